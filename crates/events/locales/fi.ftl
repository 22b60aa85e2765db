## What events are: words that every part of this room uses

event-state-draft = Luonnos
event-state-announced = Julkistettu
event-state-open = Ilmoittautuminen avoinna
event-state-full = Täynnä
event-state-closed = Ilmoittautuminen päättynyt
event-state-running = Käynnissä nyt
event-state-past = Päättynyt
event-state-cancelled = Peruttu

event-target-public-authority = Viranomaiset
event-target-social-economy = Yhteisötalouden toimijat
event-target-supplier = Toimittajat
event-target-other = Muut
event-target-public-authority-one = Viranomainen
event-target-social-economy-one = Yhteisötalouden toimija
event-target-supplier-one = Toimittaja
event-target-other-one = Muu

event-registration-open = Avoin: ilmoittautumisjärjestyksessä, sen jälkeen jonotuslista
event-registration-selection = Kiinnostuksenilmaisu: järjestäjä valitsee
event-registration-invitation = Kutsusta
event-registration-external = Toisella sivustolla
event-registration-none = Ei ilmoittautumista: kokouksen koollekutsujat merkitsevät osallistujat

event-role-organiser = Järjestäjä
event-role-co-host = Isäntäorganisaatio
event-role-cooperation = Yhteistyökumppani
event-role-support = Tukija

session-format-plenary = Yhteinen osio
session-format-panel = Paneeli
session-format-workshop = Työpaja
session-format-round-table = Pyöreän pöydän keskustelut
session-format-simulation = Simulaatiopeli
session-format-study-visit = Opintokäynti
session-format-market = Esittelytori
session-format-break = Tauko

event-place-online = Verkossa
event-place-follows = Paikka ilmoitetaan myöhemmin
event-place-and-online = { $place } ja verkossa
event-closes-on = Ilmoittautuminen päättyy { $day }

## The calendar

event-navigation = Kalenteri
event-calendar-title = Kalenteri
event-calendar-lead = Palvelun kaikkien verkostojen koulutukset, konferenssit, webinaarit ja työkokoukset.
event-calendar-views = Kalenterin näkymät
event-calendar-upcoming = Tulevat
event-calendar-month = Kuukausittain
event-calendar-past = Menneet
event-calendar-no-day = Ei vielä päivämäärää
event-calendar-none = Mitään ei ole suunnitteilla
event-calendar-none-hint = Mikään tuleva tapahtuma ei vastaa rajausta. Katso menneitä tapahtumia tai tilaa alta tieto seuraavasta.
event-calendar-none-past = Mikään mennyt tapahtuma ei vastaa rajausta
event-calendar-show-all = Näytä kaikki tulevat tapahtumat
event-calendar-keep = Pysy ajan tasalla
event-calendar-keep-lead = Molemmat seuraavat yllä valitsemaasi ja päivittyvät itsestään.
event-calendar-subscribe = Tilaa omaan kalenteriin (iCalendar)
event-calendar-follow = Seuraa uusia tapahtumia (Atom-syöte)
event-feed-title = Tapahtumat
event-feed-of = Tapahtumat – { $house }

event-filter-title = Rajaus
event-filter-country = Maa
event-filter-any-country = Kaikki maat
event-filter-language = Kieli
event-filter-any-language = Kaikki kielet
event-filter-audience = Kohderyhmä
event-filter-any-audience = Kaikki
event-filter-topic = Aihe
event-filter-any-topic = Kaikki aiheet
event-filter-network = Verkosto
event-filter-any-network = Kaikki verkostot
event-filter-free = Paikat
event-filter-free-any = Kaikki
event-filter-free-yes = Vapaita paikkoja

event-month-turn = Muut kuukaudet
event-month-previous = Edellinen kuukausi
event-month-next = Seuraava kuukausi
event-month-jump = Siirry toiseen kuukauteen
event-month-month = Kuukausi
event-month-year = Vuosi
event-month-empty = Tässä kuussa ei ole tapahtumia.

## Registering, on the page of an event

event-box-title = Ilmoittautuminen
event-box-draft = Tämä on luonnos. Vain sihteeristö näkee sen.
event-box-announced = Ilmoittautuminen ei ole vielä alkanut.
event-box-open = Paikat annetaan ilmoittautumisjärjestyksessä.
event-box-open-button = Ilmoittaudu
event-box-selection = Kerro, miksi haluat osallistua. Järjestäjä valitsee kaikkien kiinnostuksensa ilmaisseiden joukosta ja kirjoittaa jokaiselle.
event-box-selection-button = Ilmaise kiinnostuksesi
event-box-invitation = Vain kutsutut voivat ilmoittautua. Käytä kutsussasi olevaa linkkiä.
event-box-external = Ilmoittautuminen on järjestäjän omalla sivustolla.
event-box-external-button = Ilmoittaudu järjestäjän sivustolla
event-box-none = Tähän kokoukseen ei ilmoittauduta: sen koollekutsujat merkitsevät osallistujat.
event-meeting-of = Kokous: { $names }
event-meeting-title = Kokous
event-meeting-page = Kokouksen sivu: { $name }
event-meeting-convener = Sivu: { $name }
event-box-full = Kaikki paikat on varattu. Voit liittyä jonotuslistalle: vapautuvia paikkoja tarjotaan sen järjestyksessä.
event-box-full-button = Liity jonotuslistalle
event-box-closed = Ilmoittautuminen on päättynyt.
event-box-running = Tämä tapahtuma on käynnissä nyt.
event-box-past = Tämä tapahtuma on päättynyt.
event-box-cancelled = Tätä tapahtumaa ei järjestetä.
event-box-opens = Ilmoittautuminen alkaa { $moment }.
event-box-closes = Ilmoittautuminen päättyy { $moment }.
event-box-closed-at = Se päättyi { $moment }.
event-extension = Määräaikaa siirretty: { $from } → { $to }.
event-extension-because = Määräaikaa siirretty: { $from } → { $to }. Syy: { $reason }
event-extension-set = Määräajaksi asetettu { $to }.
event-extension-set-because = Määräajaksi asetettu { $to }. Syy: { $reason }
event-extensions-title = Määräajan muutokset
event-numbers-of = { $taken }/{ $capacity } { $capacity ->
    [one] paikka
   *[other] paikkaa
} varattu
event-numbers-taken = { $taken ->
    [one] { $taken } paikka varattu
   *[other] { $taken } paikkaa varattu
}
event-numbers-waiting = { $count } jonotuslistalla
event-numbers-label = Paikat
event-own-submitted = Olet ilmoittautunut. Järjestäjä kirjoittaa sinulle.
event-own-accepted = Sinulla on paikka.
event-own-waitlisted = Olet jonotuslistalla.
event-own-offered = Sinulle on varattu paikka. Vastaa sähköpostissasi olevalla linkillä.
event-own-declined = Sinulle ei tällä kertaa ole paikkaa.
event-own-cancelled = Olet perunut ilmoittautumisesi.

## The page of an event

event-original = Alkuperäinen nimi:
event-shown-to = Ei julkinen. Näkyy näille: { $audience }
event-place-label = Paikka
event-place-connect = Osallistu verkossa
event-place-withheld = Yksityiskohdat kerrotaan osallistujille.
event-languages = Kielet
event-interpretation = Tulkkauskielet
event-series = Osa sarjaa
event-website = Verkkosivusto
event-add-to-calendar = Lisää omaan kalenteriin
event-days-title = Milloin
event-days-none = Päivämäärä ilmoitetaan myöhemmin.
event-own-hours = sinun aikasi: { $hours }
event-agenda-title = Ohjelma
event-agenda-follows = Ohjelma julkaistaan myöhemmin.
event-agenda-changes = Mitä ohjelmassa on muuttunut
event-house-rules = Tapahtuman säännöt
event-materials-title = Aineistot
event-linked-title = Liittyvät tapahtumat
event-link-back-to-back = Järjestetään peräkkäin
event-link-joint-meeting = Yhteiskokous
event-link-followed-by = Jatkuu tapahtumassa
event-link-follows = Jatkoa tapahtumalle
event-link-related = Liittyy aiheeseen
event-session-restricted = Tämä osa ei ole julkinen.
event-session-places = { $count ->
    [one] { $count } paikka
   *[other] { $count } paikkaa
}
event-session-for = Saa osallistua: { $audience }
event-desk-label = Sihteeristölle

## Feeds

event-feed-cancelled = Peruttu: { $event }
event-feed-day = { $event } (päivä { $day }/{ $days })
event-feed-connect = Osallistu verkossa: { $link }

## Applications: how they stand, and why

application-status-submitted = Lähetetty
application-status-accepted = Hyväksytty
application-status-waitlisted = Jonotuslistalla
application-status-offered = Paikka tarjottu
application-status-declined = Hylätty
application-status-cancelled = Peruttu

application-reason-place-free = Paikka oli vapaana
application-reason-full = Kaikki paikat oli varattu
application-reason-quota-full = Tämän ryhmän paikat oli varattu
application-reason-to-be-selected = Odottaa järjestäjän valintaa
application-reason-moved-up = Paikka vapautui ja jonotuslista eteni
application-reason-offer-taken = Otti tarjotun paikan
application-reason-offer-left = Jätti tarjotun paikan muille
application-reason-offer-expired = Ei vastannut paikkatarjoukseen ajoissa
application-reason-withdrawn = Ei enää halua osallistua
application-reason-account-deleted = Poisti tilinsä

## Applications: what applicants may read in letters

application-letter-submitted-subject = Olemme saaneet kiinnostuksenilmaisusi: { $event }
application-letter-submitted-body =
    Hei { $name },

    kiitos kiinnostuksestasi tapahtumaan ”{ $event }” ({ $date }).

    Järjestäjä valitsee osallistujat kaikkien kiinnostuksensa ilmaisseiden joukosta ja kirjoittaa sinulle joka tapauksessa. Sinulla ei vielä ole paikkaa.

    Omasta linkistäsi näet ilmoittautumisesi tilanteen ja voit muuttaa vastauksiasi tai perua ilmoittautumisesi:
    { $link }

    Älä anna linkkiä muille. Jokainen, jolla se on, voi perua ilmoittautumisesi.
application-letter-accepted-subject = Sinulla on paikka: { $event }
application-letter-accepted-body =
    Hei { $name },

    sinulla on paikka tapahtumassa ”{ $event }”.

    Milloin:
    { $hours }

    Missä:
    { $place }

    Liitetiedosto lisää tapahtuman kalenteriisi.

    Omasta linkistäsi näet kaikki tiedot ja voit perua, jos et pääse, jotta joku toinen saa paikan:
    { $link }

    Älä anna linkkiä muille.
