## What groups are: words that every part of this room uses

group-kind-interest-group = Intressegrupp
group-kind-working-group = Arbetsgrupp
group-kind-community-of-practice = Praktikgemenskap
group-kind-task-force = Insatsgrupp

group-state-proposed = Föreslagen
group-state-gathering = Söker intresserade
group-state-approved = Godkänd
group-state-active = Aktiv
group-state-extended = Förlängd
group-state-dormant = Vilande
group-state-closing = Under avslutning
group-state-closed = Avslutad
group-state-succeeded = Fortsatt av en annan grupp
group-state-declined = Avslagen

group-entry-open = Öppen för alla som stadgan tillåter
group-entry-on-request = På begäran

group-sector-agriculture = Jordbruk
group-sector-construction = Bygg och infrastruktur
group-sector-defence = Försvar, säkerhet och skydd
group-sector-education = Utbildning och idrott
group-sector-energy = Energi och vatten
group-sector-facilities = Fastighets- och fordonsförvaltning samt utrustning
group-sector-health = Hälso- och sjukvård
group-sector-ict = It, moln- och datatjänster
group-sector-mobility = Mobilitet och transport
group-sector-professional = Konsulttjänster
group-sector-social = Sociala tjänster
group-sector-culture = Turism, kultur och konst
group-sector-waste = Avfallshantering

seat-role-leader = Ledare
seat-role-buyer = Upphandlare
seat-role-follower = Följare
seat-role-observer = Observatör

seat-end-left = har lämnat gruppen
seat-end-let-go = platsen har dragits in
seat-end-lost-membership = är inte längre medlem i nätverket

group-not-eligible-no-member = Gruppens stadga tillåter endast medlemmar i { $network }.
group-not-eligible-tier = Gruppens stadga tillåter endast medlemmar på en högre nivå.
group-not-eligible-kind = Gruppens stadga tillåter inte organisationer av denna typ.
group-not-eligible-country = Gruppens stadga tillåter inte organisationer från detta land.

## Health: what each rule says

health-ok = I ordning
health-warning = Behöver ses över
health-broken = Uppfylls inte

health-rule-members = Tillräckligt många medlemmar
health-rule-head = En ledare
health-rule-aim = Ett mål
health-rule-meetings = Möten i år
health-rule-pause = Tid sedan senaste mötet
health-rule-effort = Medlemmarnas tidsåtgång
health-rule-report = Rapport till nätverket
health-rule-term = Löptid

health-members-ok = { $members } medlemsorganisationer; stadgan kräver minst { $minimum }.
health-members-warning = { $members } medlemsorganisationer, precis så många som stadgan kräver: om en lämnar är de färre än { $minimum }.
health-members-broken =
    { $members ->
        [0] Ingen medlemsorganisation
        [one] { $members } medlemsorganisation
       *[other] { $members } medlemsorganisationer
    }; stadgan kräver minst { $minimum }.
health-head-ok = Gruppen har en ledare.
health-head-warning = Organisationen som leder gruppen har inte utsett någon som talar för den.
health-head-broken = Ingen leder gruppen.
health-aim-ok = Gruppen anger vad den vill uppnå.
health-aim-broken = Gruppen anger inte vad den vill uppnå.
health-meetings-ok =
    { $held ->
        [one] { $held } möte
       *[other] { $held } möten
    } har hållits i år, planerade: { $planned }. Stadgan kräver minst { $minimum } per år.
health-meetings-warning =
    { $held ->
        [one] { $held } möte
       *[other] { $held } möten
    } har hållits i år, planerade: { $planned }. Senast den { $by } behövs ett till: stadgan kräver minst { $minimum } per år.
health-meetings-broken =
    { $held ->
        [one] { $held } möte
       *[other] { $held } möten
    } har hållits i år, krävda hittills: { $due }, planerade: { $planned }. Stadgan kräver minst { $minimum } per år.
health-pause-ok = Det senaste mötet hölls för { $days } dagar sedan, den { $last }. Stadgan tillåter { $longest }: till och med den { $until }.
health-pause-warning = Det senaste mötet hölls för { $days } dagar sedan, den { $last }. Senast den { $until } bör det hållas ett till: stadgan tillåter { $longest } dagar.
health-pause-broken = Inget möte på { $days } dagar, sedan den { $last }. Stadgan tillåter { $longest }: till och med den { $until }.
health-pause-unmet-ok = Inget möte ännu sedan den { $last }. Stadgan tillåter { $longest } dagar utan möte: till och med den { $until }.
health-pause-unmet-warning = Inget möte ännu sedan den { $last }. Senast den { $until } bör det hållas ett: stadgan tillåter { $longest } dagar.
health-effort-ok = Ingen medlem har lagt ner mer än { $most } dagar i år; stadgan tillåter { $cap }.
health-effort-warning = En medlem har redan lagt ner { $most } dagar i år; stadgan tillåter { $cap }.
health-effort-broken = En medlem har lagt ner { $most } dagar i år; stadgan tillåter { $cap }.
health-effort-others-ok = Ingen medlem är i närheten av de { $cap } dagar om året som stadgan tillåter.
health-effort-others-warning = En medlem närmar sig de { $cap } dagar om året som stadgan tillåter.
health-effort-others-broken = En medlem har lagt ner mer än de { $cap } dagar om året som stadgan tillåter.
health-report-ok = Nästa rapport ska lämnas senast den { $due }.
health-report-warning = En rapport ska lämnas senast den { $due }.
health-report-broken = En rapport skulle ha lämnats senast den { $due }.
health-term-ok = Löptiden slutar den { $ends }.
health-term-warning = Löptiden slutar den { $ends }: förläng den, lämna över arbetet eller avsluta gruppen.
health-term-broken = Löptiden slutade den { $ends }: förläng den, lämna över arbetet eller avsluta gruppen.

## Groups: directory and page

groups-title = Grupper
groups-lead = Medlemmar som arbetar tillsammans med ett ämne: vad varje grupp vill, vilka som deltar och hur man går med.
groups-filter = Filtrera grupperna
groups-filter-words = Ord i namn eller mål
groups-filter-words-chosen = ”{ $words }”
groups-filter-network = Nätverk
groups-filter-any-network = Alla nätverk
groups-filter-any-sector = Alla sektorer
groups-filter-any-kind = Alla typer
groups-filter-country = Medlem från
groups-filter-any-country = Alla länder
groups-filter-any-state = Alla statusar
groups-filter-open = Anslutning
groups-filter-open-any = Öppen eller inte
groups-filter-open-yes = Öppen för medlemmar
groups-filter-cpv-help = De första siffrorna räcker, till exempel 45.
groups-total =
    { $count ->
        [one] { $count } grupp
       *[other] { $count } grupper
    }
