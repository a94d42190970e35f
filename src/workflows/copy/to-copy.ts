import type { Article } from '../../article'
import { checkWriteArguments } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { type CopyOptions, copyOptions } from '../../formats/copy/copy-options'
import { restrictionLine } from '../../formats/copy/restriction-line'
import { toMessage } from '../../formats/copy/wire'
import { writeCopy } from '../../formats/copy/write-copy'
import { requireText } from '../../formats/require-text'

/**
 * Writes an article as wire copy in a house style. The result is a story alone or a new wire message. Parts are written as filed, with the
 * order and marks of the style. A story that must not be used says so: if its own notices do not (law 9), a line is added before them.
 * Throws `invalid-argument` for an invalid article and for invalid options, and `missing-metadata` where the header of a message requires
 * it.
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
  const copy = writeCopy(article, house, restrictionLine(article, now))
  return wire ? toMessage(copy, article, wire, header) : copy
}
