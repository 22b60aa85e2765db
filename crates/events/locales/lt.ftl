## What events are: words that every part of this room uses

event-state-draft = Juodraštis
event-state-announced = Paskelbtas
event-state-open = Vyksta registracija
event-state-full = Vietų nebėra
event-state-closed = Registracija baigta
event-state-running = Vyksta dabar
event-state-past = Įvykęs
event-state-cancelled = Atšauktas
event-target-public-authority = Valdžios institucijos
event-target-social-economy = Socialinės ekonomikos subjektai
event-target-supplier = Tiekėjai
event-target-other = Kiti
event-target-public-authority-one = Valdžios institucija
event-target-social-economy-one = Socialinės ekonomikos subjektas
event-target-supplier-one = Tiekėjas
event-target-other-one = Kita
event-registration-open = Atvira: vietos skiriamos eilės tvarka, paskui – laukiančiųjų sąrašas
event-registration-selection = Susidomėjimo pareiškimas: dalyvius atrenka organizatorius
event-registration-invitation = Su kvietimu
event-registration-external = Kitoje svetainėje
event-registration-none = Nėra: kas dalyvauja, pažymi susitikimą sušaukusieji
event-role-organiser = Organizatorius
event-role-co-host = Priimanti organizacija
event-role-cooperation = Bendradarbiaujanti organizacija
event-role-support = Rėmėjas
session-format-plenary = Plenarinė sesija
session-format-panel = Diskusija
session-format-workshop = Praktinis seminaras
session-format-round-table = Apskritieji stalai
session-format-simulation = Imitacinis žaidimas
session-format-study-visit = Pažintinis vizitas
session-format-market = Mugė
session-format-break = Pertrauka
event-place-online = Internetu
event-place-follows = Vieta bus paskelbta
event-place-and-online = { $place } ir internetu
event-closes-on = Registracija baigiasi { $day }

## The calendar

event-navigation = Kalendorius
event-calendar-title = Kalendorius
event-calendar-lead = Visų platformos tinklų mokymai, konferencijos, internetiniai seminarai ir darbo susitikimai.
event-calendar-views = Kalendoriaus rodiniai
event-calendar-upcoming = Būsimi
event-calendar-month = Pagal mėnesį
event-calendar-past = Praėję
event-calendar-no-day = Datos dar nėra
event-calendar-none = Nieko nesuplanuota
event-calendar-none-hint = Filtrą atitinkančių būsimų renginių nėra. Peržiūrėkite praėjusius arba toliau užsiprenumeruokite naujienas apie kitus renginius.
event-calendar-none-past = Filtrą atitinkančių praėjusių renginių nėra
event-calendar-show-all = Rodyti visus būsimus renginius
event-calendar-keep = Gaukite naujienas
event-calendar-keep-lead = Abu būdai atitinka tai, ką pasirinkote viršuje, ir atsinaujina patys.
event-calendar-subscribe = Prenumeruoti savo kalendoriuje (iCalendar)
event-calendar-follow = Sekti naujus renginius (Atom sklaidos kanalas)
event-feed-title = Renginiai
event-feed-of = Renginiai – { $house }
event-filter-title = Filtruoti
event-filter-country = Šalis
event-filter-any-country = Visos šalys
event-filter-language = Kalba
event-filter-any-language = Visos kalbos
event-filter-audience = Kam skirta
event-filter-any-audience = Visiems
event-filter-topic = Tema
event-filter-any-topic = Visos temos
event-filter-network = Tinklas
event-filter-any-network = Visi tinklai
event-filter-free = Vietos
event-filter-free-any = Nesvarbu
event-filter-free-yes = Yra laisvų vietų
event-month-turn = Kiti mėnesiai
event-month-previous = Ankstesnis mėnuo
event-month-next = Kitas mėnuo
event-month-jump = Eiti į kitą mėnesį
event-month-month = Mėnuo
event-month-year = Metai
event-month-empty = Šį mėnesį renginių nėra.

## Registering, on the page of an event

event-box-title = Registracija
event-box-draft = Tai juodraštis. Jį mato tik sekretoriatas.
event-box-announced = Registracija dar neprasidėjo.
event-box-open = Vietos skiriamos registracijos tvarka.
event-box-open-button = Registruotis
event-box-selection = Parašykite, kodėl norėtumėte dalyvauti. Organizatorius atsirinks iš visų pareiškusiųjų ir parašys kiekvienam.
event-box-selection-button = Pareikšti susidomėjimą
event-box-invitation = Registruotis gali tik pakviestieji. Naudokite kvietime esančią nuorodą.
event-box-external = Registracija vyksta organizatoriaus svetainėje.
event-box-external-button = Registruotis organizatoriaus svetainėje
event-box-none = Į šį susitikimą nesiregistruojama: kas dalyvauja, pažymi jį sušaukusieji.
event-meeting-of = Susitikimas: { $names }
event-meeting-title = Susitikimas
event-meeting-page = Susitikimo puslapis: { $name }
event-meeting-convener = Puslapis: { $name }
event-box-full = Visos vietos užimtos. Galite įsirašyti į laukiančiųjų sąrašą: atsilaisvinusios vietos siūlomos jo tvarka.
event-box-full-button = Įsirašyti į laukiančiųjų sąrašą
event-box-closed = Registracija baigta.
event-box-running = Šis renginys vyksta dabar.
event-box-past = Šis renginys jau įvyko.
event-box-cancelled = Šis renginys neįvyks.
event-box-opens = Registracija prasideda { $moment }.
event-box-closes = Registracija baigiasi { $moment }.
event-box-closed-at = Ji baigėsi { $moment }.
event-extension = Terminas perkeltas iš { $from } į { $to }.
event-extension-because = Terminas perkeltas iš { $from } į { $to }: { $reason }
event-extension-set = Nustatytas terminas: { $to }.
event-extension-set-because = Nustatytas terminas { $to }: { $reason }
event-extensions-title = Termino pakeitimai
event-numbers-of = Užimta vietų: { $taken } iš { $capacity }
event-numbers-taken = { $taken ->
    [one] Užimta { $taken } vieta
    [few] Užimtos { $taken } vietos
   *[other] Užimta { $taken } vietų
}
event-numbers-waiting = Laukiančiųjų sąraše: { $count }
event-numbers-label = Vietos
event-own-submitted = Paraišką pateikėte. Organizatorius jums parašys.
event-own-accepted = Jums skirta vieta.
event-own-waitlisted = Esate laukiančiųjų sąraše.
event-own-offered = Jums laikoma vieta. Atsakykite per laiške esančią nuorodą.
event-own-declined = Šį kartą vietos jums nėra.
event-own-cancelled = Savo registraciją atšaukėte.

## The page of an event

event-original = Pavadinimas originalo kalba:
event-shown-to = Nevieša. Mato: { $audience }
event-place-label = Vieta
event-place-connect = Prisijungti internetu
event-place-withheld = Išsami informacija pranešama dalyviams.
event-languages = Kalbos
event-interpretation = Vertimo žodžiu kalbos
event-series = Priklauso serijai
event-website = Svetainė
event-add-to-calendar = Įtraukti į mano kalendorių
event-days-title = Kada
event-days-none = Data dar bus paskelbta.
event-own-hours = jūsų laiku: { $hours }
event-agenda-title = Darbotvarkė
event-agenda-follows = Darbotvarkė bus paskelbta vėliau.
event-agenda-changes = Kas pasikeitė darbotvarkėje
event-house-rules = Renginio taisyklės
event-materials-title = Medžiaga
event-linked-title = Susiję renginiai
event-link-back-to-back = Vyksta vienas po kito
event-link-joint-meeting = Bendras susitikimas
event-link-followed-by = Tęsinys
event-link-follows = Ankstesnis renginys
event-link-related = Susijęs
event-session-restricted = Ši dalis nevieša.
event-session-places = { $count ->
    [one] { $count } vieta
    [few] { $count } vietos
   *[other] { $count } vietų
}
event-session-for = Gali dalyvauti: { $audience }
event-desk-label = Sekretoriatui

## Feeds

event-feed-cancelled = Atšauktas: { $event }
event-feed-day = { $event } ({ $day } diena iš { $days })
event-feed-connect = Prisijungti: { $link }

## Applications: how they stand, and why

application-status-submitted = Pateikta
application-status-accepted = Priimta
application-status-waitlisted = Laukiančiųjų sąraše
application-status-offered = Pasiūlyta vieta
application-status-declined = Atmesta
application-status-cancelled = Atšaukta
application-reason-place-free = Buvo laisva vieta
application-reason-full = Visos vietos buvo užimtos
application-reason-quota-full = Šiai grupei skirtos vietos buvo užimtos
application-reason-to-be-selected = Laukia organizatoriaus atrankos
application-reason-moved-up = Atsilaisvino vieta ir laukiančiųjų sąrašas pasislinko
application-reason-offer-taken = Priėmė pasiūlytą vietą
application-reason-offer-left = Pasiūlytą vietą užleido kitiems
application-reason-offer-expired = Laiku neatsakė į vietos pasiūlymą
application-reason-withdrawn = Nebenori dalyvauti
application-reason-account-deleted = Ištrynė paskyrą

## Applications: what applicants may read in letters

application-letter-submitted-subject = Gavome jūsų susidomėjimo pareiškimą: { $event }
application-letter-submitted-body =
    Sveiki, { $name },

    dėkojame, kad domitės renginiu „{ $event }“ ({ $date }).

    Organizatorius atsirinks iš visų pareiškusiųjų susidomėjimą ir bet kuriuo atveju jums parašys. Vietos kol kas neturite.

    Per asmeninę nuorodą galite matyti paraiškos būseną, keisti atsakymus arba paraišką atšaukti:
    { $link }

    Šios nuorodos niekam neperduokite. Ją turintis asmuo gali atšaukti jūsų paraišką.
application-letter-accepted-subject = Jums skirta vieta: { $event }
application-letter-accepted-body =
    Sveiki, { $name },

    jums skirta vieta renginyje „{ $event }“.

    Kada:
    { $hours }

    Kur:
    { $place }

    Pridėta rinkmena įtrauks renginį į jūsų kalendorių.

    Per asmeninę nuorodą galite matyti visą informaciją, o jei negalite atvykti – atšaukti dalyvavimą, kad vieta tektų kitam:
    { $link }

    Šios nuorodos niekam neperduokite.
