### Sentences on the papers that the house prints.

## Certificate of attendance

certificate-heading = Dalyvavimo pažymėjimas
# The title that a PDF reader shows in its window and in lists of files.
certificate-title = Dalyvavimo pažymėjimas: { $person }, { $event }
# Stands alone above the name of a person, like a label.
certificate-awarded = Išduotas asmeniui
# Stands between the name of the person and the title of the event.
certificate-statement = { $network } patvirtina, kad aukščiau nurodytas asmuo dalyvavo šiame renginyje:
certificate-dates = Datos
certificate-place = Vieta
certificate-duration = Dalyvavimo trukmė
certificate-duration-hours =
    { $hours ->
        [one] { $hours } valanda
        [few] { $hours } valandos
       *[other] { $hours } valandų
    }
certificate-duration-minutes =
    { $minutes ->
        [one] { $minutes } minutė
        [few] { $minutes } minutės
       *[other] { $minutes } minučių
    }
# Short signs for units, as in "5 h 30 min".
certificate-duration-mixed = { $hours } val. { $minutes } min.
certificate-sessions = Sesijos, kuriose dalyvauta
certificate-issued-on = Išduota { $date }
certificate-number = Pažymėjimo Nr. { $number }
certificate-check = Norėdami patikrinti, ar pažymėjimas tikras, nuskaitykite kodą arba atverkite šį adresą:
# Read aloud by screen readers in place of the picture.
certificate-code = QR kodas su adresu { $address }

## Attendance list, printed and signed by hand

participant-list-heading = Dalyvių sąrašas
participant-list-title = Dalyvių sąrašas: { $event }, { $date }
participant-list-participants =
    { $count ->
        [0] Registruotų dalyvių nėra
        [one] { $count } registruotas dalyvis
        [few] { $count } registruoti dalyviai
       *[other] { $count } registruotų dalyvių
    }
participant-list-number = Nr.
participant-list-name = Vardas ir pavardė
participant-list-organisation = Organizacija
participant-list-signature = Parašas
participant-list-page = { $page } puslapis iš { $pages }

## Invoice

invoice-title = { $kind } { $number }
invoice-labelled = { $label }: { $value }
invoice-to = Sąskaitos gavėjas
invoice-text = Už ką
invoice-amount = Suma
invoice-page = { $page } puslapis iš { $pages }
