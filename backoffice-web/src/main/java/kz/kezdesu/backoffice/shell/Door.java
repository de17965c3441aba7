package kz.kezdesu.backoffice.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.kezdesu.staff.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody past without an enabled account, except to the sign-in page, the one-time set-up page
 * and the files that these need. Whoever has no session is led to the sign-in page and from there
 * back; a page that asks by script is told to go there. A page of the menu opens only for its
 * roles; the boundaries behind it decide on their own again. What another site's page posts does
 * not get in.
 */
public class Door extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** More than any form or file of the back office; what is sent is not even read then. */
  private static final long LARGEST = 10_500_000;

  private static final Set<String> OPEN = Set.of("/login", "/setup");
  private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
  private static final Pattern BESIDE = Pattern.compile("(^|&)beside=1(&|$)");

  @Inject private transient Caller caller;
  @Inject private transient Menu menu;
  @Inject private transient Desk desk;
  @Inject private transient Texts texts;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    String path =
        Place.ofPage(
            request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse(""));
    SecurityHeaders.on(response, isBeside(path, request.getQueryString()));
    if (isAFile(path)) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    if (isPostedFromAnotherSite(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (request.getContentLengthLong() > LARGEST) {
      refuse(response);
      return;
    }
    desk.open(request, response, path);
    if (OPEN.contains(path)) {
      chain.doFilter(request, response);
    } else if (caller.account().isEmpty()) {
      leadToSignIn(request, response, path);
    } else if (!menu.opens(path)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Nothing of such a request can be read, so no page can be made of it; the words are enough. */
  private void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    response.setContentType("text/html;charset=UTF-8");
    String title = texts.of("shell_trouble.TOO_LARGE.title");
    response
        .getWriter()
        .append("<!DOCTYPE html><html lang=\"")
        .append(desk.getLanguage().code())
        .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\"")
        .append(" content=\"width=device-width, initial-scale=1\"><title>")
        .append(title)
        .append("</title></head><body><main><h1>")
        .append(title)
        .append("</h1><p>")
        .append(texts.of("shell_trouble.TOO_LARGE.text"))
        .append("</p></main></body></html>");
  }

  private static void leadToSignIn(
      HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException, ServletException {
    boolean idle = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    forget(request);
    String query = request.getQueryString();
    String back = query == null || query.isEmpty() ? path : path + "?" + query;
    String login =
        request.getContextPath()
            + "/login?"
            + (idle ? "idle=1&" : "")
            + "next="
            + URLEncoder.encode(back, StandardCharsets.UTF_8);
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getWriter()
          .append("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"")
          .append(login.replace("&", "&amp;"))
          .append("\"></redirect></partial-response>");
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", login);
    }
  }

  /** An account that was disabled since it signed in keeps no session. */
  private static void forget(HttpServletRequest request) throws ServletException {
    if (request.getUserPrincipal() != null) {
      request.logout();
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
    }
  }

  /** The cookie stays at home in such a case, too; pages that outlive their view rely on both. */
  private static boolean isPostedFromAnotherSite(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return request.getMethod().equals("POST") && site != null && !OWN_SITE.contains(site);
  }

  /** Whether a question is asked for that is to stand beside the inbox. */
  private static boolean isBeside(String path, @Nullable String query) {
    return path.equals("/question/question") && query != null && BESIDE.matcher(query).find();
  }

  private static boolean isAFile(String path) {
    return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/");
  }
}
