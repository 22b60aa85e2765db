## What groups are: words that every part of this room uses

group-kind-interest-group = Interest group
group-kind-working-group = Working group
group-kind-community-of-practice = Community of practice
group-kind-task-force = Task force

group-state-proposed = Proposed
group-state-gathering = Gathering interest
group-state-approved = Approved
group-state-active = Active
group-state-extended = Extended
group-state-dormant = Dormant
group-state-closing = Closing
group-state-closed = Closed
group-state-succeeded = Succeeded by another group
group-state-declined = Declined

group-entry-open = Open to all whom the charter admits
group-entry-on-request = On request

group-sector-agriculture = Agriculture
group-sector-construction = Construction and infrastructure
group-sector-defence = Defence, security and safety
group-sector-education = Education and sports
group-sector-energy = Energy and water
group-sector-facilities = Facility and fleet management and equipment
group-sector-health = Health
group-sector-ict = ICT, cloud and data services
group-sector-mobility = Mobility and transport
group-sector-professional = Professional services
group-sector-social = Social services
group-sector-culture = Tourism, culture and arts
group-sector-waste = Waste management

seat-role-leader = Leader
seat-role-buyer = Buyer
seat-role-follower = Follower
seat-role-observer = Observer

seat-end-left = left
seat-end-let-go = was let go
seat-end-lost-membership = belongs to the network no longer

group-not-eligible-no-member = The charter of this group admits members of the network only.
group-not-eligible-tier = The charter of this group admits members of a higher tier only.
group-not-eligible-kind = The charter of this group does not admit organisations of this kind.
group-not-eligible-country = The charter of this group does not admit organisations from this country.

## Health: what each rule says

health-ok = Fine
health-warning = Needs attention
health-broken = Broken

health-rule-members = Enough members
health-rule-head = A head
health-rule-aim = An aim
health-rule-meetings = Meetings this year
health-rule-pause = Time since the last meeting
health-rule-effort = Effort of members
health-rule-report = Report to the network
health-rule-term = Term

health-members-ok = { $members } member organisations; the charter asks for at least { $minimum }.
health-members-warning = { $members } member organisations, just as many as the charter asks for: if one leaves, it is fewer than { $minimum }.
health-members-broken =
    { $members ->
        [0] No member organisation
        [one] { $members } member organisation
       *[other] { $members } member organisations
    }; the charter asks for at least { $minimum }.
health-head-ok = The group has a head.
health-head-warning = The organisation that heads the group has named nobody who speaks for it.
health-head-broken = Nobody heads the group.
health-aim-ok = The group says what it wants to reach.
health-aim-broken = The group does not say what it wants to reach.
health-meetings-ok =
    { $held ->
        [one] { $held } meeting
       *[other] { $held } meetings
    } held this year and { $planned } planned. The charter asks for at least { $minimum } a year.
health-meetings-warning =
    { $held ->
        [one] { $held } meeting
       *[other] { $held } meetings
    } held this year and { $planned } planned. Another one is due soon: the charter asks for at least { $minimum } a year.
health-meetings-broken =
    { $held ->
        [one] { $held } meeting
       *[other] { $held } meetings
    } held this year, { $due } due by now, { $planned } planned. The charter asks for at least { $minimum } a year.
health-pause-ok = The last meeting was { $days } days ago, on { $last }. The charter allows { $longest }: until { $until }.
health-pause-warning = The last meeting was { $days } days ago, on { $last }. By { $until } at the latest there should be another one: the charter allows { $longest } days.
health-pause-broken = No meeting for { $days } days, since { $last }. The charter allows { $longest }: until { $until }.
health-effort-ok = No member has given more than { $most } days this year; the charter allows { $cap }.
health-effort-warning = One member has given { $most } days this year already; the charter allows { $cap }.
health-effort-broken = One member has given { $most } days this year; the charter allows { $cap }.
health-report-ok = The next report is due on { $due }.
health-report-warning = A report is due on { $due }.
health-report-broken = A report was due on { $due }.
health-term-ok = The term ends on { $ends }.
health-term-warning = The term ends on { $ends }: extend it, hand over or close the group.
health-term-broken = The term ended on { $ends }: extend it, hand over or close the group.