application-letter-waitlisted-subject = Esate laukiančiųjų sąraše: { $event }
application-letter-waitlisted-body =
    Sveiki, { $name },

    dėkojame už paraišką dalyvauti renginyje „{ $event }“ ({ $date }).

    Šiuo metu laisvos vietos jums nėra. Esate laukiančiųjų sąraše. Atsilaisvinusios vietos siūlomos sąrašo tvarka; kai ateis jūsų eilė, jums pranešime.

    Per asmeninę nuorodą galite matyti savo numerį sąraše arba iš jo išsibraukti:
    { $link }
application-letter-offered-subject = Jums siūloma vieta: { $event }
application-letter-offered-body =
    Sveiki, { $name },

    renginyje „{ $event }“ ({ $date }) atsilaisvino vieta. Ji jūsų, jei jos norite.

    Atsakykite „taip“ arba „ne“ iki { $until }:
    { $link }

    Jei iki tol atsakymo negausime, vieta atiteks kitam asmeniui laukiančiųjų sąraše.
application-letter-declined-subject = Jūsų paraiška: { $event }
application-letter-declined-body =
    Sveiki, { $name },

    dėkojame už paraišką dalyvauti renginyje „{ $event }“ ({ $date }). Paraiškų buvo daugiau nei vietų, todėl vietos jums, deja, pasiūlyti negalime.

    Jūsų paraišką ir toliau galite matyti čia:
    { $link }
application-letter-cancelled-subject = Atšaukta: { $event }
application-letter-cancelled-body =
    Sveiki, { $name },

    jūsų paraiška dalyvauti renginyje „{ $event }“ ({ $date }) atšaukta.

    Kol vyksta registracija, galite teikti paraišką iš naujo. Atšaukta jūsų paraiška:
    { $link }
application-letter-again-subject = Jūsų paraiška: { $event }
application-letter-again-body =
    Sveiki, { $name },

    kažkas, tikriausiai jūs, iš šio adreso pateikė dar vieną paraišką dalyvauti renginyje „{ $event }“. Viena jau yra, ir ji nepasikeitė.

    Per šią asmeninę nuorodą galite matyti jos būseną, keisti atsakymus arba ją atšaukti:
    { $link }
application-letter-invitation-subject = Kvietimas: { $event }
application-letter-invitation-body =
    Sveiki, { $name },

    kviečiame jus į renginį „{ $event }“ ({ $date }, { $place }).

    Registruokitės čia. Nuoroda galioja vienai registracijai:
    { $link }
application-date-to-follow = data bus paskelbta
application-place-connect =
    { $place }
    Prisijungti čia: { $url }
application-calendar-day = { $event } ({ $day } diena iš { $days })
application-calendar-link = Jūsų paraiška: { $link }

## Applications: the form

application-answer-yes = Taip
application-answer-no = Ne
application-answer-needed = Atsakykite į šį klausimą.
application-answer-not-a-choice = Pasirinkite vieną iš siūlomų atsakymų.
application-consent-needed = Paraišką galite teikti tik sutikę.
application-too-long = Per ilgas tekstas: ne daugiau kaip { $longest } { $longest ->
    [one] ženklas
    [few] ženklai
   *[other] ženklų
}.
application-name-needed = Įrašykite savo vardą ir pavardę.
application-email-needed = Įrašykite savo el. pašto adresą.
application-email-wrong = Įrašykite el. pašto adresą, pvz., vardas@miestas.example.
application-organisation-needed = Įrašykite savo organizacijos pavadinimą.
application-audience-needed = Nurodykite, kokia tai organizacija.
application-audience-not-meant = Šis renginys neskirtas tokioms organizacijoms.
application-country-needed = Pasirinkite savo organizacijos šalį: vietos skirstomos pagal šalis.
application-country-wrong = Pasirinkite šalį iš sąrašo.
application-title = Registracija
application-title-selection = Susidomėjimo pareiškimas
application-lead = Paskyros nereikia. Iš karto jums parašysime, ar jums skirta vieta.
application-lead-selection = Paskyros nereikia. Organizatorius atsirenka iš visų pareiškusiųjų susidomėjimą ir parašo kiekvienam.
application-deed = Siųsti registraciją
application-deed-selection = Siųsti susidomėjimo pareiškimą
application-name = Vardas ir pavardė
application-email = El. pašto adresas
application-email-help = Šiuo adresu siunčiame patvirtinimą ir jūsų asmeninę nuorodą.
application-organisation = Organizacija
application-organisation-help = Organizacijos, kuriai atstovautumėte, pavadinimas.
application-audience = Kokia jūsų organizacija?
application-country = Jūsų organizacijos šalis
application-country-none = Pasirinkite šalį
application-language = Mūsų laiškų jums kalba
application-language-help = Kuria kalba jums rašome. Pats renginys gali vykti kita kalba.
application-privacy-title = Kaip naudojami jūsų duomenys
application-privacy = Tinklo { $network } sekretoriatas čia įrašytus duomenis naudoja šiam renginiui organizuoti ir niekam kitam jų nerodo, nebent šioje formoje su tuo sutinkate.
application-privacy-rights = Per asmeninę nuorodą galite patys keisti arba atšaukti savo paraišką.
application-event = Renginys
application-event-title = Pavadinimas
application-when = Kada
application-closes = Registracija baigiasi
application-to-event = Į renginio puslapį
application-full-note = Šiuo metu visos vietos užimtos. Jei registruositės dabar, būsite įrašyti į laukiančiųjų sąrašą.
application-not-invited = Į šį renginį patenkama tik su kvietimu. Naudokite kvietime esančią nuorodą.
application-invitation-used = Šis kvietimas jau panaudotas arba atšauktas. Kreipkitės į organizatorių dėl naujo.
application-not-yet = Registracija dar neprasidėjo.
application-opens-at = Registracija prasideda { $opens }.
application-closed = Registracija baigta.
application-elsewhere = Registracija į šį renginį vyksta kitoje svetainėje.
application-not-needed = Į šį susitikimą nesiregistruojama: kas dalyvauja, pažymi jį sušaukusieji.
application-already = Su šiuo adresu paraiška jau pateikta. Asmeninė nuoroda adreso savininkui galėjo būti išsiųsta dar kartą.
application-no-question = Šio renginio anketoje tokio klausimo nėra.
application-received-title = Ačiū
application-received-lead = Jūsų pateiktus duomenis gavome ir jums parašėme.
application-received-next = Kas toliau
application-received-mail = Po kelių minučių savo pašto dėžutėje rasite laišką. Jame nurodyta jūsų paraiškos būsena.
application-received-link = Laiške yra jūsų asmeninė nuoroda. Per ją be paskyros galite peržiūrėti, keisti arba atšaukti paraišką.
application-received-spam = Jei po dešimties minučių laiško nėra, patikrinkite nepageidaujamų laiškų aplanką ir ar teisingai įrašėte adresą. Formą galite siųsti dar kartą.

## Applications: the personal page

application-own-kicker = Jūsų paraiška
application-yours = Ką pateikėte
application-applied-at = Išsiųsta
application-answers = Jūsų atsakymai
application-told-submitted = Organizatorius dar nenusprendė; jis jums parašys.
application-told-accepted = Jums skirta vieta. Iki pasimatymo!
application-told-waitlisted = Esate laukiančiųjų sąraše.
application-told-place = Jūsų numeris laukiančiųjų sąraše – { $place }. Atsilaisvinusios vietos siūlomos jo tvarka.
application-told-offered = Atsilaisvino vieta ir ji laikoma jums. Pasakykite, ar jos norite.
application-told-declined = Paraiškų buvo daugiau nei vietų, todėl vietos negavote.
application-told-cancelled = Ši paraiška atšaukta.
application-told-event-cancelled = Renginys atšauktas.
application-offer = Jums laikoma vieta
application-offer-until = Jei neatsakysite iki { $until }, ji atiteks kitam asmeniui laukiančiųjų sąraše.
application-offer-take = Taip, priimu vietą
application-offer-leave = Ne, užleidžiu ją kitam
application-offer-leave-question = Vieta atiteks kitam asmeniui laukiančiųjų sąraše, o jūsų paraiška bus atšaukta.
application-offer-leave-deed = Atsisakyti vietos
application-offer-taken-flash = Vieta jūsų. Išsiuntėme jums patvirtinimą.
application-offer-left-flash = Ačiū, kad pranešėte. Vieta atiteks kitam.
application-offer-gone-flash = Nebėra pasiūlymo, į kurį reikėtų atsakyti.
application-change = Keisti atsakymus
application-change-deed = Įrašyti pakeitimus
application-changed-flash = Jūsų pakeitimai įrašyti.
application-organisation-stays = Vietos skirstomos pagal organizacijas, todėl jūsų organizacija lieka tokia, kokią nurodėte. Jei ji neteisinga, parašykite organizatoriui.
application-country-stays = Vietos skirstomos pagal šalis, todėl jūsų šalis lieka tokia, kokią nurodėte. Jei ji neteisinga, parašykite organizatoriui.
application-too-late-flash = Tam jau per vėlu: niekas nepakeista.
application-withdraw-title = Negalite atvykti?
application-withdraw = Atšaukti paraišką
application-withdraw-question = Jūsų paraiška bus atšaukta. Kol vyksta registracija, galite teikti ją iš naujo, bet būsite už laukiančiųjų.
application-withdraw-question-place = Jūsų vieta atiteks kitam asmeniui laukiančiųjų sąraše. Kol vyksta registracija, galite teikti paraišką iš naujo, bet būsite už laukiančiųjų.
application-withdraw-question-place-to-desk = Jūsų vieta atsilaisvins, o organizatorius nuspręs, kam ji atiteks. Kol vyksta registracija, galite teikti paraišką iš naujo.
application-withdraw-deed = Taip, atšaukti
application-withdrawn-flash = Jūsų paraiška atšaukta. Ačiū, kad pranešėte.
application-nothing-to-withdraw-flash = Nebuvo ko atšaukti.
application-again = Teikti paraišką iš naujo
applications-own-title = Mano paraiškos
applications-own-lead = Renginiai, į kuriuos teikėte paraiškas su šia paskyra.
applications-own-none = Paraiškų dar neteikėte
applications-own-none-hint = Čia rodomos paraiškos, pateiktos prisijungus ir nurodžius paskyros adresą.
applications-own-calendar = Į kalendorių

## On the day: attendance

desk-tab-attendance = Dalyvavimas
desk-tab-materials = Medžiaga
desk-tab-certificates = Pažymėjimai
desk-tab-feedback = Atsiliepimai
attendance-title = Dalyvavimas
attendance-no-days = Renginio dienos dar nenurodytos
attendance-no-days-text = Pirmiausia įtraukite dienas; tada galėsite žymėti atvykusius.
attendance-days = Diena
attendance-here = Atvyko { $day }
attendance-out-of = iš { $places }
attendance-not-yet = Atvykusius galima žymėti nuo tos dienos ryto.
attendance-search = Pavardė arba organizacija
attendance-find = Rasti
attendance-nobody = Dar niekas neturi vietos
attendance-nobody-text = Čia bus rodomi visi priimtieji.
attendance-not-found = Pagal „{ $words }“ nieko nerasta
attendance-not-found-text = Įrašykite pavardės arba organizacijos pavadinimo pradžią. Neturinčių vietos šiame sąraše nėra.
attendance-list = Dalyviai, { $day }
attendance-name = Vardas ir pavardė
attendance-audience = Tikslinė grupė
attendance-state = Būsena
attendance-deed = Veiksmas
attendance-is-here = Atvyko
attendance-expected = Laukiama
attendance-no-show = Neatvyko
attendance-check-in = Pažymėti atvykimą
attendance-undo = Atšaukti
attendance-counts = Kas dalyvavo, pagal dienas ir tikslines grupes
attendance-day = Diena
attendance-all = Visi
attendance-of = { $here } iš { $places }
attendance-more = Sąrašai ir rinkmenos
attendance-print = Spausdinti pasirašymo lapą (PDF)
attendance-csv = Atsisiųsti CSV
attendance-xlsx = Atsisiųsti „Excel“ formatu (XLSX)
attendance-no-shows = Kas neatvyko
attendance-checked-in-flash = Atvykimas pažymėtas.
attendance-taken-back-flash = Atvykimo žyma atšaukta.
attendance-not-accepted = Šis asmuo renginyje neturi vietos. Žymimas tik priimtų dalyvių atvykimas.
attendance-too-early = Ši diena dar neatėjo.
check-in-title = Atvykimo žymėjimas
check-in-code-title = Jūsų kodas prie įėjimo
check-in-code-lead = Parodykite šį kodą prie renginio įėjimo. Registratoriai jį nuskaitys ir pažymės jūsų atvykimą.
check-in-code-desk = Dirbate registracijos vietoje? Prisijunkite.
check-in-no-place = Neturi vietos
check-in-since = Čia nuo { $at }
check-in-not-yet = Ši diena dar neatėjo.
check-in-to-list = Į dalyvių sąrašą
check-in-own-title = Jūsų kodas prie įėjimo
check-in-own-text = Parodykite šį kodą prie įėjimo telefone arba atspausdintą. Pakaks ir pasakyti pavardę.
no-show-title = Kas neatvyko
no-show-lead = Dalyviai, turėję vietą, kurių atvykimas nepažymėtas nė vieną dieną.
no-show-not-over = Kol renginys nesibaigė, neatvykusių nėra.
no-show-none = Atvyko visi
no-show-none-text = Visų turėjusių vietą atvykimas pažymėtas bent vieną dieną.
no-show-nobody-checked-in = Šiame renginyje niekieno atvykimas nepažymėtas, todėl sąrašas nerodo, kas atvyko.
no-show-note-all = Pažymėti visus kaip neatvykusius
no-show-note-all-question = { $count ->
    [one] { $count } asmuo bus pažymėtas kaip neatvykęs. Jam nebus rašoma.
    [few] { $count } asmenys bus pažymėti kaip neatvykę. Jiems nebus rašoma.
   *[other] { $count } asmenų bus pažymėta kaip neatvykę. Jiems nebus rašoma.
}
no-show-list = Atvykimas nepažymėtas nė vieną dieną
no-show-noted = Pažymėta { $at }
no-show-not-noted = Nepažymėta
no-show-note = Neatvyko
no-show-take-back = Atšaukti
no-show-back = Atgal į dalyvavimą
no-show-noted-flash = Pažymėta.
no-show-taken-back-flash = Žyma atšaukta.

## Materials

material-audience-participants = Dalyviai, turintys vietą
material-audience-named = Kas nors kitas
material-note = { $kind }, { $size }
materials-title = Medžiaga
materials-of = Medžiaga: { $event }
materials-none = Jums čia kol kas nieko nėra
materials-none-text = Pateiktys dažnai skelbiamos po renginio. Jei dalyvavote, prisijunkite arba atverkite laiške esančią nuorodą.
materials-desk-lead = Pateiktys ir kitos rinkmenos. Kiekviena rodoma tik jūsų pasirinktai auditorijai.
materials-desk-none = Medžiagos dar nėra
materials-desk-none-text = Pirmąją įkelkite toliau.
materials-list = Šio renginio rinkmenos
material-title = Pavadinimas
material-title-help = Kaip jį matys skaitytojai, pvz., „Rezervuotos sutartys Tamperėje“.
material-title-language = Pavadinimo kalba
material-session = Sesija
material-whole-event = Visas renginys
material-audience = Kas gali gauti
material-audience-help = Dalyviai ją ras ir puslapyje, į kurį veda jų laiškai.
material-audience-names = Pavadinimai arba vardai, jei pasirinkote organizacijas ar asmenis
material-audience-names-help = Po vieną eilutėje: organizacijų pavadinimai arba paskyras turinčių asmenų el. pašto adresai.
material-file = Rinkmena
material-file-help = Ne daugiau kaip { $size }. Galimi tipai: { $kinds }. Tekstinės rinkmenos turi būti UTF-8 koduotės.
material-file-missing = Pasirinkite netuščią rinkmeną.
material-file-kind-unknown = Tokio tipo rinkmenos neskelbiamos. Galimi tipai: { $kinds }.
material-file-disguised = Rinkmenos turinys neatitinka jos pavadinimo. Įrašykite ją iš naujo ta programa, kuria ji sukurta.
material-upload-title = Įtraukti rinkmeną
material-upload = Įkelti
material-uploaded-flash = Rinkmena įkelta.
material-remove = Pašalinti
material-remove-question = „{ $title }“ bus pašalinta visiems ir jos atkurti nebus galima.
material-remove-deed = Pašalinti
material-removed-flash = Rinkmena pašalinta.

## Certificates of attendance

certificates-title = Dalyvavimo pažymėjimai
certificates-rule = Po renginio kiekvienas, kurio atvykimas pažymėtas bent vieną dieną, turi teisę į pažymėjimą. Jame nurodomos dienos, kuriomis asmuo dalyvavo, o kaip dalyvavimo laikas – paskelbtos tų dienų valandos, įskaitant pertraukas.
certificates-none = Niekieno atvykimas nepažymėtas
certificates-none-text = Pirmiausia pažymėkite atvykusius; tai galima padaryti ir vėliau, pagal pasirašytą sąrašą.
certificates-to-attendance = Į dalyvavimą
certificates-list = Dalyvavę asmenys
certificate-days = Dienos
certificate-time = Dalyvavimo laikas
certificate-hours = { $hours } val. { $minutes } min.
certificate-issued-heading = Išduota
certificate-not-issued = Dar ne
certificate-issue = Išduoti
certificate-issued-flash = Pažymėjimas išduotas.
certificate-letter = Laiškas
certificate-letter-sent = Išsiųstas
certificate-letter-not-sent = Neišsiųstas
certificate-paper = Pažymėjimas
certificate-letters = Rašyti dalyviams
certificate-letters-question = { $count ->
    [one] { $count } asmuo, kuriam dar nepranešta, gaus laišką su nuoroda į savo pažymėjimą.
    [few] { $count } asmenys, kuriems dar nepranešta, gaus laišką su nuoroda į savo pažymėjimą.
   *[other] { $count } asmenų, kuriems dar nepranešta, gaus laišką su nuoroda į savo pažymėjimą.
}
certificate-letters-flash = Laiškai siunčiami.
certificate-letter-subject = Jūsų dalyvavimo pažymėjimas: { $event }
certificate-letter-body =
    Sveiki, { $name },

    dėkojame, kad dalyvavote renginyje „{ $event }“. Jūsų dalyvavimo pažymėjimas parengtas:
    { $link }

    Nuoroda skirta tik jums. Jei jūsų vardas ar pavardė parašyti neteisingai, prieš perduodami pažymėjimą parašykite sekretoriatui.
certificate-own-title = Dalyvavimo pažymėjimas
certificate-own-text = Jame nurodytos dienos, kuriomis dalyvavote.
certificate-download = Atsisiųsti pažymėjimą (PDF)
certificate-signed-by = Tinklo { $network } sekretoriatas
certificate-refused-title = Pažymėjimo nėra
certificate-cancelled = Renginys buvo atšauktas.
certificate-not-over = Pažymėjimai išduodami renginiui pasibaigus.
certificate-no-place = Pažymėjimai skirti tiems, kurie renginyje turėjo vietą.
certificate-not-there = Jūsų atvykimas į renginį nepažymėtas. Jei dalyvavote, parašykite sekretoriatui.
certificate-unprintable = Šių vardo ar pavardės ženklų išspausdinti negalima: { $characters }. Pažymėjimai spausdinami lotyniškomis, graikiškomis ir kirilicos raidėmis; įrašykite vardą ir pavardę vienomis iš jų.
certificate-back = Atgal
certificate-verified-title = Dalyvavimo pažymėjimo patikra
certificate-genuine = Šis pažymėjimas tikras. Jį išdavė { $network }.
certificate-withdrawn = Pažymėjimas tokiu numeriu buvo išduotas, bet vėliau { $network } pataisė dalyvių sąrašą: jis nebepatvirtina, kad šis asmuo dalyvavo.
certificate-fact-name = Vardas ir pavardė
certificate-fact-event = Renginys
certificate-fact-place = Vieta
certificate-fact-issued = Išdavimo data
certificate-fact-number = Numeris
certificate-compare = Palyginkite šiuos duomenis su dokumentu. Jei jie skiriasi, dokumentas pakeistas.

## Feedback

