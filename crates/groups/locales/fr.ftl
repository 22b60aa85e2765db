## What groups are: words that every part of this room uses

group-kind-interest-group = Groupe thématique
group-kind-working-group = Groupe de travail
group-kind-community-of-practice = Communauté de pratique
group-kind-task-force = Équipe spéciale

group-state-proposed = Proposé
group-state-gathering = Appel à participation
group-state-approved = Approuvé
group-state-active = Actif
group-state-extended = Prolongé
group-state-dormant = En sommeil
group-state-closing = En cours de clôture
group-state-closed = Clos
group-state-succeeded = Repris par un autre groupe
group-state-declined = Non retenu

group-entry-open = Ouverte à toutes les organisations que la charte admet
group-entry-on-request = Sur demande

group-sector-agriculture = Agriculture
group-sector-construction = Construction et infrastructures
group-sector-defence = Défense, sûreté et sécurité
group-sector-education = Éducation et sports
group-sector-energy = Énergie et eau
group-sector-facilities = Gestion des bâtiments et des flottes, équipements
group-sector-health = Santé
group-sector-ict = TIC, services d’informatique en nuage et de données
group-sector-mobility = Mobilité et transports
group-sector-professional = Services professionnels
group-sector-social = Services sociaux
group-sector-culture = Tourisme, culture et arts
group-sector-waste = Gestion des déchets

seat-role-leader = Chef de file
seat-role-buyer = Acheteur
seat-role-follower = Suiveur
seat-role-observer = Observateur

seat-end-left = départ du groupe
seat-end-let-go = retrait décidé par le groupe
seat-end-lost-membership = fin de l’adhésion au réseau

group-not-eligible-no-member = La charte de ce groupe n’admet que les membres du réseau { $network }.
group-not-eligible-tier = La charte de ce groupe n’admet que les membres d’un niveau supérieur.
group-not-eligible-kind = La charte de ce groupe n’admet pas les organisations de ce type.
group-not-eligible-country = La charte de ce groupe n’admet pas les organisations de ce pays.

## Health: what each rule says

health-ok = En ordre
health-warning = Attention requise
health-broken = Non conforme

health-rule-members = Nombre de membres suffisant
health-rule-head = Pilotage assuré
health-rule-aim = But énoncé
health-rule-meetings = Réunions de l’année
health-rule-pause = Temps écoulé depuis la dernière réunion
health-rule-effort = Temps consacré par les membres
health-rule-report = Rapport au réseau
health-rule-term = Mandat

health-members-ok = { $members } organisations membres ; la charte en demande au moins { $minimum }.
health-members-warning = { $members } organisations membres, tout juste ce que demande la charte : si l’une part, il y en aura moins de { $minimum }.
health-members-broken =
    { $members ->
        [0] Aucune organisation membre
        [one] { $members } organisation membre
       *[other] { $members } organisations membres
    } ; la charte en demande au moins { $minimum }.
health-head-ok = Une organisation pilote le groupe.
health-head-warning = L’organisation qui pilote le groupe n’a nommé personne pour y parler en son nom.
health-head-broken = Aucune organisation ne pilote le groupe.
health-aim-ok = Le groupe dit ce qu’il veut atteindre.
health-aim-broken = Le groupe ne dit pas ce qu’il veut atteindre.
health-meetings-ok =
    { $held ->
        [0] Aucune réunion tenue
        [one] { $held } réunion tenue
       *[other] { $held } réunions tenues
    } cette année ; prévues : { $planned }. La charte en demande au moins { $minimum } par an.
health-meetings-warning =
    { $held ->
        [0] Aucune réunion tenue
        [one] { $held } réunion tenue
       *[other] { $held } réunions tenues
    } cette année ; prévues : { $planned }. Il en faut une autre d’ici au { $by } : la charte en demande au moins { $minimum } par an.
health-meetings-broken =
    { $held ->
        [0] Aucune réunion tenue
        [one] { $held } réunion tenue
       *[other] { $held } réunions tenues
    } cette année ; attendues à ce jour : { $due } ; prévues : { $planned }. La charte en demande au moins { $minimum } par an.
health-pause-ok =
    { $days ->
        [one] La dernière réunion a eu lieu il y a { $days } jour, le { $last }.
       *[other] La dernière réunion a eu lieu il y a { $days } jours, le { $last }.
    } La charte admet { $longest } jours : jusqu’au { $until }.
health-pause-warning =
    { $days ->
        [one] La dernière réunion a eu lieu il y a { $days } jour, le { $last }.
       *[other] La dernière réunion a eu lieu il y a { $days } jours, le { $last }.
    } La suivante doit avoir lieu le { $until } au plus tard : la charte admet { $longest } jours.
health-pause-broken =
    { $days ->
        [one] Aucune réunion depuis { $days } jour, depuis le { $last }.
       *[other] Aucune réunion depuis { $days } jours, depuis le { $last }.
    } La charte admet { $longest } jours : jusqu’au { $until }.
health-pause-unmet-ok = Aucune réunion encore depuis le { $last }. La charte admet { $longest } jours sans réunion : jusqu’au { $until }.
health-pause-unmet-warning = Aucune réunion encore depuis le { $last }. Il en faut une au plus tard le { $until } : la charte admet { $longest } jours.
health-effort-ok = Temps consacré cette année par le membre le plus sollicité, en jours : { $most } ; la charte admet : { $cap }.
health-effort-warning = Temps déjà consacré cette année par un membre, en jours : { $most } ; la charte admet : { $cap }.
health-effort-broken = Temps consacré cette année par un membre, en jours : { $most } ; la charte n’admet que : { $cap }.
health-effort-others-ok = Aucun membre n’approche du temps par an que la charte admet, en jours : { $cap }.
health-effort-others-warning = Un membre approche du temps par an que la charte admet, en jours : { $cap }.
health-effort-others-broken = Un membre a dépassé le temps par an que la charte admet, en jours : { $cap }.
health-report-ok = Le prochain rapport est attendu le { $due }.
health-report-warning = Un rapport est attendu le { $due }.
health-report-broken = Un rapport était attendu le { $due }.
health-term-ok = Le mandat prend fin le { $ends }.
health-term-warning = Le mandat prend fin le { $ends } : prolongez-le, faites reprendre les travaux ou clôturez le groupe.
health-term-broken = Le mandat a pris fin le { $ends } : prolongez-le, faites reprendre les travaux ou clôturez le groupe.

## Groups: directory and page

groups-title = Groupes
groups-lead = Des membres qui travaillent ensemble sur un sujet : ce que veut chaque groupe, qui y participe et comment le rejoindre.
groups-filter = Filtrer les groupes
groups-filter-words = Mots du nom ou de l’objectif
groups-filter-words-chosen = « { $words } »
groups-filter-network = Réseau
groups-filter-any-network = Tous les réseaux
groups-filter-any-sector = Tous les secteurs
groups-filter-any-kind = Tous les types
groups-filter-country = Membre venant de
groups-filter-any-country = Tous les pays
groups-filter-any-state = Tous les états
groups-filter-open = Entrée
groups-filter-open-any = Indifférent
groups-filter-open-yes = Ouvert à de nouveaux membres
groups-filter-cpv-help = Les premiers chiffres suffisent, par exemple 45.
groups-total =
    { $count ->
        [one] { $count } groupe
       *[other] { $count } groupes
    }
groups-none = Aucun groupe ici
groups-none-hint = Essayez avec moins de filtres, ou proposez votre propre groupe.
groups-none-fewer = Essayez avec moins de filtres.
groups-all-link = Tous les groupes
groups-associated-title = Groupes associés
groups-associated-lead = Groupes d’autres réseaux qui correspondent aux mêmes filtres.
groups-front-title = Groupes qui cherchent des membres
groups-organisation-title = Groupes
groups-organisation-all = Tous ses groupes
group-name = Nom
group-kind = Type
group-sector = Secteur
group-state = État
group-cpv = Codes CPV
group-entry = Entrée
group-aim = But
group-aim-none = Le groupe ne dit pas encore ce qu’il veut atteindre.
group-problem = Intérêt ou problème commun
group-requirements = Ce que vous devez apporter
group-term-ends = Fin du mandat
group-charter = Charte
group-charter-version = { $name }, version { $number }
group-open-tag = Ouvert à de nouveaux membres
group-members-title = Membres
group-members-none = Personne n’y participe encore.
group-members-count =
    { $count ->
        [0] Aucun membre
        [one] { $count } membre
       *[other] { $count } membres
    }
group-members-and-observers =
    { $all ->
        [one] { $all } organisation
       *[other] { $all } organisations
    }, dont { $counting ->
        [one] { $counting } membre
       *[other] { $counting } membres
    }
group-member-organisation = Organisation
group-member-country = Pays
group-member-role = Rôle
group-member-core = groupe restreint
group-life-title = Vie du groupe
group-succeeded-by = Travaux repris par
group-carries-on = Reprend les travaux de
group-gathering-title = Membres trouvés
group-gathering-count = Organisations : { $have } sur au moins { $need }
group-tabs = Pages du groupe
group-tab-about = À propos
group-tab-members = Membres
group-tab-life = Vie et vitalité
search-kind-group = Groupe

## Joining

group-join-title = Rejoindre le groupe
group-join-member = Votre organisation participe à ce groupe.
group-join-closed = Personne ne peut rejoindre ce groupe actuellement.
group-join-sign-in = Connectez-vous pour rejoindre le groupe au nom de votre organisation.
group-join-sign-in-link = Se connecter
group-join-no-organisation = Pour rejoindre le groupe, agissez pour une organisation : demandez à agir pour la vôtre sur la page de votre compte.
group-join-no-representative = Seul un représentant de votre organisation peut rejoindre le groupe pour elle. Adressez-vous à un collègue qui a ce rôle.
group-join-network = Voir qui peut rejoindre ce réseau, et comment :
group-join-role = Dans quel rôle ?
group-join-message = Comment répondez-vous à ce qui est attendu ?
group-join-message-help = L’organisation qui pilote le groupe lit ceci et décide.
group-join-button = Rejoindre pour votre organisation
group-join-ask-button = Demander à rejoindre
group-joined-flash = Votre organisation a rejoint le groupe.
group-asked-flash = Votre demande est auprès de l’organisation qui pilote le groupe. Vous recevrez un courriel.
group-join-asked = Votre organisation a demandé à entrer le { $day }. L’organisation qui pilote le groupe décide, ou le secrétariat s’il n’y en a pas ; vous recevrez un courriel.
group-request-withdraw-button = Retirer la demande
group-request-withdrawn-flash = La demande est retirée.
seat-refused-not-now = Ce n’est pas possible dans l’état actuel du groupe.
seat-refused-already-member = Votre organisation participe déjà à ce groupe.
seat-refused-already-asked = Votre organisation a déjà fait une demande. La réponse viendra par courriel.
seat-refused-full = Le groupe a autant de membres que sa charte en admet.
seat-refused-no-message = Dites comment vous répondez à ce qui est attendu.
seat-refused-no-colleague = Seules les personnes qui agissent pour l’organisation peuvent parler pour elle dans le groupe.
seat-refused-offer-waits = Le pilotage se transmet par une proposition, et une proposition attend déjà une réponse.
seat-refused-another-head = Un autre membre pilote le groupe. Le pilotage ne peut qu’être transmis.

## Proposing and editing

group-propose-link = Proposer un groupe
group-propose-title = Proposer un groupe
group-propose-lead = Dites ce que vous voulez atteindre et pourquoi. Le secrétariat lit votre proposition, puis demande au réseau qui participerait.
group-propose-charter = Sous quelle charte ?
group-propose-charter-help = Organisations : au moins { $minimum } ; réunions par an : { $meetings }.
group-propose-charter-missing = Choisissez une charte sous laquelle des groupes peuvent être proposés.
group-propose-no-charter = Il n’y a pas de charte sous laquelle vous puissiez proposer un groupe
group-propose-no-charter-hint = Les groupes sont proposés par les membres d’un réseau. Agissez pour une organisation qui en est membre.
group-propose-no-representative = Seul un représentant de votre organisation peut proposer un groupe pour elle.
group-propose-who-else = Qui d’autre ?
group-propose-who-else-help = Organisations qui partagent cet intérêt ou pourraient participer. Seuls vous et le secrétariat lisez ceci.
group-propose-who-else-note = Qui d’autre pourrait participer : { $text }
group-propose-lead-it = Nous proposons de piloter le groupe
group-propose-lead-it-help = Vous pourrez transmettre le pilotage plus tard.
group-propose-button = Envoyer la proposition
group-proposed-flash = Merci. Votre proposition est auprès du secrétariat.
group-name-missing = Donnez un nom au groupe.
group-name-taken = Le réseau a déjà un groupe nommé « { $name } ». Participez à celui-ci, choisissez un autre nom ou cochez la case.
group-name-taken-sure = Proposer un autre groupe du même nom
group-problem-missing = Dites quel intérêt ou quel problème vous avez en commun.
group-problem-help = À quelle difficulté vous heurtez-vous, vous et d’autres ? Vous pouvez utiliser Markdown.
group-aim-help = Qu’est-ce qui doit exister à la fin du mandat ? Vous pouvez utiliser Markdown.
group-sector-choose = Choisissez un secteur
group-sector-missing = Choisissez un secteur.
group-cpv-help = Codes à huit chiffres, séparés par des espaces : 45000000 33100000.
group-cpv-unreadable = { $code } n’est pas un code CPV.
group-cpv-too-many = Vingt codes au plus.
group-requirements-help = Seulement si l’on entre sur demande.
group-seen-by = Qui peut connaître l’existence du groupe ?
group-seen-by-everyone = Tout le monde
group-seen-by-members = Les membres du réseau
group-seen-by-group = Ses membres et le secrétariat seulement
group-edit-title = Modifier le groupe
group-edit-link = Modifier la présentation du groupe
group-edit-button = Enregistrer
group-edit-around = Sujet et membres
group-edited-flash = Enregistré.

