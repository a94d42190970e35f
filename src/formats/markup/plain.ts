import type { Block } from '../../article'
import { text as asText } from '../accept'

/** Plain text as paragraphs: by its blank lines, or by its lines where there is no blank one. */
export function plainBlocks(value: string | undefined): Block[] {
  const text = asText(value)
  if (text === undefined) return []
  const pieces = /\n[ \t]*\n/.test(text) ? text.split(/\n[ \t]*\n/) : text.split('\n')
  return pieces.flatMap((piece): Block[] => {
    const said = asText(piece.replace(/[ \t]*\n[ \t]*/g, ' '))
    return said === undefined ? [] : [{ kind: 'paragraph', text: said }]
  })
}
