/** The words that matching knows: brands, goods, marks. Data, so that operators can add to them without a build. */
package io.lanjie.matching.dictionary;
