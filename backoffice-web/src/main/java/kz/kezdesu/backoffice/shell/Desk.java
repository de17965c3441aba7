package kz.kezdesu.backoffice.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.language.Language;
import kz.kezdesu.staff.AccountDetail;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Grant;
import org.jspecify.annotations.Nullable;

/**
 * One request to the back office: who works here, in which language, at which address. The language
 * is the account's; before sign-in it is the one chosen last on this machine.
 */
@Named
@RequestScoped
public class Desk {
  private static final String LANGUAGE_COOKIE = "KEZDESU_STAFF_LANGUAGE";
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  @Inject private Caller caller;
  @Inject private Texts texts;
  @EJB private Bodies bodies;

  private @Nullable HttpServletRequest request;
  private String path = "/";
  private @Nullable Language beforeSignIn;

  /** Asked for by every text of a page; to find out who is asking is far from free. */
  private @Nullable Language ofAccount;

  void open(HttpServletRequest request, HttpServletResponse response, String path) {
    this.request = request;
    this.path = path;
    Optional<Language> chosen =
        Optional.ofNullable(request.getParameter("lang")).flatMap(Language::of);
    beforeSignIn = chosen.orElseGet(() -> remembered(request));
    if (chosen.isPresent() && caller.account().isEmpty()) {
      remember(chosen.get(), request, response);
    }
  }

  /** Keeps a language for the sign-in page of this machine. */
  static void remember(
      Language language, HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = new Cookie(LANGUAGE_COOKIE, language.code());
    cookie.setPath(request.getContextPath());
    cookie.setMaxAge(A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(PublicAddress.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  public Language getLanguage() {
    if (ofAccount == null) {
      ofAccount = caller.account().map(AccountDetail::language).orElse(null);
    }
    return Objects.requireNonNullElse(
        ofAccount, Objects.requireNonNullElse(beforeSignIn, Language.RU));
  }

  public List<Language> getLanguages() {
    return Arrays.asList(Language.values());
  }

  /** The address below the back office, such as {@code /question/inbox}. */
  public String getPath() {
    return path;
  }

  /** The address with its query, to come back to. */
  public String getPlace() {
    String query = request == null ? null : request.getQueryString();
    return query == null || query.isEmpty() ? path : path + "?" + query;
  }

  public boolean isSignedIn() {
    return caller.account().isPresent();
  }

  /** The name of who works here. */
  public String getName() {
    return caller.account().map(AccountDetail::name).orElse("");
  }

  /** The bodies and roles of who works here, such as «Министерство энергетики: исполнитель». */
  public List<String> getPosts() {
    List<Grant> grants = caller.account().map(AccountDetail::grants).orElse(List.of());
    return grants.stream()
        .map(Grant::bodyCode)
        .distinct()
        .map(code -> bodyName(code) + ": " + String.join(", ", roles(grants, code)))
        .toList();
  }

  /** The name of a body in the language of the desk; its code where there is no such body. */
  public String bodyName(String code) {
    return bodies.body(code).map((Body body) -> body.name(getLanguage())).orElse(code);
  }

  private List<String> roles(List<Grant> grants, String bodyCode) {
    return grants.stream()
        .filter(grant -> grant.bodyCode().equals(bodyCode))
        .map(grant -> texts.of("site.role." + grant.role()))
        .toList();
  }

  private static Language remembered(HttpServletRequest request) {
    Stream<String> cookie =
        Stream.ofNullable(request.getCookies())
            .flatMap(Arrays::stream)
            .filter(found -> found.getName().equals(LANGUAGE_COOKIE))
            .map(Cookie::getValue);
    Stream<String> browser =
        request.getHeader("Accept-Language") == null
            ? Stream.empty()
            : Collections.list(request.getLocales()).stream().map(locale -> locale.getLanguage());
    return Stream.concat(cookie, browser)
        .flatMap(code -> Language.of(code).stream())
        .findFirst()
        .orElse(Language.RU);
  }
}
