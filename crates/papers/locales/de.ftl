### Sentences on the papers that the house prints.

## Certificate of attendance

certificate-heading = Teilnahmebescheinigung
# The title that a PDF reader shows in its window and in lists of files.
certificate-title = Teilnahmebescheinigung: { $person }, { $event }
# Stands alone above the name of a person, like a label.
certificate-awarded = Ausgestellt für
# Stands between the name of the person and the title of the event.
certificate-statement = { $network } bestätigt, dass die oben genannte Person an dieser Veranstaltung teilgenommen hat:
certificate-dates = Datum
certificate-place = Ort
certificate-duration = Teilnahmedauer
certificate-duration-hours =
    { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    }
certificate-duration-minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
# Short signs for units, as in "5 h 30 min".
certificate-duration-mixed = { $hours } Std. { $minutes } Min.
certificate-sessions = Besuchte Programmpunkte
certificate-issued-on = Ausgestellt am { $date }
certificate-number = Bescheinigung Nr. { $number }
certificate-check = Um zu prüfen, ob diese Bescheinigung echt ist, scannen Sie den Code oder öffnen Sie diese Adresse:
# Read aloud by screen readers in place of the picture.
certificate-code = QR-Code mit der Adresse { $address }

## Attendance list, printed and signed by hand

participant-list-heading = Anwesenheitsliste
participant-list-title = Anwesenheitsliste: { $event }, { $date }
participant-list-participants =
    { $count ->
        [0] Keine angemeldeten Teilnehmenden
        [one] { $count } angemeldete Person
       *[other] { $count } angemeldete Personen
    }
participant-list-number = Nr.
participant-list-name = Name
participant-list-organisation = Organisation
participant-list-signature = Unterschrift
participant-list-page = Seite { $page } von { $pages }

## Invoice

# The title that a PDF reader shows. $kind is "Invoice" or "Credit note".
invoice-title = { $kind } { $number }
# A label and its value on one line, for example "VAT identifier: DE123456789".
invoice-labelled = { $label }: { $value }
# Stands above the address of whoever has to pay.
invoice-to = Rechnung an
invoice-text = Leistung
invoice-amount = Betrag
invoice-page = Seite { $page } von { $pages }
