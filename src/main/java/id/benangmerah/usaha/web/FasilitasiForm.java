package id.benangmerah.usaha.web;

import id.benangmerah.kernel.CodeWords;
import id.benangmerah.kernel.InputProblem;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.usaha.Fasilitasi;
import id.benangmerah.web.components.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody wrote into the form of a facilitation.
///
/// @param alasan why it is recorded, or on which document
record FasilitasiForm(
        @Nullable String jenis,
        @Nullable String tanggal,
        @Nullable String program,
        @Nullable String nilai,
        @Nullable String alasan) {

    static final FasilitasiForm EMPTY = new FasilitasiForm("", "", "", "", "");

    sealed interface Content {}

    record Complete(Fasilitasi fasilitasi, String reason) implements Content {}

    record Faulty(List<InputProblem> problems) implements Content {}

    Content content() {
        var problems = new ArrayList<InputProblem>();
        var kind = kind();
        if (kind == null) problems.add(new InputProblem("jenis", "Pilih jenis fasilitasinya."));
        var date = date();
        if (date == null) problems.add(new InputProblem("tanggal", "Tulis tanggal fasilitasi, misalnya 2025-03-14."));
        var digits = nilai == null ? "" : nilai.strip().replace(".", "").replaceFirst("^[Rr][Pp] *", "");
        if (!digits.matches("\\d{0,15}")) {
            problems.add(new InputProblem("nilai", "Tulis rupiah bulat, misalnya 2.500.000, atau kosongkan."));
        }
        if (alasan == null || alasan.isBlank()) {
            problems.add(new InputProblem("alasan", "Tulis dasar pencatatan ini; alasan masuk jejak audit."));
        }
        if (!problems.isEmpty() || kind == null || date == null || alasan == null) return new Faulty(problems);
        var amount = digits.isEmpty() ? null : new Rupiah(new BigDecimal(digits));
        return new Complete(new Fasilitasi(kind, date, program == null ? "" : program, amount), alasan.strip());
    }

    List<Field> fields(List<InputProblem> problems) {
        Map<String, String> byField = problems.stream()
                .collect(Collectors.toMap(
                        InputProblem::field, InputProblem::message, (first, more) -> first + " " + more));
        var kinds = new ArrayList<>(List.of(new Field.Option("", "pilih jenis")));
        for (var one : Fasilitasi.Jenis.values()) kinds.add(new Field.Option(one.name(), CodeWords.of(one.name())));
        return List.of(
                Field.select("jenis", "Jenis fasilitasi", jenis, kinds)
                        .mandatory()
                        .failing(byField.get("jenis")),
                Field.of(Field.Kind.DATE, "tanggal", "Tanggal", tanggal)
                        .hinted("Fasilitasi dihitung pada tahun tanggal ini.")
                        .mandatory()
                        .failing(byField.get("tanggal")),
                Field.text("program", "Program atau kegiatan", program)
                        .hinted("Nama kegiatan menurut DPA.")
                        .mandatory()
                        .failing(byField.get("program")),
                Field.text("nilai", "Nilai", nilai).in("rupiah").failing(byField.get("nilai")),
                Field.of(Field.Kind.TEXT_AREA, "alasan", "Alasan", alasan)
                        .hinted("Misalnya: sesuai daftar hadir pelatihan 14 Maret 2025.")
                        .mandatory()
                        .failing(byField.get("alasan")));
    }

    private Fasilitasi.@Nullable Jenis kind() {
        return Arrays.stream(Fasilitasi.Jenis.values())
                .filter(one -> one.name().equals(jenis))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate date() {
        try {
            return tanggal == null || tanggal.isBlank() ? null : LocalDate.parse(tanggal.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
