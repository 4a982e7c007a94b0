/// The pages of imports.
@NullMarked
package id.benangmerah.imports.web;

import org.jspecify.annotations.NullMarked;
