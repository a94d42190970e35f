/** Whether an input still breaks the law that is looked for. */
type IsBad<Value> = (candidate: Value) => boolean | Promise<boolean>

/** Cuts a text to as little as still breaks the law: halves, then lines, then ever smaller pieces. Stops at a deadline. */
export async function shrinkText(text: string, isBad: IsBad<string>, deadline: number): Promise<string> {
  let best = text
  for (let size = Math.ceil(best.length / 2); size >= 1 && best.length > 0; ) {
    let cut = false
    for (let start = 0; start < best.length; ) {
      if (performance.now() > deadline) return best
      const candidate = best.slice(0, start) + best.slice(start + size)
      if (candidate !== best && (await isBad(candidate))) {
        best = candidate
        cut = true
      } else start += size
    }
    if (size === 1 && !cut) break
    size = size === 1 ? 1 : Math.ceil(size / 2)
  }
  return plainText(best, isBad, deadline)
}

/** Replaces letters and digits by `a` where the violation remains. This also removes copyright words from a reproduction. */
async function plainText(text: string, isBad: IsBad<string>, deadline: number): Promise<string> {
  let best = text
  for (const word of new Set(text.match(/[\p{L}\p{N}]{3,}/gu) ?? [])) {
    if (performance.now() > deadline) return best
    const plain = /^\p{Lu}+$/u.test(word) ? 'A' : /^\p{Lu}/u.test(word) ? 'Aa' : 'a'
    const candidate = best.replaceAll(word, plain)
    if (await isBad(candidate)) best = candidate
  }
  return best
}

/** Removes members and entries of plain data while the violation remains. Stops at a deadline. */
export async function shrinkValue(value: unknown, isBad: IsBad<unknown>, deadline: number): Promise<unknown> {
  let best = value
  for (let cut = true; cut; ) {
    cut = false
    for (const path of pathsOf(best)) {
      if (performance.now() > deadline) return best
      for (const candidate of [without(best, path), shorter(best, path)]) {
        if (candidate === undefined || !(await isBad(candidate))) continue
        best = candidate
        cut = true
        break
      }
      if (cut) break
    }
  }
  return best
}

type Path = readonly (string | number)[]

/** Every place in plain data, the outer ones first. */
function pathsOf(value: unknown): Path[] {
  const found: Path[] = []
  const open: [unknown, Path][] = [[value, []]]
  for (let next = open.shift(); next; next = open.shift()) {
    const [inner, path] = next
    if (typeof inner !== 'object' || inner === null) continue
    const keys = Array.isArray(inner) ? [...inner.keys()].reverse() : Object.keys(inner)
    for (const key of keys) {
      found.push([...path, key])
      open.push([Reflect.get(inner, key), [...path, key]])
    }
  }
  return found
}

function without(value: unknown, path: Path): unknown {
  return changed(value, path, (parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else Reflect.deleteProperty(parent, key)
  })
}

/** The data with the first or last half of a text taken off. */
function shorter(value: unknown, path: Path): unknown {
  let longer = true
  const made = changed(value, path, (parent, key) => {
    const text: unknown = Reflect.get(parent, key)
    if (typeof text !== 'string' || text.length < 2) longer = false
    else Reflect.set(parent, key, text.slice(0, Math.ceil(text.length / 2)))
  })
  return longer ? made : undefined
}

function changed(value: unknown, path: Path, change: (parent: object, key: string | number) => void): unknown {
  const copy: unknown = structuredClone(value)
  let parent: unknown = copy
  for (const key of path.slice(0, -1))
    parent = typeof parent === 'object' && parent ? Reflect.get(parent, key) : undefined
  const last = path.at(-1)
  if (typeof parent !== 'object' || parent === null || last === undefined) return undefined
  change(parent, last)
  return copy
}
