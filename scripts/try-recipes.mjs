// Builds the recipes for Next.js, Nuxt and SvelteKit of docs/sites.md with the packed package. Installs some 700 MB from the registry:
//   npm run build && node scripts/try-recipes.mjs            node scripts/try-recipes.mjs Nuxt
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { recipesOf } from './recipes.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stories = {
  'stories/rain.wire':
    'Rain expected\n\nBy Nora Quill\n\nPARIS (AP) -- Rain is expected on Friday, Ines Marlow said.\n',
  'stories/ferries.wire': 'Ferries run again\n\nOSLO (AP) -- Ferries ran again on Friday, Rui Costa said.\n',
}
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  PATH: `node_modules/.bin:${process.env.PATH}`,
}
const work = mkdtempSync(join(tmpdir(), 'wirecopy-recipes-'))

function run(command, args, cwd) {
  execFileSync(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] })
}

/** Makes the project of a recipe, builds it, and returns what its pages lack. */
async function tryRecipe({ name, files, packages, command, expected }, tarball) {
  const folder = join(work, name)
  const manifest = { name: 'recipe', private: true, ...(name === 'Next.js' ? {} : { type: 'module' }) }
  const all = { 'package.json': JSON.stringify(manifest), ...stories, ...files }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error', ...packages, tarball], folder)
  run(command.split(' ')[0], command.split(' ').slice(1), folder)
  const pages = expected.server
    ? await fetchFrom(join(folder, expected.server))
    : expected.files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
  return expected.contain.filter((text) => !pages.includes(text))
}

/** Starts a server, returns its first page, and ends it. */
async function fetchFrom(server) {
  const port = await freePort()
  const child = spawn(process.execPath, [server], {
    env: { ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: 'ignore',
  })
  try {
    for (let attempt = 0; attempt < 50; attempt++) {
      const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
      if (answer) return await answer.text()
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    throw new Error('The server does not answer.')
  } finally {
    child.kill()
  }
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

const wanted = process.argv.slice(2)
const recipes = recipesOf(readFileSync(join(root, 'docs/sites.md'), 'utf8'))
try {
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', work], root)
  const tarball = join(work, readdirSync(work).find((file) => file.endsWith('.tgz')) ?? '')
  for (const recipe of recipes.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const missing = await tryRecipe(recipe, tarball)
    console.log(`${recipe.name}: ${missing.length === 0 ? 'works' : `lacks ${missing.join(', ')}`}`)
    if (missing.length > 0) process.exitCode = 1
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