## The life of a group

group-next-title = Étapes possibles
group-steps-title = Ce qui s’est passé
group-step-when = Quand
group-step-who = Par
group-step-note = Pourquoi, à l’intention des membres (facultatif)
group-step-flash = C’est fait. Les personnes concernées en ont été informées par courriel.
group-step-gather = Demander au réseau qui participerait
group-step-approve = Approuver
group-step-open = Ouvrir le groupe
group-step-extend = Prolonger le mandat
group-step-rest = Mettre le groupe en sommeil
group-step-wake = Réactiver le groupe
group-step-begin-to-close = Engager la clôture
group-step-begin-to-close-question = Le groupe cesse ses travaux et rédige son rapport final.
group-step-close = Clore définitivement
group-step-close-question = Tout reste consultable, et plus rien ne peut être modifié. Cette action est irréversible.
group-step-succeed = Faire reprendre les travaux par un autre groupe
group-step-succeed-question = Ce groupe prend fin. Ses documents restent et se lisent aussi depuis l’autre groupe. Il est demandé à chaque membre s’il suit. Cette action est irréversible.
group-step-decline = Ne pas retenir la proposition
group-step-decline-question = La proposition s’arrête ici. Son auteur reçoit un courriel : dites pourquoi.
group-step-of-secretariat = C’est le secrétariat du réseau qui franchit cette étape.
group-successor = Quel groupe reprend les travaux ?
group-successor-choose = Choisissez un groupe
group-successor-missing = Choisissez le groupe qui reprend les travaux.
group-missing-title = Pas encore possible, car :
group-missing-not-now = Ce n’est pas le moment de cette étape : l’état du groupe est « { $state } ».
group-missing-members = Organisations membres : { $have } sur au moins { $need }.
group-missing-head = Aucune organisation ne le pilote.
group-missing-aim = Il ne dit pas ce qu’il veut atteindre.
group-missing-extension = La charte n’admet plus de prolongation.
group-missing-final-report = Le rapport final n’est pas remis.
group-missing-meeting-ahead = Une réunion est prévue le { $day } : tenez-la d’abord, annulez-la ou retirez-en le groupe.
group-missing-other-group = Un groupe ne peut pas reprendre ses propres travaux.
group-missing-same-network = L’autre groupe appartient à un autre réseau.
group-missing-living-successor = L’autre groupe n’admet pas de membres : il n’est pas ouvert, ou il a lui-même pris fin.
group-missing-wave-group = La vague n’a aucun groupe qui attende son ouverture.
group-missing-approval = Le groupe « { $group } » n’est pas prêt à être ouvert.
group-report-title = Rapport au réseau
group-report-final-title = Rapport final
group-report-text = Qu’a fait le groupe ?
group-report-help = Résultats, chiffres, suite des travaux. Vous pouvez utiliser Markdown.
group-report-button = Remettre
group-report-missing = Écrivez ce dont il faut rendre compte.
group-report-of = Rapport du { $day }
group-report-final-of = Rapport final du { $day }
group-reported-flash = Le rapport est remis.
group-follow-title = Suivre dans le groupe suivant ?
group-follow-question = Les travaux de ce groupe sont repris par le groupe « { $group } ». Votre organisation y prend-elle un siège ?
group-follow-yes = Oui, nous suivons
group-follow-no = Non
group-followed-flash = Votre organisation a un siège dans le groupe suivant.
group-not-followed-flash = Votre organisation ne suit pas.

## Seats

seat-people = Parle pour elle
seat-people-none = Personne n’est nommé
seat-people-and-deputies = { $name } ; suppléance : { $deputies }
seat-people-deputies-only = Personne n’est nommé ; suppléance : { $deputies }
seat-effort-title = Temps consacré cette année
seat-effort-of = { $days } j sur { $cap } j
seat-effort = { $days } j
seat-deeds = Modifier
seat-change = Modifier
seat-change-button = Enregistrer
seat-changed-flash = Enregistré.
seat-let-go-button = Mettre fin au siège
seat-let-go-question = Le siège de l’organisation { $organisation } prend fin maintenant. Elle reçoit un courriel.
seat-let-go-flash = Le siège a pris fin.
seat-requests-title = Demandes d’entrée
seat-decision-reason = Qu’ajoutez-vous à votre décision ?
seat-grant-button = Admettre
seat-refuse-button = Refuser
seat-granted-flash = L’organisation a un siège.
seat-not-granted-flash = La demande est refusée.
seat-own-title = Le siège de votre organisation
seat-own-link = Qui représente, et quitter
seat-representative = Représentant
seat-deputies = Suppléants
seat-deputies-help = Ils peuvent faire ce que peut faire le représentant.
seat-deputies-nobody = Personne d’autre n’agit encore pour votre organisation : aucun suppléant ne peut être désigné.
seat-people-button = Enregistrer
seat-leave-button = Quitter le groupe
seat-leave-question = Le siège de votre organisation prend fin maintenant. Si elle pilote le groupe, le pilotage devient vacant ; si elle en est le dernier membre, le groupe est mis en sommeil.
group-left-flash = Votre organisation a quitté le groupe.
head-offer-title = Transmettre le pilotage
head-offer-mine = Il vous est proposé de piloter ce groupe.
head-offer-waits = Le pilotage du groupe est proposé à l’organisation { $organisation }, qui n’a pas encore répondu.
head-none-title = Aucune organisation ne pilote ce groupe
head-none-offer = Proposer le pilotage à
head-none-about = Le secrétariat peut en proposer le pilotage à un membre.
head-none-link = Trouver quelqu’un
head-offer-button = Proposer le pilotage
head-offer-withdraw-button = Retirer la proposition
head-accept-button = Accepter
head-decline-button = Refuser
head-offered-flash = La proposition est faite. L’organisation reçoit un courriel.
head-offer-withdrawn-flash = La proposition est retirée.
head-accepted-flash = Votre organisation pilote désormais le groupe.
head-declined-flash = La proposition est refusée.

## Health, the desk, my groups

health-title = Vitalité
health-rule = Règle
health-any-rule = Toutes les règles
health-facts = Faits
health-charter = Charte
health-version = Version { $number }
health-summary-fine = Le groupe est vivant : il respecte toutes les règles de sa charte.
health-summary-wrong =
    { $count ->
        [one] Une règle de la charte n’est pas respectée, ou ne le sera bientôt plus.
       *[other] { $count } règles de la charte ne sont pas respectées, ou ne le seront bientôt plus.
    }
