/**
 * Questions and proposals: intake, similarity, support, moderation, hand-over, tracking (clauses
 * 1.4f, 1.6).
 */
@NullMarked
package kz.kezdesu.question;

import org.jspecify.annotations.NullMarked;
