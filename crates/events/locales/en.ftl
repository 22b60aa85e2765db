## What events are: words that every part of this room uses

event-state-draft = Draft
event-state-announced = Announced
event-state-open = Open for registration
event-state-full = Full
event-state-closed = Registration closed
event-state-running = Taking place now
event-state-past = Over
event-state-cancelled = Cancelled

event-target-public-authority = Public authorities
event-target-social-economy = Social economy entities
event-target-supplier = Suppliers
event-target-other = Others
event-target-public-authority-one = Public authority
event-target-social-economy-one = Social economy entity
event-target-supplier-one = Supplier
event-target-other-one = Other

event-registration-open = Open: first come, first served, then a waiting list
event-registration-selection = Expression of interest: the organiser selects
event-registration-invitation = By invitation
event-registration-external = On another site
event-registration-none = None: those who called the meeting note who attends

event-role-organiser = Organised by
event-role-co-host = Hosted by
event-role-cooperation = In cooperation with
event-role-support = With the support of

session-format-plenary = Plenary
session-format-panel = Panel
session-format-workshop = Workshop
session-format-round-table = Round tables
session-format-simulation = Simulation game
session-format-study-visit = Study visit
session-format-market = Market
session-format-break = Break

event-place-online = Online
event-place-follows = Place to be announced
# $place: town and country
event-place-and-online = { $place }, and online
# $day: the last day on which one can register
event-closes-on = Registration closes on { $day }

## The calendar

event-navigation = Calendar
event-calendar-title = Calendar
event-calendar-lead = Trainings, conferences, webinars and working meetings of all networks in this house.
event-calendar-views = Views of the calendar
event-calendar-upcoming = Upcoming
event-calendar-month = By month
event-calendar-past = Past
event-calendar-no-day = No date yet
event-calendar-none = Nothing is planned
event-calendar-none-hint = There is no upcoming event that fits. Look at past events, or subscribe below to hear of the next one.
event-calendar-none-past = No past event fits
event-calendar-show-all = Show all upcoming events
event-calendar-keep = Stay informed
event-calendar-keep-lead = Both follow what you have chosen above and stay up to date by themselves.
event-calendar-subscribe = Subscribe in my calendar (iCalendar)
event-calendar-follow = Follow new events (Atom feed)
event-feed-title = Events
# $house: name of this installation
event-feed-of = Events – { $house }

event-filter-title = Filter
event-filter-country = Country
event-filter-any-country = All countries
event-filter-language = Language
event-filter-any-language = All languages
event-filter-audience = Meant for
event-filter-any-audience = Everyone
event-filter-topic = Topic
event-filter-any-topic = All topics
event-filter-network = Network
event-filter-any-network = All networks
event-filter-free = Places
event-filter-free-any = Any
event-filter-free-yes = Places available

event-month-turn = Other months
event-month-previous = Previous month
event-month-next = Next month
event-month-jump = Go to another month
event-month-month = Month
event-month-year = Year
event-month-empty = Nothing takes place in this month.

## Registering, on the page of an event

event-box-title = Registration
event-box-draft = This is a draft. Only the secretariat can see it.
event-box-announced = Registration has not opened yet.
event-box-open = Places are given in the order in which people register.
event-box-open-button = Register
event-box-selection = Say why you would like to come. The organiser chooses among all who did and writes to everybody.
event-box-selection-button = Express your interest
event-box-invitation = Only invited people can register. Use the link in your invitation.
event-box-external = Registration takes place on the organiser's own site.
event-box-external-button = Register on the organiser's site
event-box-none = Nobody registers for this meeting: those who called it note who attends.
# $names: what the groups that meet are called
event-meeting-of = A meeting of { $names }
# Where the reader may know of none of those who meet
event-meeting-title = A meeting
# $name: what a group that meets is called
event-meeting-page = Page of the meeting: { $name }
# $name: what a group that meets is called
event-meeting-convener = Page of { $name }
event-box-full = All places are taken. You can join the waiting list: places that become free are offered in its order.
event-box-full-button = Join the waiting list
event-box-closed = Registration has closed.
event-box-running = This event is taking place now.
event-box-past = This event is over.
event-box-cancelled = This event does not take place.
# $moment: date and time with time zone
event-box-opens = Registration opens on { $moment }.
# $moment: date and time with time zone
event-box-closes = Registration closes on { $moment }.
# $moment: date and time with time zone
event-box-closed-at = It closed on { $moment }.
# $from, $to: date and time with time zone
event-extension = Closing time moved from { $from } to { $to }.
# $from, $to: date and time with time zone. $reason: a sentence that ends with its own full stop
event-extension-because = Closing time moved from { $from } to { $to }: { $reason }
# $to: date and time with time zone
event-extension-set = Closing time set to { $to }.
# $to: date and time with time zone. $reason: a sentence that ends with its own full stop
event-extension-set-because = Closing time set to { $to }: { $reason }
event-extensions-title = Changes of the closing time
# $taken: places taken. $capacity: places there are
event-numbers-of = { $taken } of { $capacity } { $capacity ->
    [one] place
   *[other] places
} taken
# $taken: places taken
event-numbers-taken = { $taken ->
    [one] { $taken } place taken
   *[other] { $taken } places taken
}
# $count: people who wait
event-numbers-waiting = { $count } on the waiting list
event-numbers-label = Places
event-own-submitted = You have applied. The organiser will write to you.
event-own-accepted = You have a place.
event-own-waitlisted = You are on the waiting list.
event-own-offered = A place is kept for you. Answer with the link in your mail.
event-own-declined = There is no place for you this time.
event-own-cancelled = You have cancelled your registration.

## The page of an event

# Before the title in the language in which it was written
event-original = Original title:
# $audience: for example "Members of Procura+"
event-shown-to = Not public. Visible to: { $audience }
event-place-label = Place
event-place-connect = Connect online
event-place-withheld = Participants are told the details.
event-languages = Languages
event-interpretation = Interpretation into
event-series = Part of
event-website = Website
event-add-to-calendar = Add to my calendar
event-days-title = When
event-days-none = The date is still to be announced.
# $hours: hours in the reader's own time zone
event-own-hours = your time: { $hours }
event-agenda-title = Agenda
event-agenda-follows = The agenda will follow.
event-agenda-changes = What has changed in the agenda
event-house-rules = House rules
event-materials-title = Materials
event-linked-title = Belongs together
event-link-back-to-back = Held back to back
event-link-joint-meeting = Joint meeting
event-link-followed-by = Continued by
event-link-follows = Continues
event-link-related = Related
event-session-restricted = This part is not public.
# $count: places in the session
event-session-places = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
# $audience: for example "Members of Procura+"
event-session-for = To attend: { $audience }
event-desk-label = For the secretariat

## Feeds

# $event: title of the event
event-feed-cancelled = Cancelled: { $event }
# $event: title of the event. $day, $days: for example day 1 of 2
event-feed-day = { $event } (day { $day } of { $days })
# $link: where to connect
event-feed-connect = Connect: { $link }

## Applications: how they stand, and why

application-status-submitted = Submitted
application-status-accepted = Accepted
application-status-waitlisted = On the waiting list
application-status-offered = Place offered
application-status-declined = Declined
application-status-cancelled = Cancelled

application-reason-place-free = There was a free place
application-reason-full = All places were taken
application-reason-quota-full = The places for this group were taken
application-reason-to-be-selected = Waits for the organiser's selection
application-reason-moved-up = A place became free and the waiting list moved up
application-reason-offer-taken = Took the place that was offered
application-reason-offer-left = Left the place that was offered to others
application-reason-offer-expired = Did not answer the offer in time
application-reason-withdrawn = Does not want to come any more
application-reason-account-deleted = Deleted the account

## Applications: what applicants may read in letters
# The words in braces are placeholders such as the applicant's name; they stay as they are.

