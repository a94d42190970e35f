// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** French. */
export const french: Language = {
  tag: 'fr',
  name: 'French',
  script: 'Latn',
  months: rows(
    `janvier|janv, février|févr|fév, mars, avril|avr, mai, juin, juillet|juil|jul, août|aout|aoû, septembre|sept, octobre|oct,
    novembre|nov, décembre|déc|dec`,
  ),
  weekdays: rows('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
  dateWords: words('le, du, er, ère, de'),
  and: words('et, avec'),
  byline: words('par, propos recueillis par, texte de, texte par, reportage de, récit de'),
  in: words('à, en, au, depuis, envoyé spécial à'),
  jobs: words('journaliste, correspondant, correspondante, envoyé, envoyée, spécial, rédacteur, rédactrice'),
  anonymous: words('la rédaction, rédaction, notre correspondant, notre correspondante, de notre correspondant'),
  labels: words(
    `analyse, éclairage, portrait, reportage, enquête, entretien, interview, chronique, édito, éditorial, opinion`,
  ),
  furniture: {
    'comment-count': words(
      `# commentaire, # commentaires, aucun commentaire, pas de commentaire, commentaires, commenter, réagir, voir les commentaires*`,
    ),
    'reply-form': words('laisser un commentaire*, laisser une réponse*, laissez un commentaire*'),
    related: words(
      `lire aussi*, à lire aussi*, articles similaires, sur le même sujet, lire la suite, voir aussi*, les plus lus, à lire également*, à découvrir aussi*, les plus récents, sur le même thème*, voir plus`,
    ),
    share: words(
      `partager, partager:*, partager sur*, partager cet article*, copier le lien*, imprimer, envoyer par e-mail*, écouter cet article*`,
    ),
    paging: words('article précédent*, article suivant*, page précédente, page suivante'),
    navigation: words(
      `accueil, mentions légales, contact, se connecter, connexion, menu, rechercher, politique de confidentialité, gestion des cookies, conditions générales*, plan du site`,
    ),
    meta: words(`publié le *, mis à jour le *, publié:*, mis à jour:*, # vues, tags, thèmes:*, mots-clés*`),
    'reading-time': words('lecture # min*, # min de lecture'),
    'sign-up': words("abonnez-vous*, s'abonner, inscrivez-vous*, suivez-nous*"),
    advertisement: words('publicité, annonce'),
    rights: words('tous droits réservés*, *tous droits réservés, reproduction interdite*, droits de reproduction*'),
    'photo-credit': words("photo:*, photos:*, photo d'illustration*, photo d'archives*, image d'illustration*"),
  },
  endMarks: words('fin, (fin), - fin -'),
  roles: {
    reporting: words('reportage de, reportage par'),
    'additional reporting': words('avec la contribution de, avec la participation de'),
    writing: words('texte de, texte par'),
    editing: words('édité par, édition:'),
    compiling: words('compilé par, propos recueillis par'),
    translation: words('traduit par, traduction:'),
  },
  editorsNote: words('note de la rédaction, ndlr'),
  embargo: words("sous embargo jusqu'à, sous embargo jusqu'au, sous embargo"),
  notices: {
    kill: words('annulation, annule'),
    withhold: words('ne pas utiliser'),
    correction: words('corrige, corrigé:, corrigée, correction:'),
    clarification: words('précise'),
    refile: words('répétition'),
    update: words('actualise, actualisation, actualisé'),
  },
  published: words('publié, publié le, publié à'),
  updated: words('mis à jour, mis à jour le, mis à jour à'),
  abbreviations: words(
    `mm, mme, mmes, mlle, dr, pr, mgr, st, ste, cdt, lt, janv, févr, avr, juil, sept, oct, nov, déc, cie, p. ex, cf, bd, éd, av. j.-c,
    ap. j.-c, s.a, s.a.r.l, n°, tél`,
  ),
  common: words(
    `une, dans, que, pour, qui, est, pas, sur, avec, plus, aux, cette, son, été, mais, ses, être, sont, le, la, les, des, du, de, et, en, un, au`,
  ),
}
