## Accounts: signing up, signing in

account-name = Vardas ir pavardė
account-name-help = Taip, kaip turi būti rašoma dalyvių sąrašuose ir pažymėjimuose.
account-name-refused = Įrašykite vardą ir pavardę: viena eilutė, ne daugiau kaip 100 ženklų.
account-email = El. pašto adresas
account-email-refused = Įrašykite el. pašto adresą, pvz., vardas@example.org.
account-password = Slaptažodis
account-password-help = Ne mažiau kaip { $count } { $count ->
    [one] ženklas
    [few] ženklai
   *[other] ženklų
}. Įsimenamas sakinys geriau nei trumpas žodis su simboliais.
account-password-mismatch = Tai ne šios paskyros slaptažodis.
account-password-new = Naujas slaptažodis
account-password-old = Dabartinis slaptažodis
account-language = Kalba
account-language-help = Kuria skaitote šiuos puslapius ir gaunate laiškus.
account-language-unknown = Pasirinkite vieną iš sąrašo kalbų.
account-time-zone = Laiko juosta
account-time-zone-help = Kitur vykstančių renginių laikas rodomas ir pagal šią juostą.
account-time-zone-unknown = Pasirinkite vieną iš sąrašo laiko juostų.
password-short = Slaptažodyje turi būti ne mažiau kaip { $count } { $count ->
    [one] ženklas
    [few] ženklai
   *[other] ženklų
}.
password-long = Slaptažodyje gali būti ne daugiau kaip { $count } { $count ->
    [one] ženklas
    [few] ženklai
   *[other] ženklų
}.
password-common = Šį slaptažodį bet kas bandytų vieną pirmųjų. Pasirinkite kitą.
password-like-email = Slaptažodyje negali būti jūsų el. pašto adreso.
sign-up-title = Sukurti paskyrą
sign-up-lead = Turėdami paskyrą galite registruotis į renginius, atstovauti savo organizacijai ir sekti savo tinklus.
sign-up-email-help = Geriausia tas, kuriuo jus pažįsta jūsų organizacija. Juo atsiųsime nuorodą.
sign-up-button = Sukurti paskyrą
sign-up-known = Jau turite paskyrą?
verification-title = Patvirtinkite savo el. pašto adresą
verification-lead = Įveskite slaptažodį, kurį pasirinkote adresui { $email }. Tada paskyra bus parengta ir būsite prisijungę.
verification-password-help = Tai rodo, kad paskyrą sukūrėte jūs.
verification-button = Patvirtinti ir prisijungti
verification-again-title = Siųsti patvirtinimo laišką dar kartą
verification-again-lead = Jei yra paskyra, kurios šis adresas dar nepatvirtintas, juo atsiųsime naują nuorodą.
sign-in-title = Prisijungti
sign-in-button = Prisijungti
sign-in-mismatch = El. pašto adresas ir slaptažodis nesutampa.
sign-in-unverified = Pirmiausia patvirtinkite savo el. pašto adresą: atverkite mūsų atsiųstame laiške esančią nuorodą.
sign-in-other-ways = Kiti būdai
sign-in-forgotten = Pamiršau slaptažodį
sign-in-link-title = Prisijungti per nuorodą pašto dėžutėje
sign-in-link-lead = Atsiųsime nuorodą, per kurią vieną kartą prisijungsite be slaptažodžio. Ji galioja 15 minučių.
sign-in-link-ready = Spauskite mygtuką ir prisijunkite kaip { $email }.
sign-out-flash = Atsijungėte.
ask-for-link-button = Siųsti nuorodą
letter-sent-title = Patikrinkite savo pašto dėžutę
letter-sent = Adresu { $email } išsiuntėme laišką. Jame parašyta, ką daryti toliau.
letter-sent-more = Po kelių minučių laiško nėra? Patikrinkite nepageidaujamų laiškų aplanką ir ar adresas yra jūsų paskyros adresas.
letter-waits-title = Laiškas laukia išsiuntimo
letter-waits = Laiškas adresu { $email } parašytas. Platforma dar neturi pašto serverio, todėl laiškas laukia joje: platformos valdytojas jį ras skiltyje „{ $place }“.
link-gone-title = Ši nuoroda nebeveikia
link-gone = Kiekviena nuoroda veikia vieną kartą ir ribotą laiką. Ši jau panaudota, nebegalioja arba nukopijuota ne visa.
link-gone-again = Prašyti naujos nuorodos
password-reset-title = Pasirinkite naują slaptažodį
password-reset-lead = Nuorodą atsiųsime jūsų paskyros adresu. Ji galioja vieną valandą.
password-reset-ready = Naujas slaptažodis skirtas paskyrai { $email }. Visur kitur būsite atjungti.
password-reset-button = Įrašyti naują slaptažodį
demo-title = Šios demonstracijos prisijungimai
demo-lead = Visi duomenys čia skirti išbandyti. Visų prisijungimų slaptažodis – { $password }.
demo-table = Kieno vardu galite prisijungti
demo-role = Vaidmuo
demo-buyer = Tinklui priklausančio miesto pirkėjas
demo-social = Socialinės ekonomikos subjektas
demo-supplier = Tiekėjas
demo-secretary = Tinklo sekretoriatas
demo-operator = Platformos valdytojas

## Accounts: my account

account-profile = Apie jus
account-save-button = Įrašyti
account-changed-flash = Jūsų pakeitimai įrašyti.
account-acting = Organizacijos, kurioms atstovaujate
account-acting-none = Dar neatstovaujate jokiai organizacijai. Raskite savąją ir prašykite leisti jai atstovauti; sprendžia jos administratoriai arba sekretoriatas.
account-acting-find = Rasti organizaciją
account-acting-lead = Tai, ką galite matyti ir daryti, priklauso nuo organizacijos, kuriai atstovaujate.
account-acting-waiting = Laukia patvirtinimo
account-acting-chosen = Dabar jai atstovaujate
account-acting-button = Atstovauti: { $organisation }
account-acting-flash = Dabar atstovaujate šiai organizacijai.
account-security = Prieiga ir duomenys
account-sign-ins-link = Žiūrėti, kur esate prisijungę
account-tokens-link = Jūsų programų prieigos raktai
account-data = Kas apie jus saugoma
account-data-link = Atsisiųsti mano duomenis (JSON)
account-leave = Paskyros panaikinimas
account-email-title = Keisti el. pašto adresą
account-email-lead = Jūsų adresas – { $email }. Nuorodą atsiųsime nauju adresu; kol jos neatversite, niekas nesikeis.
account-email-new = Naujas el. pašto adresas
account-email-new-help = Nuorodą atverkite naršyklėje, kurioje esate prisijungę.
account-email-same = Tai jau yra jūsų paskyros adresas.
account-email-ready = Nuo šiol prisijungsite kaip { $new }, o ne { $current }, ir laiškai bus siunčiami naujuoju adresu.
account-email-confirm-button = Naudoti naują adresą
account-email-changed-flash = Jūsų adresas pakeistas. Apie tai pranešėme senuoju adresu.
account-password-title = Keisti slaptažodį
account-password-lead = Čia liksite prisijungę, o visur kitur būsite atjungti.
account-password-none = Prisijungiate per nuorodas ir slaptažodžio neturite. Norėdami jį nustatyti, prašykite nuorodos.
account-password-changed-flash = Jūsų slaptažodis pakeistas. Visur kitur esate atjungti.
sign-ins-title = Prisijungimai
sign-ins-lead = Naršyklės, kuriose esate prisijungę. 30 dienų nenaudojamas prisijungimas baigiasi pats. Nutraukite tuos, kurių nepažįstate, ir pakeiskite slaptažodį.
sign-ins-table = Kur esate prisijungę
sign-ins-agent = Naršyklė
sign-ins-agent-unknown = Nežinoma
sign-ins-address = IP adresas
sign-ins-at = Prisijungta
sign-ins-seen = Paskutinį kartą naudota
sign-ins-this = Ši naršyklė
sign-ins-end = Atjungti
sign-ins-end-all = Atsijungti visur
sign-ins-end-all-question = Būsite atjungti visose naršyklėse, taip pat ir šioje. Prieigos raktai liks.
sign-ins-ended-flash = Prisijungimas nutrauktas.
sign-ins-all-ended-flash = Esate atjungti visur.
tokens-title = API prieigos raktai
tokens-lead = Turėdama prieigos raktą, programa jūsų vardu skaito arba keičia duomenis: ji gali tai, ką galite jūs, atstovaudami savo organizacijai. Saugokite jį kaip slaptažodį.
tokens-none = Prieigos raktų nėra
tokens-none-help = Norėdami naudoti duomenų sąsają, sukurkite jį toliau.
tokens-table = Jūsų prieigos raktai
token-name = Pavadinimas
token-name-help = Kad vėliau žinotumėte, kam jis skirtas, pvz.: mūsų intraneto kalendorius.
token-name-refused = Įrašykite pavadinimą: viena eilutė, ne daugiau kaip 100 ženklų.
token-too-many = Jau turite 20 prieigos raktų. Panaikinkite nebereikalingą.
token-scope = Apimtis
token-scope-read = Skaityti
token-scope-read-help = Mato tai, ką matote jūs, ir nieko nekeičia.
token-scope-write = Skaityti ir rašyti
token-scope-write-help = Taip pat keičia duomenis jūsų vardu.
token-scope-refused = Pasirinkite, ką prieigos raktas gali daryti.
token-made-at = Sukurta
token-create-title = Naujas prieigos raktas
token-create-button = Sukurti prieigos raktą
token-new-title = Jūsų naujas prieigos raktas
token-new = Nukopijuokite jį dabar: daugiau jis nebus rodomas.
token-revoke = Panaikinti
token-revoke-question = Programos, naudojančios „{ $name }“, nuo šiol bus atmetamos.
token-revoked-flash = Prieigos raktas panaikintas.
deletion-title = Ištrinti mano paskyrą
deletion-lead = To anuliuoti negalima. Perskaitykite, kas ištrinama ir kas lieka.
deletion-left-alone-title = Esate vienintelis administratorius
deletion-left-alone = Niekas kitas neadministruoja: { $organisations }. Paskyrą vis tiek galite ištrinti; tinklo sekretoriatas gali paskirti kitą asmenį.
deletion-goes = Kas ištrinama
deletion-goes-person = Jūsų vardas ir pavardė, el. pašto adresas ir slaptažodis.
deletion-goes-access = Visi prisijungimai, nuorodos ir prieigos raktai.
deletion-goes-roles = Jūsų vaidmenys organizacijose ir pareigos sekretoriatuose.
deletion-goes-letters = Jums siųsti laiškai, išskyrus patį išsiuntimo faktą.
deletion-stays = Kas lieka be jūsų vardo
deletion-stays-records = Tai, ką darėte organizacijos ar tinklo vardu: sprendimai, paskelbti puslapiai, pakeitimų žurnalas.
deletion-stays-events = Faktas, kad kažkas dalyvavo renginyje, kai finansuotojams reikia parodyti dalyvių skaičių.
deletion-stays-backups = Platformos atsarginės kopijos, kol jas pakeis naujesnės.
deletion-data-first = Pirmiausia atsisiųsti mano duomenis (JSON)
deletion-password-help = Įveskite jį patvirtindami.
deletion-no-password = Neprisimenate slaptažodžio arba jo neturite? Patvirtinkite per nuorodą pašto dėžutėje.
deletion-button = Visam laikui ištrinti mano paskyrą
deletion-link-button = Siųsti patvirtinimo nuorodą
deletion-ready = Šiuo mygtuku visam laikui ištrinsite savo paskyrą.
deletion-flash = Jūsų paskyra ištrinta. Sudie ir ačiū.

