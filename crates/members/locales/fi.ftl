## Accounts: signing up, signing in

account-name = Nimi
account-name-help = Siinä muodossa, jossa haluat sen osallistujalistoihin ja todistuksiin.
account-name-refused = Kirjoita nimesi: yksi rivi, enintään 100 merkkiä.
account-email = Sähköpostiosoite
account-email-refused = Kirjoita sähköpostiosoite, esimerkiksi nimi@example.org.
account-password = Salasana
account-password-help = Vähintään { $count } merkkiä. Lause, jonka muistat, on parempi kuin lyhyt sana, jossa on erikoismerkkejä.
account-password-mismatch = Tämä ei ole tämän tilin salasana.
account-password-new = Uusi salasana
account-password-old = Nykyinen salasana
account-language = Kieli
account-language-help = Kieli, jolla luet näitä sivuja ja saat viestejä.
account-language-unknown = Valitse jokin luettelon kielistä.
account-time-zone = Aikavyöhyke
account-time-zone-help = Muualla pidettävien tapahtumien ajat näytetään myös tässä vyöhykkeessä.
account-time-zone-unknown = Valitse jokin luettelon aikavyöhykkeistä.

password-short = Salasanassa on oltava vähintään { $count } merkkiä.
password-long = Salasanassa saa olla enintään { $count } merkkiä.
password-common = Tämä salasana arvattaisiin ensimmäisten joukossa. Valitse toinen.
password-like-email = Salasana ei saa sisältää sähköpostiosoitettasi.

sign-up-title = Avaa tili
sign-up-lead = Tilillä voit ilmoittautua tapahtumiin, edustaa organisaatiotasi ja seurata verkostojasi.
sign-up-email-help = Mieluiten osoite, jolla organisaatiosi tuntee sinut. Lähetämme siihen linkin.
sign-up-button = Avaa tili
sign-up-known = Onko sinulla jo tili?

verification-title = Vahvista sähköpostiosoitteesi
verification-lead = Kirjoita salasana, jonka valitsit tilille { $email }. Sen jälkeen tilisi on valmis ja olet kirjautunut sisään.
verification-password-help = Tämä osoittaa, että avasit tilin itse.
verification-button = Vahvista ja kirjaudu sisään
verification-again-title = Lähetä vahvistusviesti uudelleen
verification-again-lead = Jos jonkin tilin osoite odottaa vahvistusta, lähetämme siihen uuden linkin.

sign-in-title = Kirjaudu sisään
sign-in-button = Kirjaudu sisään
sign-in-mismatch = Sähköpostiosoite ja salasana eivät täsmää.
sign-in-unverified = Vahvista ensin sähköpostiosoitteesi: avaa linkki viestistä, jonka lähetimme sinulle.
sign-in-other-ways = Muut tavat
sign-in-forgotten = Unohdin salasanani
sign-in-link-title = Kirjaudu sähköpostiin lähetettävällä linkillä
sign-in-link-lead = Lähetämme sinulle linkin, jolla pääset kerran sisään ilman salasanaa. Se toimii 15 minuuttia.
sign-in-link-ready = Kirjaudu sisään osoitteella { $email } painamalla painiketta.
sign-out-flash = Olet kirjautunut ulos.

ask-for-link-button = Lähetä linkki
letter-sent-title = Tarkista sähköpostisi
letter-sent = Lähetimme viestin osoitteeseen { $email }. Siinä kerrotaan, miten jatkat.
letter-sent-more = Eikö mitään näy muutaman minuutin kuluttua? Katso roskapostikansiosta ja tarkista, että osoite on tilisi osoite.
letter-waits-title = Viesti odottaa lähettämistä
letter-waits = Viesti osoitteeseen { $email } on kirjoitettu. Palvelulla ei ole vielä sähköpostipalvelinta, joten viesti odottaa palvelussa: ylläpito löytää sen kohdasta ”{ $place }”.
link-gone-title = Tämä linkki ei enää toimi
link-gone = Jokainen linkki toimii kerran ja rajallisen ajan. Tämä on jo käytetty, vanhentunut tai kopioitu vajaana.
link-gone-again = Pyydä uusi linkki

password-reset-title = Valitse uusi salasana
password-reset-lead = Lähetämme linkin tilisi osoitteeseen. Se toimii tunnin.
password-reset-ready = Uusi salasana koskee osoitetta { $email }. Sinut kirjataan ulos kaikkialta muualta.
password-reset-button = Tallenna uusi salasana

demo-title = Tämän esittelyversion tunnukset
demo-lead = Kaikki tiedot täällä ovat kokeilua varten. Jokaisen tunnuksen salasana on { $password }.
demo-table = Kenenä voit kirjautua
demo-role = Rooli
demo-buyer = Jäsenkaupungin hankkija
demo-social = Yhteisötalouden toimija
demo-supplier = Toimittaja
demo-secretary = Verkoston sihteeristö
demo-operator = Palvelun ylläpito

## Accounts: my account

account-profile = Omat tiedot
account-save-button = Tallenna
account-changed-flash = Muutokset on tallennettu.
account-acting = Organisaatiot, joita edustat
account-acting-none = Et vielä edusta organisaatiota. Etsi omasi ja pyydä oikeutta edustaa sitä; sen ylläpitäjät tai sihteeristö päättävät.
account-acting-find = Etsi organisaatio
account-acting-lead = Se, mitä näet ja voit tehdä, riippuu organisaatiosta, jota edustat.
account-acting-waiting = Odottaa hyväksyntää
account-acting-chosen = Edustat nyt tätä
account-acting-button = Edusta: { $organisation }
account-acting-flash = Edustat nyt tätä organisaatiota.
account-security = Kirjautuminen ja tiedot
account-sign-ins-link = Katso, missä olet kirjautuneena
account-tokens-link = Ohjelmiesi API-avaimet
account-data = Mitä sinusta säilytetään
account-data-link = Lataa tietoni (JSON)
account-leave = Tilin sulkeminen

account-email-title = Vaihda sähköpostiosoite
account-email-lead = Osoitteesi on { $email }. Lähetämme linkin uuteen osoitteeseen; mikään ei muutu ennen kuin avaat sen.
account-email-new = Uusi sähköpostiosoite
account-email-new-help = Avaa linkki selaimessa, jossa olet kirjautuneena.
account-email-same = Tämä on jo tilisi osoite.
account-email-ready = Tästä lähtien kirjaudut osoitteella { $new } osoitteen { $current } sijaan, ja viestit lähetetään siihen.
account-email-confirm-button = Käytä uutta osoitetta
account-email-changed-flash = Osoitteesi on vaihdettu. Ilmoitimme siitä vanhaan osoitteeseen.

account-password-title = Vaihda salasana
account-password-lead = Pysyt kirjautuneena tässä, ja sinut kirjataan ulos kaikkialta muualta.
account-password-none = Kirjaudut linkeillä, eikä sinulla ole salasanaa. Jos haluat asettaa sen, pyydä linkki.
account-password-changed-flash = Salasanasi on vaihdettu. Sinut on kirjattu ulos kaikkialta muualta.

sign-ins-title = Kirjautumiset
sign-ins-lead = Selaimet, joissa olet kirjautuneena. Kirjautuminen päättyy itsestään, jos sitä ei käytetä 30 päivään. Lopeta ne, joita et tunnista, ja vaihda salasanasi.
sign-ins-table = Missä olet kirjautuneena
sign-ins-agent = Selain
sign-ins-agent-unknown = Ei tiedossa
sign-ins-address = IP-osoite
sign-ins-at = Kirjauduttu
sign-ins-seen = Viimeksi käytetty
sign-ins-this = Tämä selain
sign-ins-end = Kirjaa ulos
sign-ins-end-all = Kirjaudu ulos kaikkialta
sign-ins-end-all-question = Sinut kirjataan ulos kaikista selaimista, myös tästä. API-avaimesi säilyvät.
sign-ins-ended-flash = Kirjautuminen on päättynyt.
sign-ins-all-ended-flash = Olet kirjautunut ulos kaikkialta.

tokens-title = API-avaimet
tokens-lead = Avaimella ohjelma lukee tai muuttaa tietoja sinun nimissäsi: se voi tehdä saman kuin sinä edustamasi organisaation puolesta. Säilytä avainta kuin salasanaa.
tokens-none = Ei avaimia
tokens-none-help = Luo avain alla, jos haluat käyttää tietorajapintaa.
tokens-table = API-avaimesi
token-name = Nimi
token-name-help = Jotta tiedät myöhemmin, mihin se on tarkoitettu, esimerkiksi: intranetimme kalenteri.
token-name-refused = Kirjoita nimi: yksi rivi, enintään 100 merkkiä.
token-too-many = Sinulla on jo 20 avainta. Mitätöi jokin, jota et enää tarvitse.
token-scope = Käyttöoikeus
token-scope-read = Luku
token-scope-read-help = Näkee sen, minkä sinäkin, eikä muuta mitään.
token-scope-write = Luku ja kirjoitus
token-scope-write-help = Myös muuttaa tietoja sinun nimissäsi.
token-scope-refused = Valitse, mitä avaimella saa tehdä.
token-made-at = Luotu
token-create-title = Uusi avain
token-create-button = Luo avain
token-new-title = Uusi avaimesi
token-new = Kopioi se nyt: sitä ei näytetä uudelleen.
token-revoke = Mitätöi
token-revoke-question = Ohjelmat, jotka käyttävät avainta ”{ $name }”, eivät tästä lähtien enää pääse sisään.
token-revoked-flash = Avain on mitätöity.

deletion-title = Poista tilini
deletion-lead = Tätä ei voi perua. Lue, mitä poistuu ja mitä jää.
deletion-left-alone-title = Olet ainoa ylläpitäjä
deletion-left-alone = Kukaan muu ei ylläpidä näitä: { $organisations }. Voit silti poistaa tilisi; verkoston sihteeristö voi nimetä jonkun toisen.
deletion-goes = Mitä poistuu
deletion-goes-person = Nimesi, sähköpostiosoitteesi ja salasanasi.
deletion-goes-access = Kaikki kirjautumiset, linkit ja API-avaimet.
deletion-goes-roles = Roolisi organisaatioissa ja tehtäväsi sihteeristöissä.
deletion-goes-letters = Sinulle lähetetyt viestit, paitsi tieto siitä, että viesti on lähetetty.
deletion-stays = Mitä jää, ilman nimeäsi
deletion-stays-records = Mitä teit organisaation tai verkoston nimissä: päätökset, julkaistut sivut, muutosloki.
deletion-stays-events = Tieto siitä, että joku osallistui tapahtumaan, jos rahoittajille on osoitettava osallistujamäärä.
deletion-stays-backups = Palvelun varmuuskopiot, kunnes uudemmat korvaavat ne.
deletion-data-first = Lataa ensin tietoni (JSON)
deletion-password-help = Vahvista kirjoittamalla se.
deletion-no-password = Etkö muista salasanaasi, tai eikö sinulla ole sitä? Vahvista sähköpostiin lähetettävällä linkillä.
deletion-button = Poista tilini lopullisesti
deletion-link-button = Lähetä vahvistuslinkki
deletion-ready = Tällä painikkeella poistat tilisi lopullisesti.
deletion-flash = Tilisi on poistettu. Näkemiin ja kiitos.

