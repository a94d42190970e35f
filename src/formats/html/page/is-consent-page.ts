import { consentAnswers, consentTopics, siteVoices } from '../../../lexicon/consent-words'
import { allWords, once } from '../../../lexicon/words'
import { attribute, type HtmlDocument, type HtmlElement, walk } from '../../body/read/open-tree'
import type { BlockFacts } from './block-facts'

/** The most paragraphs of a request for consent. */
const PARAGRAPHS = 4
/** The most characters on a button. */
const BUTTON = 40

/**
 * Whether a page asks for consent in place of a story: every paragraph is about cookies and speaks to the reader, and a button answers.
 * `paragraphs` are the long blocks of the page with a high score. Not: a story about cookies; a story with a banner about them.
 */
export function isConsentPage(root: HtmlDocument, paragraphs: readonly BlockFacts[]): boolean {
  const isAsking = ({ text }: BlockFacts): boolean => TOPIC().test(text) && VOICE().test(text)
  return (
    paragraphs.length > 0 && paragraphs.length <= PARAGRAPHS && paragraphs.every(isAsking) && hasConsentButton(root)
  )
}

/** Whether a button, or a link that looks like one, gives or refuses consent: `<button>Accept all</button>`. */
function hasConsentButton(root: HtmlDocument): boolean {
  let isFound = false
  let open: { readonly element: HtmlElement; text: string } | undefined
  walk(root, {
    enter(element) {
      if (isButton(element)) open = { element, text: attribute(element, 'value') ?? '' }
      return !isFound && element.tagName !== 'script' && element.tagName !== 'style'
    },
    leave(element) {
      if (open?.element !== element) return
      const text = open.text.trim()
      isFound ||= text.length <= BUTTON && ANSWER().test(text)
      open = undefined
    },
    text({ value }) {
      if (open && open.text.length <= BUTTON) open.text += value
    },
  })
  return isFound
}

/** Whether an element is a button, or a link that leads nowhere. */
function isButton(element: HtmlElement): boolean {
  const { tagName } = element
  if (tagName === 'button' || attribute(element, 'role') === 'button') return true
  if (tagName === 'input') return /^(?:button|submit)$/i.test(attribute(element, 'type') ?? '')
  return tagName === 'a' && /^\s*(?:#|javascript:|$)/i.test(attribute(element, 'href') ?? '')
}

const TOPIC = /* @__PURE__ */ wordTest(consentTopics)
const VOICE = /* @__PURE__ */ wordTest(siteVoices)
const ANSWER = /* @__PURE__ */ wordTest(consentAnswers)

/** Returns a test for texts that have one of the words of a table; words of scripts without spaces count inside of others. */
function wordTest(table: Readonly<Record<string, string>>): () => RegExp {
  return once(() => {
    const words = allWords(table)
    const spaced = words.filter((word) => !/[\p{sc=Han}\p{sc=Hang}\p{sc=Kana}]/u.test(word))
    const dense = words.filter((word) => !spaced.includes(word))
    return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${spaced.join('|')})(?![\p{L}\p{N}])|${dense.join('|')}`, 'iu')
  })
}
