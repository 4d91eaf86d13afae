package vn.boiduong.policy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.boiduong.shared.Messages;

/** Settings that are lists of codes, in words: people read them in words and may type words or codes. */
public final class ParameterWords {

    private static final Pattern OF_CODES = Pattern.compile("target\\.\\w+\\.\\d+\\.(people|duties|counts)");
    private static final List<String> CODES = List.of("CAN_BO", "CONG_CHUC", "VIEN_CHUC", "LAO_DONG", "LEADER", "SPECIALIST", "SUPPORT",
            "PROFESSIONAL", "STATE_MANAGEMENT", "LEADERSHIP", "SKILL", "POLITICAL_THEORY", "DEFENCE", "POSITION", "DIGITAL");

    private ParameterWords() {
    }

    /** The setting as people read it. */
    public static String shown(String parameter, String setting) {
        return isOfCodes(parameter) ? each(setting, "; ", code -> Messages.find("policy.word." + code).orElse(code)) : setting;
    }

    /** The setting that is meant by what was typed; a word nobody knows stays as it is, to be refused. */
    public static String typed(String parameter, String text) {
        return isOfCodes(parameter) ? each(text, ";", ParameterWords::code) : text;
    }

    /** As {@link #typed(String, String)}, of a whole form. */
    public static Map<String, String> typed(Map<String, String> settings) {
        Map<String, String> meant = new TreeMap<>(settings);
        meant.replaceAll(ParameterWords::typed);
        return meant;
    }

    private static String each(String list, String between, UnaryOperator<String> translation) {
        return Arrays.stream(list.split(";")).map(String::strip).filter(word -> !word.isEmpty()).map(translation).collect(Collectors.joining(between));
    }

    private static String code(String word) {
        return CODES.stream().filter(code -> isSame(word, code) || isSame(word, Messages.text("policy.word." + code))).findFirst().orElse(word);
    }

    private static boolean isOfCodes(String parameter) {
        return OF_CODES.matcher(parameter).matches();
    }

    private static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
