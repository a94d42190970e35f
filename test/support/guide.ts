import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { packageRoot } from './built-package'

/*
 * Runs a guide as its reader would. Fenced blocks, in order:
 *
 *   ```ts build.ts     a file of this name; without a name only `sh` and `text` are allowed
 *   ```sh              commands, run by bash; `# exit code 1` at the end of a line names the exit code of the block
 *   ```text            what the commands above it print
 */

/** A fenced block of a page. */
export interface Fence {
  readonly language: string
  /** The file that the block is, or an empty text. */
  readonly name: string
  readonly text: string
}

/** A fence of a page, from its opening line to its closing line: marks, language, name, text. */
const FENCE = /^(`{3,})(\w+) ?([^\n]*)\n([\s\S]*?)^\1$/gm

/** Returns the fenced blocks of a page in order. */
export const fencesOf = (page: string): Fence[] =>
  [...page.matchAll(FENCE)].map(([, , language = '', name = '', text = '']) => ({ language, name, text }))

/** The result of a run of a guide. */
export interface GuideRun {
  /** The page with what its commands printed. */
  readonly page: string
  /** Commands that ended with another exit code than the page says, or that print what the page does not show. */
  readonly faults: readonly string[]
}

/** Programs that a guide calls: packages are there already, and `tsx` is not. They stand before others in PATH. */
const PROGRAMS = {
  npm: 'exit 0\n',
  npx: 'name=$1; shift; exec "$name" "$@"\n',
  tsx: `"${packageRoot}/node_modules/.bin/esbuild" "$1" --bundle --packages=external --platform=node --format=esm --outfile="$1.mjs" --log-level=error && exec node "$1.mjs"\n`,
  wirecopy: `exec node "${packageRoot}/dist/cli.js" "$@"\n`,
  eleventy: `exec node "${packageRoot}/node_modules/@11ty/eleventy/cmd.cjs" "$@"\n`,
}

/** Creates an empty project that has wirecopy and Eleventy installed. Returns its folder. */
export function createProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-guide-'))
  mkdirSync(join(folder, 'node_modules/.programs'), { recursive: true })
  symlinkSync(packageRoot, join(folder, 'node_modules/wirecopy'))
  for (const name of ['@types', '@11ty'])
    symlinkSync(join(packageRoot, 'node_modules', name), join(folder, 'node_modules', name))
  for (const [name, text] of Object.entries(PROGRAMS)) {
    const file = join(folder, 'node_modules/.programs', name)
    writeFileSync(file, `#!/bin/sh\n${text}`)
    chmodSync(file, 0o755)
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  return folder
}

/** Writes the files of a page and runs its commands in a folder, in order. */
export function runGuide(page: string, folder: string): GuideRun {
  const faults: string[] = []
  let printed: string | undefined
  const after = page.replace(FENCE, (whole, marks: string, language: string, name: string, text: string) => {
    if (name !== '') {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    } else if (language === 'text') {
      const output = printed
      printed = undefined
      return `${marks}text\n${output}${marks}`
    } else if (language === 'sh') {
      if (printed) faults.push(`The page does not show what is printed: ${printed}`)
      const { output, status } = runCommands(text, folder)
      printed = output
      const expected = Number(/# exit code (\d)$/m.exec(text)?.[1] ?? 0)
      if (status !== expected) faults.push(`Exit code ${status}, not ${expected}: ${text}${output}`)
    }
    return whole
  })
  if (printed) faults.push(`The page does not show what is printed: ${printed}`)
  return { page: after, faults }
}

/** Runs commands in bash. What takes time is shown as if it took a tenth of a second. */
function runCommands(text: string, folder: string): { output: string; status: number | null } {
  const { stdout, status } = spawnSync('bash', ['-c', `exec 2>&1\n${text}`], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${join(folder, 'node_modules/.programs')}:${process.env.PATH}`,
      HOME: folder,
      NO_COLOR: '1',
      COLUMNS: '80',
    },
  })
  return {
    output: stdout.replace(/\b\d+\.\d+ (?:s\b|seconds)/g, (time) =>
      time.endsWith('s') && !time.endsWith('seconds') ? '0.1 s' : '0.1 seconds',
    ),
    status,
  }
}

/** Removes a project. */
export const removeProject = (folder: string): void => rmSync(folder, { recursive: true, force: true })
