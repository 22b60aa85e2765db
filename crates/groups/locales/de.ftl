## What groups are: words that every part of this room uses

group-kind-interest-group = Interessengruppe
group-kind-working-group = Arbeitsgruppe
group-kind-community-of-practice = Praxisgemeinschaft
group-kind-task-force = Taskforce

group-state-proposed = Vorgeschlagen
group-state-gathering = Sucht Interessierte
group-state-approved = Genehmigt
group-state-active = Aktiv
group-state-extended = Verlängert
group-state-dormant = Ruhend
group-state-closing = Wird beendet
group-state-closed = Beendet
group-state-succeeded = Von einer anderen Gruppe fortgeführt
group-state-declined = Abgelehnt

group-entry-open = Offen für alle, die das Statut zulässt
group-entry-on-request = Auf Anfrage

group-sector-agriculture = Landwirtschaft
group-sector-construction = Bau und Infrastruktur
group-sector-defence = Verteidigung, Sicherheit und Gefahrenabwehr
group-sector-education = Bildung und Sport
group-sector-energy = Energie und Wasser
group-sector-facilities = Gebäude- und Fuhrparkmanagement, Ausstattung
group-sector-health = Gesundheit
group-sector-ict = IKT, Cloud- und Datendienste
group-sector-mobility = Mobilität und Verkehr
group-sector-professional = Freiberufliche und beratende Dienstleistungen
group-sector-social = Soziale Dienstleistungen
group-sector-culture = Tourismus, Kultur und Kunst
group-sector-waste = Abfallwirtschaft

seat-role-leader = Leitung
seat-role-buyer = Beschaffung
seat-role-follower = Begleitung
seat-role-observer = Beobachtung

seat-end-left = Austritt aus der Gruppe
seat-end-let-go = Sitz entzogen
seat-end-lost-membership = Mitgliedschaft im Netzwerk beendet

group-not-eligible-no-member = Das Statut dieser Gruppe lässt nur Mitglieder von { $network } zu.
group-not-eligible-tier = Das Statut dieser Gruppe lässt nur Mitglieder einer höheren Stufe zu.
group-not-eligible-kind = Das Statut dieser Gruppe lässt Organisationen dieser Art nicht zu.
group-not-eligible-country = Das Statut dieser Gruppe lässt Organisationen aus diesem Land nicht zu.

## Health: what each rule says

health-ok = In Ordnung
health-warning = Braucht Aufmerksamkeit
health-broken = Nicht erfüllt

health-rule-members = Genügend Mitglieder
health-rule-head = Eine Leitung
health-rule-aim = Ein Ziel
health-rule-meetings = Treffen in diesem Jahr
health-rule-pause = Zeit seit dem letzten Treffen
health-rule-effort = Aufwand der Mitglieder
health-rule-report = Bericht an das Netzwerk
health-rule-term = Laufzeit

health-members-ok = { $members } Mitgliedsorganisationen; das Statut verlangt mindestens { $minimum }.
health-members-warning = { $members } Mitgliedsorganisationen, genau so viele, wie das Statut verlangt: Wenn eine austritt, sind es weniger als { $minimum }.
health-members-broken =
    { $members ->
        [0] Keine Mitgliedsorganisation
        [one] { $members } Mitgliedsorganisation
       *[other] { $members } Mitgliedsorganisationen
    }; das Statut verlangt mindestens { $minimum }.
health-head-ok = Die Gruppe hat eine Leitung.
health-head-warning = Die Organisation, die die Gruppe leitet, hat niemanden benannt, der für sie spricht.
health-head-broken = Niemand leitet die Gruppe.
health-aim-ok = Die Gruppe sagt, was sie erreichen will.
health-aim-broken = Die Gruppe sagt nicht, was sie erreichen will.
health-meetings-ok =
    { $held ->
        [one] { $held } Treffen hat
       *[other] { $held } Treffen haben
    } in diesem Jahr stattgefunden, geplant: { $planned }. Das Statut verlangt mindestens { $minimum } im Jahr.
health-meetings-warning =
    { $held ->
        [one] { $held } Treffen hat
       *[other] { $held } Treffen haben
    } in diesem Jahr stattgefunden, geplant: { $planned }. Bis zum { $by } ist ein weiteres fällig: Das Statut verlangt mindestens { $minimum } im Jahr.
health-meetings-broken =
    { $held ->
        [one] { $held } Treffen hat
       *[other] { $held } Treffen haben
    } in diesem Jahr stattgefunden, bis heute fällig: { $due }, geplant: { $planned }. Das Statut verlangt mindestens { $minimum } im Jahr.
health-pause-ok = Tage seit dem letzten Treffen am { $last }: { $days }. Das Statut erlaubt { $longest }, also bis zum { $until }.
health-pause-warning = Tage seit dem letzten Treffen am { $last }: { $days }. Spätestens am { $until } sollte das nächste stattfinden: Das Statut erlaubt { $longest } Tage.
health-pause-broken = Tage ohne Treffen seit dem { $last }: { $days }. Das Statut erlaubt { $longest }, also bis zum { $until }.
health-pause-unmet-ok = Seit dem { $last } noch kein Treffen. Das Statut erlaubt { $longest } Tage ohne, also bis zum { $until }.
health-pause-unmet-warning = Seit dem { $last } noch kein Treffen. Spätestens am { $until } sollte eines stattfinden: Das Statut erlaubt { $longest } Tage.
health-effort-ok = Kein Mitglied hat in diesem Jahr mehr als { $most } Tage aufgewendet; das Statut erlaubt { $cap }.
health-effort-warning = Ein Mitglied hat in diesem Jahr schon { $most } Tage aufgewendet; das Statut erlaubt { $cap }.
health-effort-broken = Ein Mitglied hat in diesem Jahr { $most } Tage aufgewendet; das Statut erlaubt { $cap }.
health-effort-others-ok = Kein Mitglied ist auch nur in der Nähe der { $cap } Tage im Jahr, die das Statut erlaubt.
health-effort-others-warning = Ein Mitglied nähert sich den { $cap } Tagen im Jahr, die das Statut erlaubt.
health-effort-others-broken = Ein Mitglied hat mehr als die { $cap } Tage im Jahr aufgewendet, die das Statut erlaubt.
health-report-ok = Der nächste Bericht ist am { $due } fällig.
health-report-warning = Ein Bericht ist am { $due } fällig.
health-report-broken = Ein Bericht war am { $due } fällig.
health-term-ok = Die Laufzeit endet am { $ends }.
health-term-warning = Die Laufzeit endet am { $ends }: Verlängern Sie sie, übergeben Sie die Arbeit oder beenden Sie die Gruppe.
health-term-broken = Die Laufzeit endete am { $ends }: Verlängern Sie sie, übergeben Sie die Arbeit oder beenden Sie die Gruppe.

## Groups: directory and page

groups-title = Gruppen
groups-lead = Mitglieder, die gemeinsam an einem Thema arbeiten: was jede Gruppe will, wer mitmacht und wie man beitritt.
groups-filter = Gruppen filtern
groups-filter-words = Wörter aus Name oder Ziel
groups-filter-words-chosen = „{ $words }“
groups-filter-network = Netzwerk
groups-filter-any-network = Alle Netzwerke
groups-filter-any-sector = Alle Bereiche
groups-filter-any-kind = Alle Arten
groups-filter-country = Mitglied aus
groups-filter-any-country = Alle Länder
groups-filter-any-state = Jeder Status
groups-filter-open = Beitritt
groups-filter-open-any = Offen oder nicht
groups-filter-open-yes = Offen für Mitglieder
groups-filter-cpv-help = Die ersten Ziffern genügen, zum Beispiel 45.
groups-total =
    { $count ->
        [one] { $count } Gruppe
       *[other] { $count } Gruppen
    }
