
## Accounts: signing up, signing in

account-name = Nimi
account-name-help = Nii, nagu soovite seda näha osalejate nimekirjades ja tunnistustel.
account-name-refused = Sisestage oma nimi: üks rida, kuni 100 tähemärki.
account-email = E-posti aadress
account-email-refused = Sisestage e-posti aadress, näiteks nimi@example.org.
account-password = Parool
account-password-help = Vähemalt { $count } tähemärki. Meeldejääv lause on parem kui lühike erimärkidega sõna.
account-password-mismatch = See ei ole selle konto parool.
account-password-new = Uus parool
account-password-old = Praegune parool
account-language = Keel
account-language-help = Keel, milles te neid lehti loete ja kirju saate.
account-language-unknown = Valige üks loendis olevatest keeltest.
account-time-zone = Ajavöönd
account-time-zone-help = Mujal toimuvate ürituste kellaajad näidatakse ka selles ajavööndis.
account-time-zone-unknown = Valige üks loendis olevatest ajavöönditest.

password-short = Paroolis on vähemalt { $count } tähemärki.
password-long = Paroolis on kuni { $count } tähemärki.
password-common = See parool on üks esimesi, mida keegi prooviks. Valige mõni muu.
password-like-email = Parool ei tohi sisaldada teie e-posti aadressi.

sign-up-title = Konto avamine
sign-up-lead = Kontoga saate registreeruda üritustele, tegutseda oma organisatsiooni nimel ja jälgida oma võrgustikke.
sign-up-email-help = Kõige parem on aadress, mida teie organisatsioon teab. Saadame sinna lingi.
sign-up-button = Ava konto
sign-up-known = Kas teil on juba konto?

verification-title = Kinnitage oma e-posti aadress
verification-lead = Sisestage parool, mille valisite aadressile { $email }. Seejärel on teie konto valmis ja te olete sisse logitud.
verification-password-help = See näitab, et konto avasite teie.
verification-button = Kinnita ja logi sisse
verification-again-title = Saada kinnituskiri uuesti
verification-again-lead = Kui mõni konto ootab selle aadressi kinnitamist, saadame sinna uue lingi.

sign-in-title = Sisselogimine
sign-in-button = Logi sisse
sign-in-mismatch = E-posti aadress ja parool ei sobi kokku.
sign-in-unverified = Palun kinnitage esmalt oma e-posti aadress: avage link kirjas, mille teile saatsime.
sign-in-other-ways = Muud võimalused
sign-in-forgotten = Unustasin parooli
sign-in-link-title = Logi sisse e-kirjaga saadetud lingi kaudu
sign-in-link-lead = Saadame teile lingi, millega saate ühe korra ilma paroolita sisse logida. Link kehtib 15 minutit.
sign-in-link-ready = Vajutage nuppu, et logida sisse kasutajana { $email }.
sign-out-flash = Olete välja logitud.

ask-for-link-button = Saada link
letter-sent-title = Vaadake oma postkasti
letter-sent = Saatsime kirja aadressile { $email }. Selles on öeldud, kuidas jätkata.
letter-sent-more = Mõne minuti pärast ei ole midagi tulnud? Vaadake rämpsposti kausta ja kontrollige, kas aadress on teie konto oma.
letter-waits-title = Kiri ootab saatmist
letter-waits = Kiri aadressile { $email } on koostatud. Platvormil ei ole veel e-postiserverit, seega ootab kiri platvormil: platvormi käitaja leiab selle kohast „{ $place }“.
link-gone-title = See link enam ei kehti
link-gone = Iga link toimib ühe korra ja piiratud aja jooksul. See link on juba kasutatud, aegunud või ei kopeeritud seda tervikuna.
link-gone-again = Küsi uus link

password-reset-title = Valige uus parool
password-reset-lead = Saadame lingi teie konto aadressile. Link kehtib ühe tunni.
password-reset-ready = Uus parool on kontole { $email }. Kõikjal mujal logitakse teid välja.
password-reset-button = Salvesta uus parool

demo-title = Selle demo kasutajad
demo-lead = Kõik siinsed andmed on proovimiseks. Iga kasutaja parool on { $password }.
demo-table = Kellena saate sisse logida
demo-role = Roll
demo-buyer = Liikmeks oleva linna hankija
demo-social = Sotsiaalmajanduse üksus
demo-supplier = Tarnija
demo-secretary = Võrgustiku sekretariaat
demo-operator = Platvormi käitaja

## Accounts: my account

account-profile = Teie andmed
account-save-button = Salvesta
account-changed-flash = Teie muudatused on salvestatud.
account-acting = Organisatsioonid, mille nimel te tegutsete
account-acting-none = Te ei tegutse veel ühegi organisatsiooni nimel. Leidke oma organisatsioon ja taotlege õigust selle nimel tegutseda; otsustavad selle haldajad või sekretariaat.
account-acting-find = Leia organisatsioon
account-acting-lead = See, mida te näete ja teha saate, oleneb organisatsioonist, mille nimel te tegutsete.
account-acting-waiting = Ootab heakskiitu
account-acting-chosen = Tegutsete praegu selle nimel
account-acting-button = Tegutse organisatsiooni { $organisation } nimel
account-acting-flash = Tegutsete nüüd selle organisatsiooni nimel.
account-security = Juurdepääs ja andmed
account-sign-ins-link = Vaata, kus olete sisse logitud
account-tokens-link = Teie programmide pääsuload
account-data = Mida teie kohta hoitakse
account-data-link = Laadi alla minu andmed (JSON)
account-leave = Konto sulgemine

account-email-title = E-posti aadressi muutmine
account-email-lead = Teie aadress on { $email }. Saadame lingi uuele aadressile; kuni te seda ei ava, ei muutu midagi.
account-email-new = Uus e-posti aadress
account-email-new-help = Avage link brauseris, kus olete sisse logitud.
account-email-same = See on juba teie konto aadress.
account-email-ready = Edaspidi logite sisse aadressiga { $new }, mitte enam aadressiga { $current }, ja kirjad saadetakse sinna.
account-email-confirm-button = Kasuta uut aadressi
account-email-changed-flash = Teie aadress on muudetud. Saatsime vanale aadressile teate.

account-password-title = Parooli muutmine
account-password-lead = Siin jääte sisse logituks, kõikjal mujal logitakse teid välja.
account-password-none = Te logite sisse linkide kaudu ja teil ei ole parooli. Parooli määramiseks küsige link.
account-password-changed-flash = Teie parool on muudetud. Kõikjal mujal olete välja logitud.

sign-ins-title = Sisselogimised
sign-ins-lead = Brauserid, kus olete sisse logitud. Sisselogimine, mida 30 päeva ei kasutata, lõpeb ise. Lõpetage need, mida te ei tunne, ja muutke oma parool.
sign-ins-table = Kus olete sisse logitud
sign-ins-agent = Brauser
sign-ins-agent-unknown = Teadmata
sign-ins-address = IP-aadress
sign-ins-at = Sisse logitud
sign-ins-seen = Viimati kasutatud
sign-ins-this = See brauser
sign-ins-end = Logi välja
sign-ins-end-all = Logi kõikjalt välja
sign-ins-end-all-question = Teid logitakse välja kõigis brauserites, ka selles. Teie pääsuload jäävad alles.
sign-ins-ended-flash = Sisselogimine on lõpetatud.
sign-ins-all-ended-flash = Olete kõikjalt välja logitud.

tokens-title = API-pääsuload
tokens-lead = Pääsuloaga loeb või muudab programm andmeid teie nimel: see saab teha sama, mida teie, selle organisatsiooni nimel, mille nimel te tegutsete. Hoidke pääsuluba nagu parooli.
tokens-none = Pääsulube ei ole
tokens-none-help = Andmeliidese kasutamiseks looge pääsuluba allpool.
tokens-table = Teie pääsuload
token-name = Nimi
token-name-help = Et hiljem teaksite, milleks see on, näiteks: meie siseveebi kalender.
token-name-refused = Sisestage nimi: üks rida, kuni 100 tähemärki.
token-too-many = Teil on juba 20 pääsuluba. Tühistage mõni, mida te enam ei vaja.
token-scope = Ulatus
token-scope-read = Lugemine
token-scope-read-help = Näeb seda, mida teie, ega muuda midagi.
token-scope-write = Lugemine ja kirjutamine
token-scope-write-help = Muudab ka andmeid teie nimel.
token-scope-refused = Valige, mida pääsuluba lubab teha.
token-made-at = Loodud
token-create-title = Uus pääsuluba
token-create-button = Loo pääsuluba
token-new-title = Teie uus pääsuluba
token-new = Kopeerige see kohe: rohkem seda ei näidata.
token-revoke = Tühista
token-revoke-question = Programmid, mis kasutavad pääsuluba „{ $name }“, kaotavad nüüdsest juurdepääsu.
token-revoked-flash = Pääsuluba on tühistatud.

deletion-title = Konto kustutamine
deletion-lead = Seda ei saa tagasi võtta. Palun lugege, mis kustutatakse ja mis alles jääb.
deletion-left-alone-title = Olete ainus haldaja
deletion-left-alone = Järgmistel organisatsioonidel ei ole teist haldajat: { $organisations }. Konto saate siiski kustutada; võrgustiku sekretariaat võib määrata kellegi teise.
deletion-goes = Mis kustutatakse
deletion-goes-person = Teie nimi, e-posti aadress ja parool.
deletion-goes-access = Kõik sisselogimised, lingid ja pääsuload.
deletion-goes-roles = Teie rollid organisatsioonides ja ülesanded sekretariaatides.
deletion-goes-letters = Teile saadetud kirjad, välja arvatud teave, et kiri saadeti.
deletion-stays = Mis jääb alles, ilma teie nimeta
deletion-stays-records = Mida te organisatsiooni või võrgustiku nimel tegite: otsused, avaldatud lehed, muudatuste logi.
deletion-stays-events = See, et keegi üritusel osales, kui rahastajatele tuleb näidata osalejate arvu.
deletion-stays-backups = Platvormi varukoopiad, kuni need uuematega asendatakse.
deletion-data-first = Laadi esmalt alla minu andmed (JSON)
deletion-password-help = Sisestage see kinnituseks.
deletion-no-password = Te ei mäleta oma parooli või teil ei ole seda? Kinnitage e-kirjaga saadetud lingi kaudu.
deletion-button = Kustuta minu konto jäädavalt
deletion-link-button = Saada link kinnitamiseks
deletion-ready = Selle nupuga kustutate oma konto jäädavalt.
deletion-flash = Teie konto on kustutatud. Head aega ja aitäh!

