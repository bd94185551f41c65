# Times as they stand in a line of a form. What is written here is read again by src/form/codec; a test holds the two together.

time-quarter = quý { $roman }/{ $year }
time-month = { $name }/{ $year }
time-range = từ { $from } đến { $to }
month-1 = tháng 1
month-2 = tháng 2
month-3 = tháng 3
month-4 = tháng 4
month-5 = tháng 5
month-6 = tháng 6
month-7 = tháng 7
month-8 = tháng 8
month-9 = tháng 9
month-10 = tháng 10
month-11 = tháng 11
month-12 = tháng 12
every-month = hằng tháng
every-quarter = hằng quý
every-half = 6 tháng một lần
every-year = hằng năm
every-continuous = thường xuyên
every-year-before = trước { $day } hằng năm
every-year-in = { $name } hằng năm
every-times-month = { $times } lần một tháng
every-times-quarter = { $times } lần mỗi quý
every-times-half = { $times } lần nửa năm
every-times-year = { $times } lần một năm

# What is wrong with what was entered, and what to write instead.

bad-date = “{ $value }” chưa phải là một ngày. Hãy viết ngày/tháng/năm, ví dụ 05/11/2026.
impossible-date = Không có ngày “{ $value }” trên lịch. Hãy xem lại ngày và tháng, ví dụ 05/11/2026.
bad-moment = “{ $value }” chưa phải là ngày giờ. Hãy viết ngày/tháng/năm, thêm giờ nếu có, ví dụ 05/11/2026 14:30.
bad-partial-date = “{ $value }” chưa đúng cách viết. Hãy viết năm, tháng/năm hoặc ngày/tháng/năm: 2026, 11/2026 hoặc 05/11/2026.
bad-day-of-year = “{ $value }” chưa đúng cách viết. Hãy viết ngày/tháng, ví dụ 18/07.
bad-due = Chưa hiểu thời hạn “{ $value }”. Hãy viết một trong các cách: 15/11/2026; tháng 4/2026; quý II/2026; năm 2026; từ tháng 4/2026 đến tháng 6/2026.
bad-period = Chưa hiểu khoảng thời gian “{ $value }”. Hãy viết 2026, hoặc từ 2026 đến 2027.
backwards = “{ $value }” kết thúc trước khi bắt đầu. Hãy đổi lại thứ tự, ví dụ từ 2026 đến 2027.
bad-every = Chưa hiểu “{ $value }”. Hãy viết một trong các cách: hằng tháng; hằng quý; hằng năm; trước 15/11 hằng năm; tháng 12 hằng năm; 1–2 lần một năm; thường xuyên.
bad-number = “{ $value }” chưa phải là số. Hãy chỉ viết chữ số, ví dụ 2015.
bad-amount = “{ $value }” chưa phải là một số tiền. Hãy viết chữ số, có thể có dấu chấm ngăn hàng nghìn, ví dụ 1.450.000.000.
bad-boolean = Hãy chọn “{ yes }” hoặc “{ no }” thay cho “{ $value }”.
not-written = Chưa ghi được mục này vào tệp vì chỗ ấy trong tệp được viết theo cách khác. Những mục còn lại không bị ảnh hưởng.
unreadable = Tệp có lỗi ở phần đầu nên chưa ghi được thay đổi nào. Hãy nhờ người phụ trách kỹ thuật sửa tệp trước.

# What things are called.

yes = Có
no = Không
body = Nội dung
in-language = { $label } ({ $language })
language-vi = tiếng Việt
language-en = tiếng Anh
language-lo = tiếng Lào
language-km = tiếng Khmer
language-zh = tiếng Trung
language-ja = tiếng Nhật
language-ko = tiếng Hàn
language-fr = tiếng Pháp
language-ru = tiếng Nga
numbered = { $name } { $number }
record = Mục
record-task = Việc
record-reporting = Báo cáo
record-recipient = Nơi nhận
record-attachment = Tệp đính kèm
record-document = Văn bản
record-picture = Ảnh
record-identifier = Mã số
record-registration = Giấy phép
record-officer = Người
record-project = Dự án
record-need = Nhu cầu
record-money = Khoản tiền
record-sic = Ghi chú
