# Chữ của giao diện. Mỗi ngôn ngữ một tệp như thế này; khóa nào cũng phải có.

## Ngôn ngữ, ngày tháng, con số

language-name = Tiếng Việt
og-locale = vi_VN

date-long = ngày { $day_admin } tháng { $month_admin } năm { $year }
date-short = { $day2 }/{ $month2 }/{ $year }
day-of-year = ngày { $day_admin } tháng { $month_admin }
month-year = Tháng { $month }/{ $year }
year-only = { $year }
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
number-group = { "." }
number-decimal = { "," }

## Các mục, các cách xếp và tên trang

home = Trang chủ
section-news = Tin tức
section-plans = Kế hoạch
section-organizations = Tổ chức
section-countries = Quốc gia
section-events = Sự kiện
section-bulletin = Bản tin
section-data = Dữ liệu mở
section-projects = Dự án
section-needs = Nhu cầu viện trợ
section-search = Tìm kiếm
group-topics = Chủ đề
group-countries = Quốc gia
group-series = Chuyên mục
group-issuers = Cơ quan ban hành
group-levels = Cấp
group-kinds = Loại tổ chức
group-sectors = Lĩnh vực
group-areas = Địa bàn
group-status = Tình trạng
group-letters = Chữ cái A–Z
heading-year = { $section } năm { $year }
heading-month = { $section } tháng { $month } năm { $year }
heading-group = { $section } – { $group }: { $term }
heading-groups = { $section } – { $group }
page-of = Trang { $number } trên { $pages }
title-page = { $title } – trang { $number }

## Mô tả trang, để máy tìm kiếm và mạng xã hội hiện

description-home = { $site }: { $tagline }.
description-home-plain = Trang thông tin điện tử của { $site }.
description-section = Mục { $section } trên trang thông tin điện tử của { $site }.
description-year = { $section } năm { $year } trên trang của { $site }, xếp theo tháng.
description-month = { $section } tháng { $month } năm { $year } trên trang của { $site }.
description-group = { $section } trên trang của { $site } – { $group }: { $term }.
description-groups = { $section } trên trang của { $site } – { $group }.
description-events = Sự kiện sắp diễn ra và đã diễn ra của { $site }.
description-countries = Những quốc gia có hội hữu nghị, tổ chức, tin tức hoặc ngày hữu nghị trên trang của { $site }.
description-country = { $country }: hội hữu nghị, tổ chức, sự kiện và tin tức trên trang của { $site }.
description-data = Tổ chức, dự án, nhu cầu viện trợ, kế hoạch và văn bản của { $site } dưới dạng tệp cho bảng tính và chương trình máy tính.
description-search = Tìm tin, kế hoạch, tổ chức, văn bản và các trang khác của { $site }; gõ có dấu hay không dấu đều được.
description-page = { $description } Trang { $number }.

## Nguồn tin (feed)

feed-title = { $site } – { $section }
feed-group-title = { $site } – { $section }: { $term }
feed-organization-title = { $site } – { $name }
feed-atom = Nguồn tin Atom
feed-json = Nguồn tin JSON

## Tệp cho chương trình khác

data-lead = Dữ liệu của trang dưới dạng tệp, dùng cho bảng tính và chương trình máy tính. Nội dung đúng như trên các trang.
data-organizations = Tổ chức
data-organizations-text = Mọi tổ chức trong danh sách: tên, loại hình, quốc gia, lĩnh vực, địa bàn, liên hệ văn phòng, ngày xác minh.
data-projects = Dự án
data-projects-text = Dự án của các tổ chức: thời gian, giai đoạn, lĩnh vực, địa bàn; kinh phí khi tổ chức đồng ý công bố.
data-needs = Nhu cầu viện trợ
data-needs-text = Nội dung cần viện trợ, nơi cần, hạn nhận và nơi liên hệ.
data-plans = Kế hoạch
data-plans-text = Mọi kế hoạch đã công bố: căn cứ, văn bản được thay thế, các nhiệm vụ và nơi nhận.
data-tasks = Nhiệm vụ trong các kế hoạch
data-tasks-text = Mỗi dòng một nhiệm vụ: cơ quan chủ trì, phối hợp, thời hạn; tình trạng thực hiện nếu kế hoạch được theo dõi tiến độ.
data-documents = Sổ văn bản
data-documents-text = Mọi văn bản trong sổ: số, ký hiệu, cơ quan ban hành, ngày, hiệu lực, và những văn bản căn cứ vào, dẫn chiếu hoặc thay thế văn bản đó.
data-unions = Nguồn tin của các liên hiệp bạn
data-unions-text = Các nguồn tin (feed) trong một danh sách, để nhập vào trình đọc tin.
data-format-csv = bảng (CSV, UTF-8) cho Excel hoặc LibreOffice
data-format-json = JSON, cho chương trình máy tính
data-format-schema = JSON Schema: ý nghĩa từng mục của tệp JSON
data-format-opml = OPML, cho trình đọc tin
data-title = { $site } – { $name }
data-reuse = Sử dụng lại
data-download-organizations = Tải toàn bộ danh bạ (CSV, JSON)
data-download-plans = Tải các kế hoạch và nhiệm vụ (CSV, JSON)
data-download-documents = Tải toàn bộ sổ văn bản (JSON)
organization-feeds = Nhận tin về tổ chức này

## Các cột của bảng nhiệm vụ

column-plan-symbol = Số, ký hiệu kế hoạch
column-plan-title = Tên kế hoạch
column-task-id = Mã nhiệm vụ
column-due = Thời hạn
column-first-day = Từ ngày
column-last-day = Đến ngày
column-every = Định kỳ
column-until = Định kỳ đến ngày
column-tracked = Có theo dõi tiến độ
column-state = Tình trạng
column-next-day = Hạn gần nhất
column-done-on = Ngày hoàn thành
column-evidence = Số tin về việc thực hiện
column-evidence-links = Địa chỉ các tin
column-address = Địa chỉ
word-yes = có
word-no = không

## Đầu trang và chân trang

skip-link = Đến nội dung chính
menu-label = Thực đơn chính
languages-label = Ngôn ngữ
switch-none = trang này chưa có bản tiếng Việt; về trang chủ
breadcrumb-label = Bạn đang ở
follow = Các mục và nguồn tin
footer-owner = Cơ quan chủ quản
footer-responsible = Chịu trách nhiệm nội dung
footer-address = Địa chỉ
footer-phone = Điện thoại
footer-email = Thư điện tử
printed-from = Địa chỉ trang:
share-picture-alt = Tranh vẽ cây cầu ba nhịp vòm bắc qua sông lúc bình minh, có hai chiếc thuyền nhỏ.

## Trang chủ và các danh sách

latest-news = Tin mới
new-plans = Kế hoạch mới
all-plans = Xem tất cả kế hoạch
home-feeds = Theo dõi tin
all-news = Xem tất cả tin tức
open-announcements = Thông báo còn hạn
upcoming-events = Sự kiện sắp diễn ra
past-events = Sự kiện đã diễn ra
all-events = Xem tất cả sự kiện
no-upcoming-events = Hiện chưa có sự kiện nào sắp diễn ra.
nothing-yet = Chưa có nội dung nào ở đây.
nothing-ways = Mời bạn xem các mục khác:
count-one = 1 mục
count-items = { $count } mục
archive = Lưu trữ
pager-label = Phân trang
page = Trang
previous-page = Trang trước
next-page = Trang sau
groups-label = Xem theo
letters-label = Theo chữ cái
periods-label = Thời gian khác
earlier = Trước đó
later = Sau đó

## Bài viết

genre-brief = Tin vắn
genre-article = Bài viết
genre-announcement = Thông báo
genre-greeting = Thư chúc mừng
genre-photo = Tin ảnh
genre-video = Video
level-local = Địa phương
level-central = Trung ương
level-international = Quốc tế
sample = Nội dung minh họa
reading-time = { $minutes } phút đọc
by-author = Tác giả: { $name }
contributed-by = Bài gửi từ:
updated = Cập nhật
contents = Trong bài này
gallery = Hình ảnh
watch-video = Xem video trên { $host }
transcript = Lời của video
source = Nguồn:
read-at-source = Đọc bài gốc
documents = Văn bản liên quan
organizations-label = Tổ chức
tasks-label = Thực hiện nhiệm vụ
series-label = Chuyên mục
topics-label = Chủ đề
countries-label = Quốc gia
areas-label = Địa bàn
neighbours-label = Tin trước và tin sau
newer-item = Tin mới hơn
older-item = Tin cũ hơn
related = Tin liên quan
mentions = Được nhắc đến trong
event-upcoming = Sắp diễn ra
event-past = Đã diễn ra
event-when = Thời gian
event-where = Địa điểm
deadline-open = Hạn chót:
deadline-closed = Đã hết hạn:

## Văn bản được dẫn

reference-number = số { $symbol }
reference-dated = ngày { $date }
reference-of = của { $issuer }

## Sổ văn bản

section-documents = Văn bản
documents-lead = Những văn bản mà kế hoạch, tin và các trang ở đây căn cứ vào hoặc nhắc đến, kể cả kế hoạch của chính trang này.
documents-kinds = Loại văn bản
documents-issuers = Cơ quan ban hành
documents-year = Năm ban hành
documents-signatories = Người ký
description-documents = Sổ văn bản trên trang của { $site }: số, cơ quan ban hành, ngày, hiệu lực, văn bản căn cứ và thay thế.
description-documents-year = Văn bản ban hành năm { $year } trong sổ văn bản của { $site }.
description-document = { $heading }: căn cứ, văn bản thay thế, kế hoạch và tin liên quan trên trang của { $site }.
description-document-titled = { $heading } – { $title }. Căn cứ, văn bản thay thế, kế hoạch và tin liên quan.
document-dated = { $name } { $date }
document-of = { $name } của { $issuer }
document-facts = Thông tin về văn bản
document-number = Số, ký hiệu
document-kind = Loại văn bản
document-date = Ngày ban hành
document-signatory = Người ký
document-in-force = Có hiệu lực từ
document-state = Hiệu lực
document-state-current = Còn hiệu lực
document-state-upcoming = Chưa có hiệu lực
document-state-ended = Hết thời gian thực hiện
document-state-replaced = Đã được thay thế
document-state-note = theo các văn bản mà trang này biết
document-replaced = Văn bản này đã được thay thế bằng:
document-to-be-replaced = Sẽ được thay thế bằng:
document-text = Toàn văn
document-text-at = Văn bản chính thức trên { $host }
leaves-site = sang trang web khác
bears = Là căn cứ của
lineage-more = và { $count } văn bản khác
document-tasks = Nhiệm vụ liên quan
document-naming-tasks = Nhiệm vụ nêu tên văn bản này
document-plans = Kế hoạch căn cứ vào văn bản này
tasks-one = 1 nhiệm vụ
tasks-count = { $count } nhiệm vụ
document-news = Tin về văn bản này
plan-news = Tin về kế hoạch này
documents-filter-heading = Tìm văn bản
documents-filter-text = Số hiệu hoặc từ trong tên văn bản
documents-filter-hint = Không cần gõ dấu: “ke hoach” tìm được “kế hoạch”, “80/2020/nd-cp” tìm được “80/2020/NĐ-CP”.
documents-filter-kind = Loại văn bản
documents-filter-issuer = Cơ quan ban hành
documents-filter-year = Năm
documents-filter-signatory = Người ký
documents-filter-state = Hiệu lực
documents-filter-link = Toàn bộ sổ văn bản và tiêu chí khác
documents-filter-results = Văn bản tìm được
documents-filter-none = Không có văn bản nào phù hợp. Hãy bớt tiêu chí hoặc gõ ít từ hơn.
documents-filter-one = 1 văn bản
documents-filter-many = { $count } văn bản
documents-filter-loading = Đang tải sổ văn bản…
documents-filter-failed = Không tải được sổ văn bản nên chưa lọc. Toàn bộ danh sách vẫn ở bên dưới; lần thay đổi tiếp theo sẽ thử lại.

## Kế hoạch

number-label = Số:
place-date = { $place }, { $date }
issuer = Cơ quan ban hành
period = Thời gian thực hiện
plan-superseded = Kế hoạch này đã được thay thế bằng:
plan-about = Giới thiệu kế hoạch
plan-tasks = Nhiệm vụ
plan-documents = Căn cứ và văn bản liên quan
plan-follow-up = Theo dõi và báo cáo
task-number = TT
task-text = Nội dung
task-agencies = Cơ quan thực hiện
task-when = Thời gian
task-progress = Kết quả
task-lead = Chủ trì
task-with = Phối hợp
task-by = Thực hiện
task-news = Tin về việc thực hiện
basis = Căn cứ
cites = Văn bản được viện dẫn
supersedes = Thay thế
monitor = Theo dõi, đôn đốc
reporting = Chế độ báo cáo
reporting-line = { $from } báo cáo { $to }
reporting-to = Báo cáo { $to }
recipients = Nơi nhận
purpose-report = để báo cáo (b/c)
purpose-inform = để biết
purpose-carry-out = để thực hiện (t/h)
purpose-coordinate = để phối hợp (p/h)
filing = Lưu:
signature = Người ký
authority-TM = Thay mặt (TM.)
authority-KT = Ký thay (KT.)
authority-TL = Thừa lệnh (TL.)
authority-TUQ = Thừa ủy quyền (TUQ.)
signature-signed = Đã ký
signature-image-lost = Bản đăng không còn hình chữ ký
signature-unknown = Không rõ đã ký hay chưa
sic = Ghi chú về nguyên văn
source-heading = Nguồn
source-files = Nguồn và tệp kèm theo
attachments = Tệp kèm theo
agency-level-central = Trung ương
agency-level-province = Cấp tỉnh
agency-level-district = Cấp huyện
agency-level-union = Liên hiệp các tổ chức hữu nghị
agency-level-association = Hội thành viên

## Thời hạn và chu kỳ; mỗi chữ đứng riêng hoặc sau “từ”, “đến”

until = đến hết { $date }

## Báo cáo

section-reports = Báo cáo
description-reports = Kết quả công tác từng kỳ của { $site }, tổng hợp từ kế hoạch, tin tức và danh bạ trên trang.
description-report = Kết quả công tác { $period } của { $site }: việc đã làm theo kế hoạch, sự kiện, dự án và số liệu tin.
report-heading = Sơ kết công tác { $period }
report-heading-year = Tổng kết công tác { $period }
report-lead = Tổng hợp từ kế hoạch, tin tức và danh bạ đã công bố trên trang này, từ ngày { $from } đến ngày { $to }.
report-plans = Thực hiện kế hoạch
report-no-tasks = Trong kỳ này, kế hoạch không có việc nào đến hạn và chưa có kết quả nào được ghi nhận.
report-done = Hoàn thành ngày { $date }.
report-day-done = Hạn { $date }: đã hoàn thành
report-day-done-on = Hạn { $date }: hoàn thành ngày { $done }
report-day-told = Hạn { $date }: có kết quả
report-day-none = Hạn { $date }: chưa ghi nhận kết quả
report-results = Kết quả
report-days = Thời hạn trong kỳ
report-announced = sự kiện ngày { $date }
report-events = Sự kiện
report-begun = Dự án bắt đầu
report-ended = Dự án kết thúc
report-issued = Kế hoạch ban hành
report-replaces = thay thế
report-figures = Số liệu tin
report-news = Tin đã đăng
report-announcements = Trong đó có thông báo
report-topic = Chủ đề
report-level = Cấp
report-count = Số tin
report-topics-note = Một tin có thể thuộc nhiều chủ đề.
report-silent = Tháng không có tin
report-next = Việc đến hạn trong { $period }
time-half-1 = 6 tháng đầu năm { $year }
time-half-2 = 6 tháng cuối năm { $year }

## Số liệu về các tổ chức

heading-statistics = Số liệu về các tổ chức
description-statistics = Các tổ chức trong danh bạ của { $site } theo quốc gia và lĩnh vực, giá trị các dự án theo năm và loại tiền.
region-asia = Châu Á
region-europe = Châu Âu
region-americas = Châu Mỹ
region-africa = Châu Phi
region-oceania = Châu Đại Dương
region-international = Quốc tế
region-other = Khu vực khác
statistics-intro = Mọi số liệu ở đây được tính từ các mục công khai của danh bạ; số ghi ngay bên cạnh mỗi thanh.
statistics-organizations = Số tổ chức
statistics-countries = Tổ chức theo quốc gia, vùng lãnh thổ
statistics-countries-note = Tính các mục có quốc gia, vùng lãnh thổ ngoài Việt Nam và các tổ chức quốc tế, tổng cộng { $count }; kể cả tổ chức đã tạm ngừng hoặc chấm dứt hoạt động tại địa phương. Khu vực chia theo Liên hợp quốc.
statistics-sectors = Tổ chức theo lĩnh vực
statistics-sectors-note = Tính mọi mục có ghi lĩnh vực, tổng cộng { $count }, kể cả tổ chức trong nước. Tổ chức hoạt động trong nhiều lĩnh vực được tính một lần ở mỗi nhóm lĩnh vực, nên cộng các dòng có thể lớn hơn tổng này.
statistics-sector = Lĩnh vực
statistics-money = Giá trị dự án
statistics-money-note = Số dự án trong danh bạ: { $projects }; có công bố kinh phí: { $told }. Số cam kết và số đã giải ngân được cộng riêng, theo năm bắt đầu dự án, riêng từng loại tiền; không tính vốn đối ứng và dự án đã hủy.
statistics-currency = Bằng { $currency }
statistics-money-caption = Giá trị dự án theo năm bắt đầu, bằng { $currency }
statistics-year-label = Năm
statistics-amount = Số tiền ({ $currency })
statistics-year = { $year } – số dự án: { $count }
statistics-no-year = Không ghi năm – số dự án: { $count }
statistics-commitment = Cam kết
statistics-disbursed = Đã giải ngân
statistics-all-years = Tất cả các năm

## Tổ chức

organization-kind-ngo = Tổ chức phi chính phủ
organization-kind-donor = Nhà tài trợ
organization-kind-partner = Đối tác
organization-kind-association = Hội hữu nghị
organization-kind-union = Liên hiệp
organization-kind-agency = Cơ quan nhà nước
organization-kind-intl-org = Tổ chức quốc tế
organization-kind-company = Doanh nghiệp
activity-active = Đang hoạt động
activity-dormant = Tạm ngừng hoạt động
activity-ended = Đã chấm dứt hoạt động
organization-facts = Thông tin chung
organization-about = Giới thiệu
kind-label = Loại tổ chức
country-label = Quốc gia
partner-countries = Nước bạn
officers = Người phụ trách
own-news = Tin hoạt động
sectors-label = Lĩnh vực
local-name = Tên gốc
other-names = Tên khác
part-of = Trực thuộc
parts = Đơn vị trực thuộc
identifiers = Mã định danh
registrations = Đăng ký
registration-operation = Đăng ký hoạt động
registration-rep-office = Đăng ký văn phòng đại diện
registration-project-office = Đăng ký văn phòng dự án
registration-number = số { $number }
registration-authority = do { $authority } cấp
sdgs = Mục tiêu phát triển bền vững
sdg = Mục tiêu { $number }
founded = Thành lập
in-vietnam-since = Hoạt động tại Việt Nam từ
in-province-since = Hoạt động tại tỉnh từ
activity = Tình trạng
verified = Xác minh lần cuối
verified-by = do { $name } xác minh
never-verified = Chưa được xác minh
stale = Cần xác minh lại
correction = Báo sai sót
correction-ask = Thông tin ở đây chưa đúng hoặc đã cũ?
correction-subject = Báo sai sót: { $key }
correction-body =
    Trang: { $address }
    Mục: { $name } ({ $key })

    Điều chưa đúng:

    Nên ghi là:

    Căn cứ (văn bản, trang web):
contact = Liên hệ
website = Trang web
email = Thư điện tử
phone = Điện thoại
address = Địa chỉ
projects = Dự án
project-status-pipeline = Đang chuẩn bị
project-status-implementation = Đang thực hiện
project-status-finalisation = Đang nghiệm thu, quyết toán
project-status-closed = Đã kết thúc
project-status-cancelled = Đã hủy
project-status-suspended = Tạm dừng
project-time = Thời gian
project-from = từ { $date }
budget = Kinh phí
budget-commitment = cam kết
budget-disbursed = đã giải ngân
budget-counterpart = vốn đối ứng
donors = Nhà tài trợ
owner = Chủ dự án
approval = Văn bản phê duyệt
results = Kết quả
needs = Nhu cầu vận động viện trợ
need-open = Đang vận động
need-met = Đã được đáp ứng
need-closed = Đã đóng
need-amount = Mức vận động
need-deadline = Thời hạn

## Quốc gia

about-country = { $country }: hội hữu nghị, tổ chức, sự kiện và tin tức
country-days = Ngày hữu nghị
country-associations = Hội hữu nghị
country-organizations = Tổ chức, nhà tài trợ và đối tác
country-news = Tin tức
country-count = { $label }: { $count }
all-organizations-of = Tất cả tổ chức – { $country }
all-news-of = Tất cả tin tức – { $country }
day-since = từ năm { $year }
day-with = cùng với

## Dự án và nhu cầu của mọi tổ chức

no-sectors = Chưa nêu lĩnh vực
no-areas = Chưa nêu địa bàn
heading-cell = { $section }: { $sector }, { $area }
description-cell = { $section } trên trang của { $site }: { $sector }, { $area }.
description-projects-year = { $section } triển khai hoặc kết thúc trong năm { $year } trên trang của { $site }.
organization-label = Tổ chức
way-years = Theo năm
way-sectors = Theo lĩnh vực
way-narrower = Lĩnh vực hẹp hơn
way-areas = Theo địa bàn
way-sectors-within = { $within }: theo lĩnh vực
way-areas-within = { $within }: theo địa bàn
projects-one = 1 dự án
projects-count = { $count } dự án
projects-of-which-running = { $count } đang triển khai
projects-of-which-ended = { $count } kết thúc trong năm { $year }
projects-running = Đang triển khai
projects-other = Chưa bắt đầu hoặc đã kết thúc
projects-continuing = Triển khai trong năm { $year } và tiếp tục sau đó
projects-ended = Kết thúc trong năm { $year }
projects-of-year = Dự án năm { $year }
all-projects = Tất cả dự án
money-caption = Tổng kinh phí đã công bố, riêng từng loại tiền, không tính dự án đã hủy.
money-of = { $with } trong số { $total } dự án có công bố.
money-currency = Loại tiền
money-commitment = Cam kết
money-disbursed = Đã giải ngân
money-counterpart = Vốn đối ứng
money-other = Không phân loại
needs-one = 1 nhu cầu
needs-count = { $count } nhu cầu
needs-of-which-open = { $count } đang vận động
needs-table = Đang vận động, theo lĩnh vực và địa bàn
needs-cell-one = { $sector }, { $area }: 1 nhu cầu
needs-cell = { $sector }, { $area }: { $count } nhu cầu
needs-open = Đang vận động
needs-met = Đã được đáp ứng
needs-closed = Đã đóng
all-needs = Xem tất cả nhu cầu
all-organizations = Xem tất cả tổ chức

## Bộ lọc danh bạ

filter-heading = Tìm tổ chức
filter-text = Tên hoặc tên viết tắt
filter-criteria = Thêm tiêu chí
filter-hint = Không cần gõ dấu: “huu nghi” tìm thấy “hữu nghị”.
filter-kind = Loại tổ chức
filter-sector = Lĩnh vực
filter-country = Quốc gia
filter-area = Địa bàn
filter-status = Tình trạng
filter-letter = Chữ cái đầu
filter-any = Tất cả
filter-submit = Xem kết quả
filter-reset = Xóa bộ lọc
filter-link = Toàn bộ danh bạ và các tiêu chí khác
filter-results = Các tổ chức tìm thấy
filter-none = Không có tổ chức nào phù hợp. Hãy bớt tiêu chí hoặc bớt từ.
filter-one = 1 tổ chức
filter-many = { $count } tổ chức
filter-more = Xem thêm { $count }
filter-loading = Đang tải danh bạ…
filter-failed = Không tải được danh bạ nên chưa lọc được. Danh sách đầy đủ ở bên dưới; lần đổi tiêu chí sau sẽ thử tải lại.

## Trong văn bản

notes-label = Chú thích
footnote-back = Trở lại chỗ chú thích
table-label = Bảng, có thể cuộn ngang
code-label = Đoạn mã, có thể cuộn ngang
task-done = Đã xong:
task-open = Chưa xong:

## Bản dịch

fallback-notice = Nội dung này chưa có bản tiếng Việt. Phần dưới đây là nguyên văn ({ $language }).
outdated-notice = Bản dịch này cũ hơn bản gốc; bản gốc đã có thay đổi.
read-original = Xem bản gốc

## Trạng thái, chỉ thấy khi xem trước

ribbon-draft = Bản nháp: chưa công bố.
ribbon-review = Đang chờ duyệt: chưa công bố.
ribbon-scheduled = Đã hẹn giờ: sẽ công bố ngày { $date }.
state-draft = Bản nháp
state-review = Chờ duyệt
state-scheduled = Hẹn giờ

## Trang báo

not-found-heading = Không tìm thấy trang
not-found-text = Địa chỉ này không có trên trang. Có thể nội dung đã được chuyển đi, hoặc địa chỉ bị gõ nhầm.
tombstone-heading = Nội dung đã gỡ
tombstone-text = Nội dung này đã được gỡ bỏ.
moved-heading = Trang đã chuyển
moved-text = Trang này đã chuyển sang địa chỉ mới:

## Thời hạn, định kỳ, loại văn bản

due-year = trong năm { $year }
due-quarter = trong quý { $quarter_roman }/{ $year }
due-month = trong tháng { $month }/{ $year }
due-day = chậm nhất ngày { $day2 }/{ $month2 }/{ $year }
due-range = từ { $from } đến { $to }
time-year = năm { $year }
time-quarter = quý { $quarter_roman }/{ $year }
time-month = tháng { $month }/{ $year }
time-day = ngày { $day2 }/{ $month2 }/{ $year }
period-year = { $year }
period-years = { $from } – { $to }
period-range = từ { $from } đến { $to }
every-month = hằng tháng
every-quarter = hằng quý
every-half = 6 tháng một lần
every-year = hằng năm
every-continuous = thường xuyên
every-year-before = trước ngày { $day2 }/{ $month_admin } hằng năm
every-year-in = { $month_name } hằng năm
every-once = một lần mỗi { $per }
every-times = { $times } lần mỗi { $per }
per-month = tháng
per-quarter = quý
per-half = 6 tháng
per-year = năm
every-comma = { $first }, { $next }
every-and = { $first } và { $next }
document-plan = Kế hoạch
document-directive = Chỉ thị
document-decision = Quyết định
document-decree = Nghị định
document-conclusion = Kết luận
document-official-letter = Công văn
document-guidance = Hướng dẫn
document-resolution = Nghị quyết
document-report = Báo cáo
document-announcement = Thông báo
document-submission = Tờ trình
document-programme = Chương trình
document-circular = Thông tư
document-law = Luật
document-ordinance = Pháp lệnh
document-order = Lệnh
document-regulation = Quy định
document-scheme = Đề án
document-telegram = Công điện
document-invitation = Giấy mời
document-document = Văn bản

## Bản tin hằng tháng

bulletin-name = Bản tin hữu nghị
bulletin-number = Số { $number } – tháng { $month }/{ $year }
bulletin-heading = { $name } số { $number }, tháng { $month }/{ $year }
description-bulletin = { $name } số { $number }, tháng { $month }/{ $year } của { $site }: toàn văn các bài.
description-bulletins = Các số bản tin hằng tháng của { $site }, in ra được và gửi qua thư điện tử được.
bulletin-date = Ngày ra bản tin
bulletin-note = Lời Ban biên tập
bulletin-contents = Trong số này
bulletin-email = Bản để gửi thư điện tử
bulletin-own-page = Xem trang riêng của bài này
bulletin-neighbours = Các số bản tin gần đây
bulletin-older = Số trước
bulletin-newer = Số sau
bulletin-one = 1 bài
bulletin-count = { $count } bài
bulletin-read-on = Đọc tiếp
bulletin-web = Đọc toàn văn số bản tin này trên trang thông tin điện tử

## Thời hạn và lịch

section-deadlines = Thời hạn
description-deadlines = Thời hạn của kế hoạch, thông báo, sự kiện và ngày hữu nghị trong 12 tháng tới của { $site }, xếp theo tháng.
deadlines-span = Từ { $first } đến { $last }
deadlines-none = Trong 12 tháng tới chưa có thời hạn nào.
deadlines-plan = Theo
deadlines-all = Xem tất cả thời hạn
deadline-task = Nhiệm vụ
deadline-report = Báo cáo
deadline-announcement = Hạn chót
deadline-event = Sự kiện
deadline-day = Ngày hữu nghị
reporting-from = { $from } báo cáo
weekday-1 = Thứ Hai
weekday-2 = Thứ Ba
weekday-3 = Thứ Tư
weekday-4 = Thứ Năm
weekday-5 = Thứ Sáu
weekday-6 = Thứ Bảy
weekday-7 = Chủ Nhật
calendar-title = { $site } – { $name }
calendar-link = Đưa vào lịch của bạn (.ics)
calendar-all-deadlines = Mọi thời hạn
calendar-due = Hạn: { $text }
calendar-line = { $label }: { $text }
subscribe = Đưa vào lịch của bạn
subscribe-text = Đăng ký một lần, lịch trên máy tính hoặc điện thoại của bạn sẽ tự cập nhật khi trang có thay đổi. Bạn tự chọn giờ nhắc trong ứng dụng lịch của mình.
subscribe-open = Mở bằng ứng dụng lịch
subscribe-open-of = Mở bằng ứng dụng lịch: { $name }
subscribe-file = Tải tệp .ics
subscribe-file-of = Tải tệp .ics: { $name }
subscribe-address = Địa chỉ để dán:
subscribe-outlook = Outlook
subscribe-outlook-text = Lịch → Thêm lịch → Đăng ký từ web, rồi dán địa chỉ.
subscribe-google = Lịch Google (mở trên máy tính)
subscribe-google-text = Bên cạnh “Lịch khác” bấm dấu + → Từ URL, rồi dán địa chỉ. Sau đó lịch có cả trên điện thoại Android.
subscribe-apple = iPhone, iPad, máy Mac
subscribe-apple-text = Bấm “Mở bằng ứng dụng lịch” rồi xác nhận đăng ký.
subscribe-once = Tệp .ics tải về chỉ nhập được một lần: những thay đổi về sau không tự đến.
# Tracked plans and agencies
section-agencies = Cơ quan
description-agencies = Các cơ quan, đơn vị được nêu trong những kế hoạch đăng trên { $site }: chủ trì, phối hợp, thực hiện việc gì, báo cáo cho ai.
description-agency = { $agency }: những việc được nêu trong các kế hoạch đăng trên { $site }.
agencies-intro = Các cơ quan, đơn vị được nêu trong những kế hoạch đăng trên trang này.
agency-named = Được nêu trong kế hoạch
agency-issued = Kế hoạch đã ban hành
agency-all-issued = Tất cả kế hoạch đã ban hành
title-agency = { $agency }: nhiệm vụ trong các kế hoạch
agency-intro = Có { $number } kế hoạch đăng trên trang này nêu việc của cơ quan, đơn vị này.
agency-no-tasks = Chưa có kế hoạch nào đăng trên trang này nêu việc của cơ quan, đơn vị này.
agency-states = Tình trạng từng việc chỉ ghi ở kế hoạch mà trang này theo dõi tiến độ; kế hoạch khác được dẫn nguyên như văn bản.
agency-lead = Chủ trì
agency-with = Phối hợp
agency-by = Thực hiện
agency-monitors = Theo dõi việc thực hiện kế hoạch
agency-reports-to = Báo cáo gửi { $other }
agency-reports = Gửi báo cáo
agency-reports-from = Nhận báo cáo của { $other }
agency-receives = Nhận báo cáo
progress-total = Tiến độ { $number } nhiệm vụ
task-state-done = Đã thực hiện
task-state-done-now = Đã thực hiện kỳ này
task-state-due-soon = Sắp đến hạn
task-state-open = Đang thực hiện
task-state-continuous = Thường xuyên
task-state-upcoming = Chưa đến kỳ
task-state-no-result = Chưa ghi nhận kết quả
task-state-dropped = Không thực hiện
task-next = Hạn tiếp theo:
task-latest-news = Tin gần nhất:
task-times-year = Năm { $year }:
task-times-years = Theo năm:
task-times-with = có kết quả
task-times-without = chưa ghi nhận kết quả
task-news-more = Thêm { $number } tin
task-news-unlisted = và { $number } tin khác
month-short-1 = T1
month-short-2 = T2
month-short-3 = T3
month-short-4 = T4
month-short-5 = T5
month-short-6 = T6
month-short-7 = T7
month-short-8 = T8
month-short-9 = T9
month-short-10 = T10
month-short-11 = T11
month-short-12 = T12
quarter-short-1 = quý I
quarter-short-2 = quý II
quarter-short-3 = quý III
quarter-short-4 = quý IV
half-short-1 = 6 tháng đầu năm
half-short-2 = 6 tháng cuối năm

## Tìm kiếm: tên các tiêu chí

search-kind = Loại trang
search-topic = Chủ đề
search-year = Năm
search-sector = Lĩnh vực
search-country = Quốc gia
search-kind-pages = Trang khác

## Trang tìm kiếm

search-label = Từ, cụm từ hoặc số, ký hiệu văn bản
search-field = Tìm kiếm trên trang thông tin điện tử
search-submit = Tìm
search-hint = Gõ có dấu hay không dấu đều được: “doi ngoai nhan dan” tìm thấy “đối ngoại nhân dân”. Số, ký hiệu gõ như trên văn bản: “38-CT/TW”.
search-keys = Bấm / để về ô tìm, ↓ ↑ để xem từng kết quả.
search-noscript = Ô tìm kiếm chỉ hoạt động khi trình duyệt bật JavaScript. Mời bạn xem các danh sách dưới đây.
search-lists = Xem theo danh sách
search-reset = Xóa, tìm lại từ đầu
search-results = Kết quả tìm kiếm
search-none = Không tìm thấy trang nào
search-one = 1 kết quả
search-many = { $count } kết quả
search-some = Không trang nào có đủ các từ đã gõ; dưới đây là những trang có một số từ trong đó.
search-newest = Xếp từ mới đến cũ.
search-loading = Đang tải dữ liệu tìm kiếm…
search-preparing = Dữ liệu tìm kiếm đang được chuẩn bị, xin chờ một chút…
search-failed = Không tải được dữ liệu nên chưa tìm được. Hãy kiểm tra kết nối mạng rồi bấm “Tìm” để thử lại.
search-try = Bạn có thể thử:
search-try-marks = xem lại chính tả, hoặc gõ không dấu
search-try-fewer = gõ ít từ hơn, hoặc dùng từ khác
search-try-choices = bỏ bớt tiêu chí đã chọn
search-other = tìm trong các trang bằng ngôn ngữ khác: { $language }
