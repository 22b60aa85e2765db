
## Accounts: signing up, signing in

account-name = Nome
account-name-help = Como quer que apareça nas listas de participantes e nos certificados.
account-name-refused = Indique o seu nome: uma linha com um máximo de 100 caracteres.
account-email = Endereço de e-mail
account-email-refused = Indique um endereço de e-mail como nome@example.org.
account-password = Palavra-passe
account-password-help = Pelo menos { $count } caracteres. Uma frase de que se lembre é melhor do que uma palavra curta com caracteres especiais.
account-password-mismatch = Esta não é a palavra-passe desta conta.
account-password-new = Nova palavra-passe
account-password-old = Palavra-passe atual
account-language = Língua
account-language-help = A língua em que lê estas páginas e recebe mensagens.
account-language-unknown = Escolha uma das línguas da lista.
account-time-zone = Fuso horário
account-time-zone-help = As horas de eventos noutros locais também são mostradas neste fuso.
account-time-zone-unknown = Escolha um dos fusos horários da lista.

password-short = Uma palavra-passe tem pelo menos { $count } caracteres.
password-long = Uma palavra-passe tem no máximo { $count } caracteres.
password-common = Esta palavra-passe está entre as primeiras que qualquer pessoa tentaria. Escolha outra.
password-like-email = A palavra-passe não pode conter o seu endereço de e-mail.

sign-up-title = Abrir uma conta
sign-up-lead = Com uma conta pode inscrever-se em eventos, agir em nome da sua organização e acompanhar as suas redes.
sign-up-email-help = De preferência, o endereço que a sua organização conhece. Enviamos para lá uma ligação.
sign-up-button = Abrir a conta
sign-up-known = Já tem uma conta?

verification-title = Confirmar o endereço de e-mail
verification-lead = Introduza a palavra-passe que escolheu para { $email }. A sua conta fica então pronta e a sessão é iniciada.
verification-password-help = Mostra que a conta foi aberta por si.
verification-button = Confirmar e iniciar sessão
verification-again-title = Enviar de novo a mensagem de confirmação
verification-again-lead = Se existir uma conta à espera da confirmação deste endereço, enviamos para lá uma nova ligação.

sign-in-title = Iniciar sessão
sign-in-button = Iniciar sessão
sign-in-mismatch = O endereço de e-mail e a palavra-passe não correspondem.
sign-in-unverified = Confirme primeiro o seu endereço de e-mail: abra a ligação na mensagem que lhe enviámos.
sign-in-other-ways = Outras formas
sign-in-forgotten = Esqueci-me da palavra-passe
sign-in-link-title = Iniciar sessão com uma ligação enviada por e-mail
sign-in-link-lead = Enviamos-lhe uma ligação que inicia a sessão uma vez, sem palavra-passe. Funciona durante 15 minutos.
sign-in-link-ready = Prima o botão para iniciar sessão como { $email }.
sign-out-flash = A sessão foi terminada.

ask-for-link-button = Enviar a ligação
letter-sent-title = Consulte a sua caixa de correio
letter-sent = Enviámos uma mensagem para { $email }. Nela explica-se como continuar.
letter-sent-more = Não chegou nada ao fim de alguns minutos? Veja na pasta de spam e confirme que o endereço é o da sua conta.
letter-waits-title = A mensagem aguarda na casa
letter-waits = Uma mensagem para { $email } está escrita. Esta casa ainda não tem servidor de correio, pelo que a mensagem aguarda na casa: o operador encontra-a em «{ $place }».
link-gone-title = Esta ligação já não funciona
link-gone = Cada ligação funciona uma vez e durante um tempo limitado. Esta já foi usada, expirou ou não foi copiada por inteiro.
link-gone-again = Pedir uma nova ligação

password-reset-title = Escolher uma nova palavra-passe
password-reset-lead = Enviamos uma ligação para o endereço da sua conta. Funciona durante uma hora.
password-reset-ready = A nova palavra-passe é para { $email }. As sessões em todos os outros locais serão terminadas.
password-reset-button = Guardar a nova palavra-passe

demo-title = Contas desta demonstração
demo-lead = Todos os dados aqui servem para experimentar. Todas as contas têm a palavra-passe { $password }.
demo-table = Quem pode ser
demo-role = Função
demo-buyer = Comprador de um município membro
demo-social = Entidade da economia social
demo-supplier = Fornecedor
demo-secretary = Secretariado da rede
demo-operator = Operador da instalação

## Accounts: my account

account-profile = Sobre si
account-save-button = Guardar
account-changed-flash = As suas alterações foram guardadas.
account-acting = Organizações em nome das quais age
account-acting-none = Ainda não age em nome de nenhuma organização. Procure a sua e peça para agir em nome dela; a decisão cabe aos administradores da organização ou ao secretariado.
account-acting-find = Procurar uma organização
account-acting-lead = O que pode ver e fazer depende da organização em nome da qual age.
account-acting-waiting = A aguardar aprovação
account-acting-chosen = Age agora em nome dela
account-acting-button = Agir em nome de { $organisation }
account-acting-flash = Age agora em nome desta organização.
account-security = Acesso e dados
account-sign-ins-link = Ver onde tem sessão iniciada
account-tokens-link = Chaves de acesso para os seus programas
account-data = O que está guardado sobre si
account-data-link = Descarregar os meus dados (JSON)
account-leave = Deixar de usar a conta

account-email-title = Alterar o meu endereço de e-mail
account-email-lead = O seu endereço é { $email }. Enviamos uma ligação para o novo; enquanto não a abrir, nada muda.
account-email-new = Novo endereço de e-mail
account-email-new-help = Abra a ligação no navegador em que tem a sessão iniciada.
account-email-same = Este já é o endereço da sua conta.
account-email-ready = A partir de agora inicia sessão como { $new } em vez de { $current }, e as mensagens seguem para lá.
account-email-confirm-button = Usar o novo endereço
account-email-changed-flash = O seu endereço foi alterado. Informámos o endereço antigo.

account-password-title = Alterar a minha palavra-passe
account-password-lead = A sessão mantém-se aqui e será terminada em todos os outros locais.
account-password-none = Inicia sessão através de ligações e não tem palavra-passe. Para definir uma, peça uma ligação.
account-password-changed-flash = A sua palavra-passe foi alterada. As sessões em todos os outros locais foram terminadas.

sign-ins-title = Sessões
sign-ins-lead = Os navegadores em que tem sessão iniciada. Uma sessão que não é usada durante 30 dias termina por si. Termine as que não conhece e altere a sua palavra-passe.
sign-ins-table = Onde tem sessão iniciada
sign-ins-agent = Navegador
sign-ins-agent-unknown = Desconhecido
sign-ins-address = Endereço de Internet
sign-ins-at = Início da sessão
sign-ins-seen = Última utilização
sign-ins-this = Este navegador
sign-ins-end = Terminar sessão
sign-ins-end-all = Terminar todas as sessões
sign-ins-end-all-question = A sessão será terminada em todos os navegadores, incluindo neste. As suas chaves de acesso mantêm-se.
sign-ins-ended-flash = A sessão foi terminada.
sign-ins-all-ended-flash = Todas as sessões foram terminadas.

tokens-title = Chaves de acesso à API
tokens-lead = Com uma chave de acesso, um programa lê ou altera dados em seu nome: pode fazer o mesmo que o titular da conta, pela organização em nome da qual age. Guarde-a como uma palavra-passe.
tokens-none = Nenhuma chave de acesso
tokens-none-help = Crie uma abaixo para usar a interface de dados.
tokens-table = As suas chaves de acesso
token-name = Nome
token-name-help = Para saber mais tarde para que serve, por exemplo: calendário da nossa intranet.
token-name-refused = Indique um nome: uma linha com um máximo de 100 caracteres.
token-too-many = Já tem 20 chaves de acesso. Revogue uma de que já não precise.
token-scope = Âmbito
token-scope-read = Ler
token-scope-read-help = Vê o que o titular vê e não altera nada.
token-scope-write = Ler e escrever
token-scope-write-help = Também altera dados em seu nome.
token-scope-refused = Escolha o que a chave de acesso pode fazer.
token-made-at = Criada
token-create-title = Nova chave de acesso
token-create-button = Criar a chave de acesso
token-new-title = A sua nova chave de acesso
token-new = Copie-a agora: não voltará a ser mostrada.
token-revoke = Revogar
token-revoke-question = Os programas que usam «{ $name }» serão recusados a partir de agora.
token-revoked-flash = A chave de acesso foi revogada.

