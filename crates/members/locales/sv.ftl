## Accounts: signing up, signing in

account-name = Namn
account-name-help = Så som ditt namn ska stå i deltagarlistor och på intyg.
account-name-refused = Ange ditt namn: en rad med högst 100 tecken.
account-email = E-postadress
account-email-refused = Ange en e-postadress, till exempel namn@example.org.
account-password = Lösenord
account-password-help = Minst { $count } tecken. En mening som du kommer ihåg är bättre än ett kort ord med specialtecken.
account-password-mismatch = Detta är inte lösenordet till det här kontot.
account-password-new = Nytt lösenord
account-password-old = Nuvarande lösenord
account-language = Språk
account-language-help = Det språk som du läser sidorna och får mejl på.
account-language-unknown = Välj ett av språken i listan.
account-time-zone = Tidszon
account-time-zone-help = Tider för evenemang på andra platser visas även i denna zon.
account-time-zone-unknown = Välj en av tidszonerna i listan.

password-short = Ett lösenord har minst { $count } tecken.
password-long = Ett lösenord har högst { $count } tecken.
password-common = Detta lösenord hör till de första som någon skulle gissa. Välj ett annat.
password-like-email = Lösenordet får inte innehålla din e-postadress.

sign-up-title = Öppna ett konto
sign-up-lead = Med ett konto kan du anmäla dig till evenemang, agera för din organisation och följa dina nätverk.
sign-up-email-help = Helst den adress som din organisation känner till. Vi skickar en länk dit.
sign-up-button = Öppna kontot
sign-up-known = Har du redan ett konto?

verification-title = Bekräfta din e-postadress
verification-lead = Ange det lösenord som du valde för { $email }. Därefter är kontot klart och du är inloggad.
verification-password-help = Det visar att det var du som öppnade kontot.
verification-button = Bekräfta och logga in
verification-again-title = Skicka bekräftelsemejlet igen
verification-again-lead = Om det finns ett konto som väntar på att den här adressen bekräftas skickar vi en ny länk dit.

sign-in-title = Logga in
sign-in-button = Logga in
sign-in-mismatch = E-postadressen och lösenordet stämmer inte överens.
sign-in-unverified = Bekräfta först din e-postadress: öppna länken i mejlet som vi skickade till dig.
sign-in-other-ways = Andra sätt
sign-in-forgotten = Jag har glömt mitt lösenord
sign-in-link-title = Logga in med en länk i din e-post
sign-in-link-lead = Vi skickar en länk som loggar in dig en gång, utan lösenord. Den gäller i 15 minuter.
sign-in-link-ready = Tryck på knappen för att logga in som { $email }.
sign-out-flash = Du är utloggad.

ask-for-link-button = Skicka länken
letter-sent-title = Titta i din e-post
letter-sent = Vi har skickat ett mejl till { $email }. Där står hur du går vidare.
letter-sent-more = Har inget kommit efter några minuter? Titta i skräpposten och kontrollera att adressen är den som hör till ditt konto.
letter-waits-title = Mejlet väntar på att skickas
letter-waits = Ett mejl till { $email } är skrivet. Plattformen har ingen e-postserver ännu, så mejlet ligger kvar: den driftansvariga hittar det under ”{ $place }”.
link-gone-title = Länken fungerar inte längre
link-gone = Varje länk fungerar en gång och under begränsad tid. Den här har använts, har gått ut eller kopierades inte i sin helhet.
link-gone-again = Be om en ny länk

password-reset-title = Välj ett nytt lösenord
password-reset-lead = Vi skickar en länk till adressen för ditt konto. Den gäller i en timme.
password-reset-ready = Det nya lösenordet gäller för { $email }. Du loggas ut överallt annars.
password-reset-button = Spara det nya lösenordet

demo-title = Inloggningar i denna demo
demo-lead = Alla uppgifter här är till för att prova. Alla inloggningar har lösenordet { $password }.
demo-table = Vem du kan logga in som
demo-role = Roll
demo-buyer = Upphandlare i en stad som är medlem
demo-social = Aktör i den sociala ekonomin
demo-supplier = Leverantör
demo-secretary = Nätverkets sekretariat
demo-operator = Driftansvarig för plattformen

## Accounts: my account

account-profile = Om dig
account-save-button = Spara
account-changed-flash = Dina ändringar är sparade.
account-acting = Organisationer som du agerar för
account-acting-none = Du agerar inte för någon organisation ännu. Sök upp din och begär att få agera för den; dess administratörer eller sekretariatet beslutar.
account-acting-find = Sök en organisation
account-acting-lead = Vad du kan se och göra beror på vilken organisation du agerar för.
account-acting-waiting = Väntar på godkännande
account-acting-chosen = Du agerar för den nu
account-acting-button = Agera för { $organisation }
account-acting-flash = Du agerar nu för denna organisation.
account-security = Åtkomst och uppgifter
account-sign-ins-link = Se var du är inloggad
account-tokens-link = Nycklar för dina program
account-data = Vad som sparas om dig
account-data-link = Ladda ner mina uppgifter (JSON)
account-leave = Avsluta kontot

account-email-title = Byt e-postadress
account-email-lead = Din adress är { $email }. Vi skickar en länk till den nya; inget ändras förrän du öppnar den.
account-email-new = Ny e-postadress
account-email-new-help = Öppna länken i den webbläsare där du är inloggad.
account-email-same = Detta är redan adressen för ditt konto.
account-email-ready = Från och med nu loggar du in som { $new } i stället för { $current }, och mejl skickas dit.
account-email-confirm-button = Använd den nya adressen
account-email-changed-flash = Din adress är ändrad. Vi har meddelat den gamla.

account-password-title = Byt lösenord
account-password-lead = Du är fortsatt inloggad här och loggas ut överallt annars.
account-password-none = Du loggar in med länkar och har inget lösenord. Be om en länk för att välja ett.
account-password-changed-flash = Ditt lösenord är ändrat. Du är utloggad överallt annars.

sign-ins-title = Inloggningar
sign-ins-lead = De webbläsare där du är inloggad. En inloggning som inte används på 30 dagar upphör av sig själv. Avsluta dem som du inte känner igen och byt lösenord.
sign-ins-table = Var du är inloggad
sign-ins-agent = Webbläsare
sign-ins-agent-unknown = Okänd
sign-ins-address = IP-adress
sign-ins-at = Inloggad
sign-ins-seen = Senast använd
sign-ins-this = Denna webbläsare
sign-ins-end = Logga ut
sign-ins-end-all = Logga ut överallt
sign-ins-end-all-question = Du loggas ut i alla webbläsare, även i denna. Dina nycklar finns kvar.
sign-ins-ended-flash = Inloggningen är avslutad.
sign-ins-all-ended-flash = Du är utloggad överallt.

tokens-title = API-nycklar
tokens-lead = Med en nyckel läser eller ändrar ett program uppgifter i ditt namn: det kan göra det som du kan göra, för den organisation som du agerar för. Förvara den som ett lösenord.
tokens-none = Inga nycklar
tokens-none-help = Skapa en nedan för att använda datagränssnittet.
tokens-table = Dina nycklar
token-name = Namn
token-name-help = Så att du senare vet vad den är till för, till exempel: kalendern på vårt intranät.
token-name-refused = Ange ett namn: en rad med högst 100 tecken.
token-too-many = Du har redan 20 nycklar. Återkalla en som du inte längre behöver.
token-scope = Behörighet
token-scope-read = Läsa
token-scope-read-help = Ser det du ser och ändrar inget.
token-scope-write = Läsa och skriva
token-scope-write-help = Ändrar även uppgifter i ditt namn.
token-scope-refused = Välj vad nyckeln får göra.
token-made-at = Skapad
token-create-title = Ny nyckel
token-create-button = Skapa nyckeln
token-new-title = Din nya nyckel
token-new = Kopiera den nu: den visas inte igen.
token-revoke = Återkalla
token-revoke-question = Program som använder ”{ $name }” nekas från och med nu.
token-revoked-flash = Nyckeln är återkallad.

deletion-title = Radera mitt konto
deletion-lead = Detta kan inte ångras. Läs vad som försvinner och vad som finns kvar.
deletion-left-alone-title = Du är den enda administratören
deletion-left-alone = Ingen annan administrerar { $organisations }. Du kan ändå radera ditt konto; nätverkets sekretariat kan utse någon annan.
deletion-goes = Vad som försvinner
deletion-goes-person = Ditt namn, din e-postadress och ditt lösenord.
deletion-goes-access = Alla inloggningar, länkar och nycklar.
deletion-goes-roles = Dina roller i organisationer och dina uppdrag i sekretariat.
deletion-goes-letters = Mejl som har skickats till dig, utom uppgiften att ett mejl skickades.
deletion-stays = Vad som finns kvar, utan ditt namn
deletion-stays-records = Det du har gjort i en organisations eller ett nätverks namn: beslut, publicerade sidor, ändringsloggen.
deletion-stays-events = Att någon deltog i ett evenemang, när finansiärer ska få veta hur många som deltog.
deletion-stays-backups = Plattformens säkerhetskopior, tills de ersätts av nyare.
deletion-data-first = Ladda ner mina uppgifter först (JSON)
deletion-password-help = Ange det för att bekräfta.
deletion-no-password = Minns du inte ditt lösenord, eller har du inget? Bekräfta med en länk i din e-post.
deletion-button = Radera mitt konto för alltid
deletion-link-button = Skicka en länk för att bekräfta
deletion-ready = Med den här knappen raderar du ditt konto för alltid.
deletion-flash = Ditt konto är raderat. Hej då och tack.

