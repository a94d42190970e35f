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

/** `John F. Kennedy` → `john-f-kennedy` */
function slugOf(name: string): string {
  const small = name.toLowerCase()
  let slug = ''
  let from = 0
  for (let at = 0; at < small.length; at++) {
    if (!parts(small.charCodeAt(at))) continue
    if (at > from) slug += slug || from > 0 ? `-${small.slice(from, at)}` : small.slice(from, at)
    from = at + 1
  }
  if (from === 0) return small
  return from < small.length ? `${slug}-${small.slice(from)}` : slug
}

/** Whether a mark stands between the parts of a name: blanks, stops, apostrophes. */
const parts = (unit: number): boolean =>
  unit <= 0x20 || unit === 0x27 || unit === 0x2e || unit === 0x2019 || unit === 0xa0
