package vn.boiduong.tracking;

/** What was written into the search fields, as it was written; a field left alone is empty. The address of the page holds them. */
public record BoardSearch(String quyTrinh, String khoa, String donVi, String nguoi, String nam, String tinhTrang, String buoc, String tiep) {

    public static final String OPEN = "co-viec";
    public static final String OVERDUE = "qua-han";
    public static final String FAILED = "su-co";
    public static final String ENDED = "da-xong";
    public static final String ALL = "tat-ca";

    public BoardSearch {
        quyTrinh = words(quyTrinh);
        khoa = words(khoa);
        donVi = words(donVi);
        nguoi = words(nguoi);
        nam = words(nam);
        tinhTrang = words(tinhTrang);
        buoc = words(buoc);
        tiep = words(tiep);
    }

    private static String words(String text) {
        return text == null ? "" : text.strip();
    }

    public boolean isEmpty() {
        return (quyTrinh + khoa + donVi + nguoi + nam + tinhTrang + buoc).isEmpty();
    }

    /** Whether single steps of cases were asked for: those at one place of the diagram, where somebody has to work, or what is overdue. */
    public boolean asksForSteps() {
        return !buoc.isEmpty() || asksForWork();
    }

    boolean asksForWork() {
        return tinhTrang.equals(OPEN) || tinhTrang.equals(OVERDUE);
    }

    boolean asksFor(BoardLine.Step step) {
        return (buoc.isEmpty() || buoc.endsWith(":" + step.id())) && (!asksForWork() || step.work() != null && (tinhTrang.equals(OPEN) || step.work().overdue()));
    }

    /** The same search, from this place on. */
    public BoardSearch from(String mark) {
        return new BoardSearch(quyTrinh, khoa, donVi, nguoi, nam, tinhTrang, buoc, mark);
    }
}
