import type { KnownPart } from '../known-line'
import type { FeatureRow } from './feature'

const part = (name: KnownPart): FeatureRow => [`part ${name}`, (line) => line.part === name]

/** What the parts of the grammar and the tables know of a line. */
export const knownFeatures: readonly FeatureRow[] = [
  // LIMA, April 24 (Reuters) - The bridge is open.     not: The bridge is open.
  part('dateline'),
  // LIMA, April 24 (Reuters) -     not: LIMA, April 24 (Reuters) - The bridge is open.
  part('place-line'),
  // BC-Bridge Vote, 1st Ld-Writethru     not: Bridge vote
  part('slugline'),
  // 2ND LEAD     not: 2nd leading bank
  part('version'),
  // EMBARGOED UNTIL 0001 GMT, April 24     not: Embargo on oil lifted
  part('embargo'),
  // KILL KILL KILL     not: Kills rise
  part('notice'),
  // EDITORIAL USE ONLY     not: Editors use it
  part('restriction'),
  // Published: April 24, 2024 10:15     not: April is here
  part('stamp'),
  // Eds: Minor edits.     not: Editors met
  part('note'),
  // By Jane Doe     not: By Monday, the toll had risen.
  part('byline'),
  // The bridge on Friday. (AP Photo/Jane Doe)     not: The bridge on Friday.
  part('photo'),
  // -30-     not: 30 people
  part('end'),
  // (MORE)     not: More rain
  part('more'),
  // KUNA 171530 Oct 23     not: The end
  part('closing-note'),
  // (Reporting by Jane Doe in Lima; editing by John Roe)     not: Reporting is hard.
  part('signoff'),
  // Copyright 2019 The Associated Press. All rights reserved.     not: Copyright law is old.
  part('rights'),
  // Comments     not: He commented
  [
    'furniture',
    ({ furniture }) =>
      furniture !== undefined && furniture !== 'meta' && furniture !== 'photo-credit' && furniture !== 'rights',
  ],
  // Last updated: 4 p.m.     not: He posted it
  ['furniture meta', ({ furniture }) => furniture === 'meta'],
  // Photo: Jane Doe     not: The photo shows it
  ['furniture photo', ({ furniture }) => furniture === 'photo-credit'],
  // All rights reserved     not: Human rights
  ['furniture rights', ({ furniture }) => furniture === 'rights'],
  // Politics     not: Politicians meet
  ['word section', ({ word }) => word === 'section'],
  // FLASH     not: Flash floods kill three
  ['word version', ({ word }) => word === 'version'],
  // More to follow     not: More rain is to follow the storm
  ['word more', ({ word }) => word === 'more'],
  // Dear editors,     not: Editors met
  ['word greeting', ({ word }) => word === 'greeting'],
  // Best regards,     not: He sent his regards to the crew
  ['word closing', ({ word }) => word === 'closing'],
  // Watch: the bridge opens     not: The watch was old
  ['word embed', ({ word }) => word === 'embed'],
  // Skip to content     not: Crew to skip the port
  ['word skip', ({ word }) => word === 'skip'],
  // Key points     not: The key was lost
  ['word gist', ({ word }) => word === 'gist'],
  // Subject: the bridge     not: Bridge
  ['says field', ({ stems, weight }) => (stems & 1) !== 0 && weight <= 200],
  // Subject: the bridge     not: The bridge
  ['opens field', ({ firstStem }) => (firstStem & 1) !== 0],
  // Picture by Jane Doe     not: Bridge
  ['says photo', ({ stems, weight }) => (stems & 2) !== 0 && weight <= 200],
  // Photo by Jane Doe     not: The bridge
  ['opens photo', ({ firstStem }) => (firstStem & 2) !== 0],
  // Press office     not: Bridge
  ['says contact', ({ stems, weight }) => (stems & 4) !== 0 && weight <= 200],
  // Press office     not: The bridge
  ['opens contact', ({ firstStem }) => (firstStem & 4) !== 0],
  // All rights reserved     not: Bridge
  ['says rights', ({ stems, weight }) => (stems & 8) !== 0 && weight <= 200],
  // Copyright Acme     not: The bridge
  ['opens rights', ({ firstStem }) => (firstStem & 8) !== 0],
  // No offer of securities     not: Bridge
  ['says legal', ({ stems, weight }) => (stems & 16) !== 0 && weight <= 200],
  // Disclaimer of warranties     not: The bridge
  ['opens legal', ({ firstStem }) => (firstStem & 16) !== 0],
  // Please disregard     not: Bridge
  ['says notice', ({ stems, weight }) => (stems & 32) !== 0 && weight <= 200],
  // Corrected version     not: The bridge
  ['opens notice', ({ firstStem }) => (firstStem & 32) !== 0],
  // Photos attached     not: Bridge
  ['says desk', ({ stems, weight }) => (stems & 64) !== 0 && weight <= 200],
  // Editors and desks     not: The bridge
  ['opens desk', ({ firstStem }) => (firstStem & 64) !== 0],
  // Our newsletter     not: Bridge
  ['says page', ({ stems, weight }) => (stems & 128) !== 0 && weight <= 200],
  // Subscribe now     not: The bridge
  ['opens page', ({ firstStem }) => (firstStem & 128) !== 0],
  // Staff writer     not: Bridge
  ['says author', ({ stems, weight }) => (stems & 256) !== 0 && weight <= 200],
  // Staff writer     not: The bridge
  ['opens author', ({ firstStem }) => (firstStem & 256) !== 0],
  // Editing by John Roe     not: The edit was made
  ['role', ({ role }) => role !== undefined],
  // About Acme Corp ¦ Acme makes pumps and valves for ships and ports all over the world.     not: About 40 people were hurt.
  ['foot about', ({ foot }) => foot === 'about'],
  // Forward-Looking Statements     not: Looking forward
  ['foot legal', ({ foot }) => foot === 'legal'],
  // Media Contact:     not: Media were there
  ['foot contact', ({ foot }) => foot === 'contact' || foot === 'reach'],
  // Reuters     not: Reuters said so
  ['agency whole', ({ agency }) => agency === 1],
  // AFP 0412 4     not: The AFP said
  ['agency first', ({ agency, weight }) => (agency & 2) !== 0 && weight <= 60],
  // Jane Doe, Reuters     not: Reuters was there
  ['agency last', ({ agency, weight }) => (agency & 4) !== 0 && weight <= 80],
  // 24 April     not: The 24th of many
  ['date', ({ dated, digits, weight }) => dated > 0 && digits > 0 && weight <= 90],
  // Monday     not: Money
  ['date words', ({ dated, digits, words }) => dated > 0 && digits === 0 && words <= 3],
  // 24.04.2024     not: 24 crews
  ['year', ({ year, weight }) => year && weight <= 90],
  // at 10:15     not: at ten
  ['clock', ({ clock, weight }) => clock && weight <= 90],
  // 10:15     not: The train left at 10:15 from the old station in the harbour
  ['only time', ({ clock, year, dated, words }) => (clock || year || dated > 0) && words <= 5],
  // jane@example.com     not: Jane
  ['contact', ({ contact }) => contact],
  // Jane Doe, correspondent     not: Jane Doe
  ['job', ({ jobs }) => jobs],
]
