import { endWordsBeforeInitials } from '../../lexicon/end-mark-words'
import { BUREAUS, conjunctionsBeforeSlash, wordsBeforeSlash } from '../../lexicon/signoff-wording'
import { alternatives } from '../../lexicon/words'
import { foldSpelling } from '../fold-spelling'
import { hashOf } from '../language-table'
import type { Tables } from '../tables'

/** Patterns of desk initials that need no context. Above each: lines that it matches and, after `not:`, one that it must not. */
const sure: readonly RegExp[] = [
  // asl/tib/pid/cac     burs-ab/cd     daa/mt/msr     mrc/PL     jlp/ar     not: and/or     his/her     km/h
  new RegExp(
    String.raw`^(?:${BUREAUS}-)?\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){2,7}$|^${BUREAUS}-\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,4}$|^(?!(?:${alternatives(wordsBeforeSlash)})\/)\p{Ll}{2,4}\/(?:\p{Ll}{2,4}|\p{Lu}{2,3})$`,
    'u',
  ),
  // او/كام/ص ك     دمس-دلا/غ ر/كام     م م م/ ع ل     not: و/أو
  /^(?!و\/)[\p{Script=Arabic}\u0640]{1,3}(?: [\p{Script=Arabic}\u0640]{1,2}){0,2}(?: ?[/-] ?[\p{Script=Arabic}\u0640]{1,3}(?: [\p{Script=Arabic}\u0640]{1,2}){0,2}){1,6}$/u,
  // (SDA/sj)     (ANP/ab)     not: (AFC/NFC)
  /^\(\p{Lu}{2,4}\/\p{Ll}{2,4}\)$/u,
  // jko/ mark/     abc/     not: and/
  new RegExp(
    String.raw`^(?!(?:${alternatives(conjunctionsBeforeSlash)})\/)\p{Ll}{2,5}\/(?: ?\p{Ll}{2,5}\/){0,4}$`,
    'u',
  ),
  // kb\ hlt\ zsv     not: C:\data
  /^\p{Ll}{2,3}(?:\\ ?\p{Ll}{2,3}){1,4}\\?$/u,
  // XYZ-AB/     /PP/     /AB-CD/     /JDO     not: A/
  /^(?:\/?\p{Lu}{2,4}(?:[-/]\p{Lu}{2,4}){0,3}\/|\/\p{Lu}{3,4})$/u,
  // (end) asj.hb     (Schluss) abc/def     not: (end) of the story
  new RegExp(String.raw`^\((?:${alternatives(endWordsBeforeInitials)})\) \p{Ll}{2,4}(?:[./]\p{Ll}{2,4}){0,3}$`, 'u'),
  // ABC (DEF) // GHI     ABC // DEF
  /^\p{Lu}{2,4}(?:[/ ]\(?\p{Lu}{2,4}\)?){0,3} \/\/ \p{Lu}{2,4}(?:[/ ]\p{Lu}{2,4}){0,2}$/u,
  // rg/pp 171740 JAN     abc 221530 Okt 26     not: end 121538 FEB 25
  new RegExp(
    String.raw`^(?!(?:${alternatives(endWordsBeforeInitials)}) )\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,3} \d{6}(?: GMT)? \p{L}{3}(?: \d{2,4})?$`,
    'u',
  ),
]

/** Patterns of initials that could be words. They count only below the end of a sentence. */
const weak: readonly RegExp[] = [
  // Mau/Sil     Rom/Mar/Gs
  /^\p{Lu}\p{Ll}{1,2}(?:\/\p{Lu}\p{Ll}{1,2}){1,4}$/u,
  // AG/IKU     ABC/DE/FG     not: TCP/IP above a list
  /^\p{Lu}{2,4}(?:\/\p{Lu}{2,4}){1,4}$/u,
  // YK8-TOR     YRM-SPO     XC2/LIV     not: COVID-19
  /^\p{Lu}{1,3}\d{0,2}[-/]\p{Lu}{2,4}\d?$/u,
  // jnv mha     abc def     asj.hb     not: and so on
  /^\p{Ll}{2,4}(?:[ .]\p{Ll}{2,4}){1,3}$/u,
  // mfl     jd     not: my
  /^[b-df-hj-np-tv-xz]{2,4}$/,
  // MR NSK     ARB KV     not: NO WAY
  /^(?=.*(?<!\p{L})[B-DF-HJ-NP-TV-XZ]{2,4}(?!\p{L}))\p{Lu}{2,4}(?: \p{Lu}{2,4}){1,3}$/u,
  // (JG)     (P. V.)     (HB-ŞK)     (NTC - MUA)     not: (See page 4)
  /^[(（]\p{Lu}{1,4}\.?(?:(?: ?[/-] ?| )\p{Lu}{1,4}\.?){0,4}[)）]$/u,
  // (abc/def)     (ab-cd)     not: (sic)
  /^[(（]\p{Ll}{1,4}(?:[/-]\p{Ll}{1,4}){1,4}[)）]$/u,
  // — n.     – J. B.     not: — and
  /^[-–—] ?\p{L}{1,3}\.(?: ?\p{L}{1,3}\.){0,2}$/u,
]

/** Two codes in capitals, of which one may look like a word: `YRC-DEN` */
const CODES = /^\p{Lu}{2,4}\d?[-/]\p{Lu}{2,4}\d?$/u

const LONGEST = 40
const SHORT = 24
const STOPPED = /[.!?。！？)）/][”"’'»]?$/u

/** Whether a line is only desk initials: `asl/tib/pid/cac`; not: `and/or`. */
export const isInitials = (line: string): boolean =>
  line.length <= LONGEST && MARKED.test(line) && sure.some((shape) => shape.test(line))

/** A mark that every pattern of {@link sure} needs: a slash, a hyphen, a bracket at the start, a digit. A quick test. */
const MARKED = /[/\\\d-]|^\(/

/**
 * Whether a line is desk initials because a sentence ends above it: `AG/IKU` or `abc def` below `… he said.`; not: `TCP/IP` below
 * `Protocols:`.
 */
export function isInitialsBelow(line: string, above: string, tables: Tables): boolean {
  if (line.length > SHORT || !STOPPED.test(above.slice(-2)) || !weak.some((shape) => shape.test(line))) return false
  const words = line.split(/[ .()（）/-]/).filter((word) => word.length > 1)
  const frequent = words.filter((word) => isFrequent(word, tables))
  return frequent.length === 0 || (CODES.test(line) && frequent.length < words.length)
}

/** Whether a word is frequent in some language, or a conjunction, a preposition or a word of dates: `and`, `in`; not: `abc`. */
const isFrequent = (word: string, { and, in: within, dateWords, languageTable }: Tables): boolean =>
  and.has(word) || within.has(word) || dateWords.has(word) || languageTable.common.has(hashOf(foldSpelling(word)))
