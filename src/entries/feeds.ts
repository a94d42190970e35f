export type { DocumentLimits, ReadDocumentOptions } from '../formats/document-source'
export { ap, atom, dpa, type Feed, type FieldOrigin, readAp, readAtom, readDpa, readRss, rss } from '../formats/feeds'
