// Small helps that a page does without: a file can be dropped, a list scrolled, a link copied.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  for (const drop of document.querySelectorAll(".drop")) {
    const input = drop.querySelector("input[type=file]");
    for (const name of ["dragover", "dragleave", "drop"]) {
      drop.addEventListener(name, (event) => {
        event.preventDefault();
        drop.classList.toggle("over", name === "dragover");
        if (name === "drop" && event.dataTransfer.files.length) input.files = event.dataTransfer.files;
      });
    }
  }

  for (const button of document.querySelectorAll("[data-copy-link]")) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(window.location.href);
      button.textContent = button.dataset.copied;
    });
  }

  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }

  // a link to what is folded away unfolds it, also where the browser does not by itself
  const unfold = () => {
    const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    const folded = target && target.closest("details");
    if (folded && !folded.open) { folded.open = true; target.scrollIntoView({ block: "center" }); }
  };
  window.addEventListener("hashchange", unfold);
  unfold();

  // n and p: the next and the previous finding or question; never while somebody is writing
  const stops = [...document.querySelectorAll("[data-stop]")];
  let at = -1;
  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest("input, textarea, select, [contenteditable]");
    if (writing || event.ctrlKey || event.metaKey || event.altKey || !stops.length) return;
    if (event.key !== "n" && event.key !== "p") return;
    at = event.key === "n" ? Math.min(at + 1, stops.length - 1) : Math.max(at - 1, 0);
    stops[at].scrollIntoView({ block: "center" });
    (stops[at].querySelector("summary, a, button, input, select") || stops[at]).focus({ preventScroll: true });
  });
});
