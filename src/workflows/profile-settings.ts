import { unknownName } from '../diagnostics/error'
import type { Profile } from '../rules/engine/profile'
import type { RuleSettings } from '../rules/engine/rule'
import { profiles } from '../rules/profiles'

/** Returns all settings of a profile, inherited ones included. Throws `invalid-argument` for an unknown profile name. */
export function profileSettings(profile: string | Profile<string>, where = ''): RuleSettings<string> {
  const found = typeof profile === 'string' ? profiles.find(({ name }) => name === profile) : profile
  if (!found)
    throw unknownName(
      `${where}Unknown profile`,
      String(profile),
      profiles.map(({ name }) => name),
    )
  const bases = (found.extends ?? []).map((name) => profileSettings(name, where))
  return Object.assign({}, ...bases, found.rules)
}
