// Files of other programs, dropped anywhere on the page or chosen. The form itself sends them.

import * as server from "./server.js";
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

const form = document.getElementById("import-form");

if (form) {
  server.distrust();
  server.start(form, () => say("import-unreachable"));
  takeDropped(form);
  form.addEventListener("submit", () => {
    const names = [...form.querySelector("input[type=file]").files].map((file) => file.name).join(", ");
    form.querySelector(".progress").textContent = say("import-reading", { names });
    form.setAttribute("aria-busy", "true");
  });
  // Back on this page, nothing is being read any longer.
  addEventListener("pageshow", () => {
    form.querySelector(".progress").textContent = "";
    form.removeAttribute("aria-busy");
  });
}
