export {
  fromNinjs,
  type NinjsOptions,
  type NinjsStandard,
  ninjs,
  ninjs1,
  ninjs2,
  readNinjs,
  toNinjs,
} from './formats/ninjs'
export type { Limits, ReadDocumentOptions } from './formats/source'
