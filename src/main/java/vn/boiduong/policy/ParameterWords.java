package vn.boiduong.policy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.boiduong.shared.ReaderLanguage;
import vn.boiduong.shared.Wording;

/** Settings that are lists of codes, in words: people read them in words and may type words of either language, or codes. */
public final class ParameterWords {

    private static final Pattern OF_CODES = Pattern.compile("target\\.\\w+\\.\\d+\\.(people|duties|counts)|condition\\.\\w+");
    private static final List<String> CODES = List.of("CAN_BO", "CONG_CHUC", "VIEN_CHUC", "LAO_DONG", "LEADER", "SPECIALIST", "SUPPORT",
            "PROFESSIONAL", "STATE_MANAGEMENT", "LEADERSHIP", "SKILL", "POLITICAL_THEORY", "DEFENCE", "POSITION", "DIGITAL",
            "REFUSED", "REASON", "NOT_ASKED");

    private ParameterWords() {
    }

    /** The setting as people read it. */
    public static Wording shown(String parameter, String setting) {
        if (!isOfCodes(parameter)) {
            return Wording.written(setting);
        }
        List<Object> words = new ArrayList<>();
        codes(setting).forEach(code -> words.addAll(List.of(words.isEmpty() ? "" : "; ", Wording.find("policy.word." + code).orElseGet(() -> Wording.written(code)))));
        return Wording.of(words);
    }

    /** The setting that is meant by what was typed; a word nobody knows stays as it is, to be refused. */
    public static String typed(String parameter, String text) {
        return isOfCodes(parameter) ? codes(text).map(ParameterWords::code).collect(Collectors.joining(";")) : text;
    }

    /** As {@link #typed(String, String)}, of a whole form. */
    public static Map<String, String> typed(Map<String, String> settings) {
        Map<String, String> meant = new TreeMap<>(settings);
        meant.replaceAll(ParameterWords::typed);
        return meant;
    }

    /** A whole version with what is chosen, not typed, in words, in Vietnamese. */
    public static Map<String, String> shown(Map<String, String> settings) {
        Map<String, String> read = new TreeMap<>(settings);
        read.replaceAll((parameter, setting) -> choices(parameter).isEmpty() ? setting : shown(parameter, setting).toString());
        return read;
    }

    /** The codes of which this parameter is one; empty where it is typed. */
    public static List<String> choices(String parameter) {
        return parameter.startsWith(Conditions.PREFIX) ? Arrays.stream(Handling.values()).map(Enum::name).toList() : List.of();
    }

    private static Stream<String> codes(String list) {
        return Arrays.stream(list.split(";")).map(String::strip).filter(word -> !word.isEmpty());
    }

    /** A code first: the English word for one may be the code of another. */
    private static String code(String word) {
        return CODES.stream().filter(code -> isSame(word, code)).findFirst().or(() -> CODES.stream().filter(code -> Stream.of(ReaderLanguage.values())
                .anyMatch(language -> isSame(word, Wording.of("policy.word." + code).in(language.getLocale())))).findFirst()).orElse(word);
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
