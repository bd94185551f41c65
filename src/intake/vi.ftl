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
