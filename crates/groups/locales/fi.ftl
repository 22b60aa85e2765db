## What groups are: words that every part of this room uses

group-kind-interest-group = Teemaryhmä
group-kind-working-group = Työryhmä
group-kind-community-of-practice = Käytäntöyhteisö
group-kind-task-force = Erityistyöryhmä

group-state-proposed = Ehdotettu
group-state-gathering = Kartoittaa kiinnostusta
group-state-approved = Hyväksytty
group-state-active = Toiminnassa
group-state-extended = Jatkettu
group-state-dormant = Toiminta keskeytetty
group-state-closing = Päättymässä
group-state-closed = Päättynyt
group-state-succeeded = Toinen ryhmä jatkaa
group-state-declined = Hylätty

group-entry-open = Avoin kaikille, jotka täyttävät toimintasäännön ehdot
group-entry-on-request = Pyynnöstä

group-sector-agriculture = Maatalous
group-sector-construction = Rakentaminen ja infrastruktuuri
group-sector-defence = Puolustus ja turvallisuus
group-sector-education = Koulutus ja liikunta
group-sector-energy = Energia ja vesi
group-sector-facilities = Kiinteistöjen, ajoneuvokaluston ja laitteiden hallinta
group-sector-health = Terveydenhuolto
group-sector-ict = ICT, pilvi- ja datapalvelut
group-sector-mobility = Liikkuminen ja liikenne
group-sector-professional = Asiantuntijapalvelut
group-sector-social = Sosiaalipalvelut
group-sector-culture = Matkailu, kulttuuri ja taide
group-sector-waste = Jätehuolto

seat-role-leader = Johtava hankkija
seat-role-buyer = Hankkija
seat-role-follower = Seuraaja
seat-role-observer = Tarkkailija

seat-end-left = erosi
seat-end-let-go = paikka päätettiin
seat-end-lost-membership = ei enää kuulu verkostoon

group-not-eligible-no-member = Tämän ryhmän toimintasääntö sallii jäseniksi vain verkoston { $network } jäsenet.
group-not-eligible-tier = Tämän ryhmän toimintasääntö sallii jäseniksi vain ylemmän jäsentason jäsenet.
group-not-eligible-kind = Tämän ryhmän toimintasääntö ei salli tämäntyyppisiä organisaatioita.
group-not-eligible-country = Tämän ryhmän toimintasääntö ei salli organisaatioita tästä maasta.

## Health: what each rule says

health-ok = Kunnossa
health-warning = Vaatii huomiota
health-broken = Ei kunnossa

health-rule-members = Riittävästi jäseniä
health-rule-head = Vetäjä
health-rule-aim = Päämäärä
health-rule-meetings = Kokoukset tänä vuonna
health-rule-pause = Aika edellisestä kokouksesta
health-rule-effort = Jäsenten työpanos
health-rule-report = Raportti verkostolle
health-rule-term = Toimikausi

health-members-ok = Jäsenorganisaatioita on { $members }; toimintasääntö edellyttää vähintään { $minimum }.
health-members-warning = Jäsenorganisaatioita on { $members }, juuri sen verran kuin toimintasääntö edellyttää: jos yksi eroaa, niitä on vähemmän kuin { $minimum }.
health-members-broken =
    { $members ->
        [0] Ei jäsenorganisaatioita
        [one] { $members } jäsenorganisaatio
       *[other] { $members } jäsenorganisaatiota
    }; toimintasääntö edellyttää vähintään { $minimum }.
health-head-ok = Ryhmällä on vetäjä.
health-head-warning = Ryhmää vetävä organisaatio ei ole nimennyt ketään puhumaan puolestaan.
health-head-broken = Kukaan ei vedä ryhmää.
health-aim-ok = Ryhmä on kertonut, mitä se haluaa saavuttaa.
health-aim-broken = Ryhmä ei ole kertonut, mitä se haluaa saavuttaa.
health-meetings-ok =
    Tänä vuonna on pidetty { $held ->
        [one] { $held } kokous
       *[other] { $held } kokousta
    }, suunniteltuja on { $planned }. Toimintasääntö edellyttää vähintään { $minimum } vuodessa.
health-meetings-warning =
    Tänä vuonna on pidetty { $held ->
        [one] { $held } kokous
       *[other] { $held } kokousta
    }, suunniteltuja on { $planned }. Seuraava on pidettävä viimeistään { $by }: toimintasääntö edellyttää vähintään { $minimum } vuodessa.
health-meetings-broken =
    Tänä vuonna on pidetty { $held ->
        [one] { $held } kokous
       *[other] { $held } kokousta
    }, tähän mennessä olisi pitänyt olla { $due }, suunniteltuja on { $planned }. Toimintasääntö edellyttää vähintään { $minimum } vuodessa.
health-pause-ok = Edellisestä kokouksesta ({ $last }) on kulunut { $days ->
    [one] { $days } päivä
   *[other] { $days } päivää
}. Toimintasääntö sallii enintään { $longest }: { $until } asti.
health-pause-warning = Edellisestä kokouksesta ({ $last }) on kulunut { $days ->
    [one] { $days } päivä
   *[other] { $days } päivää
}. Seuraava on pidettävä viimeistään { $until }: toimintasäännön sallima enimmäisaika päivinä on { $longest }.
health-pause-broken = Edellisestä kokouksesta ({ $last }) on kulunut { $days ->
    [one] { $days } päivä
   *[other] { $days } päivää
}. Toimintasääntö sallii enintään { $longest }: { $until } asti.
health-pause-unmet-ok = Yhtään kokousta ei ole vielä pidetty (alku: { $last }). Toimintasääntö sallii enintään { $longest } päivää ilman kokousta: { $until } asti.
health-pause-unmet-warning = Yhtään kokousta ei ole vielä pidetty (alku: { $last }). Kokous on pidettävä viimeistään { $until }: toimintasääntö sallii enintään { $longest } päivää.
health-effort-ok = Suurin yhden jäsenen työpanos tänä vuonna on { $most } pv; toimintasääntö sallii { $cap } pv.
health-effort-warning = Yhden jäsenen työpanos on tänä vuonna jo { $most } pv; toimintasääntö sallii { $cap } pv.
health-effort-broken = Yhden jäsenen työpanos on tänä vuonna { $most } pv; toimintasääntö sallii { $cap } pv.
health-effort-others-ok = Yhdenkään jäsenen työpanos ei ole lähellä toimintasäännön vuodessa sallimaa määrää, { $cap } pv.
health-effort-others-warning = Yhden jäsenen työpanos lähestyy toimintasäännön vuodessa sallimaa määrää, { $cap } pv.
health-effort-others-broken = Yhden jäsenen työpanos ylittää toimintasäännön vuodessa salliman määrän, { $cap } pv.
health-report-ok = Seuraavan raportin määräpäivä on { $due }.
health-report-warning = Raportin määräpäivä on { $due }.
health-report-broken = Raportin määräpäivä oli { $due }.
health-term-ok = Toimikausi päättyy { $ends }.
health-term-warning = Toimikausi päättyy { $ends }: jatka sitä, siirrä työ toiselle ryhmälle tai päätä ryhmä.
health-term-broken = Toimikausi päättyi { $ends }: jatka sitä, siirrä työ toiselle ryhmälle tai päätä ryhmä.

## Groups: directory and page

