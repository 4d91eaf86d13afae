package vn.boiduong.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.boiduong.identity.Actor;

/** The guide in memory. Pages and pictures are asked for by name and found among those read at the start, never on a disk. */
@Component
public class Guide {

    private static final String FOLDER = "classpath:huong-dan/";

    private final Map<String, GuidePage> pages = new LinkedHashMap<>();
    private final Map<String, Resource> pictures = new TreeMap<>();

    Guide() {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        GuideText text = new GuideText();
        try {
            pages.put("", text.read("", read(files, "README")));
            for (Chapter chapter : Chapter.values()) {
                pages.put(chapter.file(), text.read(chapter.file(), read(files, chapter.file())));
            }
            for (Resource picture : files.getResources("classpath*:huong-dan/anh/*.png")) {
                pictures.put(picture.getFilename(), picture);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(PathMatchingResourcePatternResolver files, String name) throws IOException {
        return files.getResource(FOLDER + name + ".md").getContentAsString(StandardCharsets.UTF_8);
    }

    public GuidePage first() {
        return pages.get("");
    }

    public Optional<GuidePage> page(String name) {
        return Optional.ofNullable(pages.get(name)).filter(page -> !name.isEmpty());
    }

    public Optional<Resource> picture(String name) {
        return Optional.ofNullable(pictures.get(name));
    }

    /** The pages written for this person: one for each role. */
    public List<GuidePage> of(Actor actor) {
        return Stream.of(Chapter.values()).filter(chapter -> chapter.isFor(actor)).map(chapter -> pages.get(chapter.file())).toList();
    }
}
