const KEPT = 256
const texts: string[] = []

/** Returns the path of a block’s text: `body.3.text`. Cached for the usual number of blocks, as every paragraph’s span needs it. */
export function textPath(index: number): string {
  if (index >= KEPT) return `body.${index}.text`
  for (let i = texts.length; i <= index; i++) texts.push(`body.${i}.text`)
  return texts[index] as string
}
