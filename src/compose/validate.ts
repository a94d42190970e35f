import { annotate } from '../annotate/annotate'
import type { Article } from '../article'
import type { Diagnostic, Fix, Severity } from '../diagnostics/diagnostic'
import { invalidArgument } from '../diagnostics/error'
import { sourceSpan } from '../diagnostics/source-span'
import type { Story } from '../diagnostics/story'
import { rules as allRules } from '../rules'
import { articleTexts } from '../rules/article-texts'
import { moment } from '../rules/moment'
import type { Profile } from '../rules/profile'
import type { Finding, Rule, RuleSettings } from '../rules/rule'
import type { Edit } from '../text/edits'
import { detect, type SourceFormat } from './detect'
import { profileSettings } from './profiles'
import { checkSettings, heeded, type PlannedRule, plannedRules } from './rule-settings'

/** How a story is checked. */
export interface ValidateOptions {
  /** A house style: `ap`, `reuters`, `web`, or a profile of your own. `recommended` when absent: only what every editor wants to know. */
  readonly profile?: string | Profile
  /** What differs from the profile: `{ 'dateline/present': 'off', 'damage/duplicate-paragraph': ['error', { leastWords: 5 }] }`. */
  readonly rules?: RuleSettings
  /** Rules of your own; they are on unless `rules` or the profile turns them off. */
  readonly own?: readonly Rule[]
  /** The moment to judge an embargo by, RFC 3339 with its offset: `2024-04-24T09:30:00Z`. */
  readonly now?: string
}

/**
 * Checks a story, or an article without a source, against the rules of a profile. Gives what the rules find and what the reader told already,
 * each once, in order of place, what has no place in the source first. Changes nothing; annotates for itself where a rule needs that.
 * Throws `invalid-argument` for a profile, rule or option that does not exist and for a `now` that is no moment.
 */
export function validate(source: Story | Article, options: ValidateOptions = {}): Diagnostic[] {
  const { now, profile = 'recommended', rules: set = {}, own = [] } = options
  if (now !== undefined && !moment(now)?.zoned)
    throw invalidArgument('`now` must be a moment with its offset, such as 2024-04-24T09:30:00Z.')
  const { settings, rules: running } = planOf(profile, set, own)
  const given = 'article' in source ? source : unsourced(source)
  const [language = ''] = given.article.language?.split('-', 1) ?? []
  const planned = running.filter(({ rule }) => speaks(rule, language))
  const story = ready(given, planned)
  const { article } = story
  const texts = articleTexts(article)
  const told = heeded(story.diagnostics, settings)
  let format: SourceFormat | undefined
  const isCopy: () => boolean = () => (format ??= detect(story.text)) === 'copy'
  const readers = new Set(story.diagnostics.map(({ rule }) => rule))
  for (const { rule, severity, options: chosen } of planned) {
    const context = { article, texts, options: chosen, ...(now === undefined ? {} : { now }) }
    for (const finding of rule.check?.(story, context) ?? []) {
      const found = diagnostic(story, rule.id, severity ?? finding.severity ?? rule.severity, finding, isCopy)
      if (!readers.has(rule.id) || !told.some((other) => isSame(other, found))) told.push(found)
    }
  }
  if (told.length < 2) return told
  const order = new Map(texts.map(({ path }, i) => [path, i]))
  return once(told).sort((a, b) => compare(a, b, order))
}

interface Plan {
  readonly settings: RuleSettings
  readonly rules: readonly PlannedRule[]
}

/** The plans of the settings asked for last, by what was asked: stories are checked by the thousand. */
const plans = new Map<string, Plan>()
const KEPT = 40

/** What was asked last, with its plan. */
let last: { readonly profile: string; readonly set: RuleSettings; readonly plan: Plan } | undefined

/** What is to run, with its options. Throws for what does not exist. */
function planOf(profile: string | Profile, set: RuleSettings, own: readonly Rule[]): Plan {
  if (last && own.length === 0 && profile === last.profile && isAlike(set, last.set)) return last.plan
  const plan = planAnew(profile, set, own)
  if (own.length === 0 && typeof profile === 'string') last = { profile, set: { ...set }, plan }
  return plan
}

/** Whether settings are the same, all of them plain levels. */
function isAlike(set: RuleSettings, other: RuleSettings): boolean {
  const ids = Object.keys(set)
  return (
    ids.length === Object.keys(other).length && ids.every((id) => typeof set[id] === 'string' && set[id] === other[id])
  )
}

function planAnew(profile: string | Profile, set: RuleSettings, own: readonly Rule[]): Plan {
  const key = own.length > 0 ? undefined : JSON.stringify([profile, set])
  const kept = key === undefined ? undefined : plans.get(key)
  if (kept) return kept
  const known = own.length > 0 ? [...allRules, ...own] : allRules
  const base = profileSettings(profile)
  if (typeof profile === 'object') checkSettings(known, profile.rules)
  checkSettings(known, set)
  const settings = { ...Object.fromEntries(own.map(({ id }) => [id, 'on' as const])), ...base, ...set }
  const plan = { settings, rules: plannedRules(known, settings).filter(({ rule }) => rule.check) }
  if (key !== undefined) {
    if (plans.size >= KEPT) plans.clear()
    plans.set(key, plan)
  }
  return plan
}

/** Whether a rule knows the language of a story, by its first subtag; a language that is not known may be any. */
const speaks = ({ languages }: Rule, language: string): boolean =>
  !languages || language === '' || languages.includes(language)

/** The story with its annotations, where a rule needs them. */
const ready = (story: Story, planned: readonly PlannedRule[]): Story =>
  story.article.annotations || !planned.some(({ rule }) => rule.needs) ? story : annotate(story)

/** Whether a rule has found what the reader told already: the same fault in the same stretch. */
const isSame = (told: Diagnostic, found: Diagnostic): boolean =>
  told.rule === found.rule &&
  told.span !== undefined &&
  found.span !== undefined &&
  told.span.start < found.span.end &&
  found.span.start < told.span.end

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

function diagnostic(
  story: Story,
  rule: string,
  severity: Severity,
  finding: Finding,
  isCopy: () => boolean,
): Diagnostic {
  const { message, hint, path } = finding
  const span = finding.sourceSpan ?? sourceSpan(story, path, finding.span)
  const fix = fixOf(story, finding, isCopy)
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

/** What may be put into a document of any format without breaking it. */
const HARMLESS = /^[^<>&"'\\\p{C}]*$/u

/** The edits of a finding as edits of the source; none when one of them has no place there, or could break the document it stands in. */
function fixOf(story: Story, { path, fix, sourceFix }: Finding, isCopy: () => boolean): Fix | undefined {
  if (sourceFix) return isCopy() ? sourceFix : undefined
  const edits: Edit[] = []
  for (const edit of fix?.edits ?? []) {
    const span = sourceSpan(story, path, edit)
    if (!span) return undefined
    edits.push({ ...span, text: edit.text })
  }
  if (edits.length === 0) return undefined
  return isCopy() || edits.every(({ text }) => HARMLESS.test(text)) ? { edits } : undefined
}

/** Without what has been told already: the same rule, place and message. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter(({ rule, path, span, message }) => {
    const key = `${rule} ${span?.start} ${span?.end} ${path}\n${message}`
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
