// Files of other programs, dropped anywhere on the page or chosen. The form itself sends them.

import * as server from "./server.js";
import { sizeOf } from "./upload.js";
import { say } from "./words.js";

const hasFiles = ({ dataTransfer }) => dataTransfer?.types.includes("Files");

function takeDropped(form) {
  const drop = form.querySelector(".drop");
  addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    drop.classList.add("over");
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) drop.classList.remove("over");
  });
  addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    drop.classList.remove("over");
    if (event.dataTransfer.files.length === 0) return;
    form.querySelector("input[type=file]").files = event.dataTransfer.files;
    form.requestSubmit();
  });
}

const filesOf = (form) => [...form.querySelector("input[type=file]").files];

const form = document.getElementById("import-form");

if (form) {
  takeDropped(form);
  // Whatever is too much would be refused after it was sent, and one import is enough at a time.
  form.addEventListener("submit", (event) => {
    const isBusy = form.getAttribute("aria-busy") === "true";
    const size = filesOf(form).reduce((sum, file) => sum + file.size, 0);
    const isTooLarge = size > Number(form.dataset.most);
    if (isTooLarge) form.querySelector(".progress").textContent = say("import-too-large", { size: sizeOf(size), most: sizeOf(Number(form.dataset.most)) });
    if (!isBusy && !isTooLarge) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true });
  server.distrust();
  server.start(form, () => say("import-unreachable"));
  form.addEventListener("submit", () => {
    const names = filesOf(form).map((file) => file.name).join(", ");
    form.querySelector(".progress").textContent = say("import-reading", { names });
    form.setAttribute("aria-busy", "true");
  });
  // Back on this page, nothing is being read any longer.
  addEventListener("pageshow", () => {
    form.querySelector(".progress").textContent = "";
    form.removeAttribute("aria-busy");
  });
}
