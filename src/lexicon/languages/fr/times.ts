// Compiled from general knowledge: usage of AFP and French newspapers.
import type { TimeRow } from '../../annotate/time-row'

export const frenchTimes: TimeRow = {
  months: `
    janvier|janv=1, février|févr=2, mars=3, avril|avr=4, mai=5, juin=6, juillet|juil=7, août=8, septembre|sept=9,
    octobre|oct=10, novembre|nov=11, décembre|déc=12`,
  weekdays: 'lundi=1, mardi=2, mercredi=3, jeudi=4, vendredi=5, samedi=6, dimanche=7',
  numbers: `
    un|une=1, deux=2, trois=3, quatre=4, cinq=5, six=6, sept=7, huit=8, neuf=9, dix=10, onze=11, douze=12, quinze=15,
    vingt=20, trente=30, quarante=40, cinquante=50, soixante=60, cent=100, onze=11, treize=13, quatorze=14, seize=16, demi=0.5`,
  ordinals: `
    premier|première=1, deuxième|second|seconde=2, troisième=3, quatrième=4,
    xve=15, xvie=16, xviie=17, xviiie=18, xixe=19, xxe=20, xxie=21`,
  suffixes: 'er, e, ème',
  decadeSuffix: '',
  units: `
    seconde/secondes=S, minute/minutes=MIN, heure/heures=H, jour|journée/jours|journées=D, semaine/semaines=W,
    week-end/week-ends=WE, mois/mois=M, trimestre/trimestres=Q, an|année/ans|années=Y, décennie/décennies=DE, siècle/siècles=CE,
    semestre/semestres=HALF`,
  parts: 'matin|matinée=MO, midi=MI, après-midi=AF, soir|soirée=EV, nuit=NI',
  seasons: 'printemps=SP, été=SU, automne=FA, hiver=WI',
  days: `aujourd'hui|ce jour=0, hier=-1, avant-hier=-2, demain=1, après-demain=2`,
  relations:
    'dernier|dernière|derniers|dernières|passé|passée=-1, ce|cette|cet|ces=0, prochain|prochaine|prochains|prochaines=1',
  ago: 'il y a=-1, dans=1',
  references: `
    maintenant|actuellement|à présent|désormais=PRESENT_REF, récemment|autrefois|jadis|naguère=PAST_REF,
    bientôt|prochainement=FUTURE_REF, le quotidien|un quotidien|du quotidien|ce quotidien|son quotidien|leur quotidien=NONE`,
  modifiers: 'début=start, mi=mid, fin=end',
  bounds: `environ|près de|presque|quelque=approx, plus de|plus d'|au moins=more, moins de|moins d'|au plus=less`,
  often: `
    quotidiennement|chaque jour|tous les jours|par jour|quotidien|quotidienne=P1D, chaque semaine|par semaine=P1W, chaque mois|par mois=P1M,
    chaque saison|chaque année|par an|tous les ans|annuellement=P1Y,
    chaque week-end|tous les week-ends=XXXX-WXX-WE`,
  holidays: `noël=12-25, jour de l’an=01-01, fête nationale=07-14, toussaint|la toussaint=11-01, pâques=E0, lundi de pâques=E1,
    vendredi saint=E-2, mercredi des cendres=E-46, ascension|l'ascension=E39, pentecôte|la pentecôte=E49, lundi de pentecôte=E50,
    saint-sylvestre=12-31, assomption=08-15`,
  clock: 'h=HOURS, heures|heure=HOURS, gmt=Z',
  noon: 'midi=12, minuit=24',
  vague: 'plusieurs|quelques|de nombreuses|de nombreux=X',
  patterns: `
    WEEKDAY DAY/ORDINAL MONTH YEAR?
    DAY/ORDINAL MONTH YEAR?
    DAY/ORDINAL MONTH RELATION
    DAY/ORDINAL MONTH de RELATION année => UNIT:Y
    DAY/ORDINAL MONTH de l' année/an RELATION => UNIT:Y
    MONTH de RELATION année => UNIT:Y
    MONTH | et/à/ou | MONTH de l' année/an RELATION => UNIT:Y
    MONTH | et/à/ou | MONTH de RELATION année => UNIT:Y
    MONTH | et/à/ou | MONTH YEAR
    MONTH de l' année/an RELATION => UNIT:Y
    ISO/WEEKDAY/DAYS/CLOCK/YEAR/OFTEN/REFERENCE
    MOD? MONTH YEAR?
    MOD - MONTH YEAR?
    MONTH/WEEKDAY/ONE/SEASON RELATION
    DAY | au/et/- | DAY MONTH YEAR?
    DAY | et le | DAY MONTH YEAR?
    ORDINAL | au | DAY MONTH YEAR?
    MONTH | et | MONTH YEAR
    COUNT | à/ou | COUNT UNIT
    l' année YEAR
    ~l' année YEAR
    ORDINAL siècle => UNIT:CE
    ORDINAL - siècle => UNIT:CE
    le lendemain => RELATION:1 UNIT:D ANAPHORIC:1
    la veille => RELATION:-1 UNIT:D ANAPHORIC:1
    le même jour => RELATION:0 UNIT:D ANAPHORIC:1
    COUNT UNIT plus tard => AGO:1 ANAPHORIC:1
    BOUND? COUNT UNIT ~plus ~tôt/tard ~que/qu'
    COUNT UNIT auparavant => AGO:-1 ANAPHORIC:1
    au cours des COUNT RELATION UNIT
    des/les COUNT RELATION UNIT
    la nuit RELATION => PART:NI
    la nuit de WEEKDAY à WEEKDAY => PART:NI OFFSET:-1
    la nuit du WEEKDAY au WEEKDAY => PART:NI OFFSET:-1
    le/la MOD de l' année => RELATION:0 UNIT:Y
    le/la MOD de l' année RELATION => UNIT:Y
    MOD de l' année RELATION => UNIT:Y
    la MOD du mois RELATION => UNIT:M
    le/la MOD de la semaine RELATION => UNIT:W
    MOD d' année => RELATION:0 UNIT:Y
    la MOD du mois => RELATION:0 UNIT:M
    le/la MOD des années DECADE
    MOD des années DECADE
    ~au MOD des années DECADE
    ~des années DECADE
    l' année suivante => RELATION:1 UNIT:Y ANAPHORIC:1
    l' année précédente => RELATION:-1 UNIT:Y ANAPHORIC:1
    une demi - heure => COUNT:0.5 UNIT:H
    une demi - heure plus tard => COUNT:0.5 UNIT:H AGO:1 ANAPHORIC:1
    une demi - heure après => COUNT:0.5 UNIT:H AGO:1 ANAPHORIC:1
    ~pour/en YEAR
    WEEKDAY/DAYS/RELATION PART
    WEEKDAY/DAYS à CLOCK
    DAYS à NOON
    ~à/vers/dès CLOCK
    DAYS CLOCK
    DAY/ORDINAL MONTH ,? à CLOCK
    ~à/vers/dès CLOCK WEEKDAY
    ~à NOON
    ~dans la PART
    MOD/SEASON YEAR
    les années DECADE
    ORDINAL trimestre => UNIT:Q
    ORDINAL trimestre YEAR => UNIT:Q
    ORDINAL trimestre de YEAR => UNIT:Q
    ORDINAL semestre YEAR? => UNIT:HALF
    ORDINAL semestre de YEAR => UNIT:HALF
    ORDINAL semestre de l' an/année RELATION => UNIT:HALF
    ORDINAL trimestre de l' an/année RELATION => UNIT:Q
    RELATION ONE/SEASON
    ~de/sur/pour/pendant/durant/dans cet exercice => RELATION:0 UNIT:Y
    cet exercice fiscal/comptable => RELATION:0 UNIT:Y
    l' exercice en cours => RELATION:0 UNIT:Y
    l' exercice actuel => RELATION:0 UNIT:Y
    l' exercice RELATION => UNIT:Y
    ~du/au/le RELATION exercice => UNIT:Y
    l'/la/le ONE RELATION
    l' an RELATION => UNIT:Y
    l' SEASON RELATION
    l'? SEASON de l' année RELATION => UNIT:Y
    l'? SEASON de RELATION année => UNIT:Y
    BOUND? COUNT UNIT
    BOUND? COUNT UNIT et demi/demie => HALF:1
    BOUND? COUNT UNIT | et | COUNT UNIT => JOINED:1
    AGO BOUND? COUNT UNIT
    ~ces/depuis/pendant UNITS => COUNT:X
    ~des UNITS ~de/d' => COUNT:X BARE:1
    ~des UNITS plus tard => COUNT:X AGO:1 ANAPHORIC:1
    ~des UNITS auparavant => COUNT:X AGO:-1
    ~des UNITS après => COUNT:X AGO:1 ANAPHORIC:1
    ~des UNITS ~après/avant ~le/la/l'/les/un/une/son/sa/ses => COUNT:X
    ~depuis/pendant/après ~des UNITS => COUNT:X
    ~dure/durent/durera/dureront/durer/duré/dura/durèrent/attend/attendent/attendre/attendu/attendront/prendra/prendront/prendre/pris/fallu/faut/faudra/faudrait des UNITS => COUNT:X
    tous les COUNT UNIT => SET:1
    chaque WEEKDAY PART? => SET:1
    chaque SEASON/PART => SET:1
    tous les WEEKDAY/SEASON/PART => SET:1
    toutes les PART => SET:1
    HOLIDAY YEAR?`,
  leads:
    'en, depuis, de, du, à, au, dès, vers, fin, début, entre, et, ou, janvier, pour, jusqu, avant, après, malgré, pendant, durant, le',
  notBefore: 'euros, dollars, personnes, habitants, km, mètres',
  future: `
    fera, ferai, feras, verrai, verras, auras, seras, iras, pourras, aurons, verrons, pourrons, devrons, verrez, pourrez, aurez, devrez, vais, vas, allons, allez, iront, irons, irai, ira, serai, aurai, devrai, pourrai, sera, seront, va, vont, doit, doivent, devrait, devraient, prévu, prévue, prévus, prévues, pourra, aura, auront, tiendra, attendu, attendue,
    attendus, attendues, fixé, fixée, fixés, fixées, devra, devront, pourraient, pourrait, veut, veulent, voulons, veux, voulez, devons, dois, devez, pouvons, pouvez, souhaitons, espérons, faut, comptons`,
  expected: 'devrait, devraient, pourrait, pourraient',
  backshifted: 'serait, seraient, aurait, auraient, devrait, devraient, pourrait, pourraient, irait, iraient',
  conditionalEndings:
    'erait, eraient, irait, iraient, drait, draient, evrait, evraient, ettrait, ettraient, rrait, rraient, aurait, auraient, oirait, oiraient',
  joins: 'et, mais',
  relatives: "que, qui, qu', dont, où, quand, lorsque, lorsqu'",
  past: 'était, étaient, avait, avaient, fut, été, mort, morte, morts, venu, venue, parti, partie, devenu, devenue, né, née, sorti, sortie',
  futureEndings: 'ra, ront, erai, irai, drai, erons, irons, drons, erez, irez, drez',
  pastEndings: 'ait, aient',
  ahead: "avant, jusqu'",
  limit: 'ici, tard',
  since: 'depuis',
  perfect: 'est, sont, a, ont',
  participles:
    'é, ée, és, ées, i, ie, is, ies, u, ue, us, ues, mis, mise, pris, prise, duit, duite, duits, duites, truit, truite, truits, crit, crite, crits, ouvert, ouverte, ouverts, ouvertes, ffert, fferte, uvert, eint, einte, eints, oint, ointe, oints, aint, ainte, =fait, =faite, =faits, =dit, =écrit, =écrite, =écrits, =ouvert, =offert, =éteint, =vu, =vue, =vus, =vues, =su, =lu, =lue, =bu, =pu, =dû, =eu',
  notVerbs: `
    avis, permis, compromis, mépris, loi, lois, palais, relais, français, anglais, jamais, frais, mais, bois, mois, trois, fois, industrie, énergie, pluie, mairie, série, vie, armée, entrée, arrivée, tournée, traité, congé, congés, activité, université, cité, santé, liberté, vérité, communiqué, café, musée, lycée, rue, vue, avenue, tenue, tribu, ennemi, ami, amis, appui, souci, défi, choix, copie, prairie, salarié, salariés, employé, employés, accusé, réfugié, réfugiés, qualité, identité, quai, essai, délai, délais, colis, pari, paris, abri, crédit, stratégie, économie, monnaie, voie, proie, soie, joie, boulangerie, gendarmerie, environs, avirons, escadrons, vignerons, forgerons, bûcherons, ailerons, goudrons, marrons, éperons, vrai, lundi, mardi, mercredi, jeudi, vendredi, samedi, midi, lieu, milieu, jeu, feu, peu, bureau, niveau, nouveau, eau, plus, aussi, ainsi, pays, parmi, ici, contenu,
    revenu, début, but, statu, tissu, cas, pas, bas, pourtant, marché, comité, côté, année, années, journée, soirée, matinée, député, députés, sécurité, société, retrait, portrait, souhait, extrait, attrait, forfait, parfait, imparfait, bienfait, méfait, satisfait, distrait, abstrait`,
  present: `
    commence, commencent, débute, débutent, reprend, reprennent, rencontre, affronte, reçoit, ouvre, ouvrent, ferme, démarre, arrive, arrivent, partent, joue, jouent, dispute, rend, entre, peut, peuvent, vote, votent, discute, examine, tient, tiennent, réunit, réunissent, prononce, statue, siège, inaugure, accueille, revient, rentre, élit, élisent, rouvre, rouvrent, cesse, cessent, manifestent, défilent, font, observent, entrent, ferment, affrontent, rencontrent, disputent, accueillent, inaugurent, reviennent, rentrent, rejoue, élira, tranche, tranchent, décide, décident, débat, débattent, discutent, examinent, lance, lancent, termine, terminent, achève, achèvent, comparaît, comparaissent, suspend, suspendent, lève, fête, fêtent, célèbre, célèbrent, organise, organisent, prévoient, prévoit`,
  attribute: "du, de, d'",
  planned: 'pour',
  upcoming:
    'avant, prépare, préparent, attend, attendent, entraîne, entraînent, billet, billets, places, répète, répètent, favori, favoris, favorite, favorites, vise, visent, prépareront, préparer, impatience',
  had: 'avait, avaient',
  partitives: 'des',
  lists: 'et, ou, à',
  spansTwo: 'entre',
  ages: 'âge, âgé, âgée, âgés, âgées',
  age: {
    dying:
      'mort, morte, morts, mortes, décédé, décédée, décédés, décédées, meurt, meurent, éteint, éteinte, disparu, disparue, mourir, succombe, succombé',
    of: "de, d'",
    lasting: `
      délai, délais, période, périodes, contrat, contrats, peine, peines, prison, réclusion, mandat, expérience, histoire, plan, programme, crédit, prêt,
      durée, cycle, carrière, accord, concession, service, vie, travail, suspension, inéligibilité, guerre, procédure, garantie, attente, absence, pause,
      bail, plus, moins, près, lors, bout, partir, environ, maximum, minimum, moyenne, total, ferme, enquête, bataille, règne, obligations`,
    aside: 'à',
    young:
      'bébé, bébés, nourrisson, nourrissons, nouveau-né, enfant, enfants, garçon, garçonnet, fille, filles, fillette, fillettes, garçons, fils, jumeaux, jumelles, frères, sœurs, petite-fille, chiot, chaton, veau',
    has: 'a, avait, aura, ont, avaient, fête, fêtait, fêtera',
  },
  captions: 'photo, photos, image, légende, archives',
  determiners: 'le, la, les, ce, ces, cet, cette, mes, ses, nos, leurs, vos, son, sa',
  occasions: `
    match, matchs, matches, finale, finales, demi-finale, demi-finales, rencontre, course, élection, élections, vote, scrutin, référendum, tour, réunion, réunions, sommet, audience, séance, session, débat, débats, négociations, discussions, conférence, cérémonie, concert, festival, défilé, obsèques, mariage, lancement, rassemblement, marche, manifestation, manifestations, grève, visite, spectacle, enchères, discours, procès, échéance, tirage, première, messe, journée, étape, législatives, présidentielle`,
  results: `
    décision, décisions, verdict, jugement, arrêt, attaque, attaques, attentat, attentats, accident, accidents, crash, incendie, incendies, séisme, tremblement, mort, décès, meurtre, assassinat, fusillade, défaite, victoire, arrestation, arrestations, démission, raid, explosion, explosions, incident, incidents, annonce, annonces, violences, émeute, émeutes, tempête, inondation, inondations, panne, massacre, putsch, échec, effondrement, rejet, condamnation, acquittement, propos, enlèvement, avalanche, catastrophe, drame, naufrage, frappe, frappes, bombardement, bombardements`,
  negations: `
    ne, n, n', pas, jamais, personne, aucun, aucune, rien`,
  lasting: `
    duré, resté, restée, restés, restées, brûlé, vécu, attendu, travaillé, durait, restait`,
  occurs:
    'lieu, tiendra, tiendront, déroulera, dérouleront, débutera, commencera, jouera, disputera, décidera, organisé, organisée',
  notOwners: 'partir, lors, au-delà, soir, matin, nuit, fin, début',
  nounNext: 'un, une, du, au, aux, cette, ces',
  sequels: 'après',
  preludes: 'avant',
  sooner: 'avancé, avancée, avancés, avancées, avance',
  moves:
    'reporté, reportée, reportés, reportées, renvoyé, renvoyée, décalé, décalée, déplacé, déplacée, repoussé, repoussée, ajourné, ajournée, avancé, avancée, reporte, renvoie, repousse, décale',
  movesTo: 'à, au',
  callsWith:
    'appelle, appellent, appelé, appelait, appelaient, appel, invite, invitent, invité, exhorte, exhortent, exhorté, encourage, encouragent, encouragé',
  calls:
    'convoque, convoqué, convoquée, convoqués, convoquées, convoquent, organise, organisent, programmé, programmée, programmés, programmées, prévu, prévue, prévus, prévues',
  callsTo: 'à, au, pour',
  infinitiveEndings: 'er, ir, re',
  sequelEndings: 'avoir, être',
  takesTo:
    'souhaite, souhaitent, compte, comptent, menace, menacent, espère, espèrent, entend, entendent, cherche, cherchent, envisage, envisagent, projette, projettent, prévoit, prévoient, désire, désirent, promet, promettent, refuse, refusent, tente, tentent, essaie, essaient, pense, pensent, apprête, apprêtent, prépare, préparent, ambitionne, vise, visent, tient, tiennent, propose, proposent, jure, jurent, risque, risquent, accepte, acceptent',
  movesFrom: 'de, du',
  countLeads: "à, de, d', et, ou, pour, entre",
  countedEndings: 's, x',
  supposes: `
    doit, doivent, peut, peuvent, pourrait, pourraient, semble, semblent, aurait, auraient, serait, seraient`,
  haves: 'avoir, aurait, auraient',
  beings: 'être, serait, seraient',
  movers: `
    rrivé, rrivée, rrivés, rrivées, entré, entrée, entrés, entrées, tombé, tombée, tombés, tombées, resté, restée, restés, restées, monté, montée, montés, montées, décédé, décédée, décédés, décédées, rentré, rentrée, rentrés, rentrées, retourné, retournée, retournés, retournées, venu, venue, venus, venues, parti, partie, partis, parties, sorti, sortie, sortis, sorties, mort, morte, morts, mortes, parvenu, parvenue, parvenus, parvenues, enfui, enfuie, enfuis, enfuies`,
  counting: 'emploie, emploient, employait, accueille, accueillent, compte, comptait, contient, héberge',
  doubtful: 'ira',
  sensed: 'voir',
  suffered: `
    homme, hommes, femme, femmes, garçon, garçons, fille, filles, enfant, enfants, jeune, jeunes, suspect, suspects, conducteur, victime, victimes, arrêté, arrêtée, arrêtés, blessé, blessée, blessés, tué, tuée, tués, mort, morte, morts, assassiné, assassinée, accusé, accusée, volé, volée, volés, détruit, détruite, endommagé, endommagée`,
  abilities: 'échec, tentative, tentatives, refus, incapacité, effort, efforts',
}
