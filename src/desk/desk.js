// Comfort only: everything is readable and usable without it.
(() => {
  "use strict";

  // A link into closed rows opens them.
  const open = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    const rows = target && (target.closest("details") || document.getElementById(`${target.id}-rows`));
    if (rows) rows.open = true;
  };
  addEventListener("hashchange", open);
  open();

  // Nothing is missing on paper.
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const rows of closed) rows.open = true;
  });
  addEventListener("afterprint", () => {
    for (const rows of closed) rows.open = false;
  });

  // Another width is shown at once.
  const form = document.querySelector("form.phone");
  if (form) form.addEventListener("change", (event) => event.target.name === "width" && form.requestSubmit());

  // Original and translation scroll together, as far as each is long.
  const pair = [...document.querySelectorAll("iframe[data-pair]")];
  if (pair.length === 2) {
    let leader = null;
    let idle = 0;
    const root = (frame) => frame.contentDocument && frame.contentDocument.scrollingElement;
    const follow = (from, to) => {
      if (leader && leader !== from) return;
      leader = from;
      clearTimeout(idle);
      idle = setTimeout(() => (leader = null), 150);
      const [own, other] = [root(from), root(to)];
      if (!own || !other) return;
      const way = own.scrollHeight - own.clientHeight;
      other.scrollTop = way > 0 ? (own.scrollTop / way) * (other.scrollHeight - other.clientHeight) : 0;
    };
    const listen = (from, to) => from.contentWindow.addEventListener("scroll", () => follow(from, to), { passive: true });
    for (const [from, to] of [pair, [...pair].reverse()]) {
      from.addEventListener("load", () => listen(from, to));
      if (from.contentDocument && from.contentDocument.readyState === "complete") listen(from, to);
    }
  }
})();
