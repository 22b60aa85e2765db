## Accounts: signing up, signing in

account-name = Nom
account-name-help = Tel que vous souhaitez le voir figurer sur les listes de participants et les attestations.
account-name-refused = Indiquez votre nom : une ligne de 100 caractères au plus.
account-email = Adresse électronique
account-email-refused = Indiquez une adresse électronique, par exemple nom@example.org.
account-password = Mot de passe
account-password-help = Au moins { $count } caractères. Une phrase que vous retiendrez vaut mieux qu’un mot court avec des caractères spéciaux.
account-password-mismatch = Ce n’est pas le mot de passe de ce compte.
account-password-new = Nouveau mot de passe
account-password-old = Mot de passe actuel
account-language = Langue
account-language-help = Langue dans laquelle vous lisez ces pages et recevez des courriels.
account-language-unknown = Choisissez l’une des langues de la liste.
account-time-zone = Fuseau horaire
account-time-zone-help = Les heures des événements qui ont lieu ailleurs sont aussi affichées dans ce fuseau.
account-time-zone-unknown = Choisissez l’un des fuseaux horaires de la liste.

password-short = Un mot de passe compte au moins { $count } caractères.
password-long = Un mot de passe compte au plus { $count } caractères.
password-common = Ce mot de passe est parmi les premiers que n’importe qui essaierait. Choisissez-en un autre.
password-like-email = Le mot de passe ne doit pas contenir votre adresse électronique.

sign-up-title = Ouvrir un compte
sign-up-lead = Avec un compte, vous pouvez vous inscrire à des événements, agir pour votre organisation et suivre vos réseaux.
sign-up-email-help = De préférence l’adresse sous laquelle votre organisation vous connaît. Nous y envoyons un lien.
sign-up-button = Ouvrir le compte
sign-up-known = Vous avez déjà un compte ?

verification-title = Confirmer votre adresse électronique
verification-lead = Saisissez le mot de passe que vous avez choisi pour { $email }. Votre compte sera alors prêt et la connexion sera établie.
verification-password-help = Cela montre que c’est bien vous qui avez ouvert le compte.
verification-button = Confirmer et se connecter
verification-again-title = Renvoyer le courriel de confirmation
verification-again-lead = S’il existe un compte dont cette adresse reste à confirmer, nous y envoyons un nouveau lien.

sign-in-title = Se connecter
sign-in-button = Se connecter
sign-in-mismatch = L’adresse électronique et le mot de passe ne correspondent pas.
sign-in-unverified = Veuillez d’abord confirmer votre adresse électronique : ouvrez le lien contenu dans le courriel que nous vous avons envoyé.
sign-in-other-ways = Autres moyens
sign-in-forgotten = J’ai oublié mon mot de passe
sign-in-link-title = Se connecter par un lien reçu par courriel
sign-in-link-lead = Nous vous envoyons un lien qui vous connecte une seule fois, sans mot de passe. Il est valable 15 minutes.
sign-in-link-ready = Appuyez sur le bouton pour vous connecter en tant que { $email }.
sign-out-flash = Déconnexion effectuée.

ask-for-link-button = Envoyer le lien
letter-sent-title = Consultez votre messagerie
letter-sent = Nous avons envoyé un courriel à { $email }. Il indique comment continuer.
letter-sent-more = Rien après quelques minutes ? Regardez dans les courriers indésirables et vérifiez que l’adresse est bien celle de votre compte.
letter-waits-title = Le courriel attend dans la maison
letter-waits = Un courriel à { $email } est rédigé. Cette maison n’a pas encore de serveur de messagerie, il y reste donc en attente : l’exploitant le trouve sous « { $place } ».
link-gone-title = Ce lien n’est plus valable
link-gone = Chaque lien ne sert qu’une fois et pour une durée limitée. Celui-ci a été utilisé, a expiré ou n’a pas été copié en entier.
link-gone-again = Demander un nouveau lien

password-reset-title = Choisir un nouveau mot de passe
password-reset-lead = Nous envoyons un lien à l’adresse de votre compte. Il est valable une heure.
password-reset-ready = Le nouveau mot de passe est destiné au compte { $email }. Toutes vos autres connexions prendront fin.
password-reset-button = Enregistrer le nouveau mot de passe

demo-title = Identifiants de cette démonstration
demo-lead = Toutes les données présentes ici servent à faire des essais. Chaque compte a le mot de passe { $password }.
demo-table = Qui vous pouvez être
demo-role = Rôle
demo-buyer = Acheteur d’une ville membre
demo-social = Entité de l’économie sociale
demo-supplier = Fournisseur
demo-secretary = Secrétariat du réseau
demo-operator = Exploitant de l’installation

## Accounts: my account

account-profile = À propos de vous
account-save-button = Enregistrer
account-changed-flash = Vos modifications sont enregistrées.
account-acting = Organisations pour lesquelles vous agissez
account-acting-none = Vous n’agissez encore pour aucune organisation. Trouvez la vôtre et demandez à agir pour elle ; ses administrateurs ou le secrétariat décident.
account-acting-find = Trouver une organisation
account-acting-lead = Ce que vous pouvez voir et faire dépend de l’organisation pour laquelle vous agissez.
account-acting-waiting = En attente d’approbation
account-acting-chosen = Vous agissez pour elle en ce moment
account-acting-button = Agir pour { $organisation }
account-acting-flash = Vous agissez maintenant pour cette organisation.
account-security = Accès et données
account-sign-ins-link = Voir mes connexions en cours
account-tokens-link = Jetons pour vos programmes
account-data = Ce qui est conservé à votre sujet
account-data-link = Télécharger mes données (JSON)
account-leave = Quitter ce site

account-email-title = Changer mon adresse électronique
account-email-lead = Votre adresse est { $email }. Nous envoyons un lien à la nouvelle adresse ; tant que vous ne l’avez pas ouvert, rien ne change.
account-email-new = Nouvelle adresse électronique
account-email-new-help = Ouvrez le lien dans le navigateur où vous utilisez votre compte.
account-email-same = C’est déjà l’adresse de votre compte.
account-email-ready = Désormais, vous vous connectez en tant que { $new } au lieu de { $current }, et les courriels sont envoyés à cette adresse.
account-email-confirm-button = Utiliser la nouvelle adresse
account-email-changed-flash = Votre adresse est modifiée. Nous en avons informé l’ancienne.

account-password-title = Changer mon mot de passe
account-password-lead = Cette connexion se poursuit ; toutes les autres prendront fin.
account-password-none = Vous vous connectez par des liens et n’avez pas de mot de passe. Pour en choisir un, demandez un lien.
account-password-changed-flash = Votre mot de passe est modifié. Toutes vos autres connexions ont pris fin.

sign-ins-title = Connexions
sign-ins-lead = Les navigateurs dans lesquels votre compte est utilisé. Une connexion inutilisée pendant 30 jours prend fin d’elle-même. Mettez fin à celles que vous ne connaissez pas et changez votre mot de passe.
sign-ins-table = Vos connexions en cours
sign-ins-agent = Navigateur
sign-ins-agent-unknown = Inconnu
sign-ins-address = Adresse internet
sign-ins-at = Connexion le
sign-ins-seen = Dernière utilisation
sign-ins-this = Ce navigateur
sign-ins-end = Déconnecter
sign-ins-end-all = Se déconnecter partout
sign-ins-end-all-question = Toutes les connexions prendront fin, y compris dans ce navigateur. Vos jetons restent valables.
sign-ins-ended-flash = La connexion a pris fin.
sign-ins-all-ended-flash = Toutes les connexions ont pris fin.

tokens-title = Jetons d’API
tokens-lead = Avec un jeton, un programme lit ou modifie des données en votre nom : il peut faire ce que vous pouvez faire, pour l’organisation pour laquelle vous agissez. Protégez-le comme un mot de passe.
tokens-none = Aucun jeton
tokens-none-help = Créez-en un ci-dessous pour utiliser l’interface de données.
tokens-table = Vos jetons
token-name = Nom
token-name-help = Pour savoir plus tard à quoi il sert, par exemple : calendrier de notre intranet.
token-name-refused = Indiquez un nom : une ligne de 100 caractères au plus.
token-too-many = Vous avez déjà 20 jetons. Révoquez-en un dont vous n’avez plus besoin.
token-scope = Portée
token-scope-read = Lecture
token-scope-read-help = Voit ce que vous voyez et ne modifie rien.
token-scope-write = Lecture et écriture
token-scope-write-help = Modifie aussi des données en votre nom.
token-scope-refused = Choisissez ce que le jeton peut faire.
token-made-at = Créé le
token-create-title = Nouveau jeton
token-create-button = Créer le jeton
token-new-title = Votre nouveau jeton
token-new = Copiez-le maintenant : il ne sera plus affiché.
token-revoke = Révoquer
token-revoke-question = Les programmes qui utilisent « { $name } » seront désormais refusés.
token-revoked-flash = Le jeton est révoqué.

deletion-title = Supprimer mon compte
deletion-lead = Cette action est irréversible. Veuillez lire ce qui disparaît et ce qui reste.
deletion-left-alone-title = Aucun autre administrateur
deletion-left-alone = Personne d’autre n’administre { $organisations }. Vous pouvez néanmoins supprimer votre compte ; le secrétariat du réseau peut désigner quelqu’un d’autre.
deletion-goes = Ce qui disparaît
deletion-goes-person = Votre nom, votre adresse électronique et votre mot de passe.
deletion-goes-access = Toutes les connexions, tous les liens et tous les jetons.
deletion-goes-roles = Vos fonctions dans des organisations et vos sièges dans des secrétariats.
deletion-goes-letters = Les courriels qui vous ont été envoyés ; seul reste le fait qu’un courriel l’a été.
deletion-stays = Ce qui reste, sans votre nom
deletion-stays-records = Ce que vous avez fait au nom d’une organisation ou d’un réseau : décisions, pages publiées, journal des modifications.
deletion-stays-events = Le fait qu’une personne a participé à un événement, lorsque le nombre de participants doit être justifié auprès des bailleurs de fonds.
deletion-stays-backups = Les sauvegardes de cette maison, jusqu’à ce que de plus récentes les remplacent.
deletion-data-first = Télécharger d’abord mes données (JSON)
deletion-password-help = Saisissez-le pour confirmer.
deletion-no-password = Vous ne vous souvenez pas de votre mot de passe, ou n’en avez pas ? Confirmez par un lien reçu par courriel.
deletion-button = Supprimer définitivement mon compte
deletion-link-button = Envoyer un lien de confirmation
deletion-ready = Avec ce bouton, vous supprimez définitivement votre compte.
deletion-flash = Votre compte est supprimé. Au revoir, et merci.

