### Sentences on the papers that the house prints.

## Certificate of attendance

certificate-heading = Certificado de participação
# The title that a PDF reader shows in its window and in lists of files.
certificate-title = Certificado de participação: { $person }, { $event }
# Stands alone above the name of a person, like a label.
certificate-awarded = Atribuído a
# Stands between the name of the person and the title of the event.
certificate-statement = { $network } certifica que a pessoa acima indicada participou neste evento:
certificate-dates = Datas
certificate-place = Local
certificate-duration = Tempo de presença
certificate-duration-hours =
    { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }
certificate-duration-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
# Short signs for units, as in "5 h 30 min".
certificate-duration-mixed = { $hours } h { $minutes } min
certificate-sessions = Sessões frequentadas
certificate-issued-on = Emitido em { $date }
certificate-number = Certificado n.º { $number }
certificate-check = Para verificar se este certificado é autêntico, leia o código ou abra este endereço:
# Read aloud by screen readers in place of the picture.
certificate-code = Código QR com o endereço { $address }

## Attendance list, printed and signed by hand

participant-list-heading = Lista de presenças
participant-list-title = Lista de presenças: { $event }, { $date }
participant-list-participants =
    { $count ->
        [0] Nenhum participante inscrito
        [one] { $count } participante inscrito
       *[other] { $count } participantes inscritos
    }
participant-list-number = N.º
participant-list-name = Nome
participant-list-organisation = Organização
participant-list-signature = Assinatura
participant-list-page = Página { $page } de { $pages }

## Invoice

# The title that a PDF reader shows. $kind is "Invoice" or "Credit note".
invoice-title = { $kind } { $number }
# A label and its value on one line, for example "VAT identifier: DE123456789".
invoice-labelled = { $label }: { $value }
# Stands above the address of whoever has to pay.
invoice-to = Faturado a
invoice-text = Descrição
invoice-amount = Valor
invoice-page = Página { $page } de { $pages }
