/// The pages of the Renja, of its comparison with the Renstra, and of the performance
/// agreements.
@NullMarked
package id.benangmerah.anggaran.web;

import org.jspecify.annotations.NullMarked;
