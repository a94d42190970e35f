// Usage of AFP and Belga; the function words: any grammar. Compiled by hand, from general knowledge.
import type { NameRows } from '../../annotate/names'

/** Words that help to find names: French. */
export const frenchNames: NameRows = {
  townEndings: 'ie, lande, aine, tine, rique, ope, gne, sace, stan, jan, rée, quateur, nda',
  honorifics:
    'm, mm, mme, mmes, mlle, mlles, monsieur, madame, mademoiselle, maître, me, dr, docteur, professeur, pr, sœur, frère, père, abbé, mgr, monseigneur, cardinal, pape, roi, reine, prince, princesse, duc, duchesse',
  roles: `
    président, présidente, vice-président, vice-présidente, premier, première, ministre, ministres, secrétaire, chef, cheffe, chancelier, chancelière, député, députée, sénateur, sénatrice, maire, préfet, préfète, gouverneur,
    ambassadeur, ambassadrice, porte-parole, parole, directeur, directrice, patron, patronne, pdg, fondateur, fondatrice, général, colonel, capitaine, commandant, juge, procureur, procureure, avocat, avocate, entraîneur, entraîneure,
    sélectionneur, sélectionneuse, attaquant, attaquante, gardien, gardienne, défenseur, joueur, joueuse, champion, championne, acteur, actrice, chanteur, chanteuse, réalisateur, réalisatrice, écrivain, écrivaine, auteur, autrice,
    chercheur, chercheuse, professeure, économiste, analyste, expert, experte, candidat, candidate, leader, opposant, opposante, militant, militante, journaliste, commissaire, coordinateur, responsable`,
  fieldRoles: 'ministre, ministres, secrétaire',
  speakerRoles: 'parole',
  officeHeads: 'ministère, secrétariat, direction, commission, inspection, délégation',
  branches: 'office, bureau, agence, service, département, autorité, institut, comité, observatoire, centre',
  placeRoles: 'maire, préfet, préfète, gouverneur, gouverneure, évêque, archevêque',
  sayings: `
    dit, déclaré, déclare, affirmé, affirme, ajouté, ajoute, expliqué, explique, indiqué, indique, précisé, précise, annoncé, annonce, assuré, assure, estimé, estime, souligné, souligne, confié, raconté,
    rapporté, poursuivi, poursuit, conclu, conclut, répondu, répond, rappelé, rappelle, insisté, insiste, selon`,
  bareNouns: 'façon, manière, nouveau, concert, facto, suite, hier, force',
  placeOpeners:
    'rue, avenue, boulevard, quai, stade, lac, mont, golfe, île, îles, détroit, pont, col, aéroport, parc, gare',
  ofHeads: `
    banque, communauté, bourse, observatoire, ministère, cour, conseil, parti, université, union, fédération, association, agence, comité, organisation, assemblée, chambre, commission, tribunal, institut, mouvement, front, société, groupe,
    syndicat, confédération, haute, autorité, direction, caisse, école, hôpital, musée, théâtre, opéra, académie, fondation, ligue, office, centre`,
  heads: `
    banque, ministère, communauté, bourse, observatoire, autorité, cour, conseil, parti, université, union, fédération, association, agence, comité, organisation, assemblée, chambre, commission, tribunal, institut, mouvement, front, sénat, société, groupe, syndicat, confédération,
    autorité, école, hôpital, musée, fondation, ligue, rassemblement, gendarmerie, parquet, nationale`,
  closes: `
    national, nationale, nationaux, suprême, socialiste, communiste, républicain, républicaine, populaire, européen, européenne, fédéral, fédérale, constitutionnel, constitutionnelle, général, générale, municipal, municipale, régional, régionale,
    départemental, départementale, international, internationale, mondial, mondiale, central, centrale, judiciaire, électoral, électorale, correctionnel, correctionnelle, administratif, administrative, militaire, démocratique, libéral, libérale, olympique, civique, sanitaire, disciplinaire, spatial, spatiale, agricole, métropolitain, métropolitaine, paritaire, économique, social, sociale, travailliste, conservateur, ouvrier, ouvrière`,
  given: `
    andré, rené, françois, gérard, frédéric, éric, stéphane, sébastien, thierry, didier, jérôme, théo, matthieu, romain, rémi, rémy, régis, franck,
    grégory, hervé, kévin, loïc, mickaël, benoît, aurélien, baptiste, cédric, clément, édouard, émile, étienne, eugène, félix, jérémy, joël, léon,
    noël, raphaël, sylvain, françoise, hélène, valérie, stéphanie, céline, véronique, sandrine, cécile, chloé, élisabeth, élise, élodie, émilie,
    eugénie, fabienne, geneviève, ginette, inès, irène, jocelyne, josette, karine, laetitia, laure, léa, ludivine, marlène, mélanie, michèle,
    mireille, noémie, océane, pascale, raymonde, régine, solange, thérèse`,
  bodyNouns: `entreprise, compagnie, fabricant, constructeur, exploitant, opérateur, transporteur, armateur, éditeur, assureur, distributeur, enseigne, chaîne, filiale, start-up, startup, quotidien, hebdomadaire, journal, magazine, radio, coopérative, collectif, ensemble, club, ong, laboratoire, cabinet, studio`,
  particles: "de, du, des, la, l', d', et",
  openers: `
    le, la, les, l', un, une, des, du, de, d', il, elle, ils, elles, on, nous, vous, je, j', tu, ce, c', cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, mon, ma, mes, en, à, au, aux, dans, sur, sous, par, pour, avec, sans, chez, vers, entre, depuis,
    pendant, après, avant, contre, selon, et, ou, mais, donc, car, si, s', que, qu', qui, quand, comme, où, dont, plus, moins, très, ainsi, aussi, alors, puis, enfin, déjà, encore, toujours, jamais, aucun, aucune, tout, tous, toute, toutes,
    deux, trois, quatre, cinq, plusieurs, certains, certaines, quelques, hier, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, malgré, outre, parmi, lors, face, ici, là, cela, ne, n', y`,
  demonyms: `
    français, française, françaises, britannique, britanniques, américain, américaine, américains, russe, russes, allemand, allemande, allemands, italien, italienne, italiens, espagnol, espagnole, espagnols, chinois, chinoise, belge, belges,
    suisse, suisses, ukrainien, ukrainienne, ukrainiens, israélien, israélienne, israéliens, palestinien, palestiniens, iranien, iraniens, turc, turcs, polonais, polonaise, européen, européens, africain, africains, algérien, algériens, marocain, marocains,
    libanais, libanaise, syrien, syrienne, irakien, irakienne, égyptien, égyptienne, algérienne, marocaine, tunisien, tunisienne, libyen, libyenne,
    congolais, congolaise, sénégalais, sénégalaise, ivoirien, ivoirienne, malien, malienne, nigérien, nigérienne, nigérian, nigériane, burkinabè,
    camerounais, camerounaise, rwandais, rwandaise, éthiopien, éthiopienne, indien, indienne, pakistanais, pakistanaise, afghan, afghane, saoudien,
    saoudienne, japonais, japonaise, coréen, coréenne, vietnamien, vietnamienne, brésilien, brésilienne, argentin, argentine, mexicain, mexicaine,
    vénézuélien, vénézuélienne, colombien, colombienne, chilien, chilienne, canadien, canadienne, québécois, québécoise, australien, australienne,
    grec, grecque, portugais, portugaise, néerlandais, néerlandaise, suédois, suédoise, norvégien, norvégienne, danois, danoise, hongrois, hongroise,
    tchèque, roumain, roumaine, bulgare, serbe, croate, haïtien, haïtienne`,
  calendar:
    'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
  the: "le, la, les, l'",
  a: 'un, une',
  contracted: 'au, aux, du',
  of: "de, du, des, d'",
  and: 'et',
  clauses: "qui, que, qu', dont, où, est, était, sera, a, avait, sont, ont",
  in: 'à, en, au, aux, dans',
  from: 'depuis',
  to: 'vers',
  by: 'par',
  with: 'avec',
  for: 'pour',
  against: 'contre',
  prepositions: 'près, hors, sur, chez',
}
