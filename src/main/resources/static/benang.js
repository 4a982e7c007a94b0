// Small helps on top of pages that work without them: the panel, the search box, the menu.
"use strict";
document.documentElement.classList.add("js");

const find = (selector) => document.querySelector(selector);

// A form that only chooses something sends itself.
document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-autosubmit]");
    if (form) form.submit();
});

// Links with data-panel fill the panel; it keeps the way back to the link that opened it.
let opener = null;
document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.elt.matches("[data-panel]")) opener = event.detail.elt;
});
document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id !== "panel-isi") return;
    const panel = find("#panel");
    panel.classList.add("open");
    panel.focus();
});
// A panel that cannot be filled becomes an ordinary visit.
document.addEventListener("htmx:responseError", (event) => {
    const link = event.detail.elt;
    if (link.matches("a[data-panel]")) window.location.assign(link.href);
});
function closePanel() {
    const panel = find("#panel");
    if (!panel || !panel.classList.contains("open")) return false;
    panel.classList.remove("open");
    if (opener && opener.isConnected) opener.focus();
    return true;
}
document.addEventListener("click", (event) => {
    if (event.target.closest("[data-panel-close]")) closePanel();
    const menu = event.target.closest("[data-menu]");
    if (menu) {
        event.preventDefault();
        const open = find("#menu").classList.toggle("open");
        menu.setAttribute("aria-expanded", String(open));
    }
    const account = find("details.account[open]");
    if (account && !account.contains(event.target)) account.open = false;
    if (!event.target.closest(".finder")) clearSuggestions();
});

// Search: "/" goes to the box from anywhere, arrows walk through the suggestions.
function clearSuggestions() {
    const list = find("#saran");
    if (list) list.replaceChildren();
}
document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input, select, textarea, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        const box = find("#cari");
        if (box) {
            event.preventDefault();
            box.focus();
            box.select();
        }
    } else if (event.key === "Escape") {
        const account = find("details.account[open]");
        if (account) {
            account.open = false;
            account.querySelector("summary").focus();
        } else if (find("#saran")?.childElementCount) {
            clearSuggestions();
            find("#cari").focus();
        } else {
            closePanel();
        }
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && event.target.closest(".finder")) {
        const stops = [find("#cari"), ...document.querySelectorAll("#saran a")];
        const next = stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
        if (stops[next]) {
            event.preventDefault();
            stops[next].focus();
        }
    }
});
