import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `envelope/…`. */
export const envelopeDocumentation: GroupDocumentation<'envelope'> = {
  'envelope/word-count': {
    summary: 'The word count of the body matches the header or the slugline.',
    why: 'A difference means that words were lost or added. Counts are often made before the last edit, so the rule is off by default.',
    source:
      'IPTC 7901, 5.1.7 Word count; the slug lines of American agencies. The number in an ANPA header is not a word count.',
  },
  'envelope/header': {
    summary: 'The header of a message is valid.',
    why: 'The control characters of a header are present, but the text between them is not a known header.',
    source: 'IPTC 7901; ANPA 1312.',
  },
  'envelope/no-header': {
    summary: 'A message with an end has a header.',
    why: 'Without the header, priority, service and time are lost.',
    source: 'IPTC 7901; ANPA 1312.',
  },
  'envelope/no-text': {
    summary: 'A message has text after its header.',
    why: 'A message without text was cut, or is a line test.',
    source: 'IPTC 7901; ANPA 1312.',
  },
  'envelope/stray-etx': {
    summary: 'The end-of-text character (ETX) is only at the end.',
    why: 'Receivers stop at the first one and lose the rest.',
    source: 'IPTC 7901; ANPA 1312, ETX.',
  },
  'envelope/date': {
    summary: 'The date in a header or trailer exists.',
    why: 'A message with an invalid date may be damaged elsewhere.',
    source: 'IPTC 7901; ANPA 1312.',
  },
  'envelope/cut': {
    summary: 'The message has an end.',
    why: 'A message without end characters was cut off in transmission.',
    source: 'IPTC 7901, 6 Post-text; ANPA 1312.',
  },
  'envelope/several-messages': {
    summary: 'The copy contains one message.',
    why: '`parse` reads only the first message.',
    source: 'IPTC 7901; ANPA 1312; `parseAll` reads them all.',
  },
}
