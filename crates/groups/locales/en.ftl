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