groups-title = Ryhmät
groups-lead = Jäseniä, jotka työskentelevät yhdessä saman aiheen parissa: mitä kukin ryhmä haluaa, ketkä osallistuvat ja miten mukaan pääsee.
groups-filter = Rajaa ryhmiä
groups-filter-words = Nimen tai tavoitteen sanoja
groups-filter-words-chosen = ”{ $words }”
groups-filter-network = Verkosto
groups-filter-any-network = Kaikki verkostot
groups-filter-any-sector = Kaikki toimialat
groups-filter-any-kind = Kaikki tyypit
groups-filter-country = Jäseniä maasta
groups-filter-any-country = Kaikki maat
groups-filter-any-state = Kaikki tilat
groups-filter-open = Liittyminen
groups-filter-open-any = Avoimet ja suljetut
groups-filter-open-yes = Ottaa jäseniä
groups-filter-cpv-help = Ensimmäiset numerot riittävät, esimerkiksi 45.
groups-total =
    { $count ->
        [one] { $count } ryhmä
       *[other] { $count } ryhmää
    }
groups-none = Ei ryhmiä
groups-none-hint = Kokeile vähempiä rajauksia tai ehdota omaa ryhmää.
groups-none-fewer = Kokeile vähempiä rajauksia.
groups-all-link = Kaikki ryhmät
groups-associated-title = Muiden verkostojen ryhmät
groups-associated-lead = Muiden verkostojen ryhmät, jotka vastaavat samoja rajauksia.
groups-front-title = Ryhmät, jotka etsivät jäseniä
groups-organisation-title = Ryhmät
groups-organisation-all = Kaikki organisaation ryhmät
group-name = Nimi
group-kind = Tyyppi
group-sector = Toimiala
group-state = Tila
group-cpv = CPV-koodit
group-entry = Liittyminen
group-aim = Päämäärä
group-aim-none = Ryhmä ei ole vielä kertonut, mitä se haluaa saavuttaa.
group-problem = Yhteinen kiinnostuksen kohde tai ongelma
group-requirements = Mitä jäseneltä edellytetään
group-term-ends = Toimikausi päättyy
group-charter = Toimintasääntö
group-charter-version = { $name }, versio { $number }
group-open-tag = Ottaa jäseniä
group-members-title = Jäsenet
group-members-none = Kukaan ei ole vielä mukana.
group-members-count =
    { $count ->
        [0] Ei jäseniä
        [one] { $count } jäsen
       *[other] { $count } jäsentä
    }
group-members-and-observers =
    { $all ->
        [one] { $all } organisaatio
       *[other] { $all } organisaatiota
    }, joista { $counting ->
        [one] { $counting } on jäsen
       *[other] { $counting } on jäseniä
    }
group-member-organisation = Organisaatio
group-member-country = Maa
group-member-role = Rooli
group-member-core = ydinryhmä
group-life-title = Ryhmän vaiheet
group-succeeded-by = Työtä jatkaa
group-carries-on = Jatkaa tämän ryhmän työtä
group-gathering-title = Löytyneet jäsenet
group-gathering-count = Organisaatioita { $have }, vähintään { $need } tarvitaan
group-tabs = Ryhmän sivut
group-tab-about = Tietoa
group-tab-members = Jäsenet
group-tab-life = Vaiheet ja toimintakunto
search-kind-group = Ryhmä

## Joining

group-join-title = Liity
group-join-member = Organisaatiosi on mukana tässä ryhmässä.
group-join-closed = Ryhmään ei voi nyt liittyä.
group-join-sign-in = Kirjaudu sisään, jos haluat liittyä organisaatiosi puolesta.
group-join-sign-in-link = Kirjaudu sisään
group-join-no-organisation = Liittymistä varten sinun on edustettava organisaatiota: pyydä tilisi sivulla oikeutta edustaa omaasi.
group-join-no-representative = Vain organisaatiosi valtuutettu edustaja voi liittyä sen puolesta. Pyydä sitä kollegalta, jolla on tämä rooli.
group-join-network = Katso, ketkä voivat liittyä verkostoon ja miten:
group-join-role = Missä roolissa?
group-join-message = Miten täytätte edellytykset?
group-join-message-help = Ryhmän vetäjä lukee tämän ja päättää.
group-join-button = Liity organisaatiosi puolesta
group-join-ask-button = Pyydä päästä mukaan
group-joined-flash = Organisaatiosi on liittynyt ryhmään.
group-asked-flash = Pyyntösi on ryhmän vetäjällä. Saat viestin.
group-join-asked = Organisaatiosi pyysi päästä mukaan { $day }. Ryhmän vetäjä päättää, tai sihteeristö jos vetäjää ei ole; saat viestin.
group-request-withdraw-button = Peru pyyntö
group-request-withdrawn-flash = Pyyntö on peruttu.
seat-refused-not-now = Tämä ei ole mahdollista ryhmän nykyisessä tilassa.
seat-refused-already-member = Organisaatiosi on jo mukana tässä ryhmässä.
seat-refused-already-asked = Organisaatiosi on jo esittänyt pyynnön. Ryhmän vetäjä vastaa viestillä.
seat-refused-full = Ryhmässä on niin monta jäsentä kuin sen toimintasääntö sallii.
seat-refused-no-message = Kerro, miten täytätte edellytykset.
seat-refused-no-colleague = Vain organisaatiota edustavat henkilöt voivat puhua sen puolesta ryhmässä.
seat-refused-offer-waits = Vetovastuu siirretään tarjouksella, ja yksi tarjous odottaa jo vastausta.
seat-refused-another-head = Toinen jäsen vetää ryhmää. Vetovastuun voi vain siirtää.

## Proposing and editing

group-propose-link = Ehdota ryhmää
group-propose-title = Ehdota ryhmää
group-propose-lead = Kerro, mitä haluatte saavuttaa ja miksi. Sihteeristö lukee ehdotuksen ja kysyy sitten verkostolta, ketkä osallistuisivat.
group-propose-charter = Minkä toimintasäännön mukaan?
group-propose-charter-help = Organisaatioita vähintään { $minimum }; kokouksia vuodessa { $meetings }.
group-propose-charter-missing = Valitse toimintasääntö, jonka mukaan ryhmiä voi ehdottaa.
group-propose-no-charter = Ei toimintasääntöä, jonka mukaan voisit ehdottaa ryhmää
group-propose-no-charter-hint = Ryhmiä ehdottavat verkoston jäsenet. Valitse edustettavaksi organisaatio, joka on jäsen.
group-propose-no-representative = Vain organisaatiosi valtuutettu edustaja voi ehdottaa ryhmää sen puolesta.
group-propose-who-else = Ketkä muut?
group-propose-who-else-help = Organisaatiot, joilla on sama kiinnostuksen kohde tai jotka voisivat osallistua. Vain sinä ja sihteeristö näette tämän.
group-propose-who-else-note = Ketkä muut voisivat osallistua: { $text }
group-propose-lead-it = Tarjoudumme vetämään ryhmää
group-propose-lead-it-help = Voitte siirtää vetovastuun myöhemmin.
group-propose-button = Lähetä ehdotus
group-proposed-flash = Kiitos. Ehdotuksesi on sihteeristössä.
group-name-missing = Anna ryhmälle nimi.
group-name-taken = Verkostossa on jo ryhmä nimeltä ”{ $name }”. Osallistu siihen, valitse toinen nimi tai rastita ruutu.
group-name-taken-sure = Ehdota toista samannimistä ryhmää
group-problem-missing = Kerro, mikä kiinnostuksen kohde tai ongelma teitä yhdistää.
group-problem-help = Minkä kanssa te ja muut kamppailette? Markdownia voi käyttää.
group-aim-help = Mitä toimikauden lopussa pitäisi olla valmiina? Markdownia voi käyttää.
group-sector-choose = Valitse toimiala
group-sector-missing = Valitse toimiala.
group-cpv-help = Kahdeksannumeroiset koodit välilyönnein erotettuina: 45000000 33100000.
group-cpv-unreadable = { $code } ei ole CPV-koodi.
group-cpv-too-many = Enintään kaksikymmentä koodia.
group-requirements-help = Vain, jos ryhmään liitytään pyynnöstä.
group-seen-by = Kuka saa tietää ryhmästä?
group-seen-by-everyone = Kaikki
group-seen-by-members = Verkoston jäsenet
group-seen-by-group = Vain sen jäsenet ja sihteeristö
group-edit-title = Muokkaa ryhmää
group-edit-link = Muokkaa ryhmän tietoja
group-edit-button = Tallenna
group-edit-around = Aihe ja jäsenet
group-edited-flash = Tallennettu.

