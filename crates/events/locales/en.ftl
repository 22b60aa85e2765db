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

event-registration-open = Open: first come, first served, then a waiting list
event-registration-selection = Expression of interest: the organiser selects
event-registration-invitation = By invitation
event-registration-external = On another site

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
event-extension = Deadline moved from { $from } to { $to }.
# $from, $to: date and time with time zone. $reason: a sentence that ends with its own full stop
event-extension-because = Deadline moved from { $from } to { $to }: { $reason }
# $to: date and time with time zone
event-extension-set = Deadline set to { $to }.
# $to: date and time with time zone. $reason: a sentence that ends with its own full stop
event-extension-set-because = Deadline set to { $to }: { $reason }
event-extensions-title = Changes of the deadline
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
event-add-to-calendar = Add to my calendar (iCalendar file)
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
event-desk-edit = Edit this event
event-desk-applications = Registrations

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

    Your application for “{ $event }” ({ $date }) has been cancelled. If you did not cancel it yourself, an offered place was not taken in time.

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
application-language = Language of our letters to you
application-language-help = In which language we write to you. The event itself may be in another.
application-privacy-title = What happens to your data
# $network: name of the network that runs the event
application-privacy = The secretariat of { $network } uses what you write here to organise this event, and shows it to nobody else.
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
application-already = Somebody has applied with this address already. Its owner was sent the personal link again.
application-no-question = The event has no such question.
application-received-title = Thank you
application-received-lead = We have received what you sent and have written to you.
application-received-next = What happens now
application-received-mail = In a few minutes you will find a letter in your mailbox. It says how your application stands.
application-received-link = The letter has your personal link. With it you can see, change or cancel your application without an account.
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
application-too-late-flash = It is too late for that: nothing was changed.
application-withdraw-title = You cannot come?
application-withdraw = Cancel my application
application-withdraw-question = Your application will be cancelled. While registration is open you can apply again, behind those who are waiting.
application-withdraw-question-place = Your place will go to the next person on the waiting list. While registration is open you can apply again, behind those who are waiting.
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
materials-none-text = Presentations are often published after the event. If you took part, sign in or open the link in your letter.
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
material-audience-help = Participants also find it on the page to which their letters lead.
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
certificate-issued = Issued
certificate-not-issued = Not yet
certificate-letter = Letter
certificate-letter-sent = Sent
certificate-letter-not-sent = Not sent
certificate-paper = Certificate
certificate-letters = Write to participants
# $count: number of people
certificate-letters-question = { $count ->
    [one] One person who has not been told yet gets a letter with a link to their certificate.
   *[other] { $count } people who have not been told yet get a letter with a link to their certificate.
}
certificate-letters-flash = The letters are on their way.
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
    [one] One participant who has not been asked yet gets a letter with a link of their own.
   *[other] { $count } participants who have not been asked yet get a letter with a link of their own.
}
feedback-ask-default = There are no questions of yours, so four usual ones are added. You can change them before you send.
feedback-remind = Remind
# $count: number of people
feedback-remind-question = { $count ->
    [one] One participant who was asked and has not answered gets a reminder.
   *[other] { $count } participants who were asked and have not answered get a reminder.
}
feedback-questions = Change the questions
feedback-asked-flash = The letters are on their way.
feedback-asked = Participants asked
feedback-given = Answers
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
