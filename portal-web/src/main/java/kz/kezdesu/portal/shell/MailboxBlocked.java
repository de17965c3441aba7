package kz.kezdesu.portal.shell;

import kz.kezdesu.refusal.Refusal;

/** The mailbox is one of those that are made for one letter and belong to nobody. */
public class MailboxBlocked extends Refusal {
  private static final long serialVersionUID = 1L;
}
