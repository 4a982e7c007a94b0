package id.benangmerah.drafting;

import id.benangmerah.web.Address;

/// Addresses of the editor.
final class Paths {
    static final String ROOT = "/naskah";

    private Paths() {}

    static String of(String renstraId) {
        return ROOT + "/" + renstraId;
    }

    static String part(String renstraId, String part) {
        return Address.of(of(renstraId) + "/bagian").with("b", part).href();
    }

    static String section(String renstraId, String section) {
        return Address.of(of(renstraId) + "/bagian").with("s", section).href();
    }

    static String adding(String renstraId, String owner, String list) {
        return Address.of(of(renstraId) + "/tambah")
                .with("o", owner)
                .with("l", list)
                .href();
    }

    static String grid(String renstraId, String content) {
        return of(renstraId) + "/kisi?isi=" + content;
    }
}
