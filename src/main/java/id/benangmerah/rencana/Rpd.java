package id.benangmerah.rencana;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The goals of the regional plan (RPD or RPJMD) that this plan serves, as far as it
/// names them.
public record Rpd(
        String peraturan,
        List<TujuanRpd> tujuanList,
        @Form.MayBeEmpty List<SasaranRpd> sasaranList) {

    public record TujuanRpd(@Form.Id String id, String nama, String tempat) {}

    public record SasaranRpd(
            @Form.Id String id,
            @Form.Ref(TujuanRpd.class) String tujuan,
            String nama,
            @Nullable String indikator,
            String tempat) {}
}
