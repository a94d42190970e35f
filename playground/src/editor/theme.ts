import { EditorView } from '@codemirror/view'

/** Style of a mark: a tinted background with a line below, in the colours of style.css. */
const tinted = (name: string, line = 'solid'): Record<string, string> => ({
  backgroundColor: `var(--${name}-tint)`,
  boxShadow: line === 'solid' ? `inset 0 -2px var(--${name}-line)` : 'none',
  borderRadius: '2px',
})

/** Styles of the editor. It stands in a shadow root, whose style sheets the policy of the page allows. */
export const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--paper)' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '-3px' },
  '.cm-scroller': { overflow: 'auto', fontFamily: 'var(--serif)', fontSize: '1rem', lineHeight: '1.65' },
  '.cm-content': { padding: '1rem', caretColor: 'var(--text)' },
  '.cm-specialChar': { color: 'var(--error)' },
  '.m-headline': { ...tinted('headline'), fontWeight: '700' },
  '.m-heading': tinted('heading'),
  '.m-slugline': tinted('slugline'),
  '.m-byline': tinted('byline'),
  '.m-dateline': tinted('dateline'),
  '.m-stamp': tinted('time'),
  '.m-note': tinted('note'),
  '.m-restriction': { ...tinted('restriction'), fontWeight: '700' },
  '.m-signoff': tinted('byline'),
  '.m-metadata, .m-envelope': { ...tinted('metadata'), color: 'var(--quiet)' },
  '.m-boilerplate': { color: 'var(--quiet)', textDecoration: 'line-through' },
  '.m-unread': { outline: '1px dashed var(--quiet)', color: 'var(--quiet)' },
  '.m-repair': { boxShadow: 'inset 3px 0 var(--repair-line)', backgroundColor: 'var(--repair-tint)' },
  '.m-person': tinted('person'),
  '.m-organisation': tinted('organisation'),
  '.m-place': tinted('place'),
  '.m-time': tinted('time'),
  '.m-statement': { textDecoration: 'underline dotted var(--statement-line) 2px', textUnderlineOffset: '4px' },
  '.m-cue': { fontStyle: 'italic', color: 'var(--statement-line)' },
  '.m-doubt': { outline: '2px dotted var(--warning)', outlineOffset: '1px' },
  '.m-error': { textDecoration: 'underline wavy var(--error)', textUnderlineOffset: '3px' },
  '.m-warning': { textDecoration: 'underline wavy var(--warning)', textUnderlineOffset: '3px' },
  '.m-info': { textDecoration: 'underline wavy var(--info)', textUnderlineOffset: '3px' },
  '.m-lit': { backgroundColor: 'var(--lit)', color: 'var(--lit-text)' },
})
