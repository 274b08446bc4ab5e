package io.lanjie.table;

/**
 * What a column gives.
 *
 * @param status the status of which alone it speaks, or null
 * @param field the path of a field, or one of the words of {@link CertificateColumns}
 * @param name the name of the attribute that a column of its own gives, else empty
 */
record Target(String status, String field, String name) {

    static Target of(String field) {
        return new Target(null, field, "");
    }

    /** The same of another status, or of any. */
    Target withStatus(String other) {
        return new Target(other, field, name);
    }

    @Override
    public String toString() {
        String path = name.isEmpty() ? field : field + "." + name;
        return status == null ? path : path + " of " + status;
    }
}
