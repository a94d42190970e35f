import type { Dateline } from '../../article'
import type { Edit } from '../../text/edits'
import { pushAll } from '../../text/push-all'
import { datelinesOf } from '../datelines'
import type { IndexedRule } from '../engine/indexed-rule'
import type { Finding } from '../engine/rule'
import { isPlainDateline } from '../is-plain-dateline'

/** A missing space after a comma, or beside a bracket: `,Oct`, `22(Reuters` */
const SEAM = /,(?=[\p{L}\d])|[\p{L}\d.](?=\([\p{L}])|[\p{Ll}\d.]\)(?=[\p{L}“"])/gu
/** A dateline at the start of a paragraph, with spaces possibly missing: `PARIS,Oct 22(Reuters)- Ministers` */
const OPENING =
  /^\p{Lu}[\p{Lu}\p{M} .'’-]{2,40}(?:,\s?[\p{L}.]{2,14}\s?\d{0,2})?\s?\(\p{Lu}[\p{L}\d/ .-]{1,30}\)\s?[-–—_:]{0,2}/u

/** Reports missing spaces, stray commas, unpaired brackets and repeated places in datelines. */
export const wellFormed: IndexedRule = {
  id: 'dateline/well-formed',
  severity: 'warning',
  features: ['oddDateline'],
  check: ({ article, index }) => {
    const findings: Finding[] = []
    for (const { path, dateline } of datelinesOf(index))
      findings.push(...findFaults(`${path}.text`, dateline.text), ...twice(path, dateline))
    const [first] = article.body
    if (!article.dateline && first?.kind === 'paragraph') {
      const opening = OPENING.exec(first.text.slice(0, 120))?.[0]
      if (opening !== undefined) pushAll(findings, findFaults('body.0.text', opening))
    }
    return findings
  },
}

/** Reports a place that is named twice: `PARIS, PARIS, Oct 22` */
const twice = (path: string, { places: [one, other] = [], text }: Dateline): Finding[] =>
  one && other && one.text.toLowerCase() === other.text.toLowerCase()
    ? [{ message: `The dateline names its place twice: “${text}”.`, hint: 'Name it once.', path: `${path}.text` }]
    : []

/** A superfluous comma, or a space before one: `PARIS,, Oct`, `PARIS , Oct` */
const COMMAS = /\s*,(?:\s*,)+|\s+,/gu
const BRACKETS = /[()]/g

function findFaults(path: string, text: string): Finding[] {
  if (isPlainDateline(text)) return []
  if (!/^\p{Lu}/u.test(text) || /[\p{Script=Han}\p{Script=Hangul}（【]/u.test(text)) return []
  const odd = COMMAS.exec(text)
  COMMAS.lastIndex = 0
  if (odd) {
    const edits = Array.from(text.matchAll(COMMAS), ({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
      text: ',',
    }))
    const span = { start: odd.index, end: odd.index + odd[0].length }
    return [{ message: `Misplaced comma in the dateline: “${text}”.`, path, span, fix: { edits } }]
  }
  if ((text.match(BRACKETS)?.length ?? 0) % 2 === 1)
    return [{ message: `Unbalanced bracket in the dateline: “${text}”.`, hint: 'Close it after the credit.', path }]
  const edits: Edit[] = []
  for (const match of text.matchAll(SEAM)) {
    const at = match.index + match[0].length
    edits.push({ start: at, end: at, text: ' ' })
  }
  const [edit] = edits
  if (!edit) return []
  return [
    {
      message: `Missing space in the dateline: “${text}”.`,
      path,
      span: { start: edit.start - 1, end: edit.end + 1 },
      fix: { edits },
    },
  ]
}
