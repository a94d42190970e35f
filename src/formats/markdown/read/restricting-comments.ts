import type { Nodes } from 'mdast'
import { findRestriction } from '../../../restrictions/find-restriction'
import { toText as asText } from '../../parse-values'

/** Returns the texts of the HTML comments in a document that restrict its story: `<!-- EMBARGOED UNTIL FRIDAY -->`. */
export const restrictingComments = (root: Nodes): string[] =>
  commentsIn(root).filter((text) => findRestriction(text, 'note'))

/** Returns the texts of the comments in a node. The depth of the tree must have been checked. */
function commentsIn(node: Nodes): string[] {
  if (node.type === 'html')
    return node.value
      .split('<!--')
      .slice(1)
      .flatMap((part) => asText(part.split('-->')[0]) ?? [])
  return 'children' in node ? node.children.flatMap(commentsIn) : []
}
