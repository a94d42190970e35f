/** A story in parts, so that a note can be inserted between them. */
export interface PlainStory {
  readonly headline: string
  /** Paragraphs; the first without its dateline. */
  readonly paragraphs: readonly string[]
}

/** A story to insert notes into. */
export const plainStory: PlainStory = {
  headline: 'Council votes to close the old bridge',
  paragraphs: [
    'The council voted on Friday to close the old bridge after a long debate in which residents of both banks spoke for hours.',
    'The mayor said that the decision was right and that the city would find the money for the repairs by next week.',
    '“We have waited long enough,” said Ann Roe, who runs a shop at the north end of the bridge and feared for its trade.',
    'Engineers found cracks in two of the four pillars last spring, and buses have gone by the ferry road ever since.',
  ],
}

/** Returns a copy of a story with a note at one place in it. */
export type RestrictionPlace = (note: string, story: PlainStory) => string

const WIDTH = 62

/** Wraps a paragraph at the line width of a teletype. `first` precedes the first line, `rest` the others. */
function wrap(text: string, first = '', rest = ''): string {
  const lines: string[] = []
  let line = first
  for (const word of text.split(' ')) {
    if (line.length + word.length > WIDTH) {
      lines.push(line.trimEnd())
      line = rest
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()].join('\n')
}

const LINE = 'SPRINGFIELD (AP) _ '
const apart = (...parts: readonly string[]): string => `${parts.filter(Boolean).join('\n\n')}\n`

/** Returns the paragraphs of a story, the first with a dateline. */
const dated = ({ paragraphs: [first, ...others] }: PlainStory, dateline = LINE): string[] => [
  `${dateline}${first}`,
  ...others,
]
const indented = (story: PlainStory): string[] => dated(story).map((text) => wrap(text, '   '))
const deep = (story: PlainStory): string[] => dated(story).map((text) => wrap(text, '        '))
const full = (story: PlainStory): string[] => dated(story).map((text) => wrap(text))

const menu = ['Home', 'News', 'World', 'Politics', 'Business', 'Sport', 'Culture', 'Weather', 'Sign in', 'Subscribe']
const foot = [
  'Share this article',
  'Related stories',
  'Ferry road to reopen',
  'Buses late again',
  'About us',
  'Contact',
  'Privacy',
  'Terms of use',
  'Cookies',
  'Help',
  'Jobs',
  'Follow us',
]
const page = (...parts: readonly string[]): string => `${[...menu, ...parts, ...foot].join('\n')}\n`

/** Places for notes in copy, by name: each makes a copy with the note there. */
export const restrictionPlaces: Readonly<Record<string, RestrictionPlace>> = {
  'above all, apart': (note, story) => apart(note, story.headline, ...dated(story)),
  'above all, no space': (note, story) => `${note}\n${apart(story.headline, ...dated(story))}`,
  'above a slugline': (note, story) => `${note}\nPM-Bridge,0376\n${story.headline}\n${indented(story).join('\n')}\n`,
  'under a slugline': (note, story) => `PM-Bridge,0376\n${note}\n${story.headline}\n${indented(story).join('\n')}\n`,
  'under a headline, indented': (note, story) =>
    `PM-Bridge,0376\n${story.headline}\n${note}\n${indented(story).join('\n')}\n`,
  'under a byline': (note, story) =>
    `PM-Bridge,0376\n${story.headline}\nBy JANE DOE\n${note}\n${indented(story).join('\n')}\n`,
  'under a headline, apart': (note, story) => apart(story.headline, note, ...dated(story)),
  'under a byline, apart': (note, story) => apart(story.headline, 'By Jane Doe', note, ...dated(story)),
  'under a headline of dpa': (note, story) =>
    apart(`${story.headline} =`, note, ...dated(story, 'Springfield (dpa) - ')),
  'under a slugline of Reuters': (note, story) =>
    apart('BRIDGE-CLOSURE/', story.headline, note, ...dated(story, 'SPRINGFIELD, April 24 (Reuters) - ')),
  'between paragraphs, apart': (note, story) => {
    const [first = '', ...others] = dated(story)
    return apart(story.headline, first, note, ...others)
  },
  'late between paragraphs': (note, story) => {
    const all = dated(story)
    return apart(story.headline, ...all.slice(0, -1), note, ...all.slice(-1))
  },
  'between paragraphs, one line each': (note, story) => {
    const [first = '', ...others] = dated(story)
    return `${[story.headline, first, note, ...others].join('\n')}\n`
  },
  'at column 0 between indented paragraphs': (note, story) => {
    const [first = '', ...others] = indented(story)
    return `PM-Bridge,0376\n${story.headline}\n${[first, note, ...others].join('\n')}\n`
  },
  'at column 0 late in indented copy': (note, story) => {
    const all = indented(story)
    return `PM-Bridge,0376\n${story.headline}\n${[...all.slice(0, -1), note, ...all.slice(-1)].join('\n')}\n`
  },
  'indented like a paragraph': (note, story) => {
    const [first = '', ...others] = indented(story)
    return `PM-Bridge,0376\n${story.headline}\n${[first, `   ${note}`, ...others].join('\n')}\n`
  },
  'indented deeper': (note, story) => {
    const [first = '', ...others] = indented(story)
    return `PM-Bridge,0376\n${story.headline}\n${[first, `        ${note}`, ...others].join('\n')}\n`
  },
  'indented less': (note, story) => {
    const [first = '', ...others] = deep(story)
    return `PM-Bridge,0376\n${story.headline}\n${[first, `  ${note}`, ...others].join('\n')}\n`
  },
  'behind a tab': (note, story) => {
    const [first = '', ...others] = indented(story)
    return `PM-Bridge,0376\n${story.headline}\n${[first, `\t${note}`, ...others].join('\n')}\n`
  },
  'after indented copy': (note, story) =>
    `PM-Bridge,0376\n${story.headline}\n${[...indented(story), note].join('\n')}\n`,
  'between full lines': (note, story) => {
    const [first = '', ...others] = full(story)
    return `${story.headline}\n\n${[first, note, ...others].join('\n')}\n`
  },
  'between full lines, apart': (note, story) => {
    const [first = '', ...others] = full(story)
    return apart(story.headline, first, note, ...others)
  },
  'with CRLF at column 0': (note, story) => {
    const [first = '', ...others] = indented(story)
    return `PM-Bridge,0376\n${story.headline}\n${[first, note, ...others].join('\n')}\n`.replaceAll('\n', '\r\n')
  },
  'with CRLF, apart': (note, story) => apart(story.headline, ...dated(story), note).replaceAll('\n', '\r\n'),
  'last, apart': (note, story) => apart(story.headline, ...dated(story), note),
  'before a sign-off': (note, story) =>
    apart(story.headline, ...dated(story), note, '(Reporting by Jane Doe; Editing by John Roe)'),
  'after a sign-off': (note, story) =>
    apart(story.headline, ...dated(story), '(Reporting by Jane Doe; Editing by John Roe)', note),
  'after an end mark': (note, story) => apart(story.headline, ...dated(story), '-30-', note),
  'after dpa initials': (note, story) =>
    apart(`${story.headline} =`, ...dated(story, 'Springfield (dpa) - '), 'dpa jd xx n1 ro', note),
  'above the headline of a page': (note, story) => page(note, story.headline, 'By Jane Doe', ...story.paragraphs),
  'under the headline of a page': (note, story) => page(story.headline, note, ...story.paragraphs),
  'within a page': (note, story) => {
    const [first = '', ...others] = story.paragraphs
    return page(story.headline, first, note, ...others)
  },
  'under the story of a page': (note, story) => page(story.headline, ...story.paragraphs, note),
  'beside an alert': (note, story) => `${note}\n${story.headline}\n`,
  alone: (note) => `${note}\n`,
  'in an envelope, above': (note, story) =>
    `\x01f0704\nr f bc-Bridge 04-24 0376\n\x02\n^${story.headline}\n${note}\n${indented(story).join('\n')}\n\x03\n`,
  'in an envelope, within': (note, story) => {
    const [first = '', ...others] = indented(story)
    return `ZCZC\n${story.headline}\n\n${[first, note, ...others].join('\n')}\nNNNN\n`
  },
}
