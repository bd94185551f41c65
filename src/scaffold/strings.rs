//! The words of the interface in a language that the theme does not have: the English ones, to be translated line by line.

use crate::theme;

use super::File;
use super::answers::Answers;
use super::words::Words;

pub fn files(answers: &Answers) -> Vec<File> {
    let english = theme::embedded_strings("en").unwrap_or_default();
    let told = Words::of_locale(answers.locale)
        .choose("CHƯA DỊCH: tạm ghi tiếng Anh, hãy dịch từng dòng", "NOT TRANSLATED YET: please translate each line");
    let missing = answers.languages.all().map(|lang| answers.languages.tag(lang)).filter(|tag| theme::embedded_strings(tag).is_none());
    missing.map(|tag| File::new(format!("content/theme/i18n/{tag}.ftl"), format!("# {tag}: {told}\n\n{english}"))).collect()
}
