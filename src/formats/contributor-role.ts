import type { ContributorRole } from '../article'

/** How documents say what somebody did beside the name of the role itself. */
interface RoleRow {
  /** Other names that documents give it. */
  readonly names?: readonly string[]
  /** Its codes in the IPTC scheme of parties in content production (`cpprole`). */
  readonly codes?: readonly string[]
  /** Whether the first of the codes says the role and no more, so that it is written for it. */
  readonly exact?: boolean
}

/** Every role of the article’s own list. */
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

const rows = /* @__PURE__ */ Object.entries(ROLES) as readonly (readonly [ContributorRole, RoleRow])[] // the keys of a closed table

const NAMES: ReadonlyMap<string, ContributorRole> = /* @__PURE__ */ new Map(
  rows.flatMap(([role, { names = [] }]) => [role, ...names].map((name) => [name, role] as const)),
)

const CODES: ReadonlyMap<string, ContributorRole> = /* @__PURE__ */ new Map(
  rows.flatMap(([role, { codes = [] }]) => codes.map((code) => [`cpprole:${code}`, role] as const)),
)

/** The code of a role as a QCode, where there is one that says it. */
export function contributorCode(role: ContributorRole): string | undefined {
  const { codes = [], exact } = ROLES[role]
  return exact ? `cpprole:${codes[0]}` : undefined
}

/** What somebody did, by the name that a document gives it: `editing`, `Editor`. */
export const roleNamed = (name: string | undefined): ContributorRole | undefined => NAMES.get(name?.toLowerCase() ?? '')

/** The role that a contributor’s definition names, or its QCodes, of whatever scheme: `dpacrole:editor`; `contributor` when neither tells. */
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
