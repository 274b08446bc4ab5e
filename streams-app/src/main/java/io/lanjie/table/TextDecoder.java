package io.lanjie.table;

import io.lanjie.json.Result;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Makes text of lines that are UTF-8 or GB18030, whichever the file began with. Nearly any bytes make some text in
 * GB18030, so UTF-8 is tried first, and strictly: what is no UTF-8 at the beginning is taken for GB18030, further on it
 * is a fault.
 */
final class TextDecoder {

    private final CharsetDecoder utf8 = strict(StandardCharsets.UTF_8);
    private final CharsetDecoder gb18030 = strict(Charset.forName("GB18030"));
    private CharsetDecoder chosen;

    /**
     * Looks at how a file begins.
     *
     * @param beginning its first bytes; a character at their end may be cut
     */
    TextDecoder(byte[] beginning) {
        if (!isAscii(beginning)) {
            chosen = isUtf8(beginning) ? utf8 : gb18030;
        }
    }

    /** The text of a line. */
    Result<String> decode(byte[] line) {
        if (isAscii(line)) {
            return new Result.Read<>(new String(line, StandardCharsets.US_ASCII));
        }
        if (chosen == null) {
            chosen = isUtf8(line) ? utf8 : gb18030;
        }
        try {
            return new Result.Read<>(chosen.decode(ByteBuffer.wrap(line)).toString());
        } catch (CharacterCodingException malformed) {
            String other = chosen == utf8 ? "GB18030, and" : "UTF-8 or damaged, and";
            return Result.Faulty.ofRow("not " + chosen.charset().name() + " as the lines before it; perhaps " + other
                    + " two files were joined");
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte single : bytes) {
            if (single < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] bytes) {
        CharBuffer ignored = CharBuffer.allocate(bytes.length);
        CoderResult result = strict(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(bytes), ignored, false);
        return !result.isError();
    }
}
