# The frame of every page

ui-skip = Skip to the content
ui-navigation = Main menu
ui-menu = Menu
ui-breadcrumbs = You are here
ui-front-door = Home
ui-search = Search
ui-language = Language
ui-sign-in = Sign in
ui-sign-out = Sign out
ui-account = My account
# $organisation: name of the organisation for which the person acts
ui-acting-for = Acting for { $organisation }
ui-footer = About this site
ui-about = About
ui-accessibility = Accessibility
ui-privacy = Privacy
ui-api = Data interface (API)
ui-source = Source code and licence
ui-scheme = Appearance
ui-scheme-auto = As on my device
ui-scheme-light = Light
ui-scheme-dark = Dark

# Fields of a form

ui-required = (required)
ui-choose = Choose
ui-error-summary = There is a problem
ui-error = Error:

