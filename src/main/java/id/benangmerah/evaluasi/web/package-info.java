/// Pages about the plan and where it stands, about indicators and the records behind their
/// figures.
@NullMarked
package id.benangmerah.evaluasi.web;

import org.jspecify.annotations.NullMarked;
