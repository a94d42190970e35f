import type { TextEdit } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { checkerOf } from '../cli/check-story'
import type { RuleFailures } from '../cli/config/rule-failures'
import type { Settings } from '../cli/config/settings'
import { fixText } from '../cli/fix-input'
import { fileNameOf } from './analysis'
import { rangeOf } from './diagnostics'

/** Returns the edits that apply all fixes of a document, as `wirecopy fix` does: one edit of what differs, or none. */
export async function formatDocument(
  document: TextDocument,
  settings: Settings,
  failures: RuleFailures,
): Promise<TextEdit[]> {
  const name = fileNameOf(document.uri)
  const before = document.getText()
  const fixed = await fixText(Buffer.from(before), name, checkerOf(settings, failures, name))
  if (!fixed || fixed.before !== before || fixed.after === before) return [] // half a surrogate pair has no form in UTF-8
  const { after } = fixed
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return [{ range: rangeOf(document, start, before.length - end), newText: after.slice(start, after.length - end) }]
}
