# Ý nghĩa của từng mục trong bảng: tên nhóm và tên mục. Mục nào cũng phải có ở đây và ở en.ftl.

table-version = Phiên bản của cấu trúc này. Chỉ tăng khi một mục đổi tên, bị bỏ hoặc đổi nghĩa; thêm mục mới thì không tăng.
table-title = Tên của bảng.
table-language = Ngôn ngữ của các nhãn, và của tên, nội dung nếu đã được dịch.
table-site = Nơi công bố.
table-url = Địa chỉ của tệp này.
table-schema = Địa chỉ của lược đồ này.
table-reuse = Điều kiện sử dụng lại.
table-items = Các dòng, theo thứ tự danh sách trên trang.

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

plan-key = Khóa của kế hoạch, không thay đổi; documents.json cũng dùng khóa này.
plan-url = Trang của kế hoạch.
plan-symbol = Số, ký hiệu.
plan-printed = Số, ký hiệu ghi đúng như in, nếu cách viết khác.
plan-kind = Loại văn bản.
plan-title = Tên kế hoạch.
plan-language = Ngôn ngữ của tên và phần tóm tắt.
plan-summary = Một, hai câu về kế hoạch.
plan-issuer = Cơ quan ban hành.
plan-place = Địa danh ghi trước ngày tháng.
plan-date = Ngày ban hành.
plan-date_note = Ghi chú về ngày tháng, ví dụ khi bản in ghi nhầm.
plan-period = Thời gian thực hiện.
plan-validity = Theo những gì trang này biết: còn áp dụng (current), chưa có hiệu lực (upcoming), đã hết thời gian thực hiện (ended) hay đã được thay thế (replaced).
plan-basis = Các văn bản làm căn cứ.
plan-cites = Các văn bản khác được dẫn chiếu.
plan-supersedes = Các văn bản mà kế hoạch này thay thế.
plan-superseded_by = Các văn bản thay thế kế hoạch này.
plan-tracked = Có theo dõi tiến độ không. Chỉ khi đó các nhiệm vụ mới có tình trạng.
plan-tasks = Các nhiệm vụ, theo thứ tự.
plan-monitor = Cơ quan theo dõi, đôn đốc.
plan-reporting = Ai báo cáo ai, khi nào.
plan-recipients = Nơi nhận.
plan-filing = Nơi lưu, ghi đúng như in.
plan-signature = Người ký và thẩm quyền ký.
plan-source = Nguồn của văn bản.
plan-attachments = Các tệp kèm theo.
plan-sic = Những chỗ bản in khác thường, được giữ nguyên.
plan-sample = Có phải là kế hoạch giả định để minh họa không.

task-id = Mã nhiệm vụ trong kế hoạch: tin bài nêu nhiệm vụ bằng khóa của kế hoạch, dấu # và mã này.
task-number = Số thứ tự của nhiệm vụ, từ 1.
task-url = Nơi ghi nhiệm vụ trên trang của kế hoạch.
task-text = Nội dung nhiệm vụ.
task-language = Ngôn ngữ của nội dung.
task-lead = Cơ quan chủ trì.
task-with = Cơ quan phối hợp.
task-by = Cơ quan chịu trách nhiệm, khi văn bản không ghi chủ trì hay phối hợp.
task-due = Thời hạn.
task-every = Các chu kỳ thực hiện.
task-every_label = Chu kỳ thực hiện, viết bằng lời.
task-until = Ngày cuối cùng của chu kỳ.
task-state = Tình trạng vào ngày dựng trang: đã thực hiện (done; nếu có next_day thì mới là kỳ này), sắp đến hạn (due-soon), đang thực hiện (open), thường xuyên (continuous), chưa bắt đầu (upcoming), hết thời gian mà chưa ghi nhận kết quả (no-result) hay không thực hiện (dropped).
task-next_day = Hạn gần nhất.
task-done_on = Ngày hoàn thành.
task-evidence = Tin về việc thực hiện, mới nhất trước.

time-from = Thời điểm bắt đầu, đúng mức chính xác như văn bản ghi: năm, quý, tháng hoặc ngày.
time-to = Thời điểm kết thúc, ghi cùng cách.
time-first_day = Ngày đầu tiên.
time-last_day = Ngày cuối cùng.
time-label = Cũng nội dung đó, viết bằng lời.

every-kind = Hằng tháng (month), quý (quarter), sáu tháng (half), năm (year); thường xuyên (continuous); mỗi năm trước một ngày (year-before) hoặc trong một tháng (year-in); một số lần trong một khoảng thời gian (times).
every-month = Tháng, từ 1 đến 12.
every-day = Ngày của tháng đó, phải xong trước ngày này.
every-min = Số lần ít nhất.
every-max = Số lần nhiều nhất.
every-per = Khoảng thời gian phải thực hiện đủ số lần.
every-label = Chu kỳ này, viết bằng lời.

reference-key = Khóa của văn bản trong documents.json, nếu trang này có.
reference-symbol = Số, ký hiệu của văn bản.
reference-kind = Loại văn bản, nếu ký hiệu cho biết.
reference-name = Tên gọi của văn bản.
reference-issuer = Cơ quan ban hành văn bản.
reference-date = Ngày của văn bản.
reference-url = Trang của văn bản trên trang này.

agency-id = Mã trong danh mục cơ quan, không thay đổi.
agency-name = Tên theo ngôn ngữ của bảng; ghi đúng như in nếu danh mục không có.

reporting-from = Nơi báo cáo.
reporting-to = Nơi nhận báo cáo.
reporting-due = Thời hạn báo cáo.
reporting-every = Chu kỳ báo cáo.

recipient-name = Nơi nhận văn bản.
recipient-purpose = Mục đích gửi: báo cáo (report), để biết (inform), thực hiện (carry-out) hay phối hợp (coordinate).

signature-authority = Thẩm quyền ký, theo chữ viết tắt được in: TM, KT, TL, TUQ.
signature-on_behalf_of = Ký thay mặt cơ quan nào.
signature-acting_as = Ký thay chức danh nào.
signature-title = Chức vụ của người ký.
signature-name = Họ và tên người ký.
signature-state = Chữ ký trên văn bản đã công bố: đã ký (signed), mất hình (image-lost) hay không rõ (unknown).

source-name = Tên nguồn.
source-url = Địa chỉ nguồn.

attachment-url = Địa chỉ tệp.
attachment-label = Tệp này là gì.
attachment-size = Dung lượng tệp, tính bằng byte.

document-key = Khóa của văn bản: khóa của kế hoạch trong plans.json, hoặc documents/ và phần địa chỉ riêng của văn bản.
document-url = Trang của văn bản.
document-symbol = Số và ký hiệu.
document-number = Riêng phần số, giữ cả số 0 ở đầu.
document-year = Năm ban hành; nếu không rõ thì là năm ghi trong số, ký hiệu.
document-kind = Loại của văn bản.
document-issuer = Nơi ban hành.
document-date = Ngày ban hành văn bản.
document-title = Trích yếu.
document-language = Ngôn ngữ của trích yếu.
document-signatory = Người ký.
document-official_url = Địa chỉ của bản chính thức ở nơi khác.
document-in_force = Ngày bắt đầu có hiệu lực, nếu khác ngày ban hành.
document-validity = Theo những gì trang này biết về văn bản: còn áp dụng (current), chưa có hiệu lực (upcoming), đã hết thời gian thực hiện (ended) hay đã được thay thế (replaced).
document-basis = Khóa của các văn bản làm căn cứ.
document-bears = Khóa của các văn bản căn cứ vào văn bản này.
document-cites = Khóa của các văn bản khác được dẫn chiếu.
document-cited_by = Các kế hoạch, tổ chức và trang nhắc đến văn bản này mà không lấy làm căn cứ.
document-supersedes = Khóa của các văn bản mà văn bản này thay thế.
document-superseded_by = Khóa của các văn bản thay thế văn bản này.
document-news = Tin bài nhắc đến văn bản này.
document-tasks = Các nhiệm vụ có lời văn nhắc đến văn bản này: khóa của kế hoạch, dấu # và mã nhiệm vụ.
document-sample = Có phải là văn bản giả định để minh họa không.

item-key = Khóa của tin, bài, không thay đổi.
item-url = Trang của tin, bài.
item-title = Tiêu đề.
item-language = Ngôn ngữ của tiêu đề.
