/** Names of the field for the status of a story in the header of a copy, in small letters. */
export const statusNames = 'status, action, state, statut, stato, estado, статус, 状态, 狀態, 상태'

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

/** Names of fields that block publication if they are affirmed, without spaces, hyphens, underscores and `is`: `do_not_publish: true`. */
export const blockingFlags = {
  canceled: 'killed, kill, withdrawn, retracted, spiked, recalled',
  withheld: `
    draft, hold, held, onhold, withheld, withhold, unpublished, embargo, embargoed, underembargo, notforpublication, notforrelease, donotpublish,
    donotuse, donotrelease`,
} as const

/** Names of fields that block publication if they are denied: `published: false`. */
export const publishingFlags =
  'published, publish, publishable, released, cleared, clearedforpublication, approvedforpublication'

/** Values by which a field denies what its name says, in small letters: `Embargo: none`. */
export const denyingValues = `
  no, none, false, 0, n/a, na, -, –, null, nil, off, nein, keine, kein, non, aucun, aucune, ninguno, nessuno, não, nenhum, nee, geen, nej, ingen, ei, nie, brak, ne, žádné,
  nem, nu, нет, ні, όχι, hayır, yok, لا, לא, tidak, không, 无, 無, なし, 없음`

/** Values by which a field affirms it: `embargoed=true`. */
export const affirmingValues = `
  yes, true, 1, on, active, ja, oui, sí, si, sì, sim, kyllä, tak, ano, igen, da, да, так, ναι, evet, نعم, כן, ya, có, 是, はい, 예`
/** Names that releases print before the time from which they may be published, and pages before that of publication. */
export const releaseLabels = '公開日時, 公開, 配信日時'
