## Accounts: signing up, signing in

account-name = Vardas ir pavardė
account-name-help = Taip, kaip norite būti vadinami dalyvių sąrašuose ir pažymėjimuose.
account-name-refused = Įrašykite vardą ir pavardę: viena eilutė, ne daugiau kaip 100 simbolių.
account-email = El. pašto adresas
account-email-refused = Įrašykite el. pašto adresą, pavyzdžiui, name@example.org.
account-password = Slaptažodis
account-password-help = Ne mažiau kaip { $count } simbolių. Sakinys, kurį prisiminsite, yra geriau nei trumpas žodis su ženklais.
account-password-mismatch = Tai ne šios paskyros slaptažodis.
account-password-new = Naujas slaptažodis
account-password-old = Dabartinis slaptažodis
account-language = Kalba
account-language-help = Šia kalba skaitysite puslapius ir gausite laiškus.
account-language-unknown = Pasirinkite vieną iš sąraše esančių kalbų.
account-time-zone = Laiko juosta
account-time-zone-help = Kitur vykstančių renginių laikas rodomas ir pagal šią juostą.
account-time-zone-unknown = Pasirinkite vieną iš sąraše esančių laiko juostų.

password-short = Slaptažodį turi sudaryti ne mažiau kaip { $count } simbolių.
password-long = Slaptažodį turi sudaryti ne daugiau kaip { $count } simbolių.
password-common = Tai vienas pirmųjų slaptažodžių, kuriuos bandytų bet kas. Pasirinkite kitą.
password-like-email = Slaptažodyje neturi būti jūsų el. pašto adreso.

sign-up-title = Sukurti paskyrą
sign-up-lead = Turėdami paskyrą galite registruotis į renginius, atstovauti savo organizacijai ir sekti savo tinklus.
sign-up-email-help = Geriausia adresas, kuriuo jus žino jūsų organizacija. Juo atsiųsime nuorodą.
sign-up-button = Sukurti paskyrą
sign-up-known = Jau turite paskyrą?

verification-title = Patvirtinkite savo el. pašto adresą
verification-lead = Įveskite slaptažodį, kurį pasirinkote adresui { $email }. Tada paskyra bus paruošta ir būsite prisijungę.
verification-password-help = Tai parodo, kad paskyrą sukūrėte jūs.
verification-button = Patvirtinti ir prisijungti
verification-again-title = Dar kartą išsiųsti patvirtinimo laišką
verification-again-lead = Jei yra paskyra, laukianti šio adreso patvirtinimo, juo išsiųsime naują nuorodą.

sign-in-title = Prisijungti
sign-in-button = Prisijungti
sign-in-mismatch = El. pašto adresas ir slaptažodis nesutampa.
sign-in-unverified = Pirmiausia patvirtinkite savo el. pašto adresą: atverkite nuorodą, esančią jums išsiųstame laiške.
sign-in-other-ways = Kiti būdai
sign-in-forgotten = Pamiršau slaptažodį
sign-in-link-title = Prisijungti naudojant nuorodą el. laiške
sign-in-link-lead = Atsiųsime nuorodą, kuria vieną kartą prisijungsite be slaptažodžio. Ji galioja 15 minučių.
sign-in-link-ready = Paspauskite mygtuką ir prisijunkite kaip { $email }.
sign-out-flash = Jūs atsijungėte.

ask-for-link-button = Siųsti nuorodą
letter-sent-title = Patikrinkite el. paštą
letter-sent = Adresu { $email } išsiuntėme laišką. Jame nurodyta, ką daryti toliau.
letter-sent-more = Po kelių minučių vis dar nieko negavote? Pažiūrėkite šlamšto aplanke ir patikrinkite, ar tai jūsų paskyros adresas.
link-gone-title = Ši nuoroda nebegalioja
link-gone = Kiekviena nuoroda veikia vieną kartą ir ribotą laiką. Ši jau panaudota, baigėsi jos galiojimas arba ji nukopijuota ne visa.
link-gone-again = Prašyti naujos nuorodos

password-reset-title = Pasirinkti naują slaptažodį
password-reset-lead = Jūsų paskyros adresu atsiųsime nuorodą. Ji galioja vieną valandą.
password-reset-ready = Naujas slaptažodis skirtas paskyrai { $email }. Visur kitur būsite atjungti.
password-reset-button = Išsaugoti naują slaptažodį

demo-title = Šios demonstracijos prisijungimai
demo-lead = Visi duomenys čia skirti tik išbandyti. Visų prisijungimų slaptažodis yra { $password }.
demo-table = Kuo galite būti
demo-role = Vaidmuo
demo-buyer = Miesto pirkėjas, jo puslapio administratorius
demo-social = Socialinės ekonomikos subjektas
demo-supplier = Tiekėjas
demo-secretary = Tinklo sekretoriatas
demo-operator = Sistemos operatorius

## Accounts: my account

account-profile = Apie jus
account-save-button = Išsaugoti
account-changed-flash = Pakeitimai išsaugoti.
account-acting = Organizacijos, kurioms atstovaujate
account-acting-none = Kol kas neatstovaujate jokiai organizacijai. Raskite savąją ir paprašykite teisės jai atstovauti; sprendžia jos administratoriai arba sekretoriatas.
account-acting-find = Rasti organizaciją
account-acting-lead = Ką galite matyti ir daryti, priklauso nuo organizacijos, kuriai atstovaujate.
account-acting-waiting = Laukiama patvirtinimo
account-acting-chosen = Dabar jai atstovaujate
account-acting-button = Atstovauti organizacijai „{ $organisation }“
account-acting-flash = Dabar atstovaujate šiai organizacijai.
account-security = Prieiga ir duomenys
account-sign-ins-link = Peržiūrėti, kur esate prisijungę
account-tokens-link = Prieigos raktai jūsų programoms
account-data = Kas apie jus saugoma
account-data-link = Atsisiųsti mano duomenis (JSON)
account-leave = Paskyros atsisakymas

account-email-title = Keisti el. pašto adresą
account-email-lead = Jūsų adresas – { $email }. Naujuoju adresu išsiųsime nuorodą; kol jos neatversite, niekas nesikeis.
account-email-new = Naujas el. pašto adresas
account-email-new-help = Nuorodą atverkite toje naršyklėje, kurioje esate prisijungę.
account-email-same = Tai jau yra jūsų paskyros adresas.
account-email-ready = Nuo šiol prisijungsite adresu { $new }, o ne { $current }, ir juo gausite laiškus.
account-email-confirm-button = Naudoti naująjį adresą
account-email-changed-flash = Jūsų adresas pakeistas. Apie tai pranešėme senuoju adresu.

