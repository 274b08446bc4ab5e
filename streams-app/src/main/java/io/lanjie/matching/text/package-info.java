/** Texts of a listing in the form in which they are compared, with the way back to what the seller wrote. */
package io.lanjie.matching.text;
