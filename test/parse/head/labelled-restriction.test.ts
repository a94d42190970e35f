import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse'
import { articleRestrictions } from '../../../src/restrictions/article-restrictions'

const story =
  'Rivers in poor condition\n\nLONDON, March 4 (PA) - One in three rivers is in poor condition, a report said on Monday.\n'
const header = (subject: string): string =>
  `From: Desk <desk@wire.example>\nTo: newsrooms\nSubject: ${subject}\n\n${story}`
const restrictionsOf = (copy: string): string[] =>
  articleRestrictions(parse(copy).article).map(({ kind, isPossible }) => (isPossible ? 'possible' : kind))

describe('a restriction after the label of a field or a note', () => {
  it.each([
    ['the subject of a mail', header('KILL KILL KILL'), 'kill'],
    ['the subject of a mail, in other words', header('Embargoed until 0001 GMT June 5 2030'), 'withhold'],
    [
      'a note below the story',
      `${story}\nNote to editors: not for publication before 00.01 Tuesday 5 June 2030\n`,
      'withhold',
    ],
    [
      'a note below the story, in other words',
      `${story}\nNote to editors: please do not use this story.\n`,
      'withhold',
    ],
  ])('blocks the story: %s', (_, copy, kind) => {
    expect(restrictionsOf(copy)).toContain(kind)
  })

  it.each([
    ['the subject of a mail', header('Storm kills two')],
    ['a note below the story', `${story}\nNote to editors: the report covers rivers of England only.\n`],
  ])('is not seen in %s', (_, copy) => {
    expect(restrictionsOf(copy)).toEqual([])
  })
})

it('a label that is not a field of a mail makes a possible restriction no sure one', () => {
  const sat = 'Please note: sit on the harbour piece until 6 p.m.'
  expect(restrictionsOf(`${sat}\n\n${story}`)).toEqual(['possible'])
  expect(restrictionsOf(`Mayor: kill the bill\n\n${story}`)).toEqual([])
})

describe('a sentence about something else', () => {
  it.each([
    'Do not use tap water until Friday, town says',
    'No publicar fotos de menores hasta 2030, pide el defensor',
    'Запрещено публиковать опросы до 5 июня 2030 года',
  ])('is the headline: %s', (headline) => {
    const { article } = parse(
      `${headline}\n\nWESTON (AP) - The town told residents on Monday what to do, the mayor said.\n`,
    )
    expect(article.headline).toBe(headline)
    expect(articleRestrictions(article)).toEqual([])
  })

  it('stays in the body', () => {
    const copy = `Pipes burst\n\nWESTON (AP) - The pipes burst in a storm on Sunday, the mayor said on Monday.\n\nDo not use hot water until Friday.\n\nThe town will send letters to all homes.\n`
    expect(restrictionsOf(copy)).toEqual([])
    expect(parse(copy).article.body).toHaveLength(3)
  })
})

it.each(['RIPRODUZIONE RISERVATA', '無断転載を固く禁じます。'])('%s is a matter of rights', (line) => {
  expect(restrictionsOf(`${story}\n${line}\n`)).toEqual([])
})

it.each([
  ['İZMİR', 'İzmir'],
  ['DİYARBAKIR', 'Diyarbakır'],
])('the place %s is %s', (text, name) => {
  expect(parse(`${text} (AA) - Bugün hava güzel, dedi belediye başkanı.\n`).article.dateline?.places).toMatchObject([
    { text, name },
  ])
})

it.each([
  ['tour dates', 'April 12 Leeds Brudenell\nApril 13 Glasgow Barrowland'],
  ['opening hours', 'Monday: 10 a.m. to 7 p.m.\nSunday: closed all day long'],
])('%s are lines of their own', (_, lines) => {
  const copy = `Herons tour\n\nThe Herons will play in April, their label said.\n\n${lines}\n`
  const texts = parse(copy).article.body.flatMap((block) =>
    'items' in block ? block.items.map(({ text }) => text) : 'text' in block ? [block.text] : [],
  )
  expect(texts.slice(-2)).toEqual(lines.split('\n'))
})
