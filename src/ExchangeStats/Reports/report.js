"use strict";
for (const table of document.querySelectorAll("table")) {
  const body = table.tBodies[0];
  const original = [...body.rows];
  if (original.length < 2) continue;

  const heads = [...table.tHead.rows[0].cells];
  const language = document.documentElement.lang;
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const next = { ascending: "descending", descending: null }[head.getAttribute("aria-sort")];
      const order = next === undefined ? "ascending" : next;
      for (const other of heads) other.removeAttribute("aria-sort");
      if (order) head.setAttribute("aria-sort", order);
      const rows = order ? [...original].sort((a, b) => compare(a.cells[column], b.cells[column], order === "ascending" ? 1 : -1)) : original;
      body.append(...rows);
    });
  });

  // Cells without a number go to the end, whichever way the others are sorted.
  function compare(a, b, direction) {
    if (heads[0] && heads[a.cellIndex].classList.contains("number")) {
      const [x, y] = [a.dataset.key, b.dataset.key];
      if (x === undefined || y === undefined) return (x === undefined) - (y === undefined);
      return direction * (Number(x) - Number(y));
    }
    return direction * a.textContent.localeCompare(b.textContent, language, { numeric: true });
  }

  if (!table.classList.contains("long")) continue;
  const main = document.getElementById("content");
  const bar = document.createElement("div");
  bar.className = "filter";
  const label = document.createElement("label");
  const field = document.createElement("input");
  const shown = document.createElement("output");
  field.type = "search";
  label.append(main.dataset.filter + " ", field);
  bar.append(label, shown);
  table.parentElement.before(bar);
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLocaleLowerCase(language);
    let count = 0;
    for (const row of original) {
      row.hidden = wanted !== "" && !row.textContent.toLocaleLowerCase(language).includes(wanted);
      if (!row.hidden) count++;
    }
    shown.textContent = wanted === "" ? "" : main.dataset.shown.replace("{0}", count).replace("{1}", original.length);
  });
}

// A link may lead into a row that a filter hides: then the row is shown.
addEventListener("hashchange", () => {
  const row = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("tr");
  if (!row?.hidden) return;
  row.hidden = false;
  row.scrollIntoView();
});
