// Words of sentences that say who worked on a story: `Jane Doe in Lima contributed to this report.`

/** Words between somebody who worked on a story and the place: `Jane Doe in Lima`. */
export const placeWords: readonly string[] = ['in', 'en', 'em', 'à', 'aus', 'da']
/** Words for “and” between the names of those who worked on a story. */
export const andWords: readonly string[] = ['and', 'y', 'et', 'e', 'und']

/** English words for jobs before the names, as a pattern each: `Associated Press writers Jane Doe and John Roe contributed …`. */
export const englishJobs: readonly string[] = [
  ...['writers?', 'reporters?', 'correspondents?', 'journalists?', 'contributors?', 'producers?'],
  ...['researchers?', 'editors?', 'photographers?', 'staff'],
]
/** English words after the names of those who helped, as one pattern: `also contributed to this report`. */
export const ENGLISH_CONTRIBUTED =
  '(?:also )?(?:contributed(?: reporting)?(?: to (?:this|the) (?:report|story|article))?|helped with this (?:story|report)|assisted in this report)'
/** English words between a name and the place from which that person reported: `Jane Doe reported from Lima.` */
export const REPORTED_FROM = 'reported from'
/** English words between a name and the place from which that person helped, as a pattern: `John Roe contributed from Quito.` */
export const CONTRIBUTED_FROM = 'contributed(?: reporting)? from'
/** English words before a further person who reported or helped, as a pattern: `and` in `Doe reported from Lima and Roe from Quito`. */
export const FURTHER_PERSON = '(?:,? (?:and|with)|,)'
/** English word before the place of a further person: `Doe reported from Lima and Roe from Quito`. */
export const FROM = 'from'

/**
 * Words after the names of those who helped, by language other than English.
 * Each is a pattern without the noun for the story: `contribuyó con este` before `despacho`.
 */
export const contributedPatterns: Readonly<Record<string, string>> = {
  es: '(?:contribuy(?:ó|eron)|colabor(?:ó|aron)) (?:a|con|en|para) est[ea]',
  fr: '(?:a|ont) contribué à ce(?:t|tte)?',
  pt: 'contribu(?:iu|íram) para est[ea]',
  it: "(?:ha|hanno) contribuito a quest[oa’']",
  de: '(?:hat|haben) zu diesem',
}
/** Word that ends the German sentence: `haben zu diesem Bericht beigetragen`. */
export const GERMAN_PARTICIPLE = 'beigetragen'
/** Pieces of text, one of which occurs in each sentence on who worked on a story. Other sentences need no closer look. */
export const contributedPieces: readonly string[] = [
  ...['contributed', 'reported from', 'helped with', 'assisted in', 'contribu', 'colabor', 'beigetragen'],
]
