## Accounts: signing up, signing in

account-name = Naam
account-name-help = Zoals u op deelnemerslijsten en bewijzen van deelname wilt staan.
account-name-refused = Vul uw naam in: één regel van hoogstens 100 tekens.
account-email = E-mailadres
account-email-refused = Vul een e-mailadres in, zoals naam@example.org.
account-password = Wachtwoord
account-password-help = Minstens { $count } tekens. Een zin die u onthoudt, is beter dan een kort woord met leestekens erin.
account-password-mismatch = Dit is niet het wachtwoord van dit account.
account-password-new = Nieuw wachtwoord
account-password-old = Huidig wachtwoord
account-language = Taal
account-language-help = De taal waarin u deze pagina’s leest en e-mails krijgt.
account-language-unknown = Kies een van de talen in de lijst.
account-time-zone = Tijdzone
account-time-zone-help = Tijden van evenementen elders worden ook in deze zone getoond.
account-time-zone-unknown = Kies een van de tijdzones in de lijst.

password-short = Een wachtwoord heeft minstens { $count } tekens.
password-long = Een wachtwoord heeft hoogstens { $count } tekens.
password-common = Dit wachtwoord is een van de eerste die iemand zou proberen. Kies een ander.
password-like-email = Uw e-mailadres mag niet in het wachtwoord voorkomen.

sign-up-title = Een account openen
sign-up-lead = Met een account kunt u zich aanmelden voor evenementen, namens uw organisatie handelen en uw netwerken volgen.
sign-up-email-help = Bij voorkeur het adres waaronder uw organisatie u kent. We sturen daar een link naartoe.
sign-up-button = Account openen
sign-up-known = Hebt u al een account?

verification-title = Bevestig uw e-mailadres
verification-lead = Vul het wachtwoord in dat u voor { $email } hebt gekozen. Daarna is uw account klaar en bent u ingelogd.
verification-password-help = Zo blijkt dat u het account zelf hebt geopend.
verification-button = Bevestigen en inloggen
verification-again-title = De bevestigingsmail opnieuw sturen
verification-again-lead = Als er een account is waarvan dit adres nog moet worden bevestigd, sturen we daar een nieuwe link naartoe.

sign-in-title = Inloggen
sign-in-button = Inloggen
sign-in-mismatch = E-mailadres en wachtwoord horen niet bij elkaar.
sign-in-unverified = Bevestig eerst uw e-mailadres: open de link in de e-mail die we u hebben gestuurd.
sign-in-other-ways = Andere manieren
sign-in-forgotten = Ik ben mijn wachtwoord vergeten
sign-in-link-title = Inloggen met een link in uw mailbox
sign-in-link-lead = We sturen u een link waarmee u één keer zonder wachtwoord inlogt. Hij werkt 15 minuten.
sign-in-link-ready = Klik op de knop om in te loggen als { $email }.
sign-out-flash = U bent uitgelogd.

ask-for-link-button = Stuur de link
letter-sent-title = Kijk in uw mailbox
letter-sent = We hebben een e-mail gestuurd naar { $email }. Daarin staat hoe u verdergaat.
letter-sent-more = Na een paar minuten nog niets? Kijk in de map met ongewenste e-mail en controleer of dit het adres van uw account is.
letter-waits-title = De e-mail wacht in het huis
letter-waits = Een e-mail aan { $email } is geschreven. Dit huis heeft nog geen mailserver, dus hij wacht binnen: de platformbeheerder vindt hem onder “{ $place }”.
link-gone-title = Deze link werkt niet meer
link-gone = Elke link werkt één keer en gedurende een beperkte tijd. Deze is gebruikt, verlopen of niet volledig gekopieerd.
link-gone-again = Een nieuwe link vragen

password-reset-title = Een nieuw wachtwoord kiezen
password-reset-lead = We sturen een link naar het adres van uw account. Hij werkt één uur.
password-reset-ready = Het nieuwe wachtwoord is voor { $email }. U wordt overal elders uitgelogd.
password-reset-button = Het nieuwe wachtwoord opslaan

demo-title = Logins van deze demo
demo-lead = Alle gegevens hier zijn om uit te proberen. Elke login heeft het wachtwoord { $password }.
demo-table = Wie u kunt zijn
demo-role = Rol
demo-buyer = Inkoper bij een stad die lid is
demo-social = Organisatie in de sociale economie
demo-supplier = Leverancier
demo-secretary = Secretariaat van het netwerk
demo-operator = Platformbeheerder van de installatie

## Accounts: my account

account-profile = Over u
account-save-button = Opslaan
account-changed-flash = Uw wijzigingen zijn opgeslagen.
account-acting = Organisaties waarvoor u handelt
account-acting-none = U handelt nog niet namens een organisatie. Zoek de uwe en vraag om ervoor te mogen handelen; de beheerders of het secretariaat beslissen.
account-acting-find = Een organisatie zoeken
account-acting-lead = Wat u kunt zien en doen, hangt af van de organisatie waarvoor u handelt.
account-acting-waiting = Wacht op goedkeuring
account-acting-chosen = U handelt er nu voor
account-acting-button = Handelen namens { $organisation }
account-acting-flash = U handelt nu namens deze organisatie.
account-security = Toegang en gegevens
account-sign-ins-link = Bekijk waar u bent ingelogd
account-tokens-link = Tokens voor uw programma’s
account-data = Wat er over u wordt bewaard
account-data-link = Mijn gegevens downloaden (JSON)
account-leave = Account opheffen

account-email-title = Mijn e-mailadres wijzigen
account-email-lead = Uw adres is { $email }. We sturen een link naar het nieuwe adres; zolang u die niet opent, verandert er niets.
account-email-new = Nieuw e-mailadres
account-email-new-help = Open de link in de browser waarin u bent ingelogd.
account-email-same = Dit is al het adres van uw account.
account-email-ready = Voortaan logt u in als { $new } in plaats van { $current }, en gaan e-mails daarheen.
account-email-confirm-button = Het nieuwe adres gebruiken
account-email-changed-flash = Uw adres is gewijzigd. We hebben dat aan het oude adres gemeld.

account-password-title = Mijn wachtwoord wijzigen
account-password-lead = U blijft hier ingelogd en wordt overal elders uitgelogd.
account-password-none = U logt in met links en hebt geen wachtwoord. Vraag een link om er een in te stellen.
account-password-changed-flash = Uw wachtwoord is gewijzigd. U bent overal elders uitgelogd.

sign-ins-title = Inlogsessies
sign-ins-lead = De browsers waarin u bent ingelogd. Een sessie die 30 dagen niet wordt gebruikt, eindigt vanzelf. Beëindig de sessies die u niet kent en wijzig uw wachtwoord.
sign-ins-table = Waar u bent ingelogd
sign-ins-agent = Browser
sign-ins-agent-unknown = Onbekend
sign-ins-address = Internetadres
sign-ins-at = Ingelogd
sign-ins-seen = Laatst gebruikt
sign-ins-this = Deze browser
sign-ins-end = Uitloggen
sign-ins-end-all = Overal uitloggen
sign-ins-end-all-question = U wordt in alle browsers uitgelogd, ook in deze. Uw tokens blijven.
sign-ins-ended-flash = De sessie is beëindigd.
sign-ins-all-ended-flash = U bent overal uitgelogd.

tokens-title = API-tokens
tokens-lead = Met een token leest of wijzigt een programma gegevens in uw naam: het kan wat u kunt, voor de organisatie waarvoor u handelt. Bewaar het als een wachtwoord.
tokens-none = Geen tokens
tokens-none-help = Maak er hieronder een om de data-interface te gebruiken.
tokens-table = Uw tokens
token-name = Naam
token-name-help = Zodat u later weet waarvoor het is, bijvoorbeeld: agenda van ons intranet.
token-name-refused = Vul een naam in: één regel van hoogstens 100 tekens.
token-too-many = U hebt al 20 tokens. Trek er een in dat u niet meer nodig hebt.
token-scope = Bereik
token-scope-read = Lezen
token-scope-read-help = Ziet wat u ziet en wijzigt niets.
token-scope-write = Lezen en schrijven
token-scope-write-help = Wijzigt ook gegevens in uw naam.
token-scope-refused = Kies wat het token mag doen.
token-made-at = Gemaakt
token-create-title = Nieuw token
token-create-button = Token maken
token-new-title = Uw nieuwe token
token-new = Kopieer het nu: het wordt niet nog eens getoond.
token-revoke = Intrekken
token-revoke-question = Programma’s die “{ $name }” gebruiken, worden vanaf nu geweigerd.
token-revoked-flash = Het token is ingetrokken.

deletion-title = Mijn account verwijderen
deletion-lead = Dit kan niet ongedaan worden gemaakt. Lees wat verdwijnt en wat blijft.
deletion-left-alone-title = U bent de enige beheerder
deletion-left-alone = Niemand anders beheert { $organisations }. U kunt uw account toch verwijderen; het secretariaat van het netwerk kan iemand anders aanstellen.
deletion-goes = Wat verdwijnt
deletion-goes-person = Uw naam, uw e-mailadres en uw wachtwoord.
deletion-goes-access = Alle sessies, links en tokens.
deletion-goes-roles = Uw hoedanigheden in organisaties en uw plaatsen in secretariaten.
deletion-goes-letters = E-mails die aan u zijn gestuurd, behalve het feit dat ze zijn verstuurd.
deletion-stays = Wat blijft, zonder uw naam
deletion-stays-records = Wat u namens een organisatie of een netwerk hebt gedaan: besluiten, gepubliceerde pagina’s, het logboek van wijzigingen.
deletion-stays-events = Dat iemand aan een evenement heeft deelgenomen, als aan financiers moet worden aangetoond hoeveel mensen er waren.
deletion-stays-backups = Back-ups van dit huis, tot ze door nieuwere worden vervangen.
deletion-data-first = Eerst mijn gegevens downloaden (JSON)
deletion-password-help = Vul het in om te bevestigen.
deletion-no-password = Weet u uw wachtwoord niet meer, of hebt u er geen? Bevestig met een link in uw mailbox.
deletion-button = Mijn account definitief verwijderen
deletion-link-button = Een link sturen om te bevestigen
deletion-ready = Met deze knop verwijdert u uw account definitief.
deletion-flash = Uw account is verwijderd. Tot ziens en dank u wel.

## Accounts: letters

entry-link-verification = Bevestiging van een e-mailadres
entry-link-sign-in = Inloglink
entry-link-password-reset = Nieuw wachtwoord
entry-link-email-change = Wijziging van het e-mailadres
entry-link-deletion = Verwijdering van het account

# $name: name of a person
letter-greeting = Geachte { $name },
letter-greeting-nameless = Goedendag,
letter-verification-subject = Bevestig uw e-mailadres
letter-verification-body =
    Iemand, hoogstwaarschijnlijk u, heeft een account geopend met het adres { $email }. Open deze pagina om het te bevestigen en vul het wachtwoord in dat u hebt gekozen:

    { $link }

    De link werkt 48 uur. Was u het niet, dan hoeft u niets te doen: het account wordt verwijderd.
letter-already-known-subject = U hebt al een account
letter-already-known-body =
    Iemand, misschien u, wilde het adres { $email } voor een nieuw of een ander account gebruiken. U hebt al een account met dit adres. Er is niets veranderd.

    Was u het zelf, log dan hier in; daar kunt u ook een nieuw wachtwoord kiezen:

    { $link }

    Was u het niet, dan hoeft u niets te doen.
letter-sign-in-subject = Uw link om in te loggen
letter-sign-in-body =
    Met deze link logt u in als { $email }:

    { $link }

    Hij werkt één keer, binnen 15 minuten. Hebt u er niet om gevraagd, dan hoeft u niets te doen: zonder deze e-mail kan niemand de link gebruiken.
letter-password-reset-subject = Uw link voor een nieuw wachtwoord
letter-password-reset-body =
    Met deze link kiest u een nieuw wachtwoord voor { $email }:

    { $link }

    Hij werkt één keer, binnen één uur. Hebt u er niet om gevraagd, dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.
letter-password-changed-subject = Uw wachtwoord is gewijzigd
letter-password-changed-body =
    Het wachtwoord van uw account { $email } is gewijzigd en alle andere sessies zijn beëindigd. Tokens voor programma’s blijven tot u ze intrekt.

    Was u het niet, kies dan meteen een nieuw wachtwoord:

    { $link }
letter-email-change-subject = Bevestig uw nieuwe e-mailadres
letter-email-change-body =
    Wilt u { $email } voortaan voor uw account gebruiken, open dan deze pagina in de browser waarin u bent ingelogd:

    { $link }

    De link werkt 24 uur. Hebt u er niet om gevraagd, dan hoeft u niets te doen.
letter-email-changed-subject = Uw account heeft een ander e-mailadres
letter-email-changed-body =
    { $email } is niet langer het adres van uw account. E-mails gaan voortaan naar het nieuwe adres.

    Was u het niet, schrijf dan meteen aan degenen die dit huis beheren:

    { $link }
letter-deletion-subject = Uw link om uw account te verwijderen
letter-deletion-body =
    Met deze link verwijdert u uw account { $email } definitief. Open hem in de browser waarin u bent ingelogd:

    { $link }

    Hij werkt één keer, binnen één uur. Hebt u er niet om gevraagd, wijzig dan uw wachtwoord.
letter-account-deleted-subject = Uw account is verwijderd
letter-account-deleted-body =
    Het account met het adres { $email } is verwijderd. Uw naam wordt niet meer getoond; wat blijft, blijft zonder uw naam. Dit is de laatste e-mail, en u bent altijd weer welkom:

    { $link }

## Organisations

search-kind-network = Netwerk
search-kind-organisation = Organisatie

members-form-too-long = Houd het korter: hoogstens { $longest } tekens.
members-form-original = Oorspronkelijke taal
members-form-original-help = De taal van wat u hier schrijft. Vertalingen worden ernaast getoond, nooit in plaats ervan.
members-form-original-missing = Schrijf dit in de oorspronkelijke taal.
members-form-other-languages = Vertalingen
members-form-markdown = U kunt Markdown gebruiken: *nadruk*, lijsten, links.
members-form-website-help = Met https:// ervoor.
members-form-website-unreadable = Vul een webadres in dat begint met https:// of http://.
members-deleted-person = Voormalig account
members-letter-no-reason = Er is geen reden opgegeven.

organisations-title = Organisaties
organisations-lead = Publieke inkopers, organisaties in de sociale economie, leveranciers en wie de netwerken leiden en steunen.
organisations-filter = De organisaties filteren
organisations-filter-words = Naam
organisations-filter-any-kind = Alle soorten
organisations-filter-any-country = Alle landen
organisations-filter-network = Lid van
organisations-filter-any-network = Elk netwerk of geen
organisations-none-found = Geen organisatie gevonden
organisations-none-found-hint = Probeer minder letters van de naam of verwijder een filter. Accenten en hoofdletters maken niet uit.
organisations-none = Nog geen organisaties
organisations-none-hint = Voer de eerste in: u wordt er beheerder van.
organisations-all-link = Alle organisaties tonen
organisations-networks = Netwerken
organisations-total = { $count ->
    [one] { $count } organisatie
   *[other] { $count } organisaties
}

organisation-name = Organisatie
organisation-original-name = Naam in de oorspronkelijke taal
organisation-kind = Soort
organisation-kind-choose = Kies een soort
organisation-kind-missing = Kies wat voor soort organisatie het is.
organisation-kind-contracting-authority = Aanbestedende dienst
organisation-kind-central-purchasing-body = Aankoopcentrale
organisation-kind-purchasing-consortium = Inkoopconsortium
organisation-kind-social-economy-entity = Organisatie in de sociale economie
organisation-kind-supplier = Leverancier
organisation-kind-network-secretariat = Netwerksecretariaat
organisation-kind-programme-owner = Programma-eigenaar
organisation-kind-strategic-partner = Strategische partner
organisation-kind-monitoring-partner = Monitoringpartner
organisation-kind-observer = Waarnemer
organisation-country = Land
organisation-country-choose = Kies een land
organisation-country-missing = Kies het land.
organisation-region = Regio (NUTS)
organisation-region-help = De code van de regio, bijvoorbeeld BE234. Laat leeg als u die niet kent.
organisation-region-unreadable = Een regiocode heeft twee letters en hoogstens drie letters of cijfers, bijvoorbeeld BE234.
organisation-region-elsewhere = Deze regio ligt in een ander land.
organisation-languages = Werktalen
organisation-languages-label = Talen waarin de organisatie werkt
organisation-website = Website
organisation-employees = Werknemers
organisation-employees-help = Een geheel getal. De bijdragen van sommige netwerken hangen ervan af.
organisation-employees-unreadable = Vul een geheel getal in, bijvoorbeeld 4200.
organisation-identifiers = Identificatienummers
organisation-identifiers-help = Eén per regel, met het register ervoor: “VAT: BE0207451227”, “PIC: 999999999”.
organisation-identifiers-unreadable = Schrijf op elke regel het register, een dubbele punt en het nummer.
organisation-identifiers-too-many = Vul hoogstens { $most } identificatienummers in.
organisation-parent = Onderdeel van
organisation-parent-help = De naam of het adres van de organisatie waarvan deze een onderdeel is, als die er is.
organisation-parent-unknown = Deze organisatie staat niet op de lijst. Voer die eerst in of laat dit leeg.
organisation-parent-circle = Een organisatie kan geen onderdeel zijn van zichzelf of van haar eigen onderdelen.
organisation-address = Adres hier
organisation-children = Onderdelen van deze organisatie
organisation-memberships = Netwerken
organisation-memberships-caption = Lidmaatschappen, vroeger en nu
organisation-no-memberships = De organisatie hoort nog niet bij een netwerk van dit huis.
organisation-networks-link = De netwerken bekijken
organisation-people = Mensen die namens haar handelen
organisation-people-link = Goedkeuren en beheren
organisation-people-visible = Alleen mensen van deze organisatie, de secretariaten van haar netwerken en de platformbeheerders van het huis zien dit.
organisation-people-none = Niemand handelt hier nog namens haar.
organisation-person-since = { $role } sinds { $day }

organisation-new-link = Een organisatie invoeren
organisation-new-title = Een organisatie invoeren
organisation-new-lead = Iedereen met een account kan een ontbrekende organisatie invoeren. U wordt er beheerder van: u bewerkt haar pagina en beslist wie namens haar handelt.
organisation-form-what = Wat voor organisatie het is
organisation-form-where = Waar de organisatie gevestigd is
organisation-form-more = Meer, als u het weet
organisation-name-in = Naam ({ $language })
organisation-about = Wat de organisatie doet
organisation-about-in = Wat de organisatie doet ({ $language })
organisation-enter-button = De organisatie invoeren
organisation-entered-flash = De organisatie staat op de lijst en u bent er beheerder van.
organisation-alike-title = Is het een van deze?
organisation-alike-lead = Deze organisaties uit hetzelfde land hebben een vergelijkbare naam. Staat de uwe erbij, open die dan en vraag om namens haar te handelen.
organisation-alike-another = Geen van deze: de mijne is een andere organisatie
organisation-alike-refused = Bekijk eerst de organisaties met een vergelijkbare naam en bevestig dan dat de uwe een andere is.
organisation-edit-link = Bewerken
organisation-edit-title = De organisatie bewerken
organisation-edit-lead = Het adres hier blijft hetzelfde, hoe de naam ook verandert.
organisation-edit-button = Opslaan
organisation-edited-flash = De pagina van de organisatie is bijgewerkt.

## Organisations: what the log says

organisation-entered = heeft een organisatie ingevoerd
organisation-edited = heeft een organisatie bewerkt

## Capacities