## Accounts: letters

entry-link-verification = El. pašto adreso patvirtinimas
entry-link-sign-in = Prisijungimo nuoroda
entry-link-password-reset = Naujas slaptažodis
entry-link-email-change = El. pašto adreso keitimas
entry-link-deletion = Paskyros ištrynimas
# $name: name of a person
letter-greeting = Sveiki, { $name },
letter-greeting-nameless = Sveiki,
letter-verification-subject = Patvirtinkite savo el. pašto adresą
letter-verification-body =
    kažkas, greičiausiai jūs, sukūrė paskyrą su adresu { $email }. Norėdami ją patvirtinti, atverkite šį puslapį ir įveskite pasirinktą slaptažodį:

    { $link }

    Nuoroda galioja 48 valandas. Jei tai buvote ne jūs, nieko nedarykite: paskyra bus ištrinta.
letter-already-known-subject = Jau turite paskyrą
letter-already-known-body =
    kažkas, galbūt jūs, norėjo adresą { $email } panaudoti naujai arba kitai paskyrai. Paskyrą su šiuo adresu jau turite. Niekas nepasikeitė.

    Jei tai buvote jūs, prisijunkite čia; čia galite pasirinkti ir naują slaptažodį:

    { $link }

    Jei tai buvote ne jūs, nieko daryti nereikia.
letter-sign-in-subject = Jūsų prisijungimo nuoroda
letter-sign-in-body =
    per šią nuorodą prisijungsite kaip { $email }:

    { $link }

    Ji veikia vieną kartą, 15 minučių. Jei jos neprašėte, nieko nedarykite: be šio laiško niekas negali ja pasinaudoti.
letter-password-reset-subject = Jūsų nuoroda naujam slaptažodžiui
letter-password-reset-body =
    per šią nuorodą pasirinksite naują paskyros { $email } slaptažodį:

    { $link }

    Ji veikia vieną kartą, vieną valandą. Jei jos neprašėte, nieko nedarykite: slaptažodis nesikeis.
letter-password-changed-subject = Jūsų slaptažodis pakeistas
letter-password-changed-body =
    jūsų paskyros { $email } slaptažodis pakeistas, o visi kiti prisijungimai nutraukti. Programų prieigos raktai lieka, kol juos panaikinsite.

    Jei tai padarėte ne jūs, nedelsdami pasirinkite naują slaptažodį:

    { $link }
letter-email-change-subject = Patvirtinkite savo naują el. pašto adresą
letter-email-change-body =
    kad nuo šiol paskyrai būtų naudojamas adresas { $email }, atverkite šį puslapį naršyklėje, kurioje esate prisijungę:

    { $link }

    Nuoroda galioja 24 valandas. Jei jos neprašėte, nieko nedarykite.
letter-email-changed-subject = Jūsų paskyros el. pašto adresas pakeistas
letter-email-changed-body =
    { $email } nebėra jūsų paskyros adresas. Nuo šiol laiškai siunčiami nauju adresu.

    Jei tai padarėte ne jūs, nedelsdami rašykite platformos valdytojams:

    { $link }
letter-deletion-subject = Jūsų nuoroda paskyrai ištrinti
letter-deletion-body =
    per šią nuorodą visam laikui ištrinsite savo paskyrą { $email }. Atverkite ją naršyklėje, kurioje esate prisijungę:

    { $link }

    Ji veikia vieną kartą, vieną valandą. Jei jos neprašėte, pakeiskite slaptažodį.
letter-account-deleted-subject = Jūsų paskyra ištrinta
letter-account-deleted-body =
    paskyra su adresu { $email } ištrinta. Jūsų vardas nebebus rodomas; tai, kas lieka, lieka be jo. Tai paskutinis laiškas; visada laukiame jūsų sugrįžtant:

    { $link }

## Organisations

search-kind-network = Tinklas
search-kind-organisation = Organizacija
members-form-too-long = Sutrumpinkite: ne daugiau kaip { $longest } { $longest ->
    [one] ženklas
    [few] ženklai
   *[other] ženklų
}.
members-form-original = Originalo kalba
members-form-original-help = Kalba, kuria čia rašote. Vertimai rodomi šalia originalo, niekada vietoj jo.
members-form-original-missing = Parašykite originalo kalba.
members-form-other-languages = Vertimai
members-form-markdown = Galite naudoti Markdown: *paryškinimą*, sąrašus, nuorodas.
members-form-website-help = Pradžioje – https://.
members-form-website-unreadable = Įrašykite svetainės adresą, prasidedantį https:// arba http://.
members-deleted-person = Buvusi paskyra
members-letter-no-reason = Priežastis nenurodyta.
organisations-title = Organizacijos
organisations-lead = Viešieji pirkėjai, socialinės ekonomikos subjektai, tiekėjai ir tie, kurie valdo bei remia tinklus.
organisations-filter = Filtruoti organizacijas
organisations-filter-words = Pavadinimas
organisations-filter-any-kind = Visos rūšys
organisations-filter-any-country = Visos šalys
organisations-filter-network = Narystė tinkle
organisations-filter-any-network = Bet kuris tinklas arba nė vienas
organisations-none-found = Paiešką atitinkančių organizacijų nerasta
organisations-none-found-hint = Įrašykite mažiau pavadinimo raidžių arba pašalinkite filtrą. Diakritiniai ženklai ir didžiosios raidės nesvarbu.
organisations-none = Organizacijų dar nėra
organisations-none-hint = Pridėkite pirmąją: ją administruosite jūs.
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
organisation-kind-missing = Pasirinkite, kokia tai organizacija.
organisation-kind-contracting-authority = Perkančioji organizacija
organisation-kind-central-purchasing-body = Centrinė perkančioji organizacija
organisation-kind-purchasing-consortium = Pirkimų konsorciumas
organisation-kind-social-economy-entity = Socialinės ekonomikos subjektas
organisation-kind-supplier = Tiekėjas
organisation-kind-network-secretariat = Tinklo sekretoriatas
organisation-kind-programme-owner = Programos savininkas
organisation-kind-strategic-partner = Strateginis partneris
organisation-kind-monitoring-partner = Stebėsenos partneris
organisation-kind-observer = Stebėtojas
organisation-country = Šalis
organisation-country-choose = Pasirinkite šalį
organisation-country-missing = Pasirinkite šalį.
organisation-region = Regionas (NUTS)
organisation-region-help = Regiono kodas, pvz., BE234. Jei nežinote, palikite tuščią.
organisation-region-unreadable = Regiono kodą sudaro dvi raidės ir iki trijų raidžių ar skaitmenų, pvz., BE234.
organisation-region-elsewhere = Šis regionas yra kitoje šalyje.
organisation-languages = Darbo kalbos
organisation-languages-label = Kalbos, kuriomis dirba
organisation-website = Svetainė
organisation-employees = Darbuotojai
organisation-employees-help = Sveikasis skaičius. Nuo jo priklauso kai kurių tinklų mokesčiai.
organisation-employees-unreadable = Įrašykite sveikąjį skaičių, pvz., 4200.
organisation-identifiers = Identifikatoriai
organisation-identifiers-help = Po vieną eilutėje, pradžioje – registras: „VAT: BE0207451227“, „PIC: 999999999“.
organisation-identifiers-unreadable = Kiekvienoje eilutėje įrašykite registrą, dvitaškį ir numerį.
organisation-identifiers-too-many = Didžiausias identifikatorių skaičius – { $most }.
organisation-parent = Priklauso organizacijai
organisation-parent-help = Organizacijos, kurios dalis ji yra, pavadinimas arba adresas, jei tokia yra.
organisation-parent-unknown = Šios organizacijos sąraše nėra. Pirmiausia ją pridėkite arba palikite tuščią.
organisation-parent-circle = Organizacija negali būti savo pačios arba savo padalinių dalis.
organisation-address = Adresas platformoje
organisation-children = Šios organizacijos padaliniai
organisation-memberships = Tinklai
organisation-memberships-caption = Dabartinės ir buvusios narystės
organisation-no-memberships = Ji dar nepriklauso jokiam platformos tinklui.
organisation-networks-link = Žiūrėti tinklus
organisation-people = Jai atstovaujantys asmenys
organisation-people-link = Tvirtinti ir tvarkyti
organisation-people-visible = Tai mato tik šios organizacijos žmonės, jos tinklų sekretoriatai ir platformos valdytojai.
organisation-people-none = Čia jai dar niekas neatstovauja.
organisation-person-since = { $role } nuo { $day }
organisation-new-link = Pridėti organizaciją
organisation-new-title = Pridėti organizaciją
organisation-new-lead = Trūkstamą organizaciją gali pridėti kiekvienas, turintis paskyrą. Ją administruosite jūs: redaguosite jos puslapį ir spręsite, kas jai atstovauja.
organisation-form-what = Kokia tai organizacija
organisation-form-where = Kur ji yra
organisation-form-more = Daugiau, jei žinote
organisation-name-in = Pavadinimas ({ $language })
organisation-about = Ką ji veikia
organisation-about-in = Ką ji veikia ({ $language })
organisation-enter-button = Pridėti organizaciją
organisation-entered-flash = Organizacija įtraukta į sąrašą, ją administruojate jūs.
organisation-alike-title = Ar tai viena iš šių?
organisation-alike-lead = Šių tos pačios šalies organizacijų pavadinimai panašūs. Jei tarp jų yra jūsų organizacija, atverkite ją ir prašykite leisti jai atstovauti.
organisation-alike-another = Nė viena iš jų: mano organizacija kita
organisation-alike-refused = Pirmiausia peržiūrėkite organizacijas panašiais pavadinimais, tada patvirtinkite, kad jūsų yra kita.
organisation-edit-link = Redaguoti
organisation-edit-title = Redaguoti organizaciją
organisation-edit-lead = Kad ir koks būtų pavadinimas, organizacijos adresas platformoje nesikeičia.
organisation-edit-button = Įrašyti
organisation-edited-flash = Organizacijos puslapis atnaujintas.

