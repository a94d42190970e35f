import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse'

/** Returns the headline and the paragraphs of a copy. */
const paragraphs = (copy: string): readonly (string | undefined)[] => {
  const { headline, body } = parse(copy).article
  return [headline, ...body.map((block) => ('text' in block ? block.text : undefined))]
}

describe('lines of scripts without spaces', () => {
  it.each([
    {
      name: 'a Japanese sentence on each line is a paragraph',
      copy: `市立図書館、来春に移転へ
青葉町は二十日、老朽化した町立図書館を来春に移転すると発表した。
新しい建物は駅前にできる。
町長は「子どもたちが帰りに寄れる場所にしたい」と話した。`,
      paragraphs: [
        '市立図書館、来春に移転へ',
        '青葉町は二十日、老朽化した町立図書館を来春に移転すると発表した。',
        '新しい建物は駅前にできる。',
        '町長は「子どもたちが帰りに寄れる場所にしたい」と話した。',
      ],
    },
    {
      name: 'a Chinese sentence on each line, below a dateline',
      copy: `湖州渡口停航三日后恢复
本报湖口5月3日电 因大雾停航三天的渡口3日上午恢复通航。
首班船载客四十二人。
渡口负责人说，未来一周天气晴好。`,
      paragraphs: [
        '湖州渡口停航三日后恢复',
        '因大雾停航三天的渡口3日上午恢复通航。',
        '首班船载客四十二人。',
        '渡口负责人说，未来一周天气晴好。',
      ],
    },
    {
      name: 'Japanese lines wrapped at 21 characters, paragraphs opened by an ideographic space',
      copy: `市立図書館、来春に移転へ

　青葉町は二十日、老朽化した町立図書館を来春
に移転すると発表した。新しい建物は駅前にでき
る。町長は「子どもたちが帰りに寄れる場所にし
たい」と話した。総工費は十二億円である。
　住民からは歓迎の声が上がった。ただ駐車場が
足りないという指摘もある。`,
      paragraphs: [
        '市立図書館、来春に移転へ',
        '青葉町は二十日、老朽化した町立図書館を来春に移転すると発表した。新しい建物は駅前にできる。町長は「子どもたちが帰りに寄れる場所にしたい」と話した。総工費は十二億円である。',
        '住民からは歓迎の声が上がった。ただ駐車場が足りないという指摘もある。',
      ],
    },
  ])('$name', ({ copy, paragraphs: expected }) => {
    expect(paragraphs(copy)).toEqual(expected)
  })
})

describe('lines of the Latin script', () => {
  it('joins wrapped sentences among short lines without empty lines between', () => {
    const copy = `THE EVENING LANTERN
Tuesday, March 4, 1924.
Price 2d.
Ferry Aground
Off Port Arden
The ferry Rosalind ran upon the sands off Port Arden
last evening with forty passengers, all of whom were
brought ashore in the boats of the fishermen.
The master, Mr. Silas Orr, said that the light on the
mole had not been lit for a week, and that he had
written of it twice.
The harbour board meets to-morrow.`
    expect(paragraphs(copy).slice(-3)).toEqual([
      'The ferry Rosalind ran upon the sands off Port Arden last evening with forty passengers, all of whom were brought ashore in the boats of the fishermen.',
      'The master, Mr. Silas Orr, said that the light on the mole had not been lit for a week, and that he had written of it twice.',
      'The harbour board meets to-morrow.',
    ])
  })
  it('does not join short lines that open with a small letter', () => {
    const copy = `Lentil stew for four
200 g lentils
salt
one onion
two carrots, peeled
oil
Wash the lentils in cold water and leave them for an hour.`
    expect(
      parse(copy).article.body.every((block) => !('text' in block) || !String(block.text).includes('salt one')),
    ).toBe(true)
  })
  it('joins wrapped lines although some end where a sentence ends', () => {
    const copy = `Ferry to run all winter

The ferry between the two banks of the river will run all through the winter.
It stopped in November in other years, as the ice came early and the money
was short, said the captain, who has crossed the river for thirty years now.
The council will pay for the fuel, and the village for the second deckhand.`
    expect(paragraphs(copy)).toHaveLength(2)
  })

  it('keeps short sentences apart, a paragraph each', () => {
    const copy = `Ferry to run all winter
LOWER BANK (RVP) - The ferry will run all winter, the council said.
It stopped in November in other years, when the ice came.
The village pays for the second deckhand, the council for fuel.
The captain has crossed the river for more than thirty years.`
    expect(paragraphs(copy)).toHaveLength(5)
  })
})
