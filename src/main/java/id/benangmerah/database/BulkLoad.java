package id.benangmerah.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Fills empty tables in one transaction: all of it or nothing. Indexes and keys are taken
/// away first and made again from the same definitions, because building them once is far
/// cheaper than keeping them current row by row; and so are foreign keys.
public final class BulkLoad implements AutoCloseable {

    private final Connection connection;
    private final List<String> tables;
    private final List<Suspended> suspended;

    private BulkLoad(Connection connection, List<String> tables, List<Suspended> suspended) {
        this.connection = connection;
        this.tables = tables;
        this.suspended = suspended;
    }

    public static BulkLoad begin(DataSource dataSource, List<String> tables) {
        try {
            var connection = dataSource.getConnection();
            connection.setAutoCommit(false);
            var load = new BulkLoad(connection, tables, suspendedOf(connection, tables));
            load.execute("set local maintenance_work_mem = '256MB'");
            for (var item : load.suspended) load.execute(item.drop());
            load.execute("truncate " + String.join(", ", tables));
            return load;
        } catch (SQLException e) {
            throw new BulkLoadFailed(e);
        }
    }

    public void send(CopyRows.Chunk chunk) {
        try {
            chunk.send(connection);
        } catch (SQLException e) {
            throw new BulkLoadFailed(e);
        }
    }

    /// How many steps [#finish] reports.
    public int remainingSteps() {
        return suspended.size() + tables.size();
    }

    /// Makes indexes and keys again, sets the sequences and statistics, commits.
    public void finish(Runnable stepDone) {
        try {
            for (var item : suspended.reversed()) {
                execute(item.create());
                stepDone.run();
            }
            for (var table : tables) {
                execute(SEQUENCE_TO_MAXIMUM.formatted(table));
                execute("analyze " + table);
                stepDone.run();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new BulkLoadFailed(e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new BulkLoadFailed(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Foreign keys first, since they need the others; created again in reverse.
    private static List<Suspended> suspendedOf(Connection connection, List<String> tables) throws SQLException {
        var found = new ArrayList<Suspended>();
        try (var statement = connection.prepareStatement(DEFINITIONS)) {
            statement.setArray(1, connection.createArrayOf("text", tables.toArray()));
            var rows = statement.executeQuery();
            while (rows.next()) found.add(new Suspended(rows.getString(1), rows.getString(2)));
        }
        return found;
    }

    private static final String DEFINITIONS = """
            with chosen as (select name::regclass as relation from unnest(?) name),
            keys as (
                select case contype when 'f' then 1 else 2 end as step, conname as name,
                       format('alter table %s drop constraint %I', conrelid::regclass, conname) as dropping,
                       format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                              pg_get_constraintdef(oid)) as creating
                  from pg_constraint
                 where contype in ('f', 'p', 'u', 'x')
                   and (conrelid in (select relation from chosen) or confrelid in (select relation from chosen))
            ),
            indexes as (
                select 3 as step, indexrelid::regclass::text as name,
                       format('drop index %s', indexrelid::regclass) as dropping,
                       pg_get_indexdef(indexrelid) as creating
                  from pg_index
                 where indrelid in (select relation from chosen)
                   and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
            )
            select dropping, creating from (select * from keys union all select * from indexes) all_of_them
             order by step, name
            """;

    private static final String SEQUENCE_TO_MAXIMUM = """
            select setval(pg_get_serial_sequence('%1$s', 'id'), greatest((select max(id) from %1$s), 1))
             where pg_get_serial_sequence('%1$s', 'id') is not null
            """;

    private record Suspended(String drop, String create) {}

    /// The database refused; nothing was loaded.
    public static final class BulkLoadFailed extends RuntimeException {
        private static final long serialVersionUID = 1;

        BulkLoadFailed(SQLException cause) {
            super("Pemuatan data gagal: " + cause.getMessage(), cause);
        }
    }
}
