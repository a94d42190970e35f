import * as z from 'zod'
import type * as types from '../index'
import { Annotations } from './annotations'
import { Association } from './association'
import { Audience } from './audience'
import { Block } from './body'
import { Byline, Contact, Contributor, Signoff } from './byline'
import { LanguageTag } from './code'
import { ConceptReference } from './concept'
import { Correction } from './correction'
import { Dateline } from './dateline'
import { EditorsNote } from './editors-note'
import { Extensions } from './extensions'
import { AlternativeHeadline } from './headline'
import { InformationSource } from './information-source'
import { Item } from './item'
import { Embargo, Notice } from './notice'
import { Provenance } from './provenance'
import { Copyright, Link } from './rights'
import { RightsInformation } from './rights-information'
import type { Same } from './same'
import { Stamp } from './stamp'
import { Instrument, Subject } from './subject'
import { Summary } from './summary'
import { Take } from './take'
import { Line, Text } from './text'
import { Instant } from './time'

/** Story as data, part by part as filed. Everything but the body is optional; unknown values are absent. */
export const Article = z
  .strictObject({
    item: Item.optional(),

    slugline: Line.optional().describe('The working name of the story, as filed: `Germany-Politics/`.'),
    take: Take.optional(),
    keywords: z.array(Line).min(1).optional(),
    subjects: z.array(Subject).min(1).optional(),
    genre: Line.optional().describe('The main genre as filed: `Analysis`.'),
    genres: z
      .array(ConceptReference)
      .min(1)
      .optional()
      .describe('All genres with their codes, the main one first, if more is known than the line `genre`.'),
    audience: z.array(Audience).min(1).optional(),
    urgency: z
      .int()
      .min(1)
      .max(9)
      .optional()
      .describe('News urgency by the IPTC: 1 is the most urgent, 5 normal, 8 the least; 9 is user-defined.'),

    notices: z.array(Notice).min(1).optional(),
    embargo: Embargo.optional(),
    expires: Instant.optional().describe('The time after which the story must not be used.'),
    restrictions: z.array(Text).min(1).optional().describe('Usage restrictions as filed: `EDITORIAL USE ONLY`.'),
    rights: RightsInformation.optional(),
    editorsNotes: z.array(EditorsNote).min(1).optional(),

    section: Line.optional().describe('The section of the paper or site: `World`.'),
    kicker: Line.optional().describe('The line above the headline.'),
    headline: Line.optional(),
    alternativeHeadlines: z.array(AlternativeHeadline).min(1).optional(),
    subheadline: Line.optional(),
    summaries: z.array(Summary).min(1).optional().describe('Summaries of the story: one text, or several points.'),

    byline: Byline.optional(),
    dateline: Dateline.optional(),
    sources: z.array(InformationSource).min(1).optional(),
    published: Stamp.optional(),
    updated: Stamp.optional(),
    corrections: z
      .array(Correction)
      .min(1)
      .optional()
      .describe('Corrections made to earlier versions, the oldest first.'),
    language: LanguageTag.optional(),
    direction: z.enum(['ltr', 'rtl']).optional().describe('The direction of the text: left to right or right to left.'),

    body: z.array(Block).default([]),

    signoff: z.array(Signoff).min(1).optional(),
    contributors: z.array(Contributor).min(1).optional(),
    creditLine: Line.optional().describe('The credit to print with the story.'),
    copyright: Copyright.optional(),
    usageTerms: Text.optional().describe('The terms of use of the provider.'),
    boilerplate: z
      .array(Text)
      .min(1)
      .optional()
      .describe('Text that a press release repeats each time: about the company, legal notices.'),
    contacts: z.array(Contact).min(1).optional(),
    links: z.array(Link).min(1).optional(),
    associations: z.array(Association).min(1).optional(),
    instruments: z.array(Instrument).min(1).optional(),

    provenance: Provenance.optional(),
    annotations: Annotations.optional(),
    extensions: Extensions.optional(),
  })
  .meta({
    id: 'Article',
    description: 'A news story as data, part by part as filed. Unknown values are absent.',
  })
export type Article = types.Article
true satisfies Same<types.Article, z.infer<typeof Article>>
