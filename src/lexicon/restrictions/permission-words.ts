/**
 * Stems of words for a permission to reuse a story, or for naming its source.
 * A line with such a word states terms of use. It is no restriction of publication: `This material may not be published without
 * permission.`
 */
export const permissionStems = `permission, consent, authorisation, authorization, licen, copyright, genehmigung, zustimmung, erlaubnis, lizenz,
  urheberrecht, autorisation, autorización, autorizzazione, autorização, permiso, permiss, licenci, licenz, toestemming, auteursrecht, tillstånd, tillatelse, tilladelse,
  ophavsret, opphavsrett, upphovsrätt, lupa, tekijänoikeu, zgod, praw autorskich, souhlas, svolení, súhlas, engedély, разрешени, согласи,
  дозвол, згод, izni, izin, άδεια, אישור, רשות, إذن, اجازه, अनुमति, อนุญาต, 許可, 许可, 許諾, 授權, 授权, 허락, 허가, 저작권, 著作権, 版权, 版權,
  attribution, crediting, quellenangabe, mention de la source, citar la fuente, citazione della fonte, indicação da fonte, bronvermelding,
  källhänvisning, podania źródła, uvedení zdroje, kaynak göster, указания источника, зазначення джерела, αναφορά της πηγής, ذكر المصدر, ذکر منبع,
  menyebutkan sumber, ghi rõ nguồn, 注明来源, 註明出處, 出典, 출처,
  cho phép, reproducci, reserved, réservé, riservat, reservad, vorbehalten, forbehold, förbehåll, voorbehouden, zastrzeżon, vyhrazen, saklıdır,
  editorial use, uso editorial, redaktionellen verw, redaktionellen zweck, usage éditorial, redactioneel gebruik, użytku redakcyjn, редакционного использования, редакційного використання,
  编辑使用, 編輯使用, 編集用途, 편집용, редакторско ползване, redaksjonell bruk, redaktionell brug, toimitukselliseen,
  защищен, защищені, reproduzione, reprodução, nachdruck, 無断, 转载, 轉載, 転載, 무단, 전재, محفوظة`

/**
 * Stems of lines that say whose opinion a story has, which restrict nothing.
 * `This article does not reflect the views of the platform`
 */
export const opinionStems = `necessarily reflect, not reflect, not represent, 不代表, 与本网无关, 與本網無關, 文责自负, 文責自負, spiegelt nicht, spiegeln nicht,
  geben nicht die meinung, gibt nicht die meinung, nicht die meinung der, ne reflet, ne représent, n'engage que, n'engagent que, no reflej, no represent, no necesariamente, non riflett, non rispecchi,
  não reflet, não represent, weerspiegel, niet de mening, speglar inte, gjenspeiler ikke, afspejler ikke, eivät vastaa, ei edusta, nie odzwierciedl, nie odzwierciadl, nevyjadř, nemusí vyjadřovat,
  nem tükröz, nem feltétlenül, nu reflect, ne odražava, ne odražavaju, ne odraža, не отража, не отображ, не співпада, не совпада, не відобража, не представљ, не одражава, δεν εκφράζ, δεν αντανακλ, yansıtmaz, yansıtmamaktadır,
  لا تعبر عن, لا يعبر عن, لا تعكس, لا يعكس, بیانگر نظر, אינן משקפות, אינם משקפים, אינו משקף, विचार लेखक के, mencerminkan, không phản ánh, ไม่จำเป็นต้อง, 見解を示すものではありません, 見解を代表, 입장과 다를 수, 입장을 대변하지, 견해와 다를 수`
