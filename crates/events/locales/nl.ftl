## What events are: words that every part of this room uses

event-state-draft = Concept
event-state-announced = Aangekondigd
event-state-open = Aanmelden mogelijk
event-state-full = Vol
event-state-closed = Aanmelding gesloten
event-state-running = Nu bezig
event-state-past = Afgelopen
event-state-cancelled = Geannuleerd

event-target-public-authority = Overheden
event-target-social-economy = Organisaties in de sociale economie
event-target-supplier = Leveranciers
event-target-other = Anderen
event-target-public-authority-one = Overheid
event-target-social-economy-one = Organisatie in de sociale economie
event-target-supplier-one = Leverancier
event-target-other-one = Andere

event-registration-open = Open: op volgorde van aanmelding, daarna een wachtlijst
event-registration-selection = Blijk van belangstelling: de organisator selecteert
event-registration-invitation = Op uitnodiging
event-registration-external = Op een andere site
event-registration-none = Geen: wie de bijeenkomst heeft belegd, noteert wie aanwezig is

event-role-organiser = Georganiseerd door
event-role-co-host = Te gast bij
event-role-cooperation = In samenwerking met
event-role-support = Met steun van

session-format-plenary = Plenaire sessie
session-format-panel = Panel
session-format-workshop = Workshop
session-format-round-table = Rondetafelgesprekken
session-format-simulation = Simulatiespel
session-format-study-visit = Studiebezoek
session-format-market = Markt
session-format-break = Pauze

event-place-online = Online
event-place-follows = Plaats volgt nog
event-place-and-online = { $place }, en online
event-closes-on = De aanmelding sluit op { $day }

## The calendar

event-navigation = Kalender
event-calendar-title = Kalender
event-calendar-lead = Trainingen, conferenties, webinars en werkbijeenkomsten van alle netwerken in dit huis.
event-calendar-views = Weergaven van de kalender
event-calendar-upcoming = Komende
event-calendar-month = Per maand
event-calendar-past = Afgelopen
event-calendar-no-day = Nog geen datum
event-calendar-none = Er is niets gepland
event-calendar-none-hint = Er is geen komend evenement dat aan uw keuze voldoet. Bekijk afgelopen evenementen of abonneer u hieronder op de kalender om van het volgende te horen.
event-calendar-none-past = Geen afgelopen evenement gevonden
event-calendar-show-all = Alle komende evenementen tonen
event-calendar-keep = Op de hoogte blijven
event-calendar-keep-lead = Beide volgen wat u hierboven hebt gekozen en blijven vanzelf actueel.
event-calendar-subscribe = Abonneren in mijn agenda (iCalendar)
event-calendar-follow = Nieuwe evenementen volgen (Atom-feed)
event-feed-title = Evenementen
event-feed-of = Evenementen – { $house }

event-filter-title = Filter
event-filter-country = Land
event-filter-any-country = Alle landen
event-filter-language = Taal
event-filter-any-language = Alle talen
event-filter-audience = Bedoeld voor
event-filter-any-audience = Iedereen
event-filter-topic = Onderwerp
event-filter-any-topic = Alle onderwerpen
event-filter-network = Netwerk
event-filter-any-network = Alle netwerken
event-filter-free = Plaatsen
event-filter-free-any = Maakt niet uit
event-filter-free-yes = Plaatsen beschikbaar

event-month-turn = Andere maanden
event-month-previous = Vorige maand
event-month-next = Volgende maand
event-month-jump = Naar een andere maand gaan
event-month-month = Maand
event-month-year = Jaar
event-month-empty = In deze maand vindt niets plaats.

## Registering, on the page of an event

event-box-title = Aanmelding
event-box-draft = Dit is een concept. Alleen het secretariaat kan het zien.
event-box-announced = De aanmelding is nog niet geopend.
event-box-open = Plaatsen worden toegekend op volgorde van aanmelding.
event-box-open-button = Aanmelden
event-box-selection = Geef aan waarom u wilt komen. De organisator kiest uit alle belangstellenden en schrijft iedereen.
event-box-selection-button = Belangstelling kenbaar maken
event-box-invitation = Alleen genodigden kunnen zich aanmelden. Gebruik de link in uw uitnodiging.
event-box-external = Aanmelden gaat via de site van de organisator.
event-box-external-button = Aanmelden op de site van de organisator
event-box-none = Voor deze bijeenkomst meldt niemand zich aan: wie haar heeft belegd, noteert wie aanwezig is.
event-meeting-of = Een bijeenkomst van { $names }
event-meeting-title = Een bijeenkomst
event-meeting-page = Pagina van de bijeenkomst: { $name }
event-meeting-convener = Pagina van { $name }
event-box-full = Alle plaatsen zijn bezet. U kunt zich op de wachtlijst laten zetten: plaatsen die vrijkomen, worden op volgorde aangeboden.
event-box-full-button = Op de wachtlijst
event-box-closed = De aanmelding is gesloten.
event-box-running = Dit evenement is nu bezig.
event-box-past = Dit evenement is afgelopen.
event-box-cancelled = Dit evenement gaat niet door.
event-box-opens = De aanmelding opent op { $moment }.
event-box-closes = De aanmelding sluit op { $moment }.
event-box-closed-at = Gesloten op { $moment }.
event-extension = Einde van de aanmeldtermijn verschoven van { $from } naar { $to }.
event-extension-because = Einde van de aanmeldtermijn verschoven van { $from } naar { $to }: { $reason }
event-extension-set = Einde van de aanmeldtermijn vastgesteld op { $to }.
event-extension-set-because = Einde van de aanmeldtermijn vastgesteld op { $to }: { $reason }
event-extensions-title = Wijzigingen van de aanmeldtermijn
event-numbers-of = { $taken } van { $capacity } { $capacity ->
    [one] plaats
   *[other] plaatsen
} bezet
event-numbers-taken = { $taken ->
    [one] { $taken } plaats bezet
   *[other] { $taken } plaatsen bezet
}
event-numbers-waiting = { $count } op de wachtlijst
event-numbers-label = Plaatsen
event-own-submitted = U hebt zich aangemeld. De organisator zal u schrijven.
event-own-accepted = U hebt een plaats.
event-own-waitlisted = U staat op de wachtlijst.
event-own-offered = Er wordt een plaats voor u vrijgehouden. Antwoord met de link in uw e-mail.
event-own-declined = Er is deze keer geen plaats voor u.
event-own-cancelled = U hebt uw aanmelding geannuleerd.

## The page of an event

event-original = Oorspronkelijke titel:
event-shown-to = Niet openbaar. Zichtbaar voor: { $audience }
event-place-label = Plaats
event-place-connect = Online deelnemen
event-place-withheld = De details worden aan de deelnemers meegedeeld.
event-languages = Talen
event-interpretation = Vertolking naar
event-series = Onderdeel van
event-website = Website
event-add-to-calendar = In mijn agenda zetten
event-days-title = Wanneer
event-days-none = De datum volgt nog.
event-own-hours = uw tijd: { $hours }
event-agenda-title = Programma
event-agenda-follows = Het programma volgt nog.
event-agenda-changes = Wat er in het programma is gewijzigd
event-house-rules = Huisregels
event-materials-title = Materiaal
event-linked-title = Samenhangende evenementen
event-link-back-to-back = Aansluitend op elkaar
event-link-joint-meeting = Gezamenlijke bijeenkomst
event-link-followed-by = Vervolgd door
event-link-follows = Vervolg op
event-link-related = Verwant
event-session-restricted = Dit onderdeel is niet openbaar.
event-session-places = { $count ->
    [one] { $count } plaats
   *[other] { $count } plaatsen
}
event-session-for = Deelname: { $audience }
event-desk-label = Voor het secretariaat

## Feeds

event-feed-cancelled = Geannuleerd: { $event }
event-feed-day = { $event } (dag { $day } van { $days })
event-feed-connect = Online deelnemen: { $link }

## Applications: how they stand, and why

application-status-submitted = Ingediend
application-status-accepted = Toegelaten
application-status-waitlisted = Op de wachtlijst
application-status-offered = Plaats aangeboden
application-status-declined = Afgewezen
application-status-cancelled = Geannuleerd

application-reason-place-free = Er was een vrije plaats
application-reason-full = Alle plaatsen waren bezet
application-reason-quota-full = De plaatsen voor deze groep waren bezet
application-reason-to-be-selected = Wacht op de selectie door de organisator
application-reason-moved-up = Er kwam een plaats vrij en de wachtlijst schoof op
application-reason-offer-taken = Heeft de aangeboden plaats aangenomen
application-reason-offer-left = Heeft de aangeboden plaats aan anderen gelaten
application-reason-offer-expired = Heeft niet op tijd op het aanbod geantwoord
application-reason-withdrawn = Wil niet meer komen
application-reason-account-deleted = Heeft het account verwijderd

## Applications: what applicants may read in letters

application-letter-submitted-subject = We hebben uw blijk van belangstelling ontvangen: { $event }
application-letter-submitted-body =
    Geachte { $name },

    Dank u voor uw belangstelling voor “{ $event }” ({ $date }).

    De organisator kiest uit alle belangstellenden en schrijft u in elk geval. U hebt nog geen plaats.

    Via uw persoonlijke link kunt u zien hoe het met uw aanmelding staat, uw antwoorden wijzigen of annuleren:
    { $link }

    Houd deze link voor uzelf. Wie hem heeft, kan uw aanmelding annuleren.
application-letter-accepted-subject = U hebt een plaats: { $event }
application-letter-accepted-body =
    Geachte { $name },

    U hebt een plaats bij “{ $event }”.

    Wanneer:
    { $hours }

    Waar:
    { $place }

    Met het bijgevoegde bestand zet u het evenement in uw agenda.

    Via uw persoonlijke link kunt u alle details zien, en annuleren als u niet kunt komen, zodat iemand anders de plaats krijgt:
    { $link }

    Houd deze link voor uzelf.
