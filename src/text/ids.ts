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

const SPACE = 0x20
const HYPHEN = 0x2d
const STOP = 0x2e
const TYPED_APOSTROPHE = 0x27
const APOSTROPHE = 0x2019
const FIRST_WIDE_SPACE = 0x1680 // beside the no-break space, white space beyond ASCII starts here
const NO_BREAK_SPACE = 0xa0

/** Returns the slug of a name: `John F. Kennedy` → `john-f-kennedy` */
function slugOfName(name: string): string {
  const small = name.toLowerCase()
  let slug = ''
  let start = 0
  let isOdd = false // has full stops, apostrophes or several spaces in a row
  for (let at = 0; at < small.length; at++) {
    const unit = small.charCodeAt(at)
    if (unit > APOSTROPHE || unit < SPACE || unit === NO_BREAK_SPACE || (unit >= FIRST_WIDE_SPACE && unit < APOSTROPHE))
      return slugOfRareName(small)
    if (!isGap(unit)) continue
    slug += `${small.slice(start, at)}-`
    if (unit !== SPACE) isOdd = true
    for (start = at + 1; isGap(small.charCodeAt(start)); start++) isOdd = true
    at = start - 1
  }
  if (start === 0) return small
  slug += small.slice(start)
  let end = slug.length
  while (isOdd && slug.charCodeAt(end - 1) === HYPHEN) end--
  return slug.slice(0, end)
}

/** Whether a hyphen replaces a character in the slug: a space, a full stop or an apostrophe. */
const isGap = (unit: number): boolean =>
  unit === SPACE || unit === STOP || unit === TYPED_APOSTROPHE || unit === APOSTROPHE

// most names have only single spaces between their words
const ODD = /[^\S ]| {2}|[.'’]/

/** Returns the slug of a name, in lower case, with characters that may be white space beyond ASCII. */
const slugOfRareName = (small: string): string =>
  ODD.test(small) ? small.replace(/[\s.'’]+/g, '-').replace(/-+$/, '') : small.replaceAll(' ', '-')
