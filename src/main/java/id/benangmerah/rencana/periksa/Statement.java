package id.benangmerah.rencana.periksa;

import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.IndikatorRencana;
import id.benangmerah.rencana.KinerjaLalu.Keragaan;
import id.benangmerah.rencana.KinerjaLalu.Pencapaian;
import id.benangmerah.rencana.Kutipan;
import id.benangmerah.rencana.Kutipan.Aspek;
import id.benangmerah.rencana.NilaiCetak;
import id.benangmerah.rencana.Penyelenggaraan.Ikk;
import id.benangmerah.rencana.PlanNode;
import id.benangmerah.rencana.SumberDaya.Manusia;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the main table of a plan prints for a property of a subject: what quotations of it
/// have to repeat.
record Statement(Place place, NilaiCetak value, @Nullable String unit) {

    /// Of the property that the quotation repeats, in its year.
    static Optional<Statement> of(Plan plan, Kutipan quotation) {
        return Optional.ofNullable(quotation.subjek())
                .flatMap(plan::find)
                .flatMap(subject -> of(plan, subject, quotation.aspek(), quotation.tahun()));
    }

    static Optional<Statement> of(Plan plan, Record subject, Aspek aspek, @Nullable Tahun tahun) {
        return Optional.ofNullable(
                switch (subject) {
                    case IndikatorRencana row -> ofIndicator(plan, row, aspek, tahun);
                    case Pencapaian row -> ofPast(plan, row, aspek, tahun);
                    case Ikk row -> ofIkk(plan, row, aspek, tahun);
                    case Keragaan row ->
                        aspek == Aspek.JUMLAH || aspek == Aspek.REALISASI
                                ? cell(plan.place(row), "nilai", "tahun", row.nilai(), tahun, row.satuan())
                                : null;
                    case Manusia row ->
                        aspek == Aspek.JUMLAH
                                ? new Statement(plan.place(row).at("jumlah", "jumlah"), row.jumlah(), row.satuan())
                                : null;
                    case PlanNode node -> aspek == Aspek.PAGU && tahun != null ? ofMoney(plan, node, tahun) : null;
                    default -> null;
                });
    }

    private static @Nullable Statement ofIndicator(
            Plan plan, IndikatorRencana row, Aspek aspek, @Nullable Tahun tahun) {
        var place = plan.place(row);
        return switch (aspek) {
            case TARGET -> cell(place, "target", "target", row.target(), tahun, row.satuan());
            case KONDISI_AWAL ->
                row.kondisiAwal() == null
                        ? null
                        : new Statement(
                                place.at("kondisi_awal", "kondisi awal"),
                                row.kondisiAwal().nilai(),
                                row.satuanAwal() == null ? row.satuan() : row.satuanAwal());
            case KONDISI_AKHIR -> single(place.at("kondisi_akhir", "kondisi akhir"), row.kondisiAkhir(), row.satuan());
            default -> null;
        };
    }

    private static @Nullable Statement ofPast(Plan plan, Pencapaian row, Aspek aspek, @Nullable Tahun tahun) {
        var place = plan.place(row);
        return switch (aspek) {
            case TARGET -> cell(place, "target", "target", row.target(), tahun, row.satuan());
            case REALISASI -> cell(place, "realisasi", "realisasi", row.realisasi(), tahun, row.satuan());
            case CAPAIAN -> cell(place, "rasio", "rasio", row.rasio(), tahun, "%");
            default -> null;
        };
    }

    private static @Nullable Statement ofIkk(Plan plan, Ikk row, Aspek aspek, @Nullable Tahun tahun) {
        var place = plan.place(row);
        return switch (aspek) {
            case TARGET -> cell(place, "target", "target", row.target(), tahun, null);
            case KONDISI_AWAL -> single(place.at("kondisi_awal", "kondisi awal"), row.kondisiAwal(), null);
            case KONDISI_AKHIR -> single(place.at("kondisi_akhir", "kondisi akhir"), row.kondisiAkhir(), null);
            default -> null;
        };
    }

    private static @Nullable Statement ofMoney(Plan plan, PlanNode node, Tahun tahun) {
        var pagu = MoneySums.paguOf(node).get(tahun);
        return pagu == null
                ? null
                : new Statement(
                        plan.place((Record) node).pagu(tahun),
                        NilaiCetak.of(pagu.amount().toPlainString()),
                        "Rp");
    }

    private static @Nullable Statement cell(
            Place row,
            String property,
            String column,
            Map<Tahun, NilaiCetak> cells,
            @Nullable Tahun tahun,
            @Nullable String unit) {
        if (tahun == null) return null;
        return single(row.at(property, column, tahun), cells.get(tahun), unit);
    }

    private static @Nullable Statement single(Place place, @Nullable NilaiCetak value, @Nullable String unit) {
        return value == null ? null : new Statement(place, value, unit);
    }

    boolean agrees(Kutipan quotation) {
        return Figures.agree(value, unit, quotation.nilai(), quotation.satuan());
    }

    /// With its rupiah or per cent, the printed number otherwise.
    static String written(NilaiCetak value, @Nullable String unit) {
        var text = Words.printed(value);
        if (!value.isNumber() || unit == null) return text;
        if (unit.equals("Rp")) return "Rp " + text;
        if (unit.startsWith("Rp ")) return "Rp " + text + unit.substring(2);
        return unit.startsWith("%") ? text + " %" : text;
    }

    String written() {
        return written(value, unit);
    }

    /// Whether the quotation speaks of all years up to its own together.
    static boolean isCumulative(Kutipan quotation) {
        return quotation.satuan() != null && quotation.satuan().contains("kumulatif");
    }

    /// All targets up to the year, when each of them is a number.
    static Optional<BigDecimal> sumUpTo(Map<Tahun, NilaiCetak> cells, Tahun last) {
        List<NilaiCetak> upTo = cells.entrySet().stream()
                .filter(cell -> cell.getKey().compareTo(last) <= 0)
                .map(Map.Entry::getValue)
                .toList();
        if (upTo.isEmpty() || !upTo.stream().allMatch(NilaiCetak::isNumber)) return Optional.empty();
        return Optional.of(upTo.stream().map(Figures::number).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
