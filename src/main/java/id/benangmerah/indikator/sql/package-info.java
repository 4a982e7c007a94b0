/// Criteria compiled to set-based SQL: one statement for each driver over the whole grid of
/// villages and years, and the same criteria with another select list for the records.
@NamedInterface("sql")
@NullMarked
package id.benangmerah.indikator.sql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
