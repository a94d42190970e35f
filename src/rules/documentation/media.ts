import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `media/…`. */
export const mediaDocumentation: GroupDocumentation<'media'> = {
  'media/described': {
    summary: 'Each picture or video has a caption and a credit.',
    why: 'Readers who cannot see it need the caption; the credit names the owner.',
    source: 'W3C, Web Content Accessibility Guidelines 1.1.1; IPTC Photo Metadata, Caption and Credit Line.',
  },
}