account-password-title = Keisti slaptažodį
account-password-lead = Čia liksite prisijungę, o visur kitur būsite atjungti.
account-password-none = Prisijungiate naudodami nuorodas ir slaptažodžio neturite. Norėdami jį nustatyti, paprašykite nuorodos.
account-password-changed-flash = Jūsų slaptažodis pakeistas. Visur kitur esate atjungti.

sign-ins-title = Prisijungimai
sign-ins-lead = Naršyklės, kuriose esate prisijungę. 30 dienų nenaudojamas prisijungimas baigiasi savaime. Nutraukite tuos, kurių neatpažįstate, ir pakeiskite slaptažodį.
sign-ins-table = Kur esate prisijungę
sign-ins-agent = Naršyklė
sign-ins-agent-unknown = Nežinoma
sign-ins-address = Interneto adresas
sign-ins-at = Prisijungta
sign-ins-seen = Paskutinį kartą naudota
sign-ins-this = Ši naršyklė
sign-ins-end = Atjungti
sign-ins-end-all = Atsijungti visur
sign-ins-end-all-question = Būsite atjungti visose naršyklėse, taip pat ir šioje. Jūsų prieigos raktai liks.
sign-ins-ended-flash = Prisijungimas nutrauktas.
sign-ins-all-ended-flash = Esate atjungti visur.

tokens-title = API prieigos raktai
tokens-lead = Turėdama prieigos raktą programa jūsų vardu skaito arba keičia duomenis: ji gali tai, ką galite jūs, atstovaudami savo organizacijai. Saugokite jį kaip slaptažodį.
tokens-none = Prieigos raktų nėra
tokens-none-help = Norėdami naudotis duomenų sąsaja, sukurkite raktą toliau.
tokens-table = Jūsų prieigos raktai
token-name = Pavadinimas
token-name-help = Kad vėliau žinotumėte, kam jis skirtas, pavyzdžiui: mūsų intraneto kalendorius.
token-name-refused = Įrašykite pavadinimą: viena eilutė, ne daugiau kaip 100 simbolių.
token-too-many = Jau turite 20 prieigos raktų. Atšaukite tą, kurio nebereikia.
token-scope = Apimtis
token-scope-read = Skaityti
token-scope-read-help = Mato tai, ką matote jūs, ir nieko nekeičia.
token-scope-write = Skaityti ir rašyti
token-scope-write-help = Taip pat jūsų vardu keičia duomenis.
token-scope-refused = Pasirinkite, ką raktu leidžiama daryti.
token-made-at = Sukurtas
token-create-title = Naujas prieigos raktas
token-create-button = Sukurti raktą
token-new-title = Jūsų naujas prieigos raktas
token-new = Nukopijuokite jį dabar: jis daugiau nebus rodomas.
token-revoke = Atšaukti
token-revoke-question = Programų, naudojančių raktą „{ $name }“, užklausos nuo šiol bus atmetamos.
token-revoked-flash = Prieigos raktas atšauktas.

deletion-title = Ištrinti mano paskyrą
deletion-lead = Šio veiksmo atšaukti negalima. Perskaitykite, kas bus pašalinta ir kas liks.
deletion-left-alone-title = Esate vienintelis administratorius
deletion-left-alone = Daugiau niekas neadministruoja: { $organisations }. Paskyrą vis tiek galite ištrinti; tinklo sekretoriatas gali paskirti kitą asmenį.
deletion-goes = Kas bus pašalinta
deletion-goes-person = Jūsų vardas ir pavardė, el. pašto adresas ir slaptažodis.
deletion-goes-access = Visi prisijungimai, nuorodos ir prieigos raktai.
deletion-goes-roles = Jūsų įgaliojimai organizacijose ir vietos sekretoriatuose.
deletion-goes-letters = Jums siųsti laiškai, išskyrus tai, kad laiškas buvo išsiųstas.
deletion-stays = Kas liks be jūsų vardo
deletion-stays-records = Tai, ką darėte organizacijos ar tinklo vardu: sprendimai, paskelbti puslapiai, pakeitimų žurnalas.
deletion-stays-events = Tai, kad kažkas dalyvavo renginyje, jei finansuotojams reikia parodyti dalyvių skaičių.
deletion-stays-backups = Šių namų atsarginės kopijos, kol jas pakeis naujesnės.
deletion-data-first = Pirmiausia atsisiųsti mano duomenis (JSON)
deletion-password-help = Įveskite jį patvirtindami.
deletion-no-password = Neprisimenate slaptažodžio arba jo neturite? Patvirtinkite naudodami nuorodą el. laiške.
deletion-button = Visam laikui ištrinti mano paskyrą
deletion-link-button = Siųsti patvirtinimo nuorodą
deletion-ready = Paspaudę šį mygtuką, savo paskyrą ištrinsite visam laikui.
deletion-flash = Jūsų paskyra ištrinta. Viso gero ir ačiū.

## Accounts: letters

entry-link-verification = El. pašto adreso patvirtinimas
entry-link-sign-in = Prisijungimo nuoroda
entry-link-password-reset = Naujas slaptažodis
entry-link-email-change = El. pašto adreso keitimas
entry-link-deletion = Paskyros ištrynimas

letter-verification-subject = Patvirtinkite savo el. pašto adresą
letter-verification-body =
    Laba diena,

    kažkas, tikriausiai jūs, sukūrė paskyrą adresu { $email }. Norėdami jį patvirtinti, atverkite šį puslapį ir įveskite pasirinktą slaptažodį:

    { $link }

    Nuoroda galioja 48 valandas. Jei tai buvote ne jūs, nieko nedarykite: paskyra bus ištrinta.
letter-already-known-subject = Jūs jau turite paskyrą
letter-already-known-body =
    Laba diena,

    kažkas, galbūt jūs, norėjo panaudoti adresą { $email } naujai arba kitai paskyrai. Paskyrą šiuo adresu jau turite. Niekas nepasikeitė.

    Jei tai buvote jūs, prisijunkite čia; čia taip pat galite pasirinkti naują slaptažodį:

    { $link }

    Jei tai buvote ne jūs, nieko daryti nereikia.
letter-sign-in-subject = Jūsų prisijungimo nuoroda
letter-sign-in-body =
    Laba diena,

    šia nuoroda prisijungsite kaip { $email }:

    { $link }

    Ji veikia vieną kartą, 15 minučių. Jei jos neprašėte, nieko nedarykite: be šio laiško niekas negali ja pasinaudoti.
letter-password-reset-subject = Jūsų nuoroda naujam slaptažodžiui
letter-password-reset-body =
    Laba diena,

    šia nuoroda pasirinksite naują paskyros { $email } slaptažodį:

    { $link }

    Ji veikia vieną kartą, vieną valandą. Jei jos neprašėte, nieko nedarykite: slaptažodis nesikeis.
letter-password-changed-subject = Jūsų slaptažodis pakeistas
letter-password-changed-body =
    Laba diena,

    jūsų paskyros { $email } slaptažodis pakeistas, o visi kiti prisijungimai nutraukti. Programoms skirti prieigos raktai lieka, kol juos atšauksite.

    Jei tai padarėte ne jūs, nedelsdami pasirinkite naują slaptažodį:

    { $link }
letter-email-change-subject = Patvirtinkite savo naują el. pašto adresą
letter-email-change-body =
    Laba diena,

    jei norite, kad nuo šiol jūsų paskyros adresas būtų { $email }, atverkite šį puslapį toje naršyklėje, kurioje esate prisijungę:

    { $link }

    Nuoroda galioja 24 valandas. Jei jos neprašėte, nieko nedarykite.
letter-email-changed-subject = Jūsų paskyros el. pašto adresas pakeistas
letter-email-changed-body =
    Laba diena,

    { $email } nebėra jūsų paskyros adresas. Nuo šiol laiškai siunčiami naujuoju adresu.

    Jei tai padarėte ne jūs, nedelsdami parašykite tiems, kas tvarko šiuos namus:

    { $link }
letter-deletion-subject = Jūsų nuoroda paskyrai ištrinti
letter-deletion-body =
    Laba diena,

    šia nuoroda visam laikui ištrinsite savo paskyrą { $email }. Atverkite ją toje naršyklėje, kurioje esate prisijungę:

    { $link }

    Ji veikia vieną kartą, vieną valandą. Jei jos neprašėte, pakeiskite slaptažodį.
letter-account-deleted-subject = Jūsų paskyra ištrinta
letter-account-deleted-body =
    Laba diena,

    paskyra, kurios adresas { $email }, ištrinta. Jūsų vardas neberodomas; tai, kas lieka, lieka be jo. Tai paskutinis laiškas. Bet kada galite sugrįžti:

    { $link }

## Organisations

search-kind-network = Tinklas
search-kind-organisation = Organizacija

members-form-too-long = Sutrumpinkite: ne daugiau kaip { $longest } simbolių.
members-form-original = Originalo kalba
members-form-original-help = Kalba, kuria čia rašote. Vertimai rodomi šalia originalo, bet jo nepakeičia.
members-form-original-missing = Parašykite tai originalo kalba.
members-form-other-languages = Vertimai
members-form-markdown = Galite naudoti Markdown: *paryškinimą*, sąrašus, nuorodas.
members-form-website-help = Pradėkite https://.
members-form-website-unreadable = Įrašykite interneto adresą, prasidedantį https:// arba http://.
members-deleted-person = Buvusi paskyra
members-letter-no-reason = Priežastis nenurodyta.

organisations-title = Organizacijos
organisations-lead = Viešieji pirkėjai, socialinės ekonomikos subjektai, tiekėjai ir tie, kas tvarko bei remia tinklus.
organisations-filter = Filtruoti organizacijas
organisations-filter-words = Pavadinimas
organisations-filter-any-kind = Visos rūšys
organisations-filter-any-country = Visos šalys
organisations-filter-network = Tinklo narė
organisations-filter-any-network = Bet kurio tinklo arba nė vieno
organisations-none-found = Nė viena organizacija neatitinka
organisations-none-found-hint = Įrašykite mažiau pavadinimo raidžių arba pašalinkite filtrą. Diakritiniai ženklai ir didžiosios raidės nesvarbu.
organisations-none = Organizacijų dar nėra
organisations-none-hint = Įtraukite pirmąją: jūs ją administruosite.
organisations-all-link = Rodyti visas organizacijas
organisations-networks = Tinklai
organisations-total = { $count ->
    [one] { $count } organizacija
    [few] { $count } organizacijos
   *[other] { $count } organizacijų
}

organisation-name = Organizacija
organisation-original-name = Pavadinimas originalo kalba
organisation-kind = Rūšis
organisation-kind-choose = Pasirinkite rūšį
organisation-kind-missing = Pasirinkite, kokios rūšies tai organizacija.
organisation-kind-contracting-authority = Perkančioji organizacija
organisation-kind-central-purchasing-body = Centrinė perkančioji organizacija
organisation-kind-purchasing-consortium = Pirkimų konsorciumas
organisation-kind-social-economy-entity = Socialinės ekonomikos subjektas
organisation-kind-supplier = Tiekėjas
organisation-kind-network-secretariat = Tinklo sekretoriatas
organisation-kind-programme-owner = Programos valdytojas
organisation-kind-strategic-partner = Strateginis partneris
organisation-kind-monitoring-partner = Stebėsenos partneris
organisation-kind-observer = Stebėtojas
organisation-country = Šalis
organisation-country-choose = Pasirinkite šalį
organisation-country-missing = Pasirinkite šalį.
organisation-region = Regionas (NUTS)
organisation-region-help = Regiono kodas, pavyzdžiui, BE234. Jei jo nežinote, palikite tuščią.
organisation-region-unreadable = Regiono kodą sudaro dvi raidės ir ne daugiau kaip trys raidės ar skaitmenys, pavyzdžiui, BE234.
organisation-region-elsewhere = Šis regionas yra kitoje šalyje.
organisation-languages = Darbo kalbos
organisation-languages-label = Kalbos, kuriomis ji dirba
organisation-website = Interneto svetainė
organisation-employees = Darbuotojai
organisation-employees-help = Sveikasis skaičius. Nuo jo priklauso kai kurių tinklų mokesčiai.
organisation-employees-unreadable = Įrašykite sveikąjį skaičių, pavyzdžiui, 4200.
organisation-identifiers = Identifikatoriai
organisation-identifiers-help = Po vieną eilutėje, pradžioje nurodykite registrą: „VAT: BE0207451227“, „PIC: 999999999“.
organisation-identifiers-unreadable = Kiekvienoje eilutėje įrašykite registrą, dvitaškį ir numerį.
organisation-identifiers-too-many = Identifikatorių gali būti ne daugiau kaip { $most }.
organisation-parent = Priklauso organizacijai
organisation-parent-help = Organizacijos, kurios dalis ji yra, pavadinimas arba adresas, jei tokia yra.
organisation-parent-unknown = Šios organizacijos sąraše nėra. Pirmiausia ją įtraukite arba palikite tuščią.
organisation-parent-circle = Organizacija negali būti savo pačios arba savo padalinių dalis.
organisation-address = Adresas čia
organisation-children = Šios organizacijos padaliniai
organisation-memberships = Tinklai
organisation-memberships-caption = Buvusios ir esamos narystės
organisation-no-memberships = Ji dar nepriklauso nė vienam šių namų tinklui.
organisation-networks-link = Peržiūrėti tinklus
organisation-people = Jai atstovaujantys asmenys
organisation-people-link = Tvirtinti ir tvarkyti
organisation-people-visible = Tai mato tik šios organizacijos asmenys, jos tinklų sekretoriatai ir šių namų operatoriai.
organisation-people-none = Čia jai dar niekas neatstovauja.
organisation-person-since = { $role } nuo { $day }

organisation-new-link = Įtraukti organizaciją
organisation-new-title = Įtraukti organizaciją
organisation-new-lead = Kiekvienas, turintis paskyrą, gali įtraukti trūkstamą organizaciją. Jūs ją administruosite: redaguosite jos puslapį ir spręsite, kas jai atstovauja.
organisation-form-what = Kas tai
organisation-form-where = Kur ji yra
organisation-form-more = Daugiau, jei žinote
organisation-name-in = Pavadinimas ({ $language })
organisation-about = Ką ji veikia
organisation-about-in = Ką ji veikia ({ $language })
organisation-enter-button = Įtraukti organizaciją
organisation-entered-flash = Organizacija įtraukta į sąrašą, ir jūs ją administruojate.
organisation-alike-title = Ar tai viena iš šių?
organisation-alike-lead = Šių tos pačios šalies organizacijų pavadinimai panašūs. Jei tarp jų yra jūsų organizacija, atverkite ją ir paprašykite teisės jai atstovauti.
organisation-alike-another = Nė viena iš jų: mano organizacija kita
organisation-alike-refused = Pirmiausia peržiūrėkite panašaus pavadinimo organizacijas, tada patvirtinkite, kad jūsų yra kita.
organisation-edit-link = Redaguoti
organisation-edit-title = Redaguoti organizaciją
organisation-edit-lead = Jos adresas čia nesikeičia, kad ir kaip pasikeistų pavadinimas.
organisation-edit-button = Išsaugoti
organisation-edited-flash = Organizacijos puslapis atnaujintas.

## Organisations: what the log says

organisation-entered = įtraukė organizaciją
organisation-edited = redagavo organizaciją

## Capacities

capacity-role = Vaidmuo
capacity-role-member = Narys
capacity-role-member-help = Dalyvauja: teikia paraiškas dalyvauti renginiuose, mato tai, kas skirta organizacijai.
capacity-role-representative = Atstovas
capacity-role-representative-help = Taip pat kalba, balsuoja ir pasirašo organizacijos vardu bei teikia narystės paraiškas.
capacity-role-administrator = Administratorius
capacity-role-administrator-help = Taip pat redaguoja jos puslapį ir sprendžia, kas jai atstovauja.
capacity-role-missing = Pasirinkite vaidmenį.
capacity-ask-link = Atstovauti šiai organizacijai
capacities-title = Atstovavimas organizacijai „{ $organisation }“
capacities-lead = Asmenys atstovauja organizacijai atlikdami vaidmenį, kurį patvirtina jos administratoriai. Pasikeitus darbui, istorija išlieka.
capacity-own = Jūs ir ši organizacija
capacity-own-waiting = Paprašėte teisės jai atstovauti. Vaidmuo: { $role }. Atsakys administratorius.
capacity-own-acting = Jūs jai atstovaujate. Vaidmuo: { $role }.
capacity-own-only-administrator = Esate vienintelis jos administratorius. Prieš išeidami paskirkite administratoriumi kitą asmenį; kitaip tai turės padaryti jos tinklo sekretoriatas.
capacity-take-back-button = Atsiimti prašymą
capacity-take-back-question = Jūsų prašymas bus pašalintas. Vėliau galėsite prašyti dar kartą.
capacity-leave-button = Palikti šią organizaciją
capacity-leave-question = Jai nebeatstovausite: neteksite to, ką mato tik jos asmenys. Istorijoje liks, nuo kada iki kada čia buvote.
capacity-ask-title = Prašyti teisės jai atstovauti
capacity-ask-sign-in = Norėdami prašyti, prisijunkite arba susikurkite paskyrą.
capacity-sign-in-link = Prisijungti
capacity-message = Žinutė
capacity-message-help = Kas jūs esate šioje organizacijoje, kad administratoriai jus atpažintų. Jie taip pat mato jūsų vardą, pavardę ir el. pašto adresą.
capacity-message-too-long = Sutrumpinkite žinutę: ne daugiau kaip 2000 simbolių.
capacity-ask-button = Siųsti prašymą
capacity-asked-flash = Jūsų prašymas išsiųstas. Kai į jį bus atsakyta, gausite el. laišką.
capacity-already-acting = Jūs jau atstovaujate šiai organizacijai.
capacity-already-asked = Jau pateikėte prašymą; atsakymą gausite el. laišku.
capacities-waiting = Prašymai
capacities-waiting-none = Niekas nelaukia atsakymo.
capacities-acting = Jai atstovaujantys asmenys
capacities-history = Istorija
capacity-person = Asmuo
capacity-since = Nuo
capacity-until = Iki
capacity-asked-day = Prašyta
capacity-end = Pabaiga
capacity-asked-on = { $day } prašė vaidmens: { $role }
capacity-approved-by = patvirtino { $person }
capacity-ended-by = atliko { $person }
capacity-role-of = Vaidmuo ({ $person })
capacity-role-change-button = Pakeisti
capacity-approve-button = Patvirtinti
capacity-approved-flash = Patvirtinta. Asmuo apie tai informuotas el. laišku.
capacity-decline-button = Atmesti
capacity-decline-question = { $person } neatstovaus šiai organizacijai ir apie tai bus informuotas el. laišku.
capacity-decline-reason = Priežastis (bus nurodyta el. laiške)
capacity-declined-flash = Atmesta. Asmuo apie tai informuotas el. laišku.
capacity-role-changed-flash = Vaidmuo pakeistas. Asmuo apie tai informuotas el. laišku.
capacity-end-button = Nutraukti
capacity-end-question = { $person } nebeatstovaus šiai organizacijai ir apie tai bus informuotas el. laišku.
capacity-ended-flash = Asmuo nebeatstovauja šiai organizacijai. Apie tai jis informuotas el. laišku.
capacity-left-flash = Jūs nebeatstovaujate šiai organizacijai.
capacity-not-waiting = Šio atsakymo niekas nebelaukia: į prašymą atsakyta arba jis atsiimtas.
capacity-not-acting = Šis asmuo nebeatstovauja organizacijai.
capacity-same-role = Šis asmuo jau turi šį vaidmenį.
capacity-last-administrator = Pirmiausia paskirkite administratoriumi kitą asmenį: kitaip organizacija liktų be administratoriaus.
capacity-state-waiting = Laukia
capacity-state-acting = Atstovauja
capacity-state-ended = Nutraukta
capacity-state-declined = Atmesta arba atsiimta

