package kz.kezdesu.wakeup;

import fish.payara.micro.cdi.Inbound;
import fish.payara.micro.cdi.Outbound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Where the sites listen. A boundary fires a CDI event {@link Change}; once its transaction has
 * committed, every listener of this instance and of every other instance is told. A listener must
 * not block and must stand being told twice, or late.
 *
 * <p>A web archive cannot observe events fired in the EJB archive, so it registers here.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class Changes {
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

  @Inject
  @Outbound(eventName = "kezdesu.change")
  private Event<ChangeElsewhere> others;

  public void listen(Consumer<Change> listener) {
    listeners.add(listener);
  }

  public void forget(Consumer<Change> listener) {
    listeners.remove(listener);
  }

  public void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Change change) {
    tell(change);
    others.fire(new ChangeElsewhere(change));
  }

  public void fromAnotherInstance(
      @Observes @Inbound(eventName = "kezdesu.change") ChangeElsewhere news) {
    tell(news.change());
  }

  private void tell(Change change) {
    listeners.forEach(listener -> listener.accept(change));
  }
}
