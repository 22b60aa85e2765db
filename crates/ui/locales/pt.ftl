# The frame of every page

ui-skip = Saltar para o conteúdo
ui-navigation = Menu principal
ui-menu = Menu
ui-breadcrumbs = Está aqui
ui-front-door = Início
ui-search = Pesquisa
ui-language = Língua
ui-sign-in = Iniciar sessão
ui-sign-out = Terminar sessão
ui-account = A minha conta
# $organisation: name of the organisation for which the person acts
ui-acting-for = Em nome de { $organisation }
ui-footer = Sobre este sítio Web
ui-about = Sobre esta casa
ui-accessibility = Acessibilidade
ui-privacy = Privacidade
ui-api = Interface de dados (API)
ui-source = Código-fonte e licença
ui-scheme = Aspeto
ui-scheme-auto = Como no meu dispositivo
ui-scheme-light = Claro
ui-scheme-dark = Escuro

# Forms

ui-required = (obrigatório)
ui-error-summary = Há um problema
# One line of what is wrong with a form. $field: label of the field; $message: a sentence about it
ui-error-in = { $field }: { $message }
ui-error = Erro:
ui-cancel = Cancelar

# Lists

ui-pages = Páginas desta lista
ui-page = Página
ui-previous = Anterior
ui-next = Seguinte
ui-show = Mostrar
ui-chosen = Selecionado
ui-remove = Remover:
ui-remove-all = Remover tudo

# Other parts

ui-done = concluído
# Before the names of places that lie outside the map of Europe
ui-map-beyond = Fora do mapa:
