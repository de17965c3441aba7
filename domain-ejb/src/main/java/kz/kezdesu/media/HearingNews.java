package kz.kezdesu.media;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.decree.MediaExchange;
import kz.kezdesu.media.model.MediaNews;
import kz.kezdesu.media.store.NewsItems;
import kz.kezdesu.meeting.MeetingNews;
import kz.kezdesu.meeting.MeetingWitness;
import kz.kezdesu.passage.LawBook;

/**
 * Writes down every change of a meeting for the authority for the media, in the transaction of the
 * change itself: neither can be without the other (1.4g).
 */
@ApplicationScoped
public class HearingNews implements MeetingWitness {
  @EJB private LawBook lawBook;
  @Inject private NewsItems items;

  @Override
  @Decree("1.4g")
  public void saw(MeetingNews news) {
    items.add(
        new MediaNews(
            news,
            news.concernsVisitors()
                ? MediaExchange.due(news.at(), news.line().startsAt(), lawBook.workingDays())
                : null));
  }
}
