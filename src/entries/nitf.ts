export type { DocumentLimits, ReadDocumentOptions } from '../formats/document-source'
export { fromNitf, type NitfOptions, nitf, readNitf, toNitf } from '../formats/nitf'
