package vn.boiduong.shared;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts of money as an office writes them. */
public final class Dong {

    private Dong() {
    }

    /** {@code 1.800.000 đồng}. */
    public static String text(long amount) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(amount) + " đồng";
    }
}
