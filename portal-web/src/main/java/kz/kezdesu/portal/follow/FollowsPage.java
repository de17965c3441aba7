package kz.kezdesu.portal.follow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Form;
import kz.kezdesu.portal.shell.Multipart;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.portal.shell.Wish;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.subscription.Following;
import kz.kezdesu.subscription.Follows;
import kz.kezdesu.subscription.Pace;
import kz.kezdesu.subscription.Subject;
import kz.kezdesu.subscription.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * All that a person follows, with a way to stop each and all. The same address takes the one press
 * of a mail program (RFC 8058), which is answered without sending it elsewhere.
 */
@Named
@RequestScoped
@At(
    path = "/{lang}/follow/mine/{code}",
    view = "/follow/follows.xhtml",
    shared = false,
    secret = true)
public class FollowsPage implements Form {
  private static final int OK = 200;

  /** A press is a few words. */
  private static final int MOST_BYTES = 8 * 1024;

  @EJB private Following following;
  @Inject private Visit visit;
  @Inject private Turnstile turnstile;

  private @Nullable Follows follows;

  @Override
  public void load() {
    try {
      follows = following.mine(code());
    } catch (NotFound wrong) {
      turnstile.pass(Wish.WRONG_CODE, visit.request());
      throw wrong;
    }
  }

  @Override
  public Outcome submit() {
    load();
    turnstile.pass(Wish.VERDICT, visit.request());
    if (Multipart.isOne(visit.request())) {
      // Mail programs send their press in either kind of form.
      visit.posted(Multipart.read(visit.request(), MOST_BYTES, (before, name, content) -> {}));
    }
    if (visit.typed("List-Unsubscribe").equals("One-Click")) {
      following.stopAll(code());
      load();
      return new Outcome.Again(OK);
    }
    String done =
        switch (visit.typed("act")) {
          case "stop" -> stop();
          case "stop-all" -> {
            following.stopAll(code());
            yield "stopped";
          }
          case "pace" -> {
            following.choose(
                code(), visit.typed("pace").equals("AT_ONCE") ? Pace.AT_ONCE : Pace.DAILY);
            yield "pace";
          }
          default -> "";
        };
    return new Outcome.Next(getAddress() + (done.isEmpty() ? "" : "?done=" + done));
  }

  private String stop() {
    Optional<SubjectKind> kind =
        Arrays.stream(SubjectKind.values())
            .filter(one -> one.name().equals(visit.typed("kind")))
            .findFirst();
    kind.ifPresent(one -> following.stop(code(), new Subject(one, visit.typed("id"))));
    return kind.isPresent() ? "stopped" : "";
  }

  public Follows getFollows() {
    if (follows == null) {
      throw new IllegalStateException("not loaded");
    }
    return follows;
  }

  /** One letter a day at most. */
  public boolean isDaily() {
    return getFollows().pace() == Pace.DAILY;
  }

  /** What was just done: {@code followed}, {@code stopped}, {@code pace}; else empty. */
  public String getDone() {
    String done = visit.typed("done");
    return done.equals("followed") || done.equals("stopped") || done.equals("pace") ? done : "";
  }

  /** The address of this page below the language. */
  public String getAddress() {
    return "/follow/mine/" + code().value();
  }

  private SecretCode code() {
    return SecretCode.of(visit.segment("code")).orElseThrow(() -> new NotFound("follower"));
  }
}
