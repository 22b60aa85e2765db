## Accounts: signing up, signing in

account-name = Name
account-name-help = So, wie Sie auf Teilnahmelisten und Bescheinigungen genannt werden möchten.
account-name-refused = Geben Sie Ihren Namen ein: eine Zeile mit höchstens 100 Zeichen.
account-email = E-Mail-Adresse
account-email-refused = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.org.
account-password = Passwort
account-password-help = Mindestens { $count } Zeichen. Ein Satz, den Sie sich merken können, ist besser als ein kurzes Wort mit Sonderzeichen.
account-password-mismatch = Das ist nicht das Passwort dieses Kontos.
account-password-new = Neues Passwort
account-password-old = Aktuelles Passwort
account-language = Sprache
account-language-help = In dieser Sprache lesen Sie diese Seiten und erhalten Sie Nachrichten.
account-language-unknown = Wählen Sie eine der Sprachen aus der Liste.
account-time-zone = Zeitzone
account-time-zone-help = Die Zeiten von Veranstaltungen an anderen Orten werden auch in dieser Zone angezeigt.
account-time-zone-unknown = Wählen Sie eine der Zeitzonen aus der Liste.

password-short = Ein Passwort hat mindestens { $count } Zeichen.
password-long = Ein Passwort hat höchstens { $count } Zeichen.
password-common = Dieses Passwort gehört zu den ersten, die jemand ausprobieren würde. Wählen Sie ein anderes.
password-like-email = Das Passwort darf Ihre E-Mail-Adresse nicht enthalten.

sign-up-title = Konto eröffnen
sign-up-lead = Mit einem Konto können Sie sich zu Veranstaltungen anmelden, für Ihre Organisation handeln und Ihren Netzwerken folgen.
sign-up-email-help = Am besten die Adresse, unter der Ihre Organisation Sie kennt. Wir senden einen Link dorthin.
sign-up-button = Konto eröffnen
sign-up-known = Sie haben schon ein Konto?

verification-title = E-Mail-Adresse bestätigen
verification-lead = Geben Sie das Passwort ein, das Sie für { $email } gewählt haben. Dann ist Ihr Konto bereit und Sie sind angemeldet.
verification-password-help = Das zeigt, dass Sie das Konto eröffnet haben.
verification-button = Bestätigen und anmelden
verification-again-title = Bestätigungsmail erneut senden
verification-again-lead = Wenn es ein Konto gibt, das auf die Bestätigung dieser Adresse wartet, senden wir einen neuen Link dorthin.

sign-in-title = Anmelden
sign-in-button = Anmelden
sign-in-mismatch = E-Mail-Adresse und Passwort passen nicht zusammen.
sign-in-unverified = Bitte bestätigen Sie zuerst Ihre E-Mail-Adresse: Öffnen Sie den Link in der E-Mail, die wir Ihnen gesendet haben.
sign-in-other-ways = Andere Wege
sign-in-forgotten = Ich habe mein Passwort vergessen
sign-in-link-title = Mit einem Link per E-Mail anmelden
sign-in-link-lead = Wir senden Ihnen einen Link, der Sie einmal ohne Passwort anmeldet. Er gilt 15 Minuten.
sign-in-link-ready = Mit der Schaltfläche melden Sie sich als { $email } an.
sign-out-flash = Sie sind abgemeldet.

ask-for-link-button = Link senden
letter-sent-title = Sehen Sie in Ihr Postfach
letter-sent = Wir haben eine E-Mail an { $email } gesendet. Darin steht, wie es weitergeht.
letter-sent-more = Nach einigen Minuten ist nichts da? Sehen Sie im Spam-Ordner nach und prüfen Sie, ob es die Adresse Ihres Kontos ist.
letter-waits-title = Die E-Mail wartet im Haus
letter-waits = Eine E-Mail an { $email } ist geschrieben. Dieses Haus hat noch keinen Mailserver, deshalb wartet sie im Haus: Der Betreiber findet sie unter „{ $place }“.
link-gone-title = Dieser Link gilt nicht mehr
link-gone = Jeder Link gilt einmal und für begrenzte Zeit. Dieser wurde schon benutzt, ist abgelaufen oder wurde nicht vollständig kopiert.
link-gone-again = Neuen Link anfordern

password-reset-title = Neues Passwort wählen
password-reset-lead = Wir senden einen Link an die Adresse Ihres Kontos. Er gilt eine Stunde.
password-reset-ready = Das neue Passwort ist für { $email }. Überall sonst werden Sie abgemeldet.
password-reset-button = Neues Passwort speichern

demo-title = Zugänge zu dieser Demo
demo-lead = Alle Daten hier dienen zum Ausprobieren. Jeder Zugang hat das Passwort { $password }.
demo-table = Wer Sie sein können
demo-role = Rolle
demo-buyer = Einkauf einer Stadt, die Mitglied ist
demo-social = Einrichtung der Sozialwirtschaft
demo-supplier = Anbieter
demo-secretary = Sekretariat des Netzwerks
demo-operator = Betrieb der Installation

## Accounts: my account

account-profile = Über Sie
account-save-button = Speichern
account-changed-flash = Ihre Änderungen sind gespeichert.
account-acting = Organisationen, für die Sie handeln
account-acting-none = Sie handeln noch für keine Organisation. Suchen Sie Ihre Organisation und bitten Sie darum, für sie handeln zu dürfen; darüber entscheidet die Administration der Organisation oder das Sekretariat.
account-acting-find = Organisation suchen
account-acting-lead = Was Sie sehen und tun können, hängt davon ab, für welche Organisation Sie handeln.
account-acting-waiting = Wartet auf Genehmigung
account-acting-chosen = Sie handeln jetzt für sie
account-acting-button = Für { $organisation } handeln
account-acting-flash = Sie handeln jetzt für diese Organisation.
account-security = Zugang und Daten
account-sign-ins-link = Ansehen, wo Sie angemeldet sind
account-tokens-link = Token für Ihre Programme
account-data = Was über Sie gespeichert ist
account-data-link = Meine Daten herunterladen (JSON)
account-leave = Konto aufgeben

account-email-title = Meine E-Mail-Adresse ändern
account-email-lead = Ihre Adresse ist { $email }. Wir senden einen Link an die neue; bis Sie ihn öffnen, ändert sich nichts.
account-email-new = Neue E-Mail-Adresse
account-email-new-help = Öffnen Sie den Link in dem Browser, in dem Sie angemeldet sind.
account-email-same = Das ist bereits die Adresse Ihres Kontos.
account-email-ready = Von nun an melden Sie sich als { $new } statt als { $current } an, und Nachrichten gehen dorthin.
account-email-confirm-button = Neue Adresse verwenden
account-email-changed-flash = Ihre Adresse ist geändert. Wir haben die alte Adresse benachrichtigt.

account-password-title = Mein Passwort ändern
account-password-lead = Hier bleiben Sie angemeldet, überall sonst werden Sie abgemeldet.
account-password-none = Sie melden sich mit Links an und haben kein Passwort. Um eines festzulegen, fordern Sie einen Link an.
account-password-changed-flash = Ihr Passwort ist geändert. Überall sonst sind Sie abgemeldet.

sign-ins-title = Anmeldungen am Konto
sign-ins-lead = Die Browser, in denen Sie angemeldet sind. Eine Anmeldung, die 30 Tage lang nicht genutzt wird, endet von selbst. Beenden Sie die, die Sie nicht kennen, und ändern Sie Ihr Passwort.
sign-ins-table = Wo Sie angemeldet sind
sign-ins-agent = Browser
sign-ins-agent-unknown = Nicht bekannt
sign-ins-address = Internetadresse
sign-ins-at = Angemeldet
sign-ins-seen = Zuletzt genutzt
sign-ins-this = Dieser Browser
sign-ins-end = Abmelden
sign-ins-end-all = Überall abmelden
sign-ins-end-all-question = Sie werden in allen Browsern abgemeldet, auch in diesem. Ihre Token bleiben.
sign-ins-ended-flash = Die Anmeldung ist beendet.
sign-ins-all-ended-flash = Sie sind überall abgemeldet.

tokens-title = API-Token
tokens-lead = Mit einem Token liest oder ändert ein Programm etwas in Ihrem Namen: Es kann, was Sie können, für die Organisation, für die Sie handeln. Verwahren Sie es wie ein Passwort.
tokens-none = Keine Token
tokens-none-help = Erstellen Sie unten eines, um die Datenschnittstelle zu nutzen.
tokens-table = Ihre Token
token-name = Name
token-name-help = Damit Sie später wissen, wofür es ist, zum Beispiel: Kalender unseres Intranets.
token-name-refused = Geben Sie einen Namen ein: eine Zeile mit höchstens 100 Zeichen.
token-too-many = Sie haben bereits 20 Token. Widerrufen Sie eines, das Sie nicht mehr brauchen.
token-scope = Umfang
token-scope-read = Lesen
token-scope-read-help = Sieht, was Sie sehen, und ändert nichts.
token-scope-write = Lesen und schreiben
token-scope-write-help = Ändert auch etwas in Ihrem Namen.
token-scope-refused = Wählen Sie, was das Token darf.
token-made-at = Erstellt
token-create-title = Neues Token
token-create-button = Token erstellen
token-new-title = Ihr neues Token
token-new = Kopieren Sie es jetzt: Es wird nicht noch einmal angezeigt.
token-revoke = Widerrufen
token-revoke-question = Programme, die „{ $name }“ verwenden, werden von nun an abgewiesen.
token-revoked-flash = Das Token ist widerrufen.

deletion-title = Mein Konto löschen
deletion-lead = Das lässt sich nicht rückgängig machen. Bitte lesen Sie, was gelöscht wird und was bleibt.
deletion-left-alone-title = Nur Sie verwalten diese Organisationen
deletion-left-alone = Niemand sonst verwaltet { $organisations }. Sie können Ihr Konto trotzdem löschen; das Sekretariat des Netzwerks kann jemand anderen einsetzen.
deletion-goes = Was gelöscht wird
deletion-goes-person = Ihr Name, Ihre E-Mail-Adresse und Ihr Passwort.
deletion-goes-access = Alle Anmeldungen am Konto, Links und Token.
deletion-goes-roles = Ihre Funktionen in Organisationen und Ihre Sitze in Sekretariaten.
deletion-goes-letters = Nachrichten, die an Sie gesendet wurden; vermerkt bleibt nur, dass sie gesendet wurden.
deletion-stays = Was ohne Ihren Namen bleibt
deletion-stays-records = Was Sie im Namen einer Organisation oder eines Netzwerks getan haben: Entscheidungen, veröffentlichte Seiten, das Änderungsprotokoll.
deletion-stays-events = Dass jemand an einer Veranstaltung teilgenommen hat, wenn Fördergebern die Zahl der Teilnehmenden nachzuweisen ist.
deletion-stays-backups = Sicherungskopien dieses Hauses, bis neuere sie ersetzen.
deletion-data-first = Zuerst meine Daten herunterladen (JSON)
deletion-password-help = Geben Sie es zur Bestätigung ein.
deletion-no-password = Sie wissen Ihr Passwort nicht mehr oder haben keines? Bestätigen Sie mit einem Link per E-Mail.
deletion-button = Mein Konto endgültig löschen
deletion-link-button = Link zur Bestätigung senden
deletion-ready = Mit dieser Schaltfläche löschen Sie Ihr Konto endgültig.
deletion-flash = Ihr Konto ist gelöscht. Auf Wiedersehen und vielen Dank.