## The life of a group

group-next-title = Mitä voi tapahtua seuraavaksi
group-steps-title = Mitä on tapahtunut
group-step-when = Milloin
group-step-who = Kuka
group-step-note = Perustelu jäsenille (valinnainen)
group-step-flash = Valmis. Niille, joita asia koskee, on lähetetty viesti.
group-step-gather = Kysy verkostolta, ketkä osallistuisivat
group-step-approve = Hyväksy
group-step-open = Avaa ryhmä
group-step-extend = Jatka toimikautta
group-step-rest = Keskeytä ryhmän toiminta
group-step-wake = Käynnistä ryhmän toiminta uudelleen
group-step-begin-to-close = Aloita päättäminen
group-step-begin-to-close-question = Ryhmä lopettaa työnsä ja kirjoittaa loppuraporttinsa.
group-step-close = Päätä lopullisesti
group-step-close-question = Kaikki jää luettavaksi, eikä mitään voi enää muuttaa. Tätä ei voi perua.
group-step-succeed = Anna toisen ryhmän jatkaa
group-step-succeed-question = Tämä ryhmä päättyy. Sen asiakirjat säilyvät, ja niitä voi lukea myös toisesta ryhmästä. Jokaiselta jäseneltä kysytään, siirtyykö se mukana. Tätä ei voi perua.
group-step-decline = Hylkää ehdotus
group-step-decline-question = Ehdotuksen käsittely päättyy tähän. Ehdottaja saa viestin: kerro miksi.
group-step-of-secretariat = Tämän askeleen ottaa verkoston sihteeristö.
group-successor = Mikä ryhmä jatkaa?
group-successor-choose = Valitse ryhmä
group-successor-missing = Valitse ryhmä, joka jatkaa.
group-missing-title = Ei vielä mahdollista, koska:
group-missing-not-now = Tämän vaiheen aika ei ole nyt: ryhmän tila on ”{ $state }”.
group-missing-members = Jäsenorganisaatioita on { $have }, vähintään { $need } tarvitaan.
group-missing-head = Sillä ei ole vetäjää.
group-missing-aim = Se ei ole kertonut, mitä se haluaa saavuttaa.
group-missing-extension = Toimintasääntö ei salli enää jatkoa.
group-missing-final-report = Loppuraporttia ei ole annettu.
group-missing-meeting-ahead = Edessä on vielä kokous { $day }: pitäkää se ensin, perukaa se tai poistakaa ryhmä siitä.
group-missing-other-group = Ryhmä ei voi jatkaa omaa työtään.
group-missing-same-network = Toinen ryhmä kuuluu toiseen verkostoon.
group-missing-living-successor = Toinen ryhmä ei ota jäseniä: se ei ole avoinna tai on itsekin päättynyt.
group-missing-wave-group = Kierroksessa ei ole ryhmää, joka odottaa avaamista.
group-missing-approval = Ryhmä ”{ $group }” ei ole valmis avattavaksi.
group-report-title = Raportti verkostolle
group-report-final-title = Loppuraportti
group-report-text = Mitä ryhmä on tehnyt?
group-report-help = Tulokset, luvut, mitä seuraavaksi. Markdownia voi käyttää.
group-report-button = Anna raportti
group-report-missing = Kirjoita, mitä raportoitavaa on.
group-report-of = Raportti { $day }
group-report-final-of = Loppuraportti { $day }
group-reported-flash = Raportti on annettu.
group-follow-title = Siirryttekö seuraavaan ryhmään?
group-follow-question = Tämän ryhmän työtä jatkaa ”{ $group }”. Ottaako organisaatiosi siinä paikan?
group-follow-yes = Kyllä, siirrymme mukana
group-follow-no = Ei
group-followed-flash = Organisaatiollasi on paikka seuraavassa ryhmässä.
group-not-followed-flash = Organisaatiosi ei siirry mukana.

## Seats

seat-people = Puhuu sen puolesta
seat-people-none = Ketään ei ole nimetty
seat-people-and-deputies = { $name }; varaedustajat: { $deputies }
seat-people-deputies-only = Ketään ei ole nimetty; varaedustajat: { $deputies }
seat-effort-title = Työpäivät tänä vuonna
seat-effort-of = { $days }/{ $cap } pv
seat-effort = { $days } pv
seat-deeds = Muuta
seat-change = Muuta
seat-change-button = Tallenna
seat-changed-flash = Tallennettu.
seat-let-go-button = Päätä paikka
seat-let-go-question = Organisaation { $organisation } paikka päättyy nyt. Se saa viestin.
seat-let-go-flash = Paikka on päättynyt.
seat-requests-title = Liittymispyynnöt
seat-decision-reason = Mitä haluat sanoa päätöksen yhteydessä?
seat-grant-button = Ota mukaan
seat-refuse-button = Hylkää
seat-granted-flash = Organisaatiolla on paikka.
seat-not-granted-flash = Pyyntö on hylätty.
seat-own-title = Organisaatiosi paikka
seat-own-link = Kuka edustaa, ja eroaminen
seat-representative = Edustaja
seat-deputies = Varaedustajat
seat-deputies-help = He saavat tehdä saman kuin edustaja.
seat-deputies-nobody = Kukaan muu ei vielä toimi organisaatiosi puolesta, joten varaedustajaa ei voi nimetä.
seat-people-button = Tallenna
seat-leave-button = Eroa ryhmästä
seat-leave-question = Organisaatiosi paikka päättyy nyt. Jos se vetää ryhmää, vetäjän tehtävä vapautuu; jos se on viimeinen jäsen, ryhmän toiminta keskeytyy.
group-left-flash = Organisaatiosi on eronnut ryhmästä.
head-offer-title = Vetovastuun siirto
head-offer-mine = Teitä pyydetään vetämään tätä ryhmää.
head-offer-waits = { $organisation } on saanut pyynnön vetää ryhmää eikä ole vielä vastannut.
head-none-title = Kukaan ei vedä tätä ryhmää
head-none-offer = Tarjoa vetovastuuta jäsenelle
head-none-about = Sihteeristö voi tarjota vetovastuuta jäsenelle.
head-none-link = Etsi joku
head-offer-button = Tarjoa vetovastuuta
head-offer-withdraw-button = Peru tarjous
head-accept-button = Ota vastaan
head-decline-button = Kieltäydy
head-offered-flash = Tarjous on tehty. Vastaanottaja saa viestin.
head-offer-withdrawn-flash = Tarjous on peruttu.
head-accepted-flash = Organisaatiosi vetää nyt ryhmää.
head-declined-flash = Tarjouksesta on kieltäydytty.

## Health, the desk, my groups

health-title = Toimintakunto
health-rule = Sääntö
health-any-rule = Kaikki säännöt
health-facts = Tiedot
health-charter = Toimintasääntö
health-version = Versio { $number }
health-summary-fine = Ryhmä elää: se noudattaa kaikkia toimintasääntönsä kohtia.
health-summary-wrong =
    { $count ->
        [one] Yhtä toimintasäännön kohtaa on rikottu tai rikotaan pian.
       *[other] Toimintasäännön kohtia, joita on rikottu tai rikotaan pian: { $count }.
    }
