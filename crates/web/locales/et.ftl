# Pages that belong to no room

front-title = Avalikud hankijad õpivad, kohtuvad ja ostavad koos paremini
front-lead = Koolitused, konverentsid ja töörühmad võrgustikes, kus ametiasutused ja sotsiaalmajanduse organisatsioonid üksteiselt õpivad ja oma vajadused ühendavad.
front-events = Leia koolitus
front-sign-up = Ava konto

about-title = Selle maja kohta
about-lead = Guildhall on vaba tarkvara, millega avalike hankijate võrgustikud peavad oma kokkusaamismaja.
about-accessibility-title = Ligipääsetavus
about-accessibility = Iga leht on tehtud vastama WCAG 2.2 AA-tasemele, töötab ilma skriptideta ja ainult klaviatuuriga ning seda kontrollitakse automaatselt iga muudatusega. Kui miski on takistuseks, palun öelge sellest selle võrgustiku sekretariaadile, kelle leht see on.
about-privacy-title = Andmekaitse
about-privacy = Maja kasutab ainult vajalikke küpsiseid: üht, et te püsiksite sisse logitud, ning kumbagi üht valitud keele ja välimuse jaoks. Midagi ei laadita teistelt saitidelt. Sisselogituna saate alla laadida teie kohta hoitavad andmed ja oma konto kustutada.
about-api-title = Andmeliides
about-api = Kõike, mida te siin näete, saavad lugeda ka programmid. Liidest kirjeldatakse aadressil
about-licence-title = Lähtekood ja litsents
# $version: version of the program
about-licence = See on versioon { $version }, avaldatud Euroopa Liidu tarkvara vaba kasutuse litsentsi (EUPL) 1.2 alusel.

search-title = Otsing
search-label = Mida te otsite?
search-button = Otsi
search-hint = Otsige sündmusi, organisatsioone ja võrgustikke. Leiate selle, mida teil on õigus näha.
# $count: number of results
search-total = { $count ->
    [one] { $count } tulemus
   *[other] { $count } tulemust
}
search-results = Tulemused
search-nothing-title = Midagi ei leitud
search-nothing = Proovige vähemate või teiste sõnadega; väikesed kirjavead ei sega.

error-home = Avalehele
error-not-found-title = Siin ei ole midagi
error-not-found = Lehte ei ole või ei ole see teile mõeldud. Kui teil on konto, logige sisse ja proovige uuesti.
error-forbidden-title = Teil ei ole selleks õigust
error-forbidden = Te tohite seda näha, kuid mitte teha. Pöörduge sekretariaadi või oma organisatsiooni haldaja poole.
error-sign-in-title = Palun logige sisse
error-sign-in = See on ainult konto omanikele.
error-too-many-title = Liiga palju katseid
error-too-many = Siit tehti liiga palju katseid. Oodake üks minut ja proovige uuesti.
error-unavailable-title = Praegu ei ole võimalik
error-unavailable = Maja ei saa seda praegu teha. Varem saadetu on alles. Palun proovige mõne minuti pärast uuesti.
error-too-large-title = Liiga suur
error-too-large = Saadetu on suurem, kui see maja vastu võtab.
error-refused-title = Seda ei võetud vastu
error-refused = Midagi saadetus vajab parandamist.
error-malformed-title = Sellest ei saadud aru
error-malformed = Päringust ei saadud aru. Minge tagasi ja proovige uuesti.
error-fault-title = Siin läks midagi valesti
error-fault = See on meie viga, mitte teie. See on kirja pandud.
error-fault-number = Veast teatades nimetage palun seda numbrit:
