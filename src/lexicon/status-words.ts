/** Names of the field for the status of a story in the header of a copy, in small letters. */
export const statusNames = 'status, state, statut, stato, estado, статус, 状态, 狀態, 상태'

/** Stems of statuses that kill a story, and of those that hold it back, without spaces, hyphens and underscores: `On hold` is `onhold`. */
export const killedStatuses = 'cancel, kill, recall, retract, withdr, revok'
export const heldStatuses =
  'withh, hold, held, onhold, draft, embargo, unpub, notforpub, donotpub, private, pending, block, suspend'
