// Runs modules of examples, and prints for each what it gives other than its comments say, as JSON by file.
import { isDeepStrictEqual } from 'node:util'

const NOTHING = Symbol('not a value')
const print = console.log
console.log = () => {} // what examples print
let faults = []

/** Returns the value that a comment writes; NOTHING for words. */
function valueIn(comment) {
  if (comment.includes('…')) return NOTHING
  try {
    return new Function(`return (${comment})`)()
  } catch {
    return NOTHING
  }
}

globalThis.check = async (run, comment) => {
  const [, code] = /^throws .*'([\w-]+)'/.exec(comment) ?? []
  if (code) {
    const thrown = await run().then(
      () => undefined,
      (error) => error,
    )
    if (thrown?.code !== code) faults.push(`throws ${thrown?.code ?? thrown}, not ${code}`)
    return
  }
  const [actual, expected] = [await run(), valueIn(comment)]
  if (expected !== NOTHING && !isDeepStrictEqual(actual, expected))
    faults.push(`is ${JSON.stringify(actual)}, not ${comment}`)
}

const found = {}
for (const file of process.argv.slice(2)) {
  faults = []
  await import(file).catch((error) => faults.push(String(error)))
  found[file] = faults
}
print(JSON.stringify(found))
process.exit(0) // an example may leave a worker or a server waiting