deletion-title = Eliminar a minha conta
deletion-lead = Esta ação não pode ser anulada. Leia o que desaparece e o que fica.
deletion-left-alone-title = Não há outro administrador
deletion-left-alone = Mais ninguém administra { $organisations }. Pode eliminar a sua conta ainda assim; o secretariado da rede pode nomear outra pessoa.
deletion-goes = O que desaparece
deletion-goes-person = O seu nome, o seu endereço de e-mail e a sua palavra-passe.
deletion-goes-access = Todas as sessões, ligações e chaves de acesso.
deletion-goes-roles = As suas funções em organizações e os seus lugares em secretariados.
deletion-goes-letters = As mensagens que lhe foram enviadas, exceto o facto de terem sido enviadas.
deletion-stays = O que fica, sem o seu nome
deletion-stays-records = O que fez em nome de uma organização ou de uma rede: decisões, páginas publicadas, o registo de alterações.
deletion-stays-events = Que alguém participou num evento, quando é preciso mostrar aos financiadores quantas pessoas participaram.
deletion-stays-backups = As cópias de segurança desta casa, até serem substituídas por outras mais recentes.
deletion-data-first = Descarregar primeiro os meus dados (JSON)
deletion-password-help = Introduza-a para confirmar.
deletion-no-password = Não se lembra da palavra-passe ou não tem nenhuma? Confirme com uma ligação enviada por e-mail.
deletion-button = Eliminar definitivamente a minha conta
deletion-link-button = Enviar uma ligação para confirmar
deletion-ready = Com este botão elimina definitivamente a sua conta.
deletion-flash = A sua conta foi eliminada. Obrigado e até à próxima.

## Accounts: letters

entry-link-verification = Confirmação de um endereço de e-mail
entry-link-sign-in = Ligação para iniciar sessão
entry-link-password-reset = Nova palavra-passe
entry-link-email-change = Alteração do endereço de e-mail
entry-link-deletion = Eliminação da conta

# $name: name of a person
letter-greeting = Caro/a { $name },
letter-greeting-nameless = Bom dia,
letter-verification-subject = Confirme o seu endereço de e-mail
letter-verification-body =
    Foi aberta, muito provavelmente por si, uma conta com o endereço { $email }. Para o confirmar, abra esta página e introduza a palavra-passe que escolheu:

    { $link }

    A ligação funciona durante 48 horas. Se não abriu esta conta, não faça nada: a conta será eliminada.
letter-already-known-subject = Já tem uma conta
letter-already-known-body =
    Foi pedido, talvez por si, o uso do endereço { $email } para uma nova conta ou para outra conta. Já tem uma conta com este endereço. Nada mudou.

    Se o pedido foi seu, inicie sessão aqui; também pode escolher uma nova palavra-passe:

    { $link }

    Se não fez este pedido, não precisa de fazer nada.
letter-sign-in-subject = A sua ligação para iniciar sessão
letter-sign-in-body =
    Com esta ligação inicia sessão como { $email }:

    { $link }

    Funciona uma vez, no prazo de 15 minutos. Se não a pediu, não faça nada: sem esta mensagem ninguém a pode usar.
letter-password-reset-subject = A sua ligação para uma nova palavra-passe
letter-password-reset-body =
    Com esta ligação escolhe uma nova palavra-passe para { $email }:

    { $link }

    Funciona uma vez, no prazo de uma hora. Se não a pediu, não faça nada: a sua palavra-passe fica como está.
letter-password-changed-subject = A sua palavra-passe foi alterada
letter-password-changed-body =
    A palavra-passe da sua conta { $email } foi alterada e todas as outras sessões foram terminadas. As chaves de acesso para programas mantêm-se até as revogar.

    Se não fez esta alteração, escolha imediatamente uma nova palavra-passe:

    { $link }
letter-email-change-subject = Confirme o seu novo endereço de e-mail
letter-email-change-body =
    Para passar a usar { $email } na sua conta, abra esta página no navegador em que tem a sessão iniciada:

    { $link }

    A ligação funciona durante 24 horas. Se não a pediu, não faça nada.
letter-email-changed-subject = A sua conta tem outro endereço de e-mail
letter-email-changed-body =
    { $email } já não é o endereço da sua conta. A partir de agora, as mensagens seguem para o novo endereço.

    Se não fez esta alteração, escreva imediatamente a quem gere esta casa:

    { $link }
letter-deletion-subject = A sua ligação para eliminar a conta
letter-deletion-body =
    Com esta ligação elimina definitivamente a sua conta { $email }. Abra-a no navegador em que tem a sessão iniciada:

    { $link }

    Funciona uma vez, no prazo de uma hora. Se não a pediu, altere a sua palavra-passe.
letter-account-deleted-subject = A sua conta foi eliminada
letter-account-deleted-body =
    A conta com o endereço { $email } foi eliminada. O seu nome deixou de ser mostrado; o que fica, fica sem ele. Esta é a última mensagem, e pode voltar a qualquer momento:

    { $link }

## Organisations

search-kind-network = Rede
search-kind-organisation = Organização

members-form-too-long = Seja mais breve: no máximo { $longest } caracteres.
members-form-original = Língua original
members-form-original-help = A língua do que escreve aqui. As traduções são mostradas ao lado, nunca em vez do original.
members-form-original-missing = Escreva isto na língua original.
members-form-other-languages = Traduções
members-form-markdown = Pode usar Markdown: *ênfase*, listas, ligações.
members-form-website-help = Com https:// no início.
members-form-website-unreadable = Indique um endereço web que comece por https:// ou http://.
members-deleted-person = Conta antiga
members-letter-no-reason = Não foi indicado nenhum motivo.

organisations-title = Organizações
organisations-lead = Compradores públicos, entidades da economia social, fornecedores e quem gere e apoia as redes.
organisations-filter = Filtrar as organizações
organisations-filter-words = Nome
organisations-filter-any-kind = Todos os tipos
organisations-filter-any-country = Todos os países
organisations-filter-network = Membro de
organisations-filter-any-network = Qualquer rede ou nenhuma
organisations-none-found = Nenhuma organização corresponde
organisations-none-found-hint = Tente com menos letras do nome ou retire um filtro. Os acentos e as maiúsculas não contam.
organisations-none = Ainda não há organizações
organisations-none-hint = Registe a primeira: passará a administrá-la.
organisations-all-link = Mostrar todas as organizações
organisations-networks = Redes
organisations-total = { $count ->
    [one] { $count } organização
   *[other] { $count } organizações
}

organisation-name = Organização
organisation-original-name = Nome na língua original
organisation-kind = Tipo
organisation-kind-choose = Escolha um tipo
organisation-kind-missing = Escolha o tipo de organização.
organisation-kind-contracting-authority = Entidade adjudicante
organisation-kind-central-purchasing-body = Central de compras
organisation-kind-purchasing-consortium = Consórcio de compras
organisation-kind-social-economy-entity = Entidade da economia social
organisation-kind-supplier = Fornecedor
organisation-kind-network-secretariat = Secretariado de rede
organisation-kind-programme-owner = Responsável pelo programa
organisation-kind-strategic-partner = Parceiro estratégico
organisation-kind-monitoring-partner = Parceiro de acompanhamento
organisation-kind-observer = Observador
organisation-country = País
organisation-country-choose = Escolha um país
organisation-country-missing = Escolha o país.
organisation-region = Região (NUTS)
organisation-region-help = O código da região, por exemplo BE234. Deixe vazio se não o souber.
organisation-region-unreadable = Um código de região tem duas letras e até três letras ou algarismos, por exemplo BE234.
organisation-region-elsewhere = Esta região fica noutro país.
organisation-languages = Línguas de trabalho
organisation-languages-label = Línguas em que trabalha
organisation-website = Sítio Web
organisation-employees = Trabalhadores
organisation-employees-help = Um número inteiro. As quotas de algumas redes dependem dele.
organisation-employees-unreadable = Indique um número inteiro, por exemplo 4200.
organisation-identifiers = Identificadores
organisation-identifiers-help = Um por linha, com o registo no início: «VAT: BE0207451227», «PIC: 999999999».
organisation-identifiers-unreadable = Escreva em cada linha o registo, dois pontos e o número.
organisation-identifiers-too-many = Indique no máximo { $most } identificadores.
organisation-parent = Parte de
organisation-parent-help = O nome ou o endereço da organização de que faz parte, se existir.
organisation-parent-unknown = Esta organização não está na lista. Registe-a primeiro ou deixe este campo vazio.
organisation-parent-circle = Uma organização não pode ser parte de si própria nem das suas próprias partes.
organisation-address = Endereço nesta casa
organisation-children = Partes desta organização
organisation-memberships = Redes
organisation-memberships-caption = Adesões, passadas e presentes
organisation-no-memberships = Ainda não pertence a nenhuma rede desta casa.
organisation-networks-link = Ver as redes
organisation-people = Pessoas que agem em nome dela
organisation-people-link = Aprovar e gerir
organisation-people-visible = Só as pessoas desta organização, os secretariados das suas redes e os operadores da casa veem isto.
organisation-people-none = Ainda ninguém age aqui em nome dela.
organisation-person-since = { $role } desde { $day }

organisation-new-link = Registar uma organização
organisation-new-title = Registar uma organização
organisation-new-lead = Qualquer pessoa com conta pode registar uma organização em falta. Passará a administrá-la: edita a página e decide quem age em nome dela.
organisation-form-what = O que é
organisation-form-where = Onde fica
organisation-form-more = Mais, se souber
organisation-name-in = Nome ({ $language })
organisation-about = O que faz
organisation-about-in = O que faz ({ $language })
organisation-enter-button = Registar a organização
organisation-entered-flash = A organização está na lista e passa a ser administrada por si.
organisation-alike-title = É uma destas?
organisation-alike-lead = Estas organizações do mesmo país têm um nome semelhante. Se a sua estiver entre elas, abra-a e peça para agir em nome dela.
organisation-alike-another = Nenhuma destas: a minha é outra organização
organisation-alike-refused = Veja primeiro as organizações com nome semelhante e depois confirme que a sua é outra.
organisation-edit-link = Editar
organisation-edit-title = Editar a organização
organisation-edit-lead = O seu endereço nesta casa não muda, seja qual for o nome que venha a ter.
organisation-edit-button = Guardar
organisation-edited-flash = A página da organização está atualizada.

