package kz.kezdesu.schedule;

import java.io.Serializable;
import java.time.Instant;

/**
 * A step in a proposal's life.
 *
 * @param by the login of whoever did it
 * @param remark what was said with it; may be empty
 */
public record ProposalStep(ProposalStatus to, Instant at, String by, String remark)
    implements Serializable {}
