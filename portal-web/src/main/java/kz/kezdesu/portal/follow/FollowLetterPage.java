package kz.kezdesu.portal.follow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Form;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Visit;
import kz.kezdesu.portal.shell.Wish;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.subscription.FollowWish;
import kz.kezdesu.subscription.Following;
import kz.kezdesu.subscription.Pace;
import org.jspecify.annotations.Nullable;

/**
 * Where the link of a letter leads. Opening it does nothing, so that programs which look into
 * letters subscribe nobody; the button does.
 */
@Named
@RequestScoped
@At(
    path = "/{lang}/follow/confirm/{token}",
    view = "/follow/letter.xhtml",
    shared = false,
    secret = true)
public class FollowLetterPage implements Form {
  @EJB private Following following;
  @Inject private Visit visit;
  @Inject private Turnstile turnstile;

  private @Nullable FollowWish wish;

  @Override
  public void load() {
    wish = following.wish(code());
  }

  @Override
  public Outcome submit() {
    turnstile.pass(Wish.VERDICT, visit.request());
    return new Outcome.Next("/follow/mine/" + following.confirm(code()).value() + "?done=followed");
  }

  public FollowWish getWish() {
    if (wish == null) {
      throw new IllegalStateException("not loaded");
    }
    return wish;
  }

  /** One letter a day at most. */
  public boolean isDaily() {
    return getWish().pace() == Pace.DAILY;
  }

  private SecretCode code() {
    return SecretCode.of(visit.segment("token")).orElseThrow(() -> new NotFound("confirmation"));
  }
}
