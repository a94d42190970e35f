export { fromJsonld } from './from-jsonld'
export { jsonld } from './jsonld'
export { readJsonld } from './read-jsonld'
export { type JsonldOptions, jsonldOptions, toJsonld } from './to-jsonld'
