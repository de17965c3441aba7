package kz.kezdesu.risk;

import java.io.Serializable;
import java.util.UUID;
import kz.kezdesu.language.LocalText;

/** A deputy prime minister in office. */
public record DeputyRow(UUID id, LocalText name) implements Serializable {}