## Capacities: what the log says

capacity-asked = paprašė teisės atstovauti organizacijai
capacity-approved = patvirtino asmenį kaip organizacijos atstovą
capacity-declined = atmetė asmens prašymą atstovauti organizacijai
capacity-role-changed = pakeitė vaidmenį organizacijoje
capacity-ended = nutraukė įgaliojimus organizacijoje

## Capacities: letters

capacity-asked-letter-subject = { $person } prašo teisės atstovauti organizacijai „{ $organisation }“
capacity-asked-letter =
    Laba diena,

    { $person } ({ $address }) prašo teisės atstovauti organizacijai „{ $organisation }“. Vaidmuo: { $role }.

    { $message }

    Patvirtinkite arba atmeskite čia:
    { $link }
capacity-approved-letter-subject = Dabar atstovaujate organizacijai „{ $organisation }“
capacity-approved-letter =
    Laba diena,

    jūsų prašymas patvirtintas: atstovaujate organizacijai „{ $organisation }“. Vaidmuo: { $role }.

    { $link }
capacity-declined-letter-subject = Jūsų prašymas atstovauti organizacijai „{ $organisation }“
capacity-declined-letter =
    Laba diena,

    jūsų prašymas atstovauti organizacijai „{ $organisation }“ atmestas.

    { $reason }
capacity-role-changed-letter-subject = Pasikeitė jūsų vaidmuo organizacijoje „{ $organisation }“
capacity-role-changed-letter =
    Laba diena,

    jūsų vaidmuo organizacijoje „{ $organisation }“ pasikeitė. Dabar jis toks: { $role }.

    { $link }
capacity-ended-letter-subject = Jūs nebeatstovaujate organizacijai „{ $organisation }“
capacity-ended-letter =
    Laba diena,

    administratorius nutraukė jūsų vaidmenį organizacijoje „{ $organisation }“. Čia jai nebeatstovaujate. Jūsų paskyra nesikeičia.

    Jei manote, kad tai klaida, parašykite organizacijos administratoriams.
capacity-left-letter-subject = { $person } nebeatstovauja organizacijai „{ $organisation }“
capacity-left-letter =
    Laba diena,

    { $person } paliko organizaciją „{ $organisation }“ ir čia jai nebeatstovauja. Organizacijos istorijoje lieka, nuo kada iki kada atstovauta.

## Networks

networks-title = Tinklai
networks-lead = Viešųjų pirkėjų tinklai, susitinkantys šiuose namuose. Kiekvienas turi savo narius, narystės lygius ir sekretoriatą.
networks-all = Visi tinklai
networks-none = Tinklų dar nėra
networks-none-hint = Tinklus į šiuos namus priima operatorius.
networks-front-title = Šių namų tinklai
networks-front-link = Visi tinklai
network-counts = { $members ->
    [one] { $members } narys
    [few] { $members } nariai
   *[other] { $members } narių
} iš { $countries ->
    [one] { $countries } šalies
    [few] { $countries } šalių
   *[other] { $countries } šalių
}
network-kicker = Viešųjų pirkėjų tinklas
network-apply-link = Teikti narystės paraišką
network-events-link = Šio tinklo renginiai
network-members = Šiandien narių organizacijų
network-countries = Šalys
network-through = Iš jų per konsorciumą
network-tiers = Narystės lygiai
network-contact = Sekretoriato el. paštas
network-contact-help = Rodomas tinklo puslapyje.
network-contact-unreadable = Įrašykite vieną el. pašto adresą.
network-website = Interneto svetainė
network-by-country = Nariai pagal šalis
network-members-title = Nariai
network-members-filter = Filtruoti narius
network-members-all = Rodyti visus narius
network-any-tier = Visi lygiai
network-no-members = Šiam tinklui dar nepriklauso nė viena organizacija.
network-back-link = Grįžti į tinklą

tier-open-to-all = visų rūšių organizacijos
tier-open-to = Gali priklausyti: { $kinds }
tier-members = { $count ->
    [one] { $count } narys
    [few] { $count } nariai
   *[other] { $count } narių
}

membership-network = Tinklas
membership-tier = Lygis
membership-since = Nuo
membership-state = Būsena
membership-how = Kaip
membership-direct = Tiesiogiai
membership-through = Per
membership-through-consortium = Per konsorciumą „{ $consortium }“
membership-affiliates = { $count ->
    [one] Per ją priklauso { $count } organizacija
    [few] Per ją priklauso { $count } organizacijos
   *[other] Per ją priklauso { $count } organizacijų
}
membership-in-force = Narė
membership-ahead = Dar neprasidėjo
membership-over = Buvusi narė
membership-until = iki { $day }
membership-first-day = Pirmoji diena
membership-first-day-help = Jei priimate: diena, nuo kurios prasideda narystė.
membership-last-day = Paskutinė diena

