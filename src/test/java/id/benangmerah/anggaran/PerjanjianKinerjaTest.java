package id.benangmerah.anggaran;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.anggaran.PerjanjianKinerja.Jenjang;
import id.benangmerah.anggaran.PerjanjianKinerja.Pihak;
import id.benangmerah.dokumen.Approval;
import id.benangmerah.dokumen.TextWriter;
import id.benangmerah.dokumen.XlsxWriter;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.ShippedPlan;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who promises what to whom (PermenPANRB 53/2014), from the plan of Pasuruan.
class PerjanjianKinerjaTest {

    private static final Renstra PLAN = ShippedPlan.renstra();
    private static final Tahun Y2025 = Tahun.of(2025);
    private static final Renja RENJA = Penurunan.of(PLAN, 1, Y2025).withoutTotals();
    private static final List<PerjanjianKinerja> ALL = PenurunanPerjanjian.of(PLAN, RENJA, 4L);

    @Test
    void every_official_of_the_tree_promises_the_one_above() {
        assertThat(ALL)
                .extracting(one -> one.pertama().jabatan() + " > " + one.kedua().jabatan())
                .containsExactly(
                        "Kepala Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Pasuruan > Bupati Pasuruan",
                        "Sekretaris > Kepala Dinas Koperasi, Usaha Kecil dan Menengah Kabupaten Pasuruan",
                        "Kepala Sub Bagian Umum dan Kepegawaian > Sekretaris",
                        "Kepala Sub Bagian Keuangan > Sekretaris",
                        "Kepala Bidang Kelembagaan dan Pengawasan > Kepala Dinas Koperasi, Usaha Kecil dan Menengah"
                                + " Kabupaten Pasuruan",
                        "Kepala Bidang Pemberdayaan dan Pengembangan Koperasi > Kepala Dinas Koperasi, Usaha Kecil dan"
                                + " Menengah Kabupaten Pasuruan",
                        "Kepala Bidang Pemberdayaan Usaha Mikro > Kepala Dinas Koperasi, Usaha Kecil dan Menengah"
                                + " Kabupaten Pasuruan");
        assertThat(PenurunanPerjanjian.silentUnits(PLAN, ALL)).containsExactly("Kelompok Jabatan Fungsional", "UPT");
    }

    @Test
    void the_head_promises_tujuan_and_sasaran_with_the_money_of_all_programs() {
        var head = of(PerjanjianKinerja.KEPALA);
        assertThat(head.jenjang()).isEqualTo(Jenjang.SASARAN);
        assertThat(head.kinerjaList())
                .extracting(PerjanjianKinerja.Kinerja::indikator)
                .containsExactly("T1-1", "T1-2", "S1-1", "S2-1", "S3-1");
        assertThat(head.anggaranList())
                .extracting(PerjanjianKinerja.Anggaran::kode)
                .containsExactlyInAnyOrder("2.17.01", "2.17.02", "2.17.03", "2.17.04", "2.17.05", "2.17.06", "2.17.07");
        assertThat(head.jumlah()).isEqualTo(RENJA.jumlah());
    }

    @Test
    void a_head_of_bidang_promises_the_result_of_each_program_of_the_bidang() {
        var bidang = of("ORG-BKP");
        assertThat(bidang.jenjang()).isEqualTo(Jenjang.PROGRAM);
        assertThat(bidang.kinerjaList())
                .extracting(PerjanjianKinerja.Kinerja::sasaran)
                .contains("Meningkatnya Koperasi yang sehat dan patuh", "Meningkatnya KSP/USP yang sehat");
        assertThat(bidang.anggaranList())
                .extracting(PerjanjianKinerja.Anggaran::kode)
                .containsExactlyInAnyOrder("2.17.02", "2.17.03", "2.17.04");
    }

