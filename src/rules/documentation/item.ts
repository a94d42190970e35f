import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `item/…`. */
export const itemDocumentation: GroupDocumentation<'item'> = {
  'item/embargo-clear': {
    summary: 'The story has no embargo, or its embargo is over.',
    why: 'Breaking an embargo harms the source and may end the service. Its end must be known, with a time zone, to keep it.',
    source:
      'Reuters Handbook of Journalism, Corrections, Refiles, Kills, Repeats and Embargoes; IPTC NewsML-G2, `embargoed`.',
    silent:
      'If `now` is passed and the embargo is over; without a zone, when it is over everywhere. Without `now`, an embargo is reported as info.',
  },
  'item/embargo-zone': {
    summary: 'An embargo with a time of day has a time zone.',
    why: '10 a.m. is a different moment for each desk around the world.',
    source:
      'Reuters Handbook of Journalism, Embargoes; IPTC NewsML-G2, `embargoed`, which takes no time without its offset.',
    silent: 'For an embargo until a day or a publishing cycle, which follows local time.',
  },
  'item/free-use': {
    summary: 'The story has no usage restrictions.',
    why: 'Desks are liable for uses that a restriction forbids, so they need to see it.',
    source: 'Agencies’ picture and text services: `EDITORIAL USE ONLY`, `NO ARCHIVING`; IPTC NewsML-G2, `usageTerms`.',
  },
  'item/no-private-note': {
    summary: 'The text contains no private notes for desks.',
    why: 'Private notes contain telephone numbers, names of sources and doubts, and cannot be withdrawn once printed.',
    source: 'dpa stylebook, notes to editors; IPTC 7901; `service messages` of agencies.',
    silent: 'For notes in `editorsNotes`; those that ask not to be published are reported as info.',
  },
  'item/not-expired': {
    summary: 'The story has not expired.',
    why: 'The right to use a story ends when it expires.',
    source: 'IPTC NewsML-G2, `expires`; NITF, `date.expire`.',
    silent: 'If `now` is not passed.',
  },
  'item/possible-restriction': {
    summary: 'No line of the story may be an embargo, a kill or a hold.',
    why: 'Desks word restrictions in many ways. A line that looks like one must be read by a person before the story is published.',
    source: 'Reuters Handbook of Journalism, Corrections, Refiles, Kills, Repeats and Embargoes.',
    silent: 'If the story is surely killed, withheld or under embargo: other rules report that.',
  },
  'item/usable': {
    summary: 'The story is not killed or withheld.',
    why: 'An agency kills a story that is wrong or harmful, and withholds one that must wait. Publishers are liable for either.',
    source:
      'Reuters Handbook of Journalism, Corrections, Refiles, Kills, Repeats and Embargoes; dpa stylebook; IPTC scheme `stat`.',
  },
}
