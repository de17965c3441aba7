package kz.kezdesu.attachment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import kz.kezdesu.attachment.FileStore;
import kz.kezdesu.privacy.HouseSecret;

/**
 * Contents in the database, beside what is told of them: in one transaction, in one backup. Each
 * piece is encrypted. The named queries are in {@code META-INF/attachment-orm.xml}.
 */
@ApplicationScoped
public class DatabaseFiles implements FileStore {
  private static final String PURPOSE = "attachment";

  @PersistenceContext private EntityManager entityManager;
  @Inject private HouseSecret secret;

  @Override
  public void keep(UUID id, InputStream content) throws IOException {
    int no = 0;
    for (byte[] piece = content.readNBytes(PIECE);
        piece.length > 0;
        piece = content.readNBytes(PIECE)) {
      entityManager
          .createNamedQuery("AttachmentPiece.keep")
          .setParameter(1, id.toString())
          .setParameter(2, no++)
          .setParameter(3, secret.encrypt(PURPOSE, piece))
          .executeUpdate();
    }
  }

  @Override
  public byte[] piece(UUID id, int no) {
    List<?> sealed =
        entityManager
            .createNamedQuery("AttachmentPiece.read")
            .setParameter(1, id.toString())
            .setParameter(2, no)
            .getResultList();
    return sealed.isEmpty() ? new byte[0] : secret.decryptPiece(PURPOSE, (byte[]) sealed.get(0));
  }

  @Override
  public void remove(UUID id) {
    entityManager
        .createNamedQuery("AttachmentPiece.remove")
        .setParameter(1, id.toString())
        .executeUpdate();
  }
}
