/// Files of enterprises and their owners into the register.
@NullMarked
package id.benangmerah.usaha.imports;

import org.jspecify.annotations.NullMarked;
