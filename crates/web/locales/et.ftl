# Pages that belong to no room

front-title = Avalikud hankijad õpivad, kohtuvad ja hangivad koos paremini
front-lead = Koolitused, konverentsid ja töörühmad võrgustikes, kus avaliku sektori asutused ja sotsiaalmajanduse üksused üksteiselt õpivad ja oma vajadused ühendavad.
front-events = Leia koolitus
front-sign-up = Ava konto

about-title = Platvormist
about-lead = Guildhall on vaba tarkvara, mille abil avalike hankijate võrgustikud peavad oma kohtumispaika.
about-accessibility-title = Ligipääsetavus
about-accessibility = Iga leht on loodud vastama WCAG 2.2 AA-tasemele, see töötab ilma skriptideta ja ainult klaviatuuriga ning seda kontrollitakse automaatselt iga muudatuse järel. Kui miski teid takistab, andke sellest palun teada selle võrgustiku sekretariaadile, kelle lehega on tegu.
about-privacy-title = Andmekaitse
about-privacy = Platvorm kasutab ainult vajalikke küpsiseid: üht selleks, et jääksite sisselogituks, ning üht valitud keele ja üht valitud välimuse jaoks. Teistelt saitidelt ei laadita midagi. Sisselogituna saate alla laadida andmed, mida teie kohta hoitakse, ja oma konto kustutada.
about-privacy-kept = Sisestatud andmeid säilitatakse selle ürituse, rühma või liikmesuse jaoks, mille puhul need sisestate; neid saavad lugeda selle võrgustiku sekretariaat ja need, keda leht nimetab. Toimunu jääb logisse; kui kustutate oma konto, eemaldatakse sealt teie nimi ja aadress.
# $contact: name and e-mail address
about-privacy-contact = Selle maja ja siinsete isikuandmete eest vastutab: { $contact }
about-privacy-contact-unknown = Maja pidaja ei ole veel öelnud, kes isikuandmete eest vastutab; palun küsige oma võrgustiku sekretariaadist.
about-api-title = Andmeliides
about-api = Kõike, mida te siin näete, saavad lugeda ka programmid. Liidest kirjeldatakse aadressil
about-licence-title = Lähtekood ja litsents
# $version: version of the program
about-licence = See on versioon { $version }, avaldatud Euroopa Liidu tarkvara vaba kasutuse litsentsi (EUPL) 1.2 alusel.

search-title = Otsing
search-label = Mida te otsite?
search-button = Otsi
search-hint = Otsige üritusi, organisatsioone ja võrgustikke. Leiate selle, mida teil on õigus näha.
# $count: number of results
search-total = { $count ->
    [one] { $count } tulemus
   *[other] { $count } tulemust
}
search-results = Tulemused
search-nothing-title = Midagi ei leitud
search-nothing = Proovige vähemate või teiste sõnadega; väikesed kirjavead ei sega.

form-answer-missing = Valige üks kahest vastusest.

error-home = Mine avalehele
error-not-found-title = Siin ei ole midagi
error-not-found = Lehte ei ole või ei ole see teile mõeldud. Kui teil on konto, logige sisse ja proovige uuesti.
error-forbidden-title = Teil ei ole selleks õigust
error-forbidden = Te tohite seda näha, kuid mitte teha. Pöörduge sekretariaadi või oma organisatsiooni haldaja poole.
error-sign-in-title = Palun logige sisse
error-sign-in = See on ainult konto omanikele.
error-too-many-title = Liiga palju katseid
error-too-many = Teie internetiaadressilt on tehtud liiga palju katseid. Oodake üks minut ja proovige uuesti.
error-unavailable-title = Praegu ei ole võimalik
error-unavailable = Platvorm ei saa seda praegu teha. Varem saadetu on alles. Palun proovige mõne minuti pärast uuesti.
error-too-large-title = Liiga suur
error-too-large = Saadetu on suurem, kui platvorm vastu võtab.
error-refused-title = Seda ei võetud vastu
error-refused = Midagi saadetus vajab parandamist.
error-malformed-title = Päring jäi arusaamatuks
error-malformed = Päring jäi arusaamatuks. Minge tagasi ja proovige uuesti.
error-fault-title = Siin läks midagi valesti
error-fault = See on meie viga, mitte teie. See on kirja pandud.
error-fault-number = Veast teatades nimetage palun seda numbrit:
