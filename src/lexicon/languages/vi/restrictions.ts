// Words of restrictions in Vietnamese, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const vietnameseRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    han che, tranh, kieng, xin dung`,
  // publishing, in general words
  f: `
    dua, duoc cong bo, in an, in bao, len bao, len mang, truyen hinh, truyen di, truyen tai, truc tiep, trinh chieu, khai thac, tai len,
    tren mang, tren trang, tren bao, tren song, tren mang xa hoi, tren internet, phan phoi, luu hanh, lan truyen, truyen ba, chuyen, gui,
    gui di, cung cap, trich,
    he lo, ro ri, nhac den, neu ten, mang xa hoi, internet, ra khoi phong`,
  // before, until, from
  p: `
    chung nao, chung nao chua, khong som hon, som nhat, som nhat la`,
  // secrecy
  c: `
    ngoai le, khong ghi am, khong trich dan, khong dan nguon, khong neu nguon, khong neu ten, giau ten, an danh, noi bo, luu hanh noi bo,
    su dung noi bo, dung noi bo, chi de tham khao, de tham khao, tham khao, chi de biet, de biet, chi danh cho ban, chi minh ban,
    giua chung ta, rieng tu, rieng, giu cho rieng minh, im lang, giu im lang, khong tiet lo, te nhi, phong toa thong tin,
    phong toa tin tuc, bung bit, cam van, cam van thong tin, cam van tin tuc, bi cam van, han che dang, khong de dang, khong de dang bao,
    khong de phat, khong dung de dang, khong cong bo, khong pho bien, niem phong`,
  // withdrawing, and why
  i: `
    xin rut, bi rut, bi thu hoi, xoa bai, xoa tin, bi xoa, ha bai, ha xuong, thao xuong, boc bai, vut, tieu huy, pha huy, phot lo, lo di,
    khong quan tam, dung de y, dung quan tam, khong can de y, quen di, hay quen, thay, dinh chinh, sua, cai chinh, khong dung,
    khong dung su that, khong chinh xac, loi, nham,
    go khoi, khoi trang`,
  // unfinished, or ahead of time
  r: `
    nhap, du thao, so thao, phac thao, tho, chua bien tap, chua duoc bien tap, chua chinh sua, chua hoan chinh, chua hoan thien,
    chua hoan tat, chua xong, chua day du, chua chinh thuc, chua phai ban cuoi, chua phai ban chinh, khong phai ban cuoi, chua duyet,
    chua duoc duyet, chua phe duyet, chua duoc phe duyet, chua kiem tra, cho duyet, dang cho duyet, cho phe duyet, cho xac nhan,
    cho kiem tra, dang bien tap, dang xu ly, dang kiem tra, dang hoan thien, ban gui truoc, ban truoc, gui truoc, truoc thoi han,
    ban xem truoc, xem truoc, soan san, viet san, de chuan bi, chuan bi truoc, de len ke hoach`,
  // holding back
  l: `
    tri hoan, bi hoan, lui, dinh, treo, dong bang, chan, khoa, de danh, de lai, de do, du tru, du phong`,
  // events that a release waits for, and their end
  g: `
    bai phat bieu, phat bieu, tuyen an, ban an, bo phieu, phien hop, phien toa, buoi le, le trao, cat bang, khai mac, mo cua, san khau,
    ket thuc, ha canh, tang le, boc tham, ky ket`,
  // accepting a condition
  a: `
    cam ket, khi nhan, dong y, voi dieu kien, dieu kien`,
  // parts and details of a story that may be withheld
  W: `
    danh tinh, hinh anh, khuon mat, chi tiet`,
  // word from the sender, and who must be told first
  C: `
    chung toi bao, chung toi goi, gia dinh, than nhan`,
}
