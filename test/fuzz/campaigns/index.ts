import type { Campaign } from '../campaign'
import type { Pool } from '../pool'
import { anchors } from './anchors'
import { bytes } from './bytes'
import { copies } from './copies'
import { documents } from './documents'
import { fixes } from './fixes'
import { hostile } from './hostile'
import { mails } from './mails'
import { notices } from './notices'
import { roundtrips } from './roundtrips'
import { verifying } from './verify'

/** The campaigns of the attack, made from a pool of copy and documents. */
export const campaignsOf = (pool: Pool): readonly Campaign[] => [
  copies(pool),
  bytes(pool),
  documents(pool),
  mails(pool),
  notices(pool),
  anchors(pool),
  roundtrips(pool),
  hostile(),
  verifying(pool),
  fixes(pool),
]