groups-none = Ingen grupp här
groups-none-hint = Försök med färre filter eller föreslå en egen grupp.
groups-none-fewer = Prova färre filter.
groups-all-link = Alla grupper
groups-associated-title = Närliggande grupper
groups-associated-lead = Grupper i andra nätverk som matchar samma filter.
groups-front-title = Grupper som söker medlemmar
groups-organisation-title = Grupper
groups-organisation-all = Alla dess grupper
group-name = Namn
group-kind = Typ
group-sector = Sektor
group-state = Status
group-cpv = CPV-koder
group-entry = Anslutning
group-aim = Mål
group-aim-none = Gruppen anger inte ännu vad den vill uppnå.
group-problem = Gemensamt intresse eller problem
group-requirements = Vad ni bör bidra med
group-term-ends = Löptiden slutar
group-charter = Stadga
group-charter-version = { $name }, version { $number }
group-open-tag = Öppen för medlemmar
group-members-title = Medlemmar
group-members-none = Ingen deltar ännu.
group-members-count =
    { $count ->
        [0] Inga medlemmar
        [one] { $count } medlem
       *[other] { $count } medlemmar
    }
group-members-and-observers =
    { $all ->
        [one] { $all } organisation
       *[other] { $all } organisationer
    }, varav { $counting ->
        [one] { $counting } medlem
       *[other] { $counting } medlemmar
    }
group-member-organisation = Organisation
group-member-country = Land
group-member-role = Roll
group-member-core = kärngrupp
group-life-title = Gruppens utveckling
group-succeeded-by = Arbetet fortsätts av
group-carries-on = Fortsätter arbetet från
group-gathering-title = Medlemmar hittills
group-gathering-count = { $have } av minst { $need } organisationer
group-tabs = Gruppens sidor
group-tab-about = Om gruppen
group-tab-members = Medlemmar
group-tab-life = Utveckling och läge
search-kind-group = Grupp

## Joining

group-join-title = Gå med
group-join-member = Din organisation är medlem i gruppen.
group-join-closed = Ingen kan gå med i gruppen nu.
group-join-sign-in = Logga in för att gå med för din organisation.
group-join-sign-in-link = Logga in
group-join-no-organisation = För att gå med behöver du agera för en organisation: begär på din kontosida att få agera för din.
group-join-no-representative = Endast en företrädare för din organisation kan gå med för den. Be en kollega som har den rollen.
group-join-network = Se vilka som kan gå med i nätverket och hur:
group-join-role = I vilken roll?
group-join-message = Hur uppfyller ni kraven?
group-join-message-help = Gruppens ledare läser detta och beslutar.
group-join-button = Gå med för din organisation
group-join-ask-button = Begär att få gå med
group-joined-flash = Din organisation har gått med i gruppen.
group-asked-flash = Din begäran är hos gruppens ledare. Du får ett mejl.
group-join-asked = Din organisation begärde { $day } att få gå med. Gruppens ledare beslutar, eller sekretariatet så länge ingen leder gruppen; du får ett mejl.
group-request-withdraw-button = Ta tillbaka begäran
group-request-withdrawn-flash = Begäran är tillbakatagen.
seat-refused-not-now = Detta är inte möjligt med gruppens nuvarande status.
seat-refused-already-member = Din organisation är redan medlem i gruppen.
seat-refused-already-asked = Din organisation har redan gjort en begäran. Gruppens ledare svarar med e-post.
seat-refused-full = Gruppen har så många medlemmar som dess stadga tillåter.
seat-refused-no-message = Skriv hur ni uppfyller kraven.
seat-refused-no-colleague = Endast personer som agerar för organisationen kan tala för den i gruppen.
seat-refused-offer-waits = Ledarskapet lämnas över genom ett erbjudande, och ett erbjudande väntar redan.
seat-refused-another-head = En annan medlem leder gruppen. Ledarskapet kan bara lämnas över.

## Proposing and editing

group-propose-link = Föreslå en grupp
group-propose-title = Föreslå en grupp
group-propose-lead = Skriv vad ni vill uppnå och varför. Sekretariatet läser det och frågar sedan nätverket vilka som skulle delta.
group-propose-charter = Enligt vilken stadga?
group-propose-charter-help = Minst { $minimum } organisationer; { $meetings } möten per år.
group-propose-charter-missing = Välj en stadga som grupper kan föreslås enligt.
group-propose-no-charter = Det finns ingen stadga som du kan föreslå en grupp enligt
group-propose-no-charter-hint = Grupper föreslås av medlemmar i ett nätverk. Agera för en organisation som är medlem.
group-propose-no-representative = Endast en företrädare för din organisation kan föreslå en grupp för den.
group-propose-who-else = Vilka fler?
group-propose-who-else-help = Organisationer som delar intresset eller skulle kunna delta. Endast du och sekretariatet läser detta.
group-propose-who-else-note = Vilka fler som skulle kunna delta: { $text }
group-propose-lead-it = Vi erbjuder oss att leda gruppen
group-propose-lead-it-help = Ni kan lämna över ledarskapet senare.
group-propose-button = Skicka förslaget
group-proposed-flash = Tack. Ditt förslag är hos sekretariatet.
group-name-missing = Ge gruppen ett namn.
group-name-taken = Nätverket har redan en grupp som heter ”{ $name }”. Delta i den, välj ett annat namn eller kryssa i rutan.
group-name-taken-sure = Föreslå ännu en grupp med samma namn
group-problem-missing = Skriv vilket intresse eller problem ni delar.
group-problem-help = Vad brottas ni och andra med? Markdown är möjligt.
group-aim-help = Vad ska vara uppnått när löptiden är slut? Markdown är möjligt.
group-sector-choose = Välj en sektor
group-sector-missing = Välj en sektor.
group-cpv-help = Koder med åtta siffror, med mellanslag emellan: 45000000 33100000.
group-cpv-unreadable = { $code } är inte en CPV-kod.
group-cpv-too-many = Högst tjugo koder.
group-requirements-help = Endast när anslutning sker på begäran.
group-seen-by = Vem får känna till gruppen?
group-seen-by-everyone = Alla
group-seen-by-members = Medlemmar i nätverket
group-seen-by-group = Endast dess medlemmar och sekretariatet
group-edit-title = Redigera gruppen
group-edit-link = Redigera det som står om gruppen
group-edit-button = Spara
group-edit-around = Ämne och medlemmar
group-edited-flash = Sparat.

