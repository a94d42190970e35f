// Usage of ANP and Belga; the function words: any grammar. Compiled by hand, from general knowledge.
import type { NameRows } from '../../annotate/names'

/** Words that help to find names: Dutch. */
export const dutchNames: NameRows = {
  honorifics:
    'meneer, mevrouw, heer, dhr, mevr, mw, dr, drs, prof, professor, ir, ing, mr, koning, koningin, prins, prinses, paus, kardinaal, bisschop, pater',
  roles: `
    president, presidente, vicepresident, premier, vicepremier, oud-premier, minister, staatssecretaris, kanselier, bondskanselier, burgemeester, wethouder, gouverneur, commissaris, ambassadeur, woordvoerder, woordvoerster, voorzitter,
    partijleider, fractieleider, fractievoorzitter, leider, hoofd, lijsttrekker, kamerlid, senator, parlementslid, directeur, topman, topvrouw, bestuursvoorzitter, oprichter, generaal, kolonel, kapitein, rechter, officier, advocaat, advocate,
    hoofdredacteur, bondscoach, coach, trainer, spits, doelman, keeper, verdediger, middenvelder, wielrenner, schaatser, schaatsster, kampioen, kampioene, acteur, actrice, zanger, zangeres, regisseur, schrijver, schrijfster, onderzoeker,
    onderzoekster, hoogleraar, econoom, analist, deskundige, kandidaat, activist, activiste, journalist, journaliste`,
  fieldRoles: 'minister, staatssecretaris',
  roleEndings:
    'chef, leider, voorzitter, minister, woordvoerder, woordvoerster, directeur, directrice, baas, trainer, secretaris, president, coach, topman, topvrouw, bestuurder, commissaris, deskundige, econoom',
  officeHeads: 'ministerie, directie, departement, commissie, inspectie, directoraat, staatssecretariaat',
  branches: 'bureau, dienst, agentschap, instituut, autoriteit, afdeling, kantoor, raad, centrum',
  placeRoles: 'burgemeester, wethouder, gouverneur, bisschop, aartsbisschop',
  sayings:
    'zei, zegt, verklaarde, verklaart, meldde, meldt, vertelde, vertelt, stelde, stelt, liet, laat, benadrukte, waarschuwde, waarschuwt, reageerde, reageert, vindt, vond, noemde, noemt, schreef, schrijft, aldus, volgens',
  ofHeads:
    'partij, ministerie, bank, raad, universiteit, vereniging, bond, federatie, hof, kamer, stichting, orde, hogeschool, organisatie',
  heads: `
    partij, ministerie, bank, raad, universiteit, vereniging, bond, federatie, hof, kamer, stichting, hogeschool, organisatie, rechtbank, politie, marechaussee, brandweer, belastingdienst, autoriteit, spoorwegen, omroep, vakbond,
    dienst, instituut, museum, ziekenhuis, groep`,
  given: `
    willem, kees, henk, piet, joop, wim, ton, geert, maarten, marten, jeroen, bas, sjoerd, joost, pim, sem, bram, thijs, stijn, rob, ruud, rené,
    arjen, dick, frans, freek, gijs, guus, harm, jaap, jelle, jos, koen, lodewijk, matthijs, menno, michiel, rik, rutger, sander, siebe, tjeerd,
    hendrika, anke, annelies, carolien, corrie, els, fleur, floor, greet, hanneke, heleen, inge, janneke, jantje, josé, lieke, lies, maaike,
    margriet, marieke, marijke, marjan, marloes, mieke, nienke, nynke, renske, riet, roos, sanne, tineke, truus, willeke, sigrid, wiebe, sybrand`,
  particlesFollowGiven: true,
  bodyNouns: `bedrijf, concern, fabrikant, producent, keten, supermarktketen, luchtvaartmaatschappij, rederij, uitgeverij, verzekeraar, vakbond, krant, dagblad, weekblad, tijdschrift, omroep, zender, stichting, vereniging, coöperatie, dochterbedrijf, startup, start-up, club, bouwer, energiebedrijf, webwinkel`,
  particles: "van, de, der, den, het, 't, ter, ten, te, in, en",
  openers: `
    de, het, een, 't, hij, zij, ze, wij, we, jij, je, ik, u, men, zijn, haar, hun, ons, onze, deze, dit, die, dat, in, op, aan, bij, met, naar, van, voor, tegen, om, door, over, onder, tussen, sinds, tot, zonder, tijdens, volgens, na, uit, en, of, maar, want, dus,
    ook, nog, al, nu, dan, toen, daar, hier, er, als, omdat, wanneer, hoe, wat, wie, waar, waarom, geen, niet, meer, veel, enkele, alle, beide, vandaag, gisteren, morgen, twee, drie, vier, vijf, eerder, later, daarna, daarom, wel, zo, zowel, ondanks, vanwege, toch`,
  demonyms: `
    nederlandse, nederlander, nederlanders, belgische, belg, belgen, duitse, duitser, duitsers, franse, fransman, fransen, britse, brit, britten, amerikaanse, amerikaan, amerikanen, russische, rus, russen, poolse, pool, polen, italiaanse, italiaan,
    spaanse, spanjaard, chinese, chinees, chinezen, turkse, turk, turken, oekraïense, oekraïner, oekraïners, israëlische, israëliër, israëliërs, palestijnse, palestijn, palestijnen, iraanse, europese, vlaamse, friese, zeeuwse, limburgse, zweedse, deense, noorse`,
  calendar:
    'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, euro',
  the: 'de, het',
  a: 'een',
  of: 'van',
  and: 'en',
  clauses: 'die, dat, wie, is, was, heeft, had, wordt, werd',
  in: 'in',
  from: 'uit, vanuit',
  to: 'naar',
  by: 'door',
  with: 'met',
  for: 'voor',
  against: 'tegen',
  prepositions: 'bij, nabij, rond, richting, tot, over',
}
