import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `structure/…`. */
export const structureDocumentation: GroupDocumentation<'structure'> = {
  'structure/end-mark-last': {
    summary: 'The end mark is at the end of the story.',
    why: 'Text after an end mark is another story, page text, or a part in the wrong order.',
    source: 'Agency end marks: `-30-`, `###`, `ENDS`, `NNNN` (IPTC 7901, 6 Post-text).',
  },
  'structure/one-story': {
    summary: 'The text contains one story: only a roundup has a second dateline.',
    why: 'A second dateline means that two stories were joined and the second has lost its headline.',
    source: 'AP Stylebook, datelines: one to a story, but in roundups, where each part opens with its own.',
    silent:
      'In a roundup, where the story has no dateline of its own or several paragraphs start with one. Without a headline above it, a second dateline is reported as info: digests of two items have one.',
  },
}
