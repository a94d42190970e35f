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
} from './formats/newsml'
export type { Limits, ReadDocumentOptions } from './formats/source'
