## What groups are: words that every part of this room uses

group-kind-interest-group = Interessegroep
group-kind-working-group = Werkgroep
group-kind-community-of-practice = Praktijkgemeenschap
group-kind-task-force = Taskforce

group-state-proposed = Voorgesteld
group-state-gathering = Peilt belangstelling
group-state-approved = Goedgekeurd
group-state-active = Actief
group-state-extended = Verlengd
group-state-dormant = Rustend
group-state-closing = Wordt afgesloten
group-state-closed = Afgesloten
group-state-succeeded = Voortgezet door een andere groep
group-state-declined = Afgewezen

group-entry-open = Open voor iedereen die het reglement toelaat
group-entry-on-request = Op verzoek

group-sector-agriculture = Landbouw
group-sector-construction = Bouw en infrastructuur
group-sector-defence = Defensie, beveiliging en veiligheid
group-sector-education = Onderwijs en sport
group-sector-energy = Energie en water
group-sector-facilities = Facilitair beheer, wagenpark en uitrusting
group-sector-health = Gezondheid
group-sector-ict = ICT, cloud- en datadiensten
group-sector-mobility = Mobiliteit en vervoer
group-sector-professional = Zakelijke dienstverlening
group-sector-social = Sociale diensten
group-sector-culture = Toerisme, cultuur en kunst
group-sector-waste = Afvalbeheer

seat-role-leader = Trekker
seat-role-buyer = Inkoper
seat-role-follower = Volger
seat-role-observer = Waarnemer

seat-end-left = uit de groep getreden
seat-end-let-go = plaats ingetrokken
seat-end-lost-membership = geen lid meer van het netwerk

group-not-eligible-no-member = Het reglement van deze groep laat alleen leden van { $network } toe.
group-not-eligible-tier = Het reglement van deze groep laat alleen leden van een hoger niveau toe.
group-not-eligible-kind = Het reglement van deze groep laat geen organisaties van deze soort toe.
group-not-eligible-country = Het reglement van deze groep laat geen organisaties uit dit land toe.

## Health: what each rule says

health-ok = In orde
health-warning = Vraagt aandacht
health-broken = Niet voldaan

health-rule-members = Genoeg leden
health-rule-head = Een trekker
health-rule-aim = Een doel
health-rule-meetings = Bijeenkomsten dit jaar
health-rule-pause = Tijd sinds de laatste bijeenkomst
health-rule-effort = Tijdsbesteding van leden
health-rule-report = Verslag aan het netwerk
health-rule-term = Looptijd

health-members-ok = { $members } organisaties zijn lid; het reglement vraagt er minstens { $minimum }.
health-members-warning = { $members } organisaties zijn lid, precies zoveel als het reglement vraagt: als er een vertrekt, zijn het er minder dan { $minimum }.
health-members-broken =
    { $members ->
        [0] Geen enkele organisatie is lid
        [one] { $members } organisatie is lid
       *[other] { $members } organisaties zijn lid
    }; het reglement vraagt er minstens { $minimum }.
health-head-ok = De groep heeft een trekker.
health-head-warning = De organisatie die de groep trekt, heeft niemand aangewezen die namens haar spreekt.
health-head-broken = Niemand trekt de groep.
health-aim-ok = De groep zegt wat ze wil bereiken.
health-aim-broken = De groep zegt niet wat ze wil bereiken.
health-meetings-ok =
    { $held ->
        [one] { $held } bijeenkomst
       *[other] { $held } bijeenkomsten
    } gehouden dit jaar, { $planned } gepland. Het reglement vraagt er minstens { $minimum } per jaar.
health-meetings-warning =
    { $held ->
        [one] { $held } bijeenkomst
       *[other] { $held } bijeenkomsten
    } gehouden dit jaar, { $planned } gepland. Uiterlijk op { $by } moet er nog een komen: het reglement vraagt er minstens { $minimum } per jaar.
health-meetings-broken =
    { $held ->
        [one] { $held } bijeenkomst
       *[other] { $held } bijeenkomsten
    } gehouden dit jaar, { $due } vereist tot vandaag, { $planned } gepland. Het reglement vraagt er minstens { $minimum } per jaar.
health-pause-ok = De laatste bijeenkomst was { $days } dagen geleden, op { $last }. Het reglement staat er { $longest } toe: tot en met { $until }.
health-pause-warning = De laatste bijeenkomst was { $days } dagen geleden, op { $last }. Uiterlijk op { $until } moet er weer een zijn: het reglement staat { $longest } dagen toe.
health-pause-broken = Al { $days } dagen geen bijeenkomst, sinds { $last }. Het reglement staat er { $longest } toe: tot en met { $until }.
health-pause-unmet-ok = Nog geen bijeenkomst sinds { $last }. Het reglement staat { $longest } dagen zonder toe: tot en met { $until }.
health-pause-unmet-warning = Nog geen bijeenkomst sinds { $last }. Uiterlijk op { $until } moet er een zijn: het reglement staat { $longest } dagen toe.
health-effort-ok = Geen lid heeft dit jaar meer dan { $most } dagen besteed; het reglement staat er { $cap } toe.
health-effort-warning = Eén lid heeft dit jaar al { $most } dagen besteed; het reglement staat er { $cap } toe.
health-effort-broken = Eén lid heeft dit jaar { $most } dagen besteed; het reglement staat er { $cap } toe.
health-effort-others-ok = Geen lid komt in de buurt van de { $cap } dagen per jaar die het reglement toestaat.
health-effort-others-warning = Eén lid nadert de { $cap } dagen per jaar die het reglement toestaat.
health-effort-others-broken = Eén lid heeft meer besteed dan de { $cap } dagen per jaar die het reglement toestaat.
health-report-ok = Het volgende verslag wordt verwacht op { $due }.
health-report-warning = Op { $due } wordt een verslag verwacht.
health-report-broken = Op { $due } werd een verslag verwacht.
health-term-ok = De looptijd eindigt op { $ends }.
health-term-warning = De looptijd eindigt op { $ends }: verleng die, draag het werk over of sluit de groep af.
health-term-broken = De looptijd eindigde op { $ends }: verleng die, draag het werk over of sluit de groep af.

## Groups: directory and page

groups-title = Groepen
groups-lead = Leden die samen aan één onderwerp werken: wat elke groep wil, wie meedoet en hoe u toetreedt.
groups-filter = De groepen filteren
groups-filter-words = Woorden uit naam of doel
groups-filter-words-chosen = “{ $words }”
groups-filter-network = Netwerk
groups-filter-any-network = Alle netwerken
groups-filter-any-sector = Alle sectoren
groups-filter-any-kind = Alle soorten
groups-filter-country = Lid uit
groups-filter-any-country = Alle landen
groups-filter-any-state = Elke status
groups-filter-open = Toetreding
groups-filter-open-any = Open of niet
groups-filter-open-yes = Open voor leden
groups-filter-cpv-help = De eerste cijfers zijn genoeg, bijvoorbeeld 45.
groups-total =
    { $count ->
        [one] { $count } groep
       *[other] { $count } groepen
    }
