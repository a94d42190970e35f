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