## Accounts: letters

entry-link-verification = Bekräftelse av en e-postadress
entry-link-sign-in = Inloggningslänk
entry-link-password-reset = Nytt lösenord
entry-link-email-change = Byte av e-postadress
entry-link-deletion = Radering av kontot

# $name: name of a person
letter-greeting = Hej { $name }!
letter-greeting-nameless = Hej!
letter-verification-subject = Bekräfta din e-postadress
letter-verification-body =
    Någon, troligen du, har öppnat ett konto med adressen { $email }. För att bekräfta den, öppna denna sida och ange det lösenord som du valde:

    { $link }

    Länken gäller i 48 timmar. Om det inte var du behöver du inte göra något: kontot raderas.
letter-already-known-subject = Du har redan ett konto
letter-already-known-body =
    Någon, kanske du, ville använda adressen { $email } för ett nytt eller ett annat konto. Du har redan ett konto med den här adressen. Inget har ändrats.

    Om det var du, logga in här; där kan du också välja ett nytt lösenord:

    { $link }

    Om det inte var du behöver du inte göra något.
letter-sign-in-subject = Din inloggningslänk
letter-sign-in-body =
    Med den här länken loggar du in som { $email }:

    { $link }

    Den fungerar en gång, inom 15 minuter. Om du inte har bett om den behöver du inte göra något: utan detta mejl kan ingen använda den.
letter-password-reset-subject = Din länk för ett nytt lösenord
letter-password-reset-body =
    Med den här länken väljer du ett nytt lösenord för { $email }:

    { $link }

    Den fungerar en gång, inom en timme. Om du inte har bett om den behöver du inte göra något: lösenordet förblir som det är.
letter-password-changed-subject = Ditt lösenord har ändrats
letter-password-changed-body =
    Lösenordet för ditt konto { $email } har ändrats och alla andra inloggningar har avslutats. Nycklar för program finns kvar tills du återkallar dem.

    Om det inte var du, välj genast ett nytt lösenord:

    { $link }
letter-email-change-subject = Bekräfta din nya e-postadress
letter-email-change-body =
    För att använda { $email } för ditt konto från och med nu, öppna denna sida i den webbläsare där du är inloggad:

    { $link }

    Länken gäller i 24 timmar. Om du inte har bett om den behöver du inte göra något.
letter-email-changed-subject = Ditt konto har fått en annan e-postadress
letter-email-changed-body =
    { $email } är inte längre adressen för ditt konto. Mejl skickas till den nya adressen från och med nu.

    Om det inte var du, skriv genast till plattformens driftansvariga:

    { $link }
letter-deletion-subject = Din länk för att radera kontot
letter-deletion-body =
    Med den här länken raderar du ditt konto { $email } för alltid. Öppna den i den webbläsare där du är inloggad:

    { $link }

    Den fungerar en gång, inom en timme. Om du inte har bett om den, byt lösenord.
letter-account-deleted-subject = Ditt konto är raderat
letter-account-deleted-body =
    Kontot med adressen { $email } är raderat. Ditt namn visas inte längre; det som finns kvar gör det utan namnet. Detta är det sista mejlet, och du är välkommen tillbaka när som helst:

    { $link }

## Organisations

search-kind-network = Nätverk
search-kind-organisation = Organisation

members-form-too-long = Skriv kortare: högst { $longest } tecken.
members-form-original = Originalspråk
members-form-original-help = Språket för det du skriver här. Översättningar visas bredvid, aldrig i stället för det.
members-form-original-missing = Skriv detta på originalspråket.
members-form-other-languages = Översättningar
members-form-markdown = Du kan använda Markdown: *betoning*, listor, länkar.
members-form-website-help = Med https:// framför.
members-form-website-unreadable = Ange en webbadress som börjar med https:// eller http://.
members-deleted-person = Tidigare konto
members-letter-no-reason = Inget skäl angavs.

organisations-title = Organisationer
organisations-lead = Offentliga upphandlare, aktörer i den sociala ekonomin, leverantörer och de som driver och stöder nätverken.
organisations-filter = Filtrera organisationerna
organisations-filter-words = Namn
organisations-filter-any-kind = Alla typer
organisations-filter-any-country = Alla länder
organisations-filter-network = Medlem i
organisations-filter-any-network = Alla nätverk eller inget
organisations-none-found = Ingen organisation matchar sökningen
organisations-none-found-hint = Försök med färre bokstäver i namnet eller ta bort ett filter. Accenter och stora bokstäver spelar ingen roll.
organisations-none = Inga organisationer ännu
organisations-none-hint = Lägg till den första: du blir dess administratör.
organisations-all-link = Visa alla organisationer
organisations-networks = Nätverk
organisations-total = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisationer
}

organisation-name = Organisation
organisation-original-name = Namn på originalspråket
organisation-kind = Typ
organisation-kind-choose = Välj en typ
organisation-kind-missing = Välj vilken typ av organisation det är.
organisation-kind-contracting-authority = Upphandlande myndighet
organisation-kind-central-purchasing-body = Inköpscentral
organisation-kind-purchasing-consortium = Inköpskonsortium
organisation-kind-social-economy-entity = Aktör i den sociala ekonomin
organisation-kind-supplier = Leverantör
organisation-kind-network-secretariat = Nätverkssekretariat
organisation-kind-programme-owner = Programägare
organisation-kind-strategic-partner = Strategisk partner
organisation-kind-monitoring-partner = Uppföljningspartner
organisation-kind-observer = Observatör
organisation-country = Land
organisation-country-choose = Välj ett land
organisation-country-missing = Välj land.
organisation-region = Region (Nuts)
organisation-region-help = Regionens kod, till exempel BE234. Lämna tomt om du inte vet.
organisation-region-unreadable = En regionkod har två bokstäver och högst tre bokstäver eller siffror, till exempel BE234.
organisation-region-elsewhere = Den här regionen ligger i ett annat land.
organisation-languages = Arbetsspråk
organisation-languages-label = Språk som organisationen arbetar på
organisation-website = Webbplats
organisation-employees = Anställda
organisation-employees-help = Ett heltal. Avgifterna i vissa nätverk beror på det.
organisation-employees-unreadable = Ange ett heltal, till exempel 4200.
organisation-identifiers = Identifikationsnummer
organisation-identifiers-help = Ett per rad, med registret framför: ”VAT: BE0207451227”, ”PIC: 999999999”.
organisation-identifiers-unreadable = Skriv registret, ett kolon och numret på varje rad.
organisation-identifiers-too-many = Ange högst { $most } identifikationsnummer.
organisation-parent = Del av
organisation-parent-help = Namnet på eller adressen till den organisation som den är en del av, om det finns någon.
organisation-parent-unknown = Den här organisationen finns inte på listan. Lägg först till den, eller lämna fältet tomt.
organisation-parent-circle = En organisation kan inte vara en del av sig själv eller av sina egna delar.
organisation-address = Adress på plattformen
organisation-children = Delar av denna organisation
organisation-memberships = Nätverk
organisation-memberships-caption = Medlemskap, tidigare och nuvarande
organisation-no-memberships = Den tillhör inget nätverk på plattformen ännu.
organisation-networks-link = Se nätverken
organisation-people = Personer som agerar för den
organisation-people-link = Godkänn och hantera
organisation-people-visible = Detta ser bara personer i organisationen, sekretariaten för dess nätverk och plattformens driftansvariga.
organisation-people-none = Ingen agerar för den här ännu.
organisation-person-since = { $role } sedan { $day }

organisation-new-link = Lägg till en organisation
organisation-new-title = Lägg till en organisation
organisation-new-lead = Alla som har ett konto kan lägga till en organisation som saknas. Du blir dess administratör: du redigerar dess sida och beslutar vem som agerar för den.
organisation-form-what = Vad den är
organisation-form-where = Var den finns
organisation-form-more = Mer, om du vet
organisation-name-in = Namn ({ $language })
organisation-about = Vad den gör
organisation-about-in = Vad den gör ({ $language })
organisation-enter-button = Lägg till organisationen
organisation-entered-flash = Organisationen finns på listan och du är dess administratör.
organisation-alike-title = Är det någon av dessa?
organisation-alike-lead = Dessa organisationer i samma land har ett liknande namn. Om din finns bland dem, öppna den och begär att få agera för den.
organisation-alike-another = Ingen av dessa: min är en annan organisation
organisation-alike-refused = Titta först på organisationerna med liknande namn och bekräfta sedan att din är en annan.
organisation-edit-link = Redigera
organisation-edit-title = Redigera organisationen
organisation-edit-lead = Adressen här förblir densamma, även om namnet ändras.
organisation-edit-button = Spara
organisation-edited-flash = Organisationens sida är uppdaterad.

## Organisations: what the log says

organisation-entered = lade till en organisation
organisation-edited = redigerade en organisation

## Capacities

