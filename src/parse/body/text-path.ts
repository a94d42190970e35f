const KEPT = 256
const texts: string[] = []

/** The path of a block’s text: `body.3.text`. Made once for the blocks that most stories have: it is the key of every paragraph’s span. */
export function textPath(index: number): string {
  if (index >= KEPT) return `body.${index}.text`
  for (let i = texts.length; i <= index; i++) texts.push(`body.${i}.text`)
  return texts[index] as string
}