## Groups: directory and page

groups-title = Groups
groups-lead = Members who work on one subject together: what each group wants, who takes part and how to join.
groups-filter = Filter groups
groups-filter-network = Network
groups-filter-any-network = Any network
groups-filter-any-sector = Any sector
groups-filter-any-kind = Any kind
groups-filter-country = Member from
groups-filter-any-country = Any country
groups-filter-any-state = Any state
groups-filter-open = Joining
groups-filter-open-any = Open or not
groups-filter-open-yes = Open for members
groups-total =
    { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }
groups-none = No group here
groups-none-hint = Try fewer filters, or propose a group of your own.
groups-all-link = All groups
groups-associated-title = Associated groups
groups-associated-lead = Groups of other networks that fit the same filters.
groups-front-title = Groups that look for members
group-name = Name
group-kind = Kind
group-sector = Sector
group-state = State
group-cpv = CPV codes
group-entry = Joining
group-aim = Aim
group-aim-none = The group does not say yet what it wants to reach.
group-problem = Shared interest or problem
group-requirements = What you should bring
group-term-ends = Term ends
group-charter = Charter
group-charter-version = { $name }, version { $number }
group-open-tag = Open for members
group-members-title = Members
group-members-none = Nobody takes part yet.
group-members-count =
    { $count ->
        [0] No members
        [one] { $count } member
       *[other] { $count } members
    }
group-member-organisation = Organisation
group-member-country = Country
group-member-role = Role
group-member-core = core group
group-life-title = Life of the group
group-succeeded-by = The work is carried on by
group-carries-on = Carries on the work of
group-gathering-title = Members found
group-gathering-count = { $have } of at least { $need } organisations
group-tabs = Pages of the group
group-tab-about = About
group-tab-members = Members
group-tab-life = Life and health
search-kind-group = Group

## Joining

group-join-title = Join
group-join-member = Your organisation takes part in this group.
group-join-closed = Nobody can join this group now.
group-join-sign-in = Sign in to join for your organisation.
group-join-sign-in-link = Sign in
group-join-no-organisation = To join, act for an organisation: ask to act for yours on your account page.
group-join-no-representative = Only a representative of your organisation can join for it. Ask a colleague with that role.
group-join-role = In which role?
group-join-message = How do you meet the requirements?
group-join-message-help = The head of the group reads this and decides.
group-join-button = Join for your organisation
group-join-ask-button = Ask to join
group-joined-flash = Your organisation has joined the group.
group-asked-flash = Your request is with the head of the group. You will get a letter.
seat-refused-not-now = This is not possible in the present state of the group.
seat-refused-already-member = Your organisation takes part in this group already.
seat-refused-already-asked = Your organisation has asked already. The head of the group will answer by letter.
seat-refused-full = The group has as many members as its charter allows.
seat-refused-no-message = Say how you meet the requirements.
seat-refused-no-colleague = Only people who act for the organisation can speak for it in the group.
seat-refused-offer-waits = The head is handed over by an offer, and one offer waits already.
seat-refused-another-head = Another member heads the group. The head can only be handed over.

## Proposing and editing

