import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { load } from 'js-yaml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot as root } from '../support/built-package'

/*
 * A dry run of .github/workflows/release.yml: its own commands, in their order, on the packed package. Installing, tests and checks are
 * left out, as CI runs them; npm publishes with --dry-run and without provenance, which only GitHub can sign; `gh` is a stub.
 */

interface Step {
  readonly uses?: string
  readonly run?: string
}
interface Workflow {
  readonly jobs: { readonly publish: { readonly steps: readonly Step[]; readonly permissions: object } }
}
const workflow = load(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')) as Workflow
const { steps, permissions } = workflow.jobs.publish
const commands = steps.flatMap(({ run }) => (run ? [run] : []))

const work = mkdtempSync(join(tmpdir(), 'wirecopy-release-'))
const calls = join(work, 'calls.txt')
const npmOf = (args: readonly string[], cwd: string): string => {
  const { stdout, stderr, status } = spawnSync('npm', args, { cwd, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return stdout
}

/** Programs that the workflow finds before npm: each writes down its arguments. */
const programs = (npm: string): Record<string, string> => ({
  npm: `#!/bin/bash
echo "npm $*" >> '${calls}'
case "$1" in
  pkg) exec '${npm}' "$@" ;;
  publish) exec '${npm}' "\${@/--provenance/--offline}" --dry-run --json ;;
esac
`,
  gh: `#!/bin/bash\necho "gh $*" >> '${calls}'\n`,
})

/** Runs every command of the workflow for a tag, as GitHub does; returns what they print and the calls of npm and gh. */
function release(tag: string): { readonly output: string; readonly called: readonly string[] } {
  const folder = join(work, tag)
  mkdirSync(join(folder, 'scripts'), { recursive: true })
  spawnSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', folder])
  copyFileSync(join(root, 'scripts/release-notes.mjs'), join(folder, 'scripts/release-notes.mjs'))
  const version = tag.slice(1)
  npmOf(['pkg', 'set', `version=${version}`], folder)
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
  writeFileSync(
    join(folder, 'CHANGELOG.md'),
    changelog.replace(
      /^## /m,
      `## ${version} (2026-01-31)

- A change.

## `,
    ),
  )
  writeFileSync(calls, '')
  const env = {
    ...process.env,
    PATH: `${join(work, 'bin')}${delimiter}${process.env.PATH}`,
    GITHUB_REF_NAME: tag,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'example/wirecopy',
    RUNNER_TEMP: folder,
  }
  const output = commands.map((command) => {
    const { stdout, stderr, status } = spawnSync('bash', ['-eo', 'pipefail', '-c', command], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    expect(status, `${command}\n${stderr}`).toBe(0)
    return stdout
  })
  return { output: output.join(''), called: readFileSync(calls, 'utf8').trim().split('\n') }
}

let tarball = ''
describe.skipIf(process.platform === 'win32')('the release workflow', () => {
  beforeAll(() => {
    npmOf(['pack', '--silent', '--ignore-scripts', '--pack-destination', work], root)
    tarball = join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '')
    const npm = spawnSync('bash', ['-c', 'command -v npm'], { encoding: 'utf8' }).stdout.trim()
    mkdirSync(join(work, 'bin'))
    for (const [name, text] of Object.entries(programs(npm))) {
      writeFileSync(join(work, 'bin', name), text)
      chmodSync(join(work, 'bin', name), 0o755)
    }
  })
  afterAll(() => rmSync(work, { recursive: true, force: true }))

  it.each([
    ['v0.2.0', 'latest', '--latest'],
    ['v1.0.0-rc.1', 'next', '--prerelease'],
  ])('publishes %s under the tag %s', (tag, npmTag, kind) => {
    const { output, called } = release(tag)
    const version = tag.slice(1)
    expect(called).toEqual([
      'npm ci --no-audit --no-fund',
      'npm test',
      'npm run check',
      'npm pkg set repository.type=git repository.url=git+https://github.com/example/wirecopy.git',
      `npm publish --provenance --access public --ignore-scripts --tag ${npmTag}`,
      `gh release create ${tag} --verify-tag --title ${tag} --notes-file ${join(work, tag, 'notes.md')} ${kind}`,
    ])
    const published = JSON.parse(output).wirecopy
    expect(published).toMatchObject({ name: 'wirecopy', version })
    const files: string[] = published.files.map(({ path }: { path: string }) => path)
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'dist/index.js', 'dist/index.d.cts', 'dist/cli.js']),
    )
    expect(files.filter((file) => /^(?:src|test|node_modules)\/|\.map$/.test(file))).toEqual([])
    expect(readFileSync(join(work, tag, 'notes.md'), 'utf8')).toBe('- A change.\n')
  })

  it('publishes nothing for a tag that differs from the version', () => {
    const { status, stderr } = spawnSync('node', ['scripts/release-notes.mjs', 'v9.9.9'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toContain('v9.9.9')
  })

  it('writes notes before it publishes, tests before both, and needs no token of npm', () => {
    const at = (words: string): number => commands.findIndex((command) => command.includes(words))
    expect(
      [at('release-notes'), at('npm test'), at('npm run check')].every((one) => one >= 0 && one < at('npm publish')),
    ).toBe(true)
    expect(at('gh release')).toBeGreaterThan(at('npm publish'))
    expect(permissions).toEqual({ contents: 'write', 'id-token': 'write' })
    expect(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/)
  })
})
