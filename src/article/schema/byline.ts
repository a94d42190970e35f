import * as z from 'zod'
import type * as types from '../index'
import { Email, Uri } from './code'
import type { Same } from './same'
import { Line, Text } from './text'

/** One author of the story: a person, or an organisation that signs as one. */
export const Author = z
  .strictObject({
    kind: z.enum(['person', 'organisation']),
    name: Line,
    jobTitle: Line.optional().describe('The job title as filed: `AP Business Writer`.'),
    organisation: Line.optional().describe('The organisation that the author works for, as filed: `Reuters`.'),
    place: Line.optional().describe('The place that the author reports from, as filed.'),
    email: Email.optional(),
    uri: Uri.optional().describe('The address of the author’s page.'),
  })
  .meta({ id: 'Author', description: 'One author of the story: a person, or an organisation that signs as one.' })
export type Author = types.Author
true satisfies Same<types.Author, z.infer<typeof Author>>

/** Byline as filed, `By` included, with the authors in it. */
export const Byline = z
  .strictObject({
    text: Line.describe('The line as filed, its opening word included: `By Karl Plume`.'),
    authors: z.array(Author).min(1).optional(),
  })
  .meta({ id: 'Byline', description: 'The byline as filed, and the authors in it.' })
export type Byline = types.Byline
true satisfies Same<types.Byline, z.infer<typeof Byline>>

/** Work that a contributor did on the story, as its sign-off names it. */
export const ContributorRole = z
  .enum([
    'reporting',
    'additional reporting',
    'writing',
    'editing',
    'compiling',
    'translation',
    'graphics',
    'photography',
    'video',
    'contributor',
  ])
  .meta({ id: 'ContributorRole', description: 'The work of a contributor on the story.' })
export type ContributorRole = types.ContributorRole
true satisfies Same<types.ContributorRole, z.infer<typeof ContributorRole>>

/** Somebody who worked on the story besides its authors. */
export const Contributor = z
  .strictObject({
    role: ContributorRole,
    name: Line,
    place: Line.optional().describe('The place that the contributor worked from, as filed.'),
    organisation: Line.optional().describe('The organisation that the contributor works for, as filed.'),
    email: Email.optional(),
    uri: Uri.optional().describe('The address of the contributor’s page.'),
  })
  .meta({ id: 'Contributor', description: 'A person who worked on the story besides its authors.' })
export type Contributor = types.Contributor
true satisfies Same<types.Contributor, z.infer<typeof Contributor>>

/** Line at the end that credits the story: a contributor line, a sign-off, desk initials. */
export const Signoff = z
  .strictObject({
    kind: z.enum(['contributors', 'initials', 'agency']),
    text: Text.describe('The line as filed: `(Reporting by Karl Plume; editing by Diane Craft)`, `asl/tib/pid`.'),
  })
  .meta({ id: 'Signoff', description: 'A line at the end of the story that credits those who made it.' })
export type Signoff = types.Signoff
true satisfies Same<types.Signoff, z.infer<typeof Signoff>>

/** Contact for questions about the story or its release. */
export const Contact = z
  .strictObject({
    text: Text.describe('The contact as filed.'),
    name: Line.optional(),
    jobTitle: Line.optional(),
    organisation: Line.optional(),
    phone: Line.optional(),
    email: Email.optional(),
    uri: Uri.optional(),
  })
  .meta({ id: 'Contact', description: 'A contact for questions about the story or its release.' })
export type Contact = types.Contact
true satisfies Same<types.Contact, z.infer<typeof Contact>>
