package id.benangmerah.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.TestDatabase;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/// Every SQL text of the application is a literal that PostgreSQL itself can describe on the
/// migrated schema: a misspelt table, column or type fails here, not before a user.
class SqlContractTest {

    private static final String JDBC_CLIENT = "org/springframework/jdbc/core/simple/JdbcClient";

    /// These make SQL from a checked formula, or read what each registry says by one statement;
    /// their tests run it.
    private static final List<String> COMPILERS =
            List.of("id/benangmerah/indikator/", "id/benangmerah/maps/PointStore");

    private record Statement(String place, String sql) {}

    @Test
    void postgresql_understands_every_statement() throws SQLException {
        var problems = new ArrayList<String>();
        try (var connection = TestDatabase.fresh().getConnection()) {
            for (var statement : statements(problems)) describe(connection, statement, problems);
        }
        assertThat(problems).isEmpty();
    }

    private static List<Statement> statements(List<String> problems) {
        var statements = new ArrayList<Statement>();
        for (var type : Sources.classes()) {
            for (var method : type.methods()) collect(type, method, statements, problems);
        }
        assertThat(statements).isNotEmpty();
        return statements;
    }

    /// The literals that stand between the call before and the call of `JdbcClient.sql`.
    private static void collect(
            ClassModel type, MethodModel method, List<Statement> statements, List<String> problems) {
        if (method.code().isEmpty()) return;
        var owner = type.thisClass().asInternalName();
        var place = owner + "#" + method.methodName().stringValue();
        var literals = new ArrayList<String>();
        for (var element : method.code().get()) {
            if (element instanceof ConstantInstruction constant && constant.constantValue() instanceof String text) {
                literals.add(text);
            } else if (element instanceof InvokeInstruction invoke) {
                if (isSql(invoke)) {
                    literals.forEach(sql -> statements.add(new Statement(place, sql)));
                    if (literals.isEmpty() && COMPILERS.stream().noneMatch(owner::startsWith)) {
                        problems.add(place + ": SQL that is not a literal");
                    }
                }
                literals.clear();
            }
        }
    }

    private static boolean isSql(InvokeInstruction invoke) {
        return invoke.owner().asInternalName().equals(JDBC_CLIENT)
                && invoke.name().equalsString("sql");
    }

    private static void describe(Connection connection, Statement statement, List<String> problems)
            throws SQLException {
        var parsed = NamedParameterUtils.parseSqlStatement(statement.sql());
        var sql = NamedParameterUtils.substituteNamedParameters(parsed, new MapSqlParameterSource());
        try (var prepared = connection.prepareStatement(sql)) {
            prepared.getParameterMetaData();
        } catch (SQLException e) {
            problems.add(statement.place() + ": " + e.getMessage() + "\n" + statement.sql());
        }
    }
}
