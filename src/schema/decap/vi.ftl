
# What the settings of Decap CMS say.
decap-head =
    Cấu hình Decap CMS để sửa bài trên mạng, do lệnh nhipcau schema --format decap in ra.
    Lưu thành admin/config.yml, cạnh tệp admin/index.html mở Decap CMS (README của chương trình có mẫu).
    Phải tự điền mục backend: kho Git của liên hiệp và nhánh dùng để dựng trang; cách đăng nhập xem ở decapcms.org/docs/backends-overview.
    Mỗi khi danh mục trong content/vocabulary/ thay đổi thì in lại, giữ nguyên phần backend.
decap-news = Tin
decap-one-news = Tin
decap-plans = Kế hoạch
decap-one-plan = Kế hoạch
decap-organizations = Danh bạ tổ chức
decap-one-organization = Tổ chức
decap-pages = Trang
decap-one-page = Trang
decap-body = Nội dung
decap-language-vi = Tiếng Việt
decap-language-en = Tiếng Anh
decap-example = Ví dụ: { $example }
decap-pattern = xin ghi như ví dụ này: { $example }
decap-no-tilde = xin bỏ dấu ngã rời (~), vì tên tệp được đặt theo mục này
decap-every-month = Hằng tháng
decap-every-quarter = Hằng quý
decap-every-half = Sáu tháng một lần
decap-every-year = Hằng năm
decap-every-continuous = Thường xuyên