application-letter-waitlisted-subject = Olet jonotuslistalla: { $event }
application-letter-waitlisted-body =
    Hei { $name },

    kiitos ilmoittautumisestasi tapahtumaan ”{ $event }” ({ $date }).

    Sinulle ei juuri nyt ole vapaata paikkaa. Olet jonotuslistalla. Vapautuvia paikkoja tarjotaan listan järjestyksessä, ja kirjoitamme sinulle, kun on sinun vuorosi.

    Omasta linkistäsi näet sijasi listalla tai voit poistua siltä:
    { $link }
application-letter-offered-subject = Sinulle tarjotaan paikkaa: { $event }
application-letter-offered-body =
    Hei { $name },

    tapahtumassa ”{ $event }” ({ $date }) on vapautunut paikka, ja se on sinun, jos haluat sen.

    Vastaa kyllä tai ei viimeistään { $until }:
    { $link }

    Jos emme kuule sinusta siihen mennessä, paikka siirtyy jonotuslistan seuraavalle.
application-letter-declined-subject = Ilmoittautumisesi: { $event }
application-letter-declined-body =
    Hei { $name },

    kiitos ilmoittautumisestasi tapahtumaan ”{ $event }” ({ $date }). Ilmoittautumisia oli enemmän kuin paikkoja, emmekä valitettavasti voi tarjota sinulle paikkaa.

    Ilmoittautumisesi on edelleen nähtävissä täällä:
    { $link }
application-letter-cancelled-subject = Peruttu: { $event }
application-letter-cancelled-body =
    Hei { $name },

    ilmoittautumisesi tapahtumaan ”{ $event }” ({ $date }) on peruttu.

    Voit ilmoittautua uudelleen niin kauan kuin ilmoittautuminen on avoinna. Peruttu ilmoittautumisesi:
    { $link }
application-letter-again-subject = Ilmoittautumisesi: { $event }
application-letter-again-body =
    Hei { $name },

    joku, luultavasti sinä, on lähettänyt tästä osoitteesta toisen ilmoittautumisen tapahtumaan ”{ $event }”. Sellainen on jo olemassa, eikä se ole muuttunut.

    Tästä omasta linkistä näet sen tilanteen ja voit muuttaa vastauksiasi tai perua ilmoittautumisesi:
    { $link }
application-letter-invitation-subject = Kutsu: { $event }
application-letter-invitation-body =
    Hei { $name },

    sinut on kutsuttu tapahtumaan ”{ $event }” ({ $date }, { $place }).

    Ilmoittaudu täällä. Linkillä voi ilmoittautua kerran:
    { $link }

application-date-to-follow = päivämäärä ilmoitetaan myöhemmin
application-place-connect =
    { $place }
    Osallistu verkossa täällä: { $url }
application-calendar-day = { $event } (päivä { $day }/{ $days })
application-calendar-link = Ilmoittautumisesi: { $link }

## Applications: the form

application-answer-yes = Kyllä
application-answer-no = Ei
application-answer-needed = Vastaa tähän kysymykseen.
application-answer-not-a-choice = Valitse jokin tarjotuista vastauksista.
application-consent-needed = Voit ilmoittautua vain, jos hyväksyt tämän.
application-too-long = Tämä on liian pitkä: enintään { $longest } merkkiä.
application-name-needed = Kirjoita nimesi.
application-email-needed = Kirjoita sähköpostiosoitteesi.
application-email-wrong = Kirjoita sähköpostiosoite, esimerkiksi nimi@kaupunki.example.
application-organisation-needed = Kirjoita organisaatiosi nimi.
application-audience-needed = Kerro, minkä tyyppinen organisaatiosi on.
application-audience-not-meant = Tätä tapahtumaa ei ole tarkoitettu tällaisille organisaatioille.
application-country-needed = Valitse organisaatiosi maa: paikat jaetaan maittain.
application-country-wrong = Valitse maa luettelosta.
application-title = Ilmoittaudu
application-title-selection = Ilmaise kiinnostuksesi
application-lead = Et tarvitse tiliä. Ilmoitamme sinulle heti sähköpostitse, onko sinulla paikka.
application-lead-selection = Et tarvitse tiliä. Järjestäjä valitsee kaikkien kiinnostuksensa ilmaisseiden joukosta ja kirjoittaa jokaiselle.
application-deed = Lähetä ilmoittautuminen
application-deed-selection = Lähetä kiinnostuksenilmaisu
application-name = Nimi
application-email = Sähköpostiosoite
application-email-help = Vahvistus ja oma linkkisi lähetetään tähän osoitteeseen.
application-organisation = Organisaatio
application-organisation-help = Sen organisaation nimi, jonka puolesta osallistuisit.
application-audience = Minkä tyyppinen organisaatiosi on?
application-country = Organisaatiosi maa
application-country-none = Valitse maa
application-language = Viestiemme kieli
application-language-help = Kieli, jolla kirjoitamme sinulle. Itse tapahtuma voi olla toisella kielellä.
application-privacy-title = Mitä tiedoillesi tapahtuu
application-privacy = Verkoston { $network } sihteeristö käyttää tähän kirjoittamiasi tietoja tapahtuman järjestämiseen eikä näytä niitä muille, ellet anna siihen suostumusta tällä lomakkeella.
application-privacy-rights = Omalla linkilläsi voit itse muuttaa ilmoittautumistasi tai perua sen.
application-event = Tapahtuma
application-event-title = Nimi
application-when = Milloin
application-closes = Ilmoittautuminen päättyy
application-to-event = Tapahtuman sivulle
application-full-note = Kaikki paikat ovat tällä hetkellä varattuja. Jos ilmoittaudut nyt, tulet jonotuslistalle.
application-not-invited = Tähän tapahtumaan pääsee vain kutsusta. Käytä kutsussasi olevaa linkkiä.
application-invitation-used = Tämä kutsu on jo käytetty tai peruttu. Pyydä järjestäjältä uusi.
application-not-yet = Ilmoittautuminen ei ole vielä alkanut.
application-opens-at = Ilmoittautuminen alkaa { $opens }.
application-closed = Ilmoittautuminen on päättynyt.
application-elsewhere = Tähän tapahtumaan ilmoittaudutaan toisella sivustolla.
application-not-needed = Tähän kokoukseen ei ilmoittauduta: sen koollekutsujat merkitsevät osallistujat.
application-already = Tällä osoitteella on jo ilmoittauduttu. Oma linkki on voitu lähettää uudelleen osoitteen haltijalle.
application-no-question = Tapahtumassa ei ole tällaista kysymystä.
application-received-title = Kiitos
application-received-lead = Olemme saaneet lähettämäsi tiedot ja kirjoittaneet sinulle.
application-received-next = Mitä nyt tapahtuu
application-received-mail = Saat muutaman minuutin kuluessa viestin sähköpostiisi. Siinä kerrotaan ilmoittautumisesi tilanne.
application-received-link = Viestissä on oma linkkisi. Sillä voit katsoa ilmoittautumistasi, muuttaa sitä tai perua sen ilman tiliä.
application-received-spam = Jos mitään ei ole tullut kymmenen minuutin kuluttua, katso roskapostikansiosta ja tarkista, että kirjoitit osoitteesi oikein. Voit lähettää lomakkeen uudelleen.

## Applications: the personal page

application-own-kicker = Ilmoittautumisesi
application-yours = Mitä lähetit
application-applied-at = Lähetetty
application-answers = Vastauksesi
application-told-submitted = Järjestäjä ei ole vielä päättänyt ja kirjoittaa sinulle.
application-told-accepted = Sinulla on paikka. Tervetuloa!
application-told-waitlisted = Olet jonotuslistalla.
application-told-place = Sijasi jonotuslistalla on { $place }. Vapautuvia paikkoja tarjotaan sen järjestyksessä.
application-told-offered = Paikka on vapautunut ja varattu sinulle. Kerro, haluatko sen.
application-told-declined = Ilmoittautumisia oli enemmän kuin paikkoja, eikä sinulla ole paikkaa.
application-told-cancelled = Tämä ilmoittautuminen on peruttu.
application-told-event-cancelled = Tapahtuma on peruttu.
application-offer = Sinulle on varattu paikka
application-offer-until = Jos et vastaa viimeistään { $until }, paikka siirtyy jonotuslistan seuraavalle.
application-offer-take = Kyllä, otan paikan
application-offer-leave = Ei, antakaa se jollekulle toiselle
application-offer-leave-question = Paikka siirtyy jonotuslistan seuraavalle, ja ilmoittautumisesi perutaan.
application-offer-leave-deed = Luovu paikasta
application-offer-taken-flash = Paikka on sinun. Lähetimme sinulle vahvistuksen.
application-offer-left-flash = Kiitos tiedosta. Paikka siirtyy jollekulle toiselle.
application-offer-gone-flash = Enää ei ole paikkatarjousta, johon vastata.
application-change = Muuta vastauksiasi
application-change-deed = Tallenna muutokset
application-changed-flash = Muutokset on tallennettu.
application-organisation-stays = Paikat jaetaan organisaatioittain, joten organisaatiosi pysyy sellaisena kuin sen ilmoitit. Kirjoita järjestäjälle, jos se on väärin.
application-country-stays = Paikat jaetaan maittain, joten maasi pysyy sellaisena kuin sen ilmoitit. Kirjoita järjestäjälle, jos se on väärin.
application-too-late-flash = Tähän on liian myöhäistä: mitään ei muutettu.
application-withdraw-title = Etkö pääse?
application-withdraw = Peru ilmoittautumiseni
application-withdraw-question = Ilmoittautumisesi perutaan. Niin kauan kuin ilmoittautuminen on avoinna, voit ilmoittautua uudelleen jonon perälle.
application-withdraw-question-place = Paikkasi siirtyy jonotuslistan seuraavalle. Niin kauan kuin ilmoittautuminen on avoinna, voit ilmoittautua uudelleen jonon perälle.
application-withdraw-question-place-to-desk = Paikkasi vapautuu, ja järjestäjä päättää, kuka sen saa. Niin kauan kuin ilmoittautuminen on avoinna, voit ilmoittautua uudelleen.
application-withdraw-deed = Kyllä, peru se
application-withdrawn-flash = Ilmoittautumisesi on peruttu. Kiitos tiedosta.
application-nothing-to-withdraw-flash = Mitään peruttavaa ei ollut.
application-again = Ilmoittaudu uudelleen
applications-own-title = Omat ilmoittautumiset
applications-own-lead = Tapahtumat, joihin olet ilmoittautunut tällä tilillä.
applications-own-none = Et ole vielä ilmoittautunut mihinkään
applications-own-none-hint = Tässä luetellaan ilmoittautumiset, jotka lähetät kirjautuneena tilisi osoitteella.
applications-own-calendar = Kalenteriin

