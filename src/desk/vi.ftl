desk = Bảng theo dõi của Ban biên tập
desk-note = Trang này chỉ hiện khi xem thử trên máy, không có trong trang web được công bố.
skip = Đến phần nội dung
ui-switch = Ngôn ngữ của bảng
as-of = Tính đến ngày { $date }
summary = Tóm tắt
no-edition = Chưa dựng được trang web: hãy sửa các lỗi dưới đây. Những phần khác của bảng sẽ hiện lại sau khi sửa xong.
shown-of = Hiện { $shown } mục đầu trong tổng số { $total }.

count-problems = lỗi và cảnh báo
count-overdue = việc quá hạn
count-due = việc từ nay đến hết tháng sau
count-held = bài chưa hoặc không công bố
count-outdated = bản dịch cần cập nhật
count-missing = chưa có bản { $language }
count-contradictions = chỗ cần sửa trong danh bạ
count-unverified = tổ chức cần xác minh lại
count-registrations = đăng ký sắp hoặc đã hết hạn
count-news = tin đã đăng, { $month }

date = { $day2 }/{ $month2 }/{ $year }
month = Tháng { $month }/{ $year }
number-group = .

col-text = Bài
col-state = Tình trạng
col-problem = Lỗi hoặc cảnh báo
col-organization = Tổ chức
col-verified = Xác minh lần cuối
col-registration = Đăng ký
col-who = Ai xử lý
col-finding = Cần sửa
col-parts = Phần đã đổi ở bản gốc
col-task = Việc
col-lead = Chủ trì
col-due = Hạn
col-day = Ngày
col-topics = Chủ đề
col-levels = Cấp
col-month-told = Trong tháng
col-month-before = Tháng trước
col-months = { $count } tháng
col-month = Tháng
col-count = Số tin
col-file = Tệp
col-time = Lúc lưu
col-language = Ngôn ngữ
col-pages = Số trang

open-source = mở tệp để sửa
write = Sửa
write-translation = Dịch
compare = so sánh hai bản
translate = xem bản gốc để dịch
phone = xem như trên điện thoại

problems = Lỗi và cảnh báo
problems-none = Không có lỗi hay cảnh báo nào.
severity = { $severity ->
        [error] Lỗi
       *[warning] Cảnh báo
    }
problems-counted = Lỗi: { $errors }; cảnh báo: { $warnings }.
line = dòng { $line }
fix = { $is ->
        [added] Thêm dòng:
       *[instead] Sửa thành:
    }

duties = Việc đến hạn theo kế hoạch
duties-about = Lấy từ các kế hoạch có ghi track: true. Việc đã xong hoặc đã bỏ không hiện ở đây.
overdue = Quá hạn
overdue-none = Không có việc nào quá hạn.
to-confirm = Vừa qua hạn, cần xác nhận
to-confirm-about = Với việc lặp lại, done_on trong kế hoạch chỉ ghi được một lần, còn báo cáo thì không ghi, nên chương trình không biết đã làm hay chưa. Mỗi mục hiện trong một tháng, hoặc đến khi có tin ghi việc ấy ở mục tasks.
to-confirm-none = Không có mục nào cần xác nhận.
no-result = Đã hết thời gian, chưa ghi nhận kết quả
no-result-about = Thời gian của các việc này đã hết trong vòng một năm qua mà kế hoạch và tin đều chưa nói kết quả; người đọc thấy “Chưa ghi nhận kết quả”. Hãy ghi việc ấy ở mục tasks của tin, hoặc ghi status và done_on trong kế hoạch.
no-result-none = Không có việc nào hết thời gian mà chưa ghi nhận kết quả.
this-month = Từ nay đến cuối tháng
this-month-none = Từ nay đến cuối tháng không có việc nào đến hạn.
next-month = Tháng sau
next-month-none = Tháng sau không có việc nào đến hạn.
report = Báo cáo
report-to = gửi { $to }
days-left = { $days ->
        [0] hôm nay là hạn chót
       *[other] còn { $days } ngày
    }
days-past = đã qua { $days } ngày
nobody = chưa ghi

held = Chưa hoặc không công bố
held-none = Mọi bài đều đã công bố.
reason = { $reason ->
        [draft] Bản nháp
        [review] Đang chờ duyệt
        [scheduled] Hẹn ngày đăng
        [expired] Hết hạn
        [withdrawn] Đã gỡ
       *[private] Chỉ dành cho Ban biên tập
    }
reason-date = { $reason ->
        [scheduled] hiện từ ngày { $date }
       *[expired] đã ẩn từ ngày { $date }
    }
kind = { $kind ->
        [news] tin
        [plans] kế hoạch
        [organizations] tổ chức
       *[pages] trang
    }

