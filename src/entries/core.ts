export type { Annotated, AnnotatedArticle, AnnotatedStory } from '../annotate/annotated'
export { type Annotator, type AnnotatorParts, createAnnotator } from '../annotate/create-annotator'
export type { AnnotateOptions } from '../annotate/read-page'
export type { Languages } from '../lexicon/annotate/language-rows'
export type { ParserLanguage } from '../lexicon/parser-language'
export { createParser, type Parse, type ParserParts } from '../parse/create-parser'
export type { ParseOptions } from '../parse/parse-with'
export {
  createValidator,
  type Validate,
  type ValidateOptions,
  type ValidatorParts,
} from '../workflows/create-validator'
