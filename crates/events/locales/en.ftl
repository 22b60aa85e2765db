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
