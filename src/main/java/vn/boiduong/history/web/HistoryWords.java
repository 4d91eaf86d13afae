package vn.boiduong.history.web;

import java.time.Instant;

import org.springframework.stereotype.Component;
import vn.boiduong.calendar.Days;

/** The bean {@code historyWords} of the pages: moments in Vietnamese time. */
@Component("historyWords")
class HistoryWords {

    public String moment(Instant moment) {
        return Days.text(moment);
    }
}
