## What events are: words that every part of this room uses

event-state-draft = Utkast
event-state-announced = Tillkännagivet
event-state-open = Öppet för anmälan
event-state-full = Fullt
event-state-closed = Anmälan stängd
event-state-running = Pågår nu
event-state-past = Avslutat
event-state-cancelled = Inställt

event-target-public-authority = Offentliga myndigheter
event-target-social-economy = Aktörer i den sociala ekonomin
event-target-supplier = Leverantörer
event-target-other = Övriga
event-target-public-authority-one = Offentlig myndighet
event-target-social-economy-one = Aktör i den sociala ekonomin
event-target-supplier-one = Leverantör
event-target-other-one = Annan

event-registration-open = Öppen: först till kvarn, därefter väntelista
event-registration-selection = Intresseanmälan: arrangören väljer ut
event-registration-invitation = Efter inbjudan
event-registration-external = På en annan webbplats
event-registration-none = Ingen: de som kallat till mötet noterar vilka som deltar

event-role-organiser = Arrangeras av
event-role-co-host = Värd
event-role-cooperation = I samarbete med
event-role-support = Med stöd av

session-format-plenary = Plenum
session-format-panel = Panel
session-format-workshop = Workshop
session-format-round-table = Rundabordssamtal
session-format-simulation = Simuleringsspel
session-format-study-visit = Studiebesök
session-format-market = Marknad
session-format-break = Paus

event-place-online = Digitalt
event-place-follows = Plats meddelas senare
event-place-and-online = { $place } och digitalt
event-closes-on = Anmälan stänger { $day }

## The calendar

event-navigation = Kalender
event-calendar-title = Kalender
event-calendar-lead = Utbildningar, konferenser, webbinarier och arbetsmöten i alla nätverk på plattformen.
event-calendar-views = Kalendervyer
event-calendar-upcoming = Kommande
event-calendar-month = Per månad
event-calendar-past = Tidigare
event-calendar-no-day = Inget datum ännu
event-calendar-none = Inget är planerat
event-calendar-none-hint = Inget kommande evenemang matchar filtren. Titta på tidigare evenemang, eller prenumerera nedan för att få veta när nästa kommer.
event-calendar-none-past = Inget tidigare evenemang matchar filtren
event-calendar-show-all = Visa alla kommande evenemang
event-calendar-keep = Håll dig informerad
event-calendar-keep-lead = Båda följer det du har valt ovan och uppdateras av sig själva.
event-calendar-subscribe = Prenumerera i min kalender (iCalendar)
event-calendar-follow = Följ nya evenemang (Atom-flöde)
event-feed-title = Evenemang
event-feed-of = Evenemang – { $house }

event-filter-title = Filtrera
event-filter-country = Land
event-filter-any-country = Alla länder
event-filter-language = Språk
event-filter-any-language = Alla språk
event-filter-audience = Avsett för
event-filter-any-audience = Alla
event-filter-topic = Ämne
event-filter-any-topic = Alla ämnen
event-filter-network = Nätverk
event-filter-any-network = Alla nätverk
event-filter-free = Platser
event-filter-free-any = Alla
event-filter-free-yes = Lediga platser

event-month-turn = Andra månader
event-month-previous = Föregående månad
event-month-next = Nästa månad
event-month-jump = Gå till en annan månad
event-month-month = Månad
event-month-year = År
event-month-empty = Inget äger rum denna månad.

## Registering, on the page of an event

event-box-title = Anmälan
event-box-draft = Detta är ett utkast. Endast sekretariatet kan se det.
event-box-announced = Anmälan har inte öppnat ännu.
event-box-open = Platserna fördelas i den ordning som anmälningarna kommer in.
event-box-open-button = Anmäl dig
event-box-selection = Berätta varför du vill komma. Arrangören väljer bland alla som har gjort det och skriver till alla.
event-box-selection-button = Gör en intresseanmälan
event-box-invitation = Endast inbjudna kan anmäla sig. Använd länken i din inbjudan.
event-box-external = Anmälan görs på arrangörens egen webbplats.
event-box-external-button = Anmäl dig på arrangörens webbplats
event-box-none = Ingen anmäler sig till det här mötet: de som kallat till det noterar vilka som deltar.
event-meeting-of = Ett möte för { $names }
event-meeting-title = Ett möte
event-meeting-page = Mötets sida: { $name }
event-meeting-convener = Sida för { $name }
event-box-full = Alla platser är tagna. Du kan ställa dig på väntelistan: platser som blir lediga erbjuds i listans ordning.
event-box-full-button = Ställ dig på väntelistan
event-box-closed = Anmälan är stängd.
event-box-running = Evenemanget pågår nu.
event-box-past = Evenemanget är avslutat.
event-box-cancelled = Evenemanget äger inte rum.
event-box-opens = Anmälan öppnar { $moment }.
event-box-closes = Anmälan stänger { $moment }.
event-box-closed-at = Den stängde { $moment }.
event-extension = Sista anmälningstid flyttad från { $from } till { $to }.
event-extension-because = Sista anmälningstid flyttad från { $from } till { $to }: { $reason }
event-extension-set = Sista anmälningstid satt till { $to }.
event-extension-set-because = Sista anmälningstid satt till { $to }: { $reason }
event-extensions-title = Ändringar av sista anmälningstid
event-numbers-of = { $taken } av { $capacity } { $capacity ->
    [one] plats
   *[other] platser
} tagna
event-numbers-taken = { $taken ->
    [one] { $taken } plats tagen
   *[other] { $taken } platser tagna
}
event-numbers-waiting = { $count } på väntelistan
event-numbers-label = Platser
event-own-submitted = Du har anmält dig. Arrangören kommer att skriva till dig.
event-own-accepted = Du har en plats.
event-own-waitlisted = Du står på väntelistan.
event-own-offered = En plats är reserverad för dig. Svara med länken i ditt mejl.
event-own-declined = Det finns ingen plats för dig den här gången.
event-own-cancelled = Du har avbokat din anmälan.

## The page of an event

event-original = Originaltitel:
event-shown-to = Inte offentligt. Synligt för: { $audience }
event-place-label = Plats
event-place-connect = Anslut digitalt
event-place-withheld = Deltagarna får veta detaljerna.
event-languages = Språk
event-interpretation = Tolkning till
event-series = Del av
event-website = Webbplats
event-add-to-calendar = Lägg till i min kalender
event-days-title = När
event-days-none = Datum meddelas senare.
event-own-hours = din tid: { $hours }
event-agenda-title = Program
event-agenda-follows = Programmet kommer senare.
event-agenda-changes = Vad som har ändrats i programmet
event-house-rules = Ordningsregler
event-materials-title = Material
event-linked-title = Hör ihop
event-link-back-to-back = Hålls i anslutning till
event-link-joint-meeting = Gemensamt möte
event-link-followed-by = Fortsätter med
event-link-follows = Fortsättning på
event-link-related = Relaterat
event-session-restricted = Denna del är inte offentlig.
event-session-places = { $count ->
    [one] { $count } plats
   *[other] { $count } platser
}
event-session-for = Får delta: { $audience }
event-desk-label = För sekretariatet

## Feeds

event-feed-cancelled = Inställt: { $event }
event-feed-day = { $event } (dag { $day } av { $days })
event-feed-connect = Anslut: { $link }

## Applications: how they stand, and why

application-status-submitted = Inskickad
application-status-accepted = Antagen
application-status-waitlisted = På väntelistan
application-status-offered = Erbjuden plats
application-status-declined = Avslagen
application-status-cancelled = Avbokad

application-reason-place-free = Det fanns en ledig plats
application-reason-full = Alla platser var tagna
application-reason-quota-full = Platserna för denna grupp var tagna
application-reason-to-be-selected = Väntar på arrangörens urval
application-reason-moved-up = En plats blev ledig och väntelistan flyttades fram
application-reason-offer-taken = Tog den erbjudna platsen
application-reason-offer-left = Lämnade den erbjudna platsen till andra
application-reason-offer-expired = Svarade inte på erbjudandet i tid
application-reason-withdrawn = Vill inte längre komma
application-reason-account-deleted = Raderade kontot

## Applications: what applicants may read in letters

application-letter-submitted-subject = Vi har fått din intresseanmälan: { $event }
application-letter-submitted-body =
    Hej { $name }!

    Tack för ditt intresse för ”{ $event }” ({ $date }).

    Arrangören väljer bland alla som har gjort en intresseanmälan och skriver till dig oavsett beslut. Du har ännu ingen plats.

    Via din personliga länk kan du se vilken status din anmälan har, ändra dina svar eller avboka:
    { $link }

    Behåll länken för dig själv. Den som har den kan avboka din anmälan.
