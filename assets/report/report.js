"use strict";
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const make = (name, attributes = {}, text = "") => {
  const element = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.textContent = text;
  return element;
};

// Tables sort by the heads that say so.
all("th[data-sort]").forEach((head) => {
  const table = head.closest("table");
  const column = [...head.parentNode.children].indexOf(head);
  const sort = () => {
    const up = head.getAttribute("aria-sort") !== "ascending";
    all("th", head.parentNode).forEach((h) => h.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const number = head.dataset.sort === "number";
    const key = (row) => row.children[column].textContent;
    const order = (a, b) => (number ? Number(key(a)) - Number(key(b)) : key(a).localeCompare(key(b), undefined, { numeric: true }));
    const body = table.tBodies[0];
    [...body.rows].sort((a, b) => (up ? 1 : -1) * order(a, b)).forEach((row) => body.append(row));
  };
  head.tabIndex = 0;
  head.addEventListener("click", sort);
  head.addEventListener("keydown", (e) => { if (e.key === "Enter" || e.key === " ") { e.preventDefault(); sort(); } });
});

// Tables filter by words and by the values of some columns.
const filters = new Map();
all(".filters").forEach((bar) => {
  const table = document.getElementById(bar.dataset.for);
  const rows = [...table.tBodies[0].rows];
  const words = make("input", { type: "search", placeholder: "Filter: every word has to occur", "aria-label": "Filter the table" });
  const count = make("span", { class: "muted", role: "status" });
  const picks = [];
  bar.append(words);
  all("th[data-facet]", table).forEach((head) => {
    const column = [...head.parentNode.children].indexOf(head);
    const values = new Map();
    rows.forEach((row) => { const v = row.children[column].textContent.trim(); values.set(v, (values.get(v) ?? 0) + 1); });
    const pick = make("select", { "aria-label": head.textContent });
    pick.append(make("option", { value: "*" }, head.textContent + ": any"));
    [...values].sort((a, b) => a[0].localeCompare(b[0])).forEach(([value, n]) => pick.append(make("option", { value }, (value || "none") + " (" + n + ")")));
    picks.push([column, pick]);
    bar.append(pick);
  });
  bar.append(count);
  const apply = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row) => {
      const text = row.textContent.toLowerCase();
      row.hidden = !wanted.every((word) => text.includes(word)) || picks.some(([column, pick]) => pick.value !== "*" && row.children[column].textContent.trim() !== pick.value);
      shown += row.hidden ? 0 : 1;
    });
    count.textContent = shown + " of " + rows.length;
  };
  words.addEventListener("input", apply);
  picks.forEach(([, pick]) => pick.addEventListener("change", apply));
  filters.set(table.id, (text) => { words.value = text; picks.forEach(([, pick]) => { pick.value = "*"; }); apply(); });
  apply();
});

// The map shows what a node is tied to, both ways, and lists its findings.
all(".map svg").forEach((svg) => {
  const nodes = new Map(all("g[data-node]", svg).map((g) => [g.dataset.node, g]));
  const paths = all("path[data-from]", svg);
  let pinned = null;
  const reach = (start, from, to) => {
    const seen = new Set([start]);
    const edges = new Set();
    const open = [start];
    while (open.length) {
      const at = open.pop();
      paths.filter((p) => p.dataset[from] === at).forEach((p) => { edges.add(p); if (!seen.has(p.dataset[to])) { seen.add(p.dataset[to]); open.push(p.dataset[to]); } });
    }
    return [seen, edges];
  };
  const show = (id) => {
    svg.classList.toggle("focused", id !== null);
    const [down, downEdges] = id === null ? [new Set(), new Set()] : reach(id, "from", "to");
    const [up, upEdges] = id === null ? [new Set(), new Set()] : reach(id, "to", "from");
    nodes.forEach((g, key) => g.classList.toggle("tied", down.has(key) || up.has(key)));
    paths.forEach((p) => p.classList.toggle("tied", downEdges.has(p) || upEdges.has(p)));
  };
  nodes.forEach((g, id) => {
    g.setAttribute("tabindex", "0");
    g.setAttribute("role", "button");
    g.setAttribute("aria-label", g.dataset.label);
    const choose = () => { pinned = pinned === id ? null : id; show(pinned); filters.get("findings")?.(pinned === null ? "" : g.dataset.label); };
    g.addEventListener("mouseenter", () => show(id));
    g.addEventListener("focus", () => show(id));
    g.addEventListener("mouseleave", () => show(pinned));
    g.addEventListener("blur", () => show(pinned));
    g.addEventListener("click", choose);
    g.addEventListener("keydown", (e) => { if (e.key === "Enter" || e.key === " ") { e.preventDefault(); choose(); } });
  });
});

const reveal = () => { document.getElementById(location.hash.slice(1))?.closest("details")?.setAttribute("open", ""); };
window.addEventListener("hashchange", reveal);
reveal();
window.addEventListener("beforeprint", () => all("details").forEach((d) => d.setAttribute("open", "")));
