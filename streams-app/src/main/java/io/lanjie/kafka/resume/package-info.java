/** Takes over from an application that is no more, by the journal it left: the topic of standings. */
package io.lanjie.kafka.resume;
