
## Accounts: signing up, signing in

account-name = Name
account-name-help = As you want to be called on lists of participants and certificates.
account-name-refused = Enter your name: one line of up to 100 characters.
account-email = E-mail address
account-email-refused = Enter an e-mail address such as name@example.org.
account-password = Password
# $count: fewest characters
account-password-help = At least { $count } characters. A sentence that you will remember is better than a short word with signs in it.
account-password-mismatch = This is not the password of this account.
account-password-new = New password
account-password-old = Current password
account-language = Language
account-language-help = In which you read these pages and get mails.
account-language-unknown = Choose one of the languages in the list.
account-time-zone = Time zone
account-time-zone-help = Times of events elsewhere are also shown in this zone.
account-time-zone-unknown = Choose one of the time zones in the list.

# $count: fewest characters
password-short = A password has at least { $count } characters.
# $count: most characters
password-long = A password has at most { $count } characters.
password-common = This password is among the first that anybody would try. Choose another one.
password-like-email = The password must not contain your e-mail address.

sign-up-title = Open an account
sign-up-lead = With an account you can register for events, act for your organisation and follow your networks.
sign-up-email-help = Best the address at which your organisation knows you. We send a link there.
sign-up-button = Open the account
sign-up-known = You have an account already?

verification-title = Confirm your e-mail address
# $email: e-mail address
verification-lead = Enter the password that you chose for { $email }. Then your account is ready and you are signed in.
verification-password-help = This shows that it was you who opened the account.
verification-button = Confirm and sign in
verification-again-title = Send the confirmation mail again
verification-again-lead = If there is an account that waits for this address to be confirmed, we send a new link there.

sign-in-title = Sign in
sign-in-button = Sign in
sign-in-mismatch = E-mail address and password do not fit together.
sign-in-unverified = Please confirm your e-mail address first: open the link in the mail that we sent you.
sign-in-other-ways = Other ways
sign-in-forgotten = I forgot my password
sign-in-link-title = Sign in by a link in your mailbox
sign-in-link-lead = We send you a link that signs you in once, without a password. It works for 15 minutes.
# $email: e-mail address
sign-in-link-ready = Press the button to sign in as { $email }.
sign-out-flash = You are signed out.

ask-for-link-button = Send the link
letter-sent-title = Check your mailbox
# $email: e-mail address
letter-sent = We have sent a mail to { $email }. It says how to go on.
letter-sent-more = Nothing there after a few minutes? Look into the spam folder, and check that the address is the one of your account.
letter-waits-title = The mail waits in the house
# $email: e-mail address, $place: name of the page with the mails
letter-waits = A mail to { $email } is written. This house has no mail server yet, so it waits inside: whoever runs the house finds it under “{ $place }”.
link-gone-title = This link no longer works
link-gone = Each link works once and for a limited time. This one was used, has expired, or was not copied in full.
link-gone-again = Ask for a new link

password-reset-title = Choose a new password
password-reset-lead = We send a link to the address of your account. It works for one hour.
# $email: e-mail address
password-reset-ready = The new password is for { $email }. You will be signed out everywhere else.
password-reset-button = Save the new password

demo-title = Logins of this demo
# $password: the password of all demo accounts
demo-lead = All data here is for trying things out. Every login has the password { $password }.
demo-table = Who you can be
demo-role = Role
demo-buyer = Buyer at a city that is a member
demo-social = Social economy entity
demo-supplier = Supplier
demo-secretary = Secretariat of the network
demo-operator = Operator of the installation

## Accounts: my account

account-profile = About you
account-save-button = Save
account-changed-flash = Your changes are saved.
account-acting = Organisations you act for
account-acting-none = You do not act for an organisation yet. Find yours and ask to act for it; its administrators or the secretariat decide.
account-acting-find = Find an organisation
account-acting-lead = What you can see and do depends on the organisation for which you act.
account-acting-waiting = Waiting for approval
account-acting-chosen = You act for it now
# $organisation: name of an organisation
account-acting-button = Act for { $organisation }
account-acting-flash = You act for this organisation now.
account-security = Access and data
account-sign-ins-link = See where you are signed in
account-tokens-link = Tokens for your programs
account-data = What is kept about you
account-data-link = Download my data (JSON)
account-leave = Leaving

account-email-title = Change my e-mail address
# $email: e-mail address
account-email-lead = Your address is { $email }. We send a link to the new one; until you open it, nothing changes.
account-email-new = New e-mail address
account-email-new-help = Open the link in the browser in which you are signed in.
account-email-same = This is the address of your account already.
# $current, $new: e-mail addresses
account-email-ready = From now on you sign in as { $new } instead of { $current }, and mails go there.
account-email-confirm-button = Use the new address
account-email-changed-flash = Your address is changed. We have told the old one.

account-password-title = Change my password
account-password-lead = You stay signed in here and will be signed out everywhere else.
account-password-none = You sign in by links and have no password. To set one, ask for a link.
account-password-changed-flash = Your password is changed. You are signed out everywhere else.

sign-ins-title = Sign-ins
sign-ins-lead = The browsers in which you are signed in. A sign-in that is not used for 30 days ends by itself. End those that you do not know, and change your password.
sign-ins-table = Where you are signed in
sign-ins-agent = Browser
sign-ins-agent-unknown = Not known
sign-ins-address = Internet address
sign-ins-at = Signed in
sign-ins-seen = Last used
sign-ins-this = This browser
sign-ins-end = Sign out
sign-ins-end-all = Sign out everywhere
sign-ins-end-all-question = You will be signed out in all browsers, also in this one. Your tokens stay.
sign-ins-ended-flash = The sign-in has ended.
sign-ins-all-ended-flash = You are signed out everywhere.

tokens-title = API tokens
tokens-lead = With a token, a program reads or changes things in your name: it can do what you can do, for the organisation for which you act. Keep it like a password.
tokens-none = No tokens
tokens-none-help = Make one below to use the data interface.
tokens-table = Your tokens
token-name = Name
token-name-help = So that you know later what it is for, for example: calendar of our intranet.
token-name-refused = Enter a name: one line of up to 100 characters.
token-too-many = You have 20 tokens already. Revoke one that you no longer need.
token-scope = Scope
token-scope-read = Read
token-scope-read-help = Sees what you see and changes nothing.
token-scope-write = Read and write
token-scope-write-help = Also changes things in your name.
token-scope-refused = Choose what the token may do.
token-made-at = Made
token-create-title = New token
token-create-button = Make the token
token-new-title = Your new token
token-new = Copy it now: it will not be shown again.
token-revoke = Revoke
# $name: name of a token
token-revoke-question = Programs that use “{ $name }” will be refused from now on.
token-revoked-flash = The token is revoked.

deletion-title = Delete my account
deletion-lead = This cannot be undone. Please read what goes and what stays.
deletion-left-alone-title = You are the only administrator
# $organisations: names of organisations
deletion-left-alone = Nobody else administers { $organisations }. You can delete your account all the same; the secretariat of the network can appoint somebody else.
deletion-goes = What goes
deletion-goes-person = Your name, your e-mail address and your password.
deletion-goes-access = All sign-ins, links and tokens.
deletion-goes-roles = Your capacities in organisations and your seats in secretariats.
deletion-goes-letters = Mails that were sent to you, except that one was sent.
deletion-stays = What stays, without your name
deletion-stays-records = What you did in the name of an organisation or a network: decisions, published pages, the log of changes.
deletion-stays-events = That somebody took part in an event, where funders have to be shown how many did.
deletion-stays-backups = Backups of this house, until they are replaced by newer ones.
deletion-data-first = Download my data first (JSON)
deletion-password-help = Enter it to confirm.
deletion-no-password = You do not remember your password, or have none? Confirm by a link in your mailbox.
deletion-button = Delete my account for good
deletion-link-button = Send a link to confirm
deletion-ready = With this button you delete your account for good.
deletion-flash = Your account is deleted. Goodbye, and thank you.

## Accounts: letters

entry-link-verification = Confirmation of an e-mail address
entry-link-sign-in = Sign-in link
entry-link-password-reset = New password
entry-link-email-change = Change of the e-mail address
entry-link-deletion = Deletion of the account

# $name: name of a person
letter-greeting = Dear { $name },
letter-greeting-nameless = Good day,
letter-verification-subject = Please confirm your e-mail address
# $link: address of a page, $email: e-mail address
letter-verification-body =
    Somebody, most likely you, opened an account with the address { $email }. To confirm it, open this page and enter the password that you chose:

    { $link }

    The link works for 48 hours. If it was not you, do nothing: the account will be deleted.
letter-already-known-subject = You have an account already
# $link: address of a page, $email: e-mail address
letter-already-known-body =
    Somebody, perhaps you, wanted to use the address { $email } for a new account or for another one. You have an account with this address already. Nothing has changed.

    If it was you, sign in here; there you can also choose a new password:

    { $link }

    If it was not you, there is nothing to do.
letter-sign-in-subject = Your link to sign in
# $link: address of a page, $email: e-mail address
letter-sign-in-body =
    With this link you sign in as { $email }:

    { $link }

    It works once, within 15 minutes. If you did not ask for it, do nothing: without this mail nobody can use it.
letter-password-reset-subject = Your link for a new password
# $link: address of a page, $email: e-mail address
letter-password-reset-body =
    With this link you choose a new password for { $email }:

    { $link }

    It works once, within one hour. If you did not ask for it, do nothing: your password stays as it is.
letter-password-changed-subject = Your password was changed
# $link: address of a page, $email: e-mail address
letter-password-changed-body =
    The password of your account { $email } was changed, and all other sign-ins have ended. Tokens for programs stay until you revoke them.

    If it was not you, choose a new password at once:

    { $link }
letter-email-change-subject = Please confirm your new e-mail address
# $link: address of a page, $email: e-mail address
letter-email-change-body =
    To use { $email } for your account from now on, open this page in the browser in which you are signed in:

    { $link }

    The link works for 24 hours. If you did not ask for it, do nothing.
letter-email-changed-subject = Your account has another e-mail address
# $link: address of a page, $email: e-mail address
letter-email-changed-body =
    { $email } is no longer the address of your account. Mails go to the new address from now on.

    If it was not you, write to those who run this house at once:

    { $link }
letter-deletion-subject = Your link to delete your account
# $link: address of a page, $email: e-mail address
letter-deletion-body =
    With this link you delete your account { $email } for good. Open it in the browser in which you are signed in:

    { $link }

    It works once, within one hour. If you did not ask for it, change your password.
letter-account-deleted-subject = Your account is deleted
# $link: address of a page, $email: e-mail address
letter-account-deleted-body =
    The account with the address { $email } is deleted. Your name is no longer shown; what stays, stays without it. This is the last mail, and you are welcome back at any time:

    { $link }

## Organisations

search-kind-network = Network
search-kind-organisation = Organisation

members-form-too-long = Please keep it shorter: at most { $longest } characters.
members-form-original = Original language
members-form-original-help = The language of what you write here. Translations are shown beside it, never instead of it.
members-form-original-missing = Write this in the original language.
members-form-other-languages = Translations
members-form-markdown = You can use Markdown: *emphasis*, lists, links.
members-form-website-help = With https:// in front.
members-form-website-unreadable = Enter a web address that begins with https:// or http://.
members-deleted-person = Former account
members-letter-no-reason = No reason was given.

organisations-title = Organisations
organisations-lead = Public buyers, social economy entities, suppliers and those who run and support the networks.
organisations-filter = Filter the organisations
organisations-filter-words = Name
organisations-filter-any-kind = Every kind
organisations-filter-any-country = Every country
organisations-filter-network = Member of
organisations-filter-any-network = Any network or none
organisations-none-found = No organisation fits
organisations-none-found-hint = Try fewer letters of the name or take a filter away. Accents and capitals do not matter.
organisations-none = No organisations yet
organisations-none-hint = Enter the first one: you will administer it.
organisations-all-link = Show all organisations
organisations-networks = Networks
# $count: number of organisations
organisations-total = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}

organisation-name = Organisation
organisation-original-name = Name in the original language
organisation-kind = Kind
organisation-kind-choose = Choose a kind
organisation-kind-missing = Choose what kind of organisation it is.
organisation-kind-contracting-authority = Contracting authority
organisation-kind-central-purchasing-body = Central purchasing body
organisation-kind-purchasing-consortium = Purchasing consortium
organisation-kind-social-economy-entity = Social economy entity
organisation-kind-supplier = Supplier
organisation-kind-network-secretariat = Network secretariat
organisation-kind-programme-owner = Programme owner
organisation-kind-strategic-partner = Strategic partner
organisation-kind-monitoring-partner = Monitoring partner
organisation-kind-observer = Observer
organisation-country = Country
organisation-country-choose = Choose a country
organisation-country-missing = Choose the country.
organisation-region = Region (NUTS)
organisation-region-help = The code of the region, for example BE234. Leave it empty if you do not know it.
organisation-region-unreadable = A region code has two letters and up to three letters or digits, for example BE234.
organisation-region-elsewhere = This region is in another country.
organisation-languages = Working languages
organisation-languages-label = Languages in which it works
organisation-website = Website
organisation-employees = Employees
organisation-employees-help = A whole number. The fees of some networks depend on it.
organisation-employees-unreadable = Enter a whole number, for example 4200.
organisation-identifiers = Identifiers
organisation-identifiers-help = One on each line, with the register in front: “VAT: BE0207451227”, “PIC: 999999999”.
organisation-identifiers-unreadable = Write the register, a colon and the number on each line.
# $most: highest number of identifiers
organisation-identifiers-too-many = Enter at most { $most } identifiers.
organisation-parent = Part of
organisation-parent-help = The name or address of the organisation that it is a part of, if there is one.
organisation-parent-unknown = This organisation is not on the list. Enter it first, or leave this empty.
organisation-parent-circle = An organisation cannot be a part of itself or of its own parts.
organisation-address = Address here
organisation-children = Parts of this organisation
organisation-memberships = Networks
organisation-memberships-caption = Memberships, past and present
organisation-no-memberships = It does not belong to a network of this house yet.
organisation-networks-link = See the networks
organisation-people = People who act for it
organisation-people-link = Approve and manage
organisation-people-visible = Only people of this organisation, the secretariats of its networks and the operators of the house see this.
organisation-people-none = Nobody acts for it here yet.
# $role: role of a person, $day: day since when
organisation-person-since = { $role } since { $day }

organisation-new-link = Enter an organisation
organisation-new-title = Enter an organisation
organisation-new-lead = Anybody with an account can enter an organisation that is missing. You will administer it: you edit its page and decide who acts for it.
organisation-form-what = What it is
organisation-form-where = Where it is
organisation-form-more = More, if you know it
# $language: name of a language
organisation-name-in = Name ({ $language })
organisation-about = What it does
# $language: name of a language
organisation-about-in = What it does ({ $language })
organisation-enter-button = Enter the organisation
organisation-entered-flash = The organisation is on the list, and you administer it.
organisation-alike-title = Is it one of these?
organisation-alike-lead = These organisations of the same country have a similar name. If yours is among them, open it and ask to act for it.
organisation-alike-another = None of these: mine is another organisation
organisation-alike-refused = Look at the organisations with a similar name first, then confirm that yours is another one.
organisation-edit-link = Edit
organisation-edit-title = Edit the organisation
organisation-edit-lead = Its address here stays the same, whatever its name becomes.
organisation-edit-button = Save
organisation-edited-flash = The page of the organisation is up to date.

## Organisations: what the log says

organisation-entered = entered an organisation
organisation-edited = edited an organisation

## Capacities

