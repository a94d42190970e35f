import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { recipesOf } from '../../scripts/recipes.mjs'
import { packageRoot as root } from '../support/built-package'

/* `scripts/try-recipes.mjs` builds the recipes; here only what it takes from the page is checked. */
const recipes = recipesOf(readFileSync(join(root, 'docs/sites.md'), 'utf8'))

it.each([
  ['Next.js', 'app/page.jsx', 'next build --webpack'],
  ['Nuxt', 'nuxt.config.ts', 'nuxt build'],
  ['SvelteKit', 'src/routes/news/+page.server.js', 'vite build'],
])('the recipe for %s has its files, exact versions and a command', (name, file, command) => {
  const recipe = recipes.find((one) => one.name === name)
  expect(recipe?.command).toBe(command)
  expect(Object.keys(recipe?.files ?? {})).toContain(file)
  expect(Object.values(recipe?.files ?? {}).join('\n')).toContain('wirecopy/')
  expect(recipe?.packages.length).toBeGreaterThan(1)
  for (const one of recipe?.packages ?? []) expect(one).toMatch(/^(?:@[\w-]+\/)?[\w-]+@\d+\.\d+\.\d+$/)
})
