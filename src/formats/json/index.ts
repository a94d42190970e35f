export { fromJson } from './from-json'
export { json } from './json'
export { readJson } from './read-json'
export { type JsonOptions, jsonOptions, toJson } from './to-json'