## Accounts: letters

entry-link-verification = Bestätigung einer E-Mail-Adresse
entry-link-sign-in = Anmeldelink
entry-link-password-reset = Neues Passwort
entry-link-email-change = Änderung der E-Mail-Adresse
entry-link-deletion = Löschung des Kontos

# $name: name of a person
letter-greeting = Guten Tag { $name },
letter-greeting-nameless = Guten Tag,
letter-verification-subject = Bitte bestätigen Sie Ihre E-Mail-Adresse
letter-verification-body =
    jemand, sehr wahrscheinlich Sie, hat ein Konto mit der Adresse { $email } eröffnet. Um sie zu bestätigen, öffnen Sie diese Seite und geben Sie das Passwort ein, das Sie gewählt haben:

    { $link }

    Der Link gilt 48 Stunden. Wenn Sie es nicht waren, tun Sie nichts: Das Konto wird gelöscht.
letter-already-known-subject = Sie haben bereits ein Konto
letter-already-known-body =
    jemand, vielleicht Sie, wollte die Adresse { $email } für ein neues oder ein anderes Konto verwenden. Sie haben mit dieser Adresse bereits ein Konto. Es hat sich nichts geändert.

    Wenn Sie es waren, melden Sie sich hier an; dort können Sie auch ein neues Passwort wählen:

    { $link }

    Wenn Sie es nicht waren, ist nichts zu tun.
letter-sign-in-subject = Ihr Link zum Anmelden
letter-sign-in-body =
    mit diesem Link melden Sie sich als { $email } an:

    { $link }

    Er gilt einmal, innerhalb von 15 Minuten. Wenn Sie ihn nicht angefordert haben, tun Sie nichts: Ohne diese E-Mail kann ihn niemand benutzen.
letter-password-reset-subject = Ihr Link für ein neues Passwort
letter-password-reset-body =
    mit diesem Link wählen Sie ein neues Passwort für { $email }:

    { $link }

    Er gilt einmal, innerhalb einer Stunde. Wenn Sie ihn nicht angefordert haben, tun Sie nichts: Ihr Passwort bleibt, wie es ist.
letter-password-changed-subject = Ihr Passwort wurde geändert
letter-password-changed-body =
    das Passwort Ihres Kontos { $email } wurde geändert, und alle anderen Anmeldungen sind beendet. Token für Programme bleiben, bis Sie sie widerrufen.

    Wenn Sie es nicht waren, wählen Sie sofort ein neues Passwort:

    { $link }
letter-email-change-subject = Bitte bestätigen Sie Ihre neue E-Mail-Adresse
letter-email-change-body =
    um von nun an { $email } für Ihr Konto zu verwenden, öffnen Sie diese Seite in dem Browser, in dem Sie angemeldet sind:

    { $link }

    Der Link gilt 24 Stunden. Wenn Sie ihn nicht angefordert haben, tun Sie nichts.
letter-email-changed-subject = Ihr Konto hat eine andere E-Mail-Adresse
letter-email-changed-body =
    { $email } ist nicht mehr die Adresse Ihres Kontos. Nachrichten gehen von nun an an die neue Adresse.

    Wenn Sie es nicht waren, schreiben Sie sofort an die Stelle, die dieses Haus betreibt:

    { $link }
letter-deletion-subject = Ihr Link zum Löschen Ihres Kontos
letter-deletion-body =
    mit diesem Link löschen Sie Ihr Konto { $email } endgültig. Öffnen Sie ihn in dem Browser, in dem Sie angemeldet sind:

    { $link }

    Er gilt einmal, innerhalb einer Stunde. Wenn Sie ihn nicht angefordert haben, ändern Sie Ihr Passwort.
letter-account-deleted-subject = Ihr Konto ist gelöscht
letter-account-deleted-body =
    das Konto mit der Adresse { $email } ist gelöscht. Ihr Name wird nicht mehr angezeigt; was bleibt, bleibt ohne ihn. Dies ist die letzte Nachricht, und Sie sind jederzeit wieder willkommen:

    { $link }

## Organisations

search-kind-network = Netzwerk
search-kind-organisation = Organisation

members-form-too-long = Bitte fassen Sie es kürzer: höchstens { $longest } Zeichen.
members-form-original = Originalsprache
members-form-original-help = Die Sprache, in der Sie hier schreiben. Übersetzungen werden daneben gezeigt, nie an ihrer Stelle.
members-form-original-missing = Schreiben Sie dies in der Originalsprache.
members-form-other-languages = Übersetzungen
members-form-markdown = Sie können Markdown verwenden: *Hervorhebung*, Listen, Links.
members-form-website-help = Mit https:// davor.
members-form-website-unreadable = Geben Sie eine Webadresse ein, die mit https:// oder http:// beginnt.
members-deleted-person = Früheres Konto
members-letter-no-reason = Es wurde kein Grund angegeben.

organisations-title = Organisationen
organisations-lead = Öffentliche Auftraggeber, Einrichtungen der Sozialwirtschaft, Anbieter und alle, die die Netzwerke führen und unterstützen.
organisations-filter = Organisationen filtern
organisations-filter-words = Name
organisations-filter-any-kind = Alle Arten
organisations-filter-any-country = Alle Länder
organisations-filter-network = Mitglied von
organisations-filter-any-network = Beliebiges Netzwerk oder keines
organisations-none-found = Keine passende Organisation
organisations-none-found-hint = Versuchen Sie es mit weniger Buchstaben des Namens oder entfernen Sie einen Filter. Akzente und Großschreibung spielen keine Rolle.
organisations-none = Noch keine Organisationen
organisations-none-hint = Tragen Sie die erste ein: Sie werden sie verwalten.
organisations-all-link = Alle Organisationen anzeigen
organisations-networks = Netzwerke
organisations-total = { $count ->
    [one] { $count } Organisation
   *[other] { $count } Organisationen
}

organisation-name = Organisation
organisation-original-name = Name in der Originalsprache
organisation-kind = Art
organisation-kind-choose = Art wählen
organisation-kind-missing = Wählen Sie die Art der Organisation.
organisation-kind-contracting-authority = Öffentlicher Auftraggeber
organisation-kind-central-purchasing-body = Zentrale Beschaffungsstelle
organisation-kind-purchasing-consortium = Einkaufsgemeinschaft
organisation-kind-social-economy-entity = Einrichtung der Sozialwirtschaft
organisation-kind-supplier = Anbieter
organisation-kind-network-secretariat = Sekretariat eines Netzwerks
organisation-kind-programme-owner = Programmträger
organisation-kind-strategic-partner = Strategischer Partner
organisation-kind-monitoring-partner = Partner für Monitoring
organisation-kind-observer = Beobachter
organisation-country = Land
organisation-country-choose = Land wählen
organisation-country-missing = Wählen Sie das Land.
organisation-region = Region (NUTS)
organisation-region-help = Der Code der Region, zum Beispiel BE234. Lassen Sie das Feld leer, wenn Sie ihn nicht kennen.
organisation-region-unreadable = Ein Regionalcode hat zwei Buchstaben und bis zu drei Buchstaben oder Ziffern, zum Beispiel BE234.
organisation-region-elsewhere = Diese Region liegt in einem anderen Land.
organisation-languages = Arbeitssprachen
organisation-languages-label = Sprachen, in denen sie arbeitet
organisation-website = Website
organisation-employees = Beschäftigte
organisation-employees-help = Eine ganze Zahl. Die Beiträge einiger Netzwerke hängen davon ab.
organisation-employees-unreadable = Geben Sie eine ganze Zahl ein, zum Beispiel 4200.
organisation-identifiers = Kennnummern
organisation-identifiers-help = Eine je Zeile, mit dem Register davor: „VAT: BE0207451227“, „PIC: 999999999“.
organisation-identifiers-unreadable = Schreiben Sie in jede Zeile das Register, einen Doppelpunkt und die Nummer.
organisation-identifiers-too-many = Geben Sie höchstens { $most } Kennnummern ein.
organisation-parent = Teil von
organisation-parent-help = Name oder Adresse der Organisation, zu der sie gehört, falls es eine gibt.
organisation-parent-unknown = Diese Organisation steht nicht auf der Liste. Tragen Sie sie zuerst ein oder lassen Sie das Feld leer.
organisation-parent-circle = Eine Organisation kann nicht Teil ihrer selbst oder ihrer eigenen Teile sein.
organisation-address = Adresse hier
organisation-children = Teile dieser Organisation
organisation-memberships = Netzwerke
organisation-memberships-caption = Frühere und jetzige Mitgliedschaften
organisation-no-memberships = Sie gehört noch zu keinem Netzwerk dieses Hauses.
organisation-networks-link = Netzwerke ansehen
organisation-people = Wer für sie handelt
organisation-people-link = Genehmigen und verwalten
organisation-people-visible = Das sehen nur Personen dieser Organisation, die Sekretariate ihrer Netzwerke und die Betreiber des Hauses.
organisation-people-none = Noch handelt hier niemand für sie.
organisation-person-since = { $role } seit { $day }

organisation-new-link = Organisation eintragen
organisation-new-title = Organisation eintragen
organisation-new-lead = Wer ein Konto hat, kann eine Organisation eintragen, die fehlt. Sie verwalten sie dann: Sie bearbeiten ihre Seite und entscheiden, wer für sie handelt.
organisation-form-what = Was sie ist
organisation-form-where = Wo sie ist
organisation-form-more = Weiteres, falls bekannt
organisation-name-in = Name ({ $language })
organisation-about = Was sie tut
organisation-about-in = Was sie tut ({ $language })
organisation-enter-button = Organisation eintragen
organisation-entered-flash = Die Organisation steht auf der Liste, und Sie verwalten sie.
organisation-alike-title = Ist es eine von diesen?
organisation-alike-lead = Diese Organisationen aus demselben Land haben einen ähnlichen Namen. Wenn Ihre dabei ist, öffnen Sie sie und bitten Sie darum, für sie handeln zu dürfen.
organisation-alike-another = Keine von diesen: Meine ist eine andere Organisation
organisation-alike-refused = Sehen Sie sich zuerst die Organisationen mit ähnlichem Namen an und bestätigen Sie dann, dass Ihre eine andere ist.
organisation-edit-link = Bearbeiten
organisation-edit-title = Organisation bearbeiten
organisation-edit-lead = Ihre Adresse hier bleibt gleich, auch wenn sich der Name ändert.
organisation-edit-button = Speichern
organisation-edited-flash = Die Seite der Organisation ist auf dem neuesten Stand.

## Organisations: what the log says

organisation-entered = hat eine Organisation eingetragen
organisation-edited = hat eine Organisation bearbeitet

## Capacities

capacity-role = Rolle
capacity-role-member = Mitglied
capacity-role-member-help = Nimmt teil: meldet sich zu Veranstaltungen an und sieht, was für die Organisation bestimmt ist.
capacity-role-representative = Vertretung
capacity-role-representative-help = Spricht, stimmt ab und unterzeichnet außerdem für die Organisation und beantragt Mitgliedschaften.
capacity-role-administrator = Administration
capacity-role-administrator-help = Bearbeitet außerdem die Seite der Organisation und entscheidet, wer für sie handelt.
capacity-role-missing = Wählen Sie eine Rolle.
capacity-ask-link = Für diese Organisation handeln
capacities-title = Für { $organisation } handeln
capacities-lead = Personen handeln für eine Organisation in einer Rolle, die deren Administration genehmigt. Der Verlauf bleibt, wenn jemand die Stelle wechselt.
capacity-own = Sie und diese Organisation
capacity-own-waiting = Sie haben darum gebeten, für sie zu handeln. Rolle: { $role }. Die Administration der Organisation wird antworten.
capacity-own-acting = Sie handeln für sie. Rolle: { $role }.
capacity-own-only-administrator = Nur Sie verwalten diese Organisation. Übertragen Sie die Administration einer anderen Person, bevor Sie gehen; sonst muss es das Sekretariat ihres Netzwerks tun.
capacity-take-back-button = Anfrage zurücknehmen
capacity-take-back-question = Ihre Anfrage wird gelöscht. Sie können später erneut anfragen.
capacity-leave-button = Diese Organisation verlassen
capacity-leave-question = Sie handeln dann nicht mehr für sie: Sie sehen nicht mehr, was nur für ihre Leute bestimmt ist. Im Verlauf bleibt, von wann bis wann Sie dort waren.
capacity-ask-title = Anfragen, für sie zu handeln
capacity-ask-sign-in = Melden Sie sich an oder eröffnen Sie ein Konto, um anzufragen.
capacity-sign-in-link = Anmelden
capacity-message = Nachricht
capacity-message-help = Wer Sie dort sind, damit die Administration Sie erkennt. Sie sieht auch Ihren Namen und Ihre E-Mail-Adresse.
capacity-message-too-long = Bitte fassen Sie die Nachricht kürzer: höchstens 2000 Zeichen.
capacity-ask-button = Anfrage senden
capacity-asked-flash = Ihre Anfrage ist unterwegs. Sie erhalten eine E-Mail, wenn sie beantwortet ist.
capacity-already-acting = Sie handeln bereits für diese Organisation.
capacity-already-asked = Sie haben bereits angefragt; die Antwort kommt per E-Mail.
capacities-waiting = Anfragen
capacities-waiting-none = Niemand wartet auf eine Antwort.
capacities-acting = Wer für sie handelt
capacities-history = Verlauf
capacity-person = Person
capacity-since = Seit
capacity-until = Bis
capacity-asked-day = Angefragt
capacity-end = Ende
capacity-asked-on = angefragt am { $day } für die Rolle: { $role }
capacity-approved-by = genehmigt von { $person }
capacity-ended-by = von { $person }
capacity-role-of = Rolle von { $person }
capacity-role-change-button = Ändern
capacity-approve-button = Genehmigen
capacity-approved-flash = Genehmigt. Die Person wurde per E-Mail benachrichtigt.
capacity-decline-button = Ablehnen
capacity-decline-question = { $person } wird nicht für diese Organisation handeln und wird per E-Mail benachrichtigt.
capacity-decline-reason = Begründung (steht in der E-Mail)
capacity-declined-flash = Abgelehnt. Die Person wurde per E-Mail benachrichtigt.
capacity-role-changed-flash = Die Rolle ist geändert. Die Person wurde per E-Mail benachrichtigt.
capacity-end-button = Beenden
capacity-end-question = { $person } wird nicht mehr für diese Organisation handeln und wird per E-Mail benachrichtigt.
capacity-ended-flash = Die Person handelt nicht mehr für diese Organisation. Sie wurde per E-Mail benachrichtigt.
capacity-left-flash = Sie handeln nicht mehr für diese Organisation.
capacity-not-waiting = Auf diese Antwort wartet niemand mehr: Die Anfrage wurde beantwortet oder zurückgenommen.
capacity-not-acting = Diese Person handelt nicht mehr für die Organisation.
capacity-same-role = Diese Person hat diese Rolle bereits.
capacity-last-administrator = Übertragen Sie die Administration zuerst einer anderen Person: Sonst würde niemand die Organisation verwalten.
capacity-state-waiting = Wartet
capacity-state-acting = Aktiv
capacity-state-ended = Beendet
capacity-state-declined = Abgelehnt oder zurückgenommen

## Capacities: what the log says

capacity-asked = hat angefragt, für eine Organisation zu handeln
capacity-approved = hat genehmigt, dass jemand für eine Organisation handelt
capacity-declined = hat abgelehnt, dass jemand für eine Organisation handelt
capacity-role-changed = hat eine Rolle in einer Organisation geändert
capacity-ended = hat eine Funktion in einer Organisation beendet

## Capacities: letters

capacity-asked-letter-subject = { $person } möchte für { $organisation } handeln
capacity-asked-letter =
    { $person } ({ $address }) möchte für { $organisation } handeln. Rolle: { $role }.

    { $message }

    Hier können Sie die Anfrage genehmigen oder ablehnen:
    { $link }
capacity-approved-letter-subject = Sie handeln jetzt für { $organisation }
capacity-approved-letter =
    Ihre Anfrage wurde genehmigt: Sie handeln für { $organisation }. Rolle: { $role }.

    { $link }
capacity-declined-letter-subject = Ihre Anfrage, für { $organisation } zu handeln
capacity-declined-letter =
    Ihre Anfrage, für { $organisation } zu handeln, wurde abgelehnt.

    { $reason }
capacity-role-changed-letter-subject = Ihre Rolle bei { $organisation } hat sich geändert
capacity-role-changed-letter =
    Ihre Rolle bei { $organisation } hat sich geändert. Sie lautet jetzt: { $role }.

    { $link }
capacity-ended-letter-subject = Sie handeln nicht mehr für { $organisation }
capacity-ended-letter =
    die Administration von { $organisation } hat Ihre Rolle dort beendet. Sie handeln hier nicht mehr für die Organisation. Ihr Konto bleibt, wie es ist.

    Wenn Sie meinen, dass das ein Irrtum ist, schreiben Sie bitte an die Administration der Organisation.
capacity-left-letter-subject = { $person } handelt nicht mehr für { $organisation }
capacity-left-letter =
    { $person } hat { $organisation } verlassen und handelt hier nicht mehr für die Organisation. Im Verlauf der Organisation bleibt, von wann bis wann das der Fall war.

## Networks

networks-title = Netzwerke
networks-lead = Netzwerke öffentlicher Auftraggeber, die sich in diesem Haus treffen. Jedes hat eigene Mitglieder, Mitgliedsstufen und ein eigenes Sekretariat.
networks-all = Alle Netzwerke
networks-none = Noch keine Netzwerke
networks-none-hint = Der Betreiber des Hauses nimmt Netzwerke auf.
networks-front-title = Netzwerke dieses Hauses
networks-front-link = Alle Netzwerke
network-counts = { $members ->
    [one] { $members } Mitglied
   *[other] { $members } Mitglieder
} in { $countries ->
    [one] { $countries } Land
   *[other] { $countries } Ländern
}
network-kicker = Netzwerk öffentlicher Auftraggeber
network-apply-link = Mitgliedschaft beantragen
network-events-link = Veranstaltungen dieses Netzwerks
network-groups-link = Gruppen
network-charters-link = Statute
network-members = Mitgliedsorganisationen heute
network-countries = Länder
network-through = Davon über eine Einkaufsgemeinschaft
network-tiers = Mitgliedsstufen
network-contact = E-Mail-Adresse des Sekretariats
network-contact-help = Wird auf der Seite des Netzwerks angezeigt.
network-contact-unreadable = Geben Sie eine einzige E-Mail-Adresse ein.
network-website = Website
network-by-country = Mitglieder nach Land
network-members-title = Mitglieder
network-members-filter = Mitglieder filtern
network-members-all = Alle Mitglieder anzeigen
network-any-tier = Alle Stufen
network-no-members = Noch gehört keine Organisation zu diesem Netzwerk.
network-back-link = Zurück zum Netzwerk

tier-open-to-all = Organisationen jeder Art
tier-open-to = Offen für: { $kinds }
tier-members = { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
}

membership-network = Netzwerk
membership-tier = Stufe
membership-since = Seit
membership-state = Status
membership-how = Wie
membership-direct = Direkt
membership-through = Über
membership-through-consortium = Über { $consortium }
membership-affiliates = { $count ->
    [one] { $count } Organisation ist über sie Mitglied
   *[other] { $count } Organisationen sind über sie Mitglied
}
membership-in-force = Mitglied
membership-ahead = Noch nicht begonnen
membership-over = Ehemaliges Mitglied
membership-until = bis { $day }
membership-first-day = Erster Tag
membership-first-day-help = Wenn Sie annehmen: der Tag, an dem die Mitgliedschaft beginnt.
membership-last-day = Letzter Tag

network-new-link = Netzwerk aufnehmen
network-new-title = Netzwerk aufnehmen
network-found-button = Netzwerk aufnehmen
network-founded-flash = Das Netzwerk ist aufgenommen. Geben Sie ihm nun ein Sekretariat.
network-edit-title = { $network } bearbeiten
network-edit-link = Seite und Farbe
network-edit-button = Speichern
network-edited-flash = Die Seite des Netzwerks ist auf dem neuesten Stand.
network-name = Name
network-name-help = In jeder Sprache gleich.
network-name-missing = Geben Sie den Namen des Netzwerks ein.
network-address = Adresse
network-address-help = Was hinter /networks/ steht: Kleinbuchstaben, Ziffern und Bindestriche. Sie ändert sich nie. Leer: wird aus dem Namen gebildet.
network-address-unreadable = Verwenden Sie Kleinbuchstaben von a bis z, Ziffern und einzelne Bindestriche.
network-address-taken = Diese Adresse ist vergeben. Wählen Sie eine andere.
network-tagline = In einer Zeile
network-tagline-in = In einer Zeile ({ $language })
network-tagline-help = Was das Netzwerk ist, für Karten und Vorschauen.
network-about = Beschreibung
network-about-in = Beschreibung ({ $language })
network-colour = Farbe
network-colour-help = Die kräftige Farbe der Seiten des Netzwerks. Töne für Text und Schaltflächen werden daraus so berechnet, dass sie lesbar sind.
network-colour-unreadable = Schreiben Sie die Farbe mit sechs Stellen, zum Beispiel #0f4a4c.
network-colour-too-pale = Diese Farbe ist zu blass, um auf Weiß sichtbar zu sein: Ihr Kontrast ist { $contrast } zu 1, nötig sind mindestens 3 zu 1 (WCAG 2.2). Wählen Sie eine dunklere.
network-accepts-applications = Organisationen können die Mitgliedschaft online beantragen

## Networks: tiers

tiers-title = Mitgliedsstufen
tiers-of-title = Mitgliedsstufen von { $network }
tiers-lead = Was Mitglieder sein können. Was „ab einer Stufe“ bestimmt ist, richtet sich nach dem Rang.
tiers-none = Es gibt noch keine Stufen. Mitglieder brauchen eine: Fügen Sie unten die erste hinzu.
tier-rank = Rang
tier-rank-help = 1 ist der niedrigste. Höhere Stufen sehen, was niedrigere sehen.
tier-rank-unreadable = Geben Sie eine ganze Zahl von 1 bis { $highest } ein.
tier-name = Stufe
tier-original-name = Name
tier-name-in = Name ({ $language })
tier-about = Für wen sie ist und was sie umfasst
tier-about-in = Für wen sie ist und was sie umfasst ({ $language })
tier-open-to-title = Offen für
tier-open-to-help = Arten von Organisationen, die ihr angehören können. Nichts angekreuzt: jede Art.
tier-deeds = Ändern
tier-takes-members = Nimmt Mitglieder auf
tier-is-retired = Geschlossen
tier-add-title = Stufe hinzufügen
tier-add-button = Stufe hinzufügen
tier-added-flash = Die Stufe ist hinzugefügt.
tier-edit-title = Stufe bearbeiten
tier-edit-button = Speichern
tier-edited-flash = Die Stufe ist geändert. Wer ihr angehört, bleibt in ihr.
tier-retire-button = Schließen
tier-retire-question = In die Stufe { $tier } wird niemand mehr neu aufgenommen. Wer ihr angehört, bleibt in ihr. Das lässt sich nicht rückgängig machen.
tier-retired-flash = Die Stufe nimmt keine neuen Mitglieder mehr auf.

## Networks: secretariat

secretariat-title = Sekretariat
secretariat-of-title = Sekretariat von { $network }
secretariat-lead = Wer im Sekretariat sitzt, sieht und tut alles im eigenen Netzwerk und nichts in anderen.
secretariat-none = In diesem Sekretariat sitzt noch niemand.
secretariat-seats = Sitze
secretariat-former = Frühere Sitze
secretariat-appointed-by = Berufen von
secretariat-by-operator = Betreiber
secretary-appoint-title = Jemanden berufen
secretary-email = E-Mail-Adresse des Kontos der Person
secretary-email-help = Die Person braucht hier ein Konto mit bestätigter Adresse.
secretary-appoint-button = Berufen
secretary-appointed-flash = Berufen. Die Person wurde per E-Mail benachrichtigt.
secretary-no-account = Mit dieser Adresse gibt es kein bestätigtes Konto. Bitten Sie die Person, zuerst eines zu eröffnen.
secretary-already-seated = Die Person sitzt bereits in diesem Sekretariat.
secretary-dismiss-button = Sitz beenden
secretary-dismiss-question = { $person } wird für das Sekretariat dieses Netzwerks nichts mehr sehen oder tun.
secretary-dismissed-flash = Der Sitz ist beendet. Die Person wurde per E-Mail benachrichtigt.
secretary-last-seat = Das ist der letzte Sitz: Berufen Sie zuerst jemand anderen oder wenden Sie sich an den Betreiber.
secretary-not-seated = Dieser Sitz ist bereits beendet.

## Memberships: applying

membership-application-title = Mitgliedschaft bei { $network } beantragen
membership-application-lead = Das Sekretariat von { $network } liest Ihren Aufnahmeantrag und antwortet per E-Mail.
membership-application-for = Sie stellen den Antrag für { $organisation }.
membership-application-closed = Keine Online-Anträge
membership-application-closed-hint = Dieses Netzwerk nimmt hier keine Anträge entgegen. Schreiben Sie an sein Sekretariat.
membership-application-no-representative = Zuerst müssen Sie für eine Organisation handeln
membership-application-no-representative-hint = Nur wer eine Organisation vertritt oder verwaltet, kann für sie einen Antrag stellen. Suchen Sie Ihre Organisation und bitten Sie darum, für sie handeln zu dürfen, oder tragen Sie sie ein. Wenn Sie für mehrere handeln, wählen Sie die richtige auf Ihrer Kontoseite.
membership-application-member = Ihre Organisation ist bereits Mitglied
membership-application-member-hint = Ihre Mitgliedschaft steht auf der Seite der Organisation. Das Sekretariat kann die Stufe ändern.
membership-application-waiting = Ihr Aufnahmeantrag liegt beim Sekretariat
membership-application-waiting-hint = Er wurde am { $day } gesendet. Sie erhalten eine E-Mail, wenn er beantwortet ist.
membership-application-no-tier = Keine Stufe ist für Organisationen Ihrer Art offen
membership-application-no-tier-hint = Schreiben Sie an das Sekretariat, wenn Sie meinen, dass die Art auf der Seite Ihrer Organisation falsch ist.
membership-application-message = Warum Sie Mitglied werden möchten
membership-application-message-help = Was Sie einkaufen, woran Sie arbeiten möchten, wer sich beteiligt.
membership-application-message-missing = Schreiben Sie, warum Sie Mitglied werden möchten.
membership-through-help = Falls Ihre Organisation dem Netzwerk über eine Einkaufsgemeinschaft angehören soll, die Mitglied ist.
membership-application-button = Antrag senden
membership-application-sent-flash = Der Antrag liegt beim Sekretariat. Sie haben eine Eingangsbestätigung per E-Mail erhalten.
membership-application-twice = Ihre Organisation hat bereits einen Antrag gestellt und wird eine Antwort erhalten.
membership-tier-missing = Wählen Sie eine Stufe.
membership-tier-retired = Diese Stufe nimmt keine neuen Mitglieder auf. Wählen Sie eine andere.
membership-tier-not-open = Diese Stufe ist für Organisationen dieser Art nicht offen. Wählen Sie eine andere.
membership-overlaps = Die Organisation gehört in dieser Zeit bereits zu diesem Netzwerk. Eine Organisation hat immer nur eine Mitgliedschaft zur gleichen Zeit.
membership-ends-before-it-begins = Eine Mitgliedschaft kann nicht enden, bevor sie beginnt.
membership-through-itself = Eine Organisation kann nicht über sich selbst Mitglied sein.
membership-through-no-consortium = Nur eine Einkaufsgemeinschaft oder eine zentrale Beschaffungsstelle kann andere anschließen.
membership-through-no-member = Die Einkaufsgemeinschaft ist am ersten Tag selbst nicht direktes Mitglied dieses Netzwerks.
membership-organisation-missing = Geben Sie den Namen oder die Adresse einer Organisation ein.
membership-organisation-unknown = Diese Organisation steht nicht auf der Liste.

## Desk

desk-entrance = Meine Sekretariate
desks-title = Arbeitsbereiche meiner Sekretariate
desk-waiting = { $count ->
    [0] Kein Antrag wartet
    [one] { $count } Antrag wartet
   *[other] { $count } Anträge warten
}
network-desk-title = Arbeitsbereich
desk-of-title = Arbeitsbereich von { $network }
network-desk-tabs = Seiten des Sekretariats
health-members = Mitglieder heute
health-buyers = Davon öffentliche Auftraggeber
health-through = Davon über eine Einkaufsgemeinschaft
health-joined = In den letzten 365 Tagen beigetreten
health-left = In den letzten 365 Tagen ausgetreten
health-silent = Hier spricht niemand für sie
desk-applications = Anträge
desk-applications-none = Kein Antrag wartet auf eine Antwort.
desk-applied-on = beantragt am { $day }
desk-memberships = Mitgliedschaften
desk-memberships-none = Keine passende Mitgliedschaft
desk-memberships-none-hint = Entfernen Sie einen Filter oder tragen Sie unten eine Mitgliedschaft ein.
desk-export-link = Als CSV exportieren
desk-filter = Mitgliedschaften filtern
desk-order = Sortiert nach
desk-order-name = Name
desk-order-since = Erster Tag, neueste zuerst
desk-order-country = Land
desk-order-tier = Stufe
desk-state-current = Mitglieder heute
desk-state-ahead = Später beginnend
desk-state-ended = Ehemalige Mitglieder
desk-state-any = Alle
desk-begin-title = Mitgliedschaft von Hand eintragen
desk-begin-organisation = Organisation
desk-begin-organisation-help = Ihr Name in einer beliebigen Sprache oder der letzte Teil ihrer Adresse hier.
desk-begin-through-help = Nur wenn sie dem Netzwerk über eine Einkaufsgemeinschaft angehört: Name oder Adresse der Einkaufsgemeinschaft.
desk-begin-until-help = Lassen Sie das Feld leer, wenn die Mitgliedschaft weiterläuft.
desk-begin-button = Mitgliedschaft eintragen
membership-day-missing = Geben Sie einen Tag ein.
membership-day-unreadable = Geben Sie einen Tag ein, zum Beispiel 2026-03-27.
membership-begun-flash = Die Mitgliedschaft ist eingetragen. Die Organisation wurde per E-Mail benachrichtigt.
membership-change-link = Ändern
membership-application-of-title = Aufnahmeantrag von { $organisation }
membership-application-answer = Antwort
membership-application-accepted = Angenommen
membership-application-declined = Abgelehnt
membership-application-accepted-flash = Angenommen: Beide Seiten haben es schriftlich.
membership-application-declined-flash = Abgelehnt: Beide Seiten haben es schriftlich.
membership-application-not-waiting = Dieser Antrag ist bereits beantwortet.
membership-decline-reason-missing = Geben Sie den Grund an: Die Organisation erhält ihn per E-Mail.
membership-reason = Begründung oder Nachricht
membership-reason-help = Steht in der E-Mail an die antragstellende Person. Bei einer Ablehnung erforderlich.
membership-accept-button = Annehmen
membership-decline-button = Ablehnen
membership-applicant = Beantragt von
membership-applicant-email = E-Mail
membership-applied = Beantragt am
membership-of-title = Mitgliedschaft von { $organisation }
membership-is-over = Diese Mitgliedschaft ist beendet. Ihr Verlauf bleibt; eine neue kann im Arbeitsbereich eingetragen werden.
membership-change-tier-title = Stufe ändern
membership-new-tier = Neue Stufe
membership-new-tier-since = Erster Tag in der neuen Stufe
membership-new-tier-help = Die jetzige Mitgliedschaft endet am Tag davor, und eine neue beginnt.
membership-change-tier-button = Stufe ändern
membership-tier-changed-flash = Die Stufe ist geändert. Die Organisation wurde per E-Mail benachrichtigt.
membership-same-tier = Die Organisation ist bereits in dieser Stufe.
membership-change-outside = Die Änderung muss nach dem ersten Tag der Mitgliedschaft und spätestens an ihrem letzten Tag wirksam werden.
membership-end-title = Mitgliedschaft beenden
membership-end-help = An diesem Tag gilt die Mitgliedschaft zum letzten Mal.
membership-end-affiliates = { $count ->
    [one] { $count } Organisation ist über sie Mitglied: Deren Mitgliedschaft endet am selben Tag.
   *[other] { $count } Organisationen sind über sie Mitglied: Deren Mitgliedschaften enden am selben Tag.
}
membership-end-button = Mitgliedschaft beenden
membership-ended-flash = Die Mitgliedschaft endet. Die Organisation wurde per E-Mail benachrichtigt.
membership-already-ended = Die Mitgliedschaft endet bereits an diesem Tag oder früher.
membership-recorded = Eingetragen am

## Desk: outbox

outbox-title = E-Mails
outbox-of-title = E-Mails von { $network }
outbox-lead = Jede E-Mail, die im Namen des Netzwerks geschrieben wurde: wartend, gesendet oder aufgegeben, mit jedem Versuch.
outbox-not-configured = Es ist kein Mailserver eingerichtet
outbox-not-configured-hint = E-Mails verlassen das Haus nicht. Lesen Sie sie hier und geben Sie Dringendes weiter; sie werden gesendet, sobald ein Mailserver eingerichtet ist.
outbox-filter = E-Mails filtern
outbox-filter-words = Betreff, Name oder Adresse
outbox-any-state = Jeder Status
outbox-state-waiting = Wartet
outbox-state-sent = Gesendet
outbox-state-given-up = Aufgegeben
outbox-none = Noch keine E-Mails
outbox-none-hint = Hier steht, was das Haus im Namen des Netzwerks schreibt.
outbox-none-found = Keine passende E-Mail
outbox-none-found-hint = Versuchen Sie es mit weniger Wörtern oder einem anderen Status.
outbox-total = { $count ->
    [one] { $count } E-Mail
   *[other] { $count } E-Mails
}
outbox-subject = Betreff
outbox-to = An
outbox-posted = Geschrieben
outbox-language = Sprache
outbox-attachments = Anlagen
outbox-attempts = Sendeversuche
outbox-no-attempts = Sie wurde noch keinem Mailserver übergeben.
outbox-attempt-at = Begonnen
outbox-attempt-answer = Antwort des Mailservers
outbox-attempt-cut-off = Abgebrochen, bevor eine Antwort kam: Der Mailserver hat sie vielleicht.
house-outbox-title = E-Mails des Hauses
house-outbox-lead = E-Mails, die kein Netzwerk geschrieben hat: zu Konten und dazu, wer für eine Organisation handelt.
house-outbox-none-hint = Hier steht, was das Haus zu Konten und Organisationen schreibt.
outbox-masked = Der persönliche Link in dieser E-Mail ist verborgen: Er ist nur für die Person bestimmt, an die sie geht.
outbox-secret = Der Link in dieser E-Mail öffnet jedem eine Tür, der ihn hat. Geben Sie ihn an niemanden außer { $address } weiter.

## Desk: records

records-title = Protokoll
records-of-title = Protokoll von { $network }
records-lead = Wer was wann getan hat. Hier lässt sich nichts ändern.
records-filter = Protokoll filtern
records-any-kind = Alles
records-when = Wann
records-who = Wer
records-what = Was
records-about = Worum es geht
records-by-house = Das Haus selbst
records-by-visitor = Ein Gast
records-by-unknown = Nicht festgehalten
records-none = Noch ist nichts geschehen
records-total = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}

## Networks and memberships: what the log says

network-founded = hat das Netzwerk aufgenommen
network-edited = hat die Seite des Netzwerks bearbeitet
tier-added = hat eine Stufe hinzugefügt
tier-edited = hat eine Stufe bearbeitet
tier-retired = hat eine Stufe geschlossen
secretary-appointed = hat jemanden ins Sekretariat berufen
secretary-dismissed = hat einen Sitz im Sekretariat beendet
membership-application-sent = hat die Mitgliedschaft beantragt
membership-application-decided = hat einen Aufnahmeantrag beantwortet
membership-begun = hat eine Mitgliedschaft eingetragen
membership-ended = hat eine Mitgliedschaft beendet
membership-tier-changed = hat die Stufe eines Mitglieds geändert

## Networks and memberships: letters

secretary-appointed-letter-subject = Sie sind im Sekretariat von { $network }
secretary-appointed-letter =
    Sie wurden in das Sekretariat von { $network } berufen. Ihren Arbeitsbereich finden Sie hier:

    { $link }
secretary-dismissed-letter-subject = Ihr Sitz im Sekretariat von { $network } ist beendet
secretary-dismissed-letter =
    Ihr Sitz im Sekretariat von { $network } ist beendet. Ihr Konto bleibt, wie es ist.
membership-application-sent-letter-subject = { $organisation } beantragt die Mitgliedschaft bei { $network }
membership-application-sent-letter =
    { $organisation } beantragt die Mitgliedschaft bei { $network }. Stufe: { $tier }. Gesendet von { $person }.

    { $message }

    Antworten Sie im Arbeitsbereich:
    { $link }
membership-application-receipt-letter-subject = Ihr Aufnahmeantrag bei { $network }
membership-application-receipt-letter =
    der Aufnahmeantrag von { $organisation } bei { $network } ist eingegangen. Stufe: { $tier }. Das Sekretariat wird per E-Mail antworten.
membership-accepted-letter-subject = Willkommen bei { $network }
membership-accepted-letter =
    { $organisation } ist angenommen und gehört vom { $day } an zu { $network }.

    { $reason }

    { $link }
membership-declined-letter-subject = Ihr Aufnahmeantrag bei { $network } wurde abgelehnt
membership-declined-letter =
    das Sekretariat von { $network } hat den Aufnahmeantrag von { $organisation } abgelehnt.

    { $reason }

    { $link }
membership-answer-accepted = Angenommen, Mitglied vom { $day } an
membership-answer-declined = Abgelehnt
membership-application-decided-letter-subject = Beantwortet: { $organisation } und { $network }
membership-application-decided-letter =
    der Aufnahmeantrag von { $organisation } bei { $network } wurde von { $person } beantwortet.

    { $answer }.

    { $reason }
membership-begun-letter-subject = Ihre Organisation gehört zu { $network }
membership-begun-letter =
    das Sekretariat von { $network } hat die Mitgliedschaft Ihrer Organisation eingetragen. Sie beginnt am { $day }.

    { $link }
membership-ended-letter-subject = Die Mitgliedschaft bei { $network } endet
membership-ended-letter =
    die Mitgliedschaft Ihrer Organisation bei { $network } endet. Ihr letzter Tag ist der { $day }.
membership-tier-changed-letter-subject = Ihre Stufe bei { $network } ändert sich
membership-tier-changed-letter =
    Ihre Organisation ist vom { $day } an in einer anderen Stufe von { $network }. Die neue Stufe: { $tier }.

    { $link }

## Dues

dues-basis-employees = Zahl der Beschäftigten
dues-basis-spend = Jährliche Ausgaben
dues-basis-flat = Für alle gleich
dues-pro-rata-day = Nach Tagen
dues-pro-rata-none = Immer das ganze Jahr
dues-stacking-best-only = Nur die höchste Ermäßigung zählt
dues-stacking-additive = Ermäßigungen werden zusammengezählt, höchstens bis 100 %
dues-stacking-multiplicative = Jede Ermäßigung wird von dem abgezogen, was die vorigen übrig lassen

dues-line-fee-flat = { $schedule }, Fassung { $version }: für jedes Mitglied gleich
dues-line-fee-employees =
    { $employees ->
        [one] { $schedule }, Fassung { $version }: Beitragsklasse { $band } bei { $employees } beschäftigten Person
       *[other] { $schedule }, Fassung { $version }: Beitragsklasse { $band } bei { $employees } Beschäftigten
    }
dues-line-fee-spend = { $schedule }, Fassung { $version }: Beitragsklasse { $band } bei jährlichen Ausgaben von { $spend }
dues-line-fee-percent = { $schedule }, Fassung { $version }: Beitragsklasse { $band }, { $percent } der jährlichen Ausgaben von { $spend }
dues-line-fee-floor = { $schedule }, Fassung { $version }: Beitragsklasse { $band }, { $percent } der jährlichen Ausgaben von { $spend }, angehoben auf den Mindestbeitrag von { $limit }
dues-line-fee-cap = { $schedule }, Fassung { $version }: Beitragsklasse { $band }, { $percent } der jährlichen Ausgaben von { $spend }, gesenkt auf den Höchstbeitrag von { $limit }
dues-line-absent =
    { $days ->
        [one] Mitglied an { $days } von { $of } Tagen ({ $range }): Die übrigen Tage werden abgezogen
       *[other] Mitglied an { $days } von { $of } Tagen ({ $range }): Die übrigen Tage werden abgezogen
    }
dues-line-supplement = { $name }: { $count } zu je { $each }
dues-line-supplement-part =
    { $days ->
        [one] { $name }: { $count } zu je { $each }, für { $days } von { $of } Tagen
       *[other] { $name }: { $count } zu je { $each }, für { $days } von { $of } Tagen
    }
dues-line-discount = { $name }: { $percent } Ermäßigung auf den Beitrag
dues-line-discount-rest = { $name }: { $percent } Ermäßigung auf den verbleibenden Beitrag
dues-line-discount-part =
    { $days ->
        [one] { $name }: { $percent } Ermäßigung auf den Beitrag für { $days } von { $of } Tagen ({ $range })
       *[other] { $name }: { $percent } Ermäßigung auf den Beitrag für { $days } von { $of } Tagen ({ $range })
    }
dues-line-discount-rest-part =
    { $days ->
        [one] { $name }: { $percent } Ermäßigung auf den verbleibenden Beitrag für { $days } von { $of } Tagen ({ $range })
       *[other] { $name }: { $percent } Ermäßigung auf den verbleibenden Beitrag für { $days } von { $of } Tagen ({ $range })
    }

dues-extent-all = Jedes Mitglied
dues-extent-employees-up-to =
    { $to ->
        [one] Bis zu { $to } beschäftigte Person
       *[other] Bis zu { $to } Beschäftigte
    }
dues-extent-employees =
    { $to ->
        [one] { $from } bis { $to } beschäftigte Person
       *[other] { $from } bis { $to } Beschäftigte
    }
dues-extent-employees-above =
    { $from ->
        [one] Mehr als { $from } beschäftigte Person
       *[other] Mehr als { $from } Beschäftigte
    }
dues-extent-spend-up-to = Ausgaben bis { $to }
dues-extent-spend = Ausgaben über { $from } bis { $to }
dues-extent-spend-above = Ausgaben über { $from }
dues-rate-percent = { $percent } der Ausgaben
dues-rate-floor = { $percent } der Ausgaben, mindestens { $floor }
dues-rate-cap = { $percent } der Ausgaben, höchstens { $cap }
dues-rate-both = { $percent } der Ausgaben, mindestens { $floor } und höchstens { $cap }

