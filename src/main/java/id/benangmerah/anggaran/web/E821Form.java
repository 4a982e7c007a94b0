package id.benangmerah.anggaran.web;

import id.benangmerah.anggaran.Kesesuaian;
import id.benangmerah.anggaran.LembarE821;
import id.benangmerah.anggaran.RenjaService;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.web.components.EntryForm;
import id.benangmerah.web.components.Field;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The form by which is said why an element differs (columns 4 to 6 of E.8.2.1).
record E821Form(Tahun tahun, Kesesuaian row, String evaluasi, String tindakLanjut, String hasil) {

    private static final int LONGEST = 1000;

    static E821Form of(Tahun tahun, LembarE821.Baris baris) {
        var said = baris.penilaian();
        return said == null
                ? new E821Form(tahun, baris.kesesuaian(), "", "", "")
                : new E821Form(
                        tahun,
                        baris.kesesuaian(),
                        said.evaluasi(),
                        said.tindakLanjut(),
                        Objects.requireNonNullElse(said.hasil(), ""));
    }

    void judge(RenjaService service, String pembuat) {
        service.judge(tahun, row, evaluasi, tindakLanjut, hasil.isEmpty() ? null : hasil, pembuat);
    }

    EntryForm entryForm(boolean sent, boolean moved) {
        var fields = List.of(
                area("evaluasi", "Evaluasi", evaluasi, sent, true).hinted("Mengapa Renja berbeda dari Renstra."),
                area("tindakLanjut", "Tindak lanjut", tindakLanjut, sent, true)
                        .hinted("Apa yang dilakukan: misalnya Renja disesuaikan, atau Renstra diubah."),
                area("hasil", "Hasil tindak lanjut", hasil, sent, false)
                        .hinted("Diisi setelah tindak lanjutnya selesai."));
        var action = E821View.judgeHref(tahun, row) + "&sidik=" + fingerprint();
        return new EntryForm(
                action,
                lead(),
                "Simpan evaluasi",
                RenjaAccess.path(tahun) + "/e821",
                fields,
                moved ? "Nilainya berubah sejak halaman ini dibuka. Periksa lagi, lalu simpan." : null);
    }

    private String lead() {
        return "%s %s, %s. Renstra: %s. Renja: %s."
                .formatted(
                        row.kode(),
                        row.nama(),
                        row.element(),
                        Objects.requireNonNullElse(row.renstra(), "tidak ada"),
                        Objects.requireNonNullElse(row.renja(), "tidak ada"));
    }

    private static Field area(String name, String label, String value, boolean sent, boolean mandatory) {
        var field = Field.of(Field.Kind.TEXT_AREA, name, label, value).failing(sent ? problem(value, mandatory) : null);
        return mandatory ? field.mandatory() : field;
    }

    boolean isFaulty() {
        return problem(evaluasi, true) != null || problem(tindakLanjut, true) != null || problem(hasil, false) != null;
    }

    private static @Nullable String problem(String value, boolean mandatory) {
        if (mandatory && value.isEmpty()) return "Wajib diisi bila tidak sesuai.";
        return value.length() > LONGEST ? "Terlalu panjang; paling banyak " + LONGEST + " huruf." : null;
    }

    /// Of both values, so that nothing is said about values the writer did not see.
    String fingerprint() {
        return Integer.toHexString(Objects.hash(row.renstra(), row.renja()));
    }
}
