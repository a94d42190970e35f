import type { Stamp } from '../article'

/** Returns a stamp whose text is the time itself; undefined without a time. */
export const stampOfTime = (at: string | undefined): Stamp | undefined => (at ? { text: at, at } : undefined)
