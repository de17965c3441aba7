package kz.kezdesu.portal.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ResourceBundle;
import kz.kezdesu.decree.Clauses;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.Plural;

/**
 * The portal's texts in the visitor's language: {@code #{t.of('schedule.title')}}. A counted text
 * has one key for each plural form: {@code #{t.count('question_row.supports', n)}} looks up {@code
 * question_row.supports.one|few|many|other}.
 */
@Named("t")
@RequestScoped
public class Texts {
  private static final String BUNDLE = "kz.kezdesu.portal.messages";

  private static final float KILOBYTE = 1000;
  private static final int MEGABYTE = 1_000_000;

  @Inject private Visit visit;

  public String of(String key, Object... arguments) {
    return in(visit.getLanguage(), key, arguments);
  }

  /** The text for a number of things, in the plural form that the language wants. */
  public String count(String key, long number) {
    return of(key + "." + Plural.of(visit.getLanguage(), number), number);
  }

  /** The text that stands beside a number of things; the number itself is shown apart. */
  public String noun(String key, long number) {
    return count(key, number);
  }

  /** A number as people write it, such as 1 204. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(visit.getLanguage().locale()).format(number);
  }

  /** How large a file is, such as 1,2 MB. */
  public String fileSize(int bytes) {
    return bytes < MEGABYTE
        ? of("site.file.kb", Math.max(1, Math.round(bytes / KILOBYTE)))
        : of("site.file.mb", Math.round(bytes / (MEGABYTE / 10.0)) / 10.0);
  }

  /** A clause of the decree and its duty, for small type under what it decides. */
  public String clause(String id) {
    return point(id) + ". " + duty(id);
  }

  /** The number of a clause, as people cite it. */
  public String point(String id) {
    return of("site.clause", id.replaceFirst("[a-z]$", ""));
  }

  /** What a clause demands, in a sentence. */
  public String duty(String id) {
    return Clauses.of(id).title(visit.getLang());
  }

  /** Whether there is such a text. */
  public boolean has(String key) {
    return bundle(visit.getLanguage()).containsKey(key);
  }

  /** A text in a given language. */
  public static String in(Language language, String key, Object... arguments) {
    ResourceBundle bundle = bundle(language);
    String pattern = bundle.containsKey(key) ? bundle.getString(key) : "[" + key + "]";
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(BUNDLE, language.locale(), Texts.class.getClassLoader(), EXACT);
  }

  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
