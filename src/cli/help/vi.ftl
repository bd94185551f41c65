# Hướng dẫn và lời báo của dòng lệnh. Mỗi lệnh: help-LỆNH và example-of-LỆNH. Mỗi tùy chọn: help-LỆNH-TÙY-CHỌN, hoặc help-any-TÙY-CHỌN khi
# nhiều lệnh dùng chung.

usage = Cách dùng
commands = Lệnh
arguments = Đối số
options = Tùy chọn
example = Ví dụ
some-command = <LỆNH>
some-options = [TÙY CHỌN]
default = [mặc định: { $value }]
help-of-command = Gõ nhipcau <LỆNH> --help để xem hướng dẫn của từng lệnh.

value-dir = THƯ MỤC
value-url = ĐỊA CHỈ
value-name = TÊN
value-port = CỔNG
value-seconds = GIÂY
value-yyyy-mm-dd = NĂM-THÁNG-NGÀY
value-yyyy-mm = NĂM-THÁNG

help = Dựng trang tin của liên hiệp các tổ chức hữu nghị
example-of =
    nhipcau serve --open
    nhipcau build
help-build = Dựng trang vào thư mục --out
example-of-build =
    nhipcau build
    nhipcau build --out D:\trang-tin --base-url https://huunghi.example.vn/
    nhipcau build --watch
help-check = Chỉ kiểm tra, không ghi gì
example-of-check =
    nhipcau check
    nhipcau check --date 2026-12-01 --format json
help-serve = Mở trang trên máy này để xem trong khi viết
example-of-serve =
    nhipcau serve --open
    nhipcau serve --root D:\trang-tin --port 8080
help-status = Việc của Ban biên tập, gói trong một trang
example-of-status =
    nhipcau status
    nhipcau status --month 2026-10
    nhipcau status --format csv > viec-can-lam.csv

help-any-help = Xem hướng dẫn này
help-any-version = Xem số phiên bản
help-any-root = Thư mục của trang, có content/site.yaml
help-any-base-url = Địa chỉ của trang, thay cho base_url trong site.yaml
help-any-date = Ngày dựng trang; mặc định lấy SOURCE_DATE_EPOCH, không có thì là hôm nay
help-any-locale = Ngôn ngữ của thông báo; mặc định theo hệ thống
help-any-theme = Giao diện, thay cho theme trong site.yaml
help-any-out = Thư mục để ghi trang đã dựng
help-any-drafts = Hiện cả bản nháp, bài chờ duyệt và bài hẹn ngày
help-any-format = Dạng của thông báo: human để đọc, json cho chương trình khác
help-any-poll = Tự xem lại theo nhịp, cho ổ đĩa không báo thay đổi
help-build-watch = Dựng lại mỗi khi có thay đổi, cho đến khi nhấn Ctrl+C
help-serve-port = Cổng, từ 0 đến 65535; đang bận thì lấy cổng kế tiếp, 0 là cổng bất kỳ
help-serve-open = Mở trình duyệt
help-serve-no-drafts = Không hiện bản nháp, bài chờ duyệt và bài hẹn ngày
help-serve-editor = Địa chỉ mở tệp trong trình soạn thảo, có {"{path}"}, {"{line}"}, {"{column}"}; none là không mở; mặc định lấy NHIPCAU_EDITOR, không có thì là VS Code
help-status-month = Tháng xem số liệu tin, như 2026-11; mặc định là tháng của --date
help-status-format = Dạng của bản báo cáo: human để đọc, json cho chương trình khác, csv cho Excel

fault-unknown-argument = không có tùy chọn hay đối số “{ $argument }”
fault-unknown-command = không có lệnh “{ $command }”
fault-no-value = { $argument } cần một giá trị
fault-wrong-value = { $argument } không nhận giá trị “{ $value }”
fault-needless-value = { $argument } không nhận giá trị “{ $value }”, vì tùy chọn này không cần giá trị
fault-equals = { $argument } cần dấu = trước giá trị
fault-count = { $argument } được cho sai số lượng giá trị
fault-conflict = { $argument } không dùng cùng { $other }
fault-twice = { $argument } chỉ được ghi một lần
fault-missing = còn thiếu { $argument }
fault-no-command = còn thiếu tên lệnh
fault-encoding = dòng lệnh có chữ không đọc được theo UTF-8
fault-other = dòng lệnh không đúng
fault-values = Giá trị dùng được: { $values }.
fault-suggestion = Có phải ý bạn là “{ $suggestion }”?
fault-help = Xem hướng dẫn: { $command }