capacity-role = Role
capacity-role-member = Member
capacity-role-member-help = Takes part: applies for places at events, sees what is meant for the organisation.
capacity-role-representative = Representative
capacity-role-representative-help = Also speaks, votes and signs for the organisation, and applies for memberships.
capacity-role-administrator = Administrator
capacity-role-administrator-help = Also edits its page and decides who acts for it.
capacity-role-missing = Choose a role.
capacity-ask-link = Act for this organisation
# $organisation: name of an organisation
capacities-title = Acting for { $organisation }
capacities-lead = People act for an organisation in a role that its administrators approve. The history stays when people change jobs.
capacity-own = You and this organisation
# $role: a role
capacity-own-waiting = You have asked to act for it. Role: { $role }. An administrator will answer.
# $role: a role
capacity-own-acting = You act for it. Role: { $role }.
capacity-own-only-administrator = You are its only administrator. Make somebody else administrator before you leave; otherwise the secretariat of its network has to.
capacity-take-back-button = Take the request back
capacity-take-back-question = Your request will be gone. You can ask again later.
capacity-leave-button = Leave this organisation
capacity-leave-question = You will no longer act for it: you lose what only its people see. The history keeps from when until when you were there.
capacity-ask-title = Ask to act for it
capacity-ask-sign-in = Sign in or open an account to ask.
capacity-sign-in-link = Sign in
capacity-message = Message
capacity-message-help = Who you are there, so that the administrators recognise you. They also see your name and e-mail address.
capacity-message-too-long = Please keep the message shorter: at most 2000 characters.
capacity-ask-button = Send the request
capacity-asked-flash = Your request is on its way. You will get a mail when it is answered.
capacity-already-acting = You act for this organisation already.
capacity-already-asked = You have asked already; the answer will come by mail.
capacities-waiting = Requests
capacities-waiting-none = Nobody waits for an answer.
capacities-acting = People who act for it
capacities-history = History
capacity-person = Person
capacity-since = Since
capacity-until = Until
capacity-asked-day = Asked
capacity-end = End
# $role: role that was asked for, $day: day
capacity-asked-on = asked on { $day } for the role: { $role }
# $person: name of a person
capacity-approved-by = approved by { $person }
# $person: name of a person
capacity-ended-by = by { $person }
# $person: name of a person
capacity-role-of = Role of { $person }
capacity-role-change-button = Change
capacity-approve-button = Approve
capacity-approved-flash = Approved. They have been told by mail.
capacity-decline-button = Decline
# $person: name of a person
capacity-decline-question = { $person } will not act for this organisation, and will be told by mail.
capacity-decline-reason = Reason (goes into the mail)
capacity-declined-flash = Declined. They have been told by mail.
capacity-role-changed-flash = The role is changed. They have been told by mail.
capacity-end-button = End
# $person: name of a person
capacity-end-question = { $person } will no longer act for this organisation, and will be told by mail.
capacity-ended-flash = They no longer act for this organisation. They have been told by mail.
capacity-left-flash = You no longer act for this organisation.
capacity-not-waiting = Nobody waits for this answer any more: it was answered or taken back.
capacity-not-acting = This person does not act for the organisation any more.
capacity-same-role = This person has this role already.
capacity-last-administrator = Make somebody else administrator first: the organisation would have none.
capacity-state-waiting = Waiting
capacity-state-acting = Acting
capacity-state-ended = Ended
capacity-state-declined = Declined or taken back

## Capacities: what the log says

capacity-asked = asked to act for an organisation
capacity-approved = approved somebody for an organisation
capacity-declined = declined somebody for an organisation
capacity-role-changed = changed a role in an organisation
capacity-ended = ended a capacity in an organisation

## Capacities: letters

# $person: name of a person, $organisation: name of an organisation
capacity-asked-letter-subject = { $person } asks to act for { $organisation }
# $person: name, $address: e-mail address, $organisation: name of an organisation, $role: role asked for, $message: message, $link: address of a page
capacity-asked-letter =
    { $person } ({ $address }) asks to act for { $organisation }. Role: { $role }.

    { $message }

    Approve or decline here:
    { $link }
# $organisation: name of an organisation
capacity-approved-letter-subject = You act for { $organisation } now
# $organisation: name of an organisation, $role: role, $link: address of a page
capacity-approved-letter =
    Your request is approved: you act for { $organisation }. Role: { $role }.

    { $link }
# $organisation: name of an organisation
capacity-declined-letter-subject = Your request to act for { $organisation }
# $organisation: name of an organisation, $reason: reason
capacity-declined-letter =
    Your request to act for { $organisation } was declined.

    { $reason }
# $organisation: name of an organisation
capacity-role-changed-letter-subject = Your role in { $organisation } has changed
# $organisation: name of an organisation, $role: new role, $link: address of a page
capacity-role-changed-letter =
    Your role in { $organisation } has changed. It is now: { $role }.

    { $link }
# $organisation: name of an organisation
capacity-ended-letter-subject = You no longer act for { $organisation }
# $organisation: name of an organisation
capacity-ended-letter =
    An administrator ended your role in { $organisation }. You no longer act for it here. Your account stays as it is.

    If you think that this is a mistake, please write to the administrators of the organisation.
# $person: name of a person, $organisation: name of an organisation
capacity-left-letter-subject = { $person } no longer acts for { $organisation }
# $person: name of a person, $organisation: name of an organisation
capacity-left-letter =
    { $person } has left { $organisation } and no longer acts for it here. The history of the organisation keeps from when until when they did.

## Networks

networks-title = Networks
networks-lead = Networks of public buyers that meet in this house. Each has its own members, tiers and secretariat.
networks-all = All networks
networks-none = No networks yet
networks-none-hint = The operator of the house lets networks move in.
networks-front-title = Networks of this house
networks-front-link = All networks
# $members: number of organisations, $countries: number of countries
network-counts = { $members ->
    [one] { $members } member
   *[other] { $members } members
} in { $countries ->
    [one] { $countries } country
   *[other] { $countries } countries
}
network-kicker = Network of public buyers
network-apply-link = Apply for membership
network-events-link = Events of this network
network-groups-link = Groups
network-charters-link = Charters
network-members = Member organisations today
network-countries = Countries
network-through = Of them through a consortium
network-tiers = Tiers of membership
network-contact = E-mail of the secretariat
network-contact-help = Shown on the page of the network.
network-contact-unreadable = Enter one e-mail address.
network-website = Website
network-by-country = Members by country
network-members-title = Members
network-members-filter = Filter the members
network-members-all = Show all members
network-any-tier = Every tier
network-no-members = No organisation belongs to this network yet.
network-back-link = Back to the network

tier-open-to-all = organisations of every kind
# $kinds: list of kinds of organisation
tier-open-to = Open to: { $kinds }
# $count: number of organisations
tier-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}

membership-network = Network
membership-tier = Tier
membership-since = Since
membership-state = State
membership-how = How
membership-direct = Directly
membership-through = Through
# $consortium: name of an organisation
membership-through-consortium = Through { $consortium }
# $count: number of organisations
membership-affiliates = { $count ->
    [one] { $count } organisation belongs through it
   *[other] { $count } organisations belong through it
}
membership-in-force = Member
membership-ahead = Not begun yet
membership-over = Former member
# $day: last day
membership-until = until { $day }
membership-first-day = First day
membership-first-day-help = If you accept: the day on which the membership begins.
membership-last-day = Last day

network-new-link = Let a network move in
network-new-title = Let a network move in
network-found-button = Let it move in
network-founded-flash = The network has moved in. Now give it a secretariat.
# $network: name of a network
network-edit-title = Edit { $network }
network-edit-link = Page and colour
network-edit-button = Save
network-edited-flash = The page of the network is up to date.
network-name = Name
network-name-help = The same in every language.
network-name-missing = Enter the name of the network.
network-address = Address
network-address-help = What stands behind /networks/: small letters, digits and hyphens. It never changes. Empty: made from the name.
network-address-unreadable = Use small letters a to z, digits and single hyphens.
network-address-taken = This address is taken. Choose another one.
network-tagline = In one line
# $language: name of a language
network-tagline-in = In one line ({ $language })
network-tagline-help = What the network is, for cards and previews.
network-about = About
# $language: name of a language
network-about-in = About ({ $language })
network-colour = Colour
network-colour-help = The strong colour of the network’s pages. Shades for text and buttons are computed from it so that they can be read.
network-colour-unreadable = Write the colour with six digits, like #0f4a4c.
# $contrast: contrast with white, for example 2.1
network-colour-too-pale = This colour is too pale to be seen on white: its contrast is { $contrast } to 1, and at least 3 to 1 is needed (WCAG 2.2). Choose a darker one.
network-accepts-applications = Organisations can apply online

