## What groups are: words that every part of this room uses

group-kind-interest-group = Huvirühm
group-kind-working-group = Töörühm
group-kind-community-of-practice = Praktikakogukond
group-kind-task-force = Rakkerühm

group-state-proposed = Ettepanek
group-state-gathering = Kogub osalejaid
group-state-approved = Heaks kiidetud
group-state-active = Tegutseb
group-state-extended = Pikendatud
group-state-dormant = Tegevus peatatud
group-state-closing = Lõpetamisel
group-state-closed = Lõpetatud
group-state-succeeded = Jätkab teine rühm
group-state-declined = Tagasi lükatud

group-entry-open = Avatud kõigile, keda töökord lubab
group-entry-on-request = Taotluse alusel

group-sector-agriculture = Põllumajandus
group-sector-construction = Ehitus ja taristu
group-sector-defence = Kaitse, julgeolek ja turvalisus
group-sector-education = Haridus ja sport
group-sector-energy = Energia ja vesi
group-sector-facilities = Hoonete, sõidukipargi ja seadmete haldus
group-sector-health = Tervishoid
group-sector-ict = IKT, pilve- ja andmeteenused
group-sector-mobility = Liikuvus ja transport
group-sector-professional = Kutsealased teenused
group-sector-social = Sotsiaalteenused
group-sector-culture = Turism, kultuur ja kunst
group-sector-waste = Jäätmekäitlus

seat-role-leader = Juhtiv hankija
seat-role-buyer = Hankija
seat-role-follower = Jälgija
seat-role-observer = Vaatleja

seat-end-left = lahkus
seat-end-let-go = koht lõpetati
seat-end-lost-membership = ei kuulu enam võrgustikku

group-not-eligible-no-member = Selle rühma töökord lubab liikmeks ainult võrgustiku { $network } liikmeid.
group-not-eligible-tier = Selle rühma töökord lubab liikmeks ainult kõrgema taseme liikmeid.
group-not-eligible-kind = Selle rühma töökord ei luba liikmeks seda liiki organisatsioone.
group-not-eligible-country = Selle rühma töökord ei luba liikmeks selle riigi organisatsioone.

## Health: what each rule says

health-ok = Korras
health-warning = Vajab tähelepanu
health-broken = Ei ole korras

health-rule-members = Piisavalt liikmeid
health-rule-head = Juht
health-rule-aim = Eesmärk
health-rule-meetings = Koosolekud sel aastal
health-rule-pause = Aeg viimasest koosolekust
health-rule-effort = Liikmete ajakulu
health-rule-report = Aruanne võrgustikule
health-rule-term = Tegevusaeg

health-members-ok = Liikmesorganisatsioone on { $members }; töökord nõuab vähemalt { $minimum }.
health-members-warning = Liikmesorganisatsioone on { $members }, täpselt nii palju, kui töökord nõuab: kui üks lahkub, on neid vähem kui { $minimum }.
health-members-broken =
    { $members ->
        [0] Liikmesorganisatsioone ei ole
        [one] { $members } liikmesorganisatsioon
       *[other] { $members } liikmesorganisatsiooni
    }; töökord nõuab vähemalt { $minimum }.
health-head-ok = Rühmal on juht.
health-head-warning = Rühma juhtiv organisatsioon ei ole nimetanud kedagi, kes tema nimel kõneleks.
health-head-broken = Keegi ei juhi rühma.
health-aim-ok = Rühm on öelnud, mida ta soovib saavutada.
health-aim-broken = Rühm ei ole öelnud, mida ta soovib saavutada.
health-meetings-ok =
    Sel aastal on peetud { $held ->
        [one] { $held } koosolek
       *[other] { $held } koosolekut
    }, kavas on { $planned }. Töökord nõuab vähemalt { $minimum } aastas.
health-meetings-warning =
    Sel aastal on peetud { $held ->
        [one] { $held } koosolek
       *[other] { $held } koosolekut
    }, kavas on { $planned }. Järgmise tähtaeg on { $by }: töökord nõuab vähemalt { $minimum } aastas.
health-meetings-broken =
    Sel aastal on peetud { $held ->
        [one] { $held } koosolek
       *[other] { $held } koosolekut
    }, praeguseks pidanuks neid olema { $due }, kavas on { $planned }. Töökord nõuab vähemalt { $minimum } aastas.
health-pause-ok = Viimasest koosolekust ({ $last }) on möödas { $days ->
    [one] { $days } päev
   *[other] { $days } päeva
}. Töökorra järgi on lubatud { $longest }. Tähtaeg: { $until }.
health-pause-warning = Viimasest koosolekust ({ $last }) on möödas { $days ->
    [one] { $days } päev
   *[other] { $days } päeva
}. Järgmise koosoleku tähtaeg on { $until }: töökorra järgi on lubatud päevi { $longest }.
health-pause-broken = Viimasest koosolekust ({ $last }) on möödas { $days ->
    [one] { $days } päev
   *[other] { $days } päeva
}. Töökorra järgi on lubatud { $longest }. Tähtaeg oli { $until }.
health-pause-unmet-ok = Ühtegi koosolekut ei ole veel peetud (algus: { $last }). Töökorra järgi on ilma koosolekuta lubatud { $longest } päeva. Tähtaeg: { $until }.
health-pause-unmet-warning = Ühtegi koosolekut ei ole veel peetud (algus: { $last }). Koosoleku tähtaeg on { $until }: töökorra järgi on lubatud { $longest } päeva.
health-effort-ok = Ühe liikme suurim ajakulu sel aastal on päevades { $most }; töökorra järgi on lubatud { $cap }.
health-effort-warning = Ühe liikme ajakulu sel aastal on päevades juba { $most }; töökorra järgi on lubatud { $cap }.
health-effort-broken = Ühe liikme ajakulu sel aastal on päevades { $most }; töökorra järgi on lubatud { $cap }.
health-effort-others-ok = Ühegi liikme ajakulu ei ole lähedal aastas lubatule; töökorra järgi on see päevades { $cap }.
health-effort-others-warning = Ühe liikme ajakulu läheneb aastas lubatule; töökorra järgi on see päevades { $cap }.
health-effort-others-broken = Ühe liikme ajakulu ületab aastas lubatut; töökorra järgi on see päevades { $cap }.
health-report-ok = Järgmise aruande tähtaeg on { $due }.
health-report-warning = Aruande tähtaeg on { $due }.
health-report-broken = Aruande tähtaeg oli { $due }.
health-term-ok = Tegevusaja lõpp: { $ends }.
health-term-warning = Tegevusaja lõpp on { $ends }: pikendage seda, andke töö üle või lõpetage rühm.
health-term-broken = Tegevusaja lõpp oli { $ends }: pikendage seda, andke töö üle või lõpetage rühm.

## Groups: directory and page

