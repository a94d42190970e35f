import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { isLatin } from '../../src/text/is-latin'
import { latinPattern } from '../../src/text/latin-pattern'

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

/** Latin lines of all kinds: of the fixtures, parts of them in other orders, and all characters. */
function latinLines(): readonly string[] {
  const folder = path.join(root, 'fixtures/parts')
  const lines = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '' && isLatin(line))
  const picked = lines.filter((_, index) => index % Math.ceil(lines.length / 80) === 0)
  const turned = picked.map((line, index) => line.slice(index % 7) + (picked[index + 1] ?? '').slice(0, index % 13))
  const all = SIGNS.join('')
  return [...picked, ...turned, all, all.toUpperCase(), ''].filter(isLatin)
}

/** All characters of Latin texts. */
const SIGNS = Array.from({ length: 0x2070 }, (_, unit) => String.fromCharCode(unit)).filter(isLatin)

describe('latinPattern', () => {
  it.each([
    [String.raw`^\p{Lu}[\p{Nd}\p{M}]+$`, String.raw`^[A-Z\xc0-\xd6\xd8-\xde][0-9]+$`],
    [String.raw`[^\p{Nd}\d]\[\p{M}?`, String.raw`[^0-9\d]\[[]?`],
    [String.raw`\p{Script=Han}|\p{sc=Thai}`, '[]|[]'],
    [String.raw`\\p{2}`, String.raw`\\p{2}`],
  ])('writes %s as %s', (source, written) => {
    expect(latinPattern(source)).toBe(written)
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
      for (const flags of ['u', 'iu']) {
        const [inLatin, all] = [latinPattern(source, flags), source].map((one) => new RegExp(one, flags))
        const differing = SIGNS.filter((sign) => inLatin?.test(sign) !== all?.test(sign))
        expect(differing, `/${source}/${flags}`).toEqual([])
      }
  })

  it('matches the same as each pattern of the sources, in Latin texts', () => {
    const lines = latinLines()
    const patterns = patternsOfSources()
    expect(patterns.length).toBeGreaterThan(400)
    for (const [source, flags] of patterns) {
      const once = flags.replace(/[gy]/g, '')
      const all = new RegExp(source, once)
      const inLatin = new RegExp(latinPattern(source, once), once)
      for (const line of lines) expect(inLatin.exec(line), `/${source}/${flags} in ${line}`).toEqual(all.exec(line))
    }
  })
})
