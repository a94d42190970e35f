import { describe, expect, it } from 'vitest'
import { isCutSlug, readSlug } from '../../../src/formats/identity/read-slug'

/** Sluglines, and the slug and the part read from each. */
const cases: readonly (readonly [slugline: string, slug: string, part?: string])[] = [
  // versions of one story have one slug
  ['PM-Harbor Fire,0466', 'pm-harborfire'],
  ['PM-Harbor Fire, Bjt,0466', 'pm-harborfire'],
  ['PM-Harbor Fire, 1st Ld,0510', 'pm-harborfire'],
  ['PM-Harbor Fire, 2nd Ld-Writethru, a0501-a0512,0620', 'pm-harborfire'],
  ['PM-Harbor Fire, 6th Ld - Writethru, a0516,0973', 'pm-harborfire'],
  ['PM-Harbor Fire, Correction,0040', 'pm-harborfire'],
  ['PM-Harbor Fire, KILL,0025', 'pm-harborfire'],
  ['PM-Harbor Fire, Kill, Advisory,0025', 'pm-harborfire'],
  ['PM-Harbor Fire _ Writethru', 'pm-harborfire'],
  ['BC-LT--Harbor-Fire Inquiry,466', 'bc-lt--harbor-fireinquiry'],
  ['BC-HarborFire', 'bc-harborfire'],
  ['BC-CORRECTED---HARBOR-FIRE', 'bc-harbor-fire'],
  ['GLOBAL-PRECIOUS/ (UPDATE 1)', 'global-precious'],
  ['GLOBAL-PRECIOUS/', 'global-precious'],
  ['US-HARBOR-FIRE', 'us-harbor-fire'],
  ['Germany-Politics/', 'germany-politics'],
  ['Notfälle/Brände/Niedersachsen/', 'notfälle/brände/niedersachsen'],
  ['/politics/Britain/EU/', '/politics/britain/eu'],
  // another cycle, another advance date, a sidebar and an advisory are other stories
  ['AM-Harbor Fire,0466', 'am-harborfire'],
  ['BC-History, Adv08,0439', 'bc-history,adv08'],
  ['BC-History, Adv 16,0438', 'bc-history,adv16'],
  ['PM-Harbor Fire-Box,0100', 'pm-harborfire-box'],
  ['PM-Harbor Fire, Glance,0100', 'pm-harborfire,glance'],
  ['PM-Harbor Fire, Advisory,0024', 'pm-harborfire,advisory'],
  // pieces of one story have one slug and a part each
  ['BC-Budget Text, 4th add,390', 'bc-budgettext', 'add-4'],
  ['BC-WKD--Old Songs, 3 takes,0365', 'bc-wkd--oldsongs'],
  ['BC-WKD--Old Songs, 2nd add,0316', 'bc-wkd--oldsongs', 'add-2'],
  ['BC-APN--Mountain War, Adv 15-2 Takes,0809', 'bc-apn--mountainwar,adv15'],
  ['BC-APN--Mountain War, Adv 15-1st Add,0764', 'bc-apn--mountainwar,adv15', 'add-1'],
  ['PM-Harbor Fire, 1st Sub,0080', 'pm-harborfire', 'substitute-1'],
  ['PM-Harbor Fire, Insert 2,0080', 'pm-harborfire', 'insert-2'],
]

describe('readSlug', () => {
  it.each(cases.map(([slugline, slug, part]) => ({ slugline, slug, part })))(
    '$slugline → $slug $part',
    ({ slugline, slug, part }) => {
      expect(readSlug(slugline)).toEqual({ slug, ...(part && { part }) })
    },
  )

  it.each([
    [{ text: '2nd Add', kind: 'add', number: 2 }, 'add-2'],
    [{ text: '(2 of 3)', kind: 'take', number: 2, of: 3 }, 'take-2'],
    [{ text: '(1 of 3)', kind: 'take', number: 1, of: 3 }, undefined],
    [{ text: '2nd Ld', kind: 'lead', number: 2 }, undefined],
    [{ text: 'UPDATE 1', kind: 'update', number: 1 }, undefined],
  ] as const)('takes the part of the take %j', (take, part) => {
    expect(readSlug('US-GOLD', take)).toEqual({ slug: 'us-gold', ...(part && { part }) })
  })
})

describe('isCutSlug', () => {
  it.each([
    ['BC-MINISTER-SAID-TO-LEAV', true],
    ['BC-MINISTER-SAID-TO-OFF', true],
    ['BC-GOLD,-SILVER-AND-PLAT', true],
    ['BC-GOLD', false],
    ['PM-Harbor-Collision,0376', false],
    ['BC-LT--Harbor-Fire Inquiry,466', false],
    ['GLOBAL-PRECIOUS-METALS-GO', false],
  ])('%s: %s', (slugline, isCut) => {
    expect(isCutSlug(slugline)).toBe(isCut)
  })
})
