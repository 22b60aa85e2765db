## What events are: words that every part of this room uses

event-state-draft = Rascunho
event-state-announced = Anunciado
event-state-open = Inscrições abertas
event-state-full = Lotado
event-state-closed = Inscrições encerradas
event-state-running = A decorrer
event-state-past = Terminado
event-state-cancelled = Cancelado

event-target-public-authority = Autoridades públicas
event-target-social-economy = Entidades da economia social
event-target-supplier = Fornecedores
event-target-other = Outros
event-target-public-authority-one = Autoridade pública
event-target-social-economy-one = Entidade da economia social
event-target-supplier-one = Fornecedor
event-target-other-one = Outra

event-registration-open = Aberta: por ordem de chegada e, depois, lista de espera
event-registration-selection = Manifestação de interesse: o organizador seleciona
event-registration-invitation = Por convite
event-registration-external = Noutro sítio Web
event-registration-none = Nenhuma: quem convocou a reunião regista quem participa

event-role-organiser = Organização
event-role-co-host = Acolhimento
event-role-cooperation = Em cooperação com
event-role-support = Com o apoio de

session-format-plenary = Sessão plenária
session-format-panel = Painel
session-format-workshop = Workshop
session-format-round-table = Mesas-redondas
session-format-simulation = Jogo de simulação
session-format-study-visit = Visita de estudo
session-format-market = Feira
session-format-break = Intervalo

event-place-online = Online
event-place-follows = Local a anunciar
event-place-and-online = { $place } e online
event-closes-on = As inscrições encerram em { $day }

## The calendar

event-navigation = Calendário
event-calendar-title = Calendário
event-calendar-lead = Formações, conferências, webinars e reuniões de trabalho de todas as redes desta casa.
event-calendar-views = Vistas do calendário
event-calendar-upcoming = Próximos
event-calendar-month = Por mês
event-calendar-past = Passados
event-calendar-no-day = Ainda sem data
event-calendar-none = Nada previsto
event-calendar-none-hint = Não há nenhum evento próximo que corresponda. Consulte os eventos passados ou subscreva o calendário abaixo para saber do próximo.
event-calendar-none-past = Nenhum evento passado corresponde
event-calendar-show-all = Mostrar todos os próximos eventos
event-calendar-keep = Receber novidades
event-calendar-keep-lead = Ambas as opções seguem o que escolheu acima e atualizam-se automaticamente.
event-calendar-subscribe = Subscrever no meu calendário (iCalendar)
event-calendar-follow = Seguir os novos eventos (feed Atom)
event-feed-title = Eventos
event-feed-of = Eventos – { $house }

event-filter-title = Filtrar
event-filter-country = País
event-filter-any-country = Todos os países
event-filter-language = Língua
event-filter-any-language = Todas as línguas
event-filter-audience = Destinado a
event-filter-any-audience = Todas as pessoas
event-filter-topic = Tema
event-filter-any-topic = Todos os temas
event-filter-network = Rede
event-filter-any-network = Todas as redes
event-filter-free = Lugares
event-filter-free-any = Indiferente
event-filter-free-yes = Com lugares disponíveis

event-month-turn = Outros meses
event-month-previous = Mês anterior
event-month-next = Mês seguinte
event-month-jump = Ir para outro mês
event-month-month = Mês
event-month-year = Ano
event-month-empty = Não há eventos neste mês.

## Registering, on the page of an event

event-box-title = Inscrição
event-box-draft = Este é um rascunho. Só o secretariado o pode ver.
event-box-announced = As inscrições ainda não abriram.
event-box-open = Os lugares são atribuídos por ordem de inscrição.
event-box-open-button = Inscrever-se
event-box-selection = Diga por que razão gostaria de participar. O organizador escolhe entre todas as pessoas que o fizeram e escreve a todas.
event-box-selection-button = Manifestar interesse
event-box-invitation = Só as pessoas convidadas podem inscrever-se. Use a ligação que consta do seu convite.
event-box-external = As inscrições fazem-se no sítio Web do organizador.
event-box-external-button = Inscrever-se no sítio Web do organizador
event-box-none = Não há inscrições para esta reunião: quem a convocou regista quem participa.
event-meeting-of = Uma reunião de: { $names }
event-meeting-title = Uma reunião
event-meeting-page = Página da reunião: { $name }
event-meeting-convener = Página de: { $name }
event-box-full = Todos os lugares estão ocupados. Pode entrar na lista de espera: os lugares que vagarem são oferecidos pela ordem da lista.
event-box-full-button = Entrar na lista de espera
event-box-closed = As inscrições estão encerradas.
event-box-running = Este evento está a decorrer.
event-box-past = Este evento já terminou.
event-box-cancelled = Este evento não se realiza.
event-box-opens = As inscrições abrem em { $moment }.
event-box-closes = As inscrições encerram em { $moment }.
event-box-closed-at = Encerraram em { $moment }.
event-extension = Prazo alterado de { $from } para { $to }.
event-extension-because = Prazo alterado de { $from } para { $to }: { $reason }
event-extension-set = Prazo fixado em { $to }.
event-extension-set-because = Prazo fixado em { $to }: { $reason }
event-extensions-title = Alterações do prazo
event-numbers-of = { $taken } de { $capacity } { $capacity ->
    [one] lugar ocupado
   *[other] lugares ocupados
}
event-numbers-taken = { $taken ->
    [one] { $taken } lugar ocupado
   *[other] { $taken } lugares ocupados
}
event-numbers-waiting = { $count } na lista de espera
event-numbers-label = Lugares
event-own-submitted = A sua candidatura foi apresentada. O organizador irá escrever-lhe.
event-own-accepted = Tem lugar.
event-own-waitlisted = Está na lista de espera.
event-own-offered = Há um lugar reservado para si. Responda através da ligação na mensagem que recebeu.
event-own-declined = Desta vez não há lugar para si.
event-own-cancelled = Cancelou a sua inscrição.

## The page of an event

event-original = Título original:
event-shown-to = Não público. Visível para: { $audience }
event-place-label = Local
event-place-connect = Participar online
event-place-withheld = Os pormenores são comunicados aos participantes.
event-languages = Línguas
event-interpretation = Interpretação para
event-series = Faz parte de
event-website = Sítio Web
event-add-to-calendar = Adicionar ao meu calendário
event-days-title = Quando
event-days-none = A data será anunciada oportunamente.
event-own-hours = na sua hora local: { $hours }
event-agenda-title = Programa
event-agenda-follows = O programa será publicado mais tarde.
event-agenda-changes = O que mudou no programa
event-house-rules = Regras da casa
event-materials-title = Materiais
event-linked-title = Eventos associados
event-link-back-to-back = Realizado em sequência
event-link-joint-meeting = Reunião conjunta
event-link-followed-by = Continua em
event-link-follows = Continuação de
event-link-related = Relacionado
event-session-restricted = Esta parte não é pública.
event-session-places = { $count ->
    [one] { $count } lugar
   *[other] { $count } lugares
}
event-session-for = Podem assistir: { $audience }
event-desk-label = Para o secretariado

## Feeds

event-feed-cancelled = Cancelado: { $event }
event-feed-day = { $event } (dia { $day } de { $days })
event-feed-connect = Ligação: { $link }

## Applications: how they stand, and why

application-status-submitted = Apresentada
application-status-accepted = Aceite
application-status-waitlisted = Na lista de espera
application-status-offered = Lugar oferecido
application-status-declined = Recusada
application-status-cancelled = Cancelada

application-reason-place-free = Havia um lugar livre
application-reason-full = Todos os lugares estavam ocupados
application-reason-quota-full = Os lugares para este grupo estavam ocupados
application-reason-to-be-selected = Aguarda a seleção do organizador
application-reason-moved-up = Vagou um lugar e a lista de espera avançou
application-reason-offer-taken = Aceitou o lugar oferecido
application-reason-offer-left = Cedeu a outros o lugar oferecido
application-reason-offer-expired = Não respondeu à oferta dentro do prazo
application-reason-withdrawn = Já não pretende participar
application-reason-account-deleted = Eliminou a conta

## Applications: what applicants may read in letters
# The words in braces are placeholders such as the applicant's name; they stay as they are.

application-letter-submitted-subject = Recebemos a sua manifestação de interesse: { $event }
application-letter-submitted-body =
    Caro/a { $name },

    Obrigado pelo seu interesse em «{ $event }» ({ $date }).

    O organizador escolherá entre todas as pessoas que manifestaram interesse e escrever-lhe-á em qualquer dos casos. Ainda não tem lugar.

    Através da sua ligação pessoal, pode ver o estado da sua candidatura, alterar as suas respostas ou cancelar:
    { $link }

    Não partilhe esta ligação. Quem a tiver pode cancelar a sua candidatura.