## Organisations: what the log says

organisation-entered = registou uma organização
organisation-edited = editou uma organização

## Capacities

capacity-role = Função
capacity-role-member = Membro
capacity-role-member-help = Participa: candidata-se a lugares em eventos, vê o que se destina à organização.
capacity-role-representative = Representante
capacity-role-representative-help = Também fala, vota e assina em nome da organização e apresenta pedidos de adesão.
capacity-role-administrator = Administrador
capacity-role-administrator-help = Também edita a página e decide quem age em nome da organização.
capacity-role-missing = Escolha uma função.
capacity-ask-link = Agir em nome desta organização
capacities-title = Agir em nome de { $organisation }
capacities-lead = As pessoas agem em nome de uma organização numa função que os administradores desta aprovam. O histórico mantém-se quando as pessoas mudam de emprego.
capacity-own = A sua relação com esta organização
capacity-own-waiting = Pediu para agir em nome dela. Função: { $role }. Um administrador irá responder.
capacity-own-acting = Age em nome dela. Função: { $role }.
capacity-own-only-administrator = A organização não tem outro administrador. Nomeie outra pessoa antes de sair; caso contrário, terá de o fazer o secretariado da rede.
capacity-take-back-button = Retirar o pedido
capacity-take-back-question = O seu pedido desaparece. Pode voltar a pedir mais tarde.
capacity-leave-button = Sair desta organização
capacity-leave-question = Deixará de agir em nome dela: perde o que só as pessoas da organização veem. O histórico guarda desde quando e até quando lá esteve.
capacity-ask-title = Pedir para agir em nome dela
capacity-ask-sign-in = Inicie sessão ou abra uma conta para fazer o pedido.
capacity-sign-in-link = Iniciar sessão
capacity-message = Mensagem
capacity-message-help = Quem é na organização, para que os administradores saibam quem faz o pedido. Também veem o seu nome e o seu endereço de e-mail.
capacity-message-too-long = Encurte a mensagem: no máximo 2000 caracteres.
capacity-ask-button = Enviar o pedido
capacity-asked-flash = O seu pedido foi enviado. Receberá um e-mail quando houver resposta.
capacity-already-acting = Já age em nome desta organização.
capacity-already-asked = Já fez o pedido; a resposta chegará por e-mail.
capacities-waiting = Pedidos
capacities-waiting-none = Ninguém aguarda resposta.
capacities-acting = Pessoas que agem em nome dela
capacities-history = Histórico
capacity-person = Pessoa
capacity-since = Desde
capacity-until = Até
capacity-asked-day = Pedido em
capacity-end = Fim
capacity-asked-on = pedido em { $day } para a função: { $role }
capacity-approved-by = aprovado por { $person }
capacity-ended-by = por { $person }
capacity-role-of = Função de { $person }
capacity-role-change-button = Alterar
capacity-approve-button = Aprovar
capacity-approved-flash = Aprovado. A pessoa foi informada por e-mail.
capacity-decline-button = Recusar
capacity-decline-question = { $person } não agirá em nome desta organização e receberá um e-mail.
capacity-decline-reason = Motivo (segue no e-mail)
capacity-declined-flash = Recusado. A pessoa foi informada por e-mail.
capacity-role-changed-flash = A função foi alterada. A pessoa foi informada por e-mail.
capacity-end-button = Terminar
capacity-end-question = { $person } deixará de agir em nome desta organização e receberá um e-mail.
capacity-ended-flash = A pessoa já não age em nome desta organização. Foi informada por e-mail.
capacity-left-flash = Já não age em nome desta organização.
capacity-not-waiting = Já ninguém aguarda esta resposta: o pedido foi respondido ou retirado.
capacity-not-acting = Esta pessoa já não age em nome da organização.
capacity-same-role = Esta pessoa já tem esta função.
capacity-last-administrator = Nomeie primeiro outra pessoa como administrador: caso contrário, a organização ficaria sem nenhum.
capacity-state-waiting = A aguardar
capacity-state-acting = Em funções
capacity-state-ended = Terminado
capacity-state-declined = Recusado ou retirado

## Capacities: what the log says

capacity-asked = pediu para agir em nome de uma organização
capacity-approved = aprovou uma pessoa para uma organização
capacity-declined = recusou uma pessoa para uma organização
capacity-role-changed = alterou uma função numa organização
capacity-ended = terminou uma função numa organização

## Capacities: letters

capacity-asked-letter-subject = { $person } pede para agir em nome de { $organisation }
capacity-asked-letter =
    { $person } ({ $address }) pede para agir em nome de { $organisation }. Função: { $role }.

    { $message }

    Aprove ou recuse aqui:
    { $link }
capacity-approved-letter-subject = Age agora em nome de { $organisation }
capacity-approved-letter =
    O seu pedido foi aprovado: age em nome de { $organisation }. Função: { $role }.

    { $link }
capacity-declined-letter-subject = O seu pedido para agir em nome de { $organisation }
capacity-declined-letter =
    O seu pedido para agir em nome de { $organisation } foi recusado.

    { $reason }
capacity-role-changed-letter-subject = A sua função em { $organisation } mudou
capacity-role-changed-letter =
    A sua função em { $organisation } mudou. É agora: { $role }.

    { $link }
capacity-ended-letter-subject = Já não age em nome de { $organisation }
capacity-ended-letter =
    Um administrador terminou a sua função em { $organisation }. Já não age aqui em nome dela. A sua conta fica como está.

    Se considera que se trata de um erro, escreva aos administradores da organização.
capacity-left-letter-subject = { $person } já não age em nome de { $organisation }
capacity-left-letter =
    { $person } saiu de { $organisation } e já não age aqui em nome dela. O histórico da organização guarda desde quando e até quando o fez.

## Networks

networks-title = Redes
networks-lead = Redes de compradores públicos que se encontram nesta casa. Cada uma tem os seus membros, os seus níveis e o seu secretariado.
networks-all = Todas as redes
networks-none = Ainda não há redes
networks-none-hint = É o operador da casa que acolhe as redes.
networks-front-title = Redes desta casa
networks-front-link = Todas as redes
network-counts = { $members ->
    [one] { $members } membro
   *[other] { $members } membros
} em { $countries ->
    [one] { $countries } país
   *[other] { $countries } países
}
network-kicker = Rede de compradores públicos
network-apply-link = Pedir a adesão
network-events-link = Eventos desta rede
network-groups-link = Grupos
network-charters-link = Regulamentos
network-members = Organizações membros hoje
network-countries = Países
network-through = Das quais através de um consórcio
network-tiers = Níveis de adesão
network-contact = E-mail do secretariado
network-contact-help = Mostrado na página da rede.
network-contact-unreadable = Indique um endereço de e-mail.
network-website = Sítio Web
network-by-country = Membros por país
network-members-title = Membros
network-members-filter = Filtrar os membros
network-members-all = Mostrar todos os membros
network-any-tier = Todos os níveis
network-no-members = Ainda nenhuma organização pertence a esta rede.
network-back-link = Voltar à rede

tier-open-to-all = organizações de todos os tipos
tier-open-to = Aberto a: { $kinds }
tier-members = { $count ->
    [one] { $count } membro
   *[other] { $count } membros
}

membership-network = Rede
membership-tier = Nível
membership-since = Desde
membership-state = Estado
membership-how = Forma
membership-direct = Diretamente
membership-through = Através de
membership-through-consortium = Através de { $consortium }
membership-affiliates = { $count ->
    [one] { $count } organização é membro através dela
   *[other] { $count } organizações são membros através dela
}
membership-in-force = Membro
membership-ahead = Ainda não começou
membership-over = Antigo membro
membership-until = até { $day }
membership-first-day = Primeiro dia
membership-first-day-help = Se aceitar: o dia em que a adesão começa.
membership-last-day = Último dia

network-new-link = Acolher uma rede
network-new-title = Acolher uma rede
network-found-button = Acolher a rede
network-founded-flash = A rede foi acolhida. Agora dê-lhe um secretariado.
network-edit-title = Editar { $network }
network-edit-link = Página e cor
network-edit-button = Guardar
network-edited-flash = A página da rede está atualizada.
network-name = Nome
network-name-help = O mesmo em todas as línguas.
network-name-missing = Indique o nome da rede.
network-address = Endereço
network-address-help = O que vem depois de /networks/: minúsculas, algarismos e hífenes. Nunca muda. Vazio: formado a partir do nome.
network-address-unreadable = Use minúsculas de a a z, algarismos e hífenes simples.
network-address-taken = Este endereço já está ocupado. Escolha outro.
network-tagline = Numa linha
network-tagline-in = Numa linha ({ $language })
network-tagline-help = O que é a rede, para cartões e pré-visualizações.
network-about = Sobre a rede
network-about-in = Sobre a rede ({ $language })
network-colour = Cor
network-colour-help = A cor forte das páginas da rede. Os tons para texto e botões são calculados a partir dela, de modo a serem legíveis.
network-colour-unreadable = Escreva a cor com seis algarismos hexadecimais, como #0f4a4c.
network-colour-too-pale = Esta cor é demasiado clara para se ver sobre branco: o contraste é de { $contrast } para 1 e são necessários pelo menos 3 para 1 (WCAG 2.2). Escolha uma mais escura.
network-accepts-applications = As organizações podem pedir a adesão online

