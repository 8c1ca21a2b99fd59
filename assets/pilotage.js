// Comfort only: every page does its job without this file.
"use strict";
// After a form came back with errors, the summary is read first.
const errors = document.querySelector(".errors");
if (errors) errors.focus();
// Drafts save themselves: <form data-autosave data-failed="…"> is sent in the background with Accept: application/json.
// The answer {saved_at, version, action} goes into [data-saved], the field "version" and the form's address; after 409 or
// any other refusal the page says data-failed once and leaves saving to the button, where both texts are shown.
for (const form of document.querySelectorAll("form[data-autosave]")) {
  let timer = 0, busy = false, again = false, off = false, pressed = null;
  const line = form.querySelector("[data-saved]");
  const say = text => { if (line && text) { line.textContent = text; line.closest("[hidden]")?.removeAttribute("hidden"); } };
  const save = async () => {
    if (off) return;
    if (busy) { again = true; return; }
    busy = true; again = false;
    const data = new FormData(form);
    for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
    data.set("autosave", "1");
    try {
      const reply = await fetch(form.action, { method: "POST", body: new URLSearchParams(data), headers: { Accept: "application/json" }, redirect: "error" });
      const answer = await reply.json();
      if (reply.ok) {
        if (answer.version && form.elements.version) form.elements.version.value = answer.version;
        if (answer.action) form.action = answer.action;
        say(answer.saved_at);
      } else if (reply.status === 409 || reply.status === 401 || reply.status === 403) { off = true; say(form.dataset.failed); }
    } catch { /* no signal: the next change tries again */ }
    busy = false;
    if (pressed) form.requestSubmit(pressed);
    else if (again) save();
  };
  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(save, 2500); });
  // The button waits for a save that is under way, so that nobody is in conflict with themselves.
  form.addEventListener("submit", event => {
    clearTimeout(timer);
    if (busy && event.submitter) { event.preventDefault(); pressed = event.submitter; again = false; } else off = true;
  });
}
