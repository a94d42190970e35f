/** The parts of an article that rules require by their names. */
export const REQUIRED_PARTS = [
  ...(['item', 'notices', 'editorsNotes', 'embargo', 'expires', 'restrictions', 'slugline', 'headline'] as const),
  'byline',
] as const

/** The parts and properties of a story that a rule can require, in the order of their bits. */
export const STORY_FEATURES = [
  ...REQUIRED_PARTS,
  'headlineHyphen',
  'media',
  'dateline', // of the story or of a paragraph
  'noDateline',
  'datelineDate', // in any of the datelines, as those below
  'credit',
  'region', // of a place
  'noRegion', // neither a region nor a country of the first place
  'boilerplate', // dropped by the parser, or in the body
  'dropped',
  'hardWrap', // repaired by the parser, as the next
  'otherRepair',
  'any', // of every story
] as const

/** Name of a part or property of a story that a rule can require: `headline`, `media`, `hardWrap`. */
export type StoryFeature = (typeof STORY_FEATURES)[number]
