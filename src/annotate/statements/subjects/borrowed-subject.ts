/**
 * Reason why a speech verb takes the subject of another verb.
 * It is an infinitive (`to say`), a gerund (`saying`) or joined to it (`came and said`).
 */
export type BorrowedSubject = 'infinitive' | 'gerund' | 'joined'
