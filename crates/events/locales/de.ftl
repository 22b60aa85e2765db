## What events are: words that every part of this room uses

event-state-draft = Entwurf
event-state-announced = Angekündigt
event-state-open = Anmeldung offen
event-state-full = Ausgebucht
event-state-closed = Anmeldung geschlossen
event-state-running = Findet gerade statt
event-state-past = Vorbei
event-state-cancelled = Abgesagt

event-target-public-authority = Behörden
event-target-social-economy = Einrichtungen der Sozialwirtschaft
event-target-supplier = Anbieter
event-target-other = Andere
event-target-public-authority-one = Behörde
event-target-social-economy-one = Einrichtung der Sozialwirtschaft
event-target-supplier-one = Anbieter
event-target-other-one = Andere

event-registration-open = Offen: nach Reihenfolge der Anmeldung, danach Warteliste
event-registration-selection = Interessenbekundung: Der Veranstalter wählt aus
event-registration-invitation = Auf Einladung
event-registration-external = Auf einer anderen Website
event-registration-none = Keine: Wer das Treffen einberufen hat, hält fest, wer teilnimmt

event-role-organiser = Veranstaltet von
event-role-co-host = Gastgeber
event-role-cooperation = In Zusammenarbeit mit
event-role-support = Mit Unterstützung von

session-format-plenary = Plenum
session-format-panel = Podiumsdiskussion
session-format-workshop = Workshop
session-format-round-table = Runde Tische
session-format-simulation = Planspiel
session-format-study-visit = Studienbesuch
session-format-market = Marktplatz
session-format-break = Pause

event-place-online = Online
event-place-follows = Ort wird noch bekannt gegeben
event-place-and-online = { $place } und online
event-closes-on = Anmeldeschluss: { $day }

## The calendar

event-navigation = Kalender
event-calendar-title = Kalender
event-calendar-lead = Schulungen, Konferenzen, Webinare und Arbeitstreffen aller Netzwerke in diesem Haus.
event-calendar-views = Ansichten des Kalenders
event-calendar-upcoming = Kommende
event-calendar-month = Nach Monat
event-calendar-past = Vergangene
event-calendar-no-day = Noch kein Termin
event-calendar-none = Nichts geplant
event-calendar-none-hint = Keine kommende Veranstaltung passt. Sehen Sie sich vergangene Veranstaltungen an oder abonnieren Sie unten den Kalender, um von der nächsten zu erfahren.
event-calendar-none-past = Keine passende vergangene Veranstaltung
event-calendar-show-all = Alle kommenden Veranstaltungen anzeigen
event-calendar-keep = Auf dem Laufenden bleiben
event-calendar-keep-lead = Beide folgen Ihrer Auswahl oben und bleiben von selbst aktuell.
event-calendar-subscribe = In meinem Kalender abonnieren (iCalendar)
event-calendar-follow = Neuen Veranstaltungen folgen (Atom-Feed)
event-feed-title = Veranstaltungen
event-feed-of = Veranstaltungen – { $house }

event-filter-title = Filter
event-filter-country = Land
event-filter-any-country = Alle Länder
event-filter-language = Sprache
event-filter-any-language = Alle Sprachen
event-filter-audience = Bestimmt für
event-filter-any-audience = Alle
event-filter-topic = Thema
event-filter-any-topic = Alle Themen
event-filter-network = Netzwerk
event-filter-any-network = Alle Netzwerke
event-filter-free = Plätze
event-filter-free-any = Beliebig
event-filter-free-yes = Plätze verfügbar

event-month-turn = Andere Monate
event-month-previous = Voriger Monat
event-month-next = Nächster Monat
event-month-jump = Zu einem anderen Monat gehen
event-month-month = Monat
event-month-year = Jahr
event-month-empty = In diesem Monat findet nichts statt.

## Registering, on the page of an event

event-box-title = Anmeldung
event-box-draft = Dies ist ein Entwurf. Nur das Sekretariat kann ihn sehen.
event-box-announced = Die Anmeldung ist noch nicht geöffnet.
event-box-open = Die Plätze werden in der Reihenfolge der Anmeldung vergeben.
event-box-open-button = Zur Veranstaltung anmelden
event-box-selection = Sagen Sie, warum Sie kommen möchten. Der Veranstalter wählt unter allen Interessierten aus und schreibt allen.
event-box-selection-button = Interesse bekunden
event-box-invitation = Nur Eingeladene können sich anmelden. Benutzen Sie den Link in Ihrer Einladung.
event-box-external = Die Anmeldung findet auf der Website des Veranstalters statt.
event-box-external-button = Auf der Website des Veranstalters anmelden
event-box-none = Zu diesem Treffen meldet man sich nicht an: Wer es einberufen hat, hält fest, wer teilnimmt.
event-meeting-of = Ein Treffen von { $names }
event-meeting-title = Ein Treffen
event-meeting-page = Seite des Treffens: { $name }
event-meeting-convener = Seite von { $name }
event-box-full = Alle Plätze sind vergeben. Sie können sich auf die Warteliste setzen lassen: Frei werdende Plätze werden in deren Reihenfolge angeboten.
event-box-full-button = Auf die Warteliste
event-box-closed = Die Anmeldung ist geschlossen.
event-box-running = Diese Veranstaltung findet gerade statt.
event-box-past = Diese Veranstaltung ist vorbei.
event-box-cancelled = Diese Veranstaltung findet nicht statt.
event-box-opens = Beginn der Anmeldung: { $moment }.
event-box-closes = Anmeldeschluss: { $moment }.
event-box-closed-at = Anmeldeschluss war: { $moment }.
event-extension = Frist verschoben von { $from } auf { $to }.
event-extension-because = Frist verschoben von { $from } auf { $to }: { $reason }
event-extension-set = Frist gesetzt auf { $to }.
event-extension-set-because = Frist gesetzt auf { $to }: { $reason }
event-extensions-title = Änderungen der Frist
event-numbers-of = { $taken } von { $capacity } { $capacity ->
    [one] Platz
   *[other] Plätzen
} vergeben
event-numbers-taken = { $taken ->
    [one] { $taken } Platz vergeben
   *[other] { $taken } Plätze vergeben
}
event-numbers-waiting = { $count } auf der Warteliste
event-numbers-label = Plätze
event-own-submitted = Sie haben sich angemeldet. Der Veranstalter wird Ihnen schreiben.
event-own-accepted = Sie haben einen Platz.
event-own-waitlisted = Sie stehen auf der Warteliste.
event-own-offered = Ein Platz ist für Sie reserviert. Antworten Sie über den Link in Ihrer E-Mail.
event-own-declined = Diesmal gibt es keinen Platz für Sie.
event-own-cancelled = Sie haben Ihre Anmeldung zurückgezogen.

## The page of an event

event-original = Originaltitel:
event-shown-to = Nicht öffentlich. Sichtbar für: { $audience }
event-place-label = Ort
event-place-connect = Online teilnehmen
event-place-withheld = Die Einzelheiten erfahren die Teilnehmenden.
event-languages = Sprachen
event-interpretation = Verdolmetschung in
event-series = Teil von
event-website = Website
event-add-to-calendar = In meinen Kalender
event-days-title = Wann
event-days-none = Der Termin wird noch bekannt gegeben.
event-own-hours = Ihre Zeit: { $hours }
event-agenda-title = Programm
event-agenda-follows = Das Programm folgt.
event-agenda-changes = Was sich am Programm geändert hat
event-house-rules = Hausregeln
event-materials-title = Materialien
event-linked-title = Zusammengehörige Veranstaltungen
event-link-back-to-back = Direkt im Anschluss
event-link-joint-meeting = Gemeinsames Treffen
event-link-followed-by = Fortgesetzt durch
event-link-follows = Setzt fort
event-link-related = Thematisch verbunden
event-session-restricted = Dieser Teil ist nicht öffentlich.
event-session-places = { $count ->
    [one] { $count } Platz
   *[other] { $count } Plätze
}
event-session-for = Teilnahme: { $audience }
event-desk-label = Für das Sekretariat

## Feeds

event-feed-cancelled = Abgesagt: { $event }
event-feed-day = { $event } (Tag { $day } von { $days })
event-feed-connect = Online teilnehmen: { $link }

## Applications: how they stand, and why

application-status-submitted = Eingegangen
application-status-accepted = Angenommen
application-status-waitlisted = Auf der Warteliste
application-status-offered = Platz angeboten
application-status-declined = Abgelehnt
application-status-cancelled = Zurückgezogen

application-reason-place-free = Es gab einen freien Platz
application-reason-full = Alle Plätze waren vergeben
application-reason-quota-full = Die Plätze für diese Gruppe waren vergeben
application-reason-to-be-selected = Wartet auf die Auswahl durch den Veranstalter
application-reason-moved-up = Ein Platz wurde frei, und die Warteliste rückte nach
application-reason-offer-taken = Hat den angebotenen Platz angenommen
application-reason-offer-left = Hat den angebotenen Platz anderen überlassen
application-reason-offer-expired = Hat auf das Angebot nicht rechtzeitig geantwortet
application-reason-withdrawn = Möchte nicht mehr kommen
application-reason-account-deleted = Hat das Konto gelöscht

## Applications: what applicants may read in letters
# The words in braces are placeholders such as the applicant's name; they stay as they are.

application-letter-submitted-subject = Ihre Interessenbekundung ist eingegangen: { $event }
application-letter-submitted-body =
    Guten Tag { $name },

    vielen Dank für Ihr Interesse an „{ $event }“ ({ $date }).

    Der Veranstalter wählt unter allen aus, die ihr Interesse bekundet haben, und wird Ihnen in jedem Fall schreiben. Sie haben noch keinen Platz.

    Unter Ihrem persönlichen Link können Sie sehen, wie es um Ihre Anmeldung steht, Ihre Antworten ändern oder die Anmeldung zurückziehen:
    { $link }

    Bitte behalten Sie diesen Link für sich. Wer ihn hat, kann Ihre Anmeldung zurückziehen.
application-letter-accepted-subject = Sie haben einen Platz: { $event }
application-letter-accepted-body =
    Guten Tag { $name },

    Sie haben einen Platz bei „{ $event }“.

    Wann:
    { $hours }

    Wo:
    { $place }

    Mit der angehängten Datei kommt die Veranstaltung in Ihren Kalender.

    Unter Ihrem persönlichen Link finden Sie alle Einzelheiten und können absagen, wenn Sie nicht kommen können, damit jemand anderes den Platz erhält:
    { $link }

    Bitte behalten Sie diesen Link für sich.
