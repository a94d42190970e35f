// Words of sentences that say who worked on a story: `Jane Doe in Lima contributed to this report.`

/** Words between a person and the place. */
export const placeWords: readonly string[] = ['in', 'en', 'em', 'à', 'aus', 'da']
/** Words for “and” between names. */
export const andWords: readonly string[] = ['and', 'y', 'et', 'e', 'und']

/** Predicates of such a sentence without its last noun, by language, as a pattern each: `contribuyó con este` before `despacho`. */
export const contributedPatterns: Readonly<Record<string, string>> = {
  es: '(?:contribuy(?:ó|eron)|colabor(?:ó|aron)) (?:a|con|en|para) est[ea]',
  fr: '(?:a|ont) contribué à ce(?:t|tte)?',
  pt: 'contribu(?:iu|íram) para est[ea]',
  it: "(?:ha|hanno) contribuito a quest[oa’']",
  de: '(?:hat|haben) zu diesem',
}
/** Last word of the German predicate: `haben zu diesem Bericht beigetragen`. */
export const GERMAN_PARTICIPLE = 'beigetragen'