groups-title = Rühmad
groups-lead = Liikmed, kes töötavad koos ühe teemaga: mida iga rühm soovib, kes osalevad ja kuidas liituda.
groups-filter = Filtreeri rühmi
groups-filter-words = Sõnad nimest või eesmärgist
groups-filter-words-chosen = „{ $words }“
groups-filter-network = Võrgustik
groups-filter-any-network = Kõik võrgustikud
groups-filter-any-sector = Kõik valdkonnad
groups-filter-any-kind = Kõik liigid
groups-filter-country = Liige riigist
groups-filter-any-country = Kõik riigid
groups-filter-any-state = Kõik olekud
groups-filter-open = Liitumine
groups-filter-open-any = Avatud või mitte
groups-filter-open-yes = Võtab liikmeid vastu
groups-filter-cpv-help = Piisab esimestest numbritest, näiteks 45.
groups-total =
    { $count ->
        [one] { $count } rühm
       *[other] { $count } rühma
    }
groups-none = Siin rühmi ei ole
groups-none-hint = Proovige vähemate filtritega või tehke ettepanek uue rühma loomiseks.
groups-none-fewer = Proovige vähemate filtritega.
groups-all-link = Kõik rühmad
groups-associated-title = Seotud rühmad
groups-associated-lead = Teiste võrgustike rühmad, mis vastavad samadele filtritele.
groups-front-title = Rühmad, mis otsivad liikmeid
groups-organisation-title = Rühmad
groups-organisation-all = Kõik organisatsiooni rühmad
group-name = Nimi
group-kind = Liik
group-sector = Valdkond
group-state = Olek
group-cpv = CPV-koodid
group-entry = Liitumine
group-aim = Eesmärk
group-aim-none = Rühm ei ole veel öelnud, mida ta soovib saavutada.
group-problem = Ühine huvi või probleem
group-requirements = Mida liikmelt oodatakse
group-term-ends = Tegevusaja lõpp
group-charter = Töökord
group-charter-version = { $name }, versioon { $number }
group-open-tag = Võtab liikmeid vastu
group-members-title = Liikmed
group-members-none = Keegi veel ei osale.
group-members-count =
    { $count ->
        [0] Liikmeid ei ole
        [one] { $count } liige
       *[other] { $count } liiget
    }
group-members-and-observers =
    { $all ->
        [one] { $all } organisatsioon
       *[other] { $all } organisatsiooni
    }, neist { $counting ->
        [one] { $counting } liige
       *[other] { $counting } liiget
    }
group-member-organisation = Organisatsioon
group-member-country = Riik
group-member-role = Roll
group-member-core = tuumikrühm
group-life-title = Rühma elukäik
group-succeeded-by = Tööd jätkab
group-carries-on = Jätkab selle rühma tööd
group-gathering-title = Leitud liikmed
group-gathering-count = Organisatsioone on { $have }, vaja on vähemalt { $need }
group-tabs = Rühma lehed
group-tab-about = Teave
group-tab-members = Liikmed
group-tab-life = Elukäik ja toimivus
search-kind-group = Rühm

## Joining

group-join-title = Liitumine
group-join-member = Teie organisatsioon osaleb selles rühmas.
group-join-closed = Praegu ei saa selle rühmaga liituda.
group-join-sign-in = Oma organisatsiooni nimel liitumiseks logige sisse.
group-join-sign-in-link = Logi sisse
group-join-no-organisation = Liitumiseks peate tegutsema organisatsiooni nimel: taotlege seda õigust oma konto lehel.
group-join-no-representative = Organisatsiooni nimel saab liituda ainult selle esindaja. Pöörduge kolleegi poole, kellel on see roll.
group-join-network = Vaadake, kes saavad selle võrgustikuga liituda ja kuidas:
group-join-role = Millises rollis?
group-join-message = Kuidas te nõuetele vastate?
group-join-message-help = Seda loeb ja selle põhjal otsustab rühma juht.
group-join-button = Liitu oma organisatsiooni nimel
group-join-ask-button = Taotle liitumist
group-joined-flash = Teie organisatsioon on rühmaga liitunud.
group-asked-flash = Teie taotlus on rühma juhi käes. Saate kirja.
group-join-asked = Teie organisatsioon esitas liitumistaotluse { $day }. Otsustab rühma juht või, kuni juhti ei ole, sekretariaat; saate kirja.
group-request-withdraw-button = Võta taotlus tagasi
group-request-withdrawn-flash = Taotlus on tagasi võetud.
seat-refused-not-now = Rühma praeguses olekus ei ole see võimalik.
seat-refused-already-member = Teie organisatsioon juba osaleb selles rühmas.
seat-refused-already-asked = Teie organisatsioon on juba taotluse esitanud. Rühma juht vastab kirjaga.
seat-refused-full = Rühmas on nii palju liikmeid, kui töökord lubab.
seat-refused-no-message = Kirjutage, kuidas te nõuetele vastate.
seat-refused-no-colleague = Rühmas saavad organisatsiooni nimel kõneleda ainult need, kes selle nimel tegutsevad.
seat-refused-offer-waits = Juhtimine antakse üle pakkumisega ja üks pakkumine juba ootab vastust.
seat-refused-another-head = Rühma juhib teine liige. Juhtimist saab ainult üle anda.

## Proposing and editing

group-propose-link = Tee rühma ettepanek
group-propose-title = Rühma ettepanek
group-propose-lead = Kirjutage, mida soovite saavutada ja miks. Sekretariaat loeb ettepaneku läbi ja küsib seejärel võrgustikult, kes osaleksid.
group-propose-charter = Millise töökorra alusel?
group-propose-charter-help = Organisatsioone vähemalt { $minimum }; koosolekuid aastas { $meetings }.
group-propose-charter-missing = Valige töökord, mille alusel saab rühma ettepaneku teha.
group-propose-no-charter = Ei ole töökorda, mille alusel saaksite rühma ettepaneku teha
group-propose-no-charter-hint = Rühma ettepaneku teevad võrgustiku liikmed. Tegutsege liikmeks oleva organisatsiooni nimel.
group-propose-no-representative = Organisatsiooni nimel saab rühma ettepaneku teha ainult selle esindaja.
group-propose-who-else = Kes veel?
group-propose-who-else-help = Organisatsioonid, kellel on sama huvi või kes võiksid osaleda. Seda näete ainult teie ja sekretariaat.
group-propose-who-else-note = Kes veel võiksid osaleda: { $text }
group-propose-lead-it = Oleme valmis rühma juhtima
group-propose-lead-it-help = Juhtimise saate hiljem üle anda.
group-propose-button = Saada ettepanek
group-proposed-flash = Aitäh! Teie ettepanek on sekretariaadis.
group-name-missing = Andke rühmale nimi.
group-name-taken = Võrgustikul on juba rühm nimega „{ $name }“. Osalege selles, valige muu nimi või märkige ruut.
group-name-taken-sure = Teen ettepaneku veel ühe samanimelise rühma kohta
group-problem-missing = Kirjutage, milline huvi või probleem teid ühendab.
group-problem-help = Millega on teil ja teistel raskusi? Võite kasutada Markdowni.
group-aim-help = Mis peaks tegevusaja lõpuks valmis olema? Võite kasutada Markdowni.
group-sector-choose = Valige valdkond
group-sector-missing = Valige valdkond.
group-cpv-help = Kaheksakohalised koodid, nende vahel tühik: 45000000 33100000.
group-cpv-unreadable = { $code } ei ole CPV-kood.
group-cpv-too-many = Kõige rohkem kakskümmend koodi.
group-requirements-help = Ainult siis, kui liitumine toimub taotluse alusel.
group-seen-by = Kes võivad rühmast teada?
group-seen-by-everyone = Kõik
group-seen-by-members = Võrgustiku liikmed
group-seen-by-group = Ainult rühma liikmed ja sekretariaat
group-edit-title = Rühma muutmine
group-edit-link = Muuda rühma andmeid
group-edit-button = Salvesta
group-edit-around = Teema ja liikmed
group-edited-flash = Salvestatud.

## The life of a group

group-next-title = Mis võib edasi juhtuda
group-steps-title = Mis on juhtunud
group-step-when = Millal
group-step-who = Kes
group-step-note = Põhjendus liikmetele (vabatahtlik)
group-step-flash = Tehtud. Neile, keda see puudutab, on kiri saadetud.
group-step-gather = Küsi võrgustikult, kes osaleksid
group-step-approve = Kiida heaks
group-step-open = Ava rühm
group-step-extend = Pikenda tegevusaega
group-step-rest = Peata rühma tegevus
group-step-wake = Taasta rühma tegevus
group-step-begin-to-close = Alusta lõpetamist
group-step-begin-to-close-question = Rühm lõpetab töö ja kirjutab lõpparuande.
group-step-close = Lõpeta jäädavalt
group-step-close-question = Kõik jääb loetavaks ja midagi ei saa enam muuta. Seda ei saa tagasi võtta.
group-step-succeed = Lase teisel rühmal jätkata
group-step-succeed-question = See rühm lõpeb. Selle dokumendid jäävad alles ja neid saab lugeda ka teisest rühmast. Igalt liikmelt küsitakse, kas ta läheb kaasa. Seda ei saa tagasi võtta.
group-step-decline = Lükka ettepanek tagasi
group-step-decline-question = Ettepaneku menetlus lõpeb. Ettepaneku tegija saab kirja: põhjendage.
group-step-of-secretariat = Selle sammu astub võrgustiku sekretariaat.
group-successor = Milline rühm jätkab?
group-successor-choose = Valige rühm
group-successor-missing = Valige rühm, mis jätkab.
group-missing-title = Veel ei ole võimalik, sest:
group-missing-not-now = Selle sammu aeg ei ole käes: rühma olek on „{ $state }“.
group-missing-members = Liikmesorganisatsioone on { $have }, vaja on vähemalt { $need }.
group-missing-head = Keegi ei juhi seda.
group-missing-aim = Rühm ei ole öelnud, mida ta soovib saavutada.
group-missing-extension = Töökord ei luba rohkem pikendada.
group-missing-final-report = Lõpparuanne on esitamata.
group-missing-meeting-ahead = Ees on veel koosolek { $day }: pidage see enne ära, öelge ära või võtke rühm sellelt maha.
group-missing-other-group = Rühm ei saa jätkata iseenda tööd.
group-missing-same-network = Teine rühm kuulub teise võrgustikku.
group-missing-living-successor = Teine rühm ei võta liikmeid vastu: see ei ole avatud või on ka ise lõppenud.
group-missing-wave-group = Voorus ei ole rühma, mis ootaks avamist.
group-missing-approval = Rühm „{ $group }“ ei ole avamiseks valmis.
group-report-title = Aruanne võrgustikule
group-report-final-title = Lõpparuanne
group-report-text = Mida rühm on teinud?
group-report-help = Tulemused, arvud, mis saab edasi. Võite kasutada Markdowni.
group-report-button = Esita aruanne
group-report-missing = Kirjutage, millest aru anda.
group-report-of = Aruanne, { $day }
group-report-final-of = Lõpparuanne, { $day }
group-reported-flash = Aruanne on esitatud.
group-follow-title = Kas lähete järgmisse rühma kaasa?
group-follow-question = Selle rühma tööd jätkab „{ $group }“. Kas teie organisatsioon võtab seal koha?
group-follow-yes = Jah, läheme kaasa
group-follow-no = Ei
group-followed-flash = Teie organisatsioonil on järgmises rühmas koht.
group-not-followed-flash = Teie organisatsioon ei lähe kaasa.

## Seats

seat-people = Kõneleb selle nimel
seat-people-none = Kedagi ei ole nimetatud
seat-people-and-deputies = { $name }; asendajad: { $deputies }
seat-people-deputies-only = Kedagi ei ole nimetatud; asendajad: { $deputies }
seat-effort-title = Tööpäevi sel aastal
seat-effort-of = { $days } / { $cap } päeva
seat-effort = { $days } päeva
seat-deeds = Muutmine
seat-change = Muuda
seat-change-button = Salvesta
seat-changed-flash = Salvestatud.
seat-let-go-button = Lõpeta koht
seat-let-go-question = Organisatsiooni { $organisation } koht lõpeb nüüd. Organisatsioon saab kirja.
seat-let-go-flash = Koht on lõppenud.
seat-requests-title = Liitumistaotlused
seat-decision-reason = Mida soovite otsusele lisada?
seat-grant-button = Võta vastu
seat-refuse-button = Lükka tagasi
seat-granted-flash = Organisatsioonil on koht.
seat-not-granted-flash = Taotlus on tagasi lükatud.
seat-own-title = Teie organisatsiooni koht
seat-own-link = Kes esindab, ja lahkumine
seat-representative = Esindaja
seat-deputies = Asendajad
seat-deputies-help = Nad tohivad teha sama, mida esindaja.
seat-deputies-nobody = Keegi teine ei tegutse veel teie organisatsiooni nimel, seega pole asendajat, keda määrata.
seat-people-button = Salvesta
seat-leave-button = Lahku rühmast
seat-leave-question = Teie organisatsiooni koht lõpeb nüüd. Kui see juhib rühma, jääb rühm juhita; kui see on viimane liige, peatub rühma tegevus.
group-left-flash = Teie organisatsioon on rühmast lahkunud.
head-offer-title = Juhtimise üleandmine
head-offer-mine = Teil palutakse seda rühma juhtida.
head-offer-waits = Rühma juhtimist on pakutud: { $organisation }. Vastust veel ei ole.
head-none-title = Keegi ei juhi seda rühma
head-none-offer = Paku juhtimist liikmele
head-none-about = Sekretariaat saab pakkuda juhtimist mõnele liikmele.
head-none-link = Leia keegi
head-offer-button = Paku juhtimist
head-offer-withdraw-button = Võta pakkumine tagasi
head-accept-button = Võta vastu
head-decline-button = Keeldu
head-offered-flash = Pakkumine on tehtud. Selle saaja saab kirja.
head-offer-withdrawn-flash = Pakkumine on tagasi võetud.
head-accepted-flash = Teie organisatsioon juhib nüüd rühma.
head-declined-flash = Pakkumisest keelduti.

## Health, the desk, my groups

health-title = Toimivus
health-rule = Reegel
health-any-rule = Kõik reeglid
health-facts = Andmed
health-charter = Töökord
health-version = Versioon { $number }
health-summary-fine = Rühm elab: ta järgib kõiki oma töökorra reegleid.
health-summary-wrong =
    { $count ->
        [one] Üht töökorra reeglit on rikutud või rikutakse varsti.
       *[other] { $count } töökorra reeglit on rikutud või rikutakse varsti.
    }
health-rules-link = Vaata reegleid
health-each-rule = Reeglite kaupa
groups-desk-title = Rühmade töölaud
groups-desk-lead = Kõik teie võrgustike rühmad, halvimas seisus eespool.
groups-desk-waiting = Ootab teid
groups-desk-next-step = Järgmine samm
groups-desk-on-their-way = Teel
groups-desk-lacks = Mis puudub
groups-desk-worst-first = Rühmad, halvimas seisus eespool
groups-desk-wrong = Mis on valesti
groups-desk-nothing-wrong = Kõik korras
groups-desk-members-of = { $have }/{ $need }
groups-desk-resting = Tegevus peatati: { $day }.
groups-desk-last-meeting = Viimane koosolek
groups-desk-pulse = Koosolekud 12 kuu jooksul
groups-desk-ways = Reeglid ja voorud
group-proposed-on = Ettepaneku kuupäev
my-groups-title = Minu rühmad
my-groups-none = Te ei kõnele üheski rühmas ühegi koha nimel
my-groups-none-hint = Liituge rühmaga oma organisatsiooni nimel või paluge kolleegil end selle kohale nimetada.
my-groups-next = Järgmine koosolek: { $day }
my-groups-no-next = Ühtegi koosolekut ei ole kavas
my-groups-over = Lõppenud rühmad
my-groups-head = Teie juhite
my-groups-waiting = Ootab vastust

## Charters and waves

charter = Töökord
charters-title = Töökorrad
charters-of-link = Võrgustiku { $network } töökorrad
charters-lead = Reeglid, mille järgi rühmad töötavad, koos iga versiooni ja selle muudatustega.
charters-none = Töökordi veel ei ole
charters-none-hint = Iga rühmaliigi reeglid kirjutab sekretariaat.
charter-version-title = Versioon { $number }, kehtivuse algus: { $day }
charter-in-force = Kehtiv
charter-changes = Mis on muutunud
charter-changes-missing = Kirjutage, mis on teisiti ja miks.
charter-amend-title = Järgmise versiooni kirjutamine
charter-write-title = Uue töökorra kirjutamine
charter-write-button = Salvesta
charter-written-flash = Töökord on kirjutatud.
# $day: the day
charter-retired-since = Uusi rühmi ei lisandu alates: { $day }
charter-retirement-title = Uued rühmad selle töökorra alusel
charter-retirement-note = Töökorra alusel töötavad rühmad jätkavad ka siis, kui seda enam ei pakuta; uusi rühmi selle alusel siis enam esitada ei saa. Võite seda uuesti pakkuda.
charter-retire-button = Ära enam paku
charter-offer-button = Paku uuesti
charter-retired-flash = Selle töökorra alusel ei saa enam rühmi esitada.
charter-offered-flash = Selle töökorra alusel saab taas rühmi esitada.
charter-name = Kuidas selle alusel loodud rühma nimetatakse?
charter-name-help = Näiteks: huvirühm.
charter-name-missing = Andke töökorrale nimi.
charter-kind-missing = Valige liik.
charter-valid-from = Kehtivuse algus
charter-valid-from-help = Seni kehtiv jääb selle ajani muutmata.
charter-valid-from-missing = Kirjutage, mis päevast see kehtib.
charter-in-the-past = Uus versioon ei saa kehtida tagasiulatuvalt: rühmi on hinnatud selle järgi, mis siis kehtis.
charter-nothing-new = Reeglid on samad mis eelmises versioonis.
charter-any = Kõik
charter-none = Reegel puudub
charter-past-rules = Mida see sätestas
charter-yes = Jah
charter-rank = Avatud liikmetele alates sellest tasemest
charter-rank-none = Ka organisatsioonidele, kes ei ole liikmed
charter-kinds = Organisatsiooni liigid
charter-kinds-help = Kui ühtegi ei märgita: kõik liigid.
charter-countries = Riigid
charter-countries-help = Kahetähelised koodid, nende vahel tühik; tühi tähendab kõiki riike.
charter-country-unreadable = { $code } ei ole riigi kood.
charter-members-min = Erinevaid organisatsioone vähemalt
charter-members-min-missing = Kirjutage, mitut organisatsiooni on vähemalt vaja.
charter-members-max = Organisatsioone kõige rohkem
charter-members-max-below = Suurim arv on väiksem kui väikseim.
charter-head = Juhi nimetus
charter-head-help = Näiteks: fasilitaator, kogukonna juht, esimees.
charter-head-missing = Kirjutage, kuidas juhti nimetatakse.
charter-core = Rühma suunab koos juhiga tuumikrühm
charter-meetings = Koosolekuid aastas vähemalt
charter-pause = Päevi ilma koosolekuta kõige rohkem
charter-effort = Liikme tööpäevi aastas kõige rohkem
charter-term = Tegevusaeg kuudes
charter-extension = Pikendus kuudes
charter-extensions = Pikendusi kõige rohkem
charter-extension-missing = Öelge, mitu kuud pikendus kestab, või ärge lubage ühtegi.
charter-report = Kuid kahe aruande vahel
charter-discount = Juhtiva organisatsiooni liikmemaksu soodustus
charter-discount-help = Selle nimi liikmemaksutabelis, näiteks: facilitator.
charter-discount-unknown = Liikmemaksutabelites ei ole sellise nimega soodustust. Neis on: { $names }.
charter-discount-none = Võrgustikul ei ole soodustusega liikmemaksutabelit.
wave = Voor
wave-none = Voorus ei osale
wave-assign-button = Salvesta voor
waves-of-link = Võrgustiku { $network } voorud
waves-title = Voorud
waves-lead = Rühmad, mida kavandatakse ja avatakse koos.
waves-none = Voore veel ei ole
waves-none-hint = Kavandage voor ja lisage sinna ettepaneku järgus või heaks kiidetud rühmad nende oma lehel.
wave-empty = Selles voorus ei ole veel ühtegi rühma. Rühm lisatakse sinna selle oma lehel „Elukäik ja toimivus“.
wave-name = Uue vooru nimi
wave-name-missing = Andke voorule nimi.
wave-plan-button = Kavanda voor
wave-planned-flash = Voor on kavandatud.
wave-open-button = Ava kõik selle vooru rühmad
wave-open-question = Kõik vooru rühmad alustavad täna tööd ja nende tegevusaeg algab. Igaüks peab olema heaks kiidetud.
wave-opened-on = Avatud: { $day }
wave-opened-flash = Vooru rühmad on avatud.

## Letters

group-letter-note = { $name } kirjutab: { $note }
group-letter-note-secretariat = Sekretariaat kirjutab: { $note }
group-proposed-letter-subject = Ettepanek: { $group }
group-proposed-letter = Tehti ettepanek luua rühm: { $group }. Lugege ettepanek läbi ja otsustage, kas küsida võrgustikult: { $link }
group-gathering-letter-subject = Kes osalevad? { $group }
group-gathering-letter = Võrgustikult küsitakse nüüd, kes osaleksid rühmas { $group }. Andke teistelegi teada: { $link }
group-asked-letter-subject = Kas osaleksite? { $group }
group-asked-letter =
    Teie võrgustik küsib, kes osaleksid uues rühmas: { $group }.

    Mida see soovib saavutada: { $aim }

    Lugege lähemalt ja liituge: { $link }