## Accounts: letters

entry-link-verification = Sähköpostiosoitteen vahvistaminen
entry-link-sign-in = Kirjautumislinkki
entry-link-password-reset = Uusi salasana
entry-link-email-change = Sähköpostiosoitteen vaihto
entry-link-deletion = Tilin poistaminen

# $name: name of a person
letter-greeting = Hei { $name },
letter-greeting-nameless = Hei,
letter-verification-subject = Vahvista sähköpostiosoitteesi
letter-verification-body =
    Joku, todennäköisesti sinä, avasi tilin osoitteella { $email }. Vahvista se avaamalla tämä sivu ja kirjoittamalla valitsemasi salasana:

    { $link }

    Linkki toimii 48 tuntia. Jos se et ollut sinä, sinun ei tarvitse tehdä mitään: tili poistetaan.
letter-already-known-subject = Sinulla on jo tili
letter-already-known-body =
    Joku, ehkä sinä, halusi käyttää osoitetta { $email } uuteen tai toiseen tiliin. Sinulla on jo tili tällä osoitteella. Mikään ei ole muuttunut.

    Jos se olit sinä, kirjaudu sisään täällä; voit samalla valita uuden salasanan:

    { $link }

    Jos se et ollut sinä, sinun ei tarvitse tehdä mitään.
letter-sign-in-subject = Kirjautumislinkkisi
letter-sign-in-body =
    Tällä linkillä kirjaudut sisään osoitteella { $email }:

    { $link }

    Se toimii kerran, 15 minuutin ajan. Jos et pyytänyt sitä, sinun ei tarvitse tehdä mitään: ilman tätä viestiä kukaan ei voi käyttää sitä.
letter-password-reset-subject = Linkki uuden salasanan valintaan
letter-password-reset-body =
    Tällä linkillä valitset uuden salasanan osoitteelle { $email }:

    { $link }

    Se toimii kerran, tunnin ajan. Jos et pyytänyt sitä, sinun ei tarvitse tehdä mitään: salasanasi pysyy ennallaan.
letter-password-changed-subject = Salasanasi on vaihdettu
letter-password-changed-body =
    Tilisi { $email } salasana on vaihdettu, ja kaikki muut kirjautumiset ovat päättyneet. Ohjelmien API-avaimet säilyvät, kunnes mitätöit ne.

    Jos se et ollut sinä, valitse heti uusi salasana:

    { $link }
letter-email-change-subject = Vahvista uusi sähköpostiosoitteesi
letter-email-change-body =
    Jos haluat käyttää tililläsi tästä lähtien osoitetta { $email }, avaa tämä sivu selaimessa, jossa olet kirjautuneena:

    { $link }

    Linkki toimii 24 tuntia. Jos et pyytänyt sitä, sinun ei tarvitse tehdä mitään.
letter-email-changed-subject = Tililläsi on toinen sähköpostiosoite
letter-email-changed-body =
    { $email } ei ole enää tilisi osoite. Viestit lähetetään tästä lähtien uuteen osoitteeseen.

    Jos se et ollut sinä, kirjoita heti palvelun ylläpidolle:

    { $link }
letter-deletion-subject = Linkki tilisi poistamiseen
letter-deletion-body =
    Tällä linkillä poistat tilisi { $email } lopullisesti. Avaa se selaimessa, jossa olet kirjautuneena:

    { $link }

    Se toimii kerran, tunnin ajan. Jos et pyytänyt sitä, vaihda salasanasi.
letter-account-deleted-subject = Tilisi on poistettu
letter-account-deleted-body =
    Tili, jonka osoite oli { $email }, on poistettu. Nimeäsi ei enää näytetä; mikä säilyy, säilyy ilman sitä. Tämä on viimeinen viesti. Olet aina tervetullut takaisin:

    { $link }

## Organisations

search-kind-network = Verkosto
search-kind-organisation = Organisaatio

members-form-too-long = Lyhennä tekstiä: enintään { $longest } merkkiä.
members-form-original = Alkukieli
members-form-original-help = Kieli, jolla kirjoitat tähän. Käännökset näytetään sen rinnalla, ei koskaan sen sijasta.
members-form-original-missing = Kirjoita tämä alkukielellä.
members-form-other-languages = Käännökset
members-form-markdown = Voit käyttää Markdownia: *korostus*, luettelot, linkit.
members-form-website-help = Alkuun https://.
members-form-website-unreadable = Kirjoita verkko-osoite, jonka alussa on https:// tai http://.
members-deleted-person = Entinen tili
members-letter-no-reason = Perustelua ei annettu.

organisations-title = Organisaatiot
organisations-lead = Julkiset hankkijat, yhteisötalouden toimijat, toimittajat sekä ne, jotka ylläpitävät ja tukevat verkostoja.
organisations-filter = Rajaa organisaatioita
organisations-filter-words = Nimi
organisations-filter-any-kind = Kaikki tyypit
organisations-filter-any-country = Kaikki maat
organisations-filter-network = Jäsenenä verkostossa
organisations-filter-any-network = Mikä tahansa verkosto tai ei verkostoa
organisations-none-found = Mikään organisaatio ei vastaa hakua
organisations-none-found-hint = Kokeile lyhyempää nimen osaa tai poista jokin rajaus. Tarkkeilla ja isoilla kirjaimilla ei ole merkitystä.
organisations-none = Ei vielä organisaatioita
organisations-none-hint = Lisää ensimmäinen: sinusta tulee sen ylläpitäjä.
organisations-all-link = Näytä kaikki organisaatiot
organisations-networks = Verkostot
organisations-total = { $count ->
    [one] { $count } organisaatio
   *[other] { $count } organisaatiota
}

organisation-name = Organisaatio
organisation-original-name = Nimi alkukielellä
organisation-kind = Tyyppi
organisation-kind-choose = Valitse tyyppi
organisation-kind-missing = Valitse, millainen organisaatio se on.
organisation-kind-contracting-authority = Hankintayksikkö
organisation-kind-central-purchasing-body = Yhteishankintayksikkö
organisation-kind-purchasing-consortium = Hankintarengas
organisation-kind-social-economy-entity = Yhteisötalouden toimija
organisation-kind-supplier = Toimittaja
organisation-kind-network-secretariat = Verkoston sihteeristö
organisation-kind-programme-owner = Ohjelman omistaja
organisation-kind-strategic-partner = Strateginen kumppani
organisation-kind-monitoring-partner = Seurantakumppani
organisation-kind-observer = Tarkkailija
organisation-country = Maa
organisation-country-choose = Valitse maa
organisation-country-missing = Valitse maa.
organisation-region = Alue (NUTS)
organisation-region-help = Alueen koodi, esimerkiksi BE234. Jätä tyhjäksi, jos et tiedä sitä.
organisation-region-unreadable = Aluekoodissa on kaksi kirjainta ja enintään kolme kirjainta tai numeroa, esimerkiksi BE234.
organisation-region-elsewhere = Tämä alue on toisessa maassa.
organisation-languages = Työkielet
organisation-languages-label = Kielet, joilla se toimii
organisation-website = Verkkosivusto
organisation-employees = Työntekijät
organisation-employees-help = Kokonaisluku. Joidenkin verkostojen maksut riippuvat siitä.
organisation-employees-unreadable = Kirjoita kokonaisluku, esimerkiksi 4200.
organisation-identifiers = Tunnisteet
organisation-identifiers-help = Yksi kullekin riville, rekisteri ensin: ”VAT: BE0207451227”, ”PIC: 999999999”.
organisation-identifiers-unreadable = Kirjoita joka riville rekisteri, kaksoispiste ja numero.
organisation-identifiers-too-many = Anna enintään { $most } tunnistetta.
organisation-parent = Kuuluu organisaatioon
organisation-parent-help = Sen organisaation nimi tai osoite, johon tämä kuuluu, jos sellainen on.
organisation-parent-unknown = Tätä organisaatiota ei ole luettelossa. Lisää se ensin tai jätä tämä tyhjäksi.
organisation-parent-circle = Organisaatio ei voi olla osa itseään tai omia osiaan.
organisation-address = Osoite palvelussa
organisation-children = Tämän organisaation osat
organisation-memberships = Verkostot
organisation-memberships-caption = Nykyiset ja aiemmat jäsenyydet
organisation-no-memberships = Se ei vielä kuulu mihinkään palvelun verkostoon.
organisation-networks-link = Katso verkostot
organisation-people = Henkilöt, jotka edustavat sitä
organisation-people-link = Hyväksy ja hallitse
organisation-people-visible = Tämän näkevät vain organisaation omat henkilöt, sen verkostojen sihteeristöt ja palvelun ylläpito.
organisation-people-none = Kukaan ei vielä edusta sitä täällä.
organisation-person-since = { $role }, { $day } alkaen

organisation-new-link = Lisää organisaatio
organisation-new-title = Lisää organisaatio
organisation-new-lead = Kuka tahansa, jolla on tili, voi lisätä puuttuvan organisaation. Sinusta tulee sen ylläpitäjä: muokkaat sen sivua ja päätät, ketkä edustavat sitä.
organisation-form-what = Mikä se on
organisation-form-where = Missä se on
organisation-form-more = Lisätietoja, jos tiedät ne
organisation-name-in = Nimi ({ $language })
organisation-about = Mitä se tekee
organisation-about-in = Mitä se tekee ({ $language })
organisation-enter-button = Lisää organisaatio
organisation-entered-flash = Organisaatio on luettelossa, ja olet sen ylläpitäjä.
organisation-alike-title = Onko se jokin näistä?
organisation-alike-lead = Näillä saman maan organisaatioilla on samankaltainen nimi. Jos omasi on joukossa, avaa se ja pyydä oikeutta edustaa sitä.
organisation-alike-another = Ei mikään näistä: omani on toinen organisaatio
organisation-alike-refused = Katso ensin organisaatiot, joilla on samankaltainen nimi, ja vahvista sitten, että omasi on toinen.
organisation-edit-link = Muokkaa
organisation-edit-title = Muokkaa organisaatiota
organisation-edit-lead = Sen osoite täällä pysyy samana, vaikka nimi muuttuisi.
organisation-edit-button = Tallenna
organisation-edited-flash = Organisaation sivu on ajan tasalla.

