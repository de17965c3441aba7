package kz.kezdesu.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import kz.kezdesu.coverage.AddProof;
import kz.kezdesu.coverage.CoverageDesk;
import kz.kezdesu.coverage.CoverageSheet;
import kz.kezdesu.coverage.LastProofStays;
import kz.kezdesu.coverage.ProofKind;
import kz.kezdesu.coverage.ProofRow;
import kz.kezdesu.decree.Announcing;
import kz.kezdesu.decree.Coverage.Channel;
import kz.kezdesu.decree.Coverage.Content;
import kz.kezdesu.decree.Decree;
import kz.kezdesu.meeting.MeetingDesk;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ministry of health proves that people were told (1.4f). */
@ExtendWith(ArquillianExtension.class)
@Decree("1.4f")
class CoverageIT {
  private static final Set<Role> READERS =
      EnumSet.of(
          Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.MEDIA, Role.PRESIDENTIAL_ADMINISTRATION);
  private static final String PAGE = "https://gov.example.kz/kezdesu";

  @EJB private CoverageDesk desk;
  @EJB private MeetingDesk meetingDesk;
  @Inject private Tables tables;
  @Inject private Village village;
  @Inject private Staff staff;

  private long meeting;
  private String officer = "";

  @BeforeEach
  void aMeetingIsPlanned() throws SQLException {
    meeting = planned();
    officer = staff.hire("officer." + UUID.randomUUID(), Role.OFFICER, "moh");
  }

  @AfterEach
  void nothingIsProven() throws SQLException {
    tables.write("delete from coverage_proof");
  }

  @Test
  void withAProofInEachCellNothingIsMissing() throws Exception {
    assertThat(sheet(meeting).missing()).isEqualTo(9);
    assertThat(isMet()).isFalse();
    for (Content content : Content.values()) {
      link(content, Channel.SITES, PAGE + content);
      link(content, Channel.ACCOUNTS, PAGE + content);
      add(content, Channel.PUBLIC_PLACES, "", "№ 2 ХҚКО", null);
    }

    assertThat(sheet(meeting).missing()).isZero();
    assertThat(isMet()).isTrue();
  }

  @Test
  void whatIsProvenOfTheYearCountsForEveryMeetingOfIt() throws Exception {
    link(Content.SCHEDULE, Channel.SITES, PAGE);
    link(Content.PLAN, Channel.SITES, PAGE);
    link(Content.WAYS, Channel.SITES, PAGE);

    assertThat(sheet(planned()).proofs())
        .extracting(ProofRow::content)
        .containsExactly(Content.SCHEDULE, Content.PLAN);
    long nextYear = planned();
    tables.write(
        "update meeting set starts_at = starts_at + interval '1 year' where id = ?", nextYear);
    assertThat(sheet(nextYear).proofs()).isEmpty();
  }

  @Test
  void whatIsOwedOfMeetingsThatComeSoonIsToldToTheirMinistry() throws Exception {
    long soon = planned();
    tables.write("update meeting set starts_at = now() + interval '30 days' where id = ?", soon);
    tables.write("update meeting set starts_at = now() + interval '60 days' where id = ?", meeting);

    assertThat(owed(officer))
        .contains(soon + " 9")
        .noneMatch(line -> line.startsWith(meeting + " "));
    String other = staff.hire("other." + UUID.randomUUID(), Role.OFFICER, "moe");
    assertThat(owed(other)).isEmpty();
    tables.write(
        "update meeting set status = 'CANCELLED', reason_kk = 'Су тасқыны', reason_ru = 'Паводок',"
            + " reason_en = 'Flood' where id = ?",
        soon);
    assertThat(owed(officer)).noneMatch(line -> line.startsWith(soon + " "));
  }

  private List<String> owed(String login) throws Exception {
    return staff.as(login, Role.OFFICER, desk::owed).stream()
        .map(one -> one.meeting().id() + " " + one.missing())
        .toList();
  }

  @Test
  void theSameProofAgainIsOneProof() throws Exception {
    link(Content.WAYS, Channel.SITES, PAGE);
    link(Content.WAYS, Channel.SITES, " " + PAGE + " ");
    byte[] photo = photo("png");
    add(Content.PLAN, Channel.PUBLIC_PLACES, "", "", photo);
    add(Content.PLAN, Channel.PUBLIC_PLACES, "", "", photo);

    assertThat(sheet(meeting).proofs()).hasSize(2);
  }

  @Test
  void aPhotoIsKeptAsADrawnJpegForThoseWhoMaySeeIt() throws Exception {
    add(Content.WAYS, Channel.PUBLIC_PLACES, "", "Кітапхана", photo("png"));
    ProofRow proof = sheet(meeting).proofs().get(0);
    assertThat(proof.kind()).isEqualTo(ProofKind.PHOTO);

    byte[] kept = staff.as(officer, Role.OFFICER, () -> desk.photo(proof.id()));
    assertThat(kept).startsWith(0xff, 0xd8, 0xff);
    String other = staff.hire("other." + UUID.randomUUID(), Role.OFFICER, "moe");
    assertThatThrownBy(() -> staff.as(other, Role.OFFICER, () -> desk.photo(proof.id())))
        .isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> staff.as(officer, Role.OFFICER, () -> desk.photo(0)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theLastProofOfACellStaysUntilThereIsAnother() throws Exception {
    link(Content.WAYS, Channel.SITES, PAGE);
    long first = sheet(meeting).proofs().get(0).id();
    assertThatThrownBy(() -> remove(first)).isInstanceOf(LastProofStays.class);

    link(Content.WAYS, Channel.SITES, PAGE + "/2");
    remove(first);
    remove(first);
    assertThat(sheet(meeting).proofs()).extracting(ProofRow::url).containsExactly(PAGE + "/2");
  }

  @Test
  void aProofOfAnotherMeetingIsNotRemovedHere() throws Exception {
    long other = planned();
    staff.does(
        officer,
        Role.OFFICER,
        () -> desk.add(new AddProof(other, "WAYS", "SITES", PAGE, "", null)));
    long proof = sheet(other).proofs().get(0).id();

    assertThatThrownBy(() -> remove(proof)).isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsNoProofIsRefusedNextToItsField() throws Exception {
    for (String url :
        List.of(
            "http://gov.kz", "javascript:alert(1)", "https://", "https://a b", "https://u:p@h")) {
      assertFault(() -> link(Content.WAYS, Channel.SITES, url), "coverage_url.form");
    }
    assertFault(
        () -> link(Content.WAYS, Channel.SITES, "https://h.kz/" + "x".repeat(488)),
        "coverage_url.form");
    assertFault(() -> link(Content.WAYS, Channel.SITES, " "), "coverage_url.empty");
    assertFault(
        () -> add(Content.WAYS, Channel.PUBLIC_PLACES, PAGE, "\u0000\u202e", null),
        "coverage_note.empty");
    assertFault(
        () -> add(Content.WAYS, Channel.PUBLIC_PLACES, "", "ә".repeat(301), null),
        "coverage_note.long");
    assertFault(
        () -> add(Content.WAYS, Channel.PUBLIC_PLACES, "", "", "GIF89a".getBytes("UTF-8")),
        "coverage_photo.type");
    assertFault(
        () -> add(Content.WAYS, Channel.PUBLIC_PLACES, "", "", new byte[5_000_001]),
        "coverage_photo.large");
    link(Content.WAYS, Channel.SITES, "https://h.kz/" + "x".repeat(487));
    for (int i = 0; i < 9; i++) {
      link(Content.WAYS, Channel.SITES, PAGE + i);
    }
    assertFault(() -> link(Content.WAYS, Channel.SITES, PAGE), "coverage_url.many");
    assertThatThrownBy(
            () ->
                staff.does(
                    officer,
                    Role.OFFICER,
                    () -> desk.add(new AddProof(meeting, "ALL", "SITES", PAGE, "", null))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @Decree({"1.4g", "7"})
  void everyDeedIsForTheOwnMinistryAndReadersRead() throws Exception {
    for (Role role : Role.values()) {
      String other = staff.hire("other." + UUID.randomUUID(), role, "moe");
      Callable<CoverageSheet> read = () -> desk.sheet(meeting);
      if (role == Role.MEDIA || role == Role.PRESIDENTIAL_ADMINISTRATION) {
        assertThat(staff.as(other, role, read).mayAct()).isFalse();
      } else {
        assertThatThrownBy(() -> staff.as(other, role, read))
            .as(role.name())
            .isInstanceOf(READERS.contains(role) ? NotYours.class : EJBAccessException.class);
      }
      boolean writes = role == Role.OFFICER || role == Role.EDITOR;
      assertThatThrownBy(
              () ->
                  staff.does(
                      other,
                      role,
                      () -> desk.add(new AddProof(meeting, "WAYS", "SITES", PAGE, "", null))))
          .as(role.name())
          .isInstanceOf(writes ? NotYours.class : EJBAccessException.class);
      assertThatThrownBy(() -> staff.does(other, role, () -> desk.remove(meeting, 1)))
          .as(role.name())
          .isInstanceOf(writes ? NotYours.class : EJBAccessException.class);
    }
    assertThat(sheet(meeting).proofs()).isEmpty();
  }

  private long planned() throws SQLException {
    long id = village.meeting();
    tables.write(
        "update meeting set status = 'PLANNED', announced_at = null, starts_at ="
            + " make_timestamptz(extract(year from now())::int + 1, 3, 10, 10, 0, 0) where id = ?",
        id);
    return id;
  }

  private boolean isMet() throws Exception {
    return staff.as(officer, Role.OFFICER, () -> meetingDesk.dossier(meeting)).readiness().stream()
        .filter(condition -> condition.matter() == Announcing.Matter.COVERAGE)
        .allMatch(Announcing.Condition::isMet);
  }

  private CoverageSheet sheet(long id) throws Exception {
    return staff.as(officer, Role.OFFICER, () -> desk.sheet(id));
  }

  private boolean link(Content content, Channel channel, String url) throws Exception {
    return add(content, channel, url, "", null);
  }

  private boolean add(
      Content content,
      Channel channel,
      String url,
      String note,
      byte @org.jspecify.annotations.Nullable [] photo)
      throws Exception {
    staff.does(
        officer,
        Role.OFFICER,
        () -> desk.add(new AddProof(meeting, content.name(), channel.name(), url, note, photo)));
    return true;
  }

  private void remove(long proof) throws Exception {
    staff.does(officer, Role.OFFICER, () -> desk.remove(meeting, proof));
  }

  private static byte[] photo(String format) throws IOException {
    ByteArrayOutputStream into = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, into);
    return into.toByteArray();
  }

  private static void assertFault(Callable<?> deed, String fault) {
    assertThatThrownBy(deed::call)
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(one -> one.field() + "." + one.fault())
                    .containsExactly(fault));
  }
}
