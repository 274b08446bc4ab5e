/** Reading topics from the beginning, committed records only. */
package io.lanjie.cli.topic;
