language = português
