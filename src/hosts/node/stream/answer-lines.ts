import { errorLine } from '../convert/line-of'
import type { ConvertedBytes } from '../pool/converted-bytes'

/** Returns the answers to a batch of lines, one for each, without line ends. Several stories of one line are in the member `stories`. */
export function answerLines(count: number, stories: readonly ConvertedBytes[]): readonly string[] {
  const lines: string[][] = Array.from({ length: count }, () => [])
  const ids: string[] = []
  for (const { record, id, texts, error } of stories) {
    ids[record] ??= id
    lines[record]?.push(error ? errorLine(id, error) : Buffer.from(texts[0] ?? '').toString('utf8'))
  }
  return lines.map((own, record) =>
    own.length === 1 ? (own[0] ?? '') : `{"id":${JSON.stringify(ids[record] ?? '')},"stories":[${own.join(',')}]}`,
  )
}
