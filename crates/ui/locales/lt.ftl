# The frame of every page

ui-skip = Pereiti prie turinio
ui-navigation = Pagrindinis meniu
ui-menu = Meniu
ui-breadcrumbs = Jūs esate čia
ui-front-door = Pradžia
ui-search = Paieška
ui-language = Kalba
ui-sign-in = Prisijungti
ui-sign-out = Atsijungti
ui-account = Mano paskyra
# $organisation: name of the organisation for which the person acts
ui-acting-for = Atstovauja: { $organisation }
ui-footer = Apie šią svetainę
ui-about = Apie
ui-accessibility = Prieinamumas
ui-privacy = Privatumas
ui-api = Duomenų sąsaja (API)
ui-source = Pirminis kodas ir licencija
ui-scheme = Išvaizda
ui-scheme-auto = Kaip mano įrenginyje
ui-scheme-light = Šviesi
ui-scheme-dark = Tamsi

# Forms

ui-required = (privaloma)
ui-error-summary = Yra klaida
# One line of what is wrong with a form. $field: label of the field; $message: a sentence about it
ui-error-in = { $field }: { $message }
ui-error = Klaida:
ui-cancel = Atšaukti

# Lists

ui-pages = Šio sąrašo puslapiai
ui-page = Puslapis
ui-previous = Ankstesnis
ui-next = Kitas
ui-show = Rodyti
ui-chosen = Pasirinkta
ui-remove = Pašalinti:
ui-remove-all = Pašalinti viską

# Other parts

ui-done = atlikta
# Before the names of places that lie outside the map of Europe
ui-map-beyond = Už žemėlapio ribų:
