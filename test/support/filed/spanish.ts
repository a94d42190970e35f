import type { Words } from './words'

const person = (name: string) => ({ kind: 'person' as const, name })

/** Parts of stories in Spanish, as EFE, AP and AFP file them. */
export const spanish: Words = {
  language: 'es',
  joint: ' ',
  sluglines: ['ESPANA-PUERTOS'],
  takes: [],
  notices: [
    { kind: 'update', text: '(Actualiza con la reacción del sindicato)' },
    { kind: 'correction', text: '(Corrige el nombre del ministro en el tercer párrafo)' },
    { kind: 'kill', text: 'ANULACIÓN: esta noticia no debe usarse.' },
  ],
  embargoes: [{ kind: 'day', text: 'Embargado hasta el 24 de abril de 2024', at: '2024-04-24' }],
  restrictions: [],
  editorsNotes: ['Nota del editor: con fotografías.'],
  headlines: [
    'Los ministros rechazan un plan para los puertos del norte',
    'Los agricultores celebran el nuevo presupuesto',
  ],
  subheadlines: ['El sindicato quiere seguir las conversaciones tras el fin de semana'],
  summary: [],
  bylines: [
    { text: 'Por Juana Pérez', authors: [person('Juana Pérez')] },
    { text: 'Por Juana Pérez y Juan García', authors: [person('Juana Pérez'), person('Juan García')] },
  ],
  datelines: [
    { text: 'MADRID (AP) —', places: [{ text: 'MADRID' }], credits: [{ text: 'AP' }] },
    {
      text: 'Madrid, 24 abr (EFE) -',
      places: [{ text: 'Madrid' }],
      credits: [{ text: 'EFE' }],
      date: { text: '24 abr', day: 24, month: 4 },
    },
  ],
  published: [{ text: 'Publicado el 24 de abril de 2024', at: '2024-04-24' }],
  updated: [{ text: 'Actualizado: 24 de abril de 2024 10:15', at: '2024-04-24T10:15:00' }],
  sentences: [
    'Los ministros rechazaron el plan el lunes tras seis horas de debate.',
    'Las conversaciones seguirán tras el fin de semana, dijo el sindicato.',
    'Los agricultores del norte celebraron la decisión, según un portavoz.',
    '“No vamos a rendirnos”, dijo la presidenta del sindicato en Vigo.',
  ],
  quotation: [
    '“No vamos a rendirnos”, dijo la presidenta. “Los ministros nunca nos han escuchado.',
    '“Ahora tendrán que escucharnos”, dijo.',
  ],
  blocks: [
    { kind: 'subhead', text: 'Las conversaciones siguen' },
    {
      kind: 'list',
      ordered: false,
      items: [{ text: 'Los puertos abrirán los domingos.' }, { text: 'Los sueldos subirán un 2%.' }],
    },
  ],
  signoffs: [{ signoff: [{ kind: 'initials', text: 'EFE abc/def' }] }],
  creditLines: [],
  copyrights: [],
  usageTerms: [],
  boilerplate: [],
  contacts: [],
}
