// Words by which a sender asks politely: `we would be grateful if …`. Compiled by hand, from general knowledge.
import type { WordList } from '../words'

/** Stems of words of gratitude, in small letters without accents. */
export const gratitudeStems: WordList = `
  grateful, appreciate, obliged, thankful, dankbar, verbunden, saurions gre, saurons gre, saurais gre, vous remerci, reconnaissant,
  agradec, agrai, saremmo grati, saremo grati, vi siamo grati, grato se, riconoscenti, gratos se, gratas se,
  dankbaar, op prijs stellen, tacksam, taknemmelig, takknemlig, kiitolli, wdzieczn, vdecn, vdacn, halas len, halasak,
  recunosc, zahvaln, hvalezn, благодарны, признательн, вдячн, благодарн, ευγνωμ, υποχρε, minnettar, memnun oluruz,
  thank you for not, thanks for not, vielen dank, besten dank, danke, merci de ne, merci de bien, gracias por no, obrigado por nao,
  obrigada por nao, grazie per non, bedankt dat, dank u dat, tack for att, tak for at, takk for at, kiitos, dziekujemy za nie, dekujeme ze,
  koszonjuk, multumim ca nu, hvala sto ne, hvala vam, спасибо что не, дякуємо що не, ευχαριστουμε που, tesekkur,
  شكرا, תודה, धन्यवाद, terima kasih,
  ممتن, شاكرين, نكون شاكر, سپاسگزار, ممنون, נודה, אסירי תודה, आभारी, berterima kasih, biet on, cam on, 感谢, 感謝,
  不胜感激, 幸いです, 幸甚, 감사하겠습니다, ขอบคุณ`

/** Endings of a sentence that asks its reader, in languages whose verbs come last; not those of a request that is reported. */
export const politeEndings: WordList =
  'ます, ください, 下さい, です, 니다, 세요, 십시오, 시오, ederiz, ederim, ruz, है, हैं, करें'
