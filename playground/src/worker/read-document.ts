import type { Story } from 'wirecopy'
import { readAsync } from 'wirecopy/convert'
import { config } from 'zod'

// The policy of the page allows no `eval`, which zod would try.
config({ jitless: true })

/** Returns the first story of a document in a known format; undefined if it has none. */
export async function readDocument(input: string | Uint8Array): Promise<Story | undefined> {
  const [story] = await readAsync(input)
  return story
}
