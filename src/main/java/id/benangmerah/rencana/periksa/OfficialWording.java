package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.SubKegiatan;
import id.benangmerah.rencana.periksa.OfficialNames.Official;
import id.benangmerah.rencana.periksa.Wording.Kinship;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Names, indicators and units against the wording of the national list.
@Family("Nomenklatur: bunyi resmi nama, indikator, dan satuan")
sealed interface OfficialWording extends Rule {
    String BASIS = "Permendagri 90/2019; Kepmendagri 050-5889/2021";

    @About(
            code = "NOM-11",
            level = Level.SARAN,
            title = "Nama ditulis seperti nomenklatur, tanpa salah tulis",
            basis = BASIS,
            explanation = "Nama yang salah tulis tidak cocok ketika dipindahkan ke SIPD.",
            example = "“Penyedian Peralatan Rumah Tangga” untuk “Penyediaan Peralatan Rumah Tangga”.")
    record NameSlip() implements OfficialWording {
        @Override
        public void check(Plan plan, Findings findings) {
            named(plan)
                    .filter(pair -> pair.names() == Kinship.SLIP)
                    .forEach(pair -> findings.at(Nomenclature.place(plan, pair.node, "nama"), pair.node.nama())
                            .expecting(pair.official.name())
                            .mend("Tulis “%s”.", pair.official.name())
                            .say(
                                    "Nama %s %s tertulis “%s”, menurut nomenklatur “%s” (%s)%s.",
                                    pair.node.level(),
                                    pair.node.id(),
                                    pair.node.nama(),
                                    pair.official.name(),
                                    String.join(
                                            ", ",
                                            Wording.compare(pair.official.name(), pair.node.nama())
                                                    .slips()),
                                    Official.doubt(pair.official.certainty())));
        }
    }

    @About(
            code = "NOM-12",
            level = Level.PERINGATAN,
            title = "Nama sama dengan nama di nomenklatur",
            basis = BASIS,
            explanation = """
                    Nama yang lain berarti bagian rencana yang lain: cakupannya bergeser, atau kodenya salah. Bila \
                    nama itu milik kode lain, kode itu disebut.""",
            example = "2.17.01.2.07.02 “Pengadaan Kendaraan Dinas Operasional Lapangan”.")
    record Name() implements OfficialWording {
        @Override
        public void check(Plan plan, Findings findings) {
            var names = OfficialNames.of(plan);
            named(plan)
                    .filter(pair -> pair.names() != Kinship.SAME && pair.names() != Kinship.SLIP)
                    .forEach(pair -> findings.at(Nomenclature.place(plan, pair.node, "nama"), pair.node.nama())
                            .expecting(pair.official.name())
                            .mend("Tulis “%s”, atau betulkan kodenya.", pair.official.name())
                            .say(
                                    "%s %s bernama “%s”, padahal menurut nomenklatur “%s”%s%s.",
                                    Words.capital(pair.node.level()),
                                    pair.node.id(),
                                    pair.node.nama(),
                                    pair.official.name(),
                                    Official.doubt(pair.official.certainty()),
                                    names.flatMap(all -> all.findByName(pair.node.id(), pair.node.nama()))
                                            .map(other -> "; nama itu milik kode " + other.codeFor(pair.node.id()))
                                            .orElse("")));
        }
    }

