package id.benangmerah.imports.field;

import id.benangmerah.imports.field.FieldKind.Identifier.Type;
import id.benangmerah.kernel.Halal;
import id.benangmerah.kernel.Kbli;
import id.benangmerah.kernel.Merek;
import id.benangmerah.kernel.Nib;
import id.benangmerah.kernel.Nik;
import id.benangmerah.kernel.NikKoperasi;
import id.benangmerah.kernel.NomorBadanHukum;
import id.benangmerah.kernel.Npwp;
import id.benangmerah.kernel.Pirt;
import id.benangmerah.kernel.Telepon;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers that somebody issued, in their normal form. What is wrong is said without the number.
final class Identifiers {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}");

    private Identifiers() {}

    static @Nullable String clean(ImportRow row, int field, Type type, String text, boolean numeric) {
        return switch (type) {
            case NIK -> nik(row, field, text, numeric);
            case NIB -> or(row, field, Nib.parse(text).map(Nib::digits), Fault.NIB_SALAH);
            case NPWP -> or(row, field, Npwp.parse(text).map(Npwp::digits), Fault.NPWP_SALAH);
            case TELEPON -> or(row, field, Telepon.parse(text).map(Telepon::number), Fault.TELEPON_SALAH);
            case SUREL -> or(row, field, Optional.of(text).filter(MAIL.asMatchPredicate()), Fault.SUREL_SALAH);
            case KBLI -> or(row, field, Kbli.parse(text).map(Kbli::kode), Fault.KBLI_SALAH);
            case NIK_KOPERASI ->
                or(row, field, NikKoperasi.parse(text).map(NikKoperasi::digits), Fault.NIK_KOPERASI_SALAH);
            case BADAN_HUKUM -> badanHukum(row, field, text);
            case PIRT -> or(row, field, Pirt.parse(text).map(Pirt::nomor), Fault.NOMOR_TIDAK_LAZIM);
            case HALAL -> or(row, field, Halal.parse(text).map(Halal::nomor), Fault.NOMOR_TIDAK_LAZIM);
            case MEREK -> or(row, field, Merek.parse(text).map(Merek::nomor), Fault.NOMOR_TIDAK_LAZIM);
        };
    }

    private static @Nullable String or(ImportRow row, int field, Optional<String> value, Fault fault) {
        if (value.isEmpty()) row.add(field, fault);
        return value.orElse(null);
    }

    /// Spreadsheet programs keep 15 digits of a number; the 16th becomes 0.
    private static @Nullable String nik(ImportRow row, int field, String text, boolean numeric) {
        if (numeric && text.length() >= 16 && text.endsWith("0") || text.matches("\\d([.,]\\d+)?[eE]\\+?\\d+")) {
            row.add(field, Fault.NIK_TERPOTONG);
            return null;
        }
        var nik = Nik.parse(text);
        if (nik.isEmpty()) {
            row.add(
                    field,
                    Fault.NIK_SALAH,
                    Nik.findProblem(text.replaceAll("[ .-]", ""))
                            .map(Identifiers::clause)
                            .orElse(null));
        }
        return nik.map(Nik::digits).orElse(null);
    }

    /// A sentence as a part of another.
    private static String clause(String sentence) {
        return sentence.substring(0, sentence.length() - 1);
    }

    private static @Nullable String badanHukum(ImportRow row, int field, String text) {
        var nomor = NomorBadanHukum.parse(text);
        if (NomorBadanHukum.findProblem(text).isPresent()
                || nomor.isPresent() && nomor.get().kelas() == NomorBadanHukum.Kelas.LAINNYA) {
            row.add(field, Fault.NOMOR_BH_TIDAK_LAZIM);
        }
        return nomor.map(NomorBadanHukum::nomor).orElse(null);
    }
}
