package vn.boiduong.worklist.process;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.boiduong.engine.EngineIndexes;
import vn.boiduong.engine.ProcessModels;
import vn.boiduong.shared.PlainText;
import vn.boiduong.worklist.OwnTasks.Word;

/**
 * Tells which tasks have a word in their title that only titles have, where the database keeps an index of these (PostgreSQL). Without, a
 * name that few tasks bear, or none, would be looked for in all the tasks of a person.
 */
@Component
class TitleWords {

    /** With more tasks than so many, a page of them is found sooner by walking from the most urgent on. */
    static final int MANY = 1_000;
    private static final String INDEXED = "[a-z0-9]+";

    private final JdbcClient jdbc;
    private final ProcessModels models;
    private final EngineIndexes indexes;

    TitleWords(JdbcClient jdbc, ProcessModels models, EngineIndexes indexes) {
        this.jdbc = jdbc;
        this.models = models;
        this.indexes = indexes;
    }

    /** Tasks outside of which there is none with these words; nothing where that cannot be told, or where they are many. */
    Optional<List<String>> tasks(Collection<Word> words, String agency) {
        if (words.isEmpty() || !indexes.haveTitleWords()) {
            return Optional.empty();
        }
        List<String> steps = steps(agency);
        String asked = words.stream().filter(word -> word.plain().matches(INDEXED) && word.units().isEmpty())
                .map(Word::plain).filter(word -> steps.stream().noneMatch(step -> PlainText.has(step, word)))
                .map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
        return asked.isEmpty() ? Optional.empty() : Optional.of(having(asked)).filter(found -> found.size() <= MANY);
    }

    private List<String> having(String words) {
        return jdbc.sql("""
                select TASK_ID_ from ACT_RU_VARIABLE
                where NAME_ = 'caseTitle' and TASK_ID_ is not null and boiduong.title_words(TEXT_) @@ cast(:words as tsquery) limit :most""")
                .param("words", words).param("most", MANY + 1).query(String.class).list();
    }

    /** The names of the steps at which the agency's cases stand: a task bears its step's name. */
    private List<String> steps(String agency) {
        ProcessModels.Names names = models.names();
        return jdbc.sql("""
                select definition, step from boiduong.case_standing where agency = :agency and step is not null
                group by definition, step having sum(executions) <> 0""").param("agency", agency)
                .query((row, n) -> names.of(row.getString("definition"), row.getString("step")).orElse("")).list();
    }
}
