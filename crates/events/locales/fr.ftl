## What events are: words that every part of this room uses

event-state-draft = Brouillon
event-state-announced = Annoncé
event-state-open = Inscriptions ouvertes
event-state-full = Complet
event-state-closed = Inscriptions closes
event-state-running = En cours
event-state-past = Terminé
event-state-cancelled = Annulé

event-target-public-authority = Autorités publiques
event-target-social-economy = Entités de l’économie sociale
event-target-supplier = Fournisseurs
event-target-other = Autres
event-target-public-authority-one = Autorité publique
event-target-social-economy-one = Entité de l’économie sociale
event-target-supplier-one = Fournisseur
event-target-other-one = Autre

event-registration-open = Ouverte : dans l’ordre des inscriptions, puis liste d’attente
event-registration-selection = Manifestation d’intérêt : l’organisateur sélectionne
event-registration-invitation = Sur invitation
event-registration-external = Sur un autre site
event-registration-none = Aucune : les personnes qui ont convoqué la réunion notent les présences

event-role-organiser = Organisé par
event-role-co-host = Accueilli par
event-role-cooperation = En coopération avec
event-role-support = Avec le soutien de

session-format-plenary = Plénière
session-format-panel = Table ronde d’experts
session-format-workshop = Atelier
session-format-round-table = Tables de discussion
session-format-simulation = Jeu de simulation
session-format-study-visit = Visite d’étude
session-format-market = Salon
session-format-break = Pause

event-place-online = En ligne
event-place-follows = Lieu à annoncer
event-place-and-online = { $place }, et en ligne
event-closes-on = Clôture des inscriptions le { $day }

## The calendar

event-navigation = Calendrier
event-calendar-title = Calendrier
event-calendar-lead = Formations, conférences, webinaires et réunions de travail de tous les réseaux de cette maison.
event-calendar-views = Vues du calendrier
event-calendar-upcoming = À venir
event-calendar-month = Par mois
event-calendar-past = Passés
event-calendar-no-day = Pas encore de date
event-calendar-none = Rien n’est prévu
event-calendar-none-hint = Aucun événement à venir ne correspond. Consultez les événements passés, ou abonnez-vous ci-dessous pour avoir connaissance du prochain.
event-calendar-none-past = Aucun événement passé ne correspond
event-calendar-show-all = Afficher tous les événements à venir
event-calendar-keep = Suivre l’actualité
event-calendar-keep-lead = Les deux abonnements suivent ce que vous avez choisi ci-dessus et se mettent à jour d’eux-mêmes.
event-calendar-subscribe = S’abonner dans mon calendrier (iCalendar)
event-calendar-follow = Suivre les nouveaux événements (flux Atom)
event-feed-title = Événements
event-feed-of = Événements – { $house }

event-filter-title = Filtrer
event-filter-country = Pays
event-filter-any-country = Tous les pays
event-filter-language = Langue
event-filter-any-language = Toutes les langues
event-filter-audience = Destiné à
event-filter-any-audience = Tout le monde
event-filter-topic = Thème
event-filter-any-topic = Tous les thèmes
event-filter-network = Réseau
event-filter-any-network = Tous les réseaux
event-filter-free = Places
event-filter-free-any = Indifférent
event-filter-free-yes = Places disponibles

event-month-turn = Autres mois
event-month-previous = Mois précédent
event-month-next = Mois suivant
event-month-jump = Aller à un autre mois
event-month-month = Mois
event-month-year = Année
event-month-empty = Rien n’a lieu ce mois-ci.

## Registering, on the page of an event

event-box-title = Inscription
event-box-draft = Ceci est un brouillon. Seul le secrétariat peut le voir.
event-box-announced = Les inscriptions ne sont pas encore ouvertes.
event-box-open = Les places sont attribuées dans l’ordre des inscriptions.
event-box-open-button = S’inscrire
event-box-selection = Dites pourquoi vous souhaitez venir. L’organisateur choisit parmi toutes les personnes qui l’ont fait et écrit à chacune.
event-box-selection-button = Manifester votre intérêt
event-box-invitation = Seules les personnes invitées peuvent s’inscrire. Utilisez le lien de votre invitation.
event-box-external = Les inscriptions se font sur le site de l’organisateur.
event-box-external-button = S’inscrire sur le site de l’organisateur
event-box-none = Il n’y a pas d’inscription à cette réunion : les personnes qui l’ont convoquée notent les présences.
event-meeting-of = Une réunion de : { $names }
event-meeting-title = Une réunion
event-meeting-page = Page de la réunion : { $name }
event-meeting-convener = Page de : { $name }
event-box-full = Toutes les places sont prises. Vous pouvez vous inscrire sur la liste d’attente : les places qui se libèrent sont proposées dans l’ordre de la liste.
event-box-full-button = S’inscrire sur la liste d’attente
event-box-closed = Les inscriptions sont closes.
event-box-running = Cet événement est en cours.
event-box-past = Cet événement est terminé.
event-box-cancelled = Cet événement n’aura pas lieu.
event-box-opens = Ouverture des inscriptions le { $moment }.
event-box-closes = Clôture des inscriptions le { $moment }.
event-box-closed-at = Elles ont été closes le { $moment }.
event-extension = Date limite reportée du { $from } au { $to }.
event-extension-because = Date limite reportée du { $from } au { $to } : { $reason }
event-extension-set = Date limite fixée au { $to }.
event-extension-set-because = Date limite fixée au { $to } : { $reason }
event-extensions-title = Modifications de la date limite
event-numbers-of = { $taken } sur { $capacity } { $capacity ->
    [one] place prise
   *[other] places prises
}
event-numbers-taken = { $taken ->
    [one] { $taken } place prise
   *[other] { $taken } places prises
}
event-numbers-waiting = { $count } sur la liste d’attente
event-numbers-label = Places
event-own-submitted = Votre candidature est envoyée. L’organisateur vous écrira.
event-own-accepted = Vous avez une place.
event-own-waitlisted = Vous êtes sur la liste d’attente.
event-own-offered = Une place vous est réservée. Répondez par le lien de votre courriel.
event-own-declined = Il n’y a pas de place pour vous cette fois.
event-own-cancelled = Vous avez annulé votre inscription.

## The page of an event

event-original = Titre original :
event-shown-to = Non public. Visible par : { $audience }
event-place-label = Lieu
event-place-connect = Participer en ligne
event-place-withheld = Les détails sont communiqués aux participants.
event-languages = Langues
event-interpretation = Interprétation vers
event-series = Fait partie de
event-website = Site web
event-add-to-calendar = Ajouter à mon calendrier
event-days-title = Quand
event-days-none = La date reste à annoncer.
event-own-hours = à votre heure : { $hours }
event-agenda-title = Programme
event-agenda-follows = Le programme suivra.
event-agenda-changes = Ce qui a changé dans le programme
event-house-rules = Règles de la maison
event-materials-title = Documents
event-linked-title = Événements liés
event-link-back-to-back = Organisé à la suite
event-link-joint-meeting = Réunion commune
event-link-followed-by = Suivi de
event-link-follows = Fait suite à
event-link-related = En lien
event-session-restricted = Cette partie n’est pas publique.
event-session-places = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
event-session-for = Pour participer : { $audience }
event-desk-label = Pour le secrétariat

## Feeds

event-feed-cancelled = Annulé : { $event }
event-feed-day = { $event } (jour { $day } sur { $days })
event-feed-connect = Participer en ligne : { $link }

## Applications: how they stand, and why

application-status-submitted = Envoyée
application-status-accepted = Acceptée
application-status-waitlisted = Sur la liste d’attente
application-status-offered = Place proposée
application-status-declined = Refusée
application-status-cancelled = Annulée

application-reason-place-free = Il y avait une place libre
application-reason-full = Toutes les places étaient prises
application-reason-quota-full = Les places de ce groupe étaient prises
application-reason-to-be-selected = Attend la sélection de l’organisateur
application-reason-moved-up = Une place s’est libérée et la liste d’attente a avancé
application-reason-offer-taken = A accepté la place proposée
application-reason-offer-left = A laissé à d’autres la place proposée
application-reason-offer-expired = N’a pas répondu à la proposition à temps
application-reason-withdrawn = Ne souhaite plus venir
application-reason-account-deleted = A supprimé son compte

## Applications: what applicants may read in letters
# The words in braces are placeholders such as the applicant’s name; they stay as they are.

application-letter-submitted-subject = Nous avons reçu votre manifestation d’intérêt : { $event }
application-letter-submitted-body =
    Bonjour { $name },

    Merci de votre intérêt pour « { $event } » ({ $date }).

    L’organisateur choisira parmi toutes les personnes qui ont manifesté leur intérêt et vous écrira dans tous les cas. Vous n’avez pas encore de place.

    Avec votre lien personnel, vous pouvez voir où en est votre candidature, modifier vos réponses ou annuler :
    { $link }

    Veuillez garder ce lien pour vous. Quiconque le possède peut annuler votre candidature.
application-letter-accepted-subject = Vous avez une place : { $event }
application-letter-accepted-body =
    Bonjour { $name },

    Vous avez une place à « { $event } ».

    Quand :
    { $hours }

    Où :
    { $place }

    Le fichier joint inscrit l’événement dans votre calendrier.

    Avec votre lien personnel, vous pouvez voir tous les détails, et annuler si vous ne pouvez pas venir, afin que quelqu’un d’autre obtienne la place :
    { $link }

    Veuillez garder ce lien pour vous.
application-letter-waitlisted-subject = Vous êtes sur la liste d’attente : { $event }
application-letter-waitlisted-body =
    Bonjour { $name },

    Merci de votre candidature à « { $event } » ({ $date }).

    Il n’y a pas de place libre pour vous actuellement. Vous êtes sur la liste d’attente. Les places qui se libèrent sont proposées dans l’ordre de la liste, et nous vous écrirons lorsque ce sera votre tour.

    Avec votre lien personnel, vous pouvez voir votre numéro sur la liste, ou la quitter :
    { $link }
application-letter-offered-subject = Une place pour vous : { $event }
application-letter-offered-body =
    Bonjour { $name },

    Une place à « { $event } » ({ $date }) s’est libérée, et elle est à vous si vous la souhaitez.

    Veuillez répondre par oui ou par non avant l’échéance suivante : { $until }
    { $link }

    Sans réponse de votre part d’ici là, la place ira à la personne suivante sur la liste d’attente.
application-letter-declined-subject = Votre candidature : { $event }
application-letter-declined-body =
    Bonjour { $name },

    Merci de votre candidature à « { $event } » ({ $date }). Il y a eu plus de candidatures que de places, et nous regrettons de ne pas pouvoir vous en proposer une.

    Votre candidature reste consultable ici :
    { $link }
application-letter-cancelled-subject = Annulée : { $event }
application-letter-cancelled-body =
    Bonjour { $name },

    Votre candidature à « { $event } » ({ $date }) a été annulée.

    Tant que les inscriptions sont ouvertes, vous pouvez candidater à nouveau. Votre candidature annulée :
    { $link }
application-letter-again-subject = Votre candidature : { $event }
application-letter-again-body =
    Bonjour { $name },

    Quelqu’un, probablement vous, a envoyé une nouvelle candidature à « { $event } » depuis cette adresse. Il en existe déjà une, et elle n’a pas changé.

    Avec ce lien personnel, vous pouvez voir où elle en est, modifier vos réponses ou annuler :
    { $link }
application-letter-invitation-subject = Invitation : { $event }
application-letter-invitation-body =
    Bonjour { $name },

    Nous avons le plaisir de vous inviter à « { $event } » ({ $date }, { $place }).

    Veuillez vous inscrire ici. Le lien est valable pour une seule inscription :
    { $link }

application-date-to-follow = date à annoncer
application-place-connect =
    { $place }
    Participer en ligne : { $url }
application-calendar-day = { $event } (jour { $day } sur { $days })
application-calendar-link = Votre candidature : { $link }

## Applications: the form

application-answer-yes = Oui
application-answer-no = Non
application-answer-needed = Répondez à cette question.
application-answer-not-a-choice = Choisissez l’une des réponses proposées.
application-consent-needed = Vous ne pouvez candidater que si vous donnez votre accord.
application-too-long = C’est trop long : { $longest } caractères au plus.
application-name-needed = Écrivez votre nom.
application-email-needed = Écrivez votre adresse électronique.
application-email-wrong = Écrivez une adresse électronique, par exemple nom@city.example.
application-organisation-needed = Écrivez le nom de votre organisation.
application-audience-needed = Indiquez le type de votre organisation.
application-audience-not-meant = Cet événement n’est pas destiné à ce type d’organisation.
application-country-needed = Choisissez le pays de votre organisation : les places sont réparties par pays.
application-country-wrong = Choisissez un pays de la liste.
application-title = S’inscrire
application-title-selection = Manifester votre intérêt
application-lead = Vous n’avez pas besoin de compte. Nous vous écrivons aussitôt pour vous dire si vous avez une place.
application-lead-selection = Vous n’avez pas besoin de compte. L’organisateur choisit parmi toutes les personnes qui ont manifesté leur intérêt et écrit à chacune.
application-deed = Envoyer l’inscription
application-deed-selection = Envoyer la manifestation d’intérêt
application-name = Nom
application-email = Adresse électronique
application-email-help = La confirmation et votre lien personnel sont envoyés à cette adresse.
application-organisation = Organisation
application-organisation-help = Le nom de l’organisation pour laquelle vous viendriez.
application-audience = Quel type d’organisation est-ce ?
application-country = Pays de votre organisation
application-country-none = Choisissez un pays
application-language = Langue de nos courriels
application-language-help = La langue dans laquelle nous vous écrivons. L’événement lui-même peut être dans une autre langue.
application-privacy-title = Ce que deviennent vos données
application-privacy = Le secrétariat du réseau { $network } utilise ce que vous écrivez ici pour organiser cet événement, et ne le montre à personne d’autre, sauf si vous y consentez dans ce formulaire.
application-privacy-rights = Avec votre lien personnel, vous pouvez modifier ou annuler vous-même votre candidature.
application-event = L’événement
application-event-title = Titre
application-when = Quand
application-closes = Clôture des inscriptions
application-to-event = Vers la page de l’événement
application-full-note = Toutes les places sont prises actuellement. Si vous vous inscrivez maintenant, vous serez sur la liste d’attente.
application-not-invited = Cet événement est uniquement sur invitation. Utilisez le lien de votre invitation.
application-invitation-used = Cette invitation a déjà été utilisée ou a été retirée. Demandez-en une autre à l’organisateur.
application-not-yet = Les inscriptions ne sont pas encore ouvertes.
application-opens-at = Ouverture des inscriptions le { $opens }.
application-closed = Les inscriptions sont closes.
application-elsewhere = Les inscriptions à cet événement se font sur un autre site.
application-not-needed = Il n’y a pas d’inscription à cette réunion : les personnes qui l’ont convoquée notent les présences.
application-already = Une candidature a déjà été envoyée avec cette adresse. Le lien personnel a pu être renvoyé à son titulaire.
application-no-question = L’événement ne comporte pas cette question.
application-received-title = Merci
application-received-lead = Nous avons reçu votre envoi et vous avons écrit.
application-received-next = Ce qui se passe maintenant
application-received-mail = Dans quelques minutes, vous trouverez un courriel dans votre messagerie. Il indique où en est votre candidature.
application-received-link = Le courriel contient votre lien personnel. Il vous permet de voir, de modifier ou d’annuler votre candidature sans compte.
application-received-spam = Si rien n’est arrivé après dix minutes, regardez dans le dossier des courriers indésirables et vérifiez que vous avez écrit votre adresse sans faute. Vous pouvez renvoyer le formulaire.

## Applications: the personal page

application-own-kicker = Votre candidature
application-yours = Ce que vous avez envoyé
application-applied-at = Envoyée
application-answers = Vos réponses
application-told-submitted = L’organisateur n’a pas encore décidé et vous écrira.
application-told-accepted = Vous avez une place. À bientôt !
application-told-waitlisted = Vous êtes sur la liste d’attente.
application-told-place = Vous êtes au numéro { $place } de la liste d’attente. Les places qui se libèrent sont proposées dans l’ordre de la liste.
application-told-offered = Une place s’est libérée et vous est réservée. Veuillez dire si vous la souhaitez.
application-told-declined = Il y a eu plus de candidatures que de places, et vous n’en avez pas obtenu.
application-told-cancelled = Cette candidature est annulée.
application-told-event-cancelled = L’événement a été annulé.
application-offer = Une place vous est réservée
application-offer-until = Si vous ne répondez pas d’ici là ({ $until }), elle va à la personne suivante sur la liste d’attente.
application-offer-take = Oui, j’accepte la place
application-offer-leave = Non, donnez-la à quelqu’un d’autre
application-offer-leave-question = La place va à la personne suivante sur la liste d’attente, et votre candidature est annulée.
application-offer-leave-deed = Renoncer à la place
application-offer-taken-flash = La place est à vous. Nous vous avons envoyé une confirmation.
application-offer-left-flash = Merci de nous avoir prévenus. La place va à quelqu’un d’autre.
application-offer-gone-flash = Il n’y a plus de proposition à laquelle répondre.
application-change = Modifier vos réponses
application-change-deed = Enregistrer les modifications
application-changed-flash = Vos modifications sont enregistrées.
application-organisation-stays = Les places sont réparties par organisation : la vôtre reste telle que vous l’avez envoyée. Écrivez à l’organisateur si elle est fausse.
application-country-stays = Les places sont réparties par pays : le vôtre reste tel que vous l’avez envoyé. Écrivez à l’organisateur s’il est faux.
application-too-late-flash = Il est trop tard pour cela : rien n’a été modifié.
application-withdraw-title = Vous ne pouvez pas venir ?
application-withdraw = Annuler ma candidature
application-withdraw-question = Votre candidature sera annulée. Tant que les inscriptions sont ouvertes, vous pouvez candidater à nouveau, après les personnes qui attendent.
application-withdraw-question-place = Votre place ira à la personne suivante sur la liste d’attente. Tant que les inscriptions sont ouvertes, vous pouvez candidater à nouveau, après les personnes qui attendent.
application-withdraw-question-place-to-desk = Votre place sera rendue et l’organisateur décidera à qui elle revient. Tant que les inscriptions sont ouvertes, vous pouvez candidater à nouveau.
application-withdraw-deed = Oui, l’annuler
application-withdrawn-flash = Votre candidature est annulée. Merci de nous avoir prévenus.
application-nothing-to-withdraw-flash = Il n’y avait rien à annuler.
application-again = Candidater à nouveau
applications-own-title = Mes candidatures
applications-own-lead = Les événements auxquels vous avez candidaté avec ce compte.
applications-own-none = Vous n’avez encore envoyé aucune candidature
applications-own-none-hint = Les candidatures que vous envoyez après connexion, avec l’adresse de votre compte, figurent ici.
applications-own-calendar = Vers le calendrier

## On the day: attendance

desk-tab-attendance = Présences
desk-tab-materials = Documents
desk-tab-certificates = Attestations
desk-tab-feedback = Évaluation

attendance-title = Présences
attendance-no-days = Cet événement n’a pas encore de jours
attendance-no-days-text = Ajoutez d’abord ses jours ; les présences pourront ensuite être enregistrées.
attendance-days = Jour
attendance-here = Présences le { $day }
attendance-out-of = sur { $places }
attendance-not-yet = Les présences peuvent être enregistrées à partir du matin du jour même.
attendance-search = Nom ou organisation
attendance-find = Rechercher
attendance-nobody = Personne n’a encore de place
attendance-nobody-text = Toutes les personnes admises apparaissent ici.
attendance-not-found = Personne ne s’appelle « { $words } »
attendance-not-found-text = Essayez le début du nom de famille ou de l’organisation. Les personnes sans place ne figurent pas sur cette liste.
attendance-list = Participants, { $day }
attendance-name = Nom
attendance-audience = Public
attendance-state = État
attendance-deed = À faire
attendance-is-here = Sur place
attendance-expected = Pas encore sur place
attendance-no-show = Absence
attendance-check-in = Enregistrer la présence
attendance-undo = Annuler
attendance-counts = Qui était présent, par jour et par public
attendance-day = Jour
attendance-all = Tous
attendance-of = { $here } sur { $places }
attendance-more = Listes et fichiers
attendance-print = Imprimer la liste à signer (PDF)
attendance-csv = Télécharger en CSV
attendance-xlsx = Télécharger pour Excel (XLSX)
attendance-no-shows = Personnes absentes
attendance-checked-in-flash = Présence enregistrée.
attendance-taken-back-flash = L’enregistrement de la présence est annulé.
attendance-not-accepted = Cette personne n’a pas de place à l’événement. Seule la présence des participants admis est enregistrée.
attendance-too-early = Ce jour n’est pas encore venu.

check-in-title = Enregistrement des présences
check-in-code-title = Votre code pour l’entrée
check-in-code-lead = Montrez ce code à l’entrée de l’événement. Les personnes à l’accueil le scannent et enregistrent votre présence.
check-in-code-desk = Vous travaillez à l’accueil ? Connectez-vous.
check-in-no-place = Pas de place
check-in-since = Sur place depuis : { $at }
check-in-not-yet = Ce jour n’est pas encore venu.
check-in-to-list = Vers la liste de présence
check-in-own-title = Votre code pour l’entrée
check-in-own-text = Montrez ce code à l’entrée, sur votre téléphone ou sur papier. Votre nom suffit aussi.

no-show-title = Personnes absentes
no-show-lead = Participants qui avaient une place et dont la présence n’a été enregistrée aucun jour.
no-show-not-over = Personne n’est absent avant la fin de l’événement.
no-show-none = Tout le monde est venu
no-show-none-text = La présence de toutes les personnes qui avaient une place a été enregistrée au moins un jour.
no-show-nobody-checked-in = Aucune présence n’a été enregistrée à cet événement : cette liste n’indique donc rien sur les personnes venues.
no-show-note-all = Noter toutes ces personnes comme absentes
no-show-note-all-question = { $count ->
    [one] { $count } personne est notée comme absente. Elle ne reçoit pas de courriel.
   *[other] { $count } personnes sont notées comme absentes. Elles ne reçoivent pas de courriel.
}
no-show-list = Sans présence enregistrée
no-show-noted = Absence notée : { $at }
no-show-not-noted = Absence non notée
no-show-note = Noter l’absence
no-show-take-back = Annuler
no-show-back = Retour aux présences
no-show-noted-flash = Absence notée.
no-show-taken-back-flash = La mention d’absence est retirée.

## Materials

material-audience-participants = Participants ayant une place
material-audience-named = Quelqu’un d’autre
material-note = { $kind }, { $size }

materials-title = Documents
materials-of = Documents : { $event }
materials-none = Il n’y a encore rien ici pour vous
materials-none-text = Les présentations sont souvent publiées après l’événement. Si vous y avez participé, connectez-vous ou ouvrez le lien de votre courriel.
materials-desk-lead = Présentations et autres fichiers. Chacun n’est montré qu’au public que vous choisissez.
materials-desk-none = Aucun document pour l’instant
materials-desk-none-text = Téléversez le premier ci-dessous.
materials-list = Fichiers de cet événement
material-title = Titre
material-title-help = Tel qu’il sera lu, par exemple « Marchés réservés à Tampere ».
material-title-language = Langue du titre
material-session = Session
material-whole-event = L’événement entier
material-audience = Qui peut l’obtenir
material-audience-help = Les participants le trouvent aussi sur la page vers laquelle mènent leurs courriels.
material-audience-names = Noms, si vous avez choisi des organisations ou des personnes
material-audience-names-help = Un par ligne : noms d’organisations, ou adresses électroniques de personnes qui ont un compte.
material-file = Fichier
material-file-help = { $size } au plus. Types possibles : { $kinds }. Les fichiers de texte doivent être en UTF-8.
material-file-missing = Choisissez un fichier qui n’est pas vide.
material-file-kind-unknown = Les fichiers de ce type ne sont pas diffusés. Types possibles : { $kinds }.
material-file-disguised = Le contenu de ce fichier ne correspond pas à son nom. Enregistrez-le de nouveau dans le programme qui l’a créé.
material-upload-title = Ajouter un fichier
material-upload = Téléverser
material-uploaded-flash = Le fichier a été téléversé.
material-remove = Retirer
material-remove-question = « { $title } » est retiré pour tout le monde et ne peut pas être rétabli.
material-remove-deed = Le retirer
material-removed-flash = Le fichier a été retiré.

## Certificates of attendance

certificates-title = Attestations de participation
certificates-rule = Après l’événement, toute personne dont la présence a été enregistrée au moins un jour a droit à une attestation. Celle-ci indique les jours de présence et, comme durée de présence, les heures annoncées de ces jours, pauses comprises.
certificates-none = Aucune présence n’a été enregistrée
certificates-none-text = Enregistrez d’abord les présences ; vous pouvez aussi le faire après coup, d’après la liste signée.
certificates-to-attendance = Vers les présences
certificates-list = Participants présents
certificate-days = Jours
certificate-time = Durée de présence
certificate-hours = { $hours } h { $minutes } min
certificate-issued-heading = Délivrée
certificate-not-issued = Pas encore
certificate-issue = Délivrer
certificate-issued-flash = L’attestation est délivrée.
certificate-letter = Courriel
certificate-letter-sent = Envoyé
certificate-letter-not-sent = Non envoyé
certificate-paper = Attestation
certificate-letters = Écrire aux participants
certificate-letters-question = { $count ->
    [one] { $count } personne qui n’a pas encore été informée reçoit un courriel avec un lien vers son attestation.
   *[other] { $count } personnes qui n’ont pas encore été informées reçoivent un courriel avec un lien vers leur attestation.
}
certificate-letters-flash = Les courriels sont en cours d’envoi.
certificate-letter-subject = Votre attestation de participation : { $event }
certificate-letter-body =
    Bonjour { $name },

    Merci d’avoir participé à « { $event } ». Votre attestation de participation est prête :
    { $link }

    Ce lien est réservé à votre usage. Si votre nom n’est pas écrit comme il devrait l’être, veuillez répondre au secrétariat avant de transmettre l’attestation.
certificate-own-title = Attestation de participation
certificate-own-text = Elle indique vos jours de présence.
certificate-download = Télécharger l’attestation (PDF)
certificate-signed-by = Secrétariat du réseau { $network }
certificate-refused-title = Il n’y a pas d’attestation
certificate-cancelled = L’événement a été annulé.
certificate-not-over = Les attestations sont délivrées une fois l’événement terminé.
certificate-no-place = Les attestations sont destinées aux personnes qui avaient une place à l’événement.
certificate-not-there = Votre présence à l’événement n’a pas été enregistrée. Si vous y étiez, veuillez écrire au secrétariat.
certificate-unprintable = Ces caractères du nom ne peuvent pas être imprimés : { $characters }. Les attestations sont imprimées en lettres latines, grecques et cyrilliques ; veuillez écrire le nom dans l’un de ces alphabets.
certificate-back = Retour
certificate-verified-title = Vérification d’une attestation de participation
certificate-genuine = Cette attestation est authentique. Elle a été délivrée par le réseau { $network }.
certificate-withdrawn = Une attestation portant ce numéro a été délivrée, mais le réseau { $network } a depuis corrigé sa liste de présence : la participation de cette personne n’est plus confirmée.
certificate-fact-name = Nom
certificate-fact-event = Événement
certificate-fact-place = Lieu
certificate-fact-issued = Délivrée le
certificate-fact-number = Numéro
certificate-compare = Comparez ces indications avec le papier. Si elles diffèrent, le papier a été modifié.

