/** Names of the field for the status of a story in the header of a copy, in small letters. */
export const statusNames = 'status, state, statut, stato, estado, статус, 状态, 狀態, 상태'

/**
 * Words in feeds, content systems and site generators for a status that blocks publication, without spaces, hyphens and underscores: `On
 * hold` is `onhold`.
 */
export const blockingStatuses = {
  canceled: `
    canceled, cancelled, cancel, killed, kill, recalled, recall, retracted, withdrawn, withdraw, revoked, eliminated, deleted, removed,
    spiked, trash, trashed, obsolete`,
  withheld: `
    withheld, withhold, hold, held, onhold, draft, autodraft, private, pending, pendingreview, review, inreview, future, scheduled, embargo,
    embargoed, embargoing, unpublished, incomplete, inprogress, hidden, internal, blocked, suspended, notforpublication, donotpublish`,
} as const