group-enough-letter-subject = Liikmeid on piisavalt: { $group }
group-enough-letter = Rühmas { $group } on liikmesorganisatsioone { $have }, nii palju kui töökord nõuab. Otsustage, kuidas edasi minna: { $link }
group-approved-letter-subject = Heaks kiidetud: { $group }
group-approved-letter = Rühm { $group } on heaks kiidetud ja avatakse peagi: { $link }
group-active-letter-subject = Avatud: { $group }
group-active-letter = Rühm { $group } tegutseb: { $link }
group-extended-letter-subject = Pikendatud: { $group }
group-extended-letter = Rühma { $group } tegevusaega on pikendatud: { $link }
group-dormant-letter-subject = Tegevus peatatud: { $group }
group-dormant-letter = Rühma { $group } tegevus on peatatud. Kõik jääb alles, teilt ei küsita midagi ja tegevuse saab taastada: { $link }
group-closing-letter-subject = Lõpetamisel: { $group }
group-closing-letter = Rühma { $group } lõpetamine on alanud ja esitada tuleb lõpparuanne: { $link }
group-closed-letter-subject = Lõpetatud: { $group }
group-closed-letter = Rühm { $group } on lõpetatud. Kõik jääb loetavaks: { $link }
group-succeeded-letter-subject = Jätkab teine rühm: { $group }
group-succeeded-letter = Rühma { $group } tööd jätkab teine rühm. Andke lehel „Elukäik ja toimivus“ teada, kas teie organisatsioon läheb kaasa: { $link }
group-declined-letter-subject = Ettepanek jäi teostamata: { $group }
group-declined-letter = Ettepanekut { $group } ei võetud töösse: { $link }
group-report-letter-subject = Aruanne: { $group }
group-report-letter = Rühm { $group } on esitanud aruande: { $link }
group-empty-letter-subject = Liikmeteta: { $group }
group-empty-letter = Viimane liige on lahkunud rühmast { $group }. Selle tegevus on nüüd peatatud: { $link }
member-joined-letter-subject = { $organisation } liitub: { $group }
member-joined-letter = { $organisation } on liitunud rühmaga { $group }: { $link }
seat-asked-letter-subject = { $organisation } soovib liituda: { $group }
seat-asked-letter = { $organisation } soovib liituda rühmaga { $group }. Otsustage rühma liikmete lehel: { $link }
seat-granted-letter-subject = Tere tulemast rühma { $group }
seat-granted-letter = Teie organisatsioonil on koht rühmas { $group }: { $link }
seat-refused-letter-subject = Teie taotlus liituda rühmaga { $group }
seat-refused-letter = Teie organisatsioon ei saanud kohta rühmas { $group }: { $link }
seat-letter-note = { $name } lisab: { $note }
seat-ended-letter-subject = Teie koht rühmas { $group } on lõppenud
seat-ended-letter = Organisatsiooni { $organisation } koht rühmas { $group } on lõppenud. Põhjus: { $reason }. { $link }
member-left-letter-subject = { $organisation } ei ole enam rühmas { $group }
member-left-letter = { $organisation } ei ole enam rühma { $group } liige. Põhjus: { $reason }. { $link }
head-vacant-letter-subject = Keegi ei juhi rühma { $group }
head-vacant-letter = { $organisation } juhtis rühma { $group } ega ole enam selle liige. Põhjus: { $reason }. Rühma peaks juhtima teine liige; sekretariaat saab seda mõnele pakkuda: { $link }
head-offered-letter-subject = Kas juhite rühma { $group }?
head-offered-letter = Teie organisatsioonil palutakse juhtida rühma { $group }. Vastake rühma liikmete lehel: { $link }
head-new-letter-subject = { $organisation } juhib rühma { $group }
head-new-letter = { $organisation } juhib tänasest rühma { $group }: { $link }
head-declined-letter-subject = { $organisation } ei võta üle rühma { $group }
head-declined-letter = { $organisation } keeldus juhtimast rühma { $group }: { $link }
group-digest-letter-subject = Teie rühmad: mis vajab tähelepanu
group-digest-letter =
    Lühidalt, mis sel kuul teie juhitavates rühmades tähelepanu vajab või ees seisab:

    { $groups }

    See kiri tuleb kõige rohkem kord kuus ja ainult siis, kui mõni teie rühmadest midagi vajab.
group-digest-meeting = Koosolek: { $day }
group-digest-fine = Midagi ei ole puudu.
health-letters-subject = Mitu rühma: vajavad tähelepanu
health-letters =
    Need rühmad vajavad tähelepanu:

    { $groups }
health-letter-subject = { $group }: vajab tähelepanu
health-letter =
    Rühm { $group } vajab tähelepanu:

    { $findings }

    Vaadake, mida saab teha: { $link }

## Workspace: what every page of it says

