package vn.boiduong.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.boiduong.shared.Messages;

class PolicyDifferenceTests {

    private static final Pattern HUMAN_TASK = Pattern.compile("<bpmn:userTask id=\"(\\w+)\" name=\"([^\"]+)\"");
    private static final String RANKING = "officer,unit,evaluation,test,hours,score,grade,rankInAgency,rankInUnit,reasonNotRanked\n";

    @TempDir
    private Path place;

    @Test
    void setsTwoYearsBesideEachOther() throws IOException {
        Path before = year("before", "A1,VP,90.00,,40.00,83.75,GOOD,1,1,\nA2,VP,,,,,,,,NO_TRAINING\n",
                "nomination,Task_AllocateSeats,2026-W10,2\nconcern,Task_AnswerConcern,2026-W53,1\n");
        Path after = year("after", "A1,VP,90.00,,40.00,81.00,GOOD,1,1,\nA3,KT,,,,,,,,NOT_PASSED\n", "nomination,Task_AllocateSeats,2026-W11,2\n");

        new PolicyDifference(before, after).write(place, List.of());

        assertThat(Files.readAllLines(place.resolve(PolicyDifference.RANKING))).containsExactly(
                "Mã,Họ và tên,Đơn vị,Hạng trước,Hạng sau,Điểm trước,Điểm sau,Mức trước,Mức sau,Không xếp hạng trước,Không xếp hạng sau",
                "A1,,VP,1,1,83.75,81.00,Tốt,Tốt,,", "A2,,VP,,,,,,,Chưa tham gia khóa nào,", "A3,,KT,,,,,,,,Đã tham gia nhưng chưa đạt khóa nào");
        assertThat(Files.readAllLines(place.resolve(PolicyDifference.TASKS))).containsExactly(
                "Tuần,Từ ngày,Việc,Người làm,Số việc trước,Số việc sau",
                "2026-W10,2026-03-02,Phân bổ chỉ tiêu,Phòng Văn hoá - Xã hội,2,0", "2026-W11,2026-03-09,Phân bổ chỉ tiêu,Phòng Văn hoá - Xã hội,0,2",
                "2026-W53,2026-12-28,Trả lời vướng mắc,Phòng Văn hoá - Xã hội,1,0");
    }

    @Test
    void everyHumanTaskIsCalledAsInItsModelAndHasSomebody() throws IOException {
        Map<String, String> names = new TreeMap<>();
        int drawn = 0;
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            for (Path model : models.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                String text = Files.readString(model);
                drawn += text.split("<bpmn:userTask ", -1).length - 1;
                HUMAN_TASK.matcher(text).results().forEach(task -> names.put(task.group(1), task.group(2)));
            }
        }

        assertThat(names).hasSize(drawn).containsKeys("Task_DeclareNeeds", "Task_ReviewDispute");
        assertThat(names).allSatisfy((task, name) -> {
            assertThat(Messages.find("rehearsal.task." + task)).hasValue(name);
            assertThat(Messages.find("rehearsal.holder." + task)).isPresent();
        });
    }

    private Path year(String name, String ranking, String tasks) throws IOException {
        Path folder = Files.createDirectory(place.resolve(name));
        Files.writeString(folder.resolve("ranking.csv"), RANKING + ranking);
        Files.writeString(folder.resolve("tasks.csv"), "process,task,week,count\n" + tasks);
        return folder;
    }
}