## Networks: tiers

tiers-title = Níveis
tiers-of-title = Níveis de { $network }
tiers-lead = O que os membros podem ser. Tudo o que se destina a membros «a partir de um nível» segue a posição.
tiers-none = Ainda não há níveis. Os membros precisam de um: adicione o primeiro abaixo.
tier-rank = Posição
tier-rank-help = 1 é o mais baixo. Os níveis superiores veem o que os inferiores veem.
tier-rank-unreadable = Indique um número inteiro de 1 a { $highest }.
tier-name = Nível
tier-original-name = Nome
tier-name-in = Nome ({ $language })
tier-about = A quem se destina e o que inclui
tier-about-in = A quem se destina e o que inclui ({ $language })
tier-open-to-title = Aberto a
tier-open-to-help = Tipos de organização que podem estar neste nível. Nenhum assinalado: todos os tipos.
tier-deeds = Alterar
tier-takes-members = Aceita membros
tier-is-retired = Encerrado
tier-add-title = Adicionar um nível
tier-add-button = Adicionar o nível
tier-added-flash = O nível foi adicionado.
tier-edit-title = Editar o nível
tier-edit-button = Guardar
tier-edited-flash = O nível foi alterado. Os membros que nele estão permanecem nele.
tier-retire-button = Encerrar
tier-retire-question = Mais nenhum membro entra no nível { $tier }. Os membros que nele estão permanecem nele. Esta ação não pode ser anulada.
tier-retired-flash = O nível já não aceita novos membros.

## Networks: secretariat

secretariat-title = Secretariado
secretariat-of-title = Secretariado de { $network }
secretariat-lead = As pessoas do secretariado veem e fazem tudo na sua própria rede e nada nas outras.
secretariat-none = Ainda ninguém tem lugar neste secretariado.
secretariat-seats = Lugares
secretariat-former = Lugares anteriores
secretariat-appointed-by = Nomeação por
secretariat-by-operator = Operador
secretary-appoint-title = Nomear uma pessoa
secretary-email = Endereço de e-mail da conta da pessoa
secretary-email-help = A pessoa precisa de ter aqui uma conta com endereço confirmado.
secretary-appoint-button = Nomear
secretary-appointed-flash = Nomeação feita. A pessoa foi informada por e-mail.
secretary-no-account = Não existe nenhuma conta confirmada com este endereço. Peça primeiro à pessoa que abra uma.
secretary-already-seated = A pessoa já tem lugar neste secretariado.
secretary-dismiss-button = Terminar o lugar
secretary-dismiss-question = { $person } deixará de ver e de fazer o que quer que seja pelo secretariado desta rede.
secretary-dismissed-flash = O lugar terminou. A pessoa foi informada por e-mail.
secretary-last-seat = Este é o último lugar: nomeie primeiro outra pessoa ou contacte o operador.
secretary-not-seated = Este lugar já terminou.

## Memberships: applying

membership-application-title = Pedir a adesão a { $network }
membership-application-lead = O secretariado de { $network } lê o seu pedido e responde por e-mail.
membership-application-for = Apresenta o pedido em nome de { $organisation }.
membership-application-closed = Não há pedidos de adesão online
membership-application-closed-hint = Esta rede não aceita aqui pedidos de adesão. Escreva ao seu secretariado.
membership-application-no-representative = Primeiro, aja em nome de uma organização
membership-application-no-representative-hint = Só um representante ou um administrador de uma organização pode pedir a adesão em nome dela. Procure a sua organização e peça para agir em nome dela, ou registe-a. Se age em nome de várias, escolha a pretendida na página da sua conta.
membership-application-member = A sua organização já é membro
membership-application-member-hint = A adesão consta da página da organização. O secretariado pode alterar o nível.
membership-application-waiting = O seu pedido está no secretariado
membership-application-waiting-hint = Foi enviado em { $day }. Receberá um e-mail quando houver resposta.
membership-application-no-tier = Nenhum nível está aberto a organizações do seu tipo
membership-application-no-tier-hint = Escreva ao secretariado se considera que o tipo indicado na página da sua organização está errado.
membership-application-message = Porque pede a adesão
membership-application-message-help = O que compra, em que quer trabalhar, quem irá participar.
membership-application-message-missing = Escreva porque pede a adesão.
membership-through-help = Se a sua organização for membro através de um consórcio de compras que já é membro.
membership-application-button = Enviar o pedido
membership-application-sent-flash = O pedido está no secretariado. Recebeu um comprovativo por e-mail.
membership-application-twice = A sua organização já apresentou um pedido e receberá uma resposta.
membership-tier-missing = Escolha um nível.
membership-tier-retired = Este nível não aceita novos membros. Escolha outro.
membership-tier-not-open = Este nível não está aberto a organizações deste tipo. Escolha outro.
membership-overlaps = A organização já pertence a esta rede nesse período. Cada organização tem uma só adesão de cada vez.
membership-ends-before-it-begins = Uma adesão não pode terminar antes de começar.
membership-through-itself = Uma organização não pode ser membro através de si própria.
membership-through-no-consortium = Só um consórcio de compras ou uma central de compras pode associar outras organizações.
membership-through-no-member = O consórcio não é, ele próprio, membro direto desta rede no primeiro dia.
membership-organisation-missing = Indique o nome ou o endereço de uma organização.
membership-organisation-unknown = Esta organização não está na lista.

## Desk

desk-entrance = Os meus secretariados
desks-title = Áreas de trabalho dos meus secretariados
desk-waiting = { $count ->
    [0] Nenhum pedido a aguardar
    [one] { $count } pedido a aguardar
   *[other] { $count } pedidos a aguardar
}
network-desk-title = Área de trabalho
desk-of-title = Área de trabalho de { $network }
network-desk-tabs = Páginas do secretariado
health-members = Membros hoje
health-buyers = Dos quais compradores públicos
health-through = Dos quais através de um consórcio
health-joined = Entradas nos últimos 365 dias
health-left = Saídas nos últimos 365 dias
health-silent = Sem ninguém que fale em seu nome aqui
desk-applications = Pedidos de adesão
desk-applications-none = Nenhum pedido aguarda resposta.
desk-applied-on = pedido em { $day }
desk-memberships = Adesões
desk-memberships-none = Nenhuma adesão corresponde
desk-memberships-none-hint = Retire um filtro ou registe uma adesão abaixo.
desk-export-link = Exportar em CSV
desk-filter = Filtrar as adesões
desk-order = Ordenar por
desk-order-name = Nome
desk-order-since = Primeiro dia, mais recente primeiro
desk-order-country = País
desk-order-tier = Nível
desk-state-current = Membros hoje
desk-state-ahead = Com início mais tarde
desk-state-ended = Antigos membros
desk-state-any = Todos
desk-begin-title = Registar uma adesão manualmente
desk-begin-organisation = Organização
desk-begin-organisation-help = O nome, em qualquer língua, ou a última parte do endereço nesta casa.
desk-begin-through-help = Só se for membro através de um consórcio de compras: nome ou endereço do consórcio.
desk-begin-until-help = Deixe vazio se a adesão continuar.
desk-begin-button = Registar a adesão
membership-day-missing = Indique um dia.
membership-day-unreadable = Indique um dia no formato 2026-03-27.
membership-begun-flash = A adesão foi registada. A organização foi informada por e-mail.
membership-change-link = Alterar
membership-application-of-title = Pedido de adesão de { $organisation }
membership-application-answer = Resposta
membership-application-accepted = Aceite
membership-application-declined = Recusado
membership-application-accepted-flash = Aceite: ambas as partes têm a resposta por escrito.
membership-application-declined-flash = Recusado: ambas as partes têm a resposta por escrito.
membership-application-not-waiting = Este pedido já teve resposta.
membership-decline-reason-missing = Indique o motivo: a organização recebe-o por e-mail.
membership-reason = Motivo ou mensagem
membership-reason-help = Segue no e-mail para quem fez o pedido. Necessário em caso de recusa.
membership-accept-button = Aceitar
membership-decline-button = Recusar
membership-applicant = Pedido apresentado por
membership-applicant-email = E-mail
membership-applied = Pedido em
membership-of-title = Adesão de { $organisation }
membership-is-over = Esta adesão terminou. O histórico mantém-se; pode ser registada uma nova na área de trabalho.
membership-change-tier-title = Alterar o nível
membership-new-tier = Novo nível
membership-new-tier-since = Primeiro dia no novo nível
membership-new-tier-help = A adesão atual termina na véspera e começa uma nova.
membership-change-tier-button = Alterar o nível
membership-tier-changed-flash = O nível foi alterado. A organização foi informada por e-mail.
membership-same-tier = A organização já está neste nível.
membership-change-outside = A alteração tem de produzir efeitos depois do primeiro dia da adesão e não depois do último.
membership-end-title = Terminar a adesão
membership-end-help = A adesão vigora neste dia pela última vez.
membership-end-affiliates = { $count ->
    [one] { $count } organização é membro através dela: a sua adesão termina no mesmo dia.
   *[other] { $count } organizações são membros através dela: as suas adesões terminam no mesmo dia.
}
membership-end-button = Terminar a adesão
membership-ended-flash = A adesão termina. A organização foi informada por e-mail.
membership-already-ended = A adesão já termina nesse dia ou antes.
membership-recorded = Registada em

