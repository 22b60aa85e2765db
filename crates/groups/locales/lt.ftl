## What groups are: words that every part of this room uses

group-kind-interest-group = Bendrų interesų grupė
group-kind-working-group = Darbo grupė
group-kind-community-of-practice = Praktikos bendruomenė
group-kind-task-force = Specialioji darbo grupė

group-state-proposed = Pasiūlyta
group-state-gathering = Renkami dalyviai
group-state-approved = Patvirtinta
group-state-active = Veikia
group-state-extended = Pratęsta
group-state-dormant = Veikla sustabdyta
group-state-closing = Baigiama
group-state-closed = Baigta
group-state-succeeded = Darbą tęsia kita grupė
group-state-declined = Atmesta

group-entry-open = Atvira visiems, kuriuos priima nuostatai
group-entry-on-request = Pateikus prašymą

group-sector-agriculture = Žemės ūkis
group-sector-construction = Statyba ir infrastruktūra
group-sector-defence = Gynyba, saugumas ir sauga
group-sector-education = Švietimas ir sportas
group-sector-energy = Energetika ir vanduo
group-sector-facilities = Pastatų, transporto priemonių parko ir įrangos valdymas
group-sector-health = Sveikatos priežiūra
group-sector-ict = IRT, debesijos ir duomenų paslaugos
group-sector-mobility = Judumas ir transportas
group-sector-professional = Profesinės paslaugos
group-sector-social = Socialinės paslaugos
group-sector-culture = Turizmas, kultūra ir menai
group-sector-waste = Atliekų tvarkymas

seat-role-leader = Pagrindinis pirkėjas
seat-role-buyer = Pirkėjas
seat-role-follower = Sekėjas
seat-role-observer = Stebėtojas

seat-end-left = išstojo
seat-end-let-go = vieta panaikinta
seat-end-lost-membership = tinklui nebepriklauso

group-not-eligible-no-member = Šios grupės nuostatai leidžia priimti tik tinklo „{ $network }“ narius.
group-not-eligible-tier = Šios grupės nuostatai leidžia priimti tik aukštesnio lygio narius.
group-not-eligible-kind = Šios grupės nuostatai neleidžia priimti tokios rūšies organizacijų.
group-not-eligible-country = Šios grupės nuostatai neleidžia priimti organizacijų iš šios šalies.

## Health: what each rule says

health-ok = Gerai
health-warning = Reikia dėmesio
health-broken = Negerai

health-rule-members = Pakankamai narių
health-rule-head = Vadovas
health-rule-aim = Tikslas
health-rule-meetings = Šių metų susitikimai
health-rule-pause = Laikas nuo paskutinio susitikimo
health-rule-effort = Narių laiko sąnaudos
health-rule-report = Ataskaita tinklui
health-rule-term = Kadencija

health-members-ok = Narių organizacijų: { $members }; pagal nuostatus reikia bent { $minimum }.
health-members-warning = Narių organizacijų: { $members }, lygiai tiek, kiek reikia pagal nuostatus; viena išstojus, jų bus mažiau nei { $minimum }.
health-members-broken =
    { $members ->
        [0] Nėra nė vienos narės organizacijos
        [one] { $members } narė organizacija
        [few] { $members } narės organizacijos
       *[other] { $members } narių organizacijų
    }; pagal nuostatus reikia bent { $minimum }.
health-head-ok = Grupė turi vadovą.
health-head-warning = Grupei vadovaujanti organizacija nepaskyrė, kas už ją kalba.
health-head-broken = Grupei niekas nevadovauja.
health-aim-ok = Grupė nurodo, ko nori pasiekti.
health-aim-broken = Grupė nenurodo, ko nori pasiekti.
health-meetings-ok =
    Šiais metais { $held ->
        [one] įvyko { $held } susitikimas
        [few] įvyko { $held } susitikimai
       *[other] įvyko { $held } susitikimų
    }, suplanuota { $planned }. Pagal nuostatus per metus jų turi būti bent { $minimum }.
health-meetings-warning =
    Šiais metais { $held ->
        [one] įvyko { $held } susitikimas
        [few] įvyko { $held } susitikimai
       *[other] įvyko { $held } susitikimų
    }, suplanuota { $planned }. Iki { $by } turi įvykti dar vienas: pagal nuostatus per metus jų turi būti bent { $minimum }.
health-meetings-broken =
    Šiais metais { $held ->
        [one] įvyko { $held } susitikimas
        [few] įvyko { $held } susitikimai
       *[other] įvyko { $held } susitikimų
    }, iki šiol turėjo įvykti { $due }, suplanuota { $planned }. Pagal nuostatus per metus jų turi būti bent { $minimum }.
health-pause-ok = Nuo paskutinio susitikimo ({ $last }) { $days ->
    [one] praėjo { $days } diena
    [few] praėjo { $days } dienos
   *[other] praėjo { $days } dienų
}. Pagal nuostatus gali praeiti { $longest }: iki { $until }.
health-pause-warning = Nuo paskutinio susitikimo ({ $last }) { $days ->
    [one] praėjo { $days } diena
    [few] praėjo { $days } dienos
   *[other] praėjo { $days } dienų
}. Kitas turi įvykti ne vėliau kaip { $until }: pagal nuostatus leidžiama dienų pertrauka – { $longest }.
health-pause-broken = Nuo paskutinio susitikimo ({ $last }) { $days ->
    [one] praėjo { $days } diena
    [few] praėjo { $days } dienos
   *[other] praėjo { $days } dienų
}. Pagal nuostatus galėjo praeiti { $longest }: iki { $until }.
health-pause-unmet-ok = Dar neįvyko nė vieno susitikimo (pradžia: { $last }). Pagal nuostatus be susitikimo gali praeiti dienų: { $longest }, iki { $until }.
health-pause-unmet-warning = Dar neįvyko nė vieno susitikimo (pradžia: { $last }). Jis turi įvykti ne vėliau kaip { $until }: pagal nuostatus gali praeiti dienų: { $longest }.
health-effort-ok = Didžiausios vieno nario laiko sąnaudos šiais metais – { $most } d.; pagal nuostatus leidžiama { $cap } d.
health-effort-warning = Vieno nario laiko sąnaudos šiais metais jau siekia { $most } d.; pagal nuostatus leidžiama { $cap } d.
health-effort-broken = Vieno nario laiko sąnaudos šiais metais – { $most } d.; pagal nuostatus leidžiama { $cap } d.
health-effort-others-ok = Nė vieno nario laiko sąnaudos nepriartėjo prie per metus pagal nuostatus leidžiamų { $cap } d.
health-effort-others-warning = Vieno nario laiko sąnaudos artėja prie per metus pagal nuostatus leidžiamų { $cap } d.
health-effort-others-broken = Vieno nario laiko sąnaudos viršijo per metus pagal nuostatus leidžiamas { $cap } d.
health-report-ok = Kitos ataskaitos terminas – { $due }.
health-report-warning = Ataskaitos terminas – { $due }.
health-report-broken = Ataskaitos terminas buvo { $due }.
health-term-ok = Kadencija baigiasi { $ends }.
health-term-warning = Kadencija baigiasi { $ends }: pratęskite ją, perduokite darbą arba baikite grupės veiklą.
health-term-broken = Kadencija baigėsi { $ends }: pratęskite ją, perduokite darbą arba baikite grupės veiklą.

## Groups: directory and page

