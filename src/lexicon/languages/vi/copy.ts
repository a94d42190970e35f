// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Vietnamese. */
export const vietnamese: Language = {
  tag: 'vi',
  script: 'Latn',
  months: `
    tháng 1|thg 1|tháng một|tháng giêng, tháng 2|thg 2|tháng hai, tháng 3|thg 3|tháng ba, tháng 4|thg 4|tháng tư,
    tháng 5|thg 5|tháng năm, tháng 6|thg 6|tháng sáu, tháng 7|thg 7|tháng bảy, tháng 8|thg 8|tháng tám,
    tháng 9|thg 9|tháng chín, tháng 10|thg 10|tháng mười, tháng 11|thg 11|tháng mười một,
    tháng 12|thg 12|tháng mười hai|tháng chạp`,
  weekdays: 'thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật',
  dateWords: 'ngày, năm',
  and: 'và, &',
  byline: 'tác giả:, bài:, thực hiện:, người viết:, bài và ảnh:, phóng viên:, tổng hợp:, tin:',
  in: 'tại, từ, ở, tỉnh, huyện, quận, phố, xã, phường, thị trấn',
  jobs: 'phóng viên, nhà báo',
  labels: `
    phân tích, bình luận, phỏng vấn, hỏi, đáp, nóng, tin nóng, tin mới, độc quyền, trực tiếp, video, clip, ảnh,
    chùm ảnh, infographic, đồ họa, phóng sự, phóng sự ảnh, xã luận, góc nhìn, bạn đọc, ý kiến, kiểm chứng, hồ sơ,
    chân dung, nhận định, điểm báo, cập nhật, đính chính, thông cáo báo chí, thông báo`,
  anonymous: `
    phóng viên, phóng viên báo, nhóm phóng viên, pv, ptv, p.v, ban biên tập, tòa soạn, ban thời sự, tổng hợp,
    nhóm pv, cộng tác viên, theo các hãng thông tấn`,
  furniture: {
    'comment-count':
      '# bình luận, không có bình luận, bình luận (#), bình luận #, bình luận, ý kiến (#), ý kiến bạn đọc, # ý kiến, ý kiến của bạn',
    'reply-form':
      'viết bình luận, gửi bình luận, để lại bình luận, để lại một bình luận, thêm bình luận, gửi ý kiến, chia sẻ ý kiến của bạn, ý kiến của bạn về bài viết',
    related:
      'tin liên quan*, bài liên quan*, bài viết liên quan, bài viết liên quan:*, tin bài liên quan, tin bài liên quan:*, tin tức liên quan, tin tức liên quan:*, nội dung liên quan, nội dung liên quan:*, chủ đề liên quan, chủ đề liên quan:*, video liên quan, video liên quan:*, có thể bạn quan tâm, có thể bạn quan tâm:*, bạn có thể quan tâm, bạn có thể quan tâm:*, có thể bạn thích, có thể bạn thích:*, đọc thêm, xem thêm, đọc tiếp, xem tiếp, mời xem thêm, mời xem thêm:*, mời quý độc giả xem, mời quý độc giả xem:*, mời độc giả xem, mời độc giả xem:*, xem chi tiết, chi tiết, đọc nhiều, đọc nhiều nhất, tin đọc nhiều, xem nhiều, xem nhiều nhất, tin xem nhiều',
    share:
      'chia sẻ, chia sẻ:*, chia sẻ bài viết, chia sẻ facebook, chia sẻ trên facebook, chia sẻ lên facebook, chia sẻ qua, chia sẻ trên x, chia sẻ trên twitter, chia sẻ zalo, zalo, sao chép liên kết, sao chép link, copy link, đã sao chép, đã copy, in, in bài, in bài viết',
    paging:
      'bài trước, bài sau, bài tiếp theo, bài trước đó, tin trước, tin sau, trang trước, trang sau, trang tiếp, trước, sau, về đầu trang',
    navigation:
      'trang chủ, trang chính, menu chính, danh mục, chuyên mục, tất cả chuyên mục, tìm kiếm, tìm, đóng, đăng nhập, đăng ký, đăng xuất, đăng nhập / đăng ký, tài khoản, chuyển đến nội dung, chuyển tới nội dung, bỏ qua nội dung, bỏ qua đến nội dung, về chúng tôi, liên hệ quảng cáo, liên hệ tòa soạn, quảng cáo với chúng tôi, báo giá quảng cáo, đặt báo, chính sách bảo mật, chính sách quyền riêng tư, chính sách cookie, điều khoản sử dụng',
    meta: '# phút trước, # giờ trước, # ngày trước, # tuần trước, # tháng trước, # năm trước, # lượt xem, # lượt đọc, từ khóa, từ khoá:*, tag:*, thẻ:*, chủ đề:*, chuyên mục:*',
    'reading-time': '# phút đọc, đọc # phút, # phút để đọc, thời gian đọc',
    'sign-up':
      'đăng ký ngay, đăng ký nhận tin, đăng ký nhận bản tin, đăng ký bản tin, đăng ký kênh, đăng ký theo dõi, đăng ký miễn phí, đăng ký thành viên, theo dõi chúng tôi, theo dõi trên, theo dõi báo, kết nối với chúng tôi, tải ứng dụng, tải app, cài đặt ứng dụng, trang web này sử dụng cookie, website này sử dụng cookie',
    advertisement: 'quảng cáo, quảng cáo -, tin tài trợ, được tài trợ, nội dung tài trợ',
    rights:
      'giữ bản quyền*, bản quyền thuộc, © bản quyền, bản quyền ©, toàn bộ bản quyền thuộc, mọi quyền được bảo lưu, không sao chép dưới mọi hình thức, cấm sao chép dưới mọi hình thức',
    'photo-credit': 'ảnh:*, (ảnh:*, ảnh minh họa, ảnh minh hoạ, ảnh tư liệu, nguồn ảnh, ảnh chụp màn hình',
  },
  endMarks: 'hết, hết./.',
  roles: {
    reporting: 'phóng viên:, pv:, thực hiện:',
    writing: 'bài viết:, bài:, người viết:',
    editing: 'biên tập:, biên tập viên:, biên tập bởi, hiệu đính:',
    compiling: 'tổng hợp:',
    translation: 'biên dịch:, người dịch:, dịch:',
    graphics: 'đồ họa:, thiết kế:, trình bày:',
    photography: 'ảnh:, chụp ảnh:, hình ảnh:',
    video: 'quay phim:, dựng phim:, kỹ thuật:',
  },
  editorsNote: `
    lời tòa soạn, lời toà soạn, ghi chú của biên tập viên, chú thích của ban biên tập, ghi chú của tòa soạn,
    để phát hành ngay, thông cáo phát hành ngay`,
  notices: {
    correction: 'đính chính, trong phiên bản trước của bài, đính chính:, cải chính:',
    update: 'cập nhật:, bổ sung',
  },
  foot: {
    editors: 'ghi chú cho biên tập viên, lưu ý cho biên tập viên',
    about: 'về công ty, giới thiệu công ty, thông tin về công ty',
    contact: 'liên hệ, liên hệ báo chí, thông tin liên hệ, liên hệ truyền thông',
    reach: 'để biết thêm chi tiết, để biết thêm thông tin, mọi chi tiết xin liên hệ',
  },
  about: 'về, giới thiệu về, đôi nét về',
  restrictions: 'chỉ dùng cho mục đích biên tập*, chỉ sử dụng cho mục đích biên tập*',
  rights: { source: 'nguồn' },
  published: 'đăng ngày, đăng lúc, ngày đăng, xuất bản',
  updated: 'cập nhật, cập nhật lúc, cập nhật lần cuối',
  common: `
    và, của, là, được, những, các, không, với, trong, một, có, đã, đến, khi, người, từ, ở, này, ra, về, năm, nhưng`,
  letters: 'ơưđăâê',
}