dues-refused-no-employees = Die Zahl der Beschäftigten ist nicht bekannt.
dues-refused-no-spend = Die jährlichen Ausgaben sind nicht bekannt.
dues-refused-currency = Die Ausgaben sind in { $currency } anzugeben.
dues-refused-figure = Diese Zahl liegt unter null oder ist unglaubhaft groß.
dues-refused-no-band = Die Beitragsordnung sagt nichts zu { $figure }.
dues-refused-condition =
    { $count ->
        [0] Die Beitragsordnung hat weder Ermäßigung noch Zuschlag und kennt deshalb „{ $condition }“ nicht.
       *[other] Die Beitragsordnung kennt „{ $condition }“ nicht. Sie kennt: { $known }.
    }

dues-check-no-bands = Die Beitragsordnung hat keine Beitragsklassen, so wüsste niemand, was zu zahlen ist.
dues-check-nothing-below = Für { $from } und weniger ist nichts festgelegt: Beitragsklasse { $band } beginnt darüber und ist die niedrigste.
dues-check-nothing-above = Über { $to } ist nichts festgelegt: Beitragsklasse { $band } endet dort, und keine Beitragsklasse schließt an.
dues-check-gap = Über { $from } bis { $to } ist nichts festgelegt: Beitragsklasse { $band } endet, bevor Beitragsklasse { $next } beginnt.
dues-check-overlap = Über { $from } bis { $to } gelten sowohl Beitragsklasse { $band } als auch Beitragsklasse { $next }.
dues-check-never-reached = Beitragsklasse { $band } kann nie gelten: Beitragsklasse { $by } umfasst sie bereits ganz.
dues-check-empty = Beitragsklasse { $band } ist leer: Sie endet dort, wo sie beginnt, oder davor.
dues-check-same-name = Der Name { $band } steht bei zwei Beitragsklassen.
dues-check-negative-edge = Beitragsklasse { $band } beginnt oder endet unter null.
dues-check-negative-amount = { $at } verlangt weniger als nichts: { $amount }.
dues-check-flat-has-edges = Beitragsklasse { $band } beginnt oder endet irgendwo, aber die Grundlage „flat“ kennt keine Zahlen.
dues-check-floor-above-cap = In Beitragsklasse { $band } liegt der Mindestbeitrag von { $floor } über dem Höchstbeitrag von { $cap }.
dues-check-floor-always-binds = In Beitragsklasse { $band } gilt immer der Mindestbeitrag: { $percent } von { $at }, dem Höchsten, das die Beitragsklasse umfasst, sind { $amount }, also weniger als der Mindestbeitrag von { $bound }. Der Prozentsatz spielt nie eine Rolle; ist es ein Druckfehler?
dues-check-cap-always-binds = In Beitragsklasse { $band } gilt immer der Höchstbeitrag: { $percent } von { $at }, wo die Beitragsklasse beginnt, sind { $amount }, also mehr als der Höchstbeitrag von { $bound }. Der Prozentsatz spielt nie eine Rolle; ist es ein Druckfehler?
dues-check-plateau = Alle in Beitragsklasse { $band } zahlen { $bound }: { $percent } von { $at }, der Grenze der Beitragsklasse, sind genau das.
dues-check-floor-never-binds = In Beitragsklasse { $band } gilt der Mindestbeitrag von { $bound } nie: { $percent } von { $at }, wo die Beitragsklasse beginnt, sind bereits { $amount }.
dues-check-cap-never-binds = In Beitragsklasse { $band } gilt der Höchstbeitrag von { $bound } nie: { $percent } von { $at }, wo die Beitragsklasse endet, sind { $amount }.
dues-check-step-down = Wer über { $at } hinausgeht, zahlt weniger: { $amount } am Ende von Beitragsklasse { $band }, { $less } am Anfang von Beitragsklasse { $next }.
dues-check-percent = { $at }: { $percent } liegt nicht über 0 % und höchstens bei 100 %.
dues-check-same-condition = Die Bedingung „{ $condition }“ steht bei zwei Ermäßigungen oder Zuschlägen.
dues-check-stacking-unsaid =
    { $count ->
       *[other] Es gibt { $count } Ermäßigungen, und „stacking“ sagt nicht, was geschieht, wenn mehrere zutreffen: best-only, additive oder multiplicative.
    }
dues-check-discounts-over-all = Alle Ermäßigungen zusammen ergeben { $percent }; mehr als der Beitrag wird nie abgezogen.
dues-check-too-large = Die Zahlen von Beitragsklasse { $band } sind zu groß, um mit ihnen zu rechnen.

invoice-issued = hat eine Rechnung oder Rechnungskorrektur ausgestellt
secretary-granted = hat jemanden in das Sekretariat aufgenommen
invoice-mailed = hat eine Rechnung per E-Mail gesendet
payment-recorded = hat eine Zahlung eingetragen
payment-taken-back = hat eine Zahlung zurückgenommen
repayment-recorded = hat eine Rückzahlung eingetragen
billing-changed = hat geändert, wohin Rechnungen gehen
spend-reported = hat die Ausgaben eines Jahres gemeldet
dues-terms-changed = hat geändert, was auf Rechnungen steht
dues-schedule-loaded = hat eine Beitragsordnung geladen
dues-condition-begun = hat eine Ermäßigung oder einen Zuschlag eingetragen
dues-condition-ended = hat eine Ermäßigung oder einen Zuschlag beendet

dues-title = Mitgliedsbeiträge
dues-tabs = Seiten zu den Mitgliedsbeiträgen
dues-of-title = Mitgliedsbeiträge von { $network }
dues-lead = Was Mitglieder schulden, was eingegangen ist und was überfällig ist.
dues-overview-title = Rechnungen
dues-run-title = Jährlicher Rechnungslauf
dues-statement-title = Kontoauszug
dues-schedules-title = Beitragsordnungen
dues-settings-title = Einstellungen

dues-kind-invoice = Rechnung
dues-kind-credit-note = Rechnungskorrektur
dues-kind-payment = Zahlung
dues-kind-payment-taken-back = Zurückgenommene Zahlung
dues-kind-repayment = Rückzahlung
dues-state = Status
dues-state-open = Offen
dues-state-part = Teilweise bezahlt
dues-state-overdue = Überfällig
dues-state-paid = Bezahlt
dues-state-credited = Gutgeschrieben
dues-state-overpaid = Zurückzuzahlen
dues-any-state = Jeder Status
dues-mailing-issued = Gesendet
dues-mailing-ahead = Erinnerung vor der Fälligkeit
dues-mailing-overdue = Erinnerung nach der Fälligkeit

dues-sum-asked = In Rechnung gestellt
dues-sum-paid = Bezahlt
dues-sum-left = Noch nicht fällig
dues-sum-overdue = Überfällig
dues-sum-credited = Gutgeschrieben
dues-sum-overpaid = Zurückzuzahlen
dues-chart = Stand des Jahres
dues-chart-source = Alle Rechnungen für { $year }
dues-chart-source-all = Alle Rechnungen aller Jahre
dues-overdue-in-all = { $amount } sind über alle Jahre hinweg überfällig.
dues-overdue-in-all-link = Überfälliges anzeigen
dues-overpaid-in-all = { $amount } sind über alle Jahre hinweg zurückzuzahlen.
dues-overpaid-in-all-link = Zurückzuzahlendes anzeigen
dues-reached-nobody = Nicht versandt: Niemand spricht hier für das Mitglied.
dues-invoices = Rechnungen
dues-invoices-total =
    { $count ->
        [one] { $count } Rechnung
       *[other] { $count } Rechnungen
    }
dues-invoices-none = Hier sind keine Rechnungen
dues-invoices-none-hint = Wählen Sie ein anderes Jahr oder einen anderen Status oder sehen Sie sich den jährlichen Rechnungslauf an.
dues-run-link = Zum jährlichen Rechnungslauf
dues-filter = Rechnungen filtern
dues-filter-words = Mitglied oder Nummer
dues-year = Jahr
dues-all-years = Alle Jahre
dues-number = Nummer
dues-member = Mitglied
dues-total = Gesamtbetrag
dues-left = Noch zu zahlen
dues-to-pay-back = { $amount } zurückzuzahlen
dues-due-on = Fällig am
dues-issued-on = Ausgestellt am
dues-document-language = Sprache des Dokuments
dues-period = Zeitraum
dues-credits = Korrigierte Rechnung
dues-net = Netto
dues-vat = Umsatzsteuer
dues-vat-at = Umsatzsteuer { $rate }
dues-total-due = Zu zahlender Betrag
dues-total-credited = Gutgeschriebener Betrag
dues-total-year = Gesamtbetrag für das Jahr
dues-line = Leistung
dues-amount = Betrag
dues-amount-in = Betrag in { $currency }
dues-currency = Währung
dues-accounting = Für die Buchhaltung
dues-accounting-about = Alles, was an diesen Tagen ausgestellt wurde oder eingegangen ist: Rechnungen, Rechnungskorrekturen und Zahlungen. Rechnungskorrekturen haben ein Minus.
dues-from = Von
dues-until = Bis
dues-export-csv = Als CSV
dues-export-xlsx = Als XLSX
dues-column-kind = Art
dues-column-number = Nummer
dues-column-of = Zu Rechnung
dues-column-day = Tag
dues-column-due = Fällig am
dues-column-member = Mitglied
dues-column-net = Netto
dues-column-vat = Umsatzsteuer
dues-column-total = Gesamtbetrag
dues-column-currency = Währung
dues-column-reference = Referenz