## Organisations: what the log says

organisation-entered = lisäsi organisaation
organisation-edited = muokkasi organisaatiota

## Capacities

capacity-role = Rooli
capacity-role-member = Jäsen
capacity-role-member-help = Osallistuu: hakee paikkoja tapahtumiin ja näkee organisaatiolle tarkoitetut tiedot.
capacity-role-representative = Valtuutettu edustaja
capacity-role-representative-help = Lisäksi puhuu, äänestää ja allekirjoittaa organisaation puolesta ja hakee jäsenyyksiä.
capacity-role-administrator = Ylläpitäjä
capacity-role-administrator-help = Lisäksi muokkaa sen sivua ja päättää, ketkä edustavat sitä.
capacity-role-missing = Valitse rooli.
capacity-ask-link = Edusta tätä organisaatiota
capacities-title = Edustajat: { $organisation }
capacities-lead = Henkilöt edustavat organisaatiota roolissa, jonka sen ylläpitäjät hyväksyvät. Historia säilyy, kun henkilöt vaihtavat työpaikkaa.
capacity-own = Sinä ja tämä organisaatio
capacity-own-waiting = Olet pyytänyt oikeutta edustaa sitä. Rooli: { $role }. Ylläpitäjä vastaa sinulle.
capacity-own-acting = Edustat sitä. Rooli: { $role }.
capacity-own-only-administrator = Olet sen ainoa ylläpitäjä. Tee jostakusta toisesta ylläpitäjä ennen kuin lähdet; muuten sen verkoston sihteeristön on tehtävä se.
capacity-take-back-button = Peru pyyntö
capacity-take-back-question = Pyyntösi poistetaan. Voit pyytää myöhemmin uudelleen.
capacity-leave-button = Lakkaa edustamasta tätä organisaatiota
capacity-leave-question = Et enää edusta sitä etkä enää näe sitä, minkä vain sen henkilöt näkevät. Historiaan jää, mistä mihin olit mukana.
capacity-ask-title = Pyydä oikeutta edustaa sitä
capacity-ask-sign-in = Kirjaudu sisään tai avaa tili, jos haluat pyytää.
capacity-sign-in-link = Kirjaudu sisään
capacity-message = Viesti
capacity-message-help = Kuka olet organisaatiossa, jotta ylläpitäjät tunnistavat sinut. He näkevät myös nimesi ja sähköpostiosoitteesi.
capacity-message-too-long = Lyhennä viestiä: enintään 2000 merkkiä.
capacity-ask-button = Lähetä pyyntö
capacity-asked-flash = Pyyntösi on lähetetty. Saat sähköpostia, kun siihen on vastattu.
capacity-already-acting = Edustat jo tätä organisaatiota.
capacity-already-asked = Olet jo pyytänyt; vastaus tulee sähköpostilla.
capacities-waiting = Pyynnöt
capacities-waiting-none = Kukaan ei odota vastausta.
capacities-acting = Henkilöt, jotka edustavat sitä
capacities-history = Historia
capacity-person = Henkilö
capacity-since = Alkaen
capacity-until = Päättyen
capacity-asked-day = Pyydetty
capacity-end = Päättyminen
capacity-asked-on = pyydetty { $day }, rooli: { $role }
capacity-approved-by = hyväksyjä: { $person }
capacity-ended-by = päättänyt: { $person }
capacity-role-of = Rooli: { $person }
capacity-role-change-button = Vaihda
capacity-approve-button = Hyväksy
capacity-approved-flash = Hyväksytty. Asiasta on ilmoitettu sähköpostilla.
capacity-decline-button = Hylkää
capacity-decline-question = { $person } ei saa edustaa tätä organisaatiota ja saa siitä ilmoituksen sähköpostilla.
capacity-decline-reason = Perustelu (tulee viestiin)
capacity-declined-flash = Hylätty. Asiasta on ilmoitettu sähköpostilla.
capacity-role-changed-flash = Rooli on vaihdettu. Asiasta on ilmoitettu sähköpostilla.
capacity-end-button = Päätä
capacity-end-question = { $person } ei enää edusta tätä organisaatiota ja saa siitä ilmoituksen sähköpostilla.
capacity-ended-flash = Henkilö ei enää edusta tätä organisaatiota. Asiasta on ilmoitettu sähköpostilla.
capacity-left-flash = Et enää edusta tätä organisaatiota.
capacity-not-waiting = Kukaan ei enää odota tätä vastausta: pyyntöön on vastattu tai se on peruttu.
capacity-not-acting = Tämä henkilö ei enää edusta organisaatiota.
capacity-same-role = Tällä henkilöllä on jo tämä rooli.
capacity-last-administrator = Tee ensin jostakusta toisesta ylläpitäjä: organisaatio jäisi muuten ilman ylläpitäjää.
capacity-state-waiting = Odottaa
capacity-state-acting = Edustaa
capacity-state-ended = Päättynyt
capacity-state-declined = Hylätty tai peruttu

## Capacities: what the log says

capacity-asked = pyysi oikeutta edustaa organisaatiota
capacity-approved = hyväksyi henkilön organisaation edustajaksi
capacity-declined = hylkäsi pyynnön edustaa organisaatiota
capacity-role-changed = vaihtoi roolin organisaatiossa
capacity-ended = päätti roolin organisaatiossa

## Capacities: letters

capacity-asked-letter-subject = { $person } pyytää oikeutta edustaa: { $organisation }
capacity-asked-letter =
    { $person } ({ $address }) pyytää oikeutta edustaa organisaatiota { $organisation }. Rooli: { $role }.

    { $message }

    Hyväksy tai hylkää täällä:
    { $link }
capacity-approved-letter-subject = Edustat nyt organisaatiota { $organisation }
capacity-approved-letter =
    Pyyntösi on hyväksytty: edustat organisaatiota { $organisation }. Rooli: { $role }.

    { $link }
capacity-declined-letter-subject = Pyyntösi edustaa organisaatiota { $organisation }
capacity-declined-letter =
    Pyyntösi edustaa organisaatiota { $organisation } hylättiin.

    { $reason }
capacity-role-changed-letter-subject = Roolisi organisaatiossa { $organisation } on muuttunut
capacity-role-changed-letter =
    Roolisi organisaatiossa { $organisation } on muuttunut. Se on nyt: { $role }.

    { $link }
capacity-ended-letter-subject = Et enää edusta organisaatiota { $organisation }
capacity-ended-letter =
    Ylläpitäjä päätti roolisi organisaatiossa { $organisation }. Et enää edusta sitä täällä. Tilisi pysyy ennallaan.

    Jos tämä on mielestäsi virhe, kirjoita organisaation ylläpitäjille.
capacity-left-letter-subject = { $person } ei enää edusta organisaatiota { $organisation }
capacity-left-letter =
    { $person } on jättänyt organisaation { $organisation } eikä enää edusta sitä täällä. Organisaation historiaan jää, mistä mihin hän oli mukana.

## Networks

networks-title = Verkostot
networks-lead = Julkisten hankkijoiden verkostoja, jotka toimivat tässä palvelussa. Jokaisella on omat jäsenensä, jäsentasonsa ja sihteeristönsä.
networks-all = Kaikki verkostot
networks-none = Ei vielä verkostoja
networks-none-hint = Palvelun ylläpito lisää verkostot.
networks-front-title = Palvelun verkostot
networks-front-link = Kaikki verkostot
network-counts = { $members ->
    [one] { $members } jäsen
   *[other] { $members } jäsentä
} { $countries ->
    [one] { $countries } maasta
   *[other] { $countries } maasta
}
network-kicker = Julkisten hankkijoiden verkosto
network-apply-link = Hae jäsenyyttä
network-events-link = Verkoston tapahtumat
network-groups-link = Ryhmät
network-charters-link = Toimintasäännöt
network-members = Jäsenorganisaatioita tänään
network-countries = Maita
network-through = Niistä hankintarenkaan kautta
network-tiers = Jäsentasot
network-contact = Sihteeristön sähköposti
network-contact-help = Näytetään verkoston sivulla.
network-contact-unreadable = Kirjoita yksi sähköpostiosoite.
network-website = Verkkosivusto
network-by-country = Jäsenet maittain
network-members-title = Jäsenet
network-members-filter = Rajaa jäseniä
network-members-all = Näytä kaikki jäsenet
network-any-tier = Kaikki jäsentasot
network-no-members = Verkostoon ei vielä kuulu organisaatioita.
network-back-link = Takaisin verkoston sivulle

tier-open-to-all = kaikenlaiset organisaatiot
tier-open-to = Avoinna näille: { $kinds }
tier-members = { $count ->
    [one] { $count } jäsen
   *[other] { $count } jäsentä
}

membership-network = Verkosto
membership-tier = Jäsentaso
membership-since = Alkaen
membership-state = Tila
membership-how = Miten
membership-direct = Suoraan
membership-through = Minkä kautta
membership-through-consortium = Hankintarenkaan kautta: { $consortium }
membership-affiliates = { $count ->
    [one] { $count } organisaatio kuuluu verkostoon sen kautta
   *[other] { $count } organisaatiota kuuluu verkostoon sen kautta
}
membership-in-force = Jäsen
membership-ahead = Ei vielä alkanut
membership-over = Entinen jäsen
membership-until = { $day } asti
membership-first-day = Ensimmäinen päivä
membership-first-day-help = Jos hyväksyt: päivä, jona jäsenyys alkaa.
membership-last-day = Viimeinen päivä

network-new-link = Lisää verkosto
network-new-title = Lisää verkosto
network-found-button = Lisää verkosto
network-founded-flash = Verkosto on lisätty. Nimeä sille seuraavaksi sihteeristö.
network-edit-title = Muokkaa: { $network }
network-edit-link = Sivu ja väri
network-edit-button = Tallenna
network-edited-flash = Verkoston sivu on ajan tasalla.
network-name = Nimi
network-name-help = Sama kaikilla kielillä.
network-name-missing = Kirjoita verkoston nimi.
network-address = Osoite
network-address-help = Osoitteen /networks/ jälkeinen osa: pieniä kirjaimia, numeroita ja yhdysmerkkejä. Se ei muutu koskaan. Tyhjä: muodostetaan nimestä.
network-address-unreadable = Käytä pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä.
network-address-taken = Tämä osoite on jo käytössä. Valitse toinen.
network-tagline = Yhdellä rivillä
network-tagline-in = Yhdellä rivillä ({ $language })
network-tagline-help = Mikä verkosto on, kortteja ja esikatseluja varten.
network-about = Tietoa
network-about-in = Tietoa ({ $language })
network-colour = Väri
network-colour-help = Verkoston sivujen pääväri. Tekstin ja painikkeiden sävyt lasketaan siitä niin, että ne ovat luettavia.
network-colour-unreadable = Kirjoita väri kuudella merkillä, esimerkiksi #0f4a4c.
network-colour-too-pale = Tämä väri on liian vaalea näkyäkseen valkoisella: sen kontrasti on { $contrast }:1, ja vähintään 3:1 vaaditaan (WCAG 2.2). Valitse tummempi.
network-accepts-applications = Organisaatiot voivat hakea jäsenyyttä verkossa

