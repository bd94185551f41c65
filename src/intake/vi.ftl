heading = Bản nháp đọc từ văn bản. Dòng có dấu # là chỗ chưa chắc hoặc còn thiếu: xem lại, sửa, rồi xóa dòng ấy.
unsure = chưa chắc: đọc ở đoạn { $place } “{ $text }”
left-out = còn { $count } mục nữa không ghi ở đây vì phần đầu tệp sẽ quá dài

stamp = KHÔNG ĐƯA LÊN MẠNG: đoạn { $place } có dấu “{ $text }”
missing = { $printed ->
    [none] { $key ->
        [symbol] chưa có: văn bản không in số, ký hiệu
        [issuer] chưa có: văn bản không in tên cơ quan ban hành
        [date] chưa có: văn bản không in ngày
        [title] chưa có: văn bản không có trích yếu
        [name] chưa có: văn bản không in tên người ký
       *[other] chưa có: văn bản không in
    }
   *[some] { $key ->
        [symbol] chưa có: để trống ở đoạn { $place } “{ $text }”
        [date] chưa có: để trống ở đoạn { $place } “{ $text }”
        [filing] chưa có: để trống ở đoạn { $place } “{ $text }”
       *[other] chưa có: không in là ai, đoạn { $place } “{ $text }”
    }
}
ambiguous = chưa chắc: “{ $text }” (đoạn { $place }) có thể là { $candidates }
not-in-vocabulary = chưa có trong danh mục: “{ $text }” (đoạn { $place })
not-understood = { $any ->
    [none] chưa hiểu: “{ $text }” (đoạn { $place })
   *[some] chưa hiểu: “{ $text }” (đoạn { $place }), có lẽ là { $candidates }
}
several = { $any ->
    [none] chưa chắc: có nhiều hơn một, còn “{ $text }” (đoạn { $place })
   *[some] chưa chắc: “{ $text }” (đoạn { $place }), chọn một: { $candidates }
}
superior = cơ quan cấp trên in ở đầu văn bản: “{ $text }”
unread = chưa dùng đến: “{ $text }” (đoạn { $place })
picture = bỏ một hình ở đầu hoặc cuối văn bản (đoạn { $place })

two-numbers = In hai số khác nhau: { $one } và { $other }.
two-dates = In hai ngày khác nhau: { $one } và { $other }.
number-year = Số in năm { $one }, ngày in { $other }.
named-later = Văn bản ghi ngày { $other } nhưng nêu một văn bản ra sau: { $one }.
period-later = Văn bản ghi ngày { $other } nhưng dành cho { $one }.
period-earlier = Văn bản ghi ngày { $other }, khi { $one } đã qua.
due-earlier = Thời hạn “{ $one }” đứng trước ngày của văn bản, { $other }.

refused = { $file }: chưa nhập, { $why ->
        [unreadable] không đọc được tệp ({ $detail })
        [not-a-docx] đây không phải tệp Word, dù tên nói thế. Hãy mở tệp bằng Word rồi lưu lại thành .docx
        [no-document] trong tệp không có văn bản của Word (có thể là tệp của chương trình khác). Hãy mở bằng Word rồi lưu lại thành .docx
        [old] đây là tệp .doc, .odt hay .rtf, hoặc tệp có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu, rồi lưu thành .docx
        [broken] tệp bị hỏng ở phần { $detail }. Hãy mở bằng Word (Word tự sửa được nhiều lỗi) rồi lưu lại thành .docx
        [dtd] phần { $detail } của tệp khai báo những thứ mà Word không bao giờ viết; tệp như thế không đáng tin
        [too-large] tệp quá lớn: { $detail }. Hãy chia thành nhiều tệp, hoặc bỏ bớt ảnh
        [encoding] dòng { $detail } không phải chữ Unicode. Nếu gõ bằng phông cũ, hãy cho biết bảng mã: TCVN3 hay VNI (ở dòng lệnh: --encoding tcvn3 hoặc --encoding vni)
        [stamp] văn bản có dấu “{ $detail }” nên không được đưa lên mạng
        [empty] trong tệp không có chữ nào
        [no-name] chưa đặt được tên cho bài từ tiêu đề hay tên tệp. Hãy đặt cho tệp một cái tên có chữ rồi nhập lại
        [again] tệp này đã được nhập trước đây, thành { $detail }. Muốn nhập lại, hãy xóa bài ấy trước
        [taken] vì { $detail } đã có. Nếu là văn bản khác, hãy đổi tên bài đang có rồi nhập lại
        [site-faulty] vì như thế cả trang web sẽ không dựng được
        [in-the-way] đã có { $detail } ở đó. Không có gì bị thay đổi
        [not-written] không ghi được { $detail }
       *[ending] chỉ nhập được .docx, .html, .txt và .md
    }.
limit = { $what ->
        [megabytes] hơn { $most } MB
        [parts] hơn { $most } phần
        [elements] hơn { $most } phần tử
       *[depth] lồng nhau hơn { $most } tầng
    }
text-heading = Bản nháp nhập từ tệp: hãy viết tóm tắt, xem lại cả bài, rồi đổi status.
made = { $written ->
        [no] Sẽ tạo
       *[yes] Đã tạo
    } { $path } từ { $file } ({ $kind ->
        [plans] kế hoạch
        [pages] trang
       *[news] tin
    }, bản nháp)
brought = Mang sang: { $paragraphs ->
        [1] 1 đoạn
       *[other] { $paragraphs } đoạn
    }, { $pictures ->
        [1] 1 ảnh
       *[other] { $pictures } ảnh
    }, { $notes ->
        [1] 1 chú thích cuối trang
       *[other] { $notes } chú thích cuối trang
    }.
facts = Đọc được { $count } giá trị:
fact = { $key }: { $value } { $place ->
        [0] {""}
       *[other] (đoạn { $place }: “{ $printed }”)
    }{ $sure ->
        [no] {" "}– chưa chắc
       *[yes] {""}
    }
unclear = Còn thiếu hoặc chưa rõ ({ $count }):
losses = Khác với văn bản gốc:
loss = { $what ->
        [comment] lời nhận xét bên lề, không mang sang
        [text-box] khung chữ, nay là đoạn văn
        [picture] ảnh không mang sang được
        [chart] biểu đồ, không mang sang
        [equation] công thức, không mang sang
        [embedded] tệp nhúng, không mang sang
        [hidden] chữ ẩn, không mang sang
        [header-footer] chữ ở đầu hay chân mọi trang, không mang sang
        [contents] mục lục, bỏ vì trang web tự làm
        [tracked] chỗ đang theo dõi sửa đổi, lấy theo bản đã sửa
        [label] mục đánh số bằng chữ hay số La Mã, nay bằng chữ số
        [merged] bảng có ô gộp: chữ nằm ở ô đầu
        [nested-table] bảng trong bảng, nay là các dòng
        [font] chữ không đúng với phông cũ của nó
        [sign] ký hiệu của phông hình
        [joined] đoạn bị ngắt giữa câu, đã nối lại
        [front-matter] phần khai báo ở đầu tệp (giữa hai dòng ---), không mang sang
       *[link] liên kết không dùng được trên mạng, chỉ giữ chữ
    }: { $count }{ $placed ->
        [none] {""}
       *[some] {" "}(đoạn { $places })
    }{ $said ->
        [none] {""}
       *[some] {" "}– “{ $text }”
    }
gaps = { $count ->
        [0] Không còn gì phải điền.
       *[other] Cần điền hay xem lại trước khi công bố ({ $count }):
    }