## Accounts: letters

entry-link-verification = Confirmation d’une adresse électronique
entry-link-sign-in = Lien de connexion
entry-link-password-reset = Nouveau mot de passe
entry-link-email-change = Changement de l’adresse électronique
entry-link-deletion = Suppression du compte

# $name: name of a person
letter-greeting = Bonjour { $name },
letter-greeting-nameless = Bonjour,
letter-verification-subject = Veuillez confirmer votre adresse électronique
letter-verification-body =
    Quelqu’un, très probablement vous, a ouvert un compte avec l’adresse { $email }. Pour la confirmer, ouvrez cette page et saisissez le mot de passe que vous avez choisi :

    { $link }

    Le lien est valable 48 heures. Si ce n’était pas vous, ne faites rien : le compte sera supprimé.
letter-already-known-subject = Vous avez déjà un compte
letter-already-known-body =
    Quelqu’un, peut-être vous, a voulu utiliser l’adresse { $email } pour un nouveau compte ou pour un autre compte. Vous avez déjà un compte avec cette adresse. Rien n’a changé.

    Si c’était vous, connectez-vous ici ; vous pouvez aussi y choisir un nouveau mot de passe :

    { $link }

    Si ce n’était pas vous, il n’y a rien à faire.
letter-sign-in-subject = Votre lien de connexion
letter-sign-in-body =
    Avec ce lien, vous vous connectez en tant que { $email } :

    { $link }

    Il sert une seule fois, dans les 15 minutes. Si vous ne l’avez pas demandé, ne faites rien : sans ce courriel, personne ne peut l’utiliser.
letter-password-reset-subject = Votre lien pour un nouveau mot de passe
letter-password-reset-body =
    Avec ce lien, vous choisissez un nouveau mot de passe pour { $email } :

    { $link }

    Il sert une seule fois, dans l’heure qui suit. Si vous ne l’avez pas demandé, ne faites rien : votre mot de passe reste inchangé.
letter-password-changed-subject = Votre mot de passe a été modifié
letter-password-changed-body =
    Le mot de passe de votre compte { $email } a été modifié, et toutes les autres connexions ont pris fin. Les jetons pour programmes restent valables jusqu’à ce que vous les révoquiez.

    Si ce n’était pas vous, choisissez immédiatement un nouveau mot de passe :

    { $link }
letter-email-change-subject = Veuillez confirmer votre nouvelle adresse électronique
letter-email-change-body =
    Pour associer désormais { $email } à votre compte, ouvrez cette page dans le navigateur où vous l’utilisez :

    { $link }

    Le lien est valable 24 heures. Si vous ne l’avez pas demandé, ne faites rien.
letter-email-changed-subject = Votre compte a une autre adresse électronique
letter-email-changed-body =
    { $email } n’est plus l’adresse de votre compte. Les courriels sont désormais envoyés à la nouvelle adresse.

    Si ce n’était pas vous, écrivez immédiatement à ceux qui gèrent cette maison :

    { $link }
letter-deletion-subject = Votre lien pour supprimer votre compte
letter-deletion-body =
    Avec ce lien, vous supprimez définitivement votre compte { $email }. Ouvrez-le dans le navigateur où vous utilisez votre compte :

    { $link }

    Il sert une seule fois, dans l’heure qui suit. Si vous ne l’avez pas demandé, changez votre mot de passe.
letter-account-deleted-subject = Votre compte est supprimé
letter-account-deleted-body =
    Le compte associé à l’adresse { $email } est supprimé. Votre nom n’est plus affiché ; ce qui reste ne le mentionne plus. Ceci est notre dernier courriel, et vous pouvez revenir à tout moment :

    { $link }

## Organisations

search-kind-network = Réseau
search-kind-organisation = Organisation

members-form-too-long = Veuillez raccourcir : { $longest } caractères au plus.
members-form-original = Langue originale
members-form-original-help = La langue de ce que vous écrivez ici. Les traductions sont affichées à côté, jamais à la place.
members-form-original-missing = Rédigez ce texte dans la langue originale.
members-form-other-languages = Traductions
members-form-markdown = Vous pouvez utiliser Markdown : *mise en valeur*, listes, liens.
members-form-website-help = Avec https:// au début.
members-form-website-unreadable = Indiquez une adresse web qui commence par https:// ou http://.
members-deleted-person = Ancien compte
members-letter-no-reason = Aucun motif n’a été donné.

organisations-title = Organisations
organisations-lead = Acheteurs publics, entités de l’économie sociale, fournisseurs et organismes qui gèrent et soutiennent les réseaux.
organisations-filter = Filtrer les organisations
organisations-filter-words = Nom
organisations-filter-any-kind = Tous les types
organisations-filter-any-country = Tous les pays
organisations-filter-network = Membre de
organisations-filter-any-network = N’importe quel réseau ou aucun
organisations-none-found = Aucune organisation ne correspond
organisations-none-found-hint = Essayez avec moins de lettres du nom ou retirez un filtre. Les accents et les majuscules ne comptent pas.
organisations-none = Aucune organisation pour l’instant
organisations-none-hint = Inscrivez la première : vous l’administrerez.
organisations-all-link = Afficher toutes les organisations
organisations-networks = Réseaux
organisations-total = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}

organisation-name = Organisation
organisation-original-name = Nom dans la langue originale
organisation-kind = Type
organisation-kind-choose = Choisissez un type
organisation-kind-missing = Choisissez de quel type d’organisation il s’agit.
organisation-kind-contracting-authority = Pouvoir adjudicateur
organisation-kind-central-purchasing-body = Centrale d’achat
organisation-kind-purchasing-consortium = Groupement d’achat
organisation-kind-social-economy-entity = Entité de l’économie sociale
organisation-kind-supplier = Fournisseur
organisation-kind-network-secretariat = Secrétariat de réseau
organisation-kind-programme-owner = Responsable de programme
organisation-kind-strategic-partner = Partenaire stratégique
organisation-kind-monitoring-partner = Partenaire de suivi
organisation-kind-observer = Observateur
organisation-country = Pays
organisation-country-choose = Choisissez un pays
organisation-country-missing = Choisissez le pays.
organisation-region = Région (NUTS)
organisation-region-help = Le code de la région, par exemple BE234. Laissez vide si vous ne le connaissez pas.
organisation-region-unreadable = Un code de région se compose de deux lettres suivies de trois lettres ou chiffres au plus, par exemple BE234.
organisation-region-elsewhere = Cette région se trouve dans un autre pays.
organisation-languages = Langues de travail
organisation-languages-label = Langues dans lesquelles elle travaille
organisation-website = Site web
organisation-employees = Effectif
organisation-employees-help = Un nombre entier. Les cotisations de certains réseaux en dépendent.
organisation-employees-unreadable = Indiquez un nombre entier, par exemple 4200.
organisation-identifiers = Identifiants
organisation-identifiers-help = Un par ligne, précédé du registre : « VAT: BE0207451227 », « PIC: 999999999 ».
organisation-identifiers-unreadable = Écrivez sur chaque ligne le registre, un deux-points et le numéro.
organisation-identifiers-too-many = Indiquez au plus { $most } identifiants.
organisation-parent = Fait partie de
organisation-parent-help = Le nom ou l’adresse de l’organisation dont elle fait partie, le cas échéant.
organisation-parent-unknown = Cette organisation n’est pas sur la liste. Inscrivez-la d’abord, ou laissez ce champ vide.
organisation-parent-circle = Une organisation ne peut pas faire partie d’elle-même ni de ses propres composantes.
organisation-address = Adresse ici
organisation-children = Composantes de cette organisation
organisation-memberships = Réseaux
organisation-memberships-caption = Adhésions, passées et présentes
organisation-no-memberships = Elle n’appartient encore à aucun réseau de cette maison.
organisation-networks-link = Voir les réseaux
organisation-people = Personnes qui agissent pour elle
organisation-people-link = Approuver et gérer
organisation-people-visible = Seules les personnes de cette organisation, les secrétariats de ses réseaux et les exploitants de la maison voient ceci.
organisation-people-none = Personne n’agit encore pour elle ici.
organisation-person-since = { $role } depuis le { $day }

organisation-new-link = Inscrire une organisation
organisation-new-title = Inscrire une organisation
organisation-new-lead = Toute personne qui a un compte peut inscrire une organisation manquante. Vous l’administrerez : vous modifiez sa page et décidez qui agit pour elle.
organisation-form-what = Ce qu’elle est
organisation-form-where = Où elle se trouve
organisation-form-more = Plus de détails, si vous les connaissez
organisation-name-in = Nom ({ $language })
organisation-about = Ce qu’elle fait
organisation-about-in = Ce qu’elle fait ({ $language })
organisation-enter-button = Inscrire l’organisation
organisation-entered-flash = L’organisation est sur la liste, et vous l’administrez.
organisation-alike-title = Est-ce l’une de celles-ci ?
organisation-alike-lead = Ces organisations du même pays ont un nom semblable. Si la vôtre en fait partie, ouvrez-la et demandez à agir pour elle.
organisation-alike-another = Aucune de celles-ci : la mienne est une autre organisation
organisation-alike-refused = Regardez d’abord les organisations au nom semblable, puis confirmez que la vôtre en est une autre.
organisation-edit-link = Modifier
organisation-edit-title = Modifier l’organisation
organisation-edit-lead = Son adresse ici reste la même, quel que soit son nouveau nom.
organisation-edit-button = Enregistrer
organisation-edited-flash = La page de l’organisation est à jour.

