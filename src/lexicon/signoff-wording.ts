// Words in and around sign-offs and the initials of desks, mostly English: `(Reporting by Jane Doe)`, `burs-ab/cd`.

/** Note on the first publication: `This report by The Canadian Press was first published Oct. 25, 2023.` */
export const FIRST_PUBLISHED = /^This (?:report|story) by [\p{Lu}\w ]{3,40} was first published .{4,40}\.$/u

/** Words after the name of an agency in a sentence, as opposed to initials: `dpa said so`; not: `dpa wsz jln`. */
export const WORD_AFTER_AGENCY = /^ (?:said|says|has|had|was|is|to|in|on|and|for|the)\b/

/** Words or mark before the names of a sign-off: `Reporting by Jane Doe`, `Editing: John Roe`. */
export const BEFORE_NAMES = / (?:by|from) |: /

/** Sign of AFP for several bureaus, before the initials. */
export const BUREAUS = 'burs'
/** Words before a slash in plain text, in lower case: `his/her`. */
export const wordsBeforeSlash = 'and, his, he, him, y'
/** Conjunctions before a slash that ends a line: `and/` before `or`. */
export const conjunctionsBeforeSlash = 'and, or'
