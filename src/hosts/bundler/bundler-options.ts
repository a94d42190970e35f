import type { AnnotateOptions, ParseOptions, RuleName, Severity, ValidateOptions } from 'wirecopy'
import type { Config } from 'wirecopy/config'
import type { WriteOptions } from 'wirecopy/convert'

/** Pattern of files: a glob relative to `root`, or an expression for the whole path with forward slashes. */
export type FilePattern = string | RegExp

/** Options of the plugin. All are optional. */
export interface BundlerOptions {
  /** More files to import as stories, beside `.wire`, `.newsml.xml`, `.nitf.xml` and `.ninjs.json`: `'news/*.txt'`. */
  readonly stories?: FilePattern | readonly FilePattern[]
  /** Files that are left to other plugins. */
  readonly exclude?: FilePattern | readonly FilePattern[]
  /** Folder that patterns, and the overrides of `config`, are relative to. Default: the working directory. */
  readonly root?: string
  /** Settings of the newsroom, from `wirecopy.config.ts`: rules, zone, languages, provider and more. */
  readonly config?: Config<RuleName>
  /** Options of `parse`, which override those of `config`. */
  readonly parse?: ParseOptions
  /** Whether articles and stories have annotations, or the options of `annotate`. Default false. */
  readonly annotate?: boolean | AnnotateOptions
  /** Whether stories are checked, or the options of `validate`, which override `config`. Default true. */
  readonly check?: boolean | ValidateOptions<RuleName>
  /** Least severity of a finding that fails the build; `never` for none. Less severe ones are warnings. Default `error`. */
  readonly failOn?: Severity | 'never'
  /** Least severity of a finding that is shown. Default `warning`. */
  readonly show?: Severity
  /** Options of writers, for queries such as `?newsml`: provider, versionCreated, preset, page. */
  readonly write?: Omit<WriteOptions, 'now' | 'drafts' | 'onDoubt'>
  /** Whether `?html` and `?markdown` give a restricted story as a draft, in place of failing. Default false. */
  readonly drafts?: boolean
  /** What `?html` and `?markdown` do with a story whose restriction is possible, but not certain. Default `refuse`. */
  readonly onDoubt?: 'refuse' | 'draft' | 'publish'
  /** Time by which embargoes are judged, RFC 3339. Default: the clock, as each file is loaded. */
  readonly now?: string
}
