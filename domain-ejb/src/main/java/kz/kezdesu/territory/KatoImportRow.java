package kz.kezdesu.territory;

import java.time.Instant;

/** An import of the classifier that was done. */
public record KatoImportRow(
    Instant at, String by, int places, int added, int renamed, int gone, int returned) {}
