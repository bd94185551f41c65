// A large site of invented texts, the same every time: entries of all four kinds in Vietnamese, a third of them in English, too. Words are
// as frequent and as much alike as in real texts, so that the index of such a site weighs what that of a real one does.

const SYLLABLES = 5000;
const WORDS = { vi: 18_000, en: 9_000 };
// Names from abroad, of which each is in few texts.
const NAMES = 6_000;
const DEFAULTS = {
  // Words of a text: in Vietnamese, syllables.
  length: { vi: 650, en: 500 },
  // What part of the entries are of these kinds; all others are news.
  share: { organizations: 0.15, pages: 0.03, plans: 0.02 },
  // Each of so many has an English text, too.
  translated: 3,
};

// What stands in nearly every text, the most frequent first.
const FREQUENT = {
  vi: `và|của|các|có|trong|cho|được|là|với|những|một|ở|người|đã|về|đến|từ|này|để|khi|tại|ra|không|cùng|năm|nhân dân|trên|hữu nghị|như|việc|tỉnh|tổ chức
    |làm|nhiều|hội|sẽ|hoạt động|đoàn|hợp tác|nước|địa phương|sau|đối ngoại|ngày|hai|xã|giao lưu|đường|theo|học sinh|dự án|Việt Nam|bạn|liên hiệp|vào|quốc tế|trường
    |công tác|đó|nhà|hòa bình|chương trình|lên|thanh niên|còn|kế hoạch|cũng|phát triển|viện trợ|thôn|phi chính phủ|đồng|dương|văn hóa|hoà bình|kiều bào|hội nghị|sông`,
  en: `the|of|and|to|in|a|for|is|on|with|that|by|are|as|from|at|be|was|it|this|people|year|friendship|which|has|will|an|province|have|their|they|or|its|not|were|work
    |organisation|school|new|more|all|cooperation|who|other|plan|union|between|country|about|students|meeting|been|many|also|two|region|project|support|exchange|visit
    |peace|local|water|health|teachers|after|history|village|bridge|language|letters|river|culture|delegation|training|programme|abroad|members|news|first|together`,
};

const ONSETS = { hard: ["c", "g", "ng"], soft: ["k", "gh", "ngh"], any: "b|ch|d|đ|gi|h|kh|l|m|n|nh|ph|r|s|t|th|tr|v|x|".split("|") };
const BACK = "a|ai|am|an|ang|anh|ao|au|ay|ăm|ăn|ăng|âm|ân|âng|âu|ây|o|oi|om|on|ong|ô|ôi|ôm|ôn|ông|ơ|ơi|ơm|ơn|u|ui|um|un|ung|uôi|uôn|uông|ư|ưa|ưng|ươi|ươm|ươn|ương|ươu".split("|");
const FRONT = "e|em|en|eo|ê|êm|ên|êu|i|im|in|inh|iêm|iên|iêng|iêu".split("|");
// Before a stop only two tones can be told apart.
const STOPPED = { back: "ac|ach|ap|at|ăc|ăt|âc|âp|ât|oc|op|ot|ôc|ôp|ôt|ơp|ơt|uc|up|ut|ưc|ươc|ươt|uôc|uôt".split("|"), front: "ec|ep|et|êch|êp|êt|ich|ip|it|iêc|iêp|iêt".split("|") };
const TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];

const BEGINNINGS = "b|br|c|ch|cl|d|dr|f|fl|g|gr|h|j|l|m|n|p|pl|pr|qu|r|s|sc|sh|sl|sp|st|t|th|tr|v|w|".split("|");
const MIDDLES = "a|e|i|o|u|ai|ea|ee|oa|oo|ou".split("|");
const ENDINGS = "b|ck|d|l|ll|m|n|nd|ng|nt|p|r|rd|rn|s|ss|st|t|th|ve|ze".split("|");
const SUFFIXES = "|||er|ed|ing|s|ly|ment|ion|ness|able|al|ity".split("|");

// Mulberry32: small, and the same everywhere for one seed.
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = (next, list) => list[Math.floor(next() * list.length)];

function shuffled(next, list) {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all;
}

