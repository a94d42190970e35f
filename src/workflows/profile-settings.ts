import { unknownName } from '../diagnostics/error'
import type { Profile } from '../rules/engine/profile'
import type { RuleSettings } from '../rules/engine/rule'
import { profiles } from '../rules/profiles'

/** All that a profile sets, with what it extends. Throws `invalid-argument` for a name that no profile has. */
export function profileSettings(profile: string | Profile, where = ''): RuleSettings {
  const found = typeof profile === 'string' ? profiles.find(({ name }) => name === profile) : profile
  if (!found)
    throw unknownName(
      `${where}No profile is named`,
      String(profile),
      profiles.map(({ name }) => name),
    )
  const bases = (found.extends ?? []).map((name) => profileSettings(name, where))
  return Object.assign({}, ...bases, found.rules)
}