capacity-role = Rol
capacity-role-member = Lid
capacity-role-member-help = Doet mee: meldt zich aan voor evenementen en ziet wat voor de organisatie is bedoeld.
capacity-role-representative = Vertegenwoordiger
capacity-role-representative-help = Spreekt, stemt en tekent ook namens de organisatie en vraagt lidmaatschappen aan.
capacity-role-administrator = Beheerder
capacity-role-administrator-help = Bewerkt ook haar pagina en beslist wie namens haar handelt.
capacity-role-missing = Kies een rol.
capacity-ask-link = Namens deze organisatie handelen
capacities-title = Handelen namens { $organisation }
capacities-lead = Mensen handelen namens een organisatie in een rol die haar beheerders goedkeuren. De geschiedenis blijft als mensen van baan veranderen.
capacity-own = U en deze organisatie
capacity-own-waiting = U hebt gevraagd om namens haar te handelen. Rol: { $role }. Een beheerder zal antwoorden.
capacity-own-acting = U handelt namens haar. Rol: { $role }.
capacity-own-only-administrator = U bent de enige beheerder. Maak iemand anders beheerder voordat u vertrekt; anders moet het secretariaat van haar netwerk dat doen.
capacity-take-back-button = Het verzoek intrekken
capacity-take-back-question = Uw verzoek verdwijnt. U kunt het later opnieuw doen.
capacity-leave-button = Deze organisatie verlaten
capacity-leave-question = U handelt niet langer namens haar: wat alleen haar mensen zien, ziet u niet meer. De geschiedenis bewaart van wanneer tot wanneer u er was.
capacity-ask-title = Vragen om namens haar te handelen
capacity-ask-sign-in = Log in of open een account om dit te vragen.
capacity-sign-in-link = Inloggen
capacity-message = Bericht
capacity-message-help = Wie u daar bent, zodat de beheerders u herkennen. Zij zien ook uw naam en e-mailadres.
capacity-message-too-long = Houd het bericht korter: hoogstens 2000 tekens.
capacity-ask-button = Het verzoek versturen
capacity-asked-flash = Uw verzoek is onderweg. U krijgt een e-mail zodra erop is geantwoord.
capacity-already-acting = U handelt al namens deze organisatie.
capacity-already-asked = U hebt het al gevraagd; het antwoord komt per e-mail.
capacities-waiting = Verzoeken
capacities-waiting-none = Niemand wacht op antwoord.
capacities-acting = Mensen die namens haar handelen
capacities-history = Geschiedenis
capacity-person = Persoon
capacity-since = Sinds
capacity-until = Tot
capacity-asked-day = Gevraagd
capacity-end = Einde
capacity-asked-on = gevraagd op { $day } voor de rol: { $role }
capacity-approved-by = goedgekeurd door { $person }
capacity-ended-by = door { $person }
capacity-role-of = Rol van { $person }
capacity-role-change-button = Wijzigen
capacity-approve-button = Goedkeuren
capacity-approved-flash = Goedgekeurd. De betrokkene krijgt een e-mail.
capacity-decline-button = Afwijzen
capacity-decline-question = { $person } zal niet namens deze organisatie handelen en krijgt een e-mail.
capacity-decline-reason = Reden (komt in de e-mail)
capacity-declined-flash = Afgewezen. De betrokkene krijgt een e-mail.
capacity-role-changed-flash = De rol is gewijzigd. De betrokkene krijgt een e-mail.
capacity-end-button = Beëindigen
capacity-end-question = { $person } zal niet langer namens deze organisatie handelen en krijgt een e-mail.
capacity-ended-flash = Deze persoon handelt niet langer namens de organisatie en krijgt een e-mail.
capacity-left-flash = U handelt niet langer namens deze organisatie.
capacity-not-waiting = Niemand wacht nog op dit antwoord: het is al gegeven of het verzoek is ingetrokken.
capacity-not-acting = Deze persoon handelt niet meer namens de organisatie.
capacity-same-role = Deze persoon heeft deze rol al.
capacity-last-administrator = Maak eerst iemand anders beheerder: de organisatie zou er anders geen hebben.
capacity-state-waiting = In afwachting
capacity-state-acting = Actief
capacity-state-ended = Beëindigd
capacity-state-declined = Afgewezen of ingetrokken

## Capacities: what the log says

capacity-asked = heeft gevraagd om namens een organisatie te handelen
capacity-approved = heeft iemand voor een organisatie goedgekeurd
capacity-declined = heeft iemand voor een organisatie afgewezen
capacity-role-changed = heeft een rol in een organisatie gewijzigd
capacity-ended = heeft een hoedanigheid in een organisatie beëindigd

## Capacities: letters

capacity-asked-letter-subject = { $person } vraagt om namens { $organisation } te handelen
capacity-asked-letter =
    { $person } ({ $address }) vraagt om namens { $organisation } te handelen. Rol: { $role }.

    { $message }

    Keur het verzoek hier goed of wijs het af:
    { $link }
capacity-approved-letter-subject = U handelt nu namens { $organisation }
capacity-approved-letter =
    Uw verzoek is goedgekeurd: u handelt namens { $organisation }. Rol: { $role }.

    { $link }
capacity-declined-letter-subject = Uw verzoek om namens { $organisation } te handelen
capacity-declined-letter =
    Uw verzoek om namens { $organisation } te handelen is afgewezen.

    { $reason }
capacity-role-changed-letter-subject = Uw rol in { $organisation } is gewijzigd
capacity-role-changed-letter =
    Uw rol in { $organisation } is gewijzigd. De nieuwe rol is: { $role }.

    { $link }
capacity-ended-letter-subject = U handelt niet langer namens { $organisation }
capacity-ended-letter =
    Een beheerder heeft uw rol in { $organisation } beëindigd. U handelt hier niet langer namens deze organisatie. Uw account blijft zoals het is.

    Denkt u dat dit een vergissing is, schrijf dan aan de beheerders van de organisatie.
capacity-left-letter-subject = { $person } handelt niet langer namens { $organisation }
capacity-left-letter =
    { $person } heeft { $organisation } verlaten en handelt er hier niet langer voor. De geschiedenis van de organisatie bewaart van wanneer tot wanneer dat zo was.

## Networks

networks-title = Netwerken
networks-lead = Netwerken van publieke inkopers die elkaar in dit huis ontmoeten. Elk heeft eigen leden, lidmaatschapsniveaus en een eigen secretariaat.
networks-all = Alle netwerken
networks-none = Nog geen netwerken
networks-none-hint = De platformbeheerder brengt netwerken in dit huis onder.
networks-front-title = Netwerken van dit huis
networks-front-link = Alle netwerken
network-counts = { $members ->
    [one] { $members } lid
   *[other] { $members } leden
} in { $countries ->
    [one] { $countries } land
   *[other] { $countries } landen
}
network-kicker = Netwerk van publieke inkopers
network-apply-link = Lidmaatschap aanvragen
network-events-link = Evenementen van dit netwerk
network-groups-link = Groepen
network-charters-link = Reglementen
network-members = Leden vandaag
network-countries = Landen
network-through = Waarvan via een consortium
network-tiers = Lidmaatschapsniveaus
network-contact = E-mailadres van het secretariaat
network-contact-help = Staat op de pagina van het netwerk.
network-contact-unreadable = Vul één e-mailadres in.
network-website = Website
network-by-country = Leden per land
network-members-title = Leden
network-members-filter = De leden filteren
network-members-all = Alle leden tonen
network-any-tier = Alle niveaus
network-no-members = Er hoort nog geen organisatie bij dit netwerk.
network-back-link = Terug naar het netwerk

tier-open-to-all = organisaties van elke soort
tier-open-to = Open voor: { $kinds }
tier-members = { $count ->
    [one] { $count } lid
   *[other] { $count } leden
}

membership-network = Netwerk
membership-tier = Niveau
membership-since = Sinds
membership-state = Status
membership-how = Hoe
membership-direct = Rechtstreeks
membership-through = Via
membership-through-consortium = Via { $consortium }
membership-affiliates = { $count ->
    [one] { $count } organisatie is via haar lid
   *[other] { $count } organisaties zijn via haar lid
}
membership-in-force = Lid
membership-ahead = Nog niet begonnen
membership-over = Voormalig lid
membership-until = tot en met { $day }
membership-first-day = Eerste dag
membership-first-day-help = Als u de organisatie toelaat: de dag waarop het lidmaatschap begint.
membership-last-day = Laatste dag

network-new-link = Een netwerk onderbrengen
network-new-title = Een netwerk onderbrengen
network-found-button = Het netwerk onderbrengen
network-founded-flash = Het netwerk is ondergebracht. Geef het nu een secretariaat.
network-edit-title = { $network } bewerken
network-edit-link = Pagina en kleur
network-edit-button = Opslaan
network-edited-flash = De pagina van het netwerk is bijgewerkt.
network-name = Naam
network-name-help = In elke taal dezelfde.
network-name-missing = Vul de naam van het netwerk in.
network-address = Adres
network-address-help = Wat achter /networks/ staat: kleine letters, cijfers en koppeltekens. Het verandert nooit. Leeg: afgeleid van de naam.
network-address-unreadable = Gebruik kleine letters a tot z, cijfers en enkele koppeltekens.
network-address-taken = Dit adres is bezet. Kies een ander.
network-tagline = In één regel
network-tagline-in = In één regel ({ $language })
network-tagline-help = Wat het netwerk is, voor kaarten en voorvertoningen.
network-about = Beschrijving
network-about-in = Beschrijving ({ $language })
network-colour = Kleur
network-colour-help = De krachtige kleur van de pagina’s van het netwerk. Tinten voor tekst en knoppen worden ervan afgeleid, zodat ze leesbaar zijn.
network-colour-unreadable = Schrijf de kleur met zes tekens, zoals #0f4a4c.
network-colour-too-pale = Deze kleur is te bleek om op wit te worden gezien: het contrast is { $contrast } op 1, en minstens 3 op 1 is nodig (WCAG 2.2). Kies een donkerdere kleur.
network-accepts-applications = Organisaties kunnen online een aanvraag doen

