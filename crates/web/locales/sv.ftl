# Pages that belong to no room

front-title = Offentliga upphandlare lär sig, möts och köper bättre tillsammans
front-lead = Utbildningar, konferenser och arbetsgrupper i de nätverk där myndigheter och aktörer i den sociala ekonomin lär av varandra och samlar sina behov.
front-events = Hitta en utbildning
front-sign-up = Öppna ett konto

about-title = Om plattformen
about-lead = Guildhall är fri programvara som nätverk av offentliga upphandlare använder för att driva sin egen mötesplats.
about-accessibility-title = Tillgänglighet
about-accessibility = Varje sida är byggd för att uppfylla WCAG 2.2, nivå AA, fungerar utan skript och med enbart tangentbord, och kontrolleras automatiskt vid varje ändring. Om något står i vägen för dig, säg det till sekretariatet för det nätverk som sidan tillhör.
about-privacy-title = Dataskydd
about-privacy = Plattformen använder bara de kakor som behövs: en för att hålla dig inloggad och en vardera för det språk och det utseende du har valt. Inget laddas från andra webbplatser. När du är inloggad kan du ladda ner det som sparas om dig och radera ditt konto.
about-privacy-kept = Det du skriver in sparas för det evenemang, den grupp eller det medlemskap som det gäller; nätverkets sekretariat och de som sidan nämner kan läsa det. Det som har hänt finns kvar i loggen; när du tar bort ditt konto tas ditt namn och din adress bort ur den.
# $contact: name and e-mail address
about-privacy-contact = Ansvarig för det här huset och personuppgifterna i det: { $contact }
about-privacy-contact-unknown = Den som driver huset har ännu inte angett vem som ansvarar för personuppgifter; fråga ditt nätverks sekretariat.
about-api-title = Datagränssnitt
about-api = Allt du kan se här kan också läsas av program. Gränssnittet beskrivs på
about-licence-title = Källkod och licens
# $version: version of the program
about-licence = Detta är version { $version }, publicerad under Europeiska unionens öppna licens (EUPL) 1.2.

search-title = Sök
search-label = Vad söker du?
search-button = Sök
search-hint = Sök evenemang, organisationer och nätverk. Du hittar det du får se.
# $count: number of results
search-total = { $count ->
    [one] { $count } träff
   *[other] { $count } träffar
}
search-results = Träffar
search-nothing-title = Inget hittades
search-nothing = Försök med färre eller andra ord; små stavfel gör inget.

form-answer-missing = Välj ett av de två svaren.

error-home = Gå till startsidan
error-not-found-title = Här finns inget
error-not-found = Sidan finns inte eller är inte avsedd för dig. Om du har ett konto, logga in och försök igen.
error-forbidden-title = Du får inte göra detta
error-forbidden = Du får se detta men har inte rätt att göra det. Fråga sekretariatet eller en administratör i din organisation.
error-sign-in-title = Logga in
error-sign-in = Detta är bara för personer med konto.
error-too-many-title = För många försök
error-too-many = För många försök har gjorts från din anslutning. Vänta en minut och försök igen.
error-unavailable-title = Inte möjligt just nu
error-unavailable = Plattformen kan inte göra detta just nu. Det du skickade tidigare är sparat. Försök igen om några minuter.
error-too-large-title = För stort
error-too-large = Det du skickade är större än plattformen tar emot.
error-refused-title = Det godtogs inte
error-refused = Något i det du skickade behöver rättas.
error-malformed-title = Det gick inte att förstå
error-malformed = Begäran gick inte att förstå. Gå tillbaka och försök igen.
error-fault-title = Något gick fel här
error-fault = Det är vårt fel, inte ditt. Det har antecknats.
error-fault-number = Om du anmäler felet, ange detta nummer:
