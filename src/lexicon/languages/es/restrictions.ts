// Words of restrictions in Spanish, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const spanishRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    nadie, ningun, ninguno, ninguna, tampoco, prohibid*, abstenerse, abstenganse, abstengan, abstenga, eviten, evite, evitad, evitemos,
    dejar de, dejen de`,
  // publishing, in general words
  f: `
    circule, circulen, circulara, circulase, difund*,
    impreso, impresa, impresion, usad, emplee*, postear, postee*, suban, suba, subid, subido, cuelguen, colgado, colgad, poner en linea,
    en internet, salga, salgan, saldra, aparec*, aparezca*, lanzar, lancen, liberar, liberen, saquen, saque, repart*, pasar, pasen,
    adelantar, adelanten, desvelar, desvelen, filtrar, filtren, filtre, destripar, mencionar, mencionen, decir, digan, hacer uso,
    hagan uso, uso de, redes sociales, medio alguno, ningun medio, edicion digital, salga de la sala, de la sala, avanzar, avancen,
    trascender, trascienda, contar, cuenten`,
  // before, until, from
  p: `
    previo a, previamente, con anterioridad a, como muy pronto, mientras, en tanto, en tanto no, durante, tras, una vez`,
  // secrecy
  c: `
    en confianza, fuera de microfono, sin atribucion, sin atribuir, no citar, solo contexto, como contexto, para contexto, trasfondo,
    uso interno, para uso interno, de uso interno, solo para ustedes, solo para sus ojos, discrecion, silencio, apagon informativo,
    bloqueo informativo, para ustedes, entre nosotros, bajo embargo, con embargo, embargue, sellad*, bajo sello, lacrado, clasificad*,
    privilegiad*, privad*, restringid*, bajo llave, a puerta cerrada, para su conocimiento, para su informacion, a titulo informativo,
    anonimato`,
  // withdrawing, and why
  i: `
    retractacion, anul*, supresion, quitar, quiten, quitenlo, quitad, bajar, bajen, bajenlo, tiren, a la basura, destruy*, revoq*,
    dejar sin efecto, sin validez, no valido, hagan caso omiso, haga caso omiso, caso omiso, no tengan en cuenta, no tomar en cuenta,
    olvid*, reemplaz*, sustitu*, reposicion, falsedad, por error, por equivocacion, equivocadamente, fabricad*,
    retiren de, dejen de usar, de sus webs`,
  // holding back
  l: `
    mantengan, mantenga, aparcar, aparquen, aparcad*, pospon*, posterg*, pospuest*, en suspenso, aun no, en la nevera, en stand by,
    paralizad*`,
  // unfinished, or ahead of time
  r: `
    esbozo, bosquejo, boceto, primera version, version preliminar, sin editar, no editad*, sin corregir, no corregid*, sin revisar,
    no revisad*, bruto, no definitiv*, no es definitivo, sin aprobar, no aprobad*, pendiente de aprobacion, pendiente de revision,
    no autorizad*, documento de trabajo, version de trabajo, en elaboracion, en proceso, en preparacion, inacabad*, sin terminar,
    adelanto, adelantad*, anticipad*, por adelantado, por anticipado, de antemano, con antelacion, con anticipacion, ejemplar de cortesia,
    prueba de imprenta`,
  // events that a release waits for, and their end
  g: `
    discurso, sentencia, fallo, veredicto, votacion, voten, vote, sesion, ceremonia, gala, entrega, cinta, inauguracion, inaugure,
    apertura, puertas, abran, abran las puertas, escenario, pitido, saque inicial, termine, terminen, finalice, finalicen, concluya,
    concluyan, acabe, acaben, aterrice, lectura, leido, leida, funeral, sorteo, estreno, firma, firmado, junta, pleno, descubra`,
  // accepting a condition
  a: `
    se compromete, se comprometen, compromete a, comprometen a, al recibir, al aceptar, al abrir, recepcion, a condicion, condicion de,
    con la condicion, acepta, aceptan, bajo compromiso, compromiso de`,
  // parts and details of a story that may be withheld
  W: `
    nombre, nombres, identidad, foto, fotos, rostro, rostros, parrafo, parrafos, pasaje, frase, detalles`,
  // word from the sender, and who must be told first
  C: `
    avisemos, avisaremos, les avisemos, hasta aviso, nuevo aviso, llamemos, llamada, nuestra llamada, les llamemos, visto bueno, luz verde,
    familiares, familia, allegados, orden en contrario`,
}
