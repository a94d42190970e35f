import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { findConfig } from '../config/load-config'
import { unknownWord } from '../options/values'
import { printError, printNote } from '../output/terminal'
import { writeWhole } from '../output/write-whole'

interface InitFlags {
  readonly format?: 'ts' | 'mjs' | 'js' | 'json'
  readonly profile: string
  readonly ci: 'github' | 'gitlab' | 'none'
  readonly force?: boolean
}

/** Runs `wirecopy init`: writes a config file and the file of a CI service that checks each change. Existing files stay. */
export async function runInit({ format, profile, ci, force }: InitFlags, command: Command): Promise<void> {
  const { profiles } = await import('wirecopy/config')
  const names: string[] = profiles.map(({ name }) => name)
  if (!names.includes(profile)) command.error(`error: ${unknownWord('profile', profile, names).message}`)
  const ending = format ?? (existsSync('tsconfig.json') ? 'ts' : 'mjs')
  const files: (readonly [name: string, text: string])[] = [
    [`wirecopy.config.${ending}`, configText(ending, profile)],
    ...(ci === 'github' ? [['.github/workflows/wirecopy.yml', GITHUB] as const] : []),
    ...(ci === 'gitlab' ? [['.gitlab-ci.yml', GITLAB] as const] : []),
    ['.wirecopyignore', IGNORE],
  ]
  for (const [name, text] of files) {
    if (existsSync(name) && readFileSync(name, 'utf8') === text) process.stdout.write(`Unchanged: ${name}\n`)
    else if (existsSync(name) && !force) {
      printError(`${name}: File exists. Give --force to replace it.`)
      process.exitCode = 1
    } else {
      writeWhole(name, text)
      process.stdout.write(`Written: ${name}\n`)
    }
  }
  const read = basename(findConfig() ?? '')
  if (read !== `wirecopy.config.${ending}`)
    printNote(`wirecopy.config.${ending} is not read as long as ${read} is beside it.`)
}

function configText(ending: string, profile: string): string {
  if (ending === 'json')
    return `${JSON.stringify({ $schema: './node_modules/wirecopy/schema/config.schema.json', profile, rules: {} }, null, 2)}\n`
  return `import { defineConfig } from 'wirecopy/config'

export default defineConfig({
  // recommended, house, ap, reuters, afp, xinhua, dpa, press-release or web
  profile: '${profile}',
  // a severity (error, warning, info), on, off, or [severity, options]: see \`wirecopy rules\`
  rules: {
    // 'headline/short-enough': ['warning', { max: 70 }],
  },
  // what stories that lack them get: provider: 'Example News', zone: 'Europe/Lisbon',
})
`
}

const GITHUB = `name: wirecopy
on: [push, pull_request]
permissions:
  contents: read
  security-events: write
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - run: npx wirecopy check . --format sarif --output-file wirecopy.sarif
      - uses: github/codeql-action/upload-sarif@v3
        if: always()
        with:
          sarif_file: wirecopy.sarif
`

const GITLAB = `wirecopy:
  image: node:22
  script:
    - npm ci
    - npx wirecopy check . --format line
`

const IGNORE = `# Files that wirecopy does not read in folders, written as in .gitignore
README.md
CHANGELOG.md
LICENSE*
`