## Organisations: what the log says

organisation-entered = pridėjo organizaciją
organisation-edited = redagavo organizaciją

## Capacities

capacity-role = Vaidmuo
capacity-role-member = Narys
capacity-role-member-help = Dalyvauja: teikia paraiškas į renginius, mato tai, kas skirta organizacijai.
capacity-role-representative = Atstovas
capacity-role-representative-help = Taip pat kalba, balsuoja ir pasirašo organizacijos vardu bei teikia narystės paraiškas.
capacity-role-administrator = Administratorius
capacity-role-administrator-help = Taip pat redaguoja jos puslapį ir sprendžia, kas jai atstovauja.
capacity-role-missing = Pasirinkite vaidmenį.
capacity-ask-link = Atstovauti šiai organizacijai
capacities-title = Atstovavimas: { $organisation }
capacities-lead = Asmenys atstovauja organizacijai vaidmeniu, kurį patvirtina jos administratoriai. Žmonėms pakeitus darbą, istorija lieka.
capacity-own = Jūs ir ši organizacija
capacity-own-waiting = Prašėte leisti jai atstovauti. Vaidmuo: { $role }. Atsakys administratorius.
capacity-own-acting = Jai atstovaujate. Vaidmuo: { $role }.
capacity-own-only-administrator = Esate vienintelis jos administratorius. Prieš išeidami paskirkite administratoriumi kitą asmenį, kitaip tai turės padaryti jos tinklo sekretoriatas.
capacity-take-back-button = Atsiimti prašymą
capacity-take-back-question = Jūsų prašymo nebeliks. Vėliau galėsite prašyti vėl.
capacity-leave-button = Palikti šią organizaciją
capacity-leave-question = Jai nebeatstovausite ir nebematysite to, ką mato tik jos žmonės. Istorijoje lieka, nuo kada iki kada joje buvote.
capacity-ask-title = Prašyti leisti jai atstovauti
capacity-ask-sign-in = Norėdami prašyti, prisijunkite arba sukurkite paskyrą.
capacity-sign-in-link = Prisijungti
capacity-message = Žinutė
capacity-message-help = Kas joje esate, kad administratoriai jus atpažintų. Jie matys ir jūsų vardą, pavardę bei el. pašto adresą.
capacity-message-too-long = Sutrumpinkite žinutę: ne daugiau kaip 2000 ženklų.
capacity-ask-button = Siųsti prašymą
capacity-asked-flash = Jūsų prašymas išsiųstas. Kai bus atsakyta, gausite laišką.
capacity-already-acting = Šiai organizacijai jau atstovaujate.
capacity-already-asked = Jau prašėte; atsakymas bus atsiųstas el. paštu.
capacities-waiting = Prašymai
capacities-waiting-none = Niekas nelaukia atsakymo.
capacities-acting = Jai atstovaujantys asmenys
capacities-history = Istorija
capacity-person = Asmuo
capacity-since = Nuo
capacity-until = Iki
capacity-asked-day = Prašyta
capacity-end = Pabaiga
capacity-asked-on = prašyta { $day }, vaidmuo: { $role }
capacity-approved-by = patvirtino { $person }
capacity-ended-by = baigė { $person }
capacity-role-of = Vaidmuo: { $person }
capacity-role-change-button = Keisti
capacity-approve-button = Patvirtinti
capacity-approved-flash = Patvirtinta. Asmeniui pranešta el. paštu.
capacity-decline-button = Atmesti
capacity-decline-question = { $person } neatstovaus šiai organizacijai ir apie tai bus pranešta el. paštu.
capacity-decline-reason = Priežastis (įrašoma į laišką)
capacity-declined-flash = Atmesta. Asmeniui pranešta el. paštu.
capacity-role-changed-flash = Vaidmuo pakeistas. Asmeniui pranešta el. paštu.
capacity-end-button = Baigti
capacity-end-question = { $person } nebeatstovaus šiai organizacijai ir apie tai bus pranešta el. paštu.
capacity-ended-flash = Asmuo šiai organizacijai nebeatstovauja. Jam pranešta el. paštu.
capacity-left-flash = Šiai organizacijai nebeatstovaujate.
capacity-not-waiting = Šio atsakymo niekas nebelaukia: atsakyta arba prašymas atsiimtas.
capacity-not-acting = Šis asmuo organizacijai nebeatstovauja.
capacity-same-role = Šis asmuo jau turi šį vaidmenį.
capacity-last-administrator = Pirmiausia paskirkite administratoriumi kitą asmenį, kitaip organizacija jo neturėtų.
capacity-state-waiting = Laukia
capacity-state-acting = Atstovauja
capacity-state-ended = Baigta
capacity-state-declined = Atmesta arba atsiimta

## Capacities: what the log says

capacity-asked = prašė leisti atstovauti organizacijai
capacity-approved = patvirtino organizacijos atstovą
capacity-declined = atmetė prašymą atstovauti organizacijai
capacity-role-changed = pakeitė vaidmenį organizacijoje
capacity-ended = baigė atstovavimą organizacijai

## Capacities: letters

capacity-asked-letter-subject = { $person } prašo leisti atstovauti: { $organisation }
capacity-asked-letter =
    { $person } ({ $address }) prašo leisti atstovauti organizacijai { $organisation }. Vaidmuo: { $role }.

    { $message }

    Patvirtinkite arba atmeskite čia:
    { $link }
capacity-approved-letter-subject = Dabar atstovaujate: { $organisation }
capacity-approved-letter =
    jūsų prašymas patvirtintas: atstovaujate organizacijai { $organisation }. Vaidmuo: { $role }.

    { $link }
capacity-declined-letter-subject = Jūsų prašymas atstovauti: { $organisation }
capacity-declined-letter =
    jūsų prašymas atstovauti organizacijai { $organisation } atmestas.

    { $reason }
capacity-role-changed-letter-subject = Pasikeitė jūsų vaidmuo: { $organisation }
capacity-role-changed-letter =
    jūsų vaidmuo organizacijoje { $organisation } pasikeitė. Dabar jis toks: { $role }.

    { $link }
capacity-ended-letter-subject = Nebeatstovaujate: { $organisation }
capacity-ended-letter =
    administratorius užbaigė jūsų vaidmenį organizacijoje { $organisation }. Čia jai nebeatstovaujate. Jūsų paskyra nesikeičia.

    Jei manote, kad tai klaida, rašykite organizacijos administratoriams.
capacity-left-letter-subject = { $person } nebeatstovauja: { $organisation }
capacity-left-letter =
    { $person } paliko organizaciją { $organisation } ir čia jai nebeatstovauja. Organizacijos istorijoje lieka, nuo kada iki kada atstovauta.

## Networks

networks-title = Tinklai
networks-lead = Viešųjų pirkėjų tinklai, susitinkantys šioje platformoje. Kiekvienas turi savo narius, lygius ir sekretoriatą.
networks-all = Visi tinklai
networks-none = Tinklų dar nėra
networks-none-hint = Tinklus prideda platformos valdytojas.
networks-front-title = Platformos tinklai
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
network-groups-link = Grupės
network-charters-link = Nuostatai
network-members = Organizacijų narių šiandien
network-countries = Šalys
network-through = Iš jų per konsorciumą
network-tiers = Narystės lygiai
network-contact = Sekretoriato el. paštas
network-contact-help = Rodomas tinklo puslapyje.
network-contact-unreadable = Įrašykite vieną el. pašto adresą.
network-website = Svetainė
network-by-country = Nariai pagal šalį
network-members-title = Nariai
network-members-filter = Filtruoti narius
network-members-all = Rodyti visus narius
network-any-tier = Visi lygiai
network-no-members = Šiam tinklui dar nepriklauso nė viena organizacija.
network-back-link = Atgal į tinklą
tier-open-to-all = visų rūšių organizacijos
tier-open-to = Kam skirta: { $kinds }
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
membership-through = Per konsorciumą
membership-through-consortium = Per konsorciumą: { $consortium }
membership-affiliates = { $count ->
    [one] Per ją priklauso { $count } organizacija
    [few] Per ją priklauso { $count } organizacijos
   *[other] Per ją priklauso { $count } organizacijų
}
membership-in-force = Narys
membership-ahead = Dar neprasidėjo
membership-over = Buvęs narys
membership-until = iki { $day }
membership-first-day = Pirmoji diena
membership-first-day-help = Jei priimate: diena, kurią prasideda narystė.
membership-last-day = Paskutinė diena
network-new-link = Pridėti tinklą
network-new-title = Pridėti tinklą
network-found-button = Pridėti tinklą
network-founded-flash = Tinklas pridėtas. Dabar paskirkite jam sekretoriatą.
network-edit-title = Redaguoti: { $network }
network-edit-link = Puslapis ir spalva
network-edit-button = Įrašyti
network-edited-flash = Tinklo puslapis atnaujintas.
network-name = Pavadinimas
network-name-help = Visomis kalbomis toks pat.
network-name-missing = Įrašykite tinklo pavadinimą.
network-address = Adresas
network-address-help = Tai, kas eina po /networks/: mažosios raidės, skaitmenys ir brūkšneliai. Niekada nesikeičia. Jei tuščia – sudaromas iš pavadinimo.
network-address-unreadable = Naudokite mažąsias raides nuo a iki z, skaitmenis ir pavienius brūkšnelius.
network-address-taken = Šis adresas užimtas. Pasirinkite kitą.
network-tagline = Viena eilute
network-tagline-in = Viena eilute ({ $language })
network-tagline-help = Kas yra šis tinklas. Rodoma kortelėse ir peržiūrose.
network-about = Apie
network-about-in = Apie ({ $language })
network-colour = Spalva
network-colour-help = Ryškioji tinklo puslapių spalva. Iš jos apskaičiuojami įskaitomi teksto ir mygtukų atspalviai.
network-colour-unreadable = Spalvą įrašykite šešiais ženklais, pvz., #0f4a4c.
network-colour-too-pale = Ši spalva per blyški, kad būtų matoma baltame fone: jos kontrastas – { $contrast } : 1, o reikia bent 3 : 1 (WCAG 2.2). Pasirinkite tamsesnę.
network-accepts-applications = Organizacijos gali teikti paraiškas internetu

## Networks: tiers

