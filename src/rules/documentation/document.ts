import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `document/…`. */
export const documentDocumentation: GroupDocumentation<'document'> = {
  'document/dangling-reference': {
    summary: 'Each reference in a document has a target.',
    why: 'A reference without a target means a lost part, or an id that was changed in one place only.',
    source:
      'NewsML-G2, contentrefs, idrefs, assert; NITF, idref; ninjs, associations; JSON-LD, @id; the annotations of an article.',
    silent:
      'For references outside the document, since nothing is fetched, and for annotations made from the copy itself.',
  },
  'document/missing-catalog': {
    summary: 'An item with codes names the catalog that defines them.',
    why: 'A code such as `stat:usable` is an abbreviated URI that only the catalog can expand.',
    source: 'NewsML-G2, catalogRef and catalog.',
    silent: 'For an excerpt without a guid, which is part of a larger item.',
  },
  'document/undeclared-alias': {
    summary: 'Each code has a prefix that a catalog of the item declares.',
    why: 'The prefix names a scheme of codes: `medtop` in `medtop:04000000`. If no catalog declares it, receivers do not know what the code means.',
    source:
      'NewsML-G2, QCode: an alias must be declared by a catalogRef or an inline catalog. The list is IPTC’s catalog 41, with what it retired.',
    silent: 'If the item names another catalog than IPTC’s, since nothing is fetched.',
  },
  'document/missing-zone': {
    summary: 'A time of day has a zone.',
    why: 'Without a zone, versions cannot be ordered.',
    source: 'RFC 3339; NewsML-G2, DateTime; NITF, `norm`; ninjs, date-time.',
    silent: 'For the end of an embargo, which `item/embargo-zone` checks, and for a date without a time.',
  },
  'document/empty-content': {
    summary: 'Each element for text, such as `<p>`, has text.',
    why: 'An empty element often shows that its text was lost. It is left out of the article.',
    source: 'Seen in documents from web editors and converters.',
    silent: 'If all elements are empty, which `body/present` reports.',
  },
  'document/left-out': {
    summary: 'The article can express everything in the document.',
    why: 'Values without a field are left out of the article, and of everything written from it.',
    source: 'docs/formats.',
  },
  'document/not-text': {
    summary: 'The item is a text.',
    why: 'An item of pictures, a package or a concept has no story.',
    source: 'NewsML-G2, itemClass; ninjs, `type`; AP Media API, `type`.',
  },
  'document/other-content': {
    summary: 'The item contains its text once.',
    why: 'Only the first rendition with text is read; the others may differ.',
    source: 'NewsML-G2, contentSet; NewsML 1, ContentItem.',
  },
  'document/content-unread': {
    summary: 'The text of the item is in a supported format.',
    why: 'Text in a page or binary format is left out.',
    source: 'NewsML-G2, inlineData.',
  },
  'document/text-elsewhere': {
    summary: 'The document contains the text of the story.',
    why: 'The document only links to the text, and nothing is fetched.',
    source: 'AP Media API, renditions; Atom (RFC 4287), 4.1.3.2 `src`.',
  },
  'document/link-dropped': {
    summary: 'Each link has an absolute, valid and safe URL.',
    why: 'A relative URL does not work outside its page, and `javascript:` executes code.',
    source: 'RFC 3986; the words of the link stay.',
  },
  'document/picture-dropped': {
    summary: 'Each picture, video and audio has an absolute, valid and safe URL.',
    why: 'Media with a relative URL cannot be shown and are left out.',
    source: 'RFC 3986.',
  },
  'document/picture-in-text': {
    summary: 'No picture is inside a paragraph.',
    why: 'Articles have pictures between paragraphs only; one inside is replaced by its description.',
    source: 'docs/formats/markdown.md.',
  },
  'document/markup-dropped': {
    summary: 'Markdown contains no HTML that an article cannot express.',
    why: 'Unsupported tags are left out.',
    source: 'docs/formats/markdown.md.',
  },
}