application-letter-accepted-subject = Tem lugar: { $event }
application-letter-accepted-body =
    Caro/a { $name },

    Tem lugar em «{ $event }».

    Quando:
    { $hours }

    Onde:
    { $place }

    O ficheiro anexo acrescenta o evento ao seu calendário.

    Através da sua ligação pessoal, pode ver todos os pormenores e cancelar se não puder participar, para que outra pessoa fique com o lugar:
    { $link }

    Não partilhe esta ligação.
application-letter-waitlisted-subject = Está na lista de espera: { $event }
application-letter-waitlisted-body =
    Caro/a { $name },

    Obrigado pela sua candidatura a «{ $event }» ({ $date }).

    De momento não há lugar livre para si. Está na lista de espera. Os lugares que vagarem são oferecidos pela ordem da lista; avisamos quando chegar a sua vez.

    Através da sua ligação pessoal, pode ver o seu número na lista ou sair dela:
    { $link }
application-letter-offered-subject = Um lugar para si: { $event }
application-letter-offered-body =
    Caro/a { $name },

    Vagou um lugar em «{ $event }» ({ $date }), que é seu se o quiser.

    Responda sim ou não até { $until }:
    { $link }

    Se não recebermos resposta até então, o lugar passa para a pessoa seguinte na lista de espera.
application-letter-declined-subject = A sua candidatura: { $event }
application-letter-declined-body =
    Caro/a { $name },

    Obrigado pela sua candidatura a «{ $event }» ({ $date }). Houve mais candidaturas do que lugares e lamentamos não lhe poder oferecer um.

    A sua candidatura continua disponível aqui:
    { $link }
application-letter-cancelled-subject = Cancelada: { $event }
application-letter-cancelled-body =
    Caro/a { $name },

    A sua candidatura a «{ $event }» ({ $date }) foi cancelada.

    Enquanto as inscrições estiverem abertas, pode candidatar-se de novo. A sua candidatura cancelada:
    { $link }
application-letter-again-subject = A sua candidatura: { $event }
application-letter-again-body =
    Caro/a { $name },

    Foi enviada, provavelmente por si, outra candidatura a «{ $event }» a partir deste endereço. Já existe uma, que não foi alterada.

    Através desta ligação pessoal, pode ver o seu estado, alterar as suas respostas ou cancelar:
    { $link }
application-letter-invitation-subject = Convite: { $event }
application-letter-invitation-body =
    Caro/a { $name },

    Temos o prazer de o/a convidar para «{ $event }» ({ $date }, { $place }).

    Inscreva-se aqui. A ligação é válida para uma única inscrição:
    { $link }

application-date-to-follow = data a anunciar
application-place-connect =
    { $place }
    Participar online: { $url }
application-calendar-day = { $event } (dia { $day } de { $days })
application-calendar-link = A sua candidatura: { $link }

## Applications: the form

application-answer-yes = Sim
application-answer-no = Não
application-answer-needed = Responda a esta pergunta.
application-answer-not-a-choice = Escolha uma das respostas propostas.
application-consent-needed = Só pode candidatar-se se der o seu acordo.
application-too-long = É demasiado longo: { $longest } caracteres, no máximo.
application-name-needed = Escreva o seu nome.
application-email-needed = Escreva o seu endereço de e-mail.
application-email-wrong = Escreva um endereço de e-mail, por exemplo, name@city.example.
application-organisation-needed = Escreva o nome da sua organização.
application-audience-needed = Indique o tipo da sua organização.
application-audience-not-meant = Este evento não se destina a este tipo de organização.
application-country-needed = Escolha o país da sua organização: os lugares são repartidos por país.
application-country-wrong = Escolha um país da lista.
application-title = Inscrição
application-title-selection = Manifestar interesse
application-lead = Não precisa de conta. Escrevemos-lhe de imediato para dizer se tem lugar.
application-lead-selection = Não precisa de conta. O organizador escolhe entre todas as pessoas que manifestaram interesse e escreve a todas.
application-deed = Enviar inscrição
application-deed-selection = Enviar manifestação de interesse
application-name = Nome
application-email = Endereço de e-mail
application-email-help = A confirmação e a sua ligação pessoal são enviadas para este endereço.
application-organisation = Organização
application-organisation-help = O nome da organização em nome da qual participaria.
application-audience = Que tipo de organização é a sua?
application-country = País da sua organização
application-country-none = Escolha um país
application-language = Língua das nossas mensagens para si
application-language-help = A língua em que lhe escrevemos. O evento pode realizar-se noutra língua.
application-privacy-title = O que acontece aos seus dados
application-privacy = O secretariado da rede { $network } usa o que aqui escrever para organizar este evento e não o mostra a mais ninguém, salvo se der o seu consentimento neste formulário.
application-privacy-rights = Através da sua ligação pessoal, pode alterar ou cancelar a sua candidatura.
application-event = O evento
application-event-title = Título
application-when = Quando
application-closes = Encerramento das inscrições
application-to-event = Para a página do evento
application-full-note = De momento, todos os lugares estão ocupados. Se se inscrever agora, entra na lista de espera.
application-not-invited = Este evento é só por convite. Use a ligação que consta do seu convite.
application-invitation-used = Este convite já foi usado ou foi retirado. Peça outro ao organizador.
application-not-yet = As inscrições ainda não abriram.
application-opens-at = As inscrições abrem em { $opens }.
application-closed = As inscrições estão encerradas.
application-elsewhere = As inscrições para este evento fazem-se noutro sítio Web.
application-not-needed = Não há inscrições para esta reunião: quem a convocou regista quem participa.
application-already = Já existe uma candidatura com este endereço. A ligação pessoal pode ter sido enviada de novo ao titular do endereço.
application-no-question = O evento não tem essa pergunta.
application-received-title = Obrigado
application-received-lead = Recebemos o que enviou e escrevemos-lhe uma mensagem.
application-received-next = O que acontece agora
application-received-mail = Dentro de alguns minutos, encontrará uma mensagem na sua caixa de correio. Indica o estado da sua candidatura.
application-received-link = A mensagem contém a sua ligação pessoal. Com ela, pode ver, alterar ou cancelar a sua candidatura sem conta.
application-received-spam = Se nada chegar ao fim de dez minutos, procure na pasta de correio não solicitado e verifique se escreveu o endereço sem erros. Pode enviar o formulário de novo.

## Applications: the personal page

application-own-kicker = A sua candidatura
application-yours = O que enviou
application-applied-at = Enviada
application-answers = As suas respostas
application-told-submitted = O organizador ainda não decidiu e irá escrever-lhe.
application-told-accepted = Tem lugar. Até lá!
application-told-waitlisted = Está na lista de espera.
application-told-place = É o número { $place } na lista de espera. Os lugares que vagarem são oferecidos pela ordem da lista.
application-told-offered = Vagou um lugar, que está reservado para si. Diga se o quer.
application-told-declined = Houve mais candidaturas do que lugares e não ficou com lugar.
application-told-cancelled = Esta candidatura está cancelada.
application-told-event-cancelled = O evento foi cancelado.
application-offer = Há um lugar reservado para si
application-offer-until = Se não responder até { $until }, o lugar passa para a pessoa seguinte na lista de espera.
application-offer-take = Sim, aceito o lugar
application-offer-leave = Não, cedo o lugar a outra pessoa
application-offer-leave-question = O lugar passa para a pessoa seguinte na lista de espera e a sua candidatura é cancelada.
application-offer-leave-deed = Ceder o lugar
application-offer-taken-flash = O lugar é seu. Enviámos-lhe uma confirmação.
application-offer-left-flash = Obrigado por nos avisar. O lugar passa para outra pessoa.
application-offer-gone-flash = Já não há nenhuma oferta a que responder.
application-change = Alterar as suas respostas
application-change-deed = Guardar alterações
application-changed-flash = As suas alterações foram guardadas.
application-organisation-stays = Os lugares são repartidos por organização, por isso a sua fica como a enviou. Escreva ao organizador se estiver errada.
application-country-stays = Os lugares são repartidos por país, por isso o seu fica como o enviou. Escreva ao organizador se estiver errado.
application-too-late-flash = É demasiado tarde: nada foi alterado.
application-withdraw-title = Não pode participar?
application-withdraw = Cancelar a minha candidatura
application-withdraw-question = A sua candidatura será cancelada. Enquanto as inscrições estiverem abertas, pode candidatar-se de novo, atrás de quem está à espera.
application-withdraw-question-place = O seu lugar passará para a pessoa seguinte na lista de espera. Enquanto as inscrições estiverem abertas, pode candidatar-se de novo, atrás de quem está à espera.
application-withdraw-question-place-to-desk = O seu lugar fica livre e o organizador decide a quem o atribui. Enquanto as inscrições estiverem abertas, pode candidatar-se de novo.
application-withdraw-deed = Sim, cancelar
application-withdrawn-flash = A sua candidatura foi cancelada. Obrigado por nos avisar.
application-nothing-to-withdraw-flash = Não havia nada para cancelar.
application-again = Candidatar-se de novo
applications-own-title = As minhas candidaturas
applications-own-lead = Eventos a que se candidatou com esta conta.
applications-own-none = Ainda não se candidatou a nenhum evento
applications-own-none-hint = As candidaturas que enviar com a sessão iniciada, com o endereço da sua conta, aparecem aqui.
applications-own-calendar = Para o calendário