capacity-role = Roll
capacity-role-member = Medarbetare
capacity-role-member-help = Deltar: anmäler sig till evenemang och ser det som är avsett för organisationen.
capacity-role-representative = Företrädare
capacity-role-representative-help = Talar, röstar och undertecknar dessutom för organisationen och ansöker om medlemskap.
capacity-role-administrator = Administratör
capacity-role-administrator-help = Redigerar dessutom organisationens sida och beslutar vem som agerar för den.
capacity-role-missing = Välj en roll.
capacity-ask-link = Agera för denna organisation
capacities-title = Att agera för { $organisation }
capacities-lead = Personer agerar för en organisation i en roll som dess administratörer godkänner. Historiken finns kvar när personer byter arbete.
capacity-own = Du och denna organisation
capacity-own-waiting = Du har begärt att få agera för den. Roll: { $role }. En administratör kommer att svara.
capacity-own-acting = Du agerar för den. Roll: { $role }.
capacity-own-only-administrator = Du är dess enda administratör. Utse någon annan till administratör innan du lämnar den; annars måste nätverkets sekretariat göra det.
capacity-take-back-button = Ta tillbaka begäran
capacity-take-back-question = Din begäran tas bort. Du kan göra en ny senare.
capacity-leave-button = Lämna denna organisation
capacity-leave-question = Du agerar inte längre för den: du ser inte längre det som bara organisationens personer ser. Historiken visar från när till när du var där.
capacity-ask-title = Begär att få agera för den
capacity-ask-sign-in = Logga in eller öppna ett konto för att göra en begäran.
capacity-sign-in-link = Logga in
capacity-message = Meddelande
capacity-message-help = Vem du är där, så att administratörerna känner igen dig. De ser även ditt namn och din e-postadress.
capacity-message-too-long = Skriv ett kortare meddelande: högst 2000 tecken.
capacity-ask-button = Skicka begäran
capacity-asked-flash = Din begäran är på väg. Du får ett mejl när den har besvarats.
capacity-already-acting = Du agerar redan för denna organisation.
capacity-already-asked = Du har redan gjort en begäran; svaret kommer med e-post.
capacities-waiting = Begäranden
capacities-waiting-none = Ingen väntar på svar.
capacities-acting = Personer som agerar för den
capacities-history = Historik
capacity-person = Person
capacity-since = Sedan
capacity-until = Till
capacity-asked-day = Begärd
capacity-end = Slut
capacity-asked-on = begärde den { $day } rollen: { $role }
capacity-approved-by = godkänd av { $person }
capacity-ended-by = av { $person }
capacity-role-of = Roll för { $person }
capacity-role-change-button = Ändra
capacity-approve-button = Godkänn
capacity-approved-flash = Godkänt. Personen har meddelats med e-post.
capacity-decline-button = Avslå
capacity-decline-question = { $person } kommer inte att agera för denna organisation och meddelas med e-post.
capacity-decline-reason = Skäl (kommer med i mejlet)
capacity-declined-flash = Avslaget. Personen har meddelats med e-post.
capacity-role-changed-flash = Rollen är ändrad. Personen har meddelats med e-post.
capacity-end-button = Avsluta
capacity-end-question = { $person } kommer inte längre att agera för denna organisation och meddelas med e-post.
capacity-ended-flash = Personen agerar inte längre för denna organisation och har meddelats med e-post.
capacity-left-flash = Du agerar inte längre för denna organisation.
capacity-not-waiting = Ingen väntar längre på detta svar: begäran har besvarats eller tagits tillbaka.
capacity-not-acting = Den här personen agerar inte längre för organisationen.
capacity-same-role = Den här personen har redan denna roll.
capacity-last-administrator = Utse först någon annan till administratör: annars skulle organisationen inte ha någon.
capacity-state-waiting = Väntar
capacity-state-acting = Agerar
capacity-state-ended = Avslutad
capacity-state-declined = Avslagen eller tillbakatagen

## Capacities: what the log says

capacity-asked = begärde att få agera för en organisation
capacity-approved = godkände någon för en organisation
capacity-declined = avslog någons begäran att agera för en organisation
capacity-role-changed = ändrade en roll i en organisation
capacity-ended = avslutade en roll i en organisation

## Capacities: letters

capacity-asked-letter-subject = { $person } begär att få agera för { $organisation }
capacity-asked-letter =
    { $person } ({ $address }) begär att få agera för { $organisation }. Roll: { $role }.

    { $message }

    Godkänn eller avslå här:
    { $link }
capacity-approved-letter-subject = Du agerar nu för { $organisation }
capacity-approved-letter =
    Din begäran är godkänd: du agerar för { $organisation }. Roll: { $role }.

    { $link }
capacity-declined-letter-subject = Din begäran att agera för { $organisation }
capacity-declined-letter =
    Din begäran att agera för { $organisation } avslogs.

    { $reason }
capacity-role-changed-letter-subject = Din roll i { $organisation } har ändrats
capacity-role-changed-letter =
    Din roll i { $organisation } har ändrats. Den är nu: { $role }.

    { $link }
capacity-ended-letter-subject = Du agerar inte längre för { $organisation }
capacity-ended-letter =
    En administratör har avslutat din roll i { $organisation }. Du agerar inte längre för den här. Ditt konto förblir som det är.

    Om du tror att det är ett misstag, skriv till organisationens administratörer.
capacity-left-letter-subject = { $person } agerar inte längre för { $organisation }
capacity-left-letter =
    { $person } har lämnat { $organisation } och agerar inte längre för den här. Organisationens historik visar från när till när.

## Networks

networks-title = Nätverk
networks-lead = Nätverk av offentliga upphandlare som möts på plattformen. Vart och ett har egna medlemmar, medlemsnivåer och ett eget sekretariat.
networks-all = Alla nätverk
networks-none = Inga nätverk ännu
networks-none-hint = Plattformens driftansvariga lägger till nätverk.
networks-front-title = Nätverk på plattformen
networks-front-link = Alla nätverk
network-counts = { $members ->
    [one] { $members } medlem
   *[other] { $members } medlemmar
} i { $countries ->
    [one] { $countries } land
   *[other] { $countries } länder
}
network-kicker = Nätverk av offentliga upphandlare
network-apply-link = Ansök om medlemskap
network-events-link = Nätverkets evenemang
network-groups-link = Grupper
network-charters-link = Stadgor
network-members = Medlemsorganisationer i dag
network-countries = Länder
network-through = Varav genom ett konsortium
network-tiers = Medlemsnivåer
network-contact = Sekretariatets e-post
network-contact-help = Visas på nätverkets sida.
network-contact-unreadable = Ange en e-postadress.
network-website = Webbplats
network-by-country = Medlemmar per land
network-members-title = Medlemmar
network-members-filter = Filtrera medlemmarna
network-members-all = Visa alla medlemmar
network-any-tier = Alla nivåer
network-no-members = Ingen organisation tillhör detta nätverk ännu.
network-back-link = Tillbaka till nätverket

tier-open-to-all = alla typer av organisationer
tier-open-to = Öppen för: { $kinds }
tier-members = { $count ->
    [one] { $count } medlem
   *[other] { $count } medlemmar
}

membership-network = Nätverk
membership-tier = Nivå
membership-since = Sedan
membership-state = Status
membership-how = Hur
membership-direct = Direkt
membership-through = Genom
membership-through-consortium = Genom { $consortium }
membership-affiliates = { $count ->
    [one] { $count } organisation är medlem genom den
   *[other] { $count } organisationer är medlemmar genom den
}
membership-in-force = Medlem
membership-ahead = Har inte börjat ännu
membership-over = Tidigare medlem
membership-until = till och med { $day }
membership-first-day = Första dag
membership-first-day-help = Om du godkänner: den dag då medlemskapet börjar.
membership-last-day = Sista dag

network-new-link = Lägg till ett nätverk
network-new-title = Lägg till ett nätverk
network-found-button = Lägg till nätverket
network-founded-flash = Nätverket är tillagt. Utse nu ett sekretariat för det.
network-edit-title = Redigera { $network }
network-edit-link = Sida och färg
network-edit-button = Spara
network-edited-flash = Nätverkets sida är uppdaterad.
network-name = Namn
network-name-help = Samma på alla språk.
network-name-missing = Ange nätverkets namn.
network-address = Adress
network-address-help = Det som står efter /networks/: små bokstäver, siffror och bindestreck. Den ändras aldrig. Tomt: bildas av namnet.
network-address-unreadable = Använd små bokstäver a till z, siffror och enkla bindestreck.
network-address-taken = Adressen är upptagen. Välj en annan.
network-tagline = På en rad
network-tagline-in = På en rad ({ $language })
network-tagline-help = Vad nätverket är, för kort och förhandsvisningar.
network-about = Om
network-about-in = Om ({ $language })
network-colour = Färg
network-colour-help = Den starka färgen på nätverkets sidor. Nyanser för text och knappar räknas fram så att de går att läsa.
network-colour-unreadable = Skriv färgen med sex tecken, till exempel #0f4a4c.
network-colour-too-pale = Färgen är för blek för att synas på vitt: kontrasten är { $contrast } till 1 och måste vara minst 3 till 1 (WCAG 2.2). Välj en mörkare.
network-accepts-applications = Organisationer kan ansöka på webben

## Networks: tiers

