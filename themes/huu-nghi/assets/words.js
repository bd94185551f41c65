// Words and their spellings, as the program has them: `fold` as src/text/fold.rs, `words` as src/search/split.rs and form.rs.

const MARKS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
const PLAIN = { đ: "d", ð: "d", ø: "o", ł: "l", ı: "i", ς: "σ", ß: "ss", æ: "ae", œ: "oe" };
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

// Thai, Lao, Myanmar, Khmer, kana, Han: each sign with its marks is a word.
const SIGN = "[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u2e80-\\u2fdf\\u3005-\\u3007\\u3021-\\u3029\\u3041-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua9e0-\\ua9ff\\uaa60-\\uaa7f\\uf900-\\ufaff\\uff66-\\uff9f\\u{20000}-\\u{3ffff}]";
const LETTER = `(?!${SIGN})\\p{Alphabetic}`;
// After an apostrophe these begin a word (l'État); before others it does not end one (M'gar).
const ELIDED = "[aeiouyhàáâäèéêëìíîïòóôöùúûüæœAEIOUYHÀÁÂÄÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜÆŒ]";
const FURTHER = `(?!${SIGN})[\\p{Alphabetic}\\p{N}\\p{M}]|\\u00ad(?=${LETTER})|['’](?=${LETTER})(?!${ELIDED})`;
const WORD = new RegExp(`(?=[\\p{Alphabetic}\\p{N}])(?:${SIGN}\\p{M}*|.(?:${FURTHER})*)`, "gsu");
const NO_PART = /[^\p{Alphabetic}\p{N}\p{M}]|[\u02bc\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const LONGEST = 40;

// Lower case without tones and marks, đ as d.
export function fold(text) {
  return text.normalize("NFKD").replace(MARKS, "").toLowerCase().replace(/[đðøłıςßæœ]/g, (letter) => PLAIN[letter]).normalize("NFC");
}

// Lower case with its marks; what is neither letter nor number only parts the words.
export function spell(text) {
  return text.normalize("NFKC").toLowerCase().replace(/ð/g, "đ").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}

// The tone on the last vowel of oa, oe, uy: "hòa" and "hoà" are one word.
export function moveTone(spelled) {
  return spelled.normalize("NFD").replace(/(o)([\u0300\u0301\u0303\u0309\u0323])([ae])|(u)([\u0300\u0301\u0303\u0309\u0323])(y)/g, "$1$4$3$6$2$5").normalize("NFC");
}

// A word with its marks, the tones at its end, wherever they were written.
function exactly(word) {
  const apart = word.normalize("NFKD").replace(NO_PART, "").toLowerCase().replace(/ð/g, "đ").replace(/ς/g, "σ");
  return apart.replace(TONES, "").normalize("NFC") + (apart.match(TONES) ?? []).join("");
}

// An exact form without its tones, and these.
export function untoned(exact) {
  const plain = exact.replace(/[\u0300\u0301\u0303\u0309\u0323]+$/, "");
  return [plain, exact.slice(plain.length)];
}

// The words of a text in its order; where each begins and ends counts in the text as it is written.
export function words(text) {
  const found = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ exact: exactly(word), start: index, end: index + word.length }));
  const all = found.map((word) => ({ ...word, folded: fold(word.exact) }));
  return all.filter(({ exact, folded }) => folded !== "" && exact.length <= LONGEST);
}