feedback-title = Ką manote apie renginį?
feedback-lead = Keli klausimai padės pagerinti kitą renginį.
feedback-no-names = Jūsų atsakymai saugomi atskirai nuo jūsų vardo. Organizatoriai mato, kas ir kurią dieną pasakyta, bet ne kieno. Todėl atsakymuose neminėkite jokių vardų, nė savo.
feedback-send = Siųsti
feedback-give = Pateikti atsiliepimą
feedback-nothing = Atsakykite bent į vieną klausimą.
feedback-thanks-title = Ačiū
feedback-thanks = Jūsų atsakymai gauti. Kiekvienas dalyvis atsako vieną kartą.
feedback-closed = Šiuo metu klausimų nėra.
feedback-back = Atgal į jūsų paraišką
feedback-question-overall = Kaip vertinate visą renginį?
feedback-question-rating-help = 1 – prastai, 5 – puikiai.
feedback-question-most-useful = Kas jums buvo naudingiausia?
feedback-question-better = Ką būtų galima pagerinti?
feedback-question-use = Ar įgytas žinias pritaikysite pirkimuose?
feedback-letter-subject = Ką manote apie „{ $event }“?
feedback-letter-body =
    Sveiki, { $name },

    dėkojame, kad dalyvavote renginyje „{ $event }“. Gal atsakytumėte į kelis klausimus apie jį?
    { $link }

    Jūsų atsakymai saugomi atskirai nuo jūsų vardo.
feedback-reminder-subject = Primename: ką manote apie „{ $event }“?
feedback-reminder-body =
    Sveiki, { $name },

    dar nepasakėte, ką manote apie renginį „{ $event }“. Tai užtruks kelias minutes:
    { $link }

    Jūsų atsakymai saugomi atskirai nuo jūsų vardo. Jei atsakyti nenorite, nieko daryti nereikia.
feedback-results-title = Atsiliepimai
feedback-results-lead = Ką sakė dalyviai, be jų vardų. Tekstai pateikti atsitiktine tvarka.
feedback-not-begun = Dalyvių galima klausti renginiui prasidėjus, jei jis neatšauktas.
feedback-ask = Prašyti atsiliepimų
feedback-ask-question = { $count ->
    [one] { $count } dalyvis, kurio dar neklausta, gaus laišką su asmenine nuoroda.
    [few] { $count } dalyviai, kurių dar neklausta, gaus laišką su asmenine nuoroda.
   *[other] { $count } dalyvių, kurių dar neklausta, gaus laišką su asmenine nuoroda.
}
feedback-ask-default = Savo klausimų neturite, todėl pridėti keturi įprasti. Prieš siųsdami galite juos pakeisti.
feedback-remind = Priminti
feedback-remind-question = { $count ->
    [one] { $count } dalyvis, kurio klausta ir kuris neatsakė, gaus priminimą.
    [few] { $count } dalyviai, kurių klausta ir kurie neatsakė, gaus priminimą.
   *[other] { $count } dalyvių, kurių klausta ir kurie neatsakė, gaus priminimą.
}
feedback-questions = Keisti klausimus
feedback-asked-flash = Laiškai siunčiami.
feedback-number-asked = Klausta dalyvių
feedback-number-given = Atsakymai
feedback-rate = Atsakiusiųjų dalis
feedback-none = Dar niekas neatsakė
feedback-none-text = Gauti atsakymai bus rodomi čia.
feedback-filters = Tikslinė grupė
feedback-filter-all = Visi
feedback-filter = { $audience } ({ $count })
feedback-few = Atsakė mažiau nei trys asmenys. Iš tiek mažai atsakymų galima suprasti, kas juos pateikė: neatskleiskite jų kitiems.
feedback-answers = Atsakymai
feedback-answered = Į šį klausimą atsakė { $count } iš { $all }.
feedback-average = Vidurkis: { $average } iš 5.
feedback-yes = Taip
feedback-no = Ne

## Tables to take along

export-number = Numeris
export-name = Vardas ir pavardė
export-email = El. paštas
export-organisation = Organizacija
export-audience = Tikslinė grupė
export-country = Šalis
export-language = Kalba
export-status = Būsena
export-told = Pranešta būsena
export-applied = Pateikta
export-changed = Pakeista
export-offer-expires = Pasiūlymas galioja iki
export-check-in = Atvyko { $day }
export-no-show = Pažymėta kaip neatvykęs asmuo
export-certificate = Pažymėjimo numeris
export-day = Diena

## Series and campaigns

series-kicker = Serija
series-list-title = Serijos
series-list-lead = Kampanijos ir pasikartojantys susitikimai: tie patys mokymai daugelyje šalių arba kasmetė konferencija.
series-list-none = Serijų dar nėra
series-editions = { $count ->
    [one] { $count } renginys
    [few] { $count } renginiai
   *[other] { $count } renginių
}
series-progress-title = Pažanga
series-progress-label = Pasiekta šalių
series-progress-countries = { $reached } iš { $meant ->
    [one] { $meant } šalies
    [few] { $meant } šalių
   *[other] { $meant } šalių
}
series-held = Įvykę renginiai
series-planned = Planuojami renginiai
series-cancelled = Atšaukti renginiai
series-attended = Dalyviai
series-attended-source = Atvykę į serijos renginius
series-editions-title = Serijos renginiai
series-map = { $series }: renginiai pagal šalis
series-map-country = { $country }: { $count ->
    [0] renginių dar nėra
    [one] { $count } renginys
    [few] { $count } renginiai
   *[other] { $count } renginių
}
series-map-caption = Renginių skaičius. 0 pažymėtą šalį ketinama pasiekti, bet renginių joje dar nėra.
series-table-caption = Renginiai pagal šalį ir kalbą
series-column-country = Šalis
series-column-language = Kalba
series-column-when = Kada
series-column-edition = Renginys
series-column-state = Būsena
series-edition-missing = Renginio dar nėra

## Events on the front page and in the search

event-front-title = Artimiausi renginiai
event-front-all = Visas kalendorius
event-front-now = Vyksta dabar:
search-kind-event = Renginys

## Applications: the selection desk

desk-tab-applications = Paraiškos
desk-tab-letters = Laiškai
desk-tab-invitations = Kvietimai
desk-selection-title = Paraiškos
desk-selection-capacity = Vietos
desk-selection-free = Laisvos
desk-selection-untold = { $count ->
    [one] { $count } sprendimas dar neišsiųstas. Pareiškėjas apie jį nežino.
    [few] { $count } sprendimai dar neišsiųsti. Pareiškėjai apie juos nežino.
   *[other] { $count } sprendimų dar neišsiųsta. Pareiškėjai apie juos nežino.
}
desk-selection-to-letters = Peržiūrėti ir išsiųsti laiškus
desk-selection-balance = Paraiškų ir vietų pusiausvyra
desk-selection-by-audience = Vietos pagal tikslinę grupę
desk-selection-by-country = Vietos pagal šalį
desk-selection-applied-by-audience = Paraiškos pagal tikslinę grupę
desk-selection-applied-by-country = Paraiškos pagal šalį
desk-selection-no-country = Šalis nenurodyta
desk-selection-other-countries = { $count ->
    [one] { $count } kita šalis
    [few] { $count } kitos šalys
   *[other] { $count } kitų šalių
}
desk-selection-share = { $taken } iš { $applied } paraiškų
desk-selection-share-of-quota = { $taken }, daugiausia { $quota }
desk-selection-pass-on = Pasiūlyti laisvas vietas laukiantiesiems
desk-selection-pass-on-question = Kiekviena laisva vieta siūloma kitam laukiančiųjų sąrašo asmeniui, kuriam leidžia kvotos. Jiems rašoma iš karto.
desk-selection-pass-on-deed = Pasiūlyti vietas
desk-selection-offered-flash = Laisvos vietos pasiūlytos laukiantiesiems.
desk-selection-nothing-offered-flash = Niekas nepasiūlyta: nėra laisvos vietos, tinkamos kam nors iš laukiančiųjų sąrašo.
desk-selection-filter = Filtruoti paraiškas
desk-selection-words = Pavardė arba organizacija
desk-selection-any = Bet kas
desk-selection-answers = Atsakymai
desk-selection-show-all = Rodyti visas paraiškas
desk-selection-none = Paraiškų dar nėra
desk-selection-none-hint = Gautos paraiškos bus rodomos čia.
desk-selection-none-fit = Filtrą atitinkančių paraiškų nėra
desk-selection-accept = Priimti
desk-selection-waitlist = Laukiančiųjų sąrašas
desk-selection-decline = Atmesti
desk-selection-undecided = Grąžinti į nenuspręstas
desk-selection-decide = Nuspręsti
desk-selection-note-title = Pastaba ir kvotos
desk-selection-note = Pastaba
desk-selection-note-help = Tik sekretoriatui. Saugoma kartu su sprendimu.
desk-selection-over-quota = Priimti viršijant kvotas
desk-selection-over-quota-help = Pastaboje būtina nurodyti priežastį. Renginio vietų skaičius niekada neviršijamas.
desk-selection-all = Spręsti dėl visų paraiškų ({ $count }), ne tik pažymėtų
desk-selection-all-that-fit = Spręsti dėl visų filtrą atitinkančių paraiškų ({ $count }), ne tik pažymėtų
desk-selection-caption = { $count ->
    [one] { $count } paraiška
    [few] { $count } paraiškos
   *[other] { $count } paraiškų
}
desk-selection-tick-page = Pažymėti visas šiame puslapyje
desk-selection-tick = Pažymėti: { $name }
desk-selection-number = Nr.
desk-selection-place = Numeris sąraše – { $place }
desk-selection-audience = Tikslinė grupė
desk-selection-country = Šalis
desk-selection-status = Būsena
desk-selection-not-told = Dar neišsiųsta
desk-selection-never-told = Pakeista prieš išsiunčiant
desk-selection-nameless = Ištrinta paskyra
desk-selection-decided-flash = Sprendimas užfiksuotas. Pareiškėjai apie jį sužinos, kai išsiųsite laiškus.
desk-selection-nothing = Pažymėkite bent vieną paraišką, dėl kurios taip galima nuspręsti.
desk-selection-no-places = { $free ->
    [0] Laisvų vietų nėra. Niekas nepakeista.
    [one] Pasirinktų paraiškų – { $wanted }, bet laisva tik { $free } vieta. Niekas nepakeista.
    [few] Pasirinktų paraiškų – { $wanted }, bet laisvos tik { $free } vietos. Niekas nepakeista.
   *[other] Pasirinktų paraiškų – { $wanted }, bet laisva tik { $free } vietų. Niekas nepakeista.
}
desk-selection-no-quota = Nėra vietos: { $name } – { $quota }. Niekas nepakeista. Pasirinkite mažiau arba pažymėkite „Priimti viršijant kvotas“ ir nurodykite priežastį.
desk-selection-no-reason = Nurodykite, kodėl galima viršyti kvotas.
desk-selection-limit = daugiausia vietų ({ $value }) – { $places }
desk-selection-limit-organisation = daugiausia vietų vienai organizacijai – { $places }
desk-selection-each-audience = kiekvienai tikslinei grupei
desk-selection-each-country = kiekvienai šaliai
desk-selection-each-organisation = kiekvienai organizacijai
desk-selection-applicant = Pareiškėjas
desk-selection-letters-in = Laiškų kalba
desk-selection-changed-at = Pakeista
desk-selection-offered-until = Pasiūlymas galioja iki
desk-selection-history = Sprendimai
desk-selection-when = Kada
desk-selection-decision = Sprendimas
desk-selection-by = Kas nusprendė
desk-selection-by-rule = Pagal taisyklę
desk-selection-told = Pranešta
desk-selection-letters = Laiškai
desk-selection-letter-sent = Išsiųstas
desk-selection-letter-waiting = Laukia
desk-selection-letter-given-up = Nepavyko pristatyti
desk-letters-lead = Apie sprendimus pranešama tik juos čia išsiuntus. Kiekvienas gauna laišką savo pasirinkta kalba.
desk-letters-to-be-sent = Siųstini laiškai
desk-letters-none = Siųsti nėra ko
desk-letters-none-hint = Čia kaupiami sprendimai, apie kuriuos pareiškėjai dar nežino.
desk-letters-which = Siųsti laiškus apie
desk-letters-group = { $outcome }: { $count ->
    [one] { $count } laiškas
    [few] { $count } laiškai
   *[other] { $count } laiškų
}
desk-letters-send = Siųsti laiškus dabar
desk-letters-sent-flash = Laiškai siunčiami.
desk-letters-changed = Nuo šio puslapio parodymo kažkas priėmė naujų sprendimų. Dar kartą peržiūrėkite laiškus ir tada siųskite.
desk-letters-nothing = Pasirinkite, ką siųsti.
desk-letters-sample = { $count ->
    [one] { $count } laiškas ({ $language })
    [few] { $count } laiškai ({ $language }), pirmasis iš jų
   *[other] { $count } laiškų ({ $language }), pirmasis iš jų
}
desk-letters-secret = asmenine-nuoroda
desk-letters-wordings = Laiškų formuluotės
desk-letters-own = Savas tekstas
desk-letters-house = Standartinis tekstas
desk-letters-wording = { $outcome } ({ $language })
desk-letters-wording-lead = Tam, kas laiškuose skiriasi, naudokite pakaitos ženklus riestiniuose skliaustuose.
desk-letters-subject = Tema
desk-letters-body = Tekstas
desk-letters-save = Įrašyti formuluotę
desk-letters-preview = Peržiūra
desk-letters-reset = Grįžti prie standartinės formuluotės
desk-letters-reset-question = Jūsų parašytas šio laiško tekstas bus ištrintas.
desk-letters-worded-flash = Formuluotė įrašyta.
desk-letters-empty = Čia ką nors įrašykite.
desk-letters-unknown-placeholder = Pakaitos ženklo { $placeholder } nėra. Patikrinkite rašybą pagal šalia esantį sąrašą.
desk-letters-no-link = Įrašykite { $link }: be asmeninės nuorodos pareiškėjai negali nei atšaukti paraiškos, nei priimti pasiūlymo.
desk-letters-placeholders = Pakaitos ženklai
desk-letters-sample-name = Ada Lovelace
desk-letters-means-name = Pareiškėjo vardas ir pavardė
desk-letters-means-event = Renginio pavadinimas
desk-letters-means-date = Renginio data arba datos
desk-letters-means-hours = Dienos ir valandos, kiekvienai dienai po eilutę
desk-letters-means-place = Kur vyksta; prisijungimo nuoroda – tik turintiems vietą
desk-letters-means-link = Pareiškėjo asmeninė nuoroda
desk-letters-means-number = Numeris laukiančiųjų sąraše
desk-letters-means-until = Iki kada laikoma pasiūlyta vieta
desk-invitations-title = Kvietimai
desk-invitations-lead = Kiekviename kvietime yra nuoroda, galiojanti vienai registracijai.
desk-invitations-open-note = Į šį renginį galima registruotis ir be kvietimo.
desk-invitations-guests = Ką pakviesti
desk-invitations-guests-help = Po vieną eilutėje: Ada Lovelace <ada@city.example> arba vien adresas. Jau pakviesti asmenys gaus naują nuorodą, o senoji nustos galioti.
desk-invitations-language = Laiškų kalba
desk-invitations-send = Siųsti kvietimus
desk-invitations-nobody = Įrašykite bent vieną adresą.
desk-invitations-too-many = Didžiausias vienu kartu kviečiamų asmenų skaičius – { $most }.
desk-invitations-no-address = { $line } eilutėje nėra tinkamo el. pašto adreso.
desk-invitations-twice = { $line } eilutėje adresas kartojasi.
desk-invitations-more-flaws = { $count ->
    [one] Dar { $count } eilutėje yra klaida.
    [few] Dar { $count } eilutėse yra klaidų.
   *[other] Klaidų turi dar { $count } eilučių.
}
desk-invitations-sent-flash = Kvietimai siunčiami.
desk-invitations-none-sent-flash = Niekam neparašyta: visi jau užsiregistravo.
desk-invitations-none = Dar niekas nepakviestas
desk-invitations-none-hint = Įklijuokite viršuje vardų ir adresų sąrašą.
desk-invitations-caption = { $count ->
    [one] { $count } kvietimas
    [few] { $count } kvietimai
   *[other] { $count } kvietimų
}
desk-invitations-at = Pakviesta
desk-invitations-waiting = Atsakymo dar nėra
desk-invitations-deeds = Galimi veiksmai
desk-invitations-application = Registracija
desk-invitations-again = Siųsti dar kartą
desk-invitations-take-back = Atšaukti
desk-invitations-taken-back-flash = Kvietimas atšauktas. Jo nuoroda nebeveikia.
desk-invitations-used-flash = Šis kvietimas panaudotas, todėl jo atšaukti negalima.

## The organiser's desk

desk-title = Darbo erdvė
desk-lead = Jūsų renginiai pagal tai, ko jiems dabar reikia.
desk-kicker = Sekretoriato darbo erdvė
desk-new-event = Naujas renginys
desk-new-series = Nauja serija
desk-empty = Renginių dar nėra
desk-empty-help = Parenkite pirmojo juodraštį. Kol nepaskelbsite, jį matys tik jūsų sekretoriatas.
desk-series-title = Serijos ir kampanijos
desk-pile-running = Vyksta dabar
desk-pile-selecting = Reikia nuspręsti ir pranešti
desk-pile-drafts = Juodraščiai
desk-pile-ahead = Paskelbti
desk-pile-without-feedback = Įvykę, atsiliepimų dar nėra
desk-pile-over = Įvykę arba atšaukti
desk-older = Renginiai, pasibaigę daugiau kaip prieš { $days } dienų
desk-fact-places = Užimta vietų: { $taken } iš { $capacity }
desk-fact-accepted = Priimta: { $count }
desk-fact-submitted = Nenuspręsta: { $count }
desk-fact-waiting = Laukia: { $count }
desk-fact-untold = Dar nepranešta: { $count }
desk-fact-feedback = { $count } { $count ->
    [one] atsakymas
    [few] atsakymai
   *[other] atsakymų
  } į atsiliepimų anketą
