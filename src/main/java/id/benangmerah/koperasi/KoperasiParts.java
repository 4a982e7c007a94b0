package id.benangmerah.koperasi;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which cooperative a person, an office or a recorded meeting belongs to.
@Repository
public class KoperasiParts {

    private final JdbcClient jdbc;

    KoperasiParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Long> findKoperasiOfSdm(long sdmId) {
        return jdbc.sql("select koperasi_id from koperasi_sdm where id = :id")
                .param("id", sdmId)
                .query(Long.class)
                .optional();
    }

    public Optional<Long> findKoperasiOfKantor(long kantorId) {
        return jdbc.sql("select koperasi_id from koperasi_kantor where id = :id")
                .param("id", kantorId)
                .query(Long.class)
                .optional();
    }

    public boolean hasRat(long koperasiId, long ratId) {
        return jdbc.sql("select exists (select from koperasi_rat where id = :rat and koperasi_id = :koperasi)")
                .param("rat", ratId)
                .param("koperasi", koperasiId)
                .query(Boolean.class)
                .single();
    }
}
