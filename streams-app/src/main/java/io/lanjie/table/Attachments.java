package io.lanjie.table;

import java.util.regex.Pattern;

/** Words by which a cell says that its models stand elsewhere. */
final class Attachments {

    private static final Pattern ALONE = Pattern.compile(
            "[(（\\[【]?(?:型号(?:规格)?)?[:：]?(?:详细?见|参见|另见|请?见)?(?:证书|本证书)?(?:的)?"
                    + "(?:附件|附页|附表|附录|清单)[0-9０-９一二三四五、]*[)）\\]】]?[。.]?"
                    + "|(?:see|refer to)? ?(?:the )?(?:attachment|annex|appendix)s?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MENTIONED =
            Pattern.compile("附件|附页|附表|附录|见清单|attachment|annex|appendix", Pattern.CASE_INSENSITIVE);

    private Attachments() {}

    /** Whether a value says nothing else. */
    static boolean isOne(String value) {
        return ALONE.matcher(value.strip()).matches();
    }

    /** Whether a text names one, beside whatever else. */
    static boolean areNamed(String text) {
        return MENTIONED.matcher(text).find();
    }
}