## Networks: tiers

tiers-title = Jäsentasot
tiers-of-title = Jäsentasot: { $network }
tiers-lead = Tasot, joilla jäsenet voivat olla. Kaikki, mikä on tarkoitettu ”jostakin tasosta ylöspäin”, määräytyy järjestysnumeron mukaan.
tiers-none = Jäsentasoja ei vielä ole. Jäsenet tarvitsevat sellaisen: lisää ensimmäinen alla.
tier-rank = Järjestysnumero
tier-rank-help = 1 on alin. Ylemmät tasot näkevät sen, minkä alemmatkin.
tier-rank-unreadable = Kirjoita kokonaisluku 1–{ $highest }.
tier-name = Jäsentaso
tier-original-name = Nimi
tier-name-in = Nimi ({ $language })
tier-about = Kenelle se on ja mitä siihen kuuluu
tier-about-in = Kenelle se on ja mitä siihen kuuluu ({ $language })
tier-open-to-title = Avoinna näille
tier-open-to-help = Organisaatiotyypit, jotka voivat olla tällä tasolla. Jos mitään ei ole valittu: kaikki.
tier-deeds = Muuta
tier-takes-members = Ottaa jäseniä
tier-is-retired = Poistettu käytöstä
tier-add-title = Lisää jäsentaso
tier-add-button = Lisää jäsentaso
tier-added-flash = Jäsentaso on lisätty.
tier-edit-title = Muokkaa jäsentasoa
tier-edit-button = Tallenna
tier-edited-flash = Jäsentasoa on muutettu. Sillä olevat jäsenet pysyvät sillä.
tier-retire-button = Poista käytöstä
tier-retire-question = Tasolle { $tier } ei enää oteta uusia jäseniä. Sillä olevat jäsenet pysyvät sillä. Tätä ei voi perua.
tier-retired-flash = Jäsentaso ei enää ota uusia jäseniä.

## Networks: secretariat

secretariat-title = Sihteeristö
secretariat-of-title = Sihteeristö: { $network }
secretariat-lead = Sihteeristön henkilöt näkevät kaiken ja voivat tehdä kaiken omassa verkostossaan mutta eivät mitään muissa.
secretariat-none = Tässä sihteeristössä ei ole vielä ketään.
secretariat-seats = Sihteeristön jäsenet
secretariat-former = Sihteeristön entiset jäsenet
secretariat-appointed-by = Nimittäjä
secretariat-by-operator = Palvelun ylläpito
secretary-appoint-title = Nimitä henkilö
secretary-email = Henkilön tilin sähköpostiosoite
secretary-email-help = Henkilöllä on oltava täällä tili, jonka osoite on vahvistettu.
secretary-appoint-button = Nimitä
secretary-appointed-flash = Nimitetty. Asiasta on ilmoitettu sähköpostilla.
secretary-no-account = Tällä osoitteella ei ole vahvistettua tiliä. Pyydä henkilöä avaamaan tili ensin.
secretary-already-seated = Henkilö on jo tässä sihteeristössä.
secretary-dismiss-button = Päätä tehtävä
secretary-dismiss-question = { $person } ei enää näe eikä tee mitään tämän verkoston sihteeristön puolesta.
secretary-dismissed-flash = Tehtävä on päättynyt. Asiasta on ilmoitettu sähköpostilla.
secretary-last-seat = Tämä on viimeinen jäsen: nimitä ensin joku toinen tai pyydä apua palvelun ylläpidolta.
secretary-not-seated = Tämä tehtävä on jo päättynyt.

## Memberships: applying

membership-application-title = Hae jäsenyyttä: { $network }
membership-application-lead = Verkoston { $network } sihteeristö lukee hakemuksesi ja vastaa sähköpostilla.
membership-application-for = Haet organisaation { $organisation } puolesta.
membership-application-closed = Ei hakemuksia verkossa
membership-application-closed-hint = Tämä verkosto ei ota hakemuksia vastaan täällä. Kirjoita sen sihteeristölle.
membership-application-no-representative = Hanki ensin oikeus edustaa organisaatiota
membership-application-no-representative-hint = Vain organisaation valtuutettu edustaja tai ylläpitäjä voi hakea sen puolesta. Etsi organisaatiosi ja pyydä oikeutta edustaa sitä, tai lisää se. Jos edustat useaa, valitse oikea tilisi sivulla.
membership-application-member = Organisaatiosi on jo jäsen
membership-application-member-hint = Jäsenyys näkyy organisaation sivulla. Sihteeristö voi vaihtaa jäsentason.
membership-application-waiting = Hakemuksesi on sihteeristössä
membership-application-waiting-hint = Se lähetettiin { $day }. Saat sähköpostia, kun siihen on vastattu.
membership-application-no-tier = Mikään jäsentaso ei ole avoinna tämäntyyppisille organisaatioille
membership-application-no-tier-hint = Kirjoita sihteeristölle, jos organisaatiosi sivulla oleva tyyppi on mielestäsi väärä.
membership-application-message = Miksi haette
membership-application-message-help = Mitä hankitte, mitä haluatte kehittää, ketkä osallistuvat.
membership-application-message-missing = Kirjoita, miksi haette.
membership-through-help = Jos organisaatiosi on tarkoitus kuulua verkostoon jäsenenä olevan hankintarenkaan kautta.
membership-application-button = Lähetä hakemus
membership-application-sent-flash = Hakemus on sihteeristössä. Saat vahvistuksen sähköpostilla.
membership-application-twice = Organisaatiosi on jo hakenut ja saa vastauksen.
membership-tier-missing = Valitse jäsentaso.
membership-tier-retired = Tämä jäsentaso ei ota uusia jäseniä. Valitse toinen.
membership-tier-not-open = Tämä jäsentaso ei ole avoinna tämäntyyppisille organisaatioille. Valitse toinen.
membership-overlaps = Organisaatio kuuluu jo tähän verkostoon tuona aikana. Organisaatiolla voi olla kerrallaan vain yksi jäsenyys.
membership-ends-before-it-begins = Jäsenyys ei voi päättyä ennen kuin se alkaa.
membership-through-itself = Organisaatio ei voi kuulua verkostoon itsensä kautta.
membership-through-no-consortium = Vain hankintarenkaan tai yhteishankintayksikön kautta muut voivat kuulua verkostoon.
membership-through-no-member = Hankintarengas ei itse ole ensimmäisenä päivänä tämän verkoston suora jäsen.
membership-organisation-missing = Kirjoita organisaation nimi tai osoite.
membership-organisation-unknown = Tätä organisaatiota ei ole luettelossa.

## Desk

desk-entrance = Omat sihteeristöni
desks-title = Sihteeristöjeni työpöydät
desk-waiting = { $count ->
    [0] Ei odottavia hakemuksia
    [one] { $count } hakemus odottaa
   *[other] { $count } hakemusta odottaa
}
network-desk-title = Työpöytä
desk-of-title = Työpöytä: { $network }
network-desk-tabs = Sihteeristön sivut
health-members = Jäseniä tänään
health-buyers = Niistä julkisia hankkijoita
health-through = Niistä hankintarenkaan kautta
health-joined = Liittynyt viimeisten 365 päivän aikana
health-left = Eronnut viimeisten 365 päivän aikana
health-silent = Ilman edustajaa täällä
desk-applications = Hakemukset
desk-applications-none = Mikään hakemus ei odota vastausta.
desk-applied-on = haettu { $day }
desk-memberships = Jäsenyydet
desk-memberships-none = Mikään jäsenyys ei vastaa rajausta
desk-memberships-none-hint = Poista jokin rajaus tai kirjaa jäsenyys alla.
desk-export-link = Vie CSV-tiedostona
desk-filter = Rajaa jäsenyyksiä
desk-order = Järjestys
desk-order-name = Nimi
desk-order-since = Ensimmäinen päivä, uusin ensin
desk-order-country = Maa
desk-order-tier = Jäsentaso
desk-state-current = Nykyiset jäsenet
desk-state-ahead = Myöhemmin alkavat
desk-state-ended = Entiset jäsenet
desk-state-any = Kaikki
desk-begin-title = Kirjaa jäsenyys käsin
desk-begin-organisation = Organisaatio
desk-begin-organisation-help = Sen nimi millä tahansa kielellä tai sen täällä käytettävän osoitteen loppuosa.
desk-begin-through-help = Vain jos se kuuluu verkostoon hankintarenkaan kautta: hankintarenkaan nimi tai osoite.
desk-begin-until-help = Jätä tyhjäksi, jos jäsenyys jatkuu.
desk-begin-button = Kirjaa jäsenyys
membership-day-missing = Anna päivä.
membership-day-unreadable = Anna päivä muodossa 2026-03-27.
membership-begun-flash = Jäsenyys on kirjattu. Organisaatiolle on ilmoitettu sähköpostilla.
membership-change-link = Muuta
membership-application-of-title = Hakemus: { $organisation }
membership-application-answer = Vastaus
membership-application-accepted = Hyväksytty
membership-application-declined = Hylätty
membership-application-accepted-flash = Hyväksytty: kumpikin osapuoli on saanut sen kirjallisena.
membership-application-declined-flash = Hylätty: kumpikin osapuoli on saanut sen kirjallisena.
membership-application-not-waiting = Tähän hakemukseen on jo vastattu.
membership-decline-reason-missing = Kerro miksi: organisaatio saa perustelun sähköpostilla.
membership-reason = Perustelu tai viesti
membership-reason-help = Tulee hakijalle lähetettävään viestiin. Pakollinen, jos hylkäät.
membership-accept-button = Hyväksy
membership-decline-button = Hylkää
membership-applicant = Hakija
membership-applicant-email = Sähköposti
membership-applied = Haettu
membership-of-title = Jäsenyys: { $organisation }
membership-is-over = Tämä jäsenyys on päättynyt. Sen historia säilyy; uuden voi kirjata työpöydällä.
membership-change-tier-title = Vaihda jäsentaso
membership-new-tier = Uusi jäsentaso
membership-new-tier-since = Ensimmäinen päivä uudella tasolla
membership-new-tier-help = Nykyinen jäsenyys päättyy edellisenä päivänä, ja uusi alkaa.
membership-change-tier-button = Vaihda jäsentaso
membership-tier-changed-flash = Jäsentaso on vaihdettu. Organisaatiolle on ilmoitettu sähköpostilla.
membership-same-tier = Organisaatio on jo tällä jäsentasolla.
membership-change-outside = Muutoksen on tultava voimaan jäsenyyden ensimmäisen päivän jälkeen ja viimeistään sen viimeisenä päivänä.
membership-end-title = Päätä jäsenyys
membership-end-help = Päivä, jona jäsenyys on viimeisen kerran voimassa.
membership-end-affiliates = { $count ->
    [one] { $count } organisaatio kuuluu verkostoon sen kautta: sen jäsenyys päättyy samana päivänä.
   *[other] { $count } organisaatiota kuuluu verkostoon sen kautta: niiden jäsenyydet päättyvät samana päivänä.
}
membership-end-button = Päätä jäsenyys
membership-ended-flash = Jäsenyys päättyy. Organisaatiolle on ilmoitettu sähköpostilla.
membership-already-ended = Jäsenyys päättyy jo tuona päivänä tai aiemmin.
membership-recorded = Kirjattu

