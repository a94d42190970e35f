import { annotate } from '../annotate/annotate'
import type { Article } from '../article'
import { checkRecord, checkSubject } from '../diagnostics/check-options'
import type { Diagnostic, Fix, Severity } from '../diagnostics/diagnostic'
import { invalidArgument } from '../diagnostics/error'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import { sourceSpan } from '../diagnostics/source-span'
import type { Story } from '../diagnostics/story'
import { rules as allRules } from '../rules'
import { type ArticleText, articleTexts } from '../rules/engine/article-texts'
import type { Profile } from '../rules/engine/profile'
import type { Finding, Rule, RuleContext, RuleSettings } from '../rules/engine/rule'
import { ANY_STORY, storyFeatures } from '../rules/engine/text-features'
import { textIndexOf } from '../rules/engine/texts-with'
import { parseTime } from '../rules/read-time'
import type { Edit } from '../text/edits'
import { detect, type SourceFormat } from './detect'
import { profileSettings } from './profile-settings'
import { applySettings, checkSettings, type PlannedRule, plannedRules } from './rule-settings'
import { runRule } from './run-rule'

/** Options of `validate`. */
export interface ValidateOptions {
  /** A house style: `ap`, `reuters`, `web`, or a custom profile. Defaults to `recommended`: only what every editor wants to know. */
  readonly profile?: string | Profile
  /** Overrides of the profile: `{ 'dateline/present': 'off', 'damage/duplicate-paragraph': ['error', { leastWords: 5 }] }`. */
  readonly rules?: RuleSettings
  /** Custom rules. They are on unless `rules` or the profile turns them off. */
  readonly own?: readonly Rule[]
  /** The moment at which embargoes are evaluated, RFC 3339 with an offset: `2024-04-24T09:30:00Z`. */
  readonly now?: string
}

/**
 * Returns the findings of a profile's rules on a story or an article. Includes the diagnostics of the reader. Each finding is returned once, sorted
 * by position; findings without a position in the source come first. Does not change its input; adds annotations to a copy when a rule needs them.
 * Throws `invalid-argument` for an unknown profile, rule or option, and for a `now` that is not a moment with an offset.
 */
export function validate(source: Story | Article, options: ValidateOptions = {}): Diagnostic[] {
  return rethrowAsMisuse('validate', () => checkStory(source, options))
}

function checkStory(source: Story | Article, options: ValidateOptions): Diagnostic[] {
  checkSubject('validate', source)
  checkRecord('validate', options)
  const { now, profile = 'recommended', rules: set = NO_SETTINGS, own = NO_RULES } = options
  if (now !== undefined && !parseTime(now)?.zoned)
    throw invalidArgument('Option “now” must be a time with a UTC offset, such as 2024-04-24T09:30:00Z.')
  const plan = planOf(profile, set, own)
  const given = 'article' in source ? source : unsourced(source)
  const { language } = given.article
  const { rules, looksFor, needs } = rulesFor(plan, language)
  const story = needs && !given.article.annotations ? annotate(given) : given
  const { article } = story
  const texts = articleTexts(article)
  const told = applySettings(story.diagnostics, plan.settings)
  const read = told.length // diagnostics of the reader; findings of rules are added after them
  const traces = textIndexOf(texts, language).all | storyFeatures(story, texts) | ANY_STORY
  let format: SourceFormat | undefined
  const isCopy: () => boolean = () => (format ??= detect(story.text)) === 'copy'
  const context: { -readonly [Name in keyof RuleContext]: RuleContext[Name] } = { article, texts, options: {} }
  if (now !== undefined) context.now = now
  for (let i = 0; i < looksFor.length; i++) {
    if (((looksFor[i] ?? 0) & traces) === 0) continue
    const planned = rules[i]
    if (!planned) continue
    const { rule, id, severity, options } = planned
    context.options = options
    const { findings, failure } = runRule(planned, story, context)
    if (failure) told.push(failure)
    for (const finding of findings) {
      const found = diagnostic(story, id, severity ?? finding.severity ?? rule.severity, finding, isCopy)
      if (!isTold(told, read, found)) told.push(found)
    }
  }
  return told.length < 2 ? told : inOrder(told, texts)
}

const NO_SETTINGS: RuleSettings = {}
const NO_RULES: readonly Rule[] = []

interface RulePlan {
  readonly settings: RuleSettings
  readonly rules: readonly PlannedRule[]
  /** Rules by language tag: the rules that support the language. */
  readonly byLanguage: Map<string | undefined, RunningRules>
}

/** The rules to run on stories in one language. */
interface RunningRules {
  readonly rules: readonly PlannedRule[]
  /** The feature bits of each rule, in the order of `rules`. Most rules have nothing to look for in a story. */
  readonly looksFor: Int32Array
  /** Whether any of the rules needs annotations. */
  readonly needs: boolean
}

/** Returns the planned rules that support a language, by its first subtag. An unknown language matches every rule. */
function rulesFor({ rules, byLanguage }: RulePlan, language: string | undefined): RunningRules {
  let running = byLanguage.get(language)
  if (!running) {
    const [base = ''] = language?.split('-', 1) ?? []
    const known = rules.filter(({ rule: { languages } }) => !languages || base === '' || languages.includes(base))
    running = {
      rules: known,
      looksFor: Int32Array.from(known, (each) => each.looksFor),
      needs: known.some(({ rule }) => rule.needs),
    }
    if (byLanguage.size >= KEPT) byLanguage.clear()
    byLanguage.set(language, running)
  }
  return running
}

/** Recently used plans by their settings: stories are checked by the thousand. */
const plans = new Map<string, RulePlan>()
const KEPT = 40

/** The most recent settings and their plan, if all settings are plain severities. */
let last:
  | {
      readonly profile: string
      readonly ids: readonly string[]
      readonly levels: readonly unknown[]
      readonly plan: RulePlan
    }
  | undefined

/** Returns the rules to run with their options. Throws for an unknown profile, rule or option. */
function planOf(profile: string | Profile, set: RuleSettings, own: readonly Rule[]): RulePlan {
  if (last && own.length === 0 && profile === last.profile && isAlike(set, last)) return last.plan
  const plan = planAnew(profile, set, own)
  const levels = Object.values(set)
  if (own.length === 0 && typeof profile === 'string' && levels.every((level) => typeof level === 'string'))
    last = { profile, ids: Object.keys(set), levels, plan }
  return plan
}

/** Whether settings equal the most recent ones: same ids in the same order, same severities. */
function isAlike(set: RuleSettings, { ids, levels }: NonNullable<typeof last>): boolean {
  return isEach(Object.keys(set), ids) && isEach(Object.values(set), levels)
}

/** Whether two lists have identical entries in the same order. */
function isEach(list: readonly unknown[], other: readonly unknown[]): boolean {
  if (list.length !== other.length) return false
  for (let i = 0; i < list.length; i++) if (list[i] !== other[i]) return false
  return true
}

function planAnew(profile: string | Profile, set: RuleSettings, own: readonly Rule[]): RulePlan {
  const key = own.length > 0 ? undefined : JSON.stringify([profile, set])
  const kept = key === undefined ? undefined : plans.get(key)
  if (kept) return kept
  const known = own.length > 0 ? [...allRules, ...own] : allRules
  const base = profileSettings(profile)
  if (typeof profile === 'object') checkSettings(known, profile.rules)
  checkSettings(known, set)
  const settings = { ...Object.fromEntries(own.map(({ id }) => [id, 'on' as const])), ...base, ...set }
  const planned = plannedRules(known, settings)
  const plan = { settings, rules: planned, byLanguage: new Map<string | undefined, RunningRules>() }
  if (key !== undefined) {
    if (plans.size >= KEPT) plans.clear()
    plans.set(key, plan)
  }
  return plan
}

/** Whether the reader already reported a finding: same rule, overlapping span. The first `read` diagnostics are the reader’s. */
function isTold(told: readonly Diagnostic[], read: number, { rule, span }: Diagnostic): boolean {
  for (let i = 0; i < read; i++) {
    const other = told[i]
    if (other?.rule === rule && other.span && span && other.span.start < span.end && span.start < other.span.end)
      return true
  }
  return false
}

/** Returns an article as a story without a source. */
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
  const told: { -readonly [Name in keyof Diagnostic]: Diagnostic[Name] } =
    hint === undefined ? { rule, severity, message, path } : { rule, severity, message, hint, path }
  if (span) told.span = span
  if (fix) told.fix = fix
  return told
}

/** Text that can be inserted into a document of any format without breaking it. */
const HARMLESS = /^[^<>&"'\\\p{C}]*$/u

/** Returns the edits of a finding as edits of the source. Undefined when an edit has no place in the source or could break the document around it. */
function fixOf(story: Story, { path, fix, sourceFix }: Finding, isCopy: () => boolean): Fix | undefined {
  if (sourceFix) return isCopy() ? sourceFix : undefined
  if (!fix) return undefined
  if (story.repeats) return undefined
  const edits: Edit[] = []
  for (const edit of fix.edits) {
    const span = sourceSpan(story, path, edit)
    if (!span) return undefined
    // in a document a tag or a reference may be inside the span or encode it: text that is not there letter by letter is not removed
    if (span.end - span.start !== edit.end - edit.start && !isCopy()) return undefined
    edits.push({ ...span, text: edit.text })
  }
  if (edits.length === 0) return undefined
  return isCopy() || edits.every(({ text }) => HARMLESS.test(text)) ? { edits } : undefined
}

/** Sorts diagnostics by position and removes duplicates: same rule, position and message. */
function inOrder(told: Diagnostic[], texts: readonly ArticleText[]): Diagnostic[] {
  let places: ReadonlyMap<string, number> | undefined
  const placeOf = (path: string): number =>
    texts.length <= FEW
      ? texts.findIndex((text) => text.path === path)
      : ((places ??= new Map(texts.map((text, i) => [text.path, i]))).get(path) ?? -1)
  const compare = (a: Diagnostic, b: Diagnostic): number =>
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
    (a.path === b.path ? 0 : placeOf(a.path) - placeOf(b.path) || alphabetic(a.path, b.path)) ||
    alphabetic(a.rule, b.rule) ||
    alphabetic(a.message, b.message)
  told.sort(compare)
  const isOnce = told.every((each, i) => i === 0 || compare(told[i - 1] ?? each, each) !== 0)
  return isOnce ? told : told.filter((each, i) => i === 0 || compare(told[i - 1] ?? each, each) !== 0)
}

/** With at most this many texts, a linear search is as fast as a table. */
const FEW = 40

/** Compares by UTF-16 units: the same order in every locale. */
const alphabetic = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
