/// Benang Merah: a department's plan, money, work, evidence and result as one thread.
/// The modules are the direct sub-packages; see `ARCHITECTURE.md`.
@NullMarked
package id.benangmerah;

import org.jspecify.annotations.NullMarked;
