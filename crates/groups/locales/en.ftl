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

group-not-eligible-no-member = The charter of this group admits members of { $network } only.
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
    } held this year and { $planned } planned. Another one is due by { $by }: the charter asks for at least { $minimum } a year.
health-meetings-broken =
    { $held ->
        [one] { $held } meeting
       *[other] { $held } meetings
    } held this year, { $due } due by now, { $planned } planned. The charter asks for at least { $minimum } a year.
health-pause-ok = The last meeting was { $days } days ago, on { $last }. The charter allows { $longest }: until { $until }.
health-pause-warning = The last meeting was { $days } days ago, on { $last }. By { $until } at the latest there should be another one: the charter allows { $longest } days.
health-pause-broken = No meeting for { $days } days, since { $last }. The charter allows { $longest }: until { $until }.
health-pause-unmet-ok = No meeting yet since { $last }. The charter allows { $longest } days without one: until { $until }.
health-pause-unmet-warning = No meeting yet since { $last }. By { $until } at the latest there should be one: the charter allows { $longest } days.
health-effort-ok = No member has given more than { $most } days this year; the charter allows { $cap }.
health-effort-warning = One member has given { $most } days this year already; the charter allows { $cap }.
health-effort-broken = One member has given { $most } days this year; the charter allows { $cap }.
health-effort-others-ok = No member has come close to the { $cap } days a year that the charter allows.
health-effort-others-warning = One member has come close to the { $cap } days a year that the charter allows.
health-effort-others-broken = One member has given more than the { $cap } days a year that the charter allows.
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
groups-filter-words = Words of the name or aim
groups-filter-words-chosen = “{ $words }”
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
groups-filter-cpv-help = The first digits are enough, for example 45.
groups-total =
    { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }
groups-none = No group here
groups-none-hint = Try fewer filters, or propose a group of your own.
groups-none-fewer = Try fewer filters.
groups-all-link = All groups
groups-associated-title = Associated groups
groups-associated-lead = Groups of other networks that fit the same filters.
groups-front-title = Groups that look for members
groups-organisation-title = Groups
groups-organisation-all = All its groups
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
# $all: organisations with a seat, observers too; $counting: those that the charter counts
group-members-and-observers =
    { $all } organisations, { $counting ->
        [one] { $counting } of them counts
       *[other] { $counting } of them count
    } as members
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
group-join-network = See who can join this network, and how:
group-join-role = In which role?
group-join-message = How do you meet the requirements?
group-join-message-help = The head of the group reads this and decides.
group-join-button = Join for your organisation
group-join-ask-button = Ask to join
group-joined-flash = Your organisation has joined the group.
group-asked-flash = Your request is with the head of the group. You will get a letter.
# $day: when it asked
group-join-asked = Your organisation asked on { $day } to join. The head of the group decides, or the secretariat while there is none; you will get a letter.
group-request-withdraw-button = Take the request back
group-request-withdrawn-flash = The request is taken back.
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
group-propose-who-else = Who else?
group-propose-who-else-help = Organisations that share the interest or might take part. Only you and the secretariat read this.
group-propose-who-else-note = Who else might take part: { $text }
group-propose-lead-it = We offer to head the group
group-propose-lead-it-help = You can hand over the head later.
group-propose-button = Send the proposal
group-proposed-flash = Thank you. The secretariat has your proposal.
group-name-missing = Give the group a name.
# $name: name of the group
group-name-taken = The network has a group called “{ $name }” already. Take part in that one, choose another name, or tick the box.
group-name-taken-sure = Propose another group of the same name
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
group-edit-around = Subject and members
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
group-step-of-secretariat = The secretariat of the network takes this step.
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
# $day: of the next meeting
group-missing-meeting-ahead = A meeting is ahead, on { $day }: hold it first, call it off, or take the group off it.
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
seat-own-link = Who speaks, and leaving
seat-representative = Representative
seat-deputies = Deputies
seat-deputies-help = They may do what the representative may.
seat-deputies-nobody = Nobody else acts for your organisation yet, so there is no deputy to name.
seat-people-button = Save
seat-leave-button = Leave the group
seat-leave-question = The seat of your organisation ends now. If it heads the group, the head becomes vacant; if it is the last member, the group falls asleep.
group-left-flash = Your organisation has left the group.
head-offer-title = Handing over the head
head-offer-mine = You are asked to head this group.
head-offer-waits = { $organisation } is asked to head the group and has not answered yet.
head-none-title = Nobody heads this group
head-none-offer = Offer the head to
head-none-about = The secretariat can offer the head to a member.
head-none-link = Find somebody
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
health-version = Version { $number }
health-summary-fine = The group lives: it keeps to every rule of its charter.
health-summary-wrong =
    { $count ->
        [one] One rule of its charter is broken, or soon will be.
       *[other] { $count } rules of its charter are broken, or soon will be.
    }