groups-title = Grupės
groups-lead = Nariai, kartu dirbantys viena tema: ko siekia kiekviena grupė, kas dalyvauja ir kaip prisijungti.
groups-filter = Filtruoti grupes
groups-filter-words = Pavadinimo ar tikslo žodžiai
groups-filter-words-chosen = „{ $words }“
groups-filter-network = Tinklas
groups-filter-any-network = Visi tinklai
groups-filter-any-sector = Visi sektoriai
groups-filter-any-kind = Visos rūšys
groups-filter-country = Narys iš
groups-filter-any-country = Visos šalys
groups-filter-any-state = Visos būsenos
groups-filter-open = Įstojimas
groups-filter-open-any = Priima narius arba ne
groups-filter-open-yes = Priima narius
groups-filter-cpv-help = Pakanka pirmųjų skaitmenų, pavyzdžiui, 45.
groups-total =
    { $count ->
        [one] { $count } grupė
        [few] { $count } grupės
       *[other] { $count } grupių
    }
groups-none = Grupių čia nėra
groups-none-hint = Naudokite mažiau filtrų arba pasiūlykite savo grupę.
groups-none-fewer = Pabandykite mažiau filtrų.
groups-all-link = Visos grupės
groups-associated-title = Susijusios grupės
groups-associated-lead = Kitų tinklų grupės, atitinkančios tuos pačius filtrus.
groups-front-title = Grupės, ieškančios narių
groups-organisation-title = Grupės
groups-organisation-all = Visos organizacijos grupės
group-name = Pavadinimas
group-kind = Rūšis
group-sector = Sektorius
group-state = Būsena
group-cpv = BVPŽ kodai
group-entry = Įstojimas
group-aim = Tikslas
group-aim-none = Grupė dar nenurodė, ko nori pasiekti.
group-problem = Bendras interesas arba problema
group-requirements = Ko tikimasi iš nario
group-term-ends = Kadencija baigiasi
group-charter = Nuostatai
group-charter-version = { $name }, { $number } versija
group-open-tag = Priima narius
group-members-title = Nariai
group-members-none = Dar niekas nedalyvauja.
group-members-count =
    { $count ->
        [0] Narių nėra
        [one] { $count } narys
        [few] { $count } nariai
       *[other] { $count } narių
    }
group-members-and-observers = Organizacijų: { $all }, iš jų narių: { $counting }
group-member-organisation = Organizacija
group-member-country = Šalis
group-member-role = Vaidmuo
group-member-core = branduolys
group-life-title = Grupės gyvavimas
group-succeeded-by = Darbą tęsia
group-carries-on = Tęsia šios grupės darbą
group-gathering-title = Rasti nariai
group-gathering-count = Organizacijų: { $have }, reikia bent { $need }
group-tabs = Grupės puslapiai
group-tab-about = Apie
group-tab-members = Nariai
group-tab-life = Gyvavimas ir būklė
search-kind-group = Grupė

## Joining

group-join-title = Įstoti
group-join-member = Jūsų organizacija šioje grupėje dalyvauja.
group-join-closed = Šiuo metu į šią grupę įstoti negalima.
group-join-sign-in = Norėdami įstoti savo organizacijos vardu, prisijunkite.
group-join-sign-in-link = Prisijungti
group-join-no-organisation = Norėdami įstoti, turite atstovauti organizacijai: savo paskyros puslapyje prašykite leisti atstovauti savajai.
group-join-no-representative = Organizacijos vardu gali įstoti tik jos atstovas. Kreipkitės į šį vaidmenį turintį kolegą.
group-join-network = Sužinokite, kas ir kaip gali įstoti į šį tinklą:
group-join-role = Koks vaidmuo?
group-join-message = Kaip atitinkate reikalavimus?
group-join-message-help = Tai perskaitys ir spręs grupės vadovas.
group-join-button = Įstoti organizacijos vardu
group-join-ask-button = Prašyti priimti
group-joined-flash = Jūsų organizacija įstojo į grupę.
group-asked-flash = Jūsų prašymą gavo grupės vadovas. Gausite laišką.
group-join-asked = Jūsų organizacija prašymą pateikė { $day }. Sprendžia grupės vadovas, o kol jo nėra – sekretoriatas; gausite laišką.
group-request-withdraw-button = Atsiimti prašymą
group-request-withdrawn-flash = Prašymas atsiimtas.
seat-refused-not-now = Esant dabartinei grupės būsenai tai neįmanoma.
seat-refused-already-member = Jūsų organizacija šioje grupėje jau dalyvauja.
seat-refused-already-asked = Jūsų organizacija prašymą jau pateikė. Grupės vadovas atsakys laišku.
seat-refused-full = Grupėje jau tiek narių, kiek leidžia nuostatai.
seat-refused-no-message = Parašykite, kaip atitinkate reikalavimus.
seat-refused-no-colleague = Už organizaciją grupėje gali kalbėti tik jai atstovaujantys asmenys.
seat-refused-offer-waits = Vadovavimas perduodamas pateikiant pasiūlymą, o vienas pasiūlymas jau laukia atsakymo.
seat-refused-another-head = Grupei vadovauja kitas narys. Vadovavimą galima tik perduoti.

## Proposing and editing

group-propose-link = Siūlyti grupę
group-propose-title = Siūlyti grupę
group-propose-lead = Parašykite, ko norite pasiekti ir kodėl. Sekretoriatas tai perskaitys ir paklaus tinklo, kas dalyvautų.
group-propose-charter = Pagal kuriuos nuostatus?
group-propose-charter-help = Organizacijų – bent { $minimum }; susitikimų per metus – { $meetings }.
group-propose-charter-missing = Pasirinkite nuostatus, pagal kuriuos galima siūlyti grupes.
group-propose-no-charter = Nėra nuostatų, pagal kuriuos galėtumėte siūlyti grupę
group-propose-no-charter-hint = Grupes siūlo tinklo nariai. Pasirinkite atstovaujamą organizaciją, kuri yra narė.
group-propose-no-representative = Organizacijos vardu grupę gali siūlyti tik jos atstovas.
group-propose-who-else = Kas dar?
group-propose-who-else-help = Organizacijos, kurioms rūpi tas pats arba kurios galėtų dalyvauti. Tai matote tik jūs ir sekretoriatas.
group-propose-who-else-note = Kas dar galėtų dalyvauti: { $text }
group-propose-lead-it = Siūlomės vadovauti grupei
group-propose-lead-it-help = Vadovavimą galėsite perduoti vėliau.
group-propose-button = Siųsti pasiūlymą
group-proposed-flash = Ačiū. Sekretoriatas gavo jūsų pasiūlymą.
group-name-missing = Suteikite grupei pavadinimą.
group-name-taken = Tinklas jau turi grupę „{ $name }“. Dalyvaukite joje, pasirinkite kitą pavadinimą arba pažymėkite langelį.
group-name-taken-sure = Siūlyti dar vieną to paties pavadinimo grupę
group-problem-missing = Parašykite, koks interesas arba problema jus sieja.
group-problem-help = Su kuo jums ir kitiems sunku susidoroti? Galite naudoti Markdown.
group-aim-help = Ką reikėtų turėti kadencijos pabaigoje? Galite naudoti Markdown.
group-sector-choose = Pasirinkite sektorių
group-sector-missing = Pasirinkite sektorių.
group-cpv-help = Aštuonių skaitmenų kodai, atskirti tarpais: 45000000 33100000.
group-cpv-unreadable = { $code } nėra BVPŽ kodas.
group-cpv-too-many = Ne daugiau kaip dvidešimt kodų.
group-requirements-help = Tik jei įstojama pateikus prašymą.
group-seen-by = Kas gali žinoti apie grupę?
group-seen-by-everyone = Visi
group-seen-by-members = Tinklo nariai
group-seen-by-group = Tik jos nariai ir sekretoriatas
group-edit-title = Redaguoti grupę
group-edit-link = Redaguoti grupės aprašymą
group-edit-button = Įrašyti
group-edit-around = Tema ir nariai
group-edited-flash = Įrašyta.

