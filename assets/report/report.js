"use strict";
document.querySelectorAll("table").forEach((table) => {
  table.querySelectorAll("th[data-sort]").forEach((head) => {
    const column = [...head.parentNode.children].indexOf(head);
    const sort = () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      head.parentNode.querySelectorAll("th").forEach((h) => h.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const body = table.tBodies[0];
      const key = (row) => row.children[column].dataset.key ?? row.children[column].textContent;
      const number = head.dataset.sort === "number";
      [...body.rows]
        .sort((a, b) => (up ? 1 : -1) * (number ? Number(key(a)) - Number(key(b)) : key(a).localeCompare(key(b))))
        .forEach((row) => body.append(row));
    };
    head.tabIndex = 0;
    head.addEventListener("click", sort);
    head.addEventListener("keydown", (e) => { if (e.key === "Enter" || e.key === " ") { e.preventDefault(); sort(); } });
  });
});
const filter = document.getElementById("filter");
if (filter) {
  const rows = [...document.querySelectorAll("#findings tbody tr")];
  const count = document.getElementById("count");
  filter.addEventListener("input", () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row) => {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      shown += row.hidden ? 0 : 1;
    });
    count.textContent = shown + " of " + rows.length + " shown";
  });
}
if (location.hash) { const at = document.getElementById(location.hash.slice(1)); if (at) at.closest("details")?.setAttribute("open", ""); }
window.addEventListener("beforeprint", () => document.querySelectorAll("details.print").forEach((d) => d.setAttribute("open", "")));
