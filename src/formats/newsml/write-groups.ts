import type { Article, Association } from '../../article'
import { type Attributes, element, group, textElement } from '../xml/element'
import { isNewsItem } from './item-class'
import { roleUri } from './role'

/** Whether an associated item can be written as a reference: it has an address or a guid. */
export const isReferable = ({ href, guid }: Association): boolean => (href ?? guid) !== undefined

/** Whether an article is written as a package: of class `composite`, without a body, with an item in a group. */
export const isPackage = ({ item, body, associations = [] }: Article): boolean =>
  item?.class === 'composite' &&
  body.length === 0 &&
  associations.some((one) => one.group !== undefined && isReferable(one))

/** Returns the groups of a package with their items, in the order of their first items. */
export function groupAssociations(associations: readonly Association[] = []): Map<string, Association[]> {
  const groups = new Map<string, Association[]>()
  for (const one of associations) {
    if (one.group === undefined || !isReferable(one)) continue
    const members = groups.get(one.group)
    if (members) members.push(one)
    else groups.set(one.group, [one])
  }
  return groups
}

/** The order of the groups and their items, in the IPTC scheme of package modes. */
const IN_ORDER = 'http://cv.iptc.org/newscodes/pgrmod/seq'

/** Writes the groups of a package, in order, below a root that refers to them. */
export function writeGroupSet({ associations }: Article): string {
  const groups = [...groupAssociations(associations)]
  const id = (i: number): string => `group${i + 1}`
  const root = group(
    'group',
    { id: 'root', modeuri: IN_ORDER },
    groups.map((_, i) => element('groupRef', { idref: id(i) })),
    '    ',
  )
  const members = groups.map(([name, items], i) =>
    group('group', { id: id(i), roleuri: roleUri(name), modeuri: IN_ORDER }, items.map(writeItemReference), '    '),
  )
  return group('groupSet', { root: 'root' }, [root, ...members], '  ')
}

function writeItemReference({ rel, href, guid, title, class: kind, mimeType, size }: Association): string {
  const attributes: Attributes = {
    reluri: rel === undefined ? undefined : roleUri(rel),
    href,
    residref: guid,
    contenttype: mimeType,
    size,
  }
  const nature = kind && isNewsItem(kind) ? element('itemClass', { qcode: `ninat:${kind}` }) : ''
  return element('itemRef', attributes, nature + (title === undefined ? '' : textElement('title', title)))
}
