package vn.boiduong.guide;

import java.util.List;

/** A page of the guide: the name in its address (empty for the first page), its heading, what stands under it, and its sections. */
public record GuidePage(String name, String title, String html, List<Section> sections) {

    /** A second-level heading and where it is on the page. */
    public record Section(String id, String title) {
    }
}