health-rules-link = Katso säännöt
health-each-rule = Sääntö säännöltä
groups-desk-title = Ryhmien työpöytä
groups-desk-lead = Kaikki verkostojesi ryhmät, heikoimmat ensin.
groups-desk-waiting = Odottaa sinua
groups-desk-next-step = Seuraava vaihe
groups-desk-on-their-way = Matkalla
groups-desk-lacks = Mitä puuttuu
groups-desk-worst-first = Ryhmät, heikoimmat ensin
groups-desk-wrong = Mikä on vialla
groups-desk-nothing-wrong = Ei mikään
groups-desk-members-of = { $have }/{ $need }
groups-desk-resting = Toiminta keskeytetty { $day }.
groups-desk-last-meeting = Edellinen kokous
groups-desk-pulse = Kokoukset 12 kuukaudessa
groups-desk-ways = Säännöt ja kierrokset
group-proposed-on = Ehdotettu
my-groups-title = Omat ryhmäni
my-groups-none = Et puhu minkään ryhmäpaikan puolesta
my-groups-none-hint = Liity ryhmään organisaatiosi puolesta tai pyydä kollegaa nimeämään sinut sen paikalle.
my-groups-next = Seuraava kokous: { $day }
my-groups-no-next = Ei suunniteltuja kokouksia
my-groups-over = Päättyneet ryhmät
my-groups-head = Vedät sitä
my-groups-waiting = Odottaa vastausta

## Charters and waves

charter = Toimintasääntö
charters-title = Toimintasäännöt
charters-of-link = Toimintasäännöt: { $network }
charters-lead = Säännöt, joiden mukaan ryhmät työskentelevät, jokainen versio ja sen muutokset.
charters-none = Ei vielä toimintasääntöjä
charters-none-hint = Sihteeristö kirjoittaa säännöt kullekin ryhmätyypille.
charter-version-title = Versio { $number }, voimassa { $day } alkaen
charter-in-force = Voimassa
charter-changes = Mitä on muuttunut
charter-changes-missing = Kerro, mikä on toisin ja miksi.
charter-amend-title = Kirjoita seuraava versio
charter-write-title = Kirjoita uusi toimintasääntö
charter-write-button = Tallenna
charter-written-flash = Toimintasääntö on kirjoitettu.
# $day: the day
charter-retired-since = Ei uusia ryhmiä { $day } jälkeen
charter-retirement-title = Uudet ryhmät tämän toimintasäännön mukaan
charter-retirement-note = Toimintasäännön mukaan toimivat ryhmät jatkavat, vaikka sitä ei enää tarjota; uusia ryhmiä ei silloin voi ehdottaa sen mukaan. Voit tarjota sitä uudelleen.
charter-retire-button = Älä tarjoa enää
charter-offer-button = Tarjoa uudelleen
charter-retired-flash = Tämän toimintasäännön mukaan ei voi enää ehdottaa ryhmiä.
charter-offered-flash = Tämän toimintasäännön mukaan voi taas ehdottaa ryhmiä.
charter-name = Miksi sen mukaista ryhmää kutsutaan?
charter-name-help = Esimerkiksi: Teemaryhmä.
charter-name-missing = Anna toimintasäännölle nimi.
charter-kind-missing = Valitse tyyppi.
charter-valid-from = Voimassa alkaen
charter-valid-from-help = Siihen asti voimassa oleva pysyy ennallaan.
charter-valid-from-missing = Kerro, mistä päivästä alkaen se on voimassa.
charter-in-the-past = Uusi versio ei voi olla voimassa menneestä päivästä alkaen: ryhmiä on arvioitu silloin voimassa olleiden sääntöjen mukaan.
charter-nothing-new = Säännöt ovat samat kuin edellisessä versiossa.
charter-any = Kaikki
charter-none = Ei sääntöä
charter-past-rules = Mitä siinä määrättiin
charter-yes = Kyllä
charter-rank = Avoinna jäsenille tästä jäsentasosta ylöspäin
charter-rank-none = Myös organisaatioille, jotka eivät ole jäseniä
charter-kinds = Organisaatiotyypit
charter-kinds-help = Jos mitään ei ole valittu: kaikki tyypit.
charter-countries = Maat
charter-countries-help = Kaksikirjaimiset koodit välilyönnein erotettuina; tyhjä tarkoittaa kaikkia maita.
charter-country-unreadable = { $code } ei ole maakoodi.
charter-members-min = Eri organisaatioita vähintään
charter-members-min-missing = Kerro, montako organisaatiota vähintään tarvitaan.
charter-members-max = Organisaatioita enintään
charter-members-max-below = Enimmäismäärä on pienempi kuin vähimmäismäärä.
charter-head = Vetäjän nimike
charter-head-help = Esimerkiksi: fasilitaattori, yhteisön vetäjä, puheenjohtaja.
charter-head-missing = Kerro, mikä vetäjän nimike on.
charter-core = Ydinryhmä ohjaa ryhmää yhdessä vetäjän kanssa
charter-meetings = Kokouksia vuodessa vähintään
charter-pause = Päiviä ilman kokousta enintään
charter-effort = Jäsenen työpäiviä vuodessa enintään
charter-term = Toimikausi kuukausina
charter-extension = Jatkoaika kuukausina
charter-extensions = Jatkoaikoja enintään
charter-extension-missing = Kerro, montako kuukautta jatko kestää, tai älä salli jatkoa.
charter-report = Kuukausia kahden raportin välillä
charter-discount = Vetäjäorganisaation jäsenmaksualennus
charter-discount-help = Sen nimi jäsenmaksutaulukossa, esimerkiksi: facilitator.
charter-discount-unknown = Jäsenmaksutaulukoissa ei ole tämännimistä alennusta. Niissä on: { $names }.
charter-discount-none = Verkostolla ei ole jäsenmaksutaulukkoa, jossa olisi alennus.
wave = Kierros
wave-none = Ei kierrosta
wave-assign-button = Tallenna kierros
waves-of-link = Kierrokset: { $network }
waves-title = Kierrokset
waves-lead = Ryhmät, jotka suunnitellaan ja avataan yhdessä.
waves-none = Ei vielä kierroksia
waves-none-hint = Suunnittele kierros ja lisää siihen ehdotettuja tai hyväksyttyjä ryhmiä niiden omilla sivuilla.
wave-empty = Tässä kierroksessa ei ole vielä ryhmiä. Ryhmä lisätään siihen ryhmän omalla sivulla ”Vaiheet ja toimintakunto”.
wave-name = Uuden kierroksen nimi
wave-name-missing = Anna kierrokselle nimi.
wave-plan-button = Suunnittele kierros
wave-planned-flash = Kierros on suunniteltu.
wave-open-button = Avaa kaikki tämän kierroksen ryhmät
wave-open-question = Kaikki sen ryhmät aloittavat työnsä tänään, ja niiden toimikaudet alkavat. Jokaisen on oltava hyväksytty.
wave-opened-on = Avattu { $day }
wave-opened-flash = Kierroksen ryhmät on avattu.

## Letters

group-letter-note = { $name } kirjoittaa: { $note }
group-letter-note-secretariat = Sihteeristö kirjoittaa: { $note }
group-proposed-letter-subject = Ehdotettu: { $group }
group-proposed-letter = On ehdotettu ryhmää: { $group }. Lue ehdotus ja päätä, kysytäänkö verkostolta: { $link }
group-gathering-letter-subject = Ketkä osallistuvat? { $group }
group-gathering-letter = Verkostolta kysytään nyt, ketkä osallistuisivat ryhmään { $group }. Kerro muillekin: { $link }
group-asked-letter-subject = Osallistuisitko? { $group }
group-asked-letter =
    Verkostosi kysyy, ketkä osallistuisivat uuteen ryhmään: { $group }.

    Mitä se haluaa saavuttaa: { $aim }

    Lue lisää ja liity: { $link }