tiers-title = Nivåer
tiers-of-title = Medlemsnivåer i { $network }
tiers-lead = De nivåer som medlemmar kan ha. Allt som gäller ”från och med en nivå” går efter rang.
tiers-none = Det finns inga nivåer ännu. Medlemmar behöver en: lägg till den första nedan.
tier-rank = Rang
tier-rank-help = 1 är lägst. Högre nivåer ser även det som lägre nivåer ser.
tier-rank-unreadable = Ange ett heltal från 1 till { $highest }.
tier-name = Nivå
tier-original-name = Namn
tier-name-in = Namn ({ $language })
tier-about = Vem den är till för och vad som ingår
tier-about-in = Vem den är till för och vad som ingår ({ $language })
tier-open-to-title = Öppen för
tier-open-to-help = Typer av organisationer som kan ha nivån. Inget markerat: alla typer.
tier-deeds = Ändra
tier-takes-members = Tar emot medlemmar
tier-is-retired = Avvecklad
tier-add-title = Lägg till en nivå
tier-add-button = Lägg till nivån
tier-added-flash = Nivån är tillagd.
tier-edit-title = Redigera nivån
tier-edit-button = Spara
tier-edited-flash = Nivån är ändrad. Medlemmar som har nivån behåller den.
tier-retire-button = Avveckla
tier-retire-question = Ingen ny medlem får nivån { $tier } längre. Medlemmar som har nivån behåller den. Detta kan inte ångras.
tier-retired-flash = Nivån tar inte längre emot nya medlemmar.

## Networks: secretariat

secretariat-title = Sekretariat
secretariat-of-title = Sekretariat för { $network }
secretariat-lead = Personer i sekretariatet ser allt och kan göra allt i sitt eget nätverk, men inget i andra.
secretariat-none = Ingen ingår i detta sekretariat ännu.
secretariat-seats = Uppdrag i sekretariatet
secretariat-former = Tidigare uppdrag
secretariat-appointed-by = Utsedd av
secretariat-by-operator = Driftansvarig
secretary-appoint-title = Utse någon
secretary-email = E-postadress för personens konto
secretary-email-help = Personen behöver ett konto här med en bekräftad adress.
secretary-appoint-button = Utse
secretary-appointed-flash = Utsedd. Personen har meddelats med e-post.
secretary-no-account = Det finns inget bekräftat konto med denna adress. Be personen att först öppna ett.
secretary-already-seated = Personen ingår redan i detta sekretariat.
secretary-dismiss-button = Avsluta uppdraget
secretary-dismiss-question = { $person } kommer inte längre att se eller göra något för detta nätverks sekretariat.
secretary-dismissed-flash = Uppdraget är avslutat. Personen har meddelats med e-post.
secretary-last-seat = Detta är den sista personen i sekretariatet: utse först någon annan eller fråga den driftansvariga.
secretary-not-seated = Uppdraget är redan avslutat.

## Memberships: applying

membership-application-title = Ansök om medlemskap i { $network }
membership-application-lead = Sekretariatet för { $network } läser din ansökan och svarar med e-post.
membership-application-for = Du ansöker för { $organisation }.
membership-application-closed = Inga ansökningar på webben
membership-application-closed-hint = Det här nätverket tar inte emot ansökningar här. Skriv till dess sekretariat.
membership-application-no-representative = Du behöver först agera för en organisation
membership-application-no-representative-hint = Endast en företrädare eller administratör för en organisation kan ansöka för den. Sök upp din organisation och begär att få agera för den, eller lägg till den. Om du agerar för flera, välj rätt organisation på din kontosida.
membership-application-member = Din organisation är redan medlem
membership-application-member-hint = Medlemskapet står på organisationens sida. Sekretariatet kan ändra nivån.
membership-application-waiting = Din ansökan är hos sekretariatet
membership-application-waiting-hint = Den skickades den { $day }. Du får ett mejl när den har besvarats.
membership-application-no-tier = Ingen nivå är öppen för organisationer av din typ
membership-application-no-tier-hint = Skriv till sekretariatet om du tror att typen på organisationens sida är fel.
membership-application-message = Varför ni ansöker
membership-application-message-help = Vad ni köper, vad ni vill arbeta med, vem som kommer att delta.
membership-application-message-missing = Skriv varför ni ansöker.
membership-through-help = Om din organisation ska vara medlem genom ett inköpskonsortium som är medlem.
membership-application-button = Skicka ansökan
membership-application-sent-flash = Ansökan är hos sekretariatet. Du har fått en bekräftelse med e-post.
membership-application-twice = Din organisation har redan ansökt och kommer att få svar.
membership-tier-missing = Välj en nivå.
membership-tier-retired = Denna nivå tar inte emot nya medlemmar. Välj en annan.
membership-tier-not-open = Denna nivå är inte öppen för organisationer av denna typ. Välj en annan.
membership-overlaps = Organisationen är redan medlem i detta nätverk under den tiden. En organisation har ett medlemskap i taget.
membership-ends-before-it-begins = Ett medlemskap kan inte sluta innan det börjar.
membership-through-itself = En organisation kan inte vara medlem genom sig själv.
membership-through-no-consortium = Endast ett inköpskonsortium eller en inköpscentral kan ansluta andra.
membership-through-no-member = Konsortiet är inte självt direkt medlem i detta nätverk den första dagen.
membership-organisation-missing = Ange namnet på eller adressen till en organisation.
membership-organisation-unknown = Den här organisationen finns inte på listan.

## Desk

desk-entrance = Mina sekretariat
desks-title = Arbetsytor för mina sekretariat
desk-waiting = { $count ->
    [0] Ingen ansökan väntar
    [one] { $count } ansökan väntar
   *[other] { $count } ansökningar väntar
}
network-desk-title = Arbetsyta
desk-of-title = Arbetsyta för { $network }
network-desk-tabs = Sekretariatets sidor
health-members = Medlemmar i dag
health-buyers = Varav offentliga upphandlare
health-through = Varav genom ett konsortium
health-joined = Nya under de senaste 365 dagarna
health-left = Utträdda under de senaste 365 dagarna
health-silent = Ingen agerar för dem här
desk-applications = Ansökningar
desk-applications-none = Ingen ansökan väntar på svar.
desk-applied-on = ansökte den { $day }
desk-memberships = Medlemskap
desk-memberships-none = Inget medlemskap matchar filtren
desk-memberships-none-hint = Ta bort ett filter eller registrera ett medlemskap nedan.
desk-export-link = Exportera som CSV
desk-filter = Filtrera medlemskapen
desk-order = Sorterat efter
desk-order-name = Namn
desk-order-since = Första dag, senaste först
desk-order-country = Land
desk-order-tier = Nivå
desk-state-current = Medlemmar i dag
desk-state-ahead = Börjar senare
desk-state-ended = Tidigare medlemmar
desk-state-any = Alla
desk-begin-title = Registrera ett medlemskap manuellt
desk-begin-organisation = Organisation
desk-begin-organisation-help = Dess namn, på valfritt språk, eller den sista delen av dess adress här.
desk-begin-through-help = Endast om den är medlem genom ett inköpskonsortium: konsortiets namn eller adress.
desk-begin-until-help = Lämna tomt om medlemskapet fortsätter.
desk-begin-button = Registrera medlemskapet
membership-day-missing = Ange en dag.
membership-day-unreadable = Ange en dag, till exempel 2026-03-27.
membership-begun-flash = Medlemskapet är registrerat. Organisationen har meddelats med e-post.
membership-change-link = Ändra
membership-application-of-title = Ansökan från { $organisation }
membership-application-answer = Svar
membership-application-accepted = Godkänd
membership-application-declined = Avslagen
membership-application-accepted-flash = Godkänd: båda parter har fått det skriftligt.
membership-application-declined-flash = Avslagen: båda parter har fått det skriftligt.
membership-application-not-waiting = Den här ansökan har redan besvarats.
membership-decline-reason-missing = Ange varför: organisationen får det med e-post.
membership-reason = Skäl eller meddelande
membership-reason-help = Kommer med i mejlet till den sökande. Behövs om du avslår.
membership-accept-button = Godkänn
membership-decline-button = Avslå
membership-applicant = Ansökt av
membership-applicant-email = E-post
membership-applied = Ansökt den
membership-of-title = Medlemskap för { $organisation }
membership-is-over = Detta medlemskap är avslutat. Dess historik finns kvar; ett nytt kan registreras på arbetsytan.
membership-change-tier-title = Ändra nivån
membership-new-tier = Ny nivå
membership-new-tier-since = Första dag på den nya nivån
membership-new-tier-help = Det nuvarande medlemskapet slutar dagen innan och ett nytt börjar.
membership-change-tier-button = Ändra nivån
membership-tier-changed-flash = Nivån är ändrad. Organisationen har meddelats med e-post.
membership-same-tier = Organisationen har redan denna nivå.
membership-change-outside = Ändringen måste börja gälla efter medlemskapets första dag och inte efter dess sista.
membership-end-title = Avsluta medlemskapet
membership-end-help = Medlemskapet gäller denna dag för sista gången.
membership-end-affiliates = { $count ->
    [one] { $count } organisation är medlem genom den: dess medlemskap slutar samma dag.
   *[other] { $count } organisationer är medlemmar genom den: deras medlemskap slutar samma dag.
}
membership-end-button = Avsluta medlemskapet
membership-ended-flash = Medlemskapet avslutas. Organisationen har meddelats med e-post.
membership-already-ended = Medlemskapet slutar redan den dagen eller tidigare.
membership-recorded = Registrerat den

## Desk: outbox

