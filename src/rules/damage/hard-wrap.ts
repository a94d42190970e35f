import { repairRule } from '../repair-rule'

/** Reports line breaks inside paragraphs. */
export const hardWrap = /* @__PURE__ */ repairRule({
  id: 'damage/hard-wrap',
  severity: 'info',
  summary: 'No line is broken inside a paragraph.',
  why: 'Lines cut at 60 or 70 characters were made for printers of another age; on a narrow screen they break twice.',
  source: 'RFC 3676; the line lengths of Reuters, AP, dpa and Kyodo copy.',
  silent: 'It had better be off for copy from the wire, which is set so by custom.',
  kind: 'hard-wrap',
  one: 'A paragraph is broken into lines here.',
  many: (count) => `Paragraphs are broken into lines, in ${count} places.`,
})
