// Many files are handed in one after the other, each with a line that says how far it is.
// Without this script the same form sends them all at once.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("hand-in-form");
  const table = document.getElementById("handed");
  const drop = form && form.querySelector(".drop");
  if (!form || !drop) return;
  const words = table.dataset;
  const filled = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  form.querySelector(".script-only").hidden = false;
  let dropped = [];

  const path = (file) => file.webkitRelativePath || file.name;
  const chosen = () => [...form.elements.file.files, ...form.elements.folder.files, ...dropped]
    .filter((file) => !file.name.startsWith("."))
    .sort((one, other) => path(one).localeCompare(path(other), document.documentElement.lang, { numeric: true }));
  const one_alone = () => { document.getElementById("about-one").hidden = chosen().length > 1; };
  form.addEventListener("change", one_alone);

  // files and folders that are dropped, with all that stands below them
  const below = async (entry) => {
    if (entry.isFile) return [await new Promise((take, fail) => entry.file(take, fail))];
    const reader = entry.createReader();
    const found = [];
    for (;;) {
      const some = await new Promise((take, fail) => reader.readEntries(take, fail));
      if (!some.length) return found;
      for (const each of some) found.push(...await below(each));
    }
  };
  for (const name of ["dragover", "dragleave", "drop"]) {
    drop.addEventListener(name, async (event) => {
      event.preventDefault();
      drop.classList.toggle("over", name === "dragover");
      if (name !== "drop") return;
      const entries = [...event.dataTransfer.items].map((each) => each.webkitGetAsEntry()).filter(Boolean);
      dropped = (await Promise.all(entries.map(below))).flat();
      if (dropped.length) form.requestSubmit();
    });
  }

  const line = (file) => {
    const row = table.tBodies[0].insertRow();
    const name = document.createElement("th");
    name.scope = "row";
    name.textContent = path(file);
    row.append(name);
    const state = row.insertCell().appendChild(document.createElement("span"));
    const rest = row.insertCell();
    const show = (said, look) => { state.textContent = said; state.className = `tag ${look || ""}`; };
    show(words.waiting);
    return { row, rest, show };
  };

  const hand_in = async (file, { rest, show }, alone) => {
    const key = crypto.randomUUID ? crypto.randomUUID() : "";
    const body = new FormData();
    body.append("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
    body.append("file", file, file.name);
    body.append("key", key);
    if (alone) for (const name of ["title", "counterpart"]) body.append(name, form.elements[name].value);
    show(words.reading, "unsettled");
    const begun = Date.now();
    const pace = setInterval(async () => {
      const seconds = filled(words.seconds, { seconds: Math.round((Date.now() - begun) / 1000) });
      let far = { of: 0 };
      if (key) {
        try {
          far = await (await fetch(words.progress.replace("00000000-0000-0000-0000-000000000000", key))).json();
        } catch { far = { of: 0 }; }
      }
      if (!rest.dataset.over) rest.textContent = far.of ? `${filled(words.pages, far)} · ${seconds}` : seconds;
    }, 1000);
    try {
      const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
      const told = await answer.json();
      rest.dataset.over = "1";
      rest.textContent = told.said;
      if (told.end === "refused" || !told.link) { show(`✕ ${words.refused}`, "error"); return ""; }
      show(told.end === "read" ? `✓ ${words.read}` : words.here, told.end === "read" ? "may" : "");
      const link = document.createElement("a");
      link.href = told.link;
      link.textContent = told.end === "read" ? words.draft : words.see;
      rest.replaceChildren(link);
      return told.link;
    } catch {
      rest.dataset.over = "1";
      show(`✕ ${words.refused}`, "error");
      rest.textContent = words.lost;
      return "";
    } finally {
      clearInterval(pace);
    }
  };

  form.addEventListener("submit", async (event) => {
    const files = chosen();
    if (!files.length) return;
    event.preventDefault();
    form.querySelector("button:not([type])").disabled = true;
    table.hidden = false;
    table.tBodies[0].replaceChildren();
    const said = document.getElementById("handed-said");
    said.textContent = filled(words.all, { done: 0, of: files.length });
    table.scrollIntoView({ block: "nearest" });
    const lines = files.map((file) => [file, line(file)]);
    let link = "";
    let done = 0;
    for (const [file, row] of lines) {
      link = await hand_in(file, row, files.length === 1);
      done += 1;
      said.textContent = filled(words.all, { done, of: files.length });
    }
    if (files.length === 1 && link) { window.location.assign(link); return; }
    form.reset();
    dropped = [];
    one_alone();
    form.querySelector("button:not([type])").disabled = false;
  });
});
