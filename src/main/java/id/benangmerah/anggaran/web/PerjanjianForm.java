package id.benangmerah.anggaran.web;

import id.benangmerah.anggaran.PerjanjianKinerja.Pihak;
import id.benangmerah.anggaran.PerjanjianService;
import id.benangmerah.anggaran.PerjanjianService.Publication;
import id.benangmerah.anggaran.PerjanjianService.Standing;
import id.benangmerah.anggaran.SebabRevisi;
import id.benangmerah.kernel.InputProblem;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.web.components.EntryForm;
import id.benangmerah.web.components.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The form by which a performance agreement is published: who signs, and for a revision why.
record PerjanjianForm(Tahun tahun, Standing standing, Map<String, String> written) {

    private static final int LONGEST = 1000;

    sealed interface Content {}

    record Complete(Publication publication) implements Content {}

    record Faulty(List<InputProblem> problems) implements Content {}

    private boolean isRevision() {
        return standing.published() != null;
    }

    /// @param seen the fingerprint of what the writer saw
    Content content(String seen) {
        var problems = new ArrayList<InputProblem>();
        for (var name : List.of("pertamaNip", "keduaNip")) {
            var nip = text(name, null);
            if (nip != null && !nip.matches("\\d{18}"))
                problems.add(new InputProblem(name, "NIP terdiri atas 18 angka, tanpa spasi."));
        }
        for (var name : List.of("pertama", "kedua"))
            if (text(name + "Nama", null) == null
                    && (text(name + "Nip", null) != null || text(name + "Pangkat", null) != null))
                problems.add(new InputProblem(name + "Nama", "Pangkat dan NIP tanpa nama tidak menunjuk siapa pun."));
        written.forEach((name, value) -> {
            if (value.length() > LONGEST)
                problems.add(new InputProblem(name, "Terlalu panjang; paling banyak " + LONGEST + " huruf."));
        });
        var sebab = isRevision()
                ? SebabRevisi.find(written.getOrDefault("sebab", "")).orElse(null)
                : null;
        var alasan = isRevision() ? text("alasan", null) : null;
        if (isRevision() && sebab == null) problems.add(new InputProblem("sebab", "Pilih sebab revisi."));
        if (isRevision() && alasan == null)
            problems.add(new InputProblem("alasan", "Tulis apa yang berubah, dan mengapa."));
        return problems.isEmpty()
                ? new Complete(new Publication(seen, pihak("pertama"), pihak("kedua"), sebab, alasan))
                : new Faulty(problems);
    }

    /// The office is that of the derivation; only who holds it is written here.
    private Pihak pihak(String side) {
        return new Pihak(side, text(side + "Nama", null), text(side + "Pangkat", null), text(side + "Nip", null));
    }

    EntryForm entryForm(List<InputProblem> problems, boolean moved) {
        Map<String, String> faults =
                problems.stream().collect(Collectors.toMap(InputProblem::field, InputProblem::message, (a, _) -> a));
        var fields = new ArrayList<Field>();
        var isi = standing.shown();
        addPihak(fields, "pertama", "Pihak pertama", isi.pertama(), faults);
        addPihak(fields, "kedua", "Pihak kedua", isi.kedua(), faults);
        if (isRevision()) {
            var options = Arrays.stream(SebabRevisi.values())
                    .map(sebab -> new Field.Option(sebab.word(), sebab.label()))
                    .toList();
            var all = new ArrayList<>(List.of(new Field.Option("", "Pilih …")));
            all.addAll(options);
            fields.add(Field.select("sebab", "Sebab revisi", written.get("sebab"), all)
                    .mandatory()
                    .failing(faults.get("sebab")));
            fields.add(Field.of(Field.Kind.TEXT_AREA, "alasan", "Alasan", written.get("alasan"))
                    .mandatory()
                    .failing(faults.get("alasan")));
        }
        return new EntryForm(
                PerjanjianAccess.path(tahun, standing.unit(), "/terbitkan") + "&sidik="
                        + PerjanjianService.fingerprint(standing),
                lead(),
                isRevision() ? "Terbitkan revisi" : "Terbitkan",
                PerjanjianAccess.path(tahun, standing.unit()),
                fields,
                moved ? "Isinya berubah sejak halaman ini dibuka. Periksa lagi, lalu terbitkan." : null);
    }

    private String lead() {
        var isi = standing.draft().orElseThrow();
        return "Perjanjian kinerja %s dengan %s dibekukan seperti sekarang: %d indikator, %s. %s"
                .formatted(
                        isi.pertama().jabatan(),
                        isi.kedua().jabatan(),
                        isi.kinerjaList().size(),
                        isi.jumlah(),
                        standing.changes().isEmpty()
                                ? "Yang sudah terbit tidak dapat diubah."
                                : standing.changes().size() + " hal berubah sejak yang terakhir terbit.");
    }

    private void addPihak(List<Field> fields, String name, String side, Pihak pihak, Map<String, String> faults) {
        fields.add(Field.text(
                        name + "Nama",
                        "Nama " + side.toLowerCase(java.util.Locale.ROOT) + " (" + pihak.jabatan() + ")",
                        text(name + "Nama", pihak.nama()))
                .hinted("Dikosongkan bila belum diketahui; lembarnya memuat garis untuk diisi.")
                .failing(faults.get(name + "Nama")));
        fields.add(Field.text(
                name + "Pangkat",
                "Pangkat " + side.toLowerCase(java.util.Locale.ROOT),
                text(name + "Pangkat", pihak.pangkat())));
        fields.add(Field.text(
                        name + "Nip", "NIP " + side.toLowerCase(java.util.Locale.ROOT), text(name + "Nip", pihak.nip()))
                .failing(faults.get(name + "Nip")));
    }

    /// What was written, else what stands; blank is null.
    private @Nullable String text(String name, @Nullable String standing) {
        var text = written.containsKey(name) ? written.get(name) : standing;
        return Optional.ofNullable(text)
                .map(value -> value.strip().replaceAll("\\s+", " "))
                .filter(value -> !value.isEmpty())
                .orElse(null);
    }
}
