// Words for a paragraph of a story and its number, in notices: `in second paragraph`, `au 2e paragraphe`. In lower case.

/** English words for a paragraph. */
export const englishParagraphs = 'paragraph, para, graf'
/** Words for a paragraph in other languages. */
export const otherParagraphs = 'párrafo, paragraphe, absatz, parágrafo, paragrafo'
/** Endings of an ordinal number: `2nd`, `2e`, `2º`. */
export const ordinalEndings: readonly string[] = ['st', 'nd', 'rd', 'th', 'e', 'er', 'ème', '\\.', 'º', '°']
/** English ordinal numbers from one to ten. */
export const englishOrdinals = 'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth'
/** English numbers from one to ten. */
export const englishNumbers = 'one, two, three, four, five, six, seven, eight, nine, ten'
