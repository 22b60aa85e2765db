### Sentences on the papers that the house prints.

## Certificate of attendance

certificate-heading = Bewijs van deelname
# The title that a PDF reader shows in its window and in lists of files.
certificate-title = Bewijs van deelname: { $person }, { $event }
# Stands alone above the name of a person, like a label.
certificate-awarded = Uitgereikt aan
# Stands between the name of the person and the title of the event.
certificate-statement = { $network } bevestigt dat de hierboven genoemde persoon aan dit evenement heeft deelgenomen:
certificate-dates = Data
certificate-place = Plaats
certificate-duration = Duur van de aanwezigheid
certificate-duration-hours =
    { $hours ->
        [one] { $hours } uur
       *[other] { $hours } uur
    }
certificate-duration-minutes =
    { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }
# Short signs for units, as in "5 h 30 min".
certificate-duration-mixed = { $hours } u { $minutes } min
certificate-sessions = Bijgewoonde sessies
certificate-issued-on = Afgegeven op { $date }
certificate-number = Bewijs nr. { $number }
certificate-check = Scan de code of open dit adres om te controleren of dit bewijs echt is:
# Read aloud by screen readers in place of the picture.
certificate-code = QR-code met het adres { $address }

## Attendance list, printed and signed by hand

participant-list-heading = Presentielijst
participant-list-title = Presentielijst: { $event }, { $date }
participant-list-participants =
    { $count ->
        [0] Geen ingeschreven deelnemers
        [one] { $count } ingeschreven deelnemer
       *[other] { $count } ingeschreven deelnemers
    }
participant-list-number = Nr.
participant-list-name = Naam
participant-list-organisation = Organisatie
participant-list-signature = Handtekening
participant-list-page = Pagina { $page } van { $pages }

## Invoice

# The title that a PDF reader shows. $kind is "Invoice" or "Credit note".
invoice-title = { $kind } { $number }
# A label and its value on one line, for example "VAT identifier: DE123456789".
invoice-labelled = { $label }: { $value }
# Stands above the address of whoever has to pay.
invoice-to = Factuur aan
invoice-text = Omschrijving
invoice-amount = Bedrag
invoice-page = Pagina { $page } van { $pages }
