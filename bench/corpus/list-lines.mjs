// Lists and tables of the corpus.

/** Adds a list: items of the language, sentences with bullets or numbers, facts with labels, or a table. */
export function listOf(b, story, draw) {
  const { pack, fill } = story
  const sentences = draw
    .shuffle([...story.topic.slice(3), ...(pack.filler ?? [])])
    .slice(0, draw.number(2, 5))
    .map(fill)
  const names = draw.shuffle(pack.subhead ?? pack.towns).map((text) => fill(text.split('~')[0]))
  const towns = story.towns.map(([town]) => town)
  const n = () => draw.number(1, 9)
  const of = draw.number(1, 10)
  const mark = draw.pick(['• ', '- ', '* ', '– ', '■ ', '** ', 'o ', '● ', '▪ ', '— ', '➤ '])
  const lines =
    of <= 2
      ? sentences.map((text) => mark + text)
      : of === 3
        ? sentences.map((text, index) => `${index + 1}${draw.pick(['. ', '. ', ') '])}${text}`)
        : of === 4
          ? names
              .slice(0, 4)
              .map((name, index) => `${draw.pick([name, name.toUpperCase()])}: ${sentences[index] ?? n()}`)
          : of === 5
            ? towns.slice(0, 5).map((town, index) => `${index + 1}. ${town} ${n()}`)
            : of === 6
              ? tableOf(towns, draw)
              : of === 7
                ? towns
                    .slice(0, 4)
                    .flatMap((town, index) => (index % 2 ? [] : [`${town} ${n()}, ${towns[index + 1] ?? town} ${n()}`]))
                : fill(draw.pick(pack.list ?? ['{t} {n} ‖ {t2} {n}'])).split(' ‖ ')
  b.add('list', lines.join(' ‖ '), false)
  b.gap()
}

/** Rows of an agate table. */
function tableOf(towns, draw) {
  const row = (name, cells) => name.padEnd(16) + cells.map((cell) => String(cell).padStart(5)).join('')
  const heads = draw.pick([
    ['W', 'D', 'L', 'Pts'],
    ['ab', 'r', 'h', 'bi'],
    ['2019', '2020', '2021'],
    ['+', '-', '%'],
  ])
  const rows = towns.slice(0, draw.number(2, 5)).map((town) =>
    row(
      town,
      heads.map(() => draw.number(0, 99)),
    ),
  )
  return draw.chance(0.6) ? [row(' ', heads), ...rows] : rows
}