## On the day: attendance

desk-tab-attendance = Läsnäolo
desk-tab-materials = Aineistot
desk-tab-certificates = Todistukset
desk-tab-feedback = Palaute

attendance-title = Läsnäolo
attendance-no-days = Tapahtuman päiviä ei ole vielä lisätty
attendance-no-days-text = Lisää ensin päivät; sen jälkeen osallistujia voi kirjata saapuneiksi.
attendance-days = Päivä
attendance-here = Paikalla { $day }
attendance-out-of = / { $places }
attendance-not-yet = Osallistujia voi kirjata saapuneiksi tapahtumapäivän aamusta alkaen.
attendance-search = Nimi tai organisaatio
attendance-find = Etsi
attendance-nobody = Kenelläkään ei ole vielä paikkaa
attendance-nobody-text = Kaikki hyväksytyt näkyvät täällä.
attendance-not-found = Haulla ”{ $words }” ei löytynyt ketään
attendance-not-found-text = Kokeile sukunimen tai organisaation alkua. Luettelossa eivät ole ne, joilla ei ole paikkaa.
attendance-list = Osallistujat, { $day }
attendance-name = Nimi
attendance-audience = Kohderyhmä
attendance-state = Tila
attendance-deed = Toiminto
attendance-is-here = Paikalla
attendance-expected = Odotetaan
attendance-no-show = Ei saapunut
attendance-check-in = Kirjaa saapuneeksi
attendance-undo = Kumoa
attendance-counts = Ketkä olivat paikalla, päivän ja kohderyhmän mukaan
attendance-day = Päivä
attendance-all = Kaikki
attendance-of = { $here }/{ $places }
attendance-more = Luettelot ja tiedostot
attendance-print = Tulosta allekirjoitettava lista (PDF)
attendance-csv = Lataa CSV-tiedostona
attendance-xlsx = Lataa Exceliä varten (XLSX)
attendance-no-shows = Ketkä eivät saapuneet
attendance-checked-in-flash = Kirjattu saapuneeksi.
attendance-taken-back-flash = Saapumiskirjaus kumottiin.
attendance-not-accepted = Tällä henkilöllä ei ole paikkaa tapahtumassa. Vain hyväksytyt osallistujat kirjataan saapuneiksi.
attendance-too-early = Tämä päivä ei ole vielä koittanut.

check-in-title = Saapumiskirjaus
check-in-code-title = Sisäänpääsykoodisi
check-in-code-lead = Näytä tämä koodi tapahtuman sisäänkäynnillä. Vastaanoton henkilökunta skannaa sen ja kirjaa sinut saapuneeksi.
check-in-code-desk = Työskenteletkö vastaanotossa? Kirjaudu sisään.
check-in-no-place = Ei paikkaa
check-in-since = Paikalla { $at } alkaen
check-in-not-yet = Tämä päivä ei ole vielä koittanut.
check-in-to-list = Läsnäololistaan
check-in-own-title = Sisäänpääsykoodisi
check-in-own-text = Näytä tämä koodi sisäänkäynnillä puhelimesta tai paperilta. Nimesikin riittää.

no-show-title = Ketkä eivät saapuneet
no-show-lead = Osallistujat, joilla oli paikka ja joita ei kirjattu saapuneiksi minään päivänä.
no-show-not-over = Kukaan ei puutu ennen kuin tapahtuma on päättynyt.
no-show-none = Kaikki saapuivat
no-show-none-text = Kaikki, joilla oli paikka, kirjattiin saapuneiksi ainakin yhtenä päivänä.
no-show-nobody-checked-in = Tässä tapahtumassa ketään ei kirjattu saapuneeksi, joten luettelo ei kerro, ketkä saapuivat.
no-show-note-all = Merkitse kaikki poissa olleiksi
no-show-note-all-question = { $count ->
    [one] Yksi henkilö merkitään poissa olleeksi. Hänelle ei lähetetä viestiä.
   *[other] { $count } henkilöä merkitään poissa olleiksi. Heille ei lähetetä viestiä.
}
no-show-list = Ei kirjattu saapuneeksi minään päivänä
no-show-noted = Merkitty { $at }
no-show-not-noted = Ei merkitty
no-show-note = Ei saapunut
no-show-take-back = Kumoa
no-show-back = Takaisin läsnäoloon
no-show-noted-flash = Merkitty.
no-show-taken-back-flash = Merkintä kumottiin.

## Materials

material-audience-participants = Osallistujat, joilla on paikka
material-audience-named = Joku muu
material-note = { $kind }, { $size }

materials-title = Aineistot
materials-of = Aineistot: { $event }
materials-none = Täällä ei ole vielä mitään sinulle
materials-none-text = Esitykset julkaistaan usein tapahtuman jälkeen. Jos osallistuit, kirjaudu sisään tai avaa saamassasi viestissä oleva linkki.
materials-desk-lead = Esitykset ja muut tiedostot. Kukin näytetään vain valitsemallesi kohderyhmälle.
materials-desk-none = Ei vielä aineistoja
materials-desk-none-text = Lataa ensimmäinen palveluun alla.
materials-list = Tämän tapahtuman tiedostot
material-title = Otsikko
material-title-help = Siten kuin lukijat sen näkevät, esimerkiksi ”Varatut hankinnat Tampereella”.
material-title-language = Otsikon kieli
material-session = Osio
material-whole-event = Koko tapahtuma
material-audience = Kuka saa nähdä sen
material-audience-help = Osallistujat löytävät sen myös sivulta, jolle heidän viestinsä johtavat.
material-audience-names = Nimet, jos valitsit organisaatioita tai henkilöitä
material-audience-names-help = Yksi riville: organisaatioiden nimet tai niiden henkilöiden sähköpostiosoitteet, joilla on tili.
material-file = Tiedosto
material-file-help = Enintään { $size }. Sallitut tiedostotyypit: { $kinds }. Tekstitiedostojen on oltava UTF-8-muodossa.
material-file-missing = Valitse tiedosto, joka ei ole tyhjä.
material-file-kind-unknown = Tämäntyyppisiä tiedostoja ei jaeta. Sallitut tiedostotyypit: { $kinds }.
material-file-disguised = Tiedoston sisältö ei ole sitä, mitä sen nimi kertoo. Tallenna se uudelleen ohjelmassa, jolla se tehtiin.
material-upload-title = Lisää tiedosto
material-upload = Lataa palveluun
material-uploaded-flash = Tiedosto on ladattu palveluun.
material-remove = Poista
material-remove-question = ”{ $title }” poistetaan kaikilta, eikä sitä voi palauttaa.
material-remove-deed = Poista se
material-removed-flash = Tiedosto on poistettu.

## Certificates of attendance

certificates-title = Osallistumistodistukset
certificates-rule = Tapahtuman jälkeen jokaisella, joka on kirjattu saapuneeksi ainakin yhtenä päivänä, on oikeus todistukseen. Siinä mainitaan päivät, joina hän oli paikalla, ja osallistumisaikana näiden päivien ilmoitetut ajat tauot mukaan lukien.
certificates-none = Ketään ei kirjattu saapuneeksi
certificates-none-text = Kirjaa ensin osallistujat saapuneiksi; sen voi tehdä myös jälkikäteen allekirjoitetusta listasta.
certificates-to-attendance = Läsnäoloon
certificates-list = Paikalla olleet osallistujat
certificate-days = Päivät
certificate-time = Osallistumisaika
certificate-hours = { $hours } h { $minutes } min
certificate-issued-heading = Myönnetty
certificate-not-issued = Ei vielä
certificate-issue = Myönnä
certificate-issued-flash = Todistus on myönnetty.
certificate-letter = Viesti
certificate-letter-sent = Lähetetty
certificate-letter-not-sent = Ei lähetetty
certificate-paper = Todistus
certificate-letters = Kirjoita osallistujille
certificate-letters-question = { $count ->
    [one] Yksi henkilö, jolle ei ole vielä ilmoitettu, saa viestin, jossa on linkki hänen todistukseensa.
   *[other] { $count } henkilöä, joille ei ole vielä ilmoitettu, saa viestin, jossa on linkki heidän todistukseensa.
}
certificate-letters-flash = Viestit ovat matkalla.
certificate-letter-subject = Osallistumistodistuksesi: { $event }
certificate-letter-body =
    Hei { $name },

    kiitos osallistumisestasi tapahtumaan ”{ $event }”. Osallistumistodistuksesi on valmis:
    { $link }

    Linkki on tarkoitettu vain sinulle. Jos nimesi on kirjoitettu väärin, vastaa sihteeristölle ennen kuin annat todistuksen eteenpäin.
certificate-own-title = Osallistumistodistus
certificate-own-text = Siinä mainitaan päivät, joina olit paikalla.
certificate-download = Lataa todistus (PDF)
certificate-signed-by = Verkoston { $network } sihteeristö
certificate-refused-title = Todistusta ei ole
certificate-cancelled = Tapahtuma peruttiin.
certificate-not-over = Todistukset myönnetään, kun tapahtuma on päättynyt.
certificate-no-place = Todistukset on tarkoitettu niille, joilla oli paikka tapahtumassa.
certificate-not-there = Sinua ei kirjattu saapuneeksi tapahtumaan. Jos olit paikalla, kirjoita sihteeristölle.
certificate-unprintable = Näitä nimen merkkejä ei voi tulostaa: { $characters }. Todistukset tulostetaan latinalaisin, kreikkalaisin ja kyrillisin kirjaimin; kirjoita nimi jollakin näistä.
certificate-back = Takaisin
certificate-verified-title = Osallistumistodistuksen tarkistus
certificate-genuine = Tämä todistus on aito. Sen on myöntänyt { $network }.
certificate-withdrawn = Tällä numerolla on myönnetty todistus, mutta { $network } on sen jälkeen korjannut läsnäololistaa: todistus ei enää vahvista, että tämä henkilö osallistui.
certificate-fact-name = Nimi
certificate-fact-event = Tapahtuma
certificate-fact-place = Paikka
certificate-fact-issued = Myönnetty
certificate-fact-number = Numero
certificate-compare = Vertaa näitä tietoja paperiin. Jos ne eroavat, paperia on muutettu.

