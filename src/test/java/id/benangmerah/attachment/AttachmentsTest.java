package id.benangmerah.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.benangmerah.TestDatabase;
import id.benangmerah.attachment.Attachments.Outcome;
import id.benangmerah.attachment.Attachments.Refused;
import id.benangmerah.attachment.Attachments.Stored;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/// What somebody with bad intentions would hand in.
class AttachmentsTest {

    private static final byte[] PDF = "%PDF-1.7 isi".getBytes(US_ASCII);

    @TempDir
    private Path around;

    private Path dataDir;
    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh());
    private Attachments attachments;

    @BeforeEach
    void open() {
        dataDir = around.resolve("data");
        var environment = new MockEnvironment()
                .withProperty("benang.data", dataDir.toString())
                .withProperty("benang.lampiran.megabyte", "1");
        attachments = new Attachments(jdbc, Clock.systemUTC(), environment);
    }

    @Test
    void a_file_lies_under_its_hash_and_comes_back_as_it_was() {
        var stored = stored("surat.pdf", PDF);
        assertThat(attachments.read(stored)).isEqualTo(PDF);
        assertThat(attachments.find(stored.id())).contains(stored);
        assertThat(dataDir.resolve("lampiran")
                        .resolve(stored.sha256().substring(0, 2))
                        .resolve(stored.sha256()))
                .isRegularFile();
        assertThat(stored("lain.pdf", PDF).sha256()).isEqualTo(stored.sha256());
    }

    @Test
    void a_name_is_never_a_path() throws IOException {
        for (var name :
                List.of("../../../etc/passwd", "C:\\windows\\a.pdf", "/abs/olut.pdf", "..", "", "a\0b\r\nX: y.pdf")) {
            var stored = stored(name, PDF);
            assertThat(stored.name())
                    .as(name)
                    .isNotEmpty()
                    .doesNotContain("/", "\\", "\0", "\r", "\n")
                    .doesNotStartWith(".");
        }
        try (var files = Files.walk(around)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allMatch(file -> file.startsWith(dataDir.resolve("lampiran")));
        }
    }

    @Test
    void a_name_cannot_hide_what_the_file_is() {
        assertThat(stored("laporan\u202Efdp.exe", PDF).downloadName()).isEqualTo("laporanfdp.pdf");
        assertThat(stored("halaman.html", PDF).downloadName()).isEqualTo("halaman.pdf");
        assertThat(stored("x".repeat(300) + ".pdf", PDF).name()).hasSize(120).endsWith("x.pdf");
        var header = attachments
                .download(stored("a\"; filename=\"b.html", PDF))
                .getHeaders()
                .getFirst("Content-Disposition");
        assertThat(Objects.requireNonNull(header)).startsWith("attachment;").doesNotContain("b.html\"");
    }

    @Test
    void only_known_kinds_are_taken_by_their_content() {
        assertThat(refused("kosong.pdf", new byte[0])).contains("kosong");
        for (var content : List.of(
                "<html><script>alert(1)</script>", "MZ\u0090\0", "#!/bin/sh", "GIF89a", "%PD", "<svg xmlns='x'/>")) {
            assertThat(refused("gambar.png", content.getBytes(US_ASCII)))
                    .contains("bukan PDF, DOCX, XLSX, PNG, atau JPEG");
        }
        assertThat(stored("foto", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})
                        .type())
                .isEqualTo(FileType.JPEG);
    }

    @Test
    void office_documents_are_told_by_their_parts_and_taken_without_macros() throws IOException {
        assertThat(stored("a.docx", zip("[Content_Types].xml", "word/document.xml"))
                        .type())
                .isEqualTo(FileType.DOCX);
        assertThat(stored("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"))
                        .type())
                .isEqualTo(FileType.XLSX);
        refused("a.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        refused("a.zip", zip("apa-saja.txt"));
        refused("a.docx", "PK\3\4 bukan zip".getBytes(US_ASCII));
    }

    @Test
    void too_much_is_noticed_without_being_read_to_the_end() throws IOException {
        var endless = new EndlessFile();
        var outcome = attachments.store("besar.pdf", endless, "staf");
        assertThat(outcome).isEqualTo(new Refused("Berkas “besar.pdf” terlalu besar; paling banyak 1 MB."));
        assertThat(endless.given).isLessThan(2L * 1024 * 1024);
        try (var left = Files.walk(dataDir)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void a_content_that_was_changed_on_disk_is_not_handed_out() throws IOException {
        var stored = stored("surat.pdf", PDF);
        var place = dataDir.resolve("lampiran")
                .resolve(stored.sha256().substring(0, 2))
                .resolve(stored.sha256());
        Files.writeString(place, "%PDF-1.7 lain");
        assertThatThrownBy(() -> attachments.read(stored)).isInstanceOf(IllegalStateException.class);
    }

    private Attachment stored(String name, byte[] content) {
        var outcome = store(name, content);
        assertThat(outcome).as(name).isInstanceOf(Stored.class);
        return ((Stored) outcome).attachment();
    }

    private String refused(String name, byte[] content) {
        var outcome = store(name, content);
        assertThat(outcome).as(name).isInstanceOf(Refused.class);
        return ((Refused) outcome).sentence();
    }

    private Outcome store(String name, byte[] content) {
        return attachments.store(name, new ByteArrayInputStream(content), "staf");
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    private static final class EndlessFile extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }
    }
}