## Desk: outbox

outbox-title = E-mails
outbox-of-title = E-mails de { $network }
outbox-lead = Todos os e-mails escritos em nome da rede: a aguardar, enviados ou abandonados, com cada tentativa.
outbox-not-configured = Nenhum servidor de correio está configurado
outbox-not-configured-hint = Os e-mails não saem da casa. Leia-os aqui e transmita o que for urgente; serão enviados assim que um servidor de correio estiver configurado.
outbox-filter = Filtrar os e-mails
outbox-filter-words = Assunto, nome ou endereço
outbox-any-state = Todos os estados
outbox-state-waiting = A aguardar
outbox-state-sent = Enviado
outbox-state-given-up = Abandonado
outbox-none = Ainda não há e-mails
outbox-none-hint = O que a casa escrever em nome da rede aparecerá aqui.
outbox-none-found = Nenhum e-mail corresponde
outbox-none-found-hint = Tente com menos palavras ou com outro estado.
outbox-total = { $count ->
    [one] { $count } e-mail
   *[other] { $count } e-mails
}
outbox-subject = Assunto
outbox-to = Para
outbox-posted = Escrito
outbox-language = Língua
outbox-attachments = Anexos
outbox-attempts = Tentativas de envio
outbox-no-attempts = Ainda não foi apresentado a nenhum servidor de correio.
outbox-attempt-at = Início
outbox-attempt-answer = Resposta do servidor de correio
outbox-attempt-cut-off = Interrompida antes de chegar resposta: o servidor de correio pode tê-lo recebido.
house-outbox-title = E-mails da casa
house-outbox-lead = E-mails que nenhuma rede escreveu: sobre contas e sobre quem age em nome de uma organização.
house-outbox-none-hint = O que a casa escrever sobre contas e organizações aparecerá aqui.
outbox-masked = A ligação pessoal deste e-mail está oculta: destina-se apenas à pessoa a quem o e-mail se dirige.
outbox-secret = A ligação deste e-mail abre uma porta a quem a tiver. Não a transmita a ninguém além de { $address }.

## Desk: records

records-title = Registo
records-of-title = Registo de { $network }
records-lead = Quem fez o quê e quando. Nada aqui pode ser alterado.
records-filter = Filtrar o registo
records-any-kind = Tudo
records-when = Quando
records-who = Quem
records-what = O quê
records-about = Sobre
records-by-house = A própria casa
records-by-visitor = Um visitante
records-by-unknown = Não registado
records-none = Ainda nada aconteceu
records-total = { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
}

## Networks and memberships: what the log says

network-founded = acolheu a rede
network-edited = editou a página da rede
tier-added = adicionou um nível
tier-edited = editou um nível
tier-retired = encerrou um nível
secretary-appointed = nomeou uma pessoa para o secretariado
secretary-dismissed = terminou um lugar no secretariado
membership-application-sent = pediu a adesão
membership-application-decided = respondeu a um pedido de adesão
membership-begun = registou uma adesão
membership-ended = terminou uma adesão
membership-tier-changed = alterou o nível de um membro

## Networks and memberships: letters

secretary-appointed-letter-subject = Está no secretariado de { $network }
secretary-appointed-letter =
    Passou a fazer parte do secretariado de { $network }. A sua área de trabalho está aqui:

    { $link }
secretary-dismissed-letter-subject = O seu lugar no secretariado de { $network } terminou
secretary-dismissed-letter =
    O seu lugar no secretariado de { $network } terminou. A sua conta fica como está.
membership-application-sent-letter-subject = { $organisation } pede a adesão a { $network }
membership-application-sent-letter =
    { $organisation } pede a adesão a { $network }. Nível: { $tier }. Enviado por { $person }.

    { $message }

    Responda na área de trabalho:
    { $link }
membership-application-receipt-letter-subject = O seu pedido de adesão a { $network }
membership-application-receipt-letter =
    O pedido de adesão de { $organisation } a { $network } foi recebido. Nível: { $tier }. O secretariado responderá por e-mail.
membership-accepted-letter-subject = Boas-vindas a { $network }
membership-accepted-letter =
    O pedido de { $organisation } foi aceite: pertence a { $network } a partir de { $day }.

    { $reason }

    { $link }
membership-declined-letter-subject = O seu pedido de adesão a { $network } foi recusado
membership-declined-letter =
    O secretariado de { $network } recusou o pedido de adesão de { $organisation }.

    { $reason }

    { $link }
membership-answer-accepted = Aceite, membro a partir de { $day }
membership-answer-declined = Recusado
membership-application-decided-letter-subject = Respondido: { $organisation } e { $network }
membership-application-decided-letter =
    O pedido de adesão de { $organisation } a { $network } foi respondido por { $person }.

    { $answer }.

    { $reason }
membership-begun-letter-subject = A sua organização pertence a { $network }
membership-begun-letter =
    O secretariado de { $network } registou a adesão da sua organização. Começa em { $day }.

    { $link }
membership-ended-letter-subject = A adesão a { $network } termina
membership-ended-letter =
    A adesão da sua organização a { $network } termina. O último dia é { $day }.
membership-tier-changed-letter-subject = O seu nível em { $network } muda
membership-tier-changed-letter =
    A sua organização está noutro nível de { $network } a partir de { $day }. O novo nível: { $tier }.

    { $link }

## Dues

dues-basis-employees = Número de trabalhadores
dues-basis-spend = Volume anual de compras
dues-basis-flat = O mesmo valor para todos
dues-pro-rata-day = Ao dia
dues-pro-rata-none = Sempre o ano inteiro
dues-stacking-best-only = Só conta o desconto mais alto
dues-stacking-additive = Os descontos somam-se, até 100%
dues-stacking-multiplicative = Cada desconto incide sobre o que os anteriores deixaram

# Lines of an invoice. $schedule is the name of the table of fees, for example "Participant fee".
dues-line-fee-flat = { $schedule }, versão { $version }: o mesmo valor para todos os membros
dues-line-fee-employees =
    { $employees ->
        [one] { $schedule }, versão { $version }: escalão { $band }, para { $employees } trabalhador
       *[other] { $schedule }, versão { $version }: escalão { $band }, para { $employees } trabalhadores
    }
dues-line-fee-spend = { $schedule }, versão { $version }: escalão { $band }, para um volume anual de compras de { $spend }
dues-line-fee-percent = { $schedule }, versão { $version }: escalão { $band }, { $percent } de um volume anual de compras de { $spend }
dues-line-fee-floor = { $schedule }, versão { $version }: escalão { $band }, { $percent } de um volume anual de compras de { $spend }, elevado ao mínimo de { $limit }
dues-line-fee-cap = { $schedule }, versão { $version }: escalão { $band }, { $percent } de um volume anual de compras de { $spend }, reduzido ao máximo de { $limit }
# $of is the number of days of the year, $range the days of membership.
dues-line-absent =
    { $days ->
        [one] Membro em { $days } de { $of } dias ({ $range }): os outros dias são deduzidos
       *[other] Membro em { $days } de { $of } dias ({ $range }): os outros dias são deduzidos
    }
dues-line-supplement = { $name }: { $count } × { $each }
dues-line-supplement-part =
    { $days ->
        [one] { $name }: { $count } × { $each }, por { $days } de { $of } dias
       *[other] { $name }: { $count } × { $each }, por { $days } de { $of } dias
    }
dues-line-discount = { $name }: { $percent } de desconto na quota
dues-line-discount-rest = { $name }: { $percent } de desconto no que resta da quota
dues-line-discount-part =
    { $days ->
        [one] { $name }: { $percent } de desconto na quota por { $days } de { $of } dias ({ $range })
       *[other] { $name }: { $percent } de desconto na quota por { $days } de { $of } dias ({ $range })
    }
dues-line-discount-rest-part =
    { $days ->
        [one] { $name }: { $percent } de desconto no que resta da quota por { $days } de { $of } dias ({ $range })
       *[other] { $name }: { $percent } de desconto no que resta da quota por { $days } de { $of } dias ({ $range })
    }

dues-extent-all = Todos os membros
dues-extent-employees-up-to =
    { $to ->
        [one] Até { $to } trabalhador
       *[other] Até { $to } trabalhadores
    }
dues-extent-employees =
    { $to ->
        [one] De { $from } a { $to } trabalhador
       *[other] De { $from } a { $to } trabalhadores
    }
dues-extent-employees-above =
    { $from ->
        [one] Mais de { $from } trabalhador
       *[other] Mais de { $from } trabalhadores
    }
