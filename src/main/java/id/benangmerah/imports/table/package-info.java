/// Tables in files, row by row, whatever the format, encoding and separator; with bounded
/// memory. It does not know what the columns mean.
@NamedInterface("table")
@NullMarked
package id.benangmerah.imports.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
