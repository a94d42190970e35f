import type { ReadingOptions } from '../worker/messages'

/** Copy with the options of its reading, as an address carries them. */
export interface SharedCopy {
  readonly text: string
  readonly options: ReadingOptions
}

const PREFIX = '#copy='
const MOST = 4_000_000 // characters that an address may unpack to

/** Returns a copy as the fragment of an address: JSON, deflated, in base64url. Servers never see a fragment. */
export async function writeFragment({ text, options }: SharedCopy): Promise<string> {
  const { date, language } = options
  const stream = new Blob([JSON.stringify({ text, date, language })]).stream()
  const packed = new Uint8Array(
    await new Response(stream.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer(),
  )
  const parts: string[] = []
  for (let at = 0; at < packed.length; at += 8192) parts.push(String.fromCharCode(...packed.subarray(at, at + 8192)))
  return PREFIX + btoa(parts.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Returns the copy of a fragment; undefined for one without. Throws for a fragment that is damaged or unpacks to too much. */
export async function readFragment(fragment: string): Promise<SharedCopy | undefined> {
  if (!fragment.startsWith(PREFIX)) return undefined
  const packed = atob(fragment.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0))
  const value: unknown = JSON.parse(await unpack(bytes))
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
    throw new Error('The address has no copy.')
  const option = (name: 'date' | 'language'): ReadingOptions => {
    const given = name in value ? (value as Record<string, unknown>)[name] : undefined // an object, as checked above
    return typeof given === 'string' ? { [name]: given } : {}
  }
  return { text: value.text, options: { ...option('date'), ...option('language') } }
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
    if (text.length > MOST) throw new Error('The copy of the address is too long.')
  }
}
