# Câu chữ của bản thảo báo cáo (nhipcau report). Chữ trong ngoặc vuông của bản thảo là chỗ để người soạn điền.

title = { $unit ->
        [year] Tổng kết công tác { $period }
       *[other] Sơ kết công tác { $period }
    }
title-until = (tính đến ngày { $until })
subject-plan = { $title }, gắn với kết quả thực hiện { $plan }
subject-plans = { $title }, gắn với kết quả thực hiện { $count } kế hoạch

country = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
motto = Độc lập – Tự do – Hạnh phúc
superior = CƠ QUAN CHỦ QUẢN
number = Số: …/BC-…
date-gap = Địa danh, ngày … tháng … năm …
place-date-gap = { $place }, ngày … tháng … năm …
report = BÁO CÁO
to = Kính gửi: { $name }

opening-first = Thực hiện{" "}
opening-next = , {""}
opening-last = {" "}và{" "}
of-issuer = {" "}của { $issuer }
opening-rest = , { $owner } báo cáo kết quả công tác { $period } như sau. Số liệu lấy từ những nội dung đã công bố trên trang { $site }, tính đến ngày { $today }.
opening-bare = { $owner } báo cáo kết quả công tác { $period } như sau. Số liệu lấy từ những nội dung đã công bố trên trang { $site }, tính đến ngày { $today }.
ahead = {" "}Kỳ này chưa bắt đầu nên chưa có kết quả.
nothing = Trong kỳ này, trang không có tin, sự kiện, dự án hay kế hoạch được theo dõi nào để tổng hợp.

plan-numbered = Kế hoạch số { $symbol }
plan-titled = Kế hoạch “{ $title }”
plan-dated = { $plan } ngày { $date }
task = Nhiệm vụ { $number }. { $text }
task-end = :
who-lead = { $names } chủ trì
who-with = { $names } phối hợp
who-by = { $names } thực hiện
days-many = { $first } và cứ thế đến { $last }, cả thảy { $count } lần

results = I. KẾT QUẢ THỰC HIỆN KẾ HOẠCH
sum-tasks = Kế hoạch có { $count } nhiệm vụ.
sum-period = Trong { $period }: { $parts }.
sum-nothing = Trong { $period }, chưa có nhiệm vụ nào được ghi nhận kết quả.
sum-done = { $count } nhiệm vụ hoàn thành
sum-told = { $count } nhiệm vụ khác có kết quả
sum-told-alone = { $count } nhiệm vụ có kết quả
sum-none = { $count } nhiệm vụ đến hạn mà chưa ghi nhận kết quả
column-number = TT
column-task = Nhiệm vụ
column-agencies = Cơ quan thực hiện
column-when = Thời hạn
column-due = Ngày chậm nhất
column-state = Tình trạng
state-dropped = Không thực hiện nữa
state-done = Đã hoàn thành
state-done-on = { $when ->
        [before] Đã hoàn thành trước kỳ này, ngày { $date }
        [after] Hoàn thành sau kỳ này, ngày { $date }
       *[within] Hoàn thành ngày { $date }
    }
state-none = Đến hạn, chưa ghi nhận kết quả
state-some = Có kết quả; còn { $count } kỳ hạn chưa ghi nhận
state-open = Đã đến hạn; có tin, kế hoạch chưa ghi hoàn thành
state-told = Có kết quả
state-carried = Quá hạn từ trước kỳ này
state-goes-on = Thường xuyên; trong kỳ chưa có tin
state-ahead = Chưa đến hạn
done-on = Hoàn thành ngày { $date }.
on-day = Ngày { $date }:{" "}
on-day-at = Ngày { $date }, tại { $place }:{" "}
announced = {" "}(sự kiện ngày { $date })
others = { $number }. Hoạt động khác

undone = II. NHIỆM VỤ ĐẾN HẠN CHƯA CÓ KẾT QUẢ, NHIỆM VỤ QUÁ HẠN
undone-nothing = Không có nhiệm vụ nào đã đến hạn mà chưa ghi nhận kết quả.
undone-lead = Những nhiệm vụ sau đã đến hạn mà chưa ghi nhận kết quả, hoặc hoàn thành muộn:
missed = quá hạn { $days }; { $count ->
        [1] trên trang chưa có tin nào gắn với nhiệm vụ này cho kỳ hạn đó.
       *[other] trên trang chưa có tin nào gắn với nhiệm vụ này cho các kỳ hạn đó.
    }
open = đã đến hạn ngày { $date }; có tin về việc này nhưng kế hoạch chưa ghi hoàn thành.
late = hoàn thành ngày { $done }, sau hạn { $date }.
carried = quá hạn từ ngày { $date }; trên trang chưa có tin nào gắn với nhiệm vụ này.
carried-open = quá hạn từ ngày { $date }; có tin về việc này nhưng kế hoạch chưa ghi hoàn thành.
missed-gap = nguyên nhân, cách làm, ngày hoàn thành
open-gap = xác nhận đã hoàn thành hay chưa
undone-reports = Báo cáo định kỳ đã đến hạn (việc gửi báo cáo không công bố trên trang):
reporting = { $from } báo cáo { $to }: chậm nhất ngày { $days }
reporting-to = Báo cáo { $to }: chậm nhất ngày { $days }
reporting-from = { $from } báo cáo: chậm nhất ngày { $days }
sent-gap = ngày gửi

figures = III. SỐ LIỆU
column-figure = Chỉ tiêu
column-count = Số lượng
column-topic = Chủ đề
column-level = Cấp
count-news = Tin đã đăng
count-announcements = Trong đó: thông báo
count-events = Sự kiện đã diễn ra
count-begun = Dự án bắt đầu
count-ended = Dự án kết thúc
count-issued = Kế hoạch ban hành
expired = Trong số tin đã đăng có { $count } tin đã hết thời hạn hiển thị nên không còn trên trang.
silent = Tháng không có tin: { $months }.
never-silent = Tháng nào cũng có tin.
no-news = Chưa có tin nào trong kỳ.
by-topic = Tin theo chủ đề (một tin có thể thuộc nhiều chủ đề):
by-level = Tin theo cấp:
events = Các sự kiện:
begun = Dự án bắt đầu trong kỳ:
ended = Dự án kết thúc trong kỳ:
issued = Kế hoạch ban hành trong kỳ:
project-of = {" "}– { $organization }
replaces = , thay thế{" "}

next = IV. NHIỆM VỤ { $period }
rest = Từ nay đến hết { $period } còn đến hạn:
rest-line = { $task }: { $days }
next-reports = Báo cáo định kỳ phải gửi:
next-nothing = Các kế hoạch được theo dõi không có nhiệm vụ nào đến hạn trong { $period }.
next-gap = nhiệm vụ khác của kỳ tới
already = {" "}(đã hoàn thành ngày { $date })

judgement = V. ĐÁNH GIÁ CHUNG, KIẾN NGHỊ
judgement-only = ĐÁNH GIÁ CHUNG, KIẾN NGHỊ
merits = 1. Kết quả nổi bật:
faults = 2. Hạn chế và nguyên nhân:
proposals = 3. Kiến nghị, đề xuất:
fill = điền
recipients = Nơi nhận:
recipient = { $name } (để báo cáo)
recipient-gap = nơi nhận
filing = Lưu: { $filing }
on-behalf = TM. { $body }
on-behalf-gap = TM. …
title-gap = CHỨC VỤ
signature = chữ ký, họ và tên
