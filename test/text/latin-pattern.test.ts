import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { asciiPattern } from '../../src/text/ascii-pattern'

const root = path.join(import.meta.dirname, '../..')

/** Returns the patterns with Unicode classes in the sources, as source and flags. */
function patternsOfSources(): readonly (readonly [source: string, flags: string])[] {
  const found = new Map<string, readonly [string, string]>()
  for (const name of readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && /\\p\{/i.test(node.text)) {
        const end = node.text.lastIndexOf('/')
        found.set(node.text, [node.text.slice(1, end), node.text.slice(end + 1)])
      }
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(name, readFileSync(path.join(root, 'src', name), 'utf8'), ts.ScriptTarget.Latest, false))
  }
  return [...found.values()]
}

/** Lines in ASCII of all kinds: of the fixtures, parts of them in other orders, and all characters. */
function linesInAscii(): readonly string[] {
  const folder = path.join(root, 'fixtures/parts')
  const lines = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '' && /^[\0-\x7f]*$/.test(line))
  const picked = lines.filter((_, index) => index % Math.ceil(lines.length / 120) === 0)
  const turned = picked.map((line, index) => line.slice(index % 7) + (picked[index + 1] ?? '').slice(0, index % 13))
  const all = Array.from({ length: 0x80 }, (_, unit) => String.fromCharCode(unit)).join('')
  return [...picked, ...turned, all, all.toUpperCase(), '']
}

describe('asciiPattern', () => {
  it.each([
    [String.raw`^\p{Lu}[\p{L}\p{M}]+$`, '^[A-Z][A-Za-z]+$'],
    [String.raw`[^\p{L}\d]\[\p{M}?`, String.raw`[^A-Za-z\d]\[[]?`],
    [String.raw`\p{Script=Han}|\p{sc=Thai}`, '[]|[]'],
    [String.raw`\\p{2}`, String.raw`\\p{2}`],
  ])('writes %s as %s', (source, written) => {
    expect(asciiPattern(source)).toBe(written)
  })

  it.each([
    'L',
    'Lu',
    'Ll',
    'Lo',
    'M',
    'N',
    'Nd',
    'P',
    'S',
    'Sc',
    'Zs',
    'Cc',
    'C',
    'Script=Latin',
    'Script=Greek',
    'sc=Zyyy',
  ])('knows the characters of %s, and those that it lacks', (name) => {
    for (const source of [`\\p{${name}}`, `\\P{${name}}`, `[\\p{${name}}-]`, `[^\\p{${name}}x]`, `[\\P{${name}}x]`])
      for (const flags of ['u', 'iu'])
        for (let unit = 0; unit < 0x80; unit++) {
          const text = String.fromCharCode(unit)
          expect(new RegExp(asciiPattern(source), flags).test(text), `/${source}/${flags} of ${unit}`).toBe(
            new RegExp(source, flags).test(text),
          )
        }
  })

  it('matches the same as each pattern of the sources, in texts in ASCII', () => {
    const lines = linesInAscii()
    const patterns = patternsOfSources()
    expect(patterns.length).toBeGreaterThan(400)
    for (const [source, flags] of patterns) {
      const once = flags.replace(/[gy]/g, '')
      const all = new RegExp(source, once)
      const inAscii = new RegExp(asciiPattern(source), once)
      for (const line of lines) expect(inAscii.exec(line), `/${source}/${flags} in ${line}`).toEqual(all.exec(line))
    }
  })
})
