export { fromJson } from './from-json'
export { json } from './json'
export { readJson } from './read-json'
export { type JsonOptions, toJson } from './to-json'
