export type { DocumentLimits, ReadDocumentOptions } from '../formats/document-source'
export {
  fromNewsml,
  type MessageOptions,
  type NewsmlOptions,
  newsml,
  newsmlNitf,
  newsmlPlain,
  readNewsml,
  toNewsml,
  toNewsmlMessage,
} from '../formats/newsml'
