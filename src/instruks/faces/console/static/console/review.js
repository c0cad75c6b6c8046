// A review by keys: j and k go through the list, the document follows, Enter confirms a clause.
// Every key is also a button, a link or a form of the page, which does without this script.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const pane = document.getElementById("document");
  const list = document.getElementById("to-see");
  const help = document.getElementById("help");
  const atWork = document.getElementById("at-work");
  let chosen = null;
  let waiting = Promise.resolve();
  let under_way = 0;
  let before = "";

  const $ = (id) => (id ? document.getElementById(id) : null);
  const stops = () => [...list.querySelectorAll("[data-stop]")].filter((one) => one.checkVisibility());
  const cardOf = (stop) => stop && (stop.closest(".card") || $(stop.dataset.clause));
  const isDone = (stop) => Boolean(stop.closest(".card.confirmed"));
  const say = (words) => { $("heard").textContent = words; };

  // choose: the list shows it, the document shows its words
  const choose = (stop, { focus = true, show = true } = {}) => {
    if (!stop) return;
    for (const one of document.querySelectorAll(".on")) one.classList.remove("on");
    chosen = stop.id;
    stop.classList.add("on");
    const folded = stop.closest("details.group");
    if (folded) folded.open = true;
    if (focus) stop.focus({ preventScroll: true });
    stop.scrollIntoView({ block: "nearest", behavior: "instant" });
    if (show) showInDocument(stop);
  };

  const showInDocument = (stop) => {
    const card = cardOf(stop);
    const lit = [...pane.querySelectorAll(`[data-for~="${CSS.escape(stop.id)}"]`)];
    for (const one of lit) one.classList.add("on");
    const there = card && $(`w-${card.id}`);
    if (there) there.classList.add("on");
    if (lit.length) return into(lit[0].querySelector("rect") || lit[0]);
    if (there) return into(there);
    const page = card && $(`page-${stop.dataset.page || card.dataset.page}`);
    if (page) into(page, page.offsetHeight * Number(card.dataset.down || 0) / 1000);
  };

  const into = (mark, down = 0) => {
    const top = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
    pane.scrollTo({ top: Math.max(0, top + down - pane.clientHeight / 3) });
  };

  const step = (by) => {
    const all = stops();
    const at = all.findIndex((one) => one.id === chosen);
    choose(all[Math.min(Math.max(at + by, 0), all.length - 1)]);
  };

  const nextUnconfirmed = () => {
    const all = stops();
    const at = all.findIndex((one) => one.id === chosen);
    const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
    const here = cardOf(all[at]);
    const next = after.find((one) => !isDone(one) && (!here || one.closest(".card") !== here));
    if (next) choose(next);
    else say(list.dataset.done || "");
  };

  // what is sent goes one after the other, and the list is shown as it is afterwards
  const inTurn = (work) => {
    under_way += 1;
    atWork.hidden = false;
    waiting = waiting.then(work).catch((error) => say(String(error))).then(() => {
      under_way -= 1;
      atWork.hidden = under_way === 0;
    });
    return waiting;
  };

  const send = (form, button, accept) => {
    const body = new FormData(form);
    if (button && button.name) body.append(button.name, button.value);
    return fetch(form.action, { method: "POST", body, headers: { Accept: accept } });
  };

  const shown = async (came) => {
    const page = new DOMParser().parseFromString(await came.text(), "text/html");
    if (!page.getElementById("list")) { window.location.assign(came.url); return false; }
    const opened = [...list.querySelectorAll("details.group[open] > summary h2")].map((one) => one.firstChild.textContent);
    const place = stops().findIndex((one) => one.id === chosen);
    for (const id of ["list", "how-far"]) $(id).replaceWith(page.getElementById(id));
    for (const folded of list.querySelectorAll("details.group")) {
      folded.open = opened.includes(folded.querySelector("h2").firstChild.textContent);
    }
    if (!pane.querySelector(".leaf") && !page.querySelector(".leaf")) pane.replaceChildren(...page.getElementById("document").childNodes);
    say([...page.querySelectorAll(".said li")].map((one) => one.textContent).join(" "));
    wire();
    const all = stops();
    choose($(chosen) || all[Math.min(Math.max(place, 0), all.length - 1)]);
    return true;
  };

  const confirm = (card) => {
    const form = card && card.querySelector("form.stand");
    if (!form || form.hidden || card.classList.contains("confirmed")) return;
    card.classList.add("confirmed");
    form.hidden = true;
    const stood = card.querySelector(".stood");
    stood.hidden = false;
    count();
    inTurn(async () => {
      const came = await send(form, null, "application/json");
      const told = await came.json();
      if (came.ok) {
        stood.textContent = told.stood;
        $("undo").hidden = false;
        return;
      }
      await shown(await fetch(window.location.href));
      say(told.wrong);
    });
  };

  const count = () => {
    const done = [...list.querySelectorAll(".group:not(.nothing, .answer) .card.confirmed")].length;
    $("done").textContent = done;
    $("looked-at").value = done;
  };

  const change = (form, button) => inTurn(async () => {
    const came = await send(form, button, "text/html");
    if (came.status === 422 && form.matches(".put-right")) {
      const page = new DOMParser().parseFromString(await came.text(), "text/html");
      const wrong = form.querySelector(".wrong");
      wrong.textContent = page.querySelector(".wrong").textContent;
      wrong.hidden = false;
      form.elements.value.setAttribute("aria-invalid", "true");
      form.elements.value.focus();
      return;
    }
    await shown(came);
  });

  const wire = () => {
    for (const form of document.querySelectorAll("#list form, #undo")) {
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        if (form.classList.contains("stand")) confirm(form.closest(".card"));
        else change(form, event.submitter);
      });
    }
  };

  const into_field = (form) => {
    const field = form.querySelector("input:not([type=hidden]), select, textarea");
    if (field) { field.focus({ preventScroll: true }); if (field.select) field.select(); }
    form.scrollIntoView({ block: "nearest", behavior: "instant" });
  };
  const answer = (ask) => {
    const folded = ask.querySelector("details");
    folded.open = true;
    into_field(folded);
  };

  // the form in which a value is put right; without a script it is a page of its own
  const field_for = (stop) => {
    const { kind, written } = stop.dataset;
    if (kind && kind !== "day") {
      const field = document.createElement("select");
      for (const [value, label] of JSON.parse(kind)) field.add(new Option(label, value, value === written, value === written));
      return field;
    }
    const long = written.length > 60 || written.includes("\n");
    const field = document.createElement(long ? "textarea" : "input");
    if (long) field.rows = Math.min(12, written.split("\n").length + 1);
    if (kind === "day") field.type = "date";
    field.value = written;
    return field;
  };
  const put_right = (stop) => {
    if (!stop || !stop.dataset.term) return;
    let form = stop.querySelector("form.put-right");
    if (!form) {
      form = $("put-right").content.firstElementChild.cloneNode(true);
      form.action = stop.querySelector("a.correct").href;
      form.elements.term.value = stop.dataset.term;
      const field = field_for(stop);
      field.name = "value";
      field.setAttribute("aria-label", stop.querySelector(".name").firstChild.textContent.trim());
      form.querySelector(".field-here").replaceWith(field);
      form.addEventListener("submit", (event) => { event.preventDefault(); change(form, event.submitter); });
      form.querySelector("[data-leave]").addEventListener("click", () => leave(form));
      stop.append(form);
    }
    into_field(form);
  };
  const leave = (within) => {
    const stop = within.closest("[data-stop]");
    const form = within.closest("form.put-right");
    if (form) form.remove();
    const folded = stop && stop.matches(".ask") && stop.querySelector("details");
    if (folded) { folded.querySelector("form").reset(); folded.open = false; }
    choose(stop, { show: false });
  };

  const turn = (by) => {
    const leaves = [...pane.querySelectorAll(".leaf")];
    if (!leaves.length) return scroll(by);
    const top = pane.getBoundingClientRect().top;
    const at = leaves.filter((one) => one.getBoundingClientRect().top <= top + 60).length - 1;
    const next = leaves[Math.min(Math.max(at + by, 0), leaves.length - 1)];
    pane.scrollTo({ top: next.offsetTop - 40 });
  };
  const scroll = (by) => pane.scrollBy({ top: by * pane.clientHeight * 0.9 });

  const now = () => $(chosen);
  const enter = () => {
    const stop = now();
    if (!stop) return;
    if (stop.matches(".ask")) return answer(stop);
    const question = stop.querySelector("a.mend");
    if (question) return choose($(question.hash.slice(1)).closest("[data-stop]"));
    const card = cardOf(stop);
    if (!card) return step(1);
    confirm(card);
    nextUnconfirmed();
  };

  const KEYS = {
    j: () => step(1), ArrowDown: () => step(1),
    k: () => step(-1), ArrowUp: () => step(-1),
    n: nextUnconfirmed,
    Enter: enter,
    e: () => put_right(now()),
    a: () => {
      const stop = now();
      const ask = stop && stop.matches(".ask") ? stop : list.querySelector(".ask");
      if (ask) { choose(ask); answer(ask); }
    },
    u: () => { const form = $("undo"); if (form && !form.hidden) form.requestSubmit(); },
    p: () => turn(1), P: () => turn(-1),
    PageDown: () => scroll(1), PageUp: () => scroll(-1),
    c: () => { if (before === "g") waiting.then(() => $("confirm-all").click()); },
    "?": () => help.showModal(),
    g: () => {},
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    const writing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "Escape" && writing) {
      return leave(writing);
    }
    if (writing || !KEYS[event.key]) return;
    const own = event.target.closest("a, button, summary");
    if (event.key === "Enter" && own) return;
    if (event.key.startsWith("Arrow") && pane.contains(event.target)) return;
    event.preventDefault();
    KEYS[event.key]();
    before = event.key;
  });

  for (const button of document.querySelectorAll(".key")) {
    button.addEventListener("click", () => KEYS[button.dataset.key]());
  }
  document.querySelector(".keys").hidden = false;

  list.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && link.matches(".point .correct")) {
      event.preventDefault();
      const stop = link.closest("[data-stop]");
      choose(stop);
      return put_right(stop);
    }
    if (link && link.classList.contains("number")) {
      event.preventDefault();
      const card = link.closest(".card");
      choose(card.matches("[data-stop]") ? card : card.querySelector("[data-stop]"));
      return;
    }
    if (event.target.closest("a, button, input, select, textarea, label")) return;
    const stop = event.target.closest("[data-stop]");
    if (stop) choose(stop, { focus: !event.target.closest("summary") });
  });
  pane.addEventListener("click", (event) => {
    const mark = event.target.closest("[data-for]");
    if (mark) choose($(mark.dataset.for.split(" ")[0]), { show: false });
    if (mark) for (const one of mark.dataset.for.split(" ")) for (const lit of pane.querySelectorAll(`[data-for~="${CSS.escape(one)}"]`)) lit.classList.add("on");
  });

  // a link to a clause, from outside or from within, chooses it
  const follow = () => {
    const target = $(decodeURIComponent(window.location.hash.slice(1)));
    if (!target) return false;
    const folded = target.closest("details.group");
    if (folded) folded.open = true;
    const stop = target.closest("[data-stop]") || target.querySelector("[data-stop]");
    if (stop && list.contains(stop)) choose(stop);
    return Boolean(stop);
  };
  window.addEventListener("hashchange", follow);
  window.matchMedia("(max-width: 60rem)").addEventListener("change", () => choose(now(), { focus: false }));
  wire();
  if (!follow()) choose(stops()[0], { focus: false, show: false });
});