outbox-title = Mejl
outbox-of-title = Mejl från { $network }
outbox-lead = Alla mejl som har skrivits för nätverkets räkning: väntande, skickade eller avbrutna, med varje försök.
outbox-not-configured = Ingen e-postserver är inställd
outbox-not-configured-hint = Inga mejl skickas från plattformen. Läs dem här och vidarebefordra det som är brådskande; de skickas när en e-postserver har ställts in.
outbox-filter = Filtrera mejlen
outbox-filter-words = Ämne, namn eller adress
outbox-any-state = Alla statusar
outbox-state-waiting = Väntar
outbox-state-sent = Skickat
outbox-state-given-up = Avbrutet
outbox-none = Inga mejl ännu
outbox-none-hint = Det som plattformen skriver för nätverkets räkning kommer att finnas här.
outbox-none-found = Inget mejl matchar sökningen
outbox-none-found-hint = Försök med färre ord eller en annan status.
outbox-total = { $count ->
    [one] { $count } mejl
   *[other] { $count } mejl
}
outbox-subject = Ämne
outbox-to = Till
outbox-posted = Skrivet
outbox-language = Språk
outbox-attachments = Bilagor
outbox-attempts = Försök att skicka det
outbox-no-attempts = Det har inte lämnats till någon e-postserver ännu.
outbox-attempt-at = Påbörjat
outbox-attempt-answer = E-postserverns svar
outbox-attempt-cut-off = Avbröts innan något svar kom: e-postservern kan ha fått det.
house-outbox-title = Plattformens mejl
house-outbox-lead = Mejl som inget nätverk har skrivit: om konton och om vem som agerar för en organisation.
house-outbox-none-hint = Det som plattformen skriver om konton och organisationer kommer att finnas här.
outbox-masked = Den personliga länken i det här mejlet är dold: den är bara till för den som mejlet är till.
outbox-secret = Länken i det här mejlet ger åtkomst till var och en som har den. Lämna den inte till någon annan än { $address }.

## Desk: records

records-title = Logg
records-of-title = Logg för { $network }
records-lead = Vem gjorde vad och när. Inget här kan ändras.
records-filter = Filtrera loggen
records-any-kind = Allt
records-when = När
records-who = Vem
records-what = Vad
records-about = Om
records-by-house = Huset självt
records-by-visitor = En besökare
records-by-unknown = Inte antecknat
records-none = Inget har hänt ännu
records-total = { $count ->
    [one] { $count } post
   *[other] { $count } poster
}

## Networks and memberships: what the log says

network-founded = lade till nätverket
network-edited = redigerade nätverkets sida
tier-added = lade till en nivå
tier-edited = redigerade en nivå
tier-retired = avvecklade en nivå
secretary-appointed = utsåg någon till sekretariatet
secretary-dismissed = avslutade ett uppdrag i sekretariatet
membership-application-sent = ansökte om medlemskap
membership-application-decided = besvarade en ansökan om medlemskap
membership-begun = registrerade ett medlemskap
membership-ended = avslutade ett medlemskap
membership-tier-changed = ändrade en medlems nivå

## Networks and memberships: letters

secretary-appointed-letter-subject = Du är med i sekretariatet för { $network }
secretary-appointed-letter =
    Du har utsetts till sekretariatet för { $network }. Din arbetsyta finns här:

    { $link }
secretary-dismissed-letter-subject = Ditt uppdrag i sekretariatet för { $network } är avslutat
secretary-dismissed-letter =
    Ditt uppdrag i sekretariatet för { $network } är avslutat. Ditt konto förblir som det är.
membership-application-sent-letter-subject = { $organisation } ansöker om medlemskap i { $network }
membership-application-sent-letter =
    { $organisation } ansöker om medlemskap i { $network }. Nivå: { $tier }. Skickat av { $person }.

    { $message }

    Svara på arbetsytan:
    { $link }
membership-application-receipt-letter-subject = Din ansökan till { $network }
membership-application-receipt-letter =
    Ansökan från { $organisation } till { $network } har kommit fram. Nivå: { $tier }. Sekretariatet svarar med e-post.
membership-accepted-letter-subject = Välkommen till { $network }
membership-accepted-letter =
    { $organisation } är godkänd: organisationen är medlem i { $network } från och med { $day }.

    { $reason }

    { $link }
membership-declined-letter-subject = Din ansökan till { $network } avslogs
membership-declined-letter =
    Sekretariatet för { $network } har avslagit ansökan från { $organisation }.

    { $reason }

    { $link }
membership-answer-accepted = Godkänd, medlem från och med { $day }
membership-answer-declined = Avslagen
membership-application-decided-letter-subject = Besvarat: { $organisation } och { $network }
membership-application-decided-letter =
    Ansökan från { $organisation } till { $network } har besvarats av { $person }.

    { $answer }.

    { $reason }
membership-begun-letter-subject = Din organisation är medlem i { $network }
membership-begun-letter =
    Sekretariatet för { $network } har registrerat din organisations medlemskap. Det börjar den { $day }.

    { $link }
membership-ended-letter-subject = Medlemskapet i { $network } upphör
membership-ended-letter =
    Din organisations medlemskap i { $network } upphör. Den sista dagen är den { $day }.
membership-tier-changed-letter-subject = Din nivå i { $network } ändras
membership-tier-changed-letter =
    Din organisation har en annan nivå i { $network } från och med { $day }. Den nya nivån: { $tier }.

    { $link }

## Dues

dues-basis-employees = Antal anställda
dues-basis-spend = Årliga utgifter
dues-basis-flat = Samma för alla
dues-pro-rata-day = Per dag
dues-pro-rata-none = Alltid hela året
dues-stacking-best-only = Endast den högsta rabatten räknas
dues-stacking-additive = Rabatterna läggs ihop, till högst 100 %
dues-stacking-multiplicative = Varje rabatt dras av från det som de tidigare lämnade kvar

dues-line-fee-flat = { $schedule }, version { $version }: samma för alla medlemmar
dues-line-fee-employees =
    { $employees ->
        [one] { $schedule }, version { $version }: avgiftsklass { $band } för { $employees } anställd
       *[other] { $schedule }, version { $version }: avgiftsklass { $band } för { $employees } anställda
    }
dues-line-fee-spend = { $schedule }, version { $version }: avgiftsklass { $band } för årliga utgifter på { $spend }
dues-line-fee-percent = { $schedule }, version { $version }: avgiftsklass { $band }, { $percent } av årliga utgifter på { $spend }
dues-line-fee-floor = { $schedule }, version { $version }: avgiftsklass { $band }, { $percent } av årliga utgifter på { $spend }, höjt till minimibeloppet { $limit }
dues-line-fee-cap = { $schedule }, version { $version }: avgiftsklass { $band }, { $percent } av årliga utgifter på { $spend }, sänkt till maximibeloppet { $limit }
dues-line-absent =
    { $days ->
        [one] Medlem { $days } av { $of } dagar ({ $range }): de övriga dagarna dras av
       *[other] Medlem { $days } av { $of } dagar ({ $range }): de övriga dagarna dras av
    }
dues-line-supplement = { $name }: { $count } à { $each }
dues-line-supplement-part =
    { $days ->
        [one] { $name }: { $count } à { $each }, för { $days } av { $of } dagar
       *[other] { $name }: { $count } à { $each }, för { $days } av { $of } dagar
    }
dues-line-discount = { $name }: { $percent } rabatt på avgiften
dues-line-discount-rest = { $name }: { $percent } rabatt på det som återstår av avgiften
dues-line-discount-part =
    { $days ->
        [one] { $name }: { $percent } rabatt på avgiften för { $days } av { $of } dagar ({ $range })
       *[other] { $name }: { $percent } rabatt på avgiften för { $days } av { $of } dagar ({ $range })
    }
dues-line-discount-rest-part =
    { $days ->
        [one] { $name }: { $percent } rabatt på det som återstår av avgiften för { $days } av { $of } dagar ({ $range })
       *[other] { $name }: { $percent } rabatt på det som återstår av avgiften för { $days } av { $of } dagar ({ $range })
    }

dues-extent-all = Alla medlemmar
dues-extent-employees-up-to =
    { $to ->
        [one] Högst { $to } anställd
       *[other] Högst { $to } anställda
    }
dues-extent-employees =
    { $to ->
        [one] { $from } till { $to } anställd
       *[other] { $from } till { $to } anställda
    }
dues-extent-employees-above =
    { $from ->
        [one] Fler än { $from } anställd
       *[other] Fler än { $from } anställda
    }
dues-extent-spend-up-to = Utgifter på högst { $to }
dues-extent-spend = Utgifter över { $from } och upp till { $to }
dues-extent-spend-above = Utgifter över { $from }
dues-rate-percent = { $percent } av utgifterna
dues-rate-floor = { $percent } av utgifterna, minst { $floor }
dues-rate-cap = { $percent } av utgifterna, högst { $cap }
dues-rate-both = { $percent } av utgifterna, minst { $floor } och högst { $cap }

dues-refused-no-employees = Antalet anställda är inte känt.
dues-refused-no-spend = De årliga utgifterna är inte kända.
dues-refused-currency = Utgifterna ska anges i { $currency }.
dues-refused-figure = Talet är mindre än noll eller orimligt stort.
dues-refused-no-band = Avgiftstabellen säger inget om { $figure }.
dues-refused-condition =
    { $count ->
        [0] Avgiftstabellen har varken rabatt eller tillägg och känner därför inte till ”{ $condition }”.
       *[other] Avgiftstabellen känner inte till ”{ $condition }”. Den känner till: { $known }.
    }