application-letter-submitted-subject = We have your expression of interest: { $event }
application-letter-submitted-body =
    Dear { $name },

    Thank you for your interest in “{ $event }” ({ $date }).

    The organiser will choose among all who expressed their interest, and will write to you either way. You do not have a place yet.

    Under your personal link you can see how your application stands, change your answers or cancel:
    { $link }

    Please keep this link to yourself. Whoever has it can cancel your application.
application-letter-accepted-subject = You have a place: { $event }
application-letter-accepted-body =
    Dear { $name },

    You have a place at “{ $event }”.

    When:
    { $hours }

    Where:
    { $place }

    The attached file puts the event into your calendar.

    Under your personal link you can see all details, and cancel if you cannot come, so that somebody else gets the place:
    { $link }

    Please keep this link to yourself.
application-letter-waitlisted-subject = You are on the waiting list: { $event }
application-letter-waitlisted-body =
    Dear { $name },

    Thank you for your application for “{ $event }” ({ $date }).

    There is no free place for you at the moment. You are on the waiting list. Places that become free are offered in the order of the list, and you will hear from us when it is your turn.

    Under your personal link you can see your number on the list, or leave it:
    { $link }
application-letter-offered-subject = A place for you: { $event }
application-letter-offered-body =
    Dear { $name },

    A place at “{ $event }” ({ $date }) has become free, and it is yours if you want it.

    Please say yes or no by { $until }:
    { $link }

    If we do not hear from you by then, the place goes to the next person on the waiting list.
application-letter-declined-subject = Your application: { $event }
application-letter-declined-body =
    Dear { $name },

    Thank you for your application for “{ $event }” ({ $date }). There were more applications than places, and we are sorry that we cannot offer you one.

    Your application remains available here:
    { $link }
application-letter-cancelled-subject = Cancelled: { $event }
application-letter-cancelled-body =
    Dear { $name },

    Your application for “{ $event }” ({ $date }) has been cancelled.

    While registration is open you can apply again. Your cancelled application:
    { $link }
application-letter-again-subject = Your application: { $event }
application-letter-again-body =
    Dear { $name },

    Somebody, probably you, has sent in another application for “{ $event }” from this address. There is one already, and it has not changed.

    Under this personal link you can see how it stands, change your answers or cancel:
    { $link }
application-letter-invitation-subject = Invitation: { $event }
application-letter-invitation-body =
    Dear { $name },

    You are invited to “{ $event }” ({ $date }, { $place }).

    Please register here. The link is good for one registration:
    { $link }

application-date-to-follow = date to be announced
# $place: house, street, town. $url: where to connect
application-place-connect =
    { $place }
    Connect here: { $url }
# $event: title of the event
application-calendar-day = { $event } (day { $day } of { $days })
application-calendar-link = Your application: { $link }

## Applications: the form

application-answer-yes = Yes
application-answer-no = No
application-answer-needed = Answer this question.
application-answer-not-a-choice = Choose one of the answers offered.
application-consent-needed = You can only apply if you agree.
application-too-long = This is too long: { $longest } characters at most.
application-name-needed = Write your name.
application-email-needed = Write your e-mail address.
application-email-wrong = Write an e-mail address such as name@city.example.
application-organisation-needed = Write the name of your organisation.
application-audience-needed = Say what your organisation is.
application-audience-not-meant = This event is not meant for this kind of organisation.
application-country-needed = Choose the country of your organisation: places are shared out by country.
application-country-wrong = Choose a country from the list.
application-title = Register
application-title-selection = Express your interest
application-lead = You need no account. We write to you at once to say whether you have a place.
application-lead-selection = You need no account. The organiser chooses among all who expressed their interest and writes to everybody.
application-deed = Send registration
application-deed-selection = Send expression of interest
application-name = Name
application-email = E-mail address
application-email-help = The confirmation and your personal link go to this address.
application-organisation = Organisation
application-organisation-help = The name of the organisation for which you would come.
application-audience = What is your organisation?
application-country = Country of your organisation
application-country-none = Choose a country
application-language = Language of our mails to you
application-language-help = In which language we write to you. The event itself may be in another.
application-privacy-title = What happens to your data
# $network: name of the network that runs the event
application-privacy = The secretariat of { $network } uses what you write here to organise this event, and shows it to nobody else, unless you agree to that on this form.
application-privacy-rights = Through your personal link you can change or cancel your application yourself.
application-event = The event
application-event-title = Title
application-when = When
application-closes = Registration closes
application-to-event = To the page of the event
application-full-note = All places are taken at the moment. If you register now, you join the waiting list.
application-not-invited = This event is by invitation only. Use the link in your invitation.
application-invitation-used = This invitation has already been used, or has been withdrawn. Ask the organiser for another one.
application-not-yet = Registration has not opened yet.
# $opens: date and time
application-opens-at = Registration opens on { $opens }.
application-closed = Registration is closed.
application-elsewhere = Registration for this event takes place on another site.
application-not-needed = Nobody registers for this meeting: those who called it note who attends.
application-already = Somebody has applied with this address already. The personal link may have been sent to its owner again.
application-no-question = The event has no such question.
application-received-title = Thank you
application-received-lead = We have received what you sent and have written to you.
application-received-next = What happens now
application-received-mail = In a few minutes you will find a mail in your mailbox. It says how your application stands.
application-received-link = The mail has your personal link. With it you can see, change or cancel your application without an account.
application-received-spam = If nothing has come after ten minutes, look into the folder for unwanted mail, and check that you wrote your address without a mistake. You can send the form again.

## Applications: the personal page

application-own-kicker = Your application
application-yours = What you sent
application-applied-at = Sent
application-answers = Your answers
application-told-submitted = The organiser has not decided yet and will write to you.
application-told-accepted = You have a place. See you there!
application-told-waitlisted = You are on the waiting list.
# $place: number on the waiting list
application-told-place = You are number { $place } on the waiting list. Places that become free are offered in its order.
application-told-offered = A place has become free and is kept for you. Please say whether you want it.
application-told-declined = There were more applications than places, and you do not have one.
application-told-cancelled = This application is cancelled.
application-told-event-cancelled = The event has been called off.
application-offer = A place is kept for you
# $until: date and time
application-offer-until = If you do not answer by { $until }, it goes to the next person on the waiting list.
application-offer-take = Yes, I take the place
application-offer-leave = No, give it to somebody else
application-offer-leave-question = The place goes to the next person on the waiting list, and your application is cancelled.
application-offer-leave-deed = Give up the place
application-offer-taken-flash = The place is yours. We have sent you a confirmation.
application-offer-left-flash = Thank you for telling us. The place goes to somebody else.
application-offer-gone-flash = There is no offer to answer any more.
application-change = Change your answers
application-change-deed = Save changes
application-changed-flash = Your changes are saved.
application-organisation-stays = Places are shared out by organisation, so yours stays as you sent it. Write to the organiser if it is wrong.
application-country-stays = Places are shared out by country, so yours stays as you sent it. Write to the organiser if it is wrong.
application-too-late-flash = It is too late for that: nothing was changed.
application-withdraw-title = You cannot come?
application-withdraw = Cancel my application
application-withdraw-question = Your application will be cancelled. While registration is open you can apply again, behind those who are waiting.
application-withdraw-question-place = Your place will go to the next person on the waiting list. While registration is open you can apply again, behind those who are waiting.
application-withdraw-question-place-to-desk = Your place will be given back, and the organiser decides who gets it. While registration is open you can apply again.
application-withdraw-deed = Yes, cancel it
application-withdrawn-flash = Your application is cancelled. Thank you for telling us.
application-nothing-to-withdraw-flash = There was nothing to cancel.
application-again = Apply again
applications-own-title = My applications
applications-own-lead = Events for which you applied with this account.
applications-own-none = You have not applied for anything yet
applications-own-none-hint = Applications that you send while signed in, with the address of your account, are listed here.
applications-own-calendar = To the calendar

## On the day: attendance

desk-tab-attendance = Attendance
desk-tab-materials = Materials
desk-tab-certificates = Certificates
desk-tab-feedback = Feedback

