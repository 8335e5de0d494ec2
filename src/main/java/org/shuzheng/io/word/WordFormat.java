package org.shuzheng.io.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.shuzheng.io.ArticleSink;
import org.shuzheng.io.Deadline;
import org.shuzheng.io.Document;
import org.shuzheng.io.DocumentFormat;
import org.shuzheng.io.Found;
import org.shuzheng.io.Input;
import org.shuzheng.io.InputException;
import org.shuzheng.io.InputFault;
import org.shuzheng.io.InputFault.Kind;
import org.shuzheng.io.Metadata;

/**
 * Word files (.docx): paragraphs with the numbers that Word shows, tables as rows, notes at the end; running heads, deleted
 * and hidden text are left out. Macros are not run, nothing outside of the file is opened.
 */
public final class WordFormat implements DocumentFormat {

    /** One part of the file when unpacked. */
    private static final long LARGEST_PART = 256L << 20;

    @Override
    public Set<String> extensions() {
        return Set.of("docx", "docm");
    }

    /** True for a zip whose first entry is one that Office writes first. */
    @Override
    public boolean recognises(byte[] head) {
        if (head.length < 50 || head[0] != 'P' || head[1] != 'K' || head[2] != 3 || head[3] != 4) {
            return false;
        }
        String first = new String(head, 30, Math.min(20, head.length - 30), StandardCharsets.ISO_8859_1);
        return first.startsWith("[Content_Types].xml") || first.startsWith("_rels/") || first.startsWith("word/")
                || first.startsWith("docProps/") || first.startsWith("customXml/");
    }

    @Override
    public boolean outweighsName() {
        return true;
    }

    @Override
    public Document read(Input input, byte[] bytes, Deadline deadline, ArticleSink sink) throws InputException, IOException {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            deadline.check();
            refuseOthers(input, parts);
            try (XWPFDocument document = new XWPFDocument(parts)) {
                WordText text = new WordText(document, deadline);
                String written = text.write();
                Metadata metadata = text.title().map(t -> Metadata.title(t, Found.HEAD))
                        .or(() -> property(document, written)).orElse(Metadata.NONE);
                parts.revert();
                return new Document(written, metadata);
            }
        } catch (InvalidFormatException e) {
            throw new InputException(InputFault.of(Kind.DAMAGED, input.name(), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).startsWith("Zip bomb")) {
                throw new InputException(InputFault.of(Kind.BOMB, input.name(), (LARGEST_PART >> 20) + " MiB"));
            }
            throw e;
        }
    }

    /** Spreadsheets and slides are packed alike and are no articles. */
    private static void refuseOthers(Input input, OPCPackage parts) throws InputException, InvalidFormatException {
        var main = parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        String target = main.isEmpty() ? "" : main.getRelationship(0).getTargetURI().toString();
        for (String other : new String[] {"xl", "ppt", "visio"}) {
            if (target.contains("/" + other + "/") || target.startsWith(other + "/")) {
                parts.revert();
                throw new InputException(InputFault.of(Kind.FORMAT, input.name(), other.equals("xl") ? "xlsx" : other.equals("ppt") ? "pptx" : "vsdx"));
            }
        }
    }

    /** The title that the properties state, when the text begins with it: templates leave theirs behind. */
    private static Optional<Metadata> property(XWPFDocument document, String text) {
        String title = document.getProperties() == null ? null : document.getProperties().getCoreProperties().getTitle();
        String bare = title == null ? "" : squash(title);
        return bare.length() >= 4 && squash(text.substring(0, Math.min(text.length(), 600))).contains(bare)
                ? Optional.of(Metadata.title(title.strip(), Found.META)) : Optional.empty();
    }

    private static String squash(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().filter(c -> !Character.isWhitespace(c) && c != '\u3000').forEach(c -> out.append((char) c));
        return out.toString();
    }
}
