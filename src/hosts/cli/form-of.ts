import type { Form, ForWhom } from './formats'

/** Returns the options among some flags that shape a written document; those that are absent are left out. */
export function formOf({
  body,
  style,
  standard,
  preset,
  frontMatter,
  dateline,
  flavour,
  house,
  page,
  drafts,
  onDoubt,
  for: consumer,
}: Form & ForWhom): Form & ForWhom {
  return {
    ...(body !== undefined && { body }),
    ...(style !== undefined && { style }),
    ...(standard !== undefined && { standard }),
    ...(preset !== undefined && { preset }),
    ...(frontMatter !== undefined && { frontMatter }),
    ...(dateline !== undefined && { dateline }),
    ...(flavour !== undefined && { flavour }),
    ...(house !== undefined && { house }),
    ...(page !== undefined && { page }),
    ...(drafts !== undefined && { drafts }),
    ...(onDoubt !== undefined && { onDoubt }),
    ...(consumer !== undefined && { for: consumer }),
  }
}