## Organisations: what the log says

organisation-entered = a inscrit une organisation
organisation-edited = a modifié une organisation

## Capacities

capacity-role = Rôle
capacity-role-member = Membre
capacity-role-member-help = Participe : demande des places aux événements, voit ce qui est destiné à l’organisation.
capacity-role-representative = Représentant
capacity-role-representative-help = En outre, parle, vote et signe pour l’organisation, et demande des adhésions.
capacity-role-administrator = Administrateur
capacity-role-administrator-help = En outre, modifie sa page et décide qui agit pour elle.
capacity-role-missing = Choisissez un rôle.
capacity-ask-link = Agir pour cette organisation
capacities-title = Agir pour { $organisation }
capacities-lead = Les personnes agissent pour une organisation dans un rôle que ses administrateurs approuvent. L’historique demeure lorsque les personnes changent de poste.
capacity-own = Vous et cette organisation
capacity-own-waiting = Vous avez demandé à agir pour elle. Rôle : { $role }. Un administrateur vous répondra.
capacity-own-acting = Vous agissez pour elle. Rôle : { $role }.
capacity-own-only-administrator = Elle n’a pas d’autre administrateur que vous. Nommez-en un autre avant de partir ; sinon, le secrétariat de son réseau devra le faire.
capacity-take-back-button = Retirer la demande
capacity-take-back-question = Votre demande disparaîtra. Vous pourrez en faire une nouvelle plus tard.
capacity-leave-button = Quitter cette organisation
capacity-leave-question = Vous n’agirez plus pour elle : vous ne verrez plus ce qui est réservé à ses membres. L’historique conserve les dates de votre présence.
capacity-ask-title = Demander à agir pour elle
capacity-ask-sign-in = Connectez-vous ou ouvrez un compte pour faire une demande.
capacity-sign-in-link = Se connecter
capacity-message = Message
capacity-message-help = Qui vous y êtes, pour que les administrateurs vous reconnaissent. Ils voient aussi votre nom et votre adresse électronique.
capacity-message-too-long = Veuillez raccourcir le message : 2000 caractères au plus.
capacity-ask-button = Envoyer la demande
capacity-asked-flash = Votre demande est envoyée. Vous recevrez un courriel lorsqu’il y aura été répondu.
capacity-already-acting = Vous agissez déjà pour cette organisation.
capacity-already-asked = Vous avez déjà fait une demande ; la réponse viendra par courriel.
capacities-waiting = Demandes
capacities-waiting-none = Personne n’attend de réponse.
capacities-acting = Personnes qui agissent pour elle
capacities-history = Historique
capacity-person = Personne
capacity-since = Depuis
capacity-until = Jusqu’au
capacity-asked-day = Demandé le
capacity-end = Fin
capacity-asked-on = demandé le { $day } pour le rôle : { $role }
capacity-approved-by = approuvé par { $person }
capacity-ended-by = par { $person }
capacity-role-of = Rôle de { $person }
capacity-role-change-button = Modifier
capacity-approve-button = Approuver
capacity-approved-flash = Approuvé. La personne en a été informée par courriel.
capacity-decline-button = Refuser
capacity-decline-question = { $person } n’agira pas pour cette organisation et recevra un courriel.
capacity-decline-reason = Motif (figure dans le courriel)
capacity-declined-flash = Refusé. La personne en a été informée par courriel.
capacity-role-changed-flash = Le rôle est modifié. La personne en a été informée par courriel.
capacity-end-button = Mettre fin
capacity-end-question = { $person } n’agira plus pour cette organisation et recevra un courriel.
capacity-ended-flash = La personne n’agit plus pour cette organisation. Elle en a été informée par courriel.
capacity-left-flash = Vous n’agissez plus pour cette organisation.
capacity-not-waiting = Plus personne n’attend cette réponse : elle a été donnée, ou la demande a été retirée.
capacity-not-acting = Cette personne n’agit plus pour l’organisation.
capacity-same-role = Cette personne a déjà ce rôle.
capacity-last-administrator = Nommez d’abord un autre administrateur : sinon, l’organisation n’en aurait plus aucun.
capacity-state-waiting = En attente
capacity-state-acting = En fonction
capacity-state-ended = Terminé
capacity-state-declined = Refusé ou retiré

## Capacities: what the log says

capacity-asked = a demandé à agir pour une organisation
capacity-approved = a approuvé une personne pour une organisation
capacity-declined = a refusé une personne pour une organisation
capacity-role-changed = a modifié un rôle dans une organisation
capacity-ended = a mis fin à une fonction dans une organisation

## Capacities: letters

capacity-asked-letter-subject = { $person } demande à agir pour { $organisation }
capacity-asked-letter =
    { $person } ({ $address }) demande à agir pour { $organisation }. Rôle : { $role }.

    { $message }

    Approuver ou refuser ici :
    { $link }
capacity-approved-letter-subject = Vous agissez maintenant pour { $organisation }
capacity-approved-letter =
    Votre demande est approuvée : vous agissez pour { $organisation }. Rôle : { $role }.

    { $link }
capacity-declined-letter-subject = Votre demande d’agir pour { $organisation }
capacity-declined-letter =
    Votre demande d’agir pour { $organisation } a été refusée.

    { $reason }
capacity-role-changed-letter-subject = Votre rôle a changé : { $organisation }
capacity-role-changed-letter =
    Votre rôle dans l’organisation { $organisation } a changé. Il est désormais : { $role }.

    { $link }
capacity-ended-letter-subject = Vous n’agissez plus pour { $organisation }
capacity-ended-letter =
    Un administrateur a mis fin à votre rôle dans l’organisation { $organisation }. Vous n’agissez plus pour elle ici. Votre compte reste inchangé.

    Si vous pensez qu’il s’agit d’une erreur, veuillez écrire aux administrateurs de l’organisation.
capacity-left-letter-subject = { $person } n’agit plus pour { $organisation }
capacity-left-letter =
    { $person } a quitté l’organisation { $organisation } et n’agit plus pour elle ici. L’historique de l’organisation conserve les dates de cette fonction.

## Networks

networks-title = Réseaux
networks-lead = Réseaux d’acheteurs publics qui se retrouvent dans cette maison. Chacun a ses membres, ses niveaux et son secrétariat.
networks-all = Tous les réseaux
networks-none = Aucun réseau pour l’instant
networks-none-hint = C’est l’exploitant de la maison qui accueille les réseaux.
networks-front-title = Réseaux de cette maison
networks-front-link = Tous les réseaux
network-counts = { $members ->
    [one] { $members } membre
   *[other] { $members } membres
} dans { $countries ->
    [one] { $countries } pays
   *[other] { $countries } pays
}
network-kicker = Réseau d’acheteurs publics
network-apply-link = Demander l’adhésion
network-events-link = Événements de ce réseau
network-groups-link = Groupes
network-charters-link = Chartes
network-members = Organisations membres aujourd’hui
network-countries = Pays
network-through = Dont par un groupement d’achat
network-tiers = Niveaux d’adhésion
network-contact = Courriel du secrétariat
network-contact-help = Affiché sur la page du réseau.
network-contact-unreadable = Indiquez une seule adresse électronique.
network-website = Site web
network-by-country = Membres par pays
network-members-title = Membres
network-members-filter = Filtrer les membres
network-members-all = Afficher tous les membres
network-any-tier = Tous les niveaux
network-no-members = Aucune organisation n’appartient encore à ce réseau.
network-back-link = Retour au réseau

tier-open-to-all = organisations de tous types
tier-open-to = Ouvert à : { $kinds }
tier-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}

membership-network = Réseau
membership-tier = Niveau
membership-since = Depuis
membership-state = État
membership-how = Comment
membership-direct = Directement
membership-through = Par l’intermédiaire de
membership-through-consortium = Par l’intermédiaire de { $consortium }
membership-affiliates = { $count ->
    [one] { $count } organisation est membre par son intermédiaire
   *[other] { $count } organisations sont membres par son intermédiaire
}
membership-in-force = Membre
membership-ahead = Pas encore commencée
membership-over = Ancien membre
membership-until = jusqu’au { $day }
membership-first-day = Premier jour
membership-first-day-help = Si vous acceptez : le jour où l’adhésion commence.
membership-last-day = Dernier jour

network-new-link = Accueillir un réseau
network-new-title = Accueillir un réseau
network-found-button = Accueillir le réseau
network-founded-flash = Le réseau est accueilli. Donnez-lui maintenant un secrétariat.
network-edit-title = Modifier { $network }
network-edit-link = Page et couleur
network-edit-button = Enregistrer
network-edited-flash = La page du réseau est à jour.
network-name = Nom
network-name-help = Le même dans toutes les langues.
network-name-missing = Indiquez le nom du réseau.
network-address = Adresse
network-address-help = Ce qui suit /networks/ : minuscules, chiffres et traits d’union. Elle ne change jamais. Si vide : formée à partir du nom.
network-address-unreadable = Utilisez des minuscules de a à z, des chiffres et des traits d’union isolés.
network-address-taken = Cette adresse est déjà prise. Choisissez-en une autre.
network-tagline = En une ligne
network-tagline-in = En une ligne ({ $language })
network-tagline-help = Ce qu’est le réseau, pour les fiches et les aperçus.
network-about = À propos
network-about-in = À propos ({ $language })
network-colour = Couleur
network-colour-help = La couleur dominante des pages du réseau. Les nuances du texte et des boutons en sont calculées de façon à rester lisibles.
network-colour-unreadable = Écrivez la couleur avec six chiffres hexadécimaux, comme #0f4a4c.
network-colour-too-pale = Cette couleur est trop pâle pour être vue sur fond blanc : son contraste est de { $contrast } pour 1, et il faut au moins 3 pour 1 (WCAG 2.2). Choisissez-en une plus foncée.
network-accepts-applications = Les organisations peuvent demander l’adhésion en ligne

