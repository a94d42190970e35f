import { reports } from '../reporting'
import type { Finding, Rule } from '../rule'
import { paragraphsWith } from '../texts-with'

/** What somebody wants or holds, and no fact: `should explore`, `must not return` */
const CLAIM =
  /\b(?:should|must|ought to|needs? to be|has to be|have to be|is essential|is crucial|is imperative|is vital)\b/i
const QUOTED = /["“«]/
/** A story is one of statements when it has some claims, and most of them say whose they are. */
const LEAST = 3
const SHARE = 0.7

/** A claim says whose it is. */
export const present: Rule = {
  id: 'attribution/present',
  severity: 'info',
  languages: ['en'],
  looksFor: ['claim'],
  summary: 'In a story that reports what somebody wants, each claim says whose it is.',
  why: 'A claim without its speaker reads as the agency’s own opinion.',
  source: 'Reuters Handbook of Journalism, Attribution and sourcing.',
  silent: 'In commentaries, and in stories that hold few claims.',
  check: (_, { texts }) => {
    const candidates = paragraphsWith(texts, 'claim')
    if (candidates.length < LEAST) return []
    const claims = candidates.filter(({ text }) => CLAIM.test(text))
    if (claims.length < LEAST) return []
    const bare = claims.filter(({ text }) => !QUOTED.test(text) && !reports(text))
    if (bare.length > claims.length * (1 - SHARE)) return []
    return bare.map(
      ({ path }): Finding => ({
        message: 'This paragraph says what should be, and not who says so.',
        hint: 'Name the speaker: “…, he said”.',
        path,
      }),
    )
  },
}
