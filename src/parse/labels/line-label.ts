/** Labels of the line model, in the order of its weights. */
export const lineLabels = [
  'site',
  'section',
  'header',
  'slugline',
  'version',
  'headline',
  'deck',
  'summary',
  'byline',
  'timestamp',
  'note',
  'embargo',
  'notice',
  'restriction',
  'photo',
  'dateline',
  'body',
  'subhead',
  'list',
  'quote',
  'separator',
  'embed',
  'boilerplate',
  'signoff',
  'end',
  'more',
  'contact',
  'about',
  'legal',
  'rights',
] as const

/** What a line of a copy is. */
export type LineLabel = (typeof lineLabels)[number]

const numbers: ReadonlyMap<LineLabel, number> = new Map(lineLabels.map((label, index) => [label, index]))

/** Returns the number of a label in the weights. */
export const labelNumber = (label: LineLabel): number => numbers.get(label) as number
