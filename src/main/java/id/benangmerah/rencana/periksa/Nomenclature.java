package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Kegiatan;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.Program;
import id.benangmerah.rencana.SubKegiatan;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Codes, names, indicators and units of the national list.
@Family("Nomenklatur: kode, nama, indikator, dan satuan resmi")
sealed interface Nomenclature extends Rule {
    String BASIS = "Permendagri 90/2019; Kepmendagri 050-5889/2021";

    @About(
            code = "NOM-01",
            level = Level.PERINGATAN,
            title = "Kode program, kegiatan, dan subkegiatan dicetak",
            basis = BASIS + "; Permendagri 86/2017, Tabel T-C.27 kolom Kode",
            explanation = """
                    T-C.27 punya kolom Kode. Tanpa kode, program tidak dapat dicocokkan dengan SIPD, RKA, dan DPA, \
                    dan nama yang salah tulis tidak dapat dikenali.""",
            example = "Kolom Kode T-C.27 dicetak kosong.")
    record CodesPrinted() implements Nomenclature {
        @Override
        public void check(Plan plan, Findings findings) {
            var nomenklatur = plan.renstra().pendanaan().nomenklatur();
            if (nomenklatur.kodeTercetak()) return;
            findings.at(plan.place(nomenklatur).at("kode_tercetak", "Kode"), "kosong")
                    .mend("Cetak kode menurut %s.", nomenklatur.sumber())
                    .say(
                            "Kolom Kode di T-C.27 dibiarkan kosong untuk %s program, kegiatan, dan subkegiatan.",
                            nodes(plan).count());
        }
    }

    @About(
            code = "NOM-02",
            level = Level.PERINGATAN,
            title = "Kode berbentuk menurut tingkatannya",
            basis = BASIS,
            explanation = """
                    Program U.BB.PP, kegiatan U.BB.PP.W.KK, subkegiatan U.BB.PP.W.KK.SS; ruas subkegiatan dua angka, \
                    sejak Kepmendagri 900.1.15.5-1317/2023 empat angka.""",
            example = "Subkegiatan 2.17.03.2.1.01.")
    record Shape() implements Nomenclature {
        @Override
        public void check(Plan plan, Findings findings) {
            var digits = OfficialNames.of(plan).map(OfficialNames::digitsOfSub);
            nodes(plan).forEach(node -> {
                var shape = shape(node, digits);
                if (node.id().matches(shape.pattern)) return;
                findings.at(place(plan, node, "kode"), node.id())
                        .expecting(shape.words)
                        .mend("Tulis kode dengan bentuk %s.", shape.words)
                        .say(
                                "Kode %s “%s” tertulis %s, seharusnya berbentuk %s.",
                                node.level(), node.nama(), node.id(), shape.words);
            });
        }

        private record Form(String pattern, String words) {}

        private static Form shape(PlanNode node, Optional<Integer> digits) {
            if (node instanceof Program) return new Form("\\d\\.\\d{2}\\.\\d{2}", "U.BB.PP");
            if (node instanceof Kegiatan) return new Form("\\d\\.\\d{2}\\.\\d{2}\\.\\d\\.\\d{2}", "U.BB.PP.W.KK");
            var last = digits.map(count -> "\\d{" + count + "}").orElse("(\\d{2}|\\d{4})");
            return new Form(
                    "\\d\\.\\d{2}\\.\\d{2}\\.\\d\\.\\d{2}\\." + last, "U.BB.PP.W.KK." + "S".repeat(digits.orElse(2)));
        }
    }

    @About(
            code = "NOM-03",
            level = Level.GALAT,
            title = "Kode anak diawali kode induknya",
            basis = BASIS,
            explanation = "Kegiatan yang kodenya milik program lain berada di bawah program yang salah.",
            example = "Kegiatan 2.17.04.2.01 di bawah program 2.17.03.")
    record Prefix() implements Nomenclature {
        @Override
        public void check(Plan plan, Findings findings) {
            withParent(plan, (parent, node) -> {
                if (node.id().startsWith(parent.id() + ".")) return;
                findings.at(place(plan, node, "kode"), node.id())
                        .against(place(plan, parent, "kode"), parent.id())
                        .mend("Pindahkan %s itu, atau betulkan kodenya.", node.level())
                        .say(
                                "%s %s “%s” berada di bawah %s %s.",
                                Words.capital(node.level()), node.id(), node.nama(), parent.level(), parent.id());
            });
        }
    }

    @About(
            code = "NOM-04",
            level = Level.PERINGATAN,
            title = "Ruas kewenangan sesuai dengan daerahnya",
            basis = BASIS,
            explanation = "Ruas keempat kode kegiatan 1 untuk provinsi dan 2 untuk kabupaten/kota.",
            example = "Kabupaten memakai kegiatan 2.17.03.1.01.")
    record Authority() implements Nomenclature {
        @Override
        public void check(Plan plan, Findings findings) {
            var expected = plan.renstra().identitas().kodeWilayah().contains(".") ? "2" : "1";
            plan.kegiatan()
                    .filter(kegiatan -> kegiatan.kode().matches("\\d\\.\\d{2}\\.\\d{2}\\.[12]\\.\\d{2}"))
                    .filter(kegiatan -> !kegiatan.kode().substring(8, 9).equals(expected))
                    .forEach(kegiatan -> findings.at(place(plan, kegiatan, "kode"), kegiatan.kode())
                            .expecting(expected)
                            .mend("Pakai kegiatan dengan ruas kewenangan %s.", expected)
                            .say(
                                    "Kegiatan %s memakai ruas kewenangan %s, sedangkan kewenangan daerah ini %s.",
                                    kegiatan.kode(), kegiatan.kode().substring(8, 9), expected));
        }
    }

    @About(
            code = "NOM-05",
            level = Level.PERINGATAN,
            title = "Program termasuk bidang urusan perangkat daerah",
            basis = BASIS,
            explanation = "Program dari bidang urusan lain dikerjakan perangkat daerah lain.",
            example = "Program 3.30.02 pada Dinas yang bidang urusannya 2.17.")
    record Field() implements Nomenclature {
        @Override
        public void check(Plan plan, Findings findings) {
            var fields = List.of(plan.renstra().identitas().bidangUrusan().split("[,;\\s]+"));
            plan.renstra().programList().stream()
                    .filter(program -> program.kode().matches("\\d\\.\\d{2}\\..*"))
                    .filter(program ->
                            fields.stream().noneMatch(field -> program.kode().startsWith(field + ".")))
                    .forEach(program -> findings.at(place(plan, program, "kode"), program.kode())
                            .against(
                                    plan.place(plan.renstra().identitas()).at("bidang_urusan", "bidang urusan"),
                                    String.join(", ", fields))
                            .mend("Periksa kode program itu.")
                            .say(
                                    "Program %s “%s” bukan program bidang urusan %s.",
                                    program.kode(), program.nama(), Words.enumeration(fields)));
        }
    }

    @About(
            code = "NOM-06",
            level = Level.PERINGATAN,
            title = "Kode ada di dalam nomenklatur",
            basis = BASIS,
            explanation = """
                    Hanya kode yang induknya diketahui lengkap yang diperiksa, sehingga bidang urusan tanpa data \
                    tidak memberi temuan.""",
            example = "Program 2.17.09 tidak ada; bidang 2.17 berakhir pada 2.17.08.")
    record Known() implements Nomenclature {
        @Override
        public void check(Plan plan, Findings findings) {
            OfficialNames.of(plan)
                    .ifPresent(names -> nodes(plan)
                            .filter(node -> names.isUnknown(node.id()))
                            .forEach(node -> findings.at(place(plan, node, "kode"), node.id())
                                    .mend("Periksa kode itu di %s.", names.source())
                                    .say(
                                            "Kode %s %s “%s” tidak dikenal di %s%s.",
                                            node.level(),
                                            node.id(),
                                            node.nama(),
                                            names.source(),
                                            names.findByName(node.id(), node.nama())
                                                    .map(official ->
                                                            "; nama itu berkode " + official.codeFor(node.id()))
                                                    .orElse(""))));
        }
    }

    @About(
            code = "NOM-07",
            level = Level.PERINGATAN,
            title = "Nomenklatur yang dipakai masih berlaku saat rencana ditetapkan",
            basis = BASIS + " dan penggantinya",
            explanation = """
                    Nomenklatur dimutakhirkan berkala. Rencana memakai yang berlaku pada tanggal penetapannya; \
                    tanggal pergantian ada di data/nomenklatur/versi.yaml.""",
            example = "Rencana tahun 2022 memakai Kepmendagri 050-3708/2020.")
    record Superseded() implements Nomenclature {
        @Override
        public void check(Plan plan, Findings findings) {
            var penetapan = plan.renstra().penetapan();
            var names = OfficialNames.of(plan);
            if (penetapan == null || names.isEmpty()) return;
            var enacted = Dates.monthOf(penetapan.ditetapkan().tanggal());
            names.get()
                    .replacedBy(enacted)
                    .ifPresent(other -> findings.at(
                                    plan.place(plan.renstra().pendanaan().nomenklatur())
                                            .at("sumber", "sumber"),
                                    plan.renstra().pendanaan().nomenklatur().sumber())
                            .expecting(other)
                            .mend("Sesuaikan kode dan nama dengan %s.", other)
                            .say(
                                    "Rencana yang ditetapkan %s memakai %s, yang sudah digantikan oleh %s%s.",
                                    Dates.written(enacted),
                                    names.get().source(),
                                    other,
                                    names.get().isCertain() ? "" : " (tanggalnya perlu dicek)"));
        }
    }

    /// Program to subkegiatan.
    static Stream<PlanNode> nodes(Plan plan) {
        return plan.nodes().stream()
                .filter(node -> node instanceof Program || node instanceof Kegiatan || node instanceof SubKegiatan);
    }

    private static void withParent(Plan plan, BiConsumer<PlanNode, PlanNode> use) {
        plan.renstra()
                .programList()
                .forEach(program -> program.kegiatanList().forEach(kegiatan -> {
                    use.accept(program, kegiatan);
                    kegiatan.subKegiatanList().forEach(subKegiatan -> use.accept(kegiatan, subKegiatan));
                }));
    }

    static Place place(Plan plan, PlanNode node, String property) {
        return plan.place((Record) node).at(property, property);
    }
}