## Feedback

feedback-title = Mitä mieltä olit?
feedback-lead = Muutama kysymys auttaa tekemään seuraavasta tapahtumasta paremman.
feedback-no-names = Vastauksesi pidetään erillään nimestäsi. Järjestäjät näkevät, mitä sanottiin ja minä päivänä, mutta eivät kuka sanoi. Älä siksi mainitse vastauksissasi kenenkään nimeä, ei omaasikaan.
feedback-send = Lähetä
feedback-give = Anna palautetta
feedback-nothing = Vastaa ainakin yhteen kysymykseen.
feedback-thanks-title = Kiitos
feedback-thanks = Vastauksesi ovat saapuneet. Kukin osallistuja vastaa kerran.
feedback-closed = Juuri nyt ei ole kysymyksiä, joihin vastata.
feedback-back = Takaisin ilmoittautumiseesi

feedback-question-overall = Minkä arvosanan annat tapahtumalle kokonaisuutena?
feedback-question-rating-help = 1 on heikko, 5 on erinomainen.
feedback-question-most-useful = Mistä oli sinulle eniten hyötyä?
feedback-question-better = Mikä voisi olla paremmin?
feedback-question-use = Aiotko käyttää oppimaasi jossakin hankinnassa?

feedback-letter-subject = Mitä pidit tapahtumasta ”{ $event }”?
feedback-letter-body =
    Hei { $name },

    kiitos osallistumisestasi tapahtumaan ”{ $event }”. Vastaisitko muutamaan sitä koskevaan kysymykseen?
    { $link }

    Vastauksesi pidetään erillään nimestäsi.
feedback-reminder-subject = Muistutus: mitä pidit tapahtumasta ”{ $event }”?
feedback-reminder-body =
    Hei { $name },

    et ole vielä kertonut, mitä pidit tapahtumasta ”{ $event }”. Se vie muutaman minuutin:
    { $link }

    Vastauksesi pidetään erillään nimestäsi. Jos et halua vastata, sinun ei tarvitse tehdä mitään.

feedback-results-title = Palaute
feedback-results-lead = Mitä osallistujat sanoivat, ilman nimiä. Tekstit ovat satunnaisessa järjestyksessä.
feedback-not-begun = Osallistujilta voi kysyä, kun tapahtuma on alkanut, ellei sitä ole peruttu.
feedback-ask = Pyydä palautetta
feedback-ask-question = { $count ->
    [one] Yksi osallistuja, jolta ei ole vielä kysytty, saa viestin, jossa on oma linkki.
   *[other] { $count } osallistujaa, joilta ei ole vielä kysytty, saa viestin, jossa on oma linkki.
}
feedback-ask-default = Et ole laatinut omia kysymyksiä, joten mukaan lisätään neljä tavallista. Voit muuttaa niitä ennen lähettämistä.
feedback-remind = Muistuta
feedback-remind-question = { $count ->
    [one] Yksi osallistuja, jolta on kysytty ja joka ei ole vastannut, saa muistutuksen.
   *[other] { $count } osallistujaa, joilta on kysytty ja jotka eivät ole vastanneet, saa muistutuksen.
}
feedback-questions = Muuta kysymyksiä
feedback-asked-flash = Viestit ovat matkalla.
feedback-number-asked = Osallistujia, joilta kysyttiin
feedback-number-given = Vastauksia
feedback-rate = Vastausprosentti
feedback-none = Kukaan ei ole vielä vastannut
feedback-none-text = Vastaukset näkyvät täällä sitä mukaa kuin niitä tulee.
feedback-filters = Kohderyhmä
feedback-filter-all = Kaikki
feedback-filter = { $audience } ({ $count })
feedback-few = Alle kolme henkilöä vastasi. Näin vähistä vastauksista voi päätellä vastaajan: pidä ne omana tietonasi.
feedback-answers = Vastaukset
feedback-answered = { $count }/{ $all } vastasi tähän.
feedback-average = Keskiarvo: { $average }/5.
feedback-yes = Kyllä
feedback-no = Ei

## Tables to take along

export-number = Numero
export-name = Nimi
export-email = Sähköposti
export-organisation = Organisaatio
export-audience = Kohderyhmä
export-country = Maa
export-language = Kieli
export-status = Tila
export-told = Ilmoitettu tila
export-applied = Ilmoittautunut
export-changed = Muutettu
export-offer-expires = Paikkatarjous vanhenee
export-check-in = Paikalla { $day }
export-no-show = Merkitty poissa olleeksi
export-certificate = Todistuksen numero
export-day = Päivä

## Series and campaigns

series-kicker = Sarja
series-list-title = Sarjat
series-list-lead = Kampanjoita ja toistuvia kokouksia: sama koulutus monessa maassa tai konferenssi joka vuosi.
series-list-none = Sarjoja ei vielä ole
series-editions = { $count ->
    [one] { $count } toteutus
   *[other] { $count } toteutusta
}
series-progress-title = Edistyminen
series-progress-label = Tavoitetut maat
series-progress-countries = { $reached }/{ $meant ->
    [one] { $meant } maa
   *[other] { $meant } maata
}
series-held = Pidettyjä toteutuksia
series-planned = Suunniteltuja toteutuksia
series-cancelled = Peruttuja toteutuksia
series-attended = Osallistujia
series-attended-source = Toteutuksissa saapuneiksi kirjatut
series-editions-title = Toteutukset
series-map = { $series }: toteutukset maittain
series-map-country = { $country }: { $count ->
    [0] ei vielä toteutusta
    [one] { $count } toteutus
   *[other] { $count } toteutusta
}
series-map-caption = Toteutusten määrä. Luvulla 0 merkitty maa on tarkoitus tavoittaa, mutta siellä ei vielä ole toteutusta.
series-table-caption = Toteutukset maittain ja kielittäin
series-column-country = Maa
series-column-language = Kieli
series-column-when = Milloin
series-column-edition = Toteutus
series-column-state = Tila
series-edition-missing = Ei vielä toteutusta

## Events on the front page and in the search

event-front-title = Tulossa
event-front-all = Koko kalenteri
event-front-now = Käynnissä nyt:
search-kind-event = Tapahtuma

## Applications: the selection desk

desk-tab-applications = Ilmoittautumiset
desk-tab-letters = Viestit
desk-tab-invitations = Kutsut
desk-selection-title = Ilmoittautumiset
desk-selection-capacity = Paikkoja
desk-selection-free = Vapaana
desk-selection-untold = { $count ->
    [one] Yhtä päätöstä ei ole vielä lähetetty. Ilmoittautunut ei tiedä siitä.
   *[other] { $count } päätöstä on vielä lähettämättä. Ilmoittautuneet eivät tiedä niistä.
}
desk-selection-to-letters = Katso viestit ja lähetä ne
desk-selection-balance = Ilmoittautumisten ja paikkojen jakauma
desk-selection-by-audience = Paikat kohderyhmittäin
desk-selection-by-country = Paikat maittain
desk-selection-applied-by-audience = Ilmoittautumiset kohderyhmittäin
desk-selection-applied-by-country = Ilmoittautumiset maittain
desk-selection-no-country = Maata ei ilmoitettu
desk-selection-other-countries = { $count ->
    [one] Yksi muu maa
   *[other] { $count } muuta maata
}
desk-selection-share = { $taken }, ilmoittautuneita { $applied }
desk-selection-share-of-quota = { $taken }, enintään { $quota }
desk-selection-pass-on = Tarjoa vapaat paikat jonotuslistalle
desk-selection-pass-on-question = Kukin vapaa paikka tarjotaan jonotuslistan seuraavalle, joka mahtuu kiintiöihin. Heille kirjoitetaan heti.
desk-selection-pass-on-deed = Tarjoa paikat
desk-selection-offered-flash = Vapaat paikat tarjottiin jonotuslistalle.
desk-selection-nothing-offered-flash = Mitään ei tarjottu: kenellekään jonotuslistalla olevalle ei ole sopivaa vapaata paikkaa.
desk-selection-filter = Rajaa ilmoittautumisia
desk-selection-words = Nimi tai organisaatio
desk-selection-any = Kaikki
desk-selection-answers = Vastaukset
desk-selection-show-all = Näytä kaikki ilmoittautumiset
desk-selection-none = Ei vielä ilmoittautumisia
desk-selection-none-hint = Ilmoittautumiset luetellaan täällä sitä mukaa kuin niitä tulee.
desk-selection-none-fit = Mikään ilmoittautuminen ei vastaa rajausta
desk-selection-accept = Hyväksy
desk-selection-waitlist = Jonotuslista
desk-selection-decline = Hylkää
desk-selection-undecided = Takaisin avoimeksi
desk-selection-decide = Päätä
desk-selection-note-title = Huomautus ja kiintiöt
desk-selection-note = Huomautus
desk-selection-note-help = Vain sihteeristölle. Säilytetään päätöksen yhteydessä.
desk-selection-over-quota = Hyväksy yli kiintiöiden
desk-selection-over-quota-help = Huomautuksessa on kerrottava syy. Tapahtuman paikkamäärää ei koskaan ylitetä.
desk-selection-all = Päätä kaikista { $count } ilmoittautumisesta, ei vain valituista
desk-selection-all-that-fit = Päätä kaikista { $count } rajausta vastaavasta ilmoittautumisesta, ei vain valituista
desk-selection-caption = { $count ->
    [one] Yksi ilmoittautuminen
   *[other] { $count } ilmoittautumista
}
desk-selection-tick-page = Valitse kaikki tällä sivulla
desk-selection-tick = Valitse { $name }
desk-selection-number = Nro
desk-selection-place = Listalla sijalla { $place }
desk-selection-audience = Kohderyhmä
desk-selection-country = Maa
desk-selection-status = Tila
desk-selection-not-told = Ei vielä lähetetty
desk-selection-never-told = Muutettu ennen lähettämistä
desk-selection-nameless = Poistettu tili
desk-selection-decided-flash = Päätös on kirjattu. Ilmoittautuneet saavat siitä tiedon, kun lähetät viestit.
desk-selection-nothing = Valitse ainakin yksi ilmoittautuminen, josta voi päättää näin.
desk-selection-no-places = { $free ->
    [0] Vapaita paikkoja ei ole. Mitään ei muutettu.
    [one] Valitsit { $wanted } ilmoittautumista, mutta vain yksi paikka on vapaana. Mitään ei muutettu.
   *[other] Valitsit { $wanted } ilmoittautumista, mutta vain { $free } paikkaa on vapaana. Mitään ei muutettu.
}
desk-selection-no-quota = Tälle ei ole tilaa: { $name } ({ $quota }). Mitään ei muutettu. Valitse vähemmän tai valitse ”Hyväksy yli kiintiöiden” ja kerro syy.
desk-selection-no-reason = Kerro, miksi kiintiöt saa ylittää.
desk-selection-limit = enintään { $places } paikkaa: { $value }
desk-selection-limit-organisation = enintään { $places } paikkaa yhdelle organisaatiolle
desk-selection-each-audience = kukin kohderyhmä
desk-selection-each-country = kukin maa
desk-selection-each-organisation = kukin organisaatio
desk-selection-applicant = Ilmoittautunut
desk-selection-letters-in = Viestien kieli
desk-selection-changed-at = Muutettu
desk-selection-offered-until = Paikkatarjous vanhenee
desk-selection-history = Päätökset
desk-selection-when = Milloin
desk-selection-decision = Päätös
desk-selection-by = Päättäjä
desk-selection-by-rule = Säännön mukaan
desk-selection-told = Ilmoitettu
desk-selection-letters = Viestit
desk-selection-letter-sent = Lähetetty
desk-selection-letter-waiting = Odottaa
desk-selection-letter-given-up = Ei voitu toimittaa