application-letter-waitlisted-subject = U staat op de wachtlijst: { $event }
application-letter-waitlisted-body =
    Geachte { $name },

    Dank u voor uw aanmelding voor “{ $event }” ({ $date }).

    Op dit moment is er geen vrije plaats voor u. U staat op de wachtlijst. Plaatsen die vrijkomen, worden op volgorde van de lijst aangeboden; u hoort van ons als u aan de beurt bent.

    Via uw persoonlijke link kunt u uw nummer op de lijst zien of de lijst verlaten:
    { $link }
application-letter-offered-subject = Een plaats voor u: { $event }
application-letter-offered-body =
    Geachte { $name },

    Er is een plaats vrijgekomen bij “{ $event }” ({ $date }). Als u wilt, is die voor u.

    Laat ons uiterlijk { $until } weten of u de plaats wilt:
    { $link }

    Horen we dan nog niets van u, dan gaat de plaats naar de volgende op de wachtlijst.
application-letter-declined-subject = Uw aanmelding: { $event }
application-letter-declined-body =
    Geachte { $name },

    Dank u voor uw aanmelding voor “{ $event }” ({ $date }). Er waren meer aanmeldingen dan plaatsen. Het spijt ons dat we u geen plaats kunnen bieden.

    Uw aanmelding blijft hier beschikbaar:
    { $link }
application-letter-cancelled-subject = Geannuleerd: { $event }
application-letter-cancelled-body =
    Geachte { $name },

    Uw aanmelding voor “{ $event }” ({ $date }) is geannuleerd.

    Zolang de aanmelding open is, kunt u zich opnieuw aanmelden. Uw geannuleerde aanmelding:
    { $link }
application-letter-again-subject = Uw aanmelding: { $event }
application-letter-again-body =
    Geachte { $name },

    Iemand, waarschijnlijk u, heeft vanaf dit adres nog een aanmelding voor “{ $event }” ingestuurd. Er is er al een, en die is niet gewijzigd.

    Via deze persoonlijke link kunt u zien hoe het ermee staat, uw antwoorden wijzigen of annuleren:
    { $link }
application-letter-invitation-subject = Uitnodiging: { $event }
application-letter-invitation-body =
    Geachte { $name },

    U bent uitgenodigd voor “{ $event }” ({ $date }, { $place }).

    Meld u hier aan. De link is goed voor één aanmelding:
    { $link }

application-date-to-follow = datum volgt nog
application-place-connect =
    { $place }
    Online deelnemen: { $url }
application-calendar-day = { $event } (dag { $day } van { $days })
application-calendar-link = Uw aanmelding: { $link }

## Applications: the form

application-answer-yes = Ja
application-answer-no = Nee
application-answer-needed = Beantwoord deze vraag.
application-answer-not-a-choice = Kies een van de aangeboden antwoorden.
application-consent-needed = U kunt zich alleen aanmelden als u akkoord gaat.
application-too-long = Dit is te lang: hoogstens { $longest } tekens.
application-name-needed = Vul uw naam in.
application-email-needed = Vul uw e-mailadres in.
application-email-wrong = Vul een e-mailadres in, zoals naam@city.example.
application-organisation-needed = Vul de naam van uw organisatie in.
application-audience-needed = Geef aan wat voor organisatie het is.
application-audience-not-meant = Dit evenement is niet bedoeld voor dit soort organisaties.
application-country-needed = Kies het land van uw organisatie: plaatsen worden per land verdeeld.
application-country-wrong = Kies een land uit de lijst.
application-title = Aanmelden
application-title-selection = Belangstelling kenbaar maken
application-lead = U hebt geen account nodig. We schrijven u meteen of u een plaats hebt.
application-lead-selection = U hebt geen account nodig. De organisator kiest uit alle belangstellenden en schrijft iedereen.
application-deed = Aanmelding versturen
application-deed-selection = Blijk van belangstelling versturen
application-name = Naam
application-email = E-mailadres
application-email-help = De bevestiging en uw persoonlijke link gaan naar dit adres.
application-organisation = Organisatie
application-organisation-help = De naam van de organisatie waarvoor u zou komen.
application-audience = Wat voor organisatie is het?
application-country = Land van uw organisatie
application-country-none = Kies een land
application-language = Taal van onze e-mails aan u
application-language-help = De taal waarin we u schrijven. Het evenement zelf kan in een andere taal zijn.
application-privacy-title = Wat er met uw gegevens gebeurt
application-privacy = Het secretariaat van { $network } gebruikt wat u hier schrijft om dit evenement te organiseren en toont het aan niemand anders, tenzij u daar in dit formulier mee instemt.
application-privacy-rights = Via uw persoonlijke link kunt u uw aanmelding zelf wijzigen of annuleren.
application-event = Het evenement
application-event-title = Titel
application-when = Wanneer
application-closes = Aanmelding sluit
application-to-event = Naar de pagina van het evenement
application-full-note = Op dit moment zijn alle plaatsen bezet. Als u zich nu aanmeldt, komt u op de wachtlijst.
application-not-invited = Dit evenement is alleen op uitnodiging. Gebruik de link in uw uitnodiging.
application-invitation-used = Deze uitnodiging is al gebruikt of is ingetrokken. Vraag de organisator om een andere.
application-not-yet = De aanmelding is nog niet geopend.
application-opens-at = De aanmelding opent op { $opens }.
application-closed = De aanmelding is gesloten.
application-elsewhere = Aanmelden voor dit evenement gaat via een andere site.
application-not-needed = Voor deze bijeenkomst meldt niemand zich aan: wie haar heeft belegd, noteert wie aanwezig is.
application-already = Met dit adres heeft iemand zich al aangemeld. De eigenaar heeft de persoonlijke link mogelijk opnieuw gekregen.
application-no-question = Het evenement heeft zo’n vraag niet.
application-received-title = Dank u wel
application-received-lead = We hebben ontvangen wat u hebt gestuurd en hebben u geschreven.
application-received-next = Wat er nu gebeurt
application-received-mail = Over een paar minuten vindt u een e-mail in uw mailbox. Daarin staat hoe het met uw aanmelding staat.
application-received-link = In de e-mail staat uw persoonlijke link. Daarmee kunt u uw aanmelding zonder account bekijken, wijzigen of annuleren.
application-received-spam = Is er na tien minuten niets gekomen, kijk dan in de map met ongewenste e-mail en controleer of u uw adres zonder fout hebt geschreven. U kunt het formulier opnieuw versturen.

## Applications: the personal page

application-own-kicker = Uw aanmelding
application-yours = Wat u hebt gestuurd
application-applied-at = Verstuurd
application-answers = Uw antwoorden
application-told-submitted = De organisator heeft nog niet beslist en zal u schrijven.
application-told-accepted = U hebt een plaats. Tot dan!
application-told-waitlisted = U staat op de wachtlijst.
application-told-place = U bent nummer { $place } op de wachtlijst. Plaatsen die vrijkomen, worden op volgorde aangeboden.
application-told-offered = Er is een plaats vrijgekomen die voor u wordt vrijgehouden. Laat weten of u die wilt.
application-told-declined = Er waren meer aanmeldingen dan plaatsen, en u hebt er geen.
application-told-cancelled = Deze aanmelding is geannuleerd.
application-told-event-cancelled = Het evenement is afgelast.
application-offer = Er wordt een plaats voor u vrijgehouden
application-offer-until = Als u niet uiterlijk { $until } antwoordt, gaat de plaats naar de volgende op de wachtlijst.
application-offer-take = Ja, ik neem de plaats
application-offer-leave = Nee, geef de plaats aan iemand anders
application-offer-leave-question = De plaats gaat naar de volgende op de wachtlijst en uw aanmelding wordt geannuleerd.
application-offer-leave-deed = De plaats afstaan
application-offer-taken-flash = De plaats is voor u. We hebben u een bevestiging gestuurd.
application-offer-left-flash = Dank u voor uw bericht. De plaats gaat naar iemand anders.
application-offer-gone-flash = Er is geen aanbod meer om op te antwoorden.
application-change = Uw antwoorden wijzigen
application-change-deed = Wijzigingen opslaan
application-changed-flash = Uw wijzigingen zijn opgeslagen.
application-organisation-stays = De plaatsen worden per organisatie verdeeld, dus de uwe blijft zoals u die hebt opgegeven. Schrijf de organisator als die niet klopt.
application-country-stays = De plaatsen worden per land verdeeld, dus het uwe blijft zoals u het hebt opgegeven. Schrijf de organisator als het niet klopt.
application-too-late-flash = Daarvoor is het te laat: er is niets gewijzigd.
application-withdraw-title = Kunt u niet komen?
application-withdraw = Mijn aanmelding annuleren
application-withdraw-question = Uw aanmelding wordt geannuleerd. Zolang de aanmelding open is, kunt u zich opnieuw aanmelden, na wie al wachten.
application-withdraw-question-place = Uw plaats gaat naar de volgende op de wachtlijst. Zolang de aanmelding open is, kunt u zich opnieuw aanmelden, na wie al wachten.
application-withdraw-question-place-to-desk = Uw plaats komt vrij en de organisator beslist wie ze krijgt. Zolang de aanmelding open is, kunt u zich opnieuw aanmelden.
application-withdraw-deed = Ja, annuleren
application-withdrawn-flash = Uw aanmelding is geannuleerd. Dank u voor uw bericht.
application-nothing-to-withdraw-flash = Er was niets te annuleren.
application-again = Opnieuw aanmelden
applications-own-title = Mijn aanmeldingen
applications-own-lead = Evenementen waarvoor u zich met dit account hebt aangemeld.
applications-own-none = U hebt zich nog nergens voor aangemeld
applications-own-none-hint = Aanmeldingen die u verstuurt terwijl u bent ingelogd, met het adres van uw account, staan hier.
applications-own-calendar = Naar de kalender

