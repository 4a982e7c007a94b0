/// The pages and downloads of documents.
@NullMarked
package id.benangmerah.dokumen.web;

import org.jspecify.annotations.NullMarked;