desk-way-edit = Redaguoti
desk-way-applications = Paraiškos
desk-way-attendance = Dalyvavimas
desk-way-announce = Skelbti
desk-way-standing = Baigti registraciją, pratęsti, atšaukti
desk-event-title = { $page } – { $event }
desk-see-page = Žiūrėti viešą puslapį
desk-convened = Į šį susitikimą nesiregistruojama, todėl čia nėra ko nustatyti, atrinkti ar skaičiuoti. Kas dalyvauja, jį sušaukusieji pažymi savo puslapyje.
desk-tabs = Šios darbo erdvės puslapiai
desk-tab-facts = Pagrindiniai duomenys
desk-tab-days = Dienos
desk-tab-organisations = Organizacijos
desk-tab-agenda = Darbotvarkė
desk-tab-audience = Matomumas
desk-tab-registration = Registracija
desk-tab-questions = Klausimai
desk-tab-quotas = Kvotos
desk-tab-links = Susiję renginiai
desk-tab-standing = Skelbimas ir užbaigimas
desk-tab-prepare = Parengti
desk-tab-receive = Dalyviai
desk-save = Įrašyti
desk-choose = Pasirinkite
desk-when = Kada
desk-who = Kas
desk-deeds = Veiksmai
desk-saved-flash = Įrašyta.
desk-markdown-help = Markdown: **pusjuodis**, sąrašai, nuorodos ir antraštės.
desk-form-too-long = Tekste gali būti ne daugiau kaip { $longest } { $longest ->
    [one] ženklas
    [few] ženklai
   *[other] ženklų
}.
desk-form-too-many = Didžiausias įrašų skaičius – { $most }.
desk-form-not-a-count = Įrašykite sveikąjį skaičių nuo { $least } iki { $most }.
desk-form-not-an-address = Įrašykite svetainės adresą, prasidedantį https:// arba http://.
desk-form-not-a-choice = Pasirinkite vieną iš siūlomų atsakymų.
desk-form-not-a-date = Įrašykite datą, pvz., 2026-03-12.
desk-form-not-a-time = Įrašykite laiką, pvz., 09:30.
desk-form-not-a-moment = Įrašykite datą ir laiką, pvz., 2026-03-12 09:30.
desk-form-hour-left-out = { $date } laiko { $time } juostoje { $zone } nėra: laikrodis persukamas į priekį. Pasirinkite ankstesnį arba vėlesnį laiką.
desk-form-ends-before-start = Pabaiga turi būti vėliau už pradžią, tą pačią dieną.
desk-form-missing = Šis laukas privalomas.
desk-form-original-missing = Pirmiausia parašykite originalo kalba arba pasirinkite kitą originalo kalbą.
desk-form-languages-missing = Pasirinkite bent vieną kalbą.
desk-form-topic-too-long = Temoje gali būti ne daugiau kaip { $longest } { $longest ->
    [one] ženklas
    [few] ženklai
   *[other] ženklų
}. Temas atskirkite kableliais.
desk-form-series-of-another-network = Pasirinkite renginį rengiančio tinklo seriją.
desk-form-no-such-organisation = Platformoje nėra organizacijos, kurios pavadinimas ar adresas „{ $name }“.
desk-form-no-such-person = Čia niekas neturi paskyros su adresu „{ $address }“.
desk-section-original = { $language } (originalas)
desk-section-translation = { $language } (vertimas)
desk-languages-title = Šio teksto kalbos
desk-languages-original = Pirmiausia parašyta
desk-languages-more = Pridėti kalbą
desk-languages-help = Tuščias paliktas vertimas įrašant pašalinamas.
desk-languages-add = Pridėti
desk-draft-title = Naujas renginys
desk-draft-lead = Pradėkite nuo to, ką žinote. Kol nepaskelbsite, juodraštį matys tik jūsų sekretoriatas.
desk-draft-network = Tinklas
desk-draft-language = Pavadinimo kalba
desk-draft-title-help = Iš jo sudaromas renginio adresas, kuris niekada nesikeičia.
desk-draft-when = Kada
desk-draft-day = Pirmoji diena
desk-draft-day-help = Jei datos dar nėra, palikite tuščią.
desk-draft-pattern = Naudoti ankstesnį renginį kaip šabloną
desk-draft-pattern-help = Perimami tekstai, vieta, organizacijos, klausimai, kvotos ir, skaičiuojant nuo pirmosios dienos, dienos, valandos bei sesijos. Pranešėjai, matomumas ir prisijungimo nuoroda neperimami.
desk-draft-no-pattern = Pradėti nuo tuščio
desk-draft-button = Sukurti juodraštį
desk-draft-flash = Juodraštis sukurtas. Užpildykite visa kita ir paskelbkite.
desk-facts-title = Pavadinimas
desk-facts-summary = Santrauka
desk-facts-summary-help = Dvi eilutės sąrašams ir sklaidos kanalams.
desk-facts-about = Aprašymas
desk-facts-rules = Renginio taisyklės
desk-facts-rules-help = Pavyzdžiui, be skaidrių.
desk-facts-where = Kur
desk-facts-city = Miestas
desk-facts-country = Šalis
desk-facts-online-only = Tik internetu
desk-facts-place = Pastatas ir gatvė
desk-facts-place-help = Pastato pavadinimas ir adresas.
desk-facts-place-for-accepted = Vietą rodyti tik priimtiems dalyviams
desk-facts-online-url = Prisijungimo nuoroda
desk-facts-online-url-help = Rodoma tik priimtiems dalyviams.
desk-facts-zone = Laiko juosta
desk-facts-zone-help = Visas renginio laikas nurodomas pagal šią juostą.
desk-facts-for-whom = Kam
desk-facts-languages = Darbo kalbos
desk-facts-interpretation = Vertimo žodžiu kalbos
desk-facts-targets = Kam skirta
desk-facts-targets-help = Jei laukiami visi, nieko nepasirinkite.
desk-facts-topics = Temos
desk-facts-topics-help = Atskirkite kableliais, pvz.: maistas, rezervuotos sutartys.
desk-facts-more = Daugiau
desk-facts-series = Priklauso serijai
desk-facts-no-series = Nepriklauso serijai
desk-facts-website = Renginio svetainė
desk-facts-agenda-follows = Darbotvarkė bus vėliau
desk-facts-agenda-follows-help = Skaitytojams pranešama, kad ji bus. Paskelbus darbotvarkę, ši žyma panaikinama.
desk-days-lead = Kiekviena diena turi savo valandas, laiko juosta – { $zone }. Pagal jas nustatoma renginio pradžia ir pabaiga.
desk-days-day = { $number } diena
desk-days-new = Dar viena diena
desk-days-date = Data
desk-days-starts = Nuo
desk-days-ends = Iki
desk-days-remove = Pašalinti šią dieną
desk-days-twice = Ši data čia įrašyta du kartus.
desk-days-session-outside = Sesija „{ $session }“ nepatektų į šias valandas. Pirmiausia perkelkite sesiją arba palikite valandas.
desk-days-sessions-lost = { $count ->
    [one] Šalinamoje dienoje yra { $count } sesija. Pažymėkite langelį, kad ir ją pašalintumėte.
    [few] Šalinamose dienose yra { $count } sesijos. Pažymėkite langelį, kad ir jas pašalintumėte.
   *[other] Šalinamose dienose yra { $count } sesijų. Pažymėkite langelį, kad ir jas pašalintumėte.
  }
desk-days-with-sessions = Pašalinti ir šių dienų sesijas
desk-days-checked-in = Šalinamą dieną yra pažymėtų atvykusių dalyvių, todėl ji turi likti.
desk-days-none = Paskelbtas renginys turi turėti bent vieną dieną.
desk-organisations-lead = Nurodykite platformoje esančios organizacijos pavadinimą ar adresą, ir pavadinimas taps nuoroda į jos puslapį. Bet koks kitas pavadinimas rodomas toks, koks yra. Norėdami pašalinti eilutę, ištrinkite pavadinimą.
desk-organisations-line = { $number } organizacija
desk-organisations-role = Vaidmuo
desk-organisations-name = Pavadinimas arba adresas
desk-organisations-name-help = Pavyzdžiui: city-of-helsinki
desk-organisations-print = Rodoma kaip
desk-organisations-print-help = Jei tuščia – jos pačios pavadinimas.
desk-organisations-order = Tvarka
desk-organisations-known = Žiūrėti organizaciją
desk-audience-everyone = Visi
desk-audience-signed-in = Visi, turintys paskyrą
desk-audience-members = Tinklo { $network } nariai
desk-audience-members-from = Tinklo { $network } nariai nuo lygio „{ $tier }“
desk-audience-buyers = Viešieji pirkėjai, tinklo { $network } nariai
desk-audience-secretariat = Tik tinklo { $network } sekretoriatas
desk-audience-organisations = Tam tikros organizacijos
desk-audience-people = Tam tikri asmenys
desk-audience-organisations-named = { $count } { $count ->
    [one] nurodyta organizacija
    [few] nurodytos organizacijos
   *[other] nurodytų organizacijų
  }
desk-audience-people-named = { $count } { $count ->
    [one] nurodytas asmuo
    [few] nurodyti asmenys
   *[other] nurodytų asmenų
  }
desk-audience-not-chosen = Dar nepasirinkta
desk-audience-names = Pavadinimai arba vardai
desk-audience-names-help = Tik tam tikroms organizacijoms (pavadinimas arba adresas) ar asmenims (el. pašto adresas), po vieną eilutėje.
desk-audience-label = Kas galės matyti paskelbus
desk-audience-help = Jūsų sekretoriatas mato visada.
desk-audience-reason = Pakeitimo priežastis
desk-audience-reason-help = Būtina, kai renginys paskelbtas. Saugoma su jūsų vardu ir laiku.
desk-audience-no-reason = Nurodykite priežastį: kiti apie tai jau žino, todėl pakeitimas saugomas.
desk-audience-history = Ankstesni pakeitimai
desk-audience-from = Iš
desk-audience-to = Į
desk-capacity-label = Vietos
desk-capacity-help = Jei ribos nėra, palikite tuščią. Papildomos vietos iš karto perduodamos laukiantiesiems.
desk-capacity-button = Keisti vietų skaičių
desk-capacity-now = Dabar: priimta – { $accepted }, pasiūlyta – { $offered }, laukiančiųjų sąraše – { $waitlisted }.
desk-capacity-taken = { $count ->
    [one] Jau užimta arba pasiūlyta { $count } vieta. Nurodykite ne mažiau.
    [few] Jau užimtos arba pasiūlytos { $count } vietos. Nurodykite ne mažiau.
   *[other] Jau užimta arba pasiūlyta { $count } vietų. Nurodykite ne mažiau.
  }
