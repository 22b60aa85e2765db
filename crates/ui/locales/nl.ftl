# The frame of every page

ui-skip = Naar de inhoud
ui-navigation = Hoofdmenu
ui-menu = Menu
ui-breadcrumbs = U bent hier
ui-front-door = Startpagina
ui-search = Zoeken
ui-language = Taal
ui-sign-in = Inloggen
ui-sign-out = Uitloggen
ui-account = Mijn account
# $organisation: name of the organisation for which the person acts
ui-acting-for = U handelt namens { $organisation }
ui-footer = Over deze site
ui-about = Over dit huis
ui-accessibility = Toegankelijkheid
ui-privacy = Privacy
ui-api = Data-interface (API)
ui-source = Broncode en licentie
ui-scheme = Weergave
ui-scheme-auto = Zoals op mijn apparaat
ui-scheme-light = Licht
ui-scheme-dark = Donker

# Forms

ui-required = (verplicht)
ui-error-summary = Er is een probleem
# One line of what is wrong with a form. $field: label of the field; $message: a sentence about it
ui-error-in = { $field }: { $message }
ui-error = Fout:
ui-cancel = Annuleren

# Lists

ui-pages = Pagina’s van deze lijst
ui-page = Pagina
ui-previous = Vorige
ui-next = Volgende
ui-show = Tonen
ui-chosen = Gekozen
ui-remove = Verwijderen:
ui-remove-all = Alles verwijderen

# Other parts

ui-done = klaar
# Before the names of places that lie outside the map of Europe
ui-map-beyond = Buiten de kaart:
