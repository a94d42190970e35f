/** Whether wording of a page has the link that it announces: `Read more: Ferry stops`; not: `Read more` */
export const namesLink = (text: string): boolean => /[:：]\s?\S/.test(text)
