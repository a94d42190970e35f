import * as z from 'zod'
import type * as types from '../index'
import type { Same } from './same'

/*
 * Law 4: every string of an article is a Text or a Line, so that every format can represent every article.
 * The characters are those of XML 1.0 (clause 2.2). The only line break is U+000A; U+000D, U+0085, U+2028 and U+2029 are not allowed.
 */
const TEXT = /^(?=\S)[\t\n\u0020-\u0084\u0086-\u2027\u202A-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*(?<=\S)$/u
const LINE = /^(?=\S)[\u0020-\u0084\u0086-\u2027\u202A-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*(?<=\S)$/u

/** Text: well-formed Unicode of XML 1.0 characters, trimmed, not empty; its line break is U+000A. */
export const Text = z.string().regex(TEXT).meta({
  id: 'Text',
  description:
    'Text of the article: well-formed Unicode, characters of XML 1.0, trimmed, not empty; its line break is U+000A.',
})
export type Text = types.Text
true satisfies Same<types.Text, z.infer<typeof Text>>

/** Line: a text as {@link Text}, without line breaks and tabs. */
export const Line = z.string().regex(LINE).meta({
  id: 'Line',
  description: 'A line of text: a Text without line breaks and tabs.',
})
export type Line = types.Line
true satisfies Same<types.Line, z.infer<typeof Line>>
