import fc from 'fast-check'
import { article, filedArticle, fullArticle } from '../support/arbitrary'
import type { Article } from './api'
import type { Random } from './random'

const kinds = [article(), fullArticle(), filedArticle()]

/** Draws any article that the schema accepts. */
export function drawArticle(random: Random): Article {
  const [drawn] = fc.sample(random.pick(kinds), { seed: random.int(2 ** 31), numRuns: 1 })
  if (!drawn) throw new Error('No article was drawn.')
  return drawn
}
