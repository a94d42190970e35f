export { annotate, annotateText } from '../annotate/annotate'
export { annotateAll } from '../annotate/annotate-all'
export type { Annotated, AnnotatedArticle, AnnotatedStory } from '../annotate/annotated'
export type { AnnotateOptions } from '../annotate/read-page'
export type * from '../article'
export type { Diagnostic, Fix, Severity } from '../diagnostics/diagnostic'
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
} from '../diagnostics/envelope'
export { type ErrorCode, type ErrorPlace, type RefusalReason, WirecopyError } from '../diagnostics/error'
export type { ReaderInfo } from '../diagnostics/reader-info'
export type { CheckedCopy } from '../diagnostics/report/checked-copy'
export {
  countOf,
  type ReportFormat,
  type ReportOptions,
  report,
  reportAll,
} from '../diagnostics/report/report'
export type { RuleInfo } from '../diagnostics/report/sarif-report'
export { sourceSpan } from '../diagnostics/source-span'
export { type Dropped, type Repair, type Story, sourceSpans } from '../diagnostics/story'
export { plainText } from '../formats/body/write/plain-text'
export { textOf } from '../formats/body/write/text-of'
export type { FieldEntry, Format, ItemNeed, Loss } from '../formats/format'
export { contentHash, isDerivedGuid, type StoryKey, type StoryKeyOptions, storyKey } from '../formats/identity'
export { isPublicationBlocked } from '../formats/is-publication-blocked'
export type { Agency } from '../lexicon/agency'
export type { AgencyRow } from '../lexicon/agency-row'
export type { DatelineFrameName } from '../lexicon/dateline-frames'
export type { City, Gazetteer } from '../lexicon/geography'
export type { Language } from '../lexicon/language'
export type { AsyncCopyInput, CopyInput } from '../parse/envelope/messages'
export { type ToWireOptions, toWire, type WireField } from '../parse/envelope/to-wire'
export {
  type ExplainedDateline,
  type ExplainedReading,
  explainDatelines,
} from '../parse/head/dateline/model/explain-datelines'
export { type ExplainedLine, explainLines, type LineFeature } from '../parse/labels/explain-lines'
export type { LineLabel } from '../parse/labels/line-label'
export type { LineWeights } from '../parse/labels/line-weights'
export { type ParseOptions, parse } from '../parse/parse'
export { parseAll, type SplitMessage, splitMessages } from '../parse/parse-all'
export { defineLexicon, type Lexicon } from '../parse/tables'
export type { BuiltInProfile, Profile } from '../rules/engine/profile'
export {
  defineRule,
  type Finding,
  type OptionValue,
  type Rule,
  type RuleContext,
  type RuleLevel,
  type RuleName,
  type RuleOption,
  type RuleOptions,
  type RuleSetting,
  type RuleSettings,
} from '../rules/engine/rule'
export type { ProfileName } from '../rules/profile-name'
export type { RuleId } from '../rules/rule-id'
export type { Edit } from '../text/edits'
export type { Span } from '../text/span'
export { applyFixes, type FixResult } from '../workflows/apply-fixes'
export { type Baseline, baselineOf, newSince, readBaseline } from '../workflows/baseline'
export type { ValidateOptions } from '../workflows/create-validator'
export { detect, type SourceFormat } from '../workflows/detect'
export { type Difference, diff } from '../workflows/diff'
export { validate } from '../workflows/validate'
export { type Verification, verify } from '../workflows/verify'
