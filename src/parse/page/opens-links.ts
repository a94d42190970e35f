import type { PageLine } from './page-line'

/** Whether a line opens a list of links to other stories: `Related`; not: `Related: Ferry stops` */
export const opensLinks = (line: PageLine | undefined): boolean =>
  line?.furniture === 'related' && !/[:：]\s?\S/.test(line.text)
