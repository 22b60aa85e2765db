# Pages that belong to no room

front-title = Öffentliche Auftraggeber lernen, treffen sich und kaufen gemeinsam besser ein
front-lead = Schulungen, Konferenzen und Arbeitsgruppen der Netzwerke, in denen Behörden und Einrichtungen der Sozialwirtschaft voneinander lernen und ihren Bedarf bündeln.
front-events = Eine Schulung finden
front-sign-up = Konto eröffnen

about-title = Über dieses Haus
about-lead = Guildhall ist freie Software, mit der Netzwerke öffentlicher Auftraggeber ihr eigenes Haus der Begegnung führen.
about-accessibility-title = Barrierefreiheit
about-accessibility = Jede Seite ist darauf angelegt, WCAG 2.2, Stufe AA, zu erfüllen, funktioniert ohne Skripte und allein mit der Tastatur und wird bei jeder Änderung automatisch geprüft. Wenn Ihnen etwas im Weg steht, sagen Sie es bitte dem Sekretariat des Netzwerks, zu dem die Seite gehört.
about-privacy-title = Datenschutz
about-privacy = Das Haus setzt nur die Cookies, die es braucht: eines, damit Sie angemeldet bleiben, und je eines für die Sprache und die Darstellung, die Sie gewählt haben. Nichts wird von anderen Websites geladen. Wenn Sie angemeldet sind, können Sie herunterladen, was über Sie gespeichert ist, und Ihr Konto löschen.
about-privacy-kept = Was Sie eingeben, wird für die Veranstaltung, die Gruppe oder die Mitgliedschaft aufbewahrt, zu der Sie es eingeben; lesen können es das Sekretariat dieses Netzwerks und wen die Seite nennt. Was geschehen ist, bleibt verzeichnet; wenn Sie Ihr Konto löschen, werden Ihr Name und Ihre Adresse daraus entfernt.
# $contact: name and e-mail address
about-privacy-contact = Verantwortlich für dieses Haus und die personenbezogenen Daten darin: { $contact }
about-privacy-contact-unknown = Wer dieses Haus betreibt, hat noch nicht angegeben, wer für personenbezogene Daten verantwortlich ist; bitte fragen Sie das Sekretariat Ihres Netzwerks.
about-api-title = Datenschnittstelle
about-api = Alles, was Sie hier sehen können, können auch Programme lesen. Die Schnittstelle ist beschrieben unter
about-licence-title = Quellcode und Lizenz
# $version: version of the program
about-licence = Dies ist Version { $version }, veröffentlicht unter der Open-Source-Lizenz für die Europäische Union (EUPL) 1.2.

search-title = Suche
search-label = Was suchen Sie?
search-button = Suchen
search-hint = Suchen Sie Veranstaltungen, Organisationen und Netzwerke. Sie finden, was Sie sehen dürfen.
# $count: number of results
search-total = { $count ->
    [one] { $count } Treffer
   *[other] { $count } Treffer
}
search-results = Treffer
search-nothing-title = Nichts gefunden
search-nothing = Versuchen Sie es mit weniger oder anderen Wörtern; kleine Tippfehler schaden nicht.

form-answer-missing = Wählen Sie eine der beiden Antworten.

error-home = Zur Startseite
error-not-found-title = Hier ist nichts
error-not-found = Die Seite gibt es nicht, oder sie ist nicht für Sie bestimmt. Wenn Sie ein Konto haben, melden Sie sich an und versuchen Sie es noch einmal.
error-forbidden-title = Das dürfen Sie nicht tun
error-forbidden = Sie dürfen das sehen, aber nicht tun. Wenden Sie sich an das Sekretariat oder an jemanden, der Ihre Organisation verwaltet.
error-sign-in-title = Bitte melden Sie sich an
error-sign-in = Das ist nur für Personen mit einem Konto.
error-too-many-title = Zu viele Versuche
error-too-many = Von hier kamen zu viele Versuche. Warten Sie eine Minute und versuchen Sie es dann noch einmal.
error-unavailable-title = Im Moment nicht möglich
error-unavailable = Das Haus kann das im Moment nicht. Was Sie vorher gesendet haben, ist sicher. Bitte versuchen Sie es in ein paar Minuten noch einmal.
error-too-large-title = Zu groß
error-too-large = Was Sie gesendet haben, ist größer, als dieses Haus annimmt.
error-refused-title = Das wurde nicht angenommen
error-refused = Etwas in dem, was Sie gesendet haben, muss berichtigt werden.
error-malformed-title = Das wurde nicht verstanden
error-malformed = Die Anfrage wurde nicht verstanden. Gehen Sie zurück und versuchen Sie es noch einmal.
error-fault-title = Hier ist etwas schiefgegangen
error-fault = Das ist unser Fehler, nicht Ihrer. Er wurde vermerkt.
error-fault-number = Wenn Sie ihn melden, nennen Sie bitte diese Nummer:
