package kz.kezdesu.backoffice.coverage;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.stream.Stream;
import kz.kezdesu.backoffice.meeting.MeetingId;
import kz.kezdesu.backoffice.shell.InMenu;
import kz.kezdesu.backoffice.shell.Notices;
import kz.kezdesu.coverage.AddProof;
import kz.kezdesu.coverage.CoverageDesk;
import kz.kezdesu.coverage.CoverageSheet;
import kz.kezdesu.coverage.ProofRow;
import kz.kezdesu.decree.Coverage.Channel;
import kz.kezdesu.decree.Coverage.Content;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.staff.Caller;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** What people are told before a meeting, and the proofs of it: three contents, three channels. */
@Named
@ViewScoped
@InMenu(
    order = 17,
    roles = {
      Role.OFFICER,
      Role.EDITOR,
      Role.APPROVER,
      Role.MEDIA,
      Role.PRESIDENTIAL_ADMINISTRATION
    },
    listed = false)
public class CoveragePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int TAKEN = 5_000_001;

  @EJB private CoverageDesk coverageDesk;
  @Inject private Notices notices;
  @Inject private transient Caller caller;

  private String meeting = "";
  private String content = "";
  private String channel = "";
  private String url = "";
  private String note = "";
  private transient @Nullable Part photo;
  private @Nullable CoverageSheet sheet;

  /** Reads the checklist. */
  public void load() {
    sheet = coverageDesk.sheet(number());
  }

  /** Adds the proof that was typed or chosen. */
  public void add() throws IOException {
    coverageDesk.add(new AddProof(number(), content, channel, url, note, sent()));
    url = "";
    note = "";
    load();
    notices.done("coverage_coverage.added");
  }

  /** What was sent, or so much of it that it is refused as too large. */
  private byte @Nullable [] sent() throws IOException {
    if (photo == null || photo.getSize() == 0) {
      return null;
    }
    try (InputStream content = photo.getInputStream()) {
      return content.readNBytes(TAKEN);
    }
  }

  /** Removes a proof. */
  public void remove(ProofRow proof) {
    coverageDesk.remove(number(), proof.id());
    load();
    notices.done("coverage_coverage.removed");
  }

  private long number() {
    return MeetingId.of(meeting);
  }

  public CoverageSheet getSheet() {
    if (sheet == null) {
      throw new NotFound(meeting);
    }
    return sheet;
  }

  public Content[] getContents() {
    return Content.values();
  }

  public Channel[] getChannels() {
    return Channel.values();
  }

  /** Whether a proof is being added to a cell that exists. */
  public boolean isAdding() {
    return getSheet().mayAct()
        && Stream.of(Content.values()).anyMatch(one -> one.name().equals(content))
        && Stream.of(Channel.values()).anyMatch(one -> one.name().equals(channel));
  }

  /** Whether photos and notes are taken for the chosen channel, not links. */
  public boolean isPublicPlaces() {
    return channel.equals(Channel.PUBLIC_PLACES.name());
  }

  /** Whether the meeting itself can be opened by the one who reads. */
  public boolean isOfTheMinistry() {
    return caller.holdsAt(
        getSheet().meeting().ministryCode(), Role.OFFICER, Role.EDITOR, Role.APPROVER);
  }

  public String getMeeting() {
    return meeting;
  }

  public void setMeeting(@Nullable String meeting) {
    this.meeting = meeting == null ? "" : meeting;
  }

  public String getContent() {
    return content;
  }

  public void setContent(@Nullable String content) {
    this.content = content == null ? "" : content;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(@Nullable String channel) {
    this.channel = channel == null ? "" : channel;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(@Nullable String url) {
    this.url = url == null ? "" : url;
  }

  public String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note == null ? "" : note;
  }

  public @Nullable Part getPhoto() {
    return photo;
  }

  public void setPhoto(@Nullable Part photo) {
    this.photo = photo;
  }
}
