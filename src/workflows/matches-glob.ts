/** The special characters of a pattern: `**\/`, `**`, `*`, `?`, `{a,b}`, `[a-z]`. */
const SIGNS = /\*\*\/|\*\*|\*|\?|\{[^{}/]*\}|\[[^\]/]+\]|[\\^$+.()|[\]{}]/g

/**
 * Whether a path matches a glob pattern: `sports/**`, `*.txt` (in the top folder only), `**\/*.{txt,xml}`. Path and pattern use forward
 * slashes.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const source = pattern.replace(/^\.\//, '').replace(SIGNS, translateSign)
  return new RegExp(`^${source}$`, 'u').test(path.replace(/^\.\//, ''))
}

function translateSign(sign: string): string {
  if (sign === '**/') return '(?:[^/]+/)*'
  if (sign === '**') return '.*'
  if (sign === '*') return '[^/]*'
  if (sign === '?') return '[^/]'
  if (sign.length > 2 && sign.startsWith('{')) {
    const choices = sign.slice(1, -1).split(',')
    return `(?:${choices.map((choice) => choice.replace(SIGNS, translateSign)).join('|')})`
  }
  if (sign.length > 2 && sign.startsWith('[')) {
    const inner = sign
      .slice(1, -1)
      .replace(/^!/, '^')
      .replace(/[\\[\]]/g, '\\$&')
    return `[${inner}]`
  }
  return `\\${sign}`
}
