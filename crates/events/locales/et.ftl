## What events are: words that every part of this room uses

event-state-draft = Mustand
event-state-announced = Välja kuulutatud
event-state-open = Registreerimine avatud
event-state-full = Kohad täis
event-state-closed = Registreerimine suletud
event-state-running = Toimub praegu
event-state-past = Lõppenud
event-state-cancelled = Ära jäetud

event-target-public-authority = Avaliku sektori asutused
event-target-social-economy = Sotsiaalmajanduse üksused
event-target-supplier = Tarnijad
event-target-other = Muud
event-target-public-authority-one = Avaliku sektori asutus
event-target-social-economy-one = Sotsiaalmajanduse üksus
event-target-supplier-one = Tarnija
event-target-other-one = Muu

event-registration-open = Avatud: registreerumise järjekorras, seejärel ootenimekiri
event-registration-selection = Huvi väljendamine: valib korraldaja
event-registration-invitation = Kutsega
event-registration-external = Teisel saidil
event-registration-none = Puudub: osalejad märgivad üles koosoleku kokkukutsujad

event-role-organiser = Korraldaja
event-role-co-host = Võõrustaja
event-role-cooperation = Koostööpartner
event-role-support = Toetaja

session-format-plenary = Plenaarsessioon
session-format-panel = Paneelarutelu
session-format-workshop = Töötuba
session-format-round-table = Ümarlauad
session-format-simulation = Simulatsioonimäng
session-format-study-visit = Õppekäik
session-format-market = Mess
session-format-break = Paus

event-place-online = Veebis
event-place-follows = Koht teatatakse hiljem
event-place-and-online = { $place } ja veebis
event-closes-on = Registreerumise tähtaeg: { $day }

## The calendar

event-navigation = Kalender
event-calendar-title = Kalender
event-calendar-lead = Kõigi platvormi võrgustike koolitused, konverentsid, veebiseminarid ja töökoosolekud.
event-calendar-views = Kalendri vaated
event-calendar-upcoming = Tulevased
event-calendar-month = Kuude kaupa
event-calendar-past = Möödunud
event-calendar-no-day = Kuupäev veel lahtine
event-calendar-none = Midagi ei ole kavas
event-calendar-none-hint = Ükski tulevane üritus ei vasta otsingule. Vaadake möödunud üritusi või tellige allpool teated, et järgmisest teada saada.
event-calendar-none-past = Ükski möödunud üritus ei vasta otsingule
event-calendar-show-all = Näita kõiki tulevasi üritusi
event-calendar-keep = Olge kursis
event-calendar-keep-lead = Mõlemad järgivad ülal tehtud valikut ja uuenevad ise.
event-calendar-subscribe = Telli minu kalendrisse (iCalendar)
event-calendar-follow = Jälgi uusi üritusi (Atom-voog)
event-feed-title = Üritused
event-feed-of = Üritused – { $house }

event-filter-title = Filter
event-filter-country = Riik
event-filter-any-country = Kõik riigid
event-filter-language = Keel
event-filter-any-language = Kõik keeled
event-filter-audience = Kellele
event-filter-any-audience = Kõigile
event-filter-topic = Teema
event-filter-any-topic = Kõik teemad
event-filter-network = Võrgustik
event-filter-any-network = Kõik võrgustikud
event-filter-free = Kohad
event-filter-free-any = Pole oluline
event-filter-free-yes = Vabu kohti on

event-month-turn = Teised kuud
event-month-previous = Eelmine kuu
event-month-next = Järgmine kuu
event-month-jump = Mine teise kuu juurde
event-month-month = Kuu
event-month-year = Aasta
event-month-empty = Selles kuus ei toimu midagi.

## Registering, on the page of an event

event-box-title = Registreerimine
event-box-draft = See on mustand. Seda näeb ainult sekretariaat.
event-box-announced = Registreerimine ei ole veel avatud.
event-box-open = Kohad antakse registreerumise järjekorras.
event-box-open-button = Registreeru
event-box-selection = Kirjutage, miks soovite tulla. Korraldaja valib kõigi huvi väljendanute seast ja kirjutab igaühele.
event-box-selection-button = Väljenda huvi
event-box-invitation = Registreeruda saavad ainult kutsutud. Kasutage oma kutses olevat linki.
event-box-external = Registreerimine toimub korraldaja enda saidil.
event-box-external-button = Registreeru korraldaja saidil
event-box-none = Sellele koosolekule ei registreeruta: osalejad märgivad üles need, kes selle kokku kutsusid.
event-meeting-of = Koosolek: { $names }
event-meeting-title = Koosolek
event-meeting-page = Koosoleku leht: { $name }
event-meeting-convener = Leht: { $name }
event-box-full = Kõik kohad on täis. Võite astuda ootenimekirja: vabanevaid kohti pakutakse selle järjekorras.
event-box-full-button = Astu ootenimekirja
event-box-closed = Registreerimine on suletud.
event-box-running = See üritus toimub praegu.
event-box-past = See üritus on lõppenud.
event-box-cancelled = See üritus ei toimu.
event-box-opens = Registreerimise algus: { $moment }.
event-box-closes = Registreerimise lõpp: { $moment }.
event-box-closed-at = Registreerimine lõppes: { $moment }.
event-extension = Tähtaeg muudetud: oli { $from }, nüüd { $to }.
event-extension-because = Tähtaeg muudetud: oli { $from }, nüüd { $to }. Põhjus: { $reason }
event-extension-set = Määratud tähtaeg: { $to }.
event-extension-set-because = Määratud tähtaeg: { $to }. Põhjus: { $reason }
event-extensions-title = Tähtaja muudatused
event-numbers-of = Täidetud kohti: { $taken } / { $capacity }
event-numbers-taken = { $taken ->
    [one] { $taken } koht täidetud
   *[other] { $taken } kohta täidetud
}
event-numbers-waiting = { $count } ootenimekirjas
event-numbers-label = Kohad
event-own-submitted = Olete avalduse esitanud. Korraldaja kirjutab teile.
event-own-accepted = Teil on koht.
event-own-waitlisted = Olete ootenimekirjas.
event-own-offered = Teile hoitakse kohta. Vastake oma e-kirjas oleva lingi kaudu.
event-own-declined = Seekord teile kohta ei jätkunud.
event-own-cancelled = Olete oma registreeringu tühistanud.

## The page of an event

event-original = Algne pealkiri:
event-shown-to = Ei ole avalik. Nähtav: { $audience }
event-place-label = Koht
event-place-connect = Liitu veebis
event-place-withheld = Üksikasjad teatatakse osalejatele.
event-languages = Keeled
event-interpretation = Tõlkekeeled
event-series = Kuulub sarja
event-website = Veebisait
event-add-to-calendar = Lisa minu kalendrisse
event-days-title = Millal
event-days-none = Kuupäev teatatakse hiljem.
event-own-hours = teie aja järgi: { $hours }
event-agenda-title = Päevakava
event-agenda-follows = Päevakava avaldatakse hiljem.
event-agenda-changes = Mis on päevakavas muutunud
event-house-rules = Kodukord
event-materials-title = Materjalid
event-linked-title = Seotud üritused
event-link-back-to-back = Toimub vahetult järjest
event-link-joint-meeting = Ühine kohtumine
event-link-followed-by = Järgneb
event-link-follows = Eelnes
event-link-related = Seotud
event-session-restricted = See osa ei ole avalik.
event-session-places = { $count ->
    [one] { $count } koht
   *[other] { $count } kohta
}
event-session-for = Osaleda saavad: { $audience }
event-desk-label = Sekretariaadile

## Feeds

event-feed-cancelled = Ära jäetud: { $event }
event-feed-day = { $event } (päev { $day }/{ $days })
event-feed-connect = Liitu: { $link }

## Applications: how they stand, and why

application-status-submitted = Esitatud
application-status-accepted = Vastu võetud
application-status-waitlisted = Ootenimekirjas
application-status-offered = Koht pakutud
application-status-declined = Tagasi lükatud
application-status-cancelled = Tühistatud

application-reason-place-free = Oli vaba koht
application-reason-full = Kõik kohad olid täis
application-reason-quota-full = Selle rühma kohad olid täis
application-reason-to-be-selected = Ootab korraldaja valikut
application-reason-moved-up = Koht vabanes ja ootenimekiri liikus edasi
application-reason-offer-taken = Võttis pakutud koha vastu
application-reason-offer-left = Loobus pakutud kohast
application-reason-offer-expired = Ei vastanud pakkumisele õigel ajal
application-reason-withdrawn = Ei soovi enam tulla
application-reason-account-deleted = Kustutas konto

## Applications: what applicants may read in letters

application-letter-submitted-subject = Teie huviavaldus on saabunud: { $event }
application-letter-submitted-body =
    Lugupeetud { $name }

    Täname, et tunnete huvi ürituse „{ $event }“ ({ $date }) vastu.

    Korraldaja valib kõigi huvi väljendanute seast ja kirjutab teile igal juhul. Teil ei ole veel kohta.

    Oma isikliku lingi kaudu näete oma avalduse seisu ning saate vastuseid muuta või avalduse tühistada:
    { $link }

    Palun hoidke see link enda teada. Igaüks, kellel see on, saab teie avalduse tühistada.
application-letter-accepted-subject = Teil on koht: { $event }
application-letter-accepted-body =
    Lugupeetud { $name }

    Teil on koht üritusel „{ $event }“.

    Millal:
    { $hours }

    Kus:
    { $place }

    Lisatud fail paneb ürituse teie kalendrisse.

    Oma isikliku lingi kaudu näete kõiki üksikasju ja saate osalemise tühistada, kui te tulla ei saa, et koha saaks keegi teine:
    { $link }

    Palun hoidke see link enda teada.
application-letter-waitlisted-subject = Olete ootenimekirjas: { $event }
application-letter-waitlisted-body =
    Lugupeetud { $name }

    Täname teid registreerimisavalduse eest üritusele „{ $event }“ ({ $date }).

    Praegu teile vaba kohta ei ole. Olete ootenimekirjas. Vabanevaid kohti pakutakse nimekirja järjekorras ja anname teile teada, kui on teie kord.

    Oma isikliku lingi kaudu näete oma järjekorranumbrit ja saate nimekirjast lahkuda:
    { $link }
application-letter-offered-subject = Teile pakutakse kohta: { $event }
application-letter-offered-body =
    Lugupeetud { $name }

    Üritusel „{ $event }“ ({ $date }) on vabanenud koht ja see on teie, kui soovite.

    Palun vastake jah või ei. Vastamise tähtaeg on { $until }:
    { $link }

    Kui te selleks ajaks ei vasta, saab koha järgmine ootenimekirjas.
application-letter-declined-subject = Teie registreerimisavaldus: { $event }
application-letter-declined-body =
    Lugupeetud { $name }

    Täname teid registreerimisavalduse eest üritusele „{ $event }“ ({ $date }). Avaldusi oli rohkem kui kohti ja kahjuks ei saa me teile kohta pakkuda.

    Teie avaldus on endiselt nähtav siin:
    { $link }
application-letter-cancelled-subject = Tühistatud: { $event }
application-letter-cancelled-body =
    Lugupeetud { $name }

    Teie registreerimisavaldus üritusele „{ $event }“ ({ $date }) on tühistatud.

    Kuni registreerimine on avatud, võite uuesti registreeruda. Teie tühistatud avaldus:
    { $link }
application-letter-again-subject = Teie registreerimisavaldus: { $event }
application-letter-again-body =
    Lugupeetud { $name }

    Keegi, tõenäoliselt teie, saatis sellelt aadressilt veel ühe registreerimisavalduse üritusele „{ $event }“. Üks avaldus on juba olemas ja see ei ole muutunud.

    Selle isikliku lingi kaudu näete avalduse seisu ning saate vastuseid muuta või avalduse tühistada:
    { $link }
application-letter-invitation-subject = Kutse: { $event }
application-letter-invitation-body =
    Lugupeetud { $name }

    Olete kutsutud üritusele „{ $event }“ ({ $date }, { $place }).

    Palun registreeruge siin. Link kehtib ühe registreerimise jaoks:
    { $link }

application-date-to-follow = kuupäev teatatakse hiljem
application-place-connect =
    { $place }
    Liituge siin: { $url }
application-calendar-day = { $event } (päev { $day }/{ $days })
application-calendar-link = Teie registreerimisavaldus: { $link }

## Applications: the form

application-answer-yes = Jah
application-answer-no = Ei
application-answer-needed = Vastake sellele küsimusele.
application-answer-not-a-choice = Valige üks pakutud vastustest.
application-consent-needed = Registreeruda saate ainult siis, kui nõustute.
application-too-long = See on liiga pikk: kuni { $longest } tähemärki.
application-name-needed = Kirjutage oma nimi.
application-email-needed = Kirjutage oma e-posti aadress.
application-email-wrong = Kirjutage e-posti aadress, näiteks nimi@linn.example.
application-organisation-needed = Kirjutage oma organisatsiooni nimi.
application-audience-needed = Märkige, mis liiki teie organisatsioon on.
application-audience-not-meant = See üritus ei ole mõeldud seda liiki organisatsioonidele.
application-country-needed = Valige oma organisatsiooni riik: kohad jagatakse riikide kaupa.
application-country-wrong = Valige riik loendist.
application-title = Registreerumine
application-title-selection = Huvi väljendamine
application-lead = Kontot ei ole vaja. Kirjutame teile kohe, kas teil on koht.
application-lead-selection = Kontot ei ole vaja. Korraldaja valib kõigi huvi väljendanute seast ja kirjutab igaühele.
application-deed = Saada registreerimisavaldus
application-deed-selection = Saada huviavaldus
application-name = Nimi
application-email = E-posti aadress
application-email-help = Sellele aadressile saadetakse kinnitus ja teie isiklik link.
application-organisation = Organisatsioon
application-organisation-help = Selle organisatsiooni nimi, mille esindajana te tuleksite.
application-audience = Mis liiki teie organisatsioon on?
application-country = Teie organisatsiooni riik
application-country-none = Valige riik
application-language = Teile saadetavate kirjade keel
application-language-help = Keel, milles me teile kirjutame. Üritus ise võib toimuda muus keeles.
application-privacy-title = Mis teie andmetega toimub
application-privacy = Võrgustiku { $network } sekretariaat kasutab siia kirjutatut selle ürituse korraldamiseks ega näita seda kellelegi teisele, kui te selleks sellel vormil nõusolekut ei anna.
application-privacy-rights = Oma isikliku lingi kaudu saate avaldust ise muuta või selle tühistada.
application-event = Üritus
application-event-title = Pealkiri
application-when = Millal
application-closes = Registreerimine lõpeb
application-to-event = Ürituse lehele
application-full-note = Kõik kohad on praegu täis. Kui te nüüd registreerute, lisatakse teid ootenimekirja.
application-not-invited = Sellele üritusele pääseb ainult kutsega. Kasutage oma kutses olevat linki.
application-invitation-used = See kutse on juba kasutatud või tagasi võetud. Küsige korraldajalt uus.
application-not-yet = Registreerimine ei ole veel avatud.
application-opens-at = Registreerimise algus: { $opens }.
application-closed = Registreerimine on suletud.
application-elsewhere = Sellele üritusele registreerutakse teisel saidil.
application-not-needed = Sellele koosolekule ei registreeruta: osalejad märgivad üles need, kes selle kokku kutsusid.
application-already = Selle aadressiga on juba registreerutud. Isiklik link võidi aadressi omanikule uuesti saata.
application-no-question = Üritusel sellist küsimust ei ole.
application-received-title = Aitäh
application-received-lead = Teie saadetu on saabunud ja me kirjutasime teile.
application-received-next = Mis saab edasi
application-received-mail = Mõne minuti pärast leiate oma postkastist kirja. Selles on teie avalduse seis.
application-received-link = Kirjas on teie isiklik link. Selle kaudu saate ilma kontota oma avaldust vaadata ja muuta või selle tühistada.
application-received-spam = Kui kümne minuti pärast ei ole midagi tulnud, vaadake rämpsposti kausta ja kontrollige, kas kirjutasite aadressi õigesti. Võite vormi uuesti saata.

## Applications: the personal page

application-own-kicker = Teie registreerimisavaldus
application-yours = Mida te saatsite
application-applied-at = Saadetud
application-answers = Teie vastused
application-told-submitted = Korraldaja ei ole veel otsustanud ja kirjutab teile.
application-told-accepted = Teil on koht. Kohtumiseni!
application-told-waitlisted = Olete ootenimekirjas.
application-told-place = Olete ootenimekirjas { $place }. kohal. Vabanevaid kohti pakutakse nimekirja järjekorras.
application-told-offered = Koht on vabanenud ja seda hoitakse teile. Palun öelge, kas soovite seda.
application-told-declined = Avaldusi oli rohkem kui kohti ja teile kohta ei jätkunud.
application-told-cancelled = See avaldus on tühistatud.
application-told-event-cancelled = Üritus on ära jäetud.
application-offer = Teile hoitakse kohta
application-offer-until = Vastamise tähtaeg: { $until }. Kui te selleks ajaks ei vasta, saab koha järgmine ootenimekirjas.
application-offer-take = Jah, võtan koha vastu
application-offer-leave = Ei, andke see kellelegi teisele
application-offer-leave-question = Koha saab järgmine ootenimekirjas ja teie avaldus tühistatakse.
application-offer-leave-deed = Loobu kohast
application-offer-taken-flash = Koht on teie. Saatsime teile kinnituse.
application-offer-left-flash = Aitäh, et teatasite. Koha saab keegi teine.
application-offer-gone-flash = Pakkumist, millele vastata, enam ei ole.
application-change = Vastuste muutmine
application-change-deed = Salvesta muudatused
application-changed-flash = Teie muudatused on salvestatud.
application-organisation-stays = Kohad jagatakse organisatsioonide järgi, seega jääb teie oma nii, nagu selle saatsite. Kui see on vale, kirjutage korraldajale.
application-country-stays = Kohad jagatakse riikide järgi, seega jääb teie riik nii, nagu selle saatsite. Kui see on vale, kirjutage korraldajale.
application-too-late-flash = Selleks on liiga hilja: midagi ei muudetud.
application-withdraw-title = Kas te ei saa tulla?
application-withdraw = Tühista minu avaldus
application-withdraw-question = Teie avaldus tühistatakse. Kuni registreerimine on avatud, võite uuesti registreeruda, ootajate järel.
application-withdraw-question-place = Teie koha saab järgmine ootenimekirjas. Kuni registreerimine on avatud, võite uuesti registreeruda, ootajate järel.
application-withdraw-question-place-to-desk = Teie koht vabaneb ja korraldaja otsustab, kes selle saab. Kuni registreerimine on avatud, võite uuesti registreeruda.
application-withdraw-deed = Jah, tühista
application-withdrawn-flash = Teie avaldus on tühistatud. Aitäh, et teatasite.
application-nothing-to-withdraw-flash = Tühistada ei olnud midagi.
application-again = Registreeru uuesti
applications-own-title = Minu registreerimisavaldused
applications-own-lead = Üritused, millele olete selle kontoga registreerunud.
applications-own-none = Te ei ole veel ühelegi üritusele registreerunud
applications-own-none-hint = Siin loetletakse avaldused, mille saadate sisselogituna oma konto aadressiga.
applications-own-calendar = Kalendrisse

## On the day: attendance

desk-tab-attendance = Kohalolek
desk-tab-materials = Materjalid
desk-tab-certificates = Tunnistused
desk-tab-feedback = Tagasiside

attendance-title = Kohalolek
attendance-no-days = Ürituse päevi ei ole veel lisatud
attendance-no-days-text = Lisage esmalt päevad; seejärel saab osalejate kohaloleku kirja panna.
attendance-days = Päev
attendance-here = Kohal: { $day }
attendance-out-of = / { $places }
attendance-not-yet = Kohalolekut saab kirja panna alates selle päeva hommikust.
attendance-search = Nimi või organisatsioon
attendance-find = Otsi
attendance-nobody = Kellelgi ei ole veel kohta
attendance-nobody-text = Siia ilmuvad kõik vastu võetud osalejad.
attendance-not-found = Kedagi ei leitud: „{ $words }“
attendance-not-found-text = Proovige perekonnanime või organisatsiooni nime algust. Kellel kohta ei ole, seda selles nimekirjas ei ole.
attendance-list = Osalejad, { $day }
attendance-name = Nimi
attendance-audience = Sihtrühm
attendance-state = Olek
attendance-deed = Mida teha
attendance-is-here = Kohal
attendance-expected = Oodatud
attendance-no-show = Ei tulnud
attendance-check-in = Märgi kohal olevaks
attendance-undo = Võta tagasi
attendance-counts = Kes oli kohal, päevade ja sihtrühmade kaupa
attendance-day = Päev
attendance-all = Kõik
attendance-of = { $here } / { $places }
attendance-more = Nimekirjad ja failid
attendance-print = Prindi allkirjastatav osalejate nimekiri (PDF)
attendance-csv = Laadi alla CSV-failina
attendance-xlsx = Laadi alla Excelile (XLSX)
attendance-no-shows = Kes ei tulnud
attendance-checked-in-flash = Kohal olevaks märgitud.
attendance-taken-back-flash = Kohaloleku märge võeti tagasi.
attendance-not-accepted = Sellel isikul ei ole üritusel kohta. Kohal olevaks märgitakse ainult vastu võetud osalejad.
attendance-too-early = See päev ei ole veel käes.

check-in-title = Kohaloleku märkimine
check-in-code-title = Teie kood sissepääsuks
check-in-code-lead = Näidake seda koodi ürituse sissepääsu juures. Registreerimislaua töötajad skannivad koodi ja märgivad teid kohal olevaks.
check-in-code-desk = Töötate registreerimislauas? Logige sisse.
check-in-no-place = Kohta ei ole
check-in-since = Saabunud: { $at }
check-in-not-yet = See päev ei ole veel käes.
check-in-to-list = Osalejate nimekirja juurde
check-in-own-title = Teie kood sissepääsuks
check-in-own-text = Näidake seda koodi sissepääsu juures telefonis või paberil. Piisab ka teie nimest.

no-show-title = Kes ei tulnud
no-show-lead = Osalejad, kellel oli koht, kuid keda ei märgitud ühelgi päeval kohal olevaks.
no-show-not-over = Enne ürituse lõppu ei puudu keegi.
no-show-none = Kõik tulid
no-show-none-text = Kõik, kellel oli koht, märgiti vähemalt ühel päeval kohal olevaks.
no-show-nobody-checked-in = Sellel üritusel ei märgitud kedagi kohal olevaks, seega ei näita see nimekiri, kes tulid.
no-show-note-all = Märgi kõik mittetulnuks
no-show-note-all-question = { $count ->
    [one] Üks isik märgitakse mittetulnuks. Talle ei kirjutata.
   *[other] { $count } isikut märgitakse mittetulnuks. Neile ei kirjutata.
}
no-show-list = Ühelgi päeval kohal olevaks märkimata
no-show-noted = Märgitud: { $at }
no-show-not-noted = Märkimata
no-show-note = Ei tulnud
no-show-take-back = Võta tagasi
no-show-back = Tagasi kohaloleku juurde
no-show-noted-flash = Märgitud.
no-show-taken-back-flash = Märge võeti tagasi.

## Materials

material-audience-participants = Osalejad, kellel on koht
material-audience-named = Keegi teine
material-note = { $kind }, { $size }

materials-title = Materjalid
materials-of = Materjalid: { $event }
materials-none = Siin ei ole teile veel midagi
materials-none-text = Esitlused avaldatakse sageli pärast üritust. Kui te osalesite, logige sisse või avage oma kirjas olev link.
materials-desk-lead = Esitlused ja muud failid. Igaüht näidatakse ainult teie valitud sihtrühmale.
materials-desk-none = Materjale veel ei ole
materials-desk-none-text = Laadige esimene üles allpool.
materials-list = Selle ürituse failid
material-title = Pealkiri
material-title-help = Nii, nagu inimesed seda loevad, näiteks „Reserveeritud hankelepingud Tamperes“.
material-title-language = Pealkirja keel
material-session = Sessioon
material-whole-event = Kogu üritus
material-audience = Kellele see on
material-audience-help = Osalejad leiavad selle ka lehelt, kuhu nende kirjad viivad.
material-audience-names = Nimed, kui valisite organisatsioonid või inimesed
material-audience-names-help = Üks igal real: organisatsioonide nimed või kontoga inimeste e-posti aadressid.
material-file = Fail
material-file-help = Kuni { $size }. Võimalikud faililiigid: { $kinds }. Tekstifailid peavad olema UTF-8 kodeeringus.
material-file-missing = Valige fail, mis ei ole tühi.
material-file-kind-unknown = Seda liiki faile ei jagata. Lubatud liigid: { $kinds }.
material-file-disguised = Faili sisu ei vasta selle nimele. Salvestage see uuesti programmis, millega see tehti.
material-upload-title = Faili lisamine
material-upload = Laadi üles
material-uploaded-flash = Fail laaditi üles.
material-remove = Eemalda
material-remove-question = „{ $title }“ eemaldatakse kõigi jaoks ja seda ei saa tagasi tuua.
material-remove-deed = Eemalda
material-removed-flash = Fail eemaldati.

## Certificates of attendance

certificates-title = Osalemistunnistused
certificates-rule = Pärast üritust on igaühel, kes märgiti vähemalt ühel päeval kohal olevaks, õigus saada tunnistus. Sellel on päevad, mil ta kohal oli, ja osalemise kestusena nende päevade väljakuulutatud kestus koos pausidega.
certificates-none = Kedagi ei märgitud kohal olevaks
certificates-none-text = Märkige osalejad esmalt kohal olevaks, vajaduse korral tagantjärele allkirjalehe põhjal.
certificates-to-attendance = Kohaloleku juurde
certificates-list = Osalejad, kes olid kohal
certificate-days = Päevad
certificate-time = Osalemise kestus
certificate-hours = { $hours } t { $minutes } min
certificate-issued-heading = Välja antud
certificate-not-issued = Veel mitte
certificate-issue = Anna välja
certificate-issued-flash = Tunnistus on välja antud.
certificate-letter = Kiri
certificate-letter-sent = Saadetud
certificate-letter-not-sent = Saatmata
certificate-paper = Tunnistus
certificate-letters = Kirjuta osalejatele
certificate-letters-question = { $count ->
    [one] Üks isik, kellele ei ole veel teatatud, saab kirja lingiga oma tunnistusele.
   *[other] { $count } isikut, kellele ei ole veel teatatud, saavad kirja lingiga oma tunnistusele.
}
certificate-letters-flash = Kirjad on teel.
certificate-letter-subject = Teie osalemistunnistus: { $event }
certificate-letter-body =
    Lugupeetud { $name }

    Täname, et osalesite üritusel „{ $event }“. Teie osalemistunnistus on valmis:
    { $link }

    Link on mõeldud ainult teile. Kui teie nimi ei ole õigesti kirjutatud, vastake palun sekretariaadile, enne kui tunnistuse edasi annate.
certificate-own-title = Osalemistunnistus
certificate-own-text = Sellel on päevad, mil te kohal olite.
certificate-download = Laadi tunnistus alla (PDF)
certificate-signed-by = Võrgustiku { $network } sekretariaat
certificate-refused-title = Tunnistust ei ole
certificate-cancelled = Üritus jäeti ära.
certificate-not-over = Tunnistused antakse välja pärast ürituse lõppu.
certificate-no-place = Tunnistuse saavad need, kellel oli üritusel koht.
certificate-not-there = Teid ei märgitud üritusel kohal olevaks. Kui te olite kohal, kirjutage palun sekretariaadile.
certificate-unprintable = Neid nimes olevaid märke ei saa trükkida: { $characters }. Tunnistused trükitakse ladina, kreeka ja kirillitsa tähtedega; palun kirjutage nimi mõnes neist.
certificate-back = Tagasi
certificate-verified-title = Osalemistunnistuse kontroll
certificate-genuine = See tunnistus on ehtne. Selle andis välja { $network }.
certificate-withdrawn = Selle numbriga tunnistus on välja antud, kuid { $network } on osalejate nimekirja pärast seda parandanud ega kinnita enam, et see isik osales.
certificate-fact-name = Nimi
certificate-fact-event = Üritus
certificate-fact-place = Koht
certificate-fact-issued = Välja antud
certificate-fact-number = Number
certificate-compare = Võrrelge neid andmeid paberil olevatega. Kui need erinevad, on paberdokumenti muudetud.

## Feedback

feedback-title = Mida te sellest arvate?
feedback-lead = Mõni küsimus aitab järgmist üritust paremaks teha.
feedback-no-names = Teie vastuseid hoitakse teie nimest lahus. Korraldajad näevad, mida ja mis päeval öeldi, kuid mitte seda, kes ütles. Seepärast ärge palun nimetage oma vastustes kedagi, ka mitte ennast.
feedback-send = Saada
feedback-give = Anna tagasisidet
feedback-nothing = Vastake vähemalt ühele küsimusele.
feedback-thanks-title = Aitäh
feedback-thanks = Teie vastused on saabunud. Iga osaleja vastab ühe korra.
feedback-closed = Praegu ei ole küsimusi, millele vastata.
feedback-back = Tagasi oma avalduse juurde

feedback-question-overall = Kuidas hindate üritust tervikuna?
feedback-question-rating-help = 1 on halb, 5 on suurepärane.
feedback-question-most-useful = Mis oli teile kõige kasulikum?
feedback-question-better = Mis võiks olla parem?
feedback-question-use = Kas kasutate õpitut mõnes hankes?

feedback-letter-subject = Mida arvate üritusest „{ $event }“?
feedback-letter-body =
    Lugupeetud { $name }

    Täname, et osalesite üritusel „{ $event }“. Kas vastaksite selle kohta mõnele küsimusele?
    { $link }

    Teie vastuseid hoitakse teie nimest lahus.
feedback-reminder-subject = Meeldetuletus: mida arvate üritusest „{ $event }“?
feedback-reminder-body =
    Lugupeetud { $name }

    Te ei ole meile veel öelnud, mida arvate üritusest „{ $event }“. See võtab mõne minuti:
    { $link }

    Teie vastuseid hoitakse teie nimest lahus. Kui te ei soovi vastata, ei ole vaja midagi teha.

feedback-results-title = Tagasiside
feedback-results-lead = Mida osalejad ütlesid, ilma nende nimedeta. Tekstid on juhuslikus järjekorras.
feedback-not-begun = Osalejatelt saab küsida, kui üritus on alanud ja seda ei ole ära jäetud.
feedback-ask = Küsi tagasisidet
feedback-ask-question = { $count ->
    [one] Üks osaleja, kellelt ei ole veel küsitud, saab kirja isikliku lingiga.
   *[other] { $count } osalejat, kellelt ei ole veel küsitud, saavad kirja isikliku lingiga.
}
feedback-ask-default = Teil ei ole oma küsimusi, seega lisatakse neli tavalist. Saate neid enne saatmist muuta.
feedback-remind = Tuleta meelde
feedback-remind-question = { $count ->
    [one] Üks osaleja, kellelt küsiti ja kes ei ole vastanud, saab meeldetuletuse.
   *[other] { $count } osalejat, kellelt küsiti ja kes ei ole vastanud, saavad meeldetuletuse.
}
feedback-questions = Muuda küsimusi
feedback-asked-flash = Kirjad on teel.
feedback-number-asked = Osalejaid, kellelt küsiti
feedback-number-given = Vastuseid
feedback-rate = Vastamismäär
feedback-none = Keegi ei ole veel vastanud
feedback-none-text = Vastused ilmuvad siia, kui need saabuvad.
feedback-filters = Sihtrühm
feedback-filter-all = Kõik
feedback-filter = { $audience } ({ $count })
feedback-few = Vastas vähem kui kolm inimest. Nii vähestest vastustest võib selguda, kes need andis: hoidke need enda teada.
feedback-answers = Vastused
feedback-answered = Sellele küsimusele vastanuid: { $count } / { $all }.
feedback-average = Keskmine: { $average } / 5.
feedback-yes = Jah
feedback-no = Ei

## Tables to take along

export-number = Number
export-name = Nimi
export-email = E-post
export-organisation = Organisatsioon
export-audience = Sihtrühm
export-country = Riik
export-language = Keel
export-status = Olek
export-told = Teatatud olek
export-applied = Esitatud
export-changed = Muudetud
export-offer-expires = Pakkumine aegub
export-check-in = Kohal: { $day }
export-no-show = Märgitud mittetulnuks
export-certificate = Tunnistuse number
export-day = Päev

## Series and campaigns

series-kicker = Sari
series-list-title = Sarjad
series-list-lead = Kampaaniad ja korduvad kohtumised: üks koolitus paljudes riikides või igal aastal toimuv konverents.
series-list-none = Ühtegi sarja veel ei ole
series-editions = { $count ->
    [one] { $count } toimumiskord
   *[other] { $count } toimumiskorda
}
series-progress-title = Edenemine
series-progress-label = Hõlmatud riigid
series-progress-countries = { $reached } / { $meant ->
    [one] { $meant } riik
   *[other] { $meant } riiki
}
series-held = Toimunud korrad
series-planned = Kavandatud korrad
series-cancelled = Ära jäetud korrad
series-attended = Osalejad
series-attended-source = Toimumiskordadel kohal olevaks märgitud
series-editions-title = Toimumiskorrad
series-map = { $series }: toimumiskorrad riigiti
series-map-country = { $country }: { $count ->
    [0] veel ühtegi toimumiskorda
    [one] { $count } toimumiskord
   *[other] { $count } toimumiskorda
}
series-map-caption = Toimumiskordade arv. Arvuga 0 märgitud riik on kavas hõlmata, kuid seal ei ole veel ühtegi toimumiskorda.
series-table-caption = Toimumiskorrad riigi ja keele järgi
series-column-country = Riik
series-column-language = Keel
series-column-when = Millal
series-column-edition = Toimumiskord
series-column-state = Olek
series-edition-missing = Toimumiskorda veel ei ole

## Events on the front page and in the search

event-front-title = Tulekul
event-front-all = Kogu kalender
event-front-now = Toimub praegu:
search-kind-event = Üritus

## Applications: the selection desk

desk-tab-applications = Avaldused
desk-tab-letters = Kirjad
desk-tab-invitations = Kutsed
desk-selection-title = Avaldused
desk-selection-capacity = Kohad
desk-selection-free = Vabad
desk-selection-untold = { $count ->
    [one] Üks otsus on veel saatmata. Avalduse esitaja ei tea sellest.
   *[other] { $count } otsust on veel saatmata. Avalduse esitajad ei tea neist.
}
desk-selection-to-letters = Vaata kirju ja saada need
desk-selection-balance = Avalduste ja kohtade tasakaal
desk-selection-by-audience = Kohad sihtrühma järgi
desk-selection-by-country = Kohad riigi järgi
desk-selection-applied-by-audience = Avaldused sihtrühma järgi
desk-selection-applied-by-country = Avaldused riigi järgi
desk-selection-no-country = Riik märkimata
desk-selection-other-countries = { $count ->
    [one] Üks muu riik
   *[other] { $count } muud riiki
}
desk-selection-share = { $taken }, registreerunuid { $applied }
desk-selection-share-of-quota = { $taken }, kuni { $quota }
desk-selection-pass-on = Paku vabu kohti ootenimekirjale
desk-selection-pass-on-question = Iga vaba kohta pakutakse järgmisele ootenimekirjas, kelle jaoks kvootides ruumi on. Neile kirjutatakse kohe.
desk-selection-pass-on-deed = Paku kohti
desk-selection-offered-flash = Vabu kohti pakuti ootenimekirjale.
desk-selection-nothing-offered-flash = Midagi ei pakutud: ei ole vaba kohta, mis sobiks kellelegi ootenimekirjast.
desk-selection-filter = Filtreeri avaldusi
desk-selection-words = Nimi või organisatsioon
desk-selection-any = Kõik
desk-selection-answers = Vastused
desk-selection-show-all = Näita kõiki avaldusi
desk-selection-none = Avaldusi veel ei ole
desk-selection-none-hint = Avaldused ilmuvad siia, kui need saabuvad.
desk-selection-none-fit = Ükski avaldus ei vasta filtrile
desk-selection-accept = Võta vastu
desk-selection-waitlist = Ootenimekirja
desk-selection-decline = Lükka tagasi
desk-selection-undecided = Tagasi otsustamata seisu
desk-selection-decide = Otsusta
desk-selection-note-title = Märkus ja kvoodid
desk-selection-note = Märkus
desk-selection-note-help = Ainult sekretariaadile. Säilitatakse koos otsusega.
desk-selection-over-quota = Võta vastu üle kvootide
desk-selection-over-quota-help = Märkuses tuleb põhjendada. Ürituse kohtade arvu ei ületata kunagi.
desk-selection-all = Otsusta kõigi { $count } avalduse üle, mitte ainult märgitute üle
desk-selection-all-that-fit = Otsusta kõigi { $count } filtrile vastava avalduse üle, mitte ainult märgitute üle
desk-selection-caption = { $count ->
    [one] Üks avaldus
   *[other] { $count } avaldust
}
desk-selection-tick-page = Märgi kõik sellel lehel
desk-selection-tick = Märgi { $name }
desk-selection-number = Nr
desk-selection-place = Nimekirjas { $place }. kohal
desk-selection-audience = Sihtrühm
desk-selection-country = Riik
desk-selection-status = Olek
desk-selection-not-told = Veel saatmata
desk-selection-never-told = Muudetud enne saatmist
desk-selection-nameless = Kustutatud konto
desk-selection-decided-flash = Otsus on kirja pandud. Avalduse esitajad saavad sellest teada, kui saadate kirjad.
desk-selection-nothing = Märkige vähemalt üks avaldus, mille kohta saab nii otsustada.
desk-selection-no-places = { $free ->
    [0] Vaba kohta ei ole. Midagi ei muudetud.
    [one] Valisite { $wanted } avaldust, kuid vaba on ainult üks koht. Midagi ei muudetud.
   *[other] Valisite { $wanted } avaldust, kuid vaba on ainult { $free } kohta. Midagi ei muudetud.
}
desk-selection-no-quota = Isiku { $name } jaoks ei ole ruumi: { $quota }. Midagi ei muudetud. Valige vähem või märkige „Võta vastu üle kvootide“ ja põhjendage.
desk-selection-no-reason = Põhjendage, miks võib kvoote ületada.
desk-selection-limit = { $value }: kuni { $places } kohta
desk-selection-limit-organisation = ühele organisatsioonile kuni { $places } kohta
desk-selection-each-audience = iga sihtrühm
desk-selection-each-country = iga riik
desk-selection-each-organisation = iga organisatsioon
desk-selection-applicant = Avalduse esitaja
desk-selection-letters-in = Kirjade keel
desk-selection-changed-at = Muudetud
desk-selection-offered-until = Pakkumine kehtib kuni
desk-selection-history = Otsused
desk-selection-when = Millal
desk-selection-decision = Otsus
desk-selection-by = Kes
desk-selection-by-rule = Reegli alusel
desk-selection-told = Teatatud
desk-selection-letters = Kirjad
desk-selection-letter-sent = Saadetud
desk-selection-letter-waiting = Ootel
desk-selection-letter-given-up = Ei õnnestunud kohale toimetada

desk-letters-lead = Otsustest teatatakse alles siis, kui saadate kirjad siit. Igaüks saab kirja enda valitud keeles.
desk-letters-to-be-sent = Saatmata
desk-letters-none = Saata ei ole midagi
desk-letters-none-hint = Siia kogutakse otsused, millest avalduse esitajad veel ei tea.
desk-letters-which = Saada kirjad
desk-letters-group = { $outcome }: { $count ->
    [one] üks kiri
   *[other] { $count } kirja
}
desk-letters-send = Saada kirjad kohe
desk-letters-sent-flash = Kirjad on teel.
desk-letters-changed = Pärast selle lehe kuvamist on keegi otsuseid teinud. Vaadake kirjad uuesti üle ja seejärel saatke.
desk-letters-nothing = Valige, mida saata.
desk-letters-sample = { $count ->
    [one] Üks kiri, keel: { $language }
   *[other] { $count } kirja, keel: { $language }; neist esimene
}
desk-letters-secret = isiklik-link
desk-letters-wordings = Kirjade sõnastus
desk-letters-own = Oma sõnastus
desk-letters-house = Tavasõnastus
desk-letters-wording = { $outcome }, keel: { $language }
desk-letters-wording-lead = Kasutage loogelistes sulgudes kohatäiteid selle jaoks, mis kirjati erineb.
desk-letters-subject = Teema
desk-letters-body = Tekst
desk-letters-save = Salvesta sõnastus
desk-letters-preview = Eelvaade
desk-letters-reset = Tagasi tavasõnastuse juurde
desk-letters-reset-question = Teie enda sõnastus selle kirja jaoks kustutatakse.
desk-letters-worded-flash = Sõnastus on salvestatud.
desk-letters-empty = Kirjutage siia midagi.
desk-letters-unknown-placeholder = Kohatäidet { $placeholder } ei ole. Kontrollige õigekirja kõrvalolevast loendist.
desk-letters-no-link = Lisage { $link }: isikliku lingita ei saa avalduse esitajad avaldust tühistada ega pakkumist vastu võtta.
desk-letters-placeholders = Kohatäited
desk-letters-sample-name = Ada Lovelace
desk-letters-means-name = Avalduse esitaja nimi
desk-letters-means-event = Ürituse pealkiri
desk-letters-means-date = Ürituse kuupäev või kuupäevad
desk-letters-means-hours = Päevad ja kellaajad, iga päev eraldi real
desk-letters-means-place = Kus üritus toimub; liitumislink ainult neile, kellel on koht
desk-letters-means-link = Avalduse esitaja isiklik link
desk-letters-means-number = Järjekorranumber ootenimekirjas
desk-letters-means-until = Mis ajani pakutud kohta hoitakse

desk-invitations-title = Kutsed
desk-invitations-lead = Iga kutsega saadetakse link, mis kehtib ühe registreerimise jaoks.
desk-invitations-open-note = Sellele üritusele saab registreeruda ka ilma kutseta.
desk-invitations-guests = Keda kutsuda
desk-invitations-guests-help = Üks igal real: Ada Lovelace <ada@city.example> või ainult aadress. Varem kutsutud saavad uue lingi ja vana kaotab kehtivuse.
desk-invitations-language = Kirjade keel
desk-invitations-send = Saada kutsed
desk-invitations-nobody = Kirjutage vähemalt üks aadress.
desk-invitations-too-many = Kutsuge korraga kuni { $most } inimest.
desk-invitations-no-address = Real { $line } ei ole kehtivat e-posti aadressi.
desk-invitations-twice = Real { $line } kordub aadress.
desk-invitations-more-flaws = { $count ->
    [one] Veel ühel real on viga.
   *[other] Veel { $count } real on vigu.
}
desk-invitations-sent-flash = Kutsed on teel.
desk-invitations-none-sent-flash = Kellelegi ei kirjutatud: kõik on juba registreerunud.
desk-invitations-none = Kedagi ei ole veel kutsutud
desk-invitations-none-hint = Kleepige nimede ja aadresside loend ülalolevale väljale.
desk-invitations-caption = { $count ->
    [one] Üks kutse
   *[other] { $count } kutset
}
desk-invitations-at = Kutsutud
desk-invitations-waiting = Vastust veel ei ole
desk-invitations-deeds = Mida saab teha
desk-invitations-application = Registreering
desk-invitations-again = Saada uuesti
desk-invitations-take-back = Võta tagasi
desk-invitations-taken-back-flash = Kutse on tagasi võetud. Selle link enam ei kehti.
desk-invitations-used-flash = See kutse on kasutatud ja seda ei saa tagasi võtta.

## The organiser's desk

desk-title = Töölaud
desk-lead = Teie üritused selle järgi, mida need järgmisena vajavad.
desk-kicker = Sekretariaadi töölaud
desk-new-event = Uus üritus
desk-new-series = Uus sari
desk-empty = Üritusi veel ei ole
desk-empty-help = Koostage esimese mustand. Seda näeb ainult teie sekretariaat, kuni te selle välja kuulutate.
desk-series-title = Sarjad ja kampaaniad
desk-pile-running = Toimub praegu
desk-pile-selecting = Otsustada ja teatada
desk-pile-drafts = Mustandid
desk-pile-ahead = Välja kuulutatud
desk-pile-without-feedback = Lõppenud, tagasisidet veel ei ole
desk-pile-over = Lõppenud või ära jäetud
desk-older = Üritused, mis lõppesid rohkem kui { $days } päeva tagasi
desk-fact-places = Täidetud kohti: { $taken } / { $capacity }
desk-fact-accepted = { $count } vastu võetud
desk-fact-submitted = { $count } otsustada
desk-fact-waiting = { $count } ootel
desk-fact-untold = { $count } veel teatamata
desk-fact-feedback = { $count } { $count ->
    [one] vastus
   *[other] vastust
  } tagasisidevormile
desk-way-edit = Muuda
desk-way-applications = Avaldused
desk-way-attendance = Kohalolek
desk-way-announce = Kuuluta välja
desk-way-standing = Sulge, pikenda, jäta ära

desk-event-title = { $page } – { $event }
desk-see-page = Vaata avalikku lehte
desk-convened = Sellele koosolekule ei registreeruta, seega pole siin midagi seada, valida ega lugeda. Kokkukutsujad märgivad osalejad üles oma lehel.
desk-tabs = Selle töölaua lehed
desk-tab-facts = Põhiandmed
desk-tab-days = Päevad
desk-tab-organisations = Organisatsioonid
desk-tab-agenda = Päevakava
desk-tab-audience = Nähtavus
desk-tab-registration = Registreerimine
desk-tab-questions = Küsimused
desk-tab-quotas = Kvoodid
desk-tab-links = Seotud üritused
desk-tab-standing = Väljakuulutamine ja sulgemine
desk-tab-prepare = Ettevalmistus
desk-tab-receive = Osalejad
desk-save = Salvesta
desk-choose = Vali
desk-when = Millal
desk-who = Kes
desk-deeds = Toimingud
desk-saved-flash = Salvestatud.
desk-markdown-help = Markdown: **paks kiri**, loendid, lingid ja pealkirjad.

desk-form-too-long = Kirjutage kuni { $longest } tähemärki.
desk-form-too-many = Siia mahub kuni { $most } kannet.
desk-form-not-a-count = Sisestage täisarv { $least } kuni { $most }.
desk-form-not-an-address = Sisestage veebiaadress, mille alguses on https:// või http://.
desk-form-not-a-choice = Valige üks pakutud vastustest.
desk-form-not-a-date = Sisestage kuupäev, näiteks 2026-03-12.
desk-form-not-a-time = Sisestage kellaaeg, näiteks 09:30.
desk-form-not-a-moment = Sisestage kuupäev ja kellaaeg, näiteks 2026-03-12 09:30.
desk-form-hour-left-out = Kellaaega { $time } kuupäeval { $date } ajavööndis { $zone } ei ole: kell keeratakse sel ajal edasi. Valige varasem või hilisem kellaaeg.
desk-form-ends-before-start = Lõpp peab olema pärast algust, samal päeval.
desk-form-missing = See on kohustuslik.
desk-form-original-missing = Kirjutage see esmalt algkeeles või valige teine algkeel.
desk-form-languages-missing = Valige vähemalt üks keel.
desk-form-topic-too-long = Teemas on kuni { $longest } tähemärki. Eraldage teemad komadega.
desk-form-series-of-another-network = Valige selle võrgustiku sari, mis üritust korraldab.
desk-form-no-such-organisation = Siin ei ole organisatsiooni nime või aadressiga „{ $name }“.
desk-form-no-such-person = Siin ei ole kontot aadressiga „{ $address }“.

desk-section-original = { $language } (algkeel)
desk-section-translation = { $language } (tõlge)
desk-languages-title = Selle teksti keeled
desk-languages-original = Algkeel
desk-languages-more = Lisa keel
desk-languages-help = Tõlge, mille jätate tühjaks, kaob salvestamisel.
desk-languages-add = Lisa

desk-draft-title = Uus üritus
desk-draft-lead = Alustage sellest, mida teate. Mustandit näeb ainult teie sekretariaat, kuni te ürituse välja kuulutate.
desk-draft-network = Võrgustik
desk-draft-language = Pealkirja keel
desk-draft-title-help = Sellest tehakse ürituse aadress, mis kunagi ei muutu.
desk-draft-when = Millal
desk-draft-day = Esimene päev
desk-draft-day-help = Kui kuupäeva veel ei ole, jätke tühjaks.
desk-draft-pattern = Kasuta varasemat üritust mallina
desk-draft-pattern-help = Üle võetakse tekstid, koht, organisatsioonid, küsimused, kvoodid ning alates esimesest päevast päevad, kellaajad ja sessioonid. Üle ei võeta esinejaid, sihtrühma ega liitumislinki.
desk-draft-no-pattern = Alusta tühjalt
desk-draft-button = Loo mustand
desk-draft-flash = Mustand on loodud. Täitke ülejäänu ja seejärel kuulutage välja.

desk-facts-title = Pealkiri
desk-facts-summary = Kokkuvõte
desk-facts-summary-help = Kaks rida loendite ja voogude jaoks.
desk-facts-about = Kirjeldus
desk-facts-rules = Kodukord
desk-facts-rules-help = Näiteks: slaide ei kasutata.
desk-facts-where = Kus
desk-facts-city = Linn
desk-facts-country = Riik
desk-facts-online-only = Ainult veebis
desk-facts-place = Toimumiskoht ja tänav
desk-facts-place-help = Hoone nimi ja aadress.
desk-facts-place-for-accepted = Näita toimumiskohta ainult vastu võetud osalejatele
desk-facts-online-url = Liitumislink
desk-facts-online-url-help = Näidatakse ainult vastu võetud osalejatele.
desk-facts-zone = Ajavöönd
desk-facts-zone-help = Kõik ürituse kellaajad on selles ajavööndis.
desk-facts-for-whom = Kellele
desk-facts-languages = Kõneldavad keeled
desk-facts-interpretation = Tõlkekeeled
desk-facts-targets = Mõeldud
desk-facts-targets-help = Kui kõik on oodatud, ärge valige ühtegi.
desk-facts-topics = Teemad
desk-facts-topics-help = Eraldage komadega, näiteks: toit, reserveeritud hankelepingud.
desk-facts-more = Lisateave
desk-facts-series = Kuulub sarja
desk-facts-no-series = Sarja ei ole
desk-facts-website = Oma veebisait
desk-facts-agenda-follows = Päevakava avaldatakse hiljem
desk-facts-agenda-follows-help = Lugejatele teatatakse, et päevakava avaldatakse hiljem. Päevakava avaldamine võtab selle tagasi.

desk-days-lead = Igal päeval on oma kellaajad ajavööndis { $zone }. Nendest tulenevad ürituse algus ja lõpp.
desk-days-day = Päev { $number }
desk-days-new = Veel üks päev
desk-days-date = Kuupäev
desk-days-starts = Alates
desk-days-ends = Kuni
desk-days-remove = Eemalda see päev
desk-days-twice = See kuupäev on siin kaks korda.
desk-days-session-outside = Sessioon „{ $session }“ jääks neist kellaaegadest välja. Muutke esmalt sessiooni aega või jätke kellaajad samaks.
desk-days-sessions-lost = { $count ->
    [one] Üks sessioon on päeval, mille eemaldate. Märkige ruut, et eemaldada ka see.
   *[other] { $count } sessiooni on päevadel, mille eemaldate. Märkige ruut, et eemaldada ka need.
  }
desk-days-with-sessions = Eemalda ka nende päevade sessioonid
desk-days-checked-in = Päeval, mille eemaldate, on osalejaid kohal olevaks märgitud, seega peab see alles jääma.
desk-days-none = Välja kuulutatud üritusel peab olema vähemalt üks päev.

desk-organisations-lead = Kui sisestate platvormil oleva organisatsiooni nime või aadressi, viib nimi selle lehele. Kõik muud nimed kuvatakse sisestatud kujul. Rea eemaldamiseks tühjendage nimi.
desk-organisations-line = Organisatsioon { $number }
desk-organisations-role = Roll
desk-organisations-name = Nimi või aadress
desk-organisations-name-help = Näiteks: city-of-helsinki
desk-organisations-print = Kuvatav nimi
desk-organisations-print-help = Kui tühi, siis organisatsiooni enda nimi.
desk-organisations-order = Järjestus
desk-organisations-known = Vaata organisatsiooni

desk-audience-everyone = Kõik
desk-audience-signed-in = Kõik, kellel on konto
desk-audience-members = Võrgustiku { $network } liikmed
desk-audience-members-from = Võrgustiku { $network } liikmed alates tasemest { $tier }
desk-audience-buyers = Avalikud hankijad, kes on võrgustiku { $network } liikmed
desk-audience-secretariat = Ainult võrgustiku { $network } sekretariaat
desk-audience-organisations = Kindlad organisatsioonid
desk-audience-people = Kindlad inimesed
desk-audience-organisations-named = { $count } nimetatud { $count ->
    [one] organisatsioon
   *[other] organisatsiooni
  }
desk-audience-people-named = { $count } nimetatud { $count ->
    [one] inimene
   *[other] inimest
  }
desk-audience-not-chosen = Veel valimata
desk-audience-names = Nimed
desk-audience-names-help = Ainult kindlate organisatsioonide (nimi või aadress) või inimeste (e-posti aadress) korral, üks igal real.
desk-audience-label = Kes võib üritust pärast väljakuulutamist näha
desk-audience-help = Teie sekretariaat näeb seda alati.
desk-audience-reason = Muudatuse põhjus
desk-audience-reason-help = Vajalik, kui üritus on välja kuulutatud. See jääb logisse koos teie nime ja muudatuse ajaga.
desk-audience-no-reason = Esitage põhjus: teised juba teavad üritusest, seega jääb muudatus logisse.
desk-audience-history = Senised muudatused
desk-audience-from = Enne
desk-audience-to = Pärast

desk-capacity-label = Kohad
desk-capacity-help = Kui piirangut ei ole, jätke tühjaks. Lisanduvaid kohti pakutakse kohe ootenimekirjale.
desk-capacity-button = Muuda kohtade arvu
desk-capacity-now = Praegu: { $accepted } vastu võetud, { $offered } pakutud, { $waitlisted } ootenimekirjas.
desk-capacity-taken = { $count ->
    [one] Üks koht on juba võetud või pakutud. Sisestage vähemalt nii palju.
   *[other] { $count } kohta on juba võetud või pakutud. Sisestage vähemalt nii palju.
  }
desk-capacity-flash = Kohtade arv on muudetud.
desk-registration-kind = Kuidas registreerutakse
desk-registration-url = Registreerumise aadress
desk-registration-url-help = Ainult siis, kui registreerutakse teisel saidil.
desk-registration-opens = Avatakse
desk-registration-opens-help = Ajavöönd { $zone }. Kui tühi, siis väljakuulutamisel.
desk-registration-closes = Lõpeb
desk-registration-closes-help = Ajavöönd { $zone }. Kui tühi, siis ürituse alguses.
desk-registration-extend = Pikenda
desk-registration-per-organisation = Kohti ühele organisatsioonile kõige rohkem
desk-registration-per-organisation-help = Kui piirangut ei ole, jätke tühjaks.
desk-registration-offer-hours = Mitu tundi pakutud kohta hoitakse
desk-registration-offer-hours-help = Seejärel pakutakse seda järgmisele ootenimekirjas.
desk-registration-shows-numbers = Näita kõigile, mitu kohta on võetud
desk-registration-no-address = Sisestage selle saidi aadress, kus registreerutakse.
desk-registration-closes-before-opening = Registreerimine peab lõppema pärast selle avamist.
desk-registration-closes-after-end = Registreerimine peab lõppema enne ürituse lõppu.
desk-registration-closing-announced = Registreerimise lõpp on välja kuulutatud. Seda saab muuta ainult pikendades.
desk-registration-applied = Avaldusi on juba esitatud, seega jääb registreerumise viis samaks.

desk-agenda-no-days = Ürituse päevi ei ole veel lisatud
desk-agenda-no-days-help = Sessioonid kuuluvad päevadesse: lisage esmalt päev.
desk-agenda-no-sessions = Sessioone veel ei ole.
desk-agenda-warnings = Palun kontrollige
desk-agenda-parallel = „{ $one }“ ja „{ $other }“ toimuvad samal ajal.
desk-agenda-same-room = „{ $one }“ ja „{ $other }“ toimuvad samal ajal samas ruumis ({ $room }).
desk-agenda-same-speaker = { $name } esineb samal ajal sessioonidel „{ $one }“ ja „{ $other }“.
desk-agenda-publish-title = Avaldamine
desk-agenda-before-publishing = Kuni esimese versiooni avaldamiseni näevad lugejad sessioone nii, nagu need siin on. Edaspidi näevad nad viimast versiooni.
desk-agenda-after-publishing = Lugejad näevad viimast versiooni:
desk-agenda-latest = Versioon { $number }, { $when }
desk-agenda-unpublished = Veel avaldamata
desk-agenda-unpublished-quiet = Sessioonide kohtade arv või nähtavus.
desk-agenda-unchanged = Pärast viimast versiooni ei ole midagi muutunud.
desk-agenda-not-announced = Enne päevakava avaldamist kuulutage üritus välja.
desk-agenda-empty = Enne avaldamist lisage sessioon.
desk-agenda-note = Märkus lugejatele
desk-agenda-note-help = Lisatakse ajalukku ja vastu võetud osalejatele saadetavasse kirja.
desk-agenda-publish = Avalda ja teata osalejatele
desk-agenda-flash = Päevakava on avaldatud.
desk-session-add = Lisa sessioon
desk-session-new = Uus sessioon
desk-session-day = Päev
desk-session-hours = Aeg
desk-session-title = Pealkiri
desk-session-about = Kirjeldus
desk-session-how = Vorm ja inimesed
desk-session-format = Vorm
desk-session-room = Ruum
desk-session-capacity = Kohad
desk-session-speakers = Esinejad
desk-session-speakers-help = Üks igal real: nimi | organisatsioon ja amet
desk-session-languages = Keeled
desk-session-languages-help = Ainult siis, kui need erinevad ürituse keeltest.
desk-session-for-whom = Kellele
desk-session-seen-by = Kes võib teada, mis see on
desk-session-seen-by-help = Kõik teised saavad teada ainult, et midagi toimub.
desk-session-attended-by = Kes võib tulla
desk-session-attended-by-help = Näidatakse neile, kes võivad sessioonist teada.
desk-session-reason-help = Vajalik, kui muudate, kes seda näha võib. See jääb logisse koos teie nime ja muudatuse ajaga.
desk-session-outside-day = „{ $session }“ peab mahtuma päeva { $date } kellaaegadesse: { $hours }.
desk-session-remove = Eemalda see sessioon
desk-session-remove-question = Sessioon eemaldatakse päevakavast; avaldatud versioonidesse jääb see alles. Selle materjalid jäävad ürituse juurde.
desk-session-saved-flash = Sessioon on salvestatud.
desk-session-removed-flash = Sessioon on eemaldatud.

desk-questions-none = Midagi ei küsita.
desk-questions-retired = Enam ei küsita
desk-questions-retired-note = Nende vastused säilitatakse.
desk-question-new = Uus küsimus
desk-question-edit = Küsimuse muutmine
desk-question-label = Küsimus
desk-question-kind = Vastuse liik
desk-question-stage = Millal küsitakse
question-stage-application = Koos avaldusega
question-stage-feedback = Pärast üritust
question-kind-text = Üks tekstirida
question-kind-long-text = Mitu tekstirida
question-kind-choice = Üks valik mitmest
question-kind-choices = Üks või mitu valikut
question-kind-yes-no = Jah või ei
question-kind-dietary = Toitumisvajadused
question-kind-access = Ligipääsuvajadused
question-kind-consent = Nõusolek
question-kind-rating = Ühest viieni
desk-question-help = Abitekst
desk-question-help-help = Asub küsimuse all.
desk-question-choices = Valikud
desk-question-choices-help = Ainult valikutega küsimuste korral: üks igal real, kõigis keeltes samas järjekorras.
desk-question-required = Kohustuslik
desk-question-is-required = Vastus on kohustuslik
desk-question-is-required-help = Kohustusliku nõusolekuta ei saa keegi registreeruda.
desk-question-yes = Jah
desk-question-no = Ei
desk-question-up = Nihuta üles
desk-question-retire = Lõpeta küsimine
desk-question-ask-again = Küsi uuesti
desk-question-preview = Eelvaade
desk-question-answered = Sellele küsimusele on vastatud. Võite muuta selle sõnastust ja lisada valikuid; liik ja olemasolevad valikud jäävad samaks.
desk-question-kind-of-answered = Sellele küsimusele on vastatud, seega jääb selle liik samaks. Lõpetage selle küsimine ja lisage uus.
desk-question-choices-of-answered = Sellele küsimusele on vastatud, seega ei saa ühtegi valikut eemaldada.
desk-question-too-few-choices = Sisestage vähemalt kaks valikut, üks igal real.
desk-question-too-many = Sellel üritusel on juba küllalt küsimusi.
desk-question-choices-differ = Sisestage { $count ->
    [one] üks rida
   *[other] { $count } rida
  }, nagu algkeeles.

desk-quotas-lead = Kõige rohkem nii palju kohti avalduse esitaja liigile, riigile või organisatsioonile. Kellel koht on, sellele see jääb. Rea eemaldamiseks tühjendage arv.
desk-quotas-warnings = Palun kontrollige
desk-quota-line = Kvoot { $number }
desk-quota-by = Arvestuse alus
quota-dimension-target = Avalduse esitaja liik
quota-dimension-country = Riik
quota-dimension-organisation = Organisatsioon
desk-quota-target = Avalduse esitaja liik
desk-quota-each = Igaüks eraldi
desk-quota-value = Riik või organisatsioon
desk-quota-value-help = Kui tühi, siis igaüks eraldi.
desk-quota-places = Kohti kõige rohkem
desk-quota-twice = See kvoot on siin kaks korda.
desk-quota-no-such-country = „{ $name }“ ei ole riik. Sisestage riigi nimi või kood, näiteks FI.
desk-quota-never-taken = { $count ->
    [one] Kõigi avalduse esitajate liikide kvootide tõttu jääb üle üks koht, mida keegi ei saa.
   *[other] Kõigi avalduse esitajate liikide kvootide tõttu jääb üle { $count } kohta, mida keegi ei saa.
  }
desk-quota-no-limit = Kvoot { $count } on suurem kui kohtade arv, seega ei piira see kedagi.

desk-links-lead = Kumbki üritus näitab teist neile, kes võivad seda näha.
desk-link-relation = See üritus ja teine
desk-link-other = Teine üritus
desk-link-other-help = Selle aadress või aadressi viimane osa: esct-aalborg-2024
desk-link-add = Seo
desk-link-remove = Eemalda seos
desk-link-itself = See on sama üritus.
desk-link-already = Need üritused on juba seotud. Eemaldage esmalt see seos.
desk-link-no-such-event = Selle aadressiga üritust ei ole.

desk-story-drafted = Mustand koostatud: { $when } { $who }
desk-story-announced = Välja kuulutatud: { $when } { $who }
desk-story-closed = Registreerimine käsitsi suletud: { $when } { $who }
desk-story-cancelled = Ära jäetud: { $when } { $who }
desk-lack-title = Sisestage pealkiri.
desk-lack-day = Lisage vähemalt üks päev.
desk-lack-audience = Valige, kes võib seda näha.
desk-lack-place = Sisestage linn, toimumiskoht või liitumislink.
desk-lack-languages = Valige kõneldavad keeled.
desk-lack-registration-address = Sisestage aadress, kus registreerutakse.
desk-announce-title = Väljakuulutamine
desk-announce-lead = Üritus muutub oma sihtrühmale nähtavaks ning ilmub kalendrisse ja voogudesse. Päevakava võib lisada hiljem.
desk-announce-lacks = Enne väljakuulutamist:
desk-announce-button = Kuuluta välja
desk-announce-not-draft = Välja saab kuulutada ainult mustandit.
desk-announce-flash = Üritus on välja kuulutatud.
desk-close-title = Registreerimine
desk-close-at = Registreerimise lõpp: { $moment }.
desk-close-button = Sulge registreerimine kohe
desk-close-question = Keegi ei saa enam registreeruda. Esitatud avaldused jäävad alles. Võite registreerimise uuesti avada.
desk-close-flash = Registreerimine on suletud.
desk-close-not-on = Seda saab teha välja kuulutatud üritusega, mis ei ole lõppenud.
desk-close-already = Registreerimine on juba suletud.
desk-reopen-lead = Registreerimine suleti käsitsi.
desk-reopen-button = Ava registreerimine uuesti
desk-reopen-flash = Registreerimine on uuesti avatud.
desk-reopen-not-closed = Registreerimist ei suletud käsitsi.
desk-reopen-time-passed = Registreerimise lõpp on möödas. Pärast registreerimise uuesti avamist pikendage seda.
desk-extend-title = Registreerimise pikendamine
desk-extend-lead = Lugejad näevad vana aega, uut aega ja põhjust.
desk-extend-until = Registreerimise uus lõpp
desk-extend-reason = Põhjus
desk-extend-reason-help = Näidatakse lugejatele, näiteks: mitme linna soovil.
desk-extend-button = Pikenda
desk-extend-flash = Registreerimise lõpp on edasi lükatud.
desk-extend-closed = Registreerimine suleti käsitsi. Avage see esmalt uuesti.
desk-extend-not-later = Valige aeg, mis on alles ees ja hilisem kui praegune registreerimise lõpp.
desk-extend-no-reason = Esitage põhjus: see teatatakse lugejatele.
desk-extend-history = Senised pikendamised
desk-extend-from = Enne
desk-extend-to = Pärast
desk-cancel-title = Ürituse ärajätmine
desk-cancel-button = Jäta üritus ära
desk-cancel-question = Seda ei saa tagasi võtta. Üritus jääb kalendrisse ärajäetuna. Kõik, kes esitasid avalduse või said kutse, saavad kirja teie põhjendusega.
desk-cancel-reason = Põhjus
desk-cancel-reason-help = Lisatakse kirja ja näidatakse lehel.
desk-cancel-no-reason = Esitage põhjus: see teatatakse neile, kes soovisid tulla.
desk-cancel-not-ahead = Ära saab jätta ainult välja kuulutatud üritust, mis ei ole lõppenud, ja ainult ühe korra.
desk-cancel-flash = Üritus on ära jäetud ja kõigile, kes soovisid tulla, teatatakse sellest.
desk-cancelled-because = Esitatud põhjus: { $reason }

desk-series-new = Uus sari
desk-series-name = Nimi
desk-series-tagline = Ühe reaga
desk-series-countries = Riigid, mida on kavas hõlmata
desk-series-countries-help = Edenemist arvestatakse nende järgi.

## Letters about a cancelled event

event-cancelled-letter-subject = Ära jäetud: { $event }
event-cancelled-letter-greeting = Lugupeetud { $name }
event-cancelled-letter-fact = Võrgustiku { $network } üritus „{ $event }“ ei toimu.
event-cancelled-letter-fact-dated = Võrgustiku { $network } üritus „{ $event }“ ({ $date }) ei toimu.
event-cancelled-letter-reason = Korraldajad kirjutavad: { $reason }
event-cancelled-letter-nothing-to-do = Te ei pea midagi tegema: teie registreering on lõppenud. Palun eemaldage üritus oma kalendrist ja tühistage selle jaoks tehtud broneeringud.
event-cancelled-letter-contact = Kui teil on küsimusi, näiteks reisikulude kohta, kirjutage aadressil { $address }.

## Versions of an agenda

agenda-versions-title = Päevakava versioonid
agenda-versions-lead = Mis ja millal avaldati ning mis muutus.
agenda-versions-none = Ühtegi versiooni ei ole avaldatud
agenda-versions-none-help = Kehtib ürituse lehel olev päevakava.
agenda-versions-back = Tagasi ürituse juurde
agenda-version-title = Päevakava versioon { $number }
agenda-version-first = Esimene versioon.
agenda-version-changes = { $count ->
    [0] Teie jaoks muudatusi ei ole.
    [one] Muutus üks sessioon.
   *[other] Muutus { $count } sessiooni.
  }
agenda-version-published = Avaldatud: { $moment }.
agenda-version-not-latest = Pärast seda on avaldatud uuem versioon.
agenda-version-no-changes = Selles versioonis ei muutunud midagi, mida te näete.
agenda-when = { $date }, { $time }
agenda-change-added = Päevakavas uus.
agenda-change-removed = Ei ole enam päevakavas.
agenda-change-moved = Aeg muudetud; varem oli { $from }.
agenda-change-renamed = Varasem pealkiri: „{ $from }“.
agenda-change-room = Ruum muudetud: oli { $from }, nüüd { $to }.
agenda-change-room-given = Ruum: { $to }.
agenda-change-room-taken = Enam ei toimu ruumis { $from }.
agenda-change-speakers-joined = Nüüd esinevad: { $names }.
agenda-change-speakers-left = Enam ei esine: { $names }.
agenda-change-details = Kirjeldus, vorm või keeled on muudetud.

## Letters about an agenda

agenda-letter-subject = Päevakava on muutunud: { $event }
agenda-letter-subject-first = Päevakava: { $event }
agenda-letter-greeting = Lugupeetud { $name }
agenda-letter-changed = Ürituse „{ $event }“ päevakava on muutunud:
agenda-letter-first = Ürituse „{ $event }“ päevakava on avaldatud:
agenda-letter-more = Kogu päevakava: { $address }
agenda-letter-signature = Võrgustiku { $network } sekretariaat

## Who comes to the door without registration

walk-in-button = Keegi ilma registreerimiseta
walk-in-title = Keegi ilma registreerimiseta
walk-in-tag = Kohapeal registreerunud
walk-in-free = { $count ->
    [0] Vabu kohti ei ole.
    [one] Vaba on { $count } koht.
   *[other] Vaba on { $count } kohta.
}
walk-in-email-help = Ei ole vajalik. Aadressi korral saadetakse kiri lingiga materjalide, osalemistunnistuse ja tagasiside juurde.
walk-in-no-email = Aadress on märkimata
walk-in-submit = Lisa ja märgi kohal olevaks
walk-in-flash = Lisatud ja kohal olevaks märgitud.
walk-in-full = Kõik { $places } kohta on täidetud
walk-in-full-text = Kui ruumi mahub rohkem inimesi, suurendage kohtade arvu. Kui keegi, kellel on koht, ei tule, lükake tema avaldus tagasi. Seejärel lisage see isik uuesti.
walk-in-to-capacity = Suurenda kohtade arvu
walk-in-to-applications = Lükka avaldus tagasi
walk-in-quota = Kvoot on täis: { $quota }
walk-in-quota-text = Vabu kohti on. Võite selle isiku sisse lubada üle kvoodi; see märgitakse üles.
walk-in-over-quota = Luba sisse üle kvoodi
walk-in-registered-address = See aadress on juba registreeritud
walk-in-registered-name = Sellenimeline isik on juba registreeritud
walk-in-namesake-text = Kas see on sama isik? Kui ei ole, lisage ta allpool.
walk-in-somebody-else = See on keegi teine: lisa ja märgi kohal olevaks
walk-in-let-in = Anna koht ja märgi kohal olevaks

## In decisions, letters and files

application-reason-walked-in = Tuli kohale registreerimata
application-reason-let-in = Lubati sisse kohapeal
application-letter-door-subject = Teid lubati sisse: { $event }
application-letter-door-body =
    Lugupeetud { $name }

    Teid registreeriti ürituse „{ $event }“ sissepääsu juures.

    Oma isikliku lingi kaudu leiate materjalid ning pärast üritust oma osalemistunnistuse ja tagasisidevormi:
    { $link }

    Palun hoidke see link enda teada.
application-letter-calendar-removed = Lisatud fail eemaldab ürituse teie kalendrist.
application-letter-offer-expired = Teie vastus pakutud kohale ei jõudnud õigel ajal ja koha saab järgmine ootenimekirjas.
export-way = Kuidas registreeriti
export-at-the-door = Kohapeal
export-in-advance = Eelnevalt registreeritud

## Telling participants what changes

desk-form-tell = Teata osalejatele, mis muutub
desk-form-tell-help = Kõik, kellel on koht, saavad kirja uute kalendrikannetega, kui muutuvad päevad, kellaajad, koht või link.
desk-saved-told-flash = Salvestatud ja osalejatele teatatud.
changes-letter-subject = Muutus: { $event }
changes-letter-fact = Ürituse „{ $event }“ korralduses on midagi muutunud. Teil on sellel üritusel koht.
changes-letter-hours =
    Uued päevad ja kellaajad:
    { $to }
    Seni:
    { $from }
changes-letter-place =
    Uus koht: { $to }
    Seni: { $from }
changes-letter-link = Uus liitumislink: { $link }
changes-letter-no-link = Veebis enam osaleda ei saa.
changes-letter-calendar = Lisatud fail uuendab teie kalendrit.
changes-letter-withdraw = Kui te enam tulla ei saa, tühistage palun osalemine oma isikliku lingi kaudu, et koha saaks keegi teine: { $link }

## The organiser's desk

desk-audience-group = Rühma liikmed
desk-audience-core-group = Rühma tuumikrühm
desk-audience-groups = { $count ->
    [one] { $count } rühma liikmed
   *[other] { $count } rühma liikmed
}

## What the log says

event-drafted = koostas ürituse mustandi
event-edited = muutis üritust
event-days-changed = muutis ürituse päevi
event-organisations-changed = muutis ürituse korraldajaid
event-audience-changed = muutis, kes tohivad üritust näha
event-announced = kuulutas ürituse välja
event-cancelled = jättis ürituse ära
event-linked = sidus kaks üritust
event-unlinked = eemaldas kahe ürituse seose
event-capacity-changed = muutis kohtade arvu
event-quotas-changed = muutis ürituse kvoote
event-question-edited = muutis küsimust
event-registration-edited = muutis registreerumise viisi
event-registration-closed = sulges registreerumise
event-registration-reopened = avas registreerumise uuesti
event-registration-extended = pikendas registreerumise tähtaega
agenda-session-edited = muutis programmi osa
agenda-session-removed = eemaldas programmi osa
agenda-published = avaldas programmi
series-edited = muutis sarja
application-received = esitas avalduse üritusele
application-changed = muutis avaldust
application-decided = otsustas avalduse üle
decisions-told = saatis otsused e-postiga
letter-worded = sõnastas e-kirja
guests-invited = kutsus külalisi
participants-told = teavitas osalejaid muudatustest
participant-checked-in = märkis osaleja saabunuks
check-in-taken-back = tühistas saabumise märke
no-shows-noted = märkis, kes ei tulnud
no-show-taken-back = tühistas puudumise märke
material-uploaded = lisas materjali
material-removed = eemaldas materjali
certificates-announced = saatis tunnistused e-postiga
certificate-issued = andis välja tunnistuse
feedback-asked = küsis osalejatelt tagasisidet
feedback-given = andis tagasisidet

# Topics that the house knows; they are kept in English, in lower case
event-topic-accessibility = Ligipääsetavus
event-topic-biodiversity = Elurikkus
event-topic-circular-economy = Ringmajandus
event-topic-cleaning = Koristamine
event-topic-climate = Kliima
event-topic-construction = Ehitus
event-topic-due-diligence = Hoolsuskohustus
event-topic-economic-development = Majandusareng
event-topic-electronics = Elektroonika
event-topic-energy = Energia
event-topic-food = Toit
event-topic-furniture = Mööbel
event-topic-health = Tervis
event-topic-human-rights = Inimõigused
event-topic-ict = IKT
event-topic-innovation = Innovatsioon
event-topic-joint-procurement = Ühishanked
event-topic-mobility = Liikuvus
event-topic-reserved-contracts = Reserveeritud hankelepingud
event-topic-social-economy = Sotsiaalmajandus
event-topic-social-procurement = Sotsiaalsed riigihanked
event-topic-sustainable-cities = Kestlikud linnad
event-topic-sustainable-procurement = Kestlikud riigihanked
event-topic-textiles = Tekstiil
event-topic-waste = Jäätmed
event-topic-water = Vesi
