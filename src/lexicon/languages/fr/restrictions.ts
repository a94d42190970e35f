// Words of restrictions in French, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const frenchRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    aucun, aucunement, nulle, personne, interdit*, interdire, s'abstenir, abstenez-vous, eviter, evitez, evitons, cesser, cessez`,
  // publishing, in general words
  f: `
    parait, paru, parue, passez, rediffus*, emettre, postez, mis en ligne, mettez en ligne, en ligne, televerser, sortez, sortie, lacher,
    circuler, relayez, relaye, faire suivre, citez, mentionn*, nommer, nommez,
    devoiler, devoilez, ebruiter, ebruitez, eventer, eventez, souffler mot, faire usage, usage de, reseaux, reseaux sociaux, les ondes,
    ne rien dire, dire, dites, annoncer, annoncez, filtrer, fuiter, hors de la salle, de la salle, quitte la salle, quitter la salle,
    donnez, donner, designer, livrer`,
  // before, until, from
  p: `
    d'ici, prealablement, au prealable, tant que, aussi longtemps que, une fois, une fois que`,
  // secrecy
  c: `
    confidentialite, diffusion restreinte, diffusion limitee, en confidence, sous le sceau, sous le manteau, sous couvert d'anonymat,
    anonyme, sans attribution, non attribuable, pour information, pour votre information, a titre d'information, a titre informatif,
    contexte, usage interne, a usage interne, en interne, reserve aux, vos yeux, pour vos yeux, discret, black-out, garder pour vous,
    gardez pour vous, gardez-le pour vous, entre nous, sous embargo, sous scelles, scelle*, sous cle, huis clos, classifie*, protege,
    privilegie, prive*, a ne pas ebruiter, restreint*`,
  // withdrawing, and why
  i: `
    tuer, tue, oter, depubli*, otez, abandonn*, jetez, poubelle, detruisez, nulle et non avenue, ne pas tenir compte, ne tenez pas compte,
    ne pas prendre en, faire abstraction, oubliez, mettre au rebut, remplac*, substituer, se substitue, faux, fausse, fausses, faussement,
    fallacieux, erreur, erreurs, a tort, par megarde, fabrique*, truque*,
    ote, otent, de vos sites, de vos reseaux, de vos pages`,
  // holding back
  l: `
    garde, conservez, sous le coude, gele*, blocage, repousse*, ajourn*, sursis, au frigo, au frais, au marbre`,
  // unfinished, or ahead of time
  r: `
    brouillon*, ebauche, projet, avant-projet, premiere version, version provisoire, provisoire*, version de travail, document de travail,
    non relu*, non corrige*, non edite, bruts, pas definitif, non definitif*, non definitive*, pas finalise, non finalise, non valide*,
    pas valide, non approuve*, pas approuve, a valider, a relire, a verifier, en cours, en cours de redaction, en cours de relecture,
    inacheve*, a l'avance, d'avance, par avance, en avance, par anticipation, anticipe*, en avant-premiere, preparatoire*,
    pour vous permettre de`,
  // events that a release waits for, and their end
  g: `
    discours, allocution, jugement, vote, scrutin, seance, ceremonie, remise, palmares, ruban, devoile, devoilement, inauguration,
    ouverture, portes, ouvertes, rouvertes, rouvriront, scene, coup d'envoi, coup de sifflet, levee de, leveront, termine, terminee,
    acheve, achevee, prononce, prononcee, lecture, atterri, funerailles, obseques, tirage, premiere, signature, assemblee, delibere`,
  // accepting a condition
  a: `
    vous engagez, s'engagent, s'engage, engagez a, engagement, en recevant, en acceptant, en ouvrant, en prenant, reception, a condition,
    condition que, sous reserve, acceptez, vous acceptez, consentez`,
  // parts and details of a story that may be withheld
  W: `
    nom, noms, identite, visage, visages, paragraphe, paragraphes, alinea, alineas, passage, passages, phrase`,
  // word from the sender, and who must be told first
  C: `
    vous prevenir, nous vous previendrons, vous rappel*, vous tiendrons, prevenue, prevenu, prevenus, avertie, avertis, nouvel avis,
    nouvel ordre, famille, proches, contrordre`,
}