## Feedback

feedback-title = Qu’en pensez-vous ?
feedback-lead = Quelques questions aident à améliorer le prochain événement.
feedback-no-names = Vos réponses sont conservées séparément de votre nom. Les organisateurs voient ce qui a été dit et quand, au jour près, mais pas par qui. Ne nommez donc personne dans vos réponses, pas même vous.
feedback-send = Envoyer
feedback-give = Donner votre avis
feedback-nothing = Répondez à au moins une question.
feedback-thanks-title = Merci
feedback-thanks = Vos réponses sont arrivées. Chaque participant répond une seule fois.
feedback-closed = Il n’y a pas de questions auxquelles répondre actuellement.
feedback-back = Retour à votre candidature

feedback-question-overall = Comment évaluez-vous l’événement dans son ensemble ?
feedback-question-rating-help = 1 signifie mauvais, 5 signifie excellent.
feedback-question-most-useful = Qu’est-ce qui vous a été le plus utile ?
feedback-question-better = Qu’est-ce qui pourrait être amélioré ?
feedback-question-use = Utiliserez-vous ce que vous avez appris dans un marché public ?

feedback-letter-subject = Qu’avez-vous pensé de « { $event } » ?
feedback-letter-body =
    Bonjour { $name },

    Merci d’avoir participé à « { $event } ». Accepteriez-vous de répondre à quelques questions à ce sujet ?
    { $link }

    Vos réponses sont conservées séparément de votre nom.
feedback-reminder-subject = Rappel : qu’avez-vous pensé de « { $event } » ?
feedback-reminder-body =
    Bonjour { $name },

    Vous ne nous avez pas encore dit ce que vous avez pensé de « { $event } ». Cela prend quelques minutes :
    { $link }

    Vos réponses sont conservées séparément de votre nom. Si vous préférez ne pas répondre, il n’y a rien à faire.

feedback-results-title = Évaluation
feedback-results-lead = Ce que les participants ont dit, sans leur nom. Les textes sont dans un ordre aléatoire.
feedback-not-begun = Les participants peuvent être interrogés une fois que l’événement a commencé, sauf s’il a été annulé.
feedback-ask = Demander un avis
feedback-ask-question = { $count ->
    [one] { $count } participant qui n’a pas encore été interrogé reçoit un courriel avec un lien personnel.
   *[other] { $count } participants qui n’ont pas encore été interrogés reçoivent chacun un courriel avec un lien personnel.
}
feedback-ask-default = Vous n’avez pas posé de questions : quatre questions habituelles sont donc ajoutées. Vous pouvez les modifier avant l’envoi.
feedback-remind = Rappeler
feedback-remind-question = { $count ->
    [one] { $count } participant qui a été interrogé et n’a pas répondu reçoit un rappel.
   *[other] { $count } participants qui ont été interrogés et n’ont pas répondu reçoivent un rappel.
}
feedback-questions = Modifier les questions
feedback-asked-flash = Les courriels sont en cours d’envoi.
feedback-number-asked = Participants interrogés
feedback-number-given = Réponses
feedback-rate = Taux de réponse
feedback-none = Personne n’a encore répondu
feedback-none-text = Les réponses apparaissent ici à mesure qu’elles arrivent.
feedback-filters = Public
feedback-filter-all = Tous
feedback-filter = { $audience } ({ $count })
feedback-few = Moins de trois personnes ont répondu. Un si petit nombre de réponses peut révéler leurs auteurs : gardez-les pour vous.
feedback-answers = Réponses
feedback-answered = Réponses à cette question : { $count } sur { $all }.
feedback-average = Moyenne : { $average } sur 5.
feedback-yes = Oui
feedback-no = Non

## Tables to take along

export-number = Numéro
export-name = Nom
export-email = Courriel
export-organisation = Organisation
export-audience = Public
export-country = Pays
export-language = Langue
export-status = État
export-told = État communiqué
export-applied = Candidature
export-changed = Modifiée
export-offer-expires = Expiration de la proposition
export-check-in = Présence le { $day }
export-no-show = Absence notée
export-certificate = Numéro d’attestation
export-day = Jour

## Series and campaigns

series-kicker = Série
series-list-title = Séries
series-list-lead = Campagnes et réunions qui reviennent : une formation dans plusieurs pays, ou une conférence chaque année.
series-list-none = Il n’y a pas encore de série
series-editions = { $count ->
    [one] { $count } édition
   *[other] { $count } éditions
}
series-progress-title = Avancement
series-progress-label = Pays atteints
series-progress-countries = { $reached } sur { $meant ->
    [one] { $meant } pays
   *[other] { $meant } pays
}
series-held = Éditions tenues
series-planned = Éditions prévues
series-cancelled = Éditions annulées
series-attended = Participants
series-attended-source = Présences enregistrées aux éditions
series-editions-title = Éditions
series-map = { $series } : éditions par pays
series-map-country = { $country } : { $count ->
    [0] pas encore d’édition
    [one] { $count } édition
   *[other] { $count } éditions
}
series-map-caption = Nombres d’éditions. Un pays marqué 0 est à atteindre et n’en a pas encore.
series-table-caption = Éditions par pays et par langue
series-column-country = Pays
series-column-language = Langue
series-column-when = Quand
series-column-edition = Édition
series-column-state = État
series-edition-missing = Pas encore d’édition

## Events on the front page and in the search

event-front-title = À venir
event-front-all = Calendrier complet
event-front-now = En cours :
search-kind-event = Événement

## Applications: the selection desk

desk-tab-applications = Candidatures
desk-tab-letters = Courriels
desk-tab-invitations = Invitations
desk-selection-title = Candidatures
desk-selection-capacity = Places
desk-selection-free = Libres
desk-selection-untold = { $count ->
    [one] { $count } décision n’a pas encore été envoyée. Le candidat n’en a pas connaissance.
   *[other] { $count } décisions n’ont pas encore été envoyées. Les candidats n’en ont pas connaissance.
}
desk-selection-to-letters = Consulter les courriels et les envoyer
desk-selection-balance = Répartition des candidatures et des places
desk-selection-by-audience = Places par public
desk-selection-by-country = Places par pays
desk-selection-applied-by-audience = Candidatures par public
desk-selection-applied-by-country = Candidatures par pays
desk-selection-no-country = Pays non indiqué
desk-selection-other-countries = { $count ->
    [one] { $count } autre pays
   *[other] { $count } autres pays
}
desk-selection-share = { $taken } sur { $applied } candidatures
desk-selection-share-of-quota = { $taken }, au plus { $quota }
desk-selection-pass-on = Proposer les places libres à la liste d’attente
desk-selection-pass-on-question = Chaque place libre est proposée à la personne suivante sur la liste d’attente que les quotas permettent d’admettre. Un courriel lui est envoyé aussitôt.
desk-selection-pass-on-deed = Proposer les places
desk-selection-offered-flash = Les places libres ont été proposées à la liste d’attente.
desk-selection-nothing-offered-flash = Rien n’a été proposé : aucune place libre ne convient à une personne de la liste d’attente.
desk-selection-filter = Filtrer les candidatures
desk-selection-words = Nom ou organisation
desk-selection-any = Indifférent
desk-selection-answers = Réponses
desk-selection-show-all = Afficher toutes les candidatures
desk-selection-none = Aucune candidature pour l’instant
desk-selection-none-hint = Les candidatures figurent ici à mesure qu’elles arrivent.
desk-selection-none-fit = Aucune candidature ne correspond au filtre
desk-selection-accept = Accepter
desk-selection-waitlist = Liste d’attente
desk-selection-decline = Refuser
desk-selection-undecided = Remettre à décider
desk-selection-decide = Décider
desk-selection-note-title = Note et quotas
desk-selection-note = Note
desk-selection-note-help = Pour le secrétariat uniquement. Elle est conservée avec la décision.
desk-selection-over-quota = Accepter au-delà des quotas
desk-selection-over-quota-help = La note doit indiquer pourquoi. Le nombre de places de l’événement n’est jamais dépassé.
desk-selection-all = Décider de toutes les candidatures ({ $count }), et pas seulement de celles qui sont cochées
desk-selection-all-that-fit = Décider de toutes les candidatures qui correspondent au filtre ({ $count }), et pas seulement de celles qui sont cochées
desk-selection-caption = { $count ->
    [one] { $count } candidature
   *[other] { $count } candidatures
}
desk-selection-tick-page = Tout cocher sur cette page
desk-selection-tick = Cocher { $name }
desk-selection-number = Nº
desk-selection-place = Numéro { $place } sur la liste
desk-selection-audience = Public
desk-selection-country = Pays
desk-selection-status = État
desk-selection-not-told = Pas encore envoyée
desk-selection-never-told = Modifiée avant l’envoi
desk-selection-nameless = Compte supprimé
desk-selection-decided-flash = La décision est notée. Les candidats en sont informés lorsque vous envoyez les courriels.
desk-selection-nothing = Cochez au moins une candidature pour laquelle cette décision est possible.
desk-selection-no-places = { $free ->
    [0] Il n’y a pas de place libre. Rien n’a été modifié.
    [one] Vous avez choisi { $wanted } candidatures, mais une seule place est libre. Rien n’a été modifié.
   *[other] Vous avez choisi { $wanted } candidatures, mais seules { $free } places sont libres. Rien n’a été modifié.
}
desk-selection-no-quota = Il n’y a pas de place pour { $name } : { $quota }. Rien n’a été modifié. Choisissez-en moins, ou cochez « Accepter au-delà des quotas » et indiquez pourquoi.
desk-selection-no-reason = Indiquez pourquoi les quotas peuvent être dépassés.
desk-selection-limit = { $places } places au plus pour { $value }
desk-selection-limit-organisation = { $places } places au plus pour une organisation
desk-selection-each-audience = chaque public
desk-selection-each-country = chaque pays
desk-selection-each-organisation = chaque organisation
desk-selection-applicant = Candidat
desk-selection-letters-in = Courriels en
desk-selection-changed-at = Modifiée
desk-selection-offered-until = Proposition valable jusqu’au
desk-selection-history = Décisions
desk-selection-when = Quand
desk-selection-decision = Décision
desk-selection-by = Par
desk-selection-by-rule = Selon la règle
desk-selection-told = Communiquée
desk-selection-letters = Courriels
desk-selection-letter-sent = Envoyé
desk-selection-letter-waiting = En attente
desk-selection-letter-given-up = N’a pas pu être remis