dues-extent-spend-up-to = Compras até { $to }
dues-extent-spend = Compras acima de { $from } e até { $to }
dues-extent-spend-above = Compras acima de { $from }
dues-rate-percent = { $percent } das compras
dues-rate-floor = { $percent } das compras, no mínimo { $floor }
dues-rate-cap = { $percent } das compras, no máximo { $cap }
dues-rate-both = { $percent } das compras, no mínimo { $floor } e no máximo { $cap }

dues-refused-no-employees = Não se conhece o número de trabalhadores.
dues-refused-no-spend = Não se conhece o volume anual de compras.
dues-refused-currency = O volume de compras tem de ser indicado nesta moeda: { $currency }.
dues-refused-figure = Este número é negativo ou demasiado alto para ser verosímil.
dues-refused-no-band = A tabela de quotas nada prevê para { $figure }.
dues-refused-condition =
    { $count ->
        [0] A tabela de quotas não tem descontos nem suplementos, pelo que não conhece «{ $condition }».
       *[other] A tabela de quotas não conhece «{ $condition }». Conhece: { $known }.
    }

dues-check-no-bands = A tabela não tem escalões, pelo que ninguém saberia o que pagar.
dues-check-nothing-below = Nada está previsto até { $from }: o escalão { $band }, o mais baixo, começa acima desse valor.
dues-check-nothing-above = Nada está previsto acima de { $to }: o escalão { $band } termina aí e nenhum outro continua.
dues-check-gap = Nada está previsto acima de { $from } e até { $to }: o escalão { $band } termina antes de o escalão { $next } começar.
dues-check-overlap = Acima de { $from } e até { $to }, aplicam-se tanto o escalão { $band } como o escalão { $next }.
dues-check-never-reached = O escalão { $band } nunca pode aplicar-se: o escalão { $by } já o abrange por inteiro.
dues-check-empty = O escalão { $band } está vazio: termina onde começa ou antes.
dues-check-same-name = Dois escalões têm o nome { $band }.
dues-check-negative-edge = O escalão { $band } começa ou termina abaixo de zero.
dues-check-negative-amount = «{ $at }» exige um valor negativo: { $amount }.
dues-check-flat-has-edges = O escalão { $band } tem um início ou um fim, mas a base «flat» não tem números.
dues-check-floor-above-cap = No escalão { $band }, o mínimo de { $floor } é superior ao máximo de { $cap }.
# $amount is what the percentage yields at the edge $at of the band, $bound the minimum or maximum.
dues-check-floor-always-binds = No escalão { $band }, aplica-se sempre o mínimo: { $percent } de { $at }, o máximo que o escalão abrange, são { $amount }, menos do que o mínimo de { $bound }. A percentagem nunca tem efeito; será uma gralha?
dues-check-cap-always-binds = No escalão { $band }, aplica-se sempre o máximo: { $percent } de { $at }, onde o escalão começa, são { $amount }, mais do que o máximo de { $bound }. A percentagem nunca tem efeito; será uma gralha?
dues-check-plateau = No escalão { $band }, todos pagam { $bound }: é exatamente { $percent } de { $at }, o limite do escalão.
dues-check-floor-never-binds = No escalão { $band }, o mínimo de { $bound } nunca se aplica: { $percent } de { $at }, onde o escalão começa, já são { $amount }.
dues-check-cap-never-binds = No escalão { $band }, o máximo de { $bound } nunca se aplica: { $percent } de { $at }, onde o escalão termina, são { $amount }.
dues-check-step-down = Quem ultrapassa { $at } paga menos: { $amount } no fim do escalão { $band }, { $less } no início do escalão { $next }.
dues-check-percent = «{ $at }»: { $percent } não está entre 0% (exclusive) e 100%.
dues-check-same-condition = A condição «{ $condition }» consta de dois descontos ou suplementos.
dues-check-stacking-unsaid =
    { $count ->
       *[other] Descontos: { $count }; mas «stacking» não diz o que acontece quando se aplicam vários: best-only, additive ou multiplicative.
    }
dues-check-discounts-over-all = Todos os descontos juntos chegam a { $percent }; nunca se deduz mais do que a quota.
dues-check-too-large = Os números do escalão { $band } são demasiado grandes para serem calculados.

# The log: what happened, as the end of a sentence that begins with a name.
invoice-issued = emitiu uma fatura ou uma nota de crédito
secretary-granted = admitiu uma pessoa no secretariado
invoice-mailed = enviou uma fatura por e-mail
payment-recorded = registou um pagamento
payment-taken-back = anulou um pagamento
repayment-recorded = registou uma devolução
billing-changed = alterou o destino das faturas
spend-reported = declarou o volume de compras de um ano
dues-terms-changed = alterou o que consta das faturas
dues-schedule-loaded = carregou uma tabela de quotas
dues-condition-begun = registou um desconto ou suplemento
dues-condition-ended = terminou um desconto ou suplemento

dues-title = Quotas
dues-tabs = Páginas sobre as quotas
dues-of-title = Quotas de { $network }
dues-lead = O que os membros devem, o que entrou e o que está em atraso.
dues-overview-title = Faturas
dues-run-title = Faturação anual
dues-statement-title = Extrato bancário
dues-schedules-title = Tabelas
dues-settings-title = Definições

dues-kind-invoice = Fatura
dues-kind-credit-note = Nota de crédito
dues-kind-payment = Pagamento
dues-kind-payment-taken-back = Pagamento anulado
dues-kind-repayment = Devolução
dues-state = Estado
dues-state-open = Por pagar
dues-state-part = Paga em parte
dues-state-overdue = Em atraso
dues-state-paid = Paga
dues-state-credited = Creditada
dues-state-overpaid = A devolver
dues-any-state = Todos os estados
dues-mailing-issued = Envio
dues-mailing-ahead = Lembrete antes do vencimento
dues-mailing-overdue = Lembrete depois do vencimento

dues-sum-asked = Faturado
dues-sum-paid = Pago
dues-sum-left = Ainda no prazo
dues-sum-overdue = Em atraso
dues-sum-credited = Creditado
dues-sum-overpaid = A devolver
dues-chart = Situação do ano
dues-chart-source = Todas as faturas de { $year }
dues-chart-source-all = Todas as faturas de todos os anos
dues-overdue-in-all = Estão em atraso { $amount } no conjunto de todos os anos.
dues-overdue-in-all-link = Ver o que está em atraso
dues-overpaid-in-all = Há { $amount } a devolver no conjunto de todos os anos.
dues-overpaid-in-all-link = Ver o que há a devolver
dues-reached-nobody = Não enviada: ninguém fala aqui em nome do membro.
dues-invoices = Faturas
dues-invoices-total =
    { $count ->
        [one] { $count } fatura
       *[other] { $count } faturas
    }
dues-invoices-none = Não há aqui faturas
dues-invoices-none-hint = Escolha outro ano ou estado, ou consulte a faturação anual.
dues-run-link = Para a faturação anual
dues-filter = Filtrar as faturas
dues-filter-words = Membro ou número
dues-year = Ano
dues-all-years = Todos os anos
dues-number = Número
dues-member = Membro
dues-total = Total
dues-left = Por pagar
dues-to-pay-back = { $amount } a devolver
dues-due-on = Vencimento
dues-issued-on = Data de emissão
dues-document-language = Língua do documento
dues-period = Período
dues-credits = Fatura creditada
dues-net = Sem IVA
dues-vat = IVA
dues-vat-at = IVA a { $rate }
dues-total-due = Total a pagar
dues-total-credited = Total creditado
dues-total-year = Total do ano
dues-line = Descrição
dues-amount = Valor
dues-amount-in = Valor em { $currency }
dues-currency = Moeda
dues-accounting = Para a contabilidade
dues-accounting-about = Tudo o que foi emitido ou entrou nestes dias: faturas, notas de crédito e pagamentos. As notas de crédito têm sinal negativo.
dues-from = De
dues-until = Até
dues-export-csv = Em CSV
dues-export-xlsx = Em XLSX
dues-column-kind = Tipo
dues-column-number = Número
dues-column-of = Da fatura
dues-column-day = Dia
dues-column-due = Vencimento
dues-column-member = Membro
dues-column-net = Sem IVA
dues-column-vat = IVA
dues-column-total = Total
dues-column-currency = Moeda
dues-column-reference = Referência

