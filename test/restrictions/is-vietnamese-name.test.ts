import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse'
import { isVietnameseName } from '../../src/restrictions/is-vietnamese-name'

describe('isVietnameseName', () => {
  it.each(['Đặng Thị Mai Hoa', 'Đặng Mai Phương', 'Nguyễn Văn Giữ', 'Trần Hoãn'])('finds a name: %s', (name) => {
    expect(isVietnameseName(name)).toBe(true)
  })

  it.each([
    'Cấm Phổ Biến',
    'Giữ Bài Đến Thứ Sáu',
    'Hủy Tin',
    'Chưa đăng',
    'CHƯA ĐĂNG',
    'Giữ bài',
    'Hold For Release',
    'Đặng',
    'Đặng Thị Mai Hoa đăng bài',
  ])('finds none: %s', (line) => {
    expect(isVietnameseName(line)).toBe(false)
  })
})

const text = 'Chính quyền địa phương dự kiến hỗ trợ mười máy dệt bán tự động trong quý ba năm nay.'

describe('a story in Vietnamese', () => {
  it('stays free below the name of its author', () => {
    expect(parse(`Làng nghề nhận đơn hàng\n\n${text}\n\nĐặng Thị Mai Hoa`).article.notices).toBeUndefined()
  })

  it('stays free below the name of a person that reads as a ban', () => {
    expect(parse(`Đặng Văn Cấm\n\n${text}`).article.notices).toBeUndefined()
  })

  it.each(['Hồ Sơ Cấm Đăng', 'Tạ Chưa Đăng'])('is held by a ban that opens like a name: %s', (line) => {
    expect(parse(`${line}\n\n${text}`).article.notices).toBeDefined()
  })

  it('is held by a note', () => {
    expect(parse(`CHƯA ĐĂNG\n\nLàng nghề nhận đơn hàng\n\n${text}`).article.notices).toBeDefined()
  })
})
