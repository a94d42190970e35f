export { ap, atom, dpa, type Feed, type Origin, readAp, readAtom, readDpa, readRss, rss } from './formats/feeds'
export type { Limits, ReadDocumentOptions } from './formats/source'
