package id.benangmerah.koperasi.web;

import id.benangmerah.kernel.InputProblem;
import id.benangmerah.koperasi.Rat;
import id.benangmerah.web.components.Field;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody wrote into the form of a meeting.
///
/// @param alasan why it is recorded or corrected
record RatForm(
        @Nullable String tahunBuku,
        @Nullable String tanggal,
        @Nullable String hadir,
        @Nullable String anggota,
        @Nullable String beritaAcara,
        @Nullable String alasan) {

    sealed interface Content {}

    record Complete(Rat rat, String reason) implements Content {}

    record Faulty(List<InputProblem> problems) implements Content {}

    static RatForm of(Rat rat) {
        return new RatForm(
                Integer.toString(rat.tahunBuku()),
                rat.tanggal().toString(),
                Integer.toString(rat.hadir()),
                Integer.toString(rat.anggota()),
                rat.beritaAcara(),
                "");
    }

    static RatForm about(int tahunBuku) {
        return new RatForm(Integer.toString(tahunBuku), "", "", "", "", "");
    }

    Content content() {
        var problems = new ArrayList<InputProblem>();
        int year = number("tahunBuku", tahunBuku, "Tulis tahun buku dengan empat angka, misalnya 2024.", problems);
        int present = number("hadir", hadir, "Tulis jumlah anggota yang hadir dengan angka.", problems);
        int members = number("anggota", anggota, "Tulis jumlah anggota dengan angka.", problems);
        var date = date(problems);
        if (alasan == null || alasan.isBlank()) {
            problems.add(
                    new InputProblem("alasan", "Tulis alasan atau dasar perubahan ini; alasan masuk jejak audit."));
        }
        if (!problems.isEmpty() || date == null || alasan == null) return new Faulty(problems);
        var minutes = beritaAcara == null || beritaAcara.isBlank() ? null : beritaAcara.strip();
        return new Complete(new Rat(year, date, present, members, minutes), alasan.strip());
    }

    List<Field> fields(List<InputProblem> problems) {
        Map<String, String> byField = problems.stream()
                .collect(Collectors.toMap(
                        InputProblem::field, InputProblem::message, (first, more) -> first + " " + more));
        return List.of(
                Field.of(Field.Kind.TEXT, "tahunBuku", "Tahun buku", tahunBuku)
                        .hinted("RAT membahas tahun buku yang sudah tutup.")
                        .mandatory()
                        .failing(byField.get("tahunBuku")),
                Field.of(Field.Kind.DATE, "tanggal", "Tanggal RAT", tanggal)
                        .hinted("Tanggal rapat menurut berita acara. RAT dihitung pada tahun tanggal ini.")
                        .mandatory()
                        .failing(byField.get("tanggal")),
                Field.text("hadir", "Anggota yang hadir", hadir)
                        .in("orang")
                        .mandatory()
                        .failing(byField.get("hadir")),
                Field.text("anggota", "Jumlah anggota", anggota)
                        .in("orang")
                        .mandatory()
                        .failing(byField.get("anggota")),
                Field.text("beritaAcara", "Nomor berita acara", beritaAcara).failing(byField.get("beritaAcara")),
                Field.of(Field.Kind.TEXT_AREA, "alasan", "Alasan", alasan)
                        .hinted("Misalnya: tanggal salah ketik; sesuai berita acara yang diserahkan 3 Maret 2025.")
                        .mandatory()
                        .failing(byField.get("alasan")));
    }

    private static int number(String field, @Nullable String text, String problem, List<InputProblem> problems) {
        var digits = text == null ? "" : text.strip().replace(".", "");
        if (digits.matches("\\d{1,8}")) return Integer.parseInt(digits);
        problems.add(new InputProblem(field, problem));
        return 0;
    }

    private @Nullable LocalDate date(List<InputProblem> problems) {
        try {
            if (tanggal != null && !tanggal.isBlank()) return LocalDate.parse(tanggal.strip());
        } catch (DateTimeParseException _) {
            // told below, as for an empty field
        }
        problems.add(new InputProblem("tanggal", "Tulis tanggal RAT, misalnya 2025-03-14."));
        return null;
    }
}
