package id.benangmerah.evaluasi.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.PageTest;
import id.benangmerah.SmallEvidence;
import id.benangmerah.audit.AuditFilter;
import id.benangmerah.audit.AuditLog;
import id.benangmerah.identity.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IndikatorPagesTest extends PageTest {

    @Autowired
    private AuditLog auditLog;

    @BeforeAll
    static void record(@Autowired DataSource dataSource) {
        new SmallEvidence(dataSource).koperasi("""
                Maju Jaya  35.14.10.2001  nik  rat 2025-03-14
                Tani Makmur  35.14.10.2002  nik
                =Sum(A1)  35.14.11.2001  nik  rat 2026-02-01
                Sumber Rejeki  35.14.11.2002  rat 2025-04-01
                Usaha Bersama  35.14.11.2002  nik  rat 2025-05-20""");
    }

    @Test
    void a_stranger_is_sent_to_the_sign_in_page() {
        assertThat(mvc.get().uri("/indikator")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/indikator/S1-1/catatan.csv")).hasStatus3xxRedirection();
    }

    @Test
    void the_list_groups_indicators_by_level_and_is_narrowed_by_the_address() {
        assertThat(shown("/indikator?tahun=2025"))
                .contains("Tujuan (2)", "Sasaran (3)", "Program (7)", "IKK hasil (2)");
        assertThat(shown("/indikator?tahun=2025&tingkat=sasaran&cari=rat"))
                .contains("Persentase Koperasi Melaksanakan RAT")
                .doesNotContain("Program (", "SAKIP");
        assertThat(shown("/indikator?tahun=2025&tingkat=sasaran&keadaan=belum-ada-bukti"))
                .contains("SAKIP")
                .doesNotContain("Persentase Koperasi Melaksanakan RAT");
        assertThat(mvc.get().uri("/indikator?tingkat=entah").with(as(Role.STAF)))
                .hasStatus(400);
    }

    @Test
    void the_page_fills_the_formula_with_numbers_and_shows_the_definition() {
        assertThat(shown("/indikator/S1-1?tahun=2025"))
                .contains("3 koperasi yang melaksanakan RAT ÷ 4 koperasi bersertifikat NIK × 100 = 75,00 %")
                .contains("Jumlah Koperasi yang Melaksanakan RAT / Jumlah koperasi Bersertifikat NIK")
                .contains("69,16 (2023)", "2024: 74,93 · 2025: 80,69 · 2026: 86,46")
                .contains("Dihitung (3)", "Belum memenuhi (2)", "Di luar penyebut (1)");
    }

    @Test
    void evidence_is_read_as_it_was_known_on_a_day() {
        assertThat(shown("/indikator/S1-1?tahun=2025&per=2025-03-31"))
                .contains("1 koperasi yang melaksanakan RAT ÷ 4 koperasi bersertifikat NIK × 100 = 25,00 %")
                .contains("belum selesai pada 31 Maret 2025");
    }

    @Test
    void a_kecamatan_is_compared_by_its_desa() {
        assertThat(shown("/indikator/S1-1?tahun=2025&wilayah=35.14.11"))
                .contains("2 koperasi yang melaksanakan RAT ÷ 2 koperasi bersertifikat NIK")
                .contains("Menurut desa/kelurahan");
        assertThat(mvc.get().uri("/indikator/S1-1?wilayah=35.15.01").with(as(Role.STAF)))
                .hasStatus(400);
    }

    @Test
    void an_unverified_formula_and_a_missing_statement_are_marked() {
        assertThat(shown("/indikator/IKK-O1?tahun=2025")).contains("belum diverifikasi");
        assertThat(shown("/indikator/S3-1?tahun=2025"))
                .contains("Belum ada pernyataan dari Inspektorat")
                .contains("dinyatakan oleh Inspektorat");
    }

    @Test
    void an_unknown_indicator_is_not_found() {
        assertThat(mvc.get().uri("/indikator/X-1").with(as(Role.STAF))).hasStatus(404);
    }

    @Test
    void the_door_is_a_panel_for_htmx_and_a_page_without() {
        assertThat(shown("/indikator/S1-1/asal?tahun=2025"))
                .contains("<!DOCTYPE html>", "Dari mana angka ini?", "T-C.25 kolom formula");
        assertThat(mvc.get()
                        .uri("/indikator/S1-1/asal?tahun=2025")
                        .header("HX-Request", "true")
                        .with(as(Role.STAF)))
                .bodyText()
                .doesNotContain("<!DOCTYPE html>")
                .contains("Belum memenuhi (2)");
    }

    @Test
    void the_map_opens_into_the_desa_of_a_kecamatan() {
        assertThat(mvc.get()
                        .uri("/indikator/S1-1/peta.json?tahun=2025&kecamatan=35.14.11")
                        .with(as(Role.STAF)))
                .hasStatusOk()
                .bodyText()
                .contains("FeatureCollection", "35.14.11.2002", "200,00 %");
    }

    @Test
    void the_lists_hold_who_counts_who_does_not_and_who_is_outside() {
        assertThat(shown("/indikator/S1-1/catatan?bagian=SHORT&tahun=2025"))
                .contains("Tani Makmur", "=Sum(A1)", "/koperasi/")
                .doesNotContain("Maju Jaya");
        assertThat(shown("/indikator/S1-1/catatan?bagian=OUTSIDE&tahun=2025"))
                .contains("Sumber Rejeki")
                .doesNotContain("Tani Makmur");
        assertThat(shown("/indikator/S1-1/catatan?bagian=SHORT&tahun=2025&cari=tani"))
                .contains("1 dari 1")
                .doesNotContain("=Sum(A1)");
        assertThat(mvc.get().uri("/indikator/S3-1/catatan").with(as(Role.STAF))).hasStatus(404);
    }

    @Test
    void a_csv_is_complete_disarmed_and_audited() {
        assertThat(shown("/indikator/S1-1/catatan.csv?bagian=SHORT&tahun=2025"))
                .startsWith("\uFEFFNomor,Nama,Kode desa")
                .contains(",Tani Makmur,35.14.10.2002,")
                .contains(",'=Sum(A1),")
                .doesNotContain(",=Sum");
        var entry = auditLog.list(AuditFilter.ALL).getFirst();
        assertThat(entry.action()).isEqualTo("catatan.unduh");
        assertThat(entry.object()).isEqualTo("indikator:S1-1");
        assertThat(entry.after()).contains("SHORT");
    }

    @Test
    void an_xlsx_holds_real_numbers_and_disarmed_text() throws IOException {
        var bytes = mvc.get()
                .uri("/indikator/S1-1/catatan.xlsx?bagian=SHORT&tahun=2025")
                .with(as(Role.STAF))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCellAsNumber(0)).isPresent();
            assertThat(rows.stream().map(row -> row.getCellText(1))).contains("'=Sum(A1)");
        }
    }
}
