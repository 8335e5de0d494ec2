package org.shuzheng.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shuzheng.doc.Article;
import org.shuzheng.io.ArticleSink;
import org.shuzheng.io.InputFault;

/** Articles taken into memory, for commands that need all of a few. */
final class Collected implements ArticleSink {

    private final List<Article> articles = new ArrayList<>();
    private final List<InputFault> faults = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    @Override
    public String name(String wanted) {
        String name = wanted;
        for (int n = 2; !names.add(name); n++) {
            name = wanted + "-" + n;
        }
        return name;
    }

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void fault(InputFault fault) {
        faults.add(fault);
    }

    List<Article> articles() {
        return articles;
    }

    List<InputFault> faults() {
        return faults;
    }
}