health-rules-link = Voir les règles
health-each-rule = Règle par règle
groups-desk-title = Espace de travail des groupes
groups-desk-lead = Tous les groupes de vos réseaux, à commencer par les plus en difficulté.
groups-desk-waiting = En attente de votre part
groups-desk-next-step = Prochaine étape
groups-desk-on-their-way = En chemin
groups-desk-lacks = Ce qui manque
groups-desk-worst-first = Groupes, les plus en difficulté d’abord
groups-desk-wrong = Ce qui ne va pas
groups-desk-nothing-wrong = Rien
groups-desk-members-of = { $have } sur { $need }
groups-desk-resting = En sommeil depuis le { $day }.
groups-desk-last-meeting = Dernière réunion
groups-desk-pulse = Réunions en 12 mois
groups-desk-ways = Règles et vagues
group-proposed-on = Proposé le
my-groups-title = Mes groupes
my-groups-none = Vous ne parlez pour aucun siège dans un groupe
my-groups-none-hint = Rejoignez un groupe pour votre organisation, ou demandez à un collègue de vous nommer pour son siège.
my-groups-next = Prochaine réunion : { $day }
my-groups-no-next = Aucune réunion prévue
my-groups-over = Groupes terminés
my-groups-head = Vous le pilotez
my-groups-waiting = En attente de réponse

## Charters and waves

charter = Charte
charters-title = Chartes
charters-of-link = Chartes du réseau { $network }
charters-lead = Les règles selon lesquelles travaillent les groupes, avec chaque version et ce qu’elle a changé.
charters-none = Aucune charte pour l’instant
charters-none-hint = Le secrétariat rédige les règles de chaque type de groupe.
charter-version-title = Version { $number }, applicable à partir du { $day }
charter-in-force = En vigueur
charter-changes = Ce qui a changé
charter-changes-missing = Dites ce qui est différent, et pourquoi.
charter-amend-title = Rédiger la version suivante
charter-write-title = Rédiger une nouvelle charte
charter-write-button = Enregistrer
charter-written-flash = La charte est rédigée.
# $day: the day
charter-retired-since = Plus de nouveaux groupes depuis le { $day }
charter-retirement-title = Nouveaux groupes sous cette charte
charter-retirement-note = Les groupes qui travaillent sous une charte continuent lorsqu’elle n’est plus proposée ; aucun ne peut alors être proposé sous elle. Vous pouvez la proposer à nouveau.
charter-retire-button = Ne plus proposer
charter-offer-button = Proposer à nouveau
charter-retired-flash = Plus aucun groupe ne peut être proposé sous cette charte.
charter-offered-flash = Des groupes peuvent à nouveau être proposés sous cette charte.
charter-name = Comment appelle-t-on un groupe régi par elle ?
charter-name-help = Par exemple : groupe thématique.
charter-name-missing = Donnez un nom à la charte.
charter-kind-missing = Choisissez un type.
charter-valid-from = Applicable à partir du
charter-valid-from-help = Ce qui s’applique jusque-là reste inchangé.
charter-valid-from-missing = Indiquez à partir de quel jour elle s’applique.
charter-in-the-past = Une nouvelle version ne peut pas s’appliquer à partir d’un jour passé : les groupes ont été jugés selon ce qui s’appliquait alors.
charter-nothing-new = Les règles sont celles de la version précédente.
charter-any = Tous
charter-none = Aucune règle
charter-past-rules = Ce qu’elle disait
charter-yes = Oui
charter-rank = Ouvert aux membres à partir de ce niveau
charter-rank-none = Également aux organisations qui ne sont pas membres
charter-kinds = Types d’organisation
charter-kinds-help = Aucune case cochée : tous les types.
charter-countries = Pays
charter-countries-help = Codes à deux lettres, séparés par des espaces ; vide : tous les pays.
charter-country-unreadable = { $code } n’est pas le code d’un pays.
charter-members-min = Nombre minimal d’organisations différentes
charter-members-min-missing = Indiquez combien d’organisations il faut au moins.
charter-members-max = Nombre maximal d’organisations
charter-members-max-below = Le maximum est inférieur au minimum.
charter-head = Titre de qui pilote le groupe
charter-head-help = Par exemple : facilitateur, responsable de communauté, président.
charter-head-missing = Indiquez le titre de qui pilote le groupe.
charter-core = Un groupe restreint le dirige avec l’organisation pilote
charter-meetings = Nombre minimal de réunions par an
charter-pause = Nombre maximal de jours sans réunion
charter-effort = Nombre maximal de jours de travail par membre et par an
charter-term = Mandat, en mois
charter-extension = Prolongation, en mois
charter-extensions = Nombre maximal de prolongations
charter-extension-missing = Dites combien de mois dure une prolongation, ou n’en admettez aucune.
charter-report = Mois entre deux rapports
charter-discount = Réduction de cotisation pour l’organisation pilote
charter-discount-help = Son nom dans le barème des cotisations, par exemple : facilitator.
charter-discount-unknown = Les barèmes de cotisation ne connaissent pas de réduction de ce nom, mais : { $names }.
charter-discount-none = Le réseau n’a aucun barème de cotisation avec une réduction.
wave = Vague
wave-none = Dans aucune vague
wave-assign-button = Enregistrer la vague
waves-of-link = Vagues du réseau { $network }
waves-title = Vagues
waves-lead = Des groupes préparés et ouverts ensemble.
waves-none = Aucune vague pour l’instant
waves-none-hint = Prévoyez-en une, puis placez-y des groupes proposés ou approuvés, depuis leur propre page.
wave-empty = Aucun groupe ne fait encore partie de cette vague. Un groupe y est placé depuis sa propre page « Vie et vitalité ».
wave-name = Nom d’une nouvelle vague
wave-name-missing = Donnez un nom à la vague.
wave-plan-button = Prévoir une vague
wave-planned-flash = La vague est prévue.
wave-open-button = Ouvrir tous les groupes de cette vague
wave-open-question = Tous ses groupes commencent leurs travaux aujourd’hui, et leur mandat débute. Chacun doit être approuvé.
wave-opened-on = Ouverte le { $day }
wave-opened-flash = Les groupes de la vague sont ouverts.

## Letters

group-letter-note = { $name } écrit : { $note }
group-letter-note-secretariat = Le secrétariat écrit : { $note }
group-proposed-letter-subject = Proposé : { $group }
group-proposed-letter = Un groupe a été proposé : { $group }. Lisez la proposition et décidez si le réseau doit être consulté : { $link }
group-gathering-letter-subject = Qui participe ? { $group }
group-gathering-letter = Il est maintenant demandé au réseau qui participerait au groupe { $group }. Parlez-en autour de vous : { $link }
group-asked-letter-subject = Participeriez-vous ? { $group }
group-asked-letter =
    Votre réseau demande qui participerait à un nouveau groupe : { $group }.

    Ce qu’il veut atteindre : { $aim }

    En savoir plus et rejoindre le groupe : { $link }
