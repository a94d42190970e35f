import { WirecopyError } from 'wirecopy'

/** Throws `invalid-argument` for a value that is not an object. `taker` is the function’s name for the message. */
export function requireObject(taker: string, given: unknown): void {
  if (typeof given !== 'object' || given === null)
    throw new WirecopyError('invalid-argument', `${taker} requires an object.`)
}

/** Throws `invalid-argument` for a value that is not text. */
export function requireString(taker: string, given: unknown): void {
  if (typeof given !== 'string') throw new WirecopyError('invalid-argument', `${taker} requires a string.`)
}

/** Throws `invalid-argument` for a value that gives nothing in order: neither a list, a stream nor a string. */
export function requireIterable(taker: string, given: unknown): void {
  const object = Object(given)
  if (!(Symbol.iterator in object || Symbol.asyncIterator in object))
    throw new WirecopyError('invalid-argument', `${taker} requires a list or a stream.`)
}

/** Throws `invalid-argument` for a value without a method of this name. */
export function requireMethod(taker: string, given: unknown, name: string): void {
  if (typeof Object(given)[name] !== 'function')
    throw new WirecopyError('invalid-argument', `${taker} requires an object with a function “${name}”.`)
}

/** Throws `invalid-argument` for an option that is not among the names. */
export function requireKnown(options: object, names: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new WirecopyError('invalid-argument', `Unknown option “${unknown}”; the options are ${names.join(', ')}.`)
}
