/** Assigns stable ids to names in order: `person:xi-jinping`. A repeated name gets a number as suffix. */
export class Ids {
  /** The hashes of the ids given so far. An id with a new hash is new: most are, and no string is looked up. */
  readonly #hashes = new Set<number>()
  readonly #given: string[] = []
  /** How often each id was asked for; undefined until two ids have the same hash. */
  #counts: Map<string, number> | undefined

  /** Returns the id of the next entry with a name: `person:xi-jinping`, the second time `person:xi-jinping-2`. */
  for(kind: 'person' | 'organisation' | 'place', name: string): string {
    const { slug, hash } = slugOfName(name, kind.length)
    const plain = `${kind}:${slug}`
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

/** A slug and a hash of its letters. */
interface Slug {
  readonly slug: string
  readonly hash: number
}

const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

/** Returns a slug with the hash of its letters. A slug made of parts costs more to read than the name, whose hash is mostly the same. */
function hashed(slug: string, seed: number): Slug {
  let hash = seed
  for (let at = 0; at < slug.length; at++) hash = hashStep(hash, slug.charCodeAt(at))
  return { slug, hash: hash >> 1 }
}

const SPACE = 0x20
const HYPHEN = 0x2d
const STOP = 0x2e
const TYPED_APOSTROPHE = 0x27
const APOSTROPHE = 0x2019
const FIRST_WIDE_SPACE = 0x1680 // beside the no-break space, white space beyond ASCII starts here
const NO_BREAK_SPACE = 0xa0

/** Returns the slug of a name: `John F. Kennedy` → `john-f-kennedy`, and its hash, which starts with `seed`. */
function slugOfName(name: string, seed: number): Slug {
  const small = name.toLowerCase()
  let slug = ''
  let hash = seed
  let start = 0
  let isOdd = false // has full stops, apostrophes or several spaces in a row
  for (let at = 0; at < small.length; at++) {
    const unit = small.charCodeAt(at)
    if (unit > APOSTROPHE || unit < SPACE || unit === NO_BREAK_SPACE || (unit >= FIRST_WIDE_SPACE && unit < APOSTROPHE))
      return hashed(slugOfRareName(small), seed)
    if (!isGap(unit)) {
      hash = hashStep(hash, unit)
      continue
    }
    slug += `${small.slice(start, at)}-`
    hash = hashStep(hash, HYPHEN)
    if (unit !== SPACE) isOdd = true
    for (start = at + 1; start < small.length && isGap(small.charCodeAt(start)); start++) isOdd = true
    at = start - 1
  }
  if (start === 0) return { slug: small, hash: hash >> 1 }
  slug += small.slice(start)
  if (!isOdd || !slug.endsWith('-')) return { slug, hash: hash >> 1 }
  let end = slug.length
  while (slug.charCodeAt(end - 1) === HYPHEN) end--
  return hashed(slug.slice(0, end), seed)
}

/** Whether a hyphen replaces a character in the slug: a space, a full stop or an apostrophe. */
const isGap = (unit: number): boolean =>
  unit === SPACE || unit === STOP || unit === TYPED_APOSTROPHE || unit === APOSTROPHE

// most names have only single spaces between their words
const ODD = /[^\S ]| {2}|[.'’]/

/** Returns the slug of a name, in lower case, with characters that may be white space beyond ASCII. */
const slugOfRareName = (small: string): string =>
  ODD.test(small) ? small.replace(/[\s.'’]+/g, '-').replace(/-+$/, '') : small.replaceAll(' ', '-')
