// Words in and around sign-offs and the initials of desks, mostly English: `(Reporting by Jane Doe)`, `burs-ab/cd`.

/** Matches a note on the first publication: `This report by The Canadian Press was first published Oct. 25, 2023.` */
const FIRST_PUBLISHED = /^This (?:report|story) by [\p{Lu}\w ]{3,40} was first published .{4,40}\.$/u

/** Whether a line says where the story was published first. Few open with the word. */
export const isFirstPublished = (line: string): boolean => line.startsWith('This ') && FIRST_PUBLISHED.test(line)

/** Matches words after the name of an agency in a sentence: `dpa said so`; not initials as in a sign-off: `dpa wsz jln`. */
export const WORD_AFTER_AGENCY = /^ (?:said|says|has|had|was|is|to|in|on|and|for|the)\b/

/** Matches words or a mark before the names in a sign-off: `Reporting by Jane Doe`, `Editing: John Roe`. */
export const BEFORE_NAMES = / (?:by|from) |: /

/** Sign in AFP’s sign-offs for several bureaus, before the initials: `burs-jd/rl`. */
export const BUREAUS = 'burs'
/** Words that before a slash are plain text, not initials, in lower case: `his/her`. */
export const wordsBeforeSlash = 'and, his, he, him, y'
/** Conjunctions that before a slash at the end of a line are no initials: `and/` before `or`. */
export const conjunctionsBeforeSlash = 'and, or'
