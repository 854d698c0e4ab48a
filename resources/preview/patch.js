// Runs in a world of its own beside the page: the page's own scripts cannot see or reach it.
(() => {
  const blocks = [];
  const place = () => document.getElementById("press-fragment");

  const nodesOf = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html;
    const nodes = [...template.content.childNodes];
    // An empty block still needs a node, or there is no place to put its next state.
    return nodes.length ? nodes : [document.createComment("empty")];
  };

  const apply = (start, removed, pieces, number) => {
    const fresh = pieces.map(nodesOf);
    const after = blocks.slice(start + removed)[0];
    const before = after ? after[0] : null;
    blocks.splice(start, removed, ...fresh).flat().forEach((node) => node.remove());
    const all = document.createDocumentFragment();
    fresh.forEach((nodes) => all.append(...nodes, "\n"));
    place().insertBefore(all, before);
    requestAnimationFrame(() => setTimeout(() => console.debug(`press-painted ${number}`), 0));
  };

  const head = (parts) => {
    for (const [name, html] of Object.entries(parts)) {
      const element = document.getElementById(`press-${name}`);
      if (element && element.innerHTML !== html) element.innerHTML = html;
    }
  };

  const scroll = (number) => {
    const nodes = blocks[Math.min(number, blocks.length - 1)] || [];
    const element = nodes.find((node) => node.nodeType === Node.ELEMENT_NODE);
    if (!element) return;
    const box = element.getBoundingClientRect();
    if (box.top >= 0 && box.bottom <= innerHeight) return;
    scrollTo({ top: scrollY + box.top - innerHeight / 3, behavior: "instant" });
  };

  globalThis.press = { apply, head, scroll };
})();