attendance-title = Attendance
attendance-no-days = This event has no days yet
attendance-no-days-text = Add its days first; then people can be checked in.
attendance-days = Day
# $day: the day in full
attendance-here = Here on { $day }
# $places: how many people have a place
attendance-out-of = of { $places }
attendance-not-yet = People can be checked in from the morning of the day on.
attendance-search = Name or organisation
attendance-find = Find
attendance-nobody = Nobody has a place yet
attendance-nobody-text = Everybody who is accepted appears here.
# $words: what was looked for
attendance-not-found = Nobody is called “{ $words }”
attendance-not-found-text = Try the beginning of the surname or of the organisation. Who has no place is not in this list.
# $day: the day in full
attendance-list = Participants, { $day }
attendance-name = Name
attendance-audience = Audience
attendance-state = State
attendance-deed = What to do
attendance-is-here = Here
attendance-expected = Expected
attendance-no-show = Did not come
attendance-check-in = Check in
attendance-undo = Undo
attendance-counts = Who was there, by day and audience
attendance-day = Day
attendance-all = All
# $here: how many were there; $places: how many have a place
attendance-of = { $here } of { $places }
attendance-more = Lists and files
attendance-print = Print the list to sign (PDF)
attendance-csv = Download as CSV
attendance-xlsx = Download for Excel (XLSX)
attendance-no-shows = Who did not come
attendance-checked-in-flash = Checked in.
attendance-taken-back-flash = The check-in was taken back.
attendance-not-accepted = This person has no place at the event. Only accepted participants are checked in.
attendance-too-early = This day has not come yet.

check-in-title = Check-in
check-in-code-title = Your code for the entrance
check-in-code-lead = Show this code at the entrance of the event. The people at the desk scan it and check you in.
check-in-code-desk = You work at the desk? Sign in.
check-in-no-place = No place
# $at: a moment
check-in-since = Here since { $at }
check-in-not-yet = This day has not come yet.
check-in-to-list = To the attendance list
check-in-own-title = Your code for the entrance
check-in-own-text = Show this code at the entrance, on your phone or on paper. Your name does as well.

no-show-title = Who did not come
no-show-lead = Participants who had a place and were checked in on no day.
no-show-not-over = Nobody is missing before the event is over.
no-show-none = Everybody came
no-show-none-text = All who had a place were checked in on at least one day.
no-show-nobody-checked-in = Nobody was checked in at this event, so this list says nothing about who came.
no-show-note-all = Note all as not having come
# $count: number of people
no-show-note-all-question = { $count ->
    [one] One person is noted as not having come. They are not written to.
   *[other] { $count } people are noted as not having come. They are not written to.
}
no-show-list = Not checked in on any day
# $at: a moment
no-show-noted = Noted { $at }
no-show-not-noted = Not noted
no-show-note = Did not come
no-show-take-back = Undo
no-show-back = Back to attendance
no-show-noted-flash = Noted.
no-show-taken-back-flash = The note was taken back.

## Materials

material-audience-participants = Participants with a place
material-audience-named = Somebody else
# $kind: PDF, ODP and so on; $size: 1.2 MB
material-note = { $kind }, { $size }

materials-title = Materials
# $event: title of the event
materials-of = Materials: { $event }
materials-none = There is nothing here for you yet
materials-none-text = Presentations are often published after the event. If you took part, sign in or open the link in your mail.
materials-desk-lead = Presentations and other files. Each is shown only to the audience that you choose.
materials-desk-none = No materials yet
materials-desk-none-text = Upload the first one below.
materials-list = Files of this event
material-title = Title
material-title-help = As people will read it, for example “Reserved contracts in Tampere”.
material-title-language = Language of the title
material-session = Session
material-whole-event = The whole event
material-audience = Who may have it
material-audience-help = Participants also find it on the page to which their mails lead.
material-audience-names = Names, if you chose organisations or people
material-audience-names-help = One in a line: names of organisations, or the e-mail addresses of people with an account.
material-file = File
# $size: the largest size, 25 MB; $kinds: a list of kinds of files
material-file-help = At most { $size }. These kinds are possible: { $kinds }. Text files must be in UTF-8.
material-file-missing = Choose a file that is not empty.
# $kinds: a list of kinds of files
material-file-kind-unknown = Files of this kind are not given out. Possible are { $kinds }.
material-file-disguised = The content of this file is not what its name says. Save it again in the program that made it.
material-upload-title = Add a file
material-upload = Upload
material-uploaded-flash = The file was uploaded.
material-remove = Remove
# $title: what the file is called
material-remove-question = “{ $title }” is removed for everybody and cannot be brought back.
material-remove-deed = Remove it
material-removed-flash = The file was removed.

## Certificates of attendance

certificates-title = Certificates of attendance
certificates-rule = After the event, everybody who was checked in on at least one day has a right to a certificate. It names the days on which they were there and, as time attended, the announced hours of those days, breaks included.
certificates-none = Nobody was checked in
certificates-none-text = Check people in first, also afterwards from the signed list.
certificates-to-attendance = To attendance
certificates-list = Participants who were there
certificate-days = Days
certificate-time = Time attended
# $hours: whole hours; $minutes: minutes beyond them
certificate-hours = { $hours } h { $minutes } min
certificate-issued-heading = Issued
certificate-not-issued = Not yet
certificate-issue = Issue
certificate-issued-flash = The certificate is issued.
certificate-letter = Mail
certificate-letter-sent = Sent
certificate-letter-not-sent = Not sent
certificate-paper = Certificate
certificate-letters = Write to participants
# $count: number of people
certificate-letters-question = { $count ->
    [one] One person who has not been told yet gets a mail with a link to their certificate.
   *[other] { $count } people who have not been told yet get a mail with a link to their certificate.
}
certificate-letters-flash = The mails are on their way.
# $event: title of the event
certificate-letter-subject = Your certificate of attendance: { $event }
# $name: name of the participant; $event: title of the event; $link: address
certificate-letter-body =
    Dear { $name },

    thank you for taking part in “{ $event }”. Your certificate of attendance is ready:
    { $link }

    The link is meant for you only. If your name is not written as it should be, please answer the secretariat before you pass the certificate on.
certificate-own-title = Certificate of attendance
certificate-own-text = It names the days on which you were there.
certificate-download = Download the certificate (PDF)
# $network: name of the network
certificate-signed-by = Secretariat of { $network }
certificate-refused-title = There is no certificate
certificate-cancelled = The event was called off.
certificate-not-over = Certificates are issued when the event is over.
certificate-no-place = Certificates are for those who had a place at the event.
certificate-not-there = Nobody checked you in at the event. If you were there, please write to the secretariat.
# $characters: letters that cannot be printed
certificate-unprintable = These characters of the name cannot be printed: { $characters }. Certificates are printed in Latin, Greek and Cyrillic letters; please write the name in one of these.
certificate-back = Back
certificate-verified-title = Check of a certificate of attendance
# $network: name of the network
certificate-genuine = This certificate is genuine. It was issued by { $network }.
# $network: name of the network
certificate-withdrawn = A certificate with this number was issued, but { $network } has corrected its attendance list since: it no longer confirms that this person took part.
certificate-fact-name = Name
certificate-fact-event = Event
certificate-fact-place = Place
certificate-fact-issued = Issued on
certificate-fact-number = Number
certificate-compare = Compare these facts with the paper. If they differ, the paper was changed.

## Feedback

feedback-title = What do you think of it?
feedback-lead = A few questions help to make the next event better.
feedback-no-names = Your answers are kept apart from your name. The organisers see what was said and when, to the day, but not by whom. So please name nobody in your answers, yourself included.
feedback-send = Send
feedback-give = Give feedback
feedback-nothing = Answer at least one question.
feedback-thanks-title = Thank you
feedback-thanks = Your answers have arrived. Each participant answers once.
feedback-closed = There are no questions to answer at the moment.
feedback-back = Back to your application

feedback-question-overall = How do you rate the event as a whole?
feedback-question-rating-help = 1 is poor, 5 is excellent.
feedback-question-most-useful = What was most useful to you?
feedback-question-better = What could be better?
feedback-question-use = Will you use what you learned in a tender?

