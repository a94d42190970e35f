import type { Words } from './words'

const person = (name: string) => ({ kind: 'person' as const, name })

/** German, as dpa files it. */
export const german: Words = {
  language: 'de',
  joint: ' ',
  sluglines: ['Hafen/Streik/', 'Wetter/'],
  takes: [{ text: '2ND LEAD', kind: 'lead', number: 2 }],
  notices: [
    { kind: 'correction', text: '(Korrektur: Name des Ministers im 3. Absatz)', paragraph: 3 },
    { kind: 'update', text: '(Aktualisiert: Stellungnahme der Gewerkschaft)' },
    { kind: 'kill', text: 'ACHTUNG: Diese Meldung wird zurückgezogen.' },
  ],
  embargoes: [
    { kind: 'instant', text: 'Sperrfrist: 24. April 2024, 10.00 Uhr', at: '2024-04-24T10:00:00' },
    { kind: 'day', text: 'Sperrfrist: 24. April 2024', at: '2024-04-24' },
  ],
  restrictions: ['EDITORIAL USE ONLY'],
  editorsNotes: ['Achtung Redaktionen: Eine Zusammenfassung folgt bis 15.00 Uhr.', 'Eds: Mit Bildern.'],
  headlines: [
    'Minister lehnen Plan für die Häfen im Norden ab',
    'Bauern begrüßen den neuen Haushalt',
    'Gewerkschaft kündigt Streik in den Kliniken an',
  ],
  subheadlines: ['Gewerkschaft: Gespräche gehen nach dem Wochenende weiter'],
  summary: ['Abstimmung ist die dritte in diesem Jahr', 'Gewerkschaft fordert neue Gespräche'],
  bylines: [
    { text: 'Von Erika Mustermann, dpa', authors: [{ ...person('Erika Mustermann'), organisation: 'dpa' }] },
    {
      text: 'Von Erika Mustermann und Max Muster, dpa',
      authors: [person('Erika Mustermann'), { ...person('Max Muster'), organisation: 'dpa' }],
    },
    { text: 'Von Erika Mustermann', authors: [person('Erika Mustermann')] },
  ],
  datelines: [
    { text: 'Berlin (dpa) -', places: [{ text: 'Berlin' }], credits: [{ text: 'dpa' }] },
    {
      text: 'Hamburg/Bremen (dpa/lno) -',
      places: [{ text: 'Hamburg' }, { text: 'Bremen' }],
      credits: [{ text: 'dpa' }, { text: 'lno' }],
    },
    { text: 'Frankfurt/Main (dpa) -', places: [{ text: 'Frankfurt/Main' }], credits: [{ text: 'dpa' }] },
    { text: 'München (dpa/lby) -', places: [{ text: 'München' }], credits: [{ text: 'dpa' }, { text: 'lby' }] },
  ],
  published: [{ text: 'Veröffentlicht: 24. April 2024', at: '2024-04-24' }],
  updated: [{ text: 'Stand: 24. April 2024, 10.15 Uhr', at: '2024-04-24T10:15:00' }],
  sentences: [
    'Die Minister haben den Plan am Montag nach sechs Stunden Debatte abgelehnt.',
    'Die Gespräche sollen nach dem Wochenende weitergehen, teilte die Gewerkschaft mit.',
    'Bauern im Norden begrüßten die Entscheidung, wie ein Sprecher sagte.',
    '«Wir geben nicht auf», sagte die Vorsitzende der Gewerkschaft in Bremen.',
    'Die Häfen schlugen im vergangenen Jahr 12,4 Millionen Tonnen um, 3 Prozent mehr als im Jahr davor.',
  ],
  quotation: [
    '«Wir geben nicht auf», sagte die Vorsitzende. «Die Minister haben uns nie zugehört.',
    '«Jetzt werden sie zuhören müssen.»',
  ],
  blocks: [
    { kind: 'subhead', text: 'Gespräche gehen weiter' },
    {
      kind: 'list',
      ordered: false,
      items: [{ text: 'Die Häfen bleiben am Sonntag offen.' }, { text: 'Der Lohn steigt um zwei Prozent.' }],
    },
    {
      kind: 'table',
      rows: [
        [{ text: 'Hamburg' }, { text: '1.204' }, { text: '3,1' }],
        [{ text: 'Bremen' }, { text: '988' }, { text: '2,4' }],
        [{ text: 'Kiel' }, { text: '412' }, { text: '1,9' }],
      ],
    },
    { kind: 'separator' },
  ],
  signoffs: [{ signoff: [{ kind: 'initials', text: 'dpa abc yyzz n1 def' }] }],
  creditLines: [],
  copyrights: [{ text: '© dpa-infocom, dpa:240424-99-123456/2', holder: 'dpa-infocom' }],
  usageTerms: ['Nachdruck nur mit Genehmigung.'],
  boilerplate: [],
  contacts: [
    [
      {
        text: 'Pressekontakt: Erika Mustermann, 030 555 0100, erika@example.com',
        name: 'Erika Mustermann',
        phone: '030 555 0100',
        email: 'erika@example.com',
      },
    ],
  ],
}
