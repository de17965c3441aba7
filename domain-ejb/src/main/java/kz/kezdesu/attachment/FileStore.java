package kz.kezdesu.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * Where the contents of files lie. They are written and read piece by piece, so that no file is
 * ever whole in memory. What is written becomes valid with the transaction, like what is told of
 * it; a store that knows no transactions must clear up what was never told.
 */
public interface FileStore {
  /** How long a piece is, in bytes; the last one may be shorter. */
  int PIECE = 256 * 1024;

  /** Writes a file down. */
  void keep(UUID id, InputStream content) throws IOException;

  /**
   * A piece of a file.
   *
   * @param no from 0
   * @return empty when there is no such piece
   */
  byte[] piece(UUID id, int no);

  /** Removes a file; one that is not there is removed already. */
  void remove(UUID id);
}
