package vn.boiduong.offering;

/** What was written into the search fields, as it was written; the address of the page holds them. */
public record OfferSearch(String nam, String trangThai, String tim, String trang) {

    public OfferSearch {
        nam = words(nam);
        trangThai = words(trangThai);
        tim = words(tim);
        trang = words(trang);
    }

    private static String words(String text) {
        return text == null ? "" : text.strip();
    }

    /** Whether courses were looked for, not only a year. */
    public boolean narrows() {
        return !trangThai.isEmpty() || !tim.isEmpty();
    }
}
