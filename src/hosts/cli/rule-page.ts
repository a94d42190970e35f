import { version } from './version'

/** Returns the address of the page about a built-in rule, as this release carries it. */
export const rulePage = (id: string): string => `https://unpkg.com/wirecopy@${version()}/docs/rules/${id}.md`