## Networks: tiers

tiers-title = Niveaus
tiers-of-title = Niveaus van { $network }
tiers-lead = Wat leden kunnen zijn. Wat “vanaf een niveau” geldt, volgt de rang.
tiers-none = Er zijn nog geen niveaus. Leden hebben er een nodig: voeg hieronder het eerste toe.
tier-rank = Rang
tier-rank-help = 1 is de laagste. Hogere niveaus zien wat lagere zien.
tier-rank-unreadable = Vul een geheel getal in van 1 tot { $highest }.
tier-name = Niveau
tier-original-name = Naam
tier-name-in = Naam ({ $language })
tier-about = Voor wie het is en wat erbij hoort
tier-about-in = Voor wie het is en wat erbij hoort ({ $language })
tier-open-to-title = Open voor
tier-open-to-help = Soorten organisaties die erin kunnen. Niets aangevinkt: elke soort.
tier-deeds = Wijzigen
tier-takes-members = Neemt leden op
tier-is-retired = Afgesloten
tier-add-title = Een niveau toevoegen
tier-add-button = Niveau toevoegen
tier-added-flash = Het niveau is toegevoegd.
tier-edit-title = Het niveau bewerken
tier-edit-button = Opslaan
tier-edited-flash = Het niveau is gewijzigd. Leden die erin zitten, blijven erin.
tier-retire-button = Afsluiten
tier-retire-question = Niemand komt nog nieuw in { $tier }. Leden die erin zitten, blijven erin. Dit kan niet ongedaan worden gemaakt.
tier-retired-flash = Het niveau neemt geen nieuwe leden meer op.

## Networks: secretariat

secretariat-title = Secretariaat
secretariat-of-title = Secretariaat van { $network }
secretariat-lead = Mensen in het secretariaat zien en doen alles in hun eigen netwerk en niets in andere.
secretariat-none = Niemand zit nog in dit secretariaat.
secretariat-seats = Plaatsen
secretariat-former = Vroegere plaatsen
secretariat-appointed-by = Aangesteld door
secretariat-by-operator = Platformbeheerder
secretary-appoint-title = Iemand aanstellen
secretary-email = E-mailadres van het account
secretary-email-help = De persoon heeft hier een account met een bevestigd adres nodig.
secretary-appoint-button = Aanstellen
secretary-appointed-flash = Aangesteld. De betrokkene krijgt een e-mail.
secretary-no-account = Er is geen bevestigd account met dit adres. Vraag de persoon er eerst een te openen.
secretary-already-seated = Deze persoon zit al in dit secretariaat.
secretary-dismiss-button = De plaats beëindigen
secretary-dismiss-question = { $person } zal voor het secretariaat van dit netwerk niets meer zien of doen.
secretary-dismissed-flash = De plaats is beëindigd. De betrokkene krijgt een e-mail.
secretary-last-seat = Dit is de laatste plaats: stel eerst iemand anders aan of vraag het aan de platformbeheerder.
secretary-not-seated = Deze plaats is al beëindigd.

## Memberships: applying

membership-application-title = Lidmaatschap van { $network } aanvragen
membership-application-lead = Het secretariaat van { $network } leest uw aanvraag en antwoordt per e-mail.
membership-application-for = U doet de aanvraag voor { $organisation }.
membership-application-closed = Geen aanvragen online
membership-application-closed-hint = Dit netwerk neemt hier geen aanvragen aan. Schrijf aan het secretariaat.
membership-application-no-representative = Handel eerst namens een organisatie
membership-application-no-representative-hint = Alleen een vertegenwoordiger of een beheerder van een organisatie kan voor haar een aanvraag doen. Zoek uw organisatie en vraag om namens haar te handelen, of voer haar in. Handelt u namens meerdere, kies dan de juiste op uw accountpagina.
membership-application-member = Uw organisatie is al lid
membership-application-member-hint = Het lidmaatschap staat op de pagina van de organisatie. Het secretariaat kan het niveau wijzigen.
membership-application-waiting = Uw aanvraag ligt bij het secretariaat
membership-application-waiting-hint = De aanvraag is verstuurd op { $day }. U krijgt een e-mail zodra erop is geantwoord.
membership-application-no-tier = Geen niveau is open voor organisaties van uw soort
membership-application-no-tier-hint = Schrijf aan het secretariaat als u denkt dat de soort op de pagina van uw organisatie niet klopt.
membership-application-message = Waarom u lid wilt worden
membership-application-message-help = Wat u inkoopt, waaraan u wilt werken, wie zal deelnemen.
membership-application-message-missing = Schrijf waarom u lid wilt worden.
membership-through-help = Als uw organisatie lid wordt via een inkoopconsortium dat lid is.
membership-application-button = De aanvraag versturen
membership-application-sent-flash = De aanvraag ligt bij het secretariaat. U hebt een ontvangstbevestiging per e-mail.
membership-application-twice = Uw organisatie heeft al een aanvraag gedaan en krijgt antwoord.
membership-tier-missing = Kies een niveau.
membership-tier-retired = Dit niveau neemt geen nieuwe leden op. Kies een ander.
membership-tier-not-open = Dit niveau is niet open voor organisaties van deze soort. Kies een ander.
membership-overlaps = De organisatie is in die tijd al lid van dit netwerk. Een organisatie heeft één lidmaatschap tegelijk.
membership-ends-before-it-begins = Een lidmaatschap kan niet eindigen voordat het begint.
membership-through-itself = Een organisatie kan niet via zichzelf lid zijn.
membership-through-no-consortium = Alleen een inkoopconsortium of een aankoopcentrale kan andere organisaties aansluiten.
membership-through-no-member = Het consortium is op de eerste dag zelf geen rechtstreeks lid van dit netwerk.
membership-organisation-missing = Vul de naam of het adres van een organisatie in.
membership-organisation-unknown = Deze organisatie staat niet op de lijst.

## Desk

desk-entrance = Mijn secretariaten
desks-title = Werkplekken van mijn secretariaten
desk-waiting = { $count ->
    [0] Er wacht geen aanvraag
    [one] Er wacht { $count } aanvraag
   *[other] Er wachten { $count } aanvragen
}
network-desk-title = Werkplek
desk-of-title = Werkplek van { $network }
network-desk-tabs = Pagina’s van het secretariaat
health-members = Leden vandaag
health-buyers = Waarvan publieke inkopers
health-through = Waarvan via een consortium
health-joined = Toegetreden in de laatste 365 dagen
health-left = Vertrokken in de laatste 365 dagen
health-silent = Niemand spreekt hier namens hen
desk-applications = Aanvragen
desk-applications-none = Er wacht geen aanvraag op antwoord.
desk-applied-on = aangevraagd op { $day }
desk-memberships = Lidmaatschappen
desk-memberships-none = Geen lidmaatschap gevonden
desk-memberships-none-hint = Verwijder een filter of voer hieronder een lidmaatschap in.
desk-export-link = Exporteren als CSV
desk-filter = De lidmaatschappen filteren
desk-order = Gesorteerd op
desk-order-name = Naam
desk-order-since = Eerste dag, laatste eerst
desk-order-country = Land
desk-order-tier = Niveau
desk-state-current = Leden vandaag
desk-state-ahead = Begint later
desk-state-ended = Voormalige leden
desk-state-any = Alle
desk-begin-title = Een lidmaatschap handmatig invoeren
desk-begin-organisation = Organisatie
desk-begin-organisation-help = Haar naam, in welke taal ook, of het laatste deel van haar adres hier.
desk-begin-through-help = Alleen als zij via een inkoopconsortium lid is: naam of adres van het consortium.
desk-begin-until-help = Laat leeg als het lidmaatschap doorloopt.
desk-begin-button = Het lidmaatschap invoeren
membership-day-missing = Vul een dag in.
membership-day-unreadable = Vul een dag in, zoals 2026-03-27.
membership-begun-flash = Het lidmaatschap is ingevoerd. De organisatie krijgt een e-mail.
membership-change-link = Wijzigen
membership-application-of-title = Aanvraag van { $organisation }
membership-application-answer = Antwoord
membership-application-accepted = Toegelaten
membership-application-declined = Afgewezen
membership-application-accepted-flash = Toegelaten: beide partijen hebben het zwart op wit.
membership-application-declined-flash = Afgewezen: beide partijen hebben het zwart op wit.
membership-application-not-waiting = Deze aanvraag is al beantwoord.
membership-decline-reason-missing = Geef aan waarom: de organisatie krijgt het per e-mail.
membership-reason = Reden of bericht
membership-reason-help = Komt in de e-mail aan de aanvrager. Nodig als u afwijst.
membership-accept-button = Toelaten
membership-decline-button = Afwijzen
membership-applicant = Aangevraagd door
membership-applicant-email = E-mail
membership-applied = Aangevraagd op
membership-of-title = Lidmaatschap van { $organisation }
membership-is-over = Dit lidmaatschap is voorbij. De geschiedenis blijft; op de werkplek kan een nieuw lidmaatschap worden ingevoerd.
membership-change-tier-title = Het niveau wijzigen
membership-new-tier = Nieuw niveau
membership-new-tier-since = Eerste dag op het nieuwe niveau
membership-new-tier-help = Het huidige lidmaatschap eindigt de dag ervoor en een nieuw begint.
membership-change-tier-button = Het niveau wijzigen
membership-tier-changed-flash = Het niveau is gewijzigd. De organisatie krijgt een e-mail.
membership-same-tier = De organisatie heeft dit niveau al.
membership-change-outside = De wijziging moet ingaan na de eerste dag van het lidmaatschap en niet na de laatste.
membership-end-title = Het lidmaatschap beëindigen
membership-end-help = Op deze dag is het lidmaatschap voor het laatst van kracht.
membership-end-affiliates = { $count ->
    [one] { $count } organisatie is via haar lid: het lidmaatschap daarvan eindigt op dezelfde dag.
   *[other] { $count } organisaties zijn via haar lid: hun lidmaatschappen eindigen op dezelfde dag.
}
membership-end-button = Het lidmaatschap beëindigen
membership-ended-flash = Het lidmaatschap eindigt. De organisatie krijgt een e-mail.
membership-already-ended = Het lidmaatschap eindigt al op die dag of eerder.
membership-recorded = Ingevoerd op

## Desk: outbox

outbox-title = E-mails
outbox-of-title = E-mails van { $network }
outbox-lead = Elke e-mail die namens het netwerk is geschreven: wachtend, verstuurd of opgegeven, met elke poging.
outbox-not-configured = Er is geen mailserver ingesteld
outbox-not-configured-hint = E-mails verlaten het huis niet. Lees ze hier en geef door wat dringend is; ze worden verstuurd zodra er een mailserver is ingesteld.
outbox-filter = De e-mails filteren
outbox-filter-words = Onderwerp, naam of adres
outbox-any-state = Elke status
outbox-state-waiting = Wachtend
outbox-state-sent = Verstuurd
outbox-state-given-up = Opgegeven
outbox-none = Nog geen e-mails
outbox-none-hint = Wat het huis namens het netwerk schrijft, komt hier te staan.
outbox-none-found = Geen e-mail gevonden
outbox-none-found-hint = Probeer minder woorden of een andere status.
outbox-total = { $count ->
    [one] { $count } e-mail
   *[other] { $count } e-mails
}
outbox-subject = Onderwerp
outbox-to = Aan
outbox-posted = Geschreven
outbox-language = Taal
outbox-attachments = Bijlagen
outbox-attempts = Verzendpogingen
outbox-no-attempts = De e-mail is nog niet aan een mailserver aangeboden.
outbox-attempt-at = Begonnen
outbox-attempt-answer = Antwoord van de mailserver
outbox-attempt-cut-off = Afgebroken voordat er een antwoord kwam: misschien heeft de mailserver de e-mail wel.
house-outbox-title = E-mails van het huis
house-outbox-lead = E-mails die geen netwerk heeft geschreven: over accounts en over wie namens een organisatie handelt.
house-outbox-none-hint = Wat het huis over accounts en organisaties schrijft, komt hier te staan.
outbox-masked = De persoonlijke link in deze e-mail is verborgen: die is alleen voor de persoon voor wie de e-mail bestemd is.
outbox-secret = De link in deze e-mail opent een deur voor iedereen die hem heeft. Geef hem aan niemand anders door dan aan { $address }.

## Desk: records

records-title = Logboek
records-of-title = Logboek van { $network }
records-lead = Wie wat wanneer heeft gedaan. Hier kan niets worden gewijzigd.
records-filter = Het logboek filteren
records-any-kind = Alles
records-when = Wanneer
records-who = Wie
records-what = Wat
records-about = Betreft
records-by-house = Het huis zelf
records-by-visitor = Een bezoeker
records-by-unknown = Niet vastgelegd
records-none = Er is nog niets gebeurd
records-total = { $count ->
    [one] { $count } vermelding
   *[other] { $count } vermeldingen
}

## Networks and memberships: what the log says

network-founded = heeft het netwerk ondergebracht
network-edited = heeft de pagina van het netwerk bewerkt
tier-added = heeft een niveau toegevoegd
tier-edited = heeft een niveau bewerkt
tier-retired = heeft een niveau afgesloten
secretary-appointed = heeft iemand in het secretariaat aangesteld
secretary-dismissed = heeft een plaats in het secretariaat beëindigd
membership-application-sent = heeft een lidmaatschap aangevraagd
membership-application-decided = heeft een lidmaatschapsaanvraag beantwoord
membership-begun = heeft een lidmaatschap ingevoerd
membership-ended = heeft een lidmaatschap beëindigd
membership-tier-changed = heeft het niveau van een lid gewijzigd

## Networks and memberships: letters

secretary-appointed-letter-subject = U zit in het secretariaat van { $network }
secretary-appointed-letter =
    U bent aangesteld in het secretariaat van { $network }. Uw werkplek vindt u hier:

    { $link }
secretary-dismissed-letter-subject = Uw plaats in het secretariaat van { $network } is beëindigd
secretary-dismissed-letter =
    Uw plaats in het secretariaat van { $network } is beëindigd. Uw account blijft zoals het is.
membership-application-sent-letter-subject = { $organisation } vraagt lidmaatschap van { $network } aan
membership-application-sent-letter =
    { $organisation } vraagt lidmaatschap van { $network } aan. Niveau: { $tier }. Verstuurd door { $person }.

    { $message }

    Antwoord op de werkplek:
    { $link }
membership-application-receipt-letter-subject = Uw aanvraag bij { $network }
membership-application-receipt-letter =
    De aanvraag van { $organisation } bij { $network } is aangekomen. Niveau: { $tier }. Het secretariaat antwoordt per e-mail.
membership-accepted-letter-subject = Welkom bij { $network }
membership-accepted-letter =
    { $organisation } is toegelaten en is lid van { $network } vanaf { $day }.

    { $reason }

    { $link }
membership-declined-letter-subject = Uw aanvraag bij { $network } is afgewezen
membership-declined-letter =
    Het secretariaat van { $network } heeft de aanvraag van { $organisation } afgewezen.

    { $reason }

    { $link }
membership-answer-accepted = Toegelaten, lid vanaf { $day }
membership-answer-declined = Afgewezen
membership-application-decided-letter-subject = Beantwoord: { $organisation } en { $network }
membership-application-decided-letter =
    De aanvraag van { $organisation } bij { $network } is beantwoord door { $person }.

    { $answer }.

    { $reason }
membership-begun-letter-subject = Uw organisatie is lid van { $network }
membership-begun-letter =
    Het secretariaat van { $network } heeft het lidmaatschap van uw organisatie ingevoerd. Het begint op { $day }.

    { $link }
membership-ended-letter-subject = Het lidmaatschap bij { $network } eindigt
membership-ended-letter =
    Het lidmaatschap van uw organisatie bij { $network } eindigt. De laatste dag is { $day }.
membership-tier-changed-letter-subject = Uw niveau in { $network } verandert
membership-tier-changed-letter =
    Uw organisatie heeft vanaf { $day } een ander niveau in { $network }. Het nieuwe niveau: { $tier }.

    { $link }

## Dues

dues-basis-employees = Aantal werknemers
dues-basis-spend = Jaarlijkse uitgaven
dues-basis-flat = Voor iedereen gelijk
dues-pro-rata-day = Per dag
dues-pro-rata-none = Altijd het hele jaar
dues-stacking-best-only = Alleen de hoogste korting telt
dues-stacking-additive = Kortingen worden opgeteld, tot hoogstens 100%
dues-stacking-multiplicative = Elke korting gaat af van wat de vorige overlieten

dues-line-fee-flat = { $schedule }, versie { $version }: voor elk lid gelijk
dues-line-fee-employees =
    { $employees ->
        [one] { $schedule }, versie { $version }: schijf { $band } voor { $employees } werknemer
       *[other] { $schedule }, versie { $version }: schijf { $band } voor { $employees } werknemers
    }
dues-line-fee-spend = { $schedule }, versie { $version }: schijf { $band } voor jaarlijkse uitgaven van { $spend }
dues-line-fee-percent = { $schedule }, versie { $version }: schijf { $band }, { $percent } van de jaarlijkse uitgaven van { $spend }
dues-line-fee-floor = { $schedule }, versie { $version }: schijf { $band }, { $percent } van de jaarlijkse uitgaven van { $spend }, verhoogd tot het minimum van { $limit }
dues-line-fee-cap = { $schedule }, versie { $version }: schijf { $band }, { $percent } van de jaarlijkse uitgaven van { $spend }, verlaagd tot het maximum van { $limit }
dues-line-absent =
    { $days ->
        [one] Lid op { $days } van { $of } dagen ({ $range }): de andere dagen gaan eraf
       *[other] Lid op { $days } van { $of } dagen ({ $range }): de andere dagen gaan eraf
    }
dues-line-supplement = { $name }: { $count } voor elk { $each }
dues-line-supplement-part =
    { $days ->
        [one] { $name }: { $count } voor elk { $each }, over { $days } van { $of } dagen
       *[other] { $name }: { $count } voor elk { $each }, over { $days } van { $of } dagen
    }
dues-line-discount = { $name }: { $percent } korting op de contributie
dues-line-discount-rest = { $name }: { $percent } korting op wat er van de contributie over is
dues-line-discount-part =
    { $days ->
        [one] { $name }: { $percent } korting op de contributie over { $days } van { $of } dagen ({ $range })
       *[other] { $name }: { $percent } korting op de contributie over { $days } van { $of } dagen ({ $range })
    }
dues-line-discount-rest-part =
    { $days ->
        [one] { $name }: { $percent } korting op wat er van de contributie over is, over { $days } van { $of } dagen ({ $range })
       *[other] { $name }: { $percent } korting op wat er van de contributie over is, over { $days } van { $of } dagen ({ $range })
    }

dues-extent-all = Elk lid
dues-extent-employees-up-to =
    { $to ->
        [one] Hoogstens { $to } werknemer
       *[other] Hoogstens { $to } werknemers
    }
dues-extent-employees =
    { $to ->
        [one] { $from } tot en met { $to } werknemer
       *[other] { $from } tot en met { $to } werknemers
    }
dues-extent-employees-above =
    { $from ->
        [one] Meer dan { $from } werknemer
       *[other] Meer dan { $from } werknemers
    }
dues-extent-spend-up-to = Uitgaven tot en met { $to }
dues-extent-spend = Uitgaven boven { $from } en tot en met { $to }
dues-extent-spend-above = Uitgaven boven { $from }
dues-rate-percent = { $percent } van de uitgaven
dues-rate-floor = { $percent } van de uitgaven, minstens { $floor }
dues-rate-cap = { $percent } van de uitgaven, hoogstens { $cap }
dues-rate-both = { $percent } van de uitgaven, minstens { $floor } en hoogstens { $cap }

