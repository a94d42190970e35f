/** Start of a path: `./base.json`, `..\base.json`, `/etc/base.json`, `\\server\base.json`, `C:\base.json`, `c:/base.json` */
const PATH = /^(?:\.{0,2}[\\/]|[A-Za-z]:[\\/])/

/**
 * Whether an entry of `extends` is the path of a config file. Otherwise it is the name of a profile.
 *
 * @example isConfigPath('C:\\news\\base.json') // true
 * @example isConfigPath('press-release') // false
 */
export const isConfigPath = (text: string): boolean => PATH.test(text)
