import type { Article } from '../article'
import type { Diagnostic, Fix, Severity } from '../diagnostics/diagnostic'
import { WirecopyError } from '../diagnostics/error'
import { sourceSpan } from '../diagnostics/source-span'
import type { Story } from '../diagnostics/story'
import { rules as allRules } from '../rules'
import { articleTexts } from '../rules/article-texts'
import { moment } from '../rules/moment'
import type { Finding } from '../rules/rule'
import type { Edit } from '../text/edits'
import { heeded, plannedRules, type RuleSetting } from './rule-settings'

/** How a story is checked. */
export interface ValidateOptions {
  /** What differs from the usual: `{ 'dateline/present': 'off', 'body/no-duplicate-paragraph': ['error', { leastWords: 5 }] }`. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** The moment to judge an embargo by, RFC 3339 with its offset: `2024-04-24T09:30:00Z`. */
  readonly now?: string
}

/**
 * Checks a story, or an article without a source, against the rules. Gives what the rules find and what the reader told already,
 * each once, in order of place, what has no place in the source first. Changes nothing.
 * Throws `invalid-argument` for a rule or option that does not exist and for a `now` that is no moment.
 */
export function validate(source: Story | Article, options: ValidateOptions = {}): Diagnostic[] {
  const { now } = options
  if (now !== undefined && !moment(now)?.zoned)
    throw new WirecopyError('invalid-argument', '`now` must be a moment with its offset, such as 2024-04-24T09:30:00Z.')
  const story = 'article' in source ? source : unsourced(source)
  const { article } = story
  const texts = articleTexts(article)
  const settings = options.rules ?? {}
  const told = heeded(story.diagnostics, settings)
  for (const { rule, severity, options: set } of plannedRules(allRules, settings)) {
    const context = { article, texts, options: set, ...(now === undefined ? {} : { now }) }
    for (const finding of rule.check(story, context))
      told.push(diagnostic(story, rule.id, severity ?? finding.severity ?? rule.severity, finding))
  }
  const order = new Map(texts.map(({ path }, i) => [path, i]))
  return once(told).sort((a, b) => compare(a, b, order))
}

/** An article as a story whose source is not known. */
const unsourced = (article: Article): Story => ({
  text: '',
  article,
  spans: {},
  repairs: [],
  dropped: [],
  unread: [],
  diagnostics: [],
})

function diagnostic(story: Story, rule: string, severity: Severity, finding: Finding): Diagnostic {
  const { message, hint, path } = finding
  const span = sourceSpan(story, path, finding.span)
  const fix = finding.fix && sourceFix(story, path, finding.fix)
  return {
    rule,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    path,
    ...(span ? { span } : {}),
    ...(fix ? { fix } : {}),
  }
}

/** The edits of a finding as edits of the source; none when one of them has no place there. */
function sourceFix(story: Story, path: string, fix: Fix): Fix | undefined {
  const edits: Edit[] = []
  for (const edit of fix.edits) {
    const span = sourceSpan(story, path, edit)
    if (!span) return undefined
    edits.push({ ...span, text: edit.text })
  }
  return { edits }
}

/** Without what has been told already: the same rule, place and message. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter(({ rule, path, span, message }) => {
    const key = JSON.stringify([rule, path, span?.start, span?.end, message])
    return !seen.has(key) && seen.add(key)
  })
}

function compare(a: Diagnostic, b: Diagnostic, order: ReadonlyMap<string, number>): number {
  return (
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
    (order.get(a.path) ?? -1) - (order.get(b.path) ?? -1) ||
    alphabetic(a.path, b.path) ||
    alphabetic(a.rule, b.rule) ||
    alphabetic(a.message, b.message)
  )
}

/** By UTF-16 units: the same order in every country. */
const alphabetic = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
