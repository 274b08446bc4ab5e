/** What the goods of a listing are: in scope or something that merely mentions them. */
package io.lanjie.matching.goods;
