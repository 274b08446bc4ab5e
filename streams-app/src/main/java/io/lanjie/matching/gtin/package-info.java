/** Numbers of trade items. */
package io.lanjie.matching.gtin;