group-propose-link = Propose a group
group-propose-title = Propose a group
group-propose-lead = Say what you want to reach and why. The secretariat reads it, then asks the network who would take part.
group-propose-charter = Under which charter?
group-propose-charter-help = At least { $minimum } organisations; { $meetings } meetings a year.
group-propose-charter-missing = Choose a charter under which groups can be proposed.
group-propose-no-charter = There is no charter under which you can propose a group
group-propose-no-charter-hint = Groups are proposed by members of a network. Act for an organisation that is a member.
group-propose-no-representative = Only a representative of your organisation can propose a group for it.
group-propose-lead-it = We offer to head the group
group-propose-lead-it-help = You can hand over the head later.
group-propose-button = Send the proposal
group-proposed-flash = Thank you. The secretariat has your proposal.
group-name-missing = Give the group a name.
group-problem-missing = Say which interest or problem you share.
group-problem-help = What is it that you and others struggle with? Markdown is possible.
group-aim-help = What should be there at the end of the term? Markdown is possible.
group-sector-choose = Choose a sector
group-sector-missing = Choose a sector.
group-cpv-help = Codes of eight digits, with spaces between: 45000000 33100000.
group-cpv-unreadable = { $code } is not a CPV code.
group-cpv-too-many = Twenty codes at most.
group-requirements-help = Only where joining is on request.
group-seen-by = Who may know of the group?
group-seen-by-everyone = Everyone
group-seen-by-members = Members of the network
group-seen-by-group = Its members and the secretariat only
group-edit-title = Edit the group
group-edit-link = Edit what is said of the group
group-edit-button = Save
group-edited-flash = Saved.

## The life of a group

group-next-title = What can happen next
group-steps-title = What has happened
group-step-when = When
group-step-who = By
group-step-note = Why, for the members (optional)
group-step-flash = Done. Those who should know have a letter.
group-step-gather = Ask the network who would take part
group-step-approve = Approve
group-step-open = Open the group
group-step-extend = Extend the term
group-step-rest = Let the group rest
group-step-wake = Wake the group
group-step-begin-to-close = Begin to close
group-step-begin-to-close-question = The group stops its work and writes its final report.
group-step-close = Close for good
group-step-close-question = Everything stays to be read, and nothing can be changed any more. This cannot be taken back.
group-step-succeed = Let another group carry on
group-step-succeed-question = This group ends. Its papers stay and are read from the other group too. Each member is asked whether it follows. This cannot be taken back.
group-step-decline = Decline the proposal
group-step-decline-question = The proposal ends here. Its proposer gets a letter: say why.
group-successor = Which group carries on?
group-successor-choose = Choose a group
group-successor-missing = Choose the group that carries on.
group-missing-title = Not yet possible, because:
group-missing-not-now = This is not the time for that step: the state of the group is “{ $state }”.
group-missing-members = It has { $have } of at least { $need } member organisations.
group-missing-head = Nobody heads it.
group-missing-aim = It does not say what it wants to reach.
group-missing-extension = The charter allows no further extension.
group-missing-final-report = The final report is not handed in.
group-missing-other-group = A group cannot carry on its own work.
group-missing-same-network = The other group belongs to another network.
group-missing-living-successor = The other group takes no members: it is not open, or over itself.
group-missing-wave-group = The wave has no group that waits to be opened.
group-missing-approval = “{ $group }” is not ready to be opened.
group-report-title = Report to the network
group-report-final-title = Final report
group-report-text = What has the group done?
group-report-help = Results, numbers, what comes next. Markdown is possible.
group-report-button = Hand in
group-report-missing = Write what there is to report.
group-report-of = Report of { $day }
group-report-final-of = Final report of { $day }
group-reported-flash = The report is handed in.
group-follow-title = Follow into the next group?
group-follow-question = The work of this group is carried on by “{ $group }”. Does your organisation take a seat there?
group-follow-yes = Yes, we follow
group-follow-no = No
group-followed-flash = Your organisation has a seat in the next group.
group-not-followed-flash = Your organisation does not follow.

## Seats

