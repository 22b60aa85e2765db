## What groups are: words that every part of this room uses

group-kind-interest-group = Grupo temático
group-kind-working-group = Grupo de trabalho
group-kind-community-of-practice = Comunidade de prática
group-kind-task-force = Grupo de missão

group-state-proposed = Proposto
group-state-gathering = A reunir interessados
group-state-approved = Aprovado
group-state-active = Ativo
group-state-extended = Prorrogado
group-state-dormant = Suspenso
group-state-closing = Em encerramento
group-state-closed = Encerrado
group-state-succeeded = Continuado por outro grupo
group-state-declined = Não acolhido

group-entry-open = Aberta a todas as organizações que o regulamento admite
group-entry-on-request = A pedido

group-sector-agriculture = Agricultura
group-sector-construction = Construção e infraestruturas
group-sector-defence = Defesa, segurança e proteção
group-sector-education = Educação e desporto
group-sector-energy = Energia e água
group-sector-facilities = Gestão de instalações e frotas e equipamentos
group-sector-health = Saúde
group-sector-ict = TIC, serviços de computação em nuvem e de dados
group-sector-mobility = Mobilidade e transportes
group-sector-professional = Serviços profissionais
group-sector-social = Serviços sociais
group-sector-culture = Turismo, cultura e artes
group-sector-waste = Gestão de resíduos

seat-role-leader = Líder
seat-role-buyer = Comprador
seat-role-follower = Seguidor
seat-role-observer = Observador

seat-end-left = saída do grupo
seat-end-let-go = afastamento decidido pelo grupo
seat-end-lost-membership = fim da adesão à rede

group-not-eligible-no-member = O regulamento deste grupo só admite membros da rede { $network }.
group-not-eligible-tier = O regulamento deste grupo só admite membros de um nível superior.
group-not-eligible-kind = O regulamento deste grupo não admite organizações deste tipo.
group-not-eligible-country = O regulamento deste grupo não admite organizações deste país.

## Health: what each rule says

health-ok = Em ordem
health-warning = Requer atenção
health-broken = Em incumprimento

health-rule-members = Número de membros suficiente
health-rule-head = Coordenação assegurada
health-rule-aim = Finalidade indicada
health-rule-meetings = Reuniões do ano
health-rule-pause = Tempo desde a última reunião
health-rule-effort = Tempo dedicado pelos membros
health-rule-report = Relatório à rede
health-rule-term = Mandato

health-members-ok = { $members } organizações membros; o regulamento exige, pelo menos, { $minimum }.
health-members-warning = { $members } organizações membros, exatamente tantas quantas o regulamento exige: se uma sair, serão menos de { $minimum }.
health-members-broken =
    { $members ->
        [0] Nenhuma organização membro
        [one] { $members } organização membro
       *[other] { $members } organizações membros
    }; o regulamento exige, pelo menos, { $minimum }.
health-head-ok = O grupo tem quem o coordene.
health-head-warning = A organização que coordena o grupo não nomeou ninguém para falar em seu nome.
health-head-broken = Nenhuma organização coordena o grupo.
health-aim-ok = O grupo diz o que quer alcançar.
health-aim-broken = O grupo não diz o que quer alcançar.
health-meetings-ok =
    { $held ->
        [0] Nenhuma reunião realizada
        [one] { $held } reunião realizada
       *[other] { $held } reuniões realizadas
    } este ano; previstas: { $planned }. O regulamento exige, pelo menos, { $minimum } por ano.
health-meetings-warning =
    { $held ->
        [0] Nenhuma reunião realizada
        [one] { $held } reunião realizada
       *[other] { $held } reuniões realizadas
    } este ano; previstas: { $planned }. É necessária outra até { $by }: o regulamento exige, pelo menos, { $minimum } por ano.
health-meetings-broken =
    { $held ->
        [0] Nenhuma reunião realizada
        [one] { $held } reunião realizada
       *[other] { $held } reuniões realizadas
    } este ano; devidas até agora: { $due }; previstas: { $planned }. O regulamento exige, pelo menos, { $minimum } por ano.
health-pause-ok =
    { $days ->
        [one] A última reunião realizou-se há { $days } dia, em { $last }.
       *[other] A última reunião realizou-se há { $days } dias, em { $last }.
    } O regulamento admite { $longest } dias: até { $until }.
health-pause-warning =
    { $days ->
        [one] A última reunião realizou-se há { $days } dia, em { $last }.
       *[other] A última reunião realizou-se há { $days } dias, em { $last }.
    } A seguinte deve realizar-se, o mais tardar, em { $until }: o regulamento admite { $longest } dias.
health-pause-broken =
    { $days ->
        [one] Nenhuma reunião há { $days } dia, desde { $last }.
       *[other] Nenhuma reunião há { $days } dias, desde { $last }.
    } O regulamento admite { $longest } dias: até { $until }.
health-pause-unmet-ok = Nenhuma reunião desde { $last }. O regulamento admite { $longest } dias sem reunião: até { $until }.
health-pause-unmet-warning = Nenhuma reunião desde { $last }. Deve realizar-se uma até { $until }, o mais tardar: o regulamento admite { $longest } dias.
health-effort-ok = Tempo dedicado este ano pelo membro que mais dedicou, em dias: { $most }; o regulamento admite: { $cap }.
health-effort-warning = Tempo já dedicado este ano por um membro, em dias: { $most }; o regulamento admite: { $cap }.
health-effort-broken = Tempo dedicado este ano por um membro, em dias: { $most }; o regulamento só admite: { $cap }.
health-effort-others-ok = Nenhum membro se aproxima do tempo anual que o regulamento admite, em dias: { $cap }.
health-effort-others-warning = Um membro aproxima-se do tempo anual que o regulamento admite, em dias: { $cap }.
health-effort-others-broken = Um membro ultrapassou o tempo anual que o regulamento admite, em dias: { $cap }.
health-report-ok = O próximo relatório deve ser entregue até { $due }.
health-report-warning = Há um relatório a entregar até { $due }.
health-report-broken = O relatório devia ter sido entregue até { $due }.
health-term-ok = O mandato termina em { $ends }.
health-term-warning = O mandato termina em { $ends }: prorrogue-o, passe os trabalhos a outro grupo ou encerre o grupo.
health-term-broken = O mandato terminou em { $ends }: prorrogue-o, passe os trabalhos a outro grupo ou encerre o grupo.

## Groups: directory and page

groups-title = Grupos
groups-lead = Membros que trabalham em conjunto sobre um assunto: o que quer cada grupo, quem participa e como entrar.
groups-filter = Filtrar os grupos
groups-filter-words = Palavras do nome ou do objetivo
groups-filter-words-chosen = «{ $words }»
groups-filter-network = Rede
groups-filter-any-network = Todas as redes
groups-filter-any-sector = Todos os setores
groups-filter-any-kind = Todos os tipos
groups-filter-country = Membro proveniente de
groups-filter-any-country = Todos os países
groups-filter-any-state = Todos os estados
groups-filter-open = Entrada
groups-filter-open-any = Indiferente
groups-filter-open-yes = Aberto a novos membros
groups-filter-cpv-help = Bastam os primeiros algarismos, por exemplo 45.
groups-total =
    { $count ->
        [one] { $count } grupo
       *[other] { $count } grupos
    }
groups-none = Não há aqui nenhum grupo
groups-none-hint = Tente com menos filtros ou proponha um grupo seu.
groups-none-fewer = Tente com menos filtros.
groups-all-link = Todos os grupos
groups-associated-title = Grupos associados
groups-associated-lead = Grupos de outras redes que correspondem aos mesmos filtros.
groups-front-title = Grupos que procuram membros
groups-organisation-title = Grupos
groups-organisation-all = Todos os seus grupos
group-name = Nome
group-kind = Tipo
group-sector = Setor
group-state = Estado
group-cpv = Códigos CPV
group-entry = Entrada
group-aim = Finalidade
group-aim-none = O grupo ainda não diz o que quer alcançar.
group-problem = Interesse ou problema comum
group-requirements = O que se espera de quem entra
group-term-ends = Fim do mandato
group-charter = Regulamento
group-charter-version = { $name }, versão { $number }
group-open-tag = Aberto a novos membros
group-members-title = Membros
group-members-none = Ainda ninguém participa.
group-members-count =
    { $count ->
        [0] Nenhum membro
        [one] { $count } membro
       *[other] { $count } membros
    }
group-members-and-observers =
    { $all ->
        [one] { $all } organização
       *[other] { $all } organizações
    }, das quais { $counting ->
        [one] { $counting } membro
       *[other] { $counting } membros
    }
group-member-organisation = Organização
group-member-country = País
group-member-role = Função
group-member-core = núcleo
group-life-title = Vida do grupo
group-succeeded-by = Trabalhos continuados por
group-carries-on = Continua os trabalhos de
group-gathering-title = Membros encontrados
group-gathering-count = Organizações: { $have } de, pelo menos, { $need }
group-tabs = Páginas do grupo
group-tab-about = Sobre o grupo
group-tab-members = Membros
group-tab-life = Vida e vitalidade
search-kind-group = Grupo

## Joining

group-join-title = Entrar no grupo
group-join-member = A sua organização participa neste grupo.
group-join-closed = De momento, ninguém pode entrar neste grupo.
group-join-sign-in = Inicie sessão para entrar em nome da sua organização.
group-join-sign-in-link = Iniciar sessão
group-join-no-organisation = Para entrar, aja em nome de uma organização: peça para agir em nome da sua na página da sua conta.
group-join-no-representative = Só um representante da sua organização pode entrar em nome dela. Peça a um colega com essa função.
group-join-network = Veja quem pode aderir a esta rede, e como:
group-join-role = Em que função?
group-join-message = Como corresponde ao que se espera?
group-join-message-help = A organização que coordena o grupo lê isto e decide.
group-join-button = Entrar em nome da sua organização
group-join-ask-button = Pedir a entrada
group-joined-flash = A sua organização entrou no grupo.
group-asked-flash = O seu pedido foi entregue à organização que coordena o grupo. Receberá um e-mail.
group-join-asked = A sua organização pediu para entrar a { $day }. Decide a organização que coordena o grupo, ou o secretariado enquanto não houver nenhuma; receberá um e-mail.
group-request-withdraw-button = Retirar o pedido
group-request-withdrawn-flash = O pedido foi retirado.
seat-refused-not-now = Isto não é possível no estado atual do grupo.
seat-refused-already-member = A sua organização já participa neste grupo.
seat-refused-already-asked = A sua organização já fez o pedido. A resposta chegará por e-mail.
seat-refused-full = O grupo tem tantos membros quantos o regulamento admite.
seat-refused-no-message = Diga como corresponde ao que se espera.
seat-refused-no-colleague = Só as pessoas que agem em nome da organização podem falar por ela no grupo.
seat-refused-offer-waits = A coordenação passa-se através de uma proposta e já há uma proposta a aguardar resposta.
seat-refused-another-head = O grupo já é coordenado por outro membro. A coordenação só pode ser passada.

## Proposing and editing

group-propose-link = Propor um grupo
group-propose-title = Propor um grupo
group-propose-lead = Diga o que quer alcançar e porquê. O secretariado lê a proposta e depois pergunta à rede quem participaria.
group-propose-charter = Ao abrigo de que regulamento?
group-propose-charter-help = Organizações: pelo menos, { $minimum }; reuniões por ano: { $meetings }.
group-propose-charter-missing = Escolha um regulamento ao abrigo do qual se possam propor grupos.
group-propose-no-charter = Não há nenhum regulamento ao abrigo do qual possa propor um grupo
group-propose-no-charter-hint = Os grupos são propostos por membros de uma rede. Aja em nome de uma organização que seja membro.
group-propose-no-representative = Só um representante da sua organização pode propor um grupo em nome dela.
group-propose-who-else = Quem mais?
group-propose-who-else-help = Organizações que têm o mesmo interesse ou poderiam participar. Só quem propõe e o secretariado leem isto.
group-propose-who-else-note = Quem mais poderia participar: { $text }
group-propose-lead-it = Oferecemo-nos para coordenar o grupo
group-propose-lead-it-help = Pode passar a coordenação mais tarde.
group-propose-button = Enviar a proposta
group-proposed-flash = Obrigado. A sua proposta está no secretariado.
group-name-missing = Dê um nome ao grupo.
group-name-taken = A rede já tem um grupo chamado “{ $name }”. Participe nesse grupo, escolha outro nome ou assinale a caixa.
group-name-taken-sure = Propor outro grupo com o mesmo nome
group-problem-missing = Diga que interesse ou problema têm em comum.
group-problem-help = Com que dificuldade se deparam, a sua organização e outras? Pode usar Markdown.
group-aim-help = O que deve existir no fim do mandato? Pode usar Markdown.
group-sector-choose = Escolha um setor
group-sector-missing = Escolha um setor.
group-cpv-help = Códigos de oito algarismos, separados por espaços: 45000000 33100000.
group-cpv-unreadable = { $code } não é um código CPV.
group-cpv-too-many = Vinte códigos, no máximo.
group-requirements-help = Só quando a entrada é a pedido.
group-seen-by = Quem pode saber da existência do grupo?
group-seen-by-everyone = Todas as pessoas
group-seen-by-members = Membros da rede
group-seen-by-group = Só os seus membros e o secretariado
group-edit-title = Editar o grupo
group-edit-link = Editar a apresentação do grupo
group-edit-button = Guardar
group-edit-around = Tema e membros
group-edited-flash = Guardado.

## The life of a group

group-next-title = Passos possíveis
group-steps-title = O que aconteceu
group-step-when = Quando
group-step-who = Por
group-step-note = Porquê, para conhecimento dos membros (facultativo)
group-step-flash = Feito. As pessoas a quem diz respeito foram informadas por e-mail.
group-step-gather = Perguntar à rede quem participaria
group-step-approve = Aprovar
group-step-open = Abrir o grupo
group-step-extend = Prorrogar o mandato
group-step-rest = Suspender o grupo
group-step-wake = Reativar o grupo
group-step-begin-to-close = Iniciar o encerramento
group-step-begin-to-close-question = O grupo cessa os trabalhos e redige o relatório final.
group-step-close = Encerrar definitivamente
group-step-close-question = Tudo continua a poder ser lido e nada mais pode ser alterado. Esta ação não pode ser anulada.
group-step-succeed = Passar os trabalhos a outro grupo
group-step-succeed-question = Este grupo termina. Os seus documentos ficam e podem também ser lidos a partir do outro grupo. Pergunta-se a cada membro se acompanha a passagem. Esta ação não pode ser anulada.
group-step-decline = Não acolher a proposta
group-step-decline-question = A proposta termina aqui. O proponente recebe um e-mail: diga porquê.
group-step-of-secretariat = Este passo cabe ao secretariado da rede.
group-successor = Que grupo continua os trabalhos?
group-successor-choose = Escolha um grupo
group-successor-missing = Escolha o grupo que continua os trabalhos.
group-missing-title = Ainda não é possível, porque:
group-missing-not-now = Não é o momento para este passo: o estado do grupo é «{ $state }».
group-missing-members = Organizações membros: { $have } de, pelo menos, { $need }.
group-missing-head = Nenhuma organização o coordena.
group-missing-aim = Não diz o que quer alcançar.
group-missing-extension = O regulamento não admite mais prorrogações.
group-missing-final-report = O relatório final não foi entregue.
group-missing-meeting-ahead = Ainda há uma reunião prevista para { $day }: realize-a primeiro, cancele-a ou retire dela o grupo.
group-missing-other-group = Um grupo não pode continuar os seus próprios trabalhos.
group-missing-same-network = O outro grupo pertence a outra rede.
group-missing-living-successor = O outro grupo não aceita membros: não está aberto ou já terminou.
group-missing-wave-group = A ronda não tem nenhum grupo a aguardar abertura.
group-missing-approval = O grupo «{ $group }» não está pronto para ser aberto.
group-report-title = Relatório à rede
group-report-final-title = Relatório final
group-report-text = O que fez o grupo?
group-report-help = Resultados, números, o que se segue. Pode usar Markdown.
group-report-button = Entregar
group-report-missing = Escreva o que há a relatar.
group-report-of = Relatório de { $day }
group-report-final-of = Relatório final de { $day }
group-reported-flash = O relatório foi entregue.
group-follow-title = Acompanhar a passagem para o grupo seguinte?
group-follow-question = Os trabalhos deste grupo são continuados pelo grupo «{ $group }». A sua organização ocupa nele um lugar?
group-follow-yes = Sim, acompanhamos
group-follow-no = Não
group-followed-flash = A sua organização tem um lugar no grupo seguinte.
group-not-followed-flash = A sua organização não acompanha a passagem.

## Seats

seat-people = Fala por ela
seat-people-none = Ninguém nomeado
seat-people-and-deputies = { $name }; suplentes: { $deputies }
seat-people-deputies-only = Ninguém nomeado; suplentes: { $deputies }
seat-effort-title = Dias dedicados este ano
seat-effort-of = Dias: { $days } de { $cap }
seat-effort = Dias: { $days }
seat-deeds = Alterar
seat-change = Alterar
seat-change-button = Guardar
seat-changed-flash = Guardado.
seat-let-go-button = Terminar o lugar
seat-let-go-question = O lugar de { $organisation } termina agora. A organização recebe um e-mail.
seat-let-go-flash = O lugar terminou.
seat-requests-title = Pedidos de entrada
seat-decision-reason = O que quer acrescentar à decisão?
seat-grant-button = Admitir
seat-refuse-button = Recusar
seat-granted-flash = A organização tem um lugar.
seat-not-granted-flash = O pedido foi recusado.
seat-own-title = O lugar da sua organização
seat-own-link = Quem representa, e sair
seat-representative = Representante
seat-deputies = Suplentes
seat-deputies-help = Podem fazer o que o representante pode.
seat-deputies-nobody = Ainda ninguém mais atua pela sua organização, pelo que não há suplente a indicar.
seat-people-button = Guardar
seat-leave-button = Sair do grupo
seat-leave-question = O lugar da sua organização termina agora. Se a organização coordena o grupo, a coordenação fica vaga; se é o último membro, o grupo fica suspenso.
group-left-flash = A sua organização saiu do grupo.
head-offer-title = Passar a coordenação
head-offer-mine = É-lhe proposto que coordene este grupo.
head-offer-waits = A coordenação do grupo foi proposta a { $organisation }, que ainda não respondeu.
head-none-title = Nenhuma organização coordena este grupo
head-none-offer = Propor a coordenação a
head-none-about = O secretariado pode propor a coordenação a um membro.
head-none-link = Encontrar alguém
head-offer-button = Propor a coordenação
head-offer-withdraw-button = Retirar a proposta
head-accept-button = Aceitar
head-decline-button = Recusar
head-offered-flash = A proposta foi feita. A organização recebe um e-mail.
head-offer-withdrawn-flash = A proposta foi retirada.
head-accepted-flash = A sua organização passa a coordenar o grupo.
head-declined-flash = A proposta foi recusada.

## Health, the desk, my groups

health-title = Vitalidade
health-rule = Regra
health-any-rule = Todas as regras
health-facts = Factos
health-charter = Regulamento
health-version = Versão { $number }
health-summary-fine = O grupo está vivo: cumpre todas as regras do seu regulamento.
health-summary-wrong =
    { $count ->
        [one] Uma regra do regulamento não é cumprida, ou deixará de o ser em breve.
       *[other] { $count } regras do regulamento não são cumpridas, ou deixarão de o ser em breve.
    }