## The life of a group

group-next-title = Kas gali vykti toliau
group-steps-title = Kas įvyko
group-step-when = Kada
group-step-who = Kas
group-step-note = Priežastis nariams (neprivaloma)
group-step-flash = Atlikta. Tiems, kam tai svarbu, išsiųstas laiškas.
group-step-gather = Klausti tinklo, kas dalyvautų
group-step-approve = Patvirtinti
group-step-open = Atidaryti grupę
group-step-extend = Pratęsti kadenciją
group-step-rest = Sustabdyti grupės veiklą
group-step-wake = Atnaujinti grupės veiklą
group-step-begin-to-close = Pradėti baigti veiklą
group-step-begin-to-close-question = Grupė nutrauks darbą ir parengs galutinę ataskaitą.
group-step-close = Baigti visam laikui
group-step-close-question = Viską bus galima skaityti, bet nieko nebebus galima keisti. To anuliuoti negalima.
group-step-succeed = Perduoti darbą kitai grupei
group-step-succeed-question = Šios grupės veikla baigsis. Jos dokumentai liks, juos bus galima skaityti ir iš kitos grupės. Kiekvieno nario bus klausiama, ar jis pereina kartu. To anuliuoti negalima.
group-step-decline = Atmesti pasiūlymą
group-step-decline-question = Pasiūlymas toliau nenagrinėjamas. Jo teikėjas gaus laišką: nurodykite priežastį.
group-step-of-secretariat = Šį žingsnį žengia tinklo sekretoriatas.
group-successor = Kuri grupė tęsia darbą?
group-successor-choose = Pasirinkite grupę
group-successor-missing = Pasirinkite grupę, kuri tęsia darbą.
group-missing-title = Dar neįmanoma, nes:
group-missing-not-now = Šiam žingsniui dabar ne laikas: grupės būsena – „{ $state }“.
group-missing-members = Narių organizacijų: { $have }, reikia bent { $need }.
group-missing-head = Jai niekas nevadovauja.
group-missing-aim = Ji nenurodo, ko nori pasiekti.
group-missing-extension = Pagal nuostatus daugiau pratęsti negalima.
group-missing-final-report = Galutinė ataskaita nepateikta.
group-missing-meeting-ahead = Dar numatytas susitikimas ({ $day }): pirmiausia surenkite jį, atšaukite arba pašalinkite iš jo grupę.
group-missing-other-group = Grupė negali tęsti savo pačios darbo.
group-missing-same-network = Kita grupė priklauso kitam tinklui.
group-missing-living-successor = Kita grupė nepriima narių: ji neatidaryta arba jos pačios veikla baigta.
group-missing-wave-group = Etape nėra atidaryti laukiančios grupės.
group-missing-approval = Grupė „{ $group }“ neparengta atidaryti.
group-report-title = Ataskaita tinklui
group-report-final-title = Galutinė ataskaita
group-report-text = Ką grupė nuveikė?
group-report-help = Rezultatai, skaičiai, kas toliau. Galite naudoti Markdown.
group-report-button = Pateikti
group-report-missing = Parašykite, apie ką pranešate.
group-report-of = Ataskaita, { $day }
group-report-final-of = Galutinė ataskaita, { $day }
group-reported-flash = Ataskaita pateikta.
group-follow-title = Ar pereinate į kitą grupę?
group-follow-question = Šios grupės darbą tęsia „{ $group }“. Ar jūsų organizacija užims joje vietą?
group-follow-yes = Taip, pereiname kartu
group-follow-no = Ne
group-followed-flash = Jūsų organizacija turi vietą kitoje grupėje.
group-not-followed-flash = Jūsų organizacija kartu nepereina.

## Seats

seat-people = Kas už ją kalba
seat-people-none = Niekas nepaskirtas
seat-people-and-deputies = { $name }; pavaduotojai: { $deputies }
seat-people-deputies-only = Niekas nepaskirtas; pavaduotojai: { $deputies }
seat-effort-title = Šiemet skirta dienų
seat-effort-of = { $days } iš { $cap } d.
seat-effort = { $days } d.
seat-deeds = Keisti
seat-change = Keisti
seat-change-button = Įrašyti
seat-changed-flash = Įrašyta.
seat-let-go-button = Panaikinti vietą
seat-let-go-question = Organizacijos { $organisation } vieta nuo šiol panaikinama. Organizacija gaus laišką.
seat-let-go-flash = Vieta panaikinta.
seat-requests-title = Prašymai priimti
seat-decision-reason = Ką norite prie to pridurti?
seat-grant-button = Priimti
seat-refuse-button = Atmesti
seat-granted-flash = Organizacija gavo vietą.
seat-not-granted-flash = Prašymas atmestas.
seat-own-title = Jūsų organizacijos vieta
seat-own-link = Kas atstovauja ir pasitraukimas
seat-representative = Atstovas
seat-deputies = Pavaduotojai
seat-deputies-help = Jie gali tai, ką gali atstovas.
seat-deputies-nobody = Kol kas niekas kitas neveikia jūsų organizacijos vardu, todėl pavaduotojo paskirti negalima.
seat-people-button = Įrašyti
seat-leave-button = Išstoti iš grupės
seat-leave-question = Jūsų organizacijos vieta nuo šiol panaikinama. Jei ji vadovauja grupei, grupė liks be vadovo; jei ji yra paskutinė narė, grupės veikla bus sustabdyta.
group-left-flash = Jūsų organizacija išstojo iš grupės.
head-offer-title = Vadovavimo perdavimas
head-offer-mine = Jūsų prašoma vadovauti šiai grupei.
head-offer-waits = Vadovauti grupei pasiūlyta: { $organisation }. Atsakymo dar nėra.
head-none-title = Šiai grupei niekas nevadovauja
head-none-offer = Siūlyti vadovauti nariui
head-none-about = Sekretoriatas gali pasiūlyti vadovauti vienam iš narių.
head-none-link = Rasti ką nors
head-offer-button = Siūlyti vadovauti
head-offer-withdraw-button = Atsiimti pasiūlymą
head-accept-button = Sutikti
head-decline-button = Atsisakyti
head-offered-flash = Pasiūlymas pateiktas. Jo gavėjui išsiųstas laiškas.
head-offer-withdrawn-flash = Pasiūlymas atsiimtas.
head-accepted-flash = Dabar grupei vadovauja jūsų organizacija.
head-declined-flash = Pasiūlymo atsisakyta.

## Health, the desk, my groups

