/** What is shipped beside the program: dashboards, alerts, the image and the container stack. */
package io.lanjie.deployment;
