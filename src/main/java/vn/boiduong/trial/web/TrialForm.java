package vn.boiduong.trial.web;

import java.util.Map;
import java.util.TreeMap;

import vn.boiduong.policy.ParameterWords;

/** The draft as the page of policies sends it, and the year to try it on; without one the latest there is. */
record TrialForm(Integer year, Map<String, String> settings) {

    /** The parameters with the codes that the words stand for. */
    Map<String, String> meant() {
        Map<String, String> meant = new TreeMap<>(settings == null ? Map.of() : settings);
        meant.replaceAll(ParameterWords::typed);
        return meant;
    }
}
