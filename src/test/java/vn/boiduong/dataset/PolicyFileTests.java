package vn.boiduong.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.boiduong.shared.Wording;

class PolicyFileTests {

    @TempDir
    private Path place;

    @Test
    void readsWhatThePageHandsOutAndWhatExcelMakesOfIt() throws IOException {
        assertThat(read("name,value\nhours.target,48\ntarget.SKILLS.1.duties,\n").settings())
                .isEqualTo(Map.of("hours.target", "48", "target.SKILLS.1.duties", ""));
        assertThat(read("\uFEFFGiá trị,Tên tham số\r\n\"3;5;8\",reminder.days\r\n").settings()).isEqualTo(Map.of("reminder.days", "3;5;8"));
    }

    @Test
    void saysWhatIsWrongWithTheTable() {
        assertThat(errors("name\nhours.target\n")).containsExactly("p.csv, dòng 1: thiếu cột value; cần đủ các cột name, value");
        assertThat(errors("name;value\nhours.target;48\n")).singleElement().asString().startsWith("p.csv, dòng 1: các ô cách nhau bằng “;”");
        assertThat(errors("name,value\nhours.target,48\nhours.target,40\n"))
                .containsExactly("p.csv, dòng 3, cột name: giá trị “hours.target” không đúng; cần giá trị chưa có: (name) đã có ở dòng 2");
        assertThat(errors("name,value\n,48\n")).singleElement().asString().startsWith("p.csv, dòng 2, cột name: ô trống");
        assertThat(catchThrowableOfType(DatasetErrors.class, () -> PolicyFile.read(place.resolve("khong-co.csv"))).lines())
                .containsExactly("khong-co.csv: không có tệp này hoặc không đọc được");
    }

    @Test
    void aContradictionIsToldWhereTheFileTakesPartInIt() throws IOException {
        PolicyFile file = read("name,value\nband.excellent,60\ncriterion.3.name,Trách nhiệm\ncriterion.3.weight,20\n");

        assertThat(file.refused(List.of("band.good", "criterion.1.weight"), name -> Wording.written("số khác")).lines()).containsExactly(
                "p.csv, dòng 2, cột value: giá trị “60” không đúng; cần số khác", "p.csv, dòng 4, cột value: giá trị “20” không đúng; cần số khác");
    }

    private List<String> errors(String content) {
        return catchThrowableOfType(DatasetErrors.class, () -> read(content)).lines();
    }

    private PolicyFile read(String content) throws IOException {
        return PolicyFile.read(Files.writeString(place.resolve("p.csv"), content));
    }
}
