import type { Severity } from '../diagnostics/diagnostic'
import type { Rule } from './engine/rule'

const row = (
  id: Rule['id'],
  severity: Severity,
  summary: string,
  why: string,
  source: string,
  silent?: string,
): Rule => ({
  id,
  severity,
  summary,
  why,
  source,
  ...(silent === undefined ? {} : { silent }),
})

/**
 * The rules whose diagnostics the document readers report while reading.
 * The readers are those of NewsML, NITF, ninjs, JSON-LD, JSON, Markdown, HTML and feeds.
 */
export const documentRules: readonly Rule[] = [
  /* @__PURE__ */ row(
    'document/missing-catalog',
    'warning',
    'An item with codes names the catalog that says what they stand for.',
    'A code such as `stat:usable` is an address cut short: without the catalog nobody can tell of what.',
    'NewsML-G2, catalogRef and catalog.',
    'For an excerpt without a guid, which stands in a larger item.',
  ),
  /* @__PURE__ */ row(
    'document/undeclared-alias',
    'warning',
    'The catalog of an item declares each alias that its codes begin with.',
    'A receiver cannot resolve the code, and takes it for none or for another of the same name.',
    'NewsML-G2, QCode: an alias must be declared by a catalogRef or an inline catalog. The list is IPTC’s catalog 41, with what it retired.',
    'When the item names a catalog that is not IPTC’s: nothing is fetched, so what it declares is not known.',
  ),
  /* @__PURE__ */ row(
    'document/missing-zone',
    'warning',
    'A time of day names its zone.',
    'The item came at another moment for each desk that reads it: what is older, and what still holds, cannot be told.',
    'RFC 3339; NewsML-G2, DateTime; NITF, `norm`; ninjs, date-time.',
    'For the end of an embargo, which `item/embargo-zone` looks at, and for a day without a time.',
  ),
  /* @__PURE__ */ row(
    'document/empty-content',
    'info',
    'Each part of a document that is there to hold words holds some.',
    'An empty paragraph is a gap on the page; an empty headline is worse than none. Most often words were lost there.',
    'Seen in documents from editors for the web and from converters.',
    'When no part holds any: then the story has no text, which `body/present` tells.',
  ),
  /* @__PURE__ */ row(
    'document/left-out',
    'info',
    'An article has a place for all that the document says.',
    'What has no place in an article is left out of it, and of all that is written from it.',
    'docs/formats.',
  ),
  /* @__PURE__ */ row(
    'document/not-text',
    'warning',
    'The item is a text.',
    'The item is of pictures, a package or a concept: what words it holds are no story.',
    'NewsML-G2, itemClass; ninjs, `type`; AP Media API, `type`.',
  ),
  /* @__PURE__ */ row(
    'document/other-content',
    'info',
    'The item holds its text once.',
    'Of several renderings of one text the first with words was read; they may differ.',
    'NewsML-G2, contentSet; NewsML 1, ContentItem.',
  ),
  /* @__PURE__ */ row(
    'document/content-unread',
    'info',
    'The text of the item is of a kind that can be read.',
    'It is in a format of pages or in binary, and was left out.',
    'NewsML-G2, inlineData.',
  ),
  /* @__PURE__ */ row(
    'document/text-elsewhere',
    'info',
    'The text of the story came with it.',
    'The document only says where the text stands, and nothing is fetched.',
    'AP Media API, renditions; Atom (RFC 4287), 4.1.3.2 `src`.',
  ),
  /* @__PURE__ */ row(
    'document/link-dropped',
    'info',
    'Each link leads to an address that is whole, well-formed and safe.',
    'A relative address leads nowhere once the story has left its page, and `javascript:` runs what it says.',
    'RFC 3986; the words of the link stay.',
  ),
  /* @__PURE__ */ row(
    'document/picture-dropped',
    'info',
    'Each picture, film and sound has an address that is whole, well-formed and safe.',
    'Nobody can show what has only a relative address; it is left out.',
    'RFC 3986.',
  ),
  /* @__PURE__ */ row(
    'document/picture-in-text',
    'info',
    'No picture stands inside a paragraph.',
    'An article has pictures between its paragraphs; one inside is left out, and its description stays.',
    'docs/formats/markdown.md.',
  ),
  /* @__PURE__ */ row(
    'document/markup-dropped',
    'info',
    'Markdown holds no HTML beyond what an article has a place for.',
    'What the tags say is left out.',
    'docs/formats/markdown.md.',
  ),
]
