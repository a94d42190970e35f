export type { DocumentLimits, ReadDocumentOptions } from '../formats/document-source'
export {
  fromNinjs,
  type Ninjs1,
  type Ninjs1Concept,
  type Ninjs2,
  type Ninjs3,
  type NinjsObject,
  type NinjsObjects,
  type NinjsOptions,
  type NinjsStandard,
  ninjs,
  ninjs1,
  ninjs2,
  readNinjs,
  toNinjs,
  toNinjsObject,
} from '../formats/ninjs'