## Accounts: letters

entry-link-verification = E-posti aadressi kinnitamine
entry-link-sign-in = Sisselogimise link
entry-link-password-reset = Uus parool
entry-link-email-change = E-posti aadressi muutmine
entry-link-deletion = Konto kustutamine

# $name: name of a person
letter-greeting = Lugupeetud { $name }
letter-greeting-nameless = Tere!
letter-verification-subject = Palun kinnitage oma e-posti aadress
letter-verification-body =
    Keegi, tõenäoliselt teie, avas konto aadressiga { $email }. Selle kinnitamiseks avage see leht ja sisestage valitud parool:

    { $link }

    Link kehtib 48 tundi. Kui see ei olnud teie, ärge tehke midagi: konto kustutatakse.
letter-already-known-subject = Teil on juba konto
letter-already-known-body =
    Keegi, võib-olla teie, soovis kasutada aadressi { $email } uue või mõne muu konto jaoks. Teil on selle aadressiga konto juba olemas. Midagi ei ole muutunud.

    Kui see olite teie, logige sisse siin; samas saate ka valida uue parooli:

    { $link }

    Kui see ei olnud teie, ei ole vaja midagi teha.
letter-sign-in-subject = Teie link sisselogimiseks
letter-sign-in-body =
    Selle lingiga logite sisse kasutajana { $email }:

    { $link }

    Link toimib ühe korra 15 minuti jooksul. Kui te seda ei küsinud, ärge tehke midagi: ilma selle kirjata ei saa keegi seda kasutada.
letter-password-reset-subject = Teie link uue parooli valimiseks
letter-password-reset-body =
    Selle lingiga valite uue parooli kontole { $email }:

    { $link }

    Link toimib ühe korra ühe tunni jooksul. Kui te seda ei küsinud, ärge tehke midagi: teie parool jääb samaks.
letter-password-changed-subject = Teie parooli muudeti
letter-password-changed-body =
    Teie konto { $email } parooli muudeti ja kõik muud sisselogimised on lõpetatud. Programmide pääsuload jäävad alles, kuni te need tühistate.

    Kui seda ei teinud teie, valige kohe uus parool:

    { $link }
letter-email-change-subject = Palun kinnitage oma uus e-posti aadress
letter-email-change-body =
    Et edaspidi kasutada oma kontol aadressi { $email }, avage see leht brauseris, kus olete sisse logitud:

    { $link }

    Link kehtib 24 tundi. Kui te seda ei küsinud, ärge tehke midagi.
letter-email-changed-subject = Teie kontol on teine e-posti aadress
letter-email-changed-body =
    { $email } ei ole enam teie konto aadress. Edaspidi saadetakse kirjad uuele aadressile.

    Kui seda ei teinud teie, kirjutage kohe platvormi käitajatele:

    { $link }
letter-deletion-subject = Teie link konto kustutamiseks
letter-deletion-body =
    Selle lingiga kustutate oma konto { $email } jäädavalt. Avage see brauseris, kus olete sisse logitud:

    { $link }

    Link toimib ühe korra ühe tunni jooksul. Kui te seda ei küsinud, muutke oma parool.
letter-account-deleted-subject = Teie konto on kustutatud
letter-account-deleted-body =
    Konto aadressiga { $email } on kustutatud. Teie nime enam ei näidata; mis alles jääb, jääb ilma nimeta. See on viimane kiri ja olete igal ajal taas teretulnud:

    { $link }

## Organisations

search-kind-network = Võrgustik
search-kind-organisation = Organisatsioon

members-form-too-long = Palun kirjutage lühemalt: kuni { $longest } tähemärki.
members-form-original = Algkeel
members-form-original-help = Keel, milles te siin kirjutate. Tõlkeid näidatakse selle kõrval, mitte selle asemel.
members-form-original-missing = Kirjutage see algkeeles.
members-form-other-languages = Tõlked
members-form-markdown = Võite kasutada Markdowni: *rõhutus*, loendid, lingid.
members-form-website-help = Alguses https://.
members-form-website-unreadable = Sisestage veebiaadress, mille alguses on https:// või http://.
members-deleted-person = Endine konto
members-letter-no-reason = Põhjust ei esitatud.

organisations-title = Organisatsioonid
organisations-lead = Avalikud hankijad, sotsiaalmajanduse üksused, tarnijad ning võrgustike eestvedajad ja toetajad.
organisations-filter = Filtreeri organisatsioone
organisations-filter-words = Nimi
organisations-filter-any-kind = Kõik liigid
organisations-filter-any-country = Kõik riigid
organisations-filter-network = Võrgustiku liige
organisations-filter-any-network = Mis tahes võrgustik või mitte ükski
organisations-none-found = Ükski organisatsioon ei vasta otsingule
organisations-none-found-hint = Proovige lühemat osa nimest või eemaldage mõni filter. Täpitähed ja suurtähed ei loe.
organisations-none = Organisatsioone veel ei ole
organisations-none-hint = Lisage esimene: teist saab selle haldaja.
organisations-all-link = Näita kõiki organisatsioone
organisations-networks = Võrgustikud
organisations-total = { $count ->
    [one] { $count } organisatsioon
   *[other] { $count } organisatsiooni
}

organisation-name = Organisatsioon
organisation-original-name = Nimi algkeeles
organisation-kind = Liik
organisation-kind-choose = Valige liik
organisation-kind-missing = Valige, mis liiki organisatsiooniga on tegu.
organisation-kind-contracting-authority = Avaliku sektori hankija
organisation-kind-central-purchasing-body = Keskne hankija
organisation-kind-purchasing-consortium = Ühishangete konsortsium
organisation-kind-social-economy-entity = Sotsiaalmajanduse üksus
organisation-kind-supplier = Tarnija
organisation-kind-network-secretariat = Võrgustiku sekretariaat
organisation-kind-programme-owner = Programmi omanik
organisation-kind-strategic-partner = Strateegiline partner
organisation-kind-monitoring-partner = Seirepartner
organisation-kind-observer = Vaatleja
organisation-country = Riik
organisation-country-choose = Valige riik
organisation-country-missing = Valige riik.
organisation-region = Piirkond (NUTS)
organisation-region-help = Piirkonna kood, näiteks BE234. Kui te seda ei tea, jätke tühjaks.
organisation-region-unreadable = Piirkonna koodis on kaks tähte ja kuni kolm tähte või numbrit, näiteks BE234.
organisation-region-elsewhere = See piirkond on teises riigis.
organisation-languages = Töökeeled
organisation-languages-label = Keeled, milles organisatsioon töötab
organisation-website = Veebisait
organisation-employees = Töötajad
organisation-employees-help = Täisarv. Sellest olenevad mõne võrgustiku tasud.
organisation-employees-unreadable = Sisestage täisarv, näiteks 4200.
organisation-identifiers = Tunnuskoodid
organisation-identifiers-help = Üks igal real, register ees: „VAT: BE0207451227“, „PIC: 999999999“.
organisation-identifiers-unreadable = Kirjutage igale reale register, koolon ja number.
organisation-identifiers-too-many = Sisestage kuni { $most } tunnuskoodi.
organisation-parent = Kuulub organisatsiooni
organisation-parent-help = Selle organisatsiooni nimi või aadress, millesse see kuulub, kui selline on.
organisation-parent-unknown = Seda organisatsiooni ei ole loendis. Lisage see esmalt või jätke väli tühjaks.
organisation-parent-circle = Organisatsioon ei saa olla iseenda ega oma osade osa.
organisation-address = Aadress platvormil
organisation-children = Selle organisatsiooni osad
organisation-memberships = Võrgustikud
organisation-memberships-caption = Praegused ja varasemad liikmesused
organisation-no-memberships = Organisatsioon ei kuulu veel ühtegi platvormi võrgustikku.
organisation-networks-link = Vaata võrgustikke
organisation-people = Inimesed, kes tegutsevad selle nimel
organisation-people-link = Kiida heaks ja halda
organisation-people-visible = Seda näevad ainult selle organisatsiooni inimesed, selle võrgustike sekretariaadid ja platvormi käitajad.
organisation-people-none = Siin ei tegutse veel keegi selle nimel.
organisation-person-since = { $role }, algus: { $day }

organisation-new-link = Lisa organisatsioon
organisation-new-title = Organisatsiooni lisamine
organisation-new-lead = Igaüks, kellel on konto, saab lisada puuduva organisatsiooni. Teist saab selle haldaja: muudate selle lehte ja otsustate, kes selle nimel tegutseb.
organisation-form-what = Mis organisatsioon see on
organisation-form-where = Kus see asub
organisation-form-more = Lisateave, kui teate
organisation-name-in = Nimi ({ $language })
organisation-about = Millega organisatsioon tegeleb
organisation-about-in = Millega organisatsioon tegeleb ({ $language })
organisation-enter-button = Lisa organisatsioon
organisation-entered-flash = Organisatsioon on loendis ja teie olete selle haldaja.
organisation-alike-title = Kas see on mõni neist?
organisation-alike-lead = Neil sama riigi organisatsioonidel on sarnane nimi. Kui teie oma on nende seas, avage see ja taotlege õigust selle nimel tegutseda.
organisation-alike-another = Mitte ükski neist: minu organisatsioon on muu
organisation-alike-refused = Vaadake esmalt sarnase nimega organisatsioone, seejärel kinnitage, et teie oma on muu.
organisation-edit-link = Muuda
organisation-edit-title = Organisatsiooni muutmine
organisation-edit-lead = Organisatsiooni aadress platvormil jääb samaks ka siis, kui nimi muutub.
organisation-edit-button = Salvesta
organisation-edited-flash = Organisatsiooni leht on ajakohastatud.

## Organisations: what the log says

organisation-entered = lisas organisatsiooni
organisation-edited = muutis organisatsiooni andmeid

## Capacities

