package vn.boiduong.reimbursement.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.boiduong.calendar.Days;
import vn.boiduong.directory.Officer.PersonType;
import vn.boiduong.reimbursement.EnteredRegime;
import vn.boiduong.reimbursement.MonthRounding;
import vn.boiduong.reimbursement.Regime;
import vn.boiduong.reimbursement.RegimePoints;
import vn.boiduong.reimbursement.RegimeRules;
import vn.boiduong.reimbursement.RegimeVersions;
import vn.boiduong.reimbursement.TrainingLevel;
import vn.boiduong.shared.RuleViolation;
import vn.boiduong.shared.Wording;

/** A version of a regime as it is typed. */
record RegimeForm(String document, String issuedOn, String from, List<String> people, String lowestLevel, String scheme, String factor,
                  String rounding, String percentPerYear, String atMost, String paymentDays, Map<String, String> rules,
                  Map<String, String> articles) {

    RegimeForm {
        people = people == null ? List.of() : List.copyOf(people);
        rules = rules == null ? Map.of() : new TreeMap<>(rules);
        articles = articles == null ? Map.of() : new TreeMap<>(articles);
    }

    /** What a new office starts from: the people and the numbers of nobody. */
    static RegimeForm empty() {
        return new RegimeForm("", "", "", List.of(), TrainingLevel.POSTGRADUATE.name(), RegimeVersions.SCHEMES.get(0), "3",
                MonthRounding.NEAREST.name(), "", "", "", Map.of(), Map.of());
    }

    /** Everything an earlier version says but its days. */
    static RegimeForm of(Regime regime) {
        return new RegimeForm("", "", "", List.of(regime.personType().name()), regime.lowestLevel().name(), regime.cases().scheme(),
                String.valueOf(regime.commitment().factor()), regime.commitment().rounding().name(), number(regime.reduction().percentPerYear()),
                number(regime.reduction().atMost()), regime.payment().days() == null ? "" : String.valueOf(regime.payment().days()),
                Map.of("cost", regime.costArticle(), "commitment", regime.commitment().article(), "reduction", regime.reduction().article(),
                        "payment", regime.payment().article()), regime.cases().articles());
    }

    EnteredRegime read(String agency) {
        Map<String, String> written = articles.entrySet().stream().filter(article -> RegimePoints.ALL.contains(article.getKey()) && !article.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, article -> article.getValue().strip()));
        Integer times = whole("factor", factor);
        return new EnteredRegime(agency, document, day("issuedOn", issuedOn), day("from", from), types(),
                new RegimeRules(choice("lowestLevel", lowestLevel, TrainingLevel.class), new Regime.Cases(scheme, written), rules.get("cost"),
                        new Regime.Commitment(times == null ? 0 : times, choice("rounding", rounding, MonthRounding.class), rules.get("commitment")),
                        new Regime.Reduction(percent("percentPerYear", percentPerYear), percent("atMost", atMost), rules.get("reduction")),
                        new Regime.Payment(whole("paymentDays", paymentDays), rules.get("payment"))));
    }

    private Set<PersonType> types() {
        Set<PersonType> types = new LinkedHashSet<>();
        people.forEach(type -> types.add(choice("people", type, PersonType.class)));
        return types;
    }

    private static LocalDate day(String field, String typed) {
        return typed == null || typed.isBlank() ? null : Days.read(field, Wording.of("reimbursement.field." + field), typed);
    }

    private static Integer whole(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!typed.strip().matches("\\d{1,6}")) {
            throw RuleViolation.inField(field, "reimbursement.version.wholeExpected", Wording.of("reimbursement.field." + field), typed);
        }
        return Integer.valueOf(typed.strip());
    }

    private static BigDecimal percent(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = typed.strip().replace(',', '.');
        if (!plain.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            throw RuleViolation.inField(field, "reimbursement.decimalExpected", Wording.of("reimbursement.field." + field), typed);
        }
        return new BigDecimal(plain);
    }

    private static <E extends Enum<E>> E choice(String field, String typed, Class<E> choices) {
        try {
            return Enum.valueOf(choices, String.valueOf(typed));
        } catch (IllegalArgumentException unknown) {
            throw RuleViolation.inField(field, "reimbursement.noSuchChoice", Wording.of("reimbursement.field." + field), typed);
        }
    }

    private static String number(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    public boolean names(String type) {
        return people.contains(type);
    }

    public String article(String point) {
        return articles.getOrDefault(point, "");
    }

    public String rule(String about) {
        return rules.getOrDefault(about, "");
    }
}
