import type { Article } from '../../article'
import { requireArticle } from '../../diagnostics/check-options'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { articleRestrictions } from '../../restrictions/article-restrictions'
import { canonicalJson } from '../../text/canonical-json'
import { changedFacts } from './changed-facts'
import { joinUnits } from './join-units'
import { mergeFields } from './merge-fields'
import type { Merge } from './merge-types'
import { unitsOf } from './merge-unit'
import { mergeUnits } from './merge-units'
import { staleFacts } from './stale-facts'

/**
 * Merges a new version by the agency into a local edit of the version before: `base` as filed, `ours` by the desk, `theirs` as filed again.
 *
 * Fields, paragraphs and sentences are merged three ways: what only one side changed is changed, what both changed is a conflict with both
 * texts. Facts that the agency changed or took out are listed, and where one still stands in the merged article it is found. A kill never
 * merges: without an article, the status is `killed`. Restrictions of both sides apply.
 * Throws `invalid-argument` for values that are not articles.
 *
 * @example
 * const fact = (dead: string): Article => ({ body: [{ kind: 'paragraph', text: `The fire left ${dead} dead.` }] })
 * merge(fact('12'), { ...fact('12'), headline: 'Fire' }, fact('14')).article // { headline: 'Fire', body: [… '14 dead' …] }
 * merge(fact('12'), { ...fact('12'), headline: '12 die' }, fact('14')).stale // 12, in the headline
 */
export function merge(base: Article, ours: Article, theirs: Article): Merge {
  for (const article of [base, ours, theirs]) requireArticle('merge', article)
  return rethrowAsMisuse('merge', () => mergeArticles(base, ours, theirs))
}

function mergeArticles(base: Article, ours: Article, theirs: Article): Merge {
  const killed = [theirs, ours, base].find(isKilled)
  if (killed) {
    const text = killed.notices?.find(({ kind }) => kind === 'kill')?.text ?? killed.headline ?? 'killed'
    const side = killed === theirs ? 'theirs' : killed === ours ? 'ours' : 'base'
    const place = { path: 'notices', start: 0, end: text.length, text }
    return {
      status: 'killed',
      conflicts: [{ kind: 'killed', path: '', [side]: place }],
      facts: [],
      stale: [],
      taken: [],
      kept: [],
    }
  }
  const fields = mergeFields(base, ours, theirs)
  const body = mergeBodies(base, ours, theirs)
  const article = { ...fields.fields, body: body.blocks }
  const facts = changedFacts(base, theirs)
  const stale = staleFacts(facts, article, theirs)
  const conflicts = [...fields.conflicts, ...body.conflicts]
  return {
    status: conflicts.length + stale.length ? 'review' : 'clean',
    article,
    conflicts,
    facts,
    stale,
    taken: [...fields.taken, ...body.taken],
    kept: [...fields.kept, ...body.kept],
  }
}

const isKilled = (article: Article): boolean => articleRestrictions(article).some(({ kind }) => kind === 'kill')

function mergeBodies(base: Article, ours: Article, theirs: Article) {
  const { units, ...changes } = mergeUnits(unitsOf(base), unitsOf(ours), unitsOf(theirs))
  const [b, o, t] = [base, ours, theirs].map(({ body }) => canonicalJson(body))
  // a body that only one side changed is that side's, as it is
  const blocks = b === o ? theirs.body : b === t || o === t ? ours.body : joinUnits(units)
  return { ...changes, conflicts: b === o || b === t || o === t ? [] : changes.conflicts, blocks }
}
