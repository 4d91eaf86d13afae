package vn.boiduong.access.web;

/** Paths of this module's pages. */
final class Pages {

    static final String SIGN_IN = "/dang-nhap";
    static final String SIGN_OUT = "/dang-xuat";
    static final String SET_UP = "/cai-dat";
    static final String PASSWORD = "/mat-khau";
    /** The language of the pages, chosen before signing in too. */
    static final String LANGUAGE = "/ngon-ngu";
    static final String ACCOUNTS = "/quan-tri/tai-khoan";

    private Pages() {
    }
}
