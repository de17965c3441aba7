package kz.kezdesu.question;

import kz.kezdesu.refusal.Refusal;

/** A question was handed over, and its receiver has neither taken it on nor given it back. */
public class HandOverAwaitsReply extends Refusal {
  private static final long serialVersionUID = 1L;
}
