package org.shuzheng.io;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.shuzheng.io.InputFault.Kind;

/** Files in the container of Office 97: none is read, but what to do with one depends on what is in it. */
final class OfficeBinaryFormat implements DocumentFormat {

    @Override
    public Set<String> extensions() {
        return Set.of();
    }

    @Override
    public boolean recognises(byte[] head) {
        return Magic.starts(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    @Override
    public boolean outweighsName() {
        return true;
    }

    @Override
    public Document read(Input input, byte[] bytes, Deadline deadline, ArticleSink sink) throws InputException {
        // Names in its directory are UTF-16; a .docx with a password is packed into such a container.
        if (names(bytes, "EncryptedPackage")) {
            throw new InputException(InputFault.of(Kind.PASSWORD, input.name()));
        }
        String what = names(bytes, "WordDocument") ? "doc (Word 97–2003)" : names(bytes, "Workbook") ? "xls"
                : names(bytes, "PowerPoint Document") ? "ppt" : "OLE 2";
        throw new InputException(InputFault.of(Kind.FORMAT, input.name(), what));
    }

    private static boolean names(byte[] bytes, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i + wanted.length <= bytes.length; i += 2) {
            int k = 0;
            while (k < wanted.length && bytes[i + k] == wanted[k]) {
                k++;
            }
            if (k == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
