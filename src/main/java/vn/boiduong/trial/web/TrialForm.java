package vn.boiduong.trial.web;

import java.util.Map;

import vn.boiduong.policy.ParameterWords;

/** The draft as the page of policies sends it, and the year to try it on; without one the latest there is. */
record TrialForm(Integer year, Map<String, String> settings) {

    /** The parameters with the codes that the words stand for. */
    Map<String, String> meant() {
        return ParameterWords.typed(settings == null ? Map.of() : settings);
    }
}
