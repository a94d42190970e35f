// The texts of fixtures and seeds, for scripts that compare two builds.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Yields every text of the fixtures and seeds: each file, its cases, and the lines of files with one case a line. */
export function* fixtureTexts(root) {
  for (const folder of ['seeds', 'fixtures']) {
    const names = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    const files = names.filter((each) => each.isFile()).map((each) => relative(root, join(each.parentPath, each.name)))
    for (const file of files.map((name) => name.replaceAll('\\', '/')).sort()) {
      const isDocument = /^fixtures\/(?:foreign|formats)\/(?!read\/)/.test(file)
      if (!isDocument && !file.endsWith('.txt')) continue // expected output of a test
      const bytes = readFileSync(join(root, file))
      yield { id: file, source: bytes, document: isDocument }
      if (!isDocument) yield* casesIn(file, bytes.toString('utf8'))
    }
  }
}

/** Yields the cases of a fixture: the parts between dividers and empty lines, or single lines without the markup of tests. */
function* casesIn(file, text) {
  const parts = text.split(/^(?:=====|-----)\n/m)
  const blocks = parts.flatMap((part) => part.split(/\n(?:[ \t]*\n)+/))
  const areLines = /^fixtures\/(?:datelines|parts|statements|annotate|names|language)/.test(file)
  const lines = areLines ? text.split('\n').filter((line) => /^[^\s#]/.test(line)) : []
  const unmarked = lines.map((line) => line.replace(/\[(?:person|organisation|place) |[[\]‖]/g, ''))
  const bare = unmarked.map((line) => line.replace(/^\w+ \| | \| .*/, ''))
  const cases = new Set([...parts, ...blocks, ...bare].map((each) => each.replace(/\n$/, '')))
  cases.delete(text.replace(/\n$/, ''))
  let count = 0
  for (const source of cases) if (source.trim() !== '') yield { id: `${file}#${++count}`, source }
}
