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

/** Returns the slug of a name: `John F. Kennedy` → `john-f-kennedy` */
function slugOfName(name: string): string {
  const small = name.toLowerCase()
  return ODD.test(small) ? small.replace(/[\s.'’]+/g, '-').replace(/-+$/, '') : small.replaceAll(' ', '-')
}
