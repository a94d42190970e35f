export type { DocumentLimits, ReadDocumentOptions } from '../formats/document-source'
export {
  fromJsonld,
  type JsonldArticle,
  type JsonldOptions,
  type JsonldThing,
  jsonld,
  readJsonld,
  toJsonld,
  toJsonldObject,
} from '../formats/jsonld'
