package id.benangmerah;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A registry of a few records, written as text: name, desa and facts, two spaces apart.
public final class SmallEvidence {

    private static final LocalDate FOUNDED = LocalDate.of(2015, 4, 1);

    private final JdbcClient jdbc;

    /// Whatever another test recorded is gone.
    public SmallEvidence(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
        jdbc.sql("truncate koperasi, usaha, pengusaha cascade").update();
    }

    /// `Maju Jaya  35.14.10.2001  nik  rat 2025-03-14  sehat 2025-05-02`; ids in the order of
    /// the lines.
    public List<Long> koperasi(String lines) {
        return lines.lines()
                .map(line -> line.split(" {2,}"))
                .map(this::koperasi)
                .toList();
    }

    /// `Warung Sederhana  35.14.10.2001  omzet 2024 100  omzet 2025 150  pelatihan 2025-02-01`
    public List<Long> usaha(String lines) {
        return lines.lines().map(line -> line.split(" {2,}")).map(this::usaha).toList();
    }

    private long koperasi(String... words) {
        long id = jdbc.sql("insert into koperasi default values returning id")
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into koperasi_terdaftar (koperasi_id, nama, nomor_badan_hukum, tanggal_badan_hukum, jenis,
                                                kelompok, pola, bentuk, unit_simpan_pinjam, alamat, kode_desa,
                                                berlaku_dari, recorded_at)
                values (:id, :nama, '518/BH/' || :id, :since, 'KONSUMEN', 'UMUM', 'KONVENSIONAL',
                        'PRIMER_KABUPATEN', true, 'Jalan Raya 1', :desa, :since, :since)
                """)
                .param("id", id)
                .param("nama", words[0])
                .param("desa", words[1])
                .param("since", FOUNDED)
                .update();
        jdbc.sql("""
                insert into koperasi_keaktifan (koperasi_id, status, kode_desa, berlaku_dari, recorded_at)
                values (:id, 'AKTIF', :desa, :since, :since)
                """)
                .param("id", id)
                .param("desa", words[1])
                .param("since", FOUNDED)
                .update();
        Arrays.stream(words).skip(2).forEach(fact -> koperasiFact(id, words[1], fact.split(" ")));
        return id;
    }

    private void koperasiFact(long id, String desa, String... fact) {
        var sql = switch (fact[0]) {
            case "nik" -> """
                        insert into koperasi_sertifikat_nik (koperasi_id, nomor, grade, kode_desa, berlaku_dari,
                                                             berlaku_sampai, recorded_at)
                        values (:id, '351401' || :id, 'B', :desa, date '2020-01-01', date '2030-01-01',
                                timestamptz '2020-01-02')
                        """;
            case "rat" -> """
                        insert into koperasi_rat (koperasi_id, tanggal, tahun_buku, hadir, anggota, kode_desa,
                                                  recorded_at)
                        values (:id, :date, extract(year from :date) - 1, 30, 40, :desa, :date + 7)
                        """;
            case "sehat" -> """
                        insert into koperasi_penilaian (koperasi_id, tanggal, tahun_buku, metode, skor, predikat,
                                                        kode_desa, recorded_at)
                        values (:id, :date, extract(year from :date) - 1, 'KKPKK', 85, 'SEHAT', :desa, :date + 7)
                        """;
            default -> throw new IllegalArgumentException(fact[0]);
        };
        var statement = jdbc.sql(sql).param("id", id).param("desa", desa);
        if (fact.length > 1) statement = statement.param("date", LocalDate.parse(fact[1]));
        statement.update();
    }

    private long usaha(String... words) {
        long owner = jdbc.sql(
                        "insert into pengusaha (nama, jenis_kelamin) values ('Pemilik ' || :nama, 'P') returning id")
                .param("nama", words[0])
                .query(Long.class)
                .single();
        long id = jdbc.sql("insert into usaha (pengusaha_id) values (:owner) returning id")
                .param("owner", owner)
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into usaha_terdaftar (usaha_id, recorded_at, berlaku_dari, mulai, kode_desa, kbli, sektor,
                                             badan_usaha, tempat, nama)
                values (:id, :since, :since, :since, :desa, '56102', 'I', 'PERORANGAN', 'KIOS', :nama)
                """)
                .param("id", id)
                .param("nama", words[0])
                .param("desa", words[1])
                .param("since", FOUNDED)
                .update();
        jdbc.sql("""
                insert into usaha_skala (usaha_id, recorded_at, berlaku_dari, skala, kode_desa)
                values (:id, :since, :since, 'MIKRO', :desa)
                """)
                .param("id", id)
                .param("desa", words[1])
                .param("since", FOUNDED)
                .update();
        Arrays.stream(words).skip(2).forEach(fact -> usahaFact(id, words[1], fact.split(" ")));
        return id;
    }

    private void usahaFact(long id, String desa, String... fact) {
        if (fact[0].equals("omzet")) {
            int year = Integer.parseInt(fact[1]);
            jdbc.sql("""
                    insert into usaha_tahun (usaha_id, recorded_at, omzet, aset, tahun, tenaga_kerja, kode_desa)
                    values (:id, :recorded, :omzet, 1000, :tahun, 2, :desa)
                    """)
                    .param("id", id)
                    .param("recorded", LocalDate.of(year + 1, 1, 15))
                    .param("omzet", Long.parseLong(fact[2]))
                    .param("tahun", year)
                    .param("desa", desa)
                    .update();
            return;
        }
        jdbc.sql("""
                insert into usaha_fasilitasi (usaha_id, recorded_at, tanggal, jenis, program, kode_desa)
                values (:id, :date + 3, :date, :jenis, 'Pelatihan kewirausahaan', :desa)
                """)
                .param("id", id)
                .param("date", LocalDate.parse(fact[1]))
                .param("jenis", fact[0].toUpperCase(java.util.Locale.ROOT))
                .param("desa", desa)
                .update();
    }
}
