/**
 * Returns flowed text (RFC 3676) with its paragraphs as single lines.
 * A line that ends in a space continues on the next line of the same quotation; one space after the quotation marks is removed.
 * `delete` removes the space at a line end too, for text without spaces between words.
 *
 * @example joinFlowedText('The bridge \nopened.\n', false) // 'The bridge opened.\n'
 * @example joinFlowedText('-- \nAnna\n', false) // '-- \nAnna\n', the separator of a signature
 */
export function joinFlowedText(text: string, deletesSpace: boolean): string {
  const out: string[] = []
  let open: number | undefined // depth of quotation of the line that continues
  for (const line of text.split(/\r?\n/)) {
    const marks = /^>*/.exec(line)?.[0].length ?? 0
    const words = line.slice(marks).replace(/^ /, '')
    const isSeparator = words === '-- '
    const continues = !isSeparator && words.endsWith(' ')
    const own = continues && deletesSpace ? words.slice(0, -1) : words
    if (open === marks && !isSeparator) out[out.length - 1] += own
    else out.push('>'.repeat(marks) + (marks ? ' ' : '') + own)
    open = continues ? marks : undefined
  }
  return out.join('\n')
}
