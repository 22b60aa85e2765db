### Sentences on the papers that the house prints.

## Certificate of attendance

certificate-heading = Attestation de participation
# The title that a PDF reader shows in its window and in lists of files.
certificate-title = Attestation de participation : { $person }, { $event }
# Stands alone above the name of a person, like a label.
certificate-awarded = Délivrée à
# Stands between the name of the person and the title of the event.
certificate-statement = { $network } atteste que la personne nommée ci-dessus a participé à cet événement :
certificate-dates = Dates
certificate-place = Lieu
certificate-duration = Durée de présence
certificate-duration-hours =
    { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }
certificate-duration-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
# Short signs for units, as in "5 h 30 min".
certificate-duration-mixed = { $hours } h { $minutes } min
certificate-sessions = Sessions suivies
certificate-issued-on = Délivrée le { $date }
certificate-number = Attestation nº { $number }
certificate-check = Pour vérifier que cette attestation est authentique, scannez le code ou ouvrez cette adresse :
# Read aloud by screen readers in place of the picture.
certificate-code = Code QR avec l’adresse { $address }

## Attendance list, printed and signed by hand

participant-list-heading = Liste de présence
participant-list-title = Liste de présence : { $event }, { $date }
participant-list-participants =
    { $count ->
        [0] Aucun participant inscrit
        [one] { $count } participant inscrit
       *[other] { $count } participants inscrits
    }
participant-list-number = Nº
participant-list-name = Nom
participant-list-organisation = Organisation
participant-list-signature = Signature
participant-list-page = Page { $page } sur { $pages }

## Invoice

# The title that a PDF reader shows. $kind is "Invoice" or "Credit note".
invoice-title = { $kind } { $number }
# A label and its value on one line, for example "VAT identifier: DE123456789".
invoice-labelled = { $label } : { $value }
# Stands above the address of whoever has to pay.
invoice-to = Facturé à
invoice-text = Objet
invoice-amount = Montant
invoice-page = Page { $page } sur { $pages }
