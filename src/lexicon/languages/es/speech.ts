// Verbs and frames: usage of agencies (EFE, Europa Press); the function words: any grammar of Spanish.
import type { Speech } from '../../annotate/speech'

/** Words that help to find statements: Spanish. */
export const spanishSpeech: Speech = {
  // The forms: finite; participle; gerund.
  paradigms: [
    'car: ca|có|caron|caba|can, cado, cando',
    'ar: a|ó|aron|aba|an, ado, ando',
    'cer: ce|ció|cieron|cía|cen, cido, ciendo',
    'er: e|ió|ieron|ía|en, ido, iendo',
    'ir: e|ió|ieron|ía|en, ido, iendo',
  ],
  verbs: [
    { force: 'assertion', takes: 'pronoun', verbs: 'confirmar, anunciar, revelar' },
    {
      force: 'assertion',
      takes: 'speech',
      verbs: `
        prever/prevé|previó|previeron/previsto/*, avisar, replicar, apostillar, matizar, remarcar, puntualizar, resumir, calcular, vaticinar, pronosticar, exponer/expone|expuso|expusieron/expuesto/*, referir/refiere|refirió|refirieron/referido/*, exclamar, cuestionar, arremeter, garantizar, aseverar`,
    },
    {
      force: 'denial',
      takes: 'pronoun',
      verbs: 'negar/niega|negó|negaron/negado/*, desmentir/desmiente|desmintió|desmintieron/desmentido/*',
    },
    {
      force: 'assertion',
      takes: 'speech that work',
      sure: 97,
      verbs: 'escribir/escribe|escribió|escribieron/escrito/escribiendo',
    },
    {
      force: 'assertion',
      takes: 'speech that whether',
      sure: 97,
      verbs: `
        decir/dice|dijo|dijeron|decía|dicen/dicho/diciendo, afirmar, señalar, asegurar, explicar, añadir, agregar, indicar, declarar, manifestar/manifiesta|manifestó|manifestaron/manifestado/manifestando,
        informar, comentar, precisar, subrayar, destacar, sostener/sostiene|sostuvo|sostuvieron/sostenido/sosteniendo, apuntar, anunciar,
        expresar, relatar, reiterar, recalcar, enfatizar, concluir/concluye|concluyó/concluido/concluyendo`,
    },
    {
      force: 'assertion',
      takes: 'speech that thing',
      verbs: `
        recordar/recuerda|recordó|recordaron/recordado/recordando, reconocer/reconoce|reconoció|reconocieron/reconocido/reconociendo, admitir, confirmar, revelar, insistir, advertir/advierte|advirtió|advirtieron/advertido/advirtiendo, alertar,
        responder, contestar, opinar, considerar, estimar, denunciar, lamentar, resaltar, argumentar, alegar, aclarar, detallar, reportar, confesar/confiesa|confesó/confesado/confesando`,
    },
    {
      force: 'assertion',
      takes: 'speech that thing',
      verbs: `
        dar a conocer/da a conocer|dio a conocer|dieron a conocer|dan a conocer/dado a conocer/dando a conocer,
        poner de manifiesto/pone de manifiesto|puso de manifiesto/puesto de manifiesto/*`,
    },
    {
      force: 'assertion',
      takes: 'speech that',
      verbs: `
        hacer saber/hace saber|hizo saber|hicieron saber|hacen saber/hecho saber/haciendo saber, dejar claro/deja claro|dejó claro|dejaron claro/dejado claro/dejando claro,
        dar a entender/da a entender|dio a entender|dieron a entender/dado a entender/*`,
    },
    { force: 'assertion', takes: 'speech that quoted', verbs: 'observar, constatar' },
    { force: 'assertion', takes: 'that', verbs: 'mantener/mantiene|mantuvo|mantuvieron|mantienen/mantenido/*' },
    { force: 'assertion', takes: 'that', sure: 85, verbs: 'publicar, tuitear, postear' },
    {
      force: 'denial',
      takes: 'speech that thing',
      verbs: 'negar/niega|negó|negaron/negado/negando, rechazar, desmentir/desmiente|desmintió/desmentido/desmintiendo',
    },
    {
      force: 'directive',
      takes: 'speech that thing asked',
      verbs:
        'pedir/pide|pidió|pidieron/pedido/pidiendo, exigir, reclamar, ordenar, recomendar/recomienda|recomendó/recomendado/recomendando, proponer/propone|propuso/propuesto/proponiendo, solicitar',
    },
    {
      force: 'directive',
      takes: 'speech that thing hearer asked',
      verbs: 'llamar/llama|llamó|llamaron/llamado/llamando, instar, exhortar',
      sure: 85,
    },
    {
      force: 'assertion',
      takes: 'speech that quoted',
      sure: 85,
      verbs:
        'contar/cuenta|contó|contaron|contaba|cuentan/contado/contando, bromear, espetar, ironizar, sentenciar, zanjar, lanzar',
    },
    {
      force: 'commissive',
      takes: 'reference',
      verbs: 'declinar, rehusar, evitar',
      with: 'comentar, hacer comentarios, hacer declaraciones',
    },
    { force: 'question', takes: 'speech whether', verbs: 'preguntar' },
    { force: 'commissive', takes: 'speech that', verbs: 'prometer, amenazar' },
    { force: 'evaluation', takes: 'speech thing', verbs: 'criticar, condenar, elogiar, celebrar, felicitar' },
    {
      force: 'assertion',
      takes: 'that',
      sure: 75,
      verbs: 'creer/cree|creen|creía/*/*, pensar/piensa|piensan/*/*, esperar',
    },
    {
      force: 'evaluation',
      takes: 'thing accused',
      verbs: 'acusar, culpar, responsabilizar, reprochar',
    },
    { force: 'assertion', takes: 'names quoted', verbs: 'calificar, tildar, tachar' },
  ],
  refusals: [
    {
      verbs: 'escribir/escribe|escribió|escribieron/escrito/escribiendo',
      things:
        '", novela, novelas, libro, libros, canción, canciones, obra, poema, poemas, guion, guión, ensayo, biografía, ópera, cuento, cuentos, tema, álbum, letra, música, película',
    },
    { verbs: 'acusar', things: 'golpe, cansancio, recibo, impacto, desgaste, fatiga, esfuerzo' },
    { verbs: 'añadir, agregar, concluir/concluye|concluyó/concluido/concluyendo', things: '*' },
    {
      verbs: 'asegurar',
      things:
        'título, victoria, triunfo, clasificación, pase, plaza, puesto, permanencia, ascenso, medalla, futuro, suministro',
    },
    {
      verbs: 'celebrar',
      things:
        '#, gol, goles, tanto, tantos, cumpleaños, aniversario, boda, título, fiesta, elecciones, reunión, misa, sesión, juicio, audiencia',
    },
    { verbs: 'reclamar', things: 'título, trono, corona' },
    { verbs: 'apuntar', things: '#, gol, goles, tanto, tantos, arma, pistola, victoria' },
    { verbs: 'destacar', things: '#' },
    {
      verbs: 'llamar/llama|llamó|llamaron/llamado/llamando',
      things:
        'embajador, embajadora, cónsul, policía, bomberos, emergencias, ambulancia, estrado, madre, padre, puerta, filas',
    },
  ],
  sources: [
    { side: 'after', phrases: 'según, de acuerdo con, a juicio de, en palabras de, en opinión de' },
    { side: 'cited', phrases: 'citando a, citando' },
  ],
  words: {
    determiners:
      'el, la, los, las, un, una, unos, unas, este, esta, estos, estas, ese, esa, varios, varias, ambos, ambas, dos, tres, cuatro, cinco, otro, otra, algunos, todos, ningún',
    possessives: 'su, sus, nuestro, nuestra, mi',
    hearers: 'a, al',
    askedFor: 'a, al',
    infinitiveEndings: 'ar, er, ir, arse, erse, irse',
    targeting:
      'ataque, ataques, cuenta, cuentas, página, publicidad, anuncio, anuncios, inversión, confianza, mensaje, mensajes, presencia, campaña, vídeo, vídeos',
    told: 'a, al, ante',
    outlets:
      'prensa, empleados, trabajadores, diputados, clientes, accionistas, alumnos, padres, periodistas, periodista, periódico, diario, agencia, cadena, radio, televisión, revista, medios, reuters, afp, ap, bbc, cnn, bloomberg, efe, noticias',
    years: 'años',
    media:
      'comunicado, entrevista, mensaje, carta, tuit, rueda, conferencia, declaración, vídeo, nota, correo, electrónico, teléfono, escrito, comparecencia, telegram, facebook, twitter, instagram, tiktok, linkedin, youtube, whatsapp, bluesky, mastodon, threads, x, web, sitio, sociales, plataforma, red, redes, cuenta, canal, perfil',
    events: `visita, acto, reunión, mitin, discurso, debate, cumbre, sesión, juicio, evento, encuentro, ceremonia, informe, través, medio, margen, transcurso, curso,
      marco, intervención, audiencia, medios, prensa, término, inicio, salida`,
    means: 'por, vía, mediante, en',
    definites: 'el, la, los, las',
    circumstances: 'en, ante, durante, tras, mediante',
    prepositions:
      'de, del, a, al, en, con, por, para, sobre, contra, desde, hasta, entre, sin, tras, ante, durante, bajo, hacia, mediante, vía',
    objectPronouns: 'lo',
    clitics: 'se, le, les, lo, me, nos',
    bounds: 'hasta, desde, antes, entre, tras',
    holderEndings: 'ministro, ministra, presidente, presidenta, canciller, portavoz, vocero, vocera, papa',
    charges: 'de, del, por',
    neuters: 'esto, eso, ello, aquello, todo',
    pronouns: 'él, ella, ellos, ellas, nosotros, yo, quien, quienes, algunos, muchos, otros, ambos, ambas',
    he: 'él',
    she: 'ella',
    they: 'ellos, ellas',
    men: 'sr, señor, don, rey, príncipe, papa',
    women: 'sra, señora, doña, reina, princesa, ministra, presidenta, alcaldesa',
    both: 'tanto, ni',
    counts: 'dos, tres, cuatro, cinco',
    by: 'por',
    witnesses:
      'policía, autoridades, ministerio, ministro, informe, fuentes, gobierno, fiscalía, estudio, sondeo, expertos',
    ties: 'de, del',
    likes: 'como, según, tal como',
    pluralEndings: 's',
    labels: 'vídeo, directo, fotos, entrevista, análisis, perfil, cronología, fútbol, tenis',
    indefinites: 'nada, poco, algo, mucho, tanto, eso, esto, mismo',
    chambers: 'parlamento, congreso, senado, cámara, asamblea, pleno, hemiciclo, comisión, parlament',
    envoys: 'portavoz, grupo, bancada, líder, vocero, representante, delegado, coordinador, senador, diputado',
    relatives: 'quien, quienes, cual, cuales',
    auxiliaries: `es, son, era, eran, fue, fueron, será, serán, sería, ha, han, había, habían, haya, está, están, estaba, estaban, puede, pueden, podría, debe,
      deben, debería, hay, va, van, ser, estar, tiene, tienen`,
    passive: 'es, fue, fueron, será, sido, ser',
    negations: 'no, nunca',
    adverbs: 'también, además, luego, después, ya, aún, todavía, asimismo, así, no, nunca, entonces, hoy, ayer',
    adverbEndings: 'mente',
    and: 'y, e, o, u, ni',
    conjunctions: 'y, e, pero, o, ni, sino',
    subordinators: 'que, si, cuando, porque, aunque, mientras, donde, como, quien, cuyo, pues, tras',
    that: 'que',
    whether: 'si, cómo, cuándo, dónde, qué, quién, cuál',
    times: `lunes, martes, miércoles, jueves, viernes, sábado, domingo, hoy, ayer, mañana, enero, febrero, marzo, abril, mayo, junio, julio, agosto,
      septiembre, octubre, noviembre, diciembre, noche, tarde`,
    verbs:
      'dio, dieron, hicieron, dejó, dejaron, deja, pone, publicó, publicaron, se, hace, hizo, hacen, tuvo, tuvieron, vino, puso, llega, llegó, sigue, queda, permite, permitirá',
  },
  habits: { dropsSubject: true, looseSubject: true },
}