health-rules-link = Ver as regras
health-each-rule = Regra a regra
groups-desk-title = Área de trabalho dos grupos
groups-desk-lead = Todos os grupos das suas redes, a começar pelos que estão em pior situação.
groups-desk-waiting = A aguardar a sua decisão
groups-desk-next-step = Próximo passo
groups-desk-on-their-way = A caminho
groups-desk-lacks = O que falta
groups-desk-worst-first = Grupos, os que estão em pior situação primeiro
groups-desk-wrong = O que está mal
groups-desk-nothing-wrong = Nada
groups-desk-members-of = { $have } de { $need }
groups-desk-resting = Suspenso desde { $day }.
groups-desk-last-meeting = Última reunião
groups-desk-pulse = Reuniões em 12 meses
groups-desk-ways = Regras e rondas
group-proposed-on = Proposto em
my-groups-title = Os meus grupos
my-groups-none = Não fala por nenhum lugar num grupo
my-groups-none-hint = Entre num grupo em nome da sua organização ou peça a um colega que o/a nomeie para o lugar dela.
my-groups-next = Próxima reunião: { $day }
my-groups-no-next = Nenhuma reunião prevista
my-groups-over = Grupos terminados
my-groups-head = Coordena o grupo
my-groups-waiting = À espera de resposta

## Charters and waves

charter = Regulamento
charters-title = Regulamentos
charters-of-link = Regulamentos de { $network }
charters-lead = As regras pelas quais os grupos trabalham, com cada versão e o que ela mudou.
charters-none = Ainda não há regulamentos
charters-none-hint = O secretariado redige as regras de cada tipo de grupo.
charter-version-title = Versão { $number }, aplicável a partir de { $day }
charter-in-force = Em vigor
charter-changes = O que mudou
charter-changes-missing = Diga o que é diferente e porquê.
charter-amend-title = Redigir a versão seguinte
charter-write-title = Redigir um novo regulamento
charter-write-button = Guardar
charter-written-flash = O regulamento foi redigido.
# $day: the day
charter-retired-since = Sem novos grupos desde { $day }
charter-retirement-title = Novos grupos ao abrigo deste regulamento
charter-retirement-note = Os grupos que trabalham ao abrigo de um regulamento continuam quando este deixa de ser oferecido; nenhum pode então ser proposto ao seu abrigo. Pode voltar a oferecê-lo.
charter-retire-button = Deixar de oferecer
charter-offer-button = Voltar a oferecer
charter-retired-flash = Já não se podem propor grupos ao abrigo deste regulamento.
charter-offered-flash = Podem voltar a propor-se grupos ao abrigo deste regulamento.
charter-name = Como se chama um grupo regido por ele?
charter-name-help = Por exemplo: grupo temático.
charter-name-missing = Dê um nome ao regulamento.
charter-kind-missing = Escolha um tipo.
charter-valid-from = Aplicável a partir de
charter-valid-from-help = O que se aplica até lá fica como está.
charter-valid-from-missing = Indique a partir de que dia se aplica.
charter-in-the-past = Uma nova versão não pode aplicar-se a partir de um dia passado: os grupos foram avaliados segundo o que então se aplicava.
charter-nothing-new = As regras são as da versão anterior.
charter-any = Todos
charter-none = Sem regra
charter-past-rules = O que dizia
charter-yes = Sim
charter-rank = Aberto a membros a partir deste nível
charter-rank-none = Também a organizações que não são membros
charter-kinds = Tipos de organização
charter-kinds-help = Nenhum assinalado: todos os tipos.
charter-countries = Países
charter-countries-help = Códigos de duas letras, separados por espaços; vazio: todos os países.
charter-country-unreadable = { $code } não é o código de um país.
charter-members-min = Número mínimo de organizações diferentes
charter-members-min-missing = Indique quantas organizações são necessárias, no mínimo.
charter-members-max = Número máximo de organizações
charter-members-max-below = O máximo é inferior ao mínimo.
charter-head = Título de quem coordena o grupo
charter-head-help = Por exemplo: facilitador, líder da comunidade, presidente.
charter-head-missing = Indique o título de quem coordena o grupo.
charter-core = Um núcleo dirige-o com quem o coordena
charter-meetings = Número mínimo de reuniões por ano
charter-pause = Número máximo de dias sem reunião
charter-effort = Número máximo de dias de trabalho por membro e por ano
charter-term = Mandato, em meses
charter-extension = Prorrogação, em meses
charter-extensions = Número máximo de prorrogações
charter-extension-missing = Indique quantos meses dura uma prorrogação ou não admita nenhuma.
charter-report = Meses entre dois relatórios
charter-discount = Desconto na quota para a organização coordenadora
charter-discount-help = O seu nome na tabela de quotas, por exemplo: facilitator.
charter-discount-unknown = As tabelas de quotas não têm nenhum desconto com este nome, mas: { $names }.
charter-discount-none = A rede não tem nenhuma tabela de quotas com desconto.
wave = Ronda
wave-none = Em nenhuma ronda
wave-assign-button = Guardar a ronda
waves-of-link = Rondas de { $network }
waves-title = Rondas
waves-lead = Grupos que são preparados e abertos em conjunto.
waves-none = Ainda não há rondas
waves-none-hint = Planeie uma e depois inclua nela grupos propostos ou aprovados, na página de cada um.
wave-empty = Ainda não há grupos nesta ronda. Um grupo é incluído nela na sua própria página “Vida e vitalidade”.
wave-name = Nome de uma nova ronda
wave-name-missing = Dê um nome à ronda.
wave-plan-button = Planear uma ronda
wave-planned-flash = A ronda foi planeada.
wave-open-button = Abrir todos os grupos desta ronda
wave-open-question = Todos os seus grupos iniciam hoje os trabalhos e os respetivos mandatos começam. Todos têm de estar aprovados.
wave-opened-on = Aberta em { $day }
wave-opened-flash = Os grupos da ronda estão abertos.

## Letters

group-letter-note = { $name } escreve: { $note }
group-letter-note-secretariat = O secretariado escreve: { $note }
group-proposed-letter-subject = Proposto: { $group }
group-proposed-letter = Foi proposto um grupo: { $group }. Leia a proposta e decida se a rede deve ser consultada: { $link }
group-gathering-letter-subject = Quem participa? { $group }
group-gathering-letter = Pergunta-se agora à rede quem participaria no grupo { $group }. Dê a conhecer a outros: { $link }
group-asked-letter-subject = Participaria? { $group }
group-asked-letter =
    A sua rede pergunta quem participaria num novo grupo: { $group }.

    O que quer alcançar: { $aim }

    Saiba mais e adira: { $link }
group-enough-letter-subject = Membros suficientes: { $group }
group-enough-letter = O grupo { $group } tem { $have } organizações membros, tantas quantas o regulamento exige. Decida o que se segue: { $link }
group-approved-letter-subject = Aprovado: { $group }
group-approved-letter = O grupo { $group } foi aprovado e será aberto em breve: { $link }
group-active-letter-subject = Aberto: { $group }
group-active-letter = O grupo { $group } iniciou os trabalhos: { $link }
group-extended-letter-subject = Prorrogado: { $group }
group-extended-letter = O mandato do grupo { $group } foi prorrogado: { $link }
group-dormant-letter-subject = Suspenso: { $group }
group-dormant-letter = O grupo { $group } está suspenso. Tudo fica guardado, nada lhe é pedido e o grupo pode ser reativado: { $link }
group-closing-letter-subject = Em encerramento: { $group }
group-closing-letter = O grupo { $group } iniciou o encerramento e deve entregar o relatório final: { $link }
group-closed-letter-subject = Encerrado: { $group }
group-closed-letter = O grupo { $group } está encerrado. Tudo continua a poder ser lido: { $link }
group-succeeded-letter-subject = Outro grupo continua os trabalhos: { $group }
group-succeeded-letter = Outro grupo continua os trabalhos do grupo { $group }. Diga na página «Vida e vitalidade» se a sua organização acompanha a passagem: { $link }
group-declined-letter-subject = Proposta não acolhida: { $group }
group-declined-letter = A proposta de grupo { $group } não foi acolhida: { $link }
group-report-letter-subject = Relatório: { $group }
group-report-letter = O grupo { $group } entregou um relatório: { $link }
group-empty-letter-subject = Sem membros: { $group }
group-empty-letter = O último membro saiu do grupo { $group }, que fica agora suspenso: { $link }
member-joined-letter-subject = { $organisation } entra no grupo { $group }
member-joined-letter = { $organisation } entrou no grupo { $group }: { $link }
seat-asked-letter-subject = { $organisation } pede para entrar no grupo { $group }
seat-asked-letter = { $organisation } pede para entrar no grupo { $group }. Decida na página dos membros: { $link }
seat-granted-letter-subject = Boas-vindas ao grupo { $group }
seat-granted-letter = A sua organização tem um lugar no grupo { $group }: { $link }
seat-refused-letter-subject = O seu pedido para entrar no grupo { $group }
seat-refused-letter = A sua organização não obteve um lugar no grupo { $group }: { $link }
seat-letter-note = { $name } acrescenta: { $note }
seat-ended-letter-subject = O seu lugar no grupo { $group } terminou
seat-ended-letter = O lugar de { $organisation } no grupo { $group } terminou. Motivo: { $reason }. { $link }
member-left-letter-subject = { $organisation } já não faz parte do grupo { $group }
member-left-letter = { $organisation } já não é membro do grupo { $group }. Motivo: { $reason }. { $link }
head-vacant-letter-subject = Coordenação vaga: { $group }
head-vacant-letter = { $organisation } coordenava o grupo { $group } e já não é membro. Motivo: { $reason }. Outro membro deve coordená-lo; o secretariado pode propô-lo a um deles: { $link }
head-offered-letter-subject = Aceita coordenar o grupo { $group }?
head-offered-letter = É proposto à sua organização que coordene o grupo { $group }. Responda na página dos membros: { $link }
head-new-letter-subject = { $organisation } coordena o grupo { $group }
head-new-letter = { $organisation } coordena o grupo { $group } a partir de hoje: { $link }
head-declined-letter-subject = { $organisation } não assume a coordenação do grupo { $group }
head-declined-letter = { $organisation } recusou coordenar o grupo { $group }: { $link }
group-digest-letter-subject = Os seus grupos: o que requer atenção
group-digest-letter =
    Em resumo, o que este mês requer atenção ou se aproxima nos grupos que coordena:

    { $groups }

    Esta mensagem chega no máximo uma vez por mês e só enquanto algum dos seus grupos precisar de alguma coisa.
group-digest-meeting = Reunião em { $day }
group-digest-fine = Não falta nada.
health-letters-subject = Vários grupos: a verificar
health-letters =
    Estes grupos requerem atenção:

    { $groups }
health-letter-subject = { $group }: a verificar
health-letter =
    O grupo { $group } requer atenção:

    { $findings }

    Veja o que pode ser feito: { $link }

## Workspace: what every page of it says