health-title = Būklė
health-rule = Taisyklė
health-any-rule = Visos taisyklės
health-facts = Faktai
health-charter = Nuostatai
health-version = { $number } versija
health-summary-fine = Grupė gyva: ji laikosi visų savo nuostatų taisyklių.
health-summary-wrong = Pažeistų arba netrukus būsiančių pažeistų nuostatų taisyklių: { $count }.
health-rules-link = Žiūrėti taisykles
health-each-rule = Pagal taisykles
groups-desk-title = Grupių darbo erdvė
groups-desk-lead = Visos jūsų tinklų grupės, pradedant prasčiausios būklės.
groups-desk-waiting = Laukia jūsų
groups-desk-next-step = Kitas žingsnis
groups-desk-on-their-way = Pakeliui
groups-desk-lacks = Ko trūksta
groups-desk-worst-first = Grupės, pradedant prasčiausios būklės
groups-desk-wrong = Kas negerai
groups-desk-nothing-wrong = Viskas gerai
groups-desk-members-of = { $have } iš { $need }
groups-desk-resting = Veikla sustabdyta: { $day }.
groups-desk-last-meeting = Paskutinis susitikimas
groups-desk-pulse = Susitikimai per 12 mėnesių
groups-desk-ways = Taisyklės ir etapai
group-proposed-on = Pasiūlyta
my-groups-title = Mano grupės
my-groups-none = Jokioje grupėje nekalbate už organizaciją
my-groups-none-hint = Įstokite į grupę savo organizacijos vardu arba prašykite kolegos paskirti jus į jos vietą.
my-groups-next = Kitas susitikimas: { $day }
my-groups-no-next = Suplanuotų susitikimų nėra
my-groups-over = Pasibaigusios grupės
my-groups-head = Jūs vadovaujate
my-groups-waiting = Laukiama atsakymo

## Charters and waves

charter = Nuostatai
charters-title = Nuostatai
charters-of-link = Tinklo { $network } nuostatai
charters-lead = Taisyklės, pagal kurias dirba grupės, visos jų versijos ir pakeitimai.
charters-none = Nuostatų dar nėra
charters-none-hint = Kiekvienos rūšies grupių taisykles rašo sekretoriatas.
charter-version-title = { $number } versija, galioja nuo { $day }
charter-in-force = Galioja
charter-changes = Kas pasikeitė
charter-changes-missing = Parašykite, kas kitaip ir kodėl.
charter-amend-title = Rašyti kitą versiją
charter-write-title = Rašyti naujus nuostatus
charter-write-button = Įrašyti
charter-written-flash = Nuostatai parašyti.
# $day: the day
charter-retired-since = Naujų grupių nėra nuo { $day }
charter-retirement-title = Naujos grupės pagal šiuos nuostatus
charter-retirement-note = Pagal nuostatus dirbančios grupės tęsia darbą, kai nuostatai nebesiūlomi; naujų grupių pagal juos siūlyti nebegalima. Galite juos vėl pasiūlyti.
charter-retire-button = Nebesiūlyti
charter-offer-button = Vėl siūlyti
charter-retired-flash = Pagal šiuos nuostatus grupių siūlyti nebegalima.
charter-offered-flash = Pagal šiuos nuostatus vėl galima siūlyti grupes.
charter-name = Kaip vadinama pagal juos veikianti grupė?
charter-name-help = Pavyzdžiui: bendrų interesų grupė.
charter-name-missing = Suteikite nuostatams pavadinimą.
charter-kind-missing = Pasirinkite rūšį.
charter-valid-from = Galioja nuo
charter-valid-from-help = Tai, kas taikoma iki tol, nesikeičia.
charter-valid-from-missing = Nurodykite, nuo kurios dienos taikoma.
charter-in-the-past = Nauja versija negali būti taikoma atgaline data: grupės vertintos pagal tai, kas tada galiojo.
charter-nothing-new = Taisyklės tokios pat kaip ankstesnėje versijoje.
charter-any = Visos
charter-none = Taisyklės nėra
charter-past-rules = Kas joje buvo nustatyta
charter-yes = Taip
charter-rank = Skirta nariams nuo šio lygio
charter-rank-none = Taip pat organizacijoms, kurios nėra narės
charter-kinds = Organizacijų rūšys
charter-kinds-help = Nieko nepažymėta – visos rūšys.
charter-countries = Šalys
charter-countries-help = Dviejų raidžių kodai, atskirti tarpais; tuščia – visos šalys.
charter-country-unreadable = { $code } nėra šalies kodas.
charter-members-min = Mažiausiai skirtingų organizacijų
charter-members-min-missing = Nurodykite, kiek mažiausiai reikia organizacijų.
charter-members-max = Daugiausia organizacijų
charter-members-max-below = Didžiausias skaičius mažesnis už mažiausią.
charter-head = Vadovo vadinimas
charter-head-help = Pavyzdžiui: fasilitatorius, bendruomenės vadovas, pirmininkas.
charter-head-missing = Nurodykite, kaip vadinamas vadovas.
charter-core = Kartu su vadovu grupei vadovauja jos branduolys
charter-meetings = Mažiausiai susitikimų per metus
charter-pause = Daugiausia dienų be susitikimo
charter-effort = Daugiausia nario darbo dienų per metus
charter-term = Kadencija mėnesiais
charter-extension = Pratęsimas mėnesiais
charter-extensions = Daugiausia pratęsimų
charter-extension-missing = Nurodykite, kiek mėnesių trunka pratęsimas, arba neleiskite nė vieno.
charter-report = Mėnesių tarp dviejų ataskaitų
charter-discount = Nario mokesčio nuolaida vadovaujančiai organizacijai
charter-discount-help = Jos pavadinimas nario mokesčio tarifuose, pavyzdžiui: facilitator.
charter-discount-unknown = Nario mokesčio tarifuose tokios nuolaidos nėra. Yra: { $names }.
charter-discount-none = Tinklo nario mokesčio tarifuose nuolaidų nėra.
wave = Etapas
wave-none = Nepriskirta etapui
wave-assign-button = Įrašyti etapą
waves-of-link = Tinklo { $network } etapai
waves-title = Etapai
waves-lead = Kartu planuojamos ir atidaromos grupės.
waves-none = Etapų dar nėra
waves-none-hint = Suplanuokite etapą, tada priskirkite jam pasiūlytas arba patvirtintas grupes jų puslapiuose.
wave-empty = Šiame etape grupių dar nėra. Grupė jam priskiriama jos puslapyje „Gyvavimas ir būklė“.
wave-name = Naujo etapo pavadinimas
wave-name-missing = Suteikite etapui pavadinimą.
wave-plan-button = Planuoti etapą
wave-planned-flash = Etapas suplanuotas.
wave-open-button = Atidaryti visas šio etapo grupes
wave-open-question = Visos jo grupės šiandien pradeda darbą, ir prasideda jų kadencijos. Kiekviena turi būti patvirtinta.
wave-opened-on = Atidaryta { $day }
wave-opened-flash = Etapo grupės atidarytos.

## Letters

group-letter-note = { $name } rašo: { $note }
group-letter-note-secretariat = Sekretoriatas rašo: { $note }
group-proposed-letter-subject = Pasiūlyta: „{ $group }“
group-proposed-letter = Pasiūlyta grupė: „{ $group }“. Perskaitykite pasiūlymą ir nuspręskite, ar klausti tinklo: { $link }
group-gathering-letter-subject = Kas dalyvauja? „{ $group }“
group-gathering-letter = Dabar tinklo klausiama, kas dalyvautų grupėje „{ $group }“. Praneškite kitiems: { $link }
group-asked-letter-subject = Ar dalyvautumėte? „{ $group }“
group-asked-letter =
    Jūsų tinklas klausia, kas dalyvautų naujoje grupėje „{ $group }“.

    Ko ji nori pasiekti: { $aim }

    Skaitykite daugiau ir prisijunkite: { $link }
