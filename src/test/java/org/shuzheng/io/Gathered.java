package org.shuzheng.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shuzheng.doc.Article;

/** What a walk over inputs gives, for tests to look at. */
final class Gathered implements ArticleSink {

    final List<Article> articles = new ArrayList<>();
    final List<InputFault> faults = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void fault(InputFault fault) {
        faults.add(fault);
    }

    @Override
    public void remark(Remark remark) {
        remarks.add(remark);
    }

    static Gathered of(Path path) {
        return of(path, Limits.STANDARD);
    }

    static Gathered of(Path path, Limits limits) {
        Gathered gathered = new Gathered();
        try {
            new InputWalk(new Readers(), limits).read(path, gathered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gathered;
    }

    /** The one article of a file that has no fault. */
    static Article only(Path path) {
        Gathered gathered = of(path);
        if (gathered.articles.size() != 1 || !gathered.faults.isEmpty()) {
            throw new AssertionError(path + ": " + gathered.articles.size() + " articles, " + gathered.faults);
        }
        return gathered.articles.getFirst();
    }
}
