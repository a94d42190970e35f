import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentedRules as rules } from '../../src/rules/documented-rules'
import { rulePage, rulesPage } from '../support/rule-page'

const FOLDER = 'docs/rules'
const OUT_OF_DATE = 'out of date: run `npm run docs`'

describe('the pages of the rules', () => {
  test('are in step with the list', async () => {
    await expect(rulesPage(rules), OUT_OF_DATE).toMatchFileSnapshot(join('../..', FOLDER, 'README.md'))
    const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.includes('/'))
    expect(
      pages.filter((file) => !rules.some(({ id }) => file === `${id}.md`)),
      'pages without a rule: delete them',
    ).toEqual([])
  })

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    await expect(rulePage(rule), OUT_OF_DATE).toMatchFileSnapshot(join('../..', FOLDER, `${id}.md`))
  })
})