tiers-title = Lygiai
tiers-of-title = Tinklo { $network } lygiai
tiers-lead = Lygiai, kuriems gali priklausyti nariai. Tai, kas skirta „nuo tam tikro lygio“, nustatoma pagal rangą.
tiers-none = Lygių dar nėra. Nariams jų reikia: pirmąjį pridėkite toliau.
tier-rank = Rangas
tier-rank-help = 1 – žemiausias. Aukštesni lygiai mato tai, ką mato žemesni.
tier-rank-unreadable = Įrašykite sveikąjį skaičių nuo 1 iki { $highest }.
tier-name = Lygis
tier-original-name = Pavadinimas
tier-name-in = Pavadinimas ({ $language })
tier-about = Kam jis skirtas ir ką suteikia
tier-about-in = Kam jis skirtas ir ką suteikia ({ $language })
tier-open-to-title = Kam skirta
tier-open-to-help = Organizacijų rūšys, kurios gali jam priklausyti. Nieko nepažymėta – visos rūšys.
tier-deeds = Keisti
tier-takes-members = Priima narius
tier-is-retired = Uždarytas
tier-add-title = Pridėti lygį
tier-add-button = Pridėti lygį
tier-added-flash = Lygis pridėtas.
tier-edit-title = Redaguoti lygį
tier-edit-button = Įrašyti
tier-edited-flash = Lygis pakeistas. Jam priklausantys nariai jame lieka.
tier-retire-button = Uždaryti
tier-retire-question = Nauji nariai į lygį „{ $tier }“ nebepriimami. Jam priklausantys nariai jame lieka. To anuliuoti negalima.
tier-retired-flash = Lygis naujų narių nebepriima.

## Networks: secretariat

secretariat-title = Sekretoriatas
secretariat-of-title = Tinklo { $network } sekretoriatas
secretariat-lead = Sekretoriato žmonės savo tinkle viską mato ir gali daryti viską, o kituose – nieko.
secretariat-none = Šiame sekretoriate dar nieko nėra.
secretariat-seats = Sekretoriato nariai
secretariat-former = Buvę sekretoriato nariai
secretariat-appointed-by = Paskyrė
secretariat-by-operator = Platformos valdytojas
secretary-appoint-title = Paskirti asmenį
secretary-email = Asmens paskyros el. pašto adresas
secretary-email-help = Asmuo čia turi turėti paskyrą su patvirtintu adresu.
secretary-appoint-button = Paskirti
secretary-appointed-flash = Paskirta. Asmeniui pranešta el. paštu.
secretary-no-account = Patvirtintos paskyros su šiuo adresu nėra. Paprašykite asmens pirmiausia ją sukurti.
secretary-already-seated = Šis asmuo jau yra sekretoriate.
secretary-dismiss-button = Baigti pareigas
secretary-dismiss-question = { $person } nebematys ir nebedarys nieko šio tinklo sekretoriato vardu.
secretary-dismissed-flash = Pareigos baigtos. Asmeniui pranešta el. paštu.
secretary-last-seat = Tai paskutinis sekretoriato narys: pirmiausia paskirkite kitą asmenį arba kreipkitės į platformos valdytoją.
secretary-not-seated = Šios pareigos jau baigtos.

## Memberships: applying

membership-application-title = Narystės paraiška: { $network }
membership-application-lead = Jūsų paraišką perskaitys tinklo { $network } sekretoriatas ir atsakys el. paštu.
membership-application-for = Paraišką teikiate organizacijos { $organisation } vardu.
membership-application-closed = Internetu paraiškos nepriimamos
membership-application-closed-hint = Šis tinklas čia paraiškų nepriima. Rašykite jo sekretoriatui.
membership-application-no-representative = Pirmiausia turite atstovauti organizacijai
membership-application-no-representative-hint = Organizacijos vardu paraišką gali teikti tik jos atstovas arba administratorius. Raskite savo organizaciją ir prašykite leisti jai atstovauti arba ją pridėkite. Jei atstovaujate kelioms, pasirinkite vieną savo paskyros puslapyje.
membership-application-member = Jūsų organizacija jau yra narė
membership-application-member-hint = Jos narystė rodoma organizacijos puslapyje. Lygį gali pakeisti sekretoriatas.
membership-application-waiting = Jūsų paraiška yra sekretoriate
membership-application-waiting-hint = Ji išsiųsta { $day }. Kai bus atsakyta, gausite laišką.
membership-application-no-tier = Jūsų rūšies organizacijoms skirto lygio nėra
membership-application-no-tier-hint = Jei manote, kad jūsų organizacijos puslapyje nurodyta rūšis neteisinga, rašykite sekretoriatui.
membership-application-message = Kodėl teikiate paraišką
membership-application-message-help = Ką perkate, kokiomis temomis norite dirbti, kas dalyvaus.
membership-application-message-missing = Parašykite, kodėl teikiate paraišką.
membership-through-help = Jei jūsų organizacija turi priklausyti per pirkimų konsorciumą, kuris yra narys.
membership-application-button = Siųsti paraišką
membership-application-sent-flash = Paraiška yra sekretoriate. Patvirtinimą gausite el. paštu.
membership-application-twice = Jūsų organizacija paraišką jau pateikė ir gaus atsakymą.
membership-tier-missing = Pasirinkite lygį.
membership-tier-retired = Šis lygis naujų narių nepriima. Pasirinkite kitą.
membership-tier-not-open = Šis lygis neskirtas tokios rūšies organizacijoms. Pasirinkite kitą.
membership-overlaps = Tuo laiku organizacija jau priklauso šiam tinklui. Vienu metu organizacija turi vieną narystę.
membership-ends-before-it-begins = Narystė negali baigtis anksčiau, nei prasideda.
membership-through-itself = Organizacija negali priklausyti per save pačią.
membership-through-no-consortium = Kitas organizacijas gali prijungti tik pirkimų konsorciumas arba centrinė perkančioji organizacija.
membership-through-no-member = Pirmąją dieną konsorciumas pats nėra tiesioginis šio tinklo narys.
membership-organisation-missing = Įrašykite organizacijos pavadinimą arba adresą.
membership-organisation-unknown = Šios organizacijos sąraše nėra.

## Desk

desk-entrance = Mano sekretoriatai
desks-title = Mano sekretoriatų darbo erdvės
desk-waiting = { $count ->
    [0] Laukiančių paraiškų nėra
    [one] Laukia { $count } paraiška
    [few] Laukia { $count } paraiškos
   *[other] Laukia { $count } paraiškų
}
network-desk-title = Darbo erdvė
desk-of-title = Tinklo { $network } darbo erdvė
network-desk-tabs = Sekretoriato puslapiai
health-members = Narių šiandien
health-buyers = Iš jų viešųjų pirkėjų
health-through = Iš jų per konsorciumą
health-joined = Įstojo per pastarąsias 365 dienas
health-left = Išstojo per pastarąsias 365 dienas
health-silent = Čia jiems niekas neatstovauja
desk-applications = Paraiškos
desk-applications-none = Atsakymo laukiančių paraiškų nėra.
desk-applied-on = pateikta { $day }
desk-memberships = Narystės
desk-memberships-none = Filtrą atitinkančių narysčių nėra
desk-memberships-none-hint = Pašalinkite filtrą arba toliau įrašykite narystę.
desk-export-link = Eksportuoti CSV
desk-filter = Filtruoti narystes
desk-order = Rūšiuoti pagal
desk-order-name = Pavadinimą
desk-order-since = Pirmąją dieną, nuo vėliausios
desk-order-country = Šalį
desk-order-tier = Lygį
desk-state-current = Dabartiniai nariai
desk-state-ahead = Prasideda vėliau
desk-state-ended = Buvę nariai
desk-state-any = Visi
desk-begin-title = Įrašyti narystę rankiniu būdu
desk-begin-organisation = Organizacija
desk-begin-organisation-help = Jos pavadinimas bet kuria kalba arba paskutinė jos adreso čia dalis.
desk-begin-through-help = Tik jei priklauso per pirkimų konsorciumą: konsorciumo pavadinimas arba adresas.
desk-begin-until-help = Jei narystė tęsiasi, palikite tuščią.
desk-begin-button = Įrašyti narystę
membership-day-missing = Įrašykite dieną.
membership-day-unreadable = Įrašykite dieną, pvz., 2026-03-27.
membership-begun-flash = Narystė įrašyta. Organizacijai pranešta el. paštu.
membership-change-link = Keisti
membership-application-of-title = Paraiška: { $organisation }
membership-application-answer = Atsakymas
membership-application-accepted = Priimta
membership-application-declined = Atmesta
membership-application-accepted-flash = Priimta: abiem šalims pranešta raštu.
membership-application-declined-flash = Atmesta: abiem šalims pranešta raštu.
membership-application-not-waiting = Į šią paraišką jau atsakyta.
membership-decline-reason-missing = Nurodykite priežastį: organizacija ją gaus el. paštu.
membership-reason = Priežastis arba žinutė
membership-reason-help = Įrašoma į laišką pareiškėjui. Būtina, jei atmetate.
membership-accept-button = Priimti
membership-decline-button = Atmesti
membership-applicant = Pateikė
membership-applicant-email = El. paštas
membership-applied = Pateikta
membership-of-title = Narystė: { $organisation }
membership-is-over = Ši narystė baigėsi. Jos istorija lieka; naują galima įrašyti darbo erdvėje.
membership-change-tier-title = Keisti lygį
membership-new-tier = Naujas lygis
membership-new-tier-since = Pirmoji naujo lygio diena
membership-new-tier-help = Dabartinė narystė baigiasi išvakarėse, ir prasideda nauja.
membership-change-tier-button = Keisti lygį
membership-tier-changed-flash = Lygis pakeistas. Organizacijai pranešta el. paštu.
membership-same-tier = Organizacija jau yra šio lygio.
membership-change-outside = Pakeitimas turi įsigalioti po pirmosios narystės dienos ir ne vėliau kaip paskutinę.
membership-end-title = Baigti narystę
membership-end-help = Šią dieną narystė galioja paskutinį kartą.
membership-end-affiliates = { $count ->
    [one] Per ją priklauso { $count } organizacija: jos narystė baigiasi tą pačią dieną.
    [few] Per ją priklauso { $count } organizacijos: jų narystės baigiasi tą pačią dieną.
   *[other] Per ją priklauso { $count } organizacijų: jų narystės baigiasi tą pačią dieną.
}
membership-end-button = Baigti narystę
membership-ended-flash = Narystė baigiasi. Organizacijai pranešta el. paštu.
membership-already-ended = Narystė jau baigiasi tą dieną arba anksčiau.
membership-recorded = Įrašyta

## Desk: outbox

