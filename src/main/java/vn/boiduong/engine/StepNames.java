package vn.boiduong.engine;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.boiduong.shared.Messages;
import vn.boiduong.shared.OnPages;
import vn.boiduong.shared.ReaderLanguage;

/**
 * The bean {@code stepNames} of the pages: names of processes and steps, which diagrams give in Vietnamese, as the reader reads them. A name is looked up by what it
 * says, so a case that runs by an older diagram keeps the names of that one, in Vietnamese where they have changed since.
 */
@OnPages
@Component("stepNames")
public class StepNames {

    private static final ResourceBundle DIAGRAMS = ResourceBundle.getBundle("messages.diagram", ReaderLanguage.VIETNAMESE.getLocale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    private static final Map<String, String> KEYS = DIAGRAMS.keySet().stream().filter(key -> key.startsWith("diagram."))
            .collect(Collectors.toUnmodifiableMap(DIAGRAMS::getString, key -> key));

    public static String shown(String name) {
        String key = name == null ? null : KEYS.get(name);
        return key == null ? name : Messages.shown(key);
    }
}
