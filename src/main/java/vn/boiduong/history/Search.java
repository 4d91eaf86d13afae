package vn.boiduong.history;

/** What was written into the search fields, as it was written; a field left alone is empty. The address of the page holds them. */
public record Search(String quyTrinh, String khoa, String donVi, String nguoi, String nguoiLam, String trangThai, String tu, String den, String tiep) {

    public Search {
        quyTrinh = words(quyTrinh);
        khoa = words(khoa);
        donVi = words(donVi);
        nguoi = words(nguoi);
        nguoiLam = words(nguoiLam);
        trangThai = words(trangThai);
        tu = words(tu);
        den = words(den);
        tiep = words(tiep);
    }

    private static String words(String text) {
        return text == null ? "" : text.strip();
    }

    public boolean isEmpty() {
        return (quyTrinh + khoa + donVi + nguoi + nguoiLam + trangThai + tu + den).isEmpty();
    }
}
