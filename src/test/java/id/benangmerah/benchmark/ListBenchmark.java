package id.benangmerah.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/// The real application as somebody uses it: how long it takes to start again, and the first
/// page of the lists with every option of every filter, from request to last byte.
final class ListBenchmark {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SELECT =
            Pattern.compile("<select id=\"isian-[^\"]*\" name=\"([^\"]+)\">(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");

    private final Path folder;
    private final int runs;
    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    ListBenchmark(Path folder, int runs, int port) {
        this.folder = folder;
        this.runs = runs;
        this.address = "http://localhost:" + port;
    }

    void run(int usaha) {
        Evidence.open(folder, usaha).close();
        stop(start());
        long begin = System.nanoTime();
        var application = start();
        try {
            System.out.printf("mula aplikasi           %9.1f s%n", (System.nanoTime() - begin) / 1e9);
            signIn();
            for (var list : List.of("/koperasi", "/usaha")) measure(list);
        } finally {
            stop(application);
        }
    }

    private void measure(String list) {
        var times = new LinkedHashMap<String, Timing>();
        times.put(list, Timing.of(runs, () -> get(list)));
        for (var filter : filters(get(list).body())) {
            var page = list + "?" + filter;
            times.put(page, Timing.of(runs, () -> get(page)));
        }
        System.out.printf("%n%s, halaman pertama  %s%n", list, times.get(list));
        var slowest = times.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue().median()))
                .toList();
        System.out.printf("dengan %d saringan, yang terlama:%n", times.size() - 1);
        slowest.stream().limit(5).forEach(each -> System.out.printf("  %-40s %s%n", each.getKey(), each.getValue()));
    }

    private static List<String> filters(String page) {
        var filters = new ArrayList<String>();
        SELECT.matcher(page)
                .results()
                .forEach(select -> OPTION.matcher(select.group(2))
                        .results()
                        .forEach(option -> filters.add(select.group(1) + "=" + option.group(1))));
        return filters;
    }

    private void signIn() {
        try (var accounts = Files.lines(folder.resolve("akun-peragaan.txt"))) {
            var admin = accounts.filter(line -> line.startsWith("admin"))
                    .findFirst()
                    .orElseThrow()
                    .split(" +");
            var token = CSRF.matcher(get("/masuk").body());
            if (!token.find()) throw new IllegalStateException("The sign-in page has no token");
            var form = "nama=" + admin[0] + "&sandi=" + admin[1] + "&_csrf="
                    + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
            send(HttpRequest.newBuilder(URI.create(address + "/masuk"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> get(String path) {
        var answer = send(HttpRequest.newBuilder(URI.create(address + path)));
        if (answer.statusCode() != 200) throw new IllegalStateException(path + ": " + answer.statusCode());
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Until the sign-in page answers.
    private Process start() {
        var port = address.substring(address.lastIndexOf(':') + 1);
        try {
            var process = new ProcessBuilder("./benang", "jalan", "--port", port, "--data", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("jalan.log").toFile())
                    .start();
            while (process.isAlive() && !answers()) Thread.sleep(50);
            if (!process.isAlive()) throw new IllegalStateException("see " + folder.resolve("jalan.log"));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address + "/masuk")).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private static void stop(Process application) {
        application.destroy();
        application.onExit().join();
    }
}
