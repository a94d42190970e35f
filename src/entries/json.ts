export type { DocumentLimits, ReadDocumentOptions } from '../formats/document-source'
export { fromJson, type JsonOptions, json, readJson, toJson } from '../formats/json'
