package id.benangmerah.rencana.periksa;

import id.benangmerah.rencana.Renstra;
import id.benangmerah.rencana.RenstraYaml;
import java.util.List;

/// A small sound plan of another regency, for five years. A test changes one text in it and
/// looks at what the checker finds: `found("satuan: Nilai", "satuan: \"%\"")`.
final class PlanFixture {
    /// Nothing is wrong in it. A text to be changed should occur once; take in more of the
    /// line, or the line above, where it does not.
    static final String CLEAN = """
            identitas:
              id: contoh
              perangkat_daerah: Dinas Koperasi dan Usaha Mikro
              daerah: Kabupaten Contoh
              kode_wilayah: "35.99"
              bidang_urusan: "2.17"
              periode: {awal: 2022, akhir: 2026}
            penetapan:
              bentuk: Peraturan Bupati Contoh
              nomor: "7"
              tahun: 2022
              tentang: Rencana Strategis Dinas Koperasi dan Usaha Mikro Kabupaten Contoh Tahun 2022-2026
              menimbang:
                - {huruf: a, pokok: RPJMD Kabupaten Contoh Tahun 2022-2026 telah ditetapkan}
                - {huruf: b, pokok: perlu menetapkan Peraturan Bupati tentang Rencana Strategis Tahun 2022-2026}
              ditetapkan: {tempat: Contoh, tanggal: "2022-03-01", jabatan: Bupati Contoh, nama: A}
              diundangkan: {tempat: Contoh, tanggal: "2022-03-02", jabatan: Sekretaris Daerah, nama: B}
              mulai_berlaku: pada tanggal diundangkan
              berita_daerah: {tahun: 2022, nomor: "7"}
              paraf:
                - {pejabat: Kepala Dinas, tanggal: "2022-02-21"}
                - {pejabat: Sekretaris Daerah, tanggal: "2022-02-24"}
              pengantar: {tempat: Contoh, tanggal: "2022-02", jabatan: Kepala Dinas, nama: C}
            sistematika:
              - no: I
                judul: Pendahuluan
                judul_sistematika: Pendahuluan
                judul_lampiran: Pendahuluan
                sub_bab:
                  - {no: "1.1", judul_sistematika: Latar Belakang, judul_lampiran: Latar Belakang}
                  - {no: "1.2", judul_sistematika: Landasan Hukum, judul_lampiran: Landasan Hukum}
              - {no: II, judul: Penutup, judul_sistematika: Penutup, judul_lampiran: Penutup}
            dasar_hukum:
              mengingat:
                - no: "1"
                  bentuk: Undang-Undang
                  nomor: "25"
                  tahun: 2004
                  tentang: Sistem Perencanaan Pembangunan Nasional
                  penempatan: LN 2004/104, TLN 4421
                - no: "2"
                  bentuk: Peraturan Menteri Dalam Negeri
                  nomor: "86"
                  tahun: 2017
                  tentang: Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah, Tata Cara Evaluasi Rancangan Peraturan Daerah tentang RPJPD dan RPJMD, serta Tata Cara Perubahan RPJPD, RPJMD, dan RKPD
                  penempatan: BN 2017/1312
                - {no: "3", bentuk: Peraturan Daerah Kabupaten Contoh, nomor: "1", tahun: 2022, tentang: RPJMD Kabupaten Contoh Tahun 2022-2026}
              landasan:
                - {no: "1", bentuk: Undang-Undang, nomor: "25", tahun: 2004, tentang: Sistem Perencanaan Pembangunan Nasional}
                - no: "2"
                  bentuk: Keputusan Menteri Dalam Negeri
                  nomor: 050-5889
                  tahun: 2021
                  tentang: Hasil Verifikasi, Validasi dan Inventarisasi Pemutakhiran Klasifikasi, Kodefikasi dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah
                - {no: "3", bentuk: Peraturan Daerah Kabupaten Contoh, nomor: "1", tahun: 2022, tentang: RPJMD Kabupaten Contoh Tahun 2022-2026}
            ketentuan:
              definisi:
                - {no: "1", istilah: Daerah, arti: Kabupaten Contoh}
                - {no: "2", istilah: Dinas, arti: Dinas Koperasi dan Usaha Mikro}
                - {no: "3", istilah: Rencana Strategis, singkatan: Renstra, arti: dokumen perencanaan Dinas untuk periode 5 (lima) tahun}
            pelayanan:
              organisasi:
                dasar: [Peraturan Daerah Nomor 1 Tahun 2022]
                tugas: membantu Bupati di bidang koperasi dan usaha mikro
                fungsi: [perumusan kebijakan]
                unit:
                  - {id: ORG-SEK, nama: Sekretariat, pimpinan: Sekretaris, bertanggung_jawab_kepada: Kepala Dinas}
                  - {id: ORG-KOP, nama: Bidang Koperasi, pimpinan: Kepala Bidang, bertanggung_jawab_kepada: Kepala Dinas}
              sumber_daya:
                manusia:
                  id: SDM
                  per: akhir tahun 2021
                  jumlah: 10
                  satuan: Orang
                  status: [{uraian: PNS, jumlah: 8}, {uraian: THL, jumlah: 2}]
                  klasifikasi:
                    - no: "1"
                      nama: Jenis Kelamin
                      rincian: [{uraian: Perempuan, jumlah: 6}, {uraian: Laki-laki, jumlah: 4}]
                sarana:
                  kantor: Gedung A
                  satuan: unit
                  barang: [{no: "1", uraian: Laptop, jumlah: 5, baik: 4, rusak_ringan: 1}]
              kinerja:
                keragaan:
                  - {id: K-1, uraian: Jumlah koperasi aktif, satuan: Unit Usaha, nilai: {2020: 480, 2021: 500}}
                  - {id: K-2, uraian: Jumlah koperasi sehat, satuan: Unit Usaha, nilai: {2020: 92, 2021: 100}}
                  - {id: K-3, uraian: Jumlah koperasi patuh, satuan: Unit Usaha, nilai: {2020: 180, 2021: 200}}
                pencapaian:
                  - id: C23-1
                    indikator: Nilai SAKIP
                    jenis: IKU
                    satuan: Nilai
                    target: {2020: 68.00, 2021: 70.00}
                    realisasi: {2020: 69.20, 2021: 70.50}
                    rasio: {2020: 101.76, 2021: 100.71}
                pendanaan:
                  kelompok:
                    - nomenklatur: baru
                      satuan: Rp
                      program:
                        - nama: Program Pengawasan dan Pemeriksaan Koperasi
                          anggaran: {2020: 450000000, 2021: 475000000}
                          realisasi: {2020: 432000000, 2021: 460750000}
                          rasio: {2020: 96.00, 2021: 97.00}
                  jumlah:
                    nama: JUMLAH
                    anggaran: {2020: 450000000, 2021: 475000000}
                    realisasi: {2020: 432000000, 2021: 460750000}
                    rasio: {2020: 96.00, 2021: 97.00}
            permasalahan:
              pemetaan:
                - id: MP1
                  no: a
                  nama: Belum optimalnya kepatuhan koperasi
                  masalah:
                    - id: MP1.1
                      nama: Pengawasan koperasi belum menjangkau semua koperasi
                      akar: [{id: MP1.1.1, nama: Jumlah pengawas koperasi terbatas}]
              utama: [{id: PU1, nama: Belum optimalnya kepatuhan koperasi}]
              isu_strategis: [{id: I1, nama: Kepatuhan koperasi}]
            rpd:
              peraturan: Peraturan Daerah Kabupaten Contoh Nomor 1 Tahun 2022
              tujuan: [{id: RPD-T1, nama: Meningkatnya pertumbuhan ekonomi, tempat: "4.1"}]
            tujuan:
              - id: T1
                no_cetak: I
                nama: Meningkatnya koperasi sehat
                mendukung: [RPD-T1]
                indikator:
                  - id: T1-1
                    nama: Persentase koperasi sehat
                    formula: Jumlah koperasi sehat / Jumlah koperasi aktif
                    satuan: "%"
                    kondisi_awal: {tahun: 2021, nilai: 20.00}
                    target: {2022: 22.00, 2023: 24.00, 2024: 26.00, 2025: 28.00, 2026: 30.00}
                    kondisi_akhir: 30.00
                sasaran:
                  - id: S1
                    no_cetak: "1"
                    nama: Meningkatnya kepatuhan koperasi
                    indikator:
                      - id: S1-1
                        nama: Persentase koperasi patuh
                        formula: Jumlah koperasi patuh / Jumlah koperasi aktif
                        satuan: "%"
                        kondisi_awal: {tahun: 2021, nilai: 40.00}
                        target: {2022: 42.40, 2023: 44.80, 2024: 47.20, 2025: 49.60, 2026: 52.00}
                        kondisi_akhir: 52.00
                  - id: S2
                    no_cetak: "2"
                    nama: Meningkatnya akuntabilitas kinerja Dinas
                    indikator:
                      - id: S2-1
                        nama: Nilai SAKIP
                        formula: Lembar Hasil Evaluasi Inspektorat
                        satuan: Nilai
                        kondisi_awal: {tahun: 2021, nilai: 70.50}
                        target: {2022: 71.50, 2023: 72.50, 2024: 73.50, 2025: 74.50, 2026: 75.50}
                        kondisi_akhir: 75.50
            kebijakan:
              strategi:
                - {id: ST1, nama: Meningkatkan kepatuhan koperasi melalui pengawasan, di_tabel: ya}
                - {id: ST2, nama: Meningkatkan akuntabilitas kinerja Dinas, di_tabel: ya}
              arah_kebijakan:
                - {id: AK1, nama: Pengawasan dan pemeriksaan koperasi menurut risiko, di_tabel: ya}
                - {id: AK2, nama: Perencanaan dan evaluasi kinerja yang tertib, di_tabel: ya}
              kaitan:
                - tujuan: T1
                  indikator_tujuan: T1-1
                  sasaran: S1
                  indikator_sasaran: S1-1
                  strategi: ST1
                  arah: [{cetak: Pengawasan dan pemeriksaan koperasi menurut risiko, arah: AK1}]
                - tujuan: T1
                  indikator_tujuan: T1-1
                  sasaran: S2
                  indikator_sasaran: S2-1
                  strategi: ST2
                  arah: [{cetak: Perencanaan dan evaluasi kinerja yang tertib, arah: AK2}]
            pendanaan:
              nomenklatur: {sumber: Kepmendagri 050-5889/2021, kode_tercetak: true}
              program:
                - kode: 2.17.01
                  no_cetak: "1"
                  nama: Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota
                  sasaran: S2
                  tujuan_cetak: Meningkatnya koperasi sehat
                  sasaran_cetak: Meningkatnya akuntabilitas kinerja Dinas
                  sasaran_program: Meningkatnya ketertiban administrasi
                  unit_kerja: Sekretariat
                  lokasi: Kabupaten Contoh
                  sumber_dana: APBD
                  indikator:
                    - id: 2.17.01-1
                      nama: Persentase dokumen administrasi yang sesuai ketentuan
                      formula: Jumlah dokumen administrasi sesuai ketentuan / Jumlah dokumen administrasi
                      satuan: "%"
                      kondisi_awal: {tahun: 2021, nilai: 80.00}
                      target: {2022: 83.00, 2023: 86.00, 2024: 89.00, 2025: 92.00, 2026: 95.00}
                      kondisi_akhir: 95.00
                  pagu: {2022: 100000000, 2023: 105000000, 2024: 110250000, 2025: 115762500, 2026: 121550625}
                  kegiatan:
                    - kode: 2.17.01.2.01
                      no_cetak: a
                      nama: Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah
                      unit_kerja: Sekretariat
                      lokasi: Kabupaten Contoh
                      sumber_dana: APBD
                      indikator:
                        - id: 2.17.01.2.01-1
                          nama: Jumlah dokumen perencanaan dan evaluasi yang tepat waktu
                          satuan: Dokumen
                          kondisi_awal: {tahun: 2021, nilai: 6}
                          target: {2022: 7, 2023: 8, 2024: 9, 2025: 10, 2026: 11}
                          kondisi_akhir: 11
                      pagu: {2022: 100000000, 2023: 105000000, 2024: 110250000, 2025: 115762500, 2026: 121550625}
                      sub_kegiatan:
                        - kode: 2.17.01.2.01.01
                          no_cetak: "1"
                          nama: Penyusunan Dokumen Perencanaan Perangkat Daerah
                          unit_kerja: Sekretariat
                          lokasi: Kabupaten Contoh
                          sumber_dana: APBD
                          indikator:
                            - id: 2.17.01.2.01.01-1
                              nama: Jumlah Dokumen Perencanaan Perangkat Daerah
                              satuan: Dokumen
                              kondisi_awal: {tahun: 2021, nilai: 4}
                              target: {2022: 5, 2023: 6, 2024: 7, 2025: 8, 2026: 9}
                              kondisi_akhir: 9
                          pagu: {2022: 100000000, 2023: 105000000, 2024: 110250000, 2025: 115762500, 2026: 121550625}
                - kode: 2.17.03
                  no_cetak: "2"
                  nama: Program Pengawasan dan Pemeriksaan Koperasi
                  sasaran: S1
                  tujuan_cetak: Meningkatnya koperasi sehat
                  sasaran_cetak: Meningkatnya kepatuhan koperasi
                  sasaran_program: Meningkatnya koperasi yang diawasi
                  unit_kerja: Bidang Koperasi
                  lokasi: Kabupaten Contoh
                  sumber_dana: APBD
                  indikator:
                    - id: 2.17.03-1
                      nama: Persentase koperasi yang menindaklanjuti hasil pengawasan
                      formula: Jumlah koperasi yang menindaklanjuti hasil pengawasan / Jumlah koperasi aktif
                      satuan: "%"
                      kondisi_awal: {tahun: 2021, nilai: 16.00}
                      target: {2022: 18.20, 2023: 20.40, 2024: 22.60, 2025: 24.80, 2026: 27.00}
                      kondisi_akhir: 27.00
                  pagu: {2022: 500000000, 2023: 525000000, 2024: 551250000, 2025: 578812500, 2026: 607753125}
                  kegiatan:
                    - kode: 2.17.03.2.01
                      no_cetak: b
                      nama: Pemeriksaan dan Pengawasan Koperasi, Koperasi Simpan Pinjam/Unit Simpan Pinjam Koperasi yang Wilayah Keanggotaannya dalam Daerah Kabupaten/Kota
                      unit_kerja: Bidang Koperasi
                      lokasi: Kabupaten Contoh
                      sumber_dana: APBD
                      indikator:
                        - id: 2.17.03.2.01-1
                          nama: Jumlah koperasi yang diperiksa dan diawasi
                          satuan: Unit Usaha
                          kondisi_awal: {tahun: 2021, nilai: 150}
                          target: {2022: 165, 2023: 180, 2024: 195, 2025: 210, 2026: 225}
                          kondisi_akhir: 225
                      pagu: {2022: 500000000, 2023: 525000000, 2024: 551250000, 2025: 578812500, 2026: 607753125}
                      sub_kegiatan:
                        - kode: 2.17.03.2.01.01
                          no_cetak: "2"
                          nama: Pengawasan Kekuatan, Kesehatan, Kemandirian, Ketangguhan, serta Akuntabilitas Koperasi Kewenangan Kabupaten/Kota
                          unit_kerja: Bidang Koperasi
                          lokasi: Kabupaten Contoh
                          sumber_dana: APBD
                          indikator:
                            - id: 2.17.03.2.01.01-1
                              nama: Jumlah Koperasi yang Telah Dilakukan Pengawasan Kekuatan, Kesehatan, Kemandirian, Ketangguhan, serta Akuntabilitas Koperasi Kewenangan Kabupaten/Kota
                              satuan: Unit Usaha
                              kondisi_awal: {tahun: 2021, nilai: 90}
                              target: {2022: 100, 2023: 110, 2024: 120, 2025: 130, 2026: 140}
                              kondisi_akhir: 140
                          pagu: {2022: 200000000, 2023: 210000000, 2024: 220500000, 2025: 231525000, 2026: 243101250}
                        - kode: 2.17.03.2.01.02
                          no_cetak: "3"
                          nama: Pemeriksaan Kepatuhan Koperasi terhadap Peraturan Perundang-undangan Kewenangan Kabupaten/Kota
                          unit_kerja: Bidang Koperasi
                          lokasi: Kabupaten Contoh
                          sumber_dana: APBD
                          indikator:
                            - id: 2.17.03.2.01.02-1
                              nama: Jumlah Koperasi yang Memenuhi Peraturan Perundang-undangan Kewenangan Kabupaten/Kota
                              satuan: Unit Usaha
                              kondisi_awal: {tahun: 2021, nilai: 60}
                              target: {2022: 65, 2023: 70, 2024: 75, 2025: 80, 2026: 85}
                              kondisi_akhir: 85
                          pagu: {2022: 300000000, 2023: 315000000, 2024: 330750000, 2025: 347287500, 2026: 364651875}
              jumlah_cetak: {2022: 600000000, 2023: 630000000, 2024: 661500000, 2025: 694575000, 2026: 729303750}
              indikatif:
                - program: 2.17.01
                  satuan: "%"
                  target: {2022: 83.00, 2023: 86.00, 2024: 89.00, 2025: 92.00, 2026: 95.00}
                  pagu: {2022: 100000000, 2023: 105000000, 2024: 110250000, 2025: 115762500, 2026: 121550625}
                - program: 2.17.03
                  satuan: "%"
                  target: {2022: 18.20, 2023: 20.40, 2024: 22.60, 2025: 24.80, 2026: 27.00}
                  pagu: {2022: 500000000, 2023: 525000000, 2024: 551250000, 2025: 578812500, 2026: 607753125}
            penyelenggaraan:
              iku:
                - tabel: "7.1"
                  no: "1"
                  indikator: T1-1
                  satuan: "%"
                  kondisi_awal: 20.00
                  target: {2022: 22.00, 2023: 24.00, 2024: 26.00, 2025: 28.00, 2026: 30.00}
                  kondisi_akhir: 30.00
            kutipan:
              - {id: Q01, tempat: "1.1", subjek: contoh, aspek: periode, nilai: 2022-2026, teks: Tahun 2022-2026}
              - {id: Q02, tempat: "2.2", subjek: SDM, aspek: jumlah, tahun: 2021, nilai: 10, satuan: Orang, teks: sebanyak 10 orang}
              - {id: Q03, tempat: "4.1", subjek: T1-1, aspek: target, tahun: 2026, nilai: 30.00, satuan: "%", teks: "menjadi 30,00%"}
            """;

