// Words of restrictions in Vietnamese, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const vietnameseRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    khong duoc phep, khong the, khong phai, khong bao gio, khong ai, tuyet doi khong, tuyet doi khong duoc, nhat thiet khong,
    dut khoat khong, khong cho phep, khong dung de, khong danh cho, khong nham, bi cam, tuyet doi cam, cam tuyet doi, lenh cam, ngan cam,
    cam dang, cam phat, cam su dung, han che, tranh, hay tranh, xin tranh, can tranh, kieng, xin dung, vui long khong, de nghi khong,
    yeu cau khong, mong khong, hay dung, ngung, cham dut, dinh chi, duoi moi hinh thuc, trong moi truong hop, khong mot ai`,
  // publishing, in general words
  f: `
    dang tin, dang bao, cho dang, dua, dua len mang, dua len trang, dua ra, duoc cong bo, in an, in bao, len bao, len mang, phat tan,
    phat thanh, truyen hinh, truyen di, truyen tai, phat truc tiep, truc tiep, trinh chieu, khai thac, tai len, dua len web, tren mang,
    tren web, tren trang, tren bao, tren song, tren mang xa hoi, tren internet, phan phoi, luu hanh, lan truyen, truyen ba, chuyen tiep,
    chuyen, gui, gui di, cung cap, trich, dan loi, dan nguon, dan, nhac den, nhac ten, de cap, neu, neu ten, ghi ten, noi den, de ten,
    tuong thuat, thong tin ve, loan tin, loan bao, viet, viet bai, viet ve, binh luan, diem sach`,
  // before, until, from
  p: `
    truoc khi, truoc luc, truoc gio, truoc thoi diem, truoc ngay, cho den khi, cho toi khi, toi khi, den luc, den gio, den het, chung nao,
    chung nao chua, trong khi, khi chua, chua den, khong truoc, khong som hon, som nhat, som nhat la, muon nhat, som hon, chi sau khi,
    chi sau, cho den sau, sau luc, ngay sau khi, ngay khi, khi, khi nao, mot khi, ke tu khi`,
  // secrecy
  c: `
    toi mat, giu bi mat, giu kin, kin dao, bao mat, thong tin mat, tai lieu mat, bi mat nha nuoc, bi mat cong tac, bi mat dieu tra,
    ngoai le, khong ghi am, khong trich dan, khong dan nguon, khong neu nguon, khong neu ten, giau ten, an danh, noi bo, luu hanh noi bo,
    su dung noi bo, dung noi bo, chi de tham khao, de tham khao, tham khao, chi de biet, de biet, chi danh cho ban, chi minh ban,
    giua chung ta, rieng tu, rieng, giu cho rieng minh, im lang, giu im lang, khong tiet lo, te nhi, phong toa thong tin,
    phong toa tin tuc, bung bit, cam van, cam van thong tin, cam van tin tuc, bi cam van, han che dang, khong de dang, khong de dang bao,
    khong de phat, khong dung de dang, khong cong bo, khong pho bien, niem phong, kin mieng, dau mat, dong dau mat, do mat, bit mieng,
    khong cho bao chi`,
  // withdrawing, and why
  i: `
    xin rut, bi rut, bi thu hoi, bai bo, xoa bai, xoa tin, bi xoa, ha bai, ha xuong, thao xuong, boc bai, bo di, bo bai, bo tin, vut,
    vut bo, tieu huy, pha huy, phot lo, lo di, khong quan tam, dung de y, dung quan tam, khong can de y, quen di, hay quen, thay,
    thay the, thay bang, duoc thay bang, dinh chinh, sua, sua lai, sua chua, cai chinh, sai lech, sai sot, sai su that, khong dung,
    khong dung su that, khong chinh xac, loi, co loi, nham, nham lan, do nham lan, gui nham, dang nham, do so suat, so suat, gia, gia mao,
    tin gia, bia, bia dat, nguy tao, dung chuyen, khong co that, lua dao, tro dua, choi kham, bi bac bo, bac bo, phu nhan, bi phu nhan,
    thu`,
  // unfinished, or ahead of time
  r: `
    ban nhap, nhap, du thao, so thao, phac thao, ban tho, tho, chua bien tap, chua duoc bien tap, chua chinh sua, chua hoan chinh,
    chua hoan thien, chua hoan tat, chua xong, chua day du, chua chinh thuc, chua phai ban cuoi, chua phai ban chinh, khong phai ban cuoi,
    chua duyet, chua duoc duyet, chua phe duyet, chua duoc phe duyet, chua kiem tra, cho duyet, dang cho duyet, cho phe duyet,
    cho xac nhan, cho kiem tra, dang bien tap, dang xu ly, dang kiem tra, dang hoan thien, ban gui truoc, ban truoc, gui truoc,
    truoc thoi han, ban xem truoc, xem truoc, soan san, viet san, de chuan bi, chuan bi truoc, de len ke hoach, len ke hoach, so bo,
    ban tam`,
  // holding back
  l: `
    giu bai, giu tin, hay giu, xin giu, hay cho, hay doi, xin cho, cho doi, dang cho, cho lenh, cho thong bao, cho chi dao, tri hoan,
    bi hoan, lui, lui lai, doi lai, dinh, treo, tam treo, dong bang, chan, bi chan, khoa, bi khoa, de danh, de lai, de do, cat lai,
    du tru, du phong, san sang, chua den luc, khoan da, khoan dang, tam thoi chua, tam thoi khong, dung voi, khong voi, kim lai, gac lai,
    xep lai`,
}