dues-missing-title = Antes de se poder emitir, falta algo
dues-missing-name = A denominação legal da rede
dues-missing-address = A rua e a localidade
dues-missing-country = O país
dues-missing-registration = O número de IVA ou o número num registo; fora do âmbito do IVA, o número num registo
dues-missing-tax-number = O número de IVA ou o número de identificação fiscal
dues-missing-reason = O motivo pelo qual não se cobra IVA
dues-missing-rate = A taxa do IVA
dues-missing-iban = O número da conta (IBAN)
dues-missing-prefix = O início dos números das faturas
dues-incomplete = Nada foi emitido: os dados da rede estão incompletos.
dues-settings-link = Para as definições
dues-settings-of-title = Faturas de { $network }: definições
dues-settings-lead = O que consta de cada fatura. As faturas emitidas conservam o que delas constava.
dues-settings-button = Guardar as definições
dues-settings-flash = As definições foram guardadas.
dues-seller = Vendedor
dues-buyer = Comprador
dues-legal-name = Denominação legal
dues-street = Rua e número
dues-postcode = Código postal
dues-city = Localidade
dues-country-none = Escolha um país
dues-vat-id = Número de IVA
dues-vat-id-help = Com as letras do país, por exemplo BE0123456789.
dues-vat-id-unreadable = Não é um número de IVA: começa pelas duas letras do país.
dues-registration = Número num registo
dues-registration-help = De empresas, associações ou autoridades.
dues-tax-number = Número de identificação fiscal
dues-tax-number-help = Só quando não há número de IVA.
dues-email = E-mail para perguntas
dues-email-unreadable = Não é um endereço de e-mail.
dues-name-missing = Indique a quem se fatura.
dues-country-missing = Escolha um país.
dues-account = Conta e condições
dues-iban = Conta (IBAN)
dues-iban-unreadable = Este número de conta não está certo: os algarismos de controlo não correspondem.
dues-bic = Banco (BIC)
dues-bic-unreadable = Um BIC tem 8 ou 11 letras e algarismos.
dues-prefix = Início dos números
dues-prefix-help = «PP» dá PP-2026-0001. No máximo, 12 letras, algarismos e hífenes.
dues-prefix-unreadable = Só letras, algarismos e hífenes, no máximo 12.
dues-due-days = Prazo de pagamento em dias
dues-days-unreadable = Um número inteiro de 0 a { $most }.
dues-tax = IVA
dues-tax-treatment = As quotas são tributadas?
dues-tax-exempt = Isentas de IVA
dues-tax-outside = Fora do âmbito do IVA
dues-tax-rate = Tributadas
dues-treatment-missing = Indique se as quotas são tributadas.
dues-tax-reason = Porque não se cobra IVA
dues-tax-reason-help = Como a lei exige que conste da fatura, por exemplo «Artigo 132.º, n.º 1, alínea l), da Diretiva 2006/112/CE».
dues-tax-percent = Taxa em percentagem
dues-tax-percent-help = Só se as quotas forem tributadas.
dues-rate-unreadable = Uma taxa é um número de 0 a 100.
dues-reminders = Lembretes
dues-ahead-days = Dias antes do vencimento de uma fatura
dues-ahead-days-help = 0 para não enviar lembrete antes do vencimento.
dues-every-days = Dias entre lembretes depois do vencimento
dues-most-reminders = Número máximo de lembretes por fatura
dues-most-reminders-help = 0 para nenhum.

dues-run-of-title = Quotas de { $network } para { $year }
dues-run-lead = Veja o que cada membro deve antes de emitir. O que for emitido não pode ser alterado, só creditado.
dues-run-filter = Escolher um ano
dues-run-issued = Emitidas
dues-run-ready = Prontas
dues-run-waiting = Falta um dado
dues-run-free = Nada a pagar
dues-run-sum = Pronto a faturar
dues-run-progress = Emitidas até agora
dues-run-progress-words =
    { $all ->
        [one] { $issued } de { $all } fatura
       *[other] { $issued } de { $all } faturas
    }
dues-run-waiting-title = Ainda não se pode faturar
dues-run-waiting-caption = Membros de que falta um dado
dues-run-reason = O que falta
dues-run-ready-title = Prontas a emitir
dues-run-ready-none = Nada está pronto a emitir para este ano.
dues-run-ready-caption =
    { $count ->
        [one] { $count } fatura tal como seria emitida
       *[other] { $count } faturas tal como seriam emitidas
    }
dues-run-at-once =
    { $count ->
        [one] É emitida { $count } fatura de cada vez; prima de novo o botão para a seguinte.
       *[other] São emitidas { $count } faturas de cada vez; prima de novo o botão para as seguintes.
    }
dues-run-issue-button =
    { $count ->
        [one] Emitir { $count } fatura
       *[other] Emitir { $count } faturas
    }
dues-run-issue-question =
    { $count ->
        [one] { $count } fatura recebe o seu número e é enviada por e-mail a quem fala em nome do membro. Esta ação não pode ser anulada, só creditada.
       *[other] { $count } faturas recebem os seus números e são enviadas por e-mail a quem fala em nome dos membros. Esta ação não pode ser anulada, só creditada.
    }
dues-run-issue-deed = Emitir e enviar
dues-run-issue-one = Emitir esta
dues-run-unaddressed = Não foi indicado nenhum endereço de faturação: da fatura constam o nome e o país.
dues-run-days = Membro só numa parte do ano: { $range }
dues-year-unreadable = Escolha um ano.
dues-issued-flash = As faturas foram emitidas e serão enviadas por e-mail.

dues-invoice-title = { $kind } { $number }
dues-invoice-number = Número da fatura
dues-credit-note-number = Número da nota de crédito
# The number of an invoice and the day on which it was issued.
dues-number-of-day = { $number } de { $day }
dues-buyer-vat-id = O seu número de IVA
dues-exempt-because = Isento de IVA: { $reason }
dues-outside-because = Fora do âmbito do IVA: { $reason }
dues-pay-to = Pague até { $day } para a conta { $iban } de { $name } e indique o número { $number } como referência.
dues-pay-to-bank = Pague até { $day } para a conta { $iban } (BIC { $bic }) de { $name } e indique o número { $number } como referência.
dues-download-pdf = Descarregar em PDF
dues-download-xml = Descarregar em XML (EN 16931)
dues-downloads = Descarregar
dues-lines-caption = O que é faturado
dues-credit-lines-caption = O que é creditado
dues-payments = Pagamentos e notas de crédito
dues-payments-none = Ainda nada entrou.
dues-payments-caption = O que entrou
dues-paid-on = Pago em
dues-payment-reference = Referência
dues-from-statement = (de um extrato bancário)
dues-takes-back = (anula um pagamento)
dues-paid-back = (devolvido)
dues-was-taken-back = (foi anulado)
dues-owed-back = Entrou mais do que o faturado: há um valor a devolver.
dues-repay-title = Registar uma devolução
dues-repaid-on = Devolvido em
dues-repay-button = Registar a devolução
dues-repaid-flash = A devolução foi registada.
dues-repay-more = Não há mais de { $over } a devolver.
dues-credit-notes = Notas de crédito
dues-pay-title = Registar um pagamento
dues-pay-button = Registar o pagamento
dues-paid-flash = O pagamento foi registado.
dues-paid-ahead = Um pagamento não pode ser de um dia futuro.
dues-pay-more = É mais do que falta pagar ({ $left }).
dues-pay-may-be-more = O montante está certo: entrou mais do que falta pagar
dues-take-back = Anular
dues-take-back-question = Uma linha própria volta a retirar { $amount }. Ambas ficam, aqui e na contabilidade; o membro também lê o motivo.
dues-taken-back-flash = O pagamento foi anulado.
dues-taken-back-already = Este pagamento já foi anulado.
dues-amount-unreadable = Um valor superior a zero, por exemplo 1250,00.
dues-credit-title = Emitir uma nota de crédito
dues-credit-about = Uma fatura nunca muda. Uma nota de crédito anula-a, no todo ou em parte, e é enviada como uma fatura.
dues-credit-reason = Motivo
dues-credit-reason-help = Consta da nota de crédito quando esta anula uma parte.
dues-credit-reason-missing = Indique o motivo.
dues-credit-net = Valor sem IVA, em { $currency }
dues-credit-net-help = Deixe vazio para anular tudo o que resta.
dues-credit-button = Emitir a nota de crédito
dues-credit-too-much = Não se pode creditar mais de { $left }.
dues-credit-nothing-left = Esta fatura já está toda creditada.
dues-credited-flash = A nota de crédito foi emitida e será enviada por e-mail.
dues-mailings = E-mails
dues-mailings-none = Ainda nada foi enviado.
dues-mailing-recipients =
    { $count ->
        [0] ninguém fala aqui em nome do membro
        [one] a { $count } pessoa
       *[other] a { $count } pessoas
    }

dues-schedules-of-title = Tabelas de { $network }
dues-schedules-lead = O que os membros pagam, em versões datadas. Uma versão nunca muda; segue-se-lhe outra posterior.
dues-schedules-none = Ainda não há nenhuma tabela carregada, pelo que ninguém deve nada.
dues-schedules-caption = Versões, a mais recente primeiro
dues-schedule = Tabela
dues-version = Versão
dues-valid-from = Em vigor a partir de
dues-version-current = Em vigor
dues-version-ahead = Ainda não em vigor
dues-version-past = Já não em vigor
dues-load-title = Carregar uma versão
dues-load-about = Uma tabela é um ficheiro TOML ou JSON. Primeiro é verificada: lacunas, sobreposições e escalões ou limites que nunca podem ter efeito são recusados, com o motivo.
dues-load-file = Ficheiro
dues-load-file-help = TOML ou JSON.
dues-load-text = Ou o texto
dues-load-text-help = Usado quando não se escolhe nenhum ficheiro.
dues-load-start = Redigir uma versão a partir desta
dues-load-example = Partir de um exemplo
dues-load-button = Verificar e carregar
dues-load-lines = A tabela linha a linha, com o que está errado
dues-load-line = Linha
dues-load-source = Texto
dues-error = Erro
dues-warning = Aviso
dues-schedule-refused = Esta tabela não pode ser usada. Os motivos estão ao lado das linhas.
dues-schedule-unreadable = Isto não pode ser lido como tabela. O motivo está ao lado da linha.
dues-schedule-empty = Escolha um ficheiro ou escreva a tabela aqui.
dues-schedule-other-network = Esta tabela é de outra rede: { $network }.
dues-schedule-same-version = Esta versão já está carregada. Uma alteração precisa de uma versão própria.
dues-schedule-same-tiers = «{ $schedule }» é para os mesmos níveis: ninguém saberia qual das duas conta.
dues-schedule-loaded-flash = A versão foi carregada.
dues-schedule-title = { $schedule }, versão { $version }
dues-changed-since = O que mudou desde a versão { $version }
dues-changed-nothing = Nada, salvo os dias em que está em vigor.
dues-source = Como ficheiro
dues-fact-basis = Base: { $basis }, em { $currency }
dues-fact-band = Escalão { $name }: { $extent }, { $rate }
dues-fact-supplement = Suplemento { $name }: { $value }
dues-fact-discount = Desconto { $name }: { $value }
dues-fact-pro-rata = Parte do ano: { $rule }
dues-fact-tiers = Níveis: { $tiers }

