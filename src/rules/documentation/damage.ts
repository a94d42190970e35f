import type { GroupDocumentation } from './group-documentation'

const SEEN = 'Seen in copy that came through wrong decoders, page scrapers and mail.'

/** The documentation of the rules `damage/…`. */
export const damageDocumentation: GroupDocumentation<'damage'> = {
  'damage/byte-order-mark': {
    summary: 'The text does not start with a byte order mark.',
    why: 'The mark is invisible, and searches miss the first word.',
    source: 'Unicode Standard, 23.8, U+FEFF.',
    silent: 'For bytes: there the mark names the encoding and is not part of the text.',
  },
  'damage/control-character': {
    summary: 'The text contains no control characters.',
    why: 'XML does not allow them, and terminals execute them.',
    source: 'XML 1.0, 2.2 Characters.',
  },
  'damage/double-blank': {
    summary: 'Words and sentences are separated by a single space.',
    why: 'Extra spaces remain where text was removed, or from the typewriter habit of two spaces after a full stop.',
    source: 'AP Stylebook, punctuation: one space after a period.',
    silent:
      'In tables and preformatted text, and in paragraphs with many such places, which are tables that lost their lines.',
  },
  'damage/duplicate-paragraph': {
    summary: 'No paragraph is repeated word for word, ignoring case, punctuation and spaces.',
    why: 'A paragraph is repeated when takes are joined carelessly or a page repeats its opening.',
    source: 'Corrections and repeats sections of agency handbooks; seen in joined takes and scraped copy.',
    silent: 'For short paragraphs, which may recur: `Did not finish.`, `Asked about the plan, he laughed.`',
  },
  'damage/duplicate-sentence': {
    summary: 'No sentence is repeated directly after itself.',
    why: 'A sentence is repeated when it is pasted twice, or when a page has it once for readers and once for machines.',
    source: 'Seen in joined takes and scraped copy.',
    silent: 'For short sentences, which may be intended: `No, he said. No, he said.`',
  },
  'damage/hard-wrap': {
    summary: 'Paragraphs have no line breaks.',
    why: 'Lines broken at 60 or 70 characters break twice on a narrow screen.',
    source: 'RFC 3676; the line lengths of Reuters, AP, dpa and Kyodo copy.',
    silent: 'Turn it off for wire copy, which has such lines by convention.',
  },
  'damage/hyphenation': {
    summary: 'No word is hyphenated at the end of a line.',
    why: 'When the lines are joined, the hyphen remains in the middle of a word.',
    source: 'Seen in copy that was set for print.',
  },
  'damage/no-break-space': {
    summary: 'All spaces are ordinary: no no-break spaces, no spaces of other widths.',
    why: 'Web editors insert them invisibly; searches and word counts miss the words beside them.',
    source: 'Unicode Standard, 6.2 Space characters.',
    silent: 'In languages that use them before punctuation or inside numbers, such as French.',
  },
  'damage/replacement-character': {
    summary: 'No character was lost in decoding.',
    why: 'The character � replaces bytes that could not be decoded: a letter or a quotation mark is lost.',
    source: 'Unicode Standard, chapter 23.8, U+FFFD REPLACEMENT CHARACTER.',
  },
  'damage/truncated': {
    summary: 'The text is complete.',
    why: 'Feeds and pages send the start of a story with a sign that there is more. The missing part is easily overlooked.',
    source:
      'Seen in feeds of sites, search services and takes: `[+2642 chars]`, `(more)`, `Read more`, a final ellipsis.',
    silent:
      'For a numbered take, which may end with `(more)`, and for copy without full stops. A single paragraph that ends with an ellipsis is reported as info: feeds send the opening of a story this way.',
  },
  'damage/glued-paragraph': {
    summary: 'No paragraph break is missing.',
    why: 'A capital directly after a full stop shows that a paragraph break was lost.',
    source: SEEN,
  },
  'damage/glued-sentence': {
    summary: 'Sentences are separated by a space.',
    why: 'A capital directly after a full stop shows that a space was lost.',
    source: SEEN,
  },
  'damage/mojibake': {
    summary: 'UTF-8 text was decoded as UTF-8.',
    why: 'Otherwise each non-ASCII character becomes two or three, such as `â€™` for an apostrophe.',
    source: 'WHATWG Encoding Standard; the table of what UTF-8 looks like in Windows-1252.',
  },
  'damage/latin-1': {
    summary: 'Windows-1252 text was not decoded as Latin-1.',
    why: 'Otherwise quotation marks and dashes become invisible control characters.',
    source: 'WHATWG Encoding Standard, windows-1252.',
  },
  'damage/entity': {
    summary: 'The text contains no HTML character references.',
    why: 'Readers see `&amp;` instead of &.',
    source: 'HTML Standard, 13.5 Named character references.',
  },
  'damage/escape': {
    summary: 'The text contains no escape sequences.',
    why: 'Readers see `\\u2019`, `=E2=80=99` or `%20` instead of an apostrophe or a space.',
    source: 'JSON, RFC 8259, 7; quoted-printable, RFC 2045, 6.7; percent-encoding, RFC 3986, 2.1.',
  },
  'damage/leftover-tag': {
    summary: 'The text contains no HTML tags.',
    why: 'Readers see `<p>` in the middle of the text.',
    source: 'HTML Standard, 4 The elements of HTML.',
  },
  'damage/letter-spacing': {
    summary: 'No word is letter-spaced.',
    why: 'Searches and screen readers miss words such as `N i e u w`, an emphasis from the telex.',
    source: 'Seen in copy of European agencies.',
  },
  'damage/soft-hyphen': {
    summary: 'The text contains no soft hyphens.',
    why: 'A soft hyphen is invisible, and searches miss the word.',
    source: 'Unicode Standard, 23.2, U+00AD SOFT HYPHEN.',
  },
  'damage/zero-width': {
    summary: 'The text contains no zero-width characters that its script does not use.',
    why: 'A zero-width character is invisible, and searches miss the word.',
    source: 'Unicode Standard, 23.2 Layout Controls.',
  },
  'damage/direction': {
    summary: 'The text contains no direction controls that its script does not use.',
    why: 'A direction control is invisible, and can display text in another order than it is stored.',
    source: 'Unicode Standard Annex 9.',
  },
  'damage/lost-apostrophe': {
    summary: 'No apostrophe was replaced by a question mark.',
    why: 'A decoder without curly apostrophes writes `Russia?s`.',
    source: SEEN,
  },
  'damage/mixed-line-ends': {
    summary: 'All lines have the same line ending.',
    why: 'Programs that support only one kind of line ending join lines.',
    source: SEEN,
  },
  'damage/all-caps': {
    summary: 'The copy is not all capitals.',
    why: 'All capitals hide names and the starts of sentences.',
    source: 'Seen on telex lines, in weather copy and alerts.',
  },
}
