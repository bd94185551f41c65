// The sites on which is searched: the demonstration, one of 2,000 entries with known texts among them, one in three languages.

import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { after } from "node:test";
import { CHECKOUT } from "../checkout.js";
import { COUNTRIES, SECTORS, TOPICS, large as generated } from "../large.js";
import { Published } from "../published.js";

export const SIZE = 2000;

const news = (path, title, facts = {}) => ({ path: `news/${path}`, title, ...facts, facts: [`date: ${path.slice(0, 4)}-05-12`, "genre: brief", ...(facts.facts ?? [])] });
const plan = (path, title, facts) => ({ path: `plans/${path}`, title, facts: ["issuer: lhm", ...facts] });
const organization = (path, title, facts = {}) => ({ path: `organizations/${path}`, title, ...facts, facts: ["kinds: [ngo]", ...(facts.facts ?? [])] });

// Entries by which filters are counted: each says the same word, which stands nowhere else.
const COUNTED = "Okavango";
export const counted = Array.from({ length: 42 }, (_, at) => {
  const [topic, country, sector] = [TOPICS, COUNTRIES, SECTORS].map((terms, which) => Object.keys(terms)[(at >> which) % Object.keys(terms).length]);
  const says = [`Lời chào từ ${COUNTED}.`];
  const kind = ["news", "news", "organization"][at % 3];
  const year = 2020 + (at % 5);
  if (kind === "news") return { ...news(`${year}/dem-${at}`, `Tin đếm ${at}`, { facts: [`topics: [${topic}]`, `countries: [${country}]`], says }), kind, topic, year: String(year), country };
  return { ...organization(`dem-${at}`, `Tổ chức đếm ${at}`, { facts: [`country: ${country}`, `sectors: ["${sector}"]`], says }), kind, sector, country };
});

const PLANTED = [
  // The same letters under other marks, the later one newer.
  news("2021/rop-bong-lim", "Rợp bóng lim ven sông", { says: ["Mùa này làng tôi rợp bóng lim."] }),
  news("2025/rop-bong-lim", "Rộp bông lím một mùa", { says: ["Năm nay bà con kể chuyện rộp bông lím."] }),
  // One word in both styles of writing tones.
  news("2022/chuong-hoa-binh", "Tiếng chuông hòa bình Quảng Trạch"),
  news("2023/dieu-hoa-binh", "Cánh diều hoà bình Quảng Trạch"),
  news("2020/thuy-dien", "Bác thợ Thuý kể chuyện Xrêpôk"),
  // Words side by side, and the same ones apart in a newer text.
  news("2020/khinh-khi-cau", "Chuyện một buổi sớm", { says: ["Chiếc khinh khí cầu Ngũgĩ bay qua đồi."] }),
  news("2026/khinh-khi-cau", "Chuyện một buổi chiều", { says: ["Ai cũng khinh suất.", "Ngũgĩ không có khí phách.", "Bên kia cầu là chợ."] }),
  news("2020/thung-chai", "Chuyện kể ở bãi", { says: ["Người Ixtapa đóng thúng chai suốt mùa."] }),
  news("2026/chai-thung", "Chuyện kể ở bến", { says: ["Người Ixtapa đập vỏ chai, thúng thì để ngoài hiên."] }),
  // A title, a heading and a text, each newer than the one before.
  news("2020/ghe-ngo", "Hội đua ghe Ngopawa"),
  news("2023/ghe-ngo", "Chuyện mùa nước nổi", { says: ["## Đua ghe Ngopawa"] }),
  news("2026/ghe-ngo", "Chuyện mùa nước lên", { says: ["Có người nhắc đua ghe Ngopawa."] }),
  news("2021/dak-doa", "Nhà rông Đắk Đoa mở cửa", { says: ["Từ Đắk Đoa về xuôi là một ngày đường."] }),
  news("2024/uom-mam", "Ươm mầm hữu nghị Xiengkhuang", {
    en: "Kingfishers over the harbour", says: ["Vườn ươm có bảy luống."], saysEn: ["A kingfisher was seen at the Xiengkhuang nursery, beside two ospreys."],
  }),
  news("2023/uom-mam", "Ươm mầm hai mùa", { en: "An osprey comes back", saysEn: ["The osprey's nest was empty for years."] }),
  plan("109-kh-lhbd-2021", "Về chương trình bốn năm", ["symbol: 109/KH-LHBD", "date: 2021-10-26", "basis: [38-CT/TW]"]),
  plan("15-kh-lhm-2022", "Về việc năm 2022", ["symbol: 15/KH-LHM", "date: 2022-01-15", "basis: [38-CT/TW, {symbol: 109/KH-LHBD, issuer: lhm, date: 2021-10-26}]"]),
  news("2025/109-kh-lhbd", "Bốn năm nhìn lại", { says: ["Kế hoạch số 109/KH-LHBD ngày 26/10/2021 đã làm xong, theo Chỉ thị số 38-CT/TW."] }),
  organization("hat-thoc-vang", "Quỹ Hạt Thóc Zveno", { facts: ["acronym: HTZ", "country: JP"], en: "Zveno Grain Fund" }),
  news("2026/htz", "Gặp HTZ ở Zvenograd", { says: ["HTZ đến, HTZ ở lại, HTZ cùng làm."] }),
  news("2024/tom-tat", "Một tin ngắn", { summary: "Đoàn Kwazulu đến thăm làng gốm." }),
  // What nobody may find.
  news("2024/go-xuong", "Bản tin Zurawka", { status: "withdrawn", says: ["Bài Zurawka đã gỡ."] }),
  news("2024/ban-nhap", "Bản tin Zelenka", { status: "draft", says: ["Bài Zelenka còn viết."] }),
  news("2026/chua-den-ngay", "Bản tin Zapotoka", { facts: ["publish_on: 2027-01-01"] }),
  news("2022/het-han", "Bản tin Zvolenska", { facts: ["expires: 2022-07-01"] }),
  organization("chua-co-gi", "Công ty Zawoja", { facts: ["activity: prospect"] }),
  ...counted,
];

// What stands on every page, and nowhere in a text.
const CHROME = [
  "notice: {vi: Lời báo Kwidzyn, en: The Kwidzyn notice}", "tagline: {vi: Nhịp cầu Zgierz, en: The Zgierz bridge}",
  "footer: {owner: {vi: Cơ quan Zagan, en: The Zagan office}}",
].join("\n") + "\n";

export const files = new Map(generated(SIZE, PLANTED));
files.set("content/site.yaml", files.get("content/site.yaml") + CHROME);

// A site of the program's own tests.
const INPUT = join(CHECKOUT, "tests/golden/three-languages/input");
const threeLanguages = readdirSync(INPUT, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name)).map((file) => [relative(INPUT, file), readFileSync(file, "utf8")]);

// Each with what messages call it.
const named = async (name, files) => Object.assign(await Published.of(files), { name });
export const demonstration = await named("the demonstration");
export const large = await named("2,000 entries", [...files]);
export const chinese = await named("three languages", threeLanguages);
after(() => [demonstration, large, chinese].forEach((site) => site.close()));
