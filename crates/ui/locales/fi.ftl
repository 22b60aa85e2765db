# The frame of every page

ui-skip = Siirry sisältöön
ui-navigation = Päävalikko
ui-menu = Valikko
ui-breadcrumbs = Olet tässä
ui-front-door = Etusivu
ui-search = Haku
ui-language = Kieli
ui-sign-in = Kirjaudu sisään
ui-sign-out = Kirjaudu ulos
ui-account = Oma tili
# $organisation: name of the organisation for which the person acts
ui-acting-for = Edustaa: { $organisation }
ui-footer = Tietoa sivustosta
ui-about = Tietoa
ui-accessibility = Saavutettavuus
ui-privacy = Tietosuoja
ui-api = Tietorajapinta (API)
ui-source = Lähdekoodi ja lisenssi
ui-scheme = Ulkoasu
ui-scheme-auto = Laitteen mukaan
ui-scheme-light = Vaalea
ui-scheme-dark = Tumma

# Forms

ui-required = (pakollinen)
ui-error-summary = Lomakkeessa on virhe
# One line of what is wrong with a form. $field: label of the field; $message: a sentence about it
ui-error-in = { $field }: { $message }
ui-error = Virhe:
ui-cancel = Peruuta

# Lists

ui-pages = Luettelon sivut
ui-page = Sivu
ui-previous = Edellinen
ui-next = Seuraava
ui-show = Näytä
ui-chosen = Valittu
ui-remove = Poista:
ui-remove-all = Poista kaikki

# Other parts

ui-done = valmis
# Before the names of places that lie outside the map of Europe
ui-map-beyond = Kartan ulkopuolella:
