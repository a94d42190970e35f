import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { describe, expect, it, vi } from 'vitest'
import { program } from '../../../src/hosts/cli/program'
import { importsBuiltPackage } from '../../support/build-package'
import { packageRoot } from '../../support/built-package'
import { fencesOf } from '../../support/guide'

/* Each command and option of the built program is named in a test that runs it, or in a guide, whose commands a test runs. */

// the version stands beside the built program, not beside its source
vi.mock('../../../src/hosts/cli/version', () => ({ version: () => '0.0.0' }))

/** A command with its options, the parts of a command after it: `queue add`. */
interface Named {
  readonly command: string
  readonly options: readonly { readonly long: string; readonly short: string | undefined }[]
}

function commandsOf(parent: Command, before = ''): Named[] {
  return parent.commands.flatMap((one) => {
    const command = `${before}${one.name()}`
    const options = one.options.filter(({ hidden }) => !hidden).map(({ long, short }) => ({ long: long ?? '', short }))
    return [{ command, options }, ...commandsOf(one, `${command} `)]
  })
}

/** The cases of tests that run the built package, with what stands above the first case of their file, and the commands of guides. */
const cases: readonly string[] = [
  ...readdirSync(join(packageRoot, 'test'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(packageRoot, 'test', name))
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('options-named.test.ts') && importsBuiltPackage(file))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      if (text.includes("'queue'")) return [text] // its cases share the arguments for the server
      const [top = '', ...blocks] = text.split(/^ *(?=(?:it|test)\b)/m)
      return blocks.map((block) => `${top}\n${block}`)
    }),
  ...readdirSync(join(packageRoot, 'docs/guides')).flatMap((name) =>
    fencesOf(readFileSync(join(packageRoot, 'docs/guides', name), 'utf8'))
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => text.replaceAll('\\\n', ' ').split('\n')),
  ),
]

/** Whether a case names a command: as the first word of its arguments, or after the name of the program. */
const names = (text: string, command: string): boolean =>
  command.split(' ').every((word) => text.includes(`'${word}'`)) || text.includes(`wirecopy ${command} `)

/** Whether a case names an option, with or without a value. */
const has = (text: string, option: string): boolean => new RegExp(`(?:^|[\\s'"\`])${option}(?![\\w-])`, 'm').test(text)

describe.each(commandsOf(program()))('wirecopy $command', ({ command, options }) => {
  const own = cases.filter((text) => names(text, command))

  it('is run by a test', () => {
    expect(own.length).toBeGreaterThan(0)
  })

  it('has no option that no test gives', () => {
    const missing = options.filter(
      ({ long, short }) => !own.some((text) => has(text, long) || (short !== undefined && has(text, short))),
    )
    expect(missing.map(({ long }) => long)).toEqual([])
  })
})
