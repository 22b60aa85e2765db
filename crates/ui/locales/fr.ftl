# The frame of every page

ui-skip = Aller au contenu
ui-navigation = Menu principal
ui-menu = Menu
ui-breadcrumbs = Vous êtes ici
ui-front-door = Accueil
ui-search = Recherche
ui-language = Langue
ui-sign-in = Se connecter
ui-sign-out = Se déconnecter
ui-account = Mon compte
# $organisation: name of the organisation for which the person acts
ui-acting-for = Vous agissez pour { $organisation }
ui-footer = À propos de ce site
ui-about = À propos
ui-accessibility = Accessibilité
ui-privacy = Protection des données
ui-api = Interface de données (API)
ui-source = Code source et licence
ui-scheme = Apparence
ui-scheme-auto = Comme sur mon appareil
ui-scheme-light = Clair
ui-scheme-dark = Sombre

# Forms

ui-required = (obligatoire)
ui-error-summary = Il y a un problème
# One line of what is wrong with a form. $field: label of the field; $message: a sentence about it
ui-error-in = { $field } : { $message }
ui-error = Erreur :
ui-cancel = Annuler

# Lists

ui-pages = Pages de cette liste
ui-page = Page
ui-previous = Précédent
ui-next = Suivant
ui-show = Afficher
ui-chosen = Sélection
ui-remove = Retirer :
ui-remove-all = Tout retirer

# Other parts

ui-done = terminé
# Before the names of places that lie outside the map of Europe
ui-map-beyond = Hors de la carte :
