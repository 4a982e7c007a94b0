package id.benangmerah.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.PageTest;
import id.benangmerah.SmallEvidence;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SearchPagesTest extends PageTest {

    private static final Pattern HIT = Pattern.compile("<li><a href=\"([^\"]+)\"><span class=\"hit-kind\">");

    @Autowired
    private DataSource dataSource;

    @BeforeEach
    void record() {
        var evidence = new SmallEvidence(dataSource);
        evidence.koperasi("Usaha Maju Jaya  35.14.10.2001");
        evidence.usaha("Warung Indikator Koperasi  35.14.10.2001");
    }

    @Test
    void nodes_indicators_records_and_pages_are_found() {
        assertThat(hits("/cari?q=Aktif")).contains("/rencana/S1", "/indikator/K-4");
        assertThat(hits("/cari?q=melaksanakan rat")).contains("/indikator/S1-1");
        assertThat(hits("/cari?q=maju")).singleElement().asString().startsWith("/koperasi/");
        assertThat(hits("/cari?q=warung")).singleElement().asString().startsWith("/usaha/");
        assertThat(hits("/cari/saran?q=pohon")).containsExactly("/pohon");
    }

    @Test
    void nothing_is_found_twice() {
        for (var words : List.of("koperasi", "usaha", "indikator", "2.17", "an")) {
            for (var address : List.of("/cari?q=", "/cari/saran?q=")) {
                assertThat(hits(address + words))
                        .as(address + words)
                        .isNotEmpty()
                        .doesNotHaveDuplicates();
            }
        }
    }

    private List<String> hits(String address) {
        return HIT.matcher(shown(address)).results().map(hit -> hit.group(1)).toList();
    }
}
