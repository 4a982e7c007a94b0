package id.benangmerah.attachment;

import id.benangmerah.attachment.FileStore.Arrived;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes files in and hands them out. The row belongs to the caller's transaction; a content
/// without a row is harmless, because the same content lies there only once.
@Component
public class Attachments {

    /// `benang.lampiran.megabyte` sets another limit.
    private static final int LIMIT_IN_MEGABYTES = 10;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final FileStore files;
    private final int megabytes;

    public Attachments(JdbcClient jdbc, Clock clock, Environment environment) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.files = new FileStore(Path.of(environment.getProperty("benang.data", "var")));
        this.megabytes = environment.getProperty("benang.lampiran.megabyte", Integer.class, LIMIT_IN_MEGABYTES);
    }

    public sealed interface Outcome {}

    public record Stored(Attachment attachment) implements Outcome {}

    public record Refused(String sentence) implements Outcome {}

    /// `name` is what the browser said; nothing but a label is made of it.
    public Outcome store(String name, InputStream content, String uploader) {
        try {
            var arrived = files.receive(content, limit());
            try {
                return judge(arrived, Attachment.tidy(name), uploader);
            } finally {
                files.discard(arrived);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome judge(Arrived arrived, String name, String uploader) throws IOException {
        if (arrived.size() == 0) return new Refused("Berkas “" + name + "” kosong; pilih berkas yang ada isinya.");
        if (arrived.size() > limit()) {
            return new Refused("Berkas “" + name + "” terlalu besar; paling banyak " + megabytes + " MB.");
        }
        var type = FileType.sniff(arrived.file()).orElse(null);
        if (type == null) {
            return new Refused("Isi berkas “" + name
                    + "” bukan PDF, DOCX, XLSX, PNG, atau JPEG (tanpa makro); simpan sebagai PDF, lalu unggah lagi.");
        }
        files.keep(arrived);
        return new Stored(add(arrived, type, name, uploader));
    }

    public int limitInMegabytes() {
        return megabytes;
    }

    private long limit() {
        return megabytes * 1024L * 1024L;
    }

    private Attachment add(Arrived arrived, FileType type, String name, String uploader) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return jdbc.sql("""
                insert into attachment (sha256, size, type, name, uploader, at)
                values (:sha256, :size, :type, :name, :uploader, :at)
                returning id, sha256, size, type, name, uploader, at
                """)
                .param("sha256", arrived.sha256())
                .param("size", arrived.size())
                .param("type", type.name())
                .param("name", name)
                .param("uploader", uploader)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> attachmentOf(row))
                .single();
    }

    public Optional<Attachment> find(long id) {
        return jdbc.sql("""
                select id, sha256, size, type, name, uploader, at
                  from attachment
                 where id = :id
                """)
                .param("id", id)
                .query((row, _) -> attachmentOf(row))
                .optional();
    }

    /// Proved by its hash; a content that was changed on disk is a fault, not an answer.
    public byte[] read(Attachment attachment) {
        return files.read(attachment.sha256());
    }

    /// Always saved, never shown: what somebody handed in does not run as a page of ours.
    public ResponseEntity<byte[]> download(Attachment attachment) {
        var disposition = ContentDisposition.attachment()
                .filename(attachment.downloadName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(attachment.type().mediaType()))
                .body(read(attachment));
    }

    private static Attachment attachmentOf(ResultSet row) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getString("sha256"),
                row.getLong("size"),
                FileType.valueOf(row.getString("type")),
                row.getString("name"),
                row.getString("uploader"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
