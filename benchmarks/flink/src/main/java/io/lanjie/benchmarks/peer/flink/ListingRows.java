package io.lanjie.benchmarks.peer.flink;

import io.lanjie.domain.listing.Attribute;
import io.lanjie.domain.listing.Sku;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.table.data.ArrayData;
import org.apache.flink.table.data.RowData;
import org.apache.flink.table.data.StringData;

/** The nested parts of a listing, from Flink's rows to the domain's words. */
final class ListingRows {

    private static final int ATTRIBUTE_FIELDS = 2;
    private static final int SKU_FIELDS = 5;

    private ListingRows() {}

    static String text(StringData value) {
        return value == null ? null : value.toString();
    }

    static List<String> texts(ArrayData values) {
        List<String> texts = new ArrayList<>(values.size());
        for (int index = 0; index < values.size(); index++) {
            texts.add(values.getString(index).toString());
        }
        return texts;
    }

    static List<Attribute> attributes(ArrayData rows) {
        List<Attribute> attributes = new ArrayList<>(rows.size());
        for (int index = 0; index < rows.size(); index++) {
            RowData row = rows.getRow(index, ATTRIBUTE_FIELDS);
            attributes.add(new Attribute(textAt(row, 0), textAt(row, 1)));
        }
        return attributes;
    }

    static List<Sku> skus(ArrayData rows) {
        List<Sku> skus = new ArrayList<>(rows.size());
        for (int index = 0; index < rows.size(); index++) {
            RowData row = rows.getRow(index, SKU_FIELDS);
            skus.add(new Sku(textAt(row, 0), textAt(row, 1), textAt(row, 2), texts(row.getArray(3)), textAt(row, 4)));
        }
        return skus;
    }

    private static String textAt(RowData row, int field) {
        return row.isNullAt(field) ? null : row.getString(field).toString();
    }
}