groups-none = Hier ist keine Gruppe
groups-none-hint = Versuchen Sie es mit weniger Filtern oder schlagen Sie selbst eine Gruppe vor.
groups-none-fewer = Versuchen Sie es mit weniger Filtern.
groups-all-link = Alle Gruppen
groups-associated-title = Verwandte Gruppen
groups-associated-lead = Gruppen anderer Netzwerke, die zu denselben Filtern passen.
groups-front-title = Gruppen, die Mitglieder suchen
groups-organisation-title = Gruppen
groups-organisation-all = Alle ihre Gruppen
group-name = Name
group-kind = Art
group-sector = Bereich
group-state = Status
group-cpv = CPV-Codes
group-entry = Beitritt
group-aim = Ziel
group-aim-none = Die Gruppe sagt noch nicht, was sie erreichen will.
group-problem = Gemeinsames Interesse oder Problem
group-requirements = Was Sie mitbringen sollten
group-term-ends = Ende der Laufzeit
group-charter = Statut
group-charter-version = { $name }, Fassung { $number }
group-open-tag = Offen für Mitglieder
group-members-title = Mitglieder
group-members-none = Noch macht niemand mit.
group-members-count =
    { $count ->
        [0] Keine Mitglieder
        [one] { $count } Mitglied
       *[other] { $count } Mitglieder
    }
group-members-and-observers =
    { $all ->
        [one] { $all } Organisation
       *[other] { $all } Organisationen
    }, davon { $counting ->
        [one] { $counting } Mitglied
       *[other] { $counting } Mitglieder
    }
group-member-organisation = Organisation
group-member-country = Land
group-member-role = Rolle
group-member-core = Kerngruppe
group-life-title = Werdegang der Gruppe
group-succeeded-by = Die Arbeit wird fortgeführt von
group-carries-on = Führt die Arbeit fort von
group-gathering-title = Gefundene Mitglieder
group-gathering-count = { $have } von mindestens { $need } Organisationen
group-tabs = Seiten der Gruppe
group-tab-about = Über die Gruppe
group-tab-members = Mitglieder
group-tab-life = Werdegang und Zustand
search-kind-group = Gruppe

## Joining

group-join-title = Beitreten
group-join-member = Ihre Organisation ist Mitglied dieser Gruppe.
group-join-closed = Dieser Gruppe kann zurzeit niemand beitreten.
group-join-sign-in = Melden Sie sich an, um für Ihre Organisation beizutreten.
group-join-sign-in-link = Anmelden
group-join-no-organisation = Um beizutreten, müssen Sie für eine Organisation handeln: Bitten Sie auf Ihrer Kontoseite darum, für Ihre handeln zu dürfen.
group-join-no-representative = Nur wer Ihre Organisation vertritt, kann für sie beitreten. Bitten Sie jemanden aus Ihrer Organisation, der diese Rolle hat.
group-join-network = Wer diesem Netzwerk beitreten kann und wie:
group-join-role = In welcher Rolle?
group-join-message = Wie erfüllen Sie die Voraussetzungen?
group-join-message-help = Die Leitung der Gruppe liest dies und entscheidet.
group-join-button = Für Ihre Organisation beitreten
group-join-ask-button = Beitritt anfragen
group-joined-flash = Ihre Organisation ist der Gruppe beigetreten.
group-asked-flash = Ihre Anfrage liegt bei der Leitung der Gruppe. Sie erhalten eine E-Mail.
group-join-asked = Ihre Organisation hat am { $day } den Beitritt angefragt. Die Leitung der Gruppe entscheidet, und solange es keine gibt, das Sekretariat; Sie erhalten eine E-Mail.
group-request-withdraw-button = Anfrage zurücknehmen
group-request-withdrawn-flash = Die Anfrage ist zurückgenommen.
seat-refused-not-now = Das ist beim jetzigen Status der Gruppe nicht möglich.
seat-refused-already-member = Ihre Organisation ist bereits Mitglied dieser Gruppe.
seat-refused-already-asked = Ihre Organisation hat bereits angefragt. Die Leitung der Gruppe antwortet per E-Mail.
seat-refused-full = Die Gruppe hat so viele Mitglieder, wie ihr Statut erlaubt.
seat-refused-no-message = Schreiben Sie, wie Sie die Voraussetzungen erfüllen.
seat-refused-no-colleague = Nur wer für die Organisation handelt, kann in der Gruppe für sie sprechen.
seat-refused-offer-waits = Die Leitung wird durch ein Angebot übergeben, und ein Angebot wartet bereits.
seat-refused-another-head = Ein anderes Mitglied leitet die Gruppe. Die Leitung kann nur übergeben werden.

## Proposing and editing

group-propose-link = Gruppe vorschlagen
group-propose-title = Gruppe vorschlagen
group-propose-lead = Schreiben Sie, was Sie erreichen wollen und warum. Das Sekretariat liest es und fragt dann das Netzwerk, wer mitmachen würde.
group-propose-charter = Nach welchem Statut?
group-propose-charter-help = Mindestens { $minimum } Organisationen; { $meetings } Treffen im Jahr.
group-propose-charter-missing = Wählen Sie ein Statut, nach dem Gruppen vorgeschlagen werden können.
group-propose-no-charter = Es gibt kein Statut, nach dem Sie eine Gruppe vorschlagen können
group-propose-no-charter-hint = Gruppen werden von Mitgliedern eines Netzwerks vorgeschlagen. Handeln Sie für eine Organisation, die Mitglied ist.
group-propose-no-representative = Nur wer Ihre Organisation vertritt, kann für sie eine Gruppe vorschlagen.
group-propose-who-else = Wer noch?
group-propose-who-else-help = Organisationen, die das Interesse teilen oder mitmachen könnten. Das lesen nur Sie und das Sekretariat.
group-propose-who-else-note = Wer noch mitmachen könnte: { $text }
group-propose-lead-it = Wir bieten an, die Gruppe zu leiten
group-propose-lead-it-help = Sie können die Leitung später übergeben.
group-propose-button = Vorschlag senden
group-proposed-flash = Vielen Dank. Ihr Vorschlag liegt beim Sekretariat.
group-name-missing = Geben Sie der Gruppe einen Namen.
group-name-taken = Das Netzwerk hat bereits eine Gruppe namens „{ $name }“. Machen Sie dort mit, wählen Sie einen anderen Namen oder kreuzen Sie das Kästchen an.
group-name-taken-sure = Eine weitere Gruppe mit demselben Namen vorschlagen
group-problem-missing = Schreiben Sie, welches Interesse oder Problem Sie teilen.
group-problem-help = Womit haben Sie und andere zu kämpfen? Markdown ist möglich.
group-aim-help = Was soll am Ende der Laufzeit erreicht sein? Markdown ist möglich.
group-sector-choose = Bereich wählen
group-sector-missing = Wählen Sie einen Bereich.
group-cpv-help = Codes mit acht Ziffern, durch Leerzeichen getrennt: 45000000 33100000.
group-cpv-unreadable = { $code } ist kein CPV-Code.
group-cpv-too-many = Höchstens zwanzig Codes.
group-requirements-help = Nur bei Beitritt auf Anfrage.
group-seen-by = Wer darf von der Gruppe wissen?
group-seen-by-everyone = Alle
group-seen-by-members = Mitglieder des Netzwerks
group-seen-by-group = Nur ihre Mitglieder und das Sekretariat
group-edit-title = Gruppe bearbeiten
group-edit-link = Angaben zur Gruppe bearbeiten
group-edit-button = Speichern
group-edit-around = Thema und Mitglieder
group-edited-flash = Gespeichert.

## The life of a group

group-next-title = Was als Nächstes möglich ist
group-steps-title = Was bisher geschah
group-step-when = Wann
group-step-who = Wer
group-step-note = Warum, für die Mitglieder (freiwillig)
group-step-flash = Erledigt. Wer es wissen soll, erhält eine E-Mail.
group-step-gather = Das Netzwerk fragen, wer mitmachen würde
group-step-approve = Genehmigen
group-step-open = Gruppe eröffnen
group-step-extend = Laufzeit verlängern
group-step-rest = Gruppe ruhen lassen
group-step-wake = Gruppe wieder aufnehmen
group-step-begin-to-close = Beendigung einleiten
group-step-begin-to-close-question = Die Gruppe stellt ihre Arbeit ein und schreibt ihren Abschlussbericht.
group-step-close = Endgültig beenden
group-step-close-question = Alles bleibt lesbar, und nichts kann mehr geändert werden. Das lässt sich nicht rückgängig machen.
group-step-succeed = Von einer anderen Gruppe fortführen lassen
group-step-succeed-question = Diese Gruppe endet. Ihre Dokumente bleiben und sind auch von der anderen Gruppe aus zu lesen. Jedes Mitglied wird gefragt, ob es folgt. Das lässt sich nicht rückgängig machen.
group-step-decline = Vorschlag ablehnen
group-step-decline-question = Der Vorschlag endet hier. Wer ihn gemacht hat, erhält eine E-Mail: Schreiben Sie, warum.
group-step-of-secretariat = Diesen Schritt geht das Sekretariat des Netzwerks.
group-successor = Welche Gruppe führt die Arbeit fort?
group-successor-choose = Gruppe wählen
group-successor-missing = Wählen Sie die Gruppe, die die Arbeit fortführt.
group-missing-title = Noch nicht möglich, weil:
group-missing-not-now = Für diesen Schritt ist nicht die Zeit: Der Status der Gruppe ist „{ $state }“.
group-missing-members = Sie hat { $have } von mindestens { $need } Mitgliedsorganisationen.
group-missing-head = Niemand leitet sie.
group-missing-aim = Sie sagt nicht, was sie erreichen will.
group-missing-extension = Das Statut erlaubt keine weitere Verlängerung.
group-missing-final-report = Der Abschlussbericht ist nicht eingereicht.
group-missing-meeting-ahead = Am { $day } steht noch ein Treffen an: Halten Sie es vorher ab, sagen Sie es ab oder nehmen Sie die Gruppe davon herunter.
group-missing-other-group = Eine Gruppe kann nicht ihre eigene Arbeit fortführen.
group-missing-same-network = Die andere Gruppe gehört zu einem anderen Netzwerk.
group-missing-living-successor = Die andere Gruppe nimmt keine Mitglieder auf: Sie ist nicht offen oder selbst beendet.
group-missing-wave-group = Die Welle hat keine Gruppe, die auf ihre Eröffnung wartet.
group-missing-approval = „{ $group }“ ist nicht bereit zur Eröffnung.
group-report-title = Bericht an das Netzwerk
group-report-final-title = Abschlussbericht
group-report-text = Was hat die Gruppe getan?
group-report-help = Ergebnisse, Zahlen, was als Nächstes kommt. Markdown ist möglich.
group-report-button = Einreichen
group-report-missing = Schreiben Sie, was zu berichten ist.
group-report-of = Bericht vom { $day }
group-report-final-of = Abschlussbericht vom { $day }
group-reported-flash = Der Bericht ist eingereicht.
group-follow-title = Der nächsten Gruppe folgen?
group-follow-question = Die Arbeit dieser Gruppe wird von „{ $group }“ fortgeführt. Nimmt Ihre Organisation dort einen Sitz ein?
group-follow-yes = Ja, wir folgen
group-follow-no = Nein
group-followed-flash = Ihre Organisation hat einen Sitz in der nächsten Gruppe.
group-not-followed-flash = Ihre Organisation folgt nicht.

## Seats

seat-people = Wer für sie spricht
seat-people-none = Niemand benannt
seat-people-and-deputies = { $name }; Stellvertretung: { $deputies }
seat-people-deputies-only = Niemand benannt; Stellvertretung: { $deputies }
seat-effort-title = In diesem Jahr aufgewendete Tage
seat-effort-of = { $days } von { $cap } Tagen
seat-effort = { $days } Tage
seat-deeds = Ändern
seat-change = Ändern
seat-change-button = Speichern
seat-changed-flash = Gespeichert.
seat-let-go-button = Sitz entziehen
seat-let-go-question = { $organisation } verliert den Sitz sofort und erhält eine E-Mail.
seat-let-go-flash = Der Sitz ist beendet.
seat-requests-title = Beitrittsanfragen
seat-decision-reason = Was möchten Sie dazu sagen?
seat-grant-button = Aufnehmen
seat-refuse-button = Ablehnen
seat-granted-flash = Die Organisation hat einen Sitz.
seat-not-granted-flash = Die Anfrage ist abgelehnt.
seat-own-title = Der Sitz Ihrer Organisation
seat-own-link = Wer spricht, und Austritt
seat-representative = Vertretung
seat-deputies = Stellvertretung
seat-deputies-help = Sie dürfen, was die Vertretung darf.
seat-deputies-nobody = Noch handelt niemand sonst für Ihre Organisation; es kann keine Stellvertretung benannt werden.
seat-people-button = Speichern
seat-leave-button = Gruppe verlassen
seat-leave-question = Der Sitz Ihrer Organisation endet sofort. Wenn sie die Gruppe leitet, ist die Leitung danach unbesetzt; wenn sie das letzte Mitglied ist, ruht die Gruppe.
group-left-flash = Ihre Organisation hat die Gruppe verlassen.
head-offer-title = Übergabe der Leitung
head-offer-mine = Sie werden gebeten, diese Gruppe zu leiten.
head-offer-waits = { $organisation } wurde gebeten, die Gruppe zu leiten, und hat noch nicht geantwortet.
head-none-title = Niemand leitet diese Gruppe
head-none-offer = Leitung anbieten an
head-none-about = Das Sekretariat kann die Leitung einem Mitglied anbieten.
head-none-link = Jemanden finden
head-offer-button = Leitung anbieten
head-offer-withdraw-button = Angebot zurücknehmen
head-accept-button = Annehmen
head-decline-button = Ablehnen
head-offered-flash = Das Angebot ist gemacht. Die Organisation erhält eine E-Mail.
head-offer-withdrawn-flash = Das Angebot ist zurückgenommen.
head-accepted-flash = Ihre Organisation leitet jetzt die Gruppe.
head-declined-flash = Das Angebot ist abgelehnt.

## Health, the desk, my groups

health-title = Zustand
health-rule = Regel
health-any-rule = Alle Regeln
health-facts = Feststellung
health-charter = Statut
health-version = Fassung { $number }
health-summary-fine = Die Gruppe lebt: Sie hält alle Regeln ihres Statuts ein.
health-summary-wrong =
    { $count ->
        [one] Eine Regel des Statuts ist verletzt oder wird es bald sein.
       *[other] { $count } Regeln des Statuts sind verletzt oder werden es bald sein.
    }
health-rules-link = Zu den Regeln
health-each-rule = Regel für Regel
groups-desk-title = Arbeitsbereich Gruppen
groups-desk-lead = Alle Gruppen Ihrer Netzwerke, die mit den größten Mängeln zuerst.
groups-desk-waiting = Wartet auf Sie
groups-desk-next-step = Nächster Schritt
groups-desk-on-their-way = Auf dem Weg
groups-desk-lacks = Was fehlt
groups-desk-worst-first = Gruppen, größte Mängel zuerst
groups-desk-wrong = Was nicht stimmt
groups-desk-nothing-wrong = Nichts
groups-desk-members-of = { $have } von { $need }
groups-desk-resting = Ruht seit dem { $day }.
groups-desk-last-meeting = Letztes Treffen
groups-desk-pulse = Treffen in 12 Monaten
groups-desk-ways = Regeln und Wellen
group-proposed-on = Vorgeschlagen am
my-groups-title = Meine Gruppen
my-groups-none = Sie sprechen für keinen Sitz in einer Gruppe
my-groups-none-hint = Treten Sie für Ihre Organisation einer Gruppe bei oder bitten Sie jemanden aus Ihrer Organisation, Sie für ihren Sitz zu benennen.
my-groups-next = Nächstes Treffen: { $day }
my-groups-no-next = Kein Treffen geplant
my-groups-over = Beendete Gruppen
my-groups-head = Sie leiten sie
my-groups-waiting = Warten auf Antwort

## Charters and waves

charter = Statut
charters-title = Statute
charters-of-link = Statute von { $network }
charters-lead = Die Regeln, nach denen Gruppen arbeiten, mit jeder Fassung und dem, was sie geändert hat.
charters-none = Noch kein Statut
charters-none-hint = Das Sekretariat schreibt die Regeln für jede Art von Gruppe.
charter-version-title = Fassung { $number }, gültig ab { $day }
charter-in-force = In Kraft
charter-changes = Was sich geändert hat
charter-changes-missing = Schreiben Sie, was anders ist und warum.
charter-amend-title = Nächste Fassung schreiben
charter-write-title = Neues Statut schreiben
charter-write-button = Speichern
charter-written-flash = Das Statut ist gespeichert.
# $day: the day
charter-retired-since = Keine neuen Gruppen seit { $day }
charter-retirement-title = Neue Gruppen nach diesem Statut
charter-retirement-note = Gruppen, die nach einem Statut arbeiten, machen weiter, wenn es nicht mehr angeboten wird; neue können danach nicht mehr vorgeschlagen werden. Sie können es wieder anbieten.
charter-retire-button = Nicht mehr anbieten
charter-offer-button = Wieder anbieten
charter-retired-flash = Nach diesem Statut kann keine Gruppe mehr vorgeschlagen werden.
charter-offered-flash = Nach diesem Statut können wieder Gruppen vorgeschlagen werden.
charter-name = Wie heißt eine Gruppe nach diesem Statut?
charter-name-help = Zum Beispiel: Interessengruppe.
charter-name-missing = Geben Sie dem Statut einen Namen.
charter-kind-missing = Wählen Sie eine Art.
charter-valid-from = Gültig ab
charter-valid-from-help = Was bis dahin gilt, bleibt, wie es ist.
charter-valid-from-missing = Geben Sie an, von welchem Tag an es gilt.
charter-in-the-past = Eine neue Fassung kann nicht von einem vergangenen Tag an gelten: Die Gruppen wurden nach dem beurteilt, was damals galt.
charter-nothing-new = Die Regeln sind dieselben wie in der Fassung davor.
charter-any = Alle
charter-none = Keine Regel
charter-past-rules = Was sie besagte
charter-yes = Ja
charter-rank = Offen für Mitglieder ab dieser Stufe
charter-rank-none = Auch für Organisationen, die nicht Mitglied sind
charter-kinds = Arten von Organisationen
charter-kinds-help = Nichts angekreuzt: jede Art.
charter-countries = Länder
charter-countries-help = Codes mit zwei Buchstaben, durch Leerzeichen getrennt; leer: jedes Land.
charter-country-unreadable = { $code } ist kein Ländercode.
charter-members-min = Mindestzahl verschiedener Organisationen
charter-members-min-missing = Geben Sie an, wie viele Organisationen mindestens nötig sind.
charter-members-max = Höchstzahl der Organisationen
charter-members-max-below = Die Höchstzahl liegt unter der Mindestzahl.
charter-head = Bezeichnung der Leitung
charter-head-help = Zum Beispiel: Moderation, Community-Leitung, Vorsitz.
charter-head-missing = Geben Sie an, wie die Leitung heißt.
charter-core = Eine Kerngruppe steuert sie zusammen mit der Leitung
charter-meetings = Treffen im Jahr mindestens
charter-pause = Tage ohne Treffen höchstens
charter-effort = Arbeitstage je Mitglied und Jahr höchstens
charter-term = Laufzeit in Monaten
charter-extension = Verlängerung in Monaten
charter-extensions = Verlängerungen höchstens
charter-extension-missing = Geben Sie an, wie viele Monate eine Verlängerung dauert, oder erlauben Sie keine.
charter-report = Monate zwischen zwei Berichten
charter-discount = Ermäßigung des Mitgliedsbeitrags für die leitende Organisation
charter-discount-help = Ihr Name in der Beitragsordnung, zum Beispiel: facilitator.
charter-discount-unknown = Die Beitragsordnungen kennen keine Ermäßigung mit diesem Namen, wohl aber: { $names }.
charter-discount-none = Das Netzwerk hat keine Beitragsordnung mit einer Ermäßigung.
wave = Welle
wave-none = In keiner Welle
wave-assign-button = Welle speichern
waves-of-link = Wellen von { $network }
waves-title = Wellen
waves-lead = Gruppen, die zusammen geplant und eröffnet werden.
waves-none = Noch keine Welle
waves-none-hint = Planen Sie eine und ordnen Sie ihr dann vorgeschlagene oder genehmigte Gruppen auf deren eigener Seite zu.
wave-empty = Zu dieser Welle gehört noch keine Gruppe. Eine Gruppe wird ihr auf deren eigener Seite „Werdegang und Zustand“ zugeordnet.
wave-name = Name einer neuen Welle
wave-name-missing = Geben Sie der Welle einen Namen.
wave-plan-button = Welle planen
wave-planned-flash = Die Welle ist geplant.
wave-open-button = Alle Gruppen dieser Welle eröffnen
wave-open-question = Alle ihre Gruppen nehmen heute die Arbeit auf, und ihre Laufzeit beginnt. Jede muss genehmigt sein.
wave-opened-on = Eröffnet am { $day }
wave-opened-flash = Die Gruppen der Welle sind eröffnet.

## Letters

group-letter-note = { $name } schreibt: { $note }
group-letter-note-secretariat = Das Sekretariat schreibt: { $note }
group-proposed-letter-subject = Vorgeschlagen: { $group }
group-proposed-letter = Eine Gruppe wurde vorgeschlagen: { $group }. Lesen Sie den Vorschlag und entscheiden Sie, ob das Netzwerk gefragt wird: { $link }
group-gathering-letter-subject = Wer macht mit? { $group }
group-gathering-letter = Das Netzwerk wird jetzt gefragt, wer mitmachen würde. Gruppe: { $group }. Sagen Sie es weiter: { $link }
group-asked-letter-subject = Würden Sie mitmachen? { $group }
group-asked-letter =
    Ihr Netzwerk fragt, wer bei einer neuen Gruppe mitmachen würde: { $group }.

    Was sie erreichen will: { $aim }

    Mehr lesen und mitmachen: { $link }
group-enough-letter-subject = Genug Mitglieder: { $group }
group-enough-letter = { $group } hat { $have } Mitgliedsorganisationen, so viele, wie das Statut verlangt. Entscheiden Sie, wie es weitergeht: { $link }
group-approved-letter-subject = Genehmigt: { $group }
group-approved-letter = { $group } ist genehmigt und wird bald eröffnet: { $link }
group-active-letter-subject = Eröffnet: { $group }
group-active-letter = { $group } hat die Arbeit aufgenommen: { $link }
group-extended-letter-subject = Verlängert: { $group }
group-extended-letter = { $group } wird um eine weitere Laufzeit verlängert: { $link }
group-dormant-letter-subject = Ruht: { $group }
group-dormant-letter = { $group } ruht. Alles bleibt erhalten, von Ihnen wird nichts verlangt, und die Arbeit kann wieder aufgenommen werden: { $link }
group-closing-letter-subject = Wird beendet: { $group }
group-closing-letter = { $group } wird beendet und muss noch den Abschlussbericht einreichen: { $link }
group-closed-letter-subject = Beendet: { $group }
group-closed-letter = { $group } ist beendet. Alles bleibt lesbar: { $link }
group-succeeded-letter-subject = Eine andere Gruppe führt die Arbeit fort: { $group }
group-succeeded-letter = Eine andere Gruppe führt die Arbeit fort. Bisherige Gruppe: { $group }. Geben Sie auf der Seite „Werdegang und Zustand“ an, ob Ihre Organisation folgt: { $link }
group-declined-letter-subject = Nicht aufgegriffen: { $group }
group-declined-letter = Der Vorschlag „{ $group }“ wurde nicht aufgegriffen: { $link }
group-report-letter-subject = Bericht: { $group }
group-report-letter = { $group } hat einen Bericht eingereicht: { $link }
group-empty-letter-subject = Ohne Mitglieder: { $group }
group-empty-letter = Das letzte Mitglied der Gruppe „{ $group }“ ist ausgetreten. Sie ruht jetzt: { $link }
member-joined-letter-subject = { $organisation } tritt bei: { $group }
member-joined-letter = { $organisation } ist der Gruppe „{ $group }“ beigetreten: { $link }
seat-asked-letter-subject = { $organisation } fragt den Beitritt an: { $group }
seat-asked-letter = { $organisation } möchte der Gruppe „{ $group }“ beitreten. Entscheiden Sie auf der Seite ihrer Mitglieder: { $link }
seat-granted-letter-subject = Willkommen in der Gruppe „{ $group }“
seat-granted-letter = Ihre Organisation hat einen Sitz in der Gruppe „{ $group }“: { $link }
seat-refused-letter-subject = Ihre Beitrittsanfrage: { $group }
seat-refused-letter = Ihre Organisation hat keinen Sitz in der Gruppe „{ $group }“ erhalten: { $link }
seat-letter-note = { $name } schreibt dazu: { $note }
seat-ended-letter-subject = Ihr Sitz ist beendet: { $group }
seat-ended-letter = { $organisation } hat keinen Sitz mehr in der Gruppe „{ $group }“. Grund: { $reason }. { $link }
member-left-letter-subject = { $organisation } ist nicht mehr dabei: { $group }
member-left-letter = { $organisation } ist nicht mehr Mitglied der Gruppe „{ $group }“. Grund: { $reason }. { $link }
head-vacant-letter-subject = Ohne Leitung: { $group }
head-vacant-letter = { $organisation } hat die Gruppe „{ $group }“ geleitet und ist nicht mehr Mitglied. Grund: { $reason }. Ein anderes Mitglied sollte die Leitung übernehmen; das Sekretariat kann sie einem Mitglied anbieten: { $link }
head-offered-letter-subject = Übernehmen Sie die Leitung? { $group }
head-offered-letter = Ihre Organisation wird gebeten, die Gruppe „{ $group }“ zu leiten. Antworten Sie auf der Seite ihrer Mitglieder: { $link }
head-new-letter-subject = { $organisation } übernimmt die Leitung: { $group }
head-new-letter = { $organisation } leitet von heute an die Gruppe „{ $group }“: { $link }
head-declined-letter-subject = { $organisation } übernimmt die Leitung nicht: { $group }
head-declined-letter = { $organisation } hat es abgelehnt, die Gruppe „{ $group }“ zu leiten: { $link }
group-digest-letter-subject = Ihre Gruppen: was Aufmerksamkeit braucht
group-digest-letter =
    Kurz gefasst, was in diesem Monat in den Gruppen, die Sie leiten, Aufmerksamkeit braucht oder ansteht:

    { $groups }

    Dieser Brief kommt höchstens einmal im Monat, und nur solange eine Ihrer Gruppen etwas braucht.
group-digest-meeting = Treffen am { $day }
group-digest-fine = Es fehlt nichts.
health-letters-subject = Mehrere Gruppen: bitte ansehen
health-letters =
    Diese Gruppen brauchen Aufmerksamkeit:

    { $groups }
health-letter-subject = { $group }: bitte ansehen
health-letter =
    { $group } braucht Aufmerksamkeit:

    { $findings }

    Hier sehen Sie, was zu tun ist: { $link }

## Workspace: what every page of it says

workspace-tabs = Seiten der Gruppe
workspace-tab = Arbeitsraum
workspace-tab-overview = Überblick
workspace-tab-meetings = Treffen
workspace-tab-discussion = Diskussion
workspace-tab-papers = Dokumente
workspace-tab-decisions = Entscheidungen
workspace-tab-plan = Plan
workspace-tab-updates = Meldungen
workspace-page-title = { $page } – { $group }
workspace-over = Diese Gruppe ist beendet. Was sie aufbewahrt hat, kann gelesen werden, und nichts wird mehr geändert.
workspace-author-left = Jemand, der nicht mehr dabei ist
workspace-secretariat = Sekretariat
workspace-language = Sprache des Textes
workspace-markdown-help = Sie können Markdown verwenden: **fett**, - Listen, [Links](https://…). Aus Bildern werden Links.
workspace-circle-group = Mitglieder der Gruppe
workspace-circle-core-group = Kerngruppe
workspace-circle-members = Mitglieder des Netzwerks
workspace-circle-everyone = Alle

## Workspace: its first page

workspace-asked = Für Sie zu tun
workspace-asked-nothing = Zurzeit ist nichts für Sie zu tun.
workspace-ask-vote = Abstimmen: { $question }
workspace-ask-request = Entscheiden: { $organisation } möchte beitreten
workspace-ask-hours = Ihre Stunden eintragen: „{ $title }“, { $date }
workspace-ask-until = Bis zum { $date }
workspace-effort = Aufwand Ihrer Organisation in diesem Jahr
workspace-next = Nächstes Treffen
workspace-news = Neu
workspace-news-none = Noch ist nichts gesagt oder bereitgestellt worden.
workspace-news-post = Diskussion
workspace-news-paper = Dokument
workspace-news-note = { $author }, { $at }
group-outputs = Ergebnisse
group-updates-all = Alle Meldungen

## Workspace: meetings

meetings-ahead = Bevorstehend
meetings-none-ahead = Kein Treffen ist geplant.
meetings-held = Vergangen
meetings-none-held = Noch hat kein Treffen stattgefunden.
meeting-count = { $count ->
    [one] { $count } Organisation war anwesend
   *[other] { $count } Organisationen waren anwesend
}
meeting-row-minutes = Protokoll: ja
meeting-row-minutes-missing = Protokoll: fehlt
meeting-row-hours = Stunden: { $noted } von { $members }
meeting-cancelled = Abgesagt
meeting-call-title = Treffen einberufen
meeting-call-button = Treffen einberufen
meeting-called-flash = Das Treffen steht im Kalender aller Mitglieder, und sie sind benachrichtigt.
meeting-title = Titel
meeting-day = Tag
meeting-starts = Von
meeting-ends = Bis
meeting-zone = Zeitzone
meeting-online = Zugangslink
meeting-online-help = Nur Mitglieder sehen ihn.
meeting-connect = Am Treffen online teilnehmen
meeting-place = Ort
meeting-agenda = Tagesordnung
meeting-no-agenda = Es gibt noch keine Tagesordnung.
agenda-write = Tagesordnung schreiben oder ändern
agenda-button = Tagesordnung speichern
agenda-written-flash = Die Tagesordnung ist gespeichert.
meeting-nowhere = Geben Sie an, wo man sich trifft: einen Link, einen Ort oder beides.
meeting-with = Gemeinsam mit anderen Gruppen
meeting-with-groups = Gemeinsam mit
meeting-with-far = Gruppen anderer Netzwerke
meeting-with-far-groups = Und mit
meeting-with-help = Das Treffen zählt für jede dieser Gruppen. Ihre Leitungen werden benachrichtigt und können ihre Gruppe wieder herausnehmen.
meeting-other-is-over = Eine dieser Gruppen ist beendet: Sie trifft sich nicht mehr.
meeting-count-title = Eine Veranstaltung als Treffen dieser Gruppe zählen
meeting-count-event = Adresse der Veranstaltung
meeting-count-help = Zum Beispiel ein Programmpunkt auf einer Konferenz, die andere veranstalten. Kopieren Sie die Adresse ihrer Seite.
meeting-count-button = Als Treffen zählen
meeting-counted-flash = Die Veranstaltung zählt als Treffen dieser Gruppe.
meeting-counted-already = Diese Veranstaltung zählt bereits als Treffen dieser Gruppe.
meeting-no-such-event = Unter dieser Adresse gibt es keine Veranstaltung, die Sie sehen dürfen.
meeting-event-cancelled = Diese Veranstaltung wurde abgesagt.
meeting-event-without-day = Diese Veranstaltung hat noch keinen Tag.
meeting-time = Wann
meeting-when = { $date }, { $hours } { $zone }
meeting-joint = Gemeinsam mit
meeting-event = Im Kalender
meeting-event-page = Seite der Veranstaltung
meeting-own-title = Ihre Organisation
meeting-own-lead = Für { $organisation }. Es dauert nur einen Moment und zeigt, wie viel diese Gruppe von ihren Mitgliedern verlangt.
meeting-we-were-there = Wir waren anwesend
meeting-hours = Arbeitsstunden
meeting-hours-help = Mit Vor- und Nachbereitung, zum Beispiel 1,5 oder 1:30.
meeting-hours-short = Stunden
meeting-note-button = Eintragen
meeting-noted-flash = Es ist eingetragen.
meeting-not-hours = Geben Sie die Stunden für dieses eine Treffen als Zahl an, höchstens { $most }.
meeting-hours-above-cap = Mit diesen Stunden wären es in diesem Jahr { $given }: mehr, als das Statut von einem Mitglied verlangt. Kreuzen Sie das Kästchen an, wenn das stimmt, oder berichtigen Sie die Stunden.
meeting-hours-sure = Ja, die Stunden stimmen
meeting-not-held = Anwesenheit und Stunden werden eingetragen, wenn das Treffen stattgefunden hat.
meeting-attendance = Wer anwesend war
meeting-attendance-caption = Organisationen, ob sie anwesend waren, und ihre Stunden
meeting-organisation = Organisation
meeting-there = Anwesend
meeting-there-of = { $organisation } war anwesend
meeting-there-yes = Ja
meeting-there-no = Nein
meeting-hours-of = Stunden von { $organisation }
meeting-note-all-button = Anwesenheit und Stunden eintragen
minutes-title = Protokoll
minutes-none = Es gibt noch kein Protokoll.
minutes-about = Fassung { $number }, { $author }, { $at }
minutes-version = Fassung { $number }
minutes-versions = Fassungen des Protokolls
minutes-write = Protokoll schreiben oder berichtigen
minutes-text = Protokoll
minutes-button = Protokoll speichern
minutes-written-flash = Das Protokoll ist gespeichert. Über die erste Fassung wurden alle Mitglieder benachrichtigt.
meeting-cancel = Treffen absagen
meeting-cancel-question = Alle Mitglieder der beteiligten Gruppen werden mit Ihrem Grund benachrichtigt. Das lässt sich nicht rückgängig machen.
meeting-cancel-deed = Absagen und benachrichtigen
meeting-cancel-reason = Grund
meeting-cancelled-flash = Das Treffen ist abgesagt, und die Mitglieder sind benachrichtigt.
meeting-not-ahead = Nur ein bevorstehendes Treffen kann abgesagt werden.
meeting-no-reason = Geben Sie den Grund an: Er wird den Mitgliedern mitgeteilt.
meeting-not-ours = Diese Veranstaltung führen andere durch: Nur sie können sie absagen.
meeting-move = Datum, Uhrzeit oder Ort ändern
meeting-move-lead = Alle, die für einen Sitz der beteiligten Gruppen sprechen, erhalten eine E-Mail mit dem neuen Termin und Ort.
meeting-move-button = Speichern und Mitglieder benachrichtigen
meeting-moved-flash = Das Treffen ist geändert, und die Mitglieder sind benachrichtigt.
meeting-not-moved-flash = Datum, Uhrzeit und Ort sind wie zuvor; niemand wurde angeschrieben.
meeting-cannot-move = Nur ein Treffen, das eine Gruppe einberufen hat und das noch bevorsteht, kann hier geändert werden.
meeting-has-agenda = Diese Veranstaltung hat mehrere Tage oder Programmpunkte außerhalb dieser Zeiten. Das Sekretariat verlegt sie einzeln im Kalender.
meeting-withdraw = Diese Gruppe aus dem Treffen herausnehmen
meeting-withdraw-question = Das Treffen zählt für diese Gruppe nicht mehr. Was für sie eingetragen wurde, wird gelöscht.
meeting-withdrawn-flash = Das Treffen zählt für diese Gruppe nicht mehr.
meeting-letter-subject = Treffen: { $title }, { $date }
meeting-letter-called = die Gruppe „{ $group }“ trifft sich: { $title }.
meeting-letter-joint = Es ist ein gemeinsames Treffen. Weitere Gruppen: { $groups }. Wer Ihre Gruppe leitet, kann sie aus dem Treffen herausnehmen.
meeting-letter-more = Tagesordnung und Zugangslink: { $address }
meeting-letter-cancelled-subject = Abgesagt: { $title }, { $date }
meeting-letter-cancelled = das Treffen „{ $title }“ am { $date } findet nicht statt.
meeting-letter-reason = Grund: { $reason }
meeting-letter-moved-subject = Geändert: { $title }, { $date }
meeting-letter-moved = Zeit oder Ort des Treffens „{ $title }“, das für den { $from } angekündigt war, haben sich geändert. Es findet jetzt so statt:
minutes-letter-subject = Protokoll: { $title }
minutes-letter = das Protokoll zu „{ $title }“ liegt vor.
minutes-letter-hours = Bitte tragen Sie auf derselben Seite die Stunden Ihrer Organisation ein: { $address }

## Workspace: discussion

topics-none = Noch wurde nichts diskutiert
topics-none-text = Eröffnen Sie ein Thema: eine Frage, die die anderen in einer Minute beantworten können.
topic-note = { $count ->
    [one] { $count } Beitrag
   *[other] { $count } Beiträge
}, zuletzt: { $at }
topic-new = Thema eröffnen
topic-title = Worum geht es?
topic-circle = Für wen
topic-open-button = Thema eröffnen
topic-opened-flash = Das Thema ist eröffnet.
topic-closed = Geschlossen
topic-is-closed = Dieses Thema ist geschlossen: Es kann gelesen werden, und nichts kommt hinzu.
topic-close = Thema schließen
topic-reopen = Thema wieder öffnen
topic-closed-flash = Das Thema ist geschlossen.
topic-reopened-flash = Das Thema ist wieder offen.
post-text = Ihr Beitrag
post-text-help = Sie können Markdown verwenden. Legen Sie Bilder und Dateien bei den Dokumenten ab und verlinken Sie sie hier.
post-answer = Antworten
post-button = Antwort senden
post-written-flash = Ihre Antwort steht in der Diskussion.
post-edited = { $at }, geändert: { $edited }
post-withdrawn = Dieser Beitrag wurde von der Person, die ihn geschrieben hat, zurückgenommen.
post-change = Ändern oder zurücknehmen
post-change-title = Ihren Beitrag ändern
post-change-button = Änderung speichern
post-changed-flash = Ihr Beitrag ist geändert.
post-withdraw = Beitrag zurücknehmen
post-withdraw-question = Der Text wird endgültig gelöscht. Dass es einen Beitrag gab, bleibt sichtbar.
post-withdrawn-flash = Ihr Beitrag ist zurückgenommen.
discussion-letters = E-Mails zu dieser Diskussion
discussion-often = Wie oft möchten Sie erfahren, was gesagt wird?
discussion-often-at-once = Bei jedem Beitrag, sofort
discussion-often-daily = Einmal am Tag, wenn es Beiträge gab
discussion-often-weekly = Einmal in der Woche, wenn es Beiträge gab
discussion-often-never = Nie
discussion-letters-button = Auswahl speichern
discussion-letters-flash = Ihre Auswahl ist gespeichert.
post-letter-subject = { $topic } ({ $group })
post-letter = { $author } hat in der Gruppe „{ $group }“ zu „{ $topic }“ geschrieben:
post-letter-read = Lesen: { $address }
post-letter-reply = Einmal über diesen Link antworten (nur für Sie, zwei Wochen lang): { $address }
post-letter-choice = Wie oft Sie diese E-Mails erhalten, bestimmen Sie: { $address }
digest-letter-subject = { $count ->
    [one] { $count } Beitrag in Ihren Gruppen
   *[other] { $count } Beiträge in Ihren Gruppen
}
digest-letter-topic = „{ $topic }“, { $count ->
    [one] { $count } Beitrag:
   *[other] { $count } Beiträge, die letzten:
}
digest-letter-post = - { $author }: { $text }
reply-title = Ihre Antwort
reply-as = Sie antworten als { $name }, { $organisation }.
reply-once = Wir senden Ihnen eine E-Mail mit Ihrer Antwort; über den Link darin erscheint sie in der Diskussion. Angemeldet können Sie ohne diesen Schritt antworten.
reply-held-flash = Danke. Ihre Antwort wartet: Öffnen Sie den Link in der E-Mail, die zu Ihnen unterwegs ist.
reply-held-title = Ist das Ihre Antwort?
reply-held-button = Ja, in meinem Namen veröffentlichen
reply-held-not-you = Wenn Sie das nicht geschrieben haben, schließen Sie diese Seite: Niemand wird es sehen, und nach zwei Wochen wird es gelöscht.
reply-over-title = Dieser Link gilt nicht mehr
reply-over = Er wurde benutzt, ist abgelaufen, oder die Diskussion ist geschlossen. Melden Sie sich an, um zu lesen und zu antworten.
reply-over-link = Zur Diskussion
reply-letter-subject = Ist das Ihre Antwort zu „{ $topic }“?
reply-letter = über den Link in einer E-Mail an Sie hat jemand, ohne angemeldet zu sein, diese Antwort zu „{ $topic }“ geschrieben:
reply-letter-confirm = Wenn sie von Ihnen ist, öffnen Sie innerhalb von zwei Wochen diesen Link, und sie erscheint in Ihrem Namen: { $address }
reply-letter-not-you = Wenn sie nicht von Ihnen ist, tun Sie nichts: Niemand wird sie sehen.

## Workspace: papers

papers-none = Es gibt noch keine Dokumente
papers-none-text = Stellen Sie bereit, was die anderen brauchen können: Kriterien, Vergabeunterlagen, Folien.
papers-caption = Dokumente, ihre neueste Fassung und wer sie haben darf
papers-of-predecessor = Dokumente von { $group }
paper-title = Titel
paper-latest = Neueste Fassung
paper-circle = Wer es haben darf
paper-file = Datei
paper-file-help = Höchstens { $size }. Arten: { $kinds }.
paper-kind-and-size = { $kind }, { $size }
paper-version = Fassung { $number }, { $date }
paper-version-note = Fassung { $number }, { $at }, { $kind }
paper-versions = Fassungen
paper-version-add = Fassung hinzufügen
paper-version-what-is-new = Was neu ist
paper-version-button = Fassung hinzufügen
paper-version-added-flash = Die Fassung ist hinzugefügt; die früheren bleiben.
paper-add-title = Dokument hinzufügen
paper-add-button = Dokument hinzufügen
paper-added-flash = Das Dokument ist hinzugefügt.
paper-supersedes = Ersetzt
paper-supersedes-help = Das ältere Dokument bleibt, als ersetzt gekennzeichnet.
paper-supersedes-none = Kein anderes Dokument
paper-supersedes-this = Ersetzt
paper-is-superseded = Ersetzt
paper-superseded-by = Ersetzt durch ein neueres Dokument:
paper-no-file = Wählen Sie eine Datei, die nicht leer ist.
paper-kind-unknown = Dateien dieser Art werden nicht angeboten. Arten: { $kinds }.
paper-disguised = Der Inhalt dieser Datei ist nicht, was ihr Name sagt.

## Workspace: decisions

polls-lead = Jede Organisation hat eine Stimme; Vertretung und Stellvertretung stimmen für denselben Sitz ab.
polls-none = Noch wurde über nichts abgestimmt
polls-none-text = Wer die Gruppe steuert, kann alle Organisationen auf einmal fragen.
poll-open = Offen
poll-note-open = { $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
} bisher, offen bis { $at }
poll-note-closed = { $count ->
    [one] { $count } Stimme
   *[other] { $count } Stimmen
}, geschlossen: { $at }
poll-put-title = Eine Frage zur Abstimmung stellen
poll-put-button = Zur Abstimmung stellen
poll-put-flash = Die Frage ist gestellt, und wer abstimmt, ist benachrichtigt.
poll-question = Frage
poll-answers = Antworten
poll-answers-help = Je Zeile eine, zwei bis zwölf.
poll-answers-count = Geben Sie zwei bis zwölf verschiedene Antworten ein, je Zeile eine.
poll-answer-too-long = Eine Antwort kann höchstens { $longest } Zeichen haben.
poll-closes = Offen bis
poll-closes-help = In Ihrer eigenen Zeitzone.
poll-closes-wrong = Wählen Sie einen Zeitpunkt in der Zukunft, innerhalb eines Jahres.
poll-about = Was man wissen sollte
poll-about-open = Gestellt von { $author }, offen bis { $at }
poll-about-closed = Gestellt von { $author }, geschlossen: { $at }
poll-your-vote = Stimme Ihrer Organisation
poll-your-vote-help = Sie können sie ändern, bis die Abstimmung geschlossen wird.
poll-vote = Abstimmen
poll-vote-again = Stimme ändern
poll-no-answer = Wählen Sie eine der Antworten.
poll-is-closed = Diese Abstimmung ist geschlossen.
poll-observer = In der Rolle „Beobachtung“ wird nicht abgestimmt.
vote-cast-flash = Die Stimme Ihrer Organisation zählt.
poll-result = { $count ->
    [one] Ergebnis von { $count } Stimme
   *[other] Ergebnis von { $count } Stimmen
}
poll-result-later = Sie sehen das Ergebnis, sobald Ihre Organisation abgestimmt hat oder die Abstimmung geschlossen ist.
poll-votes = Wer wie abgestimmt hat
poll-answer = Antwort
poll-close = Abstimmung jetzt schließen
poll-close-question = Es werden keine Stimmen mehr angenommen. Das lässt sich nicht rückgängig machen.
poll-closed-flash = Die Abstimmung ist geschlossen.
poll-letter-subject = Ihre Stimme: { $question }
poll-letter = die Gruppe „{ $group }“ entscheidet: { $question } Ihre Organisation hat eine Stimme. Offen bis { $until }.
poll-reminder-subject = Noch offen: { $question }
poll-reminder = Ihre Organisation hat in der Gruppe „{ $group }“ noch nicht abgestimmt: { $question } Die Abstimmung ist offen bis { $until }.
poll-letter-vote = Abstimmen: { $address }

## Workspace: plan

plan-aim = Ziel
plan-roadmap = Fahrplan
plan-none = Der Fahrplan ist leer.
plan-general = Für alle Teilziele
plan-kind = Was ist es?
plan-kind-objective = Teilziel
plan-kind-activity = Aktivität
plan-kind-deliverable = Arbeitsergebnis
plan-state = Status
plan-state-planned = Geplant
plan-state-under-way = In Arbeit
plan-state-done = Erledigt
plan-state-dropped = Verworfen
plan-title = In einer Zeile
plan-title-help = Ein Teilziel sagt, woran man erkennt, dass es erreicht ist.
plan-objective = Dient dem Teilziel
plan-objective-none = Allen
plan-due = Bis
plan-due-on = Bis zum { $date }
plan-due-late = War fällig am { $date }
plan-output = Ergebnis
plan-output-label = Ein Ergebnis der Gruppe
plan-output-help = Ein Arbeitsergebnis, das auf der öffentlichen Seite der Gruppe steht, sobald es erledigt ist.
plan-address = Wo es zu finden ist
plan-add = In den Fahrplan aufnehmen
plan-add-button = Aufnehmen
plan-added-flash = Es steht im Fahrplan.
plan-progress = Wie weit ist es?
plan-progress-button = Speichern
plan-moved-flash = Der Fahrplan ist auf dem neuesten Stand.
actions-title = Aufgaben
actions-none = Noch hat niemand etwas übernommen.
actions-caption = Wer macht was bis wann
action-what = Was
action-who = Wer
action-who-choose = Organisation wählen
action-open = Offen
action-late = Überfällig
action-done = Es ist erledigt
action-reopen = Doch nicht erledigt
action-add = Aufgabe eintragen
action-add-button = Eintragen
action-noted-flash = Die Aufgabe ist eingetragen, und die zuständige Organisation ist benachrichtigt.
action-done-flash = Erledigt.
action-reopened-flash = Die Aufgabe ist wieder offen.
action-letter-subject = Ihre Aufgabe: { $what }
action-letter = in der Gruppe „{ $group }“ hat Ihre Organisation diese Aufgabe übernommen: { $what }
action-reminder-subject = Bald fällig: { $what }
action-reminder = in der Gruppe „{ $group }“ ist diese Aufgabe, die Ihre Organisation übernommen hat, bald fällig: { $what }
action-letter-due = Bis zum { $date }.
action-letter-done = Geben Sie dort an, wenn sie erledigt ist: { $address }

## Workspace: updates

updates-none = Noch keine Meldungen
updates-none-text = Hier steht, was die Gruppe ihrem Netzwerk und der Öffentlichkeit mitteilt.
updates-feed-of = Meldungen von { $group }
update-publish-title = Meldung veröffentlichen
update-headline = Überschrift
update-text = Text
update-circle = Für wen sie bestimmt ist
update-publish-button = Veröffentlichen
update-published-flash = Die Meldung ist veröffentlicht.
update-withdraw = Zurücknehmen
update-withdraw-question = Hier liest sie niemand mehr. Feeds, die schon abgerufen wurden, behalten sie.
update-withdrawn-flash = Die Meldung ist zurückgenommen.

## Workspace: what is found of it

search-kind-group-topic = Diskussion
search-kind-group-paper = Dokument
search-kind-group-decision = Entscheidung
search-kind-group-update = Meldung
search-kind-group-minutes = Protokoll
search-kind-group-plan = Fahrplan
search-kind-group-action = Aufgabe

## Workspace: what an imported group brought along

history-link = Was diese Gruppe aus einem anderen Haus mitgebracht hat
history-title = Aus einem anderen Haus
history-lead = Diese Gruppe wurde am { $date } importiert. Namen von Personen und Organisationen stehen hier so, wie sie dort geschrieben wurden; niemand von ihnen hat dadurch ein Konto.
history-members = Mitglieder
history-role = Rolle
history-people = Personen
history-time = Wann
history-since = seit dem { $date }
history-steps = Werdegang
history-report = Bericht vom { $date }
history-joint = gemeinsam mit { $groups }

## What the log says

charter-written = hat eine Fassung eines Statuts geschrieben
charter-retired = hat ein Statut zurückgezogen
charter-offered = hat ein Statut wieder angeboten
group-proposed = hat eine Gruppe vorgeschlagen
group-gathering = hat gefragt, wer bei einer Gruppe mitmacht
group-declined = hat eine Gruppe abgelehnt
group-approved = hat eine Gruppe genehmigt
group-opened = hat eine Gruppe eröffnet
group-extended = hat die Laufzeit einer Gruppe verlängert
group-rested = hat eine Gruppe ruhen lassen
group-woken = hat eine Gruppe wieder aufgenommen
group-closing = hat begonnen, eine Gruppe abzuschließen
group-closed = hat eine Gruppe abgeschlossen
group-succeeded = hat eine Gruppe an eine andere übergeben
group-edited = hat die Angaben zu einer Gruppe geändert
group-reported = hat über eine Gruppe berichtet
group-imported = hat eine Gruppe importiert
group-seat-taken = hat einen Sitz in einer Gruppe eingenommen
group-seat-ended = hat einen Sitz in einer Gruppe beendet
group-seat-changed = hat einen Sitz in einer Gruppe geändert
group-seat-asked-for = hat um einen Sitz in einer Gruppe gebeten
group-seat-refused = hat einen Sitz in einer Gruppe nicht gewährt
group-seat-request-withdrawn = hat eine Anfrage nach einem Sitz in einer Gruppe zurückgenommen
group-head-offered = hat einem anderen Mitglied die Leitung einer Gruppe angeboten
group-head-offer-ended = hat ein Angebot zur Leitung einer Gruppe beendet
group-head-began = hat die Leitung einer Gruppe übernommen
group-head-ended = leitet eine Gruppe nicht mehr
workspace-plan-changed = hat den Plan einer Gruppe geändert
workspace-plan-imported = hat den Plan einer Gruppe importiert
workspace-action-noted = hat eine Aufgabe festgehalten
workspace-action-imported = hat eine Aufgabe importiert
workspace-meeting-called = hat ein Treffen einberufen
workspace-meeting-changed = hat ein Treffen einer Gruppe geändert
workspace-meeting-withdrawn = hat ein Treffen von einer Gruppe gelöst
workspace-meeting-noted = hat Anwesenheit und Stunden eines Treffens festgehalten
workspace-minutes-written = hat ein Protokoll geschrieben
workspace-update-published = hat eine Meldung einer Gruppe veröffentlicht
workspace-update-withdrawn = hat eine Meldung einer Gruppe zurückgezogen
workspace-update-reached = hat festgelegt, für wen eine Meldung ist
workspace-update-imported = hat eine Meldung einer Gruppe importiert
workspace-post-written = hat in einer Diskussion geschrieben
workspace-post-revised = hat einen Beitrag einer Diskussion überarbeitet
workspace-topic-closed = hat ein Thema geschlossen oder wieder geöffnet
workspace-topic-imported = hat ein Thema importiert
workspace-paper-added = hat ein Dokument hinzugefügt
workspace-paper-reached = hat festgelegt, für wen ein Dokument ist
workspace-paper-imported = hat ein Dokument importiert
workspace-poll-put = hat eine Frage zur Abstimmung gestellt
workspace-poll-imported = hat eine Entscheidung importiert
workspace-vote-cast = hat abgestimmt
