package id.benangmerah.imports.field;

import id.benangmerah.imports.field.FieldKind.AnyDay;
import id.benangmerah.imports.field.FieldKind.Choice;
import id.benangmerah.imports.field.FieldKind.Day;
import id.benangmerah.imports.field.FieldKind.DayOrYear;
import id.benangmerah.imports.field.FieldKind.Degrees;
import id.benangmerah.imports.field.FieldKind.Flag;
import id.benangmerah.imports.field.FieldKind.Identifier;
import id.benangmerah.imports.field.FieldKind.Money;
import id.benangmerah.imports.field.FieldKind.Region;
import id.benangmerah.imports.field.FieldKind.Text;
import id.benangmerah.imports.field.FieldKind.Whole;
import id.benangmerah.imports.table.SheetRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns the cells of a row into values, telling every fault at its cell. It guesses only where
/// it says so.
public final class Cleaner {

    private static final Set<String> EMPTY = Set.of("", "-", "--", "---", "–", "n/a", "na", "null", "nihil", "#n/a");
    private static final Set<String> YES = Set.of("ya", "y", "yes", "true", "1", "ada", "v", "✓", "sudah");
    private static final Set<String> NO = Set.of("tidak", "t", "tdk", "no", "n", "false", "0", "belum", "tidak ada");

    private final List<ImportField> fields;
    private final int[] columns;
    private final List<String> fixed;
    private final String within;
    private final List<Map<String, String>> choices;
    private final RegionNames regions;
    private final LocalDate today;
    private final int kecamatanField;
    private final int desaField;

    /// How one file is read.
    ///
    /// @param columns by field, the column of the file, negative for none
    /// @param words by code of a field, what else its cells may say and which code that means
    /// @param fixed by code of a field, what every row holds where the file has no column
    /// @param within the region outside which rows are refused, as the start of their code
    public record Reading(
            int[] columns, Map<String, Map<String, String>> words, Map<String, String> fixed, String within) {}

    public Cleaner(List<ImportField> fields, Reading reading, RegionNames regions, LocalDate today) {
        this.fields = fields;
        this.columns = reading.columns();
        this.fixed = fields.stream()
                .map(field -> reading.fixed().getOrDefault(field.kode(), ""))
                .toList();
        this.within = reading.within();
        this.regions = regions;
        this.today = today;
        this.choices = fields.stream()
                .map(field -> words(field, reading.words().getOrDefault(field.kode(), Map.of())))
                .toList();
        this.kecamatanField = region(false);
        this.desaField = region(true);
    }

    public ImportRow clean(SheetRow cells) {
        var row = new ImportRow(cells.number(), columns);
        for (int i = 0; i < columns.length; i++) {
            boolean inFile = columns[i] >= 0;
            var text = inFile ? bare(cells.cell(columns[i])) : fixed.get(i);
            if (!inFile && text.isEmpty()) continue;
            if (text.length() < 5 && EMPTY.contains(text.toLowerCase(Locale.ROOT))) {
                if (fields.get(i).required()) row.add(i, Fault.KOSONG);
            } else {
                clean(row, i, text, inFile && cells.isNumeric(columns[i]));
            }
        }
        if (desaField >= 0) placeInRegion(row);
        return row;
    }

    /// Without the apostrophe by which spreadsheet programs keep a text a text.
    private static String bare(String text) {
        return text.startsWith("'") ? text.substring(1) : text;
    }

    private void clean(ImportRow row, int field, String text, boolean numeric) {
        switch (fields.get(field).kind()) {
            case Text kind -> {
                if (text.length() > kind.longest()) row.add(field, Fault.TERLALU_PANJANG);
                else row.set(field, text.indexOf("  ") < 0 ? text : text.replaceAll("\\s+", " "));
            }
            case Whole kind -> number(row, field, text, kind.least(), kind.most());
            case Money _ -> number(row, field, text, 0, Long.MAX_VALUE);
            case Day _ -> day(row, field, text, today);
            case DayOrYear _ -> day(row, field, isYear(text) ? text + "-01-01" : text, today);
            case AnyDay _ -> day(row, field, text, LocalDate.MAX);
            case Flag _ -> flag(row, field, text);
            case Choice _ -> choice(row, field, text);
            case Identifier kind -> row.set(field, Identifiers.clean(row, field, kind.type(), text, numeric));
            case Degrees kind -> degrees(row, field, text, kind.latitude());
            case Region _ -> row.set(field, text);
        }
    }

    private static void number(ImportRow row, int field, String text, long least, long most) {
        var number = Numbers.whole(text);
        if (number == null) row.add(field, Fault.BUKAN_ANGKA);
        else if (number < least || number > most) row.add(field, Fault.ANGKA_DI_LUAR_BATAS);
        else row.set(field, number);
    }

    private void day(ImportRow row, int field, String text, LocalDate latest) {
        var day = Days.parse(text, today.getYear());
        if (day == null || day.getYear() < 1900) row.add(field, Fault.BUKAN_TANGGAL);
        else if (day.isAfter(latest)) row.add(field, Fault.TANGGAL_DEPAN);
        else row.set(field, day);
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
    }

    private static void flag(ImportRow row, int field, String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) row.set(field, true);
        else if (NO.contains(word)) row.set(field, false);
        else row.add(field, Fault.PILIHAN_TIDAK_DIKENAL, "ya atau tidak");
    }

    private void choice(ImportRow row, int field, String text) {
        var code = choices.get(field).get(word(text));
        if (code == null) row.add(field, Fault.PILIHAN_TIDAK_DIKENAL);
        else row.set(field, code);
    }

    private static void degrees(ImportRow row, int field, String text, boolean latitude) {
        var number = decimalDegrees(text);
        double most = latitude ? 90 : 180;
        if (number == null || Math.abs(number) > Math.max(most, 180)) row.add(field, Fault.KOORDINAT_SALAH);
        else row.set(field, number);
    }

    private static @Nullable Double decimalDegrees(String text) {
        var plain = text.replace(',', '.').replace("°", "").replace(" ", "");
        try {
            return new BigDecimal(plain).doubleValue();
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private void placeInRegion(ImportRow row) {
        var desa = row.text(desaField, "");
        if (desa.isEmpty()) return;
        var answer = regions.desa(kecamatanField < 0 ? "" : row.text(kecamatanField, ""), desa);
        row.set(desaField, answer.kode());
        if (answer.kode() != null && !answer.kode().startsWith(within)) row.add(desaField, Fault.LUAR_WILAYAH_KERJA);
        var fault = answer.fault();
        if (fault != null) row.add(answer.atDesa() ? desaField : kecamatanField, fault, answer.detail());
    }

    private int region(boolean desa) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).kind() instanceof Region kind && kind.desa() == desa) return i;
        }
        return -1;
    }

    private static Map<String, String> words(ImportField field, Map<String, String> mapped) {
        if (!(field.kind() instanceof Choice choice)) return Map.of();
        var codes = new HashMap<String, String>();
        choice.words().forEach((code, words) -> {
            codes.put(word(code), code);
            words.forEach(each -> codes.put(word(each), code));
        });
        mapped.forEach((written, code) -> codes.put(word(written), code));
        return Map.copyOf(codes);
    }

    /// As choices are compared: letters and digits alone.
    public static String word(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (Character.isLetterOrDigit(c)) plain.append(c);
        }
        return plain.toString();
    }
}
