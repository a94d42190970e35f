import type { TokenPage } from '../../page'

const SHORTEST_ROLE = 7 // letters of a compound

/** Whether a word is a compound that ends with a role: `Bahnchef`. */
export function endsWithRole({ tokens, text, words }: TokenPage, token: number): boolean {
  const end = tokens.end(token)
  if (end - tokens.start(token) < SHORTEST_ROLE) return false
  return words.names.roleEndings.some(
    (role) => end - tokens.start(token) > role.length + 1 && text.startsWith(role, end - role.length),
  )
}
