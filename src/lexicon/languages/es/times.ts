// Compiled from general knowledge: usage of EFE and Spanish and Latin American newspapers.
import type { TimeRow } from '../../annotate/time-row'

export const spanishTimes: TimeRow = {
  months: `
    enero|ene=1, febrero|feb=2, marzo=3, abril|abr=4, mayo=5, junio|jun=6, julio|jul=7, agosto|ago=8,
    septiembre|setiembre|sept|sep=9, octubre|oct=10, noviembre|nov=11, diciembre|dic=12`,
  weekdays: 'lunes=1, martes=2, miércoles=3, jueves=4, viernes=5, sábado=6, domingo=7',
  numbers: `
    un|una|uno=1, dos=2, tres=3, cuatro=4, cinco=5, seis=6, siete=7, ocho=8, nueve=9, diez=10, once=11, doce=12, quince=15,
    trece=13, catorce=14, veinte=20, treinta=30, cuarenta=40, cincuenta=50, sesenta=60,
    setenta=70, ochenta=80, noventa=90, cien=100, medio|media=0.5`,
  ordinals: `
    primer|primero|primera=1, segundo|segunda=2, tercer|tercero|tercera=3, cuarto|cuarta=4, xv=15, xvi=16,
    xvii=17, xviii=18, xix=19, xx=20, xxi=21`,
  decadeSuffix: '',
  units: `
    segundo/segundos=S, minuto/minutos=MIN, hora/horas=H, día/días=D, semana/semanas=W, fin de semana=WE, mes/meses=M,
    trimestre/trimestres=Q, año/años=Y, década/décadas=DE, siglo/siglos=CE, semestre/semestres=HALF`,
  parts: 'mañana|madrugada=MO, mediodía=MI, tarde=AF, noche=NI',
  seasons: 'primavera=SP, verano=SU, otoño=FA, invierno=WI',
  days: 'hoy=0, ayer=-1, anteayer=-2, mañana=1, pasado mañana=2, anoche=-1NI',
  relations: `
    pasado|pasada|pasados|pasadas|último|última|últimos|últimas=-1, este|esta|estos|estas=0,
    próximo|próxima|próximos|próximas|que viene=1`,
  ago: 'hace=-1, dentro de=1',
  references: `
    ahora|actualmente|hoy en día|en la actualidad=PRESENT_REF, recientemente|antiguamente=PAST_REF,
    pronto|próximamente=FUTURE_REF`,
  modifiers: `
    principios de|inicios de|comienzos de|principios del|inicios del|comienzos del=start, mediados de|mediados del=mid,
    finales de|fines de|finales del|fines del=end`,
  bounds: 'unos|unas|cerca de|casi|alrededor de|aproximadamente=approx, más de|al menos=more, menos de=less',
  often: `
    diariamente|cada día|todos los días|al día=P1D, cada temporada=P1Y, cada semana|semanalmente|a la semana=P1W, cada mes|al mes=P1M,
    cada año|anualmente|al año=P1Y, cada fin de semana|todos los fines de semana=XXXX-WXX-WE`,
  holidays: `
    navidad=12-25, nochebuena=12-24, nochevieja=12-31, año nuevo=01-01, reyes=01-06, domingo de ramos=E-7,
    jueves santo=E-3, viernes santo=E-2, domingo de pascua|domingo de resurrección=E0, pascua=E0, miércoles de ceniza=E-46,
    corpus christi=E60, todos los santos=11-01`,
  clock: 'horas|h=HOURS, gmt=Z',
  noon: 'mediodía=12, medianoche=24',
  decades:
    'veinte=1920, treinta=1930, cuarenta=1940, cincuenta=1950, sesenta=1960, setenta=1970, ochenta=1980, noventa=1990',
  vague: 'varios|varias|algunos|algunas|muchos|muchas=X',
  patterns: `
    WEEKDAY ,? DAY de MONTH
    WEEKDAY ,? DAY de MONTH de/del YEAR
    DAY de MONTH
    DAY de MONTH de/del YEAR
    DAY de MONTH RELATION
    RELATION DAY de MONTH
    el? RELATION día DAY de MONTH
    el? RELATION día DAY de MONTH de/del YEAR
    el? RELATION día DAY
    DAY de MONTH de RELATION año => UNIT:Y
    DAY de MONTH del año RELATION => UNIT:Y
    DAY de MONTH del RELATION año => UNIT:Y
    DAY de RELATION mes => UNIT:M
    DAY del mes RELATION => UNIT:M
    DAY del RELATION mes => UNIT:M
    MONTH de RELATION año => UNIT:Y
    MONTH | y/a/o | MONTH del año RELATION => UNIT:Y
    MONTH | y/a/o | MONTH de RELATION año => UNIT:Y
    MONTH | y/a/o | MONTH de/del YEAR
    MONTH del año RELATION => UNIT:Y
    DAY MONTH YEAR?
    ISO/WEEKDAY/DAYS/CLOCK/YEAR/OFTEN/REFERENCE/HOLIDAY
    MOD? MONTH
    MOD? MONTH de/del YEAR
    MONTH/WEEKDAY/SEASON/ONE RELATION
    RELATION MONTH/WEEKDAY/PART/ONE/SEASON
    WEEKDAY/DAYS por/en la PART
    el RELATION WEEKDAY/ONE
    el WEEKDAY/SEASON/ONE RELATION
    DAY | al/y/- | DAY de MONTH
    DAY | al/y/- | DAY de MONTH de/del YEAR
    DAY | y el | DAY de MONTH
    DAY | y el | DAY de MONTH de/del YEAR
    COUNT | a/o | COUNT UNIT
    al/el día siguiente => RELATION:1 UNIT:D ANAPHORIC:1
    el día anterior => RELATION:-1 UNIT:D ANAPHORIC:1
    el mismo día => RELATION:0 UNIT:D ANAPHORIC:1
    COUNT UNIT después => AGO:1 ANAPHORIC:1
    COUNT UNIT antes => AGO:-1 ANAPHORIC:1
    BOUND? COUNT UNIT ~antes/después ~de ~lo
    BOUND? COUNT UNIT ~antes/después ~del/de/que ~habitual/previsto/normal/plazo/costumbre
    BOUND? COUNT UNIT ~más ~tarde ~de/que
    BOUND? COUNT UNIT ~más ~tarde ~del
    el siglo ORDINAL => UNIT:CE
    siglo ORDINAL => UNIT:CE
    años/los DECADE
    CLOCK/HOUR de la PART
    la PART del WEEKDAY
    la PART de DAYS
    MOD año => RELATION:0 UNIT:Y
    MOD año RELATION => UNIT:Y
    MOD mes RELATION => UNIT:M
    MOD la semana RELATION => UNIT:W
    ~desde ~hace COUNT UNIT
    ~desde ~hace UNITS => COUNT:X
    AGO UNITS => COUNT:X
    MOD mes => RELATION:0 UNIT:M
    ~de HOUR | a | CLOCK
    ~las CLOCK
    ~a/al NOON
    MOD los DECADE
    MOD los años DECADE
    COUNT UNIT más tarde => AGO:1 ANAPHORIC:1
    ~a ~las HOUR de la PART
    ~a ~las CLOCK
    WEEKDAY/DAYS ,? a las CLOCK/HOUR
    DAY de MONTH ,? a las CLOCK/HOUR
    ~a ~las HOUR ~del/de/en/con
    ~a ~las HOUR ~,/.
    MOD/año YEAR
    el año YEAR
    los años DECADE
    la década de DECADE
    ORDINAL trimestre => UNIT:Q
    ORDINAL trimestre de YEAR => UNIT:Q
    ORDINAL semestre => UNIT:HALF
    ORDINAL semestre del año RELATION => UNIT:HALF
    ORDINAL trimestre del año RELATION => UNIT:Q
    ORDINAL semestre de YEAR => UNIT:HALF
    la ONE RELATION
    el? ejercicio actual => RELATION:0 UNIT:Y
    el? ejercicio en curso => RELATION:0 UNIT:Y
    el? actual ejercicio => RELATION:0 UNIT:Y
    ~en/de/para/durante este ejercicio => RELATION:0 UNIT:Y
    ejercicio fiscal? RELATION => UNIT:Y
    ~el/del/al RELATION ejercicio => UNIT:Y
    la RELATION ONE
    los/las RELATION COUNT UNIT
    los RELATION UNITS => COUNT:X
    SEASON de YEAR
    el/la SEASON del año RELATION => UNIT:Y
    el/la SEASON de RELATION año => UNIT:Y
    BOUND? COUNT UNIT
    BOUND? COUNT UNIT y medio/media => HALF:1
    fin de año => RELATION:0 UNIT:Y MOD:end
    BOUND? COUNT UNIT | y | COUNT UNIT => JOINED:1
    AGO BOUND? COUNT UNIT
    ~durante UNITS => COUNT:X
    ~dura/duran/duró/duraron/durará/durarán/durar/durado/espera/esperan/esperó/esperaron/esperar/esperado/lleva/llevan/llevó/llevaron/llevará/llevarán/llevar/tarda/tardan/tardó/tardaron/tardará/tardarán/tardar/tomará/tomarán/tomar UNITS => COUNT:X
    UNITS ~de => COUNT:X BARE:1
    UNITS después => COUNT:X AGO:1 ANAPHORIC:1 BARE:1
    UNITS más tarde => COUNT:X AGO:1 ANAPHORIC:1 BARE:1
    UNITS antes => COUNT:X AGO:-1 BARE:1
    UNITS ~después/antes ~de/del => COUNT:X BARE:1
    cada COUNT UNIT => SET:1
    todos los WEEKDAY => SET:1
    cada WEEKDAY/SEASON/PART/MONTH => SET:1
    todos los veranos/inviernos/otoños => SET:1
    cada/los WEEKDAY por la PART => SET:1`,
  leads: 'en, desde, de, del, hasta, a, entre, y, o, hacia, para, por, año, el, tras, durante',
  notBefore: 'euros, dólares, personas, habitantes, km, metros, pesos',
  future: `
    diré, daré, veré, querré, sabré, quiere, quieren, voy, vas, iré, iremos, haré, haremos, seré, seremos, estaré, tendré, tendremos, podré, podremos, votaremos, habremos, deberemos, saldremos, diremos, dejaré, será, serán, va, van, debe, deberá, previsto, prevista, podrá, tendrá, habrá, celebrará, planea, espera, esperan, prevé,
    prevén, fijado, fijada, deberán, podría, podrían, deben, debemos, debo, queremos, quiero, podemos, puedo, esperamos, vamos, necesitamos`,
  expected: 'podría, podrían, debería, deberían, esperan, espera',
  backshifted: 'podría, podrían, debería, deberían, sería, serían, habría, habrían, iba, iban',
  conditionalEndings: 'aría, arían, ería, erían, iría, irían, dría, drían, habría, habrían',
  joins: 'y, e, pero',
  relatives: 'que, quien, donde, cuando, cuyo, cuya',
  futureEndings: 'rá, rán, arás, erás, irás, drás, aréis, eréis, iréis, dréis, dré, aremos, eremos, iremos, dremos',
  past: 'fue, fueron, era, había, dijo, ha, han, informó, anunció, murió, sabía, tenía, podía, quería, debía, hacía, decía, existía, conocía, vivía, seguía, supo, supieron, pudo, quiso, hizo, tuvo, estuvo, vino, puso, dio, vio, querían, debían, podían, corrían, ocurrían, morían, requerían, preferían, herían, sugerían',
  ahead: 'hasta, antes',
  limit: 'tardar',
  since: 'desde',
  pastEndings: 'ó, aron, ieron, aba, aban, ían',
  present: `
    comienza, comienzan, empieza, empiezan, arranca, juega, juegan, visita, recibe, reciben, viaja, inicia, abre, abren, cierra, cierran, vence, celebra, celebran, disputa, enfrenta, reanuda, reanudan, vota, debe, puede, pueden, quiere, quieren, sale, llega, llegan, reúne, reúnen, pronuncia, decide, comparece, parte, regresa, estrena, estrenan, inaugura, elige, eligen, reabre, reabren, dicta, dictan, votan, visitan, viajan, inician, arrancan, disputan, enfrentan, deciden, comparecen, regresan, parten, salen, reúnen, inauguran, vuelve, vuelven, retoma, retoman, termina, terminan, concluye, concluyen, acude, acuden, marchan, paran, detienen, debate, debaten, examina, examinan, estudia, estudian, lanza, lanzan, acoge, acogen, organiza, organizan, va, van, suspenden, suspende, entra, entran`,
  presentEndings: 'an',
  notVerbs:
    'medida, medidas, jornada, llamada, salida, entrada, partida, mercado, mercados, estado, senado, jurado, juzgado, pedido, resultado, resultados, diputado, diputados, abogado, abogados, empleado, empleados, soldado, soldados, temporada, década, embajada, fachada, parada, brigada, armada, lado, tratado, delegado, delegados, comunicado, vida, comida, avenida, caída, sentido, contenido, apellido, olimpiada, grado, ganado, cruzada, helado, gran, plan, clan, bien, iban, están, secretaría, tesorería, galería, batería, lotería, librería, panadería, ingeniería, artillería, infantería, caballería, refinería, minería, ganadería, hotelería',
  attribute: 'del, de',
  planned: 'para',
  upcoming:
    'antes, prepara, preparan, entrena, entrenan, espera, esperan, aguarda, aguardan, alista, alistan, ensaya, ensayan, entrada, entradas, boleto, boletos, favorito, favoritos, favorita, rumbo, preparar, concentra, concentran',
  had: 'había, habían',
  lists: 'y, e, o, u, a',
  spansTwo: 'entre',
  ages: 'edad',
  age: {
    of: 'de',
    lasting: `
      plazo, plazos, periodo, período, periodos, contrato, contratos, condena, condenas, pena, penas, sentencia, prisión, cárcel, mandato, experiencia,
      historia, plan, programa, crédito, préstamo, bono, bonos, vigencia, duración, lapso, ciclo, trayectoria, carrera, acuerdo, concesión, antigüedad,
      servicio, vida, trabajo, suspensión, inhabilitación, sanción, guerra, proceso, garantía, residencia, espera, pausa, ausencia, después, antes,
      cerca, más, menos, dentro, partir, lo, largo, total, máximo, mínimo, promedio, media, alrededor, término, tras, cabo, investigación, gobierno`,
    at: 'a los',
    young:
      'bebé, bebés, niño, niña, niños, niñas, menor, hijo, hija, hijos, hijas, hermanos, hermanas, menores, lactante, nieto, nieta, cachorro, cachorros, ternero, gemelos, gemelas',
    has: 'tiene, tenía, tenga, cumple, cumplió, cumplirá, cumplía',
  },
  captions: 'foto, fotos, fotografía, imagen, archivo',
  determiners: 'el, los, las, la, estos, estas, esos, esas, aquellos, aquellas, sus, mis, nuestros',
  occasions: `
    partido, partidos, final, finales, semifinal, semifinales, duelo, encuentro, carrera, elección, elecciones, votación, votaciones, comicios, referendo, referéndum, consulta, balotaje, reunión, reuniones, cumbre, audiencia, sesión, debate, conversaciones, negociaciones, conferencia, ceremonia, concierto, festival, desfile, funeral, boda, lanzamiento, mitin, marcha, manifestación, manifestaciones, protesta, protestas, huelga, paro, visita, subasta, discurso, juicio, plazo, sorteo, estreno, misa, jornada, etapa, clásico, derbi`,
  results: `
    decisión, decisiones, fallo, veredicto, sentencia, ataque, ataques, atentado, atentados, accidente, accidentes, incendio, incendios, sismo, terremoto, temblor, muerte, muertes, asesinato, asesinatos, tiroteo, derrota, derrotas, victoria, triunfo, detención, detenciones, arresto, dimisión, renuncia, redada, explosión, explosiones, incidente, incidentes, anuncio, violencia, disturbios, tormenta, inundación, inundaciones, apagón, masacre, matanza, golpe, fracaso, derrumbe, rechazo, condena, absolución, declaraciones, secuestro, avalancha, tragedia, naufragio, bombardeo, bombardeos, choque`,
  negations: `
    no, nunca, nadie, ningún, ninguno, ninguna, nada, tampoco, jamás`,
  lasting: `
    duró, duraron, permaneció, permanecieron, siguió, siguieron, continuó, continuaron, ardió, vivió, vivieron, esperó, esperaron, trabajó, trabajaron, quedó`,
  participles: `
    ído, ída, ídos, ídas, =visto, =vista, =vistos, =roto, =rota, =vuelto, =vuelta, =vueltos, =dicho, =cubierto, =cubierta, =descubierto, =descubierta, ado, ada, ados, adas, ido, ida, idos, idas, uesto, uesta, uestos, uestas, crito, crita, =muerto, =muerta, =muertos, =muertas, =hecho, =hecha, =hechos, =abierto, =abierta`,
  shortestVerb: 4,
  occurs:
    'celebrará, celebrarán, realizará, realizarán, lugar, jugará, disputará, empezará, comenzará, decidirá, definirá',
  notOwners: 'partir, antes, después, noche, tarde, mañana, madrugada, luego',
  nounNext: 'un, una, del, al, en, con',
  perfect: 'es, son',
  sequels: 'tras, después',
  preludes: 'antes',
  sooner: 'adelantado, adelantada, adelantó, adelantaron',
  moves:
    'aplazado, aplazada, aplazó, aplazaron, pospuso, pospuesto, pospuesta, postergado, postergada, postergó, trasladado, trasladada, trasladó, movido, movida, movió, retrasado, retrasada, retrasó, adelantado, adelantada, adelantó, reprogramado, reprogramada, reprogramó',
  movesTo: 'al, a, hasta',
  callsWith:
    'llamó, llamaron, llama, llaman, llamado, llamada, invita, invitan, invitó, invitaron, exhorta, exhortan, exhortó, exhortaron, insta, instan, instó, instaron',
  calls:
    'convocó, convocaron, convoca, convocan, convocado, convocada, convocados, convocadas, programado, programada, programados, programadas, previsto, prevista, previstos, previstas',
  callsTo: 'a, para',
  infinitiveEndings: 'ar, er, ir, se',
  sequelEndings: 'ar, er, ir',
  takesTo:
    'pretende, pretenden, desea, desean, busca, buscan, intenta, intentan, piensa, piensan, necesita, necesitan, amenaza, amenazan, planea, planean, confía, confían, aspira, aspiran, propone, proponen, promete, prometen, tiene, tienen, tenemos, hay, prevé, prevén, procura, procuran, ansía, ansían, rechaza, rechazan, trata, tratan, acepta, aceptan, ofrece, ofrecen, proyecta, proyectan, jura, juran',
  movesFrom: 'de, del, desde',
  countLeads: 'a, de, por, para, y, o, entre',
  countedEndings: 's',
  supposes: `
    debe, deben, debería, deberían, deberá, puede, pueden, podría, podrían, parece, parecen, habría, habrían`,
  haves: 'haber, haberse, habría, habrían',
  beings: 'ser, estar, quedar',
  outcomes: 'ganar, perder, vencer, derrotar, empatar, morir, caer, sufrir, fracasar, superar, golear',
  counting: 'emplea, emplean, empleaba, alberga, albergan, acoge, cuenta, suma, suman, supera',
  sensed: 'ver, verse',
  suffered: `
    hombre, hombres, mujer, mujeres, niño, niña, niños, joven, jóvenes, sospechoso, sospechosos, conductor, víctima, víctimas, detenido, detenida, detenidos, herido, herida, heridos, muerto, muerta, muertos, asesinado, asesinada, acusado, acusada, robado, robada, robados, destruido, destruida, dañado, dañada`,
  abilities: 'fracaso, intento, intentos, negativa, incapacidad, esfuerzo, esfuerzos',
}