capacity-role = Roll
capacity-role-member = Liige
capacity-role-member-help = Osaleb: taotleb kohti üritustel, näeb organisatsioonile mõeldut.
capacity-role-representative = Esindaja
capacity-role-representative-help = Lisaks räägib, hääletab ja allkirjastab organisatsiooni nimel ning taotleb liikmesust.
capacity-role-administrator = Haldaja
capacity-role-administrator-help = Lisaks muudab organisatsiooni lehte ja otsustab, kes selle nimel tegutseb.
capacity-role-missing = Valige roll.
capacity-ask-link = Tegutse selle organisatsiooni nimel
capacities-title = Tegutsemine organisatsiooni { $organisation } nimel
capacities-lead = Inimesed tegutsevad organisatsiooni nimel rollis, mille selle haldajad heaks kiidavad. Ajalugu jääb alles ka siis, kui inimesed töökohta vahetavad.
capacity-own = Teie ja see organisatsioon
capacity-own-waiting = Olete taotlenud õigust selle nimel tegutseda. Roll: { $role }. Haldaja vastab teile.
capacity-own-acting = Tegutsete selle nimel. Roll: { $role }.
capacity-own-only-administrator = Olete selle ainus haldaja. Määrake enne lahkumist haldajaks keegi teine; muidu peab seda tegema võrgustiku sekretariaat.
capacity-take-back-button = Võta taotlus tagasi
capacity-take-back-question = Teie taotlus kustutatakse. Hiljem saate uuesti taotleda.
capacity-leave-button = Lahku sellest organisatsioonist
capacity-leave-question = Te ei tegutse enam selle nimel: te ei näe enam seda, mida näevad ainult selle inimesed. Ajalukku jääb, mis ajast mis ajani te seal olite.
capacity-ask-title = Taotlege õigust selle nimel tegutseda
capacity-ask-sign-in = Taotlemiseks logige sisse või avage konto.
capacity-sign-in-link = Logi sisse
capacity-message = Sõnum
capacity-message-help = Kes te seal olete, et haldajad teid ära tunneksid. Nad näevad ka teie nime ja e-posti aadressi.
capacity-message-too-long = Palun kirjutage lühem sõnum: kuni 2000 tähemärki.
capacity-ask-button = Saada taotlus
capacity-asked-flash = Teie taotlus on teel. Saate e-kirja, kui sellele on vastatud.
capacity-already-acting = Te juba tegutsete selle organisatsiooni nimel.
capacity-already-asked = Olete juba taotluse esitanud; vastus tuleb e-postiga.
capacities-waiting = Taotlused
capacities-waiting-none = Keegi ei oota vastust.
capacities-acting = Inimesed, kes tegutsevad selle nimel
capacities-history = Ajalugu
capacity-person = Isik
capacity-since = Alates
capacity-until = Kuni
capacity-asked-day = Taotletud
capacity-end = Lõpp
capacity-asked-on = taotlus { $day }, roll: { $role }
capacity-approved-by = heaks kiitnud { $person }
capacity-ended-by = lõpetanud { $person }
capacity-role-of = Isiku { $person } roll
capacity-role-change-button = Muuda
capacity-approve-button = Kiida heaks
capacity-approved-flash = Heaks kiidetud. Isikule on e-postiga teatatud.
capacity-decline-button = Lükka tagasi
capacity-decline-question = { $person } ei saa õigust selle organisatsiooni nimel tegutseda ja talle teatatakse sellest e-postiga.
capacity-decline-reason = Põhjus (lisatakse e-kirja)
capacity-declined-flash = Tagasi lükatud. Isikule on e-postiga teatatud.
capacity-role-changed-flash = Roll on muudetud. Isikule on e-postiga teatatud.
capacity-end-button = Lõpeta
capacity-end-question = { $person } ei tegutse enam selle organisatsiooni nimel ja talle teatatakse sellest e-postiga.
capacity-ended-flash = Isik ei tegutse enam selle organisatsiooni nimel. Talle on e-postiga teatatud.
capacity-left-flash = Te ei tegutse enam selle organisatsiooni nimel.
capacity-not-waiting = Keegi ei oota enam seda vastust: taotlusele on vastatud või see on tagasi võetud.
capacity-not-acting = See isik ei tegutse enam organisatsiooni nimel.
capacity-same-role = Sellel isikul on juba see roll.
capacity-last-administrator = Määrake esmalt haldajaks keegi teine: muidu jääks organisatsioon haldajata.
capacity-state-waiting = Ootel
capacity-state-acting = Tegutseb
capacity-state-ended = Lõppenud
capacity-state-declined = Tagasi lükatud või tagasi võetud

## Capacities: what the log says

capacity-asked = taotles õigust organisatsiooni nimel tegutseda
capacity-approved = kiitis heaks kellegi tegutsemise organisatsiooni nimel
capacity-declined = lükkas tagasi kellegi taotluse organisatsiooni nimel tegutseda
capacity-role-changed = muutis rolli organisatsioonis
capacity-ended = lõpetas rolli organisatsioonis

## Capacities: letters

capacity-asked-letter-subject = { $person } taotleb õigust tegutseda organisatsiooni { $organisation } nimel
capacity-asked-letter =
    { $person } ({ $address }) taotleb õigust tegutseda organisatsiooni { $organisation } nimel. Roll: { $role }.

    { $message }

    Kiitke heaks või lükake tagasi siin:
    { $link }
capacity-approved-letter-subject = Tegutsete nüüd organisatsiooni { $organisation } nimel
capacity-approved-letter =
    Teie taotlus on heaks kiidetud: tegutsete organisatsiooni { $organisation } nimel. Roll: { $role }.

    { $link }
capacity-declined-letter-subject = Teie taotlus tegutseda organisatsiooni { $organisation } nimel
capacity-declined-letter =
    Teie taotlus tegutseda organisatsiooni { $organisation } nimel lükati tagasi.

    { $reason }
capacity-role-changed-letter-subject = Teie roll organisatsioonis { $organisation } on muutunud
capacity-role-changed-letter =
    Teie roll organisatsioonis { $organisation } on muutunud. Nüüd on see: { $role }.

    { $link }
capacity-ended-letter-subject = Te ei tegutse enam organisatsiooni { $organisation } nimel
capacity-ended-letter =
    Haldaja lõpetas teie rolli organisatsioonis { $organisation }. Te ei tegutse siin enam selle nimel. Teie konto jääb muutmata kujul alles.

    Kui arvate, et see on viga, kirjutage palun organisatsiooni haldajatele.
capacity-left-letter-subject = { $person } ei tegutse enam organisatsiooni { $organisation } nimel
capacity-left-letter =
    { $person } on lahkunud organisatsioonist { $organisation } ega tegutse siin enam selle nimel. Organisatsiooni ajalukku jääb, mis ajast mis ajani ta seda tegi.

## Networks

networks-title = Võrgustikud
networks-lead = Avalike hankijate võrgustikud, mis platvormil kohtuvad. Igal võrgustikul on oma liikmed, tasemed ja sekretariaat.
networks-all = Kõik võrgustikud
networks-none = Võrgustikke veel ei ole
networks-none-hint = Võrgustikke lisab platvormi käitaja.
networks-front-title = Platvormi võrgustikud
networks-front-link = Kõik võrgustikud
network-counts = { $members ->
    [one] { $members } liige
   *[other] { $members } liiget
} { $countries ->
    [one] { $countries } riigis
   *[other] { $countries } riigis
}
network-kicker = Avalike hankijate võrgustik
network-apply-link = Taotle liikmesust
network-events-link = Selle võrgustiku üritused
network-groups-link = Rühmad
network-charters-link = Töökorrad
network-members = Liikmesorganisatsioone praegu
network-countries = Riigid
network-through = Neist konsortsiumi kaudu
network-tiers = Liikmesuse tasemed
network-contact = Sekretariaadi e-post
network-contact-help = Näidatakse võrgustiku lehel.
network-contact-unreadable = Sisestage üks e-posti aadress.
network-website = Veebisait
network-by-country = Liikmed riigiti
network-members-title = Liikmed
network-members-filter = Filtreeri liikmeid
network-members-all = Näita kõiki liikmeid
network-any-tier = Kõik tasemed
network-no-members = Sellesse võrgustikku ei kuulu veel ühtegi organisatsiooni.
network-back-link = Tagasi võrgustiku juurde

tier-open-to-all = igat liiki organisatsioonid
tier-open-to = Avatud: { $kinds }
tier-members = { $count ->
    [one] { $count } liige
   *[other] { $count } liiget
}

membership-network = Võrgustik
membership-tier = Tase
membership-since = Alates
membership-state = Olek
membership-how = Kuidas
membership-direct = Otse
membership-through = Kelle kaudu
membership-through-consortium = Konsortsiumi kaudu: { $consortium }
membership-affiliates = { $count ->
    [one] Selle kaudu kuulub võrgustikku { $count } organisatsioon
   *[other] Selle kaudu kuulub võrgustikku { $count } organisatsiooni
}
membership-in-force = Liige
membership-ahead = Ei ole veel alanud
membership-over = Endine liige
membership-until = lõpp: { $day }
membership-first-day = Esimene päev
membership-first-day-help = Kui kiidate taotluse heaks: päev, millest liikmesus algab.
membership-last-day = Viimane päev

network-new-link = Lisa võrgustik
network-new-title = Võrgustiku lisamine
network-found-button = Lisa võrgustik
network-founded-flash = Võrgustik on lisatud. Nüüd määrake sellele sekretariaat.
network-edit-title = Võrgustiku { $network } muutmine
network-edit-link = Leht ja värv
network-edit-button = Salvesta
network-edited-flash = Võrgustiku leht on ajakohastatud.
network-name = Nimi
network-name-help = Kõigis keeltes sama.
network-name-missing = Sisestage võrgustiku nimi.
network-address = Aadress
network-address-help = See, mis on pärast /networks/: väiketähed, numbrid ja sidekriipsud. See ei muutu kunagi. Kui jätate tühjaks, tehakse see nimest.
network-address-unreadable = Kasutage väiketähti a–z, numbreid ja üksikuid sidekriipse.
network-address-taken = See aadress on juba kasutusel. Valige mõni muu.
network-tagline = Ühe reaga
network-tagline-in = Ühe reaga ({ $language })
network-tagline-help = Mis võrgustik see on; kaartide ja eelvaadete jaoks.
network-about = Tutvustus
network-about-in = Tutvustus ({ $language })
network-colour = Värv
network-colour-help = Võrgustiku lehtede põhivärv. Teksti ja nuppude toonid arvutatakse sellest nii, et need on loetavad.
network-colour-unreadable = Kirjutage värv kuue kohaga, näiteks #0f4a4c.
network-colour-too-pale = See värv on valgel taustal nägemiseks liiga hele: kontrast on { $contrast } : 1, vaja on vähemalt 3 : 1 (WCAG 2.2). Valige tumedam värv.
network-accepts-applications = Organisatsioonid saavad taotluse esitada veebis

