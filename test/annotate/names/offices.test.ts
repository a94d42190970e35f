import { describe, expect, it } from 'vitest'
import { annotate, annotateText } from '../../../src/annotate/annotate'
import { parse } from '../../../src/parse/parse'

/** People with their roles. */
const rolesIn = (text: string, language: string): readonly string[] =>
  (annotateText(text, { language }).people ?? []).map(({ name, roles = [] }) =>
    [name, ...roles.map((role) => role.text)].join(': '),
  )

describe('roles with the place or organisation that they are held in', () => {
  it.each([
    ['en', 'Mayor of Dover Nina Cole spoke.', 'Nina Cole: Mayor of Dover'],
    ['en', 'Mayor of Dover, Nina Cole, spoke.', 'Nina Cole: Mayor of Dover'],
    ['en', 'Governor of Lagos State Tom Wexley spoke.', 'Tom Wexley: Governor of Lagos State'],
    ['en', 'Governor of the state of Kano Musa Bello spoke.', 'Musa Bello: Governor of the state of Kano'],
    ['en', 'Chairman of Norvane Corp Nina Cole spoke.', 'Nina Cole: Chairman of Norvane Corp'],
    ['en', 'The Mayor of Springfield, Illinois, Pat Moore, spoke.', 'Pat Moore: Mayor of Springfield, Illinois'],
    ['en', 'He met the governor of Jalisco, Mexico, Luis Soto.', 'Luis Soto: governor of Jalisco, Mexico'],
    ['en', 'He flew to Salem, Oregon, Jo Marsh said.', 'Jo Marsh'],
    ['en', 'Tom Reed, the bank’s chief financial officer, spoke.', 'Tom Reed: the bank’s chief financial officer'],
    ['en', 'Nina Cole, chief economist at Norvane Corp, spoke.', 'Nina Cole: chief economist at Norvane Corp'],
    ['en', 'Calder Bank CEO Tom Reed spoke.', 'Tom Reed: Calder Bank CEO'],
    [
      'en',
      'Bank CEO Tom Reed and Central Bank Governor Jo Marsh spoke.',
      'Tom Reed: Bank CEO|Jo Marsh: Central Bank Governor',
    ],
    ['es', 'El alcalde de Bogotá, Iván Torres, habló.', 'Iván Torres: alcalde de Bogotá'],
    ['it', 'Il prefetto di Bari, Ugo Leone, ha parlato.', 'Ugo Leone: prefetto di Bari'],
    ['de', 'Bürgermeister von Ulm Jan Roe sprach.', 'Jan Roe: Bürgermeister von Ulm'],
    ['de', 'Bahnchef Kell Tandero trat zurück.', 'Kell Tandero: Bahnchef'],
    ['de', 'Kultusministerin Kell Tandero widersprach.', 'Kell Tandero: Kultusministerin'],
    ['de', 'Klinikchefin Ana Roe, Ärztesprecher Tom Vogt kamen.', 'Ana Roe: Klinikchefin|Tom Vogt: Ärztesprecher'],
    ['nl', 'Politiechef Jan Roe sprak.', 'Jan Roe: Politiechef'],
    [
      'fr',
      'La directrice générale de la Banque de Lor, Anne Roe, part.',
      'Anne Roe: directrice générale de la Banque de Lor',
    ],
    ['fr', 'Le président sortant de la Ligue Luc Ferrand part.', 'Luc Ferrand: président sortant de la Ligue'],
    ['pt', 'O diretor-geral da Norvane João Roe falou.', 'João Roe: diretor-geral da Norvane'],
    ['ru', 'Губернатор Омской области Иван Петров ушёл.', 'Иван Петров: Губернатор Омской области'],
    ['ru', 'Министр обороны Иван Орлов приехал.', 'Иван Орлов: Министр обороны'],
    ['ru', 'Глава Чечни Рамзан Орлов приехал.', 'Рамзан Орлов: Глава Чечни'],
  ])('%s: %s', (language, text, expected) => {
    expect(rolesIn(text, language).join('|')).toBe(expected)
  })
})

const peopleOf = (copy: string): readonly string[] =>
  (annotate(parse(copy)).article.annotations.people ?? []).map(({ name, mentions }) => `${name} ${mentions.length}`)

describe('the family name of somebody who made the story', () => {
  it.each([
    ['By Jane Hale\n\nOSLO (AP) — Rain fell, said Hale in a broadcast.\n\nHale said so on Monday.\n', ['Jane Hale 2']],
    ['By Ana Ford\n\nOSLO (AP) — Rain fell on Monday. Ford drove to the coast.\n', ['Ana Ford 1']],
    ['By Lena York\n\nOSLO, May 3 (Reuters) - Talks went on, said York on the radio.\n', ['Lena York 1']],
    ['OSLO (Reuters) - Rain fell on the town. Hale saw it.\n\n(Reporting by Jane Hale)\n', ['Jane Hale 1']],
    ['Von Jan Roe\n\nOSLO (dpa) - Regen fiel am Montag, sagte Roe im Radio. Roe war dort.\n', ['Jan Roe 2']],
    ['Par Luc Ferrand\n\nPARIS (AFP) - La pluie est tombée, a dit Ferrand. Ferrand était à Nice.\n', ['Luc Ferrand 2']],
  ])('%j', (copy, expected) => {
    expect(peopleOf(copy)).toEqual(expected)
  })

  it.each([
    // an editor whose name is that of the town, another person of the name, a town of the dateline, a team
    ['WASHINGTON (Reuters) - Washington said talks went on.\n\n(Editing by Jane Washington)\n', []],
    ['OSLO (Reuters) - Mark Hale, a lawyer, spoke. Hale left.\n\n(Editing by Tom Hale)\n', ['Mark Hale 2']],
    ['By Lena York\n\nYORK, England (Reuters) - York said on Monday that talks went on.\n', []],
    ['By Tom Chester\n\nLONDON, May 3 (Reuters) - Chester beat Dover 3-1. Chester scored twice.\n', []],
  ])('not: %j', (copy, expected) => {
    expect(peopleOf(copy)).toEqual(expected)
  })
})

describe('descriptions that refer to a town', () => {
  it.each([
    ['en', 'Floods hit Oslo on Monday. The city called for help, and the city council met.', 'Oslo: The city'],
    [
      'en',
      'The Nile rose in Torvik. The town’s mayor left, and people fled the town.',
      'Nile|Torvik: The town, the town',
    ],
    ['fr', 'Nice est inondée. La ville a appelé à l’aide.', 'Nice: La ville'],
    ['en', 'Floods hit Oslo. The city of Bergen was dry.', 'Oslo|Bergen'],
    ['en', 'Floods hit Oslo and Bergen. The city was cut off.', 'Oslo|Bergen'],
    ['en', 'Floods hit Norway. A city needs water; the city has none.', 'Norway'],
  ])('%s: %s', (language, text, expected) => {
    const places = annotateText(text, { language }).places ?? []
    const lines = places.map(({ name, aliases }) =>
      aliases ? `${name}: ${aliases.map((alias) => alias.text).join(', ')}` : name,
    )
    expect(lines.join('|')).toBe(expected)
  })
})
