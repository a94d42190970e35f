// Words by which a sender asks politely: `we would be grateful if …`. Compiled by hand, from general knowledge.
import type { WordList } from '../words'

/** Stems of words of gratitude, in small letters without accents. */
export const gratitudeStems: WordList = `
  grateful, appreciate, obliged, thankful, dankbar, verbunden, saurions gre, saurons gre, saurais gre, reconnaissant,
  agradec, agrai, saremmo grati, saremo grati, vi siamo grati, grato se, riconoscenti, gratos se, gratas se,
  dankbaar, op prijs stellen, tacksam, taknemmelig, takknemlig, kiitolli, wdzieczn, vdecn, vdacn, halas len, halasak,
  recunosc, zahvaln, hvalezn, благодарны, признательн, вдячн, благодарн, ευγνωμ, υποχρε, minnettar, memnun oluruz,
  ممتن, شاكرين, نكون شاكر, سپاسگزار, ممنون, נודה, אסירי תודה, आभारी, berterima kasih, biet on, cam on, 感谢, 感謝,
  不胜感激, 幸いです, 幸甚, 감사하겠습니다, ขอบคุณ`
