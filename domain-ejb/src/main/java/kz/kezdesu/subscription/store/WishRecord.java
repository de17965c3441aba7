package kz.kezdesu.subscription.store;

import java.time.Instant;
import java.util.UUID;
import kz.kezdesu.subscription.FollowWish;

/** What the database knows of a wish to follow. */
public record WishRecord(UUID personId, FollowWish wish, Instant expiresAt) {}
