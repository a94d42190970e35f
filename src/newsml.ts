export { fromNewsml, type NewsmlOptions, newsml, newsmlNitf, readNewsml, toNewsml } from './formats/newsml'
export type { Limits, ReadDocumentOptions } from './formats/source'
