/*
 * What the generations of ninjs have in common, in the names of the second (all lower case): writers make this shape and
 * readers take it; `generations.ts` and `unify.ts` lead to and from the others.
 */

/** A text of one role: a headline, a description, a body. */
export interface NinjsText {
  readonly role?: string | undefined
  readonly contenttype?: string | undefined
  readonly charcount?: number | undefined
  readonly wordcount?: number | undefined
  readonly value: string
}

/** One way to reach somebody, or one fact about them. */
export interface ContactInfo {
  readonly type: string
  readonly value: string
}

/** A person, an organisation, a place, a subject, a genre, a source. */
export interface Concept {
  readonly name?: string | undefined
  /** What it is to the story. */
  readonly rel?: string | undefined
  /** The same for sources. */
  readonly role?: string | undefined
  readonly uri?: string | undefined
  readonly literal?: string | undefined
  readonly relevance?: number | undefined
  readonly confidence?: number | undefined
  readonly contactinfo?: readonly ContactInfo[] | undefined
  readonly symbols?: readonly Symbol[] | undefined
}

/** A security of an organisation. */
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

/** Rights as ninjs has a place for them: one link, or one expression. */
export interface RightsStatement {
  readonly langid?: string | undefined
  readonly linkedrights?: string | undefined
  readonly encodedrights?: string | undefined
}

/** An item of ninjs, or one that is associated with it. */
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
