# Pages that belong to no room

front-title = Viešieji pirkėjai kartu mokosi, susitinka ir perka geriau
front-lead = Mokymai, konferencijos ir darbo grupės tinkluose, kuriuose valdžios institucijos ir socialinės ekonomikos subjektai mokosi vieni iš kitų ir sutelkia savo poreikius.
front-events = Rasti mokymus
front-sign-up = Sukurti paskyrą

about-title = Apie platformą
about-lead = Guildhall – laisvoji programinė įranga, kuria viešųjų pirkėjų tinklai patys tvarko savo susitikimų vietą.
about-accessibility-title = Prieinamumas
about-accessibility = Kiekvienas puslapis kuriamas taip, kad atitiktų WCAG 2.2 AA lygį, veiktų be scenarijų ir vien klaviatūra; po kiekvieno pakeitimo jis tikrinamas automatiškai. Jei kas nors jums trukdo, praneškite tinklo, kurio tai puslapis, sekretoriatui.
about-privacy-title = Privatumas
about-privacy = Naudojami tik būtini slapukai: vienas, kad liktumėte prisijungę, ir po vieną pasirinktai kalbai bei išvaizdai. Niekas neįkeliama iš kitų svetainių. Prisijungę galite atsisiųsti apie jus saugomus duomenis ir ištrinti savo paskyrą.
about-privacy-kept = Tai, ką įvedate, saugoma tam renginiui, grupei ar narystei, kuriai įvedate; skaityti gali to tinklo sekretoriatas ir tie, kurie nurodyti puslapyje. Tai, kas įvyko, lieka žurnale; ištrynus paskyrą, iš jo pašalinamas jūsų vardas ir adresas.
# $contact: name and e-mail address
about-privacy-contact = Už šiuos namus ir juose esančius asmens duomenis atsako: { $contact }
about-privacy-contact-unknown = Šių namų valdytojas dar nenurodė, kas atsako už asmens duomenis; klauskite savo tinklo sekretoriato.
about-api-title = Duomenų sąsaja
about-api = Viską, ką čia matote, gali skaityti ir programos. Sąsaja aprašyta adresu
about-licence-title = Pirminis kodas ir licencija
# $version: version of the program
about-licence = Tai { $version } versija, paskelbta pagal Europos Sąjungos viešąją licenciją (EUPL) 1.2.

search-title = Paieška
search-label = Ko ieškote?
search-button = Ieškoti
search-hint = Ieškokite renginių, organizacijų ir tinklų. Rasite tai, ką jums leidžiama matyti.
# $count: number of results
search-total = { $count ->
    [one] { $count } rezultatas
    [few] { $count } rezultatai
   *[other] { $count } rezultatų
}
search-results = Rezultatai
search-nothing-title = Nieko nerasta
search-nothing = Pabandykite mažiau arba kitų žodžių; nedidelės rašybos klaidos nekliudo.

form-answer-missing = Pasirinkite vieną iš dviejų atsakymų.

error-home = Eiti į pradžios puslapį
error-not-found-title = Čia nieko nėra
error-not-found = Tokio puslapio nėra arba jis skirtas ne jums. Jei turite paskyrą, prisijunkite ir bandykite dar kartą.
error-forbidden-title = To daryti negalite
error-forbidden = Galite tai matyti, bet neturite teisės to daryti. Kreipkitės į sekretoriatą arba savo organizacijos administratorių.
error-sign-in-title = Prisijunkite
error-sign-in = Tai skirta tik turintiems paskyrą.
error-too-many-title = Per daug bandymų
error-too-many = Iš jūsų interneto adreso bandyta per daug kartų. Palaukite minutę ir bandykite dar kartą.
error-unavailable-title = Šiuo metu neįmanoma
error-unavailable = Šiuo metu to padaryti negalima. Tai, ką siuntėte anksčiau, yra saugu. Bandykite po kelių minučių.
error-too-large-title = Viršytas dydis
error-too-large = Tai, ką siuntėte, viršija leidžiamą dydį.
error-refused-title = Nepriimta
error-refused = Kai ką iš to, ką išsiuntėte, reikia pataisyti.
error-malformed-title = Užklausa nesuprasta
error-malformed = Užklausos suprasti nepavyko. Grįžkite ir bandykite dar kartą.
error-fault-title = Čia kažkas nepavyko
error-fault = Tai mūsų, ne jūsų klaida. Ji užfiksuota.
error-fault-number = Pranešdami nurodykite šį numerį:
