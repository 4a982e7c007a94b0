/// Measurements behind the claims of the documentation, run by `./benang tolok-ukur`.
@NullMarked
package id.benangmerah.benchmark;

import org.jspecify.annotations.NullMarked;