outbox-title = Laiškai
outbox-of-title = Tinklo { $network } laiškai
outbox-lead = Visi tinklo vardu parašyti laiškai: laukiantys, išsiųsti ar nebesiunčiami, su kiekvienu bandymu.
outbox-not-configured = Pašto serveris nenustatytas
outbox-not-configured-hint = Laiškai iš platformos neišsiunčiami. Skaitykite juos čia ir perduokite, kas skubu; jie bus išsiųsti nustačius pašto serverį.
outbox-filter = Filtruoti laiškus
outbox-filter-words = Tema, vardas arba adresas
outbox-any-state = Visos būsenos
outbox-state-waiting = Laukia
outbox-state-sent = Išsiųstas
outbox-state-given-up = Nebesiunčiamas
outbox-none = Laiškų dar nėra
outbox-none-hint = Čia bus laiškai, kuriuos platforma rašo tinklo vardu.
outbox-none-found = Paiešką atitinkančių laiškų nėra
outbox-none-found-hint = Įrašykite mažiau žodžių arba pasirinkite kitą būseną.
outbox-total = { $count ->
    [one] { $count } laiškas
    [few] { $count } laiškai
   *[other] { $count } laiškų
}
outbox-subject = Tema
outbox-to = Kam
outbox-posted = Parašyta
outbox-language = Kalba
outbox-attachments = Priedai
outbox-attempts = Bandymai išsiųsti
outbox-no-attempts = Pašto serveriui dar neperduota.
outbox-attempt-at = Pradėta
outbox-attempt-answer = Pašto serverio atsakymas
outbox-attempt-cut-off = Nutrūko negavus atsakymo: pašto serveris laišką galbūt gavo.
house-outbox-title = Platformos laiškai
house-outbox-lead = Laiškai, kurių neparašė joks tinklas: apie paskyras ir apie tai, kas atstovauja organizacijai.
house-outbox-none-hint = Čia bus laiškai, kuriuos platforma rašo apie paskyras ir organizacijas.
outbox-masked = Asmeninė šio laiško nuoroda paslėpta: ji skirta tik laiško gavėjui.
outbox-secret = Šio laiško nuoroda suteikia prieigą kiekvienam, kas ją turi. Perduokite ją tik gavėjui { $address }.

## Desk: records

records-title = Žurnalas
records-of-title = Tinklo { $network } žurnalas
records-lead = Kas, ką ir kada padarė. Čia nieko pakeisti negalima.
records-filter = Filtruoti žurnalą
records-any-kind = Viskas
records-when = Kada
records-who = Kas
records-what = Ką
records-about = Apie
records-by-house = Pats namas
records-by-visitor = Lankytojas
records-by-unknown = Neužfiksuota
records-none = Dar nieko neįvyko
records-total = { $count ->
    [one] { $count } įrašas
    [few] { $count } įrašai
   *[other] { $count } įrašų
}

## Networks and memberships: what the log says

network-founded = pridėjo tinklą
network-edited = redagavo tinklo puslapį
tier-added = pridėjo lygį
tier-edited = redagavo lygį
tier-retired = uždarė lygį
secretary-appointed = paskyrė asmenį į sekretoriatą
secretary-dismissed = užbaigė asmens pareigas sekretoriate
membership-application-sent = pateikė narystės paraišką
membership-application-decided = atsakė į narystės paraišką
membership-begun = įrašė narystę
membership-ended = užbaigė narystę
membership-tier-changed = pakeitė nario lygį

## Networks and memberships: letters

secretary-appointed-letter-subject = Esate tinklo { $network } sekretoriate
secretary-appointed-letter =
    esate paskirti į tinklo { $network } sekretoriatą. Jūsų darbo erdvė čia:

    { $link }
secretary-dismissed-letter-subject = Jūsų pareigos tinklo { $network } sekretoriate baigėsi
secretary-dismissed-letter =
    jūsų pareigos tinklo { $network } sekretoriate baigėsi. Jūsų paskyra nesikeičia.
membership-application-sent-letter-subject = { $organisation } teikia narystės paraišką: { $network }
membership-application-sent-letter =
    { $organisation } teikia narystės tinkle { $network } paraišką. Lygis: { $tier }. Pateikė { $person }.

    { $message }

    Atsakykite darbo erdvėje:
    { $link }
membership-application-receipt-letter-subject = Jūsų paraiška: { $network }
membership-application-receipt-letter =
    organizacijos { $organisation } paraiška tinklui { $network } gauta. Lygis: { $tier }. Sekretoriatas atsakys el. paštu.
membership-accepted-letter-subject = Sveiki atvykę į tinklą { $network }
membership-accepted-letter =
    paraiška patvirtinta: organizacija { $organisation } priklauso tinklui { $network } nuo { $day }.

    { $reason }

    { $link }
membership-declined-letter-subject = Jūsų paraiška tinklui { $network } atmesta
membership-declined-letter =
    tinklo { $network } sekretoriatas atmetė organizacijos { $organisation } paraišką.

    { $reason }

    { $link }
membership-answer-accepted = Priimta, narystė nuo { $day }
membership-answer-declined = Atmesta
membership-application-decided-letter-subject = Atsakyta: { $organisation } ir { $network }
membership-application-decided-letter =
    į organizacijos { $organisation } paraišką tinklui { $network } atsakė { $person }.

    { $answer }.

    { $reason }
membership-begun-letter-subject = Jūsų organizacija priklauso tinklui { $network }
membership-begun-letter =
    tinklo { $network } sekretoriatas įrašė jūsų organizacijos narystę. Ji prasideda { $day }.

    { $link }
membership-ended-letter-subject = Narystė tinkle { $network } baigiasi
membership-ended-letter =
    jūsų organizacijos narystė tinkle { $network } baigiasi. Paskutinė jos diena – { $day }.
membership-tier-changed-letter-subject = Keičiasi jūsų lygis tinkle { $network }
membership-tier-changed-letter =
    nuo { $day } jūsų organizacija priklauso kitam tinklo { $network } lygiui. Naujas lygis: { $tier }.

    { $link }

## Dues

dues-basis-employees = Darbuotojų skaičius
dues-basis-spend = Metinė pirkimų vertė
dues-basis-flat = Visiems vienodai
dues-pro-rata-day = Pagal dienas
dues-pro-rata-none = Visada už visus metus
dues-stacking-best-only = Taikoma tik didžiausia nuolaida
dues-stacking-additive = Nuolaidos sudedamos, iki 100 %
dues-stacking-multiplicative = Kiekviena nuolaida skaičiuojama nuo to, kas lieka po ankstesnių

dues-line-fee-flat = { $schedule }, { $version } versija: visiems nariams vienodai
dues-line-fee-employees =
    { $employees ->
        [one] { $schedule }, { $version } versija: pakopa { $band }, { $employees } darbuotojas
        [few] { $schedule }, { $version } versija: pakopa { $band }, { $employees } darbuotojai
       *[other] { $schedule }, { $version } versija: pakopa { $band }, { $employees } darbuotojų
    }
dues-line-fee-spend = { $schedule }, { $version } versija: pakopa { $band }, metinė pirkimų vertė – { $spend }
dues-line-fee-percent = { $schedule }, { $version } versija: pakopa { $band }, { $percent } metinės pirkimų vertės ({ $spend })
dues-line-fee-floor = { $schedule }, { $version } versija: pakopa { $band }, { $percent } metinės pirkimų vertės ({ $spend }), padidinta iki mažiausios sumos { $limit }
dues-line-fee-cap = { $schedule }, { $version } versija: pakopa { $band }, { $percent } metinės pirkimų vertės ({ $spend }), sumažinta iki didžiausios sumos { $limit }
dues-line-absent =
    { $days ->
        [one] Narystės dienų – { $days } iš { $of } ({ $range }): kitos dienos atimamos
        [few] Narystės dienų – { $days } iš { $of } ({ $range }): kitos dienos atimamos
       *[other] Narystės dienų – { $days } iš { $of } ({ $range }): kitos dienos atimamos
    }
dues-line-supplement = { $name }: { $count } × { $each }
dues-line-supplement-part =
    { $days ->
        [one] { $name }: { $count } × { $each }, dienų – { $days } iš { $of }
        [few] { $name }: { $count } × { $each }, dienų – { $days } iš { $of }
       *[other] { $name }: { $count } × { $each }, dienų – { $days } iš { $of }
    }
dues-line-discount = { $name }: mokestis mažinamas { $percent }
dues-line-discount-rest = { $name }: likęs mokestis mažinamas { $percent }
dues-line-discount-part =
    { $days ->
        [one] { $name }: mokestis mažinamas { $percent }, dienų – { $days } iš { $of } ({ $range })
        [few] { $name }: mokestis mažinamas { $percent }, dienų – { $days } iš { $of } ({ $range })
       *[other] { $name }: mokestis mažinamas { $percent }, dienų – { $days } iš { $of } ({ $range })
    }
dues-line-discount-rest-part =
    { $days ->
        [one] { $name }: likęs mokestis mažinamas { $percent }, dienų – { $days } iš { $of } ({ $range })
        [few] { $name }: likęs mokestis mažinamas { $percent }, dienų – { $days } iš { $of } ({ $range })
       *[other] { $name }: likęs mokestis mažinamas { $percent }, dienų – { $days } iš { $of } ({ $range })
    }

dues-extent-all = Visi nariai
dues-extent-employees-up-to =
    { $to ->
        [one] Iki { $to } darbuotojo
        [few] Iki { $to } darbuotojų
       *[other] Iki { $to } darbuotojų
    }
dues-extent-employees =
    { $to ->
        [one] { $from }–{ $to } darbuotojas
        [few] { $from }–{ $to } darbuotojai
       *[other] { $from }–{ $to } darbuotojų
    }
dues-extent-employees-above =
    { $from ->
        [one] Daugiau kaip { $from } darbuotojas
        [few] Daugiau kaip { $from } darbuotojai
       *[other] Daugiau kaip { $from } darbuotojų
    }
dues-extent-spend-up-to = Pirkimų vertė iki { $to }
dues-extent-spend = Pirkimų vertė virš { $from }, iki { $to }
dues-extent-spend-above = Pirkimų vertė virš { $from }
dues-rate-percent = { $percent } pirkimų vertės
dues-rate-floor = { $percent } pirkimų vertės, bent { $floor }
dues-rate-cap = { $percent } pirkimų vertės, ne daugiau kaip { $cap }
dues-rate-both = { $percent } pirkimų vertės, bent { $floor } ir ne daugiau kaip { $cap }

