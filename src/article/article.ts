import type { Annotations } from './annotations'
import type { Association } from './association'
import type { Audience } from './audience'
import type { Block } from './body'
import type { Byline, Contact, Contributor, Signoff } from './byline'
import type { LanguageTag } from './code'
import type { ConceptReference } from './concept'
import type { Correction } from './correction'
import type { Dateline } from './dateline'
import type { EditorsNote } from './editors-note'
import type { Extensions } from './extensions'
import type { AlternativeHeadline } from './headline'
import type { InformationSource } from './information-source'
import type { Item } from './item'
import type { Embargo, Notice } from './notice'
import type { Provenance } from './provenance'
import type { Copyright, Link } from './rights'
import type { RightsInformation } from './rights-information'
import type { Stamp } from './stamp'
import type { Instrument, Subject } from './subject'
import type { Summary } from './summary'
import type { Take } from './take'
import type { Line, Text } from './text'
import type { Instant } from './time'

/** Story as data, part by part as filed. Everything but the body is optional; unknown values are absent. */
export interface Article {
  /** Metadata of the item: guid, version, provider, times, status. */
  item?: Item | undefined
  /** The working name of the story, as filed: `Germany-Politics/`. */
  slugline?: Line | undefined
  /** The part or version of a story sent in parts: `2nd Ld-Writethru`. */
  take?: Take | undefined
  /** Keywords as filed. */
  keywords?: Line[] | undefined
  /** Subjects, with their codes. */
  subjects?: Subject[] | undefined
  /** The main genre as filed: `Analysis`. */
  genre?: Line | undefined
  /** All genres with their codes, the main one first, if more is known than the line `genre`. */
  genres?: ConceptReference[] | undefined
  /** Audiences that the story is for, or is not for. */
  audience?: Audience[] | undefined
  /** News urgency by the IPTC: 1 is the most urgent, 5 normal, 8 the least; 9 is user-defined. */
  urgency?: number | undefined
  /** Notices to desks: kills, holds, corrections, advisories. */
  notices?: Notice[] | undefined
  /** The embargo: the time before which the story must not be published. */
  embargo?: Embargo | undefined
  /** The time after which the story must not be used. */
  expires?: Instant | undefined
  /** Usage restrictions as filed: `EDITORIAL USE ONLY`. */
  restrictions?: Text[] | undefined
  /** Rights reserved or granted, beside the usage terms. */
  rights?: RightsInformation | undefined
  /** Notes from desk to desk: `Eds: With AP Photos.` */
  editorsNotes?: EditorsNote[] | undefined
  /** The section of the paper or site: `World`. */
  section?: Line | undefined
  /** The line above the headline. */
  kicker?: Line | undefined
  /** The headline as filed. */
  headline?: Line | undefined
  /** Other headlines, each for a use of its own. */
  alternativeHeadlines?: AlternativeHeadline[] | undefined
  /** The line below the headline. */
  subheadline?: Line | undefined
  /** Summaries of the story: one text, or several points. */
  summaries?: Summary[] | undefined
  /** The byline, with its authors. */
  byline?: Byline | undefined
  /** The dateline: places, date and credit. */
  dateline?: Dateline | undefined
  /** Sources of the information, with their roles. */
  sources?: InformationSource[] | undefined
  /** The time of publication printed with the story. */
  published?: Stamp | undefined
  /** The time of the last update printed with the story. */
  updated?: Stamp | undefined
  /** Corrections made to earlier versions, the oldest first. */
  corrections?: Correction[] | undefined
  /** The language of the story: `en`, `pt-BR`. */
  language?: LanguageTag | undefined
  /** The direction of the text: left to right or right to left. */
  direction?: 'ltr' | 'rtl' | undefined
  /** The blocks of the body, in order: paragraphs, lists, tables. */
  body: Block[]
  /** The lines at the end that credit the makers. */
  signoff?: Signoff[] | undefined
  /** People who worked on the story besides its authors. */
  contributors?: Contributor[] | undefined
  /** The credit to print with the story. */
  creditLine?: Line | undefined
  /** The copyright notice. */
  copyright?: Copyright | undefined
  /** The terms of use of the provider. */
  usageTerms?: Text | undefined
  /** Text that a press release repeats each time: about the company, legal notices. */
  boilerplate?: Text[] | undefined
  /** Contacts for questions about the story. */
  contacts?: Contact[] | undefined
  /** Related pages and items. */
  links?: Link[] | undefined
  /** Items sent with this one: pictures, members of a package. */
  associations?: Association[] | undefined
  /** Securities that the story names: tickers, ISINs. */
  instruments?: Instrument[] | undefined
  /** Origin of the content: its digital source type, the program that made it. */
  provenance?: Provenance | undefined
  /** What `annotate` found: people, places, times, statements. */
  annotations?: Annotations | undefined
  /** User-defined data by name. */
  extensions?: Extensions | undefined
}
