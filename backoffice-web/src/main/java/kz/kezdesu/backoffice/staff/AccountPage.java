package kz.kezdesu.backoffice.staff;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.PublicAddress;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.body.Body;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.AccountDesk;
import kz.kezdesu.staff.AccountDetail;
import kz.kezdesu.staff.Grant;
import kz.kezdesu.staff.OneTimeLink;
import kz.kezdesu.staff.OpenAccount;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** One account: opened, given its roles, closed, or sent a new one-time link. */
@Named
@ViewScoped
@InMenu(order = 91, roles = Role.ADMINISTRATOR, listed = false)
public class AccountPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private AccountDesk accountDesk;
  @EJB private Bodies bodies;
  @Inject private Notices notices;

  private String id = "";
  private @Nullable AccountDetail account;
  private @Nullable OneTimeLink link;
  private String login = "";
  private String name = "";
  private String email = "";
  private Language language = Language.KK;
  private List<Line> lines = new ArrayList<>(List.of(new Line()));

  /** One role at one body, while it is being chosen. */
  public static class Line implements Serializable {
    private static final long serialVersionUID = 1L;

    private Role role = Role.OFFICER;
    private String bodyCode = "";

    Line() {}

    Line(Grant grant) {
      this.role = grant.role();
      this.bodyCode = grant.bodyCode();
    }

    public Role getRole() {
      return role;
    }

    public void setRole(Role role) {
      this.role = role;
    }

    public String getBodyCode() {
      return bodyCode;
    }

    /** Faces says null where nothing is chosen. */
    public void setBodyCode(@Nullable String bodyCode) {
      this.bodyCode = bodyCode == null ? "" : bodyCode;
    }

    private Grant grant() {
      return new Grant(role, bodyCode);
    }
  }

  /** Reads the account; without an id a new one is meant. */
  public void load() {
    if (!id.isEmpty()) {
      show(accountDesk.account(number()));
    }
  }

  /** Opens the account and shows the link to hand over. */
  public void open() {
    OneTimeLink drawn = accountDesk.open(new OpenAccount(login, name, language, grants()));
    link = drawn;
    notices.done("staff_account.opened", login);
  }

  /** From now on the account may do exactly what the lines say. */
  public void grant() {
    AccountDetail seen = seen();
    accountDesk.grant(seen.id(), seen.version(), grants());
    load();
    notices.done("staff_account.granted", seen.login());
  }

  /** From now on reminders go to the address that was typed. */
  public void reach() {
    AccountDetail seen = seen();
    accountDesk.reachAt(seen.id(), seen.version(), email);
    load();
    notices.done(email.isEmpty() ? "staff_account.not_reached" : "staff_account.reached", email);
  }

  /** Draws a new link; earlier ones stop working. */
  public void issueLink() {
    link = accountDesk.issueLink(seen().id());
    notices.done("staff_account.link_drawn", seen().login());
  }

  /** Closes the account. */
  public void disable() {
    AccountDetail seen = seen();
    accountDesk.disable(seen.id(), seen.version());
    load();
    notices.done("staff_account.disabled", seen.login());
  }

  /** Opens the closed account again. */
  public void enable() {
    AccountDetail seen = seen();
    accountDesk.enable(seen.id(), seen.version());
    load();
    notices.done("staff_account.enabled", seen.login());
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email == null ? "" : email;
  }

  /** One line more to choose. */
  public void addLine() {
    lines.add(new Line());
  }

  /** Takes a line away. */
  public void removeLine(Line line) {
    lines.remove(line);
  }

  public boolean isNew() {
    return id.isEmpty();
  }

  public @Nullable AccountDetail getAccount() {
    return account;
  }

  /** The address to hand over to the owner; empty until a link has been drawn. */
  public String getLinkAddress() {
    return link == null ? "" : PublicAddress.of("/backoffice/setup?token=" + link.token());
  }

  public @Nullable OneTimeLink getLink() {
    return link;
  }

  public List<Line> getLines() {
    return lines;
  }

  public List<Role> getRoles() {
    return Arrays.asList(Role.values());
  }

  public List<Body> getBodies() {
    return bodies.all();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  private void show(AccountDetail read) {
    account = read;
    login = read.login();
    email = Objects.requireNonNullElse(read.email(), "");
    lines = new ArrayList<>(read.grants().stream().map(Line::new).toList());
  }

  private AccountDetail seen() {
    if (account == null) {
      throw new NotFound(id);
    }
    return account;
  }

  private List<Grant> grants() {
    return lines.stream()
        .filter(line -> !line.getBodyCode().isEmpty())
        .map(Line::grant)
        .distinct()
        .toList();
  }

  private UUID number() {
    if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new NotFound(id);
    }
    return UUID.fromString(id);
  }
}
