package id.benangmerah.rencana.periksa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Sound plans of any size for any number of years, as YAML. Everything that can be computed
/// is computed: sums, shares of a printed population, repeated values.
public final class SyntheticPlan {
    private static final List<String> SUBJECTS = List.of(
            "puskesmas", "posyandu", "apotek", "klinik", "laboratorium", "ambulans", "bidan", "gizi", "sanitasi");
    private static final int POPULATION = 400;
    private static final long BASE = 160_000_000;

    private final int first;
    private final int years;
    private final List<Integer> subKegiatanOfKegiatan = new ArrayList<>();
    private final int programs;
    private final int kegiatan;
    private final StringBuilder out = new StringBuilder();

    private SyntheticPlan(int years, int subKegiatan) {
        this.first = 2025;
        this.years = years;
        this.programs = Math.clamp(subKegiatan / 20 + 1, 1, SUBJECTS.size());
        this.kegiatan = Math.max(1, Math.min(9, subKegiatan / programs / 5));
        int cells = programs * kegiatan;
        for (int i = 0; i < cells; i++)
            subKegiatanOfKegiatan.add(subKegiatan / cells + (i < subKegiatan % cells ? 1 : 0));
    }

    /// A plan for this many years with this many subkegiatan.
    public static String yaml(int years, int subKegiatan) {
        return new SyntheticPlan(years, subKegiatan).write();
    }

    private String write() {
        line("identitas:");
        line("  id: sintetis");
        line("  perangkat_daerah: Dinas Kesehatan");
        line("  daerah: Kabupaten Contoh");
        line("  kode_wilayah: \"35.99\"");
        line("  bidang_urusan: \"1.02\"");
        line("  periode: {awal: %d, akhir: %d}", first, first + years - 1);
        population();
        line("rpd:");
        line("  peraturan: Peraturan Daerah Kabupaten Contoh Nomor 1 Tahun 2025");
        line("  tujuan: [{id: RPD-T1, nama: Meningkatnya derajat kesehatan, tempat: \"4.1\"}]");
        goals();
        policies();
        funding();
        keyIndicators();
        line("kutipan:");
        line(
                "  - {id: Q1, tempat: \"4.1\", subjek: T1-1, aspek: target, tahun: %d, nilai: %s, satuan: \"%%\", teks: target akhir}",
                first + years - 1, share(0, years));
        return out.toString();
    }

    private void population() {
        line("pelayanan:");
        line("  kinerja:");
        line("    keragaan:");
        for (int p = 0; p <= programs; p++)
            line(
                    "      - {id: K-%d, uraian: Jumlah %s terdaftar, satuan: Unit, nilai: {%d: %d}}",
                    p + 1, subject(p), first - 1, POPULATION + p * 40);
    }

    /// The subject of the goal is the first, those of the programs follow.
    private static String subject(int p) {
        return p == 0 ? "fasilitas" : SUBJECTS.get(p - 1);
    }

    private void goals() {
        line("tujuan:");
        line("  - id: T1");
        line("    no_cetak: I");
        line("    nama: Meningkatnya mutu fasilitas");
        line("    mendukung: [RPD-T1]");
        line("    indikator:");
        indikator("      ", "T1-1", 0);
        line("    sasaran:");
        for (int p = 1; p <= programs; p++) {
            line("      - id: S%d", p);
            line("        no_cetak: \"%d\"", p);
            line("        nama: Meningkatnya mutu %s", subject(p));
            line("        indikator:");
            indikator("          ", "S" + p + "-1", p);
        }
    }

    private void indikator(String indent, String id, int p) {
        line(indent + "- id: %s", id);
        line(indent + "  nama: Persentase %s bermutu", subject(p));
        line(indent + "  formula: Jumlah %s bermutu / Jumlah %s terdaftar", subject(p), subject(p));
        line(indent + "  satuan: \"%%\"");
        line(indent + "  kondisi_awal: {tahun: %d, nilai: %s}", first - 1, share(p, 0));
        line(indent + "  target: {%s}", byYear(n -> share(p, n)));
        line(indent + "  kondisi_akhir: %s", share(p, years));
    }

    private void policies() {
        line("kebijakan:");
        line("  strategi:");
        for (int p = 1; p <= programs; p++)
            line("    - {id: ST%d, nama: Meningkatkan mutu %s melalui pembinaan, di_tabel: ya}", p, subject(p));
        line("  arah_kebijakan:");
        for (int p = 1; p <= programs; p++)
            line("    - {id: AK%d, nama: Pembinaan %s menurut risiko, di_tabel: ya}", p, subject(p));
        line("  kaitan:");
        for (int p = 1; p <= programs; p++) {
            line("    - tujuan: T1");
            line("      indikator_tujuan: T1-1");
            line("      sasaran: S%d", p);
            line("      indikator_sasaran: S%d-1", p);
            line("      strategi: ST%d", p);
            line("      arah: [{cetak: Pembinaan %s menurut risiko, arah: AK%d}]", subject(p), p);
        }
    }

