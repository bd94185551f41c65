// A picture or a file, chosen or dropped, is sent at once; its name comes into the field beside it.

import { tellInput } from "./element.js";
import { about, post } from "./server.js";
import { announce, number, say } from "./words.js";

// The size of a file in words.
export function sizeOf(bytes) {
  return bytes < 1_000_000 ? `${number(Math.max(1, Math.round(bytes / 1000)))} KB` : `${number(Math.round(bytes / 100_000) / 10)} MB`;
}

// What became of a file that was sent for this control: its name and its address, or an error in words.
export async function send(form, control, file) {
  const values = about(form);
  values.set(`upload:${control}`, file, file.name);
  let answer;
  try {
    answer = await post(form, "/_desk/upload", values);
  } catch {
    return { error: say("unreachable") };
  }
  const told = await answer.json().catch(() => ({}));
  if (answer.ok && typeof told.name === "string") return told;
  return { error: typeof told.error === "string" ? told.error : say("upload-failed", { name: file.name }) };
}

const nameIn = (drop) => [...drop.querySelectorAll("input[name]")].find((input) => input.name === drop.dataset.upload);
const chooserIn = (drop) => drop.querySelector("input[type=file]");

function tell(drop, text, isError = false) {
  const place = drop.querySelector(".progress");
  if (!place) return announce(text);
  place.textContent = text;
  place.classList.toggle("error", isError);
}

async function take(form, drop, file) {
  const told = { name: file.name, size: sizeOf(file.size) };
  tell(drop, say("upload-sending", told));
  drop.setAttribute("aria-busy", "true");
  const { name, url, error } = await send(form, drop.dataset.upload, file);
  drop.removeAttribute("aria-busy");
  // What did not arrive stays chosen: the form itself takes it along.
  if (error) return tell(drop, error, true);
  chooserIn(drop).value = "";
  const field = nameIn(drop);
  field.value = name;
  tellInput(field);
  showPicture(drop, url, name);
  tell(drop, say("upload-done", { ...told, name }));
}

function showPicture(drop, url, name) {
  const picture = drop.querySelector(".thumb");
  if (!picture) return;
  picture.hidden = !(url && /\.(jpe?g|png|webp)$/i.test(name));
  picture.dataset.name = name;
  if (!picture.hidden) picture.src = url;
}

// Of another file than the one that is named nothing is shown.
function followName(drop) {
  const picture = drop.querySelector(".thumb");
  if (!picture) return;
  picture.dataset.name ??= nameIn(drop)?.defaultValue ?? "";
  picture.hidden = !picture.getAttribute("src") || nameIn(drop)?.value !== picture.dataset.name;
}

const hasFiles = ({ dataTransfer }) => dataTransfer?.types.includes("Files");

export function start(form) {
  const dropOf = (event) => event.target.closest?.("[data-upload]");
  form.addEventListener("change", (event) => {
    const drop = event.target.type === "file" && dropOf(event);
    if (drop && event.target.files.length > 0) take(form, drop, event.target.files[0]);
  });
  form.addEventListener("input", (event) => {
    const drop = event.target.type !== "file" && dropOf(event);
    if (drop && event.target === nameIn(drop)) followName(drop);
  });
  form.addEventListener("author:filled", () => form.querySelectorAll("[data-upload]").forEach(followName));
  // A file that misses its place would be opened instead of the form.
  addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    const over = dropOf(event);
    for (const drop of form.querySelectorAll("[data-upload].over")) if (drop !== over) drop.classList.remove("over");
    over?.classList.add("over");
    event.dataTransfer.dropEffect = over ? "copy" : "none";
  });
  for (const name of ["drop", "dragleave"]) addEventListener(name, (event) => dropOf(event)?.classList.remove("over"));
  addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    const drop = dropOf(event);
    if (!drop || event.dataTransfer.files.length === 0) return;
    const [file] = event.dataTransfer.files;
    const chosen = new DataTransfer();
    chosen.items.add(file);
    chooserIn(drop).files = chosen.files;
    take(form, drop, file);
  });
}
