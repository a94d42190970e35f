import type { Severity } from '../diagnostics/diagnostic'
import { controlCharacter } from './damage/control-character'
import type { IndexedRule } from './engine/indexed-rule'
import type { Rule } from './engine/rule'

const parserRule = (
  id: Rule['id'],
  severity: Severity,
  summary: string,
  why: string,
  source = 'Seen in copy that came through wrong decoders, page scrapers and mail.',
): Rule => ({ id, severity, summary, why, source })

/**
 * The rules that the parser reports while reading copy, mostly for damage that it repairs.
 * They are configured and documented like the rules that check a finished story.
 */
export const parserRules: readonly IndexedRule[] = [
  /* @__PURE__ */ parserRule(
    'damage/glued-paragraph',
    'warning',
    'No paragraph break is missing.',
    'A capital directly after a full stop shows that a paragraph break was lost.',
  ),
  /* @__PURE__ */ parserRule(
    'damage/glued-sentence',
    'warning',
    'Sentences are separated by a space.',
    'A capital directly after a full stop shows that a space was lost.',
  ),
  /* @__PURE__ */ parserRule(
    'damage/mojibake',
    'warning',
    'UTF-8 text was decoded as UTF-8.',
    'Otherwise each non-ASCII character becomes two or three, such as `â€™` for an apostrophe.',
    'WHATWG Encoding Standard; the table of what UTF-8 looks like in Windows-1252.',
  ),
  /* @__PURE__ */ parserRule(
    'damage/latin-1',
    'warning',
    'Windows-1252 text was not decoded as Latin-1.',
    'Otherwise quotation marks and dashes become invisible control characters.',
    'WHATWG Encoding Standard, windows-1252.',
  ),
  /* @__PURE__ */ parserRule(
    'damage/entity',
    'warning',
    'The text contains no HTML character references.',
    'Readers see `&amp;` instead of &.',
    'HTML Standard, 13.5 Named character references.',
  ),
  /* @__PURE__ */ parserRule(
    'damage/escape',
    'warning',
    'The text contains no escape sequences.',
    'Readers see `\\u2019`, `=E2=80=99` or `%20` instead of an apostrophe or a space.',
    'JSON, RFC 8259, 7; quoted-printable, RFC 2045, 6.7; percent-encoding, RFC 3986, 2.1.',
  ),
  /* @__PURE__ */ parserRule(
    'damage/leftover-tag',
    'warning',
    'The text contains no HTML tags.',
    'Readers see `<p>` in the middle of the text.',
    'HTML Standard, 4 The elements of HTML.',
  ),
  /* @__PURE__ */ parserRule(
    'damage/letter-spacing',
    'warning',
    'No word is letter-spaced.',
    'Searches and screen readers miss words such as `N i e u w`, an emphasis from the telex.',
    'Seen in copy of European agencies.',
  ),
  /* @__PURE__ */ parserRule(
    'damage/soft-hyphen',
    'info',
    'The text contains no soft hyphens.',
    'A soft hyphen is invisible, and searches miss the word.',
    'Unicode Standard, 23.2, U+00AD SOFT HYPHEN.',
  ),
  /* @__PURE__ */ parserRule(
    'damage/zero-width',
    'info',
    'The text contains no zero-width characters that its script does not use.',
    'A zero-width character is invisible, and searches miss the word.',
    'Unicode Standard, 23.2 Layout Controls.',
  ),
  /* @__PURE__ */ parserRule(
    'damage/direction',
    'info',
    'The text contains no direction controls that its script does not use.',
    'A direction control is invisible, and can display text in another order than it is stored.',
    'Unicode Standard Annex 9.',
  ),
  controlCharacter,
  /* @__PURE__ */ parserRule(
    'damage/lost-apostrophe',
    'warning',
    'No apostrophe was replaced by a question mark.',
    'A decoder without curly apostrophes writes `Russia?s`.',
  ),
  /* @__PURE__ */ parserRule(
    'damage/mixed-line-ends',
    'info',
    'All lines have the same line ending.',
    'Programs that support only one kind of line ending join lines.',
  ),
  /* @__PURE__ */ parserRule(
    'damage/all-caps',
    'info',
    'The copy is not all capitals.',
    'All capitals hide names and the starts of sentences.',
    'Seen on telex lines, in weather copy and alerts.',
  ),
  /* @__PURE__ */ parserRule(
    'dateline/maybe',
    'info',
    'It is certain whether the text opens with a dateline.',
    'If it is uncertain, the parser leaves the opening in the text.',
    'docs/datelines.md.',
  ),
  /* @__PURE__ */ parserRule(
    'headline/uncertain',
    'info',
    'It is certain which line is the headline.',
    'Another reading is nearly as likely: a section, the name of a site, a subheadline.',
    'docs/line-model.md.',
  ),
  /* @__PURE__ */ parserRule(
    'envelope/word-count',
    'info',
    'The word count of the body matches the header or the slugline.',
    'A difference means that words were lost or added. Counts are often made before the last edit, so the rule is off by default.',
    'IPTC 7901, 5.1.7 Word count; the slug lines of American agencies. The number in an ANPA header is not a word count.',
  ),
  /* @__PURE__ */ parserRule(
    'envelope/header',
    'warning',
    'The header of a message is valid.',
    'The control characters of a header are present, but the text between them is not a known header.',
    'IPTC 7901; ANPA 1312.',
  ),
  /* @__PURE__ */ parserRule(
    'envelope/no-header',
    'warning',
    'A message with an end has a header.',
    'Without the header, priority, service and time are lost.',
    'IPTC 7901; ANPA 1312.',
  ),
  /* @__PURE__ */ parserRule(
    'envelope/no-text',
    'warning',
    'A message has text after its header.',
    'A message without text was cut, or is a line test.',
    'IPTC 7901; ANPA 1312.',
  ),
  /* @__PURE__ */ parserRule(
    'envelope/stray-etx',
    'warning',
    'The end-of-text character (ETX) is only at the end.',
    'Receivers stop at the first one and lose the rest.',
    'IPTC 7901; ANPA 1312, ETX.',
  ),
  /* @__PURE__ */ parserRule(
    'envelope/date',
    'warning',
    'The date in a header or trailer exists.',
    'A message with an invalid date may be damaged elsewhere.',
    'IPTC 7901; ANPA 1312.',
  ),
  /* @__PURE__ */ parserRule(
    'envelope/cut',
    'warning',
    'The message has an end.',
    'A message without end characters was cut off in transmission.',
    'IPTC 7901, 6 Post-text; ANPA 1312.',
  ),
  /* @__PURE__ */ parserRule(
    'envelope/several-messages',
    'warning',
    'The copy contains one message.',
    '`parse` reads only the first message.',
    'IPTC 7901; ANPA 1312; `parseAll` reads them all.',
  ),
  /* @__PURE__ */ parserRule(
    'read/unread',
    'warning',
    'Every line of the copy is assigned to a part of the story.',
    'Unassigned text is left out of the article and must be checked by a person.',
    'docs/parts.md.',
  ),
  /* @__PURE__ */ parserRule(
    'read/charset',
    'info',
    'The bytes are in the charset that was declared, or in UTF-8.',
    'A wrong charset corrupts every non-ASCII character.',
    'WHATWG Encoding Standard.',
  ),
  /* @__PURE__ */ parserRule(
    'read/mail',
    'warning',
    'The copy is not the source of a mail.',
    'The parts of a mail may be encoded, and its headers are not part of the story. `readEmail` of `wirecopy/email` reads both.',
    'RFC 5322; RFC 2045.',
  ),
]
