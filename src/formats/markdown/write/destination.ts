/** The `&` of a reference such as `&copy;`: in an address it would be decoded. */
const REFERENCE = /&(?=#?[A-Za-z0-9]{1,32};)/g

/** Returns an address as the target of a Markdown link, `https://example.com/a`; in angle brackets if it has parentheses. */
export function destination(href: string): string {
  const written = href.replace(REFERENCE, '&amp;')
  return /[()]/.test(written) ? `<${written}>` : written
}
