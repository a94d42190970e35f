import { once } from '../../words'
import { germanNames } from './de'
import { spanishNames } from './es'
import { frenchNames } from './fr'
import type { NameRows } from './names'
import { dutchNames } from './nl'

/** How languages tell names; English, whose words all share, has its own lists beside this folder. */
export const nameRows = once((): readonly NameRows[] => [dutchNames, frenchNames, germanNames, spanishNames])
