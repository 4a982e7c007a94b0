/// Pages about cooperatives: list, record, and the forms by which a RAT is recorded.
@NullMarked
package id.benangmerah.koperasi.web;

import org.jspecify.annotations.NullMarked;
