# The frame of every page

ui-skip = Liigu sisu juurde
ui-navigation = Peamenüü
ui-menu = Menüü
ui-breadcrumbs = Asukoht
ui-front-door = Avaleht
ui-search = Otsing
ui-language = Keel
ui-sign-in = Logi sisse
ui-sign-out = Logi välja
ui-account = Minu konto
# $organisation: name of the organisation for which the person acts
ui-acting-for = Esindate: { $organisation }
ui-footer = Saidi teave
ui-about = Teave
ui-accessibility = Ligipääsetavus
ui-privacy = Andmekaitse
ui-api = Andmeliides (API)
ui-source = Lähtekood ja litsents
ui-scheme = Välimus
ui-scheme-auto = Nagu minu seadmes
ui-scheme-light = Hele
ui-scheme-dark = Tume

# Forms

ui-required = (kohustuslik)
ui-error-summary = Ilmnes probleem
# One line of what is wrong with a form. $field: label of the field; $message: a sentence about it
ui-error-in = { $field }: { $message }
ui-error = Viga:
ui-cancel = Loobu

# Lists

ui-pages = Loendi leheküljed
ui-page = Lehekülg
ui-previous = Eelmine
ui-next = Järgmine
ui-show = Näita
ui-chosen = Valitud
ui-remove = Eemalda:
ui-remove-all = Eemalda kõik

# Other parts

ui-done = tehtud
# Before the names of places that lie outside the map of Europe
ui-map-beyond = Väljaspool kaarti:
