const MOST = 160 // characters shown of a value

/** Returns the value at a path of the article in one line; for `byline.text` what was read from it, its authors. */
export function valueAt(article: object, path: string): string {
  const names = path.split('.')
  const value = names.reduce<unknown>(property, article)
  if (names.at(-1) !== 'text') return inOneLine(value)
  const owner = names.slice(0, -1).reduce<unknown>(property, article)
  const { text, kind, marks, ...rest } = isObject(owner) ? owner : {}
  return inOneLine(Object.keys(rest).length > 0 ? rest : value)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const property = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined

/** Returns a value as text, cut at a length that fits a tooltip. */
export function inOneLine(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text
}
