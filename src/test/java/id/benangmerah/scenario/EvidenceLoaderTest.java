package id.benangmerah.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.TestDatabase;
import id.benangmerah.privacy.FieldCipher;
import id.benangmerah.privacy.PrivacyKeys;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EvidenceLoaderTest {

    /// All columns that do not depend on the keys.
    private static final List<String> ROWS = List.of(
            "select usaha_id, nama, kbli, kode_desa, berlaku_dari, berlaku_sampai, recorded_at from usaha_terdaftar",
            "select usaha_id, tahun, omzet, aset, recorded_at, superseded_at from usaha_tahun",
            "select usaha_id, jenis, nomor, berlaku_dari, berlaku_sampai, recorded_at from usaha_legalitas",
            "select usaha_id, jenis, tanggal, nilai, recorded_at from usaha_fasilitasi",
            "select id, nama, jenis_kelamin, tanggal_lahir from pengusaha",
            "select koperasi_id, nama, nik_koperasi, alamat, latitude, recorded_at from koperasi_terdaftar",
            "select koperasi_id, tanggal, hadir, anggota, recorded_at, superseded_at from koperasi_rat",
            "select koperasi_id, tahun, aset, shu, anggota, recorded_at from koperasi_laporan",
            "select sdm_id, nama, peran, berlaku_dari, recorded_at from koperasi_sdm_terdaftar");

    @Test
    void one_seed_makes_the_same_evidence_every_time_and_another_makes_another() {
        var options = new EvidenceOptions(7, 300, 2_000);
        var first = hashes(options);
        assertThat(hashes(options)).isEqualTo(first);
        assertThat(hashes(new EvidenceOptions(8, 300, 2_000))).doesNotContainAnyElementsOf(first);
    }

    private static List<String> hashes(EvidenceOptions options) {
        var dataSource = TestDatabase.fresh();
        EvidenceLoader.loadIfEmpty(dataSource, new FieldCipher(PrivacyKeys.random()), options, (_, _, _) -> {});
        var jdbc = JdbcClient.create(dataSource);
        var hashes = new ArrayList<String>();
        for (var rows : ROWS) {
            hashes.add(jdbc.sql("select md5(string_agg(line::text, '' order by line::text)) from (%s) as line"
                            .formatted(rows))
                    .query(String.class)
                    .single());
        }
        return hashes;
    }
}