## On the day: attendance

desk-tab-attendance = Presenças
desk-tab-materials = Materiais
desk-tab-certificates = Certificados
desk-tab-feedback = Avaliação

attendance-title = Presenças
attendance-no-days = Este evento ainda não tem dias
attendance-no-days-text = Acrescente primeiro os dias; depois, poderá registar as presenças.
attendance-days = Dia
attendance-here = Presentes em { $day }
attendance-out-of = de { $places }
attendance-not-yet = As presenças podem ser registadas a partir da manhã do próprio dia.
attendance-search = Nome ou organização
attendance-find = Pesquisar
attendance-nobody = Ainda ninguém tem lugar
attendance-nobody-text = Todas as pessoas aceites aparecem aqui.
attendance-not-found = Não há ninguém com o nome «{ $words }»
attendance-not-found-text = Experimente o início do apelido ou do nome da organização. Quem não tem lugar não consta desta lista.
attendance-list = Participantes, { $day }
attendance-name = Nome
attendance-audience = Público
attendance-state = Estado
attendance-deed = O que fazer
attendance-is-here = Presente
attendance-expected = Por chegar
attendance-no-show = Não compareceu
attendance-check-in = Registar presença
attendance-undo = Anular
attendance-counts = Quem esteve presente, por dia e público
attendance-day = Dia
attendance-all = Todos
attendance-of = { $here } de { $places }
attendance-more = Listas e ficheiros
attendance-print = Imprimir a lista para assinar (PDF)
attendance-csv = Descarregar em CSV
attendance-xlsx = Descarregar para Excel (XLSX)
attendance-no-shows = Quem não compareceu
attendance-checked-in-flash = Presença registada.
attendance-taken-back-flash = O registo de presença foi anulado.
attendance-not-accepted = Esta pessoa não tem lugar no evento. Só se regista a presença de participantes aceites.
attendance-too-early = Este dia ainda não chegou.

check-in-title = Registo de presença
check-in-code-title = O seu código para a entrada
check-in-code-lead = Mostre este código à entrada do evento. As pessoas na receção leem-no e registam a sua presença.
check-in-code-desk = Trabalha na receção? Inicie sessão.
check-in-no-place = Sem lugar
check-in-since = Presente desde { $at }
check-in-not-yet = Este dia ainda não chegou.
check-in-to-list = Para a lista de presenças
check-in-own-title = O seu código para a entrada
check-in-own-text = Mostre este código à entrada, no telemóvel ou em papel. O seu nome também basta.

no-show-title = Quem não compareceu
no-show-lead = Participantes que tinham lugar e cuja presença não foi registada em nenhum dia.
no-show-not-over = Ninguém está em falta antes de o evento terminar.
no-show-none = Todas as pessoas compareceram
no-show-none-text = A presença de todas as pessoas com lugar foi registada em, pelo menos, um dia.
no-show-nobody-checked-in = Não foi registada nenhuma presença neste evento, pelo que esta lista nada diz sobre quem compareceu.
no-show-note-all = Assinalar que nenhuma destas pessoas compareceu
no-show-note-all-question = { $count ->
    [one] Fica assinalado que uma pessoa não compareceu. Não lhe é enviada nenhuma mensagem.
   *[other] Fica assinalado que { $count } pessoas não compareceram. Não lhes é enviada nenhuma mensagem.
}
no-show-list = Sem presença registada em nenhum dia
no-show-noted = Assinalado em { $at }
no-show-not-noted = Não assinalado
no-show-note = Não compareceu
no-show-take-back = Anular
no-show-back = Voltar às presenças
no-show-noted-flash = Assinalado.
no-show-taken-back-flash = A indicação foi anulada.

## Materials

material-audience-participants = Participantes com lugar
material-audience-named = Outras pessoas
material-note = { $kind }, { $size }

materials-title = Materiais
materials-of = Materiais: { $event }
materials-none = Ainda não há aqui nada para si
materials-none-text = As apresentações são muitas vezes publicadas depois do evento. Se participou, inicie sessão ou abra a ligação na mensagem que recebeu.
materials-desk-lead = Apresentações e outros ficheiros. Cada um só é mostrado ao público que escolher.
materials-desk-none = Ainda não há materiais
materials-desk-none-text = Carregue o primeiro abaixo.
materials-list = Ficheiros deste evento
material-title = Título
material-title-help = Tal como será lido, por exemplo, «Contratos reservados em Tampere».
material-title-language = Língua do título
material-session = Sessão
material-whole-event = Todo o evento
material-audience = Quem o pode obter
material-audience-help = Os participantes também o encontram na página para a qual remetem as mensagens que recebem.
material-audience-names = Nomes, se escolheu organizações ou pessoas
material-audience-names-help = Um por linha: nomes de organizações ou endereços de e-mail de pessoas com conta.
material-file = Ficheiro
material-file-help = No máximo, { $size }. São possíveis estes tipos: { $kinds }. Os ficheiros de texto têm de estar em UTF-8.
material-file-missing = Escolha um ficheiro que não esteja vazio.
material-file-kind-unknown = Não são disponibilizados ficheiros deste tipo. São possíveis: { $kinds }.
material-file-disguised = O conteúdo deste ficheiro não corresponde ao seu nome. Guarde-o de novo no programa em que foi criado.
material-upload-title = Acrescentar um ficheiro
material-upload = Carregar
material-uploaded-flash = O ficheiro foi carregado.
material-remove = Remover
material-remove-question = «{ $title }» é removido para todas as pessoas e não pode ser recuperado.
material-remove-deed = Remover
material-removed-flash = O ficheiro foi removido.

## Certificates of attendance

certificates-title = Certificados de participação
certificates-rule = Depois do evento, todas as pessoas cuja presença foi registada em, pelo menos, um dia têm direito a um certificado. Este indica os dias em que estiveram presentes e, como tempo de presença, o horário anunciado desses dias, intervalos incluídos.
certificates-none = Não foi registada nenhuma presença
certificates-none-text = Registe primeiro as presenças, mesmo posteriormente, a partir da lista assinada.
certificates-to-attendance = Para as presenças
certificates-list = Participantes que estiveram presentes
certificate-days = Dias
certificate-time = Tempo de presença
certificate-hours = { $hours } h { $minutes } min
certificate-issued-heading = Emitido
certificate-not-issued = Ainda não
certificate-issue = Emitir
certificate-issued-flash = O certificado foi emitido.
certificate-letter = Mensagem
certificate-letter-sent = Enviada
certificate-letter-not-sent = Não enviada
certificate-paper = Certificado
certificate-letters = Escrever aos participantes
certificate-letters-question = { $count ->
    [one] Uma pessoa que ainda não foi avisada recebe uma mensagem com uma ligação para o seu certificado.
   *[other] { $count } pessoas que ainda não foram avisadas recebem uma mensagem com uma ligação para o seu certificado.
}
certificate-letters-flash = As mensagens vão a caminho.
certificate-letter-subject = O seu certificado de participação: { $event }
certificate-letter-body =
    Caro/a { $name },

    Obrigado pela sua participação em «{ $event }». O seu certificado de participação está pronto:
    { $link }

    A ligação destina-se apenas a si. Se o seu nome não estiver escrito corretamente, informe o secretariado antes de apresentar o certificado a terceiros.
certificate-own-title = Certificado de participação
certificate-own-text = Indica os dias em que esteve presente.
certificate-download = Descarregar o certificado (PDF)
certificate-signed-by = Secretariado da rede { $network }
certificate-refused-title = Não há certificado
certificate-cancelled = O evento foi cancelado.
certificate-not-over = Os certificados são emitidos depois de o evento terminar.
certificate-no-place = Os certificados destinam-se a quem tinha lugar no evento.
certificate-not-there = A sua presença não foi registada no evento. Se esteve presente, escreva ao secretariado.
certificate-unprintable = Estes caracteres do nome não podem ser impressos: { $characters }. Os certificados são impressos em caracteres latinos, gregos e cirílicos; escreva o nome num destes alfabetos.
certificate-back = Voltar
certificate-verified-title = Verificação de um certificado de participação
certificate-genuine = Este certificado é autêntico. Foi emitido pela rede { $network }.
certificate-withdrawn = Foi emitido um certificado com este número, mas a rede { $network } corrigiu entretanto a sua lista de presenças: o certificado já não confirma que esta pessoa participou.
certificate-fact-name = Nome
certificate-fact-event = Evento
certificate-fact-place = Local
certificate-fact-issued = Emitido em
certificate-fact-number = Número
certificate-compare = Compare estes dados com o documento em papel. Se forem diferentes, o documento foi alterado.

## Feedback

