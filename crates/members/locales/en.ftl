
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
account-language-help = In which you read these pages and get letters.
account-language-unknown = Choose one of the languages in the list.
account-time-zone = Time zone
account-time-zone-help = Times of events elsewhere are also shown in this zone.
account-time-zone-unknown = Choose one of the time zones in the list.

password-short = A password has at least 10 characters.
password-long = A password has at most 256 characters.
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
verification-again-title = Send the confirmation letter again
verification-again-lead = If there is an account that waits for this address to be confirmed, we send a new link there.

sign-in-title = Sign in
sign-in-button = Sign in
sign-in-mismatch = E-mail address and password do not fit together.
sign-in-unverified = Please confirm your e-mail address first: open the link in the letter that we sent you.
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
letter-sent = We have sent a letter to { $email }. It says how to go on.
letter-sent-more = Nothing there after a few minutes? Look into the spam folder, and check that the address is the one of your account.
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
# $role: a role, for example: Buyer
demo-button = Sign in: { $role }
demo-buyer = Buyer at a city, administrator of its page
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
account-email-ready = From now on you sign in as { $new } instead of { $current }, and letters go there.
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
deletion-goes-letters = Letters that were sent to you, except that one was sent.
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

letter-verification-subject = Please confirm your e-mail address
# $link: address of a page, $email: e-mail address
letter-verification-body =
    Hello,

    somebody, most likely you, opened an account with the address { $email }. To confirm it, open this page and enter the password that you chose:

    { $link }

    The link works for 48 hours. If it was not you, do nothing: the account will be deleted.
letter-already-known-subject = You have an account already
# $link: address of a page, $email: e-mail address
letter-already-known-body =
    Hello,

    somebody, perhaps you, wanted to use the address { $email } for a new account or for another one. You have an account with this address already. Nothing has changed.

    If it was you, sign in here; there you can also choose a new password:

    { $link }

    If it was not you, there is nothing to do.
letter-sign-in-subject = Your link to sign in
# $link: address of a page, $email: e-mail address
letter-sign-in-body =
    Hello,

    with this link you sign in as { $email }:

    { $link }

    It works once, within 15 minutes. If you did not ask for it, do nothing: without this letter nobody can use it.
letter-password-reset-subject = Your link for a new password
# $link: address of a page, $email: e-mail address
letter-password-reset-body =
    Hello,

    with this link you choose a new password for { $email }:

    { $link }

    It works once, within one hour. If you did not ask for it, do nothing: your password stays as it is.
letter-password-changed-subject = Your password was changed
# $link: address of a page, $email: e-mail address
letter-password-changed-body =
    Hello,

    the password of your account { $email } was changed, and all other sign-ins have ended. Tokens for programs stay until you revoke them.

    If it was not you, choose a new password at once:

    { $link }
letter-email-change-subject = Please confirm your new e-mail address
# $link: address of a page, $email: e-mail address
letter-email-change-body =
    Hello,

    to use { $email } for your account from now on, open this page in the browser in which you are signed in:

    { $link }

    The link works for 24 hours. If you did not ask for it, do nothing.
letter-email-changed-subject = Your account has another e-mail address
# $link: address of a page, $email: e-mail address
letter-email-changed-body =
    Hello,

    { $email } is no longer the address of your account. Letters go to the new address from now on.

    If it was not you, write to those who run this house at once:

    { $link }
letter-deletion-subject = Your link to delete your account
# $link: address of a page, $email: e-mail address
letter-deletion-body =
    Hello,

    with this link you delete your account { $email } for good. Open it in the browser in which you are signed in:

    { $link }

    It works once, within one hour. If you did not ask for it, change your password.
letter-account-deleted-subject = Your account is deleted
# $link: address of a page, $email: e-mail address
letter-account-deleted-body =
    Hello,

    the account with the address { $email } is deleted. Your name is no longer shown; what stays, stays without it. This is the last letter, and you are welcome back at any time:

    { $link }