desk-letters-lead = Les décisions ne sont communiquées que lorsque vous les envoyez ici. Chacun reçoit un courriel dans la langue qu’il a choisie.
desk-letters-to-be-sent = À envoyer
desk-letters-none = Il n’y a rien à envoyer
desk-letters-none-hint = Les décisions dont les candidats n’ont pas encore connaissance sont rassemblées ici.
desk-letters-which = Envoyer les courriels concernant
desk-letters-group = { $outcome } : { $count ->
    [one] { $count } courriel
   *[other] { $count } courriels
}
desk-letters-send = Envoyer les courriels maintenant
desk-letters-sent-flash = Les courriels sont en cours d’envoi.
desk-letters-changed = Des décisions ont été prises depuis l’affichage de cette page. Consultez de nouveau les courriels, puis envoyez-les.
desk-letters-nothing = Choisissez ce qui doit être envoyé.
desk-letters-sample = { $count ->
    [one] { $count } courriel en { $language }
   *[other] { $count } courriels en { $language }, dont voici le premier
}
desk-letters-secret = lien-personnel
desk-letters-wordings = Texte des courriels
desk-letters-own = Texte personnalisé
desk-letters-house = Standard
desk-letters-wording = { $outcome }, en { $language }
desk-letters-wording-lead = Utilisez les champs entre accolades pour ce qui varie d’un courriel à l’autre.
desk-letters-subject = Objet
desk-letters-body = Texte
desk-letters-save = Enregistrer le texte
desk-letters-preview = Aperçu
desk-letters-reset = Revenir au texte standard
desk-letters-reset-question = Votre texte personnalisé pour ce courriel sera supprimé.
desk-letters-worded-flash = Le texte est enregistré.
desk-letters-empty = Écrivez quelque chose ici.
desk-letters-unknown-placeholder = Le champ { $placeholder } n’existe pas. Vérifiez son orthographe dans la liste ci-contre.
desk-letters-no-link = Mentionnez { $link } : sans leur lien personnel, les candidats ne peuvent ni annuler ni accepter une proposition.
desk-letters-placeholders = Champs
desk-letters-sample-name = Ada Lovelace
desk-letters-means-name = Nom du candidat
desk-letters-means-event = Titre de l’événement
desk-letters-means-date = Date ou dates de l’événement
desk-letters-means-hours = Jours et heures, une ligne par jour
desk-letters-means-place = Lieu ; le lien de connexion seulement pour les personnes qui ont une place
desk-letters-means-link = Lien personnel du candidat
desk-letters-means-number = Numéro sur la liste d’attente
desk-letters-means-until = Jusqu’à quand une place proposée est réservée

desk-invitations-title = Invitations
desk-invitations-lead = Chaque invitation comporte un lien valable pour une seule inscription.
desk-invitations-open-note = Pour cet événement, il est aussi possible de s’inscrire sans invitation.
desk-invitations-guests = Personnes à inviter
desk-invitations-guests-help = Une personne par ligne : Ada Lovelace <ada@city.example>, ou l’adresse seule. Les personnes déjà invitées reçoivent un nouveau lien, et l’ancien n’est plus valable.
desk-invitations-language = Langue des courriels
desk-invitations-send = Envoyer les invitations
desk-invitations-nobody = Écrivez au moins une adresse.
desk-invitations-too-many = Invitez au plus { $most } personnes à la fois.
desk-invitations-no-address = La ligne { $line } ne contient pas d’adresse électronique valable.
desk-invitations-twice = La ligne { $line } répète une adresse.
desk-invitations-more-flaws = { $count ->
    [one] { $count } autre ligne contient une erreur.
   *[other] { $count } autres lignes contiennent des erreurs.
}
desk-invitations-sent-flash = Les invitations sont en cours d’envoi.
desk-invitations-none-sent-flash = Aucun courriel n’a été envoyé : toutes ces personnes sont déjà inscrites.
desk-invitations-none = Aucune invitation pour l’instant
desk-invitations-none-hint = Collez ci-dessus une liste de noms et d’adresses.
desk-invitations-caption = { $count ->
    [one] { $count } invitation
   *[other] { $count } invitations
}
desk-invitations-at = Invitation
desk-invitations-waiting = Pas encore de réponse
desk-invitations-deeds = Ce qui peut être fait
desk-invitations-application = Inscription
desk-invitations-again = Renvoyer
desk-invitations-take-back = Retirer
desk-invitations-taken-back-flash = L’invitation est retirée. Son lien n’est plus valable.
desk-invitations-used-flash = Cette invitation a été utilisée et ne peut pas être retirée.

## The organiser’s desk

desk-title = Espace de travail
desk-lead = Vos événements, selon ce qu’il leur faut ensuite.
desk-kicker = Espace de travail du secrétariat
desk-new-event = Nouvel événement
desk-new-series = Nouvelle série
desk-empty = Aucun événement pour l’instant
desk-empty-help = Rédigez le premier. Seul votre secrétariat le voit jusqu’à ce que vous l’annonciez.
desk-series-title = Séries et campagnes
desk-pile-running = En cours
desk-pile-selecting = À décider et à communiquer
desk-pile-drafts = Brouillons
desk-pile-ahead = Annoncés
desk-pile-without-feedback = Terminés, pas encore d’évaluation
desk-pile-over = Terminés ou annulés
desk-older = Événements terminés depuis plus de { $days } jours
desk-fact-places = { $taken } places prises sur { $capacity }
desk-fact-accepted = acceptées : { $count }
desk-fact-submitted = à décider : { $count }
desk-fact-waiting = en attente : { $count }
desk-fact-untold = pas encore communiquées : { $count }
desk-fact-feedback = { $count } { $count ->
    [one] réponse
   *[other] réponses
  } au formulaire d’évaluation
desk-way-edit = Modifier
desk-way-applications = Candidatures
desk-way-attendance = Présences
desk-way-announce = Annoncer
desk-way-standing = Clore, prolonger, annuler

desk-event-title = { $page } – { $event }
desk-see-page = Voir la page publique
desk-convened = Il n’y a pas d’inscription à cette réunion : rien à régler, à sélectionner ni à compter ici. Les personnes qui l’ont convoquée notent les présences sur une page à elles.
desk-tabs = Pages de cet espace de travail
desk-tab-facts = Informations
desk-tab-days = Jours
desk-tab-organisations = Organisations
desk-tab-agenda = Programme
desk-tab-audience = Visibilité
desk-tab-registration = Inscription
desk-tab-questions = Questions
desk-tab-quotas = Quotas
desk-tab-links = Événements liés
desk-tab-standing = Annoncer et clore
desk-tab-prepare = Préparer
desk-tab-receive = Participants
desk-save = Enregistrer
desk-choose = Choisir
desk-when = Quand
desk-who = Qui
desk-deeds = Actions
desk-saved-flash = Enregistré.
desk-markdown-help = Markdown : **gras**, listes, liens et titres.

# What is wrong with a field
desk-form-too-long = Écrivez au plus { $longest } caractères.
desk-form-too-many = Au plus { $most } entrées sont possibles ici.
desk-form-not-a-count = Indiquez un nombre entier de { $least } à { $most }.
desk-form-not-an-address = Indiquez une adresse web qui commence par https:// ou http://.
desk-form-not-a-choice = Choisissez l’une des réponses proposées.
desk-form-not-a-date = Indiquez une date, par exemple 2026-03-12.
desk-form-not-a-time = Indiquez une heure, par exemple 09:30.
desk-form-not-a-moment = Indiquez une date et une heure, par exemple 2026-03-12 09:30.
desk-form-hour-left-out = L’heure { $time } n’existe pas le { $date } ({ $zone }) : le passage à l’heure d’été la saute. Choisissez une heure antérieure ou postérieure.
desk-form-ends-before-start = La fin doit venir après le début, le même jour.
desk-form-missing = Ce champ est obligatoire.
desk-form-original-missing = Rédigez d’abord ce texte dans la langue originale, ou choisissez une autre langue originale.
desk-form-languages-missing = Choisissez au moins une langue.
desk-form-topic-too-long = Un thème compte au plus { $longest } caractères. Séparez les thèmes par des virgules.
desk-form-series-of-another-network = Choisissez une série du réseau qui organise l’événement.
desk-form-no-such-organisation = Aucune organisation n’a ici le nom ou l’adresse « { $name } ».
desk-form-no-such-person = Personne n’a ici de compte avec l’adresse « { $address } ».

