import type { ArticleText } from '../article-texts'
import { excerpt } from '../excerpt'
import type { Finding, Rule } from '../rule'
import { textsWith } from '../texts-with'

/** `NOT FOR PUBLICATION`, `(Eds: not for publication)`; not: `The report, not for publication before May, says` */
const NOT_FOR =
  /\bnot for (?:publication|broadcast|print|release|public use)(?=$|[\s.:;,)\]-])(?! (?:before|until|till|prior|elsewhere))/i

/** What opens lines that are not for readers, in the languages that agencies file in. One line of copy each; behind `not:` what must not match. */
const OPENINGS: readonly RegExp[] = [
  // For editors only: …     Note to desk     not: For editors it is a good year
  /(?:for (?:editors?|editorial staff|desks?)(?: only|['’] eyes)|internal(?: use)? only|for internal use|desk only|do not (?:print|publish|broadcast) (?:this (?:note|line)|the following|below)|note to (?:desk|editors?|newsroom)|confidential)\b/,
  // (Eds: do not publish the name of the source.)     Editors: please do not name the boy     not: Editors do not use the word
  /(?:eds?|editors?|note|desks?)(?:\.?:| ?[-–—]{1,2}) ?(?:please )?(?:do not|don['’]t) (?:print|publish|use|run|name|identify|broadcast|quote)\b/,
  // Nicht zur Veröffentlichung     Achtung Redaktionen: …     not: Eine nicht zur Veröffentlichung bestimmte Studie
  /nicht zur veröffentlichung(?! bestimmt)|nur für redaktionen|interner hinweis|redaktioneller hinweis|achtung redaktionen?/,
  // Ne pas publier     À l'attention des rédactions     not: Il a demandé de ne pas publier
  /ne pas publier|pas pour publication|à l['’]attention des (?:rédactions|clients)|note aux rédactions/,
  // No publicar     Nota a los editores     Nota interna
  /no publicar|no para publicación|no destinado a publicación|nota (?:interna|a los editores|para editores)/,
  // Não publicar     Nota aos editores     Non pubblicare (not: … prima delle)     Niet voor publicatie     Ikke til offentliggjørelse (not: … før)
  /não publicar|nota aos editores|nota interna|non pubblicare(?! prima)|non per la pubblicazione|niet voor publicatie|noot voor de redactie|ikke til offentlig(?:gjørelse|gørelse)(?! før)|ej för publicering|не для публикации|не для печати/,
]
const OPENING = /* @__PURE__ */ new RegExp(`^\\W{0,4}(?:${OPENINGS.map(({ source }) => source).join('|')})`, 'i')

/** A note is short, and says at its beginning what it is. */
const isPrivate = (text: string, holdsNot: boolean): boolean =>
  text.length <= 2000 && (OPENING.test(text) || (holdsNot && NOT_FOR.test(text.slice(0, 400))))

/** What the article keeps apart from the text for desks. */
const APART: ReadonlySet<ArticleText['part']> = /* @__PURE__ */ new Set([
  'notices',
  'embargo',
  'restrictions',
  'usageTerms',
  'slugline',
  'take',
  'keywords',
] as const)
/** `(Eds: the source must not be named.)`, `[EDITORS: …]` in the text; not: `(Editors’ note: this story …)`, which is for readers */
const TO_EDITORS = /^[([](?:Eds|EDS|Editors|EDITORS)(?:\.?:| ?[-–—]{1,2} )/

/** Nothing in the text is meant for desks alone. */
export const noPrivateNote: Rule = {
  id: 'item/no-private-note',
  severity: 'error',
  summary: 'Nothing that is meant for desks alone stands in the text.',
  why: 'Notes “not for publication” hold telephone numbers, names of sources and doubts. Once printed they cannot be taken back.',
  source: 'dpa stylebook, notes to editors; IPTC 7901; `service messages` of agencies.',
  silent:
    'For the notes that the article keeps apart, in `editorsNotes`: of those that say so themselves it only reminds.',
  check: (_, { article, texts }) => {
    const findings: Finding[] = []
    const holding = textsWith(texts, 'privateNote')
    let next = 0
    for (const each of texts) {
      const { part, path, text, block } = each
      const holdsNot = each === holding[next]
      if (holdsNot) next++
      const note = part === 'editorsNotes'
      if (APART.has(part) || !(isPrivate(text, holdsNot) || (block !== undefined && TO_EDITORS.test(text)))) continue
      const last = block !== undefined && block < article.body.length - 1
      findings.push({
        ...(note ? { severity: 'info' as const } : {}),
        message: `${note ? 'A note is not for readers' : 'A note that is not for readers stands in the text'}: ${excerpt(text)}.`,
        hint: note
          ? 'Keep it out of what is published.'
          : `Take it out${last ? ', and see whether what follows belongs to it' : ''}.`,
        path,
      })
    }
    return findings
  },
}
