package kz.kezdesu.passage;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kezdesu.language.LocalText;

/** A weekday on which nobody works, and why. */
public record DayOff(LocalDate day, LocalText reason) implements Serializable {}
