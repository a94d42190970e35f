/** Lines that look like a restriction but restrict nothing: headlines, page buttons, sentences, rights, advice. */
export const lookAlikes = `
  Annulla
  取消
  Cancel
  Abbrechen
  Annuler
  Cancelar
  Отмена
  취소
  Anuluj
  İptal
  إلغاء
  Embargo: UE aprueba sanciones
  Under embargo, Cuba turns to China
  Gesperrt bis Montag: A8 bei Ulm
  Withdrawn: the drug that harmed thousands
  Hold the front page, she said
  Kill switch ordered for railway engines
  Arms embargo extended by a year
  Oil embargo lifted after 13 years
  Embargo lifted
  Embargo on oil hits refiners
  Embargo against Cuba enters its 60th year
  FOR IMMEDIATE RELEASE
  Kills two in raid on border post
  Kill the bill, crowds shout in Bristol
  Story time at the library is back
  Do not use a hair dryer in the bath
  Please hold the handrail on the stairs
  Hold on tight: ferry ride gets rough
  Holders United beat City 2-1
  Recall: 12,000 cars withdrawn from sale
  Cancelled: the festival that was too big
  Eliminated: Brazil leave the cup early
  Eds: Adds photos of the bridge
  Eds: The arms embargo is explained below
  Editors: do not use the photo of the child
  No use crying over spilt milk
  No publication on public holidays, the paper says
  Not for sale: the house on the hill
  Not for the first time, the council is split
  Sperrung der A8 bis Montag
  Straße gesperrt: Felssturz bei Bozen
  Zurückgezogen: Rückruf von Babynahrung
  Nicht vor Montag wird die Brücke frei
  Embargo sur le pétrole : Paris hésite
  Annulé : le festival n’aura pas lieu
  Ne pas confondre avec la grippe
  Anulan el partido por la lluvia
  Anulado el gol de la victoria
  No usar el ascensor en caso de incendio
  Annullato il gol del pareggio
  Embargo aan Rusland kost boeren miljoenen
  Vervallen: de nachttrein naar Wenen
  Embargo mot Iran förlängs
  Matchen ställs in efter regnet
  Freigabe der Brücke um 18 Uhr
  Release at sea: 18 turtles go home
  Road blocked until 18:00 after crash
  Embargo na ropę zniesione
  Odwołano koncert z powodu burzy
  Эмбарго на нефть продлено на год
  Матч отменен из-за дождя
  İptal edilen maç yarın oynanacak
  禁止吸烟条例下月生效
  取消航班增至三百班
  使用禁止の薬物を検出
  취소된 항공편 3백 편
  إلغاء الرحلات بسبب العاصفة`
