package kz.kezdesu.schedule;

import kz.kezdesu.refusal.Refusal;

/** The version has a new meeting whose day was over when it was approved. Clause 4.3. */
public class LineDayIsOver extends Refusal {
  private static final long serialVersionUID = 1L;
}