    private PlanFixture() {}

    static Renstra clean() {
        return with();
    }

    /// The sound plan with each first text of a pair replaced by the second.
    static Renstra with(String... replacements) {
        var text = CLEAN;
        for (int n = 0; n < replacements.length; n += 2) {
            var old = replacements[n];
            if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old))
                throw new IllegalArgumentException("must occur once in the sound plan: " + old);
            text = text.replace(old, replacements[n + 1]);
        }
        return RenstraYaml.read(text).renstra();
    }

    /// What the checker finds after the replacements, as `JML-01 2.17.03/pagu/2022`.
    static List<String> found(String... replacements) {
        return found(with(replacements));
    }

    static List<String> found(Renstra plan) {
        return Checker.check(plan).findings().stream()
                .map(finding -> finding.code() + " " + finding.place().key())
                .toList();
    }

    /// The keys of the places where one rule finds something.
    static List<String> foundBy(String code, String... replacements) {
        return Checker.check(with(replacements)).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.place().key())
                .toList();
    }

    /// The same with one more quotation, such as `id: Q9, tempat: "2.3", …`.
    static List<String> foundBy(String code, Quotation quotation) {
        return foundBy(code, "kutipan:\n", "kutipan:\n  - {" + quotation.line + "}\n");
    }

    record Quotation(String line) {
        String[] replacement() {
            return new String[] {"kutipan:\n", "kutipan:\n  - {" + line + "}\n"};
        }
    }

    static Quotation quoting(String line) {
        return new Quotation(line);
    }

    /// The sentences, where a test is about what the planner reads.
    static List<String> sentences(String... replacements) {
        return Checker.check(with(replacements)).findings().stream()
                .map(Finding::sentence)
                .toList();
    }
}
