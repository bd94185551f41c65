// What is found, and in which order: as readers type it, with marks, without, half of it, wrong.

import assert from "node:assert/strict";
import { check, search, textOf, total } from "./window.js";
import { chinese, demonstration, files, large } from "./sites.js";

const nfd = (text) => text.normalize("NFD");
const [VI, EN] = ["/tim-kiem/", "/en/search/"];

// Site, page: what is typed, and the addresses that come first, in their order.
const EXPECTED = [
  [demonstration, VI, [
    // Numbers of documents.
    ["109/KH-LHBD", "/ke-hoach/109-kh-lhbd-2021/"],
    ["109/kh-lhbd", "/ke-hoach/109-kh-lhbd-2021/"],
    ["109 KH LHBD", "/ke-hoach/109-kh-lhbd-2021/"],
    ["kh-lhbd", "/ke-hoach/109-kh-lhbd-2021/"],
    ["Kế hoạch số 109/KH-LHBD", "/ke-hoach/109-kh-lhbd-2021/"],
    ["14/KH-LH", "/ke-hoach/14-kh-lh-2014/"],
    ["5/KH-LHM", "/ke-hoach/05-kh-lhm-2026/"],
    ["38-CT/TW", "/van-ban/chi-thi-38-ct-tw/"],
    ["chi thi 12-ct/tw", "/van-ban/chi-thi-12-ct-tw/"],
    ["80/2020/NĐ-CP", "/van-ban/nghi-dinh-80-2020-nd-cp/"],
    ["80/2020/nd-cp", "/van-ban/nghi-dinh-80-2020-nd-cp/"],
    [nfd("80/2020/NĐ-CP"), "/van-ban/nghi-dinh-80-2020-nd-cp/"],
    // Acronyms and names.
    ["VUFO", "/to-chuc/vufo/"],
    ["paccom", "/to-chuc/paccom/"],
    ["QCĐ", "/to-chuc/quy-canh-dong-vi-du/"],
    ["qcd", "/to-chuc/quy-canh-dong-vi-du/"],
    ["quy canh dong", "/to-chuc/quy-canh-dong-vi-du/"],
    ["stichting voorbeeldvelden", "/to-chuc/quy-canh-dong-vi-du/"],
    ["Giọt nước", "/to-chuc/to-chuc-giot-nuoc-vi-du/"],
    ["giot nuoc", "/to-chuc/to-chuc-giot-nuoc-vi-du/"],
    [nfd("Tổ chức Giọt nước"), "/to-chuc/to-chuc-giot-nuoc-vi-du/"],
    ["AOMORI", "/to-chuc/dai-hoc-aomori-chuo-gakuin/"],
    // Words of titles and texts.
    ["kiều bào", "/kieu-bao/"],
    ["LIÊN HỆ", "/lien-he/"],
    ["hoc bong nhip cau xanh", "/tin-tuc/2026/hoc-bong-nhip-cau-xanh-2027/"],
    ["hồ sơ học bổng", "/tin-tuc/2026/hoc-bong-nhip-cau-xanh-2027/"],
    ["lop tieng viet luu hoc sinh", "/tin-tuc/2026/lop-tieng-viet-luu-hoc-sinh-lao/"],
    ["tập huấn biên tập", "/tin-tuc/2026/tap-huan-bien-tap-song-ngu/"],
    ["so tay du an nho", "/tin-tuc/2026/so-tay-du-an-nho/"],
    ["Mondulkiri", "/ke-hoach/14-kh-lh-2014/"],
    ["mondulk", "/ke-hoach/14-kh-lh-2014/"],
    ["bunpim", "/tin-tuc/2026/tet-bunpimay-ben-song-mau/"],
    ["nút dây gang tay", "/tin-tuc/2026/video-nhip-cau-huu-nghi-so-3/"],
  ]],
  [demonstration, EN, [
    ["109/KH-LHBD", "/en/plans/109-kh-lhbd-2021/"],
    ["38-CT/TW", "/en/documents/chi-thi-38-ct-tw/"],
    ["scholarship", "/en/news/2026/green-bridge-scholarships-2027/"],
    ["scholarships", "/en/news/2026/green-bridge-scholarships-2027/"],
    ["green bridge", "/en/news/2026/green-bridge-scholarships-2027/"],
    ["OVERSEAS vietnamese meeting", "/en/news/2026/year-end-meeting-overseas-vietnamese/"],
    ["example fields", "/en/organizations/example-fields-fund/"],
    ["people's aid", "/en/organizations/paccom/"],
    ["office hours lunar", "/en/contact/"],
    ["dak lak people-to-people diplomacy", "/en/plans/14-kh-lh-2014/"],
  ]],
  [large, VI, [
    // Without marks the newest first; with marks what is written so.
    ["rop bong lim", "/tin-tuc/2025/rop-bong-lim/", "/tin-tuc/2021/rop-bong-lim/"],
    ["rợp bóng lim", "/tin-tuc/2021/rop-bong-lim/", "/tin-tuc/2025/rop-bong-lim/"],
    ["Rộp Bông Lím", "/tin-tuc/2025/rop-bong-lim/", "/tin-tuc/2021/rop-bong-lim/"],
    [nfd("rợp bóng lim"), "/tin-tuc/2021/rop-bong-lim/", "/tin-tuc/2025/rop-bong-lim/"],
    // Both styles of tones are one word.
    ["hoa binh quang trach", "/tin-tuc/2023/dieu-hoa-binh/", "/tin-tuc/2022/chuong-hoa-binh/"],
    ["hòa bình Quảng Trạch", "/tin-tuc/2023/dieu-hoa-binh/", "/tin-tuc/2022/chuong-hoa-binh/"],
    ["hoà bình Quảng Trạch", "/tin-tuc/2023/dieu-hoa-binh/", "/tin-tuc/2022/chuong-hoa-binh/"],
    ["thúy xrêpôk", "/tin-tuc/2020/thuy-dien/"],
    ["thuy xrepok", "/tin-tuc/2020/thuy-dien/"],
    // Side by side before apart, in whatever order.
    ["khinh khí cầu ngũgĩ", "/tin-tuc/2020/khinh-khi-cau/", "/tin-tuc/2026/khinh-khi-cau/"],
    ["ixtapa thung chai", "/tin-tuc/2020/thung-chai/", "/tin-tuc/2026/chai-thung/"],
    ["ixtapa chai thung", "/tin-tuc/2026/chai-thung/", "/tin-tuc/2020/thung-chai/"],
    // Titles before headings, headings before texts.
    ["ghe ngopawa", "/tin-tuc/2020/ghe-ngo/", "/tin-tuc/2023/ghe-ngo/", "/tin-tuc/2026/ghe-ngo/"],
    ["ngopaw", "/tin-tuc/2020/ghe-ngo/", "/tin-tuc/2023/ghe-ngo/", "/tin-tuc/2026/ghe-ngo/"],
    ["dak doa", "/tin-tuc/2021/dak-doa/"],
    ["ĐẮK ĐOA", "/tin-tuc/2021/dak-doa/"],
    [nfd("Đắk Đoa"), "/tin-tuc/2021/dak-doa/"],
    ["kwazulu", "/tin-tuc/2024/tom-tat/"],
    // Acronyms and numbers before all that names them, the register before what rests on a document.
    ["HTZ", "/to-chuc/hat-thoc-vang/", "/tin-tuc/2026/htz/"],
    ["109/KH-LHBD", "/ke-hoach/109-kh-lhbd-2021/", "/ke-hoach/15-kh-lhm-2022/", "/tin-tuc/2025/109-kh-lhbd/"],
    ["109 kh lhbd", "/ke-hoach/109-kh-lhbd-2021/"],
    ["kh-lhbd", "/ke-hoach/109-kh-lhbd-2021/"],
    ["38-CT/TW", "/van-ban/chi-thi-38-ct-tw/", "/ke-hoach/15-kh-lhm-2022/", "/ke-hoach/109-kh-lhbd-2021/", "/tin-tuc/2025/109-kh-lhbd/"],
  ]],
  [large, EN, [
    ["kingfisher", "/en/news/2024/uom-mam/"],
    ["kingfishers harbour", "/en/news/2024/uom-mam/"],
    ["ospreys", "/en/news/2023/uom-mam/", "/en/news/2024/uom-mam/"],
    ["zveno grain", "/en/organizations/hat-thoc-vang/"],
    ["htz", "/en/organizations/hat-thoc-vang/"],
  ]],
  [chinese, "/zh/search/", [
    ["友好往来", "/zh/xinwen/2026/youhao-wanglai/"],
    ["春节", "/zh/xinwen/2026/chunjie-lianhuan/"],
    ["关于我们", "/zh/guanyu/"],
  ]],
];

for (const [site, path, queries] of EXPECTED) {
  check(`the right page comes first: ${path} of ${site.name}`, site, path, async (page) => {
    const faults = [];
    for (const [typed, ...first] of queries) {
      const found = await search(page, typed);
      const seen = found.slice(0, first.length).map(({ path }) => path);
      if (seen.join() !== first.join()) faults.push(`"${typed.normalize()}"${typed === typed.normalize() ? "" : " (NFD)"}: ${seen.join(", ") || "nothing"} instead of ${first.join(", ")}`);
    }
    assert.equal(faults.length, 0, faults.join("\n"));
  });
}

// Not the program's own way of folding, but a plain one that suffices here.
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
const tokens = (text) => text.normalize("NFC").toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];

check("with marks, what is written so comes before what is only alike; without, both are found", large, VI, async (page) => {
  const isHidden = /^status: (draft|withdrawn)|^activity: prospect|^publish_on:|^expires:/m;
  const texts = [...files].filter(([path, text]) => path.endsWith(".vi.md") && !isHidden.test(text)).map(([, text]) => tokens(text));
  const alike = texts.filter((words) => words.some((word) => fold(word) === "duong")).length;
  for (const typed of ["duong", "đường", "dương", "ĐƯỜNG", nfd("đường")]) {
    const found = await search(page, typed);
    assert.equal(await total(page), alike, typed);
    const word = typed.normalize("NFC").toLowerCase();
    if (word === "duong") continue;
    for (const { path } of found) assert.ok(tokens(await textOf(page, path)).includes(word), `${path} has no ${word}`);
  }
});

check("excerpts are what the page says, with the right words marked", large, VI, async (page) => {
  for (const [typed, path, marked] of [
    ["rop bong lim", "/tin-tuc/2021/rop-bong-lim/", ["rợp", "bóng", "lim"]],
    ["RỢP bóng", "/tin-tuc/2021/rop-bong-lim/", ["rợp", "bóng"]],
    ["hoà bình quảng trạch", "/tin-tuc/2022/chuong-hoa-binh/", ["hòa", "bình", "quảng", "trạch"]],
    [nfd("Đắk Đoa về xuôi"), "/tin-tuc/2021/dak-doa/", ["đắk", "đoa", "về", "xuôi"]],
    ["dak doa", "/tin-tuc/2021/dak-doa/", ["đắk", "đoa"]],
    ["ngugi", "/tin-tuc/2020/khinh-khi-cau/", ["ngũgĩ"]],
    ["okavang", "/tin-tuc/2024/dem-9/", ["okavango"]],
    ["109 kh lhbd", "/tin-tuc/2025/109-kh-lhbd/", ["109", "kh", "lhbd"]],
  ]) {
    const found = await search(page, typed);
    const hit = found.find((hit) => hit.path === path);
    assert.ok(hit, `${typed}: ${path} is not among ${found.map(({ path }) => path)}`);
    const seen = new Set(hit.marked.flatMap(tokens));
    for (const word of marked) assert.ok(seen.has(word), `${typed}: ${word} is not marked, but ${[...seen]}`);
    assert.deepEqual([...seen].filter((word) => !marked.includes(word)), [], `${typed}: too much is marked`);
  }
});

for (const [site, path, queries] of [
  [demonstration, VI, ["duong", "doi ngoai nhan dan", "hoa binh", "lien hiep", "Đắk Lắk", "109/KH-LHBD", "38-ct/tw", "vien tro nuoc ngoai", "kieu bao"]],
  [demonstration, EN, ["friendship association", "clean water", "decree 80/2020/NĐ-CP"]],
  [chinese, "/zh/search/", ["友好", "春节", "歌舞"]],
]) {
  check(`each excerpt stands so on its page: ${path} of ${site.name}`, site, path, async (page) => {
    for (const typed of queries) {
      const found = await search(page, typed);
      assert.ok(found.length, `${typed}: nothing`);
      const wanted = tokens(typed).map(fold);
      for (const hit of found) {
        const text = await textOf(page, hit.path);
        for (const part of hit.excerpt) assert.ok(text.includes(part), `${typed}, ${hit.path}: "${part}" does not stand there`);
        for (const word of hit.marked.flatMap(tokens)) {
          assert.ok(wanted.some((each) => [each, `${each}s`, each.replace(/s$/, "")].includes(fold(word))), `${typed}, ${hit.path}: "${word}" is marked`);
        }
      }
      assert.ok(found.some(({ marked }) => marked.length), `${typed}: nothing is marked`);
    }
  });
}

for (const [site, path, queries] of [
  // Withdrawn, unfinished, not yet or no longer published, not known to others; what stands on every page.
  [large, VI, ["Zurawka", "Zelenka", "Zapotoka", "Zvolenska", "Zawoja", "Kwidzyn", "Zgierz", "Zagan"]],
  // In another language only, though the page is there.
  [large, EN, ["Ngopawa", "Xrêpôk", "Zurawka", "Kwidzyn", "Okavango"]],
  [demonstration, EN, ["Bunpimayy", "qwertzuiop"]],
  [demonstration, VI, ["qwertzuiop", "xyzq", "中文"]],
]) {
  check(`nothing is found that nobody should find: ${path} of ${site.name}`, site, path, async (page) => {
    for (const typed of queries) {
      assert.deepEqual((await search(page, typed)).map(({ path }) => path), [], typed);
      assert.equal(await total(page), 0, typed);
    }
  });
}

check("what was withdrawn, lists and the home page are never among the results", demonstration, VI, async (page) => {
  for (const typed of ["đêm đèn lồng bên sông", "tin tức", "trang chủ", "kế hoạch", "tổ chức", "hỏi ý kiến chuyên mục", "trà đồi xa"]) {
    const found = await search(page, typed);
    for (const { path } of found) assert.doesNotMatch(path, /dem-den-long|hoi-y-chuyen-muc|tra-doi-xa|\/trang\/|^\/(tin-tuc|ke-hoach|to-chuc|van-ban|nhu-cau|su-kien)?\/?$|^\/(tin-tuc|to-chuc|ke-hoach)\/(chu-de|loai|linh-vuc|quoc-gia)/, typed);
  }
});
