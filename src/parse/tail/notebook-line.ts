import { openingOf } from '../phrases'
import type { Reader } from '../reader'
import { isContactLine, readContact } from './contact'

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
  const { builder } = reader
  const name = builder.article.contacts?.at(-1)?.name
  const start = name === undefined ? -1 : line.indexOf(name, from + role.length)
  if (name === undefined || start < 0) return true
  const contributors = (builder.article.contributors ??= [])
  const path = `contributors.${contributors.length}.name`
  contributors.push({
    role: role.value,
    name: builder.addField(path, reader.joined(index), start, start + name.length),
  })
  return true
}
