package kz.kezdesu.question;

import java.io.Serializable;
import kz.kezdesu.attachment.AttachmentMoveRow;
import kz.kezdesu.attachment.AttachmentRow;
import org.jspecify.annotations.Nullable;

/**
 * A file of a question as the desk sees it.
 *
 * @param last what staff has last decided about it; null before the first time
 */
public record QuestionFile(AttachmentRow file, @Nullable AttachmentMoveRow last)
    implements Serializable {}