## Networks: tiers

tiers-title = Niveaux
tiers-of-title = Niveaux du réseau { $network }
tiers-lead = Ce que les membres peuvent être. Tout ce qui vaut « à partir d’un niveau » suit le rang.
tiers-none = Il n’y a pas encore de niveaux. Les membres en ont besoin d’un : ajoutez le premier ci-dessous.
tier-rank = Rang
tier-rank-help = 1 est le plus bas. Les niveaux supérieurs voient ce que voient les niveaux inférieurs.
tier-rank-unreadable = Indiquez un nombre entier de 1 à { $highest }.
tier-name = Niveau
tier-original-name = Nom
tier-name-in = Nom ({ $language })
tier-about = À qui il s’adresse et ce qu’il comprend
tier-about-in = À qui il s’adresse et ce qu’il comprend ({ $language })
tier-open-to-title = Ouvert à
tier-open-to-help = Types d’organisation qui peuvent y figurer. Aucune case cochée : tous les types.
tier-deeds = Modifier
tier-takes-members = Admet des membres
tier-is-retired = Fermé
tier-add-title = Ajouter un niveau
tier-add-button = Ajouter le niveau
tier-added-flash = Le niveau est ajouté.
tier-edit-title = Modifier le niveau
tier-edit-button = Enregistrer
tier-edited-flash = Le niveau est modifié. Les membres qui y sont y restent.
tier-retire-button = Fermer
tier-retire-question = Plus aucun nouveau membre n’est admis dans le niveau { $tier }. Les membres qui y sont y restent. Cette action est irréversible.
tier-retired-flash = Le niveau n’admet plus de nouveaux membres.

## Networks: secretariat

secretariat-title = Secrétariat
secretariat-of-title = Secrétariat du réseau { $network }
secretariat-lead = Les personnes du secrétariat voient et font tout dans leur propre réseau, et rien dans les autres.
secretariat-none = Personne ne siège encore dans ce secrétariat.
secretariat-seats = Sièges
secretariat-former = Anciens sièges
secretariat-appointed-by = Nomination par
secretariat-by-operator = Exploitant
secretary-appoint-title = Nommer une personne
secretary-email = Adresse électronique de son compte
secretary-email-help = Il lui faut ici un compte dont l’adresse est confirmée.
secretary-appoint-button = Nommer
secretary-appointed-flash = Nomination faite. La personne en a été informée par courriel.
secretary-no-account = Il n’y a pas de compte confirmé avec cette adresse. Demandez d’abord à la personne d’en ouvrir un.
secretary-already-seated = Cette personne siège déjà dans ce secrétariat.
secretary-dismiss-button = Mettre fin au siège
secretary-dismiss-question = { $person } ne verra et ne fera plus rien pour le secrétariat de ce réseau.
secretary-dismissed-flash = Le siège a pris fin. La personne en a été informée par courriel.
secretary-last-seat = C’est le dernier siège : nommez d’abord quelqu’un d’autre, ou adressez-vous à l’exploitant.
secretary-not-seated = Ce siège a déjà pris fin.

## Memberships: applying

membership-application-title = Demander l’adhésion au réseau { $network }
membership-application-lead = Le secrétariat du réseau { $network } lit votre demande et répond par courriel.
membership-application-for = Vous faites cette demande pour { $organisation }.
membership-application-closed = Pas de demandes en ligne
membership-application-closed-hint = Ce réseau ne reçoit pas de demandes ici. Écrivez à son secrétariat.
membership-application-no-representative = Agissez d’abord pour une organisation
membership-application-no-representative-hint = Seul un représentant ou un administrateur d’une organisation peut demander l’adhésion pour elle. Trouvez votre organisation et demandez à agir pour elle, ou inscrivez-la. Si vous agissez pour plusieurs, choisissez la bonne sur la page de votre compte.
membership-application-member = Votre organisation est déjà membre
membership-application-member-hint = Son adhésion figure sur la page de l’organisation. Le secrétariat peut changer le niveau.
membership-application-waiting = Votre demande est auprès du secrétariat
membership-application-waiting-hint = Elle a été envoyée le { $day }. Vous recevrez un courriel lorsqu’il y aura été répondu.
membership-application-no-tier = Aucun niveau n’est ouvert aux organisations de votre type
membership-application-no-tier-hint = Écrivez au secrétariat si vous pensez que le type indiqué sur la page de votre organisation est erroné.
membership-application-message = Pourquoi vous demandez l’adhésion
membership-application-message-help = Ce que vous achetez, ce à quoi vous voulez travailler, qui participera.
membership-application-message-missing = Écrivez pourquoi vous demandez l’adhésion.
membership-through-help = Si votre organisation doit être membre par l’intermédiaire d’un groupement d’achat qui est lui-même membre.
membership-application-button = Envoyer la demande
membership-application-sent-flash = La demande est auprès du secrétariat. Vous avez reçu un accusé de réception par courriel.
membership-application-twice = Votre organisation a déjà fait une demande et recevra une réponse.
membership-tier-missing = Choisissez un niveau.
membership-tier-retired = Ce niveau n’admet pas de nouveaux membres. Choisissez-en un autre.
membership-tier-not-open = Ce niveau n’est pas ouvert aux organisations de ce type. Choisissez-en un autre.
membership-overlaps = L’organisation appartient déjà à ce réseau pendant cette période. Une organisation n’a qu’une adhésion à la fois.
membership-ends-before-it-begins = Une adhésion ne peut pas prendre fin avant d’avoir commencé.
membership-through-itself = Une organisation ne peut pas être membre par son propre intermédiaire.
membership-through-no-consortium = Seul un groupement d’achat ou une centrale d’achat peut affilier d’autres organisations.
membership-through-no-member = Le groupement d’achat n’est pas lui-même membre direct de ce réseau au premier jour.
membership-organisation-missing = Indiquez le nom ou l’adresse d’une organisation.
membership-organisation-unknown = Cette organisation n’est pas sur la liste.

## Desk

desk-entrance = Mes secrétariats
desks-title = Espaces de travail de mes secrétariats
desk-waiting = { $count ->
    [0] Aucune demande en attente
    [one] { $count } demande en attente
   *[other] { $count } demandes en attente
}
network-desk-title = Espace de travail
desk-of-title = Espace de travail du réseau { $network }
network-desk-tabs = Pages du secrétariat
health-members = Membres aujourd’hui
health-buyers = Dont acheteurs publics
health-through = Dont par un groupement d’achat
health-joined = Arrivés au cours des 365 derniers jours
health-left = Partis au cours des 365 derniers jours
health-silent = Sans personne qui les représente ici
desk-applications = Demandes
desk-applications-none = Aucune demande n’attend de réponse.
desk-applied-on = demande du { $day }
desk-memberships = Adhésions
desk-memberships-none = Aucune adhésion ne correspond
desk-memberships-none-hint = Retirez un filtre, ou enregistrez une adhésion ci-dessous.
desk-export-link = Exporter en CSV
desk-filter = Filtrer les adhésions
desk-order = Trier par
desk-order-name = Nom
desk-order-since = Premier jour, le plus récent d’abord
desk-order-country = Pays
desk-order-tier = Niveau
desk-state-current = Membres aujourd’hui
desk-state-ahead = Commençant plus tard
desk-state-ended = Anciens membres
desk-state-any = Tous
desk-begin-title = Enregistrer une adhésion manuellement
desk-begin-organisation = Organisation
desk-begin-organisation-help = Son nom, dans n’importe quelle langue, ou la dernière partie de son adresse ici.
desk-begin-through-help = Seulement si elle est membre par un groupement d’achat : nom ou adresse du groupement.
desk-begin-until-help = Laissez vide si l’adhésion se poursuit.
desk-begin-button = Enregistrer l’adhésion
membership-day-missing = Indiquez un jour.
membership-day-unreadable = Indiquez un jour sous la forme 2026-03-27.
membership-begun-flash = L’adhésion est enregistrée. L’organisation en a été informée par courriel.
membership-change-link = Modifier
membership-application-of-title = Demande d’adhésion : { $organisation }
membership-application-answer = Réponse
membership-application-accepted = Acceptée
membership-application-declined = Refusée
membership-application-accepted-flash = Acceptée : les deux parties en ont une trace écrite.
membership-application-declined-flash = Refusée : les deux parties en ont une trace écrite.
membership-application-not-waiting = Il a déjà été répondu à cette demande.
membership-decline-reason-missing = Indiquez pourquoi : l’organisation en est informée par courriel.
membership-reason = Motif ou message
membership-reason-help = Figure dans le courriel au demandeur. Nécessaire en cas de refus.
membership-accept-button = Accepter
membership-decline-button = Refuser
membership-applicant = Demande faite par
membership-applicant-email = Courriel
membership-applied = Demande du
membership-of-title = Adhésion : { $organisation }
membership-is-over = Cette adhésion a pris fin. Son historique demeure ; une nouvelle adhésion peut être enregistrée dans l’espace de travail.
membership-change-tier-title = Changer le niveau
membership-new-tier = Nouveau niveau
membership-new-tier-since = Premier jour dans le nouveau niveau
membership-new-tier-help = L’adhésion actuelle prend fin la veille, et une nouvelle commence.
membership-change-tier-button = Changer le niveau
membership-tier-changed-flash = Le niveau est modifié. L’organisation en a été informée par courriel.
membership-same-tier = L’organisation est déjà dans ce niveau.
membership-change-outside = Le changement doit prendre effet après le premier jour de l’adhésion et au plus tard le dernier.
membership-end-title = Mettre fin à l’adhésion
membership-end-help = L’adhésion est en vigueur ce jour-là pour la dernière fois.
membership-end-affiliates = { $count ->
    [one] { $count } organisation est membre par son intermédiaire : son adhésion prend fin le même jour.
   *[other] { $count } organisations sont membres par son intermédiaire : leurs adhésions prennent fin le même jour.
}
membership-end-button = Mettre fin à l’adhésion
membership-ended-flash = L’adhésion prend fin. L’organisation en a été informée par courriel.
membership-already-ended = L’adhésion prend déjà fin ce jour-là ou plus tôt.
membership-recorded = Enregistrée le

