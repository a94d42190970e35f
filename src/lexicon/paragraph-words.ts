// Words for a paragraph of a story and its number, in notices: `in second paragraph`, `au 2e paragraphe`. In lower case.

/** English words for a paragraph. */
export const englishParagraphs = 'paragraph, para, graf'
/** Words for a paragraph in other languages. */
export const otherParagraphs =
  'párrafo, paragraphe, absatz, parágrafo, paragrafo, alinéa, alinea, capoverso, akapit, akapitu, akapicie, stycke, stycket, afsnit, avsnitt, avsnittet, kappale, kappaleessa, odstavec, odstavci, bekezdés, bekezdésben, абзац, абзаце, параграф, абзаці'
/** Endings of ordinal numbers, as a pattern each: `2nd`, `2e`, `2º`. */
export const ordinalEndings: readonly string[] = ['st', 'nd', 'rd', 'th', 'e', 'er', 'ème', '\\.', 'º', '°']
/** English ordinal numbers from one to ten. */
export const englishOrdinals = 'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth'
/** Ordinal numbers before a word for a paragraph, from first to fifth, in all languages. */
export const ordinals = `
  first, second, third, fourth, fifth, ersten, zweiten, dritten, vierten, fünften, primer, segundo, tercer, cuarto, quinto, premier, deuxième, troisième, quatrième,
  primo, secondo, terzo, quarto, primeiro, terceiro, eerste, tweede, derde, vierde, första, andra, tredje, fjärde, første, anden, andre, fjerde,
  pierwszym, drugim, trzecim, prvním, druhém, třetím, ensimmäisessä, toisessa, kolmannessa, első, második, harmadik, первом, втором, третьем, четвертом`
/** English numbers from one to ten. */
export const englishNumbers = 'one, two, three, four, five, six, seven, eight, nine, ten'
/** Stems of words for a paragraph, in all languages. Notes that withhold a part of a story have one. */
export const paragraphStems = `
  paragra, para, graf, párrafo, parágrafo, absatz, absätze, alinéa, alinea, capovers, akapit, stycke, afsnit, avsnitt, kappale, odstav, odsek, odlom,
  bekezd, абзац, параграф, παράγραφ, فقرة, الفقرة, פסקה, पैराग्राफ, 段落, 단락, 문단`
/** Stems of words for a quotation, in all languages, for the same notes as `paragraphStems`. */
export const quoteStems =
  'quote, zitat, citation, citaz, citaç, citaat, citat, cytat, idézet, цитат, اقتباس, 引语, 引語'
/** Patterns of a numbered paragraph in Chinese, Japanese and Korean: `第3段`, `2번째 단락`. */
export const numberedParagraphs: readonly string[] = ['第?[\\d一二三四五六七八九十]{1,2}段', '\\d번째 (?:단락|문단)']
