/** The parts of an article that rules require by their names. */
export const PARTS = ['item', 'notices', 'embargo', 'expires', 'restrictions', 'slugline', 'byline'] as const

/** The parts and properties of a story that a rule can require, in the order of their bits. */
export const STORY_FEATURES = [
  ...PARTS,
  'headline',
  'noHeadline',
  'headlineHyphen',
  'headlineStop', // at its end, or a character beyond ASCII
  'noBody',
  'media',
  'noDateline', // neither of the story nor of a paragraph
  'roundup', // several datelines
  'oddDateline', // in any of the datelines, as those below: not in ASCII, with other commas or brackets than usual, or with several places. Also without a dateline of the story
  'datelineDate',
  'noOwnDate', // the story’s dateline has none
  'credit',
  'oddCredit', // unknown, or one of several
  'region', // of a place
  'noRegion', // neither a region nor a country of the first place
  'boilerplate', // dropped by the parser, or in the body
  'leftover', // dropped or unread by the parser
  'hardWrap', // repaired by the parser, as the next
  'otherRepair',
  'byteOrderMark',
  'ownAnnotations', // of a source that has annotations, or of an article without a source
  'any', // of every story
] as const

/** Name of a part or property of a story that a rule can require: `headline`, `media`, `hardWrap`. */
export type StoryFeature = (typeof STORY_FEATURES)[number]