group-enough-letter-subject = Narių pakanka: „{ $group }“
group-enough-letter = Grupės „{ $group }“ narių organizacijų skaičius – { $have }, tiek, kiek reikalauja nuostatai. Nuspręskite, kas toliau: { $link }
group-approved-letter-subject = Patvirtinta: „{ $group }“
group-approved-letter = Grupė „{ $group }“ patvirtinta ir netrukus bus atidaryta: { $link }
group-active-letter-subject = Atidaryta: „{ $group }“
group-active-letter = Grupė „{ $group }“ veikia: { $link }
group-extended-letter-subject = Pratęsta: „{ $group }“
group-extended-letter = Grupė „{ $group }“ tęsia veiklą dar vieną kadenciją: { $link }
group-dormant-letter-subject = Veikla sustabdyta: „{ $group }“
group-dormant-letter = Grupės „{ $group }“ veikla sustabdyta. Viskas išlieka, iš jūsų nieko neprašoma, veiklą galima atnaujinti: { $link }
group-closing-letter-subject = Baigiama: „{ $group }“
group-closing-letter = Pradedama baigti grupės „{ $group }“ veiklą, ji turi pateikti galutinę ataskaitą: { $link }
group-closed-letter-subject = Baigta: „{ $group }“
group-closed-letter = Grupės „{ $group }“ veikla baigta. Viską galima skaityti: { $link }
group-succeeded-letter-subject = Darbą tęsia kita grupė: „{ $group }“
group-succeeded-letter = Grupės „{ $group }“ darbą tęsia kita grupė. Puslapyje „Gyvavimas ir būklė“ nurodykite, ar jūsų organizacija pereina kartu: { $link }
group-declined-letter-subject = Nepriimta: „{ $group }“
group-declined-letter = Pasiūlymas „{ $group }“ nepriimtas: { $link }
group-report-letter-subject = Ataskaita: „{ $group }“
group-report-letter = Grupė „{ $group }“ pateikė ataskaitą: { $link }
group-empty-letter-subject = Be narių: „{ $group }“
group-empty-letter = Iš grupės „{ $group }“ išstojo paskutinis narys. Jos veikla dabar sustabdyta: { $link }
member-joined-letter-subject = { $organisation } įstoja į grupę „{ $group }“
member-joined-letter = { $organisation } įstojo į grupę „{ $group }“: { $link }
seat-asked-letter-subject = { $organisation } prašo priimti į grupę „{ $group }“
seat-asked-letter = { $organisation } prašo priimti į grupę „{ $group }“. Spręskite grupės narių puslapyje: { $link }
seat-granted-letter-subject = Sveiki atvykę į grupę „{ $group }“
seat-granted-letter = Jūsų organizacija turi vietą grupėje „{ $group }“: { $link }
seat-refused-letter-subject = Jūsų prašymas priimti į grupę „{ $group }“
seat-refused-letter = Jūsų organizacijai vieta grupėje „{ $group }“ nesuteikta: { $link }
seat-letter-note = { $name } priduria: { $note }
seat-ended-letter-subject = Jūsų vieta grupėje „{ $group }“ panaikinta
seat-ended-letter = Organizacijos { $organisation } vieta grupėje „{ $group }“ panaikinta. Priežastis: { $reason }. { $link }
member-left-letter-subject = { $organisation } nebėra grupės „{ $group }“ narė
member-left-letter = { $organisation } nebėra grupės „{ $group }“ narė. Priežastis: { $reason }. { $link }
head-vacant-letter-subject = Grupei „{ $group }“ niekas nevadovauja
head-vacant-letter = { $organisation } vadovavo grupei „{ $group }“ ir nebėra jos narė. Priežastis: { $reason }. Vadovauti turėtų kitas narys; sekretoriatas gali tai pasiūlyti vienam iš jų: { $link }
head-offered-letter-subject = Ar vadovausite grupei „{ $group }“?
head-offered-letter = Jūsų organizacijos prašoma vadovauti grupei „{ $group }“. Atsakykite grupės narių puslapyje: { $link }
head-new-letter-subject = { $organisation } vadovauja grupei „{ $group }“
head-new-letter = Nuo šiandien { $organisation } vadovauja grupei „{ $group }“: { $link }
head-declined-letter-subject = { $organisation } neperima vadovavimo grupei „{ $group }“
head-declined-letter = { $organisation } atsisakė vadovauti grupei „{ $group }“: { $link }
group-digest-letter-subject = Jūsų grupės: kam reikia dėmesio
group-digest-letter =
    Trumpai, kam šį mėnesį reikia dėmesio ar kas laukia grupėse, kurioms vadovaujate:

    { $groups }

    Šis laiškas siunčiamas daugiausia kartą per mėnesį ir tik tada, kai kuriai nors iš jūsų grupių ko nors reikia.
group-digest-meeting = Susitikimas: { $day }
group-digest-fine = Nieko netrūksta.
health-letters-subject = Kelios grupės: reikia dėmesio
health-letters =
    Šioms grupėms reikia dėmesio:

    { $groups }
health-letter-subject = „{ $group }“: reikia dėmesio
health-letter =
    Grupei „{ $group }“ reikia dėmesio:

    { $findings }

    Žiūrėkite, ką galima padaryti: { $link }

## Workspace: what every page of it says

