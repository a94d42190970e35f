import type { Article, EditorsNote } from '../../article'
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
    ...editorsNotes.map(writeNote),
    ...(copyright ? [element('note', { noteclass: 'cpyrt' }, noteText(copyright.text))] : []),
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

const noteText = (text: string): string => element('body.content', undefined, paragraph(text))

/** Writes an editor’s note. A public note has the type `pa`, others `npa`; the role is the class. */
const writeNote = ({ text, role, public: isPublic }: EditorsNote): string =>
  element(
    'note',
    { noteclass: 'editorsnote', type: isPublic ? 'pa' : 'npa', class: isNoteClass(role) ? role : undefined },
    noteText(text),
  )

/** Whether a role can be the class of a note: a name without spaces, as the DTD requires. */
export const isNoteClass = (role: string | undefined): role is string => role !== undefined && /^[\w.:-]+$/.test(role)
