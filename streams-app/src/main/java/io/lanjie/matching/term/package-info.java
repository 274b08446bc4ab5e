/** The words of the dictionaries, and where they stand in a text. */
package io.lanjie.matching.term;
