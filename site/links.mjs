// Rewrites the links of a page of the repository for the site.
import { posix } from 'node:path'

/** A code span, or a link with its text and target. */
const CODE_OR_LINK =
  /(?<code>(?<ticks>`+)(?!`)[\s\S]*?[^`]\k<ticks>(?!`))|\[(?<text>(?:[^[\]]|\\.)*)\]\((?<target>[^)\s]+)\)/g

/** Returns the lines of a text in blocks: prose and fenced code in turn. */
function splitAtFences(text) {
  const blocks = [{ isCode: false, lines: [] }]
  let fence = ''
  for (const line of text.split('\n')) {
    const [, marks = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? []
    const isOpening = fence === '' && marks !== ''
    if (isOpening) {
      fence = marks
      blocks.push({ isCode: true, lines: [] })
    }
    blocks.at(-1).lines.push(line)
    if (!isOpening && fence !== '' && line.trim() === fence) {
      fence = ''
      blocks.push({ isCode: false, lines: [] })
    }
  }
  return blocks
}

/**
 * Returns a page with its links pointing to pages of the site.
 * A link to a file that is no page, such as a test, keeps its text only. `pages` maps paths of the repository to paths of pages.
 */
export function rewriteLinks(text, path, pages) {
  const from = posix.dirname(pages.get(path))
  const newLink = (text, target) => {
    if (/^(?:[a-z]+:|#|\/)/i.test(target)) return undefined
    const [file, anchor] = target.split('#')
    const page = pages.get(posix.normalize(posix.join(posix.dirname(path), file)))
    if (page === undefined) return text
    return `[${text}](${posix.relative(from, page)}${anchor === undefined ? '' : `#${anchor}`})`
  }
  return splitAtFences(text)
    .filter(({ lines }) => lines.length > 0)
    .map(({ isCode, lines }) => {
      const block = lines.join('\n')
      if (isCode) return block
      return block.replace(CODE_OR_LINK, (whole, ...rest) => {
        const { code, text, target } = rest.at(-1)
        return code === undefined ? (newLink(text, target) ?? whole) : whole
      })
    })
    .join('\n')
}
