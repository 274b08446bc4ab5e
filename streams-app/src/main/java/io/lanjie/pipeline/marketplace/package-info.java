/** Each order to its marketplace's topic; answers and the times at which they are due. */
package io.lanjie.pipeline.marketplace;
