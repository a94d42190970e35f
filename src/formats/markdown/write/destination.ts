/** `&copy;` in an address would be read as a character */
const REFERENCE = /&(?=#?[A-Za-z0-9]{1,32};)/g

/** An address where a link of Markdown leads; in angle brackets when it has round ones. */
export function destination(href: string): string {
  const written = href.replace(REFERENCE, '&amp;')
  return /[()]/.test(written) ? `<${written}>` : written
}
