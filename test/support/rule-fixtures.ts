import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OptionValue } from '../../src/rules/engine/rule'

/**
 * One case of a rule: a source, and the findings expected in it. The source is copy, an article as JSON, or a document of another format.
 */
export interface RuleCase {
  readonly source: string
  readonly now?: string
  readonly options?: Readonly<Record<string, OptionValue>>
  /** Expected findings: `line:column severity message`, or `path severity message` for a finding without a place in the copy. */
  readonly expected: readonly string[]
}

const FOLDER = 'fixtures/rules'

/** Returns the ids of the rules that have a folder of fixtures: `headline/present`. */
export function fixtureIds(): string[] {
  return readdirSync(FOLDER).flatMap((group) => readdirSync(join(FOLDER, group)).map((name) => `${group}/${name}`))
}

/**
 * Returns the cases of one fixture file, which lines `=====` separate.
 * Below a line `-----`, a case may have settings: `now 2024-04-24T09:30:00Z`, `options {"minWords": 3}`. In `fail.txt`, one line for each
 * expected finding follows.
 */
export function ruleCases(id: string, kind: 'pass' | 'fail'): RuleCase[] {
  const file = join(FOLDER, id, `${kind}.txt`)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split(/^=====\n/m)
    .map((part) => {
      const [source = '', notes = ''] = part.split(/^-----\n/m)
      const lines = notes.split('\n').filter((line) => line !== '')
      const now = lines.find((line) => line.startsWith('now '))?.slice(4)
      const options = lines.find((line) => line.startsWith('options '))?.slice(8)
      return {
        source: source.replace(/\n$/, ''),
        ...(now === undefined ? {} : { now }),
        ...(options === undefined ? {} : { options: JSON.parse(options) as RuleCase['options'] & object }), // the one cast
        expected: lines.filter((line) => !/^(?:now|options) /.test(line)),
      }
    })
}
