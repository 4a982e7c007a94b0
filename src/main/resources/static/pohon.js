// The tree works by links alone. Here: arrow keys, the place of the scroll, the selected node.
"use strict";
(() => {
    const scroller = () => document.querySelector(".tree-scroll");
    let left = 0;

    function show(link) {
        document.querySelectorAll(".node-link[aria-current]").forEach((old) => old.removeAttribute("aria-current"));
        link.setAttribute("aria-current", "true");
    }

    document.addEventListener("htmx:beforeSwap", (event) => {
        if (event.detail.target.id === "pohon") left = scroller()?.scrollLeft ?? 0;
    });
    document.addEventListener("htmx:afterSwap", (event) => {
        if (event.detail.target.id === "pohon" && scroller()) scroller().scrollLeft = left;
        if (event.detail.target.id === "panel-isi") showSelected();
    });
    document.addEventListener("htmx:beforeRequest", (event) => {
        if (event.detail.elt.matches(".node-link")) show(event.detail.elt);
    });

    // Right goes to the first child or opens it, left to the parent or closes, up and down to
    // the nearest node of the same level.
    function target(link, key) {
        const branch = link.closest(".branch");
        if (key === "ArrowLeft") {
            return branch.parentElement.closest(".branch")?.querySelector(":scope > .node .node-link");
        }
        if (key === "ArrowRight") {
            return branch.querySelector(":scope > ul > .branch > .node .node-link")
                ?? branch.querySelector(":scope > .node .toggle");
        }
        const level = [...branch.classList].find((name) => name.startsWith("branch-"));
        const links = [...document.querySelectorAll(`.${level} > .node .node-link`)];
        return links[links.indexOf(link) + (key === "ArrowDown" ? 1 : -1)];
    }
    document.addEventListener("keydown", (event) => {
        if (!event.key.startsWith("Arrow") || event.ctrlKey || event.altKey || event.metaKey) return;
        const toggle = event.target.closest(".toggle");
        const link = event.target.closest(".node-link") ?? toggle?.parentElement.querySelector(".node-link");
        if (!link) return;
        const next = toggle && event.key === "ArrowLeft" ? link : target(link, event.key);
        if (!next) return;
        event.preventDefault();
        next.focus();
        next.scrollIntoView({ block: "nearest", inline: "nearest" });
    });

    function showSelected() {
        document.querySelector(".node-link[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
    }
    showSelected();
})();
