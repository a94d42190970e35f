// Words of restrictions in French, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const frenchRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    ne jamais, aucun, aucunement, nulle, personne, ne doit pas, ne doivent pas, ne peut etre, ne peuvent etre, ne saurait, interdit*,
    interdire, pas autorise, n'est pas autorise, non autorise*, il est interdit, s'abstenir, abstenez-vous, priere de ne, s'abstenir de,
    eviter, evitez, evitons, cesser, cessez, arreter, arretez, en aucun cas, sous aucun pretexte, en aucune facon, en aucune maniere,
    merci de ne, surtout pas`,
  // publishing, in general words
  f: `
    parait, paru, parue, passez, rediffus*, emettre, postez, mis en ligne, mettez en ligne, en ligne, televerser, sortez, sortie, lacher,
    faire circuler, circuler, relayez, relaye, faire suivre, citez, mentionn*, nommer, nommez, evoquer, signaler, rapporter, ecrire,
    ecrivez, couvrir, couverture, chroniquer, montrer, montrez, devoil*, annonc*, communiqu*, ebruiter, fuiter, fuite`,
  // before, until, from
  p: `
    avant le, avant que, avant de, jusqu'a ce que, d'ici, d'ici a, d'ici la, prealablement, au prealable, pas avant, au plus tot,
    tant que, aussi longtemps que, seulement apres, une fois, une fois que, des que, des lors que, aussitot que, a dater du, lorsque,
    quand, a l'issue de, au terme de, en attendant, dans l'attente, dans l'attente de`,
  // secrecy
  c: `
    confidentialite, strictement confidentiel, secret defense, diffusion restreinte, diffusion limitee, en confidence, sous le sceau,
    sous le manteau, en off, sous couvert d'anonymat, anonyme, sans attribution, non attribuable, pour information,
    pour votre information, a titre d'information, a titre informatif, contexte, usage interne, a usage interne, en interne, reserve aux,
    vos yeux, pour vos yeux, discret, silence radio, black-out, garder pour vous, gardez pour vous, gardez-le pour vous, entre nous,
    sous embargo, sous scelles, scelle*, sous cle, huis clos, classifie*, protege, privilegie, prive*, a ne pas ebruiter, restreint*,
    accord de confidentialite, exclusif, ne sort pas, tenu secret`,
  // withdrawing, and why
  i: `
    tuer, tue, oter, depubli*, otez, abandonn*, jetez, poubelle, a la poubelle, a jeter, detruisez, nulle et non avenue,
    ne pas tenir compte, ne tenez pas compte, ne pas prendre en, faire abstraction, oubliez, mettre au rebut, remplac*, substituer,
    se substitue, faux, fausse, fausses, faussement, fallacieux, erreur, erreurs, par erreur, a tort, par megarde, envoye par erreur,
    diffuse par erreur, fabrique*, truque*, canular, intox, dementir, essai, ceci est un test, mensonger, infonde*, plus valable, depasse,
    corrig*, rectificatif`,
  // holding back
  l: `
    garde, conservez, garder sous le coude, sous le coude, gele*, blocage, en pause, repousse*, ajourn*, sursis, au frigo, au frais,
    au marbre, mis de cote, en reserve, en veille, tenir, verrouill*, provisoirement, pour l'instant, pour le moment, ne bougez pas,
    stocker`,
  // unfinished, or ahead of time
  r: `
    brouillon*, ebauche, projet, avant-projet, premiere version, version provisoire, provisoire*, version de travail, document de travail,
    non relu*, non corrige*, non edite, bruts, pas definitif, non definitif*, non definitive*, pas finalise, non finalise, non valide*,
    pas valide, non approuve*, pas approuve, a valider, a relire, a verifier, en cours, en cours de redaction, en cours de relecture,
    inacheve*, a l'avance, d'avance, par avance, en avance, par anticipation, anticipe*, en avant-premiere, preparatoire*, en preparation,
    pour preparation, pour vous permettre de, a titre de preparation, planification, pour prevision, pour organisation,
    epreuves non corrigees, jeu d'epreuves, bonnes feuilles, maquette, esquisse, preliminaire*, sous reserve de modifications,
    prononce fait foi, pre-ecrit`,
}
