export { fromNitf, type NitfOptions, nitf, readNitf, toNitf } from './formats/nitf'
export type { Limits, ReadDocumentOptions } from './formats/source'
