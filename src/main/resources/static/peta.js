// <benang-peta>: turns the drawn map of a page into a live one. Its areas and values are the
// GeoJSON inside it; with data-desa a kecamatan opens into its desa. No tiles, no other host.
(() => {
    if (customElements.get('benang-peta')) return;

    class BenangPeta extends HTMLElement {
        connectedCallback() {
            const data = this.querySelector('script[type="application/json"]');
            if (!data || !window.L || this.hasAttribute('hidup')) return;
            this.table = this.closest('.peta')?.querySelector('.peta-tabel');
            this.home = JSON.parse(data.textContent);
            this.homeRows = this.table && [...this.table.tBodies[0].rows];
            if (!this.home.features.length) return;
            this.board = document.createElement('div');
            this.board.className = 'peta-hidup';
            this.detail = document.createElement('div');
            this.detail.className = 'peta-rinci';
            this.detail.setAttribute('aria-live', 'polite');
            this.append(this.board, this.detail);
            this.setAttribute('hidup', '');
            this.map = L.map(this.board, {
                attributionControl: false, zoomSnap: 0.25, scrollWheelZoom: false, zoomControl: false, trackResize: false,
            });
            L.control.zoom({ zoomInTitle: 'Perbesar', zoomOutTitle: 'Perkecil' }).addTo(this.map);
            this.show(this.home, null);
            L.control.scale({ imperial: false }).addTo(this.map);
            // A map in a closed panel or on paper has no size.
            new ResizeObserver(() => {
                if (!this.board.clientWidth || !this.board.clientHeight) return;
                this.map.invalidateSize({ animate: false });
                this.fit();
            }).observe(this.board);
        }

        show(collection, kecamatan) {
            this.layer?.remove();
            this.kecamatan = kecamatan;
            this.layer = L.geoJSON(collection, {
                style: feature => ({
                    className: 'peta-wilayah ' + feature.properties.gaya, stroke: true, color: null, fillColor: null,
                }),
                onEachFeature: (feature, layer) => this.label(feature.properties, layer),
            }).addTo(this.map);
            this.fit();
            this.layer.eachLayer(layer => this.makeReachable(layer));
            this.list(collection, kecamatan);
            this.explain(collection.legenda);
            this.tell(kecamatan ? { nama: 'Kecamatan ' + kecamatan.nama, nilai: kecamatan.nilai,
                keadaan: kecamatan.keadaan, alamat: kecamatan.alamat } : null);
        }

        // Without a size there is nothing to fit into, but a map must have a view.
        fit() {
            const bounds = this.layer.getBounds();
            if (!bounds.isValid()) return;
            if (this.board.clientWidth > 16 && this.board.clientHeight > 16) {
                this.map.fitBounds(bounds, { padding: [8, 8], animate: false });
            } else {
                this.map.setView(bounds.getCenter(), 10, { animate: false });
            }
        }

        label(region, layer) {
            layer.bindTooltip(text('span', region.nama), {
                permanent: true, direction: 'center', className: 'peta-label', interactive: false,
            });
            layer.on('add', () => layer.openTooltip([region.titik[1], region.titik[0]]));
            layer.on('click', () => this.choose(region, layer));
            layer.on('mouseover', () => this.tell(region));
        }

        // Leaflet draws its own colours as attributes; the style sheet decides here.
        makeReachable(layer) {
            const path = layer.getElement();
            const region = layer.feature.properties;
            for (const name of ['stroke', 'fill', 'stroke-width', 'stroke-opacity', 'fill-opacity']) path.removeAttribute(name);
            path.setAttribute('tabindex', '0');
            path.setAttribute('role', 'button');
            path.setAttribute('aria-label', [region.nama, region.nilai, region.keadaan].filter(Boolean).join(', '));
            path.addEventListener('focus', () => this.tell(region));
            path.addEventListener('keydown', event => {
                if (event.key === 'Enter' || event.key === ' ') {
                    event.preventDefault();
                    this.choose(region, layer);
                } else if (event.key === 'Escape' && this.kecamatan) {
                    this.back();
                }
            });
        }

        async choose(region, layer) {
            this.layer.eachLayer(other => other.getElement()?.removeAttribute('aria-current'));
            layer.getElement()?.setAttribute('aria-current', 'true');
            this.tell(region);
            if (!this.dataset.desa || this.kecamatan) return;
            const address = new URL(this.dataset.desa, location.href);
            address.searchParams.set('kecamatan', region.kode);
            const answer = await fetch(address, { headers: { Accept: 'application/geo+json, application/json' } })
                .catch(() => null);
            if (!answer?.ok) {
                this.tell(region, 'Peta desa tidak dapat dimuat; buka halaman kecamatan atau coba lagi.');
                return;
            }
            const collection = await answer.json();
            if (!collection.features.length) return;
            this.show(collection, region);
            this.layer.getLayers()[0].getElement()?.focus({ preventScroll: true });
        }

        back() {
            const from = this.kecamatan?.kode;
            this.show(this.home, null);
            this.layer.eachLayer(layer => {
                if (layer.feature.properties.kode === from) layer.getElement()?.focus({ preventScroll: true });
            });
        }

        // The line under the map: what is chosen, and where it leads.
        tell(region, problem) {
            const parts = [];
            if (this.kecamatan) {
                const button = document.createElement('button');
                button.type = 'button';
                button.textContent = '← Seluruh kabupaten';
                button.addEventListener('click', () => this.back());
                parts.push(button);
            }
            if (region) {
                parts.push(text('strong', region.nama), text('span', region.nilai), text('span', region.keadaan));
                if (region.alamat) {
                    const link = text('a', 'Buka ' + region.nama);
                    link.href = region.alamat;
                    parts.push(link);
                }
            } else {
                parts.push(text('span', this.dataset.desa
                    ? 'Pilih kecamatan untuk melihat desanya.' : 'Pilih wilayah untuk melihat nilainya.'));
            }
            if (problem) parts.push(text('span', problem));
            this.detail.replaceChildren(...parts.filter(part => part.textContent));
        }

        // The table below the map follows it.
        list(collection, kecamatan) {
            if (!this.table) return;
            const rows = kecamatan ? collection.features.map((feature, i) => row(i + 1, feature.properties)) : this.homeRows;
            this.table.tBodies[0].replaceChildren(...rows);
            const heads = this.table.tHead.rows[0].cells;
            heads[1].textContent = kecamatan ? 'Desa/kelurahan' : this.levelName();
            if (collection.kepala) [heads[2].textContent, heads[3].textContent] = [collection.kepala.label, collection.kepala.state];
            if (collection.judul) this.table.caption.textContent = collection.judul;
        }

        // The colours may mean other values on another map.
        explain(legend) {
            const list = this.closest('.peta')?.querySelector('.peta-legenda');
            if (!list || !legend) return;
            const sample = this.sample ??= list.querySelector('li');
            list.replaceChildren(...legend.map(entry => {
                const item = sample.cloneNode(true);
                item.querySelector('rect').setAttribute('class', 'peta-wilayah ' + entry.style);
                item.lastChild.textContent = ' ' + entry.label;
                return item;
            }));
        }

        levelName() {
            this.level ??= this.table.tHead.rows[0].cells[1].textContent;
            return this.level;
        }
    }

    function text(tag, content) {
        const element = document.createElement(tag);
        element.textContent = content ?? '';
        return element;
    }

    function row(number, region) {
        const tr = document.createElement('tr');
        const name = document.createElement('th');
        name.scope = 'row';
        const link = text(region.alamat ? 'a' : 'span', region.nama);
        if (region.alamat) link.href = region.alamat;
        name.append(link);
        const value = text('td', region.nilai);
        value.className = 'num';
        tr.append(text('td', number), name, value, text('td', region.keadaan));
        return tr;
    }

    customElements.define('benang-peta', BenangPeta);
})();
