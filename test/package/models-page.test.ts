import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packageRoot as root } from '../support/built-package'

const page = readFileSync(join(root, 'docs/models.md'), 'utf8')
const [, snippet = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? []

const copy = 'Ferries sail again\n\nLISBON, March 4 (Reuters) - Ferries did not cross the Tagus on Monday.\n'

/** Runs the program of the page with a model that answers with this text of the body. Returns the headline and the text that it ends with. */
function run(text: string): unknown {
  const before = `import { strict as assert } from 'node:assert'
const copy = ${JSON.stringify(copy)}
const empty = ({ type, items, properties }) =>
  [type].flat().includes('null') ? null : properties ? Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, empty(one)])) : items ? [] : ''
async function askModel({ schema, prompt }) {
  assert(prompt.endsWith(copy))
  const body = [{ kind: 'paragraph', text: ${JSON.stringify(text)}, items: null, rows: null, source: null }]
  return JSON.stringify({ ...empty(schema), headline: 'Ferries sail again', body })
}
`
  const after = '\nconsole.log(JSON.stringify([extracted.body[0].text, article.body[0].text, article === extracted]))'
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', before + snippet + after], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

const right = 'Ferries did not cross the Tagus on Monday.'

it('uses an answer that says what the copy says', () => {
  expect(run(right)).toEqual([right, right, true])
})

it('falls back to the parser for an answer that drops a negation', () => {
  const wrong = 'Ferries did cross the Tagus on Monday.'
  expect(run(wrong)).toEqual([wrong, right, false])
})