## Networks: tiers

tiers-title = Tasemed
tiers-of-title = Võrgustiku { $network } tasemed
tiers-lead = Tasemed, millel liikmed saavad olla. Kõik, mis on mõeldud „alates teatud tasemest“, lähtub järgust.
tiers-none = Tasemeid veel ei ole. Liikmetel on taset vaja: lisage esimene allpool.
tier-rank = Järk
tier-rank-help = 1 on madalaim. Kõrgemad tasemed näevad ka seda, mida näevad madalamad.
tier-rank-unreadable = Sisestage täisarv 1 kuni { $highest }.
tier-name = Tase
tier-original-name = Nimi
tier-name-in = Nimi ({ $language })
tier-about = Kellele see on ja mida see annab
tier-about-in = Kellele see on ja mida see annab ({ $language })
tier-open-to-title = Kellele avatud
tier-open-to-help = Mis liiki organisatsioonid saavad sellel tasemel olla. Kui ühtegi ei märgita: kõik liigid.
tier-deeds = Muutmine
tier-takes-members = Võtab liikmeid vastu
tier-is-retired = Suletud
tier-add-title = Taseme lisamine
tier-add-button = Lisa tase
tier-added-flash = Tase on lisatud.
tier-edit-title = Taseme muutmine
tier-edit-button = Salvesta
tier-edited-flash = Tase on muudetud. Sellel olevad liikmed jäävad sellele.
tier-retire-button = Sulge
tier-retire-question = Tasemele { $tier } uusi liikmeid enam ei võeta. Sellel olevad liikmed jäävad sellele. Seda ei saa tagasi võtta.
tier-retired-flash = Tasemele ei võeta enam uusi liikmeid.

## Networks: secretariat

secretariat-title = Sekretariaat
secretariat-of-title = Võrgustiku { $network } sekretariaat
secretariat-lead = Sekretariaadi inimesed näevad ja saavad teha kõike oma võrgustikus ja mitte midagi teistes.
secretariat-none = Selles sekretariaadis ei ole veel kedagi.
secretariat-seats = Sekretariaadi liikmed
secretariat-former = Sekretariaadi endised liikmed
secretariat-appointed-by = Kes määras
secretariat-by-operator = Platvormi käitaja
secretary-appoint-title = Isiku määramine
secretary-email = Isiku konto e-posti aadress
secretary-email-help = Isikul peab olema siin kinnitatud aadressiga konto.
secretary-appoint-button = Määra
secretary-appointed-flash = Määratud. Isikule on e-postiga teatatud.
secretary-no-account = Selle aadressiga kinnitatud kontot ei ole. Paluge isikul esmalt konto avada.
secretary-already-seated = Isik on juba selles sekretariaadis.
secretary-dismiss-button = Vabasta ülesannetest
secretary-dismiss-question = { $person } ei näe enam ega saa enam teha midagi selle võrgustiku sekretariaadis.
secretary-dismissed-flash = Isik on ülesannetest vabastatud. Talle on e-postiga teatatud.
secretary-last-seat = See on sekretariaadi viimane liige: määrake esmalt keegi teine või pöörduge platvormi käitaja poole.
secretary-not-seated = See isik on juba ülesannetest vabastatud.

## Memberships: applying

membership-application-title = Liikmesuse taotlemine: { $network }
membership-application-lead = Võrgustiku { $network } sekretariaat loeb teie taotluse läbi ja vastab e-postiga.
membership-application-for = Esitate taotluse organisatsiooni { $organisation } nimel.
membership-application-closed = Veebis taotlusi vastu ei võeta
membership-application-closed-hint = See võrgustik ei võta siin taotlusi vastu. Kirjutage selle sekretariaadile.
membership-application-no-representative = Kõigepealt peate tegutsema organisatsiooni nimel
membership-application-no-representative-hint = Organisatsiooni nimel saab taotluse esitada ainult selle esindaja või haldaja. Leidke oma organisatsioon ja taotlege õigust selle nimel tegutseda või lisage organisatsioon. Kui tegutsete mitme nimel, valige õige oma konto lehel.
membership-application-member = Teie organisatsioon on juba liige
membership-application-member-hint = Liikmesus on näha organisatsiooni lehel. Taset saab muuta sekretariaat.
membership-application-waiting = Teie taotlus on sekretariaadis
membership-application-waiting-hint = Saatmise kuupäev: { $day }. Saate e-kirja, kui taotlusele on vastatud.
membership-application-no-tier = Ükski tase ei ole teie liiki organisatsioonidele avatud
membership-application-no-tier-hint = Kui arvate, et teie organisatsiooni lehel on liik vale, kirjutage sekretariaadile.
membership-application-message = Miks te liikmesust taotlete
membership-application-message-help = Mida te hangite, mille kallal soovite töötada, kes osalevad.
membership-application-message-missing = Kirjutage, miks te liikmesust taotlete.
membership-through-help = Kui teie organisatsioon soovib kuuluda võrgustikku ühishangete konsortsiumi kaudu, mis on liige.
membership-application-button = Saada taotlus
membership-application-sent-flash = Taotlus on sekretariaadis. Kinnitus saadeti teile e-postiga.
membership-application-twice = Teie organisatsioon on juba taotluse esitanud ja saab vastuse.
membership-tier-missing = Valige tase.
membership-tier-retired = Sellele tasemele uusi liikmeid ei võeta. Valige mõni muu.
membership-tier-not-open = See tase ei ole seda liiki organisatsioonidele avatud. Valige mõni muu.
membership-overlaps = Organisatsioon kuulub sel ajal juba sellesse võrgustikku. Organisatsioonil on korraga üks liikmesus.
membership-ends-before-it-begins = Liikmesus ei saa lõppeda enne, kui see algab.
membership-through-itself = Organisatsioon ei saa kuuluda võrgustikku iseenda kaudu.
membership-through-no-consortium = Teised saavad kuuluda võrgustikku ainult ühishangete konsortsiumi või keskse hankija kaudu.
membership-through-no-member = Konsortsium ei ole esimesel päeval ise selle võrgustiku otsene liige.
membership-organisation-missing = Sisestage organisatsiooni nimi või aadress.
membership-organisation-unknown = Seda organisatsiooni ei ole loendis.

## Desk

desk-entrance = Minu sekretariaadid
desks-title = Minu sekretariaatide töölauad
desk-waiting = { $count ->
    [0] Ükski taotlus ei oota
    [one] { $count } taotlus ootab
   *[other] { $count } taotlust ootab
}
network-desk-title = Töölaud
desk-of-title = Võrgustiku { $network } töölaud
network-desk-tabs = Sekretariaadi lehed
health-members = Liikmeid praegu
health-buyers = Neist avalikud hankijad
health-through = Neist konsortsiumi kaudu
health-joined = Liitunud viimase 365 päeva jooksul
health-left = Lahkunud viimase 365 päeva jooksul
health-silent = Siin ei tegutse keegi nende nimel
desk-applications = Taotlused
desk-applications-none = Ükski taotlus ei oota vastust.
desk-applied-on = esitatud: { $day }
desk-memberships = Liikmesused
desk-memberships-none = Ükski liikmesus ei vasta otsingule
desk-memberships-none-hint = Eemaldage mõni filter või sisestage liikmesus allpool.
desk-export-link = Ekspordi CSV-failina
desk-filter = Filtreeri liikmesusi
desk-order = Järjestus
desk-order-name = Nimi
desk-order-since = Esimene päev, uuemad eespool
desk-order-country = Riik
desk-order-tier = Tase
desk-state-current = Praegused liikmed
desk-state-ahead = Algab hiljem
desk-state-ended = Endised liikmed
desk-state-any = Kõik
desk-begin-title = Liikmesuse käsitsi sisestamine
desk-begin-organisation = Organisatsioon
desk-begin-organisation-help = Nimi mis tahes keeles või siinse aadressi viimane osa.
desk-begin-through-help = Ainult siis, kui kuulutakse ühishangete konsortsiumi kaudu: konsortsiumi nimi või aadress.
desk-begin-until-help = Kui liikmesus jätkub, jätke tühjaks.
desk-begin-button = Sisesta liikmesus
membership-day-missing = Sisestage päev.
membership-day-unreadable = Sisestage päev kujul 2026-03-27.
membership-begun-flash = Liikmesus on sisestatud. Organisatsioonile on e-postiga teatatud.
membership-change-link = Muuda
membership-application-of-title = Organisatsiooni { $organisation } taotlus
membership-application-answer = Vastus
membership-application-accepted = Heaks kiidetud
membership-application-declined = Tagasi lükatud
membership-application-accepted-flash = Heaks kiidetud: mõlemale poolele on sellest kirjalikult teatatud.
membership-application-declined-flash = Tagasi lükatud: mõlemale poolele on sellest kirjalikult teatatud.
membership-application-not-waiting = Sellele taotlusele on juba vastatud.
membership-decline-reason-missing = Põhjendage: organisatsioon saab põhjenduse e-postiga.
membership-reason = Põhjus või sõnum
membership-reason-help = Lisatakse taotlejale saadetavasse e-kirja. Tagasilükkamisel kohustuslik.
membership-accept-button = Kiida heaks
membership-decline-button = Lükka tagasi
membership-applicant = Taotluse esitaja
membership-applicant-email = E-post
membership-applied = Esitatud
membership-of-title = Organisatsiooni { $organisation } liikmesus
membership-is-over = See liikmesus on lõppenud. Selle ajalugu jääb alles; uue saab sisestada töölaual.
membership-change-tier-title = Taseme muutmine
membership-new-tier = Uus tase
membership-new-tier-since = Esimene päev uuel tasemel
membership-new-tier-help = Praegune liikmesus lõpeb eelmisel päeval ja algab uus.
membership-change-tier-button = Muuda taset
membership-tier-changed-flash = Tase on muudetud. Organisatsioonile on e-postiga teatatud.
membership-same-tier = Organisatsioon on juba sellel tasemel.
membership-change-outside = Muudatus peab jõustuma pärast liikmesuse esimest päeva ja hiljemalt selle viimasel päeval.
membership-end-title = Liikmesuse lõpetamine
membership-end-help = Sellel päeval kehtib liikmesus viimast korda.
membership-end-affiliates = { $count ->
    [one] Selle kaudu kuulub võrgustikku { $count } organisatsioon: selle liikmesus lõpeb samal päeval.
   *[other] Selle kaudu kuulub võrgustikku { $count } organisatsiooni: nende liikmesus lõpeb samal päeval.
}
membership-end-button = Lõpeta liikmesus
membership-ended-flash = Liikmesus lõpeb. Organisatsioonile on e-postiga teatatud.
membership-already-ended = Liikmesus lõpeb juba sellel päeval või varem.
membership-recorded = Sisestatud

