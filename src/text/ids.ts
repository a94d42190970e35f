/** Gives ids that stay the same for the same names in the same order: `person:xi-jinping`; a second of one name has a number behind it. */
export class Ids {
  readonly #given = new Map<string, number>()

  /** The id of one more entry. */
  for(kind: 'person' | 'organisation' | 'place', name: string): string {
    const plain = `${kind}:${slugOf(name)}`
    let count = (this.#given.get(plain) ?? 0) + 1
    let id = count === 1 ? plain : `${plain}-${count}`
    while (count > 1 && this.#given.has(id)) id = `${plain}-${++count}`
    if (count > 1) this.#given.set(id, 1)
    this.#given.set(plain, count)
    return id
  }
}

// `John F. Kennedy`, `O’Brien`; most names have nothing but blanks between their words
const ODD = /[^\S ]| {2}|[.'’]/

/** `John F. Kennedy` → `john-f-kennedy` */
function slugOf(name: string): string {
  const small = name.toLowerCase()
  return ODD.test(small) ? small.replace(/[\s.'’]+/g, '-').replace(/-+$/, '') : small.replaceAll(' ', '-')
}
