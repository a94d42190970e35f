/** The parts and properties of a story that a rule can require, in the order of their bits. */
export const STORY_FEATURES = [
  ...(['item', 'notices', 'editorsNotes', 'embargo', 'expires', 'restrictions', 'slugline', 'media'] as const),
  'headline',
  'noHeadline',
  'headlineSign', // other than a letter or a digit at its end
  'headlineHyphen',
  'byline',
  'unsigned', // no byline, sign-off or contributors
  'dateline', // of the story or of a paragraph
  'noDateline',
  'datelineDate', // in any of the datelines, as those below
  'undatedDateline',
  'loneCredit', // exactly one
  'severalCredits',
  'unknownCredit', // neither an agency nor of a known kind
  'region', // of a place
  'noRegion', // neither a region nor a country of the first place
  'boilerplate', // dropped by the parser, or in the body
  'dropped',
  'hardWrap', // repaired by the parser, as those below
  'hyphenation',
  'controlCharacter',
  'any', // of every story
] as const

/** Name of a part or property of a story that a rule can require: `headline`, `media`, `hardWrap`. */
export type StoryFeature = (typeof STORY_FEATURES)[number]
