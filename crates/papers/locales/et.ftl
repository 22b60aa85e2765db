### Sentences on the papers that the house prints.

## Certificate of attendance

certificate-heading = Osalemistunnistus
# The title that a PDF reader shows in its window and in lists of files.
certificate-title = Osalemistunnistus: { $person }, { $event }
# Stands alone above the name of a person, like a label.
certificate-awarded = Tunnistuse saaja
# Stands between the name of the person and the title of the event.
certificate-statement = { $network } kinnitab, et ülalnimetatud isik osales sellel üritusel:
certificate-dates = Toimumisaeg
certificate-place = Koht
certificate-duration = Osalemise kestus
certificate-duration-hours =
    { $hours ->
        [one] { $hours } tund
       *[other] { $hours } tundi
    }
certificate-duration-minutes =
    { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minutit
    }
# Short signs for units, as in "5 h 30 min".
certificate-duration-mixed = { $hours } t { $minutes } min
certificate-sessions = Sessioonid, millel osaleti
certificate-issued-on = Välja antud: { $date }
certificate-number = Tunnistuse number { $number }
certificate-check = Tunnistuse ehtsuse kontrollimiseks skannige kood või avage see aadress:
# Read aloud by screen readers in place of the picture.
certificate-code = QR-kood aadressiga { $address }

## Attendance list, printed and signed by hand

participant-list-heading = Osalejate nimekiri
participant-list-title = Osalejate nimekiri: { $event }, { $date }
participant-list-participants =
    { $count ->
        [0] Registreeritud osalejaid ei ole
        [one] { $count } registreeritud osaleja
       *[other] { $count } registreeritud osalejat
    }
participant-list-number = Nr
participant-list-name = Nimi
participant-list-organisation = Organisatsioon
participant-list-signature = Allkiri
participant-list-page = Lehekülg { $page }/{ $pages }

## Invoice

invoice-title = { $kind } { $number }
invoice-labelled = { $label }: { $value }
invoice-to = Arve saaja
invoice-text = Mille eest
invoice-amount = Summa
invoice-page = Lehekülg { $page }/{ $pages }
