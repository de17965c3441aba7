package kz.kezdesu.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Somebody's ten fingers at the desk of a {@link Visitor}, with a Kazakh or Russian layout on all
 * the time, as at a ministry; the mouse is not touched. Each key is counted, and how long the house
 * let them wait.
 */
final class Keyboard {
  /** What lies where on a Latin and on a Cyrillic keyboard. */
  private static final String LATIN = "qwertyuiopasdfghjklzxcvbnm";

  private static final String CYRILLIC = "йцукенгшщзфывапролдячсмить";
  private static final int SHIFT = 8;
  private static final int FARTHEST = 300;

  /** What one part of the work has taken. */
  static final class Part {
    /** Keys pressed, those of what was typed among them. */
    int keys;

    /** Of them, those of what was typed. */
    int typed;

    /** How often somebody had to make up their mind. */
    int decisions;

    /** Words read. */
    int words;

    /** Pages waited for. */
    int pages;

    /** Seconds from the key to the whole page, all pages together. */
    double waiting;

    /** The longest of them. */
    double longest;
  }

  private final Visitor visitor;
  private final CDPSession keys;
  private final Map<String, Part> parts;
  private final Set<String> known = new HashSet<>();
  private Part part = new Part();

  /**
   * Hands at the desk of this visitor.
   *
   * @param parts what was done so far, by whomever; to be added to
   */
  Keyboard(Visitor visitor, Map<String, Part> parts) {
    this.visitor = visitor;
    this.parts = parts;
    keys = visitor.page().context().newCDPSession(visitor.page());
  }

  static Map<String, Part> nothingDone() {
    return new LinkedHashMap<>();
  }

  /** From now on it is this part of the work that is done. */
  Keyboard begin(String name) {
    part = parts.computeIfAbsent(name, some -> new Part());
    return this;
  }

  /** Presses a key by its Latin letter, such as {@code j} or {@code Shift+J}, or by its name. */
  Keyboard press(String key) {
    part.keys++;
    String letter = key.replaceFirst("^Shift\\+", "");
    if (letter.length() == 1 && LATIN.contains(letter.toLowerCase(Locale.ROOT))) {
      boolean shift = letter.length() < key.length();
      String shown = CYRILLIC.substring(at(letter), at(letter) + 1);
      strike(shift ? shown.toUpperCase(Locale.ROOT) : shown, letter, shift ? SHIFT : 0);
    } else if (key.equals("/")) {
      strike(".", "Slash", 0);
    } else {
      visitor.page().keyboard().press(key);
    }
    return this;
  }

  /** Presses a key that brings another page, and waits for the whole of it. */
  Keyboard turn(String key) {
    long begun = System.nanoTime();
    visitor.turn(() -> press(key));
    double waited = (System.nanoTime() - begun) / 1e9;
    part.pages++;
    part.waiting += waited;
    part.longest = Math.max(part.longest, waited);
    return this;
  }

  /** Types a text, letter by letter. */
  Keyboard type(String text) {
    text.codePoints().forEach(letter -> strike(Character.toString(letter), "", 0));
    part.keys += text.length();
    part.typed += text.length();
    return this;
  }

  /** Goes on by Tab until it is there. */
  Keyboard tabTo(String selector) {
    for (int pressed = 0; pressed <= FARTHEST; pressed++) {
      if (isAt(selector)) {
        return this;
      }
      press("Tab");
    }
    throw new AssertionError("Nobody gets to " + selector + " by keys at " + page().url());
  }

  /** Passes over what stands above the work on every page. */
  Keyboard skip() {
    return tabTo(".skip").press("Enter");
  }

  /** Chooses in the list that has the focus: by first letters, the rest by arrows. */
  Keyboard choose(String value) {
    decide();
    String chosen = "document.activeElement.value";
    if (value.equals(page().evaluate(chosen))) {
      return this;
    }
    List<?> labels =
        (List<?>)
            page()
                .evaluate(
                    "value => { const all = [...document.activeElement.options];"
                        + " const one = all.find(option => option.value === value);"
                        + " return one ? [one.label, ...all.map(option => option.label)] : []; }",
                    value);
    if (labels.isEmpty()) {
      throw new AssertionError("No such choice: " + value);
    }
    String label = labels.get(0).toString().strip();
    for (int length = 1; length <= label.indexOf(' ') || length == 1; length++) {
      String first = label.substring(length - 1, length);
      strike(first, "", 0);
      part.keys++;
      if (value.equals(page().evaluate(chosen))) {
        return this;
      }
    }
    for (int pressed = 0; pressed < labels.size(); pressed++) {
      boolean above =
          labels.subList(1, labels.size()).indexOf(labels.get(0))
              < ((Number) page().evaluate("document.activeElement.selectedIndex")).intValue();
      press(above ? "ArrowUp" : "ArrowDown");
      if (value.equals(page().evaluate(chosen))) {
        return this;
      }
    }
    throw new AssertionError("Cannot be chosen by keys: " + label);
  }

  /** Reads a text, which nobody reads twice. */
  Keyboard read(String text) {
    if (known.add(text)) {
      part.words += text.strip().split("\\s+").length;
    }
    return this;
  }

  /** Makes up one's mind. */
  Keyboard decide() {
    part.decisions++;
    return this;
  }

  /** Whether the focus is there. */
  boolean isAt(String selector) {
    return Boolean.TRUE.equals(
        page().evaluate("selector => document.activeElement.matches(selector)", selector));
  }

  /** The text of the line of the list at which the focus is; empty when it is at none. */
  String line() {
    return page()
        .evaluate(
            "() => { const row = document.activeElement.closest('[data-rows] tr, [data-rows] > li');"
                + " if (!row) return '';"
                + " const rest = row.querySelector('.rest');"
                + " const text = row.querySelector('.rank__text, th a');"
                + " return text.textContent + ' ' + (rest ? rest.textContent : ''); }")
        .toString()
        .strip();
  }

  /** The place of that line in the list, from 0; -1 when the focus is at none. */
  int place() {
    return ((Number)
            page()
                .evaluate(
                    "() => [...document.querySelectorAll('[data-rows] tbody tr, [data-rows] > li')]"
                        + ".indexOf(document.activeElement.closest('tr, li'))"))
        .intValue();
  }

  /** How many lines the list has. */
  int lines() {
    return page().locator("[data-rows] tbody tr, [data-rows] > li").count();
  }

  Page page() {
    return visitor.page();
  }

  private static int at(String letter) {
    return LATIN.indexOf(letter.toLowerCase(Locale.ROOT));
  }

  private void strike(String text, String lying, int modifiers) {
    JsonObject down = new JsonObject();
    down.addProperty("type", "keyDown");
    down.addProperty("key", text);
    down.addProperty("text", text);
    down.addProperty("modifiers", modifiers);
    if (!lying.isEmpty()) {
      down.addProperty(
          "code", lying.length() == 1 ? "Key" + lying.toUpperCase(Locale.ROOT) : lying);
    }
    keys.send("Input.dispatchKeyEvent", down);
    JsonObject up = down.deepCopy();
    up.addProperty("type", "keyUp");
    up.remove("text");
    keys.send("Input.dispatchKeyEvent", up);
  }
}
