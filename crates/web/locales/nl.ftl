# Pages that belong to no room

front-title = Publieke inkopers leren, ontmoeten elkaar en kopen samen beter in
front-lead = Trainingen, conferenties en werkgroepen van de netwerken waarin overheden en organisaties in de sociale economie van elkaar leren en hun behoeften bundelen.
front-events = Een training zoeken
front-sign-up = Een account openen

about-title = Over dit huis
about-lead = Guildhall is vrije software waarmee netwerken van publieke inkopers hun eigen ontmoetingshuis beheren.
about-accessibility-title = Toegankelijkheid
about-accessibility = Elke pagina is gemaakt om te voldoen aan WCAG 2.2, niveau AA, werkt zonder scripts en met alleen het toetsenbord, en wordt bij elke wijziging automatisch gecontroleerd. Staat u iets in de weg, meld het dan aan het secretariaat van het netwerk waarvan de pagina is.
about-privacy-title = Privacy
about-privacy = Het huis plaatst alleen de cookies die het nodig heeft: één om u ingelogd te houden en telkens één voor de taal en de weergave die u hebt gekozen. Er wordt niets van andere sites geladen. Als u bent ingelogd, kunt u downloaden wat er over u wordt bewaard en uw account verwijderen.
about-privacy-kept = Wat u invoert, wordt bewaard voor het evenement, de groep of het lidmaatschap waarvoor u het invoert; het secretariaat van dat netwerk en wie de pagina noemt, kunnen het lezen. Wat is gebeurd, blijft vastgelegd; verwijdert u uw account, dan worden uw naam en adres eruit gehaald.
# $contact: name and e-mail address
about-privacy-contact = Verantwoordelijk voor dit huis en de persoonsgegevens erin: { $contact }
about-privacy-contact-unknown = Wie dit huis beheert, heeft nog niet aangegeven wie verantwoordelijk is voor persoonsgegevens; vraag het secretariaat van uw netwerk.
about-api-title = Data-interface
about-api = Alles wat u hier kunt zien, kan ook door programma’s worden gelezen. De interface wordt beschreven op
about-licence-title = Broncode en licentie
# $version: version of the program
about-licence = Dit is versie { $version }, gepubliceerd onder de Openbare Licentie van de Europese Unie (EUPL) 1.2.

search-title = Zoeken
search-label = Wat zoekt u?
search-button = Zoeken
search-hint = Zoek evenementen, organisaties en netwerken. U vindt wat u mag zien.
# $count: number of results
search-total = { $count ->
    [one] { $count } resultaat
   *[other] { $count } resultaten
}
search-results = Resultaten
search-nothing-title = Niets gevonden
search-nothing = Probeer minder of andere woorden; kleine spelfouten worden vergeven.

form-answer-missing = Kies een van de twee antwoorden.

error-home = Naar de startpagina
error-not-found-title = Hier is niets
error-not-found = De pagina bestaat niet of is niet voor u bedoeld. Hebt u een account, log dan in en probeer het opnieuw.
error-forbidden-title = Dit mag u niet doen
error-forbidden = U mag dit zien, maar niet doen. Vraag het aan het secretariaat of aan een beheerder van uw organisatie.
error-sign-in-title = Log in
error-sign-in = Dit is alleen voor mensen met een account.
error-too-many-title = Te veel pogingen
error-too-many = Er waren te veel pogingen vanaf hier. Wacht een minuut en probeer het opnieuw.
error-unavailable-title = Nu niet mogelijk
error-unavailable = Het huis kan dit nu niet. Wat u eerder hebt verstuurd, is veilig. Probeer het over een paar minuten opnieuw.
error-too-large-title = Te groot
error-too-large = Wat u hebt verstuurd, is groter dan dit huis aanneemt.
error-refused-title = Dat is niet aangenomen
error-refused = Iets in wat u hebt verstuurd, moet worden verbeterd.
error-malformed-title = Dat is niet begrepen
error-malformed = Het verzoek is niet begrepen. Ga terug en probeer het opnieuw.
error-fault-title = Er ging hier iets mis
error-fault = Dit is onze fout, niet de uwe. De fout is genoteerd.
error-fault-number = Als u dit meldt, vermeld dan dit nummer:
