package id.benangmerah.rencana.periksa;

import static org.assertj.core.api.Assertions.assertThat;

import id.benangmerah.rencana.RenstraYaml;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Breaks one figure of the sound plan at a time.
class MutationTest {
    private static final Pattern MONEY = Pattern.compile("(?<=(pagu|cetak): \\{.{0,120}20\\d\\d: )\\d{8,}");

    @Test
    void a_changed_digit_in_any_amount_of_money_is_found() {
        var missed = new ArrayList<String>();
        var matcher = MONEY.matcher(PlanFixture.CLEAN);
        int broken = 0;
        while (matcher.find()) {
            var amount = Long.parseLong(matcher.group());
            var yaml = PlanFixture.CLEAN.substring(0, matcher.start())
                    + (amount + 1)
                    + PlanFixture.CLEAN.substring(matcher.end());
            broken++;
            if (PlanFixture.found(RenstraYaml.read(yaml).renstra()).isEmpty())
                missed.add(line(matcher.start()) + ": " + amount);
        }
        assertThat(broken).isGreaterThan(30);
        assertThat(missed).isEmpty();
    }

    private static long line(int position) {
        return PlanFixture.CLEAN.substring(0, position).lines().count();
    }
}
