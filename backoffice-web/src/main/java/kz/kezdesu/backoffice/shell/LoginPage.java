package kz.kezdesu.backoffice.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import kz.kezdesu.privacy.VisitorAddress;
import kz.kezdesu.staff.SignIn;
import kz.kezdesu.staff.SignInAttempt;

/** The sign-in page; afterwards back to where one was. */
@Named
@RequestScoped
public class LoginPage {
  @Inject private SecurityContext security;
  @Inject private FacesContext faces;
  @Inject private Texts texts;
  @Inject private Dates dates;
  @EJB private SignIn signIn;

  private String login = "";
  private String password = "";
  private String code = "";
  private String next = "";
  private boolean idle;
  private boolean left;
  private boolean ready;

  /** Signs in, under a new session id, so that an id planted before is worth nothing. */
  public void enter() throws IOException {
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    request.getSession();
    request.changeSessionId();
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .newAuthentication(true)
                .credential(
                    new StaffCredential(
                        new SignInAttempt(login, password, code, address(request)))));
    if (status == AuthenticationStatus.SUCCESS) {
      external.redirect(external.getRequestContextPath() + Place.inside(next));
    } else if (status == AuthenticationStatus.SEND_FAILURE) {
      refuse(signIn.heldUntil(login, address(request)));
    }
  }

  private static String address(HttpServletRequest request) {
    return VisitorAddress.network(
        request.getRemoteAddr(),
        request.getHeader("X-Forwarded-For"),
        VisitorAddress.proxies(System.getenv("KEZDESU_TRUSTED_PROXY")));
  }

  private void refuse(Optional<Instant> heldUntil) {
    String reason =
        heldUntil
            .map(until -> texts.of("shell_login.held", dates.time(until.plusSeconds(59))))
            .orElseGet(() -> texts.of("shell_login.wrong"));
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, reason, null));
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }

  /** Whether one is here because nothing was done for too long. */
  public boolean isIdle() {
    return idle;
  }

  public void setIdle(boolean idle) {
    this.idle = idle;
  }

  /** Whether one has just signed out. */
  public boolean isLeft() {
    return left;
  }

  public void setLeft(boolean left) {
    this.left = left;
  }

  /** Whether one has just set a password behind a one-time link. */
  public boolean isReady() {
    return ready;
  }

  public void setReady(boolean ready) {
    this.ready = ready;
  }
}
