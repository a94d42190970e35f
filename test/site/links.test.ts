import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkLinks } from '../../site/check-links.mjs'
import { rewriteLinks } from '../../site/links.mjs'
import { sidebarOf } from '../../site/navigation.mjs'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** Returns a temporary folder with files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-site-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

describe('links of pages', () => {
  const pages = new Map([
    ['README.md', 'start.md'],
    ['docs/parts.md', 'parts.md'],
    ['docs/rules/README.md', 'rules/index.md'],
    ['docs/rules/read/unread.md', 'rules/read/unread.md'],
  ])

  it.each([
    ['a page', 'docs/parts.md', '[rules](rules/README.md#the-rules)', '[rules](rules/index.md#the-rules)'],
    ['a page above', 'docs/rules/read/unread.md', '[`parts`](../../parts.md)', '[`parts`](../../parts.md)'],
    ['the README', 'docs/rules/README.md', '[start](../../README.md)', '[start](../start.md)'],
    ['from the README', 'README.md', '[parts](docs/parts.md)', '[parts](parts.md)'],
    ['no page', 'docs/parts.md', 'see [the *test*](../test/parts.test.ts).', 'see the *test*.'],
    ['an address', 'README.md', '[IPTC](https://iptc.org/a_(b))', '[IPTC](https://iptc.org/a_(b))'],
    ['a heading', 'README.md', '[below](#formats)', '[below](#formats)'],
    ['code', 'README.md', '`[a](docs/parts.md)` ``[`b`](x.md)``', '`[a](docs/parts.md)` ``[`b`](x.md)``'],
    ['a fence', 'README.md', '````md\n```\n[a](x.md)\n````\n[b](x.md)', '````md\n```\n[a](x.md)\n````\nb'],
    ['a fence left open', 'README.md', '[b](x.md)\n```\n[a](x.md)', 'b\n```\n[a](x.md)'],
  ])('to %s', (_, path, text, expected) => {
    expect(rewriteLinks(text, path, pages)).toBe(expected)
  })
})

describe('faults of a built site', () => {
  const other = '<h2 id="ünder">Under</h2><a href="index.html">home</a>'

  it.each<[fault: string, html: string, faults: string[]]>([
    ['none', '<a href="/a.html#%C3%BCnder">a</a><a href="a">a</a><a href="./b/">b</a><a href="#">top</a>', []],
    ['none for links to other sites', '<a href="https://example.com/">x</a><img src="data:,">', []],
    ['a missing page', '<a href="/c.html">c</a>', ['index.html: dead link "/c.html"']],
    ['a folder without a page', '<a href="/empty/">e</a>', ['index.html: dead link "/empty/"']],
    ['a missing anchor', '<a href="a.html#over">a</a>', ['index.html: dead anchor "a.html#over"']],
    ['a missing script', '<script src="/x.js"></script>', ['index.html: dead link "/x.js"']],
    [
      'a script from elsewhere',
      '<script src="//example.com/x.js"></script>',
      ['index.html: loads "//example.com/x.js"'],
    ],
    [
      'a font from elsewhere',
      '<link href="https://example.com/f.css">',
      ['index.html: loads "https://example.com/f.css"'],
    ],
  ])('%s', (_, html, faults) => {
    const folder = folderOf({ 'index.html': html, 'a.html': other, 'b/index.html': '', 'empty/x.txt': '' })
    expect(checkLinks(folder)).toEqual(faults)
  })

  it('are judged by the base of the site', () => {
    const folder = folderOf({ 'index.html': '<a href="/docs/a.html">a</a><a href="/a.html">a</a>', 'a.html': '' })
    expect(checkLinks(folder, '/docs/')).toEqual(['index.html: dead link "/a.html"'])
  })
})

it('a guide that is not in the menu is reported', () => {
  const folder = folderOf({ 'start.md': '# Start', 'forgotten.md': '# Forgotten', 'index.md': '' })
  expect(() => sidebarOf(folder)).toThrow('forgotten')
})