dues-check-no-bands = Avgiftstabellen har inga avgiftsklasser, så ingen skulle veta vad som ska betalas.
dues-check-nothing-below = Inget sägs om { $from } och mindre: avgiftsklass { $band } börjar ovanför och är den lägsta.
dues-check-nothing-above = Inget sägs om mer än { $to }: avgiftsklass { $band } slutar där och ingen avgiftsklass tar vid.
dues-check-gap = Inget sägs om mer än { $from } och upp till { $to }: avgiftsklass { $band } slutar innan avgiftsklass { $next } börjar.
dues-check-overlap = Över { $from } och upp till { $to } gäller både avgiftsklass { $band } och avgiftsklass { $next }.
dues-check-never-reached = Avgiftsklass { $band } kan aldrig gälla: avgiftsklass { $by } omfattar redan hela den.
dues-check-empty = Avgiftsklass { $band } är tom: den slutar där den börjar eller tidigare.
dues-check-same-name = Namnet { $band } står vid två avgiftsklasser.
dues-check-negative-edge = Avgiftsklass { $band } börjar eller slutar under noll.
dues-check-negative-amount = { $at } kräver mindre än ingenting: { $amount }.
dues-check-flat-has-edges = Avgiftsklass { $band } börjar eller slutar någonstans, men grunden ”flat” har inga tal.
dues-check-floor-above-cap = I avgiftsklass { $band } är minimibeloppet { $floor } högre än maximibeloppet { $cap }.
dues-check-floor-always-binds = I avgiftsklass { $band } gäller alltid minimibeloppet: { $percent } av { $at }, det mesta som avgiftsklassen omfattar, är { $amount }, alltså mindre än minimibeloppet { $bound }. Procentsatsen spelar aldrig någon roll; är det ett tryckfel?
dues-check-cap-always-binds = I avgiftsklass { $band } gäller alltid maximibeloppet: { $percent } av { $at }, där avgiftsklassen börjar, är { $amount }, alltså mer än maximibeloppet { $bound }. Procentsatsen spelar aldrig någon roll; är det ett tryckfel?
dues-check-plateau = Alla i avgiftsklass { $band } betalar { $bound }: { $percent } av { $at }, avgiftsklassens gräns, är just det.
dues-check-floor-never-binds = I avgiftsklass { $band } gäller minimibeloppet { $bound } aldrig: { $percent } av { $at }, där avgiftsklassen börjar, är redan { $amount }.
dues-check-cap-never-binds = I avgiftsklass { $band } gäller maximibeloppet { $bound } aldrig: { $percent } av { $at }, där avgiftsklassen slutar, är { $amount }.
dues-check-step-down = Den som går över { $at } betalar mindre: { $amount } i slutet av avgiftsklass { $band }, { $less } i början av avgiftsklass { $next }.
dues-check-percent = { $at }: { $percent } är inte över 0 % och högst 100 %.
dues-check-same-condition = Villkoret ”{ $condition }” står vid två rabatter eller tillägg.
dues-check-stacking-unsaid =
    { $count ->
       *[other] Det finns { $count } rabatter, och ”stacking” anger inte vad som händer när flera gäller: best-only, additive eller multiplicative.
    }
dues-check-discounts-over-all = Alla rabatter tillsammans blir { $percent }; mer än avgiften dras aldrig av.
dues-check-too-large = Talen i avgiftsklass { $band } är för stora för att räknas.

invoice-issued = utfärdade en faktura eller kreditfaktura
secretary-granted = tog in en person i sekretariatet
invoice-mailed = mejlade en faktura
payment-recorded = registrerade en betalning
payment-taken-back = tog tillbaka en betalning
repayment-recorded = registrerade en återbetalning
billing-changed = ändrade vart fakturor skickas
spend-reported = rapporterade ett års utgifter
dues-terms-changed = ändrade vad som står på fakturor
dues-schedule-loaded = läste in en avgiftstabell
dues-condition-begun = registrerade en rabatt eller ett tillägg
dues-condition-ended = avslutade en rabatt eller ett tillägg

dues-title = Medlemsavgifter
dues-tabs = Sidor om medlemsavgifter
dues-of-title = Medlemsavgifter för { $network }
dues-lead = Vad medlemmarna är skyldiga, vad som har kommit in och vad som är försenat.
dues-overview-title = Fakturor
dues-run-title = Årlig fakturering
dues-statement-title = Kontoutdrag
dues-schedules-title = Avgiftstabeller
dues-settings-title = Inställningar

dues-kind-invoice = Faktura
dues-kind-credit-note = Kreditfaktura
dues-kind-payment = Betalning
dues-kind-payment-taken-back = Återtagen betalning
dues-kind-repayment = Återbetalning
dues-state = Status
dues-state-open = Obetald
dues-state-part = Delvis betald
dues-state-overdue = Förfallen
dues-state-paid = Betald
dues-state-credited = Krediterad
dues-state-overpaid = Att betala tillbaka
dues-any-state = Alla statusar
dues-mailing-issued = Skickad
dues-mailing-ahead = Påminnelse före förfallodagen
dues-mailing-overdue = Påminnelse efter förfallodagen

dues-sum-asked = Fakturerat
dues-sum-paid = Betalt
dues-sum-left = Ännu inte förfallet
dues-sum-overdue = Förfallet
dues-sum-credited = Krediterat
dues-sum-overpaid = Att betala tillbaka
dues-chart = Hur året ligger till
dues-chart-source = Alla fakturor för { $year }
dues-chart-source-all = Alla fakturor för alla år
dues-overdue-in-all = { $amount } är förfallet sett över alla år.
dues-overdue-in-all-link = Visa det som är förfallet
dues-overpaid-in-all = { $amount } ska betalas tillbaka sett över alla år.
dues-overpaid-in-all-link = Visa det som ska betalas tillbaka
dues-reached-nobody = Inte skickad: ingen talar för medlemmen här.
dues-invoices = Fakturor
dues-invoices-total =
    { $count ->
        [one] { $count } faktura
       *[other] { $count } fakturor
    }
dues-invoices-none = Inga fakturor här
dues-invoices-none-hint = Välj ett annat år eller en annan status, eller titta på den årliga faktureringen.
dues-run-link = Till den årliga faktureringen
dues-filter = Filtrera fakturorna
dues-filter-words = Medlem eller nummer
dues-year = År
dues-all-years = Alla år
dues-number = Nummer
dues-member = Medlem
dues-total = Totalt
dues-left = Kvar att betala
dues-to-pay-back = { $amount } att betala tillbaka
dues-due-on = Förfaller den
dues-issued-on = Utfärdad den
dues-document-language = Dokumentets språk
dues-period = Period
dues-credits = Krediterad faktura
dues-net = Netto
dues-vat = Moms
dues-vat-at = Moms { $rate }
dues-total-due = Totalt att betala
dues-total-credited = Totalt krediterat
dues-total-year = Totalt för året
dues-line = Avser
dues-amount = Belopp
dues-amount-in = Belopp i { $currency }
dues-currency = Valuta
dues-accounting = För bokföringen
dues-accounting-about = Allt som utfärdades eller kom in under dessa dagar: fakturor, kreditfakturor och betalningar. Kreditfakturor har minustecken.
dues-from = Från
dues-until = Till och med
dues-export-csv = Som CSV
dues-export-xlsx = Som XLSX
dues-column-kind = Typ
dues-column-number = Nummer
dues-column-of = Gäller faktura
dues-column-day = Dag
dues-column-due = Förfaller den
dues-column-member = Medlem
dues-column-net = Netto
dues-column-vat = Moms
dues-column-total = Totalt
dues-column-currency = Valuta
dues-column-reference = Referens