desk-letters-lead = Päätöksistä ilmoitetaan vasta, kun lähetät viestit täällä. Jokainen saa viestin valitsemallaan kielellä.
desk-letters-to-be-sent = Lähetettävät
desk-letters-none = Mitään lähetettävää ei ole
desk-letters-none-hint = Tänne kerätään päätökset, joista ilmoittautuneet eivät vielä tiedä.
desk-letters-which = Lähetä viestit näistä
desk-letters-group = { $outcome }: { $count ->
    [one] yksi viesti
   *[other] { $count } viestiä
}
desk-letters-send = Lähetä viestit nyt
desk-letters-sent-flash = Viestit ovat matkalla.
desk-letters-changed = Joku on tehnyt päätöksiä sen jälkeen, kun tämä sivu näytettiin. Katso viestit uudelleen ja lähetä ne sitten.
desk-letters-nothing = Valitse, mitä lähetetään.
desk-letters-sample = { $count ->
    [one] Yksi viesti, kieli: { $language }
   *[other] { $count } viestiä, kieli: { $language }; niistä ensimmäinen
}
desk-letters-secret = oma-linkki
desk-letters-wordings = Viestien sanamuodot
desk-letters-own = Oma sanamuoto
desk-letters-house = Vakiomuoto
desk-letters-wording = { $outcome }, kieli: { $language }
desk-letters-wording-lead = Käytä aaltosulkeissa olevia paikkamerkkejä kohdissa, jotka vaihtelevat viestistä toiseen.
desk-letters-subject = Aihe
desk-letters-body = Teksti
desk-letters-save = Tallenna sanamuoto
desk-letters-preview = Esikatselu
desk-letters-reset = Palauta vakiomuoto
desk-letters-reset-question = Tämän viestin oma sanamuotosi poistetaan.
desk-letters-worded-flash = Sanamuoto on tallennettu.
desk-letters-empty = Kirjoita tähän jotakin.
desk-letters-unknown-placeholder = Paikkamerkkiä { $placeholder } ei ole. Tarkista sen kirjoitusasu viereisestä luettelosta.
desk-letters-no-link = Mainitse { $link }: ilman omaa linkkiään ilmoittautunut ei voi perua eikä ottaa tarjottua paikkaa vastaan.
desk-letters-placeholders = Paikkamerkit
desk-letters-sample-name = Ada Lovelace
desk-letters-means-name = Ilmoittautuneen nimi
desk-letters-means-event = Tapahtuman nimi
desk-letters-means-date = Tapahtuman päivä tai päivät
desk-letters-means-hours = Päivät ja kellonajat, yksi rivi kullekin päivälle
desk-letters-means-place = Tapahtumapaikka; osallistumislinkki vain niille, joilla on paikka
desk-letters-means-link = Ilmoittautuneen oma linkki
desk-letters-means-number = Sija jonotuslistalla
desk-letters-means-until = Mihin asti tarjottu paikka on varattuna

desk-invitations-title = Kutsut
desk-invitations-lead = Jokaisessa kutsussa on linkki, jolla voi ilmoittautua kerran.
desk-invitations-open-note = Tähän tapahtumaan voi ilmoittautua myös ilman kutsua.
desk-invitations-guests = Ketkä kutsutaan
desk-invitations-guests-help = Yksi kullekin riville: Ada Lovelace <ada@city.example> tai pelkkä osoite. Aiemmin kutsutut saavat uuden linkin, ja vanha lakkaa toimimasta.
desk-invitations-language = Viestien kieli
desk-invitations-send = Lähetä kutsut
desk-invitations-nobody = Kirjoita ainakin yksi osoite.
desk-invitations-too-many = Kutsu enintään { $most } henkilöä kerralla.
desk-invitations-no-address = Rivillä { $line } ei ole kelvollista sähköpostiosoitetta.
desk-invitations-twice = Rivillä { $line } on osoite, joka on jo annettu.
desk-invitations-more-flaws = { $count ->
    [one] Lisäksi yhdellä rivillä on virhe.
   *[other] Lisäksi { $count } rivillä on virheitä.
}
desk-invitations-sent-flash = Kutsut ovat matkalla.
desk-invitations-none-sent-flash = Kenellekään ei kirjoitettu: kaikki ovat jo ilmoittautuneet.
desk-invitations-none = Ketään ei ole vielä kutsuttu
desk-invitations-none-hint = Liitä yllä olevaan kenttään luettelo nimistä ja osoitteista.
desk-invitations-caption = { $count ->
    [one] Yksi kutsu
   *[other] { $count } kutsua
}
desk-invitations-at = Kutsuttu
desk-invitations-waiting = Ei vielä vastausta
desk-invitations-deeds = Toiminnot
desk-invitations-application = Ilmoittautuminen
desk-invitations-again = Lähetä uudelleen
desk-invitations-take-back = Peru
desk-invitations-taken-back-flash = Kutsu on peruttu. Sen linkki ei enää toimi.
desk-invitations-used-flash = Tämä kutsu on käytetty, eikä sitä voi perua.

## The organiser's desk

desk-title = Työpöytä
desk-lead = Tapahtumasi sen mukaan, mitä ne seuraavaksi tarvitsevat.
desk-kicker = Sihteeristön työpöytä
desk-new-event = Uusi tapahtuma
desk-new-series = Uusi sarja
desk-empty = Ei vielä tapahtumia
desk-empty-help = Laadi ensimmäinen luonnos. Vain sihteeristösi näkee sen, kunnes julkistat sen.
desk-series-title = Sarjat ja kampanjat
desk-pile-running = Käynnissä nyt
desk-pile-selecting = Päätettävää ja ilmoitettavaa
desk-pile-drafts = Luonnokset
desk-pile-ahead = Julkistetut
desk-pile-without-feedback = Päättyneet, ei vielä palautetta
desk-pile-over = Päättyneet tai perutut
desk-older = Yli { $days } päivää sitten päättyneet tapahtumat
desk-fact-places = { $taken }/{ $capacity } paikkaa varattu
desk-fact-accepted = { $count } hyväksytty
desk-fact-submitted = { $count } odottaa päätöstä
desk-fact-waiting = { $count } jonossa
desk-fact-untold = { $count } vielä ilmoittamatta
desk-fact-feedback = { $count } { $count ->
    [one] vastaus
   *[other] vastausta
  } palautelomakkeeseen
desk-way-edit = Muokkaa
desk-way-applications = Ilmoittautumiset
desk-way-attendance = Läsnäolo
desk-way-announce = Julkista
desk-way-standing = Päätä, pidennä, peru

desk-event-title = { $page } – { $event }
desk-see-page = Katso julkinen sivu
desk-convened = Tähän kokoukseen ei ilmoittauduta, joten täällä ei ole mitään asetettavaa, valittavaa tai laskettavaa. Koollekutsujat merkitsevät osallistujat omalla sivullaan.
desk-tabs = Tämän työpöydän sivut
desk-tab-facts = Perustiedot
desk-tab-days = Päivät
desk-tab-organisations = Organisaatiot
desk-tab-agenda = Ohjelma
desk-tab-audience = Näkyvyys
desk-tab-registration = Ilmoittautuminen
desk-tab-questions = Kysymykset
desk-tab-quotas = Kiintiöt
desk-tab-links = Liittyvät tapahtumat
desk-tab-standing = Julkistaminen ja päättäminen
desk-tab-prepare = Valmistelu
desk-tab-receive = Osallistujat
desk-save = Tallenna
desk-choose = Valitse
desk-when = Milloin
desk-who = Kuka
desk-deeds = Toiminnot
desk-saved-flash = Tallennettu.
desk-markdown-help = Markdown: **lihavointi**, luettelot, linkit ja otsikot.

desk-form-too-long = Kirjoita enintään { $longest } merkkiä.
desk-form-too-many = Tähän mahtuu enintään { $most } merkintää.
desk-form-not-a-count = Anna kokonaisluku väliltä { $least }–{ $most }.
desk-form-not-an-address = Anna verkko-osoite, jonka alussa on https:// tai http://.
desk-form-not-a-choice = Valitse jokin tarjotuista vastauksista.
desk-form-not-a-date = Anna päivämäärä, esimerkiksi 2026-03-12.
desk-form-not-a-time = Anna kellonaika, esimerkiksi 09:30.
desk-form-not-a-moment = Anna päivämäärä ja kellonaika, esimerkiksi 2026-03-12 09:30.
desk-form-hour-left-out = Kellonaikaa { $time } ei ole { $date } (aikavyöhyke: { $zone }): kelloja siirretään sen yli eteenpäin. Valitse aiempi tai myöhempi aika.
desk-form-ends-before-start = Lopun on oltava alun jälkeen samana päivänä.
desk-form-missing = Tämä tieto on pakollinen.
desk-form-original-missing = Kirjoita tämä ensin alkukielellä tai valitse toinen alkukieli.
desk-form-languages-missing = Valitse ainakin yksi kieli.
desk-form-topic-too-long = Aiheessa on enintään { $longest } merkkiä. Erota aiheet pilkuilla.
desk-form-series-of-another-network = Valitse tapahtuman järjestävän verkoston sarja.
desk-form-no-such-organisation = Millään organisaatiolla ei täällä ole nimeä tai osoitetta ”{ $name }”.
desk-form-no-such-person = Kenelläkään ei täällä ole tiliä osoitteella ”{ $address }”.

desk-section-original = { $language } (alkukieli)
desk-section-translation = { $language } (käännös)
desk-languages-title = Tämän tekstin kielet
desk-languages-original = Kirjoitettu ensin kielellä
desk-languages-more = Lisää kieli
desk-languages-help = Tyhjäksi jätetty käännös poistuu, kun tallennat.
desk-languages-add = Lisää

desk-draft-title = Uusi tapahtuma
desk-draft-lead = Aloita siitä, minkä tiedät. Vain sihteeristösi näkee luonnoksen, kunnes julkistat sen.
desk-draft-network = Verkosto
desk-draft-language = Nimen kieli
desk-draft-title-help = Tapahtuman osoite muodostetaan siitä, eikä se muutu koskaan.
desk-draft-when = Milloin
desk-draft-day = Ensimmäinen päivä
desk-draft-day-help = Jätä tyhjäksi, jos päivää ei vielä ole.
desk-draft-pattern = Käytä aiempaa tapahtumaa pohjana
desk-draft-pattern-help = Kopioi tekstit, paikan, organisaatiot, kysymykset, kiintiöt sekä ensimmäisestä päivästä alkaen päivät, kellonajat ja osiot. Puhujia, näkyvyyttä ja osallistumislinkkiä ei kopioida.
desk-draft-no-pattern = Aloita tyhjästä
desk-draft-button = Luo luonnos
desk-draft-flash = Luonnos on luotu. Täydennä loput ja julkista se sitten.

desk-facts-title = Nimi
desk-facts-summary = Tiivistelmä
desk-facts-summary-help = Kaksi riviä luetteloita ja syötteitä varten.
desk-facts-about = Kuvaus
desk-facts-rules = Tapahtuman säännöt
desk-facts-rules-help = Esimerkiksi: ei dioja.
desk-facts-where = Missä
desk-facts-city = Kaupunki
desk-facts-country = Maa
desk-facts-online-only = Vain verkossa
desk-facts-place = Tapahtumapaikka ja katuosoite
desk-facts-place-help = Rakennuksen nimi ja osoite.
desk-facts-place-for-accepted = Näytä tapahtumapaikka vain hyväksytyille osallistujille
desk-facts-online-url = Osallistumislinkki
desk-facts-online-url-help = Näytetään vain hyväksytyille osallistujille.
desk-facts-zone = Aikavyöhyke
desk-facts-zone-help = Kaikki tapahtuman ajat ovat tämän vyöhykkeen aikoja.
desk-facts-for-whom = Kenelle
desk-facts-languages = Puhuttavat kielet
desk-facts-interpretation = Tulkkauskielet
desk-facts-targets = Kohderyhmät
desk-facts-targets-help = Älä valitse mitään, jos kaikki ovat tervetulleita.
desk-facts-topics = Aiheet
desk-facts-topics-help = Erota ne pilkuilla, esimerkiksi: ruoka, varatut hankinnat.
desk-facts-more = Lisätietoja
desk-facts-series = Osa sarjaa
desk-facts-no-series = Ei sarjaa
desk-facts-website = Oma verkkosivusto
desk-facts-agenda-follows = Ohjelma tulee myöhemmin
desk-facts-agenda-follows-help = Lukijoille kerrotaan, että se on tulossa. Ohjelman julkaiseminen poistaa tämän.

desk-days-lead = Jokaisella päivällä on omat aikansa (aikavyöhyke: { $zone }). Tapahtuman alku ja loppu määräytyvät niistä.
desk-days-day = Päivä { $number }
desk-days-new = Lisää päivä
desk-days-date = Päivämäärä
desk-days-starts = Alkaa
desk-days-ends = Päättyy
desk-days-remove = Poista tämä päivä
desk-days-twice = Tämä päivämäärä on tässä kahdesti.
desk-days-session-outside = Osio ”{ $session }” jäisi näiden aikojen ulkopuolelle. Siirrä ensin osio tai pidä ajat ennallaan.
desk-days-sessions-lost = { $count ->
    [one] Yksi osio on päivänä, jonka poistat. Poista myös se rastittamalla ruutu.
   *[other] { $count } osiota on päivinä, jotka poistat. Poista myös ne rastittamalla ruutu.
  }
desk-days-with-sessions = Poista myös näiden päivien osiot
desk-days-checked-in = Päivänä, jonka poistat, on kirjattu osallistujia saapuneiksi, joten sen on jäätävä.
desk-days-none = Julkistetulla tapahtumalla on oltava ainakin yksi päivä.

desk-organisations-lead = Anna palvelussa olevan organisaation nimi tai osoite, niin sen nimestä tulee linkki sen sivulle. Muut nimet näytetään sellaisinaan. Poista rivi tyhjentämällä nimi.
desk-organisations-line = Organisaatio { $number }
desk-organisations-role = Rooli
desk-organisations-name = Nimi tai osoite
desk-organisations-name-help = Esimerkiksi: city-of-helsinki
desk-organisations-print = Näytettävä nimi
desk-organisations-print-help = Jos tyhjä, sen oma nimi.
desk-organisations-order = Järjestys
desk-organisations-known = Katso organisaatio

desk-audience-everyone = Kaikki
desk-audience-signed-in = Kaikki, joilla on tili
desk-audience-members = Verkoston { $network } jäsenet
desk-audience-members-from = Verkoston { $network } jäsenet jäsentasosta { $tier } ylöspäin
desk-audience-buyers = Verkostoon { $network } kuuluvat julkiset hankkijat
desk-audience-secretariat = Vain verkoston { $network } sihteeristö
desk-audience-organisations = Tietyt organisaatiot
desk-audience-people = Tietyt henkilöt
desk-audience-organisations-named = { $count } { $count ->
    [one] nimetty organisaatio
   *[other] nimettyä organisaatiota
  }
desk-audience-people-named = { $count } { $count ->
    [one] nimetty henkilö
   *[other] nimettyä henkilöä
  }
desk-audience-not-chosen = Ei vielä valittu
desk-audience-names = Nimet
desk-audience-names-help = Vain tietyille organisaatioille (nimi tai osoite) tai henkilöille (sähköpostiosoite), yksi riville.
desk-audience-label = Kuka saa nähdä sen, kun se on julkistettu
desk-audience-help = Sihteeristösi näkee sen aina.
desk-audience-reason = Muutoksen syy
desk-audience-reason-help = Tarvitaan, kun tapahtuma on julkistettu. Se jää lokiin nimesi ja ajankohdan kanssa.
desk-audience-no-reason = Kerro syy: muut tietävät jo tapahtumasta, joten muutos jää lokiin.
desk-audience-history = Aiemmat muutokset
desk-audience-from = Mistä
desk-audience-to = Mihin

desk-capacity-label = Paikkoja
desk-capacity-help = Jätä tyhjäksi, jos rajaa ei ole. Lisätyt paikat siirtyvät heti jonotuslistalle.
desk-capacity-button = Muuta paikkamäärää
desk-capacity-now = Nyt: { $accepted } hyväksytty, { $offered } tarjottu, { $waitlisted } jonotuslistalla.
desk-capacity-taken = { $count ->
    [one] Yksi paikka on jo varattu tai tarjottu. Anna vähintään sen verran.
   *[other] { $count } paikkaa on jo varattu tai tarjottu. Anna vähintään sen verran.
  }
desk-capacity-flash = Paikkamäärä on muutettu.
desk-registration-kind = Miten ilmoittaudutaan
desk-registration-url = Ilmoittautumisosoite
desk-registration-url-help = Vain, jos ilmoittautuminen on toisella sivustolla.
desk-registration-opens = Alkaa
desk-registration-opens-help = Aikavyöhyke: { $zone }. Jos tyhjä, julkistamisesta alkaen.
desk-registration-closes = Päättyy
desk-registration-closes-help = Aikavyöhyke: { $zone }. Jos tyhjä, kun tapahtuma alkaa.
desk-registration-extend = Pidennä
desk-registration-per-organisation = Paikkoja enintään organisaatiota kohti
desk-registration-per-organisation-help = Jätä tyhjäksi, jos rajaa ei ole.
desk-registration-offer-hours = Montako tuntia tarjottu paikka on varattuna
desk-registration-offer-hours-help = Sen jälkeen se siirtyy jonotuslistan seuraavalle.
desk-registration-shows-numbers = Näytä kaikille, montako paikkaa on varattu
desk-registration-no-address = Anna sen sivuston osoite, jolla ilmoittaudutaan.
desk-registration-closes-before-opening = Ilmoittautumisen on päätyttävä alkamisensa jälkeen.
desk-registration-closes-after-end = Ilmoittautumisen on päätyttävä ennen tapahtuman loppua.
desk-registration-closing-announced = Päättymisaika on julkistettu. Sitä voi muuttaa vain pidentämällä ilmoittautumisaikaa.
desk-registration-applied = Ilmoittautumisia on jo tullut, joten ilmoittautumistapa pysyy.

