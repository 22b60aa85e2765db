language = lietuvių