## Desk: outbox

outbox-title = Sähköpostit
outbox-of-title = Sähköpostit: { $network }
outbox-lead = Kaikki verkoston puolesta kirjoitetut viestit: odottavat, lähetetyt tai lähettämättä jääneet, jokainen yritys mukaan lukien.
outbox-not-configured = Sähköpostipalvelinta ei ole määritetty
outbox-not-configured-hint = Viestit eivät lähde palvelusta. Lue ne täällä ja välitä kiireelliset; ne lähetetään, kun sähköpostipalvelin on määritetty.
outbox-filter = Rajaa viestejä
outbox-filter-words = Aihe, nimi tai osoite
outbox-any-state = Kaikki tilat
outbox-state-waiting = Odottaa
outbox-state-sent = Lähetetty
outbox-state-given-up = Jäi lähettämättä
outbox-none = Ei vielä viestejä
outbox-none-hint = Täällä näkyy, mitä palvelu kirjoittaa verkoston puolesta.
outbox-none-found = Mikään viesti ei vastaa hakua
outbox-none-found-hint = Kokeile vähempiä sanoja tai toista tilaa.
outbox-total = { $count ->
    [one] { $count } viesti
   *[other] { $count } viestiä
}
outbox-subject = Aihe
outbox-to = Vastaanottaja
outbox-posted = Kirjoitettu
outbox-language = Kieli
outbox-attachments = Liitteet
outbox-attempts = Lähetysyritykset
outbox-no-attempts = Viestiä ei ole vielä annettu sähköpostipalvelimelle.
outbox-attempt-at = Aloitettu
outbox-attempt-answer = Sähköpostipalvelimen vastaus
outbox-attempt-cut-off = Keskeytyi ennen vastausta: viesti on saattanut päästä sähköpostipalvelimelle.
house-outbox-title = Palvelun sähköpostit
house-outbox-lead = Viestit, joita mikään verkosto ei ole kirjoittanut: tileistä ja siitä, kuka edustaa organisaatiota.
house-outbox-none-hint = Täällä näkyy, mitä palvelu kirjoittaa tileistä ja organisaatioista.
outbox-masked = Tämän viestin henkilökohtainen linkki on piilotettu: se on tarkoitettu vain viestin saajalle.
outbox-secret = Tämän viestin linkki antaa pääsyn jokaiselle, jolla se on. Anna se vain vastaanottajalle { $address }.

## Desk: records

records-title = Loki
records-of-title = Loki: { $network }
records-lead = Kuka teki mitä ja milloin. Mitään täällä ei voi muuttaa.
records-filter = Rajaa lokia
records-any-kind = Kaikki
records-when = Milloin
records-who = Kuka
records-what = Mitä
records-about = Kohde
records-by-house = Talo itse
records-by-visitor = Vierailija
records-by-unknown = Ei kirjattu
records-none = Mitään ei ole vielä tapahtunut
records-total = { $count ->
    [one] { $count } merkintä
   *[other] { $count } merkintää
}

## Networks and memberships: what the log says

network-founded = lisäsi verkoston
network-edited = muokkasi verkoston sivua
tier-added = lisäsi jäsentason
tier-edited = muokkasi jäsentasoa
tier-retired = poisti jäsentason käytöstä
secretary-appointed = nimitti henkilön sihteeristöön
secretary-dismissed = päätti tehtävän sihteeristössä
membership-application-sent = haki jäsenyyttä
membership-application-decided = vastasi jäsenhakemukseen
membership-begun = kirjasi jäsenyyden
membership-ended = päätti jäsenyyden
membership-tier-changed = vaihtoi jäsenen jäsentason

## Networks and memberships: letters

secretary-appointed-letter-subject = Olet verkoston { $network } sihteeristössä
secretary-appointed-letter =
    Sinut on nimitetty verkoston { $network } sihteeristöön. Työpöytäsi on täällä:

    { $link }
secretary-dismissed-letter-subject = Tehtäväsi verkoston { $network } sihteeristössä on päättynyt
secretary-dismissed-letter =
    Tehtäväsi verkoston { $network } sihteeristössä on päättynyt. Tilisi pysyy ennallaan.
membership-application-sent-letter-subject = { $organisation } hakee verkoston { $network } jäsenyyttä
membership-application-sent-letter =
    { $organisation } hakee verkoston { $network } jäsenyyttä. Jäsentaso: { $tier }. Lähettäjä: { $person }.

    { $message }

    Vastaa hakemukseen työpöydällä:
    { $link }
membership-application-receipt-letter-subject = Jäsenhakemuksesi verkostoon { $network }
membership-application-receipt-letter =
    Organisaation { $organisation } hakemus verkostoon { $network } on saapunut. Jäsentaso: { $tier }. Sihteeristö vastaa sähköpostilla.
membership-accepted-letter-subject = Tervetuloa verkostoon { $network }
membership-accepted-letter =
    { $organisation } on hyväksytty: se kuuluu verkostoon { $network } { $day } alkaen.

    { $reason }

    { $link }
membership-declined-letter-subject = Hakemuksesi verkostoon { $network } hylättiin
membership-declined-letter =
    Verkoston { $network } sihteeristö on hylännyt organisaation { $organisation } hakemuksen.

    { $reason }

    { $link }
membership-answer-accepted = Hyväksytty, jäsen { $day } alkaen
membership-answer-declined = Hylätty
membership-application-decided-letter-subject = Vastattu: { $organisation } ja { $network }
membership-application-decided-letter =
    Organisaation { $organisation } hakemukseen verkostoon { $network } on vastattu. Vastaaja: { $person }.

    { $answer }.

    { $reason }
membership-begun-letter-subject = Organisaatiosi kuuluu verkostoon { $network }
membership-begun-letter =
    Verkoston { $network } sihteeristö on kirjannut organisaatiosi jäsenyyden. Se alkaa { $day }.

    { $link }
membership-ended-letter-subject = Jäsenyys verkostossa { $network } päättyy
membership-ended-letter =
    Organisaatiosi jäsenyys verkostossa { $network } päättyy. Sen viimeinen päivä on { $day }.
membership-tier-changed-letter-subject = Organisaatiosi jäsentaso verkostossa { $network } muuttuu
membership-tier-changed-letter =
    Organisaatiosi on verkostossa { $network } toisella jäsentasolla { $day } alkaen. Uusi jäsentaso: { $tier }.

    { $link }

## Dues

dues-basis-employees = Henkilöstömäärä
dues-basis-spend = Vuotuinen hankintavolyymi
dues-basis-flat = Sama kaikille
dues-pro-rata-day = Päivien mukaan
dues-pro-rata-none = Aina koko vuosi
dues-stacking-best-only = Vain suurin alennus otetaan huomioon
dues-stacking-additive = Alennukset lasketaan yhteen, enintään 100 %
dues-stacking-multiplicative = Kukin alennus lasketaan siitä, mitä edellisten jälkeen jää

dues-line-fee-flat = { $schedule }, versio { $version }: sama kaikille jäsenille
dues-line-fee-employees =
    { $employees ->
        [one] { $schedule }, versio { $version }: porras { $band }, { $employees } työntekijä
       *[other] { $schedule }, versio { $version }: porras { $band }, { $employees } työntekijää
    }
dues-line-fee-spend = { $schedule }, versio { $version }: porras { $band }, vuotuinen hankintavolyymi { $spend }
dues-line-fee-percent = { $schedule }, versio { $version }: porras { $band }, { $percent } vuotuisesta hankintavolyymista { $spend }
dues-line-fee-floor = { $schedule }, versio { $version }: porras { $band }, { $percent } vuotuisesta hankintavolyymista { $spend }, korotettu vähimmäismäärään { $limit }
dues-line-fee-cap = { $schedule }, versio { $version }: porras { $band }, { $percent } vuotuisesta hankintavolyymista { $spend }, alennettu enimmäismäärään { $limit }
dues-line-absent =
    { $days ->
        [one] Jäsen { $days }/{ $of } päivänä ({ $range }): muut päivät on vähennetty
       *[other] Jäsen { $days }/{ $of } päivänä ({ $range }): muut päivät on vähennetty
    }
dues-line-supplement = { $name }: { $count } × { $each }
dues-line-supplement-part =
    { $days ->
        [one] { $name }: { $count } × { $each }, { $days }/{ $of } päivältä
       *[other] { $name }: { $count } × { $each }, { $days }/{ $of } päivältä
    }
dues-line-discount = { $name }: maksusta vähennetään { $percent }
dues-line-discount-rest = { $name }: jäljellä olevasta maksusta vähennetään { $percent }
dues-line-discount-part =
    { $days ->
        [one] { $name }: maksusta vähennetään { $percent }, { $days }/{ $of } päivältä ({ $range })
       *[other] { $name }: maksusta vähennetään { $percent }, { $days }/{ $of } päivältä ({ $range })
    }
dues-line-discount-rest-part =
    { $days ->
        [one] { $name }: jäljellä olevasta maksusta vähennetään { $percent }, { $days }/{ $of } päivältä ({ $range })
       *[other] { $name }: jäljellä olevasta maksusta vähennetään { $percent }, { $days }/{ $of } päivältä ({ $range })
    }

dues-extent-all = Kaikki jäsenet
dues-extent-employees-up-to =
    { $to ->
        [one] Enintään { $to } työntekijä
       *[other] Enintään { $to } työntekijää
    }
dues-extent-employees =
    { $to ->
        [one] { $from }–{ $to } työntekijä
       *[other] { $from }–{ $to } työntekijää
    }
dues-extent-employees-above =
    { $from ->
        [one] Yli { $from } työntekijä
       *[other] Yli { $from } työntekijää
    }
