//! Names of bodies: whom they mean, and where one ends and the next begins.

use super::*;
use crate::intake::agency::{Meant, field};

fn known() -> Known<'static> {
    Known::of(config())
}

fn meant(name: &str) -> String {
    match known().meant(name) {
        Meant::One(id) => id.to_owned(),
        Meant::AnyOf(ids) => format!("any of {}", ids.join(" ")),
        Meant::Nobody => "nobody".to_owned(),
    }
}

#[test]
fn a_name_means_whose_it_is_to_the_letter() {
    for (name, id) in [
        ("Sở Ngoại vụ tỉnh Mẫu", "so-ngoai-vu-mau"),
        ("SỞ NGOẠI VỤ TỈNH MẪU", "so-ngoai-vu-mau"),
        ("Sở Văn hoá, Thể thao và Du lịch tỉnh Mẫu", "so-van-hoa-mau"),
        ("UBND tỉnh Mẫu", "ubnd-mau"),
        ("Uỷ ban nhân dân tỉnh Mẫu", "ubnd-mau"),
        ("So Ngoai vu tinh Mau", "nobody"),
        ("Sở Ngoại vu tỉnh Mẫu", "nobody"),
        ("Hội Kiều bào", "nobody"),
        ("Văn phòng Liên hiệp", "any of van-phong-lhm van-phong-lhk"),
        ("Sở Ngoại vụ", "any of so-ngoai-vu-khac so-ngoai-vu-mau"),
    ] {
        assert_eq!(meant(name), id, "{name}");
    }
}

#[test]
fn names_stand_behind_each_other() {
    for (text, names) in [
        ("Ban biên tập và Sở Ngoại vụ tỉnh Mẫu rà soát", &["Ban biên tập", "Sở Ngoại vụ tỉnh Mẫu"][..]),
        ("Sở Văn hóa, Thể thao và Du lịch tỉnh Mẫu, Ban biên tập.", &["Sở Văn hóa, Thể thao và Du lịch tỉnh Mẫu", "Ban biên tập"]),
        ("các hội thành viên tổ chức gặp mặt", &["các hội thành viên"]),
        ("các tổ chức thành viên, Báo Mẫu đăng", &["các tổ chức thành viên", "Báo Mẫu"]),
        ("Sở Nội vụ tỉnh Mẫu và Liên hiệp, hoàn thành trước", &["Sở Nội vụ tỉnh Mẫu", "Liên hiệp"]),
        ("Tổ chức hội nghị", &[]),
        ("Đăng tin", &[]),
    ] {
        let (found, _) = known().names(text, 0);
        let found: Vec<&str> = found.into_iter().map(|span| &text[span]).collect();
        assert_eq!(found, names, "{text}");
    }
}

#[test]
fn a_field_is_all_names() {
    for (text, names) in [
        ("Văn phòng Liên hiệp, các hội thành viên", &["Văn phòng Liên hiệp", "các hội thành viên"][..]),
        ("Sở Ngoại vụ tỉnh Mẫu; UBND xã Bến Mẫu", &["Sở Ngoại vụ tỉnh Mẫu", "UBND xã Bến Mẫu"]),
        ("Nhóm bạn đọc trẻ", &["Nhóm bạn đọc trẻ"]),
        ("Anh Bảy, chị Tư", &["Anh Bảy", "chị Tư"]),
        ("Ban biên tập mở rộng", &["Ban biên tập mở rộng"]),
        ("", &[]),
        (" ; , và", &[]),
    ] {
        let found: Vec<&str> = field(text, &known()).into_iter().map(|span| &text[span]).collect();
        assert_eq!(found, names, "{text}");
    }
}