seat-people = Speaks for it
seat-people-none = Nobody named
seat-people-and-deputies = { $name }; deputies: { $deputies }
seat-people-deputies-only = Nobody named; deputies: { $deputies }
seat-effort-title = Days given this year
seat-effort-of = { $days } of { $cap } days
seat-effort = { $days } days
seat-deeds = Change
seat-change = Change
seat-change-button = Save
seat-changed-flash = Saved.
seat-let-go-button = Let go
seat-let-go-question = The seat of { $organisation } ends now. It gets a letter.
seat-let-go-flash = The seat has ended.
seat-requests-title = Requests to join
seat-decision-reason = What do you want to say with it?
seat-grant-button = Let in
seat-refuse-button = Decline
seat-granted-flash = The organisation has a seat.
seat-not-granted-flash = The request is declined.
seat-own-title = The seat of your organisation
seat-representative = Representative
seat-deputies = Deputies
seat-deputies-help = They may do what the representative may.
seat-people-button = Save
seat-leave-button = Leave the group
seat-leave-question = The seat of your organisation ends now. If it heads the group, the head becomes vacant; if it is the last member, the group falls asleep.
group-left-flash = Your organisation has left the group.
head-offer-title = Handing over the head
head-offer-mine = You are asked to head this group.
head-offer-waits = { $organisation } is asked to head the group and has not answered yet.
head-offer-button = Offer the head
head-offer-withdraw-button = Take the offer back
head-accept-button = Accept
head-decline-button = Decline
head-offered-flash = The offer is made. They get a letter.
head-offer-withdrawn-flash = The offer is taken back.
head-accepted-flash = Your organisation heads the group now.
head-declined-flash = The offer is declined.

## Health, the desk, my groups

health-title = Health
health-rule = Rule
health-any-rule = Any rule
health-facts = Facts
health-charter = Charter
health-version = Version { $number }
groups-desk-title = Groups desk
groups-desk-lead = All groups of your networks, the worst first.
groups-desk-waiting = Waiting for you
groups-desk-worst-first = Groups, the worst first
groups-desk-wrong = What is wrong
groups-desk-last-meeting = Last meeting
group-proposed-on = Proposed on
my-groups-title = My groups
my-groups-none = You speak for no seat in a group
my-groups-none-hint = Join a group for your organisation, or ask a colleague to name you for its seat.
my-groups-next = Next meeting: { $day }
my-groups-no-next = No meeting planned
my-groups-head = You head it

## Charters and waves

charter = Charter
charters-title = Charters
charters-of-link = Charters of { $network }
charters-lead = The rules under which groups work, with every version and what it changed.
charters-none = No charter yet
charters-none-hint = The secretariat writes the rules for each kind of group.
charter-version-title = Version { $number }, valid from { $day }
charter-in-force = In force
charter-changes = What has changed
charter-changes-missing = Say what is different, and why.
charter-amend-title = Write the next version
charter-write-title = Write a new charter
charter-write-button = Save
charter-written-flash = The charter is written.
charter-name = What is a group under it called?
charter-name-help = For example: Interest Group.
charter-name-missing = Give the charter a name.
charter-kind-missing = Choose a kind.
charter-valid-from = Valid from
charter-valid-from-help = What applies until then stays as it is.
charter-valid-from-missing = Say from which day on it applies.
charter-in-the-past = A new version cannot apply from a day in the past: groups were judged by what applied then.
charter-nothing-new = The rules are those of the version before.
charter-any = Any
charter-none = None
charter-yes = Yes
charter-rank = Open to members from this tier on
charter-rank-none = Also to organisations that are no members
charter-kinds = Kinds of organisation
charter-kinds-help = None ticked means every kind.
charter-countries = Countries
charter-countries-help = Codes of two letters, with spaces between; empty means every country.
charter-country-unreadable = { $code } is not the code of a country.
charter-members-min = Different organisations at least
charter-members-min-missing = Say how many organisations it takes at least.
charter-members-max = Organisations at most
charter-members-max-below = The most is below the least.
charter-head = Title of the head
charter-head-help = For example: facilitator, community leader, chair.
charter-head-missing = Say what the head is called.
charter-core = A core group steers it with the head
charter-meetings = Meetings a year at least
charter-pause = Days without a meeting at most
charter-effort = Days of work for a member in a year at most
charter-term = Term in months
charter-extension = Extension in months
charter-extensions = Extensions at most
charter-report = Months between two reports
charter-discount = Discount on dues for the organisation of the head
charter-discount-help = Its name in the schedule of dues, for example: facilitator.
wave = Wave
wave-none = In no wave
wave-assign-button = Save the wave
waves-of-link = Waves of { $network }
waves-lead = Groups that are planned and opened together.
waves-none = No wave yet
waves-none-hint = Plan one, then put proposed or approved groups into it on their own page.
wave-empty = No group is in this wave yet.
wave-name = Name of a new wave
wave-name-missing = Give the wave a name.
wave-plan-button = Plan a wave
wave-planned-flash = The wave is planned.
wave-open-button = Open all groups of this wave
wave-open-question = All of its groups go to work today, and their terms begin. Every one must be approved.
wave-opened-on = Opened on { $day }
wave-opened-flash = The groups of the wave are open.