desk-agenda-no-days = Tapahtuman päiviä ei ole vielä lisätty
desk-agenda-no-days-help = Osiot kuuluvat päiviin: lisää ensin päivä.
desk-agenda-no-sessions = Ei vielä osioita.
desk-agenda-warnings = Tarkista
desk-agenda-parallel = ”{ $one }” ja ”{ $other }” ovat samaan aikaan.
desk-agenda-same-room = ”{ $one }” ja ”{ $other }” ovat samaan aikaan samassa huoneessa ({ $room }).
desk-agenda-same-speaker = { $name } puhuu samaan aikaan osioissa ”{ $one }” ja ”{ $other }”.
desk-agenda-publish-title = Julkaise
desk-agenda-before-publishing = Kunnes julkaiset ensimmäisen version, lukijat näkevät osiot sellaisina kuin ne ovat tässä. Sen jälkeen he näkevät uusimman version.
desk-agenda-after-publishing = Lukijat näkevät uusimman version:
desk-agenda-latest = Versio { $number }, { $when }
desk-agenda-unpublished = Ei vielä julkaistu
desk-agenda-unpublished-quiet = Osioiden paikkamäärä tai näkyvyys.
desk-agenda-unchanged = Mikään ei ole muuttunut uusimman version jälkeen.
desk-agenda-not-announced = Julkista tapahtuma ennen kuin julkaiset sen ohjelman.
desk-agenda-empty = Lisää osio ennen julkaisemista.
desk-agenda-note = Huomautus lukijoille
desk-agenda-note-help = Tulee historiaan ja hyväksytyille osallistujille lähetettävään viestiin.
desk-agenda-publish = Julkaise ja ilmoita osallistujille
desk-agenda-flash = Ohjelma on julkaistu.
desk-session-add = Lisää osio
desk-session-new = Uusi osio
desk-session-day = Päivä
desk-session-hours = Aika
desk-session-title = Otsikko
desk-session-about = Kuvaus
desk-session-how = Muoto ja henkilöt
desk-session-format = Muoto
desk-session-room = Huone
desk-session-capacity = Paikkoja
desk-session-speakers = Puhujat
desk-session-speakers-help = Yksi riville: Nimi | organisaatio ja tehtävä
desk-session-languages = Kielet
desk-session-languages-help = Vain, jos ne eroavat tapahtuman kielistä.
desk-session-for-whom = Kenelle
desk-session-seen-by = Kuka saa tietää, mikä se on
desk-session-seen-by-help = Muut saavat tietää vain, että jotakin on ohjelmassa.
desk-session-attended-by = Kuka saa osallistua
desk-session-attended-by-help = Näytetään niille, jotka saavat tietää osiosta.
desk-session-reason-help = Tarvitaan, kun muutat sitä, kuka saa nähdä sen. Se jää lokiin nimesi ja ajankohdan kanssa.
desk-session-outside-day = Osion ”{ $session }” on oltava päivän { $date } aikojen sisällä: { $hours }.
desk-session-remove = Poista tämä osio
desk-session-remove-question = Osio poistuu ohjelmasta; julkaistut versiot säilyttävät sen. Sen aineistot jäävät tapahtumaan.
desk-session-saved-flash = Osio on tallennettu.
desk-session-removed-flash = Osio on poistettu.

desk-questions-none = Mitään ei kysytä.
desk-questions-retired = Ei enää kysytä
desk-questions-retired-note = Niiden vastaukset säilytetään.
desk-question-new = Uusi kysymys
desk-question-edit = Muokkaa kysymystä
desk-question-label = Kysymys
desk-question-kind = Vastauksen tyyppi
desk-question-stage = Milloin kysytään
question-stage-application = Ilmoittautumisen yhteydessä
question-stage-feedback = Tapahtuman jälkeen
question-kind-text = Yksi tekstirivi
question-kind-long-text = Useita tekstirivejä
question-kind-choice = Yksi vaihtoehdoista
question-kind-choices = Yksi tai useampi vaihtoehto
question-kind-yes-no = Kyllä tai ei
question-kind-dietary = Ruokavalio
question-kind-access = Esteettömyystarpeet
question-kind-consent = Suostumus
question-kind-rating = Yhdestä viiteen
desk-question-help = Ohje
desk-question-help-help = Näkyy kysymyksen alla.
desk-question-choices = Vaihtoehdot
desk-question-choices-help = Vain valintakysymyksiin: yksi riville, samassa järjestyksessä joka kielellä.
desk-question-required = Pakollinen
desk-question-is-required = Vastaus on pakollinen
desk-question-is-required-help = Ilman pakollista suostumusta kukaan ei voi ilmoittautua.
desk-question-yes = Kyllä
desk-question-no = Ei
desk-question-up = Siirrä ylös
desk-question-retire = Lopeta kysyminen
desk-question-ask-again = Kysy uudelleen
desk-question-preview = Esikatselu
desk-question-answered = Tähän kysymykseen on vastattu. Voit muuttaa sen sanamuotoa ja lisätä vaihtoehtoja; sen tyyppi ja nykyiset vaihtoehdot pysyvät.
desk-question-kind-of-answered = Tähän kysymykseen on vastattu, joten sen tyyppi pysyy. Lopeta sen kysyminen ja lisää uusi.
desk-question-choices-of-answered = Tähän kysymykseen on vastattu, joten vaihtoehtoja ei voi poistaa.
desk-question-too-few-choices = Anna ainakin kaksi vaihtoehtoa, yksi riville.
desk-question-too-many = Tässä tapahtumassa kysytään jo tarpeeksi.
desk-question-choices-differ = Anna { $count ->
    [one] yksi rivi
   *[other] { $count } riviä
  } kuten alkukielellä.

desk-quotas-lead = Paikkojen enimmäismäärä hakijaryhmää, maata tai organisaatiota kohti. Jo saadun paikan saa pitää. Poista rivi tyhjentämällä määrä.
desk-quotas-warnings = Tarkista
desk-quota-line = Kiintiö { $number }
desk-quota-by = Laskentaperuste
quota-dimension-target = Hakijaryhmä
quota-dimension-country = Maa
quota-dimension-organisation = Organisaatio
desk-quota-target = Hakijaryhmä
desk-quota-each = Kukin erikseen
desk-quota-value = Maa tai organisaatio
desk-quota-value-help = Jos tyhjä, kukin erikseen.
desk-quota-places = Paikkoja enintään
desk-quota-twice = Tämä kiintiö on tässä kahdesti.
desk-quota-no-such-country = ”{ $name }” ei ole maa. Anna maan nimi tai koodi, esimerkiksi FI.
desk-quota-never-taken = { $count ->
    [one] Kaikkien hakijaryhmien kiintiöt jättävät yhteensä yhden paikan, jota kukaan ei voi saada.
   *[other] Kaikkien hakijaryhmien kiintiöt jättävät yhteensä { $count } paikkaa, joita kukaan ei voi saada.
  }
desk-quota-no-limit = Kiintiö { $count } on suurempi kuin paikkamäärä, joten se ei rajoita ketään.

desk-links-lead = Kumpikin tapahtuma näyttää toisen niille, jotka saavat nähdä sen.
desk-link-relation = Tämä tapahtuma ja toinen
desk-link-other = Toinen tapahtuma
desk-link-other-help = Sen osoite tai osoitteen loppuosa: esct-aalborg-2024
desk-link-add = Liitä
desk-link-remove = Poista liitos
desk-link-itself = Tämä on sama tapahtuma.
desk-link-already = Nämä tapahtumat on jo liitetty toisiinsa. Poista ensin se liitos.
desk-link-no-such-event = Tällä osoitteella ei ole tapahtumaa.

desk-story-drafted = Luonnosteltu: { $when } { $who }
desk-story-announced = Julkistettu: { $when } { $who }
desk-story-closed = Ilmoittautuminen päätetty käsin: { $when } { $who }
desk-story-cancelled = Peruttu: { $when } { $who }
desk-lack-title = Anna sille nimi.
desk-lack-day = Lisää ainakin yksi päivä.
desk-lack-audience = Valitse, kuka saa nähdä sen.
desk-lack-place = Anna kaupunki, tapahtumapaikka tai osallistumislinkki.
desk-lack-languages = Valitse puhuttavat kielet.
desk-lack-registration-address = Anna osoite, jossa ilmoittaudutaan.
desk-announce-title = Julkista
desk-announce-lead = Tapahtuma tulee näkyviin kohderyhmälleen ja ilmestyy kalenteriin ja syötteisiin. Ohjelma voi tulla myöhemmin.
desk-announce-lacks = Ennen kuin voit julkistaa sen:
desk-announce-button = Julkista
desk-announce-not-draft = Vain luonnoksen voi julkistaa.
desk-announce-flash = Tapahtuma on julkistettu.
desk-close-title = Ilmoittautuminen
desk-close-at = Ilmoittautuminen päättyy { $moment }.
desk-close-button = Päätä ilmoittautuminen nyt
desk-close-question = Kukaan ei voi enää ilmoittautua. Jo ilmoittautuneet pysyvät mukana. Voit avata ilmoittautumisen uudelleen.
desk-close-flash = Ilmoittautuminen on päätetty.
desk-close-not-on = Tämä onnistuu julkistetulle tapahtumalle, joka ei ole päättynyt.
desk-close-already = Ilmoittautuminen on jo päättynyt.
desk-reopen-lead = Ilmoittautuminen päätettiin käsin.
desk-reopen-button = Avaa ilmoittautuminen uudelleen
desk-reopen-flash = Ilmoittautuminen on jälleen avoinna.
desk-reopen-not-closed = Ilmoittautumista ei päätetty käsin.
desk-reopen-time-passed = Päättymisaika on mennyt. Pidennä sitä, kun olet avannut ilmoittautumisen uudelleen.
desk-extend-title = Pidennä ilmoittautumisaikaa
desk-extend-lead = Lukijat näkevät vanhan ajan, uuden ajan ja syyn.
desk-extend-until = Uusi päättymisaika
desk-extend-reason = Syy
desk-extend-reason-help = Näytetään lukijoille, esimerkiksi: usean kaupungin toiveesta.
desk-extend-button = Pidennä
desk-extend-flash = Päättymisaikaa on siirretty.
desk-extend-closed = Ilmoittautuminen päätettiin käsin. Avaa se ensin uudelleen.
desk-extend-not-later = Valitse aika, joka on vielä edessä ja myöhempi kuin nykyinen päättymisaika.
desk-extend-no-reason = Kerro syy: se näytetään lukijoille.
desk-extend-history = Aiemmat pidennykset
desk-extend-from = Mistä
desk-extend-to = Mihin
desk-cancel-title = Peru tapahtuma
desk-cancel-button = Peru tapahtuma
desk-cancel-question = Tätä ei voi kumota. Tapahtuma jää kalenteriin peruttuna. Kaikki ilmoittautuneet ja kutsutut saavat viestin, jossa on kertomasi syy.
desk-cancel-reason = Syy
desk-cancel-reason-help = Tulee viestiin ja näkyy sivulla.
desk-cancel-no-reason = Kerro syy: se ilmoitetaan niille, jotka halusivat osallistua.
desk-cancel-not-ahead = Vain julkistetun tapahtuman, joka ei ole päättynyt, voi perua, ja vain kerran.
desk-cancel-flash = Tapahtuma on peruttu, ja siitä on ilmoitettu kaikille, jotka halusivat osallistua.
desk-cancelled-because = Ilmoitettu syy: { $reason }

