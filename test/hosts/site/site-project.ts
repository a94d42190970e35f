import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { packageRoot } from '../../support/built-package'

/** A project of a site generator in a temporary folder, with the packages and the stories of `fixtures/site`. */
export interface SiteProject {
  readonly folder: string
  path(name: string): string
  write(name: string, text: string): void
  read(name: string): string
  files(name: string): string[]
  /** Runs a program of a package to its end. Telemetry is off. */
  run(program: string, args: readonly string[]): Promise<{ readonly status: number | null; readonly output: string }>
  /** Starts a program that goes on until it is stopped, such as a server. */
  start(program: string, args: readonly string[]): RunningProgram
  remove(): void
}

/** Program that runs: what it has printed so far, and how to end it. */
export interface RunningProgram {
  output(): string
  stop(): Promise<void>
}

/** Creates a project with the given files. The package `wirecopy` in it is a copy of what is published. */
export function createSite(files: Readonly<Record<string, string>>): SiteProject {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-site-'))
  const path = (name: string): string => join(folder, name)
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(path(name)), { recursive: true })
    writeFileSync(path(name), text)
  }
  for (const [name, text] of Object.entries(files)) write(name, text)
  write('package.json', '{ "name": "site", "private": true, "type": "module" }\n')
  cpSync(join(packageRoot, 'fixtures/site/stories'), path('stories'), { recursive: true })
  cpSync(join(packageRoot, 'seeds/xi-chongqing.txt'), path('stories/xi-chongqing.wire'))
  installPackages(folder)
  return {
    ...{ folder, path, write },
    read: (name) => readFileSync(path(name), 'utf8'),
    files: (name) =>
      readdirSync(path(name), { recursive: true, encoding: 'utf8' })
        .map((file) => file.replaceAll('\\', '/'))
        .sort(),
    async run(program, args) {
      const { ended, output } = startProgram(folder, program, args)
      return { status: await ended, output: output() }
    },
    start(program, args) {
      const { child, ended, output } = startProgram(folder, program, args)
      return {
        output,
        async stop() {
          child.kill()
          await ended
        },
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function startProgram(folder: string, program: string, args: readonly string[]) {
  const child = spawn(process.execPath, [join(packageRoot, 'node_modules', program), ...args], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1' },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { child, ended, output: () => output }
}

/** Links every installed package into a folder, and copies this one. */
function installPackages(folder: string): void {
  const installed = join(packageRoot, 'node_modules')
  const target = join(folder, 'node_modules')
  mkdirSync(join(target, 'wirecopy'), { recursive: true })
  for (const name of readdirSync(installed))
    if (!name.startsWith('.') && name !== 'wirecopy') symlinkSync(join(installed, name), join(target, name), 'junction')
  for (const name of ['dist', 'schema', 'package.json'])
    cpSync(join(packageRoot, name), join(target, 'wirecopy', name), { recursive: true })
}
