package io.lanjie.demo;

/**
 * A number, or what looks like one, at a place in a listing.
 *
 * @param place where the seller put it
 * @param written as the seller wrote it
 */
record Placement(Place place, String written) {

    /** Where sellers put certificate numbers. */
    enum Place {
        FIELD,
        ATTRIBUTE,
        TITLE,
        DESCRIPTION,
        IMAGE;

        /** Certificate fields count whatever the goods are; in other text the goods matter. */
        boolean isText() {
            return this == TITLE || this == DESCRIPTION || this == IMAGE;
        }
    }
}
