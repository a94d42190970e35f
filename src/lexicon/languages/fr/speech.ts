// Verbs and frames: usage of agencies (AFP, Belga); the function words: any grammar of French.
import type { Speech } from '../../annotate/speech'

/** Words that help to find statements: French. */
export const frenchSpeech: Speech = {
  // The forms: finite; participle; gerund.
  paradigms: [
    'ger: ge|geait|gent|geaient|gea|gera, gé, geant',
    'cer: ce|çait|cent|çaient|ça|cera, cé, çant',
    'er: e|ait|ent|aient|a|era, é, ant',
    'ir: it|issait|issent|issaient, i, issant',
  ],
  verbs: [
    { force: 'assertion', takes: 'pronoun', verbs: 'confirmer, annoncer, révéler/révèle|révélait/révélé/*' },
    {
      force: 'assertion',
      takes: 'speech',
      verbs: `
        détailler, compléter/complète|complétait/complété/*, renchérir/renchérit|renchérissait/renchéri/*, rétorquer, répliquer, riposter, nuancer, analyser, décrire/décrit|décrivait/décrit/*, alerter, répéter/répète|répétait/répété/*, prévoir/prévoit|prévoyait/prévu/*,
        */se réjouit|se réjouissait|se félicite|se félicitait|se souvient|se souvenait|se défend|se défendait|s'inquiète|s'inquiétait|sourit/félicité|réjoui|inquiété|défendu|félicitée|réjouie|inquiétée|défendue/*`,
    },
    { force: 'denial', takes: 'pronoun', verbs: 'nier, démentir/dément|démentait/démenti/*' },
    { force: 'assertion', takes: 'speech that work', sure: 97, verbs: 'écrire/écrit|écrivait|écrivent/écrit/écrivant' },
    {
      force: 'assertion',
      takes: 'speech that whether',
      sure: 97,
      verbs: `
        dire/dit|disait|disent|disaient/dit/disant, déclarer, affirmer, ajouter, expliquer, indiquer, préciser, annoncer, assurer,
        estimer, souligner, confier, raconter, rapporter, noter, poursuivre/poursuit|poursuivait/poursuivi/poursuivant,
        conclure/conclut|concluait/conclu/concluant, répondre/répond|répondait|répondent/répondu/répondant, relever/relève|relevait/relevé/relevant`,
    },
    {
      force: 'assertion',
      takes: 'speech that thing',
      verbs: `
        insister, rappeler/rappelle|rappelait|rappellent/rappelé/rappelant, reconnaître/reconnaît|reconnaissait/reconnu/reconnaissant, admettre/admet|admettait/admis/admettant,
        confirmer, révéler/révèle|révélait/révélé/révélant, soutenir/soutient|soutenait/soutenu/soutenant, prétendre/prétend|prétendait/prétendu/prétendant, commenter, témoigner, tweeter, réagir/réagit|réagissait/réagi/réagissant, marteler/martèle|martelait/martelé/martelant,
        prévenir/prévient|prévenait/prévenu/prévenant, avertir, redouter, observer, constater, regretter, déplorer, résumer`,
    },
    {
      force: 'assertion',
      takes: 'speech that',
      verbs: `
        faire savoir/fait savoir|fit savoir|faisait savoir|font savoir|firent savoir/fait savoir/faisant savoir, faire valoir/fait valoir|fit valoir|faisait valoir|font valoir/fait valoir/faisant valoir,
        faire remarquer/fait remarquer|fit remarquer|faisait remarquer|font remarquer/fait remarquer/faisant remarquer, faire observer/fait observer|fit observer|faisait observer|font observer/fait observer/faisant observer,
        laisser entendre/laisse entendre|laissa entendre|laissait entendre/laissé entendre/laissant entendre`,
    },
    {
      force: 'assertion',
      takes: 'thing',
      verbs:
        'faire part/fait part|fit part|faisait part|font part/fait part/faisant part, faire état/fait état|fit état|faisait état|font état/fait état/faisant état',
      with: "de, d', du, des",
    },
    {
      force: 'assertion',
      takes: 'speech quoted',
      sure: 85,
      verbs:
        'lancer, lâcher, soupirer, ironiser, plaisanter, glisser, tonner, trancher, fulminer, souffler, clamer, scander, désoler, indigner, insurger, exclamer, alarmer, émouvoir/émeut|émouvait|émeuvent/ému/*',
    },
    {
      force: 'commissive',
      takes: 'thing',
      verbs: 'promettre/promet|promettait|promettent/promis/promettant, menacer, refuser, accepter, jurer',
      with: "de, d'",
    },
    { force: 'assertion', takes: 'that', sure: 85, verbs: 'publier, poster' },
    {
      force: 'denial',
      takes: 'speech that thing',
      verbs:
        'démentir/dément|démentait/démenti/démentant, nier, rejeter/rejette|rejetait/rejeté/rejetant, contester, réfuter',
    },
    {
      force: 'directive',
      takes: 'speech that thing asked',
      verbs:
        'exiger, réclamer, demander, ordonner, recommander, suggérer/suggère|suggérait/suggéré/suggérant, proposer, plaider',
    },
    {
      force: 'directive',
      takes: 'thing hearer-to',
      verbs: 'appeler/appelle|appelait|appellent/appelé/appelant',
      with: 'à, au',
    },
    {
      force: 'directive',
      takes: 'speech hearer asked',
      verbs:
        'appeler/appelle|appelait|appellent/appelé/appelant, exhorter, encourager/encourage|encourageait|encouragent/encouragé/encourageant, inciter',
      sure: 85,
    },
    { force: 'assertion', takes: 'speech nobody', verbs: '*/a-t-on appris|apprend-on|indique-t-on' },
    { force: 'question', takes: 'speech whether', verbs: "interroger, s'interroger" },
    {
      force: 'commissive',
      takes: 'speech that',
      verbs: 'promettre/promet|promettait/promis/promettant, menacer, jurer',
    },
    {
      force: 'evaluation',
      takes: 'speech thing',
      verbs: 'saluer, condamner, dénoncer, critiquer, féliciter, fustiger',
    },
    {
      force: 'assertion',
      takes: 'that',
      sure: 75,
      verbs: 'croire/croit|croient/cru/*, penser, espérer/espère|espèrent/espéré/*, juger',
    },
    {
      force: 'evaluation',
      takes: 'thing accused',
      verbs: 'accuser, reprocher, blâmer',
    },
    { force: 'assertion', takes: 'names quoted', verbs: 'qualifier, traiter' },
  ],
  refusals: [
    {
      verbs: 'écrire/écrit|écrivait|écrivent/écrit/écrivant',
      things:
        '", roman, romans, livre, livres, chanson, chansons, pièce, poème, poèmes, scénario, essai, biographie, ouvrage, opéra, nouvelle, tube, titre, album, paroles, musique, film',
    },
    { verbs: 'condamner', things: '>, à, an, ans, mois, prison, réclusion, amende, perpétuité' },
    {
      verbs: 'accuser',
      things: 'retard, réception, coup, fatigue, baisse, recul, perte, pertes, poids, déficit, écart',
    },
    { verbs: 'ajouter', things: '*' },
    {
      verbs: 'conclure/conclut|concluait/conclu/concluant, poursuivre/poursuit|poursuivait/poursuivi/poursuivant',
      things: '*',
    },
    {
      verbs: 'rapporter',
      things: 'médaille, médailles, trophée, titre, point, points, argent, million, millions, euros',
    },
    {
      verbs: 'assurer',
      things:
        'victoire, service, intérim, titre, qualification, promotion, fonction, fonctions, maintien, spectacle, permanence, sécurité, arrières',
    },
    { verbs: 'saluer', things: 'public, foule, supporters, spectateurs, famille' },
    { verbs: 'noter', things: '#' },
    {
      verbs: 'rappeler/rappelle|rappelait|rappellent/rappelé/rappelant',
      things:
        '#, @, produits, lots, véhicules, voitures, jouets, modèles, médicament, médicaments, instruments, diplomates, joueur, joueurs, ambassadeur, ambassadrice, équipe, sélection',
    },
    {
      verbs: 'appeler/appelle|appelait|appellent/appelé/appelant',
      things: 'téléphone, secours, rescousse, barre, aide, tribune, table, poste, gouvernement, drapeaux',
    },
  ],
  sources: [
    { side: 'after', phrases: "selon, d'après, D'après, aux yeux de, de source, de l'avis de, aux dires de" },
    { side: 'cited', phrases: 'citant, sur la foi de' },
  ],
  words: {
    determiners:
      "le, la, les, l', un, une, des, du, ce, cette, ces, cet, plusieurs, deux, trois, quatre, cinq, aucun, aucune, chaque, quelques",
    possessives: 'son, sa, ses, leur, leurs, notre, nos, mon, ma',
    hearers: 'à, au, aux, de, des, du',
    askedFor: 'à, au, aux',
    partitives: 'de, du, des',
    targeting:
      'attaque, attaques, taxe, taxes, rapport, loi, page, compte, publicité, campagne, message, messages, enquête, pression, vidéo, vidéos, débat',
    told: 'à, au, aux, auprès',
    outlets:
      'presse, employés, salariés, personnel, députés, clients, actionnaires, parents, journalistes, journaliste, journal, quotidien, agence, chaîne, radio, télévision, hebdomadaire, magazine, média, médias, reuters, afp, ap, bbc, cnn, bloomberg, figaro, monde, parisien',
    years: 'ans',
    media:
      'communiqué, entretien, message, lettre, tweet, interview, courriel, mail, vidéo, point, conférence, tribune, téléphone, note, telegram, facebook, twitter, instagram, tiktok, linkedin, youtube, whatsapp, bluesky, mastodon, threads, x, site, internet, web, sociaux, plateforme, réseau, réseaux, compte, chaîne',
    events: `visite, réunion, discours, débat, sommet, session, procès, audience, cérémonie, rencontre, déplacement, rapport, cours, occasion, marge, issue, presse,
      meeting, allocution, intervention, événement`,
    means: 'par, via',
    definites: "le, la, les, l'",
    makers:
      'constructeur, fabricant, marque, enseigne, distributeur, société, entreprise, groupe, producteur, importateur, chaîne, supermarché, laiterie, géant',
    senders: 'gouvernement, ambassade, État, armée, marine, syndicat, fédération',
    memories: `règle, règles, principe, principes, engagement, engagements, promesse, promesses, position, positions, danger, dangers, risque, risques, mise, mises, avertissement, parole, paroles, mots, droit, droits, loi, lois,
      texte, textes, arrêt, arrêts, décision, décisions, devoir, devoirs, objectif, objectifs, valeur, valeurs, leçon, leçons, fait, faits, rôle, besoin, soutien, appel, appels, exigence, exigences, consigne, consignes, accord,
      histoire, passé, année, années, jour, jours, souvenir, mémoire, mort, morts, victime, victimes, héros, guerre, grève, grèves, incendie, inondations, crise, drame, tragédie, attentat, attentats, combat, combats`,
    abstractEndings: 'tion, tions, sion, sions, ment, ments, ité, ités, ance, ances, ence, ences, isme, tude, esse',
    concretes: `navire, navires, bateau, bateaux, frégate, frégates, avion, avions, train, trains, bus, chars, hélicoptère, hélicoptères, flotte, équipage, délégué, délégués, négociateur, négociateurs,
      émissaire, émissaires, soldat, soldats, troupes, réservistes, bénévoles, volontaires, observateurs, médecins, agents, députés, représentant, représentants, militaires, marins, policiers`,
    goals: "de, d', du, des, au, aux, à, pour",
    causes: 'raison, cause, suite, après',
    infinitiveEndings: 'er, ir, dre, ttre',
    circumstances: 'sur, dans, lors, devant, pendant, après, avant',
    prepositions:
      "de, d', des, du, à, au, aux, en, dans, par, pour, sur, sous, avec, sans, contre, chez, vers, entre, depuis, pendant, lors, après, avant, devant, auprès, via",
    objectPronouns: "le, l'",
    clitics: "se, s', lui, leur, me, m', y",
    bounds: "jusqu', jusque, dès, depuis, avant, après, entre, d'ici",
    holderEndings: 'ministre, président, présidente, chancelier, chancelière, premier, pape, monarque',
    charges: "de, d', du, des, pour",
    neuters: 'cela, ceci, ça, tout',
    pronouns: 'il, elle, ils, elles, on, nous, je, certains, beaucoup, plusieurs',
    he: 'il, lui',
    she: 'elle',
    they: 'ils, elles, eux',
    men: 'm, monsieur, roi, prince, pape',
    women: 'mme, madame, reine, princesse',
    both: 'ni',
    counts: 'deux, trois, quatre, cinq',
    by: 'par',
    witnesses:
      'police, autorités, ministère, ministre, président, rapport, source, sources, gouvernement, parquet, étude, sondage',
    ties: "de, d', des, du",
    likes: 'comme, ainsi que',
    indefinites: 'rien, peu, quelque, autant, cela, ceci, ça',
    chambers: 'assemblée, sénat, parlement, congrès, hémicycle, chambre, commission',
    envoys: 'porte-parole, groupe, rapporteur, chef, cheffe, délégué, représentant, élu',
    relatives: 'qui',
    auxiliaries: `a, ont, avait, avaient, est, sont, était, étaient, sera, seront, serait, seraient, aurait, auraient, doit, doivent, devait, devrait, peut,
      peuvent, pouvait, pourrait, va, vont, allait, faut, fallait, faudrait, être, fait`,
    passive: 'est, sont, était, étaient, été, être',
    negations: "ne, n', pas, jamais",
    adverbs:
      'aussi, également, ensuite, encore, déjà, toutefois, notamment, ainsi, alors, pas, jamais, cependant, en outre',
    adverbEndings: 'ment',
    and: 'et, ou, ni',
    conjunctions: 'et, mais, ou, car, or',
    subordinators: "que, qu', si, quand, lorsque, lorsqu', parce, puisque, comme, où, qui, dont, tandis, après",
    that: "que, qu'",
    whether: "si, s', comment, pourquoi, quand, où, quel, quelle",
    to: 'à',
    times: `lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, aujourd'hui, demain, janvier, février, mars, avril, mai, juin, juillet, août,
      septembre, octobre, novembre, décembre, matin, soir, midi`,
    labels: 'vidéo, direct, photos, portrait, analyse, reportage, entretien, chronologie, encadré',
    pluralEndings: 's, x',
    verbs: 'se, y, prend, prennent, reste, restent, met, vient, viennent, tient, tiennent, permet, permettra',
  },
  habits: { looseSubject: true },
}