## Networks: tiers

tiers-title = Tiers
# $network: name of a network
tiers-of-title = Tiers of { $network }
tiers-lead = What members can be. Whatever is meant “from a tier on” goes by the rank.
tiers-none = There are no tiers yet. Members need one: add the first below.
tier-rank = Rank
tier-rank-help = 1 is the lowest. Higher tiers see what lower ones see.
# $highest: highest rank
tier-rank-unreadable = Enter a whole number from 1 to { $highest }.
tier-name = Tier
tier-original-name = Name
# $language: name of a language
tier-name-in = Name ({ $language })
tier-about = Who it is for and what comes with it
# $language: name of a language
tier-about-in = Who it is for and what comes with it ({ $language })
tier-open-to-title = Open to
tier-open-to-help = Kinds of organisation that can be in it. None ticked: every kind.
tier-deeds = Change
tier-takes-members = Takes members
tier-is-retired = Retired
tier-add-title = Add a tier
tier-add-button = Add the tier
tier-added-flash = The tier is added.
tier-edit-title = Edit the tier
tier-edit-button = Save
tier-edited-flash = The tier is changed. Members who are in it stay in it.
tier-retire-button = Retire
# $tier: name of a tier
tier-retire-question = Nobody new gets into { $tier } any more. Members who are in it stay in it. This cannot be undone.
tier-retired-flash = The tier takes no new members any more.

## Networks: secretariat

secretariat-title = Secretariat
# $network: name of a network
secretariat-of-title = Secretariat of { $network }
secretariat-lead = People in the secretariat see and do everything in their own network, and nothing in others.
secretariat-none = Nobody sits in this secretariat yet.
secretariat-seats = Seats
secretariat-former = Former seats
secretariat-appointed-by = Appointed by
secretariat-by-operator = Operator
secretary-appoint-title = Appoint somebody
secretary-email = E-mail address of their account
secretary-email-help = They need an account here with a confirmed address.
secretary-appoint-button = Appoint
secretary-appointed-flash = Appointed. They have been told by mail.
secretary-no-account = There is no confirmed account with this address. Ask them to open one first.
secretary-already-seated = They sit in this secretariat already.
secretary-dismiss-button = End the seat
# $person: name of a person
secretary-dismiss-question = { $person } will no longer see or do anything for the secretariat of this network.
secretary-dismissed-flash = The seat has ended. They have been told by mail.
secretary-last-seat = This is the last seat: appoint somebody else first, or ask the operator.
secretary-not-seated = This seat has ended already.

## Memberships: applying

# $network: name of a network
membership-application-title = Apply to { $network }
# $network: name of a network
membership-application-lead = The secretariat of { $network } reads your application and answers by mail.
# $organisation: name of an organisation
membership-application-for = You apply for { $organisation }.
membership-application-closed = No applications online
membership-application-closed-hint = This network does not take applications here. Write to its secretariat.
membership-application-no-representative = First act for an organisation
membership-application-no-representative-hint = Only a representative or an administrator of an organisation can apply for it. Find your organisation and ask to act for it, or enter it. If you act for several, choose the one on your account page.
membership-application-member = Your organisation belongs already
membership-application-member-hint = Its membership is on the page of the organisation. The secretariat can change the tier.
membership-application-waiting = Your application is with the secretariat
# $day: day on which the application was sent
membership-application-waiting-hint = It was sent on { $day }. You will get a mail when it is answered.
membership-application-no-tier = No tier is open to organisations of your kind
membership-application-no-tier-hint = Write to the secretariat if you think that the kind on the page of your organisation is wrong.
membership-application-message = Why you apply
membership-application-message-help = What you buy, what you want to work on, who will take part.
membership-application-message-missing = Write why you apply.
membership-through-help = If your organisation is to belong through a purchasing consortium that is a member.
membership-application-button = Send the application
membership-application-sent-flash = The application is with the secretariat. You have a receipt by mail.
membership-application-twice = Your organisation has applied already and will get an answer.
membership-tier-missing = Choose a tier.
membership-tier-retired = This tier takes no new members. Choose another one.
membership-tier-not-open = This tier is not open to organisations of this kind. Choose another one.
membership-overlaps = The organisation belongs to this network in that time already. One organisation has one membership at a time.
membership-ends-before-it-begins = A membership cannot end before it begins.
membership-through-itself = An organisation cannot belong through itself.
membership-through-no-consortium = Only a purchasing consortium or a central purchasing body affiliates others.
membership-through-no-member = The consortium is not itself a direct member of this network on the first day.
membership-organisation-missing = Enter the name or address of an organisation.
membership-organisation-unknown = This organisation is not on the list.

## Desk

desk-entrance = My secretariats
desks-title = Desks of my secretariats
# $count: number of applications
desk-waiting = { $count ->
    [0] No application waits
    [one] { $count } application waits
   *[other] { $count } applications wait
}
network-desk-title = Desk
# $network: name of a network
desk-of-title = Desk of { $network }
network-desk-tabs = Pages of the secretariat
health-members = Members today
health-buyers = Of them public buyers
health-through = Of them through a consortium
health-joined = Joined in the last 365 days
health-left = Left in the last 365 days
health-silent = Nobody speaks for them here
desk-applications = Applications
desk-applications-none = No application waits for an answer.
# $day: day
desk-applied-on = applied on { $day }
desk-memberships = Memberships
desk-memberships-none = No membership fits
desk-memberships-none-hint = Take a filter away, or enter a membership below.
desk-export-link = Export as CSV
desk-filter = Filter the memberships
desk-order = Sorted by
desk-order-name = Name
desk-order-since = First day, latest first
desk-order-country = Country
desk-order-tier = Tier
desk-state-current = Members today
desk-state-ahead = Beginning later
desk-state-ended = Former members
desk-state-any = All
desk-begin-title = Enter a membership by hand
desk-begin-organisation = Organisation
desk-begin-organisation-help = Its name, in any language, or the last part of its address here.
desk-begin-through-help = Only if it belongs through a purchasing consortium: name or address of the consortium.
desk-begin-until-help = Leave it empty if the membership goes on.
desk-begin-button = Enter the membership
membership-day-missing = Enter a day.
membership-day-unreadable = Enter a day like 2026-03-27.
membership-begun-flash = The membership is entered. The organisation has been told by mail.
membership-change-link = Change
# $organisation: name of an organisation
membership-application-of-title = Application of { $organisation }
membership-application-answer = Answer
membership-application-accepted = Accepted
membership-application-declined = Declined
membership-application-accepted-flash = Accepted: both sides have it in writing.
membership-application-declined-flash = Declined: both sides have it in writing.
membership-application-not-waiting = This application has been answered already.
membership-decline-reason-missing = Say why: the organisation gets it by mail.
membership-reason = Reason or message
membership-reason-help = Goes into the mail to the applicant. Needed if you decline.
membership-accept-button = Accept
membership-decline-button = Decline
membership-applicant = Applied by
membership-applicant-email = E-mail
membership-applied = Applied on
# $organisation: name of an organisation
membership-of-title = Membership of { $organisation }
membership-is-over = This membership is over. Its history stays; a new one can be entered at the desk.
membership-change-tier-title = Change the tier
membership-new-tier = New tier
membership-new-tier-since = First day in the new tier
membership-new-tier-help = The present membership ends the day before, and a new one begins.
membership-change-tier-button = Change the tier
membership-tier-changed-flash = The tier is changed. The organisation has been told by mail.
membership-same-tier = The organisation is in this tier already.
membership-change-outside = The change has to take effect after the first day of the membership and not after its last.
membership-end-title = End the membership
membership-end-help = The membership is in force on this day for the last time.
# $count: number of organisations
membership-end-affiliates = { $count ->
    [one] { $count } organisation belongs through it: its membership ends on the same day.
   *[other] { $count } organisations belong through it: their memberships end on the same day.
}
membership-end-button = End the membership
membership-ended-flash = The membership ends. The organisation has been told by mail.
membership-already-ended = The membership ends on that day or earlier already.
membership-recorded = Entered on

## Desk: outbox

outbox-title = Mails
# $network: name of a network
outbox-of-title = Mails of { $network }
outbox-lead = Every mail that was written on behalf of the network: waiting, sent, or given up, with each attempt.
outbox-not-configured = No mail server is configured
outbox-not-configured-hint = Mails do not leave the house. Read them here and pass on what is urgent; they are sent once a mail server is configured.
outbox-filter = Filter the mails
outbox-filter-words = Subject, name or address
outbox-any-state = Every state
outbox-state-waiting = Waiting
outbox-state-sent = Sent
outbox-state-given-up = Given up
outbox-none = No mails yet
outbox-none-hint = What the house writes on behalf of the network will be here.
outbox-none-found = No mail fits
outbox-none-found-hint = Try fewer words or another state.
# $count: number of mails
outbox-total = { $count ->
    [one] { $count } mail
   *[other] { $count } mails
}
outbox-subject = Subject
outbox-to = To
outbox-posted = Written
outbox-language = Language
outbox-attachments = Attachments
outbox-attempts = Attempts to send it
outbox-no-attempts = It has not been offered to a mail server yet.
outbox-attempt-at = Begun
outbox-attempt-answer = Answer of the mail server
outbox-attempt-cut-off = Cut off before an answer came: the mail server may have it.
house-outbox-title = Mails of the house
house-outbox-lead = Mails that no network wrote: about accounts, and about who acts for an organisation.
house-outbox-none-hint = What the house writes about accounts and organisations will be here.
outbox-masked = The personal link in this mail is hidden: it is only for the person the mail is for.
# $address: e-mail address of whom the mail is for
outbox-secret = The link in this mail opens a door for whoever has it. Pass it on to nobody but { $address }.

## Desk: records

records-title = Log
# $network: name of a network
records-of-title = Log of { $network }
records-lead = Who did what when. Nothing here can be changed.
records-filter = Filter the log
records-any-kind = Everything
records-when = When
records-who = Who
records-what = What
records-about = About
records-by-house = The house itself
records-by-visitor = A visitor
records-by-unknown = Not recorded
records-none = Nothing has happened yet
# $count: number of entries
records-total = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}

## Networks and memberships: what the log says

network-founded = let the network move in
network-edited = edited the page of the network
tier-added = added a tier
tier-edited = edited a tier
tier-retired = retired a tier
secretary-appointed = appointed somebody to the secretariat
secretary-dismissed = ended a seat in the secretariat
membership-application-sent = applied for membership
membership-application-decided = answered an application for membership
membership-begun = entered a membership
membership-ended = ended a membership
membership-tier-changed = changed the tier of a member

## Networks and memberships: letters

# $network: name of a network
secretary-appointed-letter-subject = You are in the secretariat of { $network }
# $network: name of a network, $link: address of a page
secretary-appointed-letter =
    You have been appointed to the secretariat of { $network }. Your desk is here:

    { $link }
# $network: name of a network
secretary-dismissed-letter-subject = Your seat in the secretariat of { $network } has ended
# $network: name of a network
secretary-dismissed-letter =
    Your seat in the secretariat of { $network } has ended. Your account stays as it is.
# $organisation: name of an organisation, $network: name of a network
membership-application-sent-letter-subject = { $organisation } applies to { $network }
# $organisation: name of an organisation, $network: name of a network, $tier: tier, $person: name, $message: message, $link: address of a page
membership-application-sent-letter =
    { $organisation } applies to { $network }. Tier: { $tier }. Sent by { $person }.

    { $message }

    Answer it at the desk:
    { $link }
# $network: name of a network
membership-application-receipt-letter-subject = Your application to { $network }
# $organisation: name of an organisation, $network: name of a network, $tier: tier
membership-application-receipt-letter =
    The application of { $organisation } to { $network } has arrived. Tier: { $tier }. The secretariat will answer by mail.
# $network: name of a network
membership-accepted-letter-subject = Welcome to { $network }
# $organisation: name of an organisation, $network: name of a network, $day: first day, $reason: message, $link: address of a page
membership-accepted-letter =
    { $organisation } is accepted: it belongs to { $network } from { $day } on.

    { $reason }

    { $link }
# $network: name of a network
membership-declined-letter-subject = Your application to { $network } was declined
# $organisation: name of an organisation, $network: name of a network, $reason: reason, $link: address of a page
membership-declined-letter =
    The secretariat of { $network } has declined the application of { $organisation }.

    { $reason }

    { $link }
# $day: first day
membership-answer-accepted = Accepted, a member from { $day } on
membership-answer-declined = Declined
# $organisation: name of an organisation, $network: name of a network
membership-application-decided-letter-subject = Answered: { $organisation } and { $network }
# $organisation: name of an organisation, $network: name of a network, $answer: the answer, $person: who decided, $reason: reason
membership-application-decided-letter =
    The application of { $organisation } to { $network } has been answered by { $person }.

    { $answer }.

    { $reason }
# $network: name of a network
membership-begun-letter-subject = Your organisation belongs to { $network }
# $network: name of a network, $day: first day, $link: address of a page
membership-begun-letter =
    The secretariat of { $network } has entered the membership of your organisation. It begins on { $day }.

    { $link }
# $network: name of a network
membership-ended-letter-subject = The membership in { $network } ends
# $network: name of a network, $day: last day
membership-ended-letter =
    The membership of your organisation in { $network } ends. Its last day is { $day }.
# $network: name of a network
membership-tier-changed-letter-subject = Your tier in { $network } changes
# $network: name of a network, $tier: new tier, $day: first day, $link: address of a page
membership-tier-changed-letter =
    Your organisation is in another tier of { $network } from { $day } on. The new tier: { $tier }.

    { $link }

## Dues

dues-basis-employees = Number of employees
dues-basis-spend = Yearly spend
dues-basis-flat = The same for all
dues-pro-rata-day = By day
dues-pro-rata-none = Always the whole year
dues-stacking-best-only = Only the highest discount counts
dues-stacking-additive = Discounts are added up, to 100% at most
dues-stacking-multiplicative = Each discount is taken off what the ones before it left

# Lines of an invoice. $schedule is the name of the table of fees, for example "Participant fee".
dues-line-fee-flat = { $schedule }, version { $version }: the same for every member
dues-line-fee-employees =
    { $employees ->
        [one] { $schedule }, version { $version }: band { $band } for { $employees } employee
       *[other] { $schedule }, version { $version }: band { $band } for { $employees } employees
    }
dues-line-fee-spend = { $schedule }, version { $version }: band { $band } for a yearly spend of { $spend }
dues-line-fee-percent = { $schedule }, version { $version }: band { $band }, { $percent } of a yearly spend of { $spend }
dues-line-fee-floor = { $schedule }, version { $version }: band { $band }, { $percent } of a yearly spend of { $spend }, raised to the minimum of { $limit }
dues-line-fee-cap = { $schedule }, version { $version }: band { $band }, { $percent } of a yearly spend of { $spend }, lowered to the maximum of { $limit }
# $of is the number of days of the year, $range the days of membership.
dues-line-absent =
    { $days ->
        [one] A member on { $days } of { $of } days ({ $range }): the other days are taken off
       *[other] A member on { $days } of { $of } days ({ $range }): the other days are taken off
    }
dues-line-supplement = { $name }: { $count } at { $each } each
dues-line-supplement-part =
    { $days ->
        [one] { $name }: { $count } at { $each } each, for { $days } of { $of } days
       *[other] { $name }: { $count } at { $each } each, for { $days } of { $of } days
    }
dues-line-discount = { $name }: { $percent } off the fee
dues-line-discount-rest = { $name }: { $percent } off what is left of the fee
dues-line-discount-part =
    { $days ->
        [one] { $name }: { $percent } off the fee for { $days } of { $of } days ({ $range })
       *[other] { $name }: { $percent } off the fee for { $days } of { $of } days ({ $range })
    }
dues-line-discount-rest-part =
    { $days ->
        [one] { $name }: { $percent } off what is left of the fee for { $days } of { $of } days ({ $range })
       *[other] { $name }: { $percent } off what is left of the fee for { $days } of { $of } days ({ $range })
    }