desk-series-new = Uusi sarja
desk-series-name = Nimi
desk-series-tagline = Yhdellä rivillä
desk-series-countries = Maat, jotka on tarkoitus tavoittaa
desk-series-countries-help = Edistyminen lasketaan suhteessa näihin.

## Letters about a cancelled event

event-cancelled-letter-subject = Peruttu: { $event }
event-cancelled-letter-greeting = Hei { $name },
event-cancelled-letter-fact = verkoston { $network } tapahtumaa ”{ $event }” ei järjestetä.
event-cancelled-letter-fact-dated = verkoston { $network } tapahtumaa ”{ $event }” ({ $date }) ei järjestetä.
event-cancelled-letter-reason = Järjestäjät kirjoittavat: { $reason }
event-cancelled-letter-nothing-to-do = Sinun ei tarvitse tehdä mitään: ilmoittautumisesi on päättynyt. Poista tapahtuma kalenteristasi ja peru sitä varten tekemäsi varaukset.
event-cancelled-letter-contact = Jos sinulla on kysyttävää esimerkiksi matkakuluista, kirjoita osoitteeseen { $address }.

## Versions of an agenda

agenda-versions-title = Ohjelman versiot
agenda-versions-lead = Mitä julkaistiin milloin ja mikä muuttui.
agenda-versions-none = Yhtään versiota ei ole julkaistu
agenda-versions-none-help = Voimassa on tapahtuman sivulla oleva ohjelma.
agenda-versions-back = Takaisin tapahtumaan
agenda-version-title = Ohjelman versio { $number }
agenda-version-first = Ensimmäinen versio.
agenda-version-changes = { $count ->
    [0] Ei muutoksia sinulle.
    [one] Yksi osio muuttui.
   *[other] { $count } osiota muuttui.
  }
agenda-version-published = Julkaistu { $moment }.
agenda-version-not-latest = Tämän jälkeen on julkaistu uudempi versio.
agenda-version-no-changes = Mikään sinulle näkyvä ei muuttunut tässä versiossa.
agenda-when = { $date }, { $time }
agenda-change-added = Uusi ohjelmassa.
agenda-change-removed = Ei enää ohjelmassa.
agenda-change-moved = Siirretty; aiempi aika: { $from }.
agenda-change-renamed = Aiempi otsikko: ”{ $from }”.
agenda-change-room = Huone vaihtunut: { $from } → { $to }.
agenda-change-room-given = Huone: { $to }.
agenda-change-room-taken = Ei enää huoneessa { $from }.
agenda-change-speakers-joined = Uusia puhujia: { $names }.
agenda-change-speakers-left = Eivät enää puhu: { $names }.
agenda-change-details = Kuvaus, muoto tai kielet muuttuneet.

## Letters about an agenda

agenda-letter-subject = Ohjelma muuttunut: { $event }
agenda-letter-subject-first = Ohjelma: { $event }
agenda-letter-greeting = Hei { $name },
agenda-letter-changed = tapahtuman ”{ $event }” ohjelma on muuttunut:
agenda-letter-first = tapahtuman ”{ $event }” ohjelma on julkaistu:
agenda-letter-more = Koko ohjelma: { $address }
agenda-letter-signature = Verkoston { $network } sihteeristö

## Who comes to the door without registration

walk-in-button = Joku ilman ilmoittautumista
walk-in-title = Joku ilman ilmoittautumista
walk-in-tag = Paikan päällä ilmoittautunut
walk-in-free = { $count ->
    [0] Paikkoja ei ole vapaana.
    [one] { $count } paikka on vapaana.
   *[other] { $count } paikkaa on vapaana.
}
walk-in-email-help = Ei pakollinen. Jos osoite annetaan, siihen lähetetään linkki aineistoihin, todistukseen ja palautteeseen.
walk-in-no-email = Osoitetta ei ole annettu
walk-in-submit = Lisää ja kirjaa saapuneeksi
walk-in-flash = Lisätty ja kirjattu saapuneeksi.
walk-in-full = Kaikki { $places } paikkaa on varattu
walk-in-full-text = Jos tilaan mahtuu enemmän väkeä, lisää paikkoja. Jos joku paikan saanut ei tule, hylkää hänen ilmoittautumisensa. Lisää henkilö sitten uudelleen.
walk-in-to-capacity = Lisää paikkoja
walk-in-to-applications = Hylkää ilmoittautuminen
walk-in-quota = Kiintiö on täynnä: { $quota }
walk-in-quota-text = Paikkoja on vapaana. Voit päästää henkilön sisään yli kiintiön; siitä jää merkintä.
walk-in-over-quota = Päästä sisään yli kiintiön
walk-in-registered-address = Tällä osoitteella on jo ilmoittauduttu
walk-in-registered-name = Tämänniminen henkilö on jo ilmoittautunut
walk-in-namesake-text = Onko kyseessä sama henkilö? Jos ei, lisää hänet alla.
walk-in-somebody-else = Kyseessä on toinen henkilö: lisää ja kirjaa saapuneeksi
walk-in-let-in = Anna paikka ja kirjaa saapuneeksi

## In decisions, letters and files

application-reason-walked-in = Tuli paikalle ilmoittautumatta
application-reason-let-in = Päästettiin sisään paikan päällä
application-letter-door-subject = Sinut kirjattiin sisään: { $event }
application-letter-door-body =
    Hei { $name },

    sinut ilmoitettiin paikan päällä tapahtumaan ”{ $event }”.

    Omasta linkistäsi löydät aineistot ja tapahtuman jälkeen todistuksesi ja palautelomakkeen:
    { $link }

    Älä anna linkkiä muille.
application-letter-calendar-removed = Liitetiedosto poistaa tapahtuman kalenteristasi.
application-letter-offer-expired = Vastauksesi tarjottuun paikkaan ei tullut ajoissa, joten paikka siirtyy jonotuslistan seuraavalle.
export-way = Miten ilmoittautui
export-at-the-door = Paikan päällä
export-in-advance = Etukäteen

## Telling participants what changes

desk-form-tell = Ilmoita osallistujille, mikä muuttuu
desk-form-tell-help = Kaikki, joilla on paikka, saavat viestin ja uudet kalenterimerkinnät, jos päivät, ajat, paikka tai linkki muuttuvat.
desk-saved-told-flash = Tallennettu. Osallistujille on ilmoitettu.
changes-letter-subject = Muutos: { $event }
changes-letter-fact = tapahtumassa ”{ $event }”, johon sinulla on paikka, on muuttunut jotain.
changes-letter-hours =
    Uudet päivät ja ajat:
    { $to }
    Tähän asti:
    { $from }
changes-letter-place =
    Uusi paikka: { $to }
    Tähän asti: { $from }
changes-letter-link = Uusi osallistumislinkki: { $link }
changes-letter-no-link = Tapahtumaan ei voi enää osallistua verkossa.
changes-letter-calendar = Liitetiedosto päivittää kalenterisi.
changes-letter-withdraw = Jos et enää pääse, peru omasta linkistäsi, jotta joku toinen saa paikan: { $link }

## The organiser's desk

desk-audience-group = Ryhmän jäsenet
desk-audience-core-group = Ryhmän ydinryhmä
desk-audience-groups = { $count ->
    [one] { $count } ryhmän jäsenet
   *[other] { $count } ryhmän jäsenet
}

## What the log says

event-drafted = laati tapahtuman luonnoksen
event-edited = muokkasi tapahtumaa
event-days-changed = muutti tapahtuman päiviä
event-organisations-changed = muutti tapahtuman järjestäjiä
event-audience-changed = muutti, kuka voi nähdä tapahtuman
event-announced = julkisti tapahtuman
event-cancelled = perui tapahtuman
event-linked = yhdisti kaksi tapahtumaa toisiinsa
event-unlinked = poisti kahden tapahtuman yhteyden
event-capacity-changed = muutti paikkojen määrää
event-quotas-changed = muutti tapahtuman kiintiöitä
event-question-edited = muokkasi kysymystä
event-registration-edited = muutti ilmoittautumistapaa
event-registration-closed = sulki ilmoittautumisen
event-registration-reopened = avasi ilmoittautumisen uudelleen
event-registration-extended = pidensi ilmoittautumisaikaa
agenda-session-edited = muokkasi ohjelman osaa
agenda-session-removed = poisti ohjelman osan
agenda-published = julkaisi ohjelman
series-edited = muokkasi sarjaa
application-received = ilmoittautui tapahtumaan
application-changed = muutti ilmoittautumista
application-decided = päätti ilmoittautumisesta
decisions-told = lähetti päätökset sähköpostitse
letter-worded = muotoili sähköpostiviestin
guests-invited = kutsui vieraita
participants-told = kertoi muutoksista osallistujille
participant-checked-in = kirjasi osallistujan saapuneeksi
check-in-taken-back = perui saapumisen kirjauksen
no-shows-noted = merkitsi poissaolijat
no-show-taken-back = perui poissaolomerkinnän
material-uploaded = lisäsi aineiston
material-removed = poisti aineiston
certificates-announced = lähetti todistukset sähköpostitse
certificate-issued = myönsi todistuksen
feedback-asked = pyysi osallistujilta palautetta
feedback-given = antoi palautetta

# Topics that the house knows; they are kept in English, in lower case
event-topic-accessibility = Esteettömyys
event-topic-biodiversity = Luonnon monimuotoisuus
event-topic-circular-economy = Kiertotalous
event-topic-cleaning = Siivous
event-topic-climate = Ilmasto
event-topic-construction = Rakentaminen
event-topic-due-diligence = Huolellisuusvelvoite
event-topic-economic-development = Talouskehitys
event-topic-electronics = Elektroniikka
event-topic-energy = Energia
event-topic-food = Ruoka
event-topic-furniture = Kalusteet
event-topic-health = Terveys
event-topic-human-rights = Ihmisoikeudet
event-topic-ict = ICT
event-topic-innovation = Innovaatiot
event-topic-joint-procurement = Yhteishankinnat
event-topic-mobility = Liikkuminen
event-topic-reserved-contracts = Varatut hankinnat
event-topic-social-economy = Yhteisötalous
event-topic-social-procurement = Sosiaaliset hankinnat
event-topic-sustainable-cities = Kestävät kaupungit
event-topic-sustainable-procurement = Kestävät hankinnat
event-topic-textiles = Tekstiilit
event-topic-waste = Jätteet
event-topic-water = Vesi
