// Words of restrictions in Spanish, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const spanishRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    nadie, ningun, ninguno, ninguna, tampoco, no se puede, no debe, no deben, no se debe, prohibid*, queda prohibido, esta prohibido,
    no esta permitido, no se permite, no permitido, no autorizado, abstenerse, abstenganse, abstenerse de, abstengan, abstenga,
    rogamos se abstengan, eviten, evite, evitad, evitemos, dejar de, dejen de, cesar, cesen, cese, paren, detengan, en ningun caso`,
  // publishing, in general words
  f: `
    impreso, impresa, impresion, usad, emplee*, postear, postee*, suban, suba, subid, subido, cuelguen, colgado, colgad, poner en linea,
    en internet, poner online, salga, salgan, saldra, aparec*, aparezca*, lanzar, lancen, liberar, liberen, saquen, saque, repart*, pasar,
    pasen, hacer circular, citen, citad*, nombrar, nombren, informe sobre, escribir, escriban`,
  // before, until, from
  p: `
    antes de que, hasta que, hasta el, hasta despues de, previo a, previamente, con anterioridad a, no antes de, como muy pronto,
    lo antes, mientras, en tanto, en tanto no, durante, tras, solo despues, una vez, una vez que, tan pronto como, en cuanto, cuando,
    desde las, a contar de, con efecto desde, a la espera de, pendiente de, al termino de`,
  // secrecy
  c: `
    estrictamente confidencial, alto secreto, maximo secreto, en confianza, bajo secreto, fuera de microfono, sin atribucion,
    sin atribuir, no citar, solo contexto, como contexto, para contexto, trasfondo, uso interno, para uso interno, de uso interno,
    solo para ustedes, solo para sus ojos, discrecion, silencio, apagon informativo, bloqueo informativo, guardar silencio, para ustedes,
    entre nosotros, bajo embargo, con embargo, embargue, sellad*, bajo sello, lacrado, clasificad*, privilegiad*, privad*, restringid*,
    secreto de sumario, bajo llave, a puerta cerrada, para su conocimiento, para su informacion, a titulo informativo,
    acuerdo de confidencialidad, anonimato`,
  // withdrawing, and why
  i: `
    retractacion, anul*, supresion, quitar, quiten, quitenlo, quitad, bajar, bajen, bajenlo, tiren, tirar a la basura, a la basura,
    destruy*, revoq*, dejar sin efecto, sin validez, no valido, hagan caso omiso, haga caso omiso, caso omiso, no tengan en cuenta,
    no tomar en cuenta, olvid*, reemplaz*, sustitu*, reposicion, falsedad, por error, por equivocacion, equivocadamente, fabricad*,
    inventad*, manipulad*, trucad*, bulo, engano, montaje, desmient*, desmintio, prueba, mensaje de prueba, esto es una prueba,
    no es cierto, no es cierta, infundad*, caducad*, superad*`,
  // holding back
  l: `
    mantengan, mantenga, aparcar, aparquen, aparcad*, pospon*, posterg*, pospuest*, en suspenso, aun no, en la nevera, en el congelador,
    en stand by, en standby, paraliz*, frenen, de momento, por el momento, por ahora, candado, no mover`,
  // unfinished, or ahead of time
  r: `
    esbozo, bosquejo, boceto, primera version, version preliminar, sin editar, no editad*, sin corregir, no corregid*, sin revisar,
    no revisad*, en bruto, bruto, no definitiv*, no es definitivo, sin aprobar, no aprobad*, pendiente de aprobacion,
    pendiente de revision, no autorizad*, documento de trabajo, version de trabajo, en elaboracion, en proceso, en preparacion, inacabad*,
    sin terminar, adelanto, adelantad*, anticipad*, por adelantado, por anticipado, de antemano, con antelacion, con anticipacion,
    ejemplar de cortesia, prueba de imprenta, pruebas sin corregir, para preparacion, para preparar, preparad*, planificacion,
    para planificacion, a efectos de planificacion, previsiones, prevision, nevera, sujeto a cambios`,
}