# $event: title of the event
feedback-letter-subject = What did you think of “{ $event }”?
# $name: name of the participant; $event: title of the event; $link: address
feedback-letter-body =
    Dear { $name },

    thank you for taking part in “{ $event }”. Would you answer a few questions about it?
    { $link }

    Your answers are kept apart from your name.
# $event: title of the event
feedback-reminder-subject = A reminder: what did you think of “{ $event }”?
# $name: name of the participant; $event: title of the event; $link: address
feedback-reminder-body =
    Dear { $name },

    you have not yet told us what you thought of “{ $event }”. It takes a few minutes:
    { $link }

    Your answers are kept apart from your name. If you would rather not, there is nothing to do.

feedback-results-title = Feedback
feedback-results-lead = What participants said, without their names. Texts stand in random order.
feedback-not-begun = Participants can be asked once the event has begun, unless it was called off.
feedback-ask = Ask for feedback
# $count: number of people
feedback-ask-question = { $count ->
    [one] One participant who has not been asked yet gets a mail with a link of their own.
   *[other] { $count } participants who have not been asked yet get a mail with a link of their own.
}
feedback-ask-default = There are no questions of yours, so four usual ones are added. You can change them before you send.
feedback-remind = Remind
# $count: number of people
feedback-remind-question = { $count ->
    [one] One participant who was asked and has not answered gets a reminder.
   *[other] { $count } participants who were asked and have not answered get a reminder.
}
feedback-questions = Change the questions
feedback-asked-flash = The mails are on their way.
feedback-number-asked = Participants asked
feedback-number-given = Answers
feedback-rate = Response rate
feedback-none = Nobody has answered yet
feedback-none-text = Answers appear here as they come in.
feedback-filters = Audience
feedback-filter-all = All
# $audience: name of an audience, or "All"; $count: number of answers
feedback-filter = { $audience } ({ $count })
feedback-few = Fewer than three people answered. So few answers can show who gave them: keep them to yourself.
feedback-answers = Answers
# $count: number of answers to this question; $all: number of people who answered
feedback-answered = { $count } of { $all } answered this.
# $average: a number such as 4.3
feedback-average = Average: { $average } out of 5.
feedback-yes = Yes
feedback-no = No

## Tables to take along

export-number = Number
export-name = Name
export-email = E-mail
export-organisation = Organisation
export-audience = Audience
export-country = Country
export-language = Language
export-status = State
export-told = State as told
export-applied = Applied
export-changed = Changed
export-offer-expires = Offer expires
# $day: a date
export-check-in = Here on { $day }
export-no-show = Noted as not having come
export-certificate = Certificate number
export-day = Day

## Series and campaigns

series-kicker = Series
series-list-title = Series
series-list-lead = Campaigns and meetings that come round: one training in many countries, or a conference every year.
series-list-none = There is no series yet
# $count: number of editions
series-editions = { $count ->
    [one] { $count } edition
   *[other] { $count } editions
}
series-progress-title = Progress
series-progress-label = Countries reached
# $reached: countries with an edition. $meant: countries it is meant to reach
series-progress-countries = { $reached } of { $meant ->
    [one] { $meant } country
   *[other] { $meant } countries
}
series-held = Editions held
series-planned = Editions planned
series-cancelled = Editions cancelled
series-attended = Participants
series-attended-source = Checked in at the editions
series-editions-title = Editions
# $series: name of the series
series-map = { $series }: editions by country
# $country: name of a country. $count: number of editions there
series-map-country = { $country }: { $count ->
    [0] no edition yet
    [one] { $count } edition
   *[other] { $count } editions
}
series-map-caption = Numbers of editions. A country marked 0 is to be reached and has none yet.
series-table-caption = Editions by country and language
series-column-country = Country
series-column-language = Language
series-column-when = When
series-column-edition = Edition
series-column-state = State
series-edition-missing = No edition yet

## Events on the front page and in the search

event-front-title = Coming up
event-front-all = Whole calendar
# Before the titles of the events that are taking place now
event-front-now = Taking place now:
search-kind-event = Event

## Applications: the selection desk

desk-tab-applications = Applications
desk-tab-letters = Mails
desk-tab-invitations = Invitations
desk-selection-title = Applications
desk-selection-capacity = Places
desk-selection-free = Free
# $count: number of applications
desk-selection-untold = { $count ->
    [one] One decision has not been sent yet. The applicant does not know of it.
   *[other] { $count } decisions have not been sent yet. The applicants do not know of them.
}
desk-selection-to-letters = Look at the mails and send them
desk-selection-balance = Balance of applications and places
desk-selection-by-audience = Places by audience
desk-selection-by-country = Places by country
desk-selection-applied-by-audience = Applications by audience
desk-selection-applied-by-country = Applications by country
desk-selection-no-country = No country given
# $count: number of countries
desk-selection-other-countries = { $count ->
    [one] One other country
   *[other] { $count } other countries
}
# People of an audience or a country. $taken: how many have a place. $applied: how many applied
desk-selection-share = { $taken } of { $applied } who applied
# $quota: places that the quota allows
desk-selection-share-of-quota = { $taken }, at most { $quota }
desk-selection-pass-on = Offer free places to the waiting list
desk-selection-pass-on-question = Each free place is offered to the next person on the waiting list for whom the quotas have room. They are written to at once.
desk-selection-pass-on-deed = Offer the places
desk-selection-offered-flash = The free places were offered to the waiting list.
desk-selection-nothing-offered-flash = Nothing was offered: there is no free place that fits anybody on the waiting list.
desk-selection-filter = Filter the applications
desk-selection-words = Name or organisation
desk-selection-any = Any
desk-selection-answers = Answers
desk-selection-show-all = Show all applications
desk-selection-none = No applications yet
desk-selection-none-hint = Applications are listed here as they come in.
desk-selection-none-fit = No application fits the filter
desk-selection-accept = Accept
desk-selection-waitlist = Waiting list
desk-selection-decline = Decline
desk-selection-undecided = Back to undecided
desk-selection-decide = Decide
desk-selection-note-title = Note and quotas
desk-selection-note = Note
desk-selection-note-help = For the secretariat only. It is kept with the decision.
desk-selection-over-quota = Accept beyond the quotas
desk-selection-over-quota-help = The note must say why. The number of places of the event is never exceeded.
# $count: number of applications
desk-selection-all = Decide about all { $count } applications, not only about those ticked
desk-selection-all-that-fit = Decide about all { $count } applications that fit the filter, not only about those ticked
# $count: number of applications
desk-selection-caption = { $count ->
    [one] One application
   *[other] { $count } applications
}
desk-selection-tick-page = Tick all on this page
# $name: name of the applicant
desk-selection-tick = Tick { $name }
desk-selection-number = No.
# $place: number on the waiting list
desk-selection-place = Number { $place } on the list
desk-selection-audience = Audience
desk-selection-country = Country
desk-selection-status = State
desk-selection-not-told = Not sent yet
desk-selection-never-told = Changed before it was sent
desk-selection-nameless = Deleted account
desk-selection-decided-flash = The decision is noted. The applicants hear of it when you send the mails.
desk-selection-nothing = Tick at least one application that can be decided that way.
# $wanted: places that would be needed. $free: places that are free
desk-selection-no-places = { $free ->
    [0] There is no free place. Nothing was changed.
    [one] You chose { $wanted } applications, but only one place is free. Nothing was changed.
   *[other] You chose { $wanted } applications, but only { $free } places are free. Nothing was changed.
}
# $name: name of the applicant. $quota: which quota is full
desk-selection-no-quota = There is no room for { $name }: { $quota }. Nothing was changed. Choose fewer, or tick “Accept beyond the quotas” and say why.
desk-selection-no-reason = Say why the quotas may be exceeded.
# $value: an audience, a country or an organisation. $places: places at most
desk-selection-limit = at most { $places } places for { $value }
desk-selection-limit-organisation = at most { $places } places for one organisation
desk-selection-each-audience = each audience
desk-selection-each-country = each country
desk-selection-each-organisation = each organisation
desk-selection-applicant = Applicant
desk-selection-letters-in = Mails in
desk-selection-changed-at = Changed
desk-selection-offered-until = Offer kept until
desk-selection-history = Decisions
desk-selection-when = When
desk-selection-decision = Decision
desk-selection-by = By
desk-selection-by-rule = By rule
desk-selection-told = Told
desk-selection-letters = Mails
desk-selection-letter-sent = Sent
desk-selection-letter-waiting = Waiting
desk-selection-letter-given-up = Could not be delivered

desk-letters-lead = Decisions are told only when you send them here. Everybody gets a mail in the language they chose.
desk-letters-to-be-sent = To be sent
desk-letters-none = There is nothing to send
desk-letters-none-hint = Decisions that the applicants do not know of yet are collected here.
desk-letters-which = Send mails about
# $outcome: what was decided. $count: number of letters
desk-letters-group = { $outcome }: { $count ->
    [one] one mail
   *[other] { $count } mails
}
desk-letters-send = Send the mails now
desk-letters-sent-flash = The mails are on their way.
desk-letters-changed = Somebody made decisions since this page was shown. Look at the mails again, then send them.
desk-letters-nothing = Choose what is to be sent.
# $count: number of letters. $language: their language
desk-letters-sample = { $count ->
    [one] One mail in { $language }
   *[other] { $count } mails in { $language }, the first of them
}
# Stands in a preview where the secret part of a personal link will be; one word
desk-letters-secret = personal-link
desk-letters-wordings = Wording of the mails
desk-letters-own = Own words
desk-letters-house = Standard
# $outcome: what was decided. $language: language of the letter
desk-letters-wording = { $outcome }, in { $language }
desk-letters-wording-lead = Use the placeholders in braces for what differs from mail to mail.
desk-letters-subject = Subject
desk-letters-body = Text
desk-letters-save = Save wording
desk-letters-preview = Preview
desk-letters-reset = Back to the standard wording
desk-letters-reset-question = Your own words for this mail will be deleted.
desk-letters-worded-flash = The wording is saved.
desk-letters-empty = Write something here.
# $placeholder: what was written, such as {nmae}
desk-letters-unknown-placeholder = There is no placeholder { $placeholder }. Check its spelling in the list beside.
# $link: the placeholder itself
desk-letters-no-link = Mention { $link }: without their personal link, applicants can neither cancel nor take an offer.
desk-letters-placeholders = Placeholders
desk-letters-sample-name = Ada Lovelace
desk-letters-means-name = Name of the applicant
desk-letters-means-event = Title of the event
desk-letters-means-date = Date or dates of the event
desk-letters-means-hours = Days and hours, one line for each day
desk-letters-means-place = Where it is; the link to connect only for those who have a place
desk-letters-means-link = Personal link of the applicant
desk-letters-means-number = Number on the waiting list
desk-letters-means-until = Until when an offered place is kept

desk-invitations-title = Invitations
desk-invitations-lead = Every invitation brings a link that is good for one registration.
desk-invitations-open-note = For this event people can also register without an invitation.
desk-invitations-guests = Who is to be invited
desk-invitations-guests-help = One on each line: Ada Lovelace <ada@city.example>, or the address alone. Those invited before get a new link, and the old one ends.
desk-invitations-language = Language of the mails
desk-invitations-send = Send invitations
desk-invitations-nobody = Write at least one address.
# $most: number of addresses
desk-invitations-too-many = Invite at most { $most } people at once.
# $line: number of the line
desk-invitations-no-address = Line { $line } has no valid e-mail address.
desk-invitations-twice = Line { $line } repeats an address.
# $count: number of lines
desk-invitations-more-flaws = { $count ->
    [one] One more line has a mistake.
   *[other] { $count } more lines have mistakes.
}
desk-invitations-sent-flash = The invitations are on their way.
desk-invitations-none-sent-flash = Nobody was written to: they have all registered already.
desk-invitations-none = Nobody is invited yet
desk-invitations-none-hint = Paste a list of names and addresses above.
# $count: number of invitations
desk-invitations-caption = { $count ->
    [one] One invitation
   *[other] { $count } invitations
}
desk-invitations-at = Invited
desk-invitations-waiting = No answer yet
desk-invitations-deeds = What can be done
desk-invitations-application = Registration
desk-invitations-again = Send again
desk-invitations-take-back = Withdraw
desk-invitations-taken-back-flash = The invitation is withdrawn. Its link no longer works.
desk-invitations-used-flash = This invitation has been used and cannot be withdrawn.

## The organiser's desk

desk-title = Desk
desk-lead = Your events by what they need next.
desk-kicker = Desk of the secretariat
desk-new-event = New event
desk-new-series = New series
desk-empty = No events yet
desk-empty-help = Draft the first one. Only your secretariat sees it until you announce it.
desk-series-title = Series and campaigns
desk-pile-running = Taking place now
desk-pile-selecting = To decide and to tell
desk-pile-drafts = Drafts
desk-pile-ahead = Announced
desk-pile-without-feedback = Over, no feedback yet
desk-pile-over = Over or cancelled
# $days: number of days
desk-older = Events that ended more than { $days } days ago
# $taken: places taken. $capacity: places there are
desk-fact-places = { $taken } of { $capacity } places taken
# $count: people with a place
desk-fact-accepted = { $count } accepted
# $count: applications that wait to be decided
desk-fact-submitted = { $count } to decide
# $count: people on the waiting list
desk-fact-waiting = { $count } waiting
# $count: decisions that the applicants have not been told
desk-fact-untold = { $count } not told yet
# $count: people who gave feedback
desk-fact-feedback = { $count } { $count ->
    [one] answer
   *[other] answers
  } to the feedback form
desk-way-edit = Edit
desk-way-applications = Applications
desk-way-attendance = Attendance
desk-way-announce = Announce
desk-way-standing = Close, extend, cancel

# $page: name of the page. $event: title of the event
desk-event-title = { $page } – { $event }
desk-see-page = See the public page
desk-convened = Nobody registers for this meeting, so there is nothing to set, to select or to count here. Those who called it note who attends, on a page of their own.
desk-tabs = Pages of this desk
desk-tab-facts = Facts
desk-tab-days = Days
desk-tab-organisations = Organisations
desk-tab-agenda = Agenda
desk-tab-audience = Visibility
desk-tab-registration = Registration
desk-tab-questions = Questions
desk-tab-quotas = Quotas
desk-tab-links = Linked events
desk-tab-standing = Announce and close
desk-tab-prepare = Prepare
desk-tab-receive = Participants
desk-save = Save
desk-choose = Choose
desk-when = When
desk-who = Who
desk-deeds = Actions
desk-saved-flash = Saved.
desk-markdown-help = Markdown: **bold**, lists, links and headings.

# What is wrong with a field
# $longest: number of characters
desk-form-too-long = Write at most { $longest } characters.
# $most: number of entries
desk-form-too-many = At most { $most } entries fit here.
# $least, $most: whole numbers
desk-form-not-a-count = Give a whole number from { $least } to { $most }.
desk-form-not-an-address = Give a web address that starts with https:// or http://.
desk-form-not-a-choice = Choose one of the answers offered.
desk-form-not-a-date = Give a date, for example 2026-03-12.
desk-form-not-a-time = Give a time, for example 09:30.
desk-form-not-a-moment = Give a date and a time, for example 2026-03-12 09:30.
# $time: a time of day. $date: a date. $zone: city of the time zone
desk-form-hour-left-out = There is no { $time } on { $date } in { $zone }: the clocks go forward over it. Choose an earlier or later time.
desk-form-ends-before-start = The end must come after the beginning, on the same day.
desk-form-missing = This is needed.
desk-form-original-missing = Write this in the original language first, or choose another original language.
desk-form-languages-missing = Choose at least one language.
# $longest: number of characters
desk-form-topic-too-long = A topic has at most { $longest } characters. Put commas between topics.
desk-form-series-of-another-network = Choose a series of the network that holds the event.
# $name: what was typed
desk-form-no-such-organisation = No organisation here has the name or address “{ $name }”.
# $address: e-mail address that was typed
desk-form-no-such-person = Nobody here has an account with the address “{ $address }”.

