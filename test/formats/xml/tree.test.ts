import fc from 'fast-check'
import { expect, it } from 'vitest'
import { elements, find, type XmlElement, type XmlNode } from '../../../src/formats/xml/tree'

const element = (local: string, children: readonly XmlNode[] = []): XmlElement => ({
  name: local,
  local,
  namespace: '',
  attributes: {},
  children,
})

const child = fc.constantFrom('item', 'title', 'link', 'text').map((name) => (name === 'text' ? name : element(name)))
const names = fc.subarray(['item', 'title', 'link', 'constructor'], { minLength: 1 })

it('finds the same children of an element with few and with thousands', () => {
  fc.assert(
    fc.property(fc.array(child, { maxLength: 100 }), names, (children, locals) => {
      const parent = element('channel', children)
      const found = children.filter((one): one is XmlElement => typeof one !== 'string' && locals.includes(one.local))
      expect(elements(parent, ...locals)).toEqual(found)
      expect(elements(parent, ...locals).every((one, at) => one === found[at])).toBe(true)
      for (const local of locals)
        expect(find(parent, local)).toBe(children.find((one) => typeof one !== 'string' && one.local === local))
    }),
  )
})

it('gives each caller a list of its own', () => {
  const parent = element(
    'channel',
    Array.from({ length: 40 }, () => element('item')),
  )
  elements(parent, 'item').length = 0
  expect(elements(parent, 'item').length).toBe(40)
})
