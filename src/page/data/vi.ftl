# Ý nghĩa của từng mục trong bảng: tên nhóm và tên mục. Mục nào cũng phải có ở đây và ở en.ftl.

table-version = Phiên bản của cấu trúc này. Chỉ tăng khi một mục đổi tên, bị bỏ hoặc đổi nghĩa; thêm mục mới thì không tăng.
table-title = Tên của bảng.
table-language = Ngôn ngữ của các nhãn, và của tên, nội dung nếu đã được dịch.
table-site = Nơi công bố.
table-url = Địa chỉ của tệp này.
table-schema = Địa chỉ của lược đồ này.
table-reuse = Điều kiện sử dụng lại.
table-items = Các dòng, theo thứ tự danh sách tổ chức trên trang.

organization-key = Khóa của tổ chức, không thay đổi.
organization-url = Trang của tổ chức.
organization-name = Tên tổ chức.
organization-language = Ngôn ngữ của tên và phần tóm tắt.
organization-summary = Một, hai câu về tổ chức.
organization-kinds = Loại hình của tổ chức.
organization-acronym = Tên viết tắt.
organization-other_names = Các tên khác, ghi đúng như in.
organization-local_name = Tên bằng ngôn ngữ của nước sở tại.
organization-country = Quốc gia, vùng lãnh thổ: mã ISO 3166-1; INT là tổ chức quốc tế.
organization-partner_countries = Những nước mà hội hoặc liên hiệp giữ tình hữu nghị.
organization-sectors = Lĩnh vực hoạt động: mã của OECD DAC/CRS.
organization-sdgs = Các Mục tiêu phát triển bền vững mà tổ chức hướng tới, từ 1 đến 17.
organization-areas = Địa bàn hoạt động.
organization-identifiers = Mã số của tổ chức trong các hệ thống đăng ký.
organization-registrations = Giấy đăng ký. Ngày cấp và ngày hết hạn không công bố.
organization-contact = Cách liên hệ văn phòng.
organization-officers = Người giữ chức vụ, ở các hội và liên hiệp.
organization-founded = Thời điểm thành lập: năm, tháng hoặc ngày.
organization-in_vietnam_since = Năm bắt đầu hoạt động tại Việt Nam.
organization-in_province_since = Năm bắt đầu hoạt động tại tỉnh.
organization-activity = Tình trạng: đang hoạt động (active), tạm ngừng (dormant) hay đã kết thúc (ended).
organization-part_of = Khóa của tổ chức cấp trên.
organization-projects = Khóa các dự án của tổ chức, trong projects.json.
organization-needs = Khóa các nhu cầu viện trợ của tổ chức, trong needs.json.
organization-last_verified = Ngày gần nhất liên hiệp xác minh thông tin.
organization-sample = Có phải là mục giả định để minh họa không.

term-id = Mã, không thay đổi.
term-label = Tên theo ngôn ngữ của bảng.

identifier-scheme = Hệ thống đăng ký.
identifier-id = Mã số trong hệ thống đó.

registration-type = Loại giấy: hoạt động (operation), văn phòng đại diện (rep-office) hay văn phòng dự án (project-office).
registration-number = Số giấy đăng ký.
registration-authority = Cơ quan cấp.

contact-website = Trang thông tin.
contact-email = Thư điện tử của văn phòng.
contact-phone = Điện thoại của văn phòng.
contact-address = Địa chỉ văn phòng.

officer-role = Chức vụ.
officer-name = Họ và tên.

project-key = Khóa của dự án: khóa của tổ chức, dấu # và mã dự án.
project-url = Nơi ghi dự án trên trang của tổ chức.
project-organization = Khóa của tổ chức.
project-organization_name = Tên của tổ chức.
project-title = Tên dự án.
project-language = Ngôn ngữ của tên dự án.
project-sectors = Lĩnh vực.
project-areas = Địa bàn.
project-start = Ngày bắt đầu.
project-end = Ngày kết thúc.
project-status = Giai đoạn của dự án.
project-budget = Các khoản kinh phí, khi tổ chức đồng ý công bố. Không cộng các khoản khác loại tiền hoặc khác tính chất.
project-donors = Khóa của các bên tài trợ.
project-owner = Chủ dự án phía Việt Nam.
project-results = Kết quả.
project-results_language = Ngôn ngữ của phần kết quả.
project-sample = Có phải là mục giả định để minh họa không.

need-key = Khóa của nhu cầu: khóa của tổ chức, dấu # và mã nhu cầu.
need-url = Nơi ghi nhu cầu trên trang của tổ chức.
need-organization = Khóa của tổ chức.
need-organization_name = Tên của tổ chức.
need-title = Nội dung cần viện trợ.
need-language = Ngôn ngữ của nội dung.
need-state = Tình trạng vào ngày dựng trang: đang kêu gọi (open), đã đáp ứng (met) hay đã khép lại (closed).
need-open_until = Ngày cuối cùng còn nhận.
need-sectors = Lĩnh vực.
need-areas = Địa bàn.
need-amount = Khoản kinh phí cần.
need-contact = Nơi trả lời: văn phòng hoặc chức danh.
need-sample = Có phải là mục giả định để minh họa không.

money-amount = Số tiền, viết dạng chữ số thập phân với dấu chấm trước phần lẻ.
money-currency = Loại tiền: mã ISO 4217.
money-kind = Tính chất của khoản tiền: cam kết (commitment), đã giải ngân (disbursed) hay vốn đối ứng (counterpart).
