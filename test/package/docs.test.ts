import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot as root } from '../support/built-package'

/* Checks the pages of documentation: targets of links, imports of programs, options of commands. */
const pages = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))

/** The programs and commands of a page, by what they are written in. */
const blocks = (text: string, language: RegExp): string[] =>
  [...text.matchAll(/^(`{3,})(\w*)[^\n]*\n([\s\S]*?)^\1$/gm)].flatMap(([, , kind = '', code = '']) =>
    language.test(kind) ? [code] : [],
  )

/** A heading as GitHub names its anchor. */
const anchors = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  )

describe('links', () => {
  it.each(pages)('of $name lead somewhere', ({ name, text }) => {
    const prose = text.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '')
    const dead = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
      if (/^\w+:/.test(link)) return []
      const [path = '', anchor] = link.split('#')
      const file = path === '' ? join(root, name) : join(root, dirname(name), path)
      if (!existsSync(file)) return [link]
      return anchor === undefined || anchors(readFileSync(file, 'utf8')).includes(anchor) ? [] : [link]
    })
    expect(dead).toEqual([])
  })
})

describe('programs', () => {
  const imports = pages.flatMap(({ name, text }) =>
    blocks(text, /^(?:js|ts)$/).flatMap((code) =>
      [...code.matchAll(/import \{ ([^}]+) \} from '(wirecopy[\w/]*)'/g)].map(([, names = '', entry = '']) => ({
        name,
        entry,
        names: names.split(', ').map((name) => name.replace(/ as .*/, '')),
      })),
    ),
  )

  it.each(imports)('of $name import what $entry exports', async ({ entry, names }) => {
    expect(Object.keys(await import(entry))).toEqual(expect.arrayContaining(names))
  })

  const rows = [...(pages[0]?.text ?? '').matchAll(/^\| `(wirecopy[\w/]*)`[^|]*\| (.*) \|$/gm)]

  it.each(rows.map(([, entry = '', documented = '']) => ({ entry, documented })))(
    'the README names of $entry what it exports',
    async ({ entry, documented }) => {
      const named = [...documented.matchAll(/`([a-z]\w+)`/g)].map(([, one = '']) => one)
      const exported = Object.keys(await import(entry))
      expect(named.filter((one) => !exported.includes(one) && !OPTIONS_OF.has(one))).toEqual([])
    },
  )
})

/** Names in the rows that are not exports of the entry: the functions that take the gazetteer. */
const OPTIONS_OF: ReadonlySet<string> = new Set(['parse', 'annotate'])

describe('commands', () => {
  const help = (command: string): string =>
    spawnSync(process.execPath, ['dist/cli.js', command, '--help'], { cwd: root, encoding: 'utf8' }).stdout
  const calls = pages.flatMap(({ name, text }) =>
    blocks(text, /^(?:sh)?$/).flatMap((code) =>
      [...code.matchAll(/^(?:npx )?wirecopy ([\w-]+)((?:(?! wirecopy)[^\n#]|\n {4,}(?=\[))*)/gm)].map(
        ([, command = '', rest = '']) => ({
          name,
          command,
          options: rest.match(/--[a-z][a-z-]+/g) ?? [],
        }),
      ),
    ),
  )

  it('are shown', () => {
    expect(new Set(calls.map(({ command }) => command))).toEqual(
      new Set([
        'parse',
        'annotate',
        'rules',
        'convert',
        'check',
        'fix',
        'diff',
        'verify',
        'merge',
        'init',
        'watch',
        'queue',
        'language-server',
        'status',
        'stream',
      ]),
    )
  })

  it.each(calls)('$command $options of $name has these options', ({ command, options }) => {
    const known = new Set(help(command).match(/--[a-z][a-z-]+/g))
    expect(options.filter((option) => !known.has(option))).toEqual([])
  })
})