workspace-tabs = Páginas do grupo
workspace-tab = Espaço comum
workspace-tab-overview = Visão geral
workspace-tab-meetings = Reuniões
workspace-tab-discussion = Discussão
workspace-tab-papers = Documentos
workspace-tab-decisions = Decisões
workspace-tab-plan = Plano
workspace-tab-updates = Notícias
workspace-page-title = { $page } – { $group }
workspace-over = Este grupo terminou. O que guardou pode ser lido e nada mais é alterado.
workspace-author-left = Alguém que já saiu
workspace-secretariat = Secretariado
workspace-language = Língua do texto
workspace-markdown-help = Pode usar Markdown: **negrito**, - listas, [ligações](https://…). As imagens passam a ligações.
workspace-circle-group = Membros do grupo
workspace-circle-core-group = Núcleo
workspace-circle-members = Membros da rede
workspace-circle-everyone = Todas as pessoas

## Workspace: its first page

workspace-asked = O que lhe é pedido
workspace-asked-nothing = De momento, nada lhe é pedido.
workspace-ask-vote = Votar: { $question }
workspace-ask-request = Decidir: { $organisation } pede para entrar
workspace-ask-hours = Registar as suas horas de «{ $title }», { $date }
workspace-ask-until = Até { $date }
workspace-effort = Tempo dedicado este ano pela sua organização
workspace-next = Próxima reunião
workspace-news = Novidades
workspace-news-none = Ainda nada foi dito nem trazido.
workspace-news-post = Discussão
workspace-news-paper = Documento
workspace-news-note = { $author }, { $at }
group-outputs = Realizações
group-updates-all = Todas as notícias

## Workspace: meetings

meetings-ahead = Próximas
meetings-none-ahead = Nenhuma reunião está prevista.
meetings-held = Realizadas
meetings-none-held = Ainda não se realizou nenhuma reunião.
meeting-count = { $count ->
    [one] { $count } organização presente
   *[other] { $count } organizações presentes
}
meeting-row-minutes = Ata: sim
meeting-row-minutes-missing = Ata: em falta
meeting-row-hours = Horas: { $noted } de { $members }
meeting-cancelled = Cancelada
meeting-call-title = Convocar uma reunião
meeting-call-button = Convocar a reunião
meeting-called-flash = A reunião está no calendário de todos os membros, que foram informados.
meeting-title = Título
meeting-day = Dia
meeting-starts = Início
meeting-ends = Fim
meeting-zone = Fuso horário
meeting-online = Ligação para participar
meeting-online-help = Só os membros a veem.
meeting-connect = Participar online
meeting-place = Local
meeting-agenda = Ordem de trabalhos
meeting-no-agenda = Ainda não há ordem de trabalhos.
agenda-write = Redigir ou alterar a ordem de trabalhos
agenda-button = Guardar a ordem de trabalhos
agenda-written-flash = A ordem de trabalhos foi guardada.
meeting-nowhere = Indique onde se realiza: uma ligação, um local ou ambos.
meeting-with = Em conjunto com outros grupos
meeting-with-groups = Em conjunto com
meeting-with-far = Grupos de outras redes
meeting-with-far-groups = E com
meeting-with-help = A reunião conta para cada um destes grupos. As organizações que os coordenam são informadas e podem retirar dela o seu grupo.
meeting-other-is-over = Um destes grupos terminou: já não se reúne.
meeting-count-title = Contar um evento como reunião deste grupo
meeting-count-event = Endereço do evento
meeting-count-help = Por exemplo, uma sessão numa conferência organizada por outros. Copie o endereço da página.
meeting-count-button = Contar
meeting-counted-flash = O evento conta como reunião deste grupo.
meeting-counted-already = Este evento já conta como reunião deste grupo.
meeting-no-such-event = Neste endereço não há nenhum evento que possa ver.
meeting-event-cancelled = Este evento foi cancelado.
meeting-event-without-day = Este evento ainda não tem data.
meeting-time = Quando
meeting-when = { $date }, { $hours } { $zone }
meeting-joint = Em conjunto com
meeting-event = No calendário
meeting-event-page = Página do evento
meeting-own-title = A sua organização
meeting-own-lead = Em nome de { $organisation }. Demora um instante e mostra quanto este grupo pede aos seus membros.
meeting-we-were-there = Estivemos presentes
meeting-hours = Horas de trabalho
meeting-hours-help = Incluindo a preparação e o seguimento, por exemplo 1,5 ou 1:30.
meeting-hours-short = Horas
meeting-note-button = Registar
meeting-noted-flash = Ficou registado.
meeting-not-hours = Indique as horas desta reunião com um número, no máximo { $most }.
meeting-hours-above-cap = Com estas horas, o total deste ano seria: { $given }. É mais do que o regulamento pede a um membro. Assinale a caixa se estiver certo, ou corrija as horas.
meeting-hours-sure = Sim, as horas estão certas
meeting-not-held = As presenças e as horas registam-se depois de realizada a reunião.
meeting-attendance = Presenças
meeting-attendance-caption = Organizações, a sua presença e as suas horas
meeting-organisation = Organização
meeting-there = Presença
meeting-there-of = Presença de { $organisation }
meeting-there-yes = Sim
meeting-there-no = Não
meeting-hours-of = Horas de { $organisation }
meeting-note-all-button = Registar presenças e horas
minutes-title = Ata
minutes-none = Ainda não há ata.
minutes-about = Versão { $number }, { $author }, { $at }
minutes-version = Versão { $number }
minutes-versions = Versões da ata
minutes-write = Redigir ou corrigir a ata
minutes-text = Ata
minutes-button = Guardar a ata
minutes-written-flash = A ata foi guardada. Com a primeira versão, todos os membros foram informados.
meeting-cancel = Cancelar a reunião
meeting-cancel-question = Todos os membros dos seus grupos são informados, com o motivo que indicar. Esta ação não pode ser anulada.
meeting-cancel-deed = Cancelar e informar os membros
meeting-cancel-reason = Motivo
meeting-cancelled-flash = A reunião foi cancelada e os membros foram informados.
meeting-not-ahead = Só uma reunião futura pode ser cancelada.
meeting-no-reason = Indique o motivo: os membros são informados.
meeting-not-ours = Este evento é organizado por outros: cabe-lhes a eles cancelá-lo.
meeting-move = Alterar a data, a hora ou o local
meeting-move-lead = Todas as pessoas que representam um lugar nos grupos recebem uma mensagem com a nova data, hora e local.
meeting-move-button = Guardar e informar os membros
meeting-moved-flash = A reunião foi alterada e os membros foram informados.
meeting-not-moved-flash = A data, a hora e o local não mudaram; ninguém foi informado.
meeting-cannot-move = Aqui só pode ser alterada uma reunião futura convocada por um grupo.
meeting-has-agenda = Este evento tem vários dias, ou sessões fora destas horas. O secretariado altera-as uma a uma no calendário.
meeting-withdraw = Retirar este grupo da reunião
meeting-withdraw-question = A reunião deixa de contar para este grupo. O que foi registado para ele é eliminado.
meeting-withdrawn-flash = A reunião já não conta para este grupo.
meeting-letter-subject = Reunião: { $title }, { $date }
meeting-letter-called = O grupo { $group } reúne-se: { $title }.
meeting-letter-joint = É uma reunião conjunta com: { $groups }. A organização que coordena o seu grupo pode retirá-lo da reunião.
meeting-letter-more = Ordem de trabalhos e ligação para participar: { $address }
meeting-letter-cancelled-subject = Cancelada: { $title }, { $date }
meeting-letter-cancelled = A reunião «{ $title }» de { $date } não se realiza.
meeting-letter-reason = Motivo: { $reason }
meeting-letter-moved-subject = Alterada: { $title }, { $date }
meeting-letter-moved = A hora ou o local da reunião «{ $title }», anunciada para { $from }, mudou. Realiza-se agora:
minutes-letter-subject = Ata: { $title }
minutes-letter = A ata da reunião «{ $title }» está disponível.
minutes-letter-hours = Registe as horas da sua organização na mesma página: { $address }

## Workspace: discussion

topics-none = Ainda nada foi discutido
topics-none-text = Abra um tópico: uma pergunta a que os outros possam responder num minuto.
topic-note = { $count ->
    [one] { $count } mensagem, em { $at }
   *[other] { $count } mensagens, a última em { $at }
}
topic-new = Abrir um tópico
topic-title = De que se trata?
topic-circle = Para quem
topic-open-button = Abrir o tópico
topic-opened-flash = O tópico está aberto.
topic-closed = Encerrado
topic-is-closed = Este tópico está encerrado: pode ser lido e nada lhe é acrescentado.
topic-close = Encerrar o tópico
topic-reopen = Reabrir o tópico
topic-closed-flash = O tópico está encerrado.
topic-reopened-flash = O tópico foi reaberto.
post-text = A sua mensagem
post-text-help = Pode usar Markdown. Coloque imagens e ficheiros entre os documentos e remeta para eles com uma ligação.
post-answer = Resposta
post-button = Publicar a resposta
post-written-flash = A sua resposta está na discussão.
post-edited = { $at }, alterada em { $edited }
post-withdrawn = Esta mensagem foi retirada por quem a escreveu.
post-change = Alterar ou retirar
post-change-title = Alterar a sua mensagem
post-change-button = Guardar a alteração
post-changed-flash = A sua mensagem foi alterada.
post-withdraw = Retirar a mensagem
post-withdraw-question = O texto é eliminado definitivamente. Continua visível que houve uma mensagem.
post-withdrawn-flash = A sua mensagem foi retirada.
discussion-letters = E-mails sobre esta discussão
discussion-often = Com que frequência quer saber o que se diz?
discussion-often-at-once = A cada mensagem, de imediato
discussion-often-daily = Uma vez por dia, se houver novidades
discussion-often-weekly = Uma vez por semana, se houver novidades
discussion-often-never = Nunca
discussion-letters-button = Guardar esta escolha
discussion-letters-flash = A sua escolha foi guardada.
post-letter-subject = { $topic } ({ $group })
post-letter = { $author } escreveu sobre «{ $topic }» no grupo { $group }:
post-letter-read = Ler: { $address }
post-letter-reply = Responder uma vez através desta ligação (só para si, durante duas semanas): { $address }
post-letter-choice = Pode escolher com que frequência recebe estes e-mails: { $address }
digest-letter-subject = { $count ->
    [one] { $count } mensagem nos seus grupos
   *[other] { $count } mensagens nos seus grupos
}
digest-letter-topic = «{ $topic }», { $count ->
    [one] { $count } mensagem:
   *[other] { $count } mensagens, as mais recentes:
}
digest-letter-post = - { $author }: { $text }
reply-title = A sua resposta
reply-as = Responde como { $name }, { $organisation }.
reply-once = Enviamos-lhe um e-mail com a sua resposta; a ligação nele publica-a na discussão. Com a sessão iniciada, pode responder sem este passo.
reply-held-flash = Obrigado. A sua resposta aguarda: abra a ligação no e-mail que vai receber.
reply-held-title = Esta resposta é sua?
reply-held-button = Sim, publicar em meu nome
reply-held-not-you = Se não a escreveu, feche esta página: ninguém a verá, e é apagada após duas semanas.
reply-over-title = Esta ligação já não funciona
reply-over = Foi usada, é demasiado antiga ou a discussão está encerrada. Inicie sessão para ler e responder.
reply-over-link = Ir para a discussão
reply-letter-subject = Esta resposta sobre «{ $topic }» é sua?
reply-letter = Através da ligação de um e-mail que lhe foi dirigido, alguém sem sessão iniciada escreveu esta resposta sobre «{ $topic }»:
reply-letter-confirm = Se for sua, abra esta ligação no prazo de duas semanas e será publicada em seu nome: { $address }
reply-letter-not-you = Se não for sua, não faça nada: ninguém a verá.

## Workspace: papers

papers-none = Ainda não há documentos
papers-none-text = Traga o que possa ser útil aos outros: critérios, peças do procedimento, apresentações.
papers-caption = Documentos, a sua última versão e a quem se destinam
papers-of-predecessor = Documentos do grupo { $group }
paper-title = Título
paper-latest = Última versão
paper-circle = A quem se destina
paper-file = Ficheiro
paper-file-help = No máximo { $size }. Tipos: { $kinds }.
paper-kind-and-size = { $kind }, { $size }
paper-version = Versão { $number }, { $date }
paper-version-note = Versão { $number }, { $at }, { $kind }
paper-versions = Versões
paper-version-add = Adicionar uma versão
paper-version-what-is-new = O que há de novo
paper-version-button = Adicionar a versão
paper-version-added-flash = A versão foi adicionada; as anteriores mantêm-se.
paper-add-title = Adicionar um documento
paper-add-button = Adicionar o documento
paper-added-flash = O documento foi adicionado.
paper-supersedes = Substitui
paper-supersedes-help = O documento mais antigo mantém-se, marcado como substituído.
paper-supersedes-none = Nenhum outro documento
paper-supersedes-this = Substitui
paper-is-superseded = Substituído
paper-superseded-by = É substituído por um documento mais recente:
paper-no-file = Escolha um ficheiro que não esteja vazio.
paper-kind-unknown = Os ficheiros deste tipo não são disponibilizados. Tipos: { $kinds }.
paper-disguised = O conteúdo deste ficheiro não é o que o nome diz.

## Workspace: decisions

polls-lead = Cada organização tem um voto; representante e suplentes votam pelo mesmo lugar.
polls-none = Ainda nada foi posto a votação
polls-none-text = Quem dirige o grupo pode consultar todas as organizações ao mesmo tempo.
poll-open = Aberta
poll-note-open = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
} até agora, aberta até { $at }
poll-note-closed = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}, encerrada em { $at }
poll-put-title = Pôr uma questão a votação
poll-put-button = Pôr a votação
poll-put-flash = A questão foi posta a votação e quem vota foi informado.
poll-question = Questão
poll-answers = Respostas
poll-answers-help = Uma por linha, de duas a doze.
poll-answers-count = Escreva de duas a doze respostas diferentes, uma por linha.
poll-answer-too-long = Uma resposta pode ter, no máximo, { $longest } caracteres.
poll-closes = Aberta até
poll-closes-help = No seu fuso horário.
poll-closes-wrong = Escolha um momento futuro, no prazo de um ano.
poll-about = O que importa saber
poll-about-open = Posta por { $author }, aberta até { $at }
poll-about-closed = Posta por { $author }, encerrada em { $at }
poll-your-vote = Voto da sua organização
poll-your-vote-help = Pode alterá-lo até ao encerramento da votação.
poll-vote = Votar
poll-vote-again = Alterar o voto
poll-no-answer = Escolha uma das respostas.
poll-is-closed = Esta votação está encerrada.
poll-observer = Os observadores não votam.
vote-cast-flash = O voto da sua organização foi contado.
poll-result = { $count ->
    [one] Resultado de { $count } voto
   *[other] Resultado de { $count } votos
}
poll-result-later = Vê o resultado depois de a sua organização votar ou quando a votação estiver encerrada.
poll-votes = Quem votou em quê
poll-answer = Resposta
poll-close = Encerrar a votação agora
poll-close-question = Não são aceites mais votos. Esta ação não pode ser anulada.
poll-closed-flash = A votação está encerrada.
poll-letter-subject = O seu voto: { $question }
poll-letter = O grupo { $group } decide: { $question } A sua organização tem um voto, até { $until }.
poll-reminder-subject = Ainda aberta: { $question }
poll-reminder = A sua organização ainda não votou no grupo { $group }: { $question } A votação está aberta até { $until }.
poll-letter-vote = Votar: { $address }

