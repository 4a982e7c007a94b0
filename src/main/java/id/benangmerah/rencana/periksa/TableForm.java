package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.SubKegiatan;
import id.benangmerah.rencana.TabelCetak;
import id.benangmerah.rencana.periksa.Numbering.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of the annex: their order, their presence, their columns.
@Family("Bentuk: tabel")
sealed interface TableForm extends LawAndForm {

    @About(
            code = "BTK-06",
            level = Level.SARAN,
            title = "Urutan di T-C.27 sama dengan urutan penomorannya",
            basis = "Permendagri 86/2017, Tabel T-C.27",
            explanation = """
                    Program dan subkegiatan bernomor di dalam teks; tabel yang memakai urutan lain menyulitkan \
                    pembacaan berdampingan.""",
            example = "Program nomor 2 dicetak sesudah nomor 5.")
    record TableOrder() implements TableForm {
        @Override
        public void check(Plan plan, Findings findings) {
            var programs = outOfOrder(plan.renstra().programList().stream()
                    .map(program -> new Item(program, program.noCetak()))
                    .toList());
            var subs = outOfOrderSubKegiatan(plan);
            var all = Stream.concat(programs.stream(), subs.stream()).toList();
            if (all.isEmpty()) return;
            findings.at(
                            plan.place(all.getFirst().part()),
                            String.join(
                                    ", ",
                                    all.stream().map(item -> item.number() + "").toList()))
                    .mend("Cetak tabel menurut urutan nomornya.")
                    .say(
                            "T-C.27 tidak mengikuti urutan nomor: %s dicetak sesudah nomor yang lebih besar.",
                            Words.enumeration(Stream.of(numbers("program", programs), numbers("subkegiatan", subs))
                                    .filter(numbers -> !numbers.isEmpty())
                                    .toList()));
        }

        private static String numbers(String level, List<Item> items) {
            return items.isEmpty()
                    ? ""
                    : level + " nomor "
                            + items.stream().map(item -> item.number() + "").collect(Collectors.joining(", "));
        }

        /// Numbers run through the whole table, or begin anew in every kegiatan.
        private static List<Item> outOfOrderSubKegiatan(Plan plan) {
            var numbers = plan.subKegiatan()
                    .map(SubKegiatan::noCetak)
                    .filter(Objects::nonNull)
                    .toList();
            var runsThrough = numbers.stream().distinct().count() == numbers.size();
            if (runsThrough) return outOfOrder(items(plan.subKegiatan()));
            return plan.kegiatan()
                    .flatMap(kegiatan -> outOfOrder(items(kegiatan.subKegiatanList().stream())).stream())
                    .toList();
        }

        private static List<Item> items(Stream<SubKegiatan> subs) {
            return subs.map(sub -> new Item(sub, sub.noCetak())).toList();
        }

        /// Those that come directly after a larger number.
        private static List<Item> outOfOrder(List<Item> items) {
            var wrong = new ArrayList<Item>();
            int before = 0;
            for (var item : items) {
                var position = item.number() == null ? 0 : Numbering.position(item.number());
                if (position > 0 && position < before) wrong.add(item);
                if (position > 0) before = position;
            }
            return wrong;
        }
    }

    @About(
            code = "BTK-07",
            level = Level.PERINGATAN,
            title = "Tabel yang dirujuk teks ada di lampiran",
            basis = "Permendagri 86/2017, sistematika Renstra",
            explanation = "Teks yang berkata “pada tabel di bawah ini” diikuti tabel itu.",
            example = "4.2 merujuk Tabel 4.2.1 tentang cascading, tabel itu tidak ada.")
    record TablesPresent() implements TableForm {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.renstra().tabelList().stream()
                    .filter(table -> table.judul() == null)
                    .forEach(table -> findings.at(plan.place(table), "tidak ada")
                            .mend("Muat tabel itu, atau hapus rujukannya.")
                            .say(
                                    "Tabel %s dirujuk di %s, tetapi tidak ada di lampiran.",
                                    table.no(), Words.enumeration(table.dirujukList())));
        }
    }

    @About(
            code = "BTK-08",
            level = Level.SARAN,
            title = "Setiap tabel dirujuk di dalam teks",
            basis = "Permendagri 86/2017, sistematika Renstra",
            explanation = "Tabel yang tidak pernah disebut nomornya tidak diterangkan.",
            example = "Tabel 2.5 tidak disebut di subbab 2.3.")
    record TablesUsed() implements TableForm {
        @Override
        public void check(Plan plan, Findings findings) {
            var tables = plan.renstra().tabelList();
            if (tables.stream().allMatch(table -> table.dirujukList().isEmpty())) return;
            var unused = tables.stream()
                    .filter(table -> table.dirujukList().isEmpty())
                    .toList();
            if (unused.isEmpty()) return;
            findings.at(
                            plan.place(unused.getFirst()),
                            String.join(
                                    ", ", unused.stream().map(TabelCetak::no).toList()))
                    .mend("Sebut nomor tabel itu di dalam teks yang menerangkannya.")
                    .say(
                            "Tabel %s tidak disebut di dalam teks.",
                            Words.enumeration(
                                    unused.stream().map(TabelCetak::no).toList()));
        }
    }

    @About(
            code = "BTK-09",
            level = Level.PERINGATAN,
            title = "Kolom tabel yang dicetak diisi",
            basis = "Permendagri 86/2017, Tabel T-C.23 sampai T-C.28",
            explanation = """
                    Kolom berkepala tanpa isi berarti data wajib tidak ada. Kolom Kode dilaporkan NOM-01, target dan \
                    kondisi oleh aturan indikator; kolom keterangan boleh kosong.""",
            example = "T-C.24 mencetak kolom rata-rata pertumbuhan tanpa isi.")
    record EmptyColumns() implements TableForm {
        private static final Pattern OTHER = Pattern.compile("(?i)(ket|tahun|target|kondisi|realisasi).*");

        @Override
        public void check(Plan plan, Findings findings) {
            var isCodeReported = !plan.renstra().pendanaan().nomenklatur().kodeTercetak();
            for (var table : plan.renstra().tabelList()) {
                var columns = table.kolomKosongList().stream()
                        .filter(column -> !(isCodeReported && column.equals("Kode"))
                                && !OTHER.matcher(column).matches())
                        .toList();
                if (columns.isEmpty()) continue;
                findings.at(plan.place(table).at("kolom_kosong", "kolom"), String.join("; ", columns))
                        .mend("Isi kolom itu, atau hapus bila tidak diwajibkan.")
                        .say(
                                "Tabel %s%s mencetak kolom %s tanpa isi.",
                                table.no(),
                                table.bentuk() == null ? "" : " (" + table.bentuk() + ")",
                                Words.enumeration(columns));
            }
        }
    }

    @About(
            code = "BTK-10",
            level = Level.PERINGATAN,
            title = "Kolom lokasi dan sumber dana T-C.27 terisi",
            basis = "Permendagri 86/2017, Tabel T-C.27",
            explanation = """
                    Lokasi dan sumber dana dicetak untuk setiap program. Kolom yang hanya terisi di baris pertama \
                    dianggap berlaku untuk semua; kolom yang kosong sama sekali dilaporkan.""",
            example = "Kolom Sumber Dana kosong di semua baris.")
    record Sources() implements TableForm {
        @Override
        public void check(Plan plan, Findings findings) {
            var programs = plan.renstra().programList();
            if (programs.isEmpty()) return;
            var columns = new ArrayList<String>();
            if (programs.stream().allMatch(program -> program.lokasi() == null)) columns.add("Lokasi");
            if (programs.stream().allMatch(program -> program.sumberDana() == null)
                    && plan.subKegiatan().allMatch(sub -> sub.sumberDana() == null)) columns.add("Sumber Dana");
            if (columns.isEmpty()) return;
            findings.at(plan.place(plan.renstra().pendanaan()), String.join(", ", columns))
                    .mend("Isi kolom itu.")
                    .say("Kolom %s T-C.27 kosong di semua baris.", Words.enumeration(columns));
        }
    }
}
