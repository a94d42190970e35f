import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { builtCli, packageRoot } from '../support/built-package'

/*
 * docs/command-line.md has the help of every command, in blocks that open with `text help NAME`.
 * `npx vitest run test/package/command-line-page.test.ts -u` writes them.
 */

const page = join(packageRoot, 'docs/command-line.md')

/** Returns what the built program prints, as wide as on a usual terminal. */
const help = (command: string): string =>
  spawnSync(process.execPath, [builtCli, ...(command === '' ? [] : [command]), '--help'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
  }).stdout

const BLOCK = /^```text help ([\w-]+)\n(?:(?!```)[\s\S])*```$/gm

it('the page of the command line has the help of every command', async () => {
  const text = readFileSync(page, 'utf8')
  const named = [...text.matchAll(BLOCK)].map(([, command = '']) => command)
  const commands = [...help('').matchAll(/^ {2}([\w-]+)(?: \[options\])?(?: [<[].*?)?(?: {2,}|$)/gm)]
    .map(([, command = '']) => command)
    .filter((command) => command !== 'help' && /^[a-z-]+$/.test(command))
  const known = commands.slice(0, commands.indexOf('completion') + 1)
  expect(named.toSorted()).toEqual(known.toSorted())
  const expected = text.replace(BLOCK, (_, command) => `\`\`\`text help ${command}\n${help(command)}\`\`\``)
  await expect(expected).toMatchFileSnapshot(page)
})
