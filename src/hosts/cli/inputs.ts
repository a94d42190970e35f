import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { globPattern } from './glob-pattern'

/** Input of a command: a file or standard input. */
export interface Input {
  /** Path as given or found; `stdin` for standard input. */
  readonly name: string
  /** Reads the bytes. Throws an Error if the file cannot be read. */
  bytes(): Promise<Uint8Array>
}

/**
 * Returns the inputs that the arguments name, each once. `-` is standard input, an existing file is itself, and a pattern gives its files
 * sorted by name. An argument without a file becomes an input that fails when it is read.
 */
export async function inputsOf(args: readonly string[]): Promise<Input[]> {
  const inputs = new Map<string, Input>()
  for (const arg of args) {
    if (arg === '-') inputs.set('-', { name: 'stdin', bytes: standardInput })
    else if (existsSync(arg) || !isDynamicPattern(globPattern(arg))) inputs.set(resolve(arg), file(arg))
    else {
      const found = (await glob(globPattern(arg), { dot: true, expandDirectories: false })).sort()
      for (const path of found) if (!inputs.has(resolve(path))) inputs.set(resolve(path), file(path))
      if (!found.length) inputs.set(arg, { name: arg, bytes: () => Promise.reject(new Error('No file matches.')) })
    }
  }
  return [...inputs.values()]
}

/** Returns a file as an input. Its `bytes` throws an Error for a missing file, a folder, or more than 64 MiB. */
export function file(path: string): Input {
  return {
    name: path,
    async bytes() {
      await turn()
      if (!existsSync(path)) throw new Error('No such file.')
      const stat = statSync(path)
      if (stat.isDirectory())
        throw new Error(`Path is a folder. Give its files, such as ${path.replace(/[\\/]+$/, '')}/*.txt.`)
      if (!stat.isFile()) return collectBytes(createReadStream(path))
      if (stat.size > MOST) throw new Error(TOO_LARGE)
      return readFileSync(path)
    },
  }
}

/** Lets pending events such as Ctrl-C run before the next file is read. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const MOST = 64 * 1024 * 1024
const TOO_LARGE = 'File is larger than 64 MiB.'

const standardInput = (): Promise<Uint8Array> => collectBytes(process.stdin)

/** Collects the bytes of a stream, a pipe or a device, which may be endless. Throws an Error at more than 64 MiB. */
async function collectBytes(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MOST) throw new Error(TOO_LARGE)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
