import type { ContributorRole } from '../article'

/** The names and codes for one contributor role in documents. */
interface RoleRow {
  /** Other names of the role. */
  readonly names?: readonly string[]
  /** Codes of the IPTC scheme for parties in content production (`cpprole`). */
  readonly codes?: readonly string[]
  /** Whether the first code means exactly the role. If not, the code is read but not written. */
  readonly exact?: boolean
}

/** Names and codes for each role of an article. */
const ROLES: Readonly<Record<ContributorRole, RoleRow>> = {
  reporting: { names: ['reporter'], codes: ['correspondent'] },
  'additional reporting': {},
  writing: { codes: ['author'], exact: true },
  editing: { names: ['editor'], codes: ['contentEditor', 'editor'], exact: true },
  compiling: {},
  translation: { names: ['translator'] },
  graphics: {},
  photography: { names: ['photographer'] },
  video: { codes: ['cameraOperator'] },
  contributor: {},
}

const rows = /* @__PURE__ */ Object.entries(ROLES) as readonly (readonly [ContributorRole, RoleRow])[] // the one cast: the keys of a closed table

const NAMES: ReadonlyMap<string, ContributorRole> = /* @__PURE__ */ new Map(
  rows.flatMap(([role, { names = [] }]) => [role, ...names].map((name) => [name, role] as const)),
)

const CODES: ReadonlyMap<string, ContributorRole> = /* @__PURE__ */ new Map(
  rows.flatMap(([role, { codes = [] }]) => codes.map((code) => [`cpprole:${code}`, role] as const)),
)

/** Returns the IPTC code of a role as a QCode, `cpprole:contentEditor`; undefined if no code is exact. */
export function contributorCode(role: ContributorRole): string | undefined {
  const { codes = [], exact } = ROLES[role]
  return exact ? `cpprole:${codes[0]}` : undefined
}

/** Returns the role with a name in a document: `editing`, `Editor`. Undefined for an unknown name. */
export const roleNamed = (name: string | undefined): ContributorRole | undefined => NAMES.get(name?.toLowerCase() ?? '')

/**
 * Returns the role of a contributor by its definition, or by its QCodes in any scheme: `dpacrole:editor`.
 * `contributor` if neither is known.
 */
export function contributorRole(definition: string | undefined, qcodes = ''): ContributorRole {
  return (
    roleNamed(definition) ??
    qcodes
      .split(/\s+/)
      .map((qcode) => CODES.get(qcode) ?? roleNamed(qcode.slice(qcode.indexOf(':') + 1)))
      .find(Boolean) ??
    'contributor'
  )
}
