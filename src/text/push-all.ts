/** Appends items to a list. Takes any number of them, unlike `push(...items)`: Node allows about 120,000 arguments in a call. */
export function pushAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item)
}
