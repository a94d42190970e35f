import type { ContributorRole } from '../article'

/** What somebody did, by the IPTC scheme of parties in content production (`cpprole`), where it has a code that says it. */
const CODES: ReadonlyMap<ContributorRole, string> = /* @__PURE__ */ new Map([
  ['writing', 'author'],
  ['editing', 'contentEditor'],
])

/** The code of a role as a QCode, where there is one. */
export function contributorCode(role: ContributorRole): string | undefined {
  const code = CODES.get(role)
  return code && `cpprole:${code}`
}

/** Names that documents give them beside their own. */
const ROLES: ReadonlyMap<string, ContributorRole> = /* @__PURE__ */ new Map<string, ContributorRole>([
  ...(
    [
      'reporting',
      'additional reporting',
      'writing',
      'editing',
      'compiling',
      'translation',
      'graphics',
      'photography',
      'video',
      'contributor',
    ] as const
  ).map((role) => [role, role] as const),
  ['reporter', 'reporting'],
  ['editor', 'editing'],
  ['translator', 'translation'],
  ['photographer', 'photography'],
])

/** What somebody did, by the name that a document gives it: `editing`, `Editor`. */
export const roleNamed = (name: string | undefined): ContributorRole | undefined => ROLES.get(name?.toLowerCase() ?? '')

const READ: ReadonlyMap<string, ContributorRole> = /* @__PURE__ */ new Map([
  ['cpprole:author', 'writing'],
  ['cpprole:contentEditor', 'editing'],
  ['cpprole:editor', 'editing'],
  ['cpprole:correspondent', 'reporting'],
  ['cpprole:cameraOperator', 'video'],
])

/** The role that a contributor’s definition names, or its QCodes; `contributor` when neither tells. */
export function contributorRole(definition: string | undefined, qcodes = ''): ContributorRole {
  return (
    roleNamed(definition) ??
    qcodes
      .split(/\s+/)
      .map((qcode) => READ.get(qcode))
      .find(Boolean) ??
    'contributor'
  )
}