dues-refused-no-employees = Darbuotojų skaičius nežinomas.
dues-refused-no-spend = Metinė pirkimų vertė nežinoma.
dues-refused-currency = Pirkimų vertės valiuta turi būti { $currency }.
dues-refused-figure = Šis skaičius mažesnis už nulį arba didesnis, nei galima patikėti.
dues-refused-no-band = Tarifuose nieko nenumatyta skaičiui { $figure }.
dues-refused-condition =
    { $count ->
        [0] Tarifuose nėra nuolaidų ir priemokų, todėl sąlyga „{ $condition }“ nežinoma.
       *[other] Sąlyga „{ $condition }“ tarifuose nežinoma. Žinomos šios: { $known }.
    }

dues-check-no-bands = Tarifuose nėra pakopų, todėl niekas nežinotų, kiek mokėti.
dues-check-nothing-below = Nieko nenumatyta, kai { $from } ir mažiau: pakopa { $band } prasideda aukščiau ir yra žemiausia.
dues-check-nothing-above = Nieko nenumatyta virš { $to }: pakopa { $band } ten baigiasi, o kitos nėra.
dues-check-gap = Nieko nenumatyta virš { $from } ir iki { $to }: pakopa { $band } baigiasi anksčiau, nei prasideda pakopa { $next }.
dues-check-overlap = Virš { $from } ir iki { $to } taikomos abi pakopos: { $band } ir { $next }.
dues-check-never-reached = Pakopa { $band } niekada negali būti taikoma: ją visą jau apima pakopa { $by }.
dues-check-empty = Pakopa { $band } tuščia: ji baigiasi ten, kur prasideda, arba anksčiau.
dues-check-same-name = Pavadinimą { $band } turi dvi pakopos.
dues-check-negative-edge = Pakopa { $band } prasideda arba baigiasi žemiau nulio.
dues-check-negative-amount = { $at }: suma mažesnė už nulį: { $amount }.
dues-check-flat-has-edges = Pakopa { $band } turi pradžią arba pabaigą, bet pagrindas „flat“ skaičių neturi.
dues-check-floor-above-cap = Pakopos { $band } mažiausia suma { $floor } didesnė už didžiausią { $cap }.
dues-check-floor-always-binds = Pakopoje { $band } visada taikoma mažiausia suma: { $percent } nuo { $at }, daugiausia, kiek apima pakopa, yra { $amount }, o tai mažiau nei mažiausia suma { $bound }. Procentas niekada neturi reikšmės; gal tai spausdinimo klaida?
dues-check-cap-always-binds = Pakopoje { $band } visada taikoma didžiausia suma: { $percent } nuo { $at }, kur pakopa prasideda, yra { $amount }, o tai daugiau nei didžiausia suma { $bound }. Procentas niekada neturi reikšmės; gal tai spausdinimo klaida?
dues-check-plateau = Visi pakopoje { $band } moka { $bound }: { $percent } nuo { $at }, pakopos ribos, yra lygiai tiek.
dues-check-floor-never-binds = Pakopoje { $band } mažiausia suma { $bound } niekada netaikoma: { $percent } nuo { $at }, kur pakopa prasideda, jau yra { $amount }.
dues-check-cap-never-binds = Pakopoje { $band } didžiausia suma { $bound } niekada netaikoma: { $percent } nuo { $at }, kur pakopa baigiasi, yra { $amount }.
dues-check-step-down = Viršijus { $at } mokama mažiau: pakopos { $band } pabaigoje – { $amount }, pakopos { $next } pradžioje – { $less }.
dues-check-percent = { $at }: { $percent } nėra daugiau nei 0 % ir iki 100 %.
dues-check-same-condition = Sąlygą „{ $condition }“ turi dvi nuolaidos arba priemokos.
dues-check-stacking-unsaid =
    { $count ->
        [one] Yra { $count } nuolaida, o „stacking“ nenurodo, kas vyksta, kai taikomos kelios: best-only, additive ar multiplicative.
        [few] Yra { $count } nuolaidos, o „stacking“ nenurodo, kas vyksta, kai taikomos kelios: best-only, additive ar multiplicative.
       *[other] Yra { $count } nuolaidų, o „stacking“ nenurodo, kas vyksta, kai taikomos kelios: best-only, additive ar multiplicative.
    }
dues-check-discounts-over-all = Visos nuolaidos kartu siekia { $percent }; daugiau nei visas mokestis niekada neatimama.
dues-check-too-large = Pakopos { $band } skaičiai per dideli skaičiuoti.

invoice-issued = išrašė sąskaitą arba kreditinę sąskaitą
secretary-granted = priėmė asmenį į sekretoriatą
invoice-mailed = išsiuntė sąskaitą
payment-recorded = įrašė mokėjimą
payment-taken-back = atšaukė mokėjimą
repayment-recorded = įrašė grąžinimą
billing-changed = pakeitė sąskaitų siuntimo duomenis
spend-reported = pateikė metų pirkimų vertę
dues-terms-changed = pakeitė sąskaitose rašomus duomenis
dues-schedule-loaded = įkėlė nario mokesčio tarifus
dues-condition-begun = įrašė nuolaidą arba priemoką
dues-condition-ended = užbaigė nuolaidą arba priemoką

dues-title = Nario mokestis
dues-tabs = Nario mokesčio puslapiai
dues-of-title = Tinklo { $network } nario mokestis
dues-lead = Kiek nariai skolingi, kas gauta ir kas vėluoja.
dues-overview-title = Sąskaitos
dues-run-title = Metinis išrašymas
dues-statement-title = Banko išrašas
dues-schedules-title = Tarifai
dues-settings-title = Nustatymai

dues-kind-invoice = Sąskaita
dues-kind-credit-note = Kreditinė sąskaita
dues-kind-payment = Mokėjimas
dues-kind-payment-taken-back = Atšauktas mokėjimas
dues-kind-repayment = Grąžinimas
dues-state = Būsena
dues-state-open = Neapmokėta
dues-state-part = Apmokėta iš dalies
dues-state-overdue = Pradelsta
dues-state-paid = Apmokėta
dues-state-credited = Kredituota
dues-state-overpaid = Grąžintina
dues-any-state = Visos būsenos
dues-mailing-issued = Išsiųsta
dues-mailing-ahead = Priminimas iki termino
dues-mailing-overdue = Priminimas po termino

dues-sum-asked = Išrašyta
dues-sum-paid = Apmokėta
dues-sum-left = Terminas nesibaigė
dues-sum-overdue = Pradelsta
dues-sum-credited = Kredituota
dues-sum-overpaid = Grąžintina
dues-chart = Metų padėtis
dues-chart-source = Visos { $year } m. sąskaitos
dues-chart-source-all = Visos visų metų sąskaitos
dues-overdue-in-all = Per visus metus pradelsta { $amount }.
dues-overdue-in-all-link = Rodyti, kas pradelsta
dues-overpaid-in-all = Per visus metus grąžintina { $amount }.
dues-overpaid-in-all-link = Rodyti, ką reikia grąžinti
dues-reached-nobody = Neišsiųsta: nariui čia niekas neatstovauja.
dues-invoices = Sąskaitos
dues-invoices-total =
    { $count ->
        [one] { $count } sąskaita
        [few] { $count } sąskaitos
       *[other] { $count } sąskaitų
    }
dues-invoices-none = Sąskaitų čia nėra
dues-invoices-none-hint = Pasirinkite kitus metus ar būseną arba žiūrėkite metinį išrašymą.
dues-run-link = Į metinį išrašymą
dues-filter = Filtruoti sąskaitas
dues-filter-words = Narys arba numeris
dues-year = Metai
dues-all-years = Visi metai
dues-number = Numeris
dues-member = Narys
dues-total = Iš viso
dues-left = Liko mokėti
dues-to-pay-back = Grąžintina { $amount }
dues-due-on = Apmokėti iki
dues-issued-on = Išrašyta
dues-document-language = Dokumento kalba
dues-period = Laikotarpis
dues-credits = Kredituojama sąskaita
dues-net = Be PVM
dues-vat = PVM
dues-vat-at = PVM { $rate }
dues-total-due = Mokėtina suma
dues-total-credited = Kredituota suma
dues-total-year = Iš viso už metus
dues-line = Už ką
dues-amount = Suma
dues-amount-in = Suma, { $currency }
dues-currency = Valiuta
dues-accounting = Apskaitai
dues-accounting-about = Viskas, kas tomis dienomis išrašyta arba gauta: sąskaitos, kreditinės sąskaitos ir mokėjimai. Kreditinės sąskaitos – su minuso ženklu.
dues-from = Nuo
dues-until = Iki
dues-export-csv = CSV
dues-export-xlsx = XLSX
dues-column-kind = Rūšis
dues-column-number = Numeris
dues-column-of = Kuriai sąskaitai
dues-column-day = Diena
dues-column-due = Apmokėti iki
dues-column-member = Narys
dues-column-net = Be PVM
dues-column-vat = PVM
dues-column-total = Iš viso
dues-column-currency = Valiuta
dues-column-reference = Mokėjimo paskirtis