## On the day: attendance

desk-tab-attendance = Aanwezigheid
desk-tab-materials = Materiaal
desk-tab-certificates = Bewijzen van deelname
desk-tab-feedback = Feedback

attendance-title = Aanwezigheid
attendance-no-days = Dit evenement heeft nog geen dagen
attendance-no-days-text = Voeg eerst de dagen toe; daarna kunnen mensen worden ingecheckt.
attendance-days = Dag
attendance-here = Aanwezig op { $day }
attendance-out-of = van { $places }
attendance-not-yet = Inchecken kan vanaf de ochtend van de dag zelf.
attendance-search = Naam of organisatie
attendance-find = Zoeken
attendance-nobody = Niemand heeft nog een plaats
attendance-nobody-text = Iedereen die is toegelaten, verschijnt hier.
attendance-not-found = Niemand heet “{ $words }”
attendance-not-found-text = Probeer het begin van de achternaam of van de organisatie. Wie geen plaats heeft, staat niet op deze lijst.
attendance-list = Deelnemers, { $day }
attendance-name = Naam
attendance-audience = Doelgroep
attendance-state = Status
attendance-deed = Wat te doen
attendance-is-here = Aanwezig
attendance-expected = Verwacht
attendance-no-show = Niet gekomen
attendance-check-in = Inchecken
attendance-undo = Ongedaan maken
attendance-counts = Wie er waren, per dag en doelgroep
attendance-day = Dag
attendance-all = Alle
attendance-of = { $here } van { $places }
attendance-more = Lijsten en bestanden
attendance-print = De presentielijst afdrukken (PDF)
attendance-csv = Downloaden als CSV
attendance-xlsx = Downloaden voor Excel (XLSX)
attendance-no-shows = Wie niet zijn gekomen
attendance-checked-in-flash = Ingecheckt.
attendance-taken-back-flash = De incheck is teruggenomen.
attendance-not-accepted = Deze persoon heeft geen plaats bij het evenement. Alleen toegelaten deelnemers worden ingecheckt.
attendance-too-early = Deze dag is nog niet aangebroken.

check-in-title = Inchecken
check-in-code-title = Uw code voor de ingang
check-in-code-lead = Toon deze code bij de ingang van het evenement. De mensen aan de balie scannen de code en checken u in.
check-in-code-desk = Werkt u aan de balie? Log in.
check-in-no-place = Geen plaats
check-in-since = Aanwezig sinds { $at }
check-in-not-yet = Deze dag is nog niet aangebroken.
check-in-to-list = Naar de presentielijst
check-in-own-title = Uw code voor de ingang
check-in-own-text = Toon deze code bij de ingang, op uw telefoon of op papier. Uw naam noemen kan ook.

no-show-title = Wie niet zijn gekomen
no-show-lead = Deelnemers die een plaats hadden en op geen enkele dag zijn ingecheckt.
no-show-not-over = Niemand ontbreekt voordat het evenement is afgelopen.
no-show-none = Iedereen is gekomen
no-show-none-text = Iedereen met een plaats is op minstens één dag ingecheckt.
no-show-nobody-checked-in = Bij dit evenement is niemand ingecheckt, dus deze lijst zegt niets over wie er waren.
no-show-note-all = Allen noteren als niet gekomen
no-show-note-all-question = { $count ->
    [one] Eén persoon wordt genoteerd als niet gekomen. Deze persoon krijgt geen e-mail.
   *[other] { $count } mensen worden genoteerd als niet gekomen. Zij krijgen geen e-mail.
}
no-show-list = Op geen enkele dag ingecheckt
no-show-noted = Genoteerd { $at }
no-show-not-noted = Niet genoteerd
no-show-note = Niet gekomen
no-show-take-back = Ongedaan maken
no-show-back = Terug naar de aanwezigheid
no-show-noted-flash = Genoteerd.
no-show-taken-back-flash = De notitie is teruggenomen.

## Materials

material-audience-participants = Deelnemers met een plaats
material-audience-named = Iemand anders
material-note = { $kind }, { $size }

materials-title = Materiaal
materials-of = Materiaal: { $event }
materials-none = Er is hier nog niets voor u
materials-none-text = Presentaties worden vaak na het evenement gepubliceerd. Hebt u deelgenomen, log dan in of open de link in uw e-mail.
materials-desk-lead = Presentaties en andere bestanden. Elk wordt alleen getoond aan de doelgroep die u kiest.
materials-desk-none = Nog geen materiaal
materials-desk-none-text = Upload hieronder het eerste bestand.
materials-list = Bestanden van dit evenement
material-title = Titel
material-title-help = Zoals mensen hem lezen, bijvoorbeeld “Voorbehouden opdrachten in Tampere”.
material-title-language = Taal van de titel
material-session = Sessie
material-whole-event = Het hele evenement
material-audience = Wie het mag hebben
material-audience-help = Deelnemers vinden het ook op de pagina waarnaar hun e-mails verwijzen.
material-audience-names = Namen, als u organisaties of mensen hebt gekozen
material-audience-names-help = Eén per regel: namen van organisaties of e-mailadressen van mensen met een account.
material-file = Bestand
material-file-help = Hoogstens { $size }. Deze soorten zijn mogelijk: { $kinds }. Tekstbestanden moeten in UTF-8 zijn.
material-file-missing = Kies een bestand dat niet leeg is.
material-file-kind-unknown = Bestanden van deze soort worden niet verstrekt. Mogelijk zijn { $kinds }.
material-file-disguised = De inhoud van dit bestand is niet wat de naam zegt. Sla het opnieuw op in het programma waarmee het is gemaakt.
material-upload-title = Een bestand toevoegen
material-upload = Uploaden
material-uploaded-flash = Het bestand is geüpload.
material-remove = Verwijderen
material-remove-question = “{ $title }” wordt voor iedereen verwijderd en kan niet worden teruggehaald.
material-remove-deed = Verwijderen
material-removed-flash = Het bestand is verwijderd.

## Certificates of attendance

certificates-title = Bewijzen van deelname
certificates-rule = Na het evenement heeft iedereen die op minstens één dag is ingecheckt, recht op een bewijs van deelname. Het vermeldt de dagen waarop de deelnemer er was en, als duur van de aanwezigheid, de aangekondigde uren van die dagen, pauzes inbegrepen.
certificates-none = Niemand is ingecheckt
certificates-none-text = Check eerst mensen in, ook achteraf aan de hand van de getekende lijst.
certificates-to-attendance = Naar de aanwezigheid
certificates-list = Deelnemers die er waren
certificate-days = Dagen
certificate-time = Duur van de aanwezigheid
certificate-hours = { $hours } u { $minutes } min
certificate-issued-heading = Afgegeven
certificate-not-issued = Nog niet
certificate-issue = Afgeven
certificate-issued-flash = Het bewijs is afgegeven.
certificate-letter = E-mail
certificate-letter-sent = Verstuurd
certificate-letter-not-sent = Niet verstuurd
certificate-paper = Bewijs
certificate-letters = Deelnemers een e-mail sturen
certificate-letters-question = { $count ->
    [one] Eén persoon die het nog niet heeft gehoord, krijgt een e-mail met een link naar het bewijs van deelname.
   *[other] { $count } mensen die het nog niet hebben gehoord, krijgen een e-mail met een link naar hun bewijs van deelname.
}
certificate-letters-flash = De e-mails zijn onderweg.
certificate-letter-subject = Uw bewijs van deelname: { $event }
certificate-letter-body =
    Geachte { $name },

    Dank u voor uw deelname aan “{ $event }”. Uw bewijs van deelname is klaar:
    { $link }

    De link is alleen voor u bedoeld. Is uw naam niet goed geschreven, laat dat dan aan het secretariaat weten voordat u het bewijs doorgeeft.
certificate-own-title = Bewijs van deelname
certificate-own-text = Het vermeldt de dagen waarop u er was.
certificate-download = Het bewijs downloaden (PDF)
certificate-signed-by = Secretariaat van { $network }
certificate-refused-title = Er is geen bewijs van deelname
certificate-cancelled = Het evenement is afgelast.
certificate-not-over = Bewijzen van deelname worden afgegeven als het evenement is afgelopen.
certificate-no-place = Bewijzen van deelname zijn voor wie een plaats bij het evenement had.
certificate-not-there = Niemand heeft u bij het evenement ingecheckt. Was u er wel, schrijf dan aan het secretariaat.
certificate-unprintable = Deze tekens van de naam kunnen niet worden afgedrukt: { $characters }. Bewijzen worden in Latijnse, Griekse en cyrillische letters afgedrukt; schrijf de naam in een van deze schriften.
certificate-back = Terug
certificate-verified-title = Controle van een bewijs van deelname
certificate-genuine = Dit bewijs is echt. Het is afgegeven door { $network }.
certificate-withdrawn = Er is een bewijs met dit nummer afgegeven, maar { $network } heeft de presentielijst sindsdien gecorrigeerd: het bevestigt niet langer dat deze persoon heeft deelgenomen.
certificate-fact-name = Naam
certificate-fact-event = Evenement
certificate-fact-place = Plaats
certificate-fact-issued = Afgegeven op
certificate-fact-number = Nummer
certificate-compare = Vergelijk deze gegevens met het papier. Verschillen ze, dan is het papier gewijzigd.

## Feedback

feedback-title = Wat vindt u ervan?
feedback-lead = Een paar vragen helpen om het volgende evenement beter te maken.
feedback-no-names = Uw antwoorden worden los van uw naam bewaard. De organisatoren zien wat er is gezegd en op welke dag, maar niet door wie. Noem daarom niemand in uw antwoorden, ook uzelf niet.
feedback-send = Versturen
feedback-give = Feedback geven
feedback-nothing = Beantwoord minstens één vraag.
feedback-thanks-title = Dank u wel
feedback-thanks = Uw antwoorden zijn aangekomen. Elke deelnemer antwoordt één keer.
feedback-closed = Er zijn op dit moment geen vragen om te beantwoorden.
feedback-back = Terug naar uw aanmelding

feedback-question-overall = Hoe beoordeelt u het evenement als geheel?
feedback-question-rating-help = 1 is slecht, 5 is uitstekend.
feedback-question-most-useful = Wat was voor u het nuttigst?
feedback-question-better = Wat kan er beter?
feedback-question-use = Zult u wat u hebt geleerd gebruiken in een aanbesteding?

feedback-letter-subject = Wat vond u van “{ $event }”?
feedback-letter-body =
    Geachte { $name },

    Dank u voor uw deelname aan “{ $event }”. Wilt u er een paar vragen over beantwoorden?
    { $link }

    Uw antwoorden worden los van uw naam bewaard.
feedback-reminder-subject = Herinnering: wat vond u van “{ $event }”?
feedback-reminder-body =
    Geachte { $name },

    U hebt ons nog niet verteld wat u van “{ $event }” vond. Het kost een paar minuten:
    { $link }

    Uw antwoorden worden los van uw naam bewaard. Wilt u liever niet antwoorden, dan hoeft u niets te doen.

feedback-results-title = Feedback
feedback-results-lead = Wat deelnemers hebben gezegd, zonder hun namen. Teksten staan in willekeurige volgorde.
feedback-not-begun = Deelnemers kunnen worden gevraagd zodra het evenement is begonnen, tenzij het is afgelast.
feedback-ask = Om feedback vragen
feedback-ask-question = { $count ->
    [one] Eén deelnemer die nog niet is gevraagd, krijgt een e-mail met een eigen link.
   *[other] { $count } deelnemers die nog niet zijn gevraagd, krijgen een e-mail met een eigen link.
}
feedback-ask-default = U hebt zelf geen vragen gesteld; daarom worden vier gebruikelijke toegevoegd. U kunt ze wijzigen voordat u verstuurt.
feedback-remind = Herinneren
feedback-remind-question = { $count ->
    [one] Eén deelnemer die is gevraagd en niet heeft geantwoord, krijgt een herinnering.
   *[other] { $count } deelnemers die zijn gevraagd en niet hebben geantwoord, krijgen een herinnering.
}
feedback-questions = De vragen wijzigen
feedback-asked-flash = De e-mails zijn onderweg.
feedback-number-asked = Gevraagde deelnemers
feedback-number-given = Antwoorden
feedback-rate = Respons
feedback-none = Nog niemand heeft geantwoord
feedback-none-text = Antwoorden verschijnen hier zodra ze binnenkomen.
feedback-filters = Doelgroep
feedback-filter-all = Alle
feedback-filter = { $audience } ({ $count })
feedback-few = Minder dan drie mensen hebben geantwoord. Uit zo weinig antwoorden kan blijken wie ze heeft gegeven: houd ze voor uzelf.
feedback-answers = Antwoorden
feedback-answered = { $count } van { $all } hebben dit beantwoord.
feedback-average = Gemiddelde: { $average } van 5.
feedback-yes = Ja
feedback-no = Nee

## Tables to take along

export-number = Nummer
export-name = Naam
export-email = E-mail
export-organisation = Organisatie
export-audience = Doelgroep
export-country = Land
export-language = Taal
export-status = Status
export-told = Meegedeelde status
export-applied = Aangemeld
export-changed = Gewijzigd
export-offer-expires = Aanbod vervalt
export-check-in = Aanwezig op { $day }
export-no-show = Genoteerd als niet gekomen
export-certificate = Nummer van het bewijs
export-day = Dag

## Series and campaigns

series-kicker = Reeks
series-list-title = Reeksen
series-list-lead = Campagnes en terugkerende bijeenkomsten: één training in veel landen, of elk jaar een conferentie.
series-list-none = Er is nog geen reeks
series-editions = { $count ->
    [one] { $count } editie
   *[other] { $count } edities
}
series-progress-title = Voortgang
series-progress-label = Bereikte landen
series-progress-countries = { $reached } van { $meant ->
    [one] { $meant } land
   *[other] { $meant } landen
}
series-held = Gehouden edities
series-planned = Geplande edities
series-cancelled = Geannuleerde edities
series-attended = Deelnemers
series-attended-source = Ingecheckt bij de edities
series-editions-title = Edities
series-map = { $series }: edities per land
series-map-country = { $country }: { $count ->
    [0] nog geen editie
    [one] { $count } editie
   *[other] { $count } edities
}
series-map-caption = Aantallen edities. Een land met een 0 moet nog worden bereikt en heeft nog geen editie.
series-table-caption = Edities per land en taal
series-column-country = Land
series-column-language = Taal
series-column-when = Wanneer
series-column-edition = Editie
series-column-state = Status
series-edition-missing = Nog geen editie

## Events on the front page and in the search

event-front-title = Binnenkort
event-front-all = Hele kalender
event-front-now = Nu bezig:
search-kind-event = Evenement

## Applications: the selection desk

desk-tab-applications = Aanmeldingen
desk-tab-letters = E-mails
desk-tab-invitations = Uitnodigingen
desk-selection-title = Aanmeldingen
desk-selection-capacity = Plaatsen
desk-selection-free = Vrij
desk-selection-untold = { $count ->
    [one] Eén besluit is nog niet verstuurd. De aanmelder weet er nog niet van.
   *[other] { $count } besluiten zijn nog niet verstuurd. De aanmelders weten er nog niet van.
}
desk-selection-to-letters = De e-mails bekijken en versturen
desk-selection-balance = Verdeling van aanmeldingen en plaatsen
desk-selection-by-audience = Plaatsen per doelgroep
desk-selection-by-country = Plaatsen per land
desk-selection-applied-by-audience = Aanmeldingen per doelgroep
desk-selection-applied-by-country = Aanmeldingen per land
desk-selection-no-country = Geen land opgegeven
desk-selection-other-countries = { $count ->
    [one] Eén ander land
   *[other] { $count } andere landen
}
desk-selection-share = { $taken } van { $applied } aanmeldingen
desk-selection-share-of-quota = { $taken }, hoogstens { $quota }
desk-selection-pass-on = Vrije plaatsen aan de wachtlijst aanbieden
desk-selection-pass-on-question = Elke vrije plaats wordt aangeboden aan de volgende op de wachtlijst voor wie de quota ruimte hebben. Zij krijgen meteen een e-mail.
desk-selection-pass-on-deed = De plaatsen aanbieden
desk-selection-offered-flash = De vrije plaatsen zijn aan de wachtlijst aangeboden.
desk-selection-nothing-offered-flash = Er is niets aangeboden: geen vrije plaats past bij iemand op de wachtlijst.
desk-selection-filter = De aanmeldingen filteren
desk-selection-words = Naam of organisatie
desk-selection-any = Maakt niet uit
desk-selection-answers = Antwoorden
desk-selection-show-all = Alle aanmeldingen tonen
desk-selection-none = Nog geen aanmeldingen
desk-selection-none-hint = Aanmeldingen verschijnen hier zodra ze binnenkomen.
desk-selection-none-fit = Geen aanmelding voldoet aan het filter
desk-selection-accept = Toelaten
desk-selection-waitlist = Wachtlijst
desk-selection-decline = Afwijzen
desk-selection-undecided = Terug naar onbeslist
desk-selection-decide = Beslissen
desk-selection-note-title = Notitie en quota
desk-selection-note = Notitie
desk-selection-note-help = Alleen voor het secretariaat. De notitie wordt bij het besluit bewaard.
desk-selection-over-quota = Toelaten boven de quota
desk-selection-over-quota-help = De notitie moet zeggen waarom. Het aantal plaatsen van het evenement wordt nooit overschreden.
desk-selection-all = Beslissen over alle { $count } aanmeldingen, niet alleen over de aangevinkte
desk-selection-all-that-fit = Beslissen over alle { $count } aanmeldingen die aan het filter voldoen, niet alleen over de aangevinkte
desk-selection-caption = { $count ->
    [one] Eén aanmelding
   *[other] { $count } aanmeldingen
}
desk-selection-tick-page = Alles op deze pagina aanvinken
desk-selection-tick = { $name } aanvinken
desk-selection-number = Nr.
desk-selection-place = Nummer { $place } op de lijst
desk-selection-audience = Doelgroep
desk-selection-country = Land
desk-selection-status = Status
desk-selection-not-told = Nog niet verstuurd
desk-selection-never-told = Gewijzigd voordat het werd verstuurd
desk-selection-nameless = Verwijderd account
desk-selection-decided-flash = Het besluit is genoteerd. De aanmelders horen ervan als u de e-mails verstuurt.
desk-selection-nothing = Vink minstens één aanmelding aan waarover zo kan worden beslist.
desk-selection-no-places = { $free ->
    [0] Er is geen vrije plaats. Er is niets gewijzigd.
    [one] U hebt { $wanted } aanmeldingen gekozen, maar er is maar één plaats vrij. Er is niets gewijzigd.
   *[other] U hebt { $wanted } aanmeldingen gekozen, maar er zijn maar { $free } plaatsen vrij. Er is niets gewijzigd.
}
desk-selection-no-quota = Er is geen ruimte voor { $name }: { $quota }. Er is niets gewijzigd. Kies er minder, of vink “Toelaten boven de quota” aan en zeg waarom.
desk-selection-no-reason = Geef aan waarom de quota mogen worden overschreden.
desk-selection-limit = hoogstens { $places } plaatsen voor { $value }
desk-selection-limit-organisation = hoogstens { $places } plaatsen voor één organisatie
desk-selection-each-audience = elke doelgroep
desk-selection-each-country = elk land
desk-selection-each-organisation = elke organisatie
desk-selection-applicant = Aanmelder
desk-selection-letters-in = E-mails in
desk-selection-changed-at = Gewijzigd
desk-selection-offered-until = Aanbod geldt tot
desk-selection-history = Besluiten
desk-selection-when = Wanneer
desk-selection-decision = Besluit
desk-selection-by = Door
desk-selection-by-rule = Volgens regel
desk-selection-told = Meegedeeld
desk-selection-letters = E-mails
desk-selection-letter-sent = Verstuurd
desk-selection-letter-waiting = Wachtend
desk-selection-letter-given-up = Kon niet worden bezorgd

