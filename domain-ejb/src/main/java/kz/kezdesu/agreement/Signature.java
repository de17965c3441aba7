package kz.kezdesu.agreement;

import java.io.Serializable;

/** Who signs a step, as it was typed: name and post. */
public record Signature(String name, String post) implements Serializable {}