# Texts in several languages
desk-section-original = { $language } (original)
desk-section-translation = { $language } (traduction)
desk-languages-title = Langues de ce texte
desk-languages-original = Rédigé d’abord en
desk-languages-more = Ajouter une langue
desk-languages-help = Une traduction que vous laissez vide disparaît à l’enregistrement.
desk-languages-add = Ajouter

# A new event
desk-draft-title = Nouvel événement
desk-draft-lead = Commencez par ce que vous savez. Seul votre secrétariat voit le brouillon jusqu’à ce que vous l’annonciez.
desk-draft-network = Réseau
desk-draft-language = Langue du titre
desk-draft-title-help = L’adresse de l’événement en est tirée et ne change jamais.
desk-draft-when = Quand
desk-draft-day = Premier jour
desk-draft-day-help = Laissez vide s’il n’y a pas encore de date.
desk-draft-pattern = Prendre un événement antérieur comme modèle
desk-draft-pattern-help = Reprend les textes, le lieu, les organisations, les questions, les quotas et, à partir du premier jour, les jours, les heures et les sessions. Les intervenants, la visibilité et le lien de connexion ne sont pas repris.
desk-draft-no-pattern = Commencer sans modèle
desk-draft-button = Créer le brouillon
desk-draft-flash = Brouillon créé. Complétez-le, puis annoncez l’événement.

# Facts
desk-facts-title = Titre
desk-facts-summary = Résumé
desk-facts-summary-help = Deux lignes pour les listes et les flux.
desk-facts-about = Description
desk-facts-rules = Règles de la maison
desk-facts-rules-help = Par exemple : pas de diapositives.
desk-facts-where = Où
desk-facts-city = Ville
desk-facts-country = Pays
desk-facts-online-only = En ligne uniquement
desk-facts-place = Lieu et rue
desk-facts-place-help = Nom du bâtiment et son adresse.
desk-facts-place-for-accepted = Montrer le lieu aux seuls participants admis
desk-facts-online-url = Lien de connexion
desk-facts-online-url-help = Montré aux seuls participants admis.
desk-facts-zone = Fuseau horaire
desk-facts-zone-help = Toutes les heures de l’événement sont des heures de ce fuseau.
desk-facts-for-whom = Pour qui
desk-facts-languages = Langues parlées
desk-facts-interpretation = Interprétation vers
desk-facts-targets = Destiné à
desk-facts-targets-help = Ne choisissez rien si tout le monde est bienvenu.
desk-facts-topics = Thèmes
desk-facts-topics-help = Séparez-les par des virgules, par exemple : alimentation, marchés réservés.
desk-facts-more = Autres informations
desk-facts-series = Fait partie de la série
desk-facts-no-series = Aucune série
desk-facts-website = Site propre
desk-facts-agenda-follows = Le programme reste à venir
desk-facts-agenda-follows-help = Les lecteurs sont informés qu’il suivra. La publication d’un programme supprime cette mention.

# Days
desk-days-lead = Chaque jour a ses propres heures, à l’heure locale ({ $zone }). Le début et la fin de l’événement en découlent.
desk-days-day = Jour { $number }
desk-days-new = Un jour de plus
desk-days-date = Date
desk-days-starts = De
desk-days-ends = À
desk-days-remove = Retirer ce jour
desk-days-twice = Cette date figure ici deux fois.
desk-days-session-outside = La session « { $session } » se trouverait en dehors de ces heures. Déplacez d’abord la session, ou conservez les heures.
desk-days-sessions-lost = { $count ->
    [one] { $count } session a lieu un jour que vous retirez. Cochez la case pour la retirer aussi.
   *[other] { $count } sessions ont lieu des jours que vous retirez. Cochez la case pour les retirer aussi.
  }
desk-days-with-sessions = Retirer aussi les sessions de ces jours
desk-days-checked-in = Des présences ont été enregistrées un jour que vous retirez : il doit donc rester.
desk-days-none = Un événement annoncé garde au moins un jour.

# Organisations
desk-organisations-lead = Indiquez le nom ou l’adresse d’une organisation connue ici, et son nom renverra à sa page. Tout autre nom est affiché tel quel. Effacez le nom pour retirer une ligne.
desk-organisations-line = Organisation { $number }
desk-organisations-role = Rôle
desk-organisations-name = Nom ou adresse
desk-organisations-name-help = Par exemple : city-of-helsinki
desk-organisations-print = Affiché comme
desk-organisations-print-help = Son propre nom si vide.
desk-organisations-order = Ordre
desk-organisations-known = Voir l’organisation

# Audiences
desk-audience-everyone = Tout le monde
desk-audience-signed-in = Toute personne qui a un compte
desk-audience-members = Membres du réseau { $network }
desk-audience-members-from = Membres du réseau { $network } à partir du niveau { $tier }
desk-audience-buyers = Acheteurs publics membres du réseau { $network }
desk-audience-secretariat = Le secrétariat du réseau { $network } uniquement
desk-audience-group = Les membres d’un groupe
desk-audience-core-group = Le groupe restreint d’un groupe
desk-audience-groups = { $count ->
    [one] Les membres de { $count } groupe
   *[other] Les membres de { $count } groupes
}
desk-audience-organisations = Certaines organisations
desk-audience-people = Certaines personnes
desk-audience-organisations-named = { $count } { $count ->
    [one] organisation désignée
   *[other] organisations désignées
  }
desk-audience-people-named = { $count } { $count ->
    [one] personne désignée
   *[other] personnes désignées
  }
desk-audience-not-chosen = Pas encore choisi
desk-audience-names = Noms
desk-audience-names-help = Seulement pour certaines organisations (nom ou adresse) ou personnes (adresse électronique), une par ligne.
desk-audience-label = Qui peut le voir une fois annoncé
desk-audience-help = Votre secrétariat le voit toujours.
desk-audience-reason = Motif de la modification
desk-audience-reason-help = Nécessaire une fois l’événement annoncé. Il est conservé avec votre nom et l’heure.
desk-audience-no-reason = Indiquez le motif : d’autres en ont déjà connaissance, la modification est donc conservée.
desk-audience-history = Modifications à ce jour
desk-audience-from = De
desk-audience-to = À

# Registration and capacity
desk-capacity-label = Places
desk-capacity-help = Laissez vide pour ne pas fixer de limite. Des places supplémentaires vont aussitôt à la liste d’attente.
desk-capacity-button = Modifier les places
desk-capacity-now = Actuellement : { $accepted } acceptées, { $offered } proposées, { $waitlisted } sur la liste d’attente.
desk-capacity-taken = { $count ->
    [one] { $count } place est déjà prise ou proposée. Indiquez au moins ce nombre.
   *[other] { $count } places sont déjà prises ou proposées. Indiquez au moins ce nombre.
  }
desk-capacity-flash = Le nombre de places est modifié.
desk-registration-kind = Comment s’inscrire
desk-registration-url = Adresse pour s’inscrire
desk-registration-url-help = Seulement pour une inscription sur un autre site.
desk-registration-opens = Ouverture
desk-registration-opens-help = Heure locale ({ $zone }). Dès l’annonce si vide.
desk-registration-closes = Clôture
desk-registration-closes-help = Heure locale ({ $zone }). Au début de l’événement si vide.
desk-registration-extend = Prolonger
desk-registration-per-organisation = Places par organisation, au plus
desk-registration-per-organisation-help = Laissez vide pour ne pas fixer de limite.
desk-registration-offer-hours = Heures pendant lesquelles une place proposée est réservée
desk-registration-offer-hours-help = Elle va ensuite à la personne suivante sur la liste d’attente.
desk-registration-shows-numbers = Montrer à tous combien de places sont prises
desk-registration-no-address = Indiquez l’adresse du site où s’inscrire.
desk-registration-closes-before-opening = Les inscriptions doivent être closes après leur ouverture.
desk-registration-closes-after-end = Les inscriptions doivent être closes avant la fin de l’événement.
desk-registration-closing-announced = La date limite est annoncée. Seule une prolongation peut la déplacer.
desk-registration-applied = Des candidatures ont déjà été envoyées : le mode d’inscription ne peut donc plus changer.