feedback-title = Qual é a sua opinião?
feedback-lead = Algumas perguntas ajudam a melhorar o próximo evento.
feedback-no-names = As suas respostas são guardadas separadamente do seu nome. Os organizadores veem o que foi dito e em que dia, mas não por quem. Por isso, não mencione o nome de ninguém nas suas respostas, nem o seu.
feedback-send = Enviar
feedback-give = Dar a sua opinião
feedback-nothing = Responda a, pelo menos, uma pergunta.
feedback-thanks-title = Obrigado
feedback-thanks = As suas respostas foram recebidas. Cada participante responde uma vez.
feedback-closed = De momento, não há perguntas a que responder.
feedback-back = Voltar à sua candidatura

feedback-question-overall = Como avalia o evento no seu conjunto?
feedback-question-rating-help = 1 é mau, 5 é excelente.
feedback-question-most-useful = O que lhe foi mais útil?
feedback-question-better = O que poderia ser melhor?
feedback-question-use = Vai usar o que aprendeu num procedimento de contratação?

feedback-letter-subject = O que achou de «{ $event }»?
feedback-letter-body =
    Caro/a { $name },

    Obrigado pela sua participação em «{ $event }». Pode responder a algumas perguntas sobre o evento?
    { $link }

    As suas respostas são guardadas separadamente do seu nome.
feedback-reminder-subject = Lembrete: o que achou de «{ $event }»?
feedback-reminder-body =
    Caro/a { $name },

    Ainda não nos disse o que achou de «{ $event }». Demora apenas alguns minutos:
    { $link }

    As suas respostas são guardadas separadamente do seu nome. Se preferir não responder, não precisa de fazer nada.

feedback-results-title = Avaliação
feedback-results-lead = O que disseram os participantes, sem os seus nomes. Os textos aparecem por ordem aleatória.
feedback-not-begun = A avaliação pode ser pedida aos participantes depois de o evento começar, salvo se tiver sido cancelado.
feedback-ask = Pedir avaliação
feedback-ask-question = { $count ->
    [one] Um participante a quem ainda não foi pedida a avaliação recebe uma mensagem com uma ligação própria.
   *[other] { $count } participantes a quem ainda não foi pedida a avaliação recebem uma mensagem, cada um com uma ligação própria.
}
feedback-ask-default = Não definiu perguntas, pelo que são acrescentadas quatro perguntas habituais. Pode alterá-las antes de enviar.
feedback-remind = Enviar lembrete
feedback-remind-question = { $count ->
    [one] Um participante a quem foi pedida a avaliação e que não respondeu recebe um lembrete.
   *[other] { $count } participantes a quem foi pedida a avaliação e que não responderam recebem um lembrete.
}
feedback-questions = Alterar as perguntas
feedback-asked-flash = As mensagens vão a caminho.
feedback-number-asked = Participantes consultados
feedback-number-given = Respostas
feedback-rate = Taxa de resposta
feedback-none = Ainda ninguém respondeu
feedback-none-text = As respostas aparecem aqui à medida que chegam.
feedback-filters = Público
feedback-filter-all = Todos
feedback-filter = { $audience } ({ $count })
feedback-few = Responderam menos de três pessoas. Tão poucas respostas podem revelar quem as deu: não as divulgue.
feedback-answers = Respostas
feedback-answered = { $count } de { $all } responderam a esta pergunta.
feedback-average = Média: { $average } em 5.
feedback-yes = Sim
feedback-no = Não

## Tables to take along

export-number = Número
export-name = Nome
export-email = E-mail
export-organisation = Organização
export-audience = Público
export-country = País
export-language = Língua
export-status = Estado
export-told = Estado comunicado
export-applied = Candidatura em
export-changed = Alterada em
export-offer-expires = Oferta expira em
export-check-in = Presente em { $day }
export-no-show = Assinalado como não tendo comparecido
export-certificate = Número do certificado
export-day = Dia

## Series and campaigns

series-kicker = Série
series-list-title = Séries
series-list-lead = Campanhas e reuniões que se repetem: uma formação em muitos países ou uma conferência todos os anos.
series-list-none = Ainda não há nenhuma série
series-editions = { $count ->
    [one] { $count } edição
   *[other] { $count } edições
}
series-progress-title = Progresso
series-progress-label = Países alcançados
series-progress-countries = { $reached } de { $meant ->
    [one] { $meant } país
   *[other] { $meant } países
}
series-held = Edições realizadas

series-planned = Edições previstas
series-cancelled = Edições canceladas
series-attended = Participantes
series-attended-source = Presenças registadas nas edições
series-editions-title = Edições
series-map = { $series }: edições por país
series-map-country = { $country }: { $count ->
    [0] ainda sem edições
    [one] { $count } edição
   *[other] { $count } edições
}
series-map-caption = Número de edições. Um país marcado com 0 ainda não teve nenhuma e deve ser alcançado.
series-table-caption = Edições por país e língua
series-column-country = País
series-column-language = Língua
series-column-when = Quando
series-column-edition = Edição
series-column-state = Estado
series-edition-missing = Ainda sem edição

## Events on the front page and in the search

event-front-title = Próximos eventos
event-front-all = Calendário completo
event-front-now = A decorrer agora:
search-kind-event = Evento

## Applications: the selection desk

desk-tab-applications = Candidaturas
desk-tab-letters = Mensagens
desk-tab-invitations = Convites
desk-selection-title = Candidaturas
desk-selection-capacity = Lugares
desk-selection-free = Livres
desk-selection-untold = { $count ->
    [one] Uma decisão ainda não foi enviada. O candidato não a conhece.
   *[other] { $count } decisões ainda não foram enviadas. Os candidatos não as conhecem.
}
desk-selection-to-letters = Ver as mensagens e enviá-las
desk-selection-balance = Relação entre candidaturas e lugares
desk-selection-by-audience = Lugares por público
desk-selection-by-country = Lugares por país
desk-selection-applied-by-audience = Candidaturas por público
desk-selection-applied-by-country = Candidaturas por país
desk-selection-no-country = País não indicado
desk-selection-other-countries = { $count ->
    [one] { $count } outro país
   *[other] { $count } outros países
}
desk-selection-share = { $taken } de { $applied } candidaturas
desk-selection-share-of-quota = { $taken }, no máximo { $quota }
desk-selection-pass-on = Oferecer os lugares livres à lista de espera
desk-selection-pass-on-question = Cada lugar livre é oferecido à pessoa seguinte da lista de espera que caiba nas quotas. Essas pessoas são informadas de imediato por escrito.
desk-selection-pass-on-deed = Oferecer os lugares
desk-selection-offered-flash = Os lugares livres foram oferecidos à lista de espera.
desk-selection-nothing-offered-flash = Nada foi oferecido: não há lugar livre adequado a alguém da lista de espera.
desk-selection-filter = Filtrar as candidaturas
desk-selection-words = Nome ou organização
desk-selection-any = Indiferente
desk-selection-answers = Respostas
desk-selection-show-all = Mostrar todas as candidaturas
desk-selection-none = Ainda não há candidaturas
desk-selection-none-hint = As candidaturas aparecem aqui à medida que chegam.
desk-selection-none-fit = Nenhuma candidatura corresponde ao filtro
desk-selection-accept = Aceitar
desk-selection-waitlist = Lista de espera
desk-selection-decline = Recusar
desk-selection-undecided = Repor por decidir
desk-selection-decide = Decidir
desk-selection-note-title = Nota e quotas
desk-selection-note = Nota
desk-selection-note-help = Apenas para o secretariado. É guardada com a decisão.
desk-selection-over-quota = Aceitar para além das quotas
desk-selection-over-quota-help = A nota deve indicar o motivo. O número de lugares do evento nunca é ultrapassado.
desk-selection-all = Decidir sobre todas as { $count } candidaturas e não apenas sobre as assinaladas
desk-selection-all-that-fit = Decidir sobre todas as { $count } candidaturas que correspondem ao filtro e não apenas sobre as assinaladas
desk-selection-caption = { $count ->
    [one] { $count } candidatura
   *[other] { $count } candidaturas
}
desk-selection-tick-page = Assinalar todas nesta página
desk-selection-tick = Assinalar { $name }
desk-selection-number = N.º
desk-selection-place = Número { $place } na lista
desk-selection-audience = Público
desk-selection-country = País
desk-selection-status = Estado
desk-selection-not-told = Ainda não enviada
desk-selection-never-told = Alterada antes do envio
desk-selection-nameless = Conta eliminada
desk-selection-decided-flash = A decisão foi registada. Os candidatos são informados quando enviar as mensagens.
desk-selection-nothing = Assinale pelo menos uma candidatura sobre a qual se possa decidir dessa forma.
desk-selection-no-places = { $free ->
    [0] Não há lugares livres. Nada foi alterado.
    [one] Escolheu { $wanted } candidaturas, mas só há um lugar livre. Nada foi alterado.
   *[other] Escolheu { $wanted } candidaturas, mas só há { $free } lugares livres. Nada foi alterado.
}
desk-selection-no-quota = Não há lugar para { $name }: { $quota }. Nada foi alterado. Escolha menos candidaturas ou assinale «Aceitar para além das quotas» e indique o motivo.
desk-selection-no-reason = Indique por que motivo as quotas podem ser ultrapassadas.
desk-selection-limit = no máximo { $places } lugares para { $value }
desk-selection-limit-organisation = no máximo { $places } lugares para uma organização
desk-selection-each-audience = cada público
desk-selection-each-country = cada país
desk-selection-each-organisation = cada organização
desk-selection-applicant = Candidato
desk-selection-letters-in = Mensagens em
desk-selection-changed-at = Alterada
desk-selection-offered-until = Oferta válida até
desk-selection-history = Decisões
desk-selection-when = Quando
desk-selection-decision = Decisão
desk-selection-by = Por
desk-selection-by-rule = Por regra
desk-selection-told = Comunicada
desk-selection-letters = Mensagens
desk-selection-letter-sent = Enviada
desk-selection-letter-waiting = Em espera
desk-selection-letter-given-up = Não foi possível entregar

