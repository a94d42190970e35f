// Words of restrictions in Turkish, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const turkishRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    hayir, yok, yoktur, hic, hicbir, hicbir sekilde, hicbir kosulda, hicbir surette, katiyen, kesinlikle hayir, sakin, yasakla*,
    izin verilmez, izin verilmiyor, izin verilmemektedir, musaade edilmez, caiz degildir, uygun degildir, mumkun degildir, kacinin*,
    kacinilmali*, kacinma*, imtina*, sakinin, birakin, vazgecin, kesin, memnu, yapmayin, yapmayiniz, etmeyin, etmeyiniz, edilmesin,
    edilemez, edilmez, edilmemeli, edilmemelidir, edilmeyecek*, olmasin, olmamali`,
  // publishing, in general words
  f: `
    yayina, yayinda, yayimi, yayin yap*, yayina gir*, yayina al*, yayina ver*, canli yayin, yayina sok*, basmak, basilma*, baskiya,
    nesred*, kullan*, dolasima, servis et*, servis edil*, abonelere gec*, ilet*, gonder*, iktibas*, atif, atifta bulun*, kaynak goster*,
    bahset*, bahsed*, degin*, soz et*, adini ver*, isim ver*, ismini ver*, adi acikla*, haber yap*, haber ver*, haber gec*, bildir*,
    yazma*, goster*, ifsa*, ifsa et*, acikla*, aciga vur*`,
  // before, until, from
  p: `
    oncesi, evvel, degin, saatine kadar, olana kadar, edilene kadar, bitene kadar, yapilana kadar, aciklanana kadar, tamamlanana kadar,
    baslayana kadar, once degil, daha once, en erken, en gec, erken degil, sonrasinda, sonrasi, ancak sonra, itibariyla, baslayarak,
    surece, suresince, muddetce, boyunca, iken, hemen sonra, bittikten sonra, olduktan sonra, yapildiktan sonra, tamamlandiktan sonra,
    aciklandiktan sonra`,
  // secrecy
  c: `
    cok gizli, mahrem*, sirri, devlet sirri, ticari sir, hizmete ozel, kisiye ozel, ozel, kayit disi, yazilmamak kaydiyla,
    yazilmamak uzere, isim verilmeden, kaynak gosterilmeden, kaynak belirtilmeden, bilgi amacli, bilgi icin, sadece bilgi, arka plan,
    ic kullanim, dahili, kurum ici, aramizda, aramizda kalsin, sizde kalsin, kimseyle paylas*, sessizlik, suskunluk, susun, sessiz,
    karartma, haber karartma*, yayin ambargosu, yayina kapali, basina kapali, yayin icin degil, yayin icin degildir,
    yayinlanmak icin degil, sakli, gizlenme*, muhurlu, muhur, takdir, ketum*, gizli tut*, gizli tutul*, sorusturmanin gizliligi`,
  // withdrawing, and why
  i: `
    geri cek*, geri cekil*, geri cekiyoruz, iptal*, iptal edil*, silinme*, silinsin, kaldir*, yayindan kaldir*, yayindan cek*,
    siteden kaldir*, cikarin, cikariniz, cikaril*, cikartin, atin, cope atin, imha*, imha edin, yok edin, yok say*, dikkate alinma*,
    itibar etmeyin, itibar etmeyiniz, goz ardi*, gormezden gel*, unutun, unutunuz, degistir*, yerine gec*, yerine, duzelt*, tekzip*,
    tekzib*, hukmu yok, yanlis*, hata*, sehven, sehiv, sahte*, uydurma*, asilsiz*, gercek disi, gercegi yansitma*, dogru degil*, yalan*,
    duzmece, kurgu, montaj, aldatmaca, saka, deneme*, eski*, guncelligini yitir*, mukerrer*`,
  // unfinished, or ahead of time
  r: `
    taslak*, taslagi, ham metin, ham hali, redakte edilmemis, duzeltilmemis, duzenlenmemis, duzelti, son hali degil*, nihai degil*,
    kesinlesme*, onay bekle*, onaydan gecme*, tamamlanmamis*, tamamlanmadi, bitmemis, yarim, eksik, on kopya, on izleme, onizleme*,
    on gosterim, on nusha, onceden, pesinen, pesin, erkenden, hazirlik*, hazirlik icin, planlama*, planlama icin, yalnizca planlama,
    gecici*, calisma metni, kontrol bekle*, kontrol asamasi*, inceleme asamasi*, yapim asamasi*, uzerinde calisiliyor, hazirlanmakta,
    yedek`,
  // holding back
  l: `
    beklemeye al*, tutul*, elde tut*, elinizde tut*, sakla*, gecik*, engelle*, bloke*, blokaj*, askida, askiya al*, duraklat*, ara verin,
    yedekte, hazirda, hazir bekle*, henuz degil, daha degil, simdilik, acele etmeyin, kilit*, rafa, rafta, rafa kaldir*, buza, moratoryum`,
}
