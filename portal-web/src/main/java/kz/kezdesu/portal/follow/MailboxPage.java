package kz.kezdesu.portal.follow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kezdesu.follow.DemonstrationMailbox;
import kz.kezdesu.follow.ReceivedLetter;
import kz.kezdesu.portal.shell.At;
import kz.kezdesu.portal.shell.Page;

/** All letters of a demonstration, so that a tester can use their links. */
@Named
@RequestScoped
@At(path = "/mailbox", view = "/follow/mailbox.xhtml", shared = false, secret = true)
public class MailboxPage implements Page {
  private static final int MOST_LETTERS = 50;
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  @EJB private DemonstrationMailbox mailbox;

  private List<ReceivedLetter> letters = List.of();

  /** A piece of a letter: words, or an address to follow. */
  public record Piece(String words, boolean link) {}

  @Override
  public void load() {
    letters = mailbox.letters(MOST_LETTERS);
  }

  public List<ReceivedLetter> getLetters() {
    return letters;
  }

  /** The words of a letter with its links apart. */
  public List<Piece> pieces(String body) {
    List<Piece> pieces = new ArrayList<>();
    Matcher links = LINK.matcher(body);
    int from = 0;
    while (links.find()) {
      pieces.add(new Piece(body.substring(from, links.start()), false));
      pieces.add(new Piece(links.group(), true));
      from = links.end();
    }
    pieces.add(new Piece(body.substring(from), false));
    return pieces;
  }
}
