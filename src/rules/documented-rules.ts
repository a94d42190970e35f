import { allRules } from '.'
import { acronymsDocumentation } from './documentation/acronyms'
import { attributionDocumentation } from './documentation/attribution'
import { bodyDocumentation } from './documentation/body'
import { boilerplateDocumentation } from './documentation/boilerplate'
import { bylineDocumentation } from './documentation/byline'
import { contactsDocumentation } from './documentation/contacts'
import { damageDocumentation } from './documentation/damage'
import { datelineDocumentation } from './documentation/dateline'
import { documentDocumentation } from './documentation/document'
import { envelopeDocumentation } from './documentation/envelope'
import { furnitureDocumentation } from './documentation/furniture'
import { headlineDocumentation } from './documentation/headline'
import { itemDocumentation } from './documentation/item'
import { leadDocumentation } from './documentation/lead'
import { mediaDocumentation } from './documentation/media'
import { namesDocumentation } from './documentation/names'
import { noticesDocumentation } from './documentation/notices'
import { paragraphsDocumentation } from './documentation/paragraphs'
import { quotesDocumentation } from './documentation/quotes'
import { readDocumentation } from './documentation/read'
import { sentencesDocumentation } from './documentation/sentences'
import { sluglineDocumentation } from './documentation/slugline'
import { structureDocumentation } from './documentation/structure'
import { textDocumentation } from './documentation/text'
import { timesDocumentation } from './documentation/times'
import type { IndexedRule } from './engine/indexed-rule'
import type { Rule, RuleDocumentation } from './engine/rule'
import type { RuleId } from './rule-id'

/** Returns the documentation of all rules, by rule id. */
const documentationById = (): Readonly<Record<RuleId, RuleDocumentation>> => ({
  ...acronymsDocumentation,
  ...attributionDocumentation,
  ...bodyDocumentation,
  ...boilerplateDocumentation,
  ...bylineDocumentation,
  ...contactsDocumentation,
  ...damageDocumentation,
  ...datelineDocumentation,
  ...documentDocumentation,
  ...envelopeDocumentation,
  ...furnitureDocumentation,
  ...headlineDocumentation,
  ...itemDocumentation,
  ...leadDocumentation,
  ...mediaDocumentation,
  ...namesDocumentation,
  ...noticesDocumentation,
  ...paragraphsDocumentation,
  ...quotesDocumentation,
  ...readDocumentation,
  ...sentencesDocumentation,
  ...sluglineDocumentation,
  ...structureDocumentation,
  ...textDocumentation,
  ...timesDocumentation,
})

/** Returns rules with their documentation. A test holds their ids against `RuleId`. */
function withDocumentation(rules: readonly IndexedRule[]): readonly Rule[] {
  const documentation = documentationById()
  return rules.map((rule) => ({ ...rule, ...documentation[rule.id as RuleId] }))
}

/** All built-in rules with their documentation, also those that the readers report. A profile selects which of them are on. */
export const documentedRules: readonly Rule[] = /* @__PURE__ */ withDocumentation(allRules)
