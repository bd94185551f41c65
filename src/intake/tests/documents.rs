//! Whole documents, one for each form in which they are laid out.

/// A head and a foot in tables, all parts of a plan.
pub const PLAN: &str = "
| UBND TỈNH MẪU⏎!LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ⏎!TỈNH MẪU⏎_______⏎Số: 12/KH-LHM | !CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎!Độc lập - Tự do - Hạnh phúc⏎______⏎Tỉnh Mẫu, ngày 08 tháng 01 năm 2026

^!KẾ HOẠCH
^!Hoạt động đối ngoại nhân dân năm 2026
^-----
- Căn cứ Chỉ thị số 38-CT/TW ngày 19/9/2019 của Ban Bí thư về tiếp tục đổi mới hoạt động của Liên hiệp trong tình hình mới;
- Căn cứ Nghị quyết hội nghị lần thứ 8 của Ban Chấp hành khóa I;
Thực hiện Kế hoạch số 62/KH-UBND ngày 27/5/2025 của UBND tỉnh Mẫu, Liên hiệp xây dựng kế hoạch như sau:
!I. MỤC ĐÍCH, YÊU CẦU
1. Giới thiệu hoạt động của hội với bạn bè quốc tế theo Nghị định số 80/2020/NĐ-CP ngày 08/7/2020 của Chính phủ.
!II. NỘI DUNG
1. Giao Văn phòng Liên hiệp các tổ chức hữu nghị tỉnh Mẫu chủ trì, phối hợp với Ban biên tập và Sở Ngoại vụ tỉnh Mẫu rà soát danh bạ, hoàn thành trước ngày 15/11/2026.
2. Mở khóa tiếng Việt cho lưu học sinh Lào.
- Đơn vị chủ trì: Hội hữu nghị Việt Nam – Lào tỉnh Mẫu.
- Đơn vị phối hợp: Văn phòng Liên hiệp, các hội thành viên.
- Thời gian: quý II/2026.
!III. TỔ CHỨC THỰC HIỆN
1. Văn phòng Liên hiệp các tổ chức hữu nghị tỉnh Mẫu:
- Chủ trì theo dõi việc thực hiện kế hoạch, thường xuyên cập nhật trang tin.
- Định kỳ 6 tháng, năm báo cáo Ban Thường vụ Liên hiệp các tổ chức hữu nghị tỉnh Mẫu.
2. Ban biên tập báo cáo kết quả về Sở Ngoại vụ tỉnh Mẫu trước 15 tháng 11 hằng năm./.

| !Nơi nhận:⏎- UBND tỉnh Mẫu (b/c);⏎- Sở Ngoại vụ tỉnh Mẫu (p/h);⏎- Các hội thành viên (t/h);⏎- Báo Mẫu (để biết);⏎- Ủy viên Ban Chấp hành;⏎- Lưu: VT, BBT. | !TM. BAN THƯỜNG VỤ⏎!KT. CHỦ TỊCH⏎!PHÓ CHỦ TỊCH⏎(Đã ký)⏎!Lê Thị Ví Dụ
";

/// The Party's form, as paragraphs with tabs.
pub const PARTY: &str = "
ĐẢNG BỘ TỈNH MẪU→ĐẢNG CỘNG SẢN VIỆT NAM
!ĐẢNG ỦY SỞ NGOẠI VỤ TỈNH MẪU→_________
*→Tỉnh Mẫu, ngày 05 tháng 3 năm 2026
Số 07-KH/ĐU
^!KẾ HOẠCH
^!thông tin đối ngoại giai đoạn 2026 - 2028
^-----
Thực hiện Chỉ thị số 12-CT/TW, ngày 05/01/2022 của Ban Bí thư, Đảng ủy xây dựng kế hoạch như sau:
!1. Nhiệm vụ
a) Văn phòng Đảng ủy phối hợp với Sở Ngoại vụ tỉnh Mẫu thông tin hằng tháng.
Nơi nhận:→T/M ĐẢNG ỦY
- Ban Thường vụ Tỉnh ủy (để b/c),→BÍ THƯ
- Lưu Văn phòng Đảng ủy.
→Trần Văn Minh Họa
";

/// Lines below each other, all in the middle; room for number and day; a table of tasks.
pub const LINES: &str = "
^LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH MẪU
^Số:      /KH-LHM
^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
^Độc lập – Tự do – Hạnh phúc
>Tỉnh Mẫu, ngày      tháng 6 năm 2026

^!KẾ HOẠCH⏎Gặp mặt hữu nghị 6 tháng cuối năm 2026

I. NỘI DUNG
| STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn
| I | CÔNG TÁC THÔNG TIN | | |
| 1 | Đăng tin song ngữ | Ban biên tập↓2 | Hội hữu nghị Việt Nam – Lào tỉnh Mẫu⏎Sở Văn hóa, Thể thao và Du lịch tỉnh Mẫu | Hàng tháng
| 2 | Kiểm lại danh bạ | Văn phòng Liên hiệp | Mỗi quý một lần
| 3 | Gặp mặt kiều bào | Sở Ngoại vụ tỉnh Mẫu | Hội Kiều bào | Sau Tết Nguyên đán

>!CHỦ TỊCH
>!Lê Thị Ví Dụ
!Nơi nhận:
- Như trên;
- Lưu: VT.
PHỤ LỤC
Danh sách khách mời.
";

/// A letter.
pub const LETTER: &str = "
| UBND TỈNH MẪU⏎!SỞ NGOẠI VỤ⏎Số: 763/SNgV-HTQT⏎V/v góp ý dự thảo kế hoạch⏎gặp gỡ cuối năm | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc⏎Tỉnh Mẫu, ngày 12 tháng 10 năm 2026
HỎA TỐC
^Kính gửi: Liên hiệp các tổ chức hữu nghị tỉnh Mẫu
Trả lời Công văn số 45/CV-LHM ngày 01/10/2026 của Liên hiệp, Sở Ngoại vụ có ý kiến như sau.
Đề nghị gửi báo cáo về Sở Ngoại vụ tỉnh Mẫu chậm nhất ngày 20/10/2026.
| Nơi nhận:⏎- Như trên;⏎- Lưu: VT, HTQT. | GIÁM ĐỐC⏎⏎Nguyễn Văn A
";

/// Contradictions and a stamp.
pub const ODD: &str = "
| !LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH MẪU⏎Số: 14 / KH- LHM⏎Số: 15/KH-LHM⏎LƯU HÀNH NỘI BỘ⏎Dự thảo lần 2 | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Tỉnh Mẫu, ngày 27 tháng 01 năm 2014
^!KẾ HOẠCH CÔNG TÁC NĂM 2015
Căn cứ Quyết định số 41/2015/QĐ-UBND ngày 31/4/2015 của UBND tỉnh Mẫu;
Căn cứ Kế hoạch số 9/KH-UBND ngày 02/02/2014 của UBND tỉnh Mẫu;
- Giao Ban biên tập chủ trì làm bản tin, xong trước ngày 30/12/2013.
TM. BAN THƯỜNG VỤ
CHỦ TỊCH
Lê Thị Ví Dụ
";

pub const ALL: [&str; 5] = [PLAN, PARTY, LINES, LETTER, ODD];
