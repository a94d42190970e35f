export { fromJson, type JsonOptions, json, readJson, toJson } from './formats/json'
export type { Limits, ReadDocumentOptions } from './formats/source'
