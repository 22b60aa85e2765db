# Pages that belong to no room

front-title = Julkiset hankkijat oppivat, kohtaavat ja hankkivat paremmin yhdessä
front-lead = Koulutuksia, konferensseja ja työryhmiä verkostoissa, joissa viranomaiset ja yhteisötalouden toimijat oppivat toisiltaan ja yhdistävät tarpeensa.
front-events = Etsi koulutus
front-sign-up = Avaa tili

about-title = Tietoa palvelusta
about-lead = Guildhall on vapaa ohjelmisto, jolla julkisten hankkijoiden verkostot ylläpitävät omaa kohtaamispaikkaansa.
about-accessibility-title = Saavutettavuus
about-accessibility = Jokainen sivu on tehty täyttämään WCAG 2.2:n taso AA, toimii ilman skriptejä ja pelkällä näppäimistöllä ja tarkistetaan automaattisesti jokaisen muutoksen yhteydessä. Jos jokin on esteenä, kerro siitä sen verkoston sihteeristölle, jonka sivu on kyseessä.
about-privacy-title = Tietosuoja
about-privacy = Palvelu käyttää vain välttämättömiä evästeitä: yhtä sisäänkirjautumisen säilyttämiseen sekä yhtä valitsemallesi kielelle ja yhtä ulkoasulle. Muilta sivustoilta ei ladata mitään. Kirjautuneena voit ladata sinusta säilytettävät tiedot ja poistaa tilisi.
about-privacy-kept = Antamasi tiedot säilytetään sitä tapahtumaa, ryhmää tai jäsenyyttä varten, johon ne annat; niitä voivat lukea kyseisen verkoston sihteeristö ja ne, jotka sivulla mainitaan. Tapahtunut jää kirjauksiin; kun poistat tilisi, nimesi ja osoitteesi poistetaan niistä.
# $contact: name and e-mail address
about-privacy-contact = Tästä talosta ja sen henkilötiedoista vastaa: { $contact }
about-privacy-contact-unknown = Talon ylläpitäjä ei ole vielä ilmoittanut, kuka vastaa henkilötiedoista; kysy verkostosi sihteeristöltä.
about-api-title = Tietorajapinta
about-api = Kaiken, minkä näet täällä, voivat myös ohjelmat lukea. Rajapinta on kuvattu osoitteessa
about-licence-title = Lähdekoodi ja lisenssi
# $version: version of the program
about-licence = Tämä on versio { $version }, joka on julkaistu Euroopan unionin yleisellä lisenssillä (EUPL) 1.2.

search-title = Haku
search-label = Mitä etsit?
search-button = Hae
search-hint = Hae tapahtumia, organisaatioita ja verkostoja. Haku näyttää sen, mitä sinulla on oikeus nähdä.
# $count: number of results
search-total = { $count ->
    [one] { $count } tulos
   *[other] { $count } tulosta
}
search-results = Tulokset
search-nothing-title = Mitään ei löytynyt
search-nothing = Kokeile vähempiä tai muita sanoja; pienet kirjoitusvirheet eivät haittaa.

form-answer-missing = Valitse jompikumpi vastaus.

error-home = Siirry etusivulle
error-not-found-title = Täällä ei ole mitään
error-not-found = Sivua ei ole olemassa, tai sitä ei ole tarkoitettu sinulle. Jos sinulla on tili, kirjaudu sisään ja yritä uudelleen.
error-forbidden-title = Sinulla ei ole oikeutta tähän
error-forbidden = Voit katsoa tätä sivua, mutta sinulla ei ole oikeutta tähän toimintoon. Kysy sihteeristöltä tai organisaatiosi ylläpitäjältä.
error-sign-in-title = Kirjaudu sisään
error-sign-in = Tämä on vain tilin haltijoille.
error-too-many-title = Liian monta yritystä
error-too-many = Yhteydestäsi on tullut liian monta yritystä. Odota minuutti ja yritä uudelleen.
error-unavailable-title = Ei onnistu juuri nyt
error-unavailable = Palvelu ei pysty tähän juuri nyt. Aiemmin lähettämäsi on tallessa. Yritä muutaman minuutin kuluttua uudelleen.
error-too-large-title = Liian suuri
error-too-large = Lähettämäsi aineisto on suurempi kuin palvelu ottaa vastaan.
error-refused-title = Tätä ei hyväksytty
error-refused = Jokin lähettämässäsi on korjattava.
error-malformed-title = Tätä ei ymmärretty
error-malformed = Pyyntöä ei ymmärretty. Palaa takaisin ja yritä uudelleen.
error-fault-title = Täällä meni jokin vikaan
error-fault = Vika on meidän, ei sinun. Se on kirjattu.
error-fault-number = Jos ilmoitat viasta, mainitse tämä numero:
