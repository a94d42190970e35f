import type { Article } from '../article'
import { checkOptions, checkRecord, checkSubject, type OptionsOf, optionShapes } from '../diagnostics/check-options'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { invalidArgument } from '../diagnostics/error'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import type { Story } from '../diagnostics/story'
import { indexTexts, releaseIndex } from '../rules/engine/index-texts'
import type { IndexedContext } from '../rules/engine/indexed-rule'
import type { PlannedRule } from '../rules/engine/planned-rule'
import type { Profile } from '../rules/engine/profile'
import type { Finding, Rule, RuleName, RuleOptions, RuleSettings } from '../rules/engine/rule'
import { runRule } from '../rules/engine/run-rule'
import { storyBits as bitsOfStory } from '../rules/engine/story-bits'
import type { TextIndex } from '../rules/engine/text-index'
import type { ProfileName } from '../rules/profile-name'
import { parseTime } from '../rules/read-time'
import { isRecord } from '../text/is-record'
import { detect, type SourceFormat } from './detect'
import { findingDiagnostic } from './finding-diagnostic'
import { reportedPlaces } from './reported-places'
import { planOf, rulesFor } from './rule-plan'
import { applySettings } from './rule-settings'
import { sortDiagnostics } from './sort-diagnostics'

/** Options of `validate`. `Own` are the ids of the custom rules; `ValidateOptions<RuleName>` accepts settings of any rule. */
export interface ValidateOptions<Own extends RuleName = never> {
  /** A house style: `ap`, `reuters`, `web`, or a custom profile. Defaults to `recommended`: only what every editor wants to know. */
  readonly profile?: ProfileName | Profile<NoInfer<Own>>
  /** Overrides of the profile: `{ 'dateline/present': 'off', 'damage/duplicate-paragraph': ['error', { minWords: 5 }] }`. */
  readonly rules?: RuleSettings<NoInfer<Own>>
  /** Custom rules, made with `defineRule`. They are on unless `rules` or the profile turns them off. */
  readonly customRules?: readonly Rule<RuleOptions, Own>[]
  /** The moment at which embargoes are evaluated, RFC 3339 with an offset: `2024-04-24T09:30:00Z`. */
  readonly now?: string
}

const knownOptions = {
  profile: {
    what: 'the name of a profile, or a profile',
    fits: (value) => typeof value === 'string' || isRecord(value),
  },
  rules: optionShapes.record,
  customRules: { what: 'a list of rules', fits: (value) => Array.isArray(value) },
  now: optionShapes.text,
} as const satisfies OptionsOf<ValidateOptions<RuleName>>

/** The parts of a validator. */
export interface ValidatorParts {
  /** Adds annotations to stories without them, for the rules that need annotations. Without it these rules skip such stories. */
  readonly annotate?: (story: Story) => Story
}

/** Returns the findings of a profile's rules on a story or an article. `Own` are the ids of the custom rules. */
export type Validate = <Own extends RuleName = never>(
  source: Story | Article,
  options?: ValidateOptions<Own>,
) => Diagnostic[]

/**
 * Returns a `validate` of the given parts, for pages where every kilobyte counts.
 * Without `annotate` it carries no data of `annotate`. The rules that need annotations then run only on stories that have them.
 *
 * @example
 * const validateStory = createValidator()
 * const findings = validateStory(parse('Rain\n\nOSLO (AP) -- “It rained, she said.'), { profile: 'ap' })
 * findings.some(({ rule }) => rule === 'quotes/balanced') // true
 */
export function createValidator(given: ValidatorParts = {}): Validate {
  checkRecord('createValidator', given)
  const annotate = rethrowAsMisuse('createValidator', () => given.annotate)
  if (annotate !== undefined && typeof annotate !== 'function')
    throw invalidArgument('Option “annotate” of createValidator must be a function.')
  return (source: Story | Article, options: ValidateOptions<RuleName> = {}) =>
    rethrowAsMisuse('validate', () => runRules(source, options, annotate))
}

function runRules(
  source: Story | Article,
  options: ValidateOptions<RuleName>,
  annotate: ValidatorParts['annotate'],
): Diagnostic[] {
  checkSubject('validate', source)
  checkOptions('validate', options, knownOptions)
  const { now, profile = 'recommended', rules: set = NO_SETTINGS, customRules = NO_RULES } = options
  if (now !== undefined && !parseTime(now)?.zoned)
    throw invalidArgument('Option “now” must be a time with a UTC offset, such as 2024-04-24T09:30:00Z.')
  const plan = planOf(profile, set, customRules)
  const given = 'article' in source ? source : unsourced(source)
  const running = rulesFor(plan, given.article.language)
  const isAnnotated = given.article.annotations !== undefined
  const story = running.needs && !isAnnotated && annotate ? annotate(given) : given
  const hasAnnotations = story.article.annotations !== undefined
  const index = indexTexts(story.article, running.hasStyle)
  const diagnostics = applySettings(story.diagnostics, plan.settings)
  const isReported = reportedPlaces(diagnostics)
  let format: SourceFormat | undefined
  const isCopy: () => boolean = () => (format ??= detect(story.text)) === 'copy'
  const { rules, textBits, storyBits } = running
  const ofStory = bitsOfStory(story, index)
  const shared = makeContext(NO_OPTIONS, story, index, now)
  for (let i = 0; i < rules.length; i++) {
    if ((((textBits[i] ?? 0) & index.all) | ((storyBits[i] ?? 0) & ofStory)) === 0) continue
    const planned = rules[i] as PlannedRule // `i` is below the length
    const { rule, id, needs, options, severity, isBuiltIn } = planned
    if (needs && !hasAnnotations) continue
    let findings: readonly Finding[]
    if (isBuiltIn) {
      shared.options = options
      findings = planned.check(shared)
    } else {
      const result = runRule(planned, makeContext(options, story, index, now))
      if (result.failure) diagnostics.push(result.failure)
      findings = result.findings
    }
    for (const finding of findings) {
      const found = findingDiagnostic(story, id, severity ?? finding.severity ?? rule.severity, finding, isCopy)
      if (!isReported(found)) diagnostics.push(found)
    }
  }
  releaseIndex(index)
  return diagnostics.length < 2 ? diagnostics : sortDiagnostics(diagnostics, index.texts)
}

const NO_SETTINGS: RuleSettings<string> = {}
const NO_RULES: readonly Rule[] = []
const NO_OPTIONS: RuleOptions = {}

/**
 * Returns a context for rules. All built-in rules of a run get one, with their own options: none keeps it or calls `validate`.
 * A custom rule may do so, and gets its own.
 */
function makeContext(options: RuleOptions, story: Story, index: TextIndex, now: string | undefined): WritableContext {
  const { article, texts } = index
  return now === undefined ? { story, article, texts, options, index } : { story, article, texts, options, index, now }
}

type WritableContext = { -readonly [name in keyof IndexedContext]: IndexedContext[name] }

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
