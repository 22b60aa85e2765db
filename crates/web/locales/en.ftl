# Pages that belong to no room

front-title = Public buyers learn, meet and buy better together
front-lead = Trainings, conferences and working groups of the networks in which public authorities and social economy entities learn from each other and pool what they need.
front-events = Find a training
front-sign-up = Open an account

about-title = About this house
about-lead = Guildhall is free software with which networks of public buyers run their own meeting house.
about-accessibility-title = Accessibility
about-accessibility = Every page is built to meet WCAG 2.2, level AA, works without scripts and with a keyboard alone, and is checked automatically with each change. If something stands in your way, please tell the secretariat of the network whose page it is.
about-privacy-title = Privacy
about-privacy = The house sets only the cookies it needs: one to keep you signed in, and one each for the language and the appearance you chose. Nothing is loaded from other sites. When you are signed in you can download what is kept about you, and delete your account.
about-privacy-kept = What you enter is kept for the event, the group or the membership that you enter it for, and read by the secretariat of that network and those the page names. What happened stays on record; when you delete your account, your name and your address are taken out of it.
# $contact: name and e-mail address
about-privacy-contact = Who answers for this house and for personal data in it: { $contact }
about-privacy-contact-unknown = Whoever runs this house has not said yet who answers for personal data in it; please ask the secretariat of your network.
about-api-title = Data interface
about-api = Everything you can see here can also be read by programs. The interface is described at
about-licence-title = Source code and licence
# $version: version of the program
about-licence = This is version { $version }, published under the European Union Public Licence (EUPL) 1.2.

search-title = Search
search-label = What are you looking for?
search-button = Search
search-hint = Search events, organisations and networks. You find what you are allowed to see.
# $count: number of results
search-total = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
search-results = Results
search-nothing-title = Nothing was found
search-nothing = Try fewer or other words; small spelling mistakes are forgiven.

form-answer-missing = Choose one of the two answers.

error-home = Go to the front page
error-not-found-title = Nothing is here
error-not-found = The page does not exist, or it is not meant for you. If you have an account, sign in and try again.
error-forbidden-title = This is not for you to do
error-forbidden = You may see this, but you do not have the right to do it. Ask the secretariat or an administrator of your organisation.
error-sign-in-title = Please sign in
error-sign-in = This is only for people with an account.
error-too-many-title = Too many tries
error-too-many = There were too many tries from here. Wait a minute, then try again.
error-unavailable-title = Not possible right now
error-unavailable = The house cannot do this at the moment. What you sent before is safe. Please try again in a few minutes.
error-too-large-title = Too large
error-too-large = What you sent is larger than this house accepts.
error-refused-title = That was not accepted
error-refused = Something in what you sent needs to be corrected.
error-malformed-title = That was not understood
error-malformed = The request was not understood. Go back and try again.
error-fault-title = Something went wrong here
error-fault = This is our fault, not yours. It has been noted.
error-fault-number = If you report it, please quote this number:
