severity-error = lỗi
severity-warning = cảnh báo
write-instead = sửa thành:
add-line = thêm dòng:
place-in-sheet = { $path }{ $sheet ->
        [none] {""}
       *[other] : trang tính "{ $sheet }"
    }{ $cell ->
        [none] {""}
       *[other] , ô { $cell }
    }
see-also = xem thêm:

NC001 = tệp này không phải văn bản UTF-8 (không đọc được byte { $byte })
    .help = Hãy lưu lại tệp với bảng mã "UTF-8".
NC002 = tệp này dùng bảng mã cũ { $encoding }
    .help = Hãy chuyển sang Unicode (UTF-8), ví dụ bằng UniKey: Ctrl+Shift+F6.
NC003 = tệp này được lưu bằng bảng mã UTF-16
    .help = Hãy lưu lại với bảng mã "UTF-8" (trong Notepad: Save as, Encoding).
NC004 = ở đây có một ký tự điều khiển không nhìn thấy ({ $character })
    .help = Hãy xóa nó rồi gõ lại đoạn chữ ở chỗ này.
NC005 = tệp này quá lớn: { $size }; mức tối đa là { $limit }
    .help = Hãy rút ngắn hoặc tạo một bản nhỏ hơn.
NC006 = tên tệp không cho biết đây là bài gì: { $name }
    .help = Hãy đặt tên như ten-bai.vi.md: chữ thường không dấu, chữ số và dấu gạch nối, rồi đến ngôn ngữ, rồi đến .md
NC007 = không đọc được tệp này: { $reason }
    .help = Hãy đóng chương trình đang mở tệp, hoặc kiểm tra quyền truy cập.
NC008 = đây là một lối tắt (liên kết) dẫn ra ngoài thư mục của trang web
    .help = Hãy chép chính tệp ấy vào chỗ này.
NC009 = chữ "{ $found }" là chữ Iceland; tiếng Việt viết "{ $meant }"
    .help = Chữ này được hiểu là "{ $meant }"; nên gõ lại bằng bộ gõ tiếng Việt.
NC010 = đoạn chữ này giống { $encoding } được dán vào như Unicode
    .help = Hãy chuyển sang Unicode (UTF-8) trước khi dán, ví dụ bằng UniKey: Ctrl+Shift+F6.
NC011 = tệp này không được dùng đến
    .help = Chương trình chỉ đọc: { $expected }

NC101 = tệp chưa có phần khai báo ở đầu
    .help = Dòng đầu là ---, tiếp theo là title: và các mục khác, rồi lại một dòng ---, sau đó mới đến bài viết.
NC102 = phần khai báo đầu tệp chưa được kết thúc
    .help = Hãy thêm một dòng chỉ có --- giữa các mục và bài viết.
NC103 = thừa một dòng ---: phần khai báo đầu tệp kết thúc ở đây, nhưng phía sau vẫn còn các mục
    .help = Hãy xóa dòng này.
NC104 = nội dung của mục { $key } có dấu hai chấm (:), nên phải đặt cả nội dung trong dấu ngoặc kép
NC105 = ở đây có dấu Tab; các mục được thụt đầu dòng bằng dấu cách
    .help = Hãy thay dấu Tab bằng hai dấu cách.
NC106 = sau dấu hai chấm là một dấu cách không ngắt dòng; nó trông như dấu cách nhưng không phải
    .help = Hãy xóa nó rồi gõ lại dấu cách.
NC107 = thiếu dấu cách sau dấu hai chấm của mục { $key }
NC108 = nội dung của mục { $key } nằm trong dấu ngoặc kép cong; ở đây cần dấu ngoặc kép thẳng
NC109 = dấu ngoặc mở đầu nội dung của mục { $key } chưa được đóng lại
    .help = Hãy thêm một dấu ngoặc giống như vậy ở cuối nội dung.
NC110 = vẫn còn chữ phía sau dấu ngoặc đóng của mục { $key }
    .help = Hãy đặt cả nội dung trong dấu ngoặc; nếu bên trong có " thì bên ngoài dùng '.
NC111 = nội dung của mục { $key } bắt đầu bằng "{ $character }", một ký tự có nghĩa riêng ở đây
NC112 = mục { $key } xuất hiện hai lần ở đây; lần đầu ở dòng { $line }
    .help = Hãy giữ lại một mục.
NC113 = "{ $found }" là cách ghi tắt của YAML (anchor, alias), không dùng được ở đây
    .help = Hãy đặt nội dung trong dấu ngoặc kép, hoặc viết ra đầy đủ.
NC114 = "{ $found }" là một thẻ YAML, không dùng được ở đây
    .help = Hãy đặt nội dung trong dấu ngoặc kép.
NC115 = cách ghi gộp mục (<<) không dùng được ở đây
    .help = Hãy viết đầy đủ từng mục.
NC116 = các mục lồng nhau quá { $limit } cấp
    .help = Hãy kiểm tra các dấu ngoặc và phần thụt đầu dòng.
NC117 = phần khai báo đầu tệp dài quá { $limit }
    .help = Hãy chuyển bài viết xuống dưới dòng --- thứ hai.
NC118 = không đọc được phần thông tin ở chỗ này: { $detail ->
        [bracket] các dấu ngoặc không khớp nhau
        [colon] thiếu dấu hai chấm và dấu cách sau tên mục
        [document] dòng --- hoặc ... cắt đôi nội dung
        [escape] sau dấu \ trong "…" chỉ được viết một số chữ nhất định
        [indentation] độ thụt lề không khớp với các dòng trên
        [key] tên mục phải là một từ hay cụm từ đơn thuần
        [quote] dấu ngoặc kép chưa được đóng
       *[other] cách viết có lỗi
    }
    .help = Kiểm tra dấu ngoặc kép, các dấu ngoặc và độ thụt lề của dòng này và dòng ngay trên.
NC119 = từ dấu # trở đi, nội dung của { $key } sẽ bị mất vì dấu # mở đầu một chú thích
    .help = Đặt toàn bộ nội dung trong dấu ngoặc kép; muốn viết chú thích thì để một dấu cách sau dấu #.

NC201 = ở đây không có mục "{ $key }"{ $nearest ->
        [none] {""}
       *[other] ; có phải bạn định viết "{ $nearest }"?
    }
    .help = { $own ->
        [extra] { $nearest ->
            [none] Các mục dùng được ở đây: { $known }. Mục
           *[other] Mục
        } riêng của bạn thì đặt dưới extra:
       *[none] Các mục dùng được ở đây: { $known }.
    }
NC202 = thiếu mục "{ $key }"
NC203 = mục "{ $key }" còn để trống
    .help = Hãy viết nội dung sau dấu hai chấm, hoặc xóa dòng này.
NC204 = mục "{ $key }" phải là { $expected ->
        [text] chữ
        [localized] một đoạn chữ, hoặc mỗi ngôn ngữ một đoạn
        [one-or-many] một giá trị hoặc một danh sách
        [list] một danh sách
        [map] một nhóm mục
        [number] một số nguyên
        [boolean] true (có) hoặc false (không)
        [switch] true (có), false (không) hoặc một nhóm mục
       *[other] { $expected }
    }
    .help = { $expected ->
        [text] Hãy viết một đoạn chữ sau dấu hai chấm.
        [localized] Hãy viết chữ sau dấu hai chấm, hoặc { "{" }vi: …, en: …{ "}" }.
        [one-or-many] Hãy viết trong ngoặc vuông, cách nhau bằng dấu phẩy: [một, hai].
        [list] Hãy viết trong ngoặc vuông, cách nhau bằng dấu phẩy: [một, hai].
        [map] Hãy viết mỗi mục con trên một dòng bên dưới, thụt vào hai dấu cách.
        [number] Hãy chỉ viết chữ số, không có dấu chấm hay dấu phẩy.
        [switch] Hãy viết true hoặc false, hoặc viết mỗi mục con trên một dòng bên dưới, thụt vào hai dấu cách.
       *[boolean] Hãy viết true hoặc false.
    }
NC205 = không có ngày này: { $value }
    .help = Hãy viết theo thứ tự năm-tháng-ngày, ví dụ 2026-11-05.
NC206 = ngày { $value } chưa viết theo thứ tự năm-tháng-ngày
NC207 = đây không phải là ngày: { $value }
    .help = Hãy viết năm-tháng-ngày, ví dụ 2026-11-05; nếu có giờ thì "2026-11-05 14:30".
NC208 = mục { $key } không nhận "{ $value }"
    .help = Hãy chọn một trong các từ: { $allowed }
NC209 = "{ $value }" không có trong danh mục { $vocabulary }{ $nearest ->
        [none] {""}
       *[other] ; có phải bạn định viết "{ $nearest }"?
    }
    .help = Hãy chọn một mã có trong content/vocabulary/{ $vocabulary }.yaml, hoặc thêm mã mới vào đó.
NC210 = danh mục quốc gia không có "{ $value }"{ $nearest ->
        [none] {""}
       *[other] ; có phải bạn định viết "{ $nearest }"?
    }
    .help = Quốc gia được ghi bằng mã hai chữ, ví dụ LA hoặc KR, có trong content/vocabulary/countries.yaml.
NC211 = trang web không có ngôn ngữ "{ $value }"
    .help = Các ngôn ngữ của trang web: { $known }. Chúng được khai báo trong content/site.yaml.
NC212 = "{ $value }" không dùng được trong địa chỉ
    .help = Hãy dùng chữ thường không dấu, chữ số và dấu gạch nối, không để hai dấu gạch nối liền nhau.
NC213 = đường dẫn ngắn (slug) "{ $value }" đã được chính trang web dùng, hoặc Windows giữ riêng cho thiết bị
    .help = Hãy chọn một đường dẫn ngắn (slug) khác.
NC214 = đường dẫn ngắn (slug) "{ $value }" chỉ có chữ số, dễ lẫn với năm và tháng
    .help = Hãy thêm một từ vào đó.
NC215 = không tạo được địa chỉ từ tên tệp "{ $value }"
    .help = Hãy thêm một dòng, ví dụ slug: ten-ngan-gon
NC216 = đây không phải là địa chỉ trang web: { $value }
    .help = Địa chỉ bắt đầu bằng https:// và không có dấu cách.
NC217 = đây không phải là địa chỉ cũ của trang web này: { $value }
    .help = Chỉ viết phần sau tên miền, ví dụ /tin/bai-cu/ hoặc /tin/bai-cu.html
NC218 = mục { $key } là ngày { $end }, trước ngày bắt đầu { $start }
    .help = Hãy kiểm tra lại hai ngày.
NC219 = dòng này là dấu chỉ độ mật: { $value }
    .help = Văn bản như vậy không được đưa lên mạng. Hãy hỏi cơ quan ban hành.
NC220 = bài này ở trạng thái đăng nhưng chưa ghi người duyệt
    .help = Hãy ghi người duyệt vào mục approved:, hoặc đổi thành status: review
NC221 = bài này đăng lại từ nơi khác nhưng chưa ghi sự đồng ý
    .help = Hãy ghi thỏa thuận vào mục permission của source:, hoặc đổi thành link-only: chỉ gồm tiêu đề, hai dòng của mình và liên kết.
NC222 = bài này dẫn đến tin của báo khác; việc tổng hợp các liên kết như vậy có thể cần giấy phép (Nghị định 147/2024, Điều 24)
    .help = Hãy hỏi cơ quan đã cấp phép cho trang web.
NC223 = mục { $key } thiếu phần cho ngôn ngữ "{ $language }"
    .help = Hãy thêm { $language }: rồi viết nội dung.
NC224 = "{ $value }" xuất hiện hai lần trong mục { $key }
    .help = Hãy xóa bớt một.
NC225 = "{ $value }" không phải là mã ngôn ngữ
    .help = Ngôn ngữ được ghi bằng mã hai hoặc ba chữ, ví dụ vi, en, zh, lo, km.
NC226 = "{ $value }" không phải là một ngày trong năm
    .help = Hãy viết tháng-ngày, mỗi phần hai chữ số: ngày 18 tháng 7 là 07-18.
NC227 = ngày hữu nghị { $value } chưa được kiểm tra nên bạn đọc chưa thấy
    .help = Hãy đối chiếu với nguồn chính thức rồi ghi ngày đối chiếu: verified: năm-tháng-ngày. Khi đó ngày này mới có ở trang của nước ấy, ở trang thời hạn và trong các lịch.
NC241 = "{ $value }" không phải số, ký hiệu văn bản
    .help = Hãy viết như trên văn bản: 109/KH-LHBD, 80/2020/NĐ-CP, 38-CT/TW. Văn bản không có số thì dùng name:.
NC242 = loại văn bản "{ $type }" trong số { $value } không thường gặp
    .help = Hãy kiểm tra các chữ viết tắt: KH, CT, QĐ, NĐ, KL, CV, HD, NQ, BC, TB, TTr, CTr, TT.
NC243 = số { $value } chưa viết theo cách thông thường: { $hint ->
        [words-before] phía trước còn chữ như Số:
        [marks-behind] phía sau còn dấu câu
        [blanks] bên trong có dấu cách
        [dash] dùng gạch ngang thay cho gạch nối
        [eth] chữ Ð là chữ Iceland; tiếng Việt viết Đ
        [lower-case] có chữ thường ở chỗ thường viết hoa
        [party-style] đây là cách viết của cơ quan Đảng
        [state-style] đây là cách viết của cơ quan nhà nước
       *[missing-year] thiếu năm
    }
    .help = Chỉ nhắc với kế hoạch của chính đơn vị. Văn bản của nơi khác được giữ nguyên như đã in.
NC244 = mã "{ $value }" được dùng hai lần trong tệp này
    .help = Hãy đặt cho mỗi nhiệm vụ, dự án, nhu cầu một id riêng: tin và bản dịch gọi chúng bằng id.
NC245 = không đọc được thời gian ở mục { $key }: "{ $value }"
    .help = due: 2026, 2026-Q2, 2026-04, 2026-04-15. founded: 2003, 2003-05, 2003-05-19. every: month, quarter, half, year, continuous, {"{"}year: 11-15{"}"}, {"{"}times: "1-2", per: year{"}"}.
NC246 = { $key } kết thúc trước khi bắt đầu
    .help = Hãy kiểm tra hai mốc thời gian.
NC247 = hạn của nhiệm vụ là { $due }, ngoài thời gian của kế hoạch ({ $period })
    .help = Hãy kiểm tra năm, hoặc mục period: của kế hoạch.
NC248 = số tiền "{ $value }" có thể hiểu theo hai cách
    .help = Chỉ viết chữ số, dùng dấu chấm cho phần lẻ: "1234" hoặc "1234.5". Không ngăn nhóm chữ số.
NC249 = không có loại tiền "{ $value }"{ $nearest ->
        [none] {""}
       *[other] ; có phải bạn định viết "{ $nearest }"?
    }
    .help = Mã tiền có ba chữ cái: VND, USD, EUR, JPY.
NC250 = giấy đăng ký đã hết hạn ngày { $date }, nhưng mục này ghi là đang hoạt động
    .help = Hãy hỏi giấy mới, hoặc sửa mục activity:. Người đọc không thấy điều này.
NC251 = lẽ ra mục này phải được xác minh lại trước ngày { $date }
    .help = Hãy kiểm tra thông tin rồi ghi ngày hôm nay vào last_verified:. Đến lúc đó người đọc thấy mục này chưa được xác minh.
NC252 = địa bàn "{ $value }" đã thôi dùng từ ngày { $end }, trước ngày { $date }{ $successor ->
        [none] {""}
       *[other] ; nay thuộc "{ $successor }"
    }
    .help = Hãy ghi tên địa bàn theo đúng ngày ấy, hoặc địa bàn kế tiếp.

NC301 = ảnh chưa có lời mô tả (alt)
    .help = { $form ->
        [property] Hãy viết điều nhìn thấy trong ảnh, ví dụ alt: người dân đang trồng cây
       *[text] Hãy viết trong ngoặc vuông điều nhìn thấy trong ảnh: ![người dân đang trồng cây]({ $picture })
    }
NC302 = không có ảnh { $picture }{ $nearest ->
        [none] {""}
       *[other] ; có phải bạn định viết { $nearest }?
    }
    .help = { $in ->
        [settings] Hãy ghi đường dẫn tính từ content/, ví dụ media/logo.png
       *[text] Ảnh được đặt cạnh bài viết hoặc trong content/media/.
    }
NC303 = bài viết không dùng được thẻ HTML <{ $tag }>
    .help = Hãy dùng Markdown, hoặc một trong các thẻ: { $allowed }
NC304 = liên kết không được bắt đầu bằng "{ $scheme }:"
    .help = Liên kết bắt đầu bằng https://, http://, mailto: hoặc tel:, hoặc ghi tên một bài của trang web này.
NC305 = liên kết này không dẫn đến đâu: { $target }{ $nearest ->
        [none] {""}
       *[other] ; có phải bạn định viết { $nearest }?
    }
    .help = Bên trong trang web, liên kết ghi tên một bài, ví dụ news/2026/ten-bai hoặc pages/lien-he.
NC306 = trong { $target } không có đề mục "{ $anchor }"{ $nearest ->
        [none] {""}
       *[other] ; có phải bạn định viết #{ $nearest }?
    }
    .help = Các đề mục ở đó: { $known }
NC307 = { $format ->
        [SVG] hình vẽ SVG không dùng làm ảnh được, vì có thể mang theo mã lệnh
        [HEIC] đây là ảnh HEIC do iPhone lưu, không phải máy nào cũng xem được
       *[other] ảnh loại { $format } không hiện được trên mọi máy
    }
    .help = { $format ->
        [SVG] Hãy xuất hình ra PNG, rộng ít nhất 1600 điểm ảnh.
        [HEIC] Hãy lưu ảnh thành JPEG. Trên iPhone: Cài đặt > Camera > Định dạng > Tương thích nhất; ảnh đã chụp thì xuất từ ứng dụng Ảnh ra JPEG.
       *[other] Hãy lưu ảnh thành JPEG, PNG hoặc WebP.
    }
NC308 = không đọc được ảnh: { $reason ->
        [not-a-picture] nội dung tệp không phải là ảnh
        [truncated] tệp bị cắt cụt, thiếu phần cuối
        [corrupt] dữ liệu ảnh bị hỏng
        [changed] tệp vừa bị thay đổi trong lúc dựng trang
       *[other] { $reason }
    }
    .help = { $reason ->
        [not-a-picture] Hãy thay tệp này bằng ảnh gốc.
        [truncated] Hãy chép lại ảnh từ điện thoại hoặc máy ảnh.
        [changed] Hãy dựng lại trang khi tệp đã được ghi xong.
       *[other] Hãy mở ảnh bằng một chương trình xem ảnh rồi lưu lại.
    }
NC309 = ảnh nằm ở một trang web khác: { $url }
    .help = Nếu được phép, hãy chép ảnh về cạnh bài viết và ghi tên bản chép đó.
NC310 = đề mục trong bài bắt đầu bằng ##, vì # dành cho tiêu đề
NC311 = danh sách và đoạn trích lồng nhau quá { $limit } cấp
    .help = Hãy dùng ít cấp hơn.
NC312 = liên kết đến { $target } chỉ hiện như chữ thường, vì bài đó { $reason ->
        [draft] còn là bản nháp
        [review] đang chờ duyệt
        [scheduled] chưa đến ngày đăng
        [private] chỉ dành cho Ban biên tập, không công bố
        [expired] đã hết hạn
       *[withdrawn] đã được gỡ
    }
    .help = Liên kết tự hiện lại khi bài đó công khai. Nếu không cần nữa thì xóa liên kết này.
NC313 = không có chú thích "{ $name }"
    .help = Hãy thêm một dòng như [^{ $name }]: rồi viết nội dung chú thích.
NC314 = ảnh này là ảnh động; trang web chỉ công bố hình đầu tiên
    .help = Hãy thay bằng ảnh tĩnh, hoặc đăng video ở nơi khác rồi đặt liên kết đến đó.
NC315 = không giữ lại được kết quả cho lần dựng sau: { $reason }
    .help = Hãy kiểm tra quyền ghi vào thư mục .nhipcau của dự án. Trang web vẫn đầy đủ, nhưng lần dựng nào cũng phải làm lại từ đầu, kể cả ảnh và chỉ mục tìm kiếm.
NC316 = bản chương trình này không kèm phần tạo ảnh AVIF
    .help = Hãy bỏ avif: true, hoặc cài bản có phần đó: cargo build --release --features avif

NC401 = tệp này và { $other } là cùng một bài
    .help = Hãy giữ lại một tệp, hoặc ghi ngôn ngữ vào tên mỗi tệp: .vi.md, .en.md
NC402 = địa chỉ { $address } trùng với địa chỉ của { $other }
    .help = Hãy đặt cho một trong hai bài đường dẫn ngắn khác, ở mục slug:
NC403 = mục { $key } ở đây là "{ $here }" nhưng ở bản gốc là "{ $there }"
    .help = Thông tin loại này chỉ ghi một lần, ở bản gốc: hãy xóa dòng này.
NC404 = mục { $key } chỉ được ghi ở bản gốc
    .help = Hãy chuyển dòng này sang { $original }
NC405 = đây là bản dịch nhưng chưa có bản gốc
    .help = Hãy thêm bản gốc { $expected }, hoặc xóa bản dịch này.
NC406 = bản gốc đã thay đổi sau khi bài này được dịch: { $parts }
    .help = body[2] là đoạn thứ hai của bài. Hãy cập nhật bản dịch, rồi thay dòng translates: bằng dòng mới.
NC407 = bản dịch này chưa ghi nó dịch từ bản gốc nào
    .help = Khi bản dịch đã khớp với bản gốc, hãy thêm dòng translates: được gợi ý ở đây.
NC408 = mục { $key } nhắc đến "{ $value }" nhưng không có bài nào tên như vậy{ $nearest ->
        [none] {""}
       *[other] ; có phải bạn định viết "{ $nearest }"?
    }
    .help = Hãy viết tên tệp, bỏ ngôn ngữ và phần đuôi, ví dụ news/2026/ten-bai
NC409 = mục { $key } nhắc đến { $value }, bài đó { $reason ->
        [draft] còn là bản nháp
        [review] đang chờ duyệt
        [scheduled] chưa đến ngày đăng
        [private] chỉ dành cho Ban biên tập, không công bố
        [expired] đã hết hạn
       *[withdrawn] đã được gỡ
    }
    .help = Phần nhắc đến này được bỏ qua cho đến khi bài đó công khai.
NC410 = mục { $key } có { $here } phần ở bản dịch nhưng { $there } phần ở bản gốc
    .help = Các phần khớp nhau theo thứ tự hoặc theo id: hãy viết đủ số phần như ở bản gốc.
NC411 = kế hoạch này và { $other } trùng số, cơ quan ban hành và năm
    .help = Hãy giữ lại một tệp, hoặc kiểm tra số, cơ quan ban hành và ngày.
NC412 = bản gốc không có phần nào mang id "{ $value }"{ $nearest ->
        [none] {""}
       *[other] ; có phải bạn định viết "{ $nearest }"?
    }
    .help = Nhiệm vụ, dự án, nhu cầu trong bản dịch dùng đúng id như trong { $original }
NC413 = không có tệp { $file }{ $nearest ->
        [none] {""}
       *[other] ; có phải là { $nearest }?
    }
    .help = Tệp nằm cạnh bài, hoặc được gọi bằng đường dẫn bên trong content/.
NC414 = đoạn này chưa được dịch
    .help = Hãy viết bản dịch, rồi xóa cả phần từ <!-- đến -->. Phần đó không bao giờ hiện trên trang.
NC415 = tên tệp không cho biết đây là bản tin tháng nào: { $name }
    .help = Hãy đặt tên theo năm và tháng, ví dụ 2026-11.yaml
NC416 = số bản tin này chưa có bài nào để hiện, nên chưa được đưa lên trang
    .help = Hãy đăng bài trong tháng, hoặc liệt kê các bài của số này ở mục bulletin:, mỗi bài ghi bằng tên tệp bỏ ngôn ngữ và phần đuôi, ví dụ news/2026/ten-bai
NC417 = { $number }{ $issuer ->
        [none] {""}
       *[other] {" "}của { $issuer }
    } ở đây ghi ngày { $day }, ở nơi khác ghi ngày { $other }
    .help = Nếu là một văn bản: hãy sửa ngày sai, hoặc ghi ngày ấy vào mục also_dated của văn bản trong content/vocabulary/documents.yaml. Nếu là hai văn bản: hãy ghi mỗi văn bản thành một mục trong tệp đó.
NC418 = { $number } ở đây có thể là nhiều văn bản, nên chưa dẫn đến văn bản nào: { $candidates }
    .help = Hãy ghi thêm ngày hoặc nơi ban hành, hoặc nêu đúng văn bản ấy, đủ ngày và nơi ban hành, trong phần thuộc tính của bài.
NC419 = { $old } và { $new } được ghi là thay thế lẫn nhau
    .help = Hãy giữ một dòng đúng: văn bản mới thay thế văn bản cũ.
NC420 = "{ $id }" và "{ $other }" là một văn bản: trùng số hoặc tên, nơi ban hành và ngày
    .help = Hãy giữ lại một mục, hoặc sửa điều làm hai mục khác nhau.

NC501 = không có giao diện "{ $name }"
    .help = Các giao diện có ở đây: { $known }
NC502 = giao diện "{ $name }" dựa trên chính nó
    .help = Hãy sửa mục parent: trong theme.yaml.
NC503 = mẫu trang viết sai ở đây
    .help = Lời báo bằng tiếng Anh: { $detail }. Nếu mẫu trang nằm trong content/theme/ thì có thể xóa tệp này; khi đó mẫu trang sẵn có của giao diện được dùng.
NC504 = không tạo được trang { $page } bằng mẫu trang này
    .help = Lời báo bằng tiếng Anh: { $detail }. Nếu mẫu trang nằm trong content/theme/ thì có thể xóa tệp này; khi đó mẫu trang sẵn có của giao diện được dùng.
NC505 = thiếu dòng chữ "{ $key }" trong ngôn ngữ "{ $language }"
    .help = Hãy thêm dòng này vào { $file }
NC506 = không đọc được dòng chữ này: { $detail ->
        [argument] không có giá trị nào tên là { $name } ở đây
        [brace] các dấu ngoặc nhọn không khớp nhau
        [default] cần đúng một cách viết mặc định, có dấu * ở đầu
        [equals] thiếu dấu =
        [quote] dấu ngoặc kép chưa được đóng
        [value] sau dấu = chưa có nội dung
       *[other] cách viết có lỗi
    }
    .help = Mỗi dòng viết tên = nội dung; dòng tiếp theo của cùng nội dung thì thụt đầu dòng.
NC507 = không dùng được tệp này của giao diện: { $detail ->
        [circle] tệp này dùng (import) { $target }, mà tệp kia lại cần tệp này
        [encoding] tệp không phải văn bản UTF-8
       *[target] không có tệp { $target }
    }
    .help = Mỗi url(…) và mỗi import "./…" ghi tên một tệp trong assets/ của giao diện; phần mà hai tệp cùng cần thì để trong một tệp thứ ba.
NC508 = không đọc được tệp định dạng này: { $reason ->
        [at-rule] phần sau dấu @ hoặc trong ngoặc nhọn của nó bị sai
        [at-rule-unknown] chương trình không biết @{ $detail }
        [condition] điều kiện này bị sai
        [declaration] đây không phải là một thuộc tính kèm giá trị
        [depth] ngoặc nhọn lồng nhau quá nhiều lớp
        [end] tệp hết trước khi quy tắc kết thúc
        [import] @import chỉ đến một tệp khác, trình duyệt sẽ không tìm thấy tệp đó
        [rule] đây không phải là bộ chọn kèm ngoặc nhọn
        [selector] bộ chọn này bị sai
        [token] { $detail } không đặt ở đây được
       *[other] { $detail }
    }
    .help = { $reason ->
        [at-rule-unknown] Phần này vẫn được đăng nguyên văn. Nếu viết nhầm, trình duyệt sẽ bỏ qua.
        [import] Hãy chép các quy tắc đó vào tệp này.
       *[other] Trình duyệt sẽ bỏ qua phần này. Hãy soát lại ngoặc nhọn và dấu chấm phẩy ở phía trước.
    }
NC509 = giao diện không có màu "{ $name }"{ $nearest ->
        [none] {""}
       *[other] ; có phải bạn định viết "{ $nearest }"?
    }
    .help = Các màu của giao diện: { $known }
NC510 = "{ $value }" không phải là màu
    .help = Hãy viết dấu # và sáu ký tự gồm chữ số hoặc chữ từ a đến f, đặt trong ngoặc kép: "#0f4c5c". Phần mềm vẽ nào cũng hiện mã này.
NC511 = trên nền { $scheme ->
        [light] sáng
       *[dark] tối
    }, { $name } ({ $colour }) và { $other } ({ $beside }) quá giống nhau nên khó đọc: độ tương phản { $ratio }, cần 4.5
    .help = Màu gần nhất đọc được là "{ $nearest }".

NC601 = không có content/site.yaml trong { $root }
    .help = Hãy chạy trong thư mục của trang web, hoặc chỉ ra thư mục đó bằng --root.
NC602 = base_url không phải là địa chỉ trang web: { $value }
    .help = Hãy viết có https:// ở đầu và dấu / ở cuối, ví dụ https://example.org/
NC603 = không có múi giờ "{ $value }"
    .help = Ở Việt Nam là Asia/Ho_Chi_Minh.
NC604 = hai phần { $first } và { $second } có cùng địa chỉ "{ $value }" trong ngôn ngữ "{ $language }"
    .help = Hãy đặt cho mỗi phần một địa chỉ riêng.
NC605 = menu nhắc đến "{ $value }" nhưng không có phần hay bài nào như vậy{ $nearest ->
        [none] {""}
       *[other] ; có phải bạn định viết "{ $nearest }"?
    }
    .help = Hãy ghi tên một phần (news, events) hoặc một bài, ví dụ pages/lien-he.
NC606 = không dùng được { $file } làm biểu trưng: { $reason ->
        [svg] đây là hình vẽ SVG, chương trình không tạo được ảnh từ loại tệp này
       *[broken] tệp bị hỏng, quá lớn hoặc không phải là ảnh
    }
    .help = Hãy lưu thành PNG, rộng và cao 1024 điểm ảnh, rồi ghi tên tệp đó.
NC607 = biểu trưng hơi nhỏ: { $width } × { $height } điểm ảnh
    .help = Từ 512 × 512 điểm ảnh trở lên thì mọi biểu tượng đều rõ nét.

NC701 = thư mục { $path } có những tệp không do chương trình này tạo ra
    .help = Hãy chọn một thư mục trống bằng --out, hoặc chuyển các tệp đó đi nơi khác.
NC702 = thư mục { $path } thuộc phần nguồn của trang web nên không thể làm nơi xuất trang
    .help = Hãy chọn thư mục khác bằng --out, ví dụ public.
NC703 = một lần tạo trang khác đang ghi vào { $path }
    .help = Hãy đợi lần đó xong.
NC704 = { $path } là liên kết đến một thư mục
    .help = Hãy chỉ ra thư mục thật bằng --out.
NC705 = { $reason ->
        [unsafe-path] không phải hệ thống nào cũng giữ được tệp có tên { $path }
        [not-a-folder] { $path } không phải là thư mục
        [unreadable-manifest] không đọc được { $path }, nên không biết những tệp nào ở đó do chương trình này tạo ra
        [newer-manifest] { $path } do một phiên bản mới hơn của chương trình này ghi
        [incomplete] không ghi được trọn vẹn trang vào { $path }
        [permission] không ghi được { $path }: thiếu quyền ghi
        [read-only] không ghi được { $path }: ổ đĩa chỉ cho đọc
        [full] không ghi được { $path }: ổ đĩa đã đầy
        [too-large] không ghi được { $path }: tệp lớn hơn mức hệ thống cho phép
        [not-found] không ghi được { $path }: thiếu thư mục trên đường dẫn đến đó
       *[other] không ghi được { $path }: { $reason }
    }
    .help = { $reason ->
        [unsafe-path] Hãy chọn slug hoặc aliases khác: những tên như con, aux, nul là của riêng Windows.
        [not-a-folder] Hãy chỉ ra một thư mục bằng --out.
        [unreadable-manifest] Hãy xóa thư mục xuất trang rồi dựng lại.
        [newer-manifest] Hãy dùng phiên bản mới hơn đó, hoặc chọn thư mục khác bằng --out.
       *[other] Hãy kiểm tra dung lượng còn trống và quyền ghi, rồi đóng các chương trình đang mở thư mục đó.
    }
NC706 = hai trang cùng dùng tệp { $path }
    .help = Hãy đặt slug hoặc aliases khác cho một trong hai trang. Tên chỉ khác nhau chữ hoa, chữ thường được coi là một.

NC801 = chương trình gặp trục trặc bên trong khi { $doing ->
        [reading] đọc lại các tệp
       *[rendering] tạo trang { $page }
    }
    .help = Đây là lỗi của chương trình, không phải của bài viết. Trang vẫn mở; hãy sửa lại tệp vừa lưu theo cách khác, và báo cho người bảo trì chương trình những dòng trong cửa sổ lệnh.
NC901 = { $reason ->
        [old] đây là tệp Excel 97-2003 (.xls), hoặc tệp có đặt mật khẩu
        [empty] không trang tính nào có dữ liệu
        [quote] dấu nháy kép ở dòng { $line } không được đóng lại
        [kind] đây không phải là bảng tính đọc được
       *[broken] tệp bị hỏng, hoặc không đúng loại như tên tệp
    }
    .help = { $reason ->
        [old] Mở bằng Excel, bỏ mật khẩu rồi lưu thành "Excel Workbook (.xlsx)".
        [empty] Hãy xuất danh bạ ra trước, điền vào tệp đó rồi nhập lại.
        [quote] Đóng bằng ", hoặc viết hai lần trong ô: "".
       *[other] Lưu bằng Excel thành "Excel Workbook (.xlsx)", bằng LibreOffice thành .ods, hoặc thành "CSV UTF-8".
    }
NC902 = văn bản không phải UTF-8 mà là { $encoding }, ở dòng { $line }
    .help = Trong Excel: Save As (Lưu thành), chọn loại "CSV UTF-8 (Comma delimited)"; hoặc lưu thành .xlsx. Phông chữ cũ (TCVN3, VNI) thì chuyển sang Unicode trước, bằng UniKey.
NC903 = tệp quá lớn: { $what ->
        [bytes] hơn { $limit } MB
        [unpacked] hơn { $limit } MB sau khi giải nén
        [rows] có ô nằm dưới hàng { $limit }
        [columns] có ô nằm ngoài cột thứ { $limit }
        [cells] hơn { $limit } ô
        [sheets] hơn { $limit } trang tính
       *[text] có ô dài hơn { $limit } ký tự
    }
    .help = Chỉ giữ lại các trang tính và hàng của danh bạ. Một ô lạc ở tận dưới hoặc tận bên phải cũng bị tính: hãy xóa các hàng, cột trống.
NC904 = các ô { $range } bị gộp
    .help = Trong Excel: chọn các ô đó, Home, Merge & Center, Unmerge Cells (bỏ gộp); rồi điền đủ từng hàng.
NC905 = { $reason ->
        [lower] hàng tiêu đề phải là hàng đầu tiên của trang tính; hiện nó ở hàng { $row }
        [second] hàng này lặp lại tiêu đề: mỗi trang tính chỉ có một hàng tiêu đề
       *[none] không nhận ra tiêu đề cột nào ở đây
    }
    .help = { $reason ->
        [lower] Xóa các hàng ở trên nó.
        [second] Xóa một trong hai hàng.
       *[none] Hãy xuất ra trước (nhipcau export organizations) và dùng tiêu đề của tệp đó.
    }
NC906 = không có cột "{ $value }"{ $nearest ->
        [none] {""}
       *[other] ; có phải ý bạn là "{ $nearest }"?
    }
    .help = Dùng tiêu đề của tệp đã xuất. Muốn giữ một cột riêng thì để trống tiêu đề của nó: cột đó sẽ không được đọc.
NC907 = tiêu đề "{ $value }" bị lặp, đã có ở cột { $other }
    .help = Giữ lại một trong hai cột.
NC908 = thiếu cột "{ $column }"
    .help = Không có cột này thì không biết hàng nào là của mục nào. Hãy thêm vào; với mục mới thì ô có thể để trống.
NC909 = { $reason ->
        [formula] công thức chưa có kết quả
        [error] ô đang báo lỗi
        [duration] ô chứa khoảng thời gian, không phải ngày
       *[date] ô chứa một ngày không có trong lịch
    }
    .help = { $reason ->
        [formula] Mở tệp bằng Excel hoặc LibreOffice để tính rồi lưu lại; hoặc ghi thẳng giá trị.
       *[other] Hãy ghi thẳng giá trị.
    }
NC910 = { $key } có ở hai hàng; hàng trước là hàng { $row }
    .help = Mỗi mục chỉ giữ một hàng.
NC911 = không có "{ $value }" ở cột "{ $column }"{ $nearest ->
        [none] {""}
       *[other] ; có phải ý bạn là { $nearest }?
    }
    .help = Dùng mã hoặc tên trong trang danh mục. Nhiều giá trị trong một ô thì cách nhau bằng dấu ;
NC912 = số "{ $value }" có thể là { $one } hoặc { $other }
    .help = Viết không có dấu ngăn cách: { $one } hoặc { $other }
NC913 = "{ $value }" không phải là { $form ->
        [year] năm
        [partial-date] năm, tháng hoặc ngày
        [goal] mục tiêu từ 1 đến 17
       *[amount] số tiền
    }
    .help = { $form ->
        [year] Viết bốn chữ số, ví dụ 2019.
        [partial-date] Viết năm, tháng hoặc ngày: 2003, 2003-05, 2003-05-19.
        [goal] Viết số của mục tiêu, cách nhau bằng dấu ; ví dụ 3; 4
       *[amount] Viết chữ số, ví dụ 64500.5; đơn vị tiền tệ có chỗ riêng.
    }
NC914 = { $reason ->
        [ambiguous] ngày "{ $value }" có thể là { $one } hoặc { $other }
        [short] năm trong "{ $value }" chỉ có hai chữ số
        [impossible] không có ngày này: { $value }
       *[other] "{ $value }" không phải là ngày
    }
    .help = Viết năm-tháng-ngày, ví dụ 2026-11-05, hoặc chọn định dạng ngày cho ô trong Excel.
NC915 = "{ $column }" không được để trống
    .help = Hãy điền vào, hoặc xóa cả hàng: hàng không có thì không thay đổi gì.
NC916 = "{ $value }" không thể nằm ở cột "{ $column }"
    .help = { $form ->
        [identifier] Viết loại mã, dấu hai chấm và số: VN-TIN: 0123456789; XI-IATI: XM-DAC-1
        [money] Viết số tiền, loại tiền và loại khoản: 120000 USD cam kết; 5000 USD giải ngân
        [date-in-text] Excel đã đổi thành ngày: định dạng ô là Text rồi gõ lại.
        [phone] Ô là số nên đã mất số 0 ở đầu: định dạng ô là Text rồi gõ lại cả số 0.
        [flag] Viết có hoặc không.
        [position] Viết số thứ tự như trong tệp đã xuất; mục mới thì để trống.
        [id] Viết chữ thường không dấu, chữ số và gạch nối, ví dụ nuoc-sach-truong-hoc.
       *[text] Hãy viết chữ.
    }
NC917 = không có tổ chức "{ $value }"{ $nearest ->
        [none] {""}
       *[other] ; có phải ý bạn là { $nearest }?
    }
    .help = Viết khóa của tổ chức như trong trang tổ chức.
NC918 = đã có { $key }
    .help = Nếu là một thì ghi { $id } vào cột "{ $column }" của hàng này. Nếu là mục khác thì ghi ở đó một khóa riêng.
NC919 = không tạo được khóa từ "{ $value }"
    .help = Ghi khóa vào cột "{ $column }": chữ thường không dấu, chữ số và gạch nối.
NC920 = chương trình không sửa được { $path }: { $reason ->
        [unreadable] phần đầu tệp có lỗi
        [shape] chỗ đó được viết theo dạng khác
       *[other] kết quả sẽ không đúng như ý
    }
    .help = Hãy sửa bằng tay trong tệp, hoặc sửa những lỗi của tệp trước.
NC921 = trang tính "{ $sheet }" không được đọc: không nhận ra tiêu đề nào ở hàng đầu

summary-built = Đã dựng { $pages } trang ({ $languages }) trong { $seconds } giây; cảnh báo: { $warnings }.
summary-written = Tệp: ghi { $written }, giữ nguyên { $unchanged }, xóa { $removed }.
summary-pictures = Ảnh: đã tạo { $made } tệp.
summary-search =
    Tìm kiếm: tổng cộng { $pages } trang; { $made ->
        [none] chỉ mục giữ nguyên.
       *[other] đã lập lại chỉ mục: { $made }.
    }
summary-checked = Đã kiểm tra { $pages } trang ({ $languages }) trong { $seconds } giây; cảnh báo: { $warnings }. Không ghi tệp nào.
summary-failed = Lỗi: { $errors }; cảnh báo: { $warnings }. Không ghi gì; trang cũ vẫn giữ nguyên.
summary-held = Chưa hoặc không công bố: { $count }
held-item = {"  "}{ $path }: { $reason ->
        [draft] bản nháp
        [review] đang chờ duyệt
        [scheduled] hẹn ngày, sẽ hiện từ { $date }
        [private] chỉ dành cho Ban biên tập, không công bố
        [expired] hết hạn từ { $date }
       *[withdrawn] đã gỡ, địa chỉ cũ hiện lời báo
    }

stale-heading = Danh bạ cần xem lại: { $count }
stale-none = Danh bạ không có gì cần xem lại.
stale-board = Ban biên tập
stale-same-identifier = mã { $scheme } { $id } trùng với { $other }
stale-same-identifier-help = Nếu là một tổ chức: gộp vào một mục, mục kia ghi status: withdrawn. Nếu là hai tổ chức: sửa mã ghi sai.
stale-same-name = tên “{ $name }” trùng với { $other }
stale-same-name-help = Nếu là một tổ chức: gộp vào một mục, mục kia ghi status: withdrawn. Nếu là hai: ghi tên cho phân biệt được; đơn vị trực thuộc thì ghi part_of.
stale-ended-with-project = tổ chức đã chấm dứt hoạt động, nhưng dự án “{ $title }” chưa kết thúc
stale-ended-with-project-help = Hãy ghi đúng status của dự án (closed, cancelled…), hoặc sửa activity của tổ chức.
stale-ended-with-need = tổ chức đã chấm dứt hoạt động, nhưng nhu cầu “{ $title }” còn mở
stale-ended-with-need-help = Hãy ghi state: met hoặc state: closed cho nhu cầu này, hoặc sửa activity của tổ chức.
stale-project-past-end = dự án “{ $title }” đã qua ngày kết thúc mà còn ghi status: { $status }
stale-project-past-end-help = Nếu đã xong: ghi status: closed và kết quả (results). Nếu được kéo dài: sửa ngày end.
stale-project-closed-ahead = dự án “{ $title }” ghi status: closed, nhưng ngày kết thúc chưa đến
stale-project-closed-ahead-help = Hãy ghi vào end ngày kết thúc thật, hoặc sửa status.
stale-need-past-day = nhu cầu “{ $title }” đã quá hạn mà chưa ghi kết quả
stale-need-past-day-help = Người đọc thấy nhu cầu này đã đóng. Hãy ghi state: met nếu đã được đáp ứng, state: closed nếu không; còn vận động thì lùi open_until.
stale-area-ended = { $part ->
        [project] dự án “{ $title }” còn ghi
        [need] nhu cầu “{ $title }” còn ghi
       *[entry] mục này còn ghi
    } địa bàn đã thôi dùng: { $area } ({ $id })
stale-area-ended-help = { $write ->
        [none] Hãy ghi địa bàn hiện nay.
        [named] Hãy bỏ { $id }: địa bàn hiện nay đã được ghi.
       *[other] Hãy ghi { $write } ({ $name }) thay cho { $id }.
    }{ $part ->
        [project] {" "}Dự án đã kết thúc thì giữ tên cũ và ghi status: closed.
        [need] {""}
       *[entry] {""}
    }
stale-registration-ended = { $kind ->
        [operation] giấy đăng ký hoạt động
        [rep-office] giấy đăng ký văn phòng đại diện
        [project-office] giấy đăng ký văn phòng dự án
       *[other] giấy đăng ký
    }{ $number ->
        [none] {""}
       *[other] {" "}{ $number }
    } đã hết hạn
stale-registration-ended-help = Hãy hỏi tổ chức giấy mới rồi sửa number, issued và expires; nếu đã ngừng hoạt động thì sửa activity.
stale-registration-ending = { $kind ->
        [operation] giấy đăng ký hoạt động
        [rep-office] giấy đăng ký văn phòng đại diện
        [project-office] giấy đăng ký văn phòng dự án
       *[other] giấy đăng ký
    }{ $number ->
        [none] {""}
       *[other] {" "}{ $number }
    } sắp hết hạn
stale-registration-ending-help = Hãy nhắc tổ chức gia hạn, rồi ghi giấy mới vào registration.
stale-unverified = { $day ->
        [never] chưa được xác minh lần nào
       *[some] đã lâu chưa được xác minh lại
    }
stale-unverified-help = Hãy kiểm tra thông tin với tổ chức rồi ghi ngày kiểm tra vào last_verified, bộ phận kiểm tra vào verified_by.

problems-more = Còn { $count } điều chưa hiện ở đây; chạy nhipcau check để xem tất cả.

serve-listening = Xem trang tại { $address } (dừng: Ctrl+C)
serve-port-taken = Cổng { $wanted } đang có chương trình khác dùng; lấy cổng { $port }.
serve-no-port = Không mở được cổng nào từ { $first } đến { $last }: { $reason }
serve-not-started = Không khởi động được: { $reason }
serve-no-browser = Không tự mở được trình duyệt ({ $reason }). Hãy tự mở địa chỉ trên.
serve-revised = Lần { $number }: { $pages } tệp, lỗi: { $errors }, cảnh báo: { $warnings }, { $seconds } giây.
serve-nothing = Lần { $number }: chưa có trang để xem, lỗi: { $errors }, cảnh báo: { $warnings }, { $seconds } giây.
serve-stopped = Đã dừng sau { $time }; đọc lại: { $revisions } lần; trang đã xem: { $pages }.

serve-refused = { $why ->
        [host] Chương trình chỉ trả lời tại http://localhost, 127.0.0.1 và [::1], cùng với cổng của nó.
        [origin] Trang khác không được hỏi chương trình này.
        [method] Chỉ có thể xem (GET, HEAD).
        [path] Địa chỉ này viết không đúng.
        [target] Địa chỉ này quá dài.
        [headers] Yêu cầu có quá nhiều dòng đầu.
        [form] Yêu cầu không phải là biểu mẫu của chương trình này.
        [token] Trang này được mở từ trước khi chương trình khởi động lại. Hãy mở lại trang; những gì đã gõ vẫn còn.
        [read-only] Chương trình đang chạy ở chế độ chỉ xem, không ghi được gì.
       *[body] Yêu cầu mang theo quá nhiều. Một lần gửi, tất cả các tệp cộng lại, chỉ được tới 56 MB: hãy quay lại và gửi từng phần.
    }
serve-fault-title = Chưa hiện được trang này
serve-fault-text = Trang tự mở lại khi lỗi dưới đây được sửa.
serve-missing-title = Không có trang này
serve-missing-text = Địa chỉ này không có gì.

author-no-name = Hãy ghi một tiêu đề có chữ cái: tên tệp được đặt theo tiêu đề.
author-changed = { $path } vừa được người khác sửa, thêm hoặc xóa. Chưa ghi gì. Hãy mở lại trang này để xem bản mới.
author-astray = Không được ghi vào { $path }. Chưa ghi gì.
author-failed = Không ghi được { $path }: { $reason }. Những gì đã gõ vẫn còn ở đây; hãy đóng chương trình khác đang mở tệp này rồi lưu lại.
author-gone = { $path } vừa bị xóa ở nơi khác. Những gì đã gõ vẫn còn ở đây; lưu lại thì tệp được tạo lại.
author-unreadable = Chưa đọc được phần đầu của { $path }. Hãy sửa các lỗi được nêu rồi thử lại.
author-no-role = Hãy ghi chức danh của người duyệt, ví dụ: Trưởng Ban biên tập.
author-no-day = “{ $value }” không phải là một ngày. Hãy ghi như 05/11/2026.
author-upload-nothing = Chưa chọn tệp nào.
author-upload-kind = Không nhận được { $name }. Ảnh: JPEG, PNG hay WebP. Tệp khác: PDF, Word, Excel, PowerPoint, OpenDocument, RTF hay CSV.
author-upload-broken = Nội dung của { $name } không phải là loại tệp như tên của nó. Hãy mở tệp bằng chương trình của nó và lưu lại.

live-name = Thanh xem trước
live-fine = Không có lỗi
live-errors = { $count } lỗi
live-warnings = { $count } cảnh báo
live-lost = Mất kết nối với chương trình; đang thử lại…
live-desk = Bảng theo dõi
live-follow = Chuyển đến bài vừa lưu
live-language = English
live-problems = Những điều cần sửa
live-fold = Thu lại để xem trang
live-show = Xem những điều cần sửa

watch-started = Đang theo dõi { $path }: trang được dựng lại sau mỗi thay đổi. Nhấn Ctrl+C để dừng.
watch-polling = { $seconds ->
        [auto] Đang xem lại { $path } theo từng khoảng thời gian
       *[other] Cứ { $seconds } giây lại xem { $path } một lần
    }: trang được dựng lại sau mỗi thay đổi. Nhấn Ctrl+C để dừng.
watch-no-events = { $reason ->
        [watch-limit] Hệ thống đã theo dõi hết số thư mục cho phép, nên không báo được thay đổi ở đây.
       *[other] Hệ thống không báo được thay đổi ở đây: { $reason }.
    }
watch-stopped = Đã dừng. Số lần xuất bản trang: { $published }{ $errors ->
        [none] .
       *[other] . Thay đổi cuối cùng còn lỗi ({ $errors }) nên chưa được đưa vào trang.
    }

edit-settings-faulty = Chưa làm gì: hãy sửa các lỗi trên trước.
edit-not-written = Không ghi được { $path }: { $reason }

translate-heading = Bản dịch của { $original }. Các dòng # là bản gốc: hãy viết bản dịch vào giữa hai dấu ngoặc kép ở dòng dưới.
    Trong bài, hãy viết bản dịch thay cho mỗi phần từ <!-- đến -->. Dịch xong thì đổi status và xóa các dòng # này.
translate-made = Đã tạo khung bản dịch { $path }. nhipcau check cho biết còn chỗ nào chưa dịch.
translate-not-made = Không tạo được { $path }: bản gốc quá dài.
translate-original-faulty = Chưa làm gì: hãy sửa lỗi trong bản gốc { $original } trước.
translate-faulty = Không so sánh được: hãy sửa lỗi trong { $path } trước.
translate-nothing-to-mark = { $original } chưa có bản dịch sang { $language }. Bỏ --mark-current thì chương trình tạo khung bản dịch.
translate-is-current = { $path } khớp với bản gốc { $original } hiện nay.
translate-marked = Đã ghi trong { $path }: khớp với bản gốc { $original } hiện nay. Chỉ dòng translates thay đổi.
translate-not-marked = Chưa ghi gì: hãy sửa lỗi trong { $path } trước.
translate-unstamped = { $path } chưa ghi nó dịch từ { $original } lúc nào, nên không so sánh được.
    Khi hai bản đã khớp nhau: nhipcau translate { $path } --mark-current
translate-outdated = { $original } đã thay đổi ở { $count } chỗ sau khi { $path } được dịch.
    Chữ đã bỏ viết là [-chữ-], chữ mới thêm là {"{"}+chữ+{"}"}.
translate-change = {""}
    { $key }: { $what ->
        [changed] đã sửa
        [changed-unknown] đã sửa; không còn lưu bản cũ, đây là bản mới
        [new] mới thêm
        [gone] đã bỏ
        [gone-unknown] đã bỏ; không còn lưu bản cũ
       *[moved] chuyển đến đây
    }{ $words }
translate-then = {""}
    Khi đã sửa xong bản dịch: nhipcau translate { $path } --mark-current
translate-words-not-kept = Không lưu được bản gốc vào .nhipcau/prose ({ $reason }). Sau này chương trình vẫn biết chỗ nào thay đổi, chỉ không cho xem được chữ cũ.

new-heading = Bài mới, còn là bản nháp. Hãy điền những mục còn trống; dòng bắt đầu bằng # chỉ để hướng dẫn.
new-optional = Những mục dưới đây không bắt buộc: cần mục nào thì xóa dấu # ở đầu dòng của mục đó rồi sửa lại.
new-allowed = Giá trị được phép: { $values }
new-keys = Gồm: { $keys }
new-made = Đã tạo { $path }
    Xem trước: { $address }
new-then = nhipcau serve mở trang để xem trong khi viết; nhipcau check cho biết còn thiếu gì.
new-taken = Chưa tạo gì: tên { $key } đã có bài dùng. Hãy thêm --name { $free }, hoặc chọn tên khác.

import-new = Mới: { $path }
import-changed = Đã đổi: { $path }
import-field = {"  "}{ $path }: { $old ->
        [none] (trống)
       *[other] { $old }
    } → { $new ->
        [none] (trống)
       *[other] { $new }
    }
import-done = Số tệp đã đổi: { $changed }, tệp mới: { $created }. Số tổ chức đã đúng như bảng: { $unchanged }.
import-would = Số tệp sẽ đổi: { $changed }, tệp mới: { $created }. Số tổ chức đã đúng như bảng: { $unchanged }.
    Chưa ghi gì; bỏ --dry-run thì sẽ ghi.
import-refused = Chưa ghi gì, vì có { $errors } lỗi. Hãy sửa trong bảng tính; hoặc thêm --skip-bad để bỏ qua các mục có lỗi và ghi các mục còn lại.
import-unreadable = Chưa ghi gì: hàng tiêu đề phải đúng thì mới đọc được các hàng.
import-not-read = Chưa ghi gì.
import-left-out = Bỏ qua, vì có { $errors } lỗi: { $keys }
import-site-faulty = Chưa làm gì: hãy sửa các tệp nêu trên trước, vì hoàn toàn không đọc được chúng.
import-not-written = Không ghi được { $path }: { $reason }. Đã ghi trước đó: { $written }
export-done = { $path }: { $rows } hàng. Tệp chứa những điều trang web không hiện: chỉ dành cho Ban biên tập.
report-done = Đã ghi bản thảo { $path }. Đổi sang Word: pandoc { $path } -o { $docx }
report-done-html = Đã ghi bản thảo { $path }. Mở bằng trình duyệt để in, hoặc mở bằng Word ({ $docx } là tên nên đặt khi lưu).
report-there = Đã có { $path }, trong đó có thể có phần bạn đã sửa, nên không ghi đè. Hãy chọn tên khác cho --out, hoặc xóa tệp ấy trước.
export-there = Đã có { $path }, trong đó có thể có sửa đổi của bạn. Hãy nhập nó trước (nhipcau import organizations { $path }), hoặc nêu tên tệp cần thay: --out { $path }

init-ask-languages = Ngôn ngữ của trang, ngôn ngữ gốc đứng đầu
init-ask-province = Tỉnh hoặc thành phố
init-ask-name = Tên đơn vị ({ $language })
init-ask-url = Địa chỉ của trang trên mạng
init-bad-languages = Hãy ghi mã ngôn ngữ, cách nhau bằng dấu phẩy, mỗi mã một lần, ví dụ: vi, en
init-bad-name = { $reason ->
        [control] Tên có ký tự điều khiển không nhìn thấy; hãy gõ lại.
        [old-font] Tên viết bằng phông cũ (TCVN3, VNI); hãy gõ lại bằng Unicode.
        [eth] Chữ Ð (eth) không phải chữ Đ; hãy gõ lại.
       *[empty] Hãy ghi tên.
    }
init-bad-url = { $value } không phải địa chỉ; cần dạng https://example.org/
init-bad-text = Dòng này không phải UTF-8; hãy gõ lại.
init-stopped = Chưa trả lời xong nên không ghi gì.
init-failed = Không tạo được trang, không để lại gì: { $reason }
init-faulty = Các câu trả lời này không thành một trang được, nên không ghi gì.
init-done = Đã tạo trang mới trong { $path }, số tệp: { $files }.
init-assumed = Có mục chưa được trả lời: tìm chữ "GIÁ TRỊ MẪU" trong content/site.yaml để sửa.
init-next =
    Các bài trong content/ là bài mẫu: sửa hoặc xóa đi.
      nhipcau serve --open --root { $root }    xem trang trong khi viết
      nhipcau build --root { $root }           dựng trang để xuất bản
