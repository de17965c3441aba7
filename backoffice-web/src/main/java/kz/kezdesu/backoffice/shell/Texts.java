package kz.kezdesu.backoffice.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.Plural;

/**
 * The texts of the back office in the language of the desk: {@code
 * #{t.of('question_inbox.title')}}. A counted text has one key for each plural form: {@code
 * #{t.count('question_inbox.waiting', n)}} looks up {@code
 * question_inbox.waiting.one|few|many|other}.
 */
@Named("t")
@RequestScoped
public class Texts {
  private static final String BUNDLE = "kz.kezdesu.backoffice.messages";

  private static final float KILOBYTE = 1000;
  private static final int MEGABYTE = 1_000_000;

  @Inject private Desk desk;

  public String of(String key, Object... arguments) {
    return in(desk.getLanguage(), key, arguments);
  }

  /** The text for a number of things, in the plural form that the language wants. */
  public String count(String key, long number) {
    return of(key + "." + Plural.of(desk.getLanguage(), number), number);
  }

  /** How large a file is, such as 1,2 MB. */
  public String fileSize(int bytes) {
    return bytes < MEGABYTE
        ? of("site.file.kb", Math.max(1, Math.round(bytes / KILOBYTE)))
        : of("site.file.mb", Math.round(bytes / (MEGABYTE / 10.0)) / 10.0);
  }

  /** Whether there is such a text. */
  public boolean has(String key) {
    return bundle(desk.getLanguage()).containsKey(key);
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
