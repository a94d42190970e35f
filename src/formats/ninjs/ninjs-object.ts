import type { NinjsStandard } from './generations'
import type { Ninjs } from './shape'

/** Names of ninjs 3 that differ from those of ninjs 2. */
interface NewNames {
  embargoed: 'embargoedUntil'
  altids: 'altIds'
  rightsinfo: 'rightsInfo'
  langid: 'langId'
  linkedrights: 'linkedRights'
  encodedrights: 'encodedRights'
  digitalsourcetype: 'digitalSourceType'
  trustindicators: 'trustIndicators'
  contenttype: 'contentType'
  charcount: 'charCount'
  wordcount: 'wordCount'
  contactinfo: 'contactInfo'
  symboltype: 'symbolType'
  firstcreated: 'firstCreated'
  versioncreated: 'versionCreated'
  contentcreated: 'contentCreated'
  pubstatus: 'pubStatus'
  copyrightholder: 'copyrightHolder'
  copyrightnotice: 'copyrightNotice'
  usageterms: 'usageTerms'
  ednote: 'edNote'
  infosources: 'infoSources'
}

/** A value with its properties under the names of ninjs 3, at all depths. */
type Renamed<T> = T extends readonly (infer Each)[]
  ? readonly Renamed<Each>[]
  : T extends object
    ? { readonly [Name in keyof T as Name extends keyof NewNames ? NewNames[Name] : Name]: Renamed<T[Name]> }
    : T

/** An item of ninjs 3.2. */
export interface Ninjs3 extends Renamed<Ninjs> {}

/** An item of ninjs 2.2. */
export interface Ninjs2 extends Ninjs {}

/** A concept of ninjs 1.6: a person, a place, a subject. */
export interface Ninjs1Concept {
  readonly name?: string
  readonly rel?: string
  readonly scheme?: string
  readonly code?: string
  readonly [property: string]: unknown
}

/** An item of ninjs 1.6. Texts by role have names such as `headline_short`. */
export interface Ninjs1 {
  readonly $standard?: { readonly name: string; readonly version: string; readonly schema: string }
  readonly uri: string
  readonly type?: string
  readonly version?: string
  readonly versioncreated?: string
  readonly embargoed?: string
  readonly pubstatus?: string
  readonly urgency?: number
  readonly language?: string
  readonly slugline?: string
  readonly byline?: string
  readonly headline?: string
  readonly description_text?: string
  readonly body_html?: string
  readonly body_text?: string
  readonly person?: readonly Ninjs1Concept[]
  readonly organisation?: readonly Ninjs1Concept[]
  readonly place?: readonly Ninjs1Concept[]
  readonly subject?: readonly Ninjs1Concept[]
  readonly genre?: readonly Ninjs1Concept[]
  readonly associations?: Readonly<Record<string, Ninjs1>>
  readonly [property: string]: unknown
}

/** The object of each version of ninjs that can be written. */
export interface NinjsObjects {
  '3.2': Ninjs3
  '2.2': Ninjs2
  '1.6': Ninjs1
}

/** An item in a version of ninjs, as an object. */
export type NinjsObject<Standard extends NinjsStandard = '3.2'> = NinjsObjects[Standard]
