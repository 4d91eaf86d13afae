package vn.boiduong.policy.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import vn.boiduong.calendar.Days;
import vn.boiduong.policy.ParameterWords;
import vn.boiduong.shared.Wording;

/** A new version as it is typed: its day, why, and every parameter by name, codes in words or as codes. */
record PolicyForm(String validFrom, String reason, Map<String, String> settings) {

    PolicyForm {
        validFrom = validFrom == null ? "" : validFrom;
        reason = reason == null ? "" : reason;
        settings = settings == null ? Map.of() : new TreeMap<>(settings);
    }

    /** The parameters with the codes that the words stand for. */
    Map<String, String> meant() {
        return ParameterWords.typed(settings);
    }

    LocalDate day() {
        return Days.read("validFrom", Wording.of("policy.page.validFrom"), validFrom);
    }
}
