import type { FeatureRow } from './feature'

/** Where a line is in its story, and what is like it. */
export const placeFeatures: readonly FeatureRow[] = [
  // ▸Sport ¦ Crews vote     not: Sport ¦ ▸Crews vote
  ['line 1', ({ index }) => index === 0],
  // Sport ¦ ▸Crews vote     not: ▸Sport ¦ Crews vote
  ['line 2', ({ index }) => index === 1],
  // Sport ¦ Boats ¦ ▸Crews vote     not: ▸Sport ¦ Crews vote
  ['line 3', ({ index }) => index === 2],
  // Sport ¦ Boats ¦ By Jane Doe ¦ ▸Crews vote     not: ▸Sport ¦ Crews vote
  ['line 6', ({ index }) => index > 2 && index < 6],
  // Sport ¦ ▸Crews vote     not: ▸Sport ¦ Crews vote
  ['last 1', ({ index, count }) => index === count - 1],
  // ▸Sport ¦ Crews vote     not: Sport ¦ ▸Crews vote
  ['last 2', ({ index, count }) => index === count - 2],
  // ▸Sport ¦ Boats ¦ Crews vote     not: Sport ¦ Boats ¦ ▸Crews vote
  ['last 4', ({ index, count }) => index >= count - 4 && index < count - 2],
  // Sport ¦ ¦ ▸Crews vote     not: Sport ¦ ▸Crews vote
  ['apart', ({ apart }) => apart],
  // ▸Sport ¦ ¦ Crews vote     not: ▸Sport ¦ Crews vote
  ['apart next', ({ apartNext }) => apartNext],
  // Sport ¦ ¦ ▸Crews vote ¦ ¦ Boats     not: Sport ¦ ▸Crews vote ¦ ¦ Boats
  ['alone', ({ apart, apartNext }) => apart && apartNext],
  // Crews vote ¦     ▸They did so at noon.     not: Crews vote
  ['indent', ({ indent }) => indent >= 2],
  // Bridge   12   14   16     not: Bridge 12
  ['columns', ({ columns }) => columns],
  // ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: Sport ¦ ▸Crews ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['only head', ({ index, toBody }) => index === 0 && toBody === 1],
  // Sport ¦ ▸Crews ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Sport ¦ Crews ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['above body', ({ toBody }) => toBody === 1],
  // ▸Sport ¦ Crews ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: Sport ¦ ▸Crews ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['2 above body', ({ toBody }) => toBody === 2],
  // The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Crews     not: ▸The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Crews
  ['below body', ({ fromBody, zone }) => zone === 2 && fromBody === 1],
  // ▸The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Crews     not: The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Crews
  ['body first', ({ toBody }) => toBody === 0],
  // ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Sport ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['share much', ({ share, words, caseless }) => share >= 0.5 && (words > 1 || caseless > 5)],
  // ▸Boat crews take better money ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Sport ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['share some', ({ share }) => share >= 0.2 && share < 0.5],
  // ▸Sport ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['share none', ({ share, weight }) => share === 0 && weight <= 300],
  // Sport ¦ ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Sport ¦ Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['best share', ({ best }) => best],
  // Sport ¦ ¦ ▸Crews go back to work ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Sport ¦ Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['choice 1', ({ choice }) => choice === 1],
  // Crews go back to work ¦ ¦ ▸Union calls it a good day ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Crews go back to work ¦ Sport ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.
  ['choice 2', ({ choice }) => choice === 2],
  // Crews go back to work ¦ ¦ Union calls it a good day ¦ ¦ ▸Boats leave at noon on Tuesday ¦ ¦ The crews voted on Monday to go back to work at noon, the union said.     not: ▸Crews go back to work
  ['choice 3', ({ choice }) => choice > 2],
  // ▸Boat one ¦ Boat two     not: ▸Boat one ¦ 14 boats: late
  ['run 2', ({ run }) => run === 2],
  // ▸Boat one ¦ Boat two ¦ Boat six     not: ▸Boat one ¦ Boat two
  ['run 4', ({ run }) => run === 3 || run === 4],
  // ▸Boat one ¦ Boat two ¦ Boat six ¦ Boat ten ¦ Boat five     not: ▸Boat one ¦ Boat two
  ['run more', ({ run }) => run > 4],
  // They sail: ¦ ▸Boat one ¦ Boat two     not: They sail ¦ ▸Boat one ¦ Boat two
  ['announced', ({ announced }) => announced],
  // Crews vote ¦ ▸Crews vote     not: ▸Crews vote ¦ Crews vote
  ['twin above', ({ above }) => above],
  // ▸Crews vote ¦ Crews vote     not: Crews vote ¦ ▸Crews vote
  ['twin below', ({ below }) => below],
  // The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ -30- ¦ ¦ ▸Boats     not: The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Boats
  ['closed', ({ closed }) => (closed & 1) !== 0],
  // The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Media Contact: ¦ ¦ ▸Jane Doe     not: The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Jane Doe
  ['closed foot', ({ closed }) => (closed & 2) !== 0],
  // The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Related Posts ¦ ¦ ▸Boats     not: The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ ▸Boats
  ['closed page', ({ closed }) => (closed & 4) !== 0],
  // ▸Crews vote ¦ ¦ LIMA, April 24 (Reuters) - The crews voted on Monday to go back to work at noon.     not: ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon.
  ['dateline below', ({ dateline }) => dateline],
  // From: Ana Ruiz ¦ To: News ¦ Subject: Crews vote ¦ ▸Crews vote     not: ▸Crews vote
  ['in mail', ({ sort }) => (sort & 1) !== 0],
  // Home ¦ Login ¦ Subscribe ¦ ▸Crews vote     not: ▸Crews vote
  ['in page', ({ sort }) => (sort & 2) !== 0],
  // ▸Crews vote ¦ ¦ The crews voted on Monday to go back to work at noon, the union said. ¦ ¦ Media Contact:     not: ▸Crews vote
  ['in release', ({ sort }) => (sort & 4) !== 0],
  // ▸Crews vote ¦ ¦ LIMA, April 24 (Reuters) - The crews voted on Monday to go back to work at noon.     not: ▸Crews vote
  ['in wire', ({ sort }) => (sort & 8) !== 0],
  // The crews of the northern ferries voted on Monday to end a strike ¦ that had kept the islands without mail, milk and medicine for most ¦ of the month, the union said.     not: ▸The crews voted.
  ['high', ({ height }) => height > 1],
  // ▸Sport     not: ▸Sport ¦ Crews ¦ Boats ¦ Votes ¦ Pay ¦ Rain ¦ Wind ¦ Sun
  ['short story', ({ count }) => count < 8],
  // ▸1 ¦ 2 ¦ 3 ¦ 4 ¦ 5 ¦ 6 ¦ 7 ¦ 8 ¦ 9 ¦ 10 ¦ 11 ¦ 12 ¦ 13 ¦ 14 ¦ 15 ¦ 16 ¦ 17 ¦ 18 ¦ 19 ¦ 20     not: ▸Sport
  ['long story', ({ count }) => count > 18],
]