    private void funding() {
        line("pendanaan:");
        line("  nomenklatur: {sumber: Kepmendagri 050-5889/2021, kode_tercetak: true}");
        line("  program:");
        for (int p = 1; p <= programs; p++) program(p);
        line(
                "  jumlah_cetak: {%s}",
                byYear(n ->
                        money(subKegiatanOfKegiatan.stream().mapToInt(x -> x).sum(), n)));
        line("  indikatif:");
        for (int p = 1; p <= programs; p++) {
            int program = p;
            line("    - program: 1.02.%02d", p + 1);
            line("      satuan: \"%%\"");
            line("      target: {%s}", byYear(n -> handled(program, n)));
            line("      pagu: {%s}", byYear(n -> money(subKegiatanOf(program), n)));
        }
    }

    private int subKegiatanOf(int p) {
        return IntStream.range((p - 1) * kegiatan, p * kegiatan)
                .map(subKegiatanOfKegiatan::get)
                .sum();
    }

    private void program(int p) {
        var kode = "1.02.%02d".formatted(p + 1);
        head("    ", kode, Integer.toString(p), "Program Pembinaan " + subject(p));
        line("      sasaran: S%d", p);
        line("      tujuan_cetak: Meningkatnya mutu fasilitas");
        line("      sasaran_cetak: Meningkatnya mutu %s", subject(p));
        owner("      ");
        line("      indikator:");
        line("        - id: %s-1", kode);
        line("          nama: Persentase %s yang dibina", subject(p));
        line("          formula: Jumlah %s yang dibina / Jumlah %s terdaftar", subject(p), subject(p));
        line("          satuan: \"%%\"");
        line("          kondisi_awal: {tahun: %d, nilai: %s}", first - 1, handled(p, 0));
        line("          target: {%s}", byYear(n -> handled(p, n)));
        line("          kondisi_akhir: %s", handled(p, years));
        line("      pagu: {%s}", byYear(n -> money(subKegiatanOf(p), n)));
        line("      kegiatan:");
        for (int k = 1; k <= kegiatan; k++) kegiatan(p, k, kode + ".2.%02d".formatted(k));
    }

    private void kegiatan(int p, int k, String kode) {
        int below = subKegiatanOfKegiatan.get((p - 1) * kegiatan + k - 1);
        head("        ", kode, Integer.toString(k), "Pembinaan %s golongan %d".formatted(subject(p), k));
        owner("          ");
        line("          indikator:");
        count(
                "            ",
                kode + "-1",
                "Jumlah %s golongan %d yang dibina".formatted(subject(p), k),
                100 + 17 * p + 3 * k);
        line("          pagu: {%s}", byYear(n -> money(below, n)));
        line("          sub_kegiatan:");
        for (int s = 1; s <= below; s++) {
            var sub = kode + ".%02d".formatted(s);
            head(
                    "            ",
                    sub,
                    Integer.toString(s),
                    "Layanan %s golongan %d tahap %d".formatted(subject(p), k, s));
            owner("              ");
            line("              indikator:");
            count(
                    "                ",
                    sub + "-1",
                    "Jumlah layanan %s golongan %d tahap %d".formatted(subject(p), k, s),
                    1000 + 101 * p + 13 * k + s);
            line("              pagu: {%s}", byYear(n -> money(1, n)));
        }
    }

    private void head(String indent, String kode, String number, String nama) {
        line(indent + "- kode: %s", kode);
        line(indent + "  no_cetak: \"%s\"", number);
        line(indent + "  nama: %s", nama);
    }

    private void owner(String indent) {
        line(indent + "unit_kerja: Dinas Kesehatan");
        line(indent + "lokasi: Kabupaten Contoh");
        line(indent + "sumber_dana: APBD");
    }

    private void count(String indent, String id, String nama, int start) {
        line(indent + "- id: %s", id);
        line(indent + "  nama: %s", nama);
        line(indent + "  satuan: Unit");
        line(indent + "  kondisi_awal: {tahun: %d, nilai: %d}", first - 1, start);
        line(indent + "  target: {%s}", byYear(n -> Integer.toString(start + 2 * n)));
        line(indent + "  kondisi_akhir: %d", start + 2 * years);
    }

    private void keyIndicators() {
        line("penyelenggaraan:");
        line("  iku:");
        line("    - tabel: \"7.1\"");
        line("      no: \"1\"");
        line("      indikator: T1-1");
        line("      satuan: \"%%\"");
        line("      kondisi_awal: %s", share(0, 0));
        line("      target: {%s}", byYear(n -> share(0, n)));
        line("      kondisi_akhir: %s", share(0, years));
    }

    private String share(int p, int year) {
        return percent(100 + 7 * p + 9 * year, p);
    }

    private String handled(int p, int year) {
        return percent(61 + 5 * p + 11 * year, p);
    }

    private static String percent(int part, int p) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * part / (POPULATION + p * 40));
    }

    /// Grows by five per cent a year, in whole rupiah for at least six years.
    private static String money(int shares, int year) {
        long amount = BASE * shares;
        for (int n = 1; n < year; n++) amount = amount / 20 * 21;
        return Long.toString(amount);
    }

    private String byYear(IntFunction<String> value) {
        return IntStream.rangeClosed(1, years)
                .mapToObj(n -> (first + n - 1) + ": " + value.apply(n))
                .collect(Collectors.joining(", "));
    }

    private void line(String pattern, Object... values) {
        out.append(pattern.formatted(values)).append('\n');
    }
}
