"use strict";
(() => {
  const all = (what, from = document) => [...from.querySelectorAll(what)];
  const notes = all(".note");
  const form = document.getElementById("filters");
  const visible = () => notes.filter((note) => !note.hidden);
  const marksOf = (note) => all(`.u[data-note="${note.id.slice(1)}"]`);
  const light = (note, on) => {
    if (!note) return;
    note.classList.toggle("on", on);
    for (const mark of marksOf(note)) mark.classList.toggle("on", on);
  };
  const noteOf = (node) => {
    const inside = node.closest && node.closest(".note");
    if (inside) return inside;
    const link = node.closest && node.closest("a.to");
    return link && document.getElementById(link.hash.slice(1));
  };

  const filter = () => {
    const chosen = (name) =>
      new Set(all(`input[name=${name}]:checked`, form).map((input) => input.value));
    const severities = chosen("severity");
    const families = chosen("family");
    for (const note of notes) {
      note.hidden = !severities.has(note.dataset.severity) || !families.has(note.dataset.family);
      for (const mark of marksOf(note)) mark.classList.toggle("off", note.hidden);
    }
    const count = visible().length;
    document.getElementById("shown").textContent =
      count === notes.length ? `all ${count} shown` : `${count} of ${notes.length} shown`;
  };
  if (form) {
    form.hidden = false;
    form.addEventListener("change", filter);
    form.addEventListener("submit", (event) => event.preventDefault());
    filter(); // a browser may keep boxes as they were before a reload
  }

  const go = (step) => {
    const shown = visible();
    const here = noteOf(document.activeElement || document.body);
    const at = shown.indexOf(here);
    const next = at < 0 ? (step > 0 ? 0 : shown.length - 1) : at + step;
    if (shown[next]) shown[next].focus();
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const node = event.target;
    const onNote = node.classList && node.classList.contains("note");
    if (event.key === "j" || (onNote && event.key === "ArrowDown")) go(1);
    else if (event.key === "k" || (onNote && event.key === "ArrowUp")) go(-1);
    else if (onNote && event.key === "Enter") {
      const mark = marksOf(node)[0];
      if (mark) mark.scrollIntoView({ block: "center" });
    } else return;
    event.preventDefault();
  });
  document.addEventListener("focusin", (event) => {
    for (const note of all(".note.on")) light(note, false);
    light(noteOf(event.target), true);
  });
  document.addEventListener("mouseover", (event) => {
    for (const node of all(".hover")) node.classList.remove("hover");
    const note = noteOf(event.target);
    if (note) for (const node of [note, ...marksOf(note)]) node.classList.add("hover");
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a.to");
    if (!link) return;
    event.preventDefault();
    const note = noteOf(link);
    if (note && !note.hidden) note.focus();
  });

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all("details:not([open])");
    for (const one of closed) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of closed) one.open = false;
  });
})();
