/** All labels of the line model. The weights have one number per label in this order. */
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

/** Label of a line of a copy: `byline` for `By Jane Doe`, `body` for a paragraph. */
export type LineLabel = (typeof lineLabels)[number]

const numbers: ReadonlyMap<LineLabel, number> = new Map(lineLabels.map((label, index) => [label, index]))

/** Returns the index of a label in {@link lineLabels}. */
export const labelNumber = (label: LineLabel): number => numbers.get(label) as number