// A list whose n-th is taken about 1/n as often as its first; the larger `flat`, the less do the first few stand out.
function zipf(next, list, flat = 2.7) {
  const sums = new Float64Array(list.length);
  list.forEach((_, at) => { sums[at] = (at ? sums[at - 1] : 0) + 1 / (at + flat); });
  return () => {
    const wanted = next() * sums.at(-1);
    let [low, high] = [0, list.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1; else high = middle;
    }
    return list[low];
  };
}

// The mark stands on the vowel that carries it: the last one with a mark of its own, or else the first of those at an end, or the last.
function toned(rime, tone) {
  const vowels = [...rime.matchAll(/[aăâeêioôơuưy]/g)].map(({ index }) => index);
  const marked = vowels.filter((at) => "ăâêôơư".includes(rime[at])).at(-1);
  const isOpen = vowels.at(-1) === rime.length - 1;
  const at = marked ?? (isOpen ? vowels[0] : vowels.at(-1));
  return (rime.slice(0, at + 1) + tone + rime.slice(at + 1)).normalize("NFC");
}

function syllables(next) {
  const all = new Set();
  for (const [onsets, open, stopped] of [
    [[...ONSETS.hard, ...ONSETS.any], BACK, STOPPED.back], [[...ONSETS.soft, ...ONSETS.any.filter((onset) => onset !== "gi")], FRONT, STOPPED.front],
  ]) {
    for (const onset of onsets) {
      for (const rime of open) for (const tone of TONES) all.add(onset + toned(rime, tone));
      for (const rime of stopped) for (const tone of [TONES[2], TONES[5]]) all.add(onset + toned(rime, tone));
    }
  }
  return shuffled(next, all).slice(0, SYLLABLES);
}

// Frequent words first, then invented ones, each once.
function vocabulary(next, lang) {
  const words = new Set(FREQUENT[lang].split("|").map((word) => word.trim()));
  const invent = { vi: vietnamese(next), en: () => english(next) }[lang];
  while (words.size < WORDS[lang]) words.add(invent());
  return [...words];
}

// Three of four words have two syllables; some syllables are in very many words.
function vietnamese(next) {
  const syllable = zipf(next, syllables(next), 40);
  return () => (next() < 0.75 ? `${syllable()} ${syllable()}` : syllable());
}

function english(next) {
  const parts = Array.from({ length: next() < 0.4 ? 1 : 2 }, () => pick(next, BEGINNINGS) + pick(next, MIDDLES) + pick(next, ENDINGS));
  return parts.join("") + pick(next, SUFFIXES);
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

// Words as texts: sentences, paragraphs, headings.
class Writer {
  constructor(seed, lang, length) {
    this.next = random(seed);
    this.word = zipf(this.next, vocabulary(this.next, lang));
    this.names = Array.from({ length: NAMES }, () => capital(english(this.next)));
    this.length = length;
  }

  phrase(count) {
    return capital(Array.from({ length: count }, () => this.word()).join(" "));
  }

  // Now and then with a day, a number or a name.
  sentence() {
    const rare = this.next();
    const below = (limit) => 1 + Math.floor(this.next() * limit);
    const end = rare < 0.05 ? ` ${below(28)}/${below(12)}/${2010 + below(16)}` : rare < 0.1 ? ` ${below(3000)}` : rare < 0.2 ? ` ${pick(this.next, this.names)}` : "";
    return this.phrase(8 + below(11)) + end;
  }

  body(planted = []) {
    const paragraphs = [];
    let count = 0;
    while (count < this.length) {
      const sentences = Array.from({ length: 4 }, () => this.sentence());
      if (paragraphs.length % 5 === 4) paragraphs.push(`## ${this.phrase(4)}`);
      paragraphs.push(sentences.join(". ") + ".");
      count += paragraphs.at(-1).split(" ").length;
    }
    planted.forEach((sentence, at) => { paragraphs.splice(2 + 2 * at, 0, sentence); });
    return paragraphs.join("\n\n");
  }
}

const names = (terms) => Object.entries(terms).map(([id, [vi, en]]) => `"${id}": {name: {vi: ${vi}, en: ${en}}}\n`).join("");
export const TOPICS = { "giao-luu": ["Giao lưu", "Exchanges"], "vien-tro": ["Viện trợ", "Aid"], "kieu-bao": ["Kiều bào", "Overseas Vietnamese"] };
export const SECTORS = { 112: ["Giáo dục cơ bản", "Basic education"], 120: ["Y tế", "Health"], 140: ["Cấp nước", "Water supply"], 311: ["Nông nghiệp", "Agriculture"] };
export const COUNTRIES = { JP: ["Nhật Bản", "Japan"], LA: ["Lào", "Laos"], FR: ["Pháp", "France"], KH: ["Campuchia", "Cambodia"] };

const SETTINGS = [
  ["content/site.yaml", [
    "languages: [vi, en]", "name: {vi: Liên hiệp Mẫu, en: Sample Union}", "base_url: https://example.org/", "require_approval: false",
    "fallback: {news: true}", "menu: [news, plans, documents, organizations]",
  ].join("\n") + "\n"],
  ["content/vocabulary/topics.yaml", names(TOPICS)],
  ["content/vocabulary/sectors.yaml", names(SECTORS)],
  ["content/vocabulary/countries.yaml", names(COUNTRIES)],
  ["content/vocabulary/agencies.yaml", names({ lhm: ["Liên hiệp Mẫu", "Sample Union"], "ban-bi-thu": ["Ban Bí thư", "Secretariat"] })],
  ["content/vocabulary/documents.yaml", [
    "chi-thi-38-ct-tw:", "  symbol: 38-CT/TW", "  issuer: ban-bi-thu", "  date: 2019-09-19", "  title: {vi: Về công tác hữu nghị, en: On the work of friendship}",
  ].join("\n") + "\n"],
];

// What is known of an entry of each kind, from its number alone.
const of = (list, at) => list[at % list.length];
const day = (at) => `${2019 + (at % 8)}-${String(1 + ((at >> 3) % 10)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`;
const FACTS = {
  news: (at) => [`date: ${day(at)}`, "genre: article", `topics: [${of(Object.keys(TOPICS), at + Math.floor(at / 3))}]`, `countries: [${of(Object.keys(COUNTRIES), at >> 2)}]`],
  plans: (at) => [`symbol: ${200 + at}/KH-LHM`, "issuer: lhm", `date: ${day(at)}`],
  organizations: (at) => ["kinds: [ngo]", `acronym: TCM${at}`, `country: ${of(Object.keys(COUNTRIES), at)}`, `sectors: ["${of(Object.keys(SECTORS), at >> 2)}"]`],
  pages: () => [],
};

// The kinds of so many entries: news where nothing else is said.
function kinds(count, share) {
  const parts = Object.entries(share).flatMap(([kind, part]) => Array(Math.round(part * count)).fill(kind));
  return [...Array(count - parts.length).fill("news"), ...parts];
}

// A site of `count` entries as files. `planted` are some of them, each with what is to be told of it: `path` (`news/2024/ten`), `title`,
// `summary`, `facts`, `says`, and of its translation `en`, `saysEn`. What they say stands in the middle of an invented text, as long as all.
export function large(count, planted, options = {}) {
  const { length, share, translated } = { ...DEFAULTS, ...options };
  const writers = { vi: new Writer(7, "vi", length.vi), en: new Writer(11, "en", length.en) };
  const files = [...SETTINGS];
  const write = (path, lang, head, says) => {
    files.push([`content/${path}.${lang}.md`, `---\n${head.join("\n")}\n---\n\n${writers[lang].body(says)}\n`]);
  };
  const entry = ({ path, title = writers.vi.phrase(6), summary = writers.vi.phrase(14), facts = [], status = "published", says, en, saysEn }) => {
    const name = path.startsWith("organizations/") ? "name" : "title";
    write(path, "vi", [`${name}: "${title}"`, `summary: "${summary}"`, `status: ${status}`, ...facts], says);
    if (en) write(path, "en", [`${name}: "${en}"`, `summary: "${writers.en.phrase(12)}"`, "status: published"], saysEn);
  };
  planted.forEach(entry);
  kinds(count - planted.length, share).forEach((kind, at) => {
    const folder = kind === "news" ? `news/${day(at).slice(0, 4)}` : kind;
    const en = at % translated === 0 ? `${writers.en.phrase(5)} ${at}` : undefined;
    entry({ path: `${folder}/muc-${at}`, title: `${writers.vi.phrase(6)} ${at}`, facts: FACTS[kind](at), en });
  });
  return files;
}