dues-refused-no-employees = Het aantal werknemers is niet bekend.
dues-refused-no-spend = De jaarlijkse uitgaven zijn niet bekend.
dues-refused-currency = De uitgaven moeten in { $currency } zijn.
dues-refused-figure = Dit getal is lager dan nul of ongeloofwaardig groot.
dues-refused-no-band = De contributieregeling zegt niets over { $figure }.
dues-refused-condition =
    { $count ->
        [0] De contributieregeling heeft geen korting of toeslag en kent “{ $condition }” dus niet.
       *[other] De contributieregeling kent “{ $condition }” niet. Wel bekend: { $known }.
    }

dues-check-no-bands = De contributieregeling heeft geen schijven, dus niemand zou weten wat te betalen.
dues-check-nothing-below = Voor { $from } en minder is niets bepaald: schijf { $band } begint daarboven en is de laagste.
dues-check-nothing-above = Boven { $to } is niets bepaald: schijf { $band } eindigt daar en geen schijf gaat verder.
dues-check-gap = Boven { $from } en tot en met { $to } is niets bepaald: schijf { $band } eindigt voordat schijf { $next } begint.
dues-check-overlap = Boven { $from } en tot en met { $to } gelden schijf { $band } en schijf { $next } allebei.
dues-check-never-reached = Schijf { $band } kan nooit gelden: schijf { $by } omvat haar al geheel.
dues-check-empty = Schijf { $band } is leeg: ze eindigt waar ze begint of eerder.
dues-check-same-name = De naam { $band } staat bij twee schijven.
dues-check-negative-edge = Schijf { $band } begint of eindigt onder nul.
dues-check-negative-amount = { $at } vraagt minder dan niets: { $amount }.
dues-check-flat-has-edges = Schijf { $band } begint of eindigt ergens, maar de grondslag “flat” kent geen getallen.
dues-check-floor-above-cap = In schijf { $band } ligt het minimum van { $floor } boven het maximum van { $cap }.
dues-check-floor-always-binds = In schijf { $band } geldt altijd het minimum: { $percent } van { $at }, het meeste dat de schijf omvat, is { $amount }, minder dan het minimum van { $bound }. Het percentage doet er nooit toe; is het een drukfout?
dues-check-cap-always-binds = In schijf { $band } geldt altijd het maximum: { $percent } van { $at }, waar de schijf begint, is { $amount }, meer dan het maximum van { $bound }. Het percentage doet er nooit toe; is het een drukfout?
dues-check-plateau = Iedereen in schijf { $band } betaalt { $bound }: { $percent } van { $at }, de grens van de schijf, is precies dat.
dues-check-floor-never-binds = In schijf { $band } geldt het minimum van { $bound } nooit: { $percent } van { $at }, waar de schijf begint, is al { $amount }.
dues-check-cap-never-binds = In schijf { $band } geldt het maximum van { $bound } nooit: { $percent } van { $at }, waar de schijf eindigt, is { $amount }.
dues-check-step-down = Wie boven { $at } komt, betaalt minder: { $amount } aan het einde van schijf { $band }, { $less } aan het begin van schijf { $next }.
dues-check-percent = { $at }: { $percent } ligt niet boven 0% en tot en met 100%.
dues-check-same-condition = De voorwaarde “{ $condition }” staat bij twee kortingen of toeslagen.
dues-check-stacking-unsaid =
    { $count ->
       *[other] Er zijn { $count } kortingen, en “stacking” zegt niet wat er gebeurt als er meerdere gelden: best-only, additive of multiplicative.
    }
dues-check-discounts-over-all = Alle kortingen samen zijn { $percent }; er gaat nooit meer af dan de contributie.
dues-check-too-large = De getallen van schijf { $band } zijn te groot om mee te rekenen.

invoice-issued = heeft een factuur of creditnota uitgereikt
secretary-granted = heeft iemand in het secretariaat opgenomen
invoice-mailed = heeft een factuur gemaild
payment-recorded = heeft een betaling ingevoerd
payment-taken-back = draaide een betaling terug
repayment-recorded = heeft een terugbetaling ingevoerd
billing-changed = heeft gewijzigd waar facturen naartoe gaan
spend-reported = heeft de uitgaven van een jaar opgegeven
dues-terms-changed = heeft gewijzigd wat er op facturen staat
dues-schedule-loaded = heeft een contributieregeling geladen
dues-condition-begun = heeft een korting of toeslag ingevoerd
dues-condition-ended = heeft een korting of toeslag beëindigd

dues-title = Contributie
dues-tabs = Pagina’s over contributie
dues-of-title = Contributie van { $network }
dues-lead = Wat leden verschuldigd zijn, wat er is binnengekomen en wat achterstallig is.
dues-overview-title = Facturen
dues-run-title = Jaarlijkse facturatie
dues-statement-title = Rekeningafschrift
dues-schedules-title = Contributieregelingen
dues-settings-title = Instellingen

dues-kind-invoice = Factuur
dues-kind-credit-note = Creditnota
dues-kind-payment = Betaling
dues-kind-payment-taken-back = Teruggedraaide betaling
dues-kind-repayment = Terugbetaling
dues-state = Status
dues-state-open = Open
dues-state-part = Deels betaald
dues-state-overdue = Achterstallig
dues-state-paid = Betaald
dues-state-credited = Gecrediteerd
dues-state-overpaid = Terug te betalen
dues-any-state = Elke status
dues-mailing-issued = Verstuurd
dues-mailing-ahead = Herinnering vóór de vervaldatum
dues-mailing-overdue = Herinnering na de vervaldatum

dues-sum-asked = Gefactureerd
dues-sum-paid = Betaald
dues-sum-left = Nog binnen de termijn
dues-sum-overdue = Achterstallig
dues-sum-credited = Gecrediteerd
dues-sum-overpaid = Terug te betalen
dues-chart = Hoe het jaar ervoor staat
dues-chart-source = Alle facturen voor { $year }
dues-chart-source-all = Alle facturen van alle jaren
dues-overdue-in-all = Over alle jaren is { $amount } achterstallig.
dues-overdue-in-all-link = Toon wat achterstallig is
dues-overpaid-in-all = Over alle jaren moet { $amount } worden terugbetaald.
dues-overpaid-in-all-link = Toon wat moet worden terugbetaald
dues-reached-nobody = Niet verstuurd: niemand spreekt hier namens het lid.
dues-invoices = Facturen
dues-invoices-total =
    { $count ->
        [one] { $count } factuur
       *[other] { $count } facturen
    }
dues-invoices-none = Hier zijn geen facturen
dues-invoices-none-hint = Kies een ander jaar of een andere status, of bekijk de jaarlijkse facturatie.
dues-run-link = Naar de jaarlijkse facturatie
dues-filter = De facturen filteren
dues-filter-words = Lid of nummer
dues-year = Jaar
dues-all-years = Alle jaren
dues-number = Nummer
dues-member = Lid
dues-total = Totaal
dues-left = Nog te betalen
dues-to-pay-back = { $amount } terug te betalen
dues-due-on = Vervaldatum
dues-issued-on = Uitgereikt op
dues-document-language = Taal van het document
dues-period = Periode
dues-credits = Gecrediteerde factuur
dues-net = Netto
dues-vat = Btw
dues-vat-at = Btw { $rate }
dues-total-due = Totaal te betalen
dues-total-credited = Totaal gecrediteerd
dues-total-year = Totaal voor het jaar
dues-line = Omschrijving
dues-amount = Bedrag
dues-amount-in = Bedrag in { $currency }
dues-currency = Valuta
dues-accounting = Voor de boekhouding
dues-accounting-about = Alles wat op deze dagen is uitgereikt of binnengekomen: facturen, creditnota’s en betalingen. Creditnota’s hebben een minteken.
dues-from = Van
dues-until = Tot en met
dues-export-csv = Als CSV
dues-export-xlsx = Als XLSX
dues-column-kind = Soort
dues-column-number = Nummer
dues-column-of = Bij factuur
dues-column-day = Dag
dues-column-due = Vervaldatum
dues-column-member = Lid
dues-column-net = Netto
dues-column-vat = Btw
dues-column-total = Totaal
dues-column-currency = Valuta
dues-column-reference = Referentie

