package kz.kezdesu.territory;

import kz.kezdesu.sheet.SheetRow;
import kz.kezdesu.sheet.SheetUnreadable;
import kz.kezdesu.sheet.Workbook;

/**
 * The classifier as a workbook: the sheet that has the head. The head may stand below a title, and
 * other sheets may stand beside.
 */
final class KatoWorkbook {
  /** So many lines with anything in them may stand above the head. */
  private static final int MOST_ABOVE = 10;

  private final KatoFile file;
  private boolean found;

  private KatoWorkbook(KatoFile file) {
    this.file = file;
  }

  /**
   * Reads the places of a workbook into a file.
   *
   * @throws kz.kezdesu.refusal.InvalidInput field {@code kato_file}: {@code old} when it is of the
   *     format before XLSX, {@code locked} with a password, {@code unpacked} when it unpacks to
   *     more than 60 MB, {@code workbook} when it cannot be opened, {@code head} when no sheet has
   *     the head, {@code sheets} when more than one has
   */
  static void read(byte[] bytes, KatoFile file) {
    KatoWorkbook workbook = new KatoWorkbook(file);
    try {
      Workbook.read(bytes, () -> workbook.new Sheet()::hear);
    } catch (SheetUnreadable unreadable) {
      throw switch (unreadable.why()) {
        case OLD -> KatoFile.refusal("old", 0);
        case LOCKED -> KatoFile.refusal("locked", 0);
        case UNPACKED -> KatoFile.refusal("unpacked", Workbook.LARGEST_UNPACKED);
        case EMPTY, UNKNOWN, BROKEN, MANY, QUOTE -> KatoFile.refusal("workbook", 0);
      };
    }
    if (!workbook.found) {
      throw KatoFile.refusal("head", 0);
    }
  }

  /** Hears the rows of one sheet. */
  private final class Sheet {
    private boolean headFound;
    private int above;

    private boolean hear(SheetRow row, boolean computed) {
      if (headFound) {
        if (computed) {
          file.fault("formula", row.number());
        } else {
          file.takePlace(row.number(), row.cells());
        }
        return true;
      }
      return row.isBlank() || takeHead(row) || ++above <= MOST_ABOVE;
    }

    private boolean takeHead(SheetRow row) {
      headFound = KatoFile.isHead(row.cells());
      if (headFound) {
        if (found) {
          throw KatoFile.refusal("sheets", 0);
        }
        found = true;
        file.takeHead(row.cells());
      }
      return headFound;
    }
  }
}
