import type { Email, Uri } from './code'
import type { Line, Text } from './text'

/** One author of the story: a person, or an organisation that signs as one. */
export interface Author {
  /** Whether a person or an organisation signs. */
  kind: 'person' | 'organisation'
  /** The name as filed: `JANE DOE`. */
  name: Line
  /** The job title as filed: `AP Business Writer`. */
  jobTitle?: Line | undefined
  /** The organisation that the author works for, as filed: `Reuters`. */
  organisation?: Line | undefined
  /** The place that the author reports from, as filed. */
  place?: Line | undefined
  /** The email address of the author. */
  email?: Email | undefined
  /** The address of the author’s page. */
  uri?: Uri | undefined
}

/** Byline as filed, `By` included, with the authors in it. */
export interface Byline {
  /** The line as filed, its opening word included: `By Karl Plume`. */
  text: Line
  /** The authors that the line names, in order. */
  authors?: Author[] | undefined
}

/** Work that a contributor did on the story, as its sign-off names it. */
export type ContributorRole =
  | 'reporting'
  | 'additional reporting'
  | 'writing'
  | 'editing'
  | 'compiling'
  | 'translation'
  | 'graphics'
  | 'photography'
  | 'video'
  | 'contributor'

/** Somebody who worked on the story besides its authors. */
export interface Contributor {
  /** The work that was done: `editing`. */
  role: ContributorRole
  /** The name as filed. */
  name: Line
  /** The place that the contributor worked from, as filed. */
  place?: Line | undefined
  /** The organisation that the contributor works for, as filed. */
  organisation?: Line | undefined
  /** The email address of the contributor. */
  email?: Email | undefined
  /** The address of the contributor’s page. */
  uri?: Uri | undefined
}

/** Line at the end that credits the story: a contributor line, a sign-off, desk initials. */
export interface Signoff {
  /** Kind of line: contributors, initials of editors, an agency. */
  kind: 'contributors' | 'initials' | 'agency'
  /** The line as filed: `(Reporting by Karl Plume; editing by Diane Craft)`, `asl/tib/pid`. */
  text: Text
}

/** Contact for questions about the story or its release. */
export interface Contact {
  /** The contact as filed. */
  text: Text
  /** The name of the person to contact. */
  name?: Line | undefined
  /** The job title of the person. */
  jobTitle?: Line | undefined
  /** The organisation to contact. */
  organisation?: Line | undefined
  /** The phone number as filed. */
  phone?: Line | undefined
  /** The email address. */
  email?: Email | undefined
  /** The address of a page. */
  uri?: Uri | undefined
}