dues-extent-all = Every member
dues-extent-employees-up-to =
    { $to ->
        [one] Up to { $to } employee
       *[other] Up to { $to } employees
    }
dues-extent-employees =
    { $to ->
        [one] { $from } to { $to } employee
       *[other] { $from } to { $to } employees
    }
dues-extent-employees-above =
    { $from ->
        [one] More than { $from } employee
       *[other] More than { $from } employees
    }
dues-extent-spend-up-to = A spend of up to { $to }
dues-extent-spend = A spend above { $from } and up to { $to }
dues-extent-spend-above = A spend above { $from }
dues-rate-percent = { $percent } of the spend
dues-rate-floor = { $percent } of the spend, at least { $floor }
dues-rate-cap = { $percent } of the spend, at most { $cap }
dues-rate-both = { $percent } of the spend, at least { $floor } and at most { $cap }

dues-refused-no-employees = The number of employees is not known.
dues-refused-no-spend = The yearly spend is not known.
dues-refused-currency = The spend has to be in { $currency }.
dues-refused-figure = This figure is below zero or larger than can be believed.
dues-refused-no-band = The table of fees says nothing for { $figure }.
dues-refused-condition =
    { $count ->
        [0] The table of fees has no discount or supplement, so it does not know “{ $condition }”.
       *[other] The table of fees does not know “{ $condition }”. It knows { $known }.
    }

dues-check-no-bands = The schedule has no bands, so nobody would know what to pay.
dues-check-nothing-below = Nothing is said for { $from } and less: band { $band } begins above it and is the lowest.
dues-check-nothing-above = Nothing is said above { $to }: band { $band } ends there and no band goes on.
dues-check-gap = Nothing is said above { $from } and up to { $to }: band { $band } ends before band { $next } begins.
dues-check-overlap = Above { $from } and up to { $to } both band { $band } and band { $next } apply.
dues-check-never-reached = Band { $band } can never apply: band { $by } takes in all of it already.
dues-check-empty = Band { $band } is empty: it ends where it begins or earlier.
dues-check-same-name = The name { $band } stands at two bands.
dues-check-negative-edge = Band { $band } begins or ends below zero.
dues-check-negative-amount = { $at } asks for less than nothing: { $amount }.
dues-check-flat-has-edges = Band { $band } begins or ends somewhere, but the basis “flat” has no figures.
dues-check-floor-above-cap = In band { $band } the minimum of { $floor } is above the maximum of { $cap }.
# $amount is what the percentage yields at the edge $at of the band, $bound the minimum or maximum.
dues-check-floor-always-binds = In band { $band } the minimum always counts: { $percent } of { $at }, the most that the band takes in, is { $amount }, which is less than the minimum of { $bound }. The percentage never matters; is it a misprint?
dues-check-cap-always-binds = In band { $band } the maximum always counts: { $percent } of { $at }, where the band begins, is { $amount }, which is more than the maximum of { $bound }. The percentage never matters; is it a misprint?
dues-check-plateau = Everybody in band { $band } pays { $bound }: { $percent } of { $at }, the edge of the band, is just that.
dues-check-floor-never-binds = In band { $band } the minimum of { $bound } never counts: { $percent } of { $at }, where the band begins, is { $amount } already.
dues-check-cap-never-binds = In band { $band } the maximum of { $bound } never counts: { $percent } of { $at }, where the band ends, is { $amount }.
dues-check-step-down = Who goes beyond { $at } pays less: { $amount } at the end of band { $band }, { $less } at the beginning of band { $next }.
dues-check-percent = { $at }: { $percent } is not above 0% and up to 100%.
dues-check-same-condition = The condition “{ $condition }” stands at two discounts or supplements.
dues-check-stacking-unsaid =
    { $count ->
       *[other] There are { $count } discounts, and “stacking” does not say what happens when several apply: best-only, additive or multiplicative.
    }
dues-check-discounts-over-all = All discounts together come to { $percent }; more than the fee is never taken off.
dues-check-too-large = The figures of band { $band } are too large to be counted.

# The log: what happened, as the end of a sentence that begins with a name.
invoice-issued = issued an invoice or a credit note
secretary-granted = took somebody into the secretariat
invoice-mailed = mailed an invoice
payment-recorded = recorded a payment
payment-taken-back = took a payment back
repayment-recorded = recorded a repayment
billing-changed = changed where invoices go
spend-reported = reported the spend of a year
dues-terms-changed = changed what stands on invoices
dues-schedule-loaded = loaded a schedule of dues
dues-condition-begun = entered a discount or supplement
dues-condition-ended = ended a discount or supplement

dues-title = Dues
dues-tabs = Pages about dues
dues-of-title = Dues of { $network }
dues-lead = What members owe, what came in, and what is late.
dues-overview-title = Invoices
dues-run-title = Yearly run
dues-statement-title = Bank statement
dues-schedules-title = Schedules
dues-settings-title = Settings

dues-kind-invoice = Invoice
dues-kind-credit-note = Credit note
dues-kind-payment = Payment
dues-kind-payment-taken-back = Payment taken back
dues-kind-repayment = Repayment
dues-state = State
dues-state-open = Open
dues-state-part = Paid in part
dues-state-overdue = Overdue
dues-state-paid = Paid
dues-state-credited = Credited
dues-state-overpaid = To be paid back
dues-any-state = Any state
dues-mailing-issued = Sent
dues-mailing-ahead = Reminder before the day
dues-mailing-overdue = Reminder after the day

dues-sum-asked = Invoiced
dues-sum-paid = Paid
dues-sum-left = Still in time
dues-sum-overdue = Overdue
dues-sum-credited = Credited
dues-sum-overpaid = To be paid back
dues-chart = How the year stands
dues-chart-source = All invoices for { $year }
dues-chart-source-all = All invoices of all years
dues-overdue-in-all = { $amount } is overdue over all years.
dues-overdue-in-all-link = Show what is overdue
dues-overpaid-in-all = { $amount } has to be paid back over all years.
dues-overpaid-in-all-link = Show what has to be paid back
dues-reached-nobody = Not mailed: nobody here speaks for the member.
dues-invoices = Invoices
dues-invoices-total =
    { $count ->
        [one] { $count } invoice
       *[other] { $count } invoices
    }
dues-invoices-none = No invoices here
dues-invoices-none-hint = Choose another year or state, or look at the yearly run.
dues-run-link = To the yearly run
dues-filter = Filter invoices
dues-filter-words = Member or number
dues-year = Year
dues-all-years = All years
dues-number = Number
dues-member = Member
dues-total = Total
dues-left = Left to pay
dues-to-pay-back = { $amount } to be paid back
dues-due-on = Due on
dues-issued-on = Issued on
dues-document-language = Language of the document
dues-period = Period
dues-credits = Credits
dues-net = Net
dues-vat = VAT
dues-vat-at = VAT at { $rate }
dues-total-due = Total to pay
dues-total-credited = Total credited
dues-total-year = Total for the year
dues-line = What for
dues-amount = Amount
dues-amount-in = Amount in { $currency }
dues-currency = Currency
dues-accounting = For the accounts
dues-accounting-about = Everything that was issued or came in on these days: invoices, credit notes and payments. Credit notes have a minus.
dues-from = From
dues-until = Until
dues-export-csv = As CSV
dues-export-xlsx = As XLSX
dues-column-kind = Kind
dues-column-number = Number
dues-column-of = For invoice
dues-column-day = Day
dues-column-due = Due on
dues-column-member = Member
dues-column-net = Net
dues-column-vat = VAT
dues-column-total = Total
dues-column-currency = Currency
dues-column-reference = Reference

