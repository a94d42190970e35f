export { fromJsonld, type JsonldOptions, jsonld, readJsonld, toJsonld } from './formats/jsonld'
export type { Limits, ReadDocumentOptions } from './formats/source'
