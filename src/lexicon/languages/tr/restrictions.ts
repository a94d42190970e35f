// Words of restrictions in Turkish, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const turkishRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    hayir, yok, yoktur, hic, hicbir, katiyen, sakin, yasakla*, izin verilmez, izin verilmiyor, izin verilmemektedir, caiz degildir,
    uygun degildir, mumkun degildir, kacinin*, kacinilmali*, kacinma*, imtina*, sakinin, birakin, vazgecin, kesin, memnu, yapmayin,
    yapmayiniz`,
  // publishing, in general words
  f: `
    yayina, yayinda, yayimi, basmak, basilma*, baskiya, nesred*, kullan*, dolasima, abonelere gec*, ilet*, gonder*, iktibas*, atif,
    atifta bulun*, kaynak goster*, bahset*, bahsed*, degin*, soz et*, adini ver*,
    acikla*, aciga, sizdir*, ifsa*, anil*, sosyal medya, sosyal medyada, internette, internete, salondan, disari, soylem*`,
  // before, until, from
  p: `
    oncesi, evvel, degin, en erken, en gec, erken degil, sonrasinda, sonrasi`,
  // secrecy
  c: `
    mahrem*, sirri, ozel, kayit disi, yazilmamak kaydiyla, yazilmamak uzere, isim verilmeden, kaynak gosterilmeden, kaynak belirtilmeden,
    bilgi amacli, sadece bilgi, arka plan, ic kullanim, dahili, kurum ici, aramizda, sizde kalsin, kimseyle paylas*,
    sessizlik, suskunluk, susun, sessiz, karartma, yayin ambargosu, yayina kapali, basina kapali, yayin icin degil, yayin icin degildir,
    yayinlanmak icin degil, sakli, gizlenme*, muhurlu, muhur, takdir, ketum*`,
  // withdrawing, and why
  i: `
    dikkate almay*, yayindan cikar*, yayindaysa, asli yoktur, asilsiz*,
    geri cek*, iptal*, iptal edil*, silinme*, silinsin, kaldir*, yayindan kaldir*, yayindan cek*, siteden kaldir*, cikarin, cikariniz,
    cikaril*, cikartin, atin, imha*, imha edin, yok edin, yok say*, dikkate alinma*, itibar etmeyin, itibar etmeyiniz, goz ardi*,
    gormezden gel*, unutun, unutunuz, degistir*, yerine, duzelt*, tekzip*, tekzib*, yalanla*, hukmu yok, yanlis*, hata*, sehven,
    sitelerinizden, sitenizden`,
  // unfinished, or ahead of time
  r: `
    taslak*, taslagi, redakte edilmemis, duzeltilmemis, duzenlenmemis, duzelti, son hali degil*, nihai degil*, kesinlesme*, onay bekle*,
    onaydan gecme*, tamamlanmamis*, tamamlanmadi, bitmemis, yarim, eksik, on kopya, on izleme, onizleme*, on gosterim, on nusha, onceden,
    pesinen, pesin, erkenden, hazirlik*, hazirlik icin, planlama*, planlama icin, yalnizca planlama, gecici*, calisma metni,
    kontrol bekle*, kontrol asamasi*, inceleme asamasi*, yapim asamasi*, uzerinde calisiliyor`,
  // holding back
  l: `
    tutul*, elde tut*, elinizde tut*, sakla*, gecik*, engelle*, bloke*, blokaj*, askida, askiya al*, duraklat*, ara verin, yedekte,
    hazirda`,
  // events that a release waits for, and their end
  g: `
    konusma*, karar*, hukum*, oylama*, oturum*, toren*, odul*, kurdele*, acilis*, acilana, acilinca, kapilar*, sahne*, duduk*, bitene,
    bittikten, bitince, bitmeden, tamamlan*, okun*, inis*, indikten, cenaze*, kura*, gala*, imza*, kurul*`,
  // accepting a condition
  a: `
    taahhut*, kabul eder*, kabul etmis*, alarak, acarak, teslim alarak, kosuluyla, sartiyla, kaydiyla`,
  // parts and details of a story that may be withheld
  W: `
    adi, adini, ismi, ismini, isimler*, kimlik*, fotograf*, yuz*, paragraf*, cumle*, ayrinti*`,
  // word from the sender, and who must be told first
  C: `
    haber verene, haber verinceye, arayana, arayinca, bildirene, bildirinceye, yakinlari, aile, aileye, ailesi`,
  // not to make known
  nf: `
    vermeyin, vermeyiniz, sizdirmayin, soylemeyin, anmayin`,
}
