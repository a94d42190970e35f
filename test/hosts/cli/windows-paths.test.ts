import { describe, expect, it } from 'vitest'
import { isConfigPath } from '../../../src/hosts/cli/config/is-config-path'
import { globPattern } from '../../../src/hosts/cli/input/glob-pattern'

describe('glob patterns of the command line', () => {
  it.each<[string, NodeJS.Platform, string]>([
    ['copy\\*.txt', 'win32', 'copy/*.txt'],
    ['C:\\news\\**\\*.txt', 'win32', 'C:/news/**/*.txt'],
    ['..\\copy\\{a,b}.txt', 'win32', '../copy/{a,b}.txt'],
    ['copy/*.txt', 'win32', 'copy/*.txt'],
    ['copy/\\*.txt', 'linux', 'copy/\\*.txt'],
    ['copy/*.txt', 'darwin', 'copy/*.txt'],
  ])('%s on %s is %s', (argument, platform, pattern) => {
    expect(globPattern(argument, platform)).toBe(pattern)
  })
})

describe('entries of extends', () => {
  it.each([
    './base.json',
    '../base.json',
    '.\\base.json',
    '..\\base.json',
    '/etc/news/base.json',
    'C:\\news\\base.json',
    'c:/news/base.json',
    '\\\\server\\news\\base.json',
  ])('%s is a path', (text) => {
    expect(isConfigPath(text)).toBe(true)
  })

  it.each(['ap', 'press-release', 'recommended', 'c:', 'ap/base', ''])('%j is the name of a profile', (text) => {
    expect(isConfigPath(text)).toBe(false)
  })
})
