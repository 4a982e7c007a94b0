package id.benangmerah.anggaran.web;

import id.benangmerah.anggaran.BagianRenja;
import id.benangmerah.anggaran.BagianRenja.Target;
import id.benangmerah.anggaran.Renja;
import id.benangmerah.kernel.Angka;
import id.benangmerah.kernel.InputProblem;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.web.components.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody wrote into the form of a program, kegiatan or subkegiatan of a Renja.
record BagianForm(Renja renja, BagianRenja bagian, Map<String, String> written) {

    static final String REASON = "alasan";
    private static final String TARGET = "target";
    private static final String NUMBER = "\\d{1,3}(\\.\\d{3})*(,\\d{1,6})?|\\d{1,18}(,\\d{1,6})?";
    private static final int LONGEST = 500;

    sealed interface Content {}

    record Complete(BagianRenja bagian, String reason) implements Content {}

    record Faulty(List<InputProblem> problems) implements Content {}

    /// The form as it first is: with what the Renja says.
    static BagianForm of(Renja renja, BagianRenja bagian) {
        return new BagianForm(renja, bagian, Map.of());
    }

    Content content() {
        var problems = new ArrayList<InputProblem>();
        var targets = new ArrayList<Target>();
        for (int i = 0; i < bagian.targetList().size(); i++) targets.add(target(i, problems));
        var changed = bagian.withTargetList(targets)
                .withLokasi(text("lokasi", bagian.lokasi()))
                .withKelompokSasaran(text("kelompokSasaran", bagian.kelompokSasaran()));
        if (hasOwnMoney()) changed = changed.withPagu(pagu(problems));
        var reason = text(REASON, null);
        if (reason == null)
            problems.add(new InputProblem(REASON, "Tulis alasan perubahan ini; alasan menjadi pesan revisi."));
        else if (reason.length() > LONGEST)
            problems.add(new InputProblem(REASON, "Terlalu panjang; paling banyak " + LONGEST + " huruf."));
        return problems.isEmpty() && reason != null ? new Complete(changed, reason) : new Faulty(problems);
    }

    /// Money above is the sum of what is below, so only the lowest part has its own.
    private boolean hasOwnMoney() {
        return renja.childrenOf(bagian.kode()).isEmpty();
    }

    private Target target(int i, List<InputProblem> problems) {
        var target = bagian.targetList().get(i);
        var text = text(TARGET + i, shown(target.nilai()));
        if (Objects.equals(text, shown(target.nilai()))) return target;
        if (text != null && !text.matches(NUMBER)) {
            problems.add(new InputProblem(TARGET + i, "Tulis angka, dengan koma sebagai tanda desimal: 86,15."));
            return target;
        }
        var nilai = text == null ? null : NilaiCetak.of(plain(text));
        return new Target(target.indikator(), target.nama(), target.satuan(), nilai);
    }

    private @Nullable Rupiah pagu(List<InputProblem> problems) {
        var text = text("pagu", shown(bagian.pagu()));
        if (text == null) return null;
        var digits = text.replaceFirst("^[Rr]p\\.?\\s*", "");
        if (digits.matches("\\d{1,3}(\\.\\d{3})*(,\\d{1,2})?|\\d{1,15}(,\\d{1,2})?"))
            return new Rupiah(new BigDecimal(plain(digits)));
        problems.add(new InputProblem("pagu", "Tulis rupiah dengan angka, misalnya 72.822.365."));
        return bagian.pagu();
    }

    private static String plain(String number) {
        return number.replace(".", "").replace(',', '.');
    }

    private static @Nullable String shown(@Nullable NilaiCetak nilai) {
        if (nilai == null) return null;
        return nilai.angka()
                .map(number -> Angka.format(number, Math.max(0, number.scale())))
                .orElse(nilai.teks());
    }

    private static @Nullable String shown(@Nullable Rupiah pagu) {
        return pagu == null ? null : Angka.format(pagu.amount());
    }

    /// What was written, else what stands; blank is null.
    private @Nullable String text(String name, @Nullable String standing) {
        var text = written.containsKey(name) ? written.get(name) : standing;
        return Optional.ofNullable(text)
                .map(value -> value.strip().replaceAll("\\s+", " "))
                .filter(value -> !value.isEmpty())
                .orElse(null);
    }

    List<Field> fields(List<InputProblem> problems) {
        Map<String, String> faults =
                problems.stream().collect(Collectors.toMap(InputProblem::field, InputProblem::message, (a, _) -> a));
        var fields = new ArrayList<Field>();
        for (int i = 0; i < bagian.targetList().size(); i++) {
            var target = bagian.targetList().get(i);
            fields.add(Field.text(TARGET + i, "Target: " + target.nama(), text(TARGET + i, shown(target.nilai())))
                    .in(target.satuan())
                    .failing(faults.get(TARGET + i)));
        }
        if (hasOwnMoney())
            fields.add(Field.text("pagu", "Pagu", text("pagu", shown(bagian.pagu())))
                    .in("rupiah")
                    .failing(faults.get("pagu")));
        fields.add(Field.text("lokasi", "Lokasi", text("lokasi", bagian.lokasi())));
        fields.add(
                Field.text("kelompokSasaran", "Kelompok sasaran", text("kelompokSasaran", bagian.kelompokSasaran())));
        fields.add(Field.of(Field.Kind.TEXT_AREA, REASON, "Alasan perubahan", text(REASON, null))
                .hinted("Misalnya: refocusing anggaran menurut hasil rapat 3 Maret 2025.")
                .mandatory()
                .failing(faults.get(REASON)));
        return fields;
    }
}
