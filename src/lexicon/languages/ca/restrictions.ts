// Words of restrictions in Catalan, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const catalanRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    res, ningu, gens, tampoc, prohibeix*, queda prohibit, esta prohibit, abstenir-se, absteniu-vos, abstingueu-vos, s'abstinguin,
    abstenir, evit*, deixar de, deixeu de, deixin de, cessar, cesseu, aturar, atureu`,
  // publishing, in general words
  f: `
    imprim*, impressio, useu, usin, fer servir, feu servir, facin servir, emprar, empreu, emet*, emes, emesa, emissio, retransm*, difon*,
    difos, difosa, penj*, pengeu, pugeu, pujar, pujat, posar en linia, en linia, a internet, surti, surtin, surt, apareixer, aparegu*,
    llancar, llanceu, alliberar, allibereu, treure, tregueu, redistribu*, reparti*, passar, passeu,
    avancar, avanceu, desvelar, desveleu, filtrar, esmentar, fer us, xarxes socials, surti de la sala`,
  // before, until, from
  p: `
    abans, previ a, previament, com a molt aviat, mentre, en tant que, durant, despres, un cop, una vegada, tan bon punt, aixi que`,
  // secrecy
  c: `
    en confianca, en confidencia, fora de microfon, extraoficial*, sense atribucio, no atribuible, nomes context, com a context,
    per a context, rerefons, us intern, per a us intern, d'us intern, nomes per a vosaltres, nomes per als ulls, discrecio, silenci,
    sigil, apagada informativa, bloqueig informatiu, entre nosaltres, segellat*, sota segell, classificat*,
    privilegiat*, restringit*, sota clau, a porta tancada, per al vostre coneixement, a titol informatiu, per a informacio, anonimat`,
  // withdrawing, and why
  i: `
    retractacio, esborr*, supressio, treieu, despublic*, baixar, baixeu, descart*, llencar, llenceu, llencat,
    paperera, escombraries, matar, mateu, deixar sense efecte, sense efecte, queda sense efecte, sense validesa, nul·la, no valid,
    feu cas omis, fer cas omis, cas omis, no tenir en compte, no tingueu en compte, desestim*, oblid*, reemplac*, substitu*, fals, falsa,
    falsos, falses, falsedat, erroni*, per error, per equivocacio, incorrect*, fabricat*, inventat*,
    traieu, dels webs`,
  // holding back
  l: `
    retingu*, mantenir, manteniu, mantinguin, desar, a l'espera, aparc*, aparqueu, pausa, ajorn*, pospos*, difer*, demor*, endarrer*,
    encara no, a la nevera, en stand-by, paralitz*`,
  // unfinished, or ahead of time
  r: `
    esborrany*, esbos, esbossos, primera versio, versio preliminar, preliminar*, provisional*, sense editar, no editat*, sense corregir,
    no corregi*, sense revisar, no revisat*, brut, no definiti*, no es definitiu, no final, sense aprovar, no aprovat*, pendent,
    no autoritzat*, document de treball, versio de treball, en elaboracio, en proces, inacabat*, incomplet*, per acabar, avancament,
    anticipat*, per avancat, per endavant, amb antelacio, a l'avancada, d'antuvi, previ, proves sense corregir, proves d'impremta`,
  // events that a release waits for, and their end
  g: `
    discurs, sentencia, veredicte, votacio, sessio, cerimonia, gala, lliurament, cinta, inaugur*, obertura, portes, obrin, escenari,
    xiulet, acabi, acabin, finalitzi, conclogui, llegit, funeral, sorteig, estrena, signatura`,
  // accepting a condition
  a: `
    us comprometeu, es compromet, en rebre, en acceptar, en obrir, a condicio, condicio que, accepteu`,
  // parts and details of a story that may be withheld
  W: `
    nom, noms, identitat, foto, fotos, rostre, paragraf, paragrafs, passatge, frase, detalls`,
  // word from the sender, and who must be told first
  C: `
    avisem, trucada, vistiplau, llum verda, familia, familiars`,
}