groups-none = Hier is geen groep
groups-none-hint = Probeer minder filters of stel zelf een groep voor.
groups-none-fewer = Probeer minder filters.
groups-all-link = Alle groepen
groups-associated-title = Verwante groepen
groups-associated-lead = Groepen van andere netwerken die bij dezelfde filters passen.
groups-front-title = Groepen die leden zoeken
groups-organisation-title = Groepen
groups-organisation-all = Alle groepen van deze organisatie
group-name = Naam
group-kind = Soort
group-sector = Sector
group-state = Status
group-cpv = CPV-codes
group-entry = Toetreding
group-aim = Doel
group-aim-none = De groep zegt nog niet wat ze wil bereiken.
group-problem = Gedeeld belang of probleem
group-requirements = Wat u moet inbrengen
group-term-ends = Einde van de looptijd
group-charter = Reglement
group-charter-version = { $name }, versie { $number }
group-open-tag = Open voor leden
group-members-title = Leden
group-members-none = Er doet nog niemand mee.
group-members-count =
    { $count ->
        [0] Geen leden
        [one] { $count } lid
       *[other] { $count } leden
    }
group-members-and-observers =
    { $all ->
        [one] { $all } organisatie
       *[other] { $all } organisaties
    }, waarvan { $counting ->
        [one] { $counting } lid
       *[other] { $counting } leden
    }
group-member-organisation = Organisatie
group-member-country = Land
group-member-role = Rol
group-member-core = kerngroep
group-life-title = Levensloop van de groep
group-succeeded-by = Het werk wordt voortgezet door
group-carries-on = Zet het werk voort van
group-gathering-title = Gevonden leden
group-gathering-count = { $have } van minstens { $need } organisaties
group-tabs = Pagina’s van de groep
group-tab-about = Over de groep
group-tab-members = Leden
group-tab-life = Levensloop en toestand
search-kind-group = Groep

## Joining

group-join-title = Toetreden
group-join-member = Uw organisatie is lid van deze groep.
group-join-closed = Tot deze groep kan nu niemand toetreden.
group-join-sign-in = Log in om namens uw organisatie toe te treden.
group-join-sign-in-link = Inloggen
group-join-no-organisation = Om toe te treden, handelt u namens een organisatie: vraag op uw accountpagina om namens de uwe te handelen.
group-join-no-representative = Alleen een vertegenwoordiger van uw organisatie kan namens haar toetreden. Vraag het een collega met die rol.
group-join-network = Lees wie tot dit netwerk kan toetreden, en hoe:
group-join-role = In welke rol?
group-join-message = Hoe voldoet u aan de voorwaarden?
group-join-message-help = De trekker van de groep leest dit en beslist.
group-join-button = Toetreden namens uw organisatie
group-join-ask-button = Toetreding vragen
group-joined-flash = Uw organisatie is tot de groep toegetreden.
group-asked-flash = Uw verzoek ligt bij de trekker van de groep. U krijgt een e-mail.
group-join-asked = Uw organisatie heeft op { $day } gevraagd toe te treden. De trekker van de groep beslist, of het secretariaat zolang er geen is; u krijgt een e-mail.
group-request-withdraw-button = Het verzoek intrekken
group-request-withdrawn-flash = Het verzoek is ingetrokken.
seat-refused-not-now = Dit is bij de huidige status van de groep niet mogelijk.
seat-refused-already-member = Uw organisatie is al lid van deze groep.
seat-refused-already-asked = Uw organisatie heeft het al gevraagd. De trekker van de groep antwoordt per e-mail.
seat-refused-full = De groep heeft zoveel leden als haar reglement toestaat.
seat-refused-no-message = Schrijf hoe u aan de voorwaarden voldoet.
seat-refused-no-colleague = Alleen wie namens de organisatie handelt, kan in de groep namens haar spreken.
seat-refused-offer-waits = Het trekkerschap wordt met een aanbod overgedragen, en er wacht al een aanbod.
seat-refused-another-head = Een ander lid trekt de groep. Het trekkerschap kan alleen worden overgedragen.

## Proposing and editing

group-propose-link = Een groep voorstellen
group-propose-title = Een groep voorstellen
group-propose-lead = Schrijf wat u wilt bereiken en waarom. Het secretariaat leest het en vraagt daarna het netwerk wie zou meedoen.
group-propose-charter = Onder welk reglement?
group-propose-charter-help = Minstens { $minimum } organisaties; { $meetings } bijeenkomsten per jaar.
group-propose-charter-missing = Kies een reglement waaronder groepen kunnen worden voorgesteld.
group-propose-no-charter = Er is geen reglement waaronder u een groep kunt voorstellen
group-propose-no-charter-hint = Groepen worden voorgesteld door leden van een netwerk. Handel namens een organisatie die lid is.
group-propose-no-representative = Alleen een vertegenwoordiger van uw organisatie kan namens haar een groep voorstellen.
group-propose-who-else = Wie nog meer?
group-propose-who-else-help = Organisaties die het belang delen of zouden kunnen meedoen. Alleen u en het secretariaat lezen dit.
group-propose-who-else-note = Wie nog meer zou kunnen meedoen: { $text }
group-propose-lead-it = Wij bieden aan de groep te trekken
group-propose-lead-it-help = U kunt het trekkerschap later overdragen.
group-propose-button = Het voorstel versturen
group-proposed-flash = Dank u wel. Uw voorstel ligt bij het secretariaat.
group-name-missing = Geef de groep een naam.
group-name-taken = Het netwerk heeft al een groep met de naam “{ $name }”. Doe daar mee, kies een andere naam of kruis het vakje aan.
group-name-taken-sure = Nog een groep met dezelfde naam voorstellen
group-problem-missing = Schrijf welk belang of probleem u deelt.
group-problem-help = Waar lopen u en anderen tegenaan? Markdown is mogelijk.
group-aim-help = Wat moet er aan het einde van de looptijd zijn? Markdown is mogelijk.
group-sector-choose = Kies een sector
group-sector-missing = Kies een sector.
group-cpv-help = Codes van acht cijfers, met spaties ertussen: 45000000 33100000.
group-cpv-unreadable = { $code } is geen CPV-code.
group-cpv-too-many = Hoogstens twintig codes.
group-requirements-help = Alleen bij toetreding op verzoek.
group-seen-by = Wie mag van de groep weten?
group-seen-by-everyone = Iedereen
group-seen-by-members = Leden van het netwerk
group-seen-by-group = Alleen haar leden en het secretariaat
group-edit-title = De groep bewerken
group-edit-link = De gegevens van de groep bewerken
group-edit-button = Opslaan
group-edit-around = Onderwerp en leden
group-edited-flash = Opgeslagen.

## The life of a group

