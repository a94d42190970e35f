import { describe, expect, it } from 'vitest'
import { convert, convertAsync as convertLoaded, formats, read } from '../../src/entries/convert'
import { convertAllAsync, convertAsync, loadReader, loadWriter, readAsync } from '../../src/entries/convert-async'
import { loadedFormats } from '../../src/workflows/loaded-formats'
import { formatsOnDemand } from '../../src/workflows/on-demand/formats-on-demand'

const copy =
  'BC-PORTS\n\nFerry crews vote to go back\n\nPORT ARDLE (Coastal Press) — Crews voted on Monday to go back to work.\n'
const item = {
  guid: 'urn:x:1',
  provider: { name: 'Coastal Press' },
  versionCreated: '2024-04-24T09:30:00Z',
} as const
const names = Object.keys(formats) as (keyof typeof formats)[]

describe('formats on demand', () => {
  it('are all formats, and the same', async () => {
    for (const loader of [formatsOnDemand, loadedFormats]) {
      expect(Object.keys(loader.writers)).toEqual(names)
      expect(Object.keys(loader.readers)).toEqual(names)
      for (const name of names)
        expect({ ...(await loader.writers[name]()), ...(await loader.readers[name]()) }, name).toEqual(formats[name])
    }
  })

  it.each(names)('load the writer of %s without its readers, and the readers without the writer', async (name) => {
    const { from, read, reads, ...writer } = formats[name]
    expect(await loadWriter(name)).toEqual(writer)
    expect(await loadReader(name)).toEqual({ from, read, ...(reads && { reads }) })
  })

  it('have no writer and no readers of an unknown name', async () => {
    const unknown = 'word' as never
    await expect(loadWriter(unknown)).rejects.toMatchObject({ code: 'unknown-format' })
    await expect(loadReader(unknown)).rejects.toMatchObject({ code: 'unknown-format' })
  })

  it.each(names)('write %s as convert does, and read it as read does', async (to) => {
    const written = await convertAsync(copy, { to, ...item })
    expect(written).toBe(convert(copy, { to, ...item }))
    expect(await convertLoaded(copy, { to, ...item })).toBe(written)
    expect(await convertAllAsync(copy, { to, ...item })).toEqual([written])
    expect(await readAsync(written)).toEqual(read(written))
  })

  it.each<[what: string, options: object]>([
    ['an unknown format', { to: 'nothing' }],
    ['no options', undefined as never],
    ['an unknown option', { to: 'json', indnt: 2 }],
    ['a wrong value', { to: 'newsml', body: 'html' }],
    ['a wrong value of an option of another format', { to: 'json', flavour: 'mdy' }],
    ['an unknown source', { to: 'json', from: 'word' }],
    ['a loss, if strict', { to: 'nitf', strict: true, ...item }],
  ])('fail as convert does for %s', async (_, options) => {
    let thrown: unknown
    try {
      convert(copy, options as never)
    } catch (error) {
      thrown = error
    }
    await expect(convertAsync(copy, options as never)).rejects.toEqual(thrown)
    await expect(convertLoaded(copy, options as never)).rejects.toEqual(thrown)
  })

  it('ignore the options of other formats', async () => {
    expect(await convertAsync(copy, { to: 'json', flavour: 'mdx', house: 'ap' })).toBe(convert(copy, { to: 'json' }))
  })

  it('refuse a note that may restrict the story, as formats for publishing do', async () => {
    const json = JSON.stringify({
      body: [{ kind: 'paragraph', text: 'Rain.' }],
      editorsNotes: [{ text: 'Sit on this story until 6 p.m.' }],
    })
    await expect(convertAsync(json, { from: 'json', to: 'html' })).rejects.toMatchObject({
      code: 'possibly-restricted',
    })
  })
})
