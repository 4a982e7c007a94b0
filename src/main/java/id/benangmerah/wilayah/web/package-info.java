/// The pages of the regions: their list with the map, and the boundaries that users load.
@NullMarked
package id.benangmerah.wilayah.web;

import org.jspecify.annotations.NullMarked;
