import { WirecopyError } from 'wirecopy'
import { failure } from '../failure'
import { joinWords, MissingMetadata } from '../item'
import type { FailedFormat } from '../write-formats'

/**
 * Returns why a story was not written in some formats, each reason once with all formats that it holds for. Missing metadata is not among the
 * reasons: it is reported for many stories together. `isOne` is whether only one format was asked for, which need not be named.
 *
 * Example: `Story is killed and must not be published. Give --drafts to write a draft for html and JSON-LD.`
 */
export function formatFailures(failed: readonly FailedFormat[], isOne: boolean): string[] {
  const refused = new Map<string, string[]>()
  const others = new Map<string, string[]>()
  for (const { format, error } of failed) {
    if (error instanceof MissingMetadata) continue
    const message = failure(error)
    const end = message.lastIndexOf(' ') + 1
    if (isRefusal(error))
      push(refused, message.slice(0, end), message.slice(end, -1)) // `… for html.`
    else push(others, message, format)
  }
  return [
    ...[...refused].map(([reason, formats]) => `${reason}${joinWords(formats)}.`),
    ...[...others].map(([reason, formats]) =>
      isOne || formats.some((format) => reason.startsWith(format)) ? reason : `${joinWords(formats)}: ${reason}`,
    ),
  ]
}

const isRefusal = (error: unknown): boolean =>
  error instanceof WirecopyError && (error.code === 'restricted' || error.code === 'possibly-restricted')

const push = (lists: Map<string, string[]>, key: string, value: string): void =>
  void lists.set(key, [...(lists.get(key) ?? []), value])