application-letter-accepted-subject = Du har en plats: { $event }
application-letter-accepted-body =
    Hej { $name }!

    Du har en plats på ”{ $event }”.

    När:
    { $hours }

    Var:
    { $place }

    Den bifogade filen lägger in evenemanget i din kalender.

    Via din personliga länk kan du se alla detaljer, och avboka om du inte kan komma, så att någon annan får platsen:
    { $link }

    Behåll länken för dig själv.
application-letter-waitlisted-subject = Du står på väntelistan: { $event }
application-letter-waitlisted-body =
    Hej { $name }!

    Tack för din anmälan till ”{ $event }” ({ $date }).

    Just nu finns ingen ledig plats för dig. Du står på väntelistan. Platser som blir lediga erbjuds i listans ordning, och vi hör av oss när det är din tur.

    Via din personliga länk kan du se ditt nummer på listan eller lämna den:
    { $link }
application-letter-offered-subject = En plats för dig: { $event }
application-letter-offered-body =
    Hej { $name }!

    En plats på ”{ $event }” ({ $date }) har blivit ledig, och den är din om du vill ha den.

    Svara ja eller nej senast { $until }:
    { $link }

    Om vi inte får svar från dig innan dess går platsen till nästa person på väntelistan.
application-letter-declined-subject = Din anmälan: { $event }
application-letter-declined-body =
    Hej { $name }!

    Tack för din anmälan till ”{ $event }” ({ $date }). Det kom fler anmälningar än det finns platser, och vi kan tyvärr inte erbjuda dig någon.

    Din anmälan finns kvar här:
    { $link }
application-letter-cancelled-subject = Avbokad: { $event }
application-letter-cancelled-body =
    Hej { $name }!

    Din anmälan till ”{ $event }” ({ $date }) är avbokad.

    Så länge anmälan är öppen kan du anmäla dig igen. Din avbokade anmälan:
    { $link }
application-letter-again-subject = Din anmälan: { $event }
application-letter-again-body =
    Hej { $name }!

    Någon, troligen du, har skickat in ännu en anmälan till ”{ $event }” från den här adressen. Det finns redan en, och den har inte ändrats.

    Via denna personliga länk kan du se vilken status den har, ändra dina svar eller avboka:
    { $link }
application-letter-invitation-subject = Inbjudan: { $event }
application-letter-invitation-body =
    Hej { $name }!

    Du är inbjuden till ”{ $event }” ({ $date }, { $place }).

    Anmäl dig här. Länken gäller för en anmälan:
    { $link }

application-date-to-follow = datum meddelas senare
application-place-connect =
    { $place }
    Anslut här: { $url }
application-calendar-day = { $event } (dag { $day } av { $days })
application-calendar-link = Din anmälan: { $link }

## Applications: the form

application-answer-yes = Ja
application-answer-no = Nej
application-answer-needed = Svara på denna fråga.
application-answer-not-a-choice = Välj ett av svaren som erbjuds.
application-consent-needed = Du kan bara anmäla dig om du samtycker.
application-too-long = Detta är för långt: högst { $longest } tecken.
application-name-needed = Skriv ditt namn.
application-email-needed = Skriv din e-postadress.
application-email-wrong = Skriv en e-postadress, till exempel namn@stad.example.
application-organisation-needed = Skriv namnet på din organisation.
application-audience-needed = Ange vilken typ av organisation det är.
application-audience-not-meant = Evenemanget är inte avsett för denna typ av organisation.
application-country-needed = Välj din organisations land: platserna fördelas per land.
application-country-wrong = Välj ett land i listan.
application-title = Anmäl dig
application-title-selection = Gör en intresseanmälan
application-lead = Du behöver inget konto. Vi meddelar dig genast om du har fått en plats eller inte.
application-lead-selection = Du behöver inget konto. Arrangören väljer bland alla som har gjort en intresseanmälan och skriver till alla.
application-deed = Skicka anmälan
application-deed-selection = Skicka intresseanmälan
application-name = Namn
application-email = E-postadress
application-email-help = Bekräftelsen och din personliga länk skickas till denna adress.
application-organisation = Organisation
application-organisation-help = Namnet på den organisation som du skulle komma för.
application-audience = Vilken typ av organisation är det?
application-country = Din organisations land
application-country-none = Välj ett land
application-language = Språk för våra mejl till dig
application-language-help = Det språk som vi skriver till dig på. Evenemanget kan hållas på ett annat.
application-privacy-title = Vad som händer med dina uppgifter
application-privacy = Sekretariatet för { $network } använder det du skriver här för att arrangera detta evenemang och visar det inte för någon annan, om du inte samtycker till det i detta formulär.
application-privacy-rights = Via din personliga länk kan du själv ändra eller avboka din anmälan.
application-event = Evenemanget
application-event-title = Titel
application-when = När
application-closes = Anmälan stänger
application-to-event = Till evenemangets sida
application-full-note = Alla platser är tagna just nu. Om du anmäler dig nu hamnar du på väntelistan.
application-not-invited = Detta evenemang kräver inbjudan. Använd länken i din inbjudan.
application-invitation-used = Inbjudan har redan använts eller återkallats. Be arrangören om en ny.
application-not-yet = Anmälan har inte öppnat ännu.
application-opens-at = Anmälan öppnar { $opens }.
application-closed = Anmälan är stängd.
application-elsewhere = Anmälan till detta evenemang görs på en annan webbplats.
application-not-needed = Ingen anmäler sig till det här mötet: de som kallat till det noterar vilka som deltar.
application-already = Någon har redan anmält sig med denna adress. Den personliga länken kan ha skickats på nytt till adressens innehavare.
application-no-question = Evenemanget har ingen sådan fråga.
application-received-title = Tack
application-received-lead = Vi har tagit emot det du skickade och har skrivit till dig.
application-received-next = Vad som händer nu
application-received-mail = Inom några minuter får du ett mejl. Där står vilken status din anmälan har.
application-received-link = I mejlet finns din personliga länk. Med den kan du se, ändra eller avboka din anmälan utan konto.
application-received-spam = Om inget har kommit efter tio minuter, titta i skräpposten och kontrollera att du skrev adressen rätt. Du kan skicka formuläret igen.

## Applications: the personal page

application-own-kicker = Din anmälan
application-yours = Vad du skickade
application-applied-at = Skickad
application-answers = Dina svar
application-told-submitted = Arrangören har inte beslutat ännu och kommer att skriva till dig.
application-told-accepted = Du har en plats. Vi ses där!
application-told-waitlisted = Du står på väntelistan.
application-told-place = Du har nummer { $place } på väntelistan. Platser som blir lediga erbjuds i listans ordning.
application-told-offered = En plats har blivit ledig och är reserverad för dig. Svara om du vill ha den eller inte.
application-told-declined = Det kom fler anmälningar än det finns platser, och du har inte fått någon.
application-told-cancelled = Denna anmälan är avbokad.
application-told-event-cancelled = Evenemanget har ställts in.
application-offer = En plats är reserverad för dig
application-offer-until = Om du inte svarar senast { $until } går den till nästa person på väntelistan.
application-offer-take = Ja, jag tar platsen
application-offer-leave = Nej, ge den till någon annan
application-offer-leave-question = Platsen går till nästa person på väntelistan och din anmälan avbokas.
application-offer-leave-deed = Avstå från platsen
application-offer-taken-flash = Platsen är din. Vi har skickat en bekräftelse till dig.
application-offer-left-flash = Tack för att du meddelade oss. Platsen går till någon annan.
application-offer-gone-flash = Det finns inte längre något erbjudande att svara på.
application-change = Ändra dina svar
application-change-deed = Spara ändringarna
application-changed-flash = Dina ändringar är sparade.
application-organisation-stays = Platserna fördelas efter organisation, så din står kvar som du angav den. Skriv till arrangören om den är fel.
application-country-stays = Platserna fördelas efter land, så ditt står kvar som du angav det. Skriv till arrangören om det är fel.
application-too-late-flash = Det är för sent för det: inget ändrades.
application-withdraw-title = Kan du inte komma?
application-withdraw = Avboka min anmälan
application-withdraw-question = Din anmälan avbokas. Så länge anmälan är öppen kan du anmäla dig igen, efter dem som väntar.
application-withdraw-question-place = Din plats går till nästa person på väntelistan. Så länge anmälan är öppen kan du anmäla dig igen, efter dem som väntar.
application-withdraw-question-place-to-desk = Din plats blir ledig och arrangören bestämmer vem som får den. Så länge anmälan är öppen kan du anmäla dig igen.
application-withdraw-deed = Ja, avboka den
application-withdrawn-flash = Din anmälan är avbokad. Tack för att du meddelade oss.
application-nothing-to-withdraw-flash = Det fanns inget att avboka.
application-again = Anmäl dig igen
applications-own-title = Mina anmälningar
applications-own-lead = Evenemang som du har anmält dig till med detta konto.
applications-own-none = Du har inte anmält dig till något ännu
applications-own-none-hint = Anmälningar som du skickar när du är inloggad, med kontots adress, listas här.
applications-own-calendar = Till kalendern

## On the day: attendance

desk-tab-attendance = Närvaro
desk-tab-materials = Material
desk-tab-certificates = Intyg
desk-tab-feedback = Utvärdering

attendance-title = Närvaro
attendance-no-days = Evenemanget har inga dagar ännu
attendance-no-days-text = Lägg först till dess dagar; därefter kan deltagare checkas in.
attendance-days = Dag
attendance-here = På plats { $day }
attendance-out-of = av { $places }
attendance-not-yet = Deltagare kan checkas in från och med morgonen samma dag.
attendance-search = Namn eller organisation
attendance-find = Sök
attendance-nobody = Ingen har en plats ännu
attendance-nobody-text = Alla som antas visas här.
attendance-not-found = Ingen heter ”{ $words }”
attendance-not-found-text = Försök med början av efternamnet eller organisationen. Den som inte har en plats finns inte i listan.
attendance-list = Deltagare, { $day }
attendance-name = Namn
attendance-audience = Målgrupp
attendance-state = Status
attendance-deed = Åtgärd
attendance-is-here = På plats
attendance-expected = Väntas
attendance-no-show = Kom inte
attendance-check-in = Checka in
attendance-undo = Ångra
attendance-counts = Vilka som var där, per dag och målgrupp
attendance-day = Dag
attendance-all = Alla
attendance-of = { $here } av { $places }
attendance-more = Listor och filer
attendance-print = Skriv ut listan för underskrift (PDF)
attendance-csv = Ladda ner som CSV
attendance-xlsx = Ladda ner för Excel (XLSX)
attendance-no-shows = Vilka som inte kom
attendance-checked-in-flash = Incheckad.
attendance-taken-back-flash = Incheckningen är återtagen.
attendance-not-accepted = Den här personen har ingen plats på evenemanget. Endast antagna deltagare checkas in.
attendance-too-early = Den dagen har inte kommit ännu.

check-in-title = Incheckning
check-in-code-title = Din kod för entrén
check-in-code-lead = Visa koden i evenemangets entré. Personalen där skannar den och checkar in dig.
check-in-code-desk = Arbetar du i entrén? Logga in.
check-in-no-place = Ingen plats
check-in-since = På plats sedan { $at }
check-in-not-yet = Den dagen har inte kommit ännu.
check-in-to-list = Till närvarolistan
check-in-own-title = Din kod för entrén
check-in-own-text = Visa koden i entrén, på telefonen eller på papper. Ditt namn går lika bra.

no-show-title = Vilka som inte kom
no-show-lead = Deltagare som hade en plats och inte checkades in någon dag.
no-show-not-over = Ingen saknas innan evenemanget är avslutat.
no-show-none = Alla kom
no-show-none-text = Alla som hade en plats checkades in minst en dag.
no-show-nobody-checked-in = Ingen checkades in på detta evenemang, så listan säger inget om vilka som kom.
no-show-note-all = Anteckna alla som uteblivna
no-show-note-all-question = { $count ->
    [one] En person antecknas som utebliven. Inget mejl skickas.
   *[other] { $count } personer antecknas som uteblivna. Inga mejl skickas.
}
no-show-list = Inte incheckade någon dag
no-show-noted = Antecknat { $at }
no-show-not-noted = Inte antecknat
no-show-note = Kom inte
no-show-take-back = Ångra
no-show-back = Tillbaka till närvaron
no-show-noted-flash = Antecknat.
no-show-taken-back-flash = Anteckningen är återtagen.

## Materials

material-audience-participants = Deltagare med plats
material-audience-named = Någon annan
material-note = { $kind }, { $size }

materials-title = Material
materials-of = Material: { $event }
materials-none = Här finns inget för dig ännu
materials-none-text = Presentationer publiceras ofta efter evenemanget. Om du deltog, logga in eller öppna länken i ditt mejl.
materials-desk-lead = Presentationer och andra filer. Var och en visas bara för den målgrupp som du väljer.
materials-desk-none = Inget material ännu
materials-desk-none-text = Ladda upp det första nedan.
materials-list = Evenemangets filer
material-title = Titel
material-title-help = Så som den ska läsas, till exempel ”Reserverade kontrakt i Tammerfors”.
material-title-language = Titelns språk
material-session = Session
material-whole-event = Hela evenemanget
material-audience = Vem som får ta del av den
material-audience-help = Deltagare hittar den även på den sida som deras mejl leder till.
material-audience-names = Namn, om du valde organisationer eller personer
material-audience-names-help = Ett per rad: namn på organisationer, eller e-postadresser till personer med konto.
material-file = Fil
material-file-help = Högst { $size }. Dessa format är möjliga: { $kinds }. Textfiler måste vara i UTF-8.
material-file-missing = Välj en fil som inte är tom.
material-file-kind-unknown = Filer i detta format lämnas inte ut. Möjliga format: { $kinds }.
material-file-disguised = Filens innehåll är inte vad namnet säger. Spara den på nytt i det program som skapade den.
material-upload-title = Lägg till en fil
material-upload = Ladda upp
material-uploaded-flash = Filen är uppladdad.
material-remove = Ta bort
material-remove-question = ”{ $title }” tas bort för alla och kan inte återställas.
material-remove-deed = Ta bort den
material-removed-flash = Filen är borttagen.

## Certificates of attendance

certificates-title = Intyg om deltagande
certificates-rule = Efter evenemanget har alla som checkades in minst en dag rätt till ett intyg. Det anger vilka dagar de var där och, som närvarotid, de dagarnas tillkännagivna tider, inklusive pauser.
certificates-none = Ingen checkades in
certificates-none-text = Checka först in deltagarna, även i efterhand från den underskrivna listan.
certificates-to-attendance = Till närvaron
certificates-list = Deltagare som var där
certificate-days = Dagar
certificate-time = Närvarotid
certificate-hours = { $hours } tim { $minutes } min
certificate-issued-heading = Utfärdat
certificate-not-issued = Inte ännu
certificate-issue = Utfärda
certificate-issued-flash = Intyget är utfärdat.
certificate-letter = Mejl
certificate-letter-sent = Skickat
certificate-letter-not-sent = Inte skickat
certificate-paper = Intyg
certificate-letters = Skriv till deltagarna
certificate-letters-question = { $count ->
    [one] En person som inte har meddelats ännu får ett mejl med en länk till sitt intyg.
   *[other] { $count } personer som inte har meddelats ännu får ett mejl med en länk till sitt intyg.
}
certificate-letters-flash = Mejlen är på väg.
certificate-letter-subject = Ditt intyg om deltagande: { $event }
certificate-letter-body =
    Hej { $name }!

    Tack för att du deltog i ”{ $event }”. Ditt intyg om deltagande är klart:
    { $link }

    Länken är endast avsedd för dig. Om ditt namn inte är rätt skrivet, svara sekretariatet innan du lämnar intyget vidare.
certificate-own-title = Intyg om deltagande
certificate-own-text = Det anger vilka dagar du var där.
certificate-download = Ladda ner intyget (PDF)
certificate-signed-by = Sekretariatet för { $network }
certificate-refused-title = Det finns inget intyg
certificate-cancelled = Evenemanget ställdes in.
certificate-not-over = Intyg utfärdas när evenemanget är avslutat.
certificate-no-place = Intyg är till för dem som hade en plats på evenemanget.
certificate-not-there = Ingen checkade in dig på evenemanget. Om du var där, skriv till sekretariatet.
certificate-unprintable = Dessa tecken i namnet kan inte skrivas ut: { $characters }. Intyg skrivs med latinska, grekiska och kyrilliska bokstäver; skriv namnet med någon av dessa.
certificate-back = Tillbaka
certificate-verified-title = Kontroll av ett intyg om deltagande
certificate-genuine = Intyget är äkta. Det utfärdades av { $network }.
certificate-withdrawn = Ett intyg med detta nummer har utfärdats, men { $network } har sedan dess rättat sin närvarolista: det bekräftar inte längre att den här personen deltog.
certificate-fact-name = Namn
certificate-fact-event = Evenemang
certificate-fact-place = Plats
certificate-fact-issued = Utfärdat
certificate-fact-number = Nummer
certificate-compare = Jämför dessa uppgifter med papperet. Om de skiljer sig åt har papperet ändrats.

## Feedback

feedback-title = Vad tycker du?
feedback-lead = Några frågor hjälper oss att göra nästa evenemang bättre.
feedback-no-names = Dina svar förvaras skilt från ditt namn. Arrangörerna ser vad som sades och vilken dag, men inte av vem. Nämn därför ingen vid namn i dina svar, inte heller dig själv.
feedback-send = Skicka
feedback-give = Lämna utvärdering
feedback-nothing = Svara på minst en fråga.
feedback-thanks-title = Tack
feedback-thanks = Dina svar har kommit fram. Varje deltagare svarar en gång.
feedback-closed = Just nu finns inga frågor att svara på.
feedback-back = Tillbaka till din anmälan

feedback-question-overall = Hur bedömer du evenemanget som helhet?
feedback-question-rating-help = 1 är dåligt, 5 är utmärkt.
feedback-question-most-useful = Vad hade du mest nytta av?
feedback-question-better = Vad kunde bli bättre?
feedback-question-use = Kommer du att använda det du lärde dig i en upphandling?

feedback-letter-subject = Vad tyckte du om ”{ $event }”?
feedback-letter-body =
    Hej { $name }!

    Tack för att du deltog i ”{ $event }”. Vill du svara på några frågor om det?
    { $link }

    Dina svar förvaras skilt från ditt namn.
feedback-reminder-subject = En påminnelse: vad tyckte du om ”{ $event }”?
feedback-reminder-body =
    Hej { $name }!

    Du har ännu inte berättat vad du tyckte om ”{ $event }”. Det tar några minuter:
    { $link }

    Dina svar förvaras skilt från ditt namn. Om du inte vill svara behöver du inte göra något.

feedback-results-title = Utvärdering
feedback-results-lead = Vad deltagarna sade, utan deras namn. Texterna står i slumpmässig ordning.
feedback-not-begun = Deltagarna kan tillfrågas när evenemanget har börjat, om det inte ställdes in.
feedback-ask = Be om utvärdering
feedback-ask-question = { $count ->
    [one] En deltagare som inte har tillfrågats ännu får ett mejl med en egen länk.
   *[other] { $count } deltagare som inte har tillfrågats ännu får ett mejl med en egen länk.
}
feedback-ask-default = Du har inga egna frågor, så fyra vanliga läggs till. Du kan ändra dem innan du skickar.
feedback-remind = Påminn
feedback-remind-question = { $count ->
    [one] En deltagare som tillfrågades och inte har svarat får en påminnelse.
   *[other] { $count } deltagare som tillfrågades och inte har svarat får en påminnelse.
}
feedback-questions = Ändra frågorna
feedback-asked-flash = Mejlen är på väg.
feedback-number-asked = Tillfrågade deltagare
feedback-number-given = Svar
feedback-rate = Svarsfrekvens
feedback-none = Ingen har svarat ännu
feedback-none-text = Svaren visas här allteftersom de kommer in.
feedback-filters = Målgrupp
feedback-filter-all = Alla
feedback-filter = { $audience } ({ $count })
feedback-few = Färre än tre personer har svarat. Så få svar kan visa vem som gav dem: behåll dem för dig själv.
feedback-answers = Svar
feedback-answered = { $count } av { $all } svarade på detta.
feedback-average = Genomsnitt: { $average } av 5.
feedback-yes = Ja
feedback-no = Nej

## Tables to take along

export-number = Nummer
export-name = Namn
export-email = E-post
export-organisation = Organisation
export-audience = Målgrupp
export-country = Land
export-language = Språk
export-status = Status
export-told = Meddelad status
export-applied = Anmäld
export-changed = Ändrad
export-offer-expires = Erbjudandet går ut
export-check-in = På plats { $day }
export-no-show = Antecknad som utebliven
export-certificate = Intygsnummer
export-day = Dag

## Series and campaigns

series-kicker = Serie
series-list-title = Serier
series-list-lead = Kampanjer och återkommande möten: en utbildning i många länder eller en konferens varje år.
series-list-none = Det finns ingen serie ännu
series-editions = { $count ->
    [one] { $count } tillfälle
   *[other] { $count } tillfällen
}
series-progress-title = Framsteg
series-progress-label = Länder som nåtts
series-progress-countries = { $reached } av { $meant ->
    [one] { $meant } land
   *[other] { $meant } länder
}
series-held = Genomförda tillfällen
series-planned = Planerade tillfällen
series-cancelled = Inställda tillfällen
series-attended = Deltagare
series-attended-source = Incheckade vid tillfällena
series-editions-title = Tillfällen
series-map = { $series }: tillfällen per land
series-map-country = { $country }: { $count ->
    [0] inget tillfälle ännu
    [one] { $count } tillfälle
   *[other] { $count } tillfällen
}
series-map-caption = Antal tillfällen. Ett land märkt 0 ska nås och har inget ännu.
series-table-caption = Tillfällen per land och språk
series-column-country = Land
series-column-language = Språk
series-column-when = När
series-column-edition = Tillfälle
series-column-state = Status
series-edition-missing = Inget tillfälle ännu

## Events on the front page and in the search

event-front-title = På gång
event-front-all = Hela kalendern
event-front-now = Pågår nu:
search-kind-event = Evenemang

## Applications: the selection desk

desk-tab-applications = Anmälningar
desk-tab-letters = Mejl
desk-tab-invitations = Inbjudningar
desk-selection-title = Anmälningar
desk-selection-capacity = Platser
desk-selection-free = Lediga
desk-selection-untold = { $count ->
    [one] Ett beslut har inte skickats ännu. Den anmälda känner inte till det.
   *[other] { $count } beslut har inte skickats ännu. De anmälda känner inte till dem.
}
desk-selection-to-letters = Granska mejlen och skicka dem
desk-selection-balance = Fördelning av anmälningar och platser
desk-selection-by-audience = Platser per målgrupp
desk-selection-by-country = Platser per land
desk-selection-applied-by-audience = Anmälningar per målgrupp
desk-selection-applied-by-country = Anmälningar per land
desk-selection-no-country = Inget land angivet
desk-selection-other-countries = { $count ->
    [one] Ett annat land
   *[other] { $count } andra länder
}
desk-selection-share = { $taken } av { $applied } anmälda
desk-selection-share-of-quota = { $taken }, högst { $quota }
desk-selection-pass-on = Erbjud lediga platser till väntelistan
desk-selection-pass-on-question = Varje ledig plats erbjuds till nästa person på väntelistan som ryms inom kvoterna. Mejl skickas genast.
desk-selection-pass-on-deed = Erbjud platserna
desk-selection-offered-flash = De lediga platserna har erbjudits till väntelistan.
desk-selection-nothing-offered-flash = Inget erbjöds: det finns ingen ledig plats som passar någon på väntelistan.
desk-selection-filter = Filtrera anmälningarna
desk-selection-words = Namn eller organisation
desk-selection-any = Alla
desk-selection-answers = Svar
desk-selection-show-all = Visa alla anmälningar
desk-selection-none = Inga anmälningar ännu
desk-selection-none-hint = Anmälningar listas här allteftersom de kommer in.
desk-selection-none-fit = Ingen anmälan matchar filtret
desk-selection-accept = Anta
desk-selection-waitlist = Väntelista
desk-selection-decline = Avslå
desk-selection-undecided = Återställ till ej beslutad
desk-selection-decide = Besluta
desk-selection-note-title = Anteckning och kvoter
desk-selection-note = Anteckning
desk-selection-note-help = Endast för sekretariatet. Den sparas med beslutet.
desk-selection-over-quota = Anta utöver kvoterna
desk-selection-over-quota-help = Anteckningen måste ange varför. Evenemangets antal platser överskrids aldrig.
desk-selection-all = Besluta om alla { $count } anmälningar, inte bara om de markerade
desk-selection-all-that-fit = Besluta om alla { $count } anmälningar som matchar filtret, inte bara om de markerade
desk-selection-caption = { $count ->
    [one] En anmälan
   *[other] { $count } anmälningar
}
desk-selection-tick-page = Markera alla på denna sida
desk-selection-tick = Markera { $name }
desk-selection-number = Nr
desk-selection-place = Nummer { $place } på listan
desk-selection-audience = Målgrupp
desk-selection-country = Land
desk-selection-status = Status
desk-selection-not-told = Inte skickat ännu
desk-selection-never-told = Ändrat innan det skickades
desk-selection-nameless = Raderat konto
desk-selection-decided-flash = Beslutet är antecknat. De anmälda får veta det när du skickar mejlen.
desk-selection-nothing = Markera minst en anmälan som det går att besluta så om.
desk-selection-no-places = { $free ->
    [0] Det finns ingen ledig plats. Inget ändrades.
    [one] Du valde { $wanted } anmälningar, men bara en plats är ledig. Inget ändrades.
   *[other] Du valde { $wanted } anmälningar, men bara { $free } platser är lediga. Inget ändrades.
}
desk-selection-no-quota = Det finns inget utrymme för { $name }: { $quota }. Inget ändrades. Välj färre, eller markera ”Anta utöver kvoterna” och ange varför.
desk-selection-no-reason = Ange varför kvoterna får överskridas.
desk-selection-limit = högst { $places } platser för { $value }
desk-selection-limit-organisation = högst { $places } platser för en organisation
desk-selection-each-audience = varje målgrupp
desk-selection-each-country = varje land
desk-selection-each-organisation = varje organisation
desk-selection-applicant = Anmäld
desk-selection-letters-in = Mejl på
desk-selection-changed-at = Ändrad
desk-selection-offered-until = Erbjudandet gäller till
desk-selection-history = Beslut
desk-selection-when = När
desk-selection-decision = Beslut
desk-selection-by = Av
desk-selection-by-rule = Enligt regel
desk-selection-told = Meddelat
desk-selection-letters = Mejl
desk-selection-letter-sent = Skickat
desk-selection-letter-waiting = Väntar
desk-selection-letter-given-up = Kunde inte levereras

desk-letters-lead = Beslut meddelas först när du skickar dem här. Alla får ett mejl på det språk som de har valt.
desk-letters-to-be-sent = Att skicka
desk-letters-none = Det finns inget att skicka
desk-letters-none-hint = Beslut som de anmälda ännu inte känner till samlas här.
desk-letters-which = Skicka mejl om
desk-letters-group = { $outcome }: { $count ->
    [one] ett mejl
   *[other] { $count } mejl
}
desk-letters-send = Skicka mejlen nu
desk-letters-sent-flash = Mejlen är på väg.
desk-letters-changed = Någon har fattat beslut sedan sidan visades. Granska mejlen igen och skicka dem sedan.
desk-letters-nothing = Välj vad som ska skickas.
desk-letters-sample = { $count ->
    [one] Ett mejl på { $language }
   *[other] { $count } mejl på { $language }, det första av dem
}
desk-letters-secret = personlig-del
desk-letters-wordings = Mejlens lydelse
desk-letters-own = Egna ord
desk-letters-house = Standard
desk-letters-wording = { $outcome }, på { $language }
desk-letters-wording-lead = Använd platshållarna inom klammer för det som skiljer sig mellan mejlen.
desk-letters-subject = Ämne
desk-letters-body = Text
desk-letters-save = Spara lydelsen
desk-letters-preview = Förhandsvisning
desk-letters-reset = Tillbaka till standardlydelsen
desk-letters-reset-question = Dina egna ord för detta mejl raderas.
desk-letters-worded-flash = Lydelsen är sparad.
desk-letters-empty = Skriv något här.
desk-letters-unknown-placeholder = Det finns ingen platshållare { $placeholder }. Kontrollera stavningen i listan bredvid.
desk-letters-no-link = Ta med { $link }: utan sin personliga länk kan de anmälda varken avboka eller anta ett erbjudande.
desk-letters-placeholders = Platshållare
desk-letters-sample-name = Ada Lovelace
desk-letters-means-name = Den anmäldas namn
desk-letters-means-event = Evenemangets titel
desk-letters-means-date = Evenemangets datum
desk-letters-means-hours = Dagar och tider, en rad för varje dag
desk-letters-means-place = Var det äger rum; länken för att ansluta endast för dem som har en plats
desk-letters-means-link = Den anmäldas personliga länk
desk-letters-means-number = Nummer på väntelistan
desk-letters-means-until = Till när en erbjuden plats är reserverad

desk-invitations-title = Inbjudningar
desk-invitations-lead = Varje inbjudan innehåller en länk som gäller för en anmälan.
desk-invitations-open-note = Till detta evenemang går det även att anmäla sig utan inbjudan.
desk-invitations-guests = Vilka som ska bjudas in
desk-invitations-guests-help = En per rad: Ada Lovelace <ada@city.example>, eller bara adressen. De som har bjudits in tidigare får en ny länk, och den gamla upphör.
desk-invitations-language = Mejlens språk
desk-invitations-send = Skicka inbjudningar
desk-invitations-nobody = Skriv minst en adress.
desk-invitations-too-many = Bjud in högst { $most } personer på en gång.
desk-invitations-no-address = Rad { $line } har ingen giltig e-postadress.
desk-invitations-twice = Rad { $line } upprepar en adress.
desk-invitations-more-flaws = { $count ->
    [one] Ytterligare en rad innehåller ett fel.
   *[other] Ytterligare { $count } rader innehåller fel.
}
desk-invitations-sent-flash = Inbjudningarna är på väg.
desk-invitations-none-sent-flash = Inga mejl skickades: alla har redan anmält sig.
desk-invitations-none = Ingen är inbjuden ännu
desk-invitations-none-hint = Klistra in en lista med namn och adresser ovan.
desk-invitations-caption = { $count ->
    [one] En inbjudan
   *[other] { $count } inbjudningar
}
desk-invitations-at = Inbjuden
desk-invitations-waiting = Inget svar ännu
desk-invitations-deeds = Möjliga åtgärder
desk-invitations-application = Anmälan
desk-invitations-again = Skicka igen
desk-invitations-take-back = Återkalla
desk-invitations-taken-back-flash = Inbjudan är återkallad. Dess länk fungerar inte längre.
desk-invitations-used-flash = Inbjudan har använts och kan inte återkallas.

## The organiser's desk

desk-title = Arbetsyta
desk-lead = Dina evenemang efter vad de behöver härnäst.
desk-kicker = Sekretariatets arbetsyta
desk-new-event = Nytt evenemang
desk-new-series = Ny serie
desk-empty = Inga evenemang ännu
desk-empty-help = Skapa det första utkastet. Endast ditt sekretariat ser det tills du tillkännager det.
desk-series-title = Serier och kampanjer
desk-pile-running = Pågår nu
desk-pile-selecting = Att besluta och meddela
desk-pile-drafts = Utkast
desk-pile-ahead = Tillkännagivna
desk-pile-without-feedback = Avslutade, ingen utvärdering ännu
desk-pile-over = Avslutade eller inställda
desk-older = Evenemang som avslutades för mer än { $days } dagar sedan
desk-fact-places = { $taken } av { $capacity } platser tagna
desk-fact-accepted = Antagna: { $count }
desk-fact-submitted = { $count } att besluta
desk-fact-waiting = { $count } väntar
desk-fact-untold = Inte meddelade ännu: { $count }
desk-fact-feedback = { $count } { $count ->
    [one] svar
   *[other] svar
  } på utvärderingen
desk-way-edit = Redigera
desk-way-applications = Anmälningar
desk-way-attendance = Närvaro
desk-way-announce = Tillkännage
desk-way-standing = Stäng, förläng, ställ in

desk-event-title = { $page } – { $event }
desk-see-page = Se den offentliga sidan
desk-convened = Ingen anmäler sig till det här mötet, så här finns inget att ställa in, välja ut eller räkna. De som kallat till det noterar vilka som deltar på en egen sida.
desk-tabs = Arbetsytans sidor
desk-tab-facts = Grunduppgifter
desk-tab-days = Dagar
desk-tab-organisations = Organisationer
desk-tab-agenda = Program
desk-tab-audience = Synlighet
desk-tab-registration = Anmälan
desk-tab-questions = Frågor
desk-tab-quotas = Kvoter
desk-tab-links = Länkade evenemang
desk-tab-standing = Tillkännage och stäng
desk-tab-prepare = Förbered
desk-tab-receive = Deltagare
desk-save = Spara
desk-choose = Välj
desk-when = När
desk-who = Vem
desk-deeds = Åtgärder
desk-saved-flash = Sparat.
desk-markdown-help = Markdown: **fetstil**, listor, länkar och rubriker.

# What is wrong with a field
desk-form-too-long = Skriv högst { $longest } tecken.
desk-form-too-many = Högst { $most } poster ryms här.
desk-form-not-a-count = Ange ett heltal från { $least } till { $most }.
desk-form-not-an-address = Ange en webbadress som börjar med https:// eller http://.
desk-form-not-a-choice = Välj ett av svaren som erbjuds.
desk-form-not-a-date = Ange ett datum, till exempel 2026-03-12.
desk-form-not-a-time = Ange en tid, till exempel 09:30.
desk-form-not-a-moment = Ange datum och tid, till exempel 2026-03-12 09:30.
desk-form-hour-left-out = Klockslaget { $time } finns inte { $date } i { $zone }: klockorna ställs fram förbi det. Välj en tidigare eller senare tid.
desk-form-ends-before-start = Slutet måste komma efter början, samma dag.
desk-form-missing = Detta är obligatoriskt.
desk-form-original-missing = Skriv detta på originalspråket först, eller välj ett annat originalspråk.
desk-form-languages-missing = Välj minst ett språk.
desk-form-topic-too-long = Ett ämne har högst { $longest } tecken. Sätt kommatecken mellan ämnen.
desk-form-series-of-another-network = Välj en serie som hör till det nätverk som håller evenemanget.
desk-form-no-such-organisation = Ingen organisation här har namnet eller adressen ”{ $name }”.
desk-form-no-such-person = Ingen här har ett konto med adressen ”{ $address }”.

# Texts in several languages
desk-section-original = { $language } (original)
desk-section-translation = { $language } (översättning)
desk-languages-title = Textens språk
desk-languages-original = Skrivet först på
desk-languages-more = Lägg till ett språk
desk-languages-help = En översättning som du lämnar tom försvinner när du sparar.
desk-languages-add = Lägg till

# A new event
desk-draft-title = Nytt evenemang
desk-draft-lead = Börja med det du vet. Endast ditt sekretariat ser utkastet tills du tillkännager det.
desk-draft-network = Nätverk
desk-draft-language = Titelns språk
desk-draft-title-help = Evenemangets adress bildas av den och ändras aldrig.
desk-draft-when = När
desk-draft-day = Första dag
desk-draft-day-help = Lämna tomt om det inte finns något datum ännu.
desk-draft-pattern = Använd ett tidigare evenemang som mall
desk-draft-pattern-help = Tar över texter, plats, organisationer, frågor, kvoter och, räknat från första dagen, dagar, tider och sessioner. Talare, synlighet och länken för att ansluta tas inte över.
desk-draft-no-pattern = Börja tomt
desk-draft-button = Skapa utkast
desk-draft-flash = Utkastet är skapat. Fyll i resten och tillkännage det sedan.

# Facts
desk-facts-title = Titel
desk-facts-summary = Sammanfattning
desk-facts-summary-help = Två rader för listor och flöden.
desk-facts-about = Beskrivning
desk-facts-rules = Ordningsregler
desk-facts-rules-help = Till exempel: inga bildspel.
desk-facts-where = Var
desk-facts-city = Ort
desk-facts-country = Land
desk-facts-online-only = Endast digitalt
desk-facts-place = Lokal och gata
desk-facts-place-help = Byggnadens namn och adress.
desk-facts-place-for-accepted = Visa lokalen endast för antagna deltagare
desk-facts-online-url = Länk för att ansluta
desk-facts-online-url-help = Visas endast för antagna deltagare.
desk-facts-zone = Tidszon
desk-facts-zone-help = Alla tider för evenemanget är tider i denna zon.
desk-facts-for-whom = För vem
desk-facts-languages = Språk som talas
desk-facts-interpretation = Tolkas till
desk-facts-targets = Avsett för
desk-facts-targets-help = Välj inget om alla är välkomna.
desk-facts-topics = Ämnen
desk-facts-topics-help = Sätt kommatecken mellan dem, till exempel: livsmedel, reserverade kontrakt.
desk-facts-more = Mer
desk-facts-series = Del av serien
desk-facts-no-series = Ingen serie
desk-facts-website = Egen webbplats
desk-facts-agenda-follows = Programmet kommer senare
desk-facts-agenda-follows-help = Läsarna får veta att det kommer. När ett program publiceras upphör detta.

# Days
desk-days-lead = Varje dag har egna tider, enligt klockan i { $zone }. Evenemangets början och slut följer av dem.
desk-days-day = Dag { $number }
desk-days-new = En dag till
desk-days-date = Datum
desk-days-starts = Från
desk-days-ends = Till
desk-days-remove = Ta bort denna dag
desk-days-twice = Detta datum står här två gånger.
desk-days-session-outside = Sessionen ”{ $session }” skulle hamna utanför dessa tider. Flytta först sessionen eller behåll tiderna.
desk-days-sessions-lost = { $count ->
    [one] En session ligger på en dag som du tar bort. Kryssa i rutan för att även ta bort den.
   *[other] { $count } sessioner ligger på dagar som du tar bort. Kryssa i rutan för att även ta bort dem.
  }
desk-days-with-sessions = Ta även bort dessa dagars sessioner
desk-days-checked-in = Deltagare checkades in en dag som du tar bort, så den måste vara kvar.
desk-days-none = Ett tillkännagivet evenemang har alltid minst en dag.

# Organisations
desk-organisations-lead = Ange namnet på eller adressen till en organisation som finns på plattformen, så länkar namnet till dess sida. Andra namn visas som de är. Töm namnet för att ta bort en rad.
desk-organisations-line = Organisation { $number }
desk-organisations-role = Roll
desk-organisations-name = Namn eller adress
desk-organisations-name-help = Till exempel: city-of-helsinki
desk-organisations-print = Visas som
desk-organisations-print-help = Dess eget namn om tomt.
desk-organisations-order = Ordning
desk-organisations-known = Se organisationen

# Audiences
desk-audience-everyone = Alla
desk-audience-signed-in = Alla med ett konto
desk-audience-members = Medlemmar i { $network }
desk-audience-members-from = Medlemmar i { $network } från och med nivån { $tier }
desk-audience-buyers = Offentliga upphandlare som är medlemmar i { $network }
desk-audience-secretariat = Endast sekretariatet för { $network }
desk-audience-group = Medlemmarna i en grupp
desk-audience-core-group = Kärngruppen i en grupp
desk-audience-groups = { $count ->
    [one] Medlemmarna i { $count } grupp
   *[other] Medlemmarna i { $count } grupper
}
desk-audience-organisations = Vissa organisationer
desk-audience-people = Vissa personer
desk-audience-organisations-named = { $count } { $count ->
    [one] namngiven organisation
   *[other] namngivna organisationer
  }
desk-audience-people-named = { $count } { $count ->
    [one] namngiven person
   *[other] namngivna personer
  }
desk-audience-not-chosen = Inte valt ännu
desk-audience-names = Namn
desk-audience-names-help = Endast för vissa organisationer (namn eller adress) eller personer (e-postadress), en per rad.
desk-audience-label = Vem som får se det när det är tillkännagivet
desk-audience-help = Ditt sekretariat ser det alltid.
desk-audience-reason = Skäl till ändringen
desk-audience-reason-help = Behövs när evenemanget är tillkännagivet. Det sparas med ditt namn och tidpunkten.
desk-audience-no-reason = Ange skälet: andra känner redan till evenemanget, så ändringen sparas.
desk-audience-history = Ändringar hittills
desk-audience-from = Från
desk-audience-to = Till

# Registration and capacity
desk-capacity-label = Platser
desk-capacity-help = Lämna tomt för obegränsat. Fler platser går genast vidare till väntelistan.
desk-capacity-button = Ändra antalet platser
desk-capacity-now = Nu: antagna { $accepted }, erbjudna { $offered }, på väntelistan { $waitlisted }.
desk-capacity-taken = { $count ->
    [one] En plats är redan tagen eller erbjuden. Ange minst så många.
   *[other] { $count } platser är redan tagna eller erbjudna. Ange minst så många.
  }
desk-capacity-flash = Antalet platser är ändrat.
desk-registration-kind = Hur man anmäler sig
desk-registration-url = Adress för anmälan
desk-registration-url-help = Endast för anmälan på en annan webbplats.
desk-registration-opens = Öppnar
desk-registration-opens-help = Tid i { $zone }. Vid tillkännagivandet om tomt.
desk-registration-closes = Stänger
desk-registration-closes-help = Tid i { $zone }. När evenemanget börjar om tomt.
desk-registration-extend = Förläng
desk-registration-per-organisation = Högsta antal platser för en organisation
desk-registration-per-organisation-help = Lämna tomt för obegränsat.
desk-registration-offer-hours = Antal timmar som en erbjuden plats är reserverad
desk-registration-offer-hours-help = Därefter går den vidare till nästa person på väntelistan.
desk-registration-shows-numbers = Visa för alla hur många platser som är tagna
desk-registration-no-address = Ange adressen till webbplatsen där man anmäler sig.
desk-registration-closes-before-opening = Anmälan måste stänga efter att den öppnar.
desk-registration-closes-after-end = Anmälan måste stänga innan evenemanget slutar.
desk-registration-closing-announced = Sista anmälningstid är tillkännagiven. Den kan bara flyttas fram genom en förlängning.
desk-registration-applied = Det finns redan anmälningar, så anmälningssättet kan inte ändras.

