type Child = Node | string | undefined | false

/** Attributes of an element; functions are listeners, `true` is an attribute without a value, absent values are left out. */
type Attributes = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>

/** Returns a new element. Children that are strings become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value)
    else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value)
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false))
  return made
}

/** Returns the element with an id. Throws if the page has none. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no element “${id}”.`)
  return found
}

/** Replaces the content of an element by a list of entries, at most so many, and says how many more there are. */
export function fill(place: HTMLElement, entries: readonly HTMLElement[], none: string, most = 300): void {
  const more = entries.length - most
  const last = entries.length === 0 ? none : more > 0 && `${more} more`
  place.replaceChildren(...entries.slice(0, most), ...(last ? [element('p', { class: 'none' }, last)] : []))
}
