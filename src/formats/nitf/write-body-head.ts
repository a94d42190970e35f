import type { Article } from '../../article'
import type { Inline } from '../inline/inline'
import type { InlineTags } from '../markup/block-frame'
import { writeMarked } from '../markup/write-marked'
import { element, group, textElement } from '../xml/element'
import { writeByline } from './parties'
import { writeDateline } from './write-dateline'

/** What stands above the story, in the order of the standard, with those whom it names; nothing when nothing does. */
export function writeBodyHead(article: Article, indent: string, { at, tags }: InlineTags): string[] {
  const { headline, subheadline, editorsNotes = [], copyright, byline, creditLine, dateline, summaries = [] } = article
  const words = (path: string, text = ''): string => writeMarked<Inline>(text, at.get(path), tags)
  const hedline = [
    ...(headline || subheadline ? [element('hl1', undefined, words('headline', headline))] : []),
    ...(subheadline ? [element('hl2', undefined, words('subheadline', subheadline))] : []),
  ]
  const parts = [
    ...(hedline.length ? [element('hedline', undefined, hedline.join(''))] : []),
    ...editorsNotes.map(({ text }) => note('editorsnote', text)),
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

/** A note; one for the desks is not for publication. */
const note = (noteclass: 'editorsnote' | 'cpyrt', text: string): string =>
  element(
    'note',
    { noteclass, type: noteclass === 'editorsnote' ? 'npa' : undefined },
    element('body.content', undefined, paragraph(text)),
  )
