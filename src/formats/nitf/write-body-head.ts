import type { Article } from '../../article'
import type { InlineTags } from '../body/write/write-block'
import { writeMarkedText, writeText } from '../body/write/write-marked-text'
import type { Inline } from '../inline/inline'
import { element, group, textElement } from '../xml/element'
import { writeByline } from './parties'
import { KICKER } from './read-head'
import { writeDateline } from './write-dateline'

/**
 * Writes `body.head`, with names marked; an empty list if it would be empty.
 * Its parts are headlines, notes, byline, credit, dateline and summaries, in the order of the standard.
 */
export function writeBodyHead(article: Article, indent: string, { at, tags }: InlineTags): string[] {
  const {
    headline,
    kicker,
    subheadline,
    editorsNotes = [],
    copyright,
    byline,
    creditLine,
    dateline,
    summaries = [],
  } = article
  const words = (path: string, text = ''): string => writeMarkedText<Inline>(text, at.get(path), tags)
  const hedline = [
    ...(headline || subheadline || kicker ? [element('hl1', undefined, words('headline', headline))] : []),
    ...(subheadline ? [element('hl2', undefined, words('subheadline', subheadline))] : []),
    ...(kicker ? [textElement('hl2', kicker, { class: KICKER })] : []),
  ]
  const parts = [
    ...(hedline.length ? [element('hedline', undefined, hedline.join(''))] : []),
    ...editorsNotes.map((one) => note('editorsnote', one.text, one.public)),
    ...(copyright ? [note('cpyrt', copyright.text)] : []),
    ...(byline ? [writeByline(byline)] : []),
    ...(creditLine ? [element('distributor', undefined, textElement('org', creditLine))] : []),
    ...(dateline ? [writeDateline(dateline)] : []),
    ...summaries.map(({ text }, i) =>
      element('abstract', undefined, element('p', undefined, words(`summaries.${i}.text`, text))),
    ),
  ]
  return parts.length ? [group('body.head', undefined, parts, indent)] : []
}

const paragraph = (text: string): string => element('p', undefined, writeText(text))

/** Returns a `note` element. Editor’s notes have the type `npa`, not for publication, unless they are public. */
const note = (noteclass: 'editorsnote' | 'cpyrt', text: string, isPublic = false): string =>
  element(
    'note',
    { noteclass, type: noteclass === 'editorsnote' ? (isPublic ? 'std' : 'npa') : undefined },
    element('body.content', undefined, paragraph(text)),
  )