group-enough-letter-subject = Jäseniä on tarpeeksi: { $group }
group-enough-letter = Ryhmän { $group } jäsenorganisaatioiden määrä on { $have }, eli niin monta kuin toimintasääntö edellyttää. Päätä, miten jatketaan: { $link }
group-approved-letter-subject = Hyväksytty: { $group }
group-approved-letter = { $group } on hyväksytty ja avataan pian: { $link }
group-active-letter-subject = Avattu: { $group }
group-active-letter = { $group } on toiminnassa: { $link }
group-extended-letter-subject = Jatkettu: { $group }
group-extended-letter = { $group } jatkaa uuden toimikauden: { $link }
group-dormant-letter-subject = Toiminta keskeytetty: { $group }
group-dormant-letter = Ryhmän { $group } toiminta on keskeytetty. Kaikki säilyy, sinulta ei pyydetä mitään, ja toiminta voidaan käynnistää uudelleen: { $link }
group-closing-letter-subject = Päättymässä: { $group }
group-closing-letter = Ryhmän { $group } päättäminen on alkanut, ja ryhmän on annettava loppuraporttinsa: { $link }
group-closed-letter-subject = Päättynyt: { $group }
group-closed-letter = { $group } on päättynyt. Kaikki jää luettavaksi: { $link }
group-succeeded-letter-subject = Toinen ryhmä jatkaa: { $group }
group-succeeded-letter = Toinen ryhmä jatkaa ryhmän { $group } työtä. Kerro sivulla ”Vaiheet ja toimintakunto”, siirtyykö organisaatiosi mukana: { $link }
group-declined-letter-subject = Ei toteudu: { $group }
group-declined-letter = Ehdotus { $group } ei johtanut ryhmään: { $link }
group-report-letter-subject = Raportti: { $group }
group-report-letter = { $group } on antanut raportin: { $link }
group-empty-letter-subject = Ilman jäseniä: { $group }
group-empty-letter = Viimeinen jäsen on eronnut ryhmästä { $group }. Sen toiminta on nyt keskeytetty: { $link }
member-joined-letter-subject = { $organisation } liittyy ryhmään { $group }
member-joined-letter = { $organisation } on liittynyt ryhmään { $group }: { $link }
seat-asked-letter-subject = { $organisation } pyytää päästä ryhmään { $group }
seat-asked-letter = { $organisation } pyytää päästä ryhmään { $group }. Päätä asiasta ryhmän jäsensivulla: { $link }
seat-granted-letter-subject = Tervetuloa ryhmään { $group }
seat-granted-letter = Organisaatiollasi on paikka ryhmässä { $group }: { $link }
seat-refused-letter-subject = Pyyntösi liittyä ryhmään { $group }
seat-refused-letter = Organisaatiosi ei saanut paikkaa ryhmässä { $group }: { $link }
seat-letter-note = { $name } lisää: { $note }
seat-ended-letter-subject = Paikkanne ryhmässä { $group } on päättynyt
seat-ended-letter = Organisaation { $organisation } paikka ryhmässä { $group } on päättynyt. Syy: { $reason }. { $link }
member-left-letter-subject = { $organisation } ei ole enää ryhmässä { $group }
member-left-letter = { $organisation } ei ole enää ryhmän { $group } jäsen. Syy: { $reason }. { $link }
head-vacant-letter-subject = Kukaan ei vedä ryhmää { $group }
head-vacant-letter = { $organisation } veti ryhmää { $group } eikä ole enää sen jäsen. Syy: { $reason }. Toisen jäsenen tulisi vetää ryhmää; sihteeristö voi tarjota vetovastuuta jollekin niistä: { $link }
head-offered-letter-subject = Vetäisittekö ryhmää { $group }?
head-offered-letter = Organisaatiotasi pyydetään vetämään ryhmää { $group }. Vastaa ryhmän jäsensivulla: { $link }
head-new-letter-subject = { $organisation } vetää ryhmää { $group }
head-new-letter = { $organisation } vetää ryhmää { $group } tästä päivästä alkaen: { $link }
head-declined-letter-subject = { $organisation } ei ota vastaan ryhmän { $group } vetovastuuta
head-declined-letter = { $organisation } on kieltäytynyt vetämästä ryhmää { $group }: { $link }
group-digest-letter-subject = Ryhmäsi: mikä vaatii huomiota
group-digest-letter =
    Lyhyesti, mikä tässä kuussa vaatii huomiota tai on tulossa ryhmissä, joita vedät:

    { $groups }

    Tämä viesti tulee enintään kerran kuussa ja vain, kun jokin ryhmistäsi tarvitsee jotakin.
group-digest-meeting = Kokous { $day }
group-digest-fine = Mitään ei puutu.
health-letters-subject = Useita ryhmiä: vaativat huomiota
health-letters =
    Nämä ryhmät vaativat huomiota:

    { $groups }
health-letter-subject = { $group }: vaatii huomiota
health-letter =
    { $group } vaatii huomiota:

    { $findings }

    Katso, mitä voi tehdä: { $link }

## Workspace: what every page of it says

