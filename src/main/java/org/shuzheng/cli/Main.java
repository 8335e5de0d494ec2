package org.shuzheng.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.shuzheng.doc.Article;
import org.shuzheng.io.RecordJson;
import org.shuzheng.pipeline.Shuzheng;

/** The program. */
public final class Main {

    private Main() {
    }

    /** Stand-in until the command line is furnished: {@code extract FILE.jsonl}. */
    public static void main(String[] args) throws Exception {
        Shuzheng shuzheng = Shuzheng.open();
        RecordJson json = new RecordJson(false);
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            JsonNode n = new ObjectMapper().readTree(line);
            out.println(json.line(shuzheng.extract(new Article(n.path("id").asText(),
                    Optional.ofNullable(n.path("title").textValue()),
                    Optional.ofNullable(n.path("published").textValue()).map(LocalDate::parse), Optional.empty(),
                    n.path("text").asText()))));
        }
        out.flush();
    }
}
