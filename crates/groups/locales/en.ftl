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
