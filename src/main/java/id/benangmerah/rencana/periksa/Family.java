package id.benangmerah.rencana.periksa;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What the rules of a family have in common, in Indonesian: its heading in the catalogue.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Family {
    String value();
}
