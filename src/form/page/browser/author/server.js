// What is asked of the server behind the page. It may have been started anew meanwhile: then it knows this page's token no longer, and
// gives another.

import { announce, say } from "./words.js";

const PATIENCE = 5000;

// Whether the last answer leaves it open that the token still holds.
let isInDoubt = false;

// For pages from which nothing was asked yet: before the first form is sent, the token is looked at.
export function distrust() {
  isInDoubt = true;
}

const tokenOf = (form) => form.querySelector("input[name=token]");

async function renew(form) {
  const answer = await fetch("/_desk/token.json", { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
  const { token } = await answer.json();
  if (typeof token !== "string") throw new TypeError("no token");
  tokenOf(form).value = token;
  isInDoubt = false;
}

// Sends these values; with another token once more where the server asks for it.
export async function post(form, address, values, signal) {
  const send = () => fetch(address, { method: "POST", body: values, signal });
  try {
    const answer = await send();
    isInDoubt = answer.status === 403;
    if (!isInDoubt) return answer;
    await renew(form);
    values.set("token", tokenOf(form).value);
    return await send();
  } catch (fault) {
    if (!signal?.aborted) isInDoubt = true;
    throw fault;
  }
}

// Which text a request is about, and that it comes from here.
export function about(form) {
  const values = new FormData();
  for (const name of ["token", "ui", "path", "new", "translate", "to"]) {
    const control = form.querySelector(`input[type=hidden][name=${name}]`);
    if (control) values.set(name, control.value);
  }
  return values;
}

// A form sent to a server that does not answer would leave an empty window.
function refuse(form, text) {
  let place = document.getElementById("unreachable");
  if (!place) {
    place = document.createElement("p");
    place.id = "unreachable";
    place.className = "problem";
    form.prepend(place);
  }
  place.textContent = text;
  place.hidden = false;
  place.scrollIntoView({ block: "nearest" });
  announce(text);
}

// `unreachable` gives what is said where the form cannot be sent.
export function start(form, unreachable = () => say("unreachable")) {
  let isAsking = false;
  // Before others hear of it, so that they hear only of what is really sent.
  form.addEventListener("submit", async (event) => {
    if (!isInDoubt) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isAsking) return;
    isAsking = true;
    const { submitter } = event;
    try {
      await renew(form);
      document.getElementById("unreachable")?.remove();
      HTMLFormElement.prototype.requestSubmit.call(form, submitter ?? undefined);
    } catch {
      refuse(form, unreachable());
    } finally {
      isAsking = false;
    }
  }, { capture: true });
}
