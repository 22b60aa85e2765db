### Sentences on the papers that the house prints.

## Certificate of attendance

certificate-heading = Intyg om deltagande
# The title that a PDF reader shows in its window and in lists of files.
certificate-title = Intyg om deltagande: { $person }, { $event }
# Stands alone above the name of a person, like a label.
certificate-awarded = Utfärdat för
# Stands between the name of the person and the title of the event.
certificate-statement = { $network } intygar att personen ovan har deltagit i detta evenemang:
certificate-dates = Datum
certificate-place = Plats
certificate-duration = Närvarotid
certificate-duration-hours =
    { $hours ->
        [one] { $hours } timme
       *[other] { $hours } timmar
    }
certificate-duration-minutes =
    { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minuter
    }
# Short signs for units, as in "5 h 30 min".
certificate-duration-mixed = { $hours } tim { $minutes } min
certificate-sessions = Besökta sessioner
certificate-issued-on = Utfärdat { $date }
certificate-number = Intyg nr { $number }
certificate-check = Skanna koden eller öppna denna adress för att kontrollera att intyget är äkta:
# Read aloud by screen readers in place of the picture.
certificate-code = QR-kod med adressen { $address }

## Attendance list, printed and signed by hand

participant-list-heading = Närvarolista
participant-list-title = Närvarolista: { $event }, { $date }
participant-list-participants =
    { $count ->
        [0] Inga anmälda deltagare
        [one] { $count } anmäld deltagare
       *[other] { $count } anmälda deltagare
    }
participant-list-number = Nr
participant-list-name = Namn
participant-list-organisation = Organisation
participant-list-signature = Underskrift
participant-list-page = Sida { $page } av { $pages }

## Invoice

# The title that a PDF reader shows. $kind is "Invoice" or "Credit note".
invoice-title = { $kind } { $number }
# A label and its value on one line, for example "VAT identifier: DE123456789".
invoice-labelled = { $label }: { $value }
# Stands above the address of whoever has to pay.
invoice-to = Faktura till
invoice-text = Avser
invoice-amount = Belopp
invoice-page = Sida { $page } av { $pages }
