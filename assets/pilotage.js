// Comfort only: every page does its job without this file.
"use strict";
// After a form came back with errors, the summary is read first.
const errors = document.querySelector(".errors");
if (errors) errors.focus();

// Titles that fit, while somebody types in a field with data-suggest. Without this the form searches all the same.
function offerTitles(input) {
  const list = document.createElement("ul");
  list.id = input.id + "-offers";
  list.className = "offers";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.suggestLabel);
  input.parentElement.append(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  let timer = 0;
  let asked = 0;
  let chosen = -1;
  const options = () => [...list.children];
  function close() {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
  function choose(index) {
    chosen = index;
    options().forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    if (index < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", options()[index].id);
  }
  function show(suggestions) {
    list.replaceChildren(...suggestions.map((suggestion, at) => {
      const option = document.createElement("li");
      option.id = list.id + "-" + at;
      option.dataset.href = suggestion.href;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      const title = document.createElement("bdi");
      title.lang = suggestion.lang;
      title.textContent = suggestion.title;
      const kind = document.createElement("span");
      kind.className = "dim small";
      kind.textContent = suggestion.kind;
      option.append(title, " ", kind);
      return option;
    }));
    chosen = -1;
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  }
  async function ask() {
    const mine = ++asked;
    const text = input.value.trim();
    if (text.length < 2) return close();
    try {
      const reply = await fetch(input.dataset.suggest + "?q=" + encodeURIComponent(text), { headers: { Accept: "application/json" } });
      if (!reply.ok) return;
      const { suggestions } = await reply.json();
      if (mine === asked && document.activeElement === input) show(suggestions);
    } catch {
      close();
    }
  }
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 150);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const last = options().length - 1;
    if (event.key === "ArrowDown") choose(chosen < last ? chosen + 1 : 0);
    else if (event.key === "ArrowUp") choose(chosen > 0 ? chosen - 1 : last);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen >= 0) location.assign(options()[chosen].dataset.href);
    else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.href);
  });
  input.addEventListener("blur", close);
}
document.querySelectorAll("[data-suggest]").forEach(offerTitles);

// On a scale, the keys of its numbers choose: <fieldset data-keys>. Only while the scale itself has the focus.
document.querySelector("[data-keys-hint]")?.removeAttribute("hidden");
for (const scale of document.querySelectorAll("fieldset[data-keys]")) {
  scale.addEventListener("keydown", event => {
    if (event.target.type !== "radio" || event.ctrlKey || event.metaKey || event.altKey) return;
    // Bangla and Arabic keyboards have digits of their own.
    const code = event.key.length === 1 ? event.key.codePointAt(0) : 0;
    const zero = [0x30, 0x9e6, 0x660].find(first => code >= first && code < first + 10);
    const mark = zero && [...scale.elements].find(field => field.type === "radio" && field.value === String(code - zero));
    if (!mark) return;
    event.preventDefault();
    mark.focus();
    mark.click();
  });
}

// Drafts save themselves: <form data-autosave data-failed="…" data-offline="…"> is sent in the background with Accept:
// application/json. The answer {saved_at, version, mark, action} goes into [data-saved], the hidden fields and the form's
// address. After 409, or when the person may not write any more, the page says data-failed once and leaves saving to the
// button, where both texts are shown. Without a signal it says data-offline and tries until the words are kept.
for (const form of document.querySelectorAll("form[data-autosave]")) {
  let timer = 0, busy = false, changed = false, off = false, pressed = null;
  const line = form.querySelector("[data-saved]");
  const say = (text, bad) => {
    if (!line || !text || line.textContent === text) return;
    const row = line.parentElement;
    row.hidden = false;
    row.classList.toggle("good-t", !bad);
    row.classList.toggle("bad-t", bad);
    row.querySelector("svg").toggleAttribute("hidden", bad);
    line.textContent = text;
  };
  const later = seconds => { clearTimeout(timer); timer = setTimeout(save, seconds * 1000); };
  async function save() {
    if (off || busy || !changed) return;
    busy = true; changed = false; clearTimeout(timer);
    const data = new FormData(form);
    for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
    data.set("autosave", "1");
    try {
      const reply = await fetch(form.action, { method: "POST", body: new URLSearchParams(data), headers: { Accept: "application/json" }, redirect: "error" });
      const answer = await reply.json();
      if (reply.ok) {
        if (answer.version && form.elements.version) form.elements.version.value = answer.version;
        if (answer.mark && form.elements.mark) form.elements.mark.value = answer.mark;
        if (answer.action) form.action = answer.action;
        say(answer.saved_at, false);
      } else if ([401, 403, 404, 409, 410].includes(reply.status)) { off = true; say(form.dataset.failed, true); }
    } catch {
      changed = true;
      say(form.dataset.offline, true);
      later(5);
    }
    busy = false;
    if (pressed) form.requestSubmit(pressed);
    else if (changed && !off) later(5);
  }
  form.addEventListener("input", () => { changed = true; later(2.5); });
  addEventListener("online", save);
  // Who leaves for another app keeps what they typed.
  addEventListener("visibilitychange", () => { if (document.hidden) save(); });
  form.addEventListener("submit", event => {
    clearTimeout(timer);
    // Without a signal the browser would show its own page in place of what was typed.
    if (!navigator.onLine) { event.preventDefault(); pressed = null; changed = true; say(form.dataset.offline, true); later(5); }
    // The button waits for a save that is under way, so that nobody is in conflict with themselves.
    else if (busy && event.submitter) { event.preventDefault(); pressed = event.submitter; changed = false; }
    else off = true;
  });
  // Back again from the next page: saving goes on.
  addEventListener("pageshow", () => { off = false; pressed = null; });
}
