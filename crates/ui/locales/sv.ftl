# The frame of every page

ui-skip = Hoppa till innehållet
ui-navigation = Huvudmeny
ui-menu = Meny
ui-breadcrumbs = Du är här
ui-front-door = Startsida
ui-search = Sök
ui-language = Språk
ui-sign-in = Logga in
ui-sign-out = Logga ut
ui-account = Mitt konto
# $organisation: name of the organisation for which the person acts
ui-acting-for = Agerar för { $organisation }
ui-footer = Om webbplatsen
ui-about = Om
ui-accessibility = Tillgänglighet
ui-privacy = Dataskydd
ui-api = Datagränssnitt (API)
ui-source = Källkod och licens
ui-scheme = Utseende
ui-scheme-auto = Som på min enhet
ui-scheme-light = Ljust
ui-scheme-dark = Mörkt

# Forms

ui-required = (obligatoriskt)
ui-error-summary = Det finns ett problem
# One line of what is wrong with a form. $field: label of the field; $message: a sentence about it
ui-error-in = { $field }: { $message }
ui-error = Fel:
ui-cancel = Avbryt

# Lists

ui-pages = Sidor i listan
ui-page = Sida
ui-previous = Föregående
ui-next = Nästa
ui-show = Visa
ui-chosen = Valt
ui-remove = Ta bort:
ui-remove-all = Ta bort alla

# Other parts

ui-done = klart
# Before the names of places that lie outside the map of Europe
ui-map-beyond = Utanför kartan:
