language = français
