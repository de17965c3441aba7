package kz.kezdesu.timetable;

import java.io.Serializable;
import kz.kezdesu.schedule.Clash;

/** How many clashes of one kind a schedule had, and how many are left when all moves are made. */
public record KindCount(Clash.Kind kind, int before, int left) implements Serializable {}