group-next-title = Wat nu mogelijk is
group-steps-title = Wat er is gebeurd
group-step-when = Wanneer
group-step-who = Door
group-step-note = Waarom, voor de leden (facultatief)
group-step-flash = Gedaan. Wie het moet weten, krijgt een e-mail.
group-step-gather = Het netwerk vragen wie zou meedoen
group-step-approve = Goedkeuren
group-step-open = De groep openen
group-step-extend = De looptijd verlengen
group-step-rest = De groep laten rusten
group-step-wake = De groep weer activeren
group-step-begin-to-close = De afsluiting beginnen
group-step-begin-to-close-question = De groep stopt haar werk en schrijft haar eindverslag.
group-step-close = Definitief afsluiten
group-step-close-question = Alles blijft leesbaar en niets kan nog worden gewijzigd. Dit kan niet ongedaan worden gemaakt.
group-step-succeed = Een andere groep laten voortzetten
group-step-succeed-question = Deze groep eindigt. Haar documenten blijven en zijn ook vanuit de andere groep te lezen. Elk lid wordt gevraagd of het volgt. Dit kan niet ongedaan worden gemaakt.
group-step-decline = Het voorstel afwijzen
group-step-decline-question = Het voorstel eindigt hier. De indiener krijgt een e-mail: schrijf waarom.
group-step-of-secretariat = Deze stap zet het secretariaat van het netwerk.
group-successor = Welke groep zet het werk voort?
group-successor-choose = Kies een groep
group-successor-missing = Kies de groep die het werk voortzet.
group-missing-title = Nog niet mogelijk, omdat:
group-missing-not-now = Dit is niet het moment voor die stap: de status van de groep is “{ $state }”.
group-missing-members = Er zijn { $have } van minstens { $need } organisaties lid.
group-missing-head = Niemand trekt de groep.
group-missing-aim = De groep zegt niet wat ze wil bereiken.
group-missing-extension = Het reglement staat geen verdere verlenging toe.
group-missing-final-report = Het eindverslag is niet ingediend.
group-missing-meeting-ahead = Op { $day } staat nog een bijeenkomst gepland: houd die eerst, zeg ze af of haal de groep ervan af.
group-missing-other-group = Een groep kan niet haar eigen werk voortzetten.
group-missing-same-network = De andere groep hoort bij een ander netwerk.
group-missing-living-successor = De andere groep neemt geen leden op: ze is niet open, of zelf afgesloten.
group-missing-wave-group = De lichting heeft geen groep die op opening wacht.
group-missing-approval = “{ $group }” is niet klaar om te worden geopend.
group-report-title = Verslag aan het netwerk
group-report-final-title = Eindverslag
group-report-text = Wat heeft de groep gedaan?
group-report-help = Resultaten, cijfers, wat er komt. Markdown is mogelijk.
group-report-button = Indienen
group-report-missing = Schrijf wat er te melden is.
group-report-of = Verslag van { $day }
group-report-final-of = Eindverslag van { $day }
group-reported-flash = Het verslag is ingediend.
group-follow-title = Mee naar de volgende groep?
group-follow-question = Het werk van deze groep wordt voortgezet door “{ $group }”. Neemt uw organisatie daar een plaats in?
group-follow-yes = Ja, wij gaan mee
group-follow-no = Nee
group-followed-flash = Uw organisatie heeft een plaats in de volgende groep.
group-not-followed-flash = Uw organisatie gaat niet mee.

## Seats

seat-people = Spreekt namens haar
seat-people-none = Niemand aangewezen
seat-people-and-deputies = { $name }; plaatsvervangers: { $deputies }
seat-people-deputies-only = Niemand aangewezen; plaatsvervangers: { $deputies }
seat-effort-title = Dagen besteed dit jaar
seat-effort-of = { $days } van { $cap } dagen
seat-effort = { $days } dagen
seat-deeds = Wijzigen
seat-change = Wijzigen
seat-change-button = Opslaan
seat-changed-flash = Opgeslagen.
seat-let-go-button = Plaats intrekken
seat-let-go-question = De plaats van { $organisation } eindigt nu. De organisatie krijgt een e-mail.
seat-let-go-flash = De plaats is beëindigd.
seat-requests-title = Verzoeken om toe te treden
seat-decision-reason = Wat wilt u erbij zeggen?
seat-grant-button = Toelaten
seat-refuse-button = Afwijzen
seat-granted-flash = De organisatie heeft een plaats.
seat-not-granted-flash = Het verzoek is afgewezen.
seat-own-title = De plaats van uw organisatie
seat-own-link = Wie spreekt, en vertrek
seat-representative = Vertegenwoordiger
seat-deputies = Plaatsvervangers
seat-deputies-help = Zij mogen wat de vertegenwoordiger mag.
seat-deputies-nobody = Nog niemand anders handelt voor uw organisatie, dus er is geen plaatsvervanger om aan te wijzen.
seat-people-button = Opslaan
seat-leave-button = De groep verlaten
seat-leave-question = De plaats van uw organisatie eindigt nu. Als ze de groep trekt, heeft de groep daarna geen trekker; als ze het laatste lid is, gaat de groep rusten.
group-left-flash = Uw organisatie heeft de groep verlaten.
head-offer-title = Het trekkerschap overdragen
head-offer-mine = U wordt gevraagd deze groep te trekken.
head-offer-waits = { $organisation } is gevraagd de groep te trekken en heeft nog niet geantwoord.
head-none-title = Niemand trekt deze groep
head-none-offer = Het trekkerschap aanbieden aan
head-none-about = Het secretariaat kan het trekkerschap aan een lid aanbieden.
head-none-link = Iemand zoeken
head-offer-button = Het trekkerschap aanbieden
head-offer-withdraw-button = Het aanbod intrekken
head-accept-button = Aannemen
head-decline-button = Afslaan
head-offered-flash = Het aanbod is gedaan. De organisatie krijgt een e-mail.
head-offer-withdrawn-flash = Het aanbod is ingetrokken.
head-accepted-flash = Uw organisatie trekt de groep nu.
head-declined-flash = Het aanbod is afgeslagen.

## Health, the desk, my groups

health-title = Toestand
health-rule = Regel
health-any-rule = Alle regels
health-facts = Feiten
health-charter = Reglement
health-version = Versie { $number }
health-summary-fine = De groep leeft: ze houdt zich aan alle regels van haar reglement.
health-summary-wrong =
    { $count ->
        [one] Eén regel van het reglement is overtreden, of wordt dat binnenkort.
       *[other] { $count } regels van het reglement zijn overtreden, of worden dat binnenkort.
    }
health-rules-link = Naar de regels
health-each-rule = Regel voor regel
groups-desk-title = Werkplek groepen
groups-desk-lead = Alle groepen van uw netwerken, de slechtste eerst.
groups-desk-waiting = Wacht op u
groups-desk-next-step = Volgende stap
groups-desk-on-their-way = Onderweg
groups-desk-lacks = Wat ontbreekt
groups-desk-worst-first = Groepen, de slechtste eerst
groups-desk-wrong = Wat er niet klopt
groups-desk-nothing-wrong = Niets
groups-desk-members-of = { $have } van { $need }
groups-desk-resting = Rust sinds { $day }.
groups-desk-last-meeting = Laatste bijeenkomst
groups-desk-pulse = Bijeenkomsten in 12 maanden
groups-desk-ways = Regels en lichtingen
group-proposed-on = Voorgesteld op
my-groups-title = Mijn groepen
my-groups-none = U spreekt voor geen enkele plaats in een groep
my-groups-none-hint = Treed namens uw organisatie toe tot een groep, of vraag een collega u voor haar plaats aan te wijzen.
my-groups-next = Volgende bijeenkomst: { $day }
my-groups-no-next = Geen bijeenkomst gepland
my-groups-over = Beëindigde groepen
my-groups-head = U bent trekker
my-groups-waiting = In afwachting van antwoord

## Charters and waves

charter = Reglement
charters-title = Reglementen
charters-of-link = Reglementen van { $network }
charters-lead = De regels waarnaar groepen werken, met elke versie en wat die heeft gewijzigd.
charters-none = Nog geen reglement
charters-none-hint = Het secretariaat schrijft de regels voor elke soort groep.
charter-version-title = Versie { $number }, geldig vanaf { $day }
charter-in-force = Van kracht
charter-changes = Wat er is gewijzigd
charter-changes-missing = Schrijf wat er anders is, en waarom.
charter-amend-title = De volgende versie schrijven
charter-write-title = Een nieuw reglement schrijven
charter-write-button = Opslaan
charter-written-flash = Het reglement is opgeslagen.
# $day: the day
charter-retired-since = Geen nieuwe groepen sinds { $day }
charter-retirement-title = Nieuwe groepen onder dit reglement
charter-retirement-note = Groepen die onder een reglement werken, gaan door als het niet meer wordt aangeboden; nieuwe kunnen er dan niet meer onder worden voorgesteld. U kunt het opnieuw aanbieden.
charter-retire-button = Niet meer aanbieden
charter-offer-button = Opnieuw aanbieden
charter-retired-flash = Onder dit reglement kan geen groep meer worden voorgesteld.
charter-offered-flash = Onder dit reglement kunnen weer groepen worden voorgesteld.
charter-name = Hoe heet een groep onder dit reglement?
charter-name-help = Bijvoorbeeld: interessegroep.
charter-name-missing = Geef het reglement een naam.
charter-kind-missing = Kies een soort.
charter-valid-from = Geldig vanaf
charter-valid-from-help = Wat tot dan geldt, blijft zoals het is.
charter-valid-from-missing = Geef aan vanaf welke dag het geldt.
charter-in-the-past = Een nieuwe versie kan niet gelden vanaf een dag in het verleden: groepen zijn beoordeeld naar wat toen gold.
charter-nothing-new = De regels zijn dezelfde als in de vorige versie.
charter-any = Alle
charter-none = Geen regel
charter-past-rules = Wat erin stond
charter-yes = Ja
charter-rank = Open voor leden vanaf dit niveau
charter-rank-none = Ook voor organisaties die geen lid zijn
charter-kinds = Soorten organisaties
charter-kinds-help = Niets aangevinkt: elke soort.
charter-countries = Landen
charter-countries-help = Codes van twee letters, met spaties ertussen; leeg: elk land.
charter-country-unreadable = { $code } is geen landcode.
charter-members-min = Minimumaantal verschillende organisaties
charter-members-min-missing = Geef aan hoeveel organisaties er minstens nodig zijn.
charter-members-max = Maximumaantal organisaties
charter-members-max-below = Het maximum is lager dan het minimum.
charter-head = Benaming van de trekker
charter-head-help = Bijvoorbeeld: facilitator, communityleider, voorzitter.
charter-head-missing = Geef aan hoe de trekker wordt genoemd.
charter-core = Een kerngroep stuurt de groep samen met de trekker
charter-meetings = Minimumaantal bijeenkomsten per jaar
charter-pause = Dagen zonder bijeenkomst, hoogstens
charter-effort = Werkdagen per lid per jaar, hoogstens
charter-term = Looptijd in maanden
charter-extension = Verlenging in maanden
charter-extensions = Aantal verlengingen, hoogstens
charter-extension-missing = Geef aan hoeveel maanden een verlenging duurt, of sta er geen toe.
charter-report = Maanden tussen twee verslagen
charter-discount = Korting op de contributie voor de organisatie van de trekker
charter-discount-help = De naam ervan in de contributieregeling, bijvoorbeeld: facilitator.
charter-discount-unknown = De contributieregelingen kennen geen korting met deze naam, wel: { $names }.
charter-discount-none = Het netwerk heeft geen contributieregeling met een korting.
wave = Lichting
wave-none = In geen lichting
wave-assign-button = De lichting opslaan
waves-of-link = Lichtingen van { $network }
waves-title = Lichtingen
waves-lead = Groepen die samen worden gepland en geopend.
waves-none = Nog geen lichting
waves-none-hint = Plan er een en zet er daarna voorgestelde of goedgekeurde groepen in, op hun eigen pagina.
wave-empty = In deze lichting zit nog geen groep. Een groep wordt erin gezet op haar eigen pagina “Levensloop en toestand”.
wave-name = Naam van een nieuwe lichting
wave-name-missing = Geef de lichting een naam.
wave-plan-button = Een lichting plannen
wave-planned-flash = De lichting is gepland.
wave-open-button = Alle groepen van deze lichting openen
wave-open-question = Al haar groepen gaan vandaag aan het werk en hun looptijd begint. Elke groep moet zijn goedgekeurd.
wave-opened-on = Geopend op { $day }
wave-opened-flash = De groepen van de lichting zijn geopend.

## Letters

group-letter-note = { $name } schrijft: { $note }
group-letter-note-secretariat = Het secretariaat schrijft: { $note }
group-proposed-letter-subject = Voorgesteld: { $group }
group-proposed-letter = Er is een groep voorgesteld: { $group }. Lees het voorstel en beslis of het netwerk wordt gevraagd: { $link }
group-gathering-letter-subject = Wie doet mee? { $group }
group-gathering-letter = Het netwerk wordt nu gevraagd wie zou meedoen aan { $group }. Zeg het voort: { $link }
group-asked-letter-subject = Zou u meedoen? { $group }
group-asked-letter =
    Uw netwerk vraagt wie zou meedoen aan een nieuwe groep: { $group }.

    Wat ze wil bereiken: { $aim }

    Lees meer en doe mee: { $link }
