/** Tables that people bring as files: the rows of a workbook (XLSX) or of a text (CSV). */
@NullMarked
package kz.kezdesu.sheet;

import org.jspecify.annotations.NullMarked;