dues-extent-spend-up-to = Hankintavolyymi enintään { $to }
dues-extent-spend = Hankintavolyymi yli { $from }, enintään { $to }
dues-extent-spend-above = Hankintavolyymi yli { $from }
dues-rate-percent = { $percent } hankintavolyymista
dues-rate-floor = { $percent } hankintavolyymista, vähintään { $floor }
dues-rate-cap = { $percent } hankintavolyymista, enintään { $cap }
dues-rate-both = { $percent } hankintavolyymista, vähintään { $floor } ja enintään { $cap }

dues-refused-no-employees = Henkilöstömäärä ei ole tiedossa.
dues-refused-no-spend = Vuotuinen hankintavolyymi ei ole tiedossa.
dues-refused-currency = Hankintavolyymin valuutan on oltava { $currency }.
dues-refused-figure = Tämä luku on pienempi kuin nolla tai uskottavaa suurempi.
dues-refused-no-band = Jäsenmaksutaulukossa ei ole mitään luvulle { $figure }.
dues-refused-condition =
    { $count ->
        [0] Jäsenmaksutaulukossa ei ole alennuksia eikä lisämaksuja, joten se ei tunne ehtoa ”{ $condition }”.
       *[other] Jäsenmaksutaulukko ei tunne ehtoa ”{ $condition }”. Se tuntee nämä: { $known }.
    }

dues-check-no-bands = Jäsenmaksutaulukossa ei ole portaita, joten kukaan ei tietäisi, mitä maksaa.
dues-check-nothing-below = Luvulle { $from } ja sitä pienemmille ei ole määritelty mitään: porras { $band } alkaa sen yläpuolelta ja on alin.
dues-check-nothing-above = Lukua { $to } suuremmille ei ole määritelty mitään: porras { $band } päättyy siihen, eikä mikään porras jatku.
dues-check-gap = Lukua { $from } suuremmille, lukuun { $to } asti, ei ole määritelty mitään: porras { $band } päättyy ennen kuin porras { $next } alkaa.
dues-check-overlap = Lukua { $from } suuremmille, lukuun { $to } asti, pätevät sekä porras { $band } että porras { $next }.
dues-check-never-reached = Porras { $band } ei voi koskaan päteä: porras { $by } kattaa sen jo kokonaan.
dues-check-empty = Porras { $band } on tyhjä: se päättyy siihen, mistä alkaa, tai aiemmin.
dues-check-same-name = Nimi { $band } on kahdella portaalla.
dues-check-negative-edge = Porras { $band } alkaa tai päättyy nollan alapuolella.
dues-check-negative-amount = { $at }: määrä on pienempi kuin nolla: { $amount }.
dues-check-flat-has-edges = Portaalla { $band } on alku- tai loppuraja, mutta perusteella ”flat” ei ole lukuja.
dues-check-floor-above-cap = Portaassa { $band } vähimmäismäärä { $floor } on suurempi kuin enimmäismäärä { $cap }.
dues-check-floor-always-binds = Portaassa { $band } vähimmäismäärä pätee aina: { $percent } summasta { $at }, joka on suurin portaaseen kuuluva, on { $amount } eli vähemmän kuin vähimmäismäärä { $bound }. Prosentilla ei ole koskaan merkitystä; onko se painovirhe?
dues-check-cap-always-binds = Portaassa { $band } enimmäismäärä pätee aina: { $percent } summasta { $at }, josta porras alkaa, on { $amount } eli enemmän kuin enimmäismäärä { $bound }. Prosentilla ei ole koskaan merkitystä; onko se painovirhe?
dues-check-plateau = Kaikki portaaseen { $band } kuuluvat maksavat { $bound }: { $percent } summasta { $at }, joka on portaan raja, on juuri sen verran.
dues-check-floor-never-binds = Portaassa { $band } vähimmäismäärä { $bound } ei päde koskaan: { $percent } summasta { $at }, josta porras alkaa, on jo { $amount }.
dues-check-cap-never-binds = Portaassa { $band } enimmäismäärä { $bound } ei päde koskaan: { $percent } summasta { $at }, johon porras päättyy, on { $amount }.
dues-check-step-down = Luvun { $at } ylittävä maksaa vähemmän: portaan { $band } lopussa { $amount }, portaan { $next } alussa { $less }.
dues-check-percent = { $at }: { $percent } ei ole suurempi kuin 0 % ja enintään 100 %.
dues-check-same-condition = Ehto ”{ $condition }” on kahdella alennuksella tai lisämaksulla.
dues-check-stacking-unsaid =
    { $count ->
       *[other] Alennuksia on { $count }, eikä kohdassa ”stacking” kerrota, mitä tapahtuu, kun usea pätee: best-only, additive vai multiplicative.
    }
dues-check-discounts-over-all = Kaikki alennukset ovat yhteensä { $percent }; maksua enempää ei vähennetä koskaan.
dues-check-too-large = Portaan { $band } luvut ovat liian suuria laskettaviksi.

invoice-issued = antoi laskun tai hyvityslaskun
secretary-granted = otti henkilön sihteeristöön
invoice-mailed = lähetti laskun
payment-recorded = kirjasi suorituksen
payment-taken-back = perui suorituksen
repayment-recorded = kirjasi palautuksen
billing-changed = muutti laskutusosoitetta
spend-reported = ilmoitti vuoden hankintavolyymin
dues-terms-changed = muutti laskuille tulevia tietoja
dues-schedule-loaded = latasi jäsenmaksutaulukon
dues-condition-begun = kirjasi alennuksen tai lisämaksun
dues-condition-ended = päätti alennuksen tai lisämaksun

dues-title = Jäsenmaksut
dues-tabs = Jäsenmaksujen sivut
dues-of-title = Jäsenmaksut: { $network }
dues-lead = Mitä jäsenet ovat velkaa, mitä on maksettu ja mikä on myöhässä.
dues-overview-title = Laskut
dues-run-title = Vuosilaskutus
dues-statement-title = Tiliote
dues-schedules-title = Jäsenmaksutaulukot
dues-settings-title = Asetukset

dues-kind-invoice = Lasku
dues-kind-credit-note = Hyvityslasku
dues-kind-payment = Suoritus
dues-kind-payment-taken-back = Peruttu suoritus
dues-kind-repayment = Palautus
dues-state = Tila
dues-state-open = Avoin
dues-state-part = Osittain maksettu
dues-state-overdue = Erääntynyt
dues-state-paid = Maksettu
dues-state-credited = Hyvitetty
dues-state-overpaid = Palautettava
dues-any-state = Kaikki tilat
dues-mailing-issued = Lähetetty
dues-mailing-ahead = Muistutus ennen eräpäivää
dues-mailing-overdue = Muistutus eräpäivän jälkeen

dues-sum-asked = Laskutettu
dues-sum-paid = Maksettu
dues-sum-left = Ei vielä erääntynyt
dues-sum-overdue = Erääntynyt
dues-sum-credited = Hyvitetty
dues-sum-overpaid = Palautettava
dues-chart = Vuoden tilanne
dues-chart-source = Kaikki vuoden { $year } laskut
dues-chart-source-all = Kaikkien vuosien kaikki laskut
dues-overdue-in-all = Kaikilta vuosilta on erääntynyt { $amount }.
dues-overdue-in-all-link = Näytä erääntyneet
dues-overpaid-in-all = Kaikilta vuosilta on palautettava { $amount }.
dues-overpaid-in-all-link = Näytä palautettavat
dues-reached-nobody = Ei lähetetty: jäsenellä ei ole edustajaa täällä.
dues-invoices = Laskut
dues-invoices-total =
    { $count ->
        [one] { $count } lasku
       *[other] { $count } laskua
    }
dues-invoices-none = Ei laskuja
dues-invoices-none-hint = Valitse toinen vuosi tai tila tai katso vuosilaskutusta.
dues-run-link = Vuosilaskutukseen
dues-filter = Rajaa laskuja
dues-filter-words = Jäsen tai numero
dues-year = Vuosi
dues-all-years = Kaikki vuodet
dues-number = Numero
dues-member = Jäsen
dues-total = Yhteensä
dues-left = Maksamatta
dues-to-pay-back = { $amount } palautettava
dues-due-on = Eräpäivä
dues-issued-on = Laskun päiväys
dues-document-language = Asiakirjan kieli
dues-period = Kausi
dues-credits = Hyvittää laskun
dues-net = Veroton
dues-vat = ALV
dues-vat-at = ALV { $rate }
dues-total-due = Maksettava yhteensä
dues-total-credited = Hyvitetään yhteensä
dues-total-year = Vuosi yhteensä
dues-line = Selite
dues-amount = Määrä
dues-amount-in = Määrä, { $currency }
dues-currency = Valuutta
dues-accounting = Kirjanpitoon
dues-accounting-about = Kaikki näinä päivinä laskutettu tai maksettu: laskut, hyvityslaskut ja suoritukset. Hyvityslaskuissa on miinusmerkki.
dues-from = Alkaen
dues-until = Päättyen
dues-export-csv = CSV-tiedostona
dues-export-xlsx = XLSX-tiedostona
dues-column-kind = Tyyppi
dues-column-number = Numero
dues-column-of = Laskuun
dues-column-day = Päivä
dues-column-due = Eräpäivä
dues-column-member = Jäsen
dues-column-net = Veroton
dues-column-vat = ALV
dues-column-total = Yhteensä
dues-column-currency = Valuutta
dues-column-reference = Maksun viesti

