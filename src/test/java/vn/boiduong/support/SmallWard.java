package vn.boiduong.support;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import vn.boiduong.dataset.Dataset;
import vn.boiduong.dataset.DatasetLoader;
import vn.boiduong.dataset.DatasetReader;
import vn.boiduong.shared.AgencyYear;

/**
 * Twelve people in three units ({@code src/test/resources/wards/small}). Ids tell the unit: {@code C} leaders, {@code V} Văn hoá - Xã hội, {@code K} Kinh tế;
 * {@code 1} heads the unit. Both leaders are chairmen, {@code V1} and {@code V2} are hr, {@code K4} is admin, {@code K5} auditor.
 */
public class SmallWard {

    public static final String AGENCY = "NH";
    public static final AgencyYear YEAR = new AgencyYear(AGENCY, 2026);
    public static final String CHAIRMAN = "C1";
    public static final String VICE_CHAIRMAN = "C2";
    public static final String HR = "V2";
    public static final String SECOND_HR = "V1";
    public static final String HEAD_OF_VHXH = "V1";
    public static final String HEAD_OF_KT = "K1";
    public static final String HEAD_OF_LD = "C1";
    public static final String ADMIN = "K4";
    public static final String AUDITOR = "K5";
    /** Three days in April, three seats, for specialists and support staff. */
    public static final String COMMUNICATION = "GT-01";
    /** Two weeks in June, two seats, for specialists. */
    public static final String STATE_MANAGEMENT = "QL-01";
    public static final List<String> UNITS = List.of("KT", "LD", "VHXH");
    public static final LocalDate FIRST_WORKING_DAY = LocalDate.of(2026, 1, 5);

    private static final Path FILES = Path.of("src/test/resources/wards/small");

    private final DatasetReader reader;
    private final DatasetLoader loader;
    private final ProcessDriver driver;

    SmallWard(DatasetReader reader, DatasetLoader loader, ProcessDriver driver) {
        this.reader = reader;
        this.loader = loader;
        this.driver = driver;
    }

    /** The ward in the tables and in the engine, on the morning of the year's first Monday. */
    public Dataset load() {
        Dataset ward = reader.read(FILES);
        driver.standAt(FIRST_WORKING_DAY);
        loader.load(ward);
        return ward;
    }
}
