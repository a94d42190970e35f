import { plainStory } from '../support/restriction-places'
import type { Article } from './api'

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const
const base: Article = { headline: plainStory.headline, body: plainStory.paragraphs.map(paragraph) }

/** Articles with a note in one part, by the part. */
export const noteFields: Readonly<Record<string, (note: string) => Article>> = {
  editorsNotes: (note) => ({ ...base, editorsNotes: [{ text: note }] }),
  'the second of editorsNotes': (note) => ({ ...base, editorsNotes: [{ text: 'Adds comment' }, { text: note }] }),
  headline: (note) => ({ ...base, headline: note }),
  slugline: (note) => ({ ...base, slugline: note }),
  usageTerms: (note) => ({ ...base, usageTerms: note }),
  'the first of body': (note) => ({ ...base, body: [paragraph(note), ...base.body] }),
  'the last of body': (note) => ({ ...base, body: [...base.body, paragraph(note)] }),
}
