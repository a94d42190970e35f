import type { Words } from './words'

const person = (name: string) => ({ kind: 'person' as const, name })

/** Parts of stories in French, as AFP files them. */
export const french: Words = {
  language: 'fr',
  joint: ' ',
  sluglines: ['FRANCE-PORTS-GREVE'],
  takes: [],
  notices: [
    { kind: 'update', text: '(Actualise avec la réaction du syndicat)' },
    { kind: 'correction', text: '(Corrige le nom du ministre au 3e paragraphe)', paragraph: 3 },
    { kind: 'kill', text: 'ANNULATION: cette dépêche ne doit pas être utilisée.' },
  ],
  embargoes: [
    {
      kind: 'instant',
      text: 'Sous embargo jusqu’au 24 avril 2024 à 10h00 GMT',
      at: '2024-04-24T10:00:00Z',
      zone: 'GMT',
    },
  ],
  restrictions: ['EDITORIAL USE ONLY'],
  editorsNotes: ['Note de la rédaction: une synthèse suivra vers 15H00.'],
  headlines: [
    'Les ministres rejettent un plan pour les ports du nord',
    'Les agriculteurs saluent le nouveau budget',
    'Les pilotes repoussent leur grève à vendredi',
  ],
  subheadlines: ['Le syndicat veut reprendre les discussions après le week-end'],
  summary: ['Le vote est le troisième de l’année', 'Le syndicat demande de nouvelles discussions'],
  bylines: [
    { text: 'Par Jeanne DUPONT', authors: [person('Jeanne DUPONT')] },
    { text: 'Par Jeanne DUPONT et Jean MARTIN', authors: [person('Jeanne DUPONT'), person('Jean MARTIN')] },
  ],
  datelines: [
    { text: 'Paris (AFP) –', places: [{ text: 'Paris' }], credits: [{ text: 'AFP' }] },
    {
      text: 'Paris, 24 avr 2024 (AFP) –',
      places: [{ text: 'Paris' }],
      credits: [{ text: 'AFP' }],
      date: { text: '24 avr 2024', day: 24, month: 4, year: 2024 },
    },
    {
      text: 'Lyon, 24 avril (AFP) –',
      places: [{ text: 'Lyon' }],
      credits: [{ text: 'AFP' }],
      date: { text: '24 avril', day: 24, month: 4 },
    },
  ],
  published: [{ text: 'Publié le 24 avril 2024', at: '2024-04-24' }],
  updated: [{ text: 'Mis à jour le 24 avril 2024 à 10:15', at: '2024-04-24T10:15:00' }],
  sentences: [
    'Les ministres ont rejeté le plan lundi après six heures de débat.',
    'Les discussions reprendront après le week-end, a indiqué le syndicat.',
    'Les agriculteurs du nord ont salué cette décision, selon un porte-parole.',
    '« Nous ne céderons pas », a déclaré la présidente du syndicat à Lyon.',
    'Les ports ont traité 12,4 millions de tonnes l’an dernier, soit 3% de plus que l’année précédente.',
  ],
  quotation: [
    '« Nous ne céderons pas », a dit la présidente. « Les ministres ne nous ont jamais écoutés.',
    '« Ils devront nous écouter maintenant. »',
  ],
  blocks: [
    { kind: 'subhead', text: 'Reprise des discussions' },
    {
      kind: 'list',
      ordered: false,
      items: [{ text: 'Les ports resteront ouverts le dimanche.' }, { text: 'Les salaires augmenteront de 2%.' }],
    },
    { kind: 'separator' },
  ],
  signoffs: [
    { signoff: [{ kind: 'initials', text: 'asl/tib/pid' }] },
    { signoff: [{ kind: 'initials', text: 'jd-jm/abc/de' }] },
  ],
  creditLines: [],
  copyrights: [{ text: '© 2024 AFP', holder: 'AFP', year: 2024 }],
  usageTerms: [],
  boilerplate: [],
  contacts: [],
}
