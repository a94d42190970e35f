/** Assigns stable ids to names in order: `person:xi-jinping`. A repeated name gets a number as suffix. */
export class Ids {
  readonly #given = new Map<string, number>()

  /** Returns the id of the next entry with a name: `person:xi-jinping`, the second time `person:xi-jinping-2`. */
  for(kind: 'person' | 'organisation' | 'place', name: string): string {
    const plain = `${kind}:${slugOfName(name)}`
    let count = (this.#given.get(plain) ?? 0) + 1
    let id = count === 1 ? plain : `${plain}-${count}`
    while (count > 1 && this.#given.has(id)) id = `${plain}-${++count}`
    if (count > 1) this.#given.set(id, 1)
    this.#given.set(plain, count)
    return id
  }
}

// `John F. Kennedy`, `O’Brien`; most names have only single spaces between their words
const ODD = /[^\S ]| {2}|[.'’]/
const SPACE = 0x20
const HYPHEN = 0x2d
const SMALL_A = 0x61
const SMALL_Z = 0x7a

/** Returns the slug of a name: `John F. Kennedy` → `john-f-kennedy` */
function slugOfName(name: string): string {
  const small = name.toLowerCase()
  let slug = ''
  let start = 0
  for (let at = 0; at < small.length; at++) {
    const unit = small.charCodeAt(at)
    if ((unit >= SMALL_A && unit <= SMALL_Z) || unit === HYPHEN) continue
    if (unit !== SPACE || small.charCodeAt(at + 1) === SPACE) return slugOfOddName(small)
    slug += `${small.slice(start, at)}-`
    start = at + 1
  }
  return start === 0 ? small : slug + small.slice(start)
}

/** Returns the slug of a name, in lower case, that has more than the letters `a` to `z`, hyphens and single spaces. */
const slugOfOddName = (small: string): string =>
  ODD.test(small) ? small.replace(/[\s.'’]+/g, '-').replace(/-+$/, '') : small.replaceAll(' ', '-')