health-rules-link = To the rules
health-each-rule = Rule by rule
groups-desk-title = Groups desk
groups-desk-lead = All groups of your networks, the worst first.
groups-desk-waiting = Waiting for you
groups-desk-next-step = Next step
groups-desk-on-their-way = On their way
groups-desk-lacks = What is missing
groups-desk-worst-first = Groups, the worst first
groups-desk-wrong = What is wrong
groups-desk-nothing-wrong = Nothing
groups-desk-members-of = { $have } of { $need }
groups-desk-resting = Rests since { $day }.
groups-desk-last-meeting = Last meeting
groups-desk-pulse = Meetings in 12 months
groups-desk-ways = Rules and waves
group-proposed-on = Proposed on
my-groups-title = My groups
my-groups-none = You speak for no seat in a group
my-groups-none-hint = Join a group for your organisation, or ask a colleague to name you for its seat.
my-groups-next = Next meeting: { $day }
my-groups-no-next = No meeting planned
my-groups-over = Groups that are over
my-groups-head = You head it
my-groups-waiting = Waiting for an answer

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
# $day: the day
charter-retired-since = No new groups since { $day }
charter-retirement-title = New groups under this charter
charter-retirement-note = Groups that work under a charter go on when it is offered no more; none can be proposed under it then. You can offer it again.
charter-retire-button = Offer no more
charter-offer-button = Offer again
charter-retired-flash = No group can be proposed under this charter any more.
charter-offered-flash = Groups can be proposed under this charter again.
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
charter-none = No rule
charter-past-rules = What it said
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
charter-extension-missing = Say how many months an extension lasts, or allow none.
charter-report = Months between two reports
charter-discount = Discount on dues for the organisation of the head
charter-discount-help = Its name in the schedule of dues, for example: facilitator.
# $names: words of the discounts
charter-discount-unknown = The schedules of dues know no discount of this name, but: { $names }.
charter-discount-none = The network has no schedule of dues with a discount.
wave = Wave
wave-none = In no wave
wave-assign-button = Save the wave
waves-of-link = Waves of { $network }
waves-title = Waves
waves-lead = Groups that are planned and opened together.
waves-none = No wave yet
waves-none-hint = Plan one, then put proposed or approved groups into it on their own page.
wave-empty = No group is in this wave yet. A group is put into it on its own page “Life and health”.
wave-name = Name of a new wave
wave-name-missing = Give the wave a name.
wave-plan-button = Plan a wave
wave-planned-flash = The wave is planned.
wave-open-button = Open all groups of this wave
wave-open-question = All of its groups go to work today, and their terms begin. Every one must be approved.
wave-opened-on = Opened on { $day }
wave-opened-flash = The groups of the wave are open.

## Letters

# $name: who took the step, $note: what they say with it
group-letter-note = { $name } writes: { $note }
group-letter-note-secretariat = The secretariat writes: { $note }
group-proposed-letter-subject = Proposed: { $group }
group-proposed-letter = A group was proposed: { $group }. Read it and decide whether to ask the network: { $link }
group-gathering-letter-subject = Who takes part? { $group }
group-gathering-letter = The network is now asked who would take part in { $group }. Tell others: { $link }
group-asked-letter-subject = Would you take part? { $group }
group-asked-letter =
    Your network asks who would take part in a new group: { $group }.

    What it wants to reach: { $aim }

    Read more and join: { $link }
group-enough-letter-subject = Enough members: { $group }
group-enough-letter = { $group } has { $have } member organisations, as many as its charter asks for. Decide what comes next: { $link }
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
# $name: who decided, $note: what they say with it
seat-letter-note = { $name } adds: { $note }
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
group-digest-letter-subject = Your groups: what needs attention
group-digest-letter =
    This month, in short, what needs attention or comes up in the groups you head:

    { $groups }

    This letter comes once a month at most, and only while one of your groups needs something.
