import {
  type AnnotateOptions,
  defineLexicon,
  type ParseOptions,
  parse,
  type RuleName,
  type Severity,
  type ValidateOptions,
  validate,
  WirecopyError,
} from 'wirecopy'
import { optionsFor, type ResolvedConfig, resolveConfig } from 'wirecopy/config'
import type { WriteOptions } from 'wirecopy/convert'
import { requireKnown, requireObject } from '../check-arguments'
import { checkTemplate } from '../cli/guid'
import type { BundlerOptions } from './bundler-options'
import { createFileFilter, toSlashes } from './file-filter'

/** Options of the plugin with their defaults, and with the config merged into them. */
export interface ResolvedOptions {
  isStory(path: string): boolean
  /** Whether a path may be a story: its ending says so, or a pattern has to decide. */
  mayBeStory(path: string): boolean
  readonly parse: ParseOptions
  /** Languages that copy may be in; copy that seems to be in another is read as the first. */
  readonly languages?: readonly string[]
  readonly annotate?: AnnotateOptions
  /** Returns the options for checking a file; undefined if stories are not checked. */
  checkOptions(path: string): ValidateOptions<RuleName> | undefined
  /** Returns the options of writers. */
  writeOptions(): WriteOptions
  readonly failOn: Severity | 'never'
  readonly show: Severity
  /** Whether restricted stories are written as drafts. */
  readonly drafts: boolean
  /** The path of a file as messages name it. */
  nameOf(path: string): string
}

const NAMES: readonly (keyof BundlerOptions)[] = [
  ...(['stories', 'exclude', 'root', 'config', 'parse', 'annotate', 'check', 'failOn', 'show', 'write'] as const),
  ...(['drafts', 'onDoubt', 'now'] as const),
]
/** The options whose values are words. */
const WORDS: readonly (readonly [name: 'failOn' | 'show' | 'onDoubt', words: readonly string[]])[] = [
  ['failOn', ['error', 'warning', 'info', 'never']],
  ['show', ['error', 'warning', 'info']],
  ['onDoubt', ['refuse', 'draft', 'publish']],
]
const NO_CONFIG: ResolvedConfig = resolveConfig({})

/** Resolves the options of the plugin. Throws `invalid-argument` for an unknown option, and for one that the library refuses. */
export function resolveOptions(options: BundlerOptions = {}): ResolvedOptions {
  requireObject('The plugin', options)
  requireKnown(options, NAMES)
  checkWords(options)
  const {
    root = process.cwd(),
    drafts = false,
    failOn = 'error',
    show = 'warning',
    annotate = false,
    check = true,
    now,
  } = options
  const config = options.config ? resolveConfig(options.config, 'config') : NO_CONFIG
  const clock = (): string => now ?? new Date().toISOString()
  const { isStory, mayBeStory, nameOf } = createFileFilter(root, options.stories, options.exclude)
  const item = { ...itemOf(config), ...options.write }
  const fault = typeof item.guid === 'string' ? checkTemplate(item.guid) : undefined // writers refuse what is no string
  if (fault !== undefined) throw new WirecopyError('invalid-argument', `Option “guid”: ${fault}`)
  const { languages } = config.reading
  const reading = { ...readingOf(config), ...options.parse }
  const resolved: ResolvedOptions = {
    ...{ isStory, mayBeStory, nameOf, failOn, show, drafts },
    parse: reading,
    ...(languages && reading.language === undefined && { languages }),
    ...(annotate !== false && { annotate: annotate === true ? {} : annotate }),
    checkOptions: (path) =>
      check === false
        ? undefined
        : { ...optionsFor(config, nameOf(toSlashes(path))), now: clock(), ...(check === true ? {} : check) },
    writeOptions: () => ({ ...item, ...publishing(options), now: clock() }),
  }
  parse('', resolved.parse) // throws now for an invalid option, not for each file
  const checking = resolved.checkOptions('')
  if (checking) validate({ body: [] }, checking)
  return resolved
}

function checkWords(options: BundlerOptions): void {
  for (const [name, words] of WORDS) {
    const value = options[name]
    if (value !== undefined && !words.includes(value))
      throw new WirecopyError('invalid-argument', `Option “${name}” must be one of ${words.join(', ')}.`)
  }
}

/** Returns the options of `parse` that a config gives. */
function readingOf({ reading }: ResolvedConfig): ParseOptions {
  const { date, language, languages, zone, charset, lexicon } = reading
  if (typeof lexicon === 'string')
    throw new WirecopyError('invalid-argument', 'Config “lexicon” must be rows here, not the path of a file.')
  const only = language ?? (languages?.length === 1 ? languages[0] : undefined)
  return {
    ...(date !== undefined && { date }),
    ...(only !== undefined && { language: only }),
    ...(zone !== undefined && { zone }),
    ...(charset !== undefined && { charset }),
    ...(lexicon && { lexicon: defineLexicon(lexicon) }),
  }
}

const itemOf = ({ reading: { provider, guid } }: ResolvedConfig): WriteOptions => ({
  ...(provider !== undefined && { provider }),
  ...(guid !== undefined && { guid }),
})

const publishing = ({ drafts = false, onDoubt }: BundlerOptions): WriteOptions => ({
  drafts,
  ...(onDoubt !== undefined && { onDoubt }),
})