    @About(
            code = "NOM-13",
            level = Level.PERINGATAN,
            title = "Indikator subkegiatan sama dengan indikator di nomenklatur",
            basis = BASIS,
            explanation = """
                    Setiap subkegiatan punya indikator baku, agar keluaran dapat dijumlahkan antardaerah. Bila \
                    indikatornya milik subkegiatan lain, yang dilaporkan adalah keluaran yang lain.""",
            example = "2.17.01.2.09.02 (kendaraan operasional) memakai indikator 2.17.01.2.09.01 (kendaraan jabatan).")
    record Indikator() implements OfficialWording {
        @Override
        public void check(Plan plan, Findings findings) {
            var names = OfficialNames.of(plan);
            measured(plan)
                    .filter(pair -> pair.official.indicator() != null)
                    .filter(pair -> !pair.isOfficial())
                    .forEach(pair -> findings.at(
                                    plan.place(pair.indikator).at("nama", "indikator"), pair.indikator.nama())
                            .expecting(pair.official.indicator() + "")
                            .mend(Official.mend(pair.official.indicatorCertainty(), pair.official.indicator() + ""))
                            .say(
                                    "Indikator subkegiatan %s tertulis “%s”, menurut nomenklatur “%s”%s%s.",
                                    pair.node.id(),
                                    pair.indikator.nama(),
                                    pair.official.indicator() + "",
                                    Official.doubt(pair.official.indicatorCertainty()),
                                    names.flatMap(all -> all.findByIndicator(pair.node.id(), pair.indikator.nama()))
                                            .map(other -> "; yang tertulis adalah indikator “%s” (%s)"
                                                    .formatted(other.name(), other.codeFor(pair.node.id())))
                                            .orElse("")));
        }
    }

    @About(
            code = "NOM-14",
            level = Level.PERINGATAN,
            title = "Satuan subkegiatan sama dengan satuan di nomenklatur",
            basis = BASIS,
            explanation = """
                    Satuan baku menyertai indikator baku. Bila indikatornya sudah lain, NOM-13 yang melaporkan.""",
            example = "Satuan “Orang” untuk indikator baku bersatuan “Unit Usaha”.")
    record Unit() implements OfficialWording {
        @Override
        public void check(Plan plan, Findings findings) {
            measured(plan)
                    .filter(pair -> pair.official.unit() != null)
                    .filter(pair -> pair.isOfficial() && !offers(pair.indikator.satuan(), pair.official.unit() + ""))
                    .forEach(pair -> findings.at(
                                    plan.place(pair.indikator).at("satuan", "satuan"), pair.indikator.satuan())
                            .expecting(pair.official.unit() + "")
                            .mend(Official.mend(pair.official.indicatorCertainty(), pair.official.unit() + ""))
                            .say(
                                    "Satuan subkegiatan %s tertulis %s, menurut nomenklatur %s%s.",
                                    pair.node.id(),
                                    pair.indikator.satuan(),
                                    pair.official.unit() + "",
                                    Official.doubt(pair.official.indicatorCertainty())));
        }

        /// "Laporan/Dokumen" offers "Laporan"; that two are offered is another finding.
        private static boolean offers(String printed, String unit) {
            return Wording.isSame(printed, unit)
                    || Stream.of(printed.split("/")).anyMatch(part -> Wording.isSame(part, unit));
        }
    }

    /// A node with its line of the list.
    record Named(PlanNode node, Official official) {
        Kinship names() {
            return Wording.compare(official.name(), node.nama()).kinship();
        }
    }

    /// The only indicator of a subkegiatan, or all of them where none is the official one.
    record Measured(PlanNode node, IndikatorRencana indikator, Official official) {
        private static final Set<Kinship> ACCEPTED = Set.of(Kinship.SAME, Kinship.SLIP);

        boolean isOfficial() {
            return ACCEPTED.contains(
                    Wording.compare(official.indicator() + "", indikator.nama()).kinship());
        }
    }

    private static Stream<Named> named(Plan plan) {
        return OfficialNames.of(plan).stream()
                .flatMap(names -> Nomenclature.nodes(plan)
                        .flatMap(node -> names.find(node.id()).map(official -> new Named(node, official)).stream()));
    }

    private static Stream<Measured> measured(Plan plan) {
        return named(plan)
                .filter(pair -> pair.node instanceof SubKegiatan)
                .flatMap(pair ->
                        firstOf(pair).map(indikator -> new Measured(pair.node, indikator, pair.official)).stream());
    }

    /// A subkegiatan may have further indicators beside the official one.
    private static Optional<IndikatorRencana> firstOf(Named pair) {
        var indicator = pair.official.indicator();
        var list = pair.node.indikatorList();
        if (indicator == null || list.isEmpty()) return Optional.empty();
        return Optional.of(list.stream()
                .filter(one -> Wording.isSame(one.nama(), indicator))
                .findFirst()
                .orElse(list.getFirst()));
    }
}
