package id.benangmerah.rencana.periksa;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a rule says of itself, in Indonesian: the catalogue of rules and `--explain` show it.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface About {
    /// Family and number: `JML-01`. It is never given to another rule.
    String code();

    Level level();

    /// What holds in a sound plan, in one line.
    String title();

    /// The regulation or guideline the rule rests on.
    String basis();

    /// Why it matters and how it is decided.
    String explanation();

    /// A short case of failure.
    String example();
}
