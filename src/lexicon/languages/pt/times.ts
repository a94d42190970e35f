// Compiled from general knowledge: usage of Lusa, Agência Brasil and Portuguese and Brazilian newspapers.
import type { TimeRow } from '../../annotate/time-row'

export const portugueseTimes: TimeRow = {
  months: `
    janeiro|jan=1, fevereiro|fev=2, março|mar=3, abril|abr=4, maio=5, junho|jun=6, julho|jul=7, agosto|ago=8,
    setembro|set=9, outubro|out=10, novembro|nov=11, dezembro|dez=12`,
  weekdays: `
    segunda-feira=1, terça-feira=2, quarta-feira=3, quinta-feira=4, sexta-feira=5, sábado=6, domingo=7`,
  numbers: `
    um|uma=1, dois|duas=2, três=3, quatro=4, cinco=5, seis=6, sete=7, oito=8, nove=9, dez=10, onze=11, doze=12, quinze=15,
    vinte=20, trinta=30, quarenta=40, cinquenta=50, sessenta=60, cem=100, meio|meia=0.5`,
  ordinals: `
    primeiro|primeira=1, segundo|segunda=2, terceiro|terceira=3, quarto|quarta=4, xv=15, xvi=16,
    xvii=17, xviii=18, xix=19, xx=20, xxi=21`,
  decadeSuffix: '',
  units: `
    segundo/segundos=S, minuto/minutos=MIN, hora/horas=H, dia/dias=D, semana/semanas=W, fim de semana=WE, mês/meses=M,
    trimestre/trimestres=Q, ano/anos=Y, década/décadas=DE, século/séculos=CE, semestre/semestres=HALF`,
  parts: 'manhã|madrugada=MO, tarde=AF, noite=NI',
  seasons: 'primavera=SP, verão=SU, outono=FA, inverno=WI',
  days: 'hoje=0, ontem=-1, anteontem=-2, amanhã=1',
  relations: `
    passado|passada|passados|passadas|último|última|últimos|últimas=-1, este|esta|estes|estas|nesta|neste|desta|deste=0,
    próximo|próxima|próximos|próximas|que vem=1`,
  ago: 'há=-1, daqui a=1',
  references: 'agora|atualmente|hoje em dia=PRESENT_REF, recentemente|antigamente=PAST_REF, em breve=FUTURE_REF',
  modifiers: 'início de|começo de=start, meados de=mid, fim de|final de=end',
  bounds: 'cerca de|quase|aproximadamente=approx, mais de|pelo menos=more, menos de=less',
  often: `
    diariamente|todos os dias|por dia=P1D, semanalmente|por semana=P1W, mensalmente|por mês=P1M, anualmente|por ano|cada temporada|cada ano|todos os anos=P1Y, cada fim de semana|todos os fins de semana=XXXX-WXX-WE`,
  holidays: `
    natal=12-25, véspera de natal=12-24, ano novo=01-01, réveillon=12-31, páscoa=E0, sexta-feira santa=E-2,
    quarta-feira de cinzas=E-46, domingo de ramos=E-7, corpus christi=E60, tiradentes=04-21, finados=11-02`,
  clock: 'h|horas=HOURS, gmt=Z',
  noon: 'meio-dia=12, meia-noite=24',
  vague: 'vários|várias|alguns|algumas|muitos|muitas=X',
  patterns: `
    WEEKDAY ,? DAY de MONTH
    WEEKDAY ,? DAY de MONTH de YEAR
    WEEKDAY ( DAY )
    PART de WEEKDAY
    PART de WEEKDAY ( DAY )
    RELATION WEEKDAY ( DAY )
    WEEKDAY ( DAY ) ,? às HOUR/CLOCK
    todos os/as WEEKDAY => SET:1
    todas as WEEKDAY => SET:1
    DAY de MONTH
    DAY de MONTH de YEAR
    DAY de MONTH RELATION
    RELATION DAY de MONTH
    RELATION dia DAY de MONTH
    RELATION dia DAY de MONTH de YEAR
    RELATION dia DAY
    DAY de MONTH deste ano => RELATION:0 UNIT:Y
    DAY de MONTH do ano RELATION => UNIT:Y
    DAY de MONTH do RELATION ano => UNIT:Y
    DAY º/° de MONTH
    DAY º/° de MONTH de YEAR
    DAY º/° de MONTH deste ano => RELATION:0 UNIT:Y
    DAY º/° de MONTH do ano RELATION => UNIT:Y
    DAY º/° de MONTH do RELATION ano => UNIT:Y
    o? fim/final do ano => RELATION:0 UNIT:Y MOD:end
    o? fim/final do ano RELATION => UNIT:Y MOD:end
    o? início/começo do ano => RELATION:0 UNIT:Y MOD:start
    o? início/começo do ano RELATION => UNIT:Y MOD:start
    o? fim/final da semana => RELATION:0 UNIT:W MOD:end
    o? fim/final do mês => RELATION:0 UNIT:M MOD:end
    o? fim/final do mês RELATION => UNIT:M MOD:end
    o? início/começo do mês => RELATION:0 UNIT:M MOD:start
    o? início/começo do mês RELATION => UNIT:M MOD:start
    MONTH deste ano => RELATION:0 UNIT:Y
    este/neste/deste exercício => RELATION:0 UNIT:Y
    exercício em curso => RELATION:0 UNIT:Y
    exercício atual => RELATION:0 UNIT:Y
    exercício fiscal? RELATION => UNIT:Y
    MONTH do ano RELATION => UNIT:Y
    MONTH | e/a/ou | MONTH do ano RELATION => UNIT:Y
    MONTH | e/a/ou | MONTH de YEAR
    ISO/WEEKDAY/DAYS/CLOCK/YEAR/OFTEN/REFERENCE/HOLIDAY
    MOD? MONTH
    MOD? MONTH de YEAR
    MONTH/SEASON/WEEKDAY/ONE RELATION
    DAY | a/e/- | DAY de MONTH
    DAY | a/e/- | DAY de MONTH de YEAR
    DAY | e o | DAY de MONTH
    DAY | e o | DAY de MONTH de YEAR
    COUNT | a/ou | COUNT UNIT
    no/o dia seguinte => RELATION:1 UNIT:D ANAPHORIC:1
    no dia anterior => RELATION:-1 UNIT:D ANAPHORIC:1
    no mesmo dia => RELATION:0 UNIT:D ANAPHORIC:1
    COUNT UNIT depois => AGO:1 ANAPHORIC:1
    COUNT UNIT antes => AGO:-1 ANAPHORIC:1
    BOUND? COUNT UNIT ~antes/depois ~do/que ~habitual/previsto/normal/esperado/prazo/costume/que
    século ORDINAL => UNIT:CE
    cada/toda/todo WEEKDAY/SEASON/PART => SET:1
    toda a PART => SET:1
    todo o SEASON => SET:1
    cada/toda/todo WEEKDAY à/de PART => SET:1
    ~às HOUR/CLOCK
    WEEKDAY/DAYS ,? às HOUR/CLOCK
    DAY de MONTH ,? às HOUR/CLOCK
    RELATION MONTH/WEEKDAY/PART/ONE/SEASON
    WEEKDAY/DAYS à/de PART
    ~ao NOON
    MOD YEAR
    o ano de YEAR
    anos DECADE
    ORDINAL trimestre => UNIT:Q
    ORDINAL trimestre de YEAR => UNIT:Q
    ORDINAL semestre => UNIT:HALF
    ORDINAL semestre de YEAR => UNIT:HALF
    os/as/nos RELATION COUNT UNIT
    SEASON de YEAR
    SEASON do ano RELATION => UNIT:Y
    SEASON RELATION ano => UNIT:Y
    BOUND? COUNT UNIT
    BOUND? COUNT UNIT e meio/meia => HALF:1
    BOUND? COUNT UNIT | e | COUNT UNIT => JOINED:1
    AGO BOUND? COUNT UNIT
    ~durante UNITS => COUNT:X
    ~dura/duram/durou/duraram/durará/durarão/durar/durado/espera/esperam/esperou/esperaram/esperar/leva/levam/levou/levaram/levará/levarão/levar/demora/demoram/demorou/demoraram/demorará/demorarão/demorar UNITS => COUNT:X
    UNITS ~de => COUNT:X BARE:1
    UNITS depois => COUNT:X AGO:1 ANAPHORIC:1 BARE:1
    UNITS mais tarde => COUNT:X AGO:1 ANAPHORIC:1 BARE:1
    UNITS antes => COUNT:X AGO:-1 BARE:1
    UNITS ~depois/antes ~de/do/da/dos/das => COUNT:X BARE:1
    AGO UNITS => COUNT:X
    DAY deste mês => RELATION:0 UNIT:M
    DAY do mês RELATION => UNIT:M
    a cada COUNT UNIT => SET:1`,
  leads: 'em, desde, de, até, a, entre, e, ou, para, por, ano, no, o, após, durante',
  notBefore: 'euros, dólares, reais, pessoas, habitantes, km, metros',
  future:
    'iria, iriam, irá, irão, irei, iremos, vou, vamos, serei, farei, faremos, terei, teremos, poderemos, será, serão, vai, vão, deve, deverá, previsto, prevista, poderá, terá, haverá, quer, querem, queremos, quero, devem, devemos, devo, podemos, posso, vamos, precisamos, esperamos',
  expected: 'iria, iriam, deveria, deveriam, poderia, poderiam',
  backshifted: 'deveria, deveriam, poderia, poderiam, seria, seriam, teria, teriam, haveria, iria, iriam',
  conditionalEndings: 'aria, ariam, eria, eriam, iria, iriam',
  notVerbs:
    'medida, medidas, jornada, chamada, entrada, partida, mercado, mercados, estado, senado, jurado, pedido, resultado, resultados, deputado, deputados, advogado, advogados, empregado, empregados, soldado, soldados, temporada, década, embaixada, fachada, parada, brigada, armada, lado, tratado, delegado, comunicado, vida, comida, avenida, estrada, rodada, escada, calçada, sentido, partido, gado, aposta, proposta, propostas, resposta, posto, imposto, impostos, secretaria, galeria, parceria, bateria, loteria, livraria, padaria, cafeteria, refinaria, cavalaria, infantaria, artilharia, periferia, engenharia, portaria, padarias, sexta-feira, feira',
  joins: 'e, mas',
  relatives: 'que, quem, onde, quando',
  futureEndings: 'rá, rão, arás, erás, irás, aremos, eremos, iremos, arei, erei, irei',
  ahead: 'até, antes',
  limit: 'tardar',
  since: 'desde',
  past: `
    foi, foram, era, eram, disse, tinha, tinham, afirmou, anunciou, informou, morreu, fez, teve, deu, veio, esteve, estava, estavam, houve, ficou, disseram, sabia, sabiam, dizia, diziam, fazia, faziam, podia, podiam, queria, queriam, devia, deviam, vivia, viviam, existia, seguia, soube, souberam, quis, quiseram, trouxe, trouxeram, pôde, puderam`,
  pastEndings: 'ou, aram, eram, iram, eu, iu, ava, avam',
  present: `
    começa, começam, sai, saem, abre, abrem, fecha, joga, jogam, enfrenta, recebe, recebem, retoma, retomam, viaja, disputa, chega, chegam, estreia, inicia, iniciam, termina, vence, vota, pode, podem, deve, devem, segue, reúne, encontra, decide, reabre, reabrem, entram, entra, param, visita, visitam, viajam, disputam, enfrentam, estreiam, terminam, votam, decidem, reúnem, voltam, volta, regressa, regressam, debate, debatem, examina, analisam, lança, lançam, inaugura, inauguram, acolhe, elege, elegem, marcham, vai, vão, julga, julgam, fecham, suspende, suspendem`,
  presentEndings: 'am',
  attribute: 'do, da, de',
  planned: 'para',
  upcoming:
    'antes, prepara, preparam, treina, treinam, aguarda, aguardam, espera, esperam, ensaia, ensaiam, ingresso, ingressos, bilhetes, favorito, favoritos, favorita, preparar, concentra, concentram',
  had: 'tinha, tinham, havia, haviam',
  lists: 'e, ou, a',
  spansTwo: 'entre',
  ages: 'idade',
  age: {
    of: 'de',
    lasting: `
      prazo, prazos, período, períodos, contrato, contratos, pena, penas, sentença, prisão, cadeia, mandato, experiência, história, plano, programa,
      crédito, empréstimo, título, títulos, vigência, duração, ciclo, trajetória, carreira, acordo, concessão, serviço, vida, trabalho, suspensão,
      inelegibilidade, sanção, guerra, processo, garantia, espera, pausa, ausência, depois, antes, cerca, mais, menos, dentro, partir, total, máximo, mínimo,
      média, cabo, investigação, governo, efetiva`,
    at: 'aos, casa dos',
    young:
      'bebê, bebé, bebês, bebés, menino, menina, meninos, meninas, irmãos, irmãs, filhos, filhas, rapazes, criança, crianças, filho, filha, neto, neta, filhote, gémeos, gêmeos, gémeas, gêmeas',
    has: 'com, tem, têm, tinha, tinham, completa, completou, completará, fez',
  },
  captions: 'foto, fotos, imagem, legenda, arquivo',
  determiners: 'o, os, as, estes, estas, esses, aqueles, seus, suas, dos, das, nos, nas',
  occasions: `
    jogo, jogos, partida, partidas, final, finais, semifinal, semifinais, clássico, duelo, corrida, eleição, eleições, votação, referendo, plebiscito, reunião, reuniões, cúpula, cimeira, audiência, sessão, debate, conversações, negociações, conferência, cerimônia, cerimónia, concerto, festival, desfile, funeral, casamento, lançamento, comício, marcha, passeata, manifestação, manifestações, protesto, protestos, greve, paralisação, visita, leilão, discurso, julgamento, prazo, sorteio, estreia, missa, jornada, etapa, show`,
  results: `
    decisão, decisões, veredicto, veredito, sentença, ataque, ataques, atentado, atentados, acidente, acidentes, queda, incêndio, incêndios, sismo, terremoto, morte, mortes, assassinato, assassinatos, homicídio, tiroteio, derrota, derrotas, vitória, triunfo, detenção, prisão, renúncia, demissão, operação, explosão, explosões, incidente, incidentes, anúncio, violência, distúrbios, tempestade, enchente, inundação, inundações, apagão, massacre, chacina, golpe, fracasso, desabamento, rejeição, condenação, absolvição, declarações, sequestro, tragédia, naufrágio, bombardeio, bombardeamento`,
  negations: `
    não, nunca, ninguém, nenhum, nenhuma, nada, jamais`,
  lasting: `
    durou, duraram, permaneceu, permaneceram, continuou, continuaram, ardeu, viveu, viveram, esperou, esperaram, trabalhou, trabalharam, ficou, ficaram`,
  participles: `
    ído, ída, ídos, ídas, =visto, =vista, =vistos, =dito, =pago, =paga, =ganho, =entregue, ado, ada, ados, adas, ido, ida, idos, idas, osto, osta, ostos, crito, crita, =preso, =presa, =presos, =presas, =morto, =morta, =mortos, =mortas, =eleito, =eleita, =feito, =feita, =aberto, =aberta`,
  nounNext: `
    na, no, nas, nos, em, num, numa, um, uma`,
  occurs:
    'realizará, realizado, realizada, lugar, disputado, disputada, começará, decidirá, definirá, acontecerá, ocorrerá',
  notOwners: 'partir, antes, depois, noite, tarde, manhã, madrugada',
  perfect: 'é, são',
  sequels: 'após, depois',
  preludes: 'antes',
  sooner: 'antecipado, antecipada, antecipou, anteciparam',
  moves:
    'adiado, adiada, adiou, adiaram, transferido, transferida, transferiu, remarcado, remarcada, remarcou, antecipado, antecipada, antecipou',
  movesTo: 'para',
  calls:
    'convocou, convocaram, convoca, convocam, convocado, convocada, convocados, convocadas, marcado, marcada, marcados, marcadas, agendado, agendada, agendados, agendadas, previsto, prevista, previstos, previstas',
  callsWith:
    'chamou, chamaram, chama, chamam, convida, convidam, convidou, convidaram, exorta, exortam, exortou, exortaram, apela, apelam, apelou, apelaram',
  callsTo: 'a, para',
  infinitiveEndings: 'ar, er, ir, se',
  sequelEndings: 'ar, er, ir',
  takesTo:
    'precisa, precisam, pretende, pretendem, espera, esperam, deseja, desejam, ameaça, ameaçam, tenta, tentam, busca, buscam, planeja, planejam, pensa, pensam, promete, prometem, prevê, preveem, tem, têm, temos, visa, visam, procura, procuram, propõe, propõem, recusa, recusam, aceita, aceitam, confia, confiam, ambiciona, conta, contam, oferece, oferecem',
  movesFrom: 'de, da, do',
  countLeads: 'a, de, e, ou, para, por, entre',
  countedEndings: 's',
  supposes: `
    deve, devem, deveria, deveriam, deverá, pode, podem, poderia, poderiam, parece, parecem, teria, teriam`,
  haves: 'ter, teria, teriam',
  beings: 'ser, estar, ficar',
  outcomes: 'vencer, perder, ganhar, derrotar, empatar, morrer, cair, sofrer, fracassar, superar, golear, bater',
  counting: 'emprega, empregam, empregava, abriga, abrigam, acolhe, comporta, soma, somam, supera',
  fiscal: 'exercício',
  money: `
    lucro, lucros, receita, receitas, vendas, prejuízo, prejuízos, balanço, resultado, resultados, dividendo, dividendos, ebitda, faturamento, faturação, orçamento, orçamental, orçamentário, fiscal, despesas, despesa, investimento, investimentos, contas, margem, margens, dívida, ações, acionistas, crescimento, défice, déficit, empresa, grupo, banco, companhia, milhões, bilhões, euros, reais, cento`,
  sensed: 'ver',
  suffered: `
    homem, homens, mulher, mulheres, menino, menina, meninos, jovem, jovens, suspeito, suspeitos, motorista, vítima, vítimas, preso, presa, presos, detido, detida, detidos, ferido, ferida, feridos, morto, morta, mortos, assassinado, assassinada, acusado, acusada, roubado, roubada, roubados, destruído, destruída, danificado, danificada`,
  abilities: 'fracasso, tentativa, tentativas, recusa, incapacidade, esforço, esforços',
  shortestVerb: 4,
}