## Workspace: plan

plan-aim = Finalidade
plan-roadmap = Roteiro
plan-none = O roteiro está vazio.
plan-general = Para todos os objetivos
plan-kind = De que se trata?
plan-kind-objective = Objetivo
plan-kind-activity = Atividade
plan-kind-deliverable = Entregável
plan-state = Estado
plan-state-planned = Previsto
plan-state-under-way = Em curso
plan-state-done = Feito
plan-state-dropped = Abandonado
plan-title = Numa linha
plan-title-help = Um objetivo diz como se saberia que foi alcançado.
plan-objective = Serve o objetivo
plan-objective-none = Todos
plan-due = Prazo
plan-due-on = Até { $date }
plan-due-late = Prazo ultrapassado: { $date }
plan-output = Realização
plan-output-label = Uma realização do grupo
plan-output-help = Um entregável que aparece na página pública do grupo quando estiver concluído.
plan-address = Onde se encontra
plan-add = Adicionar ao roteiro
plan-add-button = Adicionar
plan-added-flash = Está no roteiro.
plan-progress = Em que ponto está?
plan-progress-button = Guardar
plan-moved-flash = O roteiro está atualizado.
actions-title = Ações
actions-none = Ainda ninguém se encarregou de nada.
actions-caption = Quem faz o quê e até quando
action-what = O quê
action-who = Quem
action-who-choose = Escolha uma organização
action-open = Em aberto
action-late = Em atraso
action-done = Está feito
action-reopen = Reabrir a ação
action-add = Registar uma ação
action-add-button = Registar
action-noted-flash = Ficou registada e quem se encarrega dela foi informado.
action-done-flash = Feito.
action-reopened-flash = Está de novo em aberto.
action-letter-subject = A seu cargo: { $what }
action-letter = No grupo { $group }, a sua organização encarregou-se do seguinte: { $what }
action-reminder-subject = Prazo a terminar: { $what }
action-reminder = No grupo { $group }, está a terminar o prazo daquilo de que a sua organização se encarregou: { $what }
action-letter-due = Até { $date }.
action-letter-done = Indique aí quando estiver feito: { $address }

