package vn.boiduong.change.web;

import java.util.Arrays;
import java.util.List;

import org.springframework.web.util.UriComponentsBuilder;
import vn.boiduong.change.ChangeKind;

/** Kinds of one group on the page, each with where it leads; {@code anchor} is the group's place on the page. */
record KindGroup(ChangeKind.Group group, List<Choice> choices) {

    /** Where a kind leads, with the person or course the page was opened for where the kind asks for one. */
    record Choice(ChangeKind kind, String path) {

        private static Choice of(ChangeKind kind, ChangeForm opened) {
            List<String> asked = List.of(Fields.of(kind));
            UriComponentsBuilder path = UriComponentsBuilder.fromPath(ChangesController.PATH).pathSegment(kind.name());
            if (asked.contains("officer") && filled(opened.officer())) {
                path.queryParam("officer", opened.officer());
            }
            if (asked.contains("course") && filled(opened.course())) {
                path.queryParam("course", opened.course());
            }
            return new Choice(kind, path.encode().toUriString());
        }

        private static boolean filled(String value) {
            return value != null && !value.isBlank();
        }
    }

    /** In the order of the groups; a group without a kind for this person is left out. */
    static List<KindGroup> of(List<ChangeKind> kinds, ChangeForm opened) {
        return Arrays.stream(ChangeKind.Group.values()).map(group -> new KindGroup(group, kinds.stream().filter(kind -> kind.group() == group)
                .map(kind -> Choice.of(kind, opened)).toList())).filter(group -> !group.choices().isEmpty()).toList();
    }

    public String anchor() {
        return switch (group) {
            case PERSON -> "nguoi";
            case UNIT -> "don-vi";
            case COURSE -> "khoa-hoc";
            case YEAR -> "nam";
        };
    }
}
