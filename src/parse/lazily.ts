/** Returns an object with the keys of `makers`. Each value is made by its function on first use. */
export function lazily<T extends object>(makers: { readonly [key in keyof T]: () => T[key] }): T {
  const object: Partial<T> = {}
  for (const key of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(object, key, {
      configurable: true,
      // a plain value after the first use: tables are read hundreds of times a story
      get: () => {
        const value = makers[key]()
        Object.defineProperty(object, key, { value })
        return value
      },
    })
  }
  return object as T
}
