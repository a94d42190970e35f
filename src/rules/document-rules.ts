import type { Severity } from '../diagnostics/diagnostic'
import type { Rule } from './engine/rule'

const documentRule = (
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
 * The rules that the readers of document formats report while reading.
 * These are the readers of NewsML, NITF, ninjs, JSON-LD, JSON, Markdown, HTML and feeds.
 */
export const documentRules: readonly Rule[] = [
  /* @__PURE__ */ documentRule(
    'document/missing-catalog',
    'warning',
    'An item with codes names the catalog that defines them.',
    'A code such as `stat:usable` is an abbreviated URI that only the catalog can expand.',
    'NewsML-G2, catalogRef and catalog.',
    'For an excerpt without a guid, which is part of a larger item.',
  ),
  /* @__PURE__ */ documentRule(
    'document/undeclared-alias',
    'warning',
    'Each code has a prefix that a catalog of the item declares.',
    'The prefix names a scheme of codes: `medtop` in `medtop:04000000`. If no catalog declares it, receivers do not know what the code means.',
    'NewsML-G2, QCode: an alias must be declared by a catalogRef or an inline catalog. The list is IPTC’s catalog 41, with what it retired.',
    'If the item names another catalog than IPTC’s, since nothing is fetched.',
  ),
  /* @__PURE__ */ documentRule(
    'document/missing-zone',
    'warning',
    'A time of day has a zone.',
    'Without a zone, versions cannot be ordered.',
    'RFC 3339; NewsML-G2, DateTime; NITF, `norm`; ninjs, date-time.',
    'For the end of an embargo, which `item/embargo-zone` checks, and for a date without a time.',
  ),
  /* @__PURE__ */ documentRule(
    'document/empty-content',
    'info',
    'Each element for text, such as `<p>`, has text.',
    'An empty element often shows that its text was lost. It is left out of the article.',
    'Seen in documents from web editors and converters.',
    'If all elements are empty, which `body/present` reports.',
  ),
  /* @__PURE__ */ documentRule(
    'document/left-out',
    'info',
    'The article can express everything in the document.',
    'Values without a field are left out of the article, and of everything written from it.',
    'docs/formats.',
  ),
  /* @__PURE__ */ documentRule(
    'document/not-text',
    'warning',
    'The item is a text.',
    'An item of pictures, a package or a concept has no story.',
    'NewsML-G2, itemClass; ninjs, `type`; AP Media API, `type`.',
  ),
  /* @__PURE__ */ documentRule(
    'document/other-content',
    'info',
    'The item contains its text once.',
    'Only the first rendition with text is read; the others may differ.',
    'NewsML-G2, contentSet; NewsML 1, ContentItem.',
  ),
  /* @__PURE__ */ documentRule(
    'document/content-unread',
    'info',
    'The text of the item is in a supported format.',
    'Text in a page or binary format is left out.',
    'NewsML-G2, inlineData.',
  ),
  /* @__PURE__ */ documentRule(
    'document/text-elsewhere',
    'info',
    'The document contains the text of the story.',
    'The document only links to the text, and nothing is fetched.',
    'AP Media API, renditions; Atom (RFC 4287), 4.1.3.2 `src`.',
  ),
  /* @__PURE__ */ documentRule(
    'document/link-dropped',
    'info',
    'Each link has an absolute, valid and safe URL.',
    'A relative URL does not work outside its page, and `javascript:` executes code.',
    'RFC 3986; the words of the link stay.',
  ),
  /* @__PURE__ */ documentRule(
    'document/picture-dropped',
    'info',
    'Each picture, video and audio has an absolute, valid and safe URL.',
    'Media with a relative URL cannot be shown and are left out.',
    'RFC 3986.',
  ),
  /* @__PURE__ */ documentRule(
    'document/picture-in-text',
    'info',
    'No picture is inside a paragraph.',
    'Articles have pictures between paragraphs only; one inside is replaced by its description.',
    'docs/formats/markdown.md.',
  ),
  /* @__PURE__ */ documentRule(
    'document/markup-dropped',
    'info',
    'Markdown contains no HTML that an article cannot express.',
    'Unsupported tags are left out.',
    'docs/formats/markdown.md.',
  ),
]