dues-missing-title = Innan något kan utfärdas saknas något
dues-missing-name = Nätverkets juridiska namn
dues-missing-address = Dess gata och ort
dues-missing-country = Dess land
dues-missing-registration = Dess momsregistreringsnummer eller registernummer; utanför momsens tillämpningsområde registernumret
dues-missing-tax-number = Dess momsregistreringsnummer eller skattenummer
dues-missing-reason = Skälet till att ingen moms tas ut
dues-missing-rate = Momssatsen
dues-missing-iban = Dess kontonummer (IBAN)
dues-missing-prefix = Vad fakturanumren börjar med
dues-incomplete = Inget utfärdades: uppgifterna om nätverket är ofullständiga.
dues-settings-link = Till inställningarna
dues-settings-of-title = Fakturor från { $network }: inställningar
dues-settings-lead = Vad som står på varje faktura. Utfärdade fakturor behåller det som stod på dem.
dues-settings-button = Spara inställningarna
dues-settings-flash = Inställningarna är sparade.
dues-seller = Fakturautställare
dues-buyer = Fakturamottagare
dues-legal-name = Juridiskt namn
dues-street = Gata och nummer
dues-postcode = Postnummer
dues-city = Ort
dues-country-none = Välj ett land
dues-vat-id = Momsregistreringsnummer
dues-vat-id-help = Med landets bokstäver, till exempel BE0123456789.
dues-vat-id-unreadable = Detta är inget momsregistreringsnummer: det börjar med landets två bokstäver.
dues-registration = Registernummer
dues-registration-help = I ett register över företag, föreningar eller myndigheter, till exempel organisationsnummer.
dues-tax-number = Skattenummer
dues-tax-number-help = Endast om momsregistreringsnummer saknas.
dues-email = E-postadress för frågor
dues-email-unreadable = Detta är ingen e-postadress.
dues-name-missing = Ange vem som ska faktureras.
dues-country-missing = Välj ett land.
dues-account = Konto och villkor
dues-iban = Konto (IBAN)
dues-iban-unreadable = Kontonumret är fel: kontrollsiffrorna stämmer inte.
dues-bic = Bank (BIC)
dues-bic-unreadable = En BIC har 8 eller 11 bokstäver och siffror.
dues-prefix = Numren börjar med
dues-prefix-help = ”PP” ger PP-2026-0001. Högst 12 bokstäver, siffror och bindestreck.
dues-prefix-unreadable = Endast bokstäver, siffror och bindestreck, högst 12.
dues-due-days = Betalningstid i dagar
dues-days-unreadable = Ett heltal från 0 till { $most }.
dues-tax = Moms
dues-tax-treatment = Är avgifterna momspliktiga?
dues-tax-exempt = Undantagna från moms
dues-tax-outside = Utanför momsens tillämpningsområde
dues-tax-rate = Momspliktiga
dues-treatment-missing = Ange om avgifterna är momspliktiga.
dues-tax-reason = Varför ingen moms tas ut
dues-tax-reason-help = Så som lagen kräver att det står på en faktura, till exempel ”artikel 132.1 l i direktiv 2006/112/EG”.
dues-tax-percent = Momssats i procent
dues-tax-percent-help = Endast om avgifterna är momspliktiga.
dues-rate-unreadable = En momssats är ett tal från 0 till 100.
dues-reminders = Påminnelser
dues-ahead-days = Dagar före en fakturas förfallodag
dues-ahead-days-help = 0: ingen påminnelse före förfallodagen.
dues-every-days = Dagar mellan påminnelserna efter den
dues-most-reminders = Högsta antal påminnelser per faktura
dues-most-reminders-help = 0: inga.

dues-run-of-title = Medlemsavgifter för { $network }, { $year }
dues-run-lead = Titta på vad varje medlem är skyldig innan något utfärdas. Det som har utfärdats kan inte ändras, bara krediteras.
dues-run-filter = Välj ett år
dues-run-issued = Utfärdade
dues-run-ready = Klara
dues-run-waiting = En uppgift saknas
dues-run-free = Betalar inget
dues-run-sum = Klart att fakturera
dues-run-progress = Utfärdat hittills
dues-run-progress-words =
    { $all ->
        [one] { $issued } av { $all } faktura
       *[other] { $issued } av { $all } fakturor
    }
dues-run-waiting-title = Kan inte faktureras ännu
dues-run-waiting-caption = Medlemmar som det saknas en uppgift om
dues-run-reason = Vad som saknas
dues-run-ready-title = Klara att utfärda
dues-run-ready-none = Inget är klart att utfärda för detta år.
dues-run-ready-caption =
    { $count ->
        [one] { $count } faktura så som den skulle utfärdas
       *[other] { $count } fakturor så som de skulle utfärdas
    }
dues-run-at-once =
    { $count ->
        [one] { $count } faktura utfärdas åt gången; tryck på knappen igen för nästa.
       *[other] { $count } fakturor utfärdas åt gången; tryck på knappen igen för nästa.
    }
dues-run-issue-button =
    { $count ->
        [one] Utfärda { $count } faktura
       *[other] Utfärda { $count } fakturor
    }
dues-run-issue-question =
    { $count ->
        [one] { $count } faktura får sitt nummer och mejlas till dem som talar för medlemmen. Detta kan inte ångras, bara krediteras.
       *[other] { $count } fakturor får sina nummer och mejlas till dem som talar för medlemmarna. Detta kan inte ångras, bara krediteras.
    }
dues-run-issue-deed = Utfärda och mejla
dues-run-issue-one = Utfärda denna
dues-run-unaddressed = Ingen fakturaadress har angetts: namnet och landet står på fakturan.
dues-run-days = Medlem endast en del av året: { $range }
dues-year-unreadable = Välj ett år.
dues-issued-flash = Fakturorna är utfärdade och kommer att mejlas.

dues-invoice-title = { $kind } { $number }
dues-invoice-number = Fakturanummer
dues-credit-note-number = Kreditfakturans nummer
dues-number-of-day = { $number } från den { $day }
dues-buyer-vat-id = Ert momsregistreringsnummer
dues-exempt-because = Undantaget från moms: { $reason }
dues-outside-because = Utanför momsens tillämpningsområde: { $reason }
dues-pay-to = Betala senast den { $day } till konto { $iban }, som tillhör { $name }, och ange numret { $number } som referens.
dues-pay-to-bank = Betala senast den { $day } till konto { $iban } (BIC { $bic }), som tillhör { $name }, och ange numret { $number } som referens.
dues-download-pdf = Ladda ner som PDF
dues-download-xml = Ladda ner som XML (EN 16931)
dues-downloads = Ladda ner
dues-lines-caption = Vad som faktureras
dues-credit-lines-caption = Vad som krediteras
dues-payments = Betalningar och kreditfakturor
dues-payments-none = Inget har kommit in ännu.
dues-payments-caption = Vad som har kommit in
dues-paid-on = Betald den
dues-payment-reference = Referens
dues-from-statement = (från ett kontoutdrag)
dues-takes-back = (tar tillbaka en betalning)
dues-paid-back = (återbetalat)
dues-was-taken-back = (har återtagits)
dues-owed-back = Mer har kommit in än vad som begärdes: något måste betalas tillbaka.
dues-repay-title = Registrera en återbetalning
dues-repaid-on = Återbetalt den
dues-repay-button = Registrera återbetalningen
dues-repaid-flash = Återbetalningen är registrerad.
dues-repay-more = Högst { $over } ska betalas tillbaka.
dues-credit-notes = Kreditfakturor
dues-pay-title = Registrera en betalning
dues-pay-button = Registrera betalningen
dues-paid-flash = Betalningen är registrerad.
dues-paid-ahead = En betalning kan inte ha ett datum i framtiden.
dues-pay-more = Det är mer än vad som återstår att betala ({ $left }).
dues-pay-may-be-more = Beloppet stämmer: mer har kommit in än vad som återstår att betala
dues-take-back = Ta tillbaka
dues-take-back-question = En egen rad drar av { $amount } igen. Båda står kvar, här och i bokföringen; även medlemmen läser skälet.
dues-taken-back-flash = Betalningen är återtagen.
dues-taken-back-already = Betalningen har redan återtagits.
dues-amount-unreadable = Ett belopp över noll, till exempel 1250,00.
dues-credit-title = Utfärda en kreditfaktura
dues-credit-about = En faktura ändras aldrig. En kreditfaktura tar tillbaka den, helt eller delvis, och mejlas på samma sätt som en faktura.
dues-credit-reason = Varför
dues-credit-reason-help = Står på kreditfakturan när den tar tillbaka en del.
dues-credit-reason-missing = Ange varför.
dues-credit-net = Belopp utan moms, i { $currency }
dues-credit-net-help = Lämna tomt för att ta tillbaka allt som återstår.
dues-credit-button = Utfärda kreditfakturan
dues-credit-too-much = Högst { $left } kan krediteras.
dues-credit-nothing-left = Hela fakturan är redan krediterad.
dues-credited-flash = Kreditfakturan är utfärdad och kommer att mejlas.
dues-mailings = Mejl
dues-mailings-none = Inget har mejlats ännu.
dues-mailing-recipients =
    { $count ->
        [0] ingen talar för medlemmen här
        [one] till { $count } person
       *[other] till { $count } personer
    }

dues-schedules-of-title = Avgiftstabeller för { $network }
dues-schedules-lead = Vad medlemmarna betalar, som daterade versioner. En version ändras aldrig; en senare följer på den.
dues-schedules-none = Ingen avgiftstabell är inläst ännu, så ingen är skyldig något.
dues-schedules-caption = Versioner, den nyaste först
dues-schedule = Avgiftstabell
dues-version = Version
dues-valid-from = Gäller från och med
dues-version-current = Gäller
dues-version-ahead = Börjar gälla senare
dues-version-past = Gäller inte längre
dues-load-title = Läs in en version
dues-load-about = En avgiftstabell är en TOML- eller JSON-fil. Den kontrolleras först: luckor, överlappningar och avgiftsklasser eller gränser som aldrig kan spela någon roll avvisas med skälet.
dues-load-file = Fil
dues-load-file-help = TOML eller JSON.
dues-load-text = Eller dess text
dues-load-text-help = Används om ingen fil har valts.
dues-load-start = Skriv en version som utgår från den här
dues-load-example = Utgå från ett exempel
dues-load-button = Kontrollera och läs in
dues-load-lines = Avgiftstabellen rad för rad, med det som är fel
dues-load-line = Rad
dues-load-source = Text
dues-error = Fel
dues-warning = Varning
dues-schedule-refused = Avgiftstabellen kan inte användas. Skälen står bredvid raderna.
dues-schedule-unreadable = Detta kan inte läsas som en avgiftstabell. Skälet står bredvid raden.
dues-schedule-empty = Välj en fil eller skriv avgiftstabellen här.
dues-schedule-other-network = Detta är en avgiftstabell för ett annat nätverk: { $network }.
dues-schedule-same-version = Denna version är redan inläst. En ändring behöver en egen version.
dues-schedule-same-tiers = ”{ $schedule }” är för samma nivåer: ingen skulle veta vilken av de två som gäller.
dues-schedule-loaded-flash = Versionen är inläst.
dues-schedule-title = { $schedule }, version { $version }
dues-changed-since = Vad som har ändrats sedan version { $version }
dues-changed-nothing = Endast de dagar då den gäller.
dues-source = Som fil
dues-fact-basis = Grund: { $basis }, i { $currency }
dues-fact-band = Avgiftsklass { $name }: { $extent }, { $rate }
dues-fact-supplement = Tillägg { $name }: { $value }
dues-fact-discount = Rabatt { $name }: { $value }
dues-fact-pro-rata = Del av ett år: { $rule }
dues-fact-tiers = Nivåer: { $tiers }