## Desk: outbox

outbox-title = E-kirjad
outbox-of-title = Võrgustiku { $network } e-kirjad
outbox-lead = Kõik võrgustiku nimel kirjutatud e-kirjad: ootel, saadetud või saatmata jäetud, koos iga katsega.
outbox-not-configured = E-postiserver on seadistamata
outbox-not-configured-hint = E-kirju platvormilt välja ei saadeta. Lugege neid siin ja andke kiireloomuline edasi; kirjad saadetakse, kui e-postiserver on seadistatud.
outbox-filter = Filtreeri e-kirju
outbox-filter-words = Teema, nimi või aadress
outbox-any-state = Kõik olekud
outbox-state-waiting = Ootel
outbox-state-sent = Saadetud
outbox-state-given-up = Saatmisest loobutud
outbox-none = E-kirju veel ei ole
outbox-none-hint = Siin on e-kirjad, mida platvorm võrgustiku nimel kirjutab.
outbox-none-found = Ükski e-kiri ei vasta otsingule
outbox-none-found-hint = Proovige vähemate sõnadega või teise olekuga.
outbox-total = { $count ->
    [one] { $count } e-kiri
   *[other] { $count } e-kirja
}
outbox-subject = Teema
outbox-to = Saaja
outbox-posted = Kirjutatud
outbox-language = Keel
outbox-attachments = Manused
outbox-attempts = Saatmiskatsed
outbox-no-attempts = Seda ei ole veel ühelegi e-postiserverile edastatud.
outbox-attempt-at = Algus
outbox-attempt-answer = E-postiserveri vastus
outbox-attempt-cut-off = Katkes enne vastuse saamist: kiri võib olla e-postiserveris.
house-outbox-title = Platvormi e-kirjad
house-outbox-lead = E-kirjad, mida ükski võrgustik ei ole kirjutanud: kontode kohta ja selle kohta, kes organisatsiooni nimel tegutseb.
house-outbox-none-hint = Siin on e-kirjad, mida platvorm kontode ja organisatsioonide kohta kirjutab.
outbox-masked = Selle kirja isiklik link on peidetud: see on mõeldud ainult kirja saajale.
outbox-secret = Selle kirja link annab juurdepääsu igaühele, kellel see on. Ärge andke seda kellelegi peale saaja { $address }.

## Desk: records

records-title = Logi
records-of-title = Võrgustiku { $network } logi
records-lead = Kes mida ja millal tegi. Siin ei saa midagi muuta.
records-filter = Filtreeri logi
records-any-kind = Kõik
records-when = Millal
records-who = Kes
records-what = Mida
records-about = Mille kohta
records-by-house = Maja ise
records-by-visitor = Külaline
records-by-unknown = Ei ole kirja pandud
records-none = Midagi ei ole veel juhtunud
records-total = { $count ->
    [one] { $count } kanne
   *[other] { $count } kannet
}

## Networks and memberships: what the log says

network-founded = lisas võrgustiku
network-edited = muutis võrgustiku lehte
tier-added = lisas taseme
tier-edited = muutis taset
tier-retired = sulges taseme
secretary-appointed = määras kellegi sekretariaati
secretary-dismissed = vabastas kellegi sekretariaadi ülesannetest
membership-application-sent = taotles liikmesust
membership-application-decided = vastas liikmesuse taotlusele
membership-begun = sisestas liikmesuse
membership-ended = lõpetas liikmesuse
membership-tier-changed = muutis liikme taset

## Networks and memberships: letters

secretary-appointed-letter-subject = Olete võrgustiku { $network } sekretariaadis
secretary-appointed-letter =
    Teid on määratud võrgustiku { $network } sekretariaati. Teie töölaud on siin:

    { $link }
secretary-dismissed-letter-subject = Teie ülesanded võrgustiku { $network } sekretariaadis on lõppenud
secretary-dismissed-letter =
    Teie ülesanded võrgustiku { $network } sekretariaadis on lõppenud. Teie konto jääb muutmata kujul alles.
membership-application-sent-letter-subject = { $organisation } taotleb liikmesust võrgustikus { $network }
membership-application-sent-letter =
    { $organisation } taotleb liikmesust võrgustikus { $network }. Tase: { $tier }. Saatja: { $person }.

    { $message }

    Vastake töölaual:
    { $link }
membership-application-receipt-letter-subject = Teie taotlus võrgustikule { $network }
membership-application-receipt-letter =
    Organisatsiooni { $organisation } taotlus võrgustikule { $network } on saabunud. Tase: { $tier }. Sekretariaat vastab e-postiga.
membership-accepted-letter-subject = Tere tulemast võrgustikku { $network }
membership-accepted-letter =
    Organisatsiooni { $organisation } taotlus on heaks kiidetud: organisatsioon kuulub võrgustikku { $network }. Esimene päev: { $day }.

    { $reason }

    { $link }
membership-declined-letter-subject = Teie taotlus võrgustikule { $network } lükati tagasi
membership-declined-letter =
    Võrgustiku { $network } sekretariaat lükkas organisatsiooni { $organisation } taotluse tagasi.

    { $reason }

    { $link }
membership-answer-accepted = Heaks kiidetud, liikmesuse esimene päev: { $day }
membership-answer-declined = Tagasi lükatud
membership-application-decided-letter-subject = Vastatud: { $organisation } ja { $network }
membership-application-decided-letter =
    Organisatsiooni { $organisation } taotlusele võrgustikule { $network } on vastanud { $person }.

    { $answer }.

    { $reason }
membership-begun-letter-subject = Teie organisatsioon kuulub võrgustikku { $network }
membership-begun-letter =
    Võrgustiku { $network } sekretariaat on sisestanud teie organisatsiooni liikmesuse. Esimene päev: { $day }.

    { $link }
membership-ended-letter-subject = Liikmesus võrgustikus { $network } lõpeb
membership-ended-letter =
    Teie organisatsiooni liikmesus võrgustikus { $network } lõpeb. Viimane päev on { $day }.
membership-tier-changed-letter-subject = Teie tase võrgustikus { $network } muutub
membership-tier-changed-letter =
    Teie organisatsiooni tase võrgustikus { $network } muutub. Uus tase: { $tier }. Esimene päev: { $day }.

    { $link }

## Dues

dues-basis-employees = Töötajate arv
dues-basis-spend = Aasta hankemaht
dues-basis-flat = Kõigile sama
dues-pro-rata-day = Päevade järgi
dues-pro-rata-none = Alati terve aasta
dues-stacking-best-only = Arvesse läheb ainult suurim soodustus
dues-stacking-additive = Soodustused liidetakse, kuni 100%
dues-stacking-multiplicative = Iga soodustus arvutatakse sellest, mis eelmistest järele jääb

dues-line-fee-flat = { $schedule }, versioon { $version }: kõigile liikmetele sama
dues-line-fee-employees =
    { $employees ->
        [one] { $schedule }, versioon { $version }: aste { $band }, { $employees } töötaja
       *[other] { $schedule }, versioon { $version }: aste { $band }, { $employees } töötajat
    }
dues-line-fee-spend = { $schedule }, versioon { $version }: aste { $band }, aasta hankemaht { $spend }
dues-line-fee-percent = { $schedule }, versioon { $version }: aste { $band }, { $percent } aasta hankemahust { $spend }
dues-line-fee-floor = { $schedule }, versioon { $version }: aste { $band }, { $percent } aasta hankemahust { $spend }, tõstetud miinimumini { $limit }
dues-line-fee-cap = { $schedule }, versioon { $version }: aste { $band }, { $percent } aasta hankemahust { $spend }, langetatud maksimumini { $limit }
dues-line-absent =
    { $days ->
        [one] Liikmesuse päevi { $days } / { $of } ({ $range }): ülejäänud päevad on maha arvatud
       *[other] Liikmesuse päevi { $days } / { $of } ({ $range }): ülejäänud päevad on maha arvatud
    }
dues-line-supplement = { $name }: { $count } × { $each }
dues-line-supplement-part =
    { $days ->
        [one] { $name }: { $count } × { $each }, päevi { $days } / { $of }
       *[other] { $name }: { $count } × { $each }, päevi { $days } / { $of }
    }
dues-line-discount = { $name }: maksust arvatakse maha { $percent }
dues-line-discount-rest = { $name }: järelejäänud maksust arvatakse maha { $percent }
dues-line-discount-part =
    { $days ->
        [one] { $name }: maksust arvatakse maha { $percent }, päevi { $days } / { $of } ({ $range })
       *[other] { $name }: maksust arvatakse maha { $percent }, päevi { $days } / { $of } ({ $range })
    }
dues-line-discount-rest-part =
    { $days ->
        [one] { $name }: järelejäänud maksust arvatakse maha { $percent }, päevi { $days } / { $of } ({ $range })
       *[other] { $name }: järelejäänud maksust arvatakse maha { $percent }, päevi { $days } / { $of } ({ $range })
    }

dues-extent-all = Kõik liikmed
dues-extent-employees-up-to =
    { $to ->
        [one] Kuni { $to } töötaja
       *[other] Kuni { $to } töötajat
    }
