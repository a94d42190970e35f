export { annotate, annotateText } from './annotate/annotate'
export type { AnnotateOptions } from './annotate/read-page'
export type * from './article'
export { applyFixes, type Fixed } from './compose/apply-fixes'
export { type Baseline, baselineOf, newSince, readBaseline } from './compose/baseline'
export { detect, type SourceFormat } from './compose/detect'
export { type Difference, diff } from './compose/diff'
export { type ValidateOptions, validate } from './compose/validate'
export { type Verification, verify } from './compose/verify'
export type { Diagnostic, Fix, Severity } from './diagnostics/diagnostic'
export type {
  AnpaHeader,
  Charset,
  Envelope,
  EnvelopeKind,
  EnvelopeTrailer,
  IptcHeader,
  TelexHeader,
  TelexLine,
  WireDay,
} from './diagnostics/envelope'
export { type ErrorCode, type Place as ErrorPlace, WirecopyError } from './diagnostics/error'
export {
  type CheckedCopy,
  countOf,
  type ReportFormat,
  type ReportOptions,
  report,
  reportAll,
} from './diagnostics/report'
export type { RuleInfo } from './diagnostics/sarif-report'
export { sourceSpan } from './diagnostics/source-span'
export { type Dropped, type Repair, type Story, sourceSpans } from './diagnostics/story'
export type { Entry, Format, Loss, Need } from './formats/format'
export { isPublicationBlocked } from './formats/is-publication-blocked'
export type { Agency } from './lexicon/agency'
export type { City, Gazetteer } from './lexicon/geography'
export type { Language } from './lexicon/language'
export type { Copies } from './read/envelope/messages'
export { type ToWireOptions, toWire, type WireField } from './read/envelope/to-wire'
export { type ParseOptions, parse } from './read/parse'
export { parseAll } from './read/parse-all'
export { defineLexicon, type Lexicon } from './read/tables'
export type { Profile } from './rules/profile'
export {
  defineRule,
  type Finding,
  type OptionValue,
  type Rule,
  type RuleContext,
  type RuleLevel,
  type RuleOption,
  type RuleOptions,
  type RuleSetting,
  type RuleSettings,
} from './rules/rule'
export type { Edit } from './text/edits'
export type { Span } from './text/span'
