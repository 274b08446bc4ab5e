package io.lanjie.cli.publish;

import io.lanjie.json.RowKind;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what the rows are, by the names people write. */
final class KindConverter implements ITypeConverter<RowKind> {

    @Override
    public RowKind convert(String label) {
        return RowKind.labelled(label)
                .orElseThrow(() -> new TypeConversionException("'" + label + "' is none of "
                        + Arrays.stream(RowKind.values()).map(RowKind::label).collect(Collectors.joining(", "))));
    }
}