## Desk: outbox

outbox-title = Courriels
outbox-of-title = Courriels du réseau { $network }
outbox-lead = Tous les courriels rédigés au nom du réseau : en attente, envoyés ou abandonnés, avec chaque tentative.
outbox-not-configured = Aucun serveur de messagerie n’est configuré
outbox-not-configured-hint = Les courriels ne quittent pas la maison. Lisez-les ici et transmettez ce qui est urgent ; ils seront envoyés dès qu’un serveur de messagerie sera configuré.
outbox-filter = Filtrer les courriels
outbox-filter-words = Objet, nom ou adresse
outbox-any-state = Tous les états
outbox-state-waiting = En attente
outbox-state-sent = Envoyé
outbox-state-given-up = Abandonné
outbox-none = Aucun courriel pour l’instant
outbox-none-hint = Ce que la maison écrit au nom du réseau figurera ici.
outbox-none-found = Aucun courriel ne correspond
outbox-none-found-hint = Essayez avec moins de mots ou un autre état.
outbox-total = { $count ->
    [one] { $count } courriel
   *[other] { $count } courriels
}
outbox-subject = Objet
outbox-to = À
outbox-posted = Rédigé
outbox-language = Langue
outbox-attachments = Pièces jointes
outbox-attempts = Tentatives d’envoi
outbox-no-attempts = Il n’a pas encore été remis à un serveur de messagerie.
outbox-attempt-at = Début
outbox-attempt-answer = Réponse du serveur de messagerie
outbox-attempt-cut-off = Interrompue avant la réponse : le serveur de messagerie a peut-être reçu le courriel.
house-outbox-title = Courriels de la maison
house-outbox-lead = Les courriels qu’aucun réseau n’a écrits : au sujet des comptes et des personnes qui agissent pour une organisation.
house-outbox-none-hint = Ce que la maison écrit au sujet des comptes et des organisations figurera ici.
outbox-masked = Le lien personnel de ce courriel est masqué : il n’est destiné qu’à la personne à qui le courriel s’adresse.
outbox-secret = Le lien de ce courriel ouvre une porte à quiconque le possède. Ne le transmettez à personne d’autre que { $address }.

## Desk: records

records-title = Journal
records-of-title = Journal du réseau { $network }
records-lead = Qui a fait quoi et quand. Rien ici ne peut être modifié.
records-filter = Filtrer le journal
records-any-kind = Tout
records-when = Quand
records-who = Qui
records-what = Quoi
records-about = Concerne
records-by-house = La maison elle-même
records-by-visitor = Un visiteur
records-by-unknown = Non consigné
records-none = Rien ne s’est encore passé
records-total = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}

## Networks and memberships: what the log says

network-founded = a accueilli le réseau
network-edited = a modifié la page du réseau
tier-added = a ajouté un niveau
tier-edited = a modifié un niveau
tier-retired = a fermé un niveau
secretary-appointed = a nommé une personne au secrétariat
secretary-dismissed = a mis fin à un siège au secrétariat
membership-application-sent = a demandé l’adhésion
membership-application-decided = a répondu à une demande d’adhésion
membership-begun = a enregistré une adhésion
membership-ended = a mis fin à une adhésion
membership-tier-changed = a changé le niveau d’un membre

## Networks and memberships: letters

secretary-appointed-letter-subject = Vous faites partie du secrétariat du réseau { $network }
secretary-appointed-letter =
    Vous faites désormais partie du secrétariat du réseau { $network }. Votre espace de travail se trouve ici :

    { $link }
secretary-dismissed-letter-subject = Votre siège au secrétariat du réseau { $network } a pris fin
secretary-dismissed-letter =
    Votre siège au secrétariat du réseau { $network } a pris fin. Votre compte reste inchangé.
membership-application-sent-letter-subject = { $organisation } demande l’adhésion au réseau { $network }
membership-application-sent-letter =
    { $organisation } demande l’adhésion au réseau { $network }. Niveau : { $tier }. Demande envoyée par { $person }.

    { $message }

    Répondez dans l’espace de travail :
    { $link }
membership-application-receipt-letter-subject = Votre demande d’adhésion au réseau { $network }
membership-application-receipt-letter =
    La demande d’adhésion de l’organisation { $organisation } au réseau { $network } est arrivée. Niveau : { $tier }. Le secrétariat répondra par courriel.
membership-accepted-letter-subject = Bienvenue dans le réseau { $network }
membership-accepted-letter =
    L’organisation { $organisation } est admise : elle est membre du réseau { $network } à partir du { $day }.

    { $reason }

    { $link }
membership-declined-letter-subject = Votre demande d’adhésion au réseau { $network } a été refusée
membership-declined-letter =
    Le secrétariat du réseau { $network } a refusé la demande d’adhésion de l’organisation { $organisation }.

    { $reason }

    { $link }
membership-answer-accepted = Acceptée, membre à partir du { $day }
membership-answer-declined = Refusée
membership-application-decided-letter-subject = Réponse donnée : { $organisation } et { $network }
membership-application-decided-letter =
    { $person } a répondu à la demande d’adhésion de l’organisation { $organisation } au réseau { $network }.

    { $answer }.

    { $reason }
membership-begun-letter-subject = Votre organisation appartient au réseau { $network }
membership-begun-letter =
    Le secrétariat du réseau { $network } a enregistré l’adhésion de votre organisation. Elle commence le { $day }.

    { $link }
membership-ended-letter-subject = L’adhésion au réseau { $network } prend fin
membership-ended-letter =
    L’adhésion de votre organisation au réseau { $network } prend fin. Son dernier jour est le { $day }.
membership-tier-changed-letter-subject = Votre niveau dans le réseau { $network } change
membership-tier-changed-letter =
    Votre organisation est dans un autre niveau du réseau { $network } à partir du { $day }. Le nouveau niveau : { $tier }.

    { $link }

## Dues

dues-basis-employees = Effectif
dues-basis-spend = Volume annuel d’achats
dues-basis-flat = Le même montant pour tous
dues-pro-rata-day = Au jour près
dues-pro-rata-none = Toujours l’année entière
dues-stacking-best-only = Seule la réduction la plus élevée compte
dues-stacking-additive = Les réductions s’additionnent, à concurrence de 100 %
dues-stacking-multiplicative = Chaque réduction s’applique à ce que les précédentes ont laissé

# Lines of an invoice. $schedule is the name of the table of fees, for example "Participant fee".
dues-line-fee-flat = { $schedule }, version { $version } : le même montant pour tous les membres
dues-line-fee-employees =
    { $employees ->
        [one] { $schedule }, version { $version } : tranche { $band }, pour un effectif de { $employees } personne
       *[other] { $schedule }, version { $version } : tranche { $band }, pour un effectif de { $employees } personnes
    }
dues-line-fee-spend = { $schedule }, version { $version } : tranche { $band }, pour un volume annuel d’achats de { $spend }
dues-line-fee-percent = { $schedule }, version { $version } : tranche { $band }, { $percent } d’un volume annuel d’achats de { $spend }
dues-line-fee-floor = { $schedule }, version { $version } : tranche { $band }, { $percent } d’un volume annuel d’achats de { $spend }, porté au minimum de { $limit }
dues-line-fee-cap = { $schedule }, version { $version } : tranche { $band }, { $percent } d’un volume annuel d’achats de { $spend }, ramené au maximum de { $limit }
# $of is the number of days of the year, $range the days of membership.
dues-line-absent =
    { $days ->
        [one] Membre { $days } jour sur { $of } ({ $range }) : les autres jours sont déduits
       *[other] Membre { $days } jours sur { $of } ({ $range }) : les autres jours sont déduits
    }
dues-line-supplement = { $name } : { $count } × { $each }
dues-line-supplement-part =
    { $days ->
        [one] { $name } : { $count } × { $each }, pour { $days } jour sur { $of }
       *[other] { $name } : { $count } × { $each }, pour { $days } jours sur { $of }
    }
dues-line-discount = { $name } : { $percent } de réduction sur la cotisation
dues-line-discount-rest = { $name } : { $percent } de réduction sur ce qui reste de la cotisation
dues-line-discount-part =
    { $days ->
        [one] { $name } : { $percent } de réduction sur la cotisation pour { $days } jour sur { $of } ({ $range })
       *[other] { $name } : { $percent } de réduction sur la cotisation pour { $days } jours sur { $of } ({ $range })
    }
dues-line-discount-rest-part =
    { $days ->
        [one] { $name } : { $percent } de réduction sur ce qui reste de la cotisation pour { $days } jour sur { $of } ({ $range })
       *[other] { $name } : { $percent } de réduction sur ce qui reste de la cotisation pour { $days } jours sur { $of } ({ $range })
    }

dues-extent-all = Tous les membres
dues-extent-employees-up-to =
    { $to ->
        [one] Effectif jusqu’à { $to } personne
       *[other] Effectif jusqu’à { $to } personnes
    }
dues-extent-employees =
    { $to ->
        [one] Effectif de { $from } à { $to } personne
       *[other] Effectif de { $from } à { $to } personnes
    }
dues-extent-employees-above =
    { $from ->
        [one] Effectif de plus de { $from } personne
       *[other] Effectif de plus de { $from } personnes
    }
