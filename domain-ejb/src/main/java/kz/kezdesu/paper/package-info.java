/** Official papers: one model, given out as tagged PDF and as DOCX. */
@NullMarked
package kz.kezdesu.paper;

import org.jspecify.annotations.NullMarked;
