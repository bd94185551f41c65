//! A static page: "Giới thiệu", "Liên hệ". Title, summary and text; no facts of its own.

use super::common::front_matter;
use super::document::Facts;
use super::front::Front;

front_matter! {
    struct PageForm {
        #[schemars(extend("x-need" = "always", "x-translated" = true))]
        title: Option<String>,
    }
}

pub struct StaticPage;

pub fn read(front: &mut Front) -> Facts {
    let mut form: PageForm = front.form();
    let common = form.take_common();
    front.head("title", form.title, form.summary, common);
    Facts::Page(StaticPage)
}
