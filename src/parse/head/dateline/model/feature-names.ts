/** Returns a cached form of a function that makes the name of a feature from its variable part: `colon` gives `mark:colon`. */
export function namesBy<P, N>(make: (part: P) => N): (part: P) => N {
  const made = new Map<P, N>()
  return (part) => {
    let name = made.get(part)
    if (name === undefined) {
      name = make(part)
      made.set(part, name)
    }
    return name
  }
}
