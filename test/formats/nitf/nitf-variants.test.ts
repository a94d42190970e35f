import { describe, expect, it } from 'vitest'
import { read } from '../../../src/entries/convert'
import type { Article } from '../../../src/entries/schema'

/*
 * NITF and NewsML 1 as agencies send them, where they differ from the examples of the IPTC: what is read of each, by the one part it is about.
 */

const nitf = ({ head = '', above = '', content = '<p>Rain fell.</p>', attributes = '' }): string =>
  `<nitf${attributes}><head>${head}</head><body><body.head>${above}</body.head><body.content>${content}</body.content></body></nitf>`
const newsml1 = ({ above = '', content = '', management = '' }): string =>
  `<NewsML><NewsItem><Identification/><NewsManagement>${management}</NewsManagement><NewsComponent xml:lang="en">${above}<ContentItem>${content}</ContentItem></NewsComponent></NewsItem></NewsML>`

const rows: readonly (readonly [what: string, document: string, has: Partial<Article>])[] = [
  [
    'a byline without a person',
    nitf({ above: '<byline>By Kari Nes</byline>' }),
    { byline: expect.objectContaining({ text: 'By Kari Nes' }) },
  ],
  [
    'a byline with a title after the name',
    nitf({ above: '<byline>Kari Nes<byttl>Harbour Post</byttl></byline>' }),
    { byline: expect.objectContaining({ text: expect.stringContaining('Kari Nes') }) },
  ],
  [
    'a date directly after a place',
    nitf({ above: '<dateline><location>VOSS</location><story.date>14. mai</story.date></dateline>' }),
    { dateline: expect.objectContaining({ text: 'VOSS 14. mai' }) },
  ],
  [
    'a date directly after a place in Chinese, which has no spaces',
    nitf({ above: '<dateline>新华社<location>太原</location><story.date>3月11日</story.date>电</dateline>' }),
    { dateline: expect.objectContaining({ text: '新华社太原3月11日电' }) },
  ],
  ['a headline in head/title', nitf({ head: '<title>Rain in May</title>' }), { headline: 'Rain in May' }],
  [
    'a headline in hl1, not the title beside it',
    nitf({ head: '<title>rain-0514</title>', above: '<hedline><hl1>Rain in May</hl1></hedline>' }),
    { headline: 'Rain in May' },
  ],
  [
    'the owner of the rights',
    nitf({ above: '<rights>Copyright 2024 <rights.owner>Nordwire</rights.owner></rights>' }),
    { copyright: expect.objectContaining({ holder: 'Nordwire' }) },
  ],
  [
    'the date of the dateline',
    nitf({ above: '<dateline><location>Oslo</location>, <story.date norm="20240514">May 14</story.date></dateline>' }),
    { dateline: expect.objectContaining({ date: expect.objectContaining({ value: '2024-05-14' }) }) },
  ],
  [
    'Urgency of NewsML 1',
    newsml1({ management: '<Urgency FormalName="2"/>', content: '<DataContent>Rain fell.</DataContent>' }),
    { urgency: 2 },
  ],
  [
    'a component of NewsML 1 in the role of an abstract, which is no body',
    '<NewsML><NewsItem><NewsManagement/><NewsComponent><NewsComponent><Role FormalName="Abstract"/><ContentItem><DataContent>In short: rain.</DataContent></ContentItem></NewsComponent><NewsComponent><Role FormalName="Main"/><ContentItem><DataContent>Rain fell.</DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>',
    {
      body: [{ kind: 'paragraph', text: 'Rain fell.' }],
      summaries: [expect.objectContaining({ text: 'In short: rain.' })],
    },
  ],
  [
    'style sheets of NewsML 1, which are no body',
    newsml1({
      content:
        '<Format FormalName="HTML"/><DataContent><![CDATA[<html><head><style>p { color: red }</style></head><body><p>Rain fell.</p></body></html>]]></DataContent>',
    }),
    { body: [{ kind: 'paragraph', text: 'Rain fell.' }] },
  ],
  [
    'HTML of NewsML 1 that is escaped',
    newsml1({
      content: '<Format FormalName="HTML"/><DataContent>&lt;p&gt;Rain &lt;b&gt;fell&lt;/b&gt;.&lt;/p&gt;</DataContent>',
    }),
    { body: [{ kind: 'paragraph', text: 'Rain fell.', marks: [{ kind: 'strong', start: 5, end: 9 }] }] },
  ],
  [
    'the language inside NewsML 1',
    newsml1({
      content:
        '<DataContent><nitf xml:lang="nb"><body><body.content><p>Regn.</p></body.content></body></nitf></DataContent>',
    }).replace(' xml:lang="en"', ''),
    { language: 'nb' },
  ],
]

describe('NITF and NewsML 1 as they come', () => {
  it.each(rows)('%s', (_, document, has) => {
    expect(read(document)[0]?.article).toMatchObject(has)
  })
})
