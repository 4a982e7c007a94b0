// The editor of a plan, on top of forms that work without it: cells like a spreadsheet, totals
// that follow, the checker while one types, and a question before unsaved work is left.
"use strict";
(() => {
    const form = document.querySelector("form[data-draft-form]");
    if (!form) return;
    const first = new Map();
    const fields = () => [...form.elements].filter((field) => /^[vnx]\|/.test(field.name));
    const valueOf = (field) => (field.type === "checkbox" ? String(field.checked) : field.value);
    fields().forEach((field) => first.set(field, valueOf(field)));
    const isChanged = (field) => first.get(field) !== valueOf(field);
    const anyChanged = () => fields().some(isChanged);

    // Only what was changed is sent; the revision it was made from knows the rest.
    let leaving = false;
    form.addEventListener("submit", () => {
        leaving = true;
        fields().forEach((field) => { if (!isChanged(field)) field.disabled = true; });
        setTimeout(() => fields().forEach((field) => { field.disabled = false; }), 1500);
    });
    window.addEventListener("beforeunload", (event) => {
        if (!leaving && anyChanged()) event.preventDefault();
    });

    // The checker, half a second after the last change.
    const live = document.getElementById("langsung");
    let timer = null;
    let asked = null;
    function check() {
        if (!live) return;
        asked?.abort();
        if (!anyChanged()) { live.replaceChildren(); return; }
        asked = new AbortController();
        const body = new URLSearchParams();
        [...form.elements].forEach((field) => {
            if (!field.name || field.tagName === "BUTTON") return;
            if (/^[vnx]\|/.test(field.name) ? isChanged(field) : field.type === "hidden")
                if (field.type !== "checkbox" || field.checked) body.append(field.name, field.value);
        });
        fetch(form.dataset.check, { method: "POST", body, signal: asked.signal, credentials: "same-origin" })
            .then((answer) => (answer.ok ? answer.text() : ""))
            .then((html) => { live.innerHTML = html; })
            .catch(() => {});
    }
    function changed(field) {
        field.classList.toggle("changed", isChanged(field));
        sum();
        clearTimeout(timer);
        timer = setTimeout(check, 500);
    }
    form.addEventListener("input", (event) => changed(event.target));
    form.addEventListener("change", (event) => changed(event.target));

    // Cells: arrows and Enter go up and down, Ctrl with arrows left and right, a paste fills a block.
    const cell = (table, row, column) => table.tBodies[0].rows[row]?.cells[column]?.querySelector("input:not([type=checkbox]), select, textarea");
    function place(input) {
        const table = input.closest("table[data-grid]");
        const td = input.closest("td");
        return table && td ? { table, row: td.parentElement.sectionRowIndex, column: td.cellIndex } : null;
    }
    function go(at, down, right) {
        for (let row = at.row + down, column = at.column + right; row >= 0 && row < at.table.tBodies[0].rows.length && column >= 0; row += down, column += right) {
            const next = cell(at.table, row, column);
            if (next) { next.focus(); next.select?.(); return true; }
            if (!down && column > at.table.tBodies[0].rows[row].cells.length) return false;
        }
        return false;
    }
    form.addEventListener("keydown", (event) => {
        if (event.target.tagName !== "INPUT") return;
        const at = place(event.target);
        if (!at) return;
        const moves = { ArrowDown: [1, 0], ArrowUp: [-1, 0], Enter: [event.shiftKey ? -1 : 1, 0] };
        if (event.ctrlKey) { moves.ArrowLeft = [0, -1]; moves.ArrowRight = [0, 1]; }
        const move = moves[event.key];
        if (event.key === "Escape") { event.target.value = first.get(event.target); changed(event.target); return; }
        if (!move || (event.key === "Enter" && event.ctrlKey)) return;
        event.preventDefault();
        go(at, ...move);
    });
    form.addEventListener("paste", (event) => {
        const at = place(event.target);
        const text = event.clipboardData?.getData("text/plain") ?? "";
        if (!at || !/[\t\n]/.test(text.trim())) return;
        event.preventDefault();
        let row = at.row;
        text.replace(/\r/g, "").replace(/\n$/, "").split("\n").forEach((line) => {
            while (at.table.tBodies[0].rows[row] && !cell(at.table, row, at.column)) row++;
            line.split("\t").forEach((value, index) => {
                const input = cell(at.table, row, at.column + index);
                if (input && !input.readOnly) { input.value = value.trim(); changed(input); }
            });
            row++;
        });
    });

    // Money: a total that was the sum of its rows goes on being it.
    const grid = form.querySelector("table[data-sums]");
    const number = (text) => {
        const plain = text.replace(/^rp\.?\s*/i, "").replace(/\s/g, "").replace(/\.(?=\d{3}(\D|$))/g, "").replace(",", ".");
        return /^-?\d+(\.\d+)?$/.test(plain) ? Math.round(Number(plain) * 100) : text.trim() === "" ? 0 : NaN;
    };
    const money = (cents) => new Intl.NumberFormat("id-ID", { maximumFractionDigits: 2 }).format(cents / 100);
    const rows = grid ? [...grid.tBodies[0].rows] : [];
    const cellsOf = (row) => [...row.querySelectorAll("td input")];
    const children = (id) => rows.filter((row) => row.dataset.parent === id);
    const follows = new Set();
    const total = (list, column) => list.reduce((sum, row) => sum + number(cellsOf(row)[column].value), 0);
    rows.forEach((row) => cellsOf(row).forEach((input, column) => {
        const below = children(row.dataset.id);
        if (below.length && number(input.value) === total(below, column)) follows.add(input);
    }));
    function sum() {
        if (!grid) return;
        [...rows].reverse().forEach((row) => {
            const below = children(row.dataset.id);
            if (!below.length) return;
            cellsOf(row).forEach((input, column) => {
                if (!follows.has(input) || input === document.activeElement) return;
                const value = total(below, column);
                if (!Number.isNaN(value) && number(input.value) !== value) {
                    input.value = money(value);
                    input.classList.toggle("changed", isChanged(input));
                }
            });
        });
        grid.querySelectorAll("[data-total]").forEach((cellOfTotal) => {
            const value = total(rows.filter((row) => !row.dataset.parent), Number(cellOfTotal.dataset.total));
            cellOfTotal.textContent = Number.isNaN(value) ? "–" : "Rp " + money(value);
        });
    }

    // The formula: what it gives on today's evidence, and the populations to choose from.
    const formula = form.querySelector("[data-formula]");
    if (formula) {
        const input = document.getElementById(formula.dataset.formulaInput);
        let wait = null;
        const preview = () => {
            const body = new URLSearchParams({ rumus: input.value });
            const token = form.querySelector("input[type=hidden]");
            body.append(token.name, token.value);
            const open = formula.querySelector("details")?.open;
            fetch(formula.dataset.formula, { method: "POST", body, credentials: "same-origin" })
                .then((answer) => (answer.ok ? answer.text() : ""))
                .then((html) => { formula.innerHTML = html; const list = formula.querySelector("details"); if (list) list.open = Boolean(open); })
                .catch(() => {});
        };
        input.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(preview, 350); });
        formula.addEventListener("click", (event) => {
            const word = event.target.closest("[data-insert]");
            if (!word || input.readOnly) return;
            const at = input.selectionStart ?? input.value.length;
            input.setRangeText(word.dataset.insert, at, input.selectionEnd ?? at, "end");
            input.dispatchEvent(new Event("input", { bubbles: true }));
            input.focus();
        });
        preview();
    }
})();
