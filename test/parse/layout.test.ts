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

  it('joins a sentence that is cut before a name, below the end of another', () => {
    const copy = `Three stranded seals swim back to sea at high tide
Port Arden (RVP) - Three grey seals that lay behind the sea wall since
the storm of last week swam back to open water early on Sunday, the
harbour office of the town said.
"The last of them looked at us for a while," said harbour master Ilse
Harkin, who had sat up with them since Friday night.
Nobody was hurt.`
    expect(paragraphs(copy).slice(2)).toEqual([
      '"The last of them looked at us for a while," said harbour master Ilse Harkin, who had sat up with them since Friday night.',
      'Nobody was hurt.',
    ])
  })

  it('does not join a headline below a note with the sentence below it', () => {
    const copy = `From: "Harbour Office Media" <media@harbour.example>
Sent: Friday, May 3, 2024 4:58 PM
To: Undisclosed recipients
Subject: CORRECTION to today's release
Importance: High
CORRECTION: The release sent at noon gave the wrong day of
the accident. The ferry ran aground on Monday, and not on
Tuesday. A corrected version is below.
Ferry runs aground on sand bank below the Harkin lighthouse
The ferry Rosalind ran upon the sands off Port Arden late on
Monday with forty passengers, the coast guard said.
All were brought ashore by fishermen, who saw the lamp of the
ferry at about eight.
Anyone who has found a bag should call the harbour office.`
    expect(parse(copy).article.headline).toBe('Ferry runs aground on sand bank below the Harkin lighthouse')
  })
})

describe('lists below an indented paragraph', () => {
  const kinds = (copy: string): readonly unknown[] =>
    parse(copy).article.body.map((block) => ('items' in block ? block.items.map(({ text }) => text) : block.kind))

  it('does not join items at the margin with the paragraph', () => {
    const copy = `BRIEF-Arden Ferries withdraws three boats

    PORT ARDEN, Nov 19 (RVP) - Arden Ferries Ltd:
* WITHDRAWS THREE BOATS FROM SERVICE
* SAYS TESTS FOLLOW COMPLAINT OF A PASSENGER
* EXPECTS NO EFFECT ON RESULTS`
    expect(kinds(copy)).toEqual([
      'paragraph',
      [
        'WITHDRAWS THREE BOATS FROM SERVICE',
        'SAYS TESTS FOLLOW COMPLAINT OF A PASSENGER',
        'EXPECTS NO EFFECT ON RESULTS',
      ],
    ])
  })

  it('does not take numbers of wrapped text for items', () => {
    const copy = `Ferry passengers want more boats

    PORT ARDEN, Nov 19 (RVP) - Asked for their age, the passengers said 30 to
40. The fares are too high, said 12 of them, and too low 2. The rest gave
31. The council reads the answers on Monday, and the ferry runs on.`
    expect(kinds(copy)).toEqual(['paragraph'])
  })

  it('does not take dashes of wrapped text for items', () => {
    const copy = `Barge rates up

    PORT ARDEN, Nov 19 (RVP) - Barges for next week were bid at 100 pct
- no comparison - and those for March at 110 pct, offered at 120 pct
- no comparison - while the rest of the market was quiet all day.`
    expect(kinds(copy)).toEqual(['paragraph'])
  })
})