desk-letters-lead = As decisões só são comunicadas quando as enviar aqui. Cada pessoa recebe a mensagem na língua que escolheu.
desk-letters-to-be-sent = Por enviar
desk-letters-none = Não há nada para enviar
desk-letters-none-hint = Reúnem-se aqui as decisões que os candidatos ainda não conhecem.
desk-letters-which = Enviar mensagens sobre
desk-letters-group = { $outcome }: { $count ->
    [one] { $count } mensagem
   *[other] { $count } mensagens
}
desk-letters-send = Enviar as mensagens agora
desk-letters-sent-flash = As mensagens vão a caminho.
desk-letters-changed = Foram tomadas decisões depois de esta página ter sido apresentada. Veja de novo as mensagens e envie-as em seguida.
desk-letters-nothing = Escolha o que deve ser enviado.
desk-letters-sample = { $count ->
    [one] { $count } mensagem em { $language }
   *[other] { $count } mensagens em { $language }, a primeira delas
}
desk-letters-secret = ligação-pessoal
desk-letters-wordings = Texto das mensagens
desk-letters-own = Texto próprio
desk-letters-house = Padrão
desk-letters-wording = { $outcome }, em { $language }
desk-letters-wording-lead = Use os marcadores entre chavetas para o que varia de mensagem para mensagem.
desk-letters-subject = Assunto
desk-letters-body = Texto
desk-letters-save = Guardar o texto
desk-letters-preview = Pré-visualizar
desk-letters-reset = Repor o texto padrão
desk-letters-reset-question = O seu texto próprio para esta mensagem será eliminado.
desk-letters-worded-flash = O texto foi guardado.
desk-letters-empty = Escreva algo aqui.
desk-letters-unknown-placeholder = Não existe o marcador { $placeholder }. Verifique a grafia na lista ao lado.
desk-letters-no-link = Inclua { $link }: sem a sua ligação pessoal, os candidatos não podem cancelar nem aceitar uma oferta.
desk-letters-placeholders = Marcadores
desk-letters-sample-name = Ada Lovelace
desk-letters-means-name = Nome do candidato
desk-letters-means-event = Título do evento
desk-letters-means-date = Data ou datas do evento
desk-letters-means-hours = Dias e horas, uma linha por dia
desk-letters-means-place = Local; a ligação de acesso só para quem tem lugar
desk-letters-means-link = Ligação pessoal do candidato
desk-letters-means-number = Número na lista de espera
desk-letters-means-until = Até quando se guarda um lugar oferecido

desk-invitations-title = Convites
desk-invitations-lead = Cada convite traz uma ligação válida para uma inscrição.
desk-invitations-open-note = Neste evento também é possível inscrever-se sem convite.
desk-invitations-guests = Quem deve ser convidado
desk-invitations-guests-help = Um por linha: Ada Lovelace <ada@city.example>, ou apenas o endereço. Quem já tinha sido convidado recebe uma nova ligação e a antiga deixa de funcionar.
desk-invitations-language = Língua das mensagens
desk-invitations-send = Enviar convites
desk-invitations-nobody = Escreva pelo menos um endereço.
desk-invitations-too-many = Convide no máximo { $most } pessoas de cada vez.
desk-invitations-no-address = A linha { $line } não tem um endereço de e-mail válido.
desk-invitations-twice = A linha { $line } repete um endereço.
desk-invitations-more-flaws = { $count ->
    [one] Mais uma linha tem um erro.
   *[other] Mais { $count } linhas têm erros.
}
desk-invitations-sent-flash = Os convites vão a caminho.
desk-invitations-none-sent-flash = Nenhum convite foi enviado: todas as pessoas já se inscreveram.
desk-invitations-none = Ainda ninguém foi convidado
desk-invitations-none-hint = Cole acima uma lista de nomes e endereços.
desk-invitations-caption = { $count ->
    [one] { $count } convite
   *[other] { $count } convites
}
desk-invitations-at = Convite enviado
desk-invitations-waiting = Ainda sem resposta
desk-invitations-deeds = O que se pode fazer
desk-invitations-application = Inscrição
desk-invitations-again = Enviar de novo
desk-invitations-take-back = Retirar
desk-invitations-taken-back-flash = O convite foi retirado. A sua ligação deixou de funcionar.
desk-invitations-used-flash = Este convite já foi utilizado e não pode ser retirado.

## The organiser's desk

desk-title = Área de trabalho
desk-lead = Os seus eventos, segundo o passo seguinte.
desk-kicker = Área de trabalho do secretariado
desk-new-event = Novo evento
desk-new-series = Nova série
desk-empty = Ainda não há eventos
desk-empty-help = Prepare o primeiro rascunho. Só o seu secretariado o vê até ser anunciado.
desk-series-title = Séries e campanhas
desk-pile-running = A decorrer agora
desk-pile-selecting = Por decidir e comunicar
desk-pile-drafts = Rascunhos
desk-pile-ahead = Anunciados
desk-pile-without-feedback = Terminados, ainda sem avaliação
desk-pile-over = Terminados ou cancelados
desk-older = Eventos que terminaram há mais de { $days } dias
desk-fact-places = { $taken } de { $capacity } lugares ocupados
desk-fact-accepted = { $count } aceites
desk-fact-submitted = { $count } por decidir
desk-fact-waiting = { $count } em espera
desk-fact-untold = { $count } por comunicar
desk-fact-feedback = { $count } { $count ->
    [one] resposta
   *[other] respostas
  } ao questionário de avaliação
desk-way-edit = Editar
desk-way-applications = Candidaturas
desk-way-attendance = Presenças
desk-way-announce = Anunciar
desk-way-standing = Encerrar, prorrogar, cancelar

desk-event-title = { $page } – { $event }
desk-see-page = Ver a página pública
desk-convened = Não há inscrições para esta reunião, por isso não há nada a definir, selecionar ou contar aqui. Quem a convocou regista quem participa numa página própria.
desk-tabs = Páginas desta área de trabalho
desk-tab-facts = Dados
desk-tab-days = Dias
desk-tab-organisations = Organizações
desk-tab-agenda = Programa
desk-tab-audience = Visibilidade
desk-tab-registration = Inscrições
desk-tab-questions = Perguntas
desk-tab-quotas = Quotas
desk-tab-links = Eventos associados
desk-tab-standing = Anunciar e encerrar
desk-tab-prepare = Preparar
desk-tab-receive = Participantes
desk-save = Guardar
desk-choose = Escolher
desk-when = Quando
desk-who = Quem
desk-deeds = Ações
desk-saved-flash = Guardado.
desk-markdown-help = Markdown: **negrito**, listas, ligações e títulos.

# What is wrong with a field
desk-form-too-long = Escreva no máximo { $longest } caracteres.
desk-form-too-many = São possíveis no máximo { $most } entradas.
desk-form-not-a-count = Indique um número inteiro de { $least } a { $most }.
desk-form-not-an-address = Indique um endereço web que comece por https:// ou http://.
desk-form-not-a-choice = Escolha uma das respostas propostas.
desk-form-not-a-date = Indique uma data, por exemplo 2026-03-12.
desk-form-not-a-time = Indique uma hora, por exemplo 09:30.
desk-form-not-a-moment = Indique uma data e uma hora, por exemplo 2026-03-12 09:30.
desk-form-hour-left-out = A hora { $time } de { $date } não existe em { $zone }: os relógios adiantam-se nesse momento. Escolha uma hora anterior ou posterior.
desk-form-ends-before-start = O fim deve ser posterior ao início, no mesmo dia.
desk-form-missing = Este campo é obrigatório.
desk-form-original-missing = Escreva primeiro este texto na língua original ou escolha outra língua original.
desk-form-languages-missing = Escolha pelo menos uma língua.
desk-form-topic-too-long = Um tema tem no máximo { $longest } caracteres. Separe os temas com vírgulas.
desk-form-series-of-another-network = Escolha uma série da rede que organiza o evento.
desk-form-no-such-organisation = Nenhuma organização aqui registada tem o nome ou endereço «{ $name }».
desk-form-no-such-person = Ninguém tem aqui uma conta com o endereço «{ $address }».

