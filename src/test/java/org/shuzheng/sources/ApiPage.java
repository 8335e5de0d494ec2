package org.shuzheng.sources;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** A Markdown page of the public types and methods of rooms, each with the first sentence of its comment. */
final class ApiPage {

    private final StringBuilder page = new StringBuilder();
    private final List<String> undocumented = new ArrayList<>();
    private final SourceTrees sources;
    private CompilationUnitTree unit;

    ApiPage(SourceTrees sources) {
        this.sources = sources;
    }

    /** Public things without a comment: {@code Glob.files}. */
    List<String> undocumented() {
        return undocumented;
    }

    @Override
    public String toString() {
        return page.toString();
    }

    /** Adds a package: what it is for, then its types by name. */
    void room(String name) {
        List<CompilationUnitTree> own = sources.units().stream().filter(u -> u.getPackageName().toString().equals(name)).toList();
        page.append("\n## ").append(name).append("\n\n");
        for (CompilationUnitTree u : own) {
            unit = u;
            if (u.getTypeDecls().isEmpty()) {
                page.append(body(comment(u.getPackage()))).append('\n');
            }
        }
        for (CompilationUnitTree u : own) {
            unit = u;
            u.getTypeDecls().stream().filter(t -> t instanceof ClassTree c && isPublic(c.getModifiers())).forEach(t -> type((ClassTree) t, ""));
        }
    }

    private void type(ClassTree type, String outer) {
        String name = outer + type.getSimpleName();
        DocCommentTree comment = comment(type);
        page.append("\n### ").append(name).append("\n\n`").append(kind(type)).append(' ').append(name);
        Map<String, String> components = parameters(comment);
        List<VariableTree> parts = type.getKind() == Tree.Kind.RECORD ? components(type) : List.of();
        if (type.getKind() == Tree.Kind.RECORD) {
            page.append(parts.stream().map(v -> v.getType() + " " + v.getName()).collect(Collectors.joining(", ", "(", ")")));
        }
        page.append("`\n\n").append(sentence(comment, name)).append('\n');
        if (!parts.isEmpty() || type.getMembers().stream().anyMatch(m -> constant(type, m) || open(type, m))) {
            page.append('\n');
        }
        parts.forEach(v -> page.append("- `").append(v.getName()).append('`')
                .append(components.containsKey(v.getName().toString()) ? ": " + components.get(v.getName().toString()) : "").append('\n'));
        for (Tree member : type.getMembers()) {
            if (constant(type, member)) {
                item(((VariableTree) member).getName().toString(), member, name);
            } else if (member instanceof MethodTree method && open(type, member)) {
                item(signature(method, type), method, name);
            } else if (member instanceof VariableTree field && open(type, member)) {
                item("static " + field.getType() + " " + field.getName(), field, name);
            }
        }
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree inner && (isPublic(inner.getModifiers()) || type.getKind() == Tree.Kind.INTERFACE)) {
                type(inner, name + ".");
            }
        }
    }

    private void item(String shown, Tree member, String owner) {
        page.append("- `").append(shown).append("`: ").append(sentence(comment(member), owner + "." + shown)).append('\n');
    }

    /** True for members that others may use, and that say more than the type does. */
    private static boolean open(ClassTree type, Tree member) {
        ModifiersTree modifiers = switch (member) {
            case MethodTree m -> m.getModifiers();
            case VariableTree v -> v.getModifiers();
            default -> null;
        };
        if (modifiers == null || constant(type, member)) {
            return false;
        }
        boolean everyMember = type.getKind() == Tree.Kind.INTERFACE && !modifiers.getFlags().contains(Modifier.PRIVATE);
        boolean inherited = modifiers.getAnnotations().stream().anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
        boolean compact = member instanceof MethodTree m && m.getName().contentEquals("<init>") && type.getKind() == Tree.Kind.RECORD
                && sameComponents(m, type);
        return (everyMember || modifiers.getFlags().contains(Modifier.PUBLIC)) && !inherited && !compact;
    }

    private static boolean sameComponents(MethodTree constructor, ClassTree type) {
        return constructor.getParameters().stream().map(p -> p.getName().toString()).toList()
                .equals(components(type).stream().map(v -> v.getName().toString()).toList());
    }

    private static boolean constant(ClassTree type, Tree member) {
        return type.getKind() == Tree.Kind.ENUM && member instanceof VariableTree v && v.getType().toString().equals(type.getSimpleName().toString())
                && v.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private static List<VariableTree> components(ClassTree record) {
        return record.getMembers().stream().filter(m -> m instanceof VariableTree v && !v.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(m -> (VariableTree) m).toList();
    }

    private static String kind(ClassTree type) {
        boolean sealed = type.getModifiers().getFlags().stream().anyMatch(f -> f.toString().equals("sealed"));
        return (sealed ? "sealed " : "") + switch (type.getKind()) {
            case RECORD -> "record";
            case ENUM -> "enum";
            case INTERFACE -> "interface";
            default -> "class";
        };
    }

    private static String signature(MethodTree m, ClassTree type) {
        String fixed = m.getModifiers().getFlags().contains(Modifier.STATIC) ? "static " : "";
        String parameters = m.getParameters().stream().map(p -> p.getType() + " " + p.getName()).collect(Collectors.joining(", ", "(", ")"));
        return m.getReturnType() == null ? "new " + type.getSimpleName() + parameters : fixed + m.getReturnType() + " " + m.getName() + parameters;
    }

    private static boolean isPublic(ModifiersTree modifiers) {
        return modifiers.getFlags().contains(Modifier.PUBLIC);
    }

    private DocCommentTree comment(Tree tree) {
        TreePath path = TreePath.getPath(unit, tree);
        return path == null ? null : sources.docs().getDocCommentTree(path);
    }

    private String sentence(DocCommentTree comment, String name) {
        String text = comment == null ? "" : plain(comment.getFirstSentence());
        if (text.isEmpty()) {
            comment = null;
        }
        if (comment == null) {
            undocumented.add(unit.getPackageName() + "." + name);
        }
        return text;
    }

    private static String body(DocCommentTree comment) {
        return comment == null ? "" : plain(comment.getFullBody());
    }

    private static Map<String, String> parameters(DocCommentTree comment) {
        Map<String, String> found = new LinkedHashMap<>();
        if (comment != null) {
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree p && !p.isTypeParameter()) {
                    found.put(p.getName().toString(), plain(p.getDescription()));
                }
            }
        }
        return found;
    }

    private static String plain(List<? extends DocTree> parts) {
        StringBuilder text = new StringBuilder();
        for (DocTree part : parts) {
            switch (part) {
                case TextTree t -> text.append(t.getBody());
                case LiteralTree l -> text.append('`').append(l.getBody().getBody()).append('`');
                case LinkTree l -> text.append('`').append(l.getLabel().isEmpty() ? l.getReference().getSignature() : plain(l.getLabel())).append('`');
                case EntityTree e -> text.append(e.toString().equals("&lt;") ? "<" : e.toString().equals("&gt;") ? ">" : e.toString().equals("&amp;") ? "&" : e.toString());
                default -> text.append(' ');
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
