package vn.boiduong.portal;

/** A line every page carries at its top, such as the demo's clock. */
public interface PageNotice {

    String text();
}
