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

const ROLES: ReadonlySet<string> = /* @__PURE__ */ new Set<ContributorRole>([
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
])

const isRole = (value: string): value is ContributorRole => ROLES.has(value)

const READ: ReadonlyMap<string, ContributorRole> = /* @__PURE__ */ new Map([
  ['cpprole:author', 'writing'],
  ['cpprole:contentEditor', 'editing'],
  ['cpprole:editor', 'editing'],
  ['cpprole:correspondent', 'reporting'],
  ['cpprole:cameraOperator', 'video'],
])

/** The role that a contributor’s definition names, or its QCodes; `contributor` when neither tells. */
export function contributorRole(definition: string | undefined, qcodes = ''): ContributorRole {
  const named = definition?.toLowerCase() ?? ''
  if (isRole(named)) return named
  return (
    qcodes
      .split(/\s+/)
      .map((qcode) => READ.get(qcode))
      .find(Boolean) ?? 'contributor'
  )
}
