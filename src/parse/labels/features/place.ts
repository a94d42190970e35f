import type { FeatureRow } from './feature'

/** Features of a line by its position in the copy and by the lines around it. Notation: {@link FeatureRow}. */
export const placeFeatures: readonly FeatureRow[] = [
  // First line of the copy. For `site`, `headline`.
  // ▸Sport ¦ Crews vote     not: Sport ¦ ▸Crews vote
  ['line 1', ({ index }) => index === 0],
  // Second line of the copy. For `site`.
  // Sport ¦ ▸Crews vote     not: ▸Sport ¦ Crews vote
  ['line 2', ({ index }) => index === 1],
  // Third line of the copy. For `headline`.
  // Sport ¦ Boats ¦ ▸Crews vote     not: ▸Sport ¦ Crews vote
  ['line 3', ({ index }) => index === 2],
  // Fourth to sixth line of the copy. For `dateline`.
  // Sport ¦ Boats ¦ By Jane Doe ¦ ▸Crews vote     not: ▸Sport ¦ Crews vote
  ['line 6', ({ index }) => index > 2 && index < 6],
  // Last line of the copy. For `boilerplate`, `signoff`, `rights`.
  // Sport ¦ ▸Crews vote     not: ▸Sport ¦ Crews vote
  ['last 1', ({ index, count }) => index === count - 1],
  // Last line but one of the copy. For `separator`, `boilerplate`.
  // ▸Sport ¦ Crews vote     not: Sport ¦ ▸Crews vote
  ['last 2', ({ index, count }) => index === count - 2],
  // Third or fourth line from the end of the copy. For `list`, `about`.
  // ▸Sport ¦ Boats ¦ Crews vote     not: Sport ¦ Boats ¦ ▸Crews vote
  ['last 4', ({ index, count }) => index >= count - 4 && index < count - 2],
  // An empty line, or the start of the copy, is above. For `site`, `section`.
  // Sport ¦ ¦ ▸Crews vote     not: Sport ¦ ▸Crews vote
  ['apart', ({ apart }) => apart],
  // An empty line, or the end of the copy, is below. For `body`, `signoff`.
  // ▸Sport ¦ ¦ Crews vote     not: ▸Sport ¦ Crews vote
  ['apart next', ({ apartNext }) => apartNext],
  // Empty lines, or the ends of the copy, are above and below. For `body`.
  // Sport ¦ ¦ ▸Crews vote ¦ ¦ Boats     not: Sport ¦ ▸Crews vote ¦ ¦ Boats
  ['alone', ({ apart, apartNext }) => apart && apartNext],
  // Indented by two spaces or more, as paragraphs of the wire are. For `body`.
  // Crews vote ¦     ▸They did so at noon.     not: Crews vote
  ['indent', ({ indent }) => indent >= 2],
  // Wide gaps divide the line into columns. For `list`, `boilerplate`; against `body`, `site`.
  // Bridge   12   14   16     not: Bridge 12
  ['columns', ({ columns }) => columns],
  // The only line above the first sentence. For `headline`, `notice`.
  // ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: Sport ¦ ▸Crews ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['only head', ({ index, toBody }) => index === 0 && toBody === 1],
  // The line directly above the first sentence. For `note`.
  // Sport ¦ ▸Crews ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Sport ¦ Crews ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['above body', ({ toBody }) => toBody === 1],
  // The second line above the first sentence. For `header`.
  // ▸Sport ¦ Crews ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: Sport ¦ ▸Crews ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['2 above body', ({ toBody }) => toBody === 2],
  // The line directly below the last sentence. For `end`.
  // The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Crews     not: ▸The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Crews
  ['below body', ({ fromBody, zone }) => zone === 2 && fromBody === 1],
  // The first sentence of the story. For `deck`.
  // ▸The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Crews     not: The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Crews
  ['body first', ({ toBody }) => toBody === 0],
  // At least half of its longer words recur in the first sentences. For `headline`, `body`.
  // ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Sport ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['share much', ({ share, words, caseless }) => share >= 0.5 && (words > 1 || caseless > 5)],
  // 20 to 50 % of its longer words recur in the first sentences. For `photo`.
  // ▸Boat crews take better money ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Sport ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['share some', ({ share }) => share >= 0.2 && share < 0.5],
  // None of its longer words recurs in the first sentences. For `boilerplate`.
  // ▸Sport ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['share none', ({ share, weight }) => share === 0 && weight <= 300],
  // Has more words of the first sentences than any other line above them. For `headline`.
  // Sport ¦ ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Sport ¦ Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['best share', ({ best }) => best],
  // The first line above the text that could be a headline. For `headline`.
  // Sport ¦ ¦ ▸Crews go back to work ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Sport ¦ Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['choice 1', ({ choice }) => choice === 1],
  // The second line above the text that could be a headline. For `deck`, `headline`; against `list`.
  // Crews go back to work ¦ ¦ ▸Union calls it a good day ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Crews go back to work ¦ Sport ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['choice 2', ({ choice }) => choice === 2],
  // The third line or a later one above the text that could be a headline. For `headline`, `summary`, `deck`; against `boilerplate`.
  // Crews go back to work ¦ ¦ Union calls it a good day ¦ ¦ ▸Boats leave at noon on Tuesday ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Crews go back to work
  ['choice 3', ({ choice }) => choice > 2],
  // One of two similar lines in a row. For `list`.
  // ▸Boat one ¦ Boat two     not: ▸Boat one ¦ 14 boats: late
  ['run 2', ({ run }) => run === 2],
  // One of three or four similar lines in a row. For `list`.
  // ▸Boat one ¦ Boat two ¦ Boat six     not: ▸Boat one ¦ Boat two
  ['run 4', ({ run }) => run === 3 || run === 4],
  // One of five or more similar lines in a row. For `list`.
  // ▸Boat one ¦ Boat two ¦ Boat six ¦ Boat ten ¦ Boat five     not: ▸Boat one ¦ Boat two
  ['run more', ({ run }) => run > 4],
  // One of several similar lines below a line that ends with a colon. For `quote`, `list`, `contact`.
  // They sail: ¦ ▸Boat one ¦ Boat two     not: They sail ¦ ▸Boat one ¦ Boat two
  ['announced', ({ announced }) => announced],
  // The same text is found above. For `headline`, `list`; against `subhead`, `body`.
  // Crews vote ¦ ▸Crews vote     not: ▸Crews vote ¦ Crews vote
  ['twin above', ({ above }) => above],
  // The same text is found below. For `headline`, `site`; against `subhead`, `section`.
  // ▸Crews vote ¦ Crews vote     not: Crews vote ¦ ▸Crews vote
  ['twin below', ({ below }) => below],
  // An end mark, a sign-off or a rights line is above. For `contact`, `note`.
  // The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ -30- ¦ ¦ ▸Boats     not: The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Boats
  ['closed', ({ closed }) => (closed & 1) !== 0],
  // A heading of the foot, such as `Media Contact:`, is above. For `signoff`; against `body`, `subhead`.
  // The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Media Contact: ¦ ¦ ▸Jane Doe     not: The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Jane Doe
  ['closed foot', ({ closed }) => (closed & 2) !== 0],
  // Links to other stories or a comment form are above. For `boilerplate`, `list`.
  // The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Related Posts ¦ ¦ ▸Boats     not: The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Boats
  ['closed page', ({ closed }) => (closed & 4) !== 0],
  // A line that opens with a dateline is below. For `slugline`, `notice`.
  // ▸Crews vote ¦ ¦ LIMA, April 24 (Reuters) - The crews voted on Monday to go back to work at noon.     not: ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon.
  ['dateline below', ({ dateline }) => dateline],
  // Three of the first eight lines open with the field of a mail. For `header`, `contact`, `headline`.
  // From: Ana Ruiz ¦ To: News ¦ Subject: Crews vote ¦ ▸Crews vote     not: ▸Crews vote
  ['in mail', ({ sort }) => (sort & 1) !== 0],
  // The copy has three or more menu entries of a web page. For `photo`, `boilerplate`.
  // Home ¦ Login ¦ Subscribe ¦ ▸Crews vote     not: ▸Crews vote
  ['in page', ({ sort }) => (sort & 2) !== 0],
  // The copy has a heading of a release's foot. For `quote`.
  // ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Media Contact:     not: ▸Crews vote
  ['in release', ({ sort }) => (sort & 4) !== 0],
  // The copy has a dateline, a slugline or a version line of the wire. For `slugline`, `body`.
  // ▸Crews vote ¦ ¦ LIMA, April 24 (Reuters) - The crews voted on Monday to go back to work at noon.     not: ▸Crews vote
  ['in wire', ({ sort }) => (sort & 8) !== 0],
  // The block takes several lines of the copy. For `list`, `body`.
  // The crews of the northern ferries voted on Monday to end a strike ¦ that had kept the islands without mail, milk and medicine for most ¦ of the month, the union said.     not: ▸The crews voted.
  ['high', ({ height }) => height > 1],
  // The copy has fewer than 8 blocks. For `notice`.
  // ▸Sport     not: ▸Sport ¦ Crews ¦ Boats ¦ Votes ¦ Pay ¦ Rain ¦ Wind ¦ Sun
  ['short story', ({ count }) => count < 8],
  // The copy has more than 18 blocks. For `boilerplate`.
  // ▸1 ¦ 2 ¦ 3 ¦ 4 ¦ 5 ¦ 6 ¦ 7 ¦ 8 ¦ 9 ¦ 10 ¦ 11 ¦ 12 ¦ 13 ¦ 14 ¦ 15 ¦ 16 ¦ 17 ¦ 18 ¦ 19 ¦ 20     not: ▸Sport
  ['long story', ({ count }) => count > 18],
  // Above the first sentence of the story. For `headline`, `section`.
  // ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Boats
  ['in head', ({ zone }) => zone === 0],
  // Below the last sentence of the story. For `signoff`, `boilerplate`.
  // The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Boats     not: ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['in tail', ({ zone }) => zone === 2],
  // Above a byline or a time that is above the text. For `headline`, `deck`.
  // ▸Crews vote ¦ By Jane Doe ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: By Jane Doe ¦ ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['signature below', ({ signature }) => signature === 1],
  // Below a byline or a time that is above the text. For `boilerplate`, `photo`; against `headline`.
  // By Jane Doe ¦ ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Crews vote ¦ By Jane Doe ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['signature above', ({ signature }) => signature === 2],
  // A short line whose words another line has too. For `site`, `byline`.
  // ▸Lima Gazette ¦ ¦ The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Copyright Lima Gazette     not: ▸Lima Gazette ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['recurs', ({ recurs }) => recurs],
  // Two adjacent lines open in the same frame of numbers and marks. For `list`.
  // ▸Total bill: nine pounds ¦ Result: half of it     not: ▸The bill ¦ Half of it
  ['frame 2', ({ frames }) => frames === 2],
  // Three or more adjacent lines open in the same frame of numbers and marks. For `list`.
  // ▸8:14 Goat in a shop ¦ ¦ 9:10 Loud music ¦ ¦ 11:40 Bicycle found in a fountain     not: ▸Goat ¦ Music ¦ Bicycle
  ['frame more', ({ frames }) => frames > 2],
  // Above the headline of a web page. For `boilerplate`, `site`.
  // page ¦ ▸Sport     not: page ¦ ▸Crews vote to end the strike
  ['page above', ({ page }) => page === 'above'],
  // The likeliest headline of a web page by its words, its length and the lines around it. For `headline`.
  // page ¦ ▸Crews vote to end the strike     not: page ¦ ▸Sport
  ['page headline', ({ page }) => page === 'headline'],
  // Between the headline and the first paragraph of a web page. For `byline`, `timestamp`, `deck`.
  // page ¦ ▸By Jane Doe     not: page ¦ ▸Sport
  ['page head', ({ page }) => page === 'head'],
  // Between the first and the last paragraph of a web page. For `body`, `list`.
  // page ¦ ▸Boats leave the harbor of Port Arden at noon on Tuesday, for the first time since May.     not: page ¦ ▸Sport
  ['page story', ({ page }) => page === 'story'],
  // Boilerplate between the paragraphs of a web page, by wording or repetition. For `boilerplate`.
  // page ¦ ▸Advertisement     not: page ¦ ▸Sport
  ['page box', ({ page }) => page === 'box'],
  // Below the last paragraph of a web page. For `boilerplate`, `rights`.
  // page ¦ ▸More from the coast     not: page ¦ ▸Sport
  ['page below', ({ page }) => page === 'below'],
]