group-enough-letter-subject = Assez de membres : { $group }
group-enough-letter = Organisations membres du groupe { $group } : { $have }, autant que la charte en demande. Décidez de la suite : { $link }
group-approved-letter-subject = Approuvé : { $group }
group-approved-letter = Le groupe { $group } est approuvé et sera bientôt ouvert : { $link }
group-active-letter-subject = Ouvert : { $group }
group-active-letter = Le groupe { $group } est au travail : { $link }
group-extended-letter-subject = Prolongé : { $group }
group-extended-letter = Le mandat du groupe { $group } est prolongé : { $link }
group-dormant-letter-subject = En sommeil : { $group }
group-dormant-letter = Le groupe { $group } est mis en sommeil. Tout est conservé, rien ne vous est demandé, et il peut être réactivé : { $link }
group-closing-letter-subject = En cours de clôture : { $group }
group-closing-letter = La clôture du groupe { $group } est engagée ; son rapport final est attendu : { $link }
group-closed-letter-subject = Clos : { $group }
group-closed-letter = Le groupe { $group } est clos. Tout reste consultable : { $link }
group-succeeded-letter-subject = Un autre groupe reprend les travaux : { $group }
group-succeeded-letter = Un autre groupe reprend les travaux du groupe { $group }. Dites sur la page « Vie et vitalité » si votre organisation suit : { $link }
group-declined-letter-subject = Proposition non retenue : { $group }
group-declined-letter = La proposition de groupe { $group } n’a pas été retenue : { $link }
group-report-letter-subject = Rapport : { $group }
group-report-letter = Le groupe { $group } a remis un rapport : { $link }
group-empty-letter-subject = Sans membres : { $group }
group-empty-letter = Le dernier membre a quitté le groupe { $group }, qui est désormais en sommeil : { $link }
member-joined-letter-subject = { $organisation } rejoint le groupe { $group }
member-joined-letter = { $organisation } a rejoint le groupe { $group } : { $link }
seat-asked-letter-subject = { $organisation } demande à rejoindre le groupe { $group }
seat-asked-letter = { $organisation } demande à rejoindre le groupe { $group }. Décidez sur la page de ses membres : { $link }
seat-granted-letter-subject = Bienvenue dans le groupe { $group }
seat-granted-letter = Votre organisation a un siège dans le groupe { $group } : { $link }
seat-refused-letter-subject = Votre demande de rejoindre le groupe { $group }
seat-refused-letter = Votre organisation n’a pas obtenu de siège dans le groupe { $group } : { $link }
seat-letter-note = { $name } ajoute : { $note }
seat-ended-letter-subject = Votre siège dans le groupe { $group } a pris fin
seat-ended-letter = Le siège de l’organisation { $organisation } dans le groupe { $group } a pris fin. Motif : { $reason }. { $link }
member-left-letter-subject = { $organisation } ne fait plus partie du groupe { $group }
member-left-letter = { $organisation } n’est plus membre du groupe { $group }. Motif : { $reason }. { $link }
head-vacant-letter-subject = Plus de pilotage : { $group }
head-vacant-letter = { $organisation } pilotait le groupe { $group } et n’en est plus membre. Motif : { $reason }. Un autre membre devrait le piloter ; le secrétariat peut le proposer à l’un d’eux : { $link }
head-offered-letter-subject = Piloterez-vous le groupe { $group } ?
head-offered-letter = Il est proposé à votre organisation de piloter le groupe { $group }. Répondez sur la page de ses membres : { $link }
head-new-letter-subject = { $organisation } pilote le groupe { $group }
head-new-letter = { $organisation } pilote le groupe { $group } à partir d’aujourd’hui : { $link }
head-declined-letter-subject = { $organisation } ne reprend pas le pilotage du groupe { $group }
head-declined-letter = { $organisation } a refusé de piloter le groupe { $group } : { $link }
group-digest-letter-subject = Vos groupes : ce qui requiert votre attention
group-digest-letter =
    Ce mois-ci, en bref, ce qui requiert votre attention ou s’annonce dans les groupes que vous pilotez :

    { $groups }

    Ce message arrive au plus une fois par mois, et seulement tant qu’un de vos groupes a besoin de quelque chose.
group-digest-meeting = Réunion le { $day }
group-digest-fine = Rien ne manque.
health-letters-subject = Plusieurs groupes : à vérifier
health-letters =
    Ces groupes requièrent votre attention :

    { $groups }
health-letter-subject = { $group } : à vérifier
health-letter =
    Le groupe { $group } requiert votre attention :

    { $findings }

    Voyez ce qui peut être fait : { $link }

## Workspace: what every page of it says

workspace-tabs = Pages du groupe
workspace-tab = Espace commun
workspace-tab-overview = Vue d’ensemble
workspace-tab-meetings = Réunions
workspace-tab-discussion = Discussion
workspace-tab-papers = Documents
workspace-tab-decisions = Décisions
workspace-tab-plan = Plan
workspace-tab-updates = Actualités
workspace-page-title = { $page } – { $group }
workspace-over = Ce groupe a pris fin. Ce qu’il a conservé peut être lu, et plus rien n’y est modifié.
workspace-author-left = Une personne qui est partie
workspace-secretariat = Secrétariat
workspace-language = Langue du texte
workspace-markdown-help = Vous pouvez utiliser Markdown : **gras**, - listes, [liens](https://…). Les images deviennent des liens.
workspace-circle-group = Membres du groupe
workspace-circle-core-group = Groupe restreint
workspace-circle-members = Membres du réseau
workspace-circle-everyone = Tout le monde

## Workspace: its first page

workspace-asked = Ce qui vous est demandé
workspace-asked-nothing = Rien ne vous est demandé pour le moment.
workspace-ask-vote = Voter : { $question }
workspace-ask-request = Décider : { $organisation } demande à rejoindre le groupe
workspace-ask-hours = Noter vos heures pour « { $title } », { $date }
workspace-ask-until = Jusqu’au { $date }
workspace-effort = Temps consacré par votre organisation cette année
workspace-next = Prochaine réunion
workspace-news = Nouveautés
workspace-news-none = Rien n’a encore été dit ni apporté.
workspace-news-post = Discussion
workspace-news-paper = Document
workspace-news-note = { $author }, { $at }
group-outputs = Réalisations
group-updates-all = Toutes les actualités

## Workspace: meetings

meetings-ahead = À venir
meetings-none-ahead = Aucune réunion n’est prévue.
meetings-held = Tenues
meetings-none-held = Aucune réunion n’a encore été tenue.
meeting-count = { $count ->
    [one] { $count } organisation présente
   *[other] { $count } organisations présentes
}
meeting-row-minutes = Compte rendu : oui
meeting-row-minutes-missing = Compte rendu : manquant
meeting-row-hours = Heures : { $noted } sur { $members }
meeting-cancelled = Annulée
meeting-call-title = Convoquer une réunion
meeting-call-button = Convoquer la réunion
meeting-called-flash = La réunion figure dans le calendrier de tous les membres, et ils en ont été informés.
meeting-title = Titre
meeting-day = Jour
meeting-starts = Début
meeting-ends = Fin
meeting-zone = Fuseau horaire
meeting-online = Lien de connexion
meeting-online-help = Seuls les membres le voient.
meeting-connect = Participer en ligne
meeting-place = Lieu
meeting-agenda = Ordre du jour
meeting-no-agenda = Il n’y a pas encore d’ordre du jour.
agenda-write = Rédiger ou modifier l’ordre du jour
agenda-button = Enregistrer l’ordre du jour
agenda-written-flash = L’ordre du jour est enregistré.
meeting-nowhere = Indiquez où l’on se réunit : un lien, un lieu, ou les deux.
meeting-with = En commun avec d’autres groupes
meeting-with-groups = En commun avec
meeting-with-far = Groupes d’autres réseaux
meeting-with-far-groups = Et avec
meeting-with-help = La réunion compte pour chacun de ces groupes. Les organisations qui les pilotent en sont informées et peuvent en retirer leur groupe.
meeting-other-is-over = L’un de ces groupes a pris fin : il ne se réunit plus.
meeting-count-title = Compter un événement comme réunion de ce groupe
meeting-count-event = Adresse de l’événement
meeting-count-help = Par exemple une session d’une conférence que d’autres organisent. Copiez l’adresse de sa page.
meeting-count-button = Le compter
meeting-counted-flash = L’événement compte comme réunion de ce groupe.
meeting-counted-already = Cet événement compte déjà comme réunion de ce groupe.
meeting-no-such-event = Il n’y a à cette adresse aucun événement que vous puissiez voir.
meeting-event-cancelled = Cet événement a été annulé.
meeting-event-without-day = Cet événement n’a pas encore de date.
meeting-time = Quand
meeting-when = { $date }, { $hours } { $zone }
meeting-joint = En commun avec
meeting-event = Dans le calendrier
meeting-event-page = Page de l’événement
meeting-own-title = Votre organisation
meeting-own-lead = Pour { $organisation }. Cela prend un instant et montre combien ce groupe demande à ses membres.
meeting-we-were-there = Nous étions présents
meeting-hours = Heures de travail
meeting-hours-help = Préparation et suites comprises, par exemple 1,5 ou 1:30.
meeting-hours-short = Heures
meeting-note-button = Noter
meeting-noted-flash = C’est noté.
meeting-not-hours = Indiquez les heures de cette seule réunion par un nombre, { $most } au plus.
meeting-hours-above-cap = Avec ces heures, le total de l’année serait de { $given } : plus que la charte ne demande à un membre. Cochez la case si c’est exact, ou corrigez les heures.
meeting-hours-sure = Oui, ces heures sont exactes
meeting-not-held = La présence et les heures se notent une fois la réunion tenue.
meeting-attendance = Présences
meeting-attendance-caption = Organisations, leur présence et leurs heures
meeting-organisation = Organisation
meeting-there = Présence
meeting-there-of = Présence : { $organisation }
meeting-there-yes = Oui
meeting-there-no = Non
meeting-hours-of = Heures : { $organisation }
meeting-note-all-button = Noter les présences et les heures
minutes-title = Compte rendu
minutes-none = Il n’y a pas encore de compte rendu.
minutes-about = Version { $number }, { $author }, { $at }
minutes-version = Version { $number }
minutes-versions = Versions du compte rendu
minutes-write = Rédiger ou corriger le compte rendu
minutes-text = Compte rendu
minutes-button = Enregistrer le compte rendu
minutes-written-flash = Le compte rendu est enregistré. Dès la première version, tous les membres en sont informés.
meeting-cancel = Annuler la réunion
meeting-cancel-question = Tous les membres de ses groupes en sont informés, avec votre motif. Cette action est irréversible.
meeting-cancel-deed = Annuler et informer les membres
meeting-cancel-reason = Motif
meeting-cancelled-flash = La réunion est annulée, et ses membres en ont été informés.
meeting-not-ahead = Seule une réunion à venir peut être annulée.
meeting-no-reason = Indiquez le motif : les membres en sont informés.
meeting-not-ours = Cet événement est organisé par d’autres : c’est à eux de l’annuler.
meeting-move = Modifier la date, l’heure ou le lieu
meeting-move-lead = Toutes les personnes qui représentent un siège de ses groupes reçoivent un courriel avec la nouvelle date, l’heure et le lieu.
meeting-move-button = Enregistrer et informer les membres
meeting-moved-flash = La réunion est modifiée, et ses membres en ont été informés.
meeting-not-moved-flash = La date, l’heure et le lieu sont inchangés ; personne n’a été informé.
meeting-cannot-move = Seule une réunion à venir, convoquée par un groupe, peut être modifiée ici.
meeting-has-agenda = Cet événement compte plusieurs jours, ou des séances hors de ces horaires. Le secrétariat les déplace une à une dans le calendrier.
meeting-withdraw = Retirer ce groupe de la réunion
meeting-withdraw-question = La réunion ne comptera plus pour ce groupe. Ce qui a été noté pour lui est supprimé.
meeting-withdrawn-flash = La réunion ne compte plus pour ce groupe.
meeting-letter-subject = Réunion : { $title }, { $date }
meeting-letter-called = Le groupe { $group } se réunit : { $title }.
meeting-letter-joint = C’est une réunion commune avec : { $groups }. L’organisation qui pilote votre groupe peut l’en retirer.
meeting-letter-more = Ordre du jour et lien de connexion : { $address }
meeting-letter-cancelled-subject = Annulée : { $title }, { $date }
meeting-letter-cancelled = La réunion « { $title } » du { $date } n’aura pas lieu.
meeting-letter-reason = Motif : { $reason }
meeting-letter-moved-subject = Modifiée : { $title }, { $date }
meeting-letter-moved = L’heure ou le lieu de la réunion « { $title } », annoncée pour le { $from }, a changé. Elle se tient désormais :
minutes-letter-subject = Compte rendu : { $title }
minutes-letter = Le compte rendu de la réunion « { $title } » est disponible.
minutes-letter-hours = Veuillez noter les heures de votre organisation sur la même page : { $address }

## Workspace: discussion

topics-none = Rien n’a encore été discuté
topics-none-text = Ouvrez un sujet : une question à laquelle les autres peuvent répondre en une minute.
topic-note = { $count ->
    [one] { $count } message, le { $at }
   *[other] { $count } messages, dernier le { $at }
}
topic-new = Ouvrir un sujet
topic-title = De quoi s’agit-il ?
topic-circle = Pour qui
topic-open-button = Ouvrir le sujet
topic-opened-flash = Le sujet est ouvert.
topic-closed = Clos
topic-is-closed = Ce sujet est clos : il peut être lu, et rien n’y est ajouté.
topic-close = Clore le sujet
topic-reopen = Rouvrir le sujet
topic-closed-flash = Le sujet est clos.
topic-reopened-flash = Le sujet est rouvert.
post-text = Votre message
post-text-help = Vous pouvez utiliser Markdown. Placez images et fichiers parmi les documents, et renvoyez-y par un lien.
post-answer = Réponse
post-button = Publier la réponse
post-written-flash = Votre réponse figure dans la discussion.
post-edited = { $at }, modifié le { $edited }
post-withdrawn = Ce message a été retiré par son auteur.
post-change = Modifier ou retirer
post-change-title = Modifier votre message
post-change-button = Enregistrer la modification
post-changed-flash = Votre message est modifié.
post-withdraw = Retirer le message
post-withdraw-question = Son texte est supprimé définitivement. Qu’il y ait eu un message reste visible.
post-withdrawn-flash = Votre message est retiré.
discussion-letters = Courriels au sujet de cette discussion
discussion-often = À quelle fréquence souhaitez-vous savoir ce qui se dit ?
discussion-often-at-once = À chaque message, aussitôt
discussion-often-daily = Une fois par jour, s’il y a du nouveau
discussion-often-weekly = Une fois par semaine, s’il y a du nouveau
discussion-often-never = Jamais
discussion-letters-button = Enregistrer ce choix
discussion-letters-flash = Votre choix est enregistré.
post-letter-subject = { $topic } ({ $group })
post-letter = { $author } a écrit au sujet de « { $topic } » dans le groupe { $group } :
post-letter-read = Lire : { $address }
post-letter-reply = Répondre une fois par ce lien (pour vous seul, pendant deux semaines) : { $address }
post-letter-choice = Vous choisissez à quelle fréquence vous recevez ces courriels : { $address }
digest-letter-subject = { $count ->
    [one] { $count } message dans vos groupes
   *[other] { $count } messages dans vos groupes
}
digest-letter-topic = « { $topic } », { $count ->
    [one] { $count } message :
   *[other] { $count } messages, les derniers :
}
digest-letter-post = - { $author } : { $text }
reply-title = Votre réponse
reply-as = Vous répondez en tant que { $name }, { $organisation }.
reply-once = Nous vous envoyons un courriel avec votre réponse ; le lien qu’il contient la publie dans la discussion. Une fois connecté, vous pouvez répondre sans cette étape.
reply-held-flash = Merci. Votre réponse attend : ouvrez le lien du courriel qui vous est envoyé.
reply-held-title = Est-ce votre réponse ?
reply-held-button = Oui, la publier en mon nom
reply-held-not-you = Si vous ne l’avez pas écrite, fermez cette page : personne ne la verra, et elle est effacée après deux semaines.
reply-over-title = Ce lien n’est plus valable
reply-over = Il a été utilisé, il est trop ancien, ou la discussion est close. Connectez-vous pour lire et répondre.
reply-over-link = Aller à la discussion
reply-letter-subject = Est-ce votre réponse au sujet de « { $topic } » ?
reply-letter = Par le lien d’un courriel qui vous était destiné, une personne non connectée a écrit cette réponse au sujet de « { $topic } » :
reply-letter-confirm = Si elle est de vous, ouvrez ce lien dans les deux semaines et elle paraîtra en votre nom : { $address }
reply-letter-not-you = Si elle n’est pas de vous, ne faites rien : personne ne la verra.

## Workspace: papers

papers-none = Il n’y a pas encore de documents
papers-none-text = Apportez ce qui peut servir aux autres : critères, documents de marché, présentations.
papers-caption = Documents, leur dernière version et à qui ils sont destinés
papers-of-predecessor = Documents du groupe { $group }
paper-title = Titre
paper-latest = Dernière version
paper-circle = À qui il est destiné
paper-file = Fichier
paper-file-help = { $size } au plus. Types : { $kinds }.
paper-kind-and-size = { $kind }, { $size }
paper-version = Version { $number }, { $date }
paper-version-note = Version { $number }, { $at }, { $kind }
paper-versions = Versions
paper-version-add = Ajouter une version
paper-version-what-is-new = Ce qui est nouveau
paper-version-button = Ajouter la version
paper-version-added-flash = La version est ajoutée ; les précédentes restent.
paper-add-title = Ajouter un document
paper-add-button = Ajouter le document
paper-added-flash = Le document est ajouté.
paper-supersedes = Remplace
paper-supersedes-help = Le document plus ancien reste, marqué comme remplacé.
paper-supersedes-none = Aucun autre document
paper-supersedes-this = Remplace
paper-is-superseded = Remplacé
paper-superseded-by = Un document plus récent le remplace :
paper-no-file = Choisissez un fichier qui ne soit pas vide.
paper-kind-unknown = Les fichiers de ce type ne sont pas diffusés. Types : { $kinds }.
paper-disguised = Le contenu de ce fichier n’est pas ce que dit son nom.

## Workspace: decisions

polls-lead = Chaque organisation a une voix ; représentant et suppléants votent pour le même siège.
polls-none = Rien n’a encore été soumis au vote
polls-none-text = Quiconque dirige le groupe peut consulter toutes les organisations à la fois.
poll-open = Ouvert
poll-note-open = { $count ->
    [one] { $count } voix
   *[other] { $count } voix
} à ce jour, ouvert jusqu’au { $at }
poll-note-closed = { $count ->
    [one] { $count } voix
   *[other] { $count } voix
}, clos le { $at }
poll-put-title = Soumettre une question au vote
poll-put-button = Soumettre la question
poll-put-flash = La question est soumise, et les votants en ont été informés.
poll-question = Question
poll-answers = Réponses
poll-answers-help = Une par ligne, de deux à douze.
poll-answers-count = Écrivez de deux à douze réponses différentes, une par ligne.
poll-answer-too-long = Une réponse compte { $longest } caractères au plus.
poll-closes = Ouvert jusqu’au
poll-closes-help = Dans votre propre fuseau horaire.
poll-closes-wrong = Choisissez un moment à venir, dans un délai d’un an.
poll-about = Ce qu’il faut savoir
poll-about-open = Soumis par { $author }, ouvert jusqu’au { $at }
poll-about-closed = Soumis par { $author }, clos le { $at }
poll-your-vote = Vote de votre organisation
poll-your-vote-help = Vous pouvez le modifier jusqu’à la clôture du vote.
poll-vote = Voter
poll-vote-again = Modifier le vote
poll-no-answer = Choisissez l’une des réponses.
poll-is-closed = Ce vote est clos.
poll-observer = Les observateurs ne votent pas.
vote-cast-flash = La voix de votre organisation est comptée.
poll-result = { $count ->
    [one] Résultat ({ $count } voix)
   *[other] Résultat ({ $count } voix)
}
poll-result-later = Vous voyez le résultat une fois que votre organisation a voté, ou lorsque le vote est clos.
poll-votes = Qui a voté quoi
poll-answer = Réponse
poll-close = Clore le vote maintenant
poll-close-question = Plus aucune voix n’est reçue. Cette action est irréversible.
poll-closed-flash = Le vote est clos.
poll-letter-subject = Votre vote : { $question }
poll-letter = Le groupe { $group } décide : { $question } Votre organisation a une voix, jusqu’au { $until }.
poll-reminder-subject = Encore ouvert : { $question }
poll-reminder = Votre organisation n’a pas encore voté dans le groupe { $group } : { $question } Le vote est ouvert jusqu’au { $until }.
poll-letter-vote = Voter : { $address }

## Workspace: plan

plan-aim = But
plan-roadmap = Feuille de route
plan-none = La feuille de route est vide.
plan-general = Pour tous les objectifs
plan-kind = De quoi s’agit-il ?
plan-kind-objective = Objectif
plan-kind-activity = Activité
plan-kind-deliverable = Livrable
plan-state = État
plan-state-planned = Prévu
plan-state-under-way = En cours
plan-state-done = Fait
plan-state-dropped = Abandonné
plan-title = En une ligne
plan-title-help = Un objectif dit à quoi l’on reconnaîtrait qu’il est atteint.
plan-objective = Sert l’objectif
plan-objective-none = Tous
plan-due = Échéance
plan-due-on = Jusqu’au { $date }
plan-due-late = Échéance dépassée : { $date }
plan-output = Réalisation
plan-output-label = Une réalisation du groupe
plan-output-help = Un livrable qui figure sur la page publique du groupe une fois achevé.
plan-address = Où le trouver
plan-add = Ajouter à la feuille de route
plan-add-button = Ajouter
plan-added-flash = Ajouté à la feuille de route.
plan-progress = Où en est-on ?
plan-progress-button = Enregistrer
plan-moved-flash = La feuille de route est à jour.
actions-title = Actions
actions-none = Personne ne s’est encore chargé de rien.
actions-caption = Qui fait quoi, et pour quand
action-what = Quoi
action-who = Qui
action-who-choose = Choisissez une organisation
action-open = Ouverte
action-late = En retard
action-done = C’est fait
action-reopen = Rouvrir l’action
action-add = Noter une action
action-add-button = Noter
action-noted-flash = C’est noté, et les personnes qui s’en chargent en ont été informées.
action-done-flash = C’est fait.
action-reopened-flash = L’action est de nouveau ouverte.
action-letter-subject = À faire de votre côté : { $what }
action-letter = Dans le groupe { $group }, votre organisation s’est chargée de ceci : { $what }
action-reminder-subject = Bientôt à échéance : { $what }
action-reminder = Dans le groupe { $group }, ce dont votre organisation s’est chargée arrive bientôt à échéance : { $what }
action-letter-due = Jusqu’au { $date }.
action-letter-done = Dites-y quand c’est fait : { $address }

## Workspace: updates

updates-none = Rien à annoncer pour l’instant
updates-none-text = Ce que le groupe fait savoir à son réseau et au public figure ici.
updates-feed-of = Actualités du groupe { $group }
update-publish-title = Publier une actualité
update-headline = Titre
update-text = Texte
update-circle = À qui elle s’adresse
update-publish-button = Publier
update-published-flash = L’actualité est publiée.
update-withdraw = Retirer
update-withdraw-question = Plus personne ne la lira ici. Les flux déjà relevés la conservent.
update-withdrawn-flash = L’actualité est retirée.

## Workspace: what is found of it

search-kind-group-topic = Discussion
search-kind-group-paper = Document
search-kind-group-decision = Décision
search-kind-group-update = Actualité
search-kind-group-minutes = Compte rendu
search-kind-group-plan = Feuille de route
search-kind-group-action = Action

## Workspace: what an imported group brought along

history-link = Ce que ce groupe a apporté d’une autre maison
history-title = D’une autre maison
history-lead = Ce groupe a été importé le { $date }. Les noms de personnes et d’organisations figurent ici tels qu’ils y étaient écrits ; aucun compte n’en résulte.
history-members = Membres
history-role = Rôle
history-people = Personnes
history-time = Quand
history-since = depuis le { $date }
history-steps = Sa vie
history-report = Rapport du { $date }
history-joint = en commun avec { $groups }

## What the log says

charter-written = a écrit une version d’une charte
charter-retired = a retiré une charte
charter-offered = a de nouveau proposé une charte
group-proposed = a proposé un groupe
group-gathering = a demandé qui participerait à un groupe
group-declined = a refusé un groupe
group-approved = a approuvé un groupe
group-opened = a ouvert un groupe
group-extended = a prolongé le mandat d’un groupe
group-rested = a mis un groupe en sommeil
group-woken = a réveillé un groupe
group-closing = a commencé à clore un groupe
group-closed = a clos un groupe
group-succeeded = a confié la suite d’un groupe à un autre
group-edited = a modifié la présentation d’un groupe
group-reported = a remis le rapport d’un groupe
group-imported = a importé un groupe
group-seat-taken = a pris un siège dans un groupe
group-seat-ended = a mis fin à un siège dans un groupe
group-seat-changed = a modifié un siège dans un groupe
group-seat-asked-for = a demandé un siège dans un groupe
group-seat-refused = a refusé un siège dans un groupe
group-seat-request-withdrawn = a retiré une demande de siège dans un groupe
group-head-offered = a proposé le pilotage d’un groupe à un autre membre
group-head-offer-ended = a mis fin à une proposition de pilotage
group-head-began = a commencé à piloter un groupe
group-head-ended = ne pilote plus un groupe
workspace-plan-changed = a modifié le plan d’un groupe
workspace-plan-imported = a importé le plan d’un groupe
workspace-action-noted = a noté une action
workspace-action-imported = a importé une action
workspace-meeting-called = a convoqué une réunion
workspace-meeting-changed = a modifié une réunion d’un groupe
workspace-meeting-withdrawn = a retiré une réunion d’un groupe
workspace-meeting-noted = a noté les présences et les heures d’une réunion
workspace-minutes-written = a rédigé un compte rendu
workspace-update-published = a publié une actualité d’un groupe
workspace-update-withdrawn = a retiré une actualité d’un groupe
workspace-update-reached = a précisé à qui s’adresse une actualité
workspace-update-imported = a importé une actualité d’un groupe
workspace-post-written = a écrit dans une discussion
workspace-post-revised = a corrigé un message d’une discussion
workspace-topic-closed = a clos ou rouvert un sujet
workspace-topic-imported = a importé un sujet
workspace-paper-added = a ajouté un document
workspace-paper-reached = a précisé à qui s’adresse un document
workspace-paper-imported = a importé un document
workspace-poll-put = a soumis une question au vote
workspace-poll-imported = a importé une décision
workspace-vote-cast = a voté
