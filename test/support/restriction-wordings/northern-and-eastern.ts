import type { WordingTable } from './wording-table'

/** Lines that restrict a story, one below the other, by kind, in the Nordic languages, Finnish, Polish, Czech, Hungarian, Russian and Ukrainian. */
export const northernAndEastern: WordingTable = {
  sv: {
    embargo: `
      EMBARGO TILL KL 18.00
      Får ej publiceras före kl 06.00
      Ej för publicering före 5 maj
      Embargo till måndag 12.00`,
    kill: `
      MAKULERAS
      Artikeln makuleras
      OBS: telegrammet återkallas
      ANNULLERAS`,
    withhold: `
      FÅR EJ PUBLICERAS
      Publicera inte
      EJ FÖR PUBLICERING
      OBS! Använd inte artikeln`,
  },
  nb: {
    embargo: `
      Sperrefrist
      SPERREFRIST: KL 18.00
      Sperrefrist til mandag kl. 06.00
      Må ikke publiseres før kl. 12.00`,
    kill: `
      ANNULLERES
      Meldingen annulleres
      Saken trekkes tilbake
      Meldingen trukket`,
    withhold: `
      MÅ IKKE PUBLISERES
      Ikke for publisering
      Ikke bruk denne saken
      SKAL IKKE BRUKES`,
  },
  da: {
    embargo: `
      KLAUSULERET TIL KL. 18.00
      Embargo til mandag kl. 06.00
      Må ikke offentliggøres før kl. 12
      Ikke til offentliggørelse før 5. maj`,
    kill: `
      ANNULLERES
      Telegrammet annulleres
      Historien trækkes tilbage
      ANNULLERET`,
    withhold: `
      MÅ IKKE OFFENTLIGGØRES
      Må ikke bruges
      Ikke til offentliggørelse
      BRUG IKKE DENNE HISTORIE`,
  },
  fi: {
    embargo: `
      EMBARGO KLO 18.00 ASTI
      Julkaisuvapaa klo 12.00
      Ei saa julkaista ennen klo 06.00
      Julkistettavissa maanantaina klo 9`,
    kill: `
      MITÄTÖITY
      Uutinen peruttu
      UUTINEN POISTETTU
      Uutinen on vedetty pois`,
    withhold: `
      EI SAA JULKAISTA
      Ei julkaistavaksi
      ÄLKÄÄ JULKAISKO
      Ei saa käyttää`,
  },
  pl: {
    embargo: `
      EMBARGO DO GODZ. 18.00
      Embargo do poniedziałku
      Nie publikować przed 12.00
      Nie do publikacji przed 5 maja`,
    kill: `
      ANULOWANO
      Depesza anulowana
      ANULOWANIE DEPESZY
      Uwaga: depesza wycofana`,
    withhold: `
      NIE PUBLIKOWAĆ
      Proszę nie publikować
      NIE DO PUBLIKACJI
      Nie wykorzystywać`,
  },
  cs: {
    embargo: `
      EMBARGO DO 18:00
      Nezveřejňovat před 12:00
      Embargo do pondělí
      Nepublikovat do 5. května`,
    kill: `
      ZRUŠENO
      Zpráva zrušena
      ZPRÁVA SE RUŠÍ
      Pozor: zpráva stažena`,
    withhold: `
      NEPUBLIKOVAT
      Prosíme nezveřejňovat
      NEPOUŽÍVAT
      Zprávu nepoužívejte`,
  },
  hu: {
    embargo: `
      EMBARGÓ 18:00-IG
      Embargó hétfő reggelig
      Nem közölhető 12:00 előtt
      Csak 18:00 után közölhető`,
    kill: `
      TÖRÖLVE
      A hír visszavonva
      HÍR TÖRLÉSE
      Figyelem: a hírt visszavonjuk`,
    withhold: `
      NEM KÖZÖLHETŐ
      Kérjük, ne közöljék
      NE HASZNÁLJÁK
      Nem közlésre`,
  },
  ru: {
    embargo: `
      ЭМБАРГО ДО 18:00
      Под эмбарго до понедельника
      Не публиковать до 12:00 мск
      Не для публикации до 5 мая`,
    kill: `
      АННУЛИРОВАНО
      Сообщение аннулируется
      Внимание: новость отозвана
      Просим аннулировать сообщение`,
    withhold: `
      НЕ ПУБЛИКОВАТЬ
      Не для публикации
      Просьба не использовать
      НЕ ИСПОЛЬЗОВАТЬ`,
  },
  uk: {
    embargo: `
      ЕМБАРГО ДО 18:00
      Не публікувати до 12:00
      Під ембарго до понеділка
      Не для публікації до 5 травня`,
    kill: `
      АНУЛЬОВАНО
      Повідомлення анулюється
      Увага: новину відкликано
      НОВИНУ СКАСОВАНО`,
    withhold: `
      НЕ ПУБЛІКУВАТИ
      Не для публікації
      Прохання не використовувати
      НЕ ВИКОРИСТОВУВАТИ`,
  },
}
