package kz.kezdesu.oversight;

import kz.kezdesu.decree.DatedDuty;

/** A dated duty of one body. */
record OwedDuty(DatedDuty duty, String bodyCode) {}
