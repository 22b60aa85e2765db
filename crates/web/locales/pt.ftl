# Pages that belong to no room

front-title = Os compradores públicos aprendem, encontram-se e compram melhor em conjunto
front-lead = Formações, conferências e grupos de trabalho das redes em que as autoridades públicas e as entidades da economia social aprendem umas com as outras e reúnem as suas necessidades.
front-events = Encontrar uma formação
front-sign-up = Abrir uma conta

about-title = Sobre esta casa
about-lead = O Guildhall é um software livre com o qual as redes de compradores públicos gerem a sua própria casa de encontro.
about-accessibility-title = Acessibilidade
about-accessibility = Cada página foi feita para cumprir as WCAG 2.2, nível AA, funciona sem scripts e só com o teclado, e é verificada automaticamente a cada alteração. Se algo for um obstáculo, diga-o ao secretariado da rede a que a página pertence.
about-privacy-title = Privacidade
about-privacy = A casa usa apenas os cookies de que precisa: um para manter a sessão iniciada e um para a língua e outro para o aspeto que escolheu. Nada é carregado de outros sítios Web. Com a sessão iniciada, pode descarregar o que está guardado sobre si e eliminar a sua conta.
about-privacy-kept = O que introduz é guardado para o evento, o grupo ou a adesão a que se destina; podem lê-lo o secretariado dessa rede e quem a página indicar. O que aconteceu fica registado; ao eliminar a sua conta, o seu nome e endereço são retirados.
# $contact: name and e-mail address
about-privacy-contact = Responsável por esta casa e pelos dados pessoais nela contidos: { $contact }
about-privacy-contact-unknown = Quem gere esta casa ainda não indicou quem responde pelos dados pessoais; pergunte ao secretariado da sua rede.
about-api-title = Interface de dados
about-api = Tudo o que pode ver aqui também pode ser lido por programas. A interface está descrita em
about-licence-title = Código-fonte e licença
# $version: version of the program
about-licence = Esta é a versão { $version }, publicada sob a Licença Pública da União Europeia (EUPL) 1.2.

search-title = Pesquisa
search-label = O que procura?
search-button = Pesquisar
search-hint = Pesquise eventos, organizações e redes. Só encontra o que pode ver.
# $count: number of results
search-total = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
search-results = Resultados
search-nothing-title = Nada foi encontrado
search-nothing = Tente com menos palavras ou com outras; pequenos erros de escrita não fazem mal.

form-answer-missing = Escolha uma das duas respostas.

error-home = Ir para a página inicial
error-not-found-title = Aqui não há nada
error-not-found = A página não existe ou não se destina a si. Se tem uma conta, inicie sessão e tente de novo.
error-forbidden-title = Não pode fazer isto
error-forbidden = Pode ver isto, mas não tem o direito de o fazer. Contacte o secretariado ou um administrador da sua organização.
error-sign-in-title = Inicie sessão
error-sign-in = Isto é só para pessoas com conta.
error-too-many-title = Demasiadas tentativas
error-too-many = Houve demasiadas tentativas a partir daqui. Espere um minuto e tente de novo.
error-unavailable-title = Não é possível neste momento
error-unavailable = A casa não consegue fazer isto neste momento. O que enviou antes está seguro. Tente de novo dentro de alguns minutos.
error-too-large-title = Demasiado grande
error-too-large = O que enviou é maior do que esta casa aceita.
error-refused-title = Isto não foi aceite
error-refused = Algo no que enviou precisa de ser corrigido.
error-malformed-title = Isto não foi compreendido
error-malformed = O pedido não foi compreendido. Volte atrás e tente de novo.
error-fault-title = Algo correu mal aqui
error-fault = A culpa é nossa, não sua. O erro ficou registado.
error-fault-number = Se o comunicar, indique este número:
