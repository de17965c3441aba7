/** What is kept of files, and their contents. */
@NullMarked
package kz.kezdesu.attachment.store;

import org.jspecify.annotations.NullMarked;
