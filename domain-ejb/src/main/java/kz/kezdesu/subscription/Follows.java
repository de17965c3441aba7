package kz.kezdesu.subscription;

import java.util.List;
import kz.kezdesu.language.Language;

/** All that one person follows, the newest first. */
public record Follows(Pace pace, Language language, List<Subject> subjects) {}
