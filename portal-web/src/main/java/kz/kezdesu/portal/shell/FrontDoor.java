package kz.kezdesu.portal.shell;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.Refusal;

/**
 * Leads every address to its page: finds the route, lets the page load, and forwards to its view. A
 * refusal becomes a page with the right status, a failure one with an incident id; nothing of the
 * inside is shown.
 */
public class FrontDoor extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(FrontDoor.class.getName());

  @Inject private transient Routes routes;
  @Inject private transient Visit visit;
  @Inject private transient Trouble trouble;
  @Inject @Any private transient Instance<Page> pages;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SecurityHeaders.on(response);
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    if (isNotAPage(path)) {
      chain.doFilter(request, response);
      return;
    }
    if (path.isEmpty() || path.equals("/")) {
      response.setHeader("Vary", "Accept-Language");
      response.setHeader("Cache-Control", "public, max-age=60");
      redirect(response, HttpServletResponse.SC_FOUND, "/" + preferred(request).code() + "/");
      return;
    }
    if (path.length() == 3 && Language.of(path.substring(1)).isPresent()) {
      redirect(response, HttpServletResponse.SC_MOVED_PERMANENTLY, path + "/");
      return;
    }
    visit.answeredBy(response);
    open(request, response, path);
  }

  private void open(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException, ServletException {
    Language language = languageOf(path);
    String below = hasLanguage(path) && path.length() > 3 ? path.substring(3) : "/";
    visit.begin(request, language, below, Map.of(), List.of());
    try {
      Routes.Match match =
          routes
              .find(path)
              .filter(found -> !found.route().hasLanguage() || hasLanguage(path))
              .orElseThrow(() -> new NotFound(path));
      visit.begin(
          request, language, below, match.segments(), List.of(match.route().at().parameters()));
      show(request, response, match);
    } catch (Refusal refusal) {
      trouble.refused(refusal);
      showTrouble(request, response, status(refusal));
    } catch (RuntimeException | ServletException failure) {
      String incident = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
      LOG.log(Level.SEVERE, failure, () -> "incident " + incident + " at " + path);
      if (response.isCommitted()) {
        throw failure;
      }
      trouble.failed(incident);
      showTrouble(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  private void show(HttpServletRequest request, HttpServletResponse response, Routes.Match match)
      throws IOException, ServletException {
    At at = match.route().at();
    Object page = pages.select(match.route().page().asSubclass(Page.class)).get();
    response.setHeader("Cache-Control", at.shared() ? PageCache.SHARED : "no-store");
    if (at.secret()) {
      SecurityHeaders.forASecretAddress(response);
    }
    switch (request.getMethod()) {
      case "GET", "HEAD" -> {
        ((Page) page).load();
        Optional<String> elsewhere = ((Page) page).elsewhere();
        if (elsewhere.isPresent()) {
          redirect(
              response, HttpServletResponse.SC_SEE_OTHER, "/" + visit.getLang() + elsewhere.get());
          return;
        }
        request.setAttribute(PageCache.TAGS, ((Page) page).tags());
        if (page instanceof Document document) {
          give(response, document.content());
        } else if (page instanceof Download download) {
          download.send(response);
        } else {
          render(request, response, at.view());
        }
      }
      case "POST" -> {
        if (!(page instanceof Form form)) {
          response.setHeader("Allow", "GET, HEAD");
          response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
          return;
        }
        response.setHeader("Cache-Control", "no-store");
        FromAnotherSite.refuse(request);
        Form.Outcome outcome = form.submit();
        if (outcome instanceof Form.Outcome.Next next) {
          redirect(response, HttpServletResponse.SC_SEE_OTHER, "/" + visit.getLang() + next.path());
        } else if (outcome instanceof Form.Outcome.Again again) {
          response.setStatus(again.status());
          render(request, response, at.view());
        }
      }
      default -> {
        response.setHeader("Allow", "GET, HEAD, POST");
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      }
    }
  }

  /**
   * Writes the page in one piece. The container's own writer breaks a character, such as 😀, that
   * lies across two of the pieces in which Faces writes.
   */
  private static void render(HttpServletRequest request, HttpServletResponse response, String view)
      throws IOException, ServletException {
    if (response instanceof CapturedResponse) {
      request.getRequestDispatcher(view).forward(request, response);
      return;
    }
    CapturedResponse whole = new CapturedResponse(response);
    request.getRequestDispatcher(view).forward(request, whole);
    byte[] body = whole.body();
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static void give(HttpServletResponse response, Document.Content content)
      throws IOException {
    response.setContentType(content.type());
    response.setContentLength(content.bytes().length);
    response.getOutputStream().write(content.bytes());
  }

  private static void redirect(HttpServletResponse response, int status, String location) {
    response.setStatus(status);
    response.setHeader("Location", location);
  }

  private void showTrouble(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException, ServletException {
    response.reset();
    SecurityHeaders.on(response);
    response.setStatus(status);
    if (status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
      // The rest of what was sent is not wanted on this connection.
      response.setHeader("Connection", "close");
    }
    trouble.retryAfterSeconds().ifPresent(s -> response.setHeader("Retry-After", "" + s));
    response.setHeader("Cache-Control", "no-store");
    render(request, response, "/shell/trouble.xhtml");
  }

  private static int status(Refusal refusal) {
    if (refusal instanceof NotFound) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    if (refusal instanceof FromAnotherSite) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (refusal instanceof FormTooLarge) {
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }
    if (refusal instanceof FormBroken) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }
    return refusal instanceof TooManyRequests
        ? TooManyRequests.STATUS
        : HttpServletResponse.SC_CONFLICT;
  }

  private static boolean hasLanguage(String path) {
    return path.length() > 2
        && (path.length() == 3 || path.charAt(3) == '/')
        && Language.of(path.substring(1, 3)).isPresent();
  }

  private static boolean isNotAPage(String path) {
    return path.startsWith("/assets/")
        || path.startsWith("/api/")
        || path.startsWith("/stream/")
        || path.startsWith("/health/")
        || path.equals("/favicon.ico")
        || path.equals("/robots.txt");
  }

  private static Language languageOf(String path) {
    return path.length() > 2 && (path.length() == 3 || path.charAt(3) == '/')
        ? Language.of(path.substring(1, 3)).orElse(Language.KK)
        : Language.KK;
  }

  private static Language preferred(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Language.KK;
    }
    return java.util.Collections.list(request.getLocales()).stream()
        .flatMap(locale -> Language.of(locale.getLanguage()).stream())
        .findFirst()
        .orElse(Language.KK);
  }
}
