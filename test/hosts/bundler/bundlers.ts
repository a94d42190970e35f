import { join } from 'node:path'
import { rspack } from '@rspack/core'
import { build as esbuild } from 'esbuild'
import { rolldown } from 'rolldown'
import { rollup } from 'rollup'
import { build as viteBuild } from 'vite'
import webpack from 'webpack'
import type { BundlerOptions } from '../../../src/hosts/bundler'
import { wirecopy as esbuildPlugin } from '../../../src/hosts/bundler/esbuild'
import { wirecopy as rolldownPlugin } from '../../../src/hosts/bundler/rolldown'
import { wirecopy as rollupPlugin } from '../../../src/hosts/bundler/rollup'
import { wirecopy as rspackPlugin } from '../../../src/hosts/bundler/rspack'
import { wirecopy as vitePlugin } from '../../../src/hosts/bundler/vite'
import { wirecopy as webpackPlugin } from '../../../src/hosts/bundler/webpack'

/** The result of a build: whether it succeeded, and all that was said. */
interface Built {
  readonly isBuilt: boolean
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
  /** The built file, an ES module. */
  readonly file: string
}

type Build = (folder: string, options?: BundlerOptions) => Promise<Built>

/** Builds `src/main.js` of a folder into `out/main.mjs`, with each bundler. */
export const bundlers: Readonly<Record<string, Build>> = {
  async vite(folder, options) {
    const warnings: string[] = []
    return outcome(folder, warnings, () =>
      viteBuild({
        root: folder,
        configFile: false,
        logLevel: 'silent',
        plugins: [vitePlugin(options)],
        build: {
          outDir: 'out',
          minify: false,
          lib: { entry: 'src/main.js', formats: ['es'], fileName: () => 'main.mjs' },
          rolldownOptions: { onwarn: (warning) => void warnings.push(placed(warning)) },
        },
      }),
    )
  },
  async rollup(folder, options) {
    const warnings: string[] = []
    return outcome(folder, warnings, async () => {
      const bundle = await rollup({
        input: join(folder, 'src/main.js'),
        plugins: [rollupPlugin(options)],
        onwarn: (warning) => void warnings.push(placed(warning)),
      })
      await bundle.write({ file: outFile(folder), format: 'es' })
      await bundle.close()
    })
  },
  async rolldown(folder, options) {
    const warnings: string[] = []
    return outcome(folder, warnings, async () => {
      const bundle = await rolldown({
        input: join(folder, 'src/main.js'),
        plugins: [rolldownPlugin(options)],
        onwarn: (warning) => void warnings.push(placed(warning)),
      })
      await bundle.write({ file: outFile(folder), format: 'es' })
      await bundle.close()
    })
  },
  async esbuild(folder, options) {
    const made = await esbuild({
      entryPoints: [join(folder, 'src/main.js')],
      outfile: outFile(folder),
      bundle: true,
      format: 'esm',
      logLevel: 'silent',
      plugins: [esbuildPlugin(options)],
    }).catch((error) => error)
    const textOf = ({
      text,
      location,
    }: {
      text: string
      location: { file: string; line: number; column: number } | null
    }) => `${location ? `${location.file}:${location.line}:${location.column + 1}: ` : ''}${text}`
    return {
      isBuilt: made.errors.length === 0,
      errors: made.errors.map(textOf),
      warnings: made.warnings.map(textOf),
      file: outFile(folder),
    }
  },
  async webpack(folder, options) {
    const compiler = webpack({
      ...commonConfig(folder),
      experiments: { outputModule: true },
      plugins: [webpackPlugin(options)],
    })
    return packed(folder, (done) => compiler?.run((error, stats) => compiler.close(() => done(error, stats?.toJson()))))
  },
  async rspack(folder, options) {
    const compiler = rspack({ ...commonConfig(folder), plugins: [rspackPlugin(options)] })
    return packed(folder, (done) => compiler.run((error, stats) => compiler.close(() => done(error, stats?.toJson()))))
  },
}

const outFile = (folder: string): string => join(folder, 'out/main.mjs')

const commonConfig = (folder: string) =>
  ({
    mode: 'development',
    devtool: false,
    context: folder,
    entry: './src/main.js',
    output: { path: join(folder, 'out'), filename: 'main.mjs', module: true, library: { type: 'module' } },
  }) as const

interface Said {
  readonly message: string
  readonly loc?: { readonly file?: string | undefined; readonly line: number; readonly column: number }
}

/** A message of Rollup with its place. */
const placed = ({ message, loc }: Said): string =>
  loc ? `${loc.file}:${loc.line}:${loc.column + 1}: ${message}` : message

async function outcome(folder: string, warnings: readonly string[], run: () => Promise<unknown>): Promise<Built> {
  try {
    await run()
    return { isBuilt: true, errors: [], warnings, file: outFile(folder) }
  } catch (error) {
    return { isBuilt: false, errors: [error instanceof Error ? placed(error) : String(error)], warnings, file: '' }
  }
}

interface PackedStats {
  readonly errors?: readonly { readonly message: string }[] | undefined
  readonly warnings?: readonly { readonly message: string }[] | undefined
}

function packed(
  folder: string,
  run: (done: (error: Error | null, stats: PackedStats | undefined) => void) => void,
): Promise<Built> {
  return new Promise((resolve, reject) => {
    run((error, stats) => {
      if (error) return reject(error)
      const errors = (stats?.errors ?? []).map(({ message }) => message)
      const warnings = (stats?.warnings ?? []).map(({ message }) => message)
      resolve({ isBuilt: errors.length === 0, errors, warnings, file: outFile(folder) })
    })
  })
}