workspace-tabs = Rühma lehed
workspace-tab = Tööruum
workspace-tab-overview = Ülevaade
workspace-tab-meetings = Koosolekud
workspace-tab-discussion = Arutelu
workspace-tab-papers = Dokumendid
workspace-tab-decisions = Otsused
workspace-tab-plan = Plaan
workspace-tab-updates = Uudised
workspace-page-title = { $page } – { $group }
workspace-over = See rühm on lõppenud. Selle materjale saab lugeda, kuid midagi enam ei muudeta.
workspace-author-left = Lahkunud osaleja
workspace-secretariat = Sekretariaat
workspace-language = Teksti keel
workspace-markdown-help = Võite kasutada Markdowni: **paks kiri**, - loendid, [lingid](https://…). Piltidest saavad lingid.
workspace-circle-group = Rühma liikmed
workspace-circle-core-group = Tuumikrühm
workspace-circle-members = Võrgustiku liikmed
workspace-circle-everyone = Kõik

## Workspace: its first page

workspace-asked = Teilt oodatakse
workspace-asked-nothing = Praegu ei oodata teilt midagi.
workspace-ask-vote = Hääletage: { $question }
workspace-ask-request = Otsustage: { $organisation } soovib liituda
workspace-ask-hours = Märkige oma tunnid: „{ $title }“, { $date }
workspace-ask-until = Tähtaeg: { $date }
workspace-effort = Teie organisatsiooni ajakulu sel aastal
workspace-next = Järgmine koosolek
workspace-news = Uus
workspace-news-none = Midagi ei ole veel öeldud ega lisatud.
workspace-news-post = Arutelu
workspace-news-paper = Dokument
workspace-news-note = { $author }, { $at }
group-outputs = Väljundid
group-updates-all = Kõik uudised

## Workspace: meetings

meetings-ahead = Tulevased
meetings-none-ahead = Ühtegi koosolekut ei ole kavas.
meetings-held = Peetud
meetings-none-held = Ühtegi koosolekut ei ole veel peetud.
meeting-count = { $count ->
    [one] Kohal oli { $count } organisatsioon
   *[other] Kohal oli { $count } organisatsiooni
}
meeting-row-minutes = Protokoll: on
meeting-row-minutes-missing = Protokoll: puudub
meeting-row-hours = Tunnid: { $noted }/{ $members }
meeting-cancelled = Ära jäetud
meeting-call-title = Koosoleku kokkukutsumine
meeting-call-button = Kutsu koosolek kokku
meeting-called-flash = Koosolek on kõigi liikmete kalendris ja neile on sellest teatatud.
meeting-title = Pealkiri
meeting-day = Päev
meeting-starts = Algus
meeting-ends = Lõpp
meeting-zone = Ajavöönd
meeting-online = Liitumislink
meeting-online-help = Seda näevad ainult liikmed.
meeting-connect = Liitu koosolekuga veebis
meeting-place = Koht
meeting-agenda = Päevakord
meeting-no-agenda = Päevakorda veel ei ole.
agenda-write = Päevakorra kirjutamine või muutmine
agenda-button = Salvesta päevakord
agenda-written-flash = Päevakord on salvestatud.
meeting-nowhere = Kirjutage, kus kohtutakse: link, koht või mõlemad.
meeting-with = Koos teiste rühmadega
meeting-with-groups = Koos rühmadega
meeting-with-far = Teiste võrgustike rühmad
meeting-with-far-groups = Ja lisaks
meeting-with-help = Koosolekut arvestatakse iga märgitud rühma puhul. Nende juhtidele teatatakse ja nad saavad oma rühma koosolekust välja arvata.
meeting-other-is-over = Üks neist rühmadest on lõppenud: see enam koosolekuid ei pea.
meeting-count-title = Ürituse arvestamine selle rühma koosolekuna
meeting-count-event = Ürituse aadress
meeting-count-help = Näiteks sessioon teiste korraldatud konverentsil. Kopeerige selle lehe aadress.
meeting-count-button = Arvesta
meeting-counted-flash = Üritust arvestatakse selle rühma koosolekuna.
meeting-counted-already = Seda üritust juba arvestatakse selle rühma koosolekuna.
meeting-no-such-event = Sellel aadressil ei ole üritust, mida tohiksite näha.
meeting-event-cancelled = See üritus on ära jäetud.
meeting-event-without-day = Sellel üritusel ei ole veel päeva.
meeting-time = Millal
meeting-when = { $date }, { $hours } { $zone }
meeting-joint = Koos rühmadega
meeting-event = Kalendris
meeting-event-page = Ürituse leht
meeting-own-title = Teie organisatsioon
meeting-own-lead = Organisatsiooni { $organisation } nimel. See võtab hetke ja näitab, kui palju see rühm oma liikmetelt nõuab.
meeting-we-were-there = Olime kohal
meeting-hours = Töötunnid
meeting-hours-help = Koos ettevalmistuse ja järeltööga, näiteks 1,5 või 1:30.
meeting-hours-short = Tunnid
meeting-note-button = Märgi
meeting-noted-flash = Märgitud.
meeting-not-hours = Kirjutage selle ühe koosoleku tunnid arvuna, kõige rohkem { $most }.
meeting-hours-above-cap = Nende tundidega tuleks sel aastal kokku { $given }: rohkem, kui töökord liikmelt eeldab. Kui see on õige, märkige ruut; muidu parandage tunnid.
meeting-hours-sure = Jah, tunnid on õiged
meeting-not-held = Kohalolek ja tunnid märgitakse pärast koosolekut.
meeting-attendance = Kes olid kohal
meeting-attendance-caption = Organisatsioonid, nende kohalolek ja tunnid
meeting-organisation = Organisatsioon
meeting-there = Kohal
meeting-there-of = { $organisation } oli kohal
meeting-there-yes = Jah
meeting-there-no = Ei
meeting-hours-of = Organisatsiooni { $organisation } tunnid
meeting-note-all-button = Märgi kohalolek ja tunnid
minutes-title = Protokoll
minutes-none = Protokolli veel ei ole.
minutes-about = Versioon { $number }, { $author }, { $at }
minutes-version = Versioon { $number }
minutes-versions = Protokolli versioonid
minutes-write = Protokolli kirjutamine või parandamine
minutes-text = Protokoll
minutes-button = Salvesta protokoll
minutes-written-flash = Protokoll on salvestatud. Esimesest versioonist teatati kõigile liikmetele.
meeting-cancel = Jäta koosolek ära
meeting-cancel-question = Kõigile selle rühmade liikmetele teatatakse koos teie põhjendusega. Seda ei saa tagasi võtta.
meeting-cancel-deed = Jäta ära ja teata liikmetele
meeting-cancel-reason = Põhjus
meeting-cancelled-flash = Koosolek on ära jäetud ja liikmetele on sellest teatatud.
meeting-not-ahead = Ära jätta saab ainult tulevast koosolekut.
meeting-no-reason = Põhjendage: põhjus teatatakse liikmetele.
meeting-not-ours = Seda üritust korraldavad teised: ainult nemad saavad selle ära jätta.
meeting-move = Muuda kuupäeva, aega või kohta
meeting-move-lead = Kõik, kes esindavad kohta selle rühmades, saavad e-kirja uue kuupäeva, aja ja kohaga.
meeting-move-button = Salvesta ja teata liikmetele
meeting-moved-flash = Koosolek on muudetud ja liikmetele on sellest teatatud.
meeting-not-moved-flash = Kuupäev, aeg ja koht on endised; kellelegi ei kirjutatud.
meeting-cannot-move = Siin saab muuta ainult tulevast koosolekut, mille rühm on kokku kutsunud.
meeting-has-agenda = Üritusel on mitu päeva või programmiosi väljaspool neid aegu. Sekretariaat muudab neid kalendris ükshaaval.
meeting-withdraw = Arva see rühm koosolekust välja
meeting-withdraw-question = Koosolekut ei arvestata enam selle rühma puhul. Rühma kohta märgitu kustutatakse.
meeting-withdrawn-flash = Koosolekut ei arvestata enam selle rühma puhul.
meeting-letter-subject = Koosolek: { $title }, { $date }
meeting-letter-called = Rühm { $group } koguneb: { $title }.
meeting-letter-joint = See on ühine koosolek järgmiste rühmadega: { $groups }. Teie rühma juht saab rühma koosolekust välja arvata.
meeting-letter-more = Päevakord ja liitumislink: { $address }
meeting-letter-cancelled-subject = Ära jäetud: { $title }, { $date }
meeting-letter-cancelled = Koosolek „{ $title }“ ({ $date }) ei toimu.
meeting-letter-reason = Põhjus: { $reason }
meeting-letter-moved-subject = Muudetud: { $title }, { $date }
meeting-letter-moved = Koosoleku „{ $title }“, mis oli välja kuulutatud päevaks { $from }, aeg või koht on muutunud. Nüüd toimub see:
minutes-letter-subject = Protokoll: { $title }
minutes-letter = Koosoleku „{ $title }“ protokoll on valmis.
minutes-letter-hours = Palun märkige samal lehel oma organisatsiooni tunnid: { $address }

## Workspace: discussion

topics-none = Midagi ei ole veel arutatud
topics-none-text = Avage teema: küsimus, millele teised saavad hetkega vastata.
topic-note = { $count ->
    [one] { $count } postitus
   *[other] { $count } postitust
}, viimane: { $at }
topic-new = Ava teema
topic-title = Mille kohta see on?
topic-circle = Kellele
topic-open-button = Ava teema
topic-opened-flash = Teema on avatud.
topic-closed = Suletud
topic-is-closed = See teema on suletud: seda saab lugeda, kuid midagi ei lisata.
topic-close = Sulge teema
topic-reopen = Ava teema uuesti
topic-closed-flash = Teema on suletud.
topic-reopened-flash = Teema on taas avatud.
post-text = Teie sõnad
post-text-help = Võite kasutada Markdowni. Pange pildid ja failid dokumentide hulka ning viidake neile siin lingiga.
post-answer = Vasta
post-button = Postita vastus
post-written-flash = Teie vastus on arutelus.
post-edited = { $at }, muudetud: { $edited }
post-withdrawn = Autor on selle postituse tagasi võtnud.
post-change = Muuda või võta tagasi
post-change-title = Postituse muutmine
post-change-button = Salvesta muudatus
post-changed-flash = Teie postitus on muudetud.
post-withdraw = Võta postitus tagasi
post-withdraw-question = Postituse tekst kustutatakse jäädavalt. Nähtavaks jääb, et postitus oli.
post-withdrawn-flash = Teie postitus on tagasi võetud.
discussion-letters = Kirjad selle arutelu kohta
discussion-often = Kui sageli soovite arutelust teada saada?
discussion-often-at-once = Iga postituse kohta, kohe
discussion-often-daily = Kord päevas, kui midagi kirjutati
discussion-often-weekly = Kord nädalas, kui midagi kirjutati
discussion-often-never = Mitte kunagi
discussion-letters-button = Salvesta valik
discussion-letters-flash = Teie valik on salvestatud.
post-letter-subject = { $topic } ({ $group })
post-letter = { $author } kirjutas rühmas { $group } teemal „{ $topic }“:
post-letter-read = Lugege: { $address }
post-letter-reply = Vastake ühe korra selle lingi kaudu (ainult teile, kaks nädalat): { $address }
post-letter-choice = Valige, kui sageli te neid kirju saate: { $address }
digest-letter-subject = { $count ->
    [one] { $count } postitus teie rühmades
   *[other] { $count } postitust teie rühmades
}
digest-letter-topic = „{ $topic }“, { $count ->
    [one] { $count } postitus:
   *[other] { $count } postitust, viimased:
}
digest-letter-post = - { $author }: { $text }
reply-title = Teie vastus
reply-as = Vastate nime all { $name }, { $organisation }.
reply-once = Saadame teile e-kirja teie vastusega; kirjas oleva lingiga ilmub see arutellu. Sisse logituna saate vastata ilma selle sammuta.
reply-held-flash = Aitäh. Teie vastus ootab: avage link e-kirjas, mis on teile teel.
reply-held-title = Kas see on teie vastus?
reply-held-button = Jah, avalda minu nimel
reply-held-not-you = Kui te seda ei kirjutanud, sulgege see leht: keegi seda ei näe ja kahe nädala pärast see kustutatakse.
reply-over-title = See link enam ei kehti
reply-over = See on kasutatud või liiga vana või on arutelu suletud. Lugemiseks ja vastamiseks logige sisse.
reply-over-link = Mine arutellu
reply-letter-subject = Kas see on teie vastus teemal „{ $topic }“?
reply-letter = Teile saadetud kirja lingi kaudu kirjutas keegi, kes ei olnud sisse logitud, teemal „{ $topic }“ selle vastuse:
reply-letter-confirm = Kui see on teie oma, avage kahe nädala jooksul see link ja vastus ilmub teie nimel: { $address }
reply-letter-not-you = Kui see ei ole teie oma, ärge tehke midagi: keegi seda ei näe.

## Workspace: papers

papers-none = Dokumente veel ei ole
papers-none-text = Lisage, mida teised saavad kasutada: kriteeriumid, riigihanke alusdokumendid, slaidid.
papers-caption = Dokumendid, nende viimane versioon ja kes võivad neid saada
papers-of-predecessor = Rühma { $group } dokumendid
paper-title = Pealkiri
paper-latest = Viimane versioon
paper-circle = Kes võivad seda saada
paper-file = Fail
paper-file-help = Kuni { $size }. Liigid: { $kinds }.
paper-kind-and-size = { $kind }, { $size }
paper-version = Versioon { $number }, { $date }
paper-version-note = Versioon { $number }, { $at }, { $kind }
paper-versions = Versioonid
paper-version-add = Versiooni lisamine
paper-version-what-is-new = Mis on uut
paper-version-button = Lisa versioon
paper-version-added-flash = Versioon on lisatud; varasemad jäävad alles.
paper-add-title = Dokumendi lisamine
paper-add-button = Lisa dokument
paper-added-flash = Dokument on lisatud.
paper-supersedes = Asendab dokumenti
paper-supersedes-help = Vanem dokument jääb alles, asendatuks märgituna.
paper-supersedes-none = Ei asenda teist dokumenti
paper-supersedes-this = Asendab dokumenti
paper-is-superseded = Asendatud
paper-superseded-by = Seda asendab uuem dokument:
paper-no-file = Valige fail, mis ei ole tühi.
paper-kind-unknown = Seda liiki faile ei jagata. Liigid: { $kinds }.
paper-disguised = Selle faili sisu ei vasta failinimele.

## Workspace: decisions

polls-lead = Igal organisatsioonil on üks hääl; esindaja ja asendajad hääletavad sama koha eest.
polls-none = Midagi ei ole veel hääletusele pandud
polls-none-text = Rühma suunajad saavad küsida korraga kõigilt organisatsioonidelt.
poll-open = Avatud
poll-note-open = { $count ->
    [one] Seni { $count } hääl
   *[other] Seni { $count } häält
}, lõpeb: { $at }
poll-note-closed = { $count ->
    [one] { $count } hääl
   *[other] { $count } häält
}, lõppes: { $at }
poll-put-title = Küsimuse hääletusele panek
poll-put-button = Pane hääletusele
poll-put-flash = Küsimus on hääletusel ja hääletajatele on sellest teatatud.
poll-question = Küsimus
poll-answers = Vastusevariandid
poll-answers-help = Üks igal real, kahest kaheteistkümneni.
poll-answers-count = Kirjutage kaks kuni kaksteist erinevat vastusevarianti, igaüks eraldi reale.
poll-answer-too-long = Vastusevariandis võib olla kuni { $longest } tähemärki.
poll-closes = Lõpeb
poll-closes-help = Teie ajavööndis.
poll-closes-wrong = Valige tulevane aeg aasta jooksul.
poll-about = Mida tuleks teada
poll-about-open = Küsija: { $author }. Hääletus lõpeb: { $at }
poll-about-closed = Küsija: { $author }. Hääletus lõppes: { $at }
poll-your-vote = Teie organisatsiooni hääl
poll-your-vote-help = Saate seda muuta, kuni hääletus lõpeb.
poll-vote = Hääleta
poll-vote-again = Muuda häält
poll-no-answer = Valige üks vastusevariantidest.
poll-is-closed = See hääletus on lõppenud.
poll-observer = Vaatlejad ei hääleta.
vote-cast-flash = Teie organisatsiooni hääl läks arvesse.
poll-result = { $count ->
    [one] Tulemus, { $count } hääl
   *[other] Tulemus, { $count } häält
}
poll-result-later = Näete tulemust, kui teie organisatsioon on hääletanud või kui hääletus on lõppenud.
poll-votes = Kes kuidas hääletas
poll-answer = Vastus
poll-close = Lõpeta hääletus kohe
poll-close-question = Rohkem hääli vastu ei võeta. Seda ei saa tagasi võtta.
poll-closed-flash = Hääletus on lõppenud.
poll-letter-subject = Teie hääl: { $question }
poll-letter = Rühm { $group } otsustab: { $question } Teie organisatsioonil on üks hääl. Hääletus lõpeb: { $until }.
poll-reminder-subject = Veel avatud: { $question }
poll-reminder = Teie organisatsioon ei ole rühmas { $group } veel hääletanud: { $question } Hääletus lõpeb: { $until }.
poll-letter-vote = Hääletage: { $address }

## Workspace: plan

plan-aim = Eesmärk
plan-roadmap = Teekaart
plan-none = Teekaart on tühi.
plan-general = Kõigi alaeesmärkide jaoks
plan-kind = Mis see on?
plan-kind-objective = Alaeesmärk
plan-kind-activity = Tegevus
plan-kind-deliverable = Tulem
plan-state = Olek
plan-state-planned = Kavandatud
plan-state-under-way = Töös
plan-state-done = Valmis
plan-state-dropped = Kõrvale jäetud
plan-title = Ühe reaga
plan-title-help = Alaeesmärk ütleb, millest on näha, et see on saavutatud.
plan-objective = Teenib alaeesmärki
plan-objective-none = Kõiki
plan-due = Tähtaeg
plan-due-on = Tähtaeg: { $date }
plan-due-late = Tähtaeg oli { $date }
plan-output = Väljund
plan-output-label = Rühma väljund
plan-output-help = Tulem, mis on pärast valmimist rühma avalikul lehel.
plan-address = Kust seda leida
plan-add = Teekaardile lisamine
plan-add-button = Lisa
plan-added-flash = See on teekaardil.
plan-progress = Kui kaugel see on?
plan-progress-button = Salvesta
plan-moved-flash = Teekaart on ajakohane.
actions-title = Ülesanded
actions-none = Keegi ei ole midagi enda peale võtnud.
actions-caption = Kes mida mis ajaks teeb
action-what = Mida
action-who = Kes
action-who-choose = Valige organisatsioon
action-open = Pooleli
action-late = Hilinenud
action-done = Tehtud
action-reopen = Siiski tegemata
action-add = Ülesande märkimine
action-add-button = Märgi
action-noted-flash = Märgitud ja tegijatele on teatatud.
action-done-flash = Tehtud.
action-reopened-flash = Ülesanne on taas pooleli.
action-letter-subject = Teile teha: { $what }
action-letter = Teie organisatsioon võttis rühmas { $group } enda peale ülesande: { $what }
action-reminder-subject = Tähtaeg läheneb: { $what }
action-reminder = Rühmas { $group } läheneb tähtaeg ülesandel, mille teie organisatsioon enda peale võttis: { $what }
action-letter-due = Tähtaeg: { $date }.
action-letter-done = Andke seal teada, kui see on tehtud: { $address }

## Workspace: updates

updates-none = Veel ei ole midagi teatada
updates-none-text = Siin on see, mida rühm oma võrgustikule ja kõigile teatab.
updates-feed-of = Rühma { $group } uudised
update-publish-title = Uudise avaldamine
update-headline = Pealkiri
update-text = Tekst
update-circle = Kellele see on
update-publish-button = Avalda
update-published-flash = Uudis on avaldatud.
update-withdraw = Võta tagasi
update-withdraw-question = Siin ei saa seda enam keegi lugeda. Varem loetud voogudesse jääb see alles.
update-withdrawn-flash = Uudis on tagasi võetud.

## Workspace: what is found of it

search-kind-group-topic = Arutelu
search-kind-group-paper = Dokument
search-kind-group-decision = Otsus
search-kind-group-update = Uudis
search-kind-group-minutes = Protokoll
search-kind-group-plan = Teekaart
search-kind-group-action = Ülesanne

## Workspace: what an imported group brought along

history-link = Mida see rühm teiselt platvormilt kaasa tõi
history-title = Teiselt platvormilt
history-lead = Selle rühma andmed imporditi: { $date }. Inimeste ja organisatsioonide nimed on siin nii, nagu need seal kirjutati; kellelgi neist ei ole seetõttu kontot.
history-members = Liikmed
history-role = Roll
history-people = Inimesed
history-time = Millal
history-since = algus: { $date }
history-steps = Rühma elukäik
history-report = Aruanne, { $date }
history-joint = koos rühmadega: { $groups }

## What the log says

charter-written = kirjutas töökorra versiooni
charter-retired = võttis töökorra kasutuselt
charter-offered = pakkus töökorda uuesti
group-proposed = tegi ettepaneku luua rühm
group-gathering = küsis, kes rühmas osaleks
group-declined = lükkas rühma tagasi
group-approved = kiitis rühma heaks
group-opened = avas rühma
group-extended = pikendas rühma tegutsemisaega
group-rested = peatas rühma tegevuse
group-woken = taastas rühma tegevuse
group-closing = alustas rühma lõpetamist
group-closed = lõpetas rühma
group-succeeded = andis rühma töö teisele rühmale üle
group-edited = muutis rühma andmeid
group-reported = esitas rühma aruande
group-imported = importis rühma
group-seat-taken = võttis koha rühmas
group-seat-ended = lõpetas koha rühmas
group-seat-changed = muutis kohta rühmas
group-seat-asked-for = palus kohta rühmas
group-seat-refused = ei andnud kohta rühmas
group-seat-request-withdrawn = võttis tagasi taotluse saada koht rühmas
group-head-offered = pakkus rühma juhtimist teisele liikmele
group-head-offer-ended = lõpetas rühma juhtimise pakkumise
group-head-began = asus rühma juhtima
group-head-ended = ei juhi enam rühma
workspace-plan-changed = muutis rühma plaani
workspace-plan-imported = importis rühma plaani
workspace-action-noted = märkis üles tegevuse
workspace-action-imported = importis tegevuse
workspace-meeting-called = kutsus kokku koosoleku
workspace-meeting-changed = muutis rühma koosolekut
workspace-meeting-withdrawn = eemaldas koosoleku rühma juurest
workspace-meeting-noted = märkis üles koosolekul osalejad ja tunnid
workspace-minutes-written = kirjutas protokolli
workspace-update-published = avaldas rühma uudise
workspace-update-withdrawn = võttis rühma uudise tagasi
workspace-update-reached = määras, kellele uudis on mõeldud
workspace-update-imported = importis rühma uudise
workspace-post-written = kirjutas arutelus
workspace-post-revised = parandas arutelus kirjutatut
workspace-topic-closed = sulges teema või avas selle uuesti
workspace-topic-imported = importis teema
workspace-paper-added = lisas dokumendi
workspace-paper-reached = määras, kellele dokument on mõeldud
workspace-paper-imported = importis dokumendi
workspace-poll-put = pani küsimuse hääletusele
workspace-poll-imported = importis otsuse
workspace-vote-cast = hääletas