# Texts in several languages
# $language: name of the language
desk-section-original = { $language } (original)
# $language: name of the language
desk-section-translation = { $language } (translation)
desk-languages-title = Languages of this text
desk-languages-original = Written first in
desk-languages-more = Add a language
desk-languages-help = A translation that you leave empty goes when you save.
desk-languages-add = Add

# A new event
desk-draft-title = New event
desk-draft-lead = Start with what you know. Only your secretariat sees the draft until you announce it.
desk-draft-network = Network
desk-draft-language = Language of the title
desk-draft-title-help = The address of the event is made from it and never changes.
desk-draft-when = When
desk-draft-day = First day
desk-draft-day-help = Leave it empty if there is no date yet.
desk-draft-pattern = Use an earlier event as a template
desk-draft-pattern-help = Takes over texts, place, organisations, questions, quotas and, from the first day on, days, hours and sessions. Speakers, the audience and the link to connect are not taken over.
desk-draft-no-pattern = Start empty
desk-draft-button = Create draft
desk-draft-flash = Draft created. Fill in the rest, then announce it.

# Facts
desk-facts-title = Title
desk-facts-summary = Summary
desk-facts-summary-help = Two lines for lists and feeds.
desk-facts-about = Description
desk-facts-rules = House rules
desk-facts-rules-help = For example: no slides.
desk-facts-where = Where
desk-facts-city = Town
desk-facts-country = Country
desk-facts-online-only = Online only
desk-facts-place = Venue and street
desk-facts-place-help = Name of the building and its address.
desk-facts-place-for-accepted = Show the venue to accepted participants only
desk-facts-online-url = Link to connect
desk-facts-online-url-help = Shown to accepted participants only.
desk-facts-zone = Time zone
desk-facts-zone-help = All hours of the event are hours of this zone.
desk-facts-for-whom = For whom
desk-facts-languages = Languages spoken
desk-facts-interpretation = Interpreted into
desk-facts-targets = Meant for
desk-facts-targets-help = Choose none if everybody is welcome.
desk-facts-topics = Topics
desk-facts-topics-help = Put commas between them, for example: food, reserved contracts.
desk-facts-more = More
desk-facts-series = Part of the series
desk-facts-no-series = No series
desk-facts-website = Own website
desk-facts-agenda-follows = The agenda is still to come
desk-facts-agenda-follows-help = Readers are told that it follows. Publishing an agenda takes this back.

# Days
# $zone: city of the time zone
desk-days-lead = Each day has its own hours, in the time of { $zone }. Beginning and end of the event follow from them.
# $number: position
desk-days-day = Day { $number }
desk-days-new = One more day
desk-days-date = Date
desk-days-starts = From
desk-days-ends = Until
desk-days-remove = Remove this day
desk-days-twice = This date stands here twice.
# $session: title of a session
desk-days-session-outside = The session “{ $session }” would lie outside these hours. Move the session first, or keep the hours.
# $count: number of sessions
desk-days-sessions-lost = { $count ->
    [one] One session is on a day that you remove. Tick the box to remove it too.
   *[other] { $count } sessions are on days that you remove. Tick the box to remove them too.
  }
desk-days-with-sessions = Remove the sessions of these days too
desk-days-checked-in = People were checked in on a day that you remove, so it has to stay.
desk-days-none = An announced event keeps at least one day.

# Organisations
desk-organisations-lead = Give the name or the address of an organisation that is known here, and its name links to its page. Any other name is printed as it is. Empty the name to remove a line.
# $number: position
desk-organisations-line = Organisation { $number }
desk-organisations-role = Role
desk-organisations-name = Name or address
desk-organisations-name-help = For example: city-of-helsinki
desk-organisations-print = Printed as
desk-organisations-print-help = Its own name if empty.
desk-organisations-order = Order
desk-organisations-known = See the organisation

# Audiences
desk-audience-everyone = Everyone
desk-audience-signed-in = Everybody with an account
# $network: name of the network
desk-audience-members = Members of { $network }
# $network: name of the network. $tier: name of the lowest tier of membership
desk-audience-members-from = Members of { $network } from { $tier } on
# $network: name of the network
desk-audience-buyers = Public buyers that are members of { $network }
# $network: name of the network
desk-audience-secretariat = The secretariat of { $network } only
desk-audience-group = The members of a group
desk-audience-core-group = The core group of a group
# $count: number of groups
desk-audience-groups = { $count ->
    [one] The members of { $count } group
   *[other] The members of { $count } groups
}
desk-audience-organisations = Certain organisations
desk-audience-people = Certain people
# $count: number of organisations
desk-audience-organisations-named = { $count } named { $count ->
    [one] organisation
   *[other] organisations
  }
# $count: number of people
desk-audience-people-named = { $count } named { $count ->
    [one] person
   *[other] people
  }
desk-audience-not-chosen = Not chosen yet
desk-audience-names = Names
desk-audience-names-help = Only for certain organisations (name or address) or people (e-mail address), one a line.
desk-audience-label = Who may see it once it is announced
desk-audience-help = Your secretariat always sees it.
desk-audience-reason = Reason for the change
desk-audience-reason-help = Needed once the event is announced. It stays on record with your name and the time.
desk-audience-no-reason = Give the reason: others already know of it, so the change stays on record.
desk-audience-history = Changes so far
desk-audience-from = From
desk-audience-to = To

# Registration and capacity
desk-capacity-label = Places
desk-capacity-help = Leave empty for no limit. More places pass on to the waiting list at once.
desk-capacity-button = Change places
# $accepted, $offered, $waitlisted: numbers of people
desk-capacity-now = Now: { $accepted } accepted, { $offered } offered, { $waitlisted } on the waiting list.
# $count: places taken or offered
desk-capacity-taken = { $count ->
    [one] One place is taken or offered already. Give at least that many.
   *[other] { $count } places are taken or offered already. Give at least that many.
  }
desk-capacity-flash = The number of places has changed.
desk-registration-kind = How one registers
desk-registration-url = Address for registering
desk-registration-url-help = Only for registration on another site.
desk-registration-opens = Opens
# $zone: city of the time zone
desk-registration-opens-help = Time of { $zone }. With the announcement if empty.
desk-registration-closes = Closes
# $zone: city of the time zone
desk-registration-closes-help = Time of { $zone }. When the event begins if empty.
desk-registration-extend = Extend
desk-registration-per-organisation = Places for one organisation at most
desk-registration-per-organisation-help = Leave empty for no limit.
desk-registration-offer-hours = Hours for which an offered place is kept
desk-registration-offer-hours-help = Then it passes on to the next person on the waiting list.
desk-registration-shows-numbers = Show everybody how many places are taken
desk-registration-no-address = Give the address of the site where one registers.
desk-registration-closes-before-opening = Registration must close after it opens.
desk-registration-closes-after-end = Registration must close before the event ends.
desk-registration-closing-announced = The closing time is announced. It moves by an extension only.
desk-registration-applied = People have applied already, so the way of registering stays.

