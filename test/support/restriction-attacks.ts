import { readFileSync } from 'node:fs'

/** A line of an attack on the detector of restrictions. */
export interface AttackLine {
  /** Language as BCP 47 tag. */
  readonly language: string
  readonly text: string
}

/** Lines of an attack that restrict a story, and those that do not. */
export interface Attack {
  readonly restricted: readonly AttackLine[]
  readonly free: readonly AttackLine[]
}

/** The heading of a section: `[pt-BR restricted]`; not: `[기사취소] "…"`, a line. */
const HEADING = /^\[([A-Za-z-]+) (restricted|free)\]$/

/** Reads an attack from a file of `restriction-attacks`, which is found from the root of the project. */
function readAttack(name: string): Attack {
  const attack = { restricted: [] as AttackLine[], free: [] as AttackLine[] }
  let language = ''
  let kind: keyof Attack = 'free'
  for (const line of readFileSync(`test/support/restriction-attacks/${name}.txt`, 'utf8').split('\n')) {
    const heading = HEADING.exec(line)
    if (heading) {
      language = heading[1] as string
      kind = heading[2] as keyof Attack
    } else if (line && !line.startsWith('# ')) attack[kind].push({ language, text: line })
  }
  return attack
}

/** Attacks in the order in which they were written and measured. */
export const attacks: Readonly<Record<'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth', Attack>> = {
  first: readAttack('first'),
  second: readAttack('second'),
  third: readAttack('third'),
  fourth: readAttack('fourth'),
  fifth: readAttack('fifth'),
  sixth: readAttack('sixth'),
}

const FULL_WIDTH = 0xfee0 // distance of a full-width character from its ASCII one
const wide = (text: string, signs: RegExp): string =>
  text.replace(signs, (sign) => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH))

/** Forms in which one line reaches a desk: each keeps what the line means. */
export const attackForms: Readonly<Record<string, (text: string) => string>> = {
  'as written': (text) => text,
  'in small letters': (text) => text.toLowerCase(),
  'in capitals': (text) => text.toUpperCase(),
  'in brackets': (text) => `[${text}]`,
  'as the subject of a mail': (text) => `Subject: Fwd: ${text}`,
  'with full-width digits': (text) => wide(text, /\d/g),
  'in full-width letters': (text) => wide(text, /[!-~]/g),
  'with zero-width spaces in words': (text) => text.replace(/(\p{L}\p{M}*\p{L})(?=\p{L})/gu, '$1\u200b'),
  'with soft hyphens in words': (text) => text.replace(/(\p{Ll}{3})(?=\p{Ll}{2})/gu, '$1\u00ad'),
  decomposed: (text) => text.normalize('NFD'),
  'with no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
}
