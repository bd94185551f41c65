// Comfort for those who write: everything in the form can be done without it.

import * as several from "./author/several.js";
import * as records from "./author/records.js";
import * as dates from "./author/dates.js";
import * as combobox from "./author/combobox.js";
import * as upload from "./author/upload.js";
import * as body from "./author/body.js";
import * as paste from "./author/paste.js";
import * as server from "./author/server.js";
import * as drafts from "./author/drafts.js";
import * as preview from "./author/preview.js";

const form = document.getElementById("author");

// What one of them cannot do takes nothing from the others. Drafts know the values as they were served; the order of the rest matters
// only for `several`, which keeps what a line looked like before others added to it.
if (form) {
  for (const part of [several, records, dates, combobox, upload, body, paste, server, drafts, preview]) {
    try {
      part.start(form);
    } catch (fault) {
      console.error(fault);
    }
  }
}
