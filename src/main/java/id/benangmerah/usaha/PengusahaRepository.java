package id.benangmerah.usaha;

import id.benangmerah.kernel.Nik;
import id.benangmerah.kernel.Telepon;
import id.benangmerah.privacy.Field;
import id.benangmerah.privacy.FieldCipher;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Owners of enterprises. Their numbers leave this class masked, except through the two
/// methods that open them; whoever calls those says so in the audit log first.
@Repository
public class PengusahaRepository {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    public PengusahaRepository(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    public Optional<Pengusaha> find(long id) {
        return jdbc.sql("""
                select id, nama, jenis_kelamin, tanggal_lahir, nik_sandi, telepon_sandi
                  from pengusaha
                 where id = :id
                """).param("id", id).query((row, _) -> pengusaha(row)).optional();
    }

    public Optional<Nik> openNik(long id) {
        return jdbc.sql("select nik_sandi from pengusaha where id = :id and nik_sandi is not null")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(this::nik);
    }

    public Optional<Telepon> openTelepon(long id) {
        return jdbc.sql("select telepon_sandi from pengusaha where id = :id and telepon_sandi is not null")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(this::telepon);
    }

    private Pengusaha pengusaha(ResultSet row) throws SQLException {
        var nik = row.getBytes("nik_sandi");
        var telepon = row.getBytes("telepon_sandi");
        return new Pengusaha(
                row.getLong("id"),
                row.getString("nama"),
                row.getString("jenis_kelamin"),
                row.getObject("tanggal_lahir", LocalDate.class),
                nik == null ? null : nik(nik).masked(),
                telepon == null ? null : telepon(telepon).masked());
    }

    private Nik nik(byte[] sealed) {
        return Nik.of(cipher.open(Field.NIK, sealed));
    }

    private Telepon telepon(byte[] sealed) {
        return new Telepon(cipher.open(Field.TELEPON, sealed));
    }
}