## Workspace: updates

updates-none = Ainda não há nada a anunciar
updates-none-text = O que o grupo comunica à sua rede e ao público aparece aqui.
updates-feed-of = Notícias do grupo { $group }
update-publish-title = Publicar uma notícia
update-headline = Título
update-text = Texto
update-circle = A quem se dirige
update-publish-button = Publicar
update-published-flash = A notícia foi publicada.
update-withdraw = Retirar
update-withdraw-question = Ninguém mais a lê aqui. Os feeds já lidos conservam-na.
update-withdrawn-flash = A notícia foi retirada.

## Workspace: what is found of it

search-kind-group-topic = Discussão
search-kind-group-paper = Documento
search-kind-group-decision = Decisão
search-kind-group-update = Notícia
search-kind-group-minutes = Ata
search-kind-group-plan = Roteiro
search-kind-group-action = Ação

## Workspace: what an imported group brought along

history-link = O que este grupo trouxe de outra casa
history-title = De outra casa
history-lead = Este grupo foi importado em { $date }. Os nomes de pessoas e organizações figuram aqui como lá estavam escritos; daí não resulta nenhuma conta.
history-members = Membros
history-role = Função
history-people = Pessoas
history-time = Quando
history-since = desde { $date }
history-steps = A sua vida
history-report = Relatório de { $date }
history-joint = em conjunto com { $groups }

## What the log says

charter-written = escreveu uma versão de um regulamento
charter-retired = retirou um regulamento
charter-offered = voltou a oferecer um regulamento
group-proposed = propôs um grupo
group-gathering = perguntou quem participaria num grupo
group-declined = recusou um grupo
group-approved = aprovou um grupo
group-opened = abriu um grupo
group-extended = prolongou o mandato de um grupo
group-rested = suspendeu um grupo
group-woken = retomou um grupo
group-closing = começou a encerrar um grupo
group-closed = encerrou um grupo
group-succeeded = passou o trabalho de um grupo a outro
group-edited = alterou a apresentação de um grupo
group-reported = apresentou o relatório de um grupo
group-imported = importou um grupo
group-seat-taken = ocupou um lugar num grupo
group-seat-ended = pôs fim a um lugar num grupo
group-seat-changed = alterou um lugar num grupo
group-seat-asked-for = pediu um lugar num grupo
group-seat-refused = não concedeu um lugar num grupo
group-seat-request-withdrawn = retirou um pedido de lugar num grupo
group-head-offered = ofereceu a coordenação de um grupo a outro membro
group-head-offer-ended = pôs fim a uma oferta de coordenação
group-head-began = começou a coordenar um grupo
group-head-ended = deixou de coordenar um grupo
workspace-plan-changed = alterou o plano de um grupo
workspace-plan-imported = importou o plano de um grupo
workspace-action-noted = anotou uma ação
workspace-action-imported = importou uma ação
workspace-meeting-called = convocou uma reunião
workspace-meeting-changed = alterou uma reunião de um grupo
workspace-meeting-withdrawn = retirou uma reunião de um grupo
workspace-meeting-noted = anotou presenças e horas de uma reunião
workspace-minutes-written = redigiu uma ata
workspace-update-published = publicou uma notícia de um grupo
workspace-update-withdrawn = retirou uma notícia de um grupo
workspace-update-reached = indicou a quem se destina uma notícia
workspace-update-imported = importou uma notícia de um grupo
workspace-post-written = escreveu numa discussão
workspace-post-revised = reviu o que foi escrito numa discussão
workspace-topic-closed = fechou ou reabriu um tema
workspace-topic-imported = importou um tema
workspace-paper-added = acrescentou um documento
workspace-paper-reached = indicou a quem se destina um documento
workspace-paper-imported = importou um documento
workspace-poll-put = pôs uma questão a votação
workspace-poll-imported = importou uma decisão
workspace-vote-cast = votou