## The life of a group

group-next-title = Vad som kan hända härnäst
group-steps-title = Vad som har hänt
group-step-when = När
group-step-who = Av
group-step-note = Varför, för medlemmarna (frivilligt)
group-step-flash = Klart. De som bör veta har fått ett mejl.
group-step-gather = Fråga nätverket vilka som skulle delta
group-step-approve = Godkänn
group-step-open = Öppna gruppen
group-step-extend = Förläng löptiden
group-step-rest = Låt gruppen vila
group-step-wake = Återuppta gruppen
group-step-begin-to-close = Börja avsluta
group-step-begin-to-close-question = Gruppen upphör med sitt arbete och skriver sin slutrapport.
group-step-close = Avsluta för gott
group-step-close-question = Allt går fortfarande att läsa, och inget kan längre ändras. Detta kan inte ångras.
group-step-succeed = Låt en annan grupp fortsätta
group-step-succeed-question = Den här gruppen upphör. Dess dokument finns kvar och kan läsas även från den andra gruppen. Varje medlem tillfrågas om den följer med. Detta kan inte ångras.
group-step-decline = Avslå förslaget
group-step-decline-question = Förslaget slutar här. Förslagsställaren får ett mejl: skriv varför.
group-step-of-secretariat = Det är nätverkets sekretariat som tar det här steget.
group-successor = Vilken grupp fortsätter?
group-successor-choose = Välj en grupp
group-successor-missing = Välj den grupp som fortsätter.
group-missing-title = Inte möjligt ännu, eftersom:
group-missing-not-now = Det är inte rätt tid för det steget: gruppens status är ”{ $state }”.
group-missing-members = Gruppen har { $have } av minst { $need } medlemsorganisationer.
group-missing-head = Ingen leder gruppen.
group-missing-aim = Gruppen anger inte vad den vill uppnå.
group-missing-extension = Stadgan tillåter ingen ytterligare förlängning.
group-missing-final-report = Slutrapporten är inte inlämnad.
group-missing-meeting-ahead = Ett möte återstår, den { $day }: håll det först, ställ in det eller ta bort gruppen från det.
group-missing-other-group = En grupp kan inte fortsätta sitt eget arbete.
group-missing-same-network = Den andra gruppen tillhör ett annat nätverk.
group-missing-living-successor = Den andra gruppen tar inte emot medlemmar: den är inte öppen, eller själv avslutad.
group-missing-wave-group = Omgången har ingen grupp som väntar på att öppnas.
group-missing-approval = ”{ $group }” är inte redo att öppnas.
group-report-title = Rapport till nätverket
group-report-final-title = Slutrapport
group-report-text = Vad har gruppen gjort?
group-report-help = Resultat, siffror, vad som kommer härnäst. Markdown är möjligt.
group-report-button = Lämna in
group-report-missing = Skriv vad det finns att rapportera.
group-report-of = Rapport från den { $day }
group-report-final-of = Slutrapport från den { $day }
group-reported-flash = Rapporten är inlämnad.
group-follow-title = Följa med till nästa grupp?
group-follow-question = Gruppens arbete fortsätts av ”{ $group }”. Tar din organisation en plats där?
group-follow-yes = Ja, vi följer med
group-follow-no = Nej
group-followed-flash = Din organisation har en plats i nästa grupp.
group-not-followed-flash = Din organisation följer inte med.

## Seats

seat-people = Talar för den
seat-people-none = Ingen utsedd
seat-people-and-deputies = { $name }; ersättare: { $deputies }
seat-people-deputies-only = Ingen utsedd; ersättare: { $deputies }
seat-effort-title = Nedlagda dagar i år
seat-effort-of = { $days } av { $cap } dagar
seat-effort = { $days } dagar
seat-deeds = Ändra
seat-change = Ändra
seat-change-button = Spara
seat-changed-flash = Sparat.
seat-let-go-button = Dra in platsen
seat-let-go-question = { $organisation } förlorar sin plats nu. Organisationen får ett mejl.
seat-let-go-flash = Platsen är avslutad.
seat-requests-title = Begäranden om att gå med
seat-decision-reason = Vad vill du säga i samband med beslutet?
seat-grant-button = Godkänn
seat-refuse-button = Avslå
seat-granted-flash = Organisationen har en plats.
seat-not-granted-flash = Begäran är avslagen.
seat-own-title = Din organisations plats
seat-own-link = Vem som talar, och att lämna
seat-representative = Företrädare
seat-deputies = Ersättare
seat-deputies-help = De får göra det som företrädaren får göra.
seat-deputies-nobody = Ingen annan företräder din organisation ännu, så det finns ingen ersättare att utse.
seat-people-button = Spara
seat-leave-button = Lämna gruppen
seat-leave-question = Din organisations plats upphör nu. Om organisationen leder gruppen står gruppen utan ledare; om den är den sista medlemmen blir gruppen vilande.
group-left-flash = Din organisation har lämnat gruppen.
head-offer-title = Överlämnande av ledarskapet
head-offer-mine = Ni är tillfrågade om att leda gruppen.
head-offer-waits = { $organisation } är tillfrågad om att leda gruppen och har inte svarat ännu.
head-none-title = Ingen leder den här gruppen
head-none-offer = Erbjud ledarskapet till
head-none-about = Sekretariatet kan erbjuda en medlem ledarskapet.
head-none-link = Hitta någon
head-offer-button = Erbjud ledarskapet
head-offer-withdraw-button = Ta tillbaka erbjudandet
head-accept-button = Tacka ja
head-decline-button = Tacka nej
head-offered-flash = Erbjudandet är lämnat. Organisationen får ett mejl.
head-offer-withdrawn-flash = Erbjudandet är tillbakataget.
head-accepted-flash = Din organisation leder nu gruppen.
head-declined-flash = Ni har tackat nej till erbjudandet.

## Health, the desk, my groups

health-title = Läge
health-rule = Regel
health-any-rule = Alla regler
health-facts = Fakta
health-charter = Stadga
health-version = Version { $number }
health-summary-fine = Gruppen lever: den följer alla regler i sin stadga.
health-summary-wrong =
    { $count ->
        [one] En regel i stadgan är bruten eller blir det snart.
       *[other] { $count } regler i stadgan är brutna eller blir det snart.
    }
