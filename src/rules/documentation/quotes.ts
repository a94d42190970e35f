import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `quotes/…`. */
export const quotesDocumentation: GroupDocumentation<'quotes'> = {
  'quotes/attributed': {
    summary: 'Each quotation has a speaker in its own paragraph or an adjacent one.',
    why: 'A quotation without a speaker may be attributed to the wrong person.',
    source: 'Style sheets of journalism schools; Reuters Handbook of Journalism, Quotations.',
  },
  'quotes/balanced': {
    summary: 'Quotation marks are balanced.',
    why: 'With a lost mark, readers cannot tell the words of a source from those of the reporter.',
    source:
      'Agency style guides, on quotation marks: speech over several paragraphs opens each of them and closes the last.',
    silent:
      'For a quotation that continues in the next paragraph, which then starts with a mark. Single marks are ignored, since most are apostrophes (`’90s`, `the Reds’ home`); as are inches (`6\'9"`).',
  },
  'quotes/one-style': {
    summary: 'Quotation marks are either all curly or all straight.',
    why: 'A mixture shows that parts were pasted together.',
    source: 'House styles; each has one.',
    silent: 'For quotation marks of other shapes, which may be nested.',
  },
}
