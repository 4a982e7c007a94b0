package id.benangmerah.usaha;

import id.benangmerah.kernel.ListRange;
import id.benangmerah.kernel.Nib;
import id.benangmerah.kernel.Nik;
import id.benangmerah.kernel.Telepon;
import id.benangmerah.privacy.Field;
import id.benangmerah.privacy.FieldCipher;
import id.benangmerah.usaha.UsahaFilter.Status;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;

/// What a person typed into the search field, as parameters of a query: a NIK or phone number
/// by its blind index, an NIB exactly, anything else as a part of the name.
@Component
class UsahaSearch {

    private final FieldCipher cipher;

    UsahaSearch(FieldCipher cipher) {
        this.cipher = cipher;
    }

    MapSqlParameterSource parameters(UsahaFilter filter, ListRange range) {
        var parameters = new MapSqlParameterSource();
        var key = range.isBackward() ? range.before() : range.after();
        parameters.addValue("keluar", filter.status() == Status.KELUAR);
        parameters.addValue(
                "wilayah", filter.wilayah() == null ? null : filter.wilayah().kode() + "%");
        parameters.addValue("sektor", filter.sektor());
        parameters.addValue("skala", filter.skala());
        parameters.addValue("legalitas", filter.legalitas());
        parameters.addValue("fasilitasiTahun", filter.fasilitasiTahun());
        parameters.addValue("keyText", key == null ? null : key.text());
        parameters.addValue("keyId", key == null ? null : key.id());
        parameters.addValue("limit", range.size() + 1);
        for (var name : new String[] {"nama", "nib", "nikIndeks", "teleponIndeks"}) parameters.addValue(name, null);
        if (filter.teks() != null && !filter.teks().isBlank()) putText(parameters, filter.teks());
        return parameters;
    }

    private void putText(MapSqlParameterSource parameters, String text) {
        var nik = Nik.parse(text);
        var nib = Nib.parse(text);
        var telepon = Telepon.parse(text);
        if (nik.isPresent()) {
            parameters.addValue(
                    "nikIndeks", cipher.blindIndex(Field.NIK, nik.get().digits()));
        } else if (telepon.isPresent() && text.strip().matches("[+08(].*")) {
            parameters.addValue(
                    "teleponIndeks",
                    cipher.blindIndex(Field.TELEPON, telepon.get().number()));
        } else if (nib.isPresent()) {
            parameters.addValue("nib", nib.get().digits());
        } else {
            parameters.addValue(
                    "nama",
                    "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        }
    }
}