health-rules-link = Till reglerna
health-each-rule = Regel för regel
groups-desk-title = Arbetsyta för grupper
groups-desk-lead = Alla grupper i dina nätverk, de med störst brister först.
groups-desk-waiting = Väntar på dig
groups-desk-next-step = Nästa steg
groups-desk-on-their-way = På väg
groups-desk-lacks = Vad som saknas
groups-desk-worst-first = Grupper, störst brister först
groups-desk-wrong = Vad som brister
groups-desk-nothing-wrong = Inget
groups-desk-members-of = { $have } av { $need }
groups-desk-resting = Vilar sedan den { $day }.
groups-desk-last-meeting = Senaste möte
groups-desk-pulse = Möten på 12 månader
groups-desk-ways = Regler och omgångar
group-proposed-on = Föreslagen den
my-groups-title = Mina grupper
my-groups-none = Du talar inte för någon plats i en grupp
my-groups-none-hint = Gå med i en grupp för din organisation, eller be en kollega att utse dig för organisationens plats.
my-groups-next = Nästa möte: { $day }
my-groups-no-next = Inget möte planerat
my-groups-over = Avslutade grupper
my-groups-head = Du leder den
my-groups-waiting = Väntar på svar

## Charters and waves

charter = Stadga
charters-title = Stadgor
charters-of-link = Stadgor för { $network }
charters-lead = Reglerna som grupperna arbetar enligt, med varje version och vad den ändrade.
charters-none = Ingen stadga ännu
charters-none-hint = Sekretariatet skriver reglerna för varje typ av grupp.
charter-version-title = Version { $number }, gäller från och med den { $day }
charter-in-force = Gäller
charter-changes = Vad som har ändrats
charter-changes-missing = Skriv vad som är annorlunda och varför.
charter-amend-title = Skriv nästa version
charter-write-title = Skriv en ny stadga
charter-write-button = Spara
charter-written-flash = Stadgan är sparad.
# $day: the day
charter-retired-since = Inga nya grupper sedan den { $day }
charter-retirement-title = Nya grupper enligt denna stadga
charter-retirement-note = Grupper som arbetar enligt en stadga fortsätter när den inte längre erbjuds; inga nya kan då föreslås enligt den. Du kan erbjuda den igen.
charter-retire-button = Erbjud inte längre
charter-offer-button = Erbjud igen
charter-retired-flash = Ingen grupp kan längre föreslås enligt denna stadga.
charter-offered-flash = Grupper kan åter föreslås enligt denna stadga.
charter-name = Vad heter en grupp enligt denna stadga?
charter-name-help = Till exempel: intressegrupp.
charter-name-missing = Ge stadgan ett namn.
charter-kind-missing = Välj en typ.
charter-valid-from = Gäller från och med
charter-valid-from-help = Det som gäller fram till dess förblir som det är.
charter-valid-from-missing = Ange från och med vilken dag den gäller.
charter-in-the-past = En ny version kan inte gälla från en dag som har varit: grupper bedömdes efter det som gällde då.
charter-nothing-new = Reglerna är desamma som i versionen före.
charter-any = Alla
charter-none = Ingen regel
charter-past-rules = Vad den sade
charter-yes = Ja
charter-rank = Öppen för medlemmar från och med denna nivå
charter-rank-none = Även för organisationer som inte är medlemmar
charter-kinds = Typer av organisationer
charter-kinds-help = Inget markerat: alla typer.
charter-countries = Länder
charter-countries-help = Koder med två bokstäver, med mellanslag emellan; tomt: alla länder.
charter-country-unreadable = { $code } är inte en landskod.
charter-members-min = Minsta antal olika organisationer
charter-members-min-missing = Ange hur många organisationer som minst krävs.
charter-members-max = Högsta antal organisationer
charter-members-max-below = Det högsta antalet är lägre än det minsta.
charter-head = Benämning på ledaren
charter-head-help = Till exempel: facilitator, gemenskapsledare, ordförande.
charter-head-missing = Ange vad ledaren kallas.
charter-core = En kärngrupp styr den tillsammans med ledaren
charter-meetings = Minsta antal möten per år
charter-pause = Högsta antal dagar utan möte
charter-effort = Högsta antal arbetsdagar per medlem och år
charter-term = Löptid i månader
charter-extension = Förlängning i månader
charter-extensions = Högsta antal förlängningar
charter-extension-missing = Ange hur många månader en förlängning varar, eller tillåt ingen.
charter-report = Månader mellan två rapporter
charter-discount = Rabatt på medlemsavgiften för ledarens organisation
charter-discount-help = Rabattens namn i avgiftstabellen, till exempel: facilitator.
charter-discount-unknown = Avgiftstabellerna har ingen rabatt med detta namn, men: { $names }.
charter-discount-none = Nätverket har ingen avgiftstabell med rabatt.
wave = Omgång
wave-none = Inte i någon omgång
wave-assign-button = Spara omgången
waves-of-link = Omgångar för { $network }
waves-title = Omgångar
waves-lead = Grupper som planeras och öppnas tillsammans.
waves-none = Ingen omgång ännu
waves-none-hint = Planera en och lägg sedan in föreslagna eller godkända grupper i den, på gruppernas egna sidor.
wave-empty = Ingen grupp ingår i omgången ännu. En grupp läggs in på sin egen sida ”Utveckling och läge”.
wave-name = Namn på en ny omgång
wave-name-missing = Ge omgången ett namn.
wave-plan-button = Planera en omgång
wave-planned-flash = Omgången är planerad.
wave-open-button = Öppna alla grupper i omgången
wave-open-question = Alla dess grupper börjar arbeta i dag, och deras löptid börjar. Varje grupp måste vara godkänd.
wave-opened-on = Öppnad den { $day }
wave-opened-flash = Omgångens grupper är öppnade.

## Letters

group-letter-note = { $name } skriver: { $note }
group-letter-note-secretariat = Sekretariatet skriver: { $note }
group-proposed-letter-subject = Föreslagen: { $group }
group-proposed-letter = En grupp har föreslagits: { $group }. Läs förslaget och besluta om nätverket ska tillfrågas: { $link }
group-gathering-letter-subject = Vilka deltar? { $group }
group-gathering-letter = Nätverket tillfrågas nu om vilka som skulle delta i { $group }. Berätta för andra: { $link }
group-asked-letter-subject = Skulle ni delta? { $group }
group-asked-letter =
    Ert nätverk frågar vilka som skulle delta i en ny grupp: { $group }.

    Vad den vill uppnå: { $aim }

    Läs mer och gå med: { $link }
