package kz.kezdesu.privacy;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to reach a person, in the one form in which it is written down. It is never printed in full
 * by {@link #toString()}.
 *
 * @param address such as {@code mailto:N.Abenov@example.kz} or {@code tel:+77011234567}
 */
public record Contact(String address) {
  /** The longest e-mail address, in characters. */
  public static final int LONGEST_EMAIL = 254;

  private static final String EMAIL = "mailto:";
  private static final String PHONE = "tel:";
  private static final int LONGEST_LOCAL_PART = 64;
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Z}]");
  private static final Pattern LOCAL_PART =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{10,15}");

  /**
   * An e-mail address: the local part as typed, the domain in lower case and in ASCII. Empty when
   * no letter can go there.
   */
  public static Optional<Contact> email(String typed) {
    String email = INVISIBLE.matcher(typed).replaceAll(" ").strip();
    int at = email.lastIndexOf('@');
    if (at < 1 || at > LONGEST_LOCAL_PART || email.length() > LONGEST_EMAIL) {
      return Optional.empty();
    }
    String local = email.substring(0, at);
    return domain(email.substring(at + 1))
        .filter(domain -> LOCAL_PART.matcher(local).matches())
        .map(domain -> local + "@" + domain)
        .filter(address -> address.length() <= LONGEST_EMAIL)
        .map(address -> new Contact(EMAIL + address));
  }

  /** A telephone number, if it is one; {@code 8 701 …} is meant as {@code +7 701 …}. */
  public static Optional<Contact> phone(String typed) {
    String digits = typed.replaceAll("[\\p{Z}\\s()\\p{Pd}\\p{Cf}]", "");
    if (!NUMBER.matcher(digits).matches()) {
      return Optional.empty();
    }
    if (digits.matches("8[0-9]{10}")) {
      digits = "+7" + digits.substring(1);
    }
    return Optional.of(new Contact(PHONE + (digits.startsWith("+") ? digits : "+" + digits)));
  }

  /** Whether letters can go there. */
  public boolean isEmail() {
    return address.startsWith(EMAIL);
  }

  /** The address without its scheme. */
  public String bare() {
    return address.substring(address.indexOf(':') + 1);
  }

  /** Enough to recognise one's own, such as {@code n•••@example.kz}. */
  public String hint() {
    String bare = bare();
    return isEmail()
        ? bare.charAt(0) + "•••" + bare.substring(bare.lastIndexOf('@'))
        : "•••" + bare.substring(bare.length() - 2);
  }

  /**
   * What makes one mailbox one person, however its address is written: case does not count, nor
   * what follows a plus, nor the dots of a Gmail address.
   */
  public String identity() {
    if (!isEmail()) {
      return address;
    }
    String bare = bare().toLowerCase(Locale.ROOT);
    int at = bare.lastIndexOf('@');
    String domain = bare.substring(at + 1);
    String local = bare.substring(0, at);
    int plus = local.indexOf('+');
    if (plus > 0) {
      local = local.substring(0, plus);
    }
    if (domain.equals("gmail.com") || domain.equals("googlemail.com")) {
      domain = "gmail.com";
      local = local.replace(".", "");
    }
    return EMAIL + local + "@" + domain;
  }

  @Override
  public String toString() {
    return hint();
  }

  private static Optional<String> domain(String typed) {
    String domain;
    try {
      domain = IDN.toASCII(typed).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noDomain) {
      return Optional.empty();
    }
    if (domain.endsWith(".")) {
      domain = domain.substring(0, domain.length() - 1);
    }
    return Optional.of(domain).filter(name -> DOMAIN.matcher(name).matches());
  }
}
