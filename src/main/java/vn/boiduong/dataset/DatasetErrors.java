package vn.boiduong.dataset;

import java.util.List;

import vn.boiduong.shared.Wording;

/** The set was refused as a whole; each line names one error: file, line, column, value, what was expected. */
public class DatasetErrors extends RuntimeException {

    private final transient List<Fault> faults;

    DatasetErrors(List<Fault> faults) {
        super(String.join(System.lineSeparator(), faults.stream().map(Fault::line).toList()));
        this.faults = List.copyOf(faults);
    }

    static DatasetErrors of(List<Wording> faults) {
        return new DatasetErrors(faults.stream().map(fault -> new Fault(fault.toString(), fault)).toList());
    }

    /** {@code line} names a column by its name in the format alone; {@code shown} as the file calls it, and what it means. */
    record Fault(String line, Wording shown) {
    }

    /** As the command line prints them, in Vietnamese. */
    public List<String> lines() {
        return faults.stream().map(Fault::line).toList();
    }

    /** As a page shows them. */
    public List<Wording> shown() {
        return faults.stream().map(Fault::shown).toList();
    }
}