group-enough-letter-subject = Tillräckligt många medlemmar: { $group }
group-enough-letter = { $group } har { $have } medlemsorganisationer, så många som stadgan kräver. Bestäm hur det går vidare: { $link }
group-approved-letter-subject = Godkänd: { $group }
group-approved-letter = { $group } är godkänd och öppnas snart: { $link }
group-active-letter-subject = Öppnad: { $group }
group-active-letter = { $group } har börjat arbeta: { $link }
group-extended-letter-subject = Förlängd: { $group }
group-extended-letter = { $group } fortsätter under ytterligare en löptid: { $link }
group-dormant-letter-subject = Vilar: { $group }
group-dormant-letter = { $group } vilar. Allt finns kvar, inget begärs av er och gruppen kan återupptas: { $link }
group-closing-letter-subject = Under avslutning: { $group }
group-closing-letter = { $group } håller på att avslutas och ska lämna sin slutrapport: { $link }
group-closed-letter-subject = Avslutad: { $group }
group-closed-letter = { $group } är avslutad. Allt går fortfarande att läsa: { $link }
group-succeeded-letter-subject = En annan grupp fortsätter: { $group }
group-succeeded-letter = En annan grupp fortsätter arbetet från { $group }. Ange på sidan ”Utveckling och läge” om din organisation följer med: { $link }
group-declined-letter-subject = Inte antagen: { $group }
group-declined-letter = Förslaget { $group } antogs inte: { $link }
group-report-letter-subject = Rapport: { $group }
group-report-letter = { $group } har lämnat in en rapport: { $link }
group-empty-letter-subject = Utan medlemmar: { $group }
group-empty-letter = Den sista medlemmen har lämnat { $group }. Gruppen är nu vilande: { $link }
member-joined-letter-subject = { $organisation } går med i { $group }
member-joined-letter = { $organisation } har gått med i { $group }: { $link }
seat-asked-letter-subject = { $organisation } begär att få gå med i { $group }
seat-asked-letter = { $organisation } begär att få gå med i { $group }. Besluta på sidan med dess medlemmar: { $link }
seat-granted-letter-subject = Välkommen till { $group }
seat-granted-letter = Din organisation har en plats i { $group }: { $link }
seat-refused-letter-subject = Din begäran att få gå med i { $group }
seat-refused-letter = Din organisation fick inte någon plats i { $group }: { $link }
seat-letter-note = { $name } tillägger: { $note }
seat-ended-letter-subject = Din plats i { $group } har upphört
seat-ended-letter = { $organisation } har inte längre någon plats i { $group }. Skäl: { $reason }. { $link }
member-left-letter-subject = { $organisation } är inte längre med i { $group }
member-left-letter = { $organisation } är inte längre medlem i { $group }. Skäl: { $reason }. { $link }
head-vacant-letter-subject = Ingen leder { $group }
head-vacant-letter = { $organisation } ledde { $group } och är inte längre medlem. Skäl: { $reason }. En annan medlem bör leda gruppen; sekretariatet kan erbjuda en medlem det: { $link }
head-offered-letter-subject = Vill ni leda { $group }?
head-offered-letter = Din organisation är tillfrågad om att leda { $group }. Svara på sidan med dess medlemmar: { $link }
head-new-letter-subject = { $organisation } leder { $group }
head-new-letter = { $organisation } leder { $group } från och med i dag: { $link }
head-declined-letter-subject = { $organisation } tar inte över { $group }
head-declined-letter = { $organisation } har tackat nej till att leda { $group }: { $link }
group-digest-letter-subject = Dina grupper: vad som behöver ses över
group-digest-letter =
    I korthet vad som den här månaden behöver ses över eller är på gång i de grupper du leder:

    { $groups }

    Det här brevet kommer högst en gång i månaden, och bara så länge någon av dina grupper behöver något.
group-digest-meeting = Möte den { $day }
group-digest-fine = Ingenting saknas.
health-letters-subject = Flera grupper: behöver ses över
health-letters =
    De här grupperna behöver ses över:

    { $groups }
health-letter-subject = { $group }: behöver ses över
health-letter =
    { $group } behöver ses över:

    { $findings }

    Se vad som kan göras: { $link }

## Workspace: what every page of it says

