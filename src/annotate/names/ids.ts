/** Gives ids that stay the same for the same story: `person:xi-jinping`; a second of one name has a number behind it. */
export class Ids {
  readonly #given = new Map<string, number>()

  /** The id of one more entry. */
  for(kind: 'person' | 'organisation' | 'place', name: string): string {
    const id = `${kind}:${slugOf(name)}`
    const count = (this.#given.get(id) ?? 0) + 1
    this.#given.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}

// `John F. Kennedy`, `O’Brien`; most names have nothing but blanks between their words
const ODD = /[^\S ]| {2}|[.'’]/

/** `John F. Kennedy` → `john-f-kennedy` */
function slugOf(name: string): string {
  const small = name.toLowerCase()
  return ODD.test(small) ? small.replace(/[\s.'’]+/g, '-').replace(/-+$/, '') : small.replaceAll(' ', '-')
}