dues-fees-title = Tabela de quotas de { $network }
dues-fees-lead = Quanto custa um ano de adesão e quanto lhe custaria a si.
dues-fees-none = Esta rede não cobra aqui quotas.
dues-fees-link = Para a tabela de quotas
dues-table-caption = { $schedule }, versão { $version }, em vigor a partir de { $day }
dues-band = Escalão
dues-fee-a-year = Quota anual
dues-for-tiers = Para: { $tiers }
dues-all-tiers = todos os níveis
dues-discounts = Descontos
dues-discount-item = { $name }: { $percent } de desconto na quota
dues-supplements = Suplementos
dues-supplement-item = { $name }: { $amount } cada
dues-what-if = Quanto pagaria?
dues-what-if-button = Calcular
dues-what-if-result = Quanto custaria um ano inteiro
dues-spend = Volume de compras do ano
dues-spend-in = Volume anual de compras em { $currency }
dues-spend-help = Por exemplo 300000 ou 300 000,00.
dues-spend-unreadable = Um volume de compras é um número igual ou superior a zero, por exemplo 300000,00.
dues-conditions-legend = Quais destes se aplicam a si durante todo o ano?
dues-preview-no-schedule = Nenhuma tabela desta rede está em vigor neste dia.
dues-preview-other-schedule = Nenhuma tabela com este nome está em vigor neste dia. Em vigor: { $names }.

dues-member-title = Quotas de { $organisation }
dues-member-year-caption = O valor do ano { $year }
dues-outcome-issued = Está faturado:
dues-outcome-ready = Pode faturar-se como segue.
dues-outcome-free = Nada é devido: nenhuma tabela se aplica a este nível, outra entidade paga ou os descontos não deixam nada.
# $reckoned, $invoiced: amounts without VAT
dues-drift = Os dados mudaram entretanto: o ano dá agora { $reckoned }, e foram faturados { $invoiced }.
dues-drift-about = Credite o que foi a mais; se foi a menos, credite tudo, e a nova fatura pode ser emitida aqui.
dues-drift-credit = Para a nota de crédito de { $number }
dues-drift-title = Alterado desde a fatura
dues-drift-caption = Faturas que pedem algo diferente do que o ano dá agora
dues-drift-what = O que mudou
dues-facts-title = Dados
dues-employees-edit = Editar a organização
dues-spends-title = Volumes de compras declarados
dues-spends-none = Ainda nada foi declarado.
dues-spend-button = Declarar o volume de compras
dues-spend-flash = O volume de compras foi declarado.
dues-conditions-title = Descontos e suplementos
dues-conditions-none = Nenhum se aplica.
dues-conditions-caption = O que se aplica e quando
dues-condition = Desconto ou suplemento
dues-condition-until-help = Vazio enquanto não houver fim à vista.
dues-condition-button = Registar
dues-condition-flash = Ficou registado.
dues-condition-end = Terminar
dues-condition-end-question = «{ $name }» termina neste dia, ou hoje se nenhum for indicado. As faturas emitidas não mudam.
dues-condition-ended-flash = Tem agora um fim.
dues-condition-missing = Escolha um.
dues-condition-order = Não pode terminar antes de começar.
dues-condition-overlaps = Já se aplica em alguns destes dias.
dues-condition-over = Já terminou.
dues-count = Quantas vezes
dues-count-help = Para suplementos, por exemplo dois serviços. Vazio: uma vez.
dues-count-unreadable = Um número inteiro de 1 a 1000.
dues-billing-title = Destino das faturas
dues-billing-none = Ainda nada foi indicado: das faturas constariam apenas o nome e o país.
dues-billing-button = Guardar
dues-billing-flash = Ficou guardado. As faturas emitidas não mudam.
dues-reference = Referência do comprador
dues-reference-help = O que o seu próprio sistema precisa para encaminhar uma fatura, por exemplo um serviço ou um Leitweg-ID.
dues-order = Número da encomenda
dues-order-help = Se as suas faturas exigirem um.

dues-own-title = Quotas de { $organisation }
dues-own-lead = Faturas de todas as redes a que a organização pertence e o que essas redes precisam de saber.
dues-own-none = Ainda não há faturas
dues-own-networks = Redes que cobram quotas
dues-own-link = Faturas e quotas

dues-statement-of-title = Extrato bancário de { $network }
dues-statement-lead = Carregue o extrato do seu banco em CSV. Vê que fatura cada linha paga antes de algo ser guardado.
dues-statement-file = Extrato
dues-statement-file-help = CSV com linha de cabeçalho, separado por ponto e vírgula, vírgulas ou tabulações.
dues-statement-look-button = Analisar
dues-statement-looked = O que entrou
dues-statement-caption =
    { $count ->
        [one] { $count } linha com dinheiro que entrou
       *[other] { $count } linhas com dinheiro que entrou
    }
dues-statement-no-lines = Em nenhuma linha entrou dinheiro.
dues-statement-verdict = O que é
dues-match-whole = Paga na totalidade
dues-match-part = Paga uma parte
dues-match-over = Mais do que falta pagar
dues-match-paid = Já está paga
dues-match-credited = Já está creditada
dues-match-unknown = Nenhuma fatura encontrada
dues-match-known = Já guardado antes
dues-statement-keep-button = Guardar os pagamentos assinalados
dues-statement-keep = Guardar
dues-statement-keep-line = Guardar a linha { $line }: { $amount }
dues-statement-keep-about = Só as linhas assinaladas são guardadas. As linhas com mais do que falta pagar não estão assinaladas: veja-as primeiro.
dues-statement-none-ticked = Assinale as linhas a guardar.
dues-statement-nothing = Não há nada a guardar.
dues-statement-kept-flash = Os pagamentos foram guardados.
dues-statement-nothing-flash = Nada foi guardado: tudo já era conhecido.
dues-statement-columns = Onde está cada coisa
dues-statement-columns-about = Escolha as colunas uma vez; o próximo extrato é lido da mesma forma.
dues-statement-columns-missing = Escolha três colunas diferentes.
dues-statement-sample = As primeiras linhas
dues-statement-column = Coluna { $number }
dues-statement-choose = Escolha uma coluna
dues-statement-column-date = Dia
dues-statement-column-amount = Valor
dues-statement-column-reference = Referência
dues-statement-empty = Não há nenhuma tabela neste ficheiro.
dues-statement-too-long = Este ficheiro tem demasiadas linhas.
dues-statement-malformed = Este ficheiro não é uma tabela.
dues-statement-odd-date = Linha { $line }: «{ $cell }» não é um dia.
dues-statement-odd-amount = Linha { $line }: «{ $cell }» não é um valor.

dues-invoice-letter-subject = { $network }: fatura { $number }
dues-invoice-letter =
    Segue em anexo a fatura { $number } de { $network } relativa a { $year }, no valor de { $total }, em nome de { $buyer }.

    Pague até { $day } para a conta { $iban } e indique o número { $number } como referência.

    O ficheiro XML é a mesma fatura, para o seu sistema de contabilidade (EN 16931).

    A fatura: { $link }
dues-credit-note-letter-subject = { $network }: nota de crédito { $number }
dues-credit-note-letter =
    Segue em anexo a nota de crédito { $number } de { $network }, no valor de { $total }, em nome de { $buyer }. Anula a fatura { $credited }, no todo ou em parte.

    A nota de crédito: { $link }
dues-ahead-letter-subject = { $network }: a fatura { $number } vence em { $day }
dues-ahead-letter =
    A fatura { $number } de { $network }, no valor de { $total }, vence em { $day }. Ainda não entrou a totalidade.

    Conta: { $iban }
    Referência: { $number }

    Se já pagou, agradecemos e não precisa de fazer nada.

    A fatura: { $link }
dues-overdue-letter-subject = { $network }: a fatura { $number } está em atraso
dues-overdue-letter =
    A fatura { $number } de { $network }, no valor de { $total }, venceu em { $day }. Ainda não entrou a totalidade.

    Conta: { $iban }
    Referência: { $number }

    Se algo na fatura não estiver correto, escreva ao secretariado. Se já pagou, agradecemos e não precisa de fazer nada.

    A fatura: { $link }
# A button on the page of a network.
dues-fees-entrance = Tabela de quotas
