import { words } from './words'

/*
 * Openings of private notes between desks, which no reader may see. In the notation of `Language.furniture`: in lower case, without the
 * marks and brackets before them. After a phrase the text ends, or a colon, a full stop, a dash or a bracket follows:
 * `Off the record: he will go`, not `Off the record he was kinder`. After a phrase with a star anything may follow. Sources: handbooks of
 * agencies, service messages, desks’ own habits.
 */
const openings = `
  not for publication, not for publication or *, not for broadcast, not for public use, not to be published*,
  not for quotation, not for attribution, not to be quoted, nfp, for editors only*, for editors' eyes*,
  for editorial staff only*, for desks only*, for desk only*, for internal use*, internal use only*,
  editors only, editor only, desk only, desks only, newsroom only, background only, on background,
  on background only, for background only, deep background, for information only, off the record,
  off-the-record, off record, off-record, strictly off the record,  strictly confidential,
  private note, private and confidential,  internal note, internal only, internal comment,
  note to desk*, note to the desk*, note to desks*, note to editor, note to editors, note to the editor*,
  note to copy desk*, note to news desk*, note to newsroom*, note to subs*, note to self*, note for desk*,
  note for the desk*, note for editors*, note for subs*, memo to desk*, memo to the desk*, memo to editors*,
  message to desk*, message to the desk*, message to editors*, reminder to desk*, reminder to self*, desk note,
  desk notes, subs note, subs' note, sub's note, legal note, legal check, ed note, ed. note, eds note,
  eds. note, ed's note, eds' note, reporter note, reporter's note, reporters' note, writer note,
  private to desk*, desk query, query for desk*, do not publish*, do not print*, do not broadcast*,
  do not distribute, do not quote*, do not name*, do not use this*, do not use the name*, do not use his name*,
  do not use her name*, don't publish*, don't print*, please do not publish*, please do not print*,
  please do not name*, please do not use*, pls do not *, pls don't *, pls check*, pls verify*, pls confirm*,
  pls trim*, please check with*, please check name*, please check spelling*, please check figure*,
  please check this*, please verify this*, check with legal*, check with desk*, check spelling*, check name,
  check names, check quote, check figures, fyi, fyi only*, fyi desk*, fyi editors*, fyi eds*, todo, fixme,
   nicht zur veröffentlichung, nicht zur veröffentlichung bestimmt, bitte nicht veröffentlichen,
  nicht veröffentlichen, nicht für die öffentlichkeit bestimmt, nicht zum abdruck, nicht zum abdruck bestimmt,
  nur für redaktionen*, nur für die redaktion*, nur zur internen verwendung, nur für den internen gebrauch,
  nur für internen gebrauch, nur zur information, für den internen gebrauch, zur internen verwendung,
  nur intern,  interner hinweis*, interne notiz*, interne anmerkung*, redaktioneller hinweis*,
  achtung redaktion, achtung redaktionen, hinweis an die redaktion, hinweis an die redaktionen,
  hinweis für die redaktion, notiz an die redaktion, notiz für die redaktion,  streng vertraulich,
  bitte gegenlesen, anmerkung der redaktion (intern)*, anm. für die redaktion*, ne pas publier, ne pas diffuser,
  à ne pas publier, à ne pas diffuser, pas pour publication, pas destiné à la publication,
  non destiné à la publication, ne pas reproduire, à l'attention des rédactions*, à l'attention des clients*,
  à l'attention de la rédaction*, note aux rédactions*, note à la rédaction*, note pour la rédaction*,
  note au desk*, note interne*, usage interne, usage interne uniquement, à usage interne,
  à usage interne uniquement, réservé à la rédaction*,  strictement confidentiel,
  pour information seulement, no publicar*, no para publicación, no para publicar, no destinado a publicación,
  no destinado a la publicación, no apto para publicación, no apta para publicación, no difundir,
  prohibida su publicación, no es para publicar, nota interna*, nota a los editores, nota para editores,
  nota para los editores, nota a la redacción, nota para la redacción, nota al editor, nota para el editor,
  solo para uso interno, sólo para uso interno, para uso interno,  estrictamente confidencial,
  não publicar, não divulgar, nota aos editores*, nota ao editor*, nota à redação*, nota para a redação*,
  somente para uso interno, apenas para uso interno, não destinado à publicação, non pubblicare,
  non per la pubblicazione, nota per la redazione*, nota alla redazione*, solo per uso interno, 
  riservato alla redazione*,  niet voor publicatie, niet publiceren, niet bestemd voor publicatie,
  noot voor de redactie*, nota voor de redactie*, alleen voor intern gebruik, voor intern gebruik,
   ikke til offentliggjørelse, ikke til offentliggørelse, ikke for publisering,
  må ikke publiseres, til redaksjonen, kun til intern bruk,  ej för publicering, till redaktionen,
  endast för internt bruk, nie do publikacji, nie publikować, do użytku wewnętrznego,
  tylko do użytku wewnętrznego, uwaga dla redakcji*, yayımlanmayacak, yayınlanmayacak, yayımlamayın,
  yayınlamayın, yayın için değildir, editöre not, editöre not*, tidak untuk dipublikasikan,
  tidak untuk disiarkan, tidak untuk dimuat, bukan untuk dipublikasikan, bukan untuk disiarkan,
  jangan dipublikasikan, jangan disiarkan, jangan dimuat, mohon tidak dipublikasikan, catatan untuk redaksi*,
  catatan untuk editor*, catatan internal*, khusus internal*, untuk internal, hanya untuk internal, 
  bukan untuk siaran, не для публикации, не для печати, не публиковать, не подлежит публикации,
  не для распространения, для служебного пользования, только для служебного пользования,
  для внутреннего пользования, для внутреннего использования, служебная информация, примечание для редакции*,
  к сведению редакции*, конфиденциально, не для друку, для службового користування, 不供发表*, 不供發表*, 不得发表*, 不得發表*,
  不得刊登*, 不得报道*, 不予发表*, 请勿发表*, 請勿發表*, 请勿刊登*, 請勿刊登*, 请勿公开*, 請勿公開*, 请勿刊发*, 请勿报道*, 勿发表*, 勿刊登*, 仅供内部*, 僅供內部*, 内部参考*,
  內部參考*, 内部资料*, 仅供编辑*, 仅供参考，请勿*, 编辑注意*, 編輯注意*, 致编辑*, 致編輯*, 给编辑*, 编辑请*, 编辑备注*, 内部备注*, 内部注：*, 待核实*, 掲載不可*, 掲載禁止*,
  公開禁止*, 公開不可*, 非公開*, 報道禁止*, オフレコ*, 社内用*, 社内限り*, 内部用*, デスクへ*, デスク向け*, 編集部へ*, 編集者へ*, 編集者注意*, 要確認*, 보도 금지*, 보도금지*,
  게재 금지*, 비보도*, 비공개, 오프더레코드*, 내부용*, 내부 참고*, 대외비*, 데스크에*, 데스크 참고*, 편집자 참고*, 편집부 참고*, 확인 필요*, ليس للنشر*,
  ليست للنشر*, غير مخصص للنشر*, غير مخصصة للنشر*, غير قابل للنشر*, لا ينشر*, لا تنشر*, يمنع النشر*,
  ممنوع النشر*, ملاحظة للمحرر*, ملاحظة للتحرير*, ملاحظة إلى المحرر*, للاستخدام الداخلي*, للمحررين فقط*, سري,
  سري للغاية, not for release, private, uso interno, lorem ipsum*, todo *, cq cq*,
  non destinato alla pubblicazione, 不公开, nicht für die öffentlichkeit`

/**
 * Openings of private notes directly after a bracket: `[check]`, `[CHECK SPELLING]`, `[insert quote here]`.
 * Without a bracket, they are plain words.
 */
const bracketed = `
  check spelling*, check name*, check quote*, check figure*, check number*, check fact*, check this*,
  check with *, check, ck, fact check, fact-check, factcheck, verify, verify with *, confirm, confirm with *,
  confirm?, insert quote*, insert name*, insert figure*, insert number*, insert date*, insert detail*,
  insert link*, insert here*, add quote*, add reaction*, add background*, add detail*, add name*, add figure*,
  name here, name?, quote here, date here, figure here, number here, source?, placeholder*, more to come,
  details to come, to come, spelling?, sp?, legal?, remove before *, query*, prüfen, bitte prüfen*,
  name prüfen*, zahl prüfen*, quelle?, verificar, verificar nombre*, revisar nombre*, à vérifier*, vérifier*,
  cek nama*, cek lagi*, проверить*, уточнить*, 核实*, 待核*, 待定*, 待补*, 请核*, 要確認*, 확인*`

/**
 * Openings of private notes directly after a bracket, in capitals only: `[NAME]`.
 * In lower case, an editor completes a quotation: `[name]`.
 */
const shouted = `
  name, quote, date, number, figure, figures, source, insert *, check *, verify *, confirm *, add *, update *,
  to follow, link, title, age`

/** Addressees of private notes, before a colon or a request: `Desk: call me`, `Subs please trim`. */
const addressees = `
  ed, eds, editors, desk, desks, copy desk, news desk, city desk, photo desk, picture desk, graphics desk,
  night desk, foreign desk, subs, sub-editors, @desk, @desks, @editor, @editors, @subs, @newsdesk, @legal,
  attn desk, attn editors, attn eds, attention desk, attention editors, pour la rédaction, para la redacción`

/** Addressees that show a private note only if a request follows: `Legal: please review`, not `Legal: two years`. */
const asked = `
  editor, legal, lawyers, reporter, reporters, newsroom, producer, bureau, newsdesk, copydesk`

/** Requests after an addressee and a colon that show a private note: `Legal: do not use`. */
const requests = `
  check, do not, don't, confirm, verify, hold, trim, cut, call me, see my, review`

/** Openings of requests after an addressee, with or without a colon between: `Subs please trim`. */
const pleas = `
  please, pls, plz, kindly, can you, could you, can we`

/**
 * Words that open a private note only in capitals or in brackets.
 * They also open paragraphs: `INTERNAL: call him`, but not `Internal: the bank fired ten.`
 */
const loud = `
  confidential, internal, query, intern, confidentiel, confidencial, riservato, confidenziale, vertraulich, vertrouwelijk, fortrolig, rahasia`

/** Words that mark private notes from desk to desk: one list for each way in which they mark a note. */
export const privateNotes = {
  loud: (): readonly string[] => words(loud),
  openings: (): readonly string[] => words(openings),
  bracketed: (): readonly string[] => words(bracketed),
  shouted: (): readonly string[] => words(shouted),
  addressees: (): readonly string[] => words(addressees),
  asked: (): readonly string[] => words(asked),
  requests: (): readonly string[] => words(requests),
  pleas: (): readonly string[] => words(pleas),
}