dues-extent-employees =
    { $to ->
        [one] { $from }–{ $to } töötaja
       *[other] { $from }–{ $to } töötajat
    }
dues-extent-employees-above =
    { $from ->
        [one] Rohkem kui { $from } töötaja
       *[other] Rohkem kui { $from } töötajat
    }
dues-extent-spend-up-to = Hankemaht kuni { $to }
dues-extent-spend = Hankemaht üle { $from }, kuni { $to }
dues-extent-spend-above = Hankemaht üle { $from }
dues-rate-percent = { $percent } hankemahust
dues-rate-floor = { $percent } hankemahust, vähemalt { $floor }
dues-rate-cap = { $percent } hankemahust, kõige rohkem { $cap }
dues-rate-both = { $percent } hankemahust, vähemalt { $floor } ja kõige rohkem { $cap }

dues-refused-no-employees = Töötajate arv ei ole teada.
dues-refused-no-spend = Aasta hankemaht ei ole teada.
dues-refused-currency = Hankemahu vääring peab olema { $currency }.
dues-refused-figure = See arv on väiksem kui null või usutavast suurem.
dues-refused-no-band = Liikmemaksutabelis ei ole midagi arvu { $figure } kohta.
dues-refused-condition =
    { $count ->
        [0] Liikmemaksutabelis ei ole soodustusi ega lisatasusid, seega ei tunne see tingimust „{ $condition }“.
       *[other] Liikmemaksutabel ei tunne tingimust „{ $condition }“. See tunneb järgmisi: { $known }.
    }

dues-check-no-bands = Liikmemaksutabelis ei ole astmeid, seega ei teaks keegi, mida maksta.
dues-check-nothing-below = Arvu { $from } ja väiksemate kohta ei ole midagi öeldud: aste { $band } algab sellest ülalpool ja on madalaim.
dues-check-nothing-above = Suuremate arvude kui { $to } kohta ei ole midagi öeldud: aste { $band } lõpeb seal ja ükski aste ei jätka.
dues-check-gap = Üle { $from } kuni { $to } ei ole midagi öeldud: aste { $band } lõpeb enne, kui algab aste { $next }.
dues-check-overlap = Üle { $from } kuni { $to } kehtivad nii aste { $band } kui ka aste { $next }.
dues-check-never-reached = Aste { $band } ei saa kunagi kehtida: aste { $by } katab selle juba täielikult.
dues-check-empty = Aste { $band } on tühi: see lõpeb seal, kus algab, või varem.
dues-check-same-name = Nimi { $band } on kahel astmel.
dues-check-negative-edge = Aste { $band } algab või lõpeb nullist allpool.
dues-check-negative-amount = { $at }: summa on väiksem kui null: { $amount }.
dues-check-flat-has-edges = Astmel { $band } on algus või lõpp, kuid alusel „flat“ arve ei ole.
dues-check-floor-above-cap = Astmel { $band } on miinimum { $floor } suurem kui maksimum { $cap }.
dues-check-floor-always-binds = Astmel { $band } kehtib alati miinimum: { $percent } summast { $at }, mis on astme suurim, on { $amount } ehk vähem kui miinimum { $bound }. Protsendil ei ole kunagi tähtsust; kas see on trükiviga?
dues-check-cap-always-binds = Astmel { $band } kehtib alati maksimum: { $percent } summast { $at }, millest aste algab, on { $amount } ehk rohkem kui maksimum { $bound }. Protsendil ei ole kunagi tähtsust; kas see on trükiviga?
dues-check-plateau = Kõik astmel { $band } maksavad { $bound }: { $percent } summast { $at }, mis on astme piir, on täpselt nii palju.
dues-check-floor-never-binds = Astmel { $band } ei kehti miinimum { $bound } kunagi: { $percent } summast { $at }, millest aste algab, on juba { $amount }.
dues-check-cap-never-binds = Astmel { $band } ei kehti maksimum { $bound } kunagi: { $percent } summast { $at }, milleni aste ulatub, on { $amount }.
dues-check-step-down = Arvu { $at } ületaja maksab vähem: astme { $band } lõpus { $amount }, astme { $next } alguses { $less }.
dues-check-percent = { $at }: { $percent } ei ole suurem kui 0% ja kuni 100%.
dues-check-same-condition = Tingimus „{ $condition }“ on kahel soodustusel või lisatasul.
dues-check-stacking-unsaid =
    { $count ->
       *[other] Soodustusi on { $count } ja väljal „stacking“ ei ole öeldud, mis juhtub, kui mitu neist kehtib: best-only, additive või multiplicative.
    }
dues-check-discounts-over-all = Kõik soodustused kokku on { $percent }; maksust rohkem ei arvata kunagi maha.
dues-check-too-large = Astme { $band } arvud on arvutamiseks liiga suured.

invoice-issued = väljastas arve või kreeditarve
secretary-granted = võttis inimese sekretariaati
invoice-mailed = saatis arve
payment-recorded = kandis sisse makse
payment-taken-back = võttis makse tagasi
repayment-recorded = kandis sisse tagasimakse
billing-changed = muutis arvete saatmise andmeid
spend-reported = teatas aasta hankemahu
dues-terms-changed = muutis arvetele kantavaid andmeid
dues-schedule-loaded = laadis liikmemaksutabeli
dues-condition-begun = sisestas soodustuse või lisatasu
dues-condition-ended = lõpetas soodustuse või lisatasu

dues-title = Liikmemaksud
dues-tabs = Liikmemaksude lehed
dues-of-title = Võrgustiku { $network } liikmemaksud
dues-lead = Mida liikmed võlgnevad, mis on laekunud ja mis hilineb.
dues-overview-title = Arved
dues-run-title = Aasta arveldus
dues-statement-title = Kontoväljavõte
dues-schedules-title = Liikmemaksutabelid
dues-settings-title = Seaded

dues-kind-invoice = Arve
dues-kind-credit-note = Kreeditarve
dues-kind-payment = Makse
dues-kind-payment-taken-back = Tagasi võetud makse
dues-kind-repayment = Tagasimakse
dues-state = Olek
dues-state-open = Avatud
dues-state-part = Osaliselt tasutud
dues-state-overdue = Tähtaja ületanud
dues-state-paid = Tasutud
dues-state-credited = Krediteeritud
dues-state-overpaid = Tagastada
dues-any-state = Kõik olekud
dues-mailing-issued = Saadetud
dues-mailing-ahead = Meeldetuletus enne tähtpäeva
dues-mailing-overdue = Meeldetuletus pärast tähtpäeva

dues-sum-asked = Arvetega nõutud
dues-sum-paid = Tasutud
dues-sum-left = Tähtaeg veel ees
dues-sum-overdue = Tähtaja ületanud
dues-sum-credited = Krediteeritud
dues-sum-overpaid = Tagastada
dues-chart = Aasta seis
dues-chart-source = Kõik { $year }. aasta arved
dues-chart-source-all = Kõigi aastate kõik arved
dues-overdue-in-all = Kõigi aastate peale kokku on { $amount } tähtaja ületanud.
dues-overdue-in-all-link = Näita tähtaja ületanud arveid
dues-overpaid-in-all = Kõigi aastate peale kokku tuleb tagastada { $amount }.
dues-overpaid-in-all-link = Näita, mida tuleb tagastada
dues-reached-nobody = Ei saadetud: keegi ei tegutse siin liikme nimel.
dues-invoices = Arved
dues-invoices-total =
    { $count ->
        [one] { $count } arve
       *[other] { $count } arvet
    }
dues-invoices-none = Siin arveid ei ole
dues-invoices-none-hint = Valige teine aasta või olek või vaadake aasta arveldust.
dues-run-link = Aasta arvelduse juurde
dues-filter = Filtreeri arveid
dues-filter-words = Liige või number
dues-year = Aasta
dues-all-years = Kõik aastad
dues-number = Number
dues-member = Liige
dues-total = Kokku
dues-left = Tasumata
dues-to-pay-back = { $amount } tagastada
dues-due-on = Maksetähtpäev
dues-issued-on = Arve kuupäev
dues-document-language = Dokumendi keel
dues-period = Periood
dues-credits = Krediteerib arvet
dues-net = Käibemaksuta
dues-vat = Käibemaks
dues-vat-at = Käibemaks { $rate }
dues-total-due = Tasuda kokku
dues-total-credited = Krediteeritud kokku
dues-total-year = Aasta kokku
dues-line = Mille eest
dues-amount = Summa
dues-amount-in = Summa, { $currency }
dues-currency = Vääring
dues-accounting = Raamatupidamisele
dues-accounting-about = Kõik, mis neil päevadel väljastati või laekus: arved, kreeditarved ja maksed. Kreeditarved on miinusmärgiga.
dues-from = Alates
dues-until = Kuni
dues-export-csv = CSV-failina
dues-export-xlsx = XLSX-failina
dues-column-kind = Liik
dues-column-number = Number
dues-column-of = Arve kohta
dues-column-day = Päev
dues-column-due = Maksetähtpäev
dues-column-member = Liige
dues-column-net = Käibemaksuta
dues-column-vat = Käibemaks
dues-column-total = Kokku
dues-column-currency = Vääring
dues-column-reference = Selgitus

