import { createHash } from 'node:crypto'

/** Letters of the id that a name keeps, for the eye. */
const LONGEST = 40

/**
 * Returns the file name of an id, without an ending: the letters and digits of its start and 64 bits of its hash.
 * It has only `a-z 0-9 -`, so no id leads out of a folder, is reserved, too long, or differs from another by case only.
 *
 * @example stemOf('../../X') // 'x-5f2a…', 16 digits of the hash
 */
export function stemOf(id: string): string {
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 16)
  const start = id
    .slice(0, 400)
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, LONGEST)
    .replace(/-$/, '')
  return start ? `${start}-${hash}` : hash
}

/** Returns the first two digits of the hash in a stem: 256 folders of equal size. */
export const hashFolder = (stem: string): string => stem.slice(-16, -14)