dues-missing-title = Prieš ką nors išrašant, trūksta duomenų
dues-missing-name = Tinklo oficialus pavadinimas
dues-missing-address = Jo gatvė ir miestas
dues-missing-country = Jo šalis
dues-missing-registration = Jo PVM mokėtojo kodas arba registracijos kodas; kai PVM netaikomas – registracijos kodas
dues-missing-tax-number = Jo PVM mokėtojo kodas arba mokesčių mokėtojo kodas
dues-missing-reason = Priežastis, dėl kurios PVM neimamas
dues-missing-rate = PVM tarifas
dues-missing-iban = Jo banko sąskaitos numeris (IBAN)
dues-missing-prefix = Sąskaitų numerių pradžia
dues-incomplete = Nieko neišrašyta: tinklo duomenys neišsamūs.
dues-settings-link = Į nustatymus
dues-settings-of-title = Tinklo { $network } sąskaitos: nustatymai
dues-settings-lead = Kas rašoma kiekvienoje sąskaitoje. Išrašytos sąskaitos nesikeičia.
dues-settings-button = Įrašyti nustatymus
dues-settings-flash = Nustatymai įrašyti.
dues-seller = Pardavėjas
dues-buyer = Pirkėjas
dues-legal-name = Oficialus pavadinimas
dues-street = Gatvė ir namo numeris
dues-postcode = Pašto kodas
dues-city = Miestas
dues-country-none = Pasirinkite šalį
dues-vat-id = PVM mokėtojo kodas
dues-vat-id-help = Su šalies raidėmis, pvz., BE0123456789.
dues-vat-id-unreadable = Tai ne PVM mokėtojo kodas: jis prasideda dviem šalies raidėmis.
dues-registration = Registracijos kodas
dues-registration-help = Įmonių, asociacijų arba institucijų registre.
dues-tax-number = Mokesčių mokėtojo kodas
dues-tax-number-help = Tik jei nėra PVM mokėtojo kodo.
dues-email = El. paštas klausimams
dues-email-unreadable = Tai ne el. pašto adresas.
dues-name-missing = Nurodykite, kam išrašyti sąskaitą.
dues-country-missing = Pasirinkite šalį.
dues-account = Banko sąskaita ir sąlygos
dues-iban = Banko sąskaita (IBAN)
dues-iban-unreadable = Šis banko sąskaitos numeris neteisingas: kontroliniai skaitmenys nesutampa.
dues-bic = Bankas (BIC)
dues-bic-unreadable = BIC sudaro 8 arba 11 raidžių ir skaitmenų.
dues-prefix = Numerių pradžia
dues-prefix-help = Įrašius „PP“, numeris bus PP-2026-0001. Ne daugiau kaip 12 raidžių, skaitmenų ir brūkšnelių.
dues-prefix-unreadable = Tik raidės, skaitmenys ir brūkšneliai, ne daugiau kaip 12.
dues-due-days = Apmokėjimo terminas dienomis
dues-days-unreadable = Sveikasis skaičius nuo 0 iki { $most }.
dues-tax = PVM
dues-tax-treatment = Ar nario mokestis apmokestinamas?
dues-tax-exempt = Neapmokestinama PVM
dues-tax-outside = Ne PVM objektas
dues-tax-rate = Apmokestinama
dues-treatment-missing = Nurodykite, ar nario mokestis apmokestinamas.
dues-tax-reason = Kodėl PVM neimamas
dues-tax-reason-help = Kaip sąskaitoje reikalauja teisės aktai, pvz., „Direktyvos 2006/112/EB 132 straipsnio 1 dalies l punktas“.
dues-tax-percent = Tarifas procentais
dues-tax-percent-help = Tik jei nario mokestis apmokestinamas.
dues-rate-unreadable = Tarifas – skaičius nuo 0 iki 100.
dues-reminders = Priminimai
dues-ahead-days = Dienų iki sąskaitos apmokėjimo termino
dues-ahead-days-help = 0 – iki termino neprimenama.
dues-every-days = Dienų tarp priminimų po termino
dues-most-reminders = Daugiausia vienos sąskaitos priminimų
dues-most-reminders-help = 0 – neprimenama.

dues-run-of-title = Tinklo { $network } { $year } m. nario mokestis
dues-run-lead = Prieš išrašydami peržiūrėkite, kiek skolingas kiekvienas narys. To, kas išrašyta, keisti negalima, galima tik kredituoti.
dues-run-filter = Pasirinkite metus
dues-run-issued = Išrašyta
dues-run-ready = Parengta
dues-run-waiting = Trūksta duomenų
dues-run-free = Nieko nemoka
dues-run-sum = Parengta išrašyti
dues-run-progress = Iki šiol išrašyta
dues-run-progress-words =
    { $all ->
        [one] { $issued } iš { $all } sąskaitos
        [few] { $issued } iš { $all } sąskaitų
       *[other] { $issued } iš { $all } sąskaitų
    }
dues-run-waiting-title = Sąskaitos išrašyti dar negalima
dues-run-waiting-caption = Nariai, kurių duomenų trūksta
dues-run-reason = Ko trūksta
dues-run-ready-title = Parengta išrašyti
dues-run-ready-none = Už šiuos metus nėra ko išrašyti.
dues-run-ready-caption =
    { $count ->
        [one] { $count } sąskaita, kokia būtų išrašyta
        [few] { $count } sąskaitos, kokios būtų išrašytos
       *[other] { $count } sąskaitų, kokios būtų išrašytos
    }
dues-run-at-once =
    { $count ->
        [one] Vienu kartu išrašoma { $count } sąskaita; norėdami tęsti, vėl spauskite mygtuką.
        [few] Vienu kartu išrašomos { $count } sąskaitos; norėdami tęsti, vėl spauskite mygtuką.
       *[other] Vienu kartu išrašoma { $count } sąskaitų; norėdami tęsti, vėl spauskite mygtuką.
    }
dues-run-issue-button =
    { $count ->
        [one] Išrašyti { $count } sąskaitą
        [few] Išrašyti { $count } sąskaitas
       *[other] Išrašyti { $count } sąskaitų
    }
dues-run-issue-question =
    { $count ->
        [one] { $count } sąskaita gaus numerį ir bus išsiųsta nario atstovams. To anuliuoti negalima, galima tik kredituoti.
        [few] { $count } sąskaitos gaus numerius ir bus išsiųstos narių atstovams. To anuliuoti negalima, galima tik kredituoti.
       *[other] { $count } sąskaitų gaus numerius ir bus išsiųsta narių atstovams. To anuliuoti negalima, galima tik kredituoti.
    }
dues-run-issue-deed = Išrašyti ir išsiųsti
dues-run-issue-one = Išrašyti šią
dues-run-unaddressed = Sąskaitų adresas nenurodytas: sąskaitoje bus pavadinimas ir šalis.
dues-run-days = Narys tik dalį metų: { $range }
dues-year-unreadable = Pasirinkite metus.
dues-issued-flash = Sąskaitos išrašytos ir bus išsiųstos.

dues-invoice-title = { $kind } { $number }
dues-invoice-number = Sąskaitos numeris
dues-credit-note-number = Kreditinės sąskaitos numeris
dues-number-of-day = { $number }, { $day }
dues-buyer-vat-id = Jūsų PVM mokėtojo kodas
dues-exempt-because = Neapmokestinama PVM: { $reason }
dues-outside-because = Ne PVM objektas: { $reason }
dues-pay-to = Prašome apmokėti iki { $day } į banko sąskaitą { $iban } (gavėjas – { $name }) ir mokėjimo paskirtyje nurodyti numerį { $number }.
dues-pay-to-bank = Prašome apmokėti iki { $day } į banko sąskaitą { $iban } (BIC { $bic }, gavėjas – { $name }) ir mokėjimo paskirtyje nurodyti numerį { $number }.
dues-download-pdf = Atsisiųsti PDF
dues-download-xml = Atsisiųsti XML (EN 16931)
dues-downloads = Atsisiųsti
dues-lines-caption = Už ką išrašyta
dues-credit-lines-caption = Kas kredituojama
dues-payments = Mokėjimai ir kreditinės sąskaitos
dues-payments-none = Dar nieko negauta.
dues-payments-caption = Kas gauta
dues-paid-on = Mokėjimo diena
dues-payment-reference = Mokėjimo paskirtis
dues-from-statement = (iš banko išrašo)
dues-takes-back = (atšaukia mokėjimą)
dues-paid-back = (grąžinta)
dues-was-taken-back = (atšauktas)
dues-owed-back = Gauta daugiau, nei išrašyta: dalį reikia grąžinti.
dues-repay-title = Įrašyti grąžinimą
dues-repaid-on = Grąžinimo diena
dues-repay-button = Įrašyti grąžinimą
dues-repaid-flash = Grąžinimas įrašytas.
dues-repay-more = Grąžinti reikia ne daugiau kaip { $over }.
dues-credit-notes = Kreditinės sąskaitos
dues-pay-title = Įrašyti mokėjimą
dues-pay-button = Įrašyti mokėjimą
dues-paid-flash = Mokėjimas įrašytas.
dues-paid-ahead = Mokėjimo diena negali būti ateityje.
dues-pay-more = Tai daugiau, nei liko mokėti ({ $left }).
dues-pay-may-be-more = Suma teisinga: gauta daugiau, nei liko mokėti
dues-take-back = Atšaukti
dues-take-back-question = Atskira eilutė vėl nuskaito { $amount }. Abi lieka čia ir apskaitoje; priežastį mato ir narys.
dues-taken-back-flash = Mokėjimas atšauktas.
dues-taken-back-already = Šis mokėjimas jau atšauktas.
dues-amount-unreadable = Suma, didesnė už nulį, pvz., 1250,00.
dues-credit-title = Išrašyti kreditinę sąskaitą
dues-credit-about = Sąskaita niekada nesikeičia. Kreditinė sąskaita ją visą arba iš dalies anuliuoja ir išsiunčiama kaip sąskaita.
dues-credit-reason = Kodėl
dues-credit-reason-help = Rašoma kreditinėje sąskaitoje, kai anuliuojama dalis.
dues-credit-reason-missing = Nurodykite priežastį.
dues-credit-net = Suma be PVM, { $currency }
dues-credit-net-help = Norėdami anuliuoti visą likutį, palikite tuščią.
dues-credit-button = Išrašyti kreditinę sąskaitą
dues-credit-too-much = Kredituoti galima ne daugiau kaip { $left }.
dues-credit-nothing-left = Visa ši sąskaita jau kredituota.
dues-credited-flash = Kreditinė sąskaita išrašyta ir bus išsiųsta.
dues-mailings = Laiškai
dues-mailings-none = Dar nieko neišsiųsta.
dues-mailing-recipients =
    { $count ->
        [0] nariui čia niekas neatstovauja
        [one] { $count } asmeniui
        [few] { $count } asmenims
       *[other] { $count } asmenų
    }

dues-schedules-of-title = Tinklo { $network } tarifai
dues-schedules-lead = Kiek moka nariai: versijos su datomis. Versija niekada nesikeičia; po jos eina vėlesnė.
dues-schedules-none = Tarifai dar neįkelti, todėl niekas nieko neskolingas.
dues-schedules-caption = Versijos, nuo naujausios
dues-schedule = Tarifai
dues-version = Versija
dues-valid-from = Galioja nuo
dues-version-current = Galioja
dues-version-ahead = Įsigalios
dues-version-past = Nebegalioja
dues-load-title = Įkelti versiją
dues-load-about = Tarifai – TOML arba JSON rinkmena. Pirmiausia ji patikrinama: spragos, persidengimai ir niekada neturinčios reikšmės pakopos ar ribos atmetamos nurodant priežastį.
dues-load-file = Rinkmena
dues-load-file-help = TOML arba JSON.
dues-load-text = Arba jos tekstas
dues-load-text-help = Naudojamas, kai rinkmena nepasirinkta.
dues-load-start = Rengti versiją pagal šią
dues-load-example = Pradėti nuo pavyzdžio
dues-load-button = Patikrinti ir įkelti
dues-load-lines = Tarifai po eilutę, su klaidomis
dues-load-line = Eilutė
dues-load-source = Tekstas
dues-error = Klaida
dues-warning = Įspėjimas
dues-schedule-refused = Šių tarifų naudoti negalima. Priežastys nurodytos prie eilučių.
dues-schedule-unreadable = Perskaityti to kaip tarifų negalima. Priežastis nurodyta prie eilutės.
dues-schedule-empty = Pasirinkite failą arba įrašykite tarifus čia.
dues-schedule-other-network = Tai kito tinklo tarifai: { $network }.
dues-schedule-same-version = Ši versija jau įkelta. Pakeitimui reikia atskiros versijos.
dues-schedule-same-tiers = „{ $schedule }“ skirti tiems patiems lygiams: niekas nežinotų, kurie taikomi.
dues-schedule-loaded-flash = Versija įkelta.
dues-schedule-title = { $schedule }, { $version } versija
dues-changed-since = Kas pasikeitė nuo versijos { $version }
dues-changed-nothing = Tik dienos, kuriomis galioja.
dues-source = Rinkmena
dues-fact-basis = Pagrindas: { $basis }, { $currency }
dues-fact-band = Pakopa { $name }: { $extent }, { $rate }
dues-fact-supplement = Priemoka { $name }: { $value }
dues-fact-discount = Nuolaida { $name }: { $value }
dues-fact-pro-rata = Metų dalis: { $rule }
dues-fact-tiers = Lygiai: { $tiers }

