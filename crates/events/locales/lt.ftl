## What events are: words that every part of this room uses

event-state-draft = Juodraštis
event-state-announced = Paskelbtas
event-state-open = Registracija atvira
event-state-full = Vietų nebėra
event-state-closed = Registracija baigta
event-state-running = Vyksta dabar
event-state-past = Įvyko
event-state-cancelled = Atšauktas
event-target-public-authority = Valdžios institucijos
event-target-social-economy = Socialinės ekonomikos subjektai
event-target-supplier = Tiekėjai
event-target-other = Kiti
event-registration-open = Atvira: vietos skiriamos eilės tvarka, paskui – laukiančiųjų sąrašas
event-registration-selection = Susidomėjimo pareiškimas: dalyvius atrenka organizatorius
event-registration-invitation = Su kvietimu
event-registration-external = Kitoje svetainėje
event-role-organiser = Organizatorius
event-role-co-host = Priimanti organizacija
event-role-cooperation = Bendradarbiaujant su
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
event-calendar-lead = Visų šių namų tinklų mokymai, konferencijos, internetiniai seminarai ir darbo susitikimai.
event-calendar-views = Kalendoriaus rodiniai
event-calendar-upcoming = Būsimi
event-calendar-month = Pagal mėnesį
event-calendar-past = Praėję
event-calendar-no-day = Datos dar nėra
event-calendar-none = Nieko nesuplanuota
event-calendar-none-hint = Tinkamų būsimų renginių nėra. Peržiūrėkite praėjusius arba toliau užsiprenumeruokite naujienas apie kitus renginius.
event-calendar-none-past = Tinkamų praėjusių renginių nėra
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
event-numbers-of = Užimta vietų: { $taken } iš { $capacity ->
    [one] { $capacity }
    [few] { $capacity }
   *[other] { $capacity }
}
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
event-interpretation = Vertimas žodžiu į
event-series = Priklauso serijai
event-website = Svetainė
event-add-to-calendar = Įtraukti į mano kalendorių
event-days-title = Kada
event-days-none = Data dar bus paskelbta.
event-own-hours = jūsų laiku: { $hours }
event-agenda-title = Darbotvarkė
event-agenda-follows = Darbotvarkė bus paskelbta vėliau.
event-agenda-changes = Kas pasikeitė darbotvarkėje
event-house-rules = Vidaus taisyklės
event-materials-title = Medžiaga
event-linked-title = Susiję renginiai
event-link-back-to-back = Vyksta vienas po kito
event-link-joint-meeting = Bendras susitikimas
event-link-followed-by = Tęsinys
event-link-follows = Tęsia
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
application-reason-offer-expired = Laiku neatsakė į pasiūlymą
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
application-letter-offered-subject = Jums yra vieta: { $event }
application-letter-offered-body =
    Sveiki, { $name },

    renginyje „{ $event }“ ({ $date }) atsilaisvino vieta. Ji jūsų, jei jos norite.

    Atsakykite „taip“ arba „ne“ iki { $until }:
    { $link }

    Jei iki tol atsakymo negausime, vieta atiteks kitam laukiančiųjų sąraše.
application-letter-declined-subject = Jūsų paraiška: { $event }
application-letter-declined-body =
    Sveiki, { $name },

    dėkojame už paraišką dalyvauti renginyje „{ $event }“ ({ $date }). Paraiškų buvo daugiau nei vietų, todėl, apgailestaujame, vietos jums pasiūlyti negalime.

    Jūsų paraišką ir toliau galite matyti čia:
    { $link }
application-letter-cancelled-subject = Atšaukta: { $event }
application-letter-cancelled-body =
    Sveiki, { $name },

    jūsų paraiška dalyvauti renginyje „{ $event }“ ({ $date }) atšaukta. Jei jos neatšaukėte patys, vadinasi, pasiūlyta vieta nebuvo laiku priimta.

    Kol registracija atvira, galite teikti paraišką iš naujo. Atšaukta jūsų paraiška:
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
application-too-long = Per ilgas tekstas: daugiausia ženklų – { $longest }.
application-name-needed = Įrašykite savo vardą ir pavardę.
application-email-needed = Įrašykite savo el. pašto adresą.
application-email-wrong = Įrašykite el. pašto adresą, pvz., name@city.example.
application-organisation-needed = Įrašykite savo organizacijos pavadinimą.
application-audience-needed = Nurodykite, kokia tai organizacija.
application-audience-not-meant = Šis renginys neskirtas tokioms organizacijoms.
application-country-needed = Pasirinkite savo organizacijos šalį: vietos skirstomos pagal šalis.
application-country-wrong = Pasirinkite šalį iš sąrašo.
application-title = Registracija
application-title-selection = Susidomėjimo pareiškimas
application-lead = Paskyros nereikia. Iš karto jums parašysime, ar turite vietą.
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
application-privacy = Tinklo { $network } sekretoriatas čia įrašytus duomenis naudoja šiam renginiui organizuoti ir niekam kitam jų nerodo.
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
application-already = Su šiuo adresu paraiška jau pateikta. Adreso savininkui asmeninė nuoroda išsiųsta dar kartą.
application-no-question = Tokio klausimo šis renginys neturi.