dues-extent-spend-up-to = Achats jusqu’à { $to }
dues-extent-spend = Achats de plus de { $from } et jusqu’à { $to }
dues-extent-spend-above = Achats de plus de { $from }
dues-rate-percent = { $percent } des achats
dues-rate-floor = { $percent } des achats, au moins { $floor }
dues-rate-cap = { $percent } des achats, au plus { $cap }
dues-rate-both = { $percent } des achats, au moins { $floor } et au plus { $cap }

dues-refused-no-employees = L’effectif n’est pas connu.
dues-refused-no-spend = Le volume annuel d’achats n’est pas connu.
dues-refused-currency = Le volume d’achats doit être exprimé dans cette monnaie : { $currency }.
dues-refused-figure = Ce chiffre est négatif ou trop élevé pour être vraisemblable.
dues-refused-no-band = Le barème des cotisations ne prévoit rien pour { $figure }.
dues-refused-condition =
    { $count ->
        [0] Le barème des cotisations ne comporte ni réduction ni supplément : il ne connaît donc pas « { $condition } ».
       *[other] Le barème des cotisations ne connaît pas « { $condition } ». Il connaît : { $known }.
    }

dues-check-no-bands = Le barème n’a pas de tranches : personne ne saurait quoi payer.
dues-check-nothing-below = Rien n’est prévu jusqu’à { $from } : la tranche { $band }, la plus basse, commence au-delà.
dues-check-nothing-above = Rien n’est prévu au-delà de { $to } : la tranche { $band } s’y termine et aucune autre ne suit.
dues-check-gap = Rien n’est prévu au-delà de { $from } et jusqu’à { $to } : la tranche { $band } se termine avant que la tranche { $next } commence.
dues-check-overlap = Au-delà de { $from } et jusqu’à { $to }, la tranche { $band } et la tranche { $next } s’appliquent toutes deux.
dues-check-never-reached = La tranche { $band } ne peut jamais s’appliquer : la tranche { $by } la couvre déjà entièrement.
dues-check-empty = La tranche { $band } est vide : elle se termine là où elle commence, ou avant.
dues-check-same-name = Deux tranches portent le nom { $band }.
dues-check-negative-edge = La tranche { $band } commence ou se termine au-dessous de zéro.
dues-check-negative-amount = « { $at } » demande un montant négatif : { $amount }.
dues-check-flat-has-edges = La tranche { $band } a un début ou une fin, mais la base « flat » n’a pas de chiffres.
dues-check-floor-above-cap = Dans la tranche { $band }, le minimum de { $floor } dépasse le maximum de { $cap }.
# $amount is what the percentage yields at the edge $at of the band, $bound the minimum or maximum.
dues-check-floor-always-binds = Dans la tranche { $band }, le minimum s’applique toujours : { $percent } de { $at }, le plus que la tranche couvre, font { $amount }, soit moins que le minimum de { $bound }. Le pourcentage n’a jamais d’effet ; est-ce une faute de frappe ?
dues-check-cap-always-binds = Dans la tranche { $band }, le maximum s’applique toujours : { $percent } de { $at }, là où la tranche commence, font { $amount }, soit plus que le maximum de { $bound }. Le pourcentage n’a jamais d’effet ; est-ce une faute de frappe ?
dues-check-plateau = Dans la tranche { $band }, tous paient { $bound } : c’est exactement { $percent } de { $at }, la limite de la tranche.
dues-check-floor-never-binds = Dans la tranche { $band }, le minimum de { $bound } ne s’applique jamais : { $percent } de { $at }, là où la tranche commence, font déjà { $amount }.
dues-check-cap-never-binds = Dans la tranche { $band }, le maximum de { $bound } ne s’applique jamais : { $percent } de { $at }, là où la tranche se termine, font { $amount }.
dues-check-step-down = Au-delà de { $at }, on paie moins : { $amount } à la fin de la tranche { $band }, { $less } au début de la tranche { $next }.
dues-check-percent = « { $at } » : { $percent } n’est pas compris entre 0 % (exclu) et 100 %.
dues-check-same-condition = La condition « { $condition } » figure à deux réductions ou suppléments.
dues-check-stacking-unsaid =
    { $count ->
       *[other] Réductions : { $count } ; or « stacking » ne dit pas ce qui se passe lorsque plusieurs s’appliquent : best-only, additive ou multiplicative.
    }
dues-check-discounts-over-all = Toutes les réductions ensemble atteignent { $percent } ; la déduction ne dépasse jamais la cotisation.
dues-check-too-large = Les chiffres de la tranche { $band } sont trop grands pour être calculés.

# The log: what happened, as the end of a sentence that begins with a name.
invoice-issued = a émis une facture ou un avoir
secretary-granted = a admis une personne au secrétariat
invoice-mailed = a envoyé une facture par courriel
payment-recorded = a enregistré un paiement
payment-taken-back = a annulé un paiement
repayment-recorded = a enregistré un remboursement
billing-changed = a modifié l’adresse de facturation
spend-reported = a déclaré le volume d’achats d’une année
dues-terms-changed = a modifié les mentions des factures
dues-schedule-loaded = a chargé un barème des cotisations
dues-condition-begun = a enregistré une réduction ou un supplément
dues-condition-ended = a mis fin à une réduction ou à un supplément

dues-title = Cotisations
dues-tabs = Pages sur les cotisations
dues-of-title = Cotisations du réseau { $network }
dues-lead = Ce que les membres doivent, ce qui est rentré et ce qui est en retard.
dues-overview-title = Factures
dues-run-title = Facturation annuelle
dues-statement-title = Relevé de compte
dues-schedules-title = Barèmes
dues-settings-title = Réglages

dues-kind-invoice = Facture
dues-kind-credit-note = Avoir
dues-kind-payment = Paiement
dues-kind-payment-taken-back = Paiement annulé
dues-kind-repayment = Remboursement
dues-state = État
dues-state-open = À payer
dues-state-part = Payée en partie
dues-state-overdue = En retard
dues-state-paid = Payée
dues-state-credited = Annulée par un avoir
dues-state-overpaid = À rembourser
dues-any-state = Tous les états
dues-mailing-issued = Envoi
dues-mailing-ahead = Rappel avant l’échéance
dues-mailing-overdue = Rappel après l’échéance

dues-sum-asked = Facturé
dues-sum-paid = Payé
dues-sum-left = Non échu
dues-sum-overdue = En retard
dues-sum-credited = Annulé par des avoirs
dues-sum-overpaid = À rembourser
dues-chart = Situation de l’année
dues-chart-source = Toutes les factures pour { $year }
dues-chart-source-all = Toutes les factures de toutes les années
dues-overdue-in-all = { $amount } sont en retard, toutes années confondues.
dues-overdue-in-all-link = Voir ce qui est en retard
dues-overpaid-in-all = { $amount } sont à rembourser, toutes années confondues.
dues-overpaid-in-all-link = Voir ce qui est à rembourser
dues-reached-nobody = Pas envoyé : personne ne parle ici pour le membre.
dues-invoices = Factures
dues-invoices-total =
    { $count ->
        [one] { $count } facture
       *[other] { $count } factures
    }
dues-invoices-none = Aucune facture ici
dues-invoices-none-hint = Choisissez une autre année ou un autre état, ou consultez la facturation annuelle.
dues-run-link = Vers la facturation annuelle
dues-filter = Filtrer les factures
dues-filter-words = Membre ou numéro
dues-year = Année
dues-all-years = Toutes les années
dues-number = Numéro
dues-member = Membre
dues-total = Total
dues-left = Reste à payer
dues-to-pay-back = { $amount } à rembourser
dues-due-on = Échéance
dues-issued-on = Date d’émission
dues-document-language = Langue du document
dues-period = Période
dues-credits = Facture corrigée
dues-net = Hors TVA
dues-vat = TVA
dues-vat-at = TVA à { $rate }
dues-total-due = Total à payer
dues-total-credited = Total de l’avoir
dues-total-year = Total de l’année
dues-line = Objet
dues-amount = Montant
dues-amount-in = Montant en { $currency }
dues-currency = Monnaie
dues-accounting = Pour la comptabilité
dues-accounting-about = Tout ce qui a été émis ou est rentré ces jours-là : factures, avoirs et paiements. Les avoirs portent le signe moins.
dues-from = Du
dues-until = Au
dues-export-csv = En CSV
dues-export-xlsx = En XLSX
dues-column-kind = Type
dues-column-number = Numéro
dues-column-of = Pour la facture
dues-column-day = Jour
dues-column-due = Échéance
dues-column-member = Membre
dues-column-net = Hors TVA
dues-column-vat = TVA
dues-column-total = Total
dues-column-currency = Monnaie
dues-column-reference = Référence