group-enough-letter-subject = Genoeg leden: { $group }
group-enough-letter = { $group } telt { $have } aangesloten organisaties, zoveel als het reglement vraagt. Beslis hoe het verdergaat: { $link }
group-approved-letter-subject = Goedgekeurd: { $group }
group-approved-letter = { $group } is goedgekeurd en wordt binnenkort geopend: { $link }
group-active-letter-subject = Geopend: { $group }
group-active-letter = { $group } is aan het werk: { $link }
group-extended-letter-subject = Verlengd: { $group }
group-extended-letter = { $group } gaat nog een looptijd door: { $link }
group-dormant-letter-subject = Rust: { $group }
group-dormant-letter = { $group } rust. Alles blijft bewaard, er wordt niets van u gevraagd en de groep kan weer worden geactiveerd: { $link }
group-closing-letter-subject = Wordt afgesloten: { $group }
group-closing-letter = { $group } wordt afgesloten en moet nog een eindverslag indienen: { $link }
group-closed-letter-subject = Afgesloten: { $group }
group-closed-letter = { $group } is afgesloten. Alles blijft leesbaar: { $link }
group-succeeded-letter-subject = Een andere groep zet het werk voort: { $group }
group-succeeded-letter = Een andere groep zet het werk van { $group } voort. Geef op de pagina “Levensloop en toestand” aan of uw organisatie meegaat: { $link }
group-declined-letter-subject = Niet opgepakt: { $group }
group-declined-letter = Het voorstel { $group } is niet opgepakt: { $link }
group-report-letter-subject = Verslag: { $group }
group-report-letter = { $group } heeft een verslag ingediend: { $link }
group-empty-letter-subject = Zonder leden: { $group }
group-empty-letter = Het laatste lid heeft { $group } verlaten. De groep rust nu: { $link }
member-joined-letter-subject = { $organisation } treedt toe tot { $group }
member-joined-letter = { $organisation } is toegetreden tot { $group }: { $link }
seat-asked-letter-subject = { $organisation } wil toetreden tot { $group }
seat-asked-letter = { $organisation } wil toetreden tot { $group }. Beslis op de pagina met de leden: { $link }
seat-granted-letter-subject = Welkom bij { $group }
seat-granted-letter = Uw organisatie heeft een plaats in { $group }: { $link }
seat-refused-letter-subject = Uw verzoek om toe te treden tot { $group }
seat-refused-letter = Uw organisatie heeft geen plaats gekregen in { $group }: { $link }
seat-letter-note = { $name } voegt toe: { $note }
seat-ended-letter-subject = Uw plaats in { $group } is beëindigd
seat-ended-letter = De plaats van { $organisation } in { $group } is beëindigd. Reden: { $reason }. { $link }
member-left-letter-subject = { $organisation } zit niet meer in { $group }
member-left-letter = { $organisation } is geen lid meer van { $group }. Reden: { $reason }. { $link }
head-vacant-letter-subject = Zonder trekker: { $group }
head-vacant-letter = { $organisation } was trekker van { $group } en is geen lid meer. Reden: { $reason }. Een ander lid zou het moeten overnemen; het secretariaat kan dat een lid aanbieden: { $link }
head-offered-letter-subject = Wordt u trekker van { $group }?
head-offered-letter = Uw organisatie wordt gevraagd { $group } te trekken. Antwoord op de pagina met de leden: { $link }
head-new-letter-subject = { $organisation } is trekker van { $group }
head-new-letter = { $organisation } is vanaf vandaag trekker van { $group }: { $link }
head-declined-letter-subject = { $organisation } neemt { $group } niet over
head-declined-letter = { $organisation } heeft het trekkerschap van { $group } afgeslagen: { $link }
group-digest-letter-subject = Uw groepen: wat aandacht vraagt
group-digest-letter =
    In het kort wat deze maand aandacht vraagt of eraan komt in de groepen die u trekt:

    { $groups }

    Dit bericht komt hooguit eens per maand, en alleen zolang een van uw groepen iets nodig heeft.
group-digest-meeting = Bijeenkomst op { $day }
group-digest-fine = Er ontbreekt niets.
health-letters-subject = Meerdere groepen: graag uw aandacht
health-letters =
    Deze groepen vragen aandacht:

    { $groups }
health-letter-subject = { $group }: graag uw aandacht
health-letter =
    { $group } vraagt aandacht:

    { $findings }

    Bekijk wat er kan worden gedaan: { $link }

## Workspace: what every page of it says