dues-missing-title = Voordat er iets kan worden uitgereikt, ontbreekt er nog iets
dues-missing-name = De officiële naam van het netwerk
dues-missing-address = De straat en plaats
dues-missing-country = Het land
dues-missing-registration = Het btw-nummer of het registratienummer; buiten de werkingssfeer van de btw het registratienummer
dues-missing-tax-number = Het btw-nummer of het fiscaal nummer
dues-missing-reason = De reden waarom er geen btw wordt gerekend
dues-missing-rate = Het btw-tarief
dues-missing-iban = Het rekeningnummer (IBAN)
dues-missing-prefix = Waarmee factuurnummers beginnen
dues-incomplete = Er is niets uitgereikt: de gegevens van het netwerk zijn onvolledig.
dues-settings-link = Naar de instellingen
dues-settings-of-title = Facturen van { $network }: instellingen
dues-settings-lead = Wat er op elke factuur staat. Uitgereikte facturen houden wat erop stond.
dues-settings-button = De instellingen opslaan
dues-settings-flash = De instellingen zijn opgeslagen.
dues-seller = Factuurafzender
dues-buyer = Factuurontvanger
dues-legal-name = Officiële naam
dues-street = Straat en nummer
dues-postcode = Postcode
dues-city = Plaats
dues-country-none = Kies een land
dues-vat-id = Btw-nummer
dues-vat-id-help = Met de letters van het land, bijvoorbeeld BE0123456789.
dues-vat-id-unreadable = Dit is geen btw-nummer: het begint met de twee letters van het land.
dues-registration = Registratienummer
dues-registration-help = In een register van ondernemingen, verenigingen of overheden.
dues-tax-number = Fiscaal nummer
dues-tax-number-help = Alleen als er geen btw-nummer is.
dues-email = E-mailadres voor vragen
dues-email-unreadable = Dit is geen e-mailadres.
dues-name-missing = Geef aan aan wie de factuur is gericht.
dues-country-missing = Kies een land.
dues-account = Rekening en voorwaarden
dues-iban = Rekening (IBAN)
dues-iban-unreadable = Dit rekeningnummer klopt niet: de controlecijfers passen niet.
dues-bic = Bank (BIC)
dues-bic-unreadable = Een BIC heeft 8 of 11 letters en cijfers.
dues-prefix = Nummers beginnen met
dues-prefix-help = “PP” geeft PP-2026-0001. Hoogstens 12 letters, cijfers en koppeltekens.
dues-prefix-unreadable = Alleen letters, cijfers en koppeltekens, hoogstens 12.
dues-due-days = Betaaltermijn in dagen
dues-days-unreadable = Een geheel getal van 0 tot { $most }.
dues-tax = Btw
dues-tax-treatment = Is de contributie belast?
dues-tax-exempt = Vrijgesteld van btw
dues-tax-outside = Buiten de werkingssfeer van de btw
dues-tax-rate = Belast
dues-treatment-missing = Geef aan of de contributie is belast.
dues-tax-reason = Waarom er geen btw wordt gerekend
dues-tax-reason-help = Zoals de wet het op een factuur wil, bijvoorbeeld “artikel 132, lid 1, onder l), van Richtlijn 2006/112/EG”.
dues-tax-percent = Tarief in procenten
dues-tax-percent-help = Alleen als de contributie is belast.
dues-rate-unreadable = Een tarief is een getal van 0 tot 100.
dues-reminders = Herinneringen
dues-ahead-days = Dagen vóór de vervaldatum van een factuur
dues-ahead-days-help = 0: geen herinnering vóór de vervaldatum.
dues-every-days = Dagen tussen de herinneringen daarna
dues-most-reminders = Maximumaantal herinneringen per factuur
dues-most-reminders-help = 0: geen.

dues-run-of-title = Contributie van { $network } voor { $year }
dues-run-lead = Bekijk wat elk lid verschuldigd is voordat er iets wordt uitgereikt. Wat is uitgereikt, kan niet worden gewijzigd, alleen gecrediteerd.
dues-run-filter = Kies een jaar
dues-run-issued = Uitgereikt
dues-run-ready = Klaar
dues-run-waiting = Een gegeven ontbreekt
dues-run-free = Betalen niets
dues-run-sum = Klaar om te factureren
dues-run-progress = Tot nu toe uitgereikt
dues-run-progress-words =
    { $all ->
        [one] { $issued } van { $all } factuur
       *[other] { $issued } van { $all } facturen
    }
dues-run-waiting-title = Kan nog niet worden gefactureerd
dues-run-waiting-caption = Leden van wie een gegeven ontbreekt
dues-run-reason = Wat er ontbreekt
dues-run-ready-title = Klaar om uit te reiken
dues-run-ready-none = Voor dit jaar is er niets klaar om uit te reiken.
dues-run-ready-caption =
    { $count ->
        [one] { $count } factuur zoals die zou worden uitgereikt
       *[other] { $count } facturen zoals ze zouden worden uitgereikt
    }
dues-run-at-once =
    { $count ->
        [one] Er wordt { $count } factuur tegelijk uitgereikt; druk opnieuw op de knop voor de volgende.
       *[other] Er worden { $count } facturen tegelijk uitgereikt; druk opnieuw op de knop voor de volgende.
    }
dues-run-issue-button =
    { $count ->
        [one] { $count } factuur uitreiken
       *[other] { $count } facturen uitreiken
    }
dues-run-issue-question =
    { $count ->
        [one] { $count } factuur krijgt een nummer en wordt gemaild aan wie namens het lid spreekt. Dit kan niet ongedaan worden gemaakt, alleen gecrediteerd.
       *[other] { $count } facturen krijgen een nummer en worden gemaild aan wie namens de leden spreekt. Dit kan niet ongedaan worden gemaakt, alleen gecrediteerd.
    }
dues-run-issue-deed = Uitreiken en mailen
dues-run-issue-one = Deze uitreiken
dues-run-unaddressed = Er is geen factuuradres opgegeven: de naam en het land staan erop.
dues-run-days = Slechts een deel van het jaar lid: { $range }
dues-year-unreadable = Kies een jaar.
dues-issued-flash = De facturen zijn uitgereikt en worden gemaild.

dues-invoice-title = { $kind } { $number }
dues-invoice-number = Factuurnummer
dues-credit-note-number = Nummer van de creditnota
dues-number-of-day = { $number } van { $day }
dues-buyer-vat-id = Uw btw-nummer
dues-exempt-because = Vrijgesteld van btw: { $reason }
dues-outside-because = Buiten de werkingssfeer van de btw: { $reason }
dues-pay-to = Betaal uiterlijk { $day } op rekening { $iban } van { $name } en vermeld het nummer { $number } als kenmerk.
dues-pay-to-bank = Betaal uiterlijk { $day } op rekening { $iban } (BIC { $bic }) van { $name } en vermeld het nummer { $number } als kenmerk.
dues-download-pdf = Downloaden als PDF
dues-download-xml = Downloaden als XML (EN 16931)
dues-downloads = Downloaden
dues-lines-caption = Wat er wordt gevraagd
dues-credit-lines-caption = Wat er wordt gecrediteerd
dues-payments = Betalingen en creditnota’s
dues-payments-none = Er is nog niets binnengekomen.
dues-payments-caption = Wat er is binnengekomen
dues-paid-on = Betaald op
dues-payment-reference = Kenmerk
dues-from-statement = (uit een rekeningafschrift)
dues-takes-back = (draait een betaling terug)
dues-paid-back = (terugbetaald)
dues-was-taken-back = (is teruggedraaid)
dues-owed-back = Er is meer binnengekomen dan gevraagd: een deel moet worden terugbetaald.
dues-repay-title = Een terugbetaling invoeren
dues-repaid-on = Terugbetaald op
dues-repay-button = De terugbetaling invoeren
dues-repaid-flash = De terugbetaling is ingevoerd.
dues-repay-more = Er hoeft niet meer dan { $over } te worden terugbetaald.
dues-credit-notes = Creditnota’s
dues-pay-title = Een betaling invoeren
dues-pay-button = De betaling invoeren
dues-paid-flash = De betaling is ingevoerd.
dues-paid-ahead = Een betaling kan niet van een dag in de toekomst zijn.
dues-pay-more = Dit is meer dan er nog te betalen is ({ $left }).
dues-pay-may-be-more = Het bedrag klopt: er is meer binnengekomen dan er nog te betalen is
dues-take-back = Terugdraaien
dues-take-back-question = Een eigen regel haalt { $amount } er weer af. Beide blijven staan, hier en in de boekhouding; ook het lid leest de reden.
dues-taken-back-flash = De betaling is teruggedraaid.
dues-taken-back-already = Deze betaling is al teruggedraaid.
dues-amount-unreadable = Een bedrag boven nul, bijvoorbeeld 1250,00.
dues-credit-title = Een creditnota uitreiken
dues-credit-about = Een factuur verandert nooit. Een creditnota trekt de factuur geheel of gedeeltelijk in en wordt gemaild zoals een factuur.
dues-credit-reason = Waarom
dues-credit-reason-help = Staat op de creditnota als die een deel intrekt.
dues-credit-reason-missing = Geef aan waarom.
dues-credit-net = Bedrag zonder btw, in { $currency }
dues-credit-net-help = Laat leeg om alles in te trekken wat er over is.
dues-credit-button = De creditnota uitreiken
dues-credit-too-much = Er kan niet meer dan { $left } worden gecrediteerd.
dues-credit-nothing-left = Deze factuur is al geheel gecrediteerd.
dues-credited-flash = De creditnota is uitgereikt en wordt gemaild.
dues-mailings = E-mails
dues-mailings-none = Er is nog niets gemaild.
dues-mailing-recipients =
    { $count ->
        [0] niemand spreekt hier namens het lid
        [one] aan { $count } persoon
       *[other] aan { $count } personen
    }

dues-schedules-of-title = Contributieregelingen van { $network }
dues-schedules-lead = Wat leden betalen, als gedateerde versies. Een versie verandert nooit; er volgt een latere op.
dues-schedules-none = Er is nog geen contributieregeling geladen, dus niemand is iets verschuldigd.
dues-schedules-caption = Versies, de nieuwste eerst
dues-schedule = Contributieregeling
dues-version = Versie
dues-valid-from = Van kracht vanaf
dues-version-current = Van kracht
dues-version-ahead = Wordt van kracht
dues-version-past = Voorbij
dues-load-title = Een versie laden
dues-load-about = Een contributieregeling is een TOML- of JSON-bestand. Ze wordt eerst gecontroleerd: gaten, overlappingen, en schijven of grenzen die er nooit toe kunnen doen, worden met de reden geweigerd.
dues-load-file = Bestand
dues-load-file-help = TOML of JSON.
dues-load-text = Of de tekst ervan
dues-load-text-help = Wordt gebruikt als er geen bestand is gekozen.
dues-load-start = Een versie schrijven die hiervan uitgaat
dues-load-example = Beginnen met een voorbeeld
dues-load-button = Controleren en laden
dues-load-lines = De contributieregeling regel voor regel, met wat er niet klopt
dues-load-line = Regel
dues-load-source = Tekst
dues-error = Fout
dues-warning = Waarschuwing
dues-schedule-refused = Deze contributieregeling kan niet worden gebruikt. De redenen staan naast de regels.
dues-schedule-unreadable = Dit kan niet als contributieregeling worden gelezen. De reden staat naast de regel.
dues-schedule-empty = Kies een bestand of schrijf de contributieregeling hier.
dues-schedule-other-network = Dit is een contributieregeling van een ander netwerk: { $network }.
dues-schedule-same-version = Deze versie is al geladen. Een wijziging heeft een eigen versie nodig.
dues-schedule-same-tiers = “{ $schedule }” is voor dezelfde niveaus: niemand zou weten welke van de twee telt.
dues-schedule-loaded-flash = De versie is geladen.
dues-schedule-title = { $schedule }, versie { $version }
dues-changed-since = Wat er is gewijzigd sinds versie { $version }
dues-changed-nothing = Alleen de dagen waarop ze van kracht is.
dues-source = Als bestand
dues-fact-basis = Grondslag: { $basis }, in { $currency }
dues-fact-band = Schijf { $name }: { $extent }, { $rate }
dues-fact-supplement = Toeslag { $name }: { $value }
dues-fact-discount = Korting { $name }: { $value }
dues-fact-pro-rata = Deel van een jaar: { $rule }
dues-fact-tiers = Niveaus: { $tiers }

