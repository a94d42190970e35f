import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { packageRoot } from '../../support/built-package'
import { canOpenPages } from './chromium'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the page as Vite builds it; provided to tests that open it. */
    readonly pageFolder: string
  }
}

/** Builds the page once before the tests, if one of them opens it (vitest.config.ts, `globalSetup`). Returns how to remove it. */
export default function buildPage(project: TestProject): (() => void) | undefined {
  if (!canOpenPages || !project.vitest.state.getPaths().some(opensPage)) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-page-'))
  const vite = join(packageRoot, 'node_modules/vite/bin/vite.js')
  const command = [vite, 'build', '-c', 'playground/vite.config.ts', '--outDir', folder, '--logLevel', 'error']
  execFileSync(process.execPath, command, { cwd: packageRoot, env: { ...process.env, NODE_ENV: 'production' } })
  project.provide('pageFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}

const opensPage = (file: string): boolean => readFileSync(file, 'utf8').includes('await openBuiltPage()')
