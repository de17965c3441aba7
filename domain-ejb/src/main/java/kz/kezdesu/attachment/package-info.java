/**
 * Files that people add to their questions: taken as they come, known by their content, kept until
 * they go with what they belong to (1.4f). What may be done with them and who sees them is decided
 * by whom they belong to.
 */
@NullMarked
package kz.kezdesu.attachment;

import org.jspecify.annotations.NullMarked;
