package kz.kezdesu.meeting;

/** Where a meeting can be watched or commented on (1.2a). */
public record BroadcastRow(BroadcastKind kind, String network, String url) {}
