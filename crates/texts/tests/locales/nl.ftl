language = Nederlands
