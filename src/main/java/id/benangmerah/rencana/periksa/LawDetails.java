package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.periksa.Acts.Act;
import id.benangmerah.rencana.periksa.Wording.Kinship;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Details of a citation: its gazette, its spelling, and the act it carries out.
@Family("Dasar hukum: rincian kutipan")
sealed interface LawDetails extends LawAndForm {
    String BASIS = "UU 12/2011, Lampiran II: dasar hukum";

    @About(
            code = "HKM-21",
            level = Level.SARAN,
            title = "Peraturan pusat dikutip dengan lembaran atau berita negaranya",
            basis = BASIS + ": dilengkapi Lembaran Negara dan Tambahan Lembaran Negara, atau Berita Negara",
            explanation = """
                    Mengingat yang mencantumkan lembaran untuk sebagian besar peraturan mencantumkannya untuk semua. \
                    Lembaran negara undang-undang dan peraturan pemerintah disertai tambahannya, di daftar mana pun.""",
            example = "Permendagri 90/2019 tanpa nomor berita negara di antara peraturan yang mencantumkannya.")
    record WithoutGazette() implements LawDetails {
        @Override
        public void check(Plan plan, Findings findings) {
            listed(plan).forEach((list, rows) -> {
                var ofState = rows.stream().filter(WithoutGazette::isOfState).toList();
                var placed =
                        ofState.stream().filter(row -> gazette(row) != null).count();
                var isUsual = list.equals("Mengingat") && placed * 2 > ofState.size();
                var lacking = rows.stream()
                        .filter(row -> gazette(row) == null ? isUsual && isOfState(row) : lacksSupplement(row))
                        .toList();
                if (lacking.isEmpty()) return;
                findings.at(
                                lacking.getFirst().place(),
                                lacking.stream().map(Citation::key).collect(Collectors.joining("; ")))
                        .mend("Lengkapi lembaran atau berita negaranya.")
                        .say(
                                "%s mengutip %s.",
                                list,
                                Words.enumeration(lacking.stream()
                                        .map(row -> "%s (%s) tanpa %s"
                                                .formatted(
                                                        row.key(),
                                                        row.where().replace(list + " ", ""),
                                                        gazette(row) != null
                                                                ? "tambahan lembaran negara"
                                                                : row.key().matches("(UU|Perppu|PP|Perpres) .*")
                                                                        ? "lembaran negara"
                                                                        : "berita negara"))
                                        .toList()));
            });
        }

        private static @Nullable String gazette(Citation citation) {
            return citation.listed() == null ? null : citation.listed().penempatan();
        }

        private static boolean isOfState(Citation citation) {
            return citation.key().matches("(UU|Perppu|PP|Perpres|Permen\\w*)\\b.*");
        }

        private static boolean lacksSupplement(Citation citation) {
            var printed = gazette(citation) + "";
            return citation.key().matches("(UU|Perppu|PP) .*") && printed.matches("LN \\d{4}/\\d+");
        }
    }

    @About(
            code = "HKM-22",
            level = Level.SARAN,
            title = "Peraturan pelaksana yang dikutip masih mempunyai induk",
            basis = BASIS,
            explanation = """
                    Peraturan yang dibuat untuk melaksanakan undang-undang yang sudah dicabut tetap berlaku hanya \
                    sepanjang tidak bertentangan dengan penggantinya; periksa apakah masih menjadi pegangan. Yang sudah \
                    dicabut dilaporkan HKM-01.""",
            example = "PP 38/2007 melaksanakan UU 32/2004, yang dicabut UU 23/2014.")
    record Orphaned() implements LawDetails {
        @Override
        public void check(Plan plan, Findings findings) {
            enacted(plan).ifPresent(day -> {
                var orphans =
                        Citation.byAct(plan.citations().stream()
                                        .filter(Citation::isListed)
                                        .toList())
                                .entrySet()
                                .stream()
                                .filter(act -> endOfParent(act.getKey(), day).isPresent())
                                .toList();
                if (orphans.isEmpty()) return;
                findings.at(
                                orphans.getFirst().getValue().getFirst().place(),
                                orphans.stream().map(Map.Entry::getKey).collect(Collectors.joining("; ")))
                        .mend("Periksa apakah masih berlaku, atau kutip penggantinya.")
                        .say(
                                "Peraturan pelaksana yang induknya sudah dicabut: %s.",
                                Words.enumeration(orphans.stream()
                                        .map(act -> "%s (%s; %s)"
                                                .formatted(
                                                        act.getKey(),
                                                        Citation.places(act.getValue()),
                                                        endOfParent(act.getKey(), day)
                                                                .orElse("")))
                                        .toList()));
            });
        }

        /// "melaksanakan UU 32/2004, dicabut UU 23/2014".
        private static Optional<String> endOfParent(String key, LocalDate day) {
            return Acts.find(key)
                    .filter(act -> act.repealedBy(day).isEmpty())
                    .flatMap(Act::carriesOut)
                    .flatMap(parent -> Acts.find(parent)
                            .flatMap(act -> act.repealedBy(day))
                            .map(end -> "melaksanakan %s, dicabut %s".formatted(parent, end.by())));
        }

        private static Optional<LocalDate> enacted(Plan plan) {
            var act = plan.renstra().penetapan();
            return act == null ? Optional.empty() : Dates.of(act.ditetapkan().tanggal());
        }
    }

    @About(
            code = "HKM-23",
            level = Level.SARAN,
            title = "Judul peraturan ditulis tanpa salah tulis",
            basis = BASIS,
            explanation = """
                    Judul yang hanya berbeda satu dua huruf atau kata sambung dari judul resminya yang diketahui. Judul \
                    yang lain sama sekali dilaporkan HKM-03. Satu temuan memuat semuanya.""",
            example = "UU 1/2022 “… Pemerintah Pusat dan Pemerintah Daerah”; resminya “… Pemerintahan Daerah”.")
    record TitleSlip() implements LawDetails {
        @Override
        public void check(Plan plan, Findings findings) {
            var slips = new LinkedHashMap<Citation, String>();
            for (var citation : plan.citations()) {
                var official = Acts.find(citation.key()).filter(Act::isCertain).map(act -> act.title() + "");
                if (citation.title() == null || official.isEmpty()) continue;
                var wording = Wording.compare(official.get(), citation.title());
                if (wording.kinship() == Kinship.SLIP
                        && wording.lost().size() + wording.added().size() < 3
                        && wording.slips().stream().anyMatch(slip -> slip.contains("→")))
                    slips.put(citation, String.join(", ", wording.slips()));
            }
            if (slips.isEmpty()) return;
            var first = slips.keySet().iterator().next();
            findings.at(
                            first.place(),
                            slips.keySet().stream()
                                    .map(Citation::key)
                                    .distinct()
                                    .collect(Collectors.joining("; ")))
                    .mend("Kutip judul resminya.")
                    .say(
                            "Judul peraturan salah tulis: %s.",
                            Words.enumeration(slips.entrySet().stream()
                                    .map(slip -> "%s di %s (%s)"
                                            .formatted(
                                                    slip.getKey().key(),
                                                    slip.getKey().where(),
                                                    slip.getValue()))
                                    .toList()));
        }
    }

    private static Map<String, List<Citation>> listed(Plan plan) {
        return plan.citations().stream()
                .filter(Citation::isListed)
                .collect(Collectors.groupingBy(Citation::list, LinkedHashMap::new, Collectors.toList()));
    }
}