dues-missing-title = Laskuttamiseen puuttuu vielä jotakin
dues-missing-name = Verkoston virallinen nimi
dues-missing-address = Sen katuosoite ja postitoimipaikka
dues-missing-country = Sen maa
dues-missing-registration = Sen ALV-tunniste tai rekisterinumero; arvonlisäveron soveltamisalan ulkopuolella rekisterinumero
dues-missing-tax-number = Sen ALV-tunniste tai verotunniste
dues-missing-reason = Syy, miksi arvonlisäveroa ei peritä
dues-missing-rate = Arvonlisäverokanta
dues-missing-iban = Sen tilinumero (IBAN)
dues-missing-prefix = Laskunumeroiden alku
dues-incomplete = Mitään ei laskutettu: verkoston tiedot ovat puutteelliset.
dues-settings-link = Asetuksiin
dues-settings-of-title = Verkoston { $network } laskut: asetukset
dues-settings-lead = Mitä jokaisessa laskussa lukee. Jo annetut laskut pysyvät ennallaan.
dues-settings-button = Tallenna asetukset
dues-settings-flash = Asetukset on tallennettu.
dues-seller = Myyjä
dues-buyer = Ostaja
dues-legal-name = Virallinen nimi
dues-street = Katuosoite
dues-postcode = Postinumero
dues-city = Postitoimipaikka
dues-country-none = Valitse maa
dues-vat-id = ALV-tunniste
dues-vat-id-help = Maatunnuksen kirjaimet mukaan lukien, esimerkiksi BE0123456789.
dues-vat-id-unreadable = Tämä ei ole ALV-tunniste: sen alussa on kaksi maatunnuksen kirjainta.
dues-registration = Rekisterinumero
dues-registration-help = Yritys-, yhdistys- tai viranomaisrekisterin numero, esimerkiksi Y-tunnus.
dues-tax-number = Verotunniste
dues-tax-number-help = Vain, jos ALV-tunnistetta ei ole.
dues-email = Sähköposti kysymyksiä varten
dues-email-unreadable = Tämä ei ole sähköpostiosoite.
dues-name-missing = Kerro, ketä laskutetaan.
dues-country-missing = Valitse maa.
dues-account = Tili ja ehdot
dues-iban = Tili (IBAN)
dues-iban-unreadable = Tämä tilinumero ei ole oikein: tarkistusnumerot eivät täsmää.
dues-bic = Pankki (BIC)
dues-bic-unreadable = BIC-koodissa on 8 tai 11 kirjainta ja numeroa.
dues-prefix = Numeroiden alku
dues-prefix-help = ”PP” tuottaa numeron PP-2026-0001. Enintään 12 kirjainta, numeroa ja yhdysmerkkiä.
dues-prefix-unreadable = Vain kirjaimia, numeroita ja yhdysmerkkejä, enintään 12.
dues-due-days = Maksuaika päivinä
dues-days-unreadable = Kokonaisluku 0–{ $most }.
dues-tax = Arvonlisävero
dues-tax-treatment = Verotetaanko jäsenmaksuja?
dues-tax-exempt = Vapautettu arvonlisäverosta
dues-tax-outside = Arvonlisäveron soveltamisalan ulkopuolella
dues-tax-rate = Verotetaan
dues-treatment-missing = Kerro, verotetaanko jäsenmaksuja.
dues-tax-reason = Miksi arvonlisäveroa ei peritä
dues-tax-reason-help = Lain edellyttämä merkintä laskuun, esimerkiksi ”direktiivin 2006/112/EY 132 artiklan 1 kohdan l alakohta”.
dues-tax-percent = Verokanta prosentteina
dues-tax-percent-help = Vain, jos jäsenmaksuja verotetaan.
dues-rate-unreadable = Verokanta on luku 0–100.
dues-reminders = Muistutukset
dues-ahead-days = Päiviä ennen laskun eräpäivää
dues-ahead-days-help = 0, jos muistutusta ei lähetetä ennen eräpäivää.
dues-every-days = Päiviä eräpäivän jälkeisten muistutusten välillä
dues-most-reminders = Muistutuksia laskua kohti enintään
dues-most-reminders-help = 0, jos muistutuksia ei lähetetä.

dues-run-of-title = Verkoston { $network } jäsenmaksut { $year }
dues-run-lead = Katso, mitä kukin jäsen on velkaa, ennen kuin mitään laskutetaan. Annettua laskua ei voi muuttaa, vain hyvittää.
dues-run-filter = Valitse vuosi
dues-run-issued = Laskutettu
dues-run-ready = Valmiina
dues-run-waiting = Jokin tieto puuttuu
dues-run-free = Ei maksettavaa
dues-run-sum = Valmiina laskutettavaksi
dues-run-progress = Laskutettu tähän mennessä
dues-run-progress-words =
    { $all ->
        [one] { $issued }/{ $all } lasku
       *[other] { $issued }/{ $all } laskua
    }
dues-run-waiting-title = Ei voida vielä laskuttaa
dues-run-waiting-caption = Jäsenet, joilta puuttuu jokin tieto
dues-run-reason = Mitä puuttuu
dues-run-ready-title = Valmiina laskutettavaksi
dues-run-ready-none = Tältä vuodelta ei ole mitään laskutettavaa valmiina.
dues-run-ready-caption =
    { $count ->
        [one] { $count } lasku sellaisena kuin se annettaisiin
       *[other] { $count } laskua sellaisina kuin ne annettaisiin
    }
dues-run-at-once =
    { $count ->
        [one] Kerralla annetaan { $count } lasku; jatka painamalla painiketta uudelleen.
       *[other] Kerralla annetaan { $count } laskua; jatka painamalla painiketta uudelleen.
    }
dues-run-issue-button =
    { $count ->
        [one] Anna { $count } lasku
       *[other] Anna { $count } laskua
    }
dues-run-issue-question =
    { $count ->
        [one] { $count } lasku saa numeronsa ja lähetetään jäsenen edustajille. Tätä ei voi perua, vain hyvittää.
       *[other] { $count } laskua saa numeronsa ja lähetetään jäsenten edustajille. Tätä ei voi perua, vain hyvittää.
    }
dues-run-issue-deed = Anna ja lähetä
dues-run-issue-one = Anna tämä lasku
dues-run-unaddressed = Laskutusosoitetta ei ole annettu: laskussa ovat nimi ja maa.
dues-run-days = Jäsen vain osan vuotta: { $range }
dues-year-unreadable = Valitse vuosi.
dues-issued-flash = Laskut on annettu, ja ne lähetetään.

dues-invoice-title = { $kind } { $number }
dues-invoice-number = Laskun numero
dues-credit-note-number = Hyvityslaskun numero
dues-number-of-day = { $number }, { $day }
dues-buyer-vat-id = ALV-tunnisteenne
dues-exempt-because = Vapautettu arvonlisäverosta: { $reason }
dues-outside-because = Arvonlisäveron soveltamisalan ulkopuolella: { $reason }
dues-pay-to = Maksakaa viimeistään { $day } tilille { $iban }, saaja { $name }, ja merkitkää maksun viestiin numero { $number }.
dues-pay-to-bank = Maksakaa viimeistään { $day } tilille { $iban } (BIC { $bic }), saaja { $name }, ja merkitkää maksun viestiin numero { $number }.
dues-download-pdf = Lataa PDF-tiedostona
dues-download-xml = Lataa XML-tiedostona (EN 16931)
dues-downloads = Lataa
dues-lines-caption = Mistä laskutetaan
dues-credit-lines-caption = Mitä hyvitetään
dues-payments = Suoritukset ja hyvityslaskut
dues-payments-none = Mitään ei ole vielä maksettu.
dues-payments-caption = Mitä on maksettu
dues-paid-on = Maksupäivä
dues-payment-reference = Maksun viesti
dues-from-statement = (tiliotteelta)
dues-takes-back = (peruu suorituksen)
dues-paid-back = (palautettu)
dues-was-taken-back = (on peruttu)
dues-owed-back = Maksettu on enemmän kuin laskutettu: jotakin on palautettava.
dues-repay-title = Kirjaa palautus
dues-repaid-on = Palautuspäivä
dues-repay-button = Kirjaa palautus
dues-repaid-flash = Palautus on kirjattu.
dues-repay-more = Palautettavaa on enintään { $over }.
dues-credit-notes = Hyvityslaskut
dues-pay-title = Kirjaa suoritus
dues-pay-button = Kirjaa suoritus
dues-paid-flash = Suoritus on kirjattu.
dues-paid-ahead = Suorituksen päivä ei voi olla tulevaisuudessa.
dues-pay-more = Tämä on enemmän kuin maksamatta oleva määrä ({ $left }).
dues-pay-may-be-more = Summa on oikein: maksettu on enemmän kuin oli maksamatta
dues-take-back = Peru
dues-take-back-question = Oma rivinsä vähentää summan { $amount }. Molemmat säilyvät täällä ja kirjanpidossa; myös jäsen näkee syyn.
dues-taken-back-flash = Suoritus on peruttu.
dues-taken-back-already = Tämä suoritus on jo peruttu.
dues-amount-unreadable = Nollaa suurempi määrä, esimerkiksi 1250,00.
dues-credit-title = Anna hyvityslasku
dues-credit-about = Lasku ei koskaan muutu. Hyvityslasku kumoaa sen kokonaan tai osittain ja lähetetään kuten lasku.
dues-credit-reason = Miksi
dues-credit-reason-help = Näkyy hyvityslaskussa, kun se kumoaa laskun osittain.
dues-credit-reason-missing = Kerro miksi.
dues-credit-net = Veroton määrä, { $currency }
dues-credit-net-help = Jätä tyhjäksi, jos hyvitetään kaikki jäljellä oleva.
dues-credit-button = Anna hyvityslasku
dues-credit-too-much = Enintään { $left } voidaan hyvittää.
dues-credit-nothing-left = Koko lasku on jo hyvitetty.
dues-credited-flash = Hyvityslasku on annettu, ja se lähetetään.
dues-mailings = Sähköpostit
dues-mailings-none = Mitään ei ole vielä lähetetty.
dues-mailing-recipients =
    { $count ->
        [0] jäsenellä ei ole edustajaa täällä
        [one] { $count } henkilölle
       *[other] { $count } henkilölle
    }

dues-schedules-of-title = Jäsenmaksutaulukot: { $network }
dues-schedules-lead = Mitä jäsenet maksavat, päivättyinä versioina. Versio ei koskaan muutu; myöhempi seuraa sitä.
dues-schedules-none = Jäsenmaksutaulukkoa ei ole vielä ladattu, joten kukaan ei ole mitään velkaa.
dues-schedules-caption = Versiot, uusin ensin
dues-schedule = Jäsenmaksutaulukko
dues-version = Versio
dues-valid-from = Voimassa alkaen
dues-version-current = Voimassa
dues-version-ahead = Tulee voimaan
dues-version-past = Päättynyt
dues-load-title = Lataa versio
dues-load-about = Jäsenmaksutaulukko on TOML- tai JSON-tiedosto. Se tarkistetaan ensin: aukot, päällekkäisyydet sekä portaat ja rajat, joilla ei voi koskaan olla merkitystä, hylätään ja syy kerrotaan.
dues-load-file = Tiedosto
dues-load-file-help = TOML tai JSON.
dues-load-text = Tai sen teksti
dues-load-text-help = Käytetään, kun tiedostoa ei ole valittu.
dues-load-start = Kirjoita versio tämän pohjalta
dues-load-example = Aloita esimerkistä
dues-load-button = Tarkista ja lataa
dues-load-lines = Jäsenmaksutaulukko riveittäin virheineen
dues-load-line = Rivi
dues-load-source = Teksti
dues-error = Virhe
dues-warning = Varoitus
dues-schedule-refused = Tätä jäsenmaksutaulukkoa ei voi käyttää. Syyt ovat sen rivien vieressä.
dues-schedule-unreadable = Tätä ei voi lukea jäsenmaksutaulukkona. Syy on rivin vieressä.
dues-schedule-empty = Valitse tiedosto tai kirjoita jäsenmaksutaulukko tähän.
dues-schedule-other-network = Tämä on toisen verkoston jäsenmaksutaulukko: { $network }.
dues-schedule-same-version = Tämä versio on jo ladattu. Muutos tarvitsee oman versionsa.
dues-schedule-same-tiers = ”{ $schedule }” koskee samoja jäsentasoja: kukaan ei tietäisi, kumpi pätee.
dues-schedule-loaded-flash = Versio on ladattu.
dues-schedule-title = { $schedule }, versio { $version }
dues-changed-since = Mitä on muuttunut versiosta { $version }
dues-changed-nothing = Vain päivät, joina se on voimassa.
dues-source = Tiedostona
dues-fact-basis = Maksuperuste: { $basis }, { $currency }
dues-fact-band = Porras { $name }: { $extent }, { $rate }
dues-fact-supplement = Lisämaksu { $name }: { $value }
dues-fact-discount = Alennus { $name }: { $value }
dues-fact-pro-rata = Vajaa vuosi: { $rule }
dues-fact-tiers = Jäsentasot: { $tiers }