desk-letters-lead = Besluiten worden pas meegedeeld als u ze hier verstuurt. Iedereen krijgt een e-mail in de gekozen taal.
desk-letters-to-be-sent = Te versturen
desk-letters-none = Er is niets te versturen
desk-letters-none-hint = Besluiten waarvan de aanmelders nog niet weten, worden hier verzameld.
desk-letters-which = E-mails versturen over
desk-letters-group = { $outcome }: { $count ->
    [one] één e-mail
   *[other] { $count } e-mails
}
desk-letters-send = De e-mails nu versturen
desk-letters-sent-flash = De e-mails zijn onderweg.
desk-letters-changed = Iemand heeft besluiten genomen sinds deze pagina werd getoond. Bekijk de e-mails opnieuw en verstuur ze dan.
desk-letters-nothing = Kies wat moet worden verstuurd.
desk-letters-sample = { $count ->
    [one] Eén e-mail in het { $language }
   *[other] { $count } e-mails in het { $language }, de eerste daarvan
}
desk-letters-secret = persoonlijke-link
desk-letters-wordings = Tekst van de e-mails
desk-letters-own = Eigen woorden
desk-letters-house = Standaard
desk-letters-wording = { $outcome }, in het { $language }
desk-letters-wording-lead = Gebruik de plaatshouders tussen accolades voor wat per e-mail verschilt.
desk-letters-subject = Onderwerp
desk-letters-body = Tekst
desk-letters-save = Tekst opslaan
desk-letters-preview = Voorbeeld
desk-letters-reset = Terug naar de standaardtekst
desk-letters-reset-question = Uw eigen woorden voor deze e-mail worden verwijderd.
desk-letters-worded-flash = De tekst is opgeslagen.
desk-letters-empty = Schrijf hier iets.
desk-letters-unknown-placeholder = Er is geen plaatshouder { $placeholder }. Controleer de spelling in de lijst ernaast.
desk-letters-no-link = Vermeld { $link }: zonder hun persoonlijke link kunnen aanmelders niet annuleren en geen aanbod aannemen.
desk-letters-placeholders = Plaatshouders
desk-letters-sample-name = Ada Lovelace
desk-letters-means-name = Naam van de aanmelder
desk-letters-means-event = Titel van het evenement
desk-letters-means-date = Datum of data van het evenement
desk-letters-means-hours = Dagen en uren, één regel per dag
desk-letters-means-place = Waar het is; de link om online deel te nemen alleen voor wie een plaats heeft
desk-letters-means-link = Persoonlijke link van de aanmelder
desk-letters-means-number = Nummer op de wachtlijst
desk-letters-means-until = Tot wanneer een aangeboden plaats wordt vrijgehouden

desk-invitations-title = Uitnodigingen
desk-invitations-lead = Elke uitnodiging bevat een link die goed is voor één aanmelding.
desk-invitations-open-note = Voor dit evenement kunnen mensen zich ook zonder uitnodiging aanmelden.
desk-invitations-guests = Wie wordt uitgenodigd
desk-invitations-guests-help = Eén per regel: Ada Lovelace <ada@city.example>, of alleen het adres. Wie al eerder was uitgenodigd, krijgt een nieuwe link; de oude vervalt.
desk-invitations-language = Taal van de e-mails
desk-invitations-send = Uitnodigingen versturen
desk-invitations-nobody = Vul minstens één adres in.
desk-invitations-too-many = Nodig hoogstens { $most } mensen tegelijk uit.
desk-invitations-no-address = Regel { $line } bevat geen geldig e-mailadres.
desk-invitations-twice = Regel { $line } herhaalt een adres.
desk-invitations-more-flaws = { $count ->
    [one] Nog één regel bevat een fout.
   *[other] Nog { $count } regels bevatten fouten.
}
desk-invitations-sent-flash = De uitnodigingen zijn onderweg.
desk-invitations-none-sent-flash = Er is niemand aangeschreven: iedereen heeft zich al aangemeld.
desk-invitations-none = Nog niemand is uitgenodigd
desk-invitations-none-hint = Plak hierboven een lijst met namen en adressen.
desk-invitations-caption = { $count ->
    [one] Eén uitnodiging
   *[other] { $count } uitnodigingen
}
desk-invitations-at = Uitgenodigd
desk-invitations-waiting = Nog geen antwoord
desk-invitations-deeds = Wat u kunt doen
desk-invitations-application = Aanmelding
desk-invitations-again = Opnieuw versturen
desk-invitations-take-back = Intrekken
desk-invitations-taken-back-flash = De uitnodiging is ingetrokken. De link werkt niet meer.
desk-invitations-used-flash = Deze uitnodiging is gebruikt en kan niet worden ingetrokken.

## The organiser's desk

desk-title = Werkplek
desk-lead = Uw evenementen, naar wat ze nu nodig hebben.
desk-kicker = Werkplek van het secretariaat
desk-new-event = Nieuw evenement
desk-new-series = Nieuwe reeks
desk-empty = Nog geen evenementen
desk-empty-help = Maak het eerste concept. Alleen uw secretariaat ziet het tot u het aankondigt.
desk-series-title = Reeksen en campagnes
desk-pile-running = Nu bezig
desk-pile-selecting = Te beslissen en mee te delen
desk-pile-drafts = Concepten
desk-pile-ahead = Aangekondigd
desk-pile-without-feedback = Afgelopen, nog geen feedback
desk-pile-over = Afgelopen of geannuleerd
desk-older = Evenementen die meer dan { $days } dagen geleden afliepen
desk-fact-places = { $taken } van { $capacity } plaatsen bezet
desk-fact-accepted = { $count } toegelaten
desk-fact-submitted = { $count } te beslissen
desk-fact-waiting = { $count } wachtend
desk-fact-untold = { $count } nog niet meegedeeld
desk-fact-feedback = { $count } { $count ->
    [one] antwoord
   *[other] antwoorden
  } op het feedbackformulier
desk-way-edit = Bewerken
desk-way-applications = Aanmeldingen
desk-way-attendance = Aanwezigheid
desk-way-announce = Aankondigen
desk-way-standing = Sluiten, verlengen, annuleren

desk-event-title = { $page } – { $event }
desk-see-page = De openbare pagina bekijken
desk-convened = Voor deze bijeenkomst meldt niemand zich aan, dus hier valt niets in te stellen, te selecteren of te tellen. Wie haar heeft belegd, noteert op een eigen pagina wie aanwezig is.
desk-tabs = Pagina’s van deze werkplek
desk-tab-facts = Gegevens
desk-tab-days = Dagen
desk-tab-organisations = Organisaties
desk-tab-agenda = Programma
desk-tab-audience = Zichtbaarheid
desk-tab-registration = Aanmelding
desk-tab-questions = Vragen
desk-tab-quotas = Quota
desk-tab-links = Gekoppelde evenementen
desk-tab-standing = Aankondigen en sluiten
desk-tab-prepare = Voorbereiden
desk-tab-receive = Deelnemers
desk-save = Opslaan
desk-choose = Kiezen
desk-when = Wanneer
desk-who = Wie
desk-deeds = Acties
desk-saved-flash = Opgeslagen.
desk-markdown-help = Markdown: **vet**, lijsten, links en koppen.

# What is wrong with a field
desk-form-too-long = Schrijf hoogstens { $longest } tekens.
desk-form-too-many = Hier passen hoogstens { $most } vermeldingen.
desk-form-not-a-count = Vul een geheel getal in van { $least } tot { $most }.
desk-form-not-an-address = Vul een webadres in dat begint met https:// of http://.
desk-form-not-a-choice = Kies een van de aangeboden antwoorden.
desk-form-not-a-date = Vul een datum in, bijvoorbeeld 2026-03-12.
desk-form-not-a-time = Vul een tijd in, bijvoorbeeld 09:30.
desk-form-not-a-moment = Vul een datum en een tijd in, bijvoorbeeld 2026-03-12 09:30.
desk-form-hour-left-out = { $time } bestaat niet op { $date } in { $zone }: de klok wordt dan vooruitgezet. Kies een eerdere of latere tijd.
desk-form-ends-before-start = Het einde moet na het begin komen, op dezelfde dag.
desk-form-missing = Dit veld is verplicht.
desk-form-original-missing = Schrijf dit eerst in de oorspronkelijke taal of kies een andere oorspronkelijke taal.
desk-form-languages-missing = Kies minstens één taal.
desk-form-topic-too-long = Een onderwerp heeft hoogstens { $longest } tekens. Zet komma’s tussen onderwerpen.
desk-form-series-of-another-network = Kies een reeks van het netwerk dat het evenement houdt.
desk-form-no-such-organisation = Geen organisatie hier heeft de naam of het adres “{ $name }”.
desk-form-no-such-person = Niemand heeft hier een account met het adres “{ $address }”.

# Texts in several languages
desk-section-original = { $language } (oorspronkelijk)
desk-section-translation = { $language } (vertaling)
desk-languages-title = Talen van deze tekst
desk-languages-original = Eerst geschreven in
desk-languages-more = Een taal toevoegen
desk-languages-help = Een vertaling die u leeg laat, verdwijnt als u opslaat.
desk-languages-add = Toevoegen

# A new event
desk-draft-title = Nieuw evenement
desk-draft-lead = Begin met wat u weet. Alleen uw secretariaat ziet het concept tot u het aankondigt.
desk-draft-network = Netwerk
desk-draft-language = Taal van de titel
desk-draft-title-help = Het adres van het evenement wordt ervan afgeleid en verandert nooit.
desk-draft-when = Wanneer
desk-draft-day = Eerste dag
desk-draft-day-help = Laat leeg als er nog geen datum is.
desk-draft-pattern = Een eerder evenement als sjabloon gebruiken
desk-draft-pattern-help = Neemt teksten, plaats, organisaties, vragen en quota over en, vanaf de eerste dag, dagen, uren en sessies. Sprekers, de zichtbaarheid en de link om online deel te nemen worden niet overgenomen.
desk-draft-no-pattern = Leeg beginnen
desk-draft-button = Concept maken
desk-draft-flash = Concept gemaakt. Vul de rest in en kondig het dan aan.

# Facts
desk-facts-title = Titel
desk-facts-summary = Samenvatting
desk-facts-summary-help = Twee regels voor lijsten en feeds.
desk-facts-about = Beschrijving
desk-facts-rules = Huisregels
desk-facts-rules-help = Bijvoorbeeld: geen slides.
desk-facts-where = Waar
desk-facts-city = Plaatsnaam
desk-facts-country = Land
desk-facts-online-only = Alleen online
desk-facts-place = Locatie en straat
desk-facts-place-help = Naam van het gebouw en het adres.
desk-facts-place-for-accepted = De locatie alleen aan toegelaten deelnemers tonen
desk-facts-online-url = Link om online deel te nemen
desk-facts-online-url-help = Alleen zichtbaar voor toegelaten deelnemers.
desk-facts-zone = Tijdzone
desk-facts-zone-help = Alle uren van het evenement zijn uren van deze zone.
desk-facts-for-whom = Voor wie
desk-facts-languages = Gesproken talen
desk-facts-interpretation = Vertolkt naar
desk-facts-targets = Bedoeld voor
desk-facts-targets-help = Kies niets als iedereen welkom is.
desk-facts-topics = Onderwerpen
desk-facts-topics-help = Zet er komma’s tussen, bijvoorbeeld: voeding, voorbehouden opdrachten.
desk-facts-more = Meer
desk-facts-series = Onderdeel van de reeks
desk-facts-no-series = Geen reeks
desk-facts-website = Eigen website
desk-facts-agenda-follows = Het programma komt nog
desk-facts-agenda-follows-help = Lezers zien dat het volgt. Wanneer u een programma publiceert, vervalt dit.

# Days
desk-days-lead = Elke dag heeft eigen uren, in de tijd van { $zone }. Begin en einde van het evenement volgen eruit.
desk-days-day = Dag { $number }
desk-days-new = Nog een dag
desk-days-date = Datum
desk-days-starts = Van
desk-days-ends = Tot
desk-days-remove = Deze dag verwijderen
desk-days-twice = Deze datum staat hier twee keer.
desk-days-session-outside = De sessie “{ $session }” zou buiten deze uren vallen. Verplaats eerst de sessie of behoud de uren.
desk-days-sessions-lost = { $count ->
    [one] Eén sessie valt op een dag die u verwijdert. Vink het vakje aan om ook de sessie te verwijderen.
   *[other] { $count } sessies vallen op dagen die u verwijdert. Vink het vakje aan om ook de sessies te verwijderen.
  }
desk-days-with-sessions = Ook de sessies van deze dagen verwijderen
desk-days-checked-in = Op een dag die u verwijdert, zijn mensen ingecheckt; die dag moet dus blijven.
desk-days-none = Een aangekondigd evenement houdt minstens één dag.

# Organisations
desk-organisations-lead = Vul de naam of het adres in van een organisatie die hier bekend is; de naam verwijst dan naar haar pagina. Elke andere naam wordt getoond zoals u hem schrijft. Maak de naam leeg om een regel te verwijderen.
desk-organisations-line = Organisatie { $number }
desk-organisations-role = Rol
desk-organisations-name = Naam of adres
desk-organisations-name-help = Bijvoorbeeld: city-of-helsinki
desk-organisations-print = Getoond als
desk-organisations-print-help = Haar eigen naam als dit leeg is.
desk-organisations-order = Volgorde
desk-organisations-known = De organisatie bekijken

# Audiences
desk-audience-everyone = Iedereen
desk-audience-signed-in = Iedereen met een account
desk-audience-members = Leden van { $network }
desk-audience-members-from = Leden van { $network } vanaf { $tier }
desk-audience-buyers = Publieke inkopers die lid zijn van { $network }
desk-audience-secretariat = Alleen het secretariaat van { $network }
desk-audience-group = De leden van een groep
desk-audience-core-group = De kerngroep van een groep
desk-audience-groups = { $count ->
    [one] De leden van { $count } groep
   *[other] De leden van { $count } groepen
}
desk-audience-organisations = Bepaalde organisaties
desk-audience-people = Bepaalde mensen
desk-audience-organisations-named = { $count } genoemde { $count ->
    [one] organisatie
   *[other] organisaties
  }
desk-audience-people-named = { $count } genoemde { $count ->
    [one] persoon
   *[other] personen
  }
desk-audience-not-chosen = Nog niet gekozen
desk-audience-names = Namen
desk-audience-names-help = Alleen voor bepaalde organisaties (naam of adres) of mensen (e-mailadres), één per regel.
desk-audience-label = Wie het mag zien zodra het is aangekondigd
desk-audience-help = Uw secretariaat ziet het altijd.
desk-audience-reason = Reden van de wijziging
desk-audience-reason-help = Nodig zodra het evenement is aangekondigd. De reden wordt met uw naam en de tijd bewaard.
desk-audience-no-reason = Geef de reden op: anderen weten er al van, dus de wijziging wordt bewaard.
desk-audience-history = Wijzigingen tot nu toe
desk-audience-from = Van
desk-audience-to = Naar

# Registration and capacity
desk-capacity-label = Plaatsen
desk-capacity-help = Laat leeg voor geen limiet. Extra plaatsen gaan meteen naar de wachtlijst.
desk-capacity-button = Plaatsen wijzigen
desk-capacity-now = Nu: { $accepted } toegelaten, { $offered } aangeboden, { $waitlisted } op de wachtlijst.
desk-capacity-taken = { $count ->
    [one] Eén plaats is al bezet of aangeboden. Vul minstens dat aantal in.
   *[other] { $count } plaatsen zijn al bezet of aangeboden. Vul minstens dat aantal in.
  }
desk-capacity-flash = Het aantal plaatsen is gewijzigd.
desk-registration-kind = Hoe men zich aanmeldt
desk-registration-url = Adres om aan te melden
desk-registration-url-help = Alleen voor aanmelding op een andere site.
desk-registration-opens = Opent
desk-registration-opens-help = Tijd van { $zone }. Met de aankondiging als dit leeg is.
desk-registration-closes = Sluit
desk-registration-closes-help = Tijd van { $zone }. Bij het begin van het evenement als dit leeg is.
desk-registration-extend = Verlengen
desk-registration-per-organisation = Hoogste aantal plaatsen voor één organisatie
desk-registration-per-organisation-help = Laat leeg voor geen limiet.
desk-registration-offer-hours = Aantal uren dat een aangeboden plaats wordt vrijgehouden
desk-registration-offer-hours-help = Daarna gaat de plaats naar de volgende op de wachtlijst.
desk-registration-shows-numbers = Iedereen tonen hoeveel plaatsen bezet zijn
desk-registration-no-address = Vul het adres in van de site waar men zich aanmeldt.
desk-registration-closes-before-opening = De aanmelding kan pas sluiten nadat ze is geopend.
desk-registration-closes-after-end = De aanmelding moet sluiten voordat het evenement eindigt.
desk-registration-closing-announced = De aanmeldtermijn is al aangekondigd. Het einde verschuift alleen door een verlenging.
desk-registration-applied = Er hebben zich al mensen aangemeld, dus de manier van aanmelden blijft.

# Agenda
desk-agenda-no-days = Het evenement heeft nog geen dagen
desk-agenda-no-days-help = Sessies horen bij dagen: voeg eerst een dag toe.
desk-agenda-no-sessions = Nog geen sessies.
desk-agenda-warnings = Controleer dit
desk-agenda-parallel = “{ $one }” en “{ $other }” vinden tegelijk plaats.
desk-agenda-same-room = “{ $one }” en “{ $other }” vinden tegelijk plaats in dezelfde zaal ({ $room }).
desk-agenda-same-speaker = { $name } spreekt tegelijk in “{ $one }” en “{ $other }”.
desk-agenda-publish-title = Publiceren
desk-agenda-before-publishing = Tot u een eerste versie publiceert, zien lezers de sessies zoals ze hier staan. Daarna zien ze de laatste versie.
desk-agenda-after-publishing = Lezers zien de laatste versie:
desk-agenda-latest = Versie { $number } van { $when }
desk-agenda-unpublished = Nog niet gepubliceerd
desk-agenda-unpublished-quiet = Aantal plaatsen of zichtbaarheid van sessies.
desk-agenda-unchanged = Er is niets gewijzigd sinds de laatste versie.
desk-agenda-not-announced = Kondig het evenement aan voordat u het programma publiceert.
desk-agenda-empty = Voeg een sessie toe voordat u publiceert.
desk-agenda-note = Notitie voor lezers
desk-agenda-note-help = Komt in de geschiedenis en in de e-mail aan toegelaten deelnemers.
desk-agenda-publish = Publiceren en deelnemers inlichten
desk-agenda-flash = Programma gepubliceerd.
desk-session-add = Een sessie toevoegen
desk-session-new = Nieuwe sessie
desk-session-day = Dag
desk-session-hours = Tijd
desk-session-title = Titel
desk-session-about = Beschrijving
desk-session-how = Vorm en mensen
desk-session-format = Vorm
desk-session-room = Zaal
desk-session-capacity = Plaatsen
desk-session-speakers = Sprekers
desk-session-speakers-help = Eén per regel: Naam | organisatie en functie
desk-session-languages = Talen
desk-session-languages-help = Alleen als ze verschillen van die van het evenement.
desk-session-for-whom = Voor wie
desk-session-seen-by = Wie mag weten wat het is
desk-session-seen-by-help = Alle anderen zien alleen dat er iets is.
desk-session-attended-by = Wie mag komen
desk-session-attended-by-help = Zichtbaar voor wie van de sessie mag weten.
desk-session-reason-help = Nodig als u wijzigt wie het mag zien. De reden wordt met uw naam en de tijd bewaard.
desk-session-outside-day = “{ $session }” moet binnen de uren van { $date } vallen: { $hours }.
desk-session-remove = Deze sessie verwijderen
desk-session-remove-question = De sessie verdwijnt uit het programma; gepubliceerde versies bevatten de sessie nog. Het materiaal blijft bij het evenement.
desk-session-saved-flash = Sessie opgeslagen.
desk-session-removed-flash = Sessie verwijderd.

# Questions
desk-questions-none = Er wordt niets gevraagd.
desk-questions-retired = Niet meer gevraagd
desk-questions-retired-note = De antwoorden blijven bewaard.
desk-question-new = Nieuwe vraag
desk-question-edit = Vraag bewerken
desk-question-label = Vraag
desk-question-kind = Soort antwoord
desk-question-stage = Gevraagd
question-stage-application = Bij de aanmelding
question-stage-feedback = Na het evenement
question-kind-text = Eén regel tekst
question-kind-long-text = Enkele regels tekst
question-kind-choice = Eén van meerdere keuzes
question-kind-choices = Eén of meer keuzes
question-kind-yes-no = Ja of nee
question-kind-dietary = Dieetwensen
question-kind-access = Toegankelijkheidsbehoeften
question-kind-consent = Toestemming
question-kind-rating = Eén tot vijf
desk-question-help = Toelichting
desk-question-help-help = Staat onder de vraag.
desk-question-choices = Keuzes
desk-question-choices-help = Alleen voor vragen met keuzes: één per regel, in elke taal in dezelfde volgorde.
desk-question-required = Verplicht
desk-question-is-required = Een antwoord is verplicht
desk-question-is-required-help = Zonder een verplichte toestemming kan niemand zich aanmelden.
desk-question-yes = Ja
desk-question-no = Nee
desk-question-up = Omhoog
desk-question-retire = Niet meer vragen
desk-question-ask-again = Opnieuw vragen
desk-question-preview = Voorbeeld
desk-question-answered = Deze vraag is al beantwoord. U kunt de woorden wijzigen en keuzes toevoegen; de soort en de bestaande keuzes blijven.
desk-question-kind-of-answered = Deze vraag is al beantwoord, dus de soort blijft. Stel de vraag niet meer en voeg een nieuwe toe.
desk-question-choices-of-answered = Deze vraag is al beantwoord, dus er kan geen keuze worden verwijderd.
desk-question-too-few-choices = Vul minstens twee keuzes in, één per regel.
desk-question-too-many = Dit evenement stelt genoeg vragen.
desk-question-choices-differ = Vul { $count ->
    [one] één regel
   *[other] { $count } regels
  } in, zoals in de oorspronkelijke taal.

# Quotas
desk-quotas-lead = Hoogstens zoveel plaatsen voor een soort aanmelder, een land of een organisatie. Wie een plaats heeft, houdt die. Maak het getal leeg om een regel te verwijderen.
desk-quotas-warnings = Controleer dit
desk-quota-line = Quotum { $number }
desk-quota-by = Telt per
quota-dimension-target = Soort aanmelder
quota-dimension-country = Land
quota-dimension-organisation = Organisatie
desk-quota-target = Soort aanmelder
desk-quota-each = Elk afzonderlijk
desk-quota-value = Land of organisatie
desk-quota-value-help = Elk afzonderlijk als dit leeg is.
desk-quota-places = Hoogste aantal plaatsen
desk-quota-twice = Dit quotum staat hier twee keer.
desk-quota-no-such-country = “{ $name }” is geen land. Vul de naam of de code in, bijvoorbeeld FI.
desk-quota-never-taken = { $count ->
    [one] De quota van alle soorten aanmelders samen laten één plaats over die niemand kan krijgen.
   *[other] De quota van alle soorten aanmelders samen laten { $count } plaatsen over die niemand kan krijgen.
  }
desk-quota-no-limit = Een quotum van { $count } is meer dan er plaatsen zijn en beperkt dus niemand.

# Linked events
desk-links-lead = Elk evenement toont het andere aan wie dat mag zien.
desk-link-relation = Dit evenement en het andere
desk-link-other = Het andere evenement
desk-link-other-help = Het adres of het laatste deel ervan: esct-aalborg-2024
desk-link-add = Koppelen
desk-link-remove = Koppeling verwijderen
desk-link-itself = Dit is hetzelfde evenement.
desk-link-already = Deze evenementen zijn al gekoppeld. Verwijder eerst die koppeling.
desk-link-no-such-event = Er is geen evenement met dit adres.

# Announcing, closing, extending, calling off
desk-story-drafted = Concept gemaakt: { $when } { $who }
desk-story-announced = Aangekondigd: { $when } { $who }
desk-story-closed = Aanmelding handmatig gesloten: { $when } { $who }
desk-story-cancelled = Geannuleerd: { $when } { $who }
desk-lack-title = Geef het een titel.
desk-lack-day = Voeg minstens één dag toe.
desk-lack-audience = Kies wie het mag zien.
desk-lack-place = Vul een plaatsnaam of locatie in, of een link om online deel te nemen.
desk-lack-languages = Kies de gesproken talen.
desk-lack-registration-address = Vul het adres in waar men zich aanmeldt.
desk-announce-title = Aankondigen
desk-announce-lead = Het evenement wordt zichtbaar voor zijn doelgroep en verschijnt in de kalender en de feeds. Het programma mag later volgen.
desk-announce-lacks = Voordat u het kunt aankondigen:
desk-announce-button = Aankondigen
desk-announce-not-draft = Alleen een concept kan worden aangekondigd.
desk-announce-flash = Het evenement is aangekondigd.
desk-close-title = Aanmelding
desk-close-at = De aanmelding sluit op { $moment }.
desk-close-button = De aanmelding nu sluiten
desk-close-question = Niemand kan zich nog aanmelden. Wie zich heeft aangemeld, blijft. U kunt de aanmelding weer openen.
desk-close-flash = De aanmelding is gesloten.
desk-close-not-on = Dit werkt voor een aangekondigd evenement dat niet is afgelopen.
desk-close-already = De aanmelding is al gesloten.
desk-reopen-lead = De aanmelding is handmatig gesloten.
desk-reopen-button = De aanmelding weer openen
desk-reopen-flash = De aanmelding is weer open.
desk-reopen-not-closed = De aanmelding is niet handmatig gesloten.
desk-reopen-time-passed = De aanmeldtermijn is verstreken. Verleng die nadat u de aanmelding weer hebt geopend.
desk-extend-title = De aanmeldtermijn verlengen
desk-extend-lead = Lezers zien het oude einde, het nieuwe einde en de reden.
desk-extend-until = Nieuw einde van de aanmeldtermijn
desk-extend-reason = Reden
desk-extend-reason-help = Zichtbaar voor lezers, bijvoorbeeld: op verzoek van meerdere steden.
desk-extend-button = Verlengen
desk-extend-flash = De aanmeldtermijn is verlengd.
desk-extend-closed = De aanmelding is handmatig gesloten. Open de aanmelding eerst weer.
desk-extend-not-later = Kies een tijdstip dat nog moet komen en na het huidige einde van de aanmeldtermijn ligt.
desk-extend-no-reason = Geef de reden op: lezers krijgen die te zien.
desk-extend-history = Verlengingen tot nu toe
desk-extend-from = Van
desk-extend-to = Naar
desk-cancel-title = Het evenement annuleren
desk-cancel-button = Het evenement annuleren
desk-cancel-question = Dit kan niet ongedaan worden gemaakt. Het evenement blijft in de kalender, gemarkeerd als geannuleerd. Iedereen die zich heeft aangemeld of was uitgenodigd, krijgt een e-mail met uw reden.
desk-cancel-reason = Reden
desk-cancel-reason-help = Komt in de e-mail en staat op de pagina.
desk-cancel-no-reason = Geef de reden op: wie wilde komen, krijgt die te horen.
desk-cancel-not-ahead = Alleen een aangekondigd evenement dat niet is afgelopen, kan worden geannuleerd, en maar één keer.
desk-cancel-flash = Het evenement is geannuleerd en iedereen die wilde komen, krijgt bericht.
desk-cancelled-because = Opgegeven reden: { $reason }

# A series
desk-series-new = Nieuwe reeks
desk-series-name = Naam
desk-series-tagline = In één regel
desk-series-countries = Landen die de reeks moet bereiken
desk-series-countries-help = De voortgang wordt hieraan afgemeten.