workspace-tabs = Pagina’s van de groep
workspace-tab = Werkruimte
workspace-tab-overview = Overzicht
workspace-tab-meetings = Bijeenkomsten
workspace-tab-discussion = Discussie
workspace-tab-papers = Documenten
workspace-tab-decisions = Besluiten
workspace-tab-plan = Plan
workspace-tab-updates = Nieuws
workspace-page-title = { $page } – { $group }
workspace-over = Deze groep is afgesloten. Wat ze heeft bewaard, kan worden gelezen, en er wordt niets meer gewijzigd.
workspace-author-left = Iemand die vertrokken is
workspace-secretariat = Secretariaat
workspace-language = Taal van de tekst
workspace-markdown-help = U kunt Markdown gebruiken: **vet**, - lijsten, [links](https://…). Afbeeldingen worden links.
workspace-circle-group = Leden van de groep
workspace-circle-core-group = Kerngroep
workspace-circle-members = Leden van het netwerk
workspace-circle-everyone = Iedereen

## Workspace: its first page

workspace-asked = Aan u gevraagd
workspace-asked-nothing = Er wordt op dit moment niets van u gevraagd.
workspace-ask-vote = Stem: { $question }
workspace-ask-request = Beslis: { $organisation } wil toetreden
workspace-ask-hours = Noteer uw uren voor “{ $title }”, { $date }
workspace-ask-until = Uiterlijk { $date }
workspace-effort = Besteed door uw organisatie dit jaar
workspace-next = Volgende bijeenkomst
workspace-news = Nieuw
workspace-news-none = Er is nog niets gezegd of gedeeld.
workspace-news-post = Discussie
workspace-news-paper = Document
workspace-news-note = { $author }, { $at }
group-outputs = Resultaten
group-updates-all = Al het nieuws

## Workspace: meetings

meetings-ahead = Komend
meetings-none-ahead = Er is geen bijeenkomst gepland.
meetings-held = Geweest
meetings-none-held = Er is nog geen bijeenkomst gehouden.
meeting-count = { $count ->
    [one] { $count } organisatie was aanwezig
   *[other] { $count } organisaties waren aanwezig
}
meeting-row-minutes = Verslag: ja
meeting-row-minutes-missing = Verslag: ontbreekt
meeting-row-hours = Uren: { $noted } van { $members }
meeting-cancelled = Geannuleerd
meeting-call-title = Een bijeenkomst uitschrijven
meeting-call-button = De bijeenkomst uitschrijven
meeting-called-flash = De bijeenkomst staat in de kalender van alle leden, en zij hebben bericht gekregen.
meeting-title = Titel
meeting-day = Dag
meeting-starts = Van
meeting-ends = Tot
meeting-zone = Tijdzone
meeting-online = Link om online deel te nemen
meeting-online-help = Alleen leden zien die.
meeting-connect = Online deelnemen aan de bijeenkomst
meeting-place = Plaats
meeting-agenda = Agenda
meeting-no-agenda = Er is nog geen agenda.
agenda-write = De agenda schrijven of wijzigen
agenda-button = De agenda opslaan
agenda-written-flash = De agenda is opgeslagen.
meeting-nowhere = Geef aan waar men elkaar ontmoet: een link, een plaats of beide.
meeting-with = Samen met andere groepen
meeting-with-groups = Samen met
meeting-with-far = Groepen van andere netwerken
meeting-with-far-groups = En met
meeting-with-help = De bijeenkomst telt voor elk van deze groepen. Hun trekkers krijgen bericht en kunnen hun groep eraf halen.
meeting-other-is-over = Een van deze groepen is afgesloten: ze komt niet meer bijeen.
meeting-count-title = Een evenement laten tellen als bijeenkomst van deze groep
meeting-count-event = Adres van het evenement
meeting-count-help = Bijvoorbeeld een sessie op een conferentie die anderen organiseren. Kopieer het adres van de pagina.
meeting-count-button = Laten tellen
meeting-counted-flash = Het evenement telt als bijeenkomst van deze groep.
meeting-counted-already = Dit evenement telt al als bijeenkomst van deze groep.
meeting-no-such-event = Op dit adres is er geen evenement dat u mag zien.
meeting-event-cancelled = Dit evenement is afgelast.
meeting-event-without-day = Dit evenement heeft nog geen dag.
meeting-time = Wanneer
meeting-when = { $date }, { $hours } { $zone }
meeting-joint = Samen met
meeting-event = In de kalender
meeting-event-page = Pagina van het evenement
meeting-own-title = Uw organisatie
meeting-own-lead = Voor { $organisation }. Het kost maar even en laat zien hoeveel deze groep van haar leden vraagt.
meeting-we-were-there = Wij waren aanwezig
meeting-hours = Werkuren
meeting-hours-help = Met de voorbereiding en wat eruit voortkwam, bijvoorbeeld 1,5 of 1:30.
meeting-hours-short = Uren
meeting-note-button = Noteren
meeting-noted-flash = Het is genoteerd.
meeting-not-hours = Schrijf de uren voor deze ene bijeenkomst als een getal, hoogstens { $most }.
meeting-hours-above-cap = Met deze uren zou het dit jaar { $given } zijn: meer dan het reglement van een lid vraagt. Kruis het vakje aan als dat klopt, of verbeter de uren.
meeting-hours-sure = Ja, de uren kloppen
meeting-not-held = Aanwezigheid en uren worden genoteerd zodra de bijeenkomst is gehouden.
meeting-attendance = Wie er waren
meeting-attendance-caption = Organisaties, of ze aanwezig waren, en hun uren
meeting-organisation = Organisatie
meeting-there = Aanwezig
meeting-there-of = { $organisation } was aanwezig
meeting-there-yes = Ja
meeting-there-no = Nee
meeting-hours-of = Uren van { $organisation }
meeting-note-all-button = Aanwezigheid en uren noteren
minutes-title = Notulen
minutes-none = Er zijn nog geen notulen.
minutes-about = Versie { $number }, { $author }, { $at }
minutes-version = Versie { $number }
minutes-versions = Versies van de notulen
minutes-write = De notulen schrijven of verbeteren
minutes-text = Notulen
minutes-button = De notulen opslaan
minutes-written-flash = De notulen zijn opgeslagen. Over de eerste versie hebben alle leden bericht gekregen.
meeting-cancel = De bijeenkomst annuleren
meeting-cancel-question = Alle leden van de groepen krijgen bericht, met uw reden. Dit kan niet ongedaan worden gemaakt.
meeting-cancel-deed = Annuleren en bericht sturen
meeting-cancel-reason = Reden
meeting-cancelled-flash = De bijeenkomst is geannuleerd en de leden hebben bericht gekregen.
meeting-not-ahead = Alleen een bijeenkomst die nog moet komen, kan worden geannuleerd.
meeting-no-reason = Geef de reden op: de leden krijgen die te horen.
meeting-not-ours = Dit evenement is van anderen: alleen zij kunnen het annuleren.
meeting-move = Datum, tijd of plaats wijzigen
meeting-move-lead = Iedereen die voor een zetel van de groepen spreekt, krijgt een e-mail met de nieuwe datum, tijd en plaats.
meeting-move-button = Opslaan en leden berichten
meeting-moved-flash = De bijeenkomst is gewijzigd en de leden hebben bericht gekregen.
meeting-not-moved-flash = Datum, tijd en plaats zijn als voorheen; niemand heeft bericht gekregen.
meeting-cannot-move = Alleen een bijeenkomst die een groep heeft belegd en die nog moet komen, kan hier worden gewijzigd.
meeting-has-agenda = Dit evenement heeft meerdere dagen, of onderdelen buiten deze tijden. Het secretariaat verplaatst ze een voor een in de kalender.
meeting-withdraw = Deze groep van de bijeenkomst halen
meeting-withdraw-question = De bijeenkomst telt niet meer voor deze groep. Wat ervoor is genoteerd, wordt verwijderd.
meeting-withdrawn-flash = De bijeenkomst telt niet meer voor deze groep.
meeting-letter-subject = Bijeenkomst: { $title }, { $date }
meeting-letter-called = De groep { $group } komt bijeen: { $title }.
meeting-letter-joint = Het is een gezamenlijke bijeenkomst met { $groups }. De trekker van uw groep kan uw groep ervan afhalen.
meeting-letter-more = Agenda en link om online deel te nemen: { $address }
meeting-letter-cancelled-subject = Geannuleerd: { $title }, { $date }
meeting-letter-cancelled = De bijeenkomst “{ $title }” op { $date } gaat niet door.
meeting-letter-reason = Reden: { $reason }
meeting-letter-moved-subject = Gewijzigd: { $title }, { $date }
meeting-letter-moved = Tijd of plaats van de bijeenkomst “{ $title }”, aangekondigd voor { $from }, is gewijzigd. Zij is nu:
minutes-letter-subject = Notulen: { $title }
minutes-letter = De notulen van “{ $title }” zijn er.
minutes-letter-hours = Noteer op dezelfde pagina de uren van uw organisatie: { $address }

## Workspace: discussion

topics-none = Er is nog niets besproken
topics-none-text = Open een onderwerp: een vraag die de anderen in een minuut kunnen beantwoorden.
topic-note = { $count ->
    [one] { $count } bericht
   *[other] { $count } berichten
}, laatste: { $at }
topic-new = Een onderwerp openen
topic-title = Waar gaat het over?
topic-circle = Voor wie
topic-open-button = Het onderwerp openen
topic-opened-flash = Het onderwerp is geopend.
topic-closed = Gesloten
topic-is-closed = Dit onderwerp is gesloten: het kan worden gelezen en er komt niets meer bij.
topic-close = Het onderwerp sluiten
topic-reopen = Het onderwerp heropenen
topic-closed-flash = Het onderwerp is gesloten.
topic-reopened-flash = Het onderwerp is weer open.
post-text = Uw bericht
post-text-help = U kunt Markdown gebruiken. Zet afbeeldingen en bestanden bij de documenten en link er hier naartoe.
post-answer = Antwoorden
post-button = Het antwoord plaatsen
post-written-flash = Uw antwoord staat in de discussie.
post-edited = { $at }, gewijzigd op { $edited }
post-withdrawn = Dit bericht is door de schrijver ingetrokken.
post-change = Wijzigen of intrekken
post-change-title = Uw bericht wijzigen
post-change-button = De wijziging opslaan
post-changed-flash = Uw bericht is gewijzigd.
post-withdraw = Het bericht intrekken
post-withdraw-question = De tekst wordt definitief verwijderd. Dat er een bericht was, blijft zichtbaar.
post-withdrawn-flash = Uw bericht is ingetrokken.
discussion-letters = E-mails over deze discussie
discussion-often = Hoe vaak wilt u horen wat er wordt gezegd?
discussion-often-at-once = Bij elk bericht, meteen
discussion-often-daily = Eén keer per dag, als er iets is gezegd
discussion-often-weekly = Eén keer per week, als er iets is gezegd
discussion-often-never = Nooit
discussion-letters-button = Deze keuze opslaan
discussion-letters-flash = Uw keuze is opgeslagen.
post-letter-subject = { $topic } ({ $group })
post-letter = { $author } schreef over “{ $topic }” in de groep { $group }:
post-letter-read = Lezen: { $address }
post-letter-reply = Eén keer antwoorden via deze link (alleen voor u, twee weken lang): { $address }
post-letter-choice = Hoe vaak u deze e-mails krijgt, kiest u zelf: { $address }
digest-letter-subject = { $count ->
    [one] { $count } bericht in uw groepen
   *[other] { $count } berichten in uw groepen
}
digest-letter-topic = “{ $topic }”, { $count ->
    [one] { $count } bericht:
   *[other] { $count } berichten, de laatste:
}
digest-letter-post = - { $author }: { $text }
reply-title = Uw antwoord
reply-as = U antwoordt als { $name }, { $organisation }.
reply-once = We sturen u een e-mail met uw antwoord; via de link daarin verschijnt het in de discussie. Als u bent ingelogd, kunt u zonder deze stap antwoorden.
reply-held-flash = Dank u. Uw antwoord wacht: open de link in de e-mail die naar u onderweg is.
reply-held-title = Is dit uw antwoord?
reply-held-button = Ja, plaats het in mijn naam
reply-held-not-you = Hebt u dit niet geschreven, sluit dan deze pagina: niemand krijgt het te zien, en na twee weken wordt het gewist.
reply-over-title = Deze link werkt niet meer
reply-over = Hij is gebruikt of te oud, of de discussie is gesloten. Log in om te lezen en te antwoorden.
reply-over-link = Naar de discussie
reply-letter-subject = Is dit uw antwoord op “{ $topic }”?
reply-letter = Via de link in een e-mail aan u heeft iemand zonder in te loggen dit antwoord op “{ $topic }” geschreven:
reply-letter-confirm = Is het van u, open dan binnen twee weken deze link; dan verschijnt het in uw naam: { $address }
reply-letter-not-you = Is het niet van u, doe dan niets: niemand krijgt het te zien.

## Workspace: papers

papers-none = Er zijn nog geen documenten
papers-none-text = Breng in wat de anderen kunnen gebruiken: criteria, aanbestedingsstukken, dia’s.
papers-caption = Documenten, hun laatste versie en wie ze mag hebben
papers-of-predecessor = Documenten van { $group }
paper-title = Titel
paper-latest = Laatste versie
paper-circle = Wie het mag hebben
paper-file = Bestand
paper-file-help = Hoogstens { $size }. Soorten: { $kinds }.
paper-kind-and-size = { $kind }, { $size }
paper-version = Versie { $number }, { $date }
paper-version-note = Versie { $number }, { $at }, { $kind }
paper-versions = Versies
paper-version-add = Een versie toevoegen
paper-version-what-is-new = Wat er nieuw is
paper-version-button = De versie toevoegen
paper-version-added-flash = De versie is toegevoegd; de eerdere blijven.
paper-add-title = Een document toevoegen
paper-add-button = Het document toevoegen
paper-added-flash = Het document is toegevoegd.
paper-supersedes = Vervangt
paper-supersedes-help = Het oudere document blijft, gemarkeerd als vervangen.
paper-supersedes-none = Geen ander document
paper-supersedes-this = Vervangt
paper-is-superseded = Vervangen
paper-superseded-by = Vervangen door een nieuwer document:
paper-no-file = Kies een bestand dat niet leeg is.
paper-kind-unknown = Bestanden van deze soort worden niet verstrekt. Soorten: { $kinds }.
paper-disguised = De inhoud van dit bestand is niet wat de naam zegt.

## Workspace: decisions

polls-lead = Elke organisatie heeft één stem; vertegenwoordiger en plaatsvervangers stemmen voor dezelfde plaats.
polls-none = Er is nog niets in stemming gebracht
polls-none-text = Wie de groep stuurt, kan alle organisaties tegelijk iets vragen.
poll-open = Open
poll-note-open = { $count ->
    [one] { $count } stem
   *[other] { $count } stemmen
} tot nu toe, open tot { $at }
poll-note-closed = { $count ->
    [one] { $count } stem
   *[other] { $count } stemmen
}, gesloten op { $at }
poll-put-title = Een vraag in stemming brengen
poll-put-button = De vraag stellen
poll-put-flash = De vraag is gesteld en wie stemt, heeft bericht gekregen.
poll-question = Vraag
poll-answers = Antwoorden
poll-answers-help = Eén per regel, twee tot twaalf.
poll-answers-count = Schrijf twee tot twaalf verschillende antwoorden, één per regel.
poll-answer-too-long = Een antwoord kan hoogstens { $longest } tekens hebben.
poll-closes = Open tot
poll-closes-help = In uw eigen tijdzone.
poll-closes-wrong = Kies een moment in de toekomst, binnen een jaar.
poll-about = Wat men moet weten
poll-about-open = Gesteld door { $author }, open tot { $at }
poll-about-closed = Gesteld door { $author }, gesloten op { $at }
poll-your-vote = Stem van uw organisatie
poll-your-vote-help = U kunt die wijzigen tot de stemming sluit.
poll-vote = Stemmen
poll-vote-again = De stem wijzigen
poll-no-answer = Kies een van de antwoorden.
poll-is-closed = Deze stemming is gesloten.
poll-observer = Waarnemers stemmen niet.
vote-cast-flash = De stem van uw organisatie telt.
poll-result = { $count ->
    [one] Uitslag van { $count } stem
   *[other] Uitslag van { $count } stemmen
}
poll-result-later = U ziet de uitslag zodra uw organisatie heeft gestemd of de stemming is gesloten.
poll-votes = Wie hoe heeft gestemd
poll-answer = Antwoord
poll-close = De stemming nu sluiten
poll-close-question = Er worden geen stemmen meer aangenomen. Dit kan niet ongedaan worden gemaakt.
poll-closed-flash = De stemming is gesloten.
poll-letter-subject = Uw stem: { $question }
poll-letter = De groep { $group } beslist: { $question } Uw organisatie heeft één stem, tot { $until }.
poll-reminder-subject = Nog open: { $question }
poll-reminder = Uw organisatie heeft in de groep { $group } nog niet gestemd: { $question } De stemming is open tot { $until }.
poll-letter-vote = Stemmen: { $address }

## Workspace: plan

plan-aim = Doel
plan-roadmap = Routekaart
plan-none = De routekaart is leeg.
plan-general = Voor alle doelstellingen
plan-kind = Wat is het?
plan-kind-objective = Doelstelling
plan-kind-activity = Activiteit
plan-kind-deliverable = Op te leveren product
plan-state = Status
plan-state-planned = Gepland
plan-state-under-way = In uitvoering
plan-state-done = Gedaan
plan-state-dropped = Vervallen
plan-title = In één regel
plan-title-help = Een doelstelling zegt waaraan men ziet dat ze is bereikt.
plan-objective = Dient de doelstelling
plan-objective-none = Alle
plan-due = Uiterlijk
plan-due-on = Uiterlijk { $date }
plan-due-late = Had klaar moeten zijn op { $date }
plan-output = Resultaat
plan-output-label = Een resultaat van de groep
plan-output-help = Een op te leveren product dat op de openbare pagina van de groep staat zodra het klaar is.
plan-address = Waar het te vinden is
plan-add = Aan de routekaart toevoegen
plan-add-button = Toevoegen
plan-added-flash = Het staat op de routekaart.
plan-progress = Hoe ver is het?
plan-progress-button = Opslaan
plan-moved-flash = De routekaart is bijgewerkt.
actions-title = Acties
actions-none = Niemand heeft iets op zich genomen.
actions-caption = Wie wat doet, en wanneer uiterlijk
action-what = Wat
action-who = Wie
action-who-choose = Kies een organisatie
action-open = Open
action-late = Te laat
action-done = Het is gedaan
action-reopen = Toch niet gedaan
action-add = Een actie noteren
action-add-button = Noteren
action-noted-flash = De actie is genoteerd en wie haar uitvoert, heeft bericht gekregen.
action-done-flash = Gedaan.
action-reopened-flash = De actie staat weer open.
action-letter-subject = Voor u te doen: { $what }
action-letter = In de groep { $group } heeft uw organisatie dit op zich genomen: { $what }
action-reminder-subject = Moet binnenkort klaar zijn: { $what }
action-reminder = In de groep { $group } moet dit binnenkort klaar zijn, en uw organisatie heeft het op zich genomen: { $what }
action-letter-due = Uiterlijk { $date }.
action-letter-done = Meld daar wanneer het gedaan is: { $address }

## Workspace: updates

updates-none = Nog geen nieuws
updates-none-text = Hier staat wat de groep aan haar netwerk en aan iedereen vertelt.
updates-feed-of = Nieuws van { $group }
update-publish-title = Nieuws publiceren
update-headline = Kop
update-text = Tekst
update-circle = Voor wie het is
update-publish-button = Publiceren
update-published-flash = Het nieuws is gepubliceerd.
update-withdraw = Intrekken
update-withdraw-question = Niemand leest het hier nog. Feeds die al zijn gelezen, behouden het.
update-withdrawn-flash = Het nieuws is ingetrokken.

## Workspace: what is found of it

search-kind-group-topic = Discussie
search-kind-group-paper = Document
search-kind-group-decision = Besluit
search-kind-group-update = Nieuws
search-kind-group-minutes = Notulen
search-kind-group-plan = Routekaart
search-kind-group-action = Actie

## Workspace: what an imported group brought along

history-link = Wat deze groep uit een ander huis heeft meegebracht
history-title = Uit een ander huis
history-lead = Deze groep is op { $date } geïmporteerd. Namen van mensen en organisaties staan hier zoals ze daar waren geschreven; niemand van hen heeft daardoor een account.
history-members = Leden
history-role = Rol
history-people = Mensen
history-time = Wanneer
history-since = sinds { $date }
history-steps = Levensloop
history-report = Verslag van { $date }
history-joint = samen met { $groups }

## What the log says

charter-written = heeft een versie van een reglement geschreven
charter-retired = heeft een reglement ingetrokken
charter-offered = heeft een reglement opnieuw aangeboden
group-proposed = heeft een groep voorgesteld
group-gathering = heeft gevraagd wie aan een groep wil meedoen
group-declined = heeft een groep afgewezen
group-approved = heeft een groep goedgekeurd
group-opened = heeft een groep geopend
group-extended = heeft de looptijd van een groep verlengd
group-rested = heeft een groep laten rusten
group-woken = heeft een groep hervat
group-closing = is begonnen een groep af te sluiten
group-closed = heeft een groep afgesloten
group-succeeded = heeft een groep door een andere laten voortzetten
group-edited = heeft de gegevens van een groep gewijzigd
group-reported = heeft over een groep gerapporteerd
group-imported = heeft een groep geïmporteerd
group-seat-taken = heeft een zetel in een groep ingenomen
group-seat-ended = heeft een zetel in een groep beëindigd
group-seat-changed = heeft een zetel in een groep gewijzigd
group-seat-asked-for = heeft om een zetel in een groep gevraagd
group-seat-refused = heeft een zetel in een groep niet toegekend
group-seat-request-withdrawn = heeft een verzoek om een zetel in een groep ingetrokken
group-head-offered = heeft een ander lid aangeboden een groep te trekken
group-head-offer-ended = heeft een aanbod om een groep te trekken beëindigd
group-head-began = is een groep gaan trekken
group-head-ended = trekt een groep niet meer
workspace-plan-changed = heeft het plan van een groep gewijzigd
workspace-plan-imported = heeft het plan van een groep geïmporteerd
workspace-action-noted = heeft een actie genoteerd
workspace-action-imported = heeft een actie geïmporteerd
workspace-meeting-called = heeft een bijeenkomst belegd
workspace-meeting-changed = heeft een bijeenkomst van een groep gewijzigd
workspace-meeting-withdrawn = heeft een bijeenkomst van een groep losgemaakt
workspace-meeting-noted = heeft aanwezigheid en uren van een bijeenkomst genoteerd
workspace-minutes-written = heeft notulen geschreven
workspace-update-published = heeft nieuws van een groep gepubliceerd
workspace-update-withdrawn = heeft nieuws van een groep ingetrokken
workspace-update-reached = heeft bepaald voor wie nieuws is
workspace-update-imported = heeft nieuws van een groep geïmporteerd
workspace-post-written = heeft in een discussie geschreven
workspace-post-revised = heeft een bericht in een discussie herzien
workspace-topic-closed = heeft een onderwerp gesloten of heropend
workspace-topic-imported = heeft een onderwerp geïmporteerd
workspace-paper-added = heeft een document toegevoegd
workspace-paper-reached = heeft bepaald voor wie een document is
workspace-paper-imported = heeft een document geïmporteerd
workspace-poll-put = heeft een vraag in stemming gebracht
workspace-poll-imported = heeft een besluit geïmporteerd
workspace-vote-cast = heeft gestemd
