// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: French. */
export const french: Language = {
  tag: 'fr',
  script: 'Latn',
  months: `
    janv+ier, fév+r+ier, mars, avr+il, mai, juin, juil+let|jul, aoû+t|aout, sept+embre, oct+obre, nov+embre,
    déc+embre|dec`,
  weekdays: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
  dateWords: 'le, du, er, ère, de',
  and: 'et, avec',
  byline: 'par, propos recueillis par, texte de, texte par, écrit par, rédigé par, publié par, posté par',
  in: 'à, en, au, depuis, envoyé spécial à',
  jobs: 'journaliste, correspondant, correspondante, envoyé, envoyée',
  anonymous: `
    la rédaction, rédaction, notre correspondant, notre correspondante, de notre correspondant,
    de notre correspondante, de notre envoyé spécial, de notre envoyée spéciale, correspondance,
    correspondance particulière`,
  labels: `
    analyse, communiqué, éclairage, portrait, reportage, enquête, décryptage, entretien, récit, infographie, tribune, édito,
    éditorial, point de vue, chronique, critique, vrai ou faux, question, réponse, fiche, légende, à savoir,
    verbatim`,
  furniture: {
    'comment-count': '# commentaire, # commentaires, aucun commentaire, pas de commentaire, commentaires',
    'reply-form': 'laisser un commentaire*, laisser une réponse*',
    related:
      'lire aussi*, à lire aussi*, articles similaires, sur le même sujet, lire la suite, voir aussi*, les plus lus',
    share: 'partager, partager:*, partager sur*, partager cet article*',
    paging: 'article précédent*, article suivant*',
    navigation: 'accueil, mentions légales, contact, se connecter, connexion',
    meta: "cet article a été publié initialement *, cet article a d'abord été publié *, cet article est paru initialement *, cet article a été traduit de *, publié le *, mis à jour le *",
    'reading-time': 'lecture # min*',
    'sign-up': "abonnez-vous*, s'abonner",
    advertisement: 'publicité, annonce',
    rights: 'tous droits réservés*, *tous droits réservés',
    'photo-credit': 'photo:*, photos:*',
  },
  endMarks: 'fin',
  roles: {
    reporting: 'reportage de, reportage:, avec notre correspondant, avec notre correspondante, auteur:',
    'additional reporting':
      'avec la contribution de, avec des informations de, avec les informations de, avec la collaboration de',
    writing: 'texte de, texte par',
    editing: 'édité par, édition:, rédaction:, relu par, version française, version française de',
    translation: 'traduit par',
  },
  editorsNote: `
    note de la rédaction, ndlr, pour diffusion immédiate, pour publication immédiate, à diffuser immédiatement, seul le prononcé fait foi, le prononcé fait foi`,
  notices: {
    correction: `
      correction, corrige, corrigé:, rectificatif:, erratum:, dans une version précédente de cet,
      dans une version précédente de ce texte, dans une version précédente de la dépêche,
      dans une version précédente nous, dans une précédente version de cet, dans une précédente version de ce texte,
      dans une précédente version de la dépêche, dans une précédente version nous,
      dans une version antérieure de cet, dans une version antérieure de ce texte,
      dans une version antérieure de la dépêche, dans une version antérieure nous, dans une première version de cet,
      dans une première version de ce texte, dans une première version de la dépêche,
      dans une première version nous, une version précédente de cet, une version antérieure de cet,
      cet article a été corrigé, correction :, précision :, précisions :, rectification :, mise au point :,
      rectificatif :, erratum :`,
    update: `
      mise à jour, actualise, actualisation, ajoute, ajouts, complète, précise, réécrit, mise à jour :,
      mis à jour avec`,
  },
  foot: {
    about: "à propos de l'entreprise, à propos de la société",
    reach: "pour plus d'informations, pour plus d'information, pour tout renseignement",
    editors: `
      note aux rédactions, notes aux rédactions, note à la rédaction, notes à la rédaction,
      note aux rédacteurs, notes aux rédacteurs, note à l'attention des rédactions,
      notes à l'attention des rédactions, note pour la rédaction, notes pour la rédaction`,
    legal: 'avertissement',
    contact:
      'contact presse, contacts presse, contact médias, contact média, contacts médias, contact investisseurs, contact de presse, contacts de presse, relations presse, relations médias, relation presse, service de presse, renseignements',
  },
  about: "à propos de, à propos du, à propos des, à propos d', à propos de la, à propos de l'",
  rights: {
    source: 'source',
    usage: 'reproduction interdite',
    sent: 'communiqué de presse transmis par, communique de presse transmis par',
    credit: 'crédit obligatoire',
  },
  restrictions:
    "usage éditorial uniquement*, à usage éditorial uniquement*, usage rédactionnel uniquement*, pas de vente, pas de revente, pas d'archives, pas d'archivage, pas d'utilisation après*",
  published: 'publié, publiée, publié le, paru le, mis en ligne le',
  updated: 'mis à jour, mise à jour, mis à jour le, dernière mise à jour, actualisé, actualisé le, modifié, modifié le',
  common: `
    une, dans, que, pour, qui, est, pas, sur, avec, plus, aux, cette, son, été, mais, ses, être, sont, le, la, les, des,
    du, de, et, en, un, au`,
  letters: 'àâçèéêëîïœùû',
}
