import { stemBits } from '../../stem-bits'
import { isHouse } from '../is-house'
import type { KnownPart } from '../known-part'
import type { FeatureRow } from './feature'

const part = (name: KnownPart): FeatureRow => [`part ${name}`, (line) => line.part === name]

/** Features of a line from the grammar and from the word tables. Notation: {@link FeatureRow}. */
export const knownFeatures: readonly FeatureRow[] = [
  // A dateline before a text. For `body`.
  // LIMA, April 24 (Reuters) - The bridge is open.     not: The bridge is open.
  part('dateline'),
  // A dateline alone on its line. For `dateline`; against `body`, `headline`.
  // LIMA, April 24 (Reuters) -     not: LIMA, April 24 (Reuters) - The bridge is open.
  part('place-line'),
  // A slugline of the wire. For `slugline`, `signoff`; against `headline`, `site`.
  // BC-Bridge Vote, 1st Ld-Writethru     not: Bridge vote
  part('slugline'),
  // A line about the version. For `version`.
  // 2ND LEAD     not: 2nd leading bank
  part('version'),
  // An embargo. For `embargo`; against `timestamp`, `note`.
  // EMBARGOED UNTIL 0001 GMT, April 24     not: Embargo on oil lifted
  part('embargo'),
  // A kill, a hold or a correction. For `notice`; against `boilerplate`, `list`.
  // KILL KILL KILL     not: Kills rise
  part('notice'),
  // A restriction on use. For `restriction`; against `subhead`, `rights`.
  // EDITORIAL USE ONLY     not: Editors use it
  part('restriction'),
  // A date and time of publication. For `timestamp`.
  // Published: April 24, 2024 10:15     not: April is here
  part('stamp'),
  // A note to editors. For `note`, `restriction`; against `header`, `headline`.
  // Eds: Minor edits.     not: Editors met
  part('note'),
  // A byline with its opening word. For `byline`.
  // By Jane Doe     not: By Monday, the toll had risen.
  part('byline'),
  // A photo credit or caption. For `photo`, `signoff`; against `header`, `body`.
  // The bridge on Friday. (AP Photo/Jane Doe)     not: The bridge on Friday.
  part('photo'),
  // An end mark. For `end`; against `signoff`, `boilerplate`.
  // -30-     not: 30 people
  part('end'),
  // A sign that more follows. For `more`; against `end`, `signoff`.
  // (MORE)     not: More rain
  part('more'),
  // A note of the desk below the text. For `timestamp`, `note`; against `signoff`, `boilerplate`.
  // KUNA 171530 Oct 23     not: The end
  part('closing-note'),
  // A sign-off. For `signoff`; against `boilerplate`.
  // (Reporting by Jane Doe in Lima; editing by John Roe)     not: Reporting is hard.
  part('signoff'),
  // A line about rights or the source. For `boilerplate`, `body`; against `header`, `list`.
  // Copyright 2019 The Associated Press. All rights reserved.     not: Copyright law is old.
  part('rights'),
  // Wording of a web page's menu, other than dates, photo credits and rights. For `boilerplate`.
  // Comments     not: He commented
  [
    'furniture',
    ({ furniture }) =>
      furniture !== undefined && furniture !== 'meta' && furniture !== 'photo-credit' && furniture !== 'rights',
  ],
  // Wording of a web page's date line. For `timestamp`, `version`; against `header`.
  // Last updated: 4 p.m.     not: He posted it
  ['furniture meta', ({ furniture }) => furniture === 'meta'],
  // Wording of a web page's photo credit. For `photo`; against `restriction`, `rights`.
  // Photo: Jane Doe     not: The photo shows it
  ['furniture photo', ({ furniture }) => furniture === 'photo-credit'],
  // Wording of a web page's rights line. For `rights`; against `signoff`, `body`.
  // All rights reserved     not: Human rights
  ['furniture rights', ({ furniture }) => furniture === 'rights'],
  // The name of a section or genre. For `section`; against `site`, `headline`.
  // Politics     not: Politicians meet
  ['word section', ({ word }) => word === 'section'],
  // A word for urgency or version. For `version`; against `section`, `header`.
  // FLASH     not: Flash floods kill three
  ['word version', ({ word }) => word === 'version'],
  // Wording that more follows. For `more`; against `signoff`, `boilerplate`.
  // More to follow     not: More rain is to follow the storm
  ['word more', ({ word }) => word === 'more'],
  // The salutation of a mail. For `note`; against `headline`, `byline`.
  // Dear editors,     not: Editors met
  ['word greeting', ({ word }) => word === 'greeting'],
  // The closing phrase of a mail. For `contact`; against `note`, `boilerplate`.
  // Best regards,     not: He sent his regards to the crew
  ['word closing', ({ word }) => word === 'closing'],
  // The title of embedded media. For `embed`; against `list`, `subhead`.
  // Watch: the bridge opens     not: The watch was old
  ['word embed', ({ word }) => word === 'embed'],
  // A link or button of a web page. For `boilerplate`.
  // Skip to content     not: Crew to skip the port
  ['word skip', ({ word }) => word === 'skip'],
  // A heading over key points. For `subhead`; against `headline`, `body`.
  // Key points     not: The key was lost
  ['word gist', ({ word }) => word === 'gist'],
  // Has a word that names a header field. For `notice`, `boilerplate`.
  // Subject: the bridge     not: Bridge
  ['says field', ({ stems, weight }) => (stems & stemBits.field) !== 0 && weight <= 200],
  // Opens with a word that names a header field. For `header`; against `headline`.
  // Subject: the bridge     not: The bridge
  ['opens field', ({ firstStem }) => (firstStem & stemBits.field) !== 0],
  // Has a word about pictures. For `photo`; against `body`, `notice`.
  // Picture by Jane Doe     not: Bridge
  ['says photo', ({ stems, weight }) => (stems & stemBits.photo) !== 0 && weight <= 200],
  // Opens with a word about pictures. For `restriction`, `headline`, `byline`; against `body`, `boilerplate`.
  // Photo by Jane Doe     not: The bridge
  ['opens photo', ({ firstStem }) => (firstStem & stemBits.photo) !== 0],
  // Has a word about contacts. For `contact`; against `headline`.
  // Press office     not: Bridge
  ['says contact', ({ stems, weight }) => (stems & stemBits.contact) !== 0 && weight <= 200],
  // Opens with a word about contacts. For `contact`; against `boilerplate`.
  // Press office     not: The bridge
  ['opens contact', ({ firstStem }) => (firstStem & stemBits.contact) !== 0],
  // Has a word about rights. For `rights`, `restriction`; against `headline`, `body`.
  // All rights reserved     not: Bridge
  ['says rights', ({ stems, weight }) => (stems & stemBits.rights) !== 0 && weight <= 200],
  // Opens with a word about rights. For `rights`, `restriction`; against `body`, `note`.
  // Copyright Acme     not: The bridge
  ['opens rights', ({ firstStem }) => (firstStem & stemBits.rights) !== 0],
  // Has a word of legal notices. For `legal`; against `body`, `about`.
  // No offer of securities     not: Bridge
  ['says legal', ({ stems, weight }) => (stems & stemBits.legal) !== 0 && weight <= 200],
  // Opens with a word of legal notices. For `legal`, `signoff`, `section`; against `body`, `boilerplate`.
  // Disclaimer of warranties     not: The bridge
  ['opens legal', ({ firstStem }) => (firstStem & stemBits.legal) !== 0],
  // Has a word of corrections, kills and holds. For `notice`.
  // Please disregard     not: Bridge
  ['says notice', ({ stems, weight }) => (stems & stemBits.notice) !== 0 && weight <= 200],
  // Opens with a word of corrections, kills and holds. For `notice`, `subhead`; against `note`.
  // Corrected version     not: The bridge
  ['opens notice', ({ firstStem }) => (firstStem & stemBits.notice) !== 0],
  // Has a word of notes between desks. For `note`, `embargo`, `notice`.
  // Photos attached     not: Bridge
  ['says desk', ({ stems, weight }) => (stems & stemBits.desk) !== 0 && weight <= 200],
  // Opens with a word of notes between desks. For `note`, `embargo`; against `body`.
  // Editors and desks     not: The bridge
  ['opens desk', ({ firstStem }) => (firstStem & stemBits.desk) !== 0],
  // Has a word that web pages offer services with. For `boilerplate`.
  // Our newsletter     not: Bridge
  ['says page', ({ stems, weight }) => (stems & stemBits.page) !== 0 && weight <= 200],
  // Opens with a word that web pages offer services with. For `boilerplate`, `more`.
  // Subscribe now     not: The bridge
  ['opens page', ({ firstStem }) => (firstStem & stemBits.page) !== 0],
  // Has a word for an author's work. For `byline`, `signoff`.
  // Staff writer     not: Bridge
  ['says author', ({ stems, weight }) => (stems & stemBits.author) !== 0 && weight <= 200],
  // Opens with a word for an author's work. For `byline`, `signoff`.
  // Staff writer     not: The bridge
  ['opens author', ({ firstStem }) => (firstStem & stemBits.author) !== 0],
  // Has a word from the names of newspapers, offices and companies, and the case of a name. For `site`; against `headline`.
  // University of Lima     not: The university of the north votes to close
  ['house name', isHouse],
  // The name of a newspaper, office or company in at most five words, as the first or second line. For `site`.
  // Lima Gazette     not: The council of Lima votes to close the river for two years
  ['house at top', (line) => line.index < 2 && line.words <= 5 && isHouse(line)],
  // Opens with the words for a role in the story, as a sign-off does. For `signoff`; against `contact`, `body`.
  // Editing by John Roe     not: The edit was made
  ['role', ({ role }) => role !== undefined],
  // Heading of a company portrait with the portrait below. For `about`; against `boilerplate`, `subhead`.
  // About Acme Corp ¦ Acme makes pumps and valves for ships and ports all over the world.     not: About 40 people were hurt.
  ['foot about', ({ foot }) => foot === 'about'],
  // Heading of a legal notice. For `section`, `legal`; against `subhead`, `site`.
  // Forward-Looking Statements     not: Looking forward
  ['foot legal', ({ foot }) => foot === 'legal'],
  // Heading over contact details. For `subhead`, `contact`; against `boilerplate`, `note`.
  // Media Contact:     not: Media were there
  ['foot contact', ({ foot }) => foot === 'contact' || foot === 'reach'],
  // An agency's name alone. For `site`, `end`; against `section`, `boilerplate`.
  // Reuters     not: Reuters said so
  ['agency whole', ({ agency }) => agency === 1],
  // An agency's name opens a line of at most 60 letters. For `header`, `signoff`; against `slugline`, `section`.
  // AFP 0412 4     not: The AFP said
  ['agency first', ({ agency, weight }) => (agency & 2) !== 0 && weight <= 60],
  // An agency's name ends a line of at most 80 letters. For `photo`, `note`, `dateline`; against `boilerplate`, `notice`.
  // Jane Doe, Reuters     not: Reuters was there
  ['agency last', ({ agency, weight }) => (agency & 4) !== 0 && weight <= 80],
  // A month or weekday and a digit. For `timestamp`, `embargo`.
  // 24 April     not: The 24th of many
  ['date', ({ dated, digits, weight }) => dated > 0 && digits > 0 && weight <= 90],
  // A month or weekday without a digit, in at most three words. For `dateline`, `embargo`, `contact`; against `body`, `list`.
  // Monday     not: Money
  ['date words', ({ dated, digits, words }) => dated > 0 && digits === 0 && words <= 3],
  // A year in a line of at most 90 letters. For `timestamp`, `about`.
  // 24.04.2024     not: 24 crews
  ['year', ({ year, weight }) => year && weight <= 90],
  // A time of day in a line of at most 90 letters. For `timestamp`, `embed`, `embargo`.
  // at 10:15     not: at ten
  ['clock', ({ clock, weight }) => clock && weight <= 90],
  // A date or time in at most five words. For `timestamp`, `embed`, `dateline`.
  // 10:15     not: The train left at 10:15 from the old station in the harbour
  ['only time', ({ clock, year, dated, words }) => (clock || year || dated > 0) && words <= 5],
  // A mail address or telephone number. For `contact`, `timestamp`; against `list`, `body`.
  // jane@example.com     not: Jane
  ['contact', ({ contact }) => contact],
  // A job title among the first twelve words. For `byline`, `signoff`, `note`; against `body`, `headline`.
  // Jane Doe, correspondent     not: Jane Doe
  ['job', ({ jobs }) => jobs],
  // Has a number, and a word of a newspaper's number and price. For `header`, `site`.
  // Vol. XII, No. 8, Price 2 cents     not: Seed 8 wins
  ['says issue', ({ stems, digits, weight }) => (stems & stemBits.issue) !== 0 && digits > 0 && weight <= 120],
  // Has a word that addresses the reader. For `boilerplate`, `contact`; against `body`.
  // Tell us what you think.     not: Voters think so.
  ['says reader', ({ stems, weight }) => (stems & stemBits.reader) !== 0 && weight <= 200],
]
