package vn.boiduong.cli;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The arguments of a start, those of a command apart from Spring's own, which have a dot in their name: {@code --server.port=0}. */
record Arguments(List<String> command, List<String> properties) {

    private static final Pattern PROPERTY = Pattern.compile("--[\\w-]+(\\.[\\w\\[\\]-]+)+(=.*)?", Pattern.DOTALL);

    static Arguments of(String... args) {
        List<String> properties = Arrays.stream(args).filter(arg -> PROPERTY.matcher(arg).matches()).toList();
        return new Arguments(Arrays.stream(args).filter(arg -> !properties.contains(arg)).toList(), properties);
    }
}