dues-fees-title = Contributie van { $network }
dues-fees-lead = Wat een jaar lidmaatschap kost en wat het u zou kosten.
dues-fees-none = Dit netwerk vraagt hier geen contributie.
dues-fees-link = Naar de contributieregeling
dues-table-caption = { $schedule }, versie { $version }, van kracht vanaf { $day }
dues-band = Schijf
dues-fee-a-year = Contributie per jaar
dues-for-tiers = Voor: { $tiers }
dues-all-tiers = alle niveaus
dues-discounts = Kortingen
dues-discount-item = { $name }: { $percent } korting op de contributie
dues-supplements = Toeslagen
dues-supplement-item = { $name }: { $amount } per stuk
dues-what-if = Wat zou u betalen?
dues-what-if-button = Berekenen
dues-what-if-result = Wat een heel jaar zou kosten
dues-spend = Uitgaven van het jaar
dues-spend-in = Jaarlijkse uitgaven in { $currency }
dues-spend-help = Bijvoorbeeld 300000 of 300.000,00.
dues-spend-unreadable = De uitgaven zijn een getal vanaf nul, bijvoorbeeld 300000,00.
dues-conditions-legend = Wat hiervan geldt het hele jaar voor u?
dues-preview-no-schedule = Op deze dag is geen contributieregeling van dit netwerk van kracht.
dues-preview-other-schedule = Op deze dag is geen contributieregeling met deze naam van kracht. Van kracht: { $names }.

dues-member-title = Contributie van { $organisation }
dues-member-year-caption = Waar { $year } op uitkomt
dues-outcome-issued = Het is gefactureerd:
dues-outcome-ready = Het kan als volgt worden gefactureerd.
dues-outcome-free = Er is niets verschuldigd: er is geen contributieregeling voor dit niveau, iemand anders betaalt, of de kortingen laten niets over.
# $reckoned, $invoiced: amounts without VAT
dues-drift = Sindsdien zijn gegevens veranderd: het jaar komt nu op { $reckoned }, gefactureerd is { $invoiced }.
dues-drift-about = Crediteer wat te veel was; was het te weinig, crediteer dan alles, en de nieuwe factuur kan hier worden opgesteld.
dues-drift-credit = Naar de creditnota voor { $number }
dues-drift-title = Gewijzigd sinds de factuur
dues-drift-caption = Facturen die iets anders vragen dan het jaar nu kost
dues-drift-what = Wat er is veranderd
dues-facts-title = Gegevens
dues-employees-edit = De organisatie bewerken
dues-spends-title = Opgegeven uitgaven
dues-spends-none = Er is nog niets opgegeven.
dues-spend-button = De uitgaven opgeven
dues-spend-flash = De uitgaven zijn opgegeven.
dues-conditions-title = Kortingen en toeslagen
dues-conditions-none = Er geldt er geen.
dues-conditions-caption = Wat er geldt, en wanneer
dues-condition = Korting of toeslag
dues-condition-until-help = Leeg zolang er geen einde in zicht is.
dues-condition-button = Invoeren
dues-condition-flash = Het is ingevoerd.
dues-condition-end = Beëindigen
dues-condition-end-question = “{ $name }” eindigt met deze dag, of vandaag als er geen is opgegeven. Uitgereikte facturen veranderen niet.
dues-condition-ended-flash = Het einde is ingevoerd.
dues-condition-missing = Kies een korting of toeslag.
dues-condition-order = Het einde kan niet vóór het begin liggen.
dues-condition-overlaps = Dit geldt op sommige van deze dagen al.
dues-condition-over = Dit is al beëindigd.
dues-count = Hoe vaak
dues-count-help = Voor toeslagen, zoals bij twee afdelingen. Leeg: één keer.
dues-count-unreadable = Een geheel getal van 1 tot 1000.
dues-billing-title = Waar facturen naartoe gaan
dues-billing-none = Er is nog niets opgegeven: op facturen zouden alleen de naam en het land staan.
dues-billing-button = Opslaan
dues-billing-flash = Opgeslagen. Uitgereikte facturen veranderen niet.
dues-reference = Referentie van de koper
dues-reference-help = Wat uw eigen systeem nodig heeft om een factuur door te sturen, bijvoorbeeld een afdeling of een Leitweg-ID.
dues-order = Bestelnummer
dues-order-help = Als uw facturen er een nodig hebben.

dues-own-title = Contributie van { $organisation }
dues-own-lead = Facturen van alle netwerken waartoe de organisatie behoort, en wat die moeten weten.
dues-own-none = Nog geen facturen
dues-own-networks = Netwerken die contributie vragen
dues-own-link = Facturen en contributie

dues-statement-of-title = Rekeningafschrift voor { $network }
dues-statement-lead = Upload het afschrift van uw bank als CSV. U ziet welke factuur elke regel betaalt voordat er iets wordt opgeslagen.
dues-statement-file = Rekeningafschrift
dues-statement-file-help = CSV met een kopregel, gescheiden door puntkomma’s, komma’s of tabs.
dues-statement-look-button = Bekijken
dues-statement-looked = Wat er is binnengekomen
dues-statement-caption =
    { $count ->
        [one] { $count } regel met binnengekomen geld
       *[other] { $count } regels met binnengekomen geld
    }
dues-statement-no-lines = Op geen enkele regel is geld binnengekomen.
dues-statement-verdict = Wat het is
dues-match-whole = Betaalt de factuur geheel
dues-match-part = Betaalt een deel
dues-match-over = Meer dan er openstaat
dues-match-paid = Is al betaald
dues-match-credited = Is al gecrediteerd
dues-match-unknown = Geen factuur gevonden
dues-match-known = Al eerder opgeslagen
dues-statement-keep-button = De aangevinkte betalingen opslaan
dues-statement-keep = Opslaan
dues-statement-keep-line = Regel { $line } opslaan: { $amount }
dues-statement-keep-about = Alleen aangevinkte regels worden opgeslagen. Regels met meer dan er openstaat zijn niet aangevinkt: kijk die eerst na.
dues-statement-none-ticked = Vink de regels aan die moeten worden opgeslagen.
dues-statement-nothing = Er is niets om op te slaan.
dues-statement-kept-flash = De betalingen zijn opgeslagen.
dues-statement-nothing-flash = Er is niets opgeslagen: alles was al bekend.
dues-statement-columns = Wat waar staat
dues-statement-columns-about = Kies de kolommen één keer; het volgende afschrift wordt op dezelfde manier gelezen.
dues-statement-columns-missing = Kies drie verschillende kolommen.
dues-statement-sample = De eerste regels
dues-statement-column = Kolom { $number }
dues-statement-choose = Kies een kolom
dues-statement-column-date = Dag
dues-statement-column-amount = Bedrag
dues-statement-column-reference = Kenmerk
dues-statement-empty = Er staat geen tabel in dit bestand.
dues-statement-too-long = Dit bestand heeft te veel regels.
dues-statement-malformed = Dit bestand is geen tabel.
dues-statement-odd-date = Regel { $line }: “{ $cell }” is geen dag.
dues-statement-odd-amount = Regel { $line }: “{ $cell }” is geen bedrag.

dues-invoice-letter-subject = { $network }: factuur { $number }
dues-invoice-letter =
    In de bijlage vindt u factuur { $number } van { $network } voor { $year }, voor een bedrag van { $total }, gericht aan { $buyer }.

    Betaal uiterlijk { $day } op rekening { $iban } en vermeld het nummer { $number } als kenmerk.

    Het XML-bestand is dezelfde factuur voor uw boekhoudsysteem (EN 16931).

    De factuur: { $link }
dues-credit-note-letter-subject = { $network }: creditnota { $number }
dues-credit-note-letter =
    In de bijlage vindt u creditnota { $number } van { $network } voor een bedrag van { $total }, gericht aan { $buyer }. Ze trekt factuur { $credited } geheel of gedeeltelijk in.

    De creditnota: { $link }
dues-ahead-letter-subject = { $network }: factuur { $number } moet uiterlijk { $day } zijn betaald
dues-ahead-letter =
    Factuur { $number } van { $network } voor een bedrag van { $total } moet uiterlijk { $day } zijn betaald. Het bedrag is nog niet volledig binnengekomen.

    Rekening: { $iban }
    Kenmerk: { $number }

    Hebt u al betaald, dan danken wij u en hoeft u niets te doen.

    De factuur: { $link }
dues-overdue-letter-subject = { $network }: betaling van factuur { $number } is te laat
dues-overdue-letter =
    Factuur { $number } van { $network } voor een bedrag van { $total } moest op { $day } zijn betaald. Het bedrag is nog niet volledig binnengekomen.

    Rekening: { $iban }
    Kenmerk: { $number }

    Klopt er iets niet aan de factuur, schrijf dan aan het secretariaat. Hebt u al betaald, dan danken wij u en hoeft u niets te doen.

    De factuur: { $link }
dues-fees-entrance = Contributie