network-new-link = Priimti tinklą
network-new-title = Priimti tinklą
network-found-button = Priimti
network-founded-flash = Tinklas priimtas. Dabar paskirkite jam sekretoriatą.
network-edit-title = Redaguoti tinklą „{ $network }“
network-edit-link = Puslapis ir spalva
network-edit-button = Išsaugoti
network-edited-flash = Tinklo puslapis atnaujintas.
network-name = Pavadinimas
network-name-help = Toks pat visomis kalbomis.
network-name-missing = Įrašykite tinklo pavadinimą.
network-address = Adresas
network-address-help = Tai, kas eina po /networks/: mažosios raidės, skaitmenys ir brūkšneliai. Jis niekada nesikeičia. Jei tuščia, sudaromas iš pavadinimo.
network-address-unreadable = Naudokite mažąsias raides nuo a iki z, skaitmenis ir pavienius brūkšnelius.
network-address-taken = Šis adresas užimtas. Pasirinkite kitą.
network-tagline = Viena eilute
network-tagline-in = Viena eilute ({ $language })
network-tagline-help = Kas yra šis tinklas – kortelėms ir peržiūroms.
network-about = Apie
network-about-in = Apie ({ $language })
network-colour = Spalva
network-colour-help = Ryškioji tinklo puslapių spalva. Pagal ją apskaičiuojami teksto ir mygtukų atspalviai, kad juos būtų galima perskaityti.
network-colour-unreadable = Spalvą įrašykite šešiais skaitmenimis, pavyzdžiui, #0f4a4c.
network-colour-too-pale = Ši spalva per blyški, kad būtų matoma baltame fone: jos kontrastas yra { $contrast } su 1, o reikia ne mažiau kaip 3 su 1 (WCAG 2.2). Pasirinkite tamsesnę.
network-accepts-applications = Organizacijos gali teikti paraiškas internetu

## Networks: tiers

tiers-title = Narystės lygiai
tiers-of-title = Tinklo „{ $network }“ narystės lygiai
tiers-lead = Kuo gali būti nariai. Tai, kas skirta „nuo tam tikro lygio“, nustatoma pagal rangą.
tiers-none = Lygių dar nėra. Nariams reikia bent vieno: pridėkite pirmąjį toliau.
tier-rank = Rangas
tier-rank-help = 1 yra žemiausias. Aukštesni lygiai mato tai, ką mato žemesni.
tier-rank-unreadable = Įrašykite sveikąjį skaičių nuo 1 iki { $highest }.
tier-name = Lygis
tier-original-name = Pavadinimas
tier-name-in = Pavadinimas ({ $language })
tier-about = Kam jis skirtas ir ką suteikia
tier-about-in = Kam jis skirtas ir ką suteikia ({ $language })
tier-open-to-title = Kas gali priklausyti
tier-open-to-help = Organizacijų, kurios gali priklausyti šiam lygiui, rūšys. Nepažymėjus nė vienos – visos rūšys.
tier-deeds = Keisti
tier-takes-members = Priima narius
tier-is-retired = Uždarytas
tier-add-title = Pridėti lygį
tier-add-button = Pridėti lygį
tier-added-flash = Lygis pridėtas.
tier-edit-title = Redaguoti lygį
tier-edit-button = Išsaugoti
tier-edited-flash = Lygis pakeistas. Jam priklausantys nariai jame lieka.
tier-retire-button = Uždaryti
tier-retire-question = Į lygį „{ $tier }“ nauji nariai nebebus priimami. Jam priklausantys nariai jame lieka. Šio veiksmo atšaukti negalima.
tier-retired-flash = Į šį lygį nauji nariai nebepriimami.

## Networks: secretariat

secretariat-title = Sekretoriatas
secretariat-of-title = Tinklo „{ $network }“ sekretoriatas
secretariat-lead = Sekretoriato asmenys savo tinkle mato ir gali daryti viską, o kituose – nieko.
secretariat-none = Šiame sekretoriate dar nieko nėra.
secretariat-seats = Vietos
secretariat-former = Buvusios vietos
secretariat-appointed-by = Paskyrė
secretariat-by-operator = Operatorius
secretary-appoint-title = Paskirti asmenį
secretary-email = Asmens paskyros el. pašto adresas
secretary-email-help = Asmuo čia turi turėti paskyrą su patvirtintu adresu.
secretary-appoint-button = Paskirti
secretary-appointed-flash = Paskirta. Asmuo apie tai informuotas el. laišku.
secretary-no-account = Patvirtintos paskyros šiuo adresu nėra. Pirmiausia paprašykite asmens ją susikurti.
secretary-already-seated = Šis asmuo jau yra šiame sekretoriate.
secretary-dismiss-button = Panaikinti vietą
secretary-dismiss-question = { $person } šio tinklo sekretoriate nieko nebematys ir nebegalės daryti.
secretary-dismissed-flash = Vieta panaikinta. Asmuo apie tai informuotas el. laišku.
secretary-last-seat = Tai paskutinė vieta: pirmiausia paskirkite kitą asmenį arba kreipkitės į operatorių.
secretary-not-seated = Ši vieta jau panaikinta.

## Memberships: applying

