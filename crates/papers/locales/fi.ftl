### Sentences on the papers that the house prints.

## Certificate of attendance

certificate-heading = Osallistumistodistus
# The title that a PDF reader shows in its window and in lists of files.
certificate-title = Osallistumistodistus: { $person }, { $event }
# Stands alone above the name of a person, like a label.
certificate-awarded = Todistuksen saaja
# Stands between the name of the person and the title of the event.
certificate-statement = { $network } vahvistaa, että yllä mainittu henkilö on osallistunut tähän tapahtumaan:
certificate-dates = Ajankohta
certificate-place = Paikka
certificate-duration = Osallistumisaika
certificate-duration-hours =
    { $hours ->
        [one] { $hours } tunti
       *[other] { $hours } tuntia
    }
certificate-duration-minutes =
    { $minutes ->
        [one] { $minutes } minuutti
       *[other] { $minutes } minuuttia
    }
# Short signs for units, as in "5 h 30 min".
certificate-duration-mixed = { $hours } h { $minutes } min
certificate-sessions = Osiot, joihin osallistuttiin
certificate-issued-on = Myönnetty { $date }
certificate-number = Todistuksen numero { $number }
certificate-check = Tarkista todistuksen aitous skannaamalla koodi tai avaamalla tämä osoite:
# Read aloud by screen readers in place of the picture.
certificate-code = QR-koodi, jossa on osoite { $address }

## Attendance list, printed and signed by hand

participant-list-heading = Läsnäololista
participant-list-title = Läsnäololista: { $event }, { $date }
participant-list-participants =
    { $count ->
        [0] Ei ilmoittautuneita
        [one] { $count } ilmoittautunut
       *[other] { $count } ilmoittautunutta
    }
participant-list-number = Nro
participant-list-name = Nimi
participant-list-organisation = Organisaatio
participant-list-signature = Allekirjoitus
participant-list-page = Sivu { $page }/{ $pages }

## Invoice

invoice-title = { $kind } { $number }
invoice-labelled = { $label }: { $value }
invoice-to = Laskun saaja
invoice-text = Selite
invoice-amount = Määrä
invoice-page = Sivu { $page }/{ $pages }
