// Pictures say nothing of who made them, where and with what: exiftool is asked for all that it finds in each.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { filesLike, none, site, test } from "./site.js";

// What the formats themselves are made of: sizes, depths and kinds of compression.
const NEEDED = {
  File: [
    "FileType", "FileTypeExtension", "MIMEType", "ImageWidth", "ImageHeight", "EncodingProcess", "BitsPerSample", "ColorComponents",
    "YCbCrSubSampling", "ImageCount", "NumColors", "ColorPlanes", "BitsPerPixel", "ImageLength",
  ],
  JFIF: ["JFIFVersion", "ResolutionUnit", "XResolution", "YResolution"],
  PNG: [
    "ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace", "Palette", "Transparency", "SRGBRendering",
    "Gamma", "SignificantBits",
  ],
  RIFF: ["ImageWidth", "ImageHeight", "VP8Version", "HorizontalScale", "VerticalScale", "WebP_Flags", "AlphaIsUsed"],
  QuickTime: ["MajorBrand", "MinorVersion", "CompatibleBrands"],
  Meta: [
    "HandlerType", "PrimaryItemReference", "MetaImageSize", "ImagePixelDepth", "AV1ConfigurationVersion", "ChromaFormat",
    "ChromaSamplePosition", "ColorProfiles", "ColorPrimaries", "TransferCharacteristics", "MatrixCoefficients", "VideoFullRangeFlag",
    "ImageSpatialExtent", "PixelAspectRatio", "MediaDataSize", "MediaDataOffset",
  ],
  SVG: ["Xmlns", "ImageWidth", "ImageHeight", "SVGVersion", "ViewBox"],
};
// What exiftool says of itself and of the file as such.
const NOT_IN_IT = ["SourceFile", "ExifTool", "System", "Composite"];

function told(path) {
  const { status, stdout, stderr } = spawnSync("exiftool", ["-json", "-groupNames1", "-duplicates", "-unknown", "-recurse", path], { encoding: "utf8", maxBuffer: 1 << 28 });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout).map(({ SourceFile, ...tags }) => ({
    file: SourceFile,
    extra: Object.keys(tags).filter((tag) => {
      const [group, name] = tag.split(":");
      return !NOT_IN_IT.includes(group) && !NEEDED[group]?.includes(name);
    }).map((tag) => `${tag} = ${String(tags[tag]).slice(0, 60)}`),
  }));
}

test("published pictures carry nothing but the picture", () => {
  const published = filesLike(/\.(jpe?g|png|webp|avif|gif|svg|ico)$/i);
  assert.ok(published.length, "no picture at all");
  const said = new Map(told(site.file("")).map(({ file, extra }) => [file, extra]));
  none(published.flatMap((path) => (said.get(site.file(path)) ?? ["exiftool cannot read it"]).map((fault) => `${path}: ${fault}`)));
});

test("the place, the camera and the words in a picture are seen", () => {
  const folder = mkdtempSync(join(tmpdir(), "nhipcau-planted-"));
  const planted = ["jpg", "png"].map((ending) => {
    const [source] = filesLike(new RegExp(`\\.${ending}$`));
    const copy = join(folder, `planted${extname(source)}`);
    copyFileSync(site.file(source), copy);
    return copy;
  });
  const write = ["-overwrite_original", "-GPSLatitude=10.5", "-Model=Telephone", "-XMP:Creator=Somebody", "-Comment=Words", ...planted];
  const { status, stderr } = spawnSync("exiftool", write, { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  for (const { file, extra } of told(folder)) {
    for (const tag of ["GPSLatitude", "Model", "Creator", "Comment"]) assert.ok(extra.some((each) => each.includes(`:${tag} = `)), `${file}: ${tag}: ${extra}`);
  }
  rmSync(folder, { recursive: true });
});
