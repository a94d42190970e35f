import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse'

const TEXT = {
  en: 'The ferry crews voted on Monday to go back to work at noon, the union said after two days of talks.',
  ja: '離島を結ぶフェリーの乗組員は月曜日、二日間の協議の後に正午から仕事に戻ることを投票で決めたと組合が明らかにした。',
  ru: 'Экипажи паромов в понедельник проголосовали за возвращение к работе в полдень, сообщил профсоюз после двух дней переговоров.',
  ar: 'صوتت أطقم العبارات يوم الاثنين على العودة إلى العمل ظهرا، كما أعلنت النقابة بعد يومين من المحادثات مع الشركة.',
}

describe('stories with lines that no table knows', () => {
  it.each([
    [
      'a page with section and kicker',
      `Business\nIslands\n\nFerry crews vote to go back to work\n\n${TEXT.en}`,
      { section: 'Business', headline: 'Ferry crews vote to go back to work', body: [{ text: TEXT.en }] },
    ],
    [
      'an e-mail head',
      `From: Press office <press@example.com>\nTo: News desk\nSubject: Ferries\n\nFerry crews vote to go back to work\n\n${TEXT.en}\n\n${TEXT.en.replace('Monday', 'Friday')}`,
      { headline: 'Ferry crews vote to go back to work', body: [{ text: TEXT.en }, {}] },
    ],
    [
      'dates after a colon, each apart',
      `Band plans a tour of the islands\n\n${TEXT.en}\n\nThe dates of the tour:\n\nMay 3: Northport, Old Hall\n\nMay 5: Southport, New Hall\n\nMay 9: Westport, Town Hall\n\nMay 12: Eastport, Old Dock`,
      {
        headline: 'Band plans a tour of the islands',
        body: [{ text: TEXT.en }, { text: 'The dates of the tour:' }, { kind: 'list' }],
      },
    ],
    [
      'the notebook of an agency, whose people and numbers are data',
      `Bank buys a shipyard\n\nLIMA (Reuters) - ${TEXT.en}\n\n# dpa-Notizblock\n\n## Redaktionelle Hinweise\n- Zusammenfassung bis 1800\n\n## dpa-Kontakte\n- Autorin: Ana Roe, +49 30 5550100, <roe.ana@example.com>\n- Redaktion: Per Loe, +49 30 5550101`,
      {
        contributors: [
          { role: 'reporting', name: 'Ana Roe' },
          { role: 'editing', name: 'Per Loe' },
        ],
        contacts: [{ name: 'Ana Roe', phone: '+49 30 5550100', email: 'roe.ana@example.com' }, { name: 'Per Loe' }],
      },
    ],
    [
      'rates of exchange above the sign-off',
      `Bank buys a shipyard\n\nLIMA (Reuters) - ${TEXT.en}\n\n($1 = 10.4431 Swedish crowns)\n($1 = 0.7880 pounds)\n\n(Reporting by Jane Doe; Editing by John Roe)`,
      {
        body: [{}, { kind: 'paragraph', text: '($1 = 10.4431 Swedish crowns)' }, { text: '($1 = 0.7880 pounds)' }],
        contributors: [{ name: 'Jane Doe' }, { name: 'John Roe' }],
      },
    ],
    [
      'a recipe of short lines, with numbered steps',
      'Pea soup with mint\n\n500 g peas\n1 onion\n2 tbsp oil\n1 litre stock\n\n1. Heat the oil in a pan.\n2. Add the onion and cook it.\n3. Add the peas and the stock.\n\nServe hot with mint.',
      {
        headline: 'Pea soup with mint',
        body: [
          { kind: 'list', ordered: false, items: [{ text: '500 g peas' }, {}, {}, {}] },
          { kind: 'list', ordered: true, items: [{ text: 'Heat the oil in a pan.' }, {}, {}] },
          { text: 'Serve hot with mint.' },
        ],
      },
    ],
    [
      'results whose lines look like times',
      `Lund wins the last dual\n\nLUND (NP) - ${TEXT.en}\n\n125 - Per Loe (K) dec. Bo Roe (L), 7-2.\n133 - Jan Berg (K) dec. Ole Dahl (L), 3-1.\n141 - Tom Holm (L) maj. dec. Uwe Kranz (K), 12-2.`,
      { body: [{}, {}, {}, { text: '141 - Tom Holm (L) maj. dec. Uwe Kranz (K), 12-2.' }] },
    ],
    [
      'the name of an encyclopedia below a title',
      'Old Bridge of Nordhavn\n\nFrom Openpedia, the free encyclopedia\n\nThe Old Bridge of Nordhavn is a stone bridge over the Lille river. It was built in 1844 by Per Loe.',
      { headline: 'Old Bridge of Nordhavn', body: [{}] },
    ],
    [
      'a time alone on its line',
      `Ferry crews vote to go back to work\n\nPublished: April 24, 2024 10:15\n\n${TEXT.en}`,
      { published: { text: 'Published: April 24, 2024 10:15' }, body: [{ text: TEXT.en }] },
    ],
    [
      'name, date and reading time on one line',
      `Ferry crews vote to go back to work\nMarta Lopes | 4 March 2024 | 3 min read\n\n${TEXT.en}`,
      {
        byline: { text: 'Marta Lopes', authors: [{ name: 'Marta Lopes' }] },
        published: { text: '4 March 2024', at: '2024-03-04' },
        body: [{ text: TEXT.en }],
      },
    ],
    [
      'two names, agency and age on one line, above a dateline',
      `Ferry crews vote to go back to work\nBy Ana Ruiz and Karl Roe, Reuters · Updated 3h ago\n\nLIMA (Reuters) - ${TEXT.en}`,
      {
        byline: { text: 'By Ana Ruiz and Karl Roe, Reuters', authors: [{ name: 'Ana Ruiz' }, { name: 'Karl Roe' }] },
        updated: { text: 'Updated 3h ago' },
      },
    ],
    [
      'times of publication and change on one line',
      `Ferry crews vote to go back to work\nPublished June 2, 2024 | Updated June 3, 2024\n\n${TEXT.en}`,
      { published: { at: '2024-06-02' }, updated: { at: '2024-06-03' } },
    ],
    [
      'fields of a header on one line',
      `Category: i  Priority: 3  Words: 240\nFerry crews vote to go back to work\n\n${TEXT.en}`,
      { headline: 'Ferry crews vote to go back to work', body: [{ text: TEXT.en }] },
    ],
    [
      'results without a paragraph',
      'Coast League results\n\nSaturday\n\nNorthport 3 Southport 1\n\nEastport 2 Westport 2\n\nIslands 0 Harbour 4',
      {
        headline: 'Coast League results',
        body: [
          { kind: 'subhead', text: 'Saturday' },
          { kind: 'list', items: [{}, {}, {}] },
        ],
      },
    ],
    [
      'questions and answers without a paragraph',
      'Ten questions for the ferry chief\n\nBy Jane Doe\n\nQ: When do boats sail?\n\nA: On Friday at noon.\n\nQ: Who pays?\n\nA: The company does.',
      { headline: 'Ten questions for the ferry chief', byline: { text: 'By Jane Doe' }, body: [{}, {}, {}, {}] },
    ],
    [
      'a release of bullets',
      'Acme opens a plant\n\n- 200 jobs by May\n\n- 40 million invested\n\n- Plant runs on wind',
      { headline: 'Acme opens a plant', body: [{ kind: 'list', items: [{}, {}, {}] }] },
    ],
    [
      'a name and a place in capitals below the headline',
      `Bridge opens after ten years of work\n\nJane Doe\nLIMA\n\n${TEXT.en}\n\n${TEXT.en.replace('Monday', 'Friday')}`,
      { headline: 'Bridge opens after ten years of work', byline: { text: 'Jane Doe' } },
    ],
    [
      'a short sentence with a word of pages at the end',
      `Ferry crews vote to go back\n\n${TEXT.en}\n\n${TEXT.en.replace('Monday', 'Friday')}\n\nShare prices fell again on Friday.`,
      { body: [{}, {}, { text: 'Share prices fell again on Friday.' }] },
    ],
    [
      'a headline with a date, which is no byline',
      `Harbour Crews Daily Report - November 13\n\n${TEXT.en}`,
      { headline: 'Harbour Crews Daily Report - November 13' },
    ],
    [
      'Japanese under a section',
      `経済\n\nフェリー乗組員、仕事に復帰へ\n\n${TEXT.ja}`,
      { section: '経済', headline: 'フェリー乗組員、仕事に復帰へ', body: [{ text: TEXT.ja }] },
    ],
    [
      'Russian under a section',
      `Экономика\n\nЭкипажи паромов возвращаются к работе\n\n${TEXT.ru}`,
      { section: 'Экономика', headline: 'Экипажи паромов возвращаются к работе', body: [{ text: TEXT.ru }] },
    ],
    [
      'Arabic under a section',
      `اقتصاد\n\nأطقم العبارات تعود إلى العمل\n\n${TEXT.ar}`,
      { section: 'اقتصاد', headline: 'أطقم العبارات تعود إلى العمل', body: [{ text: TEXT.ar }] },
    ],
    [
      'bullets under a headline',
      `Ferry crews end their strike on Friday\n\n- Vote is the third this year\n- Union asks for new talks\n\nBy JANE DOE\n\nLIMA (AFP) - ${TEXT.en}`,
      {
        headline: 'Ferry crews end their strike on Friday',
        byline: { text: 'By JANE DOE' },
        body: [{ text: TEXT.en }],
      },
    ],
  ])('%s', (_, copy, article) => {
    expect(parse(copy)).toMatchObject({ article, unread: [] })
  })

  it.each(['Cancelar', 'إلغاء'])('does not refuse a story for a button: %s', (button) => {
    const { article } = parse(`Ferry crews vote to go back\n\n${button}\n\nLIMA (AP) - ${TEXT.en}\n\n${TEXT.en}`)
    expect(article.editorsNotes).toBeUndefined()
  })

  it.each(['Home | News | Sport', 'June 2, 2024 | 9 min read'])('has neither byline nor subheadline: %s', (line) => {
    const { article } = parse(`Ferry crews vote to go back to work\n${line}\n\n${TEXT.en}`)
    expect([article.byline, article.subheadline]).toEqual([undefined, undefined])
  })
})
