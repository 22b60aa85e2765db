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

# Forms

ui-required = (required)
ui-error-summary = There is a problem
# One line of what is wrong with a form. $field: label of the field; $message: a sentence about it
ui-error-in = { $field }: { $message }
ui-error = Error:
ui-cancel = Cancel

# Lists

ui-pages = Pages of this list
ui-page = Page
ui-previous = Previous
ui-next = Next
ui-show = Show
ui-chosen = Chosen
ui-remove = Remove:
ui-remove-all = Remove all

# Other parts

ui-done = done
# Before the names of places that lie outside the map of Europe
ui-map-beyond = Beyond the map:
