import { openingOf } from '../phrases'
import type { Reader } from '../reader'
import { isContactLine, readContact } from './contact'
import { addContributors } from './contributors'

const LONGEST = 200
const BULLET = /^[-*•]\s+/

/**
 * Reads a line of an agency’s notebook that names a role, a person and an address, as a contact and a contributor.
 * `- Autorin: Ana Roe, +49 30 5550100, <roe.ana@example.com>`. Returns false for any other line.
 */
export function readNotebookLine(reader: Reader, index: number): boolean {
  const { tables } = reader.source
  const line = reader.length(index) <= LONGEST ? reader.line(index) : ''
  const from = BULLET.exec(line)?.[0].length
  if (from === undefined || !isContactLine(line)) return false
  const role = tables.roles.opening(openingOf(line.slice(from)))
  if (!role) return false
  readContact(reader, index, index + 1)
  const name = reader.builder.article.contacts?.at(-1)?.name
  const start = name === undefined ? -1 : line.indexOf(name, from + role.length)
  if (name !== undefined && start >= 0)
    addContributors(reader, reader.joined(index), { role: role.value, from: start, to: line.length })
  return true
}
