package org.shuzheng.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.shuzheng.doc.Article;
import org.shuzheng.lexicon.Folding;
import org.shuzheng.lexicon.Models;
import org.shuzheng.pipeline.Shuzheng;

/**
 * Measures article search on a retrieval set: the library as it is, against plain smartcn and plain bigrams over the same
 * index, all in one run.
 *
 * <p>Arguments: a folder with {@code passages.jsonl} ({@code id, title, text}) and {@code queries.jsonl}
 * ({@code query, relevant}).
 */
final class RetrievalMeasure {

    private RetrievalMeasure() {
    }

    private interface Run {
        List<String> top(String query) throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        ObjectMapper mapper = new ObjectMapper();
        Path library = Files.createTempDirectory("retrieval");
        Models models = Models.shipped();
        Shuzheng shuzheng = Shuzheng.open();
        try (LibraryWriter writer = LibraryWriter.open(library, models)) {
            for (String line : Files.readAllLines(folder.resolve("passages.jsonl"))) {
                JsonNode n = mapper.readTree(line);
                writer.put(shuzheng.extract(new Article(n.get("id").asText(), Optional.of(n.get("title").asText()), Optional.empty(),
                        Optional.empty(), n.get("text").asText())));
            }
            writer.commit();
        }
        Map<String, String> questions = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("queries.jsonl"))) {
            JsonNode n = mapper.readTree(line);
            questions.put(n.get("query").asText(), n.get("relevant").get(0).asText());
        }
        ChineseAnalysis analysis = new ChineseAnalysis(Folding.load(models));
        try (Library open = Library.open(library, models, shuzheng, LocalDate.now());
             DirectoryReader reader = DirectoryReader.open(FSDirectory.open(library))) {
            IndexSearcher searcher = new IndexSearcher(reader);
            print("smartcn, text", questions, q -> plain(searcher, analysis, q, false, List.of(Fields.TEXT)));
            print("bigrams, text", questions, q -> plain(searcher, analysis, q, true, List.of(Fields.TEXT)));
            print("smartcn, text and title", questions, q -> plain(searcher, analysis, q, false, List.of(Fields.TEXT, Fields.TITLE)));
            print("bigrams, text and title", questions, q -> plain(searcher, analysis, q, true, List.of(Fields.TEXT, Fields.TITLE)));
            print("library", questions, q -> open.articles(Search.of(q.replace('"', ' ').replace('(', ' ').replace(')', ' ')))
                    .hits().stream().map(h -> h.article().id()).toList());
        }
    }

    private static List<String> plain(IndexSearcher searcher, ChineseAnalysis analysis, String text, boolean asBigrams, List<String> fields)
            throws IOException {
        BooleanQuery.Builder b = new BooleanQuery.Builder();
        for (String field : fields) {
            for (String term : analysis.terms(text, asBigrams)) {
                b.add(new TermQuery(new Term(asBigrams ? Fields.bigrams(field) : Fields.words(field), term)), Occur.SHOULD);
            }
        }
        b.add(new TermQuery(new Term(Fields.KIND, ArticleBlock.ARTICLE)), Occur.FILTER);
        List<String> out = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(b.build(), 10).scoreDocs) {
            out.add(searcher.storedFields().document(hit.doc, Set.of(Fields.ARTICLE)).get(Fields.ARTICLE));
        }
        return out;
    }

    private static void print(String name, Map<String, String> questions, Run run) throws IOException {
        double mrr = 0;
        int found = 0;
        for (Map.Entry<String, String> q : questions.entrySet()) {
            int rank = run.top(q.getKey()).indexOf(q.getValue());
            if (rank >= 0) {
                found++;
                mrr += 1.0 / (rank + 1);
            }
        }
        System.out.printf("%-26s MRR@10 %.4f  recall@10 %.4f  (%d questions)%n", name, mrr / questions.size(),
                (double) found / questions.size(), questions.size());
    }
}