application-letter-waitlisted-subject = Sie stehen auf der Warteliste: { $event }
application-letter-waitlisted-body =
    Guten Tag { $name },

    vielen Dank für Ihre Anmeldung zu „{ $event }“ ({ $date }).

    Im Moment gibt es keinen freien Platz für Sie. Sie stehen auf der Warteliste. Frei werdende Plätze werden in der Reihenfolge der Liste angeboten, und Sie hören von uns, wenn Sie an der Reihe sind.

    Unter Ihrem persönlichen Link können Sie Ihre Nummer auf der Liste sehen oder die Liste verlassen:
    { $link }
application-letter-offered-subject = Ein Platz für Sie: { $event }
application-letter-offered-body =
    Guten Tag { $name },

    bei „{ $event }“ ({ $date }) ist ein Platz frei geworden; wenn Sie möchten, gehört er Ihnen.

    Bitte sagen Sie bis { $until } zu oder ab:
    { $link }

    Wenn wir bis dahin nichts von Ihnen hören, geht der Platz an die nächste Person auf der Warteliste.
application-letter-declined-subject = Ihre Anmeldung: { $event }
application-letter-declined-body =
    Guten Tag { $name },

    vielen Dank für Ihre Anmeldung zu „{ $event }“ ({ $date }). Es gab mehr Anmeldungen als Plätze, und leider können wir Ihnen keinen Platz anbieten.

    Ihre Anmeldung bleibt hier einsehbar:
    { $link }
application-letter-cancelled-subject = Zurückgezogen: { $event }
application-letter-cancelled-body =
    Guten Tag { $name },

    Ihre Anmeldung zu „{ $event }“ ({ $date }) gilt nicht mehr.

    Solange die Anmeldung offen ist, können Sie sich erneut anmelden. Ihre zurückgezogene Anmeldung:
    { $link }
application-letter-again-subject = Ihre Anmeldung: { $event }
application-letter-again-body =
    Guten Tag { $name },

    jemand, wahrscheinlich Sie, hat von dieser Adresse eine weitere Anmeldung zu „{ $event }“ gesendet. Es gibt bereits eine, und sie ist unverändert.

    Unter diesem persönlichen Link können Sie sehen, wie es um sie steht, Ihre Antworten ändern oder sie zurückziehen:
    { $link }
application-letter-invitation-subject = Einladung: { $event }
application-letter-invitation-body =
    Guten Tag { $name },

    Sie sind eingeladen zu „{ $event }“ ({ $date }, { $place }).

    Bitte melden Sie sich hier an. Der Link gilt für eine Anmeldung:
    { $link }

application-date-to-follow = Termin wird noch bekannt gegeben
application-place-connect =
    { $place }
    Hier online teilnehmen: { $url }
application-calendar-day = { $event } (Tag { $day } von { $days })
application-calendar-link = Ihre Anmeldung: { $link }

## Applications: the form

application-answer-yes = Ja
application-answer-no = Nein
application-answer-needed = Beantworten Sie diese Frage.
application-answer-not-a-choice = Wählen Sie eine der angebotenen Antworten.
application-consent-needed = Sie können sich nur anmelden, wenn Sie zustimmen.
application-too-long = Das ist zu lang: höchstens { $longest } Zeichen.
application-name-needed = Geben Sie Ihren Namen ein.
application-email-needed = Geben Sie Ihre E-Mail-Adresse ein.
application-email-wrong = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@city.example.
application-organisation-needed = Geben Sie den Namen Ihrer Organisation ein.
application-audience-needed = Geben Sie die Art Ihrer Organisation an.
application-audience-not-meant = Diese Veranstaltung ist nicht für diese Art von Organisation bestimmt.
application-country-needed = Wählen Sie das Land Ihrer Organisation: Die Plätze werden nach Ländern aufgeteilt.
application-country-wrong = Wählen Sie ein Land aus der Liste.
application-title = Zur Veranstaltung anmelden
application-title-selection = Interesse bekunden
application-lead = Sie brauchen kein Konto. Wir schreiben Ihnen sofort, ob Sie einen Platz haben.
application-lead-selection = Sie brauchen kein Konto. Der Veranstalter wählt unter allen Interessierten aus und schreibt allen.
application-deed = Anmeldung senden
application-deed-selection = Interessenbekundung senden
application-name = Name
application-email = E-Mail-Adresse
application-email-help = An diese Adresse gehen die Bestätigung und Ihr persönlicher Link.
application-organisation = Organisation
application-organisation-help = Der Name der Organisation, für die Sie kommen würden.
application-audience = Welche Art von Organisation ist es?
application-country = Land Ihrer Organisation
application-country-none = Land wählen
application-language = Sprache unserer Nachrichten an Sie
application-language-help = In dieser Sprache schreiben wir Ihnen. Die Veranstaltung selbst kann in einer anderen sein.
application-privacy-title = Was mit Ihren Daten geschieht
application-privacy = Das Sekretariat von { $network } verwendet, was Sie hier schreiben, um diese Veranstaltung zu organisieren, und zeigt es niemandem sonst, es sei denn, Sie stimmen dem in diesem Formular zu.
application-privacy-rights = Über Ihren persönlichen Link können Sie Ihre Anmeldung selbst ändern oder zurückziehen.
application-event = Die Veranstaltung
application-event-title = Titel
application-when = Wann
application-closes = Anmeldeschluss
application-to-event = Zur Seite der Veranstaltung
application-full-note = Im Moment sind alle Plätze vergeben. Wenn Sie sich jetzt anmelden, kommen Sie auf die Warteliste.
application-not-invited = Diese Veranstaltung ist nur für Eingeladene. Benutzen Sie den Link in Ihrer Einladung.
application-invitation-used = Diese Einladung wurde bereits benutzt oder zurückgezogen. Bitten Sie den Veranstalter um eine neue.
application-not-yet = Die Anmeldung ist noch nicht geöffnet.
application-opens-at = Beginn der Anmeldung: { $opens }.
application-closed = Die Anmeldung ist geschlossen.
application-elsewhere = Die Anmeldung zu dieser Veranstaltung findet auf einer anderen Website statt.
application-not-needed = Zu diesem Treffen meldet man sich nicht an: Wer es einberufen hat, hält fest, wer teilnimmt.
application-already = Mit dieser Adresse hat sich bereits jemand angemeldet. Der persönliche Link wurde möglicherweise erneut dorthin gesendet.
application-no-question = Die Veranstaltung hat keine solche Frage.
application-received-title = Vielen Dank
application-received-lead = Wir haben Ihre Angaben erhalten und Ihnen geschrieben.
application-received-next = Wie es weitergeht
application-received-mail = In wenigen Minuten finden Sie eine E-Mail in Ihrem Postfach. Darin steht, wie es um Ihre Anmeldung steht.
application-received-link = Die E-Mail enthält Ihren persönlichen Link. Damit können Sie Ihre Anmeldung ohne Konto ansehen, ändern oder zurückziehen.
application-received-spam = Wenn nach zehn Minuten nichts gekommen ist, sehen Sie im Ordner für unerwünschte E-Mails nach und prüfen Sie, ob Sie Ihre Adresse richtig geschrieben haben. Sie können das Formular erneut senden.

## Applications: the personal page

application-own-kicker = Ihre Anmeldung
application-yours = Was Sie gesendet haben
application-applied-at = Gesendet
application-answers = Ihre Antworten
application-told-submitted = Der Veranstalter hat noch nicht entschieden und wird Ihnen schreiben.
application-told-accepted = Sie haben einen Platz. Bis bald!
application-told-waitlisted = Sie stehen auf der Warteliste.
application-told-place = Sie haben Nummer { $place } auf der Warteliste. Frei werdende Plätze werden in deren Reihenfolge angeboten.
application-told-offered = Ein Platz ist frei geworden und für Sie reserviert. Bitte sagen Sie, ob Sie ihn möchten.
application-told-declined = Es gab mehr Anmeldungen als Plätze, und Sie haben keinen erhalten.
application-told-cancelled = Diese Anmeldung ist zurückgezogen.
application-told-event-cancelled = Die Veranstaltung wurde abgesagt.
application-offer = Ein Platz ist für Sie reserviert
application-offer-until = Ohne Ihre Antwort bis { $until } geht er an die nächste Person auf der Warteliste.
application-offer-take = Ja, ich nehme den Platz
application-offer-leave = Nein, jemand anderes soll ihn erhalten
application-offer-leave-question = Der Platz geht an die nächste Person auf der Warteliste, und Ihre Anmeldung wird zurückgezogen.
application-offer-leave-deed = Platz abgeben
application-offer-taken-flash = Der Platz gehört Ihnen. Wir haben Ihnen eine Bestätigung gesendet.
application-offer-left-flash = Danke für die Nachricht. Der Platz geht an jemand anderen.
application-offer-gone-flash = Es gibt kein Angebot mehr zu beantworten.
application-change = Ihre Antworten ändern
application-change-deed = Änderungen speichern
application-changed-flash = Ihre Änderungen sind gespeichert.
application-organisation-stays = Die Plätze werden nach Organisationen verteilt, deshalb bleibt Ihre so, wie Sie sie angegeben haben. Schreiben Sie den Veranstaltern, wenn sie falsch ist.
application-country-stays = Die Plätze werden nach Ländern verteilt, deshalb bleibt Ihres so, wie Sie es angegeben haben. Schreiben Sie den Veranstaltern, wenn es falsch ist.
application-too-late-flash = Dafür ist es zu spät: Es wurde nichts geändert.
application-withdraw-title = Sie können nicht kommen?
application-withdraw = Meine Anmeldung zurückziehen
application-withdraw-question = Ihre Anmeldung wird zurückgezogen. Solange die Anmeldung offen ist, können Sie sich erneut anmelden, hinter denen, die warten.
application-withdraw-question-place = Ihr Platz geht an die nächste Person auf der Warteliste. Solange die Anmeldung offen ist, können Sie sich erneut anmelden, hinter denen, die warten.
application-withdraw-question-place-to-desk = Ihr Platz wird frei, und der Veranstalter entscheidet, wer ihn bekommt. Solange die Anmeldung offen ist, können Sie sich erneut anmelden.
application-withdraw-deed = Ja, zurückziehen
application-withdrawn-flash = Ihre Anmeldung ist zurückgezogen. Danke für die Nachricht.
application-nothing-to-withdraw-flash = Es gab nichts zurückzuziehen.
application-again = Erneut anmelden
applications-own-title = Meine Anmeldungen
applications-own-lead = Veranstaltungen, zu denen Sie sich mit diesem Konto angemeldet haben.
applications-own-none = Sie haben sich noch zu nichts angemeldet
applications-own-none-hint = Hier stehen die Anmeldungen zu Veranstaltungen, die Sie mit Ihrem Konto und dessen Adresse senden.
applications-own-calendar = Zum Kalender

