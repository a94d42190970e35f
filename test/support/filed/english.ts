import type { Words } from './words'

const person = (name: string) => ({ kind: 'person' as const, name })

/** Parts of stories in English, as AP, Reuters, AFP, dpa and Xinhua file them. */
export const english: Words = {
  language: 'en',
  joint: ' ',
  sluglines: ['FRANCE-PORTS/', 'Germany-Weather/', 'US-PORTS-STRIKE', 'BC-FRANCE-PORTS', 'Tennis-Germany/'],
  takes: [
    { text: '2nd Ld-Writethru', kind: 'writethru', number: 2 },
    { text: '1st Add', kind: 'add', number: 1 },
    { text: '(2 of 3)', kind: 'take', number: 2, of: 3 },
  ],
  notices: [
    { kind: 'correction', text: '(Corrects name of minister in paragraph 3)', paragraph: 3 },
    { kind: 'refile', text: '(Refiles to fix typographical error in headline)' },
    { kind: 'update', text: '(Adds comment by the union, background)' },
    { kind: 'update', text: '(Updates with comment by the minister)' },
    { kind: 'kill', text: 'KILL: The story is wrong and must not be used.' },
    { kind: 'withhold', text: 'WITHHOLD: The figures are being checked.' },
    { kind: 'correction', text: 'Correction: An earlier version gave a wrong day.' },
    { kind: 'advisory', text: 'ADVISORY: The story on the ports will follow by 1500 GMT.' },
  ],
  embargoes: [
    { kind: 'instant', text: 'EMBARGOED UNTIL 0001 GMT, April 24, 2024', at: '2024-04-24T00:01:00Z', zone: 'GMT' },
    { kind: 'day', text: 'For release Thursday, April 25, 2024', at: '2024-04-25' },
    { kind: 'open', text: 'EMBARGOED UNTIL FURTHER NOTICE' },
  ],
  restrictions: ['EDITORIAL USE ONLY', 'NO SALES, NO ARCHIVES'],
  editorsNotes: [
    'Eds: With AP Photos.',
    'Eds: Adds details of the vote, comment by the union.',
    'EDITOR’S NOTE: The writer has covered the ports for ten years.',
  ],
  headlines: [
    'Ministers reject a plan for the northern ports',
    'Farmers welcome the new budget',
    'Pilots delay a strike until Friday',
    'Doctors sign the offer of the hospitals',
  ],
  subheadlines: ['Union says talks will go on after the weekend', 'Vote is the third on the matter this year'],
  summary: ['Vote is the third this year', 'Union calls for new talks', 'Shares of the ports fall'],
  bylines: [
    { text: 'By Jane Doe', authors: [person('Jane Doe')] },
    { text: 'By JANE DOE and JOHN ROE', authors: [person('JANE DOE'), person('JOHN ROE')] },
    {
      text: 'By JANE DOE Associated Press Writer',
      authors: [{ ...person('JANE DOE'), jobTitle: 'Associated Press Writer' }],
    },
    { text: 'By Jane Doe, AP Business Writer', authors: [{ ...person('Jane Doe'), jobTitle: 'AP Business Writer' }] },
    { text: 'By Jane Doe, dpa', authors: [{ ...person('Jane Doe'), organisation: 'dpa' }] },
    {
      text: 'By JANE DOE and JOHN ROE Associated Press',
      authors: [
        { ...person('JANE DOE'), organisation: 'Associated Press' },
        { ...person('JOHN ROE'), organisation: 'Associated Press' },
      ],
    },
    {
      text: 'By Jane Doe in Paris and John Roe in Berlin',
      authors: [
        { ...person('Jane Doe'), place: 'Paris' },
        { ...person('John Roe'), place: 'Berlin' },
      ],
    },
    { text: 'By The Associated Press', authors: [{ kind: 'organisation', name: 'The Associated Press' }] },
  ],
  datelines: [
    { text: 'PARIS (AP) —', places: [{ text: 'PARIS' }], credits: [{ text: 'AP' }] },
    {
      text: 'PARIS, April 24 (Reuters) -',
      places: [{ text: 'PARIS' }],
      credits: [{ text: 'Reuters' }],
      date: { text: 'April 24', day: 24, month: 4 },
    },
    { text: 'Berlin (dpa) -', places: [{ text: 'Berlin' }], credits: [{ text: 'dpa' }] },
    {
      text: 'MADRID, April 24 (Xinhua) --',
      places: [{ text: 'MADRID' }],
      credits: [{ text: 'Xinhua' }],
      date: { text: 'April 24', day: 24, month: 4 },
    },
    { text: 'London (AFP) –', places: [{ text: 'London' }], credits: [{ text: 'AFP' }] },
    { text: 'SEATTLE, Wash. (AP) —', places: [{ text: 'SEATTLE', region: 'Wash.' }], credits: [{ text: 'AP' }] },
    {
      text: 'PARIS/BERLIN, April 24 (Reuters) -',
      places: [{ text: 'PARIS' }, { text: 'BERLIN' }],
      credits: [{ text: 'Reuters' }],
      date: { text: 'April 24', day: 24, month: 4 },
    },
  ],
  published: [{ text: 'Published: April 24, 2024', at: '2024-04-24' }],
  updated: [{ text: 'Updated: April 25, 2024 10:15 GMT', at: '2024-04-25T10:15:00Z' }],
  sentences: [
    'Ministers rejected the plan on Monday after a debate of six hours.',
    'The union said that talks would go on after the weekend.',
    'Farmers in the north welcomed the decision, a spokesman said.',
    '“We will not give up,” the head of the union told reporters in Lyon.',
    'The ports handled 12.4 million tonnes last year, 3 percent more than the year before.',
    'Shares of the company fell by 1.2 percent on Tuesday.',
    'It was the third vote on the matter this year.',
  ],
  quotation: [
    '“We will not give up,” the head of the union said. “The ministers have never listened to us.',
    '“They will have to listen now,” she said.',
  ],
  blocks: [
    { kind: 'subhead', text: 'TALKS TO GO ON' },
    { kind: 'subhead', text: 'What the union wants' },
    {
      kind: 'list',
      ordered: false,
      items: [{ text: 'The ports stay open on Sundays.' }, { text: 'Pay rises by two percent.' }],
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        { text: 'The ports stay open on Sundays.' },
        { text: 'Pay rises by two percent.' },
        { text: 'Talks go on in May.' },
      ],
    },
    {
      kind: 'table',
      rows: [
        [{ text: 'Le Havre' }, { text: '1,204' }, { text: '3.1' }],
        [{ text: 'Marseille' }, { text: '988' }, { text: '2.4' }],
        [{ text: 'Calais' }, { text: '412' }, { text: '1.9' }],
      ],
    },
    {
      kind: 'table',
      header: [{ text: 'Port' }, { text: 'Tonnes' }, { text: 'Change' }],
      rows: [
        [{ text: 'Le Havre' }, { text: '1,204' }, { text: '3.1' }],
        [{ text: 'Marseille' }, { text: '988' }, { text: '2.4' }],
      ],
    },
    { kind: 'separator' },
    {
      kind: 'media',
      caption: 'Ships wait at the port of Le Havre on Tuesday. AP Photo/Jane Doe',
      medium: 'picture',
      credit: 'AP Photo/Jane Doe',
    },
  ],
  signoffs: [
    {
      signoff: [{ kind: 'contributors', text: '(Reporting by Jane Doe in Paris; Editing by John Roe)' }],
      contributors: [
        { role: 'reporting', name: 'Jane Doe', place: 'Paris' },
        { role: 'editing', name: 'John Roe' },
      ],
    },
    {
      signoff: [
        { kind: 'contributors', text: 'Associated Press writer John Roe in Berlin contributed to this report.' },
      ],
      contributors: [{ role: 'contributor', name: 'John Roe', place: 'Berlin' }],
    },
    { signoff: [{ kind: 'initials', text: 'asl/tib/pid' }] },
    { signoff: [{ kind: 'initials', text: 'dpa hm bs wjh' }] },
  ],
  creditLines: ['MANDATORY CREDIT: Example News', 'SOURCE Example Holdings, Inc.'],
  copyrights: [
    { text: 'Copyright 2024 The Associated Press. All rights reserved.', holder: 'Associated Press', year: 2024 },
    { text: '© 2024 AFP', holder: 'AFP', year: 2024 },
  ],
  usageTerms: ['This material may not be published, broadcast, rewritten or redistributed without permission.'],
  boilerplate: [
    [
      'About Example Holdings',
      'Example Holdings runs ports in nine countries of Europe and Africa, and has its seat in Lyon.',
    ],
  ],
  contacts: [
    [
      {
        text: 'Media Contact: Jane Doe, +1 212 555 0100, jane@example.com',
        name: 'Jane Doe',
        phone: '+1 212 555 0100',
        email: 'jane@example.com',
      },
    ],
  ],
}
