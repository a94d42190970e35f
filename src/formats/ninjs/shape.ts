/*
 * The common shape of all ninjs generations, with the names of ninjs 2 (all lower case). Writers make it and readers take it;
 * `generations.ts` converts it to each version, `normalize-generation.ts` converts each version to it.
 */

/** A text with a role: a headline, a description or a body. */
export interface NinjsText {
  readonly role?: string | undefined
  readonly contenttype?: string | undefined
  readonly charcount?: number | undefined
  readonly wordcount?: number | undefined
  readonly value: string
}

/** A contact, or a fact about a person: `{ type: 'jobTitle', value: 'Editor' }`. */
export interface ContactInfo {
  readonly type: string
  readonly value: string
}

/** A person, organisation, place, subject, genre or source. */
export interface Concept {
  readonly name?: string | undefined
  /** The relation of the concept to the story: `creator`, `about`, `mentions`. */
  readonly rel?: string | undefined
  /** The relation of a source: `provider`, `credit`. */
  readonly role?: string | undefined
  readonly uri?: string | undefined
  readonly literal?: string | undefined
  readonly relevance?: number | undefined
  readonly confidence?: number | undefined
  readonly contactinfo?: readonly ContactInfo[] | undefined
  readonly symbols?: readonly Symbol[] | undefined
}

/** The symbol of an organisation's security: `AAPL`. */
interface Symbol {
  readonly exchange?: string | undefined
  readonly symboltype?: string | undefined
  readonly symbol: string
}

/** One file of a picture, video or audio recording. */
export interface File {
  readonly name: string
  readonly href: string
  readonly contenttype?: string | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
}

/** The rights of an item; ninjs allows either a link or an expression. */
export interface RightsStatement {
  readonly langid?: string | undefined
  readonly linkedrights?: string | undefined
  readonly encodedrights?: string | undefined
}

/** A ninjs item, or an item associated with it. */
export interface Ninjs {
  readonly uri: string
  readonly name?: string | undefined
  readonly rel?: string | undefined
  readonly standard?: { readonly name: string; readonly version: string; readonly schema: string }
  readonly type?: string | undefined
  readonly version?: string | undefined
  readonly firstcreated?: string | undefined
  readonly versioncreated?: string | undefined
  readonly contentcreated?: string | undefined
  readonly embargoed?: string | undefined
  readonly expires?: string | undefined
  readonly pubstatus?: string | undefined
  readonly urgency?: number | undefined
  readonly copyrightholder?: string | undefined
  readonly copyrightnotice?: string | undefined
  readonly usageterms?: string | undefined
  readonly ednote?: string | undefined
  readonly language?: string | undefined
  readonly slugline?: string | undefined
  readonly by?: string | undefined
  readonly located?: string | undefined
  readonly headlines?: readonly NinjsText[] | undefined
  readonly descriptions?: readonly NinjsText[] | undefined
  readonly bodies?: readonly NinjsText[] | undefined
  readonly people?: readonly Concept[] | undefined
  readonly organisations?: readonly Concept[] | undefined
  readonly places?: readonly Concept[] | undefined
  readonly subjects?: readonly Concept[] | undefined
  readonly genres?: readonly Concept[] | undefined
  readonly infosources?: readonly Concept[] | undefined
  readonly altids?: readonly { readonly role?: string | undefined; readonly value: string }[] | undefined
  readonly rightsinfo?: RightsStatement | undefined
  readonly digitalsourcetype?: { readonly uri: string } | undefined
  readonly trustindicators?: readonly { readonly role: string; readonly href: string }[] | undefined
  readonly renditions?: readonly File[] | undefined
  readonly associations?: readonly Ninjs[] | undefined
}