## On the day: attendance

desk-tab-attendance = Anwesenheit
desk-tab-materials = Materialien
desk-tab-certificates = Bescheinigungen
desk-tab-feedback = Rückmeldungen

attendance-title = Anwesenheit
attendance-no-days = Diese Veranstaltung hat noch keine Tage
attendance-no-days-text = Fügen Sie zuerst die Tage hinzu; dann können Ankommende eingecheckt werden.
attendance-days = Tag
attendance-here = Anwesend am { $day }
attendance-out-of = von { $places }
attendance-not-yet = Einchecken ist ab dem Morgen des Tages möglich.
attendance-search = Name oder Organisation
attendance-find = Suchen
attendance-nobody = Noch hat niemand einen Platz
attendance-nobody-text = Hier erscheinen alle, die einen Platz haben.
attendance-not-found = Niemand heißt „{ $words }“
attendance-not-found-text = Versuchen Sie es mit dem Anfang des Nachnamens oder der Organisation. Wer keinen Platz hat, steht nicht auf dieser Liste.
attendance-list = Teilnehmende, { $day }
attendance-name = Name
attendance-audience = Zielgruppe
attendance-state = Status
attendance-deed = Was zu tun ist
attendance-is-here = Anwesend
attendance-expected = Erwartet
attendance-no-show = Nicht gekommen
attendance-check-in = Einchecken
attendance-undo = Rückgängig machen
attendance-counts = Wer da war, nach Tag und Zielgruppe
attendance-day = Tag
attendance-all = Alle
attendance-of = { $here } von { $places }
attendance-more = Listen und Dateien
attendance-print = Unterschriftenliste drucken (PDF)
attendance-csv = Als CSV herunterladen
attendance-xlsx = Für Excel herunterladen (XLSX)
attendance-no-shows = Wer nicht gekommen ist
attendance-checked-in-flash = Eingecheckt.
attendance-taken-back-flash = Das Einchecken wurde zurückgenommen.
attendance-not-accepted = Diese Person hat keinen Platz bei der Veranstaltung. Nur Teilnehmende mit Platz werden eingecheckt.
attendance-too-early = Dieser Tag ist noch nicht gekommen.

check-in-title = Einchecken
check-in-code-title = Ihr Code für den Einlass
check-in-code-lead = Zeigen Sie diesen Code am Einlass der Veranstaltung. Er wird dort gescannt, und Sie sind eingecheckt.
check-in-code-desk = Sie arbeiten am Einlass? Melden Sie sich an.
check-in-no-place = Kein Platz
check-in-since = Anwesend seit { $at }
check-in-not-yet = Dieser Tag ist noch nicht gekommen.
check-in-to-list = Zur Anwesenheitsliste
check-in-own-title = Ihr Code für den Einlass
check-in-own-text = Zeigen Sie diesen Code am Einlass, auf dem Telefon oder auf Papier. Ihr Name genügt auch.

no-show-title = Wer nicht gekommen ist
no-show-lead = Teilnehmende, die einen Platz hatten und an keinem Tag eingecheckt wurden.
no-show-not-over = Bevor die Veranstaltung vorbei ist, fehlt niemand.
no-show-none = Alle sind gekommen
no-show-none-text = Alle, die einen Platz hatten, wurden an mindestens einem Tag eingecheckt.
no-show-nobody-checked-in = Bei dieser Veranstaltung wurde niemand eingecheckt; deshalb sagt diese Liste nichts darüber, wer gekommen ist.
no-show-note-all = Alle als nicht gekommen vermerken
no-show-note-all-question = { $count ->
    [one] Eine Person wird als nicht gekommen vermerkt. Sie wird nicht angeschrieben.
   *[other] { $count } Personen werden als nicht gekommen vermerkt. Sie werden nicht angeschrieben.
}
no-show-list = An keinem Tag eingecheckt
no-show-noted = Vermerkt: { $at }
no-show-not-noted = Nicht vermerkt
no-show-note = Nicht gekommen
no-show-take-back = Rückgängig machen
no-show-back = Zurück zur Anwesenheit
no-show-noted-flash = Vermerkt.
no-show-taken-back-flash = Der Vermerk wurde zurückgenommen.

## Materials

material-audience-participants = Teilnehmende mit einem Platz
material-audience-named = Jemand anderes
material-note = { $kind }, { $size }

materials-title = Materialien
materials-of = Materialien: { $event }
materials-none = Hier ist noch nichts für Sie
materials-none-text = Präsentationen werden oft erst nach der Veranstaltung veröffentlicht. Wenn Sie teilgenommen haben, melden Sie sich an oder öffnen Sie den Link in Ihrer E-Mail.
materials-desk-lead = Präsentationen und andere Dateien. Jede wird nur denen gezeigt, die Sie auswählen.
materials-desk-none = Noch keine Materialien
materials-desk-none-text = Laden Sie unten die erste Datei hoch.
materials-list = Dateien dieser Veranstaltung
material-title = Titel
material-title-help = So, wie er gelesen wird, zum Beispiel „Vorbehaltene Aufträge in Tampere“.
material-title-language = Sprache des Titels
material-session = Programmpunkt
material-whole-event = Die ganze Veranstaltung
material-audience = Wer sie haben darf
material-audience-help = Teilnehmende finden sie auch auf der Seite, zu der ihre E-Mails führen.
material-audience-names = Namen, wenn Sie Organisationen oder Personen gewählt haben
material-audience-names-help = Je Zeile einer: Namen von Organisationen oder E-Mail-Adressen von Personen mit einem Konto.
material-file = Datei
material-file-help = Höchstens { $size }. Möglich sind diese Arten: { $kinds }. Textdateien müssen in UTF-8 sein.
material-file-missing = Wählen Sie eine Datei, die nicht leer ist.
material-file-kind-unknown = Dateien dieser Art werden nicht angeboten. Möglich sind { $kinds }.
material-file-disguised = Der Inhalt dieser Datei ist nicht, was ihr Name sagt. Speichern Sie sie noch einmal in dem Programm, das sie erstellt hat.
material-upload-title = Datei hinzufügen
material-upload = Hochladen
material-uploaded-flash = Die Datei wurde hochgeladen.
material-remove = Entfernen
material-remove-question = „{ $title }“ wird für alle entfernt und kann nicht zurückgeholt werden.
material-remove-deed = Entfernen
material-removed-flash = Die Datei wurde entfernt.

## Certificates of attendance

certificates-title = Teilnahmebescheinigungen
certificates-rule = Nach der Veranstaltung haben alle, die an mindestens einem Tag eingecheckt wurden, Anspruch auf eine Bescheinigung. Sie nennt die Tage, an denen sie da waren, und als Teilnahmedauer die angekündigten Stunden dieser Tage einschließlich der Pausen.
certificates-none = Es wurde niemand eingecheckt
certificates-none-text = Checken Sie zuerst die Teilnehmenden ein, auch nachträglich anhand der unterschriebenen Liste.
certificates-to-attendance = Zur Anwesenheit
certificates-list = Teilnehmende, die da waren
certificate-days = Tage
certificate-time = Teilnahmedauer
certificate-hours = { $hours } Std. { $minutes } Min.
certificate-issued-heading = Ausgestellt
certificate-not-issued = Noch nicht
certificate-issue = Ausstellen
certificate-issued-flash = Die Bescheinigung ist ausgestellt.
certificate-letter = E-Mail
certificate-letter-sent = Gesendet
certificate-letter-not-sent = Nicht gesendet
certificate-paper = Bescheinigung
certificate-letters = Teilnehmenden schreiben
certificate-letters-question = { $count ->
    [one] Eine Person, die noch nicht benachrichtigt wurde, erhält eine E-Mail mit einem Link zu ihrer Bescheinigung.
   *[other] { $count } Personen, die noch nicht benachrichtigt wurden, erhalten eine E-Mail mit einem Link zu ihrer Bescheinigung.
}
certificate-letters-flash = Die E-Mails sind unterwegs.
certificate-letter-subject = Ihre Teilnahmebescheinigung: { $event }
certificate-letter-body =
    Guten Tag { $name },

    vielen Dank für Ihre Teilnahme an „{ $event }“. Ihre Teilnahmebescheinigung ist bereit:
    { $link }

    Der Link ist nur für Sie bestimmt. Wenn Ihr Name nicht so geschrieben ist, wie er sein soll, antworten Sie bitte dem Sekretariat, bevor Sie die Bescheinigung weitergeben.
certificate-own-title = Teilnahmebescheinigung
certificate-own-text = Sie nennt die Tage, an denen Sie da waren.
certificate-download = Bescheinigung herunterladen (PDF)
certificate-signed-by = Sekretariat von { $network }
certificate-refused-title = Es gibt keine Bescheinigung
certificate-cancelled = Die Veranstaltung wurde abgesagt.
certificate-not-over = Bescheinigungen werden ausgestellt, wenn die Veranstaltung vorbei ist.
certificate-no-place = Bescheinigungen sind für alle, die einen Platz bei der Veranstaltung hatten.
certificate-not-there = Sie wurden bei der Veranstaltung nicht eingecheckt. Wenn Sie da waren, schreiben Sie bitte an das Sekretariat.
certificate-unprintable = Diese Zeichen des Namens können nicht gedruckt werden: { $characters }. Bescheinigungen werden in lateinischer, griechischer und kyrillischer Schrift gedruckt; bitte schreiben Sie den Namen in einer davon.
certificate-back = Zurück
certificate-verified-title = Prüfung einer Teilnahmebescheinigung
certificate-genuine = Diese Bescheinigung ist echt. Ausgestellt hat sie { $network }.
certificate-withdrawn = Eine Bescheinigung mit dieser Nummer wurde ausgestellt, aber { $network } hat die Anwesenheitsliste seither berichtigt: Sie bestätigt nicht mehr, dass diese Person teilgenommen hat.
certificate-fact-name = Name
certificate-fact-event = Veranstaltung
certificate-fact-place = Ort
certificate-fact-issued = Ausgestellt am
certificate-fact-number = Nummer
certificate-compare = Vergleichen Sie diese Angaben mit dem Papier. Wenn sie abweichen, wurde das Papier verändert.

## Feedback

feedback-title = Wie hat es Ihnen gefallen?
feedback-lead = Einige Fragen helfen, die nächste Veranstaltung besser zu machen.
feedback-no-names = Ihre Antworten werden getrennt von Ihrem Namen aufbewahrt. Die Veranstalter sehen, was gesagt wurde und an welchem Tag, aber nicht von wem. Nennen Sie deshalb bitte niemanden in Ihren Antworten, auch nicht sich selbst.
feedback-send = Senden
feedback-give = Rückmeldung geben
feedback-nothing = Beantworten Sie mindestens eine Frage.
feedback-thanks-title = Vielen Dank
feedback-thanks = Ihre Antworten sind angekommen. Alle Teilnehmenden antworten einmal.
feedback-closed = Im Moment gibt es keine Fragen zu beantworten.
feedback-back = Zurück zu Ihrer Anmeldung

feedback-question-overall = Wie bewerten Sie die Veranstaltung insgesamt?
feedback-question-rating-help = 1 ist schlecht, 5 ist ausgezeichnet.
feedback-question-most-useful = Was war für Sie am nützlichsten?
feedback-question-better = Was könnte besser sein?
feedback-question-use = Werden Sie das Gelernte in einer Ausschreibung anwenden?

feedback-letter-subject = Wie hat Ihnen „{ $event }“ gefallen?
feedback-letter-body =
    Guten Tag { $name },

    vielen Dank für Ihre Teilnahme an „{ $event }“. Würden Sie einige Fragen dazu beantworten?
    { $link }

    Ihre Antworten werden getrennt von Ihrem Namen aufbewahrt.
feedback-reminder-subject = Erinnerung: Wie hat Ihnen „{ $event }“ gefallen?
feedback-reminder-body =
    Guten Tag { $name },

    Sie haben uns noch nicht gesagt, wie Ihnen „{ $event }“ gefallen hat. Es dauert nur wenige Minuten:
    { $link }

    Ihre Antworten werden getrennt von Ihrem Namen aufbewahrt. Wenn Sie nicht möchten, ist nichts zu tun.

feedback-results-title = Rückmeldungen
feedback-results-lead = Was die Teilnehmenden gesagt haben, ohne ihre Namen. Texte stehen in zufälliger Reihenfolge.
feedback-not-begun = Teilnehmende können gefragt werden, sobald die Veranstaltung begonnen hat, es sei denn, sie wurde abgesagt.
feedback-ask = Um Rückmeldung bitten
feedback-ask-question = { $count ->
    [one] Eine teilnehmende Person, die noch nicht gefragt wurde, erhält eine E-Mail mit einem eigenen Link.
   *[other] { $count } Teilnehmende, die noch nicht gefragt wurden, erhalten eine E-Mail mit einem eigenen Link.
}
feedback-ask-default = Sie haben keine eigenen Fragen gestellt, deshalb werden vier übliche hinzugefügt. Sie können sie vor dem Senden ändern.
feedback-remind = Erinnern
feedback-remind-question = { $count ->
    [one] Eine teilnehmende Person, die gefragt wurde und nicht geantwortet hat, erhält eine Erinnerung.
   *[other] { $count } Teilnehmende, die gefragt wurden und nicht geantwortet haben, erhalten eine Erinnerung.
}
feedback-questions = Fragen ändern
feedback-asked-flash = Die E-Mails sind unterwegs.
feedback-number-asked = Gefragte Teilnehmende
feedback-number-given = Antworten
feedback-rate = Rücklaufquote
feedback-none = Noch hat niemand geantwortet
feedback-none-text = Antworten erscheinen hier, sobald sie eingehen.
feedback-filters = Zielgruppe
feedback-filter-all = Alle
feedback-filter = { $audience } ({ $count })
feedback-few = Weniger als drei Personen haben geantwortet. So wenige Antworten können zeigen, von wem sie stammen: Behalten Sie sie für sich.
feedback-answers = Antworten
feedback-answered = { $count } von { $all } haben dies beantwortet.
feedback-average = Durchschnitt: { $average } von 5.
feedback-yes = Ja
feedback-no = Nein

## Tables to take along

export-number = Nummer
export-name = Name
export-email = E-Mail
export-organisation = Organisation
export-audience = Zielgruppe
export-country = Land
export-language = Sprache
export-status = Status
export-told = Mitgeteilter Status
export-applied = Angemeldet
export-changed = Geändert
export-offer-expires = Angebot gilt bis
export-check-in = Anwesend am { $day }
export-no-show = Als nicht gekommen vermerkt
export-certificate = Nummer der Bescheinigung
export-day = Tag

## Series and campaigns

series-kicker = Reihe
series-list-title = Reihen
series-list-lead = Kampagnen und wiederkehrende Treffen: eine Schulung in vielen Ländern oder jedes Jahr eine Konferenz.
series-list-none = Es gibt noch keine Reihe
series-editions = { $count ->
    [one] { $count } Ausgabe
   *[other] { $count } Ausgaben
}
series-progress-title = Fortschritt
series-progress-label = Erreichte Länder
series-progress-countries = { $reached } von { $meant ->
    [one] { $meant } Land
   *[other] { $meant } Ländern
}
series-held = Durchgeführte Ausgaben
series-planned = Geplante Ausgaben
series-cancelled = Abgesagte Ausgaben
series-attended = Teilnehmende
series-attended-source = Bei den Ausgaben eingecheckt
series-editions-title = Ausgaben
series-map = { $series }: Ausgaben nach Land
series-map-country = { $country }: { $count ->
    [0] noch keine Ausgabe
    [one] { $count } Ausgabe
   *[other] { $count } Ausgaben
}
series-map-caption = Zahl der Ausgaben. Ein Land mit 0 soll erreicht werden und hat noch keine.
series-table-caption = Ausgaben nach Land und Sprache
series-column-country = Land
series-column-language = Sprache
series-column-when = Wann
series-column-edition = Ausgabe
series-column-state = Status
series-edition-missing = Noch keine Ausgabe

## Events on the front page and in the search

event-front-title = Demnächst
event-front-all = Ganzer Kalender
event-front-now = Findet gerade statt:
search-kind-event = Veranstaltung

## Applications: the selection desk

desk-tab-applications = Anmeldungen
desk-tab-letters = E-Mails
desk-tab-invitations = Einladungen
desk-selection-title = Anmeldungen
desk-selection-capacity = Plätze
desk-selection-free = Frei
desk-selection-untold = { $count ->
    [one] Eine Entscheidung wurde noch nicht gesendet. Die angemeldete Person weiß noch nichts davon.
   *[other] { $count } Entscheidungen wurden noch nicht gesendet. Die Angemeldeten wissen noch nichts davon.
}
desk-selection-to-letters = E-Mails ansehen und senden
desk-selection-balance = Verteilung der Anmeldungen und Plätze
desk-selection-by-audience = Plätze nach Zielgruppe
desk-selection-by-country = Plätze nach Land
desk-selection-applied-by-audience = Anmeldungen nach Zielgruppe
desk-selection-applied-by-country = Anmeldungen nach Land
desk-selection-no-country = Kein Land angegeben
desk-selection-other-countries = { $count ->
    [one] Ein weiteres Land
   *[other] { $count } weitere Länder
}
desk-selection-share = { $taken } von { $applied } Angemeldeten
desk-selection-share-of-quota = { $taken }, höchstens { $quota }
desk-selection-pass-on = Freie Plätze der Warteliste anbieten
desk-selection-pass-on-question = Jeder freie Platz wird der nächsten Person auf der Warteliste angeboten, für die die Kontingente Raum lassen. Sie wird sofort angeschrieben.
desk-selection-pass-on-deed = Plätze anbieten
desk-selection-offered-flash = Die freien Plätze wurden der Warteliste angeboten.
desk-selection-nothing-offered-flash = Es wurde nichts angeboten: Kein freier Platz passt für jemanden auf der Warteliste.
desk-selection-filter = Anmeldungen filtern
desk-selection-words = Name oder Organisation
desk-selection-any = Beliebig
desk-selection-answers = Antworten
desk-selection-show-all = Alle Anmeldungen anzeigen
desk-selection-none = Noch keine Anmeldungen
desk-selection-none-hint = Anmeldungen stehen hier, sobald sie eingehen.
desk-selection-none-fit = Keine Anmeldung passt zum Filter
desk-selection-accept = Annehmen
desk-selection-waitlist = Warteliste
desk-selection-decline = Ablehnen
desk-selection-undecided = Zurück auf unentschieden
desk-selection-decide = Entscheiden
desk-selection-note-title = Vermerk und Kontingente
desk-selection-note = Vermerk
desk-selection-note-help = Nur für das Sekretariat. Er wird mit der Entscheidung aufbewahrt.
desk-selection-over-quota = Über die Kontingente hinaus annehmen
desk-selection-over-quota-help = Der Vermerk muss den Grund nennen. Die Zahl der Plätze der Veranstaltung wird nie überschritten.
desk-selection-all = Über alle { $count } Anmeldungen entscheiden, nicht nur über die angekreuzten
desk-selection-all-that-fit = Über alle { $count } Anmeldungen entscheiden, die zum Filter passen, nicht nur über die angekreuzten
desk-selection-caption = { $count ->
    [one] Eine Anmeldung
   *[other] { $count } Anmeldungen
}
desk-selection-tick-page = Alle auf dieser Seite ankreuzen
desk-selection-tick = { $name } ankreuzen
desk-selection-number = Nr.
desk-selection-place = Nummer { $place } auf der Liste
desk-selection-audience = Zielgruppe
desk-selection-country = Land
desk-selection-status = Status
desk-selection-not-told = Noch nicht gesendet
desk-selection-never-told = Vor dem Senden geändert
desk-selection-nameless = Gelöschtes Konto
desk-selection-decided-flash = Die Entscheidung ist vermerkt. Die Angemeldeten erfahren davon, wenn Sie die E-Mails senden.
desk-selection-nothing = Kreuzen Sie mindestens eine Anmeldung an, über die so entschieden werden kann.
desk-selection-no-places = { $free ->
    [0] Es gibt keinen freien Platz. Es wurde nichts geändert.
    [one] Sie haben { $wanted } Anmeldungen gewählt, aber nur ein Platz ist frei. Es wurde nichts geändert.
   *[other] Sie haben { $wanted } Anmeldungen gewählt, aber nur { $free } Plätze sind frei. Es wurde nichts geändert.
}
desk-selection-no-quota = Für { $name } ist kein Platz: { $quota }. Es wurde nichts geändert. Wählen Sie weniger oder kreuzen Sie „Über die Kontingente hinaus annehmen“ an und nennen Sie den Grund.
desk-selection-no-reason = Nennen Sie den Grund, aus dem die Kontingente überschritten werden dürfen.
desk-selection-limit = höchstens { $places } Plätze für { $value }
desk-selection-limit-organisation = höchstens { $places } Plätze für eine Organisation
desk-selection-each-audience = jede Zielgruppe
desk-selection-each-country = jedes Land
desk-selection-each-organisation = jede Organisation
desk-selection-applicant = Angemeldete Person
desk-selection-letters-in = E-Mails auf
desk-selection-changed-at = Geändert
desk-selection-offered-until = Angebot gilt bis
desk-selection-history = Entscheidungen
desk-selection-when = Wann
desk-selection-decision = Entscheidung
desk-selection-by = Von
desk-selection-by-rule = Nach Regel
desk-selection-told = Mitgeteilt
desk-selection-letters = E-Mails
desk-selection-letter-sent = Gesendet
desk-selection-letter-waiting = Wartet
desk-selection-letter-given-up = Nicht zustellbar

desk-letters-lead = Entscheidungen werden erst mitgeteilt, wenn Sie sie hier senden. Alle erhalten eine E-Mail in der Sprache, die sie gewählt haben.
desk-letters-to-be-sent = Zu senden
desk-letters-none = Es gibt nichts zu senden
desk-letters-none-hint = Hier werden Entscheidungen gesammelt, von denen die Angemeldeten noch nichts wissen.
desk-letters-which = E-Mails senden über
desk-letters-group = { $outcome }: { $count ->
    [one] eine E-Mail
   *[other] { $count } E-Mails
}
desk-letters-send = E-Mails jetzt senden
desk-letters-sent-flash = Die E-Mails sind unterwegs.
desk-letters-changed = Seit diese Seite angezeigt wurde, hat jemand Entscheidungen getroffen. Sehen Sie sich die E-Mails noch einmal an und senden Sie sie dann.
desk-letters-nothing = Wählen Sie, was gesendet werden soll.
desk-letters-sample = { $count ->
    [one] Eine E-Mail auf { $language }
   *[other] { $count } E-Mails auf { $language }, die erste davon
}
desk-letters-secret = persönlicher-link
desk-letters-wordings = Wortlaut der E-Mails
desk-letters-own = Eigener Wortlaut
desk-letters-house = Standard
desk-letters-wording = { $outcome }, auf { $language }
desk-letters-wording-lead = Verwenden Sie die Platzhalter in geschweiften Klammern für das, was von E-Mail zu E-Mail verschieden ist.
desk-letters-subject = Betreff
desk-letters-body = Text
desk-letters-save = Wortlaut speichern
desk-letters-preview = Vorschau
desk-letters-reset = Zurück zum Standardwortlaut
desk-letters-reset-question = Ihr eigener Wortlaut für diese E-Mail wird gelöscht.
desk-letters-worded-flash = Der Wortlaut ist gespeichert.
desk-letters-empty = Schreiben Sie hier etwas.
desk-letters-unknown-placeholder = Es gibt keinen Platzhalter { $placeholder }. Prüfen Sie seine Schreibweise in der Liste daneben.
desk-letters-no-link = Nennen Sie { $link }: Ohne ihren persönlichen Link können Angemeldete weder absagen noch ein Angebot annehmen.
desk-letters-placeholders = Platzhalter
desk-letters-sample-name = Ada Lovelace
desk-letters-means-name = Name der angemeldeten Person
desk-letters-means-event = Titel der Veranstaltung
desk-letters-means-date = Datum oder Daten der Veranstaltung
desk-letters-means-hours = Tage und Uhrzeiten, je Tag eine Zeile
desk-letters-means-place = Wo sie stattfindet; der Zugangslink nur für alle, die einen Platz haben
desk-letters-means-link = Persönlicher Link der angemeldeten Person
desk-letters-means-number = Nummer auf der Warteliste
desk-letters-means-until = Bis wann ein angebotener Platz reserviert bleibt

desk-invitations-title = Einladungen
desk-invitations-lead = Jede Einladung enthält einen Link, der für eine Anmeldung gilt.
desk-invitations-open-note = Zu dieser Veranstaltung kann man sich auch ohne Einladung anmelden.
desk-invitations-guests = Wer eingeladen werden soll
desk-invitations-guests-help = Je Zeile eine Person: Ada Lovelace <ada@city.example>, oder nur die Adresse. Bereits Eingeladene erhalten einen neuen Link, und der alte gilt nicht mehr.
desk-invitations-language = Sprache der E-Mails
desk-invitations-send = Einladungen senden
desk-invitations-nobody = Geben Sie mindestens eine Adresse ein.
desk-invitations-too-many = Laden Sie höchstens { $most } Personen auf einmal ein.
desk-invitations-no-address = Zeile { $line } enthält keine gültige E-Mail-Adresse.
desk-invitations-twice = Zeile { $line } wiederholt eine Adresse.
desk-invitations-more-flaws = { $count ->
    [one] Eine weitere Zeile enthält einen Fehler.
   *[other] { $count } weitere Zeilen enthalten Fehler.
}
desk-invitations-sent-flash = Die Einladungen sind unterwegs.
desk-invitations-none-sent-flash = Niemand wurde angeschrieben: Alle haben sich bereits angemeldet.
desk-invitations-none = Noch ist niemand eingeladen
desk-invitations-none-hint = Fügen Sie oben eine Liste mit Namen und Adressen ein.
desk-invitations-caption = { $count ->
    [one] Eine Einladung
   *[other] { $count } Einladungen
}
desk-invitations-at = Eingeladen
desk-invitations-waiting = Noch keine Antwort
desk-invitations-deeds = Was möglich ist
desk-invitations-application = Anmeldung
desk-invitations-again = Erneut senden
desk-invitations-take-back = Zurückziehen
desk-invitations-taken-back-flash = Die Einladung ist zurückgezogen. Ihr Link gilt nicht mehr.
desk-invitations-used-flash = Diese Einladung wurde benutzt und kann nicht zurückgezogen werden.

## The organiser's desk

desk-title = Arbeitsbereich
desk-lead = Ihre Veranstaltungen, geordnet nach dem, was als Nächstes zu tun ist.
desk-kicker = Arbeitsbereich des Sekretariats
desk-new-event = Neue Veranstaltung
desk-new-series = Neue Reihe
desk-empty = Noch keine Veranstaltungen
desk-empty-help = Entwerfen Sie die erste. Nur Ihr Sekretariat sieht sie, bis Sie sie ankündigen.
desk-series-title = Reihen und Kampagnen
desk-pile-running = Findet gerade statt
desk-pile-selecting = Zu entscheiden und mitzuteilen
desk-pile-drafts = Entwürfe
desk-pile-ahead = Angekündigt
desk-pile-without-feedback = Vorbei, noch keine Rückmeldung
desk-pile-over = Vorbei oder abgesagt
desk-older = Veranstaltungen, die seit mehr als { $days } Tagen vorbei sind
desk-fact-places = { $taken } von { $capacity } Plätzen vergeben
desk-fact-accepted = { $count } angenommen
desk-fact-submitted = { $count } zu entscheiden
desk-fact-waiting = { $count } auf der Warteliste
desk-fact-untold = { $count } noch nicht mitgeteilt
desk-fact-feedback = { $count } { $count ->
    [one] Antwort
   *[other] Antworten
  } auf den Rückmeldebogen
desk-way-edit = Bearbeiten
desk-way-applications = Anmeldungen
desk-way-attendance = Anwesenheit
desk-way-announce = Ankündigen
desk-way-standing = Schließen, verlängern, absagen

desk-event-title = { $page } – { $event }
desk-see-page = Öffentliche Seite ansehen
desk-convened = Zu diesem Treffen meldet man sich nicht an; deshalb ist hier nichts einzustellen, auszuwählen oder zu zählen. Wer es einberufen hat, hält auf einer eigenen Seite fest, wer teilnimmt.
desk-tabs = Seiten dieses Arbeitsbereichs
desk-tab-facts = Angaben
desk-tab-days = Tage
desk-tab-organisations = Organisationen
desk-tab-agenda = Programm
desk-tab-audience = Sichtbarkeit
desk-tab-registration = Anmeldung
desk-tab-questions = Fragen
desk-tab-quotas = Kontingente
desk-tab-links = Verknüpfte Veranstaltungen
desk-tab-standing = Ankündigen und schließen
desk-tab-prepare = Vorbereiten
desk-tab-receive = Teilnehmende
desk-save = Speichern
desk-choose = Auswählen
desk-when = Wann
desk-who = Wer
desk-deeds = Aktionen
desk-saved-flash = Gespeichert.
desk-markdown-help = Markdown: **fett**, Listen, Links und Überschriften.

# What is wrong with a field
desk-form-too-long = Schreiben Sie höchstens { $longest } Zeichen.
desk-form-too-many = Hier passen höchstens { $most } Einträge hinein.
desk-form-not-a-count = Geben Sie eine ganze Zahl von { $least } bis { $most } an.
desk-form-not-an-address = Geben Sie eine Webadresse an, die mit https:// oder http:// beginnt.
desk-form-not-a-choice = Wählen Sie eine der angebotenen Antworten.
desk-form-not-a-date = Geben Sie ein Datum an, zum Beispiel 2026-03-12.
desk-form-not-a-time = Geben Sie eine Uhrzeit an, zum Beispiel 09:30.
desk-form-not-a-moment = Geben Sie Datum und Uhrzeit an, zum Beispiel 2026-03-12 09:30.
desk-form-hour-left-out = Die Uhrzeit { $time } gibt es am { $date } in { $zone } nicht: Sie wird bei der Umstellung auf die Sommerzeit übersprungen. Wählen Sie eine frühere oder spätere Uhrzeit.
desk-form-ends-before-start = Das Ende muss nach dem Beginn liegen, am selben Tag.
desk-form-missing = Diese Angabe ist erforderlich.
desk-form-original-missing = Schreiben Sie dies zuerst in der Originalsprache oder wählen Sie eine andere Originalsprache.
desk-form-languages-missing = Wählen Sie mindestens eine Sprache.
desk-form-topic-too-long = Ein Thema hat höchstens { $longest } Zeichen. Trennen Sie Themen durch Kommas.
desk-form-series-of-another-network = Wählen Sie eine Reihe des Netzwerks, das die Veranstaltung ausrichtet.
desk-form-no-such-organisation = Keine Organisation hier hat den Namen oder die Adresse „{ $name }“.
desk-form-no-such-person = Niemand hat hier ein Konto mit der Adresse „{ $address }“.

# Texts in several languages
desk-section-original = { $language } (Original)
desk-section-translation = { $language } (Übersetzung)
desk-languages-title = Sprachen dieses Textes
desk-languages-original = Zuerst geschrieben auf
desk-languages-more = Sprache hinzufügen
desk-languages-help = Eine Übersetzung, die Sie leer lassen, entfällt beim Speichern.
desk-languages-add = Hinzufügen

# A new event
desk-draft-title = Neue Veranstaltung
desk-draft-lead = Beginnen Sie mit dem, was Sie wissen. Nur Ihr Sekretariat sieht den Entwurf, bis Sie die Veranstaltung ankündigen.
desk-draft-network = Netzwerk
desk-draft-language = Sprache des Titels
desk-draft-title-help = Daraus wird die Adresse der Veranstaltung gebildet; sie ändert sich nie.
desk-draft-when = Wann
desk-draft-day = Erster Tag
desk-draft-day-help = Lassen Sie das Feld leer, wenn es noch keinen Termin gibt.
desk-draft-pattern = Frühere Veranstaltung als Vorlage verwenden
desk-draft-pattern-help = Übernimmt Texte, Ort, Organisationen, Fragen, Kontingente und, vom ersten Tag an, Tage, Uhrzeiten und Programmpunkte. Vortragende, Sichtbarkeit und Zugangslink werden nicht übernommen.
desk-draft-no-pattern = Leer beginnen
desk-draft-button = Entwurf anlegen
desk-draft-flash = Entwurf angelegt. Ergänzen Sie den Rest und kündigen Sie die Veranstaltung dann an.

# Facts
desk-facts-title = Titel
desk-facts-summary = Zusammenfassung
desk-facts-summary-help = Zwei Zeilen für Listen und Feeds.
desk-facts-about = Beschreibung
desk-facts-rules = Hausregeln
desk-facts-rules-help = Zum Beispiel: keine Folien.
desk-facts-where = Wo
desk-facts-city = Stadt
desk-facts-country = Land
desk-facts-online-only = Nur online
desk-facts-place = Veranstaltungsort und Straße
desk-facts-place-help = Name des Gebäudes und seine Adresse.
desk-facts-place-for-accepted = Veranstaltungsort nur Teilnehmenden mit Platz zeigen
desk-facts-online-url = Zugangslink
desk-facts-online-url-help = Wird nur Teilnehmenden mit Platz gezeigt.
desk-facts-zone = Zeitzone
desk-facts-zone-help = Alle Uhrzeiten der Veranstaltung sind Uhrzeiten dieser Zone.
desk-facts-for-whom = Für wen
desk-facts-languages = Gesprochene Sprachen
desk-facts-interpretation = Verdolmetscht in
desk-facts-targets = Bestimmt für
desk-facts-targets-help = Wählen Sie nichts, wenn alle willkommen sind.
desk-facts-topics = Themen
desk-facts-topics-help = Trennen Sie sie durch Kommas, zum Beispiel: Lebensmittel, vorbehaltene Aufträge.
desk-facts-more = Weiteres
desk-facts-series = Teil der Reihe
desk-facts-no-series = Keine Reihe
desk-facts-website = Eigene Website
desk-facts-agenda-follows = Das Programm folgt noch
desk-facts-agenda-follows-help = Wer die Seite liest, erfährt, dass es folgt. Mit der Veröffentlichung eines Programms entfällt dieser Hinweis.

# Days
desk-days-lead = Jeder Tag hat eigene Uhrzeiten, in der Zeit von { $zone }. Beginn und Ende der Veranstaltung ergeben sich daraus.
desk-days-day = Tag { $number }
desk-days-new = Weiterer Tag
desk-days-date = Datum
desk-days-starts = Von
desk-days-ends = Bis
desk-days-remove = Diesen Tag entfernen
desk-days-twice = Dieses Datum steht hier zweimal.
desk-days-session-outside = Der Programmpunkt „{ $session }“ läge außerhalb dieser Uhrzeiten. Verschieben Sie zuerst den Programmpunkt oder behalten Sie die Uhrzeiten bei.
desk-days-sessions-lost = { $count ->
    [one] Ein Programmpunkt liegt an einem Tag, den Sie entfernen. Kreuzen Sie das Kästchen an, um auch ihn zu entfernen.
   *[other] { $count } Programmpunkte liegen an Tagen, die Sie entfernen. Kreuzen Sie das Kästchen an, um auch sie zu entfernen.
  }
desk-days-with-sessions = Auch die Programmpunkte dieser Tage entfernen
desk-days-checked-in = An einem Tag, den Sie entfernen, wurden Teilnehmende eingecheckt; er muss deshalb bleiben.
desk-days-none = Eine angekündigte Veranstaltung behält mindestens einen Tag.

# Organisations
desk-organisations-lead = Geben Sie den Namen oder die Adresse einer hier bekannten Organisation an, dann führt ihr Name zu ihrer Seite. Jeder andere Name wird angezeigt, wie er ist. Löschen Sie den Namen, um eine Zeile zu entfernen.
desk-organisations-line = Organisation { $number }
desk-organisations-role = Rolle
desk-organisations-name = Name oder Adresse
desk-organisations-name-help = Zum Beispiel: city-of-helsinki
desk-organisations-print = Angezeigt als
desk-organisations-print-help = Wenn leer, ihr eigener Name.
desk-organisations-order = Reihenfolge
desk-organisations-known = Organisation ansehen

# Audiences
desk-audience-everyone = Alle
desk-audience-signed-in = Alle mit einem Konto
desk-audience-members = Mitglieder von { $network }
desk-audience-members-from = Mitglieder von { $network } ab der Stufe { $tier }
desk-audience-buyers = Öffentliche Auftraggeber, die Mitglied von { $network } sind
desk-audience-secretariat = Nur das Sekretariat von { $network }
desk-audience-group = Die Mitglieder einer Gruppe
desk-audience-core-group = Die Kerngruppe einer Gruppe
desk-audience-groups = { $count ->
    [one] Die Mitglieder von { $count } Gruppe
   *[other] Die Mitglieder von { $count } Gruppen
}
desk-audience-organisations = Bestimmte Organisationen
desk-audience-people = Bestimmte Personen
desk-audience-organisations-named = { $count } { $count ->
    [one] benannte Organisation
   *[other] benannte Organisationen
  }
desk-audience-people-named = { $count } { $count ->
    [one] benannte Person
   *[other] benannte Personen
  }
desk-audience-not-chosen = Noch nicht gewählt
desk-audience-names = Namen
desk-audience-names-help = Nur für bestimmte Organisationen (Name oder Adresse) oder Personen (E-Mail-Adresse), je Zeile eine.
desk-audience-label = Wer sie nach der Ankündigung sehen darf
desk-audience-help = Ihr Sekretariat sieht sie immer.
desk-audience-reason = Grund der Änderung
desk-audience-reason-help = Erforderlich, sobald die Veranstaltung angekündigt ist. Er bleibt mit Ihrem Namen und der Zeit im Protokoll.
desk-audience-no-reason = Geben Sie den Grund an: Andere wissen bereits davon, deshalb bleibt die Änderung im Protokoll.
desk-audience-history = Bisherige Änderungen
desk-audience-from = Von
desk-audience-to = Auf

# Registration and capacity
desk-capacity-label = Plätze
desk-capacity-help = Leer lassen für unbegrenzt. Zusätzliche Plätze gehen sofort an die Warteliste.
desk-capacity-button = Plätze ändern
desk-capacity-now = Jetzt: { $accepted } angenommen, { $offered } angeboten, { $waitlisted } auf der Warteliste.
desk-capacity-taken = { $count ->
    [one] Ein Platz ist bereits vergeben oder angeboten. Geben Sie mindestens so viele an.
   *[other] { $count } Plätze sind bereits vergeben oder angeboten. Geben Sie mindestens so viele an.
  }
desk-capacity-flash = Die Zahl der Plätze ist geändert.
desk-registration-kind = Wie man sich anmeldet
desk-registration-url = Adresse für die Anmeldung
desk-registration-url-help = Nur bei Anmeldung auf einer anderen Website.
desk-registration-opens = Öffnet
desk-registration-opens-help = Zeit von { $zone }. Wenn leer, mit der Ankündigung.
desk-registration-closes = Schließt
desk-registration-closes-help = Zeit von { $zone }. Wenn leer, bei Beginn der Veranstaltung.
desk-registration-extend = Verlängern
desk-registration-per-organisation = Höchstzahl der Plätze für eine Organisation
desk-registration-per-organisation-help = Leer lassen für unbegrenzt.
desk-registration-offer-hours = Stunden, für die ein angebotener Platz reserviert bleibt
desk-registration-offer-hours-help = Danach geht er an die nächste Person auf der Warteliste.
desk-registration-shows-numbers = Allen zeigen, wie viele Plätze vergeben sind
desk-registration-no-address = Geben Sie die Adresse der Website an, auf der man sich anmeldet.
desk-registration-closes-before-opening = Die Anmeldung muss nach ihrer Öffnung schließen.
desk-registration-closes-after-end = Die Anmeldung muss schließen, bevor die Veranstaltung endet.
desk-registration-closing-announced = Der Anmeldeschluss ist angekündigt. Er verschiebt sich nur durch eine Verlängerung.
desk-registration-applied = Es gibt bereits Anmeldungen, deshalb bleibt die Art der Anmeldung.