# Texts in several languages
desk-section-original = { $language } (original)
desk-section-translation = { $language } (tradução)
desk-languages-title = Línguas deste texto
desk-languages-original = Escrito primeiro em
desk-languages-more = Acrescentar uma língua
desk-languages-help = Uma tradução deixada em branco é removida ao guardar.
desk-languages-add = Acrescentar

# A new event
desk-draft-title = Novo evento
desk-draft-lead = Comece com o que já sabe. Só o seu secretariado vê o rascunho até ser anunciado.
desk-draft-network = Rede
desk-draft-language = Língua do título
desk-draft-title-help = O endereço do evento é formado a partir do título e nunca muda.
desk-draft-when = Quando
desk-draft-day = Primeiro dia
desk-draft-day-help = Deixe em branco se ainda não houver data.
desk-draft-pattern = Usar um evento anterior como modelo
desk-draft-pattern-help = Copia textos, local, organizações, perguntas, quotas e, a partir do primeiro dia, dias, horas e sessões. Os oradores, a visibilidade e a ligação de acesso não são copiados.
desk-draft-no-pattern = Começar do zero
desk-draft-button = Criar rascunho
desk-draft-flash = Rascunho criado. Preencha o resto e anuncie-o em seguida.

# Facts
desk-facts-title = Título
desk-facts-summary = Resumo
desk-facts-summary-help = Duas linhas para listas e feeds.
desk-facts-about = Descrição
desk-facts-rules = Regras da casa
desk-facts-rules-help = Por exemplo: sem diapositivos.
desk-facts-where = Onde
desk-facts-city = Localidade
desk-facts-country = País
desk-facts-online-only = Apenas online
desk-facts-place = Local e rua
desk-facts-place-help = Nome do edifício e respetivo endereço.
desk-facts-place-for-accepted = Mostrar o local apenas aos participantes aceites
desk-facts-online-url = Ligação de acesso
desk-facts-online-url-help = Mostrada apenas aos participantes aceites.
desk-facts-zone = Fuso horário
desk-facts-zone-help = Todas as horas do evento são indicadas neste fuso.
desk-facts-for-whom = Para quem
desk-facts-languages = Línguas faladas
desk-facts-interpretation = Interpretação para
desk-facts-targets = Destinatários
desk-facts-targets-help = Não escolha nenhum se o evento estiver aberto a todos.
desk-facts-topics = Temas
desk-facts-topics-help = Separe-os com vírgulas, por exemplo: alimentação, contratos reservados.
desk-facts-more = Mais
desk-facts-series = Parte da série
desk-facts-no-series = Nenhuma série
desk-facts-website = Sítio Web próprio
desk-facts-agenda-follows = O programa será divulgado mais tarde
desk-facts-agenda-follows-help = Os leitores são informados disso. A publicação de um programa anula esta indicação.

# Days
desk-days-lead = Cada dia tem as suas horas, no fuso de { $zone }. O início e o fim do evento resultam delas.
desk-days-day = Dia { $number }
desk-days-new = Mais um dia
desk-days-date = Data
desk-days-starts = Início
desk-days-ends = Fim
desk-days-remove = Remover este dia
desk-days-twice = Esta data está aqui repetida.
desk-days-session-outside = A sessão «{ $session }» ficaria fora destas horas. Mude primeiro a sessão ou mantenha as horas.
desk-days-sessions-lost = { $count ->
    [one] Uma sessão está num dia que vai remover. Assinale a caixa para a remover também.
   *[other] { $count } sessões estão em dias que vai remover. Assinale a caixa para as remover também.
  }
desk-days-with-sessions = Remover também as sessões destes dias
desk-days-checked-in = Foram registadas presenças num dia que quer remover, pelo que este tem de ficar.
desk-days-none = Um evento anunciado mantém pelo menos um dia.

# Organisations
desk-organisations-lead = Indique o nome ou o endereço de uma organização conhecida nesta casa; o nome passa a ligar à respetiva página. Qualquer outro nome é apresentado tal como está. Apague o nome para remover uma linha.
desk-organisations-line = Organização { $number }
desk-organisations-role = Função
desk-organisations-name = Nome ou endereço
desk-organisations-name-help = Por exemplo: city-of-helsinki
desk-organisations-print = Apresentada como
desk-organisations-print-help = O seu próprio nome, se ficar em branco.
desk-organisations-order = Ordem
desk-organisations-known = Ver a organização

# Audiences
desk-audience-everyone = Todas as pessoas
desk-audience-signed-in = Todas as pessoas com conta
desk-audience-members = Membros de { $network }
desk-audience-members-from = Membros de { $network } a partir de { $tier }
desk-audience-buyers = Compradores públicos membros de { $network }
desk-audience-secretariat = Apenas o secretariado de { $network }
desk-audience-group = Os membros de um grupo
desk-audience-core-group = O núcleo de um grupo
desk-audience-groups = { $count ->
    [one] Os membros de { $count } grupo
   *[other] Os membros de { $count } grupos
}
desk-audience-organisations = Determinadas organizações
desk-audience-people = Determinadas pessoas
desk-audience-organisations-named = { $count } { $count ->
    [one] organização indicada
   *[other] organizações indicadas
  }
desk-audience-people-named = { $count } { $count ->
    [one] pessoa indicada
   *[other] pessoas indicadas
  }
desk-audience-not-chosen = Ainda não escolhida
desk-audience-names = Nomes
desk-audience-names-help = Apenas para determinadas organizações (nome ou endereço) ou pessoas (endereço de e-mail), uma por linha.
desk-audience-label = Quem o pode ver depois de anunciado
desk-audience-help = O seu secretariado vê-o sempre.
desk-audience-reason = Motivo da alteração
desk-audience-reason-help = Necessário depois de o evento ser anunciado. Fica registado com o seu nome e a hora.
desk-audience-no-reason = Indique o motivo: outras pessoas já têm conhecimento, pelo que a alteração fica registada.
desk-audience-history = Alterações até agora
desk-audience-from = De
desk-audience-to = Para

# Registration and capacity
desk-capacity-label = Lugares
desk-capacity-help = Deixe em branco para não haver limite. Os lugares acrescentados passam de imediato para a lista de espera.
desk-capacity-button = Alterar os lugares
desk-capacity-now = Neste momento: { $accepted } aceites, { $offered } com oferta, { $waitlisted } na lista de espera.
desk-capacity-taken = { $count ->
    [one] Um lugar já está ocupado ou oferecido. Indique pelo menos esse número.
   *[other] { $count } lugares já estão ocupados ou oferecidos. Indique pelo menos esse número.
  }
desk-capacity-flash = O número de lugares foi alterado.
desk-registration-kind = Forma de inscrição
desk-registration-url = Endereço para a inscrição
desk-registration-url-help = Apenas para a inscrição noutro sítio Web.
desk-registration-opens = Abre
desk-registration-opens-help = Hora de { $zone }. Com o anúncio, se ficar em branco.
desk-registration-closes = Encerra
desk-registration-closes-help = Hora de { $zone }. No início do evento, se ficar em branco.
desk-registration-extend = Prorrogar
desk-registration-per-organisation = Número máximo de lugares por organização
desk-registration-per-organisation-help = Deixe em branco para não haver limite.
desk-registration-offer-hours = Horas durante as quais se guarda um lugar oferecido
desk-registration-offer-hours-help = Depois passa para a pessoa seguinte da lista de espera.
desk-registration-shows-numbers = Mostrar a todos quantos lugares estão ocupados
desk-registration-no-address = Indique o endereço do sítio Web onde se faz a inscrição.
desk-registration-closes-before-opening = As inscrições têm de encerrar depois de abrirem.
desk-registration-closes-after-end = As inscrições têm de encerrar antes do fim do evento.
desk-registration-closing-announced = O prazo de inscrição já foi anunciado. Só pode ser alterado por prorrogação.
desk-registration-applied = Já há candidaturas, pelo que a forma de inscrição se mantém.

