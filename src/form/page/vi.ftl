desk = Bảng theo dõi của Ban biên tập
texts = Viết và sửa bài
changes = Những lần ghi gần đây
note = Trang này chỉ có trên máy này, không có trong trang web được công bố.
skip = Đến phần nội dung
ways = Các trang của Ban biên tập
ui-switch = Ngôn ngữ của trang này

kind = { $kind ->
    [news] Tin
    [plan] Kế hoạch
    [organization] Tổ chức
   *[page] Trang
}
folder = { $kind ->
    [news] news
    [plan] plans
    [organization] organizations
   *[page] pages
}
new = { $kind ->
    [news] Viết tin mới
    [plan] Thêm kế hoạch
    [organization] Thêm tổ chức
   *[page] Thêm trang
}
state = { $state ->
    [new] chưa lưu
    [draft] bản nháp
    [review] chờ duyệt
    [planned] hẹn ngày công bố
    [withdrawn] đã gỡ
   *[published] đã công bố
}
version = { $state ->
    [original] bản gốc
    [current] bản dịch mới nhất
    [outdated] bản dịch cần cập nhật
    [missing] chưa có
   *[here] đang mở
}
versions = Các bản ngôn ngữ của bài
open-page = Xem trang này trên trang web
told = { $what ->
    [saved] Đã lưu.
    [saved-without-words] Đã lưu. Chỉ chưa lưu được lời bản gốc vào .nhipcau/prose: sau này chương trình vẫn biết đoạn nào thay đổi, nhưng không cho xem được chữ cũ.
    [draft-kept] Đã lưu thành bản nháp.
    [nothing-changed] Không có gì thay đổi nên không ghi gì.
   *[not-saved] Chưa lưu. Những gì đã gõ vẫn còn ở đây; hãy sửa những chỗ nêu dưới đây rồi lưu lại, hoặc lưu thành bản nháp.
}
remarks = Ghi chú trong tệp cho người biên tập ({ $count })
undo = Hoàn tác
faults = Những chỗ cần xem lại
section-main = Nội dung chính
section-more = Thông tin thêm
section-publishing = Địa chỉ và ngày công bố
needed = (bắt buộc)
needed-within = (bắt buộc, nếu có ghi phần này)
example = Ví dụ: { $example }
none = – không chọn –
fixed = Phần này biểu mẫu chưa sửa được; nó được giữ nguyên như trong tệp:
choose-picture = Chọn ảnh (hoặc kéo ảnh vào đây)
choose-file = Chọn tệp (hoặc kéo tệp vào đây)
record = { $what } { $number }: { $title }
record-untitled = { $what } { $number }
record-new = { $what } mới
record-add = Thêm { $what }
record-up = Lên
record-down = Xuống
record-remove = Bỏ
changed = Bản gốc đã đổi từ khi dịch
before = Trước đây:
before-both = Trước khi cả hai sửa
original = Bản gốc
paragraph = { $what ->
    [changed] Đoạn này đã đổi từ khi dịch
    [new] Đoạn này mới thêm
   *[gone] Đoạn này đã bỏ khỏi bản gốc
}
body = Bài viết
body-help = Viết như thư thường. Để trống một dòng giữa hai đoạn. Dòng bắt đầu bằng ## là tiêu đề nhỏ, bắt đầu bằng dấu - là một mục của danh sách.
whole = Toàn bộ tệp
whole-help = Phần đầu của tệp có lỗi nên chưa hiện được thành biểu mẫu. Hãy sửa những chỗ nêu ở trên ngay tại đây.
toolbar = Trình bày bài viết
preview = Xem trước
acts = Lưu
asks = Việc khác với bài này

