// <benang-titik>: points and hexagons from our own vector tiles, drawn on canvas. A click on a
// hexagon comes nearer, a click on a point tells what it is. By keyboard: arrows move, + and -
// zoom, Enter chooses what is under the cross in the middle. No other host, no WebGL.
(() => {
    if (matchMedia('(max-width: 48rem)').matches) document.querySelector('.peta-saringan')?.removeAttribute('open');
    if (customElements.get('benang-titik') || !window.L || !window.Pbf) return;
    const EXTENT = 4096, SIDE = 256, MARGIN = 80, DEEPEST = 18, REACH = 14;

    // Mapbox Vector Tile 2.1: layers of features, each with rings of positions and its tags.
    const readTile = bytes => new Pbf(bytes).readFields((tag, tile, pbf) => {
        if (tag === 3) tile.push(readLayer(pbf));
    }, []);

    function readLayer(pbf) {
        const layer = pbf.readMessage((tag, found) => {
            if (tag === 1) found.name = pbf.readString();
            else if (tag === 2) found.features.push(pbf.readMessage(readFeature, { id: 0, tags: [], commands: [] }));
            else if (tag === 3) found.keys.push(pbf.readString());
            else if (tag === 4) found.values.push(pbf.readMessage(readValue, { value: null }).value);
        }, { name: '', features: [], keys: [], values: [] });
        for (const feature of layer.features) {
            for (let i = 0; i < feature.tags.length; i += 2) {
                feature[layer.keys[feature.tags[i]]] = layer.values[feature.tags[i + 1]];
            }
            feature.rings = positions(feature.commands);
        }
        return layer;
    }

    function readFeature(tag, feature, pbf) {
        if (tag === 1) feature.id = pbf.readVarint();
        else if (tag === 2) pbf.readPackedVarint(feature.tags);
        else if (tag === 4) pbf.readPackedVarint(feature.commands);
    }

    function readValue(tag, holder, pbf) {
        if (tag === 1) holder.value = pbf.readString();
        else if (tag === 4 || tag === 5) holder.value = pbf.readVarint();
        else if (tag === 6) holder.value = pbf.readSVarint();
    }

    function positions(commands) {
        const rings = [];
        let x = 0, y = 0, i = 0;
        while (i < commands.length) {
            const command = commands[i] & 7, count = commands[i++] >> 3;
            if (command === 7) continue;
            for (let n = 0; n < count; n++) {
                x += unzigzag(commands[i++]);
                y += unzigzag(commands[i++]);
                if (command === 1) rings.push([[x, y]]);
                else rings.at(-1).push([x, y]);
            }
        }
        return rings;
    }

    const unzigzag = number => (number >>> 1) ^ -(number & 1);

    const TileLayer = L.GridLayer.extend({
        initialize(address, draw, options) {
            this.address = address;
            this.draw = draw;
            this.read = new Map();
            L.GridLayer.prototype.initialize.call(this, { tileSize: SIDE, updateWhenZooming: false, ...options });
            this.on('tileunload', event => this.read.delete(this._tileCoordsToKey(event.coords)));
        },
        createTile(coords, done) {
            const tile = document.createElement('div');
            const canvas = document.createElement('canvas');
            const ratio = Math.min(window.devicePixelRatio || 1, 2), side = SIDE + 2 * MARGIN;
            canvas.width = canvas.height = side * ratio;
            canvas.style.cssText = `position:absolute;left:${-MARGIN}px;top:${-MARGIN}px;width:${side}px;height:${side}px`;
            tile.append(canvas);
            this.load(coords).then(layers => {
                this.read.set(this._tileCoordsToKey(coords), layers);
                const pen = canvas.getContext('2d');
                pen.scale(ratio, ratio);
                pen.translate(MARGIN, MARGIN);
                this.draw(pen, layers);
                done(null, tile);
            }).catch(problem => done(problem, tile));
            return tile;
        },
        async load({ x, y, z }) {
            const answer = await fetch(this.address.replace('{z}', z).replace('{x}', x).replace('{y}', y));
            if (!answer.ok) throw new Error(answer.status);
            return readTile(new Uint8Array(await answer.arrayBuffer()));
        },
    });

    class BenangTitik extends HTMLElement {
        connectedCallback() {
            if (this.hasAttribute('hidup')) return;
            this.setAttribute('hidup', '');
            this.board = document.createElement('div');
            this.board.className = 'peta-hidup';
            this.board.setAttribute('aria-label', this.getAttribute('aria-label')
                + '. Panah menggeser, tambah dan kurang memperbesar dan memperkecil, Enter memilih yang di tengah.');
            this.board.setAttribute('role', 'application');
            this.detail = document.createElement('div');
            this.detail.className = 'peta-rinci';
            this.detail.setAttribute('aria-live', 'polite');
            this.append(this.board, this.detail);
            this.classes = [...this.closest('.peta').querySelectorAll('.titik-legenda [data-dari]')].map(item => ({
                from: Number(item.dataset.dari), fill: getComputedStyle(item.querySelector('path')).fill,
            }));
            const [south, west, north, east] = this.dataset.batas.split(',').map(Number);
            this.map = L.map(this.board, { attributionControl: false, zoomControl: false, maxZoom: DEEPEST, minZoom: 8 });
            L.control.zoom({ zoomInTitle: 'Perbesar', zoomOutTitle: 'Perkecil' }).addTo(this.map);
            L.control.scale({ imperial: false }).addTo(this.map);
            this.map.fitBounds([[south, west], [north, east]], { animate: false });
            this.cross();
            new TileLayer(this.dataset.wilayah, drawRegions, { zIndex: 1, maxZoom: DEEPEST }).addTo(this.map);
            new TileLayer(this.dataset.wilayah, drawNames, { zIndex: 3, maxZoom: DEEPEST }).addTo(this.map);
            this.layer = new TileLayer(this.dataset.ubin, (pen, layers) => this.paint(pen, layers), { zIndex: 2, maxZoom: DEEPEST }).addTo(this.map);
            this.layer.on('load', () => this.tell());
            this.layer.on('tileerror', () => { this.failed = true; });
            this.map.on('click', event => this.choose(event.latlng));
            this.map.on('moveend', () => this.tell());
            this.map.on('mousemove', event => {
                const found = this.find(event.latlng);
                this.board.style.cursor = found ? 'pointer' : '';
                if (found?.name === 'heksagon') this.tell(`${format(found.feature.n)} ${this.dataset.satuan} di heksagon ini.`);
            });
            this.board.addEventListener('keydown', event => {
                this.setAttribute('papan-tik', '');
                if (event.key !== 'Enter' || event.target !== this.board) return;
                event.preventDefault();
                this.choose(this.map.getCenter(), true);
            });
        }

        cross() {
            const cross = document.createElement('div');
            cross.className = 'titik-salib';
            cross.innerHTML = '<svg viewBox="0 0 28 28" aria-hidden="true"><path d="M14 0v10M14 18v10M0 14h10M18 14h10"/></svg>';
            this.board.append(cross);
        }

        paint(pen, layers) {
            for (const layer of layers) {
                if (layer.name === 'heksagon') layer.features.forEach(feature => this.hexagon(pen, feature));
                else if (layer.name === 'titik') layer.features.forEach(feature => point(pen, feature));
            }
        }

        hexagon(pen, feature) {
            const found = this.classes.findLast(each => feature.n >= each.from) ?? this.classes[0];
            trace(pen, feature.rings);
            pen.globalAlpha = 0.86;
            pen.fillStyle = found.fill;
            pen.fill();
            pen.globalAlpha = 1;
            pen.lineWidth = 1;
            pen.strokeStyle = '#fff';
            pen.stroke();
        }

        // What lies at a place: the hexagon around it, or the nearest point within reach.
        find(latlng) {
            const zoom = this.map.getZoom(), place = this.map.project(latlng, zoom);
            let best = null;
            for (const [key, layers] of this.layer.read) {
                const [tileX, tileY, tileZ] = key.split(':').map(Number);
                if (tileZ !== zoom) continue;
                for (const layer of layers) {
                    const reach = layer.name === 'heksagon' ? 18 : REACH;
                    for (const feature of layer.features) {
                        const [x, y] = layer.name === 'heksagon' ? middle(feature) : scaled(feature.rings[0][0]);
                        const distance = Math.hypot(tileX * SIDE + x - place.x, tileY * SIDE + y - place.y);
                        if (distance > reach || (best && distance >= best.distance)) continue;
                        best = { distance, feature, name: layer.name, at: L.point(tileX * SIDE + x, tileY * SIDE + y) };
                    }
                }
            }
            return best && { ...best, latlng: this.map.unproject(best.at, zoom) };
        }

        async choose(latlng, byKey) {
            const found = this.find(latlng);
            if (!found) return byKey && this.tell('Tidak ada catatan di tengah peta.');
            if (found.name === 'heksagon') {
                this.map.setView(found.latlng, Math.min(this.map.getZoom() + 2, DEEPEST));
                this.tell(`${format(found.feature.n)} ${this.dataset.satuan} di sana; peta diperbesar.`);
                return;
            }
            const answer = await fetch(this.dataset.kartu + found.feature.id).catch(() => null);
            const card = document.createElement('div');
            if (answer?.ok) card.innerHTML = await answer.text();
            else card.textContent = 'Catatan ini tidak dapat dibuka.';
            L.popup({ autoPan: true }).setLatLng(found.latlng).setContent(card).openOn(this.map);
            if (byKey) card.querySelector('a')?.focus();
        }

        tell(sentence) {
            let count = 0;
            const bounds = this.map.getPixelBounds(), zoom = this.map.getZoom();
            let points = false;
            for (const [key, layers] of this.layer.read) {
                const [x, y, z] = key.split(':').map(Number);
                if (z !== zoom) continue;
                for (const layer of layers) {
                    points ||= layer.name === 'titik';
                    for (const feature of layer.features) {
                        const at = layer.name === 'heksagon' ? middle(feature) : scaled(feature.rings[0][0]);
                        if (bounds.contains(L.point(x * SIDE + at[0], y * SIDE + at[1]))) count += feature.n ?? 1;
                    }
                }
            }
            const what = `${format(count)} ${this.dataset.satuan} di bagian peta ini. `
                + (points ? 'Pilih titik untuk melihat catatannya.' : 'Pilih heksagon untuk memperbesar.');
            this.detail.textContent = this.failed ? 'Sebagian peta tidak dapat dimuat; muat ulang halaman.' : sentence ?? what;
        }
    }

    function drawRegions(pen, layers) {
        pen.save();
        pen.beginPath();
        pen.rect(0, 0, SIDE, SIDE);
        pen.clip();
        for (const layer of layers) {
            if (layer.name === 'nama') continue;
            const desa = layer.name === 'desa';
            for (const feature of layer.features) {
                trace(pen, feature.rings);
                if (!desa) { pen.fillStyle = 'rgba(255, 255, 255, 0.55)'; pen.fill(); }
                pen.lineWidth = desa ? 0.7 : 1.4;
                pen.strokeStyle = desa ? '#b3aca3' : '#6b645c';
                pen.stroke();
            }
        }
        pen.restore();
    }

    function drawNames(pen, layers) {
        pen.font = '600 12px system-ui, sans-serif';
        pen.textAlign = 'center';
        pen.lineWidth = 3;
        pen.lineJoin = 'round';
        pen.strokeStyle = 'rgba(255, 255, 255, 0.9)';
        pen.fillStyle = '#1f1c19';
        for (const layer of layers) {
            if (layer.name !== 'nama') continue;
            for (const feature of layer.features) {
                const [x, y] = scaled(feature.rings[0][0]);
                pen.strokeText(feature.nama, x, y);
                pen.fillText(feature.nama, x, y);
            }
        }
    }

    function point(pen, feature) {
        const [x, y] = scaled(feature.rings[0][0]);
        pen.beginPath();
        if (feature.luar) {
            pen.moveTo(x, y - 6);
            pen.lineTo(x + 6, y + 5);
            pen.lineTo(x - 6, y + 5);
            pen.closePath();
            pen.fillStyle = '#fff';
            pen.strokeStyle = '#b4232a';
            pen.lineWidth = 2;
        } else {
            pen.arc(x, y, 3.5, 0, 7);
            pen.fillStyle = '#1f4f87';
            pen.strokeStyle = '#fff';
            pen.lineWidth = 1;
        }
        pen.fill();
        pen.stroke();
    }

    function trace(pen, rings) {
        pen.beginPath();
        for (const ring of rings) {
            ring.forEach((position, i) => {
                const [x, y] = scaled(position);
                if (i) pen.lineTo(x, y); else pen.moveTo(x, y);
            });
            pen.closePath();
        }
    }

    function middle(feature) {
        const ring = feature.rings[0];
        return scaled([ring.reduce((sum, p) => sum + p[0], 0) / ring.length, ring.reduce((sum, p) => sum + p[1], 0) / ring.length]);
    }

    const scaled = ([x, y]) => [x * SIDE / EXTENT, y * SIDE / EXTENT];
    const format = number => number.toLocaleString('id-ID');

    customElements.define('benang-titik', BenangTitik);
})();
