import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Texts from which inputs are made: real and written copy, documents of all formats, and mails with a character for each byte. */
export interface Pool {
  readonly copies: readonly string[]
  readonly documents: readonly string[]
  readonly mails: readonly string[]
}

const LONGEST = 60_000 // characters of a text that a case starts from

/** Returns the copy and documents that inputs are made from; with the private data beside the project only when asked. */
export function loadPool(withPrivate: boolean): Pool {
  const copies = [
    ...['parse', 'parts', 'envelope', 'damage', 'datelines', 'pages', 'rules', 'statements'].flatMap((folder) =>
      files(`fixtures/${folder}`, /\.txt$/),
    ),
    ...files('seeds', /\.txt$/),
  ].flatMap((file) => controlPictures(readFileSync(file, 'utf8')))
  const documents = [
    ...files('fixtures/foreign', /\.(?:xml|json|html|md)$/),
    ...files('fixtures/formats', /\.(?:xml|json|html|md)$/),
    ...(withPrivate ? files('../shared/iptc/handmade', /\./) : []),
    ...(withPrivate ? files('../shared/iptc/examples', /\.xml$/) : []),
  ].map((file) => readFileSync(file, 'utf8'))
  return {
    copies: [...copies, ...(withPrivate ? records('../shared/eval/data') : [])].filter(isUsable),
    documents: documents.filter(isUsable),
    mails: files('fixtures/email', /\.eml$/).map((file) => readFileSync(file, 'latin1')),
  }
}

const isUsable = (text: string): boolean => text.length > 0 && text.length < LONGEST

/** Returns the files of a folder and its subfolders, sorted; empty for a missing folder. */
function files(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .sort()
    .map((file) => path.join(folder, file))
}

/** The texts of records, one a line. */
const records = (folder: string): string[] =>
  files(folder, /\.jsonl$/).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const record: unknown = line ? JSON.parse(line) : undefined
        const text = typeof record === 'object' && record !== null && 'text' in record ? record.text : undefined
        return typeof text === 'string' && text.length > 60 ? [text] : []
      }),
  )

/** Returns the text of a fixture with control pictures, and with the control characters they stand for. */
function controlPictures(text: string): string[] {
  const real = text.replace(/[\u2400-\u241f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x2400))
  return real === text ? [text] : [real, text]
}
