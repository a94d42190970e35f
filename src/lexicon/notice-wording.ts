import type { NoticeName } from './language'

// English wording of notices to desks, where no list of openings covers it (`notices` of the languages lists those).

/**
 * Matches the name of the story that a notice is about: `In New York item headlined "Moody's Cuts Texas Air," please read`, `kill the story
 * slugged BC-Example`.
 */
export const NOTICE_TARGET =
  /\b(?:headlined|item|headline|slugged|slug|titled|story|dated)[ :,]{1,2}(?:["“«+‘/]([^"”»+’/]{4,120})["”»+’/]|((?:AM|PM|BC|AP)-[A-Z](?:[\w'-]|\.(?=\w))*(?:[ -][A-Z\d](?:[\w'-]|\.(?=\w))*){0,4}|[a-z]{3}\d{4}))/

/**
 * Matches an opening that says what happened to the story: `This April 24 story has been corrected to …`, `The item below was sent in
 * error`.
 * Not: `This story has been told before.`
 */
const STORY_CHANGE =
  /^[([]?Th(?:is|e(?= \p{L}+ (?:above|below))) (?:[\p{L}.]+ \d{1,2}(?:,[ ]\d{4})?,? |version of (?:this|the) )?(?:story|article|report|item|headline|post|page) (?:above |below )?(?:has been |was |is )?(correct|amend|refile|update|withdraw|clarif|kill|sent in error)/iu

/** Words of {@link STORY_CHANGE}, one of which each such opening has: a test before that pattern, which V8 takes 2 ms to compile. */
const CHANGED = /correct|amend|refile|update|withdraw|clarif|kill|sent in error/iu

/** Kind of notice, by the word that the group of {@link STORY_CHANGE} matches. */
const changeKinds: Readonly<Record<string, NoticeName>> = {
  correct: 'correction',
  amend: 'correction',
  refile: 'refile',
  update: 'update',
  withdraw: 'kill',
  clarif: 'clarification',
  kill: 'kill',
  'sent in error': 'kill',
}

/** Returns the kind of notice of an opening that says what happened to the story; undefined for any other. */
export const changeOfStory = (opening: string): NoticeName | undefined =>
  CHANGED.test(opening) ? changeKinds[STORY_CHANGE.exec(opening)?.[1] ?? ''] : undefined

/**
 * Matches words after `do not publish` for only a part of the story: ` the name of the source`, ` his home address`.
 * Not: ` the story`, ` before Monday`.
 */
const STORY_DETAIL =
  /^ (?:(?:the|any|his|her|their|this|these|those) )?(?:[\p{L}’'-]+ ){0,2}(?:names?|identit(?:y|ies)|address(?:es)?|numbers?|photos?|pictures?|images?|videos?|captions?|graphics?|quotes?|bylines?|locations?|paragraphs?|details)(?![\p{L}])/iu

/** Whether the text after `do not publish` names only a part of the story. */
export const isStoryDetail = (rest: string): boolean => STORY_DETAIL.test(rest)

/** Matches advice to readers, not to desks: `Do not use a hair dryer.`; not: `DO NOT USE`, `Please do not use this story.` */
export const ADVICE_TO_READERS = /^(?:Please|Do|Hold)\b(?!.*\b(?:story|desk|legal)\b)/