# Agenda
desk-agenda-no-days = The event has no days yet
desk-agenda-no-days-help = Sessions belong to days: add a day first.
desk-agenda-no-sessions = No sessions yet.
desk-agenda-warnings = Please check
# $one, $other: titles of sessions
desk-agenda-parallel = “{ $one }” and “{ $other }” take place at the same time.
# $one, $other: titles of sessions. $room: a room
desk-agenda-same-room = “{ $one }” and “{ $other }” take place at the same time in the same room ({ $room }).
# $one, $other: titles of sessions. $name: a speaker
desk-agenda-same-speaker = { $name } speaks in “{ $one }” and “{ $other }” at the same time.
desk-agenda-publish-title = Publish
desk-agenda-before-publishing = Until you publish a first version, readers see the sessions as they stand here. From then on they see the latest version.
desk-agenda-after-publishing = Readers see the latest version:
# $number: number of the version. $when: date and time
desk-agenda-latest = Version { $number } of { $when }
desk-agenda-unpublished = Not published yet
desk-agenda-unpublished-quiet = Capacity or visibility of sessions.
desk-agenda-unchanged = Nothing has changed since the latest version.
desk-agenda-not-announced = Announce the event before you publish its agenda.
desk-agenda-empty = Add a session before you publish.
desk-agenda-note = Note for readers
desk-agenda-note-help = Goes into the history and into the mail to accepted participants.
desk-agenda-publish = Publish and tell participants
desk-agenda-flash = Agenda published.
desk-session-add = Add a session
desk-session-new = New session
desk-session-day = Day
desk-session-hours = Time
desk-session-title = Title
desk-session-about = Description
desk-session-how = Form and people
desk-session-format = Format
desk-session-room = Room
desk-session-capacity = Places
desk-session-speakers = Speakers
desk-session-speakers-help = One a line: Name | organisation and office
desk-session-languages = Languages
desk-session-languages-help = Only if they differ from those of the event.
desk-session-for-whom = For whom
desk-session-seen-by = Who may know what it is
desk-session-seen-by-help = Everybody else learns only that something is on.
desk-session-attended-by = Who may come
desk-session-attended-by-help = Shown to those who may know of the session.
desk-session-reason-help = Needed when you change who may see it. It stays on record with your name and the time.
# $session: title. $date: date of its day. $hours: hours of its day
desk-session-outside-day = “{ $session }” must lie within the hours of { $date }: { $hours }.
desk-session-remove = Remove this session
desk-session-remove-question = The session goes from the agenda; published versions keep it. Its materials stay with the event.
desk-session-saved-flash = Session saved.
desk-session-removed-flash = Session removed.

# Questions
desk-questions-none = Nothing is asked.
desk-questions-retired = No longer asked
desk-questions-retired-note = Their answers are kept.
desk-question-new = New question
desk-question-edit = Edit question
desk-question-label = Question
desk-question-kind = Kind of answer
desk-question-stage = Asked
question-stage-application = With the application
question-stage-feedback = After the event
question-kind-text = A line of text
question-kind-long-text = Some lines of text
question-kind-choice = One of several choices
question-kind-choices = Any of several choices
question-kind-yes-no = Yes or no
question-kind-dietary = Dietary needs
question-kind-access = Access needs
question-kind-consent = Consent
question-kind-rating = One to five
desk-question-help = Help
desk-question-help-help = Stands under the question.
desk-question-choices = Choices
desk-question-choices-help = For questions with choices only: one a line, in the same order in every language.
desk-question-required = Required
desk-question-is-required = An answer is required
desk-question-is-required-help = Without a required consent nobody can apply.
desk-question-yes = Yes
desk-question-no = No
desk-question-up = Move up
desk-question-retire = Stop asking
desk-question-ask-again = Ask again
desk-question-preview = Preview
desk-question-answered = People have answered this question. You can change its words and add choices; its kind and the choices there are stay.
desk-question-kind-of-answered = People have answered this question, so its kind stays. Stop asking it and add a new one.
desk-question-choices-of-answered = People have answered this question, so no choice can be removed.
desk-question-too-few-choices = Give at least two choices, one a line.
desk-question-too-many = This event asks enough questions.
# $count: number of lines
desk-question-choices-differ = Give { $count ->
    [one] one line
   *[other] { $count } lines
  }, as in the original language.

# Quotas
desk-quotas-lead = At most so many places for a kind of applicant, a country or an organisation. Whoever has a place keeps it. Empty the number to remove a line.
desk-quotas-warnings = Please check
# $number: position
desk-quota-line = Quota { $number }
desk-quota-by = Counts by
quota-dimension-target = Kind of applicant
quota-dimension-country = Country
quota-dimension-organisation = Organisation
desk-quota-target = Kind of applicant
desk-quota-each = Each by itself
desk-quota-value = Country or organisation
desk-quota-value-help = Each by itself if empty.
desk-quota-places = Places at most
desk-quota-twice = This quota stands here twice.
# $name: what was typed
desk-quota-no-such-country = “{ $name }” is no country. Give its name or code, for example FI.
# $count: number of places
desk-quota-never-taken = { $count ->
    [one] The quotas of all kinds of applicants together leave one place that nobody can get.
   *[other] The quotas of all kinds of applicants together leave { $count } places that nobody can get.
  }
# $count: number of places
desk-quota-no-limit = A quota of { $count } is more than there are places, so it limits nobody.

# Linked events
desk-links-lead = Each event shows the other to those who may see it.
desk-link-relation = This event and the other
desk-link-other = The other event
desk-link-other-help = Its address, or the last part of it: esct-aalborg-2024
desk-link-add = Link
desk-link-remove = Remove link
desk-link-itself = This is the same event.
desk-link-already = These events are linked already. Remove that link first.
desk-link-no-such-event = There is no event with this address.

# Announcing, closing, extending, calling off
# $when: date and time. $who: name of a person
desk-story-drafted = Drafted: { $when } { $who }
# $when: date and time. $who: name of a person
desk-story-announced = Announced: { $when } { $who }
# $when: date and time. $who: name of a person
desk-story-closed = Registration closed by hand: { $when } { $who }
# $when: date and time. $who: name of a person
desk-story-cancelled = Cancelled: { $when } { $who }
desk-lack-title = Give it a title.
desk-lack-day = Add at least one day.
desk-lack-audience = Choose who may see it.
desk-lack-place = Give a town, a venue or a link to connect.
desk-lack-languages = Choose the languages spoken.
desk-lack-registration-address = Give the address where one registers.
desk-announce-title = Announce
desk-announce-lead = The event becomes visible to its audience and appears in the calendar and the feeds. The agenda may follow.
desk-announce-lacks = Before you can announce it:
desk-announce-button = Announce
desk-announce-not-draft = Only a draft can be announced.
desk-announce-flash = The event is announced.
desk-close-title = Registration
# $moment: date and time with time zone
desk-close-at = Registration closes on { $moment }.
desk-close-button = Close registration now
desk-close-question = Nobody can apply any more. Whoever applied stays. You can open it again.
desk-close-flash = Registration is closed.
desk-close-not-on = This works for an announced event that is not over.
desk-close-already = Registration is closed already.
desk-reopen-lead = Registration was closed by hand.
desk-reopen-button = Open registration again
desk-reopen-flash = Registration is open again.
desk-reopen-not-closed = Registration was not closed by hand.
desk-reopen-time-passed = The closing time has passed. Extend it after you open registration again.
desk-extend-title = Extend the closing time
desk-extend-lead = Readers see the old time, the new time and the reason.
desk-extend-until = New closing time
desk-extend-reason = Reason
desk-extend-reason-help = Shown to readers, for example: on the wish of several cities.
desk-extend-button = Extend
desk-extend-flash = The closing time has moved.
desk-extend-closed = Registration was closed by hand. Open it again first.
desk-extend-not-later = Choose a time that is still to come and later than the present closing time.
desk-extend-no-reason = Give the reason: readers are told.
desk-extend-history = Extensions so far
desk-extend-from = From
desk-extend-to = To
desk-cancel-title = Cancel the event
desk-cancel-button = Cancel the event
desk-cancel-question = This cannot be undone. The event stays in the calendar, marked as cancelled. Everybody who applied or was invited gets a mail with your reason.
desk-cancel-reason = Reason
desk-cancel-reason-help = Goes into the mail and stands on the page.
desk-cancel-no-reason = Give the reason: those who wanted to come are told.
desk-cancel-not-ahead = Only an announced event that is not over can be cancelled, and only once.
desk-cancel-flash = The event is cancelled and everybody who wanted to come is told.
# $reason: what the secretariat wrote
desk-cancelled-because = Reason given: { $reason }

# A series
desk-series-new = New series
desk-series-name = Name
desk-series-tagline = In one line
desk-series-countries = Countries it is meant to reach
desk-series-countries-help = Progress is counted against these.

## Letters about a cancelled event

