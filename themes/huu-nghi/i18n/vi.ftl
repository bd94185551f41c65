# Chữ của giao diện. Mỗi ngôn ngữ một tệp như thế này; khóa nào cũng phải có.

## Ngôn ngữ, ngày tháng, con số

language-name = Tiếng Việt
og-locale = vi_VN

date-long = ngày { $day_admin } tháng { $month_admin } năm { $year }
date-short = { $day2 }/{ $month2 }/{ $year }
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

## Các mục và tên trang

home = Trang chủ
section-news = Tin tức
section-events = Sự kiện
section-topics = Chủ đề
section-countries = Quốc gia
section-series = Chuyên mục
news-of-year = Tin tức năm { $year }
news-of-month = Tin tức tháng { $month } năm { $year }
news-about = Chủ đề: { $term }
news-country = Quốc gia: { $term }
news-series = Chuyên mục: { $term }
page-of = Trang { $number } trên { $pages }
title-page = { $title } – trang { $number }

## Mô tả trang, để máy tìm kiếm và mạng xã hội hiện

description-home = { $site }: { $tagline }.
description-home-plain = Trang thông tin điện tử của { $site }.
description-news = Tin tức, thông báo và hình ảnh mới nhất của { $site }.
description-year = Tin tức năm { $year } của { $site }, xếp theo tháng.
description-month = Tin tức tháng { $month } năm { $year } của { $site }.
description-topic = Tin tức về chủ đề “{ $term }” của { $site }.
description-country = Tin tức về quan hệ hữu nghị và hợp tác với { $term } của { $site }.
description-series = Các bài trong chuyên mục “{ $term }” của { $site }.
description-topics = Danh sách chủ đề tin tức của { $site }.
description-countries = Các quốc gia có trong tin tức của { $site }.
description-all-series = Các chuyên mục của { $site }.
description-events = Sự kiện sắp diễn ra và đã diễn ra của { $site }.
description-page = { $description } Trang { $number }.

## Nguồn tin (feed)

feed-title = { $site } – Tin tức
feed-topic-title = { $site } – { $term }
feed-atom = Nguồn tin Atom
feed-json = Nguồn tin JSON

## Đầu trang và chân trang

skip-link = Đến nội dung chính
menu-label = Thực đơn chính
languages-label = Ngôn ngữ
breadcrumb-label = Bạn đang ở
follow = Theo dõi
footer-owner = Cơ quan chủ quản
footer-responsible = Chịu trách nhiệm nội dung
footer-address = Địa chỉ
footer-phone = Điện thoại
footer-email = Thư điện tử
printed-from = Địa chỉ trang:
share-picture-alt = Tranh vẽ cây cầu ba nhịp vòm bắc qua sông lúc bình minh, có hai chiếc thuyền nhỏ.

## Trang chủ và các danh sách

latest-news = Tin mới
all-news = Xem tất cả tin tức
open-announcements = Thông báo còn hạn
upcoming-events = Sự kiện sắp diễn ra
past-events = Sự kiện đã diễn ra
all-events = Xem tất cả sự kiện
no-upcoming-events = Hiện chưa có sự kiện nào sắp diễn ra.
nothing-yet = Chưa có nội dung nào ở đây.
count-one = 1 mục
count-items = { $count } mục
archive = Lưu trữ
pager-label = Phân trang
page = Trang
previous-page = Trang trước
next-page = Trang sau
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
contributed-by = Bài gửi từ: { $name }
updated = Cập nhật
contents = Trong bài này
gallery = Hình ảnh
watch-video = Xem video trên { $host }
transcript = Lời của video
source = Nguồn:
read-at-source = Đọc bài gốc
documents = Văn bản liên quan
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