# Agenda
desk-agenda-no-days = Evenemanget har inga dagar ännu
desk-agenda-no-days-help = Sessioner hör till dagar: lägg först till en dag.
desk-agenda-no-sessions = Inga sessioner ännu.
desk-agenda-warnings = Kontrollera
desk-agenda-parallel = ”{ $one }” och ”{ $other }” äger rum samtidigt.
desk-agenda-same-room = ”{ $one }” och ”{ $other }” äger rum samtidigt i samma rum ({ $room }).
desk-agenda-same-speaker = { $name } talar samtidigt i ”{ $one }” och ”{ $other }”.
desk-agenda-publish-title = Publicera
desk-agenda-before-publishing = Tills du publicerar en första version ser läsarna sessionerna som de står här. Därefter ser de den senaste versionen.
desk-agenda-after-publishing = Läsarna ser den senaste versionen:
desk-agenda-latest = Version { $number } från { $when }
desk-agenda-unpublished = Inte publicerat ännu
desk-agenda-unpublished-quiet = Platser i eller synlighet för sessioner.
desk-agenda-unchanged = Inget har ändrats sedan den senaste versionen.
desk-agenda-not-announced = Tillkännage evenemanget innan du publicerar dess program.
desk-agenda-empty = Lägg till en session innan du publicerar.
desk-agenda-note = Meddelande till läsarna
desk-agenda-note-help = Kommer med i historiken och i mejlet till antagna deltagare.
desk-agenda-publish = Publicera och meddela deltagarna
desk-agenda-flash = Programmet är publicerat.
desk-session-add = Lägg till en session
desk-session-new = Ny session
desk-session-day = Dag
desk-session-hours = Tid
desk-session-title = Titel
desk-session-about = Beskrivning
desk-session-how = Form och personer
desk-session-format = Format
desk-session-room = Rum
desk-session-capacity = Platser
desk-session-speakers = Talare
desk-session-speakers-help = En per rad: Namn | organisation och befattning
desk-session-languages = Språk
desk-session-languages-help = Endast om de skiljer sig från evenemangets.
desk-session-for-whom = För vem
desk-session-seen-by = Vem som får veta vad det är
desk-session-seen-by-help = Alla andra får bara veta att något pågår.
desk-session-attended-by = Vem som får komma
desk-session-attended-by-help = Visas för dem som får känna till sessionen.
desk-session-reason-help = Behövs när du ändrar vem som får se den. Det sparas med ditt namn och tidpunkten.
desk-session-outside-day = ”{ $session }” måste ligga inom tiderna för { $date }: { $hours }.
desk-session-remove = Ta bort denna session
desk-session-remove-question = Sessionen försvinner från programmet; publicerade versioner behåller den. Dess material finns kvar hos evenemanget.
desk-session-saved-flash = Sessionen är sparad.
desk-session-removed-flash = Sessionen är borttagen.

# Questions
desk-questions-none = Inga frågor ställs.
desk-questions-retired = Ställs inte längre
desk-questions-retired-note = Svaren på dem sparas.
desk-question-new = Ny fråga
desk-question-edit = Redigera frågan
desk-question-label = Fråga
desk-question-kind = Typ av svar
desk-question-stage = Ställs
question-stage-application = Vid anmälan
question-stage-feedback = Efter evenemanget
question-kind-text = En textrad
question-kind-long-text = Några textrader
question-kind-choice = Ett av flera alternativ
question-kind-choices = Ett eller flera alternativ
question-kind-yes-no = Ja eller nej
question-kind-dietary = Kostbehov
question-kind-access = Tillgänglighetsbehov
question-kind-consent = Samtycke
question-kind-rating = Ett till fem
desk-question-help = Hjälp
desk-question-help-help = Står under frågan.
desk-question-choices = Alternativ
desk-question-choices-help = Endast för frågor med alternativ: ett per rad, i samma ordning på alla språk.
desk-question-required = Obligatorisk
desk-question-is-required = Svar krävs
desk-question-is-required-help = Utan ett obligatoriskt samtycke kan ingen anmäla sig.
desk-question-yes = Ja
desk-question-no = Nej
desk-question-up = Flytta upp
desk-question-retire = Sluta fråga
desk-question-ask-again = Fråga igen
desk-question-preview = Förhandsvisning
desk-question-answered = Frågan har besvarats. Du kan ändra dess ord och lägga till alternativ; typen och de alternativ som finns är kvar.
desk-question-kind-of-answered = Frågan har besvarats, så typen kan inte ändras. Sluta ställa den och lägg till en ny.
desk-question-choices-of-answered = Frågan har besvarats, så inget alternativ kan tas bort.
desk-question-too-few-choices = Ange minst två alternativ, ett per rad.
desk-question-too-many = Evenemanget har tillräckligt många frågor.
desk-question-choices-differ = Ange { $count ->
    [one] en rad
   *[other] { $count } rader
  }, som på originalspråket.

# Quotas
desk-quotas-lead = Högsta antal platser för en typ av anmälda, ett land eller en organisation. Den som har en plats behåller den. Töm antalet för att ta bort en rad.
desk-quotas-warnings = Kontrollera
desk-quota-line = Kvot { $number }
desk-quota-by = Räknas per
quota-dimension-target = Typ av anmälda
quota-dimension-country = Land
quota-dimension-organisation = Organisation
desk-quota-target = Typ av anmälda
desk-quota-each = Var och en för sig
desk-quota-value = Land eller organisation
desk-quota-value-help = Var och en för sig om tomt.
desk-quota-places = Högsta antal platser
desk-quota-twice = Denna kvot står här två gånger.
desk-quota-no-such-country = ”{ $name }” är inget land. Ange dess namn eller kod, till exempel FI.
desk-quota-never-taken = { $count ->
    [one] Kvoterna för alla typer av anmälda lämnar tillsammans en plats som ingen kan få.
   *[other] Kvoterna för alla typer av anmälda lämnar tillsammans { $count } platser som ingen kan få.
  }
desk-quota-no-limit = En kvot på { $count } är mer än det finns platser, så den begränsar ingen.

# Linked events
desk-links-lead = Varje evenemang visar det andra för dem som får se det.
desk-link-relation = Detta evenemang och det andra
desk-link-other = Det andra evenemanget
desk-link-other-help = Dess adress, eller den sista delen av den: esct-aalborg-2024
desk-link-add = Länka
desk-link-remove = Ta bort länken
desk-link-itself = Detta är samma evenemang.
desk-link-already = Dessa evenemang är redan länkade. Ta bort den länken först.
desk-link-no-such-event = Det finns inget evenemang med denna adress.

# Announcing, closing, extending, calling off
desk-story-drafted = Utkast skapat: { $when } { $who }
desk-story-announced = Tillkännagivet: { $when } { $who }
desk-story-closed = Anmälan stängd manuellt: { $when } { $who }
desk-story-cancelled = Inställt: { $when } { $who }
desk-lack-title = Ge det en titel.
desk-lack-day = Lägg till minst en dag.
desk-lack-audience = Välj vem som får se det.
desk-lack-place = Ange en ort, en lokal eller en länk för att ansluta.
desk-lack-languages = Välj vilka språk som talas.
desk-lack-registration-address = Ange adressen där man anmäler sig.
desk-announce-title = Tillkännage
desk-announce-lead = Evenemanget blir synligt för sin målgrupp och visas i kalendern och flödena. Programmet kan komma senare.
desk-announce-lacks = Innan du kan tillkännage det:
desk-announce-button = Tillkännage
desk-announce-not-draft = Endast ett utkast kan tillkännages.
desk-announce-flash = Evenemanget är tillkännagivet.
desk-close-title = Anmälan
desk-close-at = Anmälan stänger { $moment }.
desk-close-button = Stäng anmälan nu
desk-close-question = Ingen kan längre anmäla sig. De som har anmält sig är kvar. Du kan öppna den igen.
desk-close-flash = Anmälan är stängd.
desk-close-not-on = Detta går för ett tillkännagivet evenemang som inte är avslutat.
desk-close-already = Anmälan är redan stängd.
desk-reopen-lead = Anmälan stängdes manuellt.
desk-reopen-button = Öppna anmälan igen
desk-reopen-flash = Anmälan är öppen igen.
desk-reopen-not-closed = Anmälan stängdes inte manuellt.
desk-reopen-time-passed = Sista anmälningstid har passerat. Förläng den när du har öppnat anmälan igen.
desk-extend-title = Förläng anmälningstiden
desk-extend-lead = Läsarna ser den gamla tiden, den nya tiden och skälet.
desk-extend-until = Ny sista anmälningstid
desk-extend-reason = Skäl
desk-extend-reason-help = Visas för läsarna, till exempel: på önskemål av flera städer.
desk-extend-button = Förläng
desk-extend-flash = Sista anmälningstid är flyttad.
desk-extend-closed = Anmälan stängdes manuellt. Öppna den först igen.
desk-extend-not-later = Välj en kommande tid som är senare än den nuvarande sista anmälningstiden.
desk-extend-no-reason = Ange skälet: läsarna får veta det.
desk-extend-history = Förlängningar hittills
desk-extend-from = Från
desk-extend-to = Till
desk-cancel-title = Ställ in evenemanget
desk-cancel-button = Ställ in evenemanget
desk-cancel-question = Detta kan inte ångras. Evenemanget finns kvar i kalendern, märkt som inställt. Alla som har anmält sig eller bjudits in får ett mejl med ditt skäl.
desk-cancel-reason = Skäl
desk-cancel-reason-help = Kommer med i mejlet och står på sidan.
desk-cancel-no-reason = Ange skälet: de som ville komma får veta det.
desk-cancel-not-ahead = Endast ett tillkännagivet evenemang som inte är avslutat kan ställas in, och bara en gång.
desk-cancel-flash = Evenemanget är inställt och alla som ville komma meddelas.
desk-cancelled-because = Angivet skäl: { $reason }

# A series
desk-series-new = Ny serie
desk-series-name = Namn
desk-series-tagline = På en rad
desk-series-countries = Länder som den ska nå
desk-series-countries-help = Framstegen räknas mot dessa.

## Letters about a cancelled event

event-cancelled-letter-subject = Inställt: { $event }
event-cancelled-letter-greeting = Hej { $name }!
event-cancelled-letter-fact = Evenemanget ”{ $event }” i { $network } äger inte rum.
event-cancelled-letter-fact-dated = Evenemanget ”{ $event }” ({ $date }) i { $network } äger inte rum.
event-cancelled-letter-reason = Arrangörerna skriver: { $reason }
event-cancelled-letter-nothing-to-do = Du behöver inte göra något: din anmälan har upphört. Ta bort evenemanget ur din kalender och avboka det som du har bokat för det.
event-cancelled-letter-contact = Om du har frågor, till exempel om resekostnader, skriv till { $address }.

## Versions of an agenda

agenda-versions-title = Programmets versioner
agenda-versions-lead = Vad som publicerades när, och vad som ändrades.
agenda-versions-none = Ingen version har publicerats
agenda-versions-none-help = Det program som står på evenemangets sida är det som gäller.
agenda-versions-back = Tillbaka till evenemanget
agenda-version-title = Version { $number } av programmet
agenda-version-first = Första versionen.
agenda-version-changes = { $count ->
    [0] Ingen ändring för dig.
    [one] En session ändrades.
   *[other] { $count } sessioner ändrades.
  }
agenda-version-published = Publicerad { $moment }.
agenda-version-not-latest = En nyare version har publicerats sedan dess.
agenda-version-no-changes = Inget som du kan se ändrades i denna version.
agenda-when = { $date }, { $time }
agenda-change-added = Nytt i programmet.
agenda-change-removed = Inte längre i programmet.
agenda-change-moved = Flyttad; tidigare tid: { $from }.
agenda-change-renamed = Tidigare titel: ”{ $from }”.
agenda-change-room = Nytt rum: { $to } (tidigare { $from }).
agenda-change-room-given = Rum: { $to }.
agenda-change-room-taken = Inte längre i { $from }.
agenda-change-speakers-joined = Talar nu: { $names }.
agenda-change-speakers-left = Talar inte längre: { $names }.
agenda-change-details = Beskrivning, format eller språk ändrat.

## Letters about an agenda

agenda-letter-subject = Programmet ändrat: { $event }
agenda-letter-subject-first = Program: { $event }
agenda-letter-greeting = Hej { $name }!
agenda-letter-changed = Programmet för ”{ $event }” har ändrats:
agenda-letter-first = Programmet för ”{ $event }” har publicerats:
agenda-letter-more = Hela programmet: { $address }
agenda-letter-signature = Sekretariatet för { $network }

## Who comes to the door without registration

walk-in-button = Någon utan anmälan
walk-in-title = Någon utan anmälan
walk-in-tag = Oanmäld
walk-in-free = { $count ->
    [0] Ingen plats är ledig.
    [one] { $count } plats är ledig.
   *[other] { $count } platser är lediga.
}
walk-in-email-help = Behövs inte. Med en adress får personen ett mejl med länken till material, intyg och utvärdering.
walk-in-no-email = Ingen adress angiven
walk-in-submit = Lägg till och checka in
walk-in-flash = Tillagd och incheckad.
walk-in-full = Alla { $places } platser är tagna
walk-in-full-text = Om lokalen rymmer fler, höj antalet platser. Om någon med plats inte kommer, avslå den anmälan. Lägg sedan till personen igen.
walk-in-to-capacity = Höj antalet platser
walk-in-to-applications = Avslå en anmälan
walk-in-quota = En kvot är full: { $quota }
walk-in-quota-text = Det finns lediga platser. Du kan släppa in personen utöver kvoten; det noteras.
walk-in-over-quota = Släpp in utöver kvoten
walk-in-registered-address = Den här adressen är redan anmäld
walk-in-registered-name = Någon med det här namnet är redan anmäld
walk-in-namesake-text = Är det samma person? Om inte, lägg till personen nedan.
walk-in-somebody-else = Det är någon annan: lägg till och checka in
walk-in-let-in = Ge en plats och checka in

## In decisions, letters and files

application-reason-walked-in = Kom utan anmälan
application-reason-let-in = Insläppt vid entrén
application-letter-door-subject = Du släpptes in: { $event }
application-letter-door-body =
    Hej { $name }!

    Du anmäldes vid entrén till ”{ $event }”.

    Via din personliga länk hittar du materialet och, efter evenemanget, ditt intyg och utvärderingen:
    { $link }

    Behåll länken för dig själv.
application-letter-calendar-removed = Den bifogade filen tar bort evenemanget ur din kalender.
application-letter-offer-expired = Ditt svar på den erbjudna platsen kom inte i tid, så platsen går till nästa person på väntelistan.
export-way = Hur anmäld
export-at-the-door = Vid entrén
export-in-advance = I förväg

## Telling participants what changes

desk-form-tell = Meddela deltagarna vad som ändras
desk-form-tell-help = Alla med en plats får ett mejl med nya kalenderposter, om dagar, tider, plats eller länk ändras.
desk-saved-told-flash = Sparat. Deltagarna har meddelats.
changes-letter-subject = Ändrat: { $event }
changes-letter-fact = Något har ändrats för ”{ $event }”, där du har en plats.
changes-letter-hours =
    Nya dagar och tider:
    { $to }
    Hittills:
    { $from }
changes-letter-place =
    Ny plats: { $to }
    Hittills: { $from }
changes-letter-link = Ny länk för att ansluta: { $link }
changes-letter-no-link = Det går inte längre att ansluta digitalt.
changes-letter-calendar = Den bifogade filen uppdaterar din kalender.
changes-letter-withdraw = Om du inte längre kan komma, avboka via din personliga länk, så att någon annan får platsen: { $link }

## What the log says

event-drafted = gjorde ett utkast till ett evenemang
event-edited = redigerade ett evenemang
event-days-changed = ändrade dagarna för ett evenemang
event-organisations-changed = ändrade vilka som står bakom ett evenemang
event-audience-changed = ändrade vem som får se ett evenemang
event-announced = tillkännagav ett evenemang
event-cancelled = ställde in ett evenemang
event-linked = länkade två evenemang
event-unlinked = tog bort länken mellan två evenemang
event-capacity-changed = ändrade antalet platser
event-quotas-changed = ändrade kvoterna för ett evenemang
event-question-edited = redigerade en fråga
event-registration-edited = ändrade hur man anmäler sig
event-registration-closed = stängde anmälan
event-registration-reopened = öppnade anmälan igen
event-registration-extended = förlängde anmälningstiden
agenda-session-edited = redigerade en session
agenda-session-removed = tog bort en session
agenda-published = publicerade programmet
series-edited = redigerade en serie
application-received = anmälde sig till ett evenemang
application-changed = ändrade en anmälan
application-decided = fattade beslut om en anmälan
decisions-told = mejlade beslut
letter-worded = formulerade ett mejl
guests-invited = bjöd in gäster
participants-told = berättade om ändringar för deltagarna
participant-checked-in = checkade in en person
check-in-taken-back = tog tillbaka en incheckning
no-shows-noted = noterade vilka som inte kom
no-show-taken-back = tog tillbaka att någon inte kom
material-uploaded = lade till material
material-removed = tog bort material
certificates-announced = mejlade intyg
certificate-issued = utfärdade ett intyg
feedback-asked = bad deltagarna om återkoppling
feedback-given = gav återkoppling

# Topics that the house knows; they are kept in English, in lower case
event-topic-accessibility = Tillgänglighet
event-topic-biodiversity = Biologisk mångfald
event-topic-circular-economy = Cirkulär ekonomi
event-topic-cleaning = Städning
event-topic-climate = Klimat
event-topic-construction = Byggande
event-topic-due-diligence = Tillbörlig aktsamhet
event-topic-economic-development = Ekonomisk utveckling
event-topic-electronics = Elektronik
event-topic-energy = Energi
event-topic-food = Livsmedel
event-topic-furniture = Möbler
event-topic-health = Hälsa
event-topic-human-rights = Mänskliga rättigheter
event-topic-ict = IKT
event-topic-innovation = Innovation
event-topic-joint-procurement = Gemensam upphandling
event-topic-mobility = Mobilitet
event-topic-reserved-contracts = Reserverade kontrakt
event-topic-social-economy = Social ekonomi
event-topic-social-procurement = Social upphandling
event-topic-sustainable-cities = Hållbara städer
event-topic-sustainable-procurement = Hållbar upphandling
event-topic-textiles = Textilier
event-topic-waste = Avfall
event-topic-water = Vatten