dues-missing-title = Il manque quelque chose avant toute émission
dues-missing-name = La dénomination légale du réseau
dues-missing-address = Sa rue et sa ville
dues-missing-country = Son pays
dues-missing-registration = Son numéro de TVA ou son numéro dans un registre ; hors du champ de la TVA, le numéro dans un registre
dues-missing-tax-number = Son numéro de TVA ou son numéro fiscal
dues-missing-reason = Le motif pour lequel la TVA n’est pas demandée
dues-missing-rate = Le taux de TVA
dues-missing-iban = Le numéro de son compte (IBAN)
dues-missing-prefix = Le début des numéros de facture
dues-incomplete = Rien n’a été émis : les indications sur le réseau sont incomplètes.
dues-settings-link = Vers les réglages
dues-settings-of-title = Factures du réseau { $network } : réglages
dues-settings-lead = Ce qui figure sur chaque facture. Les factures émises conservent ce qui y figurait.
dues-settings-button = Enregistrer les réglages
dues-settings-flash = Les réglages sont enregistrés.
dues-seller = Vendeur
dues-buyer = Acheteur
dues-legal-name = Dénomination légale
dues-street = Rue et numéro
dues-postcode = Code postal
dues-city = Ville
dues-country-none = Choisissez un pays
dues-vat-id = Numéro de TVA
dues-vat-id-help = Avec les lettres du pays, par exemple BE0123456789.
dues-vat-id-unreadable = Ce n’est pas un numéro de TVA : il commence par les deux lettres de son pays.
dues-registration = Numéro dans un registre
dues-registration-help = Registre des sociétés, des associations ou des autorités.
dues-tax-number = Numéro fiscal
dues-tax-number-help = Seulement à défaut de numéro de TVA.
dues-email = Adresse électronique pour les questions
dues-email-unreadable = Ce n’est pas une adresse électronique.
dues-name-missing = Indiquez qui doit être facturé.
dues-country-missing = Choisissez un pays.
dues-account = Compte et conditions
dues-iban = Compte (IBAN)
dues-iban-unreadable = Ce numéro de compte n’est pas exact : sa clé de contrôle ne correspond pas.
dues-bic = Banque (BIC)
dues-bic-unreadable = Un BIC compte 8 ou 11 lettres et chiffres.
dues-prefix = Début des numéros
dues-prefix-help = « PP » donne PP-2026-0001. Au plus 12 lettres, chiffres et traits d’union.
dues-prefix-unreadable = Seulement des lettres, des chiffres et des traits d’union, 12 au plus.
dues-due-days = Délai de paiement en jours
dues-days-unreadable = Un nombre entier de 0 à { $most }.
dues-tax = TVA
dues-tax-treatment = Les cotisations sont-elles taxées ?
dues-tax-exempt = Exonérées de TVA
dues-tax-outside = Hors du champ de la TVA
dues-tax-rate = Taxées
dues-treatment-missing = Indiquez si les cotisations sont taxées.
dues-tax-reason = Pourquoi la TVA n’est pas demandée
dues-tax-reason-help = Telle que la loi veut la mention sur une facture, par exemple « Article 132, paragraphe 1, point l), de la directive 2006/112/CE ».
dues-tax-percent = Taux en pour cent
dues-tax-percent-help = Seulement si les cotisations sont taxées.
dues-rate-unreadable = Un taux est un nombre de 0 à 100.
dues-reminders = Rappels
dues-ahead-days = Jours avant l’échéance d’une facture
dues-ahead-days-help = 0 pour ne pas envoyer de rappel avant l’échéance.
dues-every-days = Jours entre les rappels après l’échéance
dues-most-reminders = Nombre maximal de rappels par facture
dues-most-reminders-help = 0 pour aucun.

dues-run-of-title = Cotisations du réseau { $network } pour { $year }
dues-run-lead = Examinez ce que doit chaque membre avant toute émission. Ce qui est émis ne peut plus être modifié, seulement corrigé par un avoir.
dues-run-filter = Choisir une année
dues-run-issued = Émises
dues-run-ready = Prêtes
dues-run-waiting = Donnée manquante
dues-run-free = Rien à payer
dues-run-sum = Prêt à être facturé
dues-run-progress = Émises à ce jour
dues-run-progress-words =
    { $all ->
        [one] { $issued } sur { $all } facture
       *[other] { $issued } sur { $all } factures
    }
dues-run-waiting-title = Pas encore facturables
dues-run-waiting-caption = Membres pour lesquels une donnée manque
dues-run-reason = Ce qui manque
dues-run-ready-title = Prêtes à être émises
dues-run-ready-none = Rien n’est prêt à être émis pour cette année.
dues-run-ready-caption =
    { $count ->
        [one] { $count } facture telle qu’elle serait émise
       *[other] { $count } factures telles qu’elles seraient émises
    }
dues-run-at-once =
    { $count ->
        [one] { $count } facture est émise à la fois ; appuyez de nouveau sur le bouton pour la suivante.
       *[other] { $count } factures sont émises à la fois ; appuyez de nouveau sur le bouton pour les suivantes.
    }
dues-run-issue-button =
    { $count ->
        [one] Émettre { $count } facture
       *[other] Émettre { $count } factures
    }
dues-run-issue-question =
    { $count ->
        [one] { $count } facture reçoit son numéro et est envoyée par courriel aux personnes qui parlent pour le membre. Cela ne peut être annulé que par un avoir.
       *[other] { $count } factures reçoivent leur numéro et sont envoyées par courriel aux personnes qui parlent pour les membres. Cela ne peut être annulé que par des avoirs.
    }
dues-run-issue-deed = Émettre et envoyer
dues-run-issue-one = Émettre celle-ci
dues-run-unaddressed = Aucune adresse de facturation n’a été donnée : le nom et le pays y figurent.
dues-run-days = Membre pendant une partie de l’année seulement : { $range }
dues-year-unreadable = Choisissez une année.
dues-issued-flash = Les factures sont émises et seront envoyées par courriel.

dues-invoice-title = { $kind } { $number }
dues-invoice-number = Numéro de facture
dues-credit-note-number = Numéro d’avoir
# The number of an invoice and the day on which it was issued.
dues-number-of-day = { $number } du { $day }
dues-buyer-vat-id = Votre numéro de TVA
dues-exempt-because = Exonéré de TVA : { $reason }
dues-outside-because = Hors du champ de la TVA : { $reason }
dues-pay-to = Veuillez payer au plus tard le { $day } sur le compte { $iban } de { $name }, en indiquant le numéro { $number } comme référence.
dues-pay-to-bank = Veuillez payer au plus tard le { $day } sur le compte { $iban } (BIC { $bic }) de { $name }, en indiquant le numéro { $number } comme référence.
dues-download-pdf = Télécharger en PDF
dues-download-xml = Télécharger en XML (EN 16931)
dues-downloads = Télécharger
dues-lines-caption = Ce qui est demandé
dues-credit-lines-caption = Ce qui est crédité
dues-payments = Paiements et avoirs
dues-payments-none = Rien n’est encore rentré.
dues-payments-caption = Ce qui est rentré
dues-paid-on = Payé le
dues-payment-reference = Référence
dues-from-statement = (d’après un relevé de compte)
dues-takes-back = (annule un paiement)
dues-paid-back = (remboursé)
dues-was-taken-back = (a été annulé)
dues-owed-back = Il est rentré plus que ce qui était demandé : une somme doit être remboursée.
dues-repay-title = Enregistrer un remboursement
dues-repaid-on = Remboursé le
dues-repay-button = Enregistrer le remboursement
dues-repaid-flash = Le remboursement est enregistré.
dues-repay-more = Il n’y a pas plus de { $over } à rembourser.
dues-credit-notes = Avoirs
dues-pay-title = Enregistrer un paiement
dues-pay-button = Enregistrer le paiement
dues-paid-flash = Le paiement est enregistré.
dues-paid-ahead = Un paiement ne peut pas dater d’un jour à venir.
dues-pay-more = C’est plus que ce qui reste à payer ({ $left }).
dues-pay-may-be-more = Le montant est exact : il est rentré plus que ce qui reste à payer
dues-take-back = Annuler
dues-take-back-question = Une ligne à part retire { $amount }. Les deux lignes restent, ici et dans la comptabilité ; le membre lit aussi le motif.
dues-taken-back-flash = Le paiement est annulé.
dues-taken-back-already = Ce paiement a déjà été annulé.
dues-amount-unreadable = Un montant supérieur à zéro, par exemple 1250,00.
dues-credit-title = Émettre un avoir
dues-credit-about = Une facture n’est jamais modifiée. Un avoir l’annule, en tout ou en partie, et est envoyé comme une facture.
dues-credit-reason = Motif
dues-credit-reason-help = Figure sur l’avoir lorsqu’il n’annule qu’une partie.
dues-credit-reason-missing = Indiquez le motif.
dues-credit-net = Montant hors TVA, en { $currency }
dues-credit-net-help = Laissez vide pour annuler tout ce qui reste.
dues-credit-button = Émettre l’avoir
dues-credit-too-much = L’avoir ne peut pas dépasser { $left }.
dues-credit-nothing-left = Cette facture est déjà entièrement annulée par des avoirs.
dues-credited-flash = L’avoir est émis et sera envoyé par courriel.
dues-mailings = Courriels
dues-mailings-none = Rien n’a encore été envoyé.
dues-mailing-recipients =
    { $count ->
        [0] personne ne parle ici pour le membre
        [one] à { $count } personne
       *[other] à { $count } personnes
    }

dues-schedules-of-title = Barèmes du réseau { $network }
dues-schedules-lead = Ce que paient les membres, en versions datées. Une version n’est jamais modifiée ; une version ultérieure lui succède.
dues-schedules-none = Aucun barème n’est encore chargé : personne ne doit donc rien.
dues-schedules-caption = Versions, la plus récente d’abord
dues-schedule = Barème
dues-version = Version
dues-valid-from = En vigueur à partir du
dues-version-current = En vigueur
dues-version-ahead = Pas encore en vigueur
dues-version-past = Plus en vigueur
dues-load-title = Charger une version
dues-load-about = Un barème est un fichier TOML ou JSON. Il est d’abord contrôlé : les lacunes, les chevauchements et les tranches ou limites qui ne peuvent jamais avoir d’effet sont refusés, avec le motif.
dues-load-file = Fichier
dues-load-file-help = TOML ou JSON.
dues-load-text = Ou son texte
dues-load-text-help = Utilisé si aucun fichier n’est choisi.
dues-load-start = Rédiger une version à partir de celle-ci
dues-load-example = Partir d’un exemple
dues-load-button = Contrôler et charger
dues-load-lines = Le barème ligne par ligne, avec ce qui ne va pas
dues-load-line = Ligne
dues-load-source = Texte
dues-error = Erreur
dues-warning = Avertissement
dues-schedule-refused = Ce barème ne peut pas être utilisé. Les motifs figurent à côté de ses lignes.
dues-schedule-unreadable = Ceci ne peut pas être lu comme un barème. Le motif figure à côté de la ligne.
dues-schedule-empty = Choisissez un fichier, ou écrivez le barème ici.
dues-schedule-other-network = C’est le barème d’un autre réseau : { $network }.
dues-schedule-same-version = Cette version est déjà chargée. Une modification demande une version à part.
dues-schedule-same-tiers = « { $schedule } » vaut pour les mêmes niveaux : personne ne saurait lequel des deux s’applique.
dues-schedule-loaded-flash = La version est chargée.
dues-schedule-title = { $schedule }, version { $version }
dues-changed-since = Ce qui a changé depuis la version { $version }
dues-changed-nothing = Rien, hormis les jours où elle est en vigueur.
dues-source = Sous forme de fichier
dues-fact-basis = Base : { $basis }, en { $currency }
dues-fact-band = Tranche { $name } : { $extent }, { $rate }
dues-fact-supplement = Supplément { $name } : { $value }
dues-fact-discount = Réduction { $name } : { $value }
dues-fact-pro-rata = Partie d’année : { $rule }
dues-fact-tiers = Niveaux : { $tiers }