## Letters about a cancelled event

event-cancelled-letter-subject = Geannuleerd: { $event }
event-cancelled-letter-greeting = Geachte { $name },
event-cancelled-letter-fact = Het evenement “{ $event }” van { $network } gaat niet door.
event-cancelled-letter-fact-dated = Het evenement “{ $event }” van { $network } op { $date } gaat niet door.
event-cancelled-letter-reason = De organisatoren schrijven: { $reason }
event-cancelled-letter-nothing-to-do = U hoeft niets te doen: uw aanmelding is vervallen. Haal het evenement uit uw agenda en annuleer wat u ervoor hebt geboekt.
event-cancelled-letter-contact = Hebt u vragen, bijvoorbeeld over reiskosten, schrijf dan aan { $address }.

## Versions of an agenda

agenda-versions-title = Versies van het programma
agenda-versions-lead = Wat wanneer is gepubliceerd en wat er is gewijzigd.
agenda-versions-none = Er is geen versie gepubliceerd
agenda-versions-none-help = Het programma op de pagina van het evenement is het geldende.
agenda-versions-back = Terug naar het evenement
agenda-version-title = Versie { $number } van het programma
agenda-version-first = Eerste versie.
agenda-version-changes = { $count ->
    [0] Geen wijziging voor u.
    [one] Eén sessie gewijzigd.
   *[other] { $count } sessies gewijzigd.
  }
agenda-version-published = Gepubliceerd op { $moment }.
agenda-version-not-latest = Sindsdien is een nieuwere versie gepubliceerd.
agenda-version-no-changes = In deze versie is niets gewijzigd wat u kunt zien.
agenda-when = { $date }, { $time }
agenda-change-added = Nieuw in het programma.
agenda-change-removed = Niet meer in het programma.
agenda-change-moved = Verplaatst; het was op { $from }.
agenda-change-renamed = De titel was “{ $from }”.
agenda-change-room = Verplaatst van { $from } naar { $to }.
agenda-change-room-given = Zaal: { $to }.
agenda-change-room-taken = Niet meer in { $from }.
agenda-change-speakers-joined = Nieuw als spreker: { $names }.
agenda-change-speakers-left = Niet meer als spreker: { $names }.
agenda-change-details = Beschrijving, vorm of talen gewijzigd.

## Letters about an agenda

agenda-letter-subject = Programma gewijzigd: { $event }
agenda-letter-subject-first = Programma: { $event }
agenda-letter-greeting = Geachte { $name },
agenda-letter-changed = Het programma van “{ $event }” is gewijzigd:
agenda-letter-first = Het programma van “{ $event }” is gepubliceerd:
agenda-letter-more = Het hele programma: { $address }
agenda-letter-signature = Het secretariaat van { $network }

## Who comes to the door without registration

walk-in-button = Iemand zonder aanmelding
walk-in-title = Iemand zonder aanmelding
walk-in-tag = Ter plaatse aangemeld
walk-in-free = { $count ->
    [0] Er is geen plaats vrij.
    [one] Er is { $count } plaats vrij.
   *[other] Er zijn { $count } plaatsen vrij.
}
walk-in-email-help = Niet nodig. Met een adres krijgt deze persoon een e-mail met de link naar het materiaal, het bewijs van deelname en het feedbackformulier.
walk-in-no-email = Geen adres opgegeven
walk-in-submit = Toevoegen en inchecken
walk-in-flash = Toegevoegd en ingecheckt.
walk-in-full = Alle { $places } plaatsen zijn bezet
walk-in-full-text = Als er meer mensen in de zaal kunnen, verhoog dan het aantal plaatsen. Als iemand met een plaats niet komt, wijs dan die aanmelding af. Voeg deze persoon daarna opnieuw toe.
walk-in-to-capacity = Het aantal plaatsen verhogen
walk-in-to-applications = Een aanmelding afwijzen
walk-in-quota = Een quotum is vol: { $quota }
walk-in-quota-text = Er zijn plaatsen vrij. U kunt deze persoon boven het quotum toelaten; dat wordt genoteerd.
walk-in-over-quota = Boven het quotum toelaten
walk-in-registered-address = Dit adres is al aangemeld
walk-in-registered-name = Iemand met deze naam is al aangemeld
walk-in-namesake-text = Is het dezelfde persoon? Zo niet, voeg deze persoon dan hieronder toe.
walk-in-somebody-else = Het is iemand anders: toevoegen en inchecken
walk-in-let-in = Plaats geven en inchecken

## In decisions, letters and files

application-reason-walked-in = Kwam zonder voorafgaande aanmelding
application-reason-let-in = Ter plaatse toegelaten
application-letter-door-subject = U bent toegelaten: { $event }
application-letter-door-body =
    Geachte { $name },

    U bent aan de ingang van “{ $event }” aangemeld.

    Via uw persoonlijke link vindt u het materiaal en, na het evenement, uw bewijs van deelname en het feedbackformulier:
    { $link }

    Houd deze link voor uzelf.
application-letter-calendar-removed = Met het bijgevoegde bestand haalt u het evenement uit uw agenda.
application-letter-offer-expired = Uw antwoord op de aangeboden plaats kwam niet op tijd; ze gaat naar de volgende op de wachtlijst.
export-way = Hoe aangemeld
export-at-the-door = Ter plaatse
export-in-advance = Vooraf

## Telling participants what changes

desk-form-tell = De deelnemers laten weten wat er verandert
desk-form-tell-help = Iedereen met een plaats krijgt een e-mail met nieuwe afspraken voor de agenda, als dagen, uren, plaats of link veranderen.
desk-saved-told-flash = Opgeslagen, en de deelnemers zijn op de hoogte gebracht.
changes-letter-subject = Gewijzigd: { $event }
changes-letter-fact = Er is iets veranderd aan “{ $event }”, waarvoor u een plaats hebt.
changes-letter-hours =
    Nieuwe dagen en uren:
    { $to }
    Tot nu toe:
    { $from }
changes-letter-place =
    Nieuwe plaats: { $to }
    Tot nu toe: { $from }
changes-letter-link = Nieuwe link om online deel te nemen: { $link }
changes-letter-no-link = Online deelnemen kan niet meer.
changes-letter-calendar = Met het bijgevoegde bestand is uw agenda weer actueel.
changes-letter-withdraw = Als u niet meer kunt komen, annuleer dan via uw persoonlijke link, zodat iemand anders de plaats krijgt: { $link }

## What the log says

event-drafted = heeft een evenement in concept gemaakt
event-edited = heeft een evenement bewerkt
event-days-changed = heeft de dagen van een evenement gewijzigd
event-organisations-changed = heeft gewijzigd wie een evenement draagt
event-audience-changed = heeft gewijzigd wie een evenement mag zien
event-announced = heeft een evenement aangekondigd
event-cancelled = heeft een evenement afgelast
event-linked = heeft twee evenementen gekoppeld
event-unlinked = heeft twee evenementen ontkoppeld
event-capacity-changed = heeft het aantal plaatsen gewijzigd
event-quotas-changed = heeft de quota van een evenement gewijzigd
event-question-edited = heeft een vraag bewerkt
event-registration-edited = heeft gewijzigd hoe men zich aanmeldt
event-registration-closed = heeft de aanmelding gesloten
event-registration-reopened = heeft de aanmelding heropend
event-registration-extended = heeft de aanmeldtermijn verlengd
agenda-session-edited = heeft een sessie bewerkt
agenda-session-removed = heeft een sessie verwijderd
agenda-published = heeft het programma gepubliceerd
series-edited = heeft een reeks bewerkt
application-received = heeft zich aangemeld voor een evenement
application-changed = heeft een aanmelding gewijzigd
application-decided = heeft over een aanmelding beslist
decisions-told = heeft beslissingen gemaild
letter-worded = heeft een e-mail geformuleerd
guests-invited = heeft gasten uitgenodigd
participants-told = heeft de deelnemers over wijzigingen ingelicht
participant-checked-in = heeft iemand ingecheckt
check-in-taken-back = heeft een check-in ongedaan gemaakt
no-shows-noted = heeft genoteerd wie niet is gekomen
no-show-taken-back = heeft ongedaan gemaakt dat iemand niet is gekomen
material-uploaded = heeft materiaal toegevoegd
material-removed = heeft materiaal verwijderd
certificates-announced = heeft certificaten gemaild
certificate-issued = heeft een bewijs van deelname afgegeven
feedback-asked = heeft deelnemers om feedback gevraagd
feedback-given = heeft feedback gegeven

# Topics that the house knows; they are kept in English, in lower case
event-topic-accessibility = Toegankelijkheid
event-topic-biodiversity = Biodiversiteit
event-topic-circular-economy = Circulaire economie
event-topic-cleaning = Schoonmaak
event-topic-climate = Klimaat
event-topic-construction = Bouw
event-topic-due-diligence = Gepaste zorgvuldigheid
event-topic-economic-development = Economische ontwikkeling
event-topic-electronics = Elektronica
event-topic-energy = Energie
event-topic-food = Voeding
event-topic-furniture = Meubilair
event-topic-health = Gezondheid
event-topic-human-rights = Mensenrechten
event-topic-ict = ICT
event-topic-innovation = Innovatie
event-topic-joint-procurement = Gezamenlijk inkopen
event-topic-mobility = Mobiliteit
event-topic-reserved-contracts = Voorbehouden opdrachten
event-topic-social-economy = Sociale economie
event-topic-social-procurement = Sociaal inkopen
event-topic-sustainable-cities = Duurzame steden
event-topic-sustainable-procurement = Duurzaam inkopen
event-topic-textiles = Textiel
event-topic-waste = Afval
event-topic-water = Water
