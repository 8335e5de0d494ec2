package org.shuzheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzheng.text.UnreadableSourceException.Reason;

final class SourceDecoderTest {

    private static final String TEXT = "二〇二三年，全市一般公共预算收入完成 128.6 亿元，增长 7.2%。\r\n　　其中，税收收入 98 亿元。\n";
    private static final String TRADITIONAL = "一一二年度歲入預算編列二百四十八億元，較上年度增加九億元，執行率為百分之九十八。\n經查，該項業務補助經費逐年成長。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void findsTheCharset(String charset) throws Exception {
        DecodedText decoded = SourceDecoder.decode(TEXT.getBytes(charset), "a.txt");
        assertEquals(TEXT, decoded.text());
        assertEquals(charset, decoded.charset());
        assertEquals(TRADITIONAL, SourceDecoder.decode(TRADITIONAL.getBytes(charset), "a.txt").text());
    }

    @Test
    void readsBig5() throws Exception {
        DecodedText decoded = SourceDecoder.decode(TRADITIONAL.repeat(3).getBytes("Big5"), "a.txt");
        assertEquals("Big5", decoded.charset());
        assertEquals(TRADITIONAL.repeat(3), decoded.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void takesByteOrderMarksOff(String charset) throws Exception {
        DecodedText decoded = SourceDecoder.decode(("\ufeff" + TEXT).getBytes(charset), "a.txt");
        assertEquals(TEXT, decoded.text());
        assertEquals(List.of("byte order mark"), decoded.notes());
    }

    @Test
    void rareCharactersAreNoMojibake() throws Exception {
        String rare = "氢氦锂铍硼碳氮氧氟氖钠镁铝硅磷硫氯氩钾钙钪钛钒铬锰铁钴镍铜锌镓锗砷硒溴氪铷锶钇锆铌钼锝钌铑钯银镉铟锡锑碲碘氙铯钡镧铈镨钕钷钐铕钆铽镝钬铒铥镱镥铪钽钨铼锇铱铂";
        for (String charset : List.of("UTF-8", "GB18030")) {
            assertEquals(rare + TEXT, SourceDecoder.decode((rare + TEXT).getBytes(charset), "a.txt").text());
        }
        String names = "龘䶮𬭎鳑鲏鱊鲌鲴鳈鳅鳡鳤鱤鲩鲢鳙等鱼类分布于该流域";
        assertEquals(names, SourceDecoder.decode(names.repeat(5).getBytes(StandardCharsets.UTF_8), "a").text().substring(0, names.length()));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,GBK", "UTF-8,GB18030", "UTF-8,ISO-8859-1", "UTF-8,windows-1252", "GBK,ISO-8859-1"})
    void refusesMojibake(String written, String read) {
        String garbled = "工作报告\n" + new String(TEXT.repeat(4).getBytes(Charset.forName(written)), Charset.forName(read));
        UnreadableSourceException e = assertThrows(UnreadableSourceException.class,
                () -> SourceDecoder.decode(garbled.getBytes(StandardCharsets.UTF_8), "报告.txt"));
        assertEquals(Reason.MOJIBAKE, e.reason());
        assertTrue(e.getMessage().startsWith("报告.txt: garbled") && e.getMessage().contains("save it as UTF-8"), e.getMessage());
    }

    @Test
    void refusesMojibakeThatBeginsLate() {
        String text = TEXT.repeat(50) + new String(TEXT.repeat(10).getBytes(StandardCharsets.UTF_8), Charset.forName("GBK"));
        assertEquals(Reason.MOJIBAKE, refused(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesLostCharacters() {
        assertEquals(Reason.LOST_CHARACTERS, refused(new String(TEXT.getBytes(Charset.forName("GBK")), StandardCharsets.UTF_8)
                .getBytes(StandardCharsets.UTF_8)));
        assertEquals(Reason.LOST_CHARACTERS, refused(("锟斤拷锟斤拷锟斤拷" + TEXT).getBytes(StandardCharsets.UTF_8)));
        assertEquals(Reason.LOST_CHARACTERS, refused("2023????????????????????????????????".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesBinary() {
        assertEquals(Reason.BINARY, refused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Reason.BINARY, refused(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}));
        byte[] bytes = new byte[4096];
        new java.util.Random(1).nextBytes(bytes);
        UnreadableSourceException e = assertThrows(UnreadableSourceException.class, () -> SourceDecoder.decode(bytes, "x.bin"));
        assertTrue(e.getMessage().startsWith("x.bin: "), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsWhatIsCutOffInTheMiddleOfACharacter(String charset) throws Exception {
        byte[] whole = (TEXT + "完").getBytes(charset);
        DecodedText decoded = SourceDecoder.decode(Arrays.copyOf(whole, whole.length - 1), "a.txt");
        assertEquals(TEXT, decoded.text());
        assertEquals(List.of("the last character is cut off"), decoded.notes());
    }

    @Test
    void readsLinesInTwoCharsets() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < 6; i++) {
            out.write(("第" + i + "条，加强数字基础设施建设，促进区域协调发展。\n").getBytes(i % 2 == 0 ? "UTF-8" : "GB18030"));
        }
        DecodedText decoded = SourceDecoder.decode(out.toByteArray(), "a.txt");
        assertEquals("UTF-8+GB18030", decoded.charset());
        assertEquals("第5条，加强数字基础设施建设，促进区域协调发展。", decoded.text().lines().toList().get(5));
    }

    @Test
    void plainAsciiAndNothingAreRead() throws Exception {
        assertEquals("", SourceDecoder.decode(new byte[0], "a").text());
        assertEquals("GDP 5.2%?", SourceDecoder.decode("GDP 5.2%?".getBytes(StandardCharsets.US_ASCII), "a").text());
    }

    private static Reason refused(byte[] bytes) {
        return assertThrows(UnreadableSourceException.class, () -> SourceDecoder.decode(bytes, "a.txt")).reason();
    }
}
