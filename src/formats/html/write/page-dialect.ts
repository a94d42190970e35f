import type { Dateline } from '../../../article'
import { htmlDialect } from '../../body/write/html-dialect'
import { partedLine } from '../../body/write/parted-line'
import type { BodyDialect } from '../../body/write/write-block'
import { open } from '../../xml/element'
import { datelineParts } from '../line-parts'

/**
 * The dialect in which `toHtml` writes bodies, one element a line. Only the first file of a figure is shown, the others are hidden.
 * HTML has no links inside links: inner ones become `<span data-href>`.
 */
export const PAGE: BodyDialect = /* @__PURE__ */ htmlDialect({
  language: 'lang',
  between: '\n',
  closesImages: false,
  datelineParts,
  innerLink: (href) => [open('span', { 'data-href': href }), '</span>'],
  fileFacts: ({ mimeType }, name, isFirst) => ({
    'data-type': mimeType,
    loading: !isFirst && name === 'img' ? 'lazy' : undefined,
    preload: !isFirst && name !== 'img' ? 'none' : undefined,
    controls: name === 'img' ? undefined : '',
    hidden: isFirst ? undefined : '',
  }),
})

/** Writes a dateline with its places, date and credits as elements. */
export const datelineWords = (dateline: Dateline): string => partedLine(dateline.text, datelineParts(dateline))
