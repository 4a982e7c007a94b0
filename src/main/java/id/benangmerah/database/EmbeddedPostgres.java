package id.benangmerah.database;

import id.benangmerah.database.Database.Connection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A real, durable PostgreSQL on a data directory, reachable only from this machine and
/// only with its password. It stops when the owning process ends, even by `kill -9`: the
/// server runs under a shell that waits for the end of its standard input.
final class EmbeddedPostgres implements AutoCloseable {

    private static final String USER = "benang";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final String STOP_WITH_PARENT =
            "\"$@\" </dev/null & p=$!; cat >/dev/null; kill -INT $p 2>/dev/null; wait $p";

    private final Process process;
    private final Connection connection;
    private final DataDirectoryLock lock;

    private EmbeddedPostgres(Process process, Connection connection, DataDirectoryLock lock) {
        this.process = process;
        this.connection = connection;
        this.lock = lock;
    }

    static EmbeddedPostgres start(Path dataDir, DataDirectoryLock lock) {
        return start(dataDir, lock, PostgresBinaries.unpackInto(dataDir));
    }

    static EmbeddedPostgres start(Path dataDir, DataDirectoryLock lock, Path binaries) {
        try {
            var account = ServerAccount.forThisUser();
            var cluster = dataDir.resolve("cluster").toAbsolutePath();
            if (!Files.exists(cluster.resolve("PG_VERSION"))) initialise(binaries, cluster, dataDir, account);
            awaitPredecessor(cluster);
            int port = freePort();
            var password = Files.readString(dataDir.resolve("postgres.password"));
            var connection = connection(port, password);
            var process = launch(binaries, cluster, port, dataDir, account);
            awaitReady(process, connection, dataDir);
            announce(dataDir, port);
            return new EmbeddedPostgres(process, connection, lock);
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException(e);
        }
    }

    /// The server that another process runs on `dataDir`; waits for it to come up.
    static Connection awaitRunning(Path dataDir) {
        var limit = Instant.now().plus(START_LIMIT);
        while (Instant.now().isBefore(limit)) {
            var running = announced(dataDir);
            if (running != null && accepts(running)) return running;
            pause();
        }
        throw new IllegalStateException("Folder data " + dataDir.toAbsolutePath()
                + " dipakai proses lain, tetapi PostgreSQL-nya tidak menjawab; hentikan proses itu lalu ulangi.");
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            lock.close();
        }
    }

    private static void initialise(Path binaries, Path cluster, Path dataDir, ServerAccount account)
            throws IOException {
        var passwordFile = dataDir.resolve("postgres.password").toAbsolutePath();
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.writeString(passwordFile, HexFormat.of().formatHex(random));
        Files.setPosixFilePermissions(passwordFile, PosixFilePermissions.fromString("rw-------"));
        var unfinished = cluster.resolveSibling("cluster.initialising");
        if (Files.exists(unfinished)) {
            try (var files = Files.walk(unfinished)) {
                for (var file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
        Files.createDirectories(unfinished);
        account.own(unfinished);
        account.own(passwordFile);
        var locale = binaries.toString().contains("postgres-15")
                ? List.of("--locale=C", "-E", "UTF8")
                : List.of("--locale=C.UTF-8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "-E", "UTF8");
        var command = new ArrayList<>(account.prefix());
        command.addAll(
                List.of(binaries.resolve("bin/initdb").toAbsolutePath().toString(), "-D", unfinished.toString()));
        command.addAll(List.of("-U", USER, "-A", "scram-sha-256", "--pwfile=" + passwordFile, "-k"));
        command.addAll(locale);
        var log = dataDir.resolve("initdb.log").toFile();
        var initdb = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (await(initdb) != 0) {
            throw new IOException("initdb gagal; lihat " + log.getAbsolutePath());
        }
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Process launch(Path binaries, Path cluster, int port, Path dataDir, ServerAccount account)
            throws IOException {
        var command = new ArrayList<>(List.of("sh", "-c", STOP_WITH_PARENT, "sh"));
        command.addAll(account.prefix());
        command.addAll(List.of(binaries.resolve("bin/postgres").toAbsolutePath().toString(), "-D", cluster.toString()));
        for (var setting : settings(port)) command.addAll(List.of("-c", setting));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        dataDir.resolve("postgres.log").toFile()))
                .start();
    }

    private static List<String> settings(int port) {
        return List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "shared_buffers=512MB",
                "work_mem=64MB",
                "maintenance_work_mem=512MB",
                "max_wal_size=4GB",
                "wal_compression=on",
                "random_page_cost=1.1",
                "max_connections=100");
    }

    /// After a crash of its owner the old server may still be shutting down.
    private static void awaitPredecessor(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        var limit = Instant.now().plus(START_LIMIT);
        while (Files.exists(pidFile) && Instant.now().isBefore(limit)) {
            var lines = Files.readAllLines(pidFile);
            if (lines.isEmpty() || !isAlive(lines.getFirst().strip())) return;
            pause();
        }
    }

    private static boolean isAlive(String pid) {
        return !pid.isEmpty()
                && ProcessHandle.of(Long.parseLong(pid))
                        .filter(ProcessHandle::isAlive)
                        .filter(handle -> handle.info().command().orElse("").endsWith("postgres"))
                        .isPresent();
    }

    private static void awaitReady(Process process, Connection connection, Path dataDir) throws IOException {
        var limit = Instant.now().plus(START_LIMIT);
        while (Instant.now().isBefore(limit)) {
            if (accepts(connection)) return;
            if (!process.isAlive()) break;
            pause();
        }
        process.destroy();
        throw new IOException("PostgreSQL tidak mau mulai; lihat "
                + dataDir.resolve("postgres.log").toAbsolutePath());
    }

    private static boolean accepts(Connection connection) {
        try (var probe = DriverManager.getConnection(connection.url(), connection.user(), connection.password())) {
            return probe.isValid(2);
        } catch (SQLException _) {
            return false;
        }
    }

    private static Connection connection(int port, String password) {
        return new Connection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
    }

    private static void announce(Path dataDir, int port) throws IOException {
        var temporary = dataDir.resolve("postgres.port.tmp");
        Files.writeString(temporary, "port=" + port + "\n");
        Files.move(temporary, dataDir.resolve("postgres.port"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static @Nullable Connection announced(Path dataDir) {
        var properties = new Properties();
        try (var in = Files.newInputStream(dataDir.resolve("postgres.port"))) {
            properties.load(in);
            var password = Files.readString(dataDir.resolve("postgres.password"));
            return connection(Integer.parseInt(properties.getProperty("port")), password);
        } catch (IOException _) {
            return null;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