# Agenda
desk-agenda-no-days = O evento ainda não tem dias
desk-agenda-no-days-help = As sessões pertencem a dias: acrescente primeiro um dia.
desk-agenda-no-sessions = Ainda não há sessões.
desk-agenda-warnings = A verificar
desk-agenda-parallel = «{ $one }» e «{ $other }» decorrem ao mesmo tempo.
desk-agenda-same-room = «{ $one }» e «{ $other }» decorrem ao mesmo tempo na mesma sala ({ $room }).
desk-agenda-same-speaker = { $name } intervém em «{ $one }» e «{ $other }» ao mesmo tempo.
desk-agenda-publish-title = Publicar
desk-agenda-before-publishing = Até publicar uma primeira versão, os leitores veem as sessões tal como estão aqui. A partir daí, veem a versão mais recente.
desk-agenda-after-publishing = Os leitores veem a versão mais recente:
desk-agenda-latest = Versão { $number } de { $when }
desk-agenda-unpublished = Ainda não publicado
desk-agenda-unpublished-quiet = Lugares ou visibilidade de sessões.
desk-agenda-unchanged = Nada mudou desde a versão mais recente.
desk-agenda-not-announced = Anuncie o evento antes de publicar o programa.
desk-agenda-empty = Acrescente uma sessão antes de publicar.
desk-agenda-note = Nota para os leitores
desk-agenda-note-help = Consta do histórico e da mensagem aos participantes aceites.
desk-agenda-publish = Publicar e informar os participantes
desk-agenda-flash = Programa publicado.
desk-session-add = Acrescentar uma sessão
desk-session-new = Nova sessão
desk-session-day = Dia
desk-session-hours = Horário
desk-session-title = Título
desk-session-about = Descrição
desk-session-how = Forma e pessoas
desk-session-format = Formato
desk-session-room = Sala
desk-session-capacity = Lugares
desk-session-speakers = Oradores
desk-session-speakers-help = Um por linha: Nome | organização e cargo
desk-session-languages = Línguas
desk-session-languages-help = Apenas se forem diferentes das do evento.
desk-session-for-whom = Para quem
desk-session-seen-by = Quem pode saber do que se trata
desk-session-seen-by-help = As outras pessoas só ficam a saber que há uma sessão.
desk-session-attended-by = Quem pode assistir
desk-session-attended-by-help = Mostrado a quem pode ter conhecimento da sessão.
desk-session-reason-help = Necessário quando altera quem a pode ver. Fica registado com o seu nome e a hora.
desk-session-outside-day = «{ $session }» deve situar-se dentro das horas de { $date }: { $hours }.
desk-session-remove = Remover esta sessão
desk-session-remove-question = A sessão sai do programa; as versões publicadas conservam-na. Os seus materiais ficam com o evento.
desk-session-saved-flash = Sessão guardada.
desk-session-removed-flash = Sessão removida.

# Questions
desk-questions-none = Nada é perguntado.
desk-questions-retired = Já não se pergunta
desk-questions-retired-note = As respostas são conservadas.
desk-question-new = Nova pergunta
desk-question-edit = Editar a pergunta
desk-question-label = Pergunta
desk-question-kind = Tipo de resposta
desk-question-stage = Momento da pergunta
question-stage-application = Com a candidatura
question-stage-feedback = Depois do evento
question-kind-text = Uma linha de texto
question-kind-long-text = Algumas linhas de texto
question-kind-choice = Uma de várias opções
question-kind-choices = Uma ou mais opções
question-kind-yes-no = Sim ou não
question-kind-dietary = Necessidades alimentares
question-kind-access = Necessidades de acessibilidade
question-kind-consent = Consentimento
question-kind-rating = De um a cinco
desk-question-help = Ajuda
desk-question-help-help = Aparece por baixo da pergunta.
desk-question-choices = Opções
desk-question-choices-help = Apenas para perguntas com opções: uma por linha, pela mesma ordem em todas as línguas.
desk-question-required = Obrigatória
desk-question-is-required = A resposta é obrigatória
desk-question-is-required-help = Sem um consentimento obrigatório, ninguém se pode candidatar.
desk-question-yes = Sim
desk-question-no = Não
desk-question-up = Mover para cima
desk-question-retire = Deixar de perguntar
desk-question-ask-again = Voltar a perguntar
desk-question-preview = Pré-visualizar
desk-question-answered = Já há respostas a esta pergunta. Pode alterar o texto e acrescentar opções; o tipo e as opções existentes mantêm-se.
desk-question-kind-of-answered = Já há respostas a esta pergunta, pelo que o tipo se mantém. Deixe de a fazer e acrescente uma nova.
desk-question-choices-of-answered = Já há respostas a esta pergunta, pelo que nenhuma opção pode ser removida.
desk-question-too-few-choices = Indique pelo menos duas opções, uma por linha.
desk-question-too-many = Este evento já tem perguntas suficientes.
desk-question-choices-differ = Indique { $count ->
    [one] uma linha
   *[other] { $count } linhas
  }, como na língua original.

# Quotas
desk-quotas-lead = Número máximo de lugares por tipo de candidato, país ou organização. Quem já tem lugar conserva-o. Apague o número para remover uma linha.
desk-quotas-warnings = A verificar
desk-quota-line = Quota { $number }
desk-quota-by = Contagem por
quota-dimension-target = Tipo de candidato
quota-dimension-country = País
quota-dimension-organisation = Organização
desk-quota-target = Tipo de candidato
desk-quota-each = Cada um separadamente
desk-quota-value = País ou organização
desk-quota-value-help = Cada um separadamente, se ficar em branco.
desk-quota-places = Número máximo de lugares
desk-quota-twice = Esta quota está aqui repetida.
desk-quota-no-such-country = «{ $name }» não é um país. Indique o nome ou o código, por exemplo FI.
desk-quota-never-taken = { $count ->
    [one] As quotas de todos os tipos de candidatos, em conjunto, deixam um lugar que ninguém pode obter.
   *[other] As quotas de todos os tipos de candidatos, em conjunto, deixam { $count } lugares que ninguém pode obter.
  }
desk-quota-no-limit = Uma quota de { $count } é superior ao número de lugares, pelo que não limita ninguém.

# Linked events
desk-links-lead = Cada evento mostra o outro a quem o pode ver.
desk-link-relation = Este evento e o outro
desk-link-other = O outro evento
desk-link-other-help = O seu endereço ou a última parte dele: esct-aalborg-2024
desk-link-add = Associar
desk-link-remove = Remover a associação
desk-link-itself = É o mesmo evento.
desk-link-already = Estes eventos já estão associados. Remova primeiro essa associação.
desk-link-no-such-event = Não há nenhum evento com este endereço.

# Announcing, closing, extending, calling off
desk-story-drafted = Rascunho criado: { $when } { $who }
desk-story-announced = Anunciado: { $when } { $who }
desk-story-closed = Inscrições encerradas manualmente: { $when } { $who }
desk-story-cancelled = Cancelado: { $when } { $who }
desk-lack-title = Dê-lhe um título.
desk-lack-day = Acrescente pelo menos um dia.
desk-lack-audience = Escolha quem o pode ver.
desk-lack-place = Indique uma localidade, um local ou uma ligação de acesso.
desk-lack-languages = Escolha as línguas faladas.
desk-lack-registration-address = Indique o endereço onde se faz a inscrição.
desk-announce-title = Anunciar
desk-announce-lead = O evento torna-se visível para o seu público e aparece no calendário e nos feeds. O programa pode seguir depois.
desk-announce-lacks = Antes de o poder anunciar:
desk-announce-button = Anunciar
desk-announce-not-draft = Só um rascunho pode ser anunciado.
desk-announce-flash = O evento foi anunciado.
desk-close-title = Inscrições
desk-close-at = As inscrições encerram em { $moment }.
desk-close-button = Encerrar as inscrições agora
desk-close-question = Deixa de ser possível apresentar candidaturas. As já apresentadas mantêm-se. Pode reabrir as inscrições.
desk-close-flash = As inscrições estão encerradas.
desk-close-not-on = Só é possível para um evento anunciado que ainda não terminou.
desk-close-already = As inscrições já estão encerradas.
desk-reopen-lead = As inscrições foram encerradas manualmente.
desk-reopen-button = Reabrir as inscrições
desk-reopen-flash = As inscrições estão de novo abertas.
desk-reopen-not-closed = As inscrições não foram encerradas manualmente.
desk-reopen-time-passed = O prazo já passou. Prorrogue-o depois de reabrir as inscrições.
desk-extend-title = Prorrogar o prazo de inscrição
desk-extend-lead = Os leitores veem o prazo antigo, o novo prazo e o motivo.
desk-extend-until = Novo prazo
desk-extend-reason = Motivo
desk-extend-reason-help = Mostrado aos leitores, por exemplo: a pedido de várias cidades.
desk-extend-button = Prorrogar
desk-extend-flash = O prazo foi prorrogado.
desk-extend-closed = As inscrições foram encerradas manualmente. Reabra-as primeiro.
desk-extend-not-later = Escolha um momento futuro e posterior ao prazo atual.
desk-extend-no-reason = Indique o motivo: os leitores são informados.
desk-extend-history = Prorrogações até agora
desk-extend-from = De
desk-extend-to = Para
desk-cancel-title = Cancelar o evento
desk-cancel-button = Cancelar o evento
desk-cancel-question = Não é possível anular esta ação. O evento fica no calendário, assinalado como cancelado. Todas as pessoas que se candidataram ou foram convidadas recebem uma mensagem com o motivo indicado.
desk-cancel-reason = Motivo
desk-cancel-reason-help = Consta da mensagem e aparece na página.
desk-cancel-no-reason = Indique o motivo: é comunicado a quem queria participar.
desk-cancel-not-ahead = Só pode ser cancelado um evento anunciado que ainda não terminou, e uma única vez.
desk-cancel-flash = O evento foi cancelado e todas as pessoas que queriam participar são informadas.
desk-cancelled-because = Motivo indicado: { $reason }

# A series
desk-series-new = Nova série
desk-series-name = Nome
desk-series-tagline = Numa linha
desk-series-countries = Países a alcançar
desk-series-countries-help = O progresso é calculado em relação a estes países.

## Letters about a cancelled event

event-cancelled-letter-subject = Cancelado: { $event }
event-cancelled-letter-greeting = Caro/a { $name },
event-cancelled-letter-fact = O evento «{ $event }» de { $network } não se realiza.
event-cancelled-letter-fact-dated = O evento «{ $event }» de { $network }, previsto para { $date }, não se realiza.
event-cancelled-letter-reason = Mensagem dos organizadores: { $reason }
event-cancelled-letter-nothing-to-do = Não precisa de fazer nada: a sua inscrição ficou sem efeito. Retire o evento do seu calendário e cancele o que tiver reservado para ele.
event-cancelled-letter-contact = Se tiver dúvidas, por exemplo sobre despesas de viagem, escreva para { $address }.

## Versions of an agenda

agenda-versions-title = Versões do programa
agenda-versions-lead = O que foi publicado, quando, e o que mudou.
agenda-versions-none = Ainda não foi publicada nenhuma versão
agenda-versions-none-help = É válido o programa que consta da página do evento.
agenda-versions-back = Voltar ao evento
agenda-version-title = Versão { $number } do programa
agenda-version-first = Primeira versão.
agenda-version-changes = { $count ->
    [0] Nenhuma alteração para si.
    [one] Uma sessão alterada.
   *[other] { $count } sessões alteradas.
  }
agenda-version-published = Publicada em { $moment }.
agenda-version-not-latest = Desde então foi publicada uma versão mais recente.
agenda-version-no-changes = Nesta versão não mudou nada que possa ver.
agenda-when = { $date }, { $time }
agenda-change-added = Nova no programa.
agenda-change-removed = Já não consta do programa.
agenda-change-moved = Mudou de horário; estava prevista para { $from }.
agenda-change-renamed = Chamava-se «{ $from }».
agenda-change-room = Passou de { $from } para { $to }.
agenda-change-room-given = Sala: { $to }.
agenda-change-room-taken = Já não é em { $from }.
agenda-change-speakers-joined = Novas intervenções: { $names }.
agenda-change-speakers-left = Já não intervêm: { $names }.
agenda-change-details = Descrição, formato ou línguas alterados.

## Letters about an agenda

agenda-letter-subject = Programa alterado: { $event }
agenda-letter-subject-first = Programa: { $event }
agenda-letter-greeting = Caro/a { $name },
agenda-letter-changed = O programa de «{ $event }» foi alterado:
agenda-letter-first = O programa de «{ $event }» foi publicado:
agenda-letter-more = Programa completo: { $address }
agenda-letter-signature = O secretariado de { $network }

## Who comes to the door without registration

walk-in-button = Alguém sem inscrição
walk-in-title = Alguém sem inscrição
walk-in-tag = Inscrição à entrada
walk-in-free = { $count ->
    [0] Não há lugares livres.
    [one] Há { $count } lugar livre.
   *[other] Há { $count } lugares livres.
}
walk-in-email-help = Não é necessário. Com um endereço, a pessoa recebe uma mensagem com a ligação aos materiais, ao certificado e ao questionário de avaliação.
walk-in-no-email = Sem endereço indicado
walk-in-submit = Acrescentar e registar presença
walk-in-flash = Acrescentado, presença registada.
walk-in-full = Os { $places } lugares estão todos ocupados
walk-in-full-text = Se a sala comportar mais pessoas, aumente o número de lugares. Se alguém com lugar não vier, recuse essa candidatura. Depois acrescente esta pessoa de novo.
walk-in-to-capacity = Aumentar o número de lugares
walk-in-to-applications = Recusar uma candidatura
walk-in-quota = Uma quota está esgotada: { $quota }
walk-in-quota-text = Há lugares livres. Pode admitir esta pessoa para além da quota; isso fica registado.
walk-in-over-quota = Admitir para além da quota
walk-in-registered-address = Este endereço já está inscrito
walk-in-registered-name = Já está inscrito alguém com este nome
walk-in-namesake-text = É a mesma pessoa? Se não for, acrescente-a abaixo.
walk-in-somebody-else = É outra pessoa: acrescentar e registar presença
walk-in-let-in = Dar lugar e registar presença

## In decisions, letters and files

application-reason-walked-in = Veio sem inscrição prévia
application-reason-let-in = Admissão à entrada
application-letter-door-subject = A sua admissão: { $event }
application-letter-door-body =
    Caro/a { $name },

    A sua inscrição foi feita à entrada de «{ $event }».

    Através da sua ligação pessoal, encontra os materiais e, depois do evento, o seu certificado e o questionário de avaliação:
    { $link }

    Não partilhe esta ligação.
application-letter-calendar-removed = O ficheiro anexo retira o evento do seu calendário.
application-letter-offer-expired = A sua resposta ao lugar oferecido não chegou dentro do prazo, pelo que o lugar passa para a pessoa seguinte na lista de espera.
export-way = Como se inscreveu
export-at-the-door = À entrada
export-in-advance = Com antecedência

## Telling participants what changes

desk-form-tell = Informar os participantes do que muda
desk-form-tell-help = Todas as pessoas com lugar recebem uma mensagem com novas entradas de calendário, se os dias, as horas, o local ou a ligação mudarem.
desk-saved-told-flash = Guardado, e os participantes foram informados.
changes-letter-subject = Alterado: { $event }
changes-letter-fact = Houve uma alteração em «{ $event }», onde tem lugar.
changes-letter-hours =
    Novos dias e horas:
    { $to }
    Até agora:
    { $from }
changes-letter-place =
    Novo local: { $to }
    Até agora: { $from }
changes-letter-link = Nova ligação de acesso: { $link }
changes-letter-no-link = Já não é possível participar online.
changes-letter-calendar = O ficheiro anexo atualiza o seu calendário.
changes-letter-withdraw = Se já não puder vir, cancele através da sua ligação pessoal, para que outra pessoa fique com o lugar: { $link }

## What the log says

event-drafted = criou o rascunho de um evento
event-edited = editou um evento
event-days-changed = alterou os dias de um evento
event-organisations-changed = alterou as organizações responsáveis por um evento
event-audience-changed = alterou quem pode ver um evento
event-announced = anunciou um evento
event-cancelled = cancelou um evento
event-linked = ligou dois eventos
event-unlinked = desligou dois eventos
event-capacity-changed = alterou o número de lugares
event-quotas-changed = alterou as quotas de um evento
event-question-edited = editou uma pergunta
event-registration-edited = alterou o modo de inscrição
event-registration-closed = encerrou as inscrições
event-registration-reopened = reabriu as inscrições
event-registration-extended = prorrogou o prazo de inscrição
agenda-session-edited = editou uma sessão
agenda-session-removed = removeu uma sessão
agenda-published = publicou o programa
series-edited = editou uma série
application-received = candidatou-se a um evento
application-changed = alterou uma candidatura
application-decided = decidiu sobre uma candidatura
decisions-told = enviou as decisões por e-mail
letter-worded = redigiu uma mensagem
guests-invited = convidou pessoas
participants-told = informou os participantes das alterações
participant-checked-in = registou uma chegada
check-in-taken-back = anulou o registo de uma chegada
no-shows-noted = assinalou as faltas
no-show-taken-back = anulou uma falta assinalada
material-uploaded = adicionou um documento
material-removed = removeu um documento
certificates-announced = enviou os certificados por e-mail
certificate-issued = emitiu um certificado
feedback-asked = pediu a opinião aos participantes
feedback-given = deu a sua opinião

# Topics that the house knows; they are kept in English, in lower case
event-topic-accessibility = Acessibilidade
event-topic-biodiversity = Biodiversidade
event-topic-circular-economy = Economia circular
event-topic-cleaning = Limpeza
event-topic-climate = Clima
event-topic-construction = Construção
event-topic-due-diligence = Dever de diligência
event-topic-economic-development = Desenvolvimento económico
event-topic-electronics = Eletrónica
event-topic-energy = Energia
event-topic-food = Alimentação
event-topic-furniture = Mobiliário
event-topic-health = Saúde
event-topic-human-rights = Direitos humanos
event-topic-ict = TIC
event-topic-innovation = Inovação
event-topic-joint-procurement = Contratação conjunta
event-topic-mobility = Mobilidade
event-topic-reserved-contracts = Contratos reservados
event-topic-social-economy = Economia social
event-topic-social-procurement = Contratação social
event-topic-sustainable-cities = Cidades sustentáveis
event-topic-sustainable-procurement = Contratação sustentável
event-topic-textiles = Têxteis
event-topic-waste = Resíduos
event-topic-water = Água