membership-application-title = Paraiška tinklui „{ $network }“
membership-application-lead = Jūsų paraišką perskaitys tinklo „{ $network }“ sekretoriatas ir atsakys el. laišku.
membership-application-for = Paraišką teikiate organizacijos „{ $organisation }“ vardu.
membership-application-closed = Paraiškos internetu nepriimamos
membership-application-closed-hint = Šis tinklas paraiškų čia nepriima. Parašykite jo sekretoriatui.
membership-application-no-representative = Pirmiausia turite atstovauti organizacijai
membership-application-no-representative-hint = Organizacijos vardu paraišką gali teikti tik jos atstovas arba administratorius. Raskite savo organizaciją ir paprašykite teisės jai atstovauti arba ją įtraukite. Jei atstovaujate kelioms, pasirinkite organizaciją savo paskyros puslapyje.
membership-application-member = Jūsų organizacija jau priklauso tinklui
membership-application-member-hint = Jos narystė nurodyta organizacijos puslapyje. Lygį gali pakeisti sekretoriatas.
membership-application-waiting = Jūsų paraiška yra sekretoriate
membership-application-waiting-hint = Ji išsiųsta { $day }; kai į ją bus atsakyta, gausite el. laišką.
membership-application-no-tier = Jūsų rūšies organizacijoms nė vienas lygis neskirtas
membership-application-no-tier-hint = Jei manote, kad jūsų organizacijos puslapyje nurodyta netinkama rūšis, parašykite sekretoriatui.
membership-application-message = Kodėl teikiate paraišką
membership-application-message-help = Ką perkate, ties kuo norite dirbti, kas dalyvaus.
membership-application-message-missing = Parašykite, kodėl teikiate paraišką.
membership-through-help = Jei jūsų organizacija turi priklausyti per pirkimų konsorciumą, kuris yra narys.
membership-application-button = Siųsti paraišką
membership-application-sent-flash = Paraiška pateikta sekretoriatui. Patvirtinimą gavote el. laišku.
membership-application-twice = Jūsų organizacija jau pateikė paraišką ir gaus atsakymą.
membership-tier-missing = Pasirinkite lygį.
membership-tier-retired = Į šį lygį nauji nariai nepriimami. Pasirinkite kitą.
membership-tier-not-open = Šis lygis neskirtas šios rūšies organizacijoms. Pasirinkite kitą.
membership-overlaps = Tuo metu organizacija jau priklauso šiam tinklui. Vienu metu organizacija gali turėti tik vieną narystę.
membership-ends-before-it-begins = Narystė negali baigtis prieš prasidėdama.
membership-through-itself = Organizacija negali priklausyti per save pačią.
membership-through-no-consortium = Kitas organizacijas prijungti gali tik pirkimų konsorciumas arba centrinė perkančioji organizacija.
membership-through-no-member = Pirmąją dieną konsorciumas pats nėra tiesioginis šio tinklo narys.
membership-organisation-missing = Įrašykite organizacijos pavadinimą arba adresą.
membership-organisation-unknown = Šios organizacijos sąraše nėra.

## Desk

desk-entrance = Mano sekretoriatai
desks-title = Mano sekretoriatų darbo stalai
desk-waiting = { $count ->
    [0] Laukiančių paraiškų nėra
    [one] Laukia { $count } paraiška
    [few] Laukia { $count } paraiškos
   *[other] Laukia { $count } paraiškų
}
network-desk-title = Darbo stalas
desk-of-title = Tinklo „{ $network }“ darbo stalas
network-desk-tabs = Sekretoriato puslapiai
health-members = Nariai šiandien
health-buyers = Iš jų viešieji pirkėjai
health-through = Iš jų per konsorciumą
health-joined = Prisijungė per pastarąsias 365 dienas
health-left = Išstojo per pastarąsias 365 dienas
health-silent = Čia niekas jiems neatstovauja
desk-applications = Paraiškos
desk-applications-none = Atsakymo laukiančių paraiškų nėra.
desk-applied-on = paraiška pateikta { $day }
desk-memberships = Narystės
desk-memberships-none = Nė viena narystė neatitinka
desk-memberships-none-hint = Pašalinkite filtrą arba toliau įrašykite narystę.
desk-export-link = Eksportuoti CSV formatu
desk-filter = Filtruoti narystes
desk-order = Rikiuoti pagal
desk-order-name = Pavadinimą
desk-order-since = Pirmąją dieną, vėliausios pirmiausia
desk-order-country = Šalį
desk-order-tier = Lygį
desk-state-current = Nariai šiandien
desk-state-ahead = Prasidės vėliau
desk-state-ended = Buvę nariai
desk-state-any = Visos
desk-begin-title = Įrašyti narystę rankiniu būdu
desk-begin-organisation = Organizacija
desk-begin-organisation-help = Jos pavadinimas bet kuria kalba arba paskutinė jos adreso čia dalis.
desk-begin-through-help = Tik jei ji priklauso per pirkimų konsorciumą: konsorciumo pavadinimas arba adresas.
desk-begin-until-help = Jei narystė tęsiasi, palikite tuščią.
desk-begin-button = Įrašyti narystę
membership-day-missing = Įrašykite dieną.
membership-day-unreadable = Dieną įrašykite taip: 2026-03-27.
membership-begun-flash = Narystė įrašyta. Organizacija apie tai informuota el. laišku.
membership-change-link = Keisti
membership-application-of-title = Organizacijos „{ $organisation }“ paraiška
membership-application-answer = Atsakymas
membership-application-accepted = Priimta
membership-application-declined = Atmesta
membership-application-accepted-flash = Priimta: abi šalys apie tai informuotos raštu.
membership-application-declined-flash = Atmesta: abi šalys apie tai informuotos raštu.
membership-application-not-waiting = Į šią paraišką jau atsakyta.
membership-decline-reason-missing = Nurodykite priežastį: organizacija ją gaus el. laišku.
membership-reason = Priežastis arba žinutė
membership-reason-help = Įtraukiama į el. laišką pareiškėjui. Būtina, jei atmetate.
membership-accept-button = Priimti
membership-decline-button = Atmesti
membership-applicant = Paraišką pateikė
membership-applicant-email = El. paštas
membership-applied = Paraiškos data
membership-of-title = Organizacijos „{ $organisation }“ narystė
membership-is-over = Ši narystė baigėsi. Jos istorija išlieka; naują narystę galima įrašyti darbo stale.
membership-change-tier-title = Keisti lygį
membership-new-tier = Naujas lygis
membership-new-tier-since = Pirmoji naujo lygio diena
membership-new-tier-help = Dabartinė narystė baigiasi dieną prieš tai, ir prasideda nauja.
membership-change-tier-button = Keisti lygį
membership-tier-changed-flash = Lygis pakeistas. Organizacija apie tai informuota el. laišku.
membership-same-tier = Organizacija jau priklauso šiam lygiui.
membership-change-outside = Pakeitimas turi įsigalioti po pirmosios narystės dienos ir ne vėliau kaip paskutinę jos dieną.
membership-end-title = Nutraukti narystę
membership-end-help = Tai paskutinė diena, kai narystė galioja.
membership-end-affiliates = { $count ->
    [one] Per ją priklauso { $count } organizacija: jos narystė baigiasi tą pačią dieną.
    [few] Per ją priklauso { $count } organizacijos: jų narystės baigiasi tą pačią dieną.
   *[other] Per ją priklauso { $count } organizacijų: jų narystės baigiasi tą pačią dieną.
}
membership-end-button = Nutraukti narystę
membership-ended-flash = Narystė baigiasi. Organizacija apie tai informuota el. laišku.
membership-already-ended = Narystė jau baigiasi tą dieną arba anksčiau.
membership-recorded = Įrašyta

