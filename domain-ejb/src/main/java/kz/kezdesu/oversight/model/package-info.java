/** Records of duties done. */
@NullMarked
package kz.kezdesu.oversight.model;

import org.jspecify.annotations.NullMarked;
