package vn.boiduong.reimbursement;

import java.math.BigDecimal;

/** Numbers as an office writes them, with a decimal comma. */
final class Numbers {

    private Numbers() {
    }

    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
