import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { applyFixes, type Diagnostic, isPublicationBlocked } from 'wirecopy'
import type { Analysis } from './analysis'
import { lspDiagnostic, rangeOf } from './diagnostics'

/** The kind of the action that applies all fixes of a document, which editors can run on saving. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.wirecopy`

/** Returns the fixes of the findings in a range, and the action that applies all fixes. Without an edit, the server makes it when asked. */
export function codeActions(
  document: TextDocument,
  analysis: Analysis,
  range: Range,
  only: readonly string[] = [],
): CodeAction[] {
  const isWanted = (kind: string): boolean => only.length === 0 || only.some((one) => `${kind}.`.startsWith(`${one}.`))
  const fixable = analysis.checked.flatMap(({ story, diagnostics }) => {
    const isBlocked = diagnostics.length > 0 && isPublicationBlocked(story.article)
    return diagnostics.filter((diagnostic) => diagnostic.fix && (!isBlocked || staysBlocked(story.text, diagnostic)))
  })
  const from = document.offsetAt(range.start)
  const to = document.offsetAt(range.end)
  const actions = fixable
    .filter(({ span }) => isWanted(CodeActionKind.QuickFix) && (!span || (span.start <= to && span.end >= from)))
    .map((diagnostic) => quickFix(document, diagnostic))
  if (fixable.length > 0 && isWanted(FIX_ALL))
    actions.push({ title: 'Apply all fixes of wirecopy', kind: FIX_ALL, data: document.uri })
  return actions
}

/** Whether a fix leaves a story that must not be published as it is: no fix may set it free. */
const staysBlocked = (text: string, diagnostic: Diagnostic): boolean =>
  applyFixes(text, [diagnostic]).applied.length > 0

function quickFix(document: TextDocument, diagnostic: Diagnostic): CodeAction {
  const edits = (diagnostic.fix?.edits ?? []).map(({ start, end, text }) => ({
    range: rangeOf(document, start, end),
    newText: text,
  }))
  return {
    title: `Fix: ${diagnostic.message.replace(/\.$/, '')} (${diagnostic.rule})`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [lspDiagnostic(document, diagnostic, false)],
    isPreferred: true,
    edit: { changes: { [document.uri]: edits } },
  }
}
