/** Returns a function that makes the name of a feature from a part that varies. Each name is made, and hashed, once. */
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
