// A story in the making: its lines with their labels, and what is known of it.

/** Returns a draft. `add` appends lines of one label; `take` draws them from a section of the language. */
export function draftOf(story, draw) {
  const { pack, fill } = story
  const lines = []
  const notices = []
  let loose = draw.chance(0.62) // a blank line between blocks
  const add = (label, text, gap = loose) => {
    for (const line of String(text).split(' ‖ ')) if (line.trim()) lines.push({ label, text: line })
    if (gap && lines.length > 0) lines.push({ text: '' })
  }
  const take = (label, section, share = 1, count = 1, gap = loose) => {
    const items = pack[section]
    if (!items?.length || !draw.chance(share)) return undefined
    const chosen = draw.shuffle(items).slice(0, count).map(fill)
    for (const text of chosen) add(label, text, gap)
    return chosen[0]
  }
  /** Adds lines in a block of their own. */
  const block = (label, section, share, count) => {
    const text = take(label, section, share, count, false)
    if (text !== undefined && loose) lines.push({ text: '' })
    return text
  }
  const finish = () => {
    const kept = lines.filter((line, index) => line.text !== '' || (index > 0 && lines[index - 1].text !== ''))
    while (kept.at(-1)?.text === '') kept.pop()
    return {
      text: kept.map(({ text }) => text).join('\n'),
      labels: kept.filter(({ label }) => label).map(({ label }) => label),
    }
  }
  return {
    add,
    take,
    block,
    notices,
    finish,
    gap: () => lines.push({ text: '' }),
    setLoose: (value) => {
      loose = value
    },
  }
}

/** Returns a text in lines of at most `width` characters. */
export function wrapped(text, width) {
  const lines = ['']
  for (const word of text.split(' ')) {
    if (lines.at(-1).length + word.length >= width) lines.push('')
    lines[lines.length - 1] += `${lines.at(-1) ? ' ' : ''}${word}`
  }
  return lines
}
