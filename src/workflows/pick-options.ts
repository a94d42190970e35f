import type { OptionTable } from '../diagnostics/check-options'

/** Returns the options that a table lists, without the others. */
export const pickOptions = <Options extends object>(options: Options, known: OptionTable): Partial<Options> =>
  Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(known, name))) as Partial<Options> // the one cast: some of the given options