group-digest-meeting = Meeting on { $day }
group-digest-fine = Nothing is missing.
health-letters-subject = Several groups: please look
health-letters =
    These groups need attention:

    { $groups }
health-letter-subject = { $group }: please look
health-letter =
    { $group } needs attention:

    { $findings }

    See what can be done: { $link }

## Workspace: what every page of it says

workspace-tabs = Pages of the group
workspace-tab = Workspace
workspace-tab-overview = Overview
workspace-tab-meetings = Meetings
workspace-tab-discussion = Discussion
workspace-tab-papers = Papers
workspace-tab-decisions = Decisions
workspace-tab-plan = Plan
workspace-tab-updates = Updates
# $page: what the page is, $group: name of the group
workspace-page-title = { $page } – { $group }
workspace-over = This group is over. What it has kept can be read, and nothing is changed any more.
workspace-author-left = Somebody who has left
workspace-secretariat = Secretariat
workspace-language = Language of the text
workspace-markdown-help = You can use Markdown: **bold**, - lists, [links](https://…). Pictures become links.
workspace-circle-group = Members of the group
workspace-circle-core-group = Core group
workspace-circle-members = Members of the network
workspace-circle-everyone = Everyone

## Workspace: its first page

workspace-asked = Asked of you
workspace-asked-nothing = Nothing is asked of you at the moment.
# $question: what is decided
workspace-ask-vote = Vote: { $question }
# $organisation: name of the organisation
workspace-ask-request = Decide: { $organisation } asks to join
# $title: name of the meeting, $date: when it was
workspace-ask-hours = Note your hours for “{ $title }”, { $date }
# $date: day or moment
workspace-ask-until = Until { $date }
workspace-effort = Given by your organisation this year
workspace-next = Next meeting
workspace-news = New
workspace-news-none = Nothing has been said or brought yet.
workspace-news-post = Discussion
workspace-news-paper = Paper
# $author: who, $at: when
workspace-news-note = { $author }, { $at }
group-outputs = Outputs
group-updates-all = All updates

## Workspace: meetings

meetings-ahead = Ahead
meetings-none-ahead = No meeting is planned.
meetings-held = Held
meetings-none-held = No meeting has been held yet.
# $count: number of organisations
meeting-count = { $count ->
    [one] { $count } organisation was there
   *[other] { $count } organisations were there
}
meeting-row-minutes = Minutes: yes
meeting-row-minutes-missing = Minutes: missing
# $noted: members who noted their hours; $members: members at that time
meeting-row-hours = Hours: { $noted } of { $members }
meeting-cancelled = Called off
meeting-call-title = Call a meeting
meeting-call-button = Call the meeting
meeting-called-flash = The meeting stands in the calendar of all members, and they have been told.
meeting-title = Title
meeting-day = Day
meeting-starts = From
meeting-ends = Until
meeting-zone = Time zone
meeting-online = Link to connect
meeting-online-help = Only members see it.
meeting-connect = Connect to the meeting
meeting-place = Place
meeting-agenda = Agenda
meeting-no-agenda = There is no agenda yet.
agenda-write = Write or correct the agenda
agenda-button = Keep the agenda
agenda-written-flash = The agenda is kept.
meeting-nowhere = Say where people meet: a link, a place, or both.
meeting-with = Together with other groups
meeting-with-groups = Together with
meeting-with-far = Groups of other networks
meeting-with-far-groups = And with
meeting-with-help = The meeting counts for each of these groups. Their heads are told and can take their group off it.
meeting-other-is-over = One of these groups is over: it meets no more.
meeting-count-title = Count an event as a meeting of this group
meeting-count-event = Address of the event
meeting-count-help = For example a session at a conference that others run. Copy the address of its page.
meeting-count-button = Count it
meeting-counted-flash = The event counts as a meeting of this group.
meeting-counted-already = This event counts as a meeting of this group already.
meeting-no-such-event = There is no event at this address that you may see.
meeting-event-cancelled = This event was called off.
meeting-event-without-day = This event has no day yet.
meeting-time = When
# $date: the day, $hours: from when until when, $zone: time zone
meeting-when = { $date }, { $hours } { $zone }
meeting-joint = Together with
meeting-event = In the calendar
meeting-event-page = Page of the event
meeting-own-title = Your organisation
# $organisation: name of the organisation
meeting-own-lead = For { $organisation }. It takes a moment and shows how much this group asks of its members.
meeting-we-were-there = We were there
meeting-hours = Hours of work
meeting-hours-help = With preparation and what came of it, for example 1.5 or 1:30.
meeting-hours-short = Hours
meeting-note-button = Note it
meeting-noted-flash = It is noted.
# $most: most hours
meeting-not-hours = Write hours for this one meeting as a number, at most { $most }.
# $given: days given this year, of how many
meeting-hours-above-cap = With these hours it would be { $given } this year: more than the charter asks of a member. Tick the box if that is right, or correct the hours.
meeting-hours-sure = Yes, the hours are right
meeting-not-held = Attendance and hours are noted once the meeting was held.
meeting-attendance = Who was there
meeting-attendance-caption = Organisations, whether they were there, and their hours
meeting-organisation = Organisation
meeting-there = There
# $organisation: name of the organisation
meeting-there-of = { $organisation } was there
meeting-there-yes = Yes
meeting-there-no = No
# $organisation: name of the organisation
meeting-hours-of = Hours of { $organisation }
meeting-note-all-button = Note attendance and hours
minutes-title = Minutes
minutes-none = There are no minutes yet.
# $number: number of the version, $author: who wrote it, $at: when
minutes-about = Version { $number }, { $author }, { $at }
# $number: number of the version
minutes-version = Version { $number }
minutes-versions = Versions of the minutes
minutes-write = Write or correct the minutes
minutes-text = Minutes
minutes-button = Keep the minutes
minutes-written-flash = The minutes are kept. With the first version all members have been told.
meeting-cancel = Call the meeting off
meeting-cancel-question = All members of its groups are told, with your reason. This cannot be undone.
meeting-cancel-deed = Call it off and tell them
meeting-cancel-reason = Reason
meeting-cancelled-flash = The meeting is called off, and its members have been told.
meeting-not-ahead = Only a meeting that is ahead can be called off.
meeting-no-reason = Say why: the members are told.
meeting-not-ours = This event is run by others: it is theirs to call off.
meeting-move = Change date, hours or place
meeting-move-lead = Everybody who speaks for a seat of its groups is told of the new date, hours and place by mail.
meeting-move-button = Save and tell the members
meeting-moved-flash = The meeting is changed, and its members have been told.
meeting-not-moved-flash = Date, hours and place are as before; nobody was written to.
meeting-cannot-move = Only a meeting that a group called and that is still ahead can be changed here.
meeting-has-agenda = This event has several days, or sessions outside of these hours. The secretariat moves them one by one in the calendar.
meeting-withdraw = Take this group off the meeting
meeting-withdraw-question = The meeting does not count for this group any more. What was noted for it is deleted.
meeting-withdrawn-flash = The meeting does not count for this group any more.
# $title: name of the meeting, $date: the day
meeting-letter-subject = Meeting: { $title }, { $date }
# $group: name of the group, $title: name of the meeting
meeting-letter-called = the group { $group } meets: { $title }.
# $groups: names of the other groups
meeting-letter-joint = It is a joint meeting with { $groups }. Whoever heads your group can take it off the meeting.
# $address: address of the page
meeting-letter-more = Agenda and link to connect: { $address }
# $title: name of the meeting, $date: the day
meeting-letter-cancelled-subject = Called off: { $title }, { $date }
# $title: name of the meeting, $date: the day
meeting-letter-cancelled = the meeting “{ $title }” on { $date } does not take place.
# $reason: why
meeting-letter-reason = Reason: { $reason }
# $title: name of the meeting, $date: the new day
meeting-letter-moved-subject = Changed: { $title }, { $date }
# $title: name of the meeting, $from: the day for which it was announced
meeting-letter-moved = the time or place of the meeting “{ $title }”, announced for { $from }, has changed. It is now held:
# $title: name of the meeting
minutes-letter-subject = Minutes: { $title }
# $title: name of the meeting
minutes-letter = the minutes of “{ $title }” are there.
# $address: address of the page
minutes-letter-hours = Please note the hours of your organisation on the same page: { $address }

## Workspace: discussion

topics-none = Nothing has been discussed yet
topics-none-text = Open a topic: a question that the others can answer in a minute.
# $count: number of posts, $at: when the last one was written
topic-note = { $count ->
    [one] { $count } post
   *[other] { $count } posts
}, last on { $at }
topic-new = Open a topic
topic-title = What is it about?
topic-circle = For whom
topic-open-button = Open the topic
topic-opened-flash = The topic is open.
topic-closed = Closed
topic-is-closed = This topic is closed: it can be read, and nothing is added.
topic-close = Close the topic
topic-reopen = Open the topic again
topic-closed-flash = The topic is closed.
topic-reopened-flash = The topic is open again.
post-text = Your words
post-text-help = You can use Markdown. Put pictures and files among the papers, and link to them here.
post-answer = Answer
post-button = Post the answer
post-written-flash = Your answer stands in the discussion.
# $at: when it was written, $edited: when it was changed
post-edited = { $at }, changed on { $edited }
post-withdrawn = This post was taken back by its author.
post-change = Change or take back
post-change-title = Change your post
post-change-button = Keep the change
post-changed-flash = Your post is changed.
post-withdraw = Take the post back
post-withdraw-question = Its text is deleted for good. That there was a post stays visible.
post-withdrawn-flash = Your post is taken back.
discussion-letters = Letters about this discussion
discussion-often = How often do you want to hear what is said?
discussion-often-at-once = For each post, at once
discussion-often-daily = Once a day, if anything was said
discussion-often-weekly = Once a week, if anything was said
discussion-often-never = Never
discussion-letters-button = Keep this choice
discussion-letters-flash = Your choice is kept.
# $topic: title of the topic, $group: name of the group
post-letter-subject = { $topic } ({ $group })
# $author: who wrote, $topic: title of the topic, $group: name of the group
post-letter = { $author } wrote on “{ $topic }” in the group { $group }:
# $address: address of the page
post-letter-read = Read: { $address }
# $address: address that only the reader of the letter has
post-letter-reply = Answer once by this link (only for you, for two weeks): { $address }
# $address: address of the page
post-letter-choice = How often you get these letters is your choice: { $address }
# $count: number of posts
digest-letter-subject = { $count ->
    [one] { $count } post in your groups
   *[other] { $count } posts in your groups
}
# $topic: title of the topic, $count: number of posts
digest-letter-topic = “{ $topic }”, { $count ->
    [one] { $count } post:
   *[other] { $count } posts, the latest:
}
# $author: who wrote, $text: beginning of the post
digest-letter-post = - { $author }: { $text }
reply-title = Your answer
# $name: name of the person, $organisation: name of the organisation
reply-as = You answer as { $name }, { $organisation }.
reply-once = We send you an e-mail with your answer; the link in it puts it into the discussion. Signed in, you can answer without that.
reply-held-flash = Thank you. Your answer waits: open the link in the e-mail that is on its way to you.
reply-held-title = Is this your answer?
reply-held-button = Yes, post it in my name
reply-held-not-you = If you did not write it, close this page: nobody will see it, and it is deleted after two weeks.
reply-over-title = This link does not work any more
reply-over = It was used, or it is too old, or the discussion is closed. Sign in to read and answer.
reply-over-link = Go to the discussion
# $topic: title of the topic
reply-letter-subject = Is this your answer on “{ $topic }”?
# $topic: title of the topic
reply-letter = by the link in a letter to you, somebody who was not signed in wrote this answer on “{ $topic }”:
# $address: address that only the reader of the letter has
reply-letter-confirm = If it is yours, open this link within two weeks and it appears in your name: { $address }
reply-letter-not-you = If it is not yours, do nothing: nobody will see it.

## Workspace: papers

papers-none = There are no papers yet
papers-none-text = Bring what the others can use: criteria, tender documents, slides.
papers-caption = Papers, their latest version and who may have them
# $group: name of the group that came before
papers-of-predecessor = Papers of { $group }
paper-title = Title
paper-latest = Latest version
paper-circle = Who may have it
paper-file = File
# $size: most bytes, $kinds: kinds of files
paper-file-help = At most { $size }. Kinds: { $kinds }.
# $kind: kind of file, $size: its size
paper-kind-and-size = { $kind }, { $size }
# $number: number of the version, $date: its day
paper-version = Version { $number }, { $date }
# $number: number of the version, $at: when it came, $kind: kind and size
paper-version-note = Version { $number }, { $at }, { $kind }
paper-versions = Versions
paper-version-add = Add a version
paper-version-what-is-new = What is new
paper-version-button = Add the version
paper-version-added-flash = The version is added; those before stay.
paper-add-title = Add a paper
paper-add-button = Add the paper
paper-added-flash = The paper is added.
paper-supersedes = Takes the place of
paper-supersedes-help = The older paper stays, marked as superseded.
paper-supersedes-none = No other paper
paper-supersedes-this = Takes the place of
paper-is-superseded = Superseded
paper-superseded-by = A newer paper takes its place:
paper-no-file = Choose a file that is not empty.
# $kinds: kinds of files
paper-kind-unknown = Files of this kind are not given out. Kinds: { $kinds }.
paper-disguised = The content of this file is not what its name says.

## Workspace: decisions

polls-lead = Each organisation has one vote; representative and deputies vote for the same seat.
polls-none = Nothing has been put to the vote yet
polls-none-text = Whoever steers the group can ask all organisations at once.
poll-open = Open
# $count: number of votes, $at: when it closes
poll-note-open = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
} so far, open until { $at }
# $count: number of votes, $at: when it closed
poll-note-closed = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}, closed on { $at }
poll-put-title = Put a question to the vote
poll-put-button = Put the question
poll-put-flash = The question is put, and those who vote have been told.
poll-question = Question
poll-answers = Answers
poll-answers-help = One on each line, two to twelve.
poll-answers-count = Write two to twelve different answers, one on each line.
# $longest: most characters
poll-answer-too-long = An answer can have { $longest } characters.
poll-closes = Open until
poll-closes-help = In your own time zone.
poll-closes-wrong = Choose a moment that is ahead, within a year.
poll-about = What one should know
# $author: who asks, $at: until when
poll-about-open = Put by { $author }, open until { $at }
# $author: who asked, $at: when it closed
poll-about-closed = Put by { $author }, closed on { $at }
poll-your-vote = Vote of your organisation
poll-your-vote-help = You can change it until the vote closes.
poll-vote = Vote
poll-vote-again = Change the vote
poll-no-answer = Choose one of the answers.
poll-is-closed = This vote is closed.
poll-observer = Observers do not vote.
vote-cast-flash = The vote of your organisation counts.
# $count: number of votes
poll-result = { $count ->
    [one] Result of { $count } vote
   *[other] Result of { $count } votes
}
poll-result-later = You see the result once your organisation has voted, or when the vote is closed.
poll-votes = Who voted how
poll-answer = Answer
poll-close = Close the vote now
poll-close-question = No more votes are taken. This cannot be undone.
poll-closed-flash = The vote is closed.
# $group: name of the group, $question: what is asked, $until: when it closes
poll-letter-subject = Your vote: { $question }
# $group: name of the group, $question: what is asked, $until: when it closes
poll-letter = the group { $group } decides: { $question } Your organisation has one vote, until { $until }.
# $group: name of the group, $question: what is asked, $until: when it closes
poll-reminder-subject = Still open: { $question }
# $group: name of the group, $question: what is asked, $until: when it closes
poll-reminder = your organisation has not voted yet in the group { $group }: { $question } The vote is open until { $until }.
# $address: address of the page
poll-letter-vote = Vote: { $address }

