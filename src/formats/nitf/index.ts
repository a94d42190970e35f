export { fromNitf } from './from-nitf'
export { nitf } from './nitf'
export { readNitf } from './read-nitf'
export { type NitfOptions, toNitf } from './to-nitf'
