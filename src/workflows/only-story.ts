import { WirecopyError } from '../diagnostics/error'
import type { Story } from '../diagnostics/story'

/** Returns the one story of a document. Throws `not-an-article` for none, `invalid-input` for several. */
export function onlyStory([story, ...others]: readonly Story[]): Story {
  if (!story) throw new WirecopyError('not-an-article', 'Document has no story.')
  if (others.length) {
    throw new WirecopyError(
      'invalid-input',
      `Document has ${others.length + 1} stories, not one. Use convertAll for all.`,
    )
  }
  return story
}
