// The parts of the detector of notes in whole sentences that bench/fit-notes.mjs runs.
export { everyLanguage } from '../../src/restrictions/every-language'
export { NOTE_FEATURES, readNote, sumOfNote } from '../../src/restrictions/note-features'
