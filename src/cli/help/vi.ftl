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
window-closes = Nhấn Enter để đóng cửa sổ.

value-dir = THƯ MỤC
value-file = TỆP
value-url = ĐỊA CHỈ
value-name = TÊN
value-port = CỔNG
value-seconds = GIÂY
value-yyyy-mm-dd = NĂM-THÁNG-NGÀY
value-yyyy-mm = NĂM-THÁNG
value-kind = LOẠI
value-period = KỲ
value-key = KHÓA
value-title = TIÊU ĐỀ
value-lang = NGÔN NGỮ
value-symbol = SỐ HIỆU
value-path = TỆP
value-what = LOẠI
value-host = MÁY CHỦ
value-shell = LOẠI
value-languages = vi,en

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
    nhipcau check --stale
help-serve = Mở trang trên máy này để xem trong khi viết
example-of-serve =
    nhipcau serve --open
    nhipcau serve --root D:\trang-tin --port 8080
help-status = Việc của Ban biên tập, gói trong một trang
example-of-status =
    nhipcau status
    nhipcau status --month 2026-10
    nhipcau status --format csv --out viec-can-lam.csv
help-report = Bản thảo báo cáo sơ kết, tổng kết một kỳ, để sửa trong Word
example-of-report =
    nhipcau report --period 2026-10
    nhipcau report --period 2026-H1 --out so-ket.md
    nhipcau report --period 2026 --plan 05-kh-lhm-2026 --format html --out tong-ket.html
help-init = Tạo một trang mới trong thư mục trống
example-of-init =
    nhipcau init trang-tin
    nhipcau init trang-tin --province "Tỉnh Mẫu" --host iis
help-new = Tạo một bài mới
example-of-new =
    nhipcau new news "Gặp mặt cuối năm"
    nhipcau new plan "Kế hoạch công tác năm 2027" --symbol 05/KH-LHHN
help-translate = Tạo khung bản dịch, hoặc xem bản gốc đã đổi gì
example-of-translate =
    nhipcau translate content/news/2026/gap-mat.vi.md --to en
    nhipcau translate content/news/2026/gap-mat.en.md --mark-current
help-import = Nhập văn bản Word thành bài nháp, hoặc bảng tính vào danh bạ
example-of-import =
    nhipcau import ke-hoach.docx --dry-run
    nhipcau import ke-hoach.docx
    nhipcau import tin.docx --kind news
    nhipcau import organizations danh-ba.xlsx
help-export = Xuất danh bạ ra bảng tính, chỉ để nội bộ dùng
example-of-export =
    nhipcau export organizations --out danh-ba.xlsx
    nhipcau export projects --format csv --lang en --out du-an.csv
help-schema = Các mục được ghi trong tệp, cho trình soạn thảo hoặc để đọc
example-of-schema =
    nhipcau schema news --format markdown
    nhipcau schema site > site.schema.json
    nhipcau schema --format decap > admin/config.yml
help-completions = In phần gợi ý lệnh cho cửa sổ dòng lệnh
example-of-completions =
    nhipcau completions powershell
    nhipcau completions bash > ~/.local/share/bash-completion/completions/nhipcau

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
help-check-stale = Kèm những điều cần xem lại trong danh bạ, xếp theo người xử lý; không làm đổi mã kết thúc
help-serve-port = Cổng, từ 0 đến 65535; đang bận thì lấy cổng kế tiếp, 0 là cổng bất kỳ
help-serve-open = Mở trình duyệt
help-serve-no-drafts = Không hiện bản nháp, bài chờ duyệt và bài hẹn ngày
help-serve-read-only = Chỉ xem: không viết được gì trong trình duyệt
help-serve-editor = Địa chỉ mở tệp trong trình soạn thảo, có {"{path}"}, {"{line}"}, {"{column}"}; none là không mở; mặc định lấy NHIPCAU_EDITOR, không có thì là VS Code
help-status-month = Tháng xem số liệu tin, như 2026-11; mặc định là tháng của --date
help-status-out = Ghi vào tệp này thay vì hiện ra; nên dùng trong PowerShell, nơi dấu > làm hỏng chữ có dấu
help-status-format = Dạng của bản báo cáo: human để đọc, json cho chương trình khác, csv cho Excel
help-report-period = Kỳ báo cáo: tháng 2026-10, quý 2026-Q4, nửa năm 2026-H2, hoặc cả năm 2026
help-report-plan = Khóa của một kế hoạch được theo dõi (track: true), như 05-kh-lhm-2026; không ghi thì lấy tất cả
help-report-lang = Ngôn ngữ của báo cáo, một trong các ngôn ngữ của trang; mặc định là ngôn ngữ thứ nhất
help-report-format = Dạng: md là Markdown để pandoc làm thành tệp Word, html là một trang để in
help-report-out = Ghi vào tệp này thay vì in ra; không ghi đè tệp đã có; nên dùng trong PowerShell, nơi dấu > làm hỏng chữ có dấu
help-init-dir = Thư mục của trang mới
help-init-languages = Ngôn ngữ của trang, ngôn ngữ gốc đứng đầu
help-init-name-vi = Tên đơn vị bằng tiếng Việt
help-init-name-en = Tên đơn vị bằng tiếng Anh
help-init-names = Tên đơn vị bằng ngôn ngữ khác, ví dụ lo=…
help-init-province = Tỉnh hoặc thành phố
help-init-base-url = Địa chỉ của trang trên mạng
help-init-host = Kèm tệp để xuất bản ở máy chủ này
help-init-date = Ngày ghi trong bài mẫu; mặc định là hôm nay
help-init-locale = Ngôn ngữ của thông báo và của lời giải thích trong tệp
help-new-kind = Loại bài
help-new-title = Tiêu đề, hoặc tên của tổ chức
help-new-lang = Ngôn ngữ của bài; mặc định là ngôn ngữ thứ nhất của trang
help-new-name = Tên tệp, không có ngôn ngữ và đuôi; mặc định theo tiêu đề
help-new-symbol = Số hiệu của kế hoạch
help-new-with-translation = Tạo cả khung bản dịch sang các ngôn ngữ khác
help-translate-path = Bản gốc hoặc bản dịch, trong content/
help-translate-to = Ngôn ngữ của bản dịch
help-translate-mark-current = Ghi rằng bản dịch đã khớp với bản gốc hiện nay
help-import-files = Tệp .docx, .html, .md, .txt, hoặc thư mục có các tệp ấy; hay organizations rồi một bảng tính .xlsx, .ods, .csv hoặc .json
help-import-kind = Bài thuộc loại nào (mặc định: văn bản hành chính là kế hoạch, còn lại là tin)
help-import-lang = Ngôn ngữ của văn bản (mặc định: ngôn ngữ thứ nhất của trang)
help-import-encoding = Văn bản thường gõ bằng bảng mã cũ nào
help-import-dry-run = Chỉ cho xem sẽ đổi gì, không ghi
help-import-skip-bad = Bỏ qua các mục có hàng lỗi, ghi các mục còn lại
help-export-what = Xuất gì; organizations dạng xlsx có cả các bảng kia
help-export-format = Dạng: xlsx cho Excel, csv cho một bảng, json cho chương trình khác
help-export-lang = Ngôn ngữ của tiêu đề và giá trị; mặc định theo ngôn ngữ thông báo
help-export-out = Tệp để ghi; mặc định là LOẠI.xlsx, còn csv và json thì in ra
help-schema-kind = Loại tệp; không ghi thì tất cả
help-schema-translation = Cho tệp bản dịch, không cần các mục đã có ở bản gốc
help-schema-format = Dạng: json cho trình soạn thảo, markdown để đọc, decap để sửa bài trên mạng bằng Decap CMS
help-completions-shell = Loại cửa sổ dòng lệnh

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

