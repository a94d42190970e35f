import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, describe, expect, test } from 'vitest'
import { packageRoot as root } from '../support/built-package'
import { createProject, fencesOf, removeProject, runGuide } from '../support/guide'

/*
 * Follows each guide in an empty project: its TypeScript compiles under `strict`, its commands run, and print what the page shows.
 * `npx vitest run test/package/guides.test.ts -u` writes what they print into the pages.
 */

const FOLDER = join(root, 'docs/guides')
const pages = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))

const projects: string[] = []
afterAll(() => {
  for (const folder of projects) removeProject(folder)
})

describe.each(pages)('the guide $name', ({ name, text }) => {
  const fences = fencesOf(text)
  const folder = createProject()
  projects.push(folder)

  test('names its files in the text, and runs its programs', () => {
    const prose = text.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '')
    const commands = fences
      .filter(({ language }) => language === 'sh')
      .map((fence) => fence.text)
      .join('')
    const files = fences.filter((fence) => fence.name !== '')
    expect(files.filter((file) => !prose.includes(`\`${file.name}\``)).map((file) => file.name)).toEqual([])
    const programs = files.filter(({ language }) => language === 'ts')
    const others = files.map((file) => file.text).join('')
    // a program runs by its name in a command, by an import, or as the config of every command
    const isRun = (file: string): boolean =>
      commands.includes(file) || others.includes(`'./${file.replace(/ts$/, 'js')}'`) || file === 'wirecopy.config.ts'
    expect(programs.filter((file) => !isRun(file.name)).map((file) => file.name)).toEqual([])
    const unnamed = fences.filter((fence) => fence.name === '' && !/^(?:sh|text)$/.test(fence.language))
    expect(unnamed).toEqual([])
  })

  test('prints what it shows', async () => {
    const { page, faults } = runGuide(text, folder)
    expect(faults).toEqual([])
    await expect(page).toMatchFileSnapshot(join(FOLDER, name))
  })

  test('compiles under strict', () => {
    const programs = fences.filter(({ language }) => language === 'ts').map((fence) => join(folder, fence.name))
    const made = ts.createProgram(programs, {
      module: ts.ModuleKind.Node16,
      moduleResolution: ts.ModuleResolutionKind.Node16,
      target: ts.ScriptTarget.ES2022,
      types: ['node'],
      typeRoots: [join(folder, 'node_modules/@types')],
      strict: true,
      noEmit: true,
    })
    const faults = ts
      .getPreEmitDiagnostics(made)
      .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
    expect(faults).toEqual([])
  })
})
