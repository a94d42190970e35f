/** Returns random lines of a template: `(a|b|)` is a choice, `{t}` a slot. A line that comes up twice is returned once. */
export function expand(template, slots, count, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const lines = new Set()
  for (let draw = 0; draw < count; draw++) {
    let text = template
    while (/\([^()]*\)/.test(text)) text = text.replace(/\(([^()]*)\)/, (_, choices) => pick(choices.split('|')))
    text = text.replace(/\{(\w)\}/g, (_, slot) => pick(slots[slot]))
    lines.add(text.replace(/\s+/g, ' ').trim())
  }
  return [...lines]
}

/** Returns a line in the typography of desks now and then: capitals, brackets, stars, a full stop, a lower-case start. */
export function dressed(text, random) {
  const draw = random()
  if (draw < 0.12) return text.toUpperCase()
  if (draw < 0.18) return `(${text})`
  if (draw < 0.22) return `*** ${text.toUpperCase()} ***`
  if (draw < 0.32) return `${text}.`
  return text.charAt(0).toUpperCase() + text.slice(1)
}
