package kz.kezdesu.portal.feed;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.meeting.MeetingCatalogue;
import kz.kezdesu.meeting.ScheduleFilter;
import kz.kezdesu.meeting.ScheduleRow;
import kz.kezdesu.meeting.TurnRow;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Dates;
import kz.kezdesu.portal.shell.Document;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.portal.shell.Texts;
import kz.kezdesu.portal.shell.Visit;

/**
 * Which meetings were announced, put off and called off: an Atom feed (RFC 4287), the latest first,
 * filtered as the schedule. Without a year it goes over the current one and the next.
 */
@RequestScoped
@At(
    path = "/{lang}/announcements.atom",
    parameters = {
      Narrowing.YEAR,
      Narrowing.REGION,
      Narrowing.MINISTRY,
      Narrowing.FORMAT,
      Narrowing.KIND
    })
public class AnnouncementsPage implements Document {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final int MOST = 50;

  @EJB private MeetingCatalogue catalogue;
  @Inject private Narrowing narrowing;
  @Inject private MeetingEvents events;
  @Inject private Visit visit;
  @Inject private Texts texts;
  @Inject private Dates dates;

  private List<TurnRow> turns = List.of();
  private Map<Long, ScheduleRow> meetings = Map.of();
  private String name = "";
  private Instant since = Instant.EPOCH;

  @Override
  public void load() {
    ScheduleFilter filter = narrowing.filter(narrowing.wantedYear().isPresent() ? 1 : 2);
    turns = catalogue.turns(filter, MOST);
    meetings =
        catalogue.lines(turns.stream().map(TurnRow::meetingId).distinct().toList()).stream()
            .collect(Collectors.toMap(ScheduleRow::id, Function.identity()));
    List<String> words = new ArrayList<>(List.of(texts.of("feed.announcements")));
    words.addAll(narrowing.words(filter));
    name = String.join(" · ", words);
    since = filter.from();
  }

  @Override
  public Set<String> tags() {
    return Set.of(Tags.SCHEDULE);
  }

  @Override
  public Content content() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      feed(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException inMemory) {
      throw new IllegalStateException(inMemory);
    }
    return new Content("application/atom+xml; charset=UTF-8", bytes.toByteArray());
  }

  private void feed(XMLStreamWriter xml) throws XMLStreamException {
    String self = visit.whole("/announcements.atom") + narrowing.query();
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", visit.getLang());
    element(xml, "id", urn("announcements/" + visit.getLang() + narrowing.query()));
    element(xml, "title", name);
    element(xml, "updated", (turns.isEmpty() ? since : turns.get(0).at()).toString());
    link(xml, "self", "application/atom+xml", self);
    link(xml, "alternate", "text/html", narrowing.page());
    xml.writeStartElement("author");
    element(xml, "name", texts.of("site.name"));
    xml.writeEndElement();
    for (TurnRow turn : turns) {
      entry(xml, turn, Objects.requireNonNull(meetings.get(turn.meetingId())));
    }
    xml.writeEndElement();
  }

  private void entry(XMLStreamWriter xml, TurnRow turn, ScheduleRow meeting)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", urn("turn/" + turn.id()));
    element(
        xml,
        "title",
        texts.of(
            "feed.turn." + turn.to(),
            events.title(meeting),
            dates.dayAndMonth(meeting.startsAt())));
    element(xml, "updated", turn.at().toString());
    element(xml, "published", turn.at().toString());
    link(xml, "alternate", "text/html", visit.whole("/meetings/" + meeting.id()));
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", turn.to().name());
    element(xml, "summary", summary(turn, meeting));
    xml.writeEndElement();
  }

  private String summary(TurnRow turn, ScheduleRow meeting) {
    List<String> words =
        new ArrayList<>(
            List.of(
                dates.moment(meeting.startsAt()) + ".",
                meeting.place().in(visit.getLanguage()) + ".",
                meeting.theme().in(visit.getLanguage()) + "."));
    LocalText reason = turn.reason();
    if (reason != null) {
      words.add(texts.of("site.reason", reason.in(visit.getLanguage())));
    }
    return String.join(" ", words);
  }

  private static void link(XMLStreamWriter xml, String rel, String type, String href)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", href);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text.replaceAll("[^\\t\\n\\r\\x20-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
    xml.writeEndElement();
  }

  /** An id that stays when the house gets another name. */
  private static String urn(String what) {
    return "urn:uuid:"
        + UUID.nameUUIDFromBytes(("kezdesu/" + what).getBytes(StandardCharsets.UTF_8));
  }
}