# Agenda
desk-agenda-no-days = L’événement n’a pas encore de jours
desk-agenda-no-days-help = Les sessions appartiennent à des jours : ajoutez d’abord un jour.
desk-agenda-no-sessions = Aucune session pour l’instant.
desk-agenda-warnings = À vérifier
desk-agenda-parallel = « { $one } » et « { $other } » ont lieu en même temps.
desk-agenda-same-room = « { $one } » et « { $other } » ont lieu en même temps dans la même salle ({ $room }).
desk-agenda-same-speaker = { $name } intervient en même temps dans « { $one } » et « { $other } ».
desk-agenda-publish-title = Publier
desk-agenda-before-publishing = Jusqu’à ce que vous publiiez une première version, les lecteurs voient les sessions telles qu’elles figurent ici. Ensuite, ils voient la dernière version.
desk-agenda-after-publishing = Les lecteurs voient la dernière version :
desk-agenda-latest = Version { $number } du { $when }
desk-agenda-unpublished = Pas encore publié
desk-agenda-unpublished-quiet = Places ou visibilité de sessions.
desk-agenda-unchanged = Rien n’a changé depuis la dernière version.
desk-agenda-not-announced = Annoncez l’événement avant de publier son programme.
desk-agenda-empty = Ajoutez une session avant de publier.
desk-agenda-note = Note pour les lecteurs
desk-agenda-note-help = Figure dans l’historique et dans le courriel aux participants admis.
desk-agenda-publish = Publier et informer les participants
desk-agenda-flash = Programme publié.
desk-session-add = Ajouter une session
desk-session-new = Nouvelle session
desk-session-day = Jour
desk-session-hours = Horaire
desk-session-title = Titre
desk-session-about = Description
desk-session-how = Forme et personnes
desk-session-format = Format
desk-session-room = Salle
desk-session-capacity = Places
desk-session-speakers = Intervenants
desk-session-speakers-help = Un par ligne : Nom | organisation et fonction
desk-session-languages = Langues
desk-session-languages-help = Seulement si elles diffèrent de celles de l’événement.
desk-session-for-whom = Pour qui
desk-session-seen-by = Qui peut savoir de quoi il s’agit
desk-session-seen-by-help = Les autres apprennent seulement que quelque chose a lieu.
desk-session-attended-by = Qui peut venir
desk-session-attended-by-help = Affiché aux personnes qui peuvent voir la session.
desk-session-reason-help = Nécessaire lorsque vous changez qui peut la voir. Il est conservé avec votre nom et l’heure.
desk-session-outside-day = « { $session } » doit se situer dans les heures du { $date } : { $hours }.
desk-session-remove = Retirer cette session
desk-session-remove-question = La session disparaît du programme ; les versions publiées la conservent. Ses documents restent avec l’événement.
desk-session-saved-flash = Session enregistrée.
desk-session-removed-flash = Session retirée.

# Questions
desk-questions-none = Rien n’est demandé.
desk-questions-retired = Questions qui ne sont plus posées
desk-questions-retired-note = Leurs réponses sont conservées.
desk-question-new = Nouvelle question
desk-question-edit = Modifier la question
desk-question-label = Question
desk-question-kind = Type de réponse
desk-question-stage = Posée
question-stage-application = Lors de la candidature
question-stage-feedback = Après l’événement
question-kind-text = Une ligne de texte
question-kind-long-text = Plusieurs lignes de texte
question-kind-choice = Un seul choix parmi plusieurs
question-kind-choices = Un ou plusieurs choix
question-kind-yes-no = Oui ou non
question-kind-dietary = Besoins alimentaires
question-kind-access = Besoins d’accessibilité
question-kind-consent = Consentement
question-kind-rating = De un à cinq
desk-question-help = Aide
desk-question-help-help = Figure sous la question.
desk-question-choices = Choix
desk-question-choices-help = Seulement pour les questions à choix : un par ligne, dans le même ordre dans chaque langue.
desk-question-required = Obligatoire
desk-question-is-required = Une réponse est obligatoire
desk-question-is-required-help = Sans un accord obligatoire, personne ne peut candidater.
desk-question-yes = Oui
desk-question-no = Non
desk-question-up = Déplacer vers le haut
desk-question-retire = Ne plus poser
desk-question-ask-again = Poser de nouveau
desk-question-preview = Aperçu
desk-question-answered = Des réponses ont été données à cette question. Vous pouvez en modifier les termes et ajouter des choix ; son type et les choix existants restent.
desk-question-kind-of-answered = Des réponses ont été données à cette question : son type reste donc inchangé. Cessez de la poser et ajoutez-en une nouvelle.
desk-question-choices-of-answered = Des réponses ont été données à cette question : aucun choix ne peut donc être retiré.
desk-question-too-few-choices = Indiquez au moins deux choix, un par ligne.
desk-question-too-many = Cet événement pose assez de questions.
desk-question-choices-differ = Indiquez { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
  }, comme dans la langue originale.

# Quotas
desk-quotas-lead = Nombre maximal de places pour un type de candidat, un pays ou une organisation. Quiconque a une place la garde. Effacez le nombre pour retirer une ligne.
desk-quotas-warnings = À vérifier
desk-quota-line = Quota { $number }
desk-quota-by = Compter par
quota-dimension-target = Type de candidat
quota-dimension-country = Pays
quota-dimension-organisation = Organisation
desk-quota-target = Type de candidat
desk-quota-each = Chacun séparément
desk-quota-value = Pays ou organisation
desk-quota-value-help = Chacun séparément si vide.
desk-quota-places = Places au plus
desk-quota-twice = Ce quota figure ici deux fois.
desk-quota-no-such-country = « { $name } » n’est pas un pays. Indiquez son nom ou son code, par exemple FI.
desk-quota-never-taken = { $count ->
    [one] Les quotas de tous les types de candidats laissent ensemble { $count } place que personne ne peut obtenir.
   *[other] Les quotas de tous les types de candidats laissent ensemble { $count } places que personne ne peut obtenir.
  }
desk-quota-no-limit = Un quota de { $count } dépasse le nombre de places : il ne limite donc personne.

# Linked events
desk-links-lead = Chaque événement montre l’autre à ceux qui peuvent le voir.
desk-link-relation = Cet événement et l’autre
desk-link-other = L’autre événement
desk-link-other-help = Son adresse, ou la dernière partie de celle-ci : esct-aalborg-2024
desk-link-add = Lier
desk-link-remove = Retirer le lien
desk-link-itself = C’est le même événement.
desk-link-already = Ces événements sont déjà liés. Retirez d’abord ce lien.
desk-link-no-such-event = Il n’y a pas d’événement à cette adresse.

# Announcing, closing, extending, calling off
desk-story-drafted = Brouillon créé : { $when } { $who }
desk-story-announced = Annoncé : { $when } { $who }
desk-story-closed = Inscriptions closes manuellement : { $when } { $who }
desk-story-cancelled = Annulé : { $when } { $who }
desk-lack-title = Donnez-lui un titre.
desk-lack-day = Ajoutez au moins un jour.
desk-lack-audience = Choisissez qui peut le voir.
desk-lack-place = Indiquez une ville, un lieu ou un lien de connexion.
desk-lack-languages = Choisissez les langues parlées.
desk-lack-registration-address = Indiquez l’adresse où s’inscrire.
desk-announce-title = Annoncer
desk-announce-lead = L’événement devient visible pour son public et apparaît dans le calendrier et les flux. Le programme peut suivre.
desk-announce-lacks = Avant de pouvoir l’annoncer :
desk-announce-button = Annoncer
desk-announce-not-draft = Seul un brouillon peut être annoncé.
desk-announce-flash = L’événement est annoncé.
desk-close-title = Inscriptions
desk-close-at = Clôture des inscriptions le { $moment }.
desk-close-button = Clore les inscriptions maintenant
desk-close-question = Plus personne ne pourra candidater. Les candidatures envoyées restent. Vous pouvez rouvrir les inscriptions.
desk-close-flash = Les inscriptions sont closes.
desk-close-not-on = Cela n’est possible que pour un événement annoncé qui n’est pas terminé.
desk-close-already = Les inscriptions sont déjà closes.
desk-reopen-lead = Les inscriptions ont été closes manuellement.
desk-reopen-button = Rouvrir les inscriptions
desk-reopen-flash = Les inscriptions sont rouvertes.
desk-reopen-not-closed = Les inscriptions n’ont pas été closes manuellement.
desk-reopen-time-passed = La date limite est passée. Prolongez-la après avoir rouvert les inscriptions.
desk-extend-title = Prolonger la date limite
desk-extend-lead = Les lecteurs voient l’ancienne date limite, la nouvelle et le motif.
desk-extend-until = Nouvelle date limite
desk-extend-reason = Motif
desk-extend-reason-help = Montré aux lecteurs, par exemple : à la demande de plusieurs villes.
desk-extend-button = Prolonger
desk-extend-flash = La date limite est reportée.
desk-extend-closed = Les inscriptions ont été closes manuellement. Rouvrez-les d’abord.
desk-extend-not-later = Choisissez un moment à venir, postérieur à la date limite actuelle.
desk-extend-no-reason = Indiquez le motif : les lecteurs en sont informés.
desk-extend-history = Prolongations à ce jour
desk-extend-from = De
desk-extend-to = À
desk-cancel-title = Annuler l’événement
desk-cancel-button = Annuler l’événement
desk-cancel-question = Cette action est irréversible. L’événement reste dans le calendrier, marqué comme annulé. Toutes les personnes qui ont candidaté ou ont été invitées reçoivent un courriel avec votre motif.
desk-cancel-reason = Motif
desk-cancel-reason-help = Figure dans le courriel et sur la page.
desk-cancel-no-reason = Indiquez le motif : les personnes qui voulaient venir en sont informées.
desk-cancel-not-ahead = Seul un événement annoncé qui n’est pas terminé peut être annulé, et une seule fois.
desk-cancel-flash = L’événement est annulé et toutes les personnes qui voulaient venir en sont informées.
desk-cancelled-because = Motif donné : { $reason }

