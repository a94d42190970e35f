import { type Article, type Difference, diff as differences } from 'wirecopy'
import { failure } from './failure'
import { type InputFormat, readStories } from './formats'
import { inputsOf } from './inputs'
import { oneLine, printError } from './terminal'

interface Options {
  readonly from: InputFormat
  readonly format: 'text' | 'json'
}

/** Runs `wirecopy diff`: prints the differences between two readings, field by field. The exit code is 1 if there are any. */
export async function diff(a: string, b: string, { from, format }: Options): Promise<void> {
  try {
    const found = differences(await articleIn(a, from), await articleIn(b, from))
    if (format === 'json') process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
    else for (const each of found) process.stdout.write(`${lineOf(each)}\n`)
    if (found.length > 0) process.exitCode = 1
  } catch (error) {
    printError(failure(error))
    process.exitCode = 1
  }
}

/** Returns a result made from a file. An Error names the file. */
export async function named<T>(file: string, make: () => Promise<T>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    throw new Error(`${file}: ${failure(error)}`)
  }
}

/** Returns the one article in a file. */
export async function articleIn(name: string, from: InputFormat): Promise<Article> {
  const [input, ...others] = await inputsOf([name])
  if (!input || others.length > 0) throw new Error(`${name}: Expected one file.`)
  const stories = await named(name, async () => readStories(await input.bytes(), from))
  const [story] = stories
  if (!story || stories.length > 1) throw new Error(`${name}: Expected one story, found ${stories.length}.`)
  return story.article
}

/** Returns a difference as one line: `~ headline: "Rain expected" -> "Rain is expected"` */
function lineOf({ path, kind, a, b }: Difference): string {
  const [before, after] = [a, b].map((value) => oneLine(JSON.stringify(value) ?? ''))
  if (kind === 'added') return `+ ${oneLine(path)}: ${after}`
  return kind === 'removed' ? `- ${oneLine(path)}: ${before}` : `~ ${oneLine(path)}: ${before} -> ${after}`
}
