package id.benangmerah.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// The few rules of form that a formatter cannot hold.
class SourceFormTest {

    private static final int COMMENT_WIDTH = 100;
    private static final int LONGEST_FILE = 400;

    @Test
    void documentation_comments_are_at_most_a_hundred_columns_wide() {
        var problems = new ArrayList<String>();
        for (var file : Sources.javaFiles()) {
            var lines = Sources.lines(file);
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i).strip();
                if (line.startsWith("///") && line.length() > COMMENT_WIDTH) problems.add(at(file, i));
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void no_file_is_longer_than_four_hundred_lines() {
        assertThat(Sources.javaFiles())
                .filteredOn(file -> Sources.lines(file).size() > LONGEST_FILE)
                .isEmpty();
    }

    private static String at(Path file, int index) {
        return file + ":" + (index + 1);
    }
}
