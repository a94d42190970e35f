import type { Article, ItemClass } from '../../article'

/** The classes of news items, as named in the IPTC scheme `ninat`. */
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

/** Whether items of a class are news items: `video`; not `concept` or `planning`. */
export const isNewsItem = (kind: ItemClass): boolean => NATURES.some((one) => one === kind)

/** Returns the class to write for an item: its own if it is a class of news items, otherwise `text`. */
export const writtenClass = ({ item }: Pick<Article, 'item'>): ItemClass =>
  item?.class && isNewsItem(item.class) ? item.class : 'text'

/** The classes of items other than news items, by element name. */
const OTHERS: ReadonlyMap<string, ItemClass> = /* @__PURE__ */ new Map([
  ['packageItem', 'composite'],
  ['conceptItem', 'concept'],
  ['knowledgeItem', 'concept'],
  ['planningItem', 'planning'],
] as const)

/** Returns the class of an item from its element name and class code. Undefined if neither is known. */
export const readItemClass = (element: string, code: string | undefined): ItemClass | undefined =>
  OTHERS.get(element) ?? (code === 'image' ? 'picture' : NATURES.find((one) => one === code))
