/** Files that people add to their questions. */
@NullMarked
package kz.kezdesu.attachment;

import org.jspecify.annotations.NullMarked;
