// Keys for those who read many of these pages. Without it everything can be read and judged.
"use strict";

const items = () => [...document.querySelectorAll("[data-item]:not([hidden])")];
let at = -1;

function mark(next) {
  const all = items();
  if (all.length === 0) return;
  at = Math.max(0, Math.min(all.length - 1, next));
  all[at].tabIndex = -1;
  all[at].focus();
}

/** The button of the marked item that a key stands for; of the first one when none is marked. */
function button(key) {
  const marked = items()[Math.max(at, 0)];
  return marked?.querySelector(`button[data-key="${key}"]`);
}

const actions = {
  j: () => mark(at + 1),
  k: () => mark(at - 1),
  y: () => button("y")?.click(),
  n: () => button("n")?.click(),
  h: () => button("h")?.click(),
  u: () => document.querySelector('button[data-key="u"]')?.click(),
  "/": () => {
    const field = document.querySelector("#q");
    if (field) field.focus();
    else document.querySelector('nav.about a[href$="search"], nav.about a[href$="search.html"]')?.click();
  },
  "?": () => document.querySelector("#keys")?.showModal(),
};

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.matches("input, textarea, select")) return;
  if (key === "Enter" && target.matches("[data-item]")) {
    target.querySelector("a")?.click();
  } else if (Object.hasOwn(actions, key)) {
    event.preventDefault();
    actions[key]();
  }
});

// Pages in files have no server that finds words: the list itself gets shorter.
const filter = document.querySelector("[data-filters]");
if (filter) {
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const lines = [...document.querySelectorAll(filter.dataset.filters)];
  const texts = lines.map((line) => plain(line.textContent));
  const field = filter.querySelector("input");
  field.addEventListener("input", () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    lines.forEach((line, at) => { line.hidden = !words.every((word) => texts[at].includes(word)); });
    const shown = lines.filter((line) => !line.hidden).length;
    filter.querySelector("#found").textContent = words.length ? `${shown} of ${lines.length}` : "";
  });
  filter.hidden = false;
}

// Where the keyboard is, j and k go on from.
document.addEventListener("focusin", ({ target }) => {
  const item = target.closest("[data-item]");
  if (item) at = items().indexOf(item);
});
