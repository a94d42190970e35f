/** Assigns stable ids to names in order: `person:xi-jinping`. A repeated name gets a number as suffix. */
export class Ids {
  /** The hashes of the ids given so far. An id with a new hash is new: most are, and no string is looked up. */
  readonly #hashes = new Set<number>()
  readonly #given: string[] = []
  /** How often each id was asked for; undefined until two ids have the same hash. */
  #counts: Map<string, number> | undefined

  /** Returns the id of the next entry with a name: `person:xi-jinping`, the second time `person:xi-jinping-2`. */
  for(kind: 'person' | 'organisation' | 'place', name: string): string {
    const slug = slugOfName(name)
    const plain = `${kind}:${slug}`
    const hash = hashOf(slug, kind.length)
    if (!this.#counts && !this.#hashes.has(hash)) {
      this.#hashes.add(hash)
      this.#given.push(plain)
      return plain
    }
    const counts = (this.#counts ??= new Map(this.#given.map((id) => [id, 1])))
    let count = (counts.get(plain) ?? 0) + 1
    let id = count === 1 ? plain : `${plain}-${count}`
    while (count > 1 && counts.has(id)) id = `${plain}-${++count}`
    if (count > 1) counts.set(id, 1)
    counts.set(plain, count)
    return id
  }
}

/** Returns a hash of the letters of a slug. */
function hashOf(slug: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < slug.length; at++) hash = (Math.imul(hash, 31) + slug.charCodeAt(at)) | 0
  return hash >> 1
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
