import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DOCUMENT_RULES } from '../../src/formats/create-reporter'
import { documentedRules as rules } from '../../src/rules/documented-rules'
import { read } from '../../src/workflows/read'

const ids = new Set<string>(rules.map(({ id }) => id))

/** The files under a folder that hold code. */
const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))

describe('the rules that readers report', () => {
  test('are listed for documents', () => {
    expect(DOCUMENT_RULES.map((name) => `document/${name}`).filter((id) => !ids.has(id))).toEqual([])
  })

  test('are listed for copy', () => {
    const named = files('src/parse').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:rule: |\.?(?:tell|report)\(\s*)'([a-z]+\/[a-z-]+)'/g)].map(
        ([, id = '']) => id,
      ),
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })

  test('is nothing of the good documents in the fixtures', () => {
    const undocumented = ['newsml', 'nitf', 'json', 'markdown'].flatMap((format) =>
      readdirSync(join('fixtures/formats', format))
        .filter((file) => !file.endsWith('.dtd.xml') && !(format !== 'json' && file.endsWith('.json')))
        .flatMap((file) =>
          read(readFileSync(join('fixtures/formats', format, file), 'utf8')).flatMap(({ diagnostics }) =>
            diagnostics.map(({ rule, message }) => `${file}: ${rule} ${message}`),
          ),
        ),
    )
    expect(undocumented).toEqual([])
  })
})
