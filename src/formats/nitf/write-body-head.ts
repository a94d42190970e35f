import type { Article } from '../../article'
import type { Inline } from '../inline/inline'
import type { InlineTags } from '../markup/block-frame'
import { writeMarked } from '../markup/write-marked'
import { element, group, textElement } from '../xml/element'
import { writeByline } from './parties'
import { KICKER } from './read-head'
import { writeDateline } from './write-dateline'

/** What stands above the story, in the order of the standard, with those whom it names; nothing when nothing does. */
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
  const words = (path: string, text = ''): string => writeMarked<Inline>(text, at.get(path), tags)
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

const paragraph = (text: string): string =>
  element(
    'p',
    undefined,
    writeMarked(text, undefined, () => ['', '']),
  )

/** A note; one for the desks is not for publication, unless it says so. */
const note = (noteclass: 'editorsnote' | 'cpyrt', text: string, isPublic = false): string =>
  element(
    'note',
    { noteclass, type: noteclass === 'editorsnote' ? (isPublic ? 'std' : 'npa') : undefined },
    element('body.content', undefined, paragraph(text)),
  )
