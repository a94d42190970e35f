import type { Article } from '../../article'
import { checkList, requireArticle } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { mergeRestrictions } from '../../formats/restrictions'

/**
 * Returns a story with its adds and takes joined to it, in the order given.
 * The body gets their blocks; restrictions, notes and notices of all apply, the stricter first. Annotations are left out, as their places
 * change. The other fields are those of the story.
 * Throws `invalid-argument` for values that are not articles.
 *
 * @example
 * const first: Article = { headline: 'Rain', body: [{ kind: 'paragraph', text: 'Rain fell.' }] }
 * joinTakes(first, [{ body: [{ kind: 'paragraph', text: 'It stopped.' }] }]).body.length // 2
 */
export function joinTakes(story: Article, pieces: readonly Article[]): Article {
  requireArticle('joinTakes', story)
  return rethrowAsMisuse('joinTakes', () => {
    checkList('joinTakes', pieces)
    for (const piece of pieces) requireArticle('joinTakes', piece)
    return pieces.reduce(joinTake, story)
  })
}

function joinTake(story: Article, piece: Article): Article {
  const { annotations: _, ...rest } = story
  return {
    ...rest,
    ...mergeRestrictions(rest, piece),
    body: [...rest.body, ...piece.body],
    ...((rest.signoff || piece.signoff) && { signoff: [...(rest.signoff ?? []), ...(piece.signoff ?? [])] }),
  }
}