## Workspace: plan

plan-aim = Aim
plan-roadmap = Roadmap
plan-none = The roadmap is empty.
plan-general = For all objectives
plan-kind = What is it?
plan-kind-objective = Objective
plan-kind-activity = Activity
plan-kind-deliverable = Deliverable
plan-state = State
plan-state-planned = Planned
plan-state-under-way = Under way
plan-state-done = Done
plan-state-dropped = Dropped
plan-title = In one line
plan-title-help = An objective says how one would know that it is reached.
plan-objective = Serves the objective
plan-objective-none = All of them
plan-due = Until
# $date: the day
plan-due-on = Until { $date }
# $date: the day
plan-due-late = Was due on { $date }
plan-output = Output
plan-output-label = An output of the group
plan-output-help = A deliverable that stands on the public page of the group once it is done.
plan-address = Where it is found
plan-add = Add to the roadmap
plan-add-button = Add it
plan-added-flash = It stands in the roadmap.
plan-progress = How far is it?
plan-progress-button = Keep it
plan-moved-flash = The roadmap is up to date.
actions-title = Actions
actions-none = Nobody has taken anything on.
actions-caption = Who does what until when
action-what = What
action-who = Who
action-who-choose = Choose an organisation
action-open = Open
action-late = Late
action-done = It is done
action-reopen = Not done after all
action-add = Note an action
action-add-button = Note it
action-noted-flash = It is noted, and those who do it have been told.
action-done-flash = Done.
action-reopened-flash = It is open again.
# $group: name of the group, $what: what is to be done
action-letter-subject = For you to do: { $what }
# $group: name of the group, $what: what is to be done
action-letter = in the group { $group } your organisation took this on: { $what }
# $group: name of the group, $what: what is to be done
action-reminder-subject = Soon due: { $what }
# $group: name of the group, $what: what is to be done
action-reminder = in the group { $group } this is soon due, and your organisation took it on: { $what }
# $date: the day
action-letter-due = Until { $date }.
# $address: address of the page
action-letter-done = Say there when it is done: { $address }