dues-fees-title = Jäsenmaksut: { $network }
dues-fees-lead = Mitä jäsenyys maksaa vuodessa ja mitä se maksaisi teille.
dues-fees-none = Tämä verkosto ei peri täällä jäsenmaksuja.
dues-fees-link = Jäsenmaksutaulukkoon
dues-table-caption = { $schedule }, versio { $version }, voimassa { $day } alkaen
dues-band = Porras
dues-fee-a-year = Vuosimaksu
dues-for-tiers = Koskee: { $tiers }
dues-all-tiers = kaikki jäsentasot
dues-discounts = Alennukset
dues-discount-item = { $name }: maksusta vähennetään { $percent }
dues-supplements = Lisämaksut
dues-supplement-item = { $name }: { $amount }/kpl
dues-what-if = Mitä maksaisitte?
dues-what-if-button = Laske
dues-what-if-result = Mitä koko vuosi maksaisi
dues-spend = Vuoden hankintavolyymi
dues-spend-in = Vuotuinen hankintavolyymi, { $currency }
dues-spend-help = Esimerkiksi 300000 tai 300 000,00.
dues-spend-unreadable = Hankintavolyymi on luku nollasta ylöspäin, esimerkiksi 300000.
dues-conditions-legend = Mitkä näistä koskevat teitä koko vuoden?
dues-preview-no-schedule = Mikään tämän verkoston jäsenmaksutaulukko ei ole tänä päivänä voimassa.
dues-preview-other-schedule = Tämännimistä jäsenmaksutaulukkoa ei ole tänä päivänä voimassa. Voimassa: { $names }.

dues-member-title = Jäsenmaksut: { $organisation }
dues-member-year-caption = Vuoden { $year } jäsenmaksu
dues-outcome-issued = Laskutettu:
dues-outcome-ready = Voidaan laskuttaa seuraavasti.
dues-outcome-free = Mitään ei ole maksettavana: mikään jäsenmaksutaulukko ei koske tätä jäsentasoa, joku muu maksaa tai alennukset kattavat kaiken.
# $reckoned, $invoiced: amounts without VAT
dues-drift = Tiedot ovat sittemmin muuttuneet: vuosi maksaa nyt { $reckoned }, laskutettu on { $invoiced }.
dues-drift-about = Hyvitä liikaa laskutettu; jos laskutettiin liian vähän, hyvitä kaikki, niin uusi lasku voidaan antaa täällä.
dues-drift-credit = Hyvityslaskuun laskulle { $number }
dues-drift-title = Muuttunut laskun jälkeen
dues-drift-caption = Laskut, joiden summa poikkeaa siitä, mitä vuosi nyt maksaa
dues-drift-what = Mikä muuttui
dues-facts-title = Tiedot
dues-employees-edit = Muokkaa organisaatiota
dues-spends-title = Ilmoitetut hankintavolyymit
dues-spends-none = Mitään ei ole vielä ilmoitettu.
dues-spend-button = Ilmoita hankintavolyymi
dues-spend-flash = Hankintavolyymi on ilmoitettu.
dues-conditions-title = Alennukset ja lisämaksut
dues-conditions-none = Mikään ei ole voimassa.
dues-conditions-caption = Mikä on voimassa ja milloin
dues-condition = Alennus tai lisämaksu
dues-condition-until-help = Tyhjä, kun loppua ei ole tiedossa.
dues-condition-button = Kirjaa
dues-condition-flash = Kirjattu.
dues-condition-end = Päätä
dues-condition-end-question = ”{ $name }” päättyy annettuna päivänä tai tänään, jos päivää ei ole annettu. Jo annetut laskut eivät muutu.
dues-condition-ended-flash = Sillä on nyt päättymispäivä.
dues-condition-missing = Valitse jokin.
dues-condition-order = Se ei voi päättyä ennen kuin se alkaa.
dues-condition-overlaps = Se on jo voimassa joinakin näistä päivistä.
dues-condition-over = Se on jo päättynyt.
dues-count = Kuinka monta
dues-count-help = Lisämaksuille, esimerkiksi kaksi osastoa. Tyhjä tarkoittaa yhtä.
dues-count-unreadable = Kokonaisluku 1–1 000.
dues-billing-title = Minne laskut lähetetään
dues-billing-none = Mitään ei ole vielä kerrottu: laskuissa olisivat vain nimi ja maa.
dues-billing-button = Tallenna
dues-billing-flash = Tallennettu. Jo annetut laskut eivät muutu.
dues-reference = Ostajan viite
dues-reference-help = Mitä oma järjestelmänne tarvitsee laskun ohjaamiseen, esimerkiksi osasto tai Leitweg-ID.
dues-order = Tilausnumero
dues-order-help = Jos laskunne edellyttävät sitä.

dues-own-title = Jäsenmaksut: { $organisation }
dues-own-lead = Kaikkien niiden verkostojen laskut, joihin organisaatio kuuluu, ja mitä verkostojen on tiedettävä.
dues-own-none = Ei vielä laskuja
dues-own-networks = Verkostot, jotka perivät jäsenmaksuja
dues-own-link = Laskut ja jäsenmaksut

dues-statement-of-title = Tiliote: { $network }
dues-statement-lead = Lataa pankkisi tiliote CSV-tiedostona. Näet, minkä laskun kukin rivi maksaa, ennen kuin mitään tallennetaan.
dues-statement-file = Tiliote
dues-statement-file-help = CSV, jossa on otsikkorivi; erottimena puolipiste, pilkku tai sarkain.
dues-statement-look-button = Katso
dues-statement-looked = Mitä on maksettu
dues-statement-caption =
    { $count ->
        [one] { $count } rivi, jolla on tullut rahaa
       *[other] { $count } riviä, joilla on tullut rahaa
    }
dues-statement-no-lines = Millään rivillä ei ole tullut rahaa.
dues-statement-verdict = Mikä se on
dues-match-whole = Maksaa laskun kokonaan
dues-match-part = Maksaa osan
dues-match-over = Enemmän kuin maksamatta oleva
dues-match-paid = On jo maksettu
dues-match-credited = On jo hyvitetty
dues-match-unknown = Laskua ei löytynyt
dues-match-known = Tallennettu aiemmin
dues-statement-keep-button = Tallenna valitut maksut
dues-statement-keep = Tallenna
dues-statement-keep-line = Tallenna rivi { $line }: { $amount }
dues-statement-keep-about = Vain valitut rivit tallennetaan. Rivejä, joilla on enemmän kuin maksamatta oleva määrä, ei ole valittu: tarkista ne ensin.
dues-statement-none-ticked = Valitse tallennettavat rivit.
dues-statement-nothing = Ei mitään tallennettavaa.
dues-statement-kept-flash = Suoritukset on tallennettu.
dues-statement-nothing-flash = Mitään ei tallennettu: kaikki oli jo tiedossa.
dues-statement-columns = Missä mikäkin on
dues-statement-columns-about = Valitse sarakkeet kerran; seuraava tiliote luetaan samalla tavalla.
dues-statement-columns-missing = Valitse kolme eri saraketta.
dues-statement-sample = Ensimmäiset rivit
dues-statement-column = Sarake { $number }
dues-statement-choose = Valitse sarake
dues-statement-column-date = Päivä
dues-statement-column-amount = Määrä
dues-statement-column-reference = Maksun viesti
dues-statement-empty = Tässä tiedostossa ei ole taulukkoa.
dues-statement-too-long = Tässä tiedostossa on liikaa rivejä.
dues-statement-malformed = Tämä tiedosto ei ole taulukko.
dues-statement-odd-date = Rivi { $line }: ”{ $cell }” ei ole päivä.
dues-statement-odd-amount = Rivi { $line }: ”{ $cell }” ei ole rahamäärä.

dues-invoice-letter-subject = { $network }: lasku { $number }
dues-invoice-letter =
    Liitteenä on verkoston { $network } lasku { $number } vuodelta { $year }. Summa: { $total }. Saaja: { $buyer }.

    Maksakaa viimeistään { $day } tilille { $iban } ja merkitkää maksun viestiin numero { $number }.

    XML-tiedosto on sama lasku kirjanpitojärjestelmäänne varten (EN 16931).

    Lasku: { $link }
dues-credit-note-letter-subject = { $network }: hyvityslasku { $number }
dues-credit-note-letter =
    Liitteenä on verkoston { $network } hyvityslasku { $number }. Summa: { $total }. Saaja: { $buyer }. Se kumoaa laskun { $credited } kokonaan tai osittain.

    Hyvityslasku: { $link }
dues-ahead-letter-subject = { $network }: laskun { $number } eräpäivä on { $day }
dues-ahead-letter =
    Verkoston { $network } laskun { $number } ({ $total }) eräpäivä on { $day }. Koko summaa ei ole vielä maksettu.

    Tili: { $iban }
    Maksun viesti: { $number }

    Jos olette jo maksaneet, kiitos; teidän ei tarvitse tehdä mitään.

    Lasku: { $link }
dues-overdue-letter-subject = { $network }: lasku { $number } on erääntynyt
dues-overdue-letter =
    Verkoston { $network } laskun { $number } ({ $total }) eräpäivä oli { $day }. Koko summaa ei ole vielä maksettu.

    Tili: { $iban }
    Maksun viesti: { $number }

    Jos laskussa on jotakin väärin, kirjoittakaa sihteeristölle. Jos olette jo maksaneet, kiitos; teidän ei tarvitse tehdä mitään.

    Lasku: { $link }
dues-fees-entrance = Jäsenmaksut