workspace-tabs = Ryhmän sivut
workspace-tab = Työtila
workspace-tab-overview = Yleiskuva
workspace-tab-meetings = Kokoukset
workspace-tab-discussion = Keskustelu
workspace-tab-papers = Asiakirjat
workspace-tab-decisions = Päätökset
workspace-tab-plan = Suunnitelma
workspace-tab-updates = Tiedotteet
workspace-page-title = { $page } – { $group }
workspace-over = Tämä ryhmä on päättynyt. Sen aineistoa voi lukea, mutta mitään ei enää muuteta.
workspace-author-left = Entinen osallistuja
workspace-secretariat = Sihteeristö
workspace-language = Tekstin kieli
workspace-markdown-help = Voit käyttää Markdownia: **lihavointi**, - luettelot, [linkit](https://…). Kuvista tulee linkkejä.
workspace-circle-group = Ryhmän jäsenet
workspace-circle-core-group = Ydinryhmä
workspace-circle-members = Verkoston jäsenet
workspace-circle-everyone = Kaikki

## Workspace: its first page

workspace-asked = Sinulta pyydetään
workspace-asked-nothing = Sinulta ei juuri nyt pyydetä mitään.
workspace-ask-vote = Äänestä: { $question }
workspace-ask-request = Päätä: { $organisation } pyytää päästä ryhmään
workspace-ask-hours = Kirjaa tuntisi: ”{ $title }”, { $date }
workspace-ask-until = Määräaika: { $date }
workspace-effort = Organisaatiosi työpanos tänä vuonna
workspace-next = Seuraava kokous
workspace-news = Uutta
workspace-news-none = Mitään ei ole vielä sanottu tai tuotu.
workspace-news-post = Keskustelu
workspace-news-paper = Asiakirja
workspace-news-note = { $author }, { $at }
group-outputs = Tulokset
group-updates-all = Kaikki tiedotteet

## Workspace: meetings

meetings-ahead = Tulevat
meetings-none-ahead = Kokouksia ei ole suunniteltu.
meetings-held = Pidetyt
meetings-none-held = Kokouksia ei ole vielä pidetty.
meeting-count = { $count ->
    [one] { $count } organisaatio oli paikalla
   *[other] { $count } organisaatiota oli paikalla
}
meeting-row-minutes = Pöytäkirja: on
meeting-row-minutes-missing = Pöytäkirja: puuttuu
meeting-row-hours = Tunnit: { $noted }/{ $members }
meeting-cancelled = Peruttu
meeting-call-title = Kutsu koolle kokous
meeting-call-button = Kutsu kokous koolle
meeting-called-flash = Kokous on kaikkien jäsenten kalenterissa, ja siitä on ilmoitettu heille.
meeting-title = Otsikko
meeting-day = Päivä
meeting-starts = Alkaa
meeting-ends = Päättyy
meeting-zone = Aikavyöhyke
meeting-online = Osallistumislinkki
meeting-online-help = Vain jäsenet näkevät sen.
meeting-connect = Osallistu kokoukseen verkossa
meeting-place = Paikka
meeting-agenda = Esityslista
meeting-no-agenda = Esityslistaa ei vielä ole.
agenda-write = Kirjoita esityslista tai muuta sitä
agenda-button = Tallenna esityslista
agenda-written-flash = Esityslista on tallennettu.
meeting-nowhere = Kerro, missä kokoonnutaan: linkki, paikka tai molemmat.
meeting-with = Yhdessä muiden ryhmien kanssa
meeting-with-groups = Yhdessä ryhmien kanssa
meeting-with-far = Muiden verkostojen ryhmät
meeting-with-far-groups = Ja lisäksi
meeting-with-help = Kokous lasketaan kunkin tällaisen ryhmän kokoukseksi. Niiden vetäjille ilmoitetaan, ja he voivat jättää ryhmänsä pois.
meeting-other-is-over = Yksi näistä ryhmistä on päättynyt: se ei enää kokoonnu.
meeting-count-title = Laske tapahtuma tämän ryhmän kokoukseksi
meeting-count-event = Tapahtuman osoite
meeting-count-help = Esimerkiksi osio muiden järjestämässä konferenssissa. Kopioi sen sivun osoite.
meeting-count-button = Laske mukaan
meeting-counted-flash = Tapahtuma lasketaan tämän ryhmän kokoukseksi.
meeting-counted-already = Tämä tapahtuma lasketaan jo tämän ryhmän kokoukseksi.
meeting-no-such-event = Tässä osoitteessa ei ole tapahtumaa, jonka saat nähdä.
meeting-event-cancelled = Tämä tapahtuma on peruttu.
meeting-event-without-day = Tällä tapahtumalla ei ole vielä päivää.
meeting-time = Milloin
meeting-when = { $date }, { $hours } { $zone }
meeting-joint = Yhdessä ryhmien kanssa
meeting-event = Kalenterissa
meeting-event-page = Tapahtuman sivu
meeting-own-title = Organisaatiosi
meeting-own-lead = Organisaation { $organisation } puolesta. Se vie hetken ja osoittaa, kuinka paljon tämä ryhmä vaatii jäseniltään.
meeting-we-were-there = Olimme paikalla
meeting-hours = Työtunnit
meeting-hours-help = Valmistelu ja jälkityö mukaan lukien, esimerkiksi 1,5 tai 1:30.
meeting-hours-short = Tunnit
meeting-note-button = Kirjaa
meeting-noted-flash = Kirjattu.
meeting-not-hours = Kirjoita tämän yhden kokouksen tunnit lukuna, enintään { $most }.
meeting-hours-above-cap = Näillä tunneilla kertyisi tänä vuonna { $given }: enemmän kuin toimintasääntö jäseneltä edellyttää. Rastita ruutu, jos tämä on oikein, tai korjaa tunnit.
meeting-hours-sure = Kyllä, tunnit ovat oikein
meeting-not-held = Läsnäolo ja tunnit kirjataan, kun kokous on pidetty.
meeting-attendance = Ketkä olivat paikalla
meeting-attendance-caption = Organisaatiot, niiden läsnäolo ja tunnit
meeting-organisation = Organisaatio
meeting-there = Paikalla
meeting-there-of = { $organisation } oli paikalla
meeting-there-yes = Kyllä
meeting-there-no = Ei
meeting-hours-of = Organisaation { $organisation } tunnit
meeting-note-all-button = Kirjaa läsnäolo ja tunnit
minutes-title = Pöytäkirja
minutes-none = Pöytäkirjaa ei vielä ole.
minutes-about = Versio { $number }, { $author }, { $at }
minutes-version = Versio { $number }
minutes-versions = Pöytäkirjan versiot
minutes-write = Kirjoita tai korjaa pöytäkirja
minutes-text = Pöytäkirja
minutes-button = Tallenna pöytäkirja
minutes-written-flash = Pöytäkirja on tallennettu. Ensimmäisestä versiosta ilmoitettiin kaikille jäsenille.
meeting-cancel = Peru kokous
meeting-cancel-question = Kaikille sen ryhmien jäsenille ilmoitetaan, ja he saavat kertomasi syyn. Tätä ei voi perua.
meeting-cancel-deed = Peru ja ilmoita jäsenille
meeting-cancel-reason = Syy
meeting-cancelled-flash = Kokous on peruttu, ja siitä on ilmoitettu jäsenille.
meeting-not-ahead = Vain tulevan kokouksen voi perua.
meeting-no-reason = Kerro miksi: syy ilmoitetaan jäsenille.
meeting-not-ours = Muut järjestävät tämän tapahtuman: vain he voivat perua sen.
meeting-move = Muuta päivää, aikaa tai paikkaa
meeting-move-lead = Kaikki, jotka edustavat paikkaa kokouksen ryhmissä, saavat sähköpostin, jossa on uusi päivä, aika ja paikka.
meeting-move-button = Tallenna ja ilmoita jäsenille
meeting-moved-flash = Kokous on muutettu, ja siitä on ilmoitettu jäsenille.
meeting-not-moved-flash = Päivä, aika ja paikka ovat entisellään; kenellekään ei kirjoitettu.
meeting-cannot-move = Täällä voi muuttaa vain tulevaa kokousta, jonka ryhmä on kutsunut koolle.
meeting-has-agenda = Tapahtumassa on useita päiviä tai ohjelmaa näiden aikojen ulkopuolella. Sihteeristö siirtää ne yksitellen kalenterissa.
meeting-withdraw = Jätä tämä ryhmä pois kokouksesta
meeting-withdraw-question = Kokousta ei enää lasketa tämän ryhmän kokoukseksi. Mitä ryhmälle on kirjattu, poistetaan.
meeting-withdrawn-flash = Kokousta ei enää lasketa tämän ryhmän kokoukseksi.
meeting-letter-subject = Kokous: { $title }, { $date }
meeting-letter-called = ryhmä { $group } kokoontuu: { $title }.
meeting-letter-joint = Kokous on yhteinen näiden ryhmien kanssa: { $groups }. Ryhmäsi vetäjä voi jättää ryhmän pois kokouksesta.
meeting-letter-more = Esityslista ja osallistumislinkki: { $address }
meeting-letter-cancelled-subject = Peruttu: { $title }, { $date }
meeting-letter-cancelled = kokousta ”{ $title }” ({ $date }) ei pidetä.
meeting-letter-reason = Syy: { $reason }
meeting-letter-moved-subject = Muuttunut: { $title }, { $date }
meeting-letter-moved = kokouksen ”{ $title }” aika tai paikka on muuttunut. Aiemmin ilmoitettu päivä: { $from }. Kokous pidetään nyt:
minutes-letter-subject = Pöytäkirja: { $title }
minutes-letter = kokouksen ”{ $title }” pöytäkirja on luettavissa.
minutes-letter-hours = Kirjaa organisaatiosi tunnit samalla sivulla: { $address }

## Workspace: discussion

topics-none = Mistään ei ole vielä keskusteltu
topics-none-text = Avaa aihe: kysymys, johon muut voivat vastata hetkessä.
topic-note = { $count ->
    [one] { $count } kirjoitus
   *[other] { $count } kirjoitusta
}, viimeisin { $at }
topic-new = Avaa aihe
topic-title = Mitä asia koskee?
topic-circle = Kenelle
topic-open-button = Avaa aihe
topic-opened-flash = Aihe on avattu.
topic-closed = Suljettu
topic-is-closed = Tämä aihe on suljettu: sitä voi lukea, mutta siihen ei lisätä mitään.
topic-close = Sulje aihe
topic-reopen = Avaa aihe uudelleen
topic-closed-flash = Aihe on suljettu.
topic-reopened-flash = Aihe on jälleen avoinna.
post-text = Kirjoituksesi
post-text-help = Voit käyttää Markdownia. Lisää kuvat ja tiedostot asiakirjoihin ja linkitä niihin täältä.
post-answer = Vastaa
post-button = Lähetä vastaus
post-written-flash = Vastauksesi on keskustelussa.
post-edited = { $at }, muutettu { $edited }
post-withdrawn = Kirjoittaja on poistanut tämän kirjoituksen.
post-change = Muuta tai poista
post-change-title = Muuta kirjoitustasi
post-change-button = Tallenna muutos
post-changed-flash = Kirjoituksesi on muutettu.
post-withdraw = Poista kirjoitus
post-withdraw-question = Sen teksti poistetaan lopullisesti. Tieto siitä, että kirjoitus on ollut, jää näkyviin.
post-withdrawn-flash = Kirjoituksesi on poistettu.
discussion-letters = Viestit tästä keskustelusta
discussion-often = Kuinka usein haluat kuulla keskustelusta?
discussion-often-at-once = Jokaisesta kirjoituksesta, heti
discussion-often-daily = Kerran päivässä, jos jotakin on kirjoitettu
discussion-often-weekly = Kerran viikossa, jos jotakin on kirjoitettu
discussion-often-never = En koskaan
discussion-letters-button = Tallenna valinta
discussion-letters-flash = Valintasi on tallennettu.
post-letter-subject = { $topic } ({ $group })
post-letter = { $author } kirjoitti aiheesta ”{ $topic }” ryhmässä { $group }:
post-letter-read = Lue: { $address }
post-letter-reply = Vastaa kerran tästä linkistä (vain sinulle, kahden viikon ajan): { $address }
post-letter-choice = Valitse, kuinka usein saat näitä viestejä: { $address }
digest-letter-subject = { $count ->
    [one] { $count } kirjoitus ryhmissäsi
   *[other] { $count } kirjoitusta ryhmissäsi
}
digest-letter-topic = ”{ $topic }”, { $count ->
    [one] { $count } kirjoitus:
   *[other] { $count } kirjoitusta, viimeisimmät:
}
digest-letter-post = - { $author }: { $text }
reply-title = Vastauksesi
reply-as = Vastaat nimellä { $name }, { $organisation }.
reply-once = Lähetämme sinulle viestin, jossa on vastauksesi; siinä olevasta linkistä vastaus tulee keskusteluun. Kirjautuneena voit vastata ilman tätä vaihetta.
reply-held-flash = Kiitos. Vastauksesi odottaa: avaa linkki viestistä, joka on matkalla sinulle.
reply-held-title = Onko tämä vastauksesi?
reply-held-button = Kyllä, julkaise nimissäni
reply-held-not-you = Jos et kirjoittanut tätä, sulje sivu: kukaan ei näe sitä, ja se poistetaan kahden viikon kuluttua.
reply-over-title = Tämä linkki ei enää toimi
reply-over = Se on käytetty tai liian vanha, tai keskustelu on suljettu. Kirjaudu sisään lukemaan ja vastaamaan.
reply-over-link = Siirry keskusteluun
reply-letter-subject = Onko tämä vastauksesi aiheeseen ”{ $topic }”?
reply-letter = sinulle lähetetyn viestin linkillä joku kirjoitti kirjautumatta tämän vastauksen aiheeseen ”{ $topic }”:
reply-letter-confirm = Jos se on sinun, avaa tämä linkki kahden viikon kuluessa, niin se julkaistaan nimissäsi: { $address }
reply-letter-not-you = Jos se ei ole sinun, älä tee mitään: kukaan ei näe sitä.

## Workspace: papers

papers-none = Asiakirjoja ei vielä ole
papers-none-text = Tuo sitä, mitä muut voivat käyttää: vertailuperusteita, tarjouspyyntöasiakirjoja, dioja.
papers-caption = Asiakirjat, niiden uusin versio ja kuka saa ne
papers-of-predecessor = Ryhmän { $group } asiakirjat
paper-title = Otsikko
paper-latest = Uusin versio
paper-circle = Kuka saa sen
paper-file = Tiedosto
paper-file-help = Enintään { $size }. Tyypit: { $kinds }.
paper-kind-and-size = { $kind }, { $size }
paper-version = Versio { $number }, { $date }
paper-version-note = Versio { $number }, { $at }, { $kind }
paper-versions = Versiot
paper-version-add = Lisää versio
paper-version-what-is-new = Mitä uutta
paper-version-button = Lisää versio
paper-version-added-flash = Versio on lisätty; aiemmat säilyvät.
paper-add-title = Lisää asiakirja
paper-add-button = Lisää asiakirja
paper-added-flash = Asiakirja on lisätty.
paper-supersedes = Korvaa asiakirjan
paper-supersedes-help = Vanhempi asiakirja säilyy korvatuksi merkittynä.
paper-supersedes-none = Ei muuta asiakirjaa
paper-supersedes-this = Korvaa asiakirjan
paper-is-superseded = Korvattu
paper-superseded-by = Uudempi asiakirja korvaa tämän:
paper-no-file = Valitse tiedosto, joka ei ole tyhjä.
paper-kind-unknown = Tämäntyyppisiä tiedostoja ei jaeta. Tyypit: { $kinds }.
paper-disguised = Tämän tiedoston sisältö ei ole sitä, mitä sen nimi kertoo.

## Workspace: decisions

polls-lead = Jokaisella organisaatiolla on yksi ääni; edustaja ja varaedustajat äänestävät samalla paikalla.
polls-none = Mitään ei ole vielä pantu äänestykseen
polls-none-text = Ryhmän ohjaajat voivat kysyä kaikilta organisaatioilta yhdellä kertaa.
poll-open = Avoinna
poll-note-open = { $count ->
    [one] { $count } ääni
   *[other] { $count } ääntä
} tähän mennessä, päättyy { $at }
poll-note-closed = { $count ->
    [one] { $count } ääni
   *[other] { $count } ääntä
}, päättyi { $at }
poll-put-title = Pane kysymys äänestykseen
poll-put-button = Pane äänestykseen
poll-put-flash = Kysymys on äänestyksessä, ja siitä on ilmoitettu äänestäjille.
poll-question = Kysymys
poll-answers = Vastausvaihtoehdot
poll-answers-help = Yksi riville, kahdesta kahteentoista.
poll-answers-count = Kirjoita kahdesta kahteentoista erilaista vastausvaihtoehtoa, yksi riville.
poll-answer-too-long = Vastausvaihtoehdossa saa olla enintään { $longest } merkkiä.
poll-closes = Päättyy
poll-closes-help = Omassa aikavyöhykkeessäsi.
poll-closes-wrong = Valitse tuleva ajankohta vuoden sisällä.
poll-about = Mitä on hyvä tietää
poll-about-open = Kysyjä: { $author }. Äänestys päättyy { $at }
poll-about-closed = Kysyjä: { $author }. Äänestys päättyi { $at }
poll-your-vote = Organisaatiosi ääni
poll-your-vote-help = Voit muuttaa sitä, kunnes äänestys päättyy.
poll-vote = Äänestä
poll-vote-again = Muuta ääntä
poll-no-answer = Valitse jokin vastausvaihtoehdoista.
poll-is-closed = Tämä äänestys on päättynyt.
poll-observer = Tarkkailijat eivät äänestä.
vote-cast-flash = Organisaatiosi ääni on laskettu mukaan.
poll-result = { $count ->
    [one] Tulos, { $count } ääni
   *[other] Tulos, { $count } ääntä
}
poll-result-later = Näet tuloksen, kun organisaatiosi on äänestänyt tai äänestys on päättynyt.
poll-votes = Kuka äänesti miten
poll-answer = Vastaus
poll-close = Päätä äänestys nyt
poll-close-question = Ääniä ei enää oteta vastaan. Tätä ei voi perua.
poll-closed-flash = Äänestys on päättynyt.
poll-letter-subject = Äänesi: { $question }
poll-letter = ryhmä { $group } päättää: { $question } Organisaatiollasi on yksi ääni. Äänestys päättyy { $until }.
poll-reminder-subject = Yhä avoinna: { $question }
poll-reminder = organisaatiosi ei ole vielä äänestänyt ryhmässä { $group }: { $question } Äänestys päättyy { $until }.
poll-letter-vote = Äänestä: { $address }

## Workspace: plan

plan-aim = Päämäärä
plan-roadmap = Tiekartta
plan-none = Tiekartta on tyhjä.
plan-general = Kaikille tavoitteille
plan-kind = Mikä se on?
plan-kind-objective = Tavoite
plan-kind-activity = Toimenpide
plan-kind-deliverable = Tuotos
plan-state = Tila
plan-state-planned = Suunniteltu
plan-state-under-way = Käynnissä
plan-state-done = Valmis
plan-state-dropped = Jätetty pois
plan-title = Yhdellä rivillä
plan-title-help = Tavoitteesta käy ilmi, mistä tietää, että se on saavutettu.
plan-objective = Palvelee tavoitetta
plan-objective-none = Kaikkia
plan-due = Määräpäivä
plan-due-on = Määräpäivä { $date }
plan-due-late = Määräpäivä oli { $date }
plan-output = Tulos
plan-output-label = Ryhmän tulos
plan-output-help = Tuotos, joka näkyy ryhmän julkisella sivulla, kun se on valmis.
plan-address = Mistä se löytyy
plan-add = Lisää tiekarttaan
plan-add-button = Lisää
plan-added-flash = Se on tiekartassa.
plan-progress = Kuinka pitkällä se on?
plan-progress-button = Tallenna
plan-moved-flash = Tiekartta on ajan tasalla.
actions-title = Tehtävät
actions-none = Kukaan ei ole ottanut mitään tehtäväkseen.
actions-caption = Kuka tekee mitä ja mihin mennessä
action-what = Mitä
action-who = Kuka
action-who-choose = Valitse organisaatio
action-open = Avoinna
action-late = Myöhässä
action-done = Se on tehty
action-reopen = Ei sittenkään tehty
action-add = Kirjaa tehtävä
action-add-button = Kirjaa
action-noted-flash = Kirjattu, ja tekijöille on ilmoitettu.
action-done-flash = Tehty.
action-reopened-flash = Se on jälleen avoinna.
action-letter-subject = Sinulle tehtäväksi: { $what }
action-letter = ryhmässä { $group } organisaatiosi otti tehtäväkseen: { $what }
action-reminder-subject = Määräpäivä lähestyy: { $what }
action-reminder = ryhmässä { $group } lähestyy määräpäivä tehtävälle, jonka organisaatiosi on ottanut: { $what }
action-letter-due = Määräpäivä: { $date }.
action-letter-done = Merkitse siellä, kun se on tehty: { $address }

## Workspace: updates

updates-none = Ei vielä kerrottavaa
updates-none-text = Täällä on se, mitä ryhmä kertoo verkostolleen ja kaikille.
updates-feed-of = Ryhmän { $group } tiedotteet
update-publish-title = Julkaise tiedote
update-headline = Otsikko
update-text = Teksti
update-circle = Kenelle se kerrotaan
update-publish-button = Julkaise
update-published-flash = Tiedote on julkaistu.
update-withdraw = Poista tiedote
update-withdraw-question = Kukaan ei enää voi lukea sitä täällä. Aiemmin luetut syötteet säilyttävät sen.
update-withdrawn-flash = Tiedote on poistettu.

## Workspace: what is found of it

search-kind-group-topic = Keskustelu
search-kind-group-paper = Asiakirja
search-kind-group-decision = Päätös
search-kind-group-update = Tiedote
search-kind-group-minutes = Pöytäkirja
search-kind-group-plan = Tiekartta
search-kind-group-action = Tehtävä

## Workspace: what an imported group brought along

history-link = Mitä tämä ryhmä toi mukanaan toisesta palvelusta
history-title = Toisesta palvelusta
history-lead = Tämän ryhmän tiedot tuotiin { $date }. Henkilöiden ja organisaatioiden nimet ovat tässä sellaisina kuin ne siellä kirjoitettiin; kenelläkään ei ole niiden perusteella tiliä.
history-members = Jäsenet
history-role = Rooli
history-people = Henkilöt
history-time = Milloin
history-since = { $date } alkaen
history-steps = Ryhmän vaiheet
history-report = Raportti { $date }
history-joint = yhdessä näiden ryhmien kanssa: { $groups }

## What the log says

charter-written = kirjoitti toimintasäännön version
charter-retired = poisti toimintasäännön käytöstä
charter-offered = tarjosi toimintasääntöä uudelleen
group-proposed = ehdotti ryhmää
group-gathering = kysyi, ketkä osallistuisivat ryhmään
group-declined = hylkäsi ryhmän
group-approved = hyväksyi ryhmän
group-opened = avasi ryhmän
group-extended = jatkoi ryhmän toimikautta
group-rested = keskeytti ryhmän toiminnan
group-woken = käynnisti ryhmän toiminnan uudelleen
group-closing = aloitti ryhmän päättämisen
group-closed = päätti ryhmän toiminnan
group-succeeded = siirsi ryhmän työn toiselle ryhmälle
group-edited = muutti ryhmän tietoja
group-reported = raportoi ryhmästä
group-imported = toi ryhmän
group-seat-taken = otti paikan ryhmässä
group-seat-ended = päätti paikan ryhmässä
group-seat-changed = muutti paikkaa ryhmässä
group-seat-asked-for = pyysi paikkaa ryhmässä
group-seat-refused = ei myöntänyt paikkaa ryhmässä
group-seat-request-withdrawn = perui pyynnön paikasta ryhmässä
group-head-offered = tarjosi ryhmän vetovastuuta toiselle jäsenelle
group-head-offer-ended = päätti vetovastuuta koskevan tarjouksen
group-head-began = ryhtyi ryhmän vetäjäksi
group-head-ended = ei enää vedä ryhmää
workspace-plan-changed = muutti ryhmän suunnitelmaa
workspace-plan-imported = toi ryhmän suunnitelman
workspace-action-noted = kirjasi tehtävän
workspace-action-imported = toi tehtävän
workspace-meeting-called = kutsui kokouksen koolle
workspace-meeting-changed = muutti ryhmän kokousta
workspace-meeting-withdrawn = irrotti kokouksen ryhmästä
workspace-meeting-noted = kirjasi kokouksen läsnäolijat ja tunnit
workspace-minutes-written = kirjoitti pöytäkirjan
workspace-update-published = julkaisi ryhmän tiedotteen
workspace-update-withdrawn = veti ryhmän tiedotteen pois
workspace-update-reached = määritti, kenelle tiedote on
workspace-update-imported = toi ryhmän tiedotteen
workspace-post-written = kirjoitti keskusteluun
workspace-post-revised = muokkasi keskusteluun kirjoitettua
workspace-topic-closed = sulki aiheen tai avasi sen uudelleen
workspace-topic-imported = toi aiheen
workspace-paper-added = lisäsi asiakirjan
workspace-paper-reached = määritti, kenelle asiakirja on
workspace-paper-imported = toi asiakirjan
workspace-poll-put = pani kysymyksen äänestykseen
workspace-poll-imported = toi päätöksen
workspace-vote-cast = äänesti
