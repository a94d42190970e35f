// Usage of EFE and Europa Press; the function words: any grammar. Compiled by hand, from general knowledge.
import type { NameRows } from '../../annotate/names'

/** Words that help to find names: Spanish. */
export const spanishNames: NameRows = {
  twoFamilies: true,
  honorifics:
    'señor, señora, sr, sra, don, doña, d, dr, dra, doctor, doctora, rey, reina, príncipe, princesa, papa, cardenal, obispo, arzobispo, monseñor, fray, sor, infanta',
  roles: `
    presidente, presidenta, expresidente, expresidenta, vicepresidente, vicepresidenta, primer, primera, ministro, ministra, exministro, exministra, canciller, secretario, secretaria, portavoz, vocero, vocera, jefe, jefa, líder, alcalde, alcaldesa, diputado, diputada,
    senador, senadora, gobernador, gobernadora, embajador, embajadora, director, directora, rector, rectora, consejero, consejera, delegado, delegada, general, coronel, capitán, comandante, comisario, juez, jueza, fiscal, abogado,
    abogada, magistrado, magistrada, entrenador, entrenadora, técnico, seleccionador, delantero, portero, defensa, jugador, jugadora, tenista, piloto, campeón, campeona, actor, actriz, cantante, escritor, escritora, cineasta,
    investigador, investigadora, profesor, profesora, economista, analista, experto, experta, candidato, candidata, opositor, opositora, activista, periodista, empresario, empresaria, mandatario, mandataria, dirigente`,
  fieldRoles:
    'ministro, ministra, exministro, exministra, secretario, secretaria, consejero, consejera, viceministro, viceministra',
  speakerRoles: 'portavoz, vocero, vocera',
  officeHeads:
    'ministerio, secretaría, subsecretaría, consejería, viceministerio, dirección, comisión, subdirección, superintendencia, inspección, concejalía',
  branches: 'oficina, departamento, agencia, servicio, instituto, autoridad, comité, gerencia, centro, gabinete',
  placeRoles: 'alcalde, alcaldesa, gobernador, gobernadora, intendente, intendenta, obispo, arzobispo',
  sayings: `
    dijo, dice, declaró, declara, afirmó, afirma, añadió, añade, agregó, agrega, explicó, explica, señaló, señala, indicó, indica, aseguró, asegura, anunció, anuncia, subrayó, manifestó, destacó, destaca, comentó, sostuvo,
    precisó, recordó, insistió, advirtió, advierte, criticó, reconoció, según`,
  bareNouns:
    'forma, manera, nuevo, inmediato, acuerdo, momento, modo, hecho, parte, antemano, hoy, ayer, cara, emergencia',
  placeOpeners:
    'calle, avenida, plaza, paseo, estadio, lago, golfo, isla, islas, cerro, volcán, puente, puerto, aeropuerto, laguna, estrecho, bahía, sierra, parque',
  ofHeads: `
    banco, ministerio, tribunal, corte, consejo, partido, universidad, unión, federación, asociación, agencia, comité, organización, asamblea, cámara, comisión, instituto, movimiento, frente, sociedad, grupo, sindicato,
    confederación, autoridad, dirección, caja, escuela, hospital, museo, academia, fundación, liga, oficina, centro, congreso, junta, audiencia, fiscalía, fuerzas`,
  heads: `
    banco, ministerio, tribunal, corte, consejo, partido, universidad, unión, federación, asociación, agencia, comité, organización, asamblea, cámara, comisión, instituto, movimiento, frente, senado, sociedad, grupo, sindicato, confederación,
    autoridad, hospital, museo, fundación, liga, congreso, junta, audiencia, fiscalía, policía, guardia, ejército`,
  closes:
    'nacional, federal, supremo, suprema, constitucional, general, municipal, regional, provincial, internacional, mundial, central, electoral, socialista, popular, comunista, judicial, militar, civil, europeo, europea',
  given:
    'josé, jesús, maría, ángel, luis, carlos, antonio, manuel, miguel, juan, javier, fernando, alberto, ignacio, andrés, joaquín, raúl, óscar, víctor, martín, nicolás, tomás, sebastián, germán, hernán, ramón, césar, héctor, agustín, félix, inés, mónica, sofía, lucía, verónica, concepción, ángela, begoña',
  bodyNouns: `empresa, compañía, firma, petrolera, aerolínea, eléctrica, minera, constructora, consultora, farmacéutica, tecnológica, automotriz, cerealera, cervecera, editorial, emisora, televisora, naviera, aseguradora, financiera, distribuidora, startup, cadena, diario, periódico, semanario, revista, portal, sindicato, ong, cooperativa, filial, fabricante, operadora, plataforma, equipo`,
  particles: 'de, del, la, las, los, y',
  openers: `
    el, la, los, las, lo, un, una, unos, unas, él, ella, ellos, ellas, se, su, sus, este, esta, estos, estas, ese, esa, esto, eso, aquel, en, a, al, de, del, con, sin, por, para, sobre, tras, entre, desde, hasta, hacia, contra, según, ante, bajo, durante, mediante, y, e, o,
    pero, sino, aunque, porque, si, que, quien, cuando, como, donde, cual, más, menos, muy, así, también, además, entonces, luego, ya, aún, todavía, siempre, nunca, no, ni, todo, todos, toda, todas, dos, tres, cuatro, cinco, varios, varias, algunos, algunas,
    otros, otras, ayer, hoy, mañana, nuestro, nuestra, mi, mis, yo, nosotros, hay, es, fue, ha, han, tampoco, mientras, cada, ambos, ambas`,
  demonyms: `
    español, española, españoles, británico, británicos, estadounidense, estadounidenses, ruso, rusa, rusos, alemán, alemana, alemanes, italiano, italianos, francés, francesa, franceses, chino, china, chinos, argentino, argentina, mexicano, mexicana,
    venezolano, venezolanos, colombiano, colombianos, peruano, chileno, cubano, ucraniano, ucranianos, israelí, israelíes, palestino, palestinos, europeo, europeos`,
  calendar:
    'lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre',
  the: 'el, la, los, las',
  a: 'un, una',
  contracted: 'al, del',
  of: 'de, del',
  and: 'y, e',
  clauses: 'que, quien, cuyo, es, era, fue, ha, había, será, son',
  in: 'en',
  from: 'desde',
  to: 'a, hacia',
  by: 'por',
  with: 'con',
  for: 'para',
  against: 'contra',
  prepositions: 'hasta, cerca, tras, ante, al',
}
