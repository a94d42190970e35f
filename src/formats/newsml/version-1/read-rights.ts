import { elements, type XmlElement } from '../../xml/tree'
import { lineOf } from '../read-party'
import { componentsAt } from './components'

/** Returns the restrictions of a story: its rights lines and its usage rights. */
export const rightsOf = (components: readonly XmlElement[]): string[] => [
  ...componentsAt(components, ['NewsLines', 'RightsLine'], lineOf),
  ...componentsAt(components, ['RightsMetadata', 'UsageRights', 'Limitations'], lineOf),
  ...componentsAt(components, ['RightsMetadata', 'UsageRights'], limitsOf),
]

/** The parts of usage rights that limit the use, besides `Limitations`. */
const LIMITS = ['UsageType', 'Geography', 'StartDate', 'EndDate'] as const

/** Returns the limits of a right by kind, area and time as one line: `Geography: UK; EndDate: 20240601`. Undefined without limits. */
function limitsOf(rights: XmlElement): string | undefined {
  const limits = elements(rights, ...LIMITS).flatMap((one) => {
    const text = lineOf(one)
    return text === undefined ? [] : [`${one.local}: ${text}`]
  })
  return limits.length ? limits.join('; ') : undefined
}