## Desk: outbox

outbox-title = El. laiškai
outbox-of-title = Tinklo „{ $network }“ el. laiškai
outbox-lead = Visi tinklo vardu parašyti el. laiškai: laukiantys, išsiųsti arba nebesiunčiami, su visais bandymais.
outbox-not-configured = Pašto serveris nesukonfigūruotas
outbox-not-configured-hint = El. laiškai iš šių namų neišsiunčiami. Skaitykite juos čia ir perduokite tai, kas skubu; jie bus išsiųsti, kai pašto serveris bus sukonfigūruotas.
outbox-filter = Filtruoti el. laiškus
outbox-filter-words = Tema, vardas arba adresas
outbox-any-state = Visos būsenos
outbox-state-waiting = Laukia
outbox-state-sent = Išsiųsta
outbox-state-given-up = Nebesiunčiama
outbox-none = El. laiškų dar nėra
outbox-none-hint = Čia bus tai, kas parašyta tinklo vardu.
outbox-none-found = Nė vienas el. laiškas neatitinka
outbox-none-found-hint = Įrašykite mažiau žodžių arba pasirinkite kitą būseną.
outbox-total = { $count ->
    [one] { $count } el. laiškas
    [few] { $count } el. laiškai
   *[other] { $count } el. laiškų
}
outbox-subject = Tema
outbox-to = Gavėjas
outbox-posted = Parašyta
outbox-language = Kalba
outbox-attachments = Priedai
outbox-attempts = Bandymai išsiųsti
outbox-no-attempts = Laiškas dar neperduotas pašto serveriui.
outbox-attempt-at = Pradėta
outbox-attempt-answer = Pašto serverio atsakymas
outbox-attempt-cut-off = Nutrūko negavus atsakymo: pašto serveris laišką galėjo gauti.

## Desk: records

records-title = Žurnalas
records-of-title = Tinklo „{ $network }“ žurnalas
records-lead = Kas, ką ir kada padarė. Čia nieko pakeisti negalima.
records-filter = Filtruoti žurnalą
records-any-kind = Viskas
records-when = Kada
records-who = Kas
records-what = Ką padarė
records-about = Dėl ko
records-by-house = Sistema
records-none = Dar nieko neįvyko
records-total = { $count ->
    [one] { $count } įrašas
    [few] { $count } įrašai
   *[other] { $count } įrašų
}

## Networks and memberships: what the log says

network-founded = priėmė tinklą
network-edited = redagavo tinklo puslapį
tier-added = pridėjo narystės lygį
tier-edited = redagavo narystės lygį
tier-retired = uždarė narystės lygį
secretary-appointed = paskyrė asmenį į sekretoriatą
secretary-dismissed = panaikino vietą sekretoriate
membership-application-sent = pateikė narystės paraišką
membership-application-decided = atsakė į narystės paraišką
membership-begun = įrašė narystę
membership-ended = nutraukė narystę
membership-tier-changed = pakeitė nario lygį

## Networks and memberships: letters

secretary-appointed-letter-subject = Esate tinklo „{ $network }“ sekretoriate
secretary-appointed-letter =
    Laba diena,

    jūs paskirti į tinklo „{ $network }“ sekretoriatą. Jūsų darbo stalas yra čia:

    { $link }
secretary-dismissed-letter-subject = Jūsų vieta tinklo „{ $network }“ sekretoriate panaikinta
secretary-dismissed-letter =
    Laba diena,

    jūsų vieta tinklo „{ $network }“ sekretoriate panaikinta. Jūsų paskyra nesikeičia.
membership-application-sent-letter-subject = Organizacija „{ $organisation }“ teikia paraišką tinklui „{ $network }“
membership-application-sent-letter =
    Laba diena,

    organizacija „{ $organisation }“ teikia paraišką tinklui „{ $network }“. Lygis: { $tier }. Pateikė { $person }.

    { $message }

    Atsakykite darbo stale:
    { $link }
membership-application-receipt-letter-subject = Jūsų paraiška tinklui „{ $network }“
membership-application-receipt-letter =
    Laba diena,

    organizacijos „{ $organisation }“ paraiška tinklui „{ $network }“ gauta. Lygis: { $tier }. Sekretoriatas atsakys el. laišku.
membership-accepted-letter-subject = Sveiki atvykę į tinklą „{ $network }“
membership-accepted-letter =
    Laba diena,

    organizacija „{ $organisation }“ priimta: ji priklauso tinklui „{ $network }“ nuo { $day }

    { $reason }

    { $link }
membership-declined-letter-subject = Jūsų paraiška tinklui „{ $network }“ atmesta
membership-declined-letter =
    Laba diena,

    tinklo „{ $network }“ sekretoriatas atmetė organizacijos „{ $organisation }“ paraišką.

    { $reason }

    { $link }
membership-answer-accepted = Priimta, nuo { $day } – narė
membership-answer-declined = Atmesta
membership-application-decided-letter-subject = Atsakyta: „{ $organisation }“ ir „{ $network }“
membership-application-decided-letter =
    Laba diena,

    į organizacijos „{ $organisation }“ paraišką tinklui „{ $network }“ atsakė { $person }.

    { $answer }.

    { $reason }
membership-begun-letter-subject = Jūsų organizacija priklauso tinklui „{ $network }“
membership-begun-letter =
    Laba diena,

    tinklo „{ $network }“ sekretoriatas įrašė jūsų organizacijos narystę. Pirmoji jos diena: { $day }

    { $link }
membership-ended-letter-subject = Narystė tinkle „{ $network }“ baigiasi
membership-ended-letter =
    Laba diena,

    jūsų organizacijos narystė tinkle „{ $network }“ baigiasi. Paskutinė jos diena: { $day }
membership-tier-changed-letter-subject = Keičiasi jūsų lygis tinkle „{ $network }“
membership-tier-changed-letter =
    Laba diena,

    nuo { $day } jūsų organizacija priklauso kitam tinklo „{ $network }“ lygiui. Naujas lygis: { $tier }.

    { $link }