desk-capacity-flash = Vietų skaičius pakeistas.
desk-registration-kind = Kaip registruojamasi
desk-registration-url = Registracijos adresas
desk-registration-url-help = Tik kai registruojamasi kitoje svetainėje.
desk-registration-opens = Pradžia
desk-registration-opens-help = Laiko juosta: { $zone }. Jei tuščia – paskelbus.
desk-registration-closes = Pabaiga
desk-registration-closes-help = Laiko juosta: { $zone }. Jei tuščia – prasidėjus renginiui.
desk-registration-extend = Pratęsti
desk-registration-per-organisation = Daugiausia vietų vienai organizacijai
desk-registration-per-organisation-help = Jei ribos nėra, palikite tuščią.
desk-registration-offer-hours = Kiek valandų laikoma pasiūlyta vieta
desk-registration-offer-hours-help = Paskui ji atitenka kitam asmeniui laukiančiųjų sąraše.
desk-registration-shows-numbers = Visiems rodyti, kiek vietų užimta
desk-registration-no-address = Nurodykite svetainės, kurioje registruojamasi, adresą.
desk-registration-closes-before-opening = Registracija turi baigtis vėliau, nei prasideda.
desk-registration-closes-after-end = Registracija turi baigtis anksčiau nei renginys.
desk-registration-closing-announced = Registracijos pabaiga paskelbta. Ją galima tik pratęsti.
desk-registration-applied = Paraiškų jau pateikta, todėl registracijos būdas nebekeičiamas.
desk-agenda-no-days = Renginio dienos dar nenurodytos
desk-agenda-no-days-help = Sesijos priklauso dienoms: pirmiausia pridėkite dieną.
desk-agenda-no-sessions = Sesijų dar nėra.
desk-agenda-warnings = Patikrinkite
desk-agenda-parallel = „{ $one }“ ir „{ $other }“ vyksta tuo pačiu metu.
desk-agenda-same-room = „{ $one }“ ir „{ $other }“ vyksta tuo pačiu metu toje pačioje salėje ({ $room }).
desk-agenda-same-speaker = { $name } tuo pačiu metu kalba sesijose „{ $one }“ ir „{ $other }“.
desk-agenda-publish-title = Skelbimas
desk-agenda-before-publishing = Kol nepaskelbsite pirmosios versijos, skaitytojai mato sesijas tokias, kokios yra čia. Vėliau jie mato naujausią versiją.
desk-agenda-after-publishing = Skaitytojai mato naujausią versiją:
desk-agenda-latest = { $number } versija, { $when }
desk-agenda-unpublished = Dar nepaskelbta
desk-agenda-unpublished-quiet = Sesijų vietų skaičius arba matomumas.
desk-agenda-unchanged = Nuo naujausios versijos niekas nepasikeitė.
desk-agenda-not-announced = Prieš skelbdami darbotvarkę, paskelbkite renginį.
desk-agenda-empty = Prieš skelbdami pridėkite sesiją.
desk-agenda-note = Pastaba skaitytojams
desk-agenda-note-help = Įrašoma į istoriją ir į laišką priimtiems dalyviams.
desk-agenda-publish = Skelbti ir pranešti dalyviams
desk-agenda-flash = Darbotvarkė paskelbta.
desk-session-add = Pridėti sesiją
desk-session-new = Nauja sesija
desk-session-day = Diena
desk-session-hours = Laikas
desk-session-title = Pavadinimas
desk-session-about = Aprašymas
desk-session-how = Forma ir žmonės
desk-session-format = Formatas
desk-session-room = Salė
desk-session-capacity = Vietos
desk-session-speakers = Pranešėjai
desk-session-speakers-help = Po vieną eilutėje: vardas ir pavardė | organizacija ir pareigos
desk-session-languages = Kalbos
desk-session-languages-help = Tik jei skiriasi nuo renginio kalbų.
desk-session-for-whom = Kam
desk-session-seen-by = Kas gali žinoti, kas tai yra
desk-session-seen-by-help = Visi kiti sužino tik tai, kad kažkas vyksta.
desk-session-attended-by = Kas gali dalyvauti
desk-session-attended-by-help = Rodoma tiems, kurie gali žinoti apie sesiją.
desk-session-reason-help = Būtina, kai keičiate, kas gali matyti. Saugoma su jūsų vardu ir laiku.
desk-session-outside-day = „{ $session }“ turi tilpti į { $date } valandas: { $hours }.
desk-session-remove = Pašalinti šią sesiją
desk-session-remove-question = Sesija dings iš darbotvarkės; paskelbtose versijose ji liks. Jos medžiaga lieka prie renginio.
desk-session-saved-flash = Sesija įrašyta.
desk-session-removed-flash = Sesija pašalinta.
desk-questions-none = Nieko neklausiama.
desk-questions-retired = Nebeklausiama
desk-questions-retired-note = Atsakymai išsaugomi.
desk-question-new = Naujas klausimas
desk-question-edit = Redaguoti klausimą
desk-question-label = Klausimas
desk-question-kind = Atsakymo tipas
desk-question-stage = Kada klausiama
question-stage-application = Su paraiška
question-stage-feedback = Po renginio
question-kind-text = Viena teksto eilutė
question-kind-long-text = Kelios teksto eilutės
question-kind-choice = Viena iš kelių pasirinkčių
question-kind-choices = Viena ar kelios pasirinktys
question-kind-yes-no = Taip arba ne
question-kind-dietary = Mitybos poreikiai
question-kind-access = Prieinamumo poreikiai
question-kind-consent = Sutikimas
question-kind-rating = Nuo vieno iki penkių
desk-question-help = Paaiškinimas
desk-question-help-help = Rodomas po klausimu.
desk-question-choices = Pasirinktys
desk-question-choices-help = Tik klausimams su pasirinktimis: po vieną eilutėje, visomis kalbomis ta pačia tvarka.
desk-question-required = Privaloma
desk-question-is-required = Atsakyti privaloma
desk-question-is-required-help = Be privalomo sutikimo paraiškos pateikti negalima.
desk-question-yes = Taip
desk-question-no = Ne
desk-question-up = Perkelti aukštyn
desk-question-retire = Nebeklausti
desk-question-ask-again = Vėl klausti
desk-question-preview = Peržiūra
desk-question-answered = Į šį klausimą jau atsakyta. Galite keisti jo tekstą ir pridėti pasirinkčių; tipas ir esamos pasirinktys lieka.
desk-question-kind-of-answered = Į šį klausimą jau atsakyta, todėl jo tipas nekeičiamas. Nebeklauskite jo ir pridėkite naują.
desk-question-choices-of-answered = Į šį klausimą jau atsakyta, todėl pasirinkčių šalinti negalima.
desk-question-too-few-choices = Nurodykite bent dvi pasirinktis, po vieną eilutėje.
desk-question-too-many = Šio renginio klausimų jau pakanka.
desk-question-choices-differ = Įrašykite { $count ->
    [one] { $count } eilutę
    [few] { $count } eilutes
   *[other] { $count } eilučių
  }, kaip ir originalo kalba.
desk-quotas-lead = Didžiausias vietų skaičius pareiškėjų rūšiai, šaliai arba organizacijai. Jau turintys vietą ją išlaiko. Norėdami pašalinti eilutę, ištrinkite skaičių.
desk-quotas-warnings = Patikrinkite
desk-quota-line = { $number } kvota
desk-quota-by = Skaičiuojama pagal
quota-dimension-target = Pareiškėjų rūšis
quota-dimension-country = Šalis
quota-dimension-organisation = Organizacija
desk-quota-target = Pareiškėjų rūšis
desk-quota-each = Kiekvienas atskirai
desk-quota-value = Šalis arba organizacija
desk-quota-value-help = Jei tuščia – kiekviena atskirai.
desk-quota-places = Daugiausia vietų
desk-quota-twice = Ši kvota čia įrašyta du kartus.
desk-quota-no-such-country = „{ $name }“ nėra šalis. Nurodykite jos pavadinimą arba kodą, pvz., FI.
desk-quota-never-taken = { $count ->
    [one] Pagal visų pareiškėjų rūšių kvotas kartu lieka { $count } vieta, kurios niekas negali gauti.
    [few] Pagal visų pareiškėjų rūšių kvotas kartu lieka { $count } vietos, kurių niekas negali gauti.
   *[other] Pagal visų pareiškėjų rūšių kvotas kartu lieka { $count } vietų, kurių niekas negali gauti.
  }
desk-quota-no-limit = Kvota { $count } didesnė už vietų skaičių, todėl nieko neriboja.
desk-links-lead = Kiekvienas renginys rodo kitą tiems, kurie gali jį matyti.
desk-link-relation = Šis renginys ir kitas
desk-link-other = Kitas renginys
desk-link-other-help = Jo adresas arba paskutinė adreso dalis: esct-aalborg-2024
desk-link-add = Susieti
desk-link-remove = Pašalinti sąsają
desk-link-itself = Tai tas pats renginys.
desk-link-already = Šie renginiai jau susieti. Pirmiausia pašalinkite tą sąsają.
desk-link-no-such-event = Renginio tokiu adresu nėra.
desk-story-drafted = Parengtas juodraštis: { $when } { $who }
desk-story-announced = Paskelbta: { $when } { $who }
desk-story-closed = Registracija užbaigta rankiniu būdu: { $when } { $who }
desk-story-cancelled = Atšaukta: { $when } { $who }
desk-lack-title = Įrašykite pavadinimą.
desk-lack-day = Pridėkite bent vieną dieną.
desk-lack-audience = Pasirinkite, kas gali matyti.
desk-lack-place = Nurodykite miestą, vietą arba prisijungimo nuorodą.
desk-lack-languages = Pasirinkite darbo kalbas.
desk-lack-registration-address = Nurodykite registracijos adresą.
desk-announce-title = Skelbimas
desk-announce-lead = Renginį pamatys jo auditorija, jis atsiras kalendoriuje ir sklaidos kanaluose. Darbotvarkė gali būti paskelbta vėliau.
desk-announce-lacks = Prieš skelbdami:
desk-announce-button = Skelbti
desk-announce-not-draft = Skelbti galima tik juodraštį.
desk-announce-flash = Renginys paskelbtas.
desk-close-title = Registracija
desk-close-at = Registracija baigiasi { $moment }.
desk-close-button = Baigti registraciją dabar
desk-close-question = Daugiau niekas negalės teikti paraiškų. Pateiktosios lieka. Registraciją galėsite vėl atverti.
desk-close-flash = Registracija baigta.
desk-close-not-on = Tai galima tik paskelbtam ir dar nepasibaigusiam renginiui.
desk-close-already = Registracija jau baigta.
desk-reopen-lead = Registracija užbaigta rankiniu būdu.
desk-reopen-button = Vėl atverti registraciją
desk-reopen-flash = Registracija vėl vyksta.
desk-reopen-not-closed = Registracija nebuvo užbaigta rankiniu būdu.
desk-reopen-time-passed = Registracijos terminas praėjo. Vėl atvėrę registraciją, jį pratęskite.
desk-extend-title = Pratęsti registracijos terminą
desk-extend-lead = Skaitytojai mato senąjį ir naująjį terminą bei priežastį.
desk-extend-until = Naujas terminas
desk-extend-reason = Priežastis
desk-extend-reason-help = Rodoma skaitytojams, pvz.: kelių miestų pageidavimu.
desk-extend-button = Pratęsti
desk-extend-flash = Terminas perkeltas.
desk-extend-closed = Registracija užbaigta rankiniu būdu. Pirmiausia vėl ją atverkite.
desk-extend-not-later = Pasirinkite dar neatėjusį laiką, vėlesnį už dabartinį terminą.
desk-extend-no-reason = Nurodykite priežastį: apie ją pranešama skaitytojams.
desk-extend-history = Ankstesni pratęsimai
desk-extend-from = Iš
desk-extend-to = Į
desk-cancel-title = Atšaukti renginį
desk-cancel-button = Atšaukti renginį
desk-cancel-question = To anuliuoti negalima. Renginys lieka kalendoriuje su žyma „atšauktas“. Visi pateikę paraišką arba pakviesti gaus laišką su jūsų nurodyta priežastimi.
desk-cancel-reason = Priežastis
desk-cancel-reason-help = Įrašoma į laišką ir rodoma puslapyje.
desk-cancel-no-reason = Nurodykite priežastį: ji pranešama norėjusiems atvykti.
desk-cancel-not-ahead = Atšaukti galima tik paskelbtą, dar nepasibaigusį renginį, ir tik vieną kartą.
desk-cancel-flash = Renginys atšauktas, visiems norėjusiems atvykti pranešta.
desk-cancelled-because = Nurodyta priežastis: { $reason }
desk-series-new = Nauja serija
desk-series-name = Pavadinimas
desk-series-tagline = Viena eilute
desk-series-countries = Šalys, kurias ketinama pasiekti
desk-series-countries-help = Pagal jas skaičiuojama pažanga.