dues-fees-title = Avgifter för { $network }
dues-fees-lead = Vad ett års medlemskap kostar och vad det skulle kosta er.
dues-fees-none = Nätverket tar inte ut några avgifter här.
dues-fees-link = Till avgiftstabellen
dues-table-caption = { $schedule }, version { $version }, gäller från och med den { $day }
dues-band = Avgiftsklass
dues-fee-a-year = Avgift för ett år
dues-for-tiers = För: { $tiers }
dues-all-tiers = alla nivåer
dues-discounts = Rabatter
dues-discount-item = { $name }: { $percent } rabatt på avgiften
dues-supplements = Tillägg
dues-supplement-item = { $name }: { $amount } per styck
dues-what-if = Vad skulle ni betala?
dues-what-if-button = Räkna ut
dues-what-if-result = Vad ett helt år skulle kosta
dues-spend = Årets utgifter
dues-spend-in = Årliga utgifter i { $currency }
dues-spend-help = Till exempel 300000 eller 300 000,00.
dues-spend-unreadable = Utgifterna är ett tal från noll och uppåt, till exempel 300000,00.
dues-conditions-legend = Vad av detta gäller er hela året?
dues-preview-no-schedule = Ingen avgiftstabell för nätverket gäller denna dag.
dues-preview-other-schedule = Ingen avgiftstabell med detta namn gäller denna dag. Gäller: { $names }.

dues-member-title = Medlemsavgifter för { $organisation }
dues-member-year-caption = Vad { $year } kommer till
dues-outcome-issued = Det är fakturerat:
dues-outcome-ready = Det kan faktureras så här.
dues-outcome-free = Inget ska betalas: ingen avgiftstabell gäller för nivån, någon annan betalar eller så lämnar rabatterna inget kvar.
# $reckoned, $invoiced: amounts without VAT
dues-drift = Uppgifter har ändrats sedan dess: året kommer nu till { $reckoned }, och { $invoiced } har fakturerats.
dues-drift-about = Kreditera det som var för mycket; var det för litet, kreditera allt, så kan den nya fakturan utfärdas här.
dues-drift-credit = Till kreditnotan för { $number }
dues-drift-title = Ändrat sedan fakturan
dues-drift-caption = Fakturor som begär något annat än vad året nu kommer till
dues-drift-what = Vad som har ändrats
dues-facts-title = Uppgifter
dues-employees-edit = Redigera organisationen
dues-spends-title = Rapporterade utgifter
dues-spends-none = Inget har rapporterats ännu.
dues-spend-button = Rapportera utgifterna
dues-spend-flash = Utgifterna är rapporterade.
dues-conditions-title = Rabatter och tillägg
dues-conditions-none = Inga gäller.
dues-conditions-caption = Vad som gäller, och när
dues-condition = Rabatt eller tillägg
dues-condition-until-help = Tomt så länge inget slut är i sikte.
dues-condition-button = Registrera
dues-condition-flash = Det är registrerat.
dues-condition-end = Avsluta
dues-condition-end-question = ”{ $name }” slutar med denna dag, eller i dag om ingen anges. Utfärdade fakturor ändras inte.
dues-condition-ended-flash = Slutet är registrerat.
dues-condition-missing = Välj en rabatt eller ett tillägg.
dues-condition-order = Slutet kan inte ligga före början.
dues-condition-overlaps = Detta gäller redan vissa av dessa dagar.
dues-condition-over = Detta är redan avslutat.
dues-count = Hur många gånger
dues-count-help = För tillägg, till exempel för två avdelningar. Tomt: en gång.
dues-count-unreadable = Ett heltal från 1 till 1000.
dues-billing-title = Vart fakturor skickas
dues-billing-none = Inget har angetts ännu: på fakturor skulle bara namnet och landet stå.
dues-billing-button = Spara
dues-billing-flash = Sparat. Utfärdade fakturor ändras inte.
dues-reference = Köparens referens
dues-reference-help = Det som ert eget system behöver för att styra en faktura rätt, till exempel en avdelning eller ett Leitweg-ID.
dues-order = Beställningsnummer
dues-order-help = Om era fakturor behöver ett.

dues-own-title = Medlemsavgifter för { $organisation }
dues-own-lead = Fakturor från alla nätverk som organisationen tillhör, och vad de behöver veta.
dues-own-none = Inga fakturor ännu
dues-own-networks = Nätverk som tar ut medlemsavgifter
dues-own-link = Fakturor och medlemsavgifter

dues-statement-of-title = Kontoutdrag för { $network }
dues-statement-lead = Ladda upp bankens kontoutdrag som CSV. Du ser vilken faktura varje rad betalar innan något sparas.
dues-statement-file = Kontoutdrag
dues-statement-file-help = CSV med rubrikrad, med semikolon, komma eller tabb mellan kolumnerna.
dues-statement-look-button = Titta på det
dues-statement-looked = Vad som har kommit in
dues-statement-caption =
    { $count ->
        [one] { $count } rad med inkomna pengar
       *[other] { $count } rader med inkomna pengar
    }
dues-statement-no-lines = På ingen rad har pengar kommit in.
dues-statement-verdict = Vad det är
dues-match-whole = Betalar den helt
dues-match-part = Betalar en del
dues-match-over = Mer än vad som återstår
dues-match-paid = Är redan betald
dues-match-credited = Är redan krediterad
dues-match-unknown = Ingen faktura hittades
dues-match-known = Sparad tidigare
dues-statement-keep-button = Spara de ikryssade betalningarna
dues-statement-keep = Spara
dues-statement-keep-line = Spara rad { $line }: { $amount }
dues-statement-keep-about = Bara ikryssade rader sparas. Rader med mer än vad som återstår är inte ikryssade: titta på dem först.
dues-statement-none-ticked = Kryssa i de rader som ska sparas.
dues-statement-nothing = Det finns inget att spara.
dues-statement-kept-flash = Betalningarna är sparade.
dues-statement-nothing-flash = Inget sparades: allt var redan känt.
dues-statement-columns = Vad som står var
dues-statement-columns-about = Välj kolumnerna en gång; nästa kontoutdrag läses på samma sätt.
dues-statement-columns-missing = Välj tre olika kolumner.
dues-statement-sample = De första raderna
dues-statement-column = Kolumn { $number }
dues-statement-choose = Välj en kolumn
dues-statement-column-date = Dag
dues-statement-column-amount = Belopp
dues-statement-column-reference = Referens
dues-statement-empty = Det finns ingen tabell i filen.
dues-statement-too-long = Filen har för många rader.
dues-statement-malformed = Filen är ingen tabell.
dues-statement-odd-date = Rad { $line }: ”{ $cell }” är ingen dag.
dues-statement-odd-amount = Rad { $line }: ”{ $cell }” är inget belopp.

dues-invoice-letter-subject = { $network }: faktura { $number }
dues-invoice-letter =
    Bifogat finns faktura { $number } från { $network } för { $year } på { $total }, ställd till { $buyer }.

    Betala senast den { $day } till konto { $iban } och ange numret { $number } som referens.

    XML-filen är samma faktura för ert bokföringssystem (EN 16931).

    Fakturan: { $link }
dues-credit-note-letter-subject = { $network }: kreditfaktura { $number }
dues-credit-note-letter =
    Bifogat finns kreditfaktura { $number } från { $network } på { $total }, ställd till { $buyer }. Den tar tillbaka faktura { $credited }, helt eller delvis.

    Kreditfakturan: { $link }
dues-ahead-letter-subject = { $network }: faktura { $number } förfaller den { $day }
dues-ahead-letter =
    Faktura { $number } från { $network } på { $total } förfaller den { $day }. Hela beloppet har inte kommit in ännu.

    Konto: { $iban }
    Referens: { $number }

    Om ni redan har betalat, tack; då behöver ni inte göra något.

    Fakturan: { $link }
dues-overdue-letter-subject = { $network }: faktura { $number } har förfallit
dues-overdue-letter =
    Faktura { $number } från { $network } på { $total } förföll den { $day }. Hela beloppet har inte kommit in ännu.

    Konto: { $iban }
    Referens: { $number }

    Om något i fakturan inte stämmer, skriv till sekretariatet. Om ni redan har betalat, tack; då behöver ni inte göra något.

    Fakturan: { $link }
dues-fees-entrance = Avgifter
