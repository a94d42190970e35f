import { describe, expect, it } from 'vitest'
import { sourceFiles, sourceText, withoutComments } from '../support/source-files'

/*
 * Words of a language belong to src/lexicon, where a language is added in one place. The tests below find them elsewhere: letters beyond
 * ASCII, and common words of other languages than English in texts and patterns.
 */

/** Letters beyond ASCII outside the lexicon, by file or folder, with the reason. `*` allows all letters. */
const ALLOWED_LETTERS: readonly (readonly [path: string, letters: string, reason: string])[] = [
  ['', 'º', 'mark of an ordinal number'],
  ['', 'ª', 'mark of an ordinal number'],
  ['', 'ʼ', 'apostrophe'],
  ['', 'ー', 'Japanese length mark, in classes of characters'],
  ['', 'ÀÞ', 'range of Latin capitals: À-Þ'],
  ['', '가힣', 'range of Korean syllables: 가-힣'],
  ['', 'İı', 'Turkish letters, of another length in lower case'],
  ['bytes/', '*', 'tables of code pages'],
  ['text/mac-roman.ts', '*', 'table of a code page'],
  ['text/windows-1252.ts', '*', 'table of a code page'],
  ['text/lines.ts', '다요죠까', 'last syllables of Korean sentences; text knows no lexicon'],
  ['parse/damage/code-pages.ts', '*', 'letters that a wrong code page leaves'],
  ['parse/damage/mac-roman.ts', '*', 'letters that a wrong code page leaves'],
  ['parse/damage/mojibake.ts', '*', 'letters that a wrong code page leaves'],
  ['parse/damage/letter-spacing.ts', '*', 'vowels and words of one letter'],
  ['parse/damage/seams.ts', '*', 'vowels'],
  ['parse/head/dateline/', '年月日社網一二三四五六七八九十', 'signs of dates and agencies in patterns of one script'],
  ['rules/structure/one-story.ts', '月日', 'signs of a date in a pattern of one script'],
  ['parse/labels/line-segments.ts', '年月日年時월일시년', 'signs of dates and times in patterns of one script'],
  ['parse/page/data-rows.ts', 'ł', 'sign of a currency'],
  ['parse/tail/initials.ts', 'و', 'Arabic letter before a slash'],
  ['annotate/tokens/characters.ts', '々', 'sign of repetition, in a class of characters'],
  ['restrictions/role-words.ts', 'đ', 'letter that decomposes to none'],
  ['restrictions/word-features.ts', '*', 'examples'],
  ['restrictions/form-features.ts', '*', 'examples'],
  ['restrictions/composition-features.ts', '*', 'examples'],
  ['rules/documentation/damage.ts', 'â', 'example of mojibake'],
]

/** Words outside the lexicon that are no words of a language there, by file, with the reason. */
const ALLOWED_WORDS: readonly (readonly [path: string, words: string, reason: string])[] = [
  ['formats/', 'und', 'language tag for an unknown language'],
  ['formats/nitf/', 'del', 'element `del-list`'],
  ['formats/body/', 'den', 'element `frac-den`'],
  ['formats/named-restriction.ts', 'sperrfrist', 'key of front matter'],
  ['rules/attribution/present.ts', 'bis', '`\\b` before `is`'],
  ['restrictions/word-features.ts', 'nicht', 'examples'],
  ['restrictions/composition-features.ts', 'bis', 'examples'],
]

/** Common words of other languages than English, which are no English words or names of the code. */
const OTHER_WORDS =
  /(?<![A-Za-z])(?:und|oder|der|das|dem|den|nicht|von|zum|vom|bis|nach|uhr|bild|ende|mehr|betreff|achtung|hinweis|sperrfrist|korrektur|les|des|avec|sous|heures?|suite|alerte|lundi|janvier|del|della|para|por|bajo|contra|segue|sigue|aviso|urgente|horas?|lunes|enero|fotos?|voor|het|een|uur|och|oleh|untuk|yang)(?![A-Za-z])/gi

/** Texts and patterns in a line of code. */
const LITERALS =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<=[=(,:[|&]\s*|^\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gm

const sharedFiles = sourceFiles.filter((file) => !/^(?:lexicon|gazetteer)\//.test(file))

const isAllowed = (table: typeof ALLOWED_LETTERS, file: string, found: string): boolean =>
  table.some(([path, all]) => file.startsWith(path) && (all === '*' || all.includes(found)))

/** Returns a text without its comments, also those at the end of a line. */
const codeOf = (text: string): string => withoutComments(text).replace(/\s\/\/ .*$/gm, '')

/** Returns the letters beyond ASCII in a file without its comments, but not those allowed. */
const strangeLetters = (file: string, text: string): string[] =>
  [
    ...new Set(
      withoutComments(text)
        .replace(/\s\/\/ .*$/gm, '')
        .match(/(?![\x00-\x7f])\p{L}/gu),
    ),
  ].filter((letter) => !isAllowed(ALLOWED_LETTERS, file, letter))

/** Returns the words of other languages in the texts and patterns of a file, but not those allowed. */
const strangeWords = (file: string, text: string): string[] =>
  [
    ...new Set(
      (codeOf(text).match(LITERALS) ?? []).flatMap((literal) =>
        [...literal.matchAll(OTHER_WORDS)].map(([word]) => word.toLowerCase()),
      ),
    ),
  ].filter((word) => !isAllowed(ALLOWED_WORDS, file, word))

describe('shared code', () => {
  it.each([
    ["const label = 'Überblick'", ['Ü']],
    ['const day = /[日일]/', ['日', '일']],
    ["const label = 'Overview' // Überblick", []],
    ['const ordinal = /\\d+º/', []],
  ])('%s has the letters %j', (code, letters) =>
    expect(strangeLetters('rules/headline/length.ts', code)).toEqual(letters),
  )

  it.each([
    ['const joins = /(?:und|and)/', ['und']],
    ["const photo = 'Foto de'", ['foto']],
    ["const many = words.split('des les')", ['des', 'les']],
    ['const under = den.length', []],
  ])('%s has the words %j', (code, words) => expect(strangeWords('rules/headline/length.ts', code)).toEqual(words))

  it('has no letters of a language: they belong to src/lexicon', () => {
    const found = sharedFiles.flatMap((file) =>
      strangeLetters(file, sourceText(file)).map((each) => `${file}: ${each}`),
    )
    expect(found).toEqual([])
  })

  it('has no words of a language but English: they belong to src/lexicon', () => {
    const found = sharedFiles.flatMap((file) => strangeWords(file, sourceText(file)).map((each) => `${file}: ${each}`))
    expect(found).toEqual([])
  })
})
