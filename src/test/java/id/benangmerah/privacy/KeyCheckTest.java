package id.benangmerah.privacy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benangmerah.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeyCheckTest {

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());

    @Test
    void a_database_keeps_to_its_keys() {
        var cipher = new FieldCipher(PrivacyKeys.random());
        KeyCheck.verify(jdbc, cipher);

        assertThatCode(() -> KeyCheck.verify(jdbc, cipher)).doesNotThrowAnyException();
        assertThatThrownBy(() -> KeyCheck.verify(jdbc, new FieldCipher(PrivacyKeys.random())))
                .hasMessageContaining("bukan kunci basis data ini");
    }
}
