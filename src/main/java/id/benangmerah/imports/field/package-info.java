/// What a column of a file may hold and how what people write becomes a value: numbers, dates,
/// choices, identifiers, regions. Pure: no file, no database.
@NamedInterface("field")
@NullMarked
package id.benangmerah.imports.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
