package vn.boiduong.nomination;

/** Why a unit names people after the others: again, for the list was returned, or for the first time, for nobody of it could go before. */
public record Asked(boolean again, String because) {

    static Asked again(String returned) {
        return new Asked(true, returned);
    }

    static Asked late(String because) {
        return new Asked(false, because);
    }
}
