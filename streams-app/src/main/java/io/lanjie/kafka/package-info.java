/** Topics with their serdes, settings and schemas, and what a check of them can find: the only place for these. */
package io.lanjie.kafka;
