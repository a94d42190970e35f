export type { DocumentLimits, ReadDocumentOptions } from '../formats/document-source'
export { fromJson, type JsonOptions, json, migrate, readJson, schemaVersion, toJson } from '../formats/json'
