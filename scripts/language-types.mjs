// Writes the types of `wirecopy/languages/<tag>` into dist: each exports the same types, and a bundler of types would take a minute for 43.
import { readdirSync, writeFileSync } from 'node:fs'

const folder = new URL('../dist/languages/', import.meta.url)
for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
  const { annotations } = await import(new URL(file, folder))
  for (const [ending, core] of [
    ['.d.ts', '../core.js'],
    ['.d.cts', '../core.cjs'],
  ])
    writeFileSync(
      new URL(file.replace(/\.js$/, ending), folder),
      `import type { ${annotations ? 'Languages, ' : ''}ParserLanguage } from '${core}'

/** The language for \`createParser\`. */
declare const language: ParserLanguage
export default language
${annotations ? '\n/** The language for `createAnnotator`. */\nexport declare const annotations: Languages\n' : ''}`,
    )
}
