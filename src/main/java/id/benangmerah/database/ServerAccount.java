package id.benangmerah.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Under which account the server runs. PostgreSQL refuses root, so root steps down: into
/// a user namespace where there is one, else to `nobody`, who then owns the files.
///
/// @param prefix the command that steps down; empty for an ordinary user
/// @param owner the account that must own the server's files, null to leave them
record ServerAccount(List<String> prefix, @Nullable String owner) {

    static ServerAccount forThisUser() {
        if (!"root".equals(System.getProperty("user.name"))) return new ServerAccount(List.of(), null);
        var namespace = new ServerAccount(List.of("unshare", "-U"), null);
        if (namespace.works()) return namespace;
        var nobody =
                new ServerAccount(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"), "nobody");
        if (nobody.works()) return nobody;
        throw new IllegalStateException("PostgreSQL tidak boleh berjalan sebagai root dan mesin ini tidak punya "
                + "unshare maupun setpriv; jalankan sebagai pengguna biasa atau isi BENANG_DB_URL.");
    }

    void own(Path path) throws IOException {
        if (owner == null) return;
        var user = path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        Files.setOwner(path, user);
    }

    private boolean works() {
        try {
            var command = new java.util.ArrayList<>(prefix);
            command.add("true");
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
