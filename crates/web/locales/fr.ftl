# Pages that belong to no room

front-title = Les acheteurs publics apprennent, se rencontrent et achètent mieux ensemble
front-lead = Formations, conférences et groupes de travail des réseaux dans lesquels les autorités publiques et les entités de l’économie sociale apprennent les unes des autres et mettent leurs besoins en commun.
front-events = Trouver une formation
front-sign-up = Ouvrir un compte

about-title = À propos de cette maison
about-lead = Guildhall est un logiciel libre avec lequel des réseaux d’acheteurs publics gèrent leur propre maison commune.
about-accessibility-title = Accessibilité
about-accessibility = Chaque page est conçue pour respecter les WCAG 2.2, niveau AA, fonctionne sans script et au clavier seul, et est vérifiée automatiquement à chaque modification. Si quelque chose vous fait obstacle, dites-le au secrétariat du réseau dont c’est la page.
about-privacy-title = Protection des données
about-privacy = La maison n’utilise que les cookies nécessaires : un pour maintenir votre connexion, un pour la langue et un pour l’apparence que vous avez choisies. Rien n’est chargé depuis d’autres sites. Après connexion, vous pouvez télécharger ce qui est conservé à votre sujet et supprimer votre compte.
about-privacy-kept = Ce que vous saisissez est conservé pour l’événement, le groupe ou l’adhésion concernés ; le secrétariat de ce réseau et les personnes indiquées sur la page peuvent le lire. L’historique est conservé ; si vous supprimez votre compte, votre nom et votre adresse en sont retirés.
# $contact: name and e-mail address
about-privacy-contact = Responsable de cette maison et des données personnelles qu’elle contient : { $contact }
about-privacy-contact-unknown = L’exploitant de cette maison n’a pas encore indiqué qui répond des données personnelles ; veuillez vous adresser au secrétariat de votre réseau.
about-api-title = Interface de données
about-api = Tout ce que vous pouvez voir ici peut aussi être lu par des programmes. L’interface est décrite à l’adresse
about-licence-title = Code source et licence
# $version: version of the program
about-licence = Ceci est la version { $version }, publiée sous la licence publique de l’Union européenne (EUPL) 1.2.

search-title = Recherche
search-label = Que cherchez-vous ?
search-button = Rechercher
search-hint = Recherchez des événements, des organisations et des réseaux. Vous trouvez ce que vous avez le droit de voir.
# $count: number of results
search-total = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
search-results = Résultats
search-nothing-title = Rien n’a été trouvé
search-nothing = Essayez avec moins de mots ou d’autres mots ; les petites fautes d’orthographe sont pardonnées.

form-answer-missing = Choisissez l’une des deux réponses.

error-home = Aller à la page d’accueil
error-not-found-title = Il n’y a rien ici
error-not-found = La page n’existe pas, ou elle ne vous est pas destinée. Si vous avez un compte, connectez-vous et réessayez.
error-forbidden-title = Vous ne pouvez pas faire cela
error-forbidden = Vous pouvez voir ceci, mais vous n’avez pas le droit de le faire. Adressez-vous au secrétariat ou à un administrateur de votre organisation.
error-sign-in-title = Veuillez vous connecter
error-sign-in = Ceci est réservé aux personnes qui ont un compte.
error-too-many-title = Trop d’essais
error-too-many = Il y a eu trop d’essais à partir d’ici. Attendez une minute, puis réessayez.
error-unavailable-title = Impossible pour le moment
error-unavailable = La maison ne peut pas le faire pour le moment. Ce que vous avez envoyé auparavant est en sécurité. Réessayez dans quelques minutes.
error-too-large-title = Trop volumineux
error-too-large = Ce que vous avez envoyé dépasse ce que cette maison accepte.
error-refused-title = Envoi non accepté
error-refused = Quelque chose dans ce que vous avez envoyé doit être corrigé.
error-malformed-title = La demande n’a pas été comprise
error-malformed = La demande n’a pas été comprise. Revenez en arrière et réessayez.
error-fault-title = Une erreur s’est produite ici
error-fault = L’erreur vient de nous, pas de vous. Elle a été enregistrée.
error-fault-number = Si vous la signalez, indiquez ce numéro :
