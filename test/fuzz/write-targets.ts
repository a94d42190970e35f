import { type ConvertOptions, copyFormats, type HouseStyleName } from './api'

/** Options for every format that another system reads. */
export const exchangeTargets: readonly ConvertOptions[] = [
  { to: 'json' },
  ...(['xhtml', 'nitf', 'plain'] as const).map((body) => ({ to: 'newsml', body }) as const),
  ...(['namespace', 'dtd'] as const).map((style) => ({ to: 'nitf', style }) as const),
  ...(['3.2', '2.2', '1.6'] as const).map((standard) => ({ to: 'ninjs', standard }) as const),
  ...(['markdown', 'mdx'] as const).map((flavour) => ({ to: 'markdown', flavour }) as const),
  ...(Object.keys(copyFormats) as HouseStyleName[]).map((house) => ({ to: 'copy', house }) as const), // the keys of a closed table
]

/** Options for every format that is published. */
export const publishingTargets: readonly ConvertOptions[] = [
  { to: 'html' },
  { to: 'html', page: true },
  { to: 'html', jsonld: true },
  { to: 'jsonld' },
  ...(['hugo', 'astro', 'jekyll', 'eleventy', 'docusaurus'] as const).flatMap((preset) =>
    (['markdown', 'mdx'] as const).map((flavour) => ({ to: 'markdown', preset, flavour }) as const),
  ),
]

/** Options for one other program; their round trip is not compared. */
export const consumerTargets: readonly ConvertOptions[] = [
  ...(['xhtml', 'nitf', 'plain'] as const).map((body) => ({ to: 'newsml', body, for: 'superdesk' }) as const),
  { to: 'nitf', for: 'superdesk' },
  { to: 'ninjs', for: 'superdesk' },
  {
    to: 'copy',
    wire: 'anpa-1312',
    header: { service: 'f', number: '0704', priority: 'r', category: 'f', keyword: 'BRIDGE' },
  },
  { to: 'copy', wire: 'iptc-7901', header: { source: 'eca', number: '062', priority: '4', category: 'i' } },
]

/** Item with the fields that formats require, for articles without them. */
export const ITEM = {
  guid: 'urn:newsml:example.com:20240424:a1',
  version: 1,
  status: 'usable',
  provider: { name: 'Example Wire' },
  firstCreated: '2024-04-24T08:00:00Z',
  versionCreated: '2024-04-24T09:30:00Z',
} as const