## Letters

group-letter-note = They add: { $note }
group-proposed-letter-subject = Proposed: { $group }
group-proposed-letter = A group was proposed: { $group }. Read it and decide whether to ask the network: { $link }
group-gathering-letter-subject = Who takes part? { $group }
group-gathering-letter = The network is now asked who would take part in { $group }. Tell others: { $link }
group-approved-letter-subject = Approved: { $group }
group-approved-letter = { $group } is approved and will be opened soon: { $link }
group-active-letter-subject = Open: { $group }
group-active-letter = { $group } is at work: { $link }
group-extended-letter-subject = Extended: { $group }
group-extended-letter = { $group } goes on for a further term: { $link }
group-dormant-letter-subject = Resting: { $group }
group-dormant-letter = { $group } rests. Everything is kept, nothing is asked of you, and it can be woken: { $link }
group-closing-letter-subject = Closing: { $group }
group-closing-letter = { $group } begins to close and owes its final report: { $link }
group-closed-letter-subject = Closed: { $group }
group-closed-letter = { $group } is closed. Everything stays to be read: { $link }
group-succeeded-letter-subject = Another group carries on: { $group }
group-succeeded-letter = Another group carries on the work of { $group }. Say on the page “Life and health” whether your organisation follows: { $link }
group-declined-letter-subject = Not taken up: { $group }
group-declined-letter = The proposal { $group } was not taken up: { $link }
group-report-letter-subject = Report: { $group }
group-report-letter = { $group } has handed in a report: { $link }
group-empty-letter-subject = Without members: { $group }
group-empty-letter = The last member has left { $group }. It rests now: { $link }
member-joined-letter-subject = { $organisation } joins { $group }
member-joined-letter = { $organisation } has joined { $group }: { $link }
seat-asked-letter-subject = { $organisation } asks to join { $group }
seat-asked-letter = { $organisation } asks to join { $group }. Decide on the page of its members: { $link }
seat-granted-letter-subject = Welcome to { $group }
seat-granted-letter = Your organisation has a seat in { $group }: { $link }
seat-refused-letter-subject = Your request to join { $group }
seat-refused-letter = Your organisation was not given a seat in { $group }: { $link }
seat-ended-letter-subject = Your seat in { $group } has ended
seat-ended-letter = The seat of { $organisation } in { $group } has ended. Reason: { $reason }. { $link }
member-left-letter-subject = { $organisation } is no longer in { $group }
member-left-letter = { $organisation } is no longer a member of { $group }. Reason: { $reason }. { $link }
head-vacant-letter-subject = Nobody heads { $group }
head-vacant-letter = { $organisation } headed { $group } and is no longer a member. Reason: { $reason }. Another member should head it; the secretariat can offer that to one: { $link }
head-offered-letter-subject = Will you head { $group }?
head-offered-letter = Your organisation is asked to head { $group }. Answer on the page of its members: { $link }
head-new-letter-subject = { $organisation } heads { $group }
head-new-letter = { $organisation } heads { $group } from today: { $link }
head-declined-letter-subject = { $organisation } does not take over { $group }
head-declined-letter = { $organisation } has declined to head { $group }: { $link }
health-letter-subject = { $group }: please look
health-letter =
    { $group } needs attention:

    { $findings }

    See what can be done: { $link }
