/** Gives ids that stay the same for the same story: `person:xi-jinping`; a second of one name has a number behind it. */
export function idsFor(kind: string): (name: string) => string {
  const given = new Map<string, number>()
  return (name) => {
    const id = `${kind}:${slugOf(name)}`
    const count = (given.get(id) ?? 0) + 1
    given.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}

// `John F. Kennedy`, `O’Brien`; most names are of letters only
const PARTING = /[\s.'’]/

function slugOf(name: string): string {
  const small = name.toLowerCase()
  return PARTING.test(small) ? small.replace(/[\s.'’]+/g, '-').replace(/-+$/, '') : small
}