## Letters about a cancelled event

event-cancelled-letter-subject = Atšaukta: { $event }
event-cancelled-letter-greeting = Sveiki, { $name },
event-cancelled-letter-fact = tinklo { $network } renginys „{ $event }“ neįvyks.
event-cancelled-letter-fact-dated = tinklo { $network } renginys „{ $event }“ ({ $date }) neįvyks.
event-cancelled-letter-reason = Organizatoriai rašo: { $reason }
event-cancelled-letter-nothing-to-do = Jums nieko daryti nereikia: jūsų registracija panaikinta. Išbraukite renginį iš savo kalendoriaus ir atšaukite tai, ką jam užsisakėte.
event-cancelled-letter-contact = Jei turite klausimų, pvz., dėl kelionės išlaidų, rašykite adresu { $address }.

## Versions of an agenda

agenda-versions-title = Darbotvarkės versijos
agenda-versions-lead = Kas ir kada paskelbta bei kas pasikeitė.
agenda-versions-none = Versijų nepaskelbta
agenda-versions-none-help = Galioja renginio puslapyje pateikta darbotvarkė.
agenda-versions-back = Atgal į renginį
agenda-version-title = Darbotvarkės { $number } versija
agenda-version-first = Pirmoji versija.
agenda-version-changes = { $count ->
    [0] Jums pakeitimų nėra.
    [one] Pasikeitė { $count } sesija.
    [few] Pasikeitė { $count } sesijos.
   *[other] Pasikeitė { $count } sesijų.
  }
agenda-version-published = Paskelbta { $moment }.
agenda-version-not-latest = Vėliau paskelbta naujesnė versija.
agenda-version-no-changes = Šioje versijoje nepasikeitė nieko, ką galite matyti.
agenda-when = { $date }, { $time }
agenda-change-added = Nauja darbotvarkėje.
agenda-change-removed = Darbotvarkėje nebėra.
agenda-change-moved = Perkelta; anksčiau buvo { $from }.
agenda-change-renamed = Anksčiau vadinosi „{ $from }“.
agenda-change-room = Perkelta iš { $from } į { $to }.
agenda-change-room-given = Salė: { $to }.
agenda-change-room-taken = Nebevyksta salėje: { $from }.
agenda-change-speakers-joined = Nauji pranešėjai: { $names }.
agenda-change-speakers-left = Nebekalba: { $names }.
agenda-change-details = Pasikeitė aprašymas, formatas arba kalbos.

## Letters about an agenda

agenda-letter-subject = Pasikeitė darbotvarkė: { $event }
agenda-letter-subject-first = Darbotvarkė: { $event }
agenda-letter-greeting = Sveiki, { $name },
agenda-letter-changed = renginio „{ $event }“ darbotvarkė pasikeitė:
agenda-letter-first = paskelbta renginio „{ $event }“ darbotvarkė:
agenda-letter-more = Visa darbotvarkė: { $address }
agenda-letter-signature = Tinklo { $network } sekretoriatas

## Who comes to the door without registration

walk-in-button = Asmuo be registracijos
walk-in-title = Asmuo be registracijos
walk-in-tag = Be registracijos
walk-in-free = { $count ->
    [0] Laisvų vietų nėra.
   *[other] Laisvų vietų: { $count }.
}
walk-in-email-help = Nebūtina. Nurodžius adresą, išsiunčiamas laiškas su nuoroda į medžiagą, pažymėjimą ir atsiliepimą.
walk-in-no-email = Adresas nenurodytas
walk-in-submit = Pridėti ir pažymėti atvykimą
walk-in-flash = Pridėta, atvykimas pažymėtas.
walk-in-full = Visos vietos užimtos ({ $places })
walk-in-full-text = Jei patalpoje telpa daugiau žmonių, padidinkite vietų skaičių. Jei kas nors turi vietą, bet neatvyks, atmeskite to asmens paraišką. Tada vėl pridėkite šį asmenį.
walk-in-to-capacity = Padidinti vietų skaičių
walk-in-to-applications = Atmesti paraišką
walk-in-quota = Kvota užpildyta: { $quota }
walk-in-quota-text = Laisvų vietų yra. Šį asmenį galite įleisti viršydami kvotą; tai bus pažymėta.
walk-in-over-quota = Įleisti viršijant kvotą
walk-in-registered-address = Šis adresas jau užregistruotas
walk-in-registered-name = Asmuo tokiu vardu jau užregistruotas
walk-in-namesake-text = Ar tai tas pats asmuo? Jei ne, pridėkite jį toliau.
walk-in-somebody-else = Tai kitas asmuo: pridėti ir pažymėti atvykimą
walk-in-let-in = Skirti vietą ir pažymėti atvykimą

## In decisions, letters and files

application-reason-walked-in = Atvyko be registracijos
application-reason-let-in = Įleista vietoje
application-letter-door-subject = Jums leista dalyvauti: { $event }
application-letter-door-body =
    Sveiki, { $name },

    jus užregistravo prie įėjimo į renginį „{ $event }“.

    Per asmeninę nuorodą rasite medžiagą, o po renginio – pažymėjimą ir atsiliepimo formą:
    { $link }

    Šios nuorodos niekam neperduokite.
application-letter-calendar-removed = Pridėta rinkmena pašalins renginį iš jūsų kalendoriaus.
application-letter-offer-expired = Jūsų atsakymo dėl pasiūlytos vietos laiku negavome, todėl ji atitenka kitam asmeniui laukiančiųjų sąraše.
export-way = Registracijos būdas
export-at-the-door = Vietoje
export-in-advance = Iš anksto

## Telling participants what changes

desk-form-tell = Pranešti dalyviams, kas keičiasi
desk-form-tell-help = Visi turintys vietą gaus laišką su naujais kalendoriaus įrašais, jei keičiasi dienos, laikas, vieta arba nuoroda.
desk-saved-told-flash = Įrašyta, dalyviams pranešta.
changes-letter-subject = Pasikeitė: { $event }
changes-letter-fact = renginyje „{ $event }“, kuriame jums skirta vieta, kai kas pasikeitė.
changes-letter-hours =
    Naujos dienos ir laikas:
    { $to }
    Iki šiol:
    { $from }
changes-letter-place =
    Nauja vieta: { $to }
    Iki šiol: { $from }
changes-letter-link = Nauja prisijungimo nuoroda: { $link }
changes-letter-no-link = Prisijungti internetu nebegalima.
changes-letter-calendar = Pridėta rinkmena atnaujins jūsų kalendorių.
changes-letter-withdraw = Jei nebegalite atvykti, atšaukite dalyvavimą per asmeninę nuorodą, kad vieta tektų kitam: { $link }

## The organiser's desk

desk-audience-group = Grupės nariai
desk-audience-core-group = Grupės branduolys
desk-audience-groups = { $count ->
    [one] { $count } grupės nariai
    [few] { $count } grupių nariai
   *[other] { $count } grupių nariai
}

## What the log says

event-drafted = parengė renginio juodraštį
event-edited = redagavo renginį
event-days-changed = pakeitė renginio dienas
event-organisations-changed = pakeitė renginio organizatorius
event-audience-changed = pakeitė, kas gali matyti renginį
event-announced = paskelbė renginį
event-cancelled = atšaukė renginį
event-linked = susiejo du renginius
event-unlinked = panaikino dviejų renginių sąsają
event-capacity-changed = pakeitė vietų skaičių
event-quotas-changed = pakeitė renginio kvotas
event-question-edited = redagavo klausimą
event-registration-edited = pakeitė registracijos būdą
event-registration-closed = uždarė registraciją
event-registration-reopened = vėl atidarė registraciją
event-registration-extended = pratęsė registracijos terminą
agenda-session-edited = redagavo programos dalį
agenda-session-removed = pašalino programos dalį
agenda-published = paskelbė programą
series-edited = redagavo ciklą
application-received = pateikė paraišką dalyvauti renginyje
application-changed = pakeitė paraišką
application-decided = priėmė sprendimą dėl paraiškos
decisions-told = išsiuntė sprendimus el. paštu
letter-worded = suformulavo laišką
guests-invited = pakvietė svečių
participants-told = pranešė dalyviams apie pakeitimus
participant-checked-in = pažymėjo, kad dalyvis atvyko
check-in-taken-back = atšaukė atvykimo žymą
no-shows-noted = pažymėjo neatvykusius
no-show-taken-back = atšaukė neatvykimo žymą
material-uploaded = pridėjo medžiagą
material-removed = pašalino medžiagą
certificates-announced = išsiuntė pažymėjimus el. paštu
certificate-issued = išdavė pažymėjimą
feedback-asked = paprašė dalyvių atsiliepimų
feedback-given = pateikė atsiliepimą

# Topics that the house knows; they are kept in English, in lower case
event-topic-accessibility = Prieinamumas
event-topic-biodiversity = Biologinė įvairovė
event-topic-circular-economy = Žiedinė ekonomika
event-topic-cleaning = Valymas
event-topic-climate = Klimatas
event-topic-construction = Statyba
event-topic-due-diligence = Išsamus patikrinimas
event-topic-economic-development = Ekonominė plėtra
event-topic-electronics = Elektronika
event-topic-energy = Energetika
event-topic-food = Maistas
event-topic-furniture = Baldai
event-topic-health = Sveikata
event-topic-human-rights = Žmogaus teisės
event-topic-ict = IRT
event-topic-innovation = Inovacijos
event-topic-joint-procurement = Bendri pirkimai
event-topic-mobility = Judumas
event-topic-reserved-contracts = Rezervuotos sutartys
event-topic-social-economy = Socialinė ekonomika
event-topic-social-procurement = Socialiniai pirkimai
event-topic-sustainable-cities = Tvarūs miestai
event-topic-sustainable-procurement = Tvarūs pirkimai
event-topic-textiles = Tekstilė
event-topic-waste = Atliekos
event-topic-water = Vanduo