# Agenda
desk-agenda-no-days = Die Veranstaltung hat noch keine Tage
desk-agenda-no-days-help = Programmpunkte gehören zu Tagen: Fügen Sie zuerst einen Tag hinzu.
desk-agenda-no-sessions = Noch keine Programmpunkte.
desk-agenda-warnings = Bitte prüfen
desk-agenda-parallel = „{ $one }“ und „{ $other }“ finden gleichzeitig statt.
desk-agenda-same-room = „{ $one }“ und „{ $other }“ finden gleichzeitig im selben Raum statt ({ $room }).
desk-agenda-same-speaker = { $name } spricht gleichzeitig in „{ $one }“ und „{ $other }“.
desk-agenda-publish-title = Veröffentlichen
desk-agenda-before-publishing = Bis Sie eine erste Fassung veröffentlichen, werden die Programmpunkte so angezeigt, wie sie hier stehen. Danach wird die neueste Fassung angezeigt.
desk-agenda-after-publishing = Angezeigt wird die neueste Fassung:
desk-agenda-latest = Fassung { $number }: { $when }
desk-agenda-unpublished = Noch nicht veröffentlicht
desk-agenda-unpublished-quiet = Plätze oder Sichtbarkeit von Programmpunkten.
desk-agenda-unchanged = Seit der neuesten Fassung hat sich nichts geändert.
desk-agenda-not-announced = Kündigen Sie die Veranstaltung an, bevor Sie ihr Programm veröffentlichen.
desk-agenda-empty = Fügen Sie einen Programmpunkt hinzu, bevor Sie veröffentlichen.
desk-agenda-note = Anmerkung für alle, die das Programm lesen
desk-agenda-note-help = Steht im Verlauf und in der E-Mail an Teilnehmende mit Platz.
desk-agenda-publish = Veröffentlichen und Teilnehmende benachrichtigen
desk-agenda-flash = Programm veröffentlicht.
desk-session-add = Programmpunkt hinzufügen
desk-session-new = Neuer Programmpunkt
desk-session-day = Tag
desk-session-hours = Zeit
desk-session-title = Titel
desk-session-about = Beschreibung
desk-session-how = Form und Personen
desk-session-format = Format
desk-session-room = Raum
desk-session-capacity = Plätze
desk-session-speakers = Vortragende
desk-session-speakers-help = Je Zeile eine Person: Name | Organisation und Amt
desk-session-languages = Sprachen
desk-session-languages-help = Nur wenn sie von denen der Veranstaltung abweichen.
desk-session-for-whom = Für wen
desk-session-seen-by = Wer wissen darf, was es ist
desk-session-seen-by-help = Alle anderen erfahren nur, dass etwas stattfindet.
desk-session-attended-by = Wer kommen darf
desk-session-attended-by-help = Wird denen gezeigt, die von dem Programmpunkt wissen dürfen.
desk-session-reason-help = Erforderlich, wenn Sie ändern, wer ihn sehen darf. Der Grund bleibt mit Ihrem Namen und der Zeit im Protokoll.
desk-session-outside-day = „{ $session }“ muss innerhalb der Uhrzeiten des Tages { $date } liegen: { $hours }.
desk-session-remove = Diesen Programmpunkt entfernen
desk-session-remove-question = Der Programmpunkt verschwindet aus dem Programm; veröffentlichte Fassungen behalten ihn. Seine Materialien bleiben bei der Veranstaltung.
desk-session-saved-flash = Programmpunkt gespeichert.
desk-session-removed-flash = Programmpunkt entfernt.

# Questions
desk-questions-none = Es wird nichts gefragt.
desk-questions-retired = Nicht mehr gefragt
desk-questions-retired-note = Die Antworten darauf bleiben erhalten.
desk-question-new = Neue Frage
desk-question-edit = Frage bearbeiten
desk-question-label = Frage
desk-question-kind = Art der Antwort
desk-question-stage = Wann gefragt
question-stage-application = Mit der Anmeldung
question-stage-feedback = Nach der Veranstaltung
question-kind-text = Eine Textzeile
question-kind-long-text = Mehrere Textzeilen
question-kind-choice = Eine von mehreren Möglichkeiten
question-kind-choices = Eine oder mehrere Möglichkeiten
question-kind-yes-no = Ja oder Nein
question-kind-dietary = Ernährung
question-kind-access = Barrierefreiheit
question-kind-consent = Einwilligung
question-kind-rating = Eins bis fünf
desk-question-help = Hilfe
desk-question-help-help = Steht unter der Frage.
desk-question-choices = Auswahl
desk-question-choices-help = Nur für Fragen mit Auswahl: je Zeile eine Möglichkeit, in jeder Sprache in derselben Reihenfolge.
desk-question-required = Erforderlich
desk-question-is-required = Eine Antwort ist erforderlich
desk-question-is-required-help = Ohne eine erforderliche Einwilligung kann sich niemand anmelden.
desk-question-yes = Ja
desk-question-no = Nein
desk-question-up = Nach oben
desk-question-retire = Nicht mehr fragen
desk-question-ask-again = Wieder fragen
desk-question-preview = Vorschau
desk-question-answered = Diese Frage wurde bereits beantwortet. Sie können ihren Wortlaut ändern und Möglichkeiten hinzufügen; ihre Art und die vorhandenen Möglichkeiten bleiben.
desk-question-kind-of-answered = Diese Frage wurde bereits beantwortet, deshalb bleibt ihre Art. Fragen Sie sie nicht mehr und fügen Sie eine neue hinzu.
desk-question-choices-of-answered = Diese Frage wurde bereits beantwortet, deshalb kann keine Möglichkeit entfernt werden.
desk-question-too-few-choices = Geben Sie mindestens zwei Möglichkeiten an, je Zeile eine.
desk-question-too-many = Diese Veranstaltung stellt genug Fragen.
desk-question-choices-differ = Geben Sie { $count ->
    [one] eine Zeile
   *[other] { $count } Zeilen
  } an, wie in der Originalsprache.

# Quotas
desk-quotas-lead = Höchstens so viele Plätze für eine Zielgruppe, ein Land oder eine Organisation. Wer einen Platz hat, behält ihn. Löschen Sie die Zahl, um eine Zeile zu entfernen.
desk-quotas-warnings = Bitte prüfen
desk-quota-line = Kontingent { $number }
desk-quota-by = Zählt nach
quota-dimension-target = Zielgruppe
quota-dimension-country = Land
quota-dimension-organisation = Organisation
desk-quota-target = Zielgruppe
desk-quota-each = Jede für sich
desk-quota-value = Land oder Organisation
desk-quota-value-help = Wenn leer, jedes Land oder jede Organisation für sich.
desk-quota-places = Plätze höchstens
desk-quota-twice = Dieses Kontingent steht hier zweimal.
desk-quota-no-such-country = „{ $name }“ ist kein Land. Geben Sie seinen Namen oder Code an, zum Beispiel FI.
desk-quota-never-taken = { $count ->
    [one] Die Kontingente aller Zielgruppen zusammen lassen einen Platz übrig, den niemand erhalten kann.
   *[other] Die Kontingente aller Zielgruppen zusammen lassen { $count } Plätze übrig, die niemand erhalten kann.
  }
desk-quota-no-limit = Ein Kontingent von { $count } ist höher als die Zahl der Plätze und begrenzt deshalb niemanden.

# Linked events
desk-links-lead = Jede Veranstaltung zeigt die andere denen, die sie sehen dürfen.
desk-link-relation = Diese Veranstaltung und die andere
desk-link-other = Die andere Veranstaltung
desk-link-other-help = Ihre Adresse oder deren letzter Teil: esct-aalborg-2024
desk-link-add = Verknüpfen
desk-link-remove = Verknüpfung entfernen
desk-link-itself = Das ist dieselbe Veranstaltung.
desk-link-already = Diese Veranstaltungen sind bereits verknüpft. Entfernen Sie zuerst diese Verknüpfung.
desk-link-no-such-event = Es gibt keine Veranstaltung mit dieser Adresse.

# Announcing, closing, extending, calling off
desk-story-drafted = Entworfen: { $when } { $who }
desk-story-announced = Angekündigt: { $when } { $who }
desk-story-closed = Anmeldung von Hand geschlossen: { $when } { $who }
desk-story-cancelled = Abgesagt: { $when } { $who }
desk-lack-title = Geben Sie ihr einen Titel.
desk-lack-day = Fügen Sie mindestens einen Tag hinzu.
desk-lack-audience = Wählen Sie, wer sie sehen darf.
desk-lack-place = Geben Sie eine Stadt, einen Veranstaltungsort oder einen Zugangslink an.
desk-lack-languages = Wählen Sie die gesprochenen Sprachen.
desk-lack-registration-address = Geben Sie die Adresse an, unter der man sich anmeldet.
desk-announce-title = Ankündigen
desk-announce-lead = Die Veranstaltung wird für ihre Zielgruppe sichtbar und erscheint im Kalender und in den Feeds. Das Programm kann folgen.
desk-announce-lacks = Bevor Sie sie ankündigen können:
desk-announce-button = Ankündigen
desk-announce-not-draft = Nur ein Entwurf kann angekündigt werden.
desk-announce-flash = Die Veranstaltung ist angekündigt.
desk-close-title = Anmeldung
desk-close-at = Anmeldeschluss: { $moment }.
desk-close-button = Anmeldung jetzt schließen
desk-close-question = Niemand kann sich mehr anmelden. Wer sich angemeldet hat, bleibt angemeldet. Sie können die Anmeldung wieder öffnen.
desk-close-flash = Die Anmeldung ist geschlossen.
desk-close-not-on = Das geht nur bei einer angekündigten Veranstaltung, die nicht vorbei ist.
desk-close-already = Die Anmeldung ist bereits geschlossen.
desk-reopen-lead = Die Anmeldung wurde von Hand geschlossen.
desk-reopen-button = Anmeldung wieder öffnen
desk-reopen-flash = Die Anmeldung ist wieder offen.
desk-reopen-not-closed = Die Anmeldung wurde nicht von Hand geschlossen.
desk-reopen-time-passed = Der Anmeldeschluss ist vorbei. Verlängern Sie ihn, nachdem Sie die Anmeldung wieder geöffnet haben.
desk-extend-title = Anmeldeschluss verlängern
desk-extend-lead = Angezeigt werden der alte und der neue Anmeldeschluss sowie der Grund.
desk-extend-until = Neuer Anmeldeschluss
desk-extend-reason = Grund
desk-extend-reason-help = Wird auf der Seite gezeigt, zum Beispiel: auf Wunsch mehrerer Städte.
desk-extend-button = Verlängern
desk-extend-flash = Der Anmeldeschluss ist verschoben.
desk-extend-closed = Die Anmeldung wurde von Hand geschlossen. Öffnen Sie sie zuerst wieder.
desk-extend-not-later = Wählen Sie einen Zeitpunkt, der noch bevorsteht und nach dem jetzigen Anmeldeschluss liegt.
desk-extend-no-reason = Geben Sie den Grund an: Er wird auf der Seite mitgeteilt.
desk-extend-history = Bisherige Verlängerungen
desk-extend-from = Von
desk-extend-to = Auf
desk-cancel-title = Veranstaltung absagen
desk-cancel-button = Veranstaltung absagen
desk-cancel-question = Das lässt sich nicht rückgängig machen. Die Veranstaltung bleibt als abgesagt im Kalender. Alle, die sich angemeldet haben oder eingeladen wurden, erhalten eine E-Mail mit Ihrem Grund.
desk-cancel-reason = Grund
desk-cancel-reason-help = Steht in der E-Mail und auf der Seite.
desk-cancel-no-reason = Geben Sie den Grund an: Er wird allen mitgeteilt, die kommen wollten.
desk-cancel-not-ahead = Nur eine angekündigte Veranstaltung, die nicht vorbei ist, kann abgesagt werden, und nur einmal.
desk-cancel-flash = Die Veranstaltung ist abgesagt, und alle, die kommen wollten, werden benachrichtigt.
desk-cancelled-because = Angegebener Grund: { $reason }