dues-missing-title = Before anything can be issued, something is missing
dues-missing-name = The legal name of the network
dues-missing-address = Its street and city
dues-missing-country = Its country
dues-missing-registration = Its VAT identifier or its number in a register; outside the scope of VAT the number in a register
dues-missing-tax-number = Its VAT identifier or tax number
dues-missing-reason = The reason why no VAT is asked
dues-missing-rate = The rate of VAT
dues-missing-iban = The number of its account (IBAN)
dues-missing-prefix = What numbers of invoices begin with
dues-incomplete = Nothing was issued: the details of the network are incomplete.
dues-settings-link = To the settings
dues-settings-of-title = Invoices of { $network }: settings
dues-settings-lead = What stands on every invoice. Invoices that were issued keep what stood on them.
dues-settings-button = Keep the settings
dues-settings-flash = The settings are kept.
dues-seller = Seller
dues-buyer = Buyer
dues-legal-name = Legal name
dues-street = Street and number
dues-postcode = Postal code
dues-city = City
dues-country-none = Choose a country
dues-vat-id = VAT identifier
dues-vat-id-help = With the letters of the country, for example BE0123456789.
dues-vat-id-unreadable = This is no VAT identifier: it begins with the two letters of its country.
dues-registration = Number in a register
dues-registration-help = Of companies, associations or authorities.
dues-tax-number = Tax number
dues-tax-number-help = Only where there is no VAT identifier.
dues-email = E-mail for questions
dues-email-unreadable = This is no e-mail address.
dues-name-missing = Say who is to be invoiced.
dues-country-missing = Choose a country.
dues-account = Account and terms
dues-iban = Account (IBAN)
dues-iban-unreadable = This account number is not right: its check digits do not fit.
dues-bic = Bank (BIC)
dues-bic-unreadable = A BIC has 8 or 11 letters and digits.
dues-prefix = Numbers begin with
dues-prefix-help = “PP” makes PP-2026-0001. Up to 12 letters, digits and hyphens.
dues-prefix-unreadable = Only letters, digits and hyphens, 12 at most.
dues-due-days = Days to pay
dues-days-unreadable = A whole number from 0 to { $most }.
dues-tax = VAT
dues-tax-treatment = Are dues taxed?
dues-tax-exempt = Exempt from VAT
dues-tax-outside = Outside the scope of VAT
dues-tax-rate = Taxed
dues-treatment-missing = Say whether dues are taxed.
dues-tax-reason = Why no VAT is asked
dues-tax-reason-help = As the law wants it on an invoice, for example “Article 132(1)(l) of Directive 2006/112/EC”.
dues-tax-percent = Rate in percent
dues-tax-percent-help = Only where dues are taxed.
dues-rate-unreadable = A rate is a number from 0 to 100.
dues-reminders = Reminders
dues-ahead-days = Days before an invoice is due
dues-ahead-days-help = 0 for no reminder before the day.
dues-every-days = Days between reminders after it
dues-most-reminders = Reminders of one invoice at most
dues-most-reminders-help = 0 for none.

dues-run-of-title = Dues of { $network } for { $year }
dues-run-lead = Look at what every member owes before anything is issued. What is issued cannot be changed, only credited.
dues-run-filter = Choose a year
dues-run-issued = Issued
dues-run-ready = Ready
dues-run-waiting = A fact is missing
dues-run-free = Pay nothing
dues-run-sum = Ready to be invoiced
dues-run-progress = Issued so far
dues-run-progress-words =
    { $all ->
        [one] { $issued } of { $all } invoice
       *[other] { $issued } of { $all } invoices
    }
dues-run-waiting-title = Cannot be invoiced yet
dues-run-waiting-caption = Members of whom a fact is missing
dues-run-reason = What is missing
dues-run-ready-title = Ready to be issued
dues-run-ready-none = Nothing is ready to be issued for this year.
dues-run-ready-caption =
    { $count ->
        [one] { $count } invoice as it would be issued
       *[other] { $count } invoices as they would be issued
    }
dues-run-at-once =
    { $count ->
        [one] { $count } invoice is issued at a time; press the button again for the next.
       *[other] { $count } invoices are issued at a time; press the button again for the next.
    }
dues-run-issue-button =
    { $count ->
        [one] Issue { $count } invoice
       *[other] Issue { $count } invoices
    }
dues-run-issue-question =
    { $count ->
        [one] { $count } invoice gets its number and is mailed to whoever speaks for the member. This cannot be undone, only credited.
       *[other] { $count } invoices get their numbers and are mailed to whoever speaks for the members. This cannot be undone, only credited.
    }
dues-run-issue-deed = Issue and mail
dues-run-issue-one = Issue this one
dues-run-unaddressed = No address for invoices was given: the name and the country stand on it.
dues-run-days = A member only for a part of the year: { $range }
dues-year-unreadable = Choose a year.
dues-issued-flash = The invoices are issued and will be mailed.

dues-invoice-title = { $kind } { $number }
dues-invoice-number = Invoice number
dues-credit-note-number = Credit note number
# The number of an invoice and the day on which it was issued.
dues-number-of-day = { $number } of { $day }
dues-buyer-vat-id = Your VAT identifier
dues-exempt-because = Exempt from VAT: { $reason }
dues-outside-because = Outside the scope of VAT: { $reason }
dues-pay-to = Please pay by { $day } to account { $iban } of { $name } and give the number { $number } as the reference.
dues-pay-to-bank = Please pay by { $day } to account { $iban } (BIC { $bic }) of { $name } and give the number { $number } as the reference.
dues-download-pdf = Download as PDF
dues-download-xml = Download as XML (EN 16931)
dues-downloads = Download
dues-lines-caption = What is asked for
dues-credit-lines-caption = What is credited
dues-payments = Payments and credit notes
dues-payments-none = Nothing came in yet.
dues-payments-caption = What came in
dues-paid-on = Paid on
dues-payment-reference = Reference
dues-from-statement = (from a bank statement)
dues-takes-back = (takes a payment back)
dues-paid-back = (paid back)
dues-was-taken-back = (was taken back)
dues-owed-back = More came in than was asked for: something has to be paid back.
dues-repay-title = Record a repayment
dues-repaid-on = Paid back on
dues-repay-button = Record the repayment
dues-repaid-flash = The repayment is recorded.
dues-repay-more = No more than { $over } has to be paid back.
dues-credit-notes = Credit notes
dues-pay-title = Record a payment
dues-pay-button = Record the payment
dues-paid-flash = The payment is recorded.
dues-paid-ahead = A payment cannot be of a day to come.
dues-pay-more = This is more than what is left to pay ({ $left }).
dues-pay-may-be-more = The amount is right: more came in than is left to pay
dues-take-back = Take back
dues-take-back-question = A row of its own takes { $amount } off again. Both stay, here and in the accounts; the member reads the reason too.
dues-taken-back-flash = The payment is taken back.
dues-taken-back-already = This payment was taken back already.
dues-amount-unreadable = An amount above zero, for example 1250.00.
dues-credit-title = Issue a credit note
dues-credit-about = An invoice never changes. A credit note takes it back, whole or in part, and is mailed like an invoice.
dues-credit-reason = Why
dues-credit-reason-help = Stands on the credit note where it takes back a part.
dues-credit-reason-missing = Say why.
dues-credit-net = Amount without VAT, in { $currency }
dues-credit-net-help = Leave it empty to take back all that is left.
dues-credit-button = Issue the credit note
dues-credit-too-much = No more than { $left } can be credited.
dues-credit-nothing-left = All of this invoice is credited already.
dues-credited-flash = The credit note is issued and will be mailed.
dues-mailings = Mails
dues-mailings-none = Nothing was mailed yet.
dues-mailing-recipients =
    { $count ->
        [0] nobody here speaks for the member
        [one] to { $count } person
       *[other] to { $count } people
    }

