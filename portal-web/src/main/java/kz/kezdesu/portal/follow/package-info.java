/** What a person follows: confirming a contact, tracking the own question. */
@NullMarked
package kz.kezdesu.portal.follow;

import org.jspecify.annotations.NullMarked;
