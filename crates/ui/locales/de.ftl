# The frame of every page

ui-skip = Zum Inhalt springen
ui-navigation = Hauptmenü
ui-menu = Menü
ui-breadcrumbs = Sie sind hier
ui-front-door = Startseite
ui-search = Suche
ui-language = Sprache
ui-sign-in = Anmelden
ui-sign-out = Abmelden
ui-account = Mein Konto
# $organisation: name of the organisation for which the person acts
ui-acting-for = Sie handeln für { $organisation }
ui-footer = Über diese Website
ui-about = Über dieses Haus
ui-accessibility = Barrierefreiheit
ui-privacy = Datenschutz
ui-api = Datenschnittstelle (API)
ui-source = Quellcode und Lizenz
ui-scheme = Darstellung
ui-scheme-auto = Wie auf meinem Gerät
ui-scheme-light = Hell
ui-scheme-dark = Dunkel

# Forms

ui-required = (erforderlich)
ui-error-summary = Es gibt ein Problem
# One line of what is wrong with a form. $field: label of the field; $message: a sentence about it
ui-error-in = { $field }: { $message }
ui-error = Fehler:
ui-cancel = Abbrechen

# Lists

ui-pages = Seiten dieser Liste
ui-page = Seite
ui-previous = Zurück
ui-next = Weiter
ui-show = Anzeigen
ui-chosen = Ausgewählt
ui-remove = Entfernen:
ui-remove-all = Alle entfernen

# Other parts

ui-done = erledigt
# Before the names of places that lie outside the map of Europe
ui-map-beyond = Außerhalb der Karte:
