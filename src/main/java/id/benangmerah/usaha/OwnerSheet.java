package id.benangmerah.usaha;

import id.benangmerah.kernel.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What belongs to an owner: enterprises and memberships in cooperatives.
@Repository
public class OwnerSheet {

    private final JdbcClient jdbc;

    OwnerSheet(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Owned(
            long id,
            String nama,
            KodeWilayah kodeDesa,
            LocalDate mulai,
            @Nullable LocalDate sampai) {}

    public record Membership(
            long koperasiId,
            String nama,
            LocalDate sejak,
            @Nullable LocalDate sampai) {}

    public List<Owned> listUsaha(long pengusahaId) {
        return jdbc.sql("""
                select distinct on (u.id) u.id, t.nama, t.kode_desa, t.mulai, nullif(t.berlaku_sampai, 'infinity') as sampai
                  from usaha u
                  join usaha_terdaftar t on t.usaha_id = u.id and t.superseded_at = 'infinity'
                 where u.pengusaha_id = :id
                 order by u.id, t.berlaku_dari desc
                """).param("id", pengusahaId).query(Owned.class).list();
    }

    public List<Membership> listKoperasi(long pengusahaId) {
        return jdbc.sql("""
                select m.koperasi_id, t.nama, m.berlaku_dari as sejak, nullif(m.berlaku_sampai, 'infinity') as sampai
                  from pengusaha_koperasi m
                  join koperasi_terdaftar t on t.koperasi_id = m.koperasi_id and t.superseded_at = 'infinity'
                   and t.berlaku_sampai = 'infinity'
                 where m.pengusaha_id = :id and m.superseded_at = 'infinity'
                 order by m.berlaku_dari desc, m.id
                """).param("id", pengusahaId).query(Membership.class).list();
    }
}