workspace-tabs = Gruppens sidor
workspace-tab = Arbetsrum
workspace-tab-overview = Översikt
workspace-tab-meetings = Möten
workspace-tab-discussion = Diskussion
workspace-tab-papers = Dokument
workspace-tab-decisions = Beslut
workspace-tab-plan = Plan
workspace-tab-updates = Nyheter
workspace-page-title = { $page } – { $group }
workspace-over = Gruppen är avslutad. Det som finns kvar kan läsas, och inget ändras längre.
workspace-author-left = Någon som har slutat
workspace-secretariat = Sekretariat
workspace-language = Textens språk
workspace-markdown-help = Du kan använda Markdown: **fetstil**, - listor, [länkar](https://…). Bilder blir länkar.
workspace-circle-group = Gruppens medlemmar
workspace-circle-core-group = Kärngrupp
workspace-circle-members = Medlemmar i nätverket
workspace-circle-everyone = Alla

## Workspace: its first page

workspace-asked = Att göra för dig
workspace-asked-nothing = Du har inget att göra just nu.
workspace-ask-vote = Rösta: { $question }
workspace-ask-request = Besluta: { $organisation } begär att få gå med
workspace-ask-hours = Anteckna era timmar för ”{ $title }”, { $date }
workspace-ask-until = Senast { $date }
workspace-effort = Din organisations tidsåtgång i år
workspace-next = Nästa möte
workspace-news = Nytt
workspace-news-none = Inget har sagts eller lagts in ännu.
workspace-news-post = Diskussion
workspace-news-paper = Dokument
workspace-news-note = { $author }, { $at }
group-outputs = Resultat
group-updates-all = Alla nyheter

## Workspace: meetings

meetings-ahead = Kommande
meetings-none-ahead = Inget möte är planerat.
meetings-held = Hållna
meetings-none-held = Inget möte har hållits ännu.
meeting-count = { $count ->
    [one] { $count } organisation var med
   *[other] { $count } organisationer var med
}
meeting-row-minutes = Protokoll: ja
meeting-row-minutes-missing = Protokoll: saknas
meeting-row-hours = Timmar: { $noted } av { $members }
meeting-cancelled = Inställt
meeting-call-title = Kalla till ett möte
meeting-call-button = Kalla till mötet
meeting-called-flash = Mötet står i alla medlemmars kalender, och de har meddelats.
meeting-title = Titel
meeting-day = Dag
meeting-starts = Från
meeting-ends = Till
meeting-zone = Tidszon
meeting-online = Länk för att ansluta
meeting-online-help = Endast medlemmar ser den.
meeting-connect = Anslut till mötet
meeting-place = Plats
meeting-agenda = Dagordning
meeting-no-agenda = Det finns ingen dagordning ännu.
agenda-write = Skriv eller ändra dagordningen
agenda-button = Spara dagordningen
agenda-written-flash = Dagordningen är sparad.
meeting-nowhere = Ange var mötet hålls: en länk, en plats eller båda.
meeting-with = Tillsammans med andra grupper
meeting-with-groups = Tillsammans med
meeting-with-far = Grupper i andra nätverk
meeting-with-far-groups = Och med
meeting-with-help = Mötet räknas för var och en av dessa grupper. Deras ledare meddelas och kan ta bort sin grupp från mötet.
meeting-other-is-over = En av dessa grupper är avslutad: den möts inte längre.
meeting-count-title = Räkna ett evenemang som ett möte i gruppen
meeting-count-event = Evenemangets adress
meeting-count-help = Till exempel en session på en konferens som andra håller. Kopiera adressen till dess sida.
meeting-count-button = Räkna det
meeting-counted-flash = Evenemanget räknas som ett möte i gruppen.
meeting-counted-already = Evenemanget räknas redan som ett möte i gruppen.
meeting-no-such-event = Det finns inget evenemang på denna adress som du får se.
meeting-event-cancelled = Evenemanget ställdes in.
meeting-event-without-day = Evenemanget har ingen dag ännu.
meeting-time = När
meeting-when = { $date }, { $hours } { $zone }
meeting-joint = Tillsammans med
meeting-event = I kalendern
meeting-event-page = Evenemangets sida
meeting-own-title = Din organisation
meeting-own-lead = För { $organisation }. Det tar bara ett ögonblick och visar hur mycket gruppen kräver av sina medlemmar.
meeting-we-were-there = Vi var med
meeting-hours = Arbetstimmar
meeting-hours-help = Med förberedelser och efterarbete, till exempel 1,5 eller 1:30.
meeting-hours-short = Timmar
meeting-note-button = Anteckna
meeting-noted-flash = Det är antecknat.
meeting-not-hours = Skriv timmarna för just detta möte som ett tal, högst { $most }.
meeting-hours-above-cap = Med dessa timmar blir det { $given } i år: mer än stadgan begär av en medlem. Kryssa i rutan om det stämmer, eller rätta timmarna.
meeting-hours-sure = Ja, timmarna stämmer
meeting-not-held = Närvaro och timmar antecknas när mötet har hållits.
meeting-attendance = Vilka som var med
meeting-attendance-caption = Organisationer, om de var med, och deras timmar
meeting-organisation = Organisation
meeting-there = Närvaro
meeting-there-of = { $organisation } var med
meeting-there-yes = Ja
meeting-there-no = Nej
meeting-hours-of = Timmar för { $organisation }
meeting-note-all-button = Anteckna närvaro och timmar
minutes-title = Protokoll
minutes-none = Det finns inget protokoll ännu.
minutes-about = Version { $number }, { $author }, { $at }
minutes-version = Version { $number }
minutes-versions = Versioner av protokollet
minutes-write = Skriv eller rätta protokollet
minutes-text = Protokoll
minutes-button = Spara protokollet
minutes-written-flash = Protokollet är sparat. Vid den första versionen har alla medlemmar meddelats.
meeting-cancel = Ställ in mötet
meeting-cancel-question = Alla medlemmar i de berörda grupperna meddelas, med ditt skäl. Detta kan inte ångras.
meeting-cancel-deed = Ställ in och meddela dem
meeting-cancel-reason = Skäl
meeting-cancelled-flash = Mötet är inställt, och medlemmarna har meddelats.
meeting-not-ahead = Endast ett kommande möte kan ställas in.
meeting-no-reason = Ange skälet: medlemmarna får veta det.
meeting-not-ours = Evenemanget hålls av andra: bara de kan ställa in det.
meeting-move = Ändra datum, tid eller plats
meeting-move-lead = Alla som företräder en plats i de berörda grupperna får ett e-postmeddelande med ny dag, tid och plats.
meeting-move-button = Spara och meddela medlemmarna
meeting-moved-flash = Mötet är ändrat, och medlemmarna har meddelats.
meeting-not-moved-flash = Datum, tid och plats är som förut; ingen har fått något meddelande.
meeting-cannot-move = Endast ett kommande möte som en grupp har kallat till kan ändras här.
meeting-has-agenda = Evenemanget har flera dagar eller programpunkter utanför dessa tider. Sekretariatet flyttar dem en i taget i kalendern.
meeting-withdraw = Ta bort gruppen från mötet
meeting-withdraw-question = Mötet räknas inte längre för gruppen. Det som antecknades för den raderas.
meeting-withdrawn-flash = Mötet räknas inte längre för gruppen.
meeting-letter-subject = Möte: { $title }, { $date }
meeting-letter-called = Gruppen { $group } möts: { $title }.
meeting-letter-joint = Det är ett gemensamt möte med { $groups }. Den som leder din grupp kan ta bort den från mötet.
meeting-letter-more = Dagordning och länk för att ansluta: { $address }
meeting-letter-cancelled-subject = Inställt: { $title }, { $date }
meeting-letter-cancelled = Mötet ”{ $title }” den { $date } äger inte rum.
meeting-letter-reason = Skäl: { $reason }
meeting-letter-moved-subject = Ändrat: { $title }, { $date }
meeting-letter-moved = Tid eller plats för mötet ”{ $title }”, som var utlyst till { $from }, har ändrats. Det hålls nu:
minutes-letter-subject = Protokoll: { $title }
minutes-letter = Protokollet från ”{ $title }” finns nu.
minutes-letter-hours = Anteckna din organisations timmar på samma sida: { $address }

## Workspace: discussion

topics-none = Inget har diskuterats ännu
topics-none-text = Öppna ett ämne: en fråga som de andra kan svara på på en minut.
topic-note = { $count ->
    [one] { $count } inlägg
   *[other] { $count } inlägg
}, det senaste { $at }
topic-new = Öppna ett ämne
topic-title = Vad handlar det om?
topic-circle = För vem
topic-open-button = Öppna ämnet
topic-opened-flash = Ämnet är öppnat.
topic-closed = Stängt
topic-is-closed = Ämnet är stängt: det kan läsas, och inget läggs till.
topic-close = Stäng ämnet
topic-reopen = Öppna ämnet igen
topic-closed-flash = Ämnet är stängt.
topic-reopened-flash = Ämnet är öppet igen.
post-text = Ditt inlägg
post-text-help = Du kan använda Markdown. Lägg bilder och filer bland dokumenten och länka till dem här.
post-answer = Svara
post-button = Skicka svaret
post-written-flash = Ditt svar står i diskussionen.
post-edited = { $at }, ändrat { $edited }
post-withdrawn = Inlägget har tagits tillbaka av den som skrev det.
post-change = Ändra eller ta tillbaka
post-change-title = Ändra ditt inlägg
post-change-button = Spara ändringen
post-changed-flash = Ditt inlägg är ändrat.
post-withdraw = Ta tillbaka inlägget
post-withdraw-question = Texten raderas för alltid. Att det fanns ett inlägg syns även i fortsättningen.
post-withdrawn-flash = Ditt inlägg är tillbakataget.
discussion-letters = Mejl om denna diskussion
discussion-often = Hur ofta vill du få veta vad som sägs?
discussion-often-at-once = Vid varje inlägg, genast
discussion-often-daily = En gång om dagen, om något har sagts
discussion-often-weekly = En gång i veckan, om något har sagts
discussion-often-never = Aldrig
discussion-letters-button = Spara valet
discussion-letters-flash = Ditt val är sparat.
post-letter-subject = { $topic } ({ $group })
post-letter = { $author } skrev om ”{ $topic }” i gruppen { $group }:
post-letter-read = Läs: { $address }
post-letter-reply = Svara en gång genom denna länk (bara för dig, i två veckor): { $address }
post-letter-choice = Hur ofta du får dessa mejl väljer du själv: { $address }
digest-letter-subject = { $count ->
    [one] { $count } inlägg i dina grupper
   *[other] { $count } inlägg i dina grupper
}
digest-letter-topic = ”{ $topic }”, { $count ->
    [one] { $count } inlägg:
   *[other] { $count } inlägg, de senaste:
}
digest-letter-post = - { $author }: { $text }
reply-title = Ditt svar
reply-as = Du svarar som { $name }, { $organisation }.
reply-once = Vi skickar ett mejl med ditt svar; genom länken i det hamnar svaret i diskussionen. Är du inloggad kan du svara utan detta steg.
reply-held-flash = Tack. Ditt svar väntar: öppna länken i mejlet som är på väg till dig.
reply-held-title = Är detta ditt svar?
reply-held-button = Ja, publicera det i mitt namn
reply-held-not-you = Om du inte har skrivit detta, stäng sidan: ingen får se det, och det raderas efter två veckor.
reply-over-title = Länken fungerar inte längre
reply-over = Den har använts eller är för gammal, eller så är diskussionen stängd. Logga in för att läsa och svara.
reply-over-link = Gå till diskussionen
reply-letter-subject = Är detta ditt svar om ”{ $topic }”?
reply-letter = Genom länken i ett mejl till dig har någon som inte var inloggad skrivit detta svar om ”{ $topic }”:
reply-letter-confirm = Om det är ditt, öppna denna länk inom två veckor så visas det i ditt namn: { $address }
reply-letter-not-you = Om det inte är ditt, gör ingenting: ingen får se det.

## Workspace: papers

papers-none = Det finns inga dokument ännu
papers-none-text = Lägg in det som de andra kan använda: kriterier, upphandlingsdokument, presentationer.
papers-caption = Dokument, deras senaste version och vem som får ta del av dem
papers-of-predecessor = Dokument från { $group }
paper-title = Titel
paper-latest = Senaste version
paper-circle = Vem som får ta del av det
paper-file = Fil
paper-file-help = Högst { $size }. Format: { $kinds }.
paper-kind-and-size = { $kind }, { $size }
paper-version = Version { $number }, { $date }
paper-version-note = Version { $number }, { $at }, { $kind }
paper-versions = Versioner
paper-version-add = Lägg till en version
paper-version-what-is-new = Vad som är nytt
paper-version-button = Lägg till versionen
paper-version-added-flash = Versionen är tillagd; de tidigare finns kvar.
paper-add-title = Lägg till ett dokument
paper-add-button = Lägg till dokumentet
paper-added-flash = Dokumentet är tillagt.
paper-supersedes = Ersätter
paper-supersedes-help = Det äldre dokumentet finns kvar, märkt som ersatt.
paper-supersedes-none = Inget annat dokument
paper-supersedes-this = Ersätter
paper-is-superseded = Ersatt
paper-superseded-by = Ersatt av ett nyare dokument:
paper-no-file = Välj en fil som inte är tom.
paper-kind-unknown = Filer i detta format lämnas inte ut. Format: { $kinds }.
paper-disguised = Filens innehåll är inte vad namnet säger.

## Workspace: decisions

polls-lead = Varje organisation har en röst; företrädaren och ersättarna röstar för samma plats.
polls-none = Inget har gått till omröstning ännu
polls-none-text = Den som styr gruppen kan fråga alla organisationer på en gång.
poll-open = Öppen
poll-note-open = { $count ->
    [one] { $count } röst
   *[other] { $count } röster
} hittills, öppen till { $at }
poll-note-closed = { $count ->
    [one] { $count } röst
   *[other] { $count } röster
}, stängd { $at }
poll-put-title = Låt en fråga gå till omröstning
poll-put-button = Ställ frågan
poll-put-flash = Frågan är ställd, och de som röstar har meddelats.
poll-question = Fråga
poll-answers = Svar
poll-answers-help = Ett per rad, två till tolv.
poll-answers-count = Skriv två till tolv olika svar, ett per rad.
poll-answer-too-long = Ett svar kan ha högst { $longest } tecken.
poll-closes = Öppen till
poll-closes-help = I din egen tidszon.
poll-closes-wrong = Välj en tidpunkt framåt i tiden, inom ett år.
poll-about = Vad man bör veta
poll-about-open = Ställd av { $author }, öppen till { $at }
poll-about-closed = Ställd av { $author }, stängd { $at }
poll-your-vote = Din organisations röst
poll-your-vote-help = Du kan ändra den tills omröstningen stängs.
poll-vote = Rösta
poll-vote-again = Ändra rösten
poll-no-answer = Välj ett av svaren.
poll-is-closed = Omröstningen är stängd.
poll-observer = Observatörer röstar inte.
vote-cast-flash = Din organisations röst räknas.
poll-result = { $count ->
    [one] Resultat av { $count } röst
   *[other] Resultat av { $count } röster
}
poll-result-later = Du ser resultatet när din organisation har röstat eller när omröstningen är stängd.
poll-votes = Vem som röstade hur
poll-answer = Svar
poll-close = Stäng omröstningen nu
poll-close-question = Inga fler röster tas emot. Detta kan inte ångras.
poll-closed-flash = Omröstningen är stängd.
poll-letter-subject = Er röst: { $question }
poll-letter = Gruppen { $group } beslutar: { $question } Din organisation har en röst. Öppen till { $until }.
poll-reminder-subject = Fortfarande öppen: { $question }
poll-reminder = Din organisation har inte röstat ännu i gruppen { $group }: { $question } Omröstningen är öppen till { $until }.
poll-letter-vote = Rösta: { $address }

## Workspace: plan

plan-aim = Mål
plan-roadmap = Färdplan
plan-none = Färdplanen är tom.
plan-general = För alla delmål
plan-kind = Vad är det?
plan-kind-objective = Delmål
plan-kind-activity = Aktivitet
plan-kind-deliverable = Leverans
plan-state = Status
plan-state-planned = Planerat
plan-state-under-way = Pågår
plan-state-done = Klart
plan-state-dropped = Struket
plan-title = På en rad
plan-title-help = Ett delmål anger hur man ser att det är uppnått.
plan-objective = Bidrar till delmålet
plan-objective-none = Alla
plan-due = Senast
plan-due-on = Senast { $date }
plan-due-late = Skulle ha varit klart { $date }
plan-output = Resultat
plan-output-label = Ett resultat från gruppen
plan-output-help = En leverans som står på gruppens offentliga sida när den är klar.
plan-address = Var det finns
plan-add = Lägg till i färdplanen
plan-add-button = Lägg till
plan-added-flash = Det står i färdplanen.
plan-progress = Hur långt har det kommit?
plan-progress-button = Spara
plan-moved-flash = Färdplanen är uppdaterad.
actions-title = Uppgifter
actions-none = Ingen har åtagit sig något.
actions-caption = Vem gör vad till när
action-what = Vad
action-who = Vem
action-who-choose = Välj en organisation
action-open = Öppen
action-late = Försenad
action-done = Klart
action-reopen = Inte klart ändå
action-add = Anteckna en uppgift
action-add-button = Anteckna
action-noted-flash = Uppgiften är antecknad, och de som ska utföra den har meddelats.
action-done-flash = Klart.
action-reopened-flash = Uppgiften är öppen igen.
action-letter-subject = Att göra för er: { $what }
action-letter = I gruppen { $group } åtog sig din organisation detta: { $what }
action-reminder-subject = Ska snart vara klart: { $what }
action-reminder = I gruppen { $group } ska detta snart vara klart, och din organisation åtog sig det: { $what }
action-letter-due = Senast { $date }.
action-letter-done = Ange där när det är klart: { $address }

## Workspace: updates

updates-none = Inga nyheter ännu
updates-none-text = Här står det som gruppen berättar för sitt nätverk och för alla.
updates-feed-of = Nyheter från { $group }
update-publish-title = Publicera en nyhet
update-headline = Rubrik
update-text = Text
update-circle = Vem den är till för
update-publish-button = Publicera
update-published-flash = Nyheten är publicerad.
update-withdraw = Ta tillbaka
update-withdraw-question = Ingen läser den här längre. Flöden som redan har lästs behåller den.
update-withdrawn-flash = Nyheten är tillbakatagen.

## Workspace: what is found of it

search-kind-group-topic = Diskussion
search-kind-group-paper = Dokument
search-kind-group-decision = Beslut
search-kind-group-update = Nyhet
search-kind-group-minutes = Protokoll
search-kind-group-plan = Färdplan
search-kind-group-action = Uppgift

## Workspace: what an imported group brought along

history-link = Vad gruppen har med sig från en annan plattform
history-title = Från en annan plattform
history-lead = Gruppen importerades den { $date }. Namn på personer och organisationer står här så som de skrevs där; ingen av dem får ett konto genom det.
history-members = Medlemmar
history-role = Roll
history-people = Personer
history-time = När
history-since = sedan den { $date }
history-steps = Utveckling
history-report = Rapport från den { $date }
history-joint = tillsammans med { $groups }

## What the log says

charter-written = skrev en version av en stadga
charter-retired = drog tillbaka en stadga
charter-offered = erbjöd en stadga igen
group-proposed = föreslog en grupp
group-gathering = frågade vilka som vill delta i en grupp
group-declined = avslog en grupp
group-approved = godkände en grupp
group-opened = öppnade en grupp
group-extended = förlängde en grupps mandattid
group-rested = lät en grupp vila
group-woken = återupptog en grupp
group-closing = började avsluta en grupp
group-closed = avslutade en grupp
group-succeeded = lät en annan grupp ta över
group-edited = ändrade uppgifterna om en grupp
group-reported = rapporterade om en grupp
group-imported = importerade en grupp
group-seat-taken = tog en plats i en grupp
group-seat-ended = avslutade en plats i en grupp
group-seat-changed = ändrade en plats i en grupp
group-seat-asked-for = bad om en plats i en grupp
group-seat-refused = beviljade inte en plats i en grupp
group-seat-request-withdrawn = tog tillbaka en begäran om en plats i en grupp
group-head-offered = erbjöd en annan medlem att leda en grupp
group-head-offer-ended = avslutade ett erbjudande om att leda en grupp
group-head-began = började leda en grupp
group-head-ended = leder inte längre en grupp
workspace-plan-changed = ändrade en grupps plan
workspace-plan-imported = importerade en grupps plan
workspace-action-noted = noterade en åtgärd
workspace-action-imported = importerade en åtgärd
workspace-meeting-called = kallade till ett möte
workspace-meeting-changed = ändrade ett möte i en grupp
workspace-meeting-withdrawn = tog bort ett möte från en grupp
workspace-meeting-noted = noterade närvaro och timmar vid ett möte
workspace-minutes-written = skrev ett protokoll
workspace-update-published = publicerade en nyhet från en grupp
workspace-update-withdrawn = drog tillbaka en nyhet från en grupp
workspace-update-reached = bestämde vem en nyhet är för
workspace-update-imported = importerade en nyhet från en grupp
workspace-post-written = skrev i en diskussion
workspace-post-revised = ändrade ett inlägg i en diskussion
workspace-topic-closed = stängde ett ämne eller öppnade det igen
workspace-topic-imported = importerade ett ämne
workspace-paper-added = lade till ett dokument
workspace-paper-reached = bestämde vem ett dokument är för
workspace-paper-imported = importerade ett dokument
workspace-poll-put = ställde en fråga till omröstning
workspace-poll-imported = importerade ett beslut
workspace-vote-cast = röstade
