/** What all pages share: addresses, languages, texts, failures. */
@NullMarked
package kz.kezdesu.portal.shell;

import org.jspecify.annotations.NullMarked;
