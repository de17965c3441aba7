package kz.kezdesu.backoffice.meeting;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.backoffice.shell.Words;
import kz.kezdesu.language.TypedText;
import kz.kezdesu.meeting.AgendaPart;
import kz.kezdesu.meeting.AgendaRow;
import kz.kezdesu.meeting.BroadcastKind;
import kz.kezdesu.meeting.BroadcastRow;
import kz.kezdesu.meeting.MeetingDesk;
import kz.kezdesu.meeting.MeetingDossier;
import kz.kezdesu.meeting.MeetingHasBegun;
import kz.kezdesu.meeting.PrepareMeeting;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;

/** What of a meeting's plan can be mended: place, theme, agenda, links. */
@Named
@ViewScoped
@InMenu(
    order = 17,
    roles = {Role.OFFICER, Role.EDITOR},
    listed = false)
public class PreparePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @EJB private MeetingDesk meetingDesk;
  @Inject private Notices notices;

  private String id = "";
  private int version;
  private int planned;
  private int longestReport;
  private Words place = new Words(TypedText.nothing());
  private Words theme = new Words(TypedText.nothing());
  private Words noBroadcast = new Words(TypedText.nothing());
  private List<Item> items = new ArrayList<>();
  private List<Link> links = new ArrayList<>();

  /** An item of the agenda while it is being changed. */
  public static class Item implements Serializable {
    private static final long serialVersionUID = 1L;

    private AgendaPart part = AgendaPart.ANSWERS;
    private String minutes = "";
    private final Words title;

    Item() {
      title = new Words(TypedText.nothing());
    }

    Item(AgendaRow row) {
      part = row.part();
      minutes = Integer.toString(row.minutes());
      title = new Words(TypedText.of(row.title()));
    }

    public AgendaPart getPart() {
      return part;
    }

    public void setPart(AgendaPart part) {
      this.part = part;
    }

    public String getMinutes() {
      return minutes;
    }

    public void setMinutes(String minutes) {
      this.minutes = minutes;
    }

    public Words getTitle() {
      return title;
    }

    private PrepareMeeting.Item typed() {
      return new PrepareMeeting.Item(part, minutes, title.typed());
    }
  }

  /** A link while it is being changed. */
  public static class Link implements Serializable {
    private static final long serialVersionUID = 1L;

    private BroadcastKind kind = BroadcastKind.VIDEO;
    private String network = "";
    private String url = "";

    Link() {}

    Link(BroadcastRow row) {
      kind = row.kind();
      network = row.network();
      url = row.url();
    }

    public BroadcastKind getKind() {
      return kind;
    }

    public void setKind(BroadcastKind kind) {
      this.kind = kind;
    }

    public String getNetwork() {
      return network;
    }

    public void setNetwork(String network) {
      this.network = network;
    }

    public String getUrl() {
      return url;
    }

    public void setUrl(String url) {
      this.url = url;
    }

    private PrepareMeeting.Link typed() {
      return new PrepareMeeting.Link(kind, network, url);
    }
  }

  /** Reads the plan as it stands. */
  public void load() {
    MeetingDossier dossier = meetingDesk.dossier(MeetingId.of(id));
    if (!dossier.mayPrepare()) {
      throw new NotYours();
    }
    if (!dossier.detail().status().isAhead()) {
      throw new MeetingHasBegun(dossier.detail().status());
    }
    version = dossier.version();
    planned = dossier.detail().line().plannedMinutes();
    longestReport = dossier.longestReport();
    place = new Words(TypedText.of(dossier.detail().line().place()));
    theme = new Words(TypedText.of(dossier.detail().line().theme()));
    noBroadcast =
        new Words(
            dossier.noBroadcast() == null
                ? TypedText.nothing()
                : TypedText.of(dossier.noBroadcast()));
    items = new ArrayList<>(dossier.detail().agenda().stream().map(Item::new).toList());
    links = new ArrayList<>(dossier.detail().broadcasts().stream().map(Link::new).toList());
    if (links.isEmpty()) {
      addLink();
    }
  }

  /** Saves everything, and leads back to the meeting. */
  public void save() throws IOException {
    meetingDesk.prepare(
        new PrepareMeeting(
            MeetingId.of(id),
            version,
            place.typed(),
            theme.typed(),
            items.stream().map(Item::typed).toList(),
            links.stream().map(Link::typed).toList(),
            noBroadcast.typed()));
    notices.done("meeting_prepare.saved");
    Way.toMeeting(id);
  }

  /** One item more. */
  public void addItem() {
    items.add(new Item());
  }

  /** Takes an item away. */
  public void removeItem(Item item) {
    items.remove(item);
  }

  /** One link more. */
  public void addLink() {
    links.add(new Link());
  }

  /** Takes a link away. */
  public void removeLink(Link link) {
    links.remove(link);
  }

  public List<AgendaPart> getParts() {
    return Arrays.asList(AgendaPart.values());
  }

  public List<BroadcastKind> getKinds() {
    return Arrays.asList(BroadcastKind.values());
  }

  public int getPlanned() {
    return planned;
  }

  public int getLongestReport() {
    return longestReport;
  }

  public Words getPlace() {
    return place;
  }

  public Words getTheme() {
    return theme;
  }

  public Words getNoBroadcast() {
    return noBroadcast;
  }

  public List<Item> getItems() {
    return items;
  }

  public List<Link> getLinks() {
    return links;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
