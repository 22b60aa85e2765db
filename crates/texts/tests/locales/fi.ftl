language = suomi