dues-schedules-of-title = Schedules of { $network }
dues-schedules-lead = What members pay, as dated versions. A version never changes; a later one follows it.
dues-schedules-none = No schedule is loaded yet, so nobody owes anything.
dues-schedules-caption = Versions, the newest first
dues-schedule = Schedule
dues-version = Version
dues-valid-from = In force from
dues-version-current = In force
dues-version-ahead = Will be in force
dues-version-past = Over
dues-load-title = Load a version
dues-load-about = A schedule is a TOML or JSON file. It is checked first: gaps, overlaps, and bands or bounds that can never matter are refused with the reason.
dues-load-file = File
dues-load-file-help = TOML or JSON.
dues-load-text = Or its text
dues-load-text-help = Used where no file is chosen.
dues-load-start = Write a version that starts from this one
dues-load-example = Start from an example
dues-load-button = Check and load
dues-load-lines = The schedule line by line, with what is wrong
dues-load-line = Line
dues-load-source = Text
dues-error = Error
dues-warning = Warning
dues-schedule-refused = This schedule cannot be used. The reasons stand beside its lines.
dues-schedule-unreadable = This cannot be read as a schedule. The reason stands beside the line.
dues-schedule-empty = Choose a file, or write the schedule here.
dues-schedule-other-network = This is a schedule of another network: { $network }.
dues-schedule-same-version = This version is loaded already. A change needs a version of its own.
dues-schedule-same-tiers = “{ $schedule }” is for the same tiers: nobody would know which of the two counts.
dues-schedule-loaded-flash = The version is loaded.
dues-schedule-title = { $schedule }, version { $version }
dues-changed-since = What changed since version { $version }
dues-changed-nothing = Nothing but the days on which it is in force.
dues-source = As a file
dues-fact-basis = Basis: { $basis }, in { $currency }
dues-fact-band = Band { $name }: { $extent }, { $rate }
dues-fact-supplement = Supplement { $name }: { $value }
dues-fact-discount = Discount { $name }: { $value }
dues-fact-pro-rata = Part of a year: { $rule }
dues-fact-tiers = Tiers: { $tiers }

dues-fees-title = Fees of { $network }
dues-fees-lead = What a year of membership costs, and what it would cost you.
dues-fees-none = This network asks no fees here.
dues-fees-link = To the table of fees
dues-table-caption = { $schedule }, version { $version }, in force from { $day }
dues-band = Band
dues-fee-a-year = Fee for a year
dues-for-tiers = For: { $tiers }
dues-all-tiers = all tiers
dues-discounts = Discounts
dues-discount-item = { $name }: { $percent } off the fee
dues-supplements = Supplements
dues-supplement-item = { $name }: { $amount } each
dues-what-if = What would you pay?
dues-what-if-button = Work it out
dues-what-if-result = What a whole year would cost
dues-spend = Spend of the year
dues-spend-in = Yearly spend in { $currency }
dues-spend-help = For example 300000 or 300,000.00.
dues-spend-unreadable = A spend is a number from zero on, for example 300000.00.
dues-conditions-legend = Which of these hold for you all year?
dues-preview-no-schedule = No schedule of this network is in force on this day.
dues-preview-other-schedule = No schedule of this name is in force on this day. In force: { $names }.

dues-member-title = Dues of { $organisation }
dues-member-year-caption = What { $year } comes to
dues-outcome-issued = It is invoiced:
dues-outcome-ready = It can be invoiced as follows.
dues-outcome-free = Nothing is owed: no schedule is for this tier, somebody else pays, or the discounts leave nothing.
# $reckoned, $invoiced: amounts without VAT
dues-drift = Facts changed since: the year now comes to { $reckoned }, and { $invoiced } was invoiced.
dues-drift-about = Credit what was too much; where it was too little, credit all of it, and the new invoice can be issued here.
dues-drift-credit = To the credit note for { $number }
dues-drift-title = Facts changed since it was invoiced
dues-drift-caption = Invoices that ask for something else than the year comes to now
dues-drift-what = What changed
dues-facts-title = Facts
dues-employees-edit = Edit the organisation
dues-spends-title = Reported spend
dues-spends-none = Nothing was reported yet.
dues-spend-button = Report the spend
dues-spend-flash = The spend is reported.
dues-conditions-title = Discounts and supplements
dues-conditions-none = None holds.
dues-conditions-caption = What holds, and when
dues-condition = Discount or supplement
dues-condition-until-help = Empty while no end is in sight.
dues-condition-button = Enter it
dues-condition-flash = It is entered.
dues-condition-end = End
dues-condition-end-question = “{ $name }” ends with this day, or today where none is given. Invoices that were issued do not change.
dues-condition-ended-flash = It has an end now.
dues-condition-missing = Choose one.
dues-condition-order = It cannot end before it begins.
dues-condition-overlaps = It holds on some of these days already.
dues-condition-over = It has ended already.
dues-count = How often
dues-count-help = For supplements, such as two departments. Empty means once.
dues-count-unreadable = A whole number from 1 to 1,000.
dues-billing-title = Where invoices go
dues-billing-none = Nothing was said yet: invoices would bear the name and the country alone.
dues-billing-button = Keep
dues-billing-flash = It is kept. Invoices that were issued do not change.
dues-reference = Buyer reference
dues-reference-help = What your own system needs to route an invoice, for example a department or a Leitweg-ID.
dues-order = Order number
dues-order-help = If your invoices need one.

dues-own-title = Dues of { $organisation }
dues-own-lead = Invoices of all networks to which the organisation belongs, and what those need to know.
dues-own-none = No invoices yet
dues-own-networks = Networks that ask dues
dues-own-link = Invoices and dues

dues-statement-of-title = Bank statement for { $network }
dues-statement-lead = Upload the statement of your bank as CSV. You see which invoice each line pays before anything is kept.
dues-statement-file = Statement
dues-statement-file-help = CSV with a header, parted by semicolons, commas or tabs.
dues-statement-look-button = Look at it
dues-statement-looked = What came in
dues-statement-caption =
    { $count ->
        [one] { $count } line with money that came in
       *[other] { $count } lines with money that came in
    }
dues-statement-no-lines = On no line money came in.
dues-statement-verdict = What it is
dues-match-whole = Pays it in full
dues-match-part = Pays a part
dues-match-over = More than is left
dues-match-paid = Is paid already
dues-match-credited = Is credited already
dues-match-unknown = No invoice found
dues-match-known = Kept before
dues-statement-keep-button = Keep the ticked payments
dues-statement-keep = Keep
dues-statement-keep-line = Keep line { $line }: { $amount }
dues-statement-keep-about = Only ticked lines are kept. Lines with more than is left are not ticked: look at them first.
dues-statement-none-ticked = Tick the lines that are to be kept.
dues-statement-nothing = There is nothing to keep.
dues-statement-kept-flash = The payments are kept.
dues-statement-nothing-flash = Nothing was kept: all of it was known before.
dues-statement-columns = Where things stand
dues-statement-columns-about = Choose the columns once; the next statement is read the same way.
dues-statement-columns-missing = Choose three different columns.
dues-statement-sample = The first lines
dues-statement-column = Column { $number }
dues-statement-choose = Choose a column
dues-statement-column-date = Day
dues-statement-column-amount = Amount
dues-statement-column-reference = Reference
dues-statement-empty = There is no table in this file.
dues-statement-too-long = This file has too many lines.
dues-statement-malformed = This file is no table.
dues-statement-odd-date = Line { $line }: “{ $cell }” is no day.
dues-statement-odd-amount = Line { $line }: “{ $cell }” is no amount.

dues-invoice-letter-subject = { $network }: invoice { $number }
dues-invoice-letter =
    Attached is invoice { $number } of { $network } for { $year }, over { $total }, to { $buyer }.

    Please pay by { $day } to account { $iban } and give the number { $number } as the reference.

    The XML file is the same invoice for your accounting system (EN 16931).

    The invoice: { $link }
dues-credit-note-letter-subject = { $network }: credit note { $number }
dues-credit-note-letter =
    Attached is credit note { $number } of { $network } over { $total }, to { $buyer }. It takes back invoice { $credited }, whole or in part.

    The credit note: { $link }
dues-ahead-letter-subject = { $network }: invoice { $number } is due on { $day }
dues-ahead-letter =
    Invoice { $number } of { $network } over { $total } is due on { $day }. Not all of it has come in yet.

    Account: { $iban }
    Reference: { $number }

    If you have paid already, thank you, and there is nothing to do.

    The invoice: { $link }
dues-overdue-letter-subject = { $network }: invoice { $number } is overdue
dues-overdue-letter =
    Invoice { $number } of { $network } over { $total } was due on { $day }. Not all of it has come in yet.

    Account: { $iban }
    Reference: { $number }

    If something about the invoice is not right, please write to the secretariat. If you have paid already, thank you, and there is nothing to do.

    The invoice: { $link }
# A button on the page of a network.
dues-fees-entrance = Fees
