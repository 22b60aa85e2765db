language = svenska
