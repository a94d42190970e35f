import type { Severity } from '../diagnostics/diagnostic'
import type { Finding, Rule } from './engine/rule'

const row = (
  id: Rule['id'],
  severity: Severity,
  summary: string,
  why: string,
  source = 'Seen in copy that came through wrong decoders, page scrapers and mail.',
): Rule => ({ id, severity, summary, why, source })

/**
 * The rules whose diagnostics the readers report while parsing, mostly because they repair the damage.
 * They are configured and documented like the rules that run after parsing.
 */
export const parserRules: readonly Rule[] = [
  /* @__PURE__ */ row(
    'damage/glued-paragraph',
    'warning',
    'Every paragraph break is there.',
    'A full stop with a capital right behind it shows that a paragraph break was lost: two paragraphs read as one.',
  ),
  /* @__PURE__ */ row(
    'damage/glued-sentence',
    'warning',
    'Every sentence is parted from the next by a blank.',
    'A full stop with a capital right behind it shows that a blank was lost.',
  ),
  /* @__PURE__ */ row(
    'damage/mojibake',
    'warning',
    'UTF-8 was read as UTF-8.',
    'Each character beyond ASCII came out as two or three, such as `â€™` for an apostrophe.',
    'WHATWG Encoding Standard; the table of what UTF-8 looks like in Windows-1252.',
  ),
  /* @__PURE__ */ row(
    'damage/latin-1',
    'warning',
    'No control stands where Windows-1252 has a quotation mark or a dash.',
    'Feeds that call Windows-1252 Latin-1 turn quotation marks and dashes into controls that do not show.',
    'WHATWG Encoding Standard, windows-1252.',
  ),
  /* @__PURE__ */ row(
    'damage/entity',
    'warning',
    'No character entity of HTML was left in the text.',
    'The reader sees `&amp;` where & is meant.',
    'HTML Standard, 13.5 Named character references.',
  ),
  /* @__PURE__ */ row(
    'damage/escape',
    'warning',
    'No character stands in the text as programs write it.',
    'The reader sees `\\u2019`, `=E2=80=99` or `%20` where an apostrophe or a blank is meant.',
    'JSON, RFC 8259, 7; quoted-printable, RFC 2045, 6.7; percent-encoding, RFC 3986, 2.1.',
  ),
  /* @__PURE__ */ row(
    'damage/leftover-tag',
    'warning',
    'No tag of HTML was left in the text.',
    'The reader sees `<p>` in the middle of the text.',
    'HTML Standard, 4 The elements of HTML.',
  ),
  /* @__PURE__ */ row(
    'damage/letter-spacing',
    'warning',
    'No word has a blank behind each letter.',
    'Emphasis of the telex: no search finds `N i e u w`, and no voice reads it.',
    'Seen in copy of European agencies.',
  ),
  /* @__PURE__ */ row(
    'damage/soft-hyphen',
    'info',
    'No soft hyphen stands in the text.',
    'It does not show, and the word it stands in is not found.',
    'Unicode Standard, 23.2, U+00AD SOFT HYPHEN.',
  ),
  /* @__PURE__ */ row(
    'damage/zero-width',
    'info',
    'No character without width stands where the script has no use for one.',
    'It does not show, and the word it stands in is not found.',
    'Unicode Standard, 23.2 Layout Controls.',
  ),
  /* @__PURE__ */ row(
    'damage/direction',
    'info',
    'No sign turns the direction of the text where the script has no use for one.',
    'It does not show, and can make a text read otherwise than it is stored.',
    'Unicode Standard Annex 9.',
  ),
  {
    .../* @__PURE__ */ row(
      'damage/control-character',
      'warning',
      'No control character stands in the text.',
      'Formats refuse it, XML above all, and terminals obey it.',
      'XML 1.0, 2.2 Characters.',
    ),
    looksFor: ['repairs'],
    check: ({ text, repairs }) =>
      repairs.flatMap(({ kind, start, end }): Finding[] =>
        kind === 'control-character' && /^[\v\f]+$/.test(text.slice(start, end))
          ? [{ message: 'A tab of lines or of pages stands in the text.', path: '', sourceSpan: { start, end } }]
          : [],
      ),
  },
  /* @__PURE__ */ row(
    'damage/lost-apostrophe',
    'warning',
    'No apostrophe was lost to a question mark.',
    'A decoder that knew no curly apostrophe wrote `Russia?s`.',
  ),
  /* @__PURE__ */ row(
    'damage/mixed-line-ends',
    'info',
    'All lines of the copy end in the same way.',
    'Copy pasted together from several systems; programs that know one end of line see two lines as one.',
  ),
  /* @__PURE__ */ row(
    'damage/all-caps',
    'info',
    'The copy is not set in capitals.',
    'In capitals nobody can tell names from words, nor where a sentence begins.',
    'Seen on telex lines, in weather copy and alerts.',
  ),
  /* @__PURE__ */ row(
    'dateline/maybe',
    'info',
    'An opening that looks like a dateline is one, or is not.',
    'The evidence is too thin to say; the reader of copy left it in the text.',
    'docs/datelines.md.',
  ),
  /* @__PURE__ */ row(
    'headline/uncertain',
    'info',
    'The line read as the headline is the headline.',
    'Another reading is nearly as likely: a section, the name of a site, a subheadline.',
    'docs/line-model.md.',
  ),
  /* @__PURE__ */ row(
    'envelope/word-count',
    'info',
    'The body has as many words as the header or the slugline says.',
    'Words were lost on the way, or added. Counts are made before the last change, so it is off but in strict houses.',
    'IPTC 7901, 5.1.7 Word count; the slug lines of American agencies. The number in an ANPA header is none.',
  ),
  /* @__PURE__ */ row(
    'envelope/header',
    'warning',
    'The header of a message can be read.',
    'The controls that frame a message are there, and what they frame is no header of any kind that is known.',
    'IPTC 7901; ANPA 1312.',
  ),
  /* @__PURE__ */ row(
    'envelope/no-header',
    'warning',
    'A message that has an end has its header too.',
    'What the header said of priority, service and time is lost.',
    'IPTC 7901; ANPA 1312.',
  ),
  /* @__PURE__ */ row(
    'envelope/no-text',
    'warning',
    'There is a text between the header and the end of a message.',
    'A message that is all header was cut, or was only meant to test the line.',
    'IPTC 7901; ANPA 1312.',
  ),
  /* @__PURE__ */ row(
    'envelope/stray-etx',
    'warning',
    'The sign that ends a text stands at its end only.',
    'Receivers stop at the first one, and lose what stands behind it.',
    'IPTC 7901; ANPA 1312, ETX.',
  ),
  /* @__PURE__ */ row(
    'envelope/date',
    'warning',
    'The day in a header or trailer is a day.',
    'A message with a broken header may be broken elsewhere.',
    'IPTC 7901; ANPA 1312.',
  ),
  /* @__PURE__ */ row(
    'envelope/cut',
    'warning',
    'The message has its end.',
    'A message without its end signs was cut off on the line.',
    'IPTC 7901, 6 Post-text; ANPA 1312.',
  ),
  /* @__PURE__ */ row(
    'envelope/several-messages',
    'warning',
    'A copy holds one message.',
    'What follows the first message is not read with it.',
    'IPTC 7901; ANPA 1312; `parseAll` reads them all.',
  ),
  /* @__PURE__ */ row(
    'read/unread',
    'warning',
    'Every line of the copy is known as a part of the story or as none.',
    'What the reader cannot place is left out of the article, so somebody must look.',
    'docs/parts.md.',
  ),
  /* @__PURE__ */ row(
    'read/charset',
    'info',
    'The bytes are in the charset that was declared, or in UTF-8.',
    'A wrong charset spoils every letter beyond ASCII.',
    'WHATWG Encoding Standard.',
  ),
]
