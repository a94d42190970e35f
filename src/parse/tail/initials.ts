import { hashOf } from '../language-table'
import { foldSpelling, type Tables } from '../tables'

/** Shapes of desk initials. Above each pattern lines that it matches, behind `not:` one that it must not. */
const sure: readonly RegExp[] = [
  // asl/tib/pid/cac     burs-ab/cd     daa/mt/msr     mrc/PL     jlp/ar     not: and/or     his/her     km/h
  /^(?:burs-)?\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){2,7}$|^burs-\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,4}$|^(?!and\/|his\/|he\/|him\/|y\/)\p{Ll}{2,4}\/(?:\p{Ll}{2,4}|\p{Lu}{2,3})$/u,
  // او/كام/ص ك     دمس-دلا/غ ر/كام     م م م/ ع ل     not: و/أو
  /^(?!و\/)[\p{Script=Arabic}]{1,3}(?: [\p{Script=Arabic}]{1,2}){0,2}(?: ?[/-] ?[\p{Script=Arabic}]{1,3}(?: [\p{Script=Arabic}]{1,2}){0,2}){1,6}$/u,
  // (SDA/sj)     (ANP/ab)     not: (AFC/NFC)
  /^\(\p{Lu}{2,4}\/\p{Ll}{2,4}\)$/u,
  // jko/ mark/     abc/     not: and/
  /^(?!and\/|or\/)\p{Ll}{2,5}\/(?: ?\p{Ll}{2,5}\/){0,4}$/u,
  // XYZ-AB/     /PP/     /AB-CD/     not: A/
  /^\/?\p{Lu}{2,4}(?:[-/]\p{Lu}{2,4}){0,3}\/$/u,
  // (end) asj.hb     (Schluss) abc/def     not: (end) of the story
  /^\((?:end|END|fin|FIN|Ende|Schluss|Schluß)\) \p{Ll}{2,4}(?:[./]\p{Ll}{2,4}){0,3}$/u,
  // ABC (DEF) // GHI     ABC // DEF
  /^\p{Lu}{2,4}(?:[/ ]\(?\p{Lu}{2,4}\)?){0,3} \/\/ \p{Lu}{2,4}(?:[/ ]\p{Lu}{2,4}){0,2}$/u,
]

/** Shapes that could be words: they count behind the end of a sentence only. */
const weak: readonly RegExp[] = [
  // Mau/Sil     Rom/Mar/Gs
  /^\p{Lu}\p{Ll}{1,2}(?:\/\p{Lu}\p{Ll}{1,2}){1,4}$/u,
  // AG/IKU     ABC/DE/FG     not: TCP/IP above a list
  /^\p{Lu}{2,4}(?:\/\p{Lu}{2,4}){1,4}$/u,
  // jnv mha     abc def     asj.hb     not: and so on
  /^\p{Ll}{2,4}(?:[ .]\p{Ll}{2,4}){1,3}$/u,
  // mfl     jd     not: my
  /^[b-df-hj-np-tv-xz]{2,4}$/,
]

const LONGEST = 40
const SHORT = 24
const STOPPED = /[.!?。！？)）/][”"’'»]?$/u

/** Whether a line is only desk initials: `asl/tib/pid/cac`. */
export const isInitials = (line: string): boolean => line.length <= LONGEST && sure.some((shape) => shape.test(line))

/** Whether a line is initials, if only the line above it distinguishes them from words: `AG/IKU`, `abc def`. */
export const isInitialsBelow = (line: string, above: string, tables: Tables): boolean =>
  line.length <= SHORT &&
  weak.some((shape) => shape.test(line)) &&
  STOPPED.test(above.slice(-2)) &&
  !line.split(/[ .]/).some((word) => isFrequent(word, tables))

/** Whether a word is one of the frequent small words of a language, or joins, places or dates something in one. */
const isFrequent = (word: string, { and, in: within, dateWords, tongues }: Tables): boolean =>
  and.has(word) || within.has(word) || dateWords.has(word) || tongues.common.has(hashOf(foldSpelling(word)))
