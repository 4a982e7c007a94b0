package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.Kebijakan.ArahKebijakan;
import id.benangmerah.rencana.periksa.Plan.Measured;
import id.benangmerah.rencana.periksa.Renamings.Renaming;
import id.benangmerah.rencana.periksa.Wording.Kinship;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names that are printed again: a slip, a shorter form, another wording, or another thing.
@Family("Nama yang dicetak lagi di tempat lain")
sealed interface RepeatedNames extends PrintedTwice {

    @About(
            code = "KTP-31",
            level = Level.SARAN,
            title = "Nama ditulis sama di setiap tempat",
            basis = "UU 12/2011, Lampiran II: penggunaan istilah yang konsisten",
            explanation = """
                    Nama tujuan, program, atau indikator ditulis dengan kata yang sama, tetapi salah ketik, bertukar \
                    urutan, tercetak dua kali, atau tanpa kata sambung. Salah tulis yang sama dilaporkan satu kali \
                    dengan semua tempatnya.""",
            example = "“Urusan Pemerintahan Daerah” di T-C.27, “Urusan Pemerintah Daerah” di 6.1.")
    record Slip() implements RepeatedNames {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.renamings().stream()
                    .filter(renaming -> renaming.kinship() == Kinship.SLIP)
                    .collect(Collectors.groupingBy(
                            renaming -> renaming.wording().slips(), LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(group -> report(findings, group));
        }

        private static void report(Findings findings, List<Renaming> group) {
            var first = group.getFirst();
            var places = group.stream().map(Renaming::where).distinct().toList();
            findings.at(first.place(), group.stream().map(Renaming::found).collect(Collectors.joining("; ")))
                    .against(first.named(), group.stream().map(Renaming::name).collect(Collectors.joining("; ")))
                    .mend("Pakai satu tulisan di %s dan %s.", first.named().table(), first.where())
                    .say(
                            "%s “%s” (%s) ditulis “%s” di %s (%s)%s.",
                            first.kind(),
                            first.name(),
                            first.named().table(),
                            first.found(),
                            first.where(),
                            String.join(", ", first.wording().slips()),
                            group.size() == 1
                                    ? ""
                                    : "; salah tulis yang sama ada pada %d nama, di %s"
                                            .formatted(group.size(), Words.enumeration(places)));
        }
    }

    @About(
            code = "KTP-32",
            level = Level.SARAN,
            title = "Nama program, kegiatan, dan sasaran ditulis lengkap",
            basis = "Permendagri 90/2019; Kepmendagri 050-5889/2021",
            explanation = "Nama yang dipendekkan tidak lagi sama dengan nomenklatur dan sulit dicari.",
            example = "“Pengadaan Kendaraan Dinas Operasional” untuk “… Operasional Lapangan”.")
    record Shortened() implements RepeatedNames {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.renamings().stream()
                    .filter(renaming -> renaming.kinship() == Kinship.SHORTER && !renaming.isIndicator())
                    .filter(renaming -> !isSplit(plan, renaming))
                    .forEach(renaming -> findings.at(renaming.place(), renaming.found())
                            .against(renaming.named(), renaming.name())
                            .mend("Tulis lengkap: “%s”.", renaming.name())
                            .say(
                                    "%s “%s” (%s) ditulis lebih pendek di %s: “%s”.",
                                    renaming.kind(),
                                    renaming.name(),
                                    renaming.named().table(),
                                    renaming.where(),
                                    renaming.found()));
        }

        /// A policy direction that a table takes up in several shorter ones.
        private static boolean isSplit(Plan plan, Renaming renaming) {
            return renaming.subject() instanceof ArahKebijakan
                    && plan.renamings().stream()
                                    .filter(other -> other.subject().equals(renaming.subject()))
                                    .count()
                            > 1;
        }
    }

    @About(
            code = "KTP-33",
            level = Level.PERINGATAN,
            title = "Redaksi tidak berubah antara satu tabel dan lainnya",
            basis = "UU 12/2011, Lampiran II: penggunaan istilah yang konsisten",
            explanation = """
                    Kata yang ditambah, dihapus, atau diganti mengubah cakupan: “Usaha Mikro” bukan “Usaha Mikro \
                    Kecil”, dan “Usaha Kecil” bukan “Usaha Mikro”. Yang diukur atau dikerjakan menjadi lain.""",
            example = "“Usaha Kecil yang menjadi Wirausaha” di Tabel 7.3, “Usaha Mikro …” di 2.3.")
    record Reworded() implements RepeatedNames {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.renamings().stream()
                    .filter(renaming -> isReworded(renaming)
                            && otherIndicator(plan, renaming).isEmpty())
                    .forEach(renaming -> findings.at(renaming.place(), renaming.found())
                            .against(renaming.named(), renaming.name())
                            .mend(
                                    "Samakan redaksi di %s dan %s.",
                                    renaming.where(), renaming.named().table())
                            .say(
                                    "%s “%s” (%s) berbunyi “%s” di %s%s.",
                                    renaming.kind(),
                                    renaming.name(),
                                    renaming.named().table(),
                                    renaming.found(),
                                    renaming.where(),
                                    change(renaming.wording())));
        }

        private static boolean isReworded(Renaming renaming) {
            return switch (renaming.kinship()) {
                case LONGER, REWORDED -> true;
                case SHORTER -> renaming.isIndicator();
                case DIFFERENT -> renaming.isLoose();
                case SAME, SLIP -> false;
            };
        }

        private static String change(Wording wording) {
            var parts = Stream.of(
                            wording.lost().isEmpty() ? "" : "tanpa " + quotedAll(wording.lost()),
                            wording.added().isEmpty() ? "" : "dengan " + quotedAll(wording.added()))
                    .filter(part -> !part.isEmpty())
                    .toList();
            return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
        }

        private static String quotedAll(List<String> words) {
            return Words.enumeration(words.stream().map(Words::quoted).toList());
        }
    }

    @About(
            code = "KTP-34",
            level = Level.GALAT,
            title = "Satu bagian rencana punya indikator dan nama yang sama di setiap tempat",
            basis = "Permendagri 86/2017, Tabel T-C.25 dan T-C.27",
            explanation = """
                    Di satu tempat bagian ini diukur dengan indikator yang lain sama sekali. Bila indikator itu milik \
                    bagian lain, disebutkan milik siapa: sering kali indikator kegiatan dipakai sebagai indikator \
                    program.""",
            example = "6.1 menyebut indikator program 2.17.04 dengan indikator kegiatan 2.17.04.2.01.")
    record Different() implements RepeatedNames {
        @Override
        public void check(Plan plan, Findings findings) {
            plan.renamings().stream()
                    .filter(renaming -> !renaming.isLoose())
                    .filter(renaming -> renaming.kinship() == Kinship.DIFFERENT
                            || renaming.kinship() != Kinship.SLIP
                                    && otherIndicator(plan, renaming).isPresent())
                    .forEach(renaming -> findings.at(renaming.place(), renaming.found())
                            .against(renaming.named(), renaming.name())
                            .mend(
                                    "Tetapkan satu, lalu pakai di %s dan %s.",
                                    renaming.where(), renaming.named().table())
                            .say(
                                    "%s menyebut “%s” untuk %s, padahal %s menetapkan “%s”%s.",
                                    renaming.where(),
                                    renaming.found(),
                                    subject(plan, renaming),
                                    renaming.named().table(),
                                    renaming.name(),
                                    otherIndicator(plan, renaming)
                                            .map(other -> "; yang disebut adalah indikator %s %s"
                                                    .formatted(
                                                            other.node().level(),
                                                            other.node().id()))
                                            .orElse("")));
        }

        private static String subject(Plan plan, Renaming renaming) {
            return plan.measured().stream()
                    .filter(measured -> measured.indikator().equals(renaming.subject()))
                    .findFirst()
                    .map(measured -> "indikator " + measured.node().level() + " "
                            + measured.node().id())
                    .orElseGet(() -> renaming.kind().toLowerCase(Locale.ROOT) + " itu");
        }
    }

    /// The indicator of another node that has just this wording.
    private static Optional<Measured> otherIndicator(Plan plan, Renaming renaming) {
        if (!(renaming.subject() instanceof IndikatorRencana)) return Optional.empty();
        return plan.measured().stream()
                .filter(measured -> !measured.indikator().equals(renaming.subject()))
                .filter(measured -> Wording.isSame(measured.indikator().nama(), renaming.found()))
                .findFirst();
    }
}
