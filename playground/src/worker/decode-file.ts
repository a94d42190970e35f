import { detect, parse } from 'wirecopy'

/** Returns the text of a file in any charset. Throws `binary-input` for a file that is not text. */
export async function decodeFile(bytes: Uint8Array): Promise<string> {
  if (detect(bytes) === 'copy') return parse(bytes).text
  const { readDocument } = await import('./read-document')
  return (await readDocument(bytes))?.text ?? parse(bytes).text
}
