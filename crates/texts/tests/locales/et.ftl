language = eesti
