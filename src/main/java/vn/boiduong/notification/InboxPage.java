package vn.boiduong.notification;

import java.util.List;

/** One page of an inbox, counted from 0; {@code total} is of the list asked for, {@code unread} of the whole inbox. */
public record InboxPage(List<InboxItem> items, int page, int pages, long total, long unread) {
}
