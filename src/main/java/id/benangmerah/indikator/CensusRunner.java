package id.benangmerah.indikator;

import id.benangmerah.indikator.formula.Criterion.Need;
import id.benangmerah.indikator.formula.Criterion.When;
import id.benangmerah.indikator.sql.Census;
import id.benangmerah.indikator.sql.Presence;
import id.benangmerah.indikator.sql.Presence.Question;
import id.benangmerah.indikator.sql.Statement;
import id.benangmerah.kernel.Tahun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Runs the compiled statements and collects their results.
final class CensusRunner {

    private final JdbcClient jdbc;

    CensusRunner(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SizeGrid sizes(List<Populasi> populations, List<Tahun> years, AsOf asOf) {
        var grid = new SizeGrid();
        if (years.isEmpty()) return grid;
        var plans = Census.plans(populations, years, asOf);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            plans.forEach(plan -> collect(plan, grid));
        } else {
            sideBySide(plans, grid);
        }
        return grid;
    }

    /// Two statements at a time, which is what a small server has processors for. Not inside
    /// a transaction: another connection would not see what it has written.
    private void sideBySide(List<Census.Plan> plans, SizeGrid grid) {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var running = plans.stream()
                    .map(plan -> CompletableFuture.runAsync(() -> collect(plan, grid), pool))
                    .toList();
            running.forEach(CompletableFuture::join);
        }
    }

    private void collect(Census.Plan plan, SizeGrid grid) {
        query(plan.statement()).query((ResultSet row) -> collect(row, plan, grid));
    }

    /// For each fact and year that the populations need, whether anything is recorded.
    Map<Question, Boolean> presence(List<Populasi> populations, List<Tahun> years, AsOf asOf) {
        var questions = new LinkedHashSet<Question>();
        for (var population : populations) {
            for (var need : needs(population)) {
                for (var year : years) questions.add(Question.of(need, year));
            }
        }
        if (questions.isEmpty()) return Map.of();
        var ordered = List.copyOf(questions);
        return query(Presence.statement(ordered, asOf))
                .query((row, _) -> {
                    var found = new HashMap<Question, Boolean>();
                    for (int i = 0; i < ordered.size(); i++) found.put(ordered.get(i), row.getBoolean(i + 1));
                    return found;
                })
                .single();
    }

    static List<Need> needs(Populasi population) {
        var sum = population.sum();
        if (sum == null) return population.criterion().needs();
        var needs = new ArrayList<>(population.criterion().needs());
        needs.add(new Need(sum.fakta(), When.SELAMA, 0));
        return needs;
    }

    private JdbcClient.StatementSpec query(Statement statement) {
        return jdbc.sql(statement.sql()).params(statement.parameters());
    }

    private static void collect(ResultSet row, Census.Plan plan, SizeGrid grid) throws SQLException {
        int column = 1;
        var desa = row.getString(column++);
        if (!plan.wide()) {
            int year = row.getInt(column++);
            for (var measure : plan.measures()) {
                grid.add(measure.populasi(), measure.undecided(), year, desa, row.getBigDecimal(column++));
            }
            return;
        }
        for (var measure : plan.measures()) {
            for (var year : plan.years()) {
                grid.add(measure.populasi(), measure.undecided(), year.value(), desa, row.getBigDecimal(column++));
            }
        }
    }
}