status-not-written = không ghi được { $path }: { $reason }. Nếu tệp đang mở trong Excel hay Word, hãy đóng lại rồi chạy lại lệnh.
usage-root = --root { $value }: không có thư mục này
usage-base-url = --base-url { $value }: cần dạng https://example.org/
usage-date = --date { $value }: cần dạng 2026-11-05
usage-epoch = SOURCE_DATE_EPOCH={ $value }: cần số giây
usage-poll = --poll { $value }: cần số giây, từ 0.1 đến 86400
usage-editor = --editor { $value }: cần dạng vscode://file/{"{path}"}:{"{line}"}:{"{column}"}
usage-month = --month { $value }: cần một tháng, dạng 2026-11
usage-month-ahead = --month { $value }: tháng này chưa đến, nay là { $now }
usage-period = --period { $value }: không phải là một kỳ; cần dạng 2026-10, 2026-Q4, 2026-H2 hoặc 2026{ $near ->
        [none] {""}
       *[other] ; có phải là { $near }?
    }
usage-no-plan = --plan { $value }: không có kế hoạch nào có khóa này{ $near ->
        [none] ; trang không có kế hoạch nào được theo dõi (track: true)
       *[other] ; có phải là { $near }?
    }
usage-not-tracked = --plan { $value }: kế hoạch này không được theo dõi (track: true) hoặc chưa công bố{ $near ->
        [none] {""}
       *[other] ; có phải là { $near }?
    }
usage-report-language = --lang { $value }: trang này viết báo cáo được bằng { $known }
usage-no-file = { $value }: không có tệp này{ $near ->
        [none] {""}
       *[other] ; có phải là { $near }?
    }
usage-not-a-text = { $value }: không phải là bài viết trong content/ (news, plans, organizations, pages)
usage-no-spreadsheet = { $value } không phải là bảng tính: tên phải kết thúc bằng .xlsx, .ods, .csv hoặc .json
usage-one-spreadsheet = organizations: cần đúng một bảng tính, ví dụ nhipcau import organizations danh-ba.xlsx
usage-language = { $value }: trang không có ngôn ngữ này, chỉ có { $known }
usage-which-language = --to: hãy cho biết ngôn ngữ của bản dịch, một trong { $value }
usage-same-language = --to { $value }: { $path } chính là bản gốc bằng ngôn ngữ này
usage-original-elsewhere = { $path }: bản gốc phải bằng ngôn ngữ thứ nhất của trang ({ $value }) thì mới có bản dịch
usage-title = tiêu đề chưa có chữ nào
usage-name = “{ $value }” không làm tên tệp được; hãy thêm --name, chẳng hạn --name gap-mat-cuoi-nam
usage-symbol = --symbol { $value }: không phải là số hiệu{ $near ->
        [none] {""}
       *[other] ; có phải là { $near }?
    }
usage-symbol-of-another = --symbol: chỉ kế hoạch có số hiệu
usage-decap-kind = --format decap: cấu hình gồm mọi loại bài; xin bỏ { $value }
usage-languages = --languages { $value }: cần dạng vi,en
usage-union-name = { $value }: { $reason ->
        [control] có ký tự điều khiển không nhìn thấy
        [old-font] chữ của phông cũ (TCVN3, VNI), hãy gõ lại bằng Unicode
        [eth] chữ Ð (eth) không phải chữ Đ, hãy gõ lại
       *[empty] chưa có tên
    }
usage-name-language = --name { $value }: cần dạng lo=…, với một ngôn ngữ của --languages
usage-not-empty = { $value }: không phải thư mục trống nên không có gì bị thay đổi; hãy chọn thư mục trống hoặc tên mới