dues-missing-title = Bevor etwas ausgestellt werden kann, fehlt noch etwas
dues-missing-name = Der rechtliche Name des Netzwerks
dues-missing-address = Straße und Ort
dues-missing-country = Das Land
dues-missing-registration = Die USt-IdNr. oder die Registernummer; bei nicht steuerbaren Beiträgen die Registernummer
dues-missing-tax-number = Die USt-IdNr. oder die Steuernummer
dues-missing-reason = Der Grund, warum keine Umsatzsteuer erhoben wird
dues-missing-rate = Der Umsatzsteuersatz
dues-missing-iban = Die Kontonummer (IBAN)
dues-missing-prefix = Womit Rechnungsnummern beginnen
dues-incomplete = Es wurde nichts ausgestellt: Die Angaben zum Netzwerk sind unvollständig.
dues-settings-link = Zu den Einstellungen
dues-settings-of-title = Rechnungen von { $network }: Einstellungen
dues-settings-lead = Was auf jeder Rechnung steht. Ausgestellte Rechnungen behalten, was auf ihnen stand.
dues-settings-button = Einstellungen speichern
dues-settings-flash = Die Einstellungen sind gespeichert.
dues-seller = Rechnungsaussteller
dues-buyer = Rechnungsempfänger
dues-legal-name = Rechtlicher Name
dues-street = Straße und Hausnummer
dues-postcode = Postleitzahl
dues-city = Ort
dues-country-none = Land wählen
dues-vat-id = USt-IdNr.
dues-vat-id-help = Mit den Buchstaben des Landes, zum Beispiel BE0123456789.
dues-vat-id-unreadable = Das ist keine USt-IdNr.: Sie beginnt mit den zwei Buchstaben ihres Landes.
dues-registration = Registernummer
dues-registration-help = Im Handels-, Vereins- oder Behördenregister.
dues-tax-number = Steuernummer
dues-tax-number-help = Nur, wenn es keine USt-IdNr. gibt.
dues-email = E-Mail-Adresse für Fragen
dues-email-unreadable = Das ist keine E-Mail-Adresse.
dues-name-missing = Geben Sie an, an wen die Rechnung geht.
dues-country-missing = Wählen Sie ein Land.
dues-account = Konto und Bedingungen
dues-iban = Konto (IBAN)
dues-iban-unreadable = Diese Kontonummer stimmt nicht: Ihre Prüfziffern passen nicht.
dues-bic = Bank (BIC)
dues-bic-unreadable = Ein BIC hat 8 oder 11 Buchstaben und Ziffern.
dues-prefix = Nummern beginnen mit
dues-prefix-help = Aus „PP“ wird PP-2026-0001. Bis zu 12 Buchstaben, Ziffern und Bindestriche.
dues-prefix-unreadable = Nur Buchstaben, Ziffern und Bindestriche, höchstens 12.
dues-due-days = Zahlungsfrist in Tagen
dues-days-unreadable = Eine ganze Zahl von 0 bis { $most }.
dues-tax = Umsatzsteuer
dues-tax-treatment = Sind die Beiträge steuerpflichtig?
dues-tax-exempt = Von der Umsatzsteuer befreit
dues-tax-outside = Nicht steuerbar
dues-tax-rate = Steuerpflichtig
dues-treatment-missing = Geben Sie an, ob die Beiträge steuerpflichtig sind.
dues-tax-reason = Warum keine Umsatzsteuer erhoben wird
dues-tax-reason-help = Wie es das Gesetz auf einer Rechnung verlangt, zum Beispiel „Artikel 132 Absatz 1 Buchstabe l der Richtlinie 2006/112/EG“.
dues-tax-percent = Steuersatz in Prozent
dues-tax-percent-help = Nur, wenn die Beiträge steuerpflichtig sind.
dues-rate-unreadable = Ein Steuersatz ist eine Zahl von 0 bis 100.
dues-reminders = Erinnerungen
dues-ahead-days = Tage vor der Fälligkeit einer Rechnung
dues-ahead-days-help = 0: keine Erinnerung vor der Fälligkeit.
dues-every-days = Tage zwischen den Erinnerungen danach
dues-most-reminders = Höchstzahl der Erinnerungen je Rechnung
dues-most-reminders-help = 0: keine.

dues-run-of-title = Mitgliedsbeiträge von { $network } für { $year }
dues-run-lead = Sehen Sie sich an, was jedes Mitglied schuldet, bevor etwas ausgestellt wird. Was ausgestellt ist, kann nicht geändert, sondern nur durch eine Rechnungskorrektur gutgeschrieben werden.
dues-run-filter = Jahr wählen
dues-run-issued = Ausgestellt
dues-run-ready = Bereit
dues-run-waiting = Eine Angabe fehlt
dues-run-free = Zahlen nichts
dues-run-sum = Bereit zur Rechnungsstellung
dues-run-progress = Bisher ausgestellt
dues-run-progress-words =
    { $all ->
        [one] { $issued } von { $all } Rechnung
       *[other] { $issued } von { $all } Rechnungen
    }
dues-run-waiting-title = Rechnung noch nicht möglich
dues-run-waiting-caption = Mitglieder, von denen eine Angabe fehlt
dues-run-reason = Was fehlt
dues-run-ready-title = Bereit zur Ausstellung
dues-run-ready-none = Für dieses Jahr ist nichts zur Ausstellung bereit.
dues-run-ready-caption =
    { $count ->
        [one] { $count } Rechnung, wie sie ausgestellt würde
       *[other] { $count } Rechnungen, wie sie ausgestellt würden
    }
dues-run-at-once =
    { $count ->
        [one] { $count } Rechnung wird auf einmal ausgestellt; drücken Sie die Schaltfläche erneut für die nächste.
       *[other] { $count } Rechnungen werden auf einmal ausgestellt; drücken Sie die Schaltfläche erneut für die nächsten.
    }
dues-run-issue-button =
    { $count ->
        [one] { $count } Rechnung ausstellen
       *[other] { $count } Rechnungen ausstellen
    }
dues-run-issue-question =
    { $count ->
        [one] { $count } Rechnung erhält ihre Nummer und geht per E-Mail an die, die für das Mitglied sprechen. Das lässt sich nicht rückgängig machen, nur durch eine Rechnungskorrektur gutschreiben.
       *[other] { $count } Rechnungen erhalten ihre Nummern und gehen per E-Mail an die, die für die Mitglieder sprechen. Das lässt sich nicht rückgängig machen, nur durch Rechnungskorrekturen gutschreiben.
    }
dues-run-issue-deed = Ausstellen und senden
dues-run-issue-one = Diese ausstellen
dues-run-unaddressed = Es wurde keine Rechnungsanschrift angegeben: Auf der Rechnung stehen Name und Land.
dues-run-days = Nur einen Teil des Jahres Mitglied: { $range }
dues-year-unreadable = Wählen Sie ein Jahr.
dues-issued-flash = Die Rechnungen sind ausgestellt und werden per E-Mail gesendet.

dues-invoice-title = { $kind } { $number }
dues-invoice-number = Rechnungsnummer
dues-credit-note-number = Nummer der Rechnungskorrektur
dues-number-of-day = { $number } vom { $day }
dues-buyer-vat-id = Ihre USt-IdNr.
dues-exempt-because = Von der Umsatzsteuer befreit: { $reason }
dues-outside-because = Nicht steuerbar: { $reason }
dues-pay-to = Bitte zahlen Sie bis zum { $day } auf das Konto { $iban } von { $name } und geben Sie die Nummer { $number } als Verwendungszweck an.
dues-pay-to-bank = Bitte zahlen Sie bis zum { $day } auf das Konto { $iban } (BIC { $bic }) von { $name } und geben Sie die Nummer { $number } als Verwendungszweck an.
dues-download-pdf = Als PDF herunterladen
dues-download-xml = Als XML herunterladen (EN 16931)
dues-downloads = Herunterladen
dues-lines-caption = Was in Rechnung gestellt wird
dues-credit-lines-caption = Was gutgeschrieben wird
dues-payments = Zahlungen und Rechnungskorrekturen
dues-payments-none = Noch ist nichts eingegangen.
dues-payments-caption = Was eingegangen ist
dues-paid-on = Bezahlt am
dues-payment-reference = Verwendungszweck
dues-from-statement = (aus einem Kontoauszug)
dues-takes-back = (nimmt eine Zahlung zurück)
dues-paid-back = (zurückgezahlt)
dues-was-taken-back = (wurde zurückgenommen)
dues-owed-back = Es ist mehr eingegangen als verlangt: Ein Teil ist zurückzuzahlen.
dues-repay-title = Rückzahlung eintragen
dues-repaid-on = Zurückgezahlt am
dues-repay-button = Rückzahlung eintragen
dues-repaid-flash = Die Rückzahlung ist eingetragen.
dues-repay-more = Mehr als { $over } ist nicht zurückzuzahlen.
dues-credit-notes = Rechnungskorrekturen
dues-pay-title = Zahlung eintragen
dues-pay-button = Zahlung eintragen
dues-paid-flash = Die Zahlung ist eingetragen.
dues-paid-ahead = Eine Zahlung kann nicht von einem künftigen Tag sein.
dues-pay-more = Das ist mehr, als noch zu zahlen ist ({ $left }).
dues-pay-may-be-more = Der Betrag stimmt: Es ist mehr eingegangen, als noch zu zahlen ist
dues-take-back = Zurücknehmen
dues-take-back-question = Eine eigene Zeile nimmt { $amount } wieder weg. Beide bleiben stehen, hier und in der Buchhaltung; auch das Mitglied liest den Grund.
dues-taken-back-flash = Die Zahlung ist zurückgenommen.
dues-taken-back-already = Diese Zahlung wurde schon zurückgenommen.
dues-amount-unreadable = Ein Betrag über null, zum Beispiel 1250,00.
dues-credit-title = Rechnungskorrektur ausstellen
dues-credit-about = Eine Rechnung ändert sich nie. Eine Rechnungskorrektur nimmt sie ganz oder teilweise zurück und wird wie eine Rechnung per E-Mail gesendet.
dues-credit-reason = Warum
dues-credit-reason-help = Steht auf der Rechnungskorrektur, wenn sie einen Teil zurücknimmt.
dues-credit-reason-missing = Geben Sie den Grund an.
dues-credit-net = Betrag ohne Umsatzsteuer, in { $currency }
dues-credit-net-help = Lassen Sie das Feld leer, um alles zurückzunehmen, was noch übrig ist.
dues-credit-button = Rechnungskorrektur ausstellen
dues-credit-too-much = Es kann nicht mehr als { $left } gutgeschrieben werden.
dues-credit-nothing-left = Diese Rechnung ist bereits ganz gutgeschrieben.
dues-credited-flash = Die Rechnungskorrektur ist ausgestellt und wird per E-Mail gesendet.
dues-mailings = E-Mails
dues-mailings-none = Noch wurde nichts gesendet.
dues-mailing-recipients =
    { $count ->
        [0] niemand spricht hier für das Mitglied
        [one] an { $count } Person
       *[other] an { $count } Personen
    }

dues-schedules-of-title = Beitragsordnungen von { $network }
dues-schedules-lead = Was Mitglieder zahlen, als datierte Fassungen. Eine Fassung ändert sich nie; eine spätere folgt auf sie.
dues-schedules-none = Noch ist keine Beitragsordnung geladen, deshalb schuldet niemand etwas.
dues-schedules-caption = Fassungen, die neueste zuerst
dues-schedule = Beitragsordnung
dues-version = Fassung
dues-valid-from = In Kraft ab
dues-version-current = In Kraft
dues-version-ahead = Tritt später in Kraft
dues-version-past = Außer Kraft
dues-load-title = Fassung laden
dues-load-about = Eine Beitragsordnung ist eine TOML- oder JSON-Datei. Sie wird zuerst geprüft: Lücken, Überschneidungen sowie Beitragsklassen oder Grenzen, die nie eine Rolle spielen können, werden mit Begründung abgewiesen.
dues-load-file = Datei
dues-load-file-help = TOML oder JSON.
dues-load-text = Oder ihr Text
dues-load-text-help = Wird verwendet, wenn keine Datei gewählt ist.
dues-load-start = Eine Fassung schreiben, die von dieser ausgeht
dues-load-example = Von einem Beispiel ausgehen
dues-load-button = Prüfen und laden
dues-load-lines = Die Beitragsordnung Zeile für Zeile, mit dem, was nicht stimmt
dues-load-line = Zeile
dues-load-source = Text
dues-error = Fehler
dues-warning = Warnung
dues-schedule-refused = Diese Beitragsordnung kann nicht verwendet werden. Die Gründe stehen neben ihren Zeilen.
dues-schedule-unreadable = Das lässt sich nicht als Beitragsordnung lesen. Der Grund steht neben der Zeile.
dues-schedule-empty = Wählen Sie eine Datei, oder schreiben Sie die Beitragsordnung hierher.
dues-schedule-other-network = Das ist die Beitragsordnung eines anderen Netzwerks: { $network }.
dues-schedule-same-version = Diese Fassung ist bereits geladen. Eine Änderung braucht eine eigene Fassung.
dues-schedule-same-tiers = „{ $schedule }“ gilt für dieselben Stufen: Niemand wüsste, welche von beiden zählt.
dues-schedule-loaded-flash = Die Fassung ist geladen.
dues-schedule-title = { $schedule }, Fassung { $version }
dues-changed-since = Was sich seit der Fassung { $version } geändert hat
dues-changed-nothing = Nur die Tage, an denen sie in Kraft ist.
dues-source = Als Datei
dues-fact-basis = Grundlage: { $basis }, in { $currency }
dues-fact-band = Beitragsklasse { $name }: { $extent }, { $rate }
dues-fact-supplement = Zuschlag { $name }: { $value }
dues-fact-discount = Ermäßigung { $name }: { $value }
dues-fact-pro-rata = Teil eines Jahres: { $rule }
dues-fact-tiers = Stufen: { $tiers }

