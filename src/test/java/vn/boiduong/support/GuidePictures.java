package vn.boiduong.support;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.ScreenshotAnimations;

/**
 * Pictures of the user guide, cut out of what browser tests take pictures of anyway. They are made anew only when asked for,
 * with {@code -Dhuong-dan}, in as few colours as a screen needs.
 */
public final class GuidePictures {

    private static final Path FOLDER = Path.of("docs/huong-dan/anh");
    private static final String SCREEN = "";
    private static final String FORM = ".task-card";
    private static final String FIELDS = ".task-card .tab-content";
    private static final String PAGE = "main";
    private static final double MARGIN = 12;
    private static final double TALL = 900;
    private static final int COLOURS = 64;

    private static final List<Cut> CUTS = List.of(
            new Cut("dang-nhap", PAGE, "dang-nhap"),
            new Cut("trang-chu", PAGE, "trang-chu"),
            new Cut("bieu-mau", SCREEN, "lam-viec"),
            new Cut("dien-thoai-quan-tri-tai-khoan", PAGE, "tai-khoan"),
            new Cut("theo-doi-1280", PAGE, "theo-doi"),
            new Cut("nam-1-nhu-cau-1280", FORM, "neu-nhu-cau"),
            new Cut("nam-4-duyet-1280", FORM, "phe-duyet-ke-hoach"),
            new Cut("khoa-1-phan-bo-1280", FORM, "phan-bo"),
            new Cut("khoa-2-de-cu-1280", FORM, "de-cu"),
            new Cut("khoa-3-tong-hop-1280", FORM, "tong-hop-de-cu"),
            new Cut("khoa-4-ky-1280", FORM, "ky-quyet-dinh"),
            new Cut("khoa-5-bao-ket-qua-390", FIELDS, "bao-ket-qua"),
            new Cut("tham-tra-nhieu-ket-qua-1366", PAGE, "tham-tra-bang"),
            new Cut("khoa-7-tu-danh-gia-390", FIELDS, "tu-danh-gia"),
            new Cut("danh-gia-nhieu-nguoi-1366", PAGE, "danh-gia-bang"),
            new Cut("ho-so-duoc-cu-1366", "table.cases", "ho-so-khoa-hoc"),
            new Cut("ho-so-cuoi-nam-1366", "#danh-gia + *", "ho-so-danh-gia"),
            new Cut("cuoi-3-duyet-1280", FORM, "duyet-xep-hang"),
            new Cut("cuoi-6-ky-1280", FORM, "ky-bao-cao"),
            new Cut("lich-su-tat-ca-1366", PAGE, "lich-su"),
            new Cut("lich-su-ho-so-1366", ".story", "dien-bien"));

    private GuidePictures() {
    }

    /** From the screenshot of this name the part at the selector, kept under a name of its own. */
    private record Cut(String screenshot, String selector, String name) {
    }

    /** The files the tests make. */
    public static List<String> names() {
        return CUTS.stream().map(cut -> cut.name() + ".png").sorted().toList();
    }

    static void keep(Page page, String screenshot) {
        if (System.getProperty("huong-dan") != null) {
            CUTS.stream().filter(cut -> cut.screenshot().equals(screenshot)).forEach(cut -> keep(page, cut));
        }
    }

    private static void keep(Page page, Cut cut) {
        byte[] picture = page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED)
                .setClip(cut.selector().equals(SCREEN) ? within(page, new BoundingBox()) : within(page, placeOf(page.locator(cut.selector()).first()))));
        try {
            ImageIO.write(inFewColours(ImageIO.read(new ByteArrayInputStream(picture))), "png", FOLDER.resolve(cut.name() + ".png").toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BoundingBox placeOf(Locator part) {
        part.evaluate("part => part.scrollIntoView({block: 'start'})");
        return part.boundingBox();
    }

    /** The box with a margin, as far as it is in sight; a box without size is all that is in sight. */
    private static Clip within(Page page, BoundingBox box) {
        double left = Math.max(0, box.x - MARGIN);
        double top = Math.max(0, box.y - MARGIN);
        double wide = page.viewportSize().width - left;
        double tall = page.viewportSize().height - top;
        return box.width == 0 ? new Clip(left, top, wide, tall)
                : new Clip(left, top, Math.min(wide, box.width + 2 * MARGIN), Math.min(Math.min(tall, TALL), box.height + 2 * MARGIN));
    }

    /** Each dot in the nearest of the most frequent colours. */
    private static BufferedImage inFewColours(BufferedImage picture) {
        int width = picture.getWidth();
        int[] dots = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        int[] palette = IntStream.of(dots).boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed()).limit(COLOURS).mapToInt(Map.Entry::getKey).toArray();
        BufferedImage small = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int dot = 0; dot < dots.length; dot++) {
            int index = nearest.computeIfAbsent(dots[dot], colour -> nearest(palette, colour));
            small.getRaster().setSample(dot % width, dot / width, 0, index);
        }
        return small;
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        for (int each = 1; each < palette.length; each++) {
            if (distance(palette[each], colour) < distance(palette[best], colour)) {
                best = each;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        return IntStream.of(0, 8, 16).map(shift -> (one >> shift & 0xff) - (other >> shift & 0xff)).map(step -> step * step).sum();
    }
}
