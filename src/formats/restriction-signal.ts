import type { FoundRestriction } from '../restrictions/find-restriction'

const SIGNALS: readonly (readonly [RegExp, FoundRestriction['kind']])[] = [
  [/^(?:(?:mandatory|urgent|bulletin|advisory)?kill|eliminat|withdraw|cancel|recall|retract|spike)/, 'kill'],
  [/^(?:withh[eo]ld|(?:on)?hold(?!er|ing)|donot(?:use|publish)|notforpub|nopub)/, 'withhold'],
  [/^embargo/, 'embargo'],
]

/**
 * Returns how a code of a feed restricts the story: a signal, the role of a note, the type of a message.
 * Its scheme, spaces, hyphens and capitals do not count.
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
