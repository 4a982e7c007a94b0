package id.benangmerah.benchmark;

import id.benangmerah.browser.RunningApplication;
import id.benangmerah.identity.Role;
import id.benangmerah.rencana.RencanaService;
import id.benangmerah.rencana.RenstraYaml;
import id.benangmerah.rencana.periksa.SyntheticPlan;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The editor with a large plan, from request to last byte: opening a part and the grids, and a
/// save that changes one value.
final class DraftBenchmark {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern BASE = Pattern.compile("name=\"dasar\" value=\"(\\d+)\"");

    private final int runs;
    private final RunningApplication application = RunningApplication.start();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private int amount = 100_000_000;

    DraftBenchmark(int runs) {
        this.runs = runs;
    }

    void run(int subKegiatan) {
        var plan = RenstraYaml.read(SyntheticPlan.yaml(5, subKegiatan)).renstra();
        var rencana = application.bean(RencanaService.class);
        rencana.save(plan, null, "perencana", "Rancangan pertama");
        signIn();
        var id = plan.identitas().id();
        var node = plan.programList()
                .getFirst()
                .kegiatanList()
                .getFirst()
                .subKegiatanList()
                .getFirst();
        var part = "/naskah/" + id + "/bagian?b=" + node.id();
        System.out.printf(
                "%d subkegiatan, 5 tahun, %,d huruf%n",
                subKegiatan, RenstraYaml.write(plan).length());
        System.out.println("membuka bagian           " + Timing.of(runs, () -> get(part)));
        System.out.println(
                "membuka kisi pagu        " + Timing.of(runs, () -> get("/naskah/" + id + "/kisi?isi=pagu")));
        System.out.println(
                "membuka kisi target      " + Timing.of(runs, () -> get("/naskah/" + id + "/kisi?isi=target")));
        var saves = new ArrayList<Double>();
        var opens = new ArrayList<Double>();
        for (int i = 0; i <= runs; i++) {
            var page = get(part);
            var form = new LinkedHashMap<String, String>();
            form.put("b", node.id());
            form.put("dasar", found(BASE, page));
            form.put("v|" + node.id() + "|pagu." + plan.tahunList().getFirst(), Integer.toString(amount++));
            long start = System.nanoTime();
            post("/naskah/" + id + "/bagian", form, found(CSRF, page));
            long saved = System.nanoTime();
            get(part);
            if (i > 0) {
                saves.add((saved - start) / 1e6);
                opens.add((System.nanoTime() - saved) / 1e6);
            }
        }
        saves.sort(Double::compare);
        opens.sort(Double::compare);
        System.out.println("menyimpan satu nilai     " + new Timing(saves));
        System.out.println("membuka sesudah simpan   " + new Timing(opens));
        System.out.println("memori puncak: " + Timing.peakMemory());
    }

    private void signIn() {
        var token = found(CSRF, get("/masuk"));
        post(
                "/masuk",
                Map.of(
                        "nama", application.usernameOf(Role.PERENCANA),
                        "sandi", application.passwordOf(Role.PERENCANA)),
                token);
    }

    private static String found(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        if (!match.find()) throw new IllegalStateException("not on the page: " + pattern);
        return match.group(1);
    }

    private String get(String path) {
        var answer = send(HttpRequest.newBuilder(URI.create(application.address() + path)));
        if (answer.statusCode() != 200) throw new IllegalStateException(path + ": " + answer.statusCode());
        return answer.body();
    }

    private void post(String path, Map<String, String> form, String token) {
        var all = new LinkedHashMap<>(form);
        all.put("_csrf", token);
        var body = all.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        var answer = send(HttpRequest.newBuilder(URI.create(application.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() != 302) throw new IllegalStateException(path + ": " + answer.statusCode());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
}