# $event: title of the event
event-cancelled-letter-subject = Cancelled: { $event }
# $name: name of the reader
event-cancelled-letter-greeting = Dear { $name },
# $event: title of the event. $network: name of the network
event-cancelled-letter-fact = The event “{ $event }” of { $network } does not take place.
# $event: title of the event. $date: its first day. $network: name of the network
event-cancelled-letter-fact-dated = The event “{ $event }” of { $network } on { $date } does not take place.
# $reason: what the secretariat wrote
event-cancelled-letter-reason = The organisers write: { $reason }
event-cancelled-letter-nothing-to-do = You need not do anything: your registration has ended. Please take the event out of your calendar and cancel what you have booked for it.
# $address: e-mail address of the secretariat
event-cancelled-letter-contact = If you have questions, for example about travel costs, write to { $address }.

## Versions of an agenda

agenda-versions-title = Versions of the agenda
agenda-versions-lead = What was published when, and what changed.
agenda-versions-none = No version has been published
agenda-versions-none-help = The agenda on the page of the event is the one that holds.
agenda-versions-back = Back to the event
# $number: number of the version
agenda-version-title = Version { $number } of the agenda
agenda-version-first = First version.
# $count: number of sessions
agenda-version-changes = { $count ->
    [0] No change for you.
    [one] One session changed.
   *[other] { $count } sessions changed.
  }
# $moment: date and time
agenda-version-published = Published on { $moment }.
agenda-version-not-latest = A newer version has been published since.
agenda-version-no-changes = Nothing that you can see changed in this version.
# $date: day of the week and date. $time: hours
agenda-when = { $date }, { $time }
agenda-change-added = New on the agenda.
agenda-change-removed = No longer on the agenda.
# $from: date and hours
agenda-change-moved = Moved; it was on { $from }.
# $from: the old title
agenda-change-renamed = It was called “{ $from }”.
# $from, $to: rooms
agenda-change-room = Moved from { $from } to { $to }.
# $to: a room
agenda-change-room-given = Room: { $to }.
# $from: a room
agenda-change-room-taken = No longer in { $from }.
# $names: list of people
agenda-change-speakers-joined = Now speaking: { $names }.
# $names: list of people
agenda-change-speakers-left = No longer speaking: { $names }.
agenda-change-details = Description, format or languages changed.

## Letters about an agenda

# $event: title of the event
agenda-letter-subject = Agenda changed: { $event }
# $event: title of the event
agenda-letter-subject-first = Agenda: { $event }
# $name: name of the reader
agenda-letter-greeting = Dear { $name },
# $event: title of the event
agenda-letter-changed = The agenda of “{ $event }” has changed:
# $event: title of the event
agenda-letter-first = The agenda of “{ $event }” has been published:
# $address: web address
agenda-letter-more = All of it: { $address }
# $network: name of the network
agenda-letter-signature = The secretariat of { $network }

## Who comes to the door without registration

walk-in-button = Somebody without registration
walk-in-title = Somebody without registration
walk-in-tag = Walk-in
# $count: free places
walk-in-free = { $count ->
    [0] No place is free.
    [one] { $count } place is free.
   *[other] { $count } places are free.
}
walk-in-email-help = Not needed. With an address they get a mail with their link to materials, certificate and feedback.
walk-in-no-email = No address given
walk-in-submit = Add and check in
walk-in-flash = Added and checked in.
# $places: places there are
walk-in-full = All { $places } places are taken
walk-in-full-text = If the room holds more people, raise the number of places. If somebody with a place will not come, decline their application. Then add this person again.
walk-in-to-capacity = Raise the number of places
walk-in-to-applications = Decline an application
# $quota: which quota
walk-in-quota = A quota has no room: { $quota }
walk-in-quota-text = Places are free. You can let this person in beyond the quota; that is noted.
walk-in-over-quota = Let in beyond the quota
walk-in-registered-address = This address is registered already
walk-in-registered-name = Somebody of this name is registered already
walk-in-namesake-text = Is it the same person? If not, add them below.
walk-in-somebody-else = It is somebody else: add and check in
walk-in-let-in = Give a place and check in

## In decisions, letters and files

application-reason-walked-in = Came to the door without registration
application-reason-let-in = Let in at the door
# $event: title of the event
application-letter-door-subject = You were let in: { $event }
# $name: who; $event: title; $link: personal link
application-letter-door-body =
    Dear { $name },

    You were registered at the entrance of “{ $event }”.

    Under your personal link you find the materials and, after the event, your certificate and the feedback form:
    { $link }

    Please keep this link to yourself.
application-letter-calendar-removed = The attached file takes the event out of your calendar.
application-letter-offer-expired = Your answer to the place that you were offered did not come in time, so it goes to the next person on the waiting list.
export-way = How they came
export-at-the-door = At the door
export-in-advance = Registered in advance

## Telling participants what changes

desk-form-tell = Tell the participants what changes
desk-form-tell-help = Everybody with a place gets a mail with new entries for their calendar, if days, hours, place or link change.
desk-saved-told-flash = Saved, and the participants were told.
# $event: title of the event
changes-letter-subject = Changed: { $event }
# $event: title of the event
changes-letter-fact = Something has changed about “{ $event }”, for which you have a place.
# $from, $to: days with their hours, a line for each
changes-letter-hours =
    New dates and hours:
    { $to }
    Until now:
    { $from }
# $from, $to: house, street and town
changes-letter-place =
    New place: { $to }
    Until now: { $from }
# $link: where to connect
changes-letter-link = New link to connect: { $link }
changes-letter-no-link = One cannot connect to it online any more.
changes-letter-calendar = The attached file brings your calendar up to date.
# $link: personal link
changes-letter-withdraw = If you cannot come any more, please cancel under your personal link, so that somebody else gets the place: { $link }

## What the log says

event-drafted = drafted an event
event-edited = edited an event
event-days-changed = changed the days of an event
event-organisations-changed = changed who carries an event
event-audience-changed = changed who may see an event
event-announced = announced an event
event-cancelled = cancelled an event
event-linked = linked two events
event-unlinked = unlinked two events
event-capacity-changed = changed the number of places
event-quotas-changed = changed the quotas of an event
event-question-edited = edited a question
event-registration-edited = changed how one registers
event-registration-closed = closed registration
event-registration-reopened = opened registration again
event-registration-extended = extended the closing time
agenda-session-edited = edited a session
agenda-session-removed = removed a session
agenda-published = published the agenda
series-edited = edited a series
application-received = applied for an event
application-changed = changed an application
application-decided = decided on an application
decisions-told = mailed decisions
letter-worded = worded a mail
guests-invited = invited guests
participants-told = told participants what changed
participant-checked-in = checked somebody in
check-in-taken-back = took a check-in back
no-shows-noted = noted who did not come
no-show-taken-back = took back that somebody did not come
material-uploaded = added a material
material-removed = removed a material
certificates-announced = mailed certificates
certificate-issued = issued a certificate
feedback-asked = asked participants for feedback
feedback-given = gave feedback

# Topics that the house knows; they are kept in English, in lower case
event-topic-accessibility = Accessibility
event-topic-biodiversity = Biodiversity
event-topic-circular-economy = Circular economy
event-topic-cleaning = Cleaning
event-topic-climate = Climate
event-topic-construction = Construction
event-topic-due-diligence = Due diligence
event-topic-economic-development = Economic development
event-topic-electronics = Electronics
event-topic-energy = Energy
event-topic-food = Food
event-topic-furniture = Furniture
event-topic-health = Health
event-topic-human-rights = Human rights
event-topic-ict = ICT
event-topic-innovation = Innovation
event-topic-joint-procurement = Joint procurement
event-topic-mobility = Mobility
event-topic-reserved-contracts = Reserved contracts
event-topic-social-economy = Social economy
event-topic-social-procurement = Social procurement
event-topic-sustainable-cities = Sustainable cities
event-topic-sustainable-procurement = Sustainable procurement
event-topic-textiles = Textiles
event-topic-waste = Waste
event-topic-water = Water
