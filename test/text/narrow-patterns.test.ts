import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { commonPattern, isCommon } from '../../src/text/common-pattern'
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

/** Returns lines of all kinds that pass a test: of the fixtures, parts of them in other orders, and all characters. */
function linesOf(fits: (text: string) => boolean): readonly string[] {
  const folder = path.join(root, 'fixtures/parts')
  const lines = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '' && fits(line))
  const picked = lines.filter((_, index) => index % Math.ceil(lines.length / 50) === 0)
  const turned = picked.map((line, index) => line.slice(index % 7) + (picked[index + 1] ?? '').slice(0, index % 13))
  const some = signsOf(fits)
    .filter((_, index, { length }) => index % Math.ceil(length / 400) === 0)
    .join('')
  return [...picked, ...turned, some, some.toUpperCase(), ''].filter(fits)
}

/** Returns all characters that pass a test. */
const signsOf = (fits: (text: string) => boolean): readonly string[] =>
  Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(fits)

const isForeign = (text: string): boolean => isCommon(text) && !isLatin(text)

describe('latinPattern', () => {
  it.each([
    [String.raw`^\p{Lu}[\p{Nd}\p{M}]+$`, String.raw`^[A-Z\xc0-\xd6\xd8-\xde][0-9]+$`],
    [String.raw`[^\p{Nd}\d]\[\p{M}?`, String.raw`[^0-9\d]\[[]?`],
    [String.raw`\p{Script=Han}|\p{sc=Thai}`, '[]|[]'],
    [String.raw`\\p{2}`, String.raw`\\p{2}`],
  ])('writes %s as %s', (source, written) => {
    expect(latinPattern(source)).toBe(written)
  })
})

describe('commonPattern', () => {
  it.each([[String.raw`\P{L}`], [String.raw`[\p{L}\p{S}]`], [String.raw`\p{Script=Khmer}`]])(
    'writes none for %s',
    (source) => {
      expect(commonPattern(source)).toBeUndefined()
    },
  )

  it('writes none for a pattern that ignores case', () => {
    expect(commonPattern(String.raw`\p{L}`, 'iu')).toBeUndefined()
  })
})

const CLASSES = ['L', 'Lu', 'Ll', 'Lo', 'M', 'N', 'Nd', 'P', 'S', 'Sc', 'Zs', 'Cc', 'C']
const SCRIPTS = ['Latin', 'Greek', 'Arabic', 'Thai', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Zyyy']

describe.each([
  { name: 'latinPattern', write: latinPattern, fits: isLatin, known: 26 },
  { name: 'commonPattern', write: commonPattern, fits: isForeign, known: 13 },
])('$name', ({ write, fits, known }) => {
  it('knows the characters of each class, and those that it lacks', () => {
    const signs = signsOf(fits)
    let written = 0
    for (const name of [
      ...CLASSES,
      ...SCRIPTS.map((script) => `sc=${script}`),
      ...SCRIPTS.map((script) => `Script=${script}`),
    ])
      for (const source of [`\\p{${name}}`, `\\P{${name}}`, `[\\p{${name}}-]`, `[^\\p{${name}}x]`, `[\\P{${name}}x]`])
        for (const flags of ['u', 'iu']) {
          const narrow = write(source, flags)
          if (narrow === undefined) continue
          if (flags === 'u' && source.startsWith('\\p')) written++
          const [own, all] = [new RegExp(narrow, flags), new RegExp(source, flags)]
          expect(
            signs.filter((sign) => own.test(sign) !== all.test(sign)),
            `/${source}/${flags}`,
          ).toEqual([])
        }
    expect(written).toBeGreaterThanOrEqual(known)
  })

  it('matches the same as each pattern of the sources', () => {
    const lines = linesOf(fits)
    expect(lines.length).toBeGreaterThan(80)
    const patterns = patternsOfSources()
    expect(patterns.length).toBeGreaterThan(400)
    for (const [source, flags] of patterns) {
      const once = flags.replace(/[gy]/g, '')
      const narrow = write(source, once)
      if (narrow === undefined) continue
      const [own, all] = [new RegExp(narrow, once), new RegExp(source, once)]
      for (const line of lines) expect(own.exec(line), `/${source}/${flags} in ${line}`).toEqual(all.exec(line))
    }
  })
})