## Workspace: updates

updates-none = Nothing to tell yet
updates-none-text = What the group tells its network and everybody stands here.
# $group: name of the group
updates-feed-of = Updates of { $group }
update-publish-title = Publish an update
update-headline = Headline
update-text = Text
update-circle = Whom it is told
update-publish-button = Publish it
update-published-flash = The update is published.
update-withdraw = Take it back
update-withdraw-question = Nobody reads it here any more. Feeds that were read before keep it.
update-withdrawn-flash = The update is taken back.

## Workspace: what is found of it

search-kind-group-topic = Discussion
search-kind-group-paper = Paper
search-kind-group-decision = Decision
search-kind-group-update = Update
search-kind-group-minutes = Minutes
search-kind-group-plan = Roadmap
search-kind-group-action = Action

## Workspace: what an imported group brought along

history-link = What this group brought from another house
history-title = From another house
# $date: the day of the import
history-lead = This group was imported on { $date }. Names of people and organisations stand here as they were written there; nobody of them has an account by it.
history-members = Members
history-role = Role
history-people = People
history-time = When
# $date: the day
history-since = since { $date }
history-steps = Its life
# $date: the day
history-report = Report of { $date }
# $groups: names of groups
history-joint = together with { $groups }

## What the log says

charter-written = wrote a version of a charter
charter-retired = retired a charter
charter-offered = offered a charter again
group-proposed = proposed a group
group-gathering = asked who would take part in a group
group-declined = declined a group
group-approved = approved a group
group-opened = opened a group
group-extended = extended the term of a group
group-rested = let a group rest
group-woken = woke a group
group-closing = began to close a group
group-closed = closed a group
group-succeeded = handed a group on to another one
group-edited = changed what is said of a group
group-reported = reported on a group
group-imported = imported a group
group-seat-taken = took a seat in a group
group-seat-ended = ended a seat in a group
group-seat-changed = changed a seat in a group
group-seat-asked-for = asked for a seat in a group
group-seat-refused = did not grant a seat in a group
group-seat-request-withdrawn = took a request for a seat in a group back
group-head-offered = offered the lead of a group to another member
group-head-offer-ended = ended an offer to lead a group
group-head-began = began to lead a group
group-head-ended = no longer leads a group
workspace-plan-changed = changed the plan of a group
workspace-plan-imported = imported the plan of a group
workspace-action-noted = noted an action
workspace-action-imported = imported an action
workspace-meeting-called = called a meeting
workspace-meeting-changed = changed a meeting of a group
workspace-meeting-withdrawn = took a meeting off a group
workspace-meeting-noted = noted attendance and hours of a meeting
workspace-minutes-written = wrote minutes
workspace-update-published = published an update of a group
workspace-update-withdrawn = withdrew an update of a group
workspace-update-reached = said for whom an update is
workspace-update-imported = imported an update of a group
workspace-post-written = wrote in a discussion
workspace-post-revised = revised what was written in a discussion
workspace-topic-closed = closed a topic or opened it again
workspace-topic-imported = imported a topic
workspace-paper-added = added a paper
workspace-paper-reached = said for whom a paper is
workspace-paper-imported = imported a paper
workspace-poll-put = put a question to the vote
workspace-poll-imported = imported a decision
workspace-vote-cast = voted