act-save = Lưu
act-save-does = Ghi những gì vừa sửa; tình trạng của bài giữ nguyên.
act-publish = Lưu và công bố
act-publish-does = Người đọc thấy bài sau lần đưa trang web lên mạng tới.
act-review = Lưu và gửi duyệt
act-review-does = Bài chờ người có trách nhiệm duyệt, chưa ai khác thấy.
act-draft = Lưu thành bản nháp
act-draft-does = Người đọc không thấy bài nữa cho đến khi công bố lại.
act-restore = Lưu và công bố lại
act-restore-does = Bài đã gỡ hiện lại cho người đọc.
act-current = Lưu; bản dịch đã theo kịp bản gốc
act-current-does = Đánh dấu rằng bản dịch đúng với bản gốc hiện nay.
act-approve = Duyệt bài
act-approve-does = Ghi chức danh người duyệt và ngày duyệt, rồi công bố bài.
act-plan = Hẹn ngày công bố
act-plan-does = Bài được công bố từ ngày đã chọn.
act-withdraw = Gỡ bài
act-withdraw-does = Ở địa chỉ của bài chỉ còn lời báo là bài đã được gỡ. Có thể công bố lại sau.
act-verify = Xác minh tổ chức
act-verify-does = Ghi rằng thông tin của tổ chức vừa được kiểm tra lại, ngày nào, bởi bộ phận nào.
act-delete = Xóa
act-delete-does = Xóa tệp; xóa bản gốc thì các bản dịch cũng bị xóa. Có thể lấy lại ở trang “Những lần ghi gần đây”.
ask = { $act ->
    [approve] Duyệt “{ $title }”
    [plan] Hẹn ngày công bố “{ $title }”
    [withdraw] Gỡ “{ $title }”?
    [verify] Xác minh “{ $title }”
   *[delete] Xóa “{ $title }”?
}
ask-by = { $act ->
    [verify] Bộ phận xác minh
   *[approve] Chức danh người duyệt (không ghi tên riêng)
}
ask-on = { $act ->
    [plan] Ngày công bố (ngày/tháng/năm)
    [verify] Ngày xác minh (ngày/tháng/năm)
   *[approve] Ngày duyệt (ngày/tháng/năm)
}
linked = Những bài đang dẫn đến bài này
back = Quay lại bài

import = Nhập từ Word
import-about = Chọn hoặc kéo vào trang này tệp Word (.docx), trang web (.html), Markdown hay văn bản thường. Mỗi tệp thành một bản nháp; không có gì bị ghi đè, và có thể hoàn tác.
import-files = Các tệp cần nhập
import-do = Nhập
import-more = Loại bài, ngôn ngữ, bảng mã cũ
import-kind = Nhập thành
import-kind-auto = Tự nhận: văn bản hành chính thành kế hoạch, còn lại thành tin
import-language = Ngôn ngữ của văn bản
import-encoding = Bảng mã của văn bản thường (.txt)
import-gone = Bản báo cáo này không còn được giữ. Các bản nháp vẫn ở danh sách bài; lần nhập nào cũng có ở trang “Những lần ghi gần đây”.
import-open = Mở bản nháp

conflict = Tệp vừa được người khác sửa
conflict-about = Trong lúc bạn viết, { $path } đã được sửa ở nơi khác. Hãy chọn bản được giữ ở từng chỗ khác nhau. Chưa có gì bị ghi đè.
conflict-save = Lưu những gì đã chọn
mine = Bản của tôi
theirs = Bản trên đĩa
nothing = (trống)

new-title = Bài mới
search = Tìm theo tên (gõ không dấu cũng được)
search-do = Tìm
all = Tất cả
found = { $count ->
    [0] Không có bài nào.
   *[other] Tìm thấy { $count } bài, hiện { $shown } bài.
}
read-only = Chương trình đang chạy ở chế độ chỉ xem (--read-only): không sửa được gì.
has-errors = có lỗi
col-text = Bài
col-kind = Loại
col-date = Ngày
col-state = Tình trạng
col-languages = Ngôn ngữ
col-what = Việc đã làm
col-time = Lúc
col-undo = Hoàn tác
changes-about = Mỗi lần ghi đều giữ lại tệp trước đó. “Hoàn tác” trả tệp về như trước, khi từ đó đến nay tệp không bị sửa nữa.
changes-none = Chưa ghi gì trên máy này.
changed-since = tệp đã đổi từ đó
done = { $act ->
    [save] lưu
    [publish] công bố
    [review] gửi duyệt
    [draft] lưu thành bản nháp
    [restore] công bố lại
    [current] đánh dấu bản dịch đã theo kịp
    [approve] duyệt
    [plan] hẹn ngày công bố
    [withdraw] gỡ
    [verify] xác minh
    [delete] xóa
    [undo] hoàn tác
    [upload] thêm tệp
    [import] nhập từ tệp
   *[other] { $act }
}

notice-title = { $key_of ->
    [not-found] Không có bài này
    [original-faulty] Bản gốc đang có lỗi
    [cannot-undo] Không hoàn tác được nữa
    [read-only] Chỉ xem
   *[failed] Không ghi được
}
notice = { $key_of ->
    [not-found] Bài này không có, đã đổi tên hoặc đã bị xóa.
    [original-faulty] Hãy sửa các lỗi của { $arg } trước, rồi mới dịch được.
    [cannot-undo] Tệp đã được sửa sau lần ghi đó, hoặc bản cũ không còn được giữ. Chưa ghi gì.
    [read-only] Chương trình đang chạy ở chế độ chỉ xem (--read-only): không sửa được gì.
   *[failed] { $arg }
}
notice-back = Về danh sách bài
