export type { DocumentLimits, ReadDocumentOptions } from '../formats/document-source'
export {
  fromNinjs,
  type NinjsOptions,
  type NinjsStandard,
  ninjs,
  ninjs1,
  ninjs2,
  readNinjs,
  toNinjs,
} from '../formats/ninjs'
