import type { BuiltInProfile } from '../engine/profile'
import { afp } from './afp'
import { ap } from './ap'
import { dpa } from './dpa'
import { house } from './house'
import { pressRelease } from './press-release'
import { recommended } from './recommended'
import { reuters } from './reuters'
import { web } from './web'
import { xinhua } from './xinhua'

/** The built-in profiles; the first, `recommended`, is the default. */
export const profiles: readonly BuiltInProfile[] = [
  recommended,
  house,
  ap,
  reuters,
  afp,
  xinhua,
  dpa,
  pressRelease,
  web,
]