dues-fees-title = Barème des cotisations du réseau { $network }
dues-fees-lead = Ce que coûte une année d’adhésion, et ce qu’elle vous coûterait.
dues-fees-none = Ce réseau ne demande pas de cotisation ici.
dues-fees-link = Vers le barème des cotisations
dues-table-caption = { $schedule }, version { $version }, en vigueur à partir du { $day }
dues-band = Tranche
dues-fee-a-year = Cotisation annuelle
dues-for-tiers = Pour : { $tiers }
dues-all-tiers = tous les niveaux
dues-discounts = Réductions
dues-discount-item = { $name } : { $percent } de réduction sur la cotisation
dues-supplements = Suppléments
dues-supplement-item = { $name } : { $amount } l’unité
dues-what-if = Combien paieriez-vous ?
dues-what-if-button = Calculer
dues-what-if-result = Ce que coûterait une année entière
dues-spend = Volume d’achats de l’année
dues-spend-in = Volume annuel d’achats en { $currency }
dues-spend-help = Par exemple 300000 ou 300 000,00.
dues-spend-unreadable = Un volume d’achats est un nombre positif ou nul, par exemple 300000,00.
dues-conditions-legend = Lesquels s’appliquent à vous toute l’année ?
dues-preview-no-schedule = Aucun barème de ce réseau n’est en vigueur ce jour-là.
dues-preview-other-schedule = Aucun barème de ce nom n’est en vigueur ce jour-là. En vigueur : { $names }.

dues-member-title = Cotisations : { $organisation }
dues-member-year-caption = Ce que représente l’année { $year }
dues-outcome-issued = La facture est émise :
dues-outcome-ready = La facture peut être établie comme suit.
dues-outcome-free = Rien n’est dû : aucun barème ne vaut pour ce niveau, un autre paie, ou les réductions ne laissent rien.
# $reckoned, $invoiced: amounts without VAT
dues-drift = Des données ont changé depuis : l’année revient maintenant à { $reckoned }, et { $invoiced } ont été facturés.
dues-drift-about = Créditez ce qui était de trop ; s’il manquait quelque chose, créditez le tout, et la nouvelle facture pourra être émise ici.
dues-drift-credit = Vers l’avoir pour { $number }
dues-drift-title = Données changées depuis la facture
dues-drift-caption = Factures qui demandent autre chose que ce à quoi revient l’année maintenant
dues-drift-what = Ce qui a changé
dues-facts-title = Données
dues-employees-edit = Modifier l’organisation
dues-spends-title = Volumes d’achats déclarés
dues-spends-none = Rien n’a encore été déclaré.
dues-spend-button = Déclarer le volume d’achats
dues-spend-flash = Le volume d’achats est déclaré.
dues-conditions-title = Réductions et suppléments
dues-conditions-none = Aucun ne s’applique.
dues-conditions-caption = Ce qui s’applique, et quand
dues-condition = Réduction ou supplément
dues-condition-until-help = Vide tant qu’aucune fin n’est en vue.
dues-condition-button = Enregistrer
dues-condition-flash = C’est enregistré.
dues-condition-end = Mettre fin
dues-condition-end-question = « { $name } » prend fin ce jour-là, ou aujourd’hui si aucun jour n’est indiqué. Les factures émises ne changent pas.
dues-condition-ended-flash = La fin est enregistrée.
dues-condition-missing = Choisissez-en un.
dues-condition-order = La fin ne peut pas précéder le début.
dues-condition-overlaps = Cela s’applique déjà certains de ces jours.
dues-condition-over = Cela a déjà pris fin.
dues-count = Combien de fois
dues-count-help = Pour les suppléments, par exemple deux services. Vide : une fois.
dues-count-unreadable = Un nombre entier de 1 à 1000.
dues-billing-title = Adresse de facturation
dues-billing-none = Rien n’a encore été indiqué : les factures ne porteraient que le nom et le pays.
dues-billing-button = Enregistrer
dues-billing-flash = C’est enregistré. Les factures émises ne changent pas.
dues-reference = Référence de l’acheteur
dues-reference-help = Ce dont votre propre système a besoin pour acheminer une facture, par exemple un code service ou un Leitweg-ID.
dues-order = Numéro de commande
dues-order-help = Si vos factures en exigent un.

dues-own-title = Cotisations : { $organisation }
dues-own-lead = Les factures de tous les réseaux auxquels l’organisation appartient, et ce que ceux-ci doivent savoir.
dues-own-none = Aucune facture pour l’instant
dues-own-networks = Réseaux qui demandent une cotisation
dues-own-link = Factures et cotisations

dues-statement-of-title = Relevé de compte du réseau { $network }
dues-statement-lead = Téléversez le relevé de votre banque en CSV. Vous voyez quelle facture chaque ligne paie avant tout enregistrement.
dues-statement-file = Relevé de compte
dues-statement-file-help = CSV avec une ligne d’en-tête, séparé par des points-virgules, des virgules ou des tabulations.
dues-statement-look-button = Examiner
dues-statement-looked = Ce qui est rentré
dues-statement-caption =
    { $count ->
        [one] { $count } ligne avec une somme reçue
       *[other] { $count } lignes avec une somme reçue
    }
dues-statement-no-lines = Aucune ligne ne comporte de somme reçue.
dues-statement-verdict = De quoi il s’agit
dues-match-whole = Paie la totalité
dues-match-part = Paie une partie
dues-match-over = Plus que le reste à payer
dues-match-paid = Est déjà payée
dues-match-credited = Est déjà créditée
dues-match-unknown = Aucune facture trouvée
dues-match-known = Déjà enregistré
dues-statement-keep-button = Enregistrer les paiements cochés
dues-statement-keep = Enregistrer
dues-statement-keep-line = Enregistrer la ligne { $line } : { $amount }
dues-statement-keep-about = Seules les lignes cochées sont enregistrées. Celles qui dépassent le reste à payer ne sont pas cochées : vérifiez-les d’abord.
dues-statement-none-ticked = Cochez les lignes à enregistrer.
dues-statement-nothing = Il n’y a rien à enregistrer.
dues-statement-kept-flash = Les paiements sont enregistrés.
dues-statement-nothing-flash = Rien n’a été enregistré : tout était déjà connu.
dues-statement-columns = Où se trouve quoi
dues-statement-columns-about = Choisissez les colonnes une fois ; le prochain relevé sera lu de la même manière.
dues-statement-columns-missing = Choisissez trois colonnes différentes.
dues-statement-sample = Les premières lignes
dues-statement-column = Colonne { $number }
dues-statement-choose = Choisissez une colonne
dues-statement-column-date = Jour
dues-statement-column-amount = Montant
dues-statement-column-reference = Référence
dues-statement-empty = Ce fichier ne contient pas de tableau.
dues-statement-too-long = Ce fichier a trop de lignes.
dues-statement-malformed = Ce fichier n’est pas un tableau.
dues-statement-odd-date = Ligne { $line } : « { $cell } » n’est pas une date.
dues-statement-odd-amount = Ligne { $line } : « { $cell } » n’est pas un montant.

dues-invoice-letter-subject = { $network } : facture { $number }
dues-invoice-letter =
    Vous trouverez ci-joint la facture { $number } du réseau { $network } pour { $year }, d’un montant de { $total }, établie au nom de { $buyer }.

    Veuillez payer au plus tard le { $day } sur le compte { $iban }, en indiquant le numéro { $number } comme référence.

    Le fichier XML est la même facture, destinée à votre système comptable (EN 16931).

    La facture : { $link }
dues-credit-note-letter-subject = { $network } : avoir { $number }
dues-credit-note-letter =
    Vous trouverez ci-joint l’avoir { $number } du réseau { $network }, d’un montant de { $total }, établi au nom de { $buyer }. Il annule, en tout ou en partie, la facture { $credited }.

    L’avoir : { $link }
dues-ahead-letter-subject = { $network } : la facture { $number } arrive à échéance le { $day }
dues-ahead-letter =
    La facture { $number } du réseau { $network }, d’un montant de { $total }, arrive à échéance le { $day }. La somme n’est pas encore rentrée en totalité.

    Compte : { $iban }
    Référence : { $number }

    Si vous avez déjà payé, nous vous en remercions, et il n’y a rien à faire.

    La facture : { $link }
dues-overdue-letter-subject = { $network } : la facture { $number } est en retard de paiement
dues-overdue-letter =
    La facture { $number } du réseau { $network }, d’un montant de { $total }, était à payer au plus tard le { $day }. La somme n’est pas encore rentrée en totalité.

    Compte : { $iban }
    Référence : { $number }

    Si quelque chose n’est pas exact dans la facture, veuillez écrire au secrétariat. Si vous avez déjà payé, nous vous en remercions, et il n’y a rien à faire.

    La facture : { $link }
# A button on the page of a network.
dues-fees-entrance = Barème des cotisations
