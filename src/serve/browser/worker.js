// Holds the one stream of events for all tabs: browsers open only six connections to a server at a time, so a stream in each tab would
// leave none for the seventh.
"use strict";

const tabs = new Set();
let source;
let last = null;

function tell(message) {
  for (const tab of tabs) tab.postMessage(message);
}

function listen() {
  source = new EventSource("/_desk/events");
  source.addEventListener("revision", (event) => {
    const revision = JSON.parse(event.data);
    last = { ...revision, saved: null };
    tell({ revision });
  });
  source.onerror = () => {
    tell({ lost: true });
    // Browsers try again by themselves, but for some faults they give up.
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
  };
}

self.onconnect = (event) => {
  const tab = event.ports[0];
  tabs.add(tab);
  tab.onmessage = (message) => {
    if (message.data === "bye") tabs.delete(tab);
  };
  if (last && source.readyState === EventSource.OPEN) tab.postMessage({ revision: last });
};

listen();
