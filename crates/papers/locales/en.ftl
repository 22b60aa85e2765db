### Sentences on the papers that the house prints.

## Certificate of attendance

certificate-heading = Certificate of attendance
# The title that a PDF reader shows in its window and in lists of files.
certificate-title = Certificate of attendance: { $person }, { $event }
# Stands alone above the name of a person, like a label.
certificate-awarded = Awarded to
# Stands between the name of the person and the title of the event.
certificate-statement = { $network } confirms that the person named above took part in this event:
certificate-dates = Dates
certificate-place = Place
certificate-duration = Time attended
certificate-duration-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
certificate-duration-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
# Short signs for units, as in "5 h 30 min".
certificate-duration-mixed = { $hours } h { $minutes } min
certificate-sessions = Sessions attended
certificate-issued-on = Issued on { $date }
certificate-number = Certificate number { $number }
certificate-check = To check that this certificate is genuine, scan the code or open this address:
# Read aloud by screen readers in place of the picture.
certificate-code = QR code with the address { $address }

## Attendance list, printed and signed by hand

participant-list-heading = Attendance list
participant-list-title = Attendance list: { $event }, { $date }
participant-list-participants =
    { $count ->
        [0] No registered participants
        [one] { $count } registered participant
       *[other] { $count } registered participants
    }
participant-list-number = No.
participant-list-name = Name
participant-list-organisation = Organisation
participant-list-signature = Signature
participant-list-page = Page { $page } of { $pages }

## Invoice

# The title that a PDF reader shows. $kind is "Invoice" or "Credit note".
invoice-title = { $kind } { $number }
# A label and its value on one line, for example "VAT identifier: DE123456789".
invoice-labelled = { $label }: { $value }
# Stands above the address of whoever has to pay.
invoice-to = Invoice to
invoice-text = What for
invoice-amount = Amount
invoice-page = Page { $page } of { $pages }
