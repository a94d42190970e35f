// The most frequent family names of Vietnam. Compiled by hand, from general knowledge.
import type { WordList } from '../words'

/** Family names in small letters, with their accents. */
export const vietnameseFamilyNames: WordList = `
  nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đinh, đào, trịnh, lương, đoàn,
  trương, lâm, tạ, thái, phùng, vương, quách, nghiêm, tôn, đàm`