dues-missing-title = Enne arvete väljastamist on midagi puudu
dues-missing-name = Võrgustiku ametlik nimi
dues-missing-address = Selle tänav ja linn
dues-missing-country = Selle riik
dues-missing-registration = Selle käibemaksukohustuslase number või registrikood; väljaspool käibemaksu kohaldamisala registrikood
dues-missing-tax-number = Selle käibemaksukohustuslase number või maksunumber
dues-missing-reason = Põhjus, miks käibemaksu ei nõuta
dues-missing-rate = Käibemaksumäär
dues-missing-iban = Selle kontonumber (IBAN)
dues-missing-prefix = Arvenumbrite algus
dues-incomplete = Midagi ei väljastatud: võrgustiku andmed on puudulikud.
dues-settings-link = Seadete juurde
dues-settings-of-title = Võrgustiku { $network } arved: seaded
dues-settings-lead = Mis on igal arvel kirjas. Väljastatud arved jäävad muutmata.
dues-settings-button = Salvesta seaded
dues-settings-flash = Seaded on salvestatud.
dues-seller = Müüja
dues-buyer = Ostja
dues-legal-name = Ametlik nimi
dues-street = Tänav ja maja number
dues-postcode = Sihtnumber
dues-city = Linn
dues-country-none = Valige riik
dues-vat-id = Käibemaksukohustuslase number
dues-vat-id-help = Koos riigi tähtedega, näiteks BE0123456789.
dues-vat-id-unreadable = See ei ole käibemaksukohustuslase number: selle alguses on riigi kaks tähte.
dues-registration = Registrikood
dues-registration-help = Äriühingute, ühingute või asutuste registris.
dues-tax-number = Maksunumber
dues-tax-number-help = Ainult siis, kui käibemaksukohustuslase numbrit ei ole.
dues-email = E-posti aadress küsimuste jaoks
dues-email-unreadable = See ei ole e-posti aadress.
dues-name-missing = Kirjutage, kellele arve esitatakse.
dues-country-missing = Valige riik.
dues-account = Konto ja tingimused
dues-iban = Konto (IBAN)
dues-iban-unreadable = See kontonumber ei ole õige: kontrollnumbrid ei klapi.
dues-bic = Pank (BIC)
dues-bic-unreadable = BIC-koodis on 8 või 11 tähte ja numbrit.
dues-prefix = Numbrite algus
dues-prefix-help = „PP“ annab numbri PP-2026-0001. Kuni 12 tähte, numbrit ja sidekriipsu.
dues-prefix-unreadable = Ainult tähed, numbrid ja sidekriipsud, kuni 12.
dues-due-days = Maksetähtaeg päevades
dues-days-unreadable = Täisarv 0 kuni { $most }.
dues-tax = Käibemaks
dues-tax-treatment = Kas liikmemaksud on maksustatud?
dues-tax-exempt = Käibemaksust vabastatud
dues-tax-outside = Väljaspool käibemaksu kohaldamisala
dues-tax-rate = Maksustatud
dues-treatment-missing = Valige, kas liikmemaksud on maksustatud.
dues-tax-reason = Miks käibemaksu ei nõuta
dues-tax-reason-help = Nii nagu seadus arvel nõuab, näiteks „direktiivi 2006/112/EÜ artikli 132 lõike 1 punkt l“.
dues-tax-percent = Määr protsentides
dues-tax-percent-help = Ainult siis, kui liikmemaksud on maksustatud.
dues-rate-unreadable = Määr on arv 0 kuni 100.
dues-reminders = Meeldetuletused
dues-ahead-days = Päevi enne arve maksetähtpäeva
dues-ahead-days-help = 0, kui enne tähtpäeva ei tuletata meelde.
dues-every-days = Päevi kahe hilisema meeldetuletuse vahel
dues-most-reminders = Meeldetuletusi ühe arve kohta kõige rohkem
dues-most-reminders-help = 0, kui meelde ei tuletata.

dues-run-of-title = Võrgustiku { $network } liikmemaksud, { $year }
dues-run-lead = Vaadake, mida iga liige võlgneb, enne kui midagi väljastatakse. Väljastatut ei saa muuta, ainult krediteerida.
dues-run-filter = Valige aasta
dues-run-issued = Väljastatud
dues-run-ready = Valmis
dues-run-waiting = Andmed puudulikud
dues-run-free = Ei maksa midagi
dues-run-sum = Arvete esitamiseks valmis
dues-run-progress = Seni väljastatud
dues-run-progress-words =
    { $all ->
        [one] { $issued } / { $all } arve
       *[other] { $issued } / { $all } arvet
    }
dues-run-waiting-title = Arvet ei saa veel esitada
dues-run-waiting-caption = Liikmed, kelle andmed on puudulikud
dues-run-reason = Mis puudub
dues-run-ready-title = Väljastamiseks valmis
dues-run-ready-none = Selle aasta kohta ei ole midagi väljastamiseks valmis.
dues-run-ready-caption =
    { $count ->
        [one] { $count } arve sellisena, nagu see väljastataks
       *[other] { $count } arvet sellistena, nagu need väljastataks
    }
dues-run-at-once =
    { $count ->
        [one] Korraga väljastatakse { $count } arve; järgmise jaoks vajutage nuppu uuesti.
       *[other] Korraga väljastatakse { $count } arvet; järgmiste jaoks vajutage nuppu uuesti.
    }
dues-run-issue-button =
    { $count ->
        [one] Väljasta { $count } arve
       *[other] Väljasta { $count } arvet
    }
dues-run-issue-question =
    { $count ->
        [one] { $count } arve saab numbri ja saadetakse neile, kes liikme nimel tegutsevad. Seda ei saa tagasi võtta, ainult krediteerida.
       *[other] { $count } arvet saavad numbri ja saadetakse neile, kes liikmete nimel tegutsevad. Seda ei saa tagasi võtta, ainult krediteerida.
    }
dues-run-issue-deed = Väljasta ja saada
dues-run-issue-one = Väljasta see arve
dues-run-unaddressed = Arve saatmise aadressi ei ole antud: arvel on nimi ja riik.
dues-run-days = Liige ainult osa aastast: { $range }
dues-year-unreadable = Valige aasta.
dues-issued-flash = Arved on väljastatud ja saadetakse e-postiga.

dues-invoice-title = { $kind } { $number }
dues-invoice-number = Arve number
dues-credit-note-number = Kreeditarve number
dues-number-of-day = { $number }, { $day }
dues-buyer-vat-id = Teie käibemaksukohustuslase number
dues-exempt-because = Käibemaksust vabastatud: { $reason }
dues-outside-because = Väljaspool käibemaksu kohaldamisala: { $reason }
dues-pay-to = Palun tasuge kontole { $iban }, saaja { $name }, maksetähtpäev { $day }, ja märkige selgitusse number { $number }.
dues-pay-to-bank = Palun tasuge kontole { $iban } (BIC { $bic }), saaja { $name }, maksetähtpäev { $day }, ja märkige selgitusse number { $number }.
dues-download-pdf = Laadi alla PDF-failina
dues-download-xml = Laadi alla XML-failina (EN 16931)
dues-downloads = Allalaadimine
dues-lines-caption = Mille eest arve esitatakse
dues-credit-lines-caption = Mille kohta kreeditarve esitatakse
dues-payments = Maksed ja kreeditarved
dues-payments-none = Midagi ei ole veel laekunud.
dues-payments-caption = Mis on laekunud
dues-paid-on = Tasumise päev
dues-payment-reference = Selgitus
dues-from-statement = (kontoväljavõttelt)
dues-takes-back = (võtab makse tagasi)
dues-paid-back = (tagasi makstud)
dues-was-taken-back = (võeti tagasi)
dues-owed-back = Laekus rohkem, kui nõuti: midagi tuleb tagastada.
dues-repay-title = Tagasimakse sissekandmine
dues-repaid-on = Tagasimakse päev
dues-repay-button = Kanna tagasimakse sisse
dues-repaid-flash = Tagasimakse on sisse kantud.
dues-repay-more = Tagastada tuleb kõige rohkem { $over }.
dues-credit-notes = Kreeditarved
dues-pay-title = Makse sissekandmine
dues-pay-button = Kanna makse sisse
dues-paid-flash = Makse on sisse kantud.
dues-paid-ahead = Makse päev ei saa olla tulevikus.
dues-pay-more = See on rohkem, kui on tasumata ({ $left }).
dues-pay-may-be-more = Summa on õige: laekus rohkem, kui oli tasumata
dues-take-back = Võta tagasi
dues-take-back-question = Eraldi rida võtab { $amount } jälle maha. Mõlemad jäävad alles, siin ja raamatupidamises; põhjust loeb ka liige.
dues-taken-back-flash = Makse on tagasi võetud.
dues-taken-back-already = See makse on juba tagasi võetud.
dues-amount-unreadable = Nullist suurem summa, näiteks 1250,00.
dues-credit-title = Kreeditarve väljastamine
dues-credit-about = Arve ei muutu kunagi. Kreeditarve tühistab selle täielikult või osaliselt ja saadetakse nagu arve.
dues-credit-reason = Miks
dues-credit-reason-help = Kantakse kreeditarvele, kui see tühistab arve osaliselt.
dues-credit-reason-missing = Põhjendage.
dues-credit-net = Summa käibemaksuta, { $currency }
dues-credit-net-help = Jätke tühjaks, kui krediteeritakse kogu ülejäänud summa.
dues-credit-button = Väljasta kreeditarve
dues-credit-too-much = Krediteerida saab kõige rohkem { $left }.
dues-credit-nothing-left = Kogu see arve on juba krediteeritud.
dues-credited-flash = Kreeditarve on väljastatud ja saadetakse e-postiga.
dues-mailings = E-kirjad
dues-mailings-none = Midagi ei ole veel saadetud.
dues-mailing-recipients =
    { $count ->
        [0] keegi ei tegutse siin liikme nimel
        [one] { $count } isikule
       *[other] { $count } isikule
    }

