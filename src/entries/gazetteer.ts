export { gazetteer } from '../gazetteer/gazetteer'
export type { City, Gazetteer } from '../lexicon/geography'
