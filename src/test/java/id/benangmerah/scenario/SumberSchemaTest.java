package id.benangmerah.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.TestDatabase;
import id.benangmerah.indikator.sumber.Atribut;
import id.benangmerah.indikator.sumber.Fakta;
import id.benangmerah.indikator.sumber.Sumber;
import id.benangmerah.koperasi.KoperasiSumber;
import id.benangmerah.usaha.UsahaSumber;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the registries promise to formulas must be there in the schema.
class SumberSchemaTest {

    private static final JdbcClient JDBC = JdbcClient.create(TestDatabase.fresh());

    static Stream<Fakta> facts() {
        return Stream.of(KoperasiSumber.list(), UsahaSumber.list())
                .flatMap(List::stream)
                .map(Sumber::fakta)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_described_column_exists_with_its_type(Fakta fact) {
        var columns = columnsOf(fact.table());
        assertThat(columns)
                .contains(fact.recordColumn() + " bigint", "kode_desa text", "id bigint", "asal text")
                .contains("recorded_at timestamp with time zone", "superseded_at timestamp with time zone");
        switch (fact) {
            case Fakta.Rentang span ->
                assertThat(columns).contains(span.fromColumn() + " date", span.untilColumn() + " date");
            case Fakta.Peristiwa event -> assertThat(columns).contains(event.dateColumn() + " date");
            case Fakta.Tahunan yearly -> assertThat(columns).contains(yearly.yearColumn() + " integer");
        }
        for (var attribute : fact.atribut()) assertThat(columns).containsAnyElementsOf(possible(attribute));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void every_fact_table_reports_its_changes(Fakta fact) {
        assertThat(JDBC.sql("""
                        select count(*) from pg_trigger
                         where tgrelid = :table::regclass and tgname = 'evidence_changed'
                        """)
                        .param("table", fact.table())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static List<String> columnsOf(String table) {
        return JDBC.sql("""
                        select column_name || ' ' || data_type from information_schema.columns
                         where table_name = :table
                        """).param("table", table).query(String.class).list();
    }

    private static List<String> possible(Atribut attribute) {
        var types = switch (attribute.tipe()) {
            case TEKS -> List.of("text");
            case ANGKA -> List.of("integer", "bigint", "numeric");
            case LOGIS -> List.of("boolean");
            case TANGGAL -> List.of("date");
        };
        return types.stream().map(type -> attribute.column() + " " + type).toList();
    }
}
