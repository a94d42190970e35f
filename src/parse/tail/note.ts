import { isNoteBelow, MORE_FOLLOWS, NOTE_WITHIN } from '../../lexicon/desk-notes'
import { attachedMedia } from '../../lexicon/photo-words'
import { isStoryNote, storyNoteCues } from '../../lexicon/story-notes'
import { alternatives } from '../../lexicon/words'
import { labelledRestriction } from '../head/labelled-restriction'
import { addNotice } from '../head/notice'
import type { Reader, TailPart } from '../reader'

/** Patterns of notes between desks at the end of a story. Above each: lines that it matches and, after `not:`, one that it must not. */
const notes: readonly RegExp[] = [
  // AP-WF-11-13-13 0745GMT (left by an envelope)     not: AP-wide survey
  /^AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}[A-Z]{3}$/,
  // 211259 Nov 18     171745 OTT 23     212101 GMT Nov 18     04-24-24 0930ET     not: 211259 people
  /^(?:\d{6}(?: GMT)? \p{Lu}\p{L}{2} \d\d|\d\d-\d\d-\d\d \d{4}[A-Z]{1,3}T)$/u,
  // 17-OTT-23 18:42 NNNN     17/10/2023 15:22:10     17.10.2023 15:22     not: 17.10.2023
  /^\d{1,2}(?:-\p{Lu}{3}-|[/.-]\d\d[/.-])(?:\d\d)?\d\d \d\d[:.]\d\d(?:[:.]\d\d)?(?: N{4})?$/u,
  // KUNA 171530 Oct 23     AAP 1512 AEDT     not: AAP 1512 people
  /^[A-Z]{2,6} (?:\d{6} \p{Lu}\p{L}{2} \d\d|\d{4} [A-Z]{3,4})$/u,
  // 18:42 ت م     18:42 GMT     9376**2050     ISSN 2465 - 1222     not: 18:42 hours passed
  /^(?:\d\d:\d\d (?:\p{Script=Arabic}{1,2} \p{Script=Arabic}{1,2}|[A-Z]{2,4})|\d{4}\*\*\d{4}|ISSN \d{4} ?- ?\d{3}[\dX])$/u,
  // (foto) (vídeo)     (foto)(vídeo)     (Photo)     not: (photo by Jane Doe)
  new RegExp(String.raw`^(?:\((?:${alternatives(attachedMedia)})\) ?){1,4}$`, 'i'),
]

const LONGEST = 420
const MORE_LINE = 12 // characters
const SHORT = 40 // characters of a line that is only numbers and codes

/** Tail part: a note between desks at the end of a story: `End Adv for Jan. 5`; not: `Editors said they knew.` */
export const closingNote: TailPart = {
  opensWith: { cues: `# ( end eds edi not ${storyNoteCues}`, anyUpTo: SHORT, longest: LONGEST },
  fits(reader, index) {
    if (reader.length(index) > LONGEST) return false
    const line = reader.line(index)
    return isNoteBelow(line) || notes.some((shape) => shape.test(line)) || isStoryNote(line)
  },
  read(reader, index) {
    const { builder } = reader
    const kind = labelledRestriction(reader.line(index), reader.source.tables)
    if (kind) {
      addNotice(reader, index, kind)
      return
    }
    const texts = (builder.article.editorsNotes ??= [])
    texts.push({ text: builder.addText(`editorsNotes.${texts.length}.text`, reader.joined(index)) })
  },
}

/** Tail part: a line that announces another take: `(MORE)`; not: `More rain`. */
export const moreFollows: TailPart = {
  opensWith: { cues: '( mor', longest: MORE_LINE },
  fits: (reader, index) => reader.length(index) <= MORE_LINE && MORE_FOLLOWS.test(reader.line(index)),
  read(reader: Reader, index: number) {
    const { builder } = reader
    const { start, end } = reader.block(index)
    if (builder.article.take === undefined) {
      builder.article.take = { text: builder.addText('take.text', reader.joined(index)), kind: 'take' }
    } else builder.addDropped('end-mark', start, end)
  },
}

/** Returns the offset of a note after the last sentence of a paragraph; undefined for none. */
export const findNoteWithin = (text: string): number | undefined => {
  const last = text.slice(-70)
  const note = NOTE_WITHIN.exec(last)?.[1]
  return note === undefined ? undefined : text.length - note.length
}
