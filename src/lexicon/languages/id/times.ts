// Compiled from general knowledge: usage of Antara and Indonesian newspapers.
import type { TimeRow } from '../../annotate/time-row'

export const indonesianTimes: TimeRow = {
  months: `
    januari|jan=1, februari|feb=2, maret=3, april|apr=4, mei=5, juni|jun=6, juli|jul=7, agustus|agu|ags=8,
    september|sep|sept=9, oktober|okt=10, november|nov=11, desember|des=12`,
  weekdays: `senin=1, selasa=2, rabu=3, kamis=4, jumat|jum'at=5, sabtu=6, minggu|ahad=7`,
  numbers: `
    satu|se=1, dua=2, tiga=3, empat=4, lima=5, enam=6, tujuh=7, delapan=8, sembilan=9, sepuluh=10, sebelas=11, setengah=0.5`,
  ordinals: 'pertama=1, kedua=2, ketiga=3, keempat=4',
  units: `
    detik=S, menit=MIN, jam=H, hari=D, pekan|minggu=W, akhir pekan=WE, bulan=M, kuartal|triwulan=Q, tahun=Y, dekade=DE,
    abad=CE, semester=HALF`,
  parts: 'pagi=MO, siang=AF, sore=AF, malam=NI',
  seasons: 'musim semi=SP, musim panas=SU, musim gugur=FA, musim dingin=WI',
  days: 'hari ini=0, kemarin=-1, besok=1, lusa=2',
  relations: 'lalu|silam|kemarin|terakhir=-1, ini=0, depan|mendatang=1',
  ago: 'lalu|yang lalu|silam=-1, lagi=1',
  references: 'sekarang|saat ini|kini=PRESENT_REF, baru-baru ini|dulu|dahulu=PAST_REF, segera=FUTURE_REF',
  modifiers: 'awal=start, pertengahan=mid, akhir=end',
  bounds: 'sekitar|hampir|kira-kira=approx, lebih dari|setidaknya=more, kurang dari=less',
  often:
    'setiap hari|tiap hari|per hari=P1D, setiap pekan|setiap minggu=P1W, setiap bulan|per bulan=P1M, setiap tahun|per tahun=P1Y',
  holidays: 'natal=12-25, tahun baru=01-01',
  clock: 'wib|wita|wit=ZONE, gmt=Z',
  vague: 'beberapa|sejumlah=X',
  capitals: true,
  patterns: `
    WEEKDAY ,? DAY MONTH YEAR?
    WEEKDAY ( DAY MONTH )
    DAY MONTH YEAR?
    DAY MONTH RELATION
    DAY MONTH tahun RELATION => UNIT:Y
    DAY | -/hingga/sampai/dan | DAY MONTH YEAR?
    ISO/WEEKDAY/DAYS/YEAR/OFTEN/REFERENCE
    MOD? MONTH YEAR?
    MONTH/WEEKDAY/UNIT RELATION
    WEEKDAY PART
    WEEKDAY ( ISO )
    WEEKDAY ( ISO ) PART
    WEEKDAY pukul CLOCK
    WEEKDAY ( ISO ) pukul CLOCK
    WEEKDAY ( DAY MONTH YEAR? )
    DAY MONTH YEAR? ,? pukul CLOCK
    semester ORDINAL => UNIT:HALF
    semester ORDINAL YEAR => UNIT:HALF
    paruh ORDINAL YEAR => UNIT:HALF
    setiap/tiap WEEKDAY PART? => SET:1
    setiap/tiap SEASON/PART => SET:1
    ~pukul CLOCK
    MOD/tahun YEAR
    MOD UNIT RELATION
    kuartal ORDINAL => UNIT:Q
    kuartal ORDINAL YEAR => UNIT:Q
    BOUND? COUNT UNIT
    BOUND? COUNT UNIT | | COUNT UNIT => JOINED:1
    BOUND? COUNT UNIT | dan | COUNT UNIT => JOINED:1
    COUNT UNIT AGO/terakhir
    HOLIDAY YEAR?`,
  leads: 'pada, sejak, dari, hingga, sampai, di, tahun, dan, atau, antara, untuk',
  doubtful: 'minggu',
  future: 'akan, bakal, hendak, direncanakan, dijadwalkan, rencananya, berencana',
  since: 'sejak',
  past: 'telah, sudah, kata, mengatakan, ujar, baru, pernah',
  ahead: 'hingga, sampai, sebelum',
  age: { at: 'usia, berusia, umur, berumur' },
  captions: 'foto, keterangan',
}
