import type { Diagnostic, Fix, Severity } from '../diagnostics/diagnostic'
import { findSourceSpan } from '../diagnostics/find-source-span'
import type { Story } from '../diagnostics/story'
import type { Finding } from '../rules/engine/rule'
import type { Edit } from '../text/edits'

/**
 * Returns the finding of a rule as a diagnostic, with its span and its fix in the source.
 * `isCopy`: whether the source is copy rather than a document such as HTML or NewsML.
 */
export function findingDiagnostic(
  story: Story,
  rule: string,
  severity: Severity,
  finding: Finding,
  isCopy: () => boolean,
): Diagnostic {
  const { message, hint, path } = finding
  const span = finding.sourceSpan ?? findSourceSpan(story, path, finding.span)
  const fix = fixOf(story, finding, isCopy)
  const found: { -readonly [Name in keyof Diagnostic]: Diagnostic[Name] } =
    hint === undefined ? { rule, severity, message, path } : { rule, severity, message, hint, path }
  if (span) found.span = span
  if (fix) found.fix = fix
  return found
}

/** Text without markup characters, quotes and controls, which can be inserted into a document of any format. */
const HARMLESS = /^[^<>&"'\\\p{C}]*$/u

/**
 * Returns the fix of a finding as edits of the source.
 * Undefined if an edit has no place in the source or could break the markup around it.
 */
function fixOf(story: Story, { path, fix, sourceFix }: Finding, isCopy: () => boolean): Fix | undefined {
  if (sourceFix) return isCopy() ? sourceFix : undefined
  if (!fix) return undefined
  if (story.repeats) return undefined
  const edits: Edit[] = []
  for (const edit of fix.edits) {
    const span = findSourceSpan(story, path, edit)
    if (!span) return undefined
    // a tag or reference of the document may be inside the span: remove only text that the source has letter by letter
    if (span.end - span.start !== edit.end - edit.start && !isCopy()) return undefined
    edits.push({ ...span, text: edit.text })
  }
  if (edits.length === 0) return undefined
  return isCopy() || edits.every(({ text }) => HARMLESS.test(text)) ? { edits } : undefined
}
