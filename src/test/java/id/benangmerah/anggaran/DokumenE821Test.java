package id.benangmerah.anggaran;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.dokumen.Approval;
import id.benangmerah.dokumen.TextWriter;
import id.benangmerah.dokumen.XlsxWriter;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.ShippedPlan;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DokumenE821Test {

    private static final Renstra PLAN = ShippedPlan.renstra();
    private static final Tahun Y2025 = Tahun.of(2025);

    /// Of one program, so that it is read as a whole.
    @Test
    void the_sheet_says_what_differs_and_what_was_said_about_it() throws IOException {
        var planned = onlyPengawasan(Penurunan.of(PLAN, 1, Y2025));
        var sub = planned.find("2.17.03.2.01.01").orElseThrow();
        var renja = planned.with(sub.withPagu(Rupiah.of(1_000_000)).withLokasi("Kecamatan Bangil"));
        var rows = Kesesuaian.compare(planned, renja);
        var place = rows.stream()
                .filter(row -> !row.sesuai() && row.unsur() == Unsur.LOKASI)
                .findFirst()
                .orElseThrow();
        var said = new Penilaian(
                place.kode(),
                place.unsur(),
                place.key(),
                place.renstra(),
                place.renja(),
                "Kegiatan dipusatkan",
                "Ubah Renstra",
                null,
                "perencana",
                Instant.EPOCH);
        var dokumen = DokumenE821.of(PLAN.identitas(), Y2025, LembarE821.of(rows, List.of(said)));
        Approval.verify("e821", TextWriter.write(dokumen));
        assertThat(XlsxWriter.write(dokumen)).isEqualTo(XlsxWriter.write(dokumen));
    }

    private static Renja onlyPengawasan(Renja renja) {
        return renja.withBagianList(renja.bagianList().stream()
                .filter(bagian -> bagian.kode().startsWith("2.17.03"))
                .toList());
    }
}