dues-fees-title = Beiträge von { $network }
dues-fees-lead = Was ein Jahr Mitgliedschaft kostet und was es Sie kosten würde.
dues-fees-none = Dieses Netzwerk erhebt hier keine Beiträge.
dues-fees-link = Zur Beitragsordnung
dues-table-caption = { $schedule }, Fassung { $version }, in Kraft ab { $day }
dues-band = Beitragsklasse
dues-fee-a-year = Beitrag für ein Jahr
dues-for-tiers = Für: { $tiers }
dues-all-tiers = alle Stufen
dues-discounts = Ermäßigungen
dues-discount-item = { $name }: { $percent } Ermäßigung auf den Beitrag
dues-supplements = Zuschläge
dues-supplement-item = { $name }: je { $amount }
dues-what-if = Was würden Sie zahlen?
dues-what-if-button = Berechnen
dues-what-if-result = Was ein ganzes Jahr kosten würde
dues-spend = Ausgaben des Jahres
dues-spend-in = Jährliche Ausgaben in { $currency }
dues-spend-help = Zum Beispiel 300000 oder 300.000,00.
dues-spend-unreadable = Ausgaben sind eine Zahl ab null, zum Beispiel 300000,00.
dues-conditions-legend = Was davon trifft das ganze Jahr auf Sie zu?
dues-preview-no-schedule = An diesem Tag ist keine Beitragsordnung dieses Netzwerks in Kraft.
dues-preview-other-schedule = An diesem Tag ist keine Beitragsordnung mit diesem Namen in Kraft. In Kraft: { $names }.

dues-member-title = Mitgliedsbeiträge von { $organisation }
dues-member-year-caption = Was sich für { $year } ergibt
dues-outcome-issued = Es ist in Rechnung gestellt:
dues-outcome-ready = Es kann wie folgt in Rechnung gestellt werden.
dues-outcome-free = Nichts ist geschuldet: Für diese Stufe gilt keine Beitragsordnung, jemand anderes zahlt, oder die Ermäßigungen lassen nichts übrig.
# $reckoned, $invoiced: amounts without VAT
dues-drift = Seither haben sich Angaben geändert: Das Jahr kommt jetzt auf { $reckoned }, berechnet wurden { $invoiced }.
dues-drift-about = Schreiben Sie gut, was zu viel war; war es zu wenig, schreiben Sie alles gut, dann kann hier die neue Rechnung gestellt werden.
dues-drift-credit = Zur Gutschrift für { $number }
dues-drift-title = Seit der Rechnung geändert
dues-drift-caption = Rechnungen, die etwas anderes verlangen, als das Jahr jetzt ergibt
dues-drift-what = Was sich geändert hat
dues-facts-title = Angaben
dues-employees-edit = Organisation bearbeiten
dues-spends-title = Gemeldete Ausgaben
dues-spends-none = Noch wurde nichts gemeldet.
dues-spend-button = Ausgaben melden
dues-spend-flash = Die Ausgaben sind gemeldet.
dues-conditions-title = Ermäßigungen und Zuschläge
dues-conditions-none = Keine gelten.
dues-conditions-caption = Was gilt, und wann
dues-condition = Ermäßigung oder Zuschlag
dues-condition-until-help = Leer, solange kein Ende absehbar ist.
dues-condition-button = Eintragen
dues-condition-flash = Es ist eingetragen.
dues-condition-end = Beenden
dues-condition-end-question = „{ $name }“ endet mit diesem Tag oder, wenn keiner angegeben ist, heute. Ausgestellte Rechnungen ändern sich nicht.
dues-condition-ended-flash = Das Ende ist eingetragen.
dues-condition-missing = Wählen Sie eine Ermäßigung oder einen Zuschlag.
dues-condition-order = Das Ende kann nicht vor dem Beginn liegen.
dues-condition-overlaps = Das gilt an einigen dieser Tage bereits.
dues-condition-over = Das ist bereits beendet.
dues-count = Wie oft
dues-count-help = Für Zuschläge, zum Beispiel bei zwei Abteilungen. Leer: einmal.
dues-count-unreadable = Eine ganze Zahl von 1 bis 1000.
dues-billing-title = Wohin Rechnungen gehen
dues-billing-none = Noch wurde nichts angegeben: Auf Rechnungen stünden nur Name und Land.
dues-billing-button = Speichern
dues-billing-flash = Gespeichert. Ausgestellte Rechnungen ändern sich nicht.
dues-reference = Käuferreferenz
dues-reference-help = Was Ihr eigenes System braucht, um eine Rechnung zuzuordnen, zum Beispiel eine Abteilung oder eine Leitweg-ID.
dues-order = Bestellnummer
dues-order-help = Wenn Ihre Rechnungen eine brauchen.

dues-own-title = Mitgliedsbeiträge von { $organisation }
dues-own-lead = Rechnungen aller Netzwerke, zu denen die Organisation gehört, und was diese wissen müssen.
dues-own-none = Noch keine Rechnungen
dues-own-networks = Netzwerke, die Mitgliedsbeiträge erheben
dues-own-link = Rechnungen und Mitgliedsbeiträge

dues-statement-of-title = Kontoauszug für { $network }
dues-statement-lead = Laden Sie den Kontoauszug Ihrer Bank als CSV hoch. Sie sehen, welche Rechnung jede Zeile bezahlt, bevor etwas gespeichert wird.
dues-statement-file = Kontoauszug
dues-statement-file-help = CSV mit Kopfzeile, getrennt durch Semikolons, Kommas oder Tabulatoren.
dues-statement-look-button = Ansehen
dues-statement-looked = Was eingegangen ist
dues-statement-caption =
    { $count ->
        [one] { $count } Zeile mit einem Zahlungseingang
       *[other] { $count } Zeilen mit einem Zahlungseingang
    }
dues-statement-no-lines = Auf keiner Zeile steht ein Zahlungseingang.
dues-statement-verdict = Was es ist
dues-match-whole = Bezahlt sie ganz
dues-match-part = Bezahlt einen Teil
dues-match-over = Mehr, als noch offen ist
dues-match-paid = Ist schon bezahlt
dues-match-credited = Ist schon gutgeschrieben
dues-match-unknown = Keine Rechnung gefunden
dues-match-known = Bereits gespeichert
dues-statement-keep-button = Angekreuzte Zahlungen speichern
dues-statement-keep = Speichern
dues-statement-keep-line = Zeile { $line } speichern: { $amount }
dues-statement-keep-about = Nur angekreuzte Zeilen werden gespeichert. Zeilen mit mehr, als noch offen ist, sind nicht angekreuzt: Sehen Sie sich diese zuerst an.
dues-statement-none-ticked = Kreuzen Sie die Zeilen an, die gespeichert werden sollen.
dues-statement-nothing = Es gibt nichts zu speichern.
dues-statement-kept-flash = Die Zahlungen sind gespeichert.
dues-statement-nothing-flash = Nichts wurde gespeichert: Alles war schon bekannt.
dues-statement-columns = Was wo steht
dues-statement-columns-about = Wählen Sie die Spalten einmal; der nächste Kontoauszug wird ebenso gelesen.
dues-statement-columns-missing = Wählen Sie drei verschiedene Spalten.
dues-statement-sample = Die ersten Zeilen
dues-statement-column = Spalte { $number }
dues-statement-choose = Spalte wählen
dues-statement-column-date = Tag
dues-statement-column-amount = Betrag
dues-statement-column-reference = Verwendungszweck
dues-statement-empty = In dieser Datei ist keine Tabelle.
dues-statement-too-long = Diese Datei hat zu viele Zeilen.
dues-statement-malformed = Diese Datei ist keine Tabelle.
dues-statement-odd-date = Zeile { $line }: „{ $cell }“ ist kein Tag.
dues-statement-odd-amount = Zeile { $line }: „{ $cell }“ ist kein Betrag.

dues-invoice-letter-subject = { $network }: Rechnung { $number }
dues-invoice-letter =
    anbei erhalten Sie die Rechnung { $number } von { $network } für { $year } über { $total }. Rechnungsempfänger: { $buyer }.

    Bitte zahlen Sie bis zum { $day } auf das Konto { $iban } und geben Sie die Nummer { $number } als Verwendungszweck an.

    Die XML-Datei ist dieselbe Rechnung für Ihr Buchhaltungssystem (EN 16931).

    Die Rechnung: { $link }
dues-credit-note-letter-subject = { $network }: Rechnungskorrektur { $number }
dues-credit-note-letter =
    anbei erhalten Sie die Rechnungskorrektur { $number } von { $network } über { $total }. Rechnungsempfänger: { $buyer }. Sie nimmt die Rechnung { $credited } ganz oder teilweise zurück.

    Die Rechnungskorrektur: { $link }
dues-ahead-letter-subject = { $network }: Rechnung { $number } ist am { $day } fällig
dues-ahead-letter =
    die Rechnung { $number } von { $network } über { $total } ist am { $day } fällig. Der Betrag ist noch nicht vollständig eingegangen.

    Konto: { $iban }
    Verwendungszweck: { $number }

    Wenn Sie bereits gezahlt haben, vielen Dank; dann ist nichts zu tun.

    Die Rechnung: { $link }
dues-overdue-letter-subject = { $network }: Rechnung { $number } ist überfällig
dues-overdue-letter =
    die Rechnung { $number } von { $network } über { $total } war am { $day } fällig. Der Betrag ist noch nicht vollständig eingegangen.

    Konto: { $iban }
    Verwendungszweck: { $number }

    Wenn an der Rechnung etwas nicht stimmt, schreiben Sie bitte an das Sekretariat. Wenn Sie bereits gezahlt haben, vielen Dank; dann ist nichts zu tun.

    Die Rechnung: { $link }
dues-fees-entrance = Beiträge