translations = Bản dịch
outdated = Bản gốc đã đổi sau khi dịch
outdated-none = Các bản dịch đều theo đúng bản gốc hiện nay.
missing = Chưa có bản { $language }
missing-none = Mọi bài đều đã có bản { $language }.
create = Tệp cần tạo: { $file }
not-public = chưa công bố
language = { $lang ->
        [vi] tiếng Việt
        [en] tiếng Anh
        [lo] tiếng Lào
        [km] tiếng Khmer
        [zh] tiếng Trung
        [ja] tiếng Nhật
        [ko] tiếng Hàn
        [fr] tiếng Pháp
        [ru] tiếng Nga
       *[other] ngôn ngữ “{ $lang }”
    }

part = { $key ->
        [title] tiêu đề
        [name] tên
        [summary] tóm tắt
        [body] thứ tự hoặc số đoạn của bài
        [cover] lời của ảnh bìa
        [gallery] lời của bộ ảnh
        [video] lời của video
        [tasks] việc { $id }
        [projects] dự án { $id }
        [needs] nhu cầu { $id }
       *[other] { $written }
    }
part-paragraphs = { $count ->
        [1] đoạn { $numbers }
       *[other] các đoạn { $numbers }
    }

organizations = Danh bạ cần xem lại
contradictions = Mâu thuẫn, trùng lặp hoặc đã qua ngày
contradictions-none = Danh bạ không có chỗ mâu thuẫn, trùng lặp hay đã qua ngày.
since = từ ngày { $date }
asks = hỏi tổ chức
unverified = Quá { $days } ngày chưa xác minh lại
unverified-none = Mọi tổ chức đều đã được xác minh trong thời hạn.
verified-days = { $days } ngày trước
verified-never = chưa xác minh lần nào
registrations = Đăng ký đã hết hạn hoặc còn không quá 90 ngày
registrations-none = Không có đăng ký nào sắp hết hạn.
registration = { $kind ->
        [operation] Đăng ký hoạt động
        [rep-office] Văn phòng đại diện
        [project-office] Văn phòng dự án
       *[other] Đăng ký
    }
expires = hết hạn ngày { $date }
expired = đã hết hạn từ ngày { $date }
prospects = Đối tác tiềm năng
prospects-about = Chỉ hiện ở đây, không bao giờ được công bố.
prospects-none = Chưa ghi đối tác tiềm năng nào.

news = Nhịp đăng tin
news-count = { $month }: { $count } tin đã đăng.
news-past = Đang xem số liệu tin của { $month }; các phần khác của bảng vẫn tính đến hôm nay.
news-now = Về tháng này
news-empty = { $count ->
        [1] Tháng không có tin:
       *[other] Các tháng không có tin:
    }
news-no-empty = Tháng nào cũng có tin.
news-none = Chưa có tin nào được công bố.
news-month-none = không có tin
topics = Tin theo chủ đề
levels = Tin theo cấp
published = Tin đã đăng, { $month }
published-none = Trong tháng không có tin nào được đăng.

saves = Tệp vừa lưu
saves-none = Từ khi mở chương trình chưa có tệp nào được lưu.

pages = Số trang của trang web
pages-total = Tổng cộng
pages-visit = Xem trang { $language }

back = Về bảng theo dõi
compare-title = So sánh bản gốc và bản dịch
compare-original = Bản gốc, { $language }
compare-translation = Bản dịch, { $language }
compare-changed = Từ khi dịch, bản gốc đã đổi: { $parts }.
compare-unchanged = Bản dịch theo đúng bản gốc hiện nay.
compare-unstamped = Bản dịch chưa ghi dòng translates, nên không biết được bản gốc đã đổi hay chưa.
compare-missing = Chưa có bản { $language }
compare-create = Hãy tạo tệp này rồi viết bản dịch vào đó:
compare-hidden = Bản này đang được giữ lại nên không có trang để xem.

phone-title = Xem như trên điện thoại
phone-path = Địa chỉ của trang
phone-width = Chiều ngang
phone-show = Xem
phone-frame = Trang { $path } trên màn hình rộng { $width } điểm ảnh
pixels = { $width } điểm ảnh

kind-published = Tin đã đăng
kind-overdue = Việc quá hạn
kind-this-month = Việc đến hạn từ nay đến cuối tháng
kind-next-month = Việc đến hạn tháng sau
kind-no-result = Việc hết thời gian, chưa ghi nhận kết quả
kind-to-confirm = Việc vừa qua hạn, cần xác nhận
kind-held = Chưa hoặc không công bố
kind-outdated = Bản dịch cần cập nhật
kind-contradictions = Cần sửa trong danh bạ
kind-unverified = Tổ chức cần xác minh lại
kind-registrations = Đăng ký sắp hoặc đã hết hạn
kind-prospects = Đối tác tiềm năng
kind-problems = Lỗi hoặc cảnh báo
col-kind = Mục
col-number = Số lượng
col-line = Dòng
col-address = Địa chỉ
col-note = Ghi chú
texts = Viết và sửa bài
changes = Những lần ghi gần đây
handbook = Sổ tay biên tập
