export type { DocumentLimits, ReadDocumentOptions } from '../formats/document-source'
export { fromJsonld, type JsonldOptions, jsonld, readJsonld, toJsonld } from '../formats/jsonld'
