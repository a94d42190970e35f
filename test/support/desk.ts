import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach } from 'vitest'
import { builtCli } from './built-package'

/** A short story as copy. */
export const copy =
  'Rain expected\n\nPARIS (AP) -- Rain is expected in Paris, the weather service said.\n\nIt will last a week.\n'

/** The result of a command: its output, its errors and its exit code. */
interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The working directory of one test. */
export interface Desk {
  /** The path of the folder. */
  folder(): string
  write(name: string, text: string | Uint8Array): void
  text(name: string): string
  /** Runs the command line in the folder. */
  wirecopy(args: string[], input?: string): Ran
}

/** Creates a new folder for each test of a file; removes them after the last test. */
export function desk(): Desk {
  const base = mkdtempSync(join(tmpdir(), 'wirecopy-cli-'))
  let folder = base
  let count = 0
  beforeEach(() => {
    folder = join(base, String(count++))
    mkdirSync(folder)
  })
  afterAll(() => rmSync(base, { recursive: true, force: true }))
  return {
    folder: () => folder,
    write(name, text) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    },
    text: (name) => readFileSync(join(folder, name), 'utf8'),
    wirecopy: (args, input = '') =>
      spawnSync(process.execPath, [builtCli, ...args], {
        cwd: folder,
        input,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      }),
  }
}
