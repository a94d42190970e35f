// Words of restrictions in Catalan, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const catalanRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    res, ningu, gens, tampoc, no es pot, no es poden, no s'ha de, no pot, no poden, no podra, no podran, prohibeix*, queda prohibit,
    esta prohibit, no esta permes, no es permet, no permes, no autoritza*, abstenir-se, absteniu-vos, abstingueu-vos, s'abstinguin,
    abstenir, evit*, deixar de, deixeu de, deixin de, cessar, cesseu, aturar, atureu, aturin, prou, en cap cas, sota cap concepte,
    de cap manera, sota cap circumstancia, en absolut`,
  // publishing, in general words
  f: `
    imprim*, impressio, useu, usin, fer servir, feu servir, facin servir, emprar, empreu, emet*, emes, emesa, emissio, retransm*, difon*,
    difos, difosa, penj*, pengeu, pugeu, pujar, pujat, posar en linia, en linia, a internet, surti, surtin, surt, apareixer, aparegu*,
    llancar, llanceu, alliberar, allibereu, treure, tregueu, redistribu*, reparti*, passar, passeu, comparti*, fer circular, reenvi*,
    citeu, citin, esment*, mencion*, anomen*, identific*, identifiqu*, reportar, escriure`,
  // before, until, from
  p: `
    abans, abans de, abans del, abans que, fins a, fins al, fins a les, fins que, fins despres de, previ a, previament, no abans de,
    com a molt aviat, mentre, mentre no, en tant que, durant, despres, despres de, nomes despres, un cop, una vegada, tan bon punt,
    aixi que, quan, des de, des del, des de les, a partir de les, a comptar de, a l'espera de, pendent de, en acabar, al final de,
    al comencament, en espera de, arran de`,
  // secrecy
  c: `
    estrictament confidencial, alt secret, en confianca, en confidencia, fora de microfon, extraoficial*, sense atribucio, no atribuible,
    nomes context, com a context, per a context, rerefons, us intern, per a us intern, d'us intern, nomes per a vosaltres,
    nomes per als ulls, discrecio, silenci, sigil, apagada informativa, bloqueig informatiu, guardar silenci, entre nosaltres,
    embargament, embargat*, sota embargament, segellat*, sota segell, classificat*, privilegiat*, restringit*, secret de sumari,
    sota clau, a porta tancada, per al vostre coneixement, a titol informatiu, per a informacio, anonimat, acord de confidencialitat`,
  // withdrawing, and why
  i: `
    retractacio, anul·l*, cancel·l*, esborr*, supressio, treieu, despublic*, baixar, baixeu, descart*, llencar, llenceu, llencat,
    llencar a la paperera, paperera, escombraries, matar, mateu, deixar sense efecte, sense efecte, queda sense efecte, sense validesa,
    nul·la, no valid, feu cas omis, fer cas omis, cas omis, no tenir en compte, no tingueu en compte, desestim*, oblid*, reemplac*,
    substitu*, fals, falsa, falsos, falses, falsedat, erroni*, per error, per equivocacio, incorrect*, fabricat*, inventat*, manipulat*,
    trucat*, engany, fals rumor, muntatge, desment*, missatge de prova, aixo es una prova, no es cert, infundat*, caducat*, superat*,
    desfasat*`,
  // holding back
  l: `
    retingu*, mantenir, manteniu, mantinguin, desar, a l'espera, aparc*, aparqueu, pausa, en pausa, ajorn*, pospos*, difer*, demor*,
    endarrer*, encara no, a la nevera, al congelador, en reserva, en stand-by, paralitz*, frenar, de moment, per ara, ara per ara,
    tancat amb clau, no toqueu`,
  // unfinished, or ahead of time
  r: `
    esborrany*, esbos, esbossos, primera versio, versio preliminar, preliminar*, provisional*, sense editar, no editat*, sense corregir,
    no corregi*, sense revisar, no revisat*, en brut, brut, no definiti*, no es definitiu, no final, sense aprovar, no aprovat*,
    pendent d'aprovacio, pendent de revisio, pendent, no autoritzat*, document de treball, versio de treball, en elaboracio, en proces,
    en preparacio, inacabat*, incomplet*, per acabar, avancament, anticipat*, per avancat, per endavant, amb antelacio, a l'avancada,
    d'antuvi, previ, proves sense corregir, proves d'impremta, per a preparacio, preparacio, preparat*, planificacio, per a planificacio,
    previsions, previsio, preescrit*, subjecte a canvis, maqueta, plantilla, inedit*, preestrena, de reserva`,
}
