import { HEADLINE_TAG_WORDS } from '../lexicon/headline-tag-words'
import { once } from '../lexicon/words'

/** The tags that open agency headlines, without numbers. */
export const headlineTags: () => ReadonlySet<string> = /* @__PURE__ */ once(
  () => new Set(HEADLINE_TAG_WORDS.trim().split(/\s+/)),
)
