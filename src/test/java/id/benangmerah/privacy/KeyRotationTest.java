package id.benangmerah.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benangmerah.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class KeyRotationTest {

    private static final int PEOPLE = 1_200;

    @TempDir
    private Path folder;

    @Test
    void a_break_loses_nothing_and_the_old_key_can_go_only_when_it_is_unused() {
        var dataSource = TestDatabase.fresh();
        var jdbc = JdbcClient.create(dataSource);
        var old = new FieldCipher(PrivacyKeys.open(folder, null));
        for (int i = 0; i < PEOPLE; i++) {
            var nik = "351402150580%04d".formatted(i + 1);
            jdbc.sql("insert into pengusaha (nama, jenis_kelamin, nik_sandi, nik_indeks) values ('A', 'L', :s, :i)")
                    .param("s", old.seal(Field.NIK, nik))
                    .param("i", old.blindIndex(Field.NIK, nik))
                    .update();
        }
        assertThat(PrivacyKeys.addSealingKey(folder)).isEqualTo(2);
        var rotation = new KeyRotation(
                jdbc, PrivacyKeys.open(folder, null), new TransactionTemplate(new JdbcTransactionManager(dataSource)));

        assertThatThrownBy(() -> rotation.sealAnew(_ -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(rotation.countSealedWith(1)).isEqualTo(PEOPLE - 500);

        assertThat(rotation.sealAnew(_ -> {})).isEqualTo(PEOPLE - 500);
        assertThat(rotation.countSealedWith(1)).isZero();
        assertThat(jdbc.sql("select count(*) from pengusaha_lama")
                        .query(Long.class)
                        .single())
                .isZero();

        PrivacyKeys.removeSealingKey(folder, 1);
        var fresh = new FieldCipher(PrivacyKeys.open(folder, null));
        var sealed = jdbc.sql("select nik_sandi from pengusaha where nik_indeks = :index")
                .param("index", fresh.blindIndex(Field.NIK, "3514021505800007"))
                .query(byte[].class)
                .single();
        assertThat(fresh.open(Field.NIK, sealed)).isEqualTo("3514021505800007");
        assertThatThrownBy(() -> PrivacyKeys.removeSealingKey(folder, 2)).hasMessageContaining("terbaru");
    }
}