workspace-tabs = Grupės puslapiai
workspace-tab = Grupės erdvė
workspace-tab-overview = Apžvalga
workspace-tab-meetings = Susitikimai
workspace-tab-discussion = Diskusija
workspace-tab-papers = Dokumentai
workspace-tab-decisions = Sprendimai
workspace-tab-plan = Planas
workspace-tab-updates = Naujienos
workspace-page-title = { $page } – „{ $group }“
workspace-over = Šios grupės veikla baigta. Jos medžiagą galima skaityti, bet niekas nebekeičiama.
workspace-author-left = Išėjęs dalyvis
workspace-secretariat = Sekretoriatas
workspace-language = Teksto kalba
workspace-markdown-help = Galite naudoti Markdown: **pusjuodis**, - sąrašai, [nuorodos](https://…). Paveikslėliai tampa nuorodomis.
workspace-circle-group = Grupės nariai
workspace-circle-core-group = Grupės branduolys
workspace-circle-members = Tinklo nariai
workspace-circle-everyone = Visi

## Workspace: its first page

workspace-asked = Ko iš jūsų prašoma
workspace-asked-nothing = Šiuo metu iš jūsų nieko neprašoma.
workspace-ask-vote = Balsuokite: { $question }
workspace-ask-request = Nuspręskite: { $organisation } prašo priimti į grupę
workspace-ask-hours = Įrašykite savo valandas: „{ $title }“, { $date }
workspace-ask-until = Iki { $date }
workspace-effort = Jūsų organizacijos laiko sąnaudos šiais metais
workspace-next = Kitas susitikimas
workspace-news = Nauja
workspace-news-none = Dar nieko nepasakyta ir nepateikta.
workspace-news-post = Diskusija
workspace-news-paper = Dokumentas
workspace-news-note = { $author }, { $at }
group-outputs = Veiklos produktai
group-updates-all = Visos naujienos

## Workspace: meetings

meetings-ahead = Būsimi
meetings-none-ahead = Suplanuotų susitikimų nėra.
meetings-held = Įvykę
meetings-none-held = Dar neįvyko nė vienas susitikimas.
meeting-count = { $count ->
    [one] Dalyvavo { $count } organizacija
    [few] Dalyvavo { $count } organizacijos
   *[other] Dalyvavo { $count } organizacijų
}
meeting-row-minutes = Protokolas: yra
meeting-row-minutes-missing = Protokolas: nėra
meeting-row-hours = Valandos: { $noted } iš { $members }
meeting-cancelled = Atšauktas
meeting-call-title = Sušaukti susitikimą
meeting-call-button = Sušaukti susitikimą
meeting-called-flash = Susitikimas įtrauktas į visų narių kalendorių, jiems apie tai pranešta.
meeting-title = Pavadinimas
meeting-day = Diena
meeting-starts = Nuo
meeting-ends = Iki
meeting-zone = Laiko juosta
meeting-online = Prisijungimo nuoroda
meeting-online-help = Ją mato tik nariai.
meeting-connect = Prisijungti prie susitikimo
meeting-place = Vieta
meeting-agenda = Darbotvarkė
meeting-no-agenda = Darbotvarkės dar nėra.
agenda-write = Rašyti arba keisti darbotvarkę
agenda-button = Įrašyti darbotvarkę
agenda-written-flash = Darbotvarkė įrašyta.
meeting-nowhere = Nurodykite, kur susitinkama: nuorodą, vietą arba abi.
meeting-with = Kartu su kitomis grupėmis
meeting-with-groups = Kartu su
meeting-with-far = Kitų tinklų grupės
meeting-with-far-groups = Taip pat su
meeting-with-help = Susitikimas įskaitomas kiekvienai iš šių grupių. Jų vadovams pranešama, jie gali savo grupę iš susitikimo išbraukti.
meeting-other-is-over = Vienos iš šių grupių veikla baigta: ji neberengia susitikimų.
meeting-count-title = Įskaityti renginį kaip šios grupės susitikimą
meeting-count-event = Renginio adresas
meeting-count-help = Pavyzdžiui, sesija kitų rengiamoje konferencijoje. Nukopijuokite jos puslapio adresą.
meeting-count-button = Įskaityti
meeting-counted-flash = Renginys įskaitytas kaip šios grupės susitikimas.
meeting-counted-already = Šis renginys jau įskaitytas kaip šios grupės susitikimas.
meeting-no-such-event = Šiuo adresu nėra renginio, kurį galėtumėte matyti.
meeting-event-cancelled = Šis renginys atšauktas.
meeting-event-without-day = Šio renginio diena dar nenurodyta.
meeting-time = Kada
meeting-when = { $date }, { $hours } { $zone }
meeting-joint = Kartu su
meeting-event = Kalendoriuje
meeting-event-page = Renginio puslapis
meeting-own-title = Jūsų organizacija
meeting-own-lead = Organizacijos { $organisation } vardu. Tai užtruks akimirką ir parodys, kiek ši grupė reikalauja iš savo narių.
meeting-we-were-there = Mes dalyvavome
meeting-hours = Darbo valandos
meeting-hours-help = Su pasirengimu ir tolesniu darbu, pavyzdžiui, 1,5 arba 1:30.
meeting-hours-short = Valandos
meeting-note-button = Įrašyti
meeting-noted-flash = Įrašyta.
meeting-not-hours = Šio vieno susitikimo valandas įrašykite skaičiumi, ne daugiau kaip { $most }.
meeting-hours-above-cap = Su šiomis valandomis šiais metais būtų { $given }: daugiau, nei nuostatai prašo iš nario. Jei tai teisinga, pažymėkite langelį, kitaip pataisykite valandas.
meeting-hours-sure = Taip, valandos teisingos
meeting-not-held = Dalyvavimas ir valandos įrašomi susitikimui įvykus.
meeting-attendance = Kas dalyvavo
meeting-attendance-caption = Organizacijos, jų dalyvavimas ir valandos
meeting-organisation = Organizacija
meeting-there = Dalyvavo
meeting-there-of = { $organisation } dalyvavo
meeting-there-yes = Taip
meeting-there-no = Ne
meeting-hours-of = Organizacijos { $organisation } valandos
meeting-note-all-button = Įrašyti dalyvavimą ir valandas
minutes-title = Protokolas
minutes-none = Protokolo dar nėra.
minutes-about = { $number } versija, { $author }, { $at }
minutes-version = { $number } versija
minutes-versions = Protokolo versijos
minutes-write = Rašyti arba taisyti protokolą
minutes-text = Protokolas
minutes-button = Įrašyti protokolą
minutes-written-flash = Protokolas įrašytas. Apie pirmąją versiją pranešta visiems nariams.
meeting-cancel = Atšaukti susitikimą
meeting-cancel-question = Visiems jo grupių nariams bus pranešta nurodant jūsų priežastį. To anuliuoti negalima.
meeting-cancel-deed = Atšaukti ir pranešti nariams
meeting-cancel-reason = Priežastis
meeting-cancelled-flash = Susitikimas atšauktas, nariams pranešta.
meeting-not-ahead = Atšaukti galima tik būsimą susitikimą.
meeting-no-reason = Nurodykite priežastį: ji pranešama nariams.
meeting-not-ours = Šį renginį rengia kiti: tik jie gali jį atšaukti.
meeting-move = Keisti datą, laiką ar vietą
meeting-move-lead = Visi, atstovaujantys vietai susitikimo grupėse, gaus el. laišką su nauja data, laiku ir vieta.
meeting-move-button = Išsaugoti ir pranešti nariams
meeting-moved-flash = Susitikimas pakeistas, nariams pranešta.
meeting-not-moved-flash = Data, laikas ir vieta nepasikeitė; niekam nebuvo rašyta.
meeting-cannot-move = Čia galima keisti tik būsimą grupės sušauktą susitikimą.
meeting-has-agenda = Šis renginys trunka kelias dienas arba turi sesijų už šio laiko ribų. Sekretoriatas jas perkelia kalendoriuje po vieną.
meeting-withdraw = Išbraukti šią grupę iš susitikimo
meeting-withdraw-question = Susitikimas šiai grupei nebebus įskaitomas. Tai, kas jai įrašyta, bus ištrinta.
meeting-withdrawn-flash = Susitikimas šiai grupei nebeįskaitomas.
meeting-letter-subject = Susitikimas: „{ $title }“, { $date }
meeting-letter-called = grupė „{ $group }“ renkasi į susitikimą: „{ $title }“.
meeting-letter-joint = Tai bendras susitikimas su šiomis grupėmis: { $groups }. Jūsų grupės vadovas gali grupę iš susitikimo išbraukti.
meeting-letter-more = Darbotvarkė ir prisijungimo nuoroda: { $address }
meeting-letter-cancelled-subject = Atšauktas: „{ $title }“, { $date }
meeting-letter-cancelled = susitikimas „{ $title }“ ({ $date }) neįvyks.
meeting-letter-reason = Priežastis: { $reason }
meeting-letter-moved-subject = Pakeista: { $title }, { $date }
meeting-letter-moved = pasikeitė susitikimo „{ $title }“, skelbto { $from }, laikas arba vieta. Dabar jis vyks:
minutes-letter-subject = Protokolas: „{ $title }“
minutes-letter = parengtas susitikimo „{ $title }“ protokolas.
minutes-letter-hours = Tame pačiame puslapyje įrašykite savo organizacijos valandas: { $address }

## Workspace: discussion

topics-none = Dar nieko neaptarta
topics-none-text = Pradėkite temą: užduokite klausimą, į kurį kiti galėtų atsakyti per minutę.
topic-note = { $count ->
    [one] { $count } įrašas
    [few] { $count } įrašai
   *[other] { $count } įrašų
}, paskutinis { $at }
topic-new = Pradėti temą
topic-title = Apie ką tai?
topic-circle = Kam skirta
topic-open-button = Pradėti temą
topic-opened-flash = Tema pradėta.
topic-closed = Uždaryta
topic-is-closed = Ši tema uždaryta: ją galima skaityti, bet nieko nebepridedama.
topic-close = Uždaryti temą
topic-reopen = Vėl atverti temą
topic-closed-flash = Tema uždaryta.
topic-reopened-flash = Tema vėl atverta.
post-text = Jūsų žodžiai
post-text-help = Galite naudoti Markdown. Paveikslėlius ir rinkmenas dėkite prie dokumentų ir čia pateikite nuorodas į juos.
post-answer = Atsakyti
post-button = Skelbti atsakymą
post-written-flash = Jūsų atsakymas paskelbtas diskusijoje.
post-edited = { $at }, pakeista { $edited }
post-withdrawn = Šį įrašą atsiėmė jo autorius.
post-change = Keisti arba atsiimti
post-change-title = Keisti savo įrašą
post-change-button = Įrašyti pakeitimą
post-changed-flash = Jūsų įrašas pakeistas.
post-withdraw = Atsiimti įrašą
post-withdraw-question = Jo tekstas ištrinamas visam laikui. Lieka matyti, kad įrašas buvo.
post-withdrawn-flash = Jūsų įrašas atsiimtas.
discussion-letters = Laiškai apie šią diskusiją
discussion-often = Kaip dažnai norite sužinoti, kas rašoma?
discussion-often-at-once = Apie kiekvieną įrašą iš karto
discussion-often-daily = Kartą per dieną, jei kas nors parašyta
discussion-often-weekly = Kartą per savaitę, jei kas nors parašyta
discussion-often-never = Niekada
discussion-letters-button = Įrašyti pasirinkimą
discussion-letters-flash = Jūsų pasirinkimas įrašytas.
post-letter-subject = { $topic } („{ $group }“)
post-letter = { $author } grupėje „{ $group }“ tema „{ $topic }“ rašo:
post-letter-read = Skaityti: { $address }
post-letter-reply = Atsakyti vieną kartą per šią nuorodą (tik jums, dvi savaites): { $address }
post-letter-choice = Kaip dažnai gausite šiuos laiškus, pasirenkate patys: { $address }
digest-letter-subject = { $count ->
    [one] { $count } įrašas jūsų grupėse
    [few] { $count } įrašai jūsų grupėse
   *[other] { $count } įrašų jūsų grupėse
}
digest-letter-topic = „{ $topic }“, { $count ->
    [one] { $count } įrašas:
    [few] { $count } įrašai, naujausi:
   *[other] { $count } įrašų, naujausi:
}
digest-letter-post = - { $author }: { $text }
reply-title = Jūsų atsakymas
reply-as = Atsakote kaip { $name }, { $organisation }.
reply-once = Atsiųsime el. laišką su jūsų atsakymu; paspaudus jame esančią nuorodą, atsakymas atsiras diskusijoje. Prisijungę galite atsakyti be šio žingsnio.
reply-held-flash = Ačiū. Jūsų atsakymas laukia: atverkite nuorodą jums siunčiamame el. laiške.
reply-held-title = Ar tai jūsų atsakymas?
reply-held-button = Taip, paskelbti mano vardu
reply-held-not-you = Jei rašėte ne jūs, užverkite šį puslapį: niekas to nematys, o po dviejų savaičių tai bus ištrinta.
reply-over-title = Ši nuoroda nebeveikia
reply-over = Ji panaudota, per sena arba diskusija uždaryta. Norėdami skaityti ir atsakyti, prisijunkite.
reply-over-link = Eiti į diskusiją
reply-letter-subject = Ar tai jūsų atsakymas tema „{ $topic }“?
reply-letter = per jums siųsto laiško nuorodą neprisijungęs asmuo parašė šį atsakymą tema „{ $topic }“:
reply-letter-confirm = Jei jis jūsų, per dvi savaites atverkite šią nuorodą ir jis bus paskelbtas jūsų vardu: { $address }
reply-letter-not-you = Jei jis ne jūsų, nieko nedarykite: niekas jo nematys.

## Workspace: papers

papers-none = Dokumentų dar nėra
papers-none-text = Pateikite, kas pravers kitiems: kriterijus, pirkimo dokumentus, skaidres.
papers-caption = Dokumentai, jų naujausia versija ir kas gali juos gauti
papers-of-predecessor = Grupės „{ $group }“ dokumentai
paper-title = Pavadinimas
paper-latest = Naujausia versija
paper-circle = Kas gali jį gauti
paper-file = Rinkmena
paper-file-help = Ne daugiau kaip { $size }. Rūšys: { $kinds }.
paper-kind-and-size = { $kind }, { $size }
paper-version = { $number } versija, { $date }
paper-version-note = { $number } versija, { $at }, { $kind }
paper-versions = Versijos
paper-version-add = Pridėti versiją
paper-version-what-is-new = Kas nauja
paper-version-button = Pridėti versiją
paper-version-added-flash = Versija pridėta; ankstesnės lieka.
paper-add-title = Pridėti dokumentą
paper-add-button = Pridėti dokumentą
paper-added-flash = Dokumentas pridėtas.
paper-supersedes = Pakeičia dokumentą
paper-supersedes-help = Senesnis dokumentas lieka su žyma „Pakeistas“.
paper-supersedes-none = Nepakeičia jokio dokumento
paper-supersedes-this = Pakeičia dokumentą
paper-is-superseded = Pakeistas
paper-superseded-by = Jį pakeičia naujesnis dokumentas:
paper-no-file = Pasirinkite netuščią rinkmeną.
paper-kind-unknown = Tokios rūšies rinkmenos nepateikiamos. Rūšys: { $kinds }.
paper-disguised = Šios rinkmenos turinys neatitinka jos pavadinimo.

## Workspace: decisions

polls-lead = Kiekviena organizacija turi vieną balsą; atstovas ir pavaduotojai balsuoja už tą pačią vietą.
polls-none = Dar niekas nepateikta balsuoti
polls-none-text = Tie, kas vadovauja grupei, gali paklausti visų organizacijų iš karto.
poll-open = Vyksta
poll-note-open = { $count ->
    [one] Iki šiol { $count } balsas
    [few] Iki šiol { $count } balsai
   *[other] Iki šiol { $count } balsų
}, vyksta iki { $at }
poll-note-closed = { $count ->
    [one] { $count } balsas
    [few] { $count } balsai
   *[other] { $count } balsų
}, baigėsi { $at }
poll-put-title = Pateikti klausimą balsuoti
poll-put-button = Pateikti balsuoti
poll-put-flash = Klausimas pateiktas, balsuojantiems apie tai pranešta.
poll-question = Klausimas
poll-answers = Atsakymai
poll-answers-help = Po vieną eilutėje, nuo dviejų iki dvylikos.
poll-answers-count = Parašykite nuo dviejų iki dvylikos skirtingų atsakymų, po vieną eilutėje.
poll-answer-too-long = Atsakyme gali būti ne daugiau kaip { $longest } { $longest ->
    [one] ženklas
    [few] ženklai
   *[other] ženklų
}.
poll-closes = Vyksta iki
poll-closes-help = Pagal jūsų laiko juostą.
poll-closes-wrong = Pasirinkite būsimą laiką per ateinančius metus.
poll-about = Ką reikėtų žinoti
poll-about-open = Pateikė { $author }, balsavimas vyksta iki { $at }
poll-about-closed = Pateikė { $author }, balsavimas baigėsi { $at }
poll-your-vote = Jūsų organizacijos balsas
poll-your-vote-help = Jį galite keisti, kol balsavimas nesibaigė.
poll-vote = Balsuoti
poll-vote-again = Keisti balsą
poll-no-answer = Pasirinkite vieną iš atsakymų.
poll-is-closed = Šis balsavimas baigėsi.
poll-observer = Stebėtojai nebalsuoja.
vote-cast-flash = Jūsų organizacijos balsas įskaitytas.
poll-result = { $count ->
    [one] Rezultatas: { $count } balsas
    [few] Rezultatas: { $count } balsai
   *[other] Rezultatas: { $count } balsų
}
poll-result-later = Rezultatą matysite, kai jūsų organizacija balsuos arba balsavimas baigsis.
poll-votes = Kas kaip balsavo
poll-answer = Atsakymas
poll-close = Baigti balsavimą dabar
poll-close-question = Balsai nebebus priimami. To anuliuoti negalima.
poll-closed-flash = Balsavimas baigtas.
poll-letter-subject = Jūsų balsas: { $question }
poll-letter = grupė „{ $group }“ sprendžia: { $question } Jūsų organizacija turi vieną balsą, balsavimas vyksta iki { $until }.
poll-reminder-subject = Dar vyksta: { $question }
poll-reminder = jūsų organizacija grupėje „{ $group }“ dar nebalsavo: { $question } Balsavimas vyksta iki { $until }.
poll-letter-vote = Balsuoti: { $address }

## Workspace: plan

plan-aim = Tikslas
plan-roadmap = Veiksmų gairės
plan-none = Veiksmų gairės tuščios.
plan-general = Visiems uždaviniams
plan-kind = Kas tai?
plan-kind-objective = Uždavinys
plan-kind-activity = Veikla
plan-kind-deliverable = Rezultatas
plan-state = Būsena
plan-state-planned = Suplanuota
plan-state-under-way = Vykdoma
plan-state-done = Atlikta
plan-state-dropped = Atsisakyta
plan-title = Viena eilute
plan-title-help = Uždavinys nurodo, iš ko bus matyti, kad jis įvykdytas.
plan-objective = Kuriam uždaviniui skirta
plan-objective-none = Visiems
plan-due = Iki
plan-due-on = Iki { $date }
plan-due-late = Terminas buvo { $date }
plan-output = Veiklos produktas
plan-output-label = Grupės veiklos produktas
plan-output-help = Rezultatas, kuris, kai bus parengtas, rodomas viešame grupės puslapyje.
plan-address = Kur jį rasti
plan-add = Pridėti prie veiksmų gairių
plan-add-button = Pridėti
plan-added-flash = Įtraukta į veiksmų gaires.
plan-progress = Kiek pasistūmėta?
plan-progress-button = Įrašyti
plan-moved-flash = Veiksmų gairės atnaujintos.
actions-title = Užduotys
actions-none = Niekas dar nieko neapsiėmė.
actions-caption = Kas, ką ir iki kada daro
action-what = Ką
action-who = Kas
action-who-choose = Pasirinkite organizaciją
action-open = Neatlikta
action-late = Vėluojama
action-done = Atlikta
action-reopen = Vis dėlto neatlikta
action-add = Įrašyti užduotį
action-add-button = Įrašyti
action-noted-flash = Įrašyta, vykdytojams pranešta.
action-done-flash = Atlikta.
action-reopened-flash = Užduotis vėl neatlikta.
action-letter-subject = Jums skirta užduotis: { $what }
action-letter = grupėje „{ $group }“ jūsų organizacija apsiėmė: { $what }
action-reminder-subject = Artėja terminas: { $what }
action-reminder = grupėje „{ $group }“ artėja užduoties, kurią apsiėmė jūsų organizacija, terminas: { $what }
action-letter-due = Iki { $date }.
action-letter-done = Atlikę pažymėkite ten: { $address }

## Workspace: updates

updates-none = Dar nėra ką pranešti
updates-none-text = Čia skelbiama tai, ką grupė praneša savo tinklui ir visiems.
updates-feed-of = Grupės „{ $group }“ naujienos
update-publish-title = Skelbti naujieną
update-headline = Antraštė
update-text = Tekstas
update-circle = Kam pranešama
update-publish-button = Skelbti
update-published-flash = Naujiena paskelbta.
update-withdraw = Atsiimti
update-withdraw-question = Čia jos niekas nebeskaitys. Anksčiau perskaitytuose sklaidos kanaluose ji liks.
update-withdrawn-flash = Naujiena atsiimta.

## Workspace: what is found of it

search-kind-group-topic = Diskusija
search-kind-group-paper = Dokumentas
search-kind-group-decision = Sprendimas
search-kind-group-update = Naujiena
search-kind-group-minutes = Protokolas
search-kind-group-plan = Veiksmų gairės
search-kind-group-action = Užduotis

## Workspace: what an imported group brought along

history-link = Ką ši grupė atsinešė iš kitos platformos
history-title = Iš kitos platformos
history-lead = Ši grupė importuota { $date }. Žmonių vardai ir organizacijų pavadinimai čia rašomi taip, kaip buvo parašyti ten; paskyros dėl to niekas neįgyja.
history-members = Nariai
history-role = Vaidmuo
history-people = Žmonės
history-time = Kada
history-since = nuo { $date }
history-steps = Grupės gyvavimas
history-report = Ataskaita, { $date }
history-joint = kartu su grupėmis: { $groups }

## What the log says

charter-written = parašė nuostatų redakciją
charter-retired = atšaukė nuostatus
charter-offered = vėl pasiūlė nuostatus
group-proposed = pasiūlė grupę
group-gathering = paklausė, kas dalyvautų grupėje
group-declined = atmetė grupę
group-approved = patvirtino grupę
group-opened = atidarė grupę
group-extended = pratęsė grupės kadenciją
group-rested = sustabdė grupės veiklą
group-woken = atnaujino grupės veiklą
group-closing = pradėjo baigti grupės veiklą
group-closed = užbaigė grupės veiklą
group-succeeded = perdavė grupės darbą kitai grupei
group-edited = pakeitė grupės aprašymą
group-reported = pateikė grupės ataskaitą
group-imported = importavo grupę
group-seat-taken = užėmė vietą grupėje
group-seat-ended = panaikino vietą grupėje
group-seat-changed = pakeitė vietą grupėje
group-seat-asked-for = paprašė vietos grupėje
group-seat-refused = nesuteikė vietos grupėje
group-seat-request-withdrawn = atsiėmė prašymą gauti vietą grupėje
group-head-offered = pasiūlė kitam nariui vadovauti grupei
group-head-offer-ended = atšaukė pasiūlymą vadovauti grupei
group-head-began = pradėjo vadovauti grupei
group-head-ended = nebevadovauja grupei
workspace-plan-changed = pakeitė grupės planą
workspace-plan-imported = importavo grupės planą
workspace-action-noted = užrašė veiksmą
workspace-action-imported = importavo veiksmą
workspace-meeting-called = sušaukė susitikimą
workspace-meeting-changed = pakeitė grupės susitikimą
workspace-meeting-withdrawn = atsiejo susitikimą nuo grupės
workspace-meeting-noted = užrašė susitikimo dalyvius ir valandas
workspace-minutes-written = parašė protokolą
workspace-update-published = paskelbė grupės naujieną
workspace-update-withdrawn = atšaukė grupės naujieną
workspace-update-reached = nurodė, kam skirta naujiena
workspace-update-imported = importavo grupės naujieną
workspace-post-written = parašė diskusijoje
workspace-post-revised = pataisė įrašą diskusijoje
workspace-topic-closed = uždarė temą arba vėl ją atidarė
workspace-topic-imported = importavo temą
workspace-paper-added = pridėjo dokumentą
workspace-paper-reached = nurodė, kam skirtas dokumentas
workspace-paper-imported = importavo dokumentą
workspace-poll-put = pateikė klausimą balsuoti
workspace-poll-imported = importavo sprendimą
workspace-vote-cast = balsavo
