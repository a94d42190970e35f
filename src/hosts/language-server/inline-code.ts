const LONGEST = 300

/** Returns a text as code in Markdown, on one line, so that nothing of it is taken for markup. */
export function inlineCode(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
  const fence = '`'.repeat(Math.max(0, ...(short.match(/`+/g) ?? []).map(({ length }) => length)) + 1)
  const space = /^`|`$/.test(short) ? ' ' : ''
  return `${fence}${space}${short}${space}${fence}`
}
