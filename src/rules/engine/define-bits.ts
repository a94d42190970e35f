import { defineFlags } from '../../text/define-flags'

/** Returns a bit for each name of a set, in order. Throws if there are more than 31 names. */
export function defineBits<Name extends string>(set: string, names: readonly Name[]): Readonly<Record<Name, number>> {
  const flag = defineFlags(set)
  return Object.fromEntries(names.map((name) => [name, flag(name)])) as Record<Name, number> // each name has its bit
}