dues-fees-title = Tinklo { $network } nario mokestis
dues-fees-lead = Kiek kainuoja narystės metai ir kiek jie kainuotų jums.
dues-fees-none = Šis tinklas čia mokesčio neima.
dues-fees-link = Į tarifus
dues-table-caption = { $schedule }, { $version } versija, galioja nuo { $day }
dues-band = Pakopa
dues-fee-a-year = Metinis mokestis
dues-for-tiers = Kam: { $tiers }
dues-all-tiers = visi lygiai
dues-discounts = Nuolaidos
dues-discount-item = { $name }: mokestis mažinamas { $percent }
dues-supplements = Priemokos
dues-supplement-item = { $name }: po { $amount }
dues-what-if = Kiek mokėtumėte?
dues-what-if-button = Apskaičiuoti
dues-what-if-result = Kiek kainuotų visi metai
dues-spend = Metų pirkimų vertė
dues-spend-in = Metinė pirkimų vertė, { $currency }
dues-spend-help = Pvz., 300000 arba 300 000,00.
dues-spend-unreadable = Pirkimų vertė – skaičius nuo nulio, pvz., 300000.
dues-conditions-legend = Kas iš to jums taikoma visus metus?
dues-preview-no-schedule = Šią dieną negalioja jokie šio tinklo tarifai.
dues-preview-other-schedule = Šią dieną negalioja tokio pavadinimo tarifai. Galioja: { $names }.

dues-member-title = Organizacijos { $organisation } nario mokestis
dues-member-year-caption = { $year } m. mokestis
dues-outcome-issued = Sąskaita išrašyta:
dues-outcome-ready = Sąskaitą galima išrašyti taip.
dues-outcome-free = Mokėti nereikia: šiam lygiui tarifų nėra, moka kas nors kitas arba nuolaidos padengia viską.
# $reckoned, $invoiced: amounts without VAT
dues-drift = Nuo tada duomenys pasikeitė: už metus dabar išeina { $reckoned }, o sąskaita išrašyta { $invoiced }.
dues-drift-about = Išrašykite kreditinę sąskaitą tam, kas per daug; jei buvo per mažai, kredituokite viską, ir naują sąskaitą bus galima išrašyti čia.
dues-drift-credit = Į sąskaitos { $number } kreditinę sąskaitą
dues-drift-title = Pasikeitė po sąskaitos išrašymo
dues-drift-caption = Sąskaitos, kurių suma skiriasi nuo to, kiek dabar išeina už metus
dues-drift-what = Kas pasikeitė
dues-facts-title = Duomenys
dues-employees-edit = Redaguoti organizaciją
dues-spends-title = Pateikta pirkimų vertė
dues-spends-none = Dar nieko nepateikta.
dues-spend-button = Pateikti pirkimų vertę
dues-spend-flash = Pirkimų vertė pateikta.
dues-conditions-title = Nuolaidos ir priemokos
dues-conditions-none = Niekas netaikoma.
dues-conditions-caption = Kas ir kada taikoma
dues-condition = Nuolaida arba priemoka
dues-condition-until-help = Palikite tuščią, kol pabaiga nežinoma.
dues-condition-button = Įrašyti
dues-condition-flash = Įrašyta.
dues-condition-end = Baigti
dues-condition-end-question = „{ $name }“ baigiasi nurodytą dieną, o jei ji nenurodyta – šiandien. Išrašytos sąskaitos nesikeičia.
dues-condition-ended-flash = Pabaiga nurodyta.
dues-condition-missing = Pasirinkite.
dues-condition-order = Pabaiga negali būti anksčiau už pradžią.
dues-condition-overlaps = Kai kuriomis iš šių dienų tai jau taikoma.
dues-condition-over = Tai jau pasibaigė.
dues-count = Kiek kartų
dues-count-help = Priemokoms, pvz., dviem skyriams. Tuščia – vieną kartą.
dues-count-unreadable = Sveikasis skaičius nuo 1 iki 1000.
dues-billing-title = Kur siųsti sąskaitas
dues-billing-none = Dar nieko nenurodyta: sąskaitose būtų tik pavadinimas ir šalis.
dues-billing-button = Įrašyti
dues-billing-flash = Įrašyta. Išrašytos sąskaitos nesikeičia.
dues-reference = Pirkėjo nuoroda
dues-reference-help = Ko reikia jūsų sistemai sąskaitai nukreipti, pvz., skyrius arba Leitweg-ID.
dues-order = Užsakymo numeris
dues-order-help = Jei jis būtinas jūsų sąskaitose.

dues-own-title = Organizacijos { $organisation } nario mokestis
dues-own-lead = Visų tinklų, kuriems priklauso organizacija, sąskaitos ir tai, ką tinklams reikia žinoti.
dues-own-none = Sąskaitų dar nėra
dues-own-networks = Tinklai, imantys nario mokestį
dues-own-link = Sąskaitos ir nario mokestis

dues-statement-of-title = Tinklo { $network } banko išrašas
dues-statement-lead = Įkelkite savo banko išrašą CSV rinkmena. Prieš ką nors įrašant, matysite, kurią sąskaitą apmoka kiekviena eilutė.
dues-statement-file = Banko išrašas
dues-statement-file-help = CSV su antraštės eilute, atskirta kabliataškiais, kableliais arba tabuliatoriais.
dues-statement-look-button = Peržiūrėti
dues-statement-looked = Kas gauta
dues-statement-caption =
    { $count ->
        [one] { $count } eilutė su gautais pinigais
        [few] { $count } eilutės su gautais pinigais
       *[other] { $count } eilučių su gautais pinigais
    }
dues-statement-no-lines = Nė vienoje eilutėje pinigų negauta.
dues-statement-verdict = Kas tai
dues-match-whole = Apmoka visą sąskaitą
dues-match-part = Apmoka dalį
dues-match-over = Daugiau, nei liko mokėti
dues-match-paid = Jau apmokėta
dues-match-credited = Jau kredituota
dues-match-unknown = Sąskaita nerasta
dues-match-known = Įrašyta anksčiau
dues-statement-keep-button = Įrašyti pažymėtus mokėjimus
dues-statement-keep = Įrašyti
dues-statement-keep-line = Įrašyti { $line } eilutę: { $amount }
dues-statement-keep-about = Įrašomos tik pažymėtos eilutės. Eilutės, kuriose daugiau, nei liko mokėti, nepažymėtos: pirmiausia jas peržiūrėkite.
dues-statement-none-ticked = Pažymėkite eilutes, kurias reikia įrašyti.
dues-statement-nothing = Nėra ko įrašyti.
dues-statement-kept-flash = Mokėjimai įrašyti.
dues-statement-nothing-flash = Nieko neįrašyta: viskas jau žinoma.
dues-statement-columns = Kur kas yra
dues-statement-columns-about = Stulpelius pasirinkite vieną kartą; kitas išrašas bus skaitomas taip pat.
dues-statement-columns-missing = Pasirinkite tris skirtingus stulpelius.
dues-statement-sample = Pirmosios eilutės
dues-statement-column = { $number } stulpelis
dues-statement-choose = Pasirinkite stulpelį
dues-statement-column-date = Diena
dues-statement-column-amount = Suma
dues-statement-column-reference = Mokėjimo paskirtis
dues-statement-empty = Šioje rinkmenoje lentelės nėra.
dues-statement-too-long = Šioje rinkmenoje per daug eilučių.
dues-statement-malformed = Ši rinkmena nėra lentelė.
dues-statement-odd-date = { $line } eilutė: „{ $cell }“ nėra diena.
dues-statement-odd-amount = { $line } eilutė: „{ $cell }“ nėra suma.

dues-invoice-letter-subject = { $network }: sąskaita { $number }
dues-invoice-letter =
    pridedama tinklo { $network } { $year } m. sąskaita { $number }. Suma: { $total }. Gavėjas: { $buyer }.

    Prašome apmokėti iki { $day } į banko sąskaitą { $iban } ir mokėjimo paskirtyje nurodyti numerį { $number }.

    XML rinkmena – ta pati sąskaita jūsų apskaitos sistemai (EN 16931).

    Sąskaita: { $link }
dues-credit-note-letter-subject = { $network }: kreditinė sąskaita { $number }
dues-credit-note-letter =
    pridedama tinklo { $network } kreditinė sąskaita { $number }. Suma: { $total }. Gavėjas: { $buyer }. Ja visa arba iš dalies anuliuojama sąskaita { $credited }.

    Kreditinė sąskaita: { $link }
dues-ahead-letter-subject = { $network }: sąskaitą { $number } reikia apmokėti iki { $day }
dues-ahead-letter =
    tinklo { $network } sąskaitą { $number } ({ $total }) reikia apmokėti iki { $day }. Dar gauta ne visa suma.

    Banko sąskaita: { $iban }
    Mokėjimo paskirtis: { $number }

    Jei jau apmokėjote, dėkojame, nieko daryti nereikia.

    Sąskaita: { $link }
dues-overdue-letter-subject = { $network }: sąskaita { $number } pradelsta
dues-overdue-letter =
    tinklo { $network } sąskaitą { $number } ({ $total }) reikėjo apmokėti iki { $day }. Dar gauta ne visa suma.

    Banko sąskaita: { $iban }
    Mokėjimo paskirtis: { $number }

    Jei sąskaitoje kas nors neteisinga, rašykite sekretoriatui. Jei jau apmokėjote, dėkojame, nieko daryti nereikia.

    Sąskaita: { $link }
dues-fees-entrance = Nario mokestis