# A series
desk-series-new = Neue Reihe
desk-series-name = Name
desk-series-tagline = In einer Zeile
desk-series-countries = Länder, die sie erreichen soll
desk-series-countries-help = An ihnen wird der Fortschritt gemessen.

## Letters about a cancelled event

event-cancelled-letter-subject = Abgesagt: { $event }
event-cancelled-letter-greeting = Guten Tag { $name },
event-cancelled-letter-fact = Die Veranstaltung „{ $event }“ von { $network } findet nicht statt.
event-cancelled-letter-fact-dated = Die Veranstaltung „{ $event }“ von { $network } am { $date } findet nicht statt.
event-cancelled-letter-reason = Die Veranstalter schreiben: { $reason }
event-cancelled-letter-nothing-to-do = Sie müssen nichts tun: Ihre Anmeldung ist beendet. Bitte nehmen Sie die Veranstaltung aus Ihrem Kalender und stornieren Sie, was Sie dafür gebucht haben.
event-cancelled-letter-contact = Bei Fragen, zum Beispiel zu Reisekosten, schreiben Sie an { $address }.

## Versions of an agenda

agenda-versions-title = Fassungen des Programms
agenda-versions-lead = Was wann veröffentlicht wurde und was sich geändert hat.
agenda-versions-none = Es wurde keine Fassung veröffentlicht
agenda-versions-none-help = Es gilt das Programm auf der Seite der Veranstaltung.
agenda-versions-back = Zurück zur Veranstaltung
agenda-version-title = Fassung { $number } des Programms
agenda-version-first = Erste Version.
agenda-version-changes = { $count ->
    [0] Keine Änderung für Sie.
    [one] Ein Programmpunkt geändert.
   *[other] { $count } Programmpunkte geändert.
  }
agenda-version-published = Veröffentlicht: { $moment }.
agenda-version-not-latest = Seither wurde eine neuere Fassung veröffentlicht.
agenda-version-no-changes = In dieser Fassung hat sich nichts geändert, was Sie sehen können.
agenda-when = { $date }, { $time }
agenda-change-added = Neu im Programm.
agenda-change-removed = Nicht mehr im Programm.
agenda-change-moved = Verschoben; bisher: { $from }.
agenda-change-renamed = Der Titel war „{ $from }“.
agenda-change-room = Raum geändert: { $to } statt { $from }.
agenda-change-room-given = Raum: { $to }.
agenda-change-room-taken = Nicht mehr in diesem Raum: { $from }.
agenda-change-speakers-joined = Neu dabei als Vortragende: { $names }.
agenda-change-speakers-left = Nicht mehr dabei als Vortragende: { $names }.
agenda-change-details = Beschreibung, Format oder Sprachen geändert.

## Letters about an agenda

agenda-letter-subject = Programm geändert: { $event }
agenda-letter-subject-first = Programm: { $event }
agenda-letter-greeting = Guten Tag { $name },
agenda-letter-changed = das Programm von „{ $event }“ hat sich geändert:
agenda-letter-first = das Programm von „{ $event }“ wurde veröffentlicht:
agenda-letter-more = Das ganze Programm: { $address }
agenda-letter-signature = Das Sekretariat von { $network }

## Who comes to the door without registration

walk-in-button = Jemand ohne Anmeldung
walk-in-title = Jemand ohne Anmeldung
walk-in-tag = Vor Ort angemeldet
walk-in-free = { $count ->
    [0] Kein Platz ist frei.
    [one] { $count } Platz ist frei.
   *[other] { $count } Plätze sind frei.
}
walk-in-email-help = Nicht nötig. Mit einer Adresse kommt eine E-Mail mit dem Link zu Materialien, Bescheinigung und Rückmeldung.
walk-in-no-email = Keine Adresse angegeben
walk-in-submit = Hinzufügen und einchecken
walk-in-flash = Hinzugefügt und eingecheckt.
walk-in-full = Alle { $places } Plätze sind vergeben
walk-in-full-text = Wenn der Raum mehr Menschen fasst, erhöhen Sie die Zahl der Plätze. Wenn jemand mit Platz nicht kommt, lehnen Sie die Anmeldung ab. Fügen Sie diese Person danach erneut hinzu.
walk-in-to-capacity = Zahl der Plätze erhöhen
walk-in-to-applications = Eine Anmeldung ablehnen
walk-in-quota = Ein Kontingent ist ausgeschöpft: { $quota }
walk-in-quota-text = Es sind noch Plätze frei. Sie können diese Person über das Kontingent hinaus einlassen; das wird vermerkt.
walk-in-over-quota = Über das Kontingent hinaus einlassen
walk-in-registered-address = Diese Adresse ist bereits angemeldet
walk-in-registered-name = Jemand mit diesem Namen ist bereits angemeldet
walk-in-namesake-text = Ist es dieselbe Person? Wenn nicht, fügen Sie sie unten hinzu.
walk-in-somebody-else = Es ist jemand anderes: hinzufügen und einchecken
walk-in-let-in = Platz geben und einchecken

## In decisions, letters and files

application-reason-walked-in = Kam ohne vorherige Anmeldung
application-reason-let-in = Vor Ort eingelassen
application-letter-door-subject = Sie wurden eingelassen: { $event }
application-letter-door-body =
    Guten Tag { $name },

    Sie wurden am Einlass von „{ $event }“ angemeldet.

    Unter Ihrem persönlichen Link finden Sie die Materialien und nach der Veranstaltung Ihre Bescheinigung und den Rückmeldebogen:
    { $link }

    Bitte behalten Sie diesen Link für sich.
application-letter-calendar-removed = Mit der angehängten Datei verschwindet die Veranstaltung aus Ihrem Kalender.
application-letter-offer-expired = Ihre Antwort auf den angebotenen Platz kam nicht rechtzeitig; er geht an die nächste Person auf der Warteliste.
export-way = Wie angemeldet
export-at-the-door = Vor Ort
export-in-advance = Im Voraus

## Telling participants what changes

desk-form-tell = Den Teilnehmenden mitteilen, was sich ändert
desk-form-tell-help = Alle mit einem Platz erhalten eine E-Mail mit neuen Kalendereinträgen, wenn sich Tage, Uhrzeiten, Ort oder Link ändern.
desk-saved-told-flash = Gespeichert, und die Teilnehmenden wurden benachrichtigt.
changes-letter-subject = Geändert: { $event }
changes-letter-fact = bei „{ $event }“, wo Sie einen Platz haben, hat sich etwas geändert.
changes-letter-hours =
    Neue Tage und Uhrzeiten:
    { $to }
    Bisher:
    { $from }
changes-letter-place =
    Neuer Ort: { $to }
    Bisher: { $from }
changes-letter-link = Neuer Zugangslink: { $link }
changes-letter-no-link = Eine Teilnahme online ist nicht mehr möglich.
changes-letter-calendar = Die angehängte Datei bringt Ihren Kalender auf den neuesten Stand.
changes-letter-withdraw = Wenn Sie nicht mehr kommen können, sagen Sie bitte unter Ihrem persönlichen Link ab, damit jemand anderes den Platz erhält: { $link }

## What the log says

event-drafted = hat eine Veranstaltung entworfen
event-edited = hat eine Veranstaltung bearbeitet
event-days-changed = hat die Tage einer Veranstaltung geändert
event-organisations-changed = hat geändert, wer eine Veranstaltung trägt
event-audience-changed = hat geändert, wer eine Veranstaltung sehen darf
event-announced = hat eine Veranstaltung angekündigt
event-cancelled = hat eine Veranstaltung abgesagt
event-linked = hat zwei Veranstaltungen verknüpft
event-unlinked = hat die Verknüpfung zweier Veranstaltungen gelöst
event-capacity-changed = hat die Zahl der Plätze geändert
event-quotas-changed = hat die Kontingente einer Veranstaltung geändert
event-question-edited = hat eine Frage bearbeitet
event-registration-edited = hat geändert, wie man sich anmeldet
event-registration-closed = hat die Anmeldung geschlossen
event-registration-reopened = hat die Anmeldung wieder geöffnet
event-registration-extended = hat die Anmeldefrist verlängert
agenda-session-edited = hat einen Programmpunkt bearbeitet
agenda-session-removed = hat einen Programmpunkt entfernt
agenda-published = hat das Programm veröffentlicht
series-edited = hat eine Reihe bearbeitet
application-received = hat sich zu einer Veranstaltung angemeldet
application-changed = hat eine Anmeldung geändert
application-decided = hat über eine Anmeldung entschieden
decisions-told = hat Entscheidungen per E-Mail mitgeteilt
letter-worded = hat eine E-Mail formuliert
guests-invited = hat Gäste eingeladen
participants-told = hat den Teilnehmenden Änderungen mitgeteilt
participant-checked-in = hat jemanden eingecheckt
check-in-taken-back = hat ein Einchecken zurückgenommen
no-shows-noted = hat vermerkt, wer nicht gekommen ist
no-show-taken-back = hat zurückgenommen, dass jemand nicht gekommen ist
material-uploaded = hat Material hinzugefügt
material-removed = hat Material entfernt
certificates-announced = hat Bescheinigungen per E-Mail gesendet
certificate-issued = hat eine Bescheinigung ausgestellt
feedback-asked = hat Teilnehmende um Rückmeldung gebeten
feedback-given = hat eine Rückmeldung gegeben

# Topics that the house knows; they are kept in English, in lower case
event-topic-accessibility = Barrierefreiheit
event-topic-biodiversity = Biologische Vielfalt
event-topic-circular-economy = Kreislaufwirtschaft
event-topic-cleaning = Reinigung
event-topic-climate = Klima
event-topic-construction = Bauwesen
event-topic-due-diligence = Sorgfaltspflichten
event-topic-economic-development = Wirtschaftliche Entwicklung
event-topic-electronics = Elektronik
event-topic-energy = Energie
event-topic-food = Lebensmittel
event-topic-furniture = Möbel
event-topic-health = Gesundheit
event-topic-human-rights = Menschenrechte
event-topic-ict = IKT
event-topic-innovation = Innovation
event-topic-joint-procurement = Gemeinsame Beschaffung
event-topic-mobility = Mobilität
event-topic-reserved-contracts = Vorbehaltene Aufträge
event-topic-social-economy = Sozialwirtschaft
event-topic-social-procurement = Soziale Beschaffung
event-topic-sustainable-cities = Nachhaltige Städte
event-topic-sustainable-procurement = Nachhaltige Beschaffung
event-topic-textiles = Textilien
event-topic-waste = Abfall
event-topic-water = Wasser
