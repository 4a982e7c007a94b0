package id.benangmerah;

import id.benangmerah.database.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;

/// Runs the application once on a throw-away database and visits its pages, so that the
/// JVM can record what a start needs (`-XX:AOTCacheOutput`). Part of the build.
@Command(name = "pemanasan", hidden = true, description = "Melatih JVM agar mula berikutnya cepat.")
final class WarmUpCommand implements Callable<Integer> {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern MENU = Pattern.compile("<li><a href=\"(/[^\"]*)\"");
    private static final int USAHA = 1_000;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var dataDir = Files.createTempDirectory("benang-pemanasan");
        try (var database = Database.open(null, dataDir)) {
            var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            var first = new FirstStart(database.dataSource(), dataDir, new ConsoleProgress(silent));
            first.loadPlan();
            first.loadEvidence(USAHA);
            var admin = first.createAccounts().lines().getFirst().split(" +");
            try (var web = WebStart.run(database, dataDir, 0)) {
                visit(
                        "http://localhost:" + web.getEnvironment().getRequiredProperty("local.server.port"),
                        admin[0],
                        admin[1]);
            }
        } finally {
            delete(dataDir);
        }
        return 0;
    }

    private void visit(String address, String username, String password) throws IOException, InterruptedException {
        var token = CSRF.matcher(get(address + "/masuk"));
        if (!token.find()) throw new IllegalStateException("The sign-in page has no token");
        var form = "nama=" + username + "&sandi=" + password + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        var signIn = HttpRequest.newBuilder(URI.create(address + "/masuk"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var home = client.send(signIn, BodyHandlers.ofString()).body();
        for (var href :
                MENU.matcher(home).results().map(found -> found.group(1)).toList()) get(address + href);
        for (var path : List.of("/benang.css", "/pieces.css", "/cari?q=koperasi")) get(address + path);
    }

    private String get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
