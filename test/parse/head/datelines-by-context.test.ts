import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse'

/**
 * Datelines that only the text around makes likely: headline, paragraph, the text below, and the dateline (none for a look-alike).
 * None of the places but Oslo, Helsinki and Lima is in a table.
 */
const cases: readonly (readonly [headline: string, paragraph: string, below: string, dateline?: string])[] = [
  // place and full stop: the town again after a word for `in`, with a capital, or with another ending
  [
    'Nieuwe brug in Zwolmeer',
    'Zwolmeer. De gemeenteraad stemde vrijdag in met een nieuwe brug over de rivier, meldde de burgemeester.',
    'Het werk begint in mei.',
    'Zwolmeer.',
  ],
  [
    'V Trnave otvoria nový most',
    'TRNAVA. Mesto v piatok otvorí nový most cez rieku, oznámila radnica na tlačovej konferencii.',
    'Stavba stála dva milióny eur.',
    'TRNAVA.',
  ],
  [
    'Új híd',
    'VARSÁD. Pénteken megnyitják az új hidat a folyón, amelyet három évig építettek a város szélén, közölte a polgármester.',
    'Varsádon évek óta várták.',
    'VARSÁD.',
  ],
  [
    'Nuevo puente',
    'Villaclara del Río. El ayuntamiento abrirá el viernes el nuevo puente sobre el río, que se ha construido en tres años, según anunció el alcalde.',
    'En Villaclara del Río lo esperaban desde hacía años.',
    'Villaclara del Río.',
  ],
  [
    'Incendie à la mairie',
    'Stupeur. Le maire a découvert vendredi les dégâts de l’incendie, a annoncé la mairie.',
    'La stupeur est grande à Vannes.',
  ],
  [
    'Brand im Rathaus',
    'Schade. Das Rathaus wird nicht mehr aufgebaut, wie der Bürgermeister am Freitag sagte.',
    'Es ist schade um den Bau.',
  ],
  ['Szok w mieście', 'SZOK. W piątek spłonął ratusz, poinformował burmistrz.', 'Mieszkańcy są w szoku.'],
  // place, dash and quotation
  [
    'Fähren fahren',
    'OSLO - „Wir sind froh“, sagte die Reederin Ada Moen am Freitag nach neun Tagen Streik.',
    'Die Besatzungen stimmten ab.',
    'OSLO -',
  ],
  [
    'Trajektit kulkevat',
    'HELSINKI - ”Olemme iloisia”, varustaja Ada Salo sanoi perjantaina yhdeksän päivän lakon jälkeen.',
    'Miehistöt äänestivät.',
    'HELSINKI -',
  ],
  [
    'Promy pływają',
    'NOWOGRAD - „Cieszymy się” - powiedziała w piątek armatorka Ada Kos po dziewięciu dniach strajku.',
    'Załogi głosowały w Nowogradzie.',
    'NOWOGRAD -',
  ],
  [
    'Peru’s ferries run',
    'LIMA, 3 mar -- "We are glad," Ada Roe said on Friday after a strike of nine days.',
    'The crews voted.',
    'LIMA, 3 mar --',
  ],
  [
    'Debate in the house',
    'MINISTER - "We will not pay," the chamber heard on Friday after a strike.',
    'The house adjourned.',
  ],
  [
    'Das Zitat des Tages',
    'ZITAT - „Wir sind froh“, sagte die Reederin Ada Moen am Freitag.',
    'Die Besatzungen stimmten ab.',
  ],
  // credit between slashes, ambiguous or in no table
  [
    'Ferger går',
    'Hammerøy /NTB/ Fergene gikk igjen fredag etter ni dager med streik, opplyser rederiet.',
    'Mannskapene stemte.',
    'Hammerøy /NTB/',
  ],
  [
    'Færger sejler',
    'Lillevig /kystnyt/ Færgerne sejlede igen fredag, oplyser rederiet i Lillevig.',
    'Besætningerne stemte.',
    'Lillevig /kystnyt/',
  ],
  // a greeting
  [
    'Mill must open again',
    'Dear Editor – The mill of our town has been shut for a year, and nobody says why.',
    'It must open.',
  ],
  // a place in a script without capitals, named in the headline after a word for `in`
  [
    'الرصيف في صفد يفتح الجمعة',
    'صفد - أعلنت الشركة أن الرصيف سيعاد فتحه يوم الجمعة بعد أن يفحص الغواصون آخر الأعمدة في الميناء القديم.',
    'وقالت مديرة الميناء إن أحدا لا يفرح بالتأخير.',
    'صفد -',
  ],
]

describe('datelines by the text around', () => {
  it.each(cases)('%s: %s', (headline, paragraph, below, dateline) => {
    const { article } = parse(`${headline}\n\n${paragraph}\n\n${below}\n`)
    expect(article.dateline?.text).toBe(dateline)
    expect(article.headline).toBe(headline)
  })
})
