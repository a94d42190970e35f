import fc from 'fast-check'

/** One version of a story as an agency sends it. */
export interface SentVersion {
  /** The name of the version: `original`, `1st lead`, `correction`, `kill`. */
  readonly name: string
  readonly copy: string
}

/** A story with the words that change from version to version. */
interface StoryDraw {
  /** Topic in capitals, joined by hyphens: `HARBOR-FIRE`. */
  readonly topic: string
  /** Four headlines, one for each version. */
  readonly headlines: readonly string[]
  /** Four texts, one for each version. */
  readonly texts: readonly string[]
  /** Time of the first version, in minutes after midnight, then the minutes between versions. */
  readonly minutes: readonly number[]
}

const word = fc.constantFrom('harbor', 'fire', 'gold', 'budget', 'ferry', 'strike', 'bridge', 'talks', 'quake', 'court')
const sentence = fc
  .array(word, { minLength: 4, maxLength: 9 })
  .map((words) => `The ${words.join(' ')} was reported on Wednesday by officials.`)
const headline = fc
  .array(word, { minLength: 3, maxLength: 6 })
  .map((words) => words.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join(' '))

/** Generates stories with a topic of two or three words, and four versions of headline, text and time. */
export const storyDraw: fc.Arbitrary<StoryDraw> = fc.record({
  topic: fc.uniqueArray(word, { minLength: 2, maxLength: 3 }).map((words) => words.join('-').toUpperCase()),
  headlines: fc.array(headline, { minLength: 4, maxLength: 4 }),
  texts: fc.array(sentence, { minLength: 4, maxLength: 4 }),
  minutes: fc
    .tuple(
      fc.integer({ min: 660, max: 900 }),
      fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 3, maxLength: 3 }),
    )
    .map(([first, [a = 1, b = 1, c = 1]]) => [first, first + a, first + a + b, first + a + b + c]),
})

const NAMES = ['original', '1st lead', 'correction', 'kill'] as const

/** Agency as a sender of stories: its provider, and the copy of each version. */
export interface SendingAgency {
  readonly name: string
  readonly provider: string
  /** Day of publication, for copy that does not name one. */
  readonly date?: string
  version(story: StoryDraw, index: number): string
}

const clock = (minutes: number, mark = ''): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}${mark}${String(minutes % 60).padStart(2, '0')}`
const title = (topic: string): string =>
  topic
    .split('-')
    .map((one) => one.charAt(0) + one.slice(1).toLowerCase())
    .join('-')
const pick = (list: readonly string[], index: number): string => list[index] ?? ''
const at = ({ minutes }: StoryDraw, index: number): number => minutes[index] ?? 0

/** The Associated Press in ANPA 1312: number and time change with each message, and the slugline names the version. */
const ap: SendingAgency = {
  name: 'AP, ANPA 1312',
  provider: 'AP',
  version(story, index) {
    const slug = `PM-${title(story.topic)}`
    const take = ['', ', 1st Ld-Writethru, a0501', ', Correction', ', KILL'][index]
    const note = [
      '',
      'Eds: UPDATES throughout.',
      'Eds: CORRECTS the spelling of the name in paragraph 2.',
      'KILL KILL KILL. Do not use. A kill is mandatory.',
    ][index]
    const lines = [
      `^${slug}${take},${310 + index}<`,
      `^${pick(story.headlines, index)}<`,
      ...(note ? [`^${note}<`] : []),
      ...(index === 3 ? [] : [`\t   OSLO, Norway (AP) _ ${pick(story.texts, index)}`]),
    ]
    const header = `\u0016\u0016\u0001a05${10 + index}\u001fasian\r\nu i ${slug}      11-13 0310\r\n\u0002`
    return `${header}${lines.join('\r\n')}\r\n\u0003AP-WF-11-13-13 ${clock(at(story, index))}GMT<\r\n\u0004`
  },
}

/** Reuters as text: the slugline stays the same, and the headline names the version. */
const reuters: SendingAgency = {
  name: 'Reuters, text',
  provider: 'Reuters',
  date: '2013-11-13',
  version(story, index) {
    const tag = ['', 'UPDATE 1-', 'CORRECTED-UPDATE 1-', 'STORY WITHDRAWN-'][index]
    const dateline = index === 3 ? '' : 'OSLO, Nov 13 (Reuters) - '
    return `NORWAY-${story.topic}\n\n${tag}${pick(story.headlines, index)}\n\n${dateline}${pick(story.texts, index)}\n`
  },
}

/** AFP as text with its slugline in the shape `Norway-Harbor-Fire/`. */
const afp: SendingAgency = {
  name: 'AFP, text',
  provider: 'AFP',
  version(story, index) {
    const head = ['', '(LEAD) ', 'CORRIGÉ - ', 'ANNULATION - '][index]
    return `Norway-${title(story.topic)}/\n\n${head}${pick(story.headlines, index)}\n\nOSLO, Nov 13, 2013 (AFP) - ${pick(story.texts, index)}\n`
  },
}

/** dpa in IPTC 7901: a number and a time for each message, the version on a line above the headline. */
const dpa: SendingAgency = {
  name: 'dpa, IPTC 7901',
  provider: 'dpa',
  version(story, index) {
    const lines =
      [[], ['1ST LEAD'], ['Correction: spelling of the name in paragraph 2'], ['KILL KILL KILL']][index] ?? []
    const text = index === 3 ? 'Please do not use the item.' : `Oslo (dpa) - ${pick(story.texts, index)}`
    return [
      `\u0001eca${String(61 + index).padStart(4, '0')} 4 i 211  dpa 061`,
      '',
      `Norway-${title(story.topic)}/`,
      ...lines,
      `\u0002${pick(story.headlines, index)} =`,
      `  ${text}`,
      `\u000313${clock(at(story, index))} GMT Nov 13`,
      '\u0004',
    ].join('\r\n')
  },
}

/** Xinhua in an agency's telex frame: slugline in the frame, version in the headline. */
const xinhua: SendingAgency = {
  name: 'Xinhua, ZCZC',
  provider: 'Xinhua',
  version(story, index) {
    const tag = ['', 'Update: ', 'Correction: ', ''][index]
    const dateline = 'OSLO, Nov. 13, 2013 (Xinhua) -- '
    const text = index === 3 ? 'KILL KILL KILL\n\nPlease kill the item.' : `${dateline}${pick(story.texts, index)}`
    return `ZCZC\n:NORWAY-${story.topic}\n^${tag}${pick(story.headlines, index)}\n\n${text}\nEnditem\nNNNN\n`
  },
  date: '2013-11-13',
}

export const sendingAgencies: readonly SendingAgency[] = [ap, reuters, afp, dpa, xinhua]

/** Returns the four versions of a story as an agency sends them: original, first lead, correction, kill. */
export const versionsOf = (agency: SendingAgency, story: StoryDraw): SentVersion[] =>
  NAMES.map((name, index) => ({ name, copy: agency.version(story, index) }))