    @Test
    void a_head_of_sub_bagian_promises_kegiatan() {
        var keuangan = of("ORG-SEK-KEU");
        assertThat(keuangan.jenjang()).isEqualTo(Jenjang.KEGIATAN);
        assertThat(keuangan.kinerjaList())
                .extracting(PerjanjianKinerja.Kinerja::bagian)
                .contains("2.17.01.2.02");
        assertThat(keuangan.kinerjaList()).allMatch(one -> one.bagian().startsWith("2.17.01.2.0"));
    }

    @Test
    void the_targets_of_programs_are_those_of_the_renja() {
        var program = RENJA.find("2.17.03").orElseThrow();
        var target = program.targetList().getFirst();
        var changed = RENJA.with(program.withTargetList(List.of(
                new BagianRenja.Target(target.indikator(), target.nama(), target.satuan(), NilaiCetak.of("40")))));
        assertThat(PerubahanPerjanjian.between(of("ORG-BKP"), of("ORG-BKP", changed)))
                .containsExactly(new PerubahanPerjanjian("2.17.03-1, target", "30,16 %", "40 %"));
        assertThat(PerubahanPerjanjian.between(of(PerjanjianKinerja.KEPALA), of(PerjanjianKinerja.KEPALA, changed)))
                .isEmpty();
    }

    @Test
    void money_moved_below_changes_every_agreement_above_it() {
        var sub = RENJA.find("2.17.03.2.01.01").orElseThrow();
        var changed = RENJA.with(sub.withPagu(Rupiah.of(142_178_026)));
        for (var unit : List.of(PerjanjianKinerja.KEPALA, "ORG-BKP"))
            assertThat(PerubahanPerjanjian.between(of(unit), of(unit, changed)))
                    .containsExactly(new PerubahanPerjanjian("2.17.03, anggaran", "Rp 362.241.270", "Rp 362.241.271"));
    }

    @Test
    void who_holds_an_office_is_not_a_change_of_what_is_promised() {
        var named = of("ORG-SEK").signedAs(new Pihak("", "A", null, null), new Pihak("", "B", null, null));
        assertThat(named.pertama()).isEqualTo(new Pihak("Sekretaris", "A", null, null));
        assertThat(PerubahanPerjanjian.between(of("ORG-SEK"), named)).isEmpty();
    }

    @Test
    void text_of_an_agreement_is_read_back_as_it_was() {
        for (var one : ALL)
            assertThat(Naskah.read(PerjanjianKinerja.class, Naskah.write(one))).isEqualTo(one);
    }

    @Test
    void a_published_agreement_is_set_in_the_form_of_the_regulation() throws IOException {
        var isi =
                of("ORG-BKP").signedAs(new Pihak("", "Siti Contoh", "Pembina", null), new Pihak("", null, null, null));
        var revisi = new RevisiPerjanjian(
                Y2025, "ORG-BKP", 1, "0123abcd", SebabRevisi.PRIORITAS, "Refocusing", "perencana", Instant.EPOCH);
        var dokumen = DokumenPerjanjian.of(isi, revisi);
        Approval.verify("perjanjian-kinerja", TextWriter.write(dokumen));
        assertThat(XlsxWriter.write(dokumen)).isEqualTo(XlsxWriter.write(dokumen));
    }

    @Test
    void a_draft_has_lines_where_names_are_not_known() {
        assertThat(TextWriter.write(DokumenPerjanjian.of(of(PerjanjianKinerja.KEPALA), null)))
                .contains("Rancangan, belum diterbitkan", "Nama: ....", "Bupati Pasuruan")
                .doesNotContain("IRSYAD", "TRIJONO");
    }

    private static PerjanjianKinerja of(String unit) {
        return find(ALL, unit);
    }

    private static PerjanjianKinerja of(String unit, Renja renja) {
        return find(PenurunanPerjanjian.of(PLAN, renja, 5L), unit);
    }

    private static PerjanjianKinerja find(List<PerjanjianKinerja> list, String unit) {
        return list.stream().filter(one -> one.unit().equals(unit)).findFirst().orElseThrow();
    }
}
