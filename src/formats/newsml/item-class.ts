import type { ItemClass } from '../../article'

/** The classes of the IPTC scheme `ninat`. */
const NATURES = [
  'text',
  'picture',
  'graphic',
  'animated',
  'video',
  'audio',
  'data',
  'composite',
] as const satisfies ItemClass[]

/** Whether items of a class are news items. */
export const isNewsItem = (kind: ItemClass): boolean => NATURES.some((one) => one === kind)

/** What items are that are no news items, by their elements. */
const OTHERS: ReadonlyMap<string, ItemClass> = /* @__PURE__ */ new Map([
  ['packageItem', 'composite'],
  ['conceptItem', 'concept'],
  ['knowledgeItem', 'concept'],
  ['planningItem', 'planning'],
] as const)

/** What an item is, by its element and the code of its class; nothing where neither is known. */
export const readItemClass = (element: string, code: string | undefined): ItemClass | undefined =>
  OTHERS.get(element) ?? (code === 'image' ? 'picture' : NATURES.find((one) => one === code))