# A series
desk-series-new = Nouvelle série
desk-series-name = Nom
desk-series-tagline = En une ligne
desk-series-countries = Pays qu’elle doit atteindre
desk-series-countries-help = L’avancement est calculé par rapport à ceux-ci.

## Letters about a cancelled event

event-cancelled-letter-subject = Annulé : { $event }
event-cancelled-letter-greeting = Bonjour { $name },
event-cancelled-letter-fact = L’événement « { $event } » du réseau { $network } n’aura pas lieu.
event-cancelled-letter-fact-dated = L’événement « { $event } » du réseau { $network }, prévu le { $date }, n’aura pas lieu.
event-cancelled-letter-reason = Les organisateurs écrivent : { $reason }
event-cancelled-letter-nothing-to-do = Vous n’avez rien à faire : votre inscription a pris fin. Veuillez retirer l’événement de votre calendrier et annuler ce que vous aviez réservé pour y participer.
event-cancelled-letter-contact = Si vous avez des questions, par exemple sur les frais de voyage, écrivez à { $address }.

## Versions of an agenda

agenda-versions-title = Versions du programme
agenda-versions-lead = Ce qui a été publié et quand, et ce qui a changé.
agenda-versions-none = Aucune version n’a été publiée
agenda-versions-none-help = Le programme affiché sur la page de l’événement est celui qui fait foi.
agenda-versions-back = Retour à l’événement
agenda-version-title = Version { $number } du programme
agenda-version-first = Première version.
agenda-version-changes = { $count ->
    [0] Aucun changement pour vous.
    [one] { $count } session modifiée.
   *[other] { $count } sessions modifiées.
  }
agenda-version-published = Publiée le { $moment }.
agenda-version-not-latest = Une version plus récente a été publiée depuis.
agenda-version-no-changes = Rien de ce que vous pouvez voir n’a changé dans cette version.
agenda-when = { $date }, { $time }
agenda-change-added = Nouveau au programme.
agenda-change-removed = Ne figure plus au programme.
agenda-change-moved = Déplacée ; date précédente : { $from }.
agenda-change-renamed = Titre précédent : « { $from } ».
agenda-change-room = Changement de salle : { $to } au lieu de { $from }.
agenda-change-room-given = Salle : { $to }.
agenda-change-room-taken = N’a plus lieu dans la salle { $from }.
agenda-change-speakers-joined = Interviennent désormais : { $names }.
agenda-change-speakers-left = N’interviennent plus : { $names }.
agenda-change-details = Description, format ou langues modifiés.

## Letters about an agenda

agenda-letter-subject = Programme modifié : { $event }
agenda-letter-subject-first = Programme : { $event }
agenda-letter-greeting = Bonjour { $name },
agenda-letter-changed = Le programme de « { $event } » a changé :
agenda-letter-first = Le programme de « { $event } » a été publié :
agenda-letter-more = Le programme complet : { $address }
agenda-letter-signature = Le secrétariat du réseau { $network }

## Who comes to the door without registration

walk-in-button = Personne non inscrite
walk-in-title = Personne non inscrite
walk-in-tag = Inscription à l’entrée
walk-in-free = { $count ->
    [0] Aucune place n’est libre.
    [one] { $count } place est libre.
   *[other] { $count } places sont libres.
}
walk-in-email-help = Facultatif. Avec une adresse, la personne reçoit son lien vers les documents, l’attestation et le formulaire d’évaluation.
walk-in-no-email = Aucune adresse indiquée
walk-in-submit = Ajouter et enregistrer la présence
walk-in-flash = Personne ajoutée, présence enregistrée.
walk-in-full = Les { $places } places sont toutes prises
walk-in-full-text = Si la salle peut accueillir plus de monde, augmentez le nombre de places. Si une personne ayant une place ne vient pas, refusez sa candidature. Ajoutez ensuite cette personne.
walk-in-to-capacity = Augmenter le nombre de places
walk-in-to-applications = Refuser une candidature
walk-in-quota = Un quota est épuisé : { $quota }
walk-in-quota-text = Il reste des places. Vous pouvez admettre cette personne au-delà du quota ; cela est consigné.
walk-in-over-quota = Admettre au-delà du quota
walk-in-registered-address = Cette adresse est déjà inscrite
walk-in-registered-name = Une personne de ce nom est déjà inscrite
walk-in-namesake-text = Est-ce la même personne ? Sinon, ajoutez-la ci-dessous.
walk-in-somebody-else = C’est quelqu’un d’autre : ajouter et enregistrer la présence
walk-in-let-in = Donner une place et enregistrer la présence

## In decisions, letters and files

application-reason-walked-in = Arrivée sans inscription préalable
application-reason-let-in = Admission à l’entrée
application-letter-door-subject = Votre admission : { $event }
application-letter-door-body =
    Bonjour { $name },

    Votre inscription a été faite à l’entrée de « { $event } ».

    Avec votre lien personnel, vous trouvez les documents et, après l’événement, votre attestation et le formulaire d’évaluation :
    { $link }

    Veuillez garder ce lien pour vous.
application-letter-calendar-removed = Le fichier joint retire l’événement de votre calendrier.
application-letter-offer-expired = Votre réponse à la place qui vous était proposée n’est pas arrivée à temps ; la place va à la personne suivante sur la liste d’attente.
export-way = Inscription
export-at-the-door = À l’entrée
export-in-advance = À l’avance

## Telling participants what changes

desk-form-tell = Informer les participants de ce qui change
desk-form-tell-help = Toutes les personnes qui ont une place reçoivent un courriel avec de nouvelles entrées de calendrier, si les jours, les heures, le lieu ou le lien changent.
desk-saved-told-flash = Enregistré, et les participants ont été informés.
changes-letter-subject = Modifié : { $event }
changes-letter-fact = Un changement concerne « { $event } », où vous avez une place.
changes-letter-hours =
    Nouvelles dates et heures :
    { $to }
    Jusqu’ici :
    { $from }
changes-letter-place =
    Nouveau lieu : { $to }
    Jusqu’ici : { $from }
changes-letter-link = Nouveau lien de connexion : { $link }
changes-letter-no-link = Il n’est plus possible de participer en ligne.
changes-letter-calendar = Le fichier joint met votre calendrier à jour.
changes-letter-withdraw = Si vous ne pouvez plus venir, veuillez annuler avec votre lien personnel, afin que quelqu’un d’autre obtienne la place : { $link }

## What the log says

event-drafted = a rédigé le brouillon d’un événement
event-edited = a modifié un événement
event-days-changed = a modifié les jours d’un événement
event-organisations-changed = a modifié les organisations qui portent un événement
event-audience-changed = a modifié qui peut voir un événement
event-announced = a annoncé un événement
event-cancelled = a annulé un événement
event-linked = a lié deux événements
event-unlinked = a supprimé le lien entre deux événements
event-capacity-changed = a modifié le nombre de places
event-quotas-changed = a modifié les quotas d’un événement
event-question-edited = a modifié une question
event-registration-edited = a modifié le mode d’inscription
event-registration-closed = a clos les inscriptions
event-registration-reopened = a rouvert les inscriptions
event-registration-extended = a reporté la date limite
agenda-session-edited = a modifié une session
agenda-session-removed = a supprimé une session
agenda-published = a publié le programme
series-edited = a modifié une série
application-received = a déposé une candidature à un événement
application-changed = a modifié une candidature
application-decided = a décidé d’une candidature
decisions-told = a envoyé les décisions par courriel
letter-worded = a rédigé un courriel
guests-invited = a invité des personnes
participants-told = a informé les participants des changements
participant-checked-in = a enregistré une arrivée
check-in-taken-back = a annulé l’enregistrement d’une arrivée
no-shows-noted = a noté les absences
no-show-taken-back = a annulé une absence notée
material-uploaded = a ajouté un document
material-removed = a supprimé un document
certificates-announced = a envoyé les attestations par courriel
certificate-issued = a délivré une attestation
feedback-asked = a demandé l’avis des participants
feedback-given = a donné son avis

# Topics that the house knows; they are kept in English, in lower case
event-topic-accessibility = Accessibilité
event-topic-biodiversity = Biodiversité
event-topic-circular-economy = Économie circulaire
event-topic-cleaning = Nettoyage
event-topic-climate = Climat
event-topic-construction = Construction
event-topic-due-diligence = Devoir de vigilance
event-topic-economic-development = Développement économique
event-topic-electronics = Électronique
event-topic-energy = Énergie
event-topic-food = Alimentation
event-topic-furniture = Mobilier
event-topic-health = Santé
event-topic-human-rights = Droits humains
event-topic-ict = TIC
event-topic-innovation = Innovation
event-topic-joint-procurement = Achats groupés
event-topic-mobility = Mobilité
event-topic-reserved-contracts = Marchés réservés
event-topic-social-economy = Économie sociale
event-topic-social-procurement = Achats sociaux
event-topic-sustainable-cities = Villes durables
event-topic-sustainable-procurement = Achats durables
event-topic-textiles = Textiles
event-topic-waste = Déchets
event-topic-water = Eau
