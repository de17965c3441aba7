/** A file and what became of it. */
@NullMarked
package kz.kezdesu.attachment.model;

import org.jspecify.annotations.NullMarked;
