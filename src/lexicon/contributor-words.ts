// Words of sentences that say who worked on a story: `Jane Doe in Lima contributed to this report.`

/** Words between a person and the place. */
export const placeWords: readonly string[] = ['in', 'en', 'em', 'à', 'aus', 'da']
/** Words for “and” between names. */
export const andWords: readonly string[] = ['and', 'y', 'et', 'e', 'und']

/** English jobs before the names, as a pattern each: `Associated Press writers Jane Doe and John Roe contributed …`. */
export const englishJobs: readonly string[] = [
  ...['writers?', 'reporters?', 'correspondents?', 'journalists?', 'contributors?', 'producers?'],
  ...['researchers?', 'editors?', 'photographers?', 'staff'],
]
/** English predicates after the names, as one pattern: `also contributed to this report`. */
export const ENGLISH_CONTRIBUTED =
  '(?:also )?(?:contributed(?: reporting)?(?: to (?:this|the) (?:report|story|article))?|helped with this (?:story|report)|assisted in this report)'
/** English predicate before the place from which somebody reported: `Jane Doe reported from Lima.` */
export const REPORTED_FROM = 'reported from'
/** English predicate before the place from which somebody helped, as a pattern: `John Roe contributed from Quito.` */
export const CONTRIBUTED_FROM = 'contributed(?: reporting)? from'
/** English words before a further person who reported or helped: `and` in `Doe reported from Lima and Roe from Quito`. */
export const FURTHER_PERSON = '(?:,? (?:and|with)|,)'
/** English word before a place. */
export const FROM = 'from'

/**
 * Predicates after the names in other languages, without their last noun, by language, as a pattern each: `contribuyó con este` before
 * `despacho`.
 */
export const contributedPatterns: Readonly<Record<string, string>> = {
  es: '(?:contribuy(?:ó|eron)|colabor(?:ó|aron)) (?:a|con|en|para) est[ea]',
  fr: '(?:a|ont) contribué à ce(?:t|tte)?',
  pt: 'contribu(?:iu|íram) para est[ea]',
  it: "(?:ha|hanno) contribuito a quest[oa’']",
  de: '(?:hat|haben) zu diesem',
}
/** Last word of the German predicate: `haben zu diesem Bericht beigetragen`. */
export const GERMAN_PARTICIPLE = 'beigetragen'
/** Pieces of which each sentence on who worked on a story has one. */
export const contributedPieces: readonly string[] = [
  ...['contributed', 'reported from', 'helped with', 'assisted in', 'contribu', 'colabor', 'beigetragen'],
]
