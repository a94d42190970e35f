const CACHED = 256
const texts: string[] = []

/** Returns the path of a block’s text: `body.3.text`. Cached, as every paragraph needs it. */
export function textPath(index: number): string {
  if (index >= CACHED) return `body.${index}.text`
  for (let i = texts.length; i <= index; i++) texts.push(`body.${i}.text`)
  return texts[index] as string
}
