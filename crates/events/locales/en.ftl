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
