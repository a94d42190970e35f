import type { IndexedRule } from './engine/indexed-rule'

/**
 * The rules that the readers of document formats report while reading.
 * These are the readers of NewsML, NITF, ninjs, JSON-LD, JSON, Markdown, HTML and feeds.
 */
export const documentRules: readonly IndexedRule[] = [
  { id: 'document/missing-catalog', severity: 'warning' },
  { id: 'document/undeclared-alias', severity: 'warning' },
  { id: 'document/missing-zone', severity: 'warning' },
  { id: 'document/empty-content', severity: 'info' },
  { id: 'document/left-out', severity: 'info' },
  { id: 'document/not-text', severity: 'warning' },
  { id: 'document/other-content', severity: 'info' },
  { id: 'document/content-unread', severity: 'info' },
  { id: 'document/text-elsewhere', severity: 'info' },
  { id: 'document/link-dropped', severity: 'info' },
  { id: 'document/picture-dropped', severity: 'info' },
  { id: 'document/picture-in-text', severity: 'info' },
  { id: 'document/markup-dropped', severity: 'info' },
]
