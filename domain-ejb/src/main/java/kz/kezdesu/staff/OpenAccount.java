package kz.kezdesu.staff;

import java.util.List;
import kz.kezdesu.language.Language;

/** The wish to open an account. */
public record OpenAccount(String login, String name, Language language, List<Grant> grants) {}
