import { reportingForms } from '../lexicon/reporting-verbs'
import { once } from '../lexicon/words'

/** The commonest of them, which stand in most texts: `he said`; not: `aforesaid` */
const COMMON = /(?<![A-Za-z])(?:said|says|told)(?![A-Za-z])/

/** `police announced`, `According to police`; not: `foretold`, `noteworthy` */
const FORMS = /* @__PURE__ */ once(() => {
  const phrases = reportingForms().filter((form) => form.includes(' '))
  const words = reportingForms().filter((form) => !form.includes(' '))
  return new RegExp(`(?<![a-z])(?:${phrases.join('|')}|(?:${words.join('|')})(?![a-z]))`, 'i')
})

/** Whether a text says that somebody says something: `he said`, `according to police`. English. */
export const reports = (text: string): boolean => COMMON.test(text) || FORMS().test(text)
