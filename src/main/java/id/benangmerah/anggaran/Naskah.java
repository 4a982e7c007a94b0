package id.benangmerah.anggaran;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import id.benangmerah.kernel.Rupiah;
import id.benangmerah.kernel.Tahun;
import id.benangmerah.rencana.NilaiCetak;
import java.math.BigDecimal;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The canonical text of the values this module keeps: JSON with the keys in the order of the
/// record, without those that are not stated. The same value always gives the same bytes.
final class Naskah {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addMixIn(Tahun.class, TahunAsNumber.class)
            .addMixIn(Rupiah.class, RupiahAsNumber.class)
            .addMixIn(NilaiCetak.class, NilaiAsText.class)
            .build();

    private Naskah() {}

    interface TahunAsNumber {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Tahun of(int value) {
            return Tahun.of(value);
        }

        @JsonValue
        int value();
    }

    abstract static class RupiahAsNumber {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        RupiahAsNumber(BigDecimal amount) {}

        @JsonValue
        abstract BigDecimal amount();
    }

    interface NilaiAsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static NilaiCetak of(String teks) {
            return NilaiCetak.of(teks);
        }

        @JsonValue
        String teks();
    }

    static String write(Object value) {
        return JSON.writeValueAsString(value).replace("\r\n", "\n") + "\n";
    }

    static <T> T read(Class<T> type, String text) {
        return JSON.readValue(text, type);
    }
}