dues-schedules-of-title = Võrgustiku { $network } liikmemaksutabelid
dues-schedules-lead = Mida liikmed maksavad, kuupäevaga versioonidena. Versioon ei muutu kunagi; sellele järgneb hilisem.
dues-schedules-none = Ühtegi liikmemaksutabelit ei ole veel laaditud, seega ei võlgne keegi midagi.
dues-schedules-caption = Versioonid, uuemad eespool
dues-schedule = Liikmemaksutabel
dues-version = Versioon
dues-valid-from = Kehtivuse algus
dues-version-current = Kehtiv
dues-version-ahead = Hakkab kehtima
dues-version-past = Lõppenud
dues-load-title = Versiooni laadimine
dues-load-about = Liikmemaksutabel on TOML- või JSON-fail. Kõigepealt seda kontrollitakse: lüngad, kattumised ning astmed ja piirid, millel ei saa kunagi olla tähtsust, lükatakse põhjendusega tagasi.
dues-load-file = Fail
dues-load-file-help = TOML või JSON.
dues-load-text = Või selle tekst
dues-load-text-help = Kasutatakse siis, kui faili ei ole valitud.
dues-load-start = Koosta versioon selle põhjal
dues-load-example = Alusta näitest
dues-load-button = Kontrolli ja laadi
dues-load-lines = Liikmemaksutabel ridade kaupa koos vigadega
dues-load-line = Rida
dues-load-source = Tekst
dues-error = Viga
dues-warning = Hoiatus
dues-schedule-refused = Seda liikmemaksutabelit ei saa kasutada. Põhjused on ridade kõrval.
dues-schedule-unreadable = Seda ei saa liikmemaksutabelina lugeda. Põhjus on rea kõrval.
dues-schedule-empty = Valige fail või kirjutage liikmemaksutabel siia.
dues-schedule-other-network = See on teise võrgustiku liikmemaksutabel: { $network }.
dues-schedule-same-version = See versioon on juba laaditud. Muudatus vajab oma versiooni.
dues-schedule-same-tiers = „{ $schedule }“ on samade tasemete jaoks: keegi ei teaks, kumb neist kehtib.
dues-schedule-loaded-flash = Versioon on laaditud.
dues-schedule-title = { $schedule }, versioon { $version }
dues-changed-since = Mis on muutunud pärast versiooni { $version }
dues-changed-nothing = Ainult päevad, mil see kehtib.
dues-source = Failina
dues-fact-basis = Alus: { $basis }, { $currency }
dues-fact-band = Aste { $name }: { $extent }, { $rate }
dues-fact-supplement = Lisatasu { $name }: { $value }
dues-fact-discount = Soodustus { $name }: { $value }
dues-fact-pro-rata = Osa aastast: { $rule }
dues-fact-tiers = Tasemed: { $tiers }

dues-fees-title = Võrgustiku { $network } liikmemaksud
dues-fees-lead = Mida maksab aasta liikmesust ja mida see teile maksaks.
dues-fees-none = See võrgustik siin liikmemaksu ei nõua.
dues-fees-link = Liikmemaksutabeli juurde
dues-table-caption = { $schedule }, versioon { $version }, kehtivuse algus { $day }
dues-band = Aste
dues-fee-a-year = Aastamaks
dues-for-tiers = Kellele: { $tiers }
dues-all-tiers = kõik tasemed
dues-discounts = Soodustused
dues-discount-item = { $name }: maksust arvatakse maha { $percent }
dues-supplements = Lisatasud
dues-supplement-item = { $name }: igaüks { $amount }
dues-what-if = Mida te maksaksite?
dues-what-if-button = Arvuta
dues-what-if-result = Mida terve aasta maksaks
dues-spend = Aasta hankemaht
dues-spend-in = Aasta hankemaht, { $currency }
dues-spend-help = Näiteks 300000 või 300 000,00.
dues-spend-unreadable = Hankemaht on arv alates nullist, näiteks 300000.
dues-conditions-legend = Millised neist kehtivad teile terve aasta?
dues-preview-no-schedule = Sel päeval ei kehti ükski selle võrgustiku liikmemaksutabel.
dues-preview-other-schedule = Sel päeval ei kehti sellenimelist liikmemaksutabelit. Kehtivad: { $names }.

dues-member-title = Organisatsiooni { $organisation } liikmemaksud
dues-member-year-caption = { $year }. aasta liikmemaks
dues-outcome-issued = Arve on esitatud:
dues-outcome-ready = Arve saab esitada järgmiselt.
dues-outcome-free = Midagi ei tule maksta: selle taseme jaoks ei ole liikmemaksutabelit, maksab keegi teine või katavad soodustused kõik.
# $reckoned, $invoiced: amounts without VAT
dues-drift = Andmed on vahepeal muutunud: aasta eest tuleb nüüd { $reckoned }, arve esitati summale { $invoiced }.
dues-drift-about = Krediteeri, mis oli liiast; kui oli liiga vähe, krediteeri kõik, ja uue arve saab esitada siin.
dues-drift-credit = Arve { $number } kreeditarve juurde
dues-drift-title = Muutunud pärast arve esitamist
dues-drift-caption = Arved, mille summa erineb sellest, mida aasta nüüd maksab
dues-drift-what = Mis muutus
dues-facts-title = Andmed
dues-employees-edit = Muuda organisatsiooni
dues-spends-title = Teatatud hankemahud
dues-spends-none = Midagi ei ole veel teatatud.
dues-spend-button = Teata hankemaht
dues-spend-flash = Hankemaht on teatatud.
dues-conditions-title = Soodustused ja lisatasud
dues-conditions-none = Ükski ei kehti.
dues-conditions-caption = Mis ja millal kehtib
dues-condition = Soodustus või lisatasu
dues-condition-until-help = Tühi, kuni lõpp ei ole teada.
dues-condition-button = Sisesta
dues-condition-flash = Sisestatud.
dues-condition-end = Lõpeta
dues-condition-end-question = „{ $name }“ lõpeb antud päeval või täna, kui päeva ei ole antud. Väljastatud arved ei muutu.
dues-condition-ended-flash = Sellel on nüüd lõpp.
dues-condition-missing = Valige üks.
dues-condition-order = See ei saa lõppeda enne, kui see algab.
dues-condition-overlaps = Mõnel neist päevadest see juba kehtib.
dues-condition-over = See on juba lõppenud.
dues-count = Mitu
dues-count-help = Lisatasude jaoks, näiteks kaks osakonda. Tühi tähendab üht.
dues-count-unreadable = Täisarv 1 kuni 1000.
dues-billing-title = Kuhu arved saadetakse
dues-billing-none = Midagi ei ole veel öeldud: arvetel oleksid ainult nimi ja riik.
dues-billing-button = Salvesta
dues-billing-flash = Salvestatud. Väljastatud arved ei muutu.
dues-reference = Ostja viide
dues-reference-help = Mida teie enda süsteem arve suunamiseks vajab, näiteks osakond või Leitweg-ID.
dues-order = Tellimuse number
dues-order-help = Kui teie arvetel peab see olema.

dues-own-title = Organisatsiooni { $organisation } liikmemaksud
dues-own-lead = Kõigi nende võrgustike arved, kuhu organisatsioon kuulub, ja mida võrgustikel on vaja teada.
dues-own-none = Arveid veel ei ole
dues-own-networks = Võrgustikud, mis nõuavad liikmemaksu
dues-own-link = Arved ja liikmemaksud

dues-statement-of-title = Võrgustiku { $network } kontoväljavõte
dues-statement-lead = Laadige oma panga kontoväljavõte üles CSV-failina. Näete, millist arvet iga rida tasub, enne kui midagi salvestatakse.
dues-statement-file = Kontoväljavõte
dues-statement-file-help = Päisega CSV, eraldajaks semikoolon, koma või tabeldusmärk.
dues-statement-look-button = Vaata
dues-statement-looked = Mis on laekunud
dues-statement-caption =
    { $count ->
        [one] { $count } rida, millel laekus raha
       *[other] { $count } rida, millel laekus raha
    }
dues-statement-no-lines = Ühelgi real ei laekunud raha.
dues-statement-verdict = Mis see on
dues-match-whole = Tasub arve täielikult
dues-match-part = Tasub osa
dues-match-over = Rohkem, kui on tasumata
dues-match-paid = On juba tasutud
dues-match-credited = On juba krediteeritud
dues-match-unknown = Arvet ei leitud
dues-match-known = Varem salvestatud
dues-statement-keep-button = Salvesta märgitud maksed
dues-statement-keep = Salvesta
dues-statement-keep-line = Salvesta rida { $line }: { $amount }
dues-statement-keep-about = Salvestatakse ainult märgitud read. Read, millel on rohkem, kui on tasumata, ei ole märgitud: vaadake need enne üle.
dues-statement-none-ticked = Märkige read, mis tuleb salvestada.
dues-statement-nothing = Salvestada ei ole midagi.
dues-statement-kept-flash = Maksed on salvestatud.
dues-statement-nothing-flash = Midagi ei salvestatud: kõik oli juba varem teada.
dues-statement-columns = Kus miski asub
dues-statement-columns-about = Valige veerud ühe korra; järgmine kontoväljavõte loetakse samamoodi.
dues-statement-columns-missing = Valige kolm erinevat veergu.
dues-statement-sample = Esimesed read
dues-statement-column = Veerg { $number }
dues-statement-choose = Valige veerg
dues-statement-column-date = Päev
dues-statement-column-amount = Summa
dues-statement-column-reference = Selgitus
dues-statement-empty = Selles failis ei ole tabelit.
dues-statement-too-long = Selles failis on liiga palju ridu.
dues-statement-malformed = See fail ei ole tabel.
dues-statement-odd-date = Rida { $line }: „{ $cell }“ ei ole päev.
dues-statement-odd-amount = Rida { $line }: „{ $cell }“ ei ole summa.

dues-invoice-letter-subject = { $network }: arve { $number }
dues-invoice-letter =
    Manuses on võrgustiku { $network } arve { $number }, { $year }. aasta. Summa: { $total }. Arve saaja: { $buyer }.

    Palun tasuge kontole { $iban }, maksetähtpäev { $day }, ja märkige selgitusse number { $number }.

    XML-fail on sama arve teie raamatupidamissüsteemi jaoks (EN 16931).

    Arve: { $link }
dues-credit-note-letter-subject = { $network }: kreeditarve { $number }
dues-credit-note-letter =
    Manuses on võrgustiku { $network } kreeditarve { $number }. Summa: { $total }. Arve saaja: { $buyer }. See tühistab arve { $credited } täielikult või osaliselt.

    Kreeditarve: { $link }
dues-ahead-letter-subject = { $network }: arve { $number } maksetähtpäev on { $day }
dues-ahead-letter =
    Võrgustiku { $network } arve { $number } ({ $total }) maksetähtpäev on { $day }. Kogu summa ei ole veel laekunud.

    Konto: { $iban }
    Selgitus: { $number }

    Kui olete juba tasunud, siis aitäh; midagi ei ole vaja teha.

    Arve: { $link }
dues-overdue-letter-subject = { $network }: arve { $number } on tähtaja ületanud
dues-overdue-letter =
    Võrgustiku { $network } arve { $number } ({ $total }) maksetähtpäev oli { $day }. Kogu summa ei ole veel laekunud.

    Konto: { $iban }
    Selgitus: { $number }

    Kui arvel on midagi valesti, kirjutage palun sekretariaadile. Kui olete juba tasunud, siis aitäh; midagi ei ole vaja teha.

    Arve: { $link }
dues-fees-entrance = Liikmemaksud
