import type { FoundRestriction } from '../restrictions/find-restriction'

const SIGNALS: readonly (readonly [RegExp, FoundRestriction['kind']])[] = [
  [/^(?:(?:mandatory|urgent|bulletin|advisory)?kill|eliminat|withdraw|cancel|recall|retract|spike)/, 'kill'],
  [/^(?:withh[eo]ld|(?:on)?hold(?!er|ing)|donot(?:use|publish)|notforpub|nopub)/, 'withhold'],
  [/^embargo/, 'embargo'],
]

/**
 * Returns the restriction that a code of a feed stands for: a signal, the role of a note, a message type.
 * Ignores scheme, spaces, hyphens and case. Undefined for codes that restrict nothing.
 *
 * @example restrictionSignal('sig:embargo') // 'embargo'
 * @example restrictionSignal('sig:correction') // undefined
 */
export function restrictionSignal(code: string | undefined): FoundRestriction['kind'] | undefined {
  const word = code
    ?.trim()
    .toLowerCase()
    .replace(/^.*[/#:]/, '')
    .replace(/[\s_-]+/g, '')
  return word ? SIGNALS.find(([pattern]) => pattern.test(word))?.[1] : undefined
}
