import type { Article } from '../../article'
import { checkWriteArguments } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { type CopyOptions, copyOptions } from '../../formats/copy/copy-options'
import { toMessage } from '../../formats/copy/wire'
import { writeCopy } from '../../formats/copy/write-copy'
import { requireText } from '../../formats/require-text'
import { effectiveStatus } from '../../formats/restrictions'
import { parse } from '../../parse/parse'
import { articleRestrictions } from '../../restrictions/article-restrictions'

/** Line added above a killed story whose own words do not state that it is killed. Every desk recognizes it. */
const KILLED = 'KILL: This story must not be used.'
const WITHHELD = 'HOLD: This story must not be used until it is released.'

/**
 * Writes an article as wire copy in a house style. The result is a story alone or a new wire message. Parts are written as filed, with the
 * order and marks of the style. A story that must not be used says so: if its own words do not (law 9), a line is added before them. Throws
 * `invalid-argument` for an invalid article and for invalid options, and `missing-metadata` where the header of a message requires it.
 *
 * @example
 * toCopy({ headline: 'Rain expected', body: [{ kind: 'paragraph', text: 'Rain fell.' }] }) // 'Rain expected\n\n   Rain fell.\n'
 */
export function toCopy(article: Article, options: CopyOptions = {}): string {
  return rethrowAsMisuse('toCopy', () => writeInStyle(article, options))
}

function writeInStyle(article: Article, options: CopyOptions): string {
  checkWriteArguments('toCopy', article, options, copyOptions)
  requireText(article, 'copy')
  const { style = 'plain', house = style, wire, header = {}, now } = options
  const inMessage = (copy: string): string => (wire ? toMessage(copy, article, wire, header) : copy)
  const own = inMessage(writeCopy(article, house))
  // the message is read as a whole: a line of the text such as NNNN may end it before the restriction
  if (strictness(article, now) <= strictness(parse(own).article, now)) return own
  return inMessage(writeCopy(article, house, restrictionNotice(article)))
}

const restrictionNotice = (article: Article): string => (effectiveStatus(article) === 'canceled' ? KILLED : WITHHELD)

/** Returns how strictly an article is restricted: 0 if free, 1 under embargo, 2 if withheld, 3 if killed. */
function strictness(article: Article, now: string | undefined): number {
  const found = articleRestrictions(article, now)
  return Math.max(0, ...found.map(({ kind }) => ['embargo', 'withhold', 'kill'].indexOf(kind) + 1))
}
